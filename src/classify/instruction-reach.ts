import type { Match, PhraseBook } from "./instruction-phrase.ts";
import type { Word } from "./instruction-words.ts";

export type List = PhraseBook<undefined>;

/** The words of one language in `rules/instructions/_polarity.yml`, ready to be looked for. */
export interface Compiled {
  readonly not: List;
  readonly tells: List;
  readonly refuse: List;
  readonly omit: List;
  readonly after: List;
  readonly neutral: List;
  readonly or: List;
  readonly but: List;
  readonly if: List;
  readonly perhaps: List;
  readonly asks: List;
  readonly attack: List;
  readonly speaks: List;
}

/** How far behind a phrase a word may stand that denies it. */
export const AFTER = 9;
/** An `if` further away from a phrase is about something else. */
const NEAR = 3;
/** As many words of a sentence are looked at before a phrase. */
const BACK = 60;

export function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < BACK && words[start - 1]?.sentence === words[at]?.sentence) start--;
  return start;
}

export function sentenceEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < BACK && words[end]?.sentence === words[at]?.sentence) end++;
  return end;
}

/** Where the reach of a denial begins: behind a strong mark, a “but”, or a comma that does not go on with the same sentence part. */
export function clauseStart(words: readonly Word[], first: number, sentence: number, lists: Compiled): number {
  // “Never skip, bypass or approve”: the “or” carries the denial over the commas before it.
  let carried = lists.or.standsIn(words, first + 1, first + 4) !== undefined;
  for (let at = first; at > sentence; at--) {
    const word = words[at];
    if (!word) break;
    if (word.cut === "strong" || word.cut === "open") return at;
    if (word.cut === "close") {
      // What stands in brackets interrupts the sentence and does not end the denial.
      while (at > sentence && words[at]?.cut !== "open") at--;
      continue;
    }
    if (at < first && beginsWith(lists.but, words, at)) return at + 1;
    if (beginsWith(lists.or, words, at)) carried = true;
    if (word.cut !== "comma") continue;
    const inserted = isInsertion(words, at, sentence);
    if (!carried && !inserted && !endsInDenial(words, at, sentence, lists)) return at;
  }
  return sentence;
}

/** A denial further away is of another verb. What is inserted between commas is not counted. */
export function nearStart(words: readonly Word[], clause: number, first: number): number {
  let start = first;
  for (let counted = 0; start > clause && counted < CLOSE; start--) {
    const inserted = words[start]?.cut === "comma" && isInsertion(words, start, clause);
    if (inserted) while (start > clause && words[start - 1]?.cut !== "comma") start--;
    else counted++;
  }
  return start;
}

const CLOSE = 4;

/** “Never, under any circumstances, …”: what stands between two commas begins with a preposition. */
function isInsertion(words: readonly Word[], comma: number, sentence: number): boolean {
  for (let at = comma - 1; at > sentence && comma - at < 9; at--) {
    if (words[at]?.cut === "comma") return INSERTIONS.has(words[at]?.text ?? "");
  }
  return false;
}

const INSERTIONS = new Set([
  "under",
  "even",
  "for",
  "in",
  "at",
  "as",
  "during",
  "unter",
  "auch",
  "bajo",
  "sob",
  "sous",
  "meme",
  "aunque",
  "mesmo",
  "ни",
  "даже",
  "ever",
]);

/** “Never, ever, …”: the denial stands alone at the beginning. */
function endsInDenial(words: readonly Word[], comma: number, sentence: number, lists: Compiled): boolean {
  if (comma - sentence > 2) return false;
  return lists.not.standsIn(words, Math.max(sentence, comma - 2), comma) === comma;
}

function beginsWith(list: List, words: readonly Word[], at: number): boolean {
  return list.endAt(words, at, at + 3) !== undefined;
}

export function deniesBefore(words: readonly Word[], clause: number, first: number, lists: Compiled): boolean {
  let from = clause;
  for (let guard = 0; guard < 8; guard++) {
    const end = lists.not.standsIn(words, from, first);
    if (end === undefined) return false;
    // “No matter what”, “do not forget to”: the denial belongs to the idiom.
    const idiom = lists.neutral.standsIn(words, Math.max(clause, end - 3), Math.min(words.length, end + 4));
    if (idiom === undefined || idiom < end) return true;
    from = Math.max(end, idiom);
  }
  return false;
}

/** “Never: skip the tests”: a denial alone before a colon. */
export function isBareDenial(words: readonly Word[], clause: number, sentence: number, lists: Compiled): boolean {
  return (
    words[clause]?.cut === "strong" &&
    clause - sentence <= 3 &&
    lists.if.standsIn(words, sentence, clause) === undefined &&
    lists.not.standsIn(words, sentence, clause) === clause
  );
}

export function deniesInside(words: readonly Word[], match: Match<unknown>, lists: Compiled): boolean {
  const own = new Set(match.matched);
  for (let at = match.first + 1; at < match.last; at++) {
    if (own.has(at) || words[at]?.cut === "strong") continue;
    const end = lists.not.standsIn(words, at, Math.min(match.last, at + 3));
    if (end === undefined) continue;
    const rows = Array.from({ length: end - at }, (_, index) => at + index);
    if (
      rows.every((index) => !own.has(index)) &&
      lists.neutral.standsIn(words, Math.max(0, at - 2), Math.min(words.length, end + 3)) === undefined
    )
      return true;
  }
  return false;
}

export function deniesAfter(words: readonly Word[], last: number, lists: Compiled): boolean {
  let end = last + 1;
  while (end < words.length && end - last <= AFTER && words[end]?.sentence === words[last]?.sentence && words[end]?.cut === "") end++;
  return lists.after.standsIn(words, last + 1, end) !== undefined;
}

/** Whether the last words of the sentence deny; in Chinese right behind the comma. */
export function deniesAtTheEnd(words: readonly Word[], last: number, lists: Compiled): boolean {
  const end = sentenceEnd(words, last);
  if (lists.after.standsIn(words, Math.max(last + 1, end - AFTER), end) !== undefined) return true;
  for (let at = last + 1; at < end; at++)
    if (words[at]?.cut === "comma") return lists.after.standsIn(words, at, Math.min(end, at + 3)) !== undefined;
  return false;
}

export function count(list: List, words: readonly Word[], from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; ) {
    const end = list.standsIn(words, at, to);
    if (end === undefined) break;
    found++;
    at = end;
  }
  return found;
}

/** “If you cannot ask, …”: a condition, no order. A phrase that itself reaches over the comma holds condition and order. */
export function isCondition(words: readonly Word[], { first, last }: Match<unknown>, clause: number, lists: Compiled): boolean {
  for (let at = first + 1; at <= last; at++) if (words[at]?.cut !== "") return false;
  if (words[clause]?.text === "without" && last - clause < 8 && words[last + 1]?.cut === "comma") return true;
  return lists.if.standsIn(words, Math.max(clause, first - NEAR), first) !== undefined;
}
