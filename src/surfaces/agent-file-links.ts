import type { AgentFile, AgentId } from "../model/agent.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Where an agent looks, file or folder: a link there says that the agent is configured. */
const PLACES: readonly { readonly agent: AgentId; readonly paths: readonly string[] }[] = [
  { agent: "claude-code", paths: [".claude", ".claude/**", "**/claude.md", "**/claude.local.md", ".mcp.json"] },
  { agent: "codex", paths: [".codex", ".codex/**", "**/agents.override.md"] },
  { agent: "opencode", paths: [".opencode", ".opencode/**", "opencode.json", "opencode.jsonc"] },
  { agent: "cursor", paths: [".cursor", ".cursor/**", ".cursorrules"] },
  {
    agent: "copilot",
    paths: [".github/copilot-instructions.md", ".github/mcp.json", ".github/copilot/**", ".github/hooks/**", ".vscode/mcp.json"],
  },
  { agent: "gemini", paths: [".gemini", ".gemini/**", "**/gemini.md"] },
  { agent: "qwen", paths: [".qwen", ".qwen/**", "**/qwen.md"] },
  { agent: "cline", paths: [".clinerules", ".clinerules/**", ".cline/**"] },
  { agent: "continue", paths: [".continue", ".continue/**"] },
  { agent: "droid", paths: [".factory", ".factory/**"] },
];

const MATCHERS = PLACES.map(({ agent, paths }) => ({ agent, matches: matchPath(paths) }));

export default {
  id: "agent-file-links",
  title: "Links in place of agent files",
  reference: "https://code.claude.com/docs/en/memory",
  paths: PLACES.flatMap(({ paths }) => paths),
  needs: "name",
  yields: ["agentFile"],
  *read(file) {
    if (file.target === undefined) return;
    const found = MATCHERS.find(({ matches }) => matches(file.path));
    if (!found) return;
    const role = roleOf(file.path);
    // What a link repeats is read where it stands, and at the link's own path (linked-paths.ts), if that is in the tree.
    yield agentFile(file, found.agent, role, isInside(file.path, file.target));
  },
} satisfies Surface;

/** Text files, and folders of them, are instructions; a whole settings folder is settings. */
function roleOf(path: string): AgentFile["role"] {
  if (/(?:^|[./])mcp\.json$/i.test(path)) return "mcp";
  if (/\.(?:md|mdc)$|^\.cursorrules$/i.test(path)) return "instructions";
  const folder = baseOf(path);
  return path.includes("/") && !folder.includes(".") && !/^(?:hooks|plugins?|tools?)$/.test(folder) ? "instructions" : "settings";
}

/** Whether a link's target, as written, stays inside the tree. */
function isInside(path: string, target: string): boolean {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(target)) return false;
  let depth = path.split("/").length - 1;
  for (const part of target.split(/[\\/]/)) {
    if (part === "..") depth--;
    else if (part !== "." && part !== "") depth++;
    if (depth < 0) return false;
  }
  return true;
}
