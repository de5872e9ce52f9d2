import type { AgentId } from "../model/agent.ts";
import { agentFile, baseOf, folderOf, instruction } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "gemini-md",
  title: "GEMINI.md, Gemini commands, agents and skills",
  reference: "https://geminicli.com/docs/cli/gemini-md/",
  // A GEMINI.md in a subfolder loads when the agent touches that folder.
  paths: ["**/gemini.md", ".gemini/system.md", ".gemini/commands/**/*.toml", ".gemini/agents/**/*.md", ".gemini/skills/**/skill.md"],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    const context = baseOf(file.path) === "gemini.md" && !/^\.gemini\/(?:agents|skills)\//i.test(file.path);
    const root = folderOf(file.path) === "";
    // Copilot CLI reads the one at the root too (observed, 1.0.102).
    const readers: readonly AgentId[] = context && root ? ["copilot", "gemini"] : ["gemini"];
    yield instruction(file, "gemini-md", readers, context ? (root ? "always" : "on-match") : "on-request");
    yield agentFile(file, "gemini", "instructions");
  },
} satisfies Surface;
