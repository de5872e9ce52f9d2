import { AGENTS, type AgentId } from "../model/agent.ts";
import type { Change, Direction } from "../model/delta.ts";
import type { Outcome, Permission, PermissionTopic } from "../model/permission.ts";
import type { Location } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { type Comparer, cut, inOrder, quoted, some, titles, worst } from "./change.ts";
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
  readonly rule?: Location;
}

/** Cells that change for the same reason in the same direction. */
interface Shift {
  readonly direction: Exclude<Direction, "neutral">;
  /** What decides it in the head and is new there; what decided it in the base and is gone. */
  readonly came: string | undefined;
  readonly went: string | undefined;
  readonly location: Location | undefined;
  /** Whether it is wider in one circumstance and narrower in another. */
  readonly mixed: boolean;
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
  const add = (then: Cell | undefined, now: Cell | undefined, direction: Shift["direction"], mixed: boolean) => {
    const came = now?.decider !== undefined && !baseDeciders.has(deciderKey(now)) ? now.decider : undefined;
    const went = then?.decider !== undefined && !headDeciders.has(deciderKey(then)) ? then.decider : undefined;
    const { agent = "claude-code", topic = "commands", what = "" } = now ?? then ?? {};
    const key = keyOf(direction, mixed, came, went, came === undefined && went === undefined ? agent : undefined);
    const location = came === undefined && went !== undefined ? then?.rule : now?.rule;
    const shift = shifts.get(key) ?? { direction, mixed, came, went, location, agents: new Set(), whats: new Set(), loop: true };
    shifts.set(key, shift);
    shift.agents.add(agent);
    shift.whats.add(what);
    if (topic !== "commands") shift.loop = false;
  };
  for (const [key, now] of after) {
    const then = before.get(key);
    if (then) {
      const { direction, mixed } = shiftOf(then.permission, now.permission);
      if (direction !== "neutral") add(then, now, direction, mixed);
    } else if (opens(now) && mayBeNew(base, now) && !baseDeciders.has(deciderKey(now))) add(undefined, now, "lowers", false);
  }
  for (const [key, then] of before)
    if (!after.has(key) && opens(then) && mayBeNew(head, then) && !headDeciders.has(deciderKey(then)))
      add(then, undefined, "raises", false);
  for (const shift of shifts.values()) yield told(shift);
  yield* permissionRules(base, head, new Set([...shifts.values()].flatMap(({ came, went }) => [came ?? [], went ?? []].flat())));
};

function told({ direction, mixed, came, went, location, agents, whats, loop }: Shift): Change {
  const owners = inOrder(agents);
  const verb = `${direction === "lowers" ? "widens" : "narrows"} ${titles(owners)}'s permissions`;
  const by = came === undefined ? (went === undefined ? "" : ` by taking out ${quoted(went)}`) : ` by ${quoted(came)}`;
  return {
    subject: "permission",
    how: mixed || (came === undefined) === (went === undefined) ? "changed" : came === undefined ? "removed" : "added",
    direction: loop ? "neutral" : direction,
    name: came ?? went ?? titles(owners),
    text: `${verb}${by} (${some([...whats])})`,
    agents: owners,
    ...(location ? { location } : {}),
  };
}

/** One cell for each agent, action and thing: the lines of the matrix gather them as the repository has it. */
function cellsOf(report: Report): Map<string, Cell> {
  const rules = new Map(report.inventory.permissionRules.map(({ path, line, column, text }) => [keyOf(path, line, column), text]));
  const cells = new Map<string, Cell>();
  for (const { topic, action, targets, byAgent } of report.permissions) {
    for (const agent of AGENTS) {
      const permission = byAgent[agent];
      if (!permission) continue;
      // What a person will have trusted after a look is what a change of the rules is about.
      const rule = permission.trustedRule ?? permission.rule;
      const decider =
        rule && (rules.get(keyOf(rule.path, rule.line, rule.column)) ?? cut(rule.excerpt?.replace(/,\s*$/u, "") ?? rule.path, 80));
      for (const target of targets) {
        const cell: Cell = {
          agent,
          topic,
          what: `${action} ${target}`,
          permission,
          ...(decider === undefined ? {} : { decider }),
          ...(rule ? { rule } : {}),
        };
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
    ...report.inventory.permissionRules.map(({ agent, text }) => keyOf(agent, text)),
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
function shiftOf(before: Permission, after: Permission): { direction: Direction; mixed: boolean } {
  const ways = (["outcome", "trusted", "untrusted", "headless"] as const).map((one): Direction => {
    const rise = RANK[after[one]] - RANK[before[one]];
    return rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral";
  });
  return { direction: worst(ways), mixed: ways.includes("lowers") && ways.includes("raises") };
}
