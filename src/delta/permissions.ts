import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import type { Outcome, Permission, PermissionTopic } from "../model/permission.ts";
import type { Location } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { type Comparer, inOrder, quoted, some, titles, worst } from "./change.ts";
import { keyOf } from "./pair.ts";
import { permissionRules } from "./permission-rules.ts";

/** One action of one agent on one thing. */
interface Cell {
  readonly agent: AgentId;
  readonly topic: PermissionTopic;
  readonly what: string;
  readonly permission: Permission;
  /** What decides, in words that stay the same when it moves; undefined for a vendor's default. */
  readonly decider?: string;
}

/** Cells that change for the same reason in the same direction. */
interface Shift {
  readonly direction: Exclude<Direction, "neutral">;
  readonly decider: string | undefined;
  /** Whether what decides is new in the head, gone from the base, or neither. */
  readonly by: "new" | "gone" | "other";
  readonly location: Location | undefined;
  readonly agents: Set<AgentId>;
  readonly whats: Set<string>;
  /** Whether all of it is the repository's own loop of test, lint and build, which is meant to run. */
  loop: boolean;
}

const RANK: Readonly<Record<Outcome, number>> = { deny: 0, ask: 1, unknown: 2, allow: 3 };

/**
 * What each agent does unasked: the cells of the permission matrix that came out otherwise, gathered by the rule that makes the difference,
 * and the rules that make none. A thing that only one side has is no widening by itself: it is told with the thing.
 */
export const permissions: Comparer = function* (base, head) {
  const [before, after] = [cellsOf(base), cellsOf(head)];
  const [baseDeciders, headDeciders] = [decidersOf(base, before), decidersOf(head, after)];
  const shifts = new Map<string, Shift>();
  const add = (cell: Cell, direction: Shift["direction"], by: Shift["by"], decider: string | undefined, location: Location | undefined) => {
    const key = keyOf(direction, by, decider, decider === undefined ? cell.agent : undefined);
    const shift = shifts.get(key) ?? { direction, by, decider, location, agents: new Set(), whats: new Set(), loop: true };
    shifts.set(key, shift);
    shift.agents.add(cell.agent);
    shift.whats.add(cell.what);
    if (cell.topic !== "commands") shift.loop = false;
  };
  for (const [key, now] of after) {
    const then = before.get(key);
    if (!then) {
      if (opens(now) && mayBeNew(base, now) && !baseDeciders.has(deciderKey(now)))
        add(now, "lowers", "new", now.decider, now.permission.rule);
      continue;
    }
    const direction = shiftOf(then.permission, now.permission);
    if (direction === undefined) continue;
    if (now.decider !== undefined && !baseDeciders.has(deciderKey(now))) add(now, direction, "new", now.decider, now.permission.rule);
    else if (then.decider !== undefined && !headDeciders.has(deciderKey(then)))
      add(now, direction, "gone", then.decider, then.permission.rule);
    else add(now, direction, "other", now.decider, now.permission.rule);
  }
  for (const [key, then] of before) {
    if (after.has(key) || !opens(then) || !mayBeNew(head, then) || headDeciders.has(deciderKey(then))) continue;
    add(then, "raises", "gone", then.decider, then.permission.rule);
  }
  for (const shift of shifts.values()) yield told(shift);
  const named = new Set([...shifts.values()].flatMap(({ decider }) => decider ?? []));
  yield* permissionRules(base, head, named);
};

function told({ direction, decider, by, location, agents, whats, loop }: Shift): Change {
  const owners = inOrder(agents);
  const whose = `${titles(owners)}'s permissions`;
  const wider = direction === "lowers";
  const rule = decider === undefined ? undefined : quoted(decider);
  const verb =
    rule === undefined || by === "other"
      ? `${wider ? "widens" : "narrows"} ${whose}`
      : by === "new"
        ? `${wider ? "widens" : "narrows"} ${whose} by ${rule}`
        : `${wider ? "widens" : "narrows"} ${whose} by taking out ${rule}`;
  return {
    subject: "permission",
    how: by === "new" ? "added" : by === "gone" ? "removed" : "changed",
    direction: loop ? "neutral" : direction,
    name: decider ?? titles(owners),
    text: `${verb} (${some([...whats])})`,
    agents: owners,
    ...(location ? { location } : {}),
  };
}

/** One cell for each agent, action and thing: the lines of the matrix gather them as the repository has it. */
function cellsOf(report: Report): Map<string, Cell> {
  const rules = new Map(report.inventory.permissionRules.map(({ path, line, column, rule }) => [keyOf(path, line, column), rule]));
  const cells = new Map<string, Cell>();
  for (const { topic, action, targets, byAgent } of report.permissions) {
    for (const agent of AGENTS) {
      const permission = byAgent[agent];
      if (!permission) continue;
      const { rule } = permission;
      const decider = rule && (rules.get(keyOf(rule.path, rule.line, rule.column)) ?? rule.excerpt?.replace(/,\s*$/u, "") ?? rule.path);
      for (const target of targets) {
        const cell: Cell = { agent, topic, what: `${action} ${target}`, permission, ...(decider === undefined ? {} : { decider }) };
        cells.set(keyOf(agent, topic, action, target), cell);
      }
    }
  }
  return cells;
}

/** What decides something for an agent, and all rules that stand in its lists, whether or not they decide. */
function decidersOf(report: Report, cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  return new Set([
    ...[...cells.values()].map(deciderKey),
    ...report.inventory.permissionRules.map(({ agent, rule }) => keyOf(agent, rule)),
  ]);
}

function deciderKey({ agent, decider }: Cell): string {
  return keyOf(agent, decider);
}

/** Whether a rule of the repository lets it happen unasked. */
function opens({ permission, decider }: Cell): boolean {
  return decider !== undefined && (permission.outcome === "allow" || permission.trusted === "allow");
}

/**
 * Whether a cell that the other side has not can be told at all: a server's tools are told with the server, and a secret file with the file. Where the
 * other side does not answer for the agent, what a rule opens here was not open there.
 */
function mayBeNew(other: Report, { agent, topic }: Cell): boolean {
  return other.posture.byAgent[agent] === undefined ? topic !== "secrets" : topic !== "mcp" && topic !== "secrets";
}

/** Wider as soon as one circumstance is: trusted, untrusted, with nobody to be asked. */
function shiftOf(before: Permission, after: Permission): Shift["direction"] | undefined {
  const ways = (["outcome", "trusted", "untrusted", "headless"] as const).map((one): Direction => {
    const rise = RANK[after[one]] - RANK[before[one]];
    return rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral";
  });
  const direction = worst(ways);
  return direction === "neutral" ? undefined : direction;
}
