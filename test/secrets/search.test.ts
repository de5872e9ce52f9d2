import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { byBytes } from "../../src/model/order.ts";
import { FINGERPRINT_KEY } from "../../src/secrets/fingerprint.ts";
import { Search, type SearchOptions } from "../../src/secrets/search.ts";
import type { SearchedFile } from "../../src/secrets/searched-file.ts";
import type { Answer } from "../../src/secrets/searcher-thread.ts";
import { catalog } from "../our-catalog.ts";
import { leaks } from "./rules.ts";

const thread = new URL("../../dist/searcher.js", import.meta.url);
const KIB = 1024;

const planted = Array.from({ length: 60 }, (_, index) => fill("GITHUB_TOKEN=ghp_{36:base62+crc}", `search/${index}`));
const values = planted.flatMap((one) => one.values);
const files = planted.map(({ text }, index) => ({
  file: { path: `src/${index}.env`, tracked: true, ignored: false },
  bytes: Buffer.from(`${"name = other\n".repeat(20 * (index % 7))}${text}\n`),
}));

async function searched(options: SearchOptions): Promise<{ found: readonly string[]; gaps: readonly string[]; hidden: readonly string[] }> {
  const search = new Search(catalog, { from: 0, batch: 4 * KIB, ...options });
  try {
    const all: SearchedFile[] = [];
    search.begin(1, (one) => all.push(one));
    for (const { file, bytes } of files) await search.take(file, bytes);
    await search.finish();
    const secrets = all.filter(({ secrets }) => secrets.length > 0).sort((a, b) => byBytes(a.path, b.path));
    const hidden = await search.hide([...values.map((value) => `it is ${value}!`), "nothing"]);
    return {
      found: secrets.map(({ secrets, lines }) => JSON.stringify([secrets, [...lines]])),
      gaps: all.flatMap(({ gaps }) => gaps.map(({ path }) => path)),
      hidden,
    };
  } finally {
    await search.close();
  }
}

describe("a search in several threads", () => {
  test("finds and hides the same, however many there are", async () => {
    const alone = await searched({});
    expect(alone.found).toHaveLength(files.length);
    expect(alone.gaps).toEqual([]);
    expect(leaks(values, alone.hidden.join("\n"))).toEqual([]);
    for (const jobs of [1, 2, 3, 4]) expect(await searched({ thread, jobs })).toEqual(alone);
  });

  test("states a gap for every file that a thread did not answer for", async () => {
    const { found, gaps } = await searched({ thread: new URL("data:text/javascript,process.exit()"), jobs: 2 });
    // What was not handed over when the thread ended is looked through here.
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.length + found.length).toBe(files.length);
  });

  test("hands no part of a value over to this thread", async () => {
    const testPaths = catalog.fileClasses.testPaths;
    const worker = new Worker(thread, {
      workerData: { rules: catalog.secrets, key: FINGERPRINT_KEY, testPaths, contents: [], testFolders: [] },
    });
    const ask = (request: unknown): Promise<Answer> => {
      worker.postMessage(request);
      return new Promise((resolve) => void worker.once("message", resolve));
    };
    const whole = Buffer.concat(files.map(({ bytes }) => bytes));
    const batch = new ArrayBuffer(whole.length);
    new Uint8Array(batch).set(whole);
    const answer = await ask({ batch, share: 1, files: [{ path: "all.env", tracked: true, ignored: false, at: 0, length: whole.length }] });
    const located = await ask({ texts: [values.join(" ")] });
    await worker.terminate();
    // The buffer is the tree's own bytes, given back.
    expect("found" in answer && answer.found[0]?.secrets).toHaveLength(files.length);
    expect(
      leaks(values, inspect([{ ...answer, batch: undefined }, located], { depth: 9, maxArrayLength: null, maxStringLength: null })),
    ).toEqual([]);
  });
});
