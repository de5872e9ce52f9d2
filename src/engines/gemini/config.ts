import type { AgentSetting } from "../../model/agent.ts";
import type { Trigger } from "../../model/execution.ts";
import type { Facts } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { table } from "../../model/table.ts";
import { BUILT_IN, type Effect, type Mode, type Rule } from "./policy.ts";

const MODES: Readonly<Record<string, Mode>> = table({ default: "default", auto_edit: "autoEdit", plan: "plan", yolo: "default" });
const NOT_PLAN: readonly Mode[] = ["default", "autoEdit"];
const SHELL = "run_shell_command";
/** Files that Gemini CLI reads under just this name: on most machines a name in other letters is another file. */
const FILES = [".gemini/settings.json", ".gemini/.env", ".env", ".geminiignore", ".gitignore"];

function isOwn({ agent, at }: { readonly agent: string; readonly at: Place }): boolean {
  return agent === "gemini" && FILES.includes(at.path);
}

const SHELL_NAMES = [SHELL, "ShellTool"];

/** A tool is withheld by the name of its class in the program, too. */
const CLASSES: Readonly<Record<string, string>> = table({
  ShellTool: SHELL,
  ReadFileTool: "read_file",
  WriteFileTool: "write_file",
  EditTool: "replace",
  WebFetchTool: "web_fetch",
});

/** What Gemini CLI 0.61.0 makes of a repository's `.gemini/settings.json`. In a folder that is not trusted, none of it counts. */
export class GeminiConfig {
  readonly mode: Mode;
  /** The setting that chose the mode. */
  readonly modeSetting: AgentSetting | undefined;
  /** Sorted by priority, the highest first. */
  readonly rules: readonly Rule[];
  /** Why the client does not start here. */
  readonly refusal: { readonly because: string; readonly at: Place } | undefined;
  /** Why nobody can tell what the client would do with any call. */
  readonly unmodelled: { readonly because: string; readonly at: Place } | undefined;
  readonly #settings: readonly AgentSetting[];
  readonly #triggers: readonly Trigger[];

  constructor(facts: Facts, trusted: boolean) {
    // Ignore files are no settings: they hold in every folder.
    this.#settings = facts
      .of("agentSetting")
      .filter((setting) => isOwn(setting) && setting.live && (trusted || /ignore$/.test(setting.at.path)));
    this.#triggers = trusted ? facts.of("trigger").filter(({ surface }) => surface === "gemini-hooks") : [];
    const chosen = this.get("general.defaultApprovalMode") ?? this.get("tools.approvalMode");
    const mode = chosen ? MODES[String(chosen.value)] : undefined;
    const off = mode === "plan" && this.get("general.plan.enabled")?.value === false;
    this.mode = off ? "default" : (mode ?? "default");
    this.modeSetting = mode && !off ? chosen : undefined;
    const broken = facts.of("agentFile").find((file) => isOwn(file) && file.refused !== undefined);
    this.refusal = broken
      ? { because: `${broken.at.path} is broken, ${broken.refused}`, at: broken.at }
      : chosen && !mode
        ? { because: `the approval mode ${JSON.stringify(chosen.value)} does not exist`, at: chosen.at }
        : undefined;
    this.unmodelled = this.#unmodelled();
    this.rules = [...BUILT_IN, ...(trusted ? this.#own(facts) : [])].sort((a, b) => b.priority - a.priority);
  }

  get(key: string): AgentSetting | undefined {
    return this.#settings.findLast((setting) => setting.key === key);
  }

  list(key: string): readonly { readonly value: string; readonly at: Place }[] {
    const setting = this.get(key);
    const items: readonly unknown[] = Array.isArray(setting?.value) ? setting.value : [];
    return items.flatMap((value) => (typeof value === "string" && setting ? [{ value, at: setting.at }] : []));
  }

  /** The list of all tools that there are, where it leaves this one out: in no mode is it then offered. */
  leavesOut(tool: string): AgentSetting | undefined {
    const core = this.get("tools.core");
    if (!core || !Array.isArray(core.value) || tool.startsWith("mcp_")) return undefined;
    const names = [tool, ...Object.keys(CLASSES).filter((name) => CLASSES[name] === tool)];
    const named = this.list("tools.core").some(({ value }) => names.some((name) => value === name || value.startsWith(`${name}(`)));
    return named ? undefined : core;
  }

  /** The hook that runs before a tool, if there is one: it can refuse and rewrite a call, and cannot answer a question. */
  hookFor(tool: string): Trigger | undefined {
    if (this.get("hooksConfig.enabled")?.value === false) return undefined;
    return this.#triggers.find(({ pointer }) => {
      const group = /^(hooks\.BeforeTool\[\d+\])/.exec(pointer)?.[1];
      if (group === undefined) return false;
      const matcher = this.get(`${group}.matcher`)?.value;
      // A pattern of a foreign file is not run: what is more than a name may match.
      return typeof matcher !== "string" || matcher === "" || !/^\w+$/.test(matcher) || matcher === tool;
    });
  }

  /** Files with rules that this version does not read. */
  #unmodelled(): GeminiConfig["unmodelled"] {
    for (const key of ["policyPaths", "adminPolicyPaths"]) {
      const setting = this.get(key);
      if (setting) return { because: `${key} takes rules from files that are not understood yet`, at: setting.at };
    }
    for (const key of ["tools.allowed", "tools.exclude", "tools.confirmationRequired", "tools.core", "mcp.allowed", "mcp.excluded"]) {
      const setting = this.get(key);
      // A text is gone through letter by letter, and no tool is called by one.
      if (setting && !Array.isArray(setting.value) && typeof setting.value !== "string")
        return { because: `${key} is no list`, at: setting.at };
    }
    return undefined;
  }

  #own(facts: Facts): Rule[] {
    const listed = (effect: Effect) =>
      facts.of("permissionRule").flatMap((rule) => (isOwn(rule) && rule.effect === effect ? [{ value: rule.rule, at: rule.at }] : []));
    const core = this.get("tools.core");
    return [
      ...this.list("mcp.excluded").map(({ value, at }) => ofServer(value, "deny", 4.9, { at, text: `mcp.excluded: ${value}` })),
      ...listed("deny").map(
        ({ value, at }): Rule => ({
          tool: CLASSES[value] ?? value,
          effect: "deny",
          priority: 4.4,
          from: { at, text: `tools.exclude: ${value}` },
        }),
      ),
      ...listed("ask").map(
        ({ value, at }): Rule => ({
          tool: named(value),
          effect: "ask",
          priority: 4.35,
          from: { at, text: `tools.confirmationRequired: ${value}` },
        }),
      ),
      ...allowing(listed("allow"), 4.3, "tools.allowed", undefined, true),
      ...allowing(this.list("tools.core"), 4.25, "tools.core", NOT_PLAN, false),
      ...(core
        ? [
            {
              tool: "*",
              effect: "deny",
              priority: 4.24,
              modes: NOT_PLAN,
              from: { at: core.at, text: "tools.core names all tools that there are" },
            } as const,
          ]
        : []),
      ...this.#settings.flatMap(({ key, value, at }) => {
        const server = value === true ? /^mcpServers\.(.+)\.trust$/.exec(key)?.[1] : undefined;
        return server === undefined ? [] : [ofServer(server, "allow", 4.2, { at, text: `${key}: true` }, NOT_PLAN)];
      }),
      ...this.list("mcp.allowed").map(({ value, at }) => ofServer(value, "allow", 4.1, { at, text: `mcp.allowed: ${value}` }, NOT_PLAN)),
    ];
  }
}

function named(tool: string): string {
  return SHELL_NAMES.includes(tool) ? SHELL : tool;
}

function ofServer(server: string, effect: Effect, priority: number, from: NonNullable<Rule["from"]>, modes?: readonly Mode[]): Rule {
  return { tool: server === "*" ? "mcp_*" : `mcp_${server}_*`, effect, priority, from, ...(modes ? { modes } : {}) };
}

/** Entries of an allow list: a tool, or the shell with how a command must begin. One such entry can close the shell to all the rest. */
function allowing(
  entries: readonly { readonly value: string; readonly at: Place }[],
  priority: number,
  list: string,
  modes: readonly Mode[] | undefined,
  narrows: boolean,
): Rule[] {
  const rules: Rule[] = [];
  let narrowed: NonNullable<Rule["from"]> | undefined;
  for (const { value, at } of entries) {
    const from = { at, text: `${list}: ${value}` };
    const [, raw = "", argument] = /^([a-zA-Z0-9_-]+)\(([\s\S]*)\)$/.exec(value) ?? [];
    const base = { effect: "allow", priority, from, ...(modes ? { modes } : {}) } as const;
    if (argument === undefined || named(raw) !== SHELL) {
      rules.push({ tool: argument === undefined ? named(value) : raw, ...base });
      continue;
    }
    narrowed ??= from;
    if (argument !== "") rules.push({ tool: SHELL, prefix: argument, ...base });
  }
  if (narrowed && narrows) {
    const text = `${narrowed.text} refuses every other command`;
    rules.push({ tool: SHELL, effect: "deny", priority: priority - 0.01, from: { at: narrowed.at, text } });
  }
  return rules;
}
