import { AGENT_TITLES, AGENTS } from "../../model/agent.ts";
import type { Change, Delta, DeltaSide } from "../../model/delta.ts";
import { SEVERITIES } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { severityCounts } from "../story.ts";
import { count, list } from "../words.ts";
import { verdict } from "./answers.ts";
import { bounded, rest } from "./list.ts";
import { type Content, html, type Markup } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, place, prose } from "./text.ts";
import { chip, marked, POSTURE_TONES, SEVERITY_TONES } from "./tone.ts";

/** One line at the top of the page; nothing where nothing was compared. */
export function deltaSummary({ delta }: Report): Markup | undefined {
  if (delta === undefined) return undefined;
  return html`<p class="notice ${delta.lowersTrust ? "bad" : "good"}"><strong>${lowers(delta)}</strong> ${prose(delta.summary)} <a href="#delta">What changed</a></p>`;
}

const lowers = ({ lowersTrust }: Delta): string => (lowersTrust ? "This change lowers trust." : "This change does not lower trust.");

const DIRECTIONS = [
  ["lowers", "Lowers trust"],
  ["raises", "Raises trust"],
  ["neutral", "Changes without weight"],
] as const;

/** What the change does to trust: before and after, then thing by thing. */
export function delta({ report, excerpts }: Subject): Section | undefined {
  const { delta: change } = report;
  if (change === undefined) return undefined;
  return {
    id: "delta",
    title: "What the change does to trust",
    remark: lowers(change).toLowerCase().replace(/\.$/u, ""),
    body: html`${sides(change)}${rows(change)}${DIRECTIONS.map(([direction, title]) => {
      const those = change.changes.filter((one) => one.direction === direction);
      return those.length === 0 ? undefined : html`<h3>${title} <span class="count">${those.length}</span></h3>${changes(those, excerpts)}`;
    })}${fixed(change)}`,
  };
}

function sides({ base, head, counts }: Delta): Markup {
  const both: [string, (side: DeltaSide) => Content][] = [
    ["Commit", ({ commit }) => (commit === undefined ? "none" : code(commit.slice(0, 12)))],
    ["Posture", ({ posture }) => chip(POSTURE_TONES[posture], posture)],
    ...AGENTS.filter((agent) => base.byAgent[agent] !== undefined || head.byAgent[agent] !== undefined).map(
      (agent): [string, (side: DeltaSide) => Content] => [
        `Posture of ${AGENT_TITLES[agent]}`,
        ({ byAgent }) => {
          const posture = byAgent[agent];
          return posture === undefined ? "not configured" : chip(POSTURE_TONES[posture], posture);
        },
      ],
    ),
    ["Rows that pass", ({ score }) => `${score} of 10`],
    ["Findings", ({ findings }) => found(findings)],
    ["Coverage", ({ complete }) => (complete ? "complete" : "incomplete")],
  ];
  return html`${table(
    "Before and after",
    [
      { title: "", cell: ([what]) => what },
      { title: "Before", cell: ([, of]) => of(base) },
      { title: "After", cell: ([, of]) => of(head) },
    ],
    both,
  )}<p class="lead">${count(counts.new, "new finding")}, ${counts.worse} worse, ${counts.unchanged} unchanged, ${counts.fixed} fixed.</p>`;
}

function found(findings: DeltaSide["findings"]): string {
  const words = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}`);
  return words.length === 0 ? "none" : words.join(", ");
}

function rows({ rows: changed }: Delta): Markup | undefined {
  if (changed.length === 0) return undefined;
  return html`<h3>Rows that changed</h3>${table(
    "Rows whose answer changed",
    [
      { title: "Question", cell: ({ question }) => prose(question) },
      { title: "Before", cell: ({ before }) => verdict(before), short: true },
      { title: "After", cell: ({ after }) => verdict(after), short: true },
    ],
    changed,
  )}`;
}

const HOW = {
  added: ["added", "+"],
  removed: ["removed", "−"],
  changed: ["changed", "~"],
} as const;

function changes(all: readonly Change[], excerpts: boolean): Markup {
  const { shown, left } = bounded(all, ({ how, direction, text, agents = [], location }) => {
    const [word, sign] = HOW[how];
    const tone = direction === "lowers" ? "bad" : direction === "raises" ? "good" : "plain";
    return html`<li>${marked(tone, word, sign)} <div><p>${prose(text)}${agents.length === 0 ? undefined : html` <span class="note">${list(agents.map((agent) => AGENT_TITLES[agent]))}</span>`}</p>${location && html`<div class="place">${place(location, excerpts)}</div>`}</div></li>`;
  });
  return html`<ul class="changes">${shown}</ul>${rest(left)}`;
}

function fixed({ fixed: gone }: Delta): Markup | undefined {
  if (gone.length === 0) return undefined;
  const { shown, left } = bounded(
    gone,
    ({ severity, rule, message }) =>
      html`<li>${chip(SEVERITY_TONES[severity], severity)} <div><p>${prose(message)} ${code(rule)}</p></div></li>`,
  );
  return html`<h3>Fixed <span class="count">${severityCounts(gone)}</span></h3><ul class="changes">${shown}</ul>${rest(left)}`;
}
