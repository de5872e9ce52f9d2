import type { Delta } from "../model/delta.ts";
import { type Finding, SEVERITIES } from "../model/finding.ts";
import { keyOf, pair } from "./pair.ts";

/** The findings of two reports, put together. */
export interface ComparedFindings {
  /** Those of the head, in its order, each with how it stands to the base. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly counts: Delta["counts"];
}

/**
 * Findings are the same where their fingerprints are: neither path nor line is part of one. Twins, which differ by a number only, find each other by
 * place and severity first. What the base has not but the baseline has is not new. Where a rule names its file by path, a renamed file is found by the rest of what the finding says.
 */
export function compareFindings(base: readonly Finding[], head: readonly Finding[]): ComparedFindings {
  const { pairs, removed } = pair(base, head, [
    (one) => keyOf(stemOf(one), one.locations[0].path, one.severity),
    (one) => keyOf(stemOf(one), one.severity),
    (one) => keyOf(stemOf(one), one.locations[0].path),
    stemOf,
    (one) => keyOf(one.rule, one.severity, withoutPaths(one), one.locations[0].excerpt),
  ]);
  const before = new Map(pairs.map((one) => [one.after, one.before]));
  const findings = head.map((finding): Finding => {
    const known = before.get(finding);
    return { ...finding, delta: known === undefined ? (finding.delta ?? "new") : isWorse(known, finding) ? "worse" : "unchanged" };
  });
  const number = (delta: Finding["delta"]): number => findings.filter((finding) => finding.delta === delta).length;
  return {
    findings,
    fixed: removed,
    counts: { new: number("new"), worse: number("worse"), unchanged: number("unchanged"), fixed: removed.length },
  };
}

/** It weighs more, or it says more of more places: one requirement more without a lock, one place more with the same credential. */
function isWorse(before: Finding, after: Finding): boolean {
  const rise = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
  if (rise !== 0) return rise > 0;
  return after.locations.length > before.locations.length && withoutPaths(after) !== withoutPaths(before);
}

/** The fingerprint without the number of a twin. */
function stemOf({ fingerprint }: Finding): string {
  return fingerprint.replace(/-\d+$/u, "");
}

/** What it says, with the names of its files left out. */
function withoutPaths({ message, locations }: Finding): string {
  return locations
    .map(({ path }) => path)
    .sort((a, b) => b.length - a.length)
    .reduce((text, path) => text.replaceAll(path, "…"), message);
}
