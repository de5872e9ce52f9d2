import type { Catalog } from "./catalog/catalog.ts";
import { checks } from "./checks/index.ts";
import { judge } from "./checks/judge.ts";
import { lookAt } from "./decide/look-at.ts";
import { decide } from "./decide/posture.ts";
import { rows } from "./decide/rows/index.ts";
import { engines } from "./engines/index.ts";
import type { AgentId } from "./model/agent.ts";
import type { StateName } from "./model/posture.ts";
import type { Report } from "./model/report.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { writeReport } from "./report/write.ts";
import { openSnapshot } from "./snapshot/open.ts";
import { DEFAULT_LIMITS } from "./snapshot/take.ts";
import { inWorker } from "./surfaces/isolation.ts";
import { stateFacts } from "./surfaces/state.ts";

/** What is to be scanned, and what the operator says of it. */
export interface ScanRequest {
  /** The folder, or the repository's address, which is fetched; the report names either by its last part only. */
  readonly root: string;
  /** A commit that is read from the repository's objects; without one its work tree is read. */
  readonly revision?: string;
  readonly state: StateName;
  /** Agents that the user names; empty for those that the repository configures. */
  readonly agents: readonly AgentId[];
  /** Whether secrets are also looked for in what only the git history holds. */
  readonly history?: boolean;
  readonly catalog: Catalog;
  /** The worker that reads foreign formats under a deadline; undefined reads them in this thread (tests only). */
  readonly worker: URL | undefined;
  readonly onProgress?: (files: number) => void;
  /** Told how many per cent of a repository were fetched. */
  readonly onFetch?: (percent: number) => void;
}

/**
 * Repository → snapshot → surfaces state facts → checks judge findings → the table gives ten answers → the lowest ceiling is the posture → report.
 * Throws `UserError` where there is nothing to read, `ReadingFailed` where it could not be fetched; whatever else goes wrong inside the tree is a gap in the report.
 */
export async function scan({ root, revision, state, agents, history, catalog, worker, ...progress }: ScanRequest): Promise<Report> {
  const reading = worker && inWorker(worker);
  let snapshot: Snapshot | undefined;
  try {
    snapshot = await openSnapshot({ root, revision, history }, DEFAULT_LIMITS, progress);
    const stated = await stateFacts(snapshot, catalog, reading, history);
    const judged = judge(checks, stated.facts, catalog);
    const gaps = [...snapshot.gaps, ...stated.gaps, ...judged.gaps];
    const view = lookAt(snapshot, stated.facts, catalog, state);
    const decided = decide(view, judged.findings, { rows, engines, named: agents, complete: gaps.length === 0 });
    return writeReport({ snapshot, stated, view, findings: judged.findings, rules: judged.rules, decided, gaps });
  } finally {
    snapshot?.close();
    await reading?.close();
  }
}
