import { pathToFileURL } from "node:url";
import { readCompiledCatalog } from "../../src/catalog/compiled.ts";
import { FINGERPRINT_KEY } from "../../src/secrets/fingerprint.ts";
import { createSecretScanner } from "../../src/secrets/scan.ts";
import { readTree } from "./floor.ts";

// node secrets-alone.js FOLDER CATALOG   prints `path:line` of every credential

const [folder = ".", file = ""] = process.argv.slice(2);
const catalog = readCompiledCatalog(pathToFileURL(file));
const scanner = createSecretScanner(catalog.secrets, { key: FINGERPRINT_KEY, testPaths: catalog.fileClasses.testPaths });
const found: string[] = [];
readTree(folder, (path, bytes) => {
  for (const { at } of scanner.scan({ path: path.slice(folder.length + 1), tracked: true }, bytes).secrets)
    found.push(`${at.path}:${at.line}`);
});
process.stdout.write(`${found.join("\n")}\n`);
