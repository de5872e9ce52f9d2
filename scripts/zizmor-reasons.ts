/** Audits of zizmor that a check of ours shares, and the checks that answer for them. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  "template-injection": ["template-injection"],
  "dangerous-triggers": ["dangerous-trigger", "foreign-code-in-privileged-job"],
  "excessive-permissions": ["excessive-permissions"],
  "github-env": ["environment-file-injection"],
  "secrets-inherit": ["secrets-inherited"],
  "overprovisioned-secrets": ["all-secrets-exposed"],
  "unredacted-secrets": ["unmasked-secret"],
  "self-hosted-runner": ["self-hosted-runner-for-outsiders"],
  "bot-conditions": ["spoofable-bot-condition"],
  "cache-poisoning": ["poisonable-cache"],
  artipacked: ["persisted-credentials"],
  "insecure-commands": ["insecure-workflow-commands"],
  "unsound-condition": ["always-true-condition"],
  "unsound-contains": ["substring-membership-test"],
  "archived-uses": ["archived-action"],
  "dependabot-execution": ["dependabot-runs-foreign-code"],
};

/** Why the two differ, and on which examples (`audit example`). */
export const REASONS: readonly { readonly id: string; readonly why: string; readonly examples: readonly string[] }[] = [
  {
    id: "nobody-outside-chooses",
    why: "zizmor names every expression in a script, in its strictest persona also those whose value GitHub makes (`github.event_name`, `github.repository`), that the file fixes, that is not there in the event (`github.event.issue` under pull_request), or that a secret or another program gives. We name what somebody chooses in an event that the workflow has.",
    examples: [
      "template-injection template-injection/template-injection-static-matrix.yml",
      "template-injection template-injection/template-injection-dynamic-matrix.yml",
      "template-injection template-injection/pr-317-repro.yml",
      "template-injection template-injection/static-env.yml",
      "template-injection template-injection/issue-339-repro.yml",
      "template-injection template-injection/multiline-expression.yml",
      "template-injection template-injection/issue-988-repro.yml",
      "template-injection template-injection/issue-1664-repro.yml",
    ],
  },
  {
    id: "own-machine-without-outsiders",
    why: "zizmor names every use of a self-hosted machine, and every group. We name those that outsiders can cause; here only people with a role start the job.",
    examples: [
      "self-hosted-runner self-hosted.yml",
      "self-hosted-runner self-hosted/self-hosted-runner-label.yml",
      "self-hosted-runner self-hosted/self-hosted-runner-group.yml",
      "self-hosted-runner self-hosted/self-hosted-matrix-dimension.yml",
      "self-hosted-runner self-hosted/self-hosted-matrix-inclusion.yml",
    ],
  },
  {
    id: "called-only",
    why: "A workflow that is only called has no more than its caller has: the caller is judged.",
    examples: ["excessive-permissions excessive-permissions/issue-472-repro.yml"],
  },
  {
    id: "action-without-callers",
    why: "An action that no workflow of the repository uses has no event: what its variables hold is its callers' matter.",
    examples: ["github-env github-env/action.yml"],
  },
  {
    id: "publishes-nothing",
    why: "zizmor takes a build of an image for a release; we take it for one where it pushes.",
    examples: ["cache-poisoning cache-poisoning/issue-642-repro.yml"],
  },
  {
    id: "conditional-cache",
    why: "The cache is switched by an expression that asks for the event. zizmor reads the expression; we take every expression for a yes where the job publishes, and see a release in other triggers than it does.",
    examples: [
      "cache-poisoning cache-poisoning/trigger-heuristics/tag-only.yml",
      "cache-poisoning cache-poisoning/trigger-heuristics/tag-and-release.yml",
    ],
  },
  {
    id: "other-file",
    why: "The file is one of pre-commit; the pins of such files are judged with the requirements.",
    examples: ["archived-uses archived-uses/pre-commit/.pre-commit-config.yaml"],
  },
];
