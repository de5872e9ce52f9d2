import { nameVerdict, splitName, type Verdict } from "./mcp-tool-name.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

/** At least half of the choices begin with a verb: `title` among `phrase`, `near` and `all` is none. */
export function areVerbs(choices: readonly string[], words: ToolWords): boolean {
  return choices.filter((choice) => words.kind(splitName(choice)[0]?.[0] ?? "") !== undefined).length * 2 >= choices.length;
}

/** What one of the fixed choices of a parameter says of the tool. */
export function choiceSays(choice: string, words: ToolWords, parameter: string): Verdict["says"] {
  if (/^(?:POST|PUT|PATCH|DELETE)$/i.test(choice)) return "changes";
  const parts = splitName(choice);
  const verdict = nameVerdict(parts, words);
  if (verdict.says !== "unsure") return verdict.says;
  // `generate_template`: an answer.
  const last = parts.flat().at(-1) ?? "";
  if (words.kind(verdict.word) === "answers" && last !== verdict.word && words.isText(last) && !/^(?:links?|urls?)$/.test(last))
    return "reads";
  // A single word is a verb, also where it is a noun elsewhere; not so the choices of a `type` or `mode`.
  const single = parts.flat().length === 1 && !/^(?:type|mode|event|format)$/i.test(parameter);
  return single && words.kind(verdict.word) === "either" ? "changes" : "unsure";
}
