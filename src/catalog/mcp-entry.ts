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

/** The facets of a tool that only looks: where it looks and what it hands in does not change what it does. */
export const READING_FACETS: readonly Facet[] = ["read", "untrusted-in", "private-in", "local-fs", "own-state"];

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
  z.strictObject({ option: z.string(), value: z.string().describe("What the option is set to, behind `=` or as the next argument.") }),
  z.strictObject({ env: z.string(), value: z.string().optional() }),
  z.strictObject({ query: z.string(), value: z.string().optional() }),
  z.strictObject({ header: z.string(), value: z.string().optional() }),
  z.strictObject({ path: z.string().describe("A segment of the URL's path.") }),
  z.strictObject({ without: z.string().describe("Neither an argument nor an environment variable of this name that says yes.") }),
]);

const facets = z.array(z.enum(FACETS)).min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A setting as maintainers start the server with it: arguments, and environment variables as `NAME=value`. */
const setting = z.array(z.string());

/** One file of `rules/mcp/catalog/`: the review of one known server. No program writes it. */
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
        keeps: z.array(z.string()).optional().describe("Where the switch leaves only these tools."),
        sets: z.record(z.string(), facets).default({}).describe("Tools that stay, and what is left of them."),
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
  /** Where the configuration lists single tools to leave out. */
  omits: z.array(selector).default([]),
  /** How maintainers start it to have its tools listed. */
  start: z
    .strictObject({
      needs: setting.default([]).describe("What it does not start without: placeholders of the right shape."),
      everything: setting.default([]).describe("What switches every tool on."),
      compare: z.array(setting).default([]).describe("Settings under which its own list is held against ours."),
      files: z
        .record(z.string(), z.string())
        .default({})
        .describe("Files that it does not start without, in the folder that it is started in."),
      plain: z.boolean().default(true).describe("False where it lists nothing as it comes unless it reaches a network."),
      program: z.string().optional().describe("Which program of the package, where it has several."),
    })
    .prefault({}),
  /** What each tool can do by the review, with its description and its parameters in view. Goes before the classifier's proposal. */
  reviewed: z.array(z.strictObject({ facets, tools: z.array(z.string()).min(1) })).default([]),
  /** Where a tool's own annotation says otherwise than we do, and why we differ. */
  disputes: z.array(z.strictObject({ tools: z.array(z.string()).min(1), says: z.string(), because: z.string() })).default([]),
  review: z.strictObject({ date: day, by: z.string().describe("By what the review was made.") }),
});

/** One file of `rules/mcp/lists/`: the tools that the server listed, version by version. Nothing but `npm run catalog:update` writes it. */
export const mcpListSchema = z.strictObject({
  id: z.string(),
  snapshots: z
    .array(
      z.strictObject({
        version: z.string().describe("The version whose list this is, or the commit of its source."),
        versions: z.string().optional().describe("A range of versions that were seen to list the same."),
        date: day,
        source: z.string().describe("How the list was obtained."),
        setting: setting.default([]).describe("Arguments and names of environment variables that it was started with."),
        digest: z.string().describe("Over the digests of the tools: two lists with the same value are the same."),
        tools: z.record(
          z.string(),
          z.strictObject({
            hints: z
              .strictObject({
                readOnly: z.boolean().optional(),
                destructive: z.boolean().optional(),
                idempotent: z.boolean().optional(),
                openWorld: z.boolean().optional(),
              })
              .optional()
              .describe("The annotations that the server itself gives."),
            digest: z.string().describe("Over name, description, input schema and annotations: a changed description shows."),
            rule: facets.describe("What the classifier proposed."),
            unsure: z.literal(true).optional().describe("No word of the tool decided."),
          }),
        ),
      }),
    )
    .min(1)
    .describe("Newest first."),
});

type Review = z.infer<typeof mcpEntrySchema>;
type List = z.infer<typeof mcpListSchema>;

/** The tools of one version. */
export interface McpSnapshot {
  readonly version: string;
  /** A range of versions that list the same. */
  readonly versions?: string;
  readonly date: string;
  readonly source: string;
  readonly tools: Readonly<Record<string, readonly Facet[]>>;
}

/** A known server: its review, joined with the lists that it gave. */
export interface McpEntry extends Pick<Review, "id" | "title" | "identities" | "archived" | "roots" | "controls" | "groups" | "omits"> {
  /** The newest list. */
  readonly observed: Omit<McpSnapshot, "tools">;
  /** The tools of the newest list. */
  readonly tools: McpSnapshot["tools"];
  /** Lists of earlier versions, newest first. */
  readonly earlier: readonly McpSnapshot[];
}

export type McpCondition = z.infer<typeof condition>;
export type McpSelector = z.infer<typeof selector>;
export type McpReview = Review;
export type McpList = List;

/** Joins the two files of a server: the review of a tool goes before what the classifier proposed. */
export function joinMcpEntry({ start: _, reviewed, disputes: __, review: ___, ...entry }: Review, list: List): McpEntry {
  const judged = new Map(reviewed.flatMap(({ facets, tools }) => tools.map((name) => [name, facets] as const)));
  const [newest, ...earlier] = list.snapshots.map(
    ({ version, versions, date, source, tools }): McpSnapshot => ({
      version,
      ...(versions === undefined ? {} : { versions }),
      date,
      source,
      tools: Object.fromEntries(Object.entries(tools).map(([name, { rule }]) => [name, judged.get(name) ?? rule])),
    }),
  );
  if (newest === undefined) throw new Error(`${entry.id} has no list`);
  const { tools, ...observed } = newest;
  return { ...entry, observed, tools, earlier };
}
