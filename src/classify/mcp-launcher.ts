import type { Pin } from "../model/requirement.ts";
import { compose, docker } from "./mcp-containers.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { type Draft, direct, finish, type Launcher, programName } from "./mcp-draft.ts";
import { first, splitOptions } from "./mcp-options.ts";
import { bridge, bun, deno, framework, node, npx, packageManager, python, uv, uvx } from "./mcp-runners.ts";
import { afterDashes, cmd, env, powershell, prefix, shell, sudo } from "./mcp-shells.ts";

/** More launchers around one server than this and nobody can say what it is. */
const MAX_LAYERS = 12;

/** Takes launchers off an argument vector until what is left is the server itself. */
export function unwrap(argv: readonly string[], draft: Draft): McpIdentity {
  return layer(argv, draft, MAX_LAYERS);
}

function layer(argv: readonly string[], draft: Draft, left: number): McpIdentity {
  const [program = "", ...args] = argv;
  if (left === 0 || program === "")
    return finish(draft, { kind: "unknown", name: program, spec: "", pin: "floating", fetched: false, args });
  const launcher = LAUNCHERS.get(programName(program));
  const step = launcher?.(args, draft) ?? direct(program, args, draft);
  return "rest" in step ? layer(step.rest, draft, left - 1) : step;
}

/** `poetry run server`: what follows is started in the project's environment. */
const runVerb =
  (program: string): Launcher =>
  (args, draft) => {
    const top = splitOptions(args, { valued: ["-C", "--directory", "-P", "--project", "-p", "-n", "--name", "-e"] });
    if (top.rest[0] !== "run") return direct(program, args, draft);
    draft.folder = first(top, "-C", "--directory", "-P", "--project", "-p") ?? draft.folder;
    return { rest: splitOptions(top.rest.slice(1), { valued: ["-n", "--name", "-p", "--cwd", "-e", "--manifest-path"] }).rest };
  };

const built =
  (program: string): Launcher =>
  (args, draft) =>
    finish(draft, { kind: "script", name: `${program} ${args[0] ?? ""}`.trim(), spec: "", pin: "immutable", fetched: false, args });

/** `dnx Name@1.2.3 --yes`, the runner of .NET: https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-exec */
const dnx: Launcher = (args, draft) => {
  const split = splitOptions(args, { valued: ["--version", "--source", "--add-source", "--configfile", "-v"] });
  const [operand = "", ...rest] = split.rest;
  const at = operand.indexOf("@");
  const spec = at > 0 ? operand.slice(at + 1) : (first(split, "--version") ?? "");
  const name = (at > 0 ? operand.slice(0, at) : operand).toLowerCase();
  if (split.options.has("--source") || split.options.has("--add-source")) draft.notes.push("names a package index of its own");
  const own = rest.filter((word) => word !== "--yes" && word !== "-y" && word !== "--");
  return finish(draft, {
    kind: "nuget",
    name,
    spec,
    pin: /^\d+\.\d+(?:\.\d+)?(?:[-+].*)?$/.test(spec) ? "exact" : "floating",
    fetched: true,
    args: own,
  });
};

const goRun: Launcher = (args, draft) => {
  const target = args[0] === "run" ? splitOptions(args.slice(1), { valued: [] }).rest[0] : undefined;
  const version = target === undefined || /^[./]/.test(target) ? undefined : /@(.+)$/.exec(target)?.[1];
  if (target === undefined || version === undefined) return built("go")(args, draft);
  const pin: Pin = /^v\d+\.\d+\.\d+/.test(version) ? "exact" : "floating";
  return finish(draft, {
    kind: "git",
    name: target.slice(0, -version.length - 1).toLowerCase(),
    spec: version,
    pin,
    fetched: true,
    args: [],
  });
};

/** A Map, so that a program named `constructor` is no launcher. */
const LAUNCHERS: ReadonlyMap<string, Launcher> = new Map(
  Object.entries({
    npx,
    pnpx: npx,
    bunx: npx,
    uvx,
    uv,
    pipx: (args, draft) => (args[0] === "run" ? uvx(args.slice(1), draft) : direct("pipx", args, draft)),
    npm: packageManager,
    pnpm: packageManager,
    yarn: packageManager,
    bun,
    deno,
    node,
    nodejs: node,
    tsx: node,
    "ts-node": node,
    python,
    python3: python,
    py: python,
    "python3.11": python,
    "python3.12": python,
    "python3.13": python,
    docker,
    "docker-compose": compose,
    podman: docker,
    nerdctl: docker,
    finch: docker,
    sh: shell,
    bash: shell,
    zsh: shell,
    dash: shell,
    ash: shell,
    ksh: shell,
    fish: shell,
    cmd,
    powershell,
    pwsh: powershell,
    env,
    "cross-env": env,
    sudo,
    doas: sudo,
    "mcp-remote": bridge("mcp-remote"),
    "mcp-proxy": bridge("mcp-proxy"),
    supergateway: bridge("supergateway"),
    mcp: framework("mcp"),
    fastmcp: framework("fastmcp"),
    dnx,
    poetry: runVerb("poetry"),
    pdm: runVerb("pdm"),
    hatch: runVerb("hatch"),
    rye: runVerb("rye"),
    pipenv: runVerb("pipenv"),
    pixi: runVerb("pixi"),
    conda: runVerb("conda"),
    mamba: runVerb("mamba"),
    nodemon: prefix({ valued: ["-w", "--watch", "-e", "--ext", "-x", "--exec"] }),
    nohup: prefix({ valued: [] }),
    exec: prefix({ valued: ["-a"] }),
    command: prefix({ valued: [] }),
    time: prefix({ valued: [] }),
    setsid: prefix({ valued: [] }),
    nice: prefix({ valued: ["-n"] }),
    stdbuf: prefix({ valued: ["-i", "-o", "-e"] }),
    timeout: prefix({ valued: ["-s", "-k"] }, 1),
    caffeinate: prefix({ valued: ["-t", "-w"] }),
    op: afterDashes,
    dotenvx: afterDashes,
    dotenv: afterDashes,
    infisical: afterDashes,
    doppler: afterDashes,
    mise: afterDashes,
    "aws-vault": afterDashes,
    chamber: afterDashes,
    "with-env": afterDashes,
    go: goRun,
    cargo: built("cargo"),
    dotnet: built("dotnet"),
    java: built("java"),
    php: built("php"),
    ruby: built("ruby"),
    make: built("make"),
    gradle: built("gradle"),
  } satisfies Record<string, Launcher>),
);
