import { type DataNode, expectObject } from "../parse/data.ts";
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
    const own = agentFile(file, "continue", /\/mcpservers\//i.test(file.path) ? "mcp" : "settings");
    const refused = refusal(file);
    yield refused === undefined ? own : { ...own, refused };
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

/** Files that are held to its schema as a whole; those in JSON, and permissions, are not. */
const HELD_TO_SCHEMA = /^\.continue\/(?:config|(?:agents|assistants|models|mcpservers|data)\/[^/]+)\.ya?ml$/i;

/** What an entry of its own kind needs; one that names a block of its hub (`uses`) needs nothing else. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mcpServers: [
    ["name", "command"],
    ["name", "url"],
  ],
  models: [["name", "provider", "model"]],
};

/**
 * Why Continue takes nothing from a file: a name and a version are wanted, and a list of entries that are whole. It may want more than we know of.
 * https://github.com/continuedev/continue/tree/main/packages/config-yaml, and runs of 1.5.47.
 */
function refusal(file: SurfaceFile): string | undefined {
  if (!HELD_TO_SCHEMA.test(file.path)) return undefined;
  let root: DataNode;
  try {
    root = parse(file).root;
  } catch {
    return undefined;
  }
  const wrong = [
    ...["name", "version"].filter((key) => !isText(root.get(key))).map((key) => `${key} is ${root.get(key) ? "no text" : "missing"}`),
    ...Object.entries(NEEDED).flatMap(([list, kinds]) => wrongEntries(list, root.get(list), kinds)),
  ];
  return wrong.length === 0 ? undefined : `it does not fit its schema (${wrong.slice(0, 5).join(", ")})`;
}

function wrongEntries(list: string, held: DataNode | undefined, kinds: readonly (readonly string[])[]): string[] {
  if (held === undefined) return [];
  if (held.kind !== "array") return [`${list} is no list`];
  return held.items().flatMap((item, index) => {
    const whole = [["uses"], ...kinds].some((keys) => keys.every((key) => isText(item.get(key))));
    const wanted = kinds.map((keys) => keys.join(" and ")).join(", or ");
    return whole ? [] : [`${list}.${index} needs ${wanted}`];
  });
}

function isText(node: DataNode | undefined): boolean {
  return typeof node?.value === "string";
}

function parse({ path, text }: SurfaceFile) {
  return /json$/i.test(path) ? parseJson(path, text) : parseYaml(path, text);
}
