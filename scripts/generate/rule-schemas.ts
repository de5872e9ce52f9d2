import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { type Generator, NOTICE } from "../generator.ts";

/**
 * One JSON schema for each part of `rules/`, so that an editor checks a rule file while it is written.
 * Draft 7, because that is what the YAML language server reads: https://github.com/redhat-developer/yaml-language-server
 */
export default {
  owns: ["rules/schema/**/*.schema.json"],
  async files(root) {
    const source = join(root, "src/catalog/schemas.ts");
    if (!existsSync(source)) return [];
    const { schemas } = (await import(pathToFileURL(source).href)) as { schemas: Readonly<Record<string, z.ZodType>> };
    return Object.entries(schemas).map(([key, schema]) => ({
      // A key that ends in `/` stands for every file of that folder.
      path: `rules/schema/${key.replace(/\/$/u, "")}.schema.json`,
      text: () => `${JSON.stringify({ $comment: NOTICE, ...z.toJSONSchema(schema, { target: "draft-7", io: "input" }) }, null, 2)}\n`,
    }));
  },
} satisfies Generator;
