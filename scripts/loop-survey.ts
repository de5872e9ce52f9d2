import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadCatalog } from "../src/catalog/load.ts";
import { meet } from "../src/decide/agents.ts";
import { lookAt } from "../src/decide/look-at.ts";
import { ownCommands } from "../src/decide/own-commands.ts";
import { engines } from "../src/engines/index.ts";
import { applyLines } from "../src/harden/apply.ts";
import { layGround } from "../src/harden/ground.ts";
import { hostileForms } from "../src/harden/hostile-forms.ts";
import { hardeners } from "../src/harden/index.ts";
import type { AgentId } from "../src/model/agent.ts";
import type { Snapshot } from "../src/model/snapshot.ts";
import { Search } from "../src/secrets/search.ts";
import { overlaid } from "../src/snapshot/overlay.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../src/snapshot/take.ts";
import { stateFacts } from "../src/surfaces/state.ts";

// npm run survey:loop -- FOLDER    hardens the repositories that docs/loop-survey.json names for constrained-auto, in memory, and asks each agent's engine what then
// runs unasked: the loop, the repository's other commands, and the hostile forms of the loop. Their clones lie in FOLDER/OWNER+NAME. Writes counts, never text of
// theirs but the commands of the loop. Needs the clones, so it is no test.

/** Commands, and how many of them an agent lets run unasked. */
interface Counted {
  readonly tried: number;
  readonly automatic: number;
}

/** What one agent lets run unasked in one repository under the settings for constrained-auto. */
export interface AgentLoop {
  readonly agent: AgentId;
  readonly loop: Counted;
  /** The repository's other commands. */
  readonly others: Counted;
  readonly hostile: Counted;
  /** Of all of them, those that Codex would run outside its sandbox, unasked. Of Cursor's, that is left to a model. */
  readonly outside?: number;
}

/** One repository of the survey. */
export interface LoopEntry {
  readonly repository: string;
  readonly commit: string;
  loop?: readonly string[];
  agents?: readonly AgentLoop[];
}

const LIST = "docs/loop-survey.json";
const catalog = loadCatalog(resolve("rules"));

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) await survey(process.argv[2]);

async function survey(folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    console.error("Give the folder that holds the clones.");
    process.exit(2);
  }
  const entries = JSON.parse(readFileSync(LIST, "utf8")) as LoopEntry[];
  for (const entry of entries) {
    const clone = join(resolve(folder), entry.repository.replace("/", "+"));
    if (!existsSync(clone)) {
      console.error(`${entry.repository}: there is no clone at ${clone}`);
      process.exit(2);
    }
    const root = mkdtempSync(join(tmpdir(), "preflight-loop-"));
    try {
      const tree = execFileSync("git", ["-C", clone, "-c", "safe.directory=*", "archive", entry.commit], { maxBuffer: 1 << 29 });
      execFileSync("tar", ["-x", "-C", root], { input: tree });
      Object.assign(entry, await ask(await takeSnapshot(root, DEFAULT_LIMITS)));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    console.log(`${entry.repository}: ${entry.loop?.length} commands in the loop`);
  }
  writeFileSync(LIST, `${JSON.stringify(entries, null, 2)}\n`);
}

async function ask(snapshot: Snapshot): Promise<Pick<LoopEntry, "loop" | "agents">> {
  const view = await look(snapshot);
  const texts = new Map<string, string | undefined>();
  for (const { path, type } of snapshot.files)
    if (type === "file" && (path.startsWith(".") || !path.includes("/") || path.includes("/.")))
      texts.set(path, (await snapshot.read(path))?.toString("utf8"));
  const agents: AgentLoop[] = [];
  let loop: readonly string[] = [];
  for (const { agent, plan } of hardeners) {
    const ground = layGround(view, agent, "constrained-auto", (path) => texts.get(path));
    loop = ground.loop;
    const changes = applyLines(plan(ground).lines, ground.text);
    const after = await look(overlaid(snapshot, new Map(changes.map(({ path, after: text }) => [path, text]))));
    const engine = engines.find((one) => one.agent === agent);
    if (!engine) throw new Error(`no engine answers for ${agent}`);
    const met = meet(engine, after);
    const runs = (command: string) => met.would({ do: "run", command }, "run-test", { trusted: true }).outcome === "allow";
    const count = (commands: readonly string[]): Counted => ({ tried: commands.length, automatic: commands.filter(runs).length });
    const others = [...new Set(ownCommands(after).map(({ line }) => line))].filter((line) => !loop.includes(line));
    const hostile = loop.flatMap(hostileForms);
    const leaves = (line: string) => met.would({ do: "run", command: line, unsandboxed: true }, "run-test", { trusted: true });
    const outside =
      agent === "codex" ? { outside: [...loop, ...others, ...hostile].filter((line) => leaves(line).outcome === "allow").length } : {};
    agents.push({ agent, loop: count(loop), others: count(others), hostile: count(hostile), ...outside });
  }
  return { loop, agents };
}

async function look(snapshot: Snapshot) {
  const search = new Search(catalog);
  const { facts } = await stateFacts(snapshot, catalog, { search });
  await search.close();
  return lookAt(snapshot, facts, catalog, "internal");
}
