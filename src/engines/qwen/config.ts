import type { AgentSetting } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { covers, namesTool, parseRule, type Question, type Rule } from "./rules.ts";

export type Mode = "plan" | "default" | "auto-edit" | "auto" | "yolo";

type Effect = "allow" | "ask" | "deny";

const MODES: readonly Mode[] = ["plan", "default", "auto-edit", "auto", "yolo"];

/** Tools that a list of all tools (`tools.core`) can leave out. */
const CORE = new Set(["run_shell_command", "read_file", "list_directory", "edit", "write_file", "web_fetch"]);

/** On most machines a name in other letters is another file. */
function isOwn({ agent, at }: { readonly agent: string; readonly at: Place }): boolean {
  return agent === "qwen" && at.path === ".qwen/settings.json";
}

/** What Qwen Code 0.24.4 makes of a repository's settings. */
export class QwenConfig {
  readonly mode: Mode;
  /** The setting that chose the mode. */
  readonly modeSetting: AgentSetting | undefined;
  /** Why the client does not start here. */
  readonly refusal: { readonly because: string; readonly at: Place } | undefined;
  readonly #settings: readonly AgentSetting[];
  readonly #rules: Readonly<Record<Effect, readonly Rule[]>>;

  constructor(facts: Facts) {
    this.#settings = facts.of("agentSetting").filter((setting) => isOwn(setting) && setting.live);
    const setting = this.get("tools.approvalMode");
    const chosen = setting?.value ? setting : undefined;
    const name = typeof chosen?.value === "string" ? chosen.value.trim().toLowerCase() : undefined;
    const mode = MODES.find((one) => one === (name === "auto_edit" || name === "autoedit" ? "auto-edit" : name));
    this.mode = mode ?? "auto";
    this.modeSetting = mode ? chosen : undefined;
    // Broken JSON it empties, and goes on; anything else ends its start.
    const broken = facts
      .of("agentFile")
      .find((file) => isOwn(file) && file.refused !== undefined && !/not JSON|nothing/.test(file.refused));
    this.refusal = broken
      ? { because: `${broken.at.path} is broken, ${broken.refused}`, at: broken.at }
      : chosen && !mode
        ? { because: `the approval mode ${JSON.stringify(chosen.value)} does not exist`, at: chosen.at }
        : undefined;
    const listed = (effect: Effect) =>
      facts.of("permissionRule").flatMap((rule) => (isOwn(rule) && rule.effect === effect ? (parseRule(rule.rule, rule.at) ?? []) : []));
    this.#rules = {
      allow: [...listed("allow"), ...this.#entries("tools.allowed")],
      ask: listed("ask"),
      deny: [...listed("deny"), ...this.#entries("tools.exclude")],
    };
  }

  get(key: string): AgentSetting | undefined {
    return this.#settings.findLast((setting) => setting.key === key);
  }

  /** The first setting below one of these. */
  under(pattern: RegExp): AgentSetting | undefined {
    return this.#settings.find(({ key }) => pattern.test(key));
  }

  /** The rule that answers, denials first. */
  answer(question: Question): { readonly effect: Effect; readonly rule: Rule } | undefined {
    for (const effect of ["deny", "ask", "allow"] as const) {
      const rule = this.#rules[effect].find((one) => covers(one, question, effect === "allow"));
      if (rule) return { effect, rule };
    }
    return undefined;
  }

  /** What keeps a tool from being offered at all. */
  withheld(tool: string): { readonly text: string; readonly at: Place } | undefined {
    const denied = this.#rules.deny.find((rule) => rule.specifier === undefined && namesTool(rule, tool));
    if (denied) return denied;
    const core = this.get("tools.core");
    const named = this.#entries("tools.core");
    if (!core || named.length === 0 || !CORE.has(tool)) return undefined;
    return named.some((rule) => rule.tool === tool) ? undefined : { text: "tools.core names all tools that there are", at: core.at };
  }

  #entries(key: string): readonly Rule[] {
    const setting = this.get(key);
    const items: readonly unknown[] = Array.isArray(setting?.value) ? setting.value : [];
    return items.flatMap((item) => (typeof item === "string" && setting ? (parseRule(item, setting.at) ?? []) : []));
  }
}
