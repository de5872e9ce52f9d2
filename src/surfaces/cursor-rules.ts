import type { Instruction } from "../model/instruction.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { agentFile, instruction } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "cursor-rules",
  title: "Cursor rules, commands, agents and skills",
  reference: "https://cursor.com/docs/context/rules",
  // Rule folders of subfolders apply to the files below them.
  paths: [
    "**/.cursor/rules/**/*.md",
    "**/.cursor/rules/**/*.mdc",
    ".cursorrules",
    ".cursor/commands/**/*.md",
    ".cursor/agents/**/*.md",
    ".cursor/skills/**/skill.md",
  ],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    yield instruction(file, "cursor-rules", ["cursor"], loads(file));
    yield agentFile(file, "cursor", "instructions");
  },
} satisfies Surface;

/** `alwaysApply` wins over `globs`; with neither, the model or the user picks the rule. */
function loads(file: SurfaceFile): Instruction["loads"] {
  if (/^\.cursorrules$/i.test(file.path)) return "always";
  if (!/\.cursor\/rules\//i.test(file.path)) return "on-request";
  const fields = frontmatter(file.text)?.fields;
  if (/^["']?true["']?$/i.test(fields?.get("alwaysApply") ?? "")) return /^\.cursor\//i.test(file.path) ? "always" : "on-match";
  return fields?.get("globs") ? "on-match" : "on-request";
}
