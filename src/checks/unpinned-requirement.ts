import { withoutLock } from "../classify/missing-lock.ts";
import { pinPlacesOf } from "../classify/pin-place.ts";
import type { PinnedManifest, PinnedRequirement } from "../classify/pinned-manifest.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import { atLeast, type Severity } from "../model/finding.ts";
import type { Pin } from "../model/requirement.ts";
import type { Check } from "./check.ts";
import { count, listed } from "./wording.ts";

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
    const places = pinPlacesOf(catalog);
    for (const manifest of pinnedManifests(facts, catalog)) {
      const { fact, lock, ecosystem } = manifest;
      if (ecosystem.id === "action" || ecosystem.id === "image") continue;
      // Where the lock is missing, that is the finding, and what mends it mends these.
      const told = new Set(withoutLock(manifest));
      const loose = manifest.requirements.filter((requirement) => !told.has(requirement) && counts(requirement, manifest));
      for (const pin of ["floating", "range"] as const) {
        const some = loose.filter((requirement) => requirement.pin === pin);
        const [first] = some;
        if (!first) continue;
        const severity = places.severity(ecosystem.weight, pin, manifest.place);
        if (severity === undefined) continue;
        const runs = some.some(({ fact: { group } }) => group === "runtime" || group === "optional");
        yield {
          message: `${fact.at.path} asks for ${count(some.length, ecosystem)} ${pin === "floating" ? "in any version" : "in a range of versions"}, and ${lock ? `${lock.path} does not know ${some.length === 1 ? "it" : "them"}` : "no lock fixes which"}: ${listed(some.map((one) => one.fact.name))}.`,
          severity: runs && fact.role === "application" ? severity : lowest(severity),
          fix: lock ? "Bring the lock file up to date and commit it." : ecosystem.fix,
          at: [first.fact.at, ...some.slice(1, 20).map((one) => one.fact.at)],
          identity: `${fact.at.path} ${ecosystem.id} ${pin}`,
        };
      }
    }
  },
} satisfies Check;

/** Peers are asked of whoever installs the package; ranges in a library and in a build's own tools are good style. */
function counts({ fact: { source, group, ecosystem }, pin, own }: PinnedRequirement, manifest: PinnedManifest): boolean {
  if (group === "peer" || pin === undefined || (manifest.lock && isFirm(pin))) return false;
  // What comes from a repository or an address is another check's matter, but for those that come from nowhere else.
  if ((source === "git" || source === "url") && ["npm", "python", "cargo", "ruby", "composer", "deno"].includes(ecosystem)) return false;
  if (manifest.fact.role === "library") return own.pin === "floating" && ecosystem === "npm";
  return group !== "build" || pin === "floating";
}

function isFirm(pin: Pin): boolean {
  return pin === "exact" || pin === "immutable";
}

/** What only developers install, and what a library says of its own tools, weighs less than what runs. */
function lowest(severity: Severity): Severity {
  return atLeast(severity, "low") ? "low" : severity;
}
