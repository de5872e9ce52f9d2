import { actionClass } from "../../src/engines/action-class.ts";
import { serverNamed } from "../../src/engines/call.ts";
import copilotCli from "../../src/engines/copilot/cli.ts";
import type { Decision, Engine } from "../../src/engines/engine.ts";
import { engines } from "../../src/engines/index.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import type { McpServer } from "../../src/model/mcp.ts";
import { byBytes } from "../../src/model/order.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";
import type { ClientId } from "./clients.ts";
import { type Case, toAction } from "./corpus.ts";
import { LINKS, textsOf } from "./fixture.ts";

/** What our engine says of each call of a case, from the facts that the surfaces state of its files. */
export function askEngine(agent: ClientId, one: Case): Decision[] {
  // Of Copilot's two clients only the command line can be run.
  const engine = agent === "copilot" ? copilotCli : (engines.find((candidate) => candidate.agent === agent) as Engine);
  const facts = factsOf(one);
  const profile = catalog.agents[agent];
  const serverOf = (name: string): McpServer => serverNamed(name, agent, facts);
  return one.calls.map((call) => {
    const action = toAction(call, agent, serverOf);
    return engine.decide(action, actionClass(action, catalog), {
      facts,
      profile,
      trusted: one.trusted,
      headless: one.headless,
      links: LINKS,
    });
  });
}

/** Every fact that the surfaces of this version state of the files of a case. */
function factsOf(one: Case): Facts {
  const all: Fact[] = [];
  for (const [path, text] of [...textsOf(one)].sort(([a], [b]) => byBytes(a, b))) {
    for (const surface of surfacesFor(path)) all.push(...readFacts(surface, { path, text, tracked: true, ignored: false }).facts);
  }
  return new Facts(all);
}
