import type { Catalog } from "../catalog/catalog.ts";
import type { DefinedCommand } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import type { Script } from "../model/script.ts";
import { type ClassifiedCommand, classifyCommand, commandIndexOf } from "./command.ts";
import { higherTier } from "./command-index.ts";
import { mayBeServerCode, serverStarts } from "./mcp-start.ts";
import { judgeScript, type ScriptVerdict } from "./script.ts";
import { filesLoadedBy, folderOf, type NamedScript, scriptsNamedBy, scriptsRunBy } from "./script-names.ts";
import { classifyStated, resolverOf } from "./stated-command.ts";
import { type JudgedTrigger, judgeTriggers } from "./trigger.ts";

/** Levels of files that are followed: enough for every incident that is known. */
const FOLLOW_DEPTH = 3;

/** A script with the way to it: the files from the one that a command starts to this one. */
export interface Reached {
  readonly script: Script;
  readonly way: readonly Script[];
  readonly verdict: ScriptVerdict;
}

/** The files of the tree that are known as scripts. */
class ScriptMap {
  readonly #byPath: ReadonlyMap<string, Script>;
  readonly #catalog: Catalog;

  constructor(facts: Facts, catalog: Catalog) {
    this.#byPath = new Map(facts.of("script").map((script) => [script.at.path, script]));
    this.#catalog = catalog;
  }

  /** The scripts that are meant by a name: the first path that there is for each folder it may be seen from. */
  find(named: readonly NamedScript[]): readonly Script[] {
    return named.flatMap(({ candidates }) => {
      const found = candidates.map((path) => this.#byPath.get(path)).find((script) => script !== undefined);
      return found ? [found] : [];
    });
  }

  /** Everything that runs when these scripts run, each once, the shortest way to it. */
  reach(entries: readonly Script[]): readonly Reached[] {
    const seen = new Set<Script>();
    const found: Reached[] = [];
    let level: readonly (readonly Script[])[] = entries.map((entry) => [entry]);
    for (let depth = 0; depth <= FOLLOW_DEPTH && level.length > 0; depth += 1) {
      const next: (readonly Script[])[] = [];
      for (const way of level) {
        const script = way.at(-1);
        if (!script || seen.has(script)) continue;
        seen.add(script);
        found.push({ script, way, verdict: judgeScript(script, this.#catalog) });
        for (const other of this.find(namedByScript(script, this.#catalog))) next.push([...way, other]);
      }
      level = next;
    }
    return found;
  }
}

/** Files that a script loads or starts. */
export function namedByScript(script: Script, catalog: Catalog): readonly NamedScript[] {
  const folder = folderOf(script.at.path);
  const lines =
    script.shell === undefined
      ? script.acts.flatMap(({ does, text }) => (does === "run" && text !== undefined ? [text] : []))
      : [script.shell];
  const started = lines.slice(0, 200).flatMap((line) => scriptsNamedBy(classifyCommand(line, catalog), line, folder));
  return [...filesLoadedBy(script), ...started];
}

/** What leads to scripts: a trigger, a defined command, or a tool that loads the file by its name. */
export interface ReachedFrom {
  readonly trigger?: JudgedTrigger;
  /** The MCP server whose start the trigger is. */
  readonly server?: McpServer;
  readonly command?: DefinedCommand;
  readonly reached: readonly Reached[];
}

const known = new WeakMap<Facts, readonly ReachedFrom[]>();

/** Every way from a trigger, a command or a tool's own configuration into the scripts of the tree. */
export function reachScripts(facts: Facts, catalog: Catalog): readonly ReachedFrom[] {
  const before = known.get(facts);
  if (before) return before;
  const map = new ScriptMap(facts, catalog);
  const resolve = resolverOf(facts.of("command"));
  const found: ReachedFrom[] = [];
  for (const trigger of judgeTriggers(facts, catalog)) {
    const { fact, command } = trigger;
    const reached = map.reach(map.find(scriptsRunBy(fact, command)));
    if (reached.length > 0) found.push({ trigger, reached });
  }
  for (const { server, trigger, scripts, folder } of serverStarts(facts, catalog)) {
    const built = folder === undefined ? [] : facts.of("script").filter(({ at, tools }) => tools && mayBeServerCode(at.path, folder));
    const reached = map.reach([...map.find(scripts), ...built]);
    if (reached.length > 0) found.push({ trigger, server, reached });
  }
  for (const command of facts.of("command")) {
    const classified = classifyStated(command, catalog, resolve);
    const reached = map.reach(map.find(scriptsNamedBy(classified, command.text, folderOf(command.at.path))));
    if (reached.length > 0) found.push({ command, reached });
  }
  const tools = facts.of("script").filter(({ at }) => isLoadedByName(at.path));
  for (const script of tools) found.push({ reached: map.reach([script]) });
  known.set(facts, found);
  return found;
}

/** Whether tools load a file because of its name: `next.config.js`, `conftest.py`. */
function isLoadedByName(path: string): boolean {
  return /(?:^|\/)(?:[\w.-]+\.config\.[cm]?[jt]s|\.(?:eslintrc|prettierrc|mocharc|babelrc)\.c?js|\.pnpmfile\.[cm]js|gulpfile\.js|gruntfile\.js|conftest\.py|sitecustomize\.py|usercustomize\.py)$/iu.test(
    path,
  );
}

/** A command line judged together with the scripts that it reaches: the riskiest of all. */
export function withScripts(command: ClassifiedCommand, reached: readonly Reached[], catalog: Catalog): ClassifiedCommand {
  const index = commandIndexOf(catalog);
  let { class: id, tier, because, risk } = command;
  for (const { script, verdict } of reached) {
    const told = { class: verdict.class, tier: verdict.tier, because: `${script.at.path} ${verdict.because}` };
    const worse = index.worse({ class: id, tier, because }, told);
    if (worse === told) ({ class: id, because, risk } = { ...told, risk: verdict.risk });
    tier = higherTier(tier, told.tier);
  }
  return { ...command, class: id, tier, because, risk };
}
