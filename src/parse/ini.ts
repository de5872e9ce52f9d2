import type { Place } from "../model/place.ts";
import { type Line, Lines } from "./lines.ts";

/** One `key = value` of an INI text. */
export interface IniEntry {
  /** The header above it, without its brackets; empty before the first. */
  readonly section: string;
  /** As written: whether case counts is for the owner of the format to say. */
  readonly key: string;
  /** Continued lines are joined with a line break. Empty where only the key stands. */
  readonly value: string;
  readonly at: Place;
}

/** Lines that one value may go on for. */
const MAX_CONTINUED = 500;

/** How the owner of a file writes it. */
export interface IniStyle {
  /** An indented line belongs to the value above it, as in Python's files; elsewhere indentation says nothing. */
  readonly continued: boolean;
}

/** Reads INI as npm, git and Python write it. Never throws: a line that is neither a header nor a key is passed over. */
export function* parseIni(path: string, source: string, { continued }: IniStyle): Generator<IniEntry> {
  const lines = new Lines(path, source);
  let section = "";
  let open: { key: string; value: string[]; first: Line; last: Line } | undefined;
  function* flush(): Generator<IniEntry> {
    if (!open) return;
    const { key, value, first, last } = open;
    open = undefined;
    const start = first.start + (first.text.length - first.text.trimStart().length);
    yield { section, key, value: value.join("\n").trim(), at: lines.place(start, last.start + last.text.trimEnd().length) };
  }
  for (const line of lines) {
    const content = line.text.trim();
    if (continued && /^\s/.test(line.text) && open) {
      if (content !== "" && !/^[#;]/.test(content) && open.value.length < MAX_CONTINUED) {
        open.value.push(content);
        open.last = line;
      }
      continue;
    }
    if (content === "") continue;
    if (/^[#;]/.test(content)) continue;
    yield* flush();
    if (content.startsWith("[")) {
      section = content.slice(1, content.lastIndexOf("]") > 0 ? content.lastIndexOf("]") : undefined).trim();
      continue;
    }
    const mark = content.search(continued ? /[=:]/ : /=/);
    const key = (mark === -1 ? content : content.slice(0, mark)).trim();
    if (key !== "") open = { key, value: mark === -1 ? [] : [content.slice(mark + 1).trim()], first: line, last: line };
  }
  yield* flush();
}
