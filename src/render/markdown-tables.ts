import type { Report } from "../model/report.ts";
import { operatingTables } from "./operating-words.ts";

/** The operating tables as Markdown, each folded away: they are looked up, not read through. `text` cuts and escapes a cell. */
export function markdownTables(report: Report, text: (words: string) => string): string[] {
  return operatingTables(report)
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, lead, columns, rows }) => [
      `<details><summary>${text(title)}</summary>`,
      "",
      text(lead),
      "",
      `| ${columns.map(text).join(" | ")} |`,
      `|${" --- |".repeat(columns.length)}`,
      ...rows.map((cells) => `| ${cells.map(text).join(" | ")} |`),
      "",
      "</details>",
      "",
    ]);
}
