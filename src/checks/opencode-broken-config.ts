import { opencodeRules } from "../classify/opencode-rule.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "opencode-broken-config",
    title: "opencode configuration that the client refuses",
    family: "agent-settings",
    severity: "low",
    confidence: "high",
    reads: ["agentFile", "agentSetting", "permissionRule"],
    why: "opencode does not start here: the limits that the file was meant to set are not there, and people will work around it by starting without the file.",
    fix: "Use the values that the current release accepts: allow, ask or deny, and patterns only for the tools that take them.",
    references: ["https://opencode.ai/docs/permissions/"],
  },
  *judge(facts) {
    for (const file of facts.of("agentFile")) {
      if (file.agent !== "opencode" || file.refused === undefined) continue;
      yield {
        message: `${file.at.path} is not the JSON that opencode takes (${file.refused}).`,
        at: [locate(file, "is refused")],
        agents: ["opencode"],
        identity: file.at.path,
      };
    }
    let next = false;
    for (const setting of facts.of("agentSetting")) {
      if (setting.agent !== "opencode") continue;
      if (/^permissions(?:$|[.[])/.test(setting.key) && !next) {
        next = true;
        yield {
          message: "permissions is the table of opencode 2, which 1.x refuses to start with.",
          at: [locate(setting, "is refused")],
          agents: ["opencode"],
          identity: "permissions",
        };
      } else if (/^(?:(?:agent|mode)(?:\.[\w*-]+|\["(?:[^"\\]|\\.)*"\])\.)?permission(?:$|[.[])/.test(setting.key)) {
        yield {
          message: `${setting.key} is ${JSON.stringify(setting.value)}, which is none of allow, ask and deny.`,
          at: [locate(setting, "is refused")],
          agents: ["opencode"],
          identity: setting.key,
        };
      }
    }
    for (const { fact, tool, pattern } of opencodeRules(facts.of("permissionRule"))) {
      if (pattern === undefined || !ONE_WORD.has(tool)) continue;
      yield {
        message: `${fact.rule} gives ${tool} a pattern, and opencode takes one word there.`,
        at: [locate(fact, "is refused")],
        agents: ["opencode"],
        identity: fact.rule,
      };
    }
  },
} satisfies Check;

/** Tools whose permission is one word, never a table (1.18.33). */
const ONE_WORD: ReadonlySet<string> = new Set(["todowrite", "question", "webfetch", "websearch", "doom_loop"]);
