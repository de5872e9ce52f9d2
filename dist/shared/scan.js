import { r as __toESM } from "./rolldown-runtime.js";
import { i as writesOf, r as pinnedManifests, t as checks } from "./checks.js";
import { a as scoreOf, i as decide, n as toAction, o as inReportOrder, r as ownCommands, s as judge, t as rows } from "./rows.js";
import { n as rulesBehind } from "./rule-book.js";
import { a as passes, i as acceptanceWords } from "./answer.js";
import { i as isBelow } from "./posture.js";
import { r as SEVERITIES } from "./finding.js";
import { t as byBytes } from "./order.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as wholeFile } from "./place.js";
import { $ as displayPath, A as MODE_LINK, B as Deadline, C as namedRefs, D as HazardSearch, E as readHistory, G as readGitDirectory, H as gitFolderOf, I as parseTreeEntries, J as sizeInWords, K as Unreadable, L as FolderFiles, M as parseCommits, N as parseObjects, O as sortHazards, P as parseSizes, Q as compareKeys, R as GitFailed, S as isRevision, T as tipsOf, U as isBareRepository, V as GitRefused, W as isOnlyBareRepository, X as killGroup, Y as TemporaryFolder, Z as Root, _ as takeSnapshot, b as openRoot, c as lookAt, d as Facts, et as findGit, g as DEFAULT_LIMITS, j as MODE_SUBMODULE, k as isPointer, l as stateFacts, m as inWorker, nt as Search, q as reasonOf, t as engines, tt as searchFolders, v as listFolder, w as readRefs, x as SterileGit, y as IgnoreRules, z as Gaps } from "./engines.js";
import { t as TOOL } from "./version.js";
import { i as isAnswered, t as AGENTS } from "./agent.js";
import { t as digestOf } from "./digest.js";
import { c as quoteWords } from "./key-path.js";
import { A as createFileClassifier, s as reachScripts } from "./mcp-server.js";
import { n as UserError, t as ReadingFailed } from "./error.js";
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { basename, delimiter, join } from "node:path";
import { env } from "node:process";
import { createHmac, randomBytes } from "node:crypto";
import { devNull, tmpdir } from "node:os";

// src/model/address.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** `ext::sh -c …` has git start a program in the place of a connection (gitremote-helpers(7)). */
const HELPER = /^[a-z0-9+.-]*::/i;
/** `git@host:path`, as scp(1) writes it. */
const SCP = /^(?<user>[\w.+-]+)@(?<host>[\w.-]+|\[[0-9a-f:.]+\]):(?<path>.+)$/i;
/** Whether a word on the command line is an address and no folder. A folder of such a name is written `./name`. */
function isAddress(text) {
	return SCHEME.test(text) || HELPER.test(text) || SCP.test(text);
}
/**
* Reads an address. Whatever could be taken for an option or for a program to start is refused here, before git sees it.
* @throws UserError for an address that is not one of a repository, or of a kind that is not fetched. Its text never repeats the address.
*/
function readAddress(text) {
	if (!/^[\x21-\x7e]+$/.test(text) || /%(?:[01][0-9a-f]|7f)/i.test(text)) throw refused("it holds blanks or control characters");
	if (HELPER.test(text)) throw refused("it names a transport helper, which would start a program");
	const scp = SCP.exec(text)?.groups;
	if (scp && !SCHEME.test(text)) {
		const { user = "", host = "", path = "" } = scp;
		if ([
			user,
			host,
			path
		].some((part) => part.startsWith("-"))) throw refused("a part of it begins with -");
		return {
			protocol: "ssh",
			url: text,
			shown: `${host}:${path}`,
			name: nameOf$2(path, host)
		};
	}
	return fromUrl(text);
}
function fromUrl(text) {
	let url;
	try {
		url = new URL(text);
	} catch {
		throw refused("it is no valid URL");
	}
	const protocol = PROTOCOLS.find((known) => url.protocol === `${known}:`);
	if (protocol === void 0) throw refused(`only ${PROTOCOLS.join(", ")} are fetched from`);
	if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) throw refused("it holds a ? or a #");
	if (protocol === "file") return fromFile(url);
	if (url.hostname === "" || url.pathname.replaceAll("/", "") === "") throw refused("it names no repository on a host");
	if ([
		url.hostname,
		url.username,
		url.pathname.slice(1)
	].some((part) => decode(part).startsWith("-"))) throw refused("a part of it begins with -");
	const bare = new URL(text);
	bare.password = "";
	if (protocol !== "ssh") bare.username = "";
	const shown = new URL(bare.href);
	shown.username = "";
	const common = {
		protocol,
		url: bare.href,
		shown: shown.href,
		name: nameOf$2(url.pathname, url.hostname)
	};
	if (url.username === "" && url.password === "") return common;
	if (protocol === "ssh" && url.password === "") return common;
	if (protocol === "ssh" || protocol === "git") throw refused(`a password has no place in an address of ${protocol}`);
	return {
		...common,
		credentials: `${decode(url.username)}:${decode(url.password)}`
	};
}
const PROTOCOLS = [
	"https",
	"http",
	"ssh",
	"git",
	"file"
];
function fromFile(url) {
	if (url.hostname !== "" && url.hostname !== "localhost") throw refused("a file address names a folder of this machine, and no host");
	const path = decode(url.pathname);
	return {
		protocol: "file",
		url: url.href,
		path,
		shown: `file://${url.pathname}`,
		name: nameOf$2(url.pathname, "repository")
	};
}
function nameOf$2(path, otherwise) {
	return decode(path.split("/").filter(Boolean).at(-1) ?? "").replace(/\.git$/i, "") || otherwise;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function refused(why) {
	return new UserError(`This address is not fetched: ${why}. Give https://host/owner/repository.git, ssh://, git@host:path, or a folder.`);
}

// src/snapshot/as-commit.ts
/**
* A work tree as the commit that it would make: what git ignores is no part of it, and nothing in it is modified or untracked. So it can be held
* against a commit, in which neither exists. Its commit is known only where nothing was changed since.
*/
function asCommit(tree) {
	const taken = new Set(tree.files.filter(({ tracked, ignored }) => tracked || !ignored).map(({ path }) => path));
	const { commit, operation: _, ...git } = tree.git;
	const same = git.changes.length === 0 && commit !== void 0;
	return {
		name: tree.name,
		files: tree.files.filter(({ path }) => taken.has(path)).map((file) => ({
			...file,
			tracked: true
		})),
		git: {
			...git,
			ofCommit: true,
			changes: [],
			...same ? { commit } : {}
		},
		get gaps() {
			return tree.gaps;
		},
		byNameOnly: [],
		async *contents() {
			for await (const one of tree.contents()) if (taken.has(one.file.path)) yield {
				file: {
					...one.file,
					tracked: true
				},
				bytes: one.bytes
			};
		},
		read: async (path) => taken.has(path) ? await tree.read(path) : void 0,
		past: () => tree.past(),
		close: () => tree.close()
	};
}

// src/snapshot/clone/failure.ts
/** What git says in each case (it speaks English here: LC_ALL=C), and what we say: its own words may hold the server's, or the address. */
const CASES = [
	[
		/Host key verification failed|host key is known/i,
		"user",
		"its host is not among those that your ssh knows; connect once by hand, and compare the key"
	],
	[
		/Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission denied|error: (?:401|403)|HTTP 40[13]/i,
		"user",
		"the server asks for credentials, or does not let these in; clone it yourself with git clone --bare, and give that folder"
	],
	[
		/repository '[^']*' not found|does not appear to be a git repository|not found: did you run|error: 404|access denied or repository not exported/i,
		"user",
		"there is no repository at this address, or it is not open to everybody"
	],
	[
		/transport '[^']*' not allowed|[Pp]rotocol "?[^ ]*"? (?:not supported|disabled|is disabled|not allowed)|Unsupported (?:protocol|URL scheme)|unable to update url base|error: 30\d/i,
		"user",
		"the server sends its visitors on to another place or protocol, which is not followed; give the address that it leads to, if you trust it"
	],
	[
		/not valid: is this a git repository/i,
		"user",
		"what answers there is no git server"
	],
	[
		/Could not resolve host|Name or service not known|Failed to connect|Connection refused|timed out|No route to host|unable to connect|Couldn't connect/i,
		"failed",
		"the server cannot be reached; check the address and the connection"
	]
];
/** One line for people, with the right exit code behind it: without a word of the server's. */
function failure(ending, { shown }) {
	const failed = (words) => new ReadingFailed(`${shown} was not fetched: ${words}`);
	switch (ending.how) {
		case "late": return failed("it took too long; clone it yourself with git clone --bare, and give that folder");
		case "silent": return failed("the server stopped answering; try again later");
		case "large": return failed("it is larger than what is fetched; clone it yourself with git clone --bare, and give that folder");
		case "failed": {
			const found = CASES.find(([said]) => said.test(ending.said));
			if (found?.[1] === "user") return new UserError(`${shown} was not fetched: ${found[2]}`);
			return failed(found?.[2] ?? "git could not fetch it, or what it got was damaged");
		}
	}
}

// src/snapshot/clone/watch.ts
const LOOK_MS = 100;
const ANSWER_BYTES = 33554432;
/**
* Runs git in a session of its own, so that nothing can ask at the terminal and all of it can be ended at once, and watches time, size and life.
* Not by simple-git, whose deadline knows neither a size on disk nor grandchildren.
*/
function converse({ program, words, environment, folder, limits, input, onProgress }) {
	return new Promise((resolve) => {
		const started = performance.now();
		let alive = started;
		let size = 0;
		let cut;
		let said = "";
		const answer = [];
		let answered = 0;
		const child = spawn(program, words, {
			cwd: folder.path,
			env: environment,
			stdio: "pipe",
			detached: true,
			shell: false
		});
		const release = child.pid === void 0 ? () => void 0 : folder.usedBy(child.pid);
		const end = (why) => {
			cut ??= why;
			if (child.pid !== void 0) killGroup(child.pid);
		};
		const clock = setInterval(() => {
			const now = performance.now();
			const grown = packBytes(folder.path);
			if (grown !== size) alive = now;
			size = grown;
			if (size > limits.bytes) end("large");
			else if (now - started > limits.ms) end("late");
			else if (now - alive > limits.silentMs) end("silent");
		}, LOOK_MS);
		child.stdout.on("data", (chunk) => {
			alive = performance.now();
			answered += chunk.length;
			if (answered > ANSWER_BYTES) end("large");
			else answer.push(chunk);
		});
		child.stderr.on("data", (chunk) => {
			alive = performance.now();
			said = (said + chunk.toString("latin1")).slice(-16384);
			const percent = /^Receiving objects: +(\d{1,3})%/m.exec(chunk.toString("latin1").replaceAll("\r", "\n"))?.[1];
			if (percent !== void 0) onProgress?.(Number(percent));
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input ?? "");
		const over = (ending) => {
			clearInterval(clock);
			release();
			resolve(ending);
		};
		child.on("error", () => over({
			how: "failed",
			said: ""
		}));
		child.on("close", (code) => {
			if (cut === void 0 && packBytes(folder.path) > limits.bytes) cut = "large";
			if (cut !== void 0) over({ how: cut });
			else if (code === 0) over({
				how: "done",
				answer: Buffer.concat(answer).toString()
			});
			else over({
				how: "failed",
				said
			});
		});
	});
}
/** What has arrived so far. git is told to keep packs as they are, so it is a few files in one folder. */
function packBytes(folder) {
	const packs = join(folder, "objects", "pack");
	let bytes = 0;
	for (const name of readdirSync(packs)) bytes += lstatSync(join(packs, name), { throwIfNoEntry: false })?.size ?? 0;
	return bytes;
}

// src/snapshot/clone/clone.ts
/** Two gibibytes hold the histories of all but a handful of public repositories; ten minutes fetch them over an ordinary line. */
const CLONE_LIMITS = {
	bytes: 2147483648,
	ms: 6e5,
	silentMs: 6e4
};
/**
* Fetches a repository into a temporary bare one: objects and references, and nothing else. There is no checkout, so no file of it ever lies on disk
* as a file, and nothing that acts on files has a part: hooks, filters, LFS, submodules, templates. No configuration of the user or the system
* is read, nothing asks for credentials, and only the address's own protocol is spoken. All commits of what is asked for are fetched, for a
* shallow history could not be told from a short one.
* @returns the folder, which the caller removes.
* @throws UserError where the address leads to no repository that may be read, ReadingFailed where it could not be fetched.
*/
async function cloneRepository(request) {
	const { address, everything, limits = CLONE_LIMITS, onProgress, searchPath } = request;
	const folder = new TemporaryFolder(tmpdir());
	try {
		const program = findGit(new Root(Buffer.from(folder.path)), searchPath);
		if (program === null) throw new UserError("no git was found on this machine; install git, which fetches the repository");
		const environment = environmentOf(folder, address, searchPath);
		const run = (words, input = "") => converse({
			program,
			words: [...GLOBAL, ...words],
			environment,
			folder,
			limits,
			input,
			onProgress
		});
		layOut(folder, address, false);
		const { branch, commit } = readHead(done(await run([
			"ls-remote",
			"--symref",
			"origin",
			"HEAD"
		]), address), address);
		if (commit.length === 64) layOut(folder, address, true);
		const kept = branch ?? DETACHED;
		const head = `+${branch ?? "HEAD"}:${kept}`;
		if (everything) done(await run([
			...FETCH,
			"origin",
			"+refs/heads/*:refs/heads/*",
			"+refs/tags/*:refs/tags/*",
			head
		]), address);
		else if (!await fetchWithoutOldContents(run, head, kept, address)) {
			rmSync(join(folder.path, "objects"), { recursive: true });
			layOut(folder, address, commit.length === 64);
			done(await run([
				...FETCH,
				"origin",
				head
			]), address);
		}
		rmSync(join(folder.path, "config"));
		writeFileSync(join(folder.path, "HEAD"), `ref: ${kept}\n`);
		return folder;
	} catch (error) {
		folder.remove();
		throw error;
	}
}
const GLOBAL = [
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs"
];
const FETCH = [
	"fetch",
	"--progress",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--no-auto-maintenance",
	"--update-shallow",
	"--end-of-options"
];
/** Where HEAD is kept if it is on no branch. */
const DETACHED = "refs/preflight/head";
/** What git-check-ref-format(1) allows of a branch. */
const BRANCH = /^refs\/heads\/(?!.*(?:\.\.|@\{|\/\.|\/\/))[^-.\x00-\x20\x7f~^:?*[\\][^\x00-\x20\x7f~^:?*[\\]{0,250}$/;
/**
* Fetches all commits and folders, and of the contents those of the newest commit: what is counted stays honest, and the contents of the past,
* most of a large repository, stay where they are. A server that cannot leave anything out sends everything at once.
* @returns false where the server lets nobody name a content; then there is nothing to build on.
*/
async function fetchWithoutOldContents(run, head, kept, address) {
	done(await run([
		...FETCH.slice(0, -1),
		WITHOUT_CONTENTS,
		"--end-of-options",
		"origin",
		head
	]), address);
	const lacking = [...done(await run([
		"rev-list",
		"--objects",
		"--no-object-names",
		"--missing=print",
		"--end-of-options",
		`${kept}^{tree}`
	]), address).matchAll(/^\?([0-9a-f]+)$/gm)].map(([, oid]) => oid);
	if (lacking.length === 0) return true;
	const ending = await run([
		...FETCH.slice(0, -1),
		WITHOUT_CONTENTS,
		"--stdin",
		"--end-of-options",
		"origin"
	], `${lacking.join("\n")}\n`);
	if (ending.how !== "done" && ending.how !== "failed") throw failure(ending, address);
	return ending.how === "done";
}
const WITHOUT_CONTENTS = "--filter=blob:none";
function readHead(answer, address) {
	const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\tHEAD$/m.exec(answer)?.[1];
	if (commit === void 0) throw new UserError(`${address.shown} names no commit: the repository is empty, or what answers there is no git server; check the address`);
	const branch = /^ref: (\S+)\tHEAD$/m.exec(answer)?.[1];
	return {
		commit,
		branch: branch !== void 0 && BRANCH.test(branch) && !branch.includes("�") ? branch : void 0
	};
}
function done(ending, address) {
	if (ending.how === "done") return ending.answer;
	throw failure(ending, address);
}
/** An empty bare repository with settings of our own. Nobody else may enter the folder, so credentials stand here and on no command line. */
function layOut({ path }, address, sha256) {
	mkdirSync(join(path, "refs", "heads"), { recursive: true });
	mkdirSync(join(path, "objects", "pack"), { recursive: true });
	mkdirSync(join(path, "objects", "info"), { recursive: true });
	writeFileSync(join(path, "HEAD"), "ref: refs/heads/none\n");
	writeFileSync(join(path, "config"), configuration(address, sha256), { mode: 384 });
}
function configuration(address, sha256) {
	const sections = {
		core: [
			`repositoryformatversion = ${sha256 ? 1 : 0}`,
			"bare = true",
			`hooksPath = ${devNull}`,
			"fsmonitor = false",
			`attributesFile = ${devNull}`,
			"askPass =",
			"logAllRefUpdates = false",
			"commitGraph = false"
		],
		...sha256 ? { extensions: ["objectFormat = sha256"] } : {},
		"remote \"origin\"": [`url = ${quoted(address.url)}`, "tagOpt = --no-tags"],
		credential: ["helper =", "interactive = false"],
		protocol: ["version = 2"],
		http: [
			`followRedirects = ${address.credentials === void 0 ? "initial" : "false"}`,
			"lowSpeedLimit = 100",
			"lowSpeedTime = 60",
			...address.credentials === void 0 ? [] : [`extraHeader = ${quoted(`Authorization: Basic ${Buffer.from(address.credentials).toString("base64")}`)}`]
		],
		fetch: [
			"unpackLimit = 1",
			"recurseSubmodules = false",
			"writeCommitGraph = false",
			"fsckObjects = false"
		],
		transfer: ["unpackLimit = 1", "bundleURI = false"],
		submodule: ["recurse = false"],
		gc: ["auto = 0"],
		maintenance: ["auto = false"],
		pack: ["threads = 1"]
	};
	return Object.entries(sections).map(([name, lines]) => `[${name}]\n${lines.map((line) => `\t${line}\n`).join("")}`).join("");
}
/** Protocols that this address may lead to: its own, and from the plain web to the encrypted one. */
function spoken({ protocol }) {
	return protocol === "http" ? ["http", "https"] : [protocol];
}
function quoted(text) {
	return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
/** Never at the terminal, no unknown host, nothing of the connection lent to the other side. */
const SSH = "ssh -oBatchMode=yes -oStrictHostKeyChecking=yes -oConnectTimeout=30 -oServerAliveInterval=15 -oServerAliveCountMax=4 -oForwardAgent=no -oForwardX11=no -oClearAllForwardings=yes -oPermitLocalCommand=no";
/** The whole environment of git: of this process only the way to programs, the user's keys for ssh, and the proxy and certificates of the machine. */
function environmentOf({ path }, address, searchPath) {
	const inherited = [...address.protocol === "ssh" ? [
		"SSH_AUTH_SOCK",
		"USER",
		"LOGNAME"
	] : [], ...OF_THE_MACHINE];
	return {
		...Object.fromEntries(inherited.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
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
		GIT_ADVICE: "0"
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
	"SystemRoot"
];

// src/snapshot/objects/commit-ignore-rules.ts
/** What the `.gitignore` files of a commit ignore. What is committed is tracked all the same; the report says both, as of a work tree. */
var CommitIgnoreRules = class {
	#textAt;
	#gaps;
	#folders = /* @__PURE__ */ new Map();
	/** @param textAt the content of an ignore file, as latin1; undefined where there is none. */
	constructor(textAt, gaps) {
		this.#textAt = textAt;
		this.#gaps = gaps;
	}
	ignores(key) {
		const { rules, ignored } = this.#standing(parentOf(key));
		return ignored || rules.ignores(key);
	}
	#standing(folder) {
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const outer = folder === "" ? {
			rules: IgnoreRules.NONE,
			ignored: false
		} : this.#standing(parentOf(folder));
		const ignored = outer.ignored || folder !== "" && outer.rules.ignores(`${folder}/`);
		const standing = {
			ignored,
			rules: ignored ? outer.rules : this.#with(folder, outer.rules)
		};
		this.#folders.set(folder, standing);
		return standing;
	}
	#with(folder, outer) {
		const key = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
		const text = this.#textAt(key);
		if (text === void 0) return outer;
		try {
			return outer.with(folder, text);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#gaps.add(displayPath(key), `ignore rules not applied: ${error.message}`);
			return outer;
		}
	}
};
function parentOf(key) {
	return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}

// src/snapshot/objects/path-trouble.ts
/**
* Why git would not check out a file of this path, in words; undefined where it would. A tree can hold such names: only a program that writes
* objects by hand makes them, and they were made to be written outside of the work tree or into its `.git` (`verify_path` in git's read-cache.c).
*/
function pathTrouble(key) {
	for (const part of key.split("/")) {
		if (part === "" || part === "." || part === "..") return "a path that leads elsewhere";
		if (part.split("\\").some(isDotGit)) return "a path into the .git folder";
	}
}
/** Names that macOS and Windows take for `.git`: HFS+ drops some characters, NTFS dots and blanks at the end and what follows a colon. */
const DOT_GIT = /^(?:\.git|git~1)[. ]*(?::.*)?$/i;
const DROPPED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isDotGit(part) {
	return DOT_GIT.test(displayPath(part).replace(DROPPED, ""));
}

// src/snapshot/objects/commit-files.ts
/** A longer link leads nowhere: PATH_MAX of Linux. */
const LINK_BYTES = 4096;
/** Above this size an ignore file is not believed to be one, as in a work tree. */
const IGNORE_FILE_BYTES = 1048576;
/** Small objects (links, ignore files) that are asked for at once. */
const SMALL_BYTES = 67108864;
const PROGRESS_STEP = 1e3;
const EXECUTABLE = 64;
/**
* The files of a commit, sorted by path bytes, as a checkout of it would show them: with their sizes, modes, where links lead and what the
* commit's own `.gitignore` files would ignore. What git would not check out, and what is not there, is a gap.
*/
async function listCommit(source) {
	const { git, commit, limits, gaps } = source;
	const entries = within(limits, gaps, parseTreeEntries(await git.tree(commit)), source.onProgress);
	const blobs = entries.filter(({ mode }) => mode !== MODE_SUBMODULE);
	const sizes = blobs.length === 0 ? /* @__PURE__ */ new Map() : parseSizes(await git.sizes([...new Set(blobs.map(({ oid }) => oid))]));
	const small = await readSmall(git, blobs, sizes);
	const rules = new CommitIgnoreRules((key) => small.get(oidAt(key)), gaps);
	const byKey = new Map(entries.map(({ key, oid, mode }) => [key, mode === "120000" ? "" : oid]));
	function oidAt(key) {
		return byKey.get(key) ?? "";
	}
	return entries.map(({ key, mode, oid }) => {
		const path = displayPath(key);
		const ignored = rules.ignores(key);
		if (mode === "160000") return {
			key,
			oid,
			file: {
				path,
				type: "submodule",
				size: 0,
				tracked: true,
				ignored,
				executable: false,
				content: false
			},
			present: true
		};
		const size = sizes.get(oid);
		if (size === void 0) gaps.cap(path, "its content is not among the objects that are here (a partial clone?): it was not read");
		const common = {
			path,
			tracked: true,
			ignored,
			content: true
		};
		if (mode !== "120000") {
			const executable = (Number.parseInt(mode, 8) & EXECUTABLE) !== 0;
			return {
				key,
				oid,
				file: {
					...common,
					type: "file",
					size: size ?? 0,
					executable
				},
				present: size !== void 0
			};
		}
		const target = small.get(oid);
		if (target === void 0 && size !== void 0) gaps.add(path, "a link whose target is too long");
		const link = {
			...common,
			type: "symlink",
			size: 0,
			executable: false
		};
		return {
			key,
			oid,
			file: target === void 0 ? link : {
				...link,
				target: displayPath(untilNul(target))
			},
			present: size !== void 0
		};
	});
}
/** The entries that a checkout would write, once each, sorted, up to the limits. */
function within(limits, gaps, listed, onProgress) {
	const sorted = [...listed].sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.oid, b.oid));
	const folders = foldersOf(sorted);
	const kept = [];
	for (const entry of sorted) {
		const { key } = entry;
		const trouble = pathTrouble(key);
		if (trouble !== void 0) gaps.add(displayPath(key), `${trouble}, which git refuses to check out: not read`);
		else if (kept.at(-1)?.key === key || folders.has(key)) gaps.add(displayPath(key), "a path that the commit holds twice: only one was read");
		else if (key.split("/").length - 1 > limits.depth) gaps.cap(displayPath(key), `deeper than ${limits.depth} folders`);
		else if (kept.length === limits.files) {
			gaps.add(displayPath(key), `more than ${limits.files} files; from here on nothing was read`);
			break;
		} else {
			kept.push(entry);
			if (kept.length % PROGRESS_STEP === 0) onProgress(kept.length);
		}
	}
	return kept;
}
function foldersOf(entries) {
	const folders = /* @__PURE__ */ new Set();
	for (const { key } of entries) for (let slash = key.lastIndexOf("/"); slash > 0; slash = key.lastIndexOf("/", slash - 1)) {
		const folder = key.slice(0, slash);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
/** Where links lead and what ignore files say, by object id, as latin1. */
async function readSmall(git, blobs, sizes) {
	const wanted = /* @__PURE__ */ new Set();
	let left = SMALL_BYTES;
	for (const { key, mode, oid } of blobs) {
		const most = mode === "120000" ? LINK_BYTES : key === ".gitignore" || key.endsWith("/.gitignore") ? IGNORE_FILE_BYTES : -1;
		const size = sizes.get(oid) ?? Number.POSITIVE_INFINITY;
		if (size > most || size > left || wanted.has(oid)) continue;
		left -= size;
		wanted.add(oid);
	}
	if (wanted.size === 0) return /* @__PURE__ */ new Map();
	const objects = parseObjects(await git.objects([...wanted]));
	return new Map([...objects].map(([oid, bytes]) => [oid, bytes.toString("latin1")]));
}
/** The system's calls end a path at a NUL. */
function untilNul(target) {
	const end = target.indexOf("\0");
	return end < 0 ? target : target.slice(0, end);
}

// src/snapshot/objects/contents.ts
/** Contents that are asked for at once; the answer, and the one after it, are held in memory. */
const BATCH_BYTES = 16777216;
/** Reads the regular files of a commit in their order, some megabytes at a time. git unpacks the next ones while these are looked at. */
async function* readCommitContents(source) {
	const { git, gaps } = source;
	let msLeft = source.readingMs;
	const ask = async (batch) => batch.length === 0 ? /* @__PURE__ */ new Map() : parseObjects(await git.objects([...new Set(batch.map(({ oid }) => oid))]));
	const batches = batchesOf(source);
	let batch = batches.next().value ?? [];
	let answer = ask(batch);
	while (batch.length > 0) {
		const started = performance.now();
		let contents;
		try {
			contents = await answer;
		} catch (error) {
			if (!(error instanceof GitFailed || error instanceof SyntaxError)) throw error;
			gaps.add(batch[0]?.file.path ?? ".", `${error.message}; of the files from here on none was read`);
			return;
		}
		msLeft -= performance.now() - started;
		const next = batches.next().value ?? [];
		if (msLeft < 0 && next.length > 0) gaps.add(next[0]?.file.path ?? ".", "time ran out while contents were read; from here on none was read");
		answer = ask(msLeft < 0 ? [] : next);
		answer.catch(() => void 0);
		for (const { file, oid } of batch) {
			const bytes = contents.get(oid);
			if (bytes === void 0) gaps.add(file.path, "its content was not handed over by git");
			else {
				if (isPointer(bytes)) gaps.cap(file.path, "its content lies in Git LFS and not among the objects: only the pointer to it was read");
				yield {
					file,
					bytes
				};
			}
		}
		batch = msLeft < 0 ? [] : next;
	}
}
function* batchesOf({ files, limits, gaps }) {
	let bytesLeft = limits.totalBytes;
	let batch = [];
	let bytes = 0;
	for (const entry of files) {
		const { file, present } = entry;
		if (file.type !== "file" || !present) continue;
		if (file.size > limits.fileBytes) {
			gaps.add(file.path, `larger than ${sizeInWords(limits.fileBytes)}`);
			continue;
		}
		if (file.size > bytesLeft) {
			gaps.add(file.path, `more than ${sizeInWords(limits.totalBytes)} in all; from here on no content was read`);
			break;
		}
		if (bytes + file.size > BATCH_BYTES && batch.length > 0) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		bytesLeft -= file.size;
		bytes += file.size;
		batch.push(entry);
	}
	if (batch.length > 0) yield batch;
}

// src/snapshot/objects/embedded.ts
/** A settings file or a hook that is read; real ones have a few kilobytes. */
const FILE_BYTES = 1048576;
const ALL_BYTES = 16777216;
/**
* The hazards of bare repositories that a commit holds as files: whoever checks it out and starts git in such a folder works with their settings
* and hooks. Recognised by the layout, as git does it.
* @throws GitFailed, SyntaxError
*/
async function embeddedHazards(files, git, gaps) {
	const folders = embeddedFolders(files);
	if (folders.length === 0) return [];
	const parts = files.filter(({ key }) => folders.some((folder) => key.startsWith(`${folder}/`) && !key.startsWith(`${folder}/objects/`)));
	const wanted = /* @__PURE__ */ new Set();
	let left = ALL_BYTES;
	for (const { oid, file, present } of parts) {
		if (file.type !== "file" || !present || file.size > Math.min(FILE_BYTES, left)) continue;
		left -= file.size;
		wanted.add(oid);
	}
	const texts = wanted.size === 0 ? /* @__PURE__ */ new Map() : parseObjects(await git.objects([...wanted]));
	const search = new HazardSearch(new CommittedFiles(files, texts), gaps);
	return folders.flatMap((folder) => search.inNested({
		folder,
		kind: "bare"
	}, false));
}
function embeddedFolders(files) {
	const heads = files.filter(({ key, file }) => key.endsWith("/HEAD") && file.type !== "submodule");
	if (heads.length === 0) return [];
	const folders = new Set(heads.map(({ key }) => key.slice(0, -5)));
	const has = (part) => new Set(files.flatMap(({ key }) => {
		const at = key.indexOf(`/${part}/`);
		return at > 0 ? [key.slice(0, at)] : [];
	}));
	const [objects, refs] = [has("objects"), has("refs")];
	return [...folders].filter((folder) => objects.has(folder) && refs.has(folder)).sort(compareKeys);
}
/** Files of a commit, as a checkout of it would have them. */
var CommittedFiles = class {
	#files;
	#texts;
	#folders = /* @__PURE__ */ new Map();
	constructor(files, texts) {
		this.#files = new Map(files.map((file) => [file.key, file]));
		this.#texts = texts;
		for (const { key } of files) {
			const parts = key.split("/");
			for (let depth = 0; depth < parts.length; depth += 1) {
				const folder = parts.slice(0, depth).join("/");
				const names = this.#folders.get(folder) ?? /* @__PURE__ */ new Set();
				this.#folders.set(folder, names.add(parts[depth] ?? ""));
			}
		}
	}
	stat(key) {
		const file = this.#files.get(key)?.file;
		const folder = this.#folders.has(key) || file?.type === "submodule";
		if (file === void 0 && !folder) return null;
		return {
			isFile: () => file?.type === "file",
			isSymbolicLink: () => file?.type === "symlink",
			isDirectory: () => folder,
			mode: file?.executable ? 493 : 420,
			size: file?.size ?? 0
		};
	}
	names(key) {
		return [...this.#folders.get(key) ?? []].sort(compareKeys);
	}
	text(key, max) {
		const found = this.#files.get(key);
		if (found === void 0) return "";
		const bytes = this.#texts.get(found.oid);
		if (found.file.type !== "file") throw new Unreadable("not a regular file");
		if (bytes === void 0 || bytes.length > max) throw new Unreadable(`larger than ${sizeInWords(max)}, or not among the objects`);
		return bytes.toString("latin1");
	}
	holds() {
		return false;
	}
};

// src/snapshot/objects/no-such-revision.ts
const SHOWN = 10;
/** The answer to a revision that names no commit: what there is to name instead. */
function noSuchRevision(revision, refs, { head, shallow }) {
	const names = [...refs.keys()].sort().map((name) => displayPath(name.replace(/^refs\/(?:heads|tags|remotes)\//, ""))).filter((name) => !name.startsWith("refs/"));
	const shown = [...new Set(names)].slice(0, SHOWN).join(", ");
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	const there = names.length === 0 ? head === null ? "it has no commit yet" : "it has HEAD only" : `there are ${shown}${more}`;
	const cut = shallow.length > 0 ? "; the clone is shallow, so older commits must be fetched first" : "";
	return new UserError(`“${revision}” names no commit of this repository: ${there}${cut}`);
}

// src/snapshot/objects/take.ts
/**
* Reads one commit from the objects of a repository: the work tree, the index and the settings of the repository have no part in it, and no file
* of the commit is ever written to disk. Everything in it is tracked and nothing is changed. The caller closes the snapshot.
* @param onProgress told about every thousandth file.
* @throws UserError if there is no repository to read, or the revision names no commit of it.
*/
async function takeCommitSnapshot({ root, revision, fetchedAs, searchPath }, limits, onProgress = () => {}) {
	const folder = openRoot(root, listFolder);
	const place = new Root(folder);
	const gaps = new Gaps();
	const deadline = new Deadline(limits.totalMs);
	const { directory, bare } = openDirectory(root, place);
	const program = findGit(place, searchPath);
	if (program === null) throw new UserError("no git was found on this machine outside the scanned tree; install git");
	const refs = namedRefs(readRefs(directory.place, gaps, "they cannot be asked for by name"));
	if (!isRevision(revision)) throw noSuchRevision(revision, refs, directory);
	const open = (ms) => SterileGit.open(place, directory, program, ms, refs);
	const git = open(Math.min(limits.gitMs, deadline.left()));
	try {
		const commit = await commitOf(git, revision);
		if (commit === void 0) throw noSuchRevision(revision, refs, directory);
		const { files, commits, embedded } = await list(git, commit, limits, gaps, onProgress);
		const own = fetchedAs === void 0 ? new HazardSearch(new FolderFiles(place), gaps).inDirectory(bare ? "" : ".git", "repository") : {
			hazards: [],
			remotes: ["origin"]
		};
		const facts = {
			state: files === null ? "unavailable" : "read",
			ofCommit: true,
			commit,
			...directory.branch === null || directory.head !== commit ? {} : { branch: directory.branch },
			shallow: directory.shallow.length > 0,
			commits,
			remotes: own.remotes,
			changes: [],
			hazards: sortHazards([...own.hazards, ...embedded])
		};
		const name = fetchedAs ?? nameOf$1(folder, bare);
		return new CommitSnapshot({
			name,
			facts,
			files: files ?? [],
			git,
			open,
			directory,
			refs,
			gaps,
			limits,
			readingMs: deadline.left()
		});
	} catch (error) {
		git.close();
		throw error;
	}
}
function nameOf$1(folder, bare) {
	const name = displayPath(basename(folder.toString("latin1"))) || "/";
	return bare ? name.replace(/(?<=.)\.git$/, "") : name;
}
function openDirectory(root, place) {
	try {
		const own = gitFolderOf(place);
		if (own !== null) return {
			directory: readGitDirectory(own),
			bare: false
		};
		if (isBareRepository(place)) return {
			directory: readGitDirectory(place),
			bare: true
		};
	} catch (error) {
		if (!(error instanceof GitRefused)) throw error;
		throw new UserError(`the repository of ${root} cannot be read from its objects: ${error.message}; make a plain clone of it and name that`);
	}
	throw new UserError(`${root} holds no git repository; name the folder of a clone, or a bare repository`);
}
async function commitOf(git, revision) {
	try {
		return await git.commitOf(revision);
	} catch (error) {
		if (!(error instanceof GitFailed)) throw error;
		throw new UserError(`the revision “${revision}” was not found in time: ${error.message}`);
	}
}
/** The commit's files; null, with a gap, where git could not list them. */
async function list(git, commit, limits, gaps, onProgress) {
	try {
		const listed = listCommit({
			git,
			commit,
			limits,
			gaps,
			onProgress
		});
		const counted = git.commits(commit).then(parseCommits);
		await Promise.allSettled([listed, counted]);
		const [files, { commits }] = [await listed, await counted];
		return {
			files,
			commits,
			embedded: await embeddedHazards(files, git, gaps)
		};
	} catch (error) {
		gaps.add(".", `the files of the commit are unavailable: ${refusal(error)}`);
		return {
			files: null,
			commits: 0,
			embedded: []
		};
	}
}
var CommitSnapshot = class {
	name;
	files;
	git;
	byNameOnly = [];
	#taken;
	#byPath;
	constructor(taken) {
		this.#taken = taken;
		this.name = taken.name;
		this.git = taken.facts;
		this.files = taken.files.map(({ file }) => file);
	}
	get gaps() {
		return this.#taken.gaps.sorted();
	}
	contents() {
		const { git, files, limits, readingMs, gaps } = this.#taken;
		return readCommitContents({
			git,
			files,
			limits,
			readingMs,
			gaps
		});
	}
	async read(path) {
		const { files, git, limits, gaps } = this.#taken;
		this.#byPath ??= new Map(files.map((file) => [file.file.path, file]));
		const found = this.#byPath.get(path);
		if (found?.file.type !== "file" || !found.present || found.file.size > limits.fileBytes) return void 0;
		try {
			return await git.reader().read(found.oid, found.file.size);
		} catch (error) {
			gaps.add(path, refusal(error));
			return;
		}
	}
	async *past() {
		const { files, directory, refs, limits, gaps, open } = this.#taken;
		if (directory.shallow.length > 0) gaps.add(".git", "the history is shallow: what came before its oldest commits was not read");
		const known = new Set(files.filter(({ file }) => file.type === "file").map(({ oid }) => oid));
		const tips = new Set([
			this.git.commit,
			directory.head,
			...tipsOf(refs)
		].filter((tip) => typeof tip === "string"));
		let git;
		try {
			git = open(limits.totalMs);
			yield* readHistory({
				git,
				tips: [...tips].sort(),
				known,
				limits,
				gaps
			});
		} catch (error) {
			gaps.add(".git", `the history was not read to its end: ${refusal(error)}`);
		} finally {
			git?.close();
		}
	}
	close() {
		this.#taken.git.close();
	}
};
function refusal(error) {
	if (error instanceof GitRefused || error instanceof GitFailed || error instanceof SyntaxError) return error.message;
	if (error instanceof Error && "code" in error) return `the temporary git folder: ${reasonOf(error)}`;
	throw error;
}

// src/snapshot/open.ts
/**
* Takes the snapshot of a work tree, of one commit without its work tree, or of a repository elsewhere, which is fetched into a temporary folder
* and read from its objects. The caller closes it.
* @throws UserError where there is nothing to read, ReadingFailed where it could not be fetched.
*/
async function openSnapshot(subject, limits, progress = {}) {
	const { root, revision, committable } = subject;
	if (isAddress(root)) return await openAddress(readAddress(root), subject, limits, progress);
	if (revision !== void 0) return await takeCommitSnapshot({
		root,
		revision
	}, limits, progress.onProgress);
	if (isOnlyBareRepository(new Root(openRoot(root, listFolder)))) return await takeCommitSnapshot({
		root,
		revision: "HEAD"
	}, limits, progress.onProgress);
	const tree = await takeSnapshot(root, limits, progress.onProgress);
	return committable ? asCommit(tree) : tree;
}
async function openAddress(address, { revision, history }, limits, progress) {
	const wanted = {
		revision: revision ?? "HEAD",
		fetchedAs: address.name
	};
	if (address.path !== void 0) return await takeCommitSnapshot({
		root: address.path,
		...wanted
	}, limits, progress.onProgress);
	const folder = await cloneRepository({
		address,
		everything: history === true || revision !== void 0,
		onProgress: progress.onFetch
	});
	try {
		return closingWith(await takeCommitSnapshot({
			root: folder.path,
			...wanted
		}, limits, progress.onProgress), () => folder.remove());
	} catch (error) {
		folder.remove();
		throw error;
	}
}
/** The same snapshot, with something more to do when it is closed. */
function closingWith(snapshot, also) {
	const close = snapshot.close.bind(snapshot);
	return Object.assign(snapshot, { close: () => {
		close();
		also();
	} });
}

// src/config/days.ts
/** Days from one day to another, both as YYYY-MM-DD. */
function daysBetween(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}

// src/config/accept-rows.ts
/**
* Holds a policy's accepted rows against what may be accepted. The first that holds speaks for the row, else the first that does not, with the reason. A row
* that passes needs none.
* @param today the day that they are held against, as YYYY-MM-DD.
*/
function acceptRows(policy, limits, today) {
	const entries = policy?.["accepted-rows"] ?? [];
	return (row, verdict, agent) => {
		if (passes(verdict)) return void 0;
		const judged = entries.filter((entry) => entry.row === row && (entry.agents?.includes(agent) ?? true)).map((entry) => {
			const refusal = refusalOf$1(entry, verdict, limits, today);
			const { reason, by, expires, "up-to": upTo } = entry;
			return {
				reason,
				by,
				expires,
				upTo,
				...refusal === void 0 ? {} : { void: refusal }
			};
		});
		return judged.find((one) => one.void === void 0) ?? judged[0];
	};
}
/** Why an accepted row does not hold; undefined where it does. */
function refusalOf$1(entry, verdict, limits, today) {
	const limit = limits.find(({ row }) => row === entry.row);
	if (!limit?.accept) return `does not hold: no policy may accept this row. ${limit?.because ?? ""}`.trimEnd();
	if (entry.expires < today) return `ended on ${entry.expires}, so the row counts again`;
	if (verdict === "unknown") return "does not hold: only a no that is known can be accepted";
	const most = limit["up-to"] ?? "hold";
	if (isBelow(most, entry["up-to"])) return `does not hold: it would allow ${entry["up-to"]}, and at most ${most} may be. ${limit.because}`;
	const left = daysBetween(today, entry.expires);
	if (left > limit.days) return `does not hold: it would run for ${left} more days, and at most ${limit.days} are allowed. ${limit.because}`;
}
/** What is left of the findings under a policy, with a note for each accepted row that nothing needs. */
function withIdleRows(ruled, policy, answers) {
	if (!policy || !ruled.note) return ruled;
	const notes = policy["accepted-rows"].filter(({ row, agents }) => {
		const answer = answers.find((candidate) => candidate.row === row);
		return (answer?.byAgent ? Object.entries(answer.byAgent).map(([agent, one]) => agents?.includes(agent) ?? true ? one : void 0) : [answer]).every((one) => one === void 0 || passes(one.verdict));
	}).map(({ row, agents }) => `The exception for the row ${row}${agents ? ` of ${agents.join(", ")}` : ""} is not needed: take it out.`);
	return {
		...ruled,
		note: {
			...ruled.note,
			notes: [...ruled.note.notes, ...notes]
		}
	};
}

// src/config/baseline.ts
/**
* The findings as a baseline. An id is keyed with the file's own salt: from two baselines nobody can tell whether they know of the same finding, and
* no table made beforehand tells what an id stands for. The fingerprint below it is never made from a secret that could be guessed.
* @param former the baseline that is written over: its salt stays, so that the file changes only where findings do.
*/
function writeBaseline(findings, tool, former) {
	const salt = former?.salt ?? randomBytes(16).toString("hex");
	const entries = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, severity, locations } = finding;
		const path = locations[0].path;
		const key = JSON.stringify([
			idOf(finding, salt),
			path,
			severity
		]);
		const known = entries.get(key);
		entries.set(key, {
			id: idOf(finding, salt),
			rule,
			path,
			severity,
			count: (known?.count ?? 0) + 1
		});
	}
	return {
		version: 1,
		note: "Findings that were there when this was written. They still count for the posture; only --fail-on passes them by.",
		tool: {
			name: tool.name,
			version: tool.version
		},
		salt,
		findings: [...entries.values()].sort((a, b) => byBytes(a.rule, b.rule) || byBytes(a.path, b.path) || byBytes(a.id, b.id))
	};
}
/**
* The findings with how they stand to the baseline: known ones are `unchanged`, known ones that weigh more `worse`, others `new`. Each entry answers for
* as many findings as it counted, wherever they have moved to.
*/
function applyBaseline(findings, baseline) {
	if (!baseline) return findings;
	const { salt, findings: entries } = baseline;
	const left = /* @__PURE__ */ new Map();
	for (const { id, severity, count } of entries) left.set(id, [...left.get(id) ?? [], ...Array(Math.min(count, MOST_TWINS)).fill(severity)]);
	return findings.map((finding) => {
		const known = left.get(idOf(finding, salt));
		const same = known?.indexOf(finding.severity) ?? -1;
		const severity = known?.splice(Math.max(same, 0), 1)[0];
		if (severity === void 0) return {
			...finding,
			delta: "new"
		};
		const worse = SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(severity);
		return {
			...finding,
			delta: worse ? "worse" : "unchanged"
		};
	});
}
/** Findings with one fingerprint that a baseline can speak for: a file made by hand must not cost the memory. */
const MOST_TWINS = 1e5;
/** Twins differ by a number behind their fingerprint, which says nothing but their order. */
function idOf({ fingerprint }, salt) {
	return createHmac("sha256", Buffer.from(salt, "hex")).update(fingerprint.replace(/-\d+$/u, "")).digest("hex").slice(0, 32);
}

// src/config/overrule.ts
/**
* Applies a policy to findings: severities first, then exceptions. The same policy, findings and day give the same.
* @param today the day that exceptions are held against, as YYYY-MM-DD.
*/
function overrule(findings, policy, limits, today) {
	if (!policy) return {
		findings,
		suppressed: [],
		void: []
	};
	const kept = [];
	const suppressed = [];
	const voids = [];
	const refused = /* @__PURE__ */ new Set();
	const used = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const limit = limitOf(finding, limits);
		const fitting = policy.exceptions.filter((exception) => covers(exception, finding));
		for (const exception of fitting) used.add(exception);
		const judged = fitting.map((exception) => ({
			exception,
			refusal: refusalOf(exception, finding, policy, limit, today)
		}));
		const holding = judged.find(({ refusal }) => refusal === void 0)?.exception;
		if (holding) {
			const { reason, by, expires } = holding;
			suppressed.push({
				...finding,
				reason,
				by,
				expires
			});
			continue;
		}
		const [failed] = judged;
		if (failed?.refusal) voids.push(voidOf(failed.exception, failed.refusal, finding));
		const wanted = Object.hasOwn(policy.severities, finding.rule) ? policy.severities[finding.rule] : void 0;
		const may = !(wanted !== void 0 && SEVERITIES.indexOf(wanted) > SEVERITIES.indexOf(finding.severity)) || limit.except === "freely" || limit.except === "named" && policy["may-except"].includes(finding.rule);
		if (wanted !== void 0 && !may) refused.add(`${finding.rule} is not rated lower: ${limit.because}`);
		kept.push(wanted !== void 0 && may ? {
			...finding,
			severity: wanted
		} : finding);
	}
	const idle = policy.exceptions.filter((exception) => !used.has(exception));
	return {
		findings: kept,
		suppressed,
		void: voids,
		note: {
			source: policy.source,
			digest: policy.digest,
			...policy.exceptions.length + policy["accepted-rows"].length === 0 ? {} : { today },
			notes: [
				...policy.notes,
				...[...refused].sort(),
				...idle.map((exception) => `The exception for ${nameOf(exception)} fits no finding: take it out.`)
			]
		}
	};
}
function limitOf(finding, limits) {
	return limits.find(({ rules, families, severities }) => (rules?.includes(finding.rule) ?? true) && (families?.includes(finding.family) ?? true) && (severities?.includes(finding.severity) ?? true)) ?? {
		except: "never",
		days: 0,
		because: "No line of the table speaks of it."
	};
}
function covers({ rule, path, fingerprint }, finding) {
	if (rule !== finding.rule) return false;
	if (path !== void 0 && !import_picomatch.default.isMatch(finding.locations[0].path, path, { dot: true })) return false;
	return fingerprint === void 0 || fingerprint === finding.fingerprint;
}
/** Why an exception does not hold for a finding that it fits; undefined where it does. */
function refusalOf(exception, { rule }, policy, limit, today) {
	const not = (because) => ({
		expired: false,
		because
	});
	if (limit.except === "never") return not(`no policy may set it aside: ${limit.because}`);
	if (policy["never-except"].includes(rule)) return not("the policy itself names the rule under never-except");
	if (limit.except === "named") {
		if (!policy["may-except"].includes(rule)) return not(`the policy does not name the rule under may-except: ${limit.because}`);
		if (exception.path === void 0 || exception.fingerprint === void 0) return not("it needs both the path and the fingerprint");
	}
	if (exception.expires < today) return {
		expired: true,
		because: `its last day was ${exception.expires}`
	};
	const left = daysBetween(today, exception.expires);
	if (left > limit.days) return not(`it would hold for ${left} more days, and at most ${limit.days} are allowed: ${limit.because}`);
}
function voidOf({ by, expires }, { expired, because }, finding) {
	const { path, line, column, endLine, endColumn } = finding.locations[0];
	const { rule, severity, fingerprint } = finding;
	return {
		kind: "voidException",
		at: {
			...wholeFile(path),
			line,
			column,
			endLine,
			endColumn
		},
		rule,
		severity,
		fingerprint,
		by,
		expires,
		expired,
		because
	};
}
function nameOf({ rule, path, fingerprint }) {
	return [
		rule,
		...path === void 0 ? [] : [`in ${path}`],
		...fingerprint === void 0 ? [] : [`(${fingerprint})`]
	].join(" ");
}

// src/decide/permissions.ts
/** So many files, and so many commands, are put to each agent; beyond that the answers repeat and only the list grows. */
const MOST = 200;
/**
* What the agents would do with this repository's secret files, commands and tools, and with the usual ways out of a workspace.
* Things that every agent treats alike, by the same rule, share a line. In the order of the topics; nothing is judged here.
*/
function permissionMatrix(view, agents) {
	const rows = /* @__PURE__ */ new Map();
	for (const question of questions(view)) {
		const asked = agents.filter(({ agent }) => question.agents?.includes(agent) !== false);
		if (asked.length === 0) continue;
		const byAgent = Object.fromEntries(asked.map((agent) => [agent.agent, permissionOf(question, agent)]));
		const { topic, action, target } = question;
		const key = JSON.stringify([
			topic,
			action,
			Object.entries(byAgent).map(([agent, cell]) => [agent, likeness(cell)])
		]);
		const row = rows.get(key);
		if (row) row.targets.push(target);
		else rows.set(key, {
			topic,
			action,
			targets: [target],
			byAgent
		});
	}
	return [...rows.values()].map((row) => ({
		...row,
		targets: [...new Set(row.targets)]
	}));
}
function permissionOf({ does, kind }, agent) {
	const { outcome, because, rule } = agent.would(does, kind);
	const trusted = agent.would(does, kind, { trusted: true });
	const other = trusted.rule !== void 0 && placeKey(trusted.rule) !== placeKey(rule);
	return {
		outcome,
		because,
		...rule ? { rule } : {},
		...other && trusted.rule ? { trustedRule: trusted.rule } : {},
		trusted: trusted.outcome,
		untrusted: agent.would(does, kind, { trusted: false }).outcome,
		headless: agent.would(does, kind, { headless: true }).outcome
	};
}
/** What two cells must share to be told as one. The reason may name the target, so only a rule's place counts of it. */
function likeness({ outcome, rule, trustedRule, trusted, untrusted, headless }) {
	return [
		outcome,
		trusted,
		untrusted,
		headless,
		placeKey(rule),
		placeKey(trustedRule)
	];
}
function placeKey(rule) {
	return rule && `${rule.path}:${rule.line}:${rule.column}`;
}
function* questions(view) {
	yield* secrets(view);
	yield* probes(view, "write-scoped", "writes");
	yield* probes(view, "network-off", "network");
	yield* own(view, "commands");
	yield* probes(view, "destructive-blocked", "destructive");
	yield* own(view, "destructive");
	yield* tools(view);
}
/** The secret files that exist; the usual names stand for them where there are none. */
function* secrets(view) {
	if (view.secretPaths.length === 0) yield* probes(view, "secrets-denied", "secrets");
	const paths = view.secretPaths.slice(0, MOST);
	for (const path of paths) yield {
		topic: "secrets",
		action: "read",
		target: path,
		does: {
			do: "read",
			path,
			by: "tool"
		},
		kind: "read-secret"
	};
	for (const path of paths) yield {
		topic: "secrets",
		action: "cat",
		target: path,
		does: {
			do: "read",
			path,
			by: "shell"
		},
		kind: "shell-read-secret"
	};
}
function* probes({ catalog }, row, topic) {
	for (const { row: of, action, class: kind, agents } of catalog.probes) {
		if (of !== row) continue;
		const [verb = "", target = ""] = Object.entries(action)[0] ?? [];
		yield {
			topic,
			action: verb,
			target,
			does: toAction(action),
			kind,
			...agents ? { agents } : {}
		};
	}
}
/** The classes of a loop that may run by itself once boundaries exist. */
const LOOP = [
	"test",
	"format-lint",
	"build"
];
/** The repository's own commands that belong to a topic. */
function* own(view, topic) {
	const asked = ownCommands(view).filter((command) => topic === "commands" ? LOOP.includes(command.class) : command.irreversible);
	for (const { line, kind } of asked.slice(0, MOST)) yield {
		topic,
		action: "run",
		target: line,
		does: {
			do: "run",
			command: line
		},
		kind
	};
}
function* tools({ servers }) {
	for (const { fact, tools: known } of servers.filter((server) => server.fact.enabled)) {
		const only = {
			topic: "mcp",
			agents: fact.clients
		};
		yield {
			...only,
			action: "start",
			target: fact.name,
			does: {
				do: "mcp-start",
				server: fact
			},
			kind: "mcp-start"
		};
		for (const { name } of known) yield {
			...only,
			action: "call",
			target: `${fact.name}/${name}`,
			does: {
				do: "mcp-call",
				server: fact,
				tool: name
			},
			kind: "mcp-tool"
		};
	}
}

// src/report/checklist.ts
/** The fifteen items before automatic permissions: answered by the scan where it can, else left to the reader with the place to look. */
function checklist(view, answers) {
	return view.catalog.checklist.map(({ item, row, inventory, check }) => {
		const answer = answers.find((candidate) => candidate.row === row);
		if (answer && answer.verdict !== "unknown") {
			const accepted = answer.acceptance ? ` (${acceptanceWords(answer.acceptance)})` : "";
			return {
				item,
				answer: passes(answer.verdict) ? "yes" : "no",
				because: answer.because + accepted
			};
		}
		if (inventory === "mcpServers") return {
			item,
			...servers(view)
		};
		if (inventory === "commands") return {
			item,
			...commands(view)
		};
		return {
			item,
			answer: "yours-to-check",
			because: `Check: ${check}.`
		};
	});
}
function servers({ servers }) {
	if (servers.length === 0) return {
		answer: "yes",
		because: "The repository configures no MCP server. Your own, user-level ones are yours to check."
	};
	const unknown = servers.filter(({ tools }) => tools.length === 0).map(({ fact }) => fact.name);
	if (unknown.length > 0) return {
		answer: "no",
		because: `The tools of ${unknown.join(", ")} are not known.`
	};
	return {
		answer: "yes",
		because: `Listed with their tools: ${servers.map(({ fact }) => fact.name).join(", ")}.`
	};
}
function commands({ commands }) {
	const safe = commands.filter(({ classification }) => classification.class === "test" || classification.class === "format-lint").map(({ fact }) => fact.name);
	if (safe.length === 0) return {
		answer: "no",
		because: "The repository defines no test, format or lint command."
	};
	return {
		answer: "yes",
		because: `Candidates: ${[...new Set(safe)].slice(0, 6).join(", ")}.`
	};
}

// src/report/mcp-entry.ts
/** One server with what every answered agent that loads it would do. */
function serverEntry({ fact, identity, match, supply, missingLimits, target, tools }, agents) {
	const loading = agents.filter(({ agent }) => fact.clients.includes(agent));
	const would = (action, kind) => Object.fromEntries(loading.map((agent) => [agent.agent, agent.would(action, kind).outcome]));
	return {
		name: fact.name,
		clients: fact.clients.filter(isAnswered),
		others: fact.clients.filter((client) => !isAnswered(client)).sort(byBytes),
		path: fact.at.path,
		line: fact.at.line,
		identity,
		match,
		transport: fact.transport,
		...fact.launch.length === 0 ? {} : { command: quoteWords(fact.launch) },
		...fact.url === void 0 ? {} : { url: fact.url },
		given: [...new Set([...fact.env, ...fact.headers].map(({ name }) => name))].sort(byBytes),
		start: fact.enabled ? would({
			do: "mcp-start",
			server: fact
		}, "mcp-start") : {},
		supply,
		missingLimits,
		...target ? { environment: target.environment } : {},
		tools: tools.map(({ name, facets, tier, source }) => {
			const byAgent = fact.enabled ? would({
				do: "mcp-call",
				server: fact,
				tool: name
			}, "mcp-tool") : {};
			return {
				name,
				facets,
				tier,
				source,
				allowed: mostOpen(fact, name, byAgent),
				byAgent
			};
		})
	};
}
/** What the most open of the server's clients does with a call. What an entry itself allows counts for clients without an engine. */
function mostOpen(server, tool, byAgent) {
	if (!server.enabled) return "off";
	if (server.clients.length === 0) return "not-loaded";
	if ((server.autoApproved.includes("*") || server.autoApproved.includes(tool)) && server.clients.some((client) => !isAnswered(client))) return "allow";
	const outcomes = Object.values(byAgent);
	return [
		"allow",
		"unknown",
		"ask",
		"deny"
	].find((outcome) => outcomes.includes(outcome)) ?? "unknown";
}

// src/model/execution.ts
/** The moments at which a repository's files can make something run. */
const MOMENTS = [
	"clone",
	"open",
	"shell-enter",
	"agent-start",
	"agent-action",
	"install",
	"container-create",
	"build",
	"test",
	"commit",
	"run"
];

// src/report/trigger-entry.ts
/** Scripts behind one trigger that are listed. */
const MOST_LISTED$1 = 20;
/** What runs without being asked for by name, with the files of the repository that run with it. */
function triggerEntries({ triggers, facts, catalog }) {
	const runs = /* @__PURE__ */ new Map();
	for (const { trigger, server, reached } of reachScripts(facts, catalog)) {
		if (!trigger || server) continue;
		const files = reached.map(({ script }) => ({
			path: script.at.path,
			digest: script.digest ?? ""
		}));
		runs.set(trigger.fact, files.sort((a, b) => byBytes(a.path, b.path)).slice(0, MOST_LISTED$1));
	}
	return [...triggers].sort(byReach).map(({ fact, classification }) => ({
		path: fact.at.path,
		line: fact.at.line,
		pointer: fact.pointer,
		moment: fact.moment,
		gate: fact.gate,
		command: fact.command,
		class: classification.class,
		tier: classification.tier,
		...fact.agent === void 0 ? {} : { agent: fact.agent },
		runs: runs.get(fact) ?? []
	}));
}
/** Earlier moments and weaker gates first: what runs soonest and with the least asked stands on top. */
function byReach(a, b) {
	const gates = [
		"automatic",
		"trust",
		"prompt",
		"opt-in"
	];
	return MOMENTS.indexOf(a.fact.moment) - MOMENTS.indexOf(b.fact.moment) || gates.indexOf(a.fact.gate) - gates.indexOf(b.fact.gate);
}

// src/report/workflow-entry.ts
/** The workflows, with what starts them and what their tokens may do by their own words. */
function workflowEntries({ facts }) {
	return facts.of("workflow").filter(({ role }) => role === "workflow").map((workflow) => {
		const { at, name, events, permissions, jobs } = workflow;
		const said = jobs.map((job) => job.permissions ?? permissions);
		return {
			path: at.path,
			digest: digestOf(JSON.stringify(workflow, withoutPlaces)),
			...name === void 0 ? {} : { name },
			events: sorted$1(events.map((event) => event.name)),
			writes: sorted$1(said.flatMap((one) => one ? writesOf(one) : [])),
			stated: said.every((one) => one !== void 0)
		};
	});
}
/** A place, wherever it hangs, is not what a workflow says. */
function withoutPlaces(_, value) {
	return value !== null && typeof value === "object" && "endColumn" in value ? void 0 : value;
}
function sorted$1(words) {
	return [...new Set(words)].sort(byBytes);
}

// src/report/inventory.ts
/** What the repository holds, without judgement. Every list is sorted, so that the same tree gives the same bytes. */
function takeInventory(view, agents) {
	const { facts } = view;
	return {
		agents: AGENTS.flatMap((agent) => {
			const files = paths(facts.of("agentFile").filter((file) => file.agent === agent));
			return files.length > 0 ? [{
				agent,
				files
			}] : [];
		}),
		instructions: facts.of("instruction").map((one) => ({
			path: one.at.path,
			...one.inline ? { line: one.at.line } : {},
			agents: AGENTS.filter((agent) => one.agents.includes(agent)),
			others: [...one.others ?? []].sort(byBytes),
			role: one.role ?? "instructions",
			loads: one.loads,
			imports: (one.imports ?? []).map(({ text, leads, path }) => ({
				path: path ?? text,
				leads: leads ?? "missing"
			})),
			...one.by === void 0 ? {} : { by: one.by.path },
			digest: digestOf(one.text)
		})),
		triggers: triggerEntries(view),
		commands: view.commands.map(({ fact, classification }) => ({
			path: fact.at.path,
			line: fact.at.line,
			name: fact.name,
			command: fact.text,
			class: classification.class,
			tier: classification.tier
		})),
		secretFiles: facts.of("secretFile").map((file) => ({
			path: file.at.path,
			class: file.class,
			tracked: file.tracked,
			ignored: file.ignored,
			example: file.example
		})),
		manifests: pinnedManifests(facts, view.catalog).map(manifestEntry),
		mcpServers: view.servers.map((server) => serverEntry(server, agents)),
		permissionRules: facts.of("permissionRule").map(({ agent, effect, rule, at }) => ({
			agent,
			effect,
			text: rule,
			path: at.path,
			line: at.line,
			column: at.column
		})),
		workflows: workflowEntries(view),
		policyFiles: facts.of("policyFile").map(({ at, tool, suppresses, digest }) => ({
			path: at.path,
			digest,
			tool,
			suppresses
		}))
	};
}
function paths(facts) {
	return [...new Set(facts.map(({ at }) => at.path))].sort(byBytes);
}
/** Commands and differences of one manifest that are listed. */
const MOST_LISTED = 20;
function manifestEntry({ fact, requirements, lock, step, honoured, installs, place }) {
	return {
		path: fact.at.path,
		ecosystem: fact.ecosystem,
		role: fact.role,
		place,
		requirements: requirements.length,
		pins: countPins(requirements.map(({ own }) => own.pin)),
		effective: countPins(requirements.map(({ pin }) => pin)),
		lock: lock?.path ?? null,
		lockFormat: lock?.format ?? null,
		inStep: lock ? step.inStep : null,
		differences: step.differences.slice(0, MOST_LISTED).map(({ name, what }) => `${name} ${what}`),
		honoured: honoured ?? null,
		installs: installs.slice(0, MOST_LISTED).map((one) => ({
			path: one.fact.at.path,
			line: one.fact.at.line,
			command: one.text,
			honours: one.honours
		}))
	};
}
function countPins(pins) {
	const of = (pin) => pins.filter((one) => one === pin).length;
	return {
		floating: of("floating"),
		range: of("range"),
		exact: of("exact"),
		immutable: of("immutable"),
		unknown: of(void 0)
	};
}

// src/report/production-gates.ts
/** For each production-adjacent action: is it reachable from this repository, by what evidence, and which gate does it need. */
function productionGates({ catalog, facts, commands, servers }) {
	return catalog.productionGates.map(({ id, title, automatic, gate, commandClasses, facets, secrets, connections }) => {
		const evidence = [
			...facts.of("productionMarker").filter((marker) => marker.gates.includes(id)).map((marker) => ({
				...marker.at,
				note: marker.sign
			})),
			...commands.filter(({ classification }) => commandClasses.includes(classification.class)).map(({ fact }) => ({
				...fact.at,
				note: fact.name
			})),
			...servers.flatMap((server) => {
				const note = reachOf(server, facets, connections);
				return note === void 0 ? [] : [{
					...server.fact.at,
					note
				}];
			}),
			...secrets ? facts.of("secret").filter(({ standing }) => standing === "live-shaped").map((secret) => ({
				...secret.at,
				note: secret.title
			})) : []
		];
		return {
			action: title,
			reachable: evidence.length > 0,
			automatic,
			gate,
			evidence: evidence.slice(0, 10)
		};
	});
}
/** What of a server makes the action reachable; undefined where it is off, nobody loads it, or nothing does. */
function reachOf({ fact, tools, target }, facets, connections) {
	if (!fact.enabled || fact.clients.length === 0) return void 0;
	const reaching = tools.filter((tool) => tool.facets.some((facet) => facets.includes(facet))).map(({ name }) => name);
	const connected = connections && (target?.environment === "production" || target?.environment === "unknown") ? target.because : void 0;
	const parts = [reaching.slice(0, 3).join(", "), connected ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? void 0 : `${fact.name}: ${parts.join("; ")}`;
}

// src/report/tables/command-classes.ts
/** The commands that the repository defines, by class. */
function commandClasses({ catalog, commands }) {
	return catalog.commandClasses.flatMap(({ id, title, tier, risk, default: handling }) => {
		const own = commands.filter(({ classification }) => classification.class === id);
		if (risk && own.length === 0) return [];
		return [{
			id,
			title,
			tier,
			default: handling,
			count: own.length,
			commands: own.slice(0, 20).map(({ fact, classification }) => ({
				name: fact.name,
				tier: classification.tier,
				path: fact.at.path,
				line: fact.at.line
			}))
		}];
	});
}

// src/report/tables/file-classes.ts
/** Where a credential stands, the file is one of credentials, whatever its name says. */
const CREDENTIALS = "credentials";
/** What looks like a secret and is test material is a test. */
const TESTS = "tests";
/** The repository's files by class, and how many are of none. */
function fileClasses({ catalog, facts, files, classOf, secretPaths }) {
	const { classes } = catalog.fileClasses;
	const secretClasses = new Set(classes.filter(({ secret }) => secret).map(({ id }) => id));
	const holding = new Set(secretPaths);
	const stated = new Map(facts.of("secretFile").map((file) => [file.at.path, file]));
	const counts = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Map();
	const { isTestMaterial } = createFileClassifier(catalog);
	let other = 0;
	for (const { path, type } of files) {
		if (type !== "file") continue;
		const known = stated.get(path);
		const named = classOf(path);
		const plain = named !== void 0 && secretClasses.has(named) ? void 0 : named;
		const id = known ? isTestMaterial(path) ? TESTS : known.class : holding.has(path) ? CREDENTIALS : plain;
		if (id === void 0) {
			other += 1;
			continue;
		}
		counts.set(id, (counts.get(id) ?? 0) + 1);
		const paths = listed.get(id) ?? [];
		if (paths.length < 20) paths.push(path);
		listed.set(id, paths);
	}
	return {
		classes: classes.map(({ id, title, default: handling }) => ({
			id,
			title,
			default: handling,
			count: counts.get(id) ?? 0,
			paths: listed.get(id) ?? []
		})),
		other
	};
}

// src/report/tables/ladder.ts
/**
* The staged rollout for this repository: its commands and tools on the step of their tier, and what is missing before a step can be taken.
* Steps are taken from below: one stands only where all below it do.
*/
function ladder(view, { answers, posture, servers }) {
	const { tiers, rows } = view.catalog;
	let below = true;
	let reached = false;
	return view.catalog.ladder.map((step, index) => {
		const commands = view.commands.filter(({ classification }) => classification.tier === step.tier).map(({ fact }) => fact.name);
		const tools = servers.flatMap((server) => server.tools.filter(({ tier }) => tier === step.tier).map(({ name }) => `${server.name}/${name}`));
		const open = step.rows.filter((row) => !answers.some((answer) => answer.row === row && passes(answer.verdict)));
		const missing = [...step.posture !== void 0 && isBelow(posture, step.posture) ? [`The posture is ${posture}; this step needs ${step.posture}.`] : [], ...open.map((row) => liftOf(row, answers, rows))];
		below &&= missing.length === 0 && !step.denied;
		const standing = step.denied ? "denied" : below ? "stands" : reached ? "later" : "next";
		reached ||= standing === "next";
		return {
			step: index + 1,
			tier: step.tier,
			title: tiers.find(({ id }) => id === step.tier)?.title ?? step.tier,
			handling: step.handling,
			standing,
			commands: [...new Set(commands)].slice(0, 20),
			commandCount: new Set(commands).size,
			tools: tools.slice(0, 20),
			toolCount: tools.length,
			missing,
			yours: step.yours
		};
	});
}
/** The change that turns a row into a yes, in the table's words. */
function liftOf(row, answers, rows) {
	const verdict = answers.find((answer) => answer.row === row)?.verdict;
	const entry = rows.find(({ id }) => id === row);
	return (verdict === "no" || verdict === "unknown" ? entry?.lift[verdict] : void 0) ?? entry?.no ?? row;
}

// src/report/tables/situations.ts
/** Names that are given as evidence. */
const NAMED = 3;
/** Which situations of work this repository is in, by the signs that the table names. */
function situations(view, known) {
	return view.catalog.situations.map(({ id, situation, recommended, shown }) => {
		const signs = [...signsOf(shown, view, known)];
		return {
			id,
			situation,
			recommended,
			applies: signs.length > 0,
			because: signs.length > 0 ? `${signs.join("; ")}.` : "Nothing in the repository shows it."
		};
	});
}
function* signsOf(shown, view, { answers, files, servers }) {
	const tools = servers.flatMap((server) => server.tools.map(({ name, tier }) => ({
		name: `${server.name}/${name}`,
		tier
	})));
	if (shown.states?.includes(view.state)) yield `its state is ${view.state}`;
	if (shown.rows?.every((row) => answers.some((answer) => answer.row === row && passes(answer.verdict)))) yield `the rows ${shown.rows.join(" and ")} are yes`;
	const commands = view.commands.filter(({ classification }) => shown.commandClasses?.includes(classification.class));
	if (commands.length > 0) yield some(["command", "commands"], commands.map(({ fact }) => fact.name));
	const classes = files.filter(({ id, count }) => count > 0 && shown.fileClasses?.includes(id));
	for (const { title, paths } of classes) yield some([`${title}:`, `${title}:`], paths);
	const tiered = tools.filter(({ tier }) => shown.toolTiers?.some((wanted) => wanted === tier));
	if (tiered.length > 0) yield some(["tool", "tools"], tiered.map(({ name }) => name));
	const unknown = servers.filter((server) => server.tools.length === 0);
	if (shown.unknownTools && unknown.length > 0) yield some(["a server whose tools are not known:", "servers whose tools are not known:"], unknown.map(({ name }) => name));
	if (shown.loosePins) yield* loose(view);
	if (shown.secrets && view.secretPaths.length > 0) yield some(["the secret file", "the secret files"], view.secretPaths);
	const markers = view.facts.of("productionMarker");
	if (shown.productionMarkers && markers.length > 0) yield some(["a sign of production:", "signs of production:"], markers.map(({ sign }) => sign));
}
/** Requirements that no version and no lock fixes: the next install can bring new code. */
function* loose({ facts, catalog }) {
	const manifests = pinnedManifests(facts, catalog).filter(({ requirements }) => requirements.some(({ pin }) => pin === "floating" || pin === "range"));
	if (manifests.length > 0) yield some(["requirements that nothing fixes in", "requirements that nothing fixes in"], manifests.map(({ fact }) => fact.at.path));
}
/** “commands test, lint, build and 4 more”. */
function some([one, many], names) {
	const all = [...new Set(names)];
	const more = all.length - NAMED;
	return `${all.length === 1 ? one : many} ${all.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/tables/tool-types.ts
/** The tools of every configured server by type. The first type that shares a facet with a tool is its type; one without facets takes the rest. */
function toolTypes({ mcpToolTypes }, servers) {
	const tools = servers.flatMap(toolsOf);
	const typeOf = ({ facets }) => mcpToolTypes.find((type) => type.facets.length === 0 || type.facets.some((facet) => facets.includes(facet)))?.id;
	const typed = new Map(tools.map((tool) => [tool, typeOf(tool)]));
	return mcpToolTypes.map(({ id, title, default: handling }) => {
		const own = tools.filter((tool) => typed.get(tool) === id);
		return {
			id,
			title,
			default: handling,
			count: own.length,
			tools: own.slice(0, 20).map(({ name, tier, allowed }) => ({
				name,
				tier,
				allowed
			}))
		};
	});
}
/** A server whose tools nobody knows stands for them with a star: unknown is never safe. */
function toolsOf({ name, tools }) {
	if (tools.length === 0) return [{
		name: `${name}/*`,
		tier: "unknown",
		allowed: "unknown",
		facets: []
	}];
	return tools.map((tool) => ({
		name: `${name}/${tool.name}`,
		tier: tool.tier,
		allowed: tool.allowed,
		facets: tool.facets
	}));
}

// src/report/tables.ts
/** The operating tables of `rules/boundary/`, filled with what this repository holds. */
function operatingTables(view, { answers, posture, servers }) {
	const files = fileClasses(view);
	const tools = toolTypes(view.catalog, servers);
	return {
		fileClasses: files.classes,
		otherFiles: files.other,
		commandClasses: commandClasses(view),
		toolTypes: tools,
		situations: situations(view, {
			answers,
			files: files.classes,
			servers
		}),
		ladder: ladder(view, {
			answers,
			posture,
			servers
		})
	};
}

// src/report/write.ts
/** Puts the report together: what was decided, with the words that stand at every place that it names. */
async function writeReport({ snapshot, stated, view, findings, rules, ruled, decided, gaps, hide }) {
	const quote = (location) => {
		const excerpt = location.excerpt ?? stated.quote(location);
		return excerpt === void 0 ? location : {
			...location,
			excerpt
		};
	};
	const inventory = takeInventory(view, decided.agents);
	const lineHashes = await stated.hashLines(findings.map(({ locations }) => locations[0]), hide);
	const quoteFinding = (finding) => ({
		...finding,
		locations: [quote(finding.locations[0]), ...finding.locations.slice(1).map(quote)]
	});
	const report = {
		schemaVersion: 1,
		notice: "excerpts are untrusted text from the repository",
		tool: {
			...TOOL,
			rules: view.catalog.digest
		},
		subject: {
			name: snapshot.name,
			...snapshot.git.commit === void 0 ? {} : { commit: snapshot.git.commit },
			state: view.state,
			coverage: {
				complete: gaps.length === 0,
				files: stated.files,
				bytes: stated.bytes,
				gaps: sorted(gaps),
				refused: sorted(stated.refused),
				byNameOnly: snapshot.byNameOnly
			}
		},
		posture: decided.posture,
		score: scoreOf(decided.answers),
		boundaries: decided.boundaries,
		answers: decided.answers.map((answer) => ({
			...answer,
			evidence: answer.evidence.map(quote)
		})),
		permissions: permissionMatrix(view, decided.agents.filter(({ agent }) => decided.posture.byAgent[agent] !== void 0)).map((row) => ({
			...row,
			byAgent: Object.fromEntries(Object.entries(row.byAgent).map(([agent, cell]) => [agent, {
				...cell,
				...cell.rule ? { rule: quote(cell.rule) } : {},
				...cell.trustedRule ? { trustedRule: quote(cell.trustedRule) } : {}
			}]))
		})),
		findings: findings.map((finding, i) => ({
			...quoteFinding(finding),
			...hashed(lineHashes[i])
		})),
		suppressed: ruled.suppressed.map(quoteFinding),
		...ruled.note ? { policy: ruled.note } : {},
		rules,
		inventory,
		tables: operatingTables(view, {
			answers: decided.answers,
			posture: decided.posture.name,
			servers: inventory.mcpServers
		}),
		productionGates: productionGates(view).map((gate) => ({
			...gate,
			evidence: gate.evidence.map(quote)
		})),
		checklist: checklist(view, decided.answers)
	};
	const texts = /* @__PURE__ */ new Set();
	mapStrings(report, (text) => void texts.add(text));
	const all = [...texts];
	const hidden = await hide(all);
	const changed = new Map(all.flatMap((text, index) => hidden[index] === text ? [] : [[text, hidden[index]]]));
	return changed.size === 0 ? report : mapStrings(report, (text) => changed.get(text) ?? text);
}
function hashed(lineHash) {
	return lineHash === void 0 ? {} : { lineHash };
}
function sorted(gaps) {
	return [...gaps].sort((a, b) => byBytes(a.path, b.path) || byBytes(a.reason, b.reason));
}
/** Where the report speaks in our own words. A tree whose password is `locations` must not unname what a reader of the report looks for. */
const OWN_WORDS = /* @__PURE__ */ new Set([
	"rule",
	"family",
	"severity",
	"confidence"
]);
/** The value with its strings changed. The keys are ours: the schema lists them. */
function mapStrings(value, change) {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
	if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, isOurs(key, item) ? item : mapStrings(item, change)]));
	return value;
}
/** `rules` is our rule book as a whole; under `rule` an object is a place in the tree. */
function isOurs(key, item) {
	return key === "rules" || OWN_WORDS.has(key) && typeof item === "string";
}

// src/scan.ts
/**
* Repository → snapshot → surfaces state facts → checks judge findings → the operator's policy overrules some → the table gives ten answers → the lowest ceiling is the posture → report.
* Throws `UserError` where there is nothing to read, `ReadingFailed` where it could not be fetched; whatever else goes wrong inside the tree is a gap in the report.
*/
async function scan(request) {
	const { state, agents, history = false, catalog, worker, searcher, jobs, policy, baseline, today = "" } = request;
	const isolation = worker && inWorker(worker);
	const search = new Search(catalog, {
		thread: searcher,
		jobs
	});
	let snapshot;
	try {
		snapshot = await openSnapshot(request, DEFAULT_LIMITS, request);
		const stated = await stateFacts(snapshot, catalog, {
			search,
			isolation,
			history
		});
		const judged = judge(checks, stated.facts, catalog);
		const gaps = [
			...snapshot.gaps,
			...stated.gaps,
			...judged.gaps
		];
		const view = lookAt(snapshot, stated.facts, catalog, state);
		const ruled = overrule(judged.findings, policy, catalog.exceptionLimits, today);
		const told = judge(checks, new Facts(ruled.void), catalog).findings;
		const findings = applyBaseline(inReportOrder([...ruled.findings, ...told]), baseline);
		const accept = acceptRows(policy, catalog.acceptanceLimits, today);
		const decided = decide(view, findings, {
			rows,
			engines,
			named: agents,
			complete: gaps.length === 0,
			accept
		});
		const rules = rulesBehind([...findings, ...ruled.suppressed], checks, catalog);
		const hide = (texts) => search.hide(texts);
		return await writeReport({
			snapshot,
			stated,
			view,
			findings,
			rules,
			ruled: withIdleRows(ruled, policy, decided.answers),
			decided,
			gaps,
			hide
		});
	} finally {
		snapshot?.close();
		await search.close();
		await isolation?.close();
	}
}

export { readAddress as a, isAddress as i, writeBaseline as n, openSnapshot as r, scan as t };