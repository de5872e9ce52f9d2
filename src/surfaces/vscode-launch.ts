import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** What starts a program where the configuration names none. */
const RUNTIMES: Readonly<Record<string, string>> = {
  node: "node",
  "pwa-node": "node",
  python: "python",
  debugpy: "python",
  bun: "bun",
  php: "php",
};

/** Run when somebody starts the debugger, by name. */
export default {
  id: "vscode-launch",
  title: "VS Code launch configurations",
  reference: "https://code.visualstudio.com/docs/debugtest/debugging-configuration",
  paths: [".vscode/launch.json", "*.code-workspace"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const whole = expectObject(parseJson(file.path, file.text));
    const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("launch") : whole;
    for (const [index, configuration] of (root?.get("configurations")?.items() ?? []).entries()) {
      const line = lineOf(configuration);
      if (line !== undefined)
        yield commandAt("vscode-launch", configuration.at, `debug: ${text(configuration.get("name")) ?? index}`, line);
    }
  },
} satisfies Surface;

function lineOf(node: DataNode): string | undefined {
  const runtime = text(node.get("runtimeExecutable")) ?? runtimeOf(text(node.get("type")));
  const program = text(node.get("program"));
  const called = text(node.get("module"));
  const words = [
    runtime,
    ...strings(node.get("runtimeArgs")),
    ...(called === undefined ? [] : ["-m", called]),
    program,
    ...strings(node.get("args")),
  ].filter((word) => word !== undefined);
  const before = text(node.get("preLaunchTask"));
  if (words.length === 0 || (program === undefined && called === undefined && node.get("runtimeExecutable") === undefined))
    return undefined;
  const line = quoteWords(words.map((word) => word.replaceAll(/\$\{workspace(?:Folder|Root)\}[\\/]?/g, "./")));
  return before === undefined ? line : `${line} # after task ${before.replaceAll("\n", " ")}`;
}

function runtimeOf(type: string | undefined): string | undefined {
  return type !== undefined && Object.hasOwn(RUNTIMES, type) ? RUNTIMES[type] : undefined;
}
