import { type AgentName, isAnswered } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, text } from "../parse/data.ts";
import { mcpServer } from "./mcp-server-entry.ts";

/** Who reads a file of servers, and under which keys. */
export interface McpOwner {
  readonly surface: string;
  /** Nobody, where the file only offers the servers to others or stands where no client looks. */
  readonly clients: readonly AgentName[];
  /** The top-level key under which the clients look for servers. */
  readonly wrapper: string;
  /** What an `url` without a type means to the clients. */
  readonly remote?: "http" | "sse";
}

/** The wrapping keys seen in the wild, nested ones by their path. Files hold the wrong one, or two at once. */
const WRAPPERS: readonly (readonly [string, ...string[]])[] = [
  ["mcpServers"],
  ["servers"],
  ["mcp_servers"],
  ["context_servers"],
  ["amp.mcpServers"],
  ["mcp", "servers"],
];

const SERVER_KEYS = ["command", "cmd", "type", "url", "httpUrl", "serverUrl", "uri", "link"] as const;

/**
 * The servers of a whole file. A server under a wrapper that the clients do not look at is stated with no clients: the file says it,
 * nobody loads it. A bare map of servers counts as loaded, for plugin files are read in that form.
 */
export function* serversOfFile(root: DataNode, owner: McpOwner): Generator<Fact> {
  let wrapped = false;
  for (const path of WRAPPERS) {
    const map = root.get(...path);
    if (map?.kind !== "object" && map?.kind !== "array") continue;
    wrapped = true;
    yield* servers(map, path.join(".") === owner.wrapper ? owner : { ...owner, clients: [] });
  }
  if (wrapped) return;
  const bare = root
    .get("mcp")
    ?.entries()
    .some(({ value }) => looksLikeServer(value))
    ? root.get("mcp")
    : root;
  for (const entry of bare?.entries() ?? []) if (looksLikeServer(entry.value)) yield mcpServer(entry, owner);
}

/** The servers of one map of name → server, or of a list of servers that carry their names. */
export function* servers(map: DataNode | undefined, owner: McpOwner): Generator<Fact> {
  for (const entry of map?.entries() ?? []) {
    yield mcpServer(entry, owner);
    yield* headersHelper(entry, owner);
  }
  for (const [index, value] of (map?.items() ?? []).entries()) {
    if (value.kind !== "object") continue;
    // A block of a hub is named by `uses`; one without any name is known by its place.
    const key = ["name", "uses", "id", "title"].map((field) => text(value.get(field))).find((name) => name !== undefined && name !== "");
    yield mcpServer({ key: key ?? `server ${index + 1}`, keyAt: value.at, value }, owner);
  }
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
  return SERVER_KEYS.some((key) => node.get(key) !== undefined);
}
