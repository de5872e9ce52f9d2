import type { Catalog } from "../catalog/catalog.ts";
import type { DefinedCommand, Trigger } from "../model/execution.ts";
import { type ClassifiedCommand, classifyCommand, type ResolveScript } from "./command.ts";

const known = new WeakMap<DefinedCommand | Trigger, ClassifiedCommand>();

/**
 * Class and tier of a stated command, each judged once: following scripts, the checks and the report all ask.
 * `resolve` must be that of all commands of the repository.
 */
export function classifyStated(fact: DefinedCommand | Trigger, catalog: Catalog, resolve: ResolveScript): ClassifiedCommand {
  const before = known.get(fact);
  if (before) return before;
  const classified = classifyCommand(fact.kind === "trigger" ? fact.command : fact.text, catalog, resolve);
  known.set(fact, classified);
  return classified;
}

/** A filter that the repository's own commands give a program to; `.gitattributes` only names it. */
const FILTER = /\bgit\s+config\s+(?:--\w+\s+)*(filter\.[\w-]{1,100}\.(?:clean|smudge|process))\s+(["'])((?:(?!\2)[^\\\n]|\\.){1,4000})\2/gu;

/** Finds scripts that are called by name among the commands that the repository defines. */
export function resolverOf(commands: readonly DefinedCommand[]): ResolveScript {
  const texts = new Map(commands.map(({ name, text }) => [name, text]));
  for (const { text } of commands)
    for (const [, key = "", , command = ""] of text.slice(0, 20_000).matchAll(FILTER))
      texts.set(`git config ${key}`, command.replaceAll(/\\(.)/gu, "$1"));
  return (name) => texts.get(name);
}
