import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { runClient } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED = /denied|not allowed|blocked|rejected|cancel+ed|Permission|not available/i;
const RAN = /Error \(exit code \d+\)/;
const FAILED = /not found|Unknown tool|missing required|does not exist/i;

/** `cn -p`, which asks nobody; its model sits in the fresh HOME's configuration. At a terminal it asks through its screen only. */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "Read", input: { filepath: scratch.resolve(call.read) } }];
    if ("edit" in call) return [{ name: "Write", input: { filepath: scratch.resolve(call.edit), content: "x\n" } }];
    if ("run" in call) return [{ name: "Bash", input: { command: call.run } }];
    if ("fetch" in call) return [{ name: "Fetch", input: { url: call.fetch } }];
    return [{ name: call.mcp.split("/")[1] ?? "", input: { id: "1" } }];
  },

  async run(program, steps, scratch, { timeoutMs }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    const config = join(scratch.home, ".continue/config.yaml");
    const own = ["  - name: m", "provider: openai", "model: gpt-4o", "apiKey: x", `apiBase: ${model.url}/v1`, "useResponsesApi: false"];
    const lines = [
      "name: o",
      "version: 0.0.1",
      "schema: v1",
      "models:",
      [...own, "roles: [chat]", "capabilities: [tool_use]"].join("\n    "),
    ];
    scratch.write(config, `${lines.join("\n")}\n`);
    const env = { ...scratch.env, CONTINUE_TELEMETRY_ENABLED: "0", CONTINUE_CLI_ENABLE_TELEMETRY: "0", CI: undefined };
    const words = [program, "-p", "go", "--config", config];
    const ended = await runClient(process.execPath, words, {
      scratch,
      env,
      timeoutMs,
      first: [],
      onMessage: () => undefined,
      closeInput: true,
    });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      if (!result) continue;
      const verdict = RAN.test(result.text) ? "allow" : FAILED.test(result.text) ? "unjudged" : DENIED.test(result.text) ? "deny" : "allow";
      answers.set(id, { verdict, detail: result.text });
    }
    // A call that wants a person, or that is refused, ends the run without a word.
    const next = steps.find(({ id }) => !answers.has(id));
    if (next && ended.code === 0 && !ended.timedOut) answers.set(next.id, { verdict: "deny", detail: "the run ends at this call" });
    return {
      answers,
      trouble: `exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)} ${ended.out.slice(-300)}`,
    };
  },
} satisfies Driver;
