import type { PermissionRule } from "../model/agent.ts";
import { text } from "../parse/data.ts";
import { agentFile, baseOf } from "./instructions.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

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
  // Comments pass; a trailing comma or a byte order mark costs the file. A wrong value costs only itself (0.225.2).
  refusedBy: "Factory droid",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  *read(file) {
    yield agentFile(file, "droid", "settings");
    const root = wholeObject(file, { comments: true });
    const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
    for (const [list, effect] of Object.entries(LISTS)) {
      for (const item of root.get(list)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "droid", scope, effect, rule };
      }
    }
    for (const { key, at, value } of settings(root)) {
      // Of the older name of the autonomy only the one among the session's defaults counts.
      if (!Object.hasOwn(LISTS, key)) yield { kind: "agentSetting", at, agent: "droid", scope, key, value, live: key !== "autonomyLevel" };
    }
  },
} satisfies Surface;
