import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import type { Surface } from "./surface.ts";

/** Lines of one file; what stands behind does not change what the first ones say of a secret file. */
const MOST = 2_000;

export default {
  id: "gemini-ignore",
  title: "Files that Gemini CLI's file tools leave alone",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/gemini-ignore.md",
  paths: [".geminiignore", ".gitignore"],
  needs: "text",
  yields: ["agentSetting"],
  *read(file) {
    const patterns = [...new Lines(file.path, file.text)]
      .map(({ text }) => text.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
    yield {
      kind: "agentSetting",
      at: wholeFile(file.path),
      agent: "gemini",
      scope: "project",
      key: file.path.slice(1).toLowerCase(),
      value: patterns.slice(0, MOST),
      live: true,
    };
  },
} satisfies Surface;
