import { expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/customize-the-agent-environment */
const AGENT_SETUP = /\/copilot-setup-steps\.ya?ml$/u;

/** Run in GitHub's machine before each session of the coding agent there. */
const SETUP = occasion("github-workflow", "container-create", "opt-in");

export default {
  id: "github-workflow",
  title: "GitHub workflow steps",
  reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax",
  paths: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
  needs: "text",
  yields: ["command", "trigger"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    for (const job of root.get("jobs")?.entries() ?? []) {
      for (const [index, step] of (job.value.get("steps")?.items() ?? []).entries()) {
        const run = step.entry("run");
        const line = text(run?.value);
        if (!run || line === undefined) continue;
        const label = text(step.get("name")) ?? text(step.get("id")) ?? `step ${index + 1}`;
        yield {
          kind: "command",
          at: run.at,
          name: `${job.key}/${label}`,
          text: line.trimEnd(),
          surface: "github-workflow",
          labelled: true,
        };
        if (AGENT_SETUP.test(file.path) && job.key === "copilot-setup-steps")
          yield triggerAt(SETUP, run.at, `${job.key}.steps[${index}]`, line.trimEnd());
      }
    }
  },
} satisfies Surface;
