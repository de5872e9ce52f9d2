import { matches } from "../../engines/opencode/wildcard.ts";
import type { DataNode } from "../../parse/data.ts";
import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Wishes } from "../wishes.ts";
import type { Effect, Order, Tool } from "./wanted.ts";

const STRICTNESS: readonly Effect[] = ["allow", "ask", "deny"];

/** Tools that take one word and no table of patterns. */
const ONE_WORD = ["webfetch", "websearch", "todowrite", "question", "doom_loop"];

/**
 * Brings one table of permissions to the posture. The last name that fits a tool decides: what stands in front of another that fits too says nothing any
 * more. With `whole`, every tool gets its line; without, only those that the table speaks of, by name or by star.
 */
export function tighten(
  wishes: Wishes,
  at: Keys,
  order: Order,
  { whole, switches: { off, front } }: { readonly whole: boolean; readonly switches: Switches },
): void {
  const there = wishes.at(...at);
  const tools = [...order.tools.filter(({ tool }) => !off.has(tool)), ...[...off].map(switchedOff)];
  if (there?.kind === "string") {
    closeUnder(wishes, at, there.value as Effect, { ...order, tools });
    return;
  }
  const entries = there?.entries() ?? [];
  const cap = stricter(order.rest, "ask");
  for (const [index, { key, value }] of entries.entries()) {
    if (tools.some(({ tool }) => tool === key)) continue;
    const undone = entries.slice(index + 1).some((later) => matches(later.key, key) && later.value.value !== "deny");
    // A star that fits a tool with a line of its own stays in front: that line says what holds. In front of a word for everything it says nothing at all.
    const named = tools.some(({ tool }) => matches(key, tool));
    if (value.value === "deny" && named && cap !== "deny" && entries.slice(index + 1).some((later) => later.key === "*")) {
      wishes.unset([...at, key], "a line for every tool follows it, and decides");
      continue;
    }
    if (value.value === "deny" && undone && !named) {
      wishes.unset([...at, key], "a line that follows it fits too, and decides");
      wishes.put([...at, key], "deny", "a denial says something only behind the lines that fit too");
      continue;
    }
    // Names with a star stand for several tools: none of them may be opened by it.
    tightenTool(wishes, [...at, key], value, { tool: key, rest: cap, because: order.because, closed: [], lead: [] });
  }
  if (whole && !there?.get("*")) wishes.lead([...at, "*"], order.rest, order.because);
  for (const tool of tools) {
    const own = there?.get(tool.tool);
    const fitting = entries.filter(({ key }) => matches(key, tool.tool));
    // One that a switch names stands in front of the table, wherever it is written.
    if (front.has(tool.tool)) fitting.sort((a, b) => Number(b.key === tool.tool) - Number(a.key === tool.tool));
    const speaking = fitting.map(({ value }) => value);
    const decides = own !== undefined && speaking.at(-1) === own;
    if (decides && !off.has(tool.tool)) tightenTool(wishes, [...at, tool.tool], own, tool);
    else if (off.has(tool.tool)) addTool(wishes, at, tool, "deny", own !== undefined);
    else if (speaking.length > 0) cover(wishes, at, tool, { speaking, own, cap });
    else if (whole) addTool(wishes, at, tool, undefined, false);
  }
}

/** A tool for which the table has names with a star, or a name of its own in front of one: it gets a line behind them, as strict as they are. */
function cover(
  wishes: Wishes,
  at: Keys,
  tool: Tool,
  { speaking, own, cap }: { readonly speaking: readonly DataNode[]; readonly own: DataNode | undefined; readonly cap: Effect },
): void {
  const word = speaking.findLastIndex(({ kind }) => kind === "string");
  const covered = speaking.slice(Math.max(0, word)).map(strictestOf).reduce(stricter);
  if (word === -1 && !speaking.some((node) => node.get("*"))) {
    // What its patterns leave out falls to rules that stand elsewhere, which no line of ours may take the place of.
    if (own) tightenTool(wishes, [...at, tool.tool], own, tool);
    else for (const { pattern, because } of tool.closed) wishes.set([...at, tool.tool, pattern], "deny", because);
    return;
  }
  const stays = stricter(covered, cap);
  const needed = stricter(covered, tool.rest);
  if (own || (covered !== "deny" && (stays !== needed || tool.closed.length > 0))) addTool(wishes, at, tool, covered, own !== undefined);
}

/** The tools that the older switches name: those that are off, and those that merely have their place there. */
export interface Switches {
  readonly off: ReadonlySet<string>;
  readonly front: ReadonlySet<string>;
}

/**
 * The older switches beside the table (`tools: { bash: false }`) go: a tool that is named there has its place in front of the whole table, so that no line of
 * it would be the last word. What they switch off is denied by the table instead.
 */
export function giveUpSwitches(files: readonly Wishes[], at: Keys): Switches {
  const [off, front] = [new Set<string>(), new Set<string>()];
  for (const wishes of files) {
    for (const { key, value } of wishes.at(...at)?.entries() ?? []) {
      const closes = value.value === false;
      (closes ? off : front).add(/^(?:write|patch)$/.test(key) ? "edit" : key);
      const because = closes ? "it would stand in front of the permissions, which say the same now" : "it allows a tool whatever it does";
      wishes.unset([...at, key], because);
    }
  }
  return { off, front };
}

function switchedOff(tool: string): Tool {
  return { tool, rest: "deny", because: "it is switched off under tools", closed: [], lead: [] };
}

/** One word for everything: what is to be denied, secret files too, needs a table, in which nothing is more open than the word. */
function closeUnder(wishes: Wishes, at: Keys, word: Effect, order: Order): void {
  if (word === "deny") return;
  const tools = order.tools.map((tool) => ({
    ...tool,
    rest: stricter(tool.rest, word),
    lead: tool.lead.map((one) => ({ ...one, effect: stricter(one.effect, word) })),
  }));
  wishes.set(
    at,
    Object.fromEntries([["*", stricter(order.rest, word)], ...tools.map((tool): [string, Writable] => [tool.tool, written(tool)])]),
    order.because,
  );
}

function stricter(a: Effect, b: Effect): Effect {
  return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
}

/** The strictest word of an entry. */
function strictestOf(node: DataNode): Effect {
  const words = node.kind === "object" ? node.entries().map(({ value }) => value.value) : [node.value];
  return words.reduce<Effect>((sofar, word) => (STRICTNESS.includes(word as Effect) ? stricter(sofar, word as Effect) : sofar), "allow");
}

function written({ tool, rest, closed, lead }: Tool): Writable {
  if (ONE_WORD.includes(tool) || closed.length + lead.length === 0) return rest;
  return Object.fromEntries([
    ["*", rest],
    ...lead.map(({ pattern, effect }) => [pattern, effect]),
    ...closed.map(({ pattern, effect }) => [pattern, effect]),
  ]);
}

/** A line for a tool behind all others; with `again`, in place of one that stands further in front. */
function addTool(wishes: Wishes, at: Keys, tool: Tool, covered: Effect | undefined, again: boolean): void {
  const own: Keys = [...at, tool.tool];
  const rest = covered === undefined ? tool.rest : stricter(covered, tool.rest);
  const leads = tool.lead.map((one) => ({ ...one, effect: covered === undefined ? one.effect : stricter(one.effect, covered) }));
  const patterns = rest === "deny" && covered === "deny" ? [] : [...leads, ...tool.closed];
  if (again) wishes.unset(own, "a name that follows it fits too, and decides");
  const put = (keys: Keys, value: Writable, because: string) =>
    again ? wishes.put(keys, value, because) : wishes.set(keys, value, because);
  if (ONE_WORD.includes(tool.tool) || patterns.length === 0) {
    put(own, rest, tool.because);
    return;
  }
  put([...own, "*"], rest, tool.because);
  for (const { pattern, effect, because } of patterns) put([...own, pattern], effect, because);
}

/** Takes back what an entry opens further than the posture, and puts what is denied behind its patterns. */
function tightenTool(wishes: Wishes, own: Keys, value: DataNode, { tool, rest, because, closed, lead }: Tool): void {
  if (value.kind === "string") {
    const word = value.value as Effect;
    const wantedWord = stricter(word, rest);
    if (wantedWord === "deny" || closed.length === 0 || ONE_WORD.includes(tool)) {
      if (wantedWord !== word) wishes.set(own, lead.length > 0 && word !== "deny" ? table(wantedWord, lead, word) : wantedWord, because);
      return;
    }
    wishes.set(own, table(wantedWord, closed, "deny"), because);
    return;
  }
  if (value.kind !== "object") return;
  for (const { key, value: effect } of value.entries()) {
    if (effect.kind !== "string") continue;
    const asked = lead.find(({ pattern }) => pattern === key)?.effect ?? (closed.some(({ pattern }) => pattern === key) ? "deny" : rest);
    if (STRICTNESS.indexOf(effect.value as Effect) < STRICTNESS.indexOf(asked)) wishes.set([...own, key], asked, because);
  }
  // What no pattern of the table names falls to what is said before it, which is at least asked for; a denial must stand here.
  if (rest === "deny") wishes.lead([...own, "*"], rest, because);
  // The last pattern that fits decides: a denial that stands in front of another pattern is taken out and put behind it.
  const keys = value.entries().map(({ key }) => key);
  const missing = closed.filter(({ pattern }) => !keys.includes(pattern));
  for (const { pattern, because: why } of missing) wishes.set([...own, pattern], "deny", why);
  const isClosed = (key: string) => closed.some(({ pattern }) => pattern === key);
  for (const { pattern, because: why } of closed) {
    if (!keys.includes(pattern)) continue;
    const behind = keys.slice(keys.indexOf(pattern) + 1);
    if (!behind.some((key) => !isClosed(key) && value.get(key)?.value !== "deny")) continue;
    wishes.unset([...own, pattern], "it decides only behind the patterns that follow it");
    wishes.put([...own, pattern], "deny", why);
  }
}

function table(rest: Effect, patterns: readonly { readonly pattern: string; readonly effect: Effect }[], atLeast: Effect): Writable {
  return Object.fromEntries([
    ["*", rest],
    ...patterns.map(({ pattern, effect }) => [pattern, atLeast === "deny" ? "deny" : stricter(effect, atLeast)]),
  ]);
}
