import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { loadCatalog } from "../src/catalog/load.ts";
import { checks } from "../src/checks/index.ts";
import { judge } from "../src/checks/judge.ts";
import { type Fact, Facts } from "../src/model/fact.ts";
import type { Finding } from "../src/model/finding.ts";
import { surfaces } from "../src/surfaces/index.ts";
import { readFacts } from "../src/surfaces/read-facts.ts";
import { REASONS, SHARED } from "./zizmor-reasons.ts";

// npm run zizmor -- FOLDER    holds the CI checks against the test data of zizmor (github.com/zizmorcore/zizmor), checked out at FOLDER: for every
// audit that both have, which of its example workflows each of the two reports. Writes docs/zizmor.json: counts and names, nothing of their text.

/** How one audit compares. */
export interface AuditFigures {
  readonly audit: string;
  readonly ours: readonly string[];
  /** Examples that the audit's own tests run on. */
  readonly examples: number;
  readonly both: number;
  readonly neither: number;
  readonly onlyZizmor: number;
  readonly onlyOurs: number;
  /** Places that zizmor names in its examples, and those of them that we name as well. */
  readonly places: number;
  readonly placesFound: number;
}

/** An example on which the two differ. */
export interface Difference {
  readonly audit: string;
  readonly example: string;
  readonly reports: "zizmor" | "preflight";
  /** The id of the reason in `scripts/zizmor-reasons.ts`; `open` where none is known. */
  readonly reason: string;
}

/** `docs/zizmor.json`. */
export interface ZizmorFigures {
  readonly date: string;
  readonly commit: string;
  readonly audits: readonly AuditFigures[];
  readonly differences: readonly Difference[];
}

const catalog = loadCatalog("rules");
const ci = checks.filter(({ meta }) => meta.family === "ci");

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) compare(process.argv[2]);

function compare(folder: string | undefined): void {
  const tests = folder === undefined ? "" : join(resolve(folder), "crates/zizmor/tests/integration");
  if (!existsSync(tests)) {
    console.error("Give the folder of a checkout of zizmor.");
    process.exit(2);
  }
  const audits: AuditFigures[] = [];
  const differences: Difference[] = [];
  for (const [audit, ours] of Object.entries(SHARED)) {
    const expected = expectations(readFileSync(join(tests, "audit", `${audit.replaceAll("-", "_")}.rs`), "utf8"), audit);
    let [both, neither, places, placesFound] = [0, 0, 0, 0];
    const own: Difference[] = [];
    for (const [example, lines] of expected) {
      const path = join(tests, "test-data", example);
      if (!existsSync(path)) continue;
      const found = reported(path, audit, ours);
      places += lines.length;
      placesFound += lines.filter((line) => found.some(({ from, to }) => line >= from - 3 && line <= to + 1)).length;
      const theirs = lines.length > 0;
      if (theirs && found.length > 0) both++;
      else if (!theirs && found.length === 0) neither++;
      else own.push({ audit, example, reports: theirs ? "zizmor" : "preflight", reason: reasonOf(audit, example) });
    }
    const onlyZizmor = own.filter(({ reports }) => reports === "zizmor").length;
    audits.push({
      audit,
      ours,
      examples: both + neither + own.length,
      both,
      neither,
      onlyZizmor,
      onlyOurs: own.length - onlyZizmor,
      places,
      placesFound,
    });
    differences.push(...own);
  }
  const figures: ZizmorFigures = {
    date: new Date().toISOString().slice(0, 10),
    commit: headOf(resolve(folder ?? "")),
    audits,
    differences,
  };
  writeFileSync("docs/zizmor.json", `${JSON.stringify(figures, null, 2)}\n`);
  for (const { audit, examples, both, neither, places, placesFound } of audits)
    console.log(`${audit}: ${both + neither} of ${examples} examples, ${placesFound} of ${places} places`);
  for (const { audit, example, reports, reason } of differences) console.log(`  ${audit} ${example}: only ${reports} (${reason})`);
  const total = audits.reduce((sum, { examples }) => sum + examples, 0);
  console.log(`${total - differences.length} of ${total} examples agree`);
}

/** Example → lines that the audit names in it, over all tests and personas of its file. */
function expectations(source: string, audit: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const test of source.split("#[test]").slice(1)) {
    const inputs = [...test.matchAll(/input_under_test\(\s*"([^"]+)"/gu)].map(([, name = ""]) => name);
    const [input] = inputs;
    // Tests with a configuration of their own, or of more than one input, say something about zizmor and not about the example.
    if (input === undefined || inputs.length > 1 || test.includes(".config(") || test.includes("gh_token")) continue;
    const lines = found.get(input) ?? [];
    for (const [, id, line] of test.matchAll(/\b(?:error|warning|help|info|note)\[([\w-]+)\][^\n]*\n\s*-->\s*@@INPUT@@[^\s:]*:(\d+):\d+/gu))
      if (id === audit && !lines.includes(Number(line))) lines.push(Number(line));
    found.set(input, lines);
  }
  return found;
}

/** Lines that our rules name in an example. What a comment tells zizmor to ignore is left out of both. */
function reported(path: string, audit: string, rules: readonly string[]): { from: number; to: number }[] {
  const facts: Fact[] = [];
  const ignored: ((line: number) => boolean)[] = [];
  for (const { file, name } of filesOf(path)) {
    const text = readFileSync(file, "utf8");
    const id = /^dependabot\.ya?ml$/u.test(basename(name))
      ? "dependabot-config"
      : /^runs:/mu.test(text)
        ? "github-action"
        : "github-workflow";
    const surface = surfaces.find((one) => one.id === id);
    const lines = text.split("\n");
    ignored.push((line) =>
      lines.slice(Math.max(0, line - 2), line + 1).some((one) => one.includes(`zizmor: ignore[`) && one.includes(audit)),
    );
    if (surface) facts.push(...readFacts(surface, { path: name, text, tracked: true, ignored: false }).facts);
  }
  const { findings } = judge(ci, new Facts(facts), catalog);
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ locations }: Finding) => locations.map(({ line, endLine }) => ({ from: line, to: Math.min(endLine, line + 30) })))
    .filter(({ from }) => !ignored.some((at) => at(from)));
}

/** The files of an example with the paths that they have in a repository. */
function filesOf(path: string): { file: string; name: string }[] {
  if (statSync(path).isFile()) return [{ file: path, name: `.github/workflows/${basename(path)}` }];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => ({ file: join(path, name), name }));
}

function reasonOf(audit: string, example: string): string {
  return REASONS.find((reason) => reason.examples.includes(`${audit} ${example}`))?.id ?? "open";
}

function headOf(folder: string): string {
  const head = readFileSync(join(folder, ".git/HEAD"), "utf8").trim();
  const ref = /^ref: (?<name>.+)$/u.exec(head)?.groups?.["name"];
  if (ref === undefined) return head;
  const loose = join(folder, ".git", ref);
  if (existsSync(loose)) return readFileSync(loose, "utf8").trim();
  const packed = join(folder, ".git/packed-refs");
  const line = existsSync(packed)
    ? readFileSync(packed, "utf8")
        .split("\n")
        .find((one) => one.endsWith(` ${ref}`))
    : undefined;
  return line?.split(" ")[0] ?? "unknown";
}
