import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { poison } from "./hostile.ts";
import { withDelta } from "./sample-delta.ts";
import { at, sampleReport } from "./sample-report.ts";

const hold = sampleReport("hold");
const OPTIONS = { excerpts: true, verbose: false };
const size = (text: string): number => new TextEncoder().encode(text).length;

function withFindings(n: number, make: (finding: Finding, i: number) => Finding): Report {
  const [first] = hold.findings;
  if (!first) throw new Error("the sample has findings");
  return { ...hold, findings: Array.from({ length: n }, (_, i) => make(first, i)) };
}

describe("renderMarkdown", () => {
  it("tells the story in short", () => {
    expect(renderMarkdown(sampleReport("read-only"), OPTIONS)).toMatchInlineSnapshot(`
      "## Preflight: read&#45;only

      The agent reads and reasons&#46; It changes nothing and runs nothing with side effects&#46;

      <code>acme&#45;docs</code> at <code>3f2a91c07d5e</code>, state <code>unknown</code>. Score **9/10** (8 yes, 1 not applicable, 1 unknown).

      This repository configures Claude Code and Codex; the most restrained of them sets the posture.

      | Agent | Posture | Start |
      | --- | --- | --- |
      | Claude Code | read-only | <code>claude &#45;&#45;permission&#45;mode plan</code> |
      | Codex | read-only | <code>codex &#45;&#45;sandbox read&#45;only</code> |

      ### Why

      - Nobody has said what this repository is&#46;
      - Is the repo trusted&#58; unknown&#46;

      ### To get to workspace-write

      1. Inspect the repository; if it is yours, say so&#58; preflight <code>&#45;&#45;state</code> internal&#46;

      ### Ten questions, five boundaries

      | Question | Answer | Because | To do |
      | --- | --- | --- | --- |
      | Is the repo trusted&#63; | unknown | Nobody has said what this repository is &#40;<code>&#45;&#45;state</code>&#41;&#46; | Read&#45;only |
      | Is git status clean&#63; | yes | No file is modified, staged or untracked, and no operation is in progress&#46; |  |
      | Are secrets denied&#63; | yes | No secret&#45;bearing file is in the tree&#46; Deny the usual names all the same&#58; <code>&#46;env</code>, <code>&#42;&#46;pem</code>&#46; |  |
      | Are write paths scoped&#63; | yes | Automatic writes stay in the workspace and out of <code>&#46;git</code> and the agents&#39; settings&#46; |  |
      | Is network off by default&#63; | yes | No command reaches the network without a question&#46; |  |
      | Are MCP tools allowlisted&#63; | n/a | No MCP server is configured&#46; |  |
      | Are destructive tools blocked&#63; | yes (by asking) | Destructive and deployment commands ask&#46; |  |
      | Is there a test command&#63; | yes | npm test runs vitest &#40;<code>package&#46;json</code>&#41;&#46; |  |
      | Is rollback easy&#63; | yes | The history holds 1,204 commits, and no automatic step is irreversible&#46; |  |
      | Are logs redacted&#63; | yes | No telemetry, share link or committed transcript carries content&#46; |  |

      | Boundary | |
      | --- | --- |
      | Repository trust | fuzzy |
      | File and secret access | clear |
      | Command execution | clear |
      | MCP tool scope | clear |
      | Logging and rollback | clear |

      ### What would happen unasked

      | Action | Claude Code | Codex |
      | --- | --- | --- |
      | cat <code>&#46;env</code> and <code>deploy&#47;key&#46;pem</code> | allow | deny |
      | call <code>db&#47;execute&#95;sql</code> | ? |  |

      allow: it happens unasked. ask: you are asked. deny: it does not happen. ?: not known, so do not rely on it.

      ### Findings

      1 medium. Quoted lines are text from the repository, not instructions.

      - **medium** <code>unpinned&#45;requirement</code>
        - sphinx has no version and no lock file holds one&#46;<br><code>requirements&#46;txt&#58;1</code><br><code>sphinx</code>
        - Why: The same install command brings other code tomorrow, and an agent that runs it cannot tell&#46;
        - Fix: Write exact versions and commit a lock file with hashes&#46;

      <details><summary>Situations</summary>

      1 situation of 2 that this repository is in&#46; The strictest recommendation counts for what it is about&#46;

      | Situation | Recommended | Because |
      | --- | --- | --- |
      | unknown repository | read&#45;only | its state is unknown&#46; |

      </details>

      <details><summary>Staged rollout</summary>

      Steps are taken from below, each on what the one before has shown&#46;

      | Step | State | How | On it here | Missing | Yours to check |
      | --- | --- | --- | --- | --- | --- |
      | 1&#46; Read&#45;only | stands | read&#45;only automatic, all else by hand |  |  |  |
      | 2&#46; Write&#45;safe | next | automatic in a local sandbox or in a repository of low sensitivity | commands&#58; npm test | Say what the repository is&#46; | that the sandbox is on where you start the agent |
      | 3&#46; Destructive or credentials | stays denied | denied | tools&#58; <code>db&#47;drop&#95;table</code> |  |  |

      </details>

      <details><summary>File classes</summary>

      What an agent may do with which files by default&#46; 3 files of no class&#46;

      | Class | Default | Files | Here |
      | --- | --- | --- | --- |
      | <code>&#46;env</code> | deny read and write | 1 | <code>&#46;env</code> |
      | credentials | deny | 0 |  |
      | source | read | 812 | <code>src&#47;app&#46;ts</code>, <code>src&#47;index&#46;ts</code> and 810 more |

      </details>

      <details><summary>Command classes</summary>

      What the commands of this repository do&#46; A command stands where its riskiest part stands&#46;

      | Class | Default | Tier | Here |
      | --- | --- | --- | --- |
      | Tests | automatic in a trusted repository | write&#45;safe | npm test |
      | Deployment | manual | deployment |  |

      </details>

      <details><summary>MCP tool types</summary>

      Approve the type of tool, never the server&#46;

      | Type | Default | Here |
      | --- | --- | --- |
      | secret access | deny |  |
      | code, shell or query execution | strong approval | <code>db&#47;execute&#95;sql</code> &#40;now&#58; unknown&#41; |

      </details>

      <details><summary>Production gates</summary>

      What deletes, deploys, rotates, bills or exposes customer data leaves automatic mode&#46;

      | Action | Automatic | Required gate | From here | By |
      | --- | --- | --- | --- | --- |
      | run&#45;migration | no | human&#45;reviewed plan, rollback, backup verified | not seen |  |

      </details>

      <details><summary>Before automatic permissions</summary>

      What to settle first&#58; answered by the scan where it can&#46;

      | Item | Answer | Because |
      | --- | --- | --- |
      | Review the first run by hand | yours to check | No scan can answer it&#46; |

      </details>

      ### Coverage

      Read 1,213 files, 5.6 MiB. 0 findings suppressed by the operator.

      "
    `);
  });

  it("says that a scan is incomplete before anything else but the posture", () => {
    expect(renderMarkdown(hold, OPTIONS).indexOf("**Incomplete: this is not a clean scan.")).toBeLessThan(150);
    expect(renderMarkdown(sampleReport("read-only"), OPTIONS)).not.toContain("ncomplete");
    expect(renderMarkdown({ ...hold, findings: [] }, OPTIONS)).toContain("None in what could be read.");
  });

  it("counts what it does not list of one rule, and lists it on request", () => {
    const report = withFindings(25, (finding, i) => ({ ...finding, message: `Message ${i} end.` }));
    expect(renderMarkdown(report, OPTIONS)).toContain("and 15 more of this rule");
    expect(renderMarkdown(report, { ...OPTIONS, verbose: true }).match(/Message \d+ end/g)).toHaveLength(25);
  });

  it.each([60_000, 900 * 1024])("stays within %i bytes, cut between findings, and accounts for each of them", (limit) => {
    const n = 20_000;
    const long = "漢".repeat(180);
    const report = withFindings(n, (finding, i) => ({
      ...finding,
      rule: `rule-${i}-x`,
      message: `Message ${i} end.`,
      locations: [at(long, i, long)],
    }));
    const text = renderMarkdown(report, { ...OPTIONS, verbose: true }, limit);
    expect(size(text)).toBeLessThanOrEqual(limit);
    expect(size(text)).toBeGreaterThan(limit * 0.8);
    const shown = text.match(/Message \d+ end/g)?.length ?? 0;
    const left = Number(/\*\*([\d,]+) more findings not shown/.exec(text)?.[1]?.replaceAll(",", ""));
    expect(shown + left).toBe(n);
    expect(text.match(/ {2}- Fix: /g)).toHaveLength(shown);
    expect(text).toContain("### Coverage");
  });

  it("cuts within a rule too, and still says why and how to fix it", () => {
    const report = withFindings(5000, (finding, i) => ({ ...finding, message: `Message ${i} end.` }));
    const text = renderMarkdown(report, { ...OPTIONS, verbose: true }, 60_000);
    const shown = text.match(/Message \d+ end/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(
      `**${(5000 - shown).toLocaleString("en")} more findings not shown for want of room: ${5000 - shown} critical.**`,
    );
    expect(text.match(/ {2}- Fix: /g)).toHaveLength(1);
    expect(size(text)).toBeLessThanOrEqual(60_000);
  });

  it("keeps its limit when every field is as long and as costly as it can be", () => {
    const many = <T>(items: readonly T[]): T[] => Array.from({ length: 1000 }, (_, i) => items[i % items.length] as T);
    const large: Report = {
      ...hold,
      posture: { ...hold.posture, ceilings: many(hold.posture.ceilings), nextSteps: many(hold.posture.nextSteps) },
      subject: { ...hold.subject, coverage: { ...hold.subject.coverage, gaps: many(hold.subject.coverage.gaps) } },
      findings: many(hold.findings),
    };
    for (const limit of [60_000, 900 * 1024]) {
      for (const text of ["@".repeat(1000), "@ a ".repeat(1000), "\u{10ffff}".repeat(1000)]) {
        const rendered = renderMarkdown(poison(large, text), { ...OPTIONS, verbose: true }, limit);
        expect(size(rendered)).toBeLessThanOrEqual(limit);
        expect(rendered).toContain("more findings not shown");
      }
    }
  });

  it("tells first what the change does to trust, and lists what it changed before what was there", () => {
    const report = withDelta(hold);
    const text = renderMarkdown(report, OPTIONS);
    const order = [
      "**Incomplete",
      "### What this change does to trust",
      "**Lowers trust**",
      "**Raises trust**",
      "**Fixed**",
      "### Why",
      "### Findings of this change",
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b));
    for (const part of order) expect(text).toContain(part);
    expect(text).toContain("**This change lowers trust.**");
    expect(text).toContain("| Posture | workspace-write | hold |");
    expect(text).toContain("| Are secrets denied&#63; | yes | no |");
    expect(text).toContain("- adds the MCP server supabase with 3 destructive tools <code>&#46;mcp&#46;json&#58;3</code>");
    expect(text).toContain(`${hold.findings.length - 2} findings were there before: ${hold.findings.length - 2} medium.`);
    expect(text).not.toContain("requests has no version");
    expect(renderMarkdown(report, { ...OPTIONS, verbose: true })).toContain("### Findings that were there before");
  });

  it("cuts a change that is too long between two findings, within the budget of a comment", () => {
    const many = withFindings(5000, (finding, i) => ({ ...finding, rule: `rule-${i}-x`, message: `Message ${i} end.` }));
    const report = {
      ...withDelta(many),
      findings: many.findings.map((finding, i) => ({ ...finding, delta: i < 3000 ? ("new" as const) : ("unchanged" as const) })),
    };
    for (const verbose of [false, true]) {
      const text = renderMarkdown(report, { excerpts: true, verbose, maxChars: 60_000 });
      expect(size(text)).toBeLessThanOrEqual(60_000);
      const shown = text.match(/Message \d+ end/g)?.length ?? 0;
      const left = [...text.matchAll(/\*\*([\d,]+) more findings not shown|([\d,]+) findings were there before/g)];
      const counted = left.map(([, missing, before]) => Number((missing ?? before ?? "").replaceAll(",", "")));
      expect(counted).toHaveLength(2);
      expect(shown + counted.reduce((sum, n) => sum + n, 0)).toBe(5000);
      expect(shown).toBeGreaterThan(50);
    }
  });

  it("quotes only where quoting is allowed", () => {
    expect(renderMarkdown(hold, OPTIONS)).toContain("fsSL");
    expect(renderMarkdown(hold, { ...OPTIONS, excerpts: false })).not.toContain("fsSL");
  });
});
