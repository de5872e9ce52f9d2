import type { McpServer } from "../model/mcp.ts";
import type { Pin } from "../model/requirement.ts";
import { type Draft, finish, remote } from "./mcp-draft.ts";
import { unwrap } from "./mcp-launcher.ts";
import type { PackageSpec } from "./mcp-spec.ts";

/** What a server configuration really starts or reaches, once its launchers are taken off. */
export interface McpIdentity {
  readonly kind: "npm" | "pypi" | "image" | "git" | "url" | "script" | "binary" | "unknown";
  /** Package name, image name, `host/owner/name` of a git repository, host of a remote server, path of a script, or name of a program. */
  readonly name: string;
  readonly spec: string;
  /** A remote server is always `floating`: its owner can change it at any time. */
  readonly pin: Pin;
  /** Whether starting it fetches the code from outside, unless a copy is installed. */
  readonly fetched: boolean;
  /** Whether a shell stands between the client and the server. */
  readonly shell: boolean;
  /** The text that a shell or an interpreter would run and that is more than one plain command. */
  readonly opaque?: string;
  /** What else starting it means, as clauses. */
  readonly notes: readonly string[];
  /** The server's own arguments. */
  readonly args: readonly string[];
  /** Environment variables that the server gets, from the configuration and from launchers. */
  readonly env: ReadonlyMap<string, string>;
  /** Header names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly url?: string;
  /** The program through which a remote or wrapped server is reached (`mcp-remote`), where there is one: it is started here too. */
  readonly bridge?: PackageSpec;
}

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
