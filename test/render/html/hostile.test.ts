import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { renderHtml } from "../../../src/render/html.ts";
import { visible } from "../../../src/render/visible.ts";
import { HOSTILE, poison } from "../hostile.ts";
import { sampleDelta } from "../sample-delta.ts";
import { type Element, parsePage, textOf } from "./page.ts";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Elements that only set words off, of which there are as many as there is to set off. */
const INLINE = new Set(["code", "mark", "span", "text"]);
/** Attributes that words of the tree never reach. */
const ATTRIBUTES =
  /^(?:lang|charset|http-equiv|content|name|class|id|href|scope|colspan|aria-[a-z]+|role|tabindex|viewbox|x|y|d|rx|width|height)$/iu;

/** The report of a pull request with the text wherever words of a tree may stand. */
function poisoned(text: string): Report {
  const { delta, ...report } = sampleDelta();
  const { delta: change } = poison(sampleDelta(), text);
  if (delta === undefined || change === undefined) throw new Error("the sample has a delta");
  return { ...poison(report, text), delta: { ...change, changes: change.changes.map((one) => ({ ...one, name: text, text })) } };
}

function read(text: string): { skeleton: string[]; elements: readonly Element[]; content: string } {
  const page = renderHtml(poisoned(text), { excerpts: true });
  const { errors, elements } = parsePage(page);
  expect(errors).toEqual([]);
  expect(page.replaceAll("\n", "")).not.toMatch(UNSEEN);
  return {
    elements,
    skeleton: elements
      .filter(({ tagName }) => !INLINE.has(tagName))
      .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`),
    content: textOf(elements[0] as Element),
  };
}

const dense = (text: string): string => text.replace(/\s/gu, "");
const CLEAN = read("plain");
const cases = Object.entries(HOSTILE).flatMap(([what, text]): [string, string][] => [
  [what, text],
  [`${what}, inside a sentence`, `It says ${text} to you.`],
]);

describe.each(cases)("%s", (_, text) => {
  it("is text in the page, and nothing but text", () => {
    const { skeleton, elements, content } = read(text);
    expect(skeleton).toEqual(CLEAN.skeleton);
    expect(dense(content)).toContain(dense(visible(text)));
    for (const { attrs } of elements) {
      for (const { name, value } of attrs) {
        expect(name).toMatch(ATTRIBUTES);
        if (name === "href") expect(value).toMatch(/^#[a-z0-9-]+$/u);
        if (name === "id" || name === "class") expect(value).toMatch(/^[a-z0-9 -]+$/u);
      }
    }
  });
});

describe("the reader of these tests", () => {
  it("sees an element, and an attribute, that slipped in", () => {
    expect(parsePage("<p>a<b>c</b></p>").elements.map(({ tagName }) => tagName)).toContain("b");
    expect("onclick").not.toMatch(ATTRIBUTES);
    expect(parsePage("<p>a</b></p>").errors).not.toEqual([]);
  });
});
