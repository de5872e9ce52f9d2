import type { Catalog } from "../../catalog/catalog.ts";
import type { ToolTypeEntry } from "../../model/operating.ts";
import type { McpServerEntry } from "../../model/report.ts";
import { MOST_LISTED } from "./most-listed.ts";

type Tool = ToolTypeEntry["tools"][number] & { readonly facets: readonly string[] };

/** The tools of every configured server by type. The first type that shares a facet with a tool is its type; one without facets takes the rest. */
export function toolTypes({ mcpToolTypes }: Pick<Catalog, "mcpToolTypes">, servers: readonly McpServerEntry[]): ToolTypeEntry[] {
  const tools = servers.flatMap(toolsOf);
  const typeOf = ({ facets }: Tool): string | undefined =>
    mcpToolTypes.find((type) => type.facets.length === 0 || type.facets.some((facet) => facets.includes(facet)))?.id;
  const typed = new Map(tools.map((tool) => [tool, typeOf(tool)]));
  return mcpToolTypes.map(({ id, title, default: handling }) => {
    const own = tools.filter((tool) => typed.get(tool) === id);
    return {
      id,
      title,
      default: handling,
      count: own.length,
      tools: own.slice(0, MOST_LISTED).map(({ name, tier, allowed }) => ({ name, tier, allowed })),
    };
  });
}

/** A server whose tools nobody knows stands for them with a star: unknown is never safe. */
function toolsOf({ name, tools }: McpServerEntry): Tool[] {
  if (tools.length === 0) return [{ name: `${name}/*`, tier: "unknown", allowed: "unknown", facets: [] }];
  return tools.map((tool) => ({ name: `${name}/${tool.name}`, tier: tool.tier, allowed: tool.allowed, facets: tool.facets }));
}
