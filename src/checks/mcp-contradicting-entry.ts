import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-contradicting-entry",
    title: "MCP entry that says one thing and does another",
    family: "mcp",
    severity: "low",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "Whoever reviews the entry approves what it says; the client starts what it understands, or nothing at all.",
    fix: "Write the entry as the client's documentation shows it, and take out what it does not read.",
    references: [topTen("MCP09"), "https://code.claude.com/docs/en/mcp"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(
      liveServers(facts, catalog),
      ({ fact, identity }) => `${fact.name} ${identity} ${fact.doubts?.join()}`,
    )) {
      const [{ fact, identity }] = group;
      const doubts = fact.doubts ?? [];
      if (doubts.length === 0) continue;
      yield {
        message: `The MCP server "${fact.name}" is not written as its client reads it: ${doubts.join("; ")}.`,
        severity: doubts.every((doubt) => !MISLEADS.test(doubt)) ? "info" : "low",
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${fact.name} ${identity} ${doubts.join(" ")}`,
      };
    }
  },
} satisfies Check;

/** What a reviewer is misled by. The rest only keeps the server from starting, or belongs to another client. */
const MISLEADS = /both a command and an address|under "link"|says version/;
