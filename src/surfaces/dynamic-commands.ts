import type { Trigger } from "../model/execution.ts";
import { Lines } from "../parse/lines.ts";
import type { Occasion } from "./statement.ts";
import { triggerAt } from "./statement.ts";
import type { SurfaceFile } from "./surface.ts";

/** A command that runs before the text reaches the model: `` !`git status` ``, or a fence that begins with ```` ```! ````. */
// Behind a backtick the `!` is itself code that the text shows.
const INLINE = /(?<!`)!`([^`\n]{1,2000})`/g;
const FENCE = /^```!\s*$/;

/** The commands whose output Claude Code puts into a prompt. https://code.claude.com/docs/en/skills#inject-dynamic-context */
export function* dynamicCommands(file: SurfaceFile, occasion: Occasion): Generator<Trigger> {
  const lines = new Lines(file.path, file.text);
  let fenced = false;
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (fenced && trimmed.startsWith("```")) {
      fenced = false;
    } else if (fenced) {
      const start = line.start + line.text.indexOf(trimmed);
      if (trimmed !== "") yield command(trimmed, lines, start, start + trimmed.length, occasion);
    } else if (FENCE.test(trimmed)) {
      fenced = true;
    } else {
      for (const match of line.text.matchAll(INLINE)) {
        const start = line.start + match.index;
        yield command(match[1] ?? "", lines, start, start + match[0].length, occasion);
      }
    }
  }
}

function command(text: string, lines: Lines, start: number, end: number, occasion: Occasion): Trigger {
  const at = lines.place(start, end);
  return triggerAt(occasion, at, `line ${at.line}`, text);
}
