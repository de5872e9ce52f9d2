/** One key of a git configuration file. */
export interface ConfigEntry {
  /** Lower case, as git folds it. */
  readonly section: string;
  /** The quoted second part of a section's name, as written; null where there is none. */
  readonly subsection: string | null;
  /** Lower case. */
  readonly key: string;
  /** Null for a key without `=`, which git reads as true. Never leaves this room: it may hold a credential. */
  readonly value: string | null;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** What a configuration file says, up to the line that git would refuse. */
export interface ConfigText {
  readonly entries: readonly ConfigEntry[];
  readonly brokenAt: number | null;
}

/**
 * Reads the text of a git configuration file as git's own reader does (config.c): several keys on the line of a section, values continued
 * over line ends, quotes and comments in the middle of a value. A simpler reader could be shown another file than the one git sees.
 * @param text latin1, so that no byte is lost.
 */
export function readConfigText(text: string): ConfigText {
  const reader = new ConfigReader(text);
  const entries: ConfigEntry[] = [];
  try {
    for (const entry of reader.entries()) entries.push(entry);
    return { entries, brokenAt: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { entries, brokenAt: reader.line };
    throw error;
  }
}

const KEY = /[A-Za-z0-9-]/;
const SPACE = /[ \t\v\f\r]/;

class ConfigReader {
  readonly #text: string;
  #at = 0;
  #lineStart = 0;
  line = 1;

  constructor(text: string) {
    this.#text = text.replace(/^\u00ef\u00bb\u00bf/, "").replaceAll("\r\n", "\n");
  }

  *entries(): Generator<ConfigEntry> {
    let section = "";
    let subsection: string | null = null;
    while (this.#at < this.#text.length) {
      const char = this.#peek();
      if (char === "\n" || SPACE.test(char)) this.#next();
      else if (char === "#" || char === ";") this.#skipLine();
      else if (char === "[") ({ section, subsection } = this.#section());
      else if (/[A-Za-z]/.test(char)) yield this.#entry(section, subsection);
      else throw new SyntaxError("neither a section nor a key");
    }
  }

  #section(): { section: string; subsection: string | null } {
    this.#next();
    let name = "";
    for (;;) {
      const char = this.#next();
      if (char === "]" && name === "") throw new SyntaxError("section without a name");
      if (char === "]") return split(name);
      if (char !== "\n" && SPACE.test(char)) return { section: name.toLowerCase(), subsection: this.#subsection() };
      if (!KEY.test(char) && char !== ".") throw new SyntaxError("bad section");
      name += char;
    }
  }

  #subsection(): string {
    let char = this.#next();
    while (char !== "\n" && SPACE.test(char)) char = this.#next();
    if (char !== '"') throw new SyntaxError("bad subsection");
    let name = "";
    for (;;) {
      char = this.#next();
      if (char === '"') break;
      if (char === "\\") char = this.#next();
      if (char === "\n") throw new SyntaxError("bad subsection");
      name += char;
    }
    if (this.#next() !== "]") throw new SyntaxError("bad subsection");
    return name;
  }

  #entry(section: string, subsection: string | null): ConfigEntry {
    const line = this.line;
    const column = this.#at - this.#lineStart + 1;
    let key = "";
    while (this.#at < this.#text.length && KEY.test(this.#peek())) key += this.#next();
    const endColumn = column + key.length;
    while (this.#at < this.#text.length && (this.#peek() === " " || this.#peek() === "\t")) this.#next();
    const char = this.#next();
    if (char !== "\n" && char !== "=") throw new SyntaxError("bad key");
    const value = char === "=" ? this.#value() : null;
    return { section, subsection, key: key.toLowerCase(), value, line, column, endColumn };
  }

  #value(): string {
    let value = "";
    let spaces = "";
    let quoted = false;
    for (;;) {
      let char = this.#next();
      if (char === "\n") {
        if (quoted) throw new SyntaxError("quote not closed");
        return value;
      }
      if (!quoted && SPACE.test(char)) {
        if (value !== "") spaces += char;
        continue;
      }
      if (!quoted && (char === "#" || char === ";")) {
        this.#skipLine();
        return value;
      }
      if (char === '"') {
        quoted = !quoted;
        continue;
      }
      if (char === "\\") {
        char = this.#next();
        if (char === "\n") continue;
        const meant = ESCAPES[char];
        if (meant === undefined) throw new SyntaxError("bad escape");
        char = meant;
      }
      value += spaces + char;
      spaces = "";
    }
  }

  #skipLine(): void {
    while (this.#next() !== "\n");
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  /** The next character; the end of the text counts as a line end, as it does in git. */
  #next(): string {
    const char = this.#at < this.#text.length ? this.#text.charAt(this.#at) : "\n";
    this.#at += 1;
    if (char === "\n" && this.#at <= this.#text.length) {
      this.line += 1;
      this.#lineStart = this.#at;
    }
    return char;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", b: "\b", n: "\n", "\\": "\\", '"': '"' };

/** `[section.subsection]`, the older spelling. */
function split(name: string): { section: string; subsection: string | null } {
  const dot = name.indexOf(".");
  if (dot < 0) return { section: name.toLowerCase(), subsection: null };
  return { section: name.slice(0, dot).toLowerCase(), subsection: name.slice(dot + 1).toLowerCase() };
}
