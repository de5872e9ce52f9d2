import type { Place } from "./place.ts";

/** The agents that preflight answers for, in the order in which reports list them. */
export const AGENTS = ["claude-code", "codex", "opencode", "cursor", "copilot", "gemini"] as const;

/** One supported agent. The names are those of the `--agent` option. */
export type AgentId = (typeof AGENTS)[number];

/** The agents as their vendors write them. */
export const AGENT_TITLES: Readonly<Record<AgentId, string>> = {
  "claude-code": "Claude Code",
  codex: "Codex",
  opencode: "opencode",
  cursor: "Cursor",
  copilot: "Copilot",
  gemini: "Gemini CLI",
};

/** A file by which a repository configures one agent: its presence makes that agent count for the headline. */
export interface AgentFile {
  readonly kind: "agentFile";
  readonly at: Place;
  readonly agent: AgentId;
  readonly role: "settings" | "instructions" | "mcp" | "hooks" | "rules";
  /** False where this version has no model of the file: what depends on it is then `unknown`. */
  readonly modelled: boolean;
}

/** One key of an agent's settings, as the file says it. */
export interface AgentSetting {
  readonly kind: "agentSetting";
  readonly at: Place;
  readonly agent: AgentId;
  /** `project` is shared by the repository; `local` is meant for one person but may be committed. */
  readonly scope: "project" | "local";
  /** Dotted key: `permissions.defaultMode`, `sandbox.enabled`, `env.ANTHROPIC_BASE_URL`. */
  readonly key: string;
  readonly value: string | number | boolean | null | readonly (string | number | boolean | null)[];
  /** False where the vendor ignores the key from a repository's file: then it is a note, never a finding. */
  readonly live: boolean;
}

/** One line of an agent's allow, ask or deny list. */
export interface PermissionRule {
  readonly kind: "permissionRule";
  readonly at: Place;
  readonly agent: AgentId;
  readonly scope: "project" | "local";
  readonly effect: "allow" | "ask" | "deny";
  /** The rule in the agent's own grammar: `Bash(npm test:*)`. */
  readonly rule: string;
}
