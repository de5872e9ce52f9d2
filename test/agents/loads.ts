import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { GeminiConfig } from "../../src/engines/gemini/config.ts";
import { OpencodeConfig } from "../../src/engines/opencode/config.ts";
import { QwenConfig } from "../../src/engines/qwen/config.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { readPullRequest } from "../delta/pull-request.ts";
import { parseFixture, readFixture } from "../fixture.ts";
import { surfacesFor } from "../surfaces-for.ts";
import { CACHE, CLIENTS, type ClientId } from "./clients.ts";
import { loadCases } from "./corpus.ts";
import type { Driver } from "./drivers/driver.ts";
import { makeScratch } from "./scratch.ts";

// The second suite kind: does the client take the settings files of our own corpus where we say that it does, and refuse the others?

/** Settings files of an agent that are taken or refused as a whole. */
const SETTINGS: Readonly<Partial<Record<ClientId, RegExp>>> = {
  "claude-code": /^\.claude\/settings(?:\.local)?\.json$/,
  opencode: /^(?:\.opencode\/)?opencode\.jsonc?$/,
  // Policies of a workspace are switched off in the program, so nobody can ask about them.
  gemini: /^\.gemini\/settings\.json$/,
  codex: /^\.codex\/(?:config\.toml|rules\/[^/]+\.rules)$/,
  copilot: /^(?:\.github\/(?:copilot\/settings(?:\.local)?\.json|hooks\/[^/]+\.json|mcp\.json)|\.mcp\.json)$/,
  qwen: /^(?:\.qwen\/settings\.json|\.mcp\.json)$/,
  // Nothing else of a repository is looked at: no settings, no servers, no ignore file.
  cline: /^\.(?:cline|clinerules)\/hooks\/[^/]+$/,
  // Its configuration is taken where it is named; that of a repository is for the editor, which cannot be run. Blocks in JSON and permissions have no such door.
  continue: /^\.continue\/(?:config\.ya?ml|(?:agents|assistants|models|mcpServers|data)\/[^/]+\.ya?ml|settings(?:\.local)?\.json)$/,
  droid: /^\.factory\/(?:settings(?:\.local)?|mcp|hooks)\.json$/,
};

/** Why our engine says that the client does not start, where values decide it and not the shape of the file. */
const REFUSALS: Readonly<Partial<Record<ClientId, (facts: readonly Fact[]) => string | undefined>>> = {
  // The default agent may be one of another file, which is not in place here.
  opencode: (facts) =>
    new OpencodeConfig(new Facts(facts.filter((fact) => fact.kind !== "agentSetting" || fact.key !== "default_agent"))).refusal?.because,
  gemini: (facts) => new GeminiConfig(new Facts(facts), true).refusal?.because,
  qwen: (facts) => new QwenConfig(new Facts(facts)).refusal?.because,
  // A file there is a hook by its name, or nothing.
  cline: (facts) => (facts.some(({ kind }) => kind === "trigger") ? undefined : "it is no hook"),
  // Its file of hooks holds hooks that we see, or nothing that it takes.
  droid: (facts) => (facts.some(({ kind }) => kind === "trigger" || kind === "agentFile") ? undefined : "no event stands at its top"),
};

/** One settings file about which the client and we say different things. */
export interface LoadDisagreement {
  /** The example that it stands in, from the root of this repository. */
  readonly example: string;
  readonly path: string;
  readonly ours: "loads" | "refused" | "unreadable";
  readonly theirs: "loads" | "refused";
  readonly because: string;
}

/** How far our reading of the settings files of our own examples is that of the client. */
export interface Loads {
  /** The day on which it was asked, where that is not the day of the suites. */
  readonly date?: string;
  /** Different texts. */
  readonly files: number;
  readonly valid: number;
  readonly broken: number;
  readonly agreed: number;
  readonly disagreements: readonly LoadDisagreement[];
}

interface Sample {
  readonly example: string;
  readonly path: string;
  readonly text: string;
}

/** Puts every settings file of our examples to the client. Undefined for a client that nobody can ask that way. */
export async function compareLoads(
  agent: ClientId,
  program: string,
  driver: Driver,
  kept: "none" | "first" | "only",
): Promise<Loads | undefined> {
  if (!driver.loads) return undefined;
  const file = join(CACHE, "answers", `loads-${agent}-${CLIENTS[agent].version}.json`);
  const answers: Record<string, string> =
    kept !== "none" && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
  const all = samples(agent);
  const disagreements: LoadDisagreement[] = [];
  let [valid, judged] = [0, 0];
  for (const sample of all) {
    const key = createHash("sha256").update(`${sample.path}\0${sample.text}`).digest("hex").slice(0, 16);
    if (answers[key] === undefined && kept !== "only") {
      answers[key] = (await askClient(driver, program, sample)) ?? "";
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`);
    }
    const reason = answers[key];
    if (reason === undefined) continue;
    judged++;
    const ours = ourReading(agent, sample);
    const theirs = reason === "" ? "loads" : "refused";
    if (ours.verdict === "loads") valid++;
    if ((ours.verdict === "loads") === (theirs === "loads")) continue;
    const because = theirs === "refused" ? reason.slice(0, 200) : ours.because;
    disagreements.push({ example: sample.example, path: sample.path, ours: ours.verdict, theirs, because });
  }
  return { files: judged, valid, broken: judged - valid, agreed: judged - disagreements.length, disagreements };
}

/** Every settings file of the agent in our examples and cases, each text once. */
export function samples(agent: ClientId): Sample[] {
  const wanted = SETTINGS[agent];
  if (!wanted) return [];
  const found = new Map<string, Sample>();
  const add = (sample: Sample): void => {
    const key = `${sample.path}\0${sample.text}`;
    if (wanted.test(sample.path) && !found.has(key)) found.set(key, sample);
  };
  const tests = join(import.meta.dirname, "..");
  for (const name of readdirSync(tests, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".repo")) continue;
    for (const { path, text } of textsOf(join(tests, name))) add({ example: `test/${name}`, path, text });
  }
  for (const one of loadCases(agent)) {
    for (const [path, content] of Object.entries(one.files)) {
      const text = typeof content === "string" ? content : JSON.stringify(content);
      add({ example: `test/agents/cases/${agent}/${one.suite}.yml: ${one.id}`, path, text });
    }
  }
  return [...found.values()];
}

function textsOf(file: string): readonly { readonly path: string; readonly text: string }[] {
  // A placeholder for a secret is as good a text as a secret.
  const asWritten = (text: string): string => text;
  const isPullRequest = basename(dirname(file)) === "delta";
  const { base, head } = isPullRequest ? readPullRequest(file) : { base: "", head: "" };
  const fixtures = isPullRequest ? [parseFixture(base, asWritten), parseFixture(head, asWritten)] : [readFixture(file, asWritten)];
  return fixtures
    .flatMap(({ files }) => files)
    .flatMap((entry) => (entry.kind === "file" ? [{ path: entry.path, text: entry.content.toString() }] : []));
}

function ourReading(agent: ClientId, { path, text }: Sample): { readonly verdict: LoadDisagreement["ours"]; readonly because: string } {
  const all: Fact[] = [];
  for (const surface of surfacesFor(path)) {
    const { facts, gap } = readFacts(surface, { path, text, tracked: true, ignored: false });
    if (gap) return { verdict: "unreadable", because: gap.reason };
    const refused = facts.flatMap((fact) => (fact.kind === "agentFile" ? [fact.refused] : [])).find((reason) => reason !== undefined);
    if (refused !== undefined) return { verdict: "refused", because: refused };
    all.push(...facts);
  }
  const refusal = REFUSALS[agent]?.(all);
  return refusal === undefined ? { verdict: "loads", because: "" } : { verdict: "refused", because: refusal };
}

/** Why the client takes nothing from the file; undefined where it takes it. */
async function askClient(driver: Driver, program: string, { path, text }: Sample): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "preflight-fixture-"));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const scratch = makeScratch(folder);
  try {
    const reason = await driver.loads?.(program, scratch, path);
    return reason?.replaceAll(scratch.repo, "$REPO").replaceAll(scratch.home, "$HOME");
  } finally {
    scratch.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
