import { expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "github-workflow",
  title: "GitHub workflow steps",
  reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax",
  paths: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    for (const job of root.get("jobs")?.entries() ?? []) {
      for (const [index, step] of (job.value.get("steps")?.items() ?? []).entries()) {
        const run = step.entry("run");
        const line = text(run?.value);
        if (!run || line === undefined) continue;
        const label = text(step.get("name")) ?? text(step.get("id")) ?? `step ${index + 1}`;
        yield { kind: "command", at: run.at, name: `${job.key}/${label}`, text: line.trimEnd(), surface: "github-workflow" };
      }
    }
  },
} satisfies Surface;
