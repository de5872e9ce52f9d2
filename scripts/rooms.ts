// The floor plan of `src/`. One source: `test/architecture.test.ts` holds the code against it, `scripts/generate/lint-rooms.ts` writes it
// into biome.json, so that editors show a breach while it is typed, and docs/architecture.md quotes it.

/** What each room (a folder of `src/`, or a file directly in it) may import from. A room may always import from itself. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  snapshot: ["model"],
  parse: ["model"],
  catalog: ["model", "parse"],
  secrets: ["model", "catalog"],
  surfaces: ["model", "parse"],
  classify: ["model", "parse", "catalog"],
  engines: ["model", "parse", "classify", "catalog"],
  checks: ["model", "catalog", "classify"],
  decide: ["model", "catalog", "classify", "engines"],
  // It writes settings from what the rows look at, and its proof asks the engines again.
  harden: ["model", "catalog", "classify", "parse", "decide", "engines"],
  // Of parse the quoting of an argument vector.
  report: ["model", "parse", "catalog", "classify", "decide", "surfaces", "version.ts"],
  render: ["model"],
  delta: ["model"],
  config: ["model", "parse"],
  "version.ts": [],
  // The only place that knows the order of the rooms.
  "scan.ts": [
    "model",
    "snapshot",
    "parse",
    "secrets",
    "surfaces",
    "catalog",
    "classify",
    "engines",
    "checks",
    "decide",
    "report",
    "config",
    "version.ts",
  ],
  // Two scans, and what lies between them.
  "compare.ts": ["model", "snapshot", "config", "delta", "scan.ts"],
  // One question to one agent: the first half of the flow, and an engine.
  "can.ts": ["model", "snapshot", "secrets", "surfaces", "catalog", "classify", "engines", "decide"],
  // Settings are planned and written into an overlay, and the whole flow runs over it again: before and after.
  "harden.ts": ["model", "snapshot", "secrets", "surfaces", "catalog", "classify", "checks", "decide", "engines", "harden"],
  // What a change touches, before anything is compared: the first half of the flow, up to the facts.
  "change.ts": ["model", "snapshot", "secrets", "surfaces", "catalog", "classify"],
  cli: [
    "model",
    "catalog",
    "config",
    "checks",
    "classify",
    "engines",
    "harden",
    "render",
    "scan.ts",
    "compare.ts",
    "can.ts",
    "harden.ts",
    "version.ts",
  ],
  action: ["model", "catalog", "config", "classify", "render", "scan.ts", "compare.ts", "change.ts", "version.ts"],
  "cli.ts": ["cli", "catalog"],
  "action.ts": ["action", "catalog"],
};

/** Single files that may import from more than their room: they run the room's entries, which themselves know nothing of it. */
export const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  "surfaces/state.ts": ["secrets", "catalog", "classify"],
  "surfaces/worker.ts": ["secrets", "catalog"],
  // What a file is by its name and by its content, put together.
  "surfaces/secret-files.ts": ["catalog", "classify"],
  "surfaces/look-alike-files.ts": ["classify"],
  // Lines are hashed where their text is: in the thread that scanned the file.
  "secrets/searched-file.ts": ["parse"],
};

const ANYWHERE = "anywhere";

/**
 * Which rooms may import a package or a module of Node. What is not listed may not be imported by `src/` at all:
 * a new dependency, and a new power such as the network, is a line here that a reviewer sees.
 */
export const PACKAGES: Readonly<Record<string, readonly string[] | typeof ANYWHERE>> = {
  "@actions/core": ["action"],
  "@actions/github": ["action"],
  "@babel/parser": ["parse"],
  commander: ["cli"],
  "fast-glob": ["snapshot", "catalog"],
  ignore: ["snapshot", "engines"],
  "jsonc-parser": ["parse"],
  "markdown-it": ["parse"],
  picomatch: ["snapshot", "catalog", "surfaces", "classify", "engines", "config"],
  semver: ["parse", "classify"],
  "simple-git": ["snapshot"],
  "toml-eslint-parser": ["parse"],
  unbash: ["parse"],
  yaml: ["parse", "catalog"],
  zod: ["catalog", "config", "render", "action", "cli"],
  "node:buffer": ANYWHERE,
  "node:child_process": ["snapshot"],
  "node:crypto": ANYWHERE,
  // cli writes the files that --output names; action reads the event's payload and writes reports for later steps.
  "node:fs": ["snapshot", "catalog", "cli", "action"],
  "node:fs/promises": ["snapshot", "catalog", "cli"],
  // secrets asks how many processors there are.
  "node:os": ["snapshot", "cli", "surfaces", "action", "secrets"],
  "node:path": ANYWHERE,
  // snapshot needs PATH to find git; surfaces measure the work that a file costs.
  "node:process": ["snapshot", "surfaces", "cli", "action"],
  "node:url": ANYWHERE,
  "node:util": ANYWHERE,
  // surfaces kill a reading at its deadline; secrets search a large tree in several threads.
  "node:worker_threads": ["surfaces", "secrets"],
};

/** Rooms that may use the globals `process` and `console`. All others hand values back. */
export const OUTER_ROOMS: readonly string[] = ["cli", "action", "cli.ts", "action.ts"];

/** The room of a path inside `src/`: its first folder, or its own name for a file directly in `src/`. */
export function roomOf(path: string): string {
  return path.split("/", 1)[0] ?? path;
}

/** The rooms that one file may import from, its own included. `undefined` for a room that is not on the plan. */
export function mayImport(path: string): readonly string[] | undefined {
  const room = roomOf(path);
  const others = ROOMS[room];
  return others && [room, ...others, ...(RUNNERS[path] ?? [])];
}

/** Whether a file may import a package (`@scope/name` or `name`) or a module of Node (`node:name`). */
export function mayUse(path: string, packageName: string): boolean {
  const rooms = PACKAGES[packageName];
  return rooms !== undefined && (rooms === ANYWHERE || rooms.includes(roomOf(path)));
}

/** The package of an import specifier: `@actions/core/lib/x` → `@actions/core`, `yaml/util` → `yaml`; modules of Node are kept whole. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
