import { posix } from "node:path";
import type { Fact } from "../model/fact.ts";
import { wholeFile } from "../model/place.ts";
import { strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/**
 * Code that Cline's command line loads when it starts here, without a question: every script below the folder, however deep, and what a
 * package there names (observed, 3.0.65).
 */
export default {
  id: "cline-plugins",
  title: "Cline plugins",
  reference: "https://docs.cline.bot/cline-cli/overview",
  paths: [".cline/plugins/**/*.{js,ts}", ".cline/plugins/**/package.json"],
  needs: "text",
  refusedBy: "Cline",
  yields: ["trigger"],
  *read(file): Generator<Fact> {
    const below = file.path.split("/").slice(2);
    if (below.some((segment, index) => segment.startsWith(".") || (segment === "node_modules" && index < below.length - 1))) return;
    const start = { ...occasion("cline-plugins", "agent-start", "automatic"), agent: "cline" as const };
    if (!/\/package\.json$/i.test(file.path)) {
      yield triggerAt(start, wholeFile(file.path), posix.basename(file.path), quoteWords(["node", file.path]));
      return;
    }
    for (const plugin of parseJson(file.path, file.text).root.get("cline", "plugins")?.items() ?? []) {
      for (const path of strings(plugin.get("paths"))) {
        yield triggerAt(start, plugin.at, "cline.plugins", quoteWords(["node", posix.join(folderOf(file.path), path)]));
      }
    }
  },
} satisfies Surface;
