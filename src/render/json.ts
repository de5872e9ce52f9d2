import type { Report } from "../model/report.ts";
import { escapeForJsonLog } from "./escape.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { type Order, REPORT_ORDER } from "./report-order.ts";
import { visible } from "./visible.ts";

/** The report as JSON: keys in the order of the published schema, every text made visible, two spaces, a newline at the end. */
export function renderJson(report: Report, options: Pick<RenderOptions, "excerpts">): string {
  return `${escapeForJsonLog(JSON.stringify(arrange(REPORT_ORDER, report, options.excerpts), null, 2))}\n`;
}

/** A value in the schema's order. It does not validate: a report with a slip in it is still better than none. */
function arrange(order: Order, value: unknown, excerpts: boolean): unknown {
  if (typeof value === "string") return visible(value);
  if (typeof value !== "object" || value === null) return value;
  if (order === 0) throw new Error("the report holds an object where its schema has none");
  if (Array.isArray(value)) {
    const [element] = order as readonly [Order];
    return value.map((item) => arrange(element, item, excerpts));
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.entries(order as { readonly [key: string]: Order })
      .filter(([key]) => entries.get(key) !== undefined && (excerpts || key !== "excerpt"))
      .map(([key, of]) => [key, arrange(of, entries.get(key), excerpts)]),
  );
}

export default { format: "json", render: renderJson } satisfies Renderer;
