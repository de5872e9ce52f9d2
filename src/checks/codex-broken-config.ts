import type { AgentSetting } from "../model/agent.ts";
import { type Check, locate } from "./check.ts";
import { liveSettings } from "./live-settings.ts";

export default {
  meta: {
    id: "codex-broken-config",
    title: "Codex configuration that the client refuses",
    family: "agent-settings",
    severity: "low",
    confidence: "medium",
    reads: ["agentSetting", "agentFile"],
    why: "Codex does not start here, or starts without this file: the limits that it was meant to set are not there, and people will work around it with flags that ask less.",
    fix: "Use a value that the current release accepts.",
    references: ["https://developers.openai.com/codex/config-reference"],
  },
  *judge(facts) {
    for (const file of facts.of("agentFile")) {
      if (file.agent !== "codex" || file.role !== "settings" || file.refused === undefined) continue;
      yield {
        message: `Codex does not start with ${file.at.path}: ${file.refused}.`,
        at: [locate(file, "is refused")],
        agents: ["codex"],
        identity: `${file.at.path} ${file.refused}`,
      };
    }
    const told = new Set(facts.of("agentFile").flatMap(({ at, refused }) => (refused === undefined ? [] : [at.path])));
    const settings = liveSettings(facts, "codex").filter(({ at }) => !told.has(at.path));
    const profiles = new Set(settings.flatMap(({ key }) => /^permissions\.(?<name>[^.]+)\./u.exec(key)?.groups?.["name"] ?? []));
    for (const setting of settings) {
      const problem = problemOf(setting, profiles);
      if (problem === undefined) continue;
      yield {
        message: `${setting.key} ${problem}.`,
        at: [locate(setting, "is refused")],
        agents: ["codex"],
        identity: `${setting.key} ${String(setting.value)}`,
      };
    }
  },
} satisfies Check;

/** Values that 0.169.0 accepts. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  approval_policy: ["on-request", "never", "on-failure"],
  sandbox_mode: ["read-only", "workspace-write", "danger-full-access"],
};

function problemOf({ key, value }: AgentSetting, profiles: ReadonlySet<string>): string | undefined {
  if (key === "approval_policy" && value === "untrusted") return "is untrusted, which current releases no longer support: the client exits";
  if (key === "default_permissions" && typeof value === "string") {
    if (value.startsWith(":"))
      return [":read-only", ":workspace", ":danger-full-access"].includes(value) ? undefined : `is ${value}, which is no built-in profile`;
    return profiles.has(value) ? undefined : `names the profile ${value}, which is not defined in this file`;
  }
  const accepted = Object.hasOwn(ACCEPTED, key) ? ACCEPTED[key] : undefined;
  return accepted && !accepted.includes(String(value)) ? `is ${JSON.stringify(value)}; accepted are ${accepted.join(", ")}` : undefined;
}
