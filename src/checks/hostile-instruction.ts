import type { Catalog } from "../catalog/catalog.ts";
import { type Intent, intentsOf } from "../classify/instruction-intent.ts";
import type { AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Instruction } from "../model/instruction.ts";
import type { Location } from "../model/place.ts";
import type { Check, Judgement } from "./check.ts";

/** As many passages of one file are shown for one rule. */
const SHOWN = 8;
const QUOTED = 160;
/** As many settings are shown beside a sentence that goes around one. */
const SETTINGS = 3;

export default {
  meta: {
    id: "hostile-instruction",
    title: "Instructions that try to take control of the agent",
    family: "agent-instructions",
    severity: "critical",
    confidence: "medium",
    reads: ["instruction", "agentSetting", "permissionRule"],
    why: "An agent takes these texts as its user's word and follows them with the user's rights.",
    fix: "Delete the passage, and look who added it and what else they changed.",
    references: ["https://genai.owasp.org/llmrisk/llm01-prompt-injection/", "https://cwe.mitre.org/data/definitions/1427.html"],
  },
  *judge(facts, catalog) {
    for (const text of textsOf(facts.of("instruction"))) yield* inText(text, facts, catalog);
  },
} satisfies Check;

/** One file, with all agents that load it; undefined where it is stated for all. */
interface Text {
  readonly instruction: Instruction;
  readonly agents: readonly AgentId[] | undefined;
}

/** Several surfaces may state the same file. */
function textsOf(instructions: readonly Instruction[]): readonly Text[] {
  const byPath = new Map<string, Instruction[]>();
  for (const instruction of instructions) {
    const known = byPath.get(instruction.at.path);
    if (known) known.push(instruction);
    else byPath.set(instruction.at.path, [instruction]);
  }
  return [...byPath.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const everybody = all.some(({ agents }) => agents.length === 0);
    return [{ instruction: first, agents: everybody ? undefined : [...new Set(all.flatMap(({ agents }) => agents))].sort() }];
  });
}

function* inText({ instruction, agents }: Text, facts: Facts, catalog: Catalog): Generator<Judgement> {
  const { intents: found, placeOf } = intentsOf(instruction.at.path, instruction.text, catalog);
  const byRule = new Map<string, Intent[]>();
  for (const intent of found) {
    const known = byRule.get(intent.rule.id);
    if (known) known.push(intent);
    else byRule.set(intent.rule.id, [intent]);
  }
  for (const intents of byRule.values()) {
    const [worst, ...others] = [...intents].sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start,
    );
    if (!worst) continue;
    const { rule, severity } = worst;
    const quote = quoted(instruction.text.slice(worst.start, worst.end));
    yield {
      rule: rule.id,
      message: `${rule.message}${others.length > 0 ? `, in ${intents.length} places` : ""}${worst.kind === "comment" ? ", in a comment that does not show" : ""}: “${quote}”.`,
      severity,
      confidence: severity === "low" || severity === "info" ? "low" : rule.confidence,
      why: worst.setting === undefined ? rule.why : `${rule.why} The setting that it goes around: ${worst.setting}.`,
      fix: rule.fix,
      ...(agents ? { agents } : {}),
      at: [placeOf(worst), ...others.slice(0, SHOWN - 1).map(placeOf), ...settingsOf(worst, facts)],
      identity: quote.toLowerCase(),
    };
  }
}

/** The settings of the repository that a sentence goes around, so that both can be looked at together. */
function settingsOf({ setting }: Intent, facts: Facts): Location[] {
  if (setting === undefined) return [];
  const key = (/[\w.]+/.exec(setting)?.[0] ?? setting).toLowerCase();
  const list = /^permissions\.(allow|deny)$/.exec(key)?.[1];
  const places =
    list === undefined
      ? facts.of("agentSetting").filter((fact) => fact.key.toLowerCase().startsWith(key))
      : facts.of("permissionRule").filter(({ effect }) => effect === list);
  return places.slice(0, SETTINGS).map(({ at }) => ({ ...at, note: "the setting that the text goes around" }));
}

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
