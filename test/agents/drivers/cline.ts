import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { offline, runClient, type Scratch } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED = /denied|not allowed|blocked|not approved|rejected|cancel+ed|disabled/i;
const FAILED = /invalid input|unknown tool|no such tool|not found/i;

/** `cline --json`, its command line at its own default, with an OpenAI-compatible provider on loopback that the fresh HOME names. */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "read_files", input: { files: [{ path: scratch.resolve(call.read) }] } }];
    if ("edit" in call) {
      const path = scratch.resolve(call.edit);
      if (!existsSync(path)) return [{ name: "editor", input: { path, new_text: "x\n" } }];
      const [old_text] = readFileSync(path, "utf8").split("\n");
      return [{ name: "editor", input: { path, old_text, new_text: "changed" } }];
    }
    if ("run" in call) return [{ name: "run_commands", input: { commands: [call.run] } }];
    if ("fetch" in call) return [{ name: "fetch_web_content", input: { requests: [{ url: call.fetch, prompt: "summarise" }] } }];
    return [{ name: call.mcp.replace("/", "__"), input: { id: "1" } }];
  },

  async run(program, steps, scratch, { timeoutMs }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    settle(scratch, model.url);
    const env = { ...scratch.env, ...QUIET };
    const words = ["--json", "go on please"];
    const ended = await runClient(program, words, { scratch, env, timeoutMs, first: [], onMessage: () => undefined, closeInput: true });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      if (!result) continue;
      const verdict = FAILED.test(result.text) ? "unjudged" : DENIED.test(result.text) ? "deny" : "allow";
      answers.set(id, { verdict, detail: result.text });
    }
    return { answers, trouble: `exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}` };
  },

  /** Nothing tells which hooks it has found, so a session with one call is played to it, and stand-ins for the interpreters keep what they are given. */
  async loads(program, scratch, path) {
    const steps = [{ id: "call_0", name: "run_commands", input: { commands: ["true"] } }];
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    settle(scratch, model.url);
    const [folder, kept] = [join(scratch.home, "bin"), join(scratch.home, "started")];
    for (const name of INTERPRETERS) {
      scratch.write(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${kept}'\nprintf '{}'\n`);
      chmodSync(join(folder, name), 0o755);
    }
    const env = {
      ...scratch.env,
      ...offline(),
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
      ...QUIET,
      PATH: `${folder}:${scratch.env["PATH"]}`,
    };
    const words = ["--json", "go on please"];
    const ended = await runClient(program, words, {
      scratch,
      env,
      timeoutMs: 60_000,
      first: [],
      onMessage: () => undefined,
      closeInput: true,
    });
    model.close();
    if (!model.results.has("call_0")) throw new Error(`no call came to pass: ${ended.err.slice(-300)}`);
    const started = existsSync(kept) ? readFileSync(kept, "utf8") : "";
    return started.includes(scratch.resolve(path)) ? undefined : "it is not run";
  },
} satisfies Driver;

const INTERPRETERS = ["bash", "sh", "zsh", "node", "bun", "python3", "python", "pwsh"];

/** The user's own settings. */
function settle(scratch: Scratch, url: string): void {
  const settings = { provider: "openai-compatible", apiKey: "x", model: "m", baseUrl: `${url}/v1` };
  const provider = { settings, updatedAt: "2026-01-01T00:00:00.000Z", tokenSource: "manual" };
  scratch.write(join(scratch.home, ".cline/data/settings/providers.json"), {
    version: 1,
    lastUsedProvider: "openai-compatible",
    modes: {},
    providers: { "openai-compatible": provider },
  });
}

const QUIET = {
  CLINE_API_KEY: "x",
  CLINE_PROVIDER: "openai-compatible",
  CLINE_MODEL: "m",
  CLINE_TELEMETRY_DISABLED: "1",
  CLINE_NO_AUTO_UPDATE: "1",
};
