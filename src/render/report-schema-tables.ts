import { z } from "zod";
import { line, path } from "./report-schema-terms.ts";

const counted = z.int().min(0).describe("How many there are; the list holds the first of them.");
const id = z.string().describe("Id in `rules/boundary/`.");
const title = z.string().describe("Its name.");
const handling = z.string().describe("What an agent may do with it by default.");
const tier = z.string().describe("What it can do, by outcome.");

/** The operating tables of `rules/boundary/`, as the report publishes them. */
export const operatingTables = z.object({
  fileClasses: z
    .array(z.object({ id, title, default: handling, count: counted, paths: z.array(path).describe("The first of its files.") }))
    .describe("File classes, in the order in which they are tried."),
  otherFiles: z.int().min(0).describe("Files of no class."),
  commandClasses: z
    .array(
      z.object({
        id: z.string().describe("Id in `rules/commands/`."),
        title,
        tier: tier.describe("The tier of the class; a command of it can reach further."),
        default: handling,
        count: counted,
        commands: z
          .array(z.object({ name: z.string().describe("The command as one types it. Untrusted text."), tier, path, line }))
          .describe("The first of the repository's commands that are of it."),
      }),
    )
    .describe("Command classes, from the least to the most risky."),
  toolTypes: z
    .array(
      z.object({
        id,
        title,
        default: handling,
        count: counted,
        tools: z
          .array(
            z.object({
              name: z.string().describe("`server/tool`; `server/*` where the tools are not known. Untrusted text."),
              tier,
              allowed: z.string().describe("What the most open client does with a call."),
            }),
          )
          .describe("The first of the configured tools that are of it."),
      }),
    )
    .describe("MCP tool types, in the order in which they are tried."),
  situations: z
    .array(
      z.object({
        id,
        situation: z.string().describe("A situation of work."),
        recommended: z.string().describe("What is recommended in it."),
        applies: z.boolean().describe("Whether this repository is in it."),
        because: z.string().describe("What shows it. May quote untrusted text."),
      }),
    )
    .describe("Situation → posture."),
  ladder: z
    .array(
      z.object({
        step: z.int().min(1).describe("Number of the step, from below."),
        tier,
        title,
        handling: z.string().describe("How the tier is handled once the step is taken."),
        standing: z
          .enum(["stands", "next", "later", "denied"])
          .describe("Whether the step stands, is the next to take, comes later, or is never taken."),
        commands: z.array(z.string()).describe("The first of the repository's commands on this step. Untrusted text."),
        commandCount: counted,
        tools: z.array(z.string()).describe("The first of the configured tools on this step. Untrusted text."),
        toolCount: counted,
        missing: z.array(z.string()).describe("What the scan found missing, each as the change that mends it."),
        yours: z.array(z.string()).describe("What no scan can see, and where to look."),
      }),
    )
    .describe("The five trust tiers as the steps of a staged rollout, lowest first."),
});
