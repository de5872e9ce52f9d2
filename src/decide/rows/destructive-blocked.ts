import type { Decision } from "../../engines/engine.ts";
import { ownCommands } from "../own-commands.ts";
import { type Tried, tryProbes, worstOf } from "../probes.ts";
import type { AgentRow } from "../row.ts";
import type { AgentView, RepositoryView } from "../view.ts";

/** No destructive or deployment command or tool is automatic. Asking passes for work with approvals; an unattended loop wants a denial. */
export default {
  id: "destructive-blocked",
  answerFor(view, agent) {
    const commands = [...tryProbes("destructive-blocked", view, agent), ...ofRepository(view, agent)];
    const tools = ownTools(view, agent);
    const open = (tried: readonly Tried[]) => tried.some(({ decision }) => decision.outcome === "allow" || decision.outcome === "unknown");
    return {
      ...worstOf([...commands, ...tools], agent, {
        yes: "Destructive and deployment commands and tools are denied.",
        automatic: "without asking",
      }),
      fuzzy: [...(open(commands) ? (["command-execution"] as const) : []), ...(open(tools) ? (["mcp-tool-scope"] as const) : [])],
    };
  },
} satisfies AgentRow;

function ofRepository(view: RepositoryView, agent: AgentView): Tried[] {
  return ownCommands(view)
    .filter(({ irreversible }) => irreversible)
    .map(({ line, kind }) => ({ what: `run ${line}`, decision: agent.would({ do: "run", command: line }, kind) }));
}

/** Stands for whatever a server offers of which no tool is known. */
const ANY_TOOL = "preflight_tool_that_nobody_listed";

function ownTools({ servers }: RepositoryView, agent: AgentView): Tried[] {
  return servers
    .filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent))
    .flatMap(({ fact, tools }): Tried[] => {
      const call = (tool: string) => agent.would({ do: "mcp-call", server: fact, tool }, "mcp-tool");
      if (tools.length > 0)
        return tools
          .filter(({ tier }) => tier === "deployment" || tier === "destructive-credentials")
          .map(({ name }) => ({ what: `call ${fact.name}/${name}`, decision: call(name) }));
      const decision = call(ANY_TOOL);
      // Nobody can say that what runs unasked destroys nothing.
      const told: Decision =
        decision.outcome === "allow"
          ? { ...decision, outcome: "unknown", because: `${decision.because} What the tools of ${fact.name} can do is not known.` }
          : decision;
      return [{ what: `call any tool of ${fact.name}`, decision: told }];
    });
}
