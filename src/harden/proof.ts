import type { ActionClass } from "../catalog/agent-profile.ts";
import { ownCommands } from "../decide/own-commands.ts";
import type { Decided } from "../decide/posture.ts";
import { toAction } from "../decide/probes.ts";
import type { AgentView, RepositoryView } from "../decide/view.ts";
import { actionClass } from "../engines/action-class.ts";
import type { Action } from "../engines/engine.ts";
import { passes, type RowId } from "../model/answer.ts";
import { atLeast, type Finding } from "../model/finding.ts";
import type { Hardening, Loosened, RowChange } from "../model/hardening.ts";
import type { Outcome } from "../model/permission.ts";
import { isBelow } from "../model/posture.ts";
import type { Ground } from "./ground.ts";
import type { Plan } from "./hardener.ts";
import { hostileForms } from "./hostile-forms.ts";

/** The rows that an agent's settings answer. */
const SETTING_ROWS: readonly RowId[] = [
  "secrets-denied",
  "write-scoped",
  "network-off",
  "mcp-allowlisted",
  "destructive-blocked",
  "logs-redacted",
];

/** What a scan made of one tree, asked for one agent in a folder that is trusted. */
export interface Looked {
  readonly view: RepositoryView;
  readonly decided: Decided;
  readonly findings: readonly Finding[];
  readonly gaps: number;
}

/** What the proof says of the tree as it would be. */
export type Proof = Pick<Hardening, "rows" | "reached" | "heldDownBy" | "failures" | "automatic">;

/** Holds the tree as it would be against the posture, and against the tree as it is. */
export function prove(
  before: Looked,
  after: Looked,
  { ground, plan, agent }: { ground: Ground; plan: Plan; agent: AgentView["agent"] },
): Proof {
  const [was, is] = [viewOf(before, agent), viewOf(after, agent)];
  const excused = new Set(plan.limits.flatMap((limit) => limit.rows));
  const rows = SETTING_ROWS.map((row) => rowChange(row, before, after, agent));
  const failures = [
    ...rows
      .filter(({ row, after: verdict }) => !passes(verdict) && !excused.has(row))
      .map(({ question, after: verdict, because }) => `${question} comes out ${verdict}. ${because}`),
    ...loosened(was, is, after.view, ground).map(
      ({ action, before: from, after: to }) => `Before, ${action} was ${WORDS[from]}; after it, ${WORDS[to]}.`,
    ),
    ...worseFindings(before.findings, after.findings),
    ...(after.gaps > before.gaps ? ["The settings as they would be written are not understood."] : []),
  ];
  const [from, to] = [before, after].map(({ decided }) => decided.posture.byAgent[agent] ?? "hold") as [
    Hardening["reached"]["before"],
    Hardening["reached"]["after"],
  ];
  const held = after.decided.posture.ceilings.filter(({ posture }) => isBelow(posture, ground.posture));
  for (const { by, because } of held) {
    const row = SETTING_ROWS.find((id) => by === `row:${id}`);
    if (row && !excused.has(row) && passes(rows.find((one) => one.row === row)?.after ?? "unknown"))
      failures.push(`The posture is not reached: ${because}`);
  }
  return {
    rows,
    reached: { before: from, after: to },
    heldDownBy: held.map(({ because }) => because),
    automatic: ground.loop.filter((line) => is.would({ do: "run", command: line }, "run-test", { trusted: true }).outcome === "allow"),
    failures: [...new Set(failures)],
  };
}

const WORDS: Readonly<Record<Outcome, string>> = { allow: "allowed", ask: "asked for", deny: "denied", unknown: "not known" };

function viewOf({ decided }: Looked, agent: AgentView["agent"]): AgentView {
  const view = decided.agents.find((candidate) => candidate.agent === agent);
  if (!view) throw new Error(`no engine answers for ${agent}`);
  return view;
}

function rowChange(row: RowId, before: Looked, after: Looked, agent: AgentView["agent"]): RowChange {
  const answerOf = ({ decided }: Looked) => decided.answers.find((answer) => answer.row === row);
  const [was, is] = [answerOf(before), answerOf(after)];
  return {
    row,
    question: is?.question ?? row,
    before: was?.byAgent?.[agent]?.verdict ?? "unknown",
    after: is?.byAgent?.[agent]?.verdict ?? "unknown",
    because: is?.byAgent?.[agent]?.because ?? "",
  };
}

/** A new finding from medium on would be a mistake of ours. */
function worseFindings(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  return after
    .filter(({ fingerprint, severity }) => !known.has(fingerprint) && atLeast(severity, "medium"))
    .map(({ rule, message }) => `A finding comes with it (${rule}): ${message}`);
}

const OPENNESS: readonly Outcome[] = ["deny", "ask", "unknown", "allow"];
/** So many commands of the loop are tried in hostile forms: what holds for one holds for the next. */
const TRIED = 3;
const CIRCUMSTANCES = [{ trusted: true }, { trusted: false }, { trusted: true, headless: true }, { trusted: false, headless: true }];

/** What the agent would do more openly than before; the loop itself is what the posture opens. */
export function loosened(
  was: AgentView,
  is: AgentView,
  view: RepositoryView,
  ground: Ground,
  circumstances: readonly { readonly trusted: boolean; readonly headless?: boolean }[] = CIRCUMSTANCES,
): Loosened[] {
  const opens = new Set(ground.posture === "constrained-auto" ? ground.loop : []);
  const found = new Map<string, Loosened>();
  for (const { what, action, kind } of questions(view, ground, is.agent)) {
    if (action.do === "run" && opens.has(action.command)) continue;
    for (const under of circumstances) {
      const { outcome: after, held } = is.would(action, kind, under);
      if (after === "deny" || held) continue;
      const before = was.would(action, kind, under).outcome;
      if (OPENNESS.indexOf(after) > OPENNESS.indexOf(before)) found.set(what, { action: what, before, after });
    }
  }
  return [...found.values()];
}

interface Question {
  readonly what: string;
  readonly action: Action;
  readonly kind: ActionClass;
}

/** Commands that stand for what sessions are full of. */
const EVERYDAY = [
  "ls",
  "cat README.md",
  "grep -r TODO .",
  "git status",
  "git log --oneline",
  "git diff",
  "git show HEAD:.env",
  "git add -A",
  "git commit -m x",
  "git checkout -b x",
  "git push",
  "git fetch",
  "npm test",
  "npm run build",
  "npm install",
  "npm ci",
  "npx vitest",
  "make",
  "pytest",
  "python3 -c 'print(1)'",
  "node -e 'process.exit()'",
  "sh -c 'cat .env'",
  "cat .env",
  "cat < .env",
  "head .env",
  "base64 .env",
  "cat .e*",
  "cat ~/.ssh/id_rsa",
  "cat /etc/hostname",
  "touch new.txt",
  "touch ../new.txt",
  "echo x > src/new.txt",
  "echo x > .git/hooks/pre-commit",
  "echo x >> .vscode/tasks.json",
  "mv a b",
  "cp .env x",
  "rm x",
  "rm -rf .",
  "chmod +x x",
  "sudo ls",
  "docker run x",
  "kubectl apply -f x",
  "curl https://example.invalid/",
  "ssh example.invalid",
  "psql",
];
const READS = ["README.md", "src/a.txt", ".env", "config/.env.local", "key.pem", "../x", "/etc/hostname", "~/.ssh/id_rsa"];
const WRITES = [
  "src/a.txt",
  "new.txt",
  ".env",
  "../x",
  "~/.bashrc",
  ".github/workflows/ci.yml",
  ".codex/config.toml",
  ".cursor/cli.json",
  "opencode.json",
];

/** Some hundred actions: what sessions are full of, what the rows ask, and this repository's files, commands, tools and hostile forms of its loop. */
function questions(view: RepositoryView, { loop, secretPaths, servers }: Ground, agent: AgentView["agent"]): Question[] {
  const classed = (what: string, action: Action): Question => ({ what, action, kind: actionClass(action, view.catalog) });
  const run = (command: string): Question => classed(`the command ${JSON.stringify(command)}`, { do: "run", command });
  const probes = view.catalog.probes
    .filter(({ agents }) => agents?.includes(agent) !== false)
    .map(({ what, action, class: kind }): Question => ({ what: `to ${what}`, action: toAction(action), kind }));
  return [
    ...probes,
    ...EVERYDAY.map(run),
    ...[...READS, ...secretPaths.slice(0, 50)].flatMap((path) => [
      classed(`reading ${path}`, { do: "read", path, by: "tool" }),
      classed(`reading ${path} by a command`, { do: "read", path, by: "shell" }),
    ]),
    ...[...WRITES, ...secretPaths.slice(0, 50)].flatMap((path) => [
      classed(`writing ${path}`, { do: "write", path }),
      classed(`editing ${path}`, { do: "write", path, via: "edit" }),
    ]),
    ...["https://example.invalid/", "https://docs.python.org/3/"].map((url) => classed(`a fetch of ${url}`, { do: "fetch", url })),
    ...ownCommands(view)
      .slice(0, 200)
      .map(({ line, kind }): Question => ({ what: `the command ${line}`, action: { do: "run", command: line }, kind })),
    ...loop.slice(0, TRIED).flatMap((line) => hostileForms(line).map(run)),
    ...servers.flatMap(({ fact, tools }): Question[] => [
      { what: `the start of ${fact.name}`, action: { do: "mcp-start", server: fact }, kind: "mcp-start" },
      ...[...tools.map(({ name }) => name), "preflight_tool_that_nobody_listed"].map(
        (tool): Question => ({ what: `the tool ${fact.name}/${tool}`, action: { do: "mcp-call", server: fact, tool }, kind: "mcp-tool" }),
      ),
    ]),
    { what: "logging of content", action: { do: "log-content" }, kind: "log-content" },
  ];
}
