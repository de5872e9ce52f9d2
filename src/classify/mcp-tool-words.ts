import type { McpToolWords } from "../catalog/mcp-tool-words.ts";
import { Phrases } from "./mcp-tool-phrases.ts";

/** What a word can be. `looks` are read words that are nouns too, `either` change words that are; `answers` leave open which of both they do. */
export type WordKind = keyof McpToolWords["verbs"];

/** Groups of nouns that a tool may name. */
type WordGroup = keyof McpToolWords["nouns"];

/** A row of words that counts as one. */
interface Phrase {
  readonly words: readonly string[];
  readonly says: keyof McpToolWords["phrases"];
}

/** `rules/mcp/tool-words.yml`, ready to be asked. */
export class ToolWords {
  readonly #texts: ReadonlySet<string>;
  readonly #examines: ReadonlySet<string>;
  readonly #kinds = new Map<string, WordKind>();
  readonly #phrases: readonly (readonly [Phrase["says"], Phrases])[];
  readonly #parameters: Readonly<Record<keyof McpToolWords["parameters"], ReadonlySet<string>>>;
  readonly #scripts: McpToolWords["scripts"];
  readonly #groups: Readonly<Record<WordGroup, Phrases>>;

  constructor({ verbs, texts, examines, phrases, scripts, parameters, nouns }: McpToolWords) {
    this.#scripts = scripts;
    this.#texts = new Set(texts);
    this.#examines = new Set(examines);
    for (const [kind, words] of entries(verbs)) for (const word of words) this.#kinds.set(word, kind);
    this.#phrases = entries(phrases).map(([says, texts]) => [says, new Phrases(texts)]);
    this.#parameters = mapValues(parameters, (names) => new Set(names.map((name) => name.replaceAll(" ", ""))));
    this.#groups = mapValues(nouns, (texts) => new Phrases(texts));
  }

  kind(word: string): WordKind | undefined {
    return this.#kinds.get(word) ?? this.#derived(word);
  }

  /** `recompute`, `unwatch`: done again, or undone. */
  #derived(word: string): WordKind | undefined {
    const [, prefix = "", stem = ""] = /^(re|un|auto|de|dis)([a-z]{3,})$/.exec(word) ?? [];
    const kind = this.#kinds.get(stem);
    if (kind === undefined) return undefined;
    if (kind === "reads") return undefined;
    if (kind === "looks") return prefix === "re" ? "changes" : undefined;
    return /^d/.test(prefix) && kind !== "changes" ? undefined : "changes";
  }

  /** Whether it is something that an answer can be. */
  isText(word: string): boolean {
    return this.#texts.has(word);
  }

  /** Whether the verb looks at a program that it is given, and does not run it. */
  examines(word: string): boolean {
    return this.#examines.has(word);
  }

  /** The longest phrase that begins at this place. */
  phraseAt(words: readonly string[], at: number): Phrase | undefined {
    let longest: Phrase | undefined;
    for (const [says, phrases] of this.#phrases) {
      const row = phrases.at(words, at);
      if (row && row.length > (longest?.words.length ?? 0)) longest = { words: row, says };
    }
    return longest;
  }

  /** Whether a parameter belongs to a group, however its words are joined. */
  isParameter(group: keyof McpToolWords["parameters"], name: string): boolean {
    return this.#parameters[group].has(plain(name));
  }

  /** The first word, or row of words, of this group that stands among the words. */
  names(group: WordGroup, words: readonly string[]): string | undefined {
    return this.#groups[group].among(words);
  }

  /** The first stem of this group that stands in a text without borders between its words. */
  stem(says: keyof McpToolWords["scripts"], text: string): string | undefined {
    return this.#scripts[says].find((stem) => text.includes(stem));
  }

  /** The text without what is called after a change and is none. */
  withoutNames(text: string): string {
    return this.#scripts.nothing.reduce((rest, name) => rest.replaceAll(name, ""), text);
  }

  /** The verb that a bent word comes from, with its kind: `creates`, `creating` → `create`. */
  verb(word: string): { readonly base: string; readonly kind: WordKind } | undefined {
    for (const base of baseForms(word)) {
      const kind = this.kind(base);
      if (kind !== undefined) return { base, kind };
    }
    return undefined;
  }
}

const known = new WeakMap<McpToolWords, ToolWords>();

/** The words of a catalog; made once. */
export function toolWords(words: McpToolWords): ToolWords {
  const made = known.get(words) ?? new ToolWords(words);
  known.set(words, made);
  return made;
}

function baseForms(word: string): readonly string[] {
  const forms = [word];
  const cut = (ending: string, ...instead: readonly string[]): void => {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      forms.push(...instead.map((tail) => stem + tail));
      // "dropping" → "drop"
      if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
    }
  };
  cut("ies", "y");
  cut("s", "");
  cut("es", "");
  cut("ing", "", "e");
  return forms;
}

function plain(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}

function mapValues<K extends string, V, W>(record: Readonly<Record<K, V>>, change: (value: V) => W): Readonly<Record<K, W>> {
  return Object.fromEntries(entries(record).map(([key, value]) => [key, change(value)])) as Record<K, W>;
}
