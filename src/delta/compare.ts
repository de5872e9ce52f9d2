import { CHANGE_SUBJECTS, type Change, type ChangeSubject, type Delta } from "../model/delta.ts";
import { atLeast } from "../model/finding.ts";
import { byBytes } from "../model/order.ts";
import type { Report } from "../model/report.ts";
import { agents } from "./agents.ts";
import type { Comparer } from "./change.ts";
import { commands } from "./commands.ts";
import { compareFindings } from "./findings.ts";
import { instructions } from "./instructions.ts";
import { mcpServers } from "./mcp-servers.ts";
import { mcpTools } from "./mcp-tools.ts";
import { permissions } from "./permissions.ts";
import { policyFiles } from "./policy-files.ts";
import { requirements } from "./requirements.ts";
import { secretFiles } from "./secret-files.ts";
import { changedRows, postureFalls, rowIsLost, sideOf } from "./side.ts";
import { summaryOf } from "./summary.ts";
import { triggers } from "./triggers.ts";
import { workflows } from "./workflows.ts";

/** One comparer for each subject; the type holds the two lists together. */
const COMPARERS: Readonly<Record<ChangeSubject, Comparer>> = {
  trigger: triggers,
  permission: permissions,
  "mcp-server": mcpServers,
  "mcp-tool": mcpTools,
  instructions,
  agent: agents,
  "secret-file": secretFiles,
  command: commands,
  requirement: requirements,
  workflow: workflows,
  policy: policyFiles,
};

const DIRECTIONS = ["lowers", "raises", "neutral"] as const;

/** What the head does to the trust that one can have in the base. Both are reports by the same rules, on the same words of the operator. Pure. */
export function compare(base: Report, head: Report): Delta {
  return compareAll(base, head).delta;
}

/** The head's report with the delta in it, and on each finding how it stands to the base. */
export function withDelta(base: Report, head: Report): Report {
  const { delta, findings } = compareAll(base, head);
  return { ...head, delta, findings };
}

function compareAll(base: Report, head: Report): { delta: Delta; findings: Report["findings"] } {
  const { findings, fixed, counts } = compareFindings(base.findings, head.findings);
  const changes = CHANGE_SUBJECTS.flatMap((subject) => [...COMPARERS[subject](base, head)]).sort(inReadingOrder);
  const [before, after] = [sideOf(base), sideOf(head)];
  const graver = findings.some(({ delta, severity }) => delta !== "unchanged" && atLeast(severity, "medium"));
  return {
    findings,
    delta: {
      base: before,
      head: after,
      summary: summaryOf(changes, findings, fixed.length, before, after),
      lowersTrust: graver || postureFalls(base, head) || rowIsLost(base, head) || changes.some(({ direction }) => direction === "lowers"),
      counts,
      rows: changedRows(base, head),
      changes,
      fixed,
    },
  };
}

function inReadingOrder(a: Change, b: Change): number {
  return (
    DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) ||
    CHANGE_SUBJECTS.indexOf(a.subject) - CHANGE_SUBJECTS.indexOf(b.subject) ||
    byBytes(a.location?.path ?? "", b.location?.path ?? "") ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    byBytes(a.name, b.name) ||
    byBytes(a.text, b.text)
  );
}
