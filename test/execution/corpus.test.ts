import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../our-catalog.ts";
import { alarmsOf, answerableFor, casesOf, outcomeOf, runsUnasked, TRIGGER_SURFACES } from "./corpus.ts";

const classesOf = { malicious: new Set<string>(), benign: new Set<string>() };

test("every folder is that of a surface that states triggers", () => {
  const folders = readdirSync(import.meta.dirname).filter((name) => statSync(join(import.meta.dirname, name)).isDirectory());
  expect(folders.filter((name) => !TRIGGER_SURFACES.includes(name))).toEqual([]);
});

describe.each(TRIGGER_SURFACES)("%s", (surface) => {
  const cases = casesOf(surface);

  test("has examples of both kinds", () => {
    expect(cases.filter(({ malicious }) => malicious)).not.toEqual([]);
    expect(cases.filter(({ malicious }) => !malicious)).not.toEqual([]);
    expect(cases.filter(({ name }) => !/^(?:malicious|benign)-[a-z0-9-]+\.repo$/u.test(name))).toEqual([]);
  });

  test.each(cases.filter(({ malicious }) => malicious))("$name is told, with its trigger", async (one) => {
    const outcome = await outcomeOf(one, catalog);
    expect(outcome.triggers.map((trigger) => trigger.surface)).toContain(surface);
    const alarms = alarmsOf(outcome, answerableFor(one));
    expect(
      alarms,
      `no finding of severity high names the trigger, only ${JSON.stringify(outcome.findings.map(({ rule, severity, message }) => ({ rule, severity, message })))}`,
    ).not.toEqual([]);
    if (alarms.some(({ named }) => runsUnasked(named))) expect(outcome.posture).toBe("hold");
    for (const { finding } of alarms) {
      const id = /\bClass (?<id>[a-z-]+):/u.exec(finding.message)?.groups?.["id"];
      if (id !== undefined) classesOf.malicious.add(id);
    }
  });

  test.each(cases.filter(({ malicious }) => !malicious))("$name is left alone", async (one) => {
    const outcome = await outcomeOf(one, catalog);
    expect(outcome.triggers.map((trigger) => trigger.surface)).toContain(surface);
    expect(
      outcome.findings.filter(({ severity }) => severity !== "info").map(({ severity, message }) => `${severity}: ${message}`),
    ).toEqual([]);
    expect(outcome.gaps).toEqual([]);
    for (const trigger of outcome.inventory) classesOf.benign.add(trigger.class);
  });
});

test("every class of risk is among the malicious, and every other among the benign", () => {
  const ids = (risk: boolean): string[] => catalog.commandClasses.filter((one) => one.risk === risk).map(({ id }) => id);
  expect(ids(true).filter((id) => !classesOf.malicious.has(id))).toEqual([]);
  expect(ids(false).filter((id) => !classesOf.benign.has(id))).toEqual([]);
});
