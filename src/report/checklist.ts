import type { RepositoryView } from "../decide/view.ts";
import { type Answer, acceptanceWords, passes } from "../model/answer.ts";
import type { ChecklistItem } from "../model/report.ts";

/** The fifteen items before automatic permissions: answered by the scan where it can, else left to the reader with the place to look. */
export function checklist(view: RepositoryView, answers: readonly Answer[]): ChecklistItem[] {
  return view.catalog.checklist.map(({ item, row, inventory, check }) => {
    const answer = answers.find((candidate) => candidate.row === row);
    if (answer && answer.verdict !== "unknown") {
      const accepted = answer.acceptance ? ` (${acceptanceWords(answer.acceptance)})` : "";
      return { item, answer: passes(answer.verdict) ? "yes" : "no", because: answer.because + accepted };
    }
    if (inventory === "mcpServers") return { item, ...servers(view) };
    if (inventory === "commands") return { item, ...commands(view) };
    return { item, answer: "yours-to-check", because: `Check: ${check}.` };
  });
}

function servers({ servers }: RepositoryView): Omit<ChecklistItem, "item"> {
  if (servers.length === 0)
    return { answer: "yes", because: "The repository configures no MCP server. Your own, user-level ones are yours to check." };
  const unknown = servers.filter(({ tools }) => tools.length === 0).map(({ fact }) => fact.name);
  if (unknown.length > 0) return { answer: "no", because: `The tools of ${unknown.join(", ")} are not known.` };
  return { answer: "yes", because: `Listed with their tools: ${servers.map(({ fact }) => fact.name).join(", ")}.` };
}

function commands({ commands }: RepositoryView): Omit<ChecklistItem, "item"> {
  const safe = commands
    .filter(({ classification }) => classification.class === "test" || classification.class === "format-lint")
    .map(({ fact }) => fact.name);
  if (safe.length === 0) return { answer: "no", because: "The repository defines no test, format or lint command." };
  return { answer: "yes", because: `Candidates: ${[...new Set(safe)].slice(0, 6).join(", ")}.` };
}
