import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSettings } from "../../src/cli/write-settings.ts";
import { hardeners } from "../../src/harden/index.ts";
import { passes } from "../../src/model/answer.ts";
import { SETTABLE_POSTURES } from "../../src/model/hardening.ts";
import { hardened, inRepository, PACKAGE } from "./repository.ts";

const CASES = hardeners.flatMap(({ agent }) => SETTABLE_POSTURES.map((posture) => ({ agent, posture })));

describe.each(CASES)("$agent, $posture", ({ agent, posture }) => {
  it("holds what it promises, or says in words which layer can", async () => {
    await inRepository(PACKAGE, async (folder) => {
      const result = await hardened(folder, agent, posture);
      expect(result.failures).toEqual([]);
      const open = result.rows.filter(({ after }) => !passes(after)).map(({ row }) => row);
      expect(open.filter((row) => !result.limits.some(({ rows }) => rows.includes(row)))).toEqual([]);
      expect(result.limits.filter(({ what, instead }) => what === "" || instead === "")).toEqual([]);
    });
  });

  it("gives every line that it changes a reason, and changes nothing the second time", async () => {
    await inRepository(PACKAGE, async (folder) => {
      const first = await hardened(folder, agent, posture);
      expect(first.changes.length).toBeGreaterThan(0);
      const silent = first.changes.flatMap(({ lines }) => lines).filter(({ mark, because }) => mark !== " " && !because);
      expect(silent).toEqual([]);
      writeSettings(folder, first.changes);
      expect((await hardened(folder, agent, posture)).changes).toEqual([]);
    });
  });
});

it("takes back VS Code's leave to approve everything in a word that the client knows", async () => {
  const files = { ...PACKAGE, ".vscode/settings.json": '{ "chat.defaultConfiguration": { "approvals": "allowAll" } }\n' };
  await inRepository(files, async (folder) => {
    const { failures, changes } = await hardened(folder, "copilot", "workspace-write");
    expect(failures).toEqual([]);
    const written = JSON.parse(changes.find(({ path }) => path === ".vscode/settings.json")?.after ?? "{}");
    expect(written["chat.defaultConfiguration"]).toEqual({ approvals: "manual" });
  });
});

describe("a workspace file of VS Code that sets nothing", () => {
  const WORKSPACE = "own.code-workspace";
  const FILES = {
    ...PACKAGE,
    ".vscode/settings.json": '{ "chat.tools.terminal.enableAutoApprove": false }\n',
    [WORKSPACE]: '{ "folders": [{ "path": "." }] }\n',
  };

  it.each(SETTABLE_POSTURES)("gets what the folder gets, and the proof takes it: %s", async (posture) => {
    await inRepository(FILES, async (folder) => {
      const { failures, changes } = await hardened(folder, "copilot", posture);
      expect(failures).toEqual([]);
      const written = JSON.parse(changes.find(({ path }) => path === WORKSPACE)?.after ?? "{}");
      expect(written).toMatchObject({ folders: [{ path: "." }], settings: { "chat.permissions.default": "default" } });
    });
  });
});

describe("writing", () => {
  it("refuses a file that changed since it was read, and writes none of the others", async () => {
    await inRepository({ ...PACKAGE, ".claude/settings.json": "{}\n" }, async (folder) => {
      const { changes } = await hardened(folder, "claude-code", "read-only");
      const file = join(folder, ".claude/settings.json");
      writeFileSync(file, '{ "model": "x" }\n');
      const [change] = changes;
      if (!change) throw new Error("there is nothing to write");
      const other = { ...change, path: ".claude/a.json", before: undefined };
      expect(() => writeSettings(folder, [other, change])).toThrow(/has changed since it was read/);
      expect(readFileSync(file, "utf8")).toBe('{ "model": "x" }\n');
      expect(existsSync(join(folder, ".claude/a.json"))).toBe(false);
    });
  });
});
