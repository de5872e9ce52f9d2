import { expect, test } from "vitest";
import { npmSpecifier } from "../../src/parse/npm-specifier.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

test.each([
  ["1.2.3", "registry", "exact"],
  ["=1.2.3", "registry", "exact"],
  ["v1.2.3-beta.1+build", "registry", "exact"],
  ["^1.2.3", "registry", "range"],
  ["1", "registry", "range"],
  ["1.x || >=2.5.0 || 5.0.0 - 7.2.3", "registry", "range"],
  [">=1.0.0", "registry", "range"],
  [">=0", "registry", "floating"],
  ["*", "registry", "floating"],
  ["", "registry", "floating"],
  ["x", "registry", "floating"],
  ["latest", "registry", "floating"],
  ["next", "registry", "floating"],
  ["npm:b@1.0.0", "alias", "exact"],
  ["npm:@s/b@^1", "alias", "range"],
  ["npm:@s/b", "alias", "floating"],
  ["jsr:@std/path@1.0.0", "registry", "exact"],
  [`git+ssh://git@h.example.invalid/o/r.git#${SHA}`, "git", "immutable"],
  [`github:o/r#${SHA}`, "git", "immutable"],
  ["o/r#0123456", "git", "exact"],
  ["o/r#v4.1.7", "git", "exact"],
  ["o/r#v4", "git", "range"],
  ["o/r#main", "git", "floating"],
  ["o/r", "git", "floating"],
  ["https://h.example.invalid/o/r.git", "git", "floating"],
  ["git@h.example.invalid:o/r.git#semver:^1.2", "git", "range"],
  ["https://h.example.invalid/a-1.0.0.tgz", "url", "floating"],
  [`https://h.example.invalid/o/r/archive/${SHA}.tar.gz`, "url", "immutable"],
  ["file:../x", "local", "immutable"],
  ["./x.tgz", "local", "immutable"],
  ["~/x", "local", "immutable"],
  ["workspace:^", "local", "immutable"],
  ["link:./x", "local", "immutable"],
  ["catalog:react", "registry", "range"],
] as const)("%s", (spec, source, pin) => expect(npmSpecifier(spec)).toMatchObject({ source, pin }));

test("hostile specifiers take no time", { timeout: 2000 }, () => {
  for (const text of ["1.".repeat(50_000), " ".repeat(100_000), "a/".repeat(50_000), ">=".repeat(50_000), `o/r#${"1.1".repeat(30_000)}!`])
    npmSpecifier(text);
});
