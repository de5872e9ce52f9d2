import type { Catalog } from "../catalog/catalog.ts";
import { classifyCommand } from "../classify/command.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "codex-allow-rule",
    title: "Codex rule that runs a command outside the sandbox",
    family: "agent-settings",
    severity: "critical",
    confidence: "high",
    reads: ["permissionRule"],
    why: "A Codex allow rule does more than skip the question: the command runs outside the sandbox, with network, .git and the home folder open to it, whatever arguments follow the pattern.",
    fix: 'Use decision = "prompt", or write the pattern out to the last word that matters; most commands need no rule, for they run inside the sandbox unasked.',
    references: ["https://developers.openai.com/codex/rules"],
  },
  *judge(facts, catalog) {
    for (const fact of facts.of("permissionRule")) {
      if (fact.agent !== "codex" || fact.effect !== "allow") continue;
      const host = /^network_rule\(host=(?<host>"[^"]*")/u.exec(fact.rule)?.groups?.["host"];
      if (host !== undefined) {
        yield {
          message: `The rule ${fact.rule} opens the network to ${host} unasked.`,
          severity: "low",
          at: [locate(fact, "opens the network")],
          agents: ["codex"],
          identity: fact.rule,
        };
        continue;
      }
      const worst = commandsOf(fact.rule)
        .map((words) => judgement(words, catalog))
        .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))[0];
      if (!worst || worst.severity === "info") continue;
      yield {
        message: `The rule ${fact.rule} ${worst.what} outside the sandbox and unasked.`,
        severity: worst.severity,
        at: [locate(fact, "leaves the sandbox")],
        agents: ["codex"],
        identity: fact.rule,
      };
    }
  },
} satisfies Check;

const ORDER: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** Programs that run whatever their arguments say. `bash -lc "…"` is how Codex hands over every line that is more than plain words. */
const RUNS_ANYTHING =
  /^(?:(?:ba|z|da|k)?sh|fish|pwsh|powershell|cmd|python[\d.]*|node|deno|bun|perl|ruby|php|env|sudo|doas|su|xargs|npx|bunx|uvx|eval|exec|ssh|docker|podman|make|npm|pnpm|yarn|find|awk|git)$/u;

/** Of those, the ones that need another program's file or verb first: wide, yet not a shell. */
const INDIRECT = /^(?:make|npm|pnpm|yarn|find|awk|git|docker|podman)$/u;

/** Most commands that the alternatives of one pattern are written out to. */
const MOST = 64;

/** The commands that a pattern stands for: an inner list holds alternatives. */
function commandsOf(rule: string): readonly (readonly string[])[] {
  const pattern = /pattern=(?<json>\[[\s\S]*\]), decision=/u.exec(rule)?.groups?.["json"];
  const items = pattern === undefined ? [] : (JSON.parse(pattern) as readonly (string | readonly string[])[]);
  return items.reduce<readonly (readonly string[])[]>(
    (commands, item) =>
      commands.flatMap((words) => (typeof item === "string" ? [item] : item).map((word) => [...words, word])).slice(0, MOST),
    [[]],
  );
}

function judgement(words: readonly string[], catalog: Catalog): { readonly severity: Severity; readonly what: string } {
  const program = words[0]?.split("/").at(-1) ?? "";
  const isCode = words.length === 2 && /^-{1,2}(?:\w*c|e|eval|m|p)$/u.test(words[1] ?? "");
  if (RUNS_ANYTHING.test(program) && (words.length === 1 || isCode)) {
    return {
      severity: INDIRECT.test(program) ? "high" : "critical",
      what: `runs ${words.join(" ")} with any arguments, which is any program,`,
    };
  }
  const { class: id, risk, tier } = classifyCommand(words.join(" "), catalog);
  const what = `runs ${words.join(" ")} (class ${id})`;
  if (risk) return { severity: "critical", what };
  if (["network", "deployment", "publish", "database-migration", "destructive-filesystem"].includes(id)) return { severity: "high", what };
  if (["package-install", "git-write"].includes(id) || (id === "other" && tier !== "write-safe")) return { severity: "medium", what };
  return { severity: id === "safe-read" ? "info" : "low", what };
}
