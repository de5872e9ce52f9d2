import { AGENT_TITLES, AGENTS } from "../../model/agent.ts";
import type { InstructionEntry } from "../../model/report.ts";
import { count, list } from "../words.ts";
import { bullets, WITHIN } from "./list.ts";
import { html, type Markup } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";

/** Texts that steer agents, with those who read them. */
export function instructions({ report }: Subject): Section | undefined {
  const { instructions: all, agents } = report.inventory;
  if (all.length === 0 && agents.length === 0) return undefined;
  return {
    id: "instructions",
    title: "Agents and their instructions",
    remark: count(all.length, "instruction file"),
    body: html`${
      agents.length === 0
        ? undefined
        : html`<h3>Agents that the repository configures</h3>${table(
            "Agents that the repository configures",
            [
              { title: "Agent", cell: ({ agent }) => AGENT_TITLES[agent], short: true },
              { title: "By", cell: ({ files }) => bullets(files, (file) => code(file), { items: 6, bytes: 8_000 }) },
            ],
            agents,
          )}`
    }${
      all.length === 0
        ? undefined
        : html`<h3>Texts that steer agents</h3>${table<InstructionEntry>(
            "Texts that steer agents",
            [
              { title: "File", cell: file },
              { title: "Role", cell: ({ role }) => prose(role) },
              { title: "Loaded", cell: ({ loads }) => prose(loads) },
              { title: "Read by", cell: readers },
              {
                title: "Takes in",
                cell: ({ imports }) =>
                  imports.length === 0
                    ? undefined
                    : bullets(imports, ({ path, leads }) => html`${code(path)} <span class="note">${prose(leads)}</span>`, WITHIN),
              },
            ],
            all,
          )}`
    }`,
  };
}

function file({ path, line, by }: InstructionEntry): Markup {
  return html`${code(line === undefined ? path : `${path}:${line}`)}${by === undefined ? undefined : html` <span class="note">named by ${code(by)}</span>`}`;
}

function readers({ agents, others }: InstructionEntry): Markup {
  const names = [...AGENTS.filter((agent) => agents.includes(agent)).map((agent) => AGENT_TITLES[agent]), ...others];
  return names.length > 5 ? prose(`${names.slice(0, 4).join(", ")} and ${names.length - 4} more`) : prose(list(names));
}
