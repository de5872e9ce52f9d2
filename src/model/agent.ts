import type { Place } from "./place.ts";

/** The agents that preflight answers for, in the order in which reports list them. */
export const AGENTS = ["claude-code", "codex", "opencode", "cursor", "copilot", "gemini", "qwen", "cline", "continue", "droid"] as const;

/** One supported agent. The names are those of the `--agent` option. */
export type AgentId = (typeof AGENTS)[number];

/** Agents whose settings are read and judged, and for which no engine answers. */
export const FURTHER_AGENTS = [
  "windsurf",
  "devin",
  "roo",
  "kilo",
  "kiro",
  "amazon-q",
  "zed",
  "goose",
  "aider",
  "junie",
  "amp",
  "crush",
  "trae",
  "kimi",
  "grok",
] as const;
export type FurtherAgent = (typeof FURTHER_AGENTS)[number];

/** Whoever may own a settings file. */
export type AgentName = AgentId | FurtherAgent;

/** Whether preflight answers for the agent. */
export function isAnswered(agent: AgentName): agent is AgentId {
  return (AGENTS as readonly string[]).includes(agent);
}

/** The agents as their vendors write them. */
export const AGENT_TITLES: Readonly<Record<AgentName, string>> = {
  "claude-code": "Claude Code",
  codex: "Codex",
  opencode: "opencode",
  cursor: "Cursor",
  copilot: "Copilot",
  gemini: "Gemini CLI",
  qwen: "Qwen Code",
  cline: "Cline",
  continue: "Continue",
  droid: "Factory droid",
  windsurf: "Windsurf",
  devin: "Devin",
  roo: "Roo Code",
  kilo: "Kilo Code",
  kiro: "Kiro",
  "amazon-q": "Amazon Q Developer",
  zed: "Zed",
  goose: "Goose",
  aider: "Aider",
  junie: "Junie",
  amp: "Amp",
  crush: "Crush",
  trae: "Trae",
  kimi: "Kimi Code",
  grok: "Grok CLI",
};

/** A file by which a repository configures one agent: its presence makes that agent count for the headline. */
export interface AgentFile {
  readonly kind: "agentFile";
  readonly at: Place;
  readonly agent: AgentId;
  readonly role: "settings" | "instructions" | "mcp" | "hooks" | "rules";
  /** False where this version has no model of the file: what depends on it is then `unknown`. */
  readonly modelled: boolean;
  /** Why the agent itself takes nothing from the file, deny rules included: it is broken for it, as a whole. */
  readonly refused?: string;
}

/** A file with which VS Code may be opened instead of the folder. What it leaves out is at the editor's default, whatever the folder's own settings say. */
export interface EditorWorkspace {
  readonly kind: "editorWorkspace";
  readonly at: Place;
}

/** One key of an agent's settings, as the file says it. */
export interface AgentSetting {
  readonly kind: "agentSetting";
  readonly at: Place;
  readonly agent: AgentName;
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
  readonly agent: AgentName;
  readonly scope: "project" | "local";
  readonly effect: "allow" | "ask" | "deny";
  /** The rule in the agent's own grammar: `Bash(npm test:*)`. */
  readonly rule: string;
}
