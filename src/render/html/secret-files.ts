import { count } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip } from "./tone.ts";

/** Files that hold secrets or are named like such that do. */
export function secretFiles({ report }: Subject): Section | undefined {
  const all = report.inventory.secretFiles;
  if (all.length === 0) return undefined;
  return {
    id: "secret-files",
    title: "Secret files",
    remark: count(all.length, "file"),
    body: html`<p class="lead">Never their values: only where they stand.</p>${table(
      "Secret files",
      [
        { title: "File", cell: ({ path }) => code(path) },
        { title: "Class", cell: ({ class: id }) => prose(id) },
        { title: "In git", cell: ({ tracked, example }) => (tracked ? chip(example ? "plain" : "bad", "tracked") : "no"), short: true },
        { title: "Ignored", cell: ({ ignored }) => (ignored ? "yes" : "no"), short: true },
        { title: "Kind", cell: ({ example }) => (example ? "template or test material" : "in use, as far as can be told") },
      ],
      all,
    )}`,
  };
}
