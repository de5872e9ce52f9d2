import type { Catalog } from "../catalog/catalog.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Ecosystem, Lockfile } from "../model/requirement.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "lockfile-foreign-host",
    title: "Locked package from another host",
    family: "requirements",
    severity: "high",
    confidence: "medium",
    reads: ["lockfile", "manifest", "packageIndex"],
    why: "Who can edit a lock file can point one package at a host of their own, and the next install runs what comes from there.",
    fix: "Check the entry, and let the package manager write the lock file again from its registry.",
    references: [
      "https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/",
      "https://github.com/lirantal/lockfile-lint",
    ],
  },
  *judge(facts, { pinning }) {
    const usualFor = new Map<Ecosystem, ReadonlySet<string>>();
    for (const lock of facts.of("lockfile")) {
      // Where things come from repositories and mirrors by design, another host says nothing.
      if (ANY_HOST.has(lock.ecosystem)) continue;
      const usual = usualFor.get(lock.ecosystem) ?? usualHosts(facts, lock.ecosystem, publicRegistry(pinning, lock.ecosystem));
      usualFor.set(lock.ecosystem, usual);
      for (const { host, at, insecure, entries } of lock.hosts) {
        const severity = insecure ? (isNear(host) ? "low" : "high") : entries > 0 && !usual.has(host) ? foreign(host, entries) : undefined;
        if (severity === undefined) continue;
        yield {
          message: insecure
            ? `${lock.at.path} fetches from ${host} without encryption.`
            : `${lock.at.path} fetches ${entries === 1 ? "one package" : `${entries} packages`} from ${host}, unlike the others.`,
          ...(insecure ? { why: "Anyone on the way can put another package in its place.", confidence: "high" as const } : {}),
          severity,
          at: [at],
          identity: `${lock.format} ${host}`,
        };
      }
    }
  },
} satisfies Check;

const ANY_HOST: ReadonlySet<Ecosystem> = new Set(["deno", "nix", "conda", "helm", "composer"]);

/** As many entries as this are a second registry rather than a planted package. */
const SECOND_REGISTRY = 5;
/** Hosts of source code: what comes from there was asked for as a repository, and is judged where it is asked for. */
const CODE_HOSTS =
  /^(?:(?:codeload|api|raw)\.)?(?:github|githubusercontent)\.com$|^(?:gitlab\.com|bitbucket\.org|codeberg\.org|git\.sr\.ht)$/;

function foreign(host: string, entries: number): Severity {
  if (CODE_HOSTS.test(host)) return "info";
  return entries >= SECOND_REGISTRY || isNear(host) ? "low" : "medium";
}

/** The hosts that serve at least half as much as the one that serves most, and those that a manifest names as a source. */
function usualHosts(facts: Facts, ecosystem: Ecosystem, registry: readonly string[]): ReadonlySet<string> {
  const served = new Map<string, number>();
  for (const lock of facts.of("lockfile").filter((other: Lockfile) => other.ecosystem === ecosystem)) {
    for (const { host, entries } of lock.hosts) served.set(host, (served.get(host) ?? 0) + entries);
  }
  const most = Math.max(0, ...served.values());
  const usual = new Set([...served].filter(([, entries]) => entries * 2 >= most).map(([host]) => host));
  const told = [
    ...facts.of("manifest").flatMap((one) => one.sources.map(({ value }) => ({ ecosystem: one.ecosystem, value }))),
    ...facts.of("packageIndex"),
  ];
  for (const { ecosystem: other, value } of told) {
    if (other !== ecosystem) continue;
    {
      const host = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(value)?.[1];
      if (host !== undefined) usual.add(host.toLowerCase());
    }
  }
  // Under whichever of its names: nobody else can serve a package there.
  if (registry.some((host) => usual.has(host))) for (const host of registry) usual.add(host);
  return usual;
}

function publicRegistry({ ecosystems }: Catalog["pinning"], ecosystem: Ecosystem): readonly string[] {
  const domains = ecosystems.find(({ id }) => id === ecosystem)?.["public-registry"] ?? [];
  return domains.map((domain) => `registry.${domain}`);
}

/** This machine or a local network. */
function isNear(host: string): boolean {
  return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(host);
}
