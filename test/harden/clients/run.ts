import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeSettings } from "../../../src/cli/write-settings.ts";
import { harden } from "../../../src/harden.ts";
import { SETTABLE_POSTURES, type SettablePosture } from "../../../src/model/hardening.ts";
import { CLIENTS, install } from "../../agents/clients.ts";
import { catalog } from "../../our-catalog.ts";
import { type Asked, ask, complaintsAbout } from "./ask.ts";
import { type Attempt, attemptsIn } from "./attempts.ts";
import { engineAnswers, groundOf } from "./our-answers.ts";
import { type ClientResult, isOverPromised, outcomeOf, type Session } from "./outcome.ts";
import { fromRecord, toRecord } from "./record.ts";
import { inRepository, MARK, type Repository, repositories } from "./repositories.ts";
import { startProbe } from "./stage.ts";

// npm run test:harden -- --date 2026-11-28 [claude-code codex …] [--repository NAME] [--posture NAME] [--dry]     see README.md

const ROOT = resolve(import.meta.dirname, "../../..");
const RESULT = join(ROOT, "docs/harden-clients.json");
const AGENTS = ["claude-code", "codex", "opencode", "copilot", "gemini"] as const;
type Agent = (typeof AGENTS)[number];

/** What Copilot CLI reads of what harden writes; the rest is for VS Code. */
const OF_COPILOT_CLI = /^\.github\/copilot\//;

const words = process.argv.slice(2);
const option = (name: string): string | undefined => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
const date = option("date");
const dry = words.includes("--dry");
if (!dry && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) {
  console.error("Give --date YYYY-MM-DD for the result file, or --dry to write none.");
  process.exit(2);
}

const named = AGENTS.filter((agent) => words.includes(agent));
const chosen = repositories().filter(({ name }) => (option("repository") ?? name) === name);
const probe = await startProbe();
for (const agent of named.length === 0 ? AGENTS : named) {
  const program = install(agent);
  const sessions: Session[] = [];
  for (const repository of chosen) {
    for (const posture of SETTABLE_POSTURES.filter((id) => (option("posture") ?? id) === id)) {
      const session = await tryOut(agent, program, repository, posture);
      sessions.push(session);
      show(agent, session);
      if (!dry && date !== undefined) keep({ agent, version: CLIENTS[agent].version, date, sessions: [session] });
    }
  }
}
probe.close();

/** Hardens a fresh copy of the repository, asks the client whether it takes the result, and tries everything in it. */
async function tryOut(agent: Agent, program: string, repository: Repository, posture: SettablePosture): Promise<Session> {
  return inRepository(repository, async (folder) => {
    const result = await harden({ root: folder, agent, posture, catalog, worker: undefined });
    if (result.failures.length > 0) throw new Error(`${repository.name}, ${agent}, ${posture}: ${result.failures.join(" ")}`);
    const attempts = attemptsIn(agent, folder, await groundOf(folder, agent, posture));
    writeSettings(folder, result.changes);
    const files = result.changes.map(({ path }) => path);
    const asked: Asked = { agent, program, folder, probe: probe.url };
    const refused = await complaintsAbout(
      asked,
      files.filter((path) => agent !== "copilot" || OF_COPILOT_CLI.test(path)),
    );
    const engine = await engineAnswers(folder, agent, attempts);
    const { answers, complaints } = await ask(asked, attempts);
    const held = await heldAfterYes(
      asked,
      attempts.filter((attempt) => answers.get(attempt)?.verdict === "ask"),
    );
    const ran = await ranUnasked(
      asked,
      attempts.filter((attempt) => answers.get(attempt)?.verdict === "ask"),
    );
    const tried = attempts.map((attempt, index) => {
      const client = ran.has(attempt) ? "allow" : held.has(attempt) ? "stopped after a yes" : (answers.get(attempt)?.verdict ?? "unjudged");
      if (words.includes("--details")) console.log(`    ${client} ${JSON.stringify(attempt.call)}: ${answers.get(attempt)?.detail}`);
      return outcomeOf(attempt, engine[index] ?? "unknown", client);
    });
    const limits = result.limits.map(({ what }) => what);
    const openings = result.limits.flatMap(({ opens = [] }) => opens);
    return { repository: repository.name, posture, files, complaints: [...refused, ...complaints], limits, openings, tried };
  });
}

/** Commands that ask where the posture denies, and that the sandbox stops when the answer is yes. Two clients ask before they run a command in a sandbox. */
async function heldAfterYes(asked: Asked, attempts: readonly Attempt[]): Promise<ReadonlySet<Attempt>> {
  const commands = attempts.filter(({ said, call }) => said.most === "deny" && "run" in call);
  if ((asked.agent !== "claude-code" && asked.agent !== "codex") || commands.length === 0) return new Set();
  const { answers } = await ask(asked, commands, true);
  return new Set(
    commands.filter((one) => answers.get(one)?.verdict === "stopped" || one.sign?.test(String(answers.get(one)?.detail ?? MARK)) === false),
  );
}

/**
 * Commands that a client puts to a person in one way of starting it, and runs unasked in another. Copilot CLI asks about every command over its editor protocol;
 * as `copilot -p` it runs what it takes for reading. Which of the two somebody meets nobody knows.
 */
async function ranUnasked(asked: Asked, attempts: readonly Attempt[]): Promise<ReadonlySet<Attempt>> {
  const commands = attempts.filter(({ call }) => "run" in call);
  if (asked.agent !== "copilot" || commands.length === 0) return new Set();
  const { answers } = await ask({ ...asked, headless: true }, commands);
  return new Set(commands.filter((command) => answers.get(command)?.verdict === "allow"));
}

function show(agent: Agent, { repository, posture, complaints, tried }: Session): void {
  const count = (standing: string): number => tried.filter((one) => one.standing === standing).length;
  console.log(
    `${agent} ${posture} ${repository}: ${tried.length} tried, ${count("as said")} as said, ${count("more open")} more open, ${count("more closed")} more closed, ${count("not judged")} not judged`,
  );
  for (const line of complaints) console.log(`  complaint: ${line}`);
  for (const one of tried) {
    if (one.standing !== "as said" || isOverPromised(one))
      console.log(`  ${one.standing}: ${one.action}: said ${one.said}, engine ${one.engine}, client ${one.client}`);
  }
}

/** Each session replaces that of the same agent, repository and posture, so that a run which is broken off leaves what it has. */
function keep(result: ClientResult): void {
  const before = existsSync(RESULT) ? fromRecord(readFileSync(RESULT, "utf8")) : [];
  const earlier = before.find(({ agent }) => agent === result.agent)?.sessions ?? [];
  const isNew = ({ repository, posture }: Session): boolean =>
    result.sessions.some((one) => one.repository === repository && one.posture === posture);
  const merged = { ...result, sessions: [...earlier.filter((one) => !isNew(one)), ...result.sessions] };
  const agents = AGENTS.flatMap((agent) => (agent === result.agent ? [merged] : before.filter((one) => one.agent === agent)));
  writeFileSync(RESULT, toRecord(agents));
}
