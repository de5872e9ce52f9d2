import { describe, expect, it } from "vitest";
import { html, Markup } from "../../../src/render/html/markup.ts";

describe("html", () => {
  it("escapes every value that is not markup", () => {
    expect(html`<p title="${`"&'<>\`=/`}">${"<b>"}</p>`.toString()).toBe(
      '<p title="&#34;&#38;&#39;&#60;&#62;&#96;&#61;&#47;">&#60;b&#62;</p>',
    );
  });

  it("takes markup, figures, lists and nothing", () => {
    expect(html`<p>${html`<b>x</b>`}${7}${["<", html`<i></i>`]}${undefined}</p>`.toString()).toBe("<p><b>x</b>7&#60;<i></i></p>");
  });

  it("takes no look-alike of markup", () => {
    const lookAlike = { toString: () => "<script>" } as unknown as Markup;
    expect(() => html`<p>${lookAlike}</p>`).toThrow();
  });

  it("takes no style sheet that could end its element", () => {
    expect(() => Markup.style("a::after{content:'</style>'}")).toThrow("no “<”");
  });
});
