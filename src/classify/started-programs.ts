import { parseShell } from "../parse/shell.ts";
import { type Simple, simpleOf } from "./command-words.ts";
import { unwrap } from "./command-wrapper.ts";

/** A program that a command line starts, and the folder that an earlier `cd` of the same text went to. */
export interface StartedProgram extends Simple {
  readonly folder: string | undefined;
}

const MOST = 500;
const DEEPEST = 6;

/** Every program that a text starts by itself, the wrapper before what it wraps; what scripts of other files start is not followed. */
export function startedPrograms(text: string): readonly StartedProgram[] {
  const found: StartedProgram[] = [];
  collect(text, 0, undefined, found);
  return found;
}

function collect(text: string, depth: number, from: string | undefined, into: StartedProgram[]): void {
  if (depth > DEEPEST) return;
  let folder = from;
  for (const { words, redirects } of parseShell(text).commands) {
    if (words.length === 0 || into.length >= MOST) continue;
    let simple = simpleOf(words, redirects);
    for (let layers = 0; layers < 10; layers++) {
      const inner = unwrap(simple);
      for (const script of inner?.scripts ?? []) collect(script, depth + 1, folder, into);
      if (!inner?.words || inner.words.length === 0) break;
      // What starts another program fetches by itself, too: `docker run image program`.
      into.push({ ...simple, folder });
      simple = simpleOf(inner.words, redirects);
    }
    const target = simple.args[0]?.value;
    if (simple.program === "cd" || simple.program === "pushd") folder = target === undefined ? undefined : join(folder, target);
    else into.push({ ...simple, folder });
  }
}

function join(from: string | undefined, to: string): string | undefined {
  if (/^[~/$]|\.\./.test(to)) return undefined;
  const parts = [...(from ?? "").split("/"), ...to.split("/")].filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
