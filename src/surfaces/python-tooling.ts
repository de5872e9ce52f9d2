import type { Fact } from "../model/fact.ts";
import { type Place, wholeFile } from "../model/place.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { Lines } from "../parse/lines.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf, folderOf } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Task runners that keep named commands in `pyproject.toml`: where they stand, and how one calls them. */
const TASKS: readonly { readonly keys: readonly [string, ...string[]]; readonly call: string }[] = [
  { keys: ["tool", "poe", "tasks"], call: "poe" },
  { keys: ["tool", "pdm", "scripts"], call: "pdm run" },
  { keys: ["tool", "taskipy", "tasks"], call: "task" },
  { keys: ["tool", "rye", "scripts"], call: "rye run" },
];

export default {
  id: "python-tooling",
  title: "Python test and task tools",
  reference: "https://docs.pytest.org/en/stable/reference/customize.html",
  paths: [
    "pyproject.toml",
    "*/pyproject.toml",
    "tox.ini",
    "*/tox.ini",
    "noxfile.py",
    "pytest.ini",
    ".pytest.ini",
    "setup.cfg",
    "conftest.py",
    "test/conftest.py",
    "tests/conftest.py",
    "*/tests/conftest.py",
  ],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const base = baseOf(file.path);
    if (base === "pyproject.toml") yield* project(file);
    else if (base === "tox.ini") yield* tox(file);
    else if (base === "noxfile.py") yield command("nox", "nox", wholeFile(file.path));
    else if (base === "conftest.py") yield pytest(folderOf(file.path), wholeFile(file.path));
    else yield* section(file, base === "setup.cfg" ? "[tool:pytest]" : "[pytest]");
  },
} satisfies Surface;

function command(name: string, line: string, at: Place): Fact {
  return { kind: "command", at, name, text: line, surface: "python-tooling" };
}

function pytest(folder: string, at: Place): Fact {
  const name = folder === "" ? "pytest" : `pytest ${folder}`;
  return command(name, name, at);
}

function* project(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  const folder = folderOf(file.path);
  const options = root.entry("tool", "pytest", "ini_options") ?? root.entry("tool", "pytest");
  if (options) yield pytest(folder, options.keyAt);
  const toxed = root.entry("tool", "tox");
  if (toxed) yield command("tox", "tox", toxed.keyAt);
  for (const { keys, call } of TASKS) yield* tasks(root.get(...keys), call);
  for (const env of root.get("tool", "hatch", "envs")?.entries() ?? []) {
    yield* tasks(env.value.get("scripts"), env.key === "default" ? "hatch run" : `hatch run ${env.key}`, env.key === "default" ? " " : ":");
  }
}

function* tasks(table: DataNode | undefined, call: string, between = " "): Generator<Fact> {
  for (const entry of table?.entries() ?? []) {
    const line = lineOf(entry);
    if (line !== undefined) yield command(`${call}${between}${entry.key}`, line, entry.at);
  }
}

/** A task is a line, a list of lines, or a table that holds either. */
function lineOf({ value }: Entry): string | undefined {
  const held = value.get("cmd") ?? value.get("shell") ?? value.get("sequence") ?? value.get("composite") ?? value;
  const lines = strings(held);
  return text(held) ?? (lines.length > 0 ? lines.join("\n") : undefined);
}

/** tox runs the `commands` of its environments. */
function* tox(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const found: string[] = [];
  let inEnvironment = false;
  let inCommands = false;
  let at: Place | undefined;
  for (const line of lines) {
    if (line.text.startsWith("[")) {
      inEnvironment = /^\[testenv[^\]]{0,200}\]/.test(line.text);
      inCommands = false;
      if (inEnvironment) at ??= lines.place(line.start, line.start + line.text.length);
    } else if (/^\S/.test(line.text)) {
      const value = inEnvironment ? /^commands(?:_pre|_post)?\s{0,20}=(.{0,2000})$/.exec(line.text)?.[1] : undefined;
      inCommands = value !== undefined;
      if (value?.trim()) found.push(value.trim());
    } else if (inCommands && line.text.trim() !== "" && !line.text.trim().startsWith("#")) {
      found.push(line.text.trim());
    }
  }
  if (at) yield command("tox", found.length > 0 ? found.join("\n") : "tox", at);
  yield* section(file, "[pytest]");
}

function* section(file: SurfaceFile, header: string): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const line of lines) {
    if (line.text.trim() === header) {
      yield pytest(folderOf(file.path), lines.place(line.start, line.start + header.length));
      return;
    }
  }
}
