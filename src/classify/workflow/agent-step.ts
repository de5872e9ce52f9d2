import type { Catalog } from "../../catalog/catalog.ts";
import type { AgentAction } from "../../catalog/ci-rules.ts";
import { POWERS, type Power } from "../../catalog/ci-terms.ts";
import type { Place } from "../../model/place.ts";
import type { Template } from "../../model/workflow.ts";
import { parseShell } from "../../parse/shell.ts";
import { programName } from "./program-name.ts";
import { type Taint, taintsOf, taintsOfText } from "./taint.ts";
import { secretsIn, secretsOf } from "./token.ts";
import { stepUses, variableOf } from "./uses.ts";
import { environmentOf, type Start, type StepView } from "./view.ts";

/** A step that runs an AI agent. */
export interface AgentStep {
  readonly view: StepView;
  readonly at: Place;
  readonly agent: string;
  /** The action, or the program. */
  readonly by: string;
  readonly power: Power;
  /** The words that give it that power, where the step has such words. */
  readonly because: Template | undefined;
  /** Ways in which it comes to run, those that its own gate refuses taken out. */
  readonly starts: readonly Start[];
  /** True where the agent's own gate keeps those without write access out. */
  readonly gated: boolean;
  /** The input that opens the gate. */
  readonly opened: Template | undefined;
  /** Words from outside in its prompt. */
  readonly prompt: readonly Taint[];
  /** True where it can look up words from outside by itself. */
  readonly fetches: boolean;
  /** Names of the secrets within its reach. */
  readonly secrets: readonly string[];
  /** Whether it can use the token of the job. */
  readonly holdsToken: boolean;
}

const known = new WeakMap<StepView, readonly AgentStep[]>();

/** The agents that a step runs. */
export function agentStepsOf(view: StepView, catalog: Catalog): readonly AgentStep[] {
  const before = known.get(view);
  if (before) return before;
  const found = findAgents(view, catalog);
  known.set(view, found);
  return found;
}

function findAgents(view: StepView, catalog: Catalog): AgentStep[] {
  const { agents } = catalog.ci;
  const action = agents.actions.find(({ uses }) => stepUses(view.step, uses));
  if (action) return [ofAction(action, view, catalog)];
  const { run } = view.step;
  if (!run) return [];
  const found = new Map<string, AgentStep>();
  // Most scripts name none: the shell is only read where one is named.
  if (!agents.commands.some(({ program }) => run.text.includes(program))) return [];
  for (const command of parseShell(run.text).commands) {
    const words = command.words.map(({ text }) => text);
    const at = words.findIndex((word) => agents.commands.some(({ program }) => programName(word) === program));
    const entry = agents.commands.find(({ program }) => programName(words[at] ?? "") === program);
    // `npx`, `env`, `timeout` and the like may stand before it; a name further back is an argument of something else.
    if (!entry || at > 6 || (at > 0 && !words.slice(0, at).every(isWrapping))) continue;
    if (!entry.needs.some((need) => words.includes(need) || words.some((word) => word.startsWith(`${need}=`)))) continue;
    if (words.includes("--version") || words.includes("--help")) continue;
    found.set(entry.agent, ofCommand(entry, command.text, view, run, catalog));
  }
  return [...found.values()];
}

function ofAction(action: AgentAction, view: StepView, catalog: Catalog): AgentStep {
  const { step } = view;
  const inputs = action.arguments.flatMap((name) => variableOf(step.inputs, name) ?? []);
  const { power, because } = powerOf(action.agent, action.power, inputs, catalog);
  const opened = action.gate?.openedBy
    .map((name) => variableOf(step.inputs, name))
    .find((input) => input !== undefined && input.text.trim() !== "");
  const gated = action.gate !== undefined && !opened;
  const prompts = action.prompts.flatMap((name) => variableOf(step.inputs, name) ?? []);
  const own = prompts.flatMap((prompt) => taintsOfText(prompt, view, catalog.ci));
  const said = prompts.map(({ text }) => text).join("\n");
  return {
    view,
    at: step.uses?.at ?? step.at,
    agent: action.agent,
    by: action.uses,
    power,
    because,
    starts: gated ? view.starts.filter(({ who }) => who === "maintainer") : view.starts,
    gated,
    opened,
    prompt: [...own, ...byEnvironment(said, view, catalog)].filter(isFromOutside),
    fetches: action.fetches || canFetch(power, [...inputs.map(({ text }) => text), said].join("\n")),
    ...heldBy(view, power, action.fetches),
  };
}

function ofCommand(
  entry: Catalog["ci"]["agents"]["commands"][number],
  line: string,
  view: StepView,
  run: Template,
  catalog: Catalog,
): AgentStep {
  const said: Template = { at: run.at, text: line, expressions: run.expressions.filter(({ source }) => line.includes(source)) };
  const { power, because } = powerOf(entry.agent, entry.power, [said], catalog);
  const own = said.expressions.flatMap((one) => taintsOf(one, view, catalog.ci));
  return {
    view,
    at: run.at,
    agent: entry.agent,
    by: entry.program,
    power,
    because,
    starts: view.starts,
    gated: false,
    opened: undefined,
    // What the script puts together before the call counts as well: a prompt is often a file or a variable.
    prompt: [...own, ...byEnvironment(run.text, view, catalog), ...taintsOfText(run, view, catalog.ci)].filter(isFromOutside),
    fetches: canFetch(power, run.text),
    ...heldBy(view, power, false),
  };
}

/**
 * What the agent holds. A shell on the machine of a job reaches all that the job was given, in files and in the memory of the runner
 * (CVE-2025-30066 did so); without one it has what its own step hands it.
 */
function heldBy(view: StepView, power: Power, byItself: boolean): Pick<AgentStep, "secrets" | "holdsToken"> {
  if (power === "shell" || power === "open") return { secrets: secretsOf(view.job), holdsToken: true };
  const given = [...view.step.inputs, ...environmentOf(view)];
  const named = given.filter(({ name }) => /(?:^|_)(?:GITHUB|GH)_(?:TOKEN|PAT|PERSONAL_ACCESS_TOKEN)$/iu.test(name));
  return { secrets: secretsIn(given), holdsToken: named.length > 0 ? named.some(({ text }) => text.trim() !== "") : byItself };
}

/** The strongest power that the words give, held down by the lists that leave out the rest. */
function powerOf(
  agent: string,
  usual: Power,
  words: readonly Template[],
  { ci }: Catalog,
): { power: Power; because: Template | undefined } {
  let power = usual;
  let because: Template | undefined;
  for (const rule of ci.agents.opens) {
    if (rule.agent !== agent || POWERS.indexOf(rule.power) <= POWERS.indexOf(power)) continue;
    const said = words.find(({ text }) => new RegExp(rule.matches, "u").test(text.slice(0, 20_000)));
    if (said) {
      power = rule.power;
      because = said;
    }
  }
  for (const rule of ci.agents.caps) {
    if (rule.agent !== agent || POWERS.indexOf(rule.power) >= POWERS.indexOf(power)) continue;
    if (words.some(({ text }) => new RegExp(rule.matches, "u").test(text.slice(0, 20_000)))) power = rule.power;
  }
  return { power, because };
}

/** Words from outside that the prompt names by a variable of the environment. */
function byEnvironment(said: string, view: StepView, { ci }: Catalog): Taint[] {
  return environmentOf(view)
    .filter(({ name }) => new RegExp(`\\b${name.replaceAll(/\W/gu, ".")}\\b`, "u").test(said))
    .flatMap((variable) => taintsOfText(variable, view, ci));
}

function isFromOutside({ kind, author }: Taint): boolean {
  return kind === "text" && author !== "maintainer";
}

/** Tools by which an agent reads what people wrote on the platform or the web. */
const READS_PLATFORM =
  /\bgh\b|mcp__github|github-mcp|WebFetch|web_fetch|\bcurl\b|get_issue|issue_read|pull_request_read|\b(?:issues?|pull requests?|PR) #?\$?\{?\{?/iu;

function canFetch(power: Power, said: string): boolean {
  return power === "shell" || power === "open" || READS_PLATFORM.test(said);
}

function isWrapping(word: string): boolean {
  return /^(?:npx|bunx|pnpm|dlx|yarn|exec|env|sudo|timeout|time|nohup|xargs|command|bash|sh|-{1,2}[\w-]+|-y|\w+=.*|\d+[smh]?|@?[\w./-]*@[\w.]+)$/u.test(
    word,
  );
}
