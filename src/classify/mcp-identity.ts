import type { McpServer } from "../model/mcp.ts";
import { type Draft, finish, type McpIdentity, remote } from "./mcp-draft.ts";
import { unwrap } from "./mcp-launcher.ts";

/** `${NAME:-value}`: the environment may put something else in its place. */
const DEFAULTED = /\$\{(?:env:)?[A-Za-z_]\w*:-([^{}]*)\}/g;

/** Says what a server is by what its configuration starts, never by the name that the configuration gives it. */
export function identify(stated: Pick<McpServer, "launch" | "url" | "env" | "headers" | "folder">): McpIdentity {
  const plain = (text: string): string => text.replaceAll(DEFAULTED, "$1");
  const server = { ...stated, launch: stated.launch.map(plain), ...(stated.url === undefined ? {} : { url: plain(stated.url) }) };
  const replaceable = [server.launch.join("\0") !== stated.launch.join("\0"), server.url !== stated.url].includes(true);
  const draft: Draft = {
    shell: false,
    folder: server.folder,
    notes: replaceable ? ["takes values that variables of the environment may replace"] : [],
    env: new Map(server.env.map(({ name, value }) => [name, value])),
    headers: new Map(server.headers.map(({ name, value }) => [name.toLowerCase(), value])),
  };
  if (server.launch.length > 0) return unwrap(server.launch, draft);
  if (server.url !== undefined) return remote(server.url, draft);
  return finish(draft, { kind: "unknown", name: "", spec: "", pin: "floating", fetched: false, args: [] });
}

/** The identity in one word, as reports print it: `npm:@playwright/mcp`. */
export function identityText({ kind, name }: McpIdentity): string {
  return name === "" ? kind : `${kind}:${name}`;
}
