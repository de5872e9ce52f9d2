import { z } from "zod";
import { FINDING_DELTAS } from "../model/delta.ts";
import { CONFIDENCES, FAMILIES, SEVERITIES } from "../model/finding.ts";
import { agent, location } from "./report-schema-terms.ts";

export const finding = z.object({
  rule: z.string().describe("Id of the rule; `preflight explain` knows it."),
  family: z.enum(FAMILIES).describe("The group that the rule belongs to. `package-hooks` is everything that executes without being asked."),
  severity: z.enum(SEVERITIES).describe("How bad it is."),
  confidence: z.enum(CONFIDENCES).describe("How sure the rule is."),
  message: z.string().describe("What is so. May quote untrusted text."),
  why: z.string().describe("Why it matters to an agent with write access."),
  fix: z.string().describe("What to do."),
  agents: z.array(agent).exactOptional().describe("The agents that it concerns; absent where it concerns all."),
  fingerprint: z.string().describe("Stays the same when lines move."),
  lineHash: z
    .string()
    .exactOptional()
    .describe(
      "Code scanning's hash of the line of the primary place, over the text with secrets masked: by it code scanning knows an alert again.",
    ),
  delta: z.enum(FINDING_DELTAS).exactOptional().describe("How it stands to the base or the baseline; absent where nothing was compared."),
  locations: z.tuple([location], location).describe("First the primary place, then related ones."),
});

export const policyNote = z.object({
  source: z.enum(["operator", "base"]).describe("A file that the operator named, or the policy of the base commit."),
  digest: z.string().describe("Digest of its text."),
  today: z.string().exactOptional().describe("The day that exceptions were held against, as YYYY-MM-DD; absent where there are none."),
  notes: z.array(z.string()).describe("What of it fits nothing or was not applied."),
});

export const suppressed = z.object({
  ...finding.shape,
  reason: z.string().describe("Why the operator's policy sets it aside."),
  by: z.string().describe("Who answers for that."),
  expires: z.string().describe("The last day on which it holds, as YYYY-MM-DD."),
});

export const rule = z.object({
  id: z.string().describe("As findings name it."),
  title: z.string().describe("What it finds."),
  family: z.enum(FAMILIES).describe("The group that it belongs to."),
  severity: z.enum(SEVERITIES).describe("The worst severity that it gives."),
  why: z.string().describe("Why it matters to an agent with write access."),
  fix: z.string().describe("What to do."),
  references: z.array(z.string()).describe("Pages that document the fact or the attack."),
  tags: z.array(z.string()).describe("Published weaknesses that it is a case of, by rules/weaknesses.yml."),
  page: z.string().describe("Where it is documented: a page of `docs/`, with the heading."),
});
