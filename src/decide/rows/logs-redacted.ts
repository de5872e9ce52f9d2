import { wholeFile } from "../../model/place.ts";
import type { AgentRow } from "../row.ts";

/** No content of prompts, tools or sources goes to telemetry, share links or committed transcripts. */
export default {
  id: "logs-redacted",
  answerFor({ files, classOf }, agent) {
    const transcripts = files.filter((file) => file.tracked && classOf(file.path) === "agent-transcripts");
    if (transcripts.length > 0) {
      return {
        verdict: "no",
        because: `${transcripts.length} transcripts of agent sessions are committed.`,
        evidence: transcripts.slice(0, 5).map(({ path }) => ({ ...wholeFile(path), note: "transcript" })),
      };
    }
    const { outcome, because, rule } = agent.would({ do: "log-content" }, "log-content");
    return { verdict: outcome === "allow" ? "no" : outcome === "unknown" ? "unknown" : "yes", because, evidence: rule ? [rule] : [] };
  },
} satisfies AgentRow;
