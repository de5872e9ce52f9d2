import { describe, expect, it } from "vitest";
import type { Accept } from "../../src/decide/answers.ts";
import { decide } from "../../src/decide/posture.ts";
import { rows } from "../../src/decide/rows/index.ts";
import { engines } from "../../src/engines/index.ts";
import type { AgentId, AgentSetting, PermissionRule } from "../../src/model/agent.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Finding, Severity } from "../../src/model/finding.ts";
import { wholeFile } from "../../src/model/place.ts";
import type { PostureName, StateName } from "../../src/model/posture.ts";
import { CLEAN_GIT, catalog, file, sampleView } from "./sample-view.ts";

type ViewOptions = Parameters<typeof sampleView>[0];

function decided(
  options: ViewOptions = {},
  { findings = [], named = [], complete = true }: { findings?: Finding[]; named?: AgentId[]; complete?: boolean } = {},
) {
  return decide(sampleView(options), findings, { rows, engines, named, complete });
}

function finding(severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule: "some-rule",
    family: "mcp",
    severity,
    confidence: "high",
    message: "M.",
    why: "W.",
    fix: "F.",
    fingerprint: "f",
    locations: [wholeFile("a")],
    ...more,
  };
}

const claude = {
  kind: "agentFile",
  at: wholeFile(".claude/settings.json"),
  agent: "claude-code",
  role: "settings",
  modelled: true,
} as const;
const test = {
  kind: "command",
  at: wholeFile("package.json"),
  name: "npm test",
  text: "vitest run",
  surface: "npm-package-scripts",
} as const;
const rule = (effect: PermissionRule["effect"], text: string): PermissionRule => ({
  kind: "permissionRule",
  at: wholeFile(".claude/settings.json"),
  agent: "claude-code",
  scope: "project",
  effect,
  rule: text,
});
const setting = (key: string, value: AgentSetting["value"]): AgentSetting => ({
  kind: "agentSetting",
  at: wholeFile(".claude/settings.json"),
  agent: "claude-code",
  scope: "project",
  key,
  value,
  live: true,
});

describe("a plain benign library", () => {
  it("comes out read-only while nobody has said what it is", () => {
    const { posture } = decided({ state: "unknown" });
    expect(posture.name).toBe("read-only");
    expect(posture.ceilings.filter(({ posture: height }) => height === "read-only").map(({ by }) => by)).toEqual([
      "state:unknown",
      "row:repo-trusted",
    ]);
    expect(posture.headline.rule).toBe("best-of-all");
  });

  it("comes out workspace-write when it is internal and clean", () => {
    const { posture } = decided();
    expect(posture.name).toBe("workspace-write");
    expect(posture.nextSteps).toEqual(["Deny destructive and deployment commands instead of asking."]);
  });

  it("tells every agent's own posture, open ones included", () => {
    const { posture } = decided();
    expect(Object.keys(posture.byAgent)).toEqual(["claude-code", "codex", "opencode", "cursor", "copilot", "gemini"]);
    expect(posture.byAgent.opencode).toBe("read-only");
    expect(decided({ state: "unknown" }).posture.byAgent.opencode).toBe("hold");
    expect(posture.launch["claude-code"]).toBe("claude --permission-mode default");
  });
});

describe("the state", () => {
  const heights: Record<StateName, PostureName> = {
    unknown: "read-only",
    "public-demo": "read-only",
    internal: "workspace-write",
    sensitive: "workspace-write",
    "production-infra": "workspace-write",
  };
  for (const [state, height] of Object.entries(heights)) {
    it(`${state} allows ${height} for a clean library`, () => expect(decided({ state: state as StateName }).posture.name).toBe(height));
  }
});

describe("a hardened repository", () => {
  const hardened = [
    claude,
    test,
    setting("permissions.defaultMode", "dontAsk"),
    setting("sandbox.enabled", true),
    setting("sandbox.autoAllowBashIfSandboxed", false),
    rule("allow", "Bash(npm test)"),
    rule("deny", "Read(.env)"),
    rule("deny", "WebFetch"),
  ];

  it("reaches the constrained loop: everything that would ask is refused", () => {
    const { posture, answers } = decided({ facts: hardened });
    expect(answers.filter(({ verdict }) => verdict === "no" || verdict === "unknown")).toEqual([]);
    expect(posture.name).toBe("constrained-auto");
    expect(posture.nextSteps).toEqual([]);
  });

  it("does not get there while its state is unknown", () => {
    expect(decided({ facts: hardened, state: "unknown" }).posture.name).toBe("read-only");
  });

  it("denies the secret files that exist only where the rules cover them", () => {
    const secret = (path: string) =>
      ({ kind: "secretFile", at: wholeFile(path), class: "env", tracked: false, ignored: true, example: false }) as const;
    const verdict = (path: string) =>
      decided({ facts: [...hardened, secret(path)] }).answers.find(({ row }) => row === "secrets-denied")?.verdict;
    expect(verdict(".env")).toBe("yes");
    expect(verdict("config/.env")).toBe("yes");
    expect(verdict(".env.production")).toBe("no");
  });
});

describe("what lowers the posture", () => {
  it("a dirty tree: commit first", () => {
    const { posture } = decided({ git: { ...CLEAN_GIT, changes: [{ path: "a.txt", how: "untracked" }] } });
    expect(posture.name).toBe("read-only");
  });

  it("two fuzzy boundaries: read-only; three: hold", () => {
    const shallow = { ...CLEAN_GIT, shallow: true };
    expect(decided({ git: shallow }).posture.name).toBe("workspace-write");
    expect(decided({ git: shallow, facts: [] }).posture.name).toBe("read-only");
    expect(decided({ git: { ...shallow, changes: [{ path: "a", how: "modified" }] }, facts: [] }).posture.name).toBe("hold");
  });

  it("a finding, by its severity and family", () => {
    const height = (found: Finding) => decided({}, { findings: [found] }).posture.name;
    expect(height(finding("critical"))).toBe("hold");
    expect(height(finding("high"))).toBe("read-only");
    expect(height(finding("medium"))).toBe("workspace-write");
    expect(height(finding("low"))).toBe("workspace-write");
    expect(height(finding("high", { family: "agent-instructions" }))).toBe("hold");
  });

  it("a finding about one agent holds only that agent back", () => {
    const { posture } = decided({}, { findings: [finding("critical", { agents: ["codex"] })], named: ["claude-code", "codex"] });
    expect(posture.byAgent).toMatchObject({ "claude-code": "workspace-write", codex: "hold" });
    expect(posture.name).toBe("hold");
  });

  it("a gap: unknown is never safe", () => {
    expect(decided({}, { complete: false }).posture.name).toBe("read-only");
  });

  it("production markers, whatever the operator says", () => {
    const marker = {
      kind: "productionMarker",
      at: wholeFile("main.tf"),
      surface: "production-markers",
      sign: "Terraform state backend",
      gates: ["infrastructure-token"],
    } as const;
    const { posture } = decided({ facts: [test, marker], state: "internal" });
    expect(posture.ceilings.map(({ by }) => by)).toContain("content:production-markers");
  });

  it("blanket allowances in the repository's own settings, once it is trusted", () => {
    const allow = (rule: string) =>
      ({
        kind: "permissionRule",
        at: wholeFile(".claude/settings.json"),
        agent: "claude-code",
        scope: "project",
        effect: "allow",
        rule,
      }) as const;
    const { posture, answers } = decided({ facts: [claude, test, allow("Bash"), allow("Write"), allow("WebFetch")], state: "internal" });
    expect(answers.filter(({ verdict }) => verdict === "no").map(({ row }) => row)).toEqual([
      "write-scoped",
      "network-off",
      "destructive-blocked",
    ]);
    expect(posture.name).toBe("read-only");
  });
});

describe("settings that are not understood", () => {
  it("make an agent's rows unknown, never yes", () => {
    const unread = { kind: "agentFile", at: wholeFile("opencode.json"), agent: "opencode", role: "settings", modelled: false } as const;
    const { answers, posture } = decided({ facts: [test, unread] });
    expect(posture.headline).toEqual({ rule: "worst-of-configured", agents: ["opencode"] });
    expect(answers.filter(({ verdict }) => verdict === "unknown").map(({ row }) => row)).toEqual([
      "write-scoped",
      "network-off",
      "destructive-blocked",
      "logs-redacted",
    ]);
  });
});

describe("the test command", () => {
  const verdict = (options: ViewOptions) => decided(options).answers.find(({ row }) => row === "test-command")?.verdict;
  it("is asked for where there is source code", () => {
    expect(verdict({ facts: [] })).toBe("no");
    expect(verdict({})).toBe("yes");
  });
  it("is named as a person would type it, where there are several", () => {
    const facts = ["npm run test:slow", "npm run test", "npm run test:all"].map((name) => ({ ...test, name }));
    expect(decided({ facts }).answers.find(({ row }) => row === "test-command")?.because).toContain("npm run test is defined");
  });
  it("does not apply to documents", () => {
    expect(verdict({ facts: [], files: [file("README.md")] })).toBe("not-applicable");
  });
});

describe("the table", () => {
  it("names every ceiling's lift", () => {
    for (const row of catalog.rows) {
      expect(row.lift.no, row.id).toBeTruthy();
      if (row.ceilings["yes-by-asking"]) expect(row.lift["yes-by-asking"], row.id).toBeTruthy();
    }
  });
});

describe("a row that the operator accepts", () => {
  const open = [claude, test, rule("allow", "Bash(curl *)")];
  const acceptance = { reason: "Network for one install.", by: "Ada", expires: "2026-06-10", upTo: "workspace-write" } as const;
  const under = (accept: Accept, facts: readonly Fact[] = open) =>
    decide(sampleView({ facts }), [], { rows, engines, named: ["claude-code"], complete: true, accept });
  const ceilingOf = ({ posture }: ReturnType<typeof under>) => posture.ceilings.find(({ by }) => by === "row:network-off");

  it("stays a no, and its ceiling is lifted as far as was said", () => {
    expect(ceilingOf(under(() => undefined))?.posture).toBe("read-only");
    const result = under((row) => (row === "network-off" ? acceptance : undefined));
    expect(result.posture.name).toBe("workspace-write");
    expect(ceilingOf(result)).toMatchObject({
      posture: "workspace-write",
      because: expect.stringMatching(/accepted by Ada until 2026-06-10: Network for one install/),
    });
    expect(result.answers.find(({ row }) => row === "network-off")).toMatchObject({ verdict: "no", acceptance });
    expect(result.boundaries.find(({ id }) => id === "command-execution")?.clear).toBe(false);
  });

  it("counts again once the exception has ended, and says so", () => {
    const result = under((row) =>
      row === "network-off" ? { ...acceptance, void: "ended on 2026-05-31, so the row counts again" } : undefined,
    );
    expect(result.posture.name).toBe("read-only");
    expect(ceilingOf(result)).toMatchObject({
      posture: "read-only",
      because: expect.stringMatching(/not accepted: the exception of Ada ended/),
    });
  });

  it("does not lift what several fuzzy boundaries hold down", () => {
    const more = [...open, setting("env.OTEL_LOG_USER_PROMPTS", "1")];
    const result = under(
      (row, verdict) => (verdict === "no" && (row === "network-off" || row === "logs-redacted") ? acceptance : undefined),
      more,
    );
    expect(result.boundaries.filter(({ clear }) => !clear).length).toBeGreaterThan(1);
    expect(result.posture.name).toBe("read-only");
  });
});

describe("the next step", () => {
  const steps = (facts: Fact[], named: AgentId[] = []): readonly string[] =>
    decided({ state: "unknown", facts }, { named }).posture.nextSteps;

  it("names the boundaries to clear, and no more of them than it takes", () => {
    const [step] = steps([test], ["cursor"]).filter((one) => one.startsWith("Clear"));
    expect(step).toMatch(/^Clear \d of these boundaries, by a yes to each question: repository trust \(Is the repo trusted\?\)/);
    expect(step).not.toContain("Is there a test command?");
  });

  it("says for which of several agents it is, and says it once where it is for all", () => {
    const both = steps([test], ["claude-code", "cursor"]);
    expect(both.filter((one) => one.startsWith("For Claude Code"))).toEqual([]);
    expect(new Set(both).size).toBe(both.length);
  });

  it("keeps abbreviations inside of a sentence", () => {
    const told = decided({ state: "unknown", facts: [] }, { named: ["cursor"] }).posture.ceilings.map(({ because }) => because);
    expect(told.join()).toContain("Fuzzy: repository trust");
    expect(told.join()).not.toContain("mcp tool scope");
  });
});
