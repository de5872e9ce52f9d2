import { type CompiledRule, compile, type CompiledRules, type Waiting } from "./compile.ts";
import type { SecretRule } from "../catalog/secret-rule.ts";
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

export interface Findings {
  /** In the order in which their anchors end. */
  readonly found: readonly Found[];
  /** A rule that met more candidates than its budget, and where in the bytes that was. */
  readonly exhausted: readonly { readonly rule: CompiledRule; readonly at: number; readonly budget: number }[];
}

/** Bytes between two visits to the candidates: keeps the list of hits small whatever the file. */
const CHUNK = 1 << 20;
/** Candidates of one rule that any file may have, and the bytes that pay for one more. Verifying one costs a microsecond at worst. */
const FREE_CANDIDATES = 2000;
const BYTES_PER_CANDIDATE = 16;

/** Finds everything that the rules describe in one pass over bytes; what an anchor calls for is verified in a bounded stretch around it. */
export class Finder {
  readonly #compiled: CompiledRules;
  /** Per rule: candidates of the current file, and the end of its last match. */
  readonly #tried: Uint32Array;
  readonly #doneUntil: Uint32Array;

  constructor(rules: readonly SecretRule[]) {
    this.#compiled = compile(rules);
    this.#tried = new Uint32Array(rules.length);
    this.#doneUntil = new Uint32Array(rules.length);
  }

  find({ bytes, binary }: Source): Findings {
    const { prefilter, anchors } = this.#compiled;
    const found: Found[] = [];
    const exhausted: { rule: CompiledRule; at: number; budget: number }[] = [];
    const budget = FREE_CANDIDATES + Math.floor(bytes.length / BYTES_PER_CANDIDATE);
    let window: Window | undefined;
    let state = 0;
    for (let from = 0; from < bytes.length; from += CHUNK) {
      state = prefilter.run(bytes, from, Math.min(bytes.length, from + CHUNK), state);
      const { hits } = prefilter;
      if (window === undefined && hits.count > 0) {
        window = new Window(bytes);
        this.#tried.fill(0);
        this.#doneUntil.fill(0);
      }
      for (let hit = 0; hit < hits.count && window; hit++) {
        const end = hits.ends[hit] ?? 0;
        const anchor = anchors[hits.anchors[hit] ?? 0];
        if (anchor === undefined) continue;
        for (const waiting of anchor.waiting) {
          const one = this.#verify(bytes, binary, window, waiting, end - anchor.length, end, budget);
          if (one === "exhausted") exhausted.push({ rule: waiting.rule, at: end - anchor.length, budget });
          else if (one !== undefined) found.push(one);
        }
      }
    }
    return { found, exhausted };
  }

  #verify(bytes: Buffer, binary: boolean, window: Window, { rule, exact }: Waiting, start: number, end: number, budget: number): Found | "exhausted" | undefined {
    if (start < (this.#doneUntil[rule.index] ?? 0)) return undefined;
    if (exact !== undefined && !equalAt(bytes, start, exact)) return undefined;
    const { rule: data } = rule;
    // What a person assigned or typed into a URL is text; in a binary the same letters are chance.
    if (binary && (data.reader === "assigned-literal" || data.reader === "url-password")) return undefined;
    if (data.pattern !== undefined && !hasLeftEdge(bytes, start - data.before, data.edge)) return undefined;
    const tried = (this.#tried[rule.index] ?? 0) + 1;
    if (tried > budget + 1) return undefined;
    this.#tried[rule.index] = tried;
    if (tried > budget) return "exhausted";
    const match = rule.read({ bytes, window, start, end });
    if (match === undefined) return undefined;
    if (data.near && !isNear(bytes, match, data.near)) return undefined;
    const verdict: Verdict = data.structure ? structures[data.structure](match.value) : { checksum: match.checksum ?? "none" };
    if (verdict.drop) return undefined;
    this.#doneUntil[rule.index] = match.end;
    return { ...match, rule, verdict, prefix: match.start === start ? end - start : 0 };
  }
}

function equalAt(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
  return true;
}

function isNear(bytes: Buffer, match: Match, near: NonNullable<SecretRule["near"]>): boolean {
  const around = bytes.subarray(Math.max(0, match.start - near.within), Math.min(bytes.length, match.end + near.within));
  return near.texts.some((text) => around.includes(text));
}
