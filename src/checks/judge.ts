import { createHash } from "node:crypto";
import type { Catalog } from "../catalog/catalog.ts";
import { isAnswered } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import { type Finding, SEVERITIES } from "../model/finding.ts";
import type { Gap } from "../model/gap.ts";
import { byBytes } from "../model/order.ts";
import type { Check, Judgement } from "./check.ts";

/**
 * Runs every check over the facts. Findings come sorted by severity, path bytes, line and rule. A check that throws
 * is a bug of ours: it becomes a gap, so that a hostile repository can never turn a crash into a clean report.
 */
export function judge(checks: readonly Check[], facts: Facts, catalog: Catalog): { readonly findings: Finding[]; readonly gaps: Gap[] } {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for (const check of checks) {
    try {
      for (const judgement of check.judge(facts, catalog)) findings.push(toFinding(check, judgement));
    } catch (error) {
      gaps.push({ path: ".", reason: `the check ${check.meta.id} failed (${error instanceof Error ? error.name : "unknown error"})` });
    }
  }
  return { findings: numberTwins(inReportOrder(findings)), gaps };
}

/** Findings as a report lists them: by severity, path bytes, line and rule. */
export function inReportOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byBytes(a.locations[0].path, b.locations[0].path) ||
      a.locations[0].line - b.locations[0].line ||
      byBytes(a.rule, b.rule) ||
      a.locations[0].column - b.locations[0].column ||
      byBytes(a.fingerprint, b.fingerprint),
  );
}

function toFinding({ meta }: Check, judgement: Judgement): Finding {
  const rule = judgement.rule ?? meta.id;
  return {
    rule,
    family: meta.family,
    severity: judgement.severity ?? meta.severity,
    confidence: judgement.confidence ?? meta.confidence,
    message: judgement.message,
    why: judgement.why ?? meta.why,
    fix: judgement.fix ?? meta.fix,
    ...(judgement.agents ? { agents: judgement.agents.filter(isAnswered) } : {}),
    fingerprint: createHash("sha256").update(`${rule}\0${judgement.identity}`).digest("hex").slice(0, 16),
    locations: judgement.at,
  };
}

/** Neither path nor line is part of a fingerprint, so that a thing that moves keeps its own; twins are told apart by a number. */
function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return nth === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${nth}` };
  });
}
