import { resolve } from "node:path";
import { type Policy, readBasePolicy } from "./config/policy.ts";
import { withDelta } from "./delta/compare.ts";
import type { Report } from "./model/report.ts";
import { type ScanRequest, scan } from "./scan.ts";
import { openSnapshot } from "./snapshot/open.ts";
import { DEFAULT_LIMITS } from "./snapshot/take.ts";

/** Which two states of a repository are held against each other; all that the operator says holds for both. */
export interface CompareRequest extends Omit<ScanRequest, "revision" | "committable"> {
  /** The commit that one starts from. */
  readonly base: string;
  /** The commit that is proposed; without one the work tree, as the commit that it would make. */
  readonly head?: string;
}

/**
 * Scan of the base → scan of the head → what lies between them: the head's report with its delta. Neither is checked out.
 * Without a policy of the operator's own that of the base holds for both; that of the head is never applied.
 * Throws `UserError` where one of them names no commit.
 */
export async function compareRevisions({ base, head, baseline, ...request }: CompareRequest): Promise<Report> {
  const policy = request.policy ?? (await policyOf(request.root, base));
  const before = await scan({ ...request, policy, revision: base });
  const after = await scan({ ...request, policy, baseline, ...(head === undefined ? { committable: true } : { revision: head }) });
  return withDelta(before, after);
}

/** Where a base commit may carry a policy; the first that is there holds. */
const POLICY_FILES = [".github/preflight.yml", ".github/preflight.yaml"];

async function policyOf(root: string, revision: string): Promise<Policy | undefined> {
  const snapshot = await openSnapshot({ root, revision }, DEFAULT_LIMITS);
  try {
    for (const path of POLICY_FILES) {
      const bytes = await snapshot.read(path);
      if (bytes) return readBasePolicy(bytes.toString("utf8"), path, { folder: resolve(root).replaceAll("\\", "/"), name: snapshot.name });
    }
    return undefined;
  } finally {
    snapshot.close();
  }
}
