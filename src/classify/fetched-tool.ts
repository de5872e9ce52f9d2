import type { Catalog } from "../catalog/catalog.ts";
import type { Ecosystem, Requirement } from "../model/requirement.ts";
import { hasOption, positionals } from "./command-words.ts";
import { type FetchedTool, optionValue, tool } from "./fetched.ts";
import { sourcesOf } from "./fetched-source.ts";
import { systemPackagesOf } from "./fetched-system.ts";
import { first, type Options, splitOptions } from "./mcp-options.ts";
import { imageSpec, npmSpec, pypiSpec } from "./mcp-spec.ts";
import { type PinScale, pinScaleOf } from "./pin.ts";
import { type StartedProgram, startedPrograms } from "./started-programs.ts";

const NPX: Options = {
  valued: ["-p", "--package", "-c", "--call", "--registry", "--cache", "--prefix", "-w", "--workspace", "--node-options", "-C", "--dir"],
};
const UVX: Options = {
  valued: [
    "--from",
    "--spec",
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
    "--pip-args",
    "--cache-dir",
    "--suffix",
  ],
};
const INSTALL: Options = {
  valued: [
    "--version",
    "-v",
    "--git",
    "--tag",
    "--rev",
    "--branch",
    "--path",
    "--features",
    "--root",
    "--target",
    "-i",
    "--index-url",
    "--extra-index-url",
    "-r",
    "--requirement",
    "-c",
    "--constraint",
    "-t",
    "--prefix",
    "-f",
    "--find-links",
    "--registry",
    "--tool-path",
    "--add-source",
    "--platform",
    "--source",
    "-s",
    "-P",
    "-e",
    "--editable",
    "--user-agent",
    "--trusted-host",
    "--python",
    "-p",
    "--index",
    "--group",
    "--extra",
    "--no-binary",
    "--only-binary",
    "--progress-bar",
    "--cache-dir",
    "--retries",
    "--timeout",
    "--root-user-action",
    "--report",
    "--log",
    "--abi",
    "--implementation",
    "--upgrade-strategy",
    "--config-settings",
    "-C",
  ],
};

/** Only texts that may fetch a tool are worth a shell parser's time. */
const WORTH =
  /\b(?:npx|pnpx|bunx|uvx|pipx|dlx|uv|pip3?|gem|go|cargo|dotnet|deno|npm|pnpm|yarn|bun|docker|podman|clone|curl|wget|gh|install-extension|helm|brew|apt|apt-get|apk|conda|mamba|micromamba|choco|composer)\b/;

/** Finds what a command line fetches, by name or by address. Images of a build are another matter. */
export function fetchedTools(text: string, catalog: Pick<Catalog, "pinning">): readonly FetchedTool[] {
  if (!WORTH.test(text)) return [];
  const scale = pinScaleOf(catalog);
  const programs = startedPrograms(text);
  return [
    ...programs.flatMap((program) => [...toolsOf(program, scale), ...systemPackagesOf(program, text, scale)]),
    ...sourcesOf(programs, text, scale),
  ];
}

function toolsOf(program: StartedProgram, scale: PinScale): readonly FetchedTool[] {
  const args = program.args.map((word) => word.text);
  switch (program.program) {
    case "npx":
    case "bunx":
      return npmRun(program, args, true);
    case "pnpx":
      return npmRun(program, args, false);
    case "npm":
      if (args[0] === "exec" || args[0] === "x") return npmRun(program, args.slice(1), true);
      return args[0] === "create" || (args[0] === "init" && args.length > 1) ? npmCreate(program, args.slice(1)) : npmGlobal(program, args);
    case "pnpm":
    case "yarn":
    case "bun":
      if (args[0] === "dlx" || (program.program === "bun" && args[0] === "x"))
        return npmRun(program, args.slice(1), program.program === "bun");
      return args[0] === "create" ? npmCreate(program, args.slice(1)) : npmGlobal(program, args);
    case "uvx":
      // It writes a script for a shell and fetches nothing.
      return args[0] === "--generate-shell-completion" ? [] : pythonRun(program, args);
    case "uv":
      if (args[0] === "tool" && (args[1] === "run" || args[1] === "install")) return pythonRun(program, args.slice(2), args[1] === "run");
      return args[0] === "pip" && args[1] === "install" ? pythonInstall(program, args.slice(2)) : [];
    case "pipx":
      return args[0] === "run" || args[0] === "install" ? pythonRun(program, args.slice(1), args[0] === "run") : [];
    case "pip":
      return args[0] === "install" ? pythonInstall(program, args.slice(1)) : [];
    case "go":
      return goTools(program, scale);
    case "cargo":
      return args[0] === "install" || args[0] === "binstall" ? cargoTools(program, args.slice(1), scale) : [];
    case "gem":
      return args[0] === "install" || args[0] === "i" ? versioned(program, args.slice(1), "ruby", scale) : [];
    case "dotnet":
      return args[0] === "tool" && (args[1] === "install" || args[1] === "update") && !hasOption(program.args, "--list")
        ? versioned(program, args.slice(2), "nuget", scale)
        : [];
    case "deno":
      return denoRun(program, args, scale);
    case "docker":
      return args[0] === "run" || args[0] === "pull" ? dockerRun(program, args) : [];
    default:
      return [];
  }
}

function npmRun(program: StartedProgram, args: readonly string[], local: boolean): readonly FetchedTool[] {
  const split = splitOptions(args, NPX);
  if (first(split, "-c", "--call") !== undefined || split.options.has("--no-install") || split.options.has("--no")) return [];
  const packages = [...(split.options.get("-p") ?? []), ...(split.options.get("--package") ?? [])];
  const named = packages.length > 0 ? packages : split.rest.slice(0, 1);
  // Without a version, an installed copy is taken.
  return named.flatMap((one) => {
    const spec = npmSpec(one);
    return tool(program, spec, true, local && spec.kind === "npm" && spec.spec === "" ? { unlessInstalled: "npm" } : {});
  });
}

/** `npm create x` runs `create-x`. */
function npmCreate(program: StartedProgram, args: readonly string[]): readonly FetchedTool[] {
  const operand = splitOptions(args, NPX).rest[0];
  return operand === undefined ? [] : tool(program, npmSpec(operand), true);
}

function npmGlobal(program: StartedProgram, args: readonly string[]): readonly FetchedTool[] {
  const wide = hasOption(program.args, "-g") || hasOption(program.args, "--global") || (program.program === "yarn" && args[0] === "global");
  if (!wide || !/^(?:install|i|add|global)$/.test(args[0] ?? "")) return [];
  const operands = positionals(program.program, program.args).map(({ text }) => text);
  return operands.slice(args[0] === "global" ? 2 : 1).flatMap((one) => tool(program, npmSpec(one), false));
}

function pythonRun(program: StartedProgram, args: readonly string[], runs = true): readonly FetchedTool[] {
  const split = splitOptions(args, UVX);
  const from = first(split, "--from", "--spec") ?? split.rest[0];
  const others = (split.options.get("--with") ?? []).flatMap((one) => one.split(","));
  return [...(from === undefined ? [] : [from]), ...others].flatMap((one) => tool(program, pypiSpec(one), runs));
}

function pythonInstall(program: StartedProgram, args: readonly string[]): readonly FetchedTool[] {
  if (hasOption(program.args, "--require-hashes") || hasOption(program.args, "--no-index")) return [];
  const operands: string[] = [];
  for (let rest = args; rest.length > 0; ) {
    const split = splitOptions(rest, INSTALL);
    const [operand, ...after] = split.rest;
    if (operand === undefined) break;
    operands.push(operand);
    rest = after;
  }
  // A constraints file says which versions.
  if (hasOption(program.args, "-c") || hasOption(program.args, "--constraint")) return [];
  return operands
    .filter((one) => !/^(?:pip|setuptools|wheel|virtualenv)(?:[<>=!~].*)?$/.test(one))
    .flatMap((one) => tool(program, pypiSpec(one), false));
}

function goTools(program: StartedProgram, scale: PinScale): readonly FetchedTool[] {
  const [verb, ...rest] = program.args.map((word) => word.text);
  if (verb !== "install" && verb !== "run") return [];
  const operands = rest.filter((word) => !word.startsWith("-"));
  return (verb === "run" ? operands.slice(0, 1) : operands).flatMap((one) => {
    const mark = one.lastIndexOf("@");
    // Without a version the module of the folder says which.
    if (mark === -1) return [];
    return tool(
      program,
      {
        kind: "npm",
        name: one.slice(0, mark),
        spec: one.slice(mark + 1),
        pin: scale.version("go", one.slice(mark + 1)).pin ?? "floating",
      },
      verb === "run",
    );
  });
}

function cargoTools(program: StartedProgram, args: readonly string[], scale: PinScale): readonly FetchedTool[] {
  const split = splitOptions(args, INSTALL);
  const operands = positionals("cargo", program.args)
    .slice(1)
    .map(({ text }) => text)
    .filter((word) => !word.startsWith("-"));
  const all = splitOptions(
    [...args].sort((a, b) => Number(b.startsWith("-")) - Number(a.startsWith("-"))),
    { valued: [] },
  ).options;
  if (all.has("--path") || split.options.has("--path")) return [];
  const option = (name: string): string | undefined => optionValue(program, name);
  const git = option("--git");
  if (git !== undefined) {
    const ref = option("--rev") ?? option("--tag") ?? option("--branch") ?? "";
    return tool(program, { kind: "git", name: git, spec: ref, pin: scale.version("git-ref", ref).pin ?? "floating" }, false);
  }
  const version = option("--version") ?? option("--vers");
  return operands
    .filter((word) => word !== version)
    .flatMap((one) => {
      const mark = one.indexOf("@");
      const wanted = mark === -1 ? version : one.slice(mark + 1);
      // `cargo install x --version 1.2.3` takes that version and no other, unlike a manifest.
      const exact = wanted !== undefined && /^=?\d+\.\d+\.\d+/.test(wanted);
      return tool(
        program,
        {
          kind: "npm",
          name: mark === -1 ? one : one.slice(0, mark),
          spec: wanted ?? "",
          pin: exact ? "exact" : wanted === undefined ? "floating" : "range",
        },
        false,
      );
    });
}

/** `gem install x -v 1.2`, `dotnet tool install x --version 1.2`. */
function versioned(program: StartedProgram, args: readonly string[], ecosystem: Ecosystem, scale: PinScale): readonly FetchedTool[] {
  const version = optionValue(program, "--version") ?? optionValue(program, "-v") ?? "";
  const operands = args.filter((word, at) => !word.startsWith("-") && !INSTALL.valued.includes(args[at - 1] ?? ""));
  return operands.flatMap((one) => {
    const [name = one, behind] = one.split(/[:@]/, 2);
    const requirement: Pick<Requirement, "ecosystem" | "source" | "version"> = {
      ecosystem,
      source: "registry",
      version: behind ?? version,
    };
    return tool(program, { kind: "npm", name, spec: requirement.version, pin: scale.of(requirement).pin ?? "floating" }, false);
  });
}

function denoRun(program: StartedProgram, args: readonly string[], scale: PinScale): readonly FetchedTool[] {
  if (args[0] !== "run" && args[0] !== "install") return [];
  const operand = args.slice(1).find((word) => /^(?:https?:|npm:|jsr:)/.test(word));
  if (operand === undefined) return [];
  const version = /@(v?\d[\w.+-]{0,60}|[\^~][\w.]{1,40})/.exec(operand.replace(/^(npm:|jsr:)@/, "$1"))?.[1] ?? "";
  return tool(program, { kind: "npm", name: operand, pin: scale.version("npm", version).pin ?? "floating" }, args[0] === "run");
}

function dockerRun(program: StartedProgram, args: readonly string[]): readonly FetchedTool[] {
  const image = positionals("docker", program.args)
    .slice(1)
    .map(({ text }) => text)
    .find((word) => /^[\w.-]+(?::\d+)?(?:\/[\w./-]+)?(?:[:@][\w:.-]+)?$/.test(word));
  // A bare word is as often an image that was built here.
  if (image === undefined || !/[/:]/.test(image)) return [];
  return tool(program, imageSpec(image), args[0] === "run");
}
