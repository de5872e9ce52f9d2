import { readFileSync } from "node:fs";

// src/catalog/compiled.ts
/** Reads the catalog that the bundle ships beside the program: `rules/`, validated when it was built, so that a start costs no YAML and no schema. */
function readCompiledCatalog(file) {
	return JSON.parse(readFileSync(file, "utf8"));
}

export { readCompiledCatalog as t };