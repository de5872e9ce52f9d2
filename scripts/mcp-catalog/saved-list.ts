import { readFileSync } from "node:fs";
import { z } from "zod";

/** A tool as a server lists it. Nothing is asked of its schema: one server sends draft-07, another no type at all. */
export const listedToolSchema = z.looseObject({
  name: z.string(),
  description: z.string().nullish(),
  inputSchema: z.unknown(),
  annotations: z.record(z.string(), z.unknown()).nullish(),
});

export type ListedTool = z.infer<typeof listedToolSchema>;

/** The list of one server as it was obtained, before anything is made of it. */
const savedListSchema = z.looseObject({
  /** `npm:NAME`, `pypi:NAME` or the address of the repository. */
  package: z.string(),
  version: z.string(),
  /** How it was obtained, where that is not by starting the package. */
  source: z.string().optional(),
  args: z.array(z.string()).default([]),
  /** Names of the environment variables that it was started with. */
  env: z.array(z.string()).default([]),
  tools: z.array(listedToolSchema).min(1),
});

export type SavedList = z.infer<typeof savedListSchema>;

/** Reads what `--from` names: the answers of remote servers, and lists read from a server's source. */
export function readSavedList(file: string): SavedList {
  return savedListSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
