import type { Step } from "../model/protocols.ts";
import type { ScriptedModel } from "../model/scripted-model.ts";
import { type Ended, type Message, runClient, type Scratch, type Talk } from "../scratch.ts";

/** A session over the editor protocol: what was asked for, by the id of the step, and how it ended. */
interface Spoken {
  readonly asked: ReadonlyMap<string, string>;
  readonly trouble: string;
  readonly ended: Ended;
}

/**
 * Speaks the Agent Client Protocol with a client: every question arrives as `session/request_permission` and is refused. A refusal may end the
 * turn, so the session is prompted again for as long as that brings answers.
 */
export async function speakEditorProtocol(
  program: string,
  words: readonly string[],
  {
    steps,
    scratch,
    model,
    env,
    timeoutMs,
  }: {
    readonly steps: readonly Step[];
    readonly scratch: Scratch;
    readonly model: ScriptedModel;
    readonly env: NodeJS.ProcessEnv;
    readonly timeoutMs: number;
  },
): Promise<Spoken> {
  const asked = new Map<string, string>();
  let [session, answered, trouble] = ["", 0, ""];
  const onMessage = (message: Message, talk: Talk): void => {
    const call = (id: number, method: string, params: object): void => talk.send({ jsonrpc: "2.0", id, method, params });
    const prompt = (): void => call(3, "session/prompt", { sessionId: session, prompt: [{ type: "text", text: "go" }] });
    if (message.method === "session/request_permission") {
      const { toolCall, options } = message.params;
      const step = steps.find(({ id }) => id === toolCall?.toolCallId) ?? steps.find(({ id }) => !model.results.has(id) && !asked.has(id));
      if (step) {
        asked.set(step.id, toolCall?.title ?? "");
        step.done = true;
      }
      const no = options.find(({ kind }: Message) => kind === "reject_once") ?? options.at(-1);
      talk.send({ jsonrpc: "2.0", id: message.id, result: { outcome: { outcome: "selected", optionId: no.optionId } } });
    } else if (message.method !== undefined) {
      if (message.id !== undefined) talk.send({ jsonrpc: "2.0", id: message.id, error: { code: -32601, message: "no such method" } });
    } else if (message.error) {
      trouble = JSON.stringify(message.error);
      talk.kill();
    } else if (message.id === 1) {
      call(2, "session/new", { cwd: scratch.repo, mcpServers: [] });
    } else if (message.id === 2) {
      session = message.result.sessionId;
      prompt();
    } else if (message.id === 3) {
      const reached = model.results.size + asked.size;
      const left = steps.some(({ id }) => !model.results.has(id) && !asked.has(id));
      if (left && reached > answered) prompt();
      else talk.kill();
      answered = reached;
    }
  };
  const clientCapabilities = { fs: { readTextFile: false, writeTextFile: false }, terminal: false };
  const hello = { jsonrpc: "2.0", id: 1, method: "initialize", params: { protocolVersion: 1, clientCapabilities } };
  const ended = await runClient(program, words, { scratch, env, timeoutMs, first: [hello], onMessage });
  return { asked, trouble, ended };
}
