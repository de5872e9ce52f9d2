import type { AgentSetting, PermissionRule } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { parseKeyPath } from "../../parse/key-path.ts";
import { BASE, OF_AGENT, type Rule } from "./ruleset.ts";

/** Rules under a key, in the order of their keys: one action for the whole tool, or one for each pattern. */
type Table = Map<string, PermissionRule | Map<string, PermissionRule>>;

/** An agent of the repository, or one of opencode's own. */
export interface Agent {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Whether another agent can start it by the tool `task`. */
  readonly startable: boolean;
}

/** Later files win. Files with agents come after all of them. */
const FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];

/** What opencode 1.18.33 makes of a repository's files. There is no trust: they beat the user's own settings. */
export class OpencodeConfig {
  /** Why the client does not start here. */
  readonly refusal: { readonly because: string; readonly at: Place } | undefined;
  readonly #settings: readonly AgentSetting[];
  readonly #agents = new Map<string, Agent>();
  readonly #default: string;

  constructor(facts: Facts) {
    this.#settings = inOrder(facts.of("agentSetting").filter(isOwn));
    const rules = inOrder(facts.of("permissionRule").filter(isOwn));
    const own = tableOf(rules, []);
    const names = new Set([...Object.keys(OF_AGENT), ...rules.flatMap(({ rule }) => agentOf(rule) ?? []), ...this.#named()]);
    for (const name of names) {
      if (this.#ofAgent(name, "disable")?.value === true) continue;
      const table = merged(tableOf(rules, ["agent", name]), tableOf(rules, ["mode", name]));
      const rulesOf = [...BASE, ...(OF_AGENT[name] ?? []), ...flat(own), ...flat(table)];
      this.#agents.set(name, { name, rules: rulesOf, startable: this.#isStartable(name) });
    }
    this.#default = String(this.get("default_agent")?.value ?? "build");
    const broken = facts.of("agentFile").find((file) => isOwn(file) && file.refused !== undefined);
    this.refusal = broken ? { because: `${broken.at.path} is broken, ${broken.refused}`, at: broken.at } : this.#refusal(rules);
  }

  /** The last file that sets a key counts. */
  get(key: string): AgentSetting | undefined {
    return this.#settings.findLast((setting) => setting.key === key);
  }

  /** The settings at a key or below it. */
  below(key: string): readonly AgentSetting[] {
    return this.#settings.filter(
      (setting) => setting.key === key || setting.key.startsWith(`${key}.`) || setting.key.startsWith(`${key}[`),
    );
  }

  /** The agent that a session begins with. */
  get agent(): Agent {
    return this.#agents.get(this.#default) ?? { name: this.#default, rules: BASE, startable: false };
  }

  /** The agents that the tool `task` can start. */
  get subagents(): readonly Agent[] {
    return [...this.#agents.values()].filter(({ startable, name }) => startable && name !== this.#default);
  }

  #ofAgent(name: string, field: string): AgentSetting | undefined {
    return this.#settings.findLast(({ key }) => {
      const [table, agent, last, ...more] = parseKeyPath(key) ?? [];
      return (table === "agent" || table === "mode") && agent === name && last === field && more.length === 0;
    });
  }

  /** Agents that the files name in any way. */
  #named(): string[] {
    return this.#settings.flatMap(({ key }) => {
      const [table, agent, field] = parseKeyPath(key) ?? [];
      return (table === "agent" || table === "mode") && agent !== undefined && field !== undefined ? [agent] : [];
    });
  }

  #isStartable(name: string): boolean {
    if (name === "general" || name === "explore") return true;
    if (this.#settings.some(({ key }) => key.startsWith("mode.") && parseKeyPath(key)?.[1] === name)) return false;
    const mode = this.#ofAgent(name, "mode")?.value;
    return name === "build" || name === "plan" ? mode === "subagent" || mode === "all" : mode !== "primary";
  }

  #refusal(rules: readonly PermissionRule[]): OpencodeConfig["refusal"] {
    const bad = this.#settings.find(({ key }) => /^permissions(?:$|[.[])/.test(key) || isPermission(parseKeyPath(key)));
    if (bad) {
      const next = bad.key.startsWith("permissions");
      return { because: next ? "this release refuses the key permissions" : `${bad.key} is no allow, ask or deny`, at: bad.at };
    }
    const table = rules.find(({ rule }) => {
      const keys = belowPermission(parseKeyPath(rule) ?? []);
      return keys !== undefined && (keys.length > 2 || (keys.length === 2 && FLAT_KEYS.includes(keys[0] ?? "")));
    });
    if (table) return { because: `${table.rule} has patterns where one word is wanted`, at: table.at };
    const chosen = this.get("default_agent");
    if (chosen && !this.#agents.has(this.#default)) return { because: `the default agent ${this.#default} does not exist`, at: chosen.at };
    return undefined;
  }
}

/** Tools whose permission is one word, never a table of patterns. */
const FLAT_KEYS: readonly string[] = ["todowrite", "question", "webfetch", "websearch", "doom_loop"];

/** A setting below a permission is a value that is no action: rules are stated apart. */
function isPermission(keys: readonly string[] | undefined): boolean {
  return keys !== undefined && belowPermission(keys) !== undefined;
}

/** The keys below `permission`, of the session or of one agent. */
function belowPermission(keys: readonly string[]): readonly string[] | undefined {
  if (keys[0] === "permission") return keys.slice(1);
  return (keys[0] === "agent" || keys[0] === "mode") && keys[2] === "permission" ? keys.slice(3) : undefined;
}

/** Whether opencode reads the file under just this name: on most machines a name in other letters is another file. */
function isOwn({ agent, at }: { readonly agent: string; readonly at: Place }): boolean {
  return agent === "opencode" && (FILES.includes(at.path) || at.path.startsWith(".opencode/"));
}

function inOrder<T extends { readonly at: Place }>(facts: readonly T[]): T[] {
  const rank = ({ at }: T): number => {
    const index = FILES.indexOf(at.path);
    return index === -1 ? FILES.length : index;
  };
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

function agentOf(rule: string): string[] | undefined {
  const [table, name] = parseKeyPath(rule) ?? [];
  return (table === "agent" || table === "mode") && name !== undefined ? [name] : undefined;
}

/** The rules below some keys, merged over the files as opencode does: a key keeps the place where it first stood. */
function tableOf(rules: readonly PermissionRule[], prefix: readonly string[]): Table {
  const [tools, permission]: [Table, Table] = [new Map(), new Map()];
  for (const rule of rules) {
    const keys = parseKeyPath(rule.rule) ?? [];
    if (!prefix.every((key, index) => keys[index] === key)) continue;
    const [kind, key = "*", pattern, ...more] = keys.slice(prefix.length);
    if (more.length > 0) continue;
    if (kind === "tools" && pattern === undefined) tools.set(/^(?:write|edit|patch)$/.test(key) ? "edit" : key, rule);
    if (kind === "permission") put(permission, key, pattern, rule);
  }
  // The older switches come first in line, and lose to a permission of the same name.
  return merged(tools, permission);
}

function put(table: Table, key: string, pattern: string | undefined, rule: PermissionRule): void {
  if (pattern === undefined) {
    table.set(key, rule);
    return;
  }
  const there = table.get(key);
  if (there instanceof Map) there.set(pattern, rule);
  else table.set(key, new Map([[pattern, rule]]));
}

function merged(first: Table, second: Table): Table {
  const result: Table = new Map(first);
  for (const [key, value] of second) {
    const there = result.get(key);
    result.set(key, there instanceof Map && value instanceof Map ? new Map([...there, ...value]) : value);
  }
  return result;
}

function flat(table: Table): Rule[] {
  return [...table].flatMap(([permission, value]) =>
    value instanceof Map
      ? [...value].map(([pattern, from]) => ({ permission, pattern: expanded(pattern), effect: from.effect, from }))
      : [{ permission, pattern: "*", effect: value.effect, from: value }],
  );
}

/** Where home is, to us: nobody knows the machine. */
export const HOME = "/home/~";

function expanded(pattern: string): string {
  if (pattern === "~" || pattern.startsWith("~/")) return HOME + pattern.slice(1);
  return pattern.startsWith("$HOME") ? HOME + pattern.slice(5) : pattern;
}
