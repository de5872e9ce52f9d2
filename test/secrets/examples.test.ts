import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fill } from "../../scripts/pattern.ts";
import { leaks, rules, scan } from "./rules.ts";

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

for (const rule of rules) {
  describe(rule.id, () => {
    for (const [index, { text, because, standing, checksum }] of rule.finds.entries()) {
      const filled = fill(text, `${rule.id}/${index}`);
      for (const [carrier, wrap] of Object.entries(CARRIERS)) {
        test(`finds in ${carrier}: ${because}`, () => {
          const file = scan(wrap(filled.text));
          const secret = file.secrets.find((one) => one.rule === rule.id);
          expect(secret, JSON.stringify(file.secrets)).toBeDefined();
          expect(secret?.standing).toBe(standing);
          if (checksum !== undefined) expect(secret?.checksum).toBe(checksum);
          expect(file.gaps).toEqual([]);
          expect(leaks(filled.values, file.text())).toEqual([]);
          expect(leaks(filled.values, JSON.stringify(file.secrets))).toEqual([]);
          expect(() => PARSERS[carrier]?.(file.text())).not.toThrow();
        });
      }
    }

    for (const [index, { text, because }] of rule.passes.entries()) {
      for (const [carrier, wrap] of Object.entries(CARRIERS)) {
        test(`passes in ${carrier}: ${because}`, () => {
          const file = scan(wrap(fill(text, `${rule.id}/pass/${index}`).text));
          expect(file.secrets.filter((one) => one.rule === rule.id)).toEqual([]);
        });
      }
    }
  });
}
