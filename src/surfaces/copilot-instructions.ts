import type { Instruction } from "../model/instruction.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { agentFile, instruction } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "copilot-instructions",
  title: "Copilot instructions, prompts and agents",
  reference: "https://docs.github.com/copilot/how-tos/configure-custom-instructions/add-repository-instructions",
  paths: [
    ".github/copilot-instructions.md",
    ".github/instructions/**/*.instructions.md",
    ".github/prompts/**/*.prompt.md",
    ".github/agents/**/*.md",
    ".github/chatmodes/**/*.chatmode.md",
  ],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    yield instruction(file, "copilot-instructions", ["copilot"], loads(file));
    yield agentFile(file, "copilot", "instructions");
  },
} satisfies Surface;

function loads(file: SurfaceFile): Instruction["loads"] {
  if (/^\.github\/copilot-instructions\.md$/i.test(file.path)) return "always";
  if (!/^\.github\/instructions\//i.test(file.path)) return "on-request";
  const applies = frontmatter(file.text)
    ?.fields.get("applyTo")
    ?.replace(/^["']|["']$/g, "");
  if (!applies) return "on-request";
  return applies === "**" || applies === "**/*" || applies === "*" ? "always" : "on-match";
}
