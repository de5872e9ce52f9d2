import type { InstructionPolarity, PhraseLanguage, PolarityWords } from "../catalog/instruction-rule.ts";
import { isDescription, isExplanation } from "./instruction-description.ts";
import { type Match, PhraseBook, readPhrase } from "./instruction-phrase.ts";
import {
  AFTER,
  type Compiled,
  clauseStart,
  count,
  deniesAfter,
  deniesAtTheEnd,
  deniesBefore,
  deniesInside,
  isBareDenial,
  isCondition,
  type List,
  nearStart,
  sentenceEnd,
  sentenceStart,
} from "./instruction-reach.ts";
import type { Word } from "./instruction-words.ts";

/** What stands around a passage that decides how its sentences are meant. */
export interface Surroundings {
  /** It is a part of a list of what is not to be done. */
  readonly never: boolean;
  /** It stands where a text shows what attackers write, or what is bad. */
  readonly shown: boolean;
  /** Every sentence describes the word that it begins with: tables of options. */
  readonly explains: boolean;
  /** It is a row of a table whose first cell is nothing but a code span: the name of what the other cells describe. */
  readonly names: boolean;
}

/** How a passage means a phrase that stands in it: it says so, it denies it, or it only mentions it. */
export type Standing = "said" | "denied" | "mentioned";

/** Japanese and Korean put the verb last. */
const VERB_LAST: ReadonlySet<PhraseLanguage> = new Set(["ja", "ko"] as const);

/** “Without approval …, do not”: the verb, with its denial, ends the sentence. */
const DENIES_AT_THE_END: ReadonlySet<PhraseLanguage> = new Set(["ja", "ko", "zh"] as const);

/** `rules/instructions/_polarity.yml`, ready to be asked. */
export class Polarity {
  readonly #languages: Readonly<Partial<Record<PhraseLanguage, Compiled>>>;

  readonly #common: ReadonlyMap<PhraseLanguage, ReadonlySet<string>>;

  constructor({ languages }: Pick<InstructionPolarity, "languages">) {
    const compiled = Object.entries(languages).map(
      ([language, words]) => [language as PhraseLanguage, compile(words, language as PhraseLanguage)] as const,
    );
    this.#common = new Map(
      Object.entries(languages).flatMap(([language, { common }]) =>
        common.length === 0 ? [] : [[language as PhraseLanguage, new Set(common)] as const],
      ),
    );
    this.#languages = Object.fromEntries([...compiled, ["any", union(compiled.map(([, lists]) => lists))]]);
  }

  /** What the text means by the words of a match. */
  of(words: readonly Word[], match: Match<unknown>, around: Surroundings, asksFor: Standing = "said"): Standing {
    const lists = this.#languages[match.phrase.language];
    if (!lists) return "said";
    if (!this.#isWrittenIn(words, match)) return "mentioned";
    const { first, last } = match;
    const sentence = sentenceStart(words, first);
    if (words[first]?.question || around.shown || this.#isMentioned(words, match, sentence, lists)) return "mentioned";
    if (around.explains && isExplanation(words, first, sentence)) return "mentioned";
    // Words of a name and words of its description are no sentence together: `autoApprove` | Tool runs …
    if (around.names && words[last]?.quote !== words[sentence]?.quote) return "mentioned";
    const clause = clauseStart(words, first, sentence, lists);
    if (isCondition(words, match, clause, lists)) return "mentioned";
    if ((match.phrase.language === "en" || match.phrase.language === "any") && isDescription(words, first, clause)) return "mentioned";
    // Where a denial is what makes it hostile, it must stand close: “do not tell”, not “if it does not exist, tell”.
    const strict = asksFor === "denied" && match.phrase.language !== "any";
    const reach = strict ? nearStart(words, clause, first) : clause;
    const listed = around.never && (asksFor === "said" || first === sentence);
    const denied =
      deniesBefore(words, reach, first, lists) ||
      (!strict && lists.tells.standsIn(words, clause, first) !== undefined) ||
      isBareDenial(words, clause, sentence, lists) ||
      // English denies before the verb; what comes later is about something else.
      (!(strict && match.phrase.language === "en") && (deniesInside(words, match, lists) || deniesAfter(words, last, lists))) ||
      (!strict && DENIES_AT_THE_END.has(match.phrase.language) && deniesAtTheEnd(words, last, lists));
    const refusals =
      count(lists.refuse, words, reach, first) +
      (strict && lists.omit.standsIn(words, Math.max(reach, first - 2), first) === first ? 1 : 0);
    return ((denied || listed ? 1 : 0) + refusals) % 2 === 1 ? "denied" : "said";
  }

  /** Words of related languages look alike: a phrase counts in a sentence of its own language. */
  #isWrittenIn(words: readonly Word[], { phrase, first, last }: Match<unknown>): boolean {
    const own = this.#common.get(phrase.language);
    const english = this.#common.get("en");
    if (!own || !english || own === english) return true;
    const end = sentenceEnd(words, last);
    let ours = 0;
    let theirs = 0;
    for (let at = sentenceStart(words, first); at < end; at++) {
      const text = words[at]?.text ?? "";
      if (own.has(text)) ours++;
      if (english.has(text)) theirs++;
    }
    return ours > 0 && ours >= theirs;
  }

  #isMentioned(words: readonly Word[], match: Match<unknown>, sentence: number, lists: Compiled): boolean {
    const { first } = match;
    if (lists.attack.standsIn(words, sentence, first) !== undefined) return true;
    const perhaps = lists.perhaps.standsIn(words, sentence, first);
    if (perhaps !== undefined && lists.asks.standsIn(words, sentence, first) !== undefined) return true;
    // Japanese and Korean name the request behind what is requested.
    if (
      VERB_LAST.has(match.phrase.language) &&
      lists.asks.standsIn(words, match.last + 1, Math.min(sentenceEnd(words, match.last), match.last + AFTER)) !== undefined
    )
      return true;
    const quote = words[first]?.quote ?? 0;
    if (quote === 0 || !match.matched.every((at) => words[at]?.quote === quote)) return false;
    // Quoted as a whole: words outside the quotation say what it is. A sentence that is nothing but a quotation may be meant.
    const end = sentenceEnd(words, match.last);
    for (let at = sentence; at < end; at++) if (words[at]?.quote !== quote) return true;
    const before = sentence > 0 ? sentenceStart(words, sentence - 1) : 0;
    return [lists.speaks, lists.attack].some((list) => list.standsIn(words, before, sentence) !== undefined);
  }
}

function compile(words: PolarityWords, language: PhraseLanguage): Compiled {
  const list = (texts: readonly string[]): List => new PhraseBook(texts.map((text) => readPhrase(text, language, {}, undefined)));
  return {
    not: list(words.not),
    tells: list(words.tells),
    refuse: list(words.refuse),
    omit: list(words.omit),
    after: list(words.after),
    neutral: list(words.neutral),
    or: list(words.or),
    but: list(words.but),
    if: list(words.if),
    perhaps: list(words.perhaps),
    asks: list(words.asks),
    attack: list(words.attack),
    speaks: list(words.speaks),
  };
}

function union(all: readonly Compiled[]): Compiled {
  const merge = (key: keyof Compiled): List => new PhraseBook(all.flatMap((lists) => lists[key].phrases));
  return {
    not: merge("not"),
    tells: merge("tells"),
    refuse: merge("refuse"),
    omit: merge("omit"),
    after: merge("after"),
    neutral: merge("neutral"),
    or: merge("or"),
    but: merge("but"),
    if: merge("if"),
    perhaps: merge("perhaps"),
    asks: merge("asks"),
    attack: merge("attack"),
    speaks: merge("speaks"),
  };
}
