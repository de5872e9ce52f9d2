import type { RepositoryRow } from "../row.ts";

const IRREVERSIBLE = new Set(["destructive-filesystem", "deployment", "database-migration", "publish"]);

/** History is present and not shallow, and nothing irreversible runs by itself. Clearing build output (tier write-safe) is no loss. */
export default {
  id: "rollback-easy",
  answer({ git, triggers }) {
    if (git.state !== "read")
      return {
        verdict: "unknown",
        because: git.state === "absent" ? "The folder is not under git." : "Git facts could not be read.",
        evidence: [],
      };
    if (git.commits === 0) return { verdict: "no", because: "There is no commit to go back to.", evidence: [] };
    if (git.shallow) return { verdict: "no", because: "The history is shallow: only its newest part is here.", evidence: [] };
    const steps = triggers.filter(
      ({ fact, classification, contained }) =>
        !contained && fact.gate !== "opt-in" && IRREVERSIBLE.has(classification.class) && classification.tier !== "write-safe",
    );
    const first = steps[0];
    if (first) {
      return {
        verdict: "no",
        because: `${first.fact.pointer} runs by itself and cannot be taken back (${first.classification.class}).`,
        evidence: steps.slice(0, 5).map(({ fact }) => ({ ...fact.at, note: `runs on ${fact.moment}` })),
      };
    }
    return {
      verdict: "yes",
      because: `${git.commits === 1 ? "One commit" : `${git.commits} commits`} of history, and nothing irreversible runs by itself.`,
      evidence: [],
    };
  },
} satisfies RepositoryRow;
