import { AGENT_TITLES } from "../../model/agent.ts";
import { OUTCOME_WORDS } from "../permission-words.ts";
import { count } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code } from "./text.ts";
import { chip, OUTCOME_TONES } from "./tone.ts";

/** What opens something first: the list is cut at its end. */
const ORDER = ["allow", "ask", "deny"] as const;

/** The lines of the agents' own lists, as they are written; what comes of them stands in the section before. */
export function permissionRules({ report }: Subject): Section | undefined {
  const all = [...report.inventory.permissionRules].sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
  if (all.length === 0) return undefined;
  const kinds = ORDER.map((effect) => [effect, all.filter((rule) => rule.effect === effect).length] as const).filter(([, n]) => n > 0);
  return {
    id: "permission-rules",
    title: "Rules as they are written",
    remark: count(all.length, "rule"),
    body: html`<p class="lead">${kinds.map(([effect, n]) => `${n} ${effect}`).join(", ")}. What comes of them is said action by action above: a rule may have no effect, and what no rule names falls to the vendor's default.</p>${table(
      "Allow, ask and deny rules of the agents' settings",
      [
        { title: "Rule", cell: ({ text }) => code(text) },
        { title: "Effect", cell: ({ effect }) => chip(OUTCOME_TONES[effect], OUTCOME_WORDS[effect]), short: true },
        { title: "Agent", cell: ({ agent }) => AGENT_TITLES[agent], short: true },
        { title: "Where", cell: ({ path, line }) => code(`${path}:${line}`) },
      ],
      all,
    )}`,
  };
}
