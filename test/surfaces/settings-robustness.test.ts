import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { type Stated, stateFacts } from "../../src/surfaces/state.ts";
import type { Surface } from "../../src/surfaces/surface.ts";
import { inTemporaryFolder, parseFixture, readFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";

// Every surface that states settings of an agent, out of the registry: whatever stands at its path, the scan goes on, and what it could not
// read is a gap or is listed as refused, never silence.

const LIMIT_MS = 60_000;

const POWERS = ["agentSetting", "permissionRule", "mcpServer", "trigger"] as const;
const settingsSurfaces = surfaces.filter(
  (surface) =>
    surface.needs === "text" &&
    POWERS.some((kind) => surface.yields.includes(kind)) &&
    (surface.yields.includes("agentFile") || startsForAnAgent(surface)),
);

function read(surface: Surface, path: string, text: string) {
  return readFacts(surface, { path, text, tracked: true, ignored: false });
}

/** A surface of hooks or plugins alone: one of its own examples starts something for an agent. */
function startsForAnAgent(surface: Surface): boolean {
  const folder = join(import.meta.dirname, surface.id);
  return readdirSync(folder)
    .filter((entry) => entry.endsWith(".repo"))
    .flatMap((name) => readFixture(join(folder, name)).files)
    .some(
      (file) =>
        file.kind === "file" &&
        surfacesFor(file.path).includes(surface) &&
        read(surface, file.path, file.content.toString()).facts.some((fact) => fact.kind === "trigger" && fact.agent !== undefined),
    );
}

/** One path that the surface reads, out of its own examples. */
function examplePath(surface: Surface): string {
  const folder = join(import.meta.dirname, surface.id);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".repo"))) {
    for (const { path } of readFixture(join(folder, name)).files) if (surfacesFor(path).includes(surface)) return path;
  }
  throw new Error(`${surface.id} has no example`);
}

/** What is stated of a tree that holds these files. */
async function state(files: Readonly<Record<string, string>>): Promise<Stated> {
  const text = Object.entries(files).map(([path, content]) => `-- ${path} --\n${content}\n`);
  return await inTemporaryFolder(parseFixture(`x\n${text.join("")}`), async (folder) => {
    const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
    try {
      return await stateFacts(snapshot, catalog, { search: new Search(catalog) });
    } finally {
      snapshot.close();
    }
  });
}

const agentFilesAt = ({ facts }: Stated, path: string) => facts.of("agentFile").filter(({ at }) => at.path === path);

const BROKEN: Readonly<Record<string, string>> = {
  "a text that is cut off": '{"permissions": {"deny": ["x"',
  "binary rubbish": "\u0000\u0001\u0002\uFFFD",
  "another format": "<xml><a/></xml>",
  "a lone bracket": "[",
};

const ODD: Readonly<Record<string, string>> = {
  "comments and trailing commas": '// a\n{ "a": 1, /* b */ "b": [1, 2,], }\n',
  "a byte order mark": '\uFEFF{ "a": 1 }',
  "keys that stand twice": '{ "permissions": { "allow": ["a"] }, "permissions": { "allow": ["b"] }, "permissions": null }',
  "keys of the prototype":
    '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "toString": 1, "hasOwnProperty": [] }',
  "prototype keys where tables stand":
    '{ "permissions": { "__proto__": ["x"] }, "env": { "__proto__": "x", "constructor": "y" }, "hooks": { "__proto__": [] }, "mcpServers": { "__proto__": { "command": "x" }, "constructor": {} } }',
  "prototype keys in TOML": '[__proto__]\npolluted = true\n[mcp_servers.__proto__]\ncommand = "x"\n[permissions.constructor]\nx = 1\n',
  "prototype keys in YAML": "---\n__proto__:\n  polluted: true\nconstructor: x\nhooks:\n  __proto__: []\n---\n",
  nothing: "",
  blanks: " \n\t\n",
  null: "null",
  "a list": "[]",
  "a number": "1",
  "a text": '"x"',
};

describe.each(settingsSurfaces.map((surface) => ({ id: surface.id, surface })))("$id", ({ surface }) => {
  const path = examplePath(surface);

  test.each(Object.entries({ ...ODD, ...BROKEN }))("%s", (_, text) => {
    const { facts } = read(surface, path, text);
    expect(() => structuredClone(facts)).not.toThrow();
    expect((Object.prototype as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  if (/\.jsonc?$/.test(path)) {
    test.each(Object.entries(BROKEN))("%s is no silence", (_, text) => {
      const { gap, refused } = read(surface, path, text);
      expect(gap ?? refused).toMatchObject({ path });
    });
  }
  if (/\.toml$/.test(path)) {
    test("a text that is cut off is no silence", () => expect(read(surface, path, 'a = "x').gap).toMatchObject({ path }));
  }

  test("a folder where the file is expected", { timeout: LIMIT_MS }, async () => {
    const stated = await state({ [`${path}/inner.txt`]: "x" });
    expect(agentFilesAt(stated, path)).toEqual([]);
  });

  test("a file where a folder is expected", { timeout: LIMIT_MS }, async () => {
    const parent = path.split("/").slice(0, -1).join("/");
    if (parent === "") return;
    const stated = await state({ [parent]: "{}" });
    expect(agentFilesAt(stated, path)).toEqual([]);
  });

  test("more than it is read for is a gap", { timeout: LIMIT_MS }, async () => {
    const stated = await state({ [path]: `{ "a": "${"x".repeat(11 * 1024 * 1024)}" }` });
    expect(stated.gaps.some((gap) => gap.path === path)).toBe(true);
  });

  test("ten megabytes of settings are read, or are a gap", { timeout: LIMIT_MS }, () => {
    const line = '"Bash(npm run a-rather-long-name-of-a-script)",';
    const text = `{ "permissions": { "allow": [${line.repeat(Math.floor((9.5 * 1024 * 1024) / line.length))}"x"] } }`;
    const started = performance.now();
    const { facts, gap, refused } = read(surface, path, text);
    // Where a short file of the kind says something, the long one may not say less in silence.
    const short = read(surface, path, '{ "permissions": { "allow": ["x"] } }');
    expect(short.facts.length === 0 || facts.length > 0 || gap !== undefined || refused !== undefined).toBe(true);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test("a file that is not read to its end leaves its agent's settings unknown", () => {
  const config = settingsSurfaces.find(({ id }) => id === "codex-config") as Surface;
  const { facts } = read(config, ".codex/config.toml", "sandbox_mode = read-only");
  expect(facts).toMatchObject([{ kind: "agentFile", agent: "codex", modelled: false }]);
});
