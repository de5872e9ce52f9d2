import type { Catalog } from "../catalog/catalog.ts";
import { type Fact, Facts } from "../model/fact.ts";
import { mayBeServerCode, serverStarts } from "./mcp-start.ts";
import { folderOf, type NamedScript, scriptsNamedBy, scriptsRunBy } from "./script-names.ts";
import { classifyStated, resolverOf } from "./stated-command.ts";

/** A file that is named by something that runs, and whether that runs without being called by name. */
export interface ScriptRoot extends NamedScript {
  readonly triggered: boolean;
}

/** Files of one server's source folder that are read. */
const MOST_OF_A_FOLDER = 100;

/**
 * The files that triggers, MCP servers and defined commands name; those of triggers first, for they run unasked. `paths` are all files of the
 * tree, in their order: a build tool starts a folder.
 */
export function scriptRoots(stated: readonly Fact[], catalog: Catalog, paths: readonly string[]): readonly ScriptRoot[] {
  const facts = new Facts(stated);
  const resolve = resolverOf(facts.of("command"));
  const roots: ScriptRoot[] = [];
  for (const trigger of facts.of("trigger")) {
    const named = scriptsRunBy(trigger, classifyStated(trigger, catalog, resolve));
    for (const one of named) roots.push({ ...one, triggered: true });
  }
  for (const { server, scripts, folder } of serverStarts(facts, catalog)) {
    for (const one of scripts) roots.push({ ...one, triggered: server.enabled && server.clients.length > 0 });
    const code = folder === undefined ? [] : paths.filter((path) => mayBeServerCode(path, folder)).slice(0, MOST_OF_A_FOLDER);
    for (const path of code) roots.push({ candidates: [path], triggered: false });
  }
  for (const command of facts.of("command")) {
    const named = scriptsNamedBy(classifyStated(command, catalog, resolve), command.text, folderOf(command.at.path));
    for (const one of named) roots.push({ ...one, triggered: false });
  }
  return roots;
}
