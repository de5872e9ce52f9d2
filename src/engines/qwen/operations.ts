import { parseShell } from "../../parse/shell.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";
import type { Question } from "./rules.ts";

// What Qwen Code 0.24.4 sees a command do to files and hosts: rules for its own tools then hold for the shell, too. Of its list only the
// plain part is here; what is missing makes our answer the more open one.

const READERS = new Set(
  "cat tac nl head tail less more wc file stat diff cmp md5sum sha1sum sha256sum strings hexdump xxd od sort uniq cut paste base64".split(
    " ",
  ),
);
const SEARCHERS = new Set(["grep", "egrep", "fgrep"]);
const LISTERS = new Set(["ls", "dir", "tree", "du"]);
const WRITERS = new Set(["touch", "mkdir", "tee"]);

const DEPTH = 4;

/** The operations of a line, each as a question about the tool that does the same. */
export function operationsOf(line: string, depth = 0): readonly Question[] {
  const { commands } = parseShell(line);
  return commands.flatMap((command) => {
    if (command.within !== undefined) return [];
    const words = command.words.map(({ text }) => text);
    if (/^(?:ba|z)?sh$/.test(words[0] ?? "") && words[1] === "-c" && depth < DEPTH) return operationsOf(words[2] ?? "", depth + 1);
    return [...ofProgram(words), ...ofRedirects(command)];
  });
}

function ofProgram([program = "", ...args]: readonly string[]): Question[] {
  const plain = args.filter((arg) => !arg.startsWith("-") && !/[$*?`[]/.test(arg));
  const files = (tool: string, paths: readonly string[]) => paths.map((path): Question => ({ tool, paths: [path] }));
  if (READERS.has(program)) return files("read_file", plain);
  if (SEARCHERS.has(program)) {
    const recursive = args.some((arg) => /^(?:-r|-R|--recursive)$/.test(arg));
    return files(recursive ? "list_directory" : "read_file", args.some((arg) => /^-[ef]/.test(arg)) ? [] : plain.slice(1));
  }
  if (LISTERS.has(program)) return files("list_directory", plain.length > 0 ? plain : ["."]);
  if (WRITERS.has(program)) return files("write_file", plain);
  if (program === "rm" || program === "rmdir") return files("edit", plain);
  if (program !== "curl" && program !== "wget") return [];
  return plain.flatMap((arg) => {
    const host = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(arg)?.[1];
    return host === undefined ? [] : [{ tool: "web_fetch", host: host.toLowerCase() }];
  });
}

function ofRedirects({ redirects }: ShellCommand): Question[] {
  return redirects.flatMap(({ op, target }) => {
    if (!target || /[$*?`]/.test(target.text) || /^(?:\/dev\/null|&?\d)$/.test(target.text)) return [];
    return op === "<" || op.includes(">") ? [{ tool: op === "<" ? "read_file" : "write_file", paths: [target.text] }] : [];
  });
}
