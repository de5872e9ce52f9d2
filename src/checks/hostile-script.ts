import { type Reached, type ReachedFrom, reachScripts } from "../classify/script-reach.ts";
import { CREDENTIAL_FILE } from "../classify/script-signs.ts";
import { SEVERITIES, type Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { payloadsOf, placesOf, wayInWords } from "./script-chain.ts";

export default {
  meta: {
    id: "hostile-script",
    title: "Script that runs by itself and attacks or hides",
    family: "package-hooks",
    severity: "critical",
    confidence: "high",
    reads: ["trigger", "command", "script"],
    why: "The line that starts it looks harmless; what it starts does not. It runs with the rights of whoever opens, installs, tests or starts an agent here, and an agent would set it off again and again.",
    fix: "Do not open, install, build or start an agent here until the script is read and removed; look for the same code under other names, and for other files that start it.",
    references: [
      "https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts",
      "https://attack.mitre.org/techniques/T1195/001/",
      "https://github.com/ossf/malicious-packages",
    ],
  },
  *judge(facts, catalog) {
    for (const payload of payloadsOf(reachScripts(facts, catalog), ({ verdict }) => verdict.risk || verdict.hides.length > 0)) {
      const { script, verdict } = payload.reached;
      const severity = worst(payload.from.map((way) => severityOf(payload.reached, way)));
      if (severity === undefined) continue;
      const hides = [...new Set(verdict.hides.map(({ text }) => text ?? "it hides"))];
      const what = [...(verdict.risk ? [`it ${verdict.because}`] : []), ...hides].join("; ");
      const at = verdict.risk ? verdict.at : (verdict.hides[0]?.at ?? verdict.at);
      const agents = payload.from.map(({ trigger }) => trigger?.fact.agent);
      const own = agents.every((agent) => agent !== undefined) ? [...new Set(agents)] : undefined;
      yield {
        message: `${wayInWords(payload)}. Class ${verdict.class}: ${what}.`,
        severity,
        at: placesOf(payload, at, what),
        ...(own && severity !== "critical" ? { agents: own } : {}),
        identity: `${script.at.path} ${verdict.class}`,
      };
    }
  },
} satisfies Check;

/** A program by its path, and loaders of libraries. */
const UNREAD = /^(?:\$_|\.{1,2}\/|~\/|\/tmp\/)(?!\S*\.(?:[cm]?[jt]s|py|sh)(?:\s|$))|^(?:rundll32|regsvr32|mshta)(?:\.exe)?\s/u;

/** Techniques that no honest project puts where they run by themselves. */
const ATTACKS: ReadonlySet<string> = new Set(["decode-exec", "reverse-shell", "exfiltration"]);

function severityOf({ script, verdict }: Reached, { trigger, command, reached }: ReachedFrom): Severity | undefined {
  const unasked = trigger?.unasked === true;
  const contained = trigger?.contained === true;
  const open = trigger !== undefined && (trigger.fact.gate === "automatic" || trigger.fact.gate === "trust");
  // A tool that loads the file by its name does so on every build, and in an editor as soon as the file is opened.
  const loaded = trigger === undefined && command === undefined;
  const byRisk = verdict.risk ? riskOf() : undefined;
  const byHiding = verdict.hides.length > 0 ? hidingOf() : undefined;
  return worst([byRisk, byHiding]);

  function riskOf(): Severity | undefined {
    // The shell scripts that people call by name install tools, sign packages and set up machines: the table of commands shows what they do.
    if (command !== undefined)
      return script.shell === undefined && !onlyTogether() && (ATTACKS.has(verdict.class) || evaluatesFetched()) ? "high" : undefined;
    if (ATTACKS.has(verdict.class)) return unasked || contained || loaded ? "critical" : "high";
    switch (verdict.class) {
      case "download-exec":
        return contained ? "medium" : (unasked && open) || (loaded && evaluatesFetched()) ? "critical" : "high";
      case "credential-read":
        if (contained) return "medium";
        return (unasked && open) || loaded ? (namesHome() ? "critical" : "high") : "medium";
      case "persistence":
        if (contained) return undefined;
        if (/\.git\/hooks/u.test(verdict.because) && !verdict.because.includes("~")) return "medium";
        if (/\b(?:git|npm|pnpm|yarn|pip)\b[^\n]*\bconfig\b/u.test(verdict.because)) return "high";
        // What an agent's own hook or a commit writes into the repository is looked at; what an install writes there is not.
        if (trigger?.fact.moment === "agent-action" && !verdict.because.includes("~")) return "medium";
        return unasked && open ? "critical" : "high";
      default:
        if (contained || loaded) return undefined;
        // `sudo` behind a folder's trust is how people set up a machine; an agent with its guards off is not.
        return unasked && (trigger?.fact.gate === "automatic" || (open && verdict.because.includes("guards off"))) ? "high" : "medium";
    }
  }
  function hidingOf(): Severity | undefined {
    const deceives = verdict.hides.some(({ does, detached }) => does === "hide" && detached === undefined);
    // Servers and watchers are put into the background by scripts that people call.
    if (!deceives) return !unasked ? undefined : verdict.risk || (open && startsUnread()) ? "critical" : "high";
    const scrambled = verdict.hides.every(({ text }) => text?.startsWith("its names") === true);
    if (scrambled && !(unasked || reached.length === 0)) return "high";
    return unasked || loaded ? "critical" : "high";
  }
  /** A program that goes on out of sight, and that is a file of its own or one that only a run would tell: nothing of it was read. */
  function startsUnread(): boolean {
    return script.acts.some(({ does, detached, text }) => does === "run" && detached === true && (text === undefined || UNREAD.test(text)));
  }
  /** A test suite writes what it decodes in one place and starts a program in another. Nothing but the file joins them. */
  function onlyTogether(): boolean {
    return verdict.class === "decode-exec" && verdict.because.startsWith("saves ");
  }
  function evaluatesFetched(): boolean {
    return script.acts.some(({ does, of }) => does === "evaluate" && of?.includes("fetched") === true);
  }
  function namesHome(): boolean {
    return script.shell !== undefined
      ? /~|\$HOME|\.ssh|\.aws/u.test(verdict.because)
      : script.acts.some(({ text }) => text !== undefined && CREDENTIAL_FILE.test(text));
  }
}

function worst(severities: readonly (Severity | undefined)[]): Severity | undefined {
  return SEVERITIES.find((severity) => severities.includes(severity));
}
