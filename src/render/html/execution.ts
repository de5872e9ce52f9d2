import type { TriggerEntry } from "../../model/report.ts";
import { table as words } from "../../model/table.ts";
import { count } from "../words.ts";
import { graph } from "./execution-graph.ts";
import { lanesOf, sheetsOf } from "./execution-lanes.ts";
import { bullets, WITHIN } from "./list.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { scrolling, table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip, tierTone } from "./tone.ts";

const MOMENTS = words<string>({
  clone: "On clone",
  open: "On opening the folder",
  "shell-enter": "When a shell enters",
  "agent-start": "When an agent starts",
  "agent-action": "While an agent works",
  install: "On install",
  "container-create": "Container is made",
  build: "Around a build",
  test: "Around a test run",
  commit: "On commit or push",
  run: "Around another script",
});

const GATES = words<string>({
  automatic: "nothing in between",
  prompt: "after a question",
  trust: "once trusted",
  "opt-in": "where it is switched on",
});

const momentWords = (id: string): string => (Object.hasOwn(MOMENTS, id) ? MOMENTS[id] : undefined) ?? id;
const gateWords = (id: string): string => (Object.hasOwn(GATES, id) ? GATES[id] : undefined) ?? id;

/** What runs without being asked for by name: drawn, and as a table. */
export function execution({ report }: Subject): Section {
  const { triggers } = report.inventory;
  const title = "What runs by itself";
  if (triggers.length === 0)
    return {
      id: "execution",
      title,
      remark: "nothing found",
      body: html`<p class="lead">Nothing was found that runs without being asked for by name.</p>`,
    };
  const unasked = triggers.filter(({ gate }) => gate === "automatic").length;
  const { moments, undrawn } = lanesOf(triggers);
  return {
    id: "execution",
    title,
    remark: `${count(triggers.length, "trigger")}, ${unasked} behind no gate`,
    body: html`<p class="lead">A solid line: nothing stands between the moment and the file. A dashed one: a question, a click on “trust”, or a switch does.</p>
${scrolling(title, html`${sheetsOf(moments).map((sheet, i) => graph(sheet, { moment: momentWords, gate: gateWords }, i))}`)}
${undrawn === 0 ? undefined : html`<p class="rest">${count(undrawn, "more trigger is", "more triggers are")} not drawn, for want of room; the table has them.</p>`}
${table<TriggerEntry>(
  "What runs without being asked for by name",
  [
    {
      title: "When",
      cell: ({ moment, gate }) => html`${prose(momentWords(moment))} <span class="note">${prose(gateWords(gate))}</span>`,
    },
    { title: "File", cell: ({ path, line, pointer }) => html`${code(`${path}:${line}`)} <span class="note">${prose(pointer)}</span>` },
    {
      title: "Runs",
      cell: ({ command, runs }) =>
        html`${code(command)}${runs.length === 0 ? undefined : bullets(runs, ({ path }) => html`→ ${code(path)}`, WITHIN)}`,
    },
    { title: "Can do", cell: ({ class: id, tier }) => html`${prose(id)} ${chip(tierTone(tier), tier)}` },
  ],
  triggers,
  { fold: "The same as a table" },
)}`,
  };
}
