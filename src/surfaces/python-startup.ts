import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Longest line that is stated whole; what stands behind is code all the same. */
const MAX_LINE = 60_000;

/**
 * What the interpreter runs whenever it starts: lines of `.pth` files that begin with `import`, once an install has put the file among
 * the packages, and the two customisation modules wherever they are on the path. https://docs.python.org/3/library/site.html
 */
export default {
  id: "python-startup",
  title: "Python start-up files",
  reference: "https://docs.python.org/3/library/site.html",
  paths: ["**/*.pth", "**/sitecustomize.py", "**/usercustomize.py"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    if (!/\.pth$/i.test(name)) {
      yield triggerAt(occasion("python-startup", "run", "automatic"), wholeFile(file.path), name, quoteWords(["python", name]));
      return;
    }
    const lines = new Lines(file.path, file.text);
    for (const line of lines) {
      if (!/^import[ \t]/.test(line.text)) continue;
      const at = lines.place(line.start, line.start + line.text.length);
      const code = quoteWords([line.text.slice(0, MAX_LINE).trimEnd()]);
      yield triggerAt(occasion("python-startup", "install", "automatic"), at, `line ${line.number}`, `python -c ${code}`);
    }
  },
} satisfies Surface;
