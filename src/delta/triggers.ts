import { AGENT_TITLES } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import type { TriggerEntry } from "../model/report.ts";
import { table } from "../model/table.ts";
import { type Comparer, opposite, placeOf, quoted, some } from "./change.ts";
import { keyOf, nameOfFile, pair } from "./pair.ts";

/** Nobody asks for anything: cloned, opened, entered, installed, or an agent starts or works there. */
const UNASKED: ReadonlySet<string> = new Set(["clone", "open", "shell-enter", "agent-start", "agent-action", "install"]);

/** Classes that are an attack wherever they run. */
const RISKS: ReadonlySet<string> = new Set([
  "download-exec",
  "decode-exec",
  "reverse-shell",
  "credential-read",
  "exfiltration",
  "persistence",
  "privilege",
]);

/** From the most to the least that stands between the moment and the execution. */
const GATES: readonly string[] = ["opt-in", "prompt", "trust", "automatic"];

const WHEN: Readonly<Record<string, string>> = table({
  clone: "on clone",
  open: "when the folder is opened",
  "shell-enter": "when a shell enters the folder",
  "agent-start": "when the agent starts",
  "agent-action": "while the agent works",
  install: "on install",
  "container-create": "when the container is made",
  build: "on a build",
  test: "on a test run",
  commit: "on a commit",
  run: "when it is called",
});

/** What runs without being asked for: the same command at the same moment is the same trigger, wherever it stands. */
export const triggers: Comparer = function* (base, head) {
  const { pairs, added, removed } = pair(base.inventory.triggers, head.inventory.triggers, [
    (one) => keyOf(one.path, labelOf(one), one.moment, one.gate, one.command),
    (one) => keyOf(labelOf(one), one.moment, one.gate, one.command),
    (one) => keyOf(one.agent, labelOf(one), one.command),
    (one) => keyOf(one.command),
    (one) => keyOf(one.path, labelOf(one)),
    (one) => keyOf(nameOfFile(one.path), labelOf(one)),
  ]);
  for (const one of added) yield told(one, "added", directionOf(one), `adds ${withArticle(labelOf(one))} ${tailOf(one)}`);
  for (const one of removed) yield told(one, "removed", opposite(directionOf(one)), `removes the ${labelOf(one)} ${tailOf(one)}`);
  for (const { before, after } of pairs) yield* changed(before, after);
};

function* changed(before: TriggerEntry, after: TriggerEntry): Generator<Change> {
  const label = labelOf(after);
  if (before.command !== after.command) {
    const now = directionOf(after);
    const direction = now === "lowers" ? now : opposite(directionOf(before));
    yield told(after, "changed", direction, `has the ${label} run ${quoted(after.command)} instead of ${quoted(before.command)}`);
    return;
  }
  const reach = reachOf(after) - reachOf(before);
  if (reach !== 0) {
    const text = `has ${quoted(after.command)} run ${WHEN[after.moment] ?? after.moment} (${after.gate}) instead of ${WHEN[before.moment] ?? before.moment} (${before.gate})`;
    yield told(after, "changed", reach > 0 ? "lowers" : "raises", text);
    return;
  }
  if (before.class !== after.class) {
    const risk = Number(RISKS.has(after.class)) - Number(RISKS.has(before.class));
    const direction: Direction = risk > 0 ? "lowers" : risk < 0 ? "raises" : "neutral";
    yield told(after, "changed", direction, `makes ${after.class} of what the ${label} does (${before.class} before)`);
    return;
  }
  if (directionOf(after) === "neutral") return;
  const files = changedFiles(before, after);
  if (files.length > 0) yield told(after, "changed", "neutral", `rewrites ${some(files)}, which the ${label} runs`);
}

/** Files of both sides that do not say the same, and files that only one of them runs; a renamed file is none. */
function changedFiles(before: TriggerEntry, after: TriggerEntry): string[] {
  const known = new Set(before.runs.map(({ digest }) => digest));
  return after.runs.filter(({ digest }) => digest !== "" && !known.has(digest)).map(({ path }) => path);
}

function told(one: TriggerEntry, how: Change["how"], direction: Direction, text: string): Change {
  return {
    subject: "trigger",
    how,
    direction,
    name: labelOf(one),
    text,
    ...(one.agent === undefined ? {} : { agents: [one.agent] }),
    location: placeOf(one),
  };
}

/** What its being there does to trust. */
function directionOf(one: TriggerEntry): Direction {
  if (RISKS.has(one.class)) return "lowers";
  return UNASKED.has(one.moment) && one.gate !== "opt-in" ? "lowers" : "neutral";
}

/** The less is asked, and the sooner it runs, the more. */
function reachOf({ moment, gate }: TriggerEntry): number {
  return (UNASKED.has(moment) ? 10 : 0) + GATES.indexOf(gate);
}

/** "SessionStart hook", "postinstall script": what people call it. */
function labelOf({ pointer, path }: TriggerEntry): string {
  const plain = pointer.replaceAll(/\[\d+\]/gu, "");
  const hook = /(?:^|\.)hooks\.([\w-]+)/u.exec(plain)?.[1];
  if (hook !== undefined) return `${hook} hook`;
  const script = /^scripts\.([\w:-]+)$/u.exec(plain)?.[1];
  if (script !== undefined) return `${script} script`;
  return plain === "" ? `command in ${nameOfFile(path)}` : `${plain} command in ${nameOfFile(path)}`;
}

function withArticle(label: string): string {
  return `${/^[aeiou]/iu.test(label) ? "an" : "a"} ${label}`;
}

function tailOf(one: TriggerEntry): string {
  const owner = one.agent === undefined ? "" : `of ${AGENT_TITLES[one.agent]} `;
  return `${owner}that runs ${quoted(one.command)} ${WHEN[one.moment] ?? one.moment}`;
}
