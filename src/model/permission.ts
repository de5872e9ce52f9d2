import type { AgentId } from "./agent.ts";
import type { Location } from "./place.ts";

/** What an agent does with an action: `unknown` where its settings are not modelled. Never read as permission to go on. */
export const OUTCOMES = ["allow", "ask", "deny", "unknown"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one agent does with an action in this repository. */
export interface Permission {
  /** In the state that the operator named: a folder counts as trusted from `internal` on. */
  readonly outcome: Outcome;
  readonly because: string;
  /** The rule that decides, where a file of the repository does; else it is the vendor's default. */
  readonly rule?: Location;
  /** The rule that decides in a trusted folder, where in this state another one does or none. */
  readonly trustedRule?: Location;
  /** The same where the user has trusted the folder, where the user has not, and where nobody is there to be asked. */
  readonly trusted: Outcome;
  readonly untrusted: Outcome;
  readonly headless: Outcome;
}

/** What the actions of one line of the permission matrix are about. */
export const PERMISSION_TOPICS = ["secrets", "writes", "network", "commands", "destructive", "mcp"] as const;
export type PermissionTopic = (typeof PERMISSION_TOPICS)[number];

/** One line of the permission matrix: an action on things that every agent treats alike. */
export interface PermissionRow {
  readonly topic: PermissionTopic;
  /** `read`, `read by cat`, `run`, `call` … */
  readonly action: string;
  /** Paths, commands, tools: all that got the same answers. */
  readonly targets: readonly string[];
  readonly byAgent: Readonly<Partial<Record<AgentId, Permission>>>;
}
