import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { settings, under } from "./settings.ts";
import type { Surface } from "./surface.ts";

const LISTS = ["allow", "deny"] as const;

/** Permissions of Cursor's command line client: the editor does not read them. */
export default {
  id: "cursor-cli",
  title: "Permissions of Cursor CLI",
  reference: "https://cursor.com/docs/cli/reference/permissions",
  paths: [".cursor/cli.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  *read(file): Generator<Fact> {
    yield agentFile(file, "cursor", "settings");
    const root = expectObject(parseJson(file.path, file.text));
    for (const effect of LISTS) {
      for (const item of root.get("permissions", effect)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined) yield { kind: "permissionRule", at: item.at, agent: "cursor", scope: "project", effect, rule };
      }
    }
    for (const { key, at, value } of settings(root)) {
      if (LISTS.some((list) => key === `permissions.${list}`)) continue;
      // Of a project's file only the permissions count.
      yield { kind: "agentSetting", at, agent: "cursor", scope: "project", key, value, live: under(key, ["permissions"]) };
    }
  },
} satisfies Surface;
