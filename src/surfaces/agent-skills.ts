import { agentFile, instruction } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "agent-skills",
  title: "Agent skills",
  reference: "https://agentskills.io/specification",
  paths: [".agents/skills/**/skill.md", ".github/skills/**/skill.md", ".codex/skills/**/skill.md"],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    // The shared folder belongs to no agent; only Claude Code leaves it alone.
    if (/^\.agents\//i.test(file.path)) {
      yield instruction(file, "agent-skills", ["codex", "opencode", "copilot", "gemini"], "on-request");
      return;
    }
    const agent = /^\.codex\//i.test(file.path) ? "codex" : "copilot";
    yield instruction(file, "agent-skills", [agent], "on-request");
    yield agentFile(file, agent, "instructions");
  },
} satisfies Surface;
