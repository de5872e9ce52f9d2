import { wholeFile } from "../model/place.ts";
import { Brackets } from "../parse/balanced.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const INSTALL = occasion("binding-gyp", "install", "automatic");

/** `<!(cmd)` puts the output of a command in place, `<!@(cmd)` as a list, `>!(` and `^!(` in later phases; `<!pymod_do_main(` calls Python. */
const EXPANSION = /[<>^]!(?:@|pymod_do_main)?\(/g;

/** A list of words that gyp runs: `'action': [ … ]`. */
const ACTION = /(["'])action\1\s{0,20}:\s{0,200}\[/g;

const MAX_EXPANSIONS = 2_000;

export default {
  id: "binding-gyp",
  title: "node-gyp build file",
  reference: "https://gyp.gsrc.io/docs/UserDocumentation.md",
  paths: ["**/binding.gyp"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    // npm runs this by itself where the package has no install script of its own.
    yield triggerAt(INSTALL, wholeFile(file.path), "install (implied by binding.gyp)", "node-gyp rebuild");
    const { lines, exact } = asRead(file);
    // gyp counts the brackets of an expansion, whatever stands in quotes; a list is Python.
    const plain = new Brackets(lines.text, "");
    const quoted = new Brackets(lines.text, "\"'");
    let count = 0;
    for (const match of lines.text.matchAll(EXPANSION)) {
      if (++count > MAX_EXPANSIONS) throw new Error(`more than ${MAX_EXPANSIONS} expansions`);
      const open = match.index + match[0].length - 1;
      const end = plain.closing(open);
      const inner = lines.text.slice(open + 1, end).trim();
      const command = match[0].includes("pymod") ? `python -m ${inner}` : unescaped(asSubstitutions(inner));
      const at = exact ? lines.place(match.index, end === undefined ? open + 1 : end + 1) : wholeFile(file.path);
      yield triggerAt(INSTALL, at, match[0].slice(0, -1), command);
    }
    for (const match of lines.text.matchAll(ACTION)) {
      const open = match.index + match[0].length - 1;
      const end = quoted.closing(open);
      if (end === undefined) continue;
      const words = [...lines.text.slice(open, end).matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
      const command = words[0] === "" ? "" : quoteWords(words.map(plainVariable));
      if (command !== "") yield triggerAt(INSTALL, exact ? lines.place(match.index, end + 1) : wholeFile(file.path), "action", command);
    }
  },
} satisfies Surface;

/**
 * The text as Python reads it: escapes in strings stand for characters, and strings side by side are one. Where that changes the text,
 * offsets no longer point into the file.
 */
function asRead(file: SurfaceFile): { readonly lines: Lines; readonly exact: boolean } {
  // A string over several lines may hold what looks like a comment.
  const source = /"""|'''/.test(file.text) ? file.text : withoutComments(file.text);
  const decoded = source
    .replaceAll(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, byte?: string, unit?: string) =>
      String.fromCharCode(Number.parseInt(byte ?? unit ?? "", 16)),
    )
    .replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replaceAll(/([^\\,:[{\s])(["'])[ \t\r\n]{0,1000}\2/g, "$1");
  return { lines: new Lines(file.path, decoded), exact: decoded === source };
}

/** Comments begin with `#` outside of quotes; blanks take their place so that offsets stay. */
function withoutComments(text: string): string {
  return text.replaceAll(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|#[^\n]*/g,
    (whole, quoted?: string) => quoted ?? " ".repeat(whole.length),
  );
}

/** gyp puts the output of an inner expansion in place first, as a shell does with `$(…)`. */
function asSubstitutions(text: string): string {
  return text.replaceAll(EXPANSION, (start) => (start.includes("pymod") ? "$(python -m " : "$("));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'\\])/g, "$1");
}

/** `<(NAME)` is a variable of gyp. */
function plainVariable(word: string): string {
  return word.replaceAll(/[<>]@?\(([\w-]{1,100})\)/g, "$1");
}
