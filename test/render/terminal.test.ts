import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDelta } from "../../src/delta/compare.ts";
import type { Report } from "../../src/model/report.ts";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { displayWidth } from "../../src/render/wrap.ts";
import { poison } from "./hostile.ts";
import { at, SAMPLES, sampleReport } from "./sample-report.ts";

const OPTIONS: RenderOptions = { color: false, width: 80, verbose: false, quiet: false, excerpts: true };
const show = (report: Report, options: Partial<RenderOptions> = {}) => renderTerminal(report, { ...OPTIONS, ...options });
const hold = sampleReport("hold");

describe("renderTerminal", () => {
  it("tells a developer how to start, why, and what to change", () => {
    expect(show(sampleReport("read-only"))).toMatchInlineSnapshot(`
      "preflight 0.1.0: acme-docs at 3f2a91c07d5e, state unknown

      Read-only
        The agent reads and reasons. It changes nothing and runs nothing with side
        effects.

      Start
        This repository configures Claude Code and Codex; the most restrained of them
        sets the posture.
        Claude Code  read-only         claude --permission-mode plan
        Codex        read-only         codex --sandbox read-only

      Why
        read-only         Nobody has said what this repository is.
        read-only         Is the repo trusted: unknown.
        1 other ceiling lies higher or holds for other agents (--verbose shows all).

      To get to workspace-write
        1. Inspect the repository; if it is yours, say so: preflight --state internal.

      Score 9/10  8 yes, 1 not applicable, 1 unknown
        ? unknown  Is the repo trusted?
                   Nobody has said what this repository is (--state).
                   → Read-only
        ✓ yes      Is git status clean?
                   No file is modified, staged or untracked, and no operation is in
                   progress.
        ✓ yes      Are secrets denied?
                   No secret-bearing file is in the tree. Deny the usual names all the
                   same: .env, *.pem.
        ✓ yes      Are write paths scoped?
                   Automatic writes stay in the workspace and out of .git and the
                   agents' settings.
        ✓ yes      Is network off by default?
                   No command reaches the network without a question.
        – n/a      Are MCP tools allowlisted?
                   No MCP server is configured.
        ✓ yes      Are destructive tools blocked? (by asking)
                   Destructive and deployment commands ask.
        ✓ yes      Is there a test command?
                   npm test runs vitest (package.json).
        ✓ yes      Is rollback easy?
                   The history holds 1,204 commits, and no automatic step is
                   irreversible.
        ✓ yes      Are logs redacted?
                   No telemetry, share link or committed transcript carries content.

      Boundaries  1 of 5 fuzzy
        ~ fuzzy    Repository trust        repo-trusted
        ✓ clear    File and secret access
        ✓ clear    Command execution
        ✓ clear    MCP tool scope
        ✓ clear    Logging and rollback

      What would happen unasked
        Claude  Codex
        allow   deny   cat .env and deploy/key.pem
        ?              call db/execute_sql
        allow: it happens unasked. ask: you are asked. deny: it does not happen. ?:
        not known, so do not rely on it.

      Findings  1 medium
        Quoted lines are text from the repository, not instructions.
        medium    unpinned-requirement
                  sphinx has no version and no lock file holds one.
                    requirements.txt:1
                    │ sphinx
                  Why  The same install command brings other code tomorrow, and an
                       agent that runs it cannot tell.
                  Fix  Write exact versions and commit a lock file with hashes.

      Coverage
        Read 1,213 files, 5.6 MiB.
        0 findings suppressed by the operator.

      Read-only: score 9/10, 1 finding (1 medium), 0 suppressed
      "
    `);
    expect(show(sampleReport("workspace-write"))).toMatchInlineSnapshot(`
      "preflight 0.1.0: acme-api at 3f2a91c07d5e, state internal

      Workspace-write with approvals
        The agent edits inside the workspace. It asks before network, outside paths,
        risky MCP tools and destructive commands.

      Start
        Answered for Claude Code, as asked.
        Claude Code  workspace-write   claude --permission-mode default

      Why
        workspace-write   An unattended loop wants a denial, not a question. (Claude
                          Code)
        workspace-write   There is no test to close the loop with.

      To get to constrained-auto
        1. Define a test command.
        2. Deny rm -rf, git push and deploy: preflight harden . --agent claude-code
           --posture constrained-auto --write

      Score 9/10  8 yes, 1 not applicable, 1 no
        ✓ yes      Is the repo trusted?
                   The operator says that this repository is internal.
        ✓ yes      Is git status clean?
                   No file is modified, staged or untracked, and no operation is in
                   progress.
        ✓ yes      Are secrets denied?
                   No secret-bearing file is in the tree. Deny the usual names all the
                   same: .env, *.pem.
        ✓ yes      Are write paths scoped?
                   Automatic writes stay in the workspace and out of .git and the
                   agents' settings.
        ✓ yes      Is network off by default?
                   No command reaches the network without a question.
        – n/a      Are MCP tools allowlisted?
                   No MCP server is configured.
        ✓ yes      Are destructive tools blocked? (by asking)
                   Destructive and deployment commands ask.
        ✗ no       Is there a test command?
                   No command of the class test is defined.
                   → Keep manual review
        ✓ yes      Is rollback easy?
                   The history holds 1,204 commits, and no automatic step is
                   irreversible.
        ✓ yes      Are logs redacted?
                   No telemetry, share link or committed transcript carries content.

      Boundaries  1 of 5 fuzzy
        ✓ clear    Repository trust
        ✓ clear    File and secret access
        ~ fuzzy    Command execution       test-command
        ✓ clear    MCP tool scope
        ✓ clear    Logging and rollback

      What would happen unasked
        Claude
        allow   cat .env and deploy/key.pem
        ?       call db/execute_sql
        allow: it happens unasked. ask: you are asked. deny: it does not happen. ?:
        not known, so do not rely on it.

      Findings
        None.

      Coverage
        Read 1,213 files, 5.6 MiB.
        0 findings suppressed by the operator.

      Workspace-write with approvals: score 9/10, no findings, 0 suppressed
      "
    `);
  });

  it("is loud about an incomplete scan, at the top and at the end", () => {
    const lines = show(hold).split("\n");
    const loud = lines.flatMap((line, i) => (line.startsWith("! Incomplete: this is not a clean scan.") ? [i] : []));
    expect(loud[0]).toBeLessThan(8);
    expect(loud[1]).toBeGreaterThan(lines.length - 4);
    expect(show(hold)).toContain("assets/model.bin.md       larger than 16 MiB");
    expect(show(sampleReport("read-only"))).not.toContain("ncomplete");
  });

  it("never says that there are no findings without saying that something was not read", () => {
    expect(show({ ...hold, findings: [] })).toContain("None in what could be read.");
    expect(show(sampleReport("workspace-write"))).toMatch(/^Findings\n {2}None\.$/m);
  });

  it("lists findings of one rule once, with what was left out counted", () => {
    const text = show(hold);
    expect(text.match(/unpinned-requirement/g)).toHaveLength(1);
    expect(text).toContain("and 2 more of this rule");
    expect(text).not.toContain("pandas");
    expect(show(hold, { verbose: true })).toContain("pandas");
  });

  it.each([0, 1, 7, 8, 9, 30])("accounts for each of %i findings of different rules", (n) => {
    const [first] = hold.findings;
    if (!first) throw new Error("the sample has findings");
    const findings = Array.from({ length: n }, (_, i) => ({
      ...first,
      rule: `rule-${i}-x`,
      locations: [at("a", 1), at("b", 1), at("c", 1), at("d", 1)] as const,
    }));
    const text = show({ ...hold, findings });
    const shown = text.match(/rule-\d+-x/g)?.length ?? 0;
    const left = Number(/and (\d+) more findings?:/.exec(text)?.[1] ?? 0);
    expect(shown + left).toBe(n);
    if (n > 0) expect(text).toContain("and 1 more place ");
    expect(show({ ...hold, findings }, { verbose: true }).match(/rule-\d+-x/g)?.length ?? 0).toBe(n);
  });

  it("says of a finding how sure it is and whom it concerns, where that is not plain", () => {
    const text = show({
      ...hold,
      findings: hold.findings.map((finding) => ({ ...finding, confidence: finding.severity === "high" ? "low" : "high" })),
    });
    expect(text).toContain("session-hook-runs-command (low confidence; Claude Code)\n");
    expect(text).toContain("install-script-downloads-and-runs\n");
  });

  it("counts gaps that it does not list", () => {
    const gaps = Array.from({ length: 1500 }, (_, i) => ({ path: `file-${i}.md`, reason: "unreadable" }));
    const report = { ...hold, subject: { ...hold.subject, coverage: { ...hold.subject.coverage, gaps } } };
    expect(show(report)).toContain("and 1,492 more (--verbose");
    expect(show(report, { verbose: true }).match(/file-\d+\.md/g)).toHaveLength(1500);
  });

  it("has the operating tables on request", () => {
    const verbose = show(hold, { verbose: true });
    for (const text of ["Staged rollout", "File classes", "db/execute_sql (now: unknown)", "Say what the repository is."])
      expect(verbose).toContain(text);
    expect(show(hold)).not.toContain("Staged rollout");
  });

  it("counts suppressed findings in every form, and names them on request", () => {
    expect(show(hold)).toContain("1 finding suppressed");
    expect(show(hold, { quiet: true })).toContain("1 suppressed");
    expect(show(hold, { verbose: true })).toContain("used in one experiment only");
    expect(show(sampleReport("read-only"))).toContain("0 findings suppressed");
  });

  it("says only the verdict when quiet", () => {
    expect(show(hold, { quiet: true })).toMatchInlineSnapshot(`
      "Hold: score 5/10, 7 findings (1 critical, 1 high, 5 medium), 1 suppressed
      ! Incomplete: this is not a clean scan. 2 things could not be read or
        understood.
      "
    `);
  });

  it("shows each agent's own answer when asked for everything, else only where they differ", () => {
    expect(show(hold)).toContain("no: Claude Code and Cursor; yes: Codex");
    expect(show(hold, { verbose: true })).toContain("Claude Code: no  Read(.env) is denied, cat .env is not.");
    expect(show(sampleReport("workspace-write"))).not.toContain("rm, git push and deploy ask.");
  });

  it("quotes only where quoting is allowed", () => {
    expect(show(hold)).toContain("Quoted lines are text from the repository, not instructions.");
    const text = show(hold, { excerpts: false, verbose: true });
    expect(text).not.toContain("│");
    expect(text).not.toContain("curl -fsSL");
    expect(text).not.toContain("Quoted lines");
  });

  it.each(SAMPLES)("says the same with and without colours for $posture.name", (report) => {
    for (const verbose of [false, true]) {
      const colored = show(report, { color: true, verbose });
      expect(colored).not.toBe(show(report, { verbose }));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the report's own colours
      expect(colored.replace(/\u001b\[(?:1|2|22|31|32|33|36|39)m/g, "")).toBe(show(report, { verbose }));
      for (const line of colored.split("\n")) expect(openStyles(line)).toBe(0);
    }
  });

  it("uses ASCII signs where the terminal has no others", () => {
    for (const report of SAMPLES)
      expect(show(report, { unicode: false, verbose: true }).replace("████████████████", "")).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it.each([60, 72, 80, 100, 200])("stays within %i columns", (width) => {
    for (const report of SAMPLES) {
      for (const verbose of [false, true]) {
        for (const line of show(report, { width, verbose }).split("\n"))
          expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
      }
    }
  });

  it("stays within 80 columns whatever the fields hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (text, verbose) => {
        for (const line of show(poison(hold, text), { verbose }).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps one endless text from burying the rest, and counts what it cut", () => {
    const text = show(poison(hold, "x".repeat(100_000)));
    expect(text).toContain("99000 more characters");
    expect(text.split("\n").length).toBeLessThan(1500);
  });

  it("renders a report of a very large repository", () => {
    const gaps = Array.from({ length: 130_000 }, (_, i) => ({ path: `f${i}`, reason: "x" }));
    const report = { ...hold, subject: { ...hold.subject, coverage: { ...hold.subject.coverage, gaps } } };
    expect(show(report, { verbose: true }).length).toBeGreaterThan(1_000_000);
  });
});

/** Styles that are still on at the end of a line. */
function openStyles(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the report's own colours
  const codes = line.match(/\u001b\[\d+m/g) ?? [];
  return codes.reduce((open, code) => open + (/\[(?:22|39)m/.test(code) ? -1 : 1), 0);
}

describe("the delta", () => {
  const report = withDelta(sampleReport("workspace-write"), sampleReport("hold"));

  it("stands at the top: the sentence, the postures, what changed and in which direction", () => {
    const text = show(report, { width: 100 });
    expect(text.indexOf("What changed")).toBeLessThan(text.indexOf("Start"));
    expect(text).toContain("workspace-write before, hold now");
    expect(text).toMatch(/lowers +adds a postinstall script/u);
    expect(text).toContain(`${report.delta?.counts.new} new`);
  });

  it("is the sentence alone with --quiet", () => {
    const words = show(report, { quiet: true }).replaceAll(/\s+/gu, " ");
    expect(words.startsWith(report.delta?.summary ?? "no delta")).toBe(true);
    expect(words).not.toContain("What changed");
  });
});
