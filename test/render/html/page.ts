import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as an HTML parser reads it. */
export interface ParsedPage {
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
}

/** What a parser makes of a page: every element, in order, and what the parser had to put right. */
export function parsePage(text: string): ParsedPage {
  const errors: string[] = [];
  const root = parse(text, { onParseError: ({ code, startLine }: ParserError) => errors.push(`${code} in line ${startLine}`) });
  return { errors, elements: elementsIn(root) };
}

function elementsIn(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  const content = "content" in node ? elementsIn(node.content) : [];
  return [...own, ...content, ...children.flatMap(elementsIn)];
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text in an element. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return ("childNodes" in node ? node.childNodes : []).map(textOf).join("");
}
