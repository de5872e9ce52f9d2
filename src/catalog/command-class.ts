import { z } from "zod";

const TIER_IDS = ["read-only", "write-safe", "privileged-write", "deployment", "destructive-credentials"] as const;

/**
 * One file of `rules/commands/`: a class of commands. A rule matches one simple command: its program, then words that must follow,
 * or, for what only the text shows, a regular expression over the simple command. The riskiest class of the parts is the class of the whole.
 */
export const commandClassSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  tier: z.enum(TIER_IDS),
  /** Rank among the classes: the highest of a compound wins. */
  rank: z.number().int(),
  /** True for the risk classes that name an attack technique rather than a kind of work. */
  risk: z.boolean().default(false),
  default: z.string().describe("What an agent may do with it: the handling in words."),
  why: z.string(),
  rules: z.array(
    z.strictObject({
      program: z.union([z.string(), z.array(z.string())]).optional(),
      /** Words of which one must be the first argument that is not an option; a phrase stands for several words in a row, `*` at the end of a word for any rest. */
      verb: z.union([z.string(), z.array(z.string())]).optional(),
      /** Options of which one must be present. */
      option: z.union([z.string(), z.array(z.string())]).optional(),
      /** Regular expression over the words of the simple command joined by one blank. */
      matches: z.string().optional(),
      /** Regular expression that must not match. */
      unless: z.string().optional(),
      /** Where the rule's commands reach further, or less far, than the class as a whole. */
      tier: z.enum(TIER_IDS).optional(),
      because: z.string().optional(),
    }),
  ),
  /** Command lines that are in the class, and some that look like it and are not (with the class that they have). */
  examples: z.array(z.string()).min(2),
  counterexamples: z.array(z.strictObject({ command: z.string(), class: z.string() })).min(1),
});

export type CommandClass = z.infer<typeof commandClassSchema>;
