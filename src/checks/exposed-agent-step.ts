import type { Catalog } from "../catalog/catalog.ts";
import type { Power, Who } from "../catalog/ci-terms.ts";
import { type AgentStep, agentStepsOf } from "../classify/workflow/agent-step.ts";
import { foreignCheckout } from "../classify/workflow/foreign-code.ts";
import { workflowGraph } from "../classify/workflow/graph.ts";
import { beyondModelKeys, describeToken, strongWrites, tokenOf } from "../classify/workflow/token.ts";
import type { Start } from "../classify/workflow/view.ts";
import type { Severity } from "../model/finding.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";
import { eventsIn, nameOf, noted, placesOf, stepName } from "./workflow-findings.ts";

export default {
  meta: {
    id: "exposed-agent-step",
    title: "AI agent in a workflow that outsiders can talk to",
    family: "ci",
    severity: "critical",
    confidence: "high",
    reads: ["workflow"],
    why: "Words in an issue, a comment or a pull request are orders to the agent that reads them. What it may do, with which token and which secrets, is what their author may do.",
    fix: "Let only people with write access start it (author_association, or the gate of the action), give the job `permissions` that only read, name the tools that it needs instead of a whole shell, and let a second job without an agent do the writing.",
    references: [
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
      "https://github.com/openai/codex-action/blob/main/docs/security.md",
      "https://owasp.org/www-project-top-10-for-large-language-model-applications/",
    ],
  },
  *judge(facts, catalog) {
    const told = new Set<string>();
    for (const job of workflowGraph(facts, catalog).jobs) {
      for (const view of job.steps) {
        for (const agent of agentStepsOf(view, catalog)) {
          const key = `${agent.at.path}:${agent.at.line}:${agent.agent} ${job.workflow.at.path} ${job.job.id}`;
          const judged = judge(agent, catalog);
          if (!judged || told.has(key)) continue;
          told.add(key);
          const at = placesOf([
            noted(agent.at, `runs ${agent.agent}`),
            ...(agent.opened ? [noted(agent.opened.at, "lets in people without write access")] : []),
            ...(agent.because ? [noted(agent.because.at, POWER_WORDS[agent.power])] : []),
            ...agent.prompt.flatMap(({ via }) => via.slice(0, 1).map((place) => noted(place, "words from outside come in here"))),
            ...judged.starts.slice(0, 3).map(({ stated }) => noted(stated.at, "starts it")),
          ]);
          if (at) yield { ...judged.said, at, identity: `${nameOf(job.workflow)} ${job.job.id} ${agent.by}` };
        }
      }
    }
  },
} satisfies Check;

const POWER_WORDS: Readonly<Record<Power, string>> = {
  text: "answers with text",
  read: "may only read",
  edit: "may change files",
  command: "may run some commands, which run others",
  shell: "may run any command",
  open: "may run any command, with nothing around it",
};

const WHO_WORDS: Readonly<Record<Who, string>> = {
  outsider: "anybody can start it",
  contributor: "anybody who has contributed before can start it",
  maintainer: "only people with a role start it",
};

interface Judged {
  readonly starts: readonly Start[];
  readonly said: { readonly message: string; readonly severity: Severity; readonly confidence: "high" | "medium" };
}

function judge(agent: AgentStep, catalog: Catalog): Judged | undefined {
  const { view, power, prompt } = agent;
  const { job } = view;
  const token = tokenOf(job);
  const secrets = beyondModelKeys(agent.secrets, catalog);
  const writes = agent.holdsToken ? token.writes.filter((scope) => scope !== "id-token") : [];
  const strong = strongWrites({ ...token, writes });
  const open = agent.starts.filter(({ who, privileged }) => who !== "maintainer" && privileged);
  const unprivileged = agent.starts.filter(({ who, privileged }) => who !== "maintainer" && !privileged);
  const checkout = job.steps
    .slice(0, job.steps.indexOf(view))
    .some((step) => foreignCheckout(step, catalog)?.refused === undefined && foreignCheckout(step, catalog) !== undefined);
  const reads =
    prompt.length > 0
      ? `reads ${listed([...new Set(prompt.map(({ source }) => source))], 3)} in its prompt`
      : checkout
        ? "works on code from outside"
        : agent.fetches
          ? "can look up what outsiders wrote"
          : undefined;
  const holds = `${agent.holdsToken ? describeToken(token) : "no token"}${secrets.length > 0 ? ` and secrets (${listed(secrets, 3)})` : ""}`;
  const head = `${capital(stepName(view))} in ${job.workflow.at.path} runs ${agent.agent}`;
  if (open.length === 0) {
    const gate = agent.gated
      ? "the action lets only people with write access start it"
      : unprivileged.length > 0
        ? "for outsiders it runs without secrets and with a token that only reads"
        : WHO_WORDS.maintainer;
    const wide =
      (power === "open" || power === "shell") &&
      (strong.length > 0 || secrets.length > 0) &&
      reads !== undefined &&
      agent.starts.some(({ author }) => author !== "maintainer");
    return {
      starts: agent.starts,
      said: {
        message: `${head}; ${gate}. It ${POWER_WORDS[power]}${reads ? `, ${reads}` : ""}, and holds ${holds}.`,
        severity: wide ? "low" : "info",
        confidence: "high",
      },
    };
  }
  const who: Who = open.some((start) => start.who === "outsider") ? "outsider" : "contributor";
  const severity = severityOf({
    power,
    reads: reads !== undefined,
    strong: strong.length > 0,
    secrets: secrets.length > 0,
    talks: writes.length > 0,
    who,
    stated: token.stated,
  });
  return {
    starts: open,
    said: {
      message: `${head}; ${WHO_WORDS[who]} (${eventsIn(open)}), it ${reads ?? "is not seen to read their words"}, ${POWER_WORDS[power]}, and holds ${holds}.`,
      severity,
      confidence: prompt.length > 0 || agent.opened ? "high" : "medium",
    },
  };
}

interface Parts {
  readonly power: Power;
  readonly reads: boolean;
  readonly strong: boolean;
  readonly secrets: boolean;
  /** Whether its token may write anything. */
  readonly talks: boolean;
  readonly who: Who;
  readonly stated: boolean;
}

/** Everything must come together: words from outside, an agent that acts, and something to act with. */
function severityOf({ power, reads, strong, secrets, talks, who, stated }: Parts): Severity {
  if (power === "text") return talks ? "low" : "info";
  if (!reads) return power === "read" || power === "edit" ? "info" : "low";
  const acts = power === "shell" || power === "open";
  if (acts) return (strong && stated) || secrets ? (who === "outsider" ? "critical" : "high") : "high";
  // Changing files is only worth something where they are then pushed, and named commands do what they are named for.
  if (power === "command") return strong || secrets ? "high" : talks ? "medium" : "low";
  if (power === "edit") return (strong && stated) || secrets ? "medium" : "low";
  return strong || secrets ? "low" : "info";
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
