import { join } from "node:path";
import { DRIVERS } from "../../agents/ask-client.ts";
import type { ClientId } from "../../agents/clients.ts";
import type { Answer, Session } from "../../agents/drivers/driver.ts";
import { makeScratch, type Scratch } from "../../agents/scratch.ts";
import { type Attempt, nameOf } from "./attempts.ts";
import { MARK } from "./repositories.ts";
import { stage } from "./stage.ts";

/** Long enough for a session of some eighty calls on a busy machine. */
const SESSION_MS = 240_000;

/** What a client is asked with: its program, the hardened folder, and an address on loopback that answers. */
export interface Asked {
  readonly agent: ClientId;
  readonly program: string;
  readonly folder: string;
  readonly probe: string;
  /** Nobody is there to be asked: the client refuses by itself what it would ask about. */
  readonly headless?: boolean;
}

/** Codex trips over itself at some starts, the more the busier the machine. */
const STARTS = 8;

/** Clients that run commands in a sandbox of the operating system: a command may start there, and come to nothing. */
const SANDBOXED: readonly ClientId[] = ["claude-code", "codex"];

/** Puts attempts to a client in a trusted scratch copy of the hardened folder; one that stops at a refusal is started again with what is left. */
export async function ask(asked: Asked, attempts: readonly Attempt[], approve = false) {
  const { agent } = asked;
  const answers = new Map<Attempt, Answer>();
  const said = new Set<string>();
  const again = new Map<Attempt, number>();
  let starts = 0;
  for (let left = [...attempts]; left.length > 0; ) {
    const { session, idOf } = await play(asked, left, approve);
    for (const line of complaints(session)) said.add(line);
    if (session.refused !== undefined) {
      // A start that fails by chance is told, and tried again.
      said.add(`does not start: ${tidy(session.refused, session.scratch).slice(0, 300)}`);
      if (++starts < STARTS) continue;
      for (const attempt of left) answers.set(attempt, { verdict: "unjudged", detail: session.refused });
      break;
    }
    const before = left.length;
    let isAgain = false;
    left = left.filter((attempt) => {
      const answer = session.answers.get(idOf.get(attempt) ?? "");
      if (answer?.verdict === "unjudged" && (again.get(attempt) ?? 0) < STARTS) {
        // A command that by chance did not start, or did not end in time, is told and tried again.
        again.set(attempt, (again.get(attempt) ?? 0) + 1);
        const reason = /bwrap: .*/.exec(String(answer.detail))?.[0];
        if (reason !== undefined) said.add(`${nameOf(attempt)} does not start: ${tidy(reason, session.scratch)}`);
        isAgain = true;
        return true;
      }
      if (answer) answers.set(attempt, SANDBOXED.includes(agent) ? seen(attempt, answer) : answer);
      return !answer;
    });
    const [first] = left;
    if (left.length < before || !first || isAgain) continue;
    console.log(`  no answer to ${nameOf(first)} (${session.trouble.slice(0, 300)})`);
    answers.set(first, { verdict: "unjudged", detail: session.trouble });
    left.shift();
  }
  return { answers, complaints: [...said] };
}

/** Whether the client takes each of the written files without an error or a warning; what it says where it does not. */
export async function complaintsAbout({ agent, program, folder, probe }: Asked, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const scratch = scratchOf(folder, probe);
    try {
      const reason = await DRIVERS[agent].loads?.(program, scratch, path, true);
      if (reason !== undefined) found.push(`${path}: ${tidy(reason, scratch)}`);
    } finally {
      scratch.remove();
    }
  }
  return found;
}

async function play({ agent, program, folder, probe, headless = false }: Asked, attempts: readonly Attempt[], approve: boolean) {
  const driver = DRIVERS[agent];
  const scratch = scratchOf(folder, probe);
  try {
    const idOf = new Map<Attempt, string>();
    const steps = attempts.flatMap((attempt, index) => {
      const own = driver.toSteps(attempt.call, scratch).map((step, nth) => ({ ...step, id: `call_${index}_${nth}` }));
      idOf.set(attempt, own.at(-1)?.id ?? "");
      return own;
    });
    const session = await driver.run(program, steps, scratch, { trusted: true, headless, timeoutMs: SESSION_MS, approve });
    return { idOf, session: { ...session, scratch, trouble: tidy(session.trouble, scratch) } };
  } finally {
    scratch.remove();
  }
}

function scratchOf(folder: string, probe: string): Scratch {
  const scratch = makeScratch(folder);
  scratch.write(join(scratch.home, ".ssh/id_rsa"), `${MARK}\n`);
  stage(scratch, probe);
  return scratch;
}

function tidy(text: string, scratch: Scratch): string {
  return text.replaceAll(scratch.repo, "$REPO").replaceAll(scratch.home, "$HOME");
}

/** What started and left no sign of having come to its end was stopped. */
function seen({ sign }: Attempt, answer: Answer): Answer {
  const stopped = answer.verdict === "allow" && sign !== undefined && !sign.test(String(answer.detail));
  return stopped ? { ...answer, verdict: "stopped" } : answer;
}

const COMPLAINT = /^.*\b(?:warn(?:ing)?|error|invalid|unknown|unrecognized|deprecated|ignored)\b.*$/gim;

/** Addresses of our own end in `.invalid`. */
function complaints({ trouble }: Session): string[] {
  return [...trouble.replace(/https?:\/\/\S+/g, "an address").matchAll(COMPLAINT)].map(([line]) => line.trim().slice(0, 200));
}
