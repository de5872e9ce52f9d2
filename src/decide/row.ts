import type { RowAnswer, RowId } from "../model/answer.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** A row whose answer is the same for every agent. */
export interface RepositoryRow {
  readonly id: RowId;
  answer(view: RepositoryView): RowAnswer;
}

/** A row that each agent answers for itself, from its effective settings. */
export interface AgentRow {
  readonly id: RowId;
  answerFor(view: RepositoryView, agent: AgentView): RowAnswer;
}

/** How one row of the boundary decision table comes by its verdict; what the verdict means stands in `rules/boundary/rows.yml`. */
export type Row = RepositoryRow | AgentRow;
