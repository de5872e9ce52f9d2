import { describe, expect, it } from "vitest";
import {
  escapeForHtml,
  escapeForJsonLog,
  escapeForLog,
  escapeForMarkdown,
  escapeForMarkdownCode,
  escapeForMessage,
} from "../../src/render/escape.ts";

describe("escapeForLog", () => {
  it.each([
    ["::error::x", ":\\u{3a}error:\\u{3a}x"],
    ["a::b", "a:\\u{3a}b"],
    [":::::", ":\\u{3a}:\\u{3a}:"],
    ["##[group]x", "#\\u{23}[group]x"],
    ["###[x", "##\\u{23}[x"],
    ["##vso[task]", "#\\u{23}vso[task]"],
    ["##teamcity[x]", "#\\u{23}teamcity[x]"],
    ["a\n::x::", "a\\u{a}:\\u{3a}x:\\u{3a}"],
  ])("breaks the command in %j", (text, expected) => {
    expect(escapeForLog(text)).toBe(expected);
  });

  it.each(["https://a.test:80/x", "a: b", "## heading", "# [x]", "C#[]"])("leaves %j as it is", (text) => {
    expect(escapeForLog(text)).toBe(text);
  });
});

describe("escapeForJsonLog", () => {
  it("breaks bracket commands without changing what a parser reads", () => {
    const value = { a: ["x ##[group]y", "##vso[z]"] };
    const json = escapeForJsonLog(JSON.stringify(value));
    expect(json).not.toMatch(/##/);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe("escapeForHtml", () => {
  it("encodes what can start or end markup", () => {
    expect(escapeForHtml("<a href='x'>&\"`=/\n")).toBe("&#60;a href&#61;&#39;x&#39;&#62;&#38;&#34;&#96;&#61;&#47;\\u{a}");
  });
  it("breaks the bracket commands of a log that the page is printed into", () => {
    expect(escapeForHtml("##[error]x ##vso[y] ## [z]")).toBe("#&#35;[error]x #&#35;vso[y] ## [z]");
  });
  it("leaves other text readable", () => {
    expect(escapeForHtml("src.main.ts: 漢字 (1)")).toBe("src.main.ts: 漢字 (1)");
  });
});

describe("escapeForMarkdownCode", () => {
  it("encodes every ASCII character but letters, digits, space, comma and semicolon", () => {
    const kept = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => escapeForMarkdownCode(c) === c);
    expect(kept.join("")).toBe(" ,0123456789;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  });
});

describe("escapeForMarkdown", () => {
  it.each([
    ["Two plain words.", "Two plain words&#46;"],
    ["Rows 1,204 don't 1.5", "Rows 1,204 don&#39;t 1&#46;5"],
    ["(an aside), then more: done!", "&#40;an aside&#41;, then more&#58; done&#33;"],
  ])("keeps %j out of code", (text, expected) => {
    expect(escapeForMarkdown(text)).toBe(expected);
  });

  it.each([
    ["ask @everyone now", "ask <code>&#64;everyone</code> now"],
    ["closes #2.", "closes <code>&#35;2</code>&#46;"],
    ["see GH-12", "see <code>GH&#45;12</code>"],
    ["at 3f2a91c07d5e", "at <code>3f2a91c07d5e</code>"],
    ["(www.evil.invalid)", "&#40;<code>www&#46;evil&#46;invalid</code>&#41;"],
    ["cat .env | sh -x", "cat <code>&#46;env &#124;</code> sh <code>&#45;x</code>"],
    ["<b>x</b>", "<code>&#60;b&#62;x&#60;&#47;b&#62;</code>"],
    ["x     y", "x y"],
  ])("puts what could be active in %j into code", (text, expected) => {
    expect(escapeForMarkdown(text)).toBe(expected);
  });
});

describe("escapeForMessage", () => {
  it.each(["The postinstall script downloads a program and runs it.", "Don't: 1,204 of 1.5 (an aside) at once!"])(
    "leaves the words of %j as they are",
    (text) => {
      expect(escapeForMessage(text)).toBe(text);
    },
  );

  it.each([
    ["npx -y @scope/server (--state).", "npx `-y @scope/server` (`--state`)."],
    ["ask @everyone now", "ask `@everyone` now"],
    ["see GH-12 at 3f2a91c07d5e", "see `GH-12` at `3f2a91c07d5e`"],
    ["[x](https://evil.invalid)", "`[x]\\u{28}https://evil.invalid)`"],
    ["a ` b", "a `\\u{60}` b"],
    ["<b>x</b> https://evil.invalid", "`<b>x</b> https://evil.invalid`"],
    ["1. item", "`1`. item"],
    ["- item", "`-` item"],
    ["a\nb", "`a\\u{a}b`"],
  ])("puts what could be active in %j into backticks", (text, expected) => {
    expect(escapeForMessage(text)).toBe(expected);
  });
});
