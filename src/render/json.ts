import { z } from "zod";
import type { Report } from "../model/report.ts";
import { escapeForJsonLog } from "./escape.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { reportSchema } from "./report-schema.ts";
import { visible } from "./visible.ts";

/** The report as JSON: keys in the order of the published schema, every text made visible, two spaces, a newline at the end. */
export function renderJson(report: Report, options: Pick<RenderOptions, "excerpts">): string {
  return `${escapeForJsonLog(JSON.stringify(arrange(reportSchema, report, options.excerpts), null, 2))}\n`;
}

/** A value in the schema's order. It does not validate: a report with a slip in it is still better than none. */
function arrange(schema: z.core.$ZodType, value: unknown, excerpts: boolean): unknown {
  if (typeof value === "string") return visible(value);
  if (typeof value !== "object" || value === null) return value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return arrange(schema.unwrap(), value, excerpts);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : schema instanceof z.ZodTuple ? schema.def.rest : undefined;
    if (!element) throw new Error("the report schema has no element for an array");
    return value.map((item) => arrange(element, item, excerpts));
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    fields(schema)
      .filter(([key]) => entries.get(key) !== undefined && (excerpts || key !== "excerpt"))
      .map(([key, field]) => [key, arrange(field, entries.get(key), excerpts)]),
  );
}

function fields(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map((key) => [String(key), schema.valueType as z.core.$ZodType]);
  }
  throw new Error("the report schema holds a kind of value that the JSON renderer does not know");
}

export default { format: "json", render: renderJson } satisfies Renderer;
