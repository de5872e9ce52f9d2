import type { PermissionRule } from "../model/agent.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** What each list does to a command that it names: the deny list makes it ask, the block list refuses it (observed, 0.225.2). */
const LISTS: Readonly<Record<string, PermissionRule["effect"]>> = {
  commandAllowlist: "allow",
  commandDenylist: "ask",
  commandBlocklist: "deny",
};

/** A repository's settings stand above the user's own, autonomy included (observed, 0.225.2). */
export default {
  id: "droid-settings",
  title: "Factory droid settings",
  reference: "https://docs.factory.ai/cli/configuration/settings",
  paths: [".factory/settings.json", ".factory/settings.local.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  *read(file) {
    yield agentFile(file, "droid", "settings");
    const root = expectObject(parseJson(file.path, file.text));
    const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
    for (const [list, effect] of Object.entries(LISTS)) {
      for (const item of root.get(list)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "droid", scope, effect, rule };
      }
    }
    for (const { key, at, value } of settings(root)) {
      if (!Object.hasOwn(LISTS, key)) yield { kind: "agentSetting", at, agent: "droid", scope, key, value, live: true };
    }
  },
} satisfies Surface;
