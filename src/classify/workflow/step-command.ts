import type { Catalog } from "../../catalog/catalog.ts";
import type { Template } from "../../model/workflow.ts";
import { type ClassifiedCommand, classifyCommand } from "../command.ts";

const known = new WeakMap<Template, ClassifiedCommand>();

/** What the script of a step does; each is judged once, for several checks ask. */
export function classifyRun(run: Template, catalog: Catalog): ClassifiedCommand {
  const before = known.get(run);
  if (before) return before;
  const classified = classifyCommand(run.text, catalog);
  known.set(run, classified);
  return classified;
}
