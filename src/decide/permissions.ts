import type { ActionClass } from "../catalog/agent-profile.ts";
import type { Action } from "../engines/engine.ts";
import type { RowId } from "../model/answer.ts";
import type { Permission, PermissionRow, PermissionTopic } from "../model/permission.ts";
import type { Location } from "../model/place.ts";
import { ownCommands } from "./own-commands.ts";
import { toAction } from "./probes.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** So many files, and so many commands, are put to each agent; beyond that the answers repeat and only the list grows. */
const MOST = 200;

/** One action on one thing. */
interface Question {
  readonly topic: PermissionTopic;
  readonly action: string;
  readonly target: string;
  readonly does: Action;
  readonly kind: ActionClass;
  /** Only these agents can do it; undefined for all. */
  readonly agents?: readonly string[];
}

/**
 * What the agents would do with this repository's secret files, commands and tools, and with the usual ways out of a workspace.
 * Things that every agent treats alike, by the same rule, share a line. In the order of the topics; nothing is judged here.
 */
export function permissionMatrix(view: RepositoryView, agents: readonly AgentView[]): PermissionRow[] {
  const rows = new Map<string, PermissionRow & { readonly targets: string[] }>();
  for (const question of questions(view)) {
    const asked = agents.filter(({ agent }) => question.agents?.includes(agent) !== false);
    if (asked.length === 0) continue;
    const byAgent = Object.fromEntries(asked.map((agent) => [agent.agent, permissionOf(question, agent)]));
    const { topic, action, target } = question;
    const key = JSON.stringify([topic, action, Object.entries(byAgent).map(([agent, cell]) => [agent, likeness(cell)])]);
    const row = rows.get(key);
    if (row) row.targets.push(target);
    else rows.set(key, { topic, action, targets: [target], byAgent });
  }
  return [...rows.values()].map((row) => ({ ...row, targets: [...new Set(row.targets)] }));
}

function permissionOf({ does, kind }: Question, agent: AgentView): Permission {
  const { outcome, because, rule } = agent.would(does, kind);
  const trusted = agent.would(does, kind, { trusted: true });
  const other = trusted.rule !== undefined && placeKey(trusted.rule) !== placeKey(rule);
  return {
    outcome,
    because,
    ...(rule ? { rule } : {}),
    ...(other && trusted.rule ? { trustedRule: trusted.rule } : {}),
    trusted: trusted.outcome,
    untrusted: agent.would(does, kind, { trusted: false }).outcome,
    headless: agent.would(does, kind, { headless: true }).outcome,
  };
}

/** What two cells must share to be told as one. The reason may name the target, so only a rule's place counts of it. */
function likeness({ outcome, rule, trustedRule, trusted, untrusted, headless }: Permission) {
  return [outcome, trusted, untrusted, headless, placeKey(rule), placeKey(trustedRule)];
}

function placeKey(rule: Location | undefined): string | undefined {
  return rule && `${rule.path}:${rule.line}:${rule.column}`;
}

function* questions(view: RepositoryView): Generator<Question> {
  yield* secrets(view);
  yield* probes(view, "write-scoped", "writes");
  yield* probes(view, "network-off", "network");
  yield* own(view, "commands");
  yield* probes(view, "destructive-blocked", "destructive");
  yield* own(view, "destructive");
  yield* tools(view);
}

/** The secret files that exist; the usual names stand for them where there are none. */
function* secrets(view: RepositoryView): Generator<Question> {
  if (view.secretPaths.length === 0) yield* probes(view, "secrets-denied", "secrets");
  const paths = view.secretPaths.slice(0, MOST);
  for (const path of paths)
    yield { topic: "secrets", action: "read", target: path, does: { do: "read", path, by: "tool" }, kind: "read-secret" };
  for (const path of paths)
    yield { topic: "secrets", action: "cat", target: path, does: { do: "read", path, by: "shell" }, kind: "shell-read-secret" };
}

function* probes({ catalog }: RepositoryView, row: RowId, topic: PermissionTopic): Generator<Question> {
  for (const { row: of, action, class: kind, agents } of catalog.probes) {
    if (of !== row) continue;
    const [verb = "", target = ""] = Object.entries(action)[0] ?? [];
    yield { topic, action: verb, target, does: toAction(action), kind, ...(agents ? { agents } : {}) };
  }
}

/** The classes of a loop that may run by itself once boundaries exist. */
const LOOP: readonly string[] = ["test", "format-lint", "build"];

/** The repository's own commands that belong to a topic. */
function* own(view: RepositoryView, topic: "commands" | "destructive"): Generator<Question> {
  const asked = ownCommands(view).filter((command) => (topic === "commands" ? LOOP.includes(command.class) : command.irreversible));
  for (const { line, kind } of asked.slice(0, MOST)) yield { topic, action: "run", target: line, does: { do: "run", command: line }, kind };
}

function* tools({ servers }: RepositoryView): Generator<Question> {
  for (const { fact, tools: known } of servers.filter((server) => server.fact.enabled)) {
    const only = { topic: "mcp", agents: fact.clients } as const;
    yield { ...only, action: "start", target: fact.name, does: { do: "mcp-start", server: fact }, kind: "mcp-start" };
    for (const { name } of known)
      yield {
        ...only,
        action: "call",
        target: `${fact.name}/${name}`,
        does: { do: "mcp-call", server: fact, tool: name },
        kind: "mcp-tool",
      };
  }
}
