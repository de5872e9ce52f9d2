import type { Engine } from "../engines/engine.ts";
import { AGENT_TITLES, AGENTS, type AgentId } from "../model/agent.ts";
import type { Answer, Boundary } from "../model/answer.ts";
import type { Finding } from "../model/finding.ts";
import { isBelow, lower, POSTURES, type Posture, type PostureName } from "../model/posture.ts";
import { headlineRule, meet } from "./agents.ts";
import { type Accept, type AnswersOfAgent, answerRows, boundariesOf, headlineAnswers } from "./answers.ts";
import { agentCeilings, commonCeilings, type LiftableCeiling } from "./ceilings.ts";
import type { Row } from "./row.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** What the boundary decision table says of a repository. */
export interface Decided {
  readonly answers: readonly Answer[];
  readonly boundaries: readonly Boundary[];
  readonly posture: Posture;
  /** Every supported agent, ready to be asked more. */
  readonly agents: readonly AgentView[];
}

/** Ten answers per agent, the ceilings that they, the state and the findings set, and the lowest of them. */
export function decide(
  view: RepositoryView,
  findings: readonly Finding[],
  {
    rows,
    engines,
    named,
    complete,
    accept,
  }: {
    rows: readonly Row[];
    engines: readonly Engine[];
    named: readonly AgentId[];
    complete: boolean;
    /** What the operator's policy says of a row of one agent. */
    accept?: Accept;
  },
): Decided {
  const { rule, agents } = headlineRule(view, named);
  const answered = AGENTS.filter((agent) => agents.includes(agent));
  const common = commonCeilings(view, complete);
  const answersOf = new Map<AgentId, AnswersOfAgent>();
  const ceilingsOf = new Map<AgentId, readonly LiftableCeiling[]>();
  const met = engines.map((engine) => meet(engine, view));
  for (const agent of answered) {
    const asked = met.find((candidate) => candidate.agent === agent);
    if (!asked) throw new Error(`no engine answers for ${agent}`);
    const answers = answerRows(rows, view, asked, accept);
    answersOf.set(agent, answers);
    ceilingsOf.set(agent, [...common, ...agentCeilings(view, answers, findings, asked)]);
  }
  const byAgent = new Map(answered.map((agent) => [agent, lowest(ceilingsOf.get(agent) ?? [])]));
  const shown = headlineAgents(rule, byAgent);
  const all = shown.flatMap((agent) => ceilingsOf.get(agent) ?? []);
  const name = lowest(all);
  const ceilings = distinct(all);
  const answers = headlineAnswers(view, answersOf, shown);
  return {
    answers,
    agents: met,
    boundaries: boundariesOf(view, (row) => answers.find((answer) => answer.row === row)),
    posture: {
      name,
      ...wordsOf(name, view),
      byAgent: Object.fromEntries(byAgent),
      headline: { rule, agents: shown },
      ceilings: ceilings.map(({ lift: _, ...ceiling }) => ceiling),
      nextSteps: nextSteps(
        all.filter(({ posture }) => posture === name),
        shown.filter((agent) => byAgent.get(agent) === name),
      ),
      launch: Object.fromEntries([...byAgent].map(([agent, posture]) => [agent, view.catalog.agents[agent].launch[posture]])),
    },
  };
}

/** What lifts the ceilings, told once; with the agents that it is for, where it is not for all that are held there. */
function nextSteps(ceilings: readonly LiftableCeiling[], held: readonly AgentId[]): string[] {
  const steps = new Map<string, Set<AgentId>>();
  for (const { lift, agent } of ceilings) {
    const known = steps.get(lift) ?? new Set();
    for (const one of agent === undefined ? held : [agent]) known.add(one);
    steps.set(lift, known);
  }
  steps.delete("");
  return [...steps].map(([step, agents]) => {
    const named = held.filter((agent) => agents.has(agent));
    return named.length === held.length ? step : `For ${named.map((agent) => AGENT_TITLES[agent]).join(", ")}: ${step}`;
  });
}

function wordsOf(name: PostureName, { catalog }: RepositoryView): Pick<Posture, "title" | "means"> {
  const entry = catalog.postures.find(({ id }) => id === name);
  return { title: entry?.title ?? name, means: entry?.means ?? "" };
}

/** Configured or named agents all count; of agents at their defaults only the best do. */
function headlineAgents(rule: Posture["headline"]["rule"], byAgent: ReadonlyMap<AgentId, PostureName>): AgentId[] {
  const agents = [...byAgent.keys()];
  if (rule !== "best-of-all") return agents;
  const best = POSTURES.findLast((posture) => agents.some((agent) => byAgent.get(agent) === posture));
  // One of the best speaks for the table: its ten answers belong together.
  return agents.filter((agent) => byAgent.get(agent) === best).slice(0, 1);
}

function lowest(ceilings: readonly LiftableCeiling[]): PostureName {
  return ceilings.reduce<PostureName>((sofar, { posture }) => lower(sofar, posture), "constrained-auto");
}

/** The same ceiling of the same agent told once, lowest first. */
function distinct(ceilings: readonly LiftableCeiling[]): LiftableCeiling[] {
  const seen = new Map(
    ceilings.map((ceiling) => [`${ceiling.by}\0${ceiling.posture}\0${ceiling.because}\0${ceiling.agent ?? ""}`, ceiling]),
  );
  return [...seen.values()].sort((a, b) => (a.posture === b.posture ? 0 : isBelow(a.posture, b.posture) ? -1 : 1));
}
