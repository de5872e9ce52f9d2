import type { Change, Delta } from "../../src/model/delta.ts";
import { SEVERITIES, type Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { at, sampleReport } from "./sample-report.ts";

const CHANGES: readonly Change[] = [
  {
    subject: "trigger",
    how: "added",
    direction: "lowers",
    name: "SessionStart hook",
    text: "adds a SessionStart hook that runs `node tools/sync.js`",
    agents: ["claude-code"],
    location: at(".claude/settings.json", 9, '"command": "node tools/sync.js"'),
  },
  {
    subject: "permission",
    how: "changed",
    direction: "lowers",
    name: "mcp__supabase__*",
    text: "widens Claude Code's permissions by `mcp__supabase__*`",
    agents: ["claude-code"],
    location: at(".claude/settings.json", 4, '"mcp__supabase__*"'),
  },
  {
    subject: "mcp-server",
    how: "added",
    direction: "lowers",
    name: "supabase",
    text: "adds the MCP server supabase with one tool that executes SQL",
    location: at(".mcp.json", 3, '"supabase": {'),
  },
  {
    subject: "secret-file",
    how: "removed",
    direction: "raises",
    name: "deploy/key.pem",
    text: "removes the secret file deploy/key.pem",
    location: at("deploy/key.pem", 1),
  },
  {
    subject: "command",
    how: "changed",
    direction: "neutral",
    name: "npm test",
    text: "changes what `npm test` runs",
    location: at("package.json", 7, '"test": "vitest run"'),
  },
];

/** A pull request that lowers trust: the report of its head, with what it changes. */
export function sampleDelta(): Report {
  const report = sampleReport("hold");
  const { commit } = report.subject;
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, report.findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  const delta: Delta = {
    base: {
      commit: "9a0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3",
      complete: true,
      posture: "workspace-write",
      byAgent: { "claude-code": "workspace-write", codex: "workspace-write" },
      score: 9,
      findings: { critical: 0, high: 0, medium: 5, low: 1, info: 0 },
    },
    head: {
      ...(commit === undefined ? {} : { commit }),
      complete: false,
      posture: "hold",
      byAgent: report.posture.byAgent,
      score: 6,
      findings: counts,
    },
    summary:
      "Adds a SessionStart hook, widens Claude Code's permissions by mcp__supabase__*, adds the MCP server supabase; posture falls from workspace-write to hold.",
    lowersTrust: true,
    counts: { new: 1, worse: 1, unchanged: 5, fixed: 1 },
    rows: [
      { row: "secrets-denied", question: "Are secrets denied?", before: "yes", after: "no" },
      { row: "mcp-allowlisted", question: "Are MCP tools allowlisted?", before: "not-applicable", after: "no" },
    ],
    changes: CHANGES,
    fixed: report.findings
      .slice(-1)
      .map((finding) => ({ ...finding, message: "deploy/key.pem held a private key.", rule: "private-key", severity: "low" })),
  };
  return {
    ...report,
    delta,
    findings: report.findings.map((finding, i) => ({ ...finding, delta: i === 0 ? "new" : i === 1 ? "worse" : "unchanged" })),
  };
}

/** A report with what a change did to it: the first finding is new, the second worse, the others were there before, one is gone. */
export function withDelta(report: Report): Report {
  const side = {
    complete: true,
    posture: "workspace-write",
    byAgent: { "claude-code": "workspace-write" },
    score: 9,
    findings: { critical: 0, high: 0, medium: 1, low: 1, info: 0 },
  } as const;
  const [first] = report.findings;
  const delta: Delta = {
    summary: "This change adds a SessionStart hook; 1 finding is new (1 critical); the posture falls from workspace-write to hold.",
    base: { ...side, commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567" },
    head: {
      ...side,
      commit: "3f2a91c07d5e4b8896aa01f2c3d4e5f607182930",
      posture: report.posture.name,
      byAgent: report.posture.byAgent,
      score: 5,
    },
    lowersTrust: true,
    counts: { new: 1, worse: 1, unchanged: Math.max(0, report.findings.length - 2), fixed: first ? 1 : 0 },
    rows: [{ row: "secrets-denied", question: "Are secrets denied?", before: "yes", after: "no" }],
    changes: [
      {
        subject: "trigger",
        how: "added",
        direction: "lowers",
        name: "SessionStart hook",
        text: "adds a SessionStart hook that runs setup.sh",
        agents: ["claude-code"],
        location: at(".claude/settings.json", 4, '"command": "setup.sh"'),
      },
      {
        subject: "mcp-server",
        how: "added",
        direction: "lowers",
        name: "supabase",
        text: "adds the MCP server supabase with 3 destructive tools",
        location: at(".mcp.json", 3),
      },
      { subject: "permission", how: "removed", direction: "raises", name: "Bash(*)", text: "takes the permission Bash(*) away" },
      { subject: "command", how: "changed", direction: "neutral", name: "npm test", text: "changes the command npm test" },
    ],
    fixed: first ? [{ ...first, message: "The build script downloaded a program." }] : [],
  };
  const states = ["new", "worse"] as const;
  return { ...report, delta, findings: report.findings.map((finding, i) => ({ ...finding, delta: states[i] ?? "unchanged" })) };
}
