import ignore from "ignore";
import type { ActionClass } from "../catalog/agent-profile.ts";
import type { Facts } from "../model/fact.ts";
import { parseShell } from "../parse/shell.ts";
import { aliases } from "./claude-code/path-rule.ts";
import { type CursorRule, coversHost, coversShell, coversTerminal, coversTool, cursorRules } from "./cursor/rules.ts";
import { CursorSandbox, isProtected, review } from "./cursor/sandbox.ts";
import { type Action, type Circumstances, type Decision, type Engine, vendorDefault } from "./engine.ts";
import { madeOnce } from "./made-once.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * Cursor is two clients that read different files of a repository: the editor (`permissions.json`, `sandbox.json`, `.cursorignore`) and the
 * command line (`cli.json`). Neither could be run here; this rests on the vendor's documentation of 3.23. The more dangerous of the two
 * counts, so a denial in `cli.json` alone denies nothing, and an allowance in either file allows. The editor's default run mode is
 * Auto-review: commands run unasked in a sandbox, and what does not fit in it is put to a model first.
 * https://cursor.com/docs/agent/security/run-modes
 */
export default {
  agent: "cursor",
  decide(action, kind, circumstances) {
    if (action.do === "log-content") return vendorDefault(kind, circumstances);
    const unread = unreadFile("cursor", circumstances.facts);
    if (unread) return unread;
    const decision = choose(action, kind, circumstances);
    if (decision.outcome === "deny") return decision;
    const hook = hookBefore(action, circumstances.facts);
    if (!hook) return decision;
    return { outcome: "unknown", because: "A hook of the repository speaks first, and what it says only a run would tell.", rule: hook.at };
  },
} satisfies Engine;

function choose(action: Exclude<Action, { do: "log-content" }>, kind: ActionClass, { facts, links }: Circumstances): Decision {
  switch (action.do) {
    case "read":
      return action.by === "tool" ? decideRead(action.path, facts, links) : decideRun(`cat '${action.path}'`, kind, facts);
    case "write":
      return decideWrite(action.path, facts, links);
    case "run":
      return decideRun(action.command, kind, facts);
    case "fetch": {
      const rule = allowedByCli(facts, "WebFetch", (spec) => coversHost(spec, action.url));
      return rule ? byRule(rule) : review("A fetch is no command that a sandbox holds");
    }
    case "mcp-start":
      return { outcome: "ask", because: "Connecting a server of the repository needs approval." };
    case "mcp-call": {
      const { server, tool } = action;
      const rule =
        cursorRules(facts, "mcpAllowlist").find(({ spec }) => coversTool(spec, server.name, tool)) ??
        allowedByCli(facts, "Mcp", (spec) => coversTool(spec.replace(/^([^:,]+),\s*/, "$1:"), server.name, tool));
      return rule ? byRule(rule) : review("The tool is on no allowlist");
    }
  }
}

/** An allow rule of `cli.json` that no deny rule there takes back. */
function allowedByCli(facts: Facts, what: string, covers: (spec: string) => boolean): CursorRule | undefined {
  const fitting = cursorRules(facts, what).filter(({ spec }) => covers(spec));
  return fitting.some(({ rule }) => rule.effect === "deny") ? undefined : fitting.find(({ rule }) => rule.effect === "allow");
}

function byRule({ rule }: CursorRule): Decision {
  const where = rule.at.path.endsWith("cli.json") ? "in Cursor CLI " : "";
  return { outcome: "allow", because: `The rule ${rule.rule} lets it run ${where}unasked.`, rule: rule.at };
}

function decideRead(path: string, facts: Facts, links: Circumstances["links"]): Decision {
  const targets = aliases(path, links);
  const outside = targets.some(({ inside }) => inside === undefined);
  const boundary = new CursorSandbox(facts).get("readBoundary");
  if (outside && boundary?.value === "workspace")
    return { outcome: "ask", because: "Reading outside the workspace asks.", rule: boundary.at };
  for (const { inside } of targets) {
    const hidden = inside === undefined || inside === "" ? undefined : hiddenBy(inside, facts);
    if (hidden) return hidden;
  }
  const denied = cursorRules(facts, "Read").find(
    ({ spec, rule }) =>
      rule.effect === "deny" && targets.some(({ inside }) => inside !== undefined && ignores(spec.replace(/^\.\//, ""), inside)),
  );
  if (denied) {
    const because = `The editor reads it unasked: ${denied.rule.rule} of cli.json binds Cursor CLI only, .cursorignore binds both.`;
    return { outcome: "allow", because, rule: denied.rule.at };
  }
  return {
    outcome: "allow",
    because: outside ? "Files outside the workspace are read unasked." : "Cursor reads files in the workspace without asking.",
  };
}

/** Every file of a repository is held against the same lines, whether the folder is trusted or not. */
const hidingOf = madeOnce((facts) => {
  const rules = cursorRules(facts, ".cursorignore");
  return { rules, matcher: ignore().add([".env*", ...rules.map(({ spec }) => spec)]) };
});

/** `.env` files are on the list of files that are ignored by default; a line with `!` takes them off again. */
function hiddenBy(path: string, facts: Facts): Decision | undefined {
  if (!ignore.isPathValid(path)) return undefined;
  const { rules, matcher } = hidingOf(facts, true);
  if (!matcher.ignores(path)) return undefined;
  const own = rules.findLast(({ spec }) => !spec.startsWith("!") && ignores(spec, path));
  if (own) return { outcome: "deny", because: `${own.rule.rule} hides it from Cursor's own tools.`, rule: own.rule.at };
  return { outcome: "deny", because: "Cursor's own tools leave .env files out by default." };
}

function ignores(pattern: string, path: string): boolean {
  return ignore.isPathValid(path) && ignore().add(pattern).ignores(path);
}

function decideWrite(path: string, facts: Facts, links: Circumstances["links"]): Decision {
  const targets = aliases(path, links);
  for (const { inside } of targets) {
    const hidden = inside ? hiddenBy(inside, facts) : undefined;
    if (hidden) return hidden;
  }
  const rule = allowedByCli(facts, "Write", (spec) =>
    targets.some(({ inside, outside }) => ignores(spec.replace(/^\.?\//, ""), inside ?? (outside ?? "").replace(/^[~./]+/, ""))),
  );
  if (rule && targets.every(({ inside }) => inside !== undefined)) return byRule(rule);
  if (targets.some(({ inside }) => inside === undefined)) return { outcome: "ask", because: "Edits outside the workspace ask." };
  if (targets.some(({ inside }) => isProtected(inside ?? "")))
    return { outcome: "ask", because: "Configuration files of editors, agents and git ask." };
  return { outcome: "allow", because: "Edits in the workspace run unasked." };
}

function decideRun(command: string, kind: ActionClass, facts: Facts): Decision {
  const script = parseShell(command);
  const listed = script.commands.map(
    (part) =>
      cursorRules(facts, "terminalAllowlist").find(({ spec }) => coversTerminal(spec, part)) ??
      allowedByCli(facts, "Shell", (spec) => coversShell(spec, part)),
  );
  const [first] = listed;
  if (first && script.unparsed === undefined && listed.every((rule) => rule !== undefined)) return byRule(first);
  const sandboxed = new CursorSandbox(facts).decide(command, kind);
  if (sandboxed.outcome !== "allow" && first) {
    const because = `${first.rule.rule} fits how the line begins; whether Cursor looks at what follows is not documented.`;
    return { outcome: "unknown", because, rule: first.rule.at };
  }
  return sandboxed;
}

/** Events of `.cursor/hooks.json` that can allow, change or refuse what is about to happen. */
const BEFORE: Readonly<Record<Action["do"], RegExp>> = {
  run: /^hooks\.(?:preToolUse|beforeShellExecution)\b/,
  "mcp-call": /^hooks\.(?:preToolUse|beforeMCPExecution)\b/,
  read: /^hooks\.(?:preToolUse|beforeReadFile)\b/,
  write: /^hooks\.preToolUse\b/,
  fetch: /^hooks\.preToolUse\b/,
  "mcp-start": /^(?!)/,
  "log-content": /^(?!)/,
};

function hookBefore(action: Action, facts: Facts) {
  const event = action.do === "read" && action.by === "shell" ? BEFORE.run : BEFORE[action.do];
  const speaks = ({ key, path }: { readonly key: string; readonly path: string }): boolean =>
    event.test(key) && /^\.cursor\/hooks\.json$/i.test(path);
  return (
    facts.of("trigger").find(({ pointer, at }) => speaks({ key: pointer, path: at.path })) ??
    facts.of("agentSetting").find(({ key, value, at }) => /\.type$/.test(key) && value !== "command" && speaks({ key, path: at.path }))
  );
}
