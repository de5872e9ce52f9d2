import { wholeFile } from "../model/place.ts";
import { table } from "../model/table.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Programs by ending. https://agentskills.io/specification#scripts */
const PROGRAMS: Readonly<Record<string, string>> = table({
  sh: "bash",
  bash: "bash",
  py: "python3",
  js: "node",
  mjs: "node",
  cjs: "node",
  ts: "tsx",
  rb: "ruby",
  pl: "perl",
  ps1: "pwsh",
});

/** Folders of skills that an agent finds by itself, and the layout in which skills are published. */
const FOLDERS = ["**/.claude/skills", "**/.agents/skills", ".github/skills", "**/.codex/skills", ".cursor/skills", ".gemini/skills"];
const PUBLISHED = "**/skills/**/scripts";

/** A skill's text tells the agent to run the programs that lie beside it: each is a command that the repository defines. */
export default {
  id: "skill-scripts",
  title: "Scripts of skills",
  reference: "https://agentskills.io/specification",
  paths: Object.keys(PROGRAMS).flatMap((ending) => [...FOLDERS.map((folder) => `${folder}/**/*.${ending}`), `${PUBLISHED}/*.${ending}`]),
  needs: "name",
  yields: ["command"],
  *read({ path, target }) {
    if (target !== undefined) return;
    const program = PROGRAMS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
    const [, skill = folderOf(path)] = /(?:^|\/)skills\/(?:\.[\w-]+\/)?([^/]+)\//i.exec(path) ?? [];
    if (program === undefined) return;
    yield {
      kind: "command",
      at: wholeFile(path),
      name: `skill ${skill}: ${path.slice(path.lastIndexOf("/") + 1)}`,
      text: `${program} ${quoteWords([path])}`,
      surface: "skill-scripts",
      labelled: true,
    };
  },
} satisfies Surface;
