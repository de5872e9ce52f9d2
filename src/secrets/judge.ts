import { createHash } from "node:crypto";
import type { Secret } from "../model/secret.ts";
import type { Found } from "./finder.ts";
import { isFiller, isPlaceholder, isReference, isWeak } from "./placeholder.ts";
import { entropy } from "./randomness.ts";

type Severity = Secret["severity"];
const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low"];

/** Where rules claim the same text, the one that knows more about it stays. `found` comes back sorted by place. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (isBetter(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}

function isBetter(a: Found, b: Found): boolean {
  if (a.rule.rank !== b.rule.rank) return a.rule.rank > b.rule.rank;
  const severity = SEVERITIES.indexOf(a.rule.rule.severity) - SEVERITIES.indexOf(b.rule.rule.severity);
  return severity !== 0 ? severity < 0 : a.end - a.start > b.end - b.start;
}

/** Whether a value is a documented sample or a placeholder. A checksum that holds settles it: nobody invents one. */
function isExample({ rule, verdict, value, prefix, example }: Found): boolean {
  const { pattern, samples, entropy: floor } = rule.rule;
  if (samples.length > 0 && samples.includes(createHash("sha256").update(value, "latin1").digest("hex").slice(0, 16))) return true;
  if (verdict.checksum === "valid") return false;
  if (example || verdict.example) return true;
  if (pattern === undefined) return false;
  const body = value.slice(prefix);
  return rule.rule.guessable ? isFiller(body) || isReference(body) : isPlaceholder(body) || entropy(body) < floor;
}

/** In a format that has no other use than to log in, a password that everybody knows is no sample: it is in use, and a poor secret. */
function isPoor({ rule, value }: Found): boolean {
  return rule.rule.pattern !== undefined && rule.rule.guessable && (value.length < 6 || isWeak(value) || isPlaceholder(value));
}

export function standingOf(found: Found, inTests: boolean): Secret["standing"] {
  if (isExample(found)) return "example";
  return inTests ? "test" : "live-shaped";
}

/** A key id with its secret beside it weighs more; a sample, a wrong checksum and a place among the tests make less of it. */
export function severityOf(found: Found, standing: Secret["standing"], all: readonly Found[], doubtful = false): Severity {
  const { checksum } = found.verdict;
  if (standing === "example" || checksum === "invalid") return "low";
  if (standing === "test") return checksum === "valid" ? "medium" : "low";
  if (doubtful) return checksum === "valid" ? "medium" : "low";
  const { severity, pair } = found.rule.rule;
  const paired = pair && all.some((other) => other.rule.rule.id === pair.with && distance(found, other) <= pair.within);
  return milder(paired ? pair.severity : severity, found.atMost ?? (isPoor(found) ? "low" : "critical"));
}

function distance(a: Found, b: Found): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

/** The order in which places are dropped where a file has too many: what is least likely to matter goes last. */
export function byWeight(a: Pick<Secret, "standing" | "severity">, b: Pick<Secret, "standing" | "severity">): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
const STANDINGS: readonly Secret["standing"][] = ["live-shaped", "test", "example"];
