import type { Catalog } from "../catalog/catalog.ts";
import { AGENT_TITLES, isAnswered } from "../model/agent.ts";
import type { Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import { quoteWords } from "../parse/words.ts";
import { concealmentOf } from "./command-concealment.ts";
import type { McpIdentity } from "./mcp-draft.ts";
import { identify } from "./mcp-identity.ts";
import { fileNamed, folderNamed, folderOf, type NamedScript, scriptsNamedBy } from "./script-names.ts";
import { classifyStated, resolverOf } from "./stated-command.ts";
import type { JudgedTrigger } from "./trigger.ts";

/** The start of a server that runs code on the machine, as the trigger that it is. */
export interface ServerStart {
  readonly server: McpServer;
  readonly trigger: JudgedTrigger;
  /** Files of the tree in which the server's own code begins, as far as its command names them. */
  readonly scripts: readonly NamedScript[];
  /** The folder of the tree that a build tool starts as a whole (`go run ./cmd/server`), from the root; empty for the root itself. */
  readonly folder?: string;
}

const known = new WeakMap<Facts, readonly ServerStart[]>();

/** Every start of a configured server that launches a program, also of those that are switched off or that nobody loads from here. */
export function serverStarts(facts: Facts, catalog: Catalog): readonly ServerStart[] {
  const before = known.get(facts);
  if (before) return before;
  const resolve = resolverOf(facts.of("command"));
  const starts = facts
    .of("mcpServer")
    .filter(({ launch }) => launch.length > 0)
    .map((server): ServerStart => {
      const fact = triggerOf(server);
      const command = classifyStated(fact, catalog, resolve);
      const identity = identify(server);
      const folder = sourceFolder(identity, server);
      return {
        server,
        trigger: {
          fact,
          command,
          concealment: concealmentOf(fact.command),
          unasked: server.enabled && server.clients.length > 0,
          contained: identity.kind === "image",
        },
        scripts: [...ownScript(identity, server), ...scriptsNamedBy(command, fact.command, folderOf(server.at.path))],
        ...(folder === undefined ? {} : { folder }),
      };
    });
  known.set(facts, starts);
  return starts;
}

function triggerOf(server: McpServer): Trigger {
  const agents = server.clients.filter(isAnswered);
  return {
    kind: "trigger",
    at: server.at,
    surface: server.surface,
    moment: "agent-start",
    // Clients ask once for each server, where they ask at all.
    gate: server.enabled && server.clients.length > 0 ? "prompt" : "opt-in",
    pointer: `the MCP server "${server.name}"${server.clients.length === 1 && server.clients[0] ? ` of ${AGENT_TITLES[server.clients[0]]}` : ""}`,
    command: quoteWords(server.launch),
    ...(agents.length === 1 && agents[0] ? { agent: agents[0] } : {}),
  };
}

/** A script that the launchers were taken off from, seen from the root, from the folder of the file, and from the one that it starts in. */
function ownScript({ kind, name, fetched, folder }: McpIdentity, { at }: McpServer): NamedScript[] {
  if (kind !== "script" || fetched || name.includes(" ")) return [];
  const own = fileNamed(name, [folder, folderOf(at.path)]);
  return own.candidates.length === 0 ? [] : [own];
}

/** What a build tool compiles and starts. */
function sourceFolder({ kind, name, args, folder }: McpIdentity, { at }: McpServer): string | undefined {
  const option = (...names: readonly string[]): string | undefined => {
    for (const [index, word] of args.entries()) {
      const [key, value] = word.split("=", 2);
      if (names.includes(key ?? "")) return value ?? args[index + 1];
    }
    return undefined;
  };
  const from = (path: string): string | undefined => folderNamed(path, folder ?? folderOf(at.path).replace(/(?:^|\/)\.[^/]+.*$/u, ""));
  if (kind !== "script") return undefined;
  if (name === "go run") {
    const target = args.slice(1).find((word) => /^\.{0,2}\/|^\.$|^[\w-]+(?:\/|$)/.test(word) && !word.startsWith("-"));
    return target?.endsWith(".go") ? from(target.replace(/[^/]*$/u, "")) : from(target ?? ".");
  }
  if (name === "dotnet run" || name === "dotnet watch")
    return from((option("--project", "-p") ?? ".").replaceAll("\\", "/").replace(/[^/]+\.\w+proj$/iu, ""));
  if (name === "cargo run") return from((option("--manifest-path") ?? ".").replace(/Cargo\.toml$/u, ""));
  if (/^(?:\.{1,2}|\.{0,2}\/[\w./-]*|[\w-]+)$/u.test(name) && !/\.\w+$/u.test(name)) return from(/^[.\w-]*\//u.test(name) ? name : ".");
  return undefined;
}

/** Code in a source folder that may register tools. */
export function mayBeServerCode(path: string, folder: string): boolean {
  if (folder !== "" && !path.startsWith(`${folder}/`)) return false;
  if (/(?:^|\/)(?:node_modules|vendor|tests?|__tests__|spec|examples?|docs?|dist|build|bin|obj|target)\//iu.test(path)) return false;
  return /\.(?:go|cs|rs)$/iu.test(path) || /(?:mcp|server|tools?|__main__)[^/]*(?:\/[^/]+)*\.(?:py|[cm]?[jt]s|java|kt|php)$/iu.test(path);
}
