import type { Place } from "../model/place.ts";
import type { DataNode } from "../parse/data.ts";
import { ParseError } from "../parse/parse-error.ts";
import type { SurfaceFile } from "./surface.ts";
import { wholeObject } from "./whole-object.ts";

/** What must stand under a key of a repository's settings. One wrong value, and Copilot CLI takes nothing from the file (tried one by one, 1.0.102). */
const KEYS: Readonly<Record<string, DataNode["kind"] | readonly string[]>> = {
  companyAnnouncements: "array",
  deniedUrls: "array",
  disabledMcpServers: "array",
  disabledSkills: "array",
  disableAllHooks: "boolean",
  includeCoAuthoredBy: "boolean",
  respectGitignore: "boolean",
  enabledPlugins: "object",
  extraKnownMarketplaces: "object",
  hooks: "object",
  model: "string",
  effortLevel: "string",
  mergeStrategy: ["rebase", "merge"],
  contextTier: ["default", "long_context"],
};

const NAMES: Readonly<Partial<Record<DataNode["kind"], string>>> = {
  array: "a list",
  boolean: "a boolean",
  object: "a table",
  string: "a text",
};

/**
 * The object of a repository's settings, as far as Copilot CLI takes the file: plain JSON, without comments.
 * @throws ParseError, broken, where it does not.
 */
export function copilotSettings(file: SurfaceFile): DataNode {
  const root = wholeObject(file, {});
  const wrong = wrongValue(root);
  if (wrong) throw new ParseError(wrong.because, wrong.at, true);
  return root;
}

function wrongValue(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  for (const [key, wanted] of Object.entries(KEYS)) {
    const node = root.get(key);
    if (!node) continue;
    if (typeof wanted !== "string") {
      if (!wanted.includes(String(node.value))) return { at: node.at, because: `${key} must be ${wanted.join(" or ")}` };
    } else if (node.kind !== wanted) return { at: node.at, because: `${key} must be ${NAMES[wanted]}` };
    const item = wanted === "array" ? node.items().find(({ kind }) => kind !== "string") : undefined;
    if (item) return { at: item.at, because: `${key} must hold texts` };
  }
  return wrongEntry(root);
}

function wrongEntry(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  const plugin = entry(root, "enabledPlugins", "boolean");
  if (plugin) return { at: plugin.at, because: `enabledPlugins.${plugin.key} must be a boolean` };
  const market = root
    .get("extraKnownMarketplaces")
    ?.entries()
    .find(({ value }) => value.get("source")?.kind !== "object");
  if (market) return { at: market.at, because: `extraKnownMarketplaces.${market.key} must have a source` };
  return wrongHook(root);
}

function entry(root: DataNode, key: string, wanted: DataNode["kind"]) {
  return root
    .get(key)
    ?.entries()
    .find(({ value }) => value.kind !== wanted);
}

/** Events that it knows. In the other agent's spelling, with a capital, what is no list is passed over. */
const EVENTS = new Set(
  `sessionStart sessionEnd userPromptSubmitted preToolUse postToolUse postToolUseFailure errorOccurred agentStop subagentStart subagentStop
  preCompact permissionRequest notification`.split(/\s+/),
);

/** In a file of hooks a wrong handler is passed over; here it costs the file. */
function wrongHook(root: DataNode): { readonly at: Place; readonly because: string } | undefined {
  for (const { key, at, value } of root.get("hooks")?.entries() ?? []) {
    if (EVENTS.has(key) && value.kind !== "array") return { at, because: `hooks.${key} must be a list` };
    if (!EVENTS.has(`${key.slice(0, 1).toLowerCase()}${key.slice(1)}`)) continue;
    for (const item of value.items()) {
      const command = ["bash", "powershell", "command"].map((name) => item.get(name)).find((node) => node && node.kind !== "string");
      if (item.kind !== "object" || command) return { at: (command ?? item).at, because: `hooks.${key} must hold handlers` };
    }
  }
  return undefined;
}
