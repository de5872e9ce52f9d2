import { count } from "../words.ts";
import { bullets, WITHIN } from "./list.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { place, prose } from "./text.ts";
import { marked } from "./tone.ts";

/** The production-adjacent actions: whether this repository makes them reachable, and the gate that each needs. */
export function gates({ report, excerpts }: Subject): Section | undefined {
  const all = report.productionGates;
  if (all.length === 0) return undefined;
  const reachable = all.filter((gate) => gate.reachable).length;
  return {
    id: "production-gates",
    title: "Production gates",
    remark: `${count(reachable, "action")} reachable`,
    body: html`${table(
      "Production gates",
      [
        { title: "Action", cell: ({ action }) => prose(action) },
        {
          title: "From here",
          cell: (gate) => (gate.reachable ? marked("bad", "reachable", "!") : marked("plain", "not found")),
          short: true,
        },
        { title: "Automatic", cell: ({ automatic }) => prose(automatic) },
        { title: "Needs", cell: ({ gate }) => prose(gate) },
        {
          title: "By what",
          cell: ({ evidence }) => (evidence.length === 0 ? undefined : bullets(evidence, (location) => place(location, excerpts), WITHIN)),
        },
      ],
      all,
    )}`,
  };
}
