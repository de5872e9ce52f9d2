import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { toolsOfStep } from "./action-inputs.ts";
import { gitRequirementAt, imageRequirementAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "github-action-uses",
  title: "Actions, reusable workflows, images and tools that workflows and actions take in",
  reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses",
  paths: [".github/workflows/*.yml", ".github/workflows/*.yaml", "**/action.yml", "**/action.yaml"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const actions: Fact[] = [];
    const images: Fact[] = [];
    for (const { at, value } of uses(root)) {
      const image = value.startsWith("docker://") ? imageRequirementAt(at, value) : undefined;
      if (image) images.push(image);
      else if (!value.startsWith("docker://")) actions.push(actionAt(at, value));
    }
    for (const { at, value } of imagesOf(root)) {
      const image = imageRequirementAt(at, value.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, "$expression"));
      if (image) images.push(image);
    }
    const head = (root.entry("jobs") ?? root.entry("runs"))?.keyAt ?? root.at;
    if (actions.length > 0) yield manifestAt(head, "action");
    yield* actions;
    if (images.length > 0) yield manifestAt(head, "image");
    yield* images;
    const tools = [...steps(root)].flatMap((step) => [...toolsOfStep(step)]);
    if (tools.length > 0) yield manifestAt(head, "tool");
    yield* tools;
  },
} satisfies Surface;

interface Written {
  readonly at: Place;
  readonly value: string;
}

function* uses(root: DataNode): Generator<Written> {
  for (const { value: job } of root.get("jobs")?.entries() ?? []) yield* textAt(job, "uses");
  for (const step of steps(root)) yield* textAt(step, "uses");
}

/** The steps of every job, or those of the action. */
function* steps(root: DataNode): Generator<DataNode> {
  for (const owner of [...(root.get("jobs")?.entries() ?? []).map(({ value }) => value), root.get("runs")])
    yield* owner?.get("steps")?.items() ?? [];
}

/** The job's own image, its services, and the image that an action is. */
function* imagesOf(root: DataNode): Generator<Written> {
  for (const { value: job } of root.get("jobs")?.entries() ?? []) {
    yield* textAt(job, "container");
    const container = job.get("container");
    if (container) yield* textAt(container, "image");
    for (const { value: service } of job.get("services")?.entries() ?? []) yield* textAt(service, "image");
  }
  const runs = root.get("runs");
  if (runs) for (const one of textAt(runs, "image")) if (one.value.startsWith("docker://")) yield one;
}

function* textAt(node: DataNode, key: string): Generator<Written> {
  const entry = node.entry(key);
  const value = text(entry?.value)?.trim();
  if (entry && value !== undefined && value !== "") yield { at: entry.at, value };
}

function actionAt(at: Place, value: string): Fact {
  // `./x` is code of this repository, and changes with it.
  if (/^\.{1,2}\//.test(value)) return requirementAt(at, "action", value, value, { version: "", source: "local" });
  const mark = value.lastIndexOf("@");
  const name = mark === -1 ? value : value.slice(0, mark);
  const ref = mark === -1 ? "" : value.slice(mark + 1);
  return /\$\{\{/.test(value)
    ? { ...gitRequirementAt(at, "action", name, value, ref), dynamic: true }
    : gitRequirementAt(at, "action", name, value, ref);
}
