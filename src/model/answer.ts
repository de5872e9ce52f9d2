import type { AgentId } from "./agent.ts";
import type { Location } from "./place.ts";
import type { PostureName } from "./posture.ts";
import type { Suppression } from "./suppression.ts";

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

/** What the operator's policy says of a row that is no `yes`. The answer stays what it is; only the ceiling that it sets may be another. */
export interface Acceptance extends Suppression {
  /** The highest posture that the row's no allows while it is accepted. */
  readonly upTo: PostureName;
  /** Why it does not hold, as what is said of the exception ("ended on 2026-05-31"); absent where it holds. */
  readonly void?: string;
}

/** How one row came out, and what it rests on. */
export interface RowAnswer {
  readonly verdict: Verdict;
  /** True for a `yes` that rests on being asked rather than on a denial: enough for work with approvals, not for an unattended loop. */
  readonly byAsking?: boolean;
  readonly because: string;
  readonly evidence: readonly Location[];
  /** The boundaries that the answer leaves fuzzy, where the row belongs to several and not all are concerned. */
  readonly fuzzy?: readonly BoundaryId[];
  /** Set where the operator's policy speaks of the row and it is no `yes`. */
  readonly acceptance?: Acceptance;
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

/** What a reader is told behind the verdict of a row of which the operator's policy speaks. */
export function acceptanceWords({ by, expires, reason, void: refusal }: Acceptance): string {
  return refusal === undefined ? `accepted by ${by} until ${expires}: ${reason}` : `not accepted: the exception of ${by} ${refusal}`;
}

/** Whether a verdict passes: `unknown` does not. */
export function passes(verdict: Verdict): boolean {
  return verdict === "yes" || verdict === "not-applicable";
}
