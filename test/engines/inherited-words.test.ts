import { describe, expect, it } from "vitest";
import claude from "../../src/engines/claude-code.ts";
import droid from "../../src/engines/droid.ts";
import type { Engine } from "../../src/engines/engine.ts";
import gemini from "../../src/engines/gemini.ts";
import opencode from "../../src/engines/opencode.ts";
import { ask, type Files, toAction } from "./repository.ts";

// Words of foreign files that every object of JavaScript answers to: no table may take them for one of its own.
const WORDS = ["constructor", "__proto__", "toString", "hasOwnProperty"];
const opencodeOf = (word: string): string =>
  `{"agent":{"${word}":{"permission":{"bash":"allow"}}},"mode":{"${word}x":{"tools":{"bash":true}}}}`;

describe.each(WORDS)("a setting that says %s", (word) => {
  const rows: readonly [Engine, Files, string][] = [
    [opencode, { "opencode.json": opencodeOf(word) }, "allow"],
    [gemini, { ".gemini/settings.json": { general: { defaultApprovalMode: word } } }, "deny"],
    [claude, { ".claude/settings.json": { permissions: { defaultMode: word } } }, "ask"],
    [droid, { ".factory/settings.json": { autonomyMode: word } }, "ask"],
  ];
  it.each(rows.map(([engine, files, outcome]) => [engine.agent, engine, files, outcome] as const))(
    "is a word like any other to %s",
    (_, engine, files, outcome) => {
      expect(ask(engine, files, toAction("rm -rf src", engine.agent)).outcome).toBe(outcome);
    },
  );
});
