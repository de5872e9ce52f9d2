import { skeleton } from "../classify/look-alike.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import { distance } from "../classify/word-distance.ts";
import { AGENTS } from "../model/agent.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-look-alike-server",
    title: "Two MCP servers whose names can be taken for each other",
    family: "mcp",
    severity: "medium",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "People approve, and rules allow, by the name: the second one is approved where the first one was meant.",
    fix: "Give them names that nobody confuses, or remove the one that is not needed.",
    references: [topTen("MCP09"), "https://www.unicode.org/reports/tr39/"],
  },
  *judge(facts, catalog) {
    const groups = groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`).slice(0, MOST);
    for (const [at, group] of groups.entries()) {
      for (const other of groups.slice(at + 1)) {
        const [one] = group;
        const [two] = other;
        if (one.identity === two.identity || one.fact.name === two.fact.name || !meet(group, other)) continue;
        const how = likeness(one.fact.name, two.fact.name);
        if (how === undefined) continue;
        yield {
          message: `The MCP servers "${one.fact.name}" (${one.identity}) and "${two.fact.name}" (${two.identity}) have names that ${how}.`,
          severity: "medium",
          at: [...placesOf(group), ...placesOf(other)],
          agents: AGENTS.filter((agent) => agentsOf(group).includes(agent) && agentsOf(other).includes(agent)),
          identity: [one.fact.name, two.fact.name].sort().join(" "),
        };
      }
    }
  },
} satisfies Check;

const MOST = 60;

/** Whether some agent loads both. */
function meet(group: readonly ServerDescription[], other: readonly ServerDescription[]): boolean {
  return agentsOf(group).some((agent) => agentsOf(other).includes(agent));
}

function likeness(one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((name) =>
    skeleton(name)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ""),
  );
  if (a === undefined || b === undefined || a === "" || b === "") return undefined;
  if (a === b)
    return /\P{ASCII}/u.test(one + other) ? "look the same and are written in different letters" : "differ only in case or punctuation";
  // `server1` and `server2`, `dev` and `prod` differ on purpose.
  if (a.replace(/\d/g, "") === b.replace(/\d/g, "") || Math.min(a.length, b.length) < 6) return undefined;
  return distance(a, b) === 1 && Math.abs(a.length - b.length) <= 1 && a[0] === b[0] ? "differ by one letter" : undefined;
}
