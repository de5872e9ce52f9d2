import type { Place } from "../model/place.ts";
import type { Pipeline, PipelineInclude } from "../model/workflow.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { isProductionName } from "./production-names.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Keys at the top that are no jobs. https://docs.gitlab.com/ci/yaml/#keywords */
const NO_JOBS = new Set([
  "stages",
  "variables",
  "include",
  "default",
  "workflow",
  "image",
  "services",
  "cache",
  "before_script",
  "after_script",
  "spec",
]);
const SCRIPTS = ["before_script", "script", "after_script"] as const;

/** Words of a commit or merge request, given to something that runs text. https://docs.gitlab.com/ci/variables/predefined_variables/ */
const EVALUATED =
  /\b(?:eval|(?:ba|z|da)?sh\s+-c|python3?\s+-c|node\s+-e)\b[^\n]{0,300}\$\{?(?<variable>CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|TAG_MESSAGE|AUTHOR)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME|LABELS)|EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME))\b/u;

/** Jobs of GitLab CI, and the configuration that they take from elsewhere. */
export default {
  id: "gitlab-pipeline",
  title: "GitLab CI pipelines",
  reference: "https://docs.gitlab.com/ci/yaml/",
  paths: [".gitlab-ci.yml", ".gitlab-ci.yaml", ".gitlab/ci/**/*.yml", ".gitlab/ci/**/*.yaml", "*.gitlab-ci.yml"],
  needs: "text",
  yields: ["command", "pipeline", "productionMarker"],
  *read(file) {
    // The first of two documents may be the head of a component.
    const { documents } = parseYaml(file.path, file.text);
    const root = documents.findLast(({ kind }) => kind === "object");
    if (!root) return;
    const evaluated: Pipeline["evaluated"][number][] = [];
    for (const job of root.entries()) {
      if (NO_JOBS.has(job.key) || job.value.kind !== "object") continue;
      const environment = text(job.value.get("environment", "name")) ?? text(job.value.get("environment"));
      if (environment !== undefined && text(job.value.get("environment", "action")) !== "stop" && isProductionName(environment)) {
        yield {
          kind: "productionMarker",
          at: job.keyAt,
          surface: "gitlab-pipeline",
          sign: `job ${job.key} uses the environment ${environment}`,
          gates: ["infrastructure-token", "diagnose-incident"],
        };
      }
      for (const { at, line } of linesOf(job)) {
        const variable = EVALUATED.exec(line)?.groups?.["variable"];
        if (variable !== undefined) evaluated.push({ at, job: job.key, variable });
        yield { ...commandAt("gitlab-pipeline", at, job.key, line), labelled: true };
      }
    }
    const includes = includesOf(root.get("include"));
    yield {
      kind: "pipeline",
      at: root.entries()[0]?.keyAt ?? root.at,
      system: "gitlab",
      includes,
      evaluated,
      runsForeignCode: [],
    };
  },
} satisfies Surface;

function* linesOf(job: Entry): Generator<{ readonly at: Place; readonly line: string }> {
  for (const key of SCRIPTS) {
    const script = job.value.get(key);
    // `!reference [.other, script]` names the lines of another job.
    const [first = "", second = ""] = strings(script);
    if (script?.kind === "array" && first.startsWith(".") && (SCRIPTS as readonly string[]).includes(second)) continue;
    for (const node of script?.kind === "array" ? script.items() : [script]) {
      const line = text(node);
      if (node && line !== undefined && line.trim() !== "") yield { at: node.at, line: line.trimEnd() };
    }
  }
}

function includesOf(node: DataNode | undefined): PipelineInclude[] {
  const nodes = node?.kind === "array" ? node.items() : node ? [node] : [];
  return nodes.flatMap((one): PipelineInclude[] => {
    const plain = text(one);
    if (plain !== undefined) return /^https?:\/\//u.test(plain) ? [{ at: one.at, form: "remote", target: plain, fixed: false }] : [];
    const remote = text(one.get("remote"));
    if (remote !== undefined) return [{ at: one.at, form: "remote", target: remote, fixed: text(one.get("integrity")) !== undefined }];
    const component = text(one.get("component"));
    if (component !== undefined) return [readComponent(one, component)];
    const project = text(one.get("project"));
    if (project === undefined) return [];
    const ref = text(one.get("ref"));
    return strings(one.get("file")).length === 0
      ? []
      : [{ at: one.at, form: "project", target: project, ...(ref === undefined ? {} : { ref }), fixed: isCommit(ref) }];
  });
}

function readComponent(node: DataNode, component: string): PipelineInclude {
  const at = component.lastIndexOf("@");
  const ref = at === -1 ? undefined : component.slice(at + 1);
  return {
    at: node.at,
    form: "component",
    target: at === -1 ? component : component.slice(0, at),
    ...(ref === undefined ? {} : { ref }),
    fixed: isCommit(ref),
  };
}

function isCommit(ref: string | undefined): boolean {
  return ref !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(ref);
}
