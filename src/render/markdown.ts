import { AGENT_TITLES, AGENTS } from "../model/agent.ts";
import { acceptanceWords, passes } from "../model/answer.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { markdownDelta } from "./markdown-delta.ts";
import { items, LISTED, markdownSink, type Sink, size } from "./markdown-sink.ts";
import { markdownTables } from "./markdown-tables.ts";
import { OUTCOME_KEY, OUTCOME_WORDS, openPermissions, permissionLabel } from "./permission-words.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { agentRows, ceilingReasons, type FindingGroup, groupFindings, isQuoted, nextPosture, severityCounts } from "./story.ts";
import {
  count,
  coverageWords,
  headlineRule,
  incompleteWords,
  list,
  QUOTED_WORDS,
  qualification,
  score,
  scoreParts,
  suppressedWords,
  VERDICT_WORDS,
} from "./words.ts";

/**
 * GitHub drops a job summary over 1024 KiB as a whole, and its toolkit does not check (docs.github.com, "Workflow commands": 1 MiB per step);
 * the rest is left for what else a step writes.
 */
const SUMMARY_BYTES = 900 * 1024;
/** Code points of one field: the most that leaves half of the room for the findings is taken. */
const FIELDS = [500, 120, 40] as const;
/** Places of one finding. */
const PLACES = 3;
/** Room for the line that counts what is left out of one rule, and for the one that counts what is left out at the end. */
const MORE_BYTES = 50;
const REST_BYTES = 500;

/** The share of the room that the operating tables may take; where it is too little, they stay with the other formats. */
const TABLES_SHARE = 0.25;

type Options = Pick<RenderOptions, "excerpts" | "verbose" | "maxChars">;

/**
 * The report for a job summary or a comment: the verdict, what a change did to it, its reasons, the ten rows, the findings. At most `limit` bytes of
 * UTF-8; where findings do not fit, it is cut between two and says how many are missing.
 */
export function renderMarkdown(report: Report, options: Options, limit: number = options.maxChars ?? SUMMARY_BYTES): string {
  for (const field of FIELDS) {
    const sink = markdownSink(field);
    const head = [
      ...headline(report, sink),
      ...markdownDelta(report, sink),
      ...agents(report, sink),
      ...reasons(report, sink),
      ...answers(report, sink),
      ...permissions(report, sink),
    ];
    const looked = markdownTables(report, sink.text);
    const tail = [...(size(looked) < limit * TABLES_SHARE ? looked : []), ...coverage(report, sink)];
    const room = limit - size(head) - size(tail);
    if (room < limit / 2 && field !== FIELDS.at(-1)) continue;
    return `${[...head, ...findings(report, sink, options, room), ...tail].join("\n")}\n`;
  }
  throw new Error("the last length is always taken");
}

function headline(report: Report, { code, text }: Sink): string[] {
  const { subject, posture } = report;
  const { title, means } = posture;
  const commit = subject.commit === undefined ? "" : ` at ${code(subject.commit.slice(0, 12))}`;
  const incomplete = incompleteWords(report);
  return [
    `## Preflight: ${text(title.toLowerCase())}`,
    "",
    text(means),
    "",
    ...(incomplete === undefined ? [] : [`> **${incomplete}**`, ""]),
    `${code(subject.name)}${commit}, state ${code(subject.state)}. Score **${score(report)}** (${scoreParts(report)}).`,
    "",
  ];
}

function agents(report: Report, { code }: Sink): string[] {
  const rows = agentRows(report);
  if (rows.length === 0) return [];
  return [
    headlineRule(report),
    "",
    "| Agent | Posture | Start |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${AGENT_TITLES[row.agent]} | ${row.posture} | ${row.launch === undefined ? "" : code(row.launch)} |`),
    "",
  ];
}

function reasons(report: Report, { text }: Sink): string[] {
  const { setting } = ceilingReasons(report);
  const { nextSteps } = report.posture;
  const next = nextPosture(report);
  const why = items(setting, (reason) => {
    const only = reason.agents.map((agent) => AGENT_TITLES[agent]);
    return `${text(reason.because)}${only.length === 0 ? "" : ` (${list(only)})`}`;
  });
  const steps =
    next === undefined || nextSteps.length === 0 ? [] : [`### To get to ${next}`, "", ...items(nextSteps, text, (i) => `${i + 1}.`)];
  return ["### Why", "", ...(setting.length === 0 ? ["Nothing holds it lower.", ""] : why), ...steps];
}

function answers({ answers: rows, boundaries }: Report, { text }: Sink): string[] {
  return [
    "### Ten questions, five boundaries",
    "",
    "| Question | Answer | Because | To do |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ question, verdict, byAsking, because, action, acceptance }) => {
      const accepted = acceptance ? `, ${text(acceptanceWords(acceptance))}` : "";
      const answer = `${VERDICT_WORDS[verdict]}${byAsking === true ? " (by asking)" : ""}${accepted}`;
      return `| ${text(question)} | ${answer} | ${text(because)} | ${passes(verdict) ? "" : text(action)} |`;
    }),
    "",
    "| Boundary | |",
    "| --- | --- |",
    ...boundaries.map(({ title, clear }) => `| ${text(title)} | ${clear ? "clear" : "fuzzy"} |`),
    "",
  ];
}

function permissions(report: Report, { text }: Sink): string[] {
  const rows = openPermissions(report);
  const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== undefined));
  if (rows.length === 0) return [];
  const lines = rows.slice(0, LISTED).map((row) => {
    const cells = agents.map((agent) => {
      const cell = row.byAgent[agent];
      return cell === undefined ? "" : OUTCOME_WORDS[cell.outcome];
    });
    return `| ${text(permissionLabel(row))} | ${cells.join(" | ")} |`;
  });
  return [
    "### What would happen unasked",
    "",
    `| Action | ${agents.map((agent) => AGENT_TITLES[agent]).join(" | ")} |`,
    `| --- |${" --- |".repeat(agents.length)}`,
    ...lines,
    "",
    ...(rows.length > LISTED ? [`and ${count(rows.length - LISTED, "more", "more")}.`] : []),
    OUTCOME_KEY,
    "",
  ];
}

function findings(report: Report, sink: Sink, options: Options, room: number): string[] {
  const { delta, findings: all } = report;
  if (delta === undefined) return listing("Findings", all, report, sink, options, room);
  const before = all.filter((finding) => finding.delta === "unchanged");
  const changed = all.filter((finding) => finding.delta !== "unchanged");
  const first = listing("Findings of this change", changed, report, sink, options, room);
  if (before.length === 0) return first;
  if (options.verbose) return [...first, ...listing("Findings that were there before", before, report, sink, options, room - size(first))];
  return [...first, `${count(before.length, "finding was", "findings were")} there before: ${severityCounts(before)}.`, ""];
}

function listing(title: string, all: readonly Finding[], report: Report, sink: Sink, options: Options, room: number): string[] {
  const lines = [`### ${title}`, ""];
  if (all.length === 0) return [...lines, incompleteWords(report) === undefined ? "None." : "None in what could be read.", ""];
  lines.push(`${severityCounts(all)}.${options.excerpts && all.some(isQuoted) ? ` ${QUOTED_WORDS}` : ""}`, "");
  let left = room - size(lines) - REST_BYTES;
  const missing: Finding[] = [];
  for (const group of groupFindings(all)) {
    const { first, last } = frame(group, sink);
    left -= size([...first, ...last]) + MORE_BYTES;
    const listed = options.verbose ? group.findings : group.findings.slice(0, LISTED);
    const shown: string[] = [];
    for (const finding of listed) {
      if (left < 0) break;
      const line = findingLine(finding, sink, options);
      left -= size([line]);
      if (left >= 0) shown.push(line);
    }
    if (shown.length < listed.length) for (const finding of group.findings.slice(shown.length)) missing.push(finding);
    else if (listed.length < group.findings.length)
      shown.push(`  - and ${count(group.findings.length - listed.length, "more", "more")} of this rule`);
    if (shown.length > 0) for (const line of [...first, ...shown, ...last]) lines.push(line);
  }
  if (missing.length > 0)
    lines.push(`**${count(missing.length, "more finding")} not shown for want of room: ${severityCounts(missing)}.**`, "");
  return lines;
}

function frame(group: FindingGroup, { text, code }: Sink): { first: string[]; last: string[] } {
  return {
    first: [`- **${group.severity}** ${code(group.rule)}${qualification(group)}`],
    last: [`  - Why: ${text(group.why)}`, `  - Fix: ${text(group.fix)}`, ""],
  };
}

function findingLine({ message, locations }: Finding, { text, code }: Sink, { excerpts }: Options): string {
  const places = locations.slice(0, PLACES).flatMap(({ path, line, note, excerpt }) => {
    const place = `${code(`${path}:${line}`)}${note === undefined ? "" : ` (${text(note)})`}`;
    return excerpts && excerpt !== undefined && excerpt !== "" ? [place, code(excerpt)] : [place];
  });
  if (locations.length > PLACES) places.push(`and ${count(locations.length - PLACES, "more place")}`);
  return `  - ${[text(message), ...places].join("<br>")}`;
}

function coverage(report: Report, { text, code }: Sink): string[] {
  const { gaps } = report.subject.coverage;
  const missing =
    gaps.length === 0 ? [] : ["Not read or not understood:", "", ...items(gaps, ({ path, reason }) => `${code(path)} ${text(reason)}`)];
  return ["### Coverage", "", `${coverageWords(report)} ${suppressedWords(report)}`, "", ...missing];
}

export default { format: "markdown", render: renderMarkdown } satisfies Renderer;
