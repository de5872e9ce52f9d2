import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSettings } from "../../src/cli/write-settings.ts";
import { meet } from "../../src/decide/agents.ts";
import { lookAt } from "../../src/decide/look-at.ts";
import { actionClass } from "../../src/engines/action-class.ts";
import type { Action } from "../../src/engines/engine.ts";
import { engines } from "../../src/engines/index.ts";
import { ruleLines } from "../../src/harden/codex/rules.ts";
import type { Ground } from "../../src/harden/ground.ts";
import { hostileForms } from "../../src/harden/hostile-forms.ts";
import { type Limit, SETTABLE_POSTURES, type SettablePosture } from "../../src/model/hardening.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { catalog } from "../our-catalog.ts";
import { hardened, inRepository, PACKAGE } from "./repository.ts";

type Agent = "codex" | "copilot" | "gemini";

/** Hardens the package and asks the agent's engine in the tree that comes out. */
async function inHardened(
  agent: Agent,
  posture: SettablePosture,
  use: (would: (action: Action) => string, limits: readonly Limit[]) => void,
): Promise<void> {
  await inRepository(PACKAGE, async (folder) => {
    const { changes, limits } = await hardened(folder, agent, posture);
    writeSettings(folder, changes);
    const snapshot = await takeSnapshot(join(folder), DEFAULT_LIMITS);
    const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
    const engine = engines.find((one) => one.agent === agent);
    if (!engine) throw new Error(`no engine answers for ${agent}`);
    const asked = meet(engine, lookAt(snapshot, facts, catalog, "internal"));
    use((action) => asked.would(action, actionClass(action, catalog), { trusted: true }).outcome, limits);
  });
}

const opened = (limits: readonly Limit[]): string[] =>
  limits.flatMap(({ opens = [] }) => opens.map(({ of, heldBy }) => `${of}: ${heldBy}`));

describe.each(["codex", "gemini"] as const)("what %s leaves more open than the posture", (agent) => {
  it.each(SETTABLE_POSTURES)("is among the limits, with what holds it: %s", async (posture) => {
    await inHardened(agent, posture, (would, limits) => {
      const automatic = hostileForms("npm test").some((command) => would({ do: "run", command }) === "allow");
      if (automatic) expect(opened(limits)).toContain("forms-of-the-loop: sandbox");
      const asksToWrite = [".vscode/tasks.json", ".mcp.json", ".codex/config.toml"].some((path) => would({ do: "write", path }) !== "deny");
      expect(opened(limits).includes("guarded-writes: question")).toBe(asksToWrite);
    });
  });
});

describe("hostile forms of the loop in Codex", () => {
  it("all are refused in read-only, and so is the loop", async () => {
    await inHardened("codex", "read-only", (would) => {
      const lines = ["npm test", ...hostileForms("npm test")];
      expect(lines.filter((command) => would({ do: "run", command }) !== "deny")).toEqual([]);
    });
  });

  it.each([
    ["workspace-write", "ask"],
    ["constrained-auto", "deny"],
  ] as const)("only what begins like the loop, in plain words, starts in %s", async (posture, closed) => {
    await inHardened("codex", posture, (would) => {
      expect(would({ do: "run", command: "npm test" })).toBe("allow");
      const started = hostileForms("npm test").filter((command) => would({ do: "run", command }) === "allow");
      expect(started.filter((command) => !/^(?:\.\/)?npm +test(?:[:-]evil| \S+(?: \S+)?|;x)?$/.test(command))).toEqual([]);
      const [build, deploy] = ["npm run build", "npm run deploy"].map((command) => would({ do: "run", command }));
      expect([build, deploy]).toEqual([posture === "workspace-write" ? "allow" : "deny", "deny"]);
      expect(would({ do: "run", command: 'npm test "$(id)"' })).toBe(closed);
      expect(would({ do: "run", command: "npm test -- --globalSetup ./evil.js" })).toBe(closed);
    });
  });
});

describe("what Copilot leaves more open than the posture", () => {
  const LINES = { destruction: "rm -rf src", deployment: "npm run deploy", network: "curl https://example.invalid/", loop: "npm test" };
  // What each posture denies, of what Copilot cannot.
  const DENIED = {
    "read-only": ["destruction", "deployment", "network", "loop"],
    "workspace-write": ["deployment"],
    "constrained-auto": ["destruction", "deployment", "network"],
  } as const;

  it.each(SETTABLE_POSTURES)("is among the limits, with what holds it: %s", async (posture) => {
    await inHardened("copilot", posture, (would, limits) => {
      expect(would({ do: "read", path: ".env", by: "tool" })).toBe("allow");
      expect(would({ do: "run", command: "cat ~/.ssh/id_rsa" })).toBe("allow");
      expect(opened(limits)).toContain("secrets: nothing");
      expect(would({ do: "write", path: "opencode.json" })).toBe("allow");
      expect(opened(limits)).toContain("guarded-writes: nothing");
      for (const kind of DENIED[posture]) {
        expect(would({ do: "run", command: LINES[kind] })).toBe("ask");
        expect(opened(limits)).toContain(`${kind}: question`);
      }
      expect(opened(limits).includes("edits: nothing")).toBe(posture === "read-only");
    });
  });
});

describe("rules of Codex that are stricter than the posture", () => {
  it("stay, and what they keep from running by itself is said", async () => {
    await inRepository(PACKAGE, async (folder) => {
      writeSettings(folder, (await hardened(folder, "codex", "read-only")).changes);
      const { automatic, limits, failures } = await hardened(folder, "codex", "constrained-auto");
      expect({ automatic, failures }).toEqual({ automatic: [], failures: [] });
      expect(limits.map(({ what }) => what).join(" ")).toMatch(
        /A rule of the repository that is stricter stays.*: npm test, npm run lint\./,
      );
    });
  });
  it.each(SETTABLE_POSTURES)("close a shell to lines only, where the loop is a script for it: %s", (posture) => {
    const facts = { of: () => [] };
    const ground = { posture, rules: catalog.harden, others: [], loop: ["bash test.sh"], text: () => undefined, view: { facts } };
    const patterns = ruleLines(ground as unknown as Ground).map(
      ({ edit }) => /pattern = (\[.*?\])/.exec("line" in edit ? edit.line : "")?.[1],
    );
    expect(patterns).toContain('["zsh"]');
    expect(patterns.includes('["bash"]')).toBe(posture === "read-only");
    expect(patterns.includes('["bash","-lc"]')).toBe(posture !== "read-only");
  });
});
