import { table } from "../model/table.ts";
import { type Draft, direct, finish, fromSpec, type Launcher, opaque, remote, type Step, script } from "./mcp-draft.ts";
import { first, type Options, type Split, splitOptions } from "./mcp-options.ts";
import { shellText } from "./mcp-shells.ts";
import { npmSpec, type PackageSpec, pypiName, pypiSpec } from "./mcp-spec.ts";

const NPX_OPTIONS: Options = {
  valued: [
    "-p",
    "--package",
    "-c",
    "--call",
    "--registry",
    "--cache",
    "--prefix",
    "--userconfig",
    "-w",
    "--workspace",
    "-C",
    "--dir",
    "--node-options",
    "-n",
    "--node-arg",
  ],
};

export const npx: Launcher = (args, draft) => {
  const split = splitOptions(args, NPX_OPTIONS);
  const call = first(split, "-c", "--call");
  if (call !== undefined) return shellText(call, draft);
  if (split.options.has("--registry")) draft.notes.push("names a package registry of its own");
  // Options may also stand behind the package for `npm exec`: `npm exec pkg -- args`.
  const [operand, ...rest] = split.rest;
  const named = first(split, "-p", "--package");
  const spec = named ?? operand;
  if (spec === undefined) return opaque(draft, args.join(" "), "npx");
  const own = rest[0] === "--" ? rest.slice(1) : rest;
  const parsed = npmSpec(spec);
  // `npx tsx server.ts`: the package is only what runs the server.
  if (parsed.kind === "npm" && named === undefined && CARRIERS.has(parsed.name) && own.length > 0) {
    draft.bridge = parsed;
    return { rest: [parsed.name, ...own] };
  }
  return bridged(parsed, own, draft);
};

/** Packages that run what their arguments name. */
const CARRIERS: ReadonlySet<string> = new Set([
  "tsx",
  "ts-node",
  "esno",
  "jiti",
  "nodemon",
  "dotenv-cli",
  "dotenvx",
  "cross-env",
  "bun",
  "node",
]);

const BRIDGES: ReadonlySet<string> = new Set(["mcp-remote", "mcp-proxy", "supergateway", "mcp-remote-go"]);

/** A bridge that is installed: `mcp-remote https://…`. */
export const bridge =
  (name: string): Launcher =>
  (args, draft) =>
    bridged({ kind: "npm", name, spec: "", pin: "exact" }, args, draft);

/** Bridges are not the server: they reach another one, by URL or by command. */
function bridged(spec: PackageSpec, args: readonly string[], draft: Draft): Step {
  if ((spec.kind === "npm" || spec.kind === "pypi") && BRIDGES.has(spec.name)) {
    draft.notes.push(`is reached through ${spec.name}`);
    draft.bridge = spec;
    const split = splitOptions(args, {
      valued: [
        "--header",
        "--transport",
        "--host",
        "--sse",
        "--stdio",
        "--streamableHttp",
        "--port",
        "--static-oauth-client-info",
        "--static-oauth-client-metadata",
        "--resource",
        "--oauth2Bearer",
        "--logLevel",
        "--outputTransport",
      ],
    });
    const after = splitOptions(split.rest.slice(1), { valued: ["--header", "--transport", "--host"] });
    for (const header of [...(split.options.get("--header") ?? []), ...(after.options.get("--header") ?? [])]) {
      const colon = header.indexOf(":");
      if (colon > 0) draft.headers.set(header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim());
    }
    const command = first(split, "--stdio");
    if (command !== undefined) return shellText(command, draft);
    const url = first(split, "--sse", "--streamableHttp") ?? split.rest[0];
    if (url !== undefined && /^https?:/i.test(url)) {
      return remote(url, draft);
    }
    if (spec.name === "mcp-proxy" && split.rest.length > 0) return { rest: split.rest };
  }
  return fromSpec(draft, spec, args);
}

const UVX_OPTIONS: Options = {
  valued: [
    "--from",
    "--with",
    "--with-editable",
    "--with-requirements",
    "-p",
    "--python",
    "--index-url",
    "--extra-index-url",
    "--index",
    "--default-index",
    "--directory",
    "--project",
    "--env-file",
    "-c",
    "--constraint",
    "--constraints",
    "--refresh-package",
    "--spec",
    "--pip-args",
    "--cache-dir",
    "--config-file",
    "--extra",
    "--group",
    "-m",
    "--module",
    "-i",
    "-f",
    "--find-links",
  ],
};

export const uvx: Launcher = (args, draft) => {
  const split = splitOptions(args, UVX_OPTIONS);
  if (["--index-url", "--extra-index-url", "--index", "--default-index", "-i"].some((name) => split.options.has(name)))
    draft.notes.push("names a package index of its own");
  const [operand, ...rest] = split.rest;
  const spec = first(split, "--from", "--spec") ?? operand;
  return spec === undefined ? opaque(draft, args.join(" "), "uvx") : bridged(pypiSpec(spec), rest, draft);
};

export const uv: Launcher = (args, draft) => {
  const top = splitOptions(args, UVX_OPTIONS);
  const [verb, ...after] = top.rest;
  draft.folder = first(top, "--directory", "--project") ?? draft.folder;
  if (verb === "tool" && after[0] === "run") return uvx(after.slice(1), draft);
  if (verb === "x") return uvx(after, draft);
  if (verb !== "run") return direct("uv", args, draft);
  const split = splitOptions(after, UVX_OPTIONS);
  draft.folder = first(split, "--directory", "--project") ?? draft.folder;
  const module = first(split, "-m", "--module");
  if (module !== undefined) return pythonModule(module, split.rest, draft);
  const [target = "", ...own] = split.rest;
  const added = first(split, "--with");
  if (/^python[\d.]*$/.test(target)) return { rest: split.rest };
  // `uv run --with mcp[cli] mcp run server.py` runs the script; the package is only its framework.
  if (target === "mcp" || target === "fastmcp") return { rest: split.rest };
  if (/\.py$/.test(target)) return script(target, own, draft);
  if (added !== undefined) return fromSpec(draft, pypiSpec(added), own);
  return finish(draft, { kind: "script", name: target, spec: "", pin: "immutable", fetched: false, args: own });
};

/** The distribution whose module is started, where its name is not the module's. */
const MODULE_TO_PACKAGE: Readonly<Record<string, string>> = table({ mcp_server: "mcp", awslabs: "awslabs" });

export const INSTALLED_MODULE = "starts whatever copy of the module is installed";

function pythonModule(module: string, args: readonly string[], draft: Draft): Step {
  const top = module.split(".")[0] ?? module;
  draft.notes.push(INSTALLED_MODULE);
  return finish(draft, { kind: "pypi", name: MODULE_TO_PACKAGE[top] ?? pypiName(top), spec: "", pin: "floating", fetched: false, args });
}

export const python: Launcher = (args, draft) => {
  const at = args.findIndex((word) => word === "-m" || word === "-c" || !word.startsWith("-"));
  const word = args[at];
  if (word === "-m") return pythonModule(args[at + 1] ?? "", args.slice(at + 2), draft);
  if (word === "-c") return inline(args[at + 1] ?? "", "python", draft);
  return word === undefined ? direct("python", args, draft) : script(word, args.slice(at + 1), draft);
};

/** `mcp run server.py:app` and `fastmcp run server.py`: the framework is installed, the script is the server. */
export const framework =
  (name: string): Launcher =>
  (args, draft) => {
    const split = splitOptions(args.slice(1), {
      valued: ["--transport", "-t", "--host", "--port", "--path", "--log-level", "--with", "--python"],
    });
    const target = split.rest[0] ?? "";
    if (!/^(?:run|dev)$/.test(args[0] ?? "") || target === "") return direct(name, args, draft);
    if (/^https?:/i.test(target)) return remote(target, draft);
    return script(target.replace(/(?<=\.py):\w+$/, ""), split.rest.slice(1), draft);
  };

function inline(code: string, program: string, draft: Draft): Step {
  draft.notes.push("runs code that stands in its arguments");
  return opaque(draft, code, program);
}

const NODE_OPTIONS: Options = {
  valued: [
    "-r",
    "--require",
    "--import",
    "--loader",
    "--experimental-loader",
    "--env-file",
    "-C",
    "--conditions",
    "--tsconfig",
    "-P",
    "--project",
  ],
};

export const node: Launcher = (args, draft) => {
  const split = splitOptions(args, NODE_OPTIONS);
  if (["-e", "--eval", "-p", "--print"].some((name) => split.options.has(name))) return inline(split.rest.join(" "), "node", draft);
  const [path, ...rest] = split.rest;
  return path === undefined ? direct("node", args, draft) : script(path, rest, draft);
};

export const deno: Launcher = (args, draft) => {
  const [verb, ...after] = args;
  const split = splitOptions(verb === "run" ? after : args, { valued: ["-c", "--config", "--import-map", "--lock", "--env-file", "-L"] });
  const [target, ...rest] = split.rest;
  if (target === undefined) return direct("deno", args, draft);
  if (target.startsWith("npm:")) return bridged(npmSpec(target.slice(4)), rest, draft);
  if (target.startsWith("jsr:"))
    return finish(draft, {
      kind: "script",
      name: target,
      spec: "",
      pin: /@\d+\.\d+\.\d+/.test(target) ? "exact" : "floating",
      fetched: true,
      args: rest,
    });
  return script(target, rest, draft);
};

export const bun: Launcher = (args, draft) => {
  if (args[0] === "x") return npx(args.slice(1), draft);
  const rest = args[0] === "run" ? args.slice(1) : args;
  const split = splitOptions(rest, { valued: ["--cwd", "--env-file", "--config", "-c", "-r", "--preload"] });
  draft.folder = first(split, "--cwd") ?? draft.folder;
  const [path, ...own] = split.rest;
  return path === undefined ? direct("bun", args, draft) : script(path, own, draft);
};

/** npm, pnpm and yarn: `exec`, `dlx` and `x` start a package; everything else is a script of the manifest. */
export const packageManager: Launcher = (args, draft) => {
  const split = splitOptions(args, NPX_OPTIONS);
  draft.folder = first(split, "--prefix", "-C", "--dir") ?? draft.folder;
  const [verb, ...after] = split.rest;
  if (verb === "exec" || verb === "x" || verb === "dlx") return npx([...carry(split, "-p", "--package"), ...after], draft);
  return finish(draft, {
    kind: "script",
    name:
      verb === "run" || verb === "run-script"
        ? `npm run ${after.find((word) => !word.startsWith("-")) ?? ""}`.trim()
        : `npm ${verb ?? ""}`.trim(),
    spec: "",
    pin: "immutable",
    fetched: false,
    args: after,
  });
};

function carry(split: Split, ...names: readonly string[]): string[] {
  return names.flatMap((name) => (split.options.get(name) ?? []).flatMap((value) => [name, value]));
}
