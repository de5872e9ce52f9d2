import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { loadCatalog } from "../src/catalog/load.ts";

/** Reads `rules/` once for all test files, and again before each rerun of the watch mode; removes what it wrote at the end. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "preflight-test-catalog-"));
  const file = join(folder, "catalog.json");
  const write = (): void => writeFileSync(file, JSON.stringify(loadCatalog(resolve(import.meta.dirname, "../rules"))));
  write();
  project.onTestsRerun(write);
  // The workers inherit it.
  process.env["PREFLIGHT_TEST_CATALOG"] = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
