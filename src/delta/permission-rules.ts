import { isAnswered } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import type { PermissionRuleEntry, Report } from "../model/report.ts";
import { count } from "../model/words.ts";
import { opposite, placeOf, quoted, some, titles } from "./change.ts";
import { keyOf, pair } from "./pair.ts";

/**
 * Rules that came or went and that no cell of the matrix speaks of: `named` are those that one does. A denial that goes is a guard that goes, unless
 * another one on the same tool comes; that an agent may do something more which none of our probes asks for is told and lowers nothing.
 */
export function* permissionRules(base: Report, head: Report, named: ReadonlySet<string>): Generator<Change> {
  const { added, removed } = pair(base.inventory.permissionRules, head.inventory.permissionRules, [
    (one) => keyOf(one.agent, one.effect, one.text, one.path),
    (one) => keyOf(one.agent, one.effect, one.text),
  ]);
  const rest = { added: added.filter(({ text }) => !named.has(text)), removed: removed.filter(({ text }) => !named.has(text)) };
  for (const how of ["added", "removed"] as const) {
    const others = how === "added" ? removed : added;
    for (const group of groups(rest[how])) {
      const [{ agent, effect }] = group;
      const replaced = group.every((one) => others.some((other) => other.effect === "deny" && toolOf(other.text) === toolOf(one.text)));
      const guard: Direction = effect === "deny" && !replaced ? "raises" : "neutral";
      const rules = [...new Set(group.map(({ text }) => text))];
      const verb = how === "added" ? "adds" : "takes out";
      yield {
        subject: "permission",
        how,
        direction: how === "added" ? guard : opposite(guard),
        name: rules.join(", "),
        text: `${verb} ${count(rules.length, `${effect} rule`)} of ${titles([agent])} (${some(rules.map(quoted))})`,
        ...(isAnswered(agent) ? { agents: [agent] } : {}),
        location: placeOf(group[0]),
      };
    }
  }
}

type Group = readonly [PermissionRuleEntry, ...PermissionRuleEntry[]];

/** Those of one agent with one effect together. */
function groups(rules: readonly PermissionRuleEntry[]): Group[] {
  const found = new Map<string, [PermissionRuleEntry, ...PermissionRuleEntry[]]>();
  for (const rule of rules) {
    const key = keyOf(rule.agent, rule.effect);
    const group = found.get(key);
    if (group) group.push(rule);
    else found.set(key, [rule]);
  }
  return [...found.values()];
}

/** `Read(./.env)` → `Read`. */
function toolOf(rule: string): string {
  return rule.split("(", 1)[0]?.trim() ?? rule;
}
