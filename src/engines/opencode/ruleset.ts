import type { PermissionRule } from "../../model/agent.ts";
import { table } from "../../model/table.ts";
import { matches } from "./wildcard.ts";

export type Effect = PermissionRule["effect"];

/** One rule as opencode weighs it: a tool (or a pattern of tool names), a pattern, an action. */
export interface Rule {
  readonly permission: string;
  readonly pattern: string;
  readonly effect: Effect;
  /** The line of the repository that it comes from; none for a built-in one. */
  readonly from?: PermissionRule;
}

/** The last rule that matches both the tool and the pattern decides. Without any, opencode asks. */
export function evaluate(rules: readonly Rule[], permission: string, pattern: string): { readonly effect: Effect; readonly rule?: Rule } {
  const rule = rules.findLast((one) => matches(one.permission, permission) && matches(one.pattern, pattern));
  return rule ? { effect: rule.effect, rule } : { effect: "ask" };
}

/** A tool is not even offered where the last rule that speaks of it denies it for everything. */
export function withheld(rules: readonly Rule[], permission: string): Rule | undefined {
  const last = rules.findLast((one) => matches(one.permission, permission));
  return last?.pattern === "*" && last.effect === "deny" ? last : undefined;
}

function builtIn(permission: string, pattern: string, effect: Effect): Rule {
  return { permission, pattern, effect };
}

/** What holds for every agent of 1.18.33 before any file speaks. Read from the program. */
export const BASE: readonly Rule[] = [
  builtIn("*", "*", "allow"),
  builtIn("doom_loop", "*", "ask"),
  builtIn("external_directory", "*", "ask"),
  builtIn("question", "*", "deny"),
  builtIn("plan_enter", "*", "deny"),
  builtIn("plan_exit", "*", "deny"),
  builtIn("read", "*", "allow"),
  builtIn("read", "*.env", "ask"),
  builtIn("read", "*.env.*", "ask"),
  builtIn("read", "*.env.example", "allow"),
];

/** What the agents that opencode brings add to it. */
export const OF_AGENT: Readonly<Record<string, readonly Rule[]>> = table({
  build: [builtIn("question", "*", "allow"), builtIn("plan_enter", "*", "allow")],
  plan: [
    builtIn("question", "*", "allow"),
    builtIn("plan_exit", "*", "allow"),
    builtIn("task", "general", "deny"),
    builtIn("edit", "*", "deny"),
    builtIn("edit", ".opencode/plans/*.md", "allow"),
  ],
  general: [builtIn("todowrite", "*", "deny")],
  explore: [
    builtIn("*", "*", "deny"),
    ...["grep", "glob", "list", "bash", "webfetch", "websearch", "read"].map((tool) => builtIn(tool, "*", "allow")),
    builtIn("external_directory", "*", "ask"),
  ],
});
