import { z } from "zod";
import { POWERS, WHO } from "./ci-terms.ts";

const names = z.array(z.string());
/** `owner/name`, `owner/name/folder`. */
const uses = z.string().describe("Owner and name of the action, with its folder where it lies in one; case does not matter.");

/** `rules/ci/events.yml`. */
export const ciEventsSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      event: z.string(),
      by: z.enum(WHO).describe("Who can cause it."),
      privileged: z.boolean().describe("Whether the run holds the repository's token and secrets when somebody outside caused it."),
      unlessFork: z.boolean().default(false).describe("True where it holds them only when no fork is involved."),
      note: z.string().describe("Why, as a clause."),
    }),
  ),
  dangerous: names,
  rolesOnly: names.describe("Activity types that only people with a role can cause."),
  outsiders: names,
  contributors: names,
  actors: z.record(z.string(), z.string()).describe("For each event the object whose author is the one who acts."),
});

/** `rules/ci/contexts.yml`. */
export const ciContextsSchema = z.strictObject({
  texts: z.array(
    z.strictObject({
      paths: names,
      events: names,
      by: z.enum(WHO).optional().describe("Who chooses it, where that is not who causes the event."),
    }),
  ),
  code: names.describe("Values that name code from outside."),
  numbers: names.describe("Numbers that do so behind refs/pull/."),
  fixed: names.describe("Those of `code` that do not move."),
});

/** `rules/ci/sinks.yml`. */
export const ciSinksSchema = z.strictObject({ sinks: z.array(z.strictObject({ uses, inputs: names, runs: z.string() })) });

/** `rules/ci/runners.yml`. */
export const ciRunnersSchema = z.strictObject({ hosted: names, vendors: names, own: names });

/** `rules/ci/actions.yml`. */
export const ciActionsSchema = z.strictObject({
  checkouts: z.array(
    z.strictObject({ uses, ref: z.string(), repository: z.string(), path: z.string(), refusesForks: z.boolean().default(false) }),
  ),
  headOutputs: z.array(z.strictObject({ uses, outputs: names })),
  textOutputs: z.array(
    z.strictObject({
      uses,
      outputs: names,
      raw: z
        .strictObject({ input: z.string(), is: names })
        .optional()
        .describe("The input by which the action is told not to escape its outputs, where it does so by itself."),
    }),
  ),
  runsCheckout: names,
  asksRole: names,
  asksRoleWords: names,
  uploads: names,
  downloads: names,
  caches: z.array(
    z.strictObject({
      uses,
      how: z
        .enum(["always", "default", "input"])
        .describe("Whether it restores a cache always, unless an input says no, or only if one says so."),
      input: z.string().optional(),
      inverted: z.boolean().default(false).describe("True where the input switches the cache off."),
      from: z.number().optional().describe("The major version since which it does so by default."),
      lookupOnly: z.string().optional().describe("The input that makes it look without restoring."),
      also: z
        .strictObject({ from: z.number(), off: z.string() })
        .optional()
        .describe("A further cache, since a major version, and what switches it off."),
    }),
  ),
  publishers: z.array(
    z.strictObject({
      uses,
      when: z.string().optional().describe("The input that must be set and not false."),
      unless: z.string().optional().describe("A pattern over its inputs; where it fits, nothing is published."),
      inputs: z.record(z.string(), z.string()).optional().describe("Inputs with the pattern that each must fit."),
    }),
  ),
  archived: z.array(z.strictObject({ uses, instead: z.string() })),
  compromised: z.array(z.strictObject({ uses, when: z.string(), what: z.string(), source: z.string() })),
});

const power = z.enum(POWERS);

/** `rules/ci/agents.yml`. */
export const ciAgentsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({
      uses,
      agent: z.string(),
      power,
      gate: z
        .strictObject({ by: z.enum(WHO), openedBy: names, bots: names })
        .optional()
        .describe("Whom the action itself lets start it, and the inputs that let in others."),
      prompts: names,
      arguments: names,
      fetches: z.boolean().describe("True where it reads the issue or pull request that it was called from by itself."),
      keys: names.describe("Inputs that take the key of the model."),
      source: z.string(),
    }),
  ),
  commands: z.array(z.strictObject({ program: z.string(), agent: z.string(), needs: names, power, source: z.string() })),
  opens: z.array(z.strictObject({ agent: z.string(), matches: z.string(), power })),
  caps: z.array(z.strictObject({ agent: z.string(), matches: z.string(), power })),
  modelKeys: z.string(),
});

/** All of `rules/ci/`. */
export interface CiRules {
  readonly events: z.infer<typeof ciEventsSchema>;
  readonly contexts: z.infer<typeof ciContextsSchema>;
  readonly sinks: z.infer<typeof ciSinksSchema>["sinks"];
  readonly runners: z.infer<typeof ciRunnersSchema>;
  readonly actions: z.infer<typeof ciActionsSchema>;
  readonly agents: z.infer<typeof ciAgentsSchema>;
}

export type AgentAction = CiRules["agents"]["actions"][number];
