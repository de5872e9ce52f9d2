import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { loadCatalog } from "../src/catalog/load.ts";
import type { Report } from "../src/model/report.ts";
import { renderHtml } from "../src/render/html.ts";
import { scan } from "../src/scan.ts";
import { inTemporaryFolder, readFixture } from "../test/fixture.ts";
import { sampleDelta } from "../test/render/sample-delta.ts";
import { SAMPLES } from "../test/render/sample-report.ts";

// npm run look:html                         the sample reports
// npm run look:html -- --tree FOLDER …      and reports of checked-out repositories
// npm run look:html -- --report FILE …      and of saved JSON reports
// npm run look:html -- --readme             only the pictures of the README, of the repository that its example shows
// npm run look:html -- --out FOLDER         where pages and pictures go (default: a new folder for temporary files)
//
// Opens every page in Chromium (CHROMIUM names it; else Debian's), takes pictures of it light, dark, as wide as a phone and as a PDF, runs
// axe-core in each, and prints size and times. Ends with 1 where axe has a serious violation, where a page asks for anything but itself or
// complains, or where it is too large or too slow. Not in the gate: not every machine has a Chromium.

const MOST_BYTES = 5 * 1000 * 1000;
const MOST_MILLISECONDS = 2000;
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Pictures of longer pages show their beginning. */
const TALLEST = 12_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Looked {
  readonly name: string;
  readonly findings: number;
  readonly bytes: number;
  /** Milliseconds from the request to two frames after the load: the shortest of three openings, for others may keep the machine busy. */
  readonly opened: number;
  /** Milliseconds of processor time that the page's main thread took for it. */
  readonly worked: number;
  readonly pages: number;
  readonly complaints: readonly string[];
}

async function look(browser: Browser, name: string, report: Report, out: string): Promise<Looked> {
  const file = join(out, `${name}.html`);
  const text = renderHtml(report, { excerpts: true });
  writeFileSync(file, text);
  const complaints: string[] = [];
  const openings = [await opening(browser, file), await opening(browser, file), await opening(browser, file)];
  const page = await open(browser, file, complaints);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, media: "screen" });
    await picture(page, join(out, `${name}-${scheme}.png`));
    complaints.push(...(await violations(page, scheme)));
  }
  await page.emulateMedia({ colorScheme: "light", media: "screen" });
  await page.setViewportSize(PHONE);
  await picture(page, join(out, `${name}-phone.png`));
  complaints.push(...(await violations(page, "phone")));
  const sideways = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  if (sideways !== 0) complaints.push(`phone: the page is ${sideways} pixels too wide`);
  // Dark on purpose: paper stays light.
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.setViewportSize(WIDE);
  const pdf = await page.pdf({ path: join(out, `${name}.pdf`), format: "A4", preferCSSPageSize: true });
  await page.context().close();
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const bytes = Buffer.byteLength(text);
  const opened = Math.min(...openings.map(({ took }) => took));
  const worked = Math.min(...openings.map(({ work }) => work));
  if (bytes >= MOST_BYTES) complaints.push(`${bytes} bytes are too many`);
  if (opened >= MOST_MILLISECONDS) complaints.push(`${Math.round(opened)} ms are too many`);
  return { name, findings: report.findings.length, bytes, opened, worked, pages, complaints };
}

async function open(browser: Browser, file: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: true });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`asks for ${request.url()}`);
  });
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  return page;
}

async function opening(browser: Browser, file: string): Promise<{ took: number; work: number }> {
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const took = performance.now() - start;
  const { metrics } = await session.send("Performance.getMetrics");
  await context.close();
  return { took, work: 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) };
}

async function picture(page: Page, path: string): Promise<void> {
  const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
  const { width } = page.viewportSize() ?? WIDE;
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
}

/** What axe-core holds serious or critical, with the places. */
async function violations(page: Page, look: string): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${look}: axe ${id}, ${nodes.length} ×: ${nodes[0]?.html.slice(0, 160)}`);
}

/** The top of the page, light and dark. */
async function pictureForReadme(browser: Browser): Promise<void> {
  const fixture = readFixture("test/e2e/coin-dashboard.repo");
  const report = await inTemporaryFolder(fixture, (root) => scanned(root));
  const file = join(mkdtempSync(join(tmpdir(), "preflight-look-")), "report.html");
  writeFileSync(file, renderHtml({ ...report, subject: { ...report.subject, name: "coin-dashboard" } }, { excerpts: true }));
  const page = await open(browser, file, []);
  await page.setViewportSize({ width: 1240, height: 826 });
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `docs/images/report-${scheme}.png` });
  }
}

function scanned(root: string): Promise<Report> {
  return scan({ root, state: "unknown", agents: [], catalog: loadCatalog("rules"), worker: undefined });
}

async function reportsOf(trees: readonly string[], saved: readonly string[]): Promise<[string, Report][]> {
  const reports: [string, Report][] = SAMPLES.map((report) => [`sample-${report.posture.name}`, report]);
  reports.push(["sample-delta", sampleDelta()]);
  for (const file of saved) reports.push([basename(file, ".json"), JSON.parse(readFileSync(file, "utf8")) as Report]);
  for (const tree of trees) reports.push([basename(resolve(tree)), await scanned(resolve(tree))]);
  return reports;
}

const { values } = parseArgs({
  options: {
    tree: { type: "string", multiple: true, default: [] },
    report: { type: "string", multiple: true, default: [] },
    readme: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
const out = values.out ?? mkdtempSync(join(tmpdir(), "preflight-look-"));
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" });
const looked: Looked[] = [];
try {
  console.log(`Chromium ${browser.version()}`);
  if (values.readme) await pictureForReadme(browser);
  else
    for (const [name, report] of await reportsOf(values.tree, values.report)) {
      const one = await look(browser, name, report, out);
      looked.push(one);
      console.log(
        `${name}: ${one.findings} findings, ${(one.bytes / 1000).toFixed(0)} kB, opens in ${Math.round(one.opened)} ms (${Math.round(one.worked)} ms of work), ${one.pages} pages on paper`,
      );
      for (const complaint of one.complaints) console.log(`  ${complaint}`);
    }
} finally {
  await browser.close();
}
console.log(`Pages and pictures: ${out}`);
process.exitCode = looked.some(({ complaints }) => complaints.length > 0) ? 1 : 0;
