import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { type FindingGroup, groupFindings, isQuoted, severityCounts } from "../story.ts";
import { count, figure, incompleteWords, QUOTED_WORDS, qualification } from "../words.ts";
import { bounded, rest } from "./list.ts";
import { html, type Markup } from "./markup.ts";
import type { Section } from "./section.ts";
import { anchor, code, place, prose } from "./text.ts";
import { chip, SEVERITY_TONES } from "./tone.ts";

/** Findings of one rule that stand open; the others are behind one click, and on paper. */
const OPEN = 10;
/** What stands around one finding. */
const FRAME_BYTES = 20;
/** Places of one finding. */
const PLACES = { items: 10, bytes: 30_000 };

/** Findings that ask for the same thing to be done, worst first. */
interface Task {
  readonly fix: string;
  readonly groups: FindingGroup[];
}

/** The section, and the ids in it that others may link to. */
export interface Found {
  readonly section: Section;
  readonly targets: ReadonlySet<string>;
}

/** All findings by what is to be done about them, in at most `room` bytes: it is cut between two findings and says how many are missing. */
export function findings(report: Report, excerpts: boolean, room: number): Found {
  const all = report.findings;
  const targets = new Set<string>();
  const blocks: Markup[] = [];
  const missing: Finding[] = [];
  let left = room;
  for (const task of tasks(all)) {
    const parts: Markup[] = [];
    const head = html`<h3><span class="eyebrow">What to do</span> ${prose(task.fix)}</h3>${tally(task)}`;
    left -= head.size;
    for (const group of task.groups) {
      const frame = ruleHead(group);
      left -= frame.size;
      const entries: Entry[] = [];
      for (const finding of group.findings) {
        const entry = left > 0 ? entryOf(finding, excerpts) : undefined;
        left -= entry === undefined ? 0 : entry.said.size + entry.places.size + FRAME_BYTES;
        if (entry !== undefined && left > 0) entries.push(entry);
        else missing.push(finding);
      }
      if (entries.length === 0) continue;
      const id = anchor("rule", group.rule);
      const first = targets.has(id) ? undefined : html` id="${id}"`;
      targets.add(id);
      parts.push(html`<div class="rule"${first}>${frame}${members(entries)}</div>
`);
    }
    if (parts.length > 0)
      blocks.push(html`<article class="task">${head}${parts}</article>
`);
  }
  const cut =
    missing.length === 0
      ? undefined
      : html`<p class="notice warn"><strong>${count(missing.length, "more finding")} not shown for want of room: ${severityCounts(missing)}.</strong> The JSON report has them all.</p>`;
  const none = incompleteWords(report) === undefined ? "None." : "None in what could be read.";
  const lead =
    all.length === 0
      ? html`<p class="lead">${none}</p>`
      : html`<p class="lead">By what is to be done, the worst first.${excerpts && all.some(isQuoted) ? ` ${QUOTED_WORDS}` : ""} Characters that hide or reorder text stand as <mark>\\u{…}</mark>. ${code("preflight explain RULE")} says more of a rule.</p>`;
  return {
    section: {
      id: "findings",
      title: "Findings, by what to do",
      remark: severityCounts(all),
      body: html`${lead}${cut}${blocks}${blocks.length > 0 ? cut : undefined}`,
    },
    targets,
  };
}

function tasks(all: readonly Finding[]): Task[] {
  const byFix = new Map<string, FindingGroup[]>();
  for (const group of groupFindings(all)) {
    const known = byFix.get(group.fix);
    if (known) known.push(group);
    else byFix.set(group.fix, [group]);
  }
  return [...byFix].map(([fix, groups]) => ({ fix, groups }));
}

/** How much hangs on the task, where more than one rule asks for it. */
function tally({ groups }: Task): Markup | undefined {
  return groups.length === 1 ? undefined : html`<p class="note">${severityCounts(groups.flatMap((group) => group.findings))}</p>`;
}

function ruleHead(group: FindingGroup): Markup {
  return html`<p class="rule-name">${chip(SEVERITY_TONES[group.severity], group.severity)} ${code(group.rule)}<span class="note">${qualification(group)}</span></p>
<div class="part"><p class="label">Why it matters</p><p>${prose(group.why)}</p></div>`;
}

/** One finding: what it says, and its places. */
interface Entry {
  readonly said: Markup;
  readonly places: Markup;
}

function entryOf({ message, delta, locations }: Finding, excerpts: boolean): Entry {
  const tag = delta === undefined || delta === "unchanged" ? undefined : html`${chip("bad", delta)} `;
  const { shown, left } = bounded(locations, (location) => html`<li>${place(location, excerpts)}</li>`, PLACES);
  return { said: html`<p>${tag}${prose(message)}</p>`, places: html`<ul class="places">${shown}</ul>${rest(left)}` };
}

function members(entries: readonly Entry[]): Markup {
  const number = entries.length === 1 ? undefined : html` <span class="count">${figure(entries.length)} ×</span>`;
  const more = entries.slice(OPEN);
  const folded =
    more.length === 0
      ? undefined
      : html`<details><summary>${count(more.length, "more finding")} of this rule</summary>${said(more)}</details>`;
  return html`<div class="part"><p class="label">What is so${number}</p><div>${said(entries.slice(0, OPEN))}${folded}</div></div>`;
}

/** Findings that say the same one after the other say it once, with the places of all. */
function said(entries: readonly Entry[]): Markup {
  const same: { said: Markup; places: Markup[] }[] = [];
  for (const entry of entries) {
    const last = same.at(-1);
    if (last?.said.toString() === entry.said.toString()) last.places.push(entry.places);
    else same.push({ said: entry.said, places: [entry.places] });
  }
  return html`<ul class="found">${same.map(
    ({ said: words, places }) => html`<li>${words}${places}</li>
`,
  )}</ul>`;
}
