import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Report } from "../src/model/report.ts";

// npm run survey -- FOLDER    runs dist/cli.js over the repositories that docs/survey.json names, checked out below FOLDER at the commits
// it names, and writes what came out: postures, scores, rule ids and counts, never their text. Needs the repositories, so it is no test.

/** One repository of the survey: what it is, and what a scan of it came to. */
export interface SurveyEntry {
  readonly repository: string;
  readonly kind: string;
  readonly commit: string;
  files?: number;
  gaps?: number;
  posture?: { unknown: string; internal: string };
  score?: string;
  /** `severity rule` → count, at state unknown. */
  findings?: Record<string, number>;
}

const LIST = "docs/survey.json";

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) survey(process.argv[2]);

function survey(folder: string | undefined): void {
  if (folder === undefined) {
    console.error("Give the folder that holds the checked-out repositories.");
    process.exit(2);
  }
  const entries = JSON.parse(readFileSync(LIST, "utf8")) as SurveyEntry[];
  for (const entry of entries) {
    const root = join(resolve(folder), entry.repository.split("/")[1] ?? entry.repository);
    const report = scan(root, "unknown");
    entry.files = report.subject.coverage.files;
    entry.gaps = report.subject.coverage.gaps.length;
    entry.posture = { unknown: report.posture.name, internal: scan(root, "internal").posture.name };
    entry.score = `${report.score.yes + report.score.notApplicable}/${report.score.of}`;
    entry.findings = {};
    for (const { severity, rule } of report.findings) {
      const key = `${severity} ${rule}`;
      entry.findings[key] = (entry.findings[key] ?? 0) + 1;
    }
    console.log(
      `${entry.repository}: ${entry.posture.unknown} / ${entry.posture.internal}, ${entry.score}, ${report.findings.length} findings, ${entry.gaps} gaps`,
    );
  }
  writeFileSync(LIST, `${JSON.stringify(entries, null, 2)}\n`);
}

function scan(root: string, state: string): Report {
  const { stdout } = spawnSync(process.execPath, ["dist/cli.js", root, "--state", state, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return JSON.parse(stdout) as Report;
}
