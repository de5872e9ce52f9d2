import type { Place } from "../model/place.ts";
import { table } from "../model/table.ts";
import { Lines } from "./lines.ts";
import { refuseLonger } from "./parse-error.ts";

/** One element of an XML text. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text up to the next tag, entities replaced; enough for elements that hold text only. */
  readonly text: string;
  /** The names of the elements around it, outermost first. */
  readonly path: readonly string[];
  readonly at: Place;
}

const MAX_CHARACTERS = 4 * 1024 * 1024;
/** Elements around one element; deeper ones are still found, with a shorter path. */
const MAX_DEPTH = 100;

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>?|<\/([A-Za-z_][\w.:-]{0,200})\s*>|<([A-Za-z_][\w.:-]{0,200})/g;
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]{0,200})\s*=\s*(?:"([^"]*)"|'([^']*)')|\s*(\/?>)/y;
const ENTITIES: Readonly<Record<string, string>> = table({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" });

/**
 * The elements of an XML text in its order. Only what tags and attributes say: no entity is fetched, no document type is read, and broken
 * nesting is no error.
 * @throws ParseError for a text above 4 Mi characters.
 */
export function* parseXml(path: string, source: string): Generator<XmlElement> {
  const lines = new Lines(path, source);
  refuseLonger(lines, MAX_CHARACTERS);
  const { text } = lines;
  const open: string[] = [];
  const tags = new RegExp(TAG);
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [, closed, name] = match;
    if (closed !== undefined) {
      const at = open.lastIndexOf(closed);
      if (at !== -1) open.length = at;
    }
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    const parts = new RegExp(ATTRIBUTE);
    parts.lastIndex = tags.lastIndex;
    let end = tags.lastIndex;
    let empty = false;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
      end = parts.lastIndex;
      const [, key, double, single, close] = part;
      if (key !== undefined) attributes.set(key, unescapeXml(double ?? single ?? ""));
      if (close === undefined) continue;
      empty = close === "/>";
      break;
    }
    tags.lastIndex = end;
    yield { name, attributes, text: empty ? "" : textFrom(text, end), path: [...open], at: lines.place(match.index, end) };
    if (!empty && open.length < MAX_DEPTH) open.push(name);
  }
}

function textFrom(source: string, start: number): string {
  const cdata = /\s*<!\[CDATA\[/y;
  cdata.lastIndex = start;
  if (cdata.test(source)) {
    const end = source.indexOf("]]>", cdata.lastIndex);
    return source.slice(cdata.lastIndex, end === -1 ? undefined : end);
  }
  const end = source.indexOf("<", start);
  return unescapeXml(source.slice(start, end === -1 ? undefined : end)).trim();
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
