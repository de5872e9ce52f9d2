import type { Catalog } from "../catalog/catalog.ts";
import { classifyCommand } from "../classify/command.ts";
import { quote } from "../classify/command-flow.ts";
import { type JudgedTrigger, judgeTriggers, momentOf, waysOfHiding } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "hostile-trigger",
    title: "Command that runs by itself and attacks",
    family: "package-hooks",
    severity: "critical",
    confidence: "high",
    reads: ["trigger", "command"],
    why: "It runs with the rights of whoever opens, installs or starts an agent here, before anybody has read it, and an agent would set it off again and again.",
    fix: "Do not open, install or start an agent here until the entry is removed and its author is known; look for the same command in other files.",
    references: [
      "https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts",
      "https://code.claude.com/docs/en/hooks",
      "https://code.visualstudio.com/docs/editing/workspaces/workspace-trust",
    ],
  },
  *judge(facts, catalog) {
    for (const trigger of judgeTriggers(facts, catalog)) {
      const { fact, command } = trigger;
      if (!command.risk) continue;
      const severity = severityOf(trigger, catalog);
      if (severity === undefined) continue;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} ${[momentOf(fact), ...waysOfHiding(trigger)].join(", and ")}. Class ${command.class}: ${command.because}.`,
        severity,
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        // An attack on the user is a reason to distrust the whole repository, whichever agent it waits for.
        ...(fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {}),
        identity: `${fact.surface} ${fact.pointer.replaceAll(/\[\d+\]/gu, "")} ${fact.command}`,
      };
    }
  },
} satisfies Check;

/** Techniques that no honest project puts where they run by themselves. */
const ATTACKS: ReadonlySet<string> = new Set(["decode-exec", "reverse-shell", "exfiltration"]);

/** Places outside the repository where credentials lie. */
const OUTSIDE = /~|\$HOME|\/home\/|\/root\/|\/proc\/|169\.254|metadata\.google|security find-|keychain/iu;

function severityOf({ fact, command, unasked, contained }: JudgedTrigger, catalog: Catalog): Severity | undefined {
  // An image that somebody builds is made of such steps; only what no honest image does counts there.
  if (contained && fact.gate === "opt-in" && !ATTACKS.has(command.class)) return undefined;
  const open = fact.gate === "automatic" || fact.gate === "trust";
  if (ATTACKS.has(command.class)) return unasked || contained ? "critical" : "high";
  switch (command.class) {
    case "download-exec":
      // Tools are installed that way inside containers every day; what it reaches there is the workspace.
      if (contained) return "medium";
      // A target that people call by name and that fetches a tool on its way, behind a hook that they have switched on.
      if (fact.gate === "opt-in" && /^(?:commit|run)$/u.test(fact.moment) && !classifyCommand(fact.command, catalog).risk) return "medium";
      // A loader that asks first (direnv) shows that it was asked for, not what comes down the line.
      return unasked ? "critical" : "high";
    case "credential-read":
      if (contained) return "medium";
      if (OUTSIDE.test(fact.command)) return unasked && open ? "critical" : "high";
      // A loader that asks first (direnv) is where people keep the call to their password store.
      return open ? "high" : "medium";
    case "persistence":
      if (contained) return undefined;
      // A setting of git or npm for the whole account is bad manners more often than an attack.
      if (/\b(?:git|npm|pnpm|yarn|pip)\b[^\n]*\bconfig\b/u.test(fact.command)) return "high";
      // Home-grown installers of git hooks are as old as git.
      if (/\.git\/hooks\b/u.test(fact.command) && !/~|\$HOME/u.test(fact.command)) return "medium";
      return unasked && open ? "critical" : "high";
    default:
      if (contained) return undefined;
      // No package needs the administrator to be installed.
      if (fact.gate === "automatic" && fact.moment === "install") return "critical";
      return fact.gate === "automatic" && unasked ? "high" : "medium";
  }
}
