import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { POSTURES } from "../model/posture.ts";

/* What every part of the report's schema speaks of. */

export const agent = z.enum(AGENTS);
export const posture = z.enum(POSTURES);
export const path = z
  .string()
  .describe(
    "Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.",
  );
export const line = z.int().min(1).describe("Line, from 1.");

export const location = z.object({
  path,
  line,
  column: z.int().min(1).describe("Column, from 1, in UTF-16 units."),
  endLine: z.int().min(1).describe("Last line."),
  endColumn: z.int().min(1).describe("The column after the last character."),
  excerpt: z
    .string()
    .exactOptional()
    .describe("One line of the source, secrets masked. Untrusted text from the repository. Left out by `--no-excerpts`."),
  note: z.string().exactOptional().describe("Why this place matters, as a clause."),
});
