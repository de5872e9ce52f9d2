import { isWhole, later, type OpencodeRule, opencodeRules } from "../classify/opencode-rule.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "opencode-dead-rule",
    title: "opencode rule that protects less than it seems to",
    family: "agent-settings",
    severity: "medium",
    confidence: "high",
    reads: ["permissionRule", "agentSetting", "trigger"],
    why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
    fix: 'Put "*" first and the exceptions behind it, name the tools as opencode does, and close bash wherever a file must stay closed.',
    references: ["https://opencode.ai/docs/permissions/"],
  },
  *judge(facts) {
    const rules = opencodeRules(facts.of("permissionRule"));
    const tools = customTools(facts);
    for (const rule of rules) {
      const dead = rule.fact.effect === "allow" || rule.older ? undefined : weakness(rule, rules, tools);
      if (!dead) continue;
      yield {
        message: `The rule ${rule.fact.rule} (${rule.fact.effect}) ${dead.what}.`,
        severity: dead.severity,
        at: [locate(rule.fact, dead.note), ...(dead.by ? [locate(dead.by.fact, "decides instead")] : [])],
        agents: ["opencode"],
        identity: `${rule.fact.effect} ${rule.fact.rule}`,
      };
    }
    for (const setting of facts.of("agentSetting")) {
      if (setting.agent !== "opencode" || !MISSPELT.test(setting.key)) continue;
      yield {
        message: `${setting.key} is no key of opencode, which drops it in silence.`,
        at: [locate(setting, "has no effect")],
        agents: ["opencode"],
        identity: setting.key.split(".")[0] ?? setting.key,
      };
    }
  },
} satisfies Check;

/** Near misses of `permission`, which opencode does not complain about. `permissions` it refuses. */
const MISSPELT =
  /^(?!permissions?(?:$|[.[]))(?:per+m+is+ion\w*|perms?|approval\w*|allow|deny|denied|allowedTools|disallowedTools)(?:$|[.[])/i;

/** Names of other agents' tools, with the one that opencode has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  write: "edit",
  patch: "edit",
  apply_patch: "edit",
  multiedit: "edit",
  replace: "edit",
  shell: "bash",
  run: "bash",
  execute: "bash",
  command: "bash",
  terminal: "bash",
  fetch: "webfetch",
  web_fetch: "webfetch",
  network: "webfetch",
  search: "grep",
  ls: "list",
  read_file: "read",
  write_file: "edit",
};

const TOOLS: ReadonlySet<string> = new Set(
  "read edit glob grep list bash task external_directory todowrite todoread question webfetch websearch codesearch lsp doom_loop skill plan_enter plan_exit".split(
    " ",
  ),
);

interface Weakness {
  readonly severity: Severity;
  readonly what: string;
  readonly note: string;
  readonly by?: OpencodeRule;
}

function weakness(rule: OpencodeRule, all: readonly OpencodeRule[], tools: ReadonlySet<string>): Weakness | undefined {
  const { tool, fact } = rule;
  const by = later(rule, all).find((other) => isWhole(other) && isWeaker(other.fact.effect, fact.effect));
  if (by && tool !== "*") {
    const what = `does nothing: the last line that fits decides, and ${by.fact.rule} (${by.fact.effect}) stands behind it`;
    return { severity: "medium", what, note: "is overruled", by };
  }
  const right = Object.hasOwn(OTHER_NAMES, tool) ? OTHER_NAMES[tool] : undefined;
  if (right !== undefined && !tools.has(tool))
    return {
      severity: "medium",
      what: `does nothing: no tool of opencode is called ${tool}; the one that it means is ${right}`,
      note: "has no effect",
    };
  if (/^[a-z]+$/i.test(tool) && !TOOLS.has(tool) && !tools.has(tool))
    return { severity: "low", what: `does nothing: no tool of opencode is called ${tool}`, note: "has no effect" };
  if (isShellOpen(rule, all)) {
    if (tool === "read" || tool === "edit")
      return {
        severity: "low",
        what: `binds the tool ${tool} only: bash runs unasked, and reads and writes every file`,
        note: "bash is open",
      };
    if (tool === "bash" && !isWhole(rule)) {
      const what =
        "stops only what begins with this text: an assignment before the program, quotes, its full path or sh -c pass, for bash is open";
      return { severity: "low", what, note: "is walked around" };
    }
  }
  return undefined;
}

const STRICTNESS = ["allow", "ask", "deny"];

function isWeaker(a: string, b: string): boolean {
  return STRICTNESS.indexOf(a) < STRICTNESS.indexOf(b);
}

/** Whether commands that no rule names run unasked: so they do unless a line for all of them says otherwise. */
function isShellOpen({ agent }: OpencodeRule, all: readonly OpencodeRule[]): boolean {
  const last = all.findLast(
    (rule) => (rule.agent === undefined || rule.agent === agent) && (rule.tool === "bash" || rule.tool === "*") && isWhole(rule),
  );
  return last === undefined || last.fact.effect === "allow";
}

/** Tools of the repository's own, which carry the names of their files. */
function customTools(facts: Facts): ReadonlySet<string> {
  return new Set(
    facts.of("trigger").flatMap(({ surface, at }) => {
      const name = /^\.opencode\/tools?\/(?<name>[^/]+)\.\w+$/.exec(at.path)?.groups?.["name"];
      return surface === "opencode-plugins" && name !== undefined ? [name] : [];
    }),
  );
}
