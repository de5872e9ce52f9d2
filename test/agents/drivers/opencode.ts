import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, offline, runClient, told } from "../scratch.ts";
import type { Answer, Driver, Verdict } from "./driver.ts";

/** `opencode run`, whose provider is defined in the fresh HOME, never in the repository. Headless, it refuses by itself whatever it would ask, and says so. */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "read", input: { filePath: scratch.resolve(call.read) } }];
    if ("edit" in call) {
      const filePath = scratch.resolve(call.edit);
      if (!existsSync(filePath)) return [{ name: "write", input: { filePath, content: "x\n" } }];
      const write = { name: "write", input: { filePath, content: `${readFileSync(filePath, "utf8")}\n` } };
      return [{ name: "read", input: { filePath } }, write];
    }
    if ("run" in call) return [{ name: "bash", input: { command: call.run, description: "oracle" } }];
    if ("fetch" in call) return [{ name: "webfetch", input: { url: call.fetch, format: "text", timeout: 5 } }];
    return [{ name: call.mcp.replace("/", "_"), input: { id: "1" } }];
  },

  async run(program, steps, scratch, { timeoutMs }) {
    // Permissions can leave very few tools; side requests offer none.
    const model = await startScriptedModel(steps, (tools) => tools > 0);
    const options = { baseURL: `${model.url}/v1`, apiKey: "none" };
    scratch.write(join(scratch.home, ".config/opencode/opencode.json"), {
      autoupdate: false,
      share: "disabled",
      model: "oracle/m",
      small_model: "oracle/m",
      // Keeps the session alive after a rejection.
      experimental: { continue_loop_on_deny: true },
      provider: { oracle: { npm: "@ai-sdk/openai-compatible", name: "oracle", options, models: { m: { name: "m", tool_call: true } } } },
    });
    const seen = new Map<string, Message>();
    const onMessage = (message: Message): void => {
      if (message.type === "tool_use") seen.set(message.part.callID, message.part);
    };
    const words = ["run", "--format", "json", "-m", "oracle/m", "go"];
    const ended = await runClient(program, words, {
      scratch,
      env: { ...scratch.env, ...OFF },
      timeoutMs,
      first: [],
      onMessage,
      closeInput: true,
    });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id, name } of steps) {
      const part = seen.get(id);
      // A tool that is denied as a whole is taken off the list, and a call of it can end the session without a word.
      if (model.tools.size > 0 && !model.tools.has(name)) answers.set(id, { verdict: "deny", detail: "its tool is not offered" });
      else if (part) answers.set(id, { verdict: judge(part), detail: part.state.error ?? part.state.output ?? "" });
    }
    const refused = answers.size === 0 ? REFUSED.exec(ended.err + ended.out)?.[0] : undefined;
    return {
      answers,
      trouble: `exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}`,
      ...(refused === undefined ? {} : { refused }),
    };
  },

  /** Printing its configuration fails where starting would, and starts no server; `--pure` keeps plugins out. */
  async loads(program, scratch) {
    const ended = await runClient(program, ["debug", "config", "--pure"], {
      scratch,
      env: { ...scratch.env, ...OFF, ...offline() },
      timeoutMs: 30_000,
      first: [],
      onMessage: () => undefined,
      closeInput: true,
    });
    // A file that the settings point to is not beside them here.
    if (ended.code === 0 || /bad file reference/.test(ended.err)) return undefined;
    return told(ended);
  },
} satisfies Driver;

const OFF = {
  OPENCODE_DISABLE_AUTOUPDATE: "1",
  OPENCODE_DISABLE_MODELS_FETCH: "1",
  OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
  OPENCODE_DISABLE_SHARE: "1",
};

/** What it says when a file of the repository keeps it from starting. */
const REFUSED = /Configuration is invalid|is not valid JSON|default agent "[^"]*" (?:not found|is a subagent|is hidden)/;

function judge({ tool, state }: Message): Verdict {
  const text: string = state.error ?? state.output ?? "";
  if (tool === "invalid") return /unavailable tool/.test(text) ? "deny" : "unjudged";
  if (state.status !== "error") return "allow";
  if (/rejected permission/.test(text)) return "ask";
  if (/specified a rule which prevents/.test(text)) return "deny";
  return /must read|not found|Invalid/i.test(text) ? "unjudged" : "allow";
}
