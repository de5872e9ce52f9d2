import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalog } from "../src/catalog/catalog.ts";
import { loadCatalog } from "../src/catalog/load.ts";
import { checks } from "../src/checks/index.ts";
import { inReportOrder, judge } from "../src/checks/judge.ts";
import { scoreOf } from "../src/decide/answers.ts";
import { lookAt } from "../src/decide/look-at.ts";
import { decide } from "../src/decide/posture.ts";
import { rows } from "../src/decide/rows/index.ts";
import { engines } from "../src/engines/index.ts";
import { atLeast, type Finding } from "../src/model/finding.ts";
import type { StateName } from "../src/model/posture.ts";
import { Search } from "../src/secrets/search.ts";
import { openSnapshot } from "../src/snapshot/open.ts";
import { DEFAULT_LIMITS } from "../src/snapshot/take.ts";
import { inWorker } from "../src/surfaces/isolation.ts";
import { stateFacts } from "../src/surfaces/state.ts";

// npm run survey -- FOLDER [NAME…]    reads the repositories that docs/survey.json names (or those of them that are named), checked out below
// FOLDER at the commits it names, once each and in one process beside the worker of dist/, decides for both states, prints every finding of
// severity medium or above with its place, and writes what came out: postures, scores, rule ids and counts, never their text. Verdicts that
// stand there are kept. Files that a checkout lacks are marked with `git update-index --skip-worktree`. Needs the repositories, so it is no test.

/** One repository of the survey: what it is, and what a scan of it came to. */
export interface SurveyEntry {
  readonly repository: string;
  readonly kind: string;
  readonly commit: string;
  files?: number;
  gaps?: number;
  posture?: { readonly unknown: string; readonly internal: string };
  score?: string;
  /** `severity rule` → count. */
  findings?: Record<string, number>;
  /** `severity rule` → what a person found at the source: every finding of severity high and critical has one. */
  readonly verdicts?: Readonly<Record<string, string>>;
}

export interface Survey {
  /** The day of the last run. */
  date: string;
  readonly repositories: readonly SurveyEntry[];
}

const FILE = "docs/survey.json";

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) await run(process.argv[2], process.argv.slice(3));

async function run(folder: string | undefined, names: readonly string[]): Promise<void> {
  if (folder === undefined) {
    console.error("Give the folder that holds the checked-out repositories.");
    process.exit(2);
  }
  const survey = JSON.parse(readFileSync(FILE, "utf8")) as Survey;
  const catalog = loadCatalog("rules");
  for (const entry of survey.repositories) {
    const name = entry.repository.split("/")[1] ?? entry.repository;
    if (names.length > 0 && !names.includes(name)) continue;
    const findings = await read(entry, join(resolve(folder), name), catalog);
    console.log(
      `${entry.repository}: ${entry.posture?.unknown} / ${entry.posture?.internal}, ${entry.score}, ${findings.length} findings, ${entry.gaps} gaps`,
    );
    for (const { severity, confidence, rule, message, locations } of findings) {
      if (atLeast(severity, "medium"))
        console.log(`  ${severity}/${confidence} ${rule} ${locations[0]?.path}:${locations[0]?.line} ${message.slice(0, 300)}`);
    }
    survey.date = new Date().toISOString().slice(0, 10);
    writeFileSync(FILE, `${JSON.stringify(survey, null, 2)}\n`);
  }
}

/** Reads one repository, and fills in what came out. */
async function read(entry: SurveyEntry, root: string, catalog: Catalog): Promise<readonly Finding[]> {
  const search = new Search(catalog, { thread: undefined, jobs: 1 });
  const isolation = inWorker(pathToFileURL(resolve("dist/worker.js")));
  const snapshot = await openSnapshot({ root }, DEFAULT_LIMITS);
  try {
    const stated = await stateFacts(snapshot, catalog, { search, isolation, history: false });
    const judged = judge(checks, stated.facts, catalog);
    const findings = inReportOrder(judged.findings);
    const gaps = [...snapshot.gaps, ...stated.gaps, ...judged.gaps];
    const decided = (state: StateName) =>
      decide(lookAt(snapshot, stated.facts, catalog, state), findings, { rows, engines, named: [], complete: gaps.length === 0 });
    const unknown = decided("unknown");
    const score = scoreOf(unknown.answers);
    entry.files = stated.files;
    entry.gaps = gaps.length;
    entry.posture = { unknown: unknown.posture.name, internal: decided("internal").posture.name };
    entry.score = `${score.yes + score.notApplicable}/${score.of}`;
    entry.findings = {};
    for (const { severity, rule } of findings) {
      const key = `${severity} ${rule}`;
      entry.findings[key] = (entry.findings[key] ?? 0) + 1;
    }
    return findings;
  } finally {
    snapshot.close();
    await search.close();
    await isolation.close();
  }
}
