/** Which options of a launcher take the next word. */
export interface Options {
  /** Options that take the next word. */
  readonly valued: readonly string[];
  /** Every long option takes the next word, but these and those with `=`. */
  readonly bare?: readonly string[];
}

export interface Split {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

/** Splits leading options from operands. `--name=value` needs no table; `--` ends the options. */
export function splitOptions(args: readonly string[], { valued, bare }: Options): Split {
  const options = new Map<string, string[]>();
  const add = (name: string, value: string): void => void options.set(name, [...(options.get(name) ?? []), value]);
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") return { options, rest: args.slice(at + 1) };
    if (!word.startsWith("-") || word === "-") break;
    const equals = word.indexOf("=");
    const name = equals > 0 && word.startsWith("--") ? word.slice(0, equals) : word;
    if (name !== word) add(name, word.slice(equals + 1));
    else if (valued.includes(name) || (bare && name.startsWith("--") && !bare.includes(name))) add(name, args[++at] ?? "");
    else if (!name.startsWith("--") && name.length > 2 && valued.includes(name.slice(0, 2)))
      add(name.slice(0, 2), name.slice(2).replace(/^=/, ""));
    else add(name, "");
  }
  return { options, rest: args.slice(at) };
}

/** The first value of the first of these options that has one. */
export function first(split: Split, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = split.options.get(name)?.[0];
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}
