import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../src/model/report.ts";

// npm run survey:requirements -- FOLDER [PROGRAM [NAME …]]    runs PROGRAM (dist/cli.js) over the healthy repositories that docs/requirements-survey.json names,
// checked out below FOLDER, and writes how many findings of the family `requirements` each has, and how many of medium and above with those
// of the family `ci`: rule ids and counts, never their text.

interface Entry {
  readonly repository: string;
  readonly kind: string;
  commit?: string;
  findings?: Record<string, number>;
  /** Findings of medium and above. */
  heavy?: number;
  /** Findings of the family `ci` of medium and above. */
  workflows?: Record<string, number>;
  /** Findings of medium and above of both families. */
  both?: number;
  /** How the manifests of the repository stand, by their effective pins. */
  manifests?: { count: number; requirements: number; floating: number; range: number; exact: number; immutable: number; unknown: number };
}

const LIST = "docs/requirements-survey.json";
const [, , folder, program = "dist/cli.js", ...named] = process.argv;
if (folder === undefined) {
  console.error("Give the folder that holds the checked-out repositories.");
  process.exit(2);
}

const entries = JSON.parse(readFileSync(LIST, "utf8")) as Entry[];
for (const entry of entries) {
  const name = entry.repository.split("/")[1] ?? entry.repository;
  if (named.length > 0 && !named.includes(name)) continue;
  const root = join(resolve(folder), name);
  const { stdout } = spawnSync(process.execPath, [program, root, "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 30 });
  const report = JSON.parse(stdout) as Report;
  if (report.subject.commit !== undefined) entry.commit = report.subject.commit;
  entry.findings = {};
  entry.heavy = 0;
  entry.workflows = {};
  entry.both = 0;
  for (const { severity, rule, family, message } of report.findings) {
    if (family !== "requirements" && family !== "ci") continue;
    const key = `${severity} ${rule}`;
    const light = severity === "low" || severity === "info";
    if (family === "requirements" || !light) {
      const counts = family === "ci" ? entry.workflows : entry.findings;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    if (light) continue;
    entry.both++;
    if (family === "requirements") entry.heavy++;
    console.log(`  ${key}: ${message.slice(0, 300)}`);
  }
  const { manifests } = report.inventory;
  const sum = (count: (one: Report["inventory"]["manifests"][number]) => number): number =>
    manifests.reduce((all, one) => all + count(one), 0);
  entry.manifests = {
    count: manifests.length,
    requirements: sum((one) => one.requirements),
    floating: sum((one) => one.effective.floating),
    range: sum((one) => one.effective.range),
    exact: sum((one) => one.effective.exact),
    immutable: sum((one) => one.effective.immutable),
    unknown: sum((one) => one.effective.unknown),
  };
  console.log(
    `${entry.repository}: ${entry.heavy} of medium and above, ${entry.both} with the workflows, ${JSON.stringify({ ...entry.findings, ...entry.workflows })}`,
  );
}
spread("requirements", (entry) => entry.heavy);
spread("requirements and ci", (entry) => entry.both);
writeFileSync(LIST, `${JSON.stringify(entries, null, 2)}\n`);

function spread(families: string, count: (entry: Entry) => number | undefined): void {
  const counts = entries.map((entry) => count(entry) ?? 0).sort((a, b) => a - b);
  const middle = Math.floor(counts.length / 2);
  const median = counts.length % 2 === 1 ? counts[middle] : ((counts[middle - 1] ?? 0) + (counts[middle] ?? 0)) / 2;
  console.log(`${families}: ${counts.length} repositories, median ${median} findings of medium and above, most ${counts.at(-1)}`);
}
