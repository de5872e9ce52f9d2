import type { Fact } from "../model/fact.ts";
import { Brackets } from "../parse/balanced.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

const CALL = /(?<![\w.])(execute_process|exec_program|file)\s{0,10}\(/gi;
const MAX_CALLS = 2_000;

/** Run while CMake configures, which editors with its extension do on open. */
const CONFIGURE = occasion("cmake", "build", "automatic");

/** Words that begin another part of `execute_process`. */
const OPTION =
  /^(?:COMMAND|WORKING_DIRECTORY|TIMEOUT|[A-Z]+_VARIABLE|[A-Z]+_FILE|[A-Z]+_QUIET|COMMAND_ECHO|[A-Z]+_STRIP_TRAILING_WHITESPACE|ENCODING|ECHO_[A-Z]+_VARIABLE|COMMAND_ERROR_IS_FATAL)$/;

export default {
  id: "cmake",
  title: "CMake scripts",
  reference: "https://cmake.org/cmake/help/latest/command/execute_process.html",
  paths: ["**/cmakelists.txt", "**/*.cmake"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const lines = new Lines(file.path, withoutComments(file.text));
    const brackets = new Brackets(lines.text, '"');
    let count = 0;
    for (const match of lines.text.matchAll(CALL)) {
      const open = match.index + match[0].length - 1;
      const end = brackets.closing(open);
      if (end === undefined) continue;
      if (++count > MAX_CALLS) throw new Error(`more than ${MAX_CALLS} calls`);
      const words = wordsOf(lines.text.slice(open + 1, end));
      const name = (match[1] ?? "").toLowerCase();
      for (const command of commandsOf(name, words)) yield stated(lines, match.index, end + 1, name, command);
    }
  },
} satisfies Surface;

function stated(lines: Lines, start: number, end: number, name: string, command: readonly string[]): Fact {
  return triggerAt(CONFIGURE, lines.place(start, end), name, quoted(command));
}

function* commandsOf(name: string, words: readonly string[]): Generator<readonly string[]> {
  if (name === "file") {
    if (words[0] === "DOWNLOAD" && words[1] !== undefined) yield ["curl", "-O", words[1]];
    return;
  }
  if (name === "exec_program") {
    if (words[0] !== undefined) yield words[0].split(/\s+/);
    return;
  }
  let command: string[] | undefined;
  for (const word of words) {
    if (OPTION.test(word)) {
      if (command !== undefined && command.length > 0) yield command;
      command = word === "COMMAND" ? [] : undefined;
    } else command?.push(word);
  }
  if (command !== undefined && command.length > 0) yield command;
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|\[\[([\s\S]*?)\]\]|([^\s"]+)/g)].map(([, quotedText, bracketed, bare]) =>
    quotedText === undefined ? (bracketed ?? bare ?? "") : quotedText.replaceAll(/\\(.)/g, "$1"),
  );
}

/** Words, with the variables by which CMake names programs replaced by the programs. Others stay as shell variables. */
function quoted(words: readonly string[]): string {
  return words
    .map((word) => {
      const plain = word
        .replaceAll("${CMAKE_COMMAND}", "cmake")
        .replaceAll("${CMAKE_CTEST_COMMAND}", "ctest")
        .replaceAll(/\$\{CMAKE_(C|CXX)_COMPILER\}/g, (_, language: string) => (language === "C" ? "cc" : "c++"))
        .replaceAll(/\$\{_?([A-Za-z][A-Za-z]{0,30})\d?[\w]{0,20}_EXECUTABLE\}/g, (_, program: string) => program.toLowerCase());
      return /^[\w./:=+-]*(?:\$\{\w+\}[\w./:=+-]*)+$/.test(plain) ? plain : quoteWords([plain]);
    })
    .join(" ");
}

/** `#` to the end of the line, and `#[[ … ]]`; blanks take their place so that offsets stay. */
function withoutComments(text: string): string {
  return text.replaceAll(
    /("(?:[^"\\]|\\.)*")|#\[\[[\s\S]*?(?:\]\]|$)|#[^\n]*/g,
    (whole, kept?: string) => kept ?? whole.replaceAll(/[^\n]/g, " "),
  );
}
