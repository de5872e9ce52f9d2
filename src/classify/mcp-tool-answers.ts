import type { NameParts, Verdict } from "./mcp-tool-name.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

// Tools that only answer though no verb says so. A wrong "only looks" is the error that hurts: each rule here wants two pieces of evidence
// that agree, one of them the parameters.

/** What is told of a tool, beside its parameters. */
export interface Told {
  readonly parts: NameParts;
  /** The words of its name and of the beginning of its description. */
  readonly spoken: readonly string[];
  readonly description: string;
}

/** A change word that changes nothing: a query in a language that can only read, a sum. */
export function computes(name: Verdict, { parts, description }: Told, parameters: ParameterEvidence, words: ToolWords): string | undefined {
  const spoken =
    description
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, SENTENCE) ?? [];
  if (parameters.numbers !== undefined && parts.flat().some((word) => SUMS.has(word)) && spoken.some((word) => /^numbers?$/.test(word)))
    return `it is given ${brief(parameters.numbers)} and nothing to be kept`;
  // `write_status`: the state of writing, of which nothing is given.
  if (name.word === "write" && parts.flat().at(-1) === "status" && parameters.asking === "")
    return "its name ends in a state, and it is given nothing";
  const language = words.names("lookups", spoken);
  const query = parameters.code === undefined && /^(?:query|expr|expression|q)$/i.test(parameters.perhapsCode ?? "");
  return query && language !== undefined && QUERIES.has(name.word) && words.names("statements", spoken) === undefined
    ? `it takes a query in ${language}, which can only read`
    : undefined;
}

/** How many words of a description are searched for the language of a query. */
const SENTENCE = 30;
const SUMS: ReadonlySet<string> = new Set(
  "add sum round square sqrt root power factorial mean median average modulo gcd lcm floor ceil abs factors product percentage".split(" "),
);
const ACTS: ReadonlySet<string> = new Set(["changes", "destroys"]);
const QUERIES: ReadonlySet<string> = new Set(["execute", "exec"]);

/** No verb in the name, and parameters that only say what is asked for: a topic, `jobs_by_account`, one form turned into another. */
export function onlyAnswers(
  name: Verdict,
  text: Verdict,
  { asking, path, address, output, content, perhapsCode, code, pointer, plain }: ParameterEvidence,
  told: Told,
  words: ToolWords,
): string | undefined {
  const { parts, spoken } = told;
  const named = parts.flat();
  const acts = spoken
    .slice(0, SENTENCE)
    .some((word) => ACTS.has(words.verb(word)?.kind ?? "") || /^(?:runs?|import|imports|store|stores)$/.test(word));
  const given = path ?? address ?? output ?? pointer;
  if (!acts && given === undefined && turnsInto(told, words) && plain !== undefined && words.names("forms", [plain]) !== undefined)
    return `its name says what is turned into what, and it is given the ${brief(plain)}`;
  // `pdf-to-markdown`, "Convert a page to text": what is made of a file or a page is text, and nothing says where it would go.
  if (output === undefined && content === undefined && intoText(told, text)) return `its name or description says that text is given back`;
  const forms = new Set(spoken.slice(0, SENTENCE).filter((word) => words.names("forms", [word]) !== undefined));
  if (
    !acts &&
    (given ?? content ?? perhapsCode) === undefined &&
    words.kind(name.word) === "transforms" &&
    forms.size > 1 &&
    !intoDocument(spoken)
  )
    return `its name says "${name.word}", and its description what is given back`;
  if (
    PLANS.has(name.word) &&
    asking !== undefined &&
    asking !== "" &&
    pointer === undefined &&
    spoken.slice(0, SENTENCE).some((word) => TRIP.test(word))
  )
    return `its name says "${name.word}", and its parameters only say of what`;
  const by = named.some(
    (word, at) =>
      at > 0 && at < named.length - 1 && (/^(?:by|per)$/.test(word) || (/^(?:for|of)$/.test(word) && /[^s]s$/.test(named[at - 1] ?? ""))),
  );
  // `generate_oauth_url`, without a place where it would be kept.
  if (
    name.word === "generate" &&
    text.says === "unsure" &&
    (WORDED.test(named.at(-1) ?? "") || named.includes("random")) &&
    !named.some((word) => HANDS_OUT.test(word)) &&
    (path ?? output ?? content ?? code) === undefined
  )
    return `its name says "${name.word} … ${named.at(-1) ?? ""}", and nothing says where it would be kept`;
  // `stock_by_category`: of a word that is noun and verb, it was the noun.
  if (name.word !== "" && !(by && text.word === "" && words.kind(name.word) === "either")) return undefined;
  if (asking === undefined)
    return by && text.noun === true && (code ?? content ?? path ?? output) === undefined
      ? `its description begins with "${text.word}"`
      : undefined;
  const topic = words.names("topics", named.slice(-1));
  if (topic !== undefined) return `it is called after ${topic}, and its parameters only say which`;
  return by ? "it is called after what it gives, and its parameters only say which" : undefined;
}

/** What is made of words and asked for to be read. */
const WORDED =
  /^(?:links?|urls?|deeplink|uuids?|query|queries|sql|regex|selectors?|locators?|xpath|expressions?|timeline|outline|policy|schema|names?|ideas|slug|explanation|summary)$/;

/** What is handed out with it is more than text. */
const HANDS_OUT = /^(?:upload|presigned|signed|tokens?|passwords?|keys?|secrets?|credentials?|share|invite|payment|checkout)$/;

/** Converted into text that is read, and not into a document. */
function intoText({ parts, description }: Told, text: Verdict): boolean {
  const named = parts.flat();
  const to = named.lastIndexOf("to");
  const target = to > 0 && to === named.length - 2 ? (named[to + 1] ?? "") : "";
  const converts = /^(?:converts?|transforms?|turns?|transcribes?|extracts?)$/.test(text.word);
  const said = /\b(?:in)?to (?:[a-z]+,? ){0,3}?(markdown|text)\b/i.exec(description.slice(0, 120));
  return (
    !/\bsav(?:e|es|ed|ing)\b|\bwrit/i.test(description) &&
    converts &&
    (READABLE.has(target) || (said !== null && named.every((word) => !BINARY.test(word))))
  );
}

const READABLE: ReadonlySet<string> = new Set(["markdown", "md", "text", "txt", "transcript"]);
const BINARY = /^(?:speech|audio|voice|mp3|images?|png|video|pdf|docx|pptx|xlsx|epub|word)$/;

/** What is planned or put in order comes back in the answer, if nothing is named that is kept. */
const PLANS: ReadonlySet<string> = new Set(["plan", "optimize", "optimise"]);
const TRIP = /^(?:routes?|waypoints?|trips?|itinerar(?:y|ies)|stops|tours?|journeys?)$/;

/** Shapes in, a shape out: a merge of polygons, a point on a line. */
export function reshapes(
  name: Verdict,
  text: Verdict,
  { shapes }: ParameterEvidence,
  { spoken }: Told,
  words: ToolWords,
): string | undefined {
  const geometric = (word: string): boolean => GEOMETRIC.has(words.verb(word)?.base ?? "");
  const agrees = (name.says !== "changes" || geometric(name.word)) && (text.word === "" || geometric(text.word));
  return shapes !== undefined && agrees && words.names("shapes", spoken) !== undefined
    ? `it is given ${brief(shapes)} and nothing to be kept`
    : undefined;
}

const GEOMETRIC: ReadonlySet<string> = new Set("merge snap join split clip match cut combine simplify intersect union buffer".split(" "));

/** `sql_to_rest`, `jsonToYaml`, and nothing of running what comes out. */
export function turnsInto({ parts, spoken }: Told, words: ToolWords): boolean {
  const named = parts.flat();
  return (
    !runs(spoken) &&
    named.some((word, at) => word === "to" && [at - 1, at + 1].every((place) => words.names("forms", named.slice(place, place + 1))))
  );
}

function runs(spoken: readonly string[]): boolean {
  return spoken.slice(0, SENTENCE).some((word) => /^(?:runs?|executes?|running|executing)$/.test(word));
}

/** "Convert markdown to a PDF": what comes out is no text, and goes somewhere. */
function intoDocument(spoken: readonly string[]): boolean {
  return (
    spoken.slice(0, SENTENCE).some((word, at) => /^(?:in)?to$/.test(spoken[at - 1] ?? "") && BINARY.test(word)) ||
    spoken
      .slice(0, SENTENCE)
      .some((word, at) => BINARY.test(word) && /^an?$/.test(spoken[at - 1] ?? "") && /^(?:in)?to$/.test(spoken[at - 2] ?? ""))
  );
}

/** "Converts", "formats": what it is given in a parameter comes back in the answer, unless it is pointed to where something is kept. */
export function givesBack(
  word: string,
  { perhapsCode, content, plain, pointer, path, address }: ParameterEvidence,
  spoken: readonly string[],
  words: ToolWords,
): boolean {
  if (runs(spoken) || intoDocument(spoken)) return false;
  if (words.verb(word)?.kind !== "transforms" || (pointer ?? path ?? address) !== undefined) return false;
  if ((perhapsCode ?? content) !== undefined) return true;
  // `format_disk` is given a name, and not what it formats.
  return plain !== undefined && (/^(?:value|string|word|phrase|str)$/i.test(plain) || words.names("forms", spoken) !== undefined);
}

/** A name that a server chose, short enough for a sentence. */
export function brief(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60)}…`;
}
