import { AGENTS, type AgentId } from "../../model/agent.ts";
import type { Acceptance } from "../../model/answer.ts";
import { type Finding, SEVERITIES, type Severity } from "../../model/finding.ts";
import { byBytes } from "../../model/order.ts";
import { POSTURES, type PostureName } from "../../model/posture.ts";
import type { Report } from "../../model/report.ts";
import { type AcceptedRow, acceptedRows, acceptedWords, holds } from "../accepted-rows.ts";
import { groupFindings } from "../story.ts";
import { count, score } from "../words.ts";

/** A report that was read from a file, with the file's name as it tells reports apart. */
export interface NamedReport {
  /** Name of the file without folder and ending. */
  readonly file: string;
  readonly report: Report;
}

/** One repository of a fleet. */
export interface FleetRepository {
  /** The name of the scanned folder; with the file of its report where several have that name. */
  readonly name: string;
  readonly file: string;
  readonly commit?: string;
  readonly state: string;
  readonly posture: PostureName;
  readonly score: string;
  readonly complete: boolean;
  readonly gaps: number;
  readonly suppressed: number;
  /** Rows of which the operator's policy speaks, those that count all the same with why. */
  readonly acceptedRows: readonly FleetAcceptance[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** The agents that it was answered for, with the posture of each. */
  readonly agents: readonly { readonly agent: AgentId; readonly posture: PostureName }[];
  /** The worst of its findings, one of each kind. */
  readonly worst: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly path: string;
    readonly line: number;
  }[];
}

/** One row of one repository of which the operator's policy speaks. */
export interface FleetAcceptance extends Pick<AcceptedRow, "row" | "question" | "verdict" | "agents">, Acceptance {
  /** The day on which the scan held the exception against its last day, as YYYY-MM-DD; a page has no day of its own. */
  readonly today?: string;
}

/** One rule, over all repositories. */
export interface FleetRule {
  readonly rule: string;
  /** The worst severity that it gave. */
  readonly severity: Severity;
  readonly title: string;
  readonly fix: string;
  readonly findings: number;
  readonly repositories: number;
}

/** Many reports on one page. Plain data; the same reports give the same, in whatever order they are named. */
export interface Fleet {
  readonly schemaVersion: 1;
  readonly notice: string;
  readonly postures: Readonly<Record<PostureName, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly incomplete: number;
  readonly suppressed: number;
  /** Rows of which a no is accepted, over all repositories. */
  readonly acceptedRows: number;
  /** From the most restrained, then by its findings from the worst severity down, then by name. */
  readonly repositories: readonly FleetRepository[];
  /** Those that most repositories share first, then by findings, severity and id. */
  readonly rules: readonly FleetRule[];
}

const MOST_WORST = 5;

/** Puts reports side by side. */
export function toFleet(reports: readonly NamedReport[]): Fleet {
  const sorted = inOrder(reports);
  const names = new Map<string, number>();
  for (const { report } of sorted) names.set(report.subject.name, (names.get(report.subject.name) ?? 0) + 1);
  const all = sorted.flatMap(({ report }) => report.findings);
  const repositories = sorted.map((one) => repository(one, (names.get(one.report.subject.name) ?? 0) > 1));
  return {
    schemaVersion: 1,
    notice: "messages, paths and names are untrusted text from the repositories",
    postures: tally(POSTURES, repositories, ({ posture }) => posture),
    findings: bySeverity(all),
    incomplete: repositories.filter(({ complete }) => !complete).length,
    suppressed: repositories.reduce((sum, { suppressed }) => sum + suppressed, 0),
    acceptedRows: sorted.reduce((sum, { report }) => sum + acceptedRows(report).filter(holds).length, 0),
    repositories,
    rules: rules(sorted.map(({ report }) => report)),
  };
}

/** The reports in the order of the page, which does not hang on the order of the command line. */
export function inOrder(reports: readonly NamedReport[]): NamedReport[] {
  const counts = new Map(reports.map((one) => [one, bySeverity(one.report.findings)]));
  const worse = (a: NamedReport, b: NamedReport): number => {
    for (const severity of SEVERITIES) {
      const more = (counts.get(b)?.[severity] ?? 0) - (counts.get(a)?.[severity] ?? 0);
      if (more !== 0) return more;
    }
    return 0;
  };
  return [...reports].sort(
    (a, b) =>
      POSTURES.indexOf(a.report.posture.name) - POSTURES.indexOf(b.report.posture.name) ||
      worse(a, b) ||
      byBytes(a.report.subject.name, b.report.subject.name) ||
      byBytes(a.report.subject.commit ?? "", b.report.subject.commit ?? "") ||
      byBytes(a.file, b.file) ||
      byBytes(JSON.stringify(a.report), JSON.stringify(b.report)),
  );
}

/** Whether everything was read, of the base too where there is one. */
export function isComplete({ subject: { coverage }, delta }: Report): boolean {
  return coverage.complete && coverage.gaps.length === 0 && delta?.base.complete !== false;
}

function repository({ file, report }: NamedReport, shared: boolean): FleetRepository {
  const { subject, posture, findings } = report;
  return {
    name: shared ? `${subject.name} (${file})` : subject.name,
    file,
    ...(subject.commit === undefined ? {} : { commit: subject.commit }),
    state: subject.state,
    posture: posture.name,
    score: score(report),
    complete: isComplete(report),
    gaps: subject.coverage.gaps.length,
    suppressed: report.suppressed.length,
    acceptedRows: acceptedRows(report).map(({ row, question, verdict, agents, acceptance }) => ({
      row,
      question,
      verdict,
      agents,
      ...acceptance,
      ...(report.policy?.today === undefined ? {} : { today: report.policy.today }),
    })),
    findings: bySeverity(findings),
    agents: AGENTS.flatMap((agent) => {
      const name = posture.byAgent[agent];
      return name === undefined ? [] : [{ agent, posture: name }];
    }),
    worst: groupFindings(findings)
      .slice(0, MOST_WORST)
      .map(({ findings: [{ rule, severity, message, locations }] }) => ({
        rule,
        severity,
        message,
        path: locations[0].path,
        line: locations[0].line,
      })),
  };
}

function rules(reports: readonly Report[]): FleetRule[] {
  const found = new Map<string, { worst: Finding; title: string; findings: number; repositories: number }>();
  for (const report of reports) {
    const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
    const here = new Set<string>();
    for (const finding of report.findings) {
      const entry = found.get(finding.rule) ?? {
        worst: finding,
        title: titles.get(finding.rule) ?? finding.rule,
        findings: 0,
        repositories: 0,
      };
      if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(entry.worst.severity)) entry.worst = finding;
      entry.findings += 1;
      if (!here.has(finding.rule)) entry.repositories += 1;
      here.add(finding.rule);
      found.set(finding.rule, entry);
    }
  }
  return [...found.entries()]
    .map(([rule, { worst, title, findings, repositories }]) => ({
      rule,
      severity: worst.severity,
      title,
      fix: worst.fix,
      findings,
      repositories,
    }))
    .sort(
      (a, b) =>
        b.repositories - a.repositories ||
        b.findings - a.findings ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        byBytes(a.rule, b.rule),
    );
}

function bySeverity(findings: readonly Finding[]): Record<Severity, number> {
  return tally(SEVERITIES, findings, ({ severity }) => severity);
}

function tally<K extends string, T>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

/** "1 critical, 2 high": counts as words, worst first; "none" where there is none. */
export function severityWords(counts: Readonly<Record<Severity, number>>): string {
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
  return words.length === 0 ? "none" : words.join(", ");
}

/** "2 hold, 1 read-only": how many repositories stand where. */
export function postureWords(fleet: Fleet): string {
  return POSTURES.filter((posture) => fleet.postures[posture] > 0)
    .map((posture) => `${fleet.postures[posture]} ${posture}`)
    .join(", ");
}

/** What the operator set aside over all repositories, as sentences. */
export function asideWords({ suppressed, acceptedRows: rows }: Fleet): string {
  return `${count(suppressed, "finding")} suppressed by the operator.${rows === 0 ? "" : ` ${acceptedWords(rows)}`}`;
}

/** "until 2026-12-05", or why the exception does not hold. */
export function untilWords({ expires, void: refusal }: FleetAcceptance): string {
  return refusal === undefined ? `until ${expires}` : `not accepted: it ${refusal}`;
}
