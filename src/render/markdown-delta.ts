import { AGENT_TITLES, AGENTS } from "../model/agent.ts";
import type { Change, Delta, DeltaSide } from "../model/delta.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { items, type Sink } from "./markdown-sink.ts";
import { count, list, VERDICT_WORDS } from "./words.ts";

const DIRECTIONS = [
  ["lowers", "Lowers trust"],
  ["raises", "Raises trust"],
  ["neutral", "Changes without weight"],
] as const;

/** What a change does to trust: the verdict on it, before and after, then thing by thing, what lowers trust first. Nothing without a base. */
export function markdownDelta({ delta }: Report, sink: Sink): string[] {
  if (delta === undefined) return [];
  const parts = DIRECTIONS.flatMap(([direction, title]) => {
    const those = delta.changes.filter((change) => change.direction === direction);
    return those.length === 0 ? [] : [`**${title}**`, "", ...items(those, (change) => changeLine(change, sink))];
  });
  return [
    "### What this change does to trust",
    "",
    `**This change ${delta.lowersTrust ? "lowers" : "does not lower"} trust.** ${sink.text(delta.summary)}`,
    "",
    ...sides(delta, sink),
    ...parts,
    ...rows(delta, sink),
    ...fixed(delta, sink),
  ];
}

function changeLine({ text, agents = [], location }: Change, sink: Sink): string {
  const whose = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
  return `${sink.text(text)}${whose}${location === undefined ? "" : ` ${sink.code(`${location.path}:${location.line}`)}`}`;
}

function sides({ base, head, counts }: Delta, { code }: Sink): string[] {
  const both: [string, (side: DeltaSide) => string][] = [
    ["Commit", ({ commit }) => (commit === undefined ? "" : code(commit.slice(0, 12)))],
    ["Posture", ({ posture }) => posture],
    ...AGENTS.filter((agent) => base.byAgent[agent] !== head.byAgent[agent]).map((agent): [string, (side: DeltaSide) => string] => [
      AGENT_TITLES[agent],
      ({ byAgent }) => byAgent[agent] ?? "",
    ]),
    ["Score", ({ score }) => `${score}/10`],
    ["Findings", found],
    ["Coverage", ({ complete }) => (complete ? "complete" : "incomplete")],
  ];
  return [
    "| | Before | After |",
    "| --- | --- | --- |",
    ...both.map(([what, of]) => `| ${what} | ${of(base)} | ${of(head)} |`),
    "",
    `${count(counts.new, "new finding")}, ${counts.worse} worse, ${counts.unchanged} unchanged, ${counts.fixed} fixed.`,
    "",
  ];
}

function found({ findings }: DeltaSide): string {
  const words = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}`);
  return words.length === 0 ? "none" : words.join(", ");
}

function rows(delta: Delta, { text }: Sink): string[] {
  if (delta.rows.length === 0) return [];
  return [
    "| Question | Before | After |",
    "| --- | --- | --- |",
    ...delta.rows.map(({ question, before, after }) => `| ${text(question)} | ${VERDICT_WORDS[before]} | ${VERDICT_WORDS[after]} |`),
    "",
  ];
}

function fixed({ fixed: gone }: Delta, { text, code }: Sink): string[] {
  if (gone.length === 0) return [];
  return ["**Fixed**", "", ...items(gone, ({ severity, rule, message }) => `${severity} ${code(rule)} ${text(message)}`)];
}
