import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, CLIENTS, type ClientId } from "./clients.ts";
import { type Call, type Case, labelOf } from "./corpus.ts";
import claudeCode from "./drivers/claude-code.ts";
import cline from "./drivers/cline.ts";
import codex from "./drivers/codex.ts";
import continue_ from "./drivers/continue.ts";
import copilot from "./drivers/copilot.ts";
import type { Answer, Driver, Session } from "./drivers/driver.ts";
import droid from "./drivers/droid.ts";
import gemini from "./drivers/gemini.ts";
import opencode from "./drivers/opencode.ts";
import qwen from "./drivers/qwen.ts";
import { textsOf, withRepository } from "./fixture.ts";
import type { Step } from "./model/protocols.ts";
import { makeScratch } from "./scratch.ts";

/** How each client is put to the question. */
export const DRIVERS: Readonly<Record<ClientId, Driver>> = {
  "claude-code": claudeCode,
  codex,
  opencode,
  copilot,
  gemini,
  qwen,
  cline,
  continue: continue_,
  droid,
};

/** A session that has not ended by then is ended. */
const SESSION_MS = 90_000;

/** Calls in one session; a long session makes the client look at all its earlier results with every turn. */
const SESSION_CALLS = 40;

/** A call that moves the session's folder, or changes what later calls depend on, is judged in a session of its own. */
const ALONE =
  /\bcd\b|\brm\b|-delete|clean|\bmv\b|sed -i|stash|checkout|reset|git config|settings|\.mcp\.json|\.claude|\.codex|opencode|\.gemini|\.git\/|\.gitconfig|\.agents|> ?\.env/;

function isAlone(call: Call): boolean {
  return ALONE.test("run" in call ? call.run : "edit" in call ? call.edit : "");
}

/** Whether kept answers count: not at all, where there is one, or alone (no client is started). */
export type KeptUse = "none" | "first" | "only";

/** What the real client does with each call of a case, from the kept answers where they are to be used. */
export async function askClient(agent: ClientId, program: string, one: Case, use: KeptUse): Promise<Answer[]> {
  const kept = new KeptAnswers(agent, one);
  const missing = use === "only" ? [] : one.calls.filter((call) => use === "none" || kept.get(call) === undefined);
  if (missing.length > 0) {
    await withRepository(one, async (folder) => {
      for (const calls of sessions(missing)) {
        for (const [call, answer] of await judged(DRIVERS[agent], program, folder, calls, one)) kept.set(call, answer);
      }
    });
    kept.save();
  }
  return one.calls.map((call) => kept.get(call) ?? { verdict: "unjudged", detail: "no answer" });
}

function sessions(calls: readonly Call[]): Call[][] {
  const together = calls.filter((call) => !isAlone(call));
  const groups = calls.filter(isAlone).map((call) => [call]);
  for (let at = 0; at < together.length; at += SESSION_CALLS) groups.push(together.slice(at, at + SESSION_CALLS));
  return groups;
}

/** Puts calls to a client; one that stops at a refusal is started again with what is left, in a fresh scratch copy. */
async function judged(
  driver: Driver,
  program: string,
  folder: string,
  calls: readonly Call[],
  one: Pick<Case, "trusted" | "headless">,
): Promise<Map<Call, Answer>> {
  const answers = new Map<Call, Answer>();
  for (let left = [...calls]; left.length > 0; ) {
    const { steps, idOf, session } = await play(driver, program, folder, left, one);
    if (session.refused !== undefined) {
      for (const call of left) answers.set(call, { verdict: "deny", detail: `does not start: ${session.refused}`.slice(0, 300) });
      return answers;
    }
    const before = left.length;
    left = left.filter((call) => {
      const answer = session.answers.get(idOf.get(call) ?? "");
      if (answer) answers.set(call, answer);
      return !answer;
    });
    const first = left[0];
    if (left.length < before || !first) continue;
    answers.set(first, { verdict: "unjudged", detail: `no answer among ${steps.length} calls (${session.trouble})`.slice(0, 600) });
    left = left.slice(1);
  }
  return answers;
}

async function play(
  driver: Driver,
  program: string,
  folder: string,
  calls: readonly Call[],
  { trusted, headless }: Pick<Case, "trusted" | "headless">,
) {
  const scratch = makeScratch(folder);
  try {
    const steps: Step[] = [];
    const idOf = new Map<Call, string>();
    for (const [index, call] of calls.entries()) {
      const own = driver.toSteps(call, scratch).map((step, nth) => ({ ...step, id: `call_${index}_${nth}` }));
      steps.push(...own);
      idOf.set(call, own.at(-1)?.id ?? "");
    }
    const session: Session = await driver.run(program, steps, scratch, { trusted, headless, timeoutMs: SESSION_MS });
    const tidy = (text: string): string => text.replaceAll(scratch.repo, "$REPO").replaceAll(scratch.home, "$HOME").slice(0, 300);
    const answers = new Map([...session.answers].map(([id, answer]) => [id, { ...answer, detail: tidy(String(answer.detail)) }]));
    return { steps, idOf, session: { ...session, answers } };
  } finally {
    scratch.remove();
  }
}

/** Answers of one client in one repository, kept between runs. They are keyed by all that decides them. */
class KeptAnswers {
  readonly #file: string;
  readonly #answers: Record<string, Answer>;

  constructor(agent: ClientId, one: Case) {
    const what = JSON.stringify([
      agent,
      CLIENTS[agent].version,
      one.trusted,
      [...textsOf(one)].sort(),
      ...(one.headless ? ["headless"] : []),
    ]);
    this.#file = join(CACHE, "answers", `${agent}-${createHash("sha256").update(what).digest("hex").slice(0, 16)}.json`);
    this.#answers = existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, "utf8")) as Record<string, Answer>) : {};
  }

  get(call: Call): Answer | undefined {
    return this.#answers[labelOf(call)];
  }

  set(call: Call, answer: Answer): void {
    this.#answers[labelOf(call)] = answer;
  }

  save(): void {
    mkdirSync(join(CACHE, "answers"), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(this.#answers, null, 1)}\n`);
  }
}
