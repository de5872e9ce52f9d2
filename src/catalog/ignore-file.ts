import { z } from "zod";
import { AGENTS, FURTHER_AGENTS } from "../model/agent.ts";

const binds = z.enum(["yes", "partly", "no", "unknown"]);

const file = z.strictObject({
  file: z.string().describe("Its name in the root of the repository, in lower case."),
  agent: z.union([z.enum(AGENTS), z.enum(FURTHER_AGENTS)]).describe("The agent for which people write it."),
  tools: binds.describe("Whether the agent's own tools to read and edit leave alone what it names."),
  shell: binds.describe("Whether a command that the agent runs can still read it: `yes` where it cannot."),
  note: z.string().describe("What it does in fact, as a sentence."),
  instead: z.string().describe("What withholds a file from this agent, as a clause after “to withhold a file”."),
  source: z.string(),
});

/** `rules/ignore-files.yml`: what the ignore files of agents bind. */
export const ignoreFilesSchema = z.strictObject({ files: z.array(file).min(1) });

export type IgnoreFile = z.infer<typeof file>;
