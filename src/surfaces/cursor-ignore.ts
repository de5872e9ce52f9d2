import { Lines } from "../parse/lines.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/**
 * Files that Cursor's own tools do not touch, in the notation of `.gitignore`; terminals and MCP servers are not held by it.
 * `.cursorindexingignore` hides files from the index only and withholds nothing, so it is not read.
 */
export default {
  id: "cursor-ignore",
  title: "Files hidden from Cursor",
  reference: "https://cursor.com/docs/reference/ignore-file",
  paths: [".cursorignore"],
  needs: "text",
  yields: ["agentFile", "permissionRule"],
  *read(file) {
    yield agentFile(file, "cursor", "rules");
    const lines = new Lines(file.path, file.text);
    for (const { start, text } of lines) {
      const trimmed = text.trimEnd();
      // A blank behind a backslash belongs to the pattern.
      const pattern = trimmed.endsWith("\\") ? text.slice(0, trimmed.length + 1) : trimmed;
      if (pattern === "" || pattern.startsWith("#")) continue;
      yield {
        kind: "permissionRule",
        at: lines.place(start, start + pattern.length),
        agent: "cursor",
        scope: "project",
        // What is taken back with `!` counts too: the order of the lines decides.
        effect: pattern.startsWith("!") ? "allow" : "deny",
        rule: `.cursorignore(${pattern})`,
      };
    }
  },
} satisfies Surface;
