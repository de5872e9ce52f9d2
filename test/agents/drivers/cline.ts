import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { runClient } from "../scratch.ts";
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
    const settings = { provider: "openai-compatible", apiKey: "x", model: "m", baseUrl: `${model.url}/v1` };
    const provider = { settings, updatedAt: "2026-01-01T00:00:00.000Z", tokenSource: "manual" };
    scratch.write(join(scratch.home, ".cline/data/settings/providers.json"), {
      version: 1,
      lastUsedProvider: "openai-compatible",
      modes: {},
      providers: { "openai-compatible": provider },
    });
    const env = {
      ...scratch.env,
      CLINE_API_KEY: "x",
      CLINE_PROVIDER: "openai-compatible",
      CLINE_MODEL: "m",
      CLINE_TELEMETRY_DISABLED: "1",
      CLINE_NO_AUTO_UPDATE: "1",
    };
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
} satisfies Driver;
