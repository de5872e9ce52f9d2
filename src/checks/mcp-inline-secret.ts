import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { McpServer } from "../model/mcp.ts";
import type { Place } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import type { Check } from "./check.ts";
import { topTen } from "./mcp-top-ten.ts";

/** The secrets core writes this character over every credential that it finds. */
const MASK = "█";

export default {
  meta: {
    id: "mcp-inline-secret",
    title: "Credential written into an MCP configuration",
    family: "mcp",
    severity: "high",
    confidence: "high",
    reads: ["mcpServer", "secret"],
    why: "Whoever can read the file has the credential: every clone, the agent itself, and whatever steers the agent.",
    fix: "Revoke the credential, and refer to it by name instead: an environment variable or an input that the client asks for.",
    references: [topTen("MCP01"), "https://code.claude.com/docs/en/mcp"],
  },
  *judge(facts) {
    for (const server of facts.of("mcpServer")) {
      for (const { where, at } of maskedValues(server)) {
        const severity = severityOf(at, facts);
        yield {
          message: `The MCP server "${server.name}" carries a credential in ${where}.`,
          severity,
          ...(severity === "info" ? { fix: "Nothing, if it is the sample that it looks like." } : {}),
          at: [at],
          ...(server.clients.length > 0 ? { agents: server.clients } : {}),
          identity: `${server.name} ${where}`,
        };
      }
    }
  },
} satisfies Check;

function maskedValues({ at, env, headers, launch, url }: McpServer): { readonly where: string; readonly at: Place }[] {
  return [
    ...env.filter(({ value }) => value.includes(MASK)).map((value) => ({ where: `the environment variable ${value.name}`, at: value.at })),
    ...headers.filter(({ value }) => value.includes(MASK)).map((value) => ({ where: `the header ${value.name}`, at: value.at })),
    ...(launch.some((word) => word.includes(MASK)) ? [{ where: "its arguments", at }] : []),
    ...(url?.includes(MASK) ? [{ where: "its URL", at }] : []),
  ];
}

/** As bad as the worst credential of the line, or of the file where the value has no line of its own. */
function severityOf(at: Place, facts: Facts): Severity {
  const here = facts.of("secret").filter((secret) => secret.at.path === at.path);
  const line = here.filter((secret) => secret.at.line <= at.endLine && secret.at.endLine >= at.line);
  const found = line.length > 0 ? line : here;
  if (found.length === 0) return "high";
  const rank = ["high", "medium", "low", "info"] as const;
  return rank.find((severity) => found.some((secret) => rated(secret) === severity)) ?? "high";
}

function rated({ standing, severity, checksum }: Secret): Severity {
  if (standing === "example") return "info";
  if (standing === "test" || checksum === "invalid" || severity === "low") return "low";
  return severity === "medium" ? "medium" : "high";
}
