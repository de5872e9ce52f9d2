import type { Fact } from "../model/fact.ts";
import { text } from "../parse/data.ts";
import { ParseError } from "../parse/parse-error.ts";
import { agentFile } from "./instructions.ts";
import { settings, under } from "./settings.ts";
import type { Surface } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

/** Keys that Gemini CLI takes from the user or the administrator only: trust is settled before the workspace's file is read (0.61.0). */
const NOT_FROM_A_REPOSITORY = ["security.folderTrust", "admin"];

/** Keys of releases before 0.4: moved into tables since, and ignored where they stood. */
const FORMER = [
  "allowedTools",
  "allowMCPServers",
  "autoAccept",
  "coreTools",
  "excludeMCPServers",
  "excludeTools",
  "folderTrust",
  "sandbox",
  "toolCallCommand",
  "toolDiscoveryCommand",
  "approvalMode",
];

/** Lists whose entries are rules of their own. */
const LISTS = { allowed: "allow", confirmationRequired: "ask", exclude: "deny" } as const;

export default {
  id: "gemini-settings",
  title: "Gemini CLI settings",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md",
  // Only at the root: no settings of the folders above or below the one that it is started in.
  paths: [".gemini/settings.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting", "permissionRule"],
  // It takes comments, but no trailing comma, no byte order mark and nothing but an object (0.61.0).
  refusedBy: "Gemini CLI",
  *read(file) {
    yield agentFile(file, "gemini", "settings");
    const root = wholeObject(file, { comments: true });
    for (const list of ["core", "allowed"]) {
      const tools = root.get("tools", list);
      // It goes through them at its start, and ends with an error where they are a table; a string it takes letter by letter (0.61.0).
      if (tools?.kind === "object") throw new ParseError(`tools.${list} is a table where a list is wanted`, tools.at, true);
    }
    for (const [list, effect] of Object.entries(LISTS)) {
      for (const item of root.get("tools", list)?.items() ?? []) {
        const rule = text(item);
        if (rule !== undefined)
          yield { kind: "permissionRule", at: item.at, agent: "gemini", scope: "project", effect, rule } satisfies Fact;
      }
    }
    for (const { key, at, value } of settings(root)) {
      if (Array.isArray(value) && key.startsWith("tools.") && Object.hasOwn(LISTS, key.slice("tools.".length))) continue;
      yield { kind: "agentSetting", at, agent: "gemini", scope: "project", key, value, live: isLive(key, value) };
    }
  },
} satisfies Surface;

function isLive(key: string, value: unknown): boolean {
  if (under(key, NOT_FROM_A_REPOSITORY) || under(key, FORMER)) return false;
  // The mode without questions is taken from the command line only.
  return !((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && value === "yolo");
}
