import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { nixStrings } from "../parse/nix.ts";
import { parseToml } from "../parse/toml.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { commandAt, commandLine, occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** The workspace is a container of the provider; opening it there is the only question. */
const CREATE = occasion("cloud-workspaces", "container-create", "prompt");

/** Hooks of one `dev.nix`; a real one has two. */
const MOST_HOOKS = 100;

/** How each provider's file is read. */
const READERS: Readonly<Record<string, (file: SurfaceFile) => Generator<Fact>>> = {
  ".gitpod.yml": gitpod,
  ".gitpod.yaml": gitpod,
  "dev.nix": studio,
  ".replit": replit,
  "tasks.json": codesandbox,
  ".stackblitzrc": stackblitz,
  "devfile.yaml": devfile,
  ".devfile.yaml": devfile,
};

export default {
  id: "cloud-workspaces",
  title: "Cloud workspaces",
  reference: "https://www.gitpod.io/docs/classic/user/references/gitpod-yml",
  paths: [
    ".gitpod.yml",
    ".gitpod.yaml",
    ".idx/dev.nix",
    ".replit",
    ".codesandbox/tasks.json",
    ".stackblitzrc",
    "devfile.yaml",
    ".devfile.yaml",
  ],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    yield* READERS[baseOf(file.path)]?.(file) ?? [];
  },
} satisfies Surface;

function* gitpod(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseYaml(file.path, file.text));
  for (const [index, task] of (root.get("tasks")?.items() ?? []).entries()) {
    for (const key of ["before", "init", "prebuild", "command"]) yield* line(task, key, `tasks[${index}]`);
  }
}

/** Lifecycle hooks of Firebase Studio: attributes below `onCreate` and `onStart`, told apart by the word before them only. */
function* studio(file: SurfaceFile): Generator<Fact> {
  const begins = [...file.text.matchAll(/\b(onCreate|onStart|previews)\s*=/g)].map((match) => ({
    name: match[1] ?? "",
    index: match.index,
  }));
  if (begins.length === 0) return;
  if (begins.length > MOST_HOOKS) throw new Error(`more than ${MOST_HOOKS} hooks`);
  const lineAt = (index: number): number => file.text.slice(0, index).split("\n").length;
  const owners = begins.map(({ name, index }) => ({ name, line: lineAt(index) }));
  for (const { name, text: command, at } of nixStrings(file.path, file.text)) {
    const owner = owners.findLast((begin) => begin.line <= at.line)?.name;
    if ((owner === "onCreate" || owner === "onStart") && command !== "") yield triggerAt(CREATE, at, `${owner}.${name}`, command);
  }
}

function* replit(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  yield* line(root, "onBoot", "");
  const run = root.entry("run");
  const command = commandLine(run?.value);
  if (run && command !== undefined) yield commandAt("cloud-workspaces", run.at, "replit run", command);
}

function* codesandbox(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseJson(file.path, file.text));
  for (const [index, task] of (root.get("setupTasks")?.items() ?? []).entries()) {
    const own = text(task) ?? text(task.get("command"));
    if (own !== undefined) yield triggerAt(CREATE, task.at, `setupTasks[${index}]`, own);
  }
  for (const task of root.get("tasks")?.entries() ?? []) {
    const command = text(task.value.get("command"));
    if (command === undefined) continue;
    if (task.value.get("runAtStart")?.value === true) yield triggerAt(CREATE, task.at, `tasks.${task.key}`, command);
    else yield commandAt("cloud-workspaces", task.at, `codesandbox ${task.key}`, command);
  }
}

function* stackblitz(file: SurfaceFile): Generator<Fact> {
  yield* line(expectObject(parseJson(file.path, file.text)), "startCommand", "");
}

/** Commands have names; `events` says which of them run by themselves. */
function* devfile(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseYaml(file.path, file.text));
  const bound = new Set(
    (root.get("events")?.entries() ?? []).flatMap(({ value }) => value.items().map((item) => text(item)?.toLowerCase())),
  );
  for (const command of root.get("commands")?.items() ?? []) {
    const id = text(command.get("id")) ?? "";
    const entry = command.entry("exec", "commandLine");
    const own = text(entry?.value);
    if (!entry || own === undefined) continue;
    if (bound.has(id.toLowerCase())) yield triggerAt(CREATE, entry.at, `commands.${id}`, own);
    else yield commandAt("cloud-workspaces", entry.at, `devfile ${id}`, own);
  }
}

function* line(node: DataNode, key: string, owner: string): Generator<Fact> {
  const entry = node.entry(key);
  const command = commandLine(entry?.value);
  if (entry && command !== undefined) yield triggerAt(CREATE, entry.at, owner === "" ? key : `${owner}.${key}`, command);
}
