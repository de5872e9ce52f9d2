import { wholeFile } from "../../model/place.ts";
import type { RepositoryRow } from "../row.ts";

const SHOWN = 5;

/** Clean: no modified, staged, deleted or untracked-and-not-ignored file, nothing hidden from git, no operation in progress. */
export default {
  id: "git-clean",
  answer({ git }) {
    if (git.state === "absent")
      return { verdict: "unknown", because: "The folder is not under git, so changes cannot be told from what was there.", evidence: [] };
    if (git.state === "unavailable") return { verdict: "unknown", because: "Git facts could not be read.", evidence: [] };
    if (git.ofCommit)
      return {
        verdict: "yes",
        because: "A commit was read, without a work tree: nothing can be modified, staged or untracked in it.",
        evidence: [],
      };
    if (git.operation) return { verdict: "no", because: `A ${git.operation} is not finished.`, evidence: [] };
    if (git.changes.length === 0) return { verdict: "yes", because: "Nothing is modified, staged or untracked.", evidence: [] };
    const counts = new Map<string, number>();
    for (const { how } of git.changes) counts.set(how, (counts.get(how) ?? 0) + 1);
    return {
      verdict: "no",
      because: `${[...counts].map(([how, count]) => `${count} ${how}`).join(", ")}.`,
      evidence: git.changes.slice(0, SHOWN).map(({ path, how }) => ({ ...wholeFile(path), note: how })),
    };
  },
} satisfies RepositoryRow;
