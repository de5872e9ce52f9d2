import { posix } from "node:path";
import type { AgentId } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import type { InstructionRole, Loads } from "../model/instruction.ts";
import { table } from "../model/table.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { folderOf } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** What a plugin brings, by the key of its manifest that says where else it lies. https://code.claude.com/docs/en/plugins-reference */
const PARTS: readonly { readonly key: string; readonly role: InstructionRole; readonly loads: Loads }[] = [
  { key: "commands", role: "command", loads: "on-request" },
  { key: "agents", role: "agent", loads: "on-request" },
  { key: "skills", role: "skill", loads: "on-request" },
  { key: "outputStyles", role: "style", loads: "manual" },
];
const FOLDERS: Readonly<Record<string, string>> = table({ outputStyles: "output-styles" });

/** The prompts of plugins that lie in the repository: they steer the agent of whoever installs the plugin. */
export default {
  id: "plugin-instructions",
  title: "Prompts of agent plugins",
  reference: "https://code.claude.com/docs/en/plugins-reference",
  paths: [
    "**/.claude-plugin/plugin.json",
    "**/.claude-plugin/marketplace.json",
    "**/.cursor-plugin/plugin.json",
    "**/.codex-plugin/plugin.json",
    "**/.github/plugin/plugin.json",
    "**/.github/plugin/marketplace.json",
    ".gemini/extensions/*/gemini-extension.json",
    "gemini-extension.json",
  ],
  needs: "text",
  yields: ["instructionSource"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const own = rootOf(file.path);
    if (/marketplace\.json$/i.test(file.path)) {
      for (const plugin of root.get("plugins")?.items() ?? []) {
        const source = text(plugin.get("source"));
        const base = text(root.get("metadata", "pluginRoot")) ?? "";
        if (source !== undefined && /^(?:\.|[\w-])/.test(source)) yield* parts(file, plugin, posix.join(own, base, source));
      }
    } else if (/gemini-extension\.json$/i.test(file.path)) {
      const folder = folderOf(file.path);
      const names = strings(root.get("contextFileName"));
      const paths = (names.length === 0 ? ["GEMINI.md"] : names).map((name) => posix.join(folder, name));
      yield {
        kind: "instructionSource",
        at: root.at,
        surface: "plugin-instructions",
        paths,
        agents: ["gemini"],
        role: "instructions",
        loads: "on-request",
      };
    } else yield* parts(file, root, own);
  },
} satisfies Surface;

/** The folder of the plugin: the one that holds the folder of its manifest. */
function rootOf(path: string): string {
  const folder = posix.dirname(folderOf(path));
  return /(?:^|\/)\.github$/i.test(folder) ? posix.dirname(folder) : folder;
}

/** Whose plugin it is, by the folder of its manifest. */
function readerOf(path: string): AgentId {
  if (/\.cursor-plugin\//i.test(path)) return "cursor";
  if (/\.codex-plugin\//i.test(path)) return "codex";
  return /\.github\/plugin\//i.test(path) ? "copilot" : "claude-code";
}

function* parts({ path }: SurfaceFile, manifest: DataNode, folder: string): Generator<Fact> {
  const agents = [readerOf(path)];
  for (const { key, role, loads } of PARTS) {
    const further = strings(manifest.get(key)).filter((place) => /^(?:\.\/|[\w.-])/.test(place) && !place.includes(".."));
    const places = [FOLDERS[key] ?? key, ...further].map((place) => posix.join(folder, place));
    const paths = places.map((place) => (/\.md$/i.test(place) ? place : role === "skill" ? `${place}/**/SKILL.md` : `${place}/**/*.md`));
    if (folder.startsWith("..")) continue;
    yield { kind: "instructionSource", at: manifest.at, surface: "plugin-instructions", paths, agents, role, loads };
  }
}
