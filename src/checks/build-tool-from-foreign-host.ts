import { quote } from "../classify/command-flow.ts";
import { judgeTriggers, momentOf } from "../classify/trigger.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "build-tool-from-foreign-host",
    title: "Build wrapper that fetches its tool from somewhere else than its vendor",
    family: "package-hooks",
    severity: "high",
    confidence: "medium",
    reads: ["trigger", "command"],
    why: "The wrapper downloads this archive and runs it for every build, and editors do so when they import the folder. Whoever holds the address decides what the build tool is.",
    fix: "Point the wrapper to its vendor's own host over https, and give the digest of the archive (distributionSha256Sum); a mirror of your company belongs in the settings of its machines.",
    references: [
      "https://docs.gradle.org/current/userguide/gradle_wrapper.html#sec:verification",
      "https://maven.apache.org/wrapper/#verifying-the-integrity",
    ],
  },
  *judge(facts, catalog) {
    for (const { fact } of judgeTriggers(facts, catalog)) {
      if (fact.surface !== "build-wrappers") continue;
      const found = judgement(/\bhttps?:\/\/\S+/u.exec(fact.command)?.[0].replace(/["']$/u, ""));
      if (found === undefined) continue;
      yield {
        message: `${fact.pointer} makes the build tool come from ${quote(found.host)} ${momentOf(fact)}, ${found.because}.`,
        severity: found.severity,
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        identity: `${fact.pointer} ${found.host}`,
      };
    }
  },
} satisfies Check;

/** Hosts of the vendors, and of the two places where they keep their releases. */
const VENDORS =
  /^(?:(?:services|downloads|plugins)\.gradle\.org|(?:repo|repo1|archive|downloads|dlcdn)\.(?:maven\.)?apache\.org|repo1?\.maven\.org|maven\.google\.com|github\.com|objects\.githubusercontent\.com)$/u;

function judgement(
  address: string | undefined,
): { readonly host: string; readonly because: string; readonly severity: Severity } | undefined {
  const groups = /^(?<scheme>https?):\/\/(?:[^@/\s]*@)?(?<host>[^/:\s]+)/u.exec(address ?? "")?.groups;
  const host = groups?.["host"];
  if (host === undefined) return undefined;
  // A proxy on the machine itself is not somebody else's.
  if (/^(?:localhost|127\.0\.0\.1)$/u.test(host)) return undefined;
  if (groups?.["scheme"] === "http") return { host, because: "over a connection that anybody on the way can change", severity: "high" };
  if (/^[\d.]+$/u.test(host)) return { host, because: "a bare address", severity: "high" };
  // Mirrors of companies and countries are usual; whether this one is known cannot be told from here.
  return VENDORS.test(host) ? undefined : { host, because: "which is not a host of its vendor", severity: "low" };
}
