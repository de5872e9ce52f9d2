import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "copilot-sandbox-hole",
    title: "VS Code agent sandbox that is off or has a hole in it",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "Commands in the sandbox run unasked because it holds them. What leads past it runs just as unasked.",
    fix: "Set allowNetwork and allowUnsandboxedCommands to false, and name the one folder that the work needs beside the workspace.",
    references: ["https://code.visualstudio.com/docs/agents/approvals"],
  },
  *judge(facts) {
    const settings = liveSettings(facts, "copilot");
    for (const setting of settings) {
      const hole = holeOf(setting, settings);
      if (!hole) continue;
      yield {
        message: `${setting.key} ${hole.what}.`,
        severity: hole.severity,
        at: [locate(setting, "holds for everybody who opens the workspace")],
        agents: ["copilot"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Hole {
  readonly severity: Severity;
  readonly what: string;
}

const OPEN_PATH =
  /^(?:\/|~\/?|\$HOME\/?|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)(?:\/[^/]*)?\/?|~\/\.(?!cache\b).*|\$\{?(?:userHome|env:HOME)\}?.*)$/u;

function holeOf(setting: AgentSetting, all: readonly AgentSetting[]): Hole | undefined {
  const { key, value } = setting;
  if (!key.startsWith("chat.agent.sandbox.")) return undefined;
  const there = all.filter(({ at }) => at.path === setting.at.path);
  const isFalse = (name: string): boolean => there.some((other) => other.key === `chat.agent.sandbox.${name}` && other.value === false);
  if (/^chat\.agent\.sandbox\.enabled(?:Windows)?$/u.test(key)) {
    if (value === "off" || value === false)
      return { severity: "medium", what: "is off, and overrides a sandbox that the user has switched on" };
    if (value === "on" && !isFalse("allowNetwork"))
      return {
        severity: "medium",
        what: "is on with the network open, its default since 1.137: commands that run unasked reach every host",
      };
  }
  if (/\.fileSystem\.(?:linux|mac|windows)\.allowWrite$/u.test(key)) {
    const open = textsOf(setting).find((text) => OPEN_PATH.test(text.trim()));
    return open === undefined
      ? undefined
      : { severity: "high", what: `lets commands in the sandbox write to ${open}, where programs, credentials and start files lie` };
  }
  if (/\.enableWeakerNestedSandbox$/u.test(key) && isOn(setting))
    return { severity: "medium", what: "weakens the sandbox for everybody, not only inside a container" };
  return undefined;
}
