import type { McpServer, McpValue } from "../model/mcp.ts";
import { table } from "../model/table.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { splitWords } from "../parse/words.ts";
import { doubtsOf, URL_KEYS } from "./mcp-server-doubts.ts";
import type { McpOwner } from "./mcp-servers.ts";

const TRANSPORTS: Readonly<Record<string, McpServer["transport"]>> = table({
  stdio: "stdio",
  local: "stdio",
  http: "http",
  remote: "http",
  streamable: "http",
  streamablehttp: "http",
  "streamable-http": "http",
  streamable_http: "http",
  sse: "sse",
});

/** One entry of a map of servers, in the dialect of any client. */
export function mcpServer(entry: Pick<Entry, "key" | "keyAt" | "value">, owner: McpOwner): McpServer {
  const node = entry.value;
  // Older settings of Continue and of Zed nest the program under `transport` and `command`.
  const program = [node.get("transport"), node.get("command")].find((part) => part?.kind === "object") ?? node;
  const launch = launchOf(program);
  const url = URL_KEYS.map((key) => node.get(key) ?? program.get(key)).find((value) => text(value) !== undefined);
  const transport = transportOf(node, program, launch, url, owner);
  const remote = transport === "http" || transport === "sse";
  const offered = ["includeTools", "enabled_tools", "enabledTools", "available_tools", "tools"].map((key) => node.get(key)).find(isList);
  const withheld = ["excludeTools", "disabled_tools", "disabledTools"].flatMap((key) => strings(node.get(key)));
  const folder = text(program.get("cwd")) ?? text(program.get("working_directory")) ?? text(program.get("workingDirectory"));
  const envFile = text(node.get("envFile")) ?? text(node.get("env_file"));
  const doubts = doubtsOf(node, launch, owner);
  return {
    kind: "mcpServer",
    at: entry.keyAt,
    surface: owner.surface,
    clients: owner.clients,
    name: entry.key,
    transport,
    // What a remote entry has beside its address is not started.
    launch: remote ? [] : launch,
    ...(url ? { url: text(url) as string } : {}),
    env: [
      ...["env", "environment", "envs"].flatMap((key) => values(program.get(key))),
      ...["env_vars", "env_keys"].flatMap((key) => forwarded(node.get(key))),
    ],
    headers: headersOf(node),
    enabled: node.get("enabled")?.value !== false && node.get("disabled")?.value !== true,
    autoApproved: autoApproved(node),
    ...(offered ? { offered: namesOf(offered) } : {}),
    ...(withheld.length > 0 ? { withheld } : {}),
    ...(folder === undefined ? {} : { folder }),
    ...(envFile === undefined ? {} : { envFile }),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

function isList(node: DataNode | undefined): node is DataNode {
  return node?.kind === "array";
}

/** Tools stand by their names, or as objects that carry one. */
function namesOf(list: DataNode): string[] {
  return list.items().flatMap((item) => text(item) ?? text(item.get("name")) ?? []);
}

function launchOf(node: DataNode): readonly string[] {
  const command = node.get("command") ?? node.get("cmd") ?? node.get("path");
  const args = (node.get("args")?.items() ?? []).map((item) => String(item.value ?? ""));
  const line = text(command);
  if (line === undefined) return [...strings(command), ...args];
  // Some files hold the whole command line as the program, and some clients hand it to a shell. A path with blanks is left alone.
  if (args.length === 0 && /^[\w.@-]{1,200}\s/.test(line)) return splitWords(line) ?? [line];
  return line === "" ? args : [line, ...args];
}

function transportOf(
  node: DataNode,
  program: DataNode,
  launch: readonly string[],
  url: DataNode | undefined,
  owner: McpOwner,
): McpServer["transport"] {
  const named = text(node.get("type")) ?? text(node.get("transport")) ?? text(program.get("type"));
  const known = named === undefined ? undefined : TRANSPORTS[named.toLowerCase()];
  if (known) return known;
  if (named !== undefined && launch.length === 0) return "unknown";
  if (text(node.get("httpUrl")) !== undefined) return "http";
  if (launch.length > 0) return "stdio";
  return url ? (owner.remote ?? "http") : "unknown";
}

/** Name and value pairs: an object, or a list of `NAME=value`. */
function values(node: DataNode | undefined): McpValue[] {
  const named = (node?.entries() ?? []).map((entry) => ({ name: entry.key, value: String(entry.value.value ?? ""), at: entry.at }));
  const listed = (node?.items() ?? []).flatMap((item) => {
    const [name = "", ...value] = (text(item) ?? "").split("=");
    return name === "" ? [] : [{ name, value: value.join("="), at: item.at }];
  });
  return [...named, ...listed];
}

/** Variables that are handed on by name only stand as a reference to themselves, in the notation of the other clients. */
function forwarded(node: DataNode | undefined): McpValue[] {
  return (node?.items() ?? []).flatMap((item) => {
    const name = text(item) ?? text(item.get("name"));
    return name === undefined ? [] : [{ name, value: `\${${name}}`, at: item.at }];
  });
}

function headersOf(node: DataNode): McpValue[] {
  const written = [
    ...["headers", "http_headers"].flatMap((key) => values(node.get(key))),
    ...["requestInit", "requestOptions"].flatMap((key) => values(node.get(key, "headers"))),
  ];
  const fromEnv = values(node.get("env_http_headers")).map((header) => ({ ...header, value: `\${${header.value}}` }));
  const bearer = node.entry("bearer_token_env_var");
  const token = text(bearer?.value);
  return [
    ...written,
    ...fromEnv,
    ...(bearer && token !== undefined ? [{ name: "Authorization", value: `Bearer \${${token}}`, at: bearer.at }] : []),
  ];
}

function autoApproved(node: DataNode): readonly string[] {
  const found = new Set<string>();
  if (node.get("trust")?.value === true || node.get("default_tools_approval_mode")?.value === "approve") found.add("*");
  for (const key of ["autoApprove", "alwaysAllow", "autoApproved"]) {
    const list = node.get(key);
    if (list?.value === true) found.add("*");
    for (const name of strings(list)) found.add(name);
  }
  for (const tool of node.get("tools")?.entries() ?? []) if (tool.value.get("approval_mode")?.value === "approve") found.add(tool.key);
  return [...found];
}
