import { isAbsolute, relative, resolve } from "node:path";
import { z } from "zod";
import { can } from "../can.ts";
import type { Decision } from "../engines/engine.ts";
import { AGENT_TITLES, type AgentId } from "../model/agent.ts";
import type { Call } from "../model/call.ts";
import { UserError } from "../model/error.ts";
import { escapeForLog } from "../render/escape.ts";
import { visible } from "../render/visible.ts";
import { readText } from "./read-text.ts";
import { type Equipment, EXIT, type Terminal } from "./terminal.ts";

/** The options of `preflight can`, as commander hands them over. */
export interface CanOptions {
  readonly in: string;
  readonly untrusted?: boolean;
  readonly headless?: boolean;
  readonly calls?: string;
  readonly format: string;
}

const callsFile = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("read"), path: z.string() }),
    z.object({ kind: z.literal("edit"), path: z.string() }),
    z.object({ kind: z.literal("shell"), command: z.string() }),
    z.object({ kind: z.literal("fetch"), url: z.string() }),
    z.object({ kind: z.literal("mcp"), server: z.string(), tool: z.string() }),
  ]),
);

/** `preflight can AGENT read .env`: what the agent would do with this repository's settings. Answers with the exit code. */
export async function runCan(
  agent: AgentId,
  words: readonly string[],
  options: CanOptions,
  terminal: Terminal,
  equipment: Equipment,
): Promise<number> {
  const root = resolve(terminal.cwd, options.in);
  const written = options.calls === undefined ? [oneCall(words)] : readCalls(resolve(terminal.cwd, options.calls));
  const { version, decisions, gaps } = await can({
    root,
    agent,
    calls: written.map((call) => fromRoot(call, root)),
    trusted: options.untrusted !== true,
    headless: options.headless === true,
    catalog: equipment.catalog(),
    worker: equipment.worker,
  });
  if (options.format === "json") {
    const answers = decisions.map((decision, i) => ({ call: written[i], ...answer(decision) }));
    terminal.out(`${JSON.stringify(answers, null, 2)}\n`);
  } else {
    terminal.out(`${AGENT_TITLES[agent]} ${version}, ${circumstances(options)}\n`);
    for (const [i, decision] of decisions.entries()) {
      const { outcome, because, rule } = answer(decision);
      terminal.out(
        `${outcome.padEnd(7)}  ${escapeForLog(labelOf(written[i] as Call))}\n         ${escapeForLog(because)}\n         ${escapeForLog(rule)}\n`,
      );
    }
  }
  if (gaps.length === 0) return EXIT.pass;
  terminal.err(
    `preflight: ${gaps.length} ${gaps.length === 1 ? "thing was" : "things were"} not read or not understood, so settings may be missing: ${escapeForLog(gaps[0]?.path ?? "")}\n`,
  );
  return EXIT.incomplete;
}

/** The deciding rule as `file:line`, or the vendor's default. */
function answer({ outcome, because, rule }: Decision) {
  return { outcome, because: visible(because), rule: rule ? `${visible(rule.path)}:${rule.line}` : "vendor default" };
}

function circumstances({ untrusted, headless }: CanOptions): string {
  return `folder ${untrusted ? "not trusted" : "trusted"}, ${headless ? "nobody there to be asked" : "somebody there to be asked"}`;
}

function labelOf(call: Call): string {
  switch (call.kind) {
    case "read":
      return `read ${call.path}`;
    case "edit":
      return `write ${call.path}`;
    case "shell":
      return `run ${call.command}`;
    case "fetch":
      return `fetch ${call.url}`;
    case "mcp":
      return `call ${call.server}/${call.tool}`;
  }
}

function oneCall([verb, ...rest]: readonly string[]): Call {
  const target = rest.join(" ");
  if (target === "")
    throw new UserError("Say what it would do: read FILE, write FILE, run COMMAND, fetch URL or mcp SERVER/TOOL; or give --calls FILE.");
  switch (verb) {
    case "read":
      return { kind: "read", path: target };
    case "write":
      return { kind: "edit", path: target };
    case "run":
      return { kind: "shell", command: target };
    case "fetch":
      return { kind: "fetch", url: target };
    case "mcp":
      return { kind: "mcp", ...serverAndTool(target) };
    default:
      throw new UserError(`“${verb}” is not read, write, run, fetch or mcp.`);
  }
}

/** `server/tool`, or the name that agents give the tool: `mcp__server__tool`. */
function serverAndTool(target: string): { server: string; tool: string } {
  const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(target) ?? /^([^/]+)\/(.+)$/.exec(target) ?? [];
  if (server === undefined || tool === undefined) throw new UserError(`“${target}” is no SERVER/TOOL.`);
  return { server, tool };
}

function readCalls(file: string): Call[] {
  const text = readText(file);
  try {
    return callsFile.parse(JSON.parse(text));
  } catch (error) {
    const first = error instanceof z.ZodError ? error.issues[0] : undefined;
    const why = first ? `${first.path.join(".") || "the whole"}: ${first.message}` : "no JSON";
    throw new UserError(`${file} is no list of calls (${why}).`);
  }
}

/** A path of the machine that lies in the repository is the repository's. */
function fromRoot(call: Call, root: string): Call {
  if (call.kind !== "read" && call.kind !== "edit") return call;
  if (!isAbsolute(call.path)) return call;
  const inside = relative(root, call.path);
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? call : { ...call, path: inside };
}
