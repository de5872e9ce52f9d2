import { type DataNode, expectObject } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { type WrongValue, wrongValue } from "./codex-config-values.ts";
import { CODEX_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile } from "./instructions.ts";
import { servers } from "./mcp-servers.ts";
import { settings, under } from "./settings.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/**
 * Keys that Codex ignores in a repository's file, with a warning (observed, 0.169.0 and 0.171.0). `projects` is trust that only the user's file gives,
 * and the state of a hook is the user's approval of it.
 */
const NOT_FROM_A_REPOSITORY = [
  "openai_base_url",
  "chatgpt_base_url",
  "apps_mcp_product_sku",
  "responses_api_metadata",
  "model_provider",
  "model_providers",
  "notify",
  "profile",
  "profiles",
  "experimental_realtime_webrtc_call_base_url",
  "experimental_realtime_ws_base_url",
  "otel",
  "features.respect_system_proxy",
  "features.network_proxy.credentials",
  "projects",
  "hooks.state",
];

export default {
  id: "codex-config",
  title: "Codex configuration",
  reference: "https://developers.openai.com/codex/config-reference",
  // Codex reads every such file from the root down to where it is started; only the one at the root is live from the root.
  paths: [".codex/config.toml"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "mcpServer", "trigger"],
  *read(file) {
    // Stated first, so that it stands where the text cannot be read.
    const own = agentFile(file, "codex", "settings");
    const wrong = refusal(file);
    yield wrong === undefined ? own : { ...own, at: wrong.at, refused: wrong.because };
    const root = expectObject(parseToml(file.path, file.text));
    for (const { key, at, value } of settings(root)) {
      yield { kind: "agentSetting", at, agent: "codex", scope: "project", key, value, live: !under(key, NOT_FROM_A_REPOSITORY) };
    }
    yield* servers(root.get("mcp_servers"), { surface: "codex-config", clients: ["codex"], wrapper: "mcp_servers" });
    yield* hookTriggers(root.get("hooks"), { ...CODEX_HOOKS, surface: "codex-config" });
  },
} satisfies Surface;

/** Why Codex does not start with a file that we read. */
function refusal(file: SurfaceFile): WrongValue | undefined {
  let root: DataNode;
  try {
    root = parseToml(file.path, file.text).root;
  } catch {
    return undefined;
  }
  return wrongValue(root);
}
