import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Message } from "../scratch.ts";
import { json, protocols, type Step, type ToolResult } from "./protocols.ts";

/** A stand-in for a model on loopback: it plays a list of tool calls, one a turn, and keeps what the client sends back for each. */
export interface ScriptedModel {
  readonly url: string;
  readonly results: ReadonlyMap<string, ToolResult>;
  readonly tools: ReadonlySet<string>;
  close(): void;
}

/** `isMain` tells the client's own turn from side requests such as titles, by the number of tools it offers. */
export async function startScriptedModel(steps: readonly Step[], isMain: (tools: number) => boolean): Promise<ScriptedModel> {
  const results = new Map<string, ToolResult>();
  const tools = new Set<string>();
  let url = "";

  function answer(request: IncomingMessage, response: ServerResponse, raw: string): void {
    const target = request.url ?? "";
    // The only network target that a scripted command may have.
    if (target.startsWith("/probe")) {
      json(response, { probe: "reached" });
      return;
    }
    const protocol = protocols.find((one) => one.matches(target));
    if (!protocol || request.method !== "POST") {
      json(response, target.includes("count") ? { input_tokens: 1, totalTokens: 1 } : { data: [], models: [] });
      return;
    }
    const body = parsed(raw);
    if (body === undefined) {
      response.writeHead(400);
      response.end();
      return;
    }
    const offered = protocol.tools(body);
    if (!isMain(offered.length)) {
      protocol.reply(response, body, target, undefined);
      return;
    }
    for (const name of offered) tools.add(name);
    const answered = new Set<string>();
    for (const [index, result] of protocol.results(body).entries()) {
      const id = result.id ?? steps[index]?.id;
      if (id === undefined) continue;
      answered.add(id);
      if (!results.has(id)) results.set(id, result);
    }
    const next = steps.find((step) => !answered.has(step.id) && !step.done);
    protocol.reply(response, body, target, next && (JSON.parse(JSON.stringify(next).replaceAll("$PROBE", `${url}/probe`)) as Step));
  }

  const server = createServer((request, response) => {
    let raw = "";
    request.on("data", (data: Buffer) => {
      raw += data;
    });
    request.on("end", () => answer(request, response, raw));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    results,
    tools,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function parsed(raw: string): Message | undefined {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
