import { meet } from "../../src/decide/agents.ts";
import { lookAt } from "../../src/decide/look-at.ts";
import type { AgentView, RepositoryView } from "../../src/decide/view.ts";
import { engines } from "../../src/engines/index.ts";
import { applyLines } from "../../src/harden/apply.ts";
import { type Ground, layGround } from "../../src/harden/ground.ts";
import type { PlannedLine } from "../../src/harden/hardener.ts";
import { hardeners } from "../../src/harden/index.ts";
import type { AgentId } from "../../src/model/agent.ts";
import { UserError } from "../../src/model/error.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import type { SettablePosture } from "../../src/model/hardening.ts";
import { wholeFile } from "../../src/model/place.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { CLEAN_GIT, file } from "../decide/sample-view.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";
import { type Files, PACKAGE } from "./repository.ts";

/** The small package, with a server of which nobody knows the tools. */
export const TREE: Files = { ...PACKAGE, ".mcp.json": JSON.stringify({ mcpServers: { docs: { command: "docs-mcp" } } }) };

/** A repository in memory, as one agent meets it. */
export interface Stand {
  readonly agent: AgentId;
  readonly view: RepositoryView;
  readonly met: AgentView;
  readonly ground: Ground;
}

export function stand(files: Files, agent: AgentId, posture: SettablePosture): Stand {
  const facts: Fact[] = [{ kind: "secretFile", at: wholeFile(".env"), class: "env", tracked: false, ignored: true, example: false }];
  for (const [path, text] of Object.entries(files))
    for (const surface of surfacesFor(path)) facts.push(...readFacts(surface, { path, text, tracked: true, ignored: false }).facts);
  const snapshot = { files: Object.keys(files).map((path) => file(path)), git: CLEAN_GIT } as unknown as Snapshot;
  const view = lookAt(snapshot, new Facts(facts), catalog, "internal");
  const engine = engines.find((candidate) => candidate.agent === agent);
  if (!engine) throw new Error(`no engine answers for ${agent}`);
  return { agent, view, met: meet(engine, view), ground: layGround(view, agent, posture, (path) => files[path]) };
}

/** What a posture changes, with the lines that say why; nothing where the settings are refused, which writes nothing. */
export function change({ agent, ground }: Stand): { readonly files: Files; readonly lines: readonly PlannedLine[] } {
  try {
    const lines = hardeners.find((candidate) => candidate.agent === agent)?.plan(ground).lines ?? [];
    return { files: Object.fromEntries(applyLines(lines, ground.text).map(({ path, after }) => [path, after])), lines };
  } catch (error) {
    if (error instanceof UserError) return { files: {}, lines: [] };
    throw error;
  }
}
