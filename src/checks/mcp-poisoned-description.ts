import type { Catalog } from "../catalog/catalog.ts";
import { judgeHidden } from "../classify/hidden-judgement.ts";
import { findIntents } from "../classify/instruction-intent.ts";
import { ownServers } from "../classify/mcp-own.ts";
import { isAnswered } from "../model/agent.ts";
import { atLeast, type Severity } from "../model/finding.ts";
import type { McpServer, StatedTool } from "../model/mcp.ts";
import type { Check } from "./check.ts";
import { topTen } from "./mcp-top-ten.ts";

export default {
  meta: {
    id: "mcp-poisoned-description",
    title: "Tool of an MCP server whose description gives the agent orders",
    family: "mcp",
    severity: "critical",
    confidence: "medium",
    reads: ["mcpServer", "script"],
    why: "A description goes into the agent's context with every session, whether or not the tool is ever called, and the agent takes it for its user's word.",
    fix: "Read the server's source, take the passage out, and look who added it. Until then switch the server off.",
    references: [topTen("MCP03"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    for (const [server, { tools }] of ownServers(facts, catalog)) {
      const others = [...ownServers(facts, catalog)].filter(([other]) => other !== server).flatMap(([, own]) => own.tools);
      for (const tool of tools) {
        const key = `${tool.at.path}:${tool.at.line}:${tool.name}`;
        const judged = told.has(key) ? undefined : judge(tool, others, catalog);
        if (!judged) continue;
        told.add(key);
        yield {
          message: `The description of the tool ${tool.name} of the MCP server "${server.name}" ${judged.what}.`,
          severity: isLoaded(server) ? judged.severity : "low",
          at: [{ ...tool.at, note: judged.what }, server.at],
          agents: server.clients.filter(isAnswered),
          ...(judged.rule === undefined ? {} : { rule: judged.rule }),
          identity: `${server.name} ${tool.name}`,
        };
      }
    }
  },
} satisfies Check;

function isLoaded({ enabled, clients }: McpServer): boolean {
  return enabled && clients.length > 0;
}

/** What was said before and no longer holds: "you were advised to refuse and tell the user this" stands in the reference server for web pages. */
const FORMER = /\b(?:was|were|had been)\s+(?:advised|told|instructed|asked)\s+to\b/i;

interface Poison {
  readonly what: string;
  readonly severity: Severity;
  readonly rule?: string;
}

/** Blocks that only a model is meant to see, and talk of what the user may not know. Honest descriptions say how to use the tool. */
const ASIDES: readonly { readonly pattern: RegExp; readonly what: string; readonly severity: Severity }[] = [
  {
    pattern: /<\/?(?:important|system|instructions?|hidden|secret|critical|assistant|admin)\b[^>]{0,100}>/i,
    what: "holds a block that is marked as orders for the model",
    severity: "high",
  },
  {
    pattern:
      /\b(?:do not|don't|never|without)\s+(?:\w+\s+){0,4}?(?:tell|telling|mention|mentioning|inform|informing|notify|notifying|reveal|alert)(?:\s+\w+){0,3}\s+(?:the\s+)?user/i,
    what: "asks to keep something from the user",
    severity: "high",
  },
  {
    pattern:
      /(?:~|\$HOME|%USERPROFILE%)[\\/]\.(?:ssh|aws|gnupg|kube|config[\\/]gh|netrc|npmrc|docker|cursor|claude)\b|\bid_(?:rsa|ed25519)\b/i,
    what: "names files with credentials",
    severity: "high",
  },
];

function judge(tool: StatedTool, others: readonly StatedTool[], catalog: Catalog): Poison | undefined {
  const { description, at } = tool;
  if (description === undefined) return undefined;
  const hidden = judgeHidden(
    { kind: "instruction", at, surface: "script-file", agents: [], loads: "always", text: description, inline: true },
    catalog,
  ).find(
    (one) =>
      one.what === "characters" || (one.what === "passage" && one.verdict.severity !== "info") || (one.what === "word" && one.deceives),
  );
  if (hidden) return { what: "holds text that a person does not see", severity: "critical" };
  const intent = findIntents(description, catalog).find(
    ({ severity, start, end }) => atLeast(severity, "medium") && !FORMER.test(description.slice(start, end)),
  );
  if (intent) return { what: `tries to take control of the agent (${intent.rule.id})`, severity: intent.severity, rule: intent.rule.id };
  const aside = ASIDES.find(({ pattern }) => pattern.test(description));
  if (aside) return aside;
  const named = others.find(({ name }) => name.length >= 8 && /[_-]/.test(name) && name !== tool.name && description.includes(name));
  return named ? { what: `speaks of ${named.name}, a tool of another server`, severity: "low" } : undefined;
}
