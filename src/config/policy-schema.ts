import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { ROWS } from "../model/answer.ts";
import { SEVERITIES } from "../model/finding.ts";
import { POSTURES, STATES } from "../model/posture.ts";

const day = z.iso.date().describe("A day as YYYY-MM-DD.");
const rule = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/u)
  .describe("Id of a rule, as `preflight rules` lists it.");

/** What the operator says of a repository. */
const said = {
  state: z.enum(STATES).optional().describe("What the repository is. `--state` on the command line goes before it."),
  require: z.enum(POSTURES).optional().describe("The lowest posture that passes. With `--require` both hold."),
  "fail-on": z
    .enum([...SEVERITIES.filter((name) => name !== "info"), "never"] as const)
    .optional()
    .describe("The severity from which on a finding fails the run. `--fail-on` on the command line goes before it."),
  agents: z.array(z.enum(AGENTS)).min(1).optional().describe("The agents in use. `--agent` on the command line goes before it."),
};

/** Who answers for an exception, why, and until when. */
const answered = {
  reason: z.string().min(10).max(500).describe("Why, in words that somebody else understands in a year."),
  by: z.string().min(2).max(100).describe("Who answers for it."),
  expires: day.describe("The last day on which it holds, as YYYY-MM-DD."),
};

/** The operator's policy as people write it. `docs/policy.schema.json` is generated from this. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe("Version of this format."),
  ...said,
  repositories: z
    .array(
      z.strictObject({
        match: z
          .string()
          .min(1)
          .describe("A glob over the folder's absolute path with `/`, or, without a `/`, over its name. The first that fits decides."),
        ...said,
      }),
    )
    .default([])
    .describe("What holds for some repositories only; what an entry leaves out is taken from the top."),
  severities: z
    .record(rule, z.enum(SEVERITIES))
    .default({})
    .describe("Rules that weigh more or less here. Some cannot be lowered (rules/boundary/exceptions.yml)."),
  exceptions: z
    .array(
      z
        .strictObject({
          rule,
          path: z.string().min(1).optional().describe("A glob from the root of the repository; the finding's first place must fit."),
          fingerprint: z.string().min(8).optional().describe("Fingerprint of the finding, as the report gives it."),
          ...answered,
        })
        .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined, {
          message: "needs a path or a fingerprint: an exception for a whole rule would also cover what comes tomorrow",
        }),
    )
    .default([])
    .describe("Findings that are set aside until a day."),
  "accepted-rows": z
    .array(
      z.strictObject({
        row: z.enum(ROWS).describe("Id of the row. Some may not be accepted (rules/boundary/exceptions.yml)."),
        agents: z.array(z.enum(AGENTS)).min(1).optional().describe("Only for these agents; without it, for all."),
        "up-to": z.enum(POSTURES).describe("The highest posture that the row's no may allow meanwhile."),
        ...answered,
      }),
    )
    .default([])
    .describe("Rows of which a no is accepted until a day. The row stays a no; only the ceiling that it sets by itself is lifted."),
  "may-except": z
    .array(rule)
    .default([])
    .describe("Rules that hold an agent back and that this policy may set aside all the same, each by path and fingerprint."),
  "never-except": z.array(rule).default([]).describe("Rules that no exception of this policy may set aside."),
  role: z.string().optional().describe("Reserved: who works here. Read by later decisions at run time, not by a scan."),
  "target-environment": z.string().optional().describe("Reserved: where what is made here will run."),
  intent: z.string().optional().describe("Reserved: what the session is for."),
});
