import { z } from "zod";
import { SEVERITIES } from "../model/finding.ts";
import { ECOSYSTEMS, PINS } from "../model/requirement.ts";

const pin = z.enum(PINS);
const pattern = z
  .string()
  .refine(compiles, "not a regular expression")
  .describe("A regular expression for the whole version, without regard to case.");

function compiles(source: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, "iu") instanceof RegExp;
  } catch {
    return false;
  }
}

/** `rules/pinning/grammars.yml`: how firmly a version is fixed, by the grammar in which it is written. */
export const pinGrammarsSchema = z.strictObject({
  grammars: z.array(
    z.strictObject({
      id: z.string(),
      source: z.url(),
      rules: z.array(z.strictObject({ matches: pattern, pin, because: z.string() })).min(1),
      otherwise: z.strictObject({ pin, because: z.string() }),
    }),
  ),
});

/** `rules/pinning/ecosystems.yml`: what is fetched under which grammar, and what people call it. */
export const pinEcosystemsSchema = z.strictObject({
  ecosystems: z.array(
    z.strictObject({
      id: z.enum(ECOSYSTEMS),
      grammar: z.string().describe("One of grammars.yml, or `npm` and `python`, which are read by code."),
      one: z.string(),
      many: z.string(),
      weight: z.string().describe("Which rows of places.yml rate it."),
      "needs-lock": z.boolean().describe("Whether a manifest without a lock is a finding of its own."),
      "public-registry": z
        .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/))
        .optional()
        .describe(
          "Domains whose host `registry` is one and the same public registry: a lock that has entries from two of them has one source.",
        ),
      fix: z.string(),
    }),
  ),
});

const severity = z.enum([...SEVERITIES, "none"]);

/** The places of `rules/pinning/places.yml`, the weightiest first but for test material. */
export const PIN_PLACES = ["unattended", "service", "project", "development", "test-material"] as const;

/** `rules/pinning/places.yml`: how much a loose requirement weighs where it stands. */
export const pinPlacesSchema = z.strictObject({
  places: z.array(
    z.strictObject({
      id: z.enum(PIN_PLACES),
      title: z.string(),
      paths: z.array(z.string()).min(1),
      "test-material": z.boolean().optional().describe("Also what the file classes call test material."),
    }),
  ),
  severities: z.array(
    z.strictObject({
      weight: z.string(),
      pin,
      unattended: severity,
      service: severity,
      project: severity,
      development: severity,
      "test-material": severity,
    }),
  ),
});

/** What an install command makes of a lock. */
export const HONOURS = ["yes", "rewrites", "no"] as const;
const honours = z.enum(HONOURS);

/** `rules/pinning/installs.yml`: which commands install what a lock says. */
export const pinInstallsSchema = z.strictObject({
  installs: z.array(
    z.strictObject({
      ecosystem: z.enum(ECOSYSTEMS),
      programs: z.array(z.string()).min(1),
      verbs: z.array(z.string()).min(1),
      operands: z.boolean().optional(),
      honours,
      ci: honours.optional().describe("Where CI is set."),
      with: z.array(z.string()).optional().describe("Options that make it `yes`."),
      without: z.array(z.string()).optional().describe("Options that make it `no`."),
      loosened: z.array(z.string()).optional().describe("Options that make it `rewrites`."),
      source: z.url(),
    }),
  ),
});

export type PinGrammar = z.infer<typeof pinGrammarsSchema>["grammars"][number];
export type PinEcosystem = z.infer<typeof pinEcosystemsSchema>["ecosystems"][number];
export type PinPlaces = z.infer<typeof pinPlacesSchema>;
export type PinPlace = (typeof PIN_PLACES)[number];
export type InstallRule = z.infer<typeof pinInstallsSchema>["installs"][number];
export type Honours = (typeof HONOURS)[number];
