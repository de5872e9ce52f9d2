import { readFileSync, writeFileSync } from "node:fs";
import { FACETS, type Facet } from "../src/catalog/mcp-entry.ts";
import { readToolList, type ToolDeclaration } from "../src/classify/mcp-tool-list.ts";
import type { LabelledServer, LabelledTool } from "./tool-accuracy.ts";

// npm run label -- LIST.json LABELS.tsv OUT.json [FIRST.tsv SECOND.tsv]    makes one file of test/classify/mcp-tools from a saved tools/list and a table
// of labels (docs/mcp-labels.md): facts only, of the description no more than its beginning.

const EXCERPT = 120;
const FREE = /^(?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)(?: OR .*)?$/i;

interface SavedList {
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly licence?: string | null;
}

const [listFile = "", labelFile = "", out = "", ...readerFiles] = process.argv.slice(2);
const saved = JSON.parse(readFileSync(listFile, "utf8")) as SavedList;
const tools = readToolList(saved);
if (tools === undefined) throw new Error(`${listFile} is no answer to tools/list`);
const labels = readLabels(labelFile);
/** What two readers said before they agreed. */
const readers = readerFiles.map(readLabels);

interface Label {
  readonly facets: string;
  readonly note: string;
}

function readLabels(file: string): Map<string, Label> {
  return new Map(
    readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t"))
      .map(([name = "", facets = "", note = ""]) => [name, { facets, note }]),
  );
}

const free = FREE.test(saved.licence ?? "");
const server: LabelledServer = {
  server: saved.id,
  package: saved.package,
  version: saved.version,
  licence: saved.licence ?? "unknown",
  tools: tools.flatMap((tool) => {
    const label = labels.get(tool.name);
    if (label === undefined) return [];
    labels.delete(tool.name);
    return [labelled(tool, label)];
  }),
};
if (labels.size > 0) throw new Error(`${listFile} has no tool ${[...labels.keys()].join(", ")}`);
const { tools: rows, ...head } = server;
writeFileSync(out, `${JSON.stringify(head).slice(0, -1)},"tools":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`);
console.log(`${out}: ${rows.length} of ${tools.length} tools`);

function labelled({ name, description, parameters = [], hints }: ToolDeclaration, label: Label): LabelledTool {
  const doubt = label.facets.startsWith("?");
  const facets = facetsOf(label);
  const heard = readers.flatMap((reader) => reader.get(name) ?? []).map(facetsOf);
  const unknown = facets.filter((facet) => !FACETS.includes(facet));
  if (unknown.length > 0) throw new Error(`${name}: no facet ${unknown.join(", ")}`);
  if (
    facets.includes("read") &&
    facets.some((facet) => ["write", "destructive", "exec", "db-write", "deploy", "own-state"].includes(facet))
  )
    throw new Error(`${name}: what only reads changes nothing`);
  return {
    name,
    ...(free && description !== undefined ? { excerpt: opening(description) } : {}),
    ...(parameters.length > 0 ? { parameters: Object.fromEntries(parameters.map(({ name: key, ...rest }) => [key, rest])) } : {}),
    ...(hints ? { hints } : {}),
    facets,
    ...(heard.length === 2 ? { readers: heard } : {}),
    ...(doubt ? { doubt } : {}),
    ...(label.note === "" ? {} : { note: label.note }),
  };
}

function facetsOf({ facets }: Label): Facet[] {
  return facets.replace(/^\?/, "").split(/[,\s]+/) as Facet[];
}

/** The first characters, whole words, on one line. */
function opening(description: string): string {
  const text = description.replace(/\s+/g, " ").trim();
  return text.length <= EXCERPT ? text : text.slice(0, text.lastIndexOf(" ", EXCERPT) > 60 ? text.lastIndexOf(" ", EXCERPT) : EXCERPT);
}
