import type { Place } from "../model/place.ts";
import { Brackets } from "./balanced.ts";
import { Lines } from "./lines.ts";

/** A string that a Nix text gives to an attribute. */
export interface NixString {
  readonly name: string;
  /** Programs of packages stand by their plain name (`${pkgs.jq}/bin/jq` is `jq`); other antiquotations stay as they are. */
  readonly text: string;
  readonly at: Place;
}

/** What stands before a string that an attribute is given. */
const ATTRIBUTE = /(?<![\w.'-])([A-Za-z_][\w'-]{0,100}(?:\.[A-Za-z_][\w'-]{0,100}){0,4})\s{0,20}=\s{0,100}$/;

/** A comment, or the begin of a string. */
const NEXT = /#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|''|"/g;

/** Attributes whose value is a string, wherever they stand. Not a Nix parser: a string that is computed is not found. */
export function* nixStrings(path: string, source: string): Generator<NixString> {
  const lines = new Lines(path, source);
  const next = new RegExp(NEXT);
  const brackets = new Brackets(lines.text, '"');
  for (let match = next.exec(lines.text); match; match = next.exec(lines.text)) {
    const quote = match[0];
    if (quote !== '"' && quote !== "''") continue;
    const start = match.index + quote.length;
    const end = endOf(lines.text, start, quote, brackets);
    if (end === undefined) return;
    const before = ATTRIBUTE.exec(lines.text.slice(Math.max(0, match.index - 700), match.index));
    const name = before?.[1];
    if (before && name !== undefined) {
      const from = match.index - before[0].length;
      yield { name, text: plain(lines.text.slice(start, end), quote), at: lines.place(from, end + quote.length) };
    }
    next.lastIndex = end + quote.length;
  }
}

/** In an indented string three quotes, `''$` and `''\` are escapes; in a plain one the backslash is. Strings inside `${…}` are its own. */
function endOf(text: string, start: number, quote: string, brackets: Brackets): number | undefined {
  for (let at = start; at < text.length; at++) {
    if (text.startsWith("${", at)) {
      at = brackets.closing(at + 1) ?? at + 1;
    } else if (quote === '"') {
      if (text.charAt(at) === "\\") at++;
      else if (text.charAt(at) === '"') return at;
    } else if (text.startsWith("''", at)) {
      if (!/['$\\]/.test(text.charAt(at + 2))) return at;
      at += 2;
    }
  }
  return undefined;
}

function plain(text: string, quote: string): string {
  const escaped = quote === '"' ? text.replaceAll(/\\(["\\$])/g, "$1") : text.replaceAll("''$", "$").replaceAll("'''", "''");
  return escaped.replaceAll(/\$\{[^{}\n]{1,200}\}\/s?bin\//g, "").trim();
}
