import type { AgentSetting, PermissionRule } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import { table } from "../model/table.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "cursor-dead-rule",
    title: "Cursor rule or key that has no effect",
    family: "agent-settings",
    severity: "medium",
    confidence: "medium",
    reads: ["permissionRule", "agentSetting"],
    why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
    fix: "Use the keys and the form that the reference of the file names, and hide secret files with .cursorignore, which binds editor and command line.",
    references: [
      "https://cursor.com/docs/cli/reference/permissions",
      "https://cursor.com/docs/reference/permissions",
      "https://cursor.com/docs/reference/sandbox",
    ],
  },
  *judge(facts) {
    for (const rule of facts.of("permissionRule").filter(({ agent }) => agent === "cursor")) {
      const dead = deadRule(rule, facts);
      if (dead) yield judgement(rule, `${rule.rule} ${dead.what}.`, dead.severity, rule.rule);
    }
    for (const setting of facts.of("agentSetting").filter(({ agent }) => agent === "cursor")) {
      const dead = deadSetting(setting);
      if (dead) yield judgement(setting, `${setting.key} ${dead.what}.`, dead.severity, `${setting.at.path} ${setting.key}`);
    }
  },
} satisfies Check;

function judgement(fact: PermissionRule | AgentSetting, message: string, severity: Severity, identity: string) {
  return { message, severity, at: [locate(fact, "has no effect")] as const, agents: ["cursor"] as const, identity };
}

interface Dead {
  readonly severity: Severity;
  readonly what: string;
}

const TOKENS = ["Shell", "Read", "Write", "WebFetch", "Mcp"];

/** Names that other agents use for the same thing. */
const MISTAKEN: Readonly<Record<string, string>> = table({ Bash: "Shell", Edit: "Write", Fetch: "WebFetch", MCP: "Mcp" });

function deadRule({ rule, effect, at }: PermissionRule, facts: Facts): Dead | undefined {
  const [, name = "", spec = ""] = /^([.\w]+)\(([\s\S]*)\)$/u.exec(rule.trim()) ?? [];
  // A protection that does nothing is worse than a permission that does nothing.
  const severity: Severity = effect === "deny" ? "medium" : "low";
  if (name === "mcpAllowlist") return spec.includes(":") ? undefined : { severity, what: "is ignored: an entry is server:tool" };
  if (name === "terminalAllowlist" || name === ".cursorignore") return undefined;
  if (!/cli\.json$/iu.test(at.path)) return undefined;
  if (!TOKENS.includes(name)) {
    const meant = MISTAKEN[name] ?? TOKENS.find((token) => token.toLowerCase() === name.toLowerCase());
    return {
      severity,
      what: meant === undefined ? `is no rule of Cursor: it knows ${TOKENS.join(", ")}` : `is no rule of Cursor: it is written ${meant}(…)`,
    };
  }
  if (name === "Shell" && effect === "deny" && /\s/u.test(spec) && !spec.includes(":"))
    return { severity, what: `fits no command: the program ends at a colon, Shell(${spec.replace(/\s+/u, ":")})` };
  if (name === "Read" && effect === "deny" && !facts.of("permissionRule").some((other) => other.rule.startsWith(".cursorignore(")))
    return { severity: "low", what: "binds Cursor CLI only: the editor's agent reads the file, for there is no .cursorignore" };
  return undefined;
}

const SANDBOX_KEYS: readonly string[] = [
  "type",
  "additionalReadwritePaths",
  "additionalReadonlyPaths",
  "additionalReadPaths",
  "readBoundary",
  "disableTmpWrite",
  "enableSharedBuildCache",
  "networkPolicy.default",
  "networkPolicy.allow",
  "networkPolicy.deny",
  "networkPolicyStrict",
  "$schema",
  "version",
];

const VALUES: Readonly<Record<string, readonly string[]>> = table({
  type: ["workspace_readwrite", "workspace_readonly", "insecure_none"],
  "networkPolicy.default": ["allow", "deny"],
  readBoundary: ["system", "workspace"],
});

function deadSetting({ key, value, at }: AgentSetting): Dead | undefined {
  if (/\/sandbox\.json$/iu.test(at.path)) {
    if (!SANDBOX_KEYS.includes(key)) return { severity: "low", what: "is no key of sandbox.json" };
    const accepted = VALUES[key];
    if (accepted && !accepted.includes(String(value)))
      return { severity: "medium", what: `is ${JSON.stringify(value)}, which is none of ${accepted.join(", ")}` };
  }
  if (/\/permissions\.json$/iu.test(at.path) && /deny|block(?!_instructions)|forbid/iu.test(key) && !key.startsWith("autoRun."))
    return { severity: "medium", what: "does nothing: permissions.json has no list of what is denied" };
  // Allowances that the project's file cannot give are notes of their own.
  if (/\/cli\.json$/iu.test(at.path) && /^(?:deny|sandbox|permissions\.(?!allow|deny))/u.test(key))
    return {
      severity: key.startsWith("sandbox") ? "low" : "medium",
      what: "does nothing: of a project's cli.json only permissions.allow and permissions.deny count",
    };
  return undefined;
}
