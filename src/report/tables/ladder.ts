import type { RepositoryView } from "../../decide/view.ts";
import { type Answer, passes, type RowId } from "../../model/answer.ts";
import type { LadderStanding, LadderStep } from "../../model/operating.ts";
import { isBelow, type PostureName } from "../../model/posture.ts";
import type { McpServerEntry } from "../../model/report.ts";
import { MOST_LISTED } from "./most-listed.ts";

interface Known {
  readonly answers: readonly Answer[];
  readonly posture: PostureName;
  readonly servers: readonly McpServerEntry[];
}

/**
 * The staged rollout for this repository: its commands and tools on the step of their tier, and what is missing before a step can be taken.
 * Steps are taken from below: one stands only where all below it do.
 */
export function ladder(view: RepositoryView, { answers, posture, servers }: Known): LadderStep[] {
  const { tiers, rows } = view.catalog;
  let below = true;
  let reached = false;
  return view.catalog.ladder.map((step, index) => {
    const commands = view.commands.filter(({ classification }) => classification.tier === step.tier).map(({ fact }) => fact.name);
    const tools = servers.flatMap((server) =>
      server.tools.filter(({ tier }) => tier === step.tier).map(({ name }) => `${server.name}/${name}`),
    );
    const open = step.rows.filter((row) => !answers.some((answer) => answer.row === row && passes(answer.verdict)));
    const tooLow = step.posture !== undefined && isBelow(posture, step.posture);
    const missing = [
      ...(tooLow ? [`The posture is ${posture}; this step needs ${step.posture}.`] : []),
      ...open.map((row) => liftOf(row, answers, rows)),
    ];
    below &&= missing.length === 0 && !step.denied;
    const standing: LadderStanding = step.denied ? "denied" : below ? "stands" : reached ? "later" : "next";
    reached ||= standing === "next";
    return {
      step: index + 1,
      tier: step.tier,
      title: tiers.find(({ id }) => id === step.tier)?.title ?? step.tier,
      handling: step.handling,
      standing,
      commands: [...new Set(commands)].slice(0, MOST_LISTED),
      commandCount: new Set(commands).size,
      tools: tools.slice(0, MOST_LISTED),
      toolCount: tools.length,
      missing,
      yours: step.yours,
    };
  });
}

/** The change that turns a row into a yes, in the table's words. */
function liftOf(row: RowId, answers: readonly Answer[], rows: RepositoryView["catalog"]["rows"]): string {
  const verdict = answers.find((answer) => answer.row === row)?.verdict;
  const entry = rows.find(({ id }) => id === row);
  const lift = verdict === "no" || verdict === "unknown" ? entry?.lift[verdict] : undefined;
  return lift ?? entry?.no ?? row;
}
