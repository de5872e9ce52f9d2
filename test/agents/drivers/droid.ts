import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Ended, offline, runClient } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";
import { speakEditorProtocol } from "./editor-protocol.ts";

const DENIED =
  /denied|not allowed|blocked|rejected|cancel+ed|insufficient permission|exec ended early|not permitted in this|Droid-Shield could not/i;
const FAILED = /invalid input|unknown tool|no such tool|not found|could not find|must read|ENOENT/i;

/**
 * Factory's droid with a model of one's own on loopback, set in the fresh HOME: `droid exec --output-format acp` asks over the editor protocol,
 * `droid exec` alone asks nobody. The risk of a command is named by the model; the scripted one says low, as an injected one would.
 */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "Read", input: { file_path: scratch.resolve(call.read) } }];
    if ("edit" in call) {
      const file_path = scratch.resolve(call.edit);
      if (!existsSync(file_path)) return [{ name: "Create", input: { file_path, content: "x\n" } }];
      const [old_str] = readFileSync(file_path, "utf8").split("\n");
      return [
        { name: "Read", input: { file_path } },
        { name: "Edit", input: { file_path, old_str, new_str: "changed" } },
      ];
    }
    if ("run" in call)
      return [{ name: "Execute", input: { command: call.run, summary: "oracle", riskLevel: "low", riskLevelReason: "oracle" } }];
    if ("fetch" in call) return [{ name: "FetchUrl", input: { url: call.fetch } }];
    return [{ name: call.mcp.replace("/", "___"), input: { id: "1" } }];
  },

  async run(program, steps, scratch, { headless, timeoutMs }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    const own = {
      id: "custom:m-0",
      index: 0,
      model: "m",
      displayName: "m",
      baseUrl: `${model.url}/v1`,
      apiKey: "x",
      provider: "generic-chat-completion-api",
    };
    scratch.write(join(scratch.home, ".factory/settings.json"), {
      customModels: [own],
      cloudSessionSync: false,
      sessionDefaultSettings: { model: own.id, autonomyMode: "normal" },
    });
    const env = { ...scratch.env, ...AWAY, FACTORY_API_BASE_URL: model.url };
    let [asked, trouble, ended]: [ReadonlyMap<string, string>, string, Ended | undefined] = [new Map(), "", undefined];
    if (headless) {
      const words = ["exec", "-o", "stream-json", "-m", own.id, "go on please"];
      ended = await runClient(program, words, { scratch, env, timeoutMs, first: [], onMessage: () => undefined, closeInput: true });
    } else {
      const words = ["exec", "--output-format", "acp", "-m", own.id];
      ({ asked, trouble, ended } = await speakEditorProtocol(program, words, { steps, scratch, model, env, timeoutMs }));
    }
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const question = asked.get(id);
      const result = model.results.get(id);
      if (question !== undefined) answers.set(id, { verdict: "ask", detail: question });
      else if (result) {
        const verdict = DENIED.test(result.text) ? "deny" : FAILED.test(result.text) ? "unjudged" : "allow";
        answers.set(id, { verdict, detail: result.text });
      }
    }
    return { answers, trouble: `${trouble} exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}` };
  },

  /**
   * Its doctor names what is wrong in settings and servers. What is wrong about one key costs that key (suite malformed), about the whole the
   * file. It does not look at the file of hooks: listing the servers reads that one, and its log says what was passed over.
   */
  async loads(program, scratch, path) {
    const env = { ...scratch.env, ...offline(), ...AWAY, FACTORY_API_BASE_URL: "http://127.0.0.1:9" };
    const ask = (words: readonly string[]) =>
      runClient(program, words, { scratch, env, timeoutMs: 60_000, first: [], onMessage: () => undefined, closeInput: true });
    const logs = join(scratch.home, ".factory/logs");
    scratch.write(join(logs, "before.log"), "");
    if (path.endsWith("/hooks.json")) {
      await ask(["mcp", "list"]);
      const log = readdirSync(logs)
        .map((name) => readFileSync(join(logs, name), "utf8"))
        .join("\n");
      const broken = /Failed to load hooks[^\n]{0,200}/.exec(log)?.[0];
      if (broken) return broken;
      const ignored: unknown = JSON.parse(/Ignoring unknown hook event keys[^\n]*"keys":(\[[^\]]*\])/.exec(log)?.[1] ?? "[]");
      const keys = Object.keys(JSON.parse(readFileSync(scratch.resolve(path), "utf8")));
      return keys.every((key) => Array.isArray(ignored) && ignored.includes(key)) ? `ignored: ${keys.join(", ")}` : undefined;
    }
    const { out } = await ask(["doctor", "--config"]);
    if (!/Configuration/.test(out)) throw new Error(`no diagnosis: ${out.slice(0, 300)}`);
    const wrong = out.split("\n").flatMap((line) => /\u2717 \S+\.json \u2014 (.+)/.exec(line)?.[1] ?? []);
    return wrong.find((reason) => !/^[\w$-]+(?:\.\S+)?: /.test(reason) || /^mcpServers: /.test(reason));
  },
} satisfies Driver;

const AWAY = { FACTORY_API_KEY: "fk-x", FACTORY_DROID_AUTO_UPDATE_ENABLED: "false", FACTORY_TELEMETRY_DISABLED: "1" };
