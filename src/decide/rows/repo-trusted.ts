import type { RepositoryRow } from "../row.ts";

/** Only the operator can say it: nothing that the repository carries counts. */
export default {
  id: "repo-trusted",
  answer({ catalog, state }) {
    const entry = catalog.states.find(({ id }) => id === state);
    const because = entry?.trusted === "yes" ? `You say that it is ${state}.` : `Only you can say so, and --state is ${state}.`;
    return { verdict: entry?.trusted ?? "unknown", because, evidence: [] };
  },
} satisfies RepositoryRow;
