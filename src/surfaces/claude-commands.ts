import type { AgentSetting } from "../model/agent.ts";
import { type DataNode, strings, text } from "../parse/data.ts";
import { type Frontmatter, fieldsAlone, frontmatter, mayHave } from "../parse/frontmatter.ts";
import { Lines } from "../parse/lines.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseYaml } from "../parse/yaml.ts";
import { dynamicCommands } from "./dynamic-commands.ts";
import { CLAUDE_HOOKS, hookTriggers } from "./hooks.ts";
import { servers } from "./mcp-servers.ts";
import { type Occasion, occasion } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** The command still needs an allow rule, which the file can bring itself (`allowed-tools`). */
const DYNAMIC: Occasion = { ...occasion("claude-commands", "agent-action", "prompt"), agent: "claude-code" };

export default {
  id: "claude-commands",
  title: "Powers and commands of Claude commands, agents and skills",
  reference: "https://code.claude.com/docs/en/skills",
  // Skills of a subfolder load when the agent works there; the other folders count at the root only.
  paths: [".claude/commands/**/*.md", ".claude/agents/**/*.md", "**/.claude/skills/**/skill.md", ".claude/output-styles/**/*.md"],
  needs: "text",
  yields: ["agentSetting", "mcpServer", "trigger"],
  *read(file) {
    yield* dynamicCommands(file, DYNAMIC);
    const head = frontmatter(file.text);
    if (!head) return;
    yield* grants(file, head);
    if (!mayHave(head, STRUCTURED)) return;
    const root = structured(file.path, head);
    yield* furtherGrants(file, root, head);
    yield* hookTriggers(root.get("hooks"), { ...CLAUDE_HOOKS, surface: "claude-commands" });
    // Run with 2.1.329: the servers of a subagent start with it once the folder is trusted, without a question of their own; it takes a list only.
    const held = root.get("mcpServers");
    const loaded = kindOf(file.path) === "subagent" && held?.kind === "array";
    const owner = { surface: "claude-commands", clients: loaded ? (["claude-code"] as const) : [], wrapper: "mcpServers" };
    for (const map of held?.kind === "array" ? held.items() : [held]) yield* servers(map, owner);
  },
} satisfies Surface;

const STRUCTURED = ["hooks", "mcpServers"];

/**
 * Hooks and servers of a head. Other fields are often no YAML: the documentation itself writes `argument-hint: [pr-number] [priority]`. Such
 * a line says nothing of those beside it, so where the whole cannot be read, these two fields are read alone.
 */
function structured(path: string, head: Frontmatter): DataNode {
  try {
    return parseYaml(path, head.yaml).root;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return parseYaml(path, fieldsAlone(head, STRUCTURED)).root;
  }
}

/** What the file is to Claude Code: the first part of the keys of its settings. */
function kindOf(path: string): "skill" | "command" | "subagent" | "output-style" {
  if (/(?:^|\/)\.claude\/skills\//i.test(path)) return "skill";
  if (/^\.claude\/agents\//i.test(path)) return "subagent";
  return /^\.claude\/commands\//i.test(path) ? "command" : "output-style";
}

/** Fields of the head that say what the text may use, as far as they matter to what is asked; with the spellings that say nothing. */
const GRANTS = /^(?:allowed[-_]?tools|disallowed[-_]?tools|tools|permission[-_]?mode|isolation|initialPrompt|shell|context)$/i;

function* grants(file: SurfaceFile, { fields }: Frontmatter): Generator<AgentSetting> {
  const lines = new Lines(file.path, file.text);
  for (const [name, written] of fields) {
    if (!GRANTS.test(name)) continue;
    const line = [...lines].find(({ text }) => text.startsWith(`${name}:`));
    const at = line ? lines.place(line.start, line.start + line.text.length) : lines.whole();
    const value = /tools$/i.test(name) ? toolsOf(written) : written.replace(/^(["'])(.*)\1$/, "$2");
    yield { kind: "agentSetting", at, agent: "claude-code", scope: "project", key: `${kindOf(file.path)}.${name}`, value, live: true };
  }
}

/** The same fields where only YAML tells them from others. */
function* furtherGrants(file: SurfaceFile, root: DataNode, { fields }: Frontmatter): Generator<AgentSetting> {
  for (const { key, value: node, at } of root.entries()) {
    if (!GRANTS.test(key) || fields.has(key)) continue;
    const written = text(node);
    const value = /tools$/i.test(key) ? (written === undefined ? strings(node) : toolsOf(written)) : (written ?? "");
    yield { kind: "agentSetting", at, agent: "claude-code", scope: "project", key: `${kindOf(file.path)}.${key}`, value, live: true };
  }
}

/** A list of rules: with commas, in brackets, or one a line. Commas in round brackets are part of a rule. */
function toolsOf(written: string): string[] {
  const items = written.replace(/^\[([\s\S]*)\]$/, "$1").match(/(?:[^,\n()]|\([^()\n]*\))+/g) ?? [];
  return items
    .map((item) =>
      item
        .trim()
        .replace(/^- */, "")
        .replace(/^(["'])(.*)\1$/, "$2"),
    )
    .filter((item) => item !== "");
}
