import type { Acceptance, RowId } from "../../src/model/answer.ts";
import type { Report } from "../../src/model/report.ts";

export const ACCEPTED: Acceptance = { reason: "Network for one install.", by: "Ada & Co", expires: "2026-06-10", upTo: "workspace-write" };
export const ENDED: Acceptance = { ...ACCEPTED, void: "ended on 2026-06-10, so the row counts again" };

/** The report with one row that is a no, and of which the operator's policy speaks; of one agent only, and of the row as a whole. */
export function withAcceptance(report: Report, acceptance: Acceptance, row: RowId = "network-off"): Report {
  const policy = {
    source: "operator",
    digest: "00000000000000ab",
    today: "2026-06-01",
    notes: ["The exception for x fits no finding."],
  } as const;
  const answers = report.answers.map((answer) => {
    if (answer.row !== row) return answer;
    const own = { verdict: "no", because: "It reaches the network unasked.", evidence: [], acceptance } as const;
    return { ...answer, ...own, byAgent: { ...answer.byAgent, codex: own } };
  });
  return { ...report, policy, answers };
}
