import { figure } from "../words.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip, tierTone } from "./tone.ts";

/** The riskiest first: the list is cut at its end. */
const ORDER = ["destructive-credentials", "deployment", "privileged-write", "write-safe", "read-only"];

/** What the repository offers to be run by name, and what that can do. */
export function commands({ report }: Subject): Section | undefined {
  const all = [...report.inventory.commands].sort((a, b) => ORDER.indexOf(a.tier) - ORDER.indexOf(b.tier));
  if (all.length === 0) return undefined;
  return {
    id: "commands",
    title: "Commands by name",
    remark: figure(all.length),
    body: html`<p class="lead">What the repository offers to be run by name, what can do most first.</p>${table(
      "Commands that the repository defines",
      [
        { title: "Command", cell: ({ name, path, line }) => html`${prose(name)} <span class="note">${code(`${path}:${line}`)}</span>` },
        { title: "Class", cell: ({ class: id }) => prose(id), short: true },
        { title: "Tier", cell: ({ tier }) => chip(tierTone(tier), tier), short: true },
        { title: "Runs", cell: ({ command }) => code(command) },
      ],
      all,
    )}`,
  };
}
