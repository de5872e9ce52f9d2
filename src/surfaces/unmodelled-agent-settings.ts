import type { AgentFile, AgentId } from "../model/agent.ts";
import { agentFile } from "./instructions.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Files that change what an agent may do, and that this version only knows by name: what depends on them is `unknown`. */
const FILES: readonly { readonly path: string; readonly agent: AgentId; readonly role: AgentFile["role"] }[] = [
  { path: ".cursor/cli.json", agent: "cursor", role: "settings" },
  { path: ".cursor/permissions.json", agent: "cursor", role: "settings" },
  { path: ".cursor/sandbox.json", agent: "cursor", role: "settings" },
  { path: ".cursor/hooks.json", agent: "cursor", role: "hooks" },
  { path: "opencode.json", agent: "opencode", role: "settings" },
  { path: "opencode.jsonc", agent: "opencode", role: "settings" },
  { path: ".opencode/opencode.json", agent: "opencode", role: "settings" },
  { path: ".opencode/opencode.jsonc", agent: "opencode", role: "settings" },
  { path: ".opencode/plugin/**", agent: "opencode", role: "hooks" },
  { path: ".opencode/plugins/**", agent: "opencode", role: "hooks" },
  { path: ".opencode/tool/**", agent: "opencode", role: "hooks" },
  { path: ".opencode/tools/**", agent: "opencode", role: "hooks" },
  { path: ".gemini/settings.json", agent: "gemini", role: "settings" },
  { path: ".gemini/.env", agent: "gemini", role: "settings" },
  { path: ".gemini/extensions/*/gemini-extension.json", agent: "gemini", role: "settings" },
  { path: ".github/copilot/settings.json", agent: "copilot", role: "settings" },
  { path: ".github/copilot/settings.local.json", agent: "copilot", role: "settings" },
  { path: ".github/hooks/*.json", agent: "copilot", role: "hooks" },
  { path: ".codex/agents/*.toml", agent: "codex", role: "settings" },
  // A folder of skills can hold a whole plugin with hooks and servers of its own.
  { path: ".claude/skills/*/.claude-plugin/plugin.json", agent: "claude-code", role: "hooks" },
];

const MATCHERS = FILES.map(({ path, agent, role }) => ({ agent, role, matches: matchPath(path) }));

export default {
  id: "unmodelled-agent-settings",
  title: "Agent settings that are known by name only",
  reference: "https://cursor.com/docs/cli/reference/permissions",
  paths: FILES.map(({ path }) => path),
  needs: "name",
  yields: ["agentFile"],
  *read(file) {
    for (const { agent, role, matches } of MATCHERS) if (matches(file.path)) yield agentFile(file, agent, role, false);
  },
} satisfies Surface;
