import { parseShell } from "../parse/shell.ts";
import { type Simple, simpleOf } from "./command-words.ts";
import { unwrap } from "./command-wrapper.ts";

/** A program that a command line starts. */
export interface StartedProgram extends Simple {
  /** The folder that an earlier `cd` of the same text went to, from where the text starts; undefined where that is not told. */
  readonly folder: string | undefined;
}

const MOST = 500;
const DEEPEST = 6;

/**
 * Every program that a text starts by itself, the wrapper before what it wraps; what scripts of other files start is not followed.
 * @param from the folder that the text starts in, where that is known: folders are then told from the same root.
 */
export function startedPrograms(text: string, from?: string): readonly StartedProgram[] {
  const found: StartedProgram[] = [];
  collect(text, 0, from, found);
  return found;
}

function collect(text: string, depth: number, from: string | undefined, into: StartedProgram[]): void {
  if (depth > DEEPEST) return;
  let folder = from;
  let lost = false;
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
    if (simple.program === "cd" || simple.program === "pushd") {
      folder = target === undefined || lost ? undefined : folderBelow(folder, target);
      // From a known folder to one that only a run would tell: what comes next is no longer told from the root.
      lost ||= from !== undefined && folder === undefined;
    } else into.push({ ...simple, folder });
  }
}

/** The folder that a path leads to; undefined where only a run would tell, or where it leads out of what is known. */
export function folderBelow(from: string | undefined, to: string): string | undefined {
  if (/^[~/$]/.test(to)) return undefined;
  const parts = (from ?? "").split("/").filter((part) => part !== "");
  for (const part of to.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
