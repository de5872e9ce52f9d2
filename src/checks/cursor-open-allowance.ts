import type { PermissionRule } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "cursor-open-allowance",
    title: "Cursor allowlist that covers whatever follows",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["permissionRule"],
    why: "An allowlisted call runs at once, outside the sandbox and past the reviewing model, for everybody who opens the repository.",
    fix: "Name whole commands and single tools: npm test, docs:search. Leave the rest to the run mode.",
    references: ["https://cursor.com/docs/reference/permissions", "https://cursor.com/docs/cli/reference/permissions"],
  },
  *judge(facts) {
    for (const fact of facts.of("permissionRule")) {
      const open = fact.agent === "cursor" && fact.effect === "allow" ? openness(fact) : undefined;
      if (!open) continue;
      yield {
        message: `${fact.rule} ${open.what}.`,
        severity: open.severity,
        at: [locate(fact, "runs without a question")],
        agents: ["cursor"],
        identity: fact.rule,
      };
    }
  },
} satisfies Check;

/** Programs that run whatever they are given. */
const OPEN_PROGRAM =
  /^(?:\*{1,2}|(?:ba|z|da|k|fi)?sh|pwsh|powershell|cmd|python3?|node|deno|bun|perl|ruby|php|env|sudo|doas|xargs|npx|bunx|uvx|pnpx|eval|exec|source|ssh|docker|find|awk|make)(?:\.exe)?$/u;

/** Programs that reach the network or delete, in their whole breadth. */
const STRONG_PROGRAM =
  /^(?:curl|wget|nc|scp|rsync|rm|dd|chmod|chown|kill|kubectl|terraform|helm|aws|gcloud|az|gh|git|npm|pnpm|yarn|pip3?|cargo|go)$/u;

interface Openness {
  readonly severity: Severity;
  readonly what: string;
}

function openness({ rule }: PermissionRule): Openness | undefined {
  const [, list, spec = ""] = /^([.\w]+)\(([\s\S]*)\)$/u.exec(rule.trim()) ?? [];
  switch (list) {
    case "terminalAllowlist":
    case "Shell": {
      const program = spec.replace(/:\*{0,2}$/u, "").replace(/\s+\*{1,2}$/u, "");
      if (OPEN_PROGRAM.test(program)) return { severity: "high", what: "lets whatever is handed to it run unasked, outside the sandbox" };
      if (STRONG_PROGRAM.test(program))
        return { severity: "medium", what: "lets every command of the program run unasked, outside the sandbox" };
      return undefined;
    }
    case "mcpAllowlist":
    case "Mcp": {
      const parts = spec.split(/[:,]/u).map((part) => part.trim());
      if (parts.length > 0 && parts.every((part) => /^\*+$/u.test(part)))
        return { severity: "high", what: "lets every tool of every server run unasked" };
      return parts.length > 1 && /^\*+$/u.test(parts[1] ?? "")
        ? { severity: "medium", what: "lets every tool of the server run unasked, also those that a later release adds" }
        : undefined;
    }
    case "Write":
      return /^(?:\/?\*{1,2}(?:\/\*{1,2})?|~\/?\*{0,2}|\/)$/u.test(spec) || /^(?:\/|~|\.\.\/)/u.test(spec)
        ? { severity: "medium", what: "lets files be written unasked, outside the workspace or with its settings among them" }
        : undefined;
    case "WebFetch":
      return /^\*+$/u.test(spec) ? { severity: "medium", what: "lets every address be fetched unasked" } : undefined;
    default:
      return undefined;
  }
}
