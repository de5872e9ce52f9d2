import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalog } from "../src/catalog/load.ts";
import { FLOOR, RIPGREP, type Tool, tools } from "./bench/tools.ts";
import { type Tree, writeHostileTree, writeTree } from "./bench/tree.ts";

// npm run bench                                small, medium and hostile trees; five rounds in turn
// npm run bench -- --size large --size huge    500 MB, 1 GB
// npm run bench -- --tree FOLDER               on a checked-out repository
// npm run bench -- … --write                   keeps the figures in docs/benchmarks.json, from which docs/benchmarks.md is made
//
// Times of one run on one machine say little, so every round runs all programs in turn, and what counts are the ratios within a round.

/** Least, median and greatest. */
export type Spread = readonly [number, number, number];

export interface Measured {
  readonly tool: string;
  readonly wall: Spread;
  /** User and system seconds. */
  readonly cpu: Spread;
  readonly peakMiB: number;
  /** Wall time over that of reading alone, and of ripgrep, in the same round. */
  readonly overReading?: Spread;
  readonly overRipgrep?: Spread;
  /** Of the planted credentials. */
  readonly found?: number;
}

export interface MeasuredTree {
  readonly tree: string;
  readonly files: number;
  readonly megabytes: number;
  readonly planted: number;
  readonly rounds: number;
  readonly tools: readonly Measured[];
}

export interface Benchmarks {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly ripgrep: string;
  readonly rules: number;
  readonly trees: readonly MeasuredTree[];
}

const SIZES: Readonly<Record<string, number>> = { small: 1e6, medium: 25e6, large: 500e6, huge: 1e9 };

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) await bench();

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: "string", multiple: true },
      tree: { type: "string" },
      rounds: { type: "string", default: "5" },
      write: { type: "boolean", default: false },
    },
  });
  const root = resolve(import.meta.dirname, "..");
  const rules = loadCatalog(join(root, "rules")).secrets;
  const workshop = mkdtempSync(join(tmpdir(), "preflight-bench-"));
  try {
    const programs = await tools(root, workshop, rules);
    const measured: MeasuredTree[] = [];
    const sizes = values.size ?? (values.tree === undefined ? ["small", "medium", "hostile"] : []);
    for (const name of [...sizes, ...(values.tree === undefined ? [] : ["repository"])]) {
      const folder = name === "repository" ? resolve(values.tree ?? "") : join(workshop, name);
      if (name !== "repository") mkdirSync(folder);
      const tree =
        name === "repository" ? counted(folder) : name === "hostile" ? writeHostileTree(folder) : writeTree(folder, sizeOf(name), rules);
      measured.push(measure(name, tree, programs, Number(values.rounds), workshop));
      if (name !== "repository") rmSync(folder, { recursive: true });
    }
    const ripgrep = programs.some(({ name }) => name === RIPGREP) ? (/^ripgrep (\S+)/.exec(output(["rg", "--version"]))?.[1] ?? "") : "";
    const [cpu] = cpus();
    const machine = `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
    const figures = { date: new Date().toISOString().slice(0, 10), machine, node: process.version, ripgrep, rules: rules.length };
    if (values.write) keep(join(root, "docs/benchmarks.json"), { ...figures, trees: measured });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function sizeOf(name: string): number {
  const size = SIZES[name];
  if (size === undefined) throw new Error(`--size takes ${Object.keys(SIZES).join(", ")} or hostile, not ${name}`);
  return size;
}

function counted(folder: string): Tree {
  const listed = output(["git", "-C", folder, "ls-files", "-z"]);
  return { folder, files: listed.split("\0").length - 1, bytes: 0, planted: new Set() };
}

function output([program = "", ...words]: readonly string[]): string {
  return spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 30 }).stdout ?? "";
}

interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly peakMiB: number;
  readonly output: string;
}

function measure(name: string, tree: Tree, programs: readonly Tool[], rounds: number, workshop: string): MeasuredTree {
  console.log(`\n${name}: ${tree.files} files, ${(tree.bytes / 1e6).toFixed(0)} MB, ${tree.planted.size} planted`);
  const runs = new Map<string, Run[]>(programs.map((tool) => [tool.name, []]));
  // The first round warms the file cache and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const tool of programs) {
      const run = runOnce(tool.command(tree.folder), workshop);
      if (round > 0) runs.get(tool.name)?.push(run);
    }
  }
  const readBytes = Number(runs.get(FLOOR)?.[0]?.output ?? 0);
  const measured = programs.map((tool): Measured => {
    const own = runs.get(tool.name) ?? [];
    const over = (other: string): Spread | undefined => {
      const others = runs.get(other) ?? [];
      return tool.name === other || others.length === 0
        ? undefined
        : spread(own.map(({ wall }, at) => wall / (others[at]?.wall ?? Number.NaN)));
    };
    const [overReading, overRipgrep] = [over(FLOOR), over(RIPGREP)];
    const hits = tree.planted.size > 0 ? tool.found?.(own[0]?.output ?? "", tree.folder) : undefined;
    return {
      tool: tool.name,
      wall: spread(own.map(({ wall }) => wall)),
      cpu: spread(own.map(({ cpu }) => cpu)),
      peakMiB: Math.max(...own.map(({ peakMiB }) => peakMiB)),
      ...(overReading && { overReading }),
      ...(overRipgrep && { overRipgrep }),
      ...(hits && { found: [...new Set(hits)].filter((place) => tree.planted.has(place)).length }),
    };
  });
  for (const { tool, wall, cpu, peakMiB, overReading, overRipgrep, found } of measured) {
    const places = found === undefined ? "" : `, ${found}/${tree.planted.size} found`;
    console.log(
      `${tool.padEnd(26)} ${words(wall)} s, cpu ${words(cpu)} s, ${peakMiB.toFixed(0)} MiB, × reading ${words(overReading)}, × ripgrep ${words(overRipgrep)}${places}`,
    );
  }
  return {
    tree: name,
    files: tree.files,
    megabytes: Math.round((tree.bytes || readBytes) / 1e6),
    planted: tree.planted.size,
    rounds,
    tools: measured,
  };
}

/** One process from start to end. GNU time tells what it used; where that is not there, only the clock does. */
function runOnce(command: readonly string[], workshop: string): Run {
  const file = join(workshop, "used");
  const timer = existsSync("/usr/bin/time") ? ["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", file] : [];
  const [program = "", ...words] = [...timer, ...command];
  const started = performance.now();
  const { stdout, error } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 1 << 30, cwd: workshop });
  const wall = (performance.now() - started) / 1000;
  if (error) throw error;
  const [user = 0, system = 0, peak = 0] = timer.length > 0 ? readFileSync(file, "utf8").trim().split(" ").map(Number) : [];
  return { wall, cpu: user + system, peakMiB: peak / 1024, output: stdout };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.map((value) => Number(value.toFixed(3))).sort((a, b) => a - b);
  return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}

function words(figures: Spread | undefined): string {
  return figures === undefined ? "–" : `${figures[1].toFixed(2)} (${figures[0].toFixed(2)}–${figures[2].toFixed(2)})`;
}

/** Trees that were not measured this time keep their figures if all else is the same. */
function keep(file: string, fresh: Benchmarks): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Benchmarks) : undefined;
  const same = before && before.date === fresh.date && before.machine === fresh.machine && before.rules === fresh.rules;
  const kept = same ? before.trees.filter(({ tree }) => !fresh.trees.some((other) => other.tree === tree)) : [];
  writeFileSync(file, `${JSON.stringify({ ...fresh, trees: [...kept, ...fresh.trees] }, null, 2)}\n`);
}
