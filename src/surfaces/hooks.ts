import type { AgentId } from "../model/agent.ts";
import type { Gate, Moment, Trigger } from "../model/execution.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";

/** How one agent reads its hooks. */
export interface HookOwner {
  readonly surface: string;
  /** Left out for an agent that preflight does not answer for. */
  readonly agent?: AgentId;
  readonly gate: Gate;
  /** Events, in lower case, that come without any action of the agent. */
  readonly atStart: readonly string[];
  /** Keys that hold a command; several where each system has its own. */
  readonly commands: readonly string[];
}

/** Hook tables of Claude Code. `Setup` comes only with a flag, the two others whenever a session begins. */
export const CLAUDE_HOOKS: HookOwner = {
  surface: "claude-settings",
  agent: "claude-code",
  gate: "trust",
  atStart: ["sessionstart", "instructionsloaded", "setup"],
  commands: ["command"],
};

/** Hook tables of Codex. A hook of a repository runs only after the user has trusted exactly its text. */
export const CODEX_HOOKS: HookOwner = {
  surface: "codex-hooks",
  agent: "codex",
  gate: "trust",
  atStart: ["sessionstart"],
  commands: ["command", "commandWindows"],
};

/** Hook tables of Cursor. `workspaceOpen` comes without a chat. */
export const CURSOR_HOOKS: HookOwner = {
  surface: "cursor-hooks",
  agent: "cursor",
  gate: "trust",
  atStart: ["sessionstart", "workspaceopen"],
  commands: ["command"],
};

/** Hook tables of Copilot. Those of `.github/hooks` also run in a folder that is not trusted (observed, CLI 1.0.102). */
export const COPILOT_HOOKS: HookOwner = {
  surface: "copilot-hooks",
  agent: "copilot",
  gate: "automatic",
  atStart: ["sessionstart"],
  commands: ["bash", "powershell", "command"],
};

/** Hook tables of Gemini CLI. */
export const GEMINI_HOOKS: HookOwner = {
  surface: "gemini-hooks",
  agent: "gemini",
  gate: "trust",
  atStart: ["sessionstart"],
  commands: ["command"],
};

/** Deepest nesting of matcher groups: event → group → handlers. */
const LEVELS = 3;

/**
 * The commands of a hooks table (event → list of handlers, or event → list of matcher groups with a list `hooks`).
 * Handlers that start no process (`http`, `prompt`, `agent`) are no triggers; a settings surface states their keys.
 */
export function* hookTriggers(hooks: DataNode | undefined, owner: HookOwner, pointer = "hooks"): Generator<Trigger> {
  for (const event of hooks?.entries() ?? []) {
    const moment: Moment = owner.atStart.includes(event.key.toLowerCase()) ? "agent-start" : "agent-action";
    yield* handlers(event.value, owner, moment, `${pointer}.${event.key}`, 0);
  }
}

function* handlers(node: DataNode, owner: HookOwner, moment: Moment, pointer: string, level: number): Generator<Trigger> {
  if (level > LEVELS) return;
  for (const [index, item] of node.items().entries()) yield* handlers(item, owner, moment, `${pointer}[${index}]`, level + 1);
  const nested = node.get("hooks");
  if (nested) yield* handlers(nested, owner, moment, `${pointer}.hooks`, level + 1);
  const type = text(node.get("type")) ?? "command";
  if (type !== "command") return;
  for (const key of owner.commands) {
    const entry = node.entry(key);
    const command = entry && commandOf(entry, node);
    if (entry && command) yield trigger(owner, moment, owner.commands.length > 1 ? `${pointer}.${key}` : pointer, entry, command);
  }
}

function commandOf(entry: Entry, handler: DataNode): string | undefined {
  const line = text(entry.value);
  if (line === undefined) return entry.value.kind === "array" ? quoteWords(strings(entry.value)) : undefined;
  const args = handler.get("args");
  return args ? `${line} ${quoteWords(strings(args))}`.trim() : line;
}

function trigger(owner: HookOwner, moment: Moment, pointer: string, entry: Entry, command: string): Trigger {
  const { surface, gate, agent } = owner;
  return { kind: "trigger", at: entry.at, surface, moment, gate, pointer, command, ...(agent === undefined ? {} : { agent }) };
}
