import type { AgentId } from "../model/agent.ts";
import type { Instruction } from "../model/instruction.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { agentFile, baseOf, instruction } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "claude-md",
  title: "CLAUDE.md and Claude rules",
  reference: "https://code.claude.com/docs/en/memory",
  // A CLAUDE.md in a subfolder loads when a file there is read; rules load from the root only.
  paths: ["**/claude.md", "**/claude.local.md", ".claude/rules/**/*.md"],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    yield instruction(file, "claude-md", readers(file.path), loads(file));
    yield agentFile(file, "claude-code", "instructions");
  },
} satisfies Surface;

/** Copilot CLI reads CLAUDE.md and the rules too (observed, 1.0.102); opencode takes CLAUDE.md where there is no AGENTS.md. */
function readers(path: string): readonly AgentId[] {
  if (baseOf(path) === "claude.local.md" || /^\.claude\/claude\.md$/i.test(path)) return ["claude-code"];
  return isRule(path) ? ["claude-code", "copilot"] : ["claude-code", "opencode", "copilot"];
}

function loads(file: SurfaceFile): Instruction["loads"] {
  if (isRule(file.path)) return frontmatter(file.text)?.fields.has("paths") ? "on-match" : "always";
  return /^(?:\.claude\/)?[^/]+$/i.test(file.path) ? "always" : "on-match";
}

function isRule(path: string): boolean {
  return /^\.claude\/rules\//i.test(path);
}
