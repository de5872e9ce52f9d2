import { ASSEMBLED, CARRIERS, carried, NEAR, STOP } from "./mcp-tool-carried.ts";
import type { Verdict } from "./mcp-tool-name.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

/** Said before the verb: "Use this tool to …", "(Beta)", "Jira: …", "START HERE for Athena: …". */
const LEAD_IN = new RegExp(
  `^(?:\\W|\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|<[^>]{0,80}>|(?:when|whenever|if|before|after|once|while) [^,.\\n]{3,90},|(?:${[
    "use (?:this|it)(?: tool| function| action)?(?: when(?:ever)?(?: you (?:need|want))?)?(?: to| for)?",
    "(?:this|the|a|an)(?: [a-z-]+){0,2} (?:tool|function|endpoint|action|command|method|operation|api)(?: (?:to|for|that|which|will|lets you|allows you to|(?:can be|is) used to))?",
    "(?:tool|function|command|endpoint|api|helper|utility|method|action) (?:to|for|that|which)",
    "(?:allows?|enables?|lets|helps?)(?: (?:you|users?|agents?|clients?|the (?:user|agent|model|llm)|an? (?:agent|user)|ai agents?))?(?: to)?",
    "used (?:to|for)|ability to|you can|can|will|please|now|also|then|first|note|beta|alpha|experimental|deprecated|legacy|new|important|required?(?: first)?(?: step)?",
    "optional(?:ly)?|read-?only|safely|quickly|automatically|simply|directly|securely|efficiently|easily|intelligently|programmatically|asynchronously",
    "(?:you )?(?:always|must|should)(?: (?:call|use|run|invoke)(?: this(?: tool)?)?(?: (?:first|when|whenever|before|after|if) [^,.\\n]{3,90})?)?",
    "start here(?: (?:if|when|for) [^.:\\n]{3,120})?",
    "permanently|manually|immediately|batch|bulk|(?:tool )?useful (?:for|to)",
  ].join("|")})\\b)+`,
  "i",
);
/** Written at the model, not of the tool: "START HERE for X: ", "IMPORTANT: ". */
const CALL = /^\W*[A-Z]{3,}(?: [A-Z]{3,})*\b[^:.\n]{0,40}:\s+/;
/** Said of another tool that is to be called before: "You must open the project by calling `open_project` before using any other tool." */
const FIRST =
  /^\W*(?:you )?(?:must|should|need to|have to)\b(?:(?!\.\s)[^\n]){3,240}?\bbefore (?:using|calling|running|invoking)\b(?:(?!\.\s)[^\n])*(?:\.\s+|$)/i;
/** A heading before the sentence: `Search Issues - `, `Jira: `, `START HERE for X: `. */
const HEADING = /^[^.:\n]{1,50}(?::|\s[-–—|]|\n)\s+(?=\S)/;

/** A word behind "and", "or" or a comma, before what can be the object of a verb. */
const JOINED = new RegExp(
  `(?:\\b(?:or|and|then)|[,/&])\\s*(?:(?:or|and|then|optionally)\\s+)*([a-z]+)(?=\\s*[,/]|\\s+(?:${[
    "a|an|the|it|its|them|this|these|that|those|their|your|one|all|any|each|every|new|existing|multiple|several|specific|specified|given|selected",
    "or|and|\\w+ing",
  ].join("|")})\\b)`,
  "g",
);

/**
 * What the beginning of a description says: the first verb, and a change that is joined to it. Deeper words mislead.
 * Verbs count here even where a name leaves them open.
 */
export function textVerdict(description: string, words: ToolWords): Verdict {
  const text = description.replace(CALL, "").replace(FIRST, "");
  if ((text.slice(0, SENTENCES).match(FOREIGN)?.length ?? 0) >= FEW) return foreign(text, words);
  const plain = opening(text.replace(LEAD_IN, ""), words);
  if (plain.says !== "unsure") return plain;
  const heading = HEADING.exec(text)?.[0];
  if (heading === undefined) return plain;
  const behind = opening(text.slice(heading.length).replace(LEAD_IN, ""), words);
  return behind.firm ? behind : plain;
}

/** Written mostly in other letters. */
const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const FEW = 4;
/** Its verbs stand anywhere: one of a change weighs more than one of reading. */
const SENTENCES = 60;

function foreign(text: string, words: ToolWords): Verdict {
  const plain = words.withoutNames((text.split(/[。！？\n]/, 1)[0] ?? "").slice(0, SENTENCES).toLowerCase());
  const change = words.stem("changes", plain);
  if (change !== undefined) return { says: "changes", word: change, firm: false };
  const read = words.stem("reads", plain);
  return read === undefined ? { says: "unsure", word: "", firm: false } : { says: "reads", word: read, firm: false };
}

function opening(text: string, words: ToolWords): Verdict {
  // A list in brackets explains, and is no verb of its own: "a record of data changes (create, update, delete)".
  const sentence = (text.split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "").replace(/ \((?:e\.g\.,? )?[a-z]+,[^)]*(?:\)|$)/g, "");
  const tokens = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  const plain = GIVES_LIST.exec(sentence)?.[0] ?? ASKS_BY_GET.exec(sentence)?.[0];
  if (plain !== undefined) return { says: "reads", word: plain.toLowerCase(), firm: false };
  const phrase = words.phraseAt(tokens, 0);
  if (phrase && phrase.says !== "nothing")
    return { says: phrase.says === "changes" ? "changes" : "reads", word: phrase.words.join(" "), firm: true };
  // "Pull request details", "Open source licences": no verb begins there.
  const noun = phrase?.says === "nothing" ? phrase.words.length : 0;
  const given = nounPhrase(sentence, words, noun);
  if (given?.noun === true && later(sentence, words).says !== "changes") return given;
  for (const [at, token] of (noun > 0 ? [] : verbs(sentence)).entries()) {
    // "Force an immediate check": what follows is made to happen.
    if (at === 0 && /^forces?$/.test(token)) return { says: "changes", word: token, firm: true };
    const verb = acted(token, tokens[at + 1] ?? "", words);
    if (verb === undefined || QUESTIONS.has(token) || (at > 0 && verb.kind === "looks")) continue;
    // "Acme log analyzer": a verb behind a name has its object with it.
    if (at > 0 && verb.kind === "either" && !/ly$/.test(tokens[0] ?? "") && !DETERMINED.test(tokens[at + 1] ?? "")) continue;
    const firm = at === 0;
    // "Make the bot look at …": somebody else does it.
    const [, made = ""] = verb.base === "make" ? (MADE_TO.exec(sentence) ?? []) : [];
    if (words.kind(made) !== undefined) return { says: "changes", word: `${token} … ${made}`, firm };
    if (CARRIERS.has(verb.base) || verb.kind === "answers") {
      const object = carried(verb.base, tokens.slice(at + 1), words, verb.kind === "answers");
      const also = joinedChange(sentence, token, words);
      if (also) return also;
      if (object !== undefined) return { says: "reads", word: `${token} … ${object}`, firm: false };
    }
    if (/^(?:build|construct|create|compile|assemble)$/.test(verb.base)) {
      const near = tokens.slice(at + 1, at + 1 + NEAR);
      const object =
        (verb.base === "create" ? VIEWS.exec(sentence)?.[1] : near.find((word) => ASSEMBLED.test(word))) ?? GRAPH.exec(near.join(" "))?.[0];
      if (object !== undefined) return joinedChange(sentence, token, words) ?? { says: "reads", word: `${token} … ${object}`, firm: false };
    }
    if (at === 0 && ROWS.test(sentence))
      return joinedChange(sentence, token, words) ?? { says: "reads", word: `${token} … rows`, firm: false };
    if (PUTS.has(verb.base) && asksModel(sentence)) return { says: "reads", word: `${token} … question`, firm: false };
    // "Simulates pressing a key".
    const next = tokens[at + 1] ?? "";
    if (verb.base === "simulate" && next.endsWith("ing") && words.verb(next)?.kind === "changes")
      return { says: "changes", word: next, firm };
    const told = tells(verb.base, sentence);
    if (told) return joinedChange(sentence, token, words) ?? { says: "reads", word: token, firm: false };
    if (verb.kind === "changes" || verb.kind === "destroys") return { says: "changes", word: token, firm };
    if (verb.kind === "reads" || verb.kind === "looks") return joinedChange(sentence, token, words) ?? { says: "reads", word: token, firm };
    if (verb.kind === "either") {
      // "Order details", "Message history": a noun.
      if (NOUN_AFTER.has(tokens[at + 1] ?? "") && !/^(?:to|into|as)$/.test(tokens[at + 2] ?? ""))
        return { says: "reads", word: token, firm: false };
      const back =
        (COLLECTS.has(verb.base) ? BACK : verb.base === "download" ? ENCODED : undefined)?.exec(text)?.[0] ?? LOADS.exec(sentence)?.[0];
      if (back !== undefined) return joinedChange(sentence, token, words) ?? { says: "reads", word: `${token} … ${back}`, firm: false };
      return { says: "changes", word: token, firm: false };
    }
    return joinedChange(sentence, token, words) ?? { says: "unsure", word: token, firm: false };
  }
  const verdict = later(sentence, words);
  return verdict.says === "unsure" ? (nounPhrase(sentence, words, noun) ?? verdict) : verdict;
}

/** "Reports the version", "Resolves a name to its id": said of what is found out. Of an issue, an alarm or somebody's content it is a deed. */
function tells(base: string, sentence: string): boolean {
  if (base === "test") return TESTS.test(sentence);
  if (base === "report" && !TRACKED.test(sentence)) return REPORTS.test(sentence);
  return base === "resolve" && (RESOLVES.test(sentence) || LOOKED_UP.test(sentence)) && !TRACKED.test(sentence);
}

const TESTS = /^\W*tests? (?:whether|if|that)\b/i;

const REPORTS =
  /^\W*reports? (?:(?:which|what|whether|how|where|if)\b|(?:on |the |this |its |current )[^.]*\b(?:status|state|version|health|counts?|sizes?|usage|totals?)\b)/i;
const LOOKED_UP = /\bresolves? [^.]*\b(?:ids?|identifiers?|names?|references?|urls?|slugs?|handles?|citations?|symbols?|spans?|options)\b/i;
const RESOLVES = /\b(?:in)?to\b[^.]*\b(?:ids?|identit\w+|identifiers?|names?|address(?:es)?|ips?|ur[li]s?|paths?|versions?|coordinates)\b/i;
const TRACKED =
  /\b(?:issues?|bugs?|errors?|events?|alarms?|warnings?|exceptions?|vulnerabilit\w+|content|accounts?|incidents?|alerts?|threads?|comments?|conversations?|tickets?|conflicts?|cases?|discussions?|findings?|problems?|tasks?|reviews?|markets?|disputes?|spam|abuse|violations?|users?|posts?|messages?|progress|feedback|requests?|to (?:the )?(?:team|owner|moderators?|developers?|maintainers?))\b/i;
const MADE_TO = /^\W*makes? (?:the|an?|your) [a-z]+ ([a-z]+)\b/i;
const GRAPH = /\b(?:call|caller|dependency|import|inheritance|flow) (?:graph|tree)\b/;
/** "Creates an accounts report from …": a view of what is there, of a tool whose name has no verb. */
const VIEWS =
  /^\W*creates? an? (?:[a-z/-]+ ){0,4}?(report|overview|summary|comparison|breakdown) (?:of|from|by|for multiple|across|over|grouped|showing)\b/i;
/** Done to the rows of a table that is only asked: "Group rows by …", "Merge rows from two tables into one stream". */
const ROWS =
  /^\W*(?:groups?|joins?|merges?|combines?|aggregates?|sorts?|pivots?|bins?) (?:the )?rows (?:by|of|from|across|in|into|against)\b/i;

/** The words of a sentence among which its verb is. "One-stop" and "end-to-end" have none; "soft-delete" and "re-index" have theirs behind. */
function verbs(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  return words.slice(0, 2).map((word) => {
    const [, before = "", behind = ""] = /^([a-z]+)-([a-z]+)$/.exec(word) ?? [];
    return /^(?:re|un)$/.test(before) ? before + behind : HOW.test(before) ? behind : word.replaceAll("-", "");
  });
}

const HOW = /^(?:soft|hard|force|bulk|batch|mass|auto|pre|co|safe|quick|fast|hot|multi|double|cross|deep)$/;

/** The verb of a word. "Logs a decision": with its object behind it, a word that is a plural elsewhere is bent. */
function acted(token: string, next: string, words: ToolWords): ReturnType<ToolWords["verb"]> {
  const base = token.replace(/s$/, "");
  const kind = words.kind(base);
  const bent = token !== base && words.kind(token) === "looks" && (kind === "either" || kind === "changes");
  return bent && kind !== undefined && base !== "report" && DETERMINED.test(next) ? { base, kind } : words.verb(token);
}

const DETERMINED = /^(?:an?|the|one|new|or|and|your|this|these|all|any|each|multiple)$/;

/** "Full-text search over …", "All jobs of …", "Deployments of …": what is given, and no verb. */
function nounPhrase(sentence: string, words: ToolWords, skip: number): Verdict | undefined {
  const tokens = (/^[^,:;()]*/.exec(sentence)?.[0] ?? "").toLowerCase().match(/[a-z]+/g) ?? [];
  const end = tokens.findIndex((token, at) => at > 0 && (STOP.has(token) || BEHIND.has(token)));
  const near = tokens.slice(0, end === -1 ? undefined : end);
  const [first = ""] = near;
  const last = near.at(-1) ?? "";
  const changes = (word: string): boolean => /^(?:changes|destroys)$/.test(words.kind(word) ?? "");
  if (near.length > NEAR || near.slice(skip).some((word) => NO_NOUN.test(word) || changes(word)) || /\b(?:is|are|be)\b/.test(sentence))
    return undefined;
  const found: Verdict = { says: "reads", word: near.slice(0, 3).join(" "), firm: false };
  if (skip === 0 && GIVES.has(last) && (near.length === 1 || words.verb(first) === undefined)) return found;
  const next = tokens[end] ?? "";
  const kind = words.verb(first)?.kind;
  const plural =
    near.length === 1 &&
    /[^s]s$/.test(first) &&
    !/^dispos/.test(first) &&
    (kind === undefined || kind === "looks" ? BEHIND.has(next) || next === "for" || next === "by" : next === "of" || next === "by");
  const measure = near.length === 1 && next === "of" && MEASURES.test(first);
  return plural ||
    measure ||
    skip > 0 ||
    (GIVEN.test(first) && near.length > 1 && (kind === undefined || kind === "looks") && !isDeed(last, words))
    ? { ...found, noun: true }
    : undefined;
}

const BEHIND: ReadonlySet<string> = new Set(["of", "about", "over", "per"]);
const MEASURES = /^(?:range|type|number|size|count|length|list|name|value|level|age|status|state|ratio|rank|share)$/;
/** In the middle of it, they say that a verb stands before. */
const NO_NOUN = /^(?:a|an|the|this|your|its|off|on|out|up|down|back|not|will|has|have)$/;
const GIVEN =
  /^(?:all|available|current|currently|latest|recent|recently|historical|history|upcoming|details|detailed|information|info|statistics|metadata|random|similar|related|popular|trending|public|supported|active|past|nearest|nearby|estimated|common|top|full|single|real|live|daily|weekly|monthly|general|basic|number|raw)$/;

/** "Full backup", "weekly email", "latest deployment": what is done rather than what is given. */
function isDeed(word: string, words: ToolWords): boolean {
  const kind = words.kind(word);
  if (kind !== undefined) return kind !== "looks" && kind !== "reads";
  return /(?:tion|sion|ment|al)$/.test(word) && !/^(?:location|station|position|population|question|version)$/.test(word);
}

const GIVES: ReadonlySet<string> = new Set(
  [
    "search lookup lookups audit review analysis overview summary details statistics stats comparison history information metadata listing",
    "forecast forecasts calculator finder explorer viewer inspector validator consumption distribution usage popularity availability guide guidance instructions reference documentation",
  ].flatMap((row) => row.split(" ")),
);

/** Verbs in a name (`is_connected`, `what_changed`); in a sentence they say nothing. */
const QUESTIONS: ReadonlySet<string> = new Set([
  "accepts",
  "supports",
  "is",
  "has",
  "can",
  "who",
  "what",
  "when",
  "where",
  "why",
  "how",
  "which",
]);
/** After a word that is verb and noun, these say that it was the noun. */
const NOUN_AFTER: ReadonlySet<string> = new Set([
  "details",
  "history",
  "status",
  "info",
  "information",
  "statistics",
  "stats",
  "metrics",
  "summary",
  "results",
  "metadata",
  "logs",
  "lookup",
  "search",
  "planning",
  "overview",
  "matrix",
]);
/** "A list of all files", "Send a GET request to …", "Requests data from …". */
const GIVES_LIST =
  /^\W*(?:an?|the) (?:[a-z]+ )?(?:list|listing|overview|summary|description|count|catalog|breakdown) of\b(?!.*\b(?:is|are|will|gets?) )/i;
const ASKS_BY_GET =
  /^\W*(?:(?:sends?|makes?|performs?|issues?|executes?) (?:an? )?(?:authenticated |unauthenticated |http |simple )*GET request\b|requests? (?:the )?(?:data|information|details|info|status) (?:from|of|about|for)\b)/i;
/** A document that is loaded is loaded for the reader, unless it says into what. */
const LOADS =
  /^\W*loads?(?: (?:an?|the|full|entire|complete|json|specific|[a-z-]+'s))* (?:[a-z]+ )?(?:documents?|docs?|skills?|prompts?|guides?|instructions|references?|contents?|body|notes?|memories|records?|pages?|articles?)\b(?![^.]*\b(?:in)?to\b)/i;
/** What is got in order to be given back: "capture the page and return it", "downloads a file and returns its text". */
const COLLECTS: ReadonlySet<string> = new Set(["capture", "grab", "load", "pull", "export", "dump", "print", "take", "stream"]);
const BACK =
  /\b(?:and|then) (?:returns?|gives? back|outputs?)\b(?! (?:the |its |an? )?(?:job|task|file ?path|path|location|id|status|url|link|handle)\b)/i;
const ENCODED = /\breturns? [^.\n]{0,40}base64\b|\bas (?:a )?base64\b/i;
/** A question put to a model is answered, unless somebody is asked who may act, or the answer comes later. */
const PUTS: ReadonlySet<string> = new Set(["send", "submit", "ask", "pose", "put", "give"]);
function asksModel(sentence: string): boolean {
  return (
    /\b(?:prompt|question|query)\b/i.test(sentence) &&
    /\b(?:gets?|returns?|receives?|answers?|responses?)\b/i.test(sentence) &&
    !/\b(?:agents?|assistants?|sessions?|jobs?|users?|humans?|person|teams?|channels?|customers?|threads?|commands?|devices?)\b/i.test(
      sentence,
    )
  );
}

/** "Get, create or delete …", "Finds text and replaces it". The verbs agree in form: "List issues and updates" has one. */
function joinedChange(sentence: string, first: string, words: ToolWords): Verdict | undefined {
  const bent = /(?:s|ing)$/.exec(words.kind(first) === undefined ? first : "")?.[0] ?? "";
  const text = sentence.toLowerCase();
  for (const { 0: whole, 1: word = "", index } of text.matchAll(JOINED)) {
    const kind = words.verb(word)?.kind;
    if (kind !== "changes" && kind !== "destroys") continue;
    if (bent === "" ? words.kind(word) === undefined : !word.endsWith(bent)) continue;
    // In a list of nouns ("an issue, update, or document") no verb stands before.
    const listed = /^\s*[,/]/.test(text.slice(index + whole.length));
    const before = /[a-z]+$/.exec(text.slice(0, index))?.[0] ?? "";
    if (!listed || words.verb(before) !== undefined) return { says: "changes", word, firm: true };
  }
  return undefined;
}

const SAVES =
  /\b(?:saves?|saved|saving|writes?|written|writing|downloads?|downloaded|exports?|exported|dumps?)\b[^.\n]{0,40}?\b(?:to|as|in|into)\s+(?:(?:an?|the|your|local|specified|given|temp\w*|output|json|csv|png|pdf)\s+){0,4}(?:files?|disk|file ?system|path|folder|directory)\b|\b(?:path|file) (?:it|they) (?:was|were) (?:saved|written) to\b/i;

/** What a description says further on of a file that is written. It can only raise: nobody claims that against himself. */
export function savesFile(description: string): string | undefined {
  return SAVES.exec(description)?.[0];
}

/** No verb at the beginning: "X that lists …", "… to create …", "Returns" further on. */
function later(sentence: string, words: ToolWords): Verdict {
  for (const [, word = ""] of sentence.toLowerCase().matchAll(/\b(?:to|that|which|can|for|will|and|,)\s+([a-z]+)/g)) {
    const verb = words.verb(word);
    if (verb === undefined || verb.kind === "looks" || verb.kind === "either" || verb.kind === "answers" || verb.kind === "transforms")
      continue;
    return { says: verb.kind === "reads" ? "reads" : "changes", word, firm: false };
  }
  return { says: "unsure", word: "", firm: false };
}
