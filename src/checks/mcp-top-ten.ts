/** The risks of the OWASP MCP Top 10 (2025, beta) that can be seen in files. */
const RISKS = {
  MCP01: "token mismanagement and secret exposure",
  MCP02: "privilege escalation by scope creep",
  MCP03: "tool poisoning",
  MCP04: "supply chain",
  MCP05: "command injection and execution",
  MCP06: "prompt injection by content",
  MCP07: "weak authentication and authorization",
  MCP09: "shadow servers",
  MCP10: "over-sharing of context",
} as const;

/** The reference of a check to one of them. */
export function topTen(risk: keyof typeof RISKS): string {
  return `https://owasp.org/www-project-mcp-top-10/#${risk}`;
}
