import { AGENTS, type AgentId } from "../model/agent.ts";
import { type Answer, passes, type RowAnswer } from "../model/answer.ts";
import type { Delta, DeltaSide } from "../model/delta.ts";
import { SEVERITIES } from "../model/finding.ts";
import { isBelow } from "../model/posture.ts";
import type { Report } from "../model/report.ts";

/** What is told of one of the two commits. */
export function sideOf({ subject, posture, score, findings }: Report): DeltaSide {
  return {
    ...(subject.commit === undefined ? {} : { commit: subject.commit }),
    complete: subject.coverage.complete,
    posture: posture.name,
    byAgent: posture.byAgent,
    score: score.yes + score.notApplicable,
    findings: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
    ) as DeltaSide["findings"],
  };
}

/** The rows whose headline verdict changed. */
export function changedRows(base: Report, head: Report): Delta["rows"] {
  return head.answers.flatMap(({ row, question, verdict }) => {
    const before = base.answers.find((answer) => answer.row === row)?.verdict ?? "unknown";
    return before === verdict ? [] : [{ row, question, before, after: verdict }];
  });
}

/**
 * Whether some agent's posture falls. The headline alone does not tell: a repository that begins to configure an agent is answered for by another
 * one than before. An agent for which the base does not answer is held against the base's headline.
 */
export function postureFalls(base: Report, head: Report): boolean {
  return AGENTS.some((agent) => {
    const after = head.posture.byAgent[agent];
    if (after === undefined) return false;
    const before = base.posture.byAgent[agent];
    if (before === undefined) return head.posture.headline.agents.includes(agent) && isBelow(after, base.posture.name);
    return isBelow(after, before);
  });
}

/** Whether a row that passed for an agent does so no longer; a `yes` that rests on a question is less than one that rests on a denial. */
export function rowIsLost(base: Report, head: Report): boolean {
  return head.answers.some((after) => {
    const before = base.answers.find(({ row }) => row === after.row);
    if (!before) return false;
    return head.posture.headline.agents.some((agent) => heightOf(answerFor(after, agent)) < heightOf(answerFor(before, agent)));
  });
}

function answerFor(answer: Answer, agent: AgentId): RowAnswer {
  return answer.byAgent?.[agent] ?? answer;
}

function heightOf({ verdict, byAsking }: RowAnswer): number {
  return passes(verdict) ? (byAsking ? 1 : 2) : 0;
}
