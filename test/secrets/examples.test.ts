import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fill } from "../../scripts/pattern.ts";
import type { ScannedFile } from "../../src/secrets/scan.ts";
import { leaks, newScanner, rules } from "./rules.ts";

/** Ways in which the same text comes to stand in a file. */
const CARRIERS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  alone: (text) => text,
  "with CRLF": (text) => `first line\r\n${text.replaceAll("\n", "\r\n")}\r\nlast line\r\n`,
  ".env": (text) => `# settings\nDEBUG=1\n${text}\nPORT=3000\n`,
  JSON: (text) => JSON.stringify({ name: "app", note: text, list: [1, 2] }, undefined, 2),
  "JSON in JSON": (text) => JSON.stringify({ body: JSON.stringify({ note: text }) }),
  YAML: (text) => `service:\n  note: |\n${text.replaceAll(/^/gmu, "    ")}\n  port: 80\n`,
  TypeScript: (text) => `export const note: string = \`\n${text}\n\`;\n`,
  Go: (text) => `package main\n\nconst note = \`\n${text}\n\`\n`,
  Markdown: (text) => `# Set-up\n\nUse this:\n\n\`\`\`\n${text}\n\`\`\`\n`,
  notebook: (text) =>
    JSON.stringify({ cells: [{ cell_type: "code", source: text.split("\n").map((line) => `${line}\n`) }], nbformat: 4 }, undefined, 1),
  diff: (text) => `@@ -1 +1 @@\n${text.replaceAll(/^/gmu, "+")}\n`,
  "UTF-16LE": (text) => Buffer.from(`\ufeff// note\n${text}\n`, "utf16le"),
  "UTF-16BE": (text) => Buffer.from(`\ufeff// note\n${text}\n`, "utf16le").swap16(),
};

/** Formats that must still parse when the values are masked. */
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  JSON: JSON.parse,
  "JSON in JSON": (text) => JSON.parse(JSON.parse(text).body),
  notebook: JSON.parse,
  YAML: parse,
};

/** The carriers that leave a whole file what it is. */
const PLAIN = new Set(["alone", "with CRLF", ".env", "Markdown", "UTF-16LE", "UTF-16BE"]);

// One test a rule and one scanner for all: some ten thousand texts are scanned here.
const scanner = newScanner();
const read = (text: string | Buffer): ScannedFile => scanner.scan({ path: "config/settings", tracked: true }, Buffer.from(text));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("finds its examples in every carrier", () => {
    const wrong: string[] = [];
    for (const [index, { text, because, standing, checksum, whole }] of rule.finds.entries()) {
      const filled = fill(text, `${id}/${index}`);
      for (const [carrier, wrap] of Object.entries(CARRIERS)) {
        if (whole && !PLAIN.has(carrier)) continue;
        const file = read(wrap(filled.text));
        const masked = file.text();
        const secret = file.secrets.find((one) => one.rule === id);
        const note = (what: string): unknown => wrong.push(`${because}, in ${carrier}: ${what}`);
        if (secret?.standing !== standing) note(`${secret?.standing} for ${standing}, of ${file.secrets.map((one) => one.rule)}`);
        if (checksum !== undefined && secret?.checksum !== checksum) note(`checksum ${secret?.checksum} for ${checksum}`);
        if (file.gaps.length > 0) note("a gap");
        if (leaks(filled.values, masked + JSON.stringify(file.secrets)).length > 0) note("a part of the value can be read");
        try {
          PARSERS[carrier]?.(masked);
        } catch {
          note("the masked text does not parse");
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("passes over its counter-examples in every carrier", () => {
    const wrong: string[] = [];
    for (const [index, { text, because, whole }] of rule.passes.entries()) {
      const filled = fill(text, `${id}/pass/${index}`).text;
      for (const [carrier, wrap] of Object.entries(CARRIERS)) {
        if (whole && !PLAIN.has(carrier)) continue;
        if (read(wrap(filled)).secrets.some((one) => one.rule === id)) wrong.push(`${because}, in ${carrier}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
