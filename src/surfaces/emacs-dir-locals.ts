import type { Fact } from "../model/fact.ts";
import { Brackets } from "../parse/balanced.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Emacs asks before it takes a form that it does not know to be safe. */
const OPEN = occasion("emacs-dir-locals", "open", "prompt");

/** Lisp functions that hand a text to a shell, or start a program with words. */
const SHELL = /\((?:async-)?shell-command(?:-to-string)?\s{1,20}"((?:[^"\\]|\\.){1,4000})"/g;
const PROCESS = /\((?:call-process|start-process|process-lines|make-process)\s([^()]{1,4000})\)/g;

const MAX_FORMS = 500;

export default {
  id: "emacs-dir-locals",
  title: "Emacs settings of a folder",
  reference: "https://www.gnu.org/software/emacs/manual/html_node/emacs/Directory-Variables.html",
  paths: ["**/.dir-locals.el", "**/.dir-locals-2.el"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const lines = new Lines(
      file.path,
      file.text.replaceAll(/^[ \t]*;[^\n]*/gm, (comment) => " ".repeat(comment.length)),
    );
    const brackets = new Brackets(lines.text, '"');
    let count = 0;
    for (const match of lines.text.matchAll(/\(eval\s{1,20}(?:\.\s{1,20})?(?=\()/g)) {
      if (++count > MAX_FORMS) throw new Error(`more than ${MAX_FORMS} forms`);
      const start = match.index + match[0].length;
      const end = brackets.closing(start);
      const form = lines.text.slice(start, end === undefined ? start + 4000 : end + 1);
      const at = lines.place(match.index, end === undefined ? start : end + 1);
      yield triggerAt(OPEN, at, "eval", `emacs --eval ${quoteWords([form])}`);
      for (const command of commandsIn(form)) yield triggerAt(OPEN, at, "eval", command) satisfies Fact;
    }
    for (const match of lines.text.matchAll(/\(compile-command\s{1,20}\.\s{1,20}"((?:[^"\\]|\\.){1,4000})"/g)) {
      const at = lines.place(match.index, match.index + match[0].length);
      yield triggerAt(occasion("emacs-dir-locals", "build", "prompt"), at, "compile-command", unescaped(match[1] ?? ""));
    }
  },
} satisfies Surface;

/** What the form would start, as far as it stands there as text. */
function* commandsIn(form: string): Generator<string> {
  for (const [, line] of form.matchAll(SHELL)) yield unescaped(line ?? "");
  for (const [, body = ""] of form.matchAll(PROCESS)) {
    const words = [...body.matchAll(/"((?:[^"\\]|\\.){0,2000})"/g)].map(([, word]) => unescaped(word ?? ""));
    if (words.length > 0) yield quoteWords(words);
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, "$1");
}
