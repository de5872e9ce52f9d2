import { encodedPassages } from "./hidden-encoding.ts";
import { hiddenMarkup } from "./hidden-markup.ts";
import { type HiddenPassage, LONGEST_PASSAGE, MOST_PASSAGES } from "./hidden-passage.ts";
import { pushedAway } from "./hidden-space.ts";
import { findHiddenText, type HiddenRun } from "./hidden-text.ts";

/** A code inside a code, inside a comment: as deep as anything honest or hostile that was met goes. */
const DEPTH = 3;
/** Characters of all passages of one file that are handed on. */
const MOST_TEXT = 1_000_000;

/** Everything in a file that an agent reads and a person does not see. */
export interface Hidden {
  /** Characters without width or meaning, one entry a run. */
  readonly runs: readonly HiddenRun[];
  /** What runs spell, and every other passage that is hidden or encoded, decoded; sorted by place. */
  readonly passages: readonly HiddenPassage[];
}

/**
 * Finds the hidden passages of an instruction text and decodes them, codes inside codes too. Offsets count in the text given.
 * The time grows with its length; what is handed on has a bound.
 */
export function findHidden(text: string): Hidden {
  const runs = findHiddenText(text);
  const spelled = runs.flatMap(({ start, end, spells }): HiddenPassage[] =>
    spells === undefined ? [] : [{ hiding: "characters", start, end, says: spells }],
  );
  const found = [...spelled, ...hiddenMarkup(text), ...pushedAway(text), ...encodedPassages(text)];
  const passages: HiddenPassage[] = [];
  let left = MOST_TEXT;
  for (const passage of found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_PASSAGES)) {
    const inner = innermost(passage);
    left -= inner.says.length;
    if (left < 0) break;
    passages.push(inner);
  }
  return { runs, passages };
}

/** What a passage says where it is itself a code: the words of it, behind the words around it. */
function innermost(passage: HiddenPassage): HiddenPassage {
  let { says } = passage;
  for (let depth = 0; depth < DEPTH; depth++) {
    const deeper = encodedPassages(says);
    if (deeper.length === 0) break;
    let decoded = "";
    let at = 0;
    for (const { start, end, says: words } of deeper) {
      if (start < at) continue;
      decoded += `${says.slice(at, start)}${words}`;
      at = end;
    }
    says = `${decoded}${says.slice(at)}`.slice(0, LONGEST_PASSAGE);
  }
  return { ...passage, says };
}
