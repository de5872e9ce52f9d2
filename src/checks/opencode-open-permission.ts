import { breadthOf } from "../classify/command-breadth.ts";
import { isWhole, later, type OpencodeRule, opencodeRules } from "../classify/opencode-rule.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "opencode-open-permission",
    title: "opencode permission that lets the agent act without asking",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["permissionRule"],
    why: "opencode asks about no folder: the line holds as soon as it is started here, and it beats what the user has set for herself.",
    fix: 'Write "*": "ask" first and allow single commands behind it, for the last line that fits decides: "npm test": "allow".',
    references: ["https://opencode.ai/docs/permissions/"],
  },
  *judge(facts) {
    const rules = opencodeRules(facts.of("permissionRule"));
    for (const rule of rules) {
      const open = rule.fact.effect === "allow" && !rule.older ? openness(rule, rules) : undefined;
      if (!open) continue;
      yield {
        message: `${rule.fact.rule} ${open.what}.`,
        severity: open.severity,
        at: [locate(rule.fact, rule.agent === undefined ? "holds for every agent" : `holds for the agent ${rule.agent}`)],
        agents: ["opencode"],
        identity: `${rule.fact.rule} allow`,
      };
    }
  },
} satisfies Check;

/** Files that decide what the next session may do, and what git runs: an edit of them is an edit of everything. */
const GUARDED = ["opencode.json", ".git/hooks/pre-commit"];

/** Whether a line with one pattern holds for a path: exact, or with a star at its end. */
function covers({ pattern = "" }: OpencodeRule, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

interface Openness {
  readonly severity: Severity;
  readonly what: string;
}

function openness(rule: OpencodeRule, all: readonly OpencodeRule[]): Openness | undefined {
  const after = later(rule, all);
  const closed = (tool: string): boolean =>
    after.some((other) => (other.tool === tool || other.tool === "*") && other.fact.effect !== "allow" && isWhole(other));
  const { tool, pattern } = rule;
  if (closed(tool)) return undefined;
  if (tool === "*") return ofEverything(rule, all);
  if (!isWhole(rule)) return ofPattern(tool, pattern ?? "");
  switch (tool) {
    case "bash":
      return { severity: "high", what: "lets every command run unasked, without a sandbox" };
    case "external_directory":
      return { severity: "high", what: "lets files outside the workspace be read and written unasked" };
    case "read":
      return after.some((other) => other.fact.effect !== "allow" && /env/.test(other.pattern ?? ""))
        ? undefined
        : { severity: "medium", what: "switches the question about .env files off" };
    case "edit":
      return GUARDED.every((path) => after.some((other) => other.tool === tool && other.fact.effect !== "allow" && covers(other, path)))
        ? undefined
        : { severity: "medium", what: "lets every file be changed unasked, opencode.json and .git/hooks among them" };
    case "webfetch":
      return { severity: "low", what: "lets every address be fetched unasked" };
    case "doom_loop":
      return { severity: "low", what: "switches the question off that stops a call which repeats itself" };
    default:
      return /.[_*-]\*$/.test(tool)
        ? { severity: "medium", what: "lets every tool of that name run unasked, also those that a server gets later" }
        : undefined;
  }
}

/** One word for all tools: what of it is taken back behind it? */
function ofEverything(rule: OpencodeRule, all: readonly OpencodeRule[]): Openness {
  const from = all.indexOf(rule);
  const takenBack = (tool: string): boolean =>
    all.some(
      (other, index) =>
        index > from && other.agent === rule.agent && other.tool === tool && isWhole(other) && other.fact.effect !== "allow",
    );
  const guards = "and switches the questions about .env files and paths outside the workspace off";
  return takenBack("bash")
    ? { severity: "medium", what: `lets every tool that no later line names run unasked, ${guards}` }
    : { severity: "high", what: `lets every tool and every command run unasked, ${guards}` };
}

function ofPattern(tool: string, pattern: string): Openness | undefined {
  if (tool === "external_directory")
    return /^(?:\/|~\/?|\$HOME\/?)\*+$/.test(pattern)
      ? { severity: "high", what: "lets files far outside the workspace be read and written unasked" }
      : undefined;
  if (tool !== "bash") return undefined;
  // Without a wildcard at its end the pattern is one command, word for word.
  if (!pattern.endsWith("*")) return undefined;
  return breadthOf(
    pattern
      .slice(0, -1)
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}
