import { wholeFile } from "../../model/place.ts";
import type { AgentRow } from "../row.ts";

/** So many files are put to each agent; beyond that the answer does not change, only the list grows. */
const MOST = 200;

/** Every secret-bearing file that exists is denied to the agent, by its read tool and by its shell. Being asked is not being denied. */
export default {
  id: "secrets-denied",
  answerFor({ secretPaths }, agent) {
    if (secretPaths.length === 0) {
      return {
        verdict: "yes",
        because: "No secret-bearing file is in the tree. Deny the usual names (.env, *.pem) all the same.",
        evidence: [],
      };
    }
    const tried = secretPaths.slice(0, MOST).flatMap((path) => [
      { path, decision: agent.would({ do: "read", path, by: "tool" }, "read-secret") },
      { path, decision: agent.would({ do: "read", path, by: "shell" }, "shell-read-secret") },
    ]);
    const open = tried.filter(({ decision }) => decision.outcome === "allow" || decision.outcome === "ask");
    const unclear = tried.filter(({ decision }) => decision.outcome === "unknown");
    const worst = open.length > 0 ? open : unclear;
    if (worst.length === 0)
      return { verdict: "yes", because: `All ${secretPaths.length} secret-bearing files are denied to ${agent.title}.`, evidence: [] };
    const paths = [...new Set(worst.map(({ path }) => path))];
    const first = worst.find(({ decision }) => decision.outcome === "allow") ?? worst[0];
    return {
      verdict: open.length > 0 ? "no" : "unknown",
      because:
        `${paths.length === 1 ? `${paths[0]} is` : `${paths.length} secret-bearing files are`} not denied to ${agent.title}. ${first?.decision.because ?? ""}`.trim(),
      evidence: paths.slice(0, 5).map((path) => ({ ...wholeFile(path), note: "holds secrets" })),
    };
  },
} satisfies AgentRow;
