import type { Fact } from "../model/fact.ts";
import { type Place, wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { parseXml } from "../parse/xml.ts";
import { baseOf } from "./instructions.ts";
import { commandAt, occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** On open and on save, once the project is trusted. */
const OPEN = occasion("jetbrains", "open", "trust");

export default {
  id: "jetbrains",
  title: "JetBrains run configurations, start-up tasks and watchers",
  reference: "https://www.jetbrains.com/help/idea/run-debug-configuration.html",
  paths: [".idea/startup.xml", ".idea/watchertasks.xml", ".idea/runconfigurations/*.xml", ".run/*.run.xml"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const base = baseOf(file.path);
    if (base === "startup.xml") yield* startup(file);
    else if (base === "watchertasks.xml") yield* watchers(file);
    else yield* configuration(file);
  },
} satisfies Surface;

/** The file names run configurations; what they run stands in files of their own. */
function* startup(file: SurfaceFile): Generator<Fact> {
  for (const { name, attributes, path, at } of parseXml(file.path, file.text)) {
    const task = name === "configuration" && path.includes("component") ? attributes.get("name") : undefined;
    if (task !== undefined) yield triggerAt(OPEN, at, `startup.${task}`, quoteWords(["idea", "run", task]));
  }
}

function* watchers(file: SurfaceFile): Generator<Fact> {
  let task: { name: string; program: string; args: string; at: Place } | undefined;
  let on = false;
  const done = function* (): Generator<Fact> {
    if (!task?.program || !on) return;
    const program = fromProject(task.program);
    yield triggerAt(
      OPEN,
      task.at,
      `watcher.${task.name}`,
      `${/\s/.test(program) ? quoteWords([program]) : program} ${fromProject(task.args)}`.trim(),
    );
  };
  for (const { name, attributes, at } of parseXml(file.path, file.text)) {
    const value = attributes.get("value") ?? "";
    if (name === "TaskOptions") {
      yield* done();
      task = { name: "", program: "", args: "", at };
      on = attributes.get("isEnabled") !== "false";
    } else if (name === "option" && task) {
      const option = attributes.get("name");
      if (option === "program") task.program = value;
      else if (option === "arguments") task.args = value;
      else if (option === "name") task.name = value;
    }
  }
  yield* done();
}

function* configuration(file: SurfaceFile): Generator<Fact> {
  let name = "";
  let type = "";
  let at: Place = wholeFile(file.path);
  const options = new Map<string, string>();
  for (const element of parseXml(file.path, file.text)) {
    const value = element.attributes.get("value");
    if (element.name === "configuration") {
      name = element.attributes.get("name") ?? "";
      type = element.attributes.get("type") ?? "";
      at = element.at;
    } else if (element.name === "option" || element.path.includes("scripts") || element.path.at(-1) === "configuration") {
      const key = element.attributes.get("name") ?? element.name;
      if (value !== undefined && !options.has(key)) options.set(key, value);
    }
  }
  const line = lineOf(type, options);
  if (line !== undefined) yield commandAt("jetbrains", at, `run configuration: ${name}`, line);
}

function lineOf(type: string, options: ReadonlyMap<string, string>): string | undefined {
  const script = options.get("SCRIPT_TEXT");
  if (script) return script;
  const path = options.get("SCRIPT_PATH") ?? options.get("SCRIPT_NAME");
  if (path) {
    const interpreter = options.get("INTERPRETER_PATH") || (type.startsWith("Python") ? "python" : "");
    const words = quoteWords([...(interpreter === "" ? [] : [fromProject(interpreter)]), fromProject(path)]);
    return `${words} ${options.get("SCRIPT_OPTIONS") ?? options.get("PARAMETERS") ?? ""}`.trim();
  }
  const scriptName = options.get("script");
  return type === "js.build_tools.npm" && scriptName ? quoteWords(["npm", "run", scriptName]) : undefined;
}

function fromProject(value: string): string {
  return value.replaceAll(/\$(?:PROJECT_DIR|ProjectFileDir|ContentRoot)\$\/?/g, "./").replaceAll(/\$(\w{1,60})\$/g, "$1");
}
