import type { Finding, Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { Page } from "./page.ts";
import type { Style } from "./palette.ts";
import type { RenderOptions } from "./renderer.ts";
import { type FindingGroup, groupFindings, isQuoted, severityCounts } from "./story.ts";
import { markOf } from "./terminal-marks.ts";
import { count, figure, incompleteWords, QUOTED_WORDS, qualification } from "./words.ts";
import { pad } from "./wrap.ts";

/** Groups, findings of a group, and places of a finding that are shown without `--verbose`. What is left out is counted. */
const GROUPS = 8;
const MEMBERS = 3;
const PLACES = 3;

const SEVERITY_COLUMN = "critical".length;
const INDENT = " ".repeat(2 + SEVERITY_COLUMN + 2);

function styleOf(severity: Severity, page: Page): Style {
  const { bad, warn, accent, quiet } = page.palette;
  return { critical: bad, high: bad, medium: warn, low: accent, info: quiet }[severity];
}

/** The findings by severity, those of one rule together. */
export function writeFindings(page: Page, report: Report, options: RenderOptions): void {
  const known = report.findings.filter(({ delta }) => delta === "unchanged").length;
  const groups = groupFindings(options.verbose ? report.findings : report.findings.filter(({ delta }) => delta !== "unchanged"));
  page.heading("Findings", severityCounts(report.findings));
  if (known > 0 && !options.verbose)
    page.write(
      [{ text: "  " }],
      `${count(known, "finding")} that stood there before ${known === 1 ? "is" : "are"} not shown (--verbose shows all).`,
      page.palette.quiet,
    );
  if (groups.length === 0 && known === 0)
    page.write([{ text: "  " }], incompleteWords(report) === undefined ? "None." : "None in what could be read.");
  if (options.excerpts && report.findings.some(isQuoted)) page.write([{ text: "  " }], QUOTED_WORDS, page.palette.quiet);
  const shown = options.verbose ? groups : groups.slice(0, GROUPS);
  for (const [i, group] of shown.entries()) {
    if (i > 0) page.blank();
    writeGroup(page, group, options);
  }
  const rest = groups.slice(shown.length).flatMap((group) => group.findings);
  if (rest.length === 0) return;
  page.blank();
  page.write(
    [{ text: "  " }],
    `and ${count(rest.length, "more finding", "more findings")}: ${severityCounts(rest)} (--verbose shows all)`,
    page.palette.quiet,
  );
}

function writeGroup(page: Page, group: FindingGroup, options: RenderOptions): void {
  const style = styleOf(group.severity, page);
  page.write([{ text: `  ${pad(group.severity, SEVERITY_COLUMN)}  `, style }], `${group.rule}${qualification(group)}`, page.palette.strong);
  const shown = options.verbose ? group.findings : group.findings.slice(0, MEMBERS);
  let message = "";
  for (const finding of shown) {
    if (finding.message !== message) page.write([{ text: INDENT }], finding.message);
    message = finding.message;
    writePlaces(page, finding, options);
  }
  const rest = group.findings.length - shown.length;
  if (rest > 0) page.write([{ text: `${INDENT}  ` }], `and ${figure(rest)} more of this rule (--verbose shows all)`, page.palette.quiet);
  page.write([{ text: `${INDENT}Why  `, style: page.palette.quiet }], group.why);
  page.write([{ text: `${INDENT}Fix  `, style: page.palette.quiet }], group.fix);
}

function writePlaces(page: Page, { locations }: Finding, options: RenderOptions): void {
  const shown = options.verbose ? locations : locations.slice(0, PLACES);
  for (const place of shown) writePlace(page, place, options);
  const rest = locations.length - shown.length;
  if (rest > 0)
    page.write([{ text: `${INDENT}  ` }], `and ${count(rest, "more place", "more places")} (--verbose shows all)`, page.palette.quiet);
}

function writePlace(page: Page, { path, line, note, excerpt }: Location, options: RenderOptions): void {
  page.write([{ text: `${INDENT}  ` }], `${path}:${line}${note === undefined ? "" : ` (${note})`}`, page.palette.accent);
  if (options.excerpts && excerpt !== undefined)
    page.quote([{ text: `${INDENT}  ${markOf("quote", options)} `, style: page.palette.quiet }], excerpt, page.palette.quiet);
}
