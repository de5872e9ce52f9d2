import { NOTICE } from "./generator.ts";

/** The beginning of every generated page: the notice, the title, and what the page is made from. */
export function page(title: string, source: string): string {
  return `<!-- ${NOTICE} -->\n\n# ${title}\n\n${source}\n`;
}

/** A table, without any row a dash. Cells are Markdown already, but for bars and line breaks, which would end the cell. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "\nNone yet.\n";
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/gu, " ") || "–").join(" | ")} |\n`;
  return `\n${line(heads)}${line(heads.map(() => "---"))}${rows.map(line).join("")}`;
}

/** Words in code type, separated by commas. A backtick in a word makes its fence longer, as CommonMark demands. */
export function codes(words: readonly string[]): string {
  return words.map(code).join(", ");
}

export function code(word: string): string {
  const fence = "`".repeat(longestRun(word) + 1);
  return fence.length > 1 ? `${fence} ${word} ${fence}` : `\`${word}\``;
}

/** A block of text as it stands, whatever fences it holds itself. */
export function block(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `\n${fence}text\n${text.replace(/\n*$/u, "\n")}${fence}\n`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
