import type { Facet } from "../catalog/mcp-entry.ts";
import type { McpToolFacetRule } from "../catalog/mcp-tool-facets.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import { Phrases } from "./mcp-tool-phrases.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

/** What the facets of a tool are told from. */
export interface ToolEvidence {
  readonly changes: boolean;
  /** The words of its name. */
  readonly name: readonly string[];
  /** The words at the beginning of its description. */
  readonly text: readonly string[];
  /** The verb that stands for all of it. */
  readonly verb: string | undefined;
  readonly parameters: ParameterEvidence;
  /** The vendor says that it destroys. */
  readonly destructiveHint: boolean;
}

/** The facets of a tool of which is known whether it changes something. */
export function facetsOf(tool: ToolEvidence, rules: readonly McpToolFacetRule[], words: ToolWords): readonly Facet[] {
  // The "merge" of a "merge request" is no verb.
  const acts = tool.name.filter((_, at) => words.phraseAt(tool.name, at)?.says !== "nothing");
  const verbs = [...acts, ...(tool.verb?.split(" ") ?? [])];
  const facets = new Set(rules.filter((rule) => holds(rule, tool, verbs)).map(({ facet }) => facet));
  if (!tool.changes) return [...facets.add("read")];
  const { code, changing } = tool.parameters;
  // Code that is stored is not run yet.
  if (code !== undefined && !tool.name.some((word) => STORES.has(word))) facets.add("exec");
  if (changing?.destroys === true || (tool.destructiveHint && facets.has("exec"))) facets.add("destructive");
  if (!facets.has("exec") && !facets.has("db-write") && !facets.has("destructive")) facets.add("write");
  return [...facets];
}

const STORES: ReadonlySet<string> = new Set([
  "create",
  "update",
  "deploy",
  "put",
  "save",
  "add",
  "upload",
  "edit",
  "set",
  "register",
  "write",
]);

function holds(rule: McpToolFacetRule, tool: ToolEvidence, acts: readonly string[]): boolean {
  const { when, parameters, without = [], text } = rule;
  if (when !== "any" && (when === "changes") !== tool.changes) return false;
  const { verbs, nouns, unless } = compiled(rule);
  if (unless?.among(tool.name) !== undefined) return false;
  if (verbs && verbs.among(acts) === undefined) return false;
  if (nouns && nouns.among(tool.name) === undefined && (!text || nouns.among(tool.text) === undefined)) return false;
  if (without.some((group) => tool.parameters[GROUPS[group]] !== undefined)) return false;
  return parameters === undefined || parameters.some((group) => tool.parameters[GROUPS[group]] !== undefined);
}

const GROUPS = {
  code: "code",
  perhaps: "perhapsCode",
  output: "output",
  path: "path",
  address: "address",
  source: "source",
  remote: "remote",
} as const;

type Compiled = Readonly<Record<"verbs" | "nouns" | "unless", Phrases | undefined>>;

const known = new WeakMap<McpToolFacetRule, Compiled>();

function compiled(rule: McpToolFacetRule): Compiled {
  const phrases = (texts: readonly string[] | undefined): Phrases | undefined => texts && new Phrases(texts);
  const made = known.get(rule) ?? { verbs: phrases(rule.verbs), nouns: phrases(rule.nouns), unless: phrases(rule.unless) };
  known.set(rule, made);
  return made;
}
