import picomatch from "picomatch";
import { type Finding, SEVERITIES } from "../model/finding.ts";
import { wholeFile } from "../model/place.ts";
import type { PolicyNote, SuppressedFinding, VoidException } from "../model/suppression.ts";
import { daysBetween } from "./days.ts";
import type { Exception, Policy } from "./policy.ts";

/** One line of `rules/boundary/exceptions.yml`: which findings, and whether and for how long they may be set aside. */
export interface ExceptionLimit {
  readonly rules?: readonly string[] | undefined;
  readonly families?: readonly string[] | undefined;
  readonly severities?: readonly string[] | undefined;
  readonly except: "freely" | "named" | "never";
  readonly days: number;
  readonly because: string;
}

/** What is left of the findings under a policy. */
export interface Overruled {
  /** Those that count, with the severities of the policy. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Exceptions that fit a finding and do not hold for it. A check makes findings of them. */
  readonly void: readonly VoidException[];
  /** What the report says of the policy; absent without one. */
  readonly note?: PolicyNote;
}

/**
 * Applies a policy to findings: severities first, then exceptions. The same policy, findings and day give the same.
 * @param today the day that exceptions are held against, as YYYY-MM-DD.
 */
export function overrule(
  findings: readonly Finding[],
  policy: Policy | undefined,
  limits: readonly ExceptionLimit[],
  today: string,
): Overruled {
  if (!policy) return { findings, suppressed: [], void: [] };
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const voids: VoidException[] = [];
  const refused = new Set<string>();
  const used = new Set<Exception>();
  for (const finding of findings) {
    const limit = limitOf(finding, limits);
    const fitting = policy.exceptions.filter((exception) => covers(exception, finding));
    for (const exception of fitting) used.add(exception);
    const judged = fitting.map((exception) => ({ exception, refusal: refusalOf(exception, finding, policy, limit, today) }));
    const holding = judged.find(({ refusal }) => refusal === undefined)?.exception;
    if (holding) {
      const { reason, by, expires } = holding;
      suppressed.push({ ...finding, reason, by, expires });
      continue;
    }
    const [failed] = judged;
    if (failed?.refusal) voids.push(voidOf(failed.exception, failed.refusal, finding));
    const wanted = Object.hasOwn(policy.severities, finding.rule) ? policy.severities[finding.rule] : undefined;
    const lowered = wanted !== undefined && SEVERITIES.indexOf(wanted) > SEVERITIES.indexOf(finding.severity);
    const may = !lowered || limit.except === "freely" || (limit.except === "named" && policy["may-except"].includes(finding.rule));
    if (wanted !== undefined && !may) refused.add(`${finding.rule} is not rated lower: ${limit.because}`);
    kept.push(wanted !== undefined && may ? { ...finding, severity: wanted } : finding);
  }
  const idle = policy.exceptions.filter((exception) => !used.has(exception));
  return {
    findings: kept,
    suppressed,
    void: voids,
    note: {
      source: policy.source,
      digest: policy.digest,
      ...(policy.exceptions.length + policy["accepted-rows"].length === 0 ? {} : { today }),
      notes: [
        ...policy.notes,
        ...[...refused].sort(),
        ...idle.map((exception) => `The exception for ${nameOf(exception)} fits no finding: take it out.`),
      ],
    },
  };
}

function limitOf(finding: Finding, limits: readonly ExceptionLimit[]): ExceptionLimit {
  const found = limits.find(
    ({ rules, families, severities }) =>
      (rules?.includes(finding.rule) ?? true) &&
      (families?.includes(finding.family) ?? true) &&
      (severities?.includes(finding.severity) ?? true),
  );
  return found ?? { except: "never", days: 0, because: "No line of the table speaks of it." };
}

function covers({ rule, path, fingerprint }: Exception, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  if (path !== undefined && !picomatch.isMatch(finding.locations[0].path, path, { dot: true })) return false;
  return fingerprint === undefined || fingerprint === finding.fingerprint;
}

interface Refusal {
  readonly expired: boolean;
  readonly because: string;
}

/** Why an exception does not hold for a finding that it fits; undefined where it does. */
function refusalOf(exception: Exception, { rule }: Finding, policy: Policy, limit: ExceptionLimit, today: string): Refusal | undefined {
  const not = (because: string): Refusal => ({ expired: false, because });
  if (limit.except === "never") return not(`no policy may set it aside: ${limit.because}`);
  if (policy["never-except"].includes(rule)) return not("the policy itself names the rule under never-except");
  if (limit.except === "named") {
    if (!policy["may-except"].includes(rule)) return not(`the policy does not name the rule under may-except: ${limit.because}`);
    if (exception.path === undefined || exception.fingerprint === undefined) return not("it needs both the path and the fingerprint");
  }
  if (exception.expires < today) return { expired: true, because: `its last day was ${exception.expires}` };
  const left = daysBetween(today, exception.expires);
  if (left > limit.days) return not(`it would hold for ${left} more days, and at most ${limit.days} are allowed: ${limit.because}`);
  return undefined;
}

function voidOf({ by, expires }: Exception, { expired, because }: Refusal, finding: Finding): VoidException {
  const { path, line, column, endLine, endColumn } = finding.locations[0];
  const { rule, severity, fingerprint } = finding;
  const at = { ...wholeFile(path), line, column, endLine, endColumn };
  return { kind: "voidException", at, rule, severity, fingerprint, by, expires, expired, because };
}

function nameOf({ rule, path, fingerprint }: Exception): string {
  return [rule, ...(path === undefined ? [] : [`in ${path}`]), ...(fingerprint === undefined ? [] : [`(${fingerprint})`])].join(" ");
}
