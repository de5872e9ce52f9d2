import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fill } from "../scripts/pattern.ts";
import { openCommits, touchesAgents, touchesByName } from "../src/change.ts";
import { inTemporaryFolder, parseFixture } from "./fixture.ts";
import { catalog } from "./our-catalog.ts";
import { rules } from "./secrets/rules.ts";

// The files that agents, editors, package managers, hooks and runners load: no list of ours decides, the surfaces' own patterns do.
const LOADED = `CLAUDE.md sub/CLAUDE.md CLAUDE.local.md AGENTS.md AGENTS.override.md GEMINI.md skills/x/SKILL.md .agents/skills/x/SKILL.md
.claude/settings.json .claude/commands/x.md .claude-plugin/plugin.json .cursor/mcp.json .cursor/rules/x.mdc .cursorrules .cursorignore
.windsurf/rules/x.md .windsurfrules .clinerules .clinerules/x.md .roo/rules/x.md .kilocode/rules/x.md .continue/config.yaml .aider.conf.yml
.codex/config.toml .gemini/settings.json .amazonq/rules/x.md .kiro/steering/x.md .junie/guidelines.md opencode.json opencode.jsonc .mcp.json
.vscode/settings.json .vscode/tasks.json .vscode/mcp.json .idea/runConfigurations/x.xml .devcontainer/devcontainer.json
.github/workflows/ci.yml .github/copilot-instructions.md .github/dependabot.yml .github/preflight.yml action.yml package.json .npmrc .yarnrc.yml
.pnpmfile.cjs pnpm-workspace.yaml bunfig.toml package-lock.json yarn.lock Gemfile.lock pyproject.toml setup.py conftest.py x.pth
.pre-commit-config.yaml .husky/pre-commit lefthook.yml Makefile justfile Taskfile.yml mise.toml .envrc Dockerfile .gitmodules .gitattributes
.gitignore .env`.split(/\s+/);

describe("a change touches agents by the name of", () => {
  it.each(LOADED)("%s", (path) => expect(touchesByName(["src/index.ts", path], catalog)).toBe(true));

  it.each([
    ["letters that look alike", "СLAUDE.md"],
    ["another case", "claude.MD"],
    ["a space behind it", "AGENTS.md "],
    ["a character that nobody sees", "CLAUDE\u{200b}.md"],
  ])("a file that an agent obeys, with %s", (_, path) => expect(touchesByName([path], catalog)).toBe(true));

  it.each(["src/index.ts", "docs/guide.md", "README.md", "LICENSE", "src/claude.ts", "test/agents.test.ts"])("not %s", (path) =>
    expect(touchesByName([path], catalog)).toBe(false),
  );
});

/** Whether a change between two trees touches agents, and which paths it is. What only the head or both have is written there. */
function change(base: Tree, head: Tree): Promise<{ readonly paths: readonly string[]; readonly touched: boolean }> {
  const entries = (tree: Tree, option: string) =>
    Object.entries(tree).map(([path, text]) =>
      text.startsWith("-> ") ? `-- ${path} ${text}${option} --` : `-- ${path}${option} --\n${text}`,
    );
  const fixture = parseFixture(["A change.", ...entries(base, " (past)"), ...entries(head, ""), "-- .git (init) --", ""].join("\n"));
  return inTemporaryFolder(fixture, async (root) => {
    const [head = "", base = ""] = execFileSync("git", ["rev-parse", "HEAD", "HEAD^"], { cwd: root, encoding: "utf8" }).split("\n");
    const commits = openCommits(root);
    const paths = await commits.changedPaths(base, head);
    commits.close();
    return { paths, touched: await touchesAgents({ root, base, head, paths, catalog, worker: undefined }) };
  });
}
/** Path → text, or `-> target` for a link. */
type Tree = Readonly<Record<string, string>>;

const HOOK = {
  ".claude/settings.json": JSON.stringify({
    hooks: { SessionStart: [{ hooks: [{ type: "command", command: "bash tools/start.sh" }] }] },
  }),
};
const secret = fill(rules.find(({ id }) => id === "github-personal-access-token")?.finds[0]?.text ?? "", "change").text;

describe("a change touches agents by what it leads to:", () => {
  it.each<[string, Tree, Tree]>([
    ["the script behind a hook", { ...HOOK, "tools/start.sh": "true" }, { ...HOOK, "tools/start.sh": "make all" }],
    ["the script behind a hook, taken away", { ...HOOK, "tools/start.sh": "true" }, HOOK],
    [
      "a text that an instruction takes in",
      { "CLAUDE.md": "See @notes/style.md", "notes/style.md": "Be kind." },
      { "CLAUDE.md": "See @notes/style.md", "notes/style.md": "Be brief." },
    ],
    ["a secret in a source file", { "src/a.js": "x" }, { "src/a.js": secret }],
    [
      "a file that a link puts where a program looks",
      { ".vscode": "-> etc", "etc/tasks.json": "{}" },
      { ".vscode": "-> etc", "etc/tasks.json": "{ }" },
    ],
    ["a commit that cannot be read as a whole", { ".mcp.json": "{", "src/a.js": "1" }, { ".mcp.json": "{", "src/a.js": "2" }],
  ])("%s", async (_, base, head) => {
    const { paths, touched } = await change(base, head);
    expect(paths).toHaveLength(1);
    expect(touchesByName(paths, catalog)).toBe(false);
    expect(touched).toBe(true);
  });

  it("not source files and pages that nothing leads to, next to a hook that stays", async () => {
    const same = { ...HOOK, "tools/start.sh": "true", "CLAUDE.md": "Be kind." };
    const { paths, touched } = await change(
      { ...same, "src/a.js": "1", "docs/old.md": "old" },
      { ...same, "src/a.js": "2", "docs/new.md": "new" },
    );
    expect({ paths, touched }).toEqual({ paths: ["docs/new.md", "docs/old.md", "src/a.js"], touched: false });
  });
});
