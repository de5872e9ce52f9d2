import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalog } from "../src/catalog/load.ts";
import type { McpReview } from "../src/catalog/mcp-entry.ts";
import { install } from "./mcp-catalog/install.ts";
import { listTools, splitSetting } from "./mcp-catalog/listing.ts";
import { addSnapshot, readList, writeList } from "./mcp-catalog/lists.ts";
import { reviewLines, reviewText } from "./mcp-catalog/review-table.ts";
import { readReview } from "./mcp-catalog/reviews.ts";
import { readSavedList, type SavedList } from "./mcp-catalog/saved-list.ts";
import { snapshotOf } from "./mcp-catalog/snapshot.ts";

// npm run catalog:update -- ID [--version V] [--package NAME] [--args "--a --b NAME=value"] [--from FILE] [--date DAY] [--all] [--dry-run]
//
// For maintainers, never at scan time: installs a known MCP server without its scripts into a temporary folder, starts it with placeholder
// credentials and no network, pages its tools, and writes rules/mcp/lists/ID.json. `--from` reads a saved list instead, of a remote server
// or of one that was read from source. Then it prints what is to be looked at: new and removed tools, changed texts, changed proposals,
// annotations that say otherwise. The judgement goes into rules/mcp/catalog/ID.yml by hand; this program never writes there.

const root = resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: "string" },
    package: { type: "string" },
    args: { type: "string" },
    from: { type: "string" },
    date: { type: "string" },
    all: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
});
const [id] = positionals;
if (id === undefined || positionals.length > 1 || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
  console.error("Give the id of one server: npm run catalog:update -- ID [--version V] [--from FILE]");
  process.exit(2);
}

const review = readReview(root, id);
const saved = await obtain().catch((error: unknown) => {
  console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
const snapshot = snapshotOf(saved, values.date ?? new Date().toISOString().slice(0, 10), loadCatalog(join(root, "rules")));
const before = readList(root, id);
const known = before?.snapshots.find(({ version }) => version === snapshot.version) ?? before?.snapshots[0];
const lines = reviewLines(snapshot, known, review, saved.tools);
process.stdout.write(reviewText(values.all ? lines : lines.filter(({ reasons }) => reasons.length > 0)));
const open = lines.filter(({ reasons }) => reasons.includes("not reviewed") || reasons.includes("unsure")).length;
console.log(`${id} ${saved.version}: ${Object.keys(snapshot.tools).length} tools, ${open} to review in rules/mcp/catalog/${id}.yml`);
if (!values["dry-run"]) writeList(root, addSnapshot(before, id, snapshot));

async function obtain(): Promise<SavedList> {
  return values.from === undefined ? await list(review) : readSavedList(values.from);
}

async function list(known: McpReview | undefined): Promise<SavedList> {
  const npm = values.package ?? known?.identities.flatMap((identity) => ("npm" in identity ? [identity.npm] : []))[0];
  if (npm === undefined) throw new Error(`${id} is on no package registry that we can install from: use --from FILE`);
  const setting = values.args?.split(/\s+/).filter((part) => part !== "") ?? [
    ...(known?.start.needs ?? []),
    ...(known?.start.everything ?? []),
  ];
  const folder = mkdtempSync(join(tmpdir(), "catalog-update-"));
  try {
    const server = install(folder, npm, values.version ?? "latest", known?.start.program);
    const tools = await listTools(server, setting, known?.start.files);
    const { args, env } = splitSetting(setting);
    return { package: `npm:${npm}`, version: server.version, args, env: Object.keys(env), tools };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
