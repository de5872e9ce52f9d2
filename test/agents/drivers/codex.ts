import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, runClient, type Talk } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED =
  /\brejected\b|; reject command|policy forbids|requires approval, but approval policy is never|^unsupported (custom tool )?call/i;
/** The call was not understood, the command had not ended when the client went on, or its sandbox did not come up. */
const NOT_JUDGED = /failed to parse|Process running with session ID|bwrap: Can't /i;
const STOPPED =
  /Read-only file system|Permission denied|Operation not permitted|Could not resolve host|Network is unreachable|Failed to connect to 127\.0\.0\.1|Couldn't connect to server|bwrap: execvp|Failed to read file to update|exited with code (?:6|7|56)\b/i;

/**
 * `codex app-server` over stdio with a model provider on loopback in the fresh CODEX_HOME. Every question arrives as a request
 * (`…/requestApproval`, an elicitation); a refusal without one is a denial. Headless it is `codex exec`, where nobody is asked.
 */
export default {
  toSteps(call, scratch) {
    const shell = (cmd: string, more = {}) => [{ name: "exec_command", input: { cmd, yield_time_ms: 5000, ...more } }];
    if ("read" in call) return shell(`cat '${call.read}'`);
    if ("edit" in call) return [{ name: "apply_patch", custom: true, input: patch(scratch.resolve(call.edit)) }];
    if ("run" in call)
      return shell(call.run, call.unsandboxed ? { sandbox_permissions: "require_escalated", justification: "oracle" } : {});
    if ("fetch" in call) return shell(`curl -sS -m 3 ${call.fetch}`);
    const [server, tool = ""] = call.mcp.split("/");
    return [{ name: tool, namespace: `mcp__${server}`, input: { id: "1" } }];
  },

  async run(program, steps, scratch, { trusted, headless, timeoutMs, approve }) {
    const model = await startScriptedModel(steps, () => true);
    scratch.write(join(scratch.home, ".codex/config.toml"), userConfig(model.url, trusted ? scratch.repo : undefined));
    const asked = new Map<string, Message>();
    const items = new Map<string, Message>();
    let refused: string | undefined;
    const onMessage = (message: Message, talk: Talk): void => {
      const { id, method, params, result, error } = message;
      if (id !== undefined && method) {
        asked.set(params?.itemId ?? params?.callId ?? [...items.keys()].at(-1), message);
        const isCommand = method === "item/commandExecution/requestApproval";
        talk.send({ id, result: approve && isCommand ? { decision: "accept" } : refusal(method) });
        return;
      }
      if (id === 1) {
        talk.send({ method: "initialized" });
        talk.send({ id: 2, method: "thread/start", params: { cwd: scratch.repo } });
      }
      if (error && id !== undefined) {
        refused = error.message;
        talk.kill();
        return;
      }
      if (id === 2)
        talk.send({
          id: 3,
          method: "turn/start",
          params: { threadId: result.thread.id, input: [{ type: "text", text: "go", text_elements: [] }] },
        });
      if (method === "item/started" || method === "item/completed") items.set(params.item.id, params.item);
      if (method === "turn/completed") setTimeout(() => talk.end(), 50);
    };
    const first = [HELLO];
    const env = { ...scratch.env, CODEX_HOME: join(scratch.home, ".codex") };
    const ended = headless
      ? await runClient(program, ["exec", "--json", "go"], {
          scratch,
          env,
          timeoutMs,
          first: [],
          closeInput: true,
          onMessage: () => undefined,
        })
      : await runClient(program, ["app-server"], { scratch, env, timeoutMs, first, onMessage });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      const question = asked.get(id);
      const text = result?.text ?? "";
      if (question && !approve)
        answers.set(id, { verdict: "ask", detail: `${question.method} ${question.params?.reason ?? question.params?.message ?? ""}` });
      else if (result) {
        const denied = items.get(id)?.status === "declined" || DENIED.test(text);
        const verdict = NOT_JUDGED.test(text) ? "unjudged" : denied ? "deny" : STOPPED.test(text) ? "stopped" : "allow";
        answers.set(id, { verdict, detail: text });
      }
    }
    // A client that dies at the start says why on its error output.
    const died = answers.size === 0 && /^Error: .+/m.exec(ended.err)?.[0];
    const reason = refused ?? (died || undefined);
    return {
      answers,
      trouble: `exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}`,
      ...(reason === undefined ? {} : { refused: reason }),
    };
  },

  /** Starting a thread fails with a broken configuration; broken rules are told as a warning. */
  async loads(program, scratch, _path, strictly) {
    scratch.write(join(scratch.home, ".codex/config.toml"), userConfig("http://127.0.0.1:9", scratch.repo));
    const warnings: string[] = [];
    let refused: string | undefined;
    const onMessage = (message: Message, talk: Talk): void => {
      const { id, method, params, error } = message;
      if (/warning/i.test(method ?? "")) warnings.push(`${params?.summary ?? params?.message ?? ""} ${params?.details ?? ""}`);
      if (id === 1 && !error) {
        talk.send({ method: "initialized" });
        talk.send({ id: 2, method: "thread/start", params: { cwd: scratch.repo } });
      } else if (id !== undefined) {
        refused = error?.message;
        setTimeout(() => talk.kill(), 150);
      }
    };
    const env = { ...scratch.env, CODEX_HOME: join(scratch.home, ".codex") };
    const ended = await runClient(program, ["app-server"], { scratch, env, timeoutMs: 30_000, first: [HELLO], onMessage });
    return refused ?? /^Error: .+/m.exec(ended.err)?.[0] ?? warnings.find((warning) => strictly || /rules/i.test(warning));
  },
} satisfies Driver;

const HELLO = {
  id: 1,
  method: "initialize",
  params: { clientInfo: { name: "oracle", title: null, version: "1" }, capabilities: { experimentalApi: true } },
};

function patch(file: string): string {
  if (!existsSync(file)) return `*** Begin Patch\n*** Add File: ${file}\n+x\n*** End Patch`;
  const line = readFileSync(file, "utf8").split("\n")[0] ?? "";
  return `*** Begin Patch\n*** Update File: ${file}\n@@\n-${line}\n+oracle\n*** End Patch`;
}

function refusal(method: string): object {
  if (method === "mcpServer/elicitation/request") return { action: "decline", content: null, _meta: null };
  if (method === "item/permissions/requestApproval") return { permissions: {}, scope: "turn" };
  return { decision: "decline" };
}

/** The user's own configuration. The model is a slug that the client knows, or it would offer no apply_patch tool. */
function userConfig(url: string, trusted: string | undefined): string {
  return `model = "gpt-5.5"
model_provider = "oracle"
check_for_update_on_startup = false
[analytics]
enabled = false
[model_providers.oracle]
name = "oracle"
base_url = "${url}/v1"
wire_api = "responses"
requires_openai_auth = false
request_max_retries = 0
stream_max_retries = 0
${trusted === undefined ? "" : `[projects."${trusted}"]\ntrust_level = "trusted"\n`}`;
}
