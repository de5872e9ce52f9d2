import { AGENT_TITLES, AGENTS } from "../../model/agent.ts";
import type { RowAnswer } from "../../model/answer.ts";
import { verdict } from "./answers.ts";
import { html, type Markup } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { scrolling } from "./table.ts";
import { prose } from "./text.ts";
import { chip, POSTURE_TONES } from "./tone.ts";

/** A verdict, and whether the operator accepts it; by whom and until when stands with the question. */
function cellOf(answer: RowAnswer): Markup {
  const accepted = answer.acceptance !== undefined && answer.acceptance.void === undefined;
  return html`<td>${verdict(answer.verdict)}${accepted ? html` <span class="note">accepted</span>` : undefined}</td>`;
}

/** The ten rows against the answered agents: how each of them would do here. */
export function matrix({ report }: Subject): Section | undefined {
  const agents = AGENTS.filter((agent) => report.posture.byAgent[agent] !== undefined);
  if (agents.length === 0) return undefined;
  const title = "Rows by agent";
  const { byAgent } = report.posture;
  return {
    id: "matrix",
    title,
    body: html`<p class="lead">Where the row depends on the agent, it is answered for each by its own settings and its vendor's defaults; else the answer is the same for all.</p>
${scrolling(
  title,
  html`<table class="matrix"><caption>${title}</caption><thead><tr><th scope="col">Question</th>${agents.map((agent) => html`<th scope="col">${AGENT_TITLES[agent]}</th>`)}</tr></thead>
<tbody>${report.answers.map(
    (answer) =>
      html`<tr><th scope="row">${prose(answer.question)}</th>${agents.map((agent) => cellOf(answer.byAgent?.[agent] ?? answer))}</tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">Posture</th>${agents.map((agent) => {
    const posture = byAgent[agent];
    return html`<td>${posture && chip(POSTURE_TONES[posture], posture)}</td>`;
  })}</tr></tfoot></table>`,
)}`,
  };
}
