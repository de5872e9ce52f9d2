import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, valid } from "semver";
import { type McpList, mcpListSchema } from "../../src/catalog/mcp-entry.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where the list of a server lies. */
function listFile(root: string, id: string): string {
  return join(root, "rules/mcp/lists", `${id}.json`);
}

/** The lists of a server so far. */
export function readList(root: string, id: string): McpList | undefined {
  const file = listFile(root, id);
  return existsSync(file) ? mcpListSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/**
 * Adds a list to those of a server, newest version first. The same version again takes the place of the old list;
 * a version that lists the very same as its neighbour only widens that list's range.
 */
export function addSnapshot(list: McpList | undefined, id: string, added: Snapshot): McpList {
  const others = (list?.snapshots ?? []).filter(({ version }) => version !== added.version);
  const replaced = list?.snapshots.find(({ version }) => version === added.version);
  if (replaced?.versions !== undefined && replaced.digest === added.digest) added.versions = replaced.versions;
  // Commits have no order: there the newest list is the one that was made last.
  if (valid(added.version) === null) return { id, snapshots: [added] };
  const [first, ...rest] = [...others.filter(({ version }) => valid(version) !== null), added].sort((a, b) =>
    compare(b.version, a.version),
  );
  const snapshots: Snapshot[] = first ? [first] : [];
  for (const snapshot of rest) {
    const newer = snapshots.at(-1);
    if (newer?.digest === snapshot.digest) {
      const oldest = snapshot.versions?.split(" ")[0]?.slice(2) ?? snapshot.version;
      newer.versions = `>=${oldest} <=${newer.version}`;
    } else snapshots.push(snapshot);
  }
  return { id, snapshots };
}

/** Writes one tool a line, so that a change shows as lines. */
export function writeList(root: string, list: McpList): void {
  const snapshots = list.snapshots.map(({ tools, ...facts }) => {
    const head = Object.entries(facts).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
    const lines = Object.entries(tools).map(([name, tool]) => `        ${JSON.stringify(name)}: ${JSON.stringify(tool)}`);
    return `    {\n${head.join("")}      "tools": {\n${lines.join(",\n")}\n      }\n    }`;
  });
  writeFileSync(listFile(root, list.id), `{\n  "id": ${JSON.stringify(list.id)},\n  "snapshots": [\n${snapshots.join(",\n")}\n  ]\n}\n`);
}
