import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Lines of one file; what stands behind does not change what it is for. */
const MOST = 2_000;

/** What each of them binds is in `rules/ignore-files.yml`; those that an engine answers from have surfaces of their own, too. */
const NAMES = [
  ".cursorignore",
  ".cursorindexingignore",
  ".geminiignore",
  ".aiexclude",
  ".clineignore",
  ".continueignore",
  ".rooignore",
  ".kilocodeignore",
  ".codeiumignore",
  ".kiroignore",
  ".aiignore",
  ".aiderignore",
  ".gooseignore",
  ".copilotignore",
  ".claudeignore",
  ".codexignore",
];

export default {
  id: "agent-ignore-files",
  title: "Ignore files of agents",
  reference: "https://cursor.com/docs/reference/ignore-file",
  paths: NAMES,
  needs: "text",
  yields: ["ignoreFile"],
  *read(file) {
    const patterns = [...new Lines(file.path, file.text)]
      .map(({ text }) => text.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
    yield { kind: "ignoreFile", at: wholeFile(file.path), name: baseOf(file.path), patterns: patterns.slice(0, MOST) };
  },
} satisfies Surface;
