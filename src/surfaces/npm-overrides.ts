import type { PackageSource } from "../model/requirement.ts";
import { type DataNode, text } from "../parse/data.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";

/** Every name that a table of overrides speaks of, however deep: `a > b`, `a@^1`, `**\/a`, `.`. */
export function* overriddenNames(table: DataNode | undefined): Generator<string> {
  for (const { key, value } of table?.entries() ?? []) {
    const last = key.split(/[>\s]|(?<=[^@/])\/(?=@|[^/]*$)/).at(-1) ?? key;
    yield last.replace(/(?<=.)@.{0,300}$/, "");
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
