import type { McpServer } from "../model/mcp.ts";
import { table } from "../model/table.ts";
import { type DataNode, type Entry, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { mcpServer } from "./mcp-server-entry.ts";
import type { McpOwner } from "./mcp-servers.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const OWNER: McpOwner = { surface: "published-mcp", clients: [], wrapper: "" };

/** Signs that a `manifest.json` is a bundle's, a `server.json` a registry's, a YAML file Docker's. Other programs have files of these names too. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  "manifest.json": /"(?:mcp_config|mcpb_version|dxt_version)"/,
  "server.json": /modelcontextprotocol\.io\/schemas|"(?:registryType|registry_type|registry_name)"/,
};

/**
 * What a repository offers to others as a server: the manifest of a bundle (`.mcpb`, formerly `.dxt`), the entry of the MCP registry, a
 * catalog of Docker's MCP gateway. Nobody loads it from here; it says what the repository's own server is.
 */
export default {
  id: "published-mcp",
  title: "MCP servers that the repository publishes",
  reference: "https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md",
  paths: [
    "**/manifest.json",
    "**/server.json",
    "**/docker-mcp*.yaml",
    "**/docker-mcp*.yml",
    "**/mcp-catalog.yaml",
    ".docker/mcp/**/*.yaml",
    "servers/*/server.yaml",
  ],
  needs: "text",
  yields: ["mcpServer"],
  *read(file) {
    const name = baseOf(file.path);
    if (/\.ya?ml$/.test(name)) {
      yield* ofDocker(file);
      return;
    }
    if (!SIGNS[name]?.test(file.text)) return;
    const root = expectObject(parseJson(file.path, file.text));
    if (name === "manifest.json") yield* ofBundle(root);
    else yield* ofRegistry(root);
  },
} satisfies Surface;

function* ofBundle(root: DataNode): Generator<McpServer> {
  const held = root.entry("server");
  const config = held?.value.get("mcp_config");
  if (!held || !config) return;
  yield mcpServer({ key: text(root.get("name")) ?? "server", keyAt: held.keyAt, value: config }, OWNER);
}

/** The program by which a client starts a package of each registry. */
const RUNNERS: Readonly<Record<string, (name: string, version: string | undefined) => readonly string[]>> = table({
  npm: (name, version) => ["npx", "-y", version === undefined ? name : `${name}@${version}`],
  pypi: (name, version) => ["uvx", version === undefined ? name : `${name}==${version}`],
  nuget: (name, version) => ["dnx", version === undefined ? name : `${name}@${version}`, "--yes"],
  oci: (name, version) => ["docker", "run", "-i", "--rm", version === undefined || /[:@][^/]*$/.test(name) ? name : `${name}:${version}`],
});

/** https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json */
function* ofRegistry(root: DataNode): Generator<McpServer> {
  const key = text(root.get("name")) ?? "server";
  for (const item of root.get("packages")?.items() ?? []) {
    const stated = mcpServer({ key, keyAt: item.at, value: item }, OWNER);
    const registry = ["registryType", "registry_type", "registry_name"].map((field) => text(item.get(field))).find(Boolean) ?? "";
    const name = text(item.get("identifier")) ?? text(item.get("name"));
    const launch = name === undefined ? [] : (RUNNERS[registry]?.(name, text(item.get("version"))) ?? []);
    const { doubts: _, ...server } = stated;
    yield {
      ...server,
      transport: "stdio",
      launch: [...launch, ...["runtimeArguments", "packageArguments"].flatMap((field) => argumentsOf(item.get(field)))],
      env: (item.get("environmentVariables")?.items() ?? []).flatMap((variable) => {
        const variableName = text(variable.get("name"));
        return variableName === undefined ? [] : [{ name: variableName, value: `\${${variableName}}`, at: variable.at }];
      }),
    };
  }
  for (const item of root.get("remotes")?.items() ?? []) {
    const { headers: _, ...server } = mcpServer({ key, keyAt: item.at, value: item }, OWNER);
    const headers = (item.get("headers")?.items() ?? []).flatMap((header) => {
      const name = text(header.get("name"));
      return name === undefined ? [] : [{ name, value: text(header.get("value")) ?? `\${${name}}`, at: header.at }];
    });
    yield { ...server, headers };
  }
}

/** Arguments with a value that the file fixes. */
function argumentsOf(list: DataNode | undefined): string[] {
  return (list?.items() ?? []).flatMap((item) =>
    ["name", "value"].flatMap((key) => {
      const value = text(item.get(key));
      return value === undefined || (key === "name" && text(item.get("type")) === "positional") ? [] : [value];
    }),
  );
}

/** A catalog holds a map of servers, each an image; the entry of Docker's own registry is one of them. https://docs.docker.com/ai/mcp-catalog-and-toolkit/ */
function* ofDocker(file: SurfaceFile): Generator<McpServer> {
  if (!/^\s*(?:registry|image):/m.test(file.text)) return;
  const root = expectObject(parseYaml(file.path, file.text));
  const own = text(root.get("image"));
  const entries: readonly Pick<Entry, "key" | "keyAt" | "value">[] =
    root.get("registry")?.entries() ?? (own === undefined ? [] : [{ key: text(root.get("name")) ?? own, keyAt: root.at, value: root }]);
  for (const entry of entries) {
    const image = text(entry.value.get("image"));
    if (image === undefined) continue;
    const { doubts: _, url: __, ...server } = mcpServer(entry, OWNER);
    yield { ...server, transport: "stdio", launch: ["docker", "run", "-i", "--rm", image] };
  }
}
