import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import type { Address } from "../../model/address.ts";
import { UserError } from "../../model/error.ts";
import { findGit, searchFolders } from "../git/find-git.ts";
import { Root } from "../path-bytes.ts";
import { TemporaryFolder } from "../temporary-folder.ts";
import { failure } from "./failure.ts";
import { type CloneLimits, converse, type Ending } from "./watch.ts";

/** Two gibibytes hold the histories of all but a handful of public repositories; ten minutes fetch them over an ordinary line. */
export const CLONE_LIMITS: CloneLimits = { bytes: 2 * 1024 * 1024 * 1024, ms: 600_000, silentMs: 60_000 };

/** What is fetched, and how it is told. */
export interface CloneRequest {
  readonly address: Address;
  /** Whether every branch and tag is wanted, and not only what HEAD names. */
  readonly everything: boolean;
  readonly limits?: CloneLimits;
  readonly onProgress?: ((percent: number) => void) | undefined;
  /** Where git is looked for; the process's PATH unless a test says otherwise. */
  readonly searchPath?: string;
}

/**
 * Fetches a repository into a temporary bare one: objects and references, and nothing else. There is no checkout, so no file of it ever lies on disk
 * as a file, and nothing that acts on files has a part: hooks, filters, LFS, submodules, templates. No configuration of the user or the system
 * is read, nothing asks for credentials, and only the address's own protocol is spoken. All commits of what is asked for are fetched, for a
 * shallow history could not be told from a short one.
 * @returns the folder, which the caller removes.
 * @throws UserError where the address leads to no repository that may be read, ReadingFailed where it could not be fetched.
 */
export async function cloneRepository(request: CloneRequest): Promise<TemporaryFolder> {
  const { address, everything, limits = CLONE_LIMITS, onProgress, searchPath } = request;
  const folder = new TemporaryFolder(tmpdir());
  try {
    const program = findGit(new Root(Buffer.from(folder.path)), searchPath);
    if (program === null) throw new UserError("no git was found on this machine; install git, which fetches the repository");
    const environment = environmentOf(folder, address, searchPath);
    const run: Run = (words, input = "") =>
      converse({ program, words: [...GLOBAL, ...words], environment, folder, limits, input, onProgress });
    layOut(folder, address, false);
    const { branch, commit } = readHead(done(await run(["ls-remote", "--symref", "origin", "HEAD"]), address), address);
    if (commit.length === 64) layOut(folder, address, true);
    const kept = branch ?? DETACHED;
    const head = `+${branch ?? "HEAD"}:${kept}`;
    if (everything) done(await run([...FETCH, "origin", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*", head]), address);
    else if (!(await fetchWithoutOldContents(run, head, kept, address))) {
      rmSync(join(folder.path, "objects"), { recursive: true });
      layOut(folder, address, commit.length === 64);
      done(await run([...FETCH, "origin", head]), address);
    }
    // It may hold credentials, and nothing here asks it again.
    rmSync(join(folder.path, "config"));
    writeFileSync(join(folder.path, "HEAD"), `ref: ${kept}\n`);
    return folder;
  } catch (error) {
    folder.remove();
    throw error;
  }
}

const GLOBAL = ["--no-pager", "--no-replace-objects", "--literal-pathspecs"] as const;

const FETCH = [
  "fetch",
  "--progress",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
  "--update-shallow",
  "--end-of-options",
] as const;

/** Where HEAD is kept if it is on no branch. */
const DETACHED = "refs/preflight/head";

/** What git-check-ref-format(1) allows of a branch. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among the forbidden characters
const BRANCH = /^refs\/heads\/(?!.*(?:\.\.|@\{|\/\.|\/\/))[^-.\x00-\x20\x7f~^:?*[\\][^\x00-\x20\x7f~^:?*[\\]{0,250}$/;

type Run = (words: readonly string[], input?: string) => Promise<Ending>;

/**
 * Fetches all commits and folders, and of the contents those of the newest commit: what is counted stays honest, and the contents of the past,
 * most of a large repository, stay where they are. A server that cannot leave anything out sends everything at once.
 * @returns false where the server lets nobody name a content; then there is nothing to build on.
 */
async function fetchWithoutOldContents(run: Run, head: string, kept: string, address: Address): Promise<boolean> {
  done(await run([...FETCH.slice(0, -1), WITHOUT_CONTENTS, "--end-of-options", "origin", head]), address);
  const words = ["rev-list", "--objects", "--no-object-names", "--missing=print", "--end-of-options", `${kept}^{tree}`];
  const lacking = [...done(await run(words), address).matchAll(/^\?([0-9a-f]+)$/gm)].map(([, oid]) => oid);
  if (lacking.length === 0) return true;
  const ending = await run([...FETCH.slice(0, -1), WITHOUT_CONTENTS, "--stdin", "--end-of-options", "origin"], `${lacking.join("\n")}\n`);
  if (ending.how !== "done" && ending.how !== "failed") throw failure(ending, address);
  return ending.how === "done";
}

const WITHOUT_CONTENTS = "--filter=blob:none";

function readHead(answer: string, address: Address): { readonly branch: string | undefined; readonly commit: string } {
  const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\tHEAD$/m.exec(answer)?.[1];
  if (commit === undefined)
    throw new UserError(
      `${address.shown} names no commit: the repository is empty, or what answers there is no git server; check the address`,
    );
  const branch = /^ref: (\S+)\tHEAD$/m.exec(answer)?.[1];
  // A name that is not UTF-8 cannot be asked for on a command line.
  return { commit, branch: branch !== undefined && BRANCH.test(branch) && !branch.includes("\ufffd") ? branch : undefined };
}

function done(ending: Ending, address: Address): string {
  if (ending.how === "done") return ending.answer;
  throw failure(ending, address);
}

/** An empty bare repository with settings of our own. Nobody else may enter the folder, so credentials stand here and on no command line. */
function layOut({ path }: TemporaryFolder, address: Address, sha256: boolean): void {
  mkdirSync(join(path, "refs", "heads"), { recursive: true });
  mkdirSync(join(path, "objects", "pack"), { recursive: true });
  mkdirSync(join(path, "objects", "info"), { recursive: true });
  writeFileSync(join(path, "HEAD"), "ref: refs/heads/none\n");
  writeFileSync(join(path, "config"), configuration(address, sha256), { mode: 0o600 });
}

function configuration(address: Address, sha256: boolean): string {
  const sections: Readonly<Record<string, readonly string[]>> = {
    core: [
      `repositoryformatversion = ${sha256 ? 1 : 0}`,
      "bare = true",
      `hooksPath = ${devNull}`,
      "fsmonitor = false",
      `attributesFile = ${devNull}`,
      "askPass =",
      "logAllRefUpdates = false",
      "commitGraph = false",
    ],
    ...(sha256 ? { extensions: ["objectFormat = sha256"] } : {}),
    'remote "origin"': [`url = ${quoted(address.url)}`, "tagOpt = --no-tags"],
    credential: ["helper =", "interactive = false"],
    // Which may be spoken is said in the environment, which comes first.
    protocol: ["version = 2"],
    http: [
      // A redirect is followed on the first request only, to no other protocol; never with credentials, which were meant for one server.
      `followRedirects = ${address.credentials === undefined ? "initial" : "false"}`,
      "lowSpeedLimit = 100",
      "lowSpeedTime = 60",
      ...(address.credentials === undefined
        ? []
        : [`extraHeader = ${quoted(`Authorization: Basic ${Buffer.from(address.credentials).toString("base64")}`)}`]),
    ],
    // Packs are kept as they come: a few files, whose size is watched.
    fetch: ["unpackLimit = 1", "recurseSubmodules = false", "writeCommitGraph = false", "fsckObjects = false"],
    transfer: ["unpackLimit = 1", "bundleURI = false"],
    submodule: ["recurse = false"],
    gc: ["auto = 0"],
    maintenance: ["auto = false"],
    pack: ["threads = 1"],
  };
  return Object.entries(sections)
    .map(([name, lines]) => `[${name}]\n${lines.map((line) => `\t${line}\n`).join("")}`)
    .join("");
}

/** Protocols that this address may lead to: its own, and from the plain web to the encrypted one. */
function spoken({ protocol }: Address): readonly string[] {
  return protocol === "http" ? ["http", "https"] : [protocol];
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Never at the terminal, no unknown host, nothing of the connection lent to the other side. */
const SSH =
  "ssh -oBatchMode=yes -oStrictHostKeyChecking=yes -oConnectTimeout=30 -oServerAliveInterval=15 -oServerAliveCountMax=4 -oForwardAgent=no -oForwardX11=no -oClearAllForwardings=yes -oPermitLocalCommand=no";

/** The whole environment of git: of this process only the way to programs, the user's keys for ssh, and the proxy and certificates of the machine. */
function environmentOf({ path }: TemporaryFolder, address: Address, searchPath: string | undefined): Record<string, string> {
  const inherited = [...(address.protocol === "ssh" ? ["SSH_AUTH_SOCK", "USER", "LOGNAME"] : []), ...OF_THE_MACHINE];
  return {
    ...Object.fromEntries(inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    PATH: searchFolders(searchPath).join(delimiter),
    HOME: path,
    XDG_CONFIG_HOME: path,
    LC_ALL: "C",
    TZ: "UTC",
    GIT_DIR: path,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    SSH_ASKPASS_REQUIRE: "never",
    GIT_SSH_COMMAND: SSH,
    GIT_SSH_VARIANT: "ssh",
    GIT_ALLOW_PROTOCOL: spoken(address).join(":"),
    GIT_PROTOCOL_FROM_USER: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ADVICE: "0",
  };
}

const OF_THE_MACHINE = [
  "http_proxy",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
  "no_proxy",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH",
  "SystemRoot",
] as const;
