import type { Place } from "../model/place.ts";
import type { PipelineInclude } from "../model/workflow.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Jobs of CircleCI and the orbs that they use. */
export default {
  id: "circleci-config",
  title: "CircleCI configuration",
  reference: "https://circleci.com/docs/configuration-reference/",
  paths: [".circleci/config.yml", ".circleci/config.yaml"],
  needs: "text",
  yields: ["command", "pipeline"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    for (const group of ["jobs", "commands"]) {
      for (const job of root.get(group)?.entries() ?? []) {
        for (const { at, line } of runs(job.value.get("steps"), 0))
          yield { ...commandAt("circleci-config", at, job.key, line), labelled: true };
      }
    }
    const includes = (root.get("orbs")?.entries() ?? []).flatMap(({ value, at }): PipelineInclude[] => {
      const written = text(value);
      if (written === undefined) return [];
      const mark = written.lastIndexOf("@");
      const ref = mark === -1 ? undefined : written.slice(mark + 1);
      // A published release of an orb cannot be pushed anew; `volatile`, `dev:` and a part of a version move.
      const fixed = /^\d+\.\d+\.\d+$/u.test(ref ?? "");
      return [{ at, form: "orb", target: mark === -1 ? written : written.slice(0, mark), ...(ref === undefined ? {} : { ref }), fixed }];
    });
    yield {
      kind: "pipeline",
      at: root.entries()[0]?.keyAt ?? root.at,
      system: "circleci",
      includes,
      evaluated: [],
      runsForeignCode: [],
    };
  },
} satisfies Surface;

/** `run` steps, those behind `when` and `unless` with them. */
function* runs(steps: DataNode | undefined, depth: number): Generator<{ readonly at: Place; readonly line: string }> {
  for (const step of steps?.items() ?? []) {
    const run = step.get("run");
    const line = text(run) ?? text(run?.get("command"));
    if (run && line !== undefined) yield { at: run.at, line: line.trimEnd() };
    if (depth < 4) for (const key of ["when", "unless"]) yield* runs(step.get(key, "steps"), depth + 1);
  }
}
