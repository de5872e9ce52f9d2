import type { AgentName, AgentSetting, PermissionRule } from "../../model/agent.ts";
import type { Trigger } from "../../model/execution.ts";
import type { Facts } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { table } from "../../model/table.ts";

/** The modes that a repository's file can choose. `auto` and `bypassPermissions` are ignored there (2.1.329). */
export type Mode = "default" | "acceptEdits" | "plan" | "dontAsk";

/** What Claude Code makes of a repository's two settings files: the local one wins, lists are joined, rules of both hold. */
export class ClaudeSettings {
  readonly mode: Mode;
  /** The setting that chose the mode. */
  readonly modeSetting: AgentSetting | undefined;
  /** A mode that the file names and the client ignores. */
  readonly ignoredMode: AgentSetting | undefined;
  readonly #settings: readonly AgentSetting[];
  readonly #rules: readonly PermissionRule[];
  readonly #triggers: readonly Trigger[];

  /** `subagent` is the setting by which a subagent has a mode of its own. */
  constructor(facts: Facts, subagent?: AgentSetting) {
    const dropped = new Set(
      facts.of("agentFile").flatMap(({ agent, refused, at }) => (agent === "claude-code" && refused !== undefined ? [at.path] : [])),
    );
    const holds = (fact: { readonly agent?: AgentName; readonly at: Place }) => fact.agent === "claude-code" && !dropped.has(fact.at.path);
    this.#settings = facts.of("agentSetting").filter((fact) => fact.live && holds(fact));
    this.#rules = facts.of("permissionRule").filter(holds);
    this.#triggers = facts.of("trigger").filter((fact) => fact.surface === "claude-settings" && holds(fact));
    const chosen = subagent ?? this.get("permissions.defaultMode");
    const mode = chosen && MODES[String(chosen.value)];
    this.mode = mode ?? "default";
    this.modeSetting = mode ? chosen : undefined;
    this.ignoredMode = chosen && !mode ? chosen : undefined;
  }

  /** The mode that a subagent of the repository brings, where it is a wider one than the session's. */
  get subagentMode(): AgentSetting | undefined {
    // Run with 2.1.329: acceptEdits of a subagent holds, bypassPermissions is passed over.
    return this.mode === "default"
      ? this.#settings.find(({ key, value }) => key === "subagent.permissionMode" && value === "acceptEdits")
      : undefined;
  }

  get(key: string): AgentSetting | undefined {
    const found = this.#settings.filter((setting) => setting.key === key);
    return found.find(({ scope }) => scope === "local") ?? found[0];
  }

  /** A file of the repository may switch the automatic mode off, for plan mode too. */
  get automaticModeIsOff(): boolean {
    const off = ["disableAutoMode", "permissions.disableAutoMode"].some((key) => this.get(key)?.value === "disable");
    return off || this.isFalse("useAutoModeDuringPlan");
  }

  isTrue(key: string): boolean {
    return this.get(key)?.value === true;
  }

  isFalse(key: string): boolean {
    return this.get(key)?.value === false;
  }

  /** A list of both files together. */
  list(key: string): readonly { readonly value: string; readonly at: AgentSetting["at"] }[] {
    return this.#settings
      .filter((setting) => setting.key === key)
      .flatMap(({ value, at }) => (Array.isArray(value) ? value : [value]).map((item: unknown) => ({ value: item, at })))
      .filter((item): item is { value: string; at: AgentSetting["at"] } => typeof item.value === "string");
  }

  rules(effect: PermissionRule["effect"]): readonly PermissionRule[] {
    return this.#rules.filter((rule) => rule.effect === effect);
  }

  /**
   * The hook that speaks before a tool runs, if there is one for it. What it says only a run would tell: it may allow what would be asked,
   * and refuse what would run. It cannot lift a deny rule, nor the protection of settings files.
   */
  hookFor(tool: string): Trigger | AgentSetting | undefined {
    if (this.isTrue("disableAllHooks")) return undefined;
    for (const event of ["PreToolUse", "PermissionRequest"]) {
      const group = new RegExp(`^hooks\\.${event}\\[(\\d+)\\]`);
      const handlers = [
        ...this.#triggers.map((fact) => ({ fact, key: fact.pointer })),
        // Handlers that start no process (a URL, a prompt) are no triggers.
        ...this.#settings.filter(({ key }) => /\.hooks\[\d+\]\.type$/.test(key)).map((fact) => ({ fact, key: fact.key })),
      ];
      for (const { fact, key } of handlers) {
        const index = group.exec(key)?.[1];
        if (index === undefined) continue;
        const matcher = this.get(`hooks.${event}[${index}].matcher`)?.value;
        if (hookMatches(typeof matcher === "string" ? matcher : "", tool)) return fact;
      }
    }
    return undefined;
  }
}

const MODES: Readonly<Record<string, Mode>> = table({
  default: "default",
  manual: "default",
  acceptEdits: "acceptEdits",
  plan: "plan",
  dontAsk: "dontAsk",
});

/** A matcher is a tool name, several with bars, or a regular expression. One that cannot be read is taken to match. */
function hookMatches(matcher: string, tool: string): boolean {
  if (matcher === "" || matcher === "*") return true;
  if (/^[\w|, -]+$/.test(matcher)) return matcher.split(/[|,]/).some((name) => name.trim() === tool);
  // A pattern of a foreign file is not run: only the plain ones are understood, the rest may match.
  const plain = /^\^?([\w|]+)(\.\*)?\$?$/.exec(matcher);
  if (!plain) return true;
  return (plain[1] ?? "").split("|").some((name) => (plain[2] ? tool.startsWith(name) : name === tool));
}
