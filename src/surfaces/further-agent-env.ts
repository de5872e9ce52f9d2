import type { AgentId } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import { Lines } from "../parse/lines.ts";
import { agentFile } from "./instructions.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Who takes which variables from an environment file of the folder that it is started in; the others are the project's own affair. */
const OWNERS: readonly { readonly agent: AgentId; readonly path: string; readonly steers: RegExp; readonly not?: RegExp }[] = [
  // Its program loads such files as its runtime does by itself, before it reads anything else (observed, 3.0.65).
  ...[".env", ".env.local", ".env.development"].map((path) => ({
    agent: "cline" as const,
    path,
    steers: /^(?:CLINE_\w+|(?:HTTPS?|ALL)_PROXY|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED)$/i,
  })),
  // Where the user has set a variable, that one stands. What would load code or trust certificates is refused (its own code, 0.24.4).
  ...[".qwen/.env", ".env"].map((path) => ({
    agent: "qwen" as const,
    path,
    steers: /^(?:(?:OPENAI|ANTHROPIC|GEMINI|GOOGLE|DASHSCOPE|QWEN|OTEL)_\w+|(?:HTTPS?|ALL)_PROXY)$/i,
    not: /^QWEN_(?:HOME|RUNTIME_DIR|AGENT_EXECUTION_BACKEND|CODE_\w*|UPDATE_BASE_URL|REVIEW_\w+|TLS_INSECURE)$/i,
  })),
];

const MATCHERS = OWNERS.map((owner) => ({ owner, matches: matchPath(owner.path) }));

export default {
  id: "further-agent-env",
  title: "Environment of further agents",
  reference: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
  paths: [...new Set(OWNERS.map(({ path }) => path))],
  needs: "text",
  yields: ["agentFile", "agentSetting"],
  *read(file): Generator<Fact> {
    if (/^\.qwen\//i.test(file.path)) yield agentFile(file, "qwen", "settings");
    // What git ignores is the user's own.
    else if (file.ignored) return;
    const lines = new Lines(file.path, file.text);
    for (const { text, start } of lines) {
      const [whole, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w{0,99})\s*=\s*(.{0,2000}?)\s*$/.exec(text) ?? [];
      if (whole === undefined || name === undefined || value === undefined) continue;
      for (const { owner, matches } of MATCHERS) {
        if (!matches(file.path) || !owner.steers.test(name)) continue;
        yield {
          kind: "agentSetting",
          at: lines.place(start, start + text.length),
          agent: owner.agent,
          scope: "project",
          key: `env.${name}`,
          value: value.replace(/^(['"`])([\s\S]*)\1$/, "$2"),
          live: !owner.not?.test(name),
        };
      }
    }
  },
} satisfies Surface;
