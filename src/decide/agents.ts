import type { Decision, Engine } from "../engines/engine.ts";
import { AGENT_TITLES, AGENTS, type AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Posture } from "../model/posture.ts";
import type { AgentView, RepositoryView } from "./view.ts";

/** The agents that the repository configures, in the order of `AGENTS`. */
function configuredAgents(facts: Facts): AgentId[] {
  const present = new Set(facts.of("agentFile").map(({ agent }) => agent));
  return AGENTS.filter((agent) => present.has(agent));
}

/**
 * For whom the report answers, and how the headline comes about: the worst of the agents that the user names or the repository
 * configures; without any, every agent that `answers: always` at its vendor's defaults and the best of them, so that an agent that is open by default
 * neither makes every plain repository look dangerous nor hides that it is open.
 */
export function headlineRule(
  { facts, catalog }: RepositoryView,
  named: readonly AgentId[],
): { rule: Posture["headline"]["rule"]; agents: readonly AgentId[] } {
  if (named.length > 0) return { rule: "worst-of-named", agents: named };
  const configured = configuredAgents(facts);
  if (configured.length > 0) return { rule: "worst-of-configured", agents: configured };
  return { rule: "best-of-all", agents: AGENTS.filter((agent) => catalog.agents[agent].answers === "always") };
}

/** An agent with its engine, ready to be asked about this repository. */
export function meet(engine: Engine, { facts, catalog, state, files }: RepositoryView): AgentView {
  const profile = catalog.agents[engine.agent];
  const trusted = catalog.states.find(({ id }) => id === state)?.trusted === "yes";
  const links = linksOf(files);
  const decided = new Map<string, Decision>();
  return {
    agent: engine.agent,
    title: AGENT_TITLES[engine.agent],
    would(action, kind, under) {
      const circumstances = { facts, profile, trusted, links, delegates: true, ...under };
      // Rows, the permission matrix and its four circumstances ask the same again and again.
      const key = "server" in action ? undefined : JSON.stringify([action, kind, circumstances.trusted, circumstances.headless ?? false]);
      const before = key === undefined ? undefined : decided.get(key);
      if (before !== undefined) return before;
      const decision = engine.decide(action, kind, circumstances);
      if (key !== undefined) decided.set(key, decision);
      return decision;
    },
  };
}

/** All engines look at the same links, which are few in a tree of many files. */
const links = new WeakMap<RepositoryView["files"], ReadonlyMap<string, string>>();

function linksOf(files: RepositoryView["files"]): ReadonlyMap<string, string> {
  const found = links.get(files) ?? new Map(files.flatMap(({ path, target }) => (target === undefined ? [] : [[path, target] as const])));
  links.set(files, found);
  return found;
}
