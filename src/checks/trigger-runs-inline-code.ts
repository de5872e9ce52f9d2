import type { ClassifiedCommand } from "../classify/command.ts";
import { quote } from "../classify/command-flow.ts";
import { judgeTriggers, momentOf } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "trigger-runs-inline-code",
    title: "Code on the command line that runs by itself",
    family: "package-hooks",
    severity: "high",
    confidence: "medium",
    reads: ["trigger", "command"],
    why: "A program written into a settings line is read by nobody: no linter, no review tool and no editor shows it as code, yet it runs unasked.",
    fix: "Move the code into a script file of the repository, where a review sees it, or remove it.",
    references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts", "https://attack.mitre.org/techniques/T1059/"],
  },
  *judge(facts, catalog) {
    for (const { fact, command, unasked } of judgeTriggers(facts, catalog)) {
      // An attack is reported as that.
      if (command.risk) continue;
      const found = worst(command);
      if (found === undefined) continue;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}: ${found.because}.`,
        severity: unasked ? found.severity : "medium",
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        ...(fact.agent ? { agents: [fact.agent] } : {}),
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;

/** A line that a person can take in. `process.exit(0)` or the version of a package needs no script of its own. */
const SHORT = 300;

function worst({ inline }: ClassifiedCommand): { readonly because: string; readonly severity: Severity } | undefined {
  for (const { class: id, tier, because, source } of inline) {
    if (id === "network") return { because, severity: "high" };
    if (tier !== "write-safe") return { because, severity: source.length > SHORT ? "high" : "medium" };
    if (source.length > SHORT) return { because: `${source.length} characters of code on the command line`, severity: "medium" };
  }
  return undefined;
}
