import type { Change, Direction } from "../model/delta.ts";
import type { McpServerEntry } from "../model/report.ts";
import { count } from "../model/words.ts";
import { type Comparer, inOrder, opposite, placeOf, some } from "./change.ts";
import { pairServers } from "./mcp-pairs.ts";

type Tool = McpServerEntry["tools"][number];

/** From the least to the most that a tool can do (`rules/boundary/tiers.yml`). */
const TIERS: readonly string[] = ["read-only", "write-safe", "privileged-write", "deployment", "destructive-credentials"];

/** The tools of servers that both sides have. What an agent does with a call is told with its permissions. */
export const mcpTools: Comparer = function* (base, head) {
  for (const { before, after } of pairServers(base, head).pairs) {
    const [then, now] = [byName(before), byName(after)];
    yield* told(
      after,
      "added",
      "gives",
      "to",
      after.tools.filter(({ name }) => !then.has(name)),
    );
    yield* told(
      after,
      "removed",
      "takes",
      "from",
      before.tools.filter(({ name }) => !now.has(name)),
    );
    for (const tool of after.tools) {
      const rise = TIERS.indexOf(tool.tier) - TIERS.indexOf(then.get(tool.name)?.tier ?? tool.tier);
      if (rise === 0) continue;
      yield {
        ...headOf(after, `${after.name}/${tool.name}`),
        how: "changed",
        direction: rise > 0 ? "lowers" : "raises",
        text: `makes ${after.name}/${tool.name} a tool of the tier ${tool.tier} (${then.get(tool.name)?.tier} before)`,
      };
    }
  }
};

function* told(
  server: McpServerEntry,
  how: "added" | "removed",
  verb: string,
  preposition: string,
  tools: readonly Tool[],
): Generator<Change> {
  const looking = tools.filter(({ tier }) => tier === "read-only");
  const acting = tools.filter(({ tier }) => tier !== "read-only");
  for (const [group, kind, direction] of [
    [acting, "tool", "lowers"],
    [looking, "read-only tool", "neutral"],
  ] as const satisfies readonly (readonly [readonly Tool[], string, Direction])[]) {
    if (group.length === 0) continue;
    const names = group.map(({ name }) => name);
    yield {
      ...headOf(server, names.map((name) => `${server.name}/${name}`).join(", ")),
      how,
      direction: how === "added" ? direction : opposite(direction),
      text: `${verb} ${count(group.length, kind)} ${preposition} the MCP server ${server.name} (${some(names)})`,
    };
  }
}

function headOf(server: McpServerEntry, name: string): Pick<Change, "subject" | "name" | "agents" | "location"> {
  const agents = inOrder(server.clients);
  return { subject: "mcp-tool", name, ...(agents.length === 0 ? {} : { agents }), location: placeOf(server) };
}

function byName({ tools }: McpServerEntry): ReadonlyMap<string, Tool> {
  return new Map(tools.map((tool) => [tool.name, tool]));
}
