import type { Catalog } from "./catalog/catalog.ts";
import { meet } from "./decide/agents.ts";
import { lookAt } from "./decide/look-at.ts";
import { actionClass } from "./engines/action-class.ts";
import { actionOf } from "./engines/call.ts";
import type { Decision } from "./engines/engine.ts";
import { engines } from "./engines/index.ts";
import type { AgentId } from "./model/agent.ts";
import type { Call } from "./model/call.ts";
import type { Gap } from "./model/gap.ts";
import { Search } from "./secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "./snapshot/take.ts";
import { inWorker } from "./surfaces/isolation.ts";
import { stateFacts } from "./surfaces/state.ts";

/** Which agent is asked, for what, where, and under which circumstances. */
export interface CanRequest {
  /** The repository's folder. */
  readonly root: string;
  readonly agent: AgentId;
  readonly calls: readonly Call[];
  /** Whether the user has trusted the folder. */
  readonly trusted: boolean;
  /** Whether nobody is there to be asked. */
  readonly headless: boolean;
  readonly catalog: Catalog;
  readonly worker: URL | undefined;
}

/** What the agent would do, call by call. */
export interface CanAnswer {
  /** The release of the agent that is modelled. */
  readonly version: string;
  readonly decisions: readonly Decision[];
  /** What was not read or not understood: with one, settings may be missing. */
  readonly gaps: readonly Gap[];
}

/**
 * Repository → snapshot → surfaces state facts → the agent's engine says what it would do.
 * Throws `UserError` where there is no folder to read.
 */
export async function can({ root, agent, calls, trusted, headless, catalog, worker }: CanRequest): Promise<CanAnswer> {
  const isolation = worker && inWorker(worker);
  try {
    const snapshot = await takeSnapshot(root, DEFAULT_LIMITS);
    const { facts, gaps } = await stateFacts(snapshot, catalog, { search: new Search(catalog), isolation });
    const engine = engines.find((candidate) => candidate.agent === agent);
    if (!engine) throw new Error(`no engine answers for ${agent}`);
    const asked = meet(engine, lookAt(snapshot, facts, catalog, "unknown"));
    const decisions = calls.map((call) => {
      const action = actionOf(call, agent, facts);
      return asked.would(action, actionClass(action, catalog), { trusted, headless });
    });
    return { version: catalog.agents[agent].version, decisions, gaps: [...snapshot.gaps, ...gaps] };
  } finally {
    await isolation?.close();
  }
}
