import type { PinPlace } from "../catalog/pinning.ts";
import { folderOf } from "../classify/lock-coverage.ts";
import { pinPlacesOf } from "../classify/pin-place.ts";
import { type PinnedRequirement, pinnedManifests } from "../classify/pinned-manifest.ts";
import type { PackageIndex } from "../model/requirement.ts";
import { table } from "../model/table.ts";
import type { Check, Judgement } from "./check.ts";

export default {
  meta: {
    id: "extra-package-index",
    title: "Packages from a further index",
    family: "requirements",
    severity: "high",
    confidence: "medium",
    reads: ["manifest", "requirement", "packageIndex"],
    why: "pip takes the highest version that any index has, so whoever can publish a name on one of them can replace a package of the other.",
    fix: "Use one index that mirrors the others, or pin every line with a hash.",
    references: [
      "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url",
      "https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610",
    ],
  },
  *judge(facts, catalog) {
    const places = pinPlacesOf(catalog);
    for (const manifest of pinnedManifests(facts, catalog)) {
      for (const { at, option, value } of manifest.fact.sources) {
        const role = PIP_OPTIONS[option];
        if (role === undefined) continue;
        const judged = judgement({ at, ecosystem: "python", option, value, role }, manifest.requirements);
        if (judged) yield { ...milder(judged, manifest.place), at: [at], identity: `${manifest.fact.at.path} ${option} ${hostOf(value)}` };
      }
    }
    for (const index of facts.of("packageIndex")) {
      const folder = folderOf(index.at.path);
      const served = pinnedManifests(facts, catalog).filter(
        ({ fact }) => fact.ecosystem === index.ecosystem && fact.at.path.startsWith(folder),
      );
      const judged = judgement(
        index,
        served.flatMap(({ requirements }) => requirements),
      );
      if (judged)
        yield {
          ...milder(judged, places.of(index.at.path)),
          at: [index.at],
          identity: `${index.at.path} ${index.option} ${hostOf(index.value)}`,
        };
    }
  },
} satisfies Check;

type Judged = Pick<Judgement, "message" | "severity" | "why" | "fix">;

/** What stands in a fixture or an example serves nobody's install. */
function milder(judged: Judged, place: PinPlace): Judged {
  return place === "test-material" ? { ...judged, severity: "info" } : judged;
}

/** Options of pip, by what they do with the default index. */
const PIP_OPTIONS: Readonly<Record<string, PackageIndex["role"]>> = table({
  "--index-url": "instead",
  "--extra-index-url": "beside",
  "--find-links": "beside",
  "--trusted-host": "unverified",
});

function judgement(
  { at, ecosystem, option, value, role }: Omit<PackageIndex, "kind">,
  requirements: readonly PinnedRequirement[],
): Judged | undefined {
  if (isNear(value)) return undefined;
  const file = at.path;
  const clear = /^http:/i.test(value);
  if (clear)
    return {
      message: `${file} takes packages from ${hostOf(value)} without encryption.`,
      severity: "high",
      why: "Anyone on the way can put another package in the place of the one that is asked for.",
      fix: "Use the https address of the index.",
    };
  const firm = requirements.length > 0 && requirements.every(({ pin }) => pin === "immutable");
  if (role === "unverified") {
    const what =
      option === "--trusted-host"
        ? `trusts ${hostOf(value)} without checking its certificate`
        : `says ${option}=${value}: what comes is not checked`;
    return {
      message: `${file} ${what}.`,
      severity: firm && option === "--trusted-host" ? "low" : "medium",
      why: "Whoever stands between, or holds the index, can put another package in the place of the one that is asked for.",
      fix: "Take the setting out; give the certificate of a private index by its own option.",
    };
  }
  if (firm || role === "named") return undefined;
  if (role === "instead")
    // A registry of npm's own kind, written down, is usual and says nothing by itself: the lock tells what came from where.
    return ecosystem === "python" && option === "--index-url"
      ? {
          message: `${file} takes its packages from ${hostOf(value)} instead of the default index.`,
          severity: "info",
          why: "Everything comes from that one place, so it has to be trusted as a whole.",
        }
      : undefined;
  // Where the first index that has a name wins, and where a name belongs to a group that the owner proves, a further one is no way in.
  if (ecosystem === "maven" || ecosystem === "gradle" || ecosystem === "conda") return undefined;
  const exact = requirements.every(({ fact, pin }) => pin === "exact" || pin === "immutable" || fact.source === "local");
  return { message: `${file} also takes packages from ${hostOf(value)}, beside the default index.`, severity: exact ? "low" : "medium" };
}

/** A folder, a name, or this machine. */
function isNear(value: string): boolean {
  return (
    /^(?:file:|\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(value) ||
    /^(?:https?:\/\/)?(?:localhost|127\.|\[::1\])/.test(value) ||
    /[${%]/.test(hostOf(value)) ||
    (/^https?:/.test(value) ? false : !/[./]/.test(value) && !/^(?:false|ignore|update)$/.test(value))
  );
}

/** The host alone: an index address often carries a token. */
function hostOf(value: string): string {
  return (
    value
      .replace(/^[a-z+]+:\/\//i, "")
      .replace(/^[^/@]*@/, "")
      .split(/[/?#]/, 1)[0] ?? value
  );
}
