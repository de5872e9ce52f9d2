import { quote } from "../classify/command-flow.ts";
import { judgeTriggers, momentOf } from "../classify/trigger.ts";
import { AGENT_TITLES } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "agent-start-hook",
    title: "Repository command that runs when an agent starts",
    family: "package-hooks",
    severity: "medium",
    confidence: "high",
    reads: ["trigger", "command"],
    why: "It runs with your rights as soon as the folder is trusted, and in headless runs at once; trust covers the folder, not this text, so a later commit can change it unseen.",
    fix: "Read the command and the files that it starts before you trust the folder. For a first look start the agent without the repository's settings.",
    references: [
      "https://code.claude.com/docs/en/hooks",
      "https://developers.openai.com/codex/config-reference",
      "https://cursor.com/docs/agent/hooks",
    ],
  },
  *judge(facts, catalog) {
    for (const { fact, command } of judgeTriggers(facts, catalog)) {
      // Attacks have a finding of their own.
      if (fact.agent === undefined || fact.moment !== "agent-start" || command.risk) continue;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} when ${AGENT_TITLES[fact.agent]} starts here (class ${command.class}).`,
        severity: severityOf(command.class, fact.gate === "automatic"),
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        agents: [fact.agent],
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;

/** Local work is usual. What reaches out or changes more than the workspace at every start is worth a second look, and so is a missing gate. */
const LOCAL: ReadonlySet<string> = new Set(["safe-read", "format-lint", "test", "build", "other"]);

function severityOf(id: string, ungated: boolean): Severity {
  return LOCAL.has(id) && !(ungated && id === "other") ? "low" : "medium";
}
