import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load.ts";
import { meet } from "../../src/decide/agents.ts";
import { lookAt } from "../../src/decide/look-at.ts";
import type { AgentView, RepositoryView } from "../../src/decide/view.ts";
import { engines } from "../../src/engines/index.ts";
import { applyLines } from "../../src/harden/apply.ts";
import { type Ground, layGround } from "../../src/harden/ground.ts";
import { hostileForms } from "../../src/harden/hostile-forms.ts";
import { hardeners } from "../../src/harden/index.ts";
import { loosened } from "../../src/harden/proof.ts";
import type { AgentId } from "../../src/model/agent.ts";
import { UserError } from "../../src/model/error.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import { SETTABLE_POSTURES, type SettablePosture } from "../../src/model/hardening.ts";
import { wholeFile } from "../../src/model/place.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { CLEAN_GIT, file } from "../decide/sample-view.ts";
import { surfacesFor } from "../surfaces-for.ts";
import { HARDENED, SETTINGS } from "./generated-settings.ts";
import { type Files, PACKAGE } from "./repository.ts";

const catalog = loadCatalog(resolve("rules"));
/** The gate looks at the same settings every day; `PROPERTY_RUNS=500 PROPERTY_SEED=2` looks longer, and elsewhere. */
const LOOK = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 3), seed: Number(process.env["PROPERTY_SEED"] ?? 1) };
const TREE: Files = { ...PACKAGE, ".mcp.json": JSON.stringify({ mcpServers: { docs: { command: "docs-mcp" } } }) };

/** A repository in memory, as one agent meets it. */
function stand(files: Files, agent: AgentId, posture: SettablePosture): { view: RepositoryView; met: AgentView; ground: Ground } {
  const facts: Fact[] = [{ kind: "secretFile", at: wholeFile(".env"), class: "env", tracked: false, ignored: true, example: false }];
  for (const [path, text] of Object.entries(files))
    for (const surface of surfacesFor(path)) facts.push(...readFacts(surface, { path, text, tracked: true, ignored: false }).facts);
  const snapshot = { files: Object.keys(files).map((path) => file(path)), git: CLEAN_GIT } as unknown as Snapshot;
  const view = lookAt(snapshot, new Facts(facts), catalog, "internal");
  const engine = engines.find((candidate) => candidate.agent === agent);
  if (!engine) throw new Error(`no engine answers for ${agent}`);
  return { view, met: meet(engine, view), ground: layGround(view, agent, posture, (path) => files[path]) };
}

/** What a posture changes; nothing where the settings are refused, which writes nothing. */
function change({ ground }: { ground: Ground }, agent: AgentId): Files {
  try {
    return planned(ground, agent);
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}

function planned(ground: Ground, agent: AgentId): Files {
  const lines = hardeners.find((candidate) => candidate.agent === agent)?.plan(ground).lines ?? [];
  return Object.fromEntries(applyLines(lines, ground.text).map(({ path, after }) => [path, after]));
}

const COMMENT = /(?:^|\s)(?:\/\/|#).*$/gm;

describe.each(HARDENED)("%s, whatever its settings are", (agent) => {
  it("is never opened further, but for the loop", () => {
    fc.assert(
      fc.property(SETTINGS[agent], fc.constantFrom(...SETTABLE_POSTURES), (settings, posture) => {
        const before = stand({ ...TREE, ...settings }, agent, posture);
        const after = stand({ ...TREE, ...settings, ...change(before, agent) }, agent, posture);
        expect(loosened(before.met, after.met, after.view, before.ground, [{ trusted: true }])).toEqual([]);
      }),
      LOOK,
    );
  });

  it("changes nothing the second time, and keeps every comment", () => {
    fc.assert(
      fc.property(SETTINGS[agent], fc.constantFrom(...SETTABLE_POSTURES), (settings, posture) => {
        const changed = change(stand({ ...TREE, ...settings }, agent, posture), agent);
        expect(change(stand({ ...TREE, ...settings, ...changed }, agent, posture), agent)).toEqual({});
        for (const [path, text] of Object.entries(settings)) {
          const after = changed[path] ?? text;
          const kept = (text.match(COMMENT) ?? []).filter((comment) => /about|mine|head/.test(comment));
          expect(kept.filter((comment) => !after.includes(comment.trim()))).toEqual([]);
        }
      }),
      LOOK,
    );
  });
});

/** Agents that can let exactly one command run. The others say in words that they cannot. */
const EXACT: readonly AgentId[] = ["claude-code", "copilot"];
/** Agents in which every command runs inside a sandbox, unasked, whatever a rule says. */
const SANDBOXED: readonly AgentId[] = ["codex", "cursor"];

describe.each(HARDENED)("%s in a constrained loop", (agent) => {
  const after = stand({ ...TREE, ...change(stand(TREE, agent, "constrained-auto"), agent) }, agent, "constrained-auto");
  const would = (command: string) => after.met.would({ do: "run", command }, "run-test", { trusted: true }).outcome;

  it("lets run by itself exactly the loop of the repository, where it can say so", () => {
    expect(after.ground.loop).toEqual(["npm test", "npm run lint"]);
    if (SANDBOXED.includes(agent)) return;
    const expected = EXACT.includes(agent) ? "allow" : expect.stringMatching(/^(?:ask|deny)$/);
    expect(after.ground.loop.map(would)).toEqual(after.ground.loop.map(() => expected));
    expect(["npm run deploy", "npm run test:evil", "npm run build", "npm install"].filter((line) => would(line) === "allow")).toEqual([]);
  });

  it("lets none of its hostile forms run by itself", () => {
    if (SANDBOXED.includes(agent)) return;
    const forms = after.ground.loop.flatMap(hostileForms);
    expect(forms.length).toBeGreaterThan(60);
    expect(forms.filter((line) => would(line) === "allow" || would(line) === "unknown")).toEqual([]);
  });
});
