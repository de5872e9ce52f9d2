import picomatch from "picomatch";
import type { Catalog } from "../catalog/catalog.ts";

/** Says of paths which file class of `rules/boundary/file-classes.yml` they are in. */
export interface FileClassifier {
  /** The first class that fits, or undefined where none does. */
  classOf(path: string): string | undefined;
  /** Whether the path has a name by which a class spares templates and samples. */
  isSpared(path: string, id: string): boolean;
  /** Whether the path is test material, an example or documentation. */
  isTestMaterial(path: string): boolean;
}

/** Surfaces, checks, rows and every engine ask about the same paths with the same table. */
const known = new WeakMap<Catalog["fileClasses"], FileClassifier>();

/** The classifier of a table; the same one, with what it has found out, for the same table. */
export function createFileClassifier({ fileClasses }: Pick<Catalog, "fileClasses">): FileClassifier {
  const before = known.get(fileClasses);
  if (before !== undefined) return before;
  const classes = fileClasses.classes.map(({ id, paths, except }) => ({ id, holds: new Globs(paths), spares: new Globs(except) }));
  const testMaterial = new Globs(fileClasses.testPaths.filter((path) => !path.startsWith("!")));
  const inUse = new Globs(fileClasses.testPaths.flatMap((path) => (path.startsWith("!") ? path.slice(1) : [])));
  const found = new Map<string, string>();
  const classifier: FileClassifier = {
    classOf: (path) => {
      const told = found.get(path);
      if (told !== undefined) return told === NONE ? undefined : told;
      const forms = formsOf(path);
      const id = classes.find(({ holds, spares }) => holds.fits(forms) && !spares.fits(forms))?.id;
      if (found.size < MOST_REMEMBERED) found.set(path, id ?? NONE);
      return id;
    },
    isSpared: (path, id) => classes.find((one) => one.id === id)?.spares.match(path) === true,
    isTestMaterial: (path) => testMaterial.match(path) && !inUse.match(path),
  };
  known.set(fileClasses, classifier);
  return classifier;
}
const NONE = "";
/** Paths whose class is kept: a tree has up to half a million, and the first ones are as likely to be asked for again as the last. */
const MOST_REMEMBERED = 200_000;

/**
 * Several globs, made for trees of a hundred thousand paths: most speak of the name alone, and of these most are a whole name or an
 * ending, which a look-up answers; the others are tried only where the path holds the longest piece of text that they demand.
 */
export class Globs {
  readonly #names = new Set<string>();
  /** From a dot to the end. */
  readonly #endings = new Set<string>();
  readonly #patterns: RegExp | undefined;
  readonly #paths: readonly { readonly piece: string; readonly matches: RegExp }[];

  constructor(globs: readonly string[]) {
    const patterns: string[] = [];
    for (const glob of globs.flatMap((glob) => /^\*\*\/([^/]+)$/.exec(glob)?.[1] ?? []).flatMap(withoutBraces)) {
      const plain = glob.toLowerCase();
      if (/^[\w.-]+$/.test(plain)) this.#names.add(plain);
      else if (/^\*\.[\w.-]+$/.test(plain)) this.#endings.add(plain.slice(1));
      else patterns.push(glob);
    }
    this.#patterns = patterns.length === 0 ? undefined : new RegExp(patterns.map((glob) => `(?:${toRegExp(glob).source})`).join("|"), "i");
    this.#paths = globs
      .filter((glob) => !/^\*\*\/[^/]+$/.test(glob))
      .map((glob) => ({ piece: longestPiece(glob), matches: toRegExp(glob) }));
  }

  match(path: string): boolean {
    return this.fits(formsOf(path));
  }

  fits({ path, lower, name, endings }: PathForms): boolean {
    if (this.#names.has(name)) return true;
    for (const ending of endings) if (this.#endings.has(ending)) return true;
    if (this.#patterns?.test(name)) return true;
    return this.#paths.some(({ piece, matches }) => lower.includes(piece) && matches.test(path));
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

function formsOf(path: string): PathForms {
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
