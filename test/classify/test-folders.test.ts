import { expect, test } from "vitest";
import { createFileClassifier } from "../../src/classify/file.ts";
import { testFolders } from "../../src/classify/test-folders.ts";
import { catalog } from "../our-catalog.ts";

const classifier = createFileClassifier(catalog);
const go = (folder: string, tests: number, others: number): string[] => [
  ...Array.from({ length: tests }, (_, index) => `${folder}/a${index}_test.go`),
  ...Array.from({ length: others }, (_, index) => `${folder}/b${index}.go`),
];

test("a folder whose source files are tests is one of tests, whatever it is called", () => {
  expect(testFolders([...go("integration", 39, 1), "integration/tls/a.key"], classifier)).toEqual(["integration"]);
});

test("a package with its tests beside it is none, nor are a few tests, nor the root", () => {
  expect(
    testFolders([...go("pkg/server", 8, 1), ...go("pkg/small", 4, 0), ...go("a", 9, 0).map((path) => path.slice(2))], classifier),
  ).toEqual([]);
});
