import { addressKind, isLoopback, parseUrl } from "../classify/mcp-url.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-plain-http",
    title: "MCP server reached without encryption",
    family: "mcp",
    severity: "high",
    confidence: "high",
    reads: ["mcpServer"],
    why: "Anyone on the way reads what the agent sends and can answer in the server's place, with text that steers the agent.",
    fix: "Use the server's https address, or reach it through a tunnel on this machine.",
    references: [topTen("MCP07"), "https://modelcontextprotocol.io/specification/draft/basic/authorization"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ resolved }) => resolved.url ?? "")) {
      const [{ fact, resolved }] = group;
      const url = parseUrl(resolved.url ?? "");
      if (url?.protocol !== "http:" || isLoopback(url)) continue;
      const credentials =
        resolved.headers.has("authorization") ||
        url.username !== "" ||
        [...resolved.headers.keys()].some((name) => /key|token|auth/.test(name));
      yield {
        message: `The MCP server "${fact.name}" is reached at ${url.host} over plain http${credentials ? ", with credentials" : ""}.`,
        severity: addressKind(url) === "private" ? "low" : credentials ? "high" : "medium",
        at: placesOf(group),
        agents: agentsOf(group),
        identity: url.host,
      };
    }
  },
} satisfies Check;
