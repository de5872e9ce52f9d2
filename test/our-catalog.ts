import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Catalog } from "../src/catalog/catalog.ts";
import { loadCatalog } from "../src/catalog/load.ts";

/** Our own `rules/`, as the tests use them. Reading YAML and proving patterns takes seconds, so the test runner does it once for all files. */
export const catalog: Catalog = read();

// The variable is set by read-catalog.ts; it is not where a script, and not the test runner, imports this.
function read(): Catalog {
  const compiled = process.env["PREFLIGHT_TEST_CATALOG"];
  return compiled === undefined
    ? loadCatalog(resolve(import.meta.dirname, "../rules"))
    : (JSON.parse(readFileSync(compiled, "utf8")) as Catalog);
}
