import picomatch from "picomatch";

/**
 * Several globs, made for trees of a hundred thousand paths: most speak of the name alone, and of these most are a whole name or an
 * ending, which a look-up answers; the others are tried only where the path holds the longest piece of text that they demand.
 */
export class Globs {
  readonly #names = new Set<string>();
  /** From a dot to the end. */
  readonly #endings = new Set<string>();
  readonly #patterns: RegExp | undefined;
  readonly #paths: readonly { readonly piece: string; readonly glob: string; matches?: RegExp }[];

  constructor(globs: readonly string[]) {
    const patterns: string[] = [];
    for (const glob of globs.flatMap((glob) => /^\*\*\/([^/]+)$/.exec(glob)?.[1] ?? []).flatMap(withoutBraces)) {
      const plain = glob.toLowerCase();
      if (/^[\w.-]+$/.test(plain)) this.#names.add(plain);
      else if (/^\*\.[\w.-]+$/.test(plain)) this.#endings.add(plain.slice(1));
      else patterns.push(glob);
    }
    this.#patterns = patterns.length === 0 ? undefined : new RegExp(patterns.map((glob) => `(?:${toRegExp(glob).source})`).join("|"), "i");
    this.#paths = globs.filter((glob) => !/^\*\*\/[^/]+$/.test(glob)).map((glob) => ({ piece: longestPiece(glob), glob }));
  }

  /** Whether one of them matches the path; case does not count. */
  match(path: string): boolean {
    return this.fits(formsOf(path));
  }

  /** The same for a path whose forms are known. */
  fits({ path, lower, name, endings }: PathForms): boolean {
    if (this.#names.has(name)) return true;
    for (const ending of endings) if (this.#endings.has(ending)) return true;
    if (this.#patterns?.test(name)) return true;
    return this.#paths.some((one) => {
      if (!lower.includes(one.piece)) return false;
      // Most repositories hold no path that comes near most of the globs.
      one.matches ??= toRegExp(one.glob);
      return one.matches.test(path);
    });
  }
}

/** A path as globs ask for it: many are asked about one. */
export interface PathForms {
  readonly path: string;
  readonly lower: string;
  /** The last segment, in lower case. */
  readonly name: string;
  /** Of the name, from each dot to the end. */
  readonly endings: readonly string[];
}

/** The forms of a path. */
export function formsOf(path: string): PathForms {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  const endings: string[] = [];
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) endings.push(name.slice(dot));
  return { path, lower, name, endings };
}

/** `*.{a,b}` as `*.a` and `*.b`. */
function withoutBraces(glob: string): string[] {
  const [, head = "", list, tail = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  return list === undefined ? [glob] : list.split(",").flatMap((one) => withoutBraces(`${head}${one}${tail}`));
}

function toRegExp(glob: string): RegExp {
  return picomatch.makeRe(glob, { dot: true, nocase: true });
}

/** The longest text that every match of a glob holds, in lower case. What stands in braces or brackets is one of several and demands nothing. */
function longestPiece(glob: string): string {
  const pieces = glob.replaceAll(/[!?*+@]?\([^)]*\)|\{[^}]*\}|\[[^\]]*\]/g, "*").split(/\*+\/?|\?/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "").toLowerCase();
}
