import { frontmatter } from "../parse/frontmatter.ts";
import { agentFile, instruction } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Fields of an agent's head that change what it may do. */
const POWERS = ["permission", "permissions", "tools"] as const;

export default {
  id: "opencode-prompts",
  title: "opencode agents, commands and skills",
  reference: "https://opencode.ai/docs/agents/",
  // Both the singular and the plural folder are read.
  paths: [
    ".opencode/agent/**/*.md",
    ".opencode/agents/**/*.md",
    ".opencode/command/**/*.md",
    ".opencode/commands/**/*.md",
    ".opencode/skill/**/skill.md",
    ".opencode/skills/**/skill.md",
  ],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    yield instruction(file, "opencode-prompts", ["opencode"], "on-request");
    yield agentFile(file, "opencode", "instructions");
    const fields = frontmatter(file.text)?.fields;
    // An agent's own permissions win over those of opencode.json, and this version does not weigh them.
    if (POWERS.some((field) => fields?.has(field))) yield agentFile(file, "opencode", "settings", false);
  },
} satisfies Surface;
