import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { LOADS, ROLES } from "../model/instruction.ts";

const loads = z.enum(LOADS);

const headRule = z.strictObject({
  field: z.string().describe("A field of the head between two lines of `---`."),
  is: z.array(z.string()).min(1).optional().describe("The values that count; any but an empty one, where none is listed."),
  loads,
});

/** Agent → where it was read or observed that it loads the file. */
const agents = z.partialRecord(z.enum(AGENTS), z.string());
const others = z
  .record(z.string(), z.string())
  .describe("Further programs that load it and that have no profile: name → where that is said.");

const file = z.strictObject({
  id: z.string(),
  title: z.string(),
  role: z.enum(ROLES),
  paths: z.array(z.string()).min(1).describe("Globs from the root, matched without regard to case."),
  except: z.array(z.string()).default([]),
  loads: loads.describe(
    "When it reaches its agents: `always`, `on-match`, `on-request` (the model picks it) or `manual` (the user calls it).",
  ),
  head: z.array(headRule).default([]).describe("Fields of the head that say otherwise; the first that fits decides."),
  nested: loads.optional().describe("What stands for `always` where the file lies in a folder below the root."),
  imports: z.array(z.string()).default([]).describe("Those of its readers for whom `@path` in the text takes in that file."),
  agents: agents.default({}),
  others: others.default({}),
  configures: z
    .array(z.enum(AGENTS))
    .default([])
    .describe("The agents whose own file it is: a repository that holds it configures them. The shared files belong to no agent."),
});

const configured = z.strictObject({
  agent: z.enum(AGENTS),
  key: z.string().describe("A key of the agent's settings; `*` stands for one segment."),
  role: z.enum(ROLES),
  paths: z
    .array(z.string())
    .optional()
    .describe(
      "Globs that the value makes instructions of: `{}` stands for the value (or for the rest of the key, where the value is `true`).",
    ),
  text: z.literal(true).optional().describe("Set where the value is the instruction itself."),
  excludes: z.literal(true).optional().describe("Set where the value names files that the agent does not load."),
  loads,
  source: z.string(),
});

/** `rules/instruction-files.yml`: which agent reads which file, and which settings make instructions of other files. */
export const instructionFilesSchema = z.strictObject({
  files: z.array(file),
  configured: z.array(configured),
});
