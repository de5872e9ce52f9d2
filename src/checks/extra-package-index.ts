import type { Severity } from "../model/finding.ts";
import type { Manifest, Requirement } from "../model/requirement.ts";
import type { Check } from "./check.ts";
import { LockCoverage } from "./lock-coverage.ts";

export default {
  meta: {
    id: "extra-package-index",
    title: "Packages from a further index",
    family: "requirements",
    severity: "high",
    confidence: "medium",
    reads: ["manifest", "requirement"],
    why: "pip takes the highest version that any index has, so whoever can publish a name on one of them can replace a package of the other.",
    fix: "Use one index that mirrors the others, or pin every line with a hash.",
    references: [
      "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url",
      "https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610",
    ],
  },
  *judge(facts, catalog) {
    const coverage = new LockCoverage(facts, catalog);
    for (const manifest of facts.of("manifest")) {
      for (const { at, option, value } of manifest.sources) {
        const severity = severityOf(option, value, coverage.requirements(manifest));
        if (severity === undefined) continue;
        yield {
          message: messageOf(manifest, option, value),
          severity,
          ...(severity === "high" ? { why: "Anyone on the way can put another package in the place of the one that is asked for." } : {}),
          ...(option === "--index-url" && severity === "info"
            ? { why: "Everything comes from that one place, so it has to be trusted as a whole." }
            : {}),
          at: [at],
          identity: `${manifest.at.path} ${option} ${hostOf(value)}`,
        };
      }
    }
  },
} satisfies Check;

const INDEX_OPTIONS: ReadonlySet<string> = new Set(["--index-url", "--extra-index-url", "--find-links", "--trusted-host"]);

function severityOf(option: string, value: string, requirements: readonly Requirement[]): Severity | undefined {
  if (!INDEX_OPTIONS.has(option)) return undefined;
  const local =
    /^(?:file:|\.{0,2}\/|[A-Za-z]:[\\/])/.test(value) || !/[./]/.test(value) || /^(?:https?:\/\/)?(?:localhost|127\.)/.test(value);
  if (local) return undefined;
  if (/^http:/i.test(value)) return "high";
  const hashed = requirements.length > 0 && requirements.every(({ pin }) => pin === "immutable");
  if (hashed) return option === "--trusted-host" ? "low" : undefined;
  if (option === "--index-url") return "info";
  if (option === "--trusted-host") return "medium";
  const exact = requirements.every(({ pin, source }) => pin === "exact" || pin === "immutable" || source === "local");
  return exact ? "low" : "medium";
}

function messageOf({ at }: Manifest, option: string, value: string): string {
  if (/^http:/i.test(value)) return `${at.path} takes packages from ${hostOf(value)} without encryption.`;
  if (option === "--trusted-host") return `${at.path} trusts ${hostOf(value)} without checking its certificate.`;
  if (option === "--index-url") return `${at.path} takes its packages from ${hostOf(value)} instead of the default index.`;
  return `${at.path} also takes packages from ${hostOf(value)}, beside the default index.`;
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
