import type { AgentName } from "../model/agent.ts";
import { type DataNode, text } from "../parse/data.ts";
import type { McpOwner } from "./mcp-servers.ts";

/** Keys of an address, with the agents that know them; all, where none are listed. The last two are mistakes or another client's. */
const ADDRESS_KEYS: readonly { readonly key: string; readonly of?: readonly AgentName[] }[] = [
  { key: "httpUrl", of: ["gemini", "qwen"] },
  { key: "url" },
  { key: "serverUrl", of: ["windsurf"] },
  { key: "uri", of: ["goose"] },
  { key: "link", of: [] },
];

/** Where an address may stand, in the order in which clients prefer them. */
export const URL_KEYS: readonly string[] = ADDRESS_KEYS.map(({ key }) => key);

/** Names of a transport that some client knows. */
const TYPES = /^(?:stdio|local|http|remote|streamable|streamable-?_?http|sse|ws|builtin|platform|frontend|inline_python)$/i;

/** What the clients of the file may not read as its author means it. */
export function doubtsOf(node: DataNode, launch: readonly string[], { clients }: McpOwner): string[] {
  const doubts: string[] = [];
  if (node.kind !== "object") return ["it is not written as a server"];
  for (const { key, of } of ADDRESS_KEYS) {
    if (text(node.get(key)) === undefined || of === undefined || clients.length === 0) continue;
    if (!clients.some((client) => of.includes(client))) doubts.push(`its address stands under "${key}", which its client does not read`);
  }
  const hasUrl = URL_KEYS.some((key) => text(node.get(key)) !== undefined);
  if (hasUrl && launch.length > 0) doubts.push("it has both a command and an address, and clients differ in which they take");
  const type = text(node.get("type")) ?? text(node.get("transport"));
  if (type !== undefined && !TYPES.test(type)) doubts.push(`its type "${type.slice(0, 40)}" is none that clients know`);
  // https://code.claude.com/docs/en/mcp: an address without a type is refused there; the other clients take it.
  if (hasUrl && type === undefined && clients.includes("claude-code")) doubts.push("Claude Code refuses an address without a type");
  const version = contradictedVersion(node, launch);
  if (version !== undefined) doubts.push(`it says version ${version} and starts another`);
  if (!hasUrl && launch.length === 0 && type === undefined && text(node.get("uses")) === undefined)
    doubts.push("it names neither a command nor an address: it changes a server of the user's own settings, or is none");
  return doubts;
}

/** What a gallery wrote beside the entry when it was installed; the arguments decide what starts. */
function contradictedVersion(node: DataNode, launch: readonly string[]): string | undefined {
  const version = text(node.get("version"));
  if (version === undefined || version === "" || launch.length === 0) return undefined;
  const names = launch.some((word) => word.includes(`@${version}`) || word.includes(`==${version}`) || word.endsWith(`:${version}`));
  return names ? undefined : version.slice(0, 40);
}
