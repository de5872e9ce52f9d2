import type { Verdict } from "./mcp-tool-name.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

// Tools whose verb only looks, and which leave something all the same. These rules can only raise.

/** What is told of a tool whose name reads, beside its parameters. */
export interface Looking {
  readonly named: readonly string[];
  readonly description: string;
}

/** What such a tool changes, in words for a reader; `undefined` where nothing says so. */
export function leavesSomething(
  name: Verdict,
  text: Verdict,
  { file, code, perhapsCode, content, path, pointer, repairs, switched, thread, lasting, further }: ParameterEvidence,
  { named, description }: Looking,
  words: ToolWords,
): string | undefined {
  // A text that is given comes back mended; what is pointed to is mended where it is.
  const given = (code ?? perhapsCode ?? content) !== undefined && (path ?? pointer) === undefined;
  if (repairs !== undefined && switched === repairs && !given) return `its parameter ${repairs.slice(0, MOST)} asks for it`;
  const asked = name.word === "ask" ? (thread ?? named.find((word) => AGENTS.has(word))) : undefined;
  if (asked !== undefined) return `somebody is asked who may act, or remembers ("${asked.slice(0, MOST)}")`;
  if (lasting !== undefined) return `its parameter ${lasting.slice(0, MOST)} says how long what is made is valid`;
  if (further !== undefined && /^\W*(?:runs?|executes?|starts?|launch(?:es)?|scans?) /i.test(description))
    return `its parameter ${further.slice(0, MOST)} goes to a command line`;
  const shown = SHOWN.exec(description)?.[0];
  if (shown !== undefined) return `its description says "${shown.trim()}"`;
  const fetched = FETCHED.test(named.join(" ")) && !IN_ANSWER.test(description) ? DOWNLOADS.exec(description)?.[0] : undefined;
  if (fetched !== undefined) return `its description says "${fetched.trim().slice(0, MOST)}"`;
  const drawn = drawsOut(named);
  if (drawn !== undefined && (file !== undefined || /\brefactor/i.test(description)) && (text.word === "" || /^extract/.test(text.word)))
    return `extracting a ${drawn} rewrites the program`;
  const dump = DUMP.exec(named.join(" "))?.[0] ?? DUMP.exec(description.slice(0, OPENING))?.[0];
  if (dump !== undefined) return `a dump or a profile stays ("${dump.slice(0, MOST)}")`;
  const said = [
    ...named,
    ...(description
      .slice(0, OPENING)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []),
  ];
  const statement = RUNS.exec(description)?.[0];
  if (
    statement !== undefined &&
    perhapsCode !== undefined &&
    !name.claims &&
    READING.every((group) => words.names(group, said) === undefined)
  )
    return `its description begins with "${statement}", and its parameter ${perhapsCode.slice(0, MOST)} carries it`;
  const mended =
    MENDS.exec(description)?.[1] ??
    SENTENCE.exec(description)?.[1] ??
    MISSING.exec(description)?.[0] ??
    (JOBS.has(name.word) ? RUNS_ON.exec(description)?.[0] : undefined) ??
    keptAlso(description, words);
  return mended === undefined ? undefined : `its description says "${mended}"`;
}

const AGENTS: ReadonlySet<string> = new Set(["agent", "subagent", "assistant", "bot", "copilot", "notebook"]);

const READING = ["lookups", "engines"] as const;

/** Opened for the person in front of the screen. */
const SHOWN =
  /^\W*(?:shows?|displays?|pops? up) (?:[a-z-]+ ){0,4}?(?:notification|toast|dialog|popup|pop-up|message box|alert box|prompt)\b/i;
/** What is fetched by downloading a document is a file, unless the answer is said to hold it. */
const FETCHED = /\b(?:fetch|get|retrieve|pull)\b/;
const DOWNLOADS =
  /(?:^|\.\s|,\s|\band )\W*downloads? (?:[a-z-]+ ){0,3}?(?:pdfs?|files?|documents?|archives?|attachments?|images?|videos?)\b/i;
const IN_ANSWER = /\bbase64\b|\breturns? [^.\n]{0,40}\b(?:bytes|content|contents|text|data)\b/i;

/** How much of a name that a server chose goes into a sentence. */
const MOST = 60;
/** How much of a description is its first sentence, at most. */
const OPENING = 160;

/** `extract_method`, `ExtractInterface`: the refactoring of that name, and not a text that is taken out of another. */
function drawsOut(named: readonly string[]): string | undefined {
  const last = named.at(-1) ?? "";
  return named.at(-2) === "extract" && PARTS.has(last) ? last : undefined;
}

const PARTS: ReadonlySet<string> = new Set(
  "method function interface class superclass subclass variable constant decorator component module field parameter property trait hook mixin".split(
    " ",
  ),
);

/** What is recorded of a running program is a file; a user's profile is none. */
const DUMP =
  /\b(?:collect|capture|record|generate|create|take|write)s? (?:(?!(?:and|or|from|of|in|for)\b)[a-z-]+ ){0,3}?(?:(?:heap|thread|core|memory|query|crash|database|diagnostics?) ?dumps?|(?:cpu|heap|memory|allocation|execution) profiles?)\b/i;

/** A statement of the caller's choice in a language that is not named: it may write. */
const RUNS =
  /^\W*(?:runs?|executes?) (?:an?|any|arbitrary|raw|custom|the given|the provided) (?:query|statement|command|script|program)\b/i;

/** "Gets created if it doesn't exist." */
const MISSING =
  /\b(?:gets?|is|are|be|will be|automatically) created (?:automatically )?(?:if|when)\b|\bcreates? (?:it|one|them) (?:if|when)\b|\bcreat(?:es?|ed|ing) [^.\n]{0,30}\bif (?:it |they |none |one )?(?:does|do|is|are|was|not|missing|needed|absent)/i;

/** Looking that can run on after the answer, and the words that say that it does. */
const JOBS: ReadonlySet<string> = new Set(
  "scan crawl scrape research search analyze analyse audit extract simulate evaluate compute calculate predict review inspect explore monitor".split(
    " ",
  ),
);
const RUNS_ON =
  /\basynchronous(?:ly)?\b|\bin the background\b|\breturns? (?:an? |the )?(?:unique )?(?:job|task|run|operation|crawl|scan)[ _-]?(?:id|identifier|handle)\b/i;

/** "Search for a symbol and navigate to it", "Fetch the cases and store them": what is found is not only shown. */
function keptAlso(description: string, words: ToolWords): string | undefined {
  const [, verb = "", object = ""] =
    /^(?:[^.\n]|\.(?=\w)){3,140}?\band (?:then |optionally |automatically )*([a-z]+) ((?:to )?(?:it|them))\b/i.exec(description) ?? [];
  const kind = words.verb(verb.toLowerCase())?.kind;
  return kind === "changes" || kind === "destroys" || /^(?:cache|store|record|log|index|post|select)s?$/i.test(verb)
    ? `${verb} ${object}`
    : undefined;
}

const VERBS = "fixes|repairs|removes|deletes|installs|uninstalls|overwrites|modifies|patches|rewrites|updates";
/** "Checks the links and fixes them": the sentence of the verb that only looks goes on. */
const MENDS = new RegExp(
  `^[^.\\n]{3,140}?\\b(?:and|then|and/or)(?: then| optionally| automatically)* ((?:auto-?)?(?:${VERBS}|fix|repair) (?:the|them|it|any|all|missing|broken|invalid|common|every|each)\\b)`,
  "i",
);
/** "Updates the settings of the application." as a sentence of its own. */
const SENTENCE = new RegExp(
  `[.\\n]\\s+(?:also |it |this tool |automatically )*((?:${VERBS}) (?:the|any|all|missing|broken|invalid|every|each)\\b)`,
  "i",
);
