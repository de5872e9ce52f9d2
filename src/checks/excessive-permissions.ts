import { workflowGraph } from "../classify/workflow/graph.ts";
import { strongWrites, writesOf } from "../classify/workflow/token.ts";
import type { JobView } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { byFile, nameOf, noted, placesOf, worst } from "./workflow-findings.ts";

export default {
  meta: {
    id: "excessive-permissions",
    title: "Workflow token that may do more than its jobs need",
    family: "ci",
    severity: "medium",
    confidence: "medium",
    reads: ["workflow"],
    why: "Every step of a job, every action that it uses and every package that it installs can use the token. What the token may not do, a hostile one of them cannot do either.",
    fix: "Write `permissions: {}` at the top, and in each job the scopes that it needs, such as `contents: read`.",
    references: [
      "https://docs.github.com/actions/reference/security/secure-use#use-least-privilege",
      "https://docs.github.com/actions/writing-workflows/choosing-what-your-workflow-does/controlling-permissions-for-github_token",
    ],
  },
  *judge(facts, catalog) {
    for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
      const reasons: Reason[] = [...ofWorkflow(jobs)];
      for (const job of jobs) reasons.push(...ofJob(job));
      const at = placesOf(reasons.map(({ at: place }) => place));
      if (!at) continue;
      yield {
        message: `${workflow.at.path}: ${[...new Set(reasons.map(({ what }) => what))].join("; ")}.`,
        severity: worst(reasons.map(({ severity }) => severity)),
        at,
        identity: `${nameOf(workflow)} ${reasons.map(({ what }) => what).join(" ")}`,
      };
    }
  },
} satisfies Check;

interface Reason {
  readonly what: string;
  readonly severity: Severity;
  readonly at: Location;
}

function isOpen(jobs: readonly JobView[]): boolean {
  return jobs.some(({ starts }) => starts.some(({ who, privileged }) => who !== "maintainer" && privileged));
}

function* ofWorkflow(jobs: readonly JobView[]): Generator<Reason> {
  const [first] = jobs;
  if (!first) return;
  const { permissions, events } = first.workflow;
  const using = jobs.filter(({ job }) => !job.permissions);
  if (permissions) {
    // With a `permissions` in every job the one at the top holds for none.
    if (using.length === 0) return;
    if (permissions.all === "write")
      yield { what: "the token may write everything in every job", severity: "medium", at: noted(permissions.at, "may write everything") };
    else if (permissions.all === "read")
      yield { what: "the token may read everything in every job", severity: "info", at: noted(permissions.at, "may read everything") };
    const writes = writesOf(permissions);
    if (permissions.all === undefined && writes.length > 0 && jobs.length > 1) {
      const strong = strongWrites({ stated: true, writes, at: undefined });
      const severity = strong.length > 0 && isOpen(using) ? "medium" : "low";
      for (const scope of permissions.scopes.filter(({ access }) => access === "write"))
        yield {
          what: `the token may write ${writes.join(", ")} in each of ${jobs.length} jobs`,
          severity,
          at: noted(scope.at, "holds for every job"),
        };
    } else if (permissions.all === undefined && writes.length > 0) {
      for (const scope of permissions.scopes.filter(({ access }) => access === "write"))
        yield {
          what: `what the token may write (${writes.join(", ")}) is said at the top, for jobs to come as well`,
          severity: "info",
          at: noted(scope.at, "holds for jobs to come as well"),
        };
    }
    return;
  }
  // A workflow that is only called gets what its caller has.
  if (using.length === 0 || events.every(({ name }) => name === "workflow_call")) return;
  const what =
    using.length === jobs.length
      ? "nothing says what the token may do: a setting of the repository decides, and it may be everything"
      : `${using.length} of ${jobs.length} jobs do not say what the token may do`;
  for (const job of using.slice(0, 6))
    yield { what, severity: isOpen(using) ? "medium" : "low", at: noted(job.job.at, "has the default token") };
}

function* ofJob({ job }: JobView): Generator<Reason> {
  if (job.permissions?.all === "write")
    yield {
      what: `the token of the job ${job.id} may write everything`,
      severity: "medium",
      at: noted(job.permissions.at, "may write everything"),
    };
  else if (job.permissions?.all === "read")
    yield {
      what: `the token of the job ${job.id} may read everything`,
      severity: "info",
      at: noted(job.permissions.at, "may read everything"),
    };
}
