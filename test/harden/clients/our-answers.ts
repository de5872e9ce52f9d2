import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { meet } from "../../../src/decide/agents.ts";
import { lookAt } from "../../../src/decide/look-at.ts";
import { actionClass } from "../../../src/engines/action-class.ts";
import { serverNamed } from "../../../src/engines/call.ts";
import { engines } from "../../../src/engines/index.ts";
import { type Ground, layGround } from "../../../src/harden/ground.ts";
import type { SettablePosture } from "../../../src/model/hardening.ts";
import type { Outcome } from "../../../src/model/permission.ts";
import { Search } from "../../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../../src/snapshot/take.ts";
import { stateFacts } from "../../../src/surfaces/state.ts";
import type { ClientId } from "../../agents/clients.ts";
import { toAction } from "../../agents/corpus.ts";
import { catalog } from "../../our-catalog.ts";
import type { Attempt } from "./attempts.ts";

/** What a posture is written from in a folder: the attempts follow from it. */
export async function groundOf(folder: string, agent: ClientId, posture: SettablePosture): Promise<Ground> {
  const { view } = await viewOf(folder);
  const file = (path: string) => join(folder, path);
  return layGround(view, agent, posture, (path) => (existsSync(file(path)) ? readFileSync(file(path), "utf8") : undefined));
}

/** What our engine says of each attempt in the hardened tree: the answers of `preflight can`. */
export async function engineAnswers(folder: string, agent: ClientId, attempts: readonly Attempt[]): Promise<Outcome[]> {
  const { facts, view } = await viewOf(folder);
  const engine = engines.find((one) => one.agent === agent);
  if (!engine) throw new Error(`no engine answers for ${agent}`);
  const asked = meet(engine, view);
  return attempts.map(({ call }) => {
    const action = toAction(call, agent, (name) => serverNamed(name, agent, facts));
    return asked.would(action, actionClass(action, catalog), { trusted: true, headless: false }).outcome;
  });
}

async function viewOf(folder: string) {
  const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
  const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
  return { facts, view: lookAt(snapshot, facts, catalog, "internal") };
}
