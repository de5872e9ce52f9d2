import type { Word } from "./instruction-words.ts";

// How English tells an order from a description. The other languages mark the order on the verb, which their phrases already do.

const MODALS = new Set(["can", "may", "might", "could", "would"]);
const ADDRESSED = new Set([
  "you",
  "agent",
  "agents",
  "assistant",
  "assistants",
  "ai",
  "ais",
  "model",
  "models",
  "llm",
  "llms",
  "claude",
  "codex",
  "copilot",
  "cursor",
  "gemini",
  "bot",
  "reviewer",
  "reviewers",
  "scanner",
  "scanners",
  "tool",
  "tools",
]);
/** What an order may begin with before `to`: “you need to”, “make sure to”. */
const ORDERS = new Set([
  "need",
  "needs",
  "have",
  "has",
  "want",
  "wants",
  "remember",
  "sure",
  "required",
  "must",
  "permitted",
  "allowed",
  "authorized",
  "authorised",
  "instructed",
  "expected",
  "free",
  "supposed",
  "ought",
  "going",
  "agreed",
  "agree",
  "are",
  "is",
  "configured",
  "ordered",
  "try",
  "directed",
  "encouraged",
  "asked",
  "told",
  "task",
  "job",
  "role",
  "mission",
  "goal",
  "not",
  "never",
]);

/** “Attackers could …”, “to skip …, pass -y”, “lets users …”: a description of what others do or of what something is for. */
export function isDescription(words: readonly Word[], first: number, clause: number): boolean {
  let at = first - 1;
  while (at >= clause && ADVERBS.has(words[at]?.text ?? "")) at--;
  const before = at >= clause ? (words[at]?.text ?? "") : "";
  if (before === "to") return !(at - 1 >= clause && ORDERS.has(words[at - 1]?.text ?? ""));
  if (!MODALS.has(before)) return DESCRIBES.has(before) || (isPlural(before) && words[first]?.cut === "");
  return at - 1 >= clause && !ADDRESSED.has(words[at - 1]?.text ?? "");
}

/** “Authenticated commands send …”: a subject before the verb. */
function isPlural(word: string): boolean {
  return (
    word.length > 3 &&
    /[a-z]s$/.test(word) &&
    !/(?:ss|us|is)$/.test(word) &&
    !ADDRESSED.has(word) &&
    !ADVERBS.has(word) &&
    !["always", "does", "tests", "steps", "tasks"].includes(word)
  );
}

const ADVERBS = new Set([
  "always",
  "simply",
  "just",
  "also",
  "directly",
  "automatically",
  "then",
  "safely",
  "never",
  "not",
  "silently",
  "please",
]);
const DESCRIBES = new Set([
  "users",
  "user",
  "which",
  "that",
  "it",
  "they",
  "he",
  "we",
  "i",
  "flag",
  "option",
  "lets",
  "people",
  "developers",
  "attackers",
  "who",
  "before",
  "unless",
]);

/** The first word of the sentence is an option or a code span, and the phrase comes after a mark: “`--yes`: skips the question”. */
export function isExplanation(words: readonly Word[], first: number, sentence: number): boolean {
  const head = words[sentence];
  return first > sentence && head !== undefined && (head.code || head.text.startsWith("-"));
}
