import type { Catalog } from "../catalog/catalog.ts";
import type { InstructionRule } from "../catalog/instruction-rule.ts";
import { atLeast, type Severity } from "../model/finding.ts";
import type { Passage } from "../parse/markdown-passages.ts";
import { classifyCommand } from "./command.ts";
import type { Intent } from "./instruction-intent.ts";
import type { PhraseBook } from "./instruction-phrase.ts";
import type { Polarity } from "./instruction-polarity.ts";
import type { Around } from "./instruction-surroundings.ts";
import type { Word } from "./instruction-words.ts";

/** Only what may be of one of the risk classes is worth the classifier's time. */
const WORTH = /\b(?:curl|wget|fetch|iwr|irm|invoke-\w+|base64|xxd|nc|ncat|netcat|mshta|deno|eval)\b|\/dev\/tcp/i;
/** A token in a header is how a client proves itself, at whatever host; a note. */
const AUTHENTICATES = /\b(?:authorization|x-[\w-]{1,40}|private-token)\s{0,4}:/i;
const SHELL = new Set(["", "sh", "bash", "zsh", "shell", "console", "shell-session", "powershell", "ps1", "pwsh", "text", "fish"]);
const PROMPT = /^\s*(?:[$%>#]\s+|PS[^>]{0,40}>\s*)?/;
const CODE = /(?<!`)(`{1,3})(?!`)([^`\n]{4,600})\1(?!`)/g;
/** Lines of one file that are classified, and the longest of them. */
const LINES = 400;
const LONGEST_LINE = 1_000;
/** So many words before a code span may stand the verb that tells the agent to run it. */
const BEFORE = 6;

/** What tells that a command is to be run, and how often. */
export interface CommandWords {
  readonly around: Around;
  readonly polarity: Polarity;
  /** Verbs that tell the agent to run what follows. */
  readonly run: PhraseBook<undefined>;
}

/** Finds command lines that a text tells its agent to run, in fences and in code spans. */
export class InstructedCommands {
  readonly #catalog: Pick<Catalog, "instructions" | "commandClasses">;
  readonly #words: CommandWords;
  readonly #rules = new Map<string, { readonly rule: InstructionRule; readonly severity: Severity }>();
  #left = LINES;

  constructor(catalog: Pick<Catalog, "instructions" | "commandClasses">, words: CommandWords) {
    this.#catalog = catalog;
    this.#words = words;
    for (const rule of catalog.instructions.rules) {
      for (const { classes, severity } of rule.commands) for (const id of classes) this.#rules.set(id, { rule, severity });
    }
  }

  /** The commands of one passage, with its words where those are known. */
  *in(text: string, passage: Passage, words: readonly Word[]): Generator<Intent> {
    const source = text.slice(passage.start, passage.end);
    if (!WORTH.test(source) || this.#left <= 0) return;
    if (passage.kind === "fence") yield* this.#inFence(source, passage);
    else yield* this.#inSpans(source, passage, words);
  }

  *#inFence(source: string, passage: Passage): Generator<Intent> {
    const { around } = this.#words;
    if (!SHELL.has(passage.language ?? "") || around.warns(passage)) return;
    let at = 0;
    let comment = "";
    for (const line of source.replaceAll(/\\\r?\n/g, (end) => " ".repeat(end.length)).split("\n")) {
      const start = at + (PROMPT.exec(line)?.[0].length ?? 0);
      const command = source.slice(start, at + line.length).trimEnd();
      at += line.length + 1;
      if (/^\s*(?:#|\/\/|rem\b)/i.test(line)) {
        comment = line;
        continue;
      }
      const shown = around.isBadExample(comment) || around.isBadExample(line);
      comment = "";
      if (shown) continue;
      const severity = (worst: Severity): Severity =>
        around.orders(passage)
          ? worst
          : around.installs(passage) || AUTHENTICATES.test(command)
            ? "low"
            : atLeast(worst, "medium")
              ? "medium"
              : worst;
      yield* this.#judge(command, passage.start + start, passage.kind, severity);
    }
  }

  *#inSpans(source: string, passage: Passage, words: readonly Word[]): Generator<Intent> {
    const { around, polarity, run } = this.#words;
    const surroundings = around.of(source, { ...passage, start: 0, end: source.length }, words);
    for (const span of source.matchAll(CODE)) {
      const inside = words.findIndex((word) => word.start >= span.index);
      const first = words[inside];
      if (!first) continue;
      let verb = -1;
      for (let at = inside - 1; at >= 0 && inside - at <= BEFORE && words[at]?.sentence === first.sentence; at--) {
        if (run.endAt(words, at, at + 1) === undefined) continue;
        verb = at;
        break;
      }
      if (verb === -1) continue;
      const match = { phrase: { parts: [], language: "any" as const, of: undefined }, first: verb, last: verb, matched: [verb] };
      if (polarity.of(words, match, surroundings(first.sentence)) !== "said") continue;
      const severity = (worst: Severity): Severity =>
        around.installs(passage, source.slice(0, span.index)) || AUTHENTICATES.test(span[2] ?? "") ? "low" : worst;
      yield* this.#judge(span[2] ?? "", passage.start + span.index + (span[1]?.length ?? 1), passage.kind, severity);
    }
  }

  *#judge(command: string, start: number, kind: Passage["kind"], severityOf: (worst: Severity) => Severity): Generator<Intent> {
    if (!WORTH.test(command) || command.length > LONGEST_LINE || this.#left-- <= 0) return;
    const known = this.#rules.get(classifyCommand(command, this.#catalog).class);
    if (known) yield { rule: known.rule, severity: severityOf(known.severity), start, end: start + command.length, kind };
  }
}
