import type { AgentId } from "../model/agent.ts";
import { type Acceptance, type Answer, passes, type RowAnswer, type RowId, type Verdict } from "../model/answer.ts";
import { isBelow, type PostureName } from "../model/posture.ts";
import { daysBetween } from "./days.ts";
import type { Overruled } from "./overrule.ts";
import type { AcceptedRow, Policy } from "./policy.ts";

/** One line of `rules/boundary/exceptions.yml` on rows: whether a no may be accepted, for what, and for how long. */
export interface AcceptanceLimit {
  readonly row: RowId;
  readonly accept: boolean;
  readonly "up-to"?: PostureName | undefined;
  readonly days: number;
  readonly because: string;
}

/** What a policy says of one row of one agent; undefined where it says nothing. */
export type AcceptRow = (row: RowId, verdict: Verdict, agent: AgentId) => Acceptance | undefined;

/**
 * Holds a policy's accepted rows against what may be accepted. The first that holds speaks for the row, else the first that does not, with the reason. A row
 * that passes needs none.
 * @param today the day that they are held against, as YYYY-MM-DD.
 */
export function acceptRows(policy: Policy | undefined, limits: readonly AcceptanceLimit[], today: string): AcceptRow {
  const entries = policy?.["accepted-rows"] ?? [];
  return (row, verdict, agent) => {
    if (passes(verdict)) return undefined;
    const fitting = entries.filter((entry) => entry.row === row && (entry.agents?.includes(agent) ?? true));
    const judged = fitting.map((entry): Acceptance => {
      const refusal = refusalOf(entry, verdict, limits, today);
      const { reason, by, expires, "up-to": upTo } = entry;
      return { reason, by, expires, upTo, ...(refusal === undefined ? {} : { void: refusal }) };
    });
    return judged.find((one) => one.void === undefined) ?? judged[0];
  };
}

/** Why an accepted row does not hold; undefined where it does. */
function refusalOf(entry: AcceptedRow, verdict: Verdict, limits: readonly AcceptanceLimit[], today: string): string | undefined {
  const limit = limits.find(({ row }) => row === entry.row);
  if (!limit?.accept) return `does not hold: no policy may accept this row. ${limit?.because ?? ""}`.trimEnd();
  if (entry.expires < today) return `ended on ${entry.expires}, so the row counts again`;
  if (verdict === "unknown") return "does not hold: only a no that is known can be accepted";
  const most = limit["up-to"] ?? "hold";
  if (isBelow(most, entry["up-to"])) return `does not hold: it would allow ${entry["up-to"]}, and at most ${most} may be. ${limit.because}`;
  const left = daysBetween(today, entry.expires);
  if (left > limit.days)
    return `does not hold: it would run for ${left} more days, and at most ${limit.days} are allowed. ${limit.because}`;
  return undefined;
}

/** What is left of the findings under a policy, with a note for each accepted row that nothing needs. */
export function withIdleRows(ruled: Overruled, policy: Policy | undefined, answers: readonly Answer[]): Overruled {
  if (!policy || !ruled.note) return ruled;
  const idle = policy["accepted-rows"].filter(({ row, agents }) => {
    const answer = answers.find((candidate) => candidate.row === row);
    const own: readonly (RowAnswer | undefined)[] = answer?.byAgent
      ? Object.entries(answer.byAgent).map(([agent, one]) => ((agents?.includes(agent as AgentId) ?? true) ? one : undefined))
      : [answer];
    return own.every((one) => one === undefined || passes(one.verdict));
  });
  const notes = idle.map(
    ({ row, agents }) => `The exception for the row ${row}${agents ? ` of ${agents.join(", ")}` : ""} is not needed: take it out.`,
  );
  return { ...ruled, note: { ...ruled.note, notes: [...ruled.note.notes, ...notes] } };
}
