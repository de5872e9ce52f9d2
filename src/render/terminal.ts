import type { Report } from "../model/report.ts";
import { Page } from "./page.ts";
import { palette } from "./palette.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { severityCounts } from "./story.ts";
import { writeAnswers, writeBoundaries } from "./terminal-answers.ts";
import { writeDelta } from "./terminal-delta.ts";
import { writeFindings } from "./terminal-findings.ts";
import { markOf } from "./terminal-marks.ts";
import { writePermissions } from "./terminal-permissions.ts";
import { writeAgents, writeHeadline, writeNextSteps, writeReasons } from "./terminal-posture.ts";
import { writeOperatingTables } from "./terminal-tables.ts";
import { count, coverageWords, figure, incompleteWords, score, suppressedWords } from "./words.ts";

/** Gaps, suppressed findings and the like that are listed without `--verbose`. */
const LISTED = 8;

/** The report that a developer reads before starting an agent: the verdict first, its reasons next, the details last. */
export function renderTerminal(report: Report, options: RenderOptions): string {
  const page = new Page(options.width, palette(options.color));
  if (!options.quiet) {
    writeHeadline(page, report, options);
    writeDelta(page, report, options);
    writeAgents(page, report);
    writeReasons(page, report, options);
    writeNextSteps(page, report, options);
    writeAnswers(page, report, options);
    writeBoundaries(page, report, options);
    writePermissions(page, report, options);
    writeFindings(page, report, options);
    writeOperatingTables(page, report, options);
    writeSuppressed(page, report, options);
    writePolicy(page, report);
    writeCoverage(page, report, options);
  }
  writeRecap(page, report, options);
  return page.toString();
}

function writeSuppressed(page: Page, { suppressed }: Report, { verbose }: RenderOptions): void {
  if (!verbose || suppressed.length === 0) return;
  page.heading("Suppressed", "set aside by the operator");
  for (const finding of suppressed) {
    page.write([{ text: "  " }], `${finding.severity} ${finding.rule}  ${finding.locations[0].path}:${finding.locations[0].line}`);
    page.write([{ text: "    " }], `${finding.reason} (${finding.by}, until ${finding.expires})`, page.palette.quiet);
  }
}

/** What of the operator's policy does not hold or fits nothing. */
function writePolicy(page: Page, { policy }: Report): void {
  if (!policy || policy.notes.length === 0) return;
  page.heading("Policy", policy.source === "base" ? "of the base commit" : "yours");
  for (const note of policy.notes) page.write([{ text: "  " }], note);
}

function writeCoverage(page: Page, report: Report, { verbose }: RenderOptions): void {
  const { gaps, byNameOnly } = report.subject.coverage;
  page.heading("Coverage");
  page.write([{ text: "  " }], coverageWords(report));
  if (verbose) for (const path of byNameOnly) page.write([{ text: "    " }], path, page.palette.quiet);
  page.write([{ text: "  " }], suppressedWords(report));
  if (gaps.length === 0) return;
  page.write([{ text: "  " }], `Not read or not understood: ${count(gaps.length, "thing")}.`, page.palette.warn);
  const shown = verbose ? gaps : gaps.slice(0, LISTED);
  page.table(shown.map((gap) => ({ before: { text: "    " }, cell: gap.path, text: gap.reason, style: page.palette.quiet })));
  if (shown.length < gaps.length)
    page.write([{ text: "    " }], `and ${figure(gaps.length - shown.length)} more (--verbose shows all)`, page.palette.quiet);
}

/** The last lines, which are what stays in view; with `--quiet` they are all there is. */
function writeRecap(page: Page, report: Report, options: RenderOptions): void {
  const { title } = report.posture;
  const findings =
    report.findings.length === 0 ? "no findings" : `${count(report.findings.length, "finding")} (${severityCounts(report.findings)})`;
  page.blank();
  if (report.delta && options.quiet) page.write([], report.delta.summary);
  page.write([], `${title}: score ${score(report)}, ${findings}, ${report.suppressed.length} suppressed`, page.palette.strong);
  const incomplete = incompleteWords(report);
  if (incomplete !== undefined)
    page.write([{ text: `${markOf("warning", options)} `, style: page.palette.warn }], incomplete, page.palette.warn);
}

export default { format: "terminal", render: renderTerminal } satisfies Renderer;
