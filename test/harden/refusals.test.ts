import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSettings } from "../../src/cli/write-settings.ts";
import type { AgentId } from "../../src/model/agent.ts";
import { UserError } from "../../src/model/error.ts";
import { hardened, inRepository, PACKAGE } from "./repository.ts";

/** Each agent's settings, broken in the format that they have: the line that is named, and the text. */
const BROKEN: readonly [AgentId, string, number, string][] = [
  ["claude-code", ".claude/settings.json", 3, '{\n  "permissions": {\n    "allow": [,]\n  }\n}\n'],
  ["claude-code", ".claude/settings.local.json", 2, '{\n  "permissions" "x"\n}\n'],
  ["codex", ".codex/config.toml", 2, 'model = "x"\nsandbox_mode = ?\n'],
  ["codex", ".codex/rules/own.rules", 1, "prefix_rule(pattern = ?)\n"],
  ["opencode", "opencode.json", 2, '{\n  "permission": }\n'],
  ["opencode", ".opencode/opencode.jsonc", 3, '{\n  // mine\n  "permission": { "bash": },\n}\n'],
  ["cursor", ".cursor/sandbox.json", 2, '{\n  "type": workspace\n}\n'],
  ["copilot", ".vscode/settings.json", 2, '{\n  "chat.permissions.default": ?\n}\n'],
  ["gemini", ".gemini/settings.json", 2, '{\n  "tools": [ }\n}\n'],
];

/** A settings file of each agent that its writer always has something to say in. */
const HOMES: readonly [AgentId, string][] = [
  ["claude-code", ".claude/settings.json"],
  ["codex", ".codex/config.toml"],
  ["opencode", "opencode.json"],
  ["cursor", ".cursor/sandbox.json"],
  ["copilot", ".vscode/settings.json"],
  ["gemini", ".gemini/settings.json"],
];

/** What harden says where it refuses; it must be for the user, not a fault of the program. */
async function refusal(folder: string, agent: AgentId): Promise<string> {
  const error: unknown = await hardened(folder, agent, "workspace-write").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe.each(BROKEN)("%s with a broken %s", (agent, path, line, text) => {
  it(`is refused with the file and line ${line}, and the file stays as it is`, async () => {
    await inRepository({ ...PACKAGE, [path]: text }, async (folder) => {
      const said = await refusal(folder, agent);
      expect(said).toContain(path);
      expect(said).toMatch(new RegExp(`line ${line}\\b`));
      expect(readFileSync(join(folder, path), "utf8")).toBe(text);
    });
  });
});

it.each([
  ["a file of comments alone", "// nothing yet\n"],
  ["UTF-16", Buffer.from('\ufeff{"chat.tools.global.autoApprove":true}', "utf16le")],
  ["two byte order marks", "\ufeff\ufeff{}"],
])("a settings file that can be scanned and not edited is refused in words: %s", async (_, content) => {
  const path = ".vscode/settings.json";
  await inRepository({ ...PACKAGE }, async (folder) => {
    mkdirSync(join(folder, ".vscode"));
    writeFileSync(join(folder, path), content);
    expect(await refusal(folder, "copilot")).toContain(path);
    expect(readFileSync(join(folder, path))).toEqual(Buffer.from(content as string));
  });
});

it("a value where a table must be gives way in TOML", async () => {
  const text = 'default_permissions = "x"\n\n[permissions.x]\nextends = ":workspace"\nnetwork = "full"\n';
  await inRepository({ ...PACKAGE, ".codex/config.toml": text }, async (folder) => {
    const { changes } = await hardened(folder, "codex", "workspace-write");
    expect(changes.find(({ path }) => path === ".codex/config.toml")?.after).toContain("network = { enabled = false }");
  });
});

it("a broken head of an opencode agent is refused with its file and line", async () => {
  const path = ".opencode/agent/helper.md";
  const text = "---\nmode: primary\npermission: { bash: \n---\nHelp.\n";
  await inRepository({ ...PACKAGE, [path]: text }, async (folder) => {
    expect(await refusal(folder, "opencode")).toMatch(/\.opencode\/agent\/helper\.md.*line \d/);
    expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  });
});

describe.each(HOMES)("%s, whose settings stand in %s", (agent, path) => {
  it("is refused where that is a link, and nothing is written through it", async () => {
    await inRepository(PACKAGE, async (folder) => {
      const target = join(dirname(folder), `${agent}-elsewhere`);
      writeFileSync(target, "{}\n");
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
      expect(await refusal(folder, agent)).toContain(path);
      expect(readFileSync(target, "utf8")).toBe("{}\n");
      expect(lstatSync(join(folder, path)).isSymbolicLink()).toBe(true);
      rmSync(target);
    });
  });

  it("is refused where that is a folder", async () => {
    await inRepository(PACKAGE, async (folder) => {
      mkdirSync(join(folder, path, "x"), { recursive: true });
      writeFileSync(join(folder, path, "x", "y"), "z");
      expect(await refusal(folder, agent)).toContain(path);
      expect(readFileSync(join(folder, path, "x", "y"), "utf8")).toBe("z");
    });
  });
});

describe.each(HOMES.filter(([, path]) => path.includes("/")))("%s, whose settings stand in %s", (agent, path) => {
  it("is refused where its folder is a link, and nothing is written through it", async () => {
    await inRepository(PACKAGE, async (folder) => {
      const target = join(dirname(folder), `${agent}-folder`);
      mkdirSync(target);
      symlinkSync(target, join(folder, dirname(path)));
      expect(await refusal(folder, agent)).toContain(dirname(path));
      expect(readdirSync(target)).toEqual([]);
      rmSync(target, { recursive: true });
    });
  });
});

/** Temporary folders are closed to others; the one that holds them all is not ours to change. */
function letIn(folder: string): void {
  for (const way of [dirname(folder), folder]) if (way !== tmpdir()) chmodSync(way, 0o755);
}

/** Runs it as somebody whom a read-only folder holds: root it does not. */
function asNobody(use: () => void): void {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    use();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe("writing", () => {
  const change = { path: ".claude/settings.json", before: "{}\n", after: '{ "a": 1 }\n', lines: [] };
  const inFolder = (use: (folder: string) => void) =>
    inRepository({ ...PACKAGE, [change.path]: change.before }, async (folder) => use(folder));
  const draft = (folder: string) => readdirSync(join(folder, ".claude")).filter((name) => name !== "settings.json");

  it("through a link that came since the look is refused", async () => {
    await inFolder((folder) => {
      rmSync(join(folder, change.path));
      symlinkSync(join(folder, "package.json"), join(folder, change.path));
      expect(() => writeSettings(folder, [change])).toThrow(/no ordinary file/);
      expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(PACKAGE["package.json"]);
    });
  });

  it("leaves the old file where it is interrupted, and no draft beside it", async () => {
    await inFolder((folder) => {
      // What is no text fails where it is written, when the draft is open already.
      const broken = { ...change, after: 1 as unknown as string };
      expect(() => writeSettings(folder, [broken])).toThrow(UserError);
      expect(readFileSync(join(folder, change.path), "utf8")).toBe(change.before);
      expect(draft(folder)).toEqual([]);
    });
  });

  it("does not touch a draft that somebody else put in its place", async () => {
    await inFolder((folder) => {
      const name = join(folder, `${change.path}.preflight-${process.pid}`);
      symlinkSync(join(folder, "package.json"), name);
      expect(() => writeSettings(folder, [change])).toThrow(/cannot be written \(EEXIST\)/);
      expect(lstatSync(name).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(PACKAGE["package.json"]);
      expect(readFileSync(join(folder, change.path), "utf8")).toBe(change.before);
    });
  });

  it("into a read-only folder is refused, and the old file stays", async () => {
    await inFolder((folder) => {
      letIn(folder);
      chmodSync(join(folder, ".claude"), 0o555);
      asNobody(() => expect(() => writeSettings(folder, [change])).toThrow(/cannot be written \(EACCES\)/));
      expect(readFileSync(join(folder, change.path), "utf8")).toBe(change.before);
      chmodSync(join(folder, ".claude"), 0o755);
    });
  });

  it("into a folder that cannot be looked into is refused in words", async () => {
    await inFolder((folder) => {
      letIn(folder);
      chmodSync(join(folder, ".claude"), 0o000);
      asNobody(() => expect(() => writeSettings(folder, [change])).toThrow(UserError));
      chmodSync(join(folder, ".claude"), 0o755);
    });
  });

  it("where a file stands in place of the folder is refused", async () => {
    await inRepository({ ...PACKAGE, ".cursor": "x" }, async (folder) => {
      expect(() => writeSettings(folder, [{ ...change, path: ".cursor/cli.json", before: undefined } as never])).toThrow(
        /no folder of the tree/,
      );
      expect(existsSync(join(folder, ".cursor/cli.json"))).toBe(false);
    });
  });
});
