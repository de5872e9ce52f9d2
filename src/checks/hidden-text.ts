import type { Catalog } from "../catalog/catalog.ts";
import { type JudgedHidden, judgeHidden } from "../classify/hidden-judgement.ts";
import { type Hiding, shown } from "../classify/hidden-passage.ts";
import type { Severity } from "../model/finding.ts";
import type { Instruction } from "../model/instruction.ts";
import type { Check, Judgement } from "./check.ts";
import { runVerdict } from "./hidden-run-words.ts";

/** More findings than this in one file say nothing new. */
const MOST = 20;

export default {
  meta: {
    id: "hidden-text",
    title: "Hidden text in instructions for an agent",
    family: "agent-instructions",
    severity: "critical",
    confidence: "high",
    reads: ["instruction"],
    why: "The agent reads this and a person who reviews the file does not see it: it can be told what nobody would agree to.",
    fix: "Delete the hidden text, look for who added it, and review the file again as the agent sees it.",
    references: [
      "https://embracethered.com/blog/posts/2024/hiding-and-finding-text-with-unicode-tags/",
      "https://trojansource.codes/",
      "https://www.unicode.org/reports/tr36/",
      "https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents",
    ],
  },
  *judge(facts, catalog) {
    const read = new Set<string>();
    for (const instruction of facts.of("instruction")) {
      // The same file may be stated by several surfaces; values of settings stand side by side in one.
      const { path, line, column } = instruction.at;
      const key = instruction.inline ? `${path}:${line}:${column}` : path;
      if (read.has(key)) continue;
      read.add(key);
      yield* inText(instruction, catalog);
    }
  },
} satisfies Check;

function* inText(instruction: Instruction, catalog: Catalog): Generator<Judgement> {
  const agents = instruction.agents.length > 0 ? { agents: instruction.agents } : {};
  const judged = judgeHidden(instruction, catalog).map((one): Judgement => ({ ...told(one), ...agents, at: [one.at] }));
  const grave = judged.filter(({ severity }) => severity !== "info");
  yield* grave.slice(0, MOST);
  const strays = judged.filter(({ severity }) => severity === "info");
  for (const [rest, words] of [
    [grave.slice(MOST), FURTHER],
    [strays, STRAY],
  ] as const) {
    const [first, ...more] = rest;
    if (!first) continue;
    const { what, ...judgement } = words;
    const message = rest.length === 1 ? first.message : `${instruction.at.path} holds ${rest.length} ${what}.`;
    yield { message, ...judgement, ...agents, at: [first.at[0], ...more.slice(0, MOST - 1).map(({ at }) => at[0])], identity: what };
  }
}

const FURTHER = { what: "more stretches of hidden text", severity: "medium" } as const;
const STRAY = {
  what: "stray characters and encoded words that a person does not see as what they are",
  severity: "info",
  why: "They may be left over from copying, or be an example; an agent reads them and a person does not.",
  fix: "Delete them, or write them as what they are, so that what stands there is what people see.",
} as const;

function told(hidden: JudgedHidden): Pick<Judgement, "message" | "confidence" | "identity"> & { readonly severity: Severity } {
  switch (hidden.what) {
    case "characters": {
      const { run } = hidden;
      return { ...runVerdict(run), identity: `${run.kind} ${run.spells ?? run.between ?? run.count}` };
    }
    case "passage": {
      const { hiding, says } = hidden.passage;
      const because = hidden.verdict.because === undefined ? "" : ` (${hidden.verdict.because})`;
      const message = `${HIDINGS[hiding]}: "${shown(says)}"${because}.`;
      return { message, severity: hidden.verdict.severity, identity: `${hiding} ${says.slice(0, 200)}` };
    }
    case "word": {
      const { word, like } = hidden.word;
      const message = `"${word}" looks like "${like}" and holds letters of another script.`;
      return { message, severity: hidden.deceives ? "medium" : "info", identity: `look-alike ${word}` };
    }
  }
}

const HIDINGS: Readonly<Record<Hiding, string>> = {
  characters: "Invisible characters spell",
  comment: "A comment, which no rendered page shows, tells the agent",
  reference: "A link definition that leads nowhere, which no rendered page shows, tells the agent",
  collapsed: "A folded part, which is not seen until it is opened, tells the agent",
  "unseen-style": "An element without size, colour or place on the page tells the agent",
  "pushed-aside": "Behind a long run of blanks, out of sight, stands",
  "pushed-down": "Below a long run of empty lines, out of sight, stands",
  base64: "A text in base64 says",
  hexadecimal: "A text in hexadecimal numbers says",
  binary: "A text in binary numbers says",
  percent: "A text in percent signs says",
  entities: "A text in character references says",
  escapes: "A text in character escapes says",
  rot13: "A text whose letters are moved by 13 says",
  reversed: "A text that is written from its end says",
  "styled-letters": "A text in mathematical or enclosed letters, which no search finds, says",
};
