import { describe, expect, test } from "vitest";
import type { Instruction } from "../../src/model/instruction.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { InstructionTable } from "../../src/surfaces/instruction-table.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

/** The instructions of a mini repository by path, as the whole flow states them. */
async function instructionsOf(fixture: string): Promise<ReadonlyMap<string, Instruction>> {
  return await inTemporaryFolder(parseFixture(fixture), async (folder) => {
    const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
    try {
      const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
      return new Map(facts.of("instruction").map((one) => [one.inline ? `${one.at.path} ${one.text}` : one.at.path, one]));
    } finally {
      snapshot.close();
    }
  });
}

const files = (...entries: readonly (readonly [string, string])[]): string =>
  `A tree.\n${entries.map(([path, text]) => `-- ${path} --\n${text}\n`).join("")}`;

describe("imports", () => {
  test("are followed inside the tree, and give the file the readers for whom it is taken in", async () => {
    const found = await instructionsOf(
      files(["CLAUDE.md", "@AGENTS.md and @docs/a.md"], ["AGENTS.md", "x"], ["docs/a.md", "@b.md"], ["docs/b.md", "y"], ["docs/c.md", "z"]),
    );
    expect([...found.keys()]).toEqual(["AGENTS.md", "CLAUDE.md", "docs/a.md", "docs/b.md"]);
    expect(found.get("docs/a.md")).toMatchObject({ agents: ["claude-code"], loads: "always", by: { path: "CLAUDE.md", line: 1 } });
    expect(found.get("docs/b.md")).toMatchObject({ agents: ["claude-code"], by: { path: "docs/a.md" } });
    expect(found.get("AGENTS.md")?.agents).toEqual(expect.arrayContaining(["codex", "claude-code"]));
    expect(found.get("CLAUDE.md")?.imports?.map(({ leads, path }) => [leads, path])).toEqual([
      ["file", "AGENTS.md"],
      ["file", "docs/a.md"],
    ]);
  });

  test("say where they lead, and names of people and packages are none", async () => {
    const found = await instructionsOf(
      files(["CLAUDE.md", "@none.md @../x.md @~/y.md @/etc/z @octocat @types/node @/lib/a.ts @a\\ b.md"], ["a b.md", "x"]),
    );
    expect(found.get("CLAUDE.md")?.imports?.map(({ text, leads }) => [text, leads])).toEqual([
      ["none.md", "missing"],
      ["../x.md", "outside"],
      ["~/y.md", "home"],
      ["/etc/z", "outside"],
      ["a b.md", "file"],
    ]);
  });

  test("end after five hops, and in a circle", async () => {
    const chain = Array.from({ length: 9 }, (_, index) => [`d/${index}.md`, `@${index + 1}.md`] as const);
    const found = await instructionsOf(files(["CLAUDE.md", "@d/0.md"], ...chain));
    expect([...found.keys()].filter((path) => path.startsWith("d/"))).toHaveLength(5);
    expect([...(await instructionsOf(files(["CLAUDE.md", "@a.md"], ["a.md", "@CLAUDE.md @a.md"]))).keys()]).toEqual(["CLAUDE.md", "a.md"]);
  });

  test("are nothing to an agent that follows none", async () => {
    const found = await instructionsOf(files([".cursorrules", "@a.md"], ["AGENTS.override.md", "@a.md"], ["a.md", "x"]));
    expect([...found.keys()]).toEqual([".cursorrules", "AGENTS.override.md"]);
    expect(found.get(".cursorrules")?.imports).toBeUndefined();
  });

  test("lead through links", async () => {
    const found = await instructionsOf(`A tree.\n-- CLAUDE.md --\n@link.md\n-- docs/a.md --\nx\n-- link.md -> docs/a.md --\n`);
    expect(found.get("docs/a.md")).toMatchObject({ agents: ["claude-code"] });
  });
});

describe("a text with two names", () => {
  test("is told once, with the readers of both", async () => {
    const found = await instructionsOf("A tree.\n-- AGENTS.md --\nx\n-- CLAUDE.md -> AGENTS.md --\n");
    expect([...found.keys()]).toEqual(["AGENTS.md"]);
    expect(found.get("AGENTS.md")?.agents).toEqual(expect.arrayContaining(["codex", "claude-code"]));
  });
});

describe("settings", () => {
  test.each<[string, string, [string, string], string, object]>([
    ["opencode", "opencode.json", ["docs/a.md", "x"], '{ "instructions": ["docs/*.md"] }', { agents: ["opencode"], loads: "always" }],
    [
      "Gemini CLI",
      ".gemini/settings.json",
      ["sub/CONTEXT.md", "x"],
      '{ "context": { "fileName": ["CONTEXT.md"] } }',
      { agents: ["gemini"], loads: "on-match" },
    ],
    [
      "Codex",
      ".codex/config.toml",
      ["TEAM.md", "x"],
      'project_doc_fallback_filenames = ["TEAM.md"]',
      { agents: ["codex"], loads: "always" },
    ],
    [
      "a catalog of Codex's models",
      ".codex/config.toml",
      [".codex/models.json", '{ "models": [{ "slug": "m", "base_instructions": "Say hello." }] }'],
      'model_catalog_json = "./models.json"',
      { agents: ["codex"], loads: "always" },
    ],
    [
      "Copilot",
      ".vscode/settings.json",
      ["ai/a.instructions.md", "x"],
      '{ "chat.instructionsFilesLocations": { "ai": true } }',
      { agents: ["copilot"], loads: "on-match" },
    ],
    ["Aider", ".aider.conf.yml", ["CONVENTIONS.md", "x"], "read: CONVENTIONS.md", { agents: [], others: ["Aider"] }],
    [
      "a Claude plugin",
      ".claude-plugin/plugin.json",
      ["commands/a.md", "x"],
      '{ "name": "p" }',
      { agents: ["claude-code"], role: "command" },
    ],
    [
      "an output style",
      ".claude/settings.json",
      [".claude/output-styles/terse.md", "x"],
      '{ "outputStyle": "Terse" }',
      { loads: "always" },
    ],
  ])("of %s make an instruction of a file", async (_, settings, [path, text], content, expected) => {
    expect((await instructionsOf(files([settings, content], [path, text]))).get(path)).toMatchObject(expected);
    if (!path.startsWith(".")) expect((await instructionsOf(files([path, text]))).get(path)).toBeUndefined();
  });

  test("hold instructions themselves", async () => {
    const found = await instructionsOf(files([".codex/config.toml", 'developer_instructions = "Be kind"']));
    expect(found.get(".codex/config.toml Be kind")).toMatchObject({ agents: ["codex"], inline: true, at: { line: 1 } });
  });

  test("keep Claude Code from loading a file", async () => {
    const settings = [".claude/settings.json", '{ "claudeMdExcludes": ["**/other/CLAUDE.md"] }'] as const;
    const found = await instructionsOf(files(settings, ["other/CLAUDE.md", "x"], ["CLAUDE.md", "y"]));
    expect(found.get("other/CLAUDE.md")?.agents).not.toContain("claude-code");
    expect(found.get("CLAUDE.md")?.agents).toContain("claude-code");
  });

  test("name nothing outside the tree", async () => {
    const found = await instructionsOf(
      files(["opencode.json", '{ "instructions": ["../x.md", "/etc/passwd", "~/a.md", "https://x.test/a.md"] }']),
    );
    expect([...found.keys()]).toEqual([]);
  });
});

describe("the table", () => {
  const table = new InstructionTable(catalog.instructionFiles.files);
  test("has a source for every reader, and rows with readers", () => {
    for (const { id, agents, others } of catalog.instructionFiles.files) {
      const sources = [...Object.values(agents), ...Object.values(others)];
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(source, id).toMatch(/^(?:https:\/\/|observed \(|reported)/);
    }
    expect(new Set(catalog.instructionFiles.files.map(({ id }) => id)).size).toBe(catalog.instructionFiles.files.length);
  });

  // Observed with real clients over one repository that held all of these.
  test.each<[string, readonly string[]]>([
    ["AGENTS.md", ["codex", "opencode", "cursor", "copilot", "qwen", "cline", "continue", "droid"]],
    ["CLAUDE.md", ["claude-code", "opencode", "copilot", "continue", "droid"]],
    ["CLAUDE.local.md", ["claude-code"]],
    ["GEMINI.md", ["gemini", "copilot"]],
    ["QWEN.md", ["qwen"]],
    [".claude/rules/a.md", ["claude-code", "copilot"]],
    [".claude/skills/a/SKILL.md", ["claude-code", "opencode", "copilot", "continue"]],
    [".agents/skills/a/SKILL.md", ["codex", "opencode", "copilot", "gemini", "qwen", "cline", "droid"]],
    [".github/copilot-instructions.md", ["copilot"]],
    [".clinerules", ["cline"]],
    [".cursor/rules/a.mdc", ["cursor"]],
    ["README.md", []],
    ["docs/guide.md", []],
  ])("%s is read by %j", (path, agents) => {
    expect(table.steering(path).flatMap((one) => one.agents)).toEqual(agents);
  });
});

describe("prompts that nobody types", () => {
  test("a task of .claude/scheduled_tasks.json is read as one, a file of that name elsewhere is none", async () => {
    const tasks = '{ "tasks": [{ "id": "a", "cron": "* * * * *", "prompt": "Say hello.", "createdAt": 0 }] }';
    const found = await instructionsOf(files([".claude/scheduled_tasks.json", tasks], ["app/scheduled_tasks.json", tasks]));
    expect([...found.keys()]).toEqual([".claude/scheduled_tasks.json"]);
    expect(found.get(".claude/scheduled_tasks.json")).toMatchObject({ agents: ["claude-code"], loads: "always" });
  });
});
