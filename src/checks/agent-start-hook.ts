import type { Catalog } from "../catalog/catalog.ts";
import type { ClassifiedCommand } from "../classify/command.ts";
import { quote } from "../classify/command-flow.ts";
import { reachScripts } from "../classify/script-reach.ts";
import { type JudgedTrigger, judgeTriggers, momentOf } from "../classify/trigger.ts";
import { AGENT_TITLES } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
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
    const read = readTriggers(facts, catalog);
    for (const trigger of judgeTriggers(facts, catalog)) {
      const { fact, command } = trigger;
      // Attacks have a finding of their own.
      if (fact.agent === undefined || fact.moment !== "agent-start" || command.risk) continue;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} when ${AGENT_TITLES[fact.agent]} starts here (class ${command.class}).`,
        severity: severityOf(command, fact.gate === "automatic", read.has(trigger)),
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        agents: [fact.agent],
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;

/** Triggers of which every script that they start was read and does local work. */
function readTriggers(facts: Facts, catalog: Catalog): ReadonlySet<JudgedTrigger> {
  const found = new Set<JudgedTrigger>();
  for (const { trigger, reached } of reachScripts(facts, catalog)) {
    const whole = reached.every(
      ({ verdict, script }) => LOCAL.has(verdict.class) && verdict.unread === undefined && script.language !== "binary",
    );
    const entries = reached.filter(({ way }) => way.length === 1).length;
    if (trigger && whole && entries >= trigger.command.scripts.length) found.add(trigger);
  }
  return found;
}

/** Local work is usual. What reaches out or changes more than the workspace at every start is worth a second look, and so is a missing gate. */
const LOCAL: ReadonlySet<string> = new Set(["safe-read", "format-lint", "test", "build", "other"]);

function severityOf({ class: id, scripts, inline, dynamic, unparsed }: ClassifiedCommand, ungated: boolean, read: boolean): Severity {
  const plain = inline.length === 0 && dynamic.length === 0 && unparsed === undefined;
  // What was read to its end and does nothing but local work needs no second look.
  if (LOCAL.has(id) && plain && (read || (scripts.length === 0 && id !== "other"))) return "info";
  return LOCAL.has(id) && !(ungated && id === "other") ? "low" : "medium";
}
