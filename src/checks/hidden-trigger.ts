import { quote } from "../classify/command-flow.ts";
import { type JudgedTrigger, judgeTriggers, momentOf, waysOfHiding } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "hidden-trigger",
    title: "Command that runs by itself and hides",
    family: "package-hooks",
    severity: "critical",
    confidence: "high",
    reads: ["trigger", "command"],
    why: "A command that runs unasked and keeps its window, its output or its own text out of sight does not want to be noticed by the person whose rights it uses.",
    fix: "Read what it starts before you open the folder or start an agent; remove the entry, or show it: no hidden panel, no output thrown away in the background.",
    references: ["https://code.visualstudio.com/docs/debugtest/tasks#_output-behavior", "https://attack.mitre.org/techniques/T1564/"],
  },
  *judge(facts, catalog) {
    for (const trigger of judgeTriggers(facts, catalog)) {
      // An attack that also hides is one finding, and that of hostile-trigger.
      if (trigger.command.risk && trigger.unasked) continue;
      const how = waysOfHiding(trigger);
      const severity = how.length === 0 ? undefined : severityOf(trigger);
      if (severity === undefined) continue;
      const { fact, command } = trigger;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and ${how.join(" and ")}. Class ${command.class}: ${command.because}.`,
        severity,
        at: [locate(fact, how.join(" and "))],
        ...(fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {}),
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;

/** Classes of which a hidden window hides nothing that matters. */
const BENIGN: ReadonlySet<string> = new Set(["safe-read", "format-lint", "test", "build"]);

/** Undefined where what is hidden is everyday work: a watcher that must not steal the focus. */
function severityOf({ fact, command, concealment, unasked }: JudgedTrigger): Severity | undefined {
  // Padding and invisible characters deceive the reader of the file; there is no honest use.
  const deceives = concealment.padding !== undefined || concealment.invisible !== undefined;
  const plain = BENIGN.has(command.class) || (command.class === "other" && command.tier === "write-safe" && command.inline.length === 0);
  if (plain && !deceives) return undefined;
  if (!unasked) return deceives ? "high" : "medium";
  if (deceives) return plain ? "high" : "critical";
  if (command.risk || command.class === "network" || command.inline.length > 0) return "critical";
  // Notifications and loggers of agent hooks run in the background as a matter of course.
  if (fact.moment === "agent-action") return "medium";
  return command.scripts.length > 0 ? "critical" : "high";
}
