import { folderOf } from "../classify/lock-coverage.ts";
import { pinPlacesOf } from "../classify/pin-place.ts";
import { type PinnedManifest, type PinnedRequirement, pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "requirement-from-url",
    title: "Requirement from a repository or URL that can change",
    family: "requirements",
    severity: "high",
    confidence: "high",
    reads: ["manifest", "requirement", "lockfile", "packageOverrides"],
    why: "No registry stands between: whoever can push there decides what the next install runs.",
    fix: "Name a full commit id (or a hash behind the URL), or take the package from the registry.",
    references: ["https://docs.npmjs.com/cli/v11/using-npm/package-spec", "https://pip.pypa.io/en/stable/topics/vcs-support/"],
  },
  *judge(facts, catalog) {
    for (const manifest of pinnedManifests(facts, catalog)) {
      const { fact, ecosystem } = manifest;
      // Where everything comes from repositories and addresses, that alone says nothing: unpinned-requirement judges how firm it is.
      if (!PACKAGES.has(ecosystem.id)) continue;
      for (const requirement of manifest.requirements) {
        const severity = severityOf(requirement, manifest);
        if (severity === undefined) continue;
        const { name, source, spec } = requirement.fact;
        yield {
          message: `${fact.at.path} takes ${name} from ${source === "git" ? "a repository" : "a URL"} ${requirement.own.pin === "exact" ? "at a tag that can be moved" : "that is not fixed"}: ${withoutUser(spec)}.`,
          severity,
          at: [requirement.fact.at],
          identity: `${fact.at.path} ${name}`,
        };
      }
      for (const { at, option, value } of fact.sources) {
        if (!isAddress(option, value) || isFixed(value)) continue;
        yield {
          message: `${fact.at.path} takes what ${option} names from an address that is not fixed: ${withoutUser(value)}.`,
          severity: /^http:/i.test(value) ? "high" : manifest.lock || manifest.place === "test-material" ? "low" : "medium",
          at: [at],
          identity: `${fact.at.path} ${option}`,
        };
      }
    }
    for (const { at, ecosystem, sources } of facts.of("packageOverrides")) {
      const folder = folderOf(at.path);
      const locked = facts.of("lockfile").some((lock) => lock.ecosystem === ecosystem && folderOf(lock.at.path) === folder);
      const place = pinPlacesOf(catalog).of(at.path);
      for (const { at: where, option, value } of sources) {
        if (!isAddress(option, value) || isFixed(value)) continue;
        yield {
          message: `${at.path} takes what ${option} names from an address that is not fixed: ${withoutUser(value)}.`,
          severity: /^http:/i.test(value) ? "high" : locked || place === "test-material" ? "low" : "medium",
          at: [where],
          identity: `${at.path} ${option}`,
        };
      }
    }
  },
} satisfies Check;

/** Ecosystems with a registry that things are otherwise taken from. */
const PACKAGES: ReadonlySet<string> = new Set(["npm", "python", "conda", "deno", "cargo", "ruby", "composer", "go"]);

function severityOf({ fact, own }: PinnedRequirement, { lock, place }: PinnedManifest): Severity | undefined {
  const { source, spec } = fact;
  if ((source !== "git" && source !== "url") || own.pin === "immutable" || own.pin === undefined) return undefined;
  if (/^(?:git\+)?http:|^git:/i.test(spec)) return place === "test-material" ? "low" : lock ? "medium" : "high";
  // A lock keeps the commit and, for a file, its hash.
  if (lock) return undefined;
  // A blank that a script fills in first: as it stands, nothing can be fetched from there. `${NAME}` is none, for pip itself fills it in.
  if (/(?<!\$)\{\w{1,60}\}|<\w{1,60}>/.test(spec)) return "low";
  return own.pin === "exact" || own.pin === "range" || place === "test-material" ? "low" : "medium";
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
