import type { AgentFile, AgentId } from "../model/agent.ts";
import { agentFile } from "./instructions.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Files that change what an agent may do, and that this version only knows by name: what depends on them is `unknown`. */
const FILES: readonly { readonly path: string; readonly agent: AgentId; readonly role: AgentFile["role"] }[] = [
  { path: ".opencode/plugin/**", agent: "opencode", role: "hooks" },
  { path: ".opencode/plugins/**", agent: "opencode", role: "hooks" },
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
