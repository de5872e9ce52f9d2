import type { Catalog } from "../catalog/catalog.ts";
import { type Fact, Facts } from "../model/fact.ts";
import { folderOf, type NamedScript, scriptsNamedBy, scriptsRunBy } from "./script-names.ts";
import { classifyStated, resolverOf } from "./stated-command.ts";

/** A file that is named by something that runs, and whether that runs without being called by name. */
export interface ScriptRoot extends NamedScript {
  readonly triggered: boolean;
}

/** The files that triggers and defined commands name; those of triggers first, for they run unasked. */
export function scriptRoots(stated: readonly Fact[], catalog: Catalog): readonly ScriptRoot[] {
  const facts = new Facts(stated);
  const resolve = resolverOf(facts.of("command"));
  const roots: ScriptRoot[] = [];
  for (const trigger of facts.of("trigger")) {
    const named = scriptsRunBy(trigger, classifyStated(trigger, catalog, resolve));
    for (const one of named) roots.push({ ...one, triggered: true });
  }
  for (const command of facts.of("command")) {
    const named = scriptsNamedBy(classifyStated(command, catalog, resolve), command.text, folderOf(command.at.path));
    for (const one of named) roots.push({ ...one, triggered: false });
  }
  return roots;
}
