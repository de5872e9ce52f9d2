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
  delta: z.enum(FINDING_DELTAS).exactOptional().describe("How it stands to the base or the baseline; absent where nothing was compared."),
  locations: z.tuple([location], location).describe("First the primary place, then related ones."),
});

export const suppressed = z.object({
  ...finding.shape,
  reason: z.string().describe("Why the operator's policy sets it aside."),
  by: z.string().describe("Who answers for that."),
  expires: z.string().describe("The last day on which it holds, as YYYY-MM-DD."),
});
