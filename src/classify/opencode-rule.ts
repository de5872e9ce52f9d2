import type { PermissionRule } from "../model/agent.ts";
import { parseKeyPath } from "../parse/key-path.ts";

/** A rule of opencode's permissions, taken apart. */
export interface OpencodeRule {
  readonly fact: PermissionRule;
  /** The agent that it is for; the session's own where none is named. */
  readonly agent: string | undefined;
  /** The tool, or a pattern of tool names. */
  readonly tool: string;
  /** Undefined where one word stands for the whole tool. */
  readonly pattern: string | undefined;
  /** Stands under `tools`, the older table of switches. */
  readonly older: boolean;
}

/** The rules of opencode among the facts, in the order of the text. */
export function opencodeRules(facts: readonly PermissionRule[]): readonly OpencodeRule[] {
  return facts.flatMap((fact) => {
    if (fact.agent !== "opencode") return [];
    const keys = parseKeyPath(fact.rule) ?? [];
    const named = keys[0] === "agent" || keys[0] === "mode";
    const [table, tool = "*", pattern] = named ? keys.slice(2) : keys;
    if (table !== "permission" && table !== "tools") return [];
    return [{ fact, agent: named ? keys[1] : undefined, tool, pattern, older: table === "tools" }];
  });
}

/** Whether the rule speaks of all that its tool can do. */
export function isWhole({ pattern }: OpencodeRule): boolean {
  return pattern === undefined || /^\*+$/.test(pattern);
}

/** The rules that come after one in the same file and for the same agent, and speak of the same tool: the last that fits decides. */
export function later(rule: OpencodeRule, all: readonly OpencodeRule[]): readonly OpencodeRule[] {
  const from = all.indexOf(rule);
  return all.filter(
    (other, index) =>
      index > from &&
      other.agent === rule.agent &&
      other.fact.at.path === rule.fact.at.path &&
      !other.older &&
      (other.tool === rule.tool || other.tool === "*"),
  );
}
