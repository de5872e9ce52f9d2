import { z } from "zod";
import { ROWS, VERDICTS } from "../model/answer.ts";
import { CHANGE_SUBJECTS } from "../model/delta.ts";
import { SEVERITIES } from "../model/finding.ts";
import { finding } from "./report-schema-finding.ts";
import { agent, location, posture } from "./report-schema-terms.ts";

const count = z.int().min(0);

const side = z.object({
  commit: z.string().exactOptional().describe("The commit; absent where there is none."),
  complete: z.boolean().describe("Whether everything in it was read and understood."),
  posture: posture.describe("Its posture."),
  byAgent: z.partialRecord(agent, posture).describe("The posture of each answered agent."),
  score: count.describe("Rows that pass, of ten."),
  findings: z.record(z.enum(SEVERITIES), count).describe("Findings by severity."),
});

/** What a change of the repository does to trust. */
export const delta = z.object({
  base: side.describe("The commit that is compared with."),
  head: side.describe("The commit that the report is about."),
  summary: z.string().describe("The whole of it in one sentence: what changed, the new findings, the posture. May quote untrusted text."),
  lowersTrust: z
    .boolean()
    .describe("Whether the posture falls, a row is lost, a change lowers trust, or a finding of severity medium or above is new or worse."),
  counts: z
    .object({
      new: count.describe("Findings that the base has not."),
      worse: count.describe("Findings that weighed less in the base."),
      unchanged: count.describe("Findings that the base has as well."),
      fixed: count.describe("Findings of the base that are gone."),
    })
    .describe("Findings by how they stand to the base."),
  rows: z
    .array(
      z.object({
        row: z.enum(ROWS).describe("Id of the row."),
        question: z.string().describe("What it asks."),
        before: z.enum(VERDICTS).describe("Its verdict in the base."),
        after: z.enum(VERDICTS).describe("Its verdict in the head."),
      }),
    )
    .describe("The rows whose verdict changed."),
  changes: z
    .array(
      z.object({
        subject: z.enum(CHANGE_SUBJECTS).describe("What kind of thing changed."),
        how: z.enum(["added", "removed", "changed"]).describe("What happened to it."),
        direction: z.enum(["lowers", "raises", "neutral"]).describe("What that does to trust."),
        name: z.string().describe("The thing by its own name. Untrusted text."),
        text: z.string().describe("The whole of it as a clause. May quote untrusted text."),
        agents: z.array(agent).exactOptional().describe("The agents that it concerns; absent where it concerns all."),
        location: location.exactOptional().describe("Where it stands: in the head, or in the base for what was removed."),
      }),
    )
    .describe("What was added, removed or changed, thing by thing."),
  fixed: z.array(finding).describe("Findings of the base that are gone."),
});
