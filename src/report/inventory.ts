import { type PinnedManifest, pinnedManifests } from "../classify/pinned-manifest.ts";
import type { AgentView, Classified, RepositoryView } from "../decide/view.ts";
import { AGENTS } from "../model/agent.ts";
import { MOMENTS } from "../model/execution.ts";
import type { FactKind } from "../model/fact.ts";
import { byBytes } from "../model/order.ts";
import type { Inventory, ManifestEntry, PinCounts } from "../model/report.ts";
import type { Pin } from "../model/requirement.ts";
import { serverEntry } from "./mcp-entry.ts";

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
    })),
    triggers: [...view.triggers].sort(byReach).map(({ fact, classification }) => ({
      path: fact.at.path,
      line: fact.at.line,
      pointer: fact.pointer,
      moment: fact.moment,
      gate: fact.gate,
      command: fact.command,
      class: classification.class,
    })),
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
  };
}

function paths(facts: readonly { readonly at: { readonly path: string }; readonly kind: FactKind }[]): string[] {
  return [...new Set(facts.map(({ at }) => at.path))].sort(byBytes);
}

/** Earlier moments and weaker gates first: what runs soonest and with the least asked stands on top. */
function byReach(a: Classified<{ moment: (typeof MOMENTS)[number]; gate: string }>, b: typeof a): number {
  const gates = ["automatic", "trust", "prompt", "opt-in"];
  return MOMENTS.indexOf(a.fact.moment) - MOMENTS.indexOf(b.fact.moment) || gates.indexOf(a.fact.gate) - gates.indexOf(b.fact.gate);
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
