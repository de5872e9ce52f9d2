import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { SuppressedFinding } from "../model/suppression.ts";
import { acceptedRows, acceptedRowWords, holds } from "./accepted-rows.ts";
import { escapeForJsonLog } from "./escape.ts";
import { message } from "./message.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { result } from "./sarif-result.ts";
import { descriptor, ruleIdOf } from "./sarif-rule.ts";
import { severityCounts } from "./story.ts";
import { toUriReference } from "./uri.ts";
import { clip, visible } from "./visible.ts";
import { count, coverageWords, score, suppressedWords } from "./words.ts";

/** Of the standard's first errata, which is the one in force. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const INFORMATION = "https://github.com/agent-preflight/preflight";

/*
 * What code scanning refuses a file for (docs.github.com, "SARIF support for code scanning"): more than 10 MB in gzip, which never makes a text
 * noticeably longer, so a shorter text is always taken; more than 25 000 results in a run.
 */
const MOST_BYTES = 9_900_000;
const MOST_RESULTS = 25_000;
/** Gaps that are named; the others are counted. */
const MOST_GAPS = 200;
/** Rows of which the policy speaks, and notes on it, that are named; a scan's own report has fewer. */
const MOST_POLICY_NOTES = 50;
/** Room for the notifications that count what is left out. */
const COUNTS = 2_000;

type Options = Pick<RenderOptions, "excerpts" | "category" | "suppressed">;

/** The report as SARIF 2.1.0, within the limits of code scanning. The worst findings come first, so that a cut, which is counted, loses the least. */
export function renderSarif(report: Report, options: Options): string {
  return renderRuns([report], options);
}

/** Several reports as one file, one run for each; code scanning takes at most twenty. */
export function renderRuns(reports: readonly Report[], options: Options): string {
  const room = Math.floor(MOST_BYTES / Math.max(1, reports.length));
  const log = { $schema: SCHEMA, version: "2.1.0", runs: reports.map((report) => run(report, options, room)) };
  return `${written(log)}\n`;
}

const written = (value: unknown): string => escapeForJsonLog(JSON.stringify(value));
const size = (value: unknown): number => new TextEncoder().encode(written(value)).length + 1;

function run(report: Report, options: Options, room: number): object {
  const gaps = gapNotifications(report);
  const frame = (results: readonly object[], rules: readonly object[], notifications: readonly object[]) => ({
    tool: {
      driver: {
        name: clip(visible(report.tool.name), 100) || "preflight",
        version: clip(visible(report.tool.version), 100) || "0",
        informationUri: INFORMATION,
        rules,
        notifications: Object.entries(NOTIFICATIONS).map(([id, text]) => ({ id, shortDescription: { text } })),
        properties: { rules: clip(visible(report.tool.rules), 100) },
      },
    },
    invocations: [
      {
        executionSuccessful: report.subject.coverage.complete,
        toolExecutionNotifications: notifications,
        // What the operator's policy does is a matter of configuration, not of the run.
        toolConfigurationNotifications: policyNotifications(report),
      },
    ],
    automationDetails: { id: `${category(report, options)}/` },
    columnKind: "utf16CodeUnits",
    results,
    properties: properties(report),
  });
  const listed = options.suppressed === false ? report.findings : [...report.findings, ...report.suppressed];
  const { results, rules, missing } = fill(report, listed, options, room - size(frame([], [], gaps)) - COUNTS);
  return frame(results, rules, [...gaps, ...missingNotification(missing), summary(report)]);
}

/** As many findings as there is room for, with their rules: from the first on, without a hole. */
function fill(report: Report, findings: readonly (Finding | SuppressedFinding)[], { excerpts }: Options, room: number) {
  const known = new Map<string, Rule>(report.rules.map((rule) => [rule.id, rule]));
  const indexes = new Map<string, number>();
  const taken = new Set<string>();
  const rules: object[] = [];
  const results: object[] = [];
  let left = room;
  for (const finding of findings.slice(0, MOST_RESULTS)) {
    const rule = known.get(finding.rule);
    const id = ruleIdOf(finding, rule);
    const index = indexes.get(id) ?? rules.length;
    const own = index === rules.length ? [descriptor(id, finding, rule)] : [];
    const one = result(finding, { id, index }, excerpts, taken);
    left -= size(one) + own.reduce((sum, entry) => sum + size(entry), 0);
    if (left < 0) break;
    indexes.set(id, index);
    rules.push(...own);
    results.push(one);
  }
  return { results, rules, missing: findings.slice(results.length) };
}

const NOTIFICATIONS = {
  "not-read": "Something was not read or not understood: this is not a clean scan.",
  "accepted-row": "A row of the boundary table of which the operator accepts a no until a day. The row stays a no.",
  "row-not-accepted": "A row that the operator's policy would accept and that counts all the same.",
  policy: "What of the operator's policy does not hold or fits nothing.",
  "left-out": "Results that did not fit into the limits of code scanning.",
  summary: "What the scan came to.",
} as const;

function notification(
  id: keyof typeof NOTIFICATIONS,
  level: "error" | "warning" | "note",
  text: string,
  paths: readonly string[] = [],
): object {
  return {
    descriptor: { id, index: Object.keys(NOTIFICATIONS).indexOf(id) },
    level,
    message: { text: message(text, 4000, "-") },
    ...(paths.length === 0
      ? {}
      : { locations: paths.map((path) => ({ physicalLocation: { artifactLocation: { uri: toUriReference(path) } } })) }),
  };
}

function gapNotifications({ subject: { coverage } }: Report): object[] {
  const { gaps } = coverage;
  const named = gaps
    .slice(0, MOST_GAPS)
    .map(({ path, reason }) => notification("not-read", "error", `Not read or not understood: ${reason}`, [path]));
  const more = gaps.length - named.length;
  if (more > 0) named.push(notification("not-read", "error", `${count(more, "more thing")} could not be read or understood.`));
  if (gaps.length === 0 && !coverage.complete) named.push(notification("not-read", "error", NOTIFICATIONS["not-read"]));
  return named;
}

/** What the operator's policy accepts and what of it does not hold: no result speaks of rows. */
function policyNotifications(report: Report): object[] {
  const rows = acceptedRows(report).map((one) =>
    holds(one)
      ? notification("accepted-row", "note", acceptedRowWords(one))
      : notification("row-not-accepted", "warning", acceptedRowWords(one)),
  );
  const notes = (report.policy?.notes ?? []).map((note) => notification("policy", "note", note));
  return [...rows.slice(0, MOST_POLICY_NOTES), ...notes.slice(0, MOST_POLICY_NOTES)];
}

function missingNotification(missing: readonly Finding[]): object[] {
  if (missing.length === 0) return [];
  return [
    notification("left-out", "warning", `${count(missing.length, "more finding")} left out for want of room: ${severityCounts(missing)}.`),
  ];
}

function summary(report: Report): object {
  const { delta } = report;
  const change =
    delta === undefined ? "" : ` Since the base: ${delta.counts.new} new, ${delta.counts.worse} worse, ${delta.counts.fixed} fixed.`;
  const text = `Posture ${report.posture.name}, score ${score(report)}. ${coverageWords(report)} ${suppressedWords(report)}${change}`;
  return notification("summary", "note", text);
}

function properties(report: Report): object {
  const { posture, subject, delta } = report;
  const accepted = acceptedRows(report)
    .filter(holds)
    .slice(0, MOST_POLICY_NOTES)
    .map(({ row, verdict, agents, acceptance: { by, expires, upTo, reason } }) => ({
      row,
      verdict,
      ...(agents.length === 0 ? {} : { agents }),
      by: clip(visible(by), 100),
      expires: clip(visible(expires), 10),
      upTo,
      reason: clip(visible(reason), 500),
    }));
  return {
    posture: posture.name,
    score: score(report),
    state: subject.state,
    complete: subject.coverage.complete,
    suppressed: report.suppressed.length,
    ...(accepted.length === 0 ? {} : { acceptedRows: accepted }),
    ...(report.policy?.today === undefined ? {} : { policyDay: clip(visible(report.policy.today), 10) }),
    ...(subject.commit === undefined ? {} : { commit: clip(visible(subject.commit), 64) }),
    ...(delta === undefined ? {} : { lowersTrust: delta.lowersTrust, counts: delta.counts }),
  };
}

function category({ subject }: Report, { category: named }: Options): string {
  const name = clip(visible(subject.name), 100).replaceAll("/", "-");
  return named === undefined ? `preflight/${name}` : visible(named).replace(/\/+$/u, "");
}

export default { format: "sarif", render: renderSarif } satisfies Renderer;
