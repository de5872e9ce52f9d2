import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askClient, DRIVERS } from "./ask-client.ts";
import { askEngine } from "./ask-engine.ts";
import { CACHE, CLIENTS, type ClientId, install } from "./clients.ts";
import { type Comparison, type Conformance, compare, summarise } from "./compare.ts";
import { loadCases } from "./corpus.ts";
import { compareLoads } from "./loads.ts";

// npm run test:agents -- --date 2026-11-21 [claude-code codex …] [--suite NAME] [--case ID] [--cached] [--loads | --suites] [--dry]     see README.md

const RESULT = join(import.meta.dirname, "../../docs/conformance.json");

const words = process.argv.slice(2);
const flag = (name: string): boolean => words.includes(`--${name}`);
const option = (name: string): string | undefined => (flag(name) ? words[words.indexOf(`--${name}`) + 1] : undefined);
const named = words.filter((word, index) => !word.startsWith("--") && !["--date", "--suite", "--case"].includes(words[index - 1] ?? ""));
const agents = (Object.keys(CLIENTS) as ClientId[]).filter((agent) => named.length === 0 || named.includes(agent));
const partial = option("suite") !== undefined || option("case") !== undefined;
const date = option("date");
if (!flag("dry") && !partial && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) {
  console.error("Give --date YYYY-MM-DD for the result file, or --dry to write none.");
  process.exit(2);
}

// `--loads`: only the settings files are put to the clients, and what the suites said stays as it was. `--suites`: the other way round.
const onlyLoads = flag("loads");
const earlier = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, "utf8")) as { agents: Conformance[] }).agents : [];

const use = flag("kept") ? "only" : flag("cached") ? "first" : "none";
const sandbox = hasSandboxTools();
const results: Conformance[] = [];
for (const agent of agents) {
  if (onlyLoads) {
    const loads = await compareLoads(agent, flag("kept") ? "" : install(agent), DRIVERS[agent], use);
    const before = earlier.find((one) => one.agent === agent);
    if (!loads || !before) continue;
    const result = { ...before, loads: { ...(date === undefined || date === before.date ? {} : { date }), ...loads } };
    results.push(result);
    show({ ...result, disagreements: [] });
    continue;
  }
  const cases = loadCases(agent).filter(({ suite, id }) => (option("suite") ?? suite) === suite && (option("case") ?? id) === id);
  if (cases.length === 0) continue;
  const program = flag("kept") ? "" : install(agent);
  const compared: Comparison[] = [];
  for (const one of cases) {
    if (one.sandbox && !sandbox) {
      console.log(`${agent} ${one.suite}/${one.id}: left out, bwrap or socat is missing`);
      continue;
    }
    const theirs = await askClient(agent, program, one, use);
    compared.push(...compare(one, askEngine(agent, one), theirs));
  }
  const loads = partial ? undefined : flag("suites") ? loadsOf(agent) : await compareLoads(agent, program, DRIVERS[agent], use);
  const result = { ...summarise(agent, CLIENTS[agent].version, compared), ...(loads ? { loads } : {}) };
  results.push(result);
  show(result);
}
if (!flag("dry") && !partial && date !== undefined) {
  const kept = earlier.filter(({ agent }) => !results.some((result) => result.agent === agent));
  const all = [...kept, ...results.map((result) => (onlyLoads ? result : { ...result, date }))];
  const order = Object.keys(CLIENTS);
  all.sort((a, b) => order.indexOf(a.agent) - order.indexOf(b.agent));
  // What the client said is for the screen: it names folders of this machine.
  writeFileSync(RESULT, `${JSON.stringify({ agents: all }, (key, value: unknown) => (key === "detail" ? undefined : value), 2)}\n`);
}
process.exitCode = results.some(({ dangerous }) => dangerous > 0) ? 1 : 0;

/** What the settings files came out as before, with the day of it. */
function loadsOf(agent: ClientId): Conformance["loads"] {
  const before = earlier.find((one) => one.agent === agent);
  return before?.loads && { ...(before.date === undefined ? {} : { date: before.date }), ...before.loads };
}

function show({ agent, version, judged, agreed, unknown, unjudged, dangerous, disagreements, loads }: Conformance): void {
  for (const { example, path, ours, theirs, because } of loads?.disagreements ?? []) {
    console.log(`${example} / ${path}: we say ${ours}, for it ${theirs} (${because})`);
  }
  if (loads)
    console.log(
      `${agent} ${version}: ${loads.agreed} of ${loads.files} settings files (${loads.valid} valid, ${loads.broken} broken) are taken or refused as we say`,
    );
  for (const { suite, case: id, action, ours, theirs, danger, because, detail, reason } of disagreements) {
    console.log(
      `${danger ? "DANGEROUS " : ""}${suite} / ${id} / ${action}: we say ${ours} (${because}), it ${theirs} (${detail ?? ""})${reason ? ` known: ${reason}` : ""}`,
    );
  }
  const share = judged === 0 ? "none" : `${((100 * agreed) / judged).toFixed(2)} %`;
  console.log(
    `${agent} ${version}: ${agreed} of ${judged} agree (${share}), ${dangerous} dangerous, ${unknown} where we say unknown, ${unjudged} not judged`,
  );
}

/** Claude Code's sandbox wants both; without them it falls back to asking. */
function hasSandboxTools(): boolean {
  const path = `${join(CACHE, "os/bin")}:${process.env["PATH"] ?? ""}`;
  return ["bwrap", "socat"].every((name) => {
    try {
      execFileSync("which", [name], { env: { PATH: path }, stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
