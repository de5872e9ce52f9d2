import { expectObject } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { agentFile, folderOf } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "codex-agents",
  title: "Codex subagents",
  reference: "https://developers.openai.com/codex/subagents",
  // Each file is a layer of configuration over the session's own, for the subagents of its role.
  paths: [".codex/agents/*.toml"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "mcpServer"],
  *read(file) {
    yield agentFile(file, "codex", "settings");
    const root = expectObject(parseToml(file.path, file.text));
    const role = file.path.slice(folderOf(file.path).length + 1, -".toml".length);
    for (const { key, at, value } of settings(root, `agents.${role}`)) {
      yield { kind: "agentSetting", at, agent: "codex", scope: "project", key, value, live: true };
    }
    yield* servers(root.get("mcp_servers"), { surface: "codex-agents", clients: ["codex"], wrapper: "mcp_servers" });
  },
} satisfies Surface;
