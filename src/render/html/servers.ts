import { AGENT_TITLES, AGENTS } from "../../model/agent.ts";
import { OUTCOMES, type Outcome } from "../../model/permission.ts";
import type { McpServerEntry } from "../../model/report.ts";
import { count, list } from "../words.ts";
import { bounded, bullets, rest, WITHIN } from "./list.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { outcome } from "./permissions.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip, tierTone } from "./tone.ts";

type Tool = McpServerEntry["tools"][number];

/** Every configured MCP server: what starting it means, and apart from that what its tools can do. */
export function servers({ report }: Subject): Section | undefined {
  const all = report.inventory.mcpServers;
  if (all.length === 0) return undefined;
  const { shown, left } = bounded(all, server, { items: 60, bytes: 500_000 });
  const tools = all.reduce((sum, { tools: own }) => sum + own.length, 0);
  return {
    id: "mcp-servers",
    title: "MCP servers",
    remark: `${count(all.length, "server")}, ${count(tools, "known tool")}`,
    body: html`<p class="lead">Supply and tools are judged apart: a pinned server can hold a destructive tool, and a floating one nothing but look-ups.</p>${shown}${rest(left)}`,
  };
}

const MATCHES: Readonly<Record<McpServerEntry["match"], string>> = {
  exact: "known, this version reviewed",
  package: "known by its package",
  weak: "looks like a known server",
  none: "not known",
};

function server(one: McpServerEntry): Markup {
  const clients = [...one.clients.map((agent) => AGENT_TITLES[agent]), ...one.others];
  return html`<article class="server"><h3>${code(one.name)}</h3>
<p class="note">${code(`${one.path}:${one.line}`)} · ${prose(one.transport)} · ${clients.length === 0 ? "loaded by no agent that is known" : html`loaded by ${prose(list(clients))}`}</p>
<section><h4>Supply: what starting it means</h4>${supply(one)}</section>
<section><h4>Tools: what they can do</h4>${tools(one)}</section></article>
`;
}

function supply({ identity, match, start, supply: from, missingLimits, environment }: McpServerEntry): Markup {
  const yes = (is: boolean, word: string): Content => (is ? chip("bad", "yes") : html`${word}`);
  const facts: [string, Content][] = [
    ["Identity", html`${code(identity)} <span class="note">${MATCHES[match]}</span>`],
    ["Version", chip((Object.hasOwn(PINS, from.pin) ? PINS[from.pin] : undefined) ?? "warn", from.pin)],
    ["Comes from", html`${prose(from.from)}${from.launcher === undefined ? undefined : html` through ${code(from.launcher)}`}`],
    ["Through a shell", yes(from.shell, "no")],
    ["Secret in the file", yes(from.inlineSecret, "none found")],
    ...(environment === undefined ? [] : [["Works on", prose(environment)] satisfies [string, Content]]),
    ["Start", outcomes(start)],
  ];
  return html`<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>${from.notes.length === 0 ? undefined : bullets(from.notes, (note) => prose(note), WITHIN)}${
    missingLimits.length === 0
      ? undefined
      : html`<p class="note">Limits that it offers and this configuration does not use:</p>${bullets(missingLimits, ({ advice }) => prose(advice), WITHIN)}`
  }`;
}

const PINS: Readonly<Partial<Record<string, "good" | "warn">>> = { exact: "good", immutable: "good" };

function tools({ tools: all }: McpServerEntry): Markup {
  if (all.length === 0) return html`<p>Not known. What is not known is not safe.</p>`;
  return table<Tool>(
    "Tools",
    [
      { title: "Tool", cell: ({ name }) => code(name) },
      { title: "Tier", cell: ({ tier }) => chip(tierTone(tier), tier), short: true },
      { title: "Can", cell: ({ facets }) => prose(facets.join(", ")) },
      { title: "Judged by", cell: ({ source }) => source },
      { title: "Allowed", cell: ({ allowed, byAgent }) => (Object.keys(byAgent).length === 0 ? prose(allowed) : outcomes(byAgent)) },
    ],
    all,
    { room: { items: 150, bytes: 120_000 } },
  );
}

/** "ask Claude Code, Codex": who does what. */
function outcomes(byAgent: Readonly<Partial<Record<(typeof AGENTS)[number], Outcome>>>): Markup {
  const said = OUTCOMES.flatMap((one) => {
    const agents = AGENTS.filter((agent) => byAgent[agent] === one);
    return agents.length === 0
      ? []
      : [html`<span class="said">${outcome(one)} <span class="note">${list(agents.map((agent) => AGENT_TITLES[agent]))}</span></span> `];
  });
  return said.length === 0 ? html`nobody starts it` : html`${said}`;
}
