import type { AgentId } from "../model/agent.ts";
import { agentFile, baseOf, folderOf, instruction } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Claude Code does not read it, and Gemini CLI only if `context.fileName` names it. */
const READERS: readonly AgentId[] = ["codex", "opencode", "cursor", "copilot"];

export default {
  id: "agents-md",
  title: "AGENTS.md",
  reference: "https://agents.md/",
  paths: ["**/agents.md", "**/agents.override.md"],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    const loads = folderOf(file.path) === "" ? "always" : "on-match";
    // The standard file belongs to no agent; the override is Codex's own, and takes the place of the file beside it.
    const override = baseOf(file.path) === "agents.override.md";
    yield instruction(file, "agents-md", override ? ["codex"] : READERS, loads);
    if (override) yield agentFile(file, "codex", "instructions");
  },
} satisfies Surface;
