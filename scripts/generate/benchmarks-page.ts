import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmarks, MeasuredTree, Spread } from "../bench.ts";
import type { Generator } from "../generator.ts";
import { page, table } from "../markdown.ts";

const FIGURES = "docs/benchmarks.json";

/** `docs/benchmarks.md`: how fast a scan is, from `docs/benchmarks.json`. */
export default {
  owns: ["docs/benchmarks.md"],
  files(root) {
    const file = join(root, FIGURES);
    if (!existsSync(file)) return Promise.resolve([]);
    return Promise.resolve([{ path: "docs/benchmarks.md", text: () => toPage(JSON.parse(readFileSync(file, "utf8")) as Benchmarks) }]);
  },
} satisfies Generator;

function toPage({ date, machine, node, ripgrep, rules, trees }: Benchmarks): string {
  const introduction = `Whole processes, from start to end, with a warm file cache: every round runs all of them in turn, and a ratio is taken within a round. Shown is
the median, with the least and the greatest. *Reading alone* is a program in Node that lists the folders and opens, reads and closes every
file into one buffer: what nobody who reads a tree in Node can do without; *Node alone* starts and ends. ripgrep searches for the patterns of our rules as far as its fast engine
takes them. *Found* counts the planted credentials that the program reports at their own line.

Not all that is planted is found: the generic rule wants a value that looks drawn, and 7 in 100 of those made of 36 small letters and digits have so few
digits, in so few places, that they pass for a name. In *huge* that is one of 3458.

Measured on ${date}: ${machine}, Node ${node.replace(/^v/u, "")}${ripgrep === "" ? "" : `, ripgrep ${ripgrep}`}, ${rules} secret rules.

The trees are drawn from a seed: code in six languages, lock files, minified code and binaries, in git. *hostile* holds four megabytes each of nine texts
that make a careless scanner work for every byte; *repository* is a folder of public projects. \`npm run bench -- --size small --size medium --size
large --size hostile --write\` makes the figures anew.`;
  return [page("Benchmarks", introduction), ...trees.map(section)].join("");
}

function section({ tree, files, megabytes, planted, rounds, tools }: MeasuredTree): string {
  const title = `\n## ${tree}\n\n${files} files, ${megabytes} MB, ${rounds} rounds.\n`;
  const rows = tools.map(({ tool, wall, cpu, peakMiB, overReading, overRipgrep, found }) => [
    tool,
    words(wall),
    words(cpu),
    peakMiB.toFixed(0),
    words(overReading),
    words(overRipgrep),
    found === undefined ? "" : `${found}/${planted}`,
  ]);
  return title + table(["program", "wall s", "CPU s", "peak MiB", "× reading", "× ripgrep", "found"], rows);
}

function words(figures: Spread | undefined): string {
  return figures === undefined ? "" : `**${figures[1].toFixed(2)}** (${figures[0].toFixed(2)}–${figures[2].toFixed(2)})`;
}
