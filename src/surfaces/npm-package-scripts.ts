import type { Moment, Trigger } from "../model/execution.ts";
import type { Fact } from "../model/fact.ts";
import { table } from "../model/table.ts";
import { type DataNode, type Entry, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/**
 * Scripts that npm runs on a plain install of the folder. The package's own scripts are not held back by `allowScripts`, and those of
 * workspace members run on an install at the root. https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts
 */
const INSTALL: ReadonlySet<string> = new Set([
  "preinstall",
  "install",
  "postinstall",
  "prepublish",
  "preprepare",
  "prepare",
  "postprepare",
  "dependencies",
]);

/** Scripts that npm, pnpm and Yarn run without `run`. */
const SHORT: ReadonlySet<string> = new Set(["test", "start", "stop", "restart"]);

/** How each package manager is told to work in another folder. */
const IN_FOLDER: Readonly<Record<string, string>> = table({ npm: "--prefix", pnpm: "--dir", yarn: "--cwd", bun: "--cwd" });

/** Keys under which hook installers look for git hooks: husky 4, simple-git-hooks, yorkie. */
const GIT_HOOKS: readonly (readonly [string, ...string[]])[] = [["husky", "hooks"], ["simple-git-hooks"], ["gitHooks"]];

export default {
  id: "npm-package-scripts",
  title: "npm package scripts",
  reference: "https://docs.npmjs.com/cli/v11/using-npm/scripts",
  paths: ["**/package.json"],
  needs: "text",
  refusedBy: "npm",
  yields: ["trigger", "command"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const scripts = root.get("scripts");
    const manager = managerOf(root);
    for (const entry of scripts?.entries() ?? []) {
      const command = text(entry.value);
      if (command === undefined) continue;
      const moment = momentOf(entry.key, scripts);
      if (moment) yield trigger(entry, moment, "automatic", `scripts.${entry.key}`, command);
      yield {
        kind: "command",
        at: entry.at,
        name: nameOf(manager, entry.key, folderOf(file.path)),
        text: withPair(entry.key, command, scripts),
        surface: "npm-package-scripts",
      };
    }
    yield* gitHooks(root);
  },
} satisfies Surface;

function trigger(entry: Entry, moment: Moment, gate: Trigger["gate"], pointer: string, command: string): Trigger {
  return { kind: "trigger", at: entry.at, surface: "npm-package-scripts", moment, gate, pointer, command };
}

/** When the script runs without being called by its own name; undefined for one that does not. */
function momentOf(script: string, scripts: DataNode | undefined): Moment | undefined {
  if (INSTALL.has(script)) return "install";
  const called = /^(?:pre|post)(.{1,100})$/.exec(script)?.[1];
  if (called === undefined || scripts?.get(called) === undefined) return undefined;
  return called === "test" || called === "build" ? called : "run";
}

/** What a call of the script runs: npm puts `pre<name>` before it and `post<name>` behind it. */
function withPair(script: string, command: string, scripts: DataNode | undefined): string {
  const all = [text(scripts?.get(`pre${script}`)), command, text(scripts?.get(`post${script}`))];
  return all.filter((part) => part !== undefined && part !== "").join(" && ");
}

/** The manager that the manifest asks for; npm where it asks for none. */
function managerOf(root: DataNode): string {
  const asked = text(root.get("packageManager"))?.split("@", 1)[0] ?? text(root.get("devEngines", "packageManager", "name"));
  return asked !== undefined && Object.hasOwn(IN_FOLDER, asked) ? asked : "npm";
}

function nameOf(manager: string, script: string, folder: string): string {
  // `bun test` is Bun's own test runner, not the script.
  const call = SHORT.has(script) && manager !== "bun" ? [script] : ["run", script];
  return quoteWords(folder === "" ? [manager, ...call] : [manager, IN_FOLDER[manager] ?? "--prefix", folder, ...call]);
}

function* gitHooks(root: DataNode): Generator<Fact> {
  for (const keys of GIT_HOOKS) {
    for (const entry of root.get(...keys)?.entries() ?? []) {
      const command = text(entry.value);
      if (command !== undefined) yield trigger(entry, "commit", "opt-in", `${keys.join(".")}.${entry.key}`, command);
    }
  }
}
