import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Code that opencode loads when it starts here, without a question. */
export default {
  id: "opencode-plugins",
  title: "opencode plugins and tools",
  reference: "https://opencode.ai/docs/plugins/",
  paths: [
    ...["js", "ts", "mjs", "mts"].flatMap((ending) =>
      ["plugin", "plugins", "tool", "tools"].map((folder) => `.opencode/${folder}/*.${ending}`),
    ),
  ],
  needs: "name",
  yields: ["trigger"],
  *read(file) {
    const start = { ...occasion("opencode-plugins", "agent-start", "automatic"), agent: "opencode" as const };
    yield triggerAt(start, wholeFile(file.path), file.path.slice(file.path.lastIndexOf("/") + 1), quoteWords(["bun", file.path]));
  },
} satisfies Surface;
