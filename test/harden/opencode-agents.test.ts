import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSettings } from "../../src/cli/write-settings.ts";
import { loosened } from "../../src/harden/proof.ts";
import { SETTABLE_POSTURES } from "../../src/model/hardening.ts";
import { type Files, hardened, inRepository, PACKAGE } from "./repository.ts";
import { change, stand, TREE } from "./stand.ts";

/** An agent with powers of its own, with which the session begins: the proof looks at that agent. */
const REVIEWER = `---
description: Reviews. # at length
mode: primary
tools:
  bash: true
  webfetch: false
permission:
  # git above all
  bash:
    "git *": allow
    "*": allow
  edit: allow
  webfetch: allow
---
Review it.
`;
const START: Files = { ...PACKAGE, "opencode.json": '{ "default_agent": "reviewer" }\n', ".opencode/agent/reviewer.md": REVIEWER };

/** Hardens, writes, hardens again; the files as they then stand. */
async function settled(files: Files, posture: (typeof SETTABLE_POSTURES)[number]): Promise<(path: string) => string> {
  return inRepository(files, async (folder) => {
    const first = await hardened(folder, "opencode", posture);
    expect(first.failures).toEqual([]);
    writeSettings(folder, first.changes);
    expect((await hardened(folder, "opencode", posture)).changes).toEqual([]);
    const texts = new Map(first.changes.map(({ path, after }) => [path, after]));
    return (path) => texts.get(path) ?? files[path] ?? "";
  });
}

describe.each(SETTABLE_POSTURES)("an agent in a file of its own, %s", (posture) => {
  it("may no more than the posture, and its text and comments stay", async () => {
    const text = (await settled(START, posture))(".opencode/agent/reviewer.md");
    expect(text).toContain("description: Reviews. # at length\nmode: primary\n");
    expect(text).toContain("  # git above all\n");
    expect(text).toContain("\n---\nReview it.\n");
    expect(text).toMatch(/webfetch: (?:false|deny)/);
    expect(text).not.toMatch(/allow|true/);
  });
});

it("closes an agent that the head of another file names", async () => {
  const { "opencode.json": start, ...rest } = START;
  const named = { ...rest, ".opencode/agent/reviewer.md": REVIEWER.replace("---\n", "---\nname: build\n") };
  expect(start).toBeDefined();
  expect((await settled(named, "read-only"))(".opencode/agent/reviewer.md")).not.toContain("allow");
});

it("lets opencode's planning agent edit nothing, though the session may", async () => {
  const permission = (text: string) => JSON.parse(text).agent?.plan?.permission;
  expect(permission((await settled(PACKAGE, "workspace-write"))("opencode.json"))).toEqual({ edit: "deny" });
  const own = { ...PACKAGE, "opencode.json": '{ "agent": { "plan": { "permission": { "edit": "ask" } } } }\n' };
  expect(permission((await settled(own, "workspace-write"))("opencode.json")).edit).toMatchObject({ "*": "ask", ".git/config": "deny" });
});

it("takes an empty table of switches for none: nothing is put together, now or the second time", async () => {
  const files = { ...PACKAGE, "opencode.json": '{ "tools": {} }\n', ".opencode/opencode.jsonc": "{}\n" };
  expect((await settled(files, "read-only"))("opencode.json")).not.toContain("permission");
});

it("puts every denial of a secret name behind a star that follows it, and none in vain before one", async () => {
  const read = '{ "*.env": "ask", "src/*": "allow", "*": "allow", ".env": "allow" }';
  const after = JSON.parse(
    (await settled({ ...PACKAGE, "opencode.json": `{ "permission": { "read": ${read} } }\n` }, "workspace-write"))("opencode.json"),
  );
  const keys = Object.keys(after.permission.read);
  expect(after.permission.read).toMatchObject({ "*.env": "deny", ".env": "deny" });
  expect(keys.indexOf("*.env")).toBeGreaterThan(keys.indexOf("*"));
});

it("takes out a denial by star that a word for everything overrules, once two files are one", async () => {
  const files = {
    ...PACKAGE,
    "opencode.json": '{ "agent": { "helper": { "permission": { "*e*": "deny" } } } }\n',
    ".opencode/opencode.jsonc": '{ "agent": { "helper": { "permission": { "*": "ask", "*e*": "deny" } } } }\n',
  };
  expect((await settled(files, "workspace-write"))(".opencode/opencode.jsonc")).not.toContain('"*e*"');
});

describe("permissions in two files", () => {
  const TWO: Files = {
    ...PACKAGE,
    "opencode.json": '{ "permission": { "bash": { "rm *": "deny", "ls": "ask" }, "edit": "ask" } }\n',
    ".opencode/opencode.json": '{ "permission": { "bash": { "ls": "deny" }, "webfetch": "allow", "edit": { "x": "deny" } } }\n',
  };

  it("are put together as opencode does it, and then brought to the posture", async () => {
    const text = await settled(TWO, "constrained-auto");
    expect(JSON.parse(text("opencode.json"))).not.toHaveProperty("permission");
    const { permission } = JSON.parse(text(".opencode/opencode.json"));
    expect(permission).toMatchObject({ bash: { "rm *": "deny", ls: "deny" }, webfetch: "deny", edit: { x: "deny" } });
  });

  it("are refused, with both places, where a comment would be lost", async () => {
    const commented = { ...TWO, ".opencode/opencode.json": '{ "permission": { // mine\n "edit": "ask" } }\n' };
    await inRepository(commented, async (folder) => {
      await expect(hardened(folder, "opencode", "read-only")).rejects.toThrow(/opencode\.json and \.opencode\/opencode\.json both speak/);
    });
  });

  it("of one agent end in the file of the agent", async () => {
    const agent = {
      ...START,
      "opencode.json": '{ "default_agent": "reviewer", "agent": { "reviewer": { "permission": { "task": "deny" } } } }\n',
    };
    const plain = { ...agent, ".opencode/agent/reviewer.md": REVIEWER.replace("  # git above all\n", "") };
    const text = await settled(plain, "read-only");
    expect(text(".opencode/agent/reviewer.md")).toMatch(/permission:\n {2}task: deny\n/);
    expect(JSON.parse(text("opencode.json")).agent.reviewer).not.toHaveProperty("permission");
  });
});

it.each([
  ["a broken head", "---\npermission: { bash: allow\n---\nx\n"],
  ["a head in another language", '---json\n{ "permission": "allow" }\n---\nx\n'],
])("refuses %s, and names the file", async (_, text) => {
  await inRepository(START, async (folder) => {
    writeFileSync(join(folder, ".opencode/agent/reviewer.md"), text);
    await expect(hardened(folder, "opencode", "read-only")).rejects.toThrow(
      /\.opencode\/agent\/reviewer\.md: (?:its head is )?not understood.*Nothing is written/,
    );
    expect(readFileSync(join(folder, ".opencode/agent/reviewer.md"), "utf8")).toBe(text);
  });
});

const effect = fc.constantFrom("allow", "ask", "deny");
// A table without patterns states no rule, and still holds a place: our engine does not see it.
const patterns = (...names: string[]) =>
  fc.oneof(effect, fc.dictionary(fc.constantFrom("*", ...names), effect, { minKeys: 1, maxKeys: 3 }));
const powers = fc.record(
  {
    permission: fc.oneof(
      { weight: 1, arbitrary: effect as fc.Arbitrary<unknown> },
      {
        weight: 5,
        arbitrary: fc.record(
          {
            "*": effect,
            bash: patterns("npm *", "npm test", "ls"),
            edit: patterns("src/*", "opencode.json"),
            read: patterns("*.env"),
            webfetch: effect,
          },
          { requiredKeys: [] },
        ),
      },
    ),
    tools: fc.dictionary(fc.constantFrom("bash", "edit", "webfetch"), fc.boolean()),
  },
  { requiredKeys: [] },
);
const settings = fc
  .record({ session: powers, second: powers, agent: powers, head: powers, block: fc.boolean() })
  .map(({ session, second, agent, head, block }): Files => {
    const written = (value: unknown): string => (block ? `\n${inLines(value, "  ")}` : ` ${JSON.stringify(value)}`);
    const fields = Object.entries(head).map(([key, value]) => `${key}:${typeof value === "object" ? written(value) : ` ${value}`}\n`);
    return {
      "opencode.json": JSON.stringify({ ...session, agent: { build: agent } }),
      ".opencode/opencode.json": JSON.stringify(second),
      ".opencode/agent/build.md": `---\ndescription: Builds\n${fields.join("")}---\nBuild.\n`,
    };
  });

/** A table as YAML in lines; one without keys stands between braces. */
function inLines(value: unknown, indent: string): string {
  const entries = Object.entries(value as object);
  if (entries.length === 0) return `${indent}{}`;
  return entries
    .map(
      ([key, inner]) => `${indent}${JSON.stringify(key)}:${typeof inner === "object" ? `\n${inLines(inner, `${indent}  `)}` : ` ${inner}`}`,
    )
    .join("\n");
}

describe("permissions in two files and in the head of an agent, whatever they are", () => {
  // `PROPERTY_RUNS=500 PROPERTY_SEED=2` looks longer, and elsewhere.
  const look = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 3), seed: Number(process.env["PROPERTY_SEED"] ?? 1) };

  it("open nothing further, and come out the same the second time", () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(...SETTABLE_POSTURES), (files, posture) => {
        const before = stand({ ...TREE, ...files }, "opencode", posture);
        const changed = change(before).files;
        const after = stand({ ...TREE, ...files, ...changed }, "opencode", posture);
        expect(loosened(before.met, after.met, after.view, before.ground)).toEqual([]);
        expect(change(after).files).toEqual({});
      }),
      look,
    );
  });
});
