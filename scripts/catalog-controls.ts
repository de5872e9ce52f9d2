import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalog } from "../src/catalog/load.ts";
import type { McpEntry, McpReview } from "../src/catalog/mcp-entry.ts";
import { higherTier } from "../src/classify/command-index.ts";
import type { McpIdentity } from "../src/classify/mcp-draft.ts";
import { offeredTools } from "../src/classify/mcp-offer.ts";
import { tierOf } from "../src/classify/mcp-tool.ts";
import { install } from "./mcp-catalog/install.ts";
import { listTools, splitSetting } from "./mcp-catalog/listing.ts";
import { readReviews } from "./mcp-catalog/reviews.ts";

// npm run catalog:controls [-- ID…] [--folder DIR]
//
// For maintainers: starts each server whose review names settings to compare, as it comes and with each setting, without a network, and
// holds the tools that it lists against those that the catalog says it offers. Writes docs/mcp-controls.json (unless only some servers are
// named), which docs/mcp-servers.md shows. With --folder the installed servers are kept there for the next run.

/** One server under one setting: its own list, and ours. */
export interface ControlResult {
  readonly id: string;
  readonly version: string;
  readonly setting: readonly string[];
  readonly theirs: number;
  readonly ours: number;
  /** Tools that the server lists and we do not. */
  readonly missed: readonly string[];
  /** Tools that we list and the server does not. */
  readonly extra: readonly string[];
  readonly tier: string;
}

/** `docs/mcp-controls.json`. */
export interface ControlRun {
  readonly date: string;
  readonly results: readonly ControlResult[];
}

const root = resolve(import.meta.dirname, "..");
if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { folder: { type: "string" } } });
  const entries = new Map(loadCatalog(join(root, "rules")).mcpServers.map((entry) => [entry.id, entry]));
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "catalog-controls-"));
  const results: ControlResult[] = [];
  let failed = 0;
  for (const review of readReviews(root)) {
    const entry = entries.get(review.id);
    if (!entry || review.start.compare.length === 0 || (positionals.length > 0 && !positionals.includes(review.id))) continue;
    try {
      for (const result of await compareServer(entry, review, join(folder, review.id))) {
        results.push(result);
        show(result);
      }
    } catch (error) {
      failed += 1;
      console.error(`${review.id}: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`);
    }
  }
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  const unequal = results.filter(({ missed, extra }) => missed.length + extra.length > 0).length;
  console.log(
    `${results.length} lists of ${new Set(results.map(({ id }) => id)).size} servers, ${unequal} not equal, ${failed} servers failed`,
  );
  if (positionals.length === 0 && failed === 0) {
    const run: ControlRun = { date: new Date().toISOString().slice(0, 10), results };
    writeFileSync(join(root, "docs/mcp-controls.json"), `${JSON.stringify(run, null, 2)}\n`);
  }
  // What a killed server left open would keep the program from ending.
  process.exit(failed > 0 ? 1 : 0);
}

async function compareServer(entry: McpEntry, { identities, start }: McpReview, folder: string): Promise<ControlResult[]> {
  const npm = identities.flatMap((identity) => ("npm" in identity ? [identity.npm] : []))[0];
  if (npm === undefined) throw new Error("only servers that can be installed are compared");
  const server = install(folder, npm, entry.observed.version, start.program);
  const results: ControlResult[] = [];
  for (const setting of [...(start.plain ? [[]] : []), ...start.compare]) {
    const whole = [...start.needs, ...setting];
    const theirs = new Set((await listTools(server, whole, start.files)).map(({ name }) => name));
    const offered = offeredTools(entry, identityOf(npm, server.version, whole));
    results.push({
      id: entry.id,
      version: server.version,
      setting,
      theirs: theirs.size,
      ours: offered.size,
      missed: [...theirs].filter((name) => !offered.has(name)).sort(),
      extra: [...offered.keys()].filter((name) => !theirs.has(name)).sort(),
      tier: [...offered.values()].map((facets) => tierOf(facets)).reduce(higherTier, "read-only"),
    });
  }
  return results;
}

function identityOf(name: string, version: string, setting: readonly string[]): McpIdentity {
  const { args, env } = splitSetting(setting);
  return {
    kind: "npm",
    name,
    spec: version,
    pin: "exact",
    fetched: true,
    shell: false,
    notes: [],
    args,
    env: new Map(Object.entries(env)),
    headers: new Map(),
  };
}

function show({ id, version, setting, theirs, ours, missed, extra, tier }: ControlResult): void {
  const same = missed.length + extra.length === 0 ? "equal" : "NOT EQUAL";
  console.log(`${id} ${version} [${setting.join(" ")}]: theirs ${theirs}, ours ${ours}, ${same}, ${tier}`);
  if (missed.length > 0) console.log(`  missed: ${missed.join(" ")}`);
  if (extra.length > 0) console.log(`  extra: ${extra.join(" ")}`);
}
