import type { ServerResponse } from "node:http";
import type { Message } from "../scratch.ts";

/** One tool call that the scripted model makes. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  /** A free-form tool of the responses protocol, whose input is text. */
  readonly custom?: boolean;
  readonly namespace?: string;
  /** Asked about already, in a turn that the refusal ended. */
  done?: boolean;
}

/** What a client sends back for a call. */
export interface ToolResult {
  readonly id?: string;
  readonly text: string;
  readonly isError: boolean;
}

/** One model API, as far as the clients use it. */
export interface Protocol {
  matches(url: string): boolean;
  /** The tools that the client offers. */
  tools(body: Message): string[];
  results(body: Message): ToolResult[];
  /** Answers with the call, or with plain words where there is none left. */
  reply(response: ServerResponse, body: Message, url: string, step: Step | undefined): void;
}

const text = (value: Message): string =>
  typeof value === "string"
    ? value
    : Array.isArray(value)
      ? value.map((part: Message) => part.text ?? JSON.stringify(part)).join("\n")
      : JSON.stringify(value ?? "");

export function json(response: ServerResponse, value: object): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

function events(response: ServerResponse, format: (name: string, data: object) => string): (name: string, data: object) => void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  return (name, data) => response.write(format(name, data));
}

const named = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify({ type: name, ...data })}\n\n`;

const anthropic: Protocol = {
  matches: (url) => url.startsWith("/v1/messages") && !url.includes("count_tokens"),
  tools: (body) => (body.tools ?? []).map((tool: Message) => tool.name),
  results: (body) =>
    body.messages
      .flatMap((message: Message) => (message.role === "user" && Array.isArray(message.content) ? message.content : []))
      .filter((part: Message) => part.type === "tool_result")
      .map((part: Message) => ({ id: part.tool_use_id, text: text(part.content), isError: part.is_error === true })),
  reply(response, body, _url, step) {
    const block = step ? { type: "tool_use", id: step.id, name: step.name, input: step.input } : { type: "text", text: "done" };
    const stop_reason = step ? "tool_use" : "end_turn";
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = {
      id: "msg_x",
      type: "message",
      role: "assistant",
      model: body.model,
      content: [] as object[],
      stop_reason: null,
      stop_sequence: null,
      usage,
    };
    if (!body.stream) return json(response, { ...message, content: [block], stop_reason });
    const send = events(response, named);
    send("message_start", { message });
    send("content_block_start", { index: 0, content_block: step ? { ...block, input: {} } : { type: "text", text: "" } });
    const delta = step ? { type: "input_json_delta", partial_json: JSON.stringify(step.input) } : { type: "text_delta", text: "done" };
    send("content_block_delta", { index: 0, delta });
    send("content_block_stop", { index: 0 });
    send("message_delta", { delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: 1 } });
    send("message_stop", {});
    response.end();
  },
};

const chat: Protocol = {
  matches: (url) => url.includes("/chat/completions"),
  tools: (body) => (body.tools ?? []).map((tool: Message) => tool.function?.name),
  results: (body) =>
    body.messages
      .filter((message: Message) => message.role === "tool")
      .map((message: Message) => ({ id: message.tool_call_id, text: text(message.content), isError: false })),
  reply(response, body, _url, step) {
    const call = step && { index: 0, id: step.id, type: "function", function: { name: step.name, arguments: JSON.stringify(step.input) } };
    const delta = call ? { role: "assistant", tool_calls: [call] } : { role: "assistant", content: "done" };
    const finish_reason = step ? "tool_calls" : "stop";
    const head = { id: "c", created: 1, model: body.model };
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    if (!body.stream)
      return json(response, { ...head, object: "chat.completion", choices: [{ index: 0, message: delta, finish_reason }], usage });
    const send = events(response, (_name, data) => `data: ${JSON.stringify(data)}\n\n`);
    send("", { ...head, object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: null }] });
    send("", { ...head, object: "chat.completion.chunk", choices: [{ index: 0, delta: {}, finish_reason }], usage });
    response.end("data: [DONE]\n\n");
  },
};

const responses: Protocol = {
  matches: (url) => /\/responses(\?|$)/.test(url),
  tools: (body) =>
    (body.tools ?? []).flatMap((tool: Message) =>
      tool.type === "namespace" ? tool.tools.map((inner: Message) => `${tool.name}.${inner.name}`) : [tool.name ?? tool.type],
    ),
  results: (body) =>
    (Array.isArray(body.input) ? body.input : [])
      .filter((item: Message) => /_output$/.test(item.type))
      .map((item: Message) => ({
        id: item.call_id,
        text: text(item.output?.content ?? item.output),
        isError: item.output?.success === false,
      })),
  reply(response, _body, _url, step) {
    const send = events(response, named);
    send("response.created", { response: { id: "r1" } });
    send("response.output_item.done", { output_index: 0, item: responseItem(step) });
    send("response.completed", {
      response: {
        id: "r1",
        usage: { input_tokens: 1, input_tokens_details: null, output_tokens: 1, output_tokens_details: null, total_tokens: 2 },
      },
    });
    response.end();
  },
};

function responseItem(step: Step | undefined): object {
  if (!step) return { type: "message", role: "assistant", id: "m1", content: [{ type: "output_text", text: "done" }] };
  const head = { id: `i${step.id}`, call_id: step.id, name: step.name };
  if (step.custom) return { type: "custom_tool_call", ...head, input: step.input };
  return {
    type: "function_call",
    ...head,
    ...(step.namespace ? { namespace: step.namespace } : {}),
    arguments: JSON.stringify(step.input),
  };
}

const gemini: Protocol = {
  matches: (url) => /:(stream)?generateContent/i.test(url),
  tools: (body) => (body.tools ?? []).flatMap((tool: Message) => (tool.functionDeclarations ?? []).map((one: Message) => one.name)),
  // These results carry ids of the client's own making, so they are matched by position.
  results: (body) =>
    body.contents
      .flatMap((content: Message) => content.parts ?? [])
      .filter((part: Message) => part.functionResponse)
      .map(({ functionResponse: { response } }: Message) => ({
        text: text(response?.output ?? response?.error ?? response),
        isError: response?.error !== undefined,
      })),
  reply(response, _body, url, step) {
    const part = step ? { functionCall: { name: step.name, args: step.input } } : { text: "done" };
    const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 };
    const answer = { candidates: [{ index: 0, content: { role: "model", parts: [part] }, finishReason: "STOP" }], usageMetadata };
    if (!/stream/.test(url)) return json(response, answer);
    events(response, (_name, data) => `data: ${JSON.stringify(data)}\r\n\r\n`)("", answer);
    response.end();
  },
};

export const protocols: readonly Protocol[] = [anthropic, chat, responses, gemini];
