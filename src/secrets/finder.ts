import type { SecretRule } from "../catalog/secret-rule.ts";
import { type CompiledRule, type CompiledRules, compile, type Waiting } from "./compile.ts";
import { hasLeftEdge } from "./edge.ts";
import type { Source } from "./encoding.ts";
import type { Match } from "./match.ts";
import { structures, type Verdict } from "./structure.ts";
import { Window } from "./window.ts";

/** A match with the rule that made it. */
export interface Found extends Match {
  readonly rule: CompiledRule;
  readonly verdict: Verdict;
  /** Bytes at the start of the value that are the same in every value of the rule. */
  readonly prefix: number;
}

/** A rule that had more to do than its budget allows. */
export interface Exhausted {
  readonly rule: CompiledRule;
  /** Where in the bytes it stopped. */
  readonly at: number;
  /** What there was too much of: "2000 candidates". */
  readonly budget: string;
}

export interface Findings {
  /** In the order of their anchors. */
  readonly found: readonly Found[];
  readonly exhausted: readonly Exhausted[];
}

/** Bytes between two visits to the candidates: keeps the list of hits small whatever the file. */
const CHUNK = 1 << 20;
/** Candidates of one rule that any file may have, and the bytes that pay for one more. Verifying one costs a microsecond or two. */
const FREE_CANDIDATES = 2000;
const BYTES_PER_CANDIDATE = 16;
/** The same for matches, which cost thirty times as much: each is judged, masked and looked for elsewhere. */
const FREE_MATCHES = 1000;
const BYTES_PER_MATCH = 4096;

interface Budget {
  readonly candidates: number;
  readonly matches: number;
}

/** Finds everything that the rules describe in one pass over bytes; what an anchor calls for is verified in a bounded stretch around it. */
export class Finder {
  readonly #compiled: CompiledRules;
  /** Per rule, for the current file: candidates, matches, and up to where there is nothing more to look for. */
  readonly #tried: Uint32Array;
  readonly #matched: Uint32Array;
  readonly #doneUntil: Uint32Array;

  constructor(rules: readonly SecretRule[]) {
    this.#compiled = compile(rules);
    this.#tried = new Uint32Array(rules.length);
    this.#matched = new Uint32Array(rules.length);
    this.#doneUntil = new Uint32Array(rules.length);
  }

  find({ bytes, binary }: Source): Findings {
    const { prefilter, anchors } = this.#compiled;
    const found: Found[] = [];
    const exhausted: Exhausted[] = [];
    const budget: Budget = {
      candidates: FREE_CANDIDATES + Math.floor(bytes.length / BYTES_PER_CANDIDATE),
      matches: FREE_MATCHES + Math.floor(bytes.length / BYTES_PER_MATCH),
    };
    let window: Window | undefined;
    for (let from = 0; from < bytes.length; from += CHUNK) {
      prefilter.run(bytes, from, Math.min(bytes.length, from + CHUNK));
      const { hits } = prefilter;
      if (window === undefined && hits.count > 0) {
        window = new Window(bytes);
        this.#tried.fill(0);
        this.#matched.fill(0);
        this.#doneUntil.fill(0);
      }
      for (let hit = 0; hit < hits.count && window; hit++) {
        const start = hits.starts[hit] ?? 0;
        const anchor = anchors[hits.anchors[hit] ?? 0];
        if (anchor === undefined) continue;
        for (const waiting of anchor.waiting) {
          const one = this.#verify(bytes, binary, window, waiting, start, start + anchor.length, budget);
          if (one === undefined) continue;
          if ("budget" in one) exhausted.push(one);
          else found.push(one);
        }
      }
    }
    return { found, exhausted };
  }

  #verify(
    bytes: Buffer,
    binary: boolean,
    window: Window,
    waiting: Waiting,
    start: number,
    end: number,
    budget: Budget,
  ): Found | Exhausted | undefined {
    const { rule, exact } = waiting;
    const { rule: data, index } = rule;
    if (start < (this.#doneUntil[index] ?? 0)) return undefined;
    if (exact !== undefined && !equalAt(bytes, start, exact)) return undefined;
    // What a person assigned or typed into a URL is text; in a binary the same letters are chance.
    if (binary && data.reader !== undefined && data.reader !== "private-key") return undefined;
    if (data.pattern !== undefined && !hasLeftEdge(bytes, start - data.before, data.edge)) return undefined;
    const tried = increment(this.#tried, index);
    if (tried > budget.candidates) return this.#giveUp(bytes, rule, start, `${budget.candidates} candidates`);
    const match = rule.read({ bytes, window, start, end });
    if (match === undefined) return undefined;
    if ("before" in match) {
      this.#doneUntil[index] = match.before;
      return undefined;
    }
    if (data.near && !isNear(bytes, match, data.near)) return undefined;
    const verdict: Verdict = data.structure ? structures[data.structure](match.value) : { checksum: match.checksum ?? "none" };
    if (verdict.drop) return undefined;
    if (increment(this.#matched, index) > budget.matches) return this.#giveUp(bytes, rule, start, `${budget.matches} places`);
    this.#doneUntil[index] = match.end;
    return { ...match, rule, verdict, prefix: match.start === start ? end - start : 0 };
  }

  /** The rule looks no further in this file. */
  #giveUp(bytes: Buffer, rule: CompiledRule, at: number, budget: string): Exhausted {
    this.#doneUntil[rule.index] = bytes.length;
    return { rule, at, budget };
  }
}

function increment(counters: Uint32Array, index: number): number {
  const count = (counters[index] ?? 0) + 1;
  counters[index] = count;
  return count;
}

function equalAt(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
  return true;
}

function isNear(bytes: Buffer, match: Match, near: NonNullable<SecretRule["near"]>): boolean {
  const around = bytes.subarray(Math.max(0, match.start - near.within), Math.min(bytes.length, match.end + near.within));
  return near.texts.some((text) => around.includes(text));
}
