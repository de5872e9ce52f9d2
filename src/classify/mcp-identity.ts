import type { McpServer } from "../model/mcp.ts";
import { type Draft, finish, type McpIdentity, remote } from "./mcp-draft.ts";
import { unwrap } from "./mcp-launcher.ts";

/** Says what a server is by what its configuration starts, never by the name that the configuration gives it. */
export function identify(server: Pick<McpServer, "launch" | "url" | "env" | "headers">): McpIdentity {
  const draft: Draft = {
    shell: false,
    notes: [],
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
