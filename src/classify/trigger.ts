import type { Catalog } from "../catalog/catalog.ts";
import type { Gate, Moment, Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import { type ClassifiedCommand, commandIndexOf } from "./command.ts";
import { type CommandConcealment, concealmentOf } from "./command-concealment.ts";
import { quote } from "./command-flow.ts";
import { GLOBAL_INSTALL } from "./script-signs.ts";
import { classifyStated, resolverOf } from "./stated-command.ts";

/** A trigger with what its command does and how it hides. */
export interface JudgedTrigger {
  readonly fact: Trigger;
  readonly command: ClassifiedCommand;
  readonly concealment: CommandConcealment;
  /** True where nobody has to ask for anything: the folder is cloned, opened, entered, installed, or an agent starts or works in it. */
  readonly unasked: boolean;
  /** True for what runs inside a container. */
  readonly contained: boolean;
}

const UNASKED: ReadonlySet<Moment> = new Set(["clone", "open", "shell-enter", "agent-start", "agent-action", "install"]);

const judged = new WeakMap<Facts, readonly JudgedTrigger[]>();

/** All triggers of the repository, judged once; scripts that they call by name are judged by their text. */
export function judgeTriggers(facts: Facts, catalog: Catalog): readonly JudgedTrigger[] {
  const known = judged.get(facts);
  if (known) return known;
  const resolve = resolverOf(facts.of("command"));
  const all = facts.of("trigger").map((fact) => ({
    fact,
    command: atInstall(fact, classifyStated(fact, catalog, resolve), catalog),
    concealment: concealmentOf(fact.command),
    unasked: UNASKED.has(fact.moment) && fact.gate !== "opt-in",
    contained: isContained(fact),
  }));
  judged.set(facts, all);
  return all;
}

/** A package that puts another program on the machine for good while it is installed makes itself permanent (Clinejection, February 2026). */
function atInstall({ moment }: Trigger, command: ClassifiedCommand, catalog: Catalog): ClassifiedCommand {
  const part = moment === "install" && !command.risk ? command.parts.find(({ text }) => GLOBAL_INSTALL.test(text)) : undefined;
  if (part === undefined) return command;
  const { class: id, tier } = commandIndexOf(catalog).verdict("persistence", "");
  return { ...command, class: id, tier, risk: true, because: `installs a program for the whole account: ${quote(part.text)}` };
}

/** What runs while a container image or a cloud workspace is made touches that, not the machine of whoever works here. */
function isContained(fact: Trigger): boolean {
  return (fact.moment === "container-create" || fact.surface === "dockerfile" || fact.surface === "devcontainer") && !isHostCommand(fact);
}

/** Whether a development container's command runs on the host, before there is a container. */
export function isHostCommand({ surface, pointer }: Trigger): boolean {
  return surface === "devcontainer" && /^initializeCommand\b/u.test(pointer);
}

const MOMENTS: Readonly<Record<Moment, string>> = {
  clone: "when the repository is cloned",
  open: "when the folder is opened in an editor",
  "shell-enter": "when a shell enters the folder",
  "agent-start": "when an agent starts here",
  "agent-action": "while an agent works here",
  install: "when dependencies are installed",
  "container-create": "when the development container is made",
  build: "around a build",
  test: "around a test run",
  commit: "when git commits, pushes or checks out",
  run: "around another script",
};

const GATES: Readonly<Record<Gate, string>> = {
  automatic: "without a question",
  prompt: "after one question",
  trust: "once the folder is trusted",
  "opt-in": "where the user has switched that on",
};

/** When and behind which gate, as a clause: "when an agent starts here, once the folder is trusted". */
export function momentOf({ moment, gate, heldBackSince }: Trigger): string {
  const held = heldBackSince === undefined ? "" : ` (held back by default since ${heldBackSince})`;
  return `${MOMENTS[moment]}, ${GATES[gate]}${held}`;
}

/** How a trigger keeps out of sight, as clauses: "its panel stays hidden". Empty for an open one. */
export function waysOfHiding({ fact, concealment: { background, padding, invisible } }: JudgedTrigger): readonly string[] {
  return [
    ...(fact.hidden ? ["its panel stays hidden"] : []),
    ...(background === undefined ? [] : ["it goes to the background with its output thrown away"]),
    ...(padding === undefined ? [] : [`part of it stands behind ${padding} blanks`]),
    ...(invisible === undefined ? [] : [`it holds ${invisible} invisible characters`]),
  ];
}
