import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { coversAll, parseClaudeRule, wildcardPrefix } from "./claude-rule.ts";
import { liveSettings, textsOf } from "./live-settings.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "self-granted-tools",
    title: "Skill, command or subagent that grants itself power",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The text that tells the agent what to do also says what need not be asked: whoever starts it, or lets the model start it, has answered questions that nobody has put. The trust of the folder does not come into it.",
    fix: "List exact commands (Bash(git diff *)), or leave the field out and let the session's own rules decide.",
    references: ["https://code.claude.com/docs/en/skills", "https://code.claude.com/docs/en/sub-agents"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "claude-code")) {
      const grant = grantOf(setting);
      if (!grant) continue;
      yield {
        message: `${setting.key} ${grant.what}.`,
        severity: grant.severity,
        at: [locate(setting, grant.note ?? "grants itself power")],
        agents: ["claude-code"],
        identity: `${setting.at.path} ${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Grant {
  readonly severity: Severity;
  readonly what: string;
  readonly note?: string;
}

/** The modes of a subagent that 2.1.329 knows. */
const MODES: ReadonlySet<string> = new Set(["default", "manual", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"]);

function grantOf(setting: AgentSetting): Grant | undefined {
  const { key } = setting;
  const value = String(setting.value);
  if (/^(?:skill|command)\.allowed-tools$/u.test(key)) return ofTools(textsOf(setting));
  if (/^(?:skill|command|subagent)\.(?:allowed_tools|allowedtools|permission[_-]mode|permissionmode)$/u.test(key)) {
    return { severity: "low", what: "is no field of Claude Code: what it should say is not said", note: "has no effect" };
  }
  if (key === "agent") {
    return {
      severity: "low",
      what: `makes the subagent ${value} of the repository the one that people talk to, with its own prompt and tools`,
      note: "replaces the main agent",
    };
  }
  if (key !== "subagent.permissionMode") return undefined;
  if (value === "acceptEdits")
    return { severity: "medium", what: "is acceptEdits: what this subagent edits, moves and deletes in the workspace is not asked about" };
  // Run with 2.1.329 as an ordinary user: the mode is passed over, trusted or not.
  if (value === "bypassPermissions")
    return {
      severity: "low",
      what: "is bypassPermissions, which current releases pass over; older ones run everything that the subagent does unasked",
    };
  return MODES.has(value)
    ? undefined
    : { severity: "low", what: `is "${value}", which is no mode of Claude Code: the session's own holds`, note: "has no effect" };
}

/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING = /^(?:(?:ba|z|da|k)?sh|python3?|node|deno|bun|perl|ruby|env|sudo|xargs|npx|bunx|uvx|eval|exec|ssh|docker|curl|wget)$/u;

function ofTools(rules: readonly string[]): Grant | undefined {
  const parsed = rules.flatMap((rule) => {
    const one = parseClaudeRule(rule);
    return one ? [{ rule, one }] : [];
  });
  const whole = parsed.filter(({ one }) => /^(?:Bash|PowerShell|Write)$/u.test(one.tool) && coversAll(one));
  // Run with 2.1.329: the model's own start of such a skill asks once, for the skill and not for what it grants; a person's does not.
  if (whole.length > 0)
    return {
      severity: "medium",
      what: `holds ${listed(whole.map(({ rule }) => rule))}: once it is started, everything of that kind runs unasked`,
    };
  const open = parsed.filter(({ one }) => one.tool === "Bash" && RUNS_ANYTHING.test(wildcardPrefix(one.specifier ?? "")?.join(" ") ?? ""));
  if (open.length > 0)
    return { severity: "medium", what: `holds ${listed(open.map(({ rule }) => rule))}, behind which any program or code runs` };
  const servers = parsed.filter(({ one }) => /^mcp__[^_*]+(?:__\*)?$/u.test(one.tool));
  return servers.length > 0
    ? { severity: "low", what: `holds ${listed(servers.map(({ rule }) => rule))}: every tool of the server runs unasked while it works` }
    : undefined;
}
