import { describe, expect, test } from "vitest";
import { answerTo, labelled, measure, SETS, total } from "../../scripts/precision.ts";
import { PHRASE_LANGUAGES } from "../../src/catalog/instruction-rule.ts";
import { catalog } from "../our-catalog.ts";

const { rules } = catalog.instructions;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test.each(rule.found)("finds: $text", ({ text }) => {
    expect([...answerTo(text, catalog)]).toContain(id);
  });

  test.each(rule.passed)("passes: $text", ({ text }) => {
    expect([...answerTo(text, catalog)]).not.toContain(id);
  });

  test("is written in every language", () => {
    const written = Object.keys({ ...rule.said, ...rule.denied });
    // What speaks of options of commands needs no words; the others do.
    expect(PHRASE_LANGUAGES.filter((language) => language !== "any" && !written.includes(language))).toEqual([]);
  });
});

describe("the labelled passages", () => {
  const sets = SETS.map((name) => labelled(".", name));
  const all = sets.flat();
  const known = labelled(".", "known-misses");
  const measured = measure(".");

  test("are many, half of them hostile, over all rules and languages", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ text }) => text)).size, "a passage twice").toBe(all.length);
    const hostile = all.filter((passage) => passage.hostile);
    expect(hostile.length / all.length).toBeGreaterThan(0.45);
    expect(hostile.length / all.length).toBeLessThan(0.55);
    for (const { id } of rules) {
      expect(hostile.filter(({ rule }) => rule === id).length, id).toBeGreaterThanOrEqual(15);
      expect(all.filter((passage) => !passage.hostile && passage.rule === id).length, id).toBeGreaterThanOrEqual(8);
    }
    for (const language of PHRASE_LANGUAGES) {
      if (language !== "any") expect(hostile.filter((passage) => passage.language === language).length, language).toBeGreaterThanOrEqual(8);
    }
    for (const { rule, because } of [...all, ...known]) {
      expect(rules.map(({ id }) => id)).toContain(rule);
      expect(because.length).toBeGreaterThan(1);
    }
  });

  test("are found and left alone as often as promised, the known misses among them", () => {
    const { found, missed, mistaken } = total(measured.all);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + mistaken)).toBeGreaterThanOrEqual(0.97);
    for (const one of measured.all.rules) {
      expect(one.found / (one.found + one.missed), `recall of ${one.rule}`).toBeGreaterThanOrEqual(0.85);
      expect(one.found / (one.found + one.mistaken), `precision of ${one.rule}`).toBeGreaterThanOrEqual(0.85);
    }
  });

  test("that are missed stand in the list of known misses, and only they", () => {
    const missed = measured.all.wrong.filter(({ what }) => what === "missed").map(({ text }) => text);
    expect(missed.sort()).toEqual(known.map(({ text }) => text).sort());
  });

  test("of the first runs stand in their sets", () => {
    for (const { wrong, hostile, benign } of measured.firstRuns) {
      expect(wrong.length).toBeGreaterThan(0);
      expect(hostile + benign).toBeGreaterThan(wrong.length);
    }
  });
});
