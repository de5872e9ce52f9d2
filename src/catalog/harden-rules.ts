import { z } from "zod";
import { tiersSchema } from "./boundary-table.ts";

/** The postures that settings can be written for. */
const handling = z.enum(["ask", "deny"]);
const byPosture = z.strictObject({ "read-only": handling, "workspace-write": handling, "constrained-auto": handling });

/** `rules/harden/secret-names.yml`. */
export const secretNamesSchema = z.strictObject({
  names: z.array(
    z.strictObject({
      name: z.string().regex(/^(?:\*[^*?[\]]+|[^*?[\]]+\*?)$/),
      because: z.string().describe("What is kept under the name, as a clause."),
    }),
  ),
  home: z.array(z.strictObject({ path: z.string().describe("From the home folder."), folder: z.boolean(), because: z.string() })),
});

/** `rules/harden/write-scope.yml`. */
export const writeScopeSchema = z.strictObject({
  paths: z.array(
    z.strictObject({
      path: z.string(),
      folder: z.boolean(),
      because: z.string().describe("Why no agent should write it, as a clause."),
    }),
  ),
});

/** `rules/harden/command-families.yml`. */
export const commandFamiliesSchema = z.strictObject({
  families: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().describe("What the commands do, as a clause after “it”."),
      postures: byPosture,
      commands: z.array(z.string().regex(/^[\w.-]+(?: [\w.:-]+)*$/)).min(1),
    }),
  ),
  shells: z.array(z.string().regex(/^\w+$/)),
  wrappers: z.array(z.string().regex(/^[\w.]+$/)),
  environment: z.array(z.string().regex(/^\w+$/)),
});

/** `rules/harden/mcp-tiers.yml`. */
export const mcpTiersSchema = z.strictObject({
  tiers: z.array(
    z.strictObject({
      tier: tiersSchema.shape.tiers.element.shape.id,
      keep: z.boolean().describe("Whether an existing allowance of one tool by its own name may stay."),
      postures: byPosture,
    }),
  ),
});

/** What `preflight harden` writes for every agent alike. */
export interface HardenRules {
  readonly secretNames: z.infer<typeof secretNamesSchema>;
  readonly writeScope: z.infer<typeof writeScopeSchema>["paths"];
  readonly families: z.infer<typeof commandFamiliesSchema>["families"];
  readonly shells: z.infer<typeof commandFamiliesSchema>["shells"];
  readonly wrappers: z.infer<typeof commandFamiliesSchema>["wrappers"];
  readonly environment: z.infer<typeof commandFamiliesSchema>["environment"];
  readonly mcpTiers: z.infer<typeof mcpTiersSchema>["tiers"];
}
