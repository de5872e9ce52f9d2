import { count } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip } from "./tone.ts";

/** Files by which the repository speaks to scanners. None of them had a say in this report. */
export function policyFiles({ report }: Subject): Section | undefined {
  const all = report.inventory.policyFiles;
  if (all.length === 0) return undefined;
  return {
    id: "policy-files",
    title: "Files that speak to scanners",
    remark: count(all.length, "file"),
    body: html`<p class="lead">Listed, never applied: nothing of the repository changes this report.</p>${table(
      "Files by which the repository speaks to scanners",
      [
        { title: "File", cell: ({ path }) => code(path) },
        { title: "Scanner", cell: ({ tool }) => prose(tool) },
        { title: "Asks it to look at less", cell: ({ suppresses }) => (suppresses ? chip("warn", "yes") : "no"), short: true },
      ],
      all,
    )}`,
  };
}
