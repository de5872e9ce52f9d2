import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { fileClassesSchema } from "../../src/catalog/boundary-table.ts";
import { type SecretRule, secretFileSchema } from "../../src/catalog/secret-rule.ts";
import { FINGERPRINT_KEY } from "../../src/secrets/fingerprint.ts";
import { createSecretScanner, type ScannedFile, type SecretScanner } from "../../src/secrets/scan.ts";

const folder = new URL("../../rules/secrets/", import.meta.url);

const { testPaths } = fileClassesSchema.parse(parse(readFileSync(new URL("../boundary/file-classes.yml", folder), "utf8")));

/** Every rule file, validated. */
export const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .sort()
  .map((name) => ({ name, ...secretFileSchema.parse(parse(readFileSync(new URL(name, folder), "utf8"))) }));

export const rules: readonly SecretRule[] = files.flatMap((file) => file.rules);

export function newScanner(): SecretScanner {
  return createSecretScanner(rules, { key: FINGERPRINT_KEY, testPaths });
}

/** Scans one text as a tracked file that is no test. */
export function scan(text: string | Buffer, path = "config/settings"): ScannedFile {
  return newScanner().scan({ path, tracked: true }, Buffer.from(text));
}

/** Pieces of a value that would give it away. */
export function windows(value: string, length = 8): string[] {
  return Array.from({ length: Math.max(0, value.length - length + 1) }, (_, at) => value.slice(at, at + length));
}

/** Which of the values can be read, in part, in a text. */
export function leaks(values: readonly string[], text: string): string[] {
  return values.flatMap((value) => windows(value)).filter((piece) => text.includes(piece));
}
