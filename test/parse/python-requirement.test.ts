import { expect, test } from "vitest";
import { pythonRequirement } from "../../src/parse/python-requirement.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const HASH = `--hash=sha256:${"a".repeat(64)}`;

test.each([
  ["flask", "flask", "floating", "registry"],
  ["flask==1.0", "flask", "exact", "registry"],
  [`flask==1.0 ${HASH} ${HASH}`, "flask", "immutable", "registry"],
  [`flask>=1.0 ${HASH}`, "flask", "range", "registry"],
  ["flask ==1.*", "flask", "range", "registry"],
  ["a[x,y] >= 1, != 1.5 ; python_version < '3'", "a", "range", "registry"],
  ["a (==2)", "a", "exact", "registry"],
  ["a; extra == 'x'", "a", "floating", "registry"],
  ["a>=0", "a", "floating", "registry"],
  ["a==1.0 --config-settings x=y", "a", "exact", "registry"],
  ["a @ https://h.example.invalid/a.whl", "a", "floating", "url"],
  [`a@git+https://h.example.invalid/a@${SHA}`, "a", "immutable", "git"],
  ["git+ssh://git@h.example.invalid/o/a.git@1.0", "a", "exact", "git"],
  ["git+ssh://git@h.example.invalid/o/a.git", "a", "floating", "git"],
  ["a @ file:///x/a", "a", "immutable", "local"],
  [".[dev]", ".", "immutable", "local"],
  ["./a", "a", "immutable", "local"],
  ["..\\a", "a", "immutable", "local"],
  ["numpy=1.26.4=py311_0", "numpy", "exact", "registry"],
] as const)("%s", (line, name, pin, source) => expect(pythonRequirement(line)).toMatchObject({ name, pin, source }));

test.each(["", "two words", "a ==", "a =! 1", "{% if x %}", "- item", "a == 1 2", "${VAR}"])("not a requirement: %j", (line) => {
  expect(pythonRequirement(line)).toBeUndefined();
});

test("hostile lines take no time", { timeout: 2000 }, () => {
  for (const line of [
    "a".repeat(200_000),
    `a${" ".repeat(200_000)}b`,
    `a[${"x,".repeat(100_000)}`,
    `a==${"1.".repeat(100_000)}`,
    "a,".repeat(100_000),
    `a @ git+x://${"@/".repeat(100_000)}`,
    " --hash".repeat(30_000),
  ]) {
    pythonRequirement(line);
  }
});
