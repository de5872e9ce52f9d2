import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import { settings, under } from "./settings.ts";
import type { Surface } from "./surface.ts";

const EFFECTS = ["allow", "ask", "deny"] as const;

export default {
  id: "qwen-settings",
  title: "Qwen Code settings",
  reference: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
  paths: [".qwen/settings.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule", "mcpServer"],
  *read(file) {
    yield agentFile(file, "qwen", "settings");
    const root = expectObject(parseJson(file.path, file.text));
    for (const effect of EFFECTS) {
      for (const item of root.get("permissions", effect)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "qwen", scope: "project", effect, rule };
      }
    }
    for (const { key, at, value } of settings(root)) {
      if (Array.isArray(value) && EFFECTS.some((effect) => key === `permissions.${effect}`)) continue;
      // Whether folders are asked about is the user's to say.
      yield { kind: "agentSetting", at, agent: "qwen", scope: "project", key, value, live: !under(key, ["security.folderTrust"]) };
    }
    yield* servers(root.get("mcpServers"), { surface: "qwen-settings", clients: ["qwen"], wrapper: "mcpServers", remote: "sse" });
  },
} satisfies Surface;
