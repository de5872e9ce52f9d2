import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AGENT_TITLES } from "../../src/model/agent.ts";
import type { Generator } from "../generator.ts";
import type { AgentLoop, LoopEntry } from "../loop-survey.ts";
import { code, codes, page, table } from "../markdown.ts";

/** `docs/loop-survey.md`: what runs unasked in real repositories under the settings for constrained-auto, from `docs/loop-survey.json`. */
export default {
  owns: ["docs/loop-survey.md"],
  files(root) {
    return Promise.resolve([
      {
        path: "docs/loop-survey.md",
        text: () => toPage(JSON.parse(readFileSync(join(root, "docs/loop-survey.json"), "utf8")) as LoopEntry[]),
      },
    ]);
  },
} satisfies Generator;

const INTRODUCTION = `Public repositories at the commit named, hardened in memory with \`--posture constrained-auto\`. Each agent's engine was then asked what runs unasked in a trusted
folder: the commands of the loop, the repository's other commands, and hostile forms of each command of the loop (chains, substitutions, redirections, variables set
before it, line ends, aliases, options, names that begin alike; \`src/harden/hostile-forms.ts\`). \`npm run survey:loop -- FOLDER\` makes the figures anew. These are
the engines' answers; what the clients themselves do is in [harden-clients.md](harden-clients.md).

Claude Code and VS Code let run exactly the loop. opencode and Gemini CLI cannot name one command and no other, so there the loop asks or is withheld. Codex and Cursor
hold every command in a sandbox and let it run there: what counts is how many would run *outside* of it unasked. What leaves Cursor's sandbox is put to a model, which
no engine answers for. For Copilot the figures are those of VS Code and Copilot CLI together, whichever is more open.`;

function toPage(entries: readonly LoopEntry[]): string {
  const figures = (agent: AgentLoop): string[] => [
    AGENT_TITLES[agent.agent],
    ...[agent.loop, agent.others, agent.hostile].map(({ tried, automatic }) => `${automatic} of ${tried}`),
    agent.outside === undefined ? "" : String(agent.outside),
  ];
  const heads = ["agent", "loop", "other commands", "hostile forms", "outside the sandbox"];
  return [
    page("The loop in real repositories", INTRODUCTION),
    ...entries.flatMap(({ repository, commit, loop = [], agents = [] }) => [
      `\n## ${repository}\n\n${code(commit.slice(0, 12))}, loop: ${codes(loop)}.\n`,
      table(heads, agents.map(figures)),
    ]),
  ].join("");
}
