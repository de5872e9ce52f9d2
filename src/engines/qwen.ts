import { posix } from "node:path";
import type { ActionClass } from "../catalog/agent-profile.ts";
import { aliases } from "./claude-code/path-rule.ts";
import { type Action, type Circumstances, type Decision, type Engine, type Outcome, vendorDefault } from "./engine.ts";
import { type Mode, QwenConfig } from "./qwen/config.ts";
import { operationsOf } from "./qwen/operations.ts";
import type { Question, Rule } from "./qwen/rules.ts";
import { type Safety, safetyOf } from "./qwen/safety.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * Qwen Code 0.24.4: deny before ask before allow; rules for its own tools hold for what a command does, too; then the mode. Folder trust is off
 * by default, so every folder counts as trusted. Its own code, and runs of it (docs/conformance.md).
 */
export default {
  agent: "qwen",
  decide(action, kind, circumstances) {
    const unread = unreadFile("qwen", circumstances.facts);
    if (unread) return unread;
    if (action.do === "log-content") return vendorDefault(kind, circumstances);
    const config = new QwenConfig(circumstances.facts);
    if (config.refusal)
      return { outcome: "deny", because: `Qwen Code does not start: ${config.refusal.because}.`, rule: config.refusal.at };
    const sandbox = config.under(/^tools\.(?:sandbox|executionSandbox|disabled)(?:$|\.)/);
    const decision = decideIn(config, action, kind, circumstances);
    if (decision.outcome === "deny") return decision;
    if (sandbox) return { outcome: "unknown", because: `What ${sandbox.key} makes of it is not understood yet.`, rule: sandbox.at };
    const hook = config.under(/^hooks\./) ?? circumstances.facts.of("trigger").find(({ agent }) => agent === "qwen");
    // A hook cannot lift a question; it can refuse what would run.
    if (hook && decision.outcome === "allow")
      return {
        outcome: "unknown",
        because: "A hook of the repository speaks first, and what it says only a run would tell.",
        rule: hook.at,
      };
    return decision.outcome === "ask" && circumstances.headless
      ? { ...decision, outcome: "deny", because: `${decision.because} Nobody is there to be asked.` }
      : decision;
  },
} satisfies Engine;

/** What the rules and the tool itself say, before the mode. */
interface Verdict {
  readonly effect: "allow" | "ask" | "deny" | "unseen";
  /** A rule said so. */
  readonly rule?: Rule;
  readonly safety?: Safety;
}

function decideIn(
  config: QwenConfig,
  action: Exclude<Action, { do: "log-content" }>,
  kind: ActionClass,
  circumstances: Circumstances,
): Decision {
  switch (action.do) {
    case "read": {
      if (action.by === "shell") return decideRun(config, `cat '${action.path}'`, kind, circumstances);
      const paths = namesOf(action.path, circumstances);
      return inMode(
        config,
        "read",
        ask(config, { tool: "read_file", paths }, isOutside(action.path) ? "ask" : "allow"),
        kind,
        circumstances,
      );
    }
    case "write": {
      const paths = namesOf(action.path, circumstances);
      const tools = action.via === "edit" ? ["edit"] : action.via === "write" ? ["write_file"] : ["edit", "write_file"];
      const all = tools.map((tool) => inMode(config, "write", ask(config, { tool, paths }, "ask"), kind, circumstances));
      return all.find(({ outcome }) => outcome === "allow") ?? all.find(({ outcome }) => outcome !== "deny") ?? (all[0] as Decision);
    }
    case "run":
      return decideRun(config, action.command, kind, circumstances);
    case "fetch": {
      const host = /^[a-z]+:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(action.url)?.[1]?.toLowerCase();
      return inMode(config, "fetch", ask(config, { tool: "web_fetch", ...(host ? { host } : {}) }, "ask"), kind, circumstances);
    }
    case "mcp-start":
      return start(config, action.server.name, circumstances);
    case "mcp-call": {
      const started = start(config, action.server.name, circumstances);
      if (started.outcome === "deny") return started;
      const { offered, autoApproved } = action.server;
      if (offered && !offered.includes(action.tool))
        return { outcome: "deny", because: "The server's entry does not offer the tool.", rule: action.server.at };
      const trusted = autoApproved.includes("*");
      return inMode(
        config,
        "mcp",
        ask(config, { tool: `mcp__${action.server.name}__${action.tool}` }, trusted ? "allow" : "ask"),
        kind,
        circumstances,
      );
    }
  }
}

/** Servers of a repository wait for a person's yes, once and by name; only the mode without questions does not wait. */
function start(config: QwenConfig, name: string, { headless }: Circumstances): Decision {
  const excluded = config.get("mcp.excluded");
  if (Array.isArray(excluded?.value) && excluded.value.includes(name))
    return { outcome: "deny", because: `${name} is excluded.`, rule: excluded.at };
  const allowed = config.get("mcp.allowed");
  if (Array.isArray(allowed?.value) && !allowed.value.includes(name))
    return { outcome: "deny", because: `mcp.allowed leaves ${name} out.`, rule: allowed.at };
  if (config.mode === "yolo")
    return { outcome: "allow", because: "In the mode yolo the repository's servers start unasked.", ...by(config) };
  if (headless) return { outcome: "deny", because: "A repository's server waits for a person's yes, and nobody is there." };
  return { outcome: "ask", because: "Qwen Code asks before a repository's server first starts." };
}

/** Denials hold for what a command does; then each of its parts is judged for itself. */
function decideRun(config: QwenConfig, command: string, kind: ActionClass, circumstances: Circumstances): Decision {
  const line = { tool: "run_shell_command", command };
  const withheld = config.withheld(line.tool);
  if (withheld) return { outcome: "deny", because: `The shell is not offered: ${withheld.text}.`, rule: withheld.at };
  // Plan mode does not look into `sh -c`.
  const safety = safetyOf(command, config.mode === "plan");
  const operations = operationsOf(command).map(({ paths, ...rest }) => {
    const named = paths?.flatMap((path) => namesOf(path, circumstances));
    return config.answer({ ...rest, ...(named ? { paths: named } : {}) });
  });
  const parts = split(command).map((part) => ({ part, answer: config.answer({ ...line, command: part }) }));
  const answers = [...operations.filter((one) => one?.effect !== "allow"), ...parts.map(({ answer }) => answer)];
  for (const effect of ["deny", "ask"] as const) {
    const found = answers.find((one) => one?.effect === effect);
    if (found) return inMode(config, "run", { ...found, safety }, kind, circumstances);
  }
  const moves = parts.some(({ part }) => /^\s*(?:cd|pushd)(?:\s|$)/.test(part));
  const matched = parts.find(({ answer }) => answer);
  const open = parts.filter(({ answer }) => !answer).map(({ part }) => safetyOf(moves ? command : part, matched !== undefined));
  const own = matched ? (open.includes("unseen") ? "unseen" : open.some((one) => one !== "reads") ? "ask" : "allow") : ofSafety(safety);
  return inMode(
    config,
    "run",
    { effect: own, safety, ...(matched?.answer && own === "allow" ? { rule: matched.answer.rule } : {}) },
    kind,
    circumstances,
  );
}

function ofSafety(safety: Safety): Verdict["effect"] {
  return safety === "unseen" ? "unseen" : safety === "reads" ? "allow" : "ask";
}

/** What an answer becomes in the mode. */
function inMode(
  config: QwenConfig,
  what: "read" | "write" | "run" | "fetch" | "mcp",
  verdict: Verdict,
  kind: ActionClass,
  circumstances: Circumstances,
): Decision {
  const { effect, rule, safety } = verdict;
  const said = rule
    ? { because: `The settings say ${effect}: ${rule.text}.`, rule: rule.at }
    : { because: DEFAULTS[config.mode], ...by(config) };
  const so = (outcome: Outcome): Decision => ({ outcome, ...said });
  if (effect === "deny") return so("deny");
  if (config.mode === "yolo") return so("allow");
  if (config.mode === "plan" && what === "run")
    return so(safety === "writes" ? "deny" : safety === "unseen" ? "unknown" : safety === "reads" && effect !== "ask" ? "allow" : "ask");
  if (effect === "allow") return so("allow");
  if (effect === "unseen") return so("unknown");
  if (config.mode === "auto-edit" && what !== "run" && what !== "mcp") return so("allow");
  if (config.mode === "plan" && (what === "write" || what === "mcp")) return so("deny");
  if (config.mode === "auto" && !rule) return vendorDefault(kind, circumstances);
  return so("ask");
}

const DEFAULTS: Readonly<Record<Mode, string>> = {
  plan: "The mode is plan.",
  default: "The mode is default.",
  "auto-edit": "The mode is auto-edit.",
  auto: "Without a mode set, Qwen Code starts in its automatic mode.",
  yolo: "The mode is yolo: nothing is asked about.",
};

function ask(config: QwenConfig, question: Question, otherwise: "allow" | "ask"): Verdict {
  const withheld = config.withheld(question.tool);
  if (withheld) return { effect: "deny", rule: { text: withheld.text, at: withheld.at, tool: question.tool, specifier: undefined } };
  return config.answer(question) ?? { effect: otherwise };
}

function by({ modeSetting }: QwenConfig): Partial<Decision> {
  return modeSetting ? { rule: modeSetting.at } : {};
}

/** Every name of a file: as it is called, and where links lead. */
function namesOf(path: string, { links }: Circumstances): readonly string[] {
  return [path, ...aliases(path, links).flatMap(({ inside, outside }) => inside ?? outside ?? [])];
}

function isOutside(path: string): boolean {
  return /^[/~]/.test(path) || posix.normalize(path).startsWith("..");
}

/** The parts of a line at the operators between commands, outside of quotes. */
function split(line: string): readonly string[] {
  const parts = line.match(/(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^;&|\n"'\\]|[<>]&|&>)+/g) ?? [];
  const found = parts.map((part) => part.trim()).filter((part) => part !== "");
  return found.length > 0 ? found : [line];
}
