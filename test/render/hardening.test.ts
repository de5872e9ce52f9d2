import { expect, it } from "vitest";
import type { Hardening } from "../../src/model/hardening.ts";
import { hardeningJson, hardeningText } from "../../src/render/hardening.ts";

const RESULT: Hardening = {
  agent: "codex",
  version: "1.2.3",
  posture: "constrained-auto",
  changes: [],
  automatic: ["npm test"],
  limits: [
    {
      rows: [],
      what: "Forms of the loop start.",
      opens: [{ of: "forms-of-the-loop", heldBy: "sandbox" }],
      instead: "The sandbox holds them.",
    },
    { rows: [], what: "A patch asks.", opens: [{ of: "guarded-writes", heldBy: "question" }], instead: "Say no." },
    { rows: ["network-off"], what: "The network stays open.", instead: "Use a container." },
  ],
  notes: [],
  rows: [{ row: "network-off", question: "Is network off by default?", before: "no", after: "no", because: "" }],
  reached: { before: "hold", after: "read-only" },
  heldDownBy: [],
  gaps: [],
  failures: [],
};

it("shows what stays more open than the posture by itself, each with what holds it", () => {
  const text = hardeningText(RESULT, false);
  const [open = "", other = ""] = text.split("What these settings cannot say:");
  expect(open).toContain("Stays more open than the posture:");
  expect(open).toContain("(held by the sandbox) Forms of the loop start. The sandbox holds them.");
  expect(open).toContain("(you are asked) A patch asks. Say no.");
  expect(other).toContain("(network-off) The network stays open. Use a container.");
  expect(hardeningText({ ...RESULT, limits: [] }, false)).not.toMatch(/more open|cannot say/);
});

it("tells programs the same", () => {
  const told = JSON.parse(hardeningJson(RESULT, false)) as Hardening;
  expect(told.limits[0]?.opens).toEqual([{ of: "forms-of-the-loop", heldBy: "sandbox" }]);
});
