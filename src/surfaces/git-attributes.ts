import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** The file only names a filter; its command must stand in the settings of whoever checks out, so the gate is their opt-in. */
export default {
  id: "git-attributes",
  title: "Git filters by name",
  reference: "https://git-scm.com/docs/gitattributes#_filter",
  paths: ["**/.gitattributes"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const seen = new Set<string>();
    for (const line of lines) {
      if (line.text.startsWith("#")) continue;
      const match = /\sfilter=(\S{1,200})/.exec(line.text);
      const name = match?.[1];
      if (!match || name === undefined || seen.has(name)) continue;
      seen.add(name);
      const at = lines.place(line.start + match.index + 1, line.start + match.index + match[0].length);
      // git-lfs is installed as a command of git; of other names only the user's settings know the program.
      const command = name === "lfs" ? "git lfs smudge" : quoteWords(["git", "config", "get", `filter.${name}.smudge`]);
      yield triggerAt(occasion("git-attributes", "clone", "opt-in"), at, `filter=${name}`, command);
    }
  },
} satisfies Surface;
