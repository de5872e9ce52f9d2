import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type McpReview, mcpEntrySchema } from "../../src/catalog/mcp-entry.ts";

/** The review of one server; undefined for a server that has none yet. */
export function readReview(root: string, id: string): McpReview | undefined {
  const file = join(root, "rules/mcp/catalog", `${id}.yml`);
  return existsSync(file) ? mcpEntrySchema.parse(parse(readFileSync(file, "utf8"))) : undefined;
}

/** Every review of the catalog. */
export function readReviews(root: string): McpReview[] {
  return readdirSync(join(root, "rules/mcp/catalog"))
    .sort()
    .flatMap((name) => readReview(root, name.replace(/\.yml$/, "")) ?? []);
}
