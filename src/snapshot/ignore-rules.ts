import ignore, { type Ignore } from "ignore";
import type { ByteKey } from "./path-bytes.ts";

/**
 * git's ignore rules as they hold in one folder: `.git/info/exclude`, then every `.gitignore` from the root down to here, later rules winning.
 *
 * Two things make the result git's own. Rules and paths are both matched as bytes (latin1), for that is what git matches. And the rules of a
 * nested file are rewritten to start at the root instead of being asked relative to their folder: only one set of rules can say that a folder
 * which an outer file ignores was taken back by an inner one.
 */
export class IgnoreRules {
  /** Null where there is not one rule, as in most trees without git. */
  readonly #rules: Ignore | null;

  private constructor(rules: Ignore | null) {
    this.#rules = rules;
  }

  /** @param exclude text of `.git/info/exclude` as latin1. */
  static atRoot(exclude: string): IgnoreRules {
    return new IgnoreRules(null).with("", exclude);
  }

  /** These rules and those of a `.gitignore` in `folder`; `text` is latin1. */
  with(folder: ByteKey, text: string): IgnoreRules {
    const patterns = text
      .replace(UTF8_MARK, "")
      .split("\n")
      .map((line) => fromRoot(folder, line.endsWith("\r") ? line.slice(0, -1) : line))
      .filter((pattern) => pattern !== "");
    if (patterns.length === 0) return this;
    const rules = caseSensitive();
    if (this.#rules !== null) rules.add(this.#rules);
    return new IgnoreRules(rules.add(patterns));
  }

  /** Whether git ignores the file, or the folder if the key ends with `/`. */
  ignores(key: ByteKey): boolean {
    return this.#rules?.ignores(key) ?? false;
  }
}

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
