import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "git-configuration-hazard",
    title: "Git settings of the folder that run, redirect or hide something",
    family: "repository",
    severity: "critical",
    confidence: "high",
    reads: ["gitHazard", "requirement", "trigger"],
    why: "Agents call git all the time and unasked; a clone never brings such settings, a copied folder or an unpacked archive does.",
    fix: "Clone the repository anew, or take the setting out of its .git folder before you or an agent call git here.",
    references: [
      "https://git-scm.com/docs/git-config",
      "https://github.com/justinsteven/advisories/blob/main/2022_git_buried_bare_repos_and_fsmonitor_various_abuses.md",
    ],
  },
  *judge(facts) {
    for (const { at, key, effect } of facts.of("gitHazard")) {
      yield { message: `${key}: ${effect}.`, severity: severityOf(key, facts), at: [at], identity: key };
    }
  },
} satisfies Check;

/** Keys that start a program in commands that anybody calls: status, diff, log, commit, fetch. */
const RUNS =
  /^(?:core\.(?:fsmonitor|sshCommand|gitProxy|askPass|pager|editor|alternateRefsCommand)|filter\..*\.(?:clean|smudge|process)|diff\.external|diff\..*\.(?:command|textconv)|pager\..*|credential\..*helper|credential\.helper|gpg\.(?:.*\.)?program|gpg\.ssh\.defaultKeyCommand|remote\..*\.(?:url|pushurl|uploadpack|receivepack|vcs|promisor)|submodule\..*\.(?:url|update)|interactive\.diffFilter|sequence\.editor|gc\.recentObjectsHook|hook\..*\.command|merge\..*\.driver)$/i;
/** Hooks, which people's own tools set up on purpose. */
const HOOKS = /^(?:core\.hooksPath$|hook:)/i;
const HOOK_TOOLS = /\b(?:husky|lefthook|simple-git-hooks|pre-commit|overcommit|yorkie)\b|(?:^|\/)\.githooks\//i;

function severityOf(key: string, facts: Facts): Severity {
  if (RUNS.test(key)) return "critical";
  if (HOOKS.test(key)) return usesHookTool(facts) ? "low" : "high";
  return "medium";
}

/** Whether the tree names a tool that writes hooks: then a hook is what its installation leaves behind. */
function usesHookTool(facts: Facts): boolean {
  return (
    facts.of("requirement").some(({ name }) => HOOK_TOOLS.test(name)) ||
    facts.of("trigger").some(({ at, command, surface }) => [at.path, command, surface].some((text) => HOOK_TOOLS.test(text)))
  );
}
