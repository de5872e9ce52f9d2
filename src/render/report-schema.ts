import { z } from "zod";
import { BOUNDARIES, ROWS, VERDICTS } from "../model/answer.ts";
import { OUTCOMES, PERMISSION_TOPICS } from "../model/permission.ts";
import { STATES } from "../model/posture.ts";
import { delta } from "./report-schema-delta.ts";
import { finding, policyNote, rule, suppressed } from "./report-schema-finding.ts";
import { inventory } from "./report-schema-inventory.ts";
import { operatingTables } from "./report-schema-tables.ts";
import { agent, location, path, posture } from "./report-schema-terms.ts";

/*
 * The report as it is published. `docs/report.schema.json` is generated from this file, and the JSON renderer takes its order of keys from it,
 * so the order here is part of the format. A type test holds it equal to the `Report` of the model.
 */

const evidence = z.array(location).describe("What it rests on.");

const rowAnswer = {
  fuzzy: z
    .array(z.enum(BOUNDARIES))
    .exactOptional()
    .describe("The boundaries that it leaves fuzzy, where the row belongs to several and not all are concerned."),
  verdict: z.enum(VERDICTS).describe("`unknown` is not `no`, and never passes."),
  byAsking: z
    .boolean()
    .exactOptional()
    .describe(
      "True for a `yes` that rests on being asked rather than on a denial: enough for work with approvals, not for an unattended loop.",
    ),
  because: z.string().describe("What the verdict rests on, in words."),
  acceptance: z
    .object({
      reason: z.string().describe("Why, in the operator's words."),
      by: z.string().describe("Who answers for it."),
      expires: z.string().describe("The last day on which it holds, as YYYY-MM-DD."),
      upTo: posture.describe("The highest posture that the row's no allows meanwhile."),
      void: z.string().exactOptional().describe("Why it does not hold; absent where it does."),
    })
    .exactOptional()
    .describe("What the operator's policy says of the row, where it is no `yes`. The verdict stays what it is."),
};

const gap = z.object({
  path: path.describe("Path from the repository root, or `.git` for what git would have told."),
  reason: z.string().describe("What is missing and why."),
});

const subject = z.object({
  name: z.string().describe("Name of the folder that was scanned, without its path."),
  commit: z.string().exactOptional().describe("The commit that HEAD names; absent where there is none."),
  state: z.enum(STATES).describe("What the operator said the repository is."),
  coverage: z
    .object({
      complete: z.boolean().describe("False where anything was not read or not understood; such a scan is never clean."),
      files: z.int().min(0).describe("Files read."),
      bytes: z.int().min(0).describe("Bytes read."),
      gaps: z.array(gap).describe("What was not read or not understood."),
      refused: z
        .array(gap)
        .describe("Files that are broken for the very program that they are for: nothing in them takes effect, so they are no gaps."),
      byNameOnly: z.array(path).describe("Ignored dependency and build folders that were looked through by name only."),
    })
    .describe("What the scan saw."),
});

const postureSchema = z.object({
  name: posture.describe("The recommended posture: the lowest ceiling."),
  title: z.string().describe("The posture in words."),
  means: z.string().describe("What it means for the person who starts the agent."),
  byAgent: z.partialRecord(agent, posture).describe("The posture of each answered agent."),
  headline: z
    .object({
      rule: z.enum(["worst-of-configured", "worst-of-named", "best-of-all"]).describe("How the posture follows from those of the agents."),
      agents: z.array(agent).describe("The agents that it follows from."),
    })
    .describe("Which agents set the posture."),
  ceilings: z
    .array(
      z.object({
        by: z.string().describe("`state:<name>`, `row:<id>`, `boundaries:<count>`, `finding:<rule>` or `coverage`."),
        posture: posture.describe("The highest posture that it allows."),
        because: z.string().describe("Why."),
        agent: agent.exactOptional().describe("Set where it holds for one agent only."),
      }),
    )
    .describe("Every ceiling below `constrained-auto`, lowest first."),
  nextSteps: z.array(z.string()).describe("The changes that lift the posture by one step."),
  launch: z.partialRecord(agent, z.string()).describe("How to start each answered agent in its posture."),
});

const answer = z.object({
  row: z.enum(ROWS).describe("Id of the row of the boundary decision table."),
  question: z.string().describe("The row's question."),
  ...rowAnswer,
  action: z.string().describe("What to do where the answer is no."),
  byAgent: z
    .partialRecord(agent, z.object({ ...rowAnswer, evidence }))
    .exactOptional()
    .describe("Each agent's own answer, for rows that depend on the agent."),
  evidence,
});

const outcome = z.enum(OUTCOMES);

const permission = z.object({
  outcome: outcome.describe("What happens in the state that the operator named. `unknown` is not permission."),
  because: z.string().describe("The reason in words."),
  rule: location.exactOptional().describe("The rule that decides; absent where the vendor's default does."),
  trustedRule: location
    .exactOptional()
    .describe("The rule that decides in a trusted folder, where in this state another one does or none."),
  trusted: outcome.describe("The outcome where the user has trusted the folder."),
  untrusted: outcome.describe("The outcome where the user has not."),
  headless: outcome.describe("The outcome where nobody is there to be asked."),
});

const permissionRow = z.object({
  topic: z.enum(PERMISSION_TOPICS).describe("What the action is about."),
  action: z.string().describe("What the agent would do: `read`, `cat`, `write`, `run`, `fetch`, `start` or `call` of an MCP server."),
  targets: z.array(z.string()).describe("Paths, commands or tools that get the same outcomes. Untrusted text."),
  byAgent: z.partialRecord(agent, permission).describe("What each answered agent does."),
});

/** The report, every field described. */
export const reportSchema = z.object({
  schemaVersion: z
    .literal(1)
    .describe("Changes when a field changes its meaning or goes away. New fields may appear without a new number."),
  notice: z.string().describe("A warning to whoever reads this by machine: excerpts are untrusted text."),
  tool: z
    .object({
      name: z.string().describe("Name of the scanner."),
      version: z.string().describe("Its version."),
      rules: z.string().describe("Digest of its rules: the same digest and the same tree give the same report."),
    })
    .describe("What made the report."),
  subject: subject.describe("What was scanned."),
  posture: postureSchema.describe("How an agent should start here."),
  delta: delta.exactOptional().describe("What changed since the base; absent without one."),
  score: z
    .object({
      yes: z.int().min(0).describe("Rows answered yes."),
      no: z.int().min(0).describe("Rows answered no."),
      unknown: z.int().min(0).describe("Rows that could not be answered."),
      notApplicable: z.int().min(0).describe("Rows that do not arise here."),
      of: z.int().min(0).describe("All rows."),
    })
    .describe("The ten rows, counted."),
  boundaries: z
    .array(
      z.object({
        id: z.enum(BOUNDARIES).describe("Id of the boundary."),
        title: z.string().describe("Its name."),
        clear: z.boolean().describe("Whether all its rows pass; else it is fuzzy."),
        rows: z.array(z.enum(ROWS)).describe("Its rows."),
      }),
    )
    .describe("The five boundaries."),
  answers: z.array(answer).describe("The ten rows of the boundary decision table."),
  permissions: z.array(permissionRow).describe("What each answered agent would do in this repository, with the rule that decides."),
  findings: z.array(finding).describe("Sorted by severity, path bytes, line, rule."),
  suppressed: z.array(suppressed).describe("Findings that the operator's policy sets aside."),
  policy: policyNote.exactOptional().describe("The operator's policy; absent where none was in use."),
  rules: z.array(rule).describe("What is known of the rules behind the findings, sorted by id."),
  inventory: inventory.describe("What the repository holds, without judgement."),
  tables: operatingTables.describe("The operating tables, filled with what this repository holds."),
  productionGates: z
    .array(
      z.object({
        action: z.string().describe("The production-adjacent action."),
        reachable: z.boolean().describe("Whether something in this repository makes it reachable."),
        automatic: z.string().describe("What may happen of it without a person."),
        gate: z.string().describe("The gate that it needs."),
        evidence,
      }),
    )
    .describe("Production-adjacent actions."),
  checklist: z
    .array(
      z.object({
        item: z.string().describe("What to settle."),
        answer: z.enum(["yes", "no", "yours-to-check"]).describe("Whether the scan could settle it."),
        because: z.string().describe("Why, or where to check."),
      }),
    )
    .describe("What to settle before automatic permissions."),
});
