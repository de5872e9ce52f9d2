/** How the operators of an ecosystem are to be read; they share their signs and not their meaning. */
export type ConstraintStyle = "cargo" | "composer" | "python" | "ruby" | "terraform";

type Release = readonly number[];

/** Alternatives, each a list of bounds. */
const OR: Readonly<Record<ConstraintStyle, RegExp | undefined>> = {
  cargo: undefined,
  composer: /\s{0,5}\|\|?\s{0,5}/,
  python: /\s{0,5}\|\|\s{0,5}/,
  ruby: undefined,
  terraform: undefined,
};

/**
 * Whether a plain release version fits a constraint. Undefined where one of the two has more to it than numbers, dots and operators:
 * pre-releases, branches, stability flags. Never guesses.
 */
export function satisfiesConstraint(version: string, constraint: string, style: ConstraintStyle): boolean | undefined {
  const release = releaseOf(version.replace(/^v/, ""));
  if (!release || constraint.length > 300) return undefined;
  const either = OR[style];
  let unknown = false;
  for (const alternative of either ? constraint.split(either) : [constraint]) {
    const fits = all(release, alternative.trim(), style);
    if (fits === true) return true;
    if (fits === undefined) unknown = true;
  }
  return unknown ? undefined : false;
}

function all(release: Release, constraint: string, style: ConstraintStyle): boolean | undefined {
  if (constraint === "" || constraint === "*") return true;
  const parts = constraint
    .split(style === "composer" ? /\s{0,5},\s{0,5}|(?<=[\d*])\s{1,5}(?=[<>=!^~\d])/ : /\s{0,5},\s{0,5}/)
    .filter((part) => part !== "");
  const verdicts = parts.map((part) => one(release, part.trim(), style));
  return verdicts.includes(undefined) ? undefined : verdicts.every(Boolean);
}

function one(release: Release, part: string, style: ConstraintStyle): boolean | undefined {
  const match = /^(===|==|~=|~>|!=|<>|<=|>=|<|>|=|\^|~)?\s{0,5}v?(\d[\d.]{0,80}?)(\.[*xX])?$/.exec(part);
  const bound = match && releaseOf(match[2] ?? "");
  if (!match || !bound) return undefined;
  const wild = match[3] !== undefined;
  const operator = match[1] ?? (style === "cargo" ? "^" : "=");
  if (wild)
    return operator === "!="
      ? !begins(release, bound)
      : operator === "=" || operator === "==" || operator === "^"
        ? begins(release, bound)
        : undefined;
  const order = compare(release, bound);
  switch (operator) {
    case "=":
    case "==":
    case "===":
      // Cargo takes `=1.2` for any 1.2.x.
      return style === "cargo" ? begins(release, bound) : order === 0;
    case "!=":
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "^":
      return order >= 0 && begins(release, caret(bound));
    // Cargo and Poetry: the minor is fixed where it is given. Composer and the others: all but the last part is.
    case "~":
      return order >= 0 && begins(release, style === "composer" ? bound.slice(0, Math.max(1, bound.length - 1)) : bound.slice(0, 2));
    default:
      return order >= 0 && begins(release, bound.slice(0, Math.max(1, bound.length - 1)));
  }
}

/** What stays the same under a caret: up to the first part that is not zero. */
function caret(bound: Release): Release {
  const first = bound.findIndex((part) => part !== 0);
  return first === -1 ? bound : bound.slice(0, first + 1);
}

function begins(release: Release, prefix: Release): boolean {
  return prefix.every((part, index) => part === (release[index] ?? 0));
}

function compare(a: Release, b: Release): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = (a[index] ?? 0) - (b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function releaseOf(text: string): Release | undefined {
  return /^\d{1,14}(?:\.\d{1,14}){0,8}$/.test(text) ? text.split(".").map(Number) : undefined;
}
