import { z } from "zod";

/** What a tool can do. A tool has a set of them. */
export const FACETS = [
  "read",
  "write",
  "destructive",
  "exec",
  "secret",
  "db-write",
  "deploy",
  "egress",
  "untrusted-in",
  "private-in",
  "local-fs",
  "own-state",
] as const;
export type Facet = (typeof FACETS)[number];

/** Where a configuration hands a value to the server: an option of its command line, an environment variable, a URL query, a header, or the URL path after a segment. */
const selector = z.union([
  z.strictObject({ option: z.string() }),
  z.strictObject({ env: z.string() }),
  z.strictObject({ query: z.string() }),
  z.strictObject({ header: z.string() }),
  z.strictObject({ pathAfter: z.string() }),
]);

/** One statement about the configuration. Without `value`, an environment variable, header or query counts unless it says no (`false`, `0`, `off`, empty). */
const condition = z.union([
  z.strictObject({ arg: z.string().describe("An argument that is just this, or this followed by `=true`.") }),
  z.strictObject({ argPrefix: z.string().describe("An argument that is this, or begins with this and `=`.") }),
  z.strictObject({ env: z.string(), value: z.string().optional() }),
  z.strictObject({ query: z.string(), value: z.string().optional() }),
  z.strictObject({ header: z.string(), value: z.string().optional() }),
  z.strictObject({ path: z.string().describe("A segment of the URL's path.") }),
]);

/** One file of `rules/mcp/catalog/`: one known server. */
export const mcpEntrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  identities: z
    .array(
      z.union([
        z.strictObject({ npm: z.string() }),
        z.strictObject({ pypi: z.string() }),
        z.strictObject({ image: z.string() }),
        z.strictObject({ host: z.string(), path: z.string().optional() }),
        z.strictObject({ repository: z.string() }),
      ]),
    )
    .min(1),
  /** Set where the owner says that the server is no longer kept up. */
  archived: z.string().optional(),
  /** True where the positional arguments are the folders that the server may touch. */
  roots: z.boolean().default(false),
  /** Switches of the server that narrow what it can do. A tool loses the dropped facets; one that has none left is not offered. */
  controls: z
    .array(
      z.strictObject({
        id: z.string(),
        when: z.array(condition).min(1).describe("Any one of these switches it on."),
        drops: z.strictObject({ facets: z.array(z.enum(FACETS)).default([]), tools: z.array(z.string()).default([]) }),
        advice: z.string().describe("What to add, in words."),
      }),
    )
    .default([]),
  /** Sets of tools that the server switches on and off together. A tool that is in no group is always offered. */
  groups: z
    .strictObject({
      select: z.array(selector).default([]).describe("Where the configuration lists group ids, separated by commas."),
      picks: z.array(selector).default([]).describe("Where the configuration lists single tools."),
      replaces: z.boolean().describe("Whether listing groups switches off those that are on by default."),
      all: z.array(z.string()).default([]).describe("Words that mean every group."),
      list: z
        .array(
          z.strictObject({
            id: z.string(),
            default: z.boolean(),
            when: z.array(condition).default([]).describe("Any one of these also switches it on."),
            tools: z.array(z.string()).min(1),
          }),
        )
        .min(1),
    })
    .optional(),
  observed: z.strictObject({ version: z.string(), date: z.string(), source: z.string().describe("How the tool list was obtained.") }),
  tools: z.record(z.string(), z.array(z.enum(FACETS)).min(1)),
});

export type McpEntry = z.infer<typeof mcpEntrySchema>;
export type McpCondition = z.infer<typeof condition>;
export type McpSelector = z.infer<typeof selector>;
