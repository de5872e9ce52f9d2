import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

const SYSTEMS = ["windows", "osx", "linux"] as const;

/** One command line of a task: its own, or the one for one operating system. */
interface TaskCommand {
  readonly pointer: string;
  readonly at: Place;
  readonly line: string;
}

export default {
  id: "vscode-tasks",
  title: "VS Code tasks",
  reference: "https://code.visualstudio.com/docs/debugtest/tasks",
  paths: [".vscode/tasks.json", "*.code-workspace"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const whole = expectObject(parseJson(file.path, file.text));
    // A workspace file carries the same table under `tasks`.
    const workspace = baseOf(file.path).endsWith(".code-workspace");
    const root = workspace ? whole.get("tasks") : whole;
    const tasks = root?.get("tasks")?.items() ?? [];
    const opened = openedBy(tasks);
    for (const [index, task] of tasks.entries()) {
      for (const command of commandsOf(task, workspace ? `tasks.tasks[${index}]` : `tasks[${index}]`)) {
        yield opened.has(task) ? trigger(command, task, root) : defined(command, task, index);
      }
    }
  },
} satisfies Surface;

/** Tasks that run when the folder is opened, and those that they start through `dependsOn`. */
function openedBy(tasks: readonly DataNode[]): ReadonlySet<DataNode> {
  const byLabel = new Map(tasks.map((task) => [labelOf(task), task]));
  const found = new Set(tasks.filter((task) => text(task.get("runOptions", "runOn")) === "folderOpen"));
  // A set that grows while it is walked: each task is taken once, so a circle ends.
  for (const task of found) {
    for (const label of strings(task.get("dependsOn"))) {
      const next = byLabel.get(label);
      if (next) found.add(next);
    }
  }
  return found;
}

function* commandsOf(task: DataNode, pointer: string): Generator<TaskCommand> {
  const own = lineOf(task, task);
  if (own !== undefined)
    yield { pointer, at: (task.entry("command") ?? task.entry("script") ?? task.entry("args"))?.at ?? task.at, line: own };
  for (const system of SYSTEMS) {
    const override = task.get(system);
    const line = override && lineOf(override, task);
    if (override && line !== undefined) yield { pointer: `${pointer}.${system}`, at: override.entry("command")?.at ?? override.at, line };
  }
}

function lineOf(node: DataNode, task: DataNode): string | undefined {
  const script = text(node.get("script"));
  if (text(task.get("type")) === "npm" && script !== undefined) return quoteWords(["npm", "run", script]);
  const command = word(node.get("command")) ?? (node === task ? undefined : word(task.get("command")));
  const args = (node.get("args") ?? (node === task ? undefined : task.get("args")))?.items() ?? [];
  if (command === undefined || (node !== task && !node.get("command") && !node.get("args"))) return undefined;
  return [command, ...args.map((arg) => quoteWords([word(arg) ?? ""]))].join(" ");
}

/** A word stands as a string or as `{ value, quoting }`; a list of words is joined by blanks. */
function word(node: DataNode | undefined): string | undefined {
  return text(node) ?? text(node?.get("value")) ?? (node?.kind === "array" ? strings(node).join(" ") : undefined);
}

function trigger(command: TaskCommand, task: DataNode, root: DataNode | undefined): Fact {
  const reveal = text(task.get("presentation", "reveal")) ?? text(root?.get("presentation", "reveal"));
  return {
    kind: "trigger",
    at: command.at,
    surface: "vscode-tasks",
    moment: "open",
    // Workspace trust first; since 1.109 task.allowAutomaticTasks is off by default, but not in forks and older versions
    // (https://code.visualstudio.com/docs/editor/tasks).
    gate: "trust",
    heldBackSince: "VS Code 1.109",
    pointer: command.pointer,
    command: command.line,
    ...(reveal === "never" ? { hidden: true } : {}),
  };
}

function defined(command: TaskCommand, task: DataNode, index: number): Fact {
  return {
    kind: "command",
    at: command.at,
    name: `task: ${labelOf(task) ?? index}`,
    text: command.line,
    surface: "vscode-tasks",
    labelled: true,
  };
}

function labelOf(task: DataNode): string | undefined {
  return text(task.get("label")) ?? text(task.get("taskName"));
}
