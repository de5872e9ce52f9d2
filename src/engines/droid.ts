import type { AgentSetting } from "../model/agent.ts";
import type { Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import { table } from "../model/table.ts";
import { entryThatMeets, isAllowed, simpleCommands } from "./droid/commands.ts";
import { type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * Factory droid 0.225.2: block list, then deny list (which asks), then the autonomy, then the allow list. A repository's settings stand above the
 * user's. The risk of a command is the model's own word, so that an autonomy that goes by it holds nothing.
 * https://docs.factory.ai/cli/configuration/settings, its own code, and runs of it (docs/conformance.md).
 */
export default {
  agent: "droid",
  decide(action, kind, circumstances) {
    const unread = unreadFile("droid", circumstances.facts);
    if (unread) return unread;
    const decision = choose(action, kind, circumstances);
    const hook = circumstances.facts.of("trigger").find(isToolHook);
    if (!hook || decision.outcome === "allow" || action.do === "log-content") return decision;
    return {
      outcome: "unknown",
      because: `The hook ${hook.pointer} may answer instead: a hook that says allow lifts the question.`,
      rule: hook.at,
    };
  },
} satisfies Engine;

function isToolHook({ agent, pointer, at }: Trigger): boolean {
  return agent === "droid" && /^hooks\.PreToolUse\b/.test(pointer) && /(?:settings(?:\.local)?|hooks)\.json$/i.test(at.path);
}

const choose: Engine["decide"] = (action, kind, circumstances) => {
  const { facts, headless } = circumstances;
  const chosen = autonomyOf(facts);
  const level = headless ? "normal" : (chosen?.level ?? "normal");
  const by = chosen && level !== "normal" ? { rule: chosen.setting.at } : {};
  switch (action.do) {
    case "read":
      return action.by === "tool" ? vendorDefault("read-file", circumstances) : decideRun(`cat '${action.path}'`, level, by, circumstances);
    case "write":
      if (headless) return { outcome: "deny", because: "droid exec withholds the tools that edit." };
      if (level === "spec") return { outcome: "deny", because: "Specification mode withholds the tools that edit.", ...by };
      return level === "normal"
        ? vendorDefault(kind, circumstances)
        : { outcome: "allow", because: "The repository's settings choose an autonomy that edits unasked, outside the folder too.", ...by };
    case "run":
      return decideRun(action.command, level, by, circumstances);
    case "mcp-call":
      if (headless) return { outcome: "unknown", because: "What droid exec lets a tool do goes by the server's own annotations." };
      if (level === "high") return { outcome: "allow", because: "The repository's settings choose the highest autonomy.", ...by };
      if (level === "auto")
        return {
          outcome: "allow",
          because: "At this autonomy the server's own annotations decide: what calls itself read-only runs unasked.",
          ...by,
        };
      return vendorDefault(kind, circumstances);
    case "fetch":
    case "mcp-start":
    case "log-content":
      return vendorDefault(kind, circumstances);
  }
};

/** `auto`: low or medium, where commands of a risk that the model calls low run, and every edit does. */
type Level = "normal" | "spec" | "auto" | "high";

const LEVELS: Readonly<Record<string, Level>> = table({
  normal: "normal",
  off: "normal",
  spec: "spec",
  "auto-low": "auto",
  low: "auto",
  "auto-medium": "auto",
  medium: "auto",
  "auto-high": "high",
  high: "high",
});

const KEYS = ["sessionDefaultSettings.autonomyMode", "sessionDefaultSettings.autonomyLevel", "autonomyMode"];
const OPENNESS: readonly Level[] = ["spec", "normal", "auto", "high"];

/** The autonomy that the files choose; of several the most open, for which of them wins was not seen. */
function autonomyOf(facts: Facts): { readonly level: Level; readonly setting: AgentSetting } | undefined {
  const found = facts.of("agentSetting").flatMap((setting) => {
    const level = setting.agent === "droid" && setting.live && KEYS.includes(setting.key) ? LEVELS[String(setting.value)] : undefined;
    return level === undefined ? [] : [{ level, setting }];
  });
  return found.sort((a, b) => OPENNESS.indexOf(b.level) - OPENNESS.indexOf(a.level))[0];
}

/** Commands that run unasked without a list. */
const HARMLESS = ["ls", "dir", "pwd", "git status", "git diff", "git log", "git show", "git blame", "git ls-files"];

/** Commands that ask at every autonomy without a list: the parts of the built-in one that do not depend on the machine. */
const SAFEGUARDS = [
  "mkfs",
  "shutdown",
  "reboot",
  "halt",
  "poweroff",
  "init 0",
  "init 6",
  "dd if=/dev/zero of=/dev",
  "dd of=/dev",
  "chown -R",
];

function decideRun(command: string, level: Level, by: Partial<Decision>, circumstances: Circumstances): Decision {
  const { facts, headless } = circumstances;
  const rules = facts.of("permissionRule").filter(({ agent }) => agent === "droid");
  const list = (effect: string) => rules.filter((rule) => rule.effect === effect).map(({ rule }) => rule);
  const at = (effect: string, entry: string) => {
    const rule = rules.find((one) => one.effect === effect && one.rule === entry);
    return rule ? { rule: rule.at } : {};
  };
  const commands = simpleCommands(command) ?? [];
  const blocked = entryThatMeets(commands, list("deny"));
  if (blocked !== undefined) return { outcome: "deny", because: `The block list names ${blocked}.`, ...at("deny", blocked) };
  const denied = entryThatMeets(commands, [...list("ask"), ...SAFEGUARDS]);
  if (denied !== undefined)
    return headless
      ? { outcome: "deny", because: `The deny list names ${denied}, and nobody is there to be asked.`, ...at("ask", denied) }
      : { outcome: "ask", because: `The deny list names ${denied}: it asks.`, ...at("ask", denied) };
  if (headless) return { outcome: "allow", because: "droid exec runs what the model itself calls low in risk." };
  if (level === "auto" || level === "high")
    return {
      outcome: "allow",
      because: "The repository's settings choose an autonomy that goes by the model's own word on the risk, or by none.",
      ...by,
    };
  if (commands.length > 0 && isAllowed(commands, HARMLESS))
    return { outcome: "allow", because: "A short list of reading commands runs unasked." };
  const allowing = rules.find(({ effect }) => effect === "allow");
  if (allowing && commands.length > 0 && isAllowed(commands, [...HARMLESS, ...list("allow")]))
    return { outcome: "allow", because: "The allow list names every command of the line.", rule: allowing.at };
  return vendorDefault("run-test", circumstances);
}
