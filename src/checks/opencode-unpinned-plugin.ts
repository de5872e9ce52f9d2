import type { AgentSetting } from "../model/agent.ts";
import { type Check, locate } from "./check.ts";
import { liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "opencode-unpinned-plugin",
    title: "opencode plug-in or provider from a registry without a fixed version",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting"],
    why: "opencode fetches the package and runs it inside the agent at every start, unasked: whoever publishes its next release runs code here, and may answer for the user.",
    fix: "Name the exact version: opencode-plugin@1.2.3, and read what it does.",
    references: ["https://opencode.ai/docs/plugins/"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "opencode")) {
      for (const name of packagesOf(setting)) {
        if (PINNED.test(name)) continue;
        yield {
          message: `${setting.key} loads ${name}, in whatever version is published when opencode starts.`,
          at: [locate(setting, "is fetched and run at the start")],
          agents: ["opencode"],
          identity: `${setting.key.replace(/\[\d+\]/g, "")} ${name}`,
        };
      }
    }
  },
} satisfies Check;

const PINNED = /@v?\d+\.\d+\.\d+[\w.+-]*$|#[0-9a-f]{40}$/;

/** Packages that opencode fetches: plug-ins, and libraries of model providers but those of the usual family, which it brings along. */
function packagesOf(setting: AgentSetting): readonly string[] {
  if (/^plugin(?:$|\[\d+\](?:\[0\])?$)/.test(setting.key))
    return textsOf(setting).filter((name) => name !== "" && !/^(?:[./~]|file:)/.test(name));
  return /^provider\.[^.]+\.npm$/.test(setting.key) ? textsOf(setting).filter((name) => !/^(?:@ai-sdk\/|[./]|file:)/.test(name)) : [];
}
