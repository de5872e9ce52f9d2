import type { Catalog } from "../catalog/catalog.ts";
import { type ForeignCheckout, type ForeignRun, foreignCheckout, foreignRuns } from "../classify/workflow/foreign-code.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { beyondModelKeys, describeToken, secretsOf, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { eventsIn, nameOf, noted, placesOf, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "foreign-code-in-privileged-job",
    title: "Code of outsiders in a job that holds the repository's token and secrets",
    family: "ci",
    severity: "critical",
    confidence: "high",
    reads: ["workflow"],
    why: "Whoever opens a pull request writes what the job installs, builds or tests, and it runs with the token, the secrets and the cache of the repository: releases and keys are lost that way.",
    fix: "Build and test what comes from outside under `pull_request`, without secrets; let a second workflow that takes no code report the result. Where the code must be read, check it out into a folder of its own and run nothing of it.",
    references: [
      "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
      "https://docs.github.com/actions/reference/security/securely-using-pull_request_target",
    ],
  },
  *judge(facts, catalog) {
    const groups = new Map<string, Hit[]>();
    for (const job of workflowGraph(facts, catalog).jobs) {
      for (const view of job.steps) {
        const checkout = foreignCheckout(view, catalog);
        if (!checkout) continue;
        const runs = foreignRuns(checkout, catalog);
        const said = judged(checkout, runs, catalog);
        const key = `${job.workflow.at.path} ${said.severity}`;
        groups.set(key, [...(groups.get(key) ?? []), { checkout, runs, ...said }]);
      }
    }
    for (const group of groups.values()) {
      const [first] = group;
      const at = placesOf(
        group.flatMap(({ checkout, runs }) => [
          noted(checkout.at, `brings in code by ${checkout.named}`),
          ...runs.slice(0, 3).map((run) => noted(run.at, `runs ${run.what}`)),
        ]),
      );
      if (!first || !at) continue;
      const { job } = first.checkout.view;
      const others = new Set(group.map(({ checkout }) => checkout.view.job)).size - 1;
      yield {
        message: others > 0 ? `${first.message} ${others === 1 ? "Another job does" : `${others} more jobs do`} the same.` : first.message,
        severity: first.severity,
        confidence: job.job.environment || /^(?:steps|needs|inputs|env)\./u.test(first.checkout.named) ? "medium" : "high",
        at,
        ...(first.fix === undefined ? {} : { fix: first.fix }),
        identity: `${nameOf(job.workflow)} ${first.severity} ${job.job.id} ${first.checkout.named}`,
      };
    }
  },
} satisfies Check;

interface Hit {
  readonly checkout: ForeignCheckout;
  readonly runs: readonly ForeignRun[];
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
}

function judged(
  checkout: ForeignCheckout,
  runs: readonly ForeignRun[],
  catalog: Catalog,
): { severity: Severity; message: string; fix?: string } {
  const { view, named, starts, refused } = checkout;
  const { job } = view;
  const token = tokenOf(job);
  const secrets = secretsOf(job);
  const powerful = strongWrites(token).length > 0 || secrets.length > 0;
  const open = starts.filter(({ who }) => who !== "maintainer");
  const holds = `${describeToken(token)}${secrets.length > 0 ? ` and secrets (${listed(secrets, 3)})` : ""}`;
  const where = `The job ${job.job.id} of ${job.workflow.at.path}`;
  const comes = `takes in code from outside (${named}, on ${eventsIn(starts)})`;
  if (refused === true) {
    return {
      severity: "low",
      message: `${where} ${comes}; since July 2026 the release of actions/checkout that it names refuses code of forks here, so it fails or only works for branches of the repository.`,
      fix: "Move the job to `pull_request`, and do not set allow-unsafe-pr-checkout.",
    };
  }
  const [run] = runs;
  if (!run) {
    return {
      severity: !powerful ? "info" : open.length > 0 && checkout.folder === "" ? "medium" : "low",
      message: `${where} ${comes} and holds ${holds}. No step is seen to run it, but tools read their settings from it.`,
    };
  }
  const opted = refused === false ? " It switches the refusal of actions/checkout off (allow-unsafe-pr-checkout)." : "";
  const message = `${where} ${comes} and ${stepName(run.view)} runs it (${run.what}), with ${holds}.${opted}`;
  if (open.length === 0) return { severity: "low", message: `${message} Somebody with a role must let it run first.` };
  if (!powerful) return { severity: "medium", message };
  const unlessFork = open.every(({ event }) => catalog.ci.events.events.some((entry) => entry.event === event && entry.unlessFork));
  // The key of a model costs money; a token that writes code, or any other secret, costs the repository.
  const precious = (strongWrites(token).length > 0 && token.stated) || beyondModelKeys(secrets, catalog).length > 0;
  // An environment may ask a person first; that is a setting which the tree does not tell.
  const levels: readonly Severity[] = ["critical", "high", "medium"];
  const level = (precious ? 0 : 1) + (job.job.environment ? 1 : 0) + (unlessFork ? 1 : 0);
  return { severity: levels[Math.min(level, 2)] ?? "medium", message };
}
