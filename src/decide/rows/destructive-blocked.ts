import type { ActionClass } from "../../catalog/agent-profile.ts";
import { actionClassOfCommand } from "../../engines/action-class.ts";
import { type Tried, tryProbes, worstOf } from "../probes.ts";
import type { AgentRow } from "../row.ts";
import { type AgentView, commandLineOf, type RepositoryView } from "../view.ts";

/** What the row is about: what cannot be taken back. */
const KINDS: readonly ActionClass[] = ["run-destructive", "run-deploy"];

/** No destructive or deployment command or tool is automatic. Asking passes for work with approvals; an unattended loop wants a denial. */
export default {
  id: "destructive-blocked",
  answerFor(view, agent) {
    const commands = [...tryProbes("destructive-blocked", view, agent), ...ownCommands(view, agent)];
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

function ownCommands({ commands }: RepositoryView, agent: AgentView): Tried[] {
  return commands.flatMap(({ fact, classification }) => {
    const kind = actionClassOfCommand(classification);
    return !KINDS.includes(kind)
      ? []
      : [{ what: `run ${fact.name}`, decision: agent.would({ do: "run", command: commandLineOf(fact) }, kind) }];
  });
}

function ownTools({ servers }: RepositoryView, agent: AgentView): Tried[] {
  return servers
    .filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent))
    .flatMap(({ fact, tools }) =>
      tools
        .filter(({ tier }) => tier === "deployment" || tier === "destructive-credentials")
        .map(({ name }) => ({
          what: `call ${fact.name}/${name}`,
          decision: agent.would({ do: "mcp-call", server: fact, tool: name }, "mcp-tool"),
        })),
    );
}
