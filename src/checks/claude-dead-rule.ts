import type { PermissionRule } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { parseClaudeRule } from "./claude-rule.ts";

export default {
  meta: {
    id: "claude-dead-rule",
    title: "Claude Code rule that has no effect",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["permissionRule"],
    why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
    fix: "Write the rule in the form that Claude Code reads, and try it: ask the agent for the very thing that must be refused.",
    references: ["https://code.claude.com/docs/en/permissions"],
  },
  *judge(facts) {
    const rules = facts.of("permissionRule").filter(({ agent }) => agent === "claude-code");
    const written = new Set(rules.filter(({ effect }) => effect === "deny").map(({ rule }) => rule.trim()));
    for (const fact of rules) {
      const dead = deadness(fact, written);
      if (!dead) continue;
      yield {
        message: `The ${fact.effect} rule ${fact.rule} does nothing: ${dead.because}`,
        severity: dead.severity,
        ...(dead.fix === undefined ? {} : { fix: dead.fix }),
        at: [locate(fact, "has no effect")],
        agents: ["claude-code"],
        identity: `${fact.effect} ${fact.rule}`,
      };
    }
  },
} satisfies Check;

/** Tools whose path rules are read by nobody: only `Read(…)` and `Edit(…)` are. */
const UNREAD_PATHS: Readonly<Record<string, string>> = {
  Write: "Edit",
  NotebookEdit: "Edit",
  MultiEdit: "Edit",
  Glob: "Read",
  Grep: "Read",
};

/** Tools of Claude Code, per the published settings schema. */
const TOOLS: ReadonlySet<string> = new Set(
  "Agent Artifact Bash BashOutput Cd Edit EnterPlanMode EnterWorktree ExitPlanMode ExitWorktree Glob Grep KillShell KillBash LS ListMcpResourcesTool ReadMcpResourceTool LSP Monitor MultiEdit NotebookEdit NotebookRead PowerShell Read SendMessage ShareOnboardingGuide Skill SlashCommand Task TaskCreate TaskGet TaskList TaskOutput TaskStop TaskUpdate TeamCreate TeamDelete TodoRead TodoWrite ToolSearch WebFetch WebSearch Workflow Write AskUserQuestion CronCreate CronDelete CronList EndConversation StructuredOutput".split(
    " ",
  ),
);

interface Dead {
  readonly because: string;
  readonly severity: Severity;
  readonly fix?: string;
}

function deadness({ effect, rule }: PermissionRule, written: ReadonlySet<string>): Dead | undefined {
  const parsed = parseClaudeRule(rule);
  // A prohibition that is not there is worse than a permission that is not there.
  const severity: Severity = effect === "deny" ? "medium" : effect === "ask" ? "low" : "info";
  if (!parsed) return { because: "it is not in the form Tool or Tool(specifier).", severity };
  const { tool, specifier } = parsed;
  if (specifier === "") return { because: "its brackets are empty, and such a rule is passed over.", severity, fix: `Write ${tool}.` };
  if (tool.startsWith("mcp__") || tool.includes("*")) {
    // A deny or ask rule may hold any pattern of tool names; an allow rule only behind the name of one server.
    const dead = effect === "allow" && (tool === "*" || /^mcp__\*/u.test(tool) || (tool.includes("*") && !/^mcp__[^*]+__/u.test(tool)));
    return dead
      ? { because: "an allow rule takes a wildcard only behind the name of one server: mcp__server__*.", severity: "info" }
      : undefined;
  }
  const reader = Object.hasOwn(UNREAD_PATHS, tool) ? UNREAD_PATHS[tool] : undefined;
  if (reader !== undefined && specifier !== undefined && !/^\*{1,2}$/u.test(specifier)) {
    const live = `${reader}(${specifier})`;
    // Written twice, once in the form that counts: nothing is missing.
    if (written.has(live)) return undefined;
    return {
      because: `Claude Code reads path rules for Read and Edit only.`,
      severity,
      fix: `Write ${live}; it also covers what ${tool} does.`,
    };
  }
  if (tool === "Bash" && specifier !== undefined && /^command:/u.test(specifier)) {
    return {
      because: "the command is matched as it stands; a rule on the parameter command is ignored.",
      severity,
      fix: `Write Bash(${specifier.slice("command:".length).trim()}).`,
    };
  }
  if (tool === "WebFetch" && specifier !== undefined && /^https?:/iu.test(specifier)) {
    const host = /^https?:\/\/(?<host>[^/:?#]+)/iu.exec(specifier)?.groups?.["host"] ?? "example.com";
    return { because: "WebFetch rules name a domain, not an address.", severity, fix: `Write WebFetch(domain:${host}).` };
  }
  if (TOOLS.has(tool)) return undefined;
  const meant = [...TOOLS].find((known) => known.toLowerCase() === tool.toLowerCase());
  if (meant !== undefined)
    return { because: `the tool is called ${meant}.`, severity, fix: `Write ${meant}${specifier === undefined ? "" : `(${specifier})`}.` };
  return { because: `Claude Code has no tool "${tool}", as far as this version knows.`, severity: severity === "medium" ? "low" : "info" };
}
