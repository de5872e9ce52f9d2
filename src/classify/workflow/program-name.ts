import { table } from "../../model/table.ts";

/** Packages under whose name a runner starts the program of an agent. */
const PACKAGES: Readonly<Record<string, string>> = table({
  "@anthropic-ai/claude-code": "claude",
  "@openai/codex": "codex",
  "@google/gemini-cli": "gemini",
  "@qwen-code/qwen-code": "qwen",
  "opencode-ai": "opencode",
  "@github/copilot": "copilot",
  "@sourcegraph/amp": "amp",
  "@augmentcode/auggie": "auggie",
  "@continuedev/cli": "cn",
  "aider-chat": "aider",
});

/** The program that a word of a command line starts: without its folder, and by its package where a runner fetches it. */
export function programName(word: string): string {
  const name = /^(?<name>@?[^@]+)(?:@.*)?$/u.exec(word)?.groups?.["name"] ?? word;
  return PACKAGES[name] ?? name.slice(name.lastIndexOf("/") + 1);
}
