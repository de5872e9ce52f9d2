import type { AgentName } from "../model/agent.ts";
import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { baseOf } from "./instructions.ts";
import { setting, under } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** Extensions of the editor that are agents, by the start of their keys. None of the keys is kept from a workspace by its scope. */
const EXTENSIONS: readonly (readonly [prefix: string, agent: AgentName])[] = [
  ["roo-cline", "roo"],
  ["zoo-code", "roo"],
  ["kilo-code", "kilo"],
  ["kiroAgent", "kiro"],
  ["amp", "amp"],
  ["amazonQ", "amazon-q"],
];

export default {
  id: "further-agent-editor-settings",
  title: "Keys of other agents in the editor's workspace settings",
  reference: "https://docs.roocode.com/features/auto-approving-actions",
  paths: [".vscode/settings.json", "*.code-workspace"],
  needs: "text",
  yields: ["agentSetting"],
  *read(file) {
    const whole = expectObject(parseJson(file.path, file.text));
    const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("settings") : whole;
    for (const entry of root?.entries() ?? []) {
      const agent = EXTENSIONS.find(([prefix]) => under(entry.key, [prefix]))?.[1];
      if (agent === undefined) continue;
      for (const { key, at, value } of setting(entry.value, entry.key, () => entry.at))
        yield { kind: "agentSetting", at, agent, scope: "project", key, value, live: true };
    }
  },
} satisfies Surface;
