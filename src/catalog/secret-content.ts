import { z } from "zod";
import { SEVERITIES } from "../model/finding.ts";
import { boundedPattern } from "./secret-rule.ts";

/** Contents that take a reader: each is one file of `src/secrets/contents/`. */
export const CONTENT_READERS = ["personal-records", "database-dump", "environment-file"] as const;
export type ContentReaderId = (typeof CONTENT_READERS)[number];

/** As in `rules/secrets/`, an example is a pattern that a seeded generator fills; `hex` is a file that is no text. */
const example = z.strictObject({
  path: z.string(),
  text: z.string().optional(),
  hex: z
    .string()
    .regex(/^(?:[0-9a-f]{2} ?)+$/u)
    .optional(),
  because: z.string().min(4),
});

const contentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .describe("Names what the file is: `kubeconfig`."),
  title: z.string().describe("What the file is, as in “config.yml is …”."),
  class: z.string().describe("The class of `boundary/file-classes.yml` in which such a file is, whatever its name."),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .describe("What it weighs that such a file is committed; without it, what its name and the credentials in it say."),
  names: z.array(z.string()).default([]).describe("Names of files that are looked at, whole and in lower case."),
  endings: z
    .array(z.string().regex(/^(?:\.[a-z0-9.]+|)$/u))
    .default([])
    .describe("Ends of names that are looked at; an empty one stands for a name without a dot."),
  decides: z
    .union([z.boolean(), z.literal("committed")])
    .default(false)
    .describe(
      "A file with one of these names is for secrets only if its content says so. `committed`: only where git tracks it, for what git does not track is for one machine, and what it holds may change there.",
    ),
  start: z
    .array(z.string().regex(/^(?:[0-9a-f]{2}|\?\?)(?: (?:[0-9a-f]{2}|\?\?)){3,}$/u))
    .default([])
    .describe("First bytes of the file, whatever its name: hexadecimal, `??` for any byte."),
  needs: z.array(z.string().min(3)).default([]).describe("Texts that must all stand in it: what rules out most files at once."),
  holds: z.array(boundedPattern).default([]).describe("Patterns that must all stand in it."),
  value: boundedPattern
    .optional()
    .describe(
      "The group `value` is what makes the file secret. Where every such value is a placeholder or a reference, the file is a sample.",
    ),
  reader: z.enum(CONTENT_READERS).optional().describe("A hand-written reader has the last word."),
  finds: z.array(example.extend({ sample: z.boolean().default(false) })).min(1),
  passes: z.array(example).min(1).describe("Files that look like it and are not."),
  references: z.array(z.url()).min(1),
});

/** `rules/secret-contents.yml`: files that are known for what they are by what stands in them. The first that fits a file counts. */
export const secretContentsSchema = z.strictObject({ contents: z.array(contentSchema).min(1) });

export type SecretContent = z.infer<typeof contentSchema>;
