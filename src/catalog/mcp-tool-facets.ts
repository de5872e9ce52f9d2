import { z } from "zod";
import { FACETS } from "./mcp-entry.ts";

const phrases = z.array(z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/)).min(1);

const group = z.enum(["code", "perhaps", "output", "path", "address", "source", "remote"]);

const rule = z.strictObject({
  facet: z.enum(FACETS),
  when: z.enum(["reads", "changes", "any"]).default("any").describe("For tools of which this was decided before."),
  verbs: phrases.optional().describe("Verbs of the name; where it has none, the first one of the description."),
  nouns: phrases.optional(),
  text: z.boolean().default(false).describe("Whether nouns also count in the beginning of the description."),
  parameters: z.array(group).optional().describe("Groups of parameters of tool-words.yml."),
  without: z.array(group).optional().describe("Groups of parameters beside which the rule does not hold."),
  unless: phrases.optional().describe("Words of the name beside which the rule does not hold."),
});

/** `rules/mcp/tool-facets.yml`: what a tool can do, from its words. */
export const mcpToolFacetsSchema = z.strictObject({ rules: z.array(rule).min(1) });

export type McpToolFacetRule = z.infer<typeof rule>;
