import type { AgentId } from "./agent.ts";
import type { Location } from "./place.ts";

/** The ten rows of the boundary decision table, in the order of the table. */
export const ROWS = [
  "repo-trusted",
  "git-clean",
  "secrets-denied",
  "write-scoped",
  "network-off",
  "mcp-allowlisted",
  "destructive-blocked",
  "test-command",
  "rollback-easy",
  "logs-redacted",
] as const;
export type RowId = (typeof ROWS)[number];

export const BOUNDARIES = ["repository-trust", "files-and-secrets", "command-execution", "mcp-tool-scope", "logging-and-rollback"] as const;
export type BoundaryId = (typeof BOUNDARIES)[number];

/** `unknown` is not `no`, and never passes. */
export const VERDICTS = ["yes", "no", "unknown", "not-applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How one row came out, and what it rests on. */
export interface RowAnswer {
  readonly verdict: Verdict;
  /** True for a `yes` that rests on being asked rather than on a denial: enough for work with approvals, not for an unattended loop. */
  readonly byAsking?: boolean;
  readonly because: string;
  readonly evidence: readonly Location[];
  /** The boundaries that the answer leaves fuzzy, where the row belongs to several and not all are concerned. */
  readonly fuzzy?: readonly BoundaryId[];
}

/** One row of the report: the headline verdict and, for rows that depend on the agent, each agent's own. */
export interface Answer extends RowAnswer {
  readonly row: RowId;
  readonly question: string;
  /** What the table says to do when the answer is no. */
  readonly action: string;
  readonly byAgent?: Readonly<Partial<Record<AgentId, RowAnswer>>>;
}

/** A boundary is clear when all its rows are `yes` or `not-applicable`, else fuzzy. */
export interface Boundary {
  readonly id: BoundaryId;
  readonly title: string;
  readonly clear: boolean;
  readonly rows: readonly RowId[];
}

/** Whether a verdict passes: `unknown` does not. */
export function passes(verdict: Verdict): boolean {
  return verdict === "yes" || verdict === "not-applicable";
}
