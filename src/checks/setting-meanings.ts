import type { Catalog } from "../catalog/catalog.ts";
import type { SettingMeaning } from "../catalog/setting-meaning.ts";
import { AGENT_TITLES, type AgentSetting } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import { type Judgement, locate } from "./check.ts";

/** A judgement for each setting to which `rules/settings/` gives the check's meaning. What its agent ignores is a note. */
export function* judgeSettings(check: string, facts: Facts, catalog: Catalog): Generator<Judgement> {
  const meanings = catalog.settingMeanings.filter((file) => file.check === check).flatMap(({ settings }) => settings);
  for (const setting of facts.of("agentSetting")) {
    const meaning = meanings.find((candidate) => fits(candidate, setting));
    if (!meaning) continue;
    const { agent, key, live } = setting;
    const title = AGENT_TITLES[agent];
    yield {
      message: live
        ? `${key} (${title}) ${meaning.what}.`
        : `${key} would be open where ${title} obeyed it, but ${title} ignores it in a repository's file.`,
      severity: live ? meaning.severity : "info",
      confidence: meaning.confidence,
      at: [locate(setting, live ? "holds for everybody who works here" : "has no effect from here")],
      agents: [agent],
      identity: `${agent} ${key} ${JSON.stringify(setting.value)}`,
    };
  }
}

function fits({ agent, key, is }: SettingMeaning, setting: AgentSetting): boolean {
  if (setting.agent !== agent || !matches(key, setting.key)) return false;
  if (is === undefined) return !Array.isArray(setting.value) || setting.value.length > 0;
  const values: readonly unknown[] = Array.isArray(setting.value) ? setting.value : [setting.value];
  return is.some((one) => values.includes(one));
}

/** `*` stands for one part of a dotted key, or for a number in brackets. */
function matches(pattern: string, key: string): boolean {
  if (!pattern.includes("*")) return pattern === key;
  const parts = key.split(/[.[\]]/);
  const wanted = pattern.split(/[.[\]]/);
  return wanted.length === parts.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}
