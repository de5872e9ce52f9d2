import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScriptedModel } from "../model/scripted-model.ts";
import { type Message, runClient, type Talk } from "../scratch.ts";
import type { Answer, Driver, Verdict } from "./driver.ts";

// A denied Read is refused before the permission step, so it stands in no list of denials.
const DENIED = /^Permission to |has been denied|denied by your permission settings|No such tool available/i;
const ASKED = /requires? approval|requested permissions? to|haven't granted|REFUSED-BY-THE-HARNESS/i;
// In plan mode a check on the vendor's servers judges what would ask; on loopback there is none.
const NOT_JUDGED = /InputValidationError|has not been read|File does not exist|^Auto mode is unavailable/;
const STOPPED =
  /^Exit code \d+\n[\s\S]*(Read-only file system|Permission denied|Operation not permitted|Could not resolve|Connection refused|CONNECT tunnel failed|Failed to connect|Network is unreachable|403)|^Exit code (7|56)\b/;

/**
 * `claude -p` with streamed JSON in and out, so that every question that it would put to a person arrives as a `can_use_tool` request;
 * a refusal without such a request is a denial. Headless, the same without the channel for questions: what would ask is refused.
 */
export default {
  toSteps(call, scratch) {
    if ("read" in call) return [{ name: "Read", input: { file_path: scratch.resolve(call.read) } }];
    if ("edit" in call) {
      const file_path = scratch.resolve(call.edit);
      if (!existsSync(file_path)) return [{ name: "Write", input: { file_path, content: "x\n" } }];
      const text = readFileSync(file_path, "utf8");
      const read = { name: "Read", input: { file_path } };
      const line = text.split("\n")[0] ?? "";
      if (call.via === "edit") return [read, { name: "Edit", input: { file_path, old_string: line, new_string: `${line}.` } }];
      return [read, { name: "Write", input: { file_path, content: `${text}\n` } }];
    }
    if ("run" in call) {
      return [
        {
          name: "Bash",
          input: { command: call.run, description: "oracle", ...(call.unsandboxed ? { dangerouslyDisableSandbox: true } : {}) },
        },
      ];
    }
    if ("fetch" in call) return [{ name: "WebFetch", input: { url: call.fetch, prompt: "summary" } }];
    const [server, tool] = call.mcp.split("/");
    return [{ name: `mcp__${server}__${tool}`, input: { id: "1" } }];
  },

  async run(program, steps, scratch, { trusted, headless, timeoutMs, approve }) {
    const model = await startScriptedModel(steps, (tools) => tools > 3);
    const projects = trusted ? { [scratch.repo]: { hasTrustDialogAccepted: true } } : {};
    scratch.write(join(scratch.home, ".claude.json"), { hasCompletedOnboarding: true, projects });
    const env = {
      ...scratch.env,
      ANTHROPIC_BASE_URL: model.url,
      ANTHROPIC_API_KEY: "none",
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      DISABLE_AUTOUPDATER: "1",
      ENABLE_TOOL_SEARCH: "false",
    };
    const asked = new Map<string, Message>();
    const denied = new Set<string>();
    const onMessage = (message: Message, talk: Talk): void => {
      if (message.type === "control_request" && message.request?.subtype === "can_use_tool") {
        asked.set(message.request.tool_use_id, message.request);
        const { input } = message.request;
        const response = approve ? { behavior: "allow", updatedInput: input } : { behavior: "deny", message: "REFUSED-BY-THE-HARNESS" };
        talk.send({ type: "control_response", response: { subtype: "success", request_id: message.request_id, response } });
      }
      if (message.type === "result") {
        for (const denial of message.permission_denials ?? []) denied.add(denial.tool_use_id);
        talk.end();
      }
    };
    const words = [
      "-p",
      "--input-format",
      "stream-json",
      "--output-format",
      "stream-json",
      "--verbose",
      ...(headless ? [] : ["--permission-prompt-tool", "stdio"]),
    ];
    const first = [{ type: "user", message: { role: "user", content: "go" } }];
    const ended = await runClient(program, words, { scratch, env, timeoutMs, first, onMessage });
    model.close();
    const answers = new Map<string, Answer>();
    for (const { id } of steps) {
      const result = model.results.get(id);
      if (!result) continue;
      const text = result.text.replace(/<\/?tool_use_error>/g, "");
      const judged = judge(text, result.isError, asked.has(id), denied.has(id));
      const verdict = headless && judged === "ask" ? "deny" : judged;
      answers.set(id, { verdict, detail: approve ? text : (asked.get(id)?.decision_reason ?? text) });
    }
    return { answers, trouble: `exit ${ended.code}${ended.timedOut ? ", timed out" : ""} ${ended.err.slice(-400)}` };
  },

  /** The client lists the files that it has skipped. */
  async loads(program, scratch, _path, strictly) {
    scratch.write(join(scratch.home, ".claude.json"), {
      hasCompletedOnboarding: true,
      projects: { [scratch.repo]: { hasTrustDialogAccepted: true } },
    });
    const env = {
      ...scratch.env,
      ANTHROPIC_BASE_URL: "http://127.0.0.1:9",
      ANTHROPIC_API_KEY: "none",
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      DISABLE_AUTOUPDATER: "1",
    };
    let answer: Message;
    const words = ["-p", "--input-format", "stream-json", "--output-format", "stream-json", "--verbose"];
    const first = [{ type: "control_request", request_id: "loads", request: { subtype: "get_settings" } }];
    const onMessage = (message: Message, talk: Talk): void => {
      if (message.type !== "control_response") return;
      answer = message.response;
      talk.kill();
    };
    const ended = await runClient(program, words, { scratch, env, timeoutMs: 30_000, first, onMessage });
    if (answer?.subtype !== "success") throw new Error(`no settings: ${JSON.stringify(answer)} ${ended.err.slice(-300)}`);
    const errors: Message[] = answer.response?.errors ?? [];
    const fatal = errors.find(
      ({ file, severity }) => String(file ?? "").includes("/.claude/settings") && (strictly || severity !== "warning"),
    );
    return fatal && `${fatal.path ?? ""} ${fatal.message ?? JSON.stringify(fatal)}`.trim();
  },
} satisfies Driver;

function judge(text: string, isError: boolean, asked: boolean, denied: boolean): Verdict {
  if (isError && NOT_JUDGED.test(text)) return "unjudged";
  if (asked || (isError && ASKED.test(text))) return "ask";
  if (denied || (isError && DENIED.test(text))) return "deny";
  return isError && STOPPED.test(text) ? "stopped" : "allow";
}
