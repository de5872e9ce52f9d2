import type { AgentId } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** A command whose output is put into the prompt, after a question. https://geminicli.com/docs/cli/custom-commands/ */
const INLINE = /!\{([^{}\n]{1,2000}(?:\{[^{}\n]{0,500}\}[^{}\n]{0,500}){0,20})\}/g;

/** The commands of Gemini CLI and Qwen Code: a prompt in TOML, which may run commands of its own. */
export default {
  id: "gemini-prompts",
  title: "Commands in the prompts of Gemini CLI and Qwen Code",
  reference: "https://geminicli.com/docs/cli/custom-commands/",
  paths: [".gemini/commands/**/*.toml", ".qwen/commands/**/*.toml"],
  needs: "text",
  yields: ["trigger"],
  *read(file): Generator<Fact> {
    const entry = expectObject(parseToml(file.path, file.text)).entry("prompt");
    for (const match of (text(entry?.value) ?? "").matchAll(INLINE)) {
      const command = (match[1] ?? "").trim();
      const common = { ...occasion("gemini-prompts", "agent-action", "prompt"), agent: agentOf(file) } as const;
      if (entry && command !== "") yield triggerAt(common, entry.at, "prompt", command);
    }
  },
} satisfies Surface;

function agentOf({ path }: SurfaceFile): AgentId {
  return /^\.qwen\//i.test(path) ? "qwen" : "gemini";
}
