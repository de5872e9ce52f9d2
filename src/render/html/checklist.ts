import type { ChecklistItem } from "../../model/report.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { prose } from "./text.ts";
import { marked } from "./tone.ts";

const ANSWERS = {
  yes: marked("good", "yes"),
  no: marked("bad", "no"),
  "yours-to-check": marked("warn", "yours to check", "☐"),
} as const satisfies Record<ChecklistItem["answer"], unknown>;

/** What to settle before automatic permissions: answered by the scan, or left to the reader. */
export function checklist({ report }: Subject): Section | undefined {
  const all = report.checklist;
  if (all.length === 0) return undefined;
  const open = all.filter(({ answer }) => answer === "yours-to-check").length;
  return {
    id: "checklist",
    title: "Before automatic permissions",
    remark: `${open} of ${all.length} yours to check`,
    body: html`${table(
      "Checklist before automatic permissions",
      [
        { title: "Item", cell: ({ item }) => prose(item) },
        { title: "Answer", cell: ({ answer }) => ANSWERS[answer], short: true },
        { title: "Because", cell: ({ because }) => prose(because) },
      ],
      all,
    )}`,
  };
}
