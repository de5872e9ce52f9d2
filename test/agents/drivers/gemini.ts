import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, offline, runClient, type Scratch, type Talk, told } from "../scratch.ts";
import type { Answer, Driver } from "./driver.ts";

const DENIED =
  /denied by policy|Tool execution (for .* )?denied|not allowed|blocked by|Plan Mode|User denied|cancel+ed|path not in workspace|within one of the workspace|ignored by|^Tool "[^"]*" not found|^Access denied/i;

/** What it says when a file of the repository keeps it from starting. */
const REFUSED = /Error in [^\n]*settings\.json[^\n]*|Invalid approval mode[^"\n]*|Please fix the configuration file/;

/** `gemini --acp`, its editor protocol: the engine then behaves as in an interactive session, and every question arrives as `session/request_permission`. */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "read_file", input: { file_path: scratch.resolve(call.read) } }];
    if ("edit" in call) return [{ name: "write_file", input: { file_path: scratch.resolve(call.edit), content: "x\n" } }];
    if ("run" in call) return [{ name: "run_shell_command", input: { command: call.run, description: "oracle" } }];
    if ("fetch" in call) return [{ name: "web_fetch", input: { prompt: `summarise ${call.fetch}` } }];
    return [{ name: `mcp_${call.mcp.replace("/", "_")}`, input: { id: "1" } }];
  },

  async run(program, steps, scratch, { trusted, timeoutMs }) {
    // A core list can leave very few tools; side requests offer none.
    const model = await startScriptedModel(steps, (tools) => tools > 0);
    settle(scratch, trusted);
    const env = { ...scratch.env, GEMINI_API_KEY: "none", GOOGLE_GEMINI_BASE_URL: model.url, GEMINI_CLI_NO_RELAUNCH: "1", CI: undefined };
    const asked = new Map<string, Message>();
    let trouble = "";
    const onMessage = (message: Message, talk: Talk): void => {
      const call = (id: number, method: string, params: object): void => talk.send({ jsonrpc: "2.0", id, method, params });
      if (message.method === "session/request_permission") {
        const id = steps[model.results.size]?.id;
        if (id !== undefined) asked.set(id, message.params);
        const no = message.params.options.find((option: Message) => option.kind === "reject_once") ?? message.params.options.at(-1);
        talk.send({ jsonrpc: "2.0", id: message.id, result: { outcome: { outcome: "selected", optionId: no.optionId } } });
        return;
      }
      if (message.error) trouble = JSON.stringify(message.error);
      if (message.id === 1) call(2, "session/new", { cwd: scratch.repo, mcpServers: [] });
      if (message.id === 2) {
        if (message.error) {
          talk.kill();
          return;
        }
        call(3, "session/prompt", { sessionId: message.result.sessionId, prompt: [{ type: "text", text: "go" }] });
      }
      if (message.id === 3) talk.kill();
    };
    const hello = {
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: 1, clientCapabilities: { fs: { readTextFile: false, writeTextFile: false } } },
    };
    const words = [program, "--acp", "-m", "gemini-2.5-flash"];
    const ended = await runClient(process.execPath, words, { scratch, env, timeoutMs, first: [hello], onMessage });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      if (asked.has(id)) answers.set(id, { verdict: "ask", detail: asked.get(id).toolCall?.title ?? "" });
      else if (result) {
        const verdict = /invalid params|must have required/i.test(result.text) ? "unjudged" : DENIED.test(result.text) ? "deny" : "allow";
        answers.set(id, { verdict, detail: result.text });
      }
    }
    const refused = answers.size === 0 ? REFUSED.exec(ended.err + trouble)?.[0] : undefined;
    return {
      answers,
      trouble: `${trouble} exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-600)}`,
      ...(refused === undefined ? {} : { refused }),
    };
  },

  /** Listing its extensions reads the settings as a start does, and ends before tools are discovered, hooks fire and servers start. */
  async loads(program, scratch) {
    settle(scratch, true);
    // Named a sandbox, it does not look for the container program that the settings ask for.
    const inside = { GEMINI_API_KEY: "none", GEMINI_CLI_NO_RELAUNCH: "1", SANDBOX: "oracle", CI: undefined };
    const ended = await runClient(process.execPath, [program, "--list-extensions"], {
      scratch,
      env: { ...scratch.env, ...offline(), ...inside },
      timeoutMs: 30_000,
      first: [],
      onMessage: () => undefined,
      closeInput: true,
    });
    if (ended.code === 0) return undefined;
    const reason = told(ended);
    return /critical error occurred: ?(.+?) at \w+ \(file:/.exec(reason)?.[1] ?? reason;
  },
} satisfies Driver;

/** The user's own settings. */
function settle(scratch: Scratch, trusted: boolean): void {
  scratch.write(join(scratch.home, ".gemini/settings.json"), {
    security: { auth: { selectedType: "gemini-api-key" }, folderTrust: { enabled: true } },
    // Else it asks the model after some thirty turns whether it is going in circles, and waits.
    model: { disableLoopDetection: true },
    general: { enableAutoUpdate: false },
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
  });
  scratch.write(join(scratch.home, ".gemini/trustedFolders.json"), { [scratch.repo]: trusted ? "TRUST_FOLDER" : "DO_NOT_TRUST" });
}
