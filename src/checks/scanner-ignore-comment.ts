import type { Check } from "./check.ts";

export default {
  meta: {
    id: "scanner-ignore-comment",
    title: "Comment that asks a scanner to look away",
    family: "policy",
    severity: "low",
    confidence: "high",
    reads: ["ignoreComment"],
    why: "A change that silences the tools that would judge it looks clean to whoever only reads their verdict, a reviewing agent among them.",
    fix: "Nothing for this scan: no comment of the tree is obeyed. Look at what the line holds, and take the comment out if nobody can say why it is there.",
    references: ["https://cwe.mitre.org/data/definitions/693.html"],
  },
  *judge(facts) {
    for (const { at, tool, line } of facts.of("ignoreComment")) {
      const own = tool === "preflight";
      yield {
        message: `${at.path} asks ${own ? "this scanner" : tool} to look away. It was found, not obeyed.`,
        severity: own ? "low" : "info",
        at: [at],
        identity: `${tool} ${line}`,
      };
    }
  },
} satisfies Check;
