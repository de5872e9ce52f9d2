import type { AgentId } from "../model/agent.ts";
import {
  type Acceptance,
  type Answer,
  type Boundary,
  type BoundaryId,
  passes,
  ROWS,
  type RowAnswer,
  type RowId,
  VERDICTS,
  type Verdict,
} from "../model/answer.ts";
import type { Report } from "../model/report.ts";
import type { Row } from "./row.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** The ten answers as one agent gets them. */
export type AnswersOfAgent = ReadonlyMap<RowId, RowAnswer>;

/** What the operator's policy says of one row of one agent; undefined where it says nothing. */
export type Accept = (row: RowId, verdict: Verdict, agent: AgentId) => Acceptance | undefined;

/** Answers the ten rows for one agent. A row without a module is a bug and throws. */
export function answerRows(rows: readonly Row[], view: RepositoryView, agent: AgentView, accept?: Accept): AnswersOfAgent {
  return new Map(
    ROWS.map((id) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (!row) throw new Error(`no module answers the row ${id}`);
      const answer = "answer" in row ? row.answer(view) : row.answerFor(view, agent);
      const acceptance = accept?.(id, answer.verdict, agent.agent);
      return [id, acceptance ? { ...answer, acceptance } : answer];
    }),
  );
}

/** The rows as the report shows them: what the headline's agents get (the worst of them), and each agent's own where it differs by agent. */
export function headlineAnswers(
  view: RepositoryView,
  byAgent: ReadonlyMap<AgentId, AnswersOfAgent>,
  headline: readonly AgentId[],
): Answer[] {
  return view.catalog.rows.map(({ id, question, no, perAgent }) => {
    const own = (agent: AgentId) => byAgent.get(agent)?.get(id);
    const shown = headline
      .map(own)
      .filter((answer) => answer !== undefined)
      .reduce(worse);
    const all = [...byAgent.keys()].map((agent) => [agent, own(agent)] as const);
    return {
      row: id,
      question,
      ...shown,
      action: no,
      ...(perAgent ? { byAgent: Object.fromEntries(all) as Answer["byAgent"] & object } : {}),
    };
  });
}

/** The five boundaries of one set of answers. */
export function boundariesOf({ catalog }: RepositoryView, answerTo: (row: RowId) => RowAnswer | undefined): Boundary[] {
  return catalog.boundaries.boundaries.map(({ id, title }) => {
    const rows = catalog.rows.filter((row) => row.boundaries.includes(id)).map((row) => row.id);
    return { id, title, rows, clear: rows.every((row) => isClear(id, answerTo(row))) };
  });
}

/** A row keeps a boundary fuzzy unless it passes, or says that its trouble lies in another boundary. */
export function isClear(boundary: BoundaryId, answer: RowAnswer | undefined): boolean {
  return answer !== undefined && (passes(answer.verdict) || (answer.fuzzy !== undefined && !answer.fuzzy.includes(boundary)));
}

/** The score: rows that pass, of ten. */
export function scoreOf(answers: readonly Pick<Answer, "verdict">[]): Report["score"] {
  const count = (verdict: Verdict) => answers.filter((answer) => answer.verdict === verdict).length;
  return { yes: count("yes"), no: count("no"), unknown: count("unknown"), notApplicable: count("not-applicable"), of: answers.length };
}

/** From worst to best, so that the worst agent sets the headline. */
const BADNESS: readonly Verdict[] = ["no", "unknown", "yes", "not-applicable"];

function worse(a: RowAnswer, b: RowAnswer): RowAnswer {
  const rank = ({ verdict, byAsking, acceptance }: RowAnswer) =>
    BADNESS.indexOf(verdict) + ((verdict === "yes" && !byAsking) || (acceptance && acceptance.void === undefined) ? 0.5 : 0);
  return rank(b) < rank(a) ? b : a;
}

// A verdict that is added to the model must find its place in the order above.
const ordered: boolean = VERDICTS.every((verdict) => BADNESS.includes(verdict));
if (!ordered) throw new Error("a verdict has no place in the order of badness");
