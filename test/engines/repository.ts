import type { ActionClass } from "../../src/catalog/agent-profile.ts";
import { actionClass } from "../../src/engines/action-class.ts";
import type { Action, Circumstances, Decision, Engine } from "../../src/engines/engine.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import type { McpServer } from "../../src/model/mcp.ts";
import { wholeFile } from "../../src/model/place.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { catalog } from "../our-catalog.ts";
import { surfacesFor } from "../surfaces-for.ts";

export type Files = Readonly<Record<string, string | object>>;
export type More = Partial<Pick<Circumstances, "trusted" | "headless" | "links" | "delegates">> & { readonly kind?: ActionClass };

/** Asks an engine about a repository that holds these files. Trusted, unless said otherwise. */
export function ask(engine: Engine, files: Files, action: Action, { kind, ...more }: More = {}): Decision {
  const circumstances = { facts: factsOf(files), profile: catalog.agents[engine.agent], trusted: true, ...more };
  return engine.decide(action, kind ?? actionClass(action, catalog), circumstances);
}

const LETTERS = { allow: "A", ask: "?", deny: "D", unknown: "U" } as const;

/** One letter for each repository, in their order: A allow, ? ask, D deny, U unknown. */
export function row(engine: Engine, columns: readonly Files[], action: Action, more?: More): string {
  return columns.map((files) => LETTERS[ask(engine, files, action, more).outcome]).join("");
}

function factsOf(files: Files): Facts {
  const all: Fact[] = [];
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
    for (const surface of surfacesFor(path)) all.push(...readFacts(surface, { path, text, tracked: true, ignored: false }).facts);
  }
  return new Facts(all);
}

/** A server as an action names it. */
export function server(name: string, client: McpServer["clients"][number]): McpServer {
  return {
    kind: "mcpServer",
    at: wholeFile(".mcp.json"),
    surface: "test",
    clients: [client],
    name,
    transport: "stdio",
    launch: ["node"],
    env: [],
    headers: [],
    enabled: true,
    autoApproved: [],
  };
}

/** A call as the tables write it: `read .env`, `shell-read .env`, `edit a`, `write a`, `fetch https://…`, `mcp things/x`; anything else is a command. */
export function toAction(text: string, client: McpServer["clients"][number] = "claude-code"): Action {
  const [verb = "", rest = ""] = /^(read|shell-read|edit|write|fetch|mcp|unsandboxed) (.*)$/s.exec(text)?.slice(1) ?? [];
  switch (verb) {
    case "read":
      return { do: "read", path: rest, by: "tool" };
    case "shell-read":
      return { do: "read", path: rest, by: "shell" };
    case "edit":
    case "write":
      return { do: "write", path: rest, via: verb };
    case "fetch":
      return { do: "fetch", url: rest };
    case "mcp":
      return { do: "mcp-call", server: server(rest.split("/")[0] ?? "", client), tool: rest.split("/")[1] ?? "" };
    case "unsandboxed":
      return { do: "run", command: rest, unsandboxed: true };
    default:
      return { do: "run", command: text };
  }
}
