import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "committed-secret",
    title: "Credential in the repository",
    family: "secrets",
    severity: "critical",
    confidence: "high",
    reads: ["secret"],
    why: "An agent reads the file in the course of its work, and whatever it reads can end up in a prompt, a log or a request.",
    fix: "Revoke the credential at its issuer first, then take it out of the file and keep it where the agent has no access.",
    references: [
      "https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning",
      "https://cwe.mitre.org/data/definitions/798.html",
    ],
  },
  *judge(facts, { secrets }) {
    const revoke = new Map(secrets.map((rule) => [rule.id, rule.revoke]));
    for (const group of sameCredentials(facts.of("secret"))) {
      const [first] = group;
      const severity = severityOf(first, group);
      yield {
        rule: first.rule,
        message: `${first.title}${WHERE[first.standing]}${first.doubt === undefined ? "" : `, ${first.doubt}`}${first.ignored && !first.tracked ? ", in a file that git ignores" : ""}${group.length > 1 ? `, in ${group.length} places` : ""}.${furtherPlaces(group)}`,
        severity,
        confidence: first.checksum === "valid" ? "high" : first.checksum === "invalid" ? "low" : "medium",
        ...(severity === "info" ? { why: "It is a documented sample, listed so that nobody has to look it up.", fix: "Nothing." } : {}),
        ...(isCommitted(first) || severity === "info"
          ? fixOf(revoke.get(first.rule), severity)
          : { fix: "Deny the agent this file, by its read tool and by its shell, or keep the credential outside the folder." }),
        at: [placeOf(first), ...group.slice(1).map(placeOf)],
        identity: first.fingerprint,
      };
    }
  },
} satisfies Check;

/** Where the vendor revokes it, if the rule knows. */
function fixOf(revoke: string | undefined, severity: Severity): { fix?: string } {
  if (revoke === undefined || severity === "info") return {};
  return { fix: `Revoke it first (${revoke}), then take it out of the file and keep it where the agent has no access.` };
}

const WHERE: Readonly<Record<Secret["standing"], string>> = {
  "live-shaped": "",
  test: " in test material",
  example: ", a sample that is no credential",
};

const STANDINGS = ["live-shaped", "test", "example"] as const;

/** One credential, all its places: the worst standing first, then the order of the facts. */
function sameCredentials(secrets: readonly Secret[]): (readonly [Secret, ...Secret[]])[] {
  const groups = new Map<string, [Secret, ...Secret[]]>();
  const rank = (secret: Secret): number => STANDINGS.indexOf(secret.standing) * 2 + (isCommitted(secret) ? 0 : 1);
  for (const secret of secrets) {
    const key = `${secret.rule} ${secret.fingerprint}`;
    const group = groups.get(key);
    if (group) group.push(secret);
    else groups.set(key, [secret]);
  }
  for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b));
  return [...groups.values()];
}

/** Documents show samples: what proves nothing by a checksum is rated a step lower there. */
const DOCUMENT = /\.(?:md|mdx|rst|adoc)$/i;
const STEP_DOWN = { critical: "high", high: "medium", medium: "low", low: "low" } as const;

/**
 * What lies in an ignored file is where it belongs, and only the agent's reach matters. A wrong checksum means that the value was made up; a
 * value that tests use as well was most likely made for them.
 */
function severityOf(secret: Secret, group: readonly Secret[]): Severity {
  const { standing, severity, checksum, at } = secret;
  if (standing === "example") return "info";
  if (standing === "test" || checksum === "invalid" || !isCommitted(secret)) return "low";
  const shared = group.some((other) => other.standing === "test");
  if (checksum === "none" && DOCUMENT.test(at.path)) return STEP_DOWN[severity];
  return shared && severity === "high" ? "medium" : severity;
}

/** In git, or on its way into it: the next commit of everything takes what is not ignored. */
function isCommitted({ tracked, ignored }: Secret): boolean {
  return tracked || !ignored;
}

/** A file with hundreds of credentials is listed in part, and says so. */
function furtherPlaces(group: readonly Secret[]): string {
  return group
    .map(({ more, at }) => (more === undefined ? "" : ` ${more} more places with credentials in ${at.path} are not listed.`))
    .join("");
}

function placeOf({ at, excerpt }: Secret): Location {
  return { ...at, excerpt: excerpt.slice(0, 200) };
}
