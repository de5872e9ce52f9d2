import type { Gap } from "../../model/gap.ts";
import { count, coverageWords, incompleteWords } from "../words.ts";
import { bullets } from "./list.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";

/** What was read, and what was not. */
export function coverage({ report }: Subject): Section {
  const { gaps, refused, byNameOnly } = report.subject.coverage;
  const { rules } = report.tool;
  const files = (caption: string, all: readonly Gap[]) =>
    table(
      caption,
      [
        { title: "Path", cell: ({ path }) => code(path) },
        { title: "Why", cell: ({ reason }) => prose(reason) },
      ],
      all,
    );
  return {
    id: "coverage",
    title: "Coverage",
    remark: gaps.length === 0 ? "no gap" : count(gaps.length, "gap"),
    body: html`<p class="lead">${incompleteWords(report)} ${coverageWords(report)} <span class="note">Rules ${code(rules.slice(0, 19))}.</span></p>${
      gaps.length === 0 ? undefined : html`<h3>Not read or not understood</h3>${files("Not read or not understood", gaps)}`
    }${
      refused.length === 0
        ? undefined
        : html`<h3>Broken for the program they are for</h3><p class="lead">Nothing in them takes effect, so they are no gaps.</p>${files("Broken for the program they are for", refused)}`
    }${
      byNameOnly.length === 0
        ? undefined
        : html`<details><summary>${count(byNameOnly.length, "ignored folder")} looked through by name only</summary>${bullets(byNameOnly, (folder) => code(folder), { items: 100, bytes: 30_000 })}</details>`
    }`,
  };
}
