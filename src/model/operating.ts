/**
 * The operating tables: what the general rules say of the files, commands and tools of this repository. Lists hold the first of what they count.
 * @see rules/boundary/
 */
export interface OperatingTables {
  /** Every file class, in the order in which they are tried. */
  readonly fileClasses: readonly FileClassEntry[];
  /** Files of no class. */
  readonly otherFiles: number;
  /** Kinds of work, from the least to the most risky; techniques of attack only where a command is one. */
  readonly commandClasses: readonly CommandClassEntry[];
  readonly toolTypes: readonly ToolTypeEntry[];
  readonly situations: readonly SituationEntry[];
  /** The five trust tiers as the steps of a staged rollout, lowest first. */
  readonly ladder: readonly LadderStep[];
}

/** One kind of file, what an agent may do with it by default, and the files that fall in it. */
export interface FileClassEntry {
  readonly id: string;
  readonly title: string;
  readonly default: string;
  readonly count: number;
  readonly paths: readonly string[];
}

/** One kind of command, and the repository's commands that are of it. */
export interface CommandClassEntry {
  readonly id: string;
  readonly title: string;
  /** The tier of the class; a command of it can reach further. */
  readonly tier: string;
  readonly default: string;
  readonly count: number;
  readonly commands: readonly { readonly name: string; readonly tier: string; readonly path: string; readonly line: number }[];
}

/** One kind of MCP tool, its default policy, and the configured tools that are of it, as `server/tool`; `server/*` where the tools are not known. */
export interface ToolTypeEntry {
  readonly id: string;
  readonly title: string;
  readonly default: string;
  readonly count: number;
  readonly tools: readonly { readonly name: string; readonly tier: string; readonly allowed: string }[];
}

/** A situation of work, what is recommended in it, and whether this repository is in it. */
export interface SituationEntry {
  readonly id: string;
  readonly situation: string;
  readonly recommended: string;
  readonly applies: boolean;
  /** What shows it, or that nothing does. */
  readonly because: string;
}

/** How far a staged rollout has come: the steps that stand, the one to take next, those behind it, and what stays denied for good. */
export type LadderStanding = "stands" | "next" | "later" | "denied";

/** One step: a trust tier, what of the repository is on it, and what is missing before it can be taken. */
export interface LadderStep {
  readonly step: number;
  readonly tier: string;
  readonly title: string;
  readonly handling: string;
  readonly standing: LadderStanding;
  readonly commands: readonly string[];
  readonly commandCount: number;
  readonly tools: readonly string[];
  readonly toolCount: number;
  /** What the scan found missing, each as the change that mends it. */
  readonly missing: readonly string[];
  /** What no scan can see, each with where to look. */
  readonly yours: readonly string[];
}
