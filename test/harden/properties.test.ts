import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileForms } from "../../src/harden/hostile-forms.ts";
import { loosened } from "../../src/harden/proof.ts";
import type { AgentId } from "../../src/model/agent.ts";
import { SETTABLE_POSTURES } from "../../src/model/hardening.ts";
import { HARDENED, SETTINGS } from "./generated-settings.ts";
import { lostFrom } from "./kept.ts";
import { change, stand, TREE } from "./stand.ts";

/** The gate looks at the same settings every day; `PROPERTY_RUNS=500 PROPERTY_SEED=2` looks longer, and elsewhere; `-t '^codex, whatever' --testTimeout=3600000` at one agent. */
const LOOK = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 3), seed: Number(process.env["PROPERTY_SEED"] ?? 1) };

describe.each(HARDENED)("%s, whatever its settings are", (agent) => {
  const settled = fc.tuple(SETTINGS[agent], fc.constantFrom(...SETTABLE_POSTURES));

  it("is never opened further, but for the loop: trusted or not, with somebody to ask or nobody", () => {
    fc.assert(
      fc.property(settled, fc.boolean(), fc.boolean(), ([settings, posture], trusted, headless) => {
        const before = stand({ ...TREE, ...settings }, agent, posture);
        const after = stand({ ...TREE, ...settings, ...change(before).files }, agent, posture);
        expect(loosened(before.met, after.met, after.view, before.ground, [{ trusted, headless }])).toEqual([]);
      }),
      LOOK,
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(settled, ([settings, posture]) => {
        const { files } = change(stand({ ...TREE, ...settings }, agent, posture));
        expect(change(stand({ ...TREE, ...settings, ...files }, agent, posture)).files).toEqual({});
      }),
      LOOK,
    );
  });

  it("keeps the values that no line speaks of, all order and all comments", () => {
    fc.assert(
      fc.property(settled, ([settings, posture]) => {
        const { files, lines } = change(stand({ ...TREE, ...settings }, agent, posture));
        const lost = Object.entries(settings).flatMap(([path, text]) => lostFrom(path, text, files[path] ?? text, lines));
        expect(lost).toEqual([]);
      }),
      LOOK,
    );
  });
});

/** Agents that can let exactly one command run. The others say in words that they cannot. */
const EXACT: readonly AgentId[] = ["claude-code", "copilot"];
/** Agents in which every command runs inside a sandbox, unasked, whatever a rule says. */
const SANDBOXED: readonly AgentId[] = ["codex", "cursor"];

describe.each(HARDENED)("%s in a constrained loop", (agent) => {
  const after = stand({ ...TREE, ...change(stand(TREE, agent, "constrained-auto")).files }, agent, "constrained-auto");
  const would = (command: string) => after.met.would({ do: "run", command }, "run-test", { trusted: true }).outcome;

  it("lets run by itself exactly the loop of the repository, where it can say so", () => {
    expect(after.ground.loop).toEqual(["npm test", "npm run lint"]);
    if (SANDBOXED.includes(agent)) return;
    const expected = EXACT.includes(agent) ? "allow" : expect.stringMatching(/^(?:ask|deny)$/);
    expect(after.ground.loop.map(would)).toEqual(after.ground.loop.map(() => expected));
    expect(["npm run deploy", "npm run test:evil", "npm run build", "npm install"].filter((line) => would(line) === "allow")).toEqual([]);
  });

  it("lets none of its hostile forms run by itself", () => {
    if (SANDBOXED.includes(agent)) return;
    const forms = after.ground.loop.flatMap(hostileForms);
    expect(forms.length).toBeGreaterThan(60);
    expect(forms.filter((line) => would(line) === "allow" || would(line) === "unknown")).toEqual([]);
  });
});
