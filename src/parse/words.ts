/** Longest command line that is split: beyond it nobody typed it. */
const MAX_CHARACTERS = 64 * 1024;

const PLAIN = /^[A-Za-z0-9_@%+=:,./^-]+$/;

/** An argument vector as a POSIX shell would have to be given it: words that need quotes get them. */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}

/**
 * The words of one simple command: quotes and backslashes as in a POSIX shell, nothing expanded.
 * Undefined where the line is more than that (an operator, a substitution, an open quote): then only a shell parser can tell.
 */
export function splitWords(line: string): readonly string[] | undefined {
  if (line.length > MAX_CHARACTERS) return undefined;
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === "'") {
      const end = line.indexOf("'", at + 1);
      if (end === -1) return undefined;
      word = (word ?? "") + line.slice(at + 1, end);
      at = end;
    } else if (char === '"') {
      const quoted = doubleQuoted(line, at + 1);
      if (!quoted) return undefined;
      word = (word ?? "") + quoted.text;
      at = quoted.end;
    } else if (char === "\\") {
      at++;
      if (at >= line.length) return undefined;
      word = (word ?? "") + line.charAt(at);
    } else if (char === " " || char === "\t") {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (";|&<>()`\n\r".includes(char) || line.startsWith("$(", at)) {
      return undefined;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

function doubleQuoted(line: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let text = "";
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '"') return { text, end: at };
    if (char === "`" || line.startsWith("$(", at)) return undefined;
    if (char === "\\" && '"\\$`'.includes(line.charAt(at + 1) || "x")) at++;
    text += line.charAt(at);
  }
  return undefined;
}
