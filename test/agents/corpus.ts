import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Action } from "../../src/engines/engine.ts";
import type { McpServer } from "../../src/model/mcp.ts";
import type { ClientId } from "./clients.ts";

const files = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.unknown())]));

const action = z.union([
  z.strictObject({ read: z.string() }),
  // Claude Code has two tools that write; a file that exists is written over unless `via: edit` is asked for.
  z.strictObject({ edit: z.string(), via: z.enum(["edit", "write"]).optional() }),
  z.strictObject({ run: z.string(), unsandboxed: z.boolean().optional() }),
  z.strictObject({ fetch: z.string() }),
  z.strictObject({ mcp: z.string().regex(/^[^/]+\/[^/]+$/) }),
]);

const suite = z.strictObject({
  title: z.string(),
  files: files.default({}),
  cases: z.record(
    z.string(),
    z.strictObject({
      files: files.default({}),
      trusted: z.boolean().default(true),
      // Nobody is there to be asked: `claude -p`, `codex exec`.
      headless: z.boolean().default(false),
      sandbox: z.boolean().default(false),
    }),
  ),
  actions: z.array(action).min(1),
  known: z.array(z.strictObject({ case: z.string(), action: z.string(), reason: z.string() })).default([]),
});

/** A call as the corpus writes it. */
export type Call = z.infer<typeof action>;

/** One repository with settings, and what is tried in it. */
export interface Case {
  readonly suite: string;
  readonly id: string;
  readonly files: Readonly<Record<string, string | Record<string, unknown>>>;
  readonly trusted: boolean;
  readonly headless: boolean;
  /** Whether the case means something only where the client can start its sandbox. */
  readonly sandbox: boolean;
  readonly calls: readonly Call[];
  reasonFor(call: Call): string | undefined;
}

/** Every case of an agent's suites, in the order of the files. */
export function loadCases(agent: ClientId): Case[] {
  const folder = join(import.meta.dirname, "cases", agent);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .flatMap((name) => {
      const { files: shared, cases, actions, known } = suite.parse(parse(readFileSync(join(folder, name), "utf8")));
      return Object.entries(cases).map(([id, one]) => ({
        suite: name.slice(0, -".yml".length),
        id,
        files: { ...shared, ...one.files },
        trusted: one.trusted,
        headless: one.headless,
        sandbox: one.sandbox,
        calls: actions,
        reasonFor: (call: Call) =>
          known.find((entry) => (entry.case === id || entry.case === "*") && (entry.action === labelOf(call) || entry.action === "*"))
            ?.reason,
      }));
    });
}

/** The call in one line, as the report shows it. */
export function labelOf(call: Call): string {
  if ("read" in call) return `read ${call.read}`;
  if ("edit" in call) return `${call.via ?? "write"} ${call.edit}`;
  if ("run" in call) return `${call.unsandboxed ? "unsandboxed" : "run"} ${call.run.replaceAll("\n", "⏎")}`;
  if ("fetch" in call) return `fetch ${call.fetch}`;
  return `mcp ${call.mcp}`;
}

/** The same call as our engines know it. `$PROBE` stands for an address on loopback that answers. */
export function toAction(call: Call, agent: ClientId, serverOf: (name: string) => McpServer): Action {
  // Codex has no read tool: it reads by shell.
  if ("read" in call && agent === "codex") return { do: "run", command: `cat '${call.read}'` };
  if ("read" in call) return { do: "read", path: call.read, by: "tool" };
  if ("edit" in call) return { do: "write", path: call.edit, via: call.via ?? "write" };
  if ("run" in call) {
    return {
      do: "run",
      command: call.run.replaceAll("$PROBE", "http://127.0.0.1:9/probe"),
      ...(call.unsandboxed ? { unsandboxed: true } : {}),
    };
  }
  if ("fetch" in call) return { do: "fetch", url: call.fetch };
  const [server = "", tool = ""] = call.mcp.split("/");
  return { do: "mcp-call", server: serverOf(server), tool };
}
