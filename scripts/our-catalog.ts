import { join } from "node:path";
import type { Catalog } from "../src/catalog/catalog.ts";
import { loadCatalog } from "../src/catalog/load.ts";

const read = new Map<string, Catalog>();

/** `rules/` of the project at `root`, read once however many generators ask: YAML and the proofs of its patterns take seconds. */
export function ourCatalog(root: string): Catalog {
  const catalog = read.get(root) ?? loadCatalog(join(root, "rules"));
  read.set(root, catalog);
  return catalog;
}
