import ignore, { type Ignore } from "ignore";
import type { ByteKey } from "./path-bytes.ts";
import { Unreadable } from "./read-file.ts";

/**
 * git's ignore rules as they hold in one folder: `.git/info/exclude`, then every `.gitignore` from the root down to here, later rules winning.
 *
 * Two things make the result git's own. Rules and paths are both matched as bytes (latin1), for that is what git matches. And the rules of a
 * nested file are rewritten to start at the root instead of being asked relative to their folder: only one set of rules can say that a folder
 * which an outer file ignores was taken back by an inner one.
 */
export class IgnoreRules {
  /** Where nothing is ignored. */
  static readonly NONE = new IgnoreRules(null, 0);

  /** Null where there is not one rule, as in most trees without git. */
  readonly #rules: Ignore | null;
  readonly #count: number;

  private constructor(rules: Ignore | null, count: number) {
    this.#rules = rules;
    this.#count = count;
  }

  /**
   * These rules and those of a `.gitignore` in `folder`.
   * @param text latin1.
   * @throws Unreadable if the rules are so many or so made that asking them would take too long.
   */
  with(folder: ByteKey, text: string): IgnoreRules {
    const patterns = text
      .replace(UTF8_MARK, "")
      .split("\n")
      .map((line) => fromRoot(folder, line.endsWith("\r") ? line.slice(0, -1) : line))
      .filter((pattern) => pattern !== "");
    if (patterns.length === 0) return this;
    const count = this.#count + patterns.length;
    if (count > RULES) throw new Unreadable(`more than ${RULES} ignore rules`);
    if (patterns.some((pattern) => (pattern.match(/\*\*/g)?.length ?? 0) > DOUBLE_STARS)) {
      throw new Unreadable(`an ignore rule with more than ${DOUBLE_STARS} "**"`);
    }
    const rules = caseSensitive();
    if (this.#rules !== null) rules.add(this.#rules);
    return new IgnoreRules(rules.add(patterns), count);
  }

  /** Whether git ignores the file, or the folder if the key ends with `/`. */
  ignores(key: ByteKey): boolean {
    return this.#rules?.ignores(key) ?? false;
  }
}

/** Rules in force in one folder. The longest ignore files of real projects have some thousand lines. */
const RULES = 20_000;

/** In one rule, with one for the depth of a nested file. The time for a path grows with its depth to the power of their number. */
const DOUBLE_STARS = 4;

/** The byte order mark in UTF-8, seen as latin1; git skips it too. */
const UTF8_MARK = /^\u00ef\u00bb\u00bf/;

// The package folds case unless told otherwise; git does so only on file systems that do.
const caseSensitive = (): Ignore => ignore({ ignorecase: false });

function fromRoot(folder: ByteKey, line: string): string {
  if (line === "" || line.startsWith("#")) return "";
  if (folder === "") return line;
  const negative = line.startsWith("!");
  const pattern = negative ? line.slice(1) : line.replace(/^\\(?=[!#])/, "");
  if (pattern.trim() === "") return "";
  // A slash before the end ties a pattern to its folder; without one it matches at every depth (gitignore(5)).
  const tied = pattern
    .replace(/(?<!\\) +$/, "")
    .slice(0, -1)
    .includes("/");
  const prefix = `/${folder.replace(/[\\*?[]/g, "\\$&")}/`;
  return `${negative ? "!" : ""}${prefix}${tied ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}
