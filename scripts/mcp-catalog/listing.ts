import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { z } from "zod";
import type { InstalledServer } from "./install.ts";
import { type ListedTool, listedToolSchema } from "./saved-list.ts";

const DEADLINE = 30_000;
/** A server that never stops handing out cursors is cut off. */
const MAX_PAGES = 100;

const pageSchema = z.looseObject({ tools: z.array(listedToolSchema), nextCursor: z.string().nullish() });

/**
 * Starts a server and pages through its `tools/list`. The server gets a network of its own with nothing in it but loopback, a process
 * space that ends with it, nobody's rights, and an environment that is not ours. `setting` holds arguments, and variables as `NAME=value`;
 * `files` are laid into the folder that it starts in.
 */
export async function listTools(
  { folder, command }: InstalledServer,
  setting: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<ListedTool[]> {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  // The server runs as nobody.
  chmodSync(folder, 0o755);
  chmodSync(home, 0o777);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, basename(name)), text);
  const { args, env } = splitSetting(setting);
  const transport = new StdioClientTransport({
    command: "unshare",
    args: [...NAMESPACES, "sh", "-c", INSIDE, "sh", home, ...command, ...args],
    env: { PATH: process.env["PATH"] ?? "", HOME: home, TMPDIR: home, CI: "1", NO_COLOR: "1", ...env },
    stderr: "pipe",
  });
  let said = "";
  transport.stderr?.on("data", (data: Buffer) => {
    if (said.length < 4000) said += data.toString("utf8");
  });
  const client = new Client({ name: "catalog-update", version: "1" });
  // Lines that are no messages are common on the standard output of a server.
  client.onerror = () => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      pages(client, transport),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no list within ${DEADLINE / 1000} s`)), DEADLINE);
      }),
    ]);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said.trim().slice(-1500)}`);
  } finally {
    clearTimeout(timer);
    // The end of its parent ends the whole process space (--kill-child).
    if (transport.pid) process.kill(transport.pid, "SIGKILL");
    await client.close().catch(() => undefined);
  }
}

const NAMESPACES = [
  ...(process.getuid?.() === 0 ? [] : ["--map-root-user"]),
  "--net",
  "--pid",
  "--mount",
  "--mount-proc",
  "--fork",
  "--kill-child",
];
// The shell stays the first process of the space: a process that changes its user would lose the signal at its parent's death.
const INSIDE = `ip link set lo up; cd "$1"; shift; setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs "$@"; exit $?`;

async function pages(client: Client, transport: StdioClientTransport): Promise<ListedTool[]> {
  await client.connect(transport, { timeout: DEADLINE });
  const tools: ListedTool[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.request({ method: "tools/list", params: cursor === undefined ? {} : { cursor } }, pageSchema, {
      timeout: DEADLINE,
    });
    tools.push(...answer.tools);
    cursor = answer.nextCursor ?? undefined;
    if (cursor === undefined || cursor === "") break;
  }
  return tools;
}

/** Takes the variables (`NAME=value`) out of a setting. */
export function splitSetting(setting: readonly string[]): { args: string[]; env: Record<string, string> } {
  const variables = setting.filter((part) => /^[A-Z][A-Z0-9_]*=/.test(part));
  return {
    args: setting.filter((part) => !variables.includes(part)),
    env: Object.fromEntries(variables.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)])),
  };
}
