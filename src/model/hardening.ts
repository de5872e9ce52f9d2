import type { AgentId } from "./agent.ts";
import type { RowId, Verdict } from "./answer.ts";
import type { Gap } from "./gap.ts";
import type { Outcome } from "./permission.ts";
import type { PostureName } from "./posture.ts";

/** A posture that settings can be written for: `hold` is not to start at all. */
export type SettablePosture = Exclude<PostureName, "hold">;
export const SETTABLE_POSTURES = ["read-only", "workspace-write", "constrained-auto"] as const satisfies readonly SettablePosture[];

/** One line of a settings file as a person compares it: kept, added or removed, and why. */
export interface ChangedLine {
  readonly mark: " " | "+" | "-";
  readonly text: string;
  /** Why the line is added or removed; absent for a kept one. */
  readonly because?: string;
}

/** What becomes of one settings file. */
export interface SettingsChange {
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly before: string | undefined;
  readonly after: string;
  readonly lines: readonly ChangedLine[];
}

/**
 * What may stay more open than a posture says: reading secrets, reaching the network, commands that destroy, commands that deploy, publish or migrate, commands of
 * the loop, other commands that begin like one or run in its stead, edits, writes outside the workspace, writes of what git, agents or editors run.
 */
export type OpeningKind =
  | "secrets"
  | "network"
  | "destruction"
  | "deployment"
  | "loop"
  | "forms-of-the-loop"
  | "edits"
  | "outside-writes"
  | "guarded-writes";

/** Something that stays more open than the posture says, and what holds it all the same: the sandbox in which it runs, a question, or nothing. */
export interface Opening {
  readonly of: OpeningKind;
  readonly heldBy: "sandbox" | "question" | "nothing";
}

/** Something that the agent's settings in a repository cannot say, and which layer can. */
export interface Limit {
  /** The rows that therefore cannot come out `yes`; empty where a row does not ask for it. */
  readonly rows: readonly RowId[];
  /** What cannot be said, as a sentence. */
  readonly what: string;
  /** What therefore stays more open than the posture says; absent where nothing does. */
  readonly opens?: readonly Opening[];
  /** The layer that can, as a sentence. */
  readonly instead: string;
}

/** How a row came out for the agent, before the change and after. */
export interface RowChange {
  readonly row: RowId;
  readonly question: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly because: string;
}

/** An action that the agent would do more openly than before. */
export interface Loosened {
  readonly action: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** The result of `preflight harden`: what it would write, and the proof by a scan of the tree as it would then be. */
export interface Hardening {
  readonly agent: AgentId;
  /** The release that the engine models. */
  readonly version: string;
  readonly posture: SettablePosture;
  /** In path order; empty where there is nothing to change. */
  readonly changes: readonly SettingsChange[];
  /** The repository's own commands that run unasked afterwards. */
  readonly automatic: readonly string[];
  readonly limits: readonly Limit[];
  /** What a person should know beside it, as sentences. */
  readonly notes: readonly string[];
  readonly rows: readonly RowChange[];
  /** What the whole table makes of the agent in a folder that is trusted (`--state internal`). */
  readonly reached: { readonly before: PostureName; readonly after: PostureName };
  /** What still holds the posture down and no setting can lift. */
  readonly heldDownBy: readonly string[];
  /** What of the tree was not read or not understood: what lies there is not covered. */
  readonly gaps: readonly Gap[];
  /** Why the proof fails; empty where it holds. */
  readonly failures: readonly string[];
}
