import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { loadCatalog } from "../src/catalog/load.ts";
import { FINGERPRINT_KEY } from "../src/secrets/fingerprint.ts";
import { createSecretScanner } from "../src/secrets/scan.ts";
import { gitleaksHits } from "./secret-truth-gitleaks.ts";

// npm run secret-gap -- GITLEAKS TREE    what the expressions of gitleaks hit in a tree (entropy floors kept, lists of exceptions left out),
// what each hit is, and whether we report that line. Needs a Go toolchain and both checkouts, so it is no test.

/** One kind of hit. */
export interface GapClass {
  readonly what: string;
  readonly hits: number;
  /** Of them on lines that we report, in whatever standing. */
  readonly reported: number;
}

export interface SecretGap {
  readonly tree: string;
  readonly commit: string;
  readonly hits: number;
  readonly classes: readonly GapClass[];
}

/** What a hit is, by the first line that fits. */
const KINDS: readonly (readonly [string, (hit: { readonly rule: string; readonly path: string; readonly secret: string }) => boolean])[] = [
  ["checksum of a module in go.sum", ({ path, secret }) => path.endsWith("go.sum") || secret.startsWith("h1:")],
  ["private key in test data", ({ rule }) => rule === "private-key"],
  ["name of an environment variable or a constant", ({ secret }) => /^"?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"?$/u.test(secret)],
  [
    "expression of code: a variable, a member, a call",
    ({ path, secret }) => path.endsWith(".go") && /^[A-Za-z_]\w*(?:\.\w*)*\.?$/u.test(secret) && !/\d{3}/u.test(secret),
  ],
  ["UUID as the value of a map in test data", ({ secret }) => /^[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}$/iu.test(secret)],
  ["words joined: an attribute, a path, a label", ({ secret }) => /^"?[a-z][a-z0-9]*(?:[-_./][a-z0-9]+)+"?$/iu.test(secret)],
  ["word as a password in test data", ({ secret, path }) => /test/u.test(path) && /^"?[a-z]{6,24}\d{0,3}"?$/iu.test(secret)],
  ["value in test data, in code or in JSON", ({ path }) => /(?:^|\/)(?:testing|testdata|test|tests)\/|_test\.go$/u.test(path)],
];

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) run(process.argv[2], process.argv[3]);

function run(gitleaks: string | undefined, tree: string | undefined): void {
  if (gitleaks === undefined || tree === undefined) {
    console.error("Give the checkout of gitleaks and the tree.");
    process.exit(2);
  }
  const root = resolve(import.meta.dirname, "..");
  const catalog = loadCatalog(join(root, "rules"));
  const scanner = createSecretScanner(catalog.secrets, { key: FINGERPRINT_KEY, testPaths: catalog.fileClasses.testPaths });
  const ours = new Map<string, ReadonlySet<number>>();
  const linesOf = (path: string): ReadonlySet<number> => {
    const known =
      ours.get(path) ?? new Set(scanner.scan({ path, tracked: true }, readFileSync(join(tree, path))).secrets.map(({ at }) => at.line));
    ours.set(path, known);
    return known;
  };
  const counts = new Map<string, { hits: number; reported: number }>();
  const hits = gitleaksHits(resolve(gitleaks), resolve(tree));
  for (const hit of hits) {
    const what = KINDS.find(([, fits]) => fits(hit))?.[0] ?? "else";
    const count = counts.get(what) ?? { hits: 0, reported: 0 };
    counts.set(what, count);
    count.hits++;
    if (linesOf(hit.path).has(hit.line) || linesOf(hit.path).has(hit.line + 1)) count.reported++;
    else if (what === "else" || what.startsWith("value") || what.startsWith("private"))
      console.log(`${what}: ${hit.path}:${hit.line} ${hit.rule}`);
  }
  const classes = [...counts].map(([what, count]) => ({ what, ...count })).sort((a, b) => b.hits - a.hits);
  for (const { what, hits: all, reported } of classes)
    console.log(`${String(all).padStart(5)}  ${what}; ${reported} on lines that we report`);
  const commit = execFileSync("git", ["-C", tree, "rev-parse", "--short=12", "HEAD"], { encoding: "utf8" }).trim();
  writeFileSync(
    join(root, "docs/secret-gap.json"),
    `${JSON.stringify({ tree: basename(resolve(tree)), commit, hits: hits.length, classes }, null, 2)}\n`,
  );
}
