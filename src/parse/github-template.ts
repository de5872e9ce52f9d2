import type { Condition, Embedded, Template } from "../model/workflow.ts";
import type { DataNode } from "./data.ts";
import { expressionsIn, parseExpression } from "./github-expression.ts";
import type { Lines } from "./lines.ts";

/** Expressions of one text; a hostile file could hold thousands. */
const MOST_EXPRESSIONS = 2_000;

/** Reads the text of a node with its expressions; numbers and switches count as their text. Undefined for lists, objects and nothing. */
export function templateOf(node: DataNode | undefined, lines: Lines): Template | undefined {
  if (!node || node.kind === "object" || node.kind === "array" || node.kind === "null") return undefined;
  const text = String(node.value);
  return { at: node.at, text, expressions: text.includes("${{") ? embedded(text, node, lines) : [] };
}

/** Reads a condition: an expression with or without its `${{ }}`. */
export function conditionOf(node: DataNode | undefined, lines: Lines): Condition | undefined {
  const template = templateOf(node, lines);
  if (!template) return undefined;
  const { at, text, expressions } = template;
  const only = expressions[0];
  if (!only || !text.includes("${{")) return { at, ...parsed(text.trim()) };
  const around = expressionsIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  // Blanks around it count only where the text keeps them: a block scalar ends with a line end, a plain one does not.
  if (expressions.length === 1 && around === "") return only;
  return { at, source: text.trim(), text: true };
}

function parsed(source: string): Pick<Embedded, "source" | "tree"> {
  const tree = parseExpression(source);
  return tree === undefined ? { source } : { source, tree };
}

/** Where the text is folded or quoted, its offsets are not those of the file: expressions are found there by their number. */
function embedded(text: string, node: DataNode, lines: Lines): Embedded[] {
  const spans = expressionsIn(text).slice(0, MOST_EXPRESSIONS);
  const written = expressionsIn(lines.text.slice(node.start, node.end));
  return spans.map(({ source }, index) => {
    const span = written[index];
    const at = span && written.length >= spans.length ? lines.place(node.start + span.start, node.start + span.end) : node.at;
    return { at, ...parsed(source) };
  });
}
