import { classTables } from "../operating-words.ts";
import { count } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { type Column, table } from "./table.ts";
import { prose } from "./text.ts";

/** What the general rules say of the situations, files, commands and tools of this repository. */
export function operating({ report }: Subject): Section | undefined {
  const all = classTables(report.tables).filter(({ rows }) => rows.length > 0);
  if (all.length === 0) return undefined;
  return {
    id: "operating",
    title: "What is recommended here",
    remark: count(all.length, "table"),
    body: html`${all.map(({ title, lead, columns, rows }) => {
      const [first, ...others] = columns.map((name, i): Column<readonly string[]> => ({ title: name, cell: (row) => prose(row[i] ?? "") }));
      return first && html`<h3>${title}</h3><p class="lead">${prose(lead)}</p>${table(title, [first, ...others], rows)}`;
    })}`,
  };
}
