import type { SecretRule } from "../catalog/secret-rule.ts";
import { type CompiledRule, type CompiledRules, compile } from "./compile.ts";
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

/** A rule, or all of them together, that had more to do than the budget of a file allows. */
export interface Exhausted {
  /** Undefined where all of them together had. */
  readonly rule?: CompiledRule;
  /** Where in the bytes it stopped. */
  readonly at: number;
  /** What there was too much of: "2000 candidates". */
  readonly budget: string;
}

export interface Findings {
  /** In the order of their anchors. */
  readonly found: readonly Found[];
  readonly exhausted: readonly Exhausted[];
  readonly work: Work;
}

/** What verifying cost: it does not grow faster than the file, whatever the file holds. */
export interface Work {
  /** Places at which a pattern or a reader was tried. */
  readonly candidates: number;
  /** Bytes that were decoded for them. */
  readonly bytes: number;
}

/** Bytes between two visits to the candidates: keeps the list of hits small whatever the file. */
const CHUNK = 1 << 20;
/** Candidates of one rule that any file may have, and the bytes that pay for one more. Verifying one costs a microsecond or two. */
const FREE_CANDIDATES = 2000;
const BYTES_PER_CANDIDATE = 16;
/** The same over all rules. The densest code that was met has a candidate in some 70 bytes. */
const FREE_IN_ALL = 8000;
const BYTES_PER_ONE_IN_ALL = 8;
/** The same for matches of one rule, which cost thirty times as much: each is judged, masked and looked for elsewhere. */
const FREE_MATCHES = 1000;
const BYTES_PER_MATCH = 4096;

interface Budget {
  readonly candidates: number;
  readonly matches: number;
  readonly inAll: number;
}

/** What is to be known of the file that is being looked through. */
interface Current {
  readonly bytes: Buffer;
  readonly binary: boolean;
  readonly window: Window;
  readonly budget: Budget;
  candidates: number;
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
    let current: Current | undefined;
    for (let from = 0; from < bytes.length; from += CHUNK) {
      prefilter.run(bytes, from, Math.min(bytes.length, from + CHUNK));
      const { count, starts, anchors: which } = prefilter.hits;
      if (count === 0) continue;
      current ??= this.#begin(bytes, binary);
      for (let hit = 0; hit < count; hit++) {
        const start = starts[hit] as number;
        const anchor = anchors[which[hit] as number] as CompiledRules["anchors"][number];
        for (const rule of anchor.waiting) {
          const one = this.#verify(current, rule, start, start + anchor.length);
          if (one === undefined) continue;
          if ("budget" in one) exhausted.push(one);
          else found.push(one);
        }
        if (current.candidates > current.budget.inAll) {
          exhausted.push({ at: start, budget: `${current.budget.inAll} candidates` });
          return { found, exhausted, work: workOf(current) };
        }
      }
    }
    return { found, exhausted, work: workOf(current) };
  }

  #begin(bytes: Buffer, binary: boolean): Current {
    this.#tried.fill(0);
    this.#matched.fill(0);
    this.#doneUntil.fill(0);
    const budget: Budget = {
      candidates: FREE_CANDIDATES + Math.floor(bytes.length / BYTES_PER_CANDIDATE),
      matches: FREE_MATCHES + Math.floor(bytes.length / BYTES_PER_MATCH),
      inAll: FREE_IN_ALL + Math.floor(bytes.length / BYTES_PER_ONE_IN_ALL),
    };
    return { bytes, binary, window: new Window(bytes), budget, candidates: 0 };
  }

  #verify(current: Current, rule: CompiledRule, start: number, end: number): Found | Exhausted | undefined {
    const { bytes, window, budget } = current;
    const { rule: data, index } = rule;
    if (start < (this.#doneUntil[index] as number)) return undefined;
    // What a person assigned or typed into a URL is text; in a binary the same letters are chance.
    if (current.binary && data.reader !== undefined && data.reader !== "private-key") return undefined;
    if (data.pattern !== undefined && !hasLeftEdge(bytes, start - data.before, data.edge)) return undefined;
    const tried = increment(this.#tried, index);
    if (tried > budget.candidates) return this.#giveUp(bytes, rule, start, `${budget.candidates} candidates`);
    current.candidates++;
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

function workOf(current: Current | undefined): Work {
  return { candidates: current?.candidates ?? 0, bytes: current?.window.decoded ?? 0 };
}

function increment(counters: Uint32Array, index: number): number {
  const count = (counters[index] ?? 0) + 1;
  counters[index] = count;
  return count;
}

function isNear(bytes: Buffer, match: Match, near: NonNullable<SecretRule["near"]>): boolean {
  const around = bytes.subarray(Math.max(0, match.start - near.within), Math.min(bytes.length, match.end + near.within));
  return near.texts.some((text) => around.includes(text));
}
