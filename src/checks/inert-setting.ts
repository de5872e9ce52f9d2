import type { AgentSetting } from "../model/agent.ts";
import { AGENT_TITLES } from "../model/agent.ts";
import { type Check, locate } from "./check.ts";
import { isOn } from "./live-settings.ts";

export default {
  meta: {
    id: "inert-setting",
    title: "Agent setting that the vendor ignores in a repository",
    family: "agent-settings",
    severity: "info",
    confidence: "high",
    reads: ["agentSetting"],
    why: "It does nothing here today, but it shows what its author wanted; older releases and other editors may still obey it.",
    fix: "Remove the line: it either misleads the reader or waits for a client that honours it.",
    references: [
      "https://code.claude.com/docs/en/settings",
      "https://developers.openai.com/codex/config-reference",
      "https://code.visualstudio.com/docs/configure/settings",
    ],
  },
  *judge(facts) {
    const seen = new Set<string>();
    for (const setting of facts.of("agentSetting")) {
      const intent = setting.live ? undefined : intentOf(setting);
      if (intent === undefined) continue;
      // One note for a table of many lines.
      const identity = `${setting.at.path} ${intent}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      yield {
        message: `${setting.key} would ${intent}, but ${AGENT_TITLES[setting.agent]} ignores it in a repository's file.`,
        at: [locate(setting, "has no effect from here")],
        agents: [setting.agent],
        identity: `${setting.agent} ${intent}`,
      };
    }
  },
} satisfies Check;

interface Intent {
  readonly key: RegExp;
  /** What it would do, after "would". */
  readonly intent: string;
  /** Only where the value means that. */
  readonly when?: (setting: AgentSetting) => boolean;
}

const INTENTS: readonly Intent[] = [
  { key: /^permissions\.defaultMode$/u, intent: "choose the automatic mode" },
  {
    key: /^(?:skipDangerousModePermissionPrompt|skipAutoPermissionPrompt)$/u,
    intent: "skip a warning before a mode that asks less",
    when: isOn,
  },
  { key: /^autoMode\b/u, intent: "tell the automatic mode what it may do" },
  {
    key: /^(?:processWrapper|policyHelper|sandbox\.ripgrep|sandbox\.bwrapPath|sandbox\.socatPath|env\.CLAUDE_CODE_PROCESS_WRAPPER)\b/u,
    intent: "put a program of the repository between the agent and what it starts",
  },
  { key: /^sandbox\.filesystem\.disabled$/u, intent: "switch the sandbox of the file system off", when: isOn },
  { key: /^env\.CLAUDE_CODE_PLUGIN_\w+$/u, intent: "take plug-ins from a folder of the repository" },
  { key: /^mcpServers\b/u, intent: "add MCP servers" },
  {
    key: /^(?:openai_base_url|chatgpt_base_url|model_providers?|experimental_realtime_\w+_url)\b/u,
    intent: "send the agent's traffic elsewhere",
  },
  { key: /^notify$/u, intent: "run a program after each turn" },
  { key: /^(?:profile|profiles)\b/u, intent: "choose or define a profile" },
  { key: /^otel\b/u, intent: "send telemetry" },
  { key: /^projects\b/u, intent: "declare a folder trusted", when: ({ value }) => value === "trusted" },
  // Gemini CLI: trust and the mode without questions are not the repository's to give; these names went out of use with 0.4.
  { key: /^security\.folderTrust\.enabled$/u, intent: "switch the question about trust off", when: ({ value }) => value === false },
  { key: /^(?:general\.defaultApprovalMode|tools\.approvalMode)$/u, intent: "choose the mode without questions" },
  { key: /^(?:autoAccept|allowedTools|approvalMode|folderTrust)$/u, intent: "let tools run without asking" },
  { key: /^extensions\./u, intent: "add an extension with servers, commands and instructions" },
  { key: /^policies\.rule\.allow$/u, intent: "let tools run by a policy of the workspace" },
  { key: /^chat\.tools\.(?:global\.)?autoApprove$/u, intent: "approve every tool call", when: isOn },
  {
    key: /^(?:chat\.agentHost|github\.copilot\.chat)\.otel\.(?:captureContent|outfile|otlpEndpoint)$/u,
    intent: "send what is typed and answered to a receiver",
  },
  { key: /^github\.copilot\.advanced\.debug\.override(?:Proxy|Capi|CAPI)Url$/u, intent: "send the agent's traffic elsewhere" },
  { key: /^chat\.plugins\.(?:enabledPlugins|extraMarketplaces|marketplaces)\b/u, intent: "install plug-ins" },
  { key: /^chat\.agent\.allowedNetworkDomains$/u, intent: "open hosts to the agent" },
  { key: /^(?:github\.copilot\.)?chat\.agent\.terminal\.allowList\b/u, intent: "let commands run unasked" },
  // Copilot CLI drops every key that it does not take from a repository; Cursor's project file is for permissions only.
  {
    key: /^(?:defaultPermissionMode|defaultMode|permissions\.allow|allow\w*|trusted_?[fF]olders|approvalMode|autoApprove|yolo)\b/u,
    intent: "let tools run unasked",
    when: ({ agent }) => agent === "copilot" || agent === "cursor",
  },
  { key: /^task\.allowAutomaticTasks$/u, intent: "run tasks when the folder is opened", when: ({ value }) => value === "on" },
  {
    key: /^security\.workspace\.trust\b/u,
    intent: "change the editor's question about trust",
    when: ({ value }) => value === false || value === "never" || value === "open",
  },
];

function intentOf(setting: AgentSetting): string | undefined {
  return INTENTS.find(({ key, when }) => key.test(setting.key) && (when?.(setting) ?? true))?.intent;
}
