import type { AgentId, AgentSetting } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";

/** The settings of one agent that have an effect from a repository. */
export function liveSettings(facts: Facts, agent: AgentId): readonly AgentSetting[] {
  return facts.of("agentSetting").filter((setting) => setting.agent === agent && setting.live);
}

/** The texts of a setting that is a text or a list of texts. */
export function textsOf({ value }: AgentSetting): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string");
}

/** Whether a switch is on, however it is written: `true`, `1`, `"1"`, `"true"`. */
export function isOn({ value }: AgentSetting): boolean {
  return value === true || value === 1 || (typeof value === "string" && /^(?:1|true|yes|on)$/iu.test(value));
}
