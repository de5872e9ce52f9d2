import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { checks } from "../../src/checks/index.ts";
import { judge } from "../../src/checks/judge.ts";
import { lookAt } from "../../src/decide/look-at.ts";
import { decide } from "../../src/decide/posture.ts";
import { rows } from "../../src/decide/rows/index.ts";
import { engines } from "../../src/engines/index.ts";
import type { Trigger } from "../../src/model/execution.ts";
import { atLeast, type Finding } from "../../src/model/finding.ts";
import type { Gap } from "../../src/model/gap.ts";
import type { PostureName } from "../../src/model/posture.ts";
import type { Inventory } from "../../src/model/report.ts";
import { takeInventory } from "../../src/report/inventory.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { inTemporaryFolder, readFixture } from "../fixture.ts";

// One folder for each surface that states triggers, in it mini repositories: what `malicious-*.repo` runs by itself attacks, what
// `benign-*.repo` runs is what honest projects run at the same place. A line `through: SURFACE` in the comment of a malicious one says that
// this surface only opens the door, and whose trigger the finding must name. `npm run accuracy` counts over the same files.

const ROOT = import.meta.dirname;

/** A mini repository of the corpus. */
interface Case {
  readonly surface: string;
  readonly name: string;
  readonly malicious: boolean;
  readonly path: string;
}

/** What a scan makes of a case, with the facts that a report leaves out. */
interface Outcome {
  readonly triggers: readonly Trigger[];
  /** Classes of the triggers, with what the scripts behind them do. */
  readonly inventory: Inventory["triggers"];
  /** Findings about what runs, and about the settings of agents. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly posture: PostureName;
}

/** Surfaces that may state a trigger, as they say of themselves. */
export const TRIGGER_SURFACES: readonly string[] = surfaces.filter(({ yields }) => yields.includes("trigger")).map(({ id }) => id);

/** The cases of one surface, in the order of their names. */
export function casesOf(surface: string): readonly Case[] {
  const folder = join(ROOT, surface);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ surface, name, malicious: name.startsWith("malicious-"), path: join(folder, name) }));
}

/** Scans a case as a trusted repository, so that only what runs there can hold it. */
export async function outcomeOf({ path }: Case, catalog: Catalog): Promise<Outcome> {
  return await inTemporaryFolder(readFixture(path), async (root) => {
    const snapshot = await takeSnapshot(root, DEFAULT_LIMITS);
    try {
      const stated = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
      const judged = judge(checks, stated.facts, catalog);
      const gaps = [...snapshot.gaps, ...stated.gaps, ...judged.gaps];
      const view = lookAt(snapshot, stated.facts, catalog, "internal");
      const decided = decide(view, judged.findings, { rows, engines, named: [], complete: gaps.length === 0 });
      return {
        triggers: stated.facts.of("trigger"),
        inventory: takeInventory(view, []).triggers,
        findings: judged.findings.filter(({ family }) => family === "package-hooks" || family === "agent-settings"),
        gaps,
        posture: decided.posture.name,
      };
    } finally {
      snapshot.close();
    }
  });
}

/** The surface whose trigger the finding must name. */
export function answerableFor({ surface, path }: Case): string {
  return /^through: (?<surface>\S+)$/mu.exec(readFixture(path).comment)?.groups?.["surface"] ?? surface;
}

/** Findings of severity high or above that name a trigger of the surface. */
export function alarmsOf({ triggers, findings }: Outcome, surface: string): readonly { finding: Finding; named: readonly Trigger[] }[] {
  return findings.flatMap((finding) => {
    if (!atLeast(finding.severity, "high")) return [];
    const named = triggers.filter(
      (trigger) =>
        trigger.surface === surface &&
        finding.locations.some(({ path, line }) => path === trigger.at.path && (line === trigger.at.line || trigger.at.line === 1)),
    );
    return named.length === 0 ? [] : [{ finding, named }];
  });
}

const UNASKED: ReadonlySet<string> = new Set(["clone", "open", "shell-enter", "agent-start", "install"]);

/** Whether an alarm is about something that runs on clone, on open, on entering, at an agent's start or on install. */
export function runsUnasked(named: readonly Trigger[]): boolean {
  return named.some(({ moment, gate }) => UNASKED.has(moment) && gate !== "opt-in");
}
