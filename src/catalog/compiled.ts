import { readFileSync } from "node:fs";
import type { Catalog } from "./catalog.ts";

/** Reads the catalog that the bundle ships beside the program: `rules/`, validated when it was built, so that a start costs no YAML and no schema. */
export function readCompiledCatalog(file: URL): Catalog {
  return JSON.parse(readFileSync(file, "utf8")) as Catalog;
}
