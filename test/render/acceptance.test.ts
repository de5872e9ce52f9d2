import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/model/answer.ts";
import type { Report } from "../../src/model/report.ts";
import { renderers } from "../../src/render/index.ts";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { sampleReport } from "./sample-report.ts";

const OPTIONS: RenderOptions = { color: false, width: 400, verbose: false, quiet: false, excerpts: true };
const ACCEPTED: Acceptance = { reason: "Network for one install.", by: "Ada & Co", expires: "2026-06-10", upTo: "workspace-write" };
const ENDED: Acceptance = { ...ACCEPTED, void: "ended on 2026-06-10, so the row counts again" };

function withAcceptance(acceptance: Acceptance): Report {
  const report = sampleReport("read-only");
  const answers = report.answers.map((answer) =>
    answer.row === "network-off" ? { ...answer, verdict: "no" as const, acceptance } : answer,
  );
  return { ...report, answers };
}

/** The text without markup, escapes and breaks, so that one sentence can be looked for in every format. */
function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replace(/\\(.)/g, "$1")
    .replace(/\s+/g, " ");
}

/** Formats that show the ten rows; the lists of places of SARIF and GitLab do not speak of rows. */
const WITH_ROWS = ["terminal", "markdown", "html"];

describe.each(renderers.filter(({ format }) => WITH_ROWS.includes(format)))("$format", ({ render }) => {
  it("says of an accepted row that it is a no, who accepts it, until when and why", () => {
    expect(plain(render(withAcceptance(ACCEPTED), OPTIONS))).toContain(
      "no, accepted by Ada & Co until 2026-06-10: Network for one install.",
    );
  });

  it("says of an exception that has ended that the row counts again", () => {
    const text = plain(render(withAcceptance(ENDED), OPTIONS));
    expect(text).toContain("not accepted: the exception of Ada & Co ended on 2026-06-10, so the row counts again");
    expect(text).not.toContain("no, accepted");
  });
});

it("json carries the acceptance beside the verdict", () => {
  const json = renderers.find(({ format }) => format === "json");
  const report = JSON.parse(json?.render(withAcceptance(ACCEPTED), OPTIONS) ?? "{}") as Report;
  expect(report.answers.find(({ row }) => row === "network-off")).toMatchObject({ verdict: "no", acceptance: ACCEPTED });
});
