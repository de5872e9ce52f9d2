import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { BOUNDARIES, ROWS } from "../model/answer.ts";
import { FAMILIES, SEVERITIES } from "../model/finding.ts";
import { POSTURES, STATES } from "../model/posture.ts";
import { ACTION_CLASSES } from "./agent-profile.ts";

const posture = z.enum(POSTURES);
const tier = z.enum(["read-only", "write-safe", "privileged-write", "deployment", "destructive-credentials"]);

/** `rules/boundary/postures.yml`: what each posture means. */
export const posturesSchema = z.strictObject({
  postures: z
    .array(
      z.strictObject({
        id: posture,
        title: z.string(),
        means: z.string(),
        lift: z.string().describe("What the next step up asks for in general."),
      }),
    )
    .length(POSTURES.length),
});

/** `rules/boundary/states.yml`: repository state → ceiling. */
export const statesSchema = z.strictObject({
  states: z
    .array(
      z.strictObject({
        id: z.enum(STATES),
        ceiling: posture,
        because: z.string(),
        trusted: z.enum(["yes", "no", "unknown"]).describe("The answer that the state gives to the row repo-trusted."),
        lift: z.string(),
      }),
    )
    .length(STATES.length),
  content: z
    .array(
      z.strictObject({
        id: z.string(),
        sign: z.enum(["productionMarker", "customerData", "liveSecret"]),
        ceiling: posture,
        because: z.string(),
        lift: z.string(),
      }),
    )
    .describe("What the repository's own content shows. It can only lower."),
});

/** `rules/boundary/rows.yml`: the ten rows of the decision table. */
export const rowsSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        id: z.enum(ROWS),
        question: z.string(),
        boundaries: z.array(z.enum(BOUNDARIES)).min(1),
        perAgent: z.boolean(),
        yes: z.string().describe("What a yes means for the way of working."),
        no: z.string().describe("What to do when the answer is no."),
        ceilings: z.strictObject({
          yes: posture,
          "yes-by-asking": posture.optional().describe("Where a yes that rests on a prompt allows less than a denial."),
          no: posture,
          unknown: posture,
        }),
        lift: z
          .strictObject({ no: z.string(), unknown: z.string(), "yes-by-asking": z.string() })
          .partial()
          .describe("The change that lifts the row."),
      }),
    )
    .length(ROWS.length),
});

/** `rules/boundary/boundaries.yml`: the five boundaries and what a number of fuzzy ones means. */
export const boundariesSchema = z.strictObject({
  boundaries: z.array(z.strictObject({ id: z.enum(BOUNDARIES), title: z.string(), meaning: z.string() })).length(BOUNDARIES.length),
  incomplete: z.strictObject({ ceiling: posture, because: z.string(), lift: z.string() }).describe("The ceiling of a scan with a gap."),
  fuzzy: z
    .array(z.strictObject({ count: z.number().int().min(0), ceiling: posture, because: z.string() }))
    .min(1)
    .describe("The last entry also holds for every larger count."),
});

/** `rules/boundary/findings.yml`: the ceiling that a finding sets. The first entry that fits decides. */
export const findingCeilingsSchema = z.strictObject({
  ceilings: z.array(
    z.strictObject({
      id: z.string(),
      rules: z.array(z.string()).optional(),
      families: z.array(z.enum(FAMILIES)).optional(),
      severities: z.array(z.enum(SEVERITIES)).min(1),
      ceiling: posture,
      because: z.string(),
    }),
  ),
});

/** `rules/boundary/exceptions.yml`: what an operator's policy may set aside, and for how long. The first entry that fits decides. */
export const exceptionLimitsSchema = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      id: z.string(),
      rules: z.array(z.string()).optional(),
      families: z.array(z.enum(FAMILIES)).optional(),
      severities: z.array(z.enum(SEVERITIES)).min(1).optional(),
      except: z.enum(["freely", "named", "never"]).describe("Whether an exception may set such a finding aside."),
      days: z.number().int().min(0).describe("The longest that an exception may still have to run."),
      because: z.string(),
    }),
  ),
  rows: z
    .array(
      z.strictObject({
        row: z.enum(ROWS),
        accept: z.boolean().describe("Whether a policy may accept a no of the row."),
        "up-to": posture.optional().describe("The highest posture that an accepted no may allow."),
        days: z.number().int().min(0).describe("The longest that an exception may still have to run."),
        because: z.string(),
      }),
    )
    .length(ROWS.length)
    .describe("What an operator's policy may accept of the ten rows."),
});

/** `rules/boundary/probes.yml`: the actions that stand for a row's question; an engine is asked each of them. */
export const probesSchema = z.strictObject({
  probes: z.array(
    z.strictObject({
      id: z.string(),
      row: z.enum(ROWS),
      class: z.enum(ACTION_CLASSES),
      action: z.union([
        z.strictObject({ read: z.string() }),
        z.strictObject({ write: z.string() }),
        z.strictObject({ run: z.string() }),
        z.strictObject({ fetch: z.string() }),
      ]),
      what: z.string().describe("The action in words, as it stands in `because`."),
      agents: z.array(z.enum(AGENTS)).optional().describe("Only for these agents."),
    }),
  ),
});

/** `rules/boundary/file-classes.yml`: what kind of file a path is, and what an agent may do with it by default. */
export const fileClassesSchema = z.strictObject({
  classes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      default: z.string(),
      secret: z.boolean().describe("Whether a file of the class is held against the row secrets-denied."),
      paths: z.array(z.string()),
      except: z.array(z.string()).default([]).describe("Names that look like it and are not: templates and samples."),
    }),
  ),
  testPaths: z
    .array(z.string())
    .describe(
      "Where secret-looking files are test material: listed, not held against the repository. A path that fits a glob with `!` before it is none: what a service runs is in use, whatever it is called.",
    ),
});

/** `rules/boundary/mcp-tool-types.yml`. */
export const mcpToolTypesSchema = z.strictObject({
  types: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      default: z.enum(["allowlist", "approval", "strong-approval", "deny", "manual-gate"]),
      facets: z.array(z.string()),
    }),
  ),
});

/** `rules/boundary/production-gates.yml`: seven production-adjacent actions. */
export const productionGatesSchema = z.strictObject({
  gates: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        automatic: z.string(),
        gate: z.string(),
        commandClasses: z.array(z.string()).default([]).describe("Command classes that make it reachable."),
        facets: z.array(z.string()).default([]).describe("MCP tool facets that make it reachable."),
        secrets: z.boolean().default(false).describe("Whether a live-shaped secret makes it reachable."),
        connections: z
          .boolean()
          .default(false)
          .describe("Whether an MCP server makes it reachable whose connection leads to production, or says nothing of where it leads."),
      }),
    )
    .length(7),
});

/** `rules/boundary/checklist.yml`: fifteen items before automatic permissions. */
export const checklistSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        item: z.string(),
        row: z.enum(ROWS).optional().describe("The row whose verdict answers the item."),
        inventory: z.enum(["mcpServers", "commands"]).optional().describe("The inventory that answers it."),
        check: z.string().describe("Where or how a person checks it."),
      }),
    )
    .length(15),
});

/** `rules/boundary/situations.yml`: situation → posture. */
export const situationsSchema = z.strictObject({
  situations: z.array(
    z.strictObject({
      id: z.string(),
      situation: z.string(),
      recommended: z.string(),
      shown: z
        .strictObject({
          states: z.array(z.enum(STATES)).describe("What the operator says of it."),
          rows: z.array(z.enum(ROWS)).describe("Rows that must all pass."),
          commandClasses: z.array(z.string()).describe("Classes of which the repository has a command."),
          fileClasses: z.array(z.string()).describe("Classes of which it has a file."),
          toolTiers: z.array(tier).describe("Tiers of which a configured MCP server has a tool."),
          unknownTools: z.boolean().describe("Whether a server whose tools are not known shows it."),
          loosePins: z.boolean().describe("Whether a requirement shows it that no lock and no version fixes."),
          secrets: z.boolean().describe("Whether a file with a secret shows it."),
          productionMarkers: z.boolean().describe("Whether a sign of production shows it."),
        })
        .partial()
        .describe("Any of these is enough."),
    }),
  ),
});

/** `rules/boundary/ladder.yml`: the trust tiers as the steps of a rollout. */
export const ladderSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        tier,
        handling: z.string(),
        posture: posture.optional().describe("The lowest posture in which the step can be taken."),
        denied: z.boolean().default(false).describe("True for the step that is never taken."),
        rows: z.array(z.enum(ROWS)).describe("The rows that must pass, besides those of the steps below."),
        yours: z.array(z.string()).describe("What no scan can see, and where to look."),
      }),
    )
    .length(5),
});

/** `rules/boundary/tiers.yml`: the five trust tiers, lowest first. */
export const tiersSchema = z.strictObject({
  tiers: z
    .array(
      z.strictObject({
        id: tier,
        title: z.string(),
        typical: z.string(),
        handling: z.string(),
      }),
    )
    .length(5),
});

export type Probe = z.infer<typeof probesSchema>["probes"][number];
export type TierId = z.infer<typeof tiersSchema>["tiers"][number]["id"];
