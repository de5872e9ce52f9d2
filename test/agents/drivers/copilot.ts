import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Step } from "../model/protocols.ts";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, offline, runClient, type Scratch, type Talk } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED =
  /command blocked:|denied by|permission denied because|permission to run this tool was denied|blocked by|not allowed|content exclusion/i;
/** The call failed before anybody asked for leave. */
const FAILED = /does not exist|ambiguous match|no match|no such tool|unknown tool|not found in|path already exists/i;

/**
 * `copilot --acp`, its editor protocol, with a provider of one's own on loopback: every question arrives as `session/request_permission`.
 * A refusal ends the turn, so the driver prompts again for as long as that brings answers. `copilot -p` where nobody is to be asked.
 */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "view", input: { path: scratch.resolve(call.read) } }];
    if ("edit" in call) {
      const path = scratch.resolve(call.edit);
      // In a folder that is missing, the call fails before anybody asks for leave.
      mkdirSync(dirname(path), { recursive: true });
      if (!existsSync(path)) return [{ name: "create", input: { path, file_text: "x\n" } }];
      return [{ name: "edit", input: { path, old_str: readFileSync(path, "utf8"), new_str: "changed\n" } }];
    }
    if ("run" in call) return [{ name: "bash", input: { command: call.run, description: "oracle", mode: "sync", initial_wait: 10 } }];
    if ("fetch" in call) return [{ name: "web_fetch", input: { url: call.fetch } }];
    return [{ name: call.mcp.replace("/", "-"), input: { id: "1" } }];
  },

  async run(program, steps, scratch, { trusted, headless, timeoutMs }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    settle(scratch, trusted);
    const env = { ...scratch.env, ...provider(model.url) };
    const asked = new Map<string, string>();
    let [session, answered, trouble] = ["", 0, ""];
    const onMessage = (message: Message, talk: Talk): void => {
      const call = (id: number, method: string, params: object): void => talk.send({ jsonrpc: "2.0", id, method, params });
      const prompt = (): void => call(3, "session/prompt", { sessionId: session, prompt: [{ type: "text", text: "go" }] });
      if (message.method === "session/request_permission") {
        const id = message.params.toolCall?.toolCallId;
        const step: Step | undefined = steps.find((one) => one.id === id) ?? steps.find((one) => !model.results.has(one.id));
        if (step) {
          asked.set(step.id, message.params.toolCall?.title ?? "");
          step.done = true;
        }
        const no = message.params.options.find((option: Message) => option.kind === "reject_once") ?? message.params.options.at(-1);
        talk.send({ jsonrpc: "2.0", id: message.id, result: { outcome: { outcome: "selected", optionId: no.optionId } } });
        return;
      }
      if (message.error && message.id !== undefined) {
        trouble = JSON.stringify(message.error);
        talk.kill();
        return;
      }
      if (message.id === 1) call(2, "session/new", { cwd: scratch.repo, mcpServers: [] });
      if (message.id === 2) {
        session = message.result.sessionId;
        prompt();
      }
      if (message.id === 3) {
        const reached = model.results.size + asked.size;
        const left = steps.some((step) => !model.results.has(step.id) && !asked.has(step.id));
        if (!left || reached === answered) {
          talk.kill();
          return;
        }
        answered = reached;
        prompt();
      }
    };
    const words = [...(headless ? ["-p", "go"] : ["--acp"]), "--no-auto-update", "--no-color"];
    const talk = headless ? { first: [], closeInput: true, onMessage: () => undefined } : { first: [HELLO], onMessage };
    const ended = await runClient(program, words, { scratch, env, timeoutMs, ...talk });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id, name } of steps) {
      const result = model.results.get(id);
      const question = asked.get(id);
      // Tools of a server that is off are not there to be called.
      const isMissing = name.includes("-") && model.tools.size > 0 && !model.tools.has(name);
      if (isMissing) answers.set(id, { verdict: "deny", detail: "its tool is not offered" });
      else if (question !== undefined) answers.set(id, { verdict: "ask", detail: question });
      else if (result) {
        const verdict = FAILED.test(result.text) ? "unjudged" : DENIED.test(result.text) ? "deny" : "allow";
        answers.set(id, { verdict, detail: result.text });
      }
    }
    return { answers, trouble: `${trouble} exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}` };
  },

  /** Listing its servers tells of settings and servers that it passes over, and starts none; what it thinks of hooks stands in the log of a session. */
  async loads(program, scratch, path) {
    settle(scratch, true);
    const env = { ...scratch.env, ...offline(), ...provider("http://127.0.0.1:9") };
    if (!path.includes("/hooks/")) {
      const told = await runClient(program, ["mcp", "list"], {
        scratch,
        env,
        timeoutMs: 60_000,
        first: [],
        onMessage: () => undefined,
        closeInput: true,
      });
      if (told.code !== 0) throw new Error(`no list of servers: ${told.err.slice(-300)}`);
      return /(?:could not be loaded|because it is malformed): ([^\n]+)/.exec(told.err)?.[1];
    }
    const logs = join(scratch.home, "logs");
    scratch.write(join(logs, "before.log"), "");
    const onMessage = (message: Message, talk: Talk): void => {
      if (message.id === 1) talk.send({ jsonrpc: "2.0", id: 2, method: "session/new", params: { cwd: scratch.repo, mcpServers: [] } });
      if (message.id === 2) setTimeout(() => talk.kill(), 300);
    };
    const words = ["--acp", "--no-auto-update", "--log-level", "all", "--log-dir", logs];
    await runClient(program, words, { scratch, env, timeoutMs: 60_000, first: [HELLO], onMessage });
    const log = readdirSync(logs)
      .map((name) => readFileSync(join(logs, name), "utf8"))
      .join("\n");
    if (!log.includes("hooks]")) throw new Error(`no word of hooks in the log: ${log.slice(-300)}`);
    return /Invalid hook configuration in \S+: ([^\n]+)/.exec(log)?.[1];
  },
} satisfies Driver;

const HELLO = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: 1, clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false } },
};

function settle(scratch: Scratch, trusted: boolean): void {
  const folders = trusted ? [scratch.repo] : [];
  scratch.write(join(scratch.home, ".copilot/config.json"), { trusted_folders: folders, trustedFolders: folders, banner: "never" });
}

function provider(url: string): NodeJS.ProcessEnv {
  return {
    COPILOT_PROVIDER_BASE_URL: `${url}/v1`,
    COPILOT_PROVIDER_API_KEY: "none",
    COPILOT_OFFLINE: "true",
    COPILOT_MODEL: "claude-sonnet-4.6",
    COPILOT_AUTO_UPDATE: "false",
  };
}
