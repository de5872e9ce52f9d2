import { type PinnedManifest, pinnedManifests } from "../classify/pinned-manifest.ts";
import type { AgentView, RepositoryView } from "../decide/view.ts";
import { AGENTS } from "../model/agent.ts";
import { digestOf } from "../model/digest.ts";
import type { FactKind } from "../model/fact.ts";
import { byBytes } from "../model/order.ts";
import type { Inventory, ManifestEntry, PinCounts } from "../model/report.ts";
import type { Pin } from "../model/requirement.ts";
import { serverEntry } from "./mcp-entry.ts";
import { triggerEntries } from "./trigger-entry.ts";
import { workflowEntries } from "./workflow-entry.ts";

/** What the repository holds, without judgement. Every list is sorted, so that the same tree gives the same bytes. */
export function takeInventory(view: RepositoryView, agents: readonly AgentView[]): Inventory {
  const { facts } = view;
  return {
    agents: AGENTS.flatMap((agent) => {
      const files = paths(facts.of("agentFile").filter((file) => file.agent === agent));
      return files.length > 0 ? [{ agent, files }] : [];
    }),
    instructions: facts.of("instruction").map((one) => ({
      path: one.at.path,
      ...(one.inline ? { line: one.at.line } : {}),
      agents: AGENTS.filter((agent) => one.agents.includes(agent)),
      others: [...(one.others ?? [])].sort(byBytes),
      role: one.role ?? "instructions",
      loads: one.loads,
      imports: (one.imports ?? []).map(({ text, leads, path }) => ({ path: path ?? text, leads: leads ?? "missing" })),
      ...(one.by === undefined ? {} : { by: one.by.path }),
      digest: digestOf(one.text),
    })),
    triggers: triggerEntries(view),
    commands: view.commands.map(({ fact, classification }) => ({
      path: fact.at.path,
      line: fact.at.line,
      name: fact.name,
      command: fact.text,
      class: classification.class,
      tier: classification.tier,
    })),
    secretFiles: facts
      .of("secretFile")
      .map((file) => ({ path: file.at.path, class: file.class, tracked: file.tracked, ignored: file.ignored, example: file.example })),
    manifests: pinnedManifests(facts, view.catalog).map(manifestEntry),
    mcpServers: view.servers.map((server) => serverEntry(server, agents)),
    permissionRules: facts
      .of("permissionRule")
      .map(({ agent, effect, rule, at }) => ({ agent, effect, text: rule, path: at.path, line: at.line, column: at.column })),
    workflows: workflowEntries(view),
    policyFiles: facts.of("policyFile").map(({ at, tool, suppresses, digest }) => ({ path: at.path, digest, tool, suppresses })),
  };
}

function paths(facts: readonly { readonly at: { readonly path: string }; readonly kind: FactKind }[]): string[] {
  return [...new Set(facts.map(({ at }) => at.path))].sort(byBytes);
}

/** Commands and differences of one manifest that are listed. */
const MOST_LISTED = 20;

function manifestEntry({ fact, requirements, lock, step, honoured, installs, place }: PinnedManifest): ManifestEntry {
  return {
    path: fact.at.path,
    ecosystem: fact.ecosystem,
    role: fact.role,
    place,
    requirements: requirements.length,
    pins: countPins(requirements.map(({ own }) => own.pin)),
    effective: countPins(requirements.map(({ pin }) => pin)),
    lock: lock?.path ?? null,
    lockFormat: lock?.format ?? null,
    inStep: lock ? step.inStep : null,
    differences: step.differences.slice(0, MOST_LISTED).map(({ name, what }) => `${name} ${what}`),
    honoured: honoured ?? null,
    installs: installs
      .slice(0, MOST_LISTED)
      .map((one) => ({ path: one.fact.at.path, line: one.fact.at.line, command: one.text, honours: one.honours })),
  };
}

function countPins(pins: readonly (Pin | undefined)[]): PinCounts {
  const of = (pin: Pin | undefined): number => pins.filter((one) => one === pin).length;
  return { floating: of("floating"), range: of("range"), exact: of("exact"), immutable: of("immutable"), unknown: of(undefined) };
}
