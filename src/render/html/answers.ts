import { AGENT_TITLES, AGENTS } from "../../model/agent.ts";
import { type Answer, acceptanceWords, passes, type RowAnswer, type Verdict } from "../../model/answer.ts";
import type { Location } from "../../model/place.ts";
import { score, scoreParts, VERDICT_WORDS } from "../words.ts";
import { bullets, WITHIN } from "./list.ts";
import { html, type Markup } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { anchor, place, prose } from "./text.ts";
import { marked, VERDICT_TONES } from "./tone.ts";

/** A verdict on its colour. */
export function verdict(of: Verdict): Markup {
  return marked(VERDICT_TONES[of], VERDICT_WORDS[of]);
}

/** The ten rows of the boundary decision table, with what they rest on, and the five boundaries. */
export function answers({ report, excerpts }: Subject): Section {
  return {
    id: "answers",
    title: "The ten questions",
    remark: `${score(report)}: ${scoreParts(report)}`,
    body: html`<table class="answers"><caption>What was asked, how it came out, and what that rests on</caption>
<thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Why, and what to do</th></tr></thead>
<tbody>${report.answers.map((answer) => row(answer, excerpts))}</tbody></table>
<h3>The five boundaries</h3>
<ul class="boundaries">${report.boundaries.map(({ title, clear, rows }) => {
      const open = report.answers.filter((answer) => rows.includes(answer.row) && !passes(answer.verdict));
      return html`<li>${clear ? marked("good", "clear") : marked("warn", "fuzzy", "~")} <span><strong>${prose(title)}</strong>${clear ? undefined : html` <span class="note">${open.map(({ question }, i) => html`${i === 0 ? "" : " · "}${prose(question)}`)}</span>`}</span></li>`;
    })}</ul>`,
  };
}

function row(answer: Answer, excerpts: boolean): Markup {
  const { row: id, question, because, action, byAsking, evidence, acceptance } = answer;
  const asking = byAsking === true ? html`<p class="note">by asking, not by denying</p>` : undefined;
  const accepted = acceptance && html`<p class="note">${VERDICT_WORDS[answer.verdict]}, ${prose(acceptanceWords(acceptance))}</p>`;
  const act = passes(answer.verdict) ? undefined : html`<p class="act">${prose(action)}</p>`;
  return html`<tr id="${anchor("row", id)}"><th scope="row">${prose(question)}</th><td class="short">${verdict(answer.verdict)}</td><td><p>${prose(because)}</p>${asking}${accepted}${act}${proof(answer, evidence, excerpts)}</td></tr>
`;
}

function proof({ byAgent = {} }: Answer, evidence: readonly Location[], excerpts: boolean): Markup | undefined {
  const agents = AGENTS.flatMap((agent) => {
    const answer = byAgent[agent];
    return answer === undefined ? [] : [{ agent, answer }];
  });
  if (agents.length === 0 && evidence.length === 0) return undefined;
  const what = agents.length === 0 ? "Where" : evidence.length === 0 ? "By agent" : "By agent, and where";
  return html`<details><summary>${what}</summary>${
    agents.length === 0
      ? undefined
      : html`<ul class="by-agent">${agents.map(({ agent, answer }) => html`<li>${verdict(answer.verdict)} <span><strong>${AGENT_TITLES[agent]}</strong> ${reasonOf(answer)}</span></li>`)}</ul>`
  }${evidence.length === 0 ? undefined : bullets(evidence, (location) => place(location, excerpts), WITHIN)}</details>`;
}

function reasonOf({ because, byAsking, acceptance }: RowAnswer): Markup {
  return html`${prose(because)}${byAsking === true ? " (by asking)" : undefined}${acceptance && html` (${prose(acceptanceWords(acceptance))})`}`;
}
