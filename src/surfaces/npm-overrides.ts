import type { PackageSource } from "../model/requirement.ts";
import { type DataNode, text } from "../parse/data.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";

/** The `>` between two packages; one behind `@`, a space or a bar belongs to a range (as pnpm reads it: `/[^ |@]>/`). */
const BETWEEN_PACKAGES = /\s>\s*(?=[@\w])|(?<=[^\s|@])>/;

/** Every name that a table of overrides speaks of, however deep: `a > b`, `a@^1`, `@scope/a`, `a@>=1 <2`, `**\/a`, `.`. */
export function* overriddenNames(table: DataNode | undefined): Generator<string> {
  for (const { key, value } of table?.entries() ?? []) {
    // Behind a name stands its range, and before it the way to it; a scope is part of the name.
    const selector = (key.split(BETWEEN_PACKAGES).at(-1) ?? key).replace(/(?<=[^/])@.{0,300}$/s, "");
    yield selector.match(/(?:@[^/]+\/)?[^/]+/g)?.at(-1) ?? selector;
    yield* overriddenNames(value);
  }
}

/** Overrides that name another package, a repository or a URL instead of a version. */
export function* redirections(table: DataNode | undefined, pointer: string): Generator<PackageSource> {
  for (const entry of table?.entries() ?? []) {
    const spec = text(entry.value);
    if (spec === undefined) yield* redirections(entry.value, `${pointer}.${entry.key}`);
    // `$name` repeats the version of a direct dependency.
    else if (!spec.startsWith("$") && npmSpecifier(spec).source !== "registry")
      yield { at: entry.at, option: `${pointer}.${entry.key}`, value: spec };
  }
}
