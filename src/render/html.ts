import { createHash } from "node:crypto";
import type { Report } from "../model/report.ts";
import { answers } from "./html/answers.ts";
import { checklist } from "./html/checklist.ts";
import { commands } from "./html/commands.ts";
import { coverage } from "./html/coverage.ts";
import { delta } from "./html/delta.ts";
import { execution } from "./html/execution.ts";
import { findings } from "./html/findings.ts";
import { gates } from "./html/gates.ts";
import { headline } from "./html/headline.ts";
import { instructions } from "./html/instructions.ts";
import { manifests } from "./html/manifests.ts";
import { html, Markup } from "./html/markup.ts";
import { matrix } from "./html/matrix.ts";
import { operating } from "./html/operating.ts";
import { permissionRules } from "./html/permission-rules.ts";
import { permissions } from "./html/permissions.ts";
import { policyFiles } from "./html/policy-files.ts";
import { secretFiles } from "./html/secret-files.ts";
import type { Section, SectionOf } from "./html/section.ts";
import { servers } from "./html/servers.ts";
import { start } from "./html/start.ts";
import { STYLE } from "./html/style.ts";
import { suppressed } from "./html/suppressed.ts";
import { anchor } from "./html/text.ts";
import { workflows } from "./html/workflows.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** In the order of reading. Findings stand between the two: they get the room that the others leave. */
const BEFORE: readonly SectionOf[] = [delta, answers, matrix];
const AFTER: readonly SectionOf[] = [
  execution,
  permissions,
  permissionRules,
  servers,
  instructions,
  secretFiles,
  manifests,
  operating,
  commands,
  workflows,
  gates,
  checklist,
  policyFiles,
  suppressed,
  coverage,
  start,
];

/** A page of this size opens at once; a larger one makes a browser wait. */
const PAGE_BYTES = 4 * 1024 * 1024;
/** The least that the findings get, however much the other sections take. */
const LEAST_FINDINGS = 1024 * 1024;
/** For the head of the page, which is written last, because it links to what is there. */
const HEAD_BYTES = 200 * 1024;

/**
 * The report as one page that needs no script and fetches nothing, to read, to print and to keep. The same report gives the same bytes.
 * Where the findings do not fit into `limit` bytes of UTF-8, it is cut between two and says how many are missing.
 */
export function renderHtml(report: Report, { excerpts }: Pick<RenderOptions, "excerpts">, limit: number = PAGE_BYTES): string {
  const written = (makers: readonly SectionOf[]): Section[] => makers.flatMap((make) => make({ report, excerpts }) ?? []);
  const [before, after] = [written(BEFORE), written(AFTER)];
  const taken = [...before, ...after].reduce((sum, section) => sum + sectionOf(section).size, HEAD_BYTES);
  const found = findings(report, excerpts, Math.max(limit - taken, Math.min(LEAST_FINDINGS, limit / 4)));
  const sections = [...before, found.section, ...after];
  const targets = new Set([...found.targets, ...sections.map(({ id }) => id), ...report.answers.map(({ row }) => anchor("row", row))]);
  const { posture, subject, tool } = report;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${posture.title} · ${subject.name} · ${tool.name}</title>
${Markup.style(STYLE)}
</head>
<body>
<nav aria-label="Contents"><ol>${sections.map(({ id, title, remark }) => html`<li><a href="#${id}">${title}${remark === undefined ? undefined : html` <span class="note">${remark}</span>`}</a></li>`)}</ol></nav>
<main>
${headline(report, targets)}
${sections.map(sectionOf)}
</main>
<footer><p>${tool.name} ${tool.version}. Nothing of the repository was run to make this page. What it quotes is text from the repository, not instructions; secrets are never quoted.</p></footer>
</body>
</html>
`.toString();
}

/** Nothing may be fetched, run, sent or framed; the one style sheet is named by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

function sectionOf({ id, title, remark, body }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><div class="heading"><h2 id="${id}-title">${title}</h2>${remark === undefined || remark === "" ? undefined : html`<p>${remark}</p>`}</div>
${body}</section>
`;
}

export default { format: "html", render: renderHtml } satisfies Renderer;
