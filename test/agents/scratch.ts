import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { CACHE } from "./clients.ts";

/** Root is a special case to several clients (and to sandboxes), so a client that root starts runs as nobody. */
const NOBODY = process.getuid?.() === 0 ? 65534 : undefined;

/** The throw-away world of one run: a fresh HOME and a scratch copy of the repository. */
export interface Scratch {
  readonly home: string;
  readonly repo: string;
  readonly env: NodeJS.ProcessEnv;
  /** A path of an action, from the repository or from `~/`. */
  resolve(path: string): string;
  write(path: string, content: string | object): void;
  /** Hands everything to the user that the client runs as. Last before the start. */
  own(): void;
  remove(): void;
}

export function makeScratch(repository: string): Scratch {
  const root = realpathSync(mkdtempSync("/var/tmp/preflight-agents-"));
  chmodSync(root, 0o755);
  const home = join(root, "home");
  const repo = join(root, "repo");
  mkdirSync(home);
  cpSync(repository, repo, { recursive: true, verbatimSymlinks: true });
  const env = scrubbedEnv(home, closeLaunchers(join(root, "bin")));
  const git = (...words: string[]) => spawnSync("git", words, { cwd: repo, env });
  git("init", "-q", "-b", "main");
  git("add", "-Af");
  git("-c", "user.name=o", "-c", "user.email=o@example.invalid", "commit", "-qm", "start");
  return {
    home,
    repo,
    env,
    resolve: (path) => (path.startsWith("~/") ? join(home, path.slice(2)) : resolve(repo, path)),
    write(path, content) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 1));
    },
    own: () => NOBODY !== undefined && ownAll(root, NOBODY),
    remove() {
      endStrays(root);
      // A client that was ended may still be writing.
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function ownAll(path: string, user: number): void {
  chownSync(path, user, user);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) ownAll(inner, user);
    else lchownSync(inner, user, user);
  }
}

/** A sandbox helper may leave the client's process group; what still names this run's own folder is of this run. */
function endStrays(root: string): void {
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    try {
      if (readFileSync(`/proc/${id}/cmdline`, "utf8").includes(`${root}/`)) process.kill(Number(id), "SIGKILL");
    } catch {
      // It ended meanwhile.
    }
  }
}

/** Programs that fetch and start other programs: a client that loads an example's servers must not start what they name. */
const LAUNCHERS = ["npx", "bunx", "uvx", "pipx", "uv", "docker", "podman", "deno", "dnx"];

/** A folder of stand-ins for the launchers, each of which only fails. */
function closeLaunchers(folder: string): string {
  mkdirSync(folder);
  for (const name of LAUNCHERS) writeFileSync(join(folder, name), "#!/bin/sh\nexit 127\n", { mode: 0o755 });
  return folder;
}

/** Nothing of the caller's environment but what a program needs to start. */
function scrubbedEnv(home: string, first: string): NodeJS.ProcessEnv {
  const tools = join(CACHE, "os/bin");
  return {
    PATH: [first, ...(existsSync(tools) ? [tools] : []), dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":"),
    HOME: home,
    TMPDIR: "/tmp",
    LANG: "C.UTF-8",
    TERM: "dumb",
    SHELL: "/bin/bash",
    USER: "oracle",
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    XDG_CACHE_HOME: join(home, ".cache"),
    XDG_STATE_HOME: join(home, ".local/state"),
    GIT_CONFIG_NOSYSTEM: "1",
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
    DO_NOT_TRACK: "1",
    CI: "1",
  };
}

/** Where no model is asked: nothing beyond this machine is reached, so no plugin or package that settings name is fetched. */
export function offline(): NodeJS.ProcessEnv {
  const nowhere = "http://127.0.0.1:9";
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  return Object.fromEntries([...names, "npm_config_registry"].map((name) => [name, nowhere]));
}

/** A JSON message of a client, looked into without ceremony: these are foreign protocols, and a wrong guess shows as a missing answer. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type Message = any;

export interface Talk {
  send(message: object): void;
  /** Ends the client's input: most clients then finish. */
  end(): void;
  kill(): void;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly timedOut: boolean;
}

/** What a client that did not start said, on one line and without colours. */
export function told({ code, err, out, timedOut }: Ended): string {
  if (timedOut) return "timed out";
  return (
    stripVTControlCharacters(err || out)
      .replace(/\s+/g, " ")
      .trim() || `exit ${code}`
  );
}

/** Starts a client in the scratch repository; `onMessage` sees each JSON line of its output and may answer on its input. */
export function runClient(
  program: string,
  words: readonly string[],
  options: {
    readonly scratch: Scratch;
    readonly env: NodeJS.ProcessEnv;
    readonly timeoutMs: number;
    readonly first: readonly object[];
    readonly closeInput?: boolean;
    onMessage(message: Message, talk: Talk): void;
  },
): Promise<Ended> {
  const { scratch, env, timeoutMs, first, onMessage } = options;
  scratch.own();
  return new Promise((done) => {
    const how: SpawnOptions = {
      cwd: scratch.repo,
      env,
      detached: true,
      stdio: "pipe",
      ...(NOBODY === undefined ? {} : { uid: NOBODY, gid: NOBODY }),
    };
    const child = spawn(program, words, how);
    let [out, err, line, timedOut] = ["", "", "", false];
    const kill = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It is gone already.
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, timeoutMs);
    const talk: Talk = {
      send: (message) => child.stdin?.writable && child.stdin.write(`${JSON.stringify(message)}\n`),
      end: () => child.stdin?.end(),
      kill,
    };
    child.stdin?.on("error", () => undefined);
    child.stdout?.on("data", (data: Buffer) => {
      out += data;
      const lines = (line + data).split("\n");
      line = lines.pop() ?? "";
      for (const text of lines) {
        const message = parsed(text);
        if (message !== undefined) onMessage(message, talk);
      }
    });
    child.stderr?.on("data", (data: Buffer) => {
      err += data;
    });
    child.on("error", (error) => {
      err += error.message;
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      kill();
      done({ code, out, err, timedOut });
    });
    for (const message of first) talk.send(message);
    if (options.closeInput) talk.end();
  });
}

function parsed(text: string): Message | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
