import { AGENT_TITLES, AGENTS, type AgentId } from "../../model/agent.ts";
import { OUTCOMES, type Outcome, PERMISSION_TOPICS, type PermissionRow, type PermissionTopic } from "../../model/permission.ts";
import { circumstances, OUTCOME_WORDS, openPermissions, permissionLabel } from "../permission-words.ts";
import { count } from "../words.ts";
import { bounded, rest } from "./list.ts";
import { html, type Markup } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { scrolling } from "./table.ts";
import { code, prose } from "./text.ts";
import { marked, OUTCOME_TONES } from "./tone.ts";

const TOPICS: Readonly<Record<PermissionTopic, string>> = {
  secrets: "Secrets",
  writes: "Writes outside the work",
  network: "Network",
  commands: "The repository's own commands",
  destructive: "What cannot be taken back",
  mcp: "MCP servers and tools",
};

/** Lines of one topic, so that no topic takes the room of another. */
const TOPIC = { items: 80, bytes: 90_000 };

/** What each agent would do: allow, ask, deny, or not known, with the rule that decides. */
export function permissions({ report }: Subject): Section | undefined {
  const rows = report.permissions;
  if (rows.length === 0) return undefined;
  const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== undefined));
  const title = "What each agent would do";
  const topics = PERMISSION_TOPICS.map((topic) => ({
    topic,
    ...bounded(
      rows.filter((row) => row.topic === topic),
      (row) => line(row, agents),
      TOPIC,
    ),
  }));
  const open = openPermissions(report).length;
  return {
    id: "permissions",
    title,
    remark: open === 0 ? "nothing unasked" : `${count(open, "line")} unasked or not known`,
    body: html`<p class="lead">${key()}</p>
${scrolling(
  title,
  html`<table class="matrix"><caption>${title}</caption><thead><tr><th scope="col">Action</th>${agents.map((agent) => html`<th scope="col">${AGENT_TITLES[agent]}</th>`)}</tr></thead>
${topics
  .filter(({ shown }) => shown.length > 0)
  .map(
    ({
      topic,
      shown,
    }) => html`<tbody><tr class="topic"><th scope="rowgroup" colspan="${agents.length + 1}">${TOPICS[topic]}</th></tr>${shown}</tbody>
`,
  )}</table>`,
)}${rest(topics.reduce((sum, { left }) => sum + left, 0))}`,
  };
}

function line(row: PermissionRow, agents: readonly AgentId[]): Markup {
  return html`<tr><th scope="row">${reasons(row, agents)}</th>${agents.map((agent) => {
    const cell = row.byAgent[agent];
    return html`<td>${cell && outcome(cell.outcome, row.topic === "commands")}</td>`;
  })}</tr>
`;
}

/** Signs of their own: a denial is good news here, and a tick would say that the action goes through. */
const LOOKS: Readonly<Record<Outcome, readonly [word: string, sign: string, means: string]>> = {
  allow: [OUTCOME_WORDS.allow, "▸", "it happens unasked"],
  ask: [OUTCOME_WORDS.ask, "·", "you are asked"],
  deny: [OUTCOME_WORDS.deny, "×", "it does not happen"],
  unknown: ["not known", "?", "do not rely on it"],
};

/** What an agent does; the repository's own tests and builds are meant to run, so that is no alarm. */
export function outcome(of: Outcome, meant = false): Markup {
  const [word, sign] = LOOKS[of];
  return marked(meant && of === "allow" ? "calm" : OUTCOME_TONES[of], word, sign);
}

function key(): Markup {
  return html`${OUTCOMES.map((one) => html`<span class="said">${outcome(one)} ${LOOKS[one][2]}</span> `)}`;
}

function reasons(row: PermissionRow, agents: readonly AgentId[]): Markup {
  return html`<details><summary>${prose(permissionLabel(row))}</summary><ul class="bullets">${agents.map((agent) => {
    const cell = row.byAgent[agent];
    if (cell === undefined) return undefined;
    const other = circumstances(cell);
    return html`<li><strong>${AGENT_TITLES[agent]}</strong> ${prose(cell.because)}${other === "" ? undefined : html` <span class="note">${other}</span>`}${cell.rule && html` ${code(`${cell.rule.path}:${cell.rule.line}`)}`}</li>`;
  })}</ul></details>`;
}
