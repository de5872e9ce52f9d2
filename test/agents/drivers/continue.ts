import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { offline, runClient } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED = /denied|not allowed|blocked|rejected|cancel+ed|\bPermission\b|not available/i;
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
    scratch.write(config, userConfig(model.url));
    const env = { ...scratch.env, ...QUIET };
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

  /** A configuration that it is given by name ends the start where it cannot be used; what it thinks of a file of hooks stands in its log. */
  async loads(program, scratch, path) {
    const hooks = path.endsWith(".json");
    const config = join(scratch.home, ".continue/config.yaml");
    scratch.write(config, userConfig("http://127.0.0.1:9"));
    const env = { ...scratch.env, ...offline(), ...QUIET };
    const words = [program, "-p", "go", "--verbose", "--config", hooks ? config : scratch.resolve(path)];
    const ended = await runClient(process.execPath, words, {
      scratch,
      env,
      timeoutMs: 60_000,
      first: [],
      onMessage: () => undefined,
      closeInput: true,
    });
    if (!hooks) return /Failed to (?:parse|load) config[^"\n]*/.exec(ended.err + ended.out)?.[0];
    const log = readFileSync(join(scratch.home, ".continue/logs/cn.log"), "utf8");
    return /Failed to load hooks settings from \S*repo[^\n]*/.exec(log)?.[0];
  },
} satisfies Driver;

const QUIET = { CONTINUE_TELEMETRY_ENABLED: "0", CONTINUE_CLI_ENABLE_TELEMETRY: "0", CI: undefined };

/** The user's own configuration. */
function userConfig(url: string): string {
  const own = ["  - name: m", "provider: openai", "model: gpt-4o", "apiKey: x", `apiBase: ${url}/v1`, "useResponsesApi: false"];
  const lines = [
    "name: o",
    "version: 0.0.1",
    "schema: v1",
    "models:",
    [...own, "roles: [chat]", "capabilities: [tool_use]"].join("\n    "),
  ];
  return `${lines.join("\n")}\n`;
}
