import type { Severity } from "../model/finding.ts";
import type { PastSecret } from "../model/secret.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "secret-in-history",
    title: "Credential in the git history",
    family: "secrets",
    severity: "high",
    confidence: "high",
    reads: ["pastSecret"],
    why: "Whoever has the clone has it: an agent that looks into the history by git show or git log reads it, and it can end up in a prompt, a log or a request.",
    fix: "Revoke the credential at its issuer; that alone ends it. Rewriting the history helps only after that, and only if every clone and fork goes too.",
    references: [
      "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
      "https://cwe.mitre.org/data/definitions/540.html",
    ],
  },
  *judge(facts) {
    for (const secret of facts.of("pastSecret")) {
      const { title, standing, checksum, commit, at, excerpt, more } = secret;
      const severity = severityOf(secret);
      yield {
        message: `${title}${WHERE[standing]} in the history, not in the files any more.${more === undefined ? "" : ` ${more} more places with credentials in that content are not listed.`}`,
        severity,
        confidence: checksum === "valid" ? "high" : checksum === "invalid" ? "low" : "medium",
        ...(severity === "info" ? { why: "It is a documented sample, listed so that nobody has to look it up.", fix: "Nothing." } : {}),
        at: [{ ...at, excerpt: excerpt.slice(0, 200), note: `in commit ${commit.slice(0, 12)}` }],
        identity: `${secret.rule} ${secret.fingerprint}`,
      };
    }
  },
} satisfies Check;

const WHERE: Readonly<Record<PastSecret["standing"], string>> = {
  "live-shaped": "",
  test: " in test material",
  example: ", a sample that is no credential,",
};

/** A step below the same credential in a file: an agent meets it only where it looks back. */
const IN_HISTORY: Readonly<Record<PastSecret["severity"], Severity>> = { critical: "high", high: "medium", medium: "low", low: "low" };

function severityOf({ standing, checksum, severity }: PastSecret): Severity {
  if (standing === "example") return "info";
  if (standing === "test" || checksum === "invalid") return "low";
  return IN_HISTORY[severity];
}
