import { describe, expect, it } from "vitest";
import type { TriggerEntry } from "../../../src/model/report.ts";
import { lanesOf, type MomentBranch, sheetsOf } from "../../../src/render/html/execution-lanes.ts";

function trigger(i: number, other: Partial<TriggerEntry> = {}): TriggerEntry {
  return {
    path: `a/${i}.json`,
    line: i,
    pointer: "p",
    moment: "install",
    gate: "automatic",
    command: `run ${i}`,
    class: "build",
    tier: "write-safe",
    runs: [],
    ...other,
  };
}

const lanes = (moments: readonly MomentBranch[]) => moments.flatMap(({ files }) => files.flatMap((file) => file.lanes));

describe("lanesOf", () => {
  it("groups by moment and gate, then by file, in the order of the report", () => {
    const { moments, undrawn } = lanesOf([
      trigger(1, { moment: "open", gate: "trust", path: "x" }),
      trigger(2, { path: "y" }),
      trigger(3, { moment: "open", gate: "trust", path: "z" }),
      trigger(4, { moment: "open", path: "x" }),
    ]);
    expect(moments.map(({ moment, gate, files }) => [moment, gate, files.map(({ path }) => path)])).toEqual([
      ["open", "trust", ["x", "z"]],
      ["install", "automatic", ["y"]],
      ["open", "automatic", ["x"]],
    ]);
    expect(undrawn).toBe(0);
  });

  it("counts what is alike in one file from the third on, and keeps what is not", () => {
    const alike = [1, 2, 3, 4, 5].map((i) => trigger(i, { path: "x" }));
    const { moments } = lanesOf([...alike, trigger(9, { path: "x", class: "download-exec" })]);
    expect(lanes(moments).map(({ trigger: { line }, stands }) => [line, stands])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
      [9, 1],
    ]);
    expect(lanes(lanesOf(alike.slice(0, 3)).moments).map(({ stands }) => stands)).toEqual([1, 1, 1]);
  });

  it.each([1, 60, 5000])("accounts for each of %i triggers and stays readable", (n) => {
    const { moments, undrawn } = lanesOf(Array.from({ length: n }, (_, i) => trigger(i)));
    expect(lanes(moments).reduce((sum, { stands }) => sum + stands, undrawn)).toBe(n);
    expect(lanes(moments).length).toBeLessThanOrEqual(48);
  });
});

describe("sheetsOf", () => {
  it("splits a long moment between two files, and loses none", () => {
    const { moments } = lanesOf(Array.from({ length: 45 }, (_, i) => trigger(i)));
    const sheets = sheetsOf(moments);
    expect(sheets.map(({ files, continued }) => [files.length, continued])).toEqual([
      [18, undefined],
      [18, true],
      [9, true],
    ]);
    expect(sheets.flatMap(({ files }) => files)).toEqual(moments.flatMap(({ files }) => files));
  });
});
