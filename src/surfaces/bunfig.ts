import type { Moment } from "../model/execution.ts";
import { strings } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Files that Bun loads before any program, and before any test. */
const PRELOADS: readonly { readonly keys: readonly [string, ...string[]]; readonly moment: Moment }[] = [
  { keys: ["preload"], moment: "run" },
  { keys: ["test", "preload"], moment: "test" },
];

export default {
  id: "bunfig",
  title: "Bun settings",
  reference: "https://bun.sh/docs/runtime/bunfig",
  paths: ["**/bunfig.toml", "**/.bunfig.toml"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    for (const { keys, moment } of PRELOADS) {
      const entry = root.entry(...keys);
      for (const path of strings(entry?.value)) {
        if (entry) yield triggerAt(occasion("bunfig", moment, "automatic"), entry.at, keys.join("."), quoteWords(["bun", path]));
      }
    }
  },
} satisfies Surface;
