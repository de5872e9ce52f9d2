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
  const same = pair(base, head, [
    (one) => keyOf(stemOf(one), one.locations[0].path, one.severity),
    (one) => keyOf(stemOf(one), one.severity),
    (one) => keyOf(stemOf(one), one.locations[0].path),
    stemOf,
  ]);
  // Where both sides have something of the rule to say of one file, it is no renamed file, and what is said is not the same.
  const [gone, come] = [same.removed, same.added].map((side) => new Set(side.map(placeOf)));
  const renamed = pair(
    same.removed.filter((one) => !come?.has(placeOf(one))),
    same.added.filter((one) => !gone?.has(placeOf(one))),
    [(one) => keyOf(one.rule, one.severity, withoutPaths(one), one.locations[0].excerpt)],
  );
  const pairs = [...same.pairs, ...renamed.pairs];
  const found = new Set(renamed.pairs.map((one) => one.before));
  const fixed = same.removed.filter((one) => !found.has(one));
  const before = new Map(pairs.map((one) => [one.after, one.before]));
  const findings = head.map((finding): Finding => {
    const known = before.get(finding);
    return { ...finding, delta: known === undefined ? (finding.delta ?? "new") : isWorse(known, finding) ? "worse" : "unchanged" };
  });
  const number = (delta: Finding["delta"]): number => findings.filter((finding) => finding.delta === delta).length;
  return {
    findings,
    fixed,
    counts: { new: number("new"), worse: number("worse"), unchanged: number("unchanged"), fixed: fixed.length },
  };
}

/** It weighs more, or it says more of more places: one requirement more without a lock, one place more with the same credential. */
function isWorse(before: Finding, after: Finding): boolean {
  const rise = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
  if (rise !== 0) return rise > 0;
  return after.locations.length > before.locations.length && withoutPaths(after) !== withoutPaths(before);
}

function placeOf({ rule, locations }: Finding): string {
  return keyOf(rule, locations[0].path);
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
