import { AGENT_TITLES } from "../../model/agent.ts";
import { agentRows } from "../story.ts";
import { headlineRule } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code } from "./text.ts";
import { chip, POSTURE_TONES } from "./tone.ts";

/** Each answered agent with its posture and the way to start it there. */
export function start({ report }: Subject): Section | undefined {
  const rows = agentRows(report);
  if (rows.length === 0) return undefined;
  return {
    id: "start",
    title: "How to start each agent",
    body: html`<p class="lead">${headlineRule(report)}</p>${table(
      "How to start each agent in its posture",
      [
        { title: "Agent", cell: ({ agent }) => AGENT_TITLES[agent], short: true },
        { title: "Posture", cell: ({ posture }) => chip(POSTURE_TONES[posture], posture), short: true },
        { title: "Start", cell: ({ launch }) => launch && code(launch) },
      ],
      rows,
    )}`,
  };
}
