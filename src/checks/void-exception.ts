import type { Check } from "./check.ts";

export default {
  meta: {
    id: "void-exception",
    title: "Exception of the policy that does not hold",
    family: "policy",
    severity: "medium",
    confidence: "high",
    reads: ["voidException"],
    why: "What was set aside for a while counts again. A permission that was opened for one task would otherwise stay open for every agent after it.",
    fix: "Close what was opened, and take the exception out of the policy. If it is still needed, somebody looks again and writes a new last day.",
    references: ["https://cwe.mitre.org/data/definitions/693.html"],
  },
  *judge(facts) {
    for (const { at, rule, severity, fingerprint, by, expires, expired, because } of facts.of("voidException")) {
      yield {
        message: `The exception of ${by} for ${rule} ${expired ? "has ended" : "does not hold"}: ${because}${/[.!?]$/u.test(because) ? "" : "."} The finding (${severity}) counts.`,
        severity: severity === "info" || severity === "low" ? "low" : "medium",
        at: [at],
        identity: `${rule} ${fingerprint} ${expires}`,
      };
    }
  },
} satisfies Check;
