import { relative, sep } from "node:path";
import type { Gate } from "../model/gate.ts";
import type { Report } from "../model/report.ts";
import { count } from "../model/words.ts";
import { renderers } from "../render/index.ts";
import { renderMarkdown } from "../render/markdown.ts";
import type { Renderer } from "../render/renderer.ts";
import { score } from "../render/words.ts";
import { annotate, countedFindings, MOST_ANNOTATIONS } from "./annotations.ts";
import { keepComment, whyNoComment } from "./comment.ts";
import type { WorkflowEvent } from "./event.ts";
import { gate } from "./gate.ts";
import { openGitHub, Refused } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { type Runner, writeFiles } from "./runner.ts";
import type { Step } from "./step.ts";

/** Where a report comes from and where it goes. */
export interface Telling {
  readonly step: Step;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly event: WorkflowEvent;
  readonly gate: Gate;
  /** The scanned folder. */
  readonly root: string;
  /** Why the check fails whatever the report says. */
  readonly failure?: string;
}

/** The reports that later steps take, by the formats that there are. */
const FILES = { sarif: "preflight.sarif", json: "preflight.json", html: "preflight.html" } as const satisfies Partial<
  Record<Renderer["format"], string>
>;

const LOOK = { color: false, width: 80, verbose: false, quiet: false, excerpts: true } as const;

/** Tells a report to everybody who waits for it: later steps, the lines, the pull request, the summary; and then passes or fails. */
export async function tell(report: Report, telling: Telling): Promise<void> {
  const { step, inputs, runner, root } = telling;
  const failure = telling.failure ?? gate(report, telling.gate);
  const counted = countedFindings(report);
  // Code scanning would open an alert for what the operator set aside.
  const look = { ...LOOK, category: inputs.category, suppressed: false };
  const texts = renderers.flatMap((renderer) => {
    const name = (FILES as Partial<Record<Renderer["format"], string>>)[renderer.format];
    return name === undefined ? [] : [[name, renderer.render(report, look)] as const];
  });
  const files = writeFiles(root, runner, Object.fromEntries(texts));
  step.output("posture", report.posture.name);
  step.output("score", score(report));
  step.output("touched", "true");
  step.output("lowers-trust", report.delta === undefined ? "" : String(report.delta.lowersTrust));
  step.output("new-findings", String(counted.length));
  for (const [output, name] of [
    ["sarif", FILES.sarif],
    ["report", FILES.json],
    ["html", FILES.html],
  ] as const)
    step.output(output, files[name] ?? "");
  step.info(`Posture ${report.posture.name}, score ${score(report)}, ${count(counted.length, report.delta ? "new finding" : "finding")}.`);
  await comment(telling, (most) => renderMarkdown(report, LOOK, most), true);
  if (inputs.annotations) {
    // A folder inside the checkout without a repository of its own: its paths begin at the repository's root.
    const prefix = report.subject.commit === undefined ? relative(runner.workspace, root).split(sep).join("/") : "";
    const room = MOST_ANNOTATIONS - step.notices - (failure === undefined ? 0 : 1);
    const { shown, more } = annotate(counted, room, prefix === "" ? "" : `${prefix}/`);
    step.mark(shown);
    if (more > 0) step.info(`${count(more, "more finding")} in the job summary and in the reports.`);
  }
  await step.end(failure, (most) => renderMarkdown(report, LOOK, most));
}

/** Tells that a change touches nothing that preflight reads: one line in the summary, and in a comment that is there already. */
export async function tellUntouched(paths: number, telling: Telling): Promise<void> {
  const { step } = telling;
  const words = `This change touches ${count(paths, "file")}, none of which steers, starts or equips an agent: there is nothing to compare.`;
  step.output("touched", "false");
  step.output("lowers-trust", "false");
  step.output("new-findings", "0");
  step.info(words);
  const text = () => `## Preflight: not touched\n\n${words}\n`;
  await comment(telling, text, false);
  await step.end(undefined, text);
}

/** A comment that cannot be written costs a notice, never the check. */
async function comment({ step, inputs, runner, event }: Telling, text: (most: number) => string, begin: boolean): Promise<void> {
  if (event.kind !== "pull-request" || !inputs.comment) return;
  if (inputs.token === "") {
    step.notice(
      "No comment was written: there is no token. The result is the same and stands in the job summary. Leave out the input token, or set comment: false.",
    );
    return;
  }
  try {
    const github = await openGitHub(inputs.token, runner.repository);
    await keepComment(github, { number: event.number, category: inputs.category, text, begin });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    step.notice(whyNoComment(error, event.fork));
  }
}
