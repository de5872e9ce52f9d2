import type { Catalog } from "./catalog/catalog.ts";
import { checks } from "./checks/index.ts";
import { judge } from "./checks/judge.ts";
import { lookAt } from "./decide/look-at.ts";
import { decide } from "./decide/posture.ts";
import { rows } from "./decide/rows/index.ts";
import { engines } from "./engines/index.ts";
import { applyLines } from "./harden/apply.ts";
import { layGround } from "./harden/ground.ts";
import { hardeners } from "./harden/index.ts";
import { type Looked, prove } from "./harden/proof.ts";
import { refuseUnwritable } from "./harden/refusal.ts";
import type { AgentId } from "./model/agent.ts";
import { UserError } from "./model/error.ts";
import type { Hardening, SettablePosture } from "./model/hardening.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { blackOut } from "./secrets/redactor.ts";
import { Search } from "./secrets/search.ts";
import { overlaid } from "./snapshot/overlay.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "./snapshot/take.ts";
import { inWorker } from "./surfaces/isolation.ts";
import { type Stated, stateFacts } from "./surfaces/state.ts";

/** Which agent's settings are to be brought to which posture, and where. */
export interface HardenRequest {
  /** The repository's folder. */
  readonly root: string;
  readonly agent: AgentId;
  readonly posture: SettablePosture;
  readonly catalog: Catalog;
  readonly worker: URL | undefined;
}

/**
 * Repository → snapshot → facts → the posture is planned in the agent's own settings → the plan is carried out in memory → the whole scan again, over the
 * tree as it would be → proof. Writes nothing. What stands in a file as a secret is masked in all lines that are shown.
 * Throws `UserError` where there is no folder, no way to say the posture for the agent, or a settings file that nobody may write over.
 */
export async function harden({ root, agent, posture, catalog, worker }: HardenRequest): Promise<Hardening> {
  const hardener = hardeners.find((candidate) => candidate.agent === agent);
  if (!hardener) throw new UserError(`For ${agent} no settings are written yet (${hardeners.map((one) => one.agent).join(", ")}).`);
  const snapshot = await takeSnapshot(root, DEFAULT_LIMITS);
  const before = await look(snapshot, agent, { catalog, worker });
  await refuseUnwritable(snapshot, before.stated, agent);
  const text = await textsOf(snapshot);
  const ground = layGround(before.view, agent, posture, text);
  const plan = hardener.plan(ground);
  const changes = applyLines(plan.lines, text);
  await refuseUnwritable(snapshot, before.stated, agent, changes);
  const overlay = overlaid(snapshot, new Map(changes.map(({ path, after }) => [path, after])));
  const after = changes.length === 0 ? before : await look(overlay, agent, { catalog, worker });
  const locate = before.search.scanner.locator();
  const redact = (text: string): string => blackOut(text, locate(text));
  return {
    agent,
    version: catalog.agents[agent].version,
    posture,
    changes: changes.map((change) => ({ ...change, lines: change.lines.map((line) => ({ ...line, text: redact(line.text) })) })),
    limits: plan.limits,
    notes: plan.notes,
    gaps: [...snapshot.gaps, ...before.stated.gaps],
    ...prove(before, after, { ground, plan, agent }),
  };
}

/** A scan for one agent, in a folder that the user trusts: only there do all settings of a repository count. */
async function look(
  snapshot: Snapshot,
  agent: AgentId,
  { catalog, worker }: Pick<HardenRequest, "catalog" | "worker">,
): Promise<Looked & { readonly stated: Stated; readonly search: Search }> {
  const search = new Search(catalog);
  const stated = await stateFacts(snapshot, catalog, { search, isolation: worker && inWorker(worker) });
  const judged = judge(checks, stated.facts, catalog);
  const gaps = [...snapshot.gaps, ...stated.gaps, ...judged.gaps];
  const view = lookAt(snapshot, stated.facts, catalog, "internal");
  const decided = decide(view, judged.findings, { rows, engines, named: [agent], complete: gaps.length === 0 });
  return { search, stated, view, decided, findings: judged.findings, gaps: gaps.length };
}

/**
 * The texts of the files that settings can stand in: agents keep theirs in dot files, in dot folders, and in files of the root. Throws for a file that is
 * there and is none of these: taken for missing, it would be written over.
 */
async function textsOf(snapshot: Snapshot): Promise<(path: string) => string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const { path, type } of snapshot.files)
    if (type === "file") known.set(path, mayHoldSettings(path) ? (await snapshot.read(path))?.toString("utf8") : undefined);
  return (path) => {
    const text = known.get(path);
    if (text === undefined && known.has(path)) throw new Error(`${path} was not read before it was planned for`);
    return text;
  };
}

function mayHoldSettings(path: string): boolean {
  return path.startsWith(".") || !path.includes("/") || path.includes("/.");
}
