import type { OperatingTables } from "../../src/model/operating.ts";

/** The operating tables of a small repository: one line of each kind, an empty and a cut one among them. */
export const SAMPLE_TABLES: OperatingTables = {
  fileClasses: [
    { id: "env", title: ".env", default: "deny read and write", count: 1, paths: [".env"] },
    { id: "credentials", title: "credentials", default: "deny", count: 0, paths: [] },
    { id: "source", title: "source", default: "read", count: 812, paths: ["src/app.ts", "src/index.ts"] },
  ],
  otherFiles: 3,
  commandClasses: [
    {
      id: "test",
      title: "Tests",
      tier: "write-safe",
      default: "automatic in a trusted repository",
      count: 1,
      commands: [{ name: "npm test", tier: "write-safe", path: "package.json", line: 5 }],
    },
    { id: "deployment", title: "Deployment", tier: "deployment", default: "manual", count: 0, commands: [] },
  ],
  toolTypes: [
    { id: "secret-access", title: "secret access", default: "deny", count: 0, tools: [] },
    {
      id: "code-execution",
      title: "code, shell or query execution",
      default: "strong-approval",
      count: 1,
      tools: [{ name: "db/execute_sql", tier: "privileged-write", allowed: "unknown" }],
    },
  ],
  situations: [
    {
      id: "unknown-repository",
      situation: "unknown repository",
      recommended: "read-only",
      applies: true,
      because: "its state is unknown.",
    },
    {
      id: "production-change",
      situation: "production deploy, database migration, money movement",
      recommended: "never automatic",
      applies: false,
      because: "Nothing in the repository shows it.",
    },
  ],
  ladder: [
    {
      step: 1,
      tier: "read-only",
      title: "Read-only",
      handling: "read-only automatic, all else by hand",
      standing: "stands",
      commands: [],
      commandCount: 0,
      tools: [],
      toolCount: 0,
      missing: [],
      yours: [],
    },
    {
      step: 2,
      tier: "write-safe",
      title: "Write-safe",
      handling: "automatic in a local sandbox or in a repository of low sensitivity",
      standing: "next",
      commands: ["npm test"],
      commandCount: 1,
      tools: [],
      toolCount: 0,
      missing: ["Say what the repository is."],
      yours: ["that the sandbox is on where you start the agent"],
    },
    {
      step: 3,
      tier: "destructive-credentials",
      title: "Destructive or credentials",
      handling: "denied",
      standing: "denied",
      commands: [],
      commandCount: 0,
      tools: ["db/drop_table"],
      toolCount: 1,
      missing: [],
      yours: [],
    },
  ],
};
