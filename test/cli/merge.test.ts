import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { renderJson } from "../../src/render/json.ts";
import { withDelta } from "../render/sample-delta.ts";
import { SAMPLES, sampleReport } from "../render/sample-report.ts";

const folder = mkdtempSync(join(tmpdir(), "preflight-merge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const report of SAMPLES) writeFileSync(join(folder, `${report.subject.name}.json`), renderJson(withDelta(report), { excerpts: true }));
/** One of the samples is of a scan with gaps. */
const INCOMPLETE = SAMPLES.find(({ subject }) => !subject.coverage.complete)?.subject.name;
const files = SAMPLES.map(({ subject }) => `${subject.name}.json`);

async function merge(...words: string[]): Promise<{ code: number; out: string; err: string }> {
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
    cwd: folder,
  };
  const catalog = (): never => {
    throw new Error("merge reads no rules");
  };
  return { code: await main(["merge", ...words], terminal, { catalog, worker: new URL("file:///nowhere") }), out, err };
}

describe("preflight merge", () => {
  it("puts the reports on one page, the most restrained repository first, whatever the order of the files", async () => {
    const { code, out, err } = await merge(...files);
    expect([code, err]).toEqual([3, ""]);
    const order = ["acme&#45;shop", "acme&#45;docs", "acme&#45;api", "acme&#45;ui"].map((name) => out.indexOf(name));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(out).toContain("## Preflight: 4 repositories");
    expect(out).toContain("1 hold, 1 read-only, 1 workspace-write, 1 constrained-auto.");
    expect(out).toContain("> **Incomplete: 1 scan is not clean.");
    for (const format of ["markdown", "json", "html", "sarif"]) {
      const [there, back] = [await merge("--format", format, ...files), await merge("--format", format, ...files.toReversed())];
      expect([there.code, back.code]).toEqual([3, 3]);
      expect(back.out).toBe(there.out);
    }
  });

  it("ends as a scan does: 3 where a report has a gap or its base had one, with the page written, else 0", async () => {
    const complete = files.filter((name) => name !== `${INCOMPLETE}.json`);
    expect((await merge(...complete)).code).toBe(0);
    const whole = withDelta(sampleReport("constrained-auto"));
    if (!whole.delta) throw new Error("the sample is compared");
    const delta = { ...whole.delta, base: { ...whole.delta.base, complete: false } };
    writeFileSync(join(folder, "base.json"), renderJson({ ...whole, delta }, { excerpts: true }));
    for (const gap of [`${INCOMPLETE}.json`, "base.json"]) {
      const { code, out, err } = await merge(...complete.slice(0, 1), gap);
      expect([code, err]).toEqual([3, ""]);
      expect(out).toContain("> **Incomplete: 1 scan is not clean.");
    }
  });

  it("counts rules over all repositories, those that most share first", async () => {
    const fleet = JSON.parse((await merge("--format", "json", ...files)).out);
    expect(fleet.rules[0]).toMatchObject({ rule: "unpinned-requirement", repositories: 2, findings: 6, severity: "medium" });
    expect(fleet.repositories[0]).toMatchObject({ name: "acme-shop", posture: "hold", complete: false, gaps: 2, suppressed: 1 });
    expect(fleet.repositories[0].agents).toContainEqual({ agent: "codex", posture: "read-only" });
    expect(fleet.repositories[0].worst.map(({ severity }: { severity: string }) => severity)).toEqual(["critical", "high", "medium"]);
  });

  it("tells repositories of one name apart by their files", async () => {
    writeFileSync(join(folder, "second.json"), renderJson(sampleReport("hold"), { excerpts: true }));
    const fleet = JSON.parse((await merge("--format", "json", "acme-shop.json", "second.json")).out);
    expect(fleet.repositories.map(({ name }: { name: string }) => name)).toEqual(["acme-shop (acme-shop)", "acme-shop (second)"]);
  });

  it("quotes only where quoting is allowed", async () => {
    expect((await merge("--format", "sarif", "acme-shop.json")).out).toContain("fsSL");
    expect((await merge("--format", "sarif", "--no-excerpts", "acme-shop.json")).out).not.toContain("fsSL");
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "{", /^preflight: bad\.json is not valid JSON\..*\n$/],
    ["other JSON", "[]", /^preflight: bad\.json is no report of this version of preflight \(the whole: .*\)\.\n$/],
    [
      "a report with a slip in it",
      JSON.stringify({ ...sampleReport("hold"), findings: [{ ...sampleReport("hold").findings[0], severity: "huge" }] }),
      /^preflight: bad\.json is no report of this version of preflight \(findings\.0\.severity: .*\)\.\n$/,
    ],
    ["another version", JSON.stringify({ ...sampleReport("hold"), schemaVersion: 2 }), /\(schemaVersion: .*\)\.\n$/],
    ["a prototype", '{"__proto__":{"schemaVersion":1}}', /is no report/],
    ["a deep tower", "[".repeat(200_000), /is not valid JSON|is no report/],
    [
      "a hostile key",
      JSON.stringify({ ...sampleReport("hold"), posture: { ...sampleReport("hold").posture, byAgent: { "\u001b[2J::error::": "x" } } }),
      /^[\x20-\x7e“”]+\n$/u,
    ],
  ])("refuses %s with one clean line that names the place", async (_, text, line) => {
    writeFileSync(join(folder, "bad.json"), text);
    const { code, out, err } = await merge("acme-shop.json", "bad.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(line);
    expect(err.split("\n")).toHaveLength(2);
    expect(err).not.toContain("::");
  });

  it("refuses what is too large, missing, or no file, without reading it", async () => {
    writeFileSync(join(folder, "huge.json"), "");
    truncateSync(join(folder, "huge.json"), 65 * 1024 * 1024);
    execFileSync("mkfifo", [join(folder, "pipe.json")]);
    for (const [name, words] of [
      ["huge.json", "is larger than"],
      ["missing.json", "cannot be read (ENOENT)"],
      ["pipe.json", "is no regular file"],
      [".", "is no regular file"],
    ] as const) {
      const { code, err } = await merge(name);
      expect(code).toBe(2);
      expect(err).toContain(words);
    }
  });

  it("refuses more repositories than a format holds, and a format that it has not", async () => {
    const many = await merge("--format", "sarif", ...Array.from({ length: 21 }, () => "acme-shop.json"));
    expect([many.code, many.err]).toEqual([2, expect.stringContaining("at most 20 repositories")]);
    expect((await merge("--format", "terminal", "acme-shop.json")).code).toBe(2);
    expect((await merge()).code).toBe(2);
  });

  it("drops what the schema does not know", async () => {
    writeFileSync(join(folder, "more.json"), JSON.stringify({ ...sampleReport("read-only"), extra: "<script>" }));
    const { code, out } = await merge("--format", "json", "more.json");
    expect(code).toBe(0);
    expect(out).not.toContain("extra");
  });
});
