import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from "yaml";
import { refuseOpenBrackets } from "./bracket-depth.ts";
import { type Data, DataNode, Entry, put, refuseDeeper, type Scalar } from "./data.ts";
import { Lines } from "./lines.ts";
import { ParseError, Problems, refuseLonger } from "./parse-error.ts";

/** The parser reads about 1 MB a second. */
const MAX_CHARACTERS = 2 * 1024 * 1024;

/** Columns that a line may be indented by, list marks included. A level of nesting takes at least one of them. */
const MAX_INDENT = 500;

/** Values of one document with every alias counted in full: stops alias bombs before anybody walks the tree. */
const MAX_VALUES = 500_000;

/** A YAML text: usually one document. */
export interface YamlData extends Data {
  /** The roots of all documents; `root` is the first. */
  readonly documents: readonly DataNode[];
}

/**
 * Reads YAML 1.2 without tags that construct anything; `<<` stays a plain key. Aliases share the node of their anchor.
 * @throws ParseError on broken text, an alias bomb or an alias inside its own anchor.
 */
export function parseYaml(path: string, source: string): YamlData {
  const lines = new Lines(path, source);
  refuseLonger(lines, MAX_CHARACTERS);
  refuseOpenBrackets(lines);
  refuseIndented(lines);
  const problems = new Problems(lines);
  // `uniqueKeys` compares every key with every other one, which takes 40 s for 400 KB; `put` does the same check with a Map.
  const parsed = parseAllDocuments(lines.text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents: DataNode[] = [];
  for (const document of parsed) {
    const error = document.errors[0];
    if (error) throw new ParseError(`not YAML (${error.code})`, lines.place(error.pos[0], error.pos[1]));
    documents.push(convert(document.contents as Node | null, lines, problems));
  }
  return { root: documents[0] ?? new DataNode(lines, 0, 0, null), documents, problems: problems.list };
}

function refuseIndented(lines: Lines): void {
  for (const { text, start } of lines) {
    let column = 0;
    while (" -?:\t".includes(text.charAt(column) || "x")) column++;
    if (column > MAX_INDENT) {
      throw new ParseError(`indented by more than ${MAX_INDENT} columns`, lines.place(start, start + column));
    }
  }
}

function convert(contents: Node | null, lines: Lines, problems: Problems): DataNode {
  const anchors = new Map<string, DataNode | undefined>();
  let values = 0;

  function build(node: Node | null | undefined, at: number, depth: number): DataNode {
    refuseDeeper(depth, lines, at);
    if (!node) return new DataNode(lines, at, at, null);
    if (isAlias(node)) return resolve(node);
    const [start, afterwards] = node.range ?? [at, at];
    // A block ends, to the parser, where the next line begins.
    const end = start + lines.text.slice(start, afterwards).trimEnd().length;
    const anchor = "anchor" in node ? node.anchor : undefined;
    // Known, but not yet built: an alias that is met meanwhile points to its own parent.
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const built = new DataNode(lines, start, end, content(node, start, depth));
    if (anchor !== undefined) anchors.set(anchor, built);
    return built;
  }
  function content(node: Node, start: number, depth: number): Scalar | Map<string, Entry> | DataNode[] {
    if (isMap(node)) {
      const entries = new Map<string, Entry>();
      for (const pair of node.items as Pair<Node | null, Node | null>[]) {
        const [from, to] = pair.key?.range ?? [start, start];
        const entry = new Entry(lines, keyOf(pair.key, lines), from, to, build(pair.value, to, depth + 1));
        put(entries, entry, problems, from, to);
      }
      return entries;
    }
    if (isSeq(node)) return (node.items as (Node | null)[]).map((item) => build(item, start, depth + 1));
    return isScalar(node) ? scalar(node.value) : null;
  }
  function resolve(alias: Alias): DataNode {
    const [start, end] = alias.range ?? [0, 0];
    const target = anchors.get(alias.source);
    if (!target) throw new ParseError("an alias without an anchor before it, or inside it", lines.place(start, end));
    values += target.weight;
    if (values > MAX_VALUES) throw new ParseError(`aliases that expand to more than ${MAX_VALUES} values`, lines.place(start, end));
    return target;
  }
  return build(contents, 0, 1);
}

function keyOf(key: Node | null, lines: Lines): string {
  if (isScalar(key)) return String(key.value);
  return key?.range ? lines.text.slice(key.range[0], key.range[1]) : "";
}

function scalar(value: unknown): Scalar {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
