import { createHmac, randomBytes } from "node:crypto";
import { type Finding, SEVERITIES, type Severity } from "../model/finding.ts";
import { byBytes } from "../model/order.ts";
import type { Baseline } from "./read-baseline.ts";

/**
 * The findings as a baseline. An id is keyed with the file's own salt: from two baselines nobody can tell whether they know of the same finding, and
 * no table made beforehand tells what an id stands for. The fingerprint below it is never made from a secret that could be guessed.
 * @param former the baseline that is written over: its salt stays, so that the file changes only where findings do.
 */
export function writeBaseline(findings: readonly Finding[], tool: Baseline["tool"], former?: Baseline): Baseline {
  const salt = former?.salt ?? randomBytes(16).toString("hex");
  const entries = new Map<string, Baseline["findings"][number]>();
  for (const finding of findings) {
    const { rule, severity, locations } = finding;
    const path = locations[0].path;
    const key = JSON.stringify([idOf(finding, salt), path, severity]);
    const known = entries.get(key);
    entries.set(key, { id: idOf(finding, salt), rule, path, severity, count: (known?.count ?? 0) + 1 });
  }
  return {
    version: 1,
    note: "Findings that were there when this was written. They still count for the posture; only --fail-on passes them by.",
    tool: { name: tool.name, version: tool.version },
    salt,
    findings: [...entries.values()].sort((a, b) => byBytes(a.rule, b.rule) || byBytes(a.path, b.path) || byBytes(a.id, b.id)),
  };
}

/**
 * The findings with how they stand to the baseline: known ones are `unchanged`, known ones that weigh more `worse`, others `new`. Each entry answers for
 * as many findings as it counted, wherever they have moved to.
 */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline | undefined): readonly Finding[] {
  if (!baseline) return findings;
  const { salt, findings: entries } = baseline;
  const left = new Map<string, Severity[]>();
  for (const { id, severity, count } of entries)
    left.set(id, [...(left.get(id) ?? []), ...Array<Severity>(Math.min(count, MOST_TWINS)).fill(severity)]);
  return findings.map((finding): Finding => {
    const known = left.get(idOf(finding, salt));
    const same = known?.indexOf(finding.severity) ?? -1;
    const severity = known?.splice(Math.max(same, 0), 1)[0];
    if (severity === undefined) return { ...finding, delta: "new" };
    const worse = SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(severity);
    return { ...finding, delta: worse ? "worse" : "unchanged" };
  });
}

/** Findings with one fingerprint that a baseline can speak for: a file made by hand must not cost the memory. */
const MOST_TWINS = 100_000;

/** Twins differ by a number behind their fingerprint, which says nothing but their order. */
function idOf({ fingerprint }: Finding, salt: string): string {
  return createHmac("sha256", Buffer.from(salt, "hex")).update(fingerprint.replace(/-\d+$/u, "")).digest("hex").slice(0, 32);
}
