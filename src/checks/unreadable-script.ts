import { type Reached, type ReachedFrom, reachScripts } from "../classify/script-reach.ts";
import type { JudgedTrigger } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { payloadsOf, placesOf, wayInWords } from "./script-chain.ts";

export default {
  meta: {
    id: "unreadable-script",
    title: "Program that runs by itself and cannot be read",
    family: "package-hooks",
    severity: "critical",
    confidence: "medium",
    reads: ["trigger", "command", "script"],
    why: "What runs unasked must be readable before it runs. Nobody, and no tool, can tell from a compiled program or from code that no parser takes what it will do with the rights of its user.",
    fix: "Replace it by its source, or by a published package of a fixed version whose digest the lock file holds; until then start it by hand, in a container.",
    references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts", "https://attack.mitre.org/techniques/T1027/"],
  },
  *judge(facts, catalog) {
    const ways = reachScripts(facts, catalog).filter(
      ({ trigger }) => trigger !== undefined && (trigger.unasked || isAgentOfBuild(trigger)) && !trigger.contained,
    );
    for (const payload of payloadsOf(ways, ({ script, verdict }) => verdict.unread !== undefined || script.language === "binary")) {
      const { script, verdict } = payload.reached;
      const what = script.language === "binary" ? "a compiled program" : `not understood: ${verdict.unread ?? "its language"}`;
      yield {
        message: `${wayInWords(payload)}. That is ${what}.`,
        severity: severityOf(payload.reached, payload.from),
        at: placesOf(payload, script.at, what),
        identity: script.at.path,
      };
    }
  },
} satisfies Check;

/** An archive of the repository that is loaded into the machine which runs every build. https://docs.oracle.com/en/java/javase/21/docs/api/java.instrument/java/lang/instrument/package-summary.html */
function isAgentOfBuild({ fact }: JudgedTrigger): boolean {
  return fact.gate === "automatic" && /^(?:javaagent|agentpath)$/u.test(fact.pointer);
}

/** Before a package is published or after its own checkout is installed, projects build with tools that they carry along; nobody else starts machine code. */
const BY_ITS_DEVELOPERS = /\b(?:pre|post)?prepare\b|prepublish/u;

function severityOf({ script, verdict }: Reached, from: readonly ReachedFrom[]): Severity {
  // Yarn keeps its own release in the repository, as one file of some megabytes.
  if (/^\.yarn\/releases\/yarn-[\d.]+\.c?js$/u.test(script.at.path) && !verdict.risk) return "low";
  // What was found in it all the same is reported as that, by hostile-script.
  if (script.language !== "binary" || verdict.risk) return "medium";
  if (from.every(({ trigger }) => trigger?.unasked !== true)) return "high";
  return from.every(({ trigger }) => BY_ITS_DEVELOPERS.test(trigger?.fact.pointer ?? "")) ? "high" : "critical";
}
