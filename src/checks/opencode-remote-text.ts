import { type Check, locate } from "./check.ts";
import { liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "opencode-remote-text",
    title: "opencode instructions or skills that are fetched from the network",
    family: "agent-instructions",
    severity: "medium",
    confidence: "high",
    reads: ["agentSetting"],
    why: "Whoever controls that address tells the agent what to do, and can change it after the repository was read and trusted.",
    fix: "Commit the text to the repository, where a review sees it change.",
    references: ["https://opencode.ai/docs/rules/"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "opencode")) {
      if (!/^(?:instructions|skills(?:\.urls)?)$/.test(setting.key)) continue;
      for (const address of textsOf(setting).filter((text) => /^https?:\/\//i.test(text))) {
        yield {
          message: `${setting.key} takes text from ${address} at every start.`,
          at: [locate(setting, "is fetched and obeyed")],
          agents: ["opencode"],
          identity: `${setting.key} ${address}`,
        };
      }
    }
  },
} satisfies Check;
