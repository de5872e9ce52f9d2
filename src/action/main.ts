import { resolve } from "node:path";
import * as core from "@actions/core";
import type { Catalog } from "../catalog/catalog.ts";
import { openCommits, touchesAgents } from "../change.ts";
import { compareRevisions } from "../compare.ts";
import { UserError } from "../model/error.ts";
import { scan } from "../scan.ts";
import { chooseCommits } from "./commits.ts";
import { readEvent, refusal } from "./event.ts";
import { forwardReport } from "./forwarded.ts";
import { readInputs } from "./inputs.ts";
import { readOperator } from "./operator.ts";
import { readRunner, scannedFolder } from "./runner.ts";
import { Step } from "./step.ts";
import { tell, tellUntouched } from "./tell.ts";

/** What the entry file brings along: the compiled rules, the worker that reads foreign formats, and the threads for large trees. */
export interface Equipment {
  readonly catalog: Catalog;
  readonly worker: URL;
  readonly searcher: URL;
}

/**
 * Inputs and event → head and base → does the change touch what we read? → report → outputs, files, marks, comment, summary → pass or fail.
 * Nothing of the repository, of the payload or of GitHub's answers reaches the log unescaped, and nothing but the comment needs a permission.
 */
export async function main(equipment: Equipment): Promise<void> {
  const step = new Step();
  try {
    const inputs = readInputs((name) => core.getInput(name));
    const runner = readRunner(process.env, process.cwd());
    const event = readEvent(runner.eventName, runner.payload);
    if (event.kind === "privileged") {
      const file = inputs["comment-report"];
      if (event.name !== "workflow_run" || file === undefined) throw new UserError(refusal(event.name));
      return await forwardReport({ step, inputs, runner, head: event.head, file: resolve(runner.workspace, file) });
    }
    const root = scannedFolder(runner, inputs.path);
    const { gate, ...operator } = readOperator(inputs, runner, root);
    const telling = { step, inputs, runner, event, root, gate };

    const commits = openCommits(root);
    const { head, base, notice, fails } = await chooseCommits(event, inputs.base, runner.commit, commits);
    const paths = head !== undefined && base !== undefined ? await commits.changedPaths(base, head) : undefined;
    commits.close();
    if (notice !== undefined && fails !== true) step.notice(notice);

    if (
      head !== undefined &&
      base !== undefined &&
      paths !== undefined &&
      inputs.scope === "agent-config" &&
      inputs.require === undefined
    ) {
      const touched = await touchesAgents({ root, base, head, paths, ...equipment });
      if (!touched) return await tellUntouched(paths.length, telling);
    }
    const request = { root, history: inputs.history, ...operator, ...equipment };
    const report =
      head === undefined
        ? await scan(request)
        : base === undefined
          ? await scan({ ...request, revision: head })
          : await compareRevisions({ ...request, base, head });
    await tell(report, { ...telling, ...(fails === true && notice !== undefined ? { failure: notice } : {}) });
  } catch (error) {
    await step.end(error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
