import { createHash } from "node:crypto";
import type { Severity } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { acceptedRows, acceptedRowWords, holds } from "./accepted-rows.ts";
import { escapeForJsonLog } from "./escape.ts";
import { message } from "./message.ts";
import type { Renderer } from "./renderer.ts";
import { clip, visible } from "./visible.ts";
import { count, incompleteWords, suppressedWords } from "./words.ts";

/** Code points of one text; JSON has the whole. */
const LONGEST = 4000;
/** Gaps that are entries of their own; the others are counted in the last of them. */
const MOST_GAPS = 100;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/** One entry of GitLab's code quality report (docs.gitlab.com, "Code Quality", “Import Code Quality results from a CI/CD job”). */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * The findings as a GitLab code quality report, which merge requests show. The format knows nothing but entries at places: that the scan is incomplete,
 * that findings were set aside, and of which rows a no is accepted, are entries too, for a report that says nothing of them would look clean.
 */
function renderGitlab(report: Report): string {
  const findings = report.findings.map(
    ({ rule, severity, message: what, why, fix, fingerprint, locations: [{ path, line }] }): Entry => ({
      description: message(`${what} ${why} ${fix}`, LONGEST, rule),
      check_name: named(rule),
      fingerprint: clip(visible(fingerprint), 100),
      severity: SEVERITIES[severity],
      location: { path: place(path), lines: { begin: line } },
    }),
  );
  return `${escapeForJsonLog(JSON.stringify([...gaps(report), ...findings, ...suppressed(report), ...rows(report)], null, 2))}\n`;
}

function gaps(report: Report): Entry[] {
  const incomplete = incompleteWords(report);
  if (incomplete === undefined) return [];
  const all = report.subject.coverage.gaps;
  const left = all.length - MOST_GAPS;
  const shown = all.length === 0 ? [{ path: ".", reason: incomplete }] : all.slice(0, MOST_GAPS);
  return shown.map(({ path, reason }, i) => {
    const more = left > 0 && i === MOST_GAPS - 1 ? ` And ${count(left, "more thing")}.` : "";
    return entry("incomplete-scan", "blocker", `Not read or not understood, so this is not a clean scan: ${reason}.${more}`, path);
  });
}

function suppressed(report: Report): Entry[] {
  const [first] = report.suppressed;
  return first === undefined ? [] : [entry("suppressed-findings", "info", suppressedWords(report), first.locations[0].path)];
}

/** A row that the policy accepts is a no all the same; one that it would accept and may not is told as what still has to be done. */
function rows(report: Report): Entry[] {
  return acceptedRows(report).map((one) =>
    entry(holds(one) ? "accepted-row" : "row-not-accepted", holds(one) ? "info" : "major", acceptedRowWords(one), one.at?.path ?? "."),
  );
}

function entry(check: string, severity: string, text: string, path: string): Entry {
  const fingerprint = createHash("sha256").update(`${check}\0${path}\0${text}`).digest("hex").slice(0, 16);
  return {
    description: message(text, LONGEST, check),
    check_name: check,
    fingerprint,
    severity,
    location: { path: place(path), lines: { begin: 1 } },
  };
}

const named = (rule: string): string => clip(visible(rule), 200) || "unnamed";
/** GitLab links the path as it stands; what had to be spelled leads nowhere, and harms nobody. */
const place = (path: string): string => clip(visible(path), LONGEST) || ".";

export default { format: "gitlab", render: renderGitlab } satisfies Renderer;
