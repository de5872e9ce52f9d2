import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Catalog } from "../src/catalog/catalog.ts";
import { FACETS, type Facet } from "../src/catalog/mcp-entry.ts";
import type { McpToolWords } from "../src/catalog/mcp-tool-words.ts";
import { classifyTools, tierOf } from "../src/classify/mcp-tool.ts";
import type { ToolDeclaration } from "../src/classify/mcp-tool-list.ts";
import { splitName } from "../src/classify/mcp-tool-name.ts";
import type { ToolParameter } from "../src/classify/mcp-tool-schema.ts";
import { share } from "./accuracy.ts";
import { ourCatalog } from "./our-catalog.ts";

// npm run accuracy:mcp                  prints how often the classifier of MCP tools is right, over the labelled sets of test/classify/mcp-tools
// npm run accuracy:mcp -- --write       also keeps the figures, with the date, in test/classify/mcp-tools/result.json
// npm run accuracy:mcp -- --freeze SET  keeps what is wrong at the first run over a set

const FOLDER = "test/classify/mcp-tools";

/** One tool of a labelled server: facts of its declaration, and the label. The format is that of docs/mcp-labels.md. */
export interface LabelledTool {
  readonly name: string;
  readonly excerpt?: string;
  readonly parameters?: Readonly<Record<string, Omit<ToolParameter, "name">>>;
  readonly hints?: { readonly readOnly?: boolean; readonly destructive?: boolean };
  readonly facets: readonly Facet[];
  /** The facets that each of two readers gave. */
  readonly readers?: readonly (readonly Facet[])[];
  readonly doubt?: boolean;
  readonly note?: string;
}

/** One file of `test/classify/mcp-tools/SET/`. */
export interface LabelledServer {
  readonly server: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly tools: readonly LabelledTool[];
}

/** Found, missed and mistaken: what carries a label and is answered so, what is not, and what is answered so without it. */
export interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly mistaken: number;
}

/** A tool whose answer differs from its label. */
export interface Wrong {
  readonly server: string;
  readonly tool: string;
  readonly because: string;
}

/** How “not read-only” fares over one set. */
export interface Figures extends Counts {
  /** The mean over the servers that have such a tool. */
  readonly recallByServer: number;
  readonly misses: readonly Wrong[];
  readonly falseAlarms: readonly Wrong[];
}

/** How one set fares. */
export interface SetResult {
  readonly name: string;
  readonly servers: number;
  readonly tools: number;
  readonly doubts: number;
  /** By name, description and parameters alone. */
  readonly alone: Figures;
  /** And with the vendor's hints, which can only raise. */
  readonly withHints: Figures;
  /** With the words that stand in the other servers of the set only, five parts in turn. */
  readonly foreignWords: Figures;
  /** The first run over the set, where it was kept. */
  readonly firstRun?: Counts;
  readonly facets: Readonly<Record<Facet, Counts>>;
  /** The tier of the answer against that of the label. */
  readonly tiers: { readonly right: number; readonly milder: number; readonly stricter: number };
  /** Where both readers were heard: how many tools they read alike. */
  readonly agreement?: { readonly alike: number; readonly of: number };
  /** Tools whose label is not what their vendor's `readOnlyHint` says. */
  readonly disputes: readonly {
    readonly server: string;
    readonly tool: string;
    readonly hint: boolean;
    readonly facets: readonly Facet[];
    readonly note: string;
  }[];
}

type Rules = Pick<Catalog, "mcpToolWords" | "mcpToolFacets">;

interface Answer {
  readonly facets: readonly Facet[];
  readonly because: string;
}

/** Measures every set that is there. */
export function measure(root: string): readonly SetResult[] {
  const catalog = ourCatalog(root);
  const frozen = firstRuns(root);
  return readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => measureSet(name, readSet(root, name), catalog, frozen.get(name)));
}

/** The labelled servers of one set. */
export function readSet(root: string, name: string): readonly LabelledServer[] {
  const folder = join(root, FOLDER, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as LabelledServer);
}

function measureSet(
  name: string,
  servers: readonly LabelledServer[],
  catalog: Catalog,
  frozen: ReadonlySet<string> | undefined,
): SetResult {
  const tools = servers.flatMap((server) => server.tools);
  const alone = servers.map((server) => answers(server, catalog, false));
  const read = tools.filter(({ readers }) => readers !== undefined);
  return {
    name,
    servers: servers.length,
    tools: tools.length,
    doubts: tools.filter(({ doubt }) => doubt).length,
    alone: figures(servers, alone),
    withHints: figures(
      servers,
      servers.map((server) => answers(server, catalog, true)),
    ),
    foreignWords: figures(servers, crossed(servers, catalog)),
    ...(frozen ? { firstRun: firstRun(servers, frozen) } : {}),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, facetCounts(facet, tools, alone.flat())])) as Record<Facet, Counts>,
    tiers: tierCounts(tools, alone.flat(), catalog.tiers),
    ...(read.length > 0
      ? { agreement: { alike: read.filter(({ readers = [] }) => new Set(readers.map(readsOnly)).size === 1).length, of: read.length } }
      : {}),
    disputes: servers.flatMap(({ server, tools: own }) =>
      own
        .filter(({ hints, facets }) => hints?.readOnly !== undefined && hints.readOnly !== readsOnly(facets))
        .map(({ name: tool, hints, facets, note = "" }) => ({ server, tool, hint: hints?.readOnly === true, facets, note })),
    ),
  };
}

function answers(server: LabelledServer, catalog: Rules, hints: boolean): readonly Answer[] {
  return classifyTools(
    server.tools.map((tool) => declaration(tool, hints)),
    catalog,
  );
}

/** The tool as the classifier gets it. */
function declaration({ name, excerpt, parameters = {}, hints }: LabelledTool, withHints: boolean): ToolDeclaration {
  return {
    name,
    ...(excerpt === undefined ? {} : { description: excerpt }),
    parameters: Object.entries(parameters).map(([parameter, rest]) => ({ name: parameter, ...rest })),
    ...(withHints && hints ? { hints } : {}),
  };
}

const FOLDS = 5;

/** Answers for each server by the words of the servers in the other parts: what a word costs that nobody had met. */
function crossed(servers: readonly LabelledServer[], catalog: Rules): readonly (readonly Answer[])[] {
  const partOf = ({ server }: LabelledServer): number => (createHash("sha256").update(server).digest()[1] ?? 0) % FOLDS;
  const parts = Array.from({ length: FOLDS }, (_, part) => ({
    ...catalog,
    mcpToolWords: onlyMet(catalog.mcpToolWords, wordsOf(servers.filter((server) => partOf(server) !== part))),
  }));
  return servers.map((server) => answers(server, parts[partOf(server)] ?? catalog, false));
}

function wordsOf(servers: readonly LabelledServer[]): ReadonlySet<string> {
  return new Set(
    servers
      .flatMap(({ tools }) => tools)
      .flatMap(({ name, excerpt = "" }) => [...splitName(name).flat(), ...(excerpt.toLowerCase().match(/[a-z]+/g) ?? [])])
      .flatMap((word) => [word, word.replace(/e?s$/, ""), word.replace(/s$/, ""), word.replace(/ing$/, ""), word.replace(/ing$/, "e")]),
  );
}

function onlyMet({ verbs, phrases, ...rest }: McpToolWords, met: ReadonlySet<string>): McpToolWords {
  const keep = <K extends string>(lists: Readonly<Record<K, string[]>>): Record<K, string[]> =>
    Object.fromEntries(
      Object.entries<string[]>(lists).map(([key, list]) => [key, list.filter((text) => text.split(" ").every((word) => met.has(word)))]),
    ) as Record<K, string[]>;
  return { ...rest, verbs: keep(verbs), phrases: keep(phrases) };
}

function readsOnly(facets: readonly Facet[]): boolean {
  return facets.includes("read");
}

function figures(servers: readonly LabelledServer[], all: readonly (readonly Answer[])[]): Figures {
  const rows = servers.flatMap(({ server, tools }, at) =>
    tools.map((tool, index) => {
      const { facets = [], because = "" } = all[at]?.[index] ?? {};
      return { server, tool: tool.name, because, label: !readsOnly(tool.facets), answer: !readsOnly(facets) };
    }),
  );
  const wrong = (label: boolean): readonly Wrong[] =>
    rows.filter((row) => row.label === label && row.answer !== label).map(({ server, tool, because }) => ({ server, tool, because }));
  const recalls = servers
    .map(({ server }) => rows.filter((row) => row.server === server && row.label))
    .filter((own) => own.length > 0)
    .map((own) => own.filter(({ answer }) => answer).length / own.length);
  const misses = wrong(true);
  const falseAlarms = wrong(false);
  return {
    found: rows.filter(({ label, answer }) => label && answer).length,
    missed: misses.length,
    mistaken: falseAlarms.length,
    recallByServer: Number((recalls.reduce((sum, one) => sum + one, 0) / Math.max(1, recalls.length)).toFixed(4)),
    misses,
    falseAlarms,
  };
}

function facetCounts(facet: Facet, tools: readonly LabelledTool[], all: readonly Answer[]): Counts {
  const count = (label: boolean, answer: boolean): number =>
    tools.filter(({ facets }, at) => facets.includes(facet) === label && (all[at]?.facets.includes(facet) ?? false) === answer).length;
  return { found: count(true, true), missed: count(true, false), mistaken: count(false, true) };
}

function tierCounts(tools: readonly LabelledTool[], all: readonly Answer[], tiers: Catalog["tiers"]): SetResult["tiers"] {
  const rank = (facets: readonly Facet[]): number => tiers.findIndex(({ id }) => id === tierOf(facets));
  const steps = tools.map(({ facets }, at) => rank(all[at]?.facets ?? []) - rank(facets));
  const count = (fits: (step: number) => boolean): number => steps.filter(fits).length;
  return { right: count((step) => step === 0), milder: count((step) => step < 0), stricter: count((step) => step > 0) };
}

/** Recall and precision as fractions. */
export function rates({ found, missed, mistaken }: Counts): { readonly recall: number; readonly precision: number } {
  return { recall: found / Math.max(1, found + missed), precision: found / Math.max(1, found + mistaken) };
}

/** What a set that the rules were not written with is to reach. */
export const TARGET = { recall: 0.98, precision: 0.95 } as const;

/** Whether a set reaches the target by the classifier alone. */
export function reaches({ alone }: Pick<SetResult, "alone">): boolean {
  const { recall, precision } = rates(alone);
  return recall >= TARGET.recall && precision >= TARGET.precision;
}

const FROZEN = "first-runs.tsv";

/** For each set the tools, as `server tool`, that were answered wrongly at the first run. */
function firstRuns(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const file = join(root, FOLDER, FROZEN);
  const sets = new Map<string, Set<string>>();
  if (!existsSync(file)) return sets;
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n").slice(1)) {
    const [set = "", server = "", tool = ""] = line.split("\t");
    sets.set(set, (sets.get(set) ?? new Set()).add(`${server} ${tool}`));
  }
  return sets;
}

function firstRun(servers: readonly LabelledServer[], wrong: ReadonlySet<string>): Counts {
  const rows = servers.flatMap(({ server, tools }) =>
    tools.map(({ name, facets }) => ({ label: !readsOnly(facets), right: !wrong.has(`${server} ${name}`) })),
  );
  const count = (label: boolean, right: boolean): number => rows.filter((row) => row.label === label && row.right === right).length;
  return { found: count(true, true), missed: count(true, false), mistaken: count(false, false) };
}

function freeze(root: string, set: SetResult): void {
  const file = join(root, FOLDER, FROZEN);
  const before = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "set\tserver\ttool\twhat";
  if (firstRuns(root).has(set.name)) throw new Error(`the first run of ${set.name} is kept already`);
  const rows = [
    ...set.alone.misses.map(({ server, tool }) => [set.name, server, tool, "missed"]),
    ...set.alone.falseAlarms.map(({ server, tool }) => [set.name, server, tool, "false"]),
  ];
  writeFileSync(file, `${[before, ...rows.map((row) => row.join("\t"))].join("\n")}\n`);
}

/** What is kept of a measurement, so that a later one can be held against it. */
export interface KeptResult {
  readonly date: string;
  readonly sets: readonly SetResult[];
}

/** The measurement that was kept. */
export function keptResult(root: string): KeptResult {
  return JSON.parse(readFileSync(join(root, FOLDER, "result.json"), "utf8")) as KeptResult;
}

function keep(root: string, sets: readonly SetResult[]): void {
  const file = join(root, FOLDER, "result.json");
  const before = existsSync(file) ? keptResult(root).sets : [];
  const lost = before.filter(reaches).filter(({ name }) => !sets.some((set) => set.name === name && reaches(set)));
  if (lost.length > 0) throw new Error(`${lost.map(({ name }) => name).join(", ")} reached the target before: mend that first`);
  const kept: KeptResult = { date: new Date().toISOString().slice(0, 10), sets };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}

function line(title: string, counts: Counts): string {
  const { found, missed, mistaken } = counts;
  return `  ${title.padEnd(34)} recall ${share(found, found + missed).padStart(7)} (${found}/${found + missed})  precision ${share(found, found + mistaken).padStart(7)} (${mistaken} false)`;
}

function show(set: SetResult): void {
  console.log(`${set.name}: ${set.tools} tools of ${set.servers} servers, ${set.doubts} in doubt`);
  if (set.firstRun) console.log(line("first run", set.firstRun));
  console.log(line("classifier alone", set.alone));
  console.log(`  ${"mean recall by server".padEnd(34)} ${set.alone.recallByServer}`);
  console.log(line("with hints", set.withHints));
  console.log(line("words of other servers only", set.foreignWords));
  if (set.agreement) console.log(`  two readers alike on ${share(set.agreement.alike, set.agreement.of)} of ${set.agreement.of}`);
  for (const facet of FACETS) console.log(line(facet, set.facets[facet]));
  const { right, milder, stricter } = set.tiers;
  console.log(`  tier right ${share(right, set.tools)}, milder than the label ${milder}, stricter ${stricter}`);
  for (const { server, tool, because } of set.alone.misses) console.log(`  missed ${server} ${tool}: ${because}`);
  for (const { server, tool, because } of set.alone.falseAlarms) console.log(`  false  ${server} ${tool}: ${because}`);
  for (const { server, tool, hint, facets, note } of set.disputes)
    console.log(
      `  dispute ${server} ${tool}: the vendor says ${hint ? "read-only" : "not read-only"}, we say ${facets.join(", ")}${note === "" ? "" : ` (${note})`}`,
    );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const root = resolve(import.meta.dirname, "..");
  const sets = measure(root);
  for (const set of sets) show(set);
  const frozen = sets.find(({ name }) => name === process.argv[process.argv.indexOf("--freeze") + 1]);
  if (process.argv.includes("--freeze") && frozen) freeze(root, frozen);
  if (process.argv.includes("--write")) keep(root, sets);
}
