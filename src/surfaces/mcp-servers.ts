import { type AgentName, isAnswered } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import type { McpServer, McpValue } from "../model/mcp.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { splitWords } from "../parse/words.ts";

/** Who reads a file of servers, and under which keys. */
export interface McpOwner {
  readonly surface: string;
  readonly clients: readonly AgentName[];
  /** The top-level key under which the clients look for servers. */
  readonly wrapper: string;
  /** What an `url` without a type means to the clients. */
  readonly remote?: "http" | "sse";
}

/** The wrapping keys seen in the wild. Files hold the wrong one, or two at once. */
const WRAPPERS = ["mcpServers", "servers", "mcp_servers", "context_servers"] as const;
const URL_KEYS = ["httpUrl", "url", "serverUrl", "uri", "link"] as const;
const TRANSPORTS: Readonly<Record<string, McpServer["transport"]>> = {
  stdio: "stdio",
  local: "stdio",
  http: "http",
  remote: "http",
  streamable: "http",
  streamablehttp: "http",
  "streamable-http": "http",
  streamable_http: "http",
  sse: "sse",
};

/**
 * The servers of a whole file. A server under a wrapper that the clients do not look at is stated with no clients: the file says it,
 * nobody loads it. A bare map of servers counts as loaded, for plugin files are read in that form.
 */
export function* serversOfFile(root: DataNode, owner: McpOwner): Generator<Fact> {
  const wrapped = WRAPPERS.filter((key) => root.get(key)?.kind === "object");
  for (const key of wrapped) {
    yield* servers(root.get(key), key === owner.wrapper ? owner : { ...owner, clients: [] });
  }
  if (wrapped.length > 0) return;
  for (const entry of root.entries()) if (looksLikeServer(entry.value)) yield server(entry, owner);
}

/** The servers of one map of name → server. */
export function* servers(map: DataNode | undefined, owner: McpOwner): Generator<Fact> {
  for (const entry of map?.entries() ?? []) {
    yield server(entry, owner);
    yield* headersHelper(entry, owner);
  }
}

/** The servers of a list, each with its name inside. One without a name is none. */
export function* listedServers(list: DataNode, owner: McpOwner): Generator<Fact> {
  for (const value of list.items()) {
    const key = text(value.get("name"));
    if (key !== undefined) yield server({ key, keyAt: value.at, value }, owner);
  }
}

function server(entry: Pick<Entry, "key" | "keyAt" | "value">, owner: McpOwner): McpServer {
  const node = entry.value;
  const launch = launchOf(node);
  const url = URL_KEYS.map((key) => node.get(key)).find((value) => text(value) !== undefined);
  const offered = node.get("includeTools") ?? node.get("enabled_tools") ?? node.get("tools");
  const transport = transportOf(node, launch, url, owner);
  return {
    kind: "mcpServer",
    at: entry.keyAt,
    surface: owner.surface,
    clients: owner.clients,
    name: entry.key,
    transport,
    // What a remote entry has beside its address is not started.
    launch: transport === "http" || transport === "sse" ? [] : launch,
    ...(url ? { url: text(url) as string } : {}),
    env: [...values(node.get("env")), ...values(node.get("environment")), ...forwarded(node.get("env_vars"))],
    headers: headersOf(node),
    enabled: node.get("enabled")?.value !== false && node.get("disabled")?.value !== true,
    autoApproved: autoApproved(node),
    ...(offered?.kind === "array" ? { offered: strings(offered) } : {}),
  };
}

function launchOf(node: DataNode): readonly string[] {
  const command = node.get("command") ?? node.get("cmd");
  const args = (node.get("args")?.items() ?? []).map((item) => String(item.value ?? ""));
  const line = text(command);
  if (line === undefined) return [...strings(command), ...args];
  // Some files hold the whole command line as the program, and some clients hand it to a shell. A path with blanks is left alone.
  if (args.length === 0 && /^[\w.@-]{1,200}\s/.test(line)) return splitWords(line) ?? [line];
  return line === "" ? args : [line, ...args];
}

function transportOf(node: DataNode, launch: readonly string[], url: DataNode | undefined, owner: McpOwner): McpServer["transport"] {
  const named = text(node.get("type")) ?? text(node.get("transport"));
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
  const listed = (node?.items() ?? []).map((item) => {
    const [name = "", ...value] = String(item.value ?? "").split("=");
    return { name, value: value.join("="), at: item.at };
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
  const written = [...values(node.get("headers")), ...values(node.get("http_headers")), ...values(node.get("requestInit", "headers"))];
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

/** A shell command that makes the headers: it runs before the server is reached. */
function* headersHelper(entry: Entry, owner: McpOwner): Generator<Fact> {
  for (const key of ["headersHelper", "http_headers_helper"]) {
    const helper = entry.value.entry(key);
    const command = text(helper?.value);
    const agent = owner.clients.find(isAnswered);
    if (!helper || command === undefined || agent === undefined) continue;
    yield {
      kind: "trigger",
      at: helper.at,
      surface: owner.surface,
      moment: "agent-start",
      gate: "trust",
      pointer: `${owner.wrapper}.${entry.key}.${key}`,
      command,
      agent,
    };
  }
}

function looksLikeServer(node: DataNode): boolean {
  return ["command", "type", ...URL_KEYS].some((key) => node.get(key) !== undefined);
}
