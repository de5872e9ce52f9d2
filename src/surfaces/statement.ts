import type { DefinedCommand, Gate, Moment, Trigger } from "../model/execution.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, strings, text } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";

/** What all triggers of one kind in one surface have in common. */
export type Occasion = Pick<Trigger, "surface" | "moment" | "gate" | "agent" | "hidden">;

/** The occasion of a surface's triggers. */
export function occasion(surface: string, moment: Moment, gate: Gate): Occasion {
  return { surface, moment, gate };
}

/** A trigger at a place of the file. */
export function triggerAt(common: Occasion, at: Place, pointer: string, command: string): Trigger {
  return { kind: "trigger", at, ...common, pointer, command };
}

/** A command that the file defines under a name. */
export function commandAt(surface: string, at: Place, name: string, line: string): DefinedCommand {
  return { kind: "command", at, name, text: line, surface };
}

/** A command that stands as one line, or as an argument vector; undefined for anything else and for nothing. */
export function commandLine(node: DataNode | undefined): string | undefined {
  const line = node?.kind === "array" ? quoteWords(strings(node)) : text(node);
  return line === undefined || line.trim() === "" ? undefined : line;
}

/** A program under one key with its arguments under another. */
export function programLine(program: DataNode | undefined, args: DataNode | undefined): string | undefined {
  const name = text(program);
  if (name === undefined || name.trim() === "") return undefined;
  const rest = strings(args);
  return rest.length === 0 ? name : `${name} ${quoteWords(rest)}`;
}
