import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/** What of JSON schema the report's schema uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
}

/** The report's schema as JSON schema 2020-12; `undefined` while there is no `src/render/report-schema.ts`. */
export async function loadReportSchema(root: string): Promise<JsonSchema | undefined> {
  const source = join(root, "src/render/report-schema.ts");
  if (!existsSync(source)) return undefined;
  const { reportSchema } = (await import(pathToFileURL(source).href)) as { reportSchema: z.ZodType };
  return z.toJSONSchema(reportSchema) as JsonSchema;
}
