import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import { commandLine, occasion, programLine, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Extensions start these when the folder is open and trusted. */
const OPEN = occasion("vscode-programs", "open", "trust");

/** Keys that end like this name a program. */
const PROGRAM =
  /(?:[eE]xecutable(?:Path|s)?|[iI]nterpreter(?:Path)?|(?:^|\.)runtime|[cC]ommand(?:Line|Path)?|[bB]inary(?:Path)?|(?:^|\.)bin)$/;

/** Keys of widely used extensions that name a program and do not say so by their ending. */
const NAMED: ReadonlySet<string> = new Set([
  "eslint.nodePath",
  "python.pythonPath",
  "python.testing.pytestPath",
  "python.testing.unittestPath",
  "python.condaPath",
  "python.poetryPath",
  "python.pipenvPath",
  "prettier.prettierPath",
  "rust-analyzer.server.path",
  "java.jdt.ls.java.home",
  "cmake.cmakePath",
  "cmake.ctestPath",
  "C_Cpp.default.compilerPath",
  "C_Cpp.clang_format_path",
  "clangd.path",
  "clang-format.executable",
  "deno.path",
  "biome.lsp.bin",
  "oxc.path.server",
  "dart.sdkPath",
  "dart.flutterSdkPath",
  "vitest.nodeExecutable",
  "git.path",
  "go.goroot",
  "php.validate.executablePath",
  "terraform.languageServer.path",
  "npm.packageManager",
]);

/** Libraries that the editor loads as code: the folder holds `tsserver.js`. */
const TSDK: ReadonlySet<string> = new Set(["typescript.tsdk", "js/ts.tsdk.path"]);

/** Extensions that run commands on save. */
const ON_SAVE = ["emeraldwalk.runonsave", "runOnSave"] as const;

export default {
  id: "vscode-programs",
  title: "Programs in VS Code settings",
  reference: "https://code.visualstudio.com/docs/editing/workspaces/workspace-trust",
  paths: [".vscode/settings.json", "*.code-workspace"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const whole = expectObject(parseJson(file.path, file.text));
    const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("settings") : whole;
    for (const entry of root?.entries() ?? []) {
      if (entry.key.startsWith("terminal.integrated.")) yield* terminal(entry);
      else if (entry.key.endsWith("alternateTools")) yield* table(entry);
      else if (TSDK.has(entry.key)) yield* stated(entry, entry.key, (value) => quoteWords(["node", `${value}/tsserver.js`]));
      else if (NAMED.has(entry.key) || PROGRAM.test(entry.key)) yield* program(entry);
    }
    for (const key of ON_SAVE) yield* onSave(root?.get(key) ?? root?.get(`${key}.commands`), key);
  },
} satisfies Surface;

/** A program by its plain name (`cargo`, `pnpm`) is found on the user's path and is none of the repository. */
function* program(entry: Entry): Generator<Fact> {
  const line = commandLine(entry.value);
  if (line === undefined || /^[\w.@+-]+$/.test(line) || /^(?:auto|off|on)$/.test(line)) return;
  // Commands of the editor itself: `workbench.action.files.save`.
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(line)) return;
  yield triggerAt(OPEN, entry.at, entry.key, entry.value.kind === "array" ? fromFolder(line) : asPath(line));
}

function* stated(entry: Entry, pointer: string, command: (value: string) => string): Generator<Fact> {
  const value = text(entry.value);
  if (value) yield triggerAt(OPEN, entry.at, pointer, command(fromFolder(value)));
}

function* table(entry: Entry): Generator<Fact> {
  for (const tool of entry.value.entries()) {
    const path = text(tool.value);
    if (path !== undefined && /[\\/]/.test(path)) yield triggerAt(OPEN, tool.at, `${entry.key}.${tool.key}`, asPath(path));
  }
}

/** Shells of the built-in terminal, and variables that change what runs in it. */
function* terminal(entry: Entry): Generator<Fact> {
  const kind = entry.key.split(".")[2];
  for (const [name, value] of entry.value.entries().map(({ key, value }) => [key, value] as const)) {
    const profile = kind === "profiles" ? value : undefined;
    for (const path of strings(profile?.get("path")).slice(0, 1)) {
      const line = programLine(profile?.get("path")?.items()[0] ?? profile?.get("path"), profile?.get("args")) ?? path;
      yield triggerAt(OPEN, value.at, `${entry.key}.${name}`, fromFolder(line));
    }
    const variable = kind === "env" ? text(value) : undefined;
    if (variable && name === "NODE_OPTIONS") yield triggerAt(OPEN, value.at, `${entry.key}.${name}`, `node ${fromFolder(variable)}`);
    if (variable && /^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|GIT_SSH_COMMAND|PROMPT_COMMAND)$/.test(name))
      yield triggerAt(OPEN, value.at, `${entry.key}.${name}`, fromFolder(variable));
  }
  if (kind === "automationProfile") {
    const line = programLine(entry.value.get("path"), entry.value.get("args"));
    if (line !== undefined) yield triggerAt(OPEN, entry.at, entry.key, fromFolder(line));
  }
}

function* onSave(node: DataNode | undefined, key: string): Generator<Fact> {
  for (const [index, command] of (node?.kind === "array" ? node : node?.get("commands"))?.items().entries() ?? []) {
    const entry = command.entry("cmd") ?? command.entry("command");
    const line = text(entry?.value);
    if (entry && line) yield triggerAt(OPEN, entry.at, `${key}.commands[${index}]`, fromFolder(line));
  }
}

/** One path stays one word, unless it has the marks of a command line. */
function asPath(line: string): string {
  const plain = fromFolder(line);
  return /[;&|<>$`]|\s-/.test(plain) || !/\s/.test(plain) ? plain : quoteWords([plain]);
}

function fromFolder(value: string): string {
  return value.replaceAll(/\$\{workspace(?:Folder|Root)(?::[^}]{0,100})?\}[\\/]?/g, "./").replaceAll("././", "./");
}
