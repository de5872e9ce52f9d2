import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { escapeForLog } from "../../src/render/escape.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { reportSchema } from "../../src/render/report-schema.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { clip, visible } from "../../src/render/visible.ts";
import { displayWidth } from "../../src/render/wrap.ts";
import { HOSTILE, poison } from "./hostile.ts";
import { readMarkdown as read } from "./readers.ts";
import { sampleReport } from "./sample-report.ts";

const OPTIONS = { color: false, width: 80, verbose: true, quiet: false, excerpts: true };
const hold = sampleReport("hold");
const cases = Object.entries(HOSTILE).flatMap(([what, text]): [string, string][] => [
  [what, text],
  [`${what}, inside a sentence`, `It says ${text} to you.`],
]);
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const COMMAND = /::|##\w*\[/;
/** Without spaces and quotation bars, so that wrapping does not matter. */
const dense = (text: string): string => text.replace(/[\s│]/g, "");

describe.each(cases)("%s", (_, text) => {
  const report = poison(hold, text);

  it("in the terminal: no control, no command, nothing lost", () => {
    const output = renderTerminal(report, OPTIONS);
    expect(output.replaceAll("\n", "")).not.toMatch(UNSEEN);
    expect(output).not.toMatch(COMMAND);
    for (const line of output.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(dense(output)).toContain(dense(escapeForLog(text)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the report's own colours
    expect(renderTerminal(report, { ...OPTIONS, color: true }).replace(/\u001b\[(?:1|2|22|31|32|33|36|39)m/g, "")).toBe(output);
  });

  it("in JSON: valid, visible, no command", () => {
    const output = renderJson(report, { excerpts: true });
    expect(output.replaceAll("\n", "")).not.toMatch(UNSEEN);
    expect(output).not.toMatch(/##\w*\[|^\s*::/m);
    const parsed = JSON.parse(output);
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
    expect(parsed.findings[0].locations[0].path).toBe(visible(text));
    expect(parsed.findings[0].message).toBe(visible(text));
    expect(parsed.inventory.triggers[0].command).toBe(visible(text));
  });

  it("in Markdown: text, and nothing but text", () => {
    const output = renderMarkdown(report, OPTIONS);
    expect(output.replaceAll("\n", "")).not.toMatch(UNSEEN);
    expect(output).not.toMatch(COMMAND);
    const { skeleton, html, loose, content } = read(output);
    expect(skeleton).toEqual(CLEAN.skeleton);
    expect(html).toEqual(CLEAN.html);
    expect(loose).not.toMatch(/@|#\d|GH-\d|:\/\/|www\.|\b[0-9a-f]{40}\b/);
    expect(dense(content)).toContain(dense(clip(visible(text), 500)));
  });
});

it("renders empty fields", () => {
  const report = poison(hold, "");
  expect(renderTerminal(report, OPTIONS)).not.toMatch(/[^\S\n]$/m);
  expect(validate(JSON.parse(renderJson(report, { excerpts: true })))).toBe(true);
  expect(read(renderMarkdown(report, OPTIONS)).html).toEqual(CLEAN.html);
});

const validate = new Ajv2020({ strictTuples: false }).compile(z.toJSONSchema(reportSchema));
const CLEAN = read(renderMarkdown(poison(hold, "plain"), OPTIONS));

describe("the Markdown reader of these tests", () => {
  it.each(["[x](https://a.test)", "![x](y)", "https://a.test", "<b>x</b>", "`x`", "**x**"])("sees that %j is not text", (active) => {
    const { skeleton, html } = read(active);
    expect(skeleton.length + html.size).toBeGreaterThan(2);
  });
});
