import { AGENT_TITLES } from "../../model/agent.ts";
import { POSTURES } from "../../model/posture.ts";
import type { Report } from "../../model/report.ts";
import { agentRows, type CeilingReason, ceilingReasons, nextPosture, severityCounts } from "../story.ts";
import { count, coverageWords, figure, headlineRule, incompleteWords, list, score, scoreParts, suppressedWords } from "../words.ts";
import { deltaSummary } from "./delta.ts";
import { bounded, bullets, rest } from "./list.ts";
import { html, type Markup } from "./markup.ts";
import { anchor, code, prose } from "./text.ts";
import { chip, POSTURE_TONES } from "./tone.ts";

/** What was looked at, the posture and what it means, what holds it there, and the next step. `targets` are the ids that a reason may link to. */
export function headline(report: Report, targets: ReadonlySet<string>): Markup {
  const { subject, posture, tool } = report;
  const incomplete = incompleteWords(report);
  return html`<header class="top">
<p class="subject"><strong>${code(subject.name)}</strong>${subject.commit === undefined ? undefined : html` at ${code(subject.commit.slice(0, 12))}`} · state ${subject.state} · ${tool.name} ${tool.version}</p>
<h1 class="${POSTURE_TONES[posture.name]}"><span class="eyebrow">Recommended posture</span> ${prose(posture.title)}</h1>
<p class="means">${prose(posture.means)}</p>
${ladder(report)}
${incomplete === undefined ? undefined : html`<p class="notice warn"><strong>${incomplete}</strong> <a href="#coverage">What is missing</a> stands under coverage.</p>`}
${deltaSummary(report)}
${figures(report)}
<div class="two">
<section aria-labelledby="why"><h2 id="why">What holds it there</h2>${reasons(report, targets)}</section>
<section aria-labelledby="next"><h2 id="next">${nextTitle(report)}</h2>${next(report)}</section>
</div>
${otherReasons(report, targets)}
${agents(report)}
</header>`;
}

/** The four postures as steps, with the one that is recommended and the number of ceilings that lie on each. */
function ladder({ posture }: Report): Markup {
  const at = POSTURES.indexOf(posture.name);
  return html`<ol class="ladder" aria-label="The postures, from the most to the least restrained">${POSTURES.map((name, i) => {
    const ceilings = new Set(posture.ceilings.filter((ceiling) => ceiling.posture === name).map(({ by }) => by)).size;
    const reached = i <= at ? html` class="${POSTURE_TONES[posture.name]}${i === at ? " here" : ""}"` : undefined;
    return html`<li${reached}${i === at ? html` aria-current="step"` : undefined}><span class="name">${name}</span><span class="note">${i === at ? "recommended" : i < at ? "allowed" : "not yet"}${ceilings === 0 ? undefined : ` · ${count(ceilings, "ceiling")}`}</span></li>`;
  })}</ol>`;
}

function figures(report: Report): Markup {
  const { boundaries, findings, subject } = report;
  const clear = boundaries.filter((boundary) => boundary.clear).length;
  const counts = severityCounts(findings);
  const all: [string, string, string, string][] = [
    ["Score", score(report), scoreParts(report), "#answers"],
    ["Boundaries", `${clear}/${boundaries.length}`, clear === boundaries.length ? "all clear" : "clear, the others fuzzy", "#answers"],
    ["Findings", figure(findings.length), `${counts === "" ? "none" : counts}. ${suppressedWords(report)}`, "#findings"],
    ["Gaps", figure(subject.coverage.gaps.length), coverageWords(report), "#coverage"],
  ];
  return html`<dl class="figures">${all.map(([term, value, remark, target]) => html`<div><dt><a href="${target}">${term}</a></dt><dd><b>${value}</b> <span class="note">${remark}</span></dd></div>`)}</dl>`;
}

function reasons(report: Report, targets: ReadonlySet<string>): Markup {
  const { setting } = ceilingReasons(report);
  if (setting.length === 0) return html`<p>Nothing holds it lower.</p>`;
  return bullets(setting, (reason) => reasonOf(reason, targets), { items: 25, bytes: 25_000 });
}

function otherReasons(report: Report, targets: ReadonlySet<string>): Markup | undefined {
  const { other } = ceilingReasons(report);
  if (other.length === 0) return undefined;
  const title = `${count(other.length, "other ceiling lies higher or holds", "other ceilings lie higher or hold")} for other agents`;
  const { shown, left } = bounded(
    other,
    (reason) => html`<li>${chip(POSTURE_TONES[reason.posture], reason.posture)} <span>${reasonOf(reason, targets)}</span></li>`,
    { items: 100, bytes: 60_000 },
  );
  return html`<details class="others"><summary>${title}</summary><ul class="ceilings">${shown}</ul>${rest(left)}</details>`;
}

function reasonOf({ because, agents: those, by }: CeilingReason, targets: ReadonlySet<string>): Markup {
  const only = those.map((agent) => AGENT_TITLES[agent]);
  return html`${prose(because)}${only.length === 0 ? undefined : html` <span class="note">${list(only)}</span>`}${source(by, targets)}`;
}

/** Where the reason is told in full, if it is. */
function source(by: string, targets: ReadonlySet<string>): Markup | undefined {
  const [kind = "", ...words] = by.split(":");
  const id =
    kind === "coverage" ? "coverage" : kind === "boundaries" ? "answers" : anchor(kind === "finding" ? "rule" : kind, words.join(":"));
  return targets.has(id) ? html` <a class="see" href="#${id}">see ${kind === "finding" ? "finding" : kind}</a>` : undefined;
}

function nextTitle(report: Report): string {
  const up = nextPosture(report);
  return up === undefined ? "Next step" : `To get to ${up}`;
}

function next(report: Report): Markup {
  const { nextSteps } = report.posture;
  if (nextPosture(report) === undefined) return html`<p>This is the highest posture. Review the first run by hand.</p>`;
  if (nextSteps.length === 0) return html`<p>Nothing stands here that a change of this repository would lift.</p>`;
  const { shown, left } = bounded(nextSteps, (step) => html`<li>${prose(step)}</li>`, { items: 50, bytes: 40_000 });
  return html`<ol class="steps">${shown}</ol>${rest(left)}`;
}

function agents(report: Report): Markup | undefined {
  const rows = agentRows(report);
  if (rows.length === 0) return undefined;
  return html`<div class="agents"><p>${headlineRule(report)} <a href="#start">How to start each</a></p>
<ul>${rows.map(({ agent, posture }) => html`<li><span>${AGENT_TITLES[agent]}</span> ${chip(POSTURE_TONES[posture], posture)}</li>`)}</ul></div>`;
}
