/** Words, and words in a row, to be looked for among other words. Asking costs the length of what is asked, however many phrases there are. */
export class Phrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const row = text.split(" ");
      const [first = ""] = row;
      const rows = this.#byFirst.get(first) ?? [];
      rows.push(row);
      this.#byFirst.set(first, rows);
    }
    // The longest first: "merge pull request" before "merge".
    for (const rows of this.#byFirst.values()) rows.sort((a, b) => b.length - a.length);
  }

  /** The longest phrase that begins at this place. */
  at(words: readonly string[], place: number): readonly string[] | undefined {
    // A list of ten thousand tools asks a million times, and nearly always for a word that begins nothing.
    const rows = this.#byFirst.get(words[place] ?? "");
    return rows?.find((row) => row.every((word, offset) => words[place + offset] === word));
  }

  /** The first phrase among the words. */
  among(words: readonly string[]): string | undefined {
    for (let place = 0; place < words.length; place++) {
      const row = this.at(words, place);
      if (row) return row.join(" ");
    }
    return undefined;
  }
}
