import type { Catalog } from "../catalog/catalog.ts";
import { agentStepsOf } from "../classify/workflow/agent-step.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { strongWrites, tokenOf } from "../classify/workflow/token.ts";
import { majorOf, stepUses, usesOf, usesOneOf, variableOf } from "../classify/workflow/uses.ts";
import type { JobView, StepView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "persisted-credentials",
    title: "Token left in the checkout where it can be taken",
    family: "ci",
    severity: "high",
    confidence: "medium",
    reads: ["workflow"],
    why: "actions/checkout leaves the token in the git configuration for later steps. An upload of the whole folder publishes it, and an agent or a script in the same job can read it and push.",
    fix: "Give actions/checkout `persist-credentials: false`, and hand the token to the one step that pushes.",
    references: ["https://docs.zizmor.sh/audits/#artipacked", "https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/"],
  },
  *judge(facts, catalog) {
    const graph = workflowGraph(facts, catalog);
    for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
      const found = jobs.flatMap((job) => [...inJob(job, catalog)]);
      const groups = new Map<boolean, Leak[]>();
      for (const leak of found) groups.set(leak.severity === "info", [...(groups.get(leak.severity === "info") ?? []), leak]);
      for (const [plain, leaks] of groups) {
        const at = placesOf(leaks.flatMap(({ at: places }) => places));
        if (!at) continue;
        yield {
          message: plain
            ? `${workflow.at.path} leaves the token in ${leaks.length === 1 ? "a checkout" : `${leaks.length} checkouts`}; nothing is seen to take it.`
            : `${workflow.at.path} leaves the token in a checkout, and ${[...new Set(leaks.map(({ what }) => what))].join("; ")}.`,
          severity: worst(leaks.map(({ severity }) => severity)),
          at,
          identity: `${nameOf(workflow)} ${plain}`,
        };
      }
    }
  },
} satisfies Check;

interface Leak {
  readonly what: string;
  readonly severity: Severity;
  readonly at: readonly Location[];
}

function* inJob(job: JobView, catalog: Catalog): Generator<Leak> {
  for (const [index, view] of job.steps.entries()) {
    if (!stepUses(view.step, "actions/checkout")) continue;
    const kept = variableOf(view.step.inputs, "persist-credentials")?.text.trim() ?? "true";
    // An expression may come to either.
    if (/^false$/iu.test(kept)) continue;
    const place = noted(view.step.uses?.at ?? view.step.at, "leaves the token behind");
    const after = job.steps.slice(index + 1);
    const upload = after.find((one) => uploadsTree(one, catalog));
    // Since v6 the token lies outside the tree, in the temporary folder of the runner.
    const inTree = (majorOf(usesOf(view.step.uses)?.ref) ?? 0) < 6;
    const strong = strongWrites(tokenOf(job)).some((scope) => scope !== "id-token");
    if (upload && inTree) {
      yield {
        what: `uploads the folder that holds it`,
        severity: strong && tokenOf(job).stated ? "high" : "medium",
        at: [place, noted(upload.step.at, "uploads the folder")],
      };
      continue;
    }
    const agent = after
      .flatMap((one) => agentStepsOf(one, catalog))
      .find(
        ({ power, starts }) =>
          power !== "text" && power !== "read" && starts.some(({ who, privileged }) => who !== "maintainer" && privileged),
      );
    if (agent && strong)
      yield {
        what: `${agent.agent}, which outsiders talk to, works beside it`,
        severity: "medium",
        at: [place, noted(agent.at, "works in the same folder")],
      };
    else yield { what: "", severity: "info", at: [place] };
  }
}

/** Whether a step uploads the root of the checkout, or its `.git`. */
function uploadsTree({ step }: StepView, { ci }: Catalog): boolean {
  if (!usesOneOf(step, ci.actions.uploads)) return false;
  const paths = (variableOf(step.inputs, "path")?.text ?? "").split("\n").map((line) => line.trim());
  // From v4.4 on hidden files such as .git are left out unless they are asked for.
  const hidden = variableOf(step.inputs, "include-hidden-files")?.text.trim();
  const release = usesOf(step.uses)?.ref;
  const skips = hidden !== "true" && (majorOf(release) ?? 0) >= 4;
  return paths.some(
    (path) =>
      /^(?:\.git(?:\/.*)?|\.\/\.git(?:\/.*)?)$/u.test(path) ||
      (!skips && /^(?:\.{1,2}\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\*\*?|\.\/\*\*?(?:\/\*)?|\*\*\/\*)$/u.test(path)),
  );
}
