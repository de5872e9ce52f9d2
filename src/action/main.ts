import { resolve } from "node:path";
import * as core from "@actions/core";
import type { Catalog } from "../catalog/catalog.ts";
import { UserError } from "../model/error.ts";
import { atLeast } from "../model/finding.ts";
import { isBelow } from "../model/posture.ts";
import type { Report } from "../model/report.ts";
import { escapeForLog } from "../render/escape.ts";
import markdown from "../render/markdown.ts";
import type { Renderer } from "../render/renderer.ts";
import { scan } from "../scan.ts";
import { type Inputs, readInputs } from "./inputs.ts";

const summary: Renderer = markdown;

/** Scans the checkout, writes the job summary, sets the outputs and fails by the gate. Nothing of the repository reaches the log unescaped. */
export async function main({ catalog, worker }: { readonly catalog: Catalog; readonly worker: URL }): Promise<void> {
  try {
    const inputs = readInputs();
    const root = resolve(process.env["GITHUB_WORKSPACE"] ?? process.cwd(), inputs.path);
    const report = await scan({ root, state: inputs.state, agents: inputs.agents, catalog, worker });
    await core.summary.addRaw(summary.render(report, { color: false, width: 80, verbose: false, quiet: false, excerpts: true })).write();
    core.setOutput("posture", report.posture.name);
    core.setOutput("score", `${report.score.yes + report.score.notApplicable}/${report.score.of}`);
    core.info(escapeForLog(`posture ${report.posture.name}, ${report.findings.length} findings`));
    const failure = gate(report, inputs);
    if (failure !== undefined) core.setFailed(escapeForLog(failure));
  } catch (error) {
    core.setFailed(
      escapeForLog(error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}

/** Why the job fails, or undefined where it passes. An incomplete scan never passes. */
function gate(report: Report, { require, failOn }: Inputs): string | undefined {
  if (!report.subject.coverage.complete)
    return `The scan is incomplete: ${report.subject.coverage.gaps.length} places were not read. See the job summary.`;
  if (require !== undefined && isBelow(report.posture.name, require))
    return `The posture is ${report.posture.name}; ${require} is required. See the job summary for the next step.`;
  const count = failOn === "never" ? 0 : report.findings.filter(({ severity }) => atLeast(severity, failOn)).length;
  return count > 0 ? `${count} findings at or above ${failOn}. See the job summary.` : undefined;
}
