import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Report } from "../../src/model/report.ts";
import { fleetRenderers } from "../../src/render/fleet/index.ts";
import { renderers } from "../../src/render/index.ts";
import { materialise, parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";
import { plain } from "../render/readers.ts";
import type { SarifLog } from "../render/sarif-check.ts";

// A policy that accepts a no until a day, through the whole scan of a repository: what passes the gate, and what every format says of it.

const outer = mkdtempSync(join(tmpdir(), "preflight-accepted-"));
afterAll(() => rmSync(outer, { recursive: true, force: true }));

/** One row is a no, “Is network off by default?”, and it alone keeps the repository below workspace-write. */
const OPEN = parseFixture(`Every page of the web may be fetched unasked.
-- .claude/settings.json --
{ "permissions": { "allow": ["WebFetch"] } }
-- package.json --
{ "name": "sample", "version": "1.0.0", "private": true, "scripts": { "test": "node --test" } }
-- src/one.js --
export const one = 1;
-- .git (init) --
`);
const LAST_DAY = "2026-06-10";
const ACCEPTED = { row: "network-off", "up-to": "workspace-write", reason: "Network for one install.", by: "Ada", expires: LAST_DAY };

beforeAll(() => {
  mkdirSync(join(outer, "repo"));
  materialise(OPEN, join(outer, "repo"));
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...words: string[]): Promise<Run> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: {},
    cwd: outer,
  };
  return { code: await main(words, terminal, { catalog: () => catalog, worker: undefined }), out, err };
}

/** Scans under a policy that accepts the row, on one day, and answers with what every format, and a page of this report alone, says. */
async function scanOn(today: string, over: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(outer, "policy.yml"), JSON.stringify({ version: 1, state: "internal", "accepted-rows": [{ ...ACCEPTED, ...over }] }));
  const outputs = renderers.flatMap(({ format }) => ["--output", `${format}=${format}.txt`]);
  const ended = await run("repo", "--policy", "policy.yml", "--today", today, "--require", "workspace-write", ...outputs);
  const said: Record<string, string> = {};
  if (ended.code === 2) return { ...ended, said };
  for (const { format } of renderers) said[format] = readFileSync(join(outer, `${format}.txt`), "utf8");
  for (const { format } of fleetRenderers) said[`merge ${format}`] = (await run("merge", "json.txt", "--format", format)).out;
  return { ...ended, said };
}

describe("a scan under a policy that accepts a row", () => {
  it("without one stays read-only, by that row alone", async () => {
    const { code, out } = await run("repo", "--state", "internal", "--require", "workspace-write", "--format", "json");
    const { posture, answers } = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(answers.filter(({ verdict }) => verdict === "no").map(({ row }) => row)).toEqual(["network-off"]);
    expect(posture.ceilings.filter((ceiling) => ceiling.posture === posture.name).map(({ by }) => by)).toEqual(["row:network-off"]);
  });

  it.each(["2026-06-01", LAST_DAY])("passes up to its last day (%s), says so in every format, and leaves the row a no", async (today) => {
    const { code, err, said } = await scanOn(today);
    expect([code, err]).toEqual([0, ""]);
    const report = JSON.parse(said["json"] ?? "") as Report;
    expect([report.posture.name, report.score.no, report.policy?.today]).toEqual(["workspace-write", 1, today]);
    expect(report.boundaries.filter(({ clear }) => !clear).map(({ id }) => id)).toEqual(["command-execution"]);
    const silent = Object.entries(said).filter(
      ([, text]) => !plain(text).includes(LAST_DAY) || !plain(text).includes("Network for one install.") || !plain(text).includes("Ada"),
    );
    expect(silent.map(([format]) => format)).toEqual([]);
    for (const page of ["merge markdown", "merge html"]) expect(plain(said[page] ?? "")).toContain("1 row accepted by the operator.");
    const [sarif] = (JSON.parse(said["sarif"] ?? "") as SarifLog).runs;
    expect(sarif?.properties["acceptedRows"]).toMatchObject([{ row: "network-off", verdict: "no", upTo: "workspace-write" }]);
  });

  it.each<[string, string, Record<string, string>, string]>([
    ["has ended", "2026-06-11", {}, "ended on 2026-06-10, so the row counts again"],
    ["would run for too long", "2026-05-01", {}, "it would run for 40 more days, and at most 31 are allowed"],
    [
      "would allow too much",
      "2026-06-01",
      { "up-to": "constrained-auto" },
      "it would allow constrained-auto, and at most workspace-write may be",
    ],
  ])("does not pass where the exception %s, and every format says why", async (_, today, over, why) => {
    const { code, said } = await scanOn(today, over);
    expect(code).toBe(1);
    expect((JSON.parse(said["json"] ?? "") as Report).posture.name).toBe("read-only");
    expect(Object.entries(said).filter(([, text]) => !plain(text).includes(why))).toEqual([]);
    const [sarif] = (JSON.parse(said["sarif"] ?? "") as SarifLog).runs;
    expect(sarif?.properties).not.toHaveProperty("acceptedRows");
    expect(said["gitlab"]).toContain('"row-not-accepted"');
    expect(plain(said["merge markdown"] ?? "")).not.toContain("accepted by the operator");
  });

  it("tells of an exception that nothing needs", async () => {
    const { code, said } = await scanOn("2026-06-01", { row: "logs-redacted" });
    expect(code).toBe(1);
    expect(said["terminal"]).toContain("The exception for the row logs-redacted is not needed: take it out.");
    expect(said["sarif"]).toContain("The exception for the row logs-redacted is not needed: take it out.");
  });

  it("refuses a row that there is not, in one line that names the place", async () => {
    const { code, out, err } = await scanOn("2026-06-01", { row: "everything" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^preflight: The policy \S+ is not valid: accepted-rows\.0\.row: [^\n]+\n$/u);
  });
});

describe("a row that no policy may accept", () => {
  it("counts, with the reason in every format", async () => {
    writeFileSync(join(outer, "repo/one.tmp"), "not committed\n");
    try {
      const { code, said } = await scanOn("2026-06-01", { row: "git-clean" });
      expect(code).toBe(1);
      const silent = Object.entries(said).filter(([, text]) => !plain(text).includes("does not hold: no policy may accept this row"));
      expect(silent.map(([format]) => format)).toEqual([]);
    } finally {
      rmSync(join(outer, "repo/one.tmp"));
    }
  });
});
