import { quote } from "../classify/command-flow.ts";
import { AGENT_TITLES } from "../model/agent.ts";
import { type Check, locate } from "./check.ts";

/** The words by which a hook lifts the question: Copilot, Claude Code and Gemini CLI · Cursor · Copilot's permissionRequest. */
const APPROVAL = /["']?(?:permissionDecision|permission|behavior|decision)\\?["']?\s*[:=]\s*\\?["']?(?:allow|approve)\b/u;

export default {
  meta: {
    id: "hook-approves-actions",
    title: "Hook of the repository that answers the agent's questions",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["trigger"],
    why: "The agent asks nobody any more, not even outside the folder; Copilot runs hooks of .github/hooks in folders that are not trusted, too.",
    fix: "Let hooks refuse, and leave approving to the person. If single commands must run unasked, name them in the user's settings.",
    references: ["https://docs.github.com/copilot/concepts/agents/coding-agent/about-hooks", "https://cursor.com/docs/agent/hooks"],
  },
  *judge(facts) {
    for (const fact of facts.of("trigger")) {
      if (fact.agent === undefined || !/\.(?:pre|before|permission)/iu.test(fact.pointer) || !APPROVAL.test(fact.command)) continue;
      yield {
        message: `${fact.pointer} answers ${AGENT_TITLES[fact.agent]}'s questions with a yes: ${quote(fact.command)}.`,
        at: [locate(fact, "lifts the question")],
        agents: [fact.agent],
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;
