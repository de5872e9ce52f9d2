import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { loadCatalog } from "../src/catalog/load.ts";
import committedSecret from "../src/checks/committed-secret.ts";
import secretFileCommitted from "../src/checks/secret-file-committed.ts";
import type { Facts } from "../src/model/fact.ts";
import { atLeast } from "../src/model/finding.ts";
import type { Secret } from "../src/model/secret.ts";
import type { SnapshotFile } from "../src/model/snapshot.ts";
import { FINGERPRINT_KEY } from "../src/secrets/fingerprint.ts";
import { createSecretScanner } from "../src/secrets/scan.ts";
import { SecretFiles } from "../src/surfaces/secret-files.ts";

// npm run secret-noise -- TREE…    scans checked-out repositories that are known to be healthy, prints every finding of severity medium and
// above, and keeps in docs/secret-noise.json what was found where, never its text. A verdict that stands there for a place is kept.

/** One finding in a healthy tree, with what a person made of it. */
export interface NoiseFinding {
  readonly rule: string;
  readonly severity: string;
  readonly places: number;
  readonly at: string;
  readonly verdict: string;
}

export interface NoiseTree {
  readonly tree: string;
  readonly commit: string;
  readonly files: number;
  readonly megabytes: number;
  readonly findings: readonly NoiseFinding[];
}

export interface SecretNoise {
  readonly date: string;
  /** Trees that were read and are not counted, and why. Written by hand; kept from run to run. */
  readonly setAside?: readonly { readonly tree: string; readonly commit: string; readonly findings: number; readonly why: string }[];
  readonly trees: readonly NoiseTree[];
}

const FILE = "docs/secret-noise.json";
const OPEN = "not looked at yet";

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) run(process.argv.slice(2));

function run(roots: readonly string[]): void {
  if (roots.length === 0) {
    console.error("Give the folders of the checked-out repositories.");
    process.exit(2);
  }
  const root = resolve(import.meta.dirname, "..");
  const { trees: before, setAside = [] } = JSON.parse(readFileSync(join(root, FILE), "utf8")) as SecretNoise;
  const verdicts = new Map(
    before.flatMap(({ tree, findings }) => findings.map(({ at, rule, verdict }) => [`${tree} ${at} ${rule}`, verdict])),
  );
  const trees = roots.map((path) => scanTree(resolve(path), verdicts));
  for (const { tree, megabytes, findings } of trees) {
    console.log(`${tree}: ${findings.length} findings in ${megabytes} MB`);
    for (const { severity, rule, at, places, verdict } of findings)
      console.log(`  ${severity} ${rule} ${at}${places > 1 ? ` and ${places - 1} more` : ""}: ${verdict}`);
  }
  const [megabytes, findings] = totals(trees);
  console.log(`all: ${findings} findings in ${megabytes} MB, one in ${Math.round(megabytes / Math.max(1, findings))} MB`);
  writeFileSync(join(root, FILE), `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), setAside, trees }, null, 2)}\n`);
}

/** Megabytes and findings of all trees. */
export function totals(trees: readonly NoiseTree[]): readonly [number, number] {
  return [
    Math.round(trees.reduce((sum, { megabytes }) => sum + megabytes, 0)),
    trees.reduce((sum, { findings }) => sum + findings.length, 0),
  ];
}

function scanTree(path: string, verdicts: ReadonlyMap<string, string>): NoiseTree {
  const catalog = loadCatalog(resolve(import.meta.dirname, "../rules"));
  const { secrets: rules, secretContents: contents, fileClasses } = catalog;
  const scanner = createSecretScanner(rules, { key: FINGERPRINT_KEY, testPaths: fileClasses.testPaths, contents });
  const git = (...args: readonly string[]): string => execFileSync("git", ["-C", path, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  const secrets: Secret[] = [];
  let [files, bytes] = [0, 0];
  const names = git("ls-files", "-z")
    .split("\0")
    .filter((name) => name !== "" && read(join(path, name)) !== undefined);
  const secretFiles = new SecretFiles(names.map(fileAt), catalog);
  scanner.setTestFolders(secretFiles.testFolders);
  for (const name of names) {
    const content = read(join(path, name)) ?? Buffer.alloc(0);
    files++;
    bytes += content.length;
    const scanned = scanner.scan({ path: name, tracked: true }, content);
    secrets.push(...scanned.secrets);
    secretFiles.read(name);
    secretFiles.add(name, scanned.told);
  }
  const stated = secretFiles.state([]).filter(({ kind }) => kind === "secretFile");
  const facts = { of: (kind: string) => (kind === "secret" ? secrets : stated) } as unknown as Facts;
  const tree = basename(path);
  const judged = [
    ...committedSecret.judge(facts, catalog),
    ...[...secretFileCommitted.judge(facts, catalog)].map((one) => ({ ...one, rule: secretFileCommitted.meta.id })),
  ];
  const findings = judged.flatMap(({ rule = "", severity = "low", at }): NoiseFinding[] => {
    if (!atLeast(severity, "medium")) return [];
    const place = `${at[0].path}:${at[0].line}`;
    return [{ rule, severity, places: at.length, at: place, verdict: verdicts.get(`${tree} ${place} ${rule}`) ?? OPEN }];
  });
  return { tree, commit: git("rev-parse", "--short=12", "HEAD").trim(), files, megabytes: Math.round(bytes / 1e5) / 10, findings };
}

function fileAt(path: string): SnapshotFile {
  return { path, type: "file", size: 1, content: true, tracked: true, ignored: false } as SnapshotFile;
}

function read(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    // A file that the checkout lacks.
    return undefined;
  }
}
