import type { Check } from "./check.ts";

export default {
  meta: {
    id: "scanner-policy-file",
    title: "Settings for a scanner, found and not applied",
    family: "policy",
    severity: "low",
    confidence: "high",
    reads: ["policyFile"],
    why: "A repository that says what scanners may see could hide what it does; other tools may obey it.",
    fix: "Nothing for this scan: it was not applied. Name your own policy with --policy.",
    references: ["https://cwe.mitre.org/data/definitions/693.html"],
  },
  *judge(facts) {
    for (const { at, tool, suppresses, digest } of facts.of("policyFile")) {
      const own = tool === "preflight";
      yield {
        message: `${at.path} configures ${own ? "this scanner" : tool}${suppresses ? " and can make it look at less" : ""}. It was found, not applied.`,
        severity: own && suppresses ? "low" : "info",
        at: [at],
        // With the digest, so that a file that says something else is something new.
        identity: `${tool} ${at.path} ${digest}`,
      };
    }
  },
} satisfies Check;
