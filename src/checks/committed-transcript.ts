import type { Transcript } from "../model/repository.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "committed-transcript",
    title: "Agent transcript or history in the repository",
    family: "repository",
    severity: "medium",
    confidence: "high",
    reads: ["transcript"],
    why: "It holds what was typed, read and run in earlier sessions: sources, outputs, secrets that came by. Everybody with the repository reads it, and the next agent does too.",
    fix: "Remove it from the repository and its history if it holds anything private, and add the path to .gitignore.",
    references: [
      "https://aider.chat/docs/config/options.html",
      "https://code.claude.com/docs/en/data-usage",
      "https://docs.specstory.com/",
    ],
  },
  *judge(facts) {
    const folders = new Map<string, [Transcript, ...Transcript[]]>();
    for (const fact of facts.of("transcript")) {
      if (fact.ignored && !fact.tracked) continue;
      const owner = ownerOf(fact.at.path);
      const known = folders.get(owner);
      if (known) known.push(fact);
      else folders.set(owner, [fact]);
    }
    for (const [owner, [first, ...rest]] of folders) {
      const all = [first, ...rest];
      const committed = all.some(({ tracked }) => tracked);
      const only = all.every(({ example }) => example);
      const count = all.length === 1 ? first.at.path : `${all.length} files below ${owner}`;
      yield {
        message: committed
          ? `${count} ${all.length === 1 ? "is a record" : "are records"} of agent sessions, committed.`
          : `${count} ${all.length === 1 ? "is a record" : "are records"} of agent sessions that git neither tracks nor ignores: the next commit may take it in.`,
        severity: only ? "info" : committed ? "medium" : "low",
        at: [locate(first, "written by an agent's session"), ...rest.slice(0, 4).map((fact) => locate(fact))],
        identity: owner,
      };
    }
  },
} satisfies Check;

/** The agent's own folder, or the file where it has none: a folder of a thousand sessions is one matter. */
function ownerOf(path: string): string {
  return /^(?:.*\/)?\.[\w-]{1,40}\//.exec(path)?.[0] ?? path;
}
