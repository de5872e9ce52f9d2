import type { Pin } from "../model/requirement.ts";
import type { PackageSpec } from "./mcp-spec.ts";
import { parseUrl } from "./mcp-url.ts";

/** What a server configuration really starts or reaches, once its launchers are taken off. */
export interface McpIdentity {
  readonly kind: "npm" | "pypi" | "nuget" | "image" | "git" | "url" | "script" | "binary" | "unknown";
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
  /** The folder that it starts in, where the configuration or a launcher names one. */
  readonly folder?: string;
  /** The program through which a remote or wrapped server is reached (`mcp-remote`), where there is one: it is started here too. */
  readonly bridge?: PackageSpec;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the launchers that were taken off so far have said of the server. */
export type Draft = Mutable<Pick<McpIdentity, "shell" | "opaque" | "bridge">> & { folder?: string | undefined } & {
  readonly env: Map<string, string>;
  readonly headers: Map<string, string>;
  readonly notes: string[];
};

/** What a launcher leaves: nothing more to take off, or another argument vector. */
export type Step = McpIdentity | { readonly rest: readonly string[] };

/** Takes one launcher off: its arguments go in, without its own name. */
export type Launcher = (args: readonly string[], draft: Draft) => Step;

type Core = Pick<McpIdentity, "kind" | "name" | "spec" | "pin" | "fetched" | "args">;

/** Closes a draft: nothing more is taken off. */
export function finish({ shell, opaque, bridge, folder, notes, env, headers }: Draft, core: Core): McpIdentity {
  return {
    ...core,
    shell,
    notes: [...new Set(notes)],
    env,
    headers,
    ...(opaque === undefined ? {} : { opaque }),
    ...(bridge ? { bridge } : {}),
    ...(folder === undefined ? {} : { folder }),
  };
}

/** A package or image is the server. */
export function fromSpec(draft: Draft, spec: PackageSpec, args: readonly string[]): McpIdentity {
  if (spec.kind === "url") return finish(draft, { ...spec, kind: "url", args, fetched: true });
  return finish(draft, { ...spec, args, fetched: spec.kind !== "script" });
}

/** What cannot be taken apart: more than one plain command, or code in the arguments. */
export function opaque(draft: Draft, text: string, name: string): McpIdentity {
  draft.opaque = text;
  return finish(draft, { kind: "unknown", name, spec: "", pin: "floating", fetched: false, args: [] });
}

/** `C:\tools\NPX.CMD` → `npx`. */
export function programName(program: string): string {
  const base = program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1);
  return base.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}

/** A program that is no launcher: a script of the tree, an installed package's file, or a binary. */
export function direct(program: string, args: readonly string[], draft: Draft): McpIdentity {
  if (/[\\/]/.test(program) && (inNodeModules(program) || !liesOutside(program))) return script(program, args, draft);
  if (liesOutside(program)) draft.notes.push(OUTSIDE);
  return finish(draft, { kind: "binary", name: programName(program), spec: "", pin: "floating", fetched: false, args });
}

/** A script: the commit fixes one of the tree; one that is fetched or lies elsewhere is fixed by nothing. */
export function script(path: string, args: readonly string[], draft: Draft): McpIdentity {
  const installed = inNodeModules(path);
  if (installed) return finish(draft, { ...installed, args });
  if (/^https?:/i.test(path)) return finish(draft, { kind: "script", name: path, spec: "", pin: "floating", fetched: true, args });
  const outside = liesOutside(path);
  if (outside) draft.notes.push(OUTSIDE);
  return finish(draft, { kind: "script", name: path, spec: "", pin: outside ? "floating" : "immutable", fetched: false, args });
}

const OUTSIDE = "starts a file of one person's machine, outside the repository";

function liesOutside(path: string): boolean {
  return /^(?:[\\/~]|[A-Za-z]:[\\/]|\.\.[\\/]|\$\{?(?:env:)?(?:HOME|userHome|USERPROFILE)\b|%USERPROFILE%)/.test(path);
}

function inNodeModules(path: string): Omit<Core, "args"> | undefined {
  const name = /(?:^|[\\/])node_modules[\\/](?!\.bin)((?:@[^\\/]+[\\/])?[^\\/]+)(?:[\\/]|$)/.exec(path)?.[1]?.replace("\\", "/");
  return name === undefined ? undefined : { kind: "npm", name, spec: "", pin: "exact", fetched: false };
}

/** The identity of a server behind a URL. A host that is a placeholder is unknown. */
export function remote(url: string, draft: Draft): McpIdentity {
  const host = parseUrl(url)?.host;
  const core = { spec: "", pin: "floating", fetched: false, args: [] } as const;
  return { ...finish(draft, host === undefined ? { ...core, kind: "unknown", name: url } : { ...core, kind: "url", name: host }), url };
}
