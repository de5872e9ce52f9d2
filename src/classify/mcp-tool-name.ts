import { AMBIGUOUS, DESTRUCTIVE, EXEC, READ, READ_NOUNS, WRITE } from "./mcp-tool-words.ts";

/** What the wording of a tool says: that it only looks, that it changes something, or nothing that can be relied on. */
export type Wording = "read" | "write" | "unsure";

/** A tool name taken apart: segments between separators, each split where the case changes. Lower case. */
export type NameParts = readonly (readonly string[])[];

const SHARED = 0.8;
const MANY = 4;

/** Splits at `_ - . / :` first and at case changes inside a segment; version suffixes say nothing. */
export function splitName(name: string): NameParts {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((segment) =>
      (segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !/^\d+$/.test(word)),
    )
    .filter((words) => words.length > 0 && !(words.length === 1 && /^v\d*$/.test(words[0] ?? "")));
}

/** Words that at least four in five of a server's tools begin with: its own name, which is no verb. */
export function sharedWords(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(splitName(name).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(names.length < MANY ? [] : [...counts].filter(([, count]) => count >= names.length * SHARED).map(([word]) => word));
}

/**
 * Verb-first names decide by their first word; noun-first ones (`compute_disk_delete`) by their last, then by one in the middle.
 * In a camel-case segment only the first word can be the verb. A read word at the end that is a noun as well (`access_list`) yields
 * to a verb before it. Words that are verb and noun alike decide nothing.
 */
export function nameWording(parts: NameParts, shared: ReadonlySet<string> = new Set()): Wording {
  const verbs = parts.map((words) => words.find((word) => !shared.has(word))).filter((word) => word !== undefined);
  const [first] = verbs;
  const last = verbs.at(-1);
  if (first === undefined || last === undefined) return "unsure";
  const opening = wordKind(first);
  // "resolve-library-id" looks a name up; with anything else, resolving settles a matter.
  if (first === "resolve" && parts.flat().some((word) => word === "id" || word === "library" || word === "name" || word === "path"))
    return "read";
  if (opening === "write") return "write";
  const rest = verbs.slice(1);
  // `status_set`, `list_clear`: the first word was the noun.
  const nounFirst = READ_NOUNS.has(first) && rest.length > 0 && wordKind(last) === "write" && !EXEC.has(last);
  if (opening === "read") return nounFirst || alsoWrites(verbs) ? "write" : "read";
  const changing = rest.some((word) => wordKind(word) === "write");
  const closing = rest.length > 0 ? wordKind(last) : "unsure";
  if (closing === "read" && !(READ_NOUNS.has(last) && changing)) return "read";
  if (changing) return "write";
  if (last === "log") return "read";
  return rest.some((word) => wordKind(word) === "read") ? "read" : "unsure";
}

/** `get_or_create_x`, `search_replace`: a read word first, and a change after it. */
function alsoWrites(verbs: readonly string[]): boolean {
  return verbs.some(
    (word, at) => at > 0 && ((wordKind(word) === "write" && /^(?:or|and)$/.test(verbs[at - 1] ?? "")) || word === "replace"),
  );
}

/** What a word alone says of the tool. */
function wordKind(word: string): Wording {
  if (DESTRUCTIVE.has(word)) return "write";
  if (AMBIGUOUS.has(word)) return "unsure";
  if (READ.has(word)) return "read";
  return WRITE.has(word) || EXEC.has(word) ? "write" : "unsure";
}

const LEAD_IN =
  /^(?:\W|(?:use this tool (?:when|to|for)|this tool|tool to|allows? (?:you|users?) to|(?:you )?can|will|please|now|also|then|safely|quickly|automatically|simply|\([^)]*\)|\[[^\]]*\]|note|beta|alpha|experimental)\b\W*)+/i;

/** The first word or, where that is no verb, the second: deeper ones mislead. Verbs count here even where a name leaves them open. */
export function descriptionWording(description: string): Wording {
  const text = description.slice(0, 400).replace(LEAD_IN, "");
  const sentence = text.split(/[.\n]/, 1)[0] ?? "";
  if (/\b(?:or|and|,)\s+(?:creates?|updates?|deletes?|replaces?|sets?|removes?|writes?|modif(?:y|ies)|cancels?)\b/i.test(sentence))
    return "write";
  for (const word of (sentence.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 2)) {
    const base = baseForm(word);
    if (base === undefined) continue;
    if (DESTRUCTIVE.has(base)) return "write";
    if (WRITE.has(base) || EXEC.has(base)) return READ.has(base) && !AMBIGUOUS.has(base) ? "read" : "write";
    if (READ.has(base)) return "read";
    if (AMBIGUOUS.has(base)) return "write";
  }
  return "unsure";
}

function baseForm(word: string): string | undefined {
  const forms = [
    word,
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/ies$/, "y"),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
  ];
  return forms.find((form) => READ.has(form) || WRITE.has(form) || DESTRUCTIVE.has(form) || EXEC.has(form) || AMBIGUOUS.has(form));
}
