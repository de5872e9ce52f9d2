import { frontmatter } from "../parse/frontmatter.ts";
import { dynamicCommands } from "./dynamic-commands.ts";
import { type Occasion, occasion } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** They run for whoever installs the plugin, when that user calls the command. */
const INSTALLED: Occasion = { ...occasion("plugin-commands", "agent-action", "opt-in"), agent: "claude-code" };

/** The folders that Claude Code looks for in a plugin, where they are not its own. Other prose stands in such folders too: it has no head. */
export default {
  id: "plugin-commands",
  title: "Commands in the prompts of published plugins",
  reference: "https://code.claude.com/docs/en/plugins-reference",
  paths: ["commands/**/*.md", "plugins/*/commands/**/*.md", "plugins/*/agents/**/*.md", "**/skills/**/skill.md"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const isOwn = /(?:^|\/)\.[^/]+\/(?:.+\/)?skills\//i.test(file.path);
    if (!isOwn && frontmatter(file.text)) yield* dynamicCommands(file, INSTALLED);
  },
} satisfies Surface;
