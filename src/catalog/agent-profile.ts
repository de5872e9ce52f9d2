import { z } from "zod";
import { AGENTS } from "../model/agent.ts";

const outcome = z.enum(["allow", "ask", "deny", "unknown"]);

/** What an agent does with one class of action when no settings file says otherwise. */
const vendorDefault = z.strictObject({
  outcome,
  because: z.string().describe("The vendor's default in words, with the version it was seen in where behaviour drifts."),
});

/** The action classes that vendor defaults are given for. `probes.yml` names one for every question that a row asks. */
export const ACTION_CLASSES = [
  "read-file",
  "read-secret",
  "shell-read-secret",
  "write-file",
  "write-agent-settings",
  "write-outside",
  "run-safe",
  "run-test",
  "run-network",
  "run-destructive",
  "run-deploy",
  "fetch",
  "mcp-start",
  "mcp-tool",
  "log-content",
] as const;
export type ActionClass = (typeof ACTION_CLASSES)[number];

/** What releases before the one that is modelled did more openly. */
const olderRelease = z.strictObject({
  before: z.string().describe("The oldest release that is known to be closed; releases before it may be open."),
  seen: z.string().optional().describe("The newest release in which it was seen open, where somebody has tried."),
  what: z.string().describe("What such a release does, as a sentence."),
  when: z
    .union([
      z.strictObject({ effect: z.enum(["allow", "ask", "deny"]), rule: z.string().describe("How a permission rule begins.") }),
      z.strictObject({ key: z.string(), value: z.union([z.string(), z.boolean()]).optional() }),
    ])
    .describe("What must stand in the repository for it to matter."),
  reference: z.string().describe("Where it was read or observed."),
});

export type OlderRelease = z.infer<typeof olderRelease>;

/** One file of `rules/agents/`: whom it answers for, what the agent does by default, and how it is started in each posture. */
export const agentProfileSchema = z.strictObject({
  id: z.enum(AGENTS),
  answers: z
    .enum(["always", "where-configured"])
    .describe(
      "Where a repository configures no agent, those that answer `always` are compared; the others answer where a file configures them, or by name.",
    ),
  version: z.string().describe("The release whose behaviour is modelled."),
  reference: z.array(z.string()).min(1).describe("Where the defaults were read or observed."),
  defaults: z.strictObject(
    Object.fromEntries(ACTION_CLASSES.map((name) => [name, vendorDefault])) as Record<ActionClass, typeof vendorDefault>,
  ),
  untrusted: z
    .partialRecord(z.enum(ACTION_CLASSES), vendorDefault)
    .describe("What differs while the folder is not trusted by the user (a fresh clone)."),
  versions: z.array(olderRelease).default([]).describe("Older releases still in use that are more open than the one modelled."),
  launch: z
    .strictObject({
      hold: z.string(),
      "read-only": z.string(),
      "workspace-write": z.string(),
      "constrained-auto": z.string(),
    })
    .describe("The command line or mode that starts the agent in the posture."),
});

export type AgentProfile = z.infer<typeof agentProfileSchema>;
