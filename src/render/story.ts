import { AGENTS, type AgentId } from "../model/agent.ts";
import { type Confidence, type Finding, SEVERITIES, type Severity } from "../model/finding.ts";
import { type Ceiling, POSTURES, type PostureName } from "../model/posture.ts";
import type { Report } from "../model/report.ts";

/** Findings that say the same: one rule, one severity and confidence, one reason and one remedy, for the same agents, in several places. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly why: string;
  readonly fix: string;
  /** The agents that it concerns; empty where it concerns all. */
  readonly agents: readonly AgentId[];
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The findings in groups, worst first, else in the report's order. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.confidence, finding.why, finding.fix, finding.agents]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((members) => {
      const [first, ...rest] = members as [Finding, ...Finding[]];
      const { rule, severity, confidence, why, fix, agents = [] } = first;
      return { rule, severity, confidence, why, fix, agents, findings: [first, ...rest] as const };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Whether a place of the finding comes with the words that stand there. */
export function isQuoted({ locations }: Finding): boolean {
  return locations.some(({ excerpt }) => excerpt !== undefined);
}

/** "1 critical, 2 high": how many findings of each severity, worst first; empty when there is none. */
export function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([n]) => n > 0)
    .map(([n, severity]) => `${n} ${severity}`)
    .join(", ");
}

/** One reason for a ceiling, with the agents that it holds for (none: for all). */
export interface CeilingReason {
  readonly by: string;
  readonly posture: PostureName;
  readonly because: string;
  readonly agents: readonly AgentId[];
}

/** The ceilings that set the headline, and the others; the same reason for several agents is one entry. */
export function ceilingReasons({ posture }: Report): { readonly setting: CeilingReason[]; readonly other: CeilingReason[] } {
  const { name, byAgent, headline, ceilings } = posture;
  const sets = (ceiling: Ceiling): boolean =>
    ceiling.posture === name &&
    (ceiling.agent === undefined || (headline.agents.includes(ceiling.agent) && byAgent[ceiling.agent] === name));
  return { setting: mergeAgents(ceilings.filter(sets)), other: mergeAgents(ceilings.filter((ceiling) => !sets(ceiling))) };
}

function mergeAgents(ceilings: readonly Ceiling[]): CeilingReason[] {
  const reasons = new Map<string, { ceiling: Ceiling; agents: AgentId[] }>();
  for (const ceiling of ceilings) {
    const key = JSON.stringify([ceiling.by, ceiling.posture, ceiling.because]);
    const known = reasons.get(key) ?? { ceiling, agents: [] };
    if (ceiling.agent !== undefined) known.agents.push(ceiling.agent);
    reasons.set(key, known);
  }
  return [...reasons.values()].map(({ ceiling: { by, posture, because }, agents }) => ({ by, posture, because, agents }));
}

/** One agent of the report: its posture, how to start it in that, and whether it counts for the headline. */
export interface AgentRow {
  readonly agent: AgentId;
  readonly posture: PostureName;
  readonly launch?: string;
}

/** The answered agents; those that set the headline first, then from the most to the least free, then in the order of `AGENTS`. */
export function agentRows({ posture }: Report): AgentRow[] {
  const rank = (row: AgentRow): number =>
    (posture.headline.agents.includes(row.agent) ? 0 : 10) + POSTURES.length - POSTURES.indexOf(row.posture);
  return AGENTS.flatMap((agent): AgentRow[] => {
    const name = posture.byAgent[agent];
    if (name === undefined) return [];
    const launch = posture.launch[agent];
    return [launch === undefined ? { agent, posture: name } : { agent, posture: name, launch }];
  }).sort((a, b) => rank(a) - rank(b));
}

/** The posture one step above the headline; `undefined` at the top. */
export function nextPosture({ posture }: Report): PostureName | undefined {
  return POSTURES[POSTURES.indexOf(posture.name) + 1];
}
