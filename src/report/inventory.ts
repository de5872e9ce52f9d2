import type { AgentView, Classified, RepositoryView } from "../decide/view.ts";
import { AGENTS, isAnswered } from "../model/agent.ts";
import { MOMENTS } from "../model/execution.ts";
import type { FactKind } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import { byBytes } from "../model/order.ts";
import type { Inventory } from "../model/report.ts";
import type { Manifest } from "../model/requirement.ts";

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
    manifests: facts.of("manifest").map((manifest) => ({
      path: manifest.at.path,
      ecosystem: manifest.ecosystem,
      role: manifest.role,
      requirements: facts.of("requirement").filter(({ at }) => at.path === manifest.at.path).length,
      lock: lockOf(manifest, view),
    })),
    mcpServers: view.servers.map(({ fact, identity, match, supply, tools }) => ({
      name: fact.name,
      clients: fact.clients.filter(isAnswered),
      path: fact.at.path,
      line: fact.at.line,
      identity,
      match,
      transport: fact.transport,
      supply,
      tools: tools.map((tool) => ({ ...tool, allowed: worstOutcome(fact, tool.name, agents) })),
    })),
  };
}

/** What the most open of the server's clients would do with a call, as the report words it. */
function worstOutcome(server: McpServer, tool: string, agents: readonly AgentView[]): string {
  if (!server.enabled) return "off";
  if (server.autoApproved.includes("*") || server.autoApproved.includes(tool)) return "allow";
  const outcomes = agents
    .filter(({ agent }) => server.clients.includes(agent))
    .map((agent) => agent.would({ do: "mcp-call", server, tool }, "mcp-tool").outcome);
  return (["allow", "unknown", "ask", "deny"] as const).find((outcome) => outcomes.includes(outcome)) ?? "unknown";
}

function paths(facts: readonly { readonly at: { readonly path: string }; readonly kind: FactKind }[]): string[] {
  return [...new Set(facts.map(({ at }) => at.path))].sort(byBytes);
}

/** Earlier moments and weaker gates first: what runs soonest and with the least asked stands on top. */
function byReach(a: Classified<{ moment: (typeof MOMENTS)[number]; gate: string }>, b: typeof a): number {
  const gates = ["automatic", "trust", "prompt", "opt-in"];
  return MOMENTS.indexOf(a.fact.moment) - MOMENTS.indexOf(b.fact.moment) || gates.indexOf(a.fact.gate) - gates.indexOf(b.fact.gate);
}

/** The nearest lock of the same ecosystem, in the manifest's folder or above it. */
function lockOf(manifest: Manifest, { facts }: RepositoryView): string | null {
  const folder = folderOf(manifest.at.path);
  const locks = facts
    .of("lockfile")
    .filter((lock) => lock.ecosystem === manifest.ecosystem && `${folder}/`.startsWith(prefix(folderOf(lock.at.path))));
  return locks.sort((a, b) => b.at.path.length - a.at.path.length || byBytes(a.at.path, b.at.path))[0]?.at.path ?? null;
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function prefix(folder: string): string {
  return folder === "" ? "" : `${folder}/`;
}
