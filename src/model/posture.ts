import type { AgentId } from "./agent.ts";

/** From most to least restrained. A posture is a ceiling: less is always allowed. */
export const POSTURES = ["hold", "read-only", "workspace-write", "constrained-auto"] as const;
export type PostureName = (typeof POSTURES)[number];

/** What the operator says the repository is. A repository cannot raise its own trust. */
export const STATES = ["unknown", "public-demo", "internal", "sensitive", "production-infra"] as const;
export type StateName = (typeof STATES)[number];

/** The highest posture that one answer, finding, boundary count or state allows. */
export interface Ceiling {
  /** `state:unknown`, `row:git-clean`, `boundaries:2`, `finding:<rule>`, `coverage`. */
  readonly by: string;
  readonly posture: PostureName;
  readonly because: string;
  /** Set where the ceiling holds for one agent only. */
  readonly agent?: AgentId;
}

/** The lowest ceiling, the ceilings that set it, and the way up. */
export interface Posture {
  readonly name: PostureName;
  readonly title: string;
  /** What the posture means for the person who starts the agent, in a sentence or two. */
  readonly means: string;
  readonly byAgent: Readonly<Partial<Record<AgentId, PostureName>>>;
  /** Which agents set the headline: those that the repository configures or the user names (the worst of them), or, without any, every agent (the best). */
  readonly headline: { readonly rule: "worst-of-configured" | "worst-of-named" | "best-of-all"; readonly agents: readonly AgentId[] };
  /** Every ceiling below `constrained-auto`, lowest first. */
  readonly ceilings: readonly Ceiling[];
  /** The exact changes that lift the posture by one step. */
  readonly nextSteps: readonly string[];
  /** How to start each answered agent in its posture. */
  readonly launch: Readonly<Partial<Record<AgentId, string>>>;
}

/** The lower of two postures. */
export function lower(a: PostureName, b: PostureName): PostureName {
  return POSTURES.indexOf(a) <= POSTURES.indexOf(b) ? a : b;
}

/** The higher of two postures. */
export function higher(a: PostureName, b: PostureName): PostureName {
  return lower(a, b) === a ? b : a;
}

/** Whether `a` is lower than `b`. */
export function isBelow(a: PostureName, b: PostureName): boolean {
  return POSTURES.indexOf(a) < POSTURES.indexOf(b);
}
