import type { AgentId } from "../model/agent.ts";
import type { Fact } from "../model/fact.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { Lines } from "../parse/lines.ts";
import { parseYaml } from "../parse/yaml.ts";
import { CLAUDE_HOOKS, hookTriggers } from "./hooks.ts";
import { agentFile, instruction } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** A command that runs before the text reaches the model: `` !`git status` ``, or a fence that begins with ```` ```! ````. */
const INLINE = /!`([^`\n]{1,2000})`/g;
const FENCE = /^```!\s*$/;

export default {
  id: "claude-commands",
  title: "Claude commands, agents and skills",
  reference: "https://code.claude.com/docs/en/skills",
  // Skills of a subfolder load when the agent works there; the other folders count at the root only.
  paths: [".claude/commands/**/*.md", ".claude/agents/**/*.md", "**/.claude/skills/**/skill.md", ".claude/output-styles/**/*.md"],
  needs: "text",
  yields: ["instruction", "agentFile", "trigger"],
  *read(file) {
    yield instruction(file, "claude-commands", readers(file.path), "on-request");
    yield agentFile(file, "claude-code", "instructions");
    yield* commands(file);
    const head = frontmatter(file.text);
    if (head?.fields.has("hooks"))
      yield* hookTriggers(parseYaml(file.path, head.yaml).root.get("hooks"), { ...CLAUDE_HOOKS, surface: "claude-commands" });
  },
} satisfies Surface;

/** Copilot CLI and, for skills, opencode read these folders too (observed, 1.0.102 and 1.18.33). */
function readers(path: string): readonly AgentId[] {
  if (/(?:^|\/)\.claude\/skills\//i.test(path)) return ["claude-code", "opencode", "copilot"];
  return /^\.claude\/output-styles\//i.test(path) ? ["claude-code"] : ["claude-code", "copilot"];
}

function* commands(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  let fenced = false;
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (fenced && trimmed.startsWith("```")) {
      fenced = false;
    } else if (fenced) {
      const start = line.start + line.text.indexOf(trimmed);
      if (trimmed !== "") yield command(trimmed, lines, start, start + trimmed.length);
    } else if (FENCE.test(trimmed)) {
      fenced = true;
    } else {
      for (const match of line.text.matchAll(INLINE)) {
        const start = line.start + match.index;
        yield command(match[1] ?? "", lines, start, start + match[0].length);
      }
    }
  }
}

/** The command still needs an allow rule, which the file can bring itself (`allowed-tools`). */
function command(text: string, lines: Lines, start: number, end: number): Fact {
  const at = lines.place(start, end);
  return {
    kind: "trigger",
    at,
    surface: "claude-commands",
    moment: "agent-action",
    gate: "prompt",
    pointer: `line ${at.line}`,
    command: text,
    agent: "claude-code",
  };
}
