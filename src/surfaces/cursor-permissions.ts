import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";

const LISTS = ["terminalAllowlist", "mcpAllowlist"] as const;

/**
 * What Cursor's editor lets run unasked. The two lists stand as rules with the list's name around the entry, `terminalAllowlist(npm test)`:
 * an entry alone does not tell which list it is of. The lists are joined with those of the user, and replace the ones of the settings dialogue.
 */
export default {
  id: "cursor-permissions",
  title: "Allowlists of Cursor",
  reference: "https://cursor.com/docs/reference/permissions",
  paths: [".cursor/permissions.json"],
  needs: "text",
  refusedBy: "Cursor",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  *read(file): Generator<Fact> {
    yield agentFile(file, "cursor", "settings");
    const root = expectObject(parseJson(file.path, file.text));
    for (const list of LISTS) {
      for (const item of root.get(list)?.items() ?? []) {
        const entry = text(item);
        if (entry === undefined) continue;
        yield { kind: "permissionRule", at: item.at, agent: "cursor", scope: "project", effect: "allow", rule: `${list}(${entry})` };
      }
    }
    for (const { key, at, value } of settings(root)) {
      yield { kind: "agentSetting", at, agent: "cursor", scope: "project", key, value, live: true };
    }
  },
} satisfies Surface;
