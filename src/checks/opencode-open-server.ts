import type { AgentSetting } from "../model/agent.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "opencode-open-server",
    title: "opencode settings that open its server to the network",
    family: "agent-settings",
    severity: "medium",
    confidence: "medium",
    reads: ["agentSetting"],
    why: "Whoever reaches the port can start sessions, and with them commands, on this machine; a password is not asked for unless the user has set one.",
    fix: "Leave the server on the loopback address, and the addresses to the user.",
    references: ["https://opencode.ai/docs/server/"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "opencode")) {
      const what = opening(setting);
      if (what === undefined) continue;
      yield {
        message: `${setting.key} ${what}.`,
        at: [locate(setting, "holds for opencode serve and opencode web")],
        agents: ["opencode"],
        identity: `${setting.key} ${String(setting.value)}`,
      };
    }
  },
} satisfies Check;

function opening(setting: AgentSetting): string | undefined {
  const { key, value } = setting;
  if (key === "server.hostname" && typeof value === "string" && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(value))
    return `makes the server listen on ${value}`;
  if (key === "server.mdns" && isOn(setting)) return "announces the server in the local network, and makes it listen there";
  if (key === "server.cors" && textsOf(setting).includes("*")) return "lets every web page talk to the server";
  return undefined;
}
