import { posix } from "node:path";
import type { ActionClass } from "../catalog/agent-profile.ts";
import type { AgentSetting } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import { parseShell } from "../parse/shell.ts";
import { type Action, type Decision, type Engine, type Outcome, vendorDefault } from "./engine.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * Qwen Code 0.24.4, as far as runs of it show: what each approval mode does with each kind of action. Its permission rules and lists of tools are
 * not modelled: what they may change is unknown. Folder trust is off by default, so every folder counts as trusted.
 */
export default {
  agent: "qwen",
  decide(action, kind, circumstances) {
    const { facts } = circumstances;
    const unread = unreadFile("qwen", facts);
    if (unread) return unread;
    if (action.do === "log-content") return vendorDefault(kind, circumstances);
    const setting = modeOf(facts);
    const mode = setting ? MODES[String(setting.value)] : undefined;
    if (setting && mode === undefined) {
      return {
        outcome: "unknown",
        because: `${setting.key} is ${JSON.stringify(setting.value)}, which is no mode that is known.`,
        rule: setting.at,
      };
    }
    const rule = facts.of("permissionRule").find(({ agent }) => agent === "qwen") ?? listed(facts);
    if (rule) return { outcome: "unknown", because: "The settings hold rules for tools, which are not understood yet.", rule: rule.at };
    if (!setting || mode === undefined || mode === "auto") return vendorDefault(kind, circumstances);
    const outcome = mode === "yolo" ? "allow" : inMode(mode, action, kind);
    const decided: Outcome = outcome === "ask" && circumstances.headless ? "deny" : outcome;
    return { outcome: decided, because: `${setting.key} is ${String(setting.value)}.`, rule: setting.at } satisfies Decision;
  },
} satisfies Engine;

type Mode = "plan" | "default" | "auto-edit" | "auto" | "yolo";

const MODES: Readonly<Record<string, Mode>> = {
  plan: "plan",
  default: "default",
  "auto-edit": "auto-edit",
  auto_edit: "auto-edit",
  auto: "auto",
  yolo: "yolo",
};

function modeOf(facts: Facts): AgentSetting | undefined {
  return facts
    .of("agentSetting")
    .findLast(({ agent, live, key, at }) => agent === "qwen" && live && key === "tools.approvalMode" && isOwn(at.path));
}

/** Lists of tools that allow and refuse. */
function listed(facts: Facts): AgentSetting | undefined {
  return facts
    .of("agentSetting")
    .find(
      ({ agent, live, key, at }) =>
        agent === "qwen" && live && isOwn(at.path) && /^(?:tools\.(?:allowed|exclude|core)|permissions|hooks)(?:$|[.[])/.test(key),
    );
}

/** On most machines a name in other letters is another file. */
function isOwn(path: string): boolean {
  return path === ".qwen/settings.json";
}

/** What was seen in the modes that ask. */
function inMode(mode: "plan" | "default" | "auto-edit", action: Action, kind: ActionClass): Outcome {
  switch (action.do) {
    case "read":
      if (action.by === "shell") return "allow";
      return isOutside(action.path) && mode !== "auto-edit" ? "ask" : "allow";
    case "write":
      return mode === "auto-edit" ? "allow" : mode === "plan" ? "deny" : "ask";
    case "run":
      return ofCommand(mode, action.command, kind);
    case "fetch":
      return mode === "auto-edit" ? "allow" : "ask";
    case "mcp-start":
    case "mcp-call":
      // In these modes a repository's servers are not started.
      return "deny";
    case "log-content":
      return "unknown";
  }
}

/** Its list of commands that only read is longer than ours, so what is neither that nor known to ask is not known. */
function ofCommand(mode: "plan" | "default" | "auto-edit", command: string, kind: ActionClass): Outcome {
  if (CHANGES.test(command.trim()) || (parseShell(command).commands[0]?.redirects ?? []).some(({ op }) => op.includes(">"))) {
    return mode === "plan" ? "deny" : "ask";
  }
  if (kind === "run-safe" || READS.test(command)) return "allow";
  return kind === "run-test" && !BUILDS.test(command.trim()) ? "unknown" : "ask";
}

/** Commands that change something at their first word: plan mode refuses them. */
const CHANGES = /^(?:touch|mkdir|rm|rmdir|mv|cp|tee|chmod|git (?:push|commit|add|reset|clean|checkout|rebase))\b/;

/** Commands that were seen to run unasked, secret files or not. */
const READS = /^\s*(?:cat|head|tail|ls|grep|git (?:status|log|show|diff))\b[^;&|<>()`$\n]*$/;

/** Commands that were seen to ask. */
const BUILDS = /^(?:npm|pnpm|yarn|node|python3?|make)\b/;

function isOutside(path: string): boolean {
  return /^[/~]/.test(path) || posix.normalize(path).startsWith("..");
}
