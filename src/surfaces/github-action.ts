import { expectObject } from "../parse/data.ts";
import { Lines } from "../parse/lines.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Surface } from "./surface.ts";
import { folderOfStep } from "./workflow-folder.ts";
import { readAction } from "./workflow-reading.ts";

/** Actions of the repository that are made of steps: its workflows run them with their own token and secrets. */
export default {
  id: "github-action",
  title: "GitHub composite actions",
  reference: "https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax",
  paths: ["**/action.yml", "**/action.yaml"],
  needs: "text",
  yields: ["command", "workflow"],
  *read(file) {
    const data = parseYaml(file.path, file.text);
    // Other tools have files of this name too.
    if (data.root.get("runs") === undefined) return;
    const action = readAction(expectObject(data), new Lines(file.path, file.text));
    if (!action) return;
    yield action;
    const steps = action.jobs[0]?.steps ?? [];
    for (const [index, { run, name, id }] of steps.entries()) {
      if (!run) continue;
      const folder = folderOfStep(steps, index);
      yield {
        kind: "command",
        at: run.at,
        name: `${action.name ?? "action"}/${name ?? id ?? `step ${index + 1}`}`,
        text: run.text.trimEnd(),
        ...(folder === undefined ? {} : { folder }),
        surface: "github-action",
        labelled: true,
      };
    }
  },
} satisfies Surface;
