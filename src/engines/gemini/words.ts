/**
 * The words of a command line as Gemini CLI's list of safe commands sees them: it splits with the package shell-quote and no environment, so
 * operators are words, globs stand as written and every variable is empty. https://www.npmjs.com/package/shell-quote
 */
export function plainWords(line: string): string[] {
  const words: string[] = [];
  for (const [token] of line.matchAll(TOKEN)) {
    if (OPERATOR.test(token)) {
      words.push(token);
      continue;
    }
    // A comment ends the line.
    if (token.startsWith("#")) {
      words.push("");
      break;
    }
    words.push(unquoted(token));
  }
  return words;
}

const TOKEN = /\|\||&&|;;|\|&|<\(|<<<|>>|>&|[&;()|<>]|(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s\\'"&;()|<>])+/gs;
const OPERATOR = /^(?:\|\||&&|;;|\|&|<\(|<<<|>>|>&|[&;()|<>])$/;

function unquoted(token: string): string {
  return token.replace(/\\(.)|"((?:\\.|[^"\\])*)"|'([^']*)'|\$(?:\w+|\{[^}]*\}|[*@#?$!-])/gs, (_all, escaped, double, single) => {
    if (escaped !== undefined) return String(escaped);
    if (single !== undefined) return String(single);
    if (double !== undefined)
      return String(double)
        .replace(/\$(?:\w+|\{[^}]*\})/g, "")
        .replace(/\\(["\\$`])/g, "$1");
    return "";
  });
}
