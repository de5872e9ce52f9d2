import type { TierId } from "../catalog/boundary-table.ts";
import type { CommandClass } from "../catalog/command-class.ts";
import { hasOption, positionals, type Simple } from "./command-words.ts";

/** What one rule, or the logic over several commands, says of a command. */
export interface CommandVerdict {
  readonly class: string;
  readonly tier: TierId;
  readonly because: string;
}

interface Rule {
  readonly owner: CommandClass;
  readonly tier: TierId;
  readonly verbs: readonly (readonly string[])[];
  readonly options: readonly string[];
  readonly matches: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly because: string | undefined;
  /** How much the rule says beyond the program: nothing, words, or a pattern. A rule that says more goes first. */
  readonly detail: 0 | 1 | 2;
}

/** UTF-16 units of one simple command that patterns look at: a pattern's time may grow with the square of it. */
export const MATCH_LIMIT = 2_048;

/** Between `safe-read` and all the others. */
const OWN_TIER_OTHER = 15;

const TIERS: readonly TierId[] = ["read-only", "write-safe", "privileged-write", "deployment", "destructive-credentials"];

/** The higher of two tiers. */
export function higherTier(a: TierId, b: TierId): TierId {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b;
}

/** `rules/commands/`, arranged for look-up by program. */
export class CommandIndex {
  readonly #classes: ReadonlyMap<string, CommandClass>;
  readonly #byProgram = new Map<string, Rule[]>();
  readonly #anyProgram: Rule[] = [];

  constructor(classes: readonly CommandClass[]) {
    this.#classes = new Map(classes.map((entry) => [entry.id, entry]));
    for (const owner of classes) {
      for (const rule of owner.rules) {
        const compiled: Rule = {
          owner,
          tier: rule.tier ?? owner.tier,
          verbs: list(rule.verb).map((verb) => verb.split(" ")),
          options: list(rule.option),
          matches: rule.matches === undefined ? undefined : new RegExp(rule.matches, "iu"),
          unless: rule.unless === undefined ? undefined : new RegExp(rule.unless, "iu"),
          because: rule.because,
          detail: rule.matches !== undefined ? 2 : rule.verb !== undefined || rule.option !== undefined ? 1 : 0,
        };
        const programs = list(rule.program);
        if (programs.length === 0) this.#anyProgram.push(compiled);
        for (const program of programs) {
          const known = this.#byProgram.get(program);
          if (known) known.push(compiled);
          else this.#byProgram.set(program, [compiled]);
        }
      }
    }
  }

  /** Whether some rule names the program. */
  knows(program: string): boolean {
    return this.#byProgram.has(program);
  }

  /** Whether the class names an attack technique. */
  isRisk(id: string): boolean {
    return this.#classes.get(id)?.risk ?? false;
  }

  /** Known local odds and ends (`mkdir`, `tee`) rank below every kind of work, so that they do not hide it; an unknown program keeps its rank. */
  #rankOf({ class: id, tier }: CommandVerdict): number {
    const owner = this.#classes.get(id);
    return id === "other" && tier === owner?.tier ? OWN_TIER_OTHER : (owner?.rank ?? 0);
  }

  /** A verdict of the class with its own tier, unless another one is given. */
  verdict(id: string, because: string, tier?: TierId): CommandVerdict {
    return { class: id, tier: tier ?? this.#classes.get(id)?.tier ?? "privileged-write", because };
  }

  /** The verdict of the rules: those that say more than the program go first, then the highest rank. */
  match(simple: Simple): CommandVerdict | undefined {
    const text = simple.text.slice(0, MATCH_LIMIT);
    const named = simple.program === undefined || simple.file ? [] : (this.#byProgram.get(simple.program) ?? []);
    const words = positionals(simple.program, simple.args).map((word) => word.text);
    let best: Rule | undefined;
    for (const rule of [...named, ...this.#anyProgram]) {
      if (best !== undefined && !isBefore(rule, best)) continue;
      if (fits(rule, simple, text, words)) best = rule;
    }
    return (
      best && { class: best.owner.id, tier: best.tier, because: best.because ?? `${best.owner.title}: ${simple.program ?? simple.written}` }
    );
  }

  /** The riskier of two verdicts: by rank of the class, then by tier. */
  worse(a: CommandVerdict, b: CommandVerdict): CommandVerdict {
    const difference = this.#rankOf(a) - this.#rankOf(b);
    if (difference !== 0) return difference > 0 ? a : b;
    return TIERS.indexOf(a.tier) >= TIERS.indexOf(b.tier) ? a : b;
  }
}

function isBefore(rule: Rule, best: Rule): boolean {
  if (rule.owner.risk !== best.owner.risk) return rule.owner.risk;
  if (rule.detail !== best.detail) return rule.detail > best.detail;
  const difference = rule.owner.rank - best.owner.rank;
  return difference !== 0 ? difference > 0 : TIERS.indexOf(rule.tier) > TIERS.indexOf(best.tier);
}

function fits(rule: Rule, simple: Simple, text: string, words: readonly string[]): boolean {
  if (rule.verbs.length > 0 && !rule.verbs.some((verb) => verb.every((word, index) => isWord(words[index], word)))) return false;
  if (rule.options.length > 0 && !rule.options.some((option) => hasOption(simple.args, option))) return false;
  if (rule.matches !== undefined && !rule.matches.test(text)) return false;
  return rule.unless === undefined || !rule.unless.test(text);
}

/** `*` at the end of a rule's word stands for whatever follows: `delete*` fits `delete-stack`, `*` fits every word. */
function isWord(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
