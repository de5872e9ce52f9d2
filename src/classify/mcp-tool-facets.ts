import type { Facet } from "../catalog/mcp-entry.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords, WordGroup } from "./mcp-tool-words.ts";

/** What the facets of a tool are told from. */
export interface ToolEvidence {
  readonly changes: boolean;
  /** The words of its name, without those that all tools of the server share. */
  readonly name: readonly string[];
  /** The words of its name and of the beginning of its description. */
  readonly spoken: readonly string[];
  readonly parameters: ParameterEvidence;
  /** The vendor says that it destroys. */
  readonly destructiveHint: boolean;
}

/** The facets of a tool of which is known whether it changes something. */
export function facetsOf({ changes, name, spoken, parameters, destructiveHint }: ToolEvidence, words: ToolWords): readonly Facet[] {
  const facets = new Set<Facet>();
  const named = (group: WordGroup, among = name): boolean => words.names(group, among) !== undefined;
  const secret = named("secret", name) && !named("not-secret", name);
  if (secret) facets.add("secret");
  if (parameters.address !== undefined && named("reach", spoken)) facets.add("egress").add("untrusted-in");
  if (!changes) {
    facets.add("read");
    if (named("outside")) facets.add("untrusted-in");
    if (named("private")) facets.add("private-in");
    if (parameters.path !== undefined && named("files", spoken)) facets.add("local-fs");
    return [...facets];
  }
  const destroys = name.some((word) => words.kind(word) === "destroys") || operationDestroys(parameters, words);
  const runs = parameters.code !== undefined || (named("run") && name.some((word) => RUNNING.has(word)));
  if (runs) facets.add("exec");
  if (named("db-write")) facets.add("db-write");
  if (named("deploy") && name.some((word) => DEPLOYING.has(word))) facets.add("deploy");
  if (name.includes("merge") && name.some((word) => MERGED.has(word))) facets.add("deploy");
  if (named("pipeline") && name.some((word) => STARTING.has(word))) facets.add("deploy");
  if (destroys || (destructiveHint && runs)) facets.add("destructive");
  if (named("send")) facets.add("egress");
  if ((parameters.path !== undefined || parameters.output !== undefined) && named("files", spoken)) facets.add("local-fs");
  if (named("own")) facets.add("own-state");
  if (!facets.has("exec") && !facets.has("db-write") && !facets.has("destructive")) facets.add("write");
  return [...facets];
}

function operationDestroys({ changing }: ParameterEvidence, words: ToolWords): boolean {
  return changing !== undefined && words.kind(changing.choice.toLowerCase()) === "destroys";
}

const RUNNING: ReadonlySet<string> = new Set([
  "execute",
  "exec",
  "eval",
  "evaluate",
  "run",
  "shell",
  "bash",
  "terminal",
  "command",
  "spawn",
  "invoke",
]);
const DEPLOYING: ReadonlySet<string> = new Set([
  "deploy",
  "redeploy",
  "rollout",
  "rollback",
  "promote",
  "migrate",
  "publish",
  "scale",
  "provision",
  "apply",
  "rerun",
  "launch",
  "restart",
  "reboot",
]);
const MERGED: ReadonlySet<string> = new Set(["pull", "pr", "branch", "request", "mr"]);
const STARTING: ReadonlySet<string> = new Set(["run", "trigger", "rerun", "start", "dispatch", "retry", "restart"]);
