import { z } from "zod";
import { measure } from "./bounded-pattern.ts";
import { proveLinear } from "./pattern-cost.ts";

/** The shapes that a regular expression cannot read safely or well; each is one file of `src/secrets/readers/`. */
export const READERS = [
  "private-key",
  "url-password",
  "assigned-literal",
  "named-value",
  "kubernetes-secret",
  "http-credential",
  "login-password",
  "login-statement",
] as const;
export type ReaderId = (typeof READERS)[number];

/** What a credential's own format lets a reader verify without asking anybody; each is one function of `src/secrets/structure.ts`. */
export const STRUCTURES = [
  "base62-crc32",
  "aws-key-id",
  "json-web-token",
  "encoded-json-web-token",
  "supabase-service-role",
  "sentry-org-token",
  "basic-auth",
  "encoded-private-key",
  "nkey-seed",
] as const;
export type StructureId = (typeof STRUCTURES)[number];

const because = z.string().min(4);

/**
 * An example is a pattern, not a credential: `{36:base62}` stands for 36 characters that a seeded generator draws when a test runs
 * (`scripts/pattern.ts` lists the alphabets), so that nothing in this folder looks live to anybody's scanner.
 */
const example = z.strictObject({
  text: z.string(),
  because,
  whole: z.boolean().default(false).describe("The text is a whole file of its own format; the tests do not put it into another one."),
});

/** A pattern whose cost is known before it runs on hostile text. */
export const boundedPattern = z.string().superRefine((pattern, context) => {
  try {
    measure(pattern);
    proveLinear(pattern);
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
  }
});

const secretRuleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .describe("Names the credential: `github-personal-access-token`."),
  title: z.string().describe("The credential in words, as a report says it."),
  severity: z.enum(["critical", "high", "medium", "low"]).describe("What a live one is worth; checksum, standing and path only lower it."),
  anchors: z
    .array(
      z
        .string()
        .min(3)
        .max(40)
        .regex(/^[\x20-\x7e]+$/u),
    )
    .min(1)
    .describe(
      "Texts of which one always stands where the pattern begins (or `before` bytes later). Rare ones keep the scan fast: no `key`, `auth`, `sk-`.",
    ),
  ignoreCase: z.boolean().default(false).describe("Anchors and pattern without regard to case. For names, not for token prefixes."),
  pattern: boundedPattern
    .optional()
    .describe("JavaScript regular expression, tried where an anchor stands. The group `value` is the secret; without one, all of it is."),
  reader: z.enum(READERS).optional().describe("In place of a pattern: a hand-written reader."),
  value: boundedPattern
    .optional()
    .describe(
      "With the reader `named-value`: what the whole value looks like that is assigned to a name with an anchor (a vendor's name) and a word such as `key` or `token` in it.",
    ),
  before: z
    .number()
    .int()
    .min(0)
    .max(200)
    .default(0)
    .describe("Bytes between the start of the pattern and the anchor, where the rare text stands inside the token."),
  edge: z
    .enum(["word", "base64url", "none"])
    .default("word")
    .describe(
      "Characters that must not stand right before or after: letters and digits, or those and `-` and `_`. `base64url` where the token itself may hold them.",
    ),
  entropy: z
    .number()
    .min(0)
    .max(6)
    .default(0)
    .describe("Bits per character of the value; below it the value counts as an example, not as live."),
  structure: z.enum(STRUCTURES).optional(),
  near: z
    .strictObject({ texts: z.array(z.string().min(3)).min(1), within: z.number().int().max(4000) })
    .optional()
    .describe("One of these texts must stand so many bytes before or after the match."),
  pair: z
    .strictObject({ with: z.string(), within: z.number().int().max(2000), severity: z.enum(["critical", "high", "medium"]) })
    .optional()
    .describe("With a secret of that rule so many bytes away, this one weighs more."),
  guessable: z
    .boolean()
    .default(false)
    .describe("A value that a person may have chosen: its fingerprint then stands for the place, not the value."),
  ownFile: z
    .boolean()
    .default(false)
    .describe("The text is the format of a file of its own. In the source of a program it is only quoted, and weighs little."),
  samples: z
    .array(z.string().regex(/^[0-9a-f]{16}$/u))
    .default([])
    .describe("Values that the vendor's documentation shows, as the first 16 hex digits of their SHA-256."),
  finds: z
    .array(
      example.extend({
        standing: z.enum(["live-shaped", "example"]).default("live-shaped"),
        checksum: z.enum(["valid", "invalid", "none"]).optional(),
      }),
    )
    .min(1),
  passes: z.array(example).min(1).describe("Texts that look like it and are not."),
  references: z.array(z.url()).min(1).describe("Where the format is documented."),
  revoke: z.string().min(4).optional().describe("As in the file, for a credential that is revoked elsewhere."),
});

/** What a credential opens, by which `docs/secrets.md` sorts the providers. */
const SECRET_CLASSES = [
  "cloud",
  "ai",
  "forge-and-ci",
  "chat-and-mail",
  "money-and-commerce",
  "data-and-operations",
  "identity-and-security",
  "content-and-productivity",
  "any",
] as const;

/** One file of `rules/secrets/`: what one provider's credentials look like. */
export const secretFileSchema = z.strictObject({
  provider: z.string(),
  class: z.enum(SECRET_CLASSES),
  revoke: z
    .string()
    .min(4)
    .optional()
    .describe("Where the credential's owner revokes it: a page, or the way in the console, to follow “Revoke it at”."),
  rules: z
    .array(
      secretRuleSchema.superRefine((rule, context) => {
        if ((rule.pattern === undefined) === (rule.reader === undefined)) {
          context.addIssue({ code: "custom", message: `${rule.id} needs a pattern or a reader, not both` });
        }
        if ((rule.value === undefined) === (rule.reader === "named-value")) {
          context.addIssue({ code: "custom", message: `${rule.id}: \`value\` goes with the reader named-value` });
        }
      }),
    )
    .min(1),
});

export type SecretRule = z.infer<typeof secretRuleSchema>;
