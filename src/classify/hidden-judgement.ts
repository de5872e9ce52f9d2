import type { Catalog } from "../catalog/catalog.ts";
import type { Instruction } from "../model/instruction.ts";
import type { Place } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { markdownCode, within } from "../parse/markdown-code.ts";
import type { HiddenPassage } from "./hidden-passage.ts";
import { findHidden } from "./hidden-passages.ts";
import type { HiddenRun } from "./hidden-text.ts";
import { judgePassage, type PassageVerdict } from "./hidden-verdict.ts";
import { type MixedWord, mixedWords } from "./look-alike.ts";

/** One thing in an instruction that a person does not see as what it is. */
export type JudgedHidden = { readonly at: Place } & (
  | { readonly what: "characters"; readonly run: HiddenRun }
  | { readonly what: "passage"; readonly passage: HiddenPassage; readonly verdict: PassageVerdict }
  /** `deceives` where it stands in code or in an address: the command that runs is not the one that a person reads. */
  | { readonly what: "word"; readonly word: MixedWord; readonly deceives: boolean }
);

/** What is hidden in an instruction, in the order of the text; what is nothing that a person has to see is left out. */
export function judgeHidden({ at, text, inline }: Instruction, catalog: Catalog): readonly JudgedHidden[] {
  const lines = new Lines(at.path, text);
  const { runs, passages } = findHidden(lines.text);
  const found: (JudgedHidden & { readonly start: number })[] = [];
  const place = (start: number, end: number): Place => (inline ? at : lines.place(start, end));
  for (const run of runs) found.push({ what: "characters", run, start: run.start, at: place(run.start, run.end) });
  for (const passage of passages) {
    // What characters spell is told with their run, and a comment in a folded part as the comment.
    if (passage.hiding === "characters" || (passage.hiding === "collapsed" && holdsComment(passage, passages))) continue;
    const verdict = judgePassage(passage, catalog);
    if (verdict) found.push({ what: "passage", passage, verdict, start: passage.start, at: place(passage.start, passage.end) });
  }
  for (const [word, deceives] of wordsIn(lines.text))
    found.push({ what: "word", word, deceives, start: word.start, at: place(word.start, word.end) });
  return found.sort((a, b) => a.start - b.start);
}

function holdsComment(outer: HiddenPassage, all: readonly HiddenPassage[]): boolean {
  return all.some((one) => one.hiding === "comment" && one.start >= outer.start && one.end <= outer.end);
}

/** Words in two scripts; of those in code and addresses one a line, for a command that is written so throughout is one deception. */
function* wordsIn(text: string): Generator<readonly [MixedWord, boolean]> {
  const words = mixedWords(text);
  const code = words.length === 0 ? [] : markdownCode(text);
  let told = 0;
  for (const word of words) {
    const deceives = within(code, word.start) || isInAddress(text, word);
    if (deceives && told > 0 && !text.slice(told, word.start).includes("\n")) continue;
    if (deceives) told = word.end;
    yield [word, deceives];
  }
}

function isInAddress(text: string, { start, end }: MixedWord): boolean {
  return /:\/\/[^\s<>"']*$/.test(text.slice(Math.max(0, start - 200), start)) || /^[\w.-]*@|^\.\w{2,}\//.test(text.slice(end, end + 60));
}
