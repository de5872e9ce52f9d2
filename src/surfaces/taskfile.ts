import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "taskfile",
  title: "Taskfile",
  reference: "https://taskfile.dev/docs/reference/schema",
  paths: ["taskfile.yml", "taskfile.yaml", "taskfile.dist.yml", "taskfile.dist.yaml"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    // Variables that a shell computes are computed for every task.
    const computed = variables(root.get("vars"));
    for (const entry of root.get("tasks")?.entries() ?? []) {
      const lines = [...computed, ...variables(entry.value.get("vars")), ...commands(entry.value)];
      if (lines.length > 0) yield commandAt("taskfile", entry.keyAt, quoteWords(["task", entry.key]), lines.join("\n")) satisfies Fact;
    }
  },
} satisfies Surface;

/** A task is a line, a list of steps, or a table with `cmd`, `cmds` and the tasks that it needs. */
function commands(node: DataNode): readonly string[] {
  const own = text(node);
  if (own !== undefined) return [own];
  const steps = node.kind === "array" ? node.items() : [...(node.get("deps")?.items() ?? []).map(asTask), ...stepsOf(node)];
  return steps.flatMap((step) => {
    if (typeof step === "string") return [step];
    const called = text(step.get("task"));
    const line = text(step) ?? text(step.get("cmd")) ?? text(step.get("defer")) ?? (called === undefined ? undefined : taskCall(called));
    return line === undefined ? [] : [line];
  });
}

function stepsOf(node: DataNode): readonly DataNode[] {
  const one = node.get("cmd");
  return [...(one ? [one] : []), ...(node.get("cmds")?.items() ?? [])];
}

function asTask(node: DataNode): string {
  return taskCall(text(node) ?? text(node.get("task")) ?? "");
}

function taskCall(name: string): string {
  return quoteWords(["task", name]);
}

function variables(node: DataNode | undefined): readonly string[] {
  return (node?.entries() ?? []).flatMap(({ value }) => {
    const line = text(value.get("sh"));
    return line === undefined ? [] : [line];
  });
}
