import type { TierId } from "../catalog/boundary-table.ts";
import type { Facet } from "../catalog/mcp-entry.ts";
import { descriptionWording, nameWording, sharedWords, splitName, type Wording } from "./mcp-tool-name.ts";
import { DATABASE, DEPLOY, DESTRUCTIVE, EXEC, FILES, OUTSIDE, OWN, PRIVATE, REACH, SECRET, SECRET_SPARED, SEND } from "./mcp-tool-words.ts";

/** A tool as `tools/list` gives it, or as a configuration names it. */
export interface ToolDeclaration {
  readonly name: string;
  readonly description?: string;
  /** Name of each parameter, with the values that it is limited to. */
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
}

/** What can be said of a tool from its declaration alone. */
export interface ToolClassification {
  readonly facets: readonly Facet[];
  readonly tier: TierId;
  /** False where no word decided: then the tool counts as one that changes something. */
  readonly sure: boolean;
  readonly because: string;
}

/**
 * The tier of a set of facets, by outcome. Writing to the local workspace or to the server's own scratch store is safe in comparison with
 * writing to what other people see. `production` is said of the configuration, never of the tool: a database write then is a deployment.
 */
export function tierOf(facets: readonly Facet[], { production = false } = {}): TierId {
  const has = (...wanted: readonly Facet[]): boolean => wanted.some((facet) => facets.includes(facet));
  const here = has("local-fs", "own-state");
  if (has("secret") || (has("destructive") && !here)) return "destructive-credentials";
  if (has("deploy") || (has("db-write") && production)) return "deployment";
  if (has("exec", "db-write", "egress", "destructive")) return "privileged-write";
  if (has("write")) return here ? "write-safe" : "privileged-write";
  return "read-only";
}

/**
 * Judges a tool that no catalog entry knows, by its name, then its parameters and the first words of its description.
 * Those are the server's own words: they can raise the tier, and where the name says nothing they can say that the tool only looks.
 * What nothing decides counts as a change.
 */
export function classifyTool(tool: ToolDeclaration, siblings: readonly string[] = []): ToolClassification {
  const parts = splitName(tool.name);
  const shared = sharedWords(siblings);
  const words = new Set(parts.flat().filter((word) => !shared.has(word)));
  const { wording, because } = wordingOf(tool, parts, shared, words);
  const facets = facetsOf(wording, words, tool);
  return { facets, tier: tierOf(facets), sure: because !== UNSURE, because };
}

const UNSURE = "No word of it says what it does: unknown is taken for a change.";

function wordingOf(
  tool: ToolDeclaration,
  parts: ReturnType<typeof splitName>,
  shared: ReadonlySet<string>,
  words: ReadonlySet<string>,
): { wording: Wording; because: string } {
  const offers = changingParameter(tool);
  if (offers !== undefined) return { wording: "write", because: `Its parameter ${offers} offers changes.` };
  if (takesCode(tool, words)) return { wording: "write", because: "It runs code or queries that the caller writes." };
  if (tool.name === "fetch") return { wording: "read", because: "Its name says that it reads." };
  const byName = nameWording(parts, shared);
  const byText = tool.description === undefined ? "unsure" : descriptionWording(tool.description);
  if (byName !== "unsure")
    return { wording: byName, because: byName === "read" ? "Its name says that it reads." : "Its name says that it changes something." };
  if (byText !== "unsure")
    return {
      wording: byText,
      because: byText === "read" ? "Its description begins with reading." : "Its description begins with a change.",
    };
  return { wording: "write", because: UNSURE };
}

/** A parameter whose fixed choices include a change: one tool with several operations. */
function changingParameter({ parameters = {} }: ToolDeclaration): string | undefined {
  return Object.entries(parameters).find(
    ([name, choices]) =>
      /^(?:action|method|operation|mode|command|op|type)$/i.test(name) &&
      choices.some((choice) => splitName(choice)[0]?.some((word) => DESTRUCTIVE.has(word) || CHANGING_CHOICES.has(word))),
  )?.[0];
}

const CHANGING_CHOICES = new Set([
  "create",
  "add",
  "update",
  "edit",
  "set",
  "write",
  "close",
  "new",
  "select",
  "start",
  "stop",
  "pause",
  "resume",
  "restart",
  "undo",
  "enable",
  "disable",
  "add",
  "apply",
  "drop",
  "pop",
  "push",
  "rename",
  "move",
  "merge",
  "abort",
  "continue",
  "copy",
  "upload",
  "send",
]);

const CODE_PARAMETERS = /^(?:sql|code|script|expression|function|statement|statements|graphql|js|javascript|python|cypher|shell)$/i;

function takesCode({ name, description = "", parameters = {} }: ToolDeclaration, words: ReadonlySet<string>): boolean {
  const names = Object.keys(parameters);
  const readOnly = /^[^.]*\b(?:read-only|SELECT only|does not modify)\b/i.test(description) && !/delete|drop|write/i.test(name);
  if (readOnly) return false;
  return (
    names.some((parameter) => CODE_PARAMETERS.test(parameter)) ||
    (names.some((parameter) => /^(?:query|command)$/i.test(parameter)) && any(words, RUNS))
  );
}

const RUNS: ReadonlySet<string> = new Set(["sql", "execute", "exec", "run", "shell", "bash", "terminal", "cypher", "command"]);

function facetsOf(wording: Wording, words: ReadonlySet<string>, tool: ToolDeclaration): readonly Facet[] {
  const facets = new Set<Facet>();
  const changes = wording !== "read";
  const names = Object.keys(tool.parameters ?? {});
  if (!changes) facets.add("read");
  if (changes && any(words, EXEC, "run")) facets.add("exec");
  if (changes && takesCode(tool, words)) facets.add("exec");
  if (changes && any(words, DATABASE)) facets.add("db-write");
  if (changes && any(words, DEPLOY)) facets.add("deploy");
  if (changes && words.has("merge") && any(words, MERGED)) facets.add("deploy");
  if (changes && any(words, STARTED) && any(words, PIPELINE)) facets.add("deploy");
  if (changes && any(words, DESTRUCTIVE)) facets.add("destructive");
  if (namesSecret(words)) facets.add("secret");
  if (changes && any(words, SEND)) facets.add("egress");
  if (
    any(words, REACH) ||
    tool.name === "fetch" ||
    (words.has("fetch") && words.has("url")) ||
    (any(words, VISITS) && names.some((name) => /^(?:url|uri)s?$/i.test(name)))
  )
    facets.add("egress").add("untrusted-in");
  if (!changes && any(words, OUTSIDE)) facets.add("untrusted-in");
  if (!changes && any(words, PRIVATE)) facets.add("private-in");
  if (changes && any(words, FILES) && !any(words, SEND)) facets.add("local-fs");
  if (changes && any(words, OWN)) facets.add("own-state");
  if (changes && !["exec", "db-write", "deploy", "destructive", "egress", "secret"].some((facet) => facets.has(facet as Facet)))
    facets.add("write");
  return [...facets];
}

/** Words beside which a free URL parameter means that the tool goes there. */
const VISITS: ReadonlySet<string> = new Set([
  "fetch",
  "open",
  "visit",
  "web",
  "page",
  "website",
  "screenshot",
  "extract",
  "read",
  "download",
  "request",
  "tab",
  "load",
]);
const MERGED: ReadonlySet<string> = new Set(["pull", "pr", "branch", "request", "mr"]);
const STARTED: ReadonlySet<string> = new Set(["run", "trigger", "rerun", "start", "dispatch", "retry", "restart"]);
const PIPELINE: ReadonlySet<string> = new Set(["workflow", "pipeline", "job", "build", "actions", "deployment"]);

/** A credential is named, in one word or in two (`connection_string`, `private_key`). */
function namesSecret(words: ReadonlySet<string>): boolean {
  if (any(words, SECRET_SPARED)) return false;
  const both = (a: string, b: string): boolean => words.has(a) && words.has(b);
  return (
    any(words, SECRET) ||
    both("connection", "string") ||
    both("private", "key") ||
    both("api", "key") ||
    both("api", "keys") ||
    both("access", "key") ||
    both("storage", "state")
  );
}

function any(words: ReadonlySet<string>, set: ReadonlySet<string>, ...more: readonly string[]): boolean {
  return more.some((word) => words.has(word)) || [...words].some((word) => set.has(word));
}
