import { UserError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { reportSchema } from "../render/report-schema.ts";
import { keepComment, whyNoComment } from "./comment.ts";
import type { Branch } from "./event.ts";
import { openGitHub, Refused } from "./github.ts";
import type { Inputs } from "./inputs.ts";
import { type Runner, readData } from "./runner.ts";
import type { Step } from "./step.ts";

/** Far more than any report of ours: a file above it is not one. */
const REPORT_BYTES = 32 * 1024 * 1024;

const REMARK =
  "> Written from the report of a run without rights. The pull request could have changed that run's workflow, and so what the report says: the check itself is what counts.\n\n";

/** What a comment from another run's report needs. */
export interface Forwarding {
  readonly step: Step;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly head: Branch;
  readonly file: string;
}

/**
 * Writes the comment that a run on a fork may not write. The report is a stranger's data: its size and its shape are checked, every text in it is
 * escaped as always, and which pull request is meant is GitHub's word, by branch and commit, never the report's.
 * @throws UserError where the file is no report.
 */
export async function forwardReport({ step, inputs, runner, head, file }: Forwarding): Promise<void> {
  const report = parseReport(readData(file, REPORT_BYTES, "the file of comment-report"));
  const text = (most: number): string => REMARK + renderMarkdown(report, { excerpts: false, verbose: false }, most - REMARK.length);
  try {
    const github = await openGitHub(inputs.token, runner.repository);
    const numbers = await github.pullRequests(head);
    if (numbers.length === 0)
      step.notice("No comment was written: no open pull request stands at the commit that the other workflow ran on.");
    for (const number of numbers) await keepComment(github, { number, category: inputs.category, text, begin: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    step.notice(whyNoComment(error, false));
  }
  await step.end(undefined, text);
}

function parseReport(text: string): Report {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UserError("The file of comment-report is no JSON.");
  }
  const read = reportSchema.safeParse(data);
  if (!read.success) throw new UserError("The file of comment-report is not a report of this version of preflight.");
  // The test of the schema holds the two types together, field by field.
  return read.data as unknown as Report;
}
