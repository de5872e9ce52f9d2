import { acceptanceWords, type Boundary } from "../model/answer.ts";
import type { Finding } from "../model/finding.ts";
import { type Ceiling, higher, POSTURES } from "../model/posture.ts";
import { type AnswersOfAgent, boundariesOf, isClear } from "./answers.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** A ceiling with the change that lifts it. */
export interface LiftableCeiling extends Ceiling {
  readonly lift: string;
}

/** The highest posture: ceilings at this height hold nothing down and are left out. */
const TOP = POSTURES[POSTURES.length - 1];

/** The ceilings that hold whoever the agent is: the state, the content and the coverage. */
export function commonCeilings(view: RepositoryView, complete: boolean): LiftableCeiling[] {
  const { catalog, state } = view;
  const ceilings: LiftableCeiling[] = [];
  const entry = catalog.states.find(({ id }) => id === state);
  if (entry) ceilings.push({ by: `state:${state}`, posture: entry.ceiling, because: entry.because, lift: entry.lift });
  for (const { id, sign, ceiling, because, lift } of catalog.contentCeilings) {
    if (shows(sign, view)) ceilings.push({ by: `content:${id}`, posture: ceiling, because, lift });
  }
  if (!complete) {
    const { ceiling, because, lift } = catalog.boundaries.incomplete;
    ceilings.push({ by: "coverage", posture: ceiling, because, lift });
  }
  return ceilings.filter(({ posture }) => posture !== TOP);
}

/**
 * The ceilings that one agent's answers set, each row's own and the number of fuzzy boundaries, and those of the findings that concern it. An accepted no lifts
 * the row's own ceiling; its boundary stays fuzzy.
 */
export function agentCeilings(
  view: RepositoryView,
  answers: AnswersOfAgent,
  findings: readonly Finding[],
  { agent }: AgentView,
): LiftableCeiling[] {
  const { catalog } = view;
  const ceilings: LiftableCeiling[] = [];
  for (const row of catalog.rows) {
    const answer = answers.get(row.id);
    if (!answer || answer.verdict === "not-applicable") continue;
    const key = answer.verdict === "yes" && answer.byAsking && row.ceilings["yes-by-asking"] ? "yes-by-asking" : answer.verdict;
    const own = row.ceilings[key];
    if (!own) continue;
    const { acceptance } = answer;
    const posture = acceptance && acceptance.void === undefined ? higher(own, acceptance.upTo) : own;
    const because = acceptance ? `${answer.because} (${acceptanceWords(acceptance)})` : answer.because;
    const lift = key === "yes" ? "" : (row.lift[key] ?? row.lift.no ?? "");
    ceilings.push({ by: `row:${row.id}`, posture, because, lift, ...(row.perAgent ? { agent } : {}) });
  }
  const fuzzy = boundariesOf(view, (row) => answers.get(row)).filter(({ clear }) => !clear);
  const entry = catalog.boundaries.fuzzy.filter(({ count }) => count <= fuzzy.length).at(-1);
  if (entry) {
    const open = fuzzy.map((boundary) => `${inSentence(boundary.title)} (${openRows(view, boundary, answers).join(" ")})`);
    const needed = fuzzy.length - Math.max(0, entry.count - 1);
    ceilings.push({
      by: `boundaries:${fuzzy.length}`,
      posture: entry.ceiling,
      because: `${entry.because}${fuzzy.length > 0 ? ` Fuzzy: ${fuzzy.map(({ title }) => inSentence(title)).join(", ")}.` : ""}`,
      lift: `Clear ${needed < open.length ? `${needed} of ` : ""}${open.length === 1 ? "this boundary" : "these boundaries"}, by a yes to each question: ${open.join(", ")}.`,
      agent,
    });
  }
  const concerned = findings.filter(({ agents }) => agents?.includes(agent) ?? true);
  return ceilings.concat(concerned.flatMap((finding) => findingCeiling(view, finding) ?? [])).filter(({ posture }) => posture !== TOP);
}

/** The questions whose answers keep a boundary fuzzy. */
function openRows({ catalog }: RepositoryView, { id, rows }: Boundary, answers: AnswersOfAgent): string[] {
  return catalog.rows.filter((row) => rows.includes(row.id) && !isClear(id, answers.get(row.id))).map(({ question }) => question);
}

/** A title inside of a sentence; abbreviations stay as they are. */
function inSentence(title: string): string {
  return title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}

function findingCeiling({ catalog }: RepositoryView, finding: Finding): LiftableCeiling | undefined {
  const entry = catalog.findingCeilings.find(
    ({ rules, families, severities }) =>
      severities.includes(finding.severity) && (families?.includes(finding.family) ?? true) && (rules?.includes(finding.rule) ?? true),
  );
  return (
    entry && { by: `finding:${finding.rule}`, posture: entry.ceiling, because: `${finding.message} ${entry.because}`, lift: finding.fix }
  );
}

function shows(sign: RepositoryView["catalog"]["contentCeilings"][number]["sign"], { facts }: RepositoryView): boolean {
  switch (sign) {
    case "productionMarker":
      return facts.of("productionMarker").length > 0;
    case "customerData":
      return facts.of("secretFile").some((file) => file.tracked && !file.example && file.class === "customer-data");
    case "liveSecret":
      return facts
        .of("secret")
        .some(({ standing, severity }) => standing === "live-shaped" && (severity === "critical" || severity === "high"));
    default:
      return sign satisfies never;
  }
}
