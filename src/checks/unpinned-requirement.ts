import type { Severity } from "../model/finding.ts";
import type { Manifest, Pin, Requirement } from "../model/requirement.ts";
import type { Check } from "./check.ts";
import { LockCoverage } from "./lock-coverage.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "unpinned-requirement",
    title: "Requirements that nothing fixes",
    family: "requirements",
    severity: "medium",
    confidence: "high",
    reads: ["manifest", "requirement", "lockfile"],
    why: "An agent installs what the manifest asks for, and gets whatever was published last, with its install scripts.",
    fix: "Commit a lock file for the manifest, or write exact versions with hashes.",
    references: [
      "https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json",
      "https://pip.pypa.io/en/stable/topics/secure-installs/",
    ],
  },
  *judge(facts, catalog) {
    const coverage = new LockCoverage(facts, catalog);
    for (const manifest of facts.of("manifest")) {
      const loose = coverage
        .requirements(manifest)
        .filter((requirement) => counts(requirement, manifest) && !coverage.isFixed(requirement, manifest));
      for (const pin of ["floating", "range"] as const) {
        const some = loose.filter((requirement) => requirement.pin === pin);
        const [first] = some;
        if (!first) continue;
        const locked = coverage.lockOf(manifest);
        yield {
          message: `${manifest.at.path} asks for ${count(some)} ${pin === "floating" ? "in any version" : "in a range of versions"}, and ${locked ? `${locked.at.path} does not know ${some.length === 1 ? "it" : "them"}` : "no lock fixes which"}: ${listed(some.map(({ name }) => name))}.`,
          severity: severityOf(pin, manifest, some, coverage.isTestMaterial(manifest)),
          ...(locked ? { fix: "Bring the lock file up to date and commit it." } : {}),
          at: [first.at, ...some.slice(1, 20).map(({ at }) => at)],
          identity: `${manifest.at.path} ${pin}`,
        };
      }
    }
  },
} satisfies Check;

/** Peers are asked of whoever installs the package; ranges in a library and in a build's own tools are good style. */
function counts({ source, group, pin, ecosystem }: Requirement, { role }: Manifest): boolean {
  if ((source !== "registry" && source !== "alias") || group === "peer") return false;
  if (role === "library") return pin === "floating" && ecosystem === "npm";
  return group !== "build" || pin === "floating";
}

/** What only developers install weighs less than what runs. */
function severityOf(pin: Pin, { role }: Manifest, some: readonly Requirement[], testMaterial: boolean): Severity {
  const runs = some.some(({ group }) => group === "runtime" || group === "optional");
  return pin === "floating" && role === "application" && runs && !testMaterial ? "medium" : "low";
}

function count(requirements: readonly Requirement[]): string {
  return requirements.length === 1 ? "one package" : `${requirements.length} packages`;
}
