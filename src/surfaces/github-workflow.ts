import { expectObject } from "../parse/data.ts";
import { Lines } from "../parse/lines.ts";
import { parseYaml } from "../parse/yaml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";
import { folderOfStep } from "./workflow-folder.ts";
import { readWorkflow } from "./workflow-reading.ts";

/** https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/customize-the-agent-environment */
const AGENT_SETUP = /\/copilot-setup-steps\.ya?ml$/u;

/** Run in GitHub's machine before each session of the coding agent there. */
const SETUP = occasion("github-workflow", "container-create", "opt-in");

export default {
  id: "github-workflow",
  title: "GitHub workflows and their steps",
  reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax",
  paths: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
  needs: "text",
  yields: ["command", "trigger", "workflow"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const workflow = readWorkflow(root, new Lines(file.path, file.text));
    yield workflow;
    for (const job of workflow.jobs) {
      for (const [index, { run, name, id }] of job.steps.entries()) {
        if (!run) continue;
        const line = run.text.trimEnd();
        const folder = folderOfStep(job.steps, index);
        yield {
          kind: "command",
          at: run.at,
          name: `${job.id}/${name ?? id ?? `step ${index + 1}`}`,
          text: line,
          ...(folder === undefined ? {} : { folder }),
          surface: "github-workflow",
          labelled: true,
        };
        if (AGENT_SETUP.test(file.path) && job.id === "copilot-setup-steps")
          yield { ...triggerAt(SETUP, run.at, `${job.id}.steps[${index}]`, line), ...(folder === undefined ? {} : { folder }) };
      }
    }
  },
} satisfies Surface;
