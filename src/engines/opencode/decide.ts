import { table } from "../../model/table.ts";
import type { Decision } from "../engine.ts";
import { worstOf } from "../worst.ts";
import { readCommandLine } from "./command-line.ts";
import { absolute, isInside, outsidePattern, relative } from "./places.ts";
import { type Effect, evaluate, type Rule, withheld } from "./ruleset.ts";

/** One question that opencode puts to its rules. */
interface Question {
  readonly permission: string;
  readonly pattern: string;
}

/** Several questions in their order: a denial ends it, a question is put to a person, the rest is allowed. */
function decideAll(tool: string, questions: readonly Question[], rules: readonly Rule[]): Decision {
  const off = withheld(rules, tool);
  if (off) return by("deny", off, `${tool} is not offered.`);
  let allowing: Decision | undefined;
  let asking: Decision | undefined;
  for (const { permission, pattern } of questions) {
    const { effect, rule } = evaluate(rules, permission, pattern);
    const decision = by(effect, rule, DEFAULT[permission] ?? `${permission} runs unasked.`);
    // The question about a folder comes before the others, and whoever says yes meets the denial behind it.
    if (effect === "deny") return asking ? { ...asking, held: true } : decision;
    if (effect === "ask" && permission === "external_directory") asking ??= decision;
    else if (effect === "ask") asking ??= decision;
    else if (rule?.from || !allowing) allowing = decision;
  }
  return asking ?? allowing ?? { outcome: "allow", because: "opencode sees nothing in it that a rule could speak of." };
}

const DEFAULT: Readonly<Record<string, string>> = table({
  read: "The read tool asks for .env files and reads all others unasked.",
  edit: "Edits run unasked.",
  bash: "Shell commands run unasked, without a sandbox.",
  webfetch: "webfetch runs unasked.",
  grep: "Searching runs unasked.",
  external_directory: "Paths outside the workspace ask.",
});

function by(outcome: Effect, rule: Rule | undefined, because: string): Decision {
  if (!rule?.from) return { outcome, because };
  return { outcome, because: `${rule.from.rule} decides: ${rule.from.effect}.`, rule: rule.from.at };
}

function outside(place: string): Question[] {
  return isInside(place) ? [] : [{ permission: "external_directory", pattern: outsidePattern(place, false) }];
}

export function decideRead(path: string, rules: readonly Rule[]): Decision {
  const place = absolute(path);
  return decideAll("read", [...outside(place), { permission: "read", pattern: relative(place) }], rules);
}

export function decideWrite(path: string, rules: readonly Rule[]): Decision {
  const place = absolute(path);
  return decideAll("edit", [...outside(place), { permission: "edit", pattern: relative(place) }], rules);
}

/** The tool `bash`: first the folders outside that it finds, then every command of the line. A denial of any command refuses the whole. */
export function decideRun(command: string, rules: readonly Rule[]): Decision {
  const { commands, outside: folders, unparsed } = readCommandLine(command);
  const off = withheld(rules, "bash");
  if (off) return by("deny", off, "bash is not offered.");
  if (unparsed !== undefined) {
    return { outcome: "unknown", because: `How opencode takes this line apart is not known (${unparsed}).` };
  }
  const first = decideEach("external_directory", folders, rules);
  const then = decideEach("bash", commands, rules);
  if (first && first.outcome !== "allow") return then?.outcome === "deny" ? { ...first, held: true } : first;
  return then ?? first ?? NOTHING;
}

const NOTHING: Decision = { outcome: "allow", because: "opencode sees no command in it that a rule could speak of." };

/** One question with several patterns: denied if any is denied, else asked if any asks. */
function decideEach(permission: string, patterns: readonly string[], rules: readonly Rule[]): Decision | undefined {
  const found = patterns.map((pattern) => evaluate(rules, permission, pattern));
  // It goes through them in order, and stops at the first denial.
  const one =
    found.find(({ effect }) => effect === "deny") ??
    found.find(({ effect }) => effect === "ask") ??
    found.find(({ rule }) => rule?.from) ??
    found[0];
  return one && by(one.effect, one.rule, DEFAULT[permission] ?? "");
}

export function decideFetch(url: string, rules: readonly Rule[]): Decision {
  return decideAll("webfetch", [{ permission: "webfetch", pattern: url }], rules);
}

/** An MCP tool is called `<server>_<tool>`, with whatever is no letter or digit made an underscore. */
export function decideMcpCall(server: string, tool: string, rules: readonly Rule[]): Decision {
  const name = `${sanitized(server)}_${sanitized(tool)}`;
  return decideAll(name, [{ permission: name, pattern: "*" }], rules);
}

function sanitized(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, "_");
}

/** Starting another agent. */
export function decideTask(agent: string, rules: readonly Rule[]): Effect {
  return withheld(rules, "task") ? "deny" : evaluate(rules, "task", agent).effect;
}

/** Ways to a file's text that its read rules do not see: the rules of `bash` see the first word, and the tool `grep` only its pattern. */
const READERS: readonly ((path: string) => string)[] = [
  (path) => `cat ${path}`,
  (path) => `"cat" ${path}`,
  (path) => `head ${path}`,
  (path) => `grep . ${path}`,
  () => "grep -r . .",
  (path) => `git show HEAD:${path}`,
  (path) => `git diff --no-index /dev/null ${path}`,
  (path) => `sh -c 'cat ${path}'`,
  (path) => `node -e "console.log(require('fs').readFileSync('${path}','utf8'))"`,
];

/** A file, by whatever else reads it: the most open way is the one that a model finds. */
export function decideShellRead(path: string, rules: readonly Rule[]): Decision {
  return worstOf(waysToRead(path, rules));
}

function* waysToRead(path: string, rules: readonly Rule[]): Generator<Decision> {
  const quoted = /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  for (const reader of READERS) {
    const command = reader(quoted);
    const decision = decideRun(command, rules);
    yield { ...decision, because: `${command}: ${decision.because}` };
  }
  if (!isInside(absolute(path))) return;
  const search = decideAll("grep", [{ permission: "grep", pattern: "." }], rules);
  yield { ...search, because: `The tool grep shows the text of every file. ${search.because}` };
}
