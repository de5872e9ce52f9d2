import { pinPlacesOf } from "../classify/pin-place.ts";
import { type PinnedRequirement, pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Check } from "./check.ts";
import { count, listed } from "./wording.ts";

export default {
  meta: {
    id: "unpinned-image",
    title: "Container image that moves",
    family: "requirements",
    severity: "medium",
    confidence: "high",
    reads: ["manifest", "requirement"],
    why: "The next build or start takes whatever was pushed under the tag last, as root of the container, with what is mounted into it.",
    fix: "Write the tag and the digest: name:1.2.3@sha256:…; Dependabot and Renovate raise both.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://kubernetes.io/docs/concepts/containers/images/#updating-images",
    ],
  },
  *judge(facts, catalog) {
    const places = pinPlacesOf(catalog);
    for (const { fact, requirements, ecosystem, place } of pinnedManifests(facts, catalog)) {
      // What workflows take in is judged with what the workflow may do.
      if (ecosystem.id !== "image" || /^\.github\/workflows\//.test(fact.at.path)) continue;
      const fetched = distinct(requirements.filter((one) => one.pin === "floating" && one.fact.source !== "registry"));
      const [address, ...more] = fetched;
      if (address && place !== "test-material")
        yield {
          message: `${fact.at.path} takes in ${listed(fetched.map(({ fact: { spec } }) => withoutUser(spec)))}, without a checksum or a commit.`,
          severity: "low",
          why: "Whoever holds the address decides what the next build puts into the image.",
          fix: "Write ADD --checksum=sha256:… for a file, and a full commit id or tag for a repository.",
          at: [address.fact.at, ...more.slice(0, 19).map((one) => one.fact.at)],
          identity: `${fact.at.path} addresses`,
        };
      for (const pin of ["floating", "range"] as const) {
        const some = distinct(
          requirements.filter((one) => one.pin === pin && one.fact.group !== "build" && one.fact.source === "registry"),
        );
        const severity = places.severity(ecosystem.weight, pin, place);
        const [first, ...others] = some;
        if (!first || severity === undefined) continue;
        const how = pin === "floating" ? "whose newest version is taken" : "at a tag that moves within a version";
        yield {
          message: `${fact.at.path} takes ${count(some.length, ecosystem)} ${how}: ${listed(some.map(({ fact: { spec } }) => withoutUser(spec)))}.`,
          severity,
          at: [first.fact.at, ...others.slice(0, 19).map((one) => one.fact.at)],
          identity: `${fact.at.path} ${pin}`,
        };
      }
    }
  },
} satisfies Check;

function distinct(requirements: readonly PinnedRequirement[]): readonly PinnedRequirement[] {
  const seen = new Set<string>();
  return requirements.filter(({ fact: { spec } }) => !seen.has(spec) && seen.add(spec));
}

/** An address may carry a user name and password. */
function withoutUser(address: string): string {
  return address.replace(/:\/\/[^/@\s]*@/, "://");
}
