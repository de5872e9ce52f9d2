import { Brackets } from "../parse/balanced.ts";
import { Lines } from "../parse/lines.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Run while make reads the file: for every target, for `make -n`, and when a shell completes a target's name. */
const PARSED = occasion("makefile-shell", "build", "automatic");

const MAX_CALLS = 2_000;

/** `NAME := value`, with a value that is plain text. */
const ASSIGNED = /^[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_][\w.-]{0,100})[ \t]{0,20}[?:]{0,3}=[ \t]{0,20}([^$#\n]{1,200}?)[ \t]*$/gm;

export default {
  id: "makefile-shell",
  title: "Commands that make runs while it reads",
  reference: "https://www.gnu.org/software/make/manual/html_node/Shell-Function.html",
  paths: ["**/makefile", "**/gnumakefile", "**/*.mk"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    // Recipes run on request; of the rest, a comment is none. Offsets stay.
    const source = file.text.replaceAll(/^(?:\t|[ ]*#)[^\n]*/gm, (line) => " ".repeat(line.length));
    const lines = new Lines(file.path, source);
    const known = variables(lines.text);
    const brackets = new Brackets(lines.text, "");
    let count = 0;
    for (const match of lines.text.matchAll(/\$\(shell[ \t]|^[ \t]{0,8}[A-Za-z_][\w.-]{0,100}[ \t]{0,20}!=/gm)) {
      if (++count > MAX_CALLS) throw new Error(`more than ${MAX_CALLS} calls`);
      const assigned = match[0].endsWith("!=");
      const start = match.index + match[0].length;
      const end = assigned ? lines.text.indexOf("\n", start) : brackets.closing(match.index + 1);
      const text = lines.text.slice(start, end === -1 ? undefined : end).trim();
      if (end === undefined || text === "") continue;
      const at = lines.place(match.index + (match[0].length - match[0].trimStart().length), end === -1 ? lines.text.length : end);
      yield triggerAt(PARSED, at, assigned ? match[0].trim() : "$(shell)", shellText(text, known));
    }
  },
} satisfies Surface;

/** Variables that are set once, to plain text. */
function variables(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(ASSIGNED)) found.set(name, found.has(name) ? "" : value);
  return found;
}

/** What the shell gets: variables of make in place or as variables of the shell, `$$` as a dollar sign. */
function shellText(text: string, known: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/\\\n[ \t]*/g, " ")
    .replaceAll(/\$\(shell[ \t]/g, "$$(")
    .replaceAll(/\$\$|\$[({]([A-Za-z_][\w.-]{0,100})[)}]/g, (_, name?: string) => {
      if (name === undefined) return "\u0000";
      return name === "MAKE" ? "make" : known.get(name) || `\${${name.replaceAll(/[.-]/g, "_")}}`;
    })
    .replaceAll("\u0000", "$");
}
