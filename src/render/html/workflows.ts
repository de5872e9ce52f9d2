import type { WorkflowEntry } from "../../model/report.ts";
import { count } from "../words.ts";
import { bullets, WITHIN } from "./list.ts";
import { type Content, html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip } from "./tone.ts";

/** What a push of the agent can set off: workflows, their events, and what their tokens may write. */
export function workflows({ report }: Subject): Section | undefined {
  const all = report.inventory.workflows;
  if (all.length === 0) return undefined;
  return {
    id: "workflows",
    title: "Workflows",
    remark: count(all.length, "workflow"),
    body: html`<p class="lead">What starts each, and what its token may write by the words of its file.</p>${table<WorkflowEntry>(
      "Workflows of GitHub Actions",
      [
        {
          title: "Workflow",
          cell: ({ path, name }) => html`${code(path)}${name === undefined ? undefined : html` <span class="note">${prose(name)}</span>`}`,
        },
        { title: "Started by", cell: ({ events }) => bullets(events, (event) => code(event), WITHIN) },
        { title: "Token may write", cell: writes },
        {
          title: "Every job says so",
          cell: ({ stated }) =>
            stated ? "yes" : html`${chip("warn", "no")} <span class="note">a setting of the repository decides</span>`,
        },
      ],
      all,
    )}`,
  };
}

function writes({ writes: scopes, stated }: WorkflowEntry): Content {
  if (scopes.includes("*")) return chip("bad", "everything");
  if (scopes.length === 0) return html`<span class="note">${stated ? "nothing" : "not said"}</span>`;
  return bullets(scopes, (scope) => code(scope), WITHIN);
}
