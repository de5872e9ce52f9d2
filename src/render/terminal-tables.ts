import type { Report } from "../model/report.ts";
import { operatingTables } from "./operating-words.ts";
import type { Page } from "./page.ts";
import type { RenderOptions } from "./renderer.ts";

/** The operating tables, on request: a terminal is too narrow for their columns, so each line is a small list of its own. */
export function writeOperatingTables(page: Page, report: Report, { verbose }: RenderOptions): void {
  if (!verbose) return;
  for (const { title, lead, columns, rows } of operatingTables(report)) {
    page.heading(title, lead);
    for (const [first = "", ...rest] of rows) {
      page.write([{ text: "  " }], first, page.palette.strong);
      page.table(
        rest.flatMap((cell, i) =>
          cell === "" ? [] : [{ before: { text: "    " }, cell: columns[i + 1] ?? "", text: cell, style: page.palette.quiet }],
        ),
      );
    }
  }
}
