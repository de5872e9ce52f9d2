import { z } from "zod";
import { FAMILIES } from "../model/finding.ts";

const weakness = z.strictObject({
  id: z.string().describe("Its id in the list that publishes it: `CWE-798`, `LLM01:2025`, `CICD-SEC-4`."),
  title: z.string().describe("Its name in that list."),
  tag: z
    .string()
    .regex(/^external\/[a-z-]+\/[a-z0-9-]+$/u)
    .describe("How code scanning and other readers of SARIF tag it."),
  rules: z.array(z.string()).exactOptional().describe("Rules that find a case of it."),
  families: z
    .array(z.enum(FAMILIES))
    .exactOptional()
    .describe("Families whose data rules (formats of credentials, phrases of instructions) find a case of it."),
});

/** `rules/weaknesses.yml`: which published weakness a rule finds a case of. */
export const weaknessesSchema = z.strictObject({ weaknesses: z.array(weakness).min(1) });

export type Weakness = z.infer<typeof weakness>;
