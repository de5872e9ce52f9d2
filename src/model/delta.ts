import type { AgentId } from "./agent.ts";
import type { RowId, Verdict } from "./answer.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Location } from "./place.ts";
import type { PostureName } from "./posture.ts";

/** How a finding of the head stands to the base: it was not there, it was there and weighed less, it was there. */
export const FINDING_DELTAS = ["new", "worse", "unchanged"] as const;
export type FindingDelta = (typeof FINDING_DELTAS)[number];

/** The things that a change can be about, in the order in which reports tell them. */
export const CHANGE_SUBJECTS = [
  "trigger",
  "permission",
  "mcp-server",
  "mcp-tool",
  "instructions",
  "agent",
  "secret-file",
  "command",
  "requirement",
  "workflow",
  "policy",
] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

/** What a change does to the trust that one can have: `neutral` ones are told, and fail nothing. */
export type Direction = "lowers" | "raises" | "neutral";

/** One thing that the head has and the base has not, or the other way round, or that both have in different shapes. */
export interface Change {
  readonly subject: ChangeSubject;
  readonly how: "added" | "removed" | "changed";
  readonly direction: Direction;
  /** The thing by its own name: `SessionStart hook`, `github/delete_repo`, `Bash(*)`. */
  readonly name: string;
  /** The whole of it as a clause: “adds the MCP server x with 3 destructive tools”. */
  readonly text: string;
  /** Set where it concerns some agents only. */
  readonly agents?: readonly AgentId[];
  /** Where it stands: in the head, or in the base for what was removed. */
  readonly location?: Location;
}

/** One of the two commits of a comparison. */
export interface DeltaSide {
  readonly commit?: string;
  readonly complete: boolean;
  readonly posture: PostureName;
  readonly byAgent: Readonly<Partial<Record<AgentId, PostureName>>>;
  /** Rows that pass, of ten. */
  readonly score: number;
  /** Findings by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What a change of the repository does to trust: the head's report carries it. */
export interface Delta {
  readonly base: DeltaSide;
  readonly head: DeltaSide;
  /** The whole of it in one sentence of at most 400 characters: what changed, the new findings, the posture. May quote untrusted text. */
  readonly summary: string;
  /** Whether the posture falls, a row is lost, a change lowers trust, or a finding of severity medium or above is new or worse. */
  readonly lowersTrust: boolean;
  /** Findings of the head by how they stand to the base; `fixed` are those of the base that are gone. */
  readonly counts: { readonly new: number; readonly worse: number; readonly unchanged: number; readonly fixed: number };
  /** The rows whose verdict changed. */
  readonly rows: readonly { readonly row: RowId; readonly question: string; readonly before: Verdict; readonly after: Verdict }[];
  /** Sorted by direction, subject, place, name. */
  readonly changes: readonly Change[];
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
}
