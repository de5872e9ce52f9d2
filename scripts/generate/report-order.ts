import { z } from "zod";
import { reportSchema } from "../../src/render/report-schema.ts";
import { type Generator, NOTICE } from "../generator.ts";

/** The order of keys in an object, the order in each item of an array, or 0 where nothing is to be ordered. */
type Order = 0 | readonly [Order] | { readonly [key: string]: Order };

/** `src/render/report-order.ts`: the schema's order of keys as plain data, so that to write a report costs no schema. */
export default {
  owns: ["src/render/report-order.ts"],
  files: async () => [
    {
      path: "src/render/report-order.ts",
      text: () => `// ${NOTICE}

/** The order of keys in an object, the order in each item of an array, or 0 where nothing is to be ordered. */
export type Order = 0 | readonly [Order] | { readonly [key: string]: Order };

/** The published order of a report's keys. */
export const REPORT_ORDER = JSON.parse(
  '${JSON.stringify(orderOf(reportSchema))}',
) as Order;
`,
    },
  ],
} satisfies Generator;

function orderOf(schema: z.core.$ZodType): Order {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return orderOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return [orderOf(schema.element)];
  if (schema instanceof z.ZodTuple) return [orderOf(schema.def.rest ?? z.string())];
  if (schema instanceof z.ZodObject) return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, orderOf(field)]));
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    const { keyType, valueType } = schema;
    return Object.fromEntries(keyType.options.map((key) => [String(key), orderOf(valueType as z.core.$ZodType)]));
  }
  return 0;
}
