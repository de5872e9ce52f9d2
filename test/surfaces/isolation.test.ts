import { afterAll, describe, expect, test } from "vitest";
import { inProcess } from "../../src/surfaces/in-process.ts";
import { inWorker } from "../../src/surfaces/isolation.ts";
import { IDS } from "./hostile-worker.ts";

const file = (text: string) => ({ path: "a.txt", text, tracked: true, ignored: false });

const hostile = new URL("./start-hostile.mjs", import.meta.url);
const shipped = new URL("./start-shipped.mjs", import.meta.url);

const MISBEHAVING = [
  ["endless", "took longer than 2.5 s"],
  ["greedy", "needed more memory"],
  ["deep", "Maximum call stack size exceeded"],
  ["throwing", "no such format"],
  ["leaving", "the reading thread ended"],
  ["unclonable", "the reading thread failed"],
] as const;

test("every surface of the hostile thread is tried", () => {
  expect(["good", ...MISBEHAVING.map(([id]) => id)].sort()).toEqual([...IDS].sort());
});

describe("in a worker", { timeout: 60_000 }, () => {
  // Far above what an honest job needs on a busy machine, far below the test's own limit.
  const isolation = inWorker(hostile, 2500, { memoryMb: 64 });
  afterAll(() => isolation.close());

  test.each(MISBEHAVING)("a surface that is %s costs one file and becomes a gap", async (id, reason) => {
    const [bad, good] = await Promise.all([isolation.read(id, file("x")), isolation.read("good", file("fine"))]);
    expect(bad).toEqual({ facts: [], gap: { path: "a.txt", reason: expect.stringContaining(reason) } });
    expect(good.facts).toMatchObject([{ tool: "fine" }]);
    expect(good.gap).toBeUndefined();
  });

  test("answers belong to their questions, in order", async () => {
    const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`);
    const readings = await Promise.all(texts.map((text) => isolation.read("good", file(text))));
    expect(readings.map(({ facts }) => (facts[0] as { tool: string }).tool)).toEqual(texts);
  });
});

describe("the shipped surfaces", { timeout: 60_000 }, () => {
  const job = { path: "package.json", text: '{ "scripts": { "test": "vitest" } }', tracked: true, ignored: false };

  test("say the same in a worker as in this thread", async () => {
    const isolation = inWorker(shipped, 30_000);
    try {
      expect(await isolation.read("npm-package-scripts", job)).toEqual(await inProcess().read("npm-package-scripts", job));
    } finally {
      await isolation.close();
    }
  });

  test("a surface that does not exist is a mistake of the caller", async () => {
    await expect(inProcess().read("no-such-surface", job)).rejects.toThrow("no surface");
  });
});

test("a thread that cannot start is an error, not a gap", { timeout: 60_000 }, async () => {
  const isolation = inWorker(new URL("./there-is-no-such-file.mjs", import.meta.url), 1000);
  await expect(isolation.read("good", file("x"))).rejects.toThrow();
  await isolation.close();
});

test("after the end nothing is read", async () => {
  const isolation = inWorker(hostile, 1000);
  await isolation.close();
  await expect(isolation.read("good", file("x"))).rejects.toThrow("closed");
});
