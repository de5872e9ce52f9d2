/** Characters that one bracketed stretch may be long. */
const LONGEST = 65_536;

/** Characters that are looked at in one text: many brackets that stay open would otherwise take the square of its length. */
const MOST_LOOKED_AT = 8_000_000;

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Finds the ends of brackets in one text. */
export class Brackets {
  readonly #text: string;
  readonly #quotes: string;
  #lookedAt = 0;

  /** Brackets between two of the same `quotes` do not count. */
  constructor(text: string, quotes: string) {
    this.#text = text;
    this.#quotes = quotes;
  }

  /**
   * The offset of the bracket that closes the one at `open`, brackets of the same kind inside it counted. Undefined where none does within
   * 64 Ki characters.
   * @throws Error where the text has too many open brackets to follow.
   */
  closing(open: number): number | undefined {
    const opener = this.#text.charAt(open);
    const closer = CLOSES[opener];
    if (closer === undefined) return undefined;
    let depth = 0;
    let quote = "";
    const last = Math.min(this.#text.length, open + LONGEST);
    let at = open;
    for (; at < last; at++) {
      const char = this.#text.charAt(at);
      if (char === "\\") at++;
      else if (quote !== "") {
        if (char === quote) quote = "";
      } else if (this.#quotes.includes(char)) quote = char;
      else if (char === opener) depth++;
      else if (char === closer && --depth === 0) break;
    }
    this.#lookedAt += at - open;
    if (this.#lookedAt > MOST_LOOKED_AT) throw new Error("too many brackets that stay open");
    return depth === 0 && at < last ? at : undefined;
  }
}
