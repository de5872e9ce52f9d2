import type { Verdict } from "./mcp-tool-name.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

// Tools that are called after a thing. The lists of verbs are long: of a name in which none of them stands, a thing is the better guess than
// a verb that nobody has met, as long as nothing in the parameters could be kept or run.

/** Why a name without a verb is one of what it gives; `undefined` where something speaks against it. */
export function calledAfterThing(
  name: Verdict,
  text: Verdict,
  parameters: ParameterEvidence,
  { named, spoken }: { readonly named: readonly string[]; readonly spoken: readonly string[] },
  words: ToolWords,
): string | undefined {
  const { content, code, perhapsCode, output, remark, task, switched, calls, dispatches, actions, own, repairs, asking } = parameters;
  // A name and nothing else stays unknown: what it is given, or what is said of it, has to bear it out.
  if ((asking ?? "") === "" && parameters.paging === undefined && spoken.length === named.length) return undefined;
  if (name.word !== "" || text.says === "changes" || text.word !== "" || named.length === 0) return undefined;
  if ((content ?? code ?? output ?? remark ?? task ?? switched ?? calls ?? dispatches ?? actions ?? own ?? repairs) !== undefined)
    return undefined;
  if (perhapsCode !== undefined && !/^(?:q|query)$/i.test(perhapsCode)) return undefined;
  const last = named.at(-1) ?? "";
  const acts = (word: string): boolean => ACTS.has(words.kind(word) ?? "") || MAKES.test(word) || MOVES.has(word) || isDeed(word, words);
  if (
    named.some(acts) ||
    spoken
      .slice(named.length, named.length + OPENING)
      .some((word) => CHANGES.has(words.verb(word)?.kind ?? "") || words.kind(word) === "either")
  )
    return undefined;
  // One word in the singular may be a verb that no list has.
  if (named.length === 1 && !/[^s]s$/.test(last) && !THING.test(last)) return undefined;
  return "no word of its name is a verb, and its parameters carry nothing to be kept";
}

/** Whether a description is written in another language (`finalizar_pedido`): that it holds no verb that is known says nothing then. */
export function inOtherLanguage(said: readonly string[]): boolean {
  return said.length >= SENTENCE && !said.some((word) => ENGLISH.has(word));
}

/** "ingestion", "onboarding", "management": a change as a noun. In the plural it is what came of it. */
function isDeed(word: string, words: ToolWords): boolean {
  if (STATES.test(word)) return false;
  return ENDS.flatMap((end) =>
    word.length > end.length + 2 && word.endsWith(end) ? [word.slice(0, -end.length), `${word.slice(0, -end.length)}e`] : [],
  ).some((verb) => CHANGES.has(words.kind(verb) ?? ""));
}

const ENDS = ["ion", "ation", "ment", "ing", "al", "er", "or"] as const;

/** Deeds whose name is that of a thing as well. */
const STATES =
  /^(?:organi[sz]ation|application|configuration|connection|notification|collection|subscription|installation|allocation|composition|integration)$/;

/** Of hands, keys and steps, of what is new, of commands and agents: no verb, and something is done all the same. */
const MOVES: ReadonlySet<string> = new Set(
  [
    "new next back forward up down on off go mouse keyboard cursor wheel touch gesture hotkey shortcut timeout",
    "command commands bash shell terminal function lambda script macro agent agentic subagent worker bot auth oauth operation operations action actions state",
  ].flatMap((row) => row.split(" ")),
);

const ACTS: ReadonlySet<string> = new Set(["changes", "destroys", "either", "answers", "transforms"]);
const CHANGES: ReadonlySet<string> = new Set(["changes", "destroys"]);
/** How verbs are made of nouns, and verbs without a border before them: `containerize`, `markdownify`, `arrpop`; and adverbs. */
const MAKES = /.{2}(?:i[sz]e|ify|ly)$|.(?:pop|push|append|insert|trim|delete|remove|update|write|exec)$/;
/** How nouns end: `sitemap`, `isochrone`, `weather`. */
const THING = /(?:tion|ment|ness|ity|ance|ence|ship|map|graph|chrone|info|data|er|or|ory|ary|ogy|ics)$/;
/** Words of which hardly an English sentence has none, and that no other language writes so. */
const ENGLISH: ReadonlySet<string> = new Set("the of for to from with and by your this that which is are on an at all".split(" "));
/** So many words are a sentence. */
const SENTENCE = 4;
/** How many words of a description say what is done. */
const OPENING = 12;
