import { describe, expect, it } from "vitest";
import { writeSettings } from "../../../src/cli/write-settings.ts";
import { SETTABLE_POSTURES } from "../../../src/model/hardening.ts";
import { type Files, hardened, inRepository, PACKAGE } from "../repository.ts";
import { attemptsIn } from "./attempts.ts";
import { engineAnswers, groundOf } from "./our-answers.ts";
import { isSaid, outcomeOf } from "./outcome.ts";

// By our own engines, whose answers the real clients are held against: what stays more open than the posture is among the limits, with what holds it.

const { ".env": _, ...bare } = PACKAGE;
const TREES: Readonly<Record<string, Files>> = { "with a secret file": PACKAGE, "without a secret file": bare };

// No sandbox holds a command of theirs: it asks, or nothing holds it. What holds those of Claude Code and Codex only a session shows.
describe.each(["opencode", "gemini", "copilot"] as const)("what %s leaves more open than the posture", (agent) => {
  const all = SETTABLE_POSTURES.flatMap((posture) => Object.entries(TREES).map(([tree, files]) => [posture, tree, files] as const));
  it.each(all)("is said in %s, %s", async (posture, _tree, files) => {
    await inRepository(files, async (folder) => {
      const attempts = attemptsIn(agent, folder, await groundOf(folder, agent, posture));
      const { changes, limits } = await hardened(folder, agent, posture);
      writeSettings(folder, changes);
      const answers = await engineAnswers(folder, agent, attempts);
      const tried = attempts.map((attempt, index) => {
        const answer = answers[index] ?? "unknown";
        return outcomeOf(attempt, answer, answer === "unknown" ? "unjudged" : answer);
      });
      const openings = limits.flatMap(({ opens = [] }) => opens);
      const session = { repository: "", posture, files: [], complaints: [], limits: [], openings, tried };
      const unsaid = tried.filter((one) => one.standing === "more open" && !isSaid(one, session));
      expect(unsaid.map(({ group, action, client }) => `${group}: ${action}: ${client}`)).toEqual([]);
    });
  });
});
