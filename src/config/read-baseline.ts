import { z } from "zod";
import { UserError } from "../model/error.ts";
import { SEVERITIES } from "../model/finding.ts";

/** The file that `--write-baseline` writes. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  note: z.string(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  salt: z.string().regex(/^[0-9a-f]{32}$/u),
  findings: z.array(
    z.strictObject({
      id: z.string().regex(/^[0-9a-f]{32}$/u),
      rule: z.string(),
      path: z.string(),
      severity: z.enum(SEVERITIES),
      count: z.int().min(1),
    }),
  ),
});

/** What was known on the day that the baseline was written. */
export type Baseline = z.infer<typeof baselineSchema>;

/** @throws UserError where the text is no baseline. */
export function readBaseline(text: string, name: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`The baseline ${name} is not JSON: write it anew with --write-baseline.`);
  }
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(`The baseline ${name} is not valid: ${issue?.path.join(".") || "(top)"}: ${issue?.message ?? "does not fit"}.`);
}
