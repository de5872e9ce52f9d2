import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { agentFile } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import { settings } from "./settings.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/**
 * The editor extension takes blocks of models, servers and data from a workspace without a question of trust. The command line takes them from
 * the user's own configuration only, and never permissions from a repository (its source and runs, 1.5.47).
 */
export default {
  id: "continue-config",
  title: "Continue configuration",
  reference: "https://docs.continue.dev/reference",
  paths: [
    ".continue/{config,permissions}.{yaml,yml}",
    ".continue/{config,settings,settings.local}.json",
    ".continuerc.json",
    ".continue/{agents,assistants,models,mcpservers,data}/*.{yaml,yml,json}",
  ],
  needs: "text",
  yields: ["agentFile", "agentSetting", "mcpServer", "trigger"],
  *read(file) {
    yield agentFile(file, "continue", /\/mcpservers\//i.test(file.path) ? "mcp" : "settings");
    const root = expectObject(parse(file));
    const live = !/^\.continue\/(?:permissions|settings)\b/i.test(file.path);
    for (const { key, at, value } of settings(root)) {
      if (/^(?:mcpServers|hooks)\b/.test(key)) continue;
      yield { kind: "agentSetting", at, agent: "continue", scope: "project", key, value, live };
    }
    // A list in the files of its own kind, a map in those that it takes over from other clients.
    const held = root.get("mcpServers") ?? root.get("experimental", "modelContextProtocolServers");
    yield* servers(held, { surface: "continue-config", clients: ["continue"], wrapper: "mcpServers" });
  },
} satisfies Surface;

function parse({ path, text }: SurfaceFile) {
  return /json$/i.test(path) ? parseJson(path, text) : parseYaml(path, text);
}
