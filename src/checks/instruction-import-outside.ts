import { posix } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import { createFileClassifier } from "../classify/file.ts";
import { CREDENTIAL_FILE } from "../classify/script-signs.ts";
import type { Facts } from "../model/fact.ts";
import type { Severity } from "../model/finding.ts";
import type { Instruction, InstructionImport } from "../model/instruction.ts";
import { type Check, type Judgement, locate } from "./check.ts";

export default {
  meta: {
    id: "instruction-import-outside",
    title: "Instructions that take in a secret, or a text from outside the repository",
    family: "agent-instructions",
    severity: "high",
    confidence: "high",
    reads: ["instruction", "agentSetting"],
    why: "What an instruction takes in goes to the model with every session, without a reading tool that a rule could deny: a secret leaves the machine, and a file outside the repository is one that nobody reviewed here.",
    fix: "Take the import out, and write what the agent must know into a file of the repository. Deny secret files to the agent by its settings.",
    references: ["https://code.claude.com/docs/en/memory#import-additional-files", "https://geminicli.com/docs/cli/gemini-md/"],
  },
  *judge(facts, catalog) {
    const files = createFileClassifier(catalog);
    const secret = new Set(catalog.fileClasses.classes.filter((entry) => entry.secret).map(({ id }) => id));
    const isSecret = (path: string): boolean => {
      const id = files.classOf(path.replace(/^~?\//, ""));
      return (id !== undefined && secret.has(id)) || CREDENTIAL_FILE.test(path);
    };
    yield* ofSettings(facts, catalog);
    for (const instruction of facts.of("instruction")) {
      for (const wanted of instruction.imports ?? []) {
        const path = wanted.path ?? wanted.text;
        const verdict = isSecret(path) ? ofSecret(wanted) : ofPlace(wanted);
        if (!verdict) continue;
        const { message, severity } = verdict;
        const agents = (wanted.agents ?? []).length > 0 ? { agents: wanted.agents ?? [] } : {};
        yield {
          message: `${instruction.at.path} takes in ${message}`,
          severity,
          ...agents,
          at: [locate({ ...instruction, at: wanted.at }, when(instruction))],
          identity: wanted.text,
        };
      }
    }
  },
} satisfies Check;

/** Settings that name instruction files: an address is read anew at every start, by whatever it says then. */
function* ofSettings(facts: Facts, { instructionFiles }: Catalog): Generator<Judgement> {
  for (const setting of facts.of("agentSetting")) {
    const row = instructionFiles.configured.find(({ agent, key, paths }) => paths && agent === setting.agent && key === setting.key);
    if (!setting.live || !row || row.excludes) continue;
    for (const value of Array.isArray(setting.value) ? setting.value : [setting.value]) {
      const verdict = typeof value === "string" ? ofAddress(value, setting.at.path) : undefined;
      if (!verdict) continue;
      const message = `${setting.key} takes in ${verdict.message}`;
      yield { message, severity: verdict.severity, agents: [setting.agent], at: [locate(setting)], identity: `${setting.key} ${value}` };
    }
  }
}

function ofAddress(text: string, from: string): Verdict | undefined {
  if (/^https?:\/\//i.test(text)) {
    // A commit's full digest in the address says which text it is.
    const fixed = /\/[0-9a-f]{40}\//.test(text);
    return { message: `${text}, which whoever holds that address can change at any time.`, severity: fixed ? "info" : "high" };
  }
  if (/^~\//.test(text)) return ofPlace({ text, leads: "home" });
  // Some settings count from their own folder, some from the root: what is inside from one of them is no reason to worry.
  const outside = /^(?:\/|[A-Za-z]:[\\/])/.test(text) || posix.join(posix.dirname(from), text).startsWith("..");
  return outside ? ofPlace({ text, leads: "outside" }) : undefined;
}

interface Verdict {
  readonly message: string;
  readonly severity: Severity;
}

function ofSecret({ text, leads }: InstructionImport): Verdict {
  // A name that no file has yet is the file that everybody makes on their own machine.
  const there = leads === "missing" ? "which is not committed but is read where it lies on the machine" : "a file that holds secrets";
  return { message: `${text}, ${there}.`, severity: "high" };
}

function ofPlace({ text, leads }: Pick<InstructionImport, "text" | "leads">): Verdict | undefined {
  if (leads === "outside") return { message: `${text}, which lies outside the repository.`, severity: "medium" };
  if (leads !== "home") return undefined;
  // The vendor's own advice for what one person wants: the file is that person's.
  const own = /^~\/\.(?:claude|gemini|qwen|config|agents|cursor|codex)\//.test(text);
  return { message: `${text}, a file in the home folder of whoever starts the agent.`, severity: own ? "info" : "low" };
}

function when({ loads }: Instruction): string {
  switch (loads) {
    case "always":
      return "taken in with every session";
    case "on-match":
      return "taken in when the agent works beside it";
    case "on-request":
    case "manual":
      return "taken in when the text is called";
  }
}
