import type { ServerDescription } from "../classify/mcp-server.ts";
import type { Check } from "./check.ts";
import { agentsOf, groupServers, liveServers, placesOf } from "./live-servers.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-open-listener",
    title: "MCP server that listens to the whole network",
    family: "mcp",
    severity: "medium",
    confidence: "medium",
    reads: ["mcpServer"],
    why: "Everybody in the same network, and every web page that is open in a browser, can call its tools with your rights; servers of this kind ask for no password.",
    fix: "Let it listen to 127.0.0.1 only; publish a container's port as 127.0.0.1:8080:8080.",
    references: [topTen("MCP07"), "https://modelcontextprotocol.io/specification/draft/basic/transports#security-warning"],
  },
  *judge(facts, catalog) {
    for (const group of groupServers(liveServers(facts, catalog), ({ fact }) => `${fact.name} ${fact.launch.join("\0")}`)) {
      const [server] = group;
      const how = opening(server);
      if (how === undefined) continue;
      yield {
        message: `The MCP server "${server.fact.name}" listens to the whole network: ${how}.`,
        at: placesOf(group),
        agents: agentsOf(group),
        identity: `${server.fact.name} ${server.identity}`,
      };
    }
  },
} satisfies Check;

/** An option or a variable that opens every interface; Docker opens them all where a published port names no address. */
function opening({ fact, resolved }: ServerDescription): string | undefined {
  const words = [...fact.launch, ...resolved.args];
  const wide = words.find(
    (word, index) =>
      /^(?:--?(?:host|bind|address|listen)=)?(?:0\.0\.0\.0|\[?::\]?)(?::\d+)?$/.test(word) &&
      (word.includes("=") || /^--?(?:host|bind|address|listen)$/.test(words[index - 1] ?? "")),
  );
  if (wide !== undefined) return `its arguments say ${wide.replace(/^.*=/, "")}`;
  for (const [name, value] of resolved.env) {
    if (/(?:^|_)(?:HOST|BIND|LISTEN)(?:_ADDRESS)?$/i.test(name) && /^(?:0\.0\.0\.0|::)$/.test(value))
      return `the variable ${name} says ${value}`;
  }
  const at = resolved.kind === "image" ? fact.launch.findIndex((word) => /^(?:-p|--publish)$/.test(word)) : -1;
  const port = at === -1 ? undefined : fact.launch[at + 1];
  return port !== undefined && /^(?:0\.0\.0\.0:)?\d+(?::\d+)?(?:\/\w+)?$/.test(port)
    ? `the port ${port} of its container is published on every address`
    : undefined;
}
