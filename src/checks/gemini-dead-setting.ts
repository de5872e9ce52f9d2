import { isKnownTool, parseGeminiTool } from "../classify/gemini-tool.ts";
import type { AgentSetting, PermissionRule } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "gemini-dead-setting",
    title: "Gemini CLI setting that protects less than it seems to",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentFile", "agentSetting", "permissionRule"],
    why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
    fix: "Name tools as the current release does, exclude a tool as a whole, and keep policies in the user's folder.",
    references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md"],
  },
  *judge(facts) {
    for (const fact of facts.of("permissionRule")) {
      const dead = fact.agent === "gemini" ? ofRule(fact) : undefined;
      if (dead) yield { ...dead, at: [locate(fact, "has no effect")], agents: ["gemini"], identity: `${fact.effect} ${fact.rule}` };
    }
    const seen = new Set<string>();
    for (const setting of facts.of("agentSetting")) {
      const dead = setting.agent === "gemini" ? ofSetting(setting) : undefined;
      if (!dead || seen.has(dead.message)) continue;
      seen.add(dead.message);
      yield { ...dead, at: [locate(setting, "has no effect")], agents: ["gemini"], identity: setting.key };
    }
    for (const file of facts.of("agentFile")) {
      if (file.agent !== "gemini" || file.refused === undefined) continue;
      const message = `${file.at.path} is not the JSON that Gemini CLI takes (${file.refused}): it does not start here.`;
      yield { message, severity: "low", at: [locate(file, "is refused")], agents: ["gemini"], identity: file.at.path };
    }
  },
} satisfies Check;

interface Dead {
  readonly message: string;
  readonly severity: Severity;
}

const LISTS = { allow: "tools.allowed", ask: "tools.confirmationRequired", deny: "tools.exclude" } as const;

function ofRule({ effect, rule }: PermissionRule): Dead | undefined {
  const { name, argument, isShell } = parseGeminiTool(rule);
  if (effect !== "allow" && argument !== undefined) {
    const message = `${LISTS[effect]} holds ${rule}, which matches no tool: the list takes whole tools, and the command still runs when it is asked for.`;
    return { message, severity: "medium" };
  }
  if (effect === "allow" && isShell && argument?.includes("*")) {
    const message = `tools.allowed holds ${rule}: the star is taken for a letter, so it allows nothing, and the entry refuses every other command.`;
    return { message, severity: "low" };
  }
  if (isKnownTool(name)) return undefined;
  const message = `${LISTS[effect]} holds ${rule}, and no tool of Gemini CLI is called ${name}.`;
  return { message, severity: effect === "allow" ? "low" : "medium" };
}

const MODES: readonly unknown[] = ["default", "auto_edit", "plan", "yolo"];

function ofSetting({ key, value }: AgentSetting): Dead | undefined {
  if (/^(?:excludeTools|coreTools|excludeMCPServers|allowMCPServers|sandbox)(?:$|[.[])/.test(key)) {
    const place = key.startsWith("core") || key.startsWith("excludeTools") || key === "sandbox" ? "tools" : "mcp";
    const name = key.split(/[.[]/)[0] ?? key;
    return { message: `${name} at the top of the file is ignored since 0.4: it belongs into ${place}.`, severity: "medium" };
  }
  if ((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && !MODES.includes(value)) {
    return { message: `${key} is ${JSON.stringify(value)}, which is no mode: Gemini CLI does not start here.`, severity: "low" };
  }
  if (/^tools\.(?:exclude|confirmationRequired)$/.test(key) && typeof value === "string") {
    return {
      message: `${key} is a text where a list is wanted: it is gone through letter by letter, and matches no tool.`,
      severity: "medium",
    };
  }
  if (key === "policies.rule.deny" || key === "policies.rule.ask_user") {
    return {
      message: "A policy of the workspace refuses or asks, and Gemini CLI reads no policies from a workspace (0.61.0).",
      severity: "info",
    };
  }
  return undefined;
}
