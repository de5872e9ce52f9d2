import type { Severity } from "../model/finding.ts";
import type { Manifest, Requirement } from "../model/requirement.ts";
import type { Check } from "./check.ts";
import { LockCoverage } from "./lock-coverage.ts";

export default {
  meta: {
    id: "requirement-from-url",
    title: "Requirement from a repository or URL that can change",
    family: "requirements",
    severity: "high",
    confidence: "high",
    reads: ["manifest", "requirement", "lockfile"],
    why: "No registry stands between: whoever can push there decides what the next install runs.",
    fix: "Name a full commit id (or a hash behind the URL), or take the package from the registry.",
    references: ["https://docs.npmjs.com/cli/v11/using-npm/package-spec", "https://pip.pypa.io/en/stable/topics/vcs-support/"],
  },
  *judge(facts, catalog) {
    const coverage = new LockCoverage(facts, catalog);
    for (const manifest of facts.of("manifest")) {
      for (const requirement of coverage.requirements(manifest)) {
        const severity = severityOf(requirement, manifest, coverage);
        if (severity === undefined) continue;
        yield {
          message: `${manifest.at.path} takes ${requirement.name} from ${requirement.source === "git" ? "a repository" : "a URL"} ${requirement.pin === "exact" ? "at a tag that can be moved" : "that is not fixed"}: ${withoutUser(requirement.spec)}.`,
          severity,
          at: [requirement.at],
          identity: `${manifest.at.path} ${requirement.name}`,
        };
      }
      for (const { at, option, value } of manifest.sources) {
        if (!isAddress(option, value) || isFixed(value)) continue;
        yield {
          message: `${manifest.at.path} takes what ${option} names from an address that is not fixed: ${withoutUser(value)}.`,
          severity: /^http:/i.test(value) ? "high" : coverage.isTestMaterial(manifest) ? "low" : "medium",
          at: [at],
          identity: `${manifest.at.path} ${option}`,
        };
      }
    }
  },
} satisfies Check;

function severityOf(requirement: Requirement, manifest: Manifest, coverage: LockCoverage): Severity | undefined {
  const { source, pin, spec } = requirement;
  if ((source !== "git" && source !== "url") || pin === "immutable") return undefined;
  const locked = coverage.lockOf(manifest) !== undefined;
  if (/^(?:git\+)?http:|^git:/i.test(spec)) return locked ? "medium" : "high";
  // A lock keeps the commit and, for a file, its hash.
  if (locked) return undefined;
  return pin === "exact" || pin === "range" || coverage.isTestMaterial(manifest) ? "low" : "medium";
}

/** Overrides and included files; package indexes are another check's matter. */
function isAddress(option: string, value: string): boolean {
  return !option.startsWith("--") || option === "--requirement" || option === "--constraint"
    ? /^(?:[a-z+]{2,12}:\/\/|git@|(?:github|gitlab|bitbucket|gist):|[\w.-]+\/[\w.-]+(?:#|$))/i.test(value)
    : false;
}

function isFixed(value: string): boolean {
  return /[@#/][0-9a-f]{40}(?:[/.?#&]|$)|#sha256=[0-9a-f]{64}/i.test(value);
}

/** An address may carry a user name and password. */
function withoutUser(address: string): string {
  return address.replace(/:\/\/[^/@\s]*@/, "://");
}
