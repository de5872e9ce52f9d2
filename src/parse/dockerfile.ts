import type { Place } from "../model/place.ts";
import { type Line, Lines } from "./lines.ts";

/** One instruction of a Dockerfile. */
export interface DockerInstruction {
  /** In upper case. */
  readonly name: string;
  /** Options of the instruction: `--mount=type=secret`. */
  readonly flags: readonly string[];
  /** What follows, continuations joined; the documents that it reads from the lines below stand behind it. */
  readonly rest: string;
  readonly at: Place;
}

const MAX_INSTRUCTIONS = 5_000;

/**
 * Reads a Dockerfile: continuations with the escape character of its directive, comments between them, here-documents.
 * Never throws. https://docs.docker.com/reference/dockerfile/
 */
export function* parseDockerfile(path: string, source: string): Generator<DockerInstruction> {
  const lines = new Lines(path, source);
  const mark = /^#\s*escape\s*=\s*(`)/im.exec(source.slice(0, 400))?.[1] ?? "\\";
  const iterator = lines[Symbol.iterator]();
  let count = 0;
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    const first = next.value;
    if (/^\s*(?:#|$)/.test(first.text)) continue;
    if (++count > MAX_INSTRUCTIONS) return;
    let last: Line = first;
    const parts: string[] = [];
    for (let line: Line | undefined = first; line; ) {
      const content: string = line.text.trimEnd();
      const goes = content.endsWith(mark);
      if (line === first || !/^\s*(?:#|$)/.test(content)) parts.push((goes ? content.slice(0, -1) : content).trim());
      last = line;
      // A comment or an empty line inside a continued instruction does not end it.
      if (!goes && (line === first || !/^\s*(?:#|$)/.test(content))) break;
      const following: IteratorResult<Line> = iterator.next();
      line = following.done ? undefined : following.value;
    }
    const whole = parts.join(" ").trim();
    const body: string[] = [];
    for (const [, dash, , word] of /^(?:RUN|COPY|ADD)\b/i.test(whole) ? whole.matchAll(/<<(-?)(["']?)([A-Za-z_]\w{0,60})\2/g) : []) {
      for (let line = iterator.next(); !line.done; line = iterator.next()) {
        last = line.value;
        const text = dash ? line.value.text.replace(/^\t+/, "") : line.value.text;
        if (text.trimEnd() === word) break;
        body.push(text);
      }
    }
    const start = first.start + (first.text.length - first.text.trimStart().length);
    const name = /^[A-Za-z]+/.exec(whole)?.[0] ?? "";
    let rest = whole.slice(name.length).trim();
    const flags: string[] = [];
    for (let flag = /^--[a-z]+(?:=\S*)?\s*/.exec(rest); flag; flag = /^--[a-z]+(?:=\S*)?\s*/.exec(rest)) {
      flags.push(flag[0].trim());
      rest = rest.slice(flag[0].length);
    }
    const at = lines.place(start, last.start + last.text.length);
    yield { name: name.toUpperCase(), flags, rest: withDocument(rest, body), at };
  }
}

/** `RUN <<EOF` alone runs the document; before a program, the document is its input. */
function withDocument(rest: string, body: readonly string[]): string {
  if (body.length === 0) return rest;
  const script = body.join("\n");
  if (/^<<-?["']?[A-Za-z_]\w*["']?$/.test(rest)) return script;
  const word = /<<-?["']?([A-Za-z_]\w*)/.exec(rest)?.[1] ?? "EOF";
  return `${rest}\n${script}\n${word}`;
}
