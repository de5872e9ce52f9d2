import type { LadderStanding, LadderStep, OperatingTables } from "../model/operating.ts";
import type { ChecklistItem, ProductionGate, Report } from "../model/report.ts";
import { count, figure } from "./words.ts";

/** One of the operating tables, ready to be set: the same words for every sink. Cells may hold untrusted text. */
export interface SetTable {
  readonly title: string;
  /** What the table says, as a sentence. */
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names in one cell; the count tells of the others. */
const NAMED = 6;

/** The tables in the order in which a reader needs them: how far one may go, then what stands in the way of what. */
export function operatingTables({
  tables,
  productionGates,
  checklist,
}: Pick<Report, "tables" | "productionGates" | "checklist">): SetTable[] {
  return [...classTables(tables), gates(productionGates), checks(checklist)];
}

/** Those of them that say what is recommended for kinds of work, files, commands and tools. */
export function classTables(tables: OperatingTables): SetTable[] {
  return [situations(tables), ladder(tables.ladder), fileClasses(tables), commandClasses(tables), toolTypes(tables)];
}

/** Where a step of the rollout stands, as a reader says it. */
const STANDING_WORDS: Readonly<Record<LadderStanding, string>> = {
  stands: "stands",
  next: "next",
  later: "later",
  denied: "stays denied",
};

function situations({ situations }: OperatingTables): SetTable {
  const applying = situations.filter(({ applies }) => applies);
  return {
    title: "Situations",
    lead: `${count(applying.length, "situation")} of ${situations.length} that this repository is in. The strictest recommendation counts for what it is about.`,
    columns: ["Situation", "Recommended", "Because"],
    rows: applying.map(({ situation, recommended, because }) => [situation, recommended, because]),
  };
}

function ladder(steps: readonly LadderStep[]): SetTable {
  return {
    title: "Staged rollout",
    lead: "Steps are taken from below, each on what the one before has shown.",
    columns: ["Step", "State", "How", "On it here", "Missing", "Yours to check"],
    rows: steps.map((step) => [
      `${step.step}. ${step.title}`,
      STANDING_WORDS[step.standing],
      step.handling,
      both(some(step.commands, step.commandCount), some(step.tools, step.toolCount)),
      step.missing.join(" "),
      step.yours.join("; "),
    ]),
  };
}

function fileClasses({ fileClasses, otherFiles }: OperatingTables): SetTable {
  return {
    title: "File classes",
    lead: `What an agent may do with which files by default. ${count(otherFiles, "file")} of no class.`,
    columns: ["Class", "Default", "Files", "Here"],
    rows: fileClasses.map(({ title, default: handling, count: n, paths }) => [title, handling, figure(n), some(paths, n)]),
  };
}

function commandClasses({ commandClasses }: OperatingTables): SetTable {
  return {
    title: "Command classes",
    lead: "What the commands of this repository do. A command stands where its riskiest part stands.",
    columns: ["Class", "Default", "Tier", "Here"],
    rows: commandClasses.map(({ title, default: handling, tier, count: n, commands }) => [
      title,
      handling,
      tier,
      some(
        commands.map((command) => (command.tier === tier ? command.name : `${command.name} (${command.tier})`)),
        n,
      ),
    ]),
  };
}

function toolTypes({ toolTypes }: OperatingTables): SetTable {
  return {
    title: "MCP tool types",
    lead: "Approve the type of tool, never the server.",
    columns: ["Type", "Default", "Here"],
    rows: toolTypes.map(({ title, default: handling, count: n, tools }) => [
      title,
      handling.replaceAll("-", " "),
      some(
        tools.map(({ name, allowed }) => `${name} (now: ${allowed})`),
        n,
      ),
    ]),
  };
}

function gates(productionGates: readonly ProductionGate[]): SetTable {
  return {
    title: "Production gates",
    lead: "What deletes, deploys, rotates, bills or exposes customer data leaves automatic mode.",
    columns: ["Action", "Automatic", "Required gate", "From here", "By"],
    rows: productionGates.map(({ action, automatic, gate, reachable, evidence }) => [
      action,
      automatic,
      gate,
      reachable ? "reachable" : "not seen",
      some(
        evidence.map(({ path, line, note }) => `${path}:${line}${note === undefined ? "" : ` (${note})`}`),
        evidence.length,
      ),
    ]),
  };
}

function checks(checklist: readonly ChecklistItem[]): SetTable {
  return {
    title: "Before automatic permissions",
    lead: "What to settle first: answered by the scan where it can.",
    columns: ["Item", "Answer", "Because"],
    rows: checklist.map(({ item, answer, because }) => [item, answer.replaceAll("-", " "), because]),
  };
}

function some(names: readonly string[], all: number): string {
  const shown = names.slice(0, NAMED);
  const more = all - shown.length;
  return shown.length === 0 ? "" : `${shown.join(", ")}${more > 0 ? ` and ${figure(more)} more` : ""}`;
}

function both(commands: string, tools: string): string {
  return [commands === "" ? "" : `commands: ${commands}`, tools === "" ? "" : `tools: ${tools}`].filter((part) => part !== "").join("; ");
}
