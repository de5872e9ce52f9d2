import { breadthOf } from "../classify/command-breadth.ts";
import { parseGeminiTool } from "../classify/gemini-tool.ts";
import type { AgentSetting } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "gemini-open-tools",
    title: "Gemini CLI settings that let tools run without asking",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting", "permissionRule"],
    why: "As soon as the folder is trusted, the repository's settings beat the user's: what the agent reads here can make it act, and nobody is asked.",
    fix: "Leave the approval mode and the allowed tools to the user, or name single commands: run_shell_command(npm test).",
    references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md"],
  },
  *judge(facts) {
    for (const fact of facts.of("permissionRule")) {
      const open = fact.agent === "gemini" && fact.effect === "allow" ? ofTool(fact.rule) : undefined;
      if (!open) continue;
      yield {
        message: `tools.allowed holds ${fact.rule}, which ${open.what}.`,
        severity: open.severity,
        at: [locate(fact, "runs unasked")],
        agents: ["gemini"],
        identity: `tools.allowed ${fact.rule}`,
      };
    }
    for (const setting of liveSettings(facts, "gemini")) {
      for (const open of ofSetting(setting, facts)) {
        yield {
          message: `${setting.key} ${open.what}.`,
          severity: open.severity,
          at: [locate(setting, "holds in a trusted folder")],
          agents: ["gemini"],
          identity: `${setting.key} ${open.what}`,
        };
      }
    }
  },
} satisfies Check;

interface Openness {
  readonly severity: Severity;
  readonly what: string;
}

function ofTool(entry: string): Openness | undefined {
  const { name, argument, isShell } = parseGeminiTool(entry);
  if (name === "*") return { severity: "high", what: "lets every tool and every command run" };
  if (isShell && argument === undefined) return { severity: "high", what: "lets every command run" };
  // The text up to the next blank is compared, so there is a wildcard behind every entry.
  if (isShell) return argument === "" ? undefined : breadthOf((argument ?? "").split(/\s+/).filter((word) => word !== ""));
  const whole = argument === undefined ? "" : "; what stands in parentheses is not looked at";
  if (/^(?:write_file|replace)$/.test(name)) return { severity: "medium", what: `lets every file of the workspace be changed${whole}` };
  if (name === "web_fetch") return { severity: "medium", what: `lets every address be fetched${whole}` };
  return /^mcp_.*\*$/.test(name)
    ? { severity: "medium", what: "lets every tool of the servers run, also those that they get later" }
    : undefined;
}

function* ofSetting(setting: AgentSetting, facts: Facts): Generator<Openness> {
  const { key, value } = setting;
  if ((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && value === "auto_edit") {
    yield { severity: "medium", what: "is auto_edit: edits, .gemini/settings.json among them, and web fetches run unasked" };
  }
  if (key === "policyPaths" || key === "adminPolicyPaths") {
    const what = "takes rules for the policy engine from files of the repository's choice, with more weight than the user's own";
    yield { severity: "high", what };
  }
  if (key === "mcp.allowed") yield* ofServers(textsOf(setting), facts);
  if (key === "context.includeDirectories" || key === "tools.sandboxAllowedPaths") {
    for (const path of textsOf(setting)) {
      if (/^(?:\/|~\/?|\$HOME\/?)$/.test(path))
        yield { severity: "high", what: `holds ${path}: the file tools read and write there as in the workspace` };
      else if (/^(?:\.\.(?:\/|$)|[/~])/.test(path))
        yield {
          severity: "medium",
          what: `holds ${path}, outside the repository: the file tools read and write there as in the workspace`,
        };
    }
  }
}

/** To name a server among the allowed ones also lets its tools run unasked (0.61.0). */
function* ofServers(names: readonly string[], facts: Facts): Generator<Openness> {
  for (const name of names) {
    if (name === "*") {
      yield { severity: "high", what: "holds *: every tool of every server runs unasked" };
      continue;
    }
    const server = facts.of("mcpServer").find((one) => one.name === name && one.clients.includes("gemini"));
    const what = `holds ${name}: its tools run unasked, as with trust`;
    if (server) yield { severity: server.offered === undefined ? "medium" : "low", what };
  }
}
