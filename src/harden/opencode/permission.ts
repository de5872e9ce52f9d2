import { matches } from "../../engines/opencode/wildcard.ts";
import type { DataNode } from "../../parse/data.ts";
import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Wishes } from "../wishes.ts";
import type { Effect, Order, Tool } from "./wanted.ts";

const STRICTNESS: readonly Effect[] = ["allow", "ask", "deny"];

/** Tools that take one word and no table of patterns. */
const ONE_WORD = ["webfetch", "websearch", "todowrite", "question", "doom_loop"];

/** Brings one table of permissions to the posture. With `whole`, what is not there yet is written; without, only what opens too much is taken back. */
export function tighten(wishes: Wishes, at: Keys, order: Order, whole: boolean, others: readonly Wishes[] = []): void {
  const there = wishes.at(...at);
  if (there?.kind === "string") {
    // One word for everything: a stricter one says all there is to say.
    if (STRICTNESS.indexOf(there.value as Effect) >= STRICTNESS.indexOf(order.rest)) {
      closeUnder(wishes, at, there.value as Effect, order);
      return;
    }
    wishes.set(
      at,
      Object.fromEntries([["*", order.rest], ...order.tools.map((tool): [string, Writable] => [tool.tool, written(tool)])]),
      order.because,
    );
    return;
  }
  const rest = there?.get("*");
  const known = new Set(order.tools.map(({ tool }) => tool));
  for (const { key, value } of there?.entries() ?? []) {
    const tool = order.tools.find((one) => one.tool === key) ?? {
      tool: key,
      rest: order.rest,
      because: order.because,
      closed: [],
      lead: [],
    };
    // Names with a star stand for several tools: none of them may be opened by it.
    tightenTool(wishes, [...at, key], value, known.has(key) ? tool : { ...tool, rest: stricter(tool.rest, "ask") });
  }
  if (!whole) return;
  // What another file says of a tool, or of all, must not be opened by this one, which is read later.
  const elsewhere = others.flatMap((other) => other.at(...at) ?? []);
  const said = elsewhere.flatMap((node) => (node.kind === "string" ? [node] : (node.get("*") ?? [])));
  if (rest === undefined && said.length === 0) wishes.lead([...at, "*"], order.rest, order.because);
  // Where the file says something of everything already, what it does not name stays as that has it: a tool is only added to close it.
  const all = [...said, ...(rest ? [rest] : [])].map(strictestOf);
  const covered = all.length === 0 ? undefined : all.reduce(stricter);
  for (const tool of order.tools) {
    if (there?.get(tool.tool)) continue;
    const named = elsewhere.flatMap((node) => node.get(tool.tool) ?? []).map(strictestOf);
    if (named.length > 0 || elsewhere.some((node) => starred(node, tool.tool))) {
      if (!named.includes("deny")) for (const { pattern, because } of tool.closed) wishes.set([...at, tool.tool, pattern], "deny", because);
      continue;
    }
    if (tool.rest === "allow" && (covered !== undefined || (there !== undefined && starred(there, tool.tool)))) {
      if (covered !== "deny" && tool.closed.length > 0)
        for (const { pattern, because } of tool.closed) wishes.set([...at, tool.tool, pattern], "deny", because);
      continue;
    }
    if (covered !== undefined && STRICTNESS.indexOf(covered) >= STRICTNESS.indexOf(tool.rest) && tool.closed.length === 0) continue;
    addTool(wishes, at, tool, covered);
  }
}

/** `permission: "ask"` asks for everything, secret files too: what is to be denied needs a table. */
function closeUnder(wishes: Wishes, at: Keys, word: Effect, order: Order): void {
  if (word === "deny") return;
  const tools = order.tools.map((tool) => ({ ...tool, rest: stricter(tool.rest, word) }));
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

/** Whether a name with a star speaks of a tool. */
function starred(table: DataNode, tool: string): boolean {
  return table.entries().some(({ key }) => key !== "*" && /[*?]/.test(key) && matches(key, tool));
}

function written({ tool, rest, closed, lead }: Tool): Writable {
  if (ONE_WORD.includes(tool) || closed.length + lead.length === 0) return rest;
  return Object.fromEntries([
    ["*", rest],
    ...lead.map(({ pattern, effect }) => [pattern, effect]),
    ...closed.map(({ pattern, effect }) => [pattern, effect]),
  ]);
}

function addTool(wishes: Wishes, at: Keys, tool: Tool, covered: Effect | undefined): void {
  const own: Keys = [...at, tool.tool];
  const rest = covered === undefined ? tool.rest : stricter(covered, tool.rest);
  const leads = rest === "deny" && covered === "deny" ? [] : tool.lead;
  if (ONE_WORD.includes(tool.tool) || tool.closed.length + leads.length === 0) {
    wishes.set(own, rest, tool.because);
    return;
  }
  wishes.set([...own, "*"], rest, tool.because);
  for (const { pattern, effect, because } of [...leads, ...tool.closed]) wishes.set([...own, pattern], effect, because);
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
  const behind = keys.slice(
    Math.max(
      0,
      ...closed
        .map(({ pattern }) => keys.indexOf(pattern))
        .filter((index) => index !== -1)
        .slice(0, 1),
    ) + 1,
  );
  const open = behind.some((key) => !closed.some(({ pattern }) => pattern === key) && value.get(key)?.value !== "deny");
  if (open && missing.length < closed.length) {
    for (const { pattern, because: why } of closed.filter((one) => keys.includes(one.pattern))) {
      wishes.unset([...own, pattern], "it decides only behind the patterns that follow it");
      wishes.put([...own, pattern], "deny", why);
    }
  }
}

function table(rest: Effect, patterns: readonly { readonly pattern: string; readonly effect: Effect }[], atLeast: Effect): Writable {
  return Object.fromEntries([
    ["*", rest],
    ...patterns.map(({ pattern, effect }) => [pattern, atLeast === "deny" ? "deny" : stricter(effect, atLeast)]),
  ]);
}
