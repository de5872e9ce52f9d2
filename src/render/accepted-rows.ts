import { AGENT_TITLES, AGENTS, type AgentId } from "../model/agent.ts";
import { type Acceptance, acceptanceWords, type RowAnswer, type RowId, type Verdict } from "../model/answer.ts";
import type { Place } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { count, list, VERDICT_WORDS } from "./words.ts";

/** A row of which the operator's policy speaks, for formats that do not show the ten rows. */
export interface AcceptedRow {
  readonly row: RowId;
  readonly question: string;
  readonly verdict: Verdict;
  readonly acceptance: Acceptance;
  /** The agents of which it holds; empty where the row does not depend on the agent. */
  readonly agents: readonly AgentId[];
  /** The first place that the answer rests on; absent where it rests on none. */
  readonly at?: Place;
}

/** The rows of which the policy speaks, in the order of the table; agents of which it says the same stand together. */
export function acceptedRows({ answers }: Report): AcceptedRow[] {
  return answers.flatMap((answer) => {
    const { row, question, byAgent = {} } = answer;
    const groups = new Map<string, AcceptedRow>();
    const add = ({ verdict, acceptance, evidence: [at] }: RowAnswer, agent?: AgentId): void => {
      if (!acceptance) return;
      const { reason, by, expires, upTo, void: refusal } = acceptance;
      const key = JSON.stringify([verdict, reason, by, expires, upTo, refusal]);
      const known = groups.get(key) ?? { row, question, verdict, acceptance, agents: [], ...(at && { at }) };
      groups.set(key, agent === undefined ? known : { ...known, agents: [...known.agents, agent] });
    };
    for (const agent of AGENTS) {
      const own = byAgent[agent];
      if (own) add(own, agent);
    }
    add(answer);
    return [...groups.values()];
  });
}

/** Whether the exception holds: then the row sets no ceiling below what it allows. */
export function holds({ acceptance }: AcceptedRow): boolean {
  return acceptance.void === undefined;
}

/** “Is network off by default? no (Codex), accepted by Ada until 2026-12-05: One install.” */
export function acceptedRowWords({ question, verdict, agents, acceptance }: AcceptedRow): string {
  const of = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
  return `${question} ${VERDICT_WORDS[verdict]}${of}, ${acceptanceWords(acceptance)}`;
}

/** How many rows are accepted, as a sentence. Said only where a policy accepts one. */
export function acceptedWords(rows: number): string {
  return `${count(rows, "row")} accepted by the operator.`;
}
