import { AGENT_TITLES } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "ignore-file-without-effect",
    title: "Ignore file that withholds nothing, or less than its owner thinks",
    family: "agent-settings",
    severity: "low",
    confidence: "medium",
    reads: ["ignoreFile"],
    why: "Whoever wrote the names of secrets into it believes that the agent cannot read them, and takes no other measure.",
    fix: "Keep secrets outside the workspace, or deny them where the agent is really bound: its deny rules and its sandbox.",
    references: [
      "https://cursor.com/docs/reference/ignore-file",
      "https://docs.github.com/en/copilot/concepts/context/content-exclusion",
      "https://code.claude.com/docs/en/permissions",
    ],
  },
  *judge(facts, catalog) {
    for (const fact of facts.of("ignoreFile")) {
      const entry = catalog.ignoreFiles.find(({ file }) => file === fact.name);
      const secrets = fact.patterns.filter((pattern) => !pattern.startsWith("!") && SECRET.test(pattern));
      if (!entry || entry.shell === "yes" || secrets.length === 0) continue;
      const severity: Severity = entry.tools === "no" ? "low" : "info";
      yield {
        message: `${fact.at.path} names ${listed(secrets)}, and for ${AGENT_TITLES[entry.agent]} it is ${entry.tools === "no" ? "no" : "not the whole"} protection: ${lowerFirst(entry.note)}`,
        severity,
        fix: `To withhold a file, ${entry.instead}.`,
        at: [locate(fact, entry.tools === "no" ? "withholds nothing" : "does not hold the shell")],
        agents: [entry.agent],
        identity: entry.file,
      };
    }
  },
} satisfies Check;

/** Patterns by which people mean secrets. */
const SECRET =
  /\.env|secret|credential|password|\.(?:pem|key|p12|pfx|jks|tfvars|keystore)\b|id_(?:rsa|ed25519)|\.(?:aws|ssh|kube)\b|\.npmrc|\.pypirc/i;

/** The note becomes the end of a sentence; the agent's name keeps its capital. */
function lowerFirst(note: string): string {
  return /^(?:It|The|No|Of)\b/.test(note) ? note.charAt(0).toLowerCase() + note.slice(1) : note;
}
