import { describe, expect, it } from "vitest";
import { fleetRenderers } from "../../src/render/fleet/index.ts";
import { renderers } from "../../src/render/index.ts";
import { HOSTILE, poison } from "./hostile.ts";
import { htmlFaults, messageFaults, READERS, seenByEveryone, workflowCommands } from "./readers.ts";
import { ACCEPTED, ENDED, withAcceptance } from "./sample-acceptance.ts";
import { withDelta } from "./sample-delta.ts";
import { sampleReport } from "./sample-report.ts";

const OPTIONS = { color: false, width: 80, verbose: true, quiet: false, excerpts: true };
const report = withAcceptance(withAcceptance(withDelta(sampleReport("hold")), ACCEPTED), ENDED, "write-scoped");
const cases = Object.entries(HOSTILE).flatMap(([what, text]): [string, string][] => [
  [what, text],
  [`${what}, inside a sentence`, `It says ${text} to you.`],
]);

describe.each(renderers)("$format", (renderer) => {
  const clean = renderer.render(poison(report, "plain"), OPTIONS);
  const read = READERS[renderer.format];

  it("has a reader in these tests, which finds nothing in harmless words", () => {
    expect(read?.(clean, clean)).toEqual([]);
    expect(seenByEveryone(clean)).toEqual([]);
  });

  it.each(cases)("%s: only text is left", (_, text) => {
    const output = renderer.render(poison(report, text), OPTIONS);
    expect([...seenByEveryone(output), ...(read?.(output, clean) ?? ["no reader"])]).toEqual([]);
    // It is there, made harmless and not merely dropped.
    expect(renderer.render(poison(report, `MARKER ${text}`), OPTIONS)).toContain("MARKER");
  });
});

// What the reports of other repositories say is no less hostile, and neither are the names of their files.
describe.each(fleetRenderers)("a fleet in $format", (renderer) => {
  const fleet = (text: string) => [
    { file: text, report: poison(report, text) },
    { file: "second", report: poison(sampleReport("read-only"), text) },
  ];
  const clean = renderer.render(fleet("plain"), OPTIONS);
  const read = READERS[renderer.format];

  it("has a reader in these tests, which finds nothing in harmless words", () => {
    expect([...seenByEveryone(clean), ...(read?.(clean, clean) ?? ["no reader"])]).toEqual([]);
  });

  it.each(cases)("%s: only text is left", (_, text) => {
    const output = renderer.render(fleet(text), OPTIONS);
    expect([...seenByEveryone(output), ...(read?.(output, clean) ?? ["no reader"])]).toEqual([]);
    expect(renderer.render(fleet(`MARKER ${text}`), OPTIONS)).toContain("MARKER");
  });

  it("stays within a job summary and within code scanning's limits with two thousand repositories of long words", () => {
    const long = poison(report, "@ a `](漢 ".repeat(80));
    const many = Array.from({ length: renderer.most ?? 2_000 }, (_, i) => ({
      file: `f${i}`,
      report: { ...long, subject: { ...long.subject, name: `n${i}` } },
    }));
    const output = renderer.render(many, OPTIONS);
    if (renderer.format === "markdown") {
      expect(new TextEncoder().encode(output).length).toBeLessThanOrEqual(900 * 1024);
      expect(output).toContain("more repositories not shown for want of room");
    }
    expect(read?.(renderer.format === "sarif" ? output : clean, clean)).toEqual([]);
  });
});

it("tries at least forty hostile texts", () => {
  expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(40);
});

describe("the readers of these tests", () => {
  it.each(["::error::x", "  ::set-output name=a::b", "::debug ::", "a ##[error]x", "##[token]", "##vso[task]", "a\r::warning::b"])(
    "see the command in %j",
    (text) => {
      expect(workflowCommands(text)).toHaveLength(1);
    },
  );

  it.each(["a ::error::x", "::not a command", "C::D", "## [error]", "#\\u{23}[error]x", "std::fmt::Debug"])("see none in %j", (text) => {
    expect(workflowCommands(text)).toEqual([]);
  });

  it.each([
    "@everyone",
    "a @b/c",
    "fixes #2",
    "GH-1",
    "a/b#3",
    "https://a.test",
    "www.a.test",
    "a@b.test",
    "[x](1)",
    "`[x](1)`",
    "<b>x</b>",
    "**x**",
    "1. x",
    "# x",
    "3f2a91c07d5e",
  ])("see that the message %j is more than text", (text) => {
    expect(messageFaults(text)).not.toEqual([]);
  });

  it.each([
    "<script>x</script>",
    "<p onclick=x>",
    '<a href="javascript:x">y</a>',
    '<a href="https://a.test">y</a>',
    "<img src=x>",
    "<svg><use href=x></svg>",
    "<style>x</style>",
    "<template><script></script></template>",
  ])("see that the page %j is more than text", (html) => {
    expect(htmlFaults(html, "<p>x</p>")).not.toEqual([]);
  });
});
