import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "../generator.ts";
import { REGISTRIES } from "../registries.ts";
import { mayImport, mayUse, OUTER_ROOMS, PACKAGES, ROOMS, RUNNERS, roomOf } from "../rooms.ts";

/**
 * `overrides` of biome.json, from the floor plan in scripts/rooms.ts; the rest of the file is kept by hand.
 * The linter knows the plan so that an editor shows a breach while it is typed; the architecture test is the judge.
 */
export default {
  owns: [],
  files(root) {
    return Promise.resolve([{ path: "biome.json", text: () => rewrite(root, readFileSync(join(root, "biome.json"), "utf8")) }]);
  },
} satisfies Generator;

function rewrite(root: string, text: string): string {
  const config = JSON.parse(text) as Record<string, unknown>;
  return format(root, JSON.stringify({ ...config, overrides: overrides() }));
}

/** In the formatter's own style, so that `biome ci` has nothing to say against it. */
function format(root: string, json: string): string {
  const biome = join(root, "node_modules/.bin/biome");
  return execFileSync(biome, ["format", "--stdin-file-path=biome.json"], { cwd: root, input: json, encoding: "utf8" });
}

function overrides(): unknown[] {
  return [
    {
      // These are generated in a form that is stable without the formatter.
      includes: [
        ...Object.values(REGISTRIES).map(({ folder }) => `${folder}/index.ts`),
        "src/surfaces/table.ts",
        "docs/*.json",
        "rules/schema/**/*.json",
        "rules/mcp/lists/*.json",
      ],
      formatter: { enabled: false },
      assist: { enabled: false },
    },
    lint(["src/**"], { suspicious: { noConsole: "error" }, style: { noRestrictedGlobals: denied({ ...EVERYWHERE, ...INNER }) } }),
    lint(OUTER_ROOMS.map(filesOf), { suspicious: { noConsole: "off" }, style: { noRestrictedGlobals: denied(EVERYWHERE) } }),
    // The options of a later override replace those of an earlier one, so each room's list is whole.
    ...Object.keys(ROOMS).map((room) => lint([filesOf(room)], { style: { noRestrictedImports: restrictedImports(room) } })),
    ...Object.keys(RUNNERS).map((path) => lint([`src/${path}`], { style: { noRestrictedImports: restrictedImports(path) } })),
  ];
}

const EVERYWHERE = {
  fetch: "No network: nothing of a scan may leave the machine.",
  eval: "Nothing from a scanned tree is ever executed.",
};
const INNER = { process: "Only src/cli and src/action know the process; hand the value in." };

function denied(deniedGlobals: Readonly<Record<string, string>>): unknown {
  return { level: "error", options: { deniedGlobals } };
}

function lint(includes: readonly string[], rules: unknown): unknown {
  return { includes, linter: { rules } };
}

function filesOf(room: string): string {
  return room.endsWith(".ts") ? `src/${room}` : `src/${room}/**`;
}

function restrictedImports(path: string): unknown {
  const allowed = mayImport(path) ?? [];
  const [room, ...others] = [roomOf(path), ...allowed.slice(1)];
  const closed = Object.keys(ROOMS).filter((name) => !allowed.includes(name));
  const names = Object.keys(PACKAGES).filter((name) => !mayUse(path, name));
  // As the room's files would write it: from directly in `src/`, or from one or two folders down.
  const up = room.endsWith(".ts") ? "." : "{..,../..}";
  const rooms = closed.filter((name) => !name.endsWith(".ts"));
  const files = closed.filter((name) => name.endsWith(".ts"));
  const patterns = [
    {
      group: [...(rooms.length > 0 ? [`${up}/${anyOf(rooms)}/**`] : []), ...(files.length > 0 ? [`${up}/${anyOf(files)}`] : [])],
      message: `${room} may import from ${others.join(", ") || "no other room"} (scripts/rooms.ts).`,
    },
    { group: [anyOf(names), `${anyOf(names)}/**`], message: `${room} may not use this package (scripts/rooms.ts).` },
  ];
  return { level: "error", options: { patterns: patterns.filter(({ group }) => group.length > 0) } };
}

function anyOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : `{${names.join(",")}}`;
}
