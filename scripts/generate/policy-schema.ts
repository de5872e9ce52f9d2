import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { type Generator, NOTICE } from "../generator.ts";

/** `docs/policy.schema.json`: what may stand in an operator's policy. Draft 7, because that is what the YAML language server reads. */
export default {
  owns: ["docs/policy.schema.json"],
  async files(root) {
    const source = join(root, "src/config/policy-schema.ts");
    if (!existsSync(source)) return [];
    const { policySchema } = (await import(pathToFileURL(source).href)) as { policySchema: z.ZodType };
    const schema = z.toJSONSchema(policySchema, { target: "draft-7", io: "input" });
    return [{ path: "docs/policy.schema.json", text: () => `${JSON.stringify({ $comment: NOTICE, ...schema }, null, 2)}\n` }];
  },
} satisfies Generator;
