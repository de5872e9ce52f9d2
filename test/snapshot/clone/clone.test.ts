import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readAddress } from "../../../src/model/address.ts";
import { ReadingFailed, UserError } from "../../../src/model/error.ts";
import type { Limits, Snapshot } from "../../../src/model/snapshot.ts";
import { CLONE_LIMITS, cloneRepository } from "../../../src/snapshot/clone/clone.ts";
import type { CloneLimits } from "../../../src/snapshot/clone/watch.ts";
import { openSnapshot, type Subject } from "../../../src/snapshot/open.ts";
import { DEFAULT_LIMITS } from "../../../src/snapshot/take.ts";
import { Canary, folder, GIT_ENVIRONMENT, read, Scratch } from "../scratch.ts";
import { gitServer } from "./git-server.ts";

/** A folder of repositories with a bare one of this work tree in it. */
function served(scratch: Scratch, name = "thing.git"): string {
  const repositories = folder();
  scratch.git("clone", "--quiet", "--bare", ".", `${repositories}/${name}`);
  return repositories;
}

/** A temporary folder of its own, which must be empty in the end. */
function temporary(): string {
  const path = folder();
  vi.stubEnv("TMPDIR", path);
  onTestFinished(() => void vi.unstubAllEnvs());
  return path;
}

async function open(root: string, more: Partial<Subject> = {}, limits: Partial<Limits> = {}): Promise<Snapshot> {
  const snapshot = await openSnapshot({ root, ...more }, { ...DEFAULT_LIMITS, ...limits });
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** Every file below a folder, by its path in it. */
function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

/** Fetches and expects an error of this kind with these words in one line, and nothing left behind. */
async function fails(url: string, kind: typeof UserError | typeof ReadingFailed, words: RegExp, limits: Partial<CloneLimits> = {}) {
  const place = temporary();
  const error = await cloneRepository({ address: readAddress(url), everything: false, limits: { ...CLONE_LIMITS, ...limits } }).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  expect(error).toBeInstanceOf(kind);
  expect(error?.message).toMatch(words);
  expect(error?.message).not.toMatch(/\n|hunter2|fatal/);
  expect(readdirSync(place)).toEqual([]);
}

const sample = (): Scratch => {
  const scratch = Scratch.repository({ a: "one" });
  return scratch.write({ a: "two", "b/c": "three" }).commit();
};

describe("a repository behind an address", () => {
  it("is fetched over http, read from its objects, and gone afterwards", async () => {
    const { url } = await gitServer(served(sample()));
    const place = temporary();
    const snapshot = await open(`${url}/thing.git`);
    expect(snapshot.name).toBe("thing");
    expect(await read(snapshot)).toEqual({ a: "two", "b/c": "three" });
    expect(snapshot.git).toMatchObject({ state: "read", branch: "main", commits: 2, shallow: false, remotes: ["origin"], hazards: [] });
    expect(snapshot.gaps).toEqual([]);
    snapshot.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it("is fetched with every branch and tag where the history or a revision is asked for", async () => {
    const scratch = sample();
    scratch.git("checkout", "--quiet", "-b", "other");
    scratch.write({ d: "on a branch" }).commit();
    scratch.git("checkout", "--quiet", "main");
    const { url } = await gitServer(served(scratch));
    const past: string[] = [];
    for await (const { bytes } of (await open(`${url}/thing.git`, { history: true })).past()) past.push(bytes.toString());
    expect(past.sort()).toEqual(["on a branch", "one"]);
    expect(await read(await open(`${url}/thing.git`, { revision: "other" }))).toMatchObject({ d: "on a branch" });
    await expect(open(`${url}/thing.git`, { revision: "nope" })).rejects.toThrow(/there are main, other$/);
  });

  it("is fetched without the contents of its past where the server can leave them out", async () => {
    const scratch = sample();
    const old = scratch.git("rev-parse", "HEAD~1:a").trim();
    const repositories = served(scratch);
    const config = (key: string): void => void new Scratch(`${repositories}/thing.git`).git("config", key, "true");
    const fetched = async (url: string): Promise<boolean> => {
      const place = temporary();
      const snapshot = await open(`${url}/thing.git`);
      expect(await read(snapshot)).toEqual({ a: "two", "b/c": "three" });
      expect([snapshot.git, snapshot.gaps]).toMatchObject([{ commits: 2, shallow: false }, []]);
      const clone = readdirSync(place).find((name) => existsSync(join(place, name, "HEAD"))) ?? "";
      const words = ["--git-dir", join(place, clone), "cat-file", "--batch-check"];
      const answer = execFileSync("git", words, { env: GIT_ENVIRONMENT, input: old, encoding: "utf8" });
      snapshot.close();
      expect(readdirSync(place)).toEqual([]);
      return !answer.includes("missing");
    };
    const able = await gitServer(repositories);
    expect(await fetched(able.url), "a server that leaves nothing out").toBe(true);
    config("uploadpack.allowFilter");
    expect(await fetched(able.url)).toBe(false);
    // Before version 2 of the protocol a content could not be asked for by its id.
    const older = await gitServer(repositories, (request) => {
      delete request.headers["git-protocol"];
      return false;
    });
    expect(await fetched(older.url), "a server that lets nobody name a content").toBe(true);
  });

  it("may have a detached or an odd HEAD, or SHA-256 ids", async () => {
    const detached = sample();
    detached.git("checkout", "--quiet", "--detach");
    detached.write({ e: "detached" }).commit();
    const { url } = await gitServer(served(detached));
    expect(await read(await open(`${url}/thing.git`))).toMatchObject({ e: "detached" });
    const modern = new Scratch(folder());
    modern.git("init", "--quiet", "--object-format=sha256", "--initial-branch=ünusual/näme");
    modern.write({ a: "256" }).commit();
    const server = await gitServer(served(modern));
    expect(await read(await open(`${server.url}/thing.git`))).toEqual({ a: "256" });
  });

  it("is told to be shallow where the server's own is", async () => {
    const repositories = folder();
    execFileSync("git", ["clone", "--quiet", "--bare", "--depth=1", `file://${sample().path}`, `${repositories}/thing.git`], {
      env: GIT_ENVIRONMENT,
      stdio: "ignore",
    });
    const { url } = await gitServer(repositories);
    expect((await open(`${url}/thing.git`)).git).toMatchObject({ shallow: true, commits: 1 });
  });

  it("is fetched from git's own daemon", async () => {
    const repositories = served(sample());
    const port = await freePort();
    const words = ["daemon", "--listen=127.0.0.1", `--port=${port}`, "--export-all", `--base-path=${repositories}`, "--reuseaddr"];
    const daemon = spawn("git", words, { env: GIT_ENVIRONMENT, stdio: "ignore", detached: true });
    onTestFinished(() => void process.kill(-(daemon.pid ?? 0), "SIGKILL"));
    await vi.waitUntil(() => answers(port), 5000);
    expect(await read(await open(`git://127.0.0.1:${port}/thing.git`))).toEqual({ a: "two", "b/c": "three" });
    await fails(`git://127.0.0.1:${port}/nope.git`, UserError, /there is no repository at this address/);
  });

  it("is fetched over ssh without a question, a forwarded agent or an unknown host", async () => {
    const repositories = served(sample());
    const programs = folder();
    const called = join(programs, "called");
    const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    symlinkSync(git, join(programs, "git"));
    // The last word is the command for the other side.
    const ssh = `#!/bin/sh\nprintf '%s\\n' "$@" >> ${called}\nfor last; do :; done\nPATH=/usr/bin:/bin\ncd ${repositories}\neval "$last"\n`;
    writeFileSync(join(programs, "ssh"), ssh);
    chmodSync(join(programs, "ssh"), 0o755);
    const address = readAddress("git@host.invalid:thing.git");
    const clone = await cloneRepository({ address, everything: false, searchPath: `${programs}:${dirname(git)}` });
    expect(filesIn(clone.path).filter((name) => name.endsWith(".pack"))).toHaveLength(1);
    clone.remove();
    expect(readFileSync(called, "utf8")).toMatch(
      /-oBatchMode=yes\n-oStrictHostKeyChecking=yes\n(?:.*\n)*-oForwardAgent=no\n(?:.*\n)*git@host\.invalid\ngit-upload-pack 'thing\.git'/,
    );
  });

  it("is read where it is if it is a folder of this machine, and no git is started in it", async () => {
    const canary = new Canary();
    const scratch = sample().write({ a: "changed since" });
    scratch.git("config", "uploadpack.packObjectsHook", canary.program);
    scratch.git("config", "core.fsmonitor", canary.program);
    const snapshot = await open(`file://${scratch.path}`);
    expect(await read(snapshot)).toEqual({ a: "two", "b/c": "three" });
    expect([canary.sang, snapshot.git.hazards]).toEqual([false, []]);
    await expect(open("file:///nonexistent/thing.git")).rejects.toThrow(UserError);
  });
});

describe("a hostile repository behind an address", () => {
  it("runs nothing, and no file of it ever lies on disk", async () => {
    const canary = new Canary();
    const scratch = Scratch.repository();
    scratch.write({
      ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n*.txt filter=evil\n",
      ".gitmodules": `[submodule "x"]\n\tpath = x\n\turl = ext::${canary.program}\n\tupdate = !${canary.program}\n`,
      ".lfsconfig": "[lfs]\n\turl = http://127.0.0.1:1/\n",
      "hooks/post-checkout": `#!/bin/sh\n${canary.program}\n`,
      "evil.txt": "a text that nobody writes down",
      "x.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 3\n`,
      "huge.dat": Buffer.alloc(1_000_001),
    });
    symlinkSync("/etc/passwd", scratch.at("link"));
    scratch.commit();
    scratch.git("update-index", "--add", "--cacheinfo", `160000,${scratch.git("rev-parse", "HEAD").trim()},x`);
    scratch.git("commit", "--quiet", "--message=x");
    const home = folder();
    mkdirSync(join(home, "template", "hooks"), { recursive: true });
    for (const hook of ["post-checkout", "reference-transaction", "post-index-change"]) {
      writeFileSync(join(home, "template", "hooks", hook), `#!/bin/sh\n${canary.program}\n`);
      chmodSync(join(home, "template", "hooks", hook), 0o755);
    }
    const evil = `[core]\n\tfsmonitor = ${canary.program}\n\thooksPath = ${home}/template/hooks\n[init]\n\ttemplateDir = ${home}/template\n[credential]\n\thelper = !${canary.program}\n[filter "evil"]\n\tsmudge = ${canary.program}\n`;
    writeFileSync(join(home, ".gitconfig"), evil);
    vi.stubEnv("HOME", home);
    vi.stubEnv("GIT_TEMPLATE_DIR", join(home, "template"));
    vi.stubEnv("GIT_CONFIG_GLOBAL", join(home, ".gitconfig"));
    vi.stubEnv("GIT_ASKPASS", canary.program);
    vi.stubEnv("GIT_DIR", scratch.at(".git"));
    const { url } = await gitServer(served(scratch));
    const place = temporary();
    const snapshot = await open(`${url}/thing.git`, {}, { fileBytes: 1_000_000 });
    const seen = new Set<string>();
    for await (const _ of snapshot.contents()) for (const name of filesIn(place)) seen.add(name);
    const parts = [...seen].map((name) => name.split("/").slice(1).join("/"));
    expect(parts.length).toBeGreaterThan(4);
    for (const name of parts)
      expect(name).toMatch(
        /^(?:HEAD|refs\/heads\/main|objects\/pack\/pack-[0-9a-f]+\.(?:pack|idx|rev|promisor)|\.git\/(?:HEAD|config|packed-refs|objects\/info\/alternates))$/,
      );
    for (const name of seen)
      expect(existsSync(join(place, name)) && readFileSync(join(place, name)).includes("nobody writes down"), name).toBe(false);
    expect(canary.sang).toBe(false);
    expect(snapshot.files.find(({ path }) => path === "link")).toMatchObject({ type: "symlink", target: "/etc/passwd" });
    expect(snapshot.gaps.map(({ path }) => path)).toEqual(["huge.dat", "x.bin"]);
    snapshot.close();
    expect(readdirSync(place)).toEqual([]);
  });
});

describe("a server that", () => {
  it("knows no such repository is told in one line", async () => {
    const { url } = await gitServer(served(sample()));
    await fails(`${url}/nope.git`, UserError, /there is no repository at this address/);
  });

  it("has an empty repository is told in one line", async () => {
    const repositories = folder();
    execFileSync("git", ["init", "--quiet", "--bare", `${repositories}/thing.git`], { env: GIT_ENVIRONMENT });
    const { url } = await gitServer(repositories);
    await fails(`${url}/thing.git`, UserError, /the repository is empty/);
  });

  it("asks for credentials gets those of the address, and nobody sees them", async () => {
    const right = `Basic ${Buffer.from("me:hunter2").toString("base64")}`;
    const server = await gitServer(served(sample()), (request, response) => {
      if (request.headers.authorization === right) return false;
      response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
      return true;
    });
    await fails(`${server.url}/thing.git`, UserError, /asks for credentials/);
    await fails(`${server.url.replace("//", "//me:hunter2wrong@")}/thing.git`, UserError, /asks for credentials/);
    const place = temporary();
    const snapshot = await open(`${server.url.replace("//", "//me:hunter2@")}/thing.git`);
    expect(await read(snapshot)).toMatchObject({ a: "two" });
    for (const name of filesIn(place)) expect(readFileSync(join(place, name), "latin1")).not.toMatch(/hunter2|bWU6aHVudGVyMg/);
  });

  it("sends on to another place is followed to its own protocol only, and never with credentials", async () => {
    const repositories = served(sample());
    const goal = await gitServer(repositories);
    const target = { to: "" };
    const start = await gitServer(repositories, (request, response) => {
      response.writeHead(302, { location: `${target.to}${request.url}` }).end();
      return true;
    });
    target.to = goal.url;
    expect(await read(await open(`${start.url}/thing.git`))).toMatchObject({ a: "two" });
    const before = goal.requests.length;
    await fails(`${start.url.replace("//", "//me:hunter2@")}/thing.git`, UserError, /sends its visitors on/);
    expect(goal.requests.length).toBe(before);
    for (const to of [`file://${repositories}`, "ftp://127.0.0.1", "ext::sh%20-c%20true", "gopher://127.0.0.1", "dict://127.0.0.1:1"]) {
      target.to = to;
      await fails(`${start.url}/thing.git`, UserError, /sends its visitors on|no git server/);
    }
  });

  it("is no git server is told in one line", async () => {
    const { url } = await gitServer(folder(), (_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<html>\u001b[31mhunter2</html>");
      return true;
    });
    await fails(`${url}/thing.git`, UserError, /no git server/);
  });

  it("does not answer, or never comes to an end, is left in time", async () => {
    const { url } = await gitServer(folder(), () => true);
    await fails(`${url}/thing.git`, ReadingFailed, /stopped answering/, { silentMs: 500 });
    await fails(`${url}/thing.git`, ReadingFailed, /took too long/, { ms: 500 });
    const endless = await gitServer(folder(), (request, response) => {
      response.writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" });
      response.write("001e# service=git-upload-pack\n0000");
      const drip = setInterval(() => response.write("003dffffffffffffffffffffffffffffffffffffffff refs/heads/x\n"), 20);
      request.on("close", () => clearInterval(drip));
      return true;
    });
    await fails(`${endless.url}/thing.git`, ReadingFailed, /took too long/, { ms: 1000 });
  });

  it("is not there is told in one line", async () => {
    await fails(`http://127.0.0.1:${await freePort()}/thing.git`, ReadingFailed, /cannot be reached/);
  });

  it("sends more than is wanted, or damaged objects, is told in one line", async () => {
    const scratch = sample();
    scratch.write({ noise: execFileSync("head", ["-c", "300000", "/dev/urandom"]) }).commit();
    const repositories = served(scratch);
    const { url } = await gitServer(repositories);
    await fails(`${url}/thing.git`, ReadingFailed, /larger than what is fetched/, { bytes: 10_000 });
    const damaged = await gitServer(repositories, (request, response) => {
      if (request.method !== "POST") return false;
      response.writeHead(200, { "content-type": "application/x-git-upload-pack-result" }).end("0011packfile damaged");
      return true;
    });
    await fails(`${damaged.url}/thing.git`, ReadingFailed, /git could not fetch it/);
  });
});

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Whether something listens on a port. */
function answers(port: number): boolean {
  return readFileSync("/proc/net/tcp", "latin1").includes(`:${port.toString(16).toUpperCase().padStart(4, "0")} 00000000:0000 0A`);
}
