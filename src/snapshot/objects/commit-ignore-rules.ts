import type { Gaps } from "../gaps.ts";
import { IgnoreRules } from "../ignore-rules.ts";
import { type ByteKey, displayPath } from "../path-bytes.ts";
import { Unreadable } from "../read-file.ts";

interface Standing {
  readonly rules: IgnoreRules;
  readonly ignored: boolean;
}

/** What the `.gitignore` files of a commit ignore. What is committed is tracked all the same; the report says both, as of a work tree. */
export class CommitIgnoreRules {
  readonly #textAt: (key: ByteKey) => string | undefined;
  readonly #gaps: Gaps;
  readonly #folders = new Map<ByteKey, Standing>();

  /** @param textAt the content of an ignore file, as latin1; undefined where there is none. */
  constructor(textAt: (key: ByteKey) => string | undefined, gaps: Gaps) {
    this.#textAt = textAt;
    this.#gaps = gaps;
  }

  ignores(key: ByteKey): boolean {
    const { rules, ignored } = this.#standing(parentOf(key));
    return ignored || rules.ignores(key);
  }

  #standing(folder: ByteKey): Standing {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const outer = folder === "" ? { rules: IgnoreRules.NONE, ignored: false } : this.#standing(parentOf(folder));
    const ignored = outer.ignored || (folder !== "" && outer.rules.ignores(`${folder}/`));
    const standing = { ignored, rules: ignored ? outer.rules : this.#with(folder, outer.rules) };
    this.#folders.set(folder, standing);
    return standing;
  }

  #with(folder: ByteKey, outer: IgnoreRules): IgnoreRules {
    const key = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
    const text = this.#textAt(key);
    if (text === undefined) return outer;
    try {
      return outer.with(folder, text);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#gaps.add(displayPath(key), `ignore rules not applied: ${error.message}`);
      return outer;
    }
  }
}

function parentOf(key: ByteKey): ByteKey {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}
