import type { Catalog } from "./catalog/catalog.ts";
import { checks } from "./checks/index.ts";
import { inReportOrder, judge } from "./checks/judge.ts";
import { rulesBehind } from "./checks/rule-book.ts";
import { acceptRows, withIdleRows } from "./config/accept-rows.ts";
import { applyBaseline } from "./config/baseline.ts";
import { overrule } from "./config/overrule.ts";
import type { Policy } from "./config/policy.ts";
import type { Baseline } from "./config/read-baseline.ts";
import { lookAt } from "./decide/look-at.ts";
import { decide } from "./decide/posture.ts";
import { rows } from "./decide/rows/index.ts";
import { engines } from "./engines/index.ts";
import type { AgentId } from "./model/agent.ts";
import { Facts } from "./model/fact.ts";
import type { StateName } from "./model/posture.ts";
import type { Report } from "./model/report.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { writeReport } from "./report/write.ts";
import { Search } from "./secrets/search.ts";
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
  /** Whether the work tree is read as the commit that it would make, to be held against another one. */
  readonly committable?: boolean;
  readonly state: StateName;
  /** Agents that the user names; empty for those that the repository configures. */
  readonly agents: readonly AgentId[];
  /** Whether secrets are also looked for in what only the git history holds. */
  readonly history?: boolean;
  readonly catalog: Catalog;
  /** The worker that reads foreign formats under a deadline; undefined reads them in this thread (tests only). */
  readonly worker: URL | undefined;
  /** Entry of the threads that help to look for secrets in a large tree; undefined looks in this thread alone. */
  readonly searcher?: URL | undefined;
  /** Threads that look for secrets at most; by default one more than processors, four at most. The report does not depend on it. */
  readonly jobs?: number | undefined;
  /** What the operator sets aside and rates otherwise. */
  readonly policy?: Policy | undefined;
  /** What the operator knows already. */
  readonly baseline?: Baseline | undefined;
  /** The day that the policy's exceptions are held against, as YYYY-MM-DD. */
  readonly today?: string;
  readonly onProgress?: (files: number) => void;
  /** Told how many per cent of a repository were fetched. */
  readonly onFetch?: (percent: number) => void;
}

/**
 * Repository → snapshot → surfaces state facts → checks judge findings → the operator's policy overrules some → the table gives ten answers → the lowest ceiling is the posture → report.
 * Throws `UserError` where there is nothing to read, `ReadingFailed` where it could not be fetched; whatever else goes wrong inside the tree is a gap in the report.
 */
export async function scan(request: ScanRequest): Promise<Report> {
  const { state, agents, history = false, catalog, worker, searcher, jobs, policy, baseline, today = "" } = request;
  const isolation = worker && inWorker(worker);
  const search = new Search(catalog, { thread: searcher, jobs });
  let snapshot: Snapshot | undefined;
  try {
    snapshot = await openSnapshot(request, DEFAULT_LIMITS, request);
    const stated = await stateFacts(snapshot, catalog, { search, isolation, history });
    const judged = judge(checks, stated.facts, catalog);
    const gaps = [...snapshot.gaps, ...stated.gaps, ...judged.gaps];
    const view = lookAt(snapshot, stated.facts, catalog, state);
    const ruled = overrule(judged.findings, policy, catalog.exceptionLimits, today);
    const told = judge(checks, new Facts(ruled.void), catalog).findings;
    const findings = applyBaseline(inReportOrder([...ruled.findings, ...told]), baseline);
    const accept = acceptRows(policy, catalog.acceptanceLimits, today);
    const decided = decide(view, findings, { rows, engines, named: agents, complete: gaps.length === 0, accept });
    const rules = rulesBehind([...findings, ...ruled.suppressed], checks, catalog);
    const hide = (texts: readonly string[]) => search.hide(texts);
    return await writeReport({
      snapshot,
      stated,
      view,
      findings,
      rules,
      ruled: withIdleRows(ruled, policy, decided.answers),
      decided,
      gaps,
      hide,
    });
  } finally {
    snapshot?.close();
    await search.close();
    await isolation?.close();
  }
}
