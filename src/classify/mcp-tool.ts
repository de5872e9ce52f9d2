import type { TierId } from "../catalog/boundary-table.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Facet } from "../catalog/mcp-entry.ts";
import { skeleton } from "./look-alike.ts";
import { brief, computes, givesBack, onlyAnswers, reshapes, type Told, turnsInto } from "./mcp-tool-answers.ts";
import { saysNothingKept } from "./mcp-tool-claims.ts";
import { leavesSomething } from "./mcp-tool-effects.ts";
import { facetsOf } from "./mcp-tool-facets.ts";
import { givenOnly } from "./mcp-tool-given.ts";
import type { ToolDeclaration } from "./mcp-tool-list.ts";
import { groupWords, isTooLong, sharedVerdict, sharedWords, splitName, type Verdict } from "./mcp-tool-name.ts";
import { calledAfterThing, inOtherLanguage } from "./mcp-tool-nouns.ts";
import { type ParameterEvidence, parameterEvidence } from "./mcp-tool-parameters.ts";
import { savesFile, textVerdict } from "./mcp-tool-text.ts";
import { type ToolWords, toolWords } from "./mcp-tool-words.ts";

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

type Rules = Pick<Catalog, "mcpToolWords" | "mcpToolFacets">;

/** Judges the tools of one server together: words that they share say nothing of any of them. */
export function classifyTools(tools: readonly ToolDeclaration[], catalog: Rules): readonly ToolClassification[] {
  const names = tools.map(({ name }) => splitName(name));
  const shared = new Set([...sharedWords(names), ...groupWords(names, toolWords(catalog.mcpToolWords))]);
  return tools.map((tool, at) => classify(tool, catalog, shared, names[at]));
}

/**
 * Judges a tool that no catalog entry knows, by its parameters, its name and the first words of its description, in this order.
 * All of these are the server's own words: they can raise the tier, and where the name says nothing they can say that the tool only looks.
 * What nothing decides counts as a change.
 */
export function classifyTool(tool: ToolDeclaration, catalog: Rules): ToolClassification {
  return classify(tool, catalog, new Set());
}

function classify(tool: ToolDeclaration, catalog: Rules, shared: ReadonlySet<string>, parts = splitName(tool.name)): ToolClassification {
  const words = toolWords(catalog.mcpToolWords);
  const name = parts.flat();
  const description = skeleton(tool.description?.slice(0, READ) ?? "");
  const text =
    description
      .slice(0, SPOKEN)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const spoken = [...name, ...text];
  const parameters = parameterEvidence(tool.parameters ?? [], words, name, spoken);
  const byName = doubted(sharedVerdict(parts, words, shared), text, words);
  const byText = textVerdict(description, words);
  const decision: Decision = isTooLong(tool.name)
    ? { says: "unsure", because: "Its name is too long to be read to its end: unknown is taken for a change." }
    : decide(byName, byText, parameters, { parts, spoken, description }, words);
  const raised = decision.says === "reads" && tool.hints?.readOnly === false;
  const facets = facetsOf(
    {
      changes: decision.says !== "reads" || raised,
      name,
      text,
      verb: byName.word === "" ? words.verb(byText.word.split(" ", 1)[0] ?? "")?.base : byName.word,
      parameters,
      destructiveHint: tool.hints?.destructive === true,
    },
    catalog.mcpToolFacets,
    words,
  );
  return {
    facets,
    tier: tierOf(facets),
    sure: decision.says !== "unsure" || raised,
    because: raised ? "Its server says that it is not read-only." : decision.because,
  };
}

/** A name that speaks of a language that can only read (`execute_insights_query`) is not believed if the description speaks of another one. */
function doubted(name: Verdict, text: readonly string[], words: ToolWords): Verdict {
  const language = name.claims ? words.names("lookups", [...name.word.split(" ")]) : undefined;
  return language !== undefined && words.names("statements", text) !== undefined ? { says: "changes", word: name.word, firm: true } : name;
}

/** How much of a description is read: verbs stand at the beginning, and what follows is the server's advertising, or worse. */
const READ = 600;
/** How much of it is searched for nouns. */
const SPOKEN = 200;

interface Decision {
  readonly says: Verdict["says"];
  readonly because: string;
}

function decide(name: Verdict, text: Verdict, parameters: ParameterEvidence, told: Told, words: ToolWords): Decision {
  const { changing, reading, output, switched, actions, address, remark, content, paging, calls, asking, own, place } = parameters;
  const { parts, spoken, description } = told;
  const saved = savesFile(description);
  const byName = `its name says "${name.word}"`;
  const byText = `its description begins with "${text.word}"`;
  if (changing !== undefined) return says("changes", `its parameter ${brief(changing.parameter)} offers "${brief(changing.choice)}"`);
  if (reading !== undefined && MANAGES.has(name.word)) return says("reads", `its parameter ${brief(reading)} offers nothing but reading`);
  const harmless = reshapes(name, text, parameters, told, words) ?? computes(name, told, parameters, words);
  if (name.word === "hover" && parameters.caret !== undefined && text.says === "reads")
    return says("reads", `${byText}, and its parameter ${brief(parameters.caret)} says where in a text`);
  if (name.says === "changes") return harmless === undefined ? says("changes", byName) : says("reads", harmless);
  if (calls !== undefined && words.kind(name.word) !== "reads" && !TRIES.has(name.word))
    return says("changes", `its parameter ${brief(calls)} names what is called`);
  const delegated = delegates(name, text, parameters, told, words);
  if (delegated !== undefined) return says("changes", delegated);
  const code = codeParameter(name, parameters, told, words);
  if (code !== undefined) return says("changes", `its parameter ${brief(code)} carries code or a statement`);
  if (output !== undefined) return says("changes", `its parameter ${brief(output)} names a file to write`);
  if (switched !== undefined && !TRIES.has(name.word) && !(text.says === "reads" && GUIDES.has(name.word)))
    return says("changes", `its parameter ${brief(switched)} asks for it`);
  if (saved !== undefined) return says("changes", `its description says "${saved}"`);
  if (actions !== undefined && address !== undefined) return says("changes", `its parameter ${brief(actions)} says what to do there`);
  if (reading !== undefined) return says("reads", `its parameter ${brief(reading)} offers nothing but reading`);
  const nothing = saysNothingKept(name, text, parameters, told, words);
  const back = givenOnly(name, text, parameters, told, words);
  if (name.says === "reads") {
    const left = leavesSomething(name, text, parameters, { named: parts.flat(), description }, words);
    if (left !== undefined) return says("changes", left);
    if (own === name.word && own !== undefined) return says("changes", `its parameter ${brief(own)} says what is set`);
    const vague =
      (name.word === "wait" && /^(?:pause|sleep|delay)s?$/.test(text.word)) ||
      VAGUE.has(words.verb(text.word)?.base ?? "") ||
      (/^connect/.test(text.word) && /^[^.\n]*\band (?:gets?|retrieves?|fetch(?:es)?|reads?|lists?|returns?)\b/i.test(description));
    if (text.says === "changes" && (back ?? nothing) === undefined && (!name.firm || (text.firm && !vague))) return says("changes", byText);
    if (!name.firm && remark !== undefined) return says("changes", `its parameter ${brief(remark)} carries something to be kept`);
    return says("reads", byName);
  }
  if (harmless !== undefined) return says("reads", harmless);
  if (nothing !== undefined) return says("reads", nothing);
  if (back !== undefined) return says("reads", back);
  if (text.says !== "changes") {
    const evident = onlyAnswers(name, text, parameters, told, words);
    if (evident !== undefined) return says("reads", evident);
  }
  if (place !== undefined && name.says === "unsure" && MADE.test(text.word))
    return says("changes", `${byText}, and its parameter ${brief(place)} names where`);
  const left =
    text.says === "reads" && text.noun !== true
      ? leavesSomething(name, text, parameters, { named: parts.flat(), description }, words)
      : undefined;
  if (left !== undefined) return says("changes", left);
  if (text.says !== "unsure" && (text.noun !== true || asking !== undefined)) return says(text.says, byText);
  for (const { word, by } of [
    { word: name.word, by: byName },
    { word: text.noun === true ? "" : text.word, by: byText },
  ]) {
    if (word === "") continue;
    if (givesBack(word, parameters, spoken, words)) return says("reads", `${by}, and it is given the text`);
    return { says: "unsure", because: `Nothing says whether it changes something (${by}): unknown is taken for a change.` };
  }
  const named = parts.flat();
  const foreign = inOtherLanguage(spoken.slice(named.length));
  const thing = foreign ? undefined : calledAfterThing(name, text, parameters, { named, spoken }, words);
  if (thing !== undefined) return says("reads", thing);
  if (paging !== undefined && !foreign) return says("reads", `it takes ${brief(paging)} and nothing to be kept`);
  if (content !== undefined) return says("changes", `its parameter ${brief(content)} carries something to be kept`);
  return { says: "unsure", because: "No word of it says what it does: unknown is taken for a change." };
}

/** Somebody else acts: an operation in free words, an agent that is given a task, a query in words that no parameter shows. */
function delegates(
  name: Verdict,
  text: Verdict,
  { dispatches, task, code, perhapsCode }: ParameterEvidence,
  { parts, spoken, description }: Told,
  words: ToolWords,
): string | undefined {
  const named = parts.flat();
  const open = name.says !== "reads";
  if (dispatches !== undefined && open) return `its parameter ${brief(dispatches)} names what is done`;
  const agent = named.slice(-2).find((word) => AGENTS.has(word));
  if (task !== undefined && agent !== undefined && !name.firm && !spoken.slice(0, OPENING * 2).some((word) => DOCS.test(word)))
    return `its name says "${agent}", and its parameter ${brief(task)} says what it is to do`;
  // `d1_database_query` of which no statement is shown.
  const database =
    named.at(-1) === "query" && (code ?? perhapsCode) === undefined ? words.names("statements", spoken.slice(0, OPENING)) : undefined;
  if (database !== undefined && !name.claims && named.every((word) => word === "query" || STORES.has(word) || database.startsWith(word)))
    return `its name says "${database} query"`;
  // "Detect and build …" of a tool that is called after the second.
  if (open && text.says === "reads" && words.kind(name.word) === "either") {
    const sentence = description.split(/[.!?]\s|\n/, 1)[0] ?? "";
    if (new RegExp(`\\b(?:and|or|then) ${name.word}(?:s|es)?\\b`, "i").test(sentence))
      return `its name and its description say "${name.word}"`;
  }
  return undefined;
}

const AGENTS: ReadonlySet<string> = new Set(["agent", "subagent", "assistant", "copilot"]);
const DOCS = /^(?:docs?|documentation|knowledge|help|support|faq)$/;
const STORES: ReadonlySet<string> = new Set(["db", "database", "sql"]);

/** The parameter whose text is run. Tools that only examine a program, and names that say "read-only", do not run it. */
function codeParameter(name: Verdict, { code, perhapsCode }: ParameterEvidence, told: Told, words: ToolWords): string | undefined {
  const { spoken, description } = told;
  // `format_code`: it comes back in another form.
  if (name.says === "unsure" && code === undefined && words.kind(name.word) === "transforms") return undefined;
  if (name.says === "unsure" && turnsInto(told, words)) return undefined;
  if (name.claims) return undefined;
  // A statement is profiled by running it.
  if (name.says === "reads" && words.examines(name.word)) return code !== undefined && PROFILED.test(description) ? code : undefined;
  // A question put to the documentation of a database is no statement.
  if (
    code === perhapsCode &&
    spoken.slice(0, OPENING).some((word) => /^(?:docs?|documentation|guides?|help|examples?|tutorials?)$/.test(word))
  )
    return undefined;
  // `api_read` with a query of its own: the name says that it reads; a parameter that is called `sql` says more.
  if (code !== undefined && !(name.word === "read" && code === perhapsCode) && !(name.firm && name.says === "reads" && VESSEL.test(code)))
    return code;
  return name.says === "unsure" && words.names("runs", withoutCodes(spoken.slice(0, OPENING))) !== undefined ? perhapsCode : undefined;
}

/** What a request is packed in: beside a verb that only looks it carries no statement. */
const VESSEL = /^(?:request|input|text|body|source|args)$/i;

const PROFILED = /\b(?:query|execution|runtime) profile\b|\bexplain analy[sz]e\b/i;

/** A QR code and a postal code are no programs. */
function withoutCodes(spoken: readonly string[]): readonly string[] {
  return spoken.filter(
    (word, at) => word !== "code" || !/^(?:qr|bar|zip|postal|country|error|status|color|colour)$/.test(spoken[at - 1] ?? ""),
  );
}

/** How many words of name and description say what is done. */
const OPENING = 8;

/** A switch says there what would be done (`validate_records` with `overwrite`). */
const TRIES: ReadonlySet<string> = new Set(["validate", "verify", "lint", "check", "simulate", "preview", "estimate", "dry run"]);

/** What is only read, whatever it is about. */
const GUIDES: ReadonlySet<string> = new Set(["instructions", "guide", "guidance", "guidelines", "help"]);

/** Words of a name that stand for any operation: where a parameter lists the operations, that list decides. */
const MANAGES: ReadonlySet<string> = new Set(["manage", "handle", "control", "operate", "interact"]);

/** Program text that is made where files are named: it is likely to be kept beside them. */
const MADE = /^(?:generate|create|produce|make|compose|assemble)\w* … (?:code|boilerplate|types|templates?|configuration|config)$/;

/** Verbs of a description that say too little to turn a name that reads ("Manages dashboards (read-only)"). */
const VAGUE: ReadonlySet<string> = new Set([
  ...MANAGES,
  "use",
  "execute",
  "run",
  "perform",
  "start",
  "track",
  "invoke",
  "compact",
  "report",
]);

function says(what: "reads" | "changes", because: string): Decision {
  return { says: what, because: `${what === "reads" ? "Only looks" : "Changes something"}: ${because}.` };
}
