import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { n as UserError } from "./error.js";
import { t as require_picomatch } from "./picomatch.js";
import { A as createFileClassifier, _ as resolverOf, a as ownServers, b as scriptsRunBy, c as withScripts, g as classifyStated, h as serverStarts, m as mayBeServerCode, o as namedByScript, s as reachScripts, t as describeServer, u as judgeTriggers, v as folderOf, y as scriptsNamedBy } from "./mcp-server.js";
import { a as FINGERPRINT_KEY, i as blackOut, n as lineHashes, r as createSecretScanner, t as searchedFile } from "./searched-file.js";
import { t as wholeFile } from "./place.js";
import { t as table } from "./table.js";
import { t as byBytes } from "./order.js";
import { i as matchPath, n as gapOf, t as LOADS } from "./instruction.js";
import { i as skeleton } from "./mcp-tool.js";
import { f as parseShell, t as classifyCommand } from "./command.js";
import { n as parseKeyPath } from "./key-path.js";
import { t as Lines } from "./lines.js";
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { EventEmitter } from "node:events";
import { spawn } from "node:child_process";
import { basename, delimiter, dirname, isAbsolute, join, normalize, posix, resolve as resolve$1, sep } from "node:path";
import process$1, { cpuUsage, env } from "node:process";
import { Worker } from "node:worker_threads";
import { createHash, hash } from "node:crypto";
import { availableParallelism, devNull, platform, tmpdir } from "node:os";

// src/secrets/searcher.ts
/** Batches that wait for a thread or are worked on. */
const BUFFERS = 3;
/** Megabytes of heap. A batch leaves little behind, so that small generations keep the whole scan small. */
const MEMORY_MB$1 = 256;
const YOUNG_MB = 16;
/** Milliseconds without an answer after which a thread is taken for dead. A batch takes some twenty; a busy machine may need many times that. */
const PATIENCE$1 = 12e4;
/** One thread that looks for secrets. Whatever becomes of it, what it was given and did not answer for is a gap. */
var Searcher = class {
	#worker;
	#batchBytes;
	#free;
	/** What was asked and is not yet answered, oldest first. */
	#asked = [];
	#tell;
	#onFree;
	#onIdle;
	#alive = true;
	#timer;
	constructor(entry, data, batchBytes, tell) {
		this.#tell = tell;
		this.#batchBytes = batchBytes;
		this.#free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(batchBytes));
		this.#worker = new Worker(entry, {
			workerData: data,
			env: {},
			resourceLimits: {
				maxOldGenerationSizeMb: MEMORY_MB$1,
				maxYoungGenerationSizeMb: YOUNG_MB,
				stackSizeMb: 4
			}
		});
		this.#worker.on("message", (answer) => this.#settle(answer)).on("error", () => this.#die());
		this.#worker.on("exit", () => this.#die());
	}
	/** False once the thread has ended before its time. */
	get alive() {
		return this.#alive;
	}
	/** Room for the next batch, as soon as there is some. */
	async buffer() {
		while (this.#alive && this.#free.length === 0) await new Promise((resolve) => {
			this.#onFree = resolve;
		});
		return new Uint8Array(this.#free.pop() ?? new ArrayBuffer(this.#batchBytes));
	}
	/** Hands over files, and the buffer in which they lie. */
	scan(buffer, share, files) {
		const batch = buffer.buffer;
		this.#ask({
			batch,
			share,
			files
		}, files, (answer) => {
			if (answer === void 0 || !("batch" in answer)) return;
			for (const file of answer.found) this.#tell(file);
			this.#free.push(answer.batch);
		});
	}
	/** Waits until all that was handed over is answered for. */
	async finish() {
		if (this.#asked.length > 0) await new Promise((resolve) => {
			this.#onIdle = resolve;
		});
	}
	/**
	* Where each text holds a value that this thread found, as pairs of offsets. Of a thread that ended before there are none: it is a gap already.
	* Throws an `Error` where the thread ends now, for then nobody knows what it found.
	*/
	locate(texts) {
		if (!this.#alive) return Promise.resolve([]);
		return new Promise((resolve, reject) => {
			this.#ask({ texts }, [], (answer) => {
				if (answer !== void 0 && "spans" in answer) resolve(answer.spans);
				else reject(/* @__PURE__ */ new Error("the thread that knows some of the secrets ended before the report was checked for them"));
			});
		});
	}
	async close() {
		this.#alive = false;
		clearTimeout(this.#timer);
		await this.#worker.terminate();
	}
	#ask(request, files, settle) {
		this.#asked.push({
			files,
			settle
		});
		if (!this.#alive) {
			this.#giveUp();
			return;
		}
		this.#worker.postMessage(request, "batch" in request ? [request.batch] : []);
		this.#watch();
	}
	#settle(answer) {
		this.#asked.shift()?.settle(answer);
		this.#watch();
		this.#wake();
	}
	#watch() {
		clearTimeout(this.#timer);
		if (this.#asked.length > 0) this.#timer = setTimeout(() => this.#die(), PATIENCE$1);
	}
	#die() {
		if (!this.#alive) return;
		this.#alive = false;
		clearTimeout(this.#timer);
		this.#worker.terminate();
		this.#giveUp();
	}
	#giveUp() {
		for (const { files, settle } of this.#asked.splice(0)) {
			settle(void 0);
			for (const { path } of files) {
				const gap = {
					path,
					reason: "the thread that looked for secrets in it ended"
				};
				this.#tell({
					path,
					secrets: [],
					gaps: [gap],
					told: void 0,
					lines: /* @__PURE__ */ new Map()
				});
			}
		}
		this.#wake();
	}
	#wake() {
		this.#onFree?.();
		if (this.#asked.length === 0) this.#onIdle?.();
	}
};

// src/secrets/search.ts
/** Bytes of a tree from which on threads are worth what it costs to start them. */
const WORTH_THREADS = 104857600;
/** Threads that look for secrets unless the user says how many, this one among them. More would wait for the one that reads. */
const MOST_THREADS = 4;
/** This thread reads, and where others search it mostly waits for them: every processor gets one that searches. One processor is left to one thread. */
function threads(processors) {
	return processors === 1 ? 1 : Math.min(processors + 1, MOST_THREADS);
}
/** Bytes of a batch. A larger file is scanned by this thread. */
const BATCH = 2097152;
/**
* Batches go to the shares in turn, and a share to one thread as a whole: what is kept of a share, and so the report, is the same whoever
* scanned it. Of ten shares this thread, which also reads, takes three where it has one helper, and none where it has more.
*/
const SHARES = 10;
const OWN_SHARES = [SHARES, 3];
/** The search for secrets over a whole tree: in this thread, and in a large tree with the help of others. */
var Search = class {
	scanner;
	#catalog;
	#options;
	#batchBytes;
	#helpers = [];
	#inShares = false;
	#share = 0;
	#size = 0;
	#batch;
	#parted;
	#tell = () => {};
	constructor(catalog, options = {}) {
		this.#catalog = catalog;
		this.#options = options;
		this.#batchBytes = options.batch ?? BATCH;
		const { secrets, fileClasses, secretContents: contents } = catalog;
		this.scanner = createSecretScanner(secrets, {
			key: FINGERPRINT_KEY,
			testPaths: fileClasses.testPaths,
			contents
		});
	}
	/**
	* Begins a tree of so many bytes, for which there may be helpers. What is found is told file by file, in no order.
	* @param testFolders folders of which all is test material, whatever they are called.
	*/
	begin(bytes, tell, testFolders = []) {
		this.#tell = tell;
		this.scanner.setTestFolders(testFolders);
		const { thread, jobs = threads(availableParallelism()), from = WORTH_THREADS } = this.#options;
		this.#inShares = bytes >= from;
		if (!this.#inShares || thread === void 0) return;
		const { secrets: rules, fileClasses, secretContents: contents } = this.#catalog;
		const data = {
			rules,
			key: FINGERPRINT_KEY,
			testPaths: fileClasses.testPaths,
			contents,
			testFolders
		};
		this.#helpers = Array.from({ length: jobs - 1 }, () => new Searcher(thread, data, this.#batchBytes, tell));
	}
	/** Takes a file of which nobody wants the text, or the next part of one. The bytes are copied where they are needed longer. */
	async take(file, bytes, part) {
		if (part !== void 0) return this.#scanPart(file, bytes, part);
		if (bytes.length > this.#batchBytes || !this.#inShares) return this.#scan(file, bytes, 0);
		if (this.#size + bytes.length > this.#batchBytes) await this.#nextShare();
		const at = this.#size;
		this.#size += bytes.length;
		const helper = this.#helperOf(this.#share);
		if (this.#batch === void 0 && helper !== void 0) this.#batch = {
			helper,
			buffer: await helper.buffer(),
			files: []
		};
		if (this.#batch === void 0) return this.#scan(file, bytes, this.#share + 1);
		this.#batch.buffer.set(bytes, at);
		const { path, tracked, ignored } = file;
		this.#batch.files.push({
			path,
			tracked,
			ignored,
			at,
			length: bytes.length
		});
	}
	/** Waits until all is told of the files that were taken. */
	async finish() {
		await this.#nextShare();
		await Promise.all(this.#helpers.map((helper) => helper.finish()));
	}
	/** The texts with every value blacked out that was found up to now, raw or encoded: the last net under a finished report. */
	async hide(texts) {
		const elsewhere = this.#helpers.map((helper) => helper.locate(texts));
		const all = [texts.map(this.scanner.locator()), ...await Promise.all(elsewhere)];
		return texts.map((text, index) => blackOut(text, all.flatMap((spans) => spans[index] ?? [])));
	}
	/** Ends the threads. */
	async close() {
		await Promise.all(this.#helpers.map((helper) => helper.close()));
	}
	#scanPart(file, bytes, part) {
		if (part.first) this.#parted = this.scanner.parts(file);
		this.#parted?.scan(bytes, part);
		if (part.last && this.#parted !== void 0) this.#tell({
			path: file.path,
			...this.#parted.finish(),
			lines: /* @__PURE__ */ new Map()
		});
	}
	#scan(file, bytes, share) {
		this.#tell(searchedFile(file.path, this.scanner.scan(file, bytes, share)));
	}
	async #nextShare() {
		if (this.#batch !== void 0) this.#batch.helper.scan(this.#batch.buffer, this.#share + 1, this.#batch.files);
		this.#batch = void 0;
		this.#size = 0;
		this.#share = (this.#share + 1) % SHARES;
	}
	/** Undefined where the share is this thread's own. */
	#helperOf(share) {
		const own = OWN_SHARES[this.#helpers.length] ?? 0;
		const helper = share < own ? void 0 : this.#helpers[(share - own) % this.#helpers.length];
		return helper?.alive ? helper : void 0;
	}
};

// src/snapshot/git/find-git.ts
/**
* The git program, as an absolute path: the first on PATH that neither lies in the scanned tree nor was put there by a package.
* `npx` and `npm run` put `node_modules/.bin` of the current folder in front, and a relative entry means the current folder itself: a
* repository that brings its own `git` would be the first to be found.
*/
function findGit(root, searchPath = env["PATH"] ?? "") {
	const name = platform() === "win32" ? "git.exe" : "git";
	for (const folder of searchFolders(searchPath)) {
		const found = programAt(join(folder, name));
		if (found !== null && !root.holds(found)) return found.toString();
	}
	return null;
}
/** The folders of PATH that are absolute and were not put there by a package. */
function searchFolders(searchPath = env["PATH"] ?? "") {
	return searchPath.split(delimiter).filter((folder) => isAbsolute(folder) && !folder.split(sep).includes("node_modules"));
}
function programAt(path) {
	try {
		const real = realpathSync.native(path, { encoding: "buffer" });
		return statSync(real).isFile() ? real : null;
	} catch {
		return null;
	}
}

// src/snapshot/path-bytes.ts
const ASCII = /^[\x00-\x7f]*$/;
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** The key as text for people and reports: UTF-8 decoded, every byte that is not part of valid UTF-8 as `\xNN`. */
function displayPath(key) {
	if (ASCII.test(key)) return key;
	const bytes = Buffer.from(key, "latin1");
	return decode(bytes) ?? decodeInPieces(bytes);
}
/** The key of bytes that came from the file system or from git. */
function byteKey(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** The byte order of two keys, for `sort`. */
function compareKeys(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** The scanned folder, as the only way from a key to a path that can be opened. */
var Root = class Root {
	#bytes;
	#text;
	/** @param bytes the absolute path, links resolved, without a slash at the end unless it is the file system's root. */
	constructor(bytes) {
		const slash = bytes.at(-1) === 47 ? Buffer.alloc(0) : Buffer.from("/");
		this.#bytes = Buffer.concat([bytes, slash]);
		const text = this.#bytes.toString("latin1");
		this.#text = ASCII.test(text) ? text : null;
	}
	/** A path for `node:fs`. A string where that is lossless, which is much cheaper than a Buffer. */
	at(key) {
		if (this.#text !== null && ASCII.test(key)) return this.#text + key;
		return Buffer.concat([this.#bytes, Buffer.from(key, "latin1")]);
	}
	/** A folder below this one, as a root of its own. */
	inside(folder) {
		return new Root(this.bytesAt(folder));
	}
	/** The absolute path of a key as bytes. */
	bytesAt(key) {
		return Buffer.concat([this.#bytes, Buffer.from(key, "latin1")]);
	}
	/** Whether an absolute path (links resolved) is the root or lies in it. */
	holds(absolute) {
		const root = this.#bytes;
		return (absolute.at(-1) === 47 ? absolute : Buffer.concat([absolute, Buffer.from("/")])).subarray(0, root.length).equals(root);
	}
};
function decode(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return;
	}
}
function decodeInPieces(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const lead = bytes[at] ?? 0;
		const length = lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
		const piece = decode(bytes.subarray(at, at + length));
		text += piece ?? `\\x${lead.toString(16).padStart(2, "0")}`;
		at += piece === void 0 ? 1 : length;
	}
	return text;
}

// src/snapshot/temporary-folder.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** Those that are on disk, so that whatever ends this process takes them along. */
const open = /* @__PURE__ */ new Set();
/**
* A folder of our own outside the scanned tree, which nobody else may enter. It is gone when `remove` was called, and also when the process ends
* by an error, `exit`, or a signal that can be caught. A signal is passed on after that, so that the process ends by it.
*/
var TemporaryFolder = class {
	path;
	/** Process groups that work in the folder. */
	#groups = /* @__PURE__ */ new Set();
	/** @param parent an existing folder that is not part of the scanned tree. */
	constructor(parent) {
		this.path = mkdtempSync(join(parent, "preflight-git-"));
		if (open.size === 0) {
			process$1.on("exit", removeAll);
			for (const signal of SIGNALS) process$1.on(signal, endBy);
		}
		open.add(this);
	}
	/** Has a process group killed before the folder is removed. Call the result when it has ended. */
	usedBy(group) {
		this.#groups.add(group);
		return () => void this.#groups.delete(group);
	}
	remove() {
		for (const group of this.#groups) killGroup(group);
		this.#groups.clear();
		rmSync(this.path, {
			recursive: true,
			force: true,
			maxRetries: 5,
			retryDelay: 50
		});
		if (open.delete(this) && open.size === 0) {
			process$1.off("exit", removeAll);
			for (const signal of SIGNALS) process$1.off(signal, endBy);
		}
	}
};
/** Ends a process and those that it started. */
function killGroup(group) {
	try {
		process$1.kill(-group, "SIGKILL");
	} catch {}
}
/** A place for temporary folders that is not in the scanned tree, into which nothing is ever written; undefined where the machine has none. */
function placeOutside(root) {
	for (const candidate of [
		tmpdir(),
		"/var/tmp",
		"/dev/shm"
	]) try {
		if (!root.holds(realpathSync.native(candidate, { encoding: "buffer" }))) return candidate;
	} catch {}
}
function removeAll() {
	for (const folder of [...open]) try {
		folder.remove();
	} catch {}
}
function endBy(signal) {
	for (const each of SIGNALS) process$1.off(each, endBy);
	removeAll();
	process$1.kill(process$1.pid, signal);
}

// src/snapshot/read-file.ts
/** Why a file could not be read, in words without a machine path. */
var Unreadable = class extends Error {
	name = "Unreadable";
	/** True where the file is simply not there. */
	missing;
	constructor(reason, missing = false) {
		super(reason);
		this.missing = missing;
	}
};
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const REASONS = table({
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "vanished while the tree was read",
	ENOTDIR: "vanished while the tree was read",
	ELOOP: "a link stands where a file was expected",
	ENXIO: "not a regular file",
	ENAMETOOLONG: "its path is too long for this system"
});
/** The reason in words for what `node:fs` threw. Anything else is a mistake of this program and is thrown on. */
function reasonOf(error) {
	if (error instanceof Unreadable) return error.message;
	if (!(error instanceof Error) || !("code" in error)) throw error;
	const code = String(error.code);
	return REASONS[code] ?? `could not be read (${code})`;
}
/** "16 MiB", "4 GiB", "300 bytes": a limit in words. */
function sizeInWords(bytes) {
	const units = [
		"bytes",
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	];
	let unit = 0;
	let value = bytes;
	while (value >= 1024 && value % 1024 === 0 && unit < units.length - 1) {
		value /= 1024;
		unit += 1;
	}
	return `${value} ${units[unit] ?? "bytes"}`;
}
/**
* Opens a file for reading without following a link in its last component and without blocking on a FIFO, makes sure that it is
* a regular file, and hands its descriptor to `use`.
* @throws Unreadable
*/
function withRegularFile(path, use) {
	const fd = openRegular(path);
	try {
		const stat = fstatSync(fd);
		if (!stat.isFile()) throw new Unreadable("not a regular file");
		return use(fd, stat);
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
	} finally {
		closeSync(fd);
	}
}
function openRegular(path) {
	try {
		return openSync(path, FLAGS);
	} catch (error) {
		throw new Unreadable(reasonOf(error), isMissing(error));
	}
}
/**
* A whole file in a buffer of its own.
* @throws Unreadable, also for a file above `max` bytes.
*/
function readRegular(path, max) {
	return withRegularFile(path, (fd, stat) => {
		if (stat.size > max) throw new Unreadable(`larger than ${sizeInWords(max)}`);
		const bytes = Buffer.allocUnsafe(stat.size);
		return bytes.subarray(0, fill(fd, bytes, 0, stat.size));
	});
}
/** The text of a small file as latin1, so that no byte is lost; empty if there is none. @throws Unreadable */
function readTextIfThere(path, max) {
	try {
		return readRegular(path, max).toString("latin1");
	} catch (error) {
		if (error instanceof Unreadable && error.missing) return "";
		throw error;
	}
}
/** Bytes that stay free before the content, so that git's object header can be put there without a copy. */
const HEADROOM = 32;
/** Bytes that are allotted at once where contents are kept. */
const KEPT_CHUNK = 4194304;
/** Reads many files into one growing buffer: what it returned last is overwritten by the next call, unless it was kept. */
var FileReader = class {
	#buffer = Buffer.allocUnsafeSlow(262144);
	/** Where the next file goes; what stands before was kept. */
	#at = 0;
	#size = 0;
	/**
	* The content of the file that was seen as `expected`.
	* @throws Unreadable if it is gone, is another file by now, changed its size, or is larger than `max` bytes.
	*/
	read(path, expected, max) {
		if (expected.size > max) throw new Unreadable(`larger than ${sizeInWords(max)}`);
		return withRegularFile(path, (fd, stat) => {
			if (stat.ino !== expected.ino || stat.dev !== expected.dev || stat.size !== expected.size) throw changed();
			this.#makeRoom(HEADROOM + stat.size);
			const start = this.#at + HEADROOM;
			if (fill(fd, this.#buffer, start, stat.size) !== stat.size) throw changed();
			this.#size = stat.size;
			return this.#buffer.subarray(start, start + stat.size);
		});
	}
	/** The bytes that `read` returned last, with `header` put directly before them. */
	withHeader(header) {
		const start = this.#at + HEADROOM - header.length;
		this.#buffer.write(header, start, "latin1");
		return this.#buffer.subarray(start, this.#at + HEADROOM + this.#size);
	}
	/** Leaves the bytes that `read` returned last to the caller. */
	keep() {
		this.#at += HEADROOM + this.#size;
		this.#size = 0;
	}
	#makeRoom(size) {
		if (this.#at + size <= this.#buffer.length) return;
		this.#buffer = Buffer.allocUnsafeSlow(this.#at === 0 ? 2 ** Math.ceil(Math.log2(size)) : Math.max(KEPT_CHUNK, size));
		this.#at = 0;
	}
};
/** Reads a file of any size piece by piece. @throws Unreadable */
function readInPieces(path, expected, each) {
	withRegularFile(path, (fd, stat) => {
		if (stat.ino !== expected.ino || stat.dev !== expected.dev || stat.size !== expected.size) throw changed();
		const piece = Buffer.allocUnsafe(1048576);
		for (let left = stat.size; left > 0;) {
			const read = fill(fd, piece, 0, Math.min(left, piece.length));
			if (read === 0) throw changed();
			each(piece.subarray(0, read));
			left -= read;
		}
	});
}
/** Bytes of a part, and those that it shows of its neighbours: more than the longest secret and what must stand near it. */
const PART = 16777216;
const MARGIN = 65536;
/** Reads a file of any size in parts that overlap, into one buffer that is reused. @throws Unreadable, also after some parts. */
function* readParts(path, expected) {
	const fd = openRegular(path);
	try {
		const stat = fstatSync(fd);
		const { dev, ino, size } = stat;
		if (!stat.isFile() || ino !== expected.ino || dev !== expected.dev || size !== expected.size) throw changed();
		const buffer = Buffer.allocUnsafe(Math.min(size, 16908288));
		for (let from = 0; from < size; from += PART) {
			const start = Math.max(0, from - MARGIN);
			const end = Math.min(size, from + PART + MARGIN);
			if (fill(fd, buffer, 0, end - start, start) !== end - start) throw changed();
			const last = from + PART >= size;
			const part = {
				before: from - start,
				behind: last ? 0 : end - from - PART,
				first: from === 0,
				last
			};
			yield {
				bytes: buffer.subarray(0, end - start),
				part
			};
		}
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
	} finally {
		closeSync(fd);
	}
}
function changed() {
	return new Unreadable("changed while the tree was read");
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
/** @param position in the file; null goes on where the last call ended. */
function fill(fd, into, at, length, position = null) {
	let done = 0;
	while (done < length) {
		const read = readSync(fd, into, at + done, length - done, position === null ? null : position + done);
		if (read === 0) break;
		done += read;
	}
	return done;
}

// src/snapshot/git/git-folder.ts
/** A `.git` that is not read, with the reason for the gap. */
var GitRefused = class extends Error {
	name = "GitRefused";
};
/** An object id, SHA-1 or SHA-256. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const INDEX_BYTES = 268435456;
const TEXT_BYTES = 16777216;
const EXCLUDE_BYTES = 1048576;
const REF = /^ref: (refs\/[^\x00-\x20\x7f~^:?*[\\]{1,250})$/;
/** Files that lead git away from this folder or into a format that this version does not read. */
const LEADS_AWAY = [
	["commondir", "it is a linked work tree whose repository lies elsewhere"],
	["objects/info/alternates", "it borrows objects from another repository"],
	["objects/info/http-alternates", "it borrows objects from another repository"],
	["reftable", "its branches are stored as a reftable, which this version does not read"]
];
/** Files and folders whose presence means that git was interrupted or is waiting for a decision (git's own wt-status.c). */
const OPERATIONS = [
	["rebase-merge", "rebase"],
	["rebase-apply", "rebase"],
	["MERGE_HEAD", "merge"],
	["CHERRY_PICK_HEAD", "cherry-pick"],
	["REVERT_HEAD", "revert"],
	["BISECT_LOG", "bisect"]
];
/**
* Reads the few files of `.git` that matter, bounded and without following links. Nothing here climbs: a folder without `.git` has no
* repository, whatever its parents are.
* @returns null where there is no `.git`.
* @throws GitRefused
*/
function readGitFolder(root) {
	const place = gitFolderOf(root);
	if (place === null) return null;
	const directory = readGitDirectory(place);
	const operation = OPERATIONS.find(([name]) => there(place, name) !== null)?.[1] ?? null;
	return {
		...directory,
		...readIndex(place),
		exclude: text(place, "info/exclude", EXCLUDE_BYTES),
		operation
	};
}
/** The `.git` folder of a work tree; null where there is none. @throws GitRefused where it is no folder. */
function gitFolderOf(root) {
	const git = there(root, ".git");
	if (git === null) return null;
	if (git.isSymbolicLink()) throw new GitRefused("it is a link, which is not followed");
	if (!git.isDirectory()) throw new GitRefused("it is a file that points to a repository elsewhere, which is not followed");
	return root.inside(".git");
}
/** Whether a folder is itself a git directory, by the layout by which git recognises one (`is_git_directory` in its setup.c). */
function isBareRepository(root) {
	return there(root, "HEAD")?.isFile() === true && there(root, "objects")?.isDirectory() === true && there(root, "refs")?.isDirectory() === true;
}
/** What git and servers of git put into a git directory. */
const OF_A_GIT_DIRECTORY = /^(?:(?:[A-Z]+_)*HEAD|HEAD|AUTO_MERGE|BISECT_\w+|COMMIT_EDITMSG|MERGE_\w+|SQUASH_MSG|ORIG_HEAD|branches|common|config(?:\.worktree)?|description|gc\.(?:log|pid)|git-daemon-export-ok|hooks|index|info|lfs|logs|modules|objects|packed-refs|rebase-\w+|refs|remotes|rr-cache|shallow|sequencer|svn|worktrees)(?:\.lock)?$/;
/**
* Whether a folder is a bare repository and nothing else: what lies beside it would not be read with it, and a folder that holds more than a git
* directory holds is one with files, whatever it looks like to git.
*/
function isOnlyBareRepository(root) {
	try {
		return isBareRepository(root) && readdirSync(root.at(""), { encoding: "latin1" }).every((name) => OF_A_GIT_DIRECTORY.test(name));
	} catch {
		return false;
	}
}
/** Reads what a git directory says of its commits, and nothing of its index. @throws GitRefused */
function readGitDirectory(place) {
	if (there(place, "objects")?.isDirectory() !== true) throw new GitRefused("it has no folder of objects");
	for (const [name, reason] of LEADS_AWAY) if (there(place, name) !== null) throw new GitRefused(reason);
	const { head, branch } = readHead(place);
	const shallow = text(place, "shallow").split("\n").filter(Boolean);
	if (!shallow.every((line) => OBJECT_ID.test(line))) throw new GitRefused("its list of shallow commits is damaged");
	return {
		place,
		head,
		branch,
		shallow
	};
}
function readHead(place) {
	const head = text(place, "HEAD").trim();
	const ref = REF.exec(head)?.[1];
	if (ref === void 0) {
		if (!OBJECT_ID.test(head)) throw new GitRefused("its HEAD is damaged");
		return {
			head,
			branch: null
		};
	}
	if (ref.split("/").some((part) => part === "" || part === "." || part === "..")) throw new GitRefused("its HEAD leads out of the repository");
	const oid = text(place, ref).trim() || packedRef(text(place, "packed-refs"), ref);
	if (oid !== "" && !OBJECT_ID.test(oid)) throw new GitRefused("the branch that HEAD names is damaged");
	const branch = ref.startsWith("refs/heads/") ? Buffer.from(ref.slice(11), "latin1").toString() : null;
	return {
		head: oid === "" ? null : oid,
		branch
	};
}
function packedRef(packed, ref) {
	for (const line of packed.split("\n")) {
		const space = line.indexOf(" ");
		if (line.slice(space + 1) === ref) return line.slice(0, space);
	}
	return "";
}
function readIndex(place) {
	try {
		return {
			index: readRegular(place.at("index"), INDEX_BYTES),
			indexTime: lstatSync(place.at("index")).mtimeMs
		};
	} catch (error) {
		if (error instanceof Unreadable && error.missing) return {
			index: null,
			indexTime: 0
		};
		throw new GitRefused(`its index: ${reasonOf(error)}`);
	}
}
function text(place, name, max = TEXT_BYTES) {
	try {
		return readTextIfThere(place.at(name), max);
	} catch (error) {
		throw new GitRefused(`its ${name.startsWith("refs/") ? "branch file" : name}: ${reasonOf(error)}`);
	}
}
function there(place, key) {
	try {
		return lstatSync(place.at(key));
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
		throw new GitRefused(reasonOf(error));
	}
}

// src/snapshot/deadline.ts
/** A budget of time that is asked, not waited for: synchronous loops look at it once per entry. */
var Deadline = class {
	#end;
	/** @param ms milliseconds from now. */
	constructor(ms) {
		this.#end = performance.now() + ms;
	}
	passed() {
		return performance.now() > this.#end;
	}
	/** Milliseconds left, at least 0. */
	left() {
		return Math.max(0, this.#end - performance.now());
	}
};

// src/snapshot/gaps.ts
/** Collects what was not read. A cap that bites a thousand times is one gap that names the first place and the number of others. */
var Gaps = class {
	#single = /* @__PURE__ */ new Map();
	#caps = /* @__PURE__ */ new Map();
	add(path, reason) {
		this.#single.set(`${path}\0${reason}`, {
			path,
			reason
		});
	}
	/** One cap that was reached at `path`; `reason` is the same each time. */
	cap(path, reason) {
		const known = this.#caps.get(reason);
		if (known) known.more += 1;
		else this.#caps.set(reason, {
			path,
			reason,
			more: 0
		});
	}
	/** All gaps so far, sorted by path bytes, then reason. */
	sorted() {
		const caps = [...this.#caps.values()].map(({ path, reason, more }) => ({
			path,
			reason: more === 0 ? reason : `${reason} (and ${more} more)`
		}));
		return [...this.#single.values(), ...caps].sort((a, b) => byBytes(a.path, b.path) || byBytes(a.reason, b.reason));
	}
};

// src/snapshot/git/git-failed.ts
/** git answered with an error, too slowly or at too great length. */
var GitFailed = class extends Error {
	name = "GitFailed";
	/** True where git itself answered that it cannot: not where it took too long or said too much. */
	refused;
	constructor(message, refused = false) {
		super(message);
		this.refused = refused;
	}
};

// src/snapshot/git/git-files.ts
/** A folder on disk. */
var FolderFiles = class {
	#root;
	constructor(root) {
		this.#root = root;
	}
	stat(key) {
		try {
			return lstatSync(this.#root.at(key), { throwIfNoEntry: false }) ?? null;
		} catch {
			return null;
		}
	}
	names(key) {
		try {
			return readdirSync(this.#root.at(key), { encoding: "latin1" }).sort();
		} catch (error) {
			throw new Unreadable(reasonOf(error));
		}
	}
	text(key, max) {
		return readTextIfThere(this.#root.at(key), max);
	}
	holds(path) {
		const absolute = resolve$1(this.#root.bytesAt("").toString("latin1"), path);
		return this.#root.holds(Buffer.from(absolute, "latin1"));
	}
};

// src/snapshot/git/blob-hash.ts
/** Files above this are hashed piece by piece. They are then compared as they are: no second look with other line ends. */
const WHOLE_FILE_BYTES = 16777216;
/** The object ids that git would give to files of the work tree, computed without git, so that no filter of the repository runs. */
var BlobHash = class {
	#root;
	#algorithm;
	#reader = new FileReader();
	#deadline;
	#kept;
	/** @param kept gets the contents of the files that `matches` reads. */
	constructor(root, oidLength, deadline, kept) {
		this.#root = root;
		this.#deadline = deadline;
		this.#kept = kept;
		this.#algorithm = oidLength === 64 ? "sha256" : "sha1";
	}
	/** The id of these bytes as a blob. */
	ofBytes(bytes) {
		return createHash(this.#algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	}
	/**
	* Whether a file is the blob `oid`, either as it is, or after undoing what git itself does on checkout: CRLF line ends (`eol`, `text`,
	* `core.autocrlf`) and expanded `$Id$` keywords (`ident`). Such a difference is not a change.
	* @throws Unreadable
	*/
	matches(key, identity, oid) {
		const path = this.#root.at(key);
		if (identity.size > WHOLE_FILE_BYTES) {
			const digest = createHash(this.#algorithm).update(`blob ${identity.size}\0`);
			this.#feed(digest, path, identity);
			return digest.digest("hex") === oid;
		}
		const bytes = this.#reader.read(path, identity, WHOLE_FILE_BYTES);
		const digest = hash(this.#algorithm, this.#reader.withHeader(`blob ${bytes.length}\0`), "hex");
		if (this.#kept !== void 0) {
			this.#kept.keep(key, bytes);
			this.#reader.keep();
		}
		if (digest === oid) return true;
		const stored = asStored(bytes);
		return stored !== null && this.ofBytes(stored) === oid;
	}
	/** SHA-256 of a file's bytes, as LFS pointers name it. @throws Unreadable */
	sha256(key, identity) {
		const digest = createHash("sha256");
		this.#feed(digest, this.#root.at(key), identity);
		return digest.digest("hex");
	}
	#feed(digest, path, identity) {
		readInPieces(path, identity, (piece) => {
			if (this.#deadline.passed()) throw new Unreadable("time ran out");
			digest.update(piece);
		});
	}
};
/** The bytes as git would store them if its own conversions applied; null where they would change nothing. */
function asStored(bytes) {
	if (!bytes.includes("\r\n") && !bytes.includes("$Id:")) return null;
	const text = bytes.toString("latin1");
	const stored = text.replaceAll("\r\n", "\n").replace(/\$Id:[^$\n]*\$/g, "$$Id$$");
	return stored === text ? null : Buffer.from(stored, "latin1");
}

// src/snapshot/git/index-times.ts
/**
* Reads the stat data of an index of version 2, 3 or 4 (gitformat-index(5)); paths of the unmerged stages are left out.
* @returns null for anything unexpected: then every file is hashed. The entries themselves are never taken from here but from git.
*/
function readIndexTimes(index, oidBytes) {
	try {
		return entries$1(index, oidBytes);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
/**
* Whether the file is, beyond doubt, the one that git compared: same inode, size, and both times to the quarter of a microsecond (what a number
* of milliseconds can tell today), none of them as late as the index itself (git's own rule against files that were changed in the very moment in which the index was written).
*
* The change time is what carries the weight: no program can set it, so an unpacked archive or a copied folder never matches whatever its
* index claims. Only a file system image made for the purpose can; what is missed then is that a file differs from the commit, not its content.
*/
function isUntouched(entry, remembered, indexTime) {
	return remembered !== void 0 && remembered.ctime === entry.ctime && remembered.mtime === entry.mtime && remembered.ino === entry.ino % 2 ** 32 && remembered.size === entry.size % 2 ** 32 && entry.ctime < indexTime && entry.mtime < indexTime;
}
const STAT_BYTES = 40;
const EXTENDED = 16384;
function entries$1(index, oidBytes) {
	const version = index.readUInt32BE(4);
	if (index.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return null;
	const found = /* @__PURE__ */ new Map();
	const count = index.readUInt32BE(8);
	let at = 12;
	let path = "";
	for (let n = 0; n < count; n += 1) {
		const flagsAt = at + STAT_BYTES + oidBytes;
		const flags = index.readUInt16BE(flagsAt);
		const start = flagsAt + (flags & EXTENDED ? 4 : 2);
		const kept = version === 4 ? readOffset(index, start) : {
			value: path.length,
			next: start
		};
		const end = index.indexOf(0, kept.next);
		if (end < 0 || kept.value > path.length) return null;
		path = path.slice(0, path.length - kept.value) + index.toString("latin1", kept.next, end);
		if ((flags & 12288) === 0) found.set(path, {
			ctime: time(index, at),
			mtime: time(index, at + 8),
			ino: index.readUInt32BE(at + 20),
			size: index.readUInt32BE(at + 36)
		});
		at = version === 4 ? end + 1 : at + (Math.floor((end - at) / 8) + 1) * 8;
	}
	return found;
}
function time(index, at) {
	return index.readUInt32BE(at) * 1e3 + index.readUInt32BE(at + 4) / 1e6;
}
/** The number of bytes that version 4 takes off the end of the path before: git's offset encoding, seven bits a byte, plus one per carry. */
function readOffset(index, start) {
	let at = start;
	let byte = index.readUInt8(at);
	let value = byte & 127;
	while (byte & 128) {
		at += 1;
		byte = index.readUInt8(at);
		value = (value + 1) * 128 + (byte & 127);
	}
	return {
		value,
		next: at + 1
	};
}

// src/snapshot/git/listings.ts
const MODE_LINK = "120000";
const MODE_SUBMODULE = "160000";
const INDEX_LINE = /([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t([^\0]+)\0/y;
/** @throws SyntaxError if git printed something else. */
function parseIndex(listing) {
	return lines(listing, INDEX_LINE, ([, tag = "", mode = "", oid = "", stage, key = ""]) => {
		const upper = tag.toUpperCase();
		return {
			key,
			mode,
			oid,
			stage: Number(stage),
			skipWorktree: upper === "S",
			assumeUnchanged: tag !== upper
		};
	});
}
/** The files of a commit by key. @throws SyntaxError */
function parseTree(listing) {
	return new Map(parseTreeEntries(listing).map(({ key, mode, oid }) => [key, {
		mode,
		oid
	}]));
}
const TREE_LINE = /(\d{6}) (?:blob|commit) ([0-9a-f]{40}|[0-9a-f]{64})\t([^\0]+)\0/y;
/** The files of a commit in the order of its trees. A damaged or hostile tree may name one several times. @throws SyntaxError */
function parseTreeEntries(listing) {
	return lines(listing, TREE_LINE, ([, mode = "", oid = "", key = ""]) => ({
		key,
		mode,
		oid
	}));
}
/** How many commits `rev-list --format=%T` lists, and the tree of the first. @throws SyntaxError */
function parseCommits(listing) {
	if (listing.length === 0) throw new SyntaxError("HEAD names no commit");
	const lines = listing.toString("latin1").split("\n");
	const [first, tree = ""] = lines;
	if (!first?.startsWith("commit ") || !OBJECT_ID.test(tree)) throw unexpected();
	return {
		commits: lines.filter((line) => line.startsWith("commit ")).length,
		tree
	};
}
/** What `rev-list --objects --in-commit-order --reverse` lists, trees among it, and how many objects it misses. @throws SyntaxError */
function parseReachable(listing) {
	const objects = [];
	let commit = "";
	let missing = 0;
	for (let at = 0; at < listing.length;) {
		const end = listing.indexOf(10, at);
		if (end < 0) throw unexpected();
		const line = listing.toString("latin1", at, end);
		at = end + 1;
		const space = line.indexOf(" ");
		if (line.startsWith("?")) missing += 1;
		else if (!OBJECT_ID.test(space < 0 ? line : line.slice(0, space))) throw unexpected();
		else if (space < 0) commit = line;
		else if (space < line.length - 1) objects.push({
			oid: line.slice(0, space),
			key: line.slice(space + 1),
			commit
		});
	}
	return {
		objects,
		missing
	};
}
/** The sizes of the objects that exist and are blobs. */
function parseSizes(listing) {
	const found = listing.toString("latin1").matchAll(/^([0-9a-f]{40,64}) blob (\d+)$/gm);
	return new Map([...found].map(([, oid = "", size = ""]) => [oid, Number(size)]));
}
/** The objects that `cat-file --batch` printed, by id. @throws SyntaxError */
function parseObjects(listing) {
	const objects = /* @__PURE__ */ new Map();
	for (let at = 0; at < listing.length;) {
		const end = listing.indexOf(10, at);
		const [, oid, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(listing.toString("latin1", at, end)) ?? [];
		if (end < 0 || oid === void 0) throw new SyntaxError("unexpected answer of git cat-file");
		const start = end + 1;
		at = start + Number(size) + 1;
		objects.set(oid, listing.subarray(start, at - 1));
	}
	return objects;
}
/** What each line of a listing says; between them stands nothing. */
function lines(listing, form, read) {
	const text = listing.toString("latin1");
	const found = [];
	form.lastIndex = 0;
	for (let at = 0; at < text.length; at = form.lastIndex) {
		const line = form.exec(text);
		if (line === null) throw unexpected();
		found.push(read(line));
	}
	return found;
}
function unexpected() {
	return /* @__PURE__ */ new SyntaxError("git's listing has an unexpected form");
}

// src/snapshot/git/lfs.ts
/** The specification allows a pointer no more than this. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_BYTES$1 = 1024;
/**
* The files that differ only in that git stores a Git LFS pointer and the work tree holds exactly the content that it names.
* A file whose content the pointer does not name stays a difference.
*/
async function lfsContent({ root, git, deadline }, different) {
	const files = different.filter(({ found }) => found.file.type === "file" && found.size > 0);
	const pointers = await readPointers(git, [...new Set(files.map(({ entry }) => entry.oid))]);
	const blobs = new BlobHash(root, 40, deadline);
	const same = files.filter(({ entry, found }) => {
		const pointer = pointers.get(entry.oid);
		if (pointer === void 0 || pointer.size !== found.size) return false;
		try {
			return blobs.sha256(found.key, found) === pointer.sha256;
		} catch (error) {
			if (error instanceof Unreadable) return false;
			throw error;
		}
	});
	return new Set(same.map(({ entry }) => entry.key));
}
async function readPointers(git, oids) {
	if (oids.length === 0) return /* @__PURE__ */ new Map();
	try {
		const sizes = parseSizes(await git.sizes(oids));
		const small = oids.filter((oid) => (sizes.get(oid) ?? Number.POSITIVE_INFINITY) <= POINTER_BYTES$1);
		if (small.length === 0) return /* @__PURE__ */ new Map();
		const objects = parseObjects(await git.objects(small));
		return new Map([...objects].flatMap(([oid, bytes]) => readPointer(oid, bytes)));
	} catch (error) {
		if (error instanceof GitFailed || error instanceof SyntaxError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
const POINTER = "version https://git-lfs.github.com/spec/";
/** Whether these bytes stand for a content that Git LFS keeps elsewhere. */
function isPointer(bytes) {
	return bytes.length <= POINTER_BYTES$1 && bytes.toString("latin1", 0, 40) === POINTER;
}
function readPointer(oid, bytes) {
	if (!isPointer(bytes)) return [];
	const text = bytes.toString("latin1");
	const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d+)$/m.exec(text)?.[1];
	return sha256 === void 0 || size === void 0 ? [] : [[oid, {
		sha256,
		size: Number(size)
	}]];
}

// src/snapshot/git/changes.ts
/**
* Up to this much tracked content every file is hashed and nothing that `.git` claims is believed: it costs at most a fraction of a second.
* Above it, files that are beyond doubt untouched since git compared them (see `isUntouched`) are not read a second time.
*/
const HASH_ALL_BYTES = 134217728;
/** What `git status` would say, without asking git to look at the work tree: it would run the repository's filters and monitors. */
async function findChanges(comparison) {
	const { index, staged, tree } = comparison;
	const changes = [];
	const add = (key, how) => void changes.push({
		path: displayPath(key),
		how
	});
	for (const key of staged) add(key, "staged");
	for (const key of new Set(index.filter(({ stage }) => stage > 0).map(({ key }) => key))) add(key, "unmerged");
	const work = compareWorkTree(comparison);
	const lfs = await lfsContent(comparison, work.different);
	for (const { entry } of work.different) if (!lfs.has(entry.key)) add(entry.key, isHidden(entry) ? "hidden-from-git" : "modified");
	for (const entry of work.missing) if (!entry.skipWorktree) add(entry.key, entry.assumeUnchanged ? "hidden-from-git" : "deleted");
	for (const { key, file, nested } of tree.entries) if (!file.tracked && !file.ignored && !nested && file.type !== "special") add(key, "untracked");
	return changes.sort((a, b) => byBytes(a.path, b.path) || byBytes(a.how, b.how));
}
/** Whether git was told not to look at this file. */
function isHidden(entry) {
	return entry.skipWorktree || entry.assumeUnchanged;
}
/** Where the index differs from the commit. */
function stagedFiles(index, committed) {
	const head = new Map(committed.map((file) => [file.key, file]));
	const changed = index.filter(({ key, mode, oid, stage }) => {
		const before = head.get(key);
		return stage === 0 && (before?.oid !== oid || before.mode !== mode);
	});
	const present = new Set(index.map(({ key }) => key));
	const removed = [...head.keys()].filter((key) => !present.has(key));
	return [...changed.map(({ key }) => key), ...removed];
}
function compareWorkTree(comparison) {
	const { root, tree, index, deadline, gaps } = comparison;
	const found = new Map(tree.entries.filter(({ file }) => file.tracked).map((entry) => [entry.key, entry]));
	const untouched = untouchedTest(comparison, found);
	const blobs = new BlobHash(root, index[0]?.oid.length ?? 40, deadline, untouched === null ? comparison.kept : void 0);
	const different = [];
	const missing = [];
	for (const entry of index) {
		if (entry.stage !== 0) continue;
		if (deadline.passed()) {
			gaps.add(".git", `time ran out while files were compared with the commit; from ${displayPath(entry.key)} on none was`);
			break;
		}
		const there = found.get(entry.key);
		if (there === void 0) {
			if (tree.complete || isGone(root, entry.key)) missing.push(entry);
		} else if (entry.mode !== "160000" && !untouched?.(there)) try {
			if (!isSame(blobs, root, entry, there)) different.push({
				entry,
				found: there
			});
		} catch (error) {
			gaps.add(there.file.path, `not compared with the commit: ${reasonOf(error)}`);
		}
	}
	return {
		different,
		missing
	};
}
function isSame(blobs, root, entry, there) {
	if (entry.mode === "120000") return there.file.type === "symlink" && blobs.ofBytes(readlinkSync(root.at(there.key), { encoding: "buffer" })) === entry.oid;
	return there.file.type === "file" && blobs.matches(there.key, there, entry.oid);
}
/** Which files need no reading; null where all are read. */
function untouchedTest(comparison, found) {
	const { indexFile, index, hashAllBytes } = comparison;
	let bytes = 0;
	for (const { size } of found.values()) bytes += size;
	if (bytes <= hashAllBytes) return null;
	const times = indexFile.bytes && readIndexTimes(indexFile.bytes, index[0]?.oid.length === 64 ? 32 : 20);
	if (times === null) return () => false;
	return (there) => there.file.type === "file" && isUntouched(there, times.get(there.key), indexFile.time);
}
/** Asked only where a cap kept a part of the tree back. */
function isGone(root, key) {
	try {
		return lstatSync(root.at(key), { throwIfNoEntry: false }) === void 0;
	} catch {
		return false;
	}
}

// src/snapshot/git/config-hazards.ts
/**
* The hazards in a configuration. Everything that git and common tools write on a plain clone is none: addresses, branches, user names,
* `core.bare` and its kin, git-lfs's own filter, what the checkout action leaves behind. Values are looked at here and never passed on.
* @param inTree whether an absolute path lies in the scanned tree.
*/
function configHazards(entries, owner, inTree) {
	const plain = entries.flatMap((entry) => {
		if (isOrdinaryLfs(entry) || isCheckoutCredential(entry, inTree)) return [];
		const rule = RULES$1.get(`${entry.section}.${entry.subsection === null ? "" : "*."}${entry.key}`) ?? wildcard(entry);
		if (rule === void 0 || !rule.when(entry.value)) return [];
		if (owner === "submodule" && rule.key === "core.worktree") return [];
		return [{
			entry,
			key: name(rule.key, entry),
			effect: rule.effect
		}];
	});
	return [...plain, ...lazyFetches(entries, plain)];
}
/** Names of the remotes that a configuration defines, sorted; a name that is no plain word could be an address with a credential. */
function remoteNames(entries) {
	const names = entries.filter(({ section, subsection, key }) => section === "remote" && subsection !== null && key === "url");
	return [...new Set(names.map(({ subsection }) => tame(subsection ?? "")))].sort();
}
const TRUTH = /^(?:true|yes|on|false|no|off|-?\d+[kmg]?|)$/i;
const NULL_DEVICE = /^(?:\/dev\/null|NUL|)$/i;
const set = (value) => value !== null && value !== "";
const isTrue$1 = (value) => value === null || /^(?:true|yes|on|-?[1-9]\d*[kmg]?)$/i.test(value);
const isFalse = (value) => value !== null && /^(?:false|no|off|0|)$/i.test(value);
const program = (value) => value !== null && !TRUTH.test(value);
/** `ext::sh -c …`, `fd::3` and other addresses that name a helper program. */
const helperAddress = (value) => value !== null && /^[A-Za-z0-9][A-Za-z0-9+.-]*::/.test(value);
const shellCommand = (value) => value?.trimStart().startsWith("!") ?? false;
const otherThan = (...usual) => (value) => set(value) && !usual.includes(value ?? "");
const always = (value) => value !== null && /^(?:always|user)$/i.test(value);
const unusual = (usual) => (value) => program(value) && !usual.test(value ?? "");
const PAGERS = /^(?:cat|less|more|delta)(?: [\w=-]+)*$/;
const EDITORS = /^(?:vi|vim|nvim|nano|emacs|code|subl)(?: [\w=-]+)*$/;
const SIGNERS = /^(?:gpg2?|gpgsm|ssh-keygen)$/;
/** git's own helpers and those of its installers, which keep passwords and are no program of the repository. */
const HELPERS = /^(?:store|cache|osxkeychain|wincred|manager|manager-core|libsecret|gnome-keyring)(?: --[\w-]+(?:=[^;&|`$<>()]*)?)*$/;
/** ssh itself with a key of one's own, as people and the checkout action set it; an option that can name a program is not among them. */
const PLAIN_SSH = /^"?(?:\/usr\/bin\/)?ssh"?(?: -i ?(?:"[^"`$\\;|&<>]*"|[^\s"'`$\\;|&<>()]+)| -o ?"?(?:StrictHostKeyChecking|CheckHostIP|UserKnownHostsFile|IdentitiesOnly)=[^\s"'`$\\;|&<>()]*"?| -[46])*$/;
const named$2 = (when) => `a program named in the repository's git configuration runs ${when}`;
/** Keys by what they do; `*` stands for the quoted part of the section. Sources: git-config(1), and for which commands: tried on git 2.39. */
const TABLE = [
	[
		"core.fsmonitor",
		program,
		named$2("whenever git reads the index, in almost every command")
	],
	[
		"core.hooksPath",
		(value) => value !== null && !NULL_DEVICE.test(value),
		"hooks are taken from another folder that the repository's git configuration names, and run when git reaches their step"
	],
	[
		"filter.*.clean",
		set,
		named$2("when git looks at or adds a file with that filter, also on git status and git diff")
	],
	[
		"filter.*.smudge",
		set,
		named$2("when git writes a file with that filter, also on checkout and archive")
	],
	[
		"filter.*.process",
		set,
		named$2("when git reads or writes a file with that filter, also on git status and git diff")
	],
	[
		"diff.external",
		set,
		named$2("on every git diff")
	],
	[
		"diff.*.command",
		set,
		named$2("on git diff of files with that driver")
	],
	[
		"diff.*.textconv",
		set,
		named$2("when git shows files with that driver, in diff, log, show and blame")
	],
	[
		"difftool.*.cmd",
		set,
		named$2("on git difftool")
	],
	[
		"mergetool.*.cmd",
		set,
		named$2("on git mergetool")
	],
	[
		"merge.*.driver",
		set,
		named$2("when git merges files with that driver, also in rebase and cherry-pick")
	],
	[
		"interactive.diffFilter",
		set,
		named$2("when git shows a part of a file to choose from")
	],
	[
		"include.path",
		set,
		"another configuration file is read, and every key in it has effect"
	],
	[
		"includeIf.*.path",
		set,
		"another configuration file is read under a condition, and every key in it has effect"
	],
	[
		"core.worktree",
		set,
		"git works on another folder than the one in which the repository lies"
	],
	[
		"core.attributesFile",
		set,
		"attributes, which choose filters and drivers, are read from another file"
	],
	[
		"core.excludesFile",
		set,
		"ignore rules are read from another file and can hide files from git status"
	],
	[
		"core.sshCommand",
		unusual(PLAIN_SSH),
		named$2("whenever git connects over SSH")
	],
	[
		"core.gitProxy",
		set,
		named$2("whenever git connects over the git protocol")
	],
	[
		"core.askPass",
		set,
		named$2("when git asks for a password, and is given it")
	],
	[
		"core.pager",
		unusual(PAGERS),
		named$2("when git shows its output on a terminal")
	],
	[
		"pager.*",
		unusual(PAGERS),
		named$2("when git shows its output on a terminal")
	],
	[
		"core.editor",
		unusual(EDITORS),
		named$2("when git opens an editor, also on commit, merge and rebase")
	],
	[
		"sequence.editor",
		set,
		named$2("on an interactive rebase")
	],
	[
		"core.alternateRefsCommand",
		set,
		named$2("when git asks a borrowed object store for its branches")
	],
	[
		"credential.helper",
		unusual(HELPERS),
		named$2("when git needs a password, and is given it")
	],
	[
		"credential.*.helper",
		unusual(HELPERS),
		named$2("when git needs a password, and is given it")
	],
	[
		"alias.*",
		shellCommand,
		"a git command of that name runs a shell command"
	],
	[
		"alias.*.command",
		shellCommand,
		"a git command of that name runs a shell command"
	],
	[
		"gpg.program",
		unusual(SIGNERS),
		named$2("when git signs or checks a signature, also on log and show where signatures are shown")
	],
	[
		"gpg.*.program",
		unusual(SIGNERS),
		named$2("when git signs or checks a signature, also on log and show where signatures are shown")
	],
	[
		"gpg.ssh.defaultKeyCommand",
		set,
		named$2("when git signs a commit")
	],
	[
		"remote.*.url",
		helperAddress,
		"the address names a program, which runs on fetch, pull and clone"
	],
	[
		"remote.*.pushurl",
		helperAddress,
		"the address names a program, which runs on push"
	],
	[
		"remote.*.uploadpack",
		otherThan("git-upload-pack"),
		named$2("on fetch and pull")
	],
	[
		"remote.*.receivepack",
		otherThan("git-receive-pack"),
		named$2("on push")
	],
	[
		"remote.*.vcs",
		set,
		"a remote helper program runs on fetch and push"
	],
	[
		"submodule.*.url",
		helperAddress,
		"the address names a program, which runs when the submodule is fetched"
	],
	[
		"submodule.*.update",
		shellCommand,
		"a shell command runs on git submodule update"
	],
	[
		"url.*.insteadOf",
		set,
		"git contacts another address than the one that is written"
	],
	[
		"url.*.pushInsteadOf",
		set,
		"git pushes to another address than the one that is written"
	],
	[
		"protocol.allow",
		always,
		"addresses that name a program are allowed"
	],
	[
		"protocol.ext.allow",
		always,
		"addresses that name a program are allowed"
	],
	[
		"http.sslVerify",
		isFalse,
		"git does not check who it is connected to"
	],
	[
		"http.*.sslVerify",
		isFalse,
		"git does not check who it is connected to"
	],
	[
		"uploadpack.packObjectsHook",
		set,
		named$2("when someone fetches from this repository")
	],
	[
		"tar.*.command",
		set,
		named$2("on git archive")
	],
	[
		"trailer.*.command",
		set,
		named$2("when git adds that trailer to a commit message")
	],
	[
		"trailer.*.cmd",
		set,
		named$2("when git adds that trailer to a commit message")
	],
	[
		"gc.recentObjectsHook",
		set,
		named$2("when git collects garbage, which it also does unasked")
	],
	[
		"hook.*.command",
		set,
		"a hook that is defined in the repository's git configuration runs when git reaches its step"
	],
	[
		"browser.*.cmd",
		set,
		named$2("when git opens a web page")
	],
	[
		"man.*.cmd",
		set,
		named$2("when git shows its manual")
	],
	[
		"sendemail.sendmailCmd",
		set,
		named$2("on git send-email")
	],
	[
		"status.showUntrackedFiles",
		(value) => value !== null && /^(?:no|false|off|0)$/i.test(value),
		"git status hides files that are not tracked"
	],
	[
		"core.ignoreStat",
		isTrue$1,
		"git takes files that it wrote for unchanged without looking"
	],
	[
		"submodule.*.ignore",
		(value) => value === "all",
		"changes in the submodule are hidden from git status"
	],
	[
		"diff.ignoreSubmodules",
		(value) => value === "all",
		"changes in submodules are hidden from git status"
	]
];
const RULES$1 = new Map(TABLE.map(([key, when, effect]) => [key.toLowerCase(), {
	key,
	when,
	effect
}]));
function wildcard(entry) {
	if (entry.subsection === null) return RULES$1.get(`${entry.section}.*`);
	return RULES$1.get(`${entry.section}.${entry.subsection.toLowerCase()}.${entry.key}`);
}
/** A missing object is fetched while git reads. That is how partial clones work; it is a hazard where fetching runs a program. */
function lazyFetches(entries, plain) {
	const running = new Set(plain.filter(({ entry }) => entry.section === "remote").map(({ entry }) => entry.subsection));
	const any = plain.some(({ key }) => key === "core.sshCommand" || key === "core.gitProxy" || key.startsWith("url."));
	return entries.filter(({ section, subsection, key, value }) => section === "remote" && subsection !== null && key === "promisor" && isTrue$1(value)).filter(({ subsection }) => any || running.has(subsection)).map((entry) => ({
		entry,
		key: name("remote.*.promisor", entry),
		effect: "git fetches missing objects from that remote while it reads, and so runs what the remote's configuration names"
	}));
}
/** The key as people write it. Addresses stand in some sections' names and may hold credentials, so those names stay out. */
function name(key, { section, subsection, key: last }) {
	if (!key.includes("*")) return key;
	if (subsection === null) return key.replace("*", tame(last));
	return NAMED_BY_ADDRESS.has(section) ? key : key.replace("*", tame(subsection));
}
const NAMED_BY_ADDRESS = /* @__PURE__ */ new Set([
	"url",
	"http",
	"credential",
	"includeif"
]);
function tame(text) {
	return /^[A-Za-z0-9._/ -]{1,100}$/.test(text) ? text : "*";
}
const LFS = table({
	clean: ["git-lfs clean -- %f", "git-lfs clean %f"],
	smudge: [
		"git-lfs smudge -- %f",
		"git-lfs smudge --skip -- %f",
		"git-lfs smudge %f"
	],
	process: ["git-lfs filter-process", "git-lfs filter-process --skip"]
});
/** git-lfs's own filter is what a plain clone of a repository with LFS files has. */
function isOrdinaryLfs({ section, subsection, key, value }) {
	return section === "filter" && subsection === "lfs" && (LFS[key]?.includes(value ?? "") ?? false);
}
/**
* From version 6 on actions/checkout keeps the job's token in a file of the runner's temporary folder and includes that under a condition
* (git-auth-helper.ts). A file of that name inside the tree would be the tree's own.
*/
function isCheckoutCredential({ section, key, value }, inTree) {
	if (section !== "includeif" || key !== "path" || value === null) return false;
	return /^(?:[A-Za-z]:)?\/(?:[^/]+\/)*(?:_temp|runner_temp)\/git-credentials-[0-9a-f-]{36}\.config$/.test(value) && !value.includes("/../") && !inTree(value);
}

// src/snapshot/git/config-text.ts
/**
* Reads the text of a git configuration file as git's own reader does (config.c): several keys on the line of a section, values continued
* over line ends, quotes and comments in the middle of a value. A simpler reader could be shown another file than the one git sees.
* @param text latin1, so that no byte is lost.
*/
function readConfigText(text) {
	const reader = new ConfigReader(text);
	const entries = [];
	try {
		for (const entry of reader.entries()) entries.push(entry);
		return {
			entries,
			brokenAt: null
		};
	} catch (error) {
		if (error instanceof SyntaxError) return {
			entries,
			brokenAt: reader.line
		};
		throw error;
	}
}
const KEY$1 = /[A-Za-z0-9-]/;
const SPACE = /[ \t\v\f\r]/;
var ConfigReader = class {
	#text;
	#at = 0;
	#lineStart = 0;
	line = 1;
	constructor(text) {
		this.#text = text.replace(/^\u00ef\u00bb\u00bf/, "").replaceAll("\r\n", "\n");
	}
	*entries() {
		let section = "";
		let subsection = null;
		while (this.#at < this.#text.length) {
			const char = this.#peek();
			if (char === "\n" || SPACE.test(char)) this.#next();
			else if (char === "#" || char === ";") this.#skipLine();
			else if (char === "[") ({section, subsection} = this.#section());
			else if (/[A-Za-z]/.test(char)) yield this.#entry(section, subsection);
			else throw new SyntaxError("neither a section nor a key");
		}
	}
	#section() {
		this.#next();
		let name = "";
		for (;;) {
			const char = this.#next();
			if (char === "]" && name === "") throw new SyntaxError("section without a name");
			if (char === "]") return split$1(name);
			if (char !== "\n" && SPACE.test(char)) return {
				section: name.toLowerCase(),
				subsection: this.#subsection()
			};
			if (!KEY$1.test(char) && char !== ".") throw new SyntaxError("bad section");
			name += char;
		}
	}
	#subsection() {
		let char = this.#next();
		while (char !== "\n" && SPACE.test(char)) char = this.#next();
		if (char !== "\"") throw new SyntaxError("bad subsection");
		let name = "";
		for (;;) {
			char = this.#next();
			if (char === "\"") break;
			if (char === "\\") char = this.#next();
			if (char === "\n") throw new SyntaxError("bad subsection");
			name += char;
		}
		if (this.#next() !== "]") throw new SyntaxError("bad subsection");
		return name;
	}
	#entry(section, subsection) {
		const line = this.line;
		const column = this.#at - this.#lineStart + 1;
		let key = "";
		while (this.#at < this.#text.length && KEY$1.test(this.#peek())) key += this.#next();
		const endColumn = column + key.length;
		while (this.#at < this.#text.length && (this.#peek() === " " || this.#peek() === "	")) this.#next();
		const char = this.#next();
		if (char !== "\n" && char !== "=") throw new SyntaxError("bad key");
		const value = char === "=" ? this.#value() : null;
		return {
			section,
			subsection,
			key: key.toLowerCase(),
			value,
			line,
			column,
			endColumn
		};
	}
	#value() {
		let value = "";
		let spaces = "";
		let quoted = false;
		for (;;) {
			let char = this.#next();
			if (char === "\n") {
				if (quoted) throw new SyntaxError("quote not closed");
				return value;
			}
			if (!quoted && SPACE.test(char)) {
				if (value !== "") spaces += char;
				continue;
			}
			if (!quoted && (char === "#" || char === ";")) {
				this.#skipLine();
				return value;
			}
			if (char === "\"") {
				quoted = !quoted;
				continue;
			}
			if (char === "\\") {
				char = this.#next();
				if (char === "\n") continue;
				const meant = ESCAPES[char];
				if (meant === void 0) throw new SyntaxError("bad escape");
				char = meant;
			}
			value += spaces + char;
			spaces = "";
		}
	}
	#skipLine() {
		while (this.#next() !== "\n");
	}
	#peek() {
		return this.#text.charAt(this.#at);
	}
	/** The next character; the end of the text counts as a line end, as it does in git. */
	#next() {
		const char = this.#at < this.#text.length ? this.#text.charAt(this.#at) : "\n";
		this.#at += 1;
		if (char === "\n" && this.#at <= this.#text.length) {
			this.line += 1;
			this.#lineStart = this.#at;
		}
		return char;
	}
};
const ESCAPES = {
	t: "	",
	b: "\b",
	n: "\n",
	"\\": "\\",
	"\"": "\""
};
/** `[section.subsection]`, the older spelling. */
function split$1(name) {
	const dot = name.indexOf(".");
	if (dot < 0) return {
		section: name.toLowerCase(),
		subsection: null
	};
	return {
		section: name.slice(0, dot).toLowerCase(),
		subsection: name.slice(dot + 1).toLowerCase()
	};
}

// src/snapshot/git/hooks.ts
/** The steps at which git looks for a hook (githooks(5)); a file of another name is never run. */
const STEPS$1 = /* @__PURE__ */ new Set([
	"applypatch-msg",
	"pre-applypatch",
	"post-applypatch",
	"pre-commit",
	"pre-merge-commit",
	"prepare-commit-msg",
	"commit-msg",
	"post-commit",
	"pre-rebase",
	"post-checkout",
	"post-merge",
	"pre-push",
	"pre-receive",
	"update",
	"proc-receive",
	"post-receive",
	"post-update",
	"reference-transaction",
	"push-to-checkout",
	"pre-auto-gc",
	"post-rewrite",
	"sendemail-validate",
	"post-index-change",
	"p4-changelist",
	"p4-prepare-changelist",
	"p4-post-changelist",
	"p4-pre-submit"
]);
function isStep(name) {
	return STEPS$1.has(name);
}
/** What is longer than this is no such hook. */
const HOOK_BYTES = 4096;
/**
* Whether a hook is exactly the one that `git lfs install` writes, so that a plain clone of a repository with LFS files shows none: it stops
* with a text if git-lfs is missing, and else hands over to it. https://github.com/git-lfs/git-lfs (lfs/hook.go)
*/
function isOrdinaryHook(step, text) {
	const [shell, guard, call, ...rest] = text.trimEnd().split("\n");
	return shell === "#!/bin/sh" && GUARD.test(guard ?? "") && call === `git lfs ${step} "$@"` && rest.length === 0;
}
const GUARD = /^command -v git-lfs >\/dev\/null 2>&1 \|\| \{ (?:echo|printf) >&2(?: "[^"`$]*"){1,2} ?; exit [02]; \}$/;

// src/snapshot/git/hazards.ts
const CONFIG_BYTES = 1048576;
const POINTER_BYTES = 4096;
/** A configuration with more than this is not looked through to the end, and a gap says so. */
const HAZARDS_PER_REPOSITORY = 200;
/** Looks for hazards in git directories: the tree's own, submodules', and those of repositories that lie in the tree. */
var HazardSearch = class {
	#files;
	#gaps;
	constructor(files, gaps) {
		this.#files = files;
		this.#gaps = gaps;
	}
	/** Configuration, hooks, replaced and borrowed objects of the git directory `folder`; empty where that is the scanned folder itself. */
	inDirectory(folder, owner) {
		const entries = this.#config(inFolder$1(folder, "config"));
		const more = entries.some(({ section, key, value }) => section === "extensions" && key === "worktreeconfig" && value !== "false") ? this.#config(inFolder$1(folder, "config.worktree")) : [];
		const inTree = (path) => this.#files.holds(path);
		const found = [...configHazards(entries, owner, inTree).map((hazard) => ({
			hazard,
			file: inFolder$1(folder, "config")
		})), ...configHazards(more, owner, inTree).map((hazard) => ({
			hazard,
			file: inFolder$1(folder, "config.worktree")
		}))];
		if (found.length > HAZARDS_PER_REPOSITORY) this.#gaps.add(displayPath(folder), `more than ${HAZARDS_PER_REPOSITORY} dangerous keys; the rest is not listed`);
		return {
			hazards: [
				...found.slice(0, HAZARDS_PER_REPOSITORY).map(({ hazard, file }) => gitHazard(at$1(file, hazard.entry), hazard.key, hazard.effect)),
				...this.#hooks(folder),
				...this.#objects(folder)
			],
			remotes: remoteNames([...entries, ...more])
		};
	}
	/** The tree's own `.git` where it is no folder. A file that leads out of the tree is what a linked work tree or a submodule has. */
	ofRedirect() {
		const stat = this.#stat(".git");
		if (stat === null || stat.isDirectory()) return [];
		if (stat.isSymbolicLink()) return [redirected$2(".git")];
		const target = stat.isFile() && stat.size < POINTER_BYTES ? this.#lines(".git").join("").replace(/^gitdir: /, "") : "";
		return target !== "" && this.#files.holds(target) ? [redirected$2(".git")] : [];
	}
	/** A repository that lies in the tree, with the hazards of its own git directory. */
	inNested({ folder, kind }, isSubmodule) {
		const git = `${folder}/.git`;
		if (kind === "bare") return [gitHazard(wholeFile(displayPath(`${folder}/HEAD`)), "embedded-bare-repository", "git started in this folder takes it for a repository of its own, with its configuration and hooks"), ...this.inDirectory(folder, "repository").hazards];
		if (kind === "link") return [redirected$2(git)];
		if (kind === "pointer") return this.#pointer(folder, git);
		if (this.#stat(`${git}/HEAD`) === null && !isSubmodule) {
			this.#gaps.add(displayPath(git), "a folder named .git that is no repository was not read");
			return [];
		}
		return [...isSubmodule ? [] : [gitHazard(wholeFile(displayPath(git)), "embedded-repository", "git started in this folder uses this repository's own configuration and hooks")], ...this.inDirectory(git, isSubmodule ? "submodule" : "repository").hazards];
	}
	/** A `.git` file: a submodule's leads into the tree's own `.git/modules`; any other place is not followed. */
	#pointer(folder, git) {
		let target;
		try {
			target = /^gitdir: ([^\n]+)\n*$/.exec(this.#files.text(git, POINTER_BYTES))?.[1] ?? "";
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#gaps.add(displayPath(git), error.message);
			return [];
		}
		const up = "../".repeat(folder.split("/").length);
		const module = target.startsWith(`${up}.git/modules/`) ? target.slice(up.length) : "";
		if (module === "" || module.split("/").some((part) => part === ".." || part === "." || part === "")) return [redirected$2(git)];
		const parts = module.split("/");
		if (!parts.map((_, n) => parts.slice(0, n + 1).join("/")).every((key) => this.#stat(key)?.isDirectory() ?? false)) return [redirected$2(git)];
		return this.inDirectory(module, "submodule").hazards;
	}
	#config(file) {
		try {
			const { entries, brokenAt } = readConfigText(this.#files.text(file, CONFIG_BYTES));
			if (brokenAt !== null) this.#gaps.add(displayPath(file), `git's configuration is not understood from line ${brokenAt} on`);
			return entries;
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#gaps.add(displayPath(file), `git's configuration was not read: ${error.message}`);
			return [];
		}
	}
	#hooks(folder) {
		const hooks = inFolder$1(folder, "hooks");
		const stat = this.#stat(hooks);
		if (stat === null) return [];
		if (stat.isSymbolicLink()) return [gitHazard(wholeFile(displayPath(hooks)), "hook:*", "the folder of hooks is a link, and what it leads to runs when git reaches its step")];
		return this.#names(hooks).filter(isStep).flatMap((step) => {
			const file = `${hooks}/${step}`;
			const hook = this.#stat(file);
			if (!(hook !== null && (hook.isSymbolicLink() || hook.isFile() && (hook.mode & 73) !== 0)) || this.#isOrdinary(step, file)) return [];
			return [gitHazard(wholeFile(displayPath(file)), `hook:${step}`, `a program in the repository's folder of hooks runs when git reaches its ${step} step`)];
		});
	}
	#objects(folder) {
		const found = [];
		const report = (file, key, effect) => void found.push(gitHazard(wholeFile(displayPath(file)), key, effect));
		const replaced = inFolder$1(folder, "refs/replace");
		const packed = inFolder$1(folder, "packed-refs");
		const inPacked = this.#lines(packed).some((line) => line.includes(" refs/replace/"));
		if (inPacked || this.#names(replaced).length > 0) report(inPacked ? packed : replaced, "refs/replace", "git shows other objects in place of those that the history names");
		const grafts = inFolder$1(folder, "info/grafts");
		if (this.#lines(grafts).some((line) => /^[0-9a-f]/.test(line))) report(grafts, "info/grafts", "git shows another history than the one that the commits name");
		for (const file of [inFolder$1(folder, "objects/info/alternates"), inFolder$1(folder, "objects/info/http-alternates")]) if (this.#stat(file) !== null) report(file, "objects/info/alternates", "git reads objects of another repository, whose location this file names");
		return found;
	}
	#isOrdinary(step, file) {
		try {
			return isOrdinaryHook(step, this.#files.text(file, HOOK_BYTES));
		} catch (error) {
			if (error instanceof Unreadable) return false;
			throw error;
		}
	}
	#stat(key) {
		return this.#files.stat(key);
	}
	#names(key) {
		if (this.#stat(key)?.isDirectory() !== true) return [];
		try {
			return this.#files.names(key);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#gaps.add(displayPath(key), `folder not listed: ${error.message}`);
			return [];
		}
	}
	#lines(key) {
		try {
			return this.#files.text(key, 16 * CONFIG_BYTES).split("\n");
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#gaps.add(displayPath(key), error.message);
			return [];
		}
	}
};
/** One hazard per mark for index entries that git was told not to look at although they are in the work tree. */
function hiddenEntryHazards(index, isPresent) {
	const hidden = index.filter((entry) => isHidden(entry) && isPresent(entry.key));
	return [["index:skip-worktree", hidden.filter(({ skipWorktree }) => skipWorktree)], ["index:assume-unchanged", hidden.filter(({ skipWorktree }) => !skipWorktree)]].flatMap(([key, entries]) => {
		const [first] = entries;
		if (first === void 0) return [];
		const others = entries.length === 1 ? "" : ` and ${entries.length - 1} more`;
		return [gitHazard(wholeFile(".git/index"), key, `git does not show changes of ${displayPath(first.key)}${others}`)];
	});
}
/** By place, then key, so that the order does not depend on that of the search. */
function sortHazards(hazards) {
	return [...hazards].sort((a, b) => byBytes(a.at.path, b.at.path) || a.at.line - b.at.line || a.at.column - b.at.column || byBytes(a.key, b.key));
}
function gitHazard(place, key, effect) {
	return {
		kind: "gitHazard",
		at: place,
		key,
		effect
	};
}
function at$1(file, { line, column, endColumn }) {
	return {
		path: displayPath(file),
		line,
		column,
		endLine: line,
		endColumn
	};
}
function inFolder$1(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function redirected$2(git) {
	return gitHazard(wholeFile(displayPath(git)), "git-redirected", "git started in this folder works on a repository elsewhere");
}

// src/snapshot/git/history.ts
/** Contents that are asked for at once; the answer is held in memory. */
const BATCH_BYTES = 33554432;
/** Objects whose sizes are asked for at once: 60 bytes of answer each. */
const BATCH_OBJECTS = 1e6;
/**
* Every file content that is reachable from the tips and not known yet, oldest commit first, each once, whatever the number of commits and
* paths that hold it. Asked by object, not by difference (`log -p`): git then has nothing to compare, and no attribute or filter has a say.
*/
async function* readHistory(source) {
	const { git, tips, known, limits, gaps } = source;
	if (tips.length === 0) return;
	const { objects, missing } = parseReachable(await git.reachable(tips));
	if (missing > 0) gaps.add(".git", `the history lacks objects (${missing} of them; a partial clone?): they were not read`);
	const sized = await withSizes(git, objects, known);
	for (const batch of batches(sized, limits, gaps)) {
		const contents = parseObjects(await git.objects(batch.map(({ oid }) => oid)));
		for (const { oid, key, commit } of batch) {
			const bytes = contents.get(oid);
			const path = displayPath(key);
			if (bytes) yield {
				file: {
					path,
					commit
				},
				bytes
			};
			else gaps.cap(path, "a content of the history that git did not hand over");
		}
	}
}
/** The file contents among the objects that are not known yet, each once. */
async function withSizes(git, objects, known) {
	const seen = new Set(known);
	const wanted = objects.filter(({ oid }) => !seen.has(oid) && seen.add(oid));
	const sized = [];
	for (let from = 0; from < wanted.length; from += BATCH_OBJECTS) {
		const part = wanted.slice(from, from + BATCH_OBJECTS);
		const sizes = parseSizes(await git.sizes(part.map(({ oid }) => oid)));
		for (const object of part) {
			const size = sizes.get(object.oid);
			if (size !== void 0) sized.push({
				...object,
				size
			});
		}
	}
	return sized;
}
function* batches(objects, limits, gaps) {
	let bytesLeft = limits.totalBytes;
	let batch = [];
	let bytes = 0;
	for (const object of objects) {
		const path = displayPath(object.key);
		if (object.size > limits.fileBytes) {
			gaps.cap(path, `larger than ${sizeInWords(limits.fileBytes)}, in the history`);
			continue;
		}
		if (object.size > bytesLeft) {
			gaps.add(path, `more than ${sizeInWords(limits.totalBytes)} of history in all; what later commits hold was not read`);
			break;
		}
		if (bytes + object.size > BATCH_BYTES && batch.length > 0) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		bytesLeft -= object.size;
		bytes += object.size;
		batch.push(object);
	}
	if (batch.length > 0) yield batch;
}

// src/snapshot/git/refs.ts
/** Branches, tags, stashes and remote branches that are followed; honest repositories have some thousands. */
const MOST_REFS = 5e4;
/** Folders below `refs`: `refs/remotes/origin/dependabot/npm_and_yarn/…` has about ten. */
const MOST_DEPTH = 32;
const PACKED_BYTES = 16777216;
const REF_BYTES = 1024;
/** A name that git-check-ref-format(1) allows. Another one in a hostile `.git` is no name that a person can ask for. */
const NAME = /^refs(?:\/(?!\.)[^\x00-\x20\x7f~^:?*[\\/]+)+(?<!\.lock)(?<!\.)$/;
/**
* The references of a git directory: the object that each names. Read without git, for a sterile copy knows no references but those that it is
* given; no link is followed. A reference to another one (`refs/remotes/origin/HEAD`) counts if that one is there; a damaged file adds nothing.
* @param unread what a gap says is lost with references that were not read.
*/
function readRefs(place, gaps, unread = "their history was not read") {
	const refs = /* @__PURE__ */ new Map();
	const symbolic = /* @__PURE__ */ new Map();
	const take = (name, text) => {
		const oid = text.trim();
		if (oid.startsWith("ref: ")) symbolic.set(name, oid.slice(5));
		if (!OBJECT_ID.test(oid)) return;
		if (refs.size < MOST_REFS) refs.set(name, oid);
		else gaps.cap(".git", `more than ${MOST_REFS} references: of the rest, ${unread}`);
	};
	try {
		for (const line of readTextIfThere(place.at("packed-refs"), PACKED_BYTES).split("\n")) {
			const space = line.indexOf(" ");
			take(line.slice(space + 1), line.slice(0, Math.max(0, space)));
		}
	} catch (error) {
		gaps.add(".git", `its packed-refs: ${reasonOf(error)}; ${unread}`);
	}
	const open = [{
		key: "refs",
		depth: 0
	}];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) for (const entry of list$1(place, folder.key, gaps, unread)) {
		const key = `${folder.key}/${entry.name.toString("latin1")}`;
		if (entry.isDirectory()) {
			if (folder.depth < MOST_DEPTH) open.push({
				key,
				depth: folder.depth + 1
			});
			else gaps.cap(".git", `references more than ${MOST_DEPTH} folders deep: ${unread}`);
		} else if (entry.isFile()) try {
			take(key, readTextIfThere(place.at(key), REF_BYTES));
		} catch (error) {
			gaps.cap(".git", `a reference: ${reasonOf(error)}; ${unread}`);
		}
	}
	for (const [name, target] of symbolic) {
		const oid = refs.get(target);
		if (oid !== void 0) refs.set(name, oid);
	}
	return refs;
}
/** The references that a person can ask for by name. */
function namedRefs(refs) {
	return new Map([...refs].filter(([name]) => NAME.test(name) && !name.includes("..") && !name.includes("@{")));
}
/** The objects that references name, each once, sorted. */
function tipsOf(refs) {
	return [...new Set(refs.values())].sort();
}
function list$1(place, key, gaps, unread) {
	try {
		return readdirSync(place.at(key), {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		gaps.cap(".git", `a folder of references: ${reasonOf(error)}; ${unread}`);
		return [];
	}
}

// src/snapshot/git/silence-debug.ts
delete process$1.env["DEBUG"];

// node_modules/@simple-git/args-pathspec/dist/index.mjs
const t = /* @__PURE__ */ new WeakMap();
function c$1(...n) {
	const e = new String(n);
	return t.set(e, n), e;
}
function r(n) {
	return n instanceof String && t.has(n);
}
function o(n) {
	return t.get(n) ?? [];
}

// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Helpers.
	*/
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));

// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the common logic for both the Node.js and web browser
	* implementations of `debug()`.
	*/
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		/**
		* The currently active debug mode names, and names to skip.
		*/
		createDebug.names = [];
		createDebug.skips = [];
		/**
		* Map of special "%n" handling functions, for the debug "format" argument.
		*
		* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
		*/
		createDebug.formatters = {};
		/**
		* Selects a color for a debug namespace
		* @param {String} namespace The namespace string for the debug instance to be colored
		* @return {Number|String} An ANSI color code for the given namespace
		* @api private
		*/
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		/**
		* Create a debugger with the given `namespace`.
		*
		* @param {String} namespace
		* @return {Function}
		* @api public
		*/
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		/**
		* Enables a debug mode by namespaces. This can include modes
		* separated by a colon and wildcards.
		*
		* @param {String} namespaces
		* @api public
		*/
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		/**
		* Checks if the given string matches a namespace template, honoring
		* asterisks as wildcards.
		*
		* @param {String} search
		* @param {String} template
		* @return {Boolean}
		*/
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		/**
		* Disable debug output.
		*
		* @return {String} namespaces
		* @api public
		*/
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		/**
		* Returns true if the given mode name is enabled, false otherwise.
		*
		* @param {String} name
		* @return {Boolean}
		* @api public
		*/
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		/**
		* Coerce `val`.
		*
		* @param {Mixed} val
		* @return {Mixed}
		* @api private
		*/
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		/**
		* XXX DO NOT USE. This is a temporary stub function.
		* XXX It WILL be removed in the next major release.
		*/
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));

// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the web browser implementation of `debug()`.
	*/
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	/**
	* Colors.
	*/
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	/**
	* Invokes `console.debug()` when available.
	* No-op when `console.debug` is not a "function".
	* If `console.debug` is not available, falls back
	* to `console.log`.
	*
	* @api public
	*/
	exports.log = console.debug || console.log || (() => {});
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));

// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Module dependencies.
	*/
	const tty = __require("tty");
	const util = __require("util");
	/**
	* This is the Node.js implementation of `debug()`.
	*/
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	/**
	* Colors.
	*/
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = __require("supports-color");
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	/**
	* Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
	*/
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		return process.env.DEBUG;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %o to `util.inspect()`, all on a single line.
	*/
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	/**
	* Map %O to `util.inspect()`, allowing multiple lines if needed.
	*/
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));

// node_modules/debug/src/index.js
var require_src$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Detect Electron renderer / nwjs process, which is node, but we should
	* treat as a browser.
	*/
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));

// node_modules/@kwsites/file-exists/dist/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	const fs_1 = __require("fs");
	const log = __importDefault(require_src$1()).default("@kwsites/file-exists");
	function check(path, isFile, isDirectory) {
		log(`checking %s`, path);
		try {
			const stat = fs_1.statSync(path);
			if (stat.isFile() && isFile) {
				log(`[OK] path represents a file`);
				return true;
			}
			if (stat.isDirectory() && isDirectory) {
				log(`[OK] path represents a directory`);
				return true;
			}
			log(`[FAIL] path represents something other than a file or directory`);
			return false;
		} catch (e) {
			if (e.code === "ENOENT") {
				log(`[FAIL] path is not accessible: %o`, e);
				return false;
			}
			log(`[FATAL] %o`, e);
			throw e;
		}
	}
	/**
	* Synchronous validation of a path existing either as a file or as a directory.
	*
	* @param {string} path The path to check
	* @param {number} type One or both of the exported numeric constants
	*/
	function exists(path, type = exports.READABLE) {
		return check(path, (type & exports.FILE) > 0, (type & exports.FOLDER) > 0);
	}
	exports.exists = exists;
	/**
	* Constant representing a file
	*/
	exports.FILE = 1;
	/**
	* Constant representing a folder
	*/
	exports.FOLDER = 2;
	/**
	* Constant representing either a file or a folder
	*/
	exports.READABLE = exports.FILE + exports.FOLDER;
}));

// node_modules/@kwsites/file-exists/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	function __export(m) {
		for (var p in m) if (!exports.hasOwnProperty(p)) exports[p] = m[p];
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	__export(require_src());
}));

// node_modules/@kwsites/promise-deferred/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDeferred = exports.deferred = void 0;
	/**
	* Creates a new `DeferredPromise`
	*
	* ```typescript
	import {deferred} from '@kwsites/promise-deferred`;
	```
	*/
	function deferred() {
		let done;
		let fail;
		let status = "pending";
		return {
			promise: new Promise((_done, _fail) => {
				done = _done;
				fail = _fail;
			}),
			done(result) {
				if (status === "pending") {
					status = "resolved";
					done(result);
				}
			},
			fail(error) {
				if (status === "pending") {
					status = "rejected";
					fail(error);
				}
			},
			get fulfilled() {
				return status !== "pending";
			},
			get status() {
				return status;
			}
		};
	}
	exports.deferred = deferred;
	/**
	* Alias of the exported `deferred` function, to help consumers wanting to use `deferred` as the
	* local variable name rather than the factory import name, without needing to rename on import.
	*
	* ```typescript
	import {createDeferred} from '@kwsites/promise-deferred`;
	```
	*/
	exports.createDeferred = deferred;
}));

// node_modules/@simple-git/argv-parser/dist/index.mjs
var import_src = /* @__PURE__ */ __toESM(require_src$1(), 1);
var import_dist = require_dist$1();
var import_dist$1 = require_dist();
function* x$1(e, n) {
	const t = n === "global";
	for (const o of e) o.isGlobal === t && (yield o);
}
const P$1 = /* @__PURE__ */ new Set([
	"--add",
	"--edit",
	"--remove-section",
	"--rename-section",
	"--replace-all",
	"--unset",
	"--unset-all",
	"-e"
]);
const S$1 = /* @__PURE__ */ new Set([
	"--get",
	"--get-all",
	"--get-color",
	"--get-colorbool",
	"--get-regexp",
	"--get-urlmatch",
	"--list",
	"-l"
]);
const E$1 = /* @__PURE__ */ new Set([
	"edit",
	"remove-section",
	"rename-section",
	"set",
	"unset"
]);
const F$1 = /* @__PURE__ */ new Set([
	"get",
	"get-color",
	"get-colorbool",
	"list"
]);
function A$1(e, n) {
	for (const { name: o } of x$1(e, "task")) {
		if (P$1.has(o)) return w(!0, n);
		if (S$1.has(o)) return w(!1, n);
	}
	const t = n.at(0)?.toLowerCase();
	return t === void 0 ? null : E$1.has(t) ? w(!0, n.slice(1)) : F$1.has(t) ? w(!1, n.slice(1)) : n.length === 1 ? w(!1, n) : w(!0, n);
}
function w(e = !1, n = []) {
	const t = n.at(0)?.toLowerCase();
	return t === void 0 ? null : {
		isWrite: e,
		isRead: !e,
		key: t,
		value: n.at(1)
	};
}
function O$1(e, n) {
	return n.isWrite && n.value !== void 0 ? {
		key: n.key,
		value: n.value,
		scope: e
	} : {
		key: n.key,
		scope: e
	};
}
function G$1(e) {
	const n = e?.indexOf("=") || -1;
	return !e || n < 0 ? null : {
		key: e.slice(0, n).trim().toLowerCase(),
		value: e.slice(n + 1)
	};
}
function M$1(e) {
	for (const { name: n } of x$1(e, "task")) switch (n) {
		case "--global": return "global";
		case "--system": return "system";
		case "--worktree": return "worktree";
		case "--local": return "local";
		case "--file":
		case "-f": return "file";
	}
	return "local";
}
function N$1({ name: e }) {
	if (e === "-c" || e === "--config") return "inline";
	if (e === "--config-env") return "env";
}
function* $$1(e) {
	for (const n of e) {
		const t = N$1(n), o = t && G$1(n.value);
		o && (yield {
			...o,
			scope: t
		});
	}
}
function D(e, n, t) {
	const o = {
		read: [],
		write: [...$$1(n)]
	};
	return e === "config" && L$1(o, M$1(n), A$1(n, t)), o;
}
function L$1(e, n, t) {
	if (t === null) return;
	const o = O$1(n, t);
	t.isWrite ? e.write.push(o) : e.read.push(o);
}
const C = { short: /* @__PURE__ */ new Map([["c", !0]]) };
const I$1 = {
	short: new Map([
		["C", !0],
		["P", !1],
		["h", !1],
		["p", !1],
		["v", !1],
		...C.short.entries()
	]),
	long: /* @__PURE__ */ new Set([
		"attr-source",
		"config-env",
		"exec-path",
		"git-dir",
		"list-cmds",
		"namespace",
		"super-prefix",
		"work-tree"
	])
};
const R$1 = {
	clone: {
		short: /* @__PURE__ */ new Map([
			["b", !0],
			["j", !0],
			["l", !1],
			["n", !1],
			["o", !0],
			["q", !1],
			["s", !1],
			["u", !0]
		]),
		long: /* @__PURE__ */ new Set([
			"branch",
			"config",
			"jobs",
			"origin",
			"upload-pack",
			"u",
			"template"
		])
	},
	commit: {
		short: /* @__PURE__ */ new Map([
			["C", !0],
			["F", !0],
			["c", !0],
			["m", !0],
			["t", !0]
		]),
		long: /* @__PURE__ */ new Set([
			"file",
			"message",
			"reedit-message",
			"reuse-message",
			"template"
		])
	},
	config: {
		short: /* @__PURE__ */ new Map([
			["e", !1],
			["f", !0],
			["l", !1]
		]),
		long: /* @__PURE__ */ new Set([
			"blob",
			"comment",
			"default",
			"file",
			"type",
			"value"
		])
	},
	fetch: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set(["upload-pack"])
	},
	init: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set(["template"])
	},
	pull: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set(["upload-pack"])
	},
	push: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set(["exec", "receive-pack"])
	},
	rebase: {
		short: /* @__PURE__ */ new Map([
			["X", !0],
			["f", !1],
			["i", !1],
			["k", !1],
			["m", !1],
			["n", !1],
			["q", !1],
			["r", !1],
			["s", !0],
			["v", !1],
			["x", !0]
		]),
		long: /* @__PURE__ */ new Set([
			"exec",
			"onto",
			"strategy",
			"strategy-option"
		])
	}
};
const T = {
	short: /* @__PURE__ */ new Map(),
	long: /* @__PURE__ */ new Set()
};
function B$1(e) {
	const n = R$1[e ?? ""] ?? T;
	return {
		short: new Map([...C.short.entries(), ...n.short.entries()]),
		long: n.long
	};
}
function b$1(e, n = I$1) {
	if (e.startsWith("--")) {
		const t = e.indexOf("=");
		if (t > 2) return [{
			name: e.slice(0, t),
			value: e.slice(t + 1),
			needsNext: !1
		}];
		const o = e.slice(2);
		return [{
			name: e,
			needsNext: n.long.has(o)
		}];
	}
	if (e.length === 2) {
		const t = e.charAt(1);
		return [{
			name: e,
			needsNext: n.short.get(t) === !0
		}];
	}
	return j$1(e, n.short);
}
function j$1(e, n) {
	const t = e.slice(1).split(""), o = [];
	for (let a = 0; a < t.length; a++) {
		const s = t[a], r = n.get(s);
		if (r === void 0) return [{
			name: e,
			needsNext: !1
		}];
		if (r) {
			const i = t.slice(a + 1).join("");
			if (i && ![...i].every((m) => n.has(m))) return o.push({
				name: `-${s}`,
				value: i,
				needsNext: !1
			}), o;
		}
		o.push({
			name: `-${s}`,
			needsNext: r
		});
	}
	return o;
}
function W$1(e, n = []) {
	let t = 0;
	for (; t < e.length;) {
		const o = String(e[t]);
		if (!o.startsWith("-") || o.length < 2) break;
		const a = b$1(o);
		let s = t + 1;
		for (const r of a) {
			const i = {
				name: r.name,
				value: r.value,
				absorbedNext: !1,
				isGlobal: !0
			};
			r.needsNext && i.value === void 0 && s < e.length && (i.value = String(e[s]), i.absorbedNext = !0, s++), n.push(i);
		}
		t = s;
	}
	return {
		flags: n,
		taskIndex: t
	};
}
function V$1(e, n, t = []) {
	const o$2 = B$1(n), a = [], s = [];
	let r$3 = 0;
	for (; r$3 < e.length;) {
		const i = e[r$3];
		if (r(i)) {
			s.push(...o(i)), r$3++;
			continue;
		}
		const p = String(i);
		if (p === "--") {
			for (let d = r$3 + 1; d < e.length; d++) {
				const g = e[d];
				r(g) ? s.push(...o(g)) : s.push(String(g));
			}
			break;
		}
		if (!p.startsWith("-") || p.length < 2) {
			a.push(p), r$3++;
			continue;
		}
		const m = b$1(p, o$2);
		let u = r$3 + 1;
		for (const d of m) {
			const g = {
				name: d.name,
				value: d.value,
				absorbedNext: !1,
				isGlobal: !1
			};
			d.needsNext && g.value === void 0 && u < e.length && !r(e[u]) && (g.value = String(e[u]), g.absorbedNext = !0, u++), t.push(g);
		}
		r$3 = u;
	}
	return {
		flags: t,
		positionals: a,
		pathspecs: s
	};
}
function* q$1({ write: e }) {
	for (const n of e) for (const t of K$1) {
		const o = t(n.key);
		o && (yield o);
	}
}
function f$1(e, n, t = String(e)) {
	const o = typeof e == "string" ? new RegExp(`\\s*${e.toLowerCase()}`) : e;
	return function(s) {
		if (o.test(s)) return {
			category: n,
			message: `Configuring ${t} is not permitted without enabling ${n}`
		};
	};
}
function l$1(e, n) {
	return f$1(new RegExp(`\\s*${e.toLowerCase().replace(/\./g, "(..+)?.")}`), n, e);
}
const K$1 = [
	f$1("alias", "allowUnsafeAlias"),
	f$1("core.askPass", "allowUnsafeAskPass"),
	f$1("core.editor", "allowUnsafeEditor"),
	f$1("core.fsmonitor", "allowUnsafeFsMonitor"),
	f$1("core.gitProxy", "allowUnsafeGitProxy"),
	f$1("core.hooksPath", "allowUnsafeHooksPath"),
	f$1("core.pager", "allowUnsafePager"),
	f$1("core.sshCommand", "allowUnsafeSshCommand"),
	l$1("credential.helper", "allowUnsafeCredentialHelper"),
	l$1("diff.command", "allowUnsafeDiffExternal"),
	f$1("diff.external", "allowUnsafeDiffExternal"),
	l$1("difftool.cmd", "allowUnsafeDiffExternal"),
	l$1("diff.textconv", "allowUnsafeDiffTextConv"),
	l$1("filter.clean", "allowUnsafeFilter"),
	l$1("filter.process", "allowUnsafeFilter"),
	l$1("filter.smudge", "allowUnsafeFilter"),
	l$1("gpg.program", "allowUnsafeGpgProgram"),
	f$1("include.path", "allowUnsafeInclude"),
	l$1("includeIf", "allowUnsafeInclude"),
	f$1("init.templateDir", "allowUnsafeTemplateDir"),
	l$1("pager.", "allowUnsafePager"),
	l$1("merge.driver", "allowUnsafeMergeDriver"),
	l$1("mergetool.path", "allowUnsafeMergeDriver"),
	l$1("mergetool.cmd", "allowUnsafeMergeDriver"),
	l$1("protocol.allow", "allowUnsafeProtocolOverride"),
	l$1("remote.receivepack", "allowUnsafePack"),
	l$1("remote.uploadpack", "allowUnsafePack"),
	f$1("uploadpack.packObjectsHook", "allowUnsafePack"),
	f$1("sequence.editor", "allowUnsafeEditor"),
	l$1("submodule.update", "allowUnsafeSubmodule"),
	l$1("tar.command", "allowUnsafeCommandBinaries"),
	l$1("trailer.cmd", "allowUnsafeCommandBinaries"),
	l$1("trailer.command", "allowUnsafeCommandBinaries"),
	l$1("url.insteadOf", "allowUnsafeUrlRewrite")
];
function* H$1(e, n) {
	for (const t of n) for (const o of X$1) {
		const a = o(e, t);
		a && (yield a);
	}
}
function c(e, n, t, { name: o = String(n), globalOnly: a = !1, withValue: s = !1 } = {}) {
	const r = typeof n == "string" ? new RegExp(`\\s*${n.toLowerCase()}`) : n, i = `Use of ${e ? `${e} with option ` : ""}${o} is not permitted without enabling ${t}`;
	return function(m, u) {
		if (!(e && m !== e) && !(a && !u.isGlobal) && !(s && u.value === void 0) && r.test(u.name)) return {
			category: t,
			message: i
		};
	};
}
const h$1 = {
	globalOnly: !0,
	withValue: !0
};
const X$1 = [
	c(null, /--(upload|receive)-pack/, "allowUnsafePack", { name: "--upload-pack or --receive-pack" }),
	c("clone", /^-\w*u/, "allowUnsafePack"),
	c("clone", "--u", "allowUnsafePack"),
	c("push", /^--exec$/, "allowUnsafePack", { name: "--exec" }),
	c("rebase", /^(-x|--ex(ec?)?)$/, "allowUnsafeExec", { name: "-x or --exec" }),
	c(null, "--template", "allowUnsafeTemplateDir"),
	c(null, "--exec-path", "allowUnsafeExec", h$1),
	c(null, "--git-dir", "allowUnsafeConfigPaths", h$1),
	c(null, "--work-tree", "allowUnsafeConfigPaths", h$1),
	c(null, /^-C$/, "allowUnsafeConfigPaths", {
		...h$1,
		name: "-C"
	})
];
function k(e, n, t) {
	return [...H$1(e, n), ...q$1(t)];
}
function Y$1(...e) {
	const { flags: n, taskIndex: t } = W$1(e), o = t < e.length ? String(e[t]).toLowerCase() : null, { positionals: s, pathspecs: r } = V$1(o !== null ? e.slice(t + 1) : [], o, n), i = D(o, n, s);
	return {
		task: o,
		flags: n.map(J$1),
		paths: r,
		config: i,
		vulnerabilities: z$1(k(o, n, i))
	};
}
function z$1(e) {
	return Object.defineProperty(e, "vulnerabilities", { value: e });
}
function J$1({ value: e, name: n }) {
	return e !== void 0 ? {
		name: n,
		value: e
	} : { name: n };
}
const y = {
	editor: "allowUnsafeEditor",
	git_askpass: "allowUnsafeAskPass",
	git_config_global: "allowUnsafeConfigPaths",
	git_config_system: "allowUnsafeConfigPaths",
	git_config_count: "allowUnsafeConfigEnvCount",
	git_config_parameters: "allowUnsafeConfigEnvCount",
	git_config: "allowUnsafeConfigPaths",
	git_editor: "allowUnsafeEditor",
	git_exec_path: "allowUnsafeExec",
	git_external_diff: "allowUnsafeDiffExternal",
	git_pager: "allowUnsafePager",
	git_proxy_command: "allowUnsafeGitProxy",
	git_template_dir: "allowUnsafeTemplateDir",
	git_sequence_editor: "allowUnsafeEditor",
	git_ssh: "allowUnsafeSshCommand",
	git_ssh_command: "allowUnsafeSshCommand",
	pager: "allowUnsafePager",
	prefix: "allowUnsafeConfigPaths",
	ssh_askpass: "allowUnsafeAskPass",
	visual: "allowUnsafeEditor"
};
function* Q$1(e) {
	const n = parseInt(e.git_config_count ?? "0", 10);
	for (let t = 0; t < n; t++) {
		const o = e[`git_config_key_${t}`], a = e[`git_config_value_${t}`];
		o !== void 0 && (yield {
			key: o.toLowerCase().trim(),
			value: a,
			scope: "env"
		});
	}
}
function* Z$1(e) {
	for (const n of Object.keys(e)) if (_$1(n)) {
		const t = y[n];
		yield {
			category: t,
			message: `Use of "${n.toUpperCase()}" is not permitted without enabling ${t}`
		};
	}
}
function _$1(e) {
	return Object.hasOwn(y, e);
}
function ee$1(e) {
	const n = {};
	for (const [t, o] of Object.entries(e)) {
		const a = t.toLowerCase().trim();
		(_$1(a) || a.startsWith("git")) && (n[a] = String(o));
	}
	return n;
}
function ne$1(e) {
	const n = ee$1(e), t = {
		read: [],
		write: [...Q$1(n)]
	};
	return {
		config: t,
		vulnerabilities: [...Z$1(n), ...k(null, [], t)]
	};
}
function oe$1(e, n) {
	return [...Y$1(...e).vulnerabilities, ...ne$1(n).vulnerabilities];
}

// node_modules/simple-git/dist/index.mjs
var O = class extends Error {
	constructor(e, n) {
		super(n), this.task = e, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var Ae = class extends O {
	constructor(e, n) {
		super(void 0, n), this.config = e;
	}
};
var A = class extends O {
	constructor(e, n, r) {
		super(e, r), this.task = e, this.plugin = n, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var at = class extends O {
	constructor(e, n) {
		super(void 0, n || String(e)), this.git = e;
	}
};
var xe = class extends O {
	constructor(e) {
		super(void 0, e);
	}
};
const I = "\0";
const W = () => {};
function Ne(t) {
	return typeof t != "function" ? W : t;
}
function $e(t) {
	return typeof t == "function" && t !== W;
}
function Pe(t, e) {
	const n = t.indexOf(e);
	return n <= 0 ? [t, ""] : [t.substr(0, n), t.substr(n + 1)];
}
function Me(t, e = 0) {
	return Dt(t) && t.length > e ? t[e] : void 0;
}
function N(t, e = 0) {
	if (Dt(t) && t.length > e) return t[t.length - 1 - e];
}
function Dt(t) {
	return Bt(t);
}
function H(t = "", e = !0, n = `
`) {
	return t.split(n).reduce((r, s) => {
		const o = e ? s.trim() : s;
		return o && r.push(o), r;
	}, []);
}
function ut(t, e) {
	return H(t, !0).map((n) => e(n));
}
function Lt(t) {
	return (0, import_dist.exists)(t, import_dist.FOLDER);
}
function S(t, e) {
	return Array.isArray(t) ? t.includes(e) || t.push(e) : t.add(e), e;
}
function De(t, e) {
	return Array.isArray(t) && !t.includes(e) && t.push(e), t;
}
function ct(t, e) {
	if (Array.isArray(t)) {
		const n = t.indexOf(e);
		n >= 0 && t.splice(n, 1);
	} else t.delete(e);
	return e;
}
const ft = Object.prototype.toString.call.bind(Object.prototype.toString);
function v(t) {
	return Array.isArray(t) ? t : [t];
}
function jt(t) {
	return t.replace(/[\s-]+(.)/g, (e, n) => n.toUpperCase());
}
function L(t) {
	return v(t).map((e) => e instanceof String ? e : String(e));
}
function p(t, e = 0) {
	if (t == null) return e;
	const n = parseInt(t, 10);
	return Number.isNaN(n) ? e : n;
}
function U(t, e) {
	const n = [];
	for (let r = 0, s = t.length; r < s; r++) n.push(e, t[r]);
	return n;
}
function F(t) {
	return (Array.isArray(t) ? Buffer.concat(t) : t).toString("utf-8");
}
function Le(t) {
	return t ? Buffer.isBuffer(t) ? t.length : Buffer.byteLength(t) : 0;
}
function je(t, e) {
	const n = {};
	return e.forEach((r) => {
		t[r] !== void 0 && (n[r] = t[r]);
	}), n;
}
function wt(t = 0) {
	return new Promise((e) => setTimeout(e, t));
}
function bt(t) {
	if (t !== !1) return t;
}
function d(t, e, n) {
	return e(t) ? t : arguments.length > 2 ? n : void 0;
}
const K = (t) => Array.isArray(t);
function st(t, e) {
	const n = r(t) ? "string" : typeof t;
	return /number|string|boolean/.test(n) && (!e || !e.includes(n));
}
const m = (t) => typeof t == "string" || r(t);
const Be = (t) => m(t) || Buffer.isBuffer(t);
const G = (t) => m(t) || Array.isArray(t) && t.every(m);
function lt(t) {
	return !!t && ft(t) === "[object Object]";
}
function Ie(t) {
	return typeof t == "function";
}
const Bt = (t) => t == null || "number|boolean|function".includes(typeof t) ? !1 : typeof t.length == "number";
var V = /* @__PURE__ */ ((t) => (t[t.SUCCESS = 0] = "SUCCESS", t[t.ERROR = 1] = "ERROR", t[t.NOT_FOUND = -2] = "NOT_FOUND", t[t.UNCLEAN = 128] = "UNCLEAN", t))(V || {});
var z = class z {
	constructor(e, n) {
		this.stdOut = e, this.stdErr = n;
	}
	asStrings() {
		return new z(this.stdOut.toString("utf8"), this.stdErr.toString("utf8"));
	}
};
function Ue() {
	throw new Error("LineParser:useMatches not implemented");
}
var l = class {
	constructor(e, n) {
		this.matches = [], this.useMatches = Ue, this.parse = (r, s) => (this.resetMatches(), this._regExp.every((o, i) => this.addMatch(o, i, r(i))) ? this.useMatches(s, this.prepareMatches()) !== !1 : !1), this._regExp = Array.isArray(e) ? e : [e], n && (this.useMatches = n);
	}
	resetMatches() {
		this.matches.length = 0;
	}
	prepareMatches() {
		return this.matches;
	}
	addMatch(e, n, r) {
		const s = r && e.exec(r);
		return s && this.pushMatch(n, s), !!s;
	}
	pushMatch(e, n) {
		this.matches.push(...n.slice(1));
	}
};
var x = class extends l {
	addMatch(e, n, r) {
		return /^remote:\s/.test(String(r)) && super.addMatch(e, n, r);
	}
	pushMatch(e, n) {
		(e > 0 || n.length > 1) && super.pushMatch(e, n);
	}
};
const Fe = {
	binary: "git",
	maxConcurrentProcesses: 5,
	config: [],
	trimmed: !1
};
function Ge(...t) {
	const e = process.cwd(), n = Object.assign({
		baseDir: e,
		...Fe
	}, ...t.filter((r) => typeof r == "object" && r));
	return n.baseDir = n.baseDir || e, n.trimmed = n.trimmed === !0, n;
}
function It(t, e = []) {
	return lt(t) ? Object.keys(t).reduce((n, r$1) => {
		const s = t[r$1];
		if (r(s)) n.push(s);
		else if (st(s, ["boolean"])) n.push(r$1 + "=" + s);
		else if (Array.isArray(s)) for (const o of s) st(o, ["string", "number"]) || n.push(r$1 + "=" + o);
		else n.push(r$1);
		return n;
	}, e) : e;
}
function h(t, e = 0, n = !1) {
	const r = [];
	for (let s = 0, o = e < 0 ? t.length : e; s < o; s++) "string|number".includes(typeof t[s]) && r.push(String(t[s]));
	return It(ht(t), r), n || r.push(...ze(t)), r;
}
function ze(t) {
	return L(d(N(t, typeof N(t) == "function" ? 1 : 0), K, []));
}
function ht(t) {
	return d(N(t, Ie(N(t)) ? 1 : 0), lt);
}
function u(t, e = !0) {
	const n = Ne(N(t));
	return e || $e(n) ? n : void 0;
}
function Tt(t, e) {
	return t(e.stdOut, e.stdErr);
}
function E(t, e, n, r = !0) {
	return v(n).forEach((s) => {
		for (let o = H(s, r), i = 0, a = o.length; i < a; i++) {
			const c = (y = 0) => {
				if (!(i + y >= a)) return o[i + y];
			};
			e.some(({ parse: y }) => y(c, t));
		}
	}), t;
}
const mt = ({ exitCode: t }, e, n, r) => {
	if (t === V.UNCLEAN && Ve(e)) return n(Buffer.from("false"));
	r(e);
};
const Ut = (t) => t.trim() === "true";
function We(t) {
	switch (t) {
		case "bare": return Ke();
		case "root": return He();
	}
	return {
		commands: ["rev-parse", "--is-inside-work-tree"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function He() {
	return {
		commands: ["rev-parse", "--git-dir"],
		format: "utf-8",
		onError: mt,
		parser(e) {
			return /^\.(git)?$/.test(e.trim());
		}
	};
}
function Ke() {
	return {
		commands: ["rev-parse", "--is-bare-repository"],
		format: "utf-8",
		onError: mt,
		parser: Ut
	};
}
function Ve(t) {
	return /(Not a git repository|Kein Git-Repository)/i.test(String(t));
}
var Xe = class {
	constructor(e) {
		this.paths = [], this.files = [], this.folders = [], this.dryRun = e;
	}
};
const Ye = /^[a-z]+\s*/i;
const Qe = /^[a-z]+\s+[a-z]+\s*/i;
const Je = /\/$/;
function Ze(t, e) {
	const n = new Xe(t), r = t ? Qe : Ye;
	return H(e).forEach((s) => {
		const o = s.replace(r, "");
		n.paths.push(o), (Je.test(o) ? n.folders : n.files).push(o);
	}), n;
}
const Ft = [];
function tn(t) {
	return {
		commands: Ft,
		format: "empty",
		parser: t
	};
}
function b(t) {
	return {
		commands: Ft,
		format: "empty",
		parser() {
			throw typeof t == "string" ? new xe(t) : t;
		}
	};
}
function g(t, e = !1) {
	return {
		commands: t,
		format: "utf-8",
		parser(n) {
			return e ? String(n).trim() : n;
		}
	};
}
function Gt(t) {
	return {
		commands: t,
		format: "buffer",
		parser(e) {
			return e;
		}
	};
}
function en(t) {
	return t.format === "buffer";
}
function kt(t) {
	return t.format === "empty" || !t.commands.length;
}
const nn = "Git clean interactive mode is not supported";
const rn = "Git clean mode parameter (\"n\" or \"f\") is required";
const sn = "Git clean unknown option found in: ";
var zt = /* @__PURE__ */ ((t) => (t.DRY_RUN = "n", t.FORCE = "f", t.IGNORED_INCLUDED = "x", t.IGNORED_ONLY = "X", t.EXCLUDING = "e", t.QUIET = "q", t.RECURSIVE = "d", t))(zt || {});
const qt = /* @__PURE__ */ new Set(["i", ...L(Object.values(zt))]);
function on(t, e) {
	const { cleanMode: n, options: r, valid: s } = cn(t);
	return n ? s.options ? (r.push(...e), r.some(hn) ? b(nn) : an(n, r)) : b(sn + JSON.stringify(t)) : b(rn);
}
function an(t, e) {
	return {
		commands: [
			"clean",
			`-${t}`,
			...e
		],
		format: "utf-8",
		parser(r) {
			return Ze(t === "n", r);
		}
	};
}
function un(t) {
	return Array.isArray(t) && t.every((e) => qt.has(e));
}
function cn(t) {
	let e, n = [], r = {
		cleanMode: !1,
		options: !0
	};
	return t.replace(/[^a-z]i/g, "").split("").forEach((s) => {
		fn(s) ? (e = s, r.cleanMode = !0) : r.options = r.options && ln(n[n.length] = `-${s}`);
	}), {
		cleanMode: e,
		options: n,
		valid: r
	};
}
function fn(t) {
	return t === "f" || t === "n";
}
function ln(t) {
	return /^-[a-z]$/i.test(t) && qt.has(t.charAt(1));
}
function hn(t) {
	return /^-[^\-]/.test(t) ? t.indexOf("i") > 0 : t === "--interactive";
}
var mn = class {
	constructor() {
		this.files = [], this.values = /* @__PURE__ */ Object.create(null);
	}
	get all() {
		return this._all || (this._all = this.files.reduce((e, n) => Object.assign(e, this.values[n]), {})), this._all;
	}
	addFile(e) {
		if (!(e in this.values)) {
			const n = N(this.files);
			this.values[e] = n ? Object.create(this.values[n]) : {}, this.files.push(e);
		}
		return this.values[e];
	}
	addValue(e, n, r) {
		const s = this.addFile(e);
		Object.hasOwn(s, n) ? Array.isArray(s[n]) ? s[n].push(r) : s[n] = [s[n], r] : s[n] = r, this._all = void 0;
	}
};
function pn(t) {
	const e = new mn();
	for (const n of Wt(t)) e.addValue(n.file, String(n.key), n.value);
	return e;
}
function dn(t, e) {
	let n = null;
	const r = [], s = /* @__PURE__ */ new Map();
	for (const o of Wt(t, e)) o.key === e && (r.push(n = o.value), s.has(o.file) || s.set(o.file, []), s.get(o.file).push(n));
	return {
		key: e,
		paths: Array.from(s.keys()),
		scopes: s,
		value: n,
		values: r
	};
}
function gn(t) {
	return t.replace(/^(file):/, "");
}
function* Wt(t, e = null) {
	const n = t.split("\0");
	for (let r = 0, s = n.length - 1; r < s;) {
		const o = gn(n[r++]);
		let i = n[r++], a = e;
		if (i.includes(`
`)) {
			const c = Pe(i, `
`);
			a = c[0], i = c[1];
		}
		yield {
			file: o,
			key: a,
			value: i
		};
	}
}
var Ht = /* @__PURE__ */ ((t) => (t.system = "system", t.global = "global", t.local = "local", t.worktree = "worktree", t))(Ht || {});
function Y(t, e) {
	return typeof t == "string" && Object.hasOwn(Ht, t) ? t : e;
}
function yn(t, e, n, r) {
	const s = ["config", `--${r}`];
	return n && s.push("--add"), s.push(t, e), {
		commands: s,
		format: "utf-8",
		parser(o) {
			return o;
		}
	};
}
function wn(t, e) {
	const n = [
		"config",
		"--null",
		"--show-origin",
		"--get-all",
		t
	];
	return e && n.splice(1, 0, `--${e}`), {
		commands: n,
		format: "utf-8",
		parser(r) {
			return dn(r, t);
		}
	};
}
function bn(t) {
	const e = [
		"config",
		"--list",
		"--show-origin",
		"--null"
	];
	return t && e.push(`--${t}`), {
		commands: e,
		format: "utf-8",
		parser(n) {
			return pn(n);
		}
	};
}
function Tn() {
	return {
		addConfig(t, e, ...n) {
			return this._runTask(yn(t, e, n[0] === !0, Y(n[1], "local")), u(arguments));
		},
		getConfig(t, e) {
			return this._runTask(wn(t, Y(e, void 0)), u(arguments));
		},
		listConfig(...t) {
			return this._runTask(bn(Y(t[0], void 0)), u(arguments));
		}
	};
}
var Kt = /* @__PURE__ */ ((t) => (t.ADDED = "A", t.COPIED = "C", t.DELETED = "D", t.MODIFIED = "M", t.RENAMED = "R", t.CHANGED = "T", t.UNMERGED = "U", t.UNKNOWN = "X", t.BROKEN = "B", t))(Kt || {});
const kn = new Set(Object.values(Kt));
function _n(t) {
	return kn.has(t);
}
var _t;
const vn = ["-h"];
const j = /* @__PURE__ */ Symbol("grepQuery");
var En = class {
	constructor() {
		this[_t] = [];
	}
	*[(_t = j, Symbol.iterator)]() {
		for (const e of this[j]) yield e;
	}
	and(...e) {
		return e.length && this[j].push("--and", "(", ...U(e, "-e"), ")"), this;
	}
	param(...e) {
		return this[j].push(...U(e, "-e")), this;
	}
};
function Sn(...t) {
	return new En().param(...t);
}
function Rn(t) {
	const e = /* @__PURE__ */ new Set(), n = {};
	return ut(t, (r) => {
		const [s, o, i] = r.split(I);
		e.add(s), (n[s] = n[s] || []).push({
			line: p(o),
			path: s,
			preview: i
		});
	}), {
		paths: e,
		results: n
	};
}
function On() {
	return { grep(t) {
		const e = u(arguments), n = h(arguments);
		for (const s of vn) if (n.includes(s)) return this._runTask(b(`git.grep: use of "${s}" is not supported.`), e);
		typeof t == "string" && (t = Sn().param(t));
		const r = [
			"grep",
			"--null",
			"-n",
			"--full-name",
			...n,
			...t
		];
		return this._runTask({
			commands: r,
			format: "utf-8",
			parser(s) {
				return Rn(s);
			}
		}, e);
	} };
}
var Vt = /* @__PURE__ */ ((t) => (t.MIXED = "mixed", t.SOFT = "soft", t.HARD = "hard", t.MERGE = "merge", t.KEEP = "keep", t))(Vt || {});
const Cn = L(Object.values(Vt));
function An(t, e) {
	const n = ["reset"];
	return Xt(t) && n.push(`--${t}`), n.push(...e), g(n);
}
function xn(t) {
	if (Xt(t)) return t;
	switch (typeof t) {
		case "string":
		case "undefined": return "soft";
	}
}
function Xt(t) {
	return typeof t == "string" && Cn.includes(t);
}
import_src.default.formatters.L = (t) => String(Bt(t) ? t.length : "-");
import_src.default.formatters.B = (t) => Buffer.isBuffer(t) ? t.toString("utf8") : ft(t);
function Nn() {
	return (0, import_src.default)("simple-git");
}
function vt(t, e, n) {
	return !e || !String(e).replace(/\s*/, "") ? n ? (r, ...s) => {
		t(r, ...s), n(r, ...s);
	} : t : (r, ...s) => {
		t(`%s ${r}`, e, ...s), n && n(r, ...s);
	};
}
function $n(t, e, { namespace: n }) {
	if (typeof t == "string") return t;
	const r = e && e.namespace || "";
	return r.startsWith(n) ? r.substr(n.length + 1) : r || n;
}
function $(t, e, n, r = Nn()) {
	const s = t && `[${t}]` || "", o = [], i = typeof e == "string" ? r.extend(e) : e, a = $n(d(e, m), i, r);
	return y(n);
	function c(w, T) {
		return S(o, $(t, a.replace(/^[^:]+/, w), T, r));
	}
	function y(w) {
		const T = w && `[${w}]` || "", k = i && vt(i, T) || W, C = vt(r, `${s} ${T}`, k);
		return Object.assign(i ? k : C, {
			label: t,
			sibling: c,
			info: C,
			step: y
		});
	}
}
const M = class M {
	constructor(e = "GitExecutor") {
		this.logLabel = e, this._queue = /* @__PURE__ */ new Map();
	}
	withProgress(e) {
		return this._queue.get(e);
	}
	createProgress(e) {
		const n = M.getName(e.commands[0]);
		return {
			task: e,
			logger: $(this.logLabel, n),
			name: n
		};
	}
	push(e) {
		const n = this.createProgress(e);
		return n.logger("Adding task to the queue, commands = %o", e.commands), this._queue.set(e, n), n;
	}
	fatal(e) {
		for (const [n, { logger: r }] of Array.from(this._queue.entries())) n === e.task ? (r.info("Failed %o", e), r("Fatal exception, any as-yet un-started tasks run through this executor will not be attempted")) : r.info("A fatal exception occurred in a previous task, the queue has been purged: %o", e.message), this.complete(n);
		if (this._queue.size !== 0) throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
	}
	complete(e) {
		this.withProgress(e) && this._queue.delete(e);
	}
	attempt(e) {
		const n = this.withProgress(e);
		if (!n) throw new O(void 0, "TasksPendingQueue: attempt called for an unknown task");
		return n.logger("Starting task"), n;
	}
	static getName(e = "empty") {
		return `task:${e}:${++M.counter}`;
	}
};
M.counter = 0;
let ot = M;
var Pn = class {
	constructor(e, n, r) {
		this._executor = e, this._scheduler = n, this._plugins = r, this._chain = Promise.resolve(), this._queue = new ot();
	}
	get cwd() {
		return this._cwd || this._executor.cwd;
	}
	set cwd(e) {
		this._cwd = e;
	}
	get env() {
		return this._executor.env;
	}
	get outputHandler() {
		return this._executor.outputHandler;
	}
	chain() {
		return this;
	}
	push(e) {
		return this._queue.push(e), this._chain = this._chain.then(() => this.attemptTask(e));
	}
	async attemptTask(e) {
		const n = await this._scheduler.next(), r = () => this._queue.complete(e);
		try {
			const { logger: s } = this._queue.attempt(e);
			return await (kt(e) ? this.attemptEmptyTask(e, s) : this.attemptRemoteTask(e, s));
		} catch (s) {
			throw this.onFatalException(e, s);
		} finally {
			r(), n();
		}
	}
	onFatalException(e, n) {
		const r = n instanceof O ? Object.assign(n, { task: e }) : new O(e, n && String(n));
		return this._chain = Promise.resolve(), this._queue.fatal(r), r;
	}
	async attemptRemoteTask(e, n) {
		const r = this._plugins.exec("spawn.binary", "", this.taskContext(e, e.commands)), s = this._plugins.exec("spawn.args", [...e.commands], this.taskContext(e, e.commands)), o = await this.gitResponse(e, r, s, this.outputHandler, n.step("SPAWN")), i = await this.handleTaskData(e, s, o, n.step("HANDLE"));
		return n("passing response to task's parser as a %s", e.format), en(e) ? Tt(e.parser, i) : Tt(e.parser, i.asStrings());
	}
	async attemptEmptyTask(e, n) {
		return n("empty task bypassing child process to call to task's parser"), e.parser(this);
	}
	handleTaskData(e, n, r, s) {
		const { exitCode: o, rejection: i, stdOut: a, stdErr: c } = r;
		return new Promise((y, w) => {
			s("Preparing to handle process response exitCode=%d stdOut=", o);
			const { error: T } = this._plugins.exec("task.error", { error: i }, {
				...this.taskContext(e, n),
				...r
			});
			if (T && e.onError) return s.info("exitCode=%s handling with custom error handler"), e.onError(r, T, (k) => {
				s.info("custom error handler treated as success"), s("custom error returned a %s", ft(k)), y(new z(Array.isArray(k) ? Buffer.concat(k) : k, Buffer.concat(c)));
			}, w);
			if (T) return s.info("handling as error: exitCode=%s stdErr=%s rejection=%o", o, c.length, i), w(T);
			s.info("retrieving task output complete"), y(new z(Buffer.concat(a), Buffer.concat(c)));
		});
	}
	async gitResponse(e, n, r, s, o) {
		const i = o.sibling("output"), a = this._plugins.exec("spawn.options", {
			cwd: this.cwd,
			env: this.env,
			windowsHide: !0
		}, this.taskContext(e, e.commands));
		return new Promise((c) => {
			const y = [], w = [];
			o.info("%s %o", n, r), o("%O", a);
			let T = this._beforeSpawn(e, r);
			if (T) return c({
				stdOut: y,
				stdErr: w,
				exitCode: 9901,
				rejection: T
			});
			this._plugins.exec("spawn.before", void 0, {
				...this.taskContext(e, r),
				kill(C) {
					T = C || T;
				}
			});
			const k = spawn(n, r, a);
			k.stdout.on("data", Et(y, "stdOut", o, i.step("stdOut"))), k.stderr.on("data", Et(w, "stdErr", o, i.step("stdErr"))), k.on("error", Mn(w, o)), s && (o("Passing child process stdOut/stdErr to custom outputHandler"), s(n, k.stdout, k.stderr, [...r])), this._plugins.exec("spawn.after", void 0, {
				...this.taskContext(e, r),
				spawned: k,
				close(C, Te) {
					c({
						stdOut: y,
						stdErr: w,
						exitCode: C,
						rejection: T || Te
					});
				},
				kill(C) {
					k.killed || (T = C, k.kill("SIGINT"));
				}
			});
		});
	}
	_beforeSpawn(e, n) {
		let r;
		return this._plugins.exec("spawn.before", void 0, {
			...this.taskContext(e, n),
			kill(s) {
				r = s || r;
			}
		}), r;
	}
	taskContext(e, n) {
		return {
			method: String(Me(e.commands) || ""),
			commands: n,
			env: { ...this.env },
			input: kt(e) ? void 0 : e.input
		};
	}
};
function Mn(t, e) {
	return (n) => {
		e("[ERROR] child process exception %o", n), t.push(Buffer.from(String(n.stack), "ascii"));
	};
}
function Et(t, e, n, r) {
	return (s) => {
		n("%s received %L bytes", e, s), r("%B", s), t.push(s);
	};
}
var Dn = class {
	constructor(e, n, r) {
		this.cwd = e, this._scheduler = n, this._plugins = r, this._chain = this.chain();
	}
	chain() {
		return new Pn(this, this._scheduler, this._plugins);
	}
	push(e) {
		return this._chain.push(e);
	}
};
function Ln(t, e, n = W) {
	const r = (o) => {
		n(null, o);
	}, s = (o) => {
		o?.task === t && n(o, void 0);
	};
	e.then(r, s);
}
function St(t, e) {
	return tn((n) => {
		if (!Lt(t)) throw new Error(`Git.cwd: cannot change to non-directory "${t}"`);
		return (e || n).cwd = t;
	});
}
function Q(t) {
	const e = ["checkout", ...t];
	return e[1] === "-b" && e.includes("-B") && (e[1] = ct(e, "-B")), g(e);
}
function jn() {
	return {
		checkout() {
			return this._runTask(Q(h(arguments, 1)), u(arguments));
		},
		checkoutBranch(t, e) {
			return this._runTask(Q([
				"-b",
				t,
				e,
				...h(arguments)
			]), u(arguments));
		},
		checkoutLocalBranch(t) {
			return this._runTask(Q([
				"-b",
				t,
				...h(arguments)
			]), u(arguments));
		}
	};
}
const Yt = (t, e, n) => {
	const r = ["clone", ...n];
	return m(t) && r.push(c$1(t)), m(e) && r.push(c$1(e)), g(r);
};
const Bn = (t, e, n) => (S(n, "--mirror"), Yt(t, e, n));
function Rt(t, e, n, ...r) {
	return m(n) ? e(n, d(r[0], m), h(arguments)) : b(`git.${t}() requires a string 'repoPath'`);
}
function In() {
	return {
		clone(t, ...e) {
			return this._runTask(Rt("clone", Yt, d(t, m), ...e), u(arguments));
		},
		mirror(t, ...e) {
			return this._runTask(Rt("mirror", Bn, d(t, m), ...e), u(arguments));
		}
	};
}
const Un = [
	new l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (t, [e, n, r]) => {
		t.branch = e, t.commit = r, t.root = !!n;
	}),
	new l(/\s*Author:\s(.+)/i, (t, [e]) => {
		const n = e.split("<"), r = n.pop();
		!r || !r.includes("@") || (t.author = {
			email: r.substr(0, r.length - 1),
			name: n.join("<").trim()
		});
	}),
	new l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (t, [e, n, r]) => {
		t.summary.changes = parseInt(e, 10) || 0, t.summary.insertions = parseInt(n, 10) || 0, t.summary.deletions = parseInt(r, 10) || 0;
	}),
	new l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (t, [e, n, r]) => {
		t.summary.changes = parseInt(e, 10) || 0;
		const s = parseInt(n, 10) || 0;
		r === "-" ? t.summary.deletions = s : r === "+" && (t.summary.insertions = s);
	})
];
function Fn(t) {
	return E({
		author: null,
		branch: "",
		commit: "",
		root: !1,
		summary: {
			changes: 0,
			insertions: 0,
			deletions: 0
		}
	}, Un, t);
}
function Gn(t, e, n) {
	return {
		commands: [
			"-c",
			"core.abbrev=40",
			"commit",
			...U(t, "-m"),
			...e,
			...n
		],
		format: "utf-8",
		parser: Fn
	};
}
function zn() {
	return { commit(e, ...n) {
		const r = u(arguments), s = t(e) || Gn(v(e), v(d(n[0], G, [])), [...L(d(n[1], K, [])), ...h(arguments, 0, !0)]);
		return this._runTask(s, r);
	} };
	function t(e) {
		return !G(e) && b("git.commit: requires the commit message to be supplied as a string/string[]");
	}
}
function qn() {
	return {
		count: 0,
		garbage: 0,
		inPack: 0,
		packs: 0,
		prunePackable: 0,
		size: 0,
		sizeGarbage: 0,
		sizePack: 0
	};
}
const Wn = new l(/([a-z-]+): (\d+)$/, (t, [e, n]) => {
	const r = jt(e);
	Object.hasOwn(t, r) && (t[r] = p(n));
});
function Hn() {
	return { countObjects() {
		return this._runTask({
			commands: ["count-objects", "--verbose"],
			format: "utf-8",
			parser(t) {
				return E(qn(), [Wn], t);
			}
		});
	} };
}
function Kn() {
	return { firstCommit() {
		return this._runTask(g([
			"rev-list",
			"--max-parents=0",
			"HEAD"
		], !0), u(arguments));
	} };
}
function Vn(t, e) {
	const n = ["hash-object", t];
	return e && n.push("-w"), g(n, !0);
}
var J = class {
	constructor(e, n, r, s) {
		this.bare = e, this.path = n, this.existing = r, this.gitDir = s;
	}
};
const Xn = /^Init.+ repository in (.+)$/;
const Yn = /^Rein.+ in (.+)$/;
function Qn(t, e, n) {
	const r = String(n).trim();
	let s;
	if (s = Xn.exec(r)) return new J(t, e, !1, s[1]);
	if (s = Yn.exec(r)) return new J(t, e, !0, s[1]);
	let o = "";
	const i = r.split(" ");
	for (; i.length;) if (i.shift() === "in") {
		o = i.join(" ");
		break;
	}
	return new J(t, e, /^re/i.test(r), o);
}
const Qt = "--bare";
function Jn(t) {
	return t.includes(Qt);
}
function Zn(t = !1, e, n) {
	const r = ["init", ...n];
	return t && !Jn(r) && r.splice(1, 0, Qt), {
		commands: r,
		format: "utf-8",
		parser(s) {
			return Qn(r.includes("--bare"), e, s);
		}
	};
}
function tr(t) {
	return t === void 0 ? b("interpretTrailers called without input content") : {
		format: "utf-8",
		parser(e) {
			return Object.fromEntries(ut(e, (n) => {
				const r = n.indexOf(":");
				return [jt(n.substring(0, r).toLowerCase()), n.substring(r + 2).trim()];
			}));
		},
		commands: ["interpret-trailers", "--parse"],
		input: t
	};
}
function er() {
	return { interpretTrailers(t) {
		return this._runTask(tr(d(t, Be)), u(arguments));
	} };
}
var R = /* @__PURE__ */ ((t) => (t.NONE = "", t.STAT = "--stat", t.NUM_STAT = "--numstat", t.NAME_ONLY = "--name-only", t.NAME_STATUS = "--name-status", t))(R || {});
const Jt = /^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(t) {
	for (let e = 0; e < t.length; e++) {
		const n = Jt.exec(t[e]);
		if (n) return `--${n[1]}`;
	}
	return "";
}
function nr(t) {
	return Jt.test(t);
}
var rr = class {
	constructor() {
		this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
	}
};
const Ot = [
	new l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (t, [e, n, r = ""]) => {
		t.files.push({
			file: e.trim(),
			changes: p(n),
			insertions: r.replace(/[^+]/g, "").length,
			deletions: r.replace(/[^-]/g, "").length,
			binary: !1
		});
	}),
	new l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (t, [e, n, r]) => {
		t.files.push({
			file: e.trim(),
			before: p(n),
			after: p(r),
			binary: !0
		});
	}),
	new l(/^(.+)\s+\|\s+Bin\s*$/, (t, [e]) => {
		t.files.push({
			file: e.trim(),
			before: 0,
			after: 0,
			binary: !0
		});
	}),
	new l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (t, [e, n]) => {
		const r = /(\d+) i/.exec(n), s = /(\d+) d/.exec(n);
		t.changed = p(e), t.insertions = p(r?.[1]), t.deletions = p(s?.[1]);
	})
];
const sr = [new l(/(\d+)\t(\d+)\t(.+)$/, (t, [e, n, r]) => {
	const s = p(e), o = p(n);
	t.changed++, t.insertions += s, t.deletions += o, t.files.push({
		file: r,
		changes: s + o,
		insertions: s,
		deletions: o,
		binary: !1
	});
}), new l(/-\t-\t(.+)$/, (t, [e]) => {
	t.changed++, t.files.push({
		file: e,
		after: 0,
		before: 0,
		binary: !0
	});
})];
const or = [new l(/(.+)$/, (t, [e]) => {
	t.changed++, t.files.push({
		file: e,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1
	});
})];
const ir = [new l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (t, [e, n, r, s, o]) => {
	t.changed++, t.files.push({
		file: o ?? r,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1,
		status: bt(_n(e) && e),
		from: bt(!!o && r !== o && r),
		similarity: p(n)
	});
})];
const ar = {
	[R.NONE]: Ot,
	[R.STAT]: Ot,
	[R.NUM_STAT]: sr,
	[R.NAME_STATUS]: ir,
	[R.NAME_ONLY]: or
};
function Zt(t = R.NONE) {
	const e = ar[t];
	return (n) => E(new rr(), e, n, !1);
}
const te = "òòòòòò ";
const ee = " òò";
const ne = " ò ";
const ur = [
	"hash",
	"date",
	"message",
	"refs",
	"author_name",
	"author_email"
];
function cr(t, e) {
	return e.reduce((n, r, s) => (n[r] = t[s] || "", n), /* @__PURE__ */ Object.create({ diff: null }));
}
function re(t = ne, e = ur, n = R.NONE) {
	const r = Zt(n);
	return function(s) {
		const o = H(s.trim(), !1, te).map(function(i) {
			const a = i.split(ee), c = cr(a[0].split(t), e);
			return a.length > 1 && a[1].trim() && (c.diff = r(a[1])), c;
		});
		return {
			all: o,
			latest: o.length && o[0] || null,
			total: o.length
		};
	};
}
function fr(t) {
	let e = pt(t);
	const n = ["diff"];
	return e === R.NONE && (e = R.STAT, n.push("--stat=4096")), n.push(...t), dt(n) || {
		commands: n,
		format: "utf-8",
		parser: Zt(e)
	};
}
function dt(t) {
	const e = t.filter(nr);
	if (e.length > 1) return b(`Summary flags are mutually exclusive - pick one of ${e.join(",")}`);
	if (e.length && t.includes("-z")) return b(`Summary flag ${e} parsing is not compatible with null termination option '-z'`);
}
var se = /* @__PURE__ */ ((t) => (t[t["--pretty"] = 0] = "--pretty", t[t["max-count"] = 1] = "max-count", t[t.maxCount = 2] = "maxCount", t[t.n = 3] = "n", t[t.file = 4] = "file", t[t.format = 5] = "format", t[t.from = 6] = "from", t[t.to = 7] = "to", t[t.splitter = 8] = "splitter", t[t.symmetric = 9] = "symmetric", t[t.mailMap = 10] = "mailMap", t[t.multiLine = 11] = "multiLine", t[t.strictDate = 12] = "strictDate", t))(se || {});
function lr(t, e) {
	const n = [], r = [];
	return Object.keys(t).forEach((s) => {
		n.push(s), r.push(String(t[s]));
	}), [n, r.join(e)];
}
function hr(t) {
	return Object.keys(t).reduce((e, n) => (n in se || (e[n] = t[n]), e), {});
}
function oe(t = {}, e = []) {
	const n = d(t.splitter, m, ne), [s, o] = lr(lt(t.format) ? t.format : {
		hash: "%H",
		date: t.strictDate === !1 ? "%ai" : "%aI",
		message: "%s",
		refs: "%D",
		body: t.multiLine ? "%B" : "%b",
		author_name: t.mailMap !== !1 ? "%aN" : "%an",
		author_email: t.mailMap !== !1 ? "%aE" : "%ae"
	}, n), i = [], a = [`--pretty=format:${te}${o}${ee}`, ...e], c = t.n || t["max-count"] || t.maxCount;
	if (c && a.push(`--max-count=${c}`), t.from || t.to) {
		const y = t.symmetric !== !1 ? "..." : "..";
		i.push(`${t.from || ""}${y}${t.to || ""}`);
	}
	return m(t.file) && a.push("--follow", c$1(t.file)), It(hr(t), a), {
		fields: s,
		splitter: n,
		commands: [...a, ...i]
	};
}
function mr(t, e, n) {
	const r = re(t, e, pt(n));
	return {
		commands: ["log", ...n],
		format: "utf-8",
		parser: r
	};
}
function pr() {
	return { log(...n) {
		const r = u(arguments), s = oe(ht(arguments), L(d(arguments[0], K, []))), o = e(...n) || dt(s.commands) || t(s);
		return this._runTask(o, r);
	} };
	function t(n) {
		return mr(n.splitter, n.fields, n.commands);
	}
	function e(n, r) {
		return m(n) && m(r) && b("git.log(string, string) should be replaced with git.log({ from: string, to: string })");
	}
}
var Z = class {
	constructor(e, n = null, r) {
		this.reason = e, this.file = n, this.meta = r;
	}
	toString() {
		return `${this.file}:${this.reason}`;
	}
};
var dr = class {
	constructor() {
		this.conflicts = [], this.merges = [], this.result = "success";
	}
	get failed() {
		return this.conflicts.length > 0;
	}
	get reason() {
		return this.result;
	}
	toString() {
		return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(", ")}` : "OK";
	}
};
var ie = class {
	constructor() {
		this.remoteMessages = { all: [] }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
			changes: 0,
			deletions: 0,
			insertions: 0
		};
	}
};
var gr = class {
	constructor() {
		this.remote = "", this.hash = {
			local: "",
			remote: ""
		}, this.branch = {
			local: "",
			remote: ""
		}, this.message = "";
	}
	toString() {
		return this.message;
	}
};
function tt(t) {
	return t.objects = t.objects || {
		compressing: 0,
		counting: 0,
		enumerating: 0,
		packReused: 0,
		reused: {
			count: 0,
			delta: 0
		},
		total: {
			count: 0,
			delta: 0
		}
	};
}
function Ct(t) {
	const e = /^\s*(\d+)/.exec(t), n = /delta (\d+)/i.exec(t);
	return {
		count: p(e && e[1] || "0"),
		delta: p(n && n[1] || "0")
	};
}
const yr = [
	new x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (t, [e, n]) => {
		const r = e.toLowerCase(), s = tt(t.remoteMessages);
		Object.assign(s, { [r]: p(n) });
	}),
	new x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (t, [e, n]) => {
		const r = e.toLowerCase(), s = tt(t.remoteMessages);
		Object.assign(s, { [r]: p(n) });
	}),
	new x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (t, [e, n, r]) => {
		const s = tt(t.remoteMessages);
		s.total = Ct(e), s.reused = Ct(n), s.packReused = p(r);
	})
];
const wr = [
	new x(/^remote:\s*(.+)$/, (t, [e]) => (t.remoteMessages.all.push(e.trim()), !1)),
	...yr,
	new x([/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/], (t, [e]) => {
		t.remoteMessages.pullRequestUrl = e;
	}),
	new x([/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/], (t, [e, n, r]) => {
		t.remoteMessages.vulnerabilities = {
			count: p(e),
			summary: n,
			url: r
		};
	})
];
function ae(t, e) {
	return E({ remoteMessages: new br() }, wr, e);
}
var br = class {
	constructor() {
		this.all = [];
	}
};
const vr = [
	new l(/^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, (t, [e, n, r]) => {
		t.files.push(e), n && (t.insertions[e] = n.length), r && (t.deletions[e] = r.length);
	}),
	new l(/(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, (t, [e, , n, , r]) => n !== void 0 || r !== void 0 ? (t.summary.changes = +e || 0, t.summary.insertions = +n || 0, t.summary.deletions = +r || 0, !0) : !1),
	new l(/^(create|delete) mode \d+ (.+)/, (t, [e, n]) => {
		S(t.files, n), S(e === "create" ? t.created : t.deleted, n);
	})
];
const Er = [
	new l(/^from\s(.+)$/i, (t, [e]) => {
		t.remote = e;
	}),
	new l(/^fatal:\s(.+)$/, (t, [e]) => {
		t.message = e;
	}),
	new l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (t, [e, n, r, s]) => {
		t.branch.local = r, t.hash.local = e, t.branch.remote = s, t.hash.remote = n;
	})
];
const Sr = (t, e) => E(new ie(), vr, [t, e]);
const ue = (t, e) => Object.assign(new ie(), Sr(t, e), ae(t, e));
function Rr(t, e) {
	const n = E(new gr(), Er, [t, e]);
	return n.message && n;
}
const Or = [
	new l(/^Auto-merging\s+(.+)$/, (t, [e]) => {
		t.merges.push(e);
	}),
	new l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (t, [e, n]) => {
		t.conflicts.push(new Z(e, n));
	}),
	new l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (t, [e, n, r]) => {
		t.conflicts.push(new Z(e, n, { deleteRef: r }));
	}),
	new l(/^CONFLICT\s+\((.+)\):/, (t, [e]) => {
		t.conflicts.push(new Z(e, null));
	}),
	new l(/^Automatic merge failed;\s+(.+)$/, (t, [e]) => {
		t.result = e;
	})
];
const Cr = (t, e) => Object.assign(Ar(t), ue(t, e));
const Ar = (t) => E(new dr(), Or, t);
function At(t) {
	return t.length ? {
		commands: ["merge", ...t],
		format: "utf-8",
		parser(e, n) {
			const r = Cr(e, n);
			if (r.failed) throw new at(r);
			return r;
		}
	} : b("Git.merge requires at least one option");
}
function xr(t, e, n) {
	const r = n.includes("deleted"), s = n.includes("tag") || /^refs\/tags/.test(t), o = !n.includes("new");
	return {
		deleted: r,
		tag: s,
		branch: !s,
		new: !o,
		alreadyUpdated: o,
		local: t,
		remote: e
	};
}
const Nr = [
	new l(/^Pushing to (.+)$/, (t, [e]) => {
		t.repo = e;
	}),
	new l(/^updating local tracking ref '(.+)'/, (t, [e]) => {
		t.ref = {
			...t.ref || {},
			local: e
		};
	}),
	new l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (t, [e, n, r]) => {
		t.pushed.push(xr(e, n, r));
	}),
	new l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (t, [e, n, r]) => {
		t.branch = {
			...t.branch || {},
			local: e,
			remote: n,
			remoteName: r
		};
	}),
	new l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (t, [e, n, r, s]) => {
		t.update = {
			head: {
				local: e,
				remote: n
			},
			hash: {
				from: r,
				to: s
			}
		};
	})
];
const $r = (t, e) => {
	const n = Pr(t, e), r = ae(t, e);
	return {
		...n,
		...r
	};
};
const Pr = (t, e) => E({ pushed: [] }, Nr, [t, e]);
function Mr(t = {}, e) {
	return S(e, "--tags"), ce(t, e);
}
function ce(t = {}, e) {
	const n = ["push", ...e];
	return t.branch && n.splice(1, 0, t.branch), t.remote && n.splice(1, 0, t.remote), ct(n, "-v"), S(n, "--verbose"), S(n, "--porcelain"), {
		commands: n,
		format: "utf-8",
		parser: $r
	};
}
function Dr() {
	return {
		showBuffer() {
			const t = ["show", ...h(arguments, 1)];
			return t.includes("--binary") || t.splice(1, 0, "--binary"), this._runTask(Gt(t), u(arguments));
		},
		show() {
			const t = ["show", ...h(arguments, 1)];
			return this._runTask(g(t), u(arguments));
		}
	};
}
const Lr = /^(.+)\0(.+)$/;
var jr = class {
	constructor(e, n, r) {
		if (this.path = e, this.index = n, this.working_dir = r, n === "R" || r === "R") {
			const s = Lr.exec(e) || [
				null,
				e,
				e
			];
			this.from = s[2] || "", this.path = s[1] || "";
		}
	}
};
var Br = class {
	constructor() {
		this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = !1, this.isClean = () => !this.files.length;
	}
};
function xt(t) {
	const [e, n] = t.split(I);
	return {
		from: n || e,
		to: e
	};
}
function _(t, e, n) {
	return [`${t}${e}`, n];
}
function et(t, ...e) {
	return e.map((n) => _(t, n, (r, s) => r.conflicted.push(s)));
}
const Ir = new Map([
	_(" ", "A", (t, e) => t.created.push(e)),
	_(" ", "D", (t, e) => t.deleted.push(e)),
	_(" ", "M", (t, e) => t.modified.push(e)),
	_("A", " ", (t, e) => {
		t.created.push(e), t.staged.push(e);
	}),
	_("A", "M", (t, e) => {
		t.created.push(e), t.staged.push(e), t.modified.push(e);
	}),
	_("D", " ", (t, e) => {
		t.deleted.push(e), t.staged.push(e);
	}),
	_("M", " ", (t, e) => {
		t.modified.push(e), t.staged.push(e);
	}),
	_("M", "M", (t, e) => {
		t.modified.push(e), t.staged.push(e);
	}),
	_("R", " ", (t, e) => {
		t.renamed.push(xt(e));
	}),
	_("R", "M", (t, e) => {
		const n = xt(e);
		t.renamed.push(n), t.modified.push(n.to);
	}),
	_("!", "!", (t, e) => {
		(t.ignored = t.ignored || []).push(e);
	}),
	_("?", "?", (t, e) => t.not_added.push(e)),
	...et("A", "A", "U"),
	...et("D", "D", "U"),
	...et("U", "A", "D", "U"),
	["##", (t, e) => {
		const n = /ahead (\d+)/, r = /behind (\d+)/, s = /^(.+?(?=(?:\.{3}|\s|$)))/, o = /\.{3}(\S*)/, i = /\son\s(\S+?)(?=\.{3}|$)/;
		let a = n.exec(e);
		t.ahead = a && +a[1] || 0, a = r.exec(e), t.behind = a && +a[1] || 0, a = s.exec(e), t.current = d(a?.[1], m, null), a = o.exec(e), t.tracking = d(a?.[1], m, null), a = i.exec(e), a && (t.current = d(a?.[1], m, t.current)), t.detached = /\(no branch\)/.test(e);
	}]
]);
const Ur = function(t) {
	const e = t.split(I), n = new Br();
	for (let r = 0, s = e.length; r < s;) {
		let o = e[r++].trim();
		o && (o.charAt(0) === "R" && (o += I + (e[r++] || "")), Fr(n, o));
	}
	return n;
};
function Fr(t, e) {
	const n = e.trim();
	switch (" ") {
		case n.charAt(2): return r(n.charAt(0), n.charAt(1), n.slice(3));
		case n.charAt(1): return r(" ", n.charAt(0), n.slice(2));
		default: return;
	}
	function r(s, o, i) {
		const a = `${s}${o}`, c = Ir.get(a);
		c && c(t, i), a !== "##" && a !== "!!" && t.files.push(new jr(i, s, o));
	}
}
const Gr = ["--null", "-z"];
function zr(t) {
	return {
		format: "utf-8",
		commands: [
			"status",
			"--porcelain",
			"-b",
			"-u",
			"--null",
			...t.filter((n) => !Gr.includes(n))
		],
		parser(n) {
			return Ur(n);
		}
	};
}
const fe = "installed=false";
function q(t = 0, e = 0, n = 0, r = "", s = !0) {
	return Object.defineProperty({
		major: t,
		minor: e,
		patch: n,
		agent: r,
		installed: s
	}, "toString", {
		value() {
			return `${this.major}.${this.minor}.${this.patch}`;
		},
		configurable: !1,
		enumerable: !1
	});
}
function qr() {
	return q(0, 0, 0, "", !1);
}
function Wr() {
	return { version() {
		return this._runTask({
			commands: ["--version"],
			format: "utf-8",
			parser: Kr,
			onError(t, e, n, r) {
				if (t.exitCode === V.NOT_FOUND) return n(Buffer.from(fe));
				r(e);
			}
		});
	} };
}
const Hr = [new l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (t, [e, n, r, s = ""]) => {
	Object.assign(t, q(p(e), p(n), p(r), s));
}), new l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (t, [e, n, r, s = ""]) => {
	Object.assign(t, q(p(e), p(n), r, s));
})];
function Kr(t) {
	return t === fe ? qr() : E(q(0, 0, 0, t), Hr, t);
}
var le = class {
	constructor(e) {
		this._executor = e;
	}
	_runTask(e, n) {
		const r = this._executor.chain(), s = r.push(e);
		return n && Ln(e, s, n), Object.create(this, {
			then: { value: s.then.bind(s) },
			catch: { value: s.catch.bind(s) },
			_executor: { value: r }
		});
	}
	add(e) {
		return this._runTask(g(["add", ...v(e)]), u(arguments));
	}
	cwd(e) {
		const n = u(arguments);
		return typeof e == "string" ? this._runTask(St(e, this._executor), n) : typeof e?.path == "string" ? this._runTask(St(e.path, e.root && this._executor || void 0), n) : this._runTask(b("Git.cwd: workingDirectory must be supplied as a string"), n);
	}
	hashObject(e, n) {
		return this._runTask(Vn(e, n === !0), u(arguments));
	}
	init(e) {
		return this._runTask(Zn(e === !0, this._executor.cwd, h(arguments)), u(arguments));
	}
	merge() {
		return this._runTask(At(h(arguments)), u(arguments));
	}
	mergeFromTo(e, n) {
		return m(e) && m(n) ? this._runTask(At([
			e,
			n,
			...h(arguments)
		]), u(arguments, !1)) : this._runTask(b("Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings"));
	}
	outputHandler(e) {
		return this._executor.outputHandler = e, this;
	}
	push() {
		const e = ce({
			remote: d(arguments[0], m),
			branch: d(arguments[1], m)
		}, h(arguments));
		return this._runTask(e, u(arguments));
	}
	stash() {
		return this._runTask(g(["stash", ...h(arguments)]), u(arguments));
	}
	status() {
		return this._runTask(zr(h(arguments)), u(arguments));
	}
};
Object.assign(le.prototype, jn(), In(), zn(), Tn(), Hn(), Kn(), On(), er(), pr(), Dr(), Wr());
const Vr = /* @__PURE__ */ (() => {
	let t = 0;
	return () => {
		t++;
		const { promise: e, done: n } = (0, import_dist$1.createDeferred)();
		return {
			promise: e,
			done: n,
			id: t
		};
	};
})();
var Xr = class {
	constructor(e = 2) {
		this.concurrency = e, this.logger = $("", "scheduler"), this.pending = [], this.running = [], this.logger("Constructed, concurrency=%s", e);
	}
	schedule() {
		if (!this.pending.length || this.running.length >= this.concurrency) {
			this.logger("Schedule attempt ignored, pending=%s running=%s concurrency=%s", this.pending.length, this.running.length, this.concurrency);
			return;
		}
		const e = S(this.running, this.pending.shift());
		this.logger("Attempting id=%s", e.id), e.done(() => {
			this.logger("Completing id=", e.id), ct(this.running, e), this.schedule();
		});
	}
	next() {
		const { promise: e, id: n } = S(this.pending, Vr());
		return this.logger("Scheduling id=%s", n), this.schedule(), e;
	}
};
function Yr(t, e) {
	return g([
		"apply",
		...e,
		...t
	]);
}
var he = /* @__PURE__ */ ((t) => (t.CURRENT = "*", t.LINKED = "+", t))(he || {});
var Qr = class {
	constructor() {
		this.all = [], this.branches = {}, this.current = "", this.detached = !1;
	}
	push(e, n, r, s, o) {
		e === "*" && (this.detached = n, this.current = r), this.all.push(r), this.branches[r] = {
			current: e === "*",
			linkedWorkTree: e === "+",
			name: r,
			commit: s,
			label: o
		};
	}
};
const Jr = [new l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (t, [e, n, r, s]) => {
	t.push(Nt(e), !0, n, r, s);
}), new l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (t, [e, n, r, s]) => {
	t.push(Nt(e), !1, n, r, s);
})];
const Zr = new l(/^(\S+)$/s, (t, [e]) => {
	t.push(he.CURRENT, !1, e, "", "");
});
function Nt(t) {
	return t ? t.charAt(0) : "";
}
function me(t, e = !1) {
	return E(new Qr(), e ? [Zr] : Jr, t);
}
var ts = class {
	constructor() {
		this.all = [], this.branches = {}, this.errors = [];
	}
	get success() {
		return !this.errors.length;
	}
};
function es(t, e) {
	return {
		branch: t,
		hash: e,
		success: !0
	};
}
function ns(t) {
	return {
		branch: t,
		hash: null,
		success: !1
	};
}
const rs = /(\S+)\s+\(\S+\s([^)]+)\)/;
const pe = /^error[^']+'([^']+)'/m;
const ss = [new l(rs, (t, [e, n]) => {
	const r = es(e, n);
	t.all.push(r), t.branches[e] = r;
}), new l(pe, (t, [e]) => {
	const n = ns(e);
	t.errors.push(n), t.all.push(n), t.branches[e] = n;
})];
const gt = (t, e) => E(new ts(), ss, [t, e]);
function de(t, e) {
	return e === V.ERROR && pe.test(t);
}
function os(t) {
	const e = [
		"-d",
		"-D",
		"--delete"
	];
	return t.some((n) => e.includes(n));
}
function is(t) {
	const e = os(t), n = t.includes("--show-current"), r = ["branch", ...t];
	return r.length === 1 && r.push("-a"), r.includes("-v") || r.splice(1, 0, "-v"), {
		format: "utf-8",
		commands: r,
		parser(s, o) {
			return e ? gt(s, o).all[0] : me(s, n);
		}
	};
}
function as() {
	return {
		format: "utf-8",
		commands: ["branch", "-v"],
		parser(t) {
			return me(t);
		}
	};
}
function us(t, e = !1) {
	return {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			e ? "-D" : "-d",
			...t
		],
		parser(n, r) {
			return gt(n, r);
		},
		onError({ exitCode: n, stdOut: r }, s, o, i) {
			if (!de(String(s), n)) return i(s);
			o(r);
		}
	};
}
function cs(t, e = !1) {
	const n = {
		format: "utf-8",
		commands: [
			"branch",
			"-v",
			e ? "-D" : "-d",
			t
		],
		parser(r, s) {
			return gt(r, s).branches[t];
		},
		onError({ exitCode: r, stdErr: s, stdOut: o }, i, a, c) {
			if (!de(String(i), r)) return c(i);
			throw new at(n.parser(F(o), F(s)), String(i));
		}
	};
	return n;
}
function fs(t) {
	return {
		commands: ["check-ignore", ...t],
		format: "utf-8",
		parser: ls
	};
}
function ls(t) {
	return t.split(/\n/g).map(hs).filter(Boolean);
}
function hs(t) {
	const e = t.trim().replace(/^["']|["']$/g, "");
	return e && normalize(e);
}
const ms = [
	new l(/From (.+)$/, (t, [e]) => {
		t.remote = e;
	}),
	new l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (t, [e, n]) => {
		t.branches.push({
			name: e,
			tracking: n
		});
	}),
	new l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (t, [e, n]) => {
		t.tags.push({
			name: e,
			tracking: n
		});
	}),
	new l(/- \[deleted]\s+\S+\s*-> (.+)$/, (t, [e]) => {
		t.deleted.push({ tracking: e });
	}),
	new l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (t, [e, n, r, s]) => {
		t.updated.push({
			name: r,
			tracking: s,
			to: n,
			from: e
		});
	})
];
function ps(t, e) {
	return E({
		raw: t,
		remote: null,
		branches: [],
		tags: [],
		updated: [],
		deleted: []
	}, ms, [t, e]);
}
function ds(t) {
	return /^--upload-pack(=|$)/.test(t);
}
function gs(t, e, n) {
	const r = ["fetch", ...n];
	return t && e && r.push(t, e), r.find(ds) ? b("git.fetch: potential exploit argument blocked.") : {
		commands: r,
		format: "utf-8",
		parser: ps
	};
}
const ys = [new l(/^Renaming (.+) to (.+)$/, (t, [e, n]) => {
	t.moves.push({
		from: e,
		to: n
	});
})];
function ws(t) {
	return E({ moves: [] }, ys, t);
}
function bs(t, e) {
	return {
		commands: [
			"mv",
			"-v",
			...v(t),
			e
		],
		format: "utf-8",
		parser: ws
	};
}
function Ts(t, e, n) {
	const r = ["pull", ...n];
	return t && e && r.splice(1, 0, t, e), {
		commands: r,
		format: "utf-8",
		parser(s, o) {
			return ue(s, o);
		},
		onError(s, o, i, a) {
			const c = Rr(F(s.stdOut), F(s.stdErr));
			if (c) return a(new at(c));
			a(o);
		}
	};
}
function ks(t) {
	const e = {};
	return ge(t, ([n]) => e[n] = { name: n }), Object.values(e);
}
function _s(t) {
	const e = {};
	return ge(t, ([n, r, s]) => {
		Object.hasOwn(e, n) || (e[n] = {
			name: n,
			refs: {
				fetch: "",
				push: ""
			}
		}), s && r && (e[n].refs[s.replace(/[^a-z]/g, "")] = r);
	}), Object.values(e);
}
function ge(t, e) {
	ut(t, (n) => e(n.split(/\s+/)));
}
function vs(t, e, n) {
	return g([
		"remote",
		"add",
		...n,
		t,
		e
	]);
}
function Es(t) {
	const e = ["remote"];
	return t && e.push("-v"), {
		commands: e,
		format: "utf-8",
		parser: t ? _s : ks
	};
}
function Ss(t) {
	const e = [...t];
	return e[0] !== "ls-remote" && e.unshift("ls-remote"), g(e);
}
function Rs(t) {
	const e = [...t];
	return e[0] !== "remote" && e.unshift("remote"), g(e);
}
function Os(t) {
	return g([
		"remote",
		"remove",
		t
	]);
}
function Cs(t = {}, e) {
	const n = oe(t), r = [
		"stash",
		"list",
		...n.commands,
		...e
	], s = re(n.splitter, n.fields, pt(r));
	return dt(r) || {
		commands: r,
		format: "utf-8",
		parser: s
	};
}
function As(t, e) {
	return X([
		"add",
		t,
		e
	]);
}
function xs(t) {
	return X(["init", ...t]);
}
function X(t) {
	const e = [...t];
	return e[0] !== "submodule" && e.unshift("submodule"), g(e);
}
function Ns(t) {
	return X(["update", ...t]);
}
var $s = class {
	constructor(e, n) {
		this.all = e, this.latest = n;
	}
};
const Ps = function(t, e = !1) {
	const n = t.split(`
`).map(Ds).filter(Boolean);
	e || n.sort(function(s, o) {
		const i = s.split("."), a = o.split(".");
		if (i.length === 1 || a.length === 1) return Ms(B(i[0]), B(a[0]));
		for (let c = 0, y = Math.max(i.length, a.length); c < y; c++) {
			const w = ye(B(i[c]), B(a[c]));
			if (w) return w;
		}
		return 0;
	});
	const r = e ? n[0] : [...n].reverse().find((s) => s.indexOf(".") >= 0);
	return new $s(n, r);
};
function Ms(t, e) {
	const n = Number.isNaN(t);
	return n !== Number.isNaN(e) ? n ? 1 : -1 : n ? ye(t, e) : 0;
}
function ye(t, e) {
	return t === e ? 0 : t > e ? 1 : -1;
}
function Ds(t) {
	return t.trim();
}
function B(t) {
	return typeof t == "string" && parseInt(t.replace(/^\D+/g, ""), 10) || 0;
}
function Ls(t = []) {
	const e = t.some((n) => /^--sort=/.test(n));
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-l",
			...t
		],
		parser(n) {
			return Ps(n, e);
		}
	};
}
function js(t) {
	return {
		format: "utf-8",
		commands: ["tag", t],
		parser() {
			return { name: t };
		}
	};
}
function Bs(t, e) {
	return {
		format: "utf-8",
		commands: [
			"tag",
			"-a",
			"-m",
			e,
			t
		],
		parser() {
			return { name: t };
		}
	};
}
function f(t, e) {
	this._plugins = e, this._executor = new Dn(t.baseDir, new Xr(t.maxConcurrentProcesses), e), this._trimmed = t.trimmed;
}
(f.prototype = Object.create(le.prototype)).constructor = f;
f.prototype.customBinary = function(t) {
	return this._plugins.reconfigure("binary", t), this;
};
f.prototype.env = function(t, e) {
	return arguments.length === 1 && typeof t == "object" ? this._executor.env = t : (this._executor.env = this._executor.env || {})[t] = e, this;
};
f.prototype.stashList = function(t) {
	return this._runTask(Cs(ht(arguments) || {}, K(t) && t || []), u(arguments));
};
f.prototype.mv = function(t, e) {
	return this._runTask(bs(t, e), u(arguments));
};
f.prototype.checkoutLatestTag = function(t) {
	var e = this;
	return this.pull(function() {
		e.tags(function(n, r) {
			e.checkout(r.latest, t);
		});
	});
};
f.prototype.pull = function(t, e, n, r) {
	return this._runTask(Ts(d(t, m), d(e, m), h(arguments)), u(arguments));
};
f.prototype.fetch = function(t, e) {
	return this._runTask(gs(d(t, m), d(e, m), h(arguments)), u(arguments));
};
f.prototype.tags = function(t, e) {
	return this._runTask(Ls(h(arguments)), u(arguments));
};
f.prototype.rebase = function() {
	return this._runTask(g(["rebase", ...h(arguments)]), u(arguments));
};
f.prototype.reset = function(t) {
	return this._runTask(An(xn(t), h(arguments)), u(arguments));
};
f.prototype.revert = function(t) {
	const e = u(arguments);
	return typeof t != "string" ? this._runTask(b("Commit must be a string"), e) : this._runTask(g([
		"revert",
		...h(arguments, 0, !0),
		t
	]), e);
};
f.prototype.addTag = function(t) {
	const e = typeof t == "string" ? js(t) : b("Git.addTag requires a tag name");
	return this._runTask(e, u(arguments));
};
f.prototype.addAnnotatedTag = function(t, e) {
	return this._runTask(Bs(t, e), u(arguments));
};
f.prototype.deleteLocalBranch = function(t, e, n) {
	return this._runTask(cs(t, typeof e == "boolean" ? e : !1), u(arguments));
};
f.prototype.deleteLocalBranches = function(t, e, n) {
	return this._runTask(us(t, typeof e == "boolean" ? e : !1), u(arguments));
};
f.prototype.branch = function(t, e) {
	return this._runTask(is(h(arguments)), u(arguments));
};
f.prototype.branchLocal = function(t) {
	return this._runTask(as(), u(arguments));
};
f.prototype.raw = function(t) {
	const e = !Array.isArray(t), n = [].slice.call(e ? arguments : t, 0);
	for (let s = 0; s < n.length && e; s++) if (!st(n[s])) {
		n.splice(s, n.length - s);
		break;
	}
	n.push(...h(arguments, 0, !0));
	var r = u(arguments);
	return n.length ? this._runTask(g(n, this._trimmed), r) : this._runTask(b("Raw: must supply one or more command to execute"), r);
};
f.prototype.submoduleAdd = function(t, e, n) {
	return this._runTask(As(t, e), u(arguments));
};
f.prototype.submoduleUpdate = function(t, e) {
	return this._runTask(Ns(h(arguments, !0)), u(arguments));
};
f.prototype.submoduleInit = function(t, e) {
	return this._runTask(xs(h(arguments, !0)), u(arguments));
};
f.prototype.subModule = function(t, e) {
	return this._runTask(X(h(arguments)), u(arguments));
};
f.prototype.listRemote = function() {
	return this._runTask(Ss(h(arguments)), u(arguments));
};
f.prototype.addRemote = function(t, e, n) {
	return this._runTask(vs(t, e, h(arguments)), u(arguments));
};
f.prototype.removeRemote = function(t, e) {
	return this._runTask(Os(t), u(arguments));
};
f.prototype.getRemotes = function(t, e) {
	return this._runTask(Es(t === !0), u(arguments));
};
f.prototype.remote = function(t, e) {
	return this._runTask(Rs(h(arguments)), u(arguments));
};
f.prototype.tag = function(t, e) {
	const n = h(arguments);
	return n[0] !== "tag" && n.unshift("tag"), this._runTask(g(n), u(arguments));
};
f.prototype.updateServerInfo = function(t) {
	return this._runTask(g(["update-server-info"]), u(arguments));
};
f.prototype.pushTags = function(t, e) {
	const n = Mr({ remote: d(t, m) }, h(arguments));
	return this._runTask(n, u(arguments));
};
f.prototype.rm = function(t) {
	return this._runTask(g([
		"rm",
		"-f",
		...v(t)
	]), u(arguments));
};
f.prototype.rmKeepLocal = function(t) {
	return this._runTask(g([
		"rm",
		"--cached",
		...v(t)
	]), u(arguments));
};
f.prototype.catFile = function(t, e) {
	return this._catFile("utf-8", arguments);
};
f.prototype.binaryCatFile = function() {
	return this._catFile("buffer", arguments);
};
f.prototype._catFile = function(t, e) {
	var n = u(e), r = ["cat-file"], s = e[0];
	if (typeof s == "string") return this._runTask(b("Git.catFile: options must be supplied as an array of strings"), n);
	Array.isArray(s) && r.push.apply(r, s);
	const o = t === "buffer" ? Gt(r) : g(r);
	return this._runTask(o, n);
};
f.prototype.diff = function(t, e) {
	const n = m(t) ? b("git.diff: supplying options as a single string is no longer supported, switch to an array of strings") : g(["diff", ...h(arguments)]);
	return this._runTask(n, u(arguments));
};
f.prototype.diffSummary = function() {
	return this._runTask(fr(h(arguments, 1)), u(arguments));
};
f.prototype.applyPatch = function(t) {
	const e = G(t) ? Yr(v(t), h([].slice.call(arguments, 1))) : b("git.applyPatch requires one or more string patches as the first argument");
	return this._runTask(e, u(arguments));
};
f.prototype.revparse = function() {
	const t = ["rev-parse", ...h(arguments, !0)];
	return this._runTask(g(t, !0), u(arguments));
};
f.prototype.clean = function(t, e, n) {
	const r = un(t), s = r && t.join("") || d(t, m) || "", o = h([].slice.call(arguments, r ? 1 : 0));
	return this._runTask(on(s, o), u(arguments));
};
f.prototype.exec = function(t) {
	return this._runTask({
		commands: [],
		format: "utf-8",
		parser() {
			typeof t == "function" && t();
		}
	});
};
f.prototype.checkIgnore = function(t, e) {
	return this._runTask(fs(v(d(t, G, []))), u(arguments));
};
f.prototype.checkIsRepo = function(t, e) {
	return this._runTask(We(d(t, m)), u(arguments));
};
function Is(t) {
	return t ? [{
		type: "spawn.before",
		action(r, s) {
			t.aborted && s.kill(new A(void 0, "abort", "Abort already signaled"));
		}
	}, {
		type: "spawn.after",
		action(r, s) {
			function o() {
				s.kill(new A(void 0, "abort", "Abort signal received"));
			}
			t.addEventListener("abort", o), s.spawned.on("close", () => t.removeEventListener("abort", o));
		}
	}] : void 0;
}
const Us = $("", "plugin:allowEnvironment");
function Fs(t, e = !1) {
	const n = new Set(t.map((r) => r.toLowerCase().trim()));
	return {
		type: "spawn.options",
		action(r, s) {
			const o = { ...r.env ?? process.env }, i = new Set(Object.keys(s.env).map((a) => a.toLowerCase().trim()));
			for (const a of Object.keys(o)) {
				const c = a.toLowerCase().trim();
				if (!(!Gs(c) || n.has(c))) {
					if (i.has(c)) throw new A(void 0, "allowEnvironment", `Use of "${a}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
					Us("removing ambient guarded environment variable %s", a), delete o[a];
				}
			}
			return {
				...r,
				env: {
					...o,
					GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!e)
				}
			};
		}
	};
}
function Gs(t) {
	const e = t.toLowerCase().trim();
	return e.startsWith("git_") || _$1(e);
}
function zs(t = {}) {
	return {
		type: "spawn.args",
		action(e, { env: n }) {
			for (const r of oe$1(e, n)) if (t[r.category] !== !0) throw new A(void 0, "unsafe", r.message);
			return e;
		}
	};
}
function qs(t) {
	const e = U(t, "-c");
	return {
		type: "spawn.args",
		action(n) {
			return [...e, ...n];
		}
	};
}
const $t = (0, import_dist$1.deferred)().promise;
function Ws({ onClose: t = !0, onExit: e = 50 } = {}) {
	function n() {
		let s = -1;
		const o = {
			close: (0, import_dist$1.deferred)(),
			closeTimeout: (0, import_dist$1.deferred)(),
			exit: (0, import_dist$1.deferred)(),
			exitTimeout: (0, import_dist$1.deferred)()
		}, i = Promise.race([t === !1 ? $t : o.closeTimeout.promise, e === !1 ? $t : o.exitTimeout.promise]);
		return r(t, o.close, o.closeTimeout), r(e, o.exit, o.exitTimeout), {
			close(a) {
				s = a, o.close.done();
			},
			exit(a) {
				s = a, o.exit.done();
			},
			get exitCode() {
				return s;
			},
			result: i
		};
	}
	function r(s, o, i) {
		s !== !1 && (s === !0 ? o.promise : o.promise.then(() => wt(s))).then(i.done);
	}
	return {
		type: "spawn.after",
		async action(s, { spawned: o, close: i }) {
			const a = n();
			let c = !0, y = () => {
				c = !1;
			};
			o.stdout?.on("data", y), o.stderr?.on("data", y), o.on("error", y), o.on("close", (w) => a.close(w)), o.on("exit", (w) => a.exit(w));
			try {
				await a.result, c && await wt(50), i(a.exitCode);
			} catch (w) {
				i(a.exitCode, w);
			}
		}
	};
}
const we = $("", "plugin:binary");
const Hs = "Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings";
const Ks = "Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option";
function Vs(t) {
	return !t || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(t);
}
function Pt(t, e) {
	if (t.length < 1 || t.length > 2) throw new A(void 0, "binary", Hs);
	if (t.some(Vs)) if (e) we("permitted unsafe binary %o", t);
	else throw new A(void 0, "binary", Ks);
	const [r, s] = t;
	return {
		binary: r,
		prefix: s
	};
}
function Xs(t, e = ["git"], n = !1) {
	let r = Pt(v(e), n);
	t.on("binary", (s) => {
		r = Pt(v(s), n), we.info("reconfiguring %o", r);
	}), t.append("spawn.binary", () => r.binary), t.append("spawn.args", (s) => r.prefix ? [r.prefix, ...s] : s);
}
const be = {
	DISALLOWED_ABBREVIATED: {
		text: "disallowed abbreviated or ambiguous option",
		solution: "Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}"
	},
	UNKNOWN: {
		text: "~ unknown ~",
		solution: void 0
	}
};
function Ys(t) {
	if (!t) return "UNKNOWN";
	for (const [e, { text: n }] of Object.entries(be)) if (t.startsWith(`fatal: ${n}`)) return e;
	return "UNKNOWN";
}
var Qs = class extends O {
	constructor(e = "") {
		const n = Ys(e);
		super(void 0, be[n].solution?.replace("{message}", e) ?? e), this.reason = n;
	}
};
function Js(t) {
	return !!(t.exitCode && t.stdErr.length);
}
function Zs(t) {
	return Buffer.concat([...t.stdOut, ...t.stdErr]);
}
function to(t = !1, e = Js, n = Zs) {
	return (r, s) => !t && r || !e(s) ? r : n(s);
}
function eo(t, e) {
	return t === 128 && e.startsWith("fatal:") ? new Qs(e) : new O(void 0, e);
}
function Mt(t) {
	return {
		type: "task.error",
		action(e, n) {
			const r = t(e.error, {
				stdErr: n.stdErr,
				stdOut: n.stdOut,
				exitCode: n.exitCode
			});
			return Buffer.isBuffer(r) ? { error: eo(n.exitCode, r.toString("utf-8")) } : { error: r };
		}
	};
}
const nt = $("", "plugin:input");
function no(t) {
	return {
		type: "spawn.after",
		action(e, { commands: n, input: r, spawned: { stdin: s } }) {
			if (!s) return;
			const o = t?.([...n]) ?? r;
			if (!o) return nt("generated zero length content, not writing to stdin");
			nt("writing %s bytes to stdin", Le(o)), s.on("error", (i) => {
				i.code !== "EPIPE" && nt("[ERROR] stdin error %o", i);
			}), s.end(o);
		}
	};
}
var ro = class {
	constructor() {
		this.plugins = /* @__PURE__ */ new Set(), this.events = new EventEmitter();
	}
	on(e, n) {
		this.events.on(e, n);
	}
	reconfigure(e, n) {
		this.events.emit(e, n);
	}
	append(e, n) {
		const r = S(this.plugins, {
			type: e,
			action: n
		});
		return () => this.plugins.delete(r);
	}
	add(e) {
		const n = [];
		return v(e).forEach((r) => {
			r && this.plugins.add(S(n, r));
		}), () => {
			n.forEach((r) => {
				this.plugins.delete(r);
			});
		};
	}
	exec(e, n, r) {
		let s = n;
		const o = Object.freeze(Object.create(r));
		for (const i of this.plugins) i.type === e && (s = i.action(s, o));
		return s;
	}
};
function so(t) {
	const e = "--progress", n = [
		"checkout",
		"clone",
		"fetch",
		"pull",
		"push"
	];
	return [{
		type: "spawn.args",
		action(o, i) {
			return n.includes(i.method) ? De(o, e) : o;
		}
	}, {
		type: "spawn.after",
		action(o, i) {
			i.commands.includes(e) && i.spawned.stderr?.on("data", (a) => {
				const c = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(a.toString("utf8"));
				c && t({
					method: i.method,
					stage: oo(c[1]),
					progress: p(c[2]),
					processed: p(c[3]),
					total: p(c[4])
				});
			});
		}
	}];
}
function oo(t) {
	return String(t.toLowerCase().split(" ", 1)) || "unknown";
}
function io(t) {
	const e = je(t, ["uid", "gid"]);
	return {
		type: "spawn.options",
		action(n) {
			return {
				...e,
				...n
			};
		}
	};
}
function ao() {
	return {
		type: "spawn.args",
		action(t) {
			const e = [];
			let n;
			function r$2(s) {
				(n = n || []).push(...s);
			}
			for (let s = 0; s < t.length; s++) {
				const o$1 = t[s];
				if (r(o$1)) {
					r$2(o(o$1));
					continue;
				}
				if (o$1 === "--") {
					r$2(t.slice(s + 1).flatMap((i) => r(i) && o(i) || i));
					break;
				}
				e.push(o$1);
			}
			return n ? [
				...e,
				"--",
				...n.map(String)
			] : e;
		}
	};
}
function uo({ block: t, stdErr: e = !0, stdOut: n = !0 }) {
	if (t > 0) return {
		type: "spawn.after",
		action(r, s) {
			let o;
			function i() {
				o && clearTimeout(o), o = setTimeout(c, t);
			}
			function a() {
				s.spawned.stdout?.off("data", i), s.spawned.stderr?.off("data", i), s.spawned.off("exit", a), s.spawned.off("close", a), o && clearTimeout(o);
			}
			function c() {
				a(), s.kill(new A(void 0, "timeout", "block timeout reached"));
			}
			n && s.spawned.stdout?.on("data", i), e && s.spawned.stderr?.on("data", i), s.spawned.on("exit", a), s.spawned.on("close", a), i();
		}
	};
}
const wo = (t, e) => {
	const n = new ro(), r = Ge(t && (typeof t == "string" ? { baseDir: t } : t) || {}, e);
	if (!Lt(r.baseDir)) throw new Ae(r, "Cannot use simple-git on a directory that does not exist");
	return Array.isArray(r.config) && n.add(qs(r.config)), n.add(zs(r.unsafe)), n.add(Ws(r.completion)), r.abort && n.add(Is(r.abort)), r.progress && n.add(so(r.progress)), r.timeout && n.add(uo(r.timeout)), r.spawnOptions && n.add(io(r.spawnOptions)), n.add(ao()), n.add(no(r.input)), n.add(Mt(to(!0))), r.errors && n.add(Mt(r.errors)), Xs(n, r.binary, r.unsafe?.allowUnsafeCustomBinary), n.add(Fs(r.allowEnvironment ?? [], r.unsafe?.allowAbbreviatedOptions)), new f(r, n);
};

// src/snapshot/git/object-reader.ts
/**
* One git that waits for object ids and hands over one content after the other: for second looks at single files, where starting a program for
* each takes longer than reading it. It ends with the first thing that goes wrong, and with `close`.
*/
var ObjectReader = class {
	#child;
	#ms;
	#turn = Promise.resolve();
	#chunks = [];
	#length = 0;
	#broken;
	#wake = () => void 0;
	/** @param ms milliseconds for one content. */
	constructor(program, words, folder, environment, ms) {
		this.#ms = ms;
		this.#child = spawn(program, words, {
			cwd: folder,
			env: environment,
			stdio: "pipe",
			shell: false
		});
		this.#child.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#length += chunk.length;
			this.#wake();
		});
		this.#child.stderr.resume();
		this.#child.stdin.on("error", () => this.#break("failed"));
		this.#child.on("error", () => this.#break("failed"));
		this.#child.on("close", () => this.#break("failed"));
	}
	/**
	* @param size bytes that the object has, as it was listed.
	* @throws GitFailed
	*/
	read(oid, size) {
		const answer = this.#turn.then(() => this.#read(oid, size));
		this.#turn = answer.catch(() => void 0);
		return answer;
	}
	close() {
		this.#break("was closed");
	}
	async #read(oid, size) {
		const head = `${oid} blob ${size}\n`;
		const whole = head.length + size + 1;
		const timer = setTimeout(() => this.#break("did not answer in time"), this.#ms);
		try {
			if (this.#broken === void 0) this.#child.stdin.write(`${oid}\n`);
			while (this.#broken === void 0 && this.#length < whole) {
				if (this.#text().startsWith(`${oid} missing`)) throw new GitFailed("git cat-file failed", true);
				await new Promise((resolve) => {
					this.#wake = resolve;
				});
			}
			if (this.#broken !== void 0) throw this.#broken;
			const bytes = Buffer.concat(this.#chunks);
			if (bytes.length !== whole || bytes.toString("latin1", 0, head.length) !== head) throw new GitFailed("git cat-file failed");
			return bytes.subarray(head.length, whole - 1);
		} catch (error) {
			this.#break("failed");
			throw error;
		} finally {
			clearTimeout(timer);
			this.#chunks = [];
			this.#length = 0;
		}
	}
	#text() {
		return this.#chunks[0]?.toString("latin1", 0, 80) ?? "";
	}
	#break(why) {
		this.#broken ??= new GitFailed(`git cat-file ${why}`);
		this.#child.kill("SIGKILL");
		this.#wake();
	}
};

// src/snapshot/git/sterile-git.ts
/** Answers above this size are cut off: half a million index entries fill about half of it. */
const ANSWER_BYTES = 134217728;
/** Commits are listed up to here: what is asked is whether there is a history, and a million commits take git ten seconds. */
const COMMIT_COUNT_LIMIT = 1e4;
const GLOBAL = [
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs"
];
/**
* git, started outside the scanned tree on a git folder of our own that holds a copy of the index and borrows the objects, so that no
* configuration, hook, filter or attribute of the repository exists for it.
*
* simple-git runs it with its guard on (but for one option, on the program's own path): it strips every inherited `GIT_*` and refuses
* dangerous options and keys. What a hardened call would pass with `-c`, and the guard would refuse whatever the value, stands in the
* configuration file of the sterile folder instead, which is the repository's own configuration for this git. The few `GIT_*` variables
* below are none of those that the guard objects to. Fixed
* arguments per question: nothing but object ids comes from outside.
*/
var SterileGit = class SterileGit {
	#temporary;
	#program;
	#ms;
	#reader;
	constructor(temporary, program, ms) {
		this.#temporary = temporary;
		this.#program = program;
		this.#ms = Math.max(1, ms);
	}
	/**
	* @param ms milliseconds for one question.
	* @param refs names by which commits may be asked for; without them it knows object ids only.
	* @throws GitRefused if there is no place for temporary files outside the scanned tree.
	*/
	static open(root, git, program, ms, refs = /* @__PURE__ */ new Map()) {
		const place = placeOutside(root);
		if (place === void 0) throw new GitRefused("there is no temporary folder outside the scanned tree");
		const temporary = new TemporaryFolder(place);
		const own = join(temporary.path, ".git");
		mkdirSync(join(own, "refs"), { recursive: true });
		mkdirSync(join(own, "objects", "info"), { recursive: true });
		writeFileSync(join(own, "config"), configuration([git.head, ...refs.values()].some((id) => id?.length === 64)));
		writeFileSync(join(own, "HEAD"), `${git.head ?? "ref: refs/heads/none"}\n`);
		writeFileSync(join(own, "objects", "info", "alternates"), quoted(git.place.bytesAt("objects")));
		if (git.index) writeFileSync(join(own, "index"), git.index);
		if (refs.size > 0) writeFileSync(join(own, "packed-refs"), packedRefs(refs), "latin1");
		if (git.shallow.length > 0) writeFileSync(join(own, "shallow"), `${git.shallow.join("\n")}\n`);
		return new SterileGit(temporary, program, ms);
	}
	/**
	* The commit that a revision names, by gitrevisions(7) as far as `REVISION` lets it through; undefined where it names none.
	* @throws GitFailed for a text that is no such revision: it never reaches git.
	*/
	async commitOf(revision) {
		if (!isRevision(revision)) throw new GitFailed("was asked for something that is no revision");
		const commit = (await this.#ask([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		]).catch((error) => {
			if (error instanceof GitFailed && error.refused) return void 0;
			throw error;
		}))?.toString("latin1").trim();
		return commit !== void 0 && OBJECT_ID.test(commit) ? commit : void 0;
	}
	/** Every entry of the index with its flags: `H 100644 <oid> 0\t<path>\0`. */
	index() {
		return this.#ask([
			"ls-files",
			"-s",
			"-v",
			"-z",
			"--full-name"
		]);
	}
	/**
	* Every file of a commit: `100644 blob <oid>\t<path>\0`. Asked instead of `diff-index --cached`, which skips a folder without looking where
	* the index's cache-tree extension claims that it equals the commit: in a hostile index that claim can be a lie.
	*/
	async tree(commit) {
		return this.#ask([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			"--end-of-options",
			oid(commit)
		]);
	}
	/** Commits reachable from one, itself first, up to COMMIT_COUNT_LIMIT: `commit <oid>`, then the id of its tree, a line each. */
	async commits(commit) {
		return this.#ask([
			"rev-list",
			"--format=%T",
			`--max-count=${COMMIT_COUNT_LIMIT}`,
			"--end-of-options",
			oid(commit)
		]);
	}
	/** The best common ancestor of two commits; undefined where the history that is here shows none. */
	async mergeBase(one, other) {
		const commit = (await this.#ask([
			"merge-base",
			oid(one),
			oid(other)
		]).catch((error) => {
			if (error instanceof GitFailed && error.refused) return void 0;
			throw error;
		}))?.toString("latin1").trim();
		return commit !== void 0 && OBJECT_ID.test(commit) ? commit : void 0;
	}
	/**
	* Every object that the history from these commits on holds, oldest commit first: a line `<oid>` for a commit, then `<oid> <path>` for each
	* tree and file that no older one has. `?<oid>` is an object that a partial clone left behind.
	*/
	reachable(tips) {
		return this.#ask([
			"rev-list",
			"--objects",
			"--in-commit-order",
			"--topo-order",
			"--reverse",
			"--missing=print",
			"--stdin"
		], tips);
	}
	/** One line per object: `<oid> blob <size>` or `<oid> missing`. */
	sizes(objects) {
		return this.#ask(["cat-file", "--batch-check"], objects);
	}
	/** The same lines, each followed by the object's bytes and a newline. Ask `sizes` first: a few kilobytes can unpack to gigabytes. */
	objects(objects) {
		return this.#ask(["cat-file", "--batch"], objects);
	}
	/** A git that hands over single contents, for as long as this folder is there. */
	reader() {
		this.#reader ??= new ObjectReader(this.#program, [
			...GLOBAL,
			"cat-file",
			"--batch"
		], this.#temporary.path, this.#environment(), this.#ms);
		return this.#reader;
	}
	close() {
		this.#reader?.close();
		this.#temporary.remove();
	}
	async #ask(question, objects = []) {
		const answer = [];
		let length = 0;
		const abort = new AbortController();
		const environment = this.#environment();
		const git = wo({
			baseDir: this.#temporary.path,
			binary: this.#program,
			unsafe: { allowUnsafeCustomBinary: true },
			allowEnvironment: Object.keys(environment).filter((name) => name.startsWith("GIT_")),
			abort: abort.signal,
			timeout: {
				block: this.#ms,
				stdOut: false,
				stdErr: false
			},
			input: () => objects.length > 0 ? `${objects.map(oid).join("\n")}\n` : void 0,
			errors: (error, { exitCode }) => error ?? (exitCode === 0 ? void 0 : /* @__PURE__ */ new Error("exit code"))
		});
		git.env(environment);
		git.outputHandler((_program, stdout) => {
			stdout.on("data", (chunk) => {
				length += chunk.length;
				if (length > ANSWER_BYTES) abort.abort();
				else answer.push(chunk);
			});
		});
		try {
			await git.raw([...GLOBAL, ...question]);
		} catch (error) {
			const words = failure(error, length > ANSWER_BYTES);
			throw new GitFailed(`git ${question[0]} ${words}`, words === REFUSED$2);
		}
		return Buffer.concat(answer);
	}
	/** The whole environment of the child: nothing is inherited. */
	#environment() {
		return {
			PATH: dirname(this.#program),
			HOME: this.#temporary.path,
			XDG_CONFIG_HOME: this.#temporary.path,
			LC_ALL: "C",
			TZ: "UTC",
			GIT_DIR: join(this.#temporary.path, ".git"),
			GIT_WORK_TREE: this.#temporary.path,
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_ATTR_NOSYSTEM: "1",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_TERMINAL_PROMPT: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_NO_REPLACE_OBJECTS: "1",
			GIT_ALLOW_PROTOCOL: "none",
			GIT_PROTOCOL_FROM_USER: "0",
			GIT_ADVICE: "0"
		};
	}
};
const REFUSED$2 = "failed";
function oid(text) {
	if (!OBJECT_ID.test(text)) throw new GitFailed("was asked for something that is no object id");
	return text;
}
/**
* The revisions that are taken: a name or an object id, with `~3` and `^2` behind it. The characters that git-check-ref-format(1) forbids are
* left out, and with them ranges, reflogs, paths (`HEAD:x`) and searches (`:/x`), which would let a name ask for more than a commit.
*/
const REVISION = /^[^-\x00-\x20\x7f~^:?*[\\][^\x00-\x20\x7f~^:?*[\\]{0,250}(?:[~^]\d{0,9}){0,50}$/;
/** Whether a text has the form of a revision that git may be asked for. */
function isRevision(text) {
	return REVISION.test(text) && !text.includes("..") && !text.includes("@{");
}
/** The text of a packed-refs file; sorted, as git writes it. */
function packedRefs(refs) {
	return [...refs].sort(([a], [b]) => a < b ? -1 : 1).map(([name, commit]) => `${commit} ${name}\n`).join("");
}
/** In words; git's own text would name paths of this machine. */
function failure(error, tooLong) {
	if (tooLong) return "answered with more than it may";
	return (typeof error === "object" && error !== null && "plugin" in error ? error.plugin : void 0) === "timeout" ? "did not answer in time" : REFUSED$2;
}
/** As git's C-style quoting, which the alternates file allows since 2.11: a path may hold a newline or bytes that are not UTF-8. */
function quoted(path) {
	const escaped = path.toString("latin1").replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
	return Buffer.from(`"${escaped}"\n`, "latin1");
}
function configuration(sha256) {
	const sections = {
		core: [
			`repositoryformatversion = ${sha256 ? 1 : 0}`,
			"bare = false",
			"fsmonitor = false",
			`hooksPath = ${devNull}`,
			"commitGraph = false",
			"multiPackIndex = false",
			"untrackedCache = false",
			`attributesFile = ${devNull}`,
			`excludesFile = ${devNull}`,
			"quotePath = false",
			"packedGitLimit = 256m",
			"bigFileThreshold = 1m",
			"sshCommand = false",
			"askPass = false",
			"editor = false",
			"pager = cat"
		],
		log: ["showSignature = false"],
		color: ["ui = false"],
		protocol: ["allow = never"],
		gc: ["auto = 0"],
		maintenance: ["auto = false"],
		...sha256 ? { extensions: ["objectFormat = sha256"] } : {}
	};
	return Object.entries(sections).map(([name, lines]) => `[${name}]\n${lines.map((line) => `\t${line}\n`).join("")}`).join("");
}

// src/snapshot/open-root.ts
/**
* The absolute path of the folder that the user names, links resolved.
* @throws UserError if it does not exist, is no folder, or cannot be listed.
*/
function openRoot(root, list) {
	let folder;
	try {
		folder = realpathSync.native(root, { encoding: "buffer" });
		if (!statSync(folder).isDirectory()) throw new UserError(`${root} is a file; name the folder of the repository`);
	} catch (error) {
		if (error instanceof UserError) throw error;
		const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		throw new UserError(missing ? `${root} does not exist; name the folder of the repository` : `${root} cannot be opened; check who may read it`);
	}
	try {
		list(folder);
	} catch {
		throw new UserError(`${root} cannot be listed; check who may read it`);
	}
	return folder;
}

// node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

// src/snapshot/ignore-rules.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/**
* git's ignore rules as they hold in one folder: `.git/info/exclude`, then every `.gitignore` from the root down to here, later rules winning.
*
* Two things make the result git's own. Rules and paths are both matched as bytes (latin1), for that is what git matches. And the rules of a
* nested file are rewritten to start at the root instead of being asked relative to their folder: only one set of rules can say that a folder
* which an outer file ignores was taken back by an inner one.
*/
var IgnoreRules = class IgnoreRules {
	/** Where nothing is ignored. */
	static NONE = new IgnoreRules(null, 0);
	/** Null where there is not one rule, as in most trees without git. */
	#rules;
	#count;
	constructor(rules, count) {
		this.#rules = rules;
		this.#count = count;
	}
	/**
	* These rules and those of a `.gitignore` in `folder`.
	* @param text latin1.
	* @throws Unreadable if the rules are so many or so made that asking them would take too long.
	*/
	with(folder, text) {
		const patterns = text.replace(UTF8_MARK, "").split("\n").map((line) => fromRoot(folder, line.endsWith("\r") ? line.slice(0, -1) : line)).filter((pattern) => pattern !== "");
		if (patterns.length === 0) return this;
		const count = this.#count + patterns.length;
		if (count > RULES) throw new Unreadable(`more than ${RULES} ignore rules`);
		if (patterns.some((pattern) => (pattern.match(/\*\*/g)?.length ?? 0) > DOUBLE_STARS)) throw new Unreadable(`an ignore rule with more than ${DOUBLE_STARS} "**"`);
		const rules = caseSensitive();
		if (this.#rules !== null) rules.add(this.#rules);
		return new IgnoreRules(rules.add(patterns), count);
	}
	/** Whether git ignores the file, or the folder if the key ends with `/`. */
	ignores(key) {
		return this.#rules?.ignores(key) ?? false;
	}
};
/** Rules in force in one folder. The longest ignore files of real projects have some thousand lines. */
const RULES = 2e4;
/** In one rule, with one for the depth of a nested file. The time for a path grows with its depth to the power of their number. */
const DOUBLE_STARS = 4;
/** The byte order mark in UTF-8, seen as latin1; git skips it too. */
const UTF8_MARK = /^\u00ef\u00bb\u00bf/;
const caseSensitive = () => (0, import_ignore.default)({ ignorecase: false });
function fromRoot(folder, line) {
	if (line === "" || line.startsWith("#")) return "";
	if (folder === "") return line;
	const negative = line.startsWith("!");
	const pattern = negative ? line.slice(1) : line.replace(/^\\(?=[!#])/, "");
	if (pattern.trim() === "") return "";
	const tied = pattern.replace(/(?<!\\) +$/, "").slice(0, -1).includes("/");
	const prefix = `/${folder.replace(/[\\*?[]/g, "\\$&")}/`;
	return `${negative ? "!" : ""}${prefix}${tied ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}

// src/snapshot/name-only.ts
/**
* Folders into which tools put what they fetched or built. They are looked through by name only, and only where git ignores them: nobody
* reviews them, they are made again from files that are read, and reading them would turn every dependency's own hooks and instructions into
* findings of this repository. A tracked file in one of them is content like any other, and so is everything in a folder of such a name that
* git does not ignore. Each folder that was treated so is listed in the report.
*/
const FETCHED_OR_BUILT = /* @__PURE__ */ new Set([
	"node_modules",
	"bower_components",
	"jspm_packages",
	".pnpm-store",
	".venv",
	"venv",
	"virtualenv",
	"site-packages",
	"vendor",
	"Pods",
	"Carthage",
	"elm-stuff",
	".terraform/providers",
	".terraform/modules",
	"dist",
	"build",
	"out",
	"target",
	"obj",
	"_build",
	"DerivedData",
	".next",
	".nuxt",
	".output",
	".svelte-kit",
	".vercel/output",
	".eggs",
	"__pycache__",
	".mypy_cache",
	".pytest_cache",
	".ruff_cache",
	".tox",
	".nox",
	".gradle",
	".dart_tool",
	".turbo",
	".parcel-cache",
	".cache",
	".yarn/cache",
	"coverage",
	"htmlcov",
	".nyc_output"
]);
/**
* Entries that are listed from such folders, over and above the limit for files that are read. A large monorepo's `node_modules` holds
* some hundred thousand; beyond half a million the list itself would cost more memory than a scan should.
*/
const NAME_ONLY_ENTRIES = 5e5;
/** Whether an ignored folder is one of those, by its own name or by its name and its parent's. */
function isFetchedOrBuilt(folder) {
	const slash = folder.lastIndexOf("/");
	if (FETCHED_OR_BUILT.has(folder.slice(slash + 1))) return true;
	return FETCHED_OR_BUILT.has(folder.slice(folder.lastIndexOf("/", slash - 1) + 1));
}

// src/snapshot/walk.ts
const listFolder = (path) => {
	try {
		return readdirSync(path, {
			encoding: "latin1",
			withFileTypes: true
		});
	} catch {
		return readdirSync(path, {
			encoding: "buffer",
			withFileTypes: true
		}).map((entry) => ({
			name: byteKey(entry.name),
			isDirectory: () => entry.isDirectory(),
			isFile: () => entry.isFile(),
			isSymbolicLink: () => entry.isSymbolicLink()
		}));
	}
};
/** Above this size an ignore file is not believed to be one. git itself warns from 100 MB on; the largest real ones have some 10 KB. */
const IGNORE_FILE_BYTES = 1048576;
const PROGRESS_STEP = 1e3;
const OUT_OF_TIME = "time ran out while the tree was listed; from here on nothing was read";
/** Milliseconds for which git, which lists the commit meanwhile, may wait for its answer to be taken away. */
const LONGEST_BREATH$1 = 4;
/**
* Lists the tree without following a single link. Its order of visits depends on names only, so a cap bites at the same place each time.
* It listens to other processes now and then.
*/
function walk(settings) {
	return new Walk(settings).run();
}
var Walk = class {
	#settings;
	#entries = [];
	#byNameOnly = [];
	#nested = [];
	#trackedFolders = null;
	#read = 0;
	#named = 0;
	#complete = true;
	#stopped = false;
	#breath = performance.now();
	constructor(settings) {
		this.#settings = settings;
	}
	async run() {
		const rules = this.#rulesOf(".git/info/exclude", () => IgnoreRules.NONE.with("", this.#settings.exclude), IgnoreRules.NONE);
		await this.#folder("", {
			depth: 0,
			rules,
			ignored: false,
			nameOnly: false,
			nested: false
		});
		this.#entries.sort((a, b) => compareKeys(a.key, b.key));
		return {
			entries: this.#entries,
			byNameOnly: this.#byNameOnly.sort(compareKeys),
			nested: this.#nested,
			complete: this.#complete
		};
	}
	async #folder(folder, outer) {
		if (performance.now() - this.#breath > LONGEST_BREATH$1) {
			await new Promise((resume) => setImmediate(resume));
			this.#breath = performance.now();
		}
		const names = this.#list(folder);
		if (names === null) return;
		const nested = folder !== "" && this.#meetRepository(folder, names, outer);
		const standing = {
			...outer,
			nested: outer.nested || nested || this.#settings.tracked.submodules.has(folder),
			rules: outer.ignored ? outer.rules : this.#rulesIn(folder, names, outer.rules)
		};
		for (const entry of names) {
			if (this.#stopped) return;
			if (entry.name === ".git") continue;
			const key = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) await this.#enter(key, standing);
			else this.#meetFile(key, entry, standing);
		}
	}
	#list(folder) {
		const { root, deadline, gaps } = this.#settings;
		if (deadline.passed()) {
			this.#stop(folder, OUT_OF_TIME);
			return null;
		}
		try {
			return this.#settings.listFolder(root.at(folder)).sort((a, b) => compareKeys(sortName(a), sortName(b)));
		} catch (error) {
			this.#complete = false;
			gaps.add(folder === "" ? "." : displayPath(folder), `folder not listed: ${reasonOf(error)}`);
			return null;
		}
	}
	async #enter(key, outer) {
		const { limits, tracked, gaps } = this.#settings;
		const ignored = outer.ignored || outer.rules.ignores(`${key}/`);
		if (tracked.submodules.has(key)) this.#add(key, {
			...submodule(key),
			tracked: true,
			ignored
		}, outer.nested);
		if (outer.depth + 1 > limits.depth) {
			this.#complete = false;
			gaps.cap(displayPath(key), `deeper than ${limits.depth} folders`);
			return;
		}
		const starts = ignored && !outer.nameOnly && isFetchedOrBuilt(key);
		if (starts) this.#byNameOnly.push(key);
		await this.#folder(key, {
			...outer,
			depth: outer.depth + 1,
			ignored,
			nameOnly: outer.nameOnly || starts
		});
	}
	#meetFile(key, entry, standing) {
		const tracked = this.#settings.tracked.files.has(key);
		const content = tracked || !standing.nameOnly;
		if (!this.#withinBudget(key, content)) return;
		const ignored = standing.ignored || standing.rules.ignores(key);
		const path = displayPath(key);
		if (!content) {
			const type = entry.isFile() ? "file" : entry.isSymbolicLink() ? "symlink" : "special";
			this.#add(key, {
				path,
				type,
				size: 0,
				tracked,
				ignored,
				executable: false,
				content
			}, standing.nested);
			return;
		}
		const place = this.#settings.root.at(key);
		try {
			const stat = lstatSync(place);
			const type = stat.isFile() ? "file" : stat.isSymbolicLink() ? "symlink" : "special";
			const size = type === "file" ? stat.size : 0;
			const executable = type === "file" && (stat.mode & 73) !== 0;
			const target = type === "symlink" ? { target: displayPath(byteKey(readlinkSync(place, { encoding: "buffer" }))) } : null;
			const file = {
				path,
				type,
				size,
				tracked,
				ignored,
				executable,
				content
			};
			this.#add(key, target === null ? file : {
				...file,
				...target
			}, standing.nested, stat);
		} catch (error) {
			this.#complete = false;
			this.#settings.gaps.add(path, reasonOf(error));
		}
	}
	#withinBudget(key, content) {
		const { limits, nameOnlyEntries, gaps, deadline, onProgress } = this.#settings;
		if (!content) {
			this.#named += 1;
			if (this.#named <= nameOnlyEntries) return true;
			this.#complete = false;
			gaps.cap(displayPath(key), `dependency and build folders hold more than ${nameOnlyEntries} entries; the rest was not listed`);
			return false;
		}
		if (this.#read === limits.files) {
			this.#stop(key, `more than ${limits.files} files; from here on nothing was read`);
			return false;
		}
		if (deadline.passed()) {
			this.#stop(key, OUT_OF_TIME);
			return false;
		}
		this.#read += 1;
		if (this.#read % PROGRESS_STEP === 0) onProgress(this.#read);
		return true;
	}
	#stop(key, reason) {
		if (this.#stopped) return;
		this.#stopped = true;
		this.#complete = false;
		this.#settings.gaps.add(key === "" ? "." : displayPath(key), reason);
	}
	/** Records a repository that lies in `folder`; true where the folder has a `.git`, so that what is below belongs to that one. */
	#meetRepository(folder, names, outer) {
		if (outer.nameOnly) return false;
		const { tracked } = this.#settings;
		if (isGitDirectory(names)) this.#nested.push({
			folder,
			kind: "bare"
		});
		const git = names.find(({ name }) => name === ".git");
		if (git === void 0) return false;
		this.#nested.push({
			folder,
			kind: git.isDirectory() ? "directory" : git.isFile() ? "pointer" : "link"
		});
		if (this.#holdsTracked(folder)) return false;
		if (!tracked.submodules.has(folder)) this.#add(folder, {
			...submodule(folder),
			tracked: false,
			ignored: outer.ignored
		}, outer.nested);
		return true;
	}
	#holdsTracked(folder) {
		this.#trackedFolders ??= foldersOf(this.#settings.tracked.files);
		return this.#trackedFolders.has(folder);
	}
	#rulesIn(folder, names, outer) {
		const found = names.find(({ name }) => name === ".gitignore");
		if (found === void 0 || found.isDirectory() || found.isSymbolicLink()) return outer;
		const key = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
		return this.#rulesOf(key, () => outer.with(folder, readTextIfThere(this.#settings.root.at(key), IGNORE_FILE_BYTES)), outer);
	}
	#rulesOf(key, read, otherwise) {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#settings.gaps.add(displayPath(key), `ignore rules not applied: ${error.message}`);
			return otherwise;
		}
	}
	#add(key, file, nested, stat) {
		const { dev = 0, ino = 0, ctimeMs: ctime = 0, mtimeMs: mtime = 0 } = stat ?? {};
		this.#entries.push({
			key,
			file,
			nested,
			dev,
			ino,
			size: file.size,
			ctime,
			mtime
		});
	}
};
function submodule(key) {
	return {
		path: displayPath(key),
		type: "submodule",
		size: 0,
		executable: false,
		content: false
	};
}
function foldersOf(files) {
	const folders = /* @__PURE__ */ new Set();
	for (const file of files) for (let slash = file.lastIndexOf("/"); slash > 0; slash = file.lastIndexOf("/", slash - 1)) {
		const folder = file.slice(0, slash);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
function sortName(entry) {
	return entry.isDirectory() ? `${entry.name}/` : entry.name;
}
/** The layout by which git recognises a git directory (`is_git_directory` in its setup.c). */
function isGitDirectory(names) {
	const has = (name, folder) => names.some((each) => each.name === name && each.isDirectory() === folder);
	return has("HEAD", false) && has("objects", true) && has("refs", true);
}

// src/snapshot/contents.ts
/**
* Reads the regular files one after the other into one buffer. Synchronous on purpose: a pending asynchronous read on a FIFO or a dead network
* drive keeps a process alive even past `process.exit`, and four plain system calls per file are also the fastest way.
*/
async function* readContents(source) {
	const { root, entries, kept, limits, gaps } = source;
	const reader = new FileReader();
	let bytesLeft = limits.totalBytes;
	let msLeft = source.readingMs;
	for (const entry of entries) {
		const { file } = entry;
		if (file.type !== "file" || !file.content) continue;
		if (file.size > limits.partedBytes) {
			gaps.add(file.path, `larger than ${sizeInWords(limits.partedBytes)}`);
			continue;
		}
		if (file.size > bytesLeft) {
			gaps.add(file.path, `more than ${sizeInWords(limits.totalBytes)} in all; from here on no content was read`);
			return;
		}
		if (msLeft < 0) {
			gaps.add(file.path, "time ran out while contents were read; from here on none was read");
			return;
		}
		if (file.size > limits.fileBytes) {
			try {
				for (const { bytes, part } of readParts(root.at(entry.key), entry)) yield {
					file,
					bytes,
					part
				};
			} catch (error) {
				if (!(error instanceof Unreadable)) throw error;
				gaps.add(file.path, error.message);
			}
			bytesLeft -= file.size;
			continue;
		}
		const started = performance.now();
		let bytes;
		try {
			bytes = kept.take(entry.key) ?? reader.read(root.at(entry.key), entry, limits.fileBytes);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			gaps.add(file.path, error.message);
			continue;
		} finally {
			msLeft -= performance.now() - started;
		}
		bytesLeft -= bytes.length;
		yield {
			file,
			bytes
		};
	}
}

// src/snapshot/git/tree-id.ts
/**
* The id of the tree that a commit of this index would have, made as git makes it (gitformat-pack(5), “tree”): where it is the id of the commit's
* tree, the commit holds exactly these entries, whatever the index says of itself, and git need not list a folder.
* @param index in git's order, which is that of its trees.
* @returns undefined where a merge is not done yet: there is no such tree then.
*/
function treeId(index, algorithm) {
	const root = {
		name: "",
		entries: ""
	};
	const open = [root];
	const close = () => {
		const folder = open.pop();
		const outer = open.at(-1);
		if (folder && outer) outer.entries += entryOf("40000", folder.name, objectId(folder.entries, algorithm));
	};
	for (const { key, mode, oid, stage } of index) {
		if (stage !== 0) return void 0;
		const folders = key.split("/");
		const name = folders.pop() ?? "";
		let shared = 0;
		while (shared < folders.length && open[shared + 1]?.name === folders[shared]) shared += 1;
		while (open.length > shared + 1) close();
		for (const folder of folders.slice(shared)) open.push({
			name: folder,
			entries: ""
		});
		const last = open.at(-1) ?? root;
		last.entries += entryOf(mode, name, Buffer.from(oid, "hex").toString("latin1"));
	}
	while (open.length > 1) close();
	return Buffer.from(objectId(root.entries, algorithm), "latin1").toString("hex");
}
function entryOf(mode, name, id) {
	return `${mode} ${name}\0${id}`;
}
/** The raw id of a tree object, as latin1. */
function objectId(entries, algorithm) {
	return hash(algorithm, Buffer.from(`tree ${entries.length}\0${entries}`, "latin1"), "binary");
}

// src/snapshot/git/repository.ts
/**
* The scanned tree's repository: opened before the walk, which must know what is tracked, and asked for its facts after it.
* Whatever is wrong with a `.git` ends as `unavailable` with a gap, never as an error.
*/
var Repository = class Repository {
	#settings;
	#state;
	#listed;
	tracked;
	/** Text of `.git/info/exclude`, as latin1. */
	exclude;
	constructor(settings, state, listed) {
		this.#settings = settings;
		this.#state = state;
		this.#listed = listed;
		const index = listed?.index ?? [];
		this.tracked = {
			files: new Set(index.filter(({ mode }) => mode !== MODE_SUBMODULE).map(({ key }) => key)),
			submodules: new Set(index.filter(({ mode }) => mode === MODE_SUBMODULE).map(({ key }) => key))
		};
		this.exclude = listed?.folder.exclude ?? "";
	}
	static async open(settings) {
		try {
			const folder = readGitFolder(settings.root);
			if (folder === null) return new Repository(settings, "absent", null);
			return new Repository(settings, "read", await list(settings, folder));
		} catch (error) {
			settings.gaps.add(".git", `git facts are unavailable: ${refusal$1(error)}`);
			return new Repository(settings, "unavailable", null);
		}
	}
	/** @param kept gets the contents of the files that are compared with the commit. */
	async facts(tree, kept) {
		const { root, gaps, deadline, hashAllBytes } = this.#settings;
		const search = new HazardSearch(new FolderFiles(root), gaps);
		const nested = tree.nested.flatMap((repository) => search.inNested(repository, this.tracked.submodules.has(repository.folder)));
		if (this.#state === "absent") return {
			...NOTHING$1,
			state: "absent",
			hazards: sortHazards(nested)
		};
		const redirect = search.ofRedirect();
		const own = redirect.length > 0 ? {
			hazards: redirect,
			remotes: []
		} : search.inDirectory(".git", "repository");
		const committed = await this.#committed();
		if (this.#listed === null || committed === null) return {
			...NOTHING$1,
			state: "unavailable",
			remotes: own.remotes,
			hazards: sortHazards([...own.hazards, ...nested])
		};
		const { folder, git, index } = this.#listed;
		const { staged, commits } = committed;
		const indexFile = {
			bytes: folder.index,
			time: folder.indexTime
		};
		const changes = await findChanges({
			root,
			tree,
			index,
			indexFile,
			staged,
			git,
			hashAllBytes,
			kept,
			deadline,
			gaps
		});
		const present = new Set(tree.entries.map(({ key }) => key));
		const hidden = hiddenEntryHazards(index, (key) => present.has(key));
		return {
			state: "read",
			...folder.head === null ? {} : { commit: folder.head },
			...folder.branch === null ? {} : { branch: folder.branch },
			...folder.operation === null ? {} : { operation: folder.operation },
			shallow: folder.shallow.length > 0,
			commits,
			remotes: own.remotes,
			changes,
			hazards: sortHazards([
				...own.hazards,
				...hidden,
				...nested
			])
		};
	}
	/**
	* What the history holds and the work tree does not, read through a temporary git folder of its own.
	* @param unchanged the files of the tree that were read and are as the commit has them.
	*/
	async *past(unchanged) {
		const { root, limits, gaps } = this.#settings;
		if (this.#listed === null) return;
		const { folder, program, commit } = this.#listed;
		const files = await commit.then(({ files }) => files).catch(() => void 0);
		if (files === void 0) return;
		const known = /* @__PURE__ */ new Set();
		for (const { key, oid, mode } of files) if (mode !== "120000" && unchanged.has(displayPath(key))) known.add(oid);
		if (folder.shallow.length > 0) gaps.add(".git", "the history is shallow: what came before its oldest commits was not read");
		let git;
		try {
			git = SterileGit.open(root, folder, program, limits.totalMs);
			const tips = /* @__PURE__ */ new Set([...folder.head === null ? [] : [folder.head], ...tipsOf(readRefs(folder.place, gaps))]);
			yield* readHistory({
				git,
				tips: [...tips].sort(),
				known,
				limits,
				gaps
			});
		} catch (error) {
			gaps.add(".git", `the history was not read to its end: ${refusal$1(error)}`);
		} finally {
			git?.close();
		}
	}
	/** Null where there is none, or git could not tell, which is a gap. */
	async #committed() {
		try {
			return await this.#listed?.commit ?? null;
		} catch (error) {
			this.#settings.gaps.add(".git", `git facts are unavailable: ${refusal$1(error)}`);
			return null;
		}
	}
	/** Removes the temporary git folder. */
	close() {
		this.#listed?.git.close();
	}
};
const NOTHING$1 = {
	shallow: false,
	commits: 0,
	remotes: [],
	changes: [],
	hazards: []
};
async function list({ root, limits, deadline, searchPath }, folder) {
	const program = findGit(root, searchPath);
	if (program === null) throw new GitRefused("no git was found on this machine outside the scanned tree");
	const git = SterileGit.open(root, folder, program, Math.min(limits.gitMs, deadline.left()));
	const index = folder.index === null ? Promise.resolve([]) : git.index().then(parseIndex);
	const commit = committed(git, folder.head, index);
	commit.catch(() => {});
	try {
		return {
			folder,
			program,
			git,
			index: await index,
			commit
		};
	} catch (error) {
		await commit.catch(() => {});
		git.close();
		throw error;
	}
}
/** What HEAD names. Git is asked for its files only where the index is not the commit's tree: what nobody changed is listed once. */
async function committed(git, commit, listed) {
	if (commit === null) return {
		files: [],
		staged: stagedFiles(await listed, []),
		commits: 0
	};
	const [answer, index] = [await git.commits(commit), await listed];
	const { commits, tree } = parseCommits(answer);
	if (treeId(index, tree.length === 64 ? "sha256" : "sha1") === tree) return {
		files: index,
		staged: [],
		commits
	};
	const files = parseTreeEntries(await git.tree(commit));
	return {
		files,
		staged: stagedFiles(index, files),
		commits
	};
}
function refusal$1(error) {
	if (error instanceof GitRefused || error instanceof GitFailed || error instanceof SyntaxError) return error.message;
	if (error instanceof Error && "code" in error) return `the temporary git folder: ${reasonOf(error)}`;
	throw error;
}

// src/snapshot/kept-contents.ts
/**
* Contents that were read to be compared with the commit, until the scan asks for them: opening every file of a tree a second time takes
* longer than all that is done with most of them.
*/
var KeptContents = class {
	#kept = /* @__PURE__ */ new Map();
	keep(key, bytes) {
		this.#kept.set(key, bytes);
	}
	/** The contents, which are then the caller's: undefined where they were not kept, or were taken before. */
	take(key) {
		const bytes = this.#kept.get(key);
		if (bytes !== void 0) this.#kept.delete(key);
		return bytes;
	}
};

// src/snapshot/take.ts
/**
* The caps of an ordinary scan, each far above what honest repositories need and low enough that a hostile one costs seconds, not the machine.
* 64 MiB: source, configuration, lock files and most media stay below; above it are dumps, logs, models and archives, up to 1 GiB. 4 GiB and 500 000 files: five times the Linux
* kernel. 64 folders: the deepest real trees have some 30. Ten seconds: git lists a million entries in less. Two minutes in all.
*/
const DEFAULT_LIMITS = {
	fileBytes: 67108864,
	partedBytes: 1073741824,
	totalBytes: 4294967296,
	files: 5e5,
	depth: 64,
	gitMs: 1e4,
	totalMs: 12e4
};
/**
* Reads the tree below `root` once: its entries and what git knows of them. Contents are read later, one at a time, by `contents()`.
* Nothing of the tree is executed, no link is followed, nothing is written into it. Whatever cannot be read is a gap.
* @param onProgress told about every thousandth file.
* @throws UserError if `root` does not exist, is no folder, or cannot be listed.
*/
async function takeSnapshot(root, limits, onProgress = () => {}, probes = {}) {
	const list = probes.listFolder ?? listFolder;
	const folder = openRoot(root, list);
	const place = new Root(folder);
	const gaps = new Gaps();
	const deadline = new Deadline(limits.totalMs);
	const repository = await Repository.open({
		root: place,
		limits,
		deadline,
		gaps,
		hashAllBytes: probes.hashAllBytes ?? 134217728,
		searchPath: probes.searchPath
	});
	try {
		const tree = await walk({
			root: place,
			tracked: repository.tracked,
			exclude: repository.exclude,
			limits,
			nameOnlyEntries: probes.nameOnlyEntries ?? 5e5,
			deadline,
			gaps,
			listFolder: list,
			onProgress
		});
		const kept = new KeptContents();
		const git = await repository.facts(tree, kept);
		const name = displayPath(basename(folder.toString("latin1")) || "/");
		return new ReadSnapshot({
			name,
			git,
			repository,
			tree,
			gaps,
			kept,
			limits,
			root: place,
			readingMs: deadline.left()
		});
	} finally {
		repository.close();
	}
}
var ReadSnapshot = class {
	name;
	files;
	git;
	byNameOnly;
	#taken;
	#entries;
	#reader;
	constructor(taken) {
		this.#taken = taken;
		this.name = taken.name;
		this.git = taken.git;
		this.files = taken.tree.entries.map(({ file }) => file);
		this.byNameOnly = taken.tree.byNameOnly.map(displayPath);
	}
	get gaps() {
		return this.#taken.gaps.sorted();
	}
	contents() {
		const { root, tree, kept, limits, readingMs, gaps } = this.#taken;
		return readContents({
			root,
			entries: tree.entries,
			kept,
			limits,
			readingMs,
			gaps
		});
	}
	async read(path) {
		const { root, tree, limits, gaps } = this.#taken;
		this.#entries ??= new Map(tree.entries.map((entry) => [entry.file.path, entry]));
		const entry = this.#entries.get(path);
		if (entry?.file.type !== "file" || !entry.file.content || entry.file.size > limits.partedBytes) return void 0;
		try {
			this.#reader ??= new FileReader();
			return this.#reader.read(root.at(entry.key), entry, limits.fileBytes);
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			gaps.add(path, error.message);
			return;
		}
	}
	past() {
		const changed = new Set(this.git.changes.map(({ path }) => path));
		const read = this.files.filter(({ path, type, content }) => type === "file" && content && !changed.has(path));
		return this.#taken.repository.past(new Set(read.map(({ path }) => path)));
	}
	close() {}
};

// src/surfaces/path-index.ts
/**
* Finds what is to be done with a path. A tree may hold 80 000 files and most concern nobody, so patterns are filed by what their last
* segment says (a whole name, or an ending) and only those that the path's own name points to are tried.
*/
var PathIndex = class {
	#byName = /* @__PURE__ */ new Map();
	#byEnding = /* @__PURE__ */ new Map();
	#byFolder = /* @__PURE__ */ new Map();
	/** @param all globs from the root, with the value that they stand for; `name` says whose they are where one cannot be filed. */
	constructor(all) {
		for (const [index, { name, paths, value }] of all.entries()) for (const pattern of paths) this.#file(pattern.toLowerCase(), index, value, name);
	}
	/** The values whose patterns fit the path, each once, in the order of the list. */
	get(path) {
		const lower = path.toLowerCase();
		const slash = lower.indexOf("/");
		const name = lower.slice(lower.lastIndexOf("/") + 1);
		const named = this.#byName.get(name);
		const ending = this.#byEnding.get(endingOf(name));
		const folder = this.#byFolder.get(slash < 0 ? lower : lower.slice(0, slash));
		if (named === void 0 && ending === void 0 && folder === void 0) return [];
		const found = /* @__PURE__ */ new Map();
		for (const list of [
			named,
			ending,
			folder
		]) for (const { index, value, start, matches } of list ?? []) if (!found.has(index) && lower.startsWith(start) && matches(path)) found.set(index, value);
		return found.size === 0 ? [] : [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
	}
	#file(pattern, index, value, owner) {
		const name = pattern.slice(pattern.lastIndexOf("/") + 1);
		const ending = endingOf(name);
		const folder = pattern.split("/", 1)[0] ?? "";
		const candidate = {
			index,
			value,
			start: /^[^*?[\]{}()!+@]*/.exec(pattern)?.[0].replace(/\/$/, "") ?? "",
			matches: matchPath(pattern)
		};
		if (isLiteral(name)) push(this.#byName, name, candidate);
		else if (ending !== "" && isLiteral(ending)) push(this.#byEnding, ending, candidate);
		else if (isLiteral(folder) && pattern.includes("/")) push(this.#byFolder, folder, candidate);
		else throw new Error(`${owner}: ${pattern} must end in a name or an ending, or begin with a folder, to be found without trying it on every file`);
	}
};
/** From the last dot on; empty where there is none. `.md` itself is a name, not an ending. */
function endingOf(name) {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(dot) : "";
}
function isLiteral(segment) {
	return !/[*?[\]{}()!+@]/.test(segment);
}
function push(map, key, candidate) {
	const known = map.get(key);
	if (known) known.push(candidate);
	else map.set(key, [candidate]);
}

// src/surfaces/instruction-table.ts
/** Says of a path which agents read it as an instruction, and when. */
var InstructionTable = class {
	#index;
	constructor(rows) {
		this.#index = new PathIndex(rows.map((row) => ({
			name: row.id,
			paths: row.paths,
			value: {
				steering: steeringOf(row),
				spares: row.except.length === 0 ? () => false : matchPath(row.except),
				isAtRoot: matchPath(row.paths.map((pattern) => pattern.replace(/^\*\*\//, ""))),
				nested: row.nested
			}
		})));
	}
	/** One entry for each row that fits; empty where the path is no instruction by its name. */
	steering(path) {
		return this.#index.get(path).filter(({ spares }) => !spares(path)).map(({ steering, isAtRoot, nested }) => nested === void 0 || isAtRoot(path) ? steering : {
			...steering,
			nested
		});
	}
};
function steeringOf({ role, loads, head, imports, agents, others, configures }) {
	return {
		agents: Object.keys(agents),
		others: Object.keys(others),
		role,
		loads,
		head: head.map(({ field, is, loads: then }) => ({
			field,
			loads: then,
			...is === void 0 ? {} : { is }
		})),
		imports,
		configures
	};
}

// src/surfaces/isolation.ts
/** Milliseconds that one surface may take for one file. */
const DEADLINE = 2e3;
/** Heap for one file: a lock file of 16 MiB needs about half of it. */
const MEMORY_MB = 512;
/** Time for a thread to load its code. Not part of a file's deadline. */
const START_MS = 6e4;
/**
* Reads in one thread, one file after the other. A file that takes longer than `deadlineMs`, or more memory than there is, costs the
* thread its life and becomes a gap; the next file gets a new thread.
*/
function inWorker(url, deadlineMs = DEADLINE, options = {}) {
	let queue = Promise.resolve();
	let running;
	let closed = false;
	launch().catch(ignore$4);
	async function readOne(job) {
		if (closed) throw new Error("the isolation is closed");
		const worker = await (running ?? launch());
		const answer = await ask$2(worker, job, deadlineMs);
		if (typeof answer !== "string") return answer;
		running = void 0;
		await worker.terminate();
		return {
			facts: [],
			gap: gapOf(job.surfaceId, job.file.path, answer)
		};
	}
	function launch() {
		const started = start$3(url, options);
		running = started;
		const forget = () => {
			if (running === started) running = void 0;
		};
		started.then((worker) => worker.once("exit", forget), forget);
		return started;
	}
	return {
		read(surfaceId, file) {
			const reading = queue.then(() => readOne({
				surfaceId,
				file
			}));
			queue = reading.catch(() => void 0);
			return reading;
		},
		async close() {
			closed = true;
			await queue;
			const worker = await running?.catch(() => void 0);
			running = void 0;
			await worker?.terminate();
		}
	};
}
function start$3(url, { memoryMb = MEMORY_MB }) {
	const worker = new Worker(url, {
		env: {},
		resourceLimits: {
			maxOldGenerationSizeMb: memoryMb,
			maxYoungGenerationSizeMb: 64,
			stackSizeMb: 4
		}
	});
	worker.on("error", ignore$4);
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => settle(() => reject(/* @__PURE__ */ new Error(`the reading thread did not start within ${START_MS / 1e3} s`))), START_MS);
		const onError = (error) => settle(() => reject(error));
		const onExit = () => settle(() => reject(/* @__PURE__ */ new Error("the reading thread ended before it was ready")));
		const onMessage = () => settle(() => resolve(worker));
		function settle(then) {
			clearTimeout(timer);
			worker.off("error", onError).off("exit", onExit).off("message", onMessage);
			then();
		}
		worker.on("error", onError).on("exit", onExit).on("message", onMessage);
	});
}
/** A machine that does other things gives a file so many times its deadline by the clock. */
const PATIENCE = 10;
/**
* The reading, or why there is none: then the thread is of no more use. The deadline is work, not time gone by: a busy machine must not make
* gaps that a quiet one does not have. What counts is the work of this process without that of the calling thread, which goes on reading.
*/
function ask$2(worker, job, deadlineMs) {
	return new Promise((resolve) => {
		const begin = performance.now();
		const before = cpuUsage();
		const own = performance.eventLoopUtilization();
		const late = () => void setImmediate(() => settle(`took longer than ${deadlineMs / 1e3} s`));
		const look = () => {
			const { user, system } = cpuUsage(before);
			const left = deadlineMs - (user + system) / 1e3 + performance.eventLoopUtilization(own).active;
			if (left <= 0 || performance.now() - begin >= PATIENCE * deadlineMs) late();
			else timer = setTimeout(look, Math.min(Math.max(left, 50), deadlineMs));
		};
		let timer = setTimeout(look, deadlineMs);
		const onMessage = (reading) => settle(reading);
		const onError = (error) => {
			settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "needed more memory than a file may take" : "the reading thread failed");
		};
		const onExit = () => settle("the reading thread ended");
		function settle(answer) {
			clearTimeout(timer);
			worker.off("message", onMessage).off("error", onError).off("exit", onExit);
			resolve(answer);
		}
		worker.on("message", onMessage).on("error", onError).on("exit", onExit);
		worker.postMessage(job);
	});
}
function ignore$4() {}

// src/surfaces/linked-paths.ts
/** Links that one path may lead through; Linux gives up at 40 (`man 7 path_resolution`). */
const MOST_HOPS = 40;
/** Paths that links add; honest trees have some hundred. */
const MOST_PATHS = 2e4;
/** Links to folders that hold links to folders. */
const MOST_NESTING = 4;
/**
* A program that opens `.vscode/tasks.json` gets whatever a link there, or in the place of its folder, points to: settings that were not
* read because they lie somewhere else in the tree would be settings that nobody has seen. Links are followed by name only, inside the tree.
* @param wanted whether anything reads the path; a link of that name that leads out of the tree is a gap.
*/
function linkedPaths(files, wanted) {
	const links = new Map(files.flatMap(({ path, target, content }) => target !== void 0 && content ? [[path, target]] : []));
	if (links.size === 0) return {
		pathsOf: /* @__PURE__ */ new Map(),
		fileAt: (path) => path,
		gaps: []
	};
	const regular = files.filter(({ type, content }) => type === "file" && content).map(({ path }) => path).sort(byBytes);
	const known = new Set(regular);
	const pathsOf = /* @__PURE__ */ new Map();
	const gaps = [];
	let added = 0;
	const add = (path, file) => {
		if (!wanted(path)) return;
		added += 1;
		if (added > MOST_PATHS) return;
		const sofar = pathsOf.get(file);
		if (sofar) sofar.push(path);
		else pathsOf.set(file, [path]);
	};
	/** Everything that is found below a link. `end` is where it leads. */
	const spread = (path, end, nesting) => {
		if (added > MOST_PATHS) return;
		if (known.has(end)) return add(path, end);
		const folder = end === "" ? "" : `${end}/`;
		for (let at = firstNotBefore(regular, folder); regular[at]?.startsWith(folder); at++) {
			const file = regular[at];
			add(`${path}/${file.slice(folder.length)}`, file);
		}
		if (nesting === MOST_NESTING || path.startsWith(folder)) return;
		for (const inner of links.keys()) {
			const further = inner.startsWith(folder) ? resolve(inner, links) : void 0;
			if (further !== void 0) spread(`${path}/${inner.slice(folder.length)}`, further, nesting + 1);
		}
	};
	for (const path of links.keys()) {
		const end = resolve(path, links);
		if (end !== void 0) spread(path, end, 0);
		else if (wanted(path)) gaps.push({
			path,
			reason: "a link that leads out of the tree: what programs would read there was not read"
		});
	}
	if (added > MOST_PATHS) gaps.push({
		path: ".",
		reason: `links give files more than ${MOST_PATHS} further names; the rest was not read`
	});
	return {
		pathsOf,
		fileAt: (path) => {
			const end = resolve(path, links);
			return end !== void 0 && known.has(end) ? end : void 0;
		},
		gaps
	};
}
/** Where in a sorted list the texts begin that are not before another. */
function firstNotBefore(sorted, text) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (byBytes(sorted[middle], text) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Where a path leads, from the root; undefined for out of the tree and for a circle. */
function resolve(path, links) {
	let hops = 0;
	let done = "";
	const left = path.split("/");
	while (left.length > 0) {
		const part = left.shift();
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (done === "") return void 0;
			done = posix.dirname(done) === "." ? "" : posix.dirname(done);
			continue;
		}
		const next = done === "" ? part : `${done}/${part}`;
		const target = links.get(next);
		if (target === void 0) {
			done = next;
			continue;
		}
		hops += 1;
		if (hops > MOST_HOPS || /^(?:[\\/]|[A-Za-z]:)/.test(target)) return void 0;
		left.unshift(...target.split("/"));
	}
	return done;
}

// src/surfaces/look-alike-files.ts
/** Names that are taken for those of files which agents obey: written in look-alike letters, or twice in different case. */
function lookAlikeFiles(paths, obeyed) {
	const found = [];
	const inLowerCase = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const isObeyed = obeyed(path);
		if (!isObeyed && /\P{ASCII}|\s(?:\/|$)/u.test(path)) {
			const seen = skeleton(path).replaceAll(/\s+(?=\/|$)/gu, "");
			if (seen !== path && obeyed(seen)) found.push({
				kind: "lookAlikeFile",
				at: wholeFile(path),
				like: seen,
				by: "letters"
			});
		}
		if (!isObeyed) continue;
		const lower = path.toLowerCase();
		const other = inLowerCase.get(lower);
		if (other === void 0) inLowerCase.set(lower, path);
		else found.push({
			kind: "lookAlikeFile",
			at: wholeFile(path),
			like: other,
			by: "case"
		});
	}
	return found.sort((a, b) => byBytes(a.at.path, b.at.path));
}

// src/model/fact.ts
/** All facts of one snapshot, asked for by kind: `facts.of("mcpServer")`. Their order is that of path bytes, then line. */
var Facts = class {
	#byKind = /* @__PURE__ */ new Map();
	constructor(all) {
		for (const fact of all) {
			const known = this.#byKind.get(fact.kind);
			if (known) known.push(fact);
			else this.#byKind.set(fact.kind, [fact]);
		}
	}
	of(kind) {
		return this.#byKind.get(kind) ?? [];
	}
	/** All of them, kind by kind. */
	*[Symbol.iterator]() {
		for (const known of this.#byKind.values()) yield* known;
	}
};

// src/classify/script-roots.ts
/** Files of one server's source folder that are read. */
const MOST_OF_A_FOLDER = 100;
/**
* The files that triggers, MCP servers and defined commands name; those of triggers first, for they run unasked. `paths` are all files of the
* tree, in their order: a build tool starts a folder.
*/
function scriptRoots(stated, catalog, paths) {
	const facts = new Facts(stated);
	const resolve = resolverOf(facts.of("command"));
	const roots = [];
	for (const trigger of facts.of("trigger")) {
		const named = scriptsRunBy(trigger, classifyStated(trigger, catalog, resolve));
		for (const one of named) roots.push({
			...one,
			triggered: true
		});
	}
	for (const { server, scripts, folder } of serverStarts(facts, catalog)) {
		for (const one of scripts) roots.push({
			...one,
			triggered: server.enabled && server.clients.length > 0
		});
		const code = folder === void 0 ? [] : paths.filter((path) => mayBeServerCode(path, folder)).slice(0, MOST_OF_A_FOLDER);
		for (const path of code) roots.push({
			candidates: [path],
			triggered: false
		});
	}
	for (const command of facts.of("command")) {
		const named = scriptsNamedBy(classifyStated(command, catalog, resolve), command.text, folderOf(command.at.path));
		for (const one of named) roots.push({
			...one,
			triggered: false
		});
	}
	return roots;
}

// src/secrets/past.ts
/**
* Reads what only the history holds, for secrets and nothing else. A credential that stood in a hundred versions of a file is stated once, at the
* oldest; one that the tree still holds is stated there already.
*/
async function statePast(snapshot, secrets, facts, gaps) {
	const known = new Set(facts.flatMap((fact) => fact.kind === "secret" ? [`${fact.rule} ${fact.fingerprint}`] : []));
	const found = [];
	for await (const { file, bytes } of snapshot.past()) {
		const scanned = secrets.scan({
			path: file.path,
			tracked: true
		}, bytes);
		const at = `${file.path} (in commit ${file.commit.slice(0, 12)})`;
		for (const { reason } of scanned.gaps) gaps.push({
			path: at,
			reason
		});
		const fresh = scanned.secrets.filter(({ rule, fingerprint }) => !known.has(`${rule} ${fingerprint}`));
		const more = scanned.secrets.find((secret) => secret.more !== void 0)?.more;
		if (more !== void 0 && fresh.length === 0) gaps.push({
			path: at,
			reason: `${more} more places with credentials are not listed`
		});
		for (const { kind: _kind, tracked: _tracked, ignored: _ignored, more: _more, ...secret } of fresh) {
			const key = `${secret.rule} ${secret.fingerprint}`;
			if (known.has(key)) continue;
			const first = secret.at === fresh[0]?.at;
			found.push({
				kind: "pastSecret",
				...secret,
				commit: file.commit,
				...first && more !== void 0 && { more }
			});
			known.add(key);
		}
	}
	for (const fact of found) facts.push(fact);
}

// src/surfaces/follow-instructions.ts
/** Levels of imports. Claude Code stops after four (https://code.claude.com/docs/en/memory), Gemini CLI after five (0.61.0). */
const HOPS = 5;
/** Files that settings and imports add to the instructions of one repository. A marketplace of plugins adds some hundred. */
const MOST_FILES = 2e3;
/** Globs of settings; each is tried on every file. A marketplace of eighty plugins has some three hundred. */
const MOST_GLOBS = 2e3;
/**
* The instructions of a repository, with the files that settings make instructions of and those that instructions take in. A file that is
* an instruction already gets the further readers. Imports are given the place that they lead to.
* @param excludes globs of files that an agent is told not to load
*/
async function followInstructions(stated, sources, excludes, follower) {
	const inline = stated.filter((one) => one.inline === true);
	const known = /* @__PURE__ */ new Map();
	const importers = /* @__PURE__ */ new Map();
	for (const one of stated) {
		if (one.inline === true) continue;
		known.set(one.at.path, one);
		importers.set(one.at.path, follower.importers(one.at.path));
	}
	let added = 0;
	let told = false;
	const join = async (path, steering) => {
		const before = known.get(path);
		const follows = [.../* @__PURE__ */ new Set([...importers.get(path) ?? [], ...steering.imports ?? []])];
		const more = follows.length > (importers.get(path) ?? []).length;
		importers.set(path, follows);
		if (before) {
			known.set(path, withReaders(before, steering));
			return more;
		}
		if (added >= MOST_FILES) {
			if (!told) follower.leftOut(path);
			told = true;
			return false;
		}
		added += 1;
		const read = await follower.state(path, {
			...steering,
			imports: follows
		});
		if (read) known.set(path, read);
		return read !== void 0;
	};
	const find = finder(follower);
	let globs = 0;
	for (const { paths, agents, others, role, loads, at } of sources) {
		globs += paths.length;
		if (globs > MOST_GLOBS) {
			follower.leftOut(at.path);
			break;
		}
		for (const { path, nested } of find(paths, at.path)) {
			const moment = nested && loads === "always" ? "on-match" : loads;
			await join(path, {
				agents,
				...others === void 0 ? {} : { others },
				role,
				loads: moment,
				by: at
			});
		}
	}
	for (const { agent, glob } of excludes) exclude(known, agent, glob);
	let level = [...known.keys()];
	for (let hop = 0; hop < HOPS && level.length > 0; hop++) {
		const next = /* @__PURE__ */ new Set();
		for (const path of level) {
			const one = known.get(path);
			const follows = importers.get(path) ?? [];
			if (!one?.imports || follows.length === 0) continue;
			const agents = one.agents.filter((agent) => follows.includes(agent));
			const others = (one.others ?? []).filter((other) => follows.includes(other));
			const imports = [];
			for (const wanted of one.imports) {
				const led = lead(path, wanted, follower);
				if (!led) continue;
				imports.push({
					...led,
					agents
				});
				if (led.leads !== "file" || led.path === void 0 || led.path === path) continue;
				const steering = {
					agents,
					others,
					role: one.role ?? "instructions",
					loads: one.loads,
					imports: follows,
					by: wanted.at
				};
				if (await join(led.path, steering)) next.add(led.path);
			}
			const { imports: _before, ...rest } = known.get(path) ?? one;
			known.set(path, imports.length === 0 ? rest : {
				...rest,
				imports
			});
		}
		level = [...next];
	}
	return [...inline, ...[...known.values()].map(tidied)];
}
/** A file that is read by more agents, or sooner, than was known. */
function withReaders(one, { agents, others = [], loads }) {
	const all = [.../* @__PURE__ */ new Set([...one.others ?? [], ...others])];
	return {
		...one,
		agents: [.../* @__PURE__ */ new Set([...one.agents, ...agents])],
		...all.length === 0 ? {} : { others: all },
		loads: LOADS[Math.min(LOADS.indexOf(one.loads), LOADS.indexOf(loads))]
	};
}
/** Imports that nobody looked at, because the readers of the file follow none or it lies too deep, lead nowhere. */
function tidied(one) {
	if (!one.imports?.some(({ leads }) => leads === void 0)) return one;
	const { imports, ...rest } = one;
	const followed = imports.filter(({ leads }) => leads !== void 0);
	return followed.length === 0 ? rest : {
		...rest,
		imports: followed
	};
}
/** Claude Code matches the patterns against absolute paths; a repository cannot know where it will lie, so they begin with a globstar. */
function exclude(known, agent, glob) {
	const matches = matchPath(glob.replace(/^\/+/, ""));
	for (const [path, one] of known) {
		if (!one.agents.includes(agent) || !(matches(path) || matches(`tree/${path}`))) continue;
		const agents = one.agents.filter((other) => other !== agent);
		if (agents.length === 0 && (one.others ?? []).length === 0) known.delete(path);
		else known.set(path, {
			...one,
			agents
		});
	}
}
/** Finds the files that globs of a setting mean, each once, in the order of the tree; `nested` are those that a name stands for in subfolders. */
function finder({ files, fileAt }) {
	const inAnyCase = new Map(files.map((path) => [path.toLowerCase(), path]));
	return (globs, from) => {
		const found = /* @__PURE__ */ new Map();
		for (const written of globs) {
			const glob = /^(?:\.\/)*\.\.\//.test(written) ? posix.join(posix.dirname(from), written) : written.replace(/^(?:\.\/)+/, "");
			if (/^(?:\/|~|[A-Za-z]:|\.\.\/|https?:)/.test(glob) || glob === "") continue;
			if (!/[*?[\]{}]/.test(glob)) {
				const file = fileAt(posix.normalize(glob)) ?? inAnyCase.get(posix.normalize(glob).toLowerCase());
				if (file !== void 0) found.set(file, false);
				continue;
			}
			const name = /^\*\*\/([^/*?[\]{}]+)$/.exec(glob)?.[1]?.toLowerCase();
			const literal = /^[^*?[\]{}]*\//.exec(glob)?.[0].toLowerCase() ?? "";
			const matches = name === void 0 ? matchPath(glob) : (path) => path.slice(path.lastIndexOf("/") + 1).toLowerCase() === name;
			for (const path of files) if (path.toLowerCase().startsWith(literal) && matches(path)) found.set(path, name !== void 0 && path.includes("/"));
		}
		return [...found].map(([path, nested]) => ({
			path,
			nested
		}));
	};
}
/** An import with its end; undefined where it is no more than a name behind an `@`, which no file answers to. */
function lead(from, wanted, follower) {
	const { text } = wanted;
	if (text.startsWith("~/")) return {
		...wanted,
		leads: "home"
	};
	if (text.startsWith("/")) return ON_MACHINES.test(text) ? {
		...wanted,
		leads: "outside"
	} : void 0;
	const path = posix.normalize(posix.join(posix.dirname(from), text));
	if (path === ".." || path.startsWith("../")) return {
		...wanted,
		leads: "outside"
	};
	const file = follower.fileAt(path);
	if (file !== void 0) return {
		...wanted,
		leads: "file",
		path: file
	};
	return /^\.{1,2}\/|\.(?:md|mdc|mdx|txt|env|pem|key)$|(?:^|\/)\.env(?:\.|$)/i.test(text) ? {
		...wanted,
		leads: "missing",
		path
	} : void 0;
}
const ON_MACHINES = /^\/(?:etc|home|Users|root|var|opt|usr|tmp|proc|sys|dev|mnt|media|srv|run|private|Volumes)\//;

// src/surfaces/follow-scripts.ts
/** Files that are followed in one repository. Most name a few dozen, a linter that is started on each commit loads every rule it has. */
const MOST_SCRIPTS = 1e3;
/** Of these, files that run only when they are called by name: they must not take the place of the others. */
const MOST_CALLED = 200;
/** Levels of files behind the ones that commands name: enough for every incident that is known. */
const DEPTH$4 = 3;
/**
* States the scripts behind commands, level by level, so that the nearest ones are read where there are too many.
* `stated` are scripts that are known already: they are followed, but not read again.
*/
async function followScripts(roots, stated, follower) {
	const known = new Map(stated.map((script) => [script.at.path, script]));
	const followed = /* @__PURE__ */ new Set();
	const found = [];
	let told = false;
	let called = 0;
	let level = [...roots, ...stated.map((script) => ({
		candidates: [script.at.path],
		triggered: false
	}))];
	for (let depth = 0; depth <= DEPTH$4 && level.length > 0; depth += 1) {
		const next = [];
		for (const { candidates, by, triggered } of triggeredFirst(level)) {
			const path = candidates.find((candidate) => follower.has(candidate));
			if (path === void 0) continue;
			if (!known.has(path)) {
				if (triggered ? found.length >= MOST_SCRIPTS : called >= MOST_CALLED) {
					if (triggered && !told) follower.leftOut(path);
					told ||= triggered;
					continue;
				}
				if (!triggered) called += 1;
				const script = await follower.state(path, by);
				known.set(path, script);
				if (script) found.push(script);
			}
			const script = known.get(path);
			if (!script || followed.has(script)) continue;
			followed.add(script);
			for (const named of follower.namedBy(script)) next.push({
				...named,
				triggered
			});
		}
		level = next;
	}
	return found;
}
function triggeredFirst(level) {
	return [...level.filter(({ triggered }) => triggered), ...level.filter(({ triggered }) => !triggered)];
}

// src/surfaces/hashed-lines.ts
/**
* The hashes by which code scanning knows lines again. They are made of masked text: 64 bits of an unkeyed, linear hash would give a short secret
* away, and a secret that is exchanged for another of the same length stays the same alert. Where masking changed nothing they are what code scanning
* itself would work out.
*/
var HashedLines = class {
	#texts;
	#ofSecrets = /* @__PURE__ */ new Map();
	/** @param texts the texts that are kept to be quoted, masked; they may still be added to. */
	constructor(texts) {
		this.#texts = texts;
	}
	/** Takes the hashes of the lines of a file's secrets, for its text may not be kept. */
	add(path, lines) {
		if (lines.size > 0) this.#ofSecrets.set(path, lines);
	}
	/**
	* The hash of the line of each place; undefined where no text is known, and where the line holds what was found to be a secret only elsewhere,
	* which `hide` knows.
	*/
	async at(places, hide) {
		const lines = /* @__PURE__ */ new Map();
		for (const { path, line } of places) lines.set(path, (lines.get(path) ?? /* @__PURE__ */ new Set()).add(line));
		const hashes = new Map([...lines].map(([path, wanted]) => {
			const text = this.#texts.get(path);
			return [path, text === void 0 ? this.#ofSecrets.get(path) : lineHashes(text, wanted)];
		}));
		const found = places.map(({ path, line }) => hashes.get(path)?.get(line));
		const hidden = await hide(found.map((one) => one?.of ?? ""));
		return found.map((one, index) => one === void 0 || hidden[index] !== one.of ? void 0 : one.hash);
	}
};

// src/surfaces/ignore-comments.ts
/**
* Comments by which a line asks a scanner to look away, as the scanners document them. The words stand behind the sign of a comment, so that
* a text about them is none. Our own would be the first one: this scanner has no such comment, and finding one says that somebody tries.
*/
const COMMENTS = [
	{
		tool: "preflight",
		words: "preflight[ :-]{1,2}(?:ignore|disable|allow|skip|off)"
	},
	{
		tool: "gitleaks",
		words: "gitleaks:allow"
	},
	{
		tool: "semgrep",
		words: "nosem(?:grep)?\\b"
	},
	{
		tool: "zizmor",
		words: "zizmor: ignore\\["
	},
	{
		tool: "trufflehog",
		words: "trufflehog:ignore"
	},
	{
		tool: "checkov",
		words: "checkov:skip="
	},
	{
		tool: "trivy",
		words: "(?:trivy|tfsec):ignore:"
	},
	{
		tool: "detect-secrets",
		words: "pragma: ?allowlist (?:nextline )?secret"
	},
	{
		tool: "ggshield",
		words: "ggignore\\b"
	},
	{
		tool: "bandit",
		words: "nosec\\b"
	},
	{
		tool: "hadolint",
		words: "hadolint (?:global )?ignore="
	},
	{
		tool: "secretlint",
		words: "secretlint-disable"
	},
	{
		tool: "KICS",
		words: "kics-scan (?:ignore|disable)"
	},
	{
		tool: "Sonar",
		words: "NOSONAR\\b"
	}
];
/** A comment's sign, and the words of any scanner behind it. */
const ANY = new RegExp(`(?:#|//|--|<!--|/\\*|;)[ \\t]{0,8}(?:${COMMENTS.map(({ words }) => `(${words})`).join("|")})`, "giu");
/** Characters of a file that are looked through, and comments of one file that are told: the rest says nothing new. */
const MOST_TEXT$1 = 1048576;
const MOST_TOLD = 50;
/** Comments of a file that ask scanners to look away. Reported, never obeyed. */
function* ignoreComments(path, text) {
	if (text.length > MOST_TEXT$1) return;
	let lines;
	let told = 0;
	for (const match of text.matchAll(ANY)) {
		const which = match.slice(1).findIndex((group) => group !== void 0);
		const tool = COMMENTS[which]?.tool;
		if (tool === void 0) continue;
		lines ??= new Lines(path, text);
		yield {
			kind: "ignoreComment",
			at: lines.place(match.index, match.index + match[0].length),
			tool,
			line: (text.slice(text.lastIndexOf("\n", match.index) + 1).split("\n", 1)[0] ?? "").replaceAll(/\s+/gu, " ").trim().slice(0, 200)
		};
		told += 1;
		if (told === MOST_TOLD) return;
	}
}

// src/surfaces/instruction-sources.ts
/** Finds the settings that name instruction files, hold an instruction, or keep files from being loaded. */
function settingInstructions(settings, rows) {
	const sources = [];
	const inline = [];
	const excludes = [];
	const tests = rows.map((row) => ({
		row,
		matches: keyPattern(row.key)
	}));
	for (const setting of settings) {
		if (!setting.live) continue;
		for (const { row, matches } of tests) {
			const found = row.agent === setting.agent ? matches.exec(setting.key) : null;
			if (!found) continue;
			const values = valuesOf(setting, found[1]);
			const { agent, role, loads } = row;
			const head = {
				at: setting.at,
				surface: "instruction-file",
				agents: [agent],
				role,
				loads
			};
			if (row.excludes) for (const glob of values) excludes.push({
				agent,
				glob
			});
			else if (row.text) for (const text of values) inline.push({
				kind: "instruction",
				...head,
				text,
				inline: true
			});
			else sources.push({
				kind: "instructionSource",
				...head,
				paths: values.flatMap((value) => (row.paths ?? []).map((path) => path.replaceAll("{}", () => value.replace(/\/+$/, ""))))
			});
		}
	}
	return {
		sources,
		inline,
		excludes
	};
}
/** The strings of a value; for `true`, what stands behind the row's key: a table of places that are switched on and off. */
function valuesOf({ value }, rest) {
	if (value === true && rest !== void 0) return [rest];
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item.trim() !== "");
}
/** A key's own pattern; the first group is what stands behind the key. */
function keyPattern(key) {
	const source = key.split("*").map((part) => part.replaceAll(/[.[\]\\^$+?(){}|]/g, "\\$&")).join("[^.\\]]{1,200}");
	return new RegExp(`^${source}(?:\\.(.{1,500})|\\[\\d+\\])?$`, "s");
}

// src/surfaces/quoted-line.ts
const MOST_QUOTED = 200;
/** Gives the line at a place of the kept texts, cut to 200 characters; undefined where the file's text was not kept. */
function quoter(texts) {
	const lines = /* @__PURE__ */ new Map();
	return ({ path, line, column }) => {
		const text = texts.get(path);
		if (text === void 0) return void 0;
		const known = lines.get(path) ?? text.split(/\r?\n/);
		lines.set(path, known);
		const whole = known[line - 1];
		if (whole === void 0) return void 0;
		const start = column > MOST_QUOTED / 2 && whole.length > MOST_QUOTED ? Math.min(column - MOST_QUOTED / 4, whole.length - MOST_QUOTED) : 0;
		return whole.slice(start, start + MOST_QUOTED).trim();
	};
}

// src/classify/test-folders.ts
/** A folder must have so many source files to be told by them, and so many in a hundred must be tests. */
const FEWEST = 5;
const SHARE = 90;
/**
* Folders of tests that are not named so: of the source files directly in them nearly all are tests by their own names. What lies below them,
* keys and settings among it, is what the tests work on. The root of the repository is none. Sorted as the paths are.
*/
function testFolders(paths, { classOf }) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const end = path.lastIndexOf("/");
		const kind = end === -1 ? void 0 : classOf(path);
		if (kind !== "source" && kind !== "tests") continue;
		const folder = path.slice(0, end);
		const count = counts.get(folder) ?? {
			sources: 0,
			tests: 0
		};
		if (kind === "tests") count.tests++;
		else count.sources++;
		counts.set(folder, count);
	}
	return [...counts].flatMap(([folder, { sources, tests }]) => sources + tests >= FEWEST && tests * 100 >= (sources + tests) * SHARE ? [folder] : []);
}

// src/surfaces/secret-files.ts
/**
* Files whose name or content says that they hold secrets, and those whose name says that they hold the words of an agent's sessions. Test material
* and samples are stated, and marked as such.
*/
var SecretFiles = class {
	/** Folders of which all is test material, whatever they are called. */
	testFolders;
	#files;
	#catalog;
	#classifier;
	#told = /* @__PURE__ */ new Map();
	/** Names that say nothing unless the content does. */
	#deciding;
	/** Those among them whose content counts only where git tracks the file. */
	#decidingInGit;
	/** Files of such names that were read. */
	#read = /* @__PURE__ */ new Set();
	constructor(files, catalog) {
		this.#files = files;
		this.#catalog = catalog;
		this.#classifier = createFileClassifier(catalog);
		this.testFolders = testFolders(files.map(({ path }) => path), this.#classifier);
		this.#deciding = named$1(catalog.secretContents.filter(({ decides }) => decides !== false));
		this.#decidingInGit = named$1(catalog.secretContents.filter(({ decides }) => decides === "committed"));
	}
	/** Takes what the content of a file says. */
	add(path, told) {
		if (told !== void 0) this.#told.set(path, told);
	}
	/** Takes note that the content of a file was looked at. */
	read(path) {
		if (this.#deciding(path)) this.#read.add(path);
	}
	/** All of them, when everything was read. A file whose content should decide and is not known counts by its name. */
	state(gaps) {
		const classifier = this.#classifier;
		const secret = new Set(this.#catalog.fileClasses.classes.filter((entry) => entry.secret).map(({ id }) => id));
		const contents = new Map(this.#catalog.secretContents.map((content) => [content.id, content]));
		for (const { path } of gaps) this.#read.delete(path);
		return this.#files.flatMap((file) => {
			if (file.type !== "file" && file.type !== "symlink") return [];
			const counts = file.tracked || !this.#decidingInGit(file.path);
			const told = counts ? this.#told.get(file.path) : void 0;
			const byName = classifier.classOf(file.path);
			const id = told === void 0 ? byName : contents.get(told.content)?.class ?? byName;
			if (id === void 0 || !(told !== void 0 || secret.has(id) || id === "agent-transcripts")) return [];
			if (told === void 0 && counts && secret.has(id) && this.#read.has(file.path)) return [];
			const example = !file.content || classifier.isTestMaterial(file.path) || this.testFolders.some((folder) => file.path.startsWith(`${folder}/`)) || classifier.isSpared(file.path, id) || told?.sample === true || file.type === "file" && file.size === 0;
			const found = {
				at: wholeFile(file.path),
				tracked: file.tracked,
				ignored: file.ignored,
				example
			};
			if (told !== void 0 && contents.get(told.content)?.severity !== void 0) return [{
				kind: "secretFile",
				...found,
				class: id,
				content: told.content
			}];
			return [secret.has(id) ? {
				kind: "secretFile",
				...found,
				class: id
			} : {
				kind: "transcript",
				...found
			}];
		});
	}
};
/** Tells whether a path has one of the names or endings of some contents. */
function named$1(contents) {
	const names = new Set(contents.flatMap((content) => content.names));
	const endings = contents.flatMap((content) => content.endings).filter((ending) => ending !== "");
	return (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
		return names.has(name) || endings.some((ending) => name.endsWith(ending));
	};
}

// src/surfaces/submodule-commits.ts
/** The commit of a submodule stands in the tree: where it does, the submodule is fixed; where git knows of none, nothing fixes it. */
function findCommits(facts, { files, git }) {
	const links = new Set(files.filter(({ type, tracked }) => type === "submodule" && tracked).map(({ path }) => path));
	for (const [index, fact] of facts.entries()) {
		if (fact.kind !== "requirement" || fact.ecosystem !== "submodule") continue;
		const { dynamic: _, ...known } = fact;
		if (links.has(fact.name)) facts[index] = {
			...known,
			hashed: true
		};
		else if (git.state === "read") facts[index] = known;
	}
}

// src/surfaces/table.ts
/** Every surface, sorted by id, without its parser. */
const surfaceTable = [
	{
		"id": "agent-file-links",
		"paths": [
			".claude",
			".claude/**",
			"**/claude.md",
			"**/claude.local.md",
			".mcp.json",
			".codex",
			".codex/**",
			"**/agents.override.md",
			".opencode",
			".opencode/**",
			"opencode.json",
			"opencode.jsonc",
			".cursor",
			".cursor/**",
			".cursorrules",
			".github/copilot-instructions.md",
			".github/mcp.json",
			".github/copilot/**",
			".github/hooks/**",
			".vscode/mcp.json",
			".gemini",
			".gemini/**",
			"**/gemini.md",
			".qwen",
			".qwen/**",
			"**/qwen.md",
			".clinerules",
			".clinerules/**",
			".cline/**",
			".continue",
			".continue/**",
			".factory",
			".factory/**"
		],
		"needs": "name",
		"yields": ["agentFile"]
	},
	{
		"id": "agent-ignore-files",
		"paths": [
			".cursorignore",
			".cursorindexingignore",
			".geminiignore",
			".aiexclude",
			".clineignore",
			".continueignore",
			".rooignore",
			".kilocodeignore",
			".codeiumignore",
			".kiroignore",
			".aiignore",
			".aiderignore",
			".gooseignore",
			".copilotignore",
			".claudeignore",
			".codexignore"
		],
		"needs": "text",
		"yields": ["ignoreFile"]
	},
	{
		"id": "binding-gyp",
		"paths": ["**/binding.gyp"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "build-wrappers",
		"paths": ["**/gradle-wrapper.properties", "**/.mvn/wrapper/maven-wrapper.properties"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "bun-binary-lockfile",
		"paths": ["**/bun.lockb"],
		"needs": "name",
		"yields": ["lockfile"]
	},
	{
		"id": "bun-lockfile",
		"paths": ["**/bun.lock"],
		"needs": "text",
		"yields": ["lockfile"]
	},
	{
		"id": "bunfig",
		"paths": ["**/bunfig.toml", "**/.bunfig.toml"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "cargo-build-code",
		"paths": ["**/build.rs", "**/cargo.toml"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "cargo-config",
		"paths": [
			"**/.cargo/config.toml",
			"**/.cargo/config",
			"**/rust-toolchain.toml",
			"**/rust-toolchain"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "cargo-manifest",
		"paths": ["cargo.toml", "*/cargo.toml"],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "cargo-requirements",
		"paths": ["**/cargo.toml", "**/cargo.lock"],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "circleci-config",
		"paths": [".circleci/config.yml", ".circleci/config.yaml"],
		"needs": "text",
		"yields": ["command", "pipeline"]
	},
	{
		"id": "claude-commands",
		"paths": [
			".claude/commands/**/*.md",
			".claude/agents/**/*.md",
			"**/.claude/skills/**/skill.md",
			".claude/output-styles/**/*.md"
		],
		"needs": "text",
		"yields": [
			"agentSetting",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "claude-mcp",
		"paths": [".mcp.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "claude-plugins",
		"paths": [
			".claude-plugin/plugin.json",
			".claude-plugin/marketplace.json",
			"hooks/hooks.json",
			"*/hooks/hooks.json",
			"*/*/hooks/hooks.json",
			"*/*/.claude-plugin/plugin.json",
			".claude/skills/*/.claude-plugin/plugin.json",
			".claude/skills/*/hooks/hooks.json",
			".claude/skills/*/.mcp.json"
		],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "claude-settings",
		"paths": [".claude/settings.json", ".claude/settings.local.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule",
			"trigger"
		]
	},
	{
		"id": "cline-plugins",
		"paths": [".cline/plugins/**/*.{js,ts}", ".cline/plugins/**/package.json"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "cloud-workspaces",
		"paths": [
			".gitpod.yml",
			".gitpod.yaml",
			".idx/dev.nix",
			".replit",
			".codesandbox/tasks.json",
			".stackblitzrc",
			"devfile.yaml",
			".devfile.yaml"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "cmake",
		"paths": ["**/cmakelists.txt", "**/*.cmake"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "codex-agents",
		"paths": [".codex/agents/*.toml"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"mcpServer"
		]
	},
	{
		"id": "codex-config",
		"paths": [".codex/config.toml"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "codex-hooks",
		"paths": [".codex/hooks.json"],
		"needs": "text",
		"yields": ["agentFile", "trigger"]
	},
	{
		"id": "codex-rules",
		"paths": [".codex/rules/*.rules"],
		"needs": "text",
		"yields": ["agentFile", "permissionRule"]
	},
	{
		"id": "compose",
		"paths": [
			"compose.yml",
			"compose.yaml",
			"docker-compose.yml",
			"docker-compose.yaml",
			"*/docker-compose.yml",
			"*/docker-compose.yaml"
		],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "compose-images",
		"paths": [
			"**/compose.yml",
			"**/compose.yaml",
			"**/*compose*.yml",
			"**/*compose*.yaml"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "composer",
		"paths": ["composer.json", "*/composer.json"],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "composer-code",
		"paths": ["composer.json", "*/composer.json"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "composer-requirements",
		"paths": ["**/composer.json", "**/composer.lock"],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile",
			"packageIndex"
		]
	},
	{
		"id": "conda-environment",
		"paths": [
			"**/environment.yml",
			"**/environment.yaml",
			"**/environment-*.yml",
			"**/environment_*.yml",
			"**/conda-lock.yml",
			"**/*.conda-lock.yml",
			"**/pixi.lock"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile",
			"packageIndex"
		]
	},
	{
		"id": "configured-instructions",
		"paths": [
			".aider.conf.yml",
			".aider.conf.yaml",
			"crush.json",
			".crush.json",
			".kiro/agents/*.json",
			".amazonq/cli-agents/*.json"
		],
		"needs": "text",
		"yields": ["instructionSource"]
	},
	{
		"id": "continue-config",
		"paths": [
			".continue/{config,permissions}.{yaml,yml}",
			".continue/{config,settings,settings.local}.json",
			".continuerc.json",
			".continue/{agents,assistants,models,mcpservers,data}/*.{yaml,yml,json}"
		],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "copilot-hooks",
		"paths": [
			".github/hooks/*.json",
			".github/copilot/settings.json",
			".github/copilot/settings.local.json"
		],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"trigger"
		]
	},
	{
		"id": "copilot-mcp",
		"paths": [".github/mcp.json", ".github/agents/**/*.md"],
		"needs": "text",
		"yields": ["agentFile", "mcpServer"]
	},
	{
		"id": "copilot-settings",
		"paths": [".github/copilot/settings.json", ".github/copilot/settings.local.json"],
		"needs": "text",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "cursor-cli",
		"paths": [".cursor/cli.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule"
		]
	},
	{
		"id": "cursor-hooks",
		"paths": [".cursor/hooks.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"trigger"
		]
	},
	{
		"id": "cursor-ignore",
		"paths": [".cursorignore"],
		"needs": "text",
		"yields": ["agentFile", "permissionRule"]
	},
	{
		"id": "cursor-mcp",
		"paths": [".cursor/mcp.json"],
		"needs": "text",
		"yields": ["agentFile", "mcpServer"]
	},
	{
		"id": "cursor-permissions",
		"paths": [".cursor/permissions.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule"
		]
	},
	{
		"id": "cursor-sandbox",
		"paths": [".cursor/sandbox.json"],
		"needs": "text",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "cursor-setup",
		"paths": [".cursor/environment.json", ".cursor/worktrees.json"],
		"needs": "text",
		"yields": ["agentFile", "trigger"]
	},
	{
		"id": "deno-config",
		"paths": [
			"deno.json",
			"deno.jsonc",
			"*/deno.json",
			"*/deno.jsonc"
		],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "deno-requirements",
		"paths": [
			"**/deno.json",
			"**/deno.jsonc",
			"**/import_map.json",
			"**/deno.lock"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "dependabot-config",
		"paths": [".github/dependabot.yml", ".github/dependabot.yaml"],
		"needs": "text",
		"yields": ["pipeline"]
	},
	{
		"id": "devbox",
		"paths": ["devbox.json", "*/devbox.json"],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "devcontainer",
		"paths": [
			".devcontainer/devcontainer.json",
			".devcontainer.json",
			".devcontainer/*/devcontainer.json"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "devcontainer-pins",
		"paths": [
			".devcontainer/devcontainer.json",
			".devcontainer.json",
			".devcontainer/*/devcontainer.json",
			".devcontainer/devcontainer-lock.json",
			".devcontainer-lock.json",
			".devcontainer/*/devcontainer-lock.json"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "direnv",
		"paths": ["**/.envrc"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "dockerfile",
		"paths": [
			"**/dockerfile",
			"**/containerfile",
			"**/*.dockerfile",
			"**/dockerfile.dev",
			"**/dockerfile.development",
			"**/dockerfile.prod",
			"**/dockerfile.production",
			"**/dockerfile.test",
			"**/dockerfile.ci",
			"docker/dockerfile.*",
			".devcontainer/dockerfile.*",
			".docker/dockerfile.*"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "dockerfile-images",
		"paths": [
			"**/dockerfile",
			"**/containerfile",
			"**/*.dockerfile",
			"**/dockerfile.dev",
			"**/dockerfile.development",
			"**/dockerfile.prod",
			"**/dockerfile.production",
			"**/dockerfile.test",
			"**/dockerfile.ci",
			"docker/dockerfile.*",
			".devcontainer/dockerfile.*",
			".docker/dockerfile.*"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "dotenv",
		"paths": [
			"**/.env",
			"**/.env.local",
			"**/.env.development",
			"**/.env.test"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "droid-mcp",
		"paths": [".factory/mcp.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"mcpServer",
			"trigger"
		]
	},
	{
		"id": "droid-settings",
		"paths": [".factory/settings.json", ".factory/settings.local.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule"
		]
	},
	{
		"id": "editor-projects",
		"paths": ["*.sublime-project", ".helix/languages.toml"],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "emacs-dir-locals",
		"paths": ["**/.dir-locals.el", "**/.dir-locals-2.el"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "further-agent-editor-settings",
		"paths": [".vscode/settings.json", "*.code-workspace"],
		"needs": "text",
		"yields": ["agentSetting"]
	},
	{
		"id": "further-agent-env",
		"paths": [
			".env",
			".env.local",
			".env.development",
			".qwen/.env"
		],
		"needs": "text",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "further-agent-mcp",
		"paths": [
			".roo/mcp.json",
			".kilocode/mcp.json",
			"kilo.json",
			"kilo.jsonc",
			".kilo/kilo.{json,jsonc}",
			".kiro/settings/mcp.json",
			".kiro/agents/*.json",
			".amazonq/mcp.json",
			".amazonq/default.json",
			".amazonq/cli-agents/*.json",
			".junie/mcp/mcp.json",
			".amp/settings.{json,jsonc}",
			".devin/config.json",
			".zed/settings.json",
			"crush.json",
			".crush.json",
			".trae/mcp.json",
			".kimi-code/mcp.json",
			".grok/config.toml",
			".goose/**/*.yaml",
			".goose/**/*.yml",
			"**/goose/config.yaml"
		],
		"needs": "text",
		"yields": ["mcpServer"]
	},
	{
		"id": "further-agent-settings",
		"paths": [
			"crush.json",
			".crush.json",
			".amp/settings.json",
			".amp/settings.jsonc",
			".aider.conf.yml",
			".aider.conf.yaml",
			"kilo.json",
			"kilo.jsonc",
			".kilo/kilo.json",
			".kilo/kilo.jsonc",
			".kilocodemodes",
			".roomodes",
			".devin/config.json",
			".zed/settings.json",
			".amazonq/cli-agents/*.json",
			".amazonq/default.json",
			".kiro/agents/*.json"
		],
		"needs": "text",
		"yields": ["agentSetting", "trigger"]
	},
	{
		"id": "gemini-commands",
		"paths": [".gemini/settings.json"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "gemini-env",
		"paths": [".gemini/.env", ".env"],
		"needs": "text",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "gemini-files",
		"paths": [
			".gemini/extensions/*/gemini-extension.json",
			".gemini/sandbox.Dockerfile",
			".gemini/sandbox.bashrc",
			".gemini/sandbox-macos-*.sb"
		],
		"needs": "name",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "gemini-hooks",
		"paths": [".gemini/settings.json"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "gemini-ignore",
		"paths": [".geminiignore", ".gitignore"],
		"needs": "text",
		"yields": ["agentSetting"]
	},
	{
		"id": "gemini-mcp",
		"paths": [
			".gemini/settings.json",
			".gemini/extensions/*/gemini-extension.json",
			".qwen/extensions/*/qwen-extension.json",
			".gemini/agents/*.md",
			"gemini-extension.json",
			"qwen-extension.json"
		],
		"needs": "text",
		"yields": ["mcpServer"]
	},
	{
		"id": "gemini-policies",
		"paths": [".gemini/policies/*.toml"],
		"needs": "text",
		"yields": ["agentFile", "agentSetting"]
	},
	{
		"id": "gemini-prompts",
		"paths": [".gemini/commands/**/*.toml", ".qwen/commands/**/*.toml"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "gemini-settings",
		"paths": [".gemini/settings.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule"
		]
	},
	{
		"id": "git-attributes",
		"paths": ["**/.gitattributes"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "git-hook-files",
		"paths": [
			".husky/*",
			".githooks/*",
			".git-hooks/*",
			".hooks/*"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "git-modules",
		"paths": [".gitmodules"],
		"needs": "text",
		"yields": ["trigger", "gitHazard"]
	},
	{
		"id": "github-action",
		"paths": ["**/action.yml", "**/action.yaml"],
		"needs": "text",
		"yields": ["command", "workflow"]
	},
	{
		"id": "github-action-uses",
		"paths": [
			".github/workflows/*.yml",
			".github/workflows/*.yaml",
			"**/action.yml",
			"**/action.yaml"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "github-workflow",
		"paths": [".github/workflows/*.yml", ".github/workflows/*.yaml"],
		"needs": "text",
		"yields": [
			"command",
			"trigger",
			"workflow"
		]
	},
	{
		"id": "gitlab-pipeline",
		"paths": [
			".gitlab-ci.yml",
			".gitlab-ci.yaml",
			".gitlab/ci/**/*.yml",
			".gitlab/ci/**/*.yaml",
			"*.gitlab-ci.yml"
		],
		"needs": "text",
		"yields": [
			"command",
			"pipeline",
			"productionMarker"
		]
	},
	{
		"id": "go-generate",
		"paths": [
			"**/generate.go",
			"**/gen.go",
			"**/doc.go",
			"**/tools.go",
			"**/main.go"
		],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "go-module",
		"paths": ["go.mod", "*/go.mod"],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "go-requirements",
		"paths": ["**/go.mod", "**/go.sum"],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "gradle",
		"paths": [
			"build.gradle",
			"build.gradle.kts",
			"*/build.gradle",
			"*/build.gradle.kts"
		],
		"needs": "name",
		"yields": ["command"]
	},
	{
		"id": "gradle-requirements",
		"paths": [
			"**/build.gradle",
			"**/build.gradle.kts",
			"**/settings.gradle",
			"**/settings.gradle.kts",
			"**/*.versions.toml",
			"**/gradle.lockfile",
			"**/buildscript-gradle.lockfile",
			"**/gradle-wrapper.properties",
			"**/verification-metadata.xml"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile",
			"packageIndex"
		]
	},
	{
		"id": "gradle-scripts",
		"paths": [
			"settings.gradle",
			"settings.gradle.kts",
			"build.gradle",
			"build.gradle.kts",
			"init.gradle",
			"*/build.gradle",
			"*/build.gradle.kts"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "helm-chart",
		"paths": [
			"**/chart.yaml",
			"**/chart.lock",
			"**/requirements.lock"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "instruction-file",
		"paths": [],
		"needs": "text",
		"yields": ["instruction", "agentFile"]
	},
	{
		"id": "jetbrains",
		"paths": [
			".idea/startup.xml",
			".idea/watchertasks.xml",
			".idea/runconfigurations/*.xml",
			".run/*.run.xml"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "justfile",
		"paths": ["justfile", ".justfile"],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "jvm-build-settings",
		"paths": [
			".mvn/jvm.config",
			".mvn/extensions.xml",
			"*/.mvn/jvm.config",
			"*/.mvn/extensions.xml",
			"gradle.properties",
			"*/gradle.properties"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "kubernetes-images",
		"paths": [
			"**/kustomization.yaml",
			"**/kustomization.yml",
			"**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yaml",
			"**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yml",
			"**/{deployment,statefulset,daemonset,cronjob,pod}.yaml",
			"**/charts/*/templates/*.yaml"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "lefthook",
		"paths": [
			"lefthook.yml",
			"lefthook.yaml",
			"lefthook.json",
			"lefthook.toml",
			".lefthook.yml",
			".lefthook.yaml",
			".lefthook.json",
			".lefthook.toml",
			"lefthook-local.yml",
			"lefthook-local.yaml",
			"lefthook-local.json",
			"lefthook-local.toml",
			".lefthook-local.yml",
			".lefthook-local.yaml",
			".lefthook-local.json",
			".lefthook-local.toml",
			".config/lefthook.yml",
			".config/lefthook.yaml",
			".config/lefthook.json",
			".config/lefthook.toml"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "makefile",
		"paths": ["**/makefile", "**/gnumakefile"],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "makefile-shell",
		"paths": [
			"**/makefile",
			"**/gnumakefile",
			"**/*.mk"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "maven",
		"paths": ["pom.xml", "*/pom.xml"],
		"needs": "name",
		"yields": ["command"]
	},
	{
		"id": "maven-requirements",
		"paths": ["**/pom.xml"],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"packageIndex"
		]
	},
	{
		"id": "mise",
		"paths": [
			"**/mise.toml",
			"**/.mise.toml",
			"mise.local.toml",
			".mise.local.toml",
			"mise/config.toml",
			".mise/config.toml",
			".config/mise.toml",
			".config/mise/config.toml",
			".config/mise/conf.d/*.toml"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "msbuild",
		"paths": [
			"**/*.csproj",
			"**/*.fsproj",
			"**/*.vbproj",
			"**/*.vcxproj",
			"**/*.proj",
			"**/*.props",
			"**/*.targets"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "nix-inputs",
		"paths": [
			"**/flake.nix",
			"**/flake.lock",
			"**/shell.nix",
			"**/default.nix"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "nix-shell",
		"paths": [
			"flake.nix",
			"shell.nix",
			"default.nix",
			"devenv.nix",
			"nix/shell.nix",
			"nix/devshell.nix",
			"nix/devshells.nix"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "npm-build-allowances",
		"paths": ["package.json", "*/package.json"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "npm-config",
		"paths": ["**/.npmrc"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "npm-lockfile",
		"paths": ["**/package-lock.json", "**/npm-shrinkwrap.json"],
		"needs": "text",
		"yields": ["lockfile"]
	},
	{
		"id": "npm-manifest",
		"paths": ["**/package.json"],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "npm-package-scripts",
		"paths": ["**/package.json"],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "npm-registries",
		"paths": ["**/.npmrc", "**/.yarnrc.yml"],
		"needs": "text",
		"yields": ["packageIndex"]
	},
	{
		"id": "nuget-requirements",
		"paths": [
			"**/*.csproj",
			"**/*.fsproj",
			"**/*.vbproj",
			"**/directory.packages.props",
			"**/directory.build.props",
			"**/packages.config",
			"**/packages.lock.json",
			"**/dotnet-tools.json",
			"**/nuget.config"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile",
			"packageIndex"
		]
	},
	{
		"id": "opencode-commands",
		"paths": [
			"opencode.json",
			"opencode.jsonc",
			".opencode/opencode.json",
			".opencode/opencode.jsonc"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "opencode-mcp",
		"paths": [
			"opencode.json",
			"opencode.jsonc",
			".opencode/opencode.json",
			".opencode/opencode.jsonc"
		],
		"needs": "text",
		"yields": ["mcpServer"]
	},
	{
		"id": "opencode-plugins",
		"paths": [
			".opencode/plugin/*.js",
			".opencode/plugins/*.js",
			".opencode/tool/*.js",
			".opencode/tools/*.js",
			".opencode/plugin/*.ts",
			".opencode/plugins/*.ts",
			".opencode/tool/*.ts",
			".opencode/tools/*.ts",
			".opencode/plugin/*.mjs",
			".opencode/plugins/*.mjs",
			".opencode/tool/*.mjs",
			".opencode/tools/*.mjs",
			".opencode/plugin/*.mts",
			".opencode/plugins/*.mts",
			".opencode/tool/*.mts",
			".opencode/tools/*.mts"
		],
		"needs": "name",
		"yields": ["trigger"]
	},
	{
		"id": "opencode-prompts",
		"paths": [
			".opencode/agent/**/*.md",
			".opencode/agents/**/*.md",
			".opencode/mode/*.md",
			".opencode/modes/*.md",
			".opencode/command/**/*.md",
			".opencode/commands/**/*.md"
		],
		"needs": "text",
		"yields": [
			"agentSetting",
			"permissionRule",
			"trigger"
		]
	},
	{
		"id": "opencode-settings",
		"paths": [
			"opencode.json",
			"opencode.jsonc",
			".opencode/opencode.json",
			".opencode/opencode.jsonc"
		],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule"
		]
	},
	{
		"id": "other-agent-commands",
		"paths": [
			".aider.conf.yml",
			".aider.conf.yaml",
			".clinerules/hooks/*",
			".cline/hooks/*",
			".kiro/hooks/*.kiro.hook"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "other-agent-hooks",
		"paths": [
			".qwen/settings.json",
			".factory/settings.json",
			".factory/settings.local.json",
			".factory/hooks.json",
			".windsurf/hooks.json",
			".amazonq/cli-agents/*.json",
			".kiro/agents/*.json"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "plugin-commands",
		"paths": [
			"commands/**/*.md",
			"plugins/*/commands/**/*.md",
			"plugins/*/agents/**/*.md",
			"**/skills/**/skill.md"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "plugin-instructions",
		"paths": [
			"**/.claude-plugin/plugin.json",
			"**/.claude-plugin/marketplace.json",
			"**/.cursor-plugin/plugin.json",
			"**/.codex-plugin/plugin.json",
			"**/.github/plugin/plugin.json",
			"**/.github/plugin/marketplace.json",
			".gemini/extensions/*/gemini-extension.json",
			"gemini-extension.json"
		],
		"needs": "text",
		"yields": ["instructionSource"]
	},
	{
		"id": "pnpm-lockfile",
		"paths": ["**/pnpm-lock.yaml"],
		"needs": "text",
		"yields": ["lockfile"]
	},
	{
		"id": "pnpm-workspace",
		"paths": ["pnpm-workspace.yaml", "*/pnpm-workspace.yaml"],
		"needs": "text",
		"yields": ["trigger", "packageOverrides"]
	},
	{
		"id": "pnpmfile",
		"paths": [
			"**/.pnpmfile.cjs",
			"**/.pnpmfile.mjs",
			"**/pnpmfile.js"
		],
		"needs": "name",
		"yields": ["trigger"]
	},
	{
		"id": "pre-commit-config",
		"paths": [
			".pre-commit-config.yaml",
			".pre-commit-config.yml",
			"prek.yaml",
			"*/.pre-commit-config.yaml"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "pre-commit-pins",
		"paths": [
			"**/.pre-commit-config.yaml",
			"**/.pre-commit-config.yml",
			"prek.yaml"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "production-markers",
		"paths": [
			"**/*.tf",
			"**/*.tfstate",
			"**/*.tfstate.backup",
			"**/overlays/prod*/kustomization.yaml",
			"**/overlays/prod*/kustomization.yml",
			"**/values?prod*.yaml",
			"**/values?prod*.yml",
			"**/pulumi.prod*.yaml",
			"**/clusters/prod*/kustomization.yaml",
			"**/clusters/prod*/*/kustomization.yaml",
			"**/prod*.tfvars",
			"**/*.prod*.tfvars",
			"**/*-prod*.tfvars",
			"**/inventory/prod*.ini",
			"**/inventory/prod*.yml",
			"**/inventory/production",
			"**/inventories/prod*.ini",
			"**/inventories/prod*.yml",
			"**/inventories/production",
			"**/inventories/prod*/hosts.ini",
			"**/inventories/prod*/hosts.yml",
			"**/inventories/prod*/hosts",
			"**/terragrunt.hcl",
			"**/kubeconfig",
			"**/kubeconfig.yaml",
			"**/kubeconfig.yml",
			"**/*.kubeconfig",
			"**/.kube/config",
			"**/knexfile.js",
			"**/knexfile.cjs",
			"**/knexfile.mjs",
			"**/knexfile.ts",
			"**/.sequelizerc",
			"**/ormconfig.js",
			"**/ormconfig.ts",
			"**/ormconfig.json",
			"**/ormconfig.yml",
			"**/liquibase.properties",
			"**/drizzle.config.ts",
			"**/drizzle.config.js",
			"**/drizzle.config.mjs",
			"**/diesel.toml",
			"**/phinx.php",
			"**/phinx.yml",
			"**/phinx.json",
			"**/sqitch.conf",
			"**/atlas.hcl",
			"**/*ModelSnapshot.cs",
			"**/supabase/config.toml",
			"**/alembic.ini",
			"**/prisma/migrations/migration_lock.toml",
			"**/db/schema.rb",
			"**/db/structure.sql",
			"**/migrations/0001_initial.py",
			"**/flyway.conf",
			"**/flyway.toml",
			"**/v1__*.sql",
			".github/workflows/*.yml",
			".github/workflows/*.yaml"
		],
		"needs": "text",
		"yields": ["productionMarker"]
	},
	{
		"id": "published-mcp",
		"paths": [
			"**/manifest.json",
			"**/server.json",
			"**/docker-mcp*.yaml",
			"**/docker-mcp*.yml",
			"**/mcp-catalog.yaml",
			".docker/mcp/**/*.yaml",
			"servers/*/server.yaml"
		],
		"needs": "text",
		"yields": ["mcpServer"]
	},
	{
		"id": "python-build",
		"paths": ["pyproject.toml", "*/pyproject.toml"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "python-conftest",
		"paths": ["**/conftest.py"],
		"needs": "name",
		"yields": ["trigger"]
	},
	{
		"id": "python-inline-script",
		"paths": [
			"*.py",
			"*/*.py",
			"{scripts,tools,bin,hack,.github,.claude,.codex,.agents}/**/*.py",
			"skills/**/*.py",
			"plugins/**/*.py"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "python-lint-plugins",
		"paths": [
			".pylintrc",
			"pylintrc",
			"mypy.ini",
			".mypy.ini",
			"setup.cfg",
			"pyproject.toml"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "python-lockfile",
		"paths": [
			"**/uv.lock",
			"**/poetry.lock",
			"**/pdm.lock",
			"**/pylock.toml",
			"**/pylock.*.toml",
			"**/pipfile.lock",
			"**/*.py.lock"
		],
		"needs": "text",
		"yields": ["lockfile"]
	},
	{
		"id": "python-project",
		"paths": [
			"**/pyproject.toml",
			"**/pipfile",
			"**/uv.toml"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"packageIndex"
		]
	},
	{
		"id": "python-requirements",
		"paths": [
			"**/*requirements*.txt",
			"**/*requirements*.in",
			"**/requirements/**/*.txt",
			"**/requirements/**/*.in",
			"**/*constraints*.txt"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "python-setup",
		"paths": ["**/setup.py"],
		"needs": "name",
		"yields": ["trigger"]
	},
	{
		"id": "python-setup-requirements",
		"paths": [
			"**/setup.cfg",
			"**/setup.py",
			"**/tox.ini",
			"**/noxfile.py"
		],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "python-startup",
		"paths": [
			"**/*.pth",
			"**/sitecustomize.py",
			"**/usercustomize.py"
		],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "python-tooling",
		"paths": [
			"pyproject.toml",
			"*/pyproject.toml",
			"tox.ini",
			"*/tox.ini",
			"noxfile.py",
			"pytest.ini",
			".pytest.ini",
			"setup.cfg",
			"conftest.py",
			"test/conftest.py",
			"tests/conftest.py",
			"*/tests/conftest.py"
		],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "qwen-settings",
		"paths": [".qwen/settings.json"],
		"needs": "text",
		"yields": [
			"agentFile",
			"agentSetting",
			"permissionRule",
			"mcpServer"
		]
	},
	{
		"id": "ruby-code",
		"paths": [
			"**/gemfile",
			"*.gemspec",
			"*/*.gemspec",
			"**/extconf.rb",
			"**/.irbrc",
			"**/.pryrc",
			"rakefile",
			"*/rakefile",
			"**/.bundle/config"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "ruby-requirements",
		"paths": [
			"**/gemfile",
			"**/gems.rb",
			"**/*.gemspec",
			"**/gemfile.lock",
			"**/gems.locked"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile",
			"packageIndex"
		]
	},
	{
		"id": "scanner-policies",
		"paths": [
			"preflight.yml",
			"preflight.yaml",
			".github/preflight.yml",
			".github/preflight.yaml",
			".preflightignore",
			".preflight-baseline.json",
			".gitleaks.toml",
			".gitleaksignore",
			".gitleaks-baseline.json",
			".secretlintignore",
			".secretlintrc",
			".secretlintrc.json",
			".secretlintrc.js",
			".secretlintrc.cjs",
			".secretlintrc.yml",
			".secretlintrc.yaml",
			"**/.semgrepignore",
			".semgrep.yml",
			".semgrep.yaml",
			".semgrep/**/*.yml",
			".semgrep/**/*.yaml",
			"zizmor.yml",
			"zizmor.yaml",
			".github/zizmor.yml",
			".github/zizmor.yaml",
			".trivyignore",
			".trivyignore.yaml",
			"trivy.yaml",
			"**/.snyk",
			".secrets.baseline",
			".talismanrc",
			".gitguardian.yml",
			".gitguardian.yaml",
			".checkov.yml",
			".checkov.yaml",
			".checkov.baseline",
			".grype.yaml",
			"**/osv-scanner.toml",
			".github/codeql/*.yml",
			".github/codeql/*.yaml",
			".bandit",
			"bandit.yaml"
		],
		"needs": "text",
		"yields": ["policyFile"]
	},
	{
		"id": "script-file",
		"paths": [
			"**/*.config.js",
			"**/*.config.cjs",
			"**/*.config.mjs",
			"**/*.config.ts",
			"**/*.config.mts",
			"**/*.config.cts",
			"**/.eslintrc.js",
			"**/.eslintrc.cjs",
			"**/.prettierrc.js",
			"**/.prettierrc.cjs",
			"**/.babelrc.js",
			"**/.mocharc.js",
			"**/.mocharc.cjs",
			"**/.pnpmfile.cjs",
			"**/.pnpmfile.mjs",
			"**/gulpfile.js",
			"**/gruntfile.js",
			"**/conftest.py",
			"**/sitecustomize.py",
			"**/usercustomize.py"
		],
		"needs": "text",
		"yields": ["script"]
	},
	{
		"id": "skill-scripts",
		"paths": [
			"**/.claude/skills/**/*.sh",
			"**/.agents/skills/**/*.sh",
			".github/skills/**/*.sh",
			"**/.codex/skills/**/*.sh",
			".cursor/skills/**/*.sh",
			".gemini/skills/**/*.sh",
			"**/skills/**/scripts/*.sh",
			"**/.claude/skills/**/*.bash",
			"**/.agents/skills/**/*.bash",
			".github/skills/**/*.bash",
			"**/.codex/skills/**/*.bash",
			".cursor/skills/**/*.bash",
			".gemini/skills/**/*.bash",
			"**/skills/**/scripts/*.bash",
			"**/.claude/skills/**/*.py",
			"**/.agents/skills/**/*.py",
			".github/skills/**/*.py",
			"**/.codex/skills/**/*.py",
			".cursor/skills/**/*.py",
			".gemini/skills/**/*.py",
			"**/skills/**/scripts/*.py",
			"**/.claude/skills/**/*.js",
			"**/.agents/skills/**/*.js",
			".github/skills/**/*.js",
			"**/.codex/skills/**/*.js",
			".cursor/skills/**/*.js",
			".gemini/skills/**/*.js",
			"**/skills/**/scripts/*.js",
			"**/.claude/skills/**/*.mjs",
			"**/.agents/skills/**/*.mjs",
			".github/skills/**/*.mjs",
			"**/.codex/skills/**/*.mjs",
			".cursor/skills/**/*.mjs",
			".gemini/skills/**/*.mjs",
			"**/skills/**/scripts/*.mjs",
			"**/.claude/skills/**/*.cjs",
			"**/.agents/skills/**/*.cjs",
			".github/skills/**/*.cjs",
			"**/.codex/skills/**/*.cjs",
			".cursor/skills/**/*.cjs",
			".gemini/skills/**/*.cjs",
			"**/skills/**/scripts/*.cjs",
			"**/.claude/skills/**/*.ts",
			"**/.agents/skills/**/*.ts",
			".github/skills/**/*.ts",
			"**/.codex/skills/**/*.ts",
			".cursor/skills/**/*.ts",
			".gemini/skills/**/*.ts",
			"**/skills/**/scripts/*.ts",
			"**/.claude/skills/**/*.rb",
			"**/.agents/skills/**/*.rb",
			".github/skills/**/*.rb",
			"**/.codex/skills/**/*.rb",
			".cursor/skills/**/*.rb",
			".gemini/skills/**/*.rb",
			"**/skills/**/scripts/*.rb",
			"**/.claude/skills/**/*.pl",
			"**/.agents/skills/**/*.pl",
			".github/skills/**/*.pl",
			"**/.codex/skills/**/*.pl",
			".cursor/skills/**/*.pl",
			".gemini/skills/**/*.pl",
			"**/skills/**/scripts/*.pl",
			"**/.claude/skills/**/*.ps1",
			"**/.agents/skills/**/*.ps1",
			".github/skills/**/*.ps1",
			"**/.codex/skills/**/*.ps1",
			".cursor/skills/**/*.ps1",
			".gemini/skills/**/*.ps1",
			"**/skills/**/scripts/*.ps1"
		],
		"needs": "name",
		"yields": ["command"]
	},
	{
		"id": "submodule-pins",
		"paths": [".gitmodules"],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "taskfile",
		"paths": [
			"taskfile.yml",
			"taskfile.yaml",
			"taskfile.dist.yml",
			"taskfile.dist.yaml"
		],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "terraform-requirements",
		"paths": [
			"**/*.tf",
			"**/*.tofu",
			"**/.terraform.lock.hcl"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "tool-versions",
		"paths": [
			"**/mise.toml",
			"**/.mise.toml",
			"mise.local.toml",
			".mise.local.toml",
			"mise/config.toml",
			".mise/config.toml",
			".config/mise.toml",
			".config/mise/config.toml",
			".config/mise/conf.d/*.toml",
			"**/.tool-versions",
			"**/mise.lock",
			"**/devbox.json",
			"**/devbox.lock"
		],
		"needs": "text",
		"yields": [
			"manifest",
			"requirement",
			"lockfile"
		]
	},
	{
		"id": "unloaded-mcp",
		"paths": [
			"**/.mcp.json",
			"**/mcp.json",
			"**/mcp_config.json",
			"**/mcp-config.json",
			"**/mcp.config.json",
			"**/mcp_servers.json",
			"**/mcp-servers.json",
			"**/mcp_settings.json",
			"**/mcp-settings.json",
			"**/mcporter.json",
			"**/cline_mcp_settings.json",
			"**/claude_desktop_config.json",
			"**/claude_desktop_config.example.json",
			"**/claude-desktop-config.json",
			"**/.claude.json",
			"**/mcp.example.json",
			"**/.mcp.example.json",
			"**/.mcp.json.example",
			"**/mcp.json.example",
			"**/{.codex-plugin,.cursor-plugin,.cursor}/plugin.json",
			"**/plugins/**/plugin.json",
			"**/.claude-plugin/plugin.json",
			".claude/settings.json",
			".claude/settings.local.json"
		],
		"needs": "text",
		"yields": ["mcpServer"]
	},
	{
		"id": "unmodelled-agent-settings",
		"paths": [".opencode/plugin/**", ".opencode/plugins/**"],
		"needs": "name",
		"yields": ["agentFile"]
	},
	{
		"id": "vim-local",
		"paths": [
			".vimrc",
			".exrc",
			".nvimrc",
			".nvim.lua",
			".lvimrc",
			".local.vim"
		],
		"needs": "name",
		"yields": ["trigger"]
	},
	{
		"id": "vscode-extensions",
		"paths": ["**/.vscode/extensions.json"],
		"needs": "text",
		"yields": ["manifest", "requirement"]
	},
	{
		"id": "vscode-launch",
		"paths": [".vscode/launch.json", "*.code-workspace"],
		"needs": "text",
		"yields": ["command"]
	},
	{
		"id": "vscode-mcp",
		"paths": [
			".vscode/mcp.json",
			".vscode/settings.json",
			"*.code-workspace",
			".devcontainer/devcontainer.json",
			".devcontainer.json",
			".devcontainer/*/devcontainer.json"
		],
		"needs": "text",
		"yields": ["agentFile", "mcpServer"]
	},
	{
		"id": "vscode-programs",
		"paths": [".vscode/settings.json", "*.code-workspace"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "vscode-settings",
		"paths": [".vscode/settings.json", "*.code-workspace"],
		"needs": "text",
		"yields": [
			"agentSetting",
			"agentFile",
			"editorWorkspace"
		]
	},
	{
		"id": "vscode-tasks",
		"paths": [".vscode/tasks.json", "*.code-workspace"],
		"needs": "text",
		"yields": ["trigger", "command"]
	},
	{
		"id": "yarn-config",
		"paths": ["**/.yarnrc.yml", "**/.yarnrc"],
		"needs": "text",
		"yields": ["trigger"]
	},
	{
		"id": "yarn-lockfile",
		"paths": ["**/yarn.lock"],
		"needs": "text",
		"yields": ["lockfile"]
	},
	{
		"id": "zed",
		"paths": [
			".zed/settings.json",
			".zed/tasks.json",
			".zed/debug.json"
		],
		"needs": "text",
		"yields": ["trigger", "command"]
	}
];

// src/surfaces/surfaces-for.ts
/** Finds the surfaces that read a path. */
var SurfaceIndex = class {
	#index;
	constructor(all) {
		this.#index = new PathIndex(all.map((surface) => ({
			name: surface.id,
			paths: surface.paths,
			value: surface
		})));
	}
	/** The surfaces that read the path, each once, in the order of the list. */
	surfacesFor(path) {
		return this.#index.get(path);
	}
};
let shared;
/** The surfaces of this version that read the path. */
function surfacesFor(path) {
	shared ??= new SurfaceIndex(surfaceTable);
	return shared.surfacesFor(path);
}

// src/surfaces/state.ts
/** Milliseconds for which the reading thread may wait for its next job. */
const LONGEST_BREATH = 5;
/** Bytes of a file that foreign formats are read from; a larger one that a surface asks for is a gap. */
const MOST_TEXT = 10485760;
/**
* One pass over the tree. Every file goes through the secrets core first; the surfaces get its masked text, so that nothing behind
* the core ever sees a secret. Foreign formats are parsed in a worker that is killed at its deadline.
*/
async function stateFacts(snapshot, catalog, reading) {
	const { search, history = false } = reading;
	const secrets = search.scanner;
	const isolation = reading.isolation ?? (await import("./in-process.js")).inProcess();
	const facts = [...snapshot.git.hazards];
	const gaps = [];
	const refused = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const hashed = new HashedLines(texts);
	const secretFiles = new SecretFiles(snapshot.files, catalog);
	const pending = [];
	const table = new InstructionTable(catalog.instructionFiles.files);
	const readersOf = createReaders(table);
	facts.push(...lookAlikeFiles(snapshot.files.flatMap(({ path, type, content }) => (type === "file" || type === "symlink") && content ? [path] : []), (path) => readersOf(path).steering.length > 0 || readersOf(path).surfaces.some(({ yields }) => yields.includes("agentFile"))));
	const links = linkedPaths(snapshot.files, (path) => readersOf(path) !== NOBODY);
	gaps.push(...links.gaps);
	const hand = (surfaceId, file, text, path = file.path, steers) => {
		const { tracked, ignored, target } = file;
		const further = {
			...target === void 0 ? {} : { target },
			...steers === void 0 ? {} : { steers }
		};
		pending.push(isolation.read(surfaceId, {
			path,
			text,
			tracked,
			ignored,
			...further
		}).then(({ facts: stated, gap, refused: broken }) => {
			for (const fact of stated) facts.push(fact);
			if (gap) gaps.push(gap);
			if (broken) refused.set(broken.path, broken);
		}));
	};
	const add = (file) => {
		for (const secret of file.secrets) facts.push(secret);
		for (const gap of file.gaps) gaps.push(gap);
		hashed.add(file.path, file.lines);
		secretFiles.add(file.path, file.told);
	};
	let files = 0;
	let bytes = 0;
	try {
		for (const file of snapshot.files) {
			const readers = readersOf(file.path);
			for (const surface of readers.surfaces) if (surface.needs === "name") hand(surface.id, file, "");
			if (file.type === "special" && file.content && readers !== NOBODY) gaps.push({
				path: file.path,
				reason: "neither a file nor a folder: what a program would read there is not known"
			});
		}
		let breath = performance.now();
		search.begin(snapshot.files.reduce((sum, { size, content }) => sum + (content ? size : 0), 0), add, secretFiles.testFolders);
		for await (const { file, bytes: content, part } of snapshot.contents()) {
			if (performance.now() - breath > LONGEST_BREATH) {
				await new Promise((resume) => setImmediate(resume));
				breath = performance.now();
			}
			secretFiles.read(file.path);
			files += part === void 0 || part.first ? 1 : 0;
			bytes += content.length - (part?.before ?? 0) - (part?.behind ?? 0);
			const linked = links.pathsOf.get(file.path);
			const isRead = linked !== void 0 || readersOf(file.path) !== NOBODY;
			const scanned = isRead && part === void 0 ? secrets.scan(file, content) : void 0;
			if (scanned === void 0) await search.take(file, content, part);
			else add(searchedFile(file.path, scanned));
			if (!isRead || part !== void 0 && !part.last) continue;
			const names = [file.path, ...linked ?? []];
			const readings = names.flatMap((path) => readersOf(path).surfaces.filter(({ needs }) => needs === "text" || path !== file.path).map((surface) => ({
				surface,
				path
			})));
			const steering = steeringAt(names, readersOf);
			if (readings.length === 0 && !steering) continue;
			if (scanned === void 0 || content.length > MOST_TEXT) {
				gaps.push({
					path: file.path,
					reason: "larger than 10 MiB: not read as a configuration file"
				});
				continue;
			}
			const text = scanned.text();
			for (const comment of ignoreComments(file.path, text)) facts.push(comment);
			for (const { surface, path } of told(readings, file.path)) {
				texts.set(path, text);
				hand(surface.id, file, surface.needs === "text" ? text : "", path);
			}
			if (steering) {
				texts.set(steering.path, text);
				hand("instruction-file", file, text, steering.path, steering.steers);
			}
		}
		await search.finish();
		for (const file of secretFiles.state(gaps)) facts.push(file);
		await Promise.all(pending);
		await stateInstructions({
			snapshot,
			links,
			catalog,
			secrets,
			isolation,
			facts,
			gaps,
			texts
		}, table);
		for (const script of await stateScripts({
			snapshot,
			links,
			catalog,
			secrets,
			isolation,
			facts,
			gaps,
			texts
		})) facts.push(script);
		if (history) await statePast(snapshot, secrets, facts, gaps);
	} finally {
		await isolation.close();
	}
	findCommits(facts, snapshot);
	if (files === 0 && snapshot.gaps.length === 0) gaps.push({
		path: ".",
		reason: "the folder is empty: there was nothing to read"
	});
	facts.sort((a, b) => byBytes(a.at.path, b.at.path) || a.at.line - b.at.line || a.at.column - b.at.column || byBytes(a.kind, b.kind) || byBytes(JSON.stringify(a), JSON.stringify(b)));
	return {
		facts: new Facts(facts),
		gaps,
		refused: [...refused.values()],
		files,
		bytes,
		quote: quoter(texts),
		hashLines: (places, hide) => hashed.at(places, hide)
	};
}
const NOBODY = {
	surfaces: [],
	steering: []
};
/** Asked several times for every path of the tree. */
function createReaders(table) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const before = known.get(path);
		if (before !== void 0) return before;
		const [surfaces, steering] = [surfacesFor(path), table.steering(path)];
		const readers = surfaces.length === 0 && steering.length === 0 ? NOBODY : {
			surfaces,
			steering
		};
		known.set(path, readers);
		return readers;
	};
}
/** The readings of a file without those that would tell the same twice. */
function told(readings, own) {
	const read = readings.filter(({ path }) => path === own);
	return readings.filter((one) => one.path === own || !read.some(({ surface }) => surface === one.surface && depth(own) <= depth(one.path)));
}
/** A text that steers agents from several names is told once, where it stands if that is one of them, with the readers of all. */
function steeringAt(names, readersOf) {
	const found = names.map((path) => ({
		path,
		steers: readersOf(path).steering
	})).filter(({ steers }) => steers.length > 0);
	const first = found[0];
	return first && {
		path: first.path,
		steers: found.flatMap(({ steers }) => steers)
	};
}
function depth(path) {
	return path.split("/").length;
}
/** Bytes of all scripts behind commands, or of instructions behind settings and imports: their texts are kept for quotes. */
const MOST_SCRIPT_TEXT = 67108864;
/** The second look at instructions: files that settings and other instructions name are read now, and all are told who reads them. */
async function stateInstructions(look, table) {
	const { snapshot, links, catalog, secrets, isolation, facts, gaps, texts } = look;
	const ofSettings = settingInstructions(facts.filter((fact) => fact.kind === "agentSetting"), catalog.instructionFiles.configured);
	const files = new Map(snapshot.files.flatMap((file) => file.type === "file" && file.content ? [[file.path, file]] : []));
	const fileAt = (path) => {
		const end = links.fileAt(path);
		return end !== void 0 && files.has(end) ? end : void 0;
	};
	let left = MOST_SCRIPT_TEXT;
	const all = await followInstructions([...facts.filter((fact) => fact.kind === "instruction"), ...ofSettings.inline], [...facts.filter((fact) => fact.kind === "instructionSource"), ...ofSettings.sources], ofSettings.excludes, {
		fileAt,
		files: [...files.keys()],
		importers: (path) => table.steering(path).flatMap(({ imports }) => imports ?? []),
		leftOut: (path) => gaps.push({
			path,
			reason: "more files are taken in as instructions than are read: this one and those after it were not"
		}),
		async state(path, steering) {
			const file = files.get(path);
			const bytes = file && await snapshot.read(file.path);
			if (!file || !bytes) return void 0;
			if (bytes.length > Math.min(MOST_TEXT, left)) {
				gaps.push({
					path,
					reason: "too large to be read as an instruction"
				});
				return;
			}
			left -= bytes.length;
			const text = secrets.scan(file, bytes).text();
			texts.set(path, text);
			const { tracked, ignored } = file;
			const { facts: stated, gap } = await isolation.read("instruction-file", {
				path,
				text,
				tracked,
				ignored,
				steers: [steering]
			});
			if (gap) gaps.push(gap);
			return stated.find((fact) => fact.kind === "instruction");
		}
	});
	const others = facts.filter((fact) => fact.kind !== "instruction");
	facts.length = 0;
	for (const fact of [...others, ...all]) facts.push(fact);
}
/** The second look: files that a trigger, a command or an MCP server names are read again, now as scripts, through the same secrets core. */
async function stateScripts({ snapshot, links, catalog, secrets, isolation, facts, gaps, texts }) {
	const files = new Map(snapshot.files.flatMap((file) => file.type === "file" && file.content ? [[file.path, file]] : []));
	let left = MOST_SCRIPT_TEXT;
	return await followScripts(scriptRoots(facts, catalog, [...files.keys()]), facts.filter((fact) => fact.kind === "script"), {
		has: (path) => links.fileAt(path) !== void 0 && files.has(links.fileAt(path) ?? ""),
		namedBy: (script) => namedByScript(script, catalog),
		leftOut: (path) => gaps.push({
			path,
			reason: "more scripts behind triggers than are read: this one and those after it were not"
		}),
		async state(path, by) {
			const file = files.get(links.fileAt(path) ?? "");
			const bytes = file && await snapshot.read(file.path);
			if (!file || !bytes) return void 0;
			if (bytes.length > Math.min(MOST_TEXT, left)) {
				gaps.push({
					path,
					reason: "too large to be read as a script"
				});
				return;
			}
			left -= bytes.length;
			const scanned = secrets.scan(file, bytes);
			const text = scanned.binary ? bytes.toString("latin1", 0, 4096) : scanned.text();
			if (!scanned.binary) {
				if (!texts.has(path)) for (const comment of ignoreComments(path, text)) facts.push(comment);
				texts.set(path, text);
			}
			const { tracked, ignored } = file;
			const reading = await isolation.read("script-file", {
				path,
				text,
				tracked,
				ignored,
				...by === void 0 ? {} : { as: by }
			});
			if (reading.gap) gaps.push(reading.gap);
			return reading.facts.find((fact) => fact.kind === "script") ?? {
				kind: "script",
				at: wholeFile(path),
				language: "unknown",
				acts: [],
				references: [],
				unread: "the reading did not come to an end"
			};
		}
	});
}

// src/decide/look-at.ts
/** Puts the classifiers to the facts: what each command, server and file is. */
function lookAt({ files, git }, facts, catalog, state) {
	const classifier = createFileClassifier(catalog);
	const classes = /* @__PURE__ */ new Map();
	const resolve = resolverOf(facts.of("command"));
	const reachedFrom = new Map(reachScripts(facts, catalog).map(({ trigger, command, reached }) => [trigger?.fact ?? command, reached]));
	const own = ownServers(facts, catalog);
	const secretPaths = [...facts.of("secretFile").filter(({ example }) => !example).map(({ at }) => at.path), ...facts.of("secret").filter(({ standing, severity, at }) => standing === "live-shaped" && (severity === "critical" || severity === "high" || severity === "medium" && classifier.classOf(at.path) === "production-config")).map(({ at }) => at.path)];
	return {
		facts,
		catalog,
		files,
		git,
		state,
		classOf: (path) => {
			if (!classes.has(path)) classes.set(path, classifier.classOf(path));
			return classes.get(path);
		},
		commands: facts.of("command").map((fact) => ({
			fact,
			classification: withScripts(classifyStated(fact, catalog, resolve), reachedFrom.get(fact) ?? [], catalog)
		})),
		triggers: judgeTriggers(facts, catalog).map(({ fact, command, contained }) => ({
			fact,
			classification: command,
			contained
		})),
		servers: facts.of("mcpServer").map((fact) => describeServer(fact, catalog, own.get(fact))),
		secretPaths: [...new Set(secretPaths)].sort(byBytes)
	};
}

// src/decide/agents.ts
/** The agents that the repository configures, in the order of `AGENTS`. */
function configuredAgents(facts) {
	const present = new Set(facts.of("agentFile").map(({ agent }) => agent));
	return AGENTS.filter((agent) => present.has(agent));
}
/**
* For whom the report answers, and how the headline comes about: the worst of the agents that the user names or the repository
* configures; without any, every agent that `answers: always` at its vendor's defaults and the best of them, so that an agent that is open by default
* neither makes every plain repository look dangerous nor hides that it is open.
*/
function headlineRule({ facts, catalog }, named) {
	if (named.length > 0) return {
		rule: "worst-of-named",
		agents: named
	};
	const configured = configuredAgents(facts);
	if (configured.length > 0) return {
		rule: "worst-of-configured",
		agents: configured
	};
	return {
		rule: "best-of-all",
		agents: AGENTS.filter((agent) => catalog.agents[agent].answers === "always")
	};
}
/** An agent with its engine, ready to be asked about this repository. */
function meet(engine, { facts, catalog, state, files }) {
	const profile = catalog.agents[engine.agent];
	const trusted = catalog.states.find(({ id }) => id === state)?.trusted === "yes";
	const links = linksOf(files);
	const decided = /* @__PURE__ */ new Map();
	return {
		agent: engine.agent,
		title: AGENT_TITLES[engine.agent],
		would(action, kind, under) {
			const circumstances = {
				facts,
				profile,
				trusted,
				links,
				delegates: true,
				...under
			};
			const key = "server" in action ? void 0 : JSON.stringify([
				action,
				kind,
				circumstances.trusted,
				circumstances.headless ?? false
			]);
			const before = key === void 0 ? void 0 : decided.get(key);
			if (before !== void 0) return before;
			const decision = engine.decide(action, kind, circumstances);
			if (key !== void 0) decided.set(key, decision);
			return decision;
		}
	};
}
/** All engines look at the same links, which are few in a tree of many files. */
const links = /* @__PURE__ */ new WeakMap();
function linksOf(files) {
	const found = links.get(files) ?? new Map(files.flatMap(({ path, target }) => target === void 0 ? [] : [[path, target]]));
	links.set(files, found);
	return found;
}

// src/engines/action-class.ts
/** The class of action that each class of command is to an engine; the rest is `run-test`: it changes things, inside the workspace. */
const OF_COMMAND = {
	"safe-read": "run-safe",
	network: "run-network",
	"package-install": "run-network",
	"download-exec": "run-network",
	exfiltration: "run-network",
	"reverse-shell": "run-network",
	"destructive-filesystem": "run-destructive",
	deployment: "run-deploy",
	"database-migration": "run-deploy",
	publish: "run-deploy"
};
/** The class of action that a classified command is to an engine. */
function actionClassOfCommand({ class: id, tier }) {
	if (id === "git-write" && tier !== "write-safe") return tier === "privileged-write" ? "run-network" : "run-destructive";
	return OF_COMMAND[id] ?? "run-test";
}
/** Files that change what an agent, an editor or git does the next time. */
const SETTINGS = /(?:^|\/)(?:\.git|\.claude|\.codex|\.agents|\.cursor|\.gemini|\.qwen|\.factory|\.continue|\.cline|\.clinerules|\.opencode|\.vscode|\.husky)\/|(?:^|\/)(?:\.mcp\.json|opencode\.jsonc?)$/i;
/** The class of an action that nobody has classed yet: a call of `preflight can`, or of the conformance corpus. */
function actionClass(action, catalog) {
	switch (action.do) {
		case "read":
			if (!isSecret(action.path, catalog)) return "read-file";
			return action.by === "tool" ? "read-secret" : "shell-read-secret";
		case "write":
			if (/^(?:\.\.(?:\/|$)|\/|~)/.test(action.path)) return "write-outside";
			return SETTINGS.test(action.path) ? "write-agent-settings" : "write-file";
		case "run": return actionClassOfCommand(classifyCommand(action.command, catalog));
		case "fetch": return "fetch";
		case "mcp-start": return "mcp-start";
		case "mcp-call": return "mcp-tool";
		case "log-content": return "log-content";
	}
}
function isSecret(path, catalog) {
	const found = createFileClassifier(catalog).classOf(path);
	return catalog.fileClasses.classes.some(({ id, secret }) => id === found && secret);
}

// src/engines/engine.ts
/** The vendor's default for a class of action, where no settings file decides. */
function vendorDefault(kind, { profile, trusted }) {
	const entry = (trusted ? void 0 : profile.untrusted[kind]) ?? profile.defaults[kind];
	return {
		outcome: entry.outcome,
		because: entry.because
	};
}

// src/engines/claude-code/rule.ts
function parseRule$1(rule) {
	const match = /^([^()\s]+)(?:\(([\s\S]*)\))?$/.exec(rule.rule.trim());
	const tool = match?.[1];
	return tool === void 0 || match?.[2] === "" ? void 0 : {
		rule,
		tool,
		spec: match?.[2]
	};
}
/** The rules that speak of one tool. In deny and ask lists a name may be a glob (`*`, `mcp__*`); in an allow list such a rule is skipped. */
function rulesFor(tool, rules) {
	return rules.flatMap((rule) => {
		const parsed = parseRule$1(rule);
		if (!parsed) return [];
		if (parsed.tool === tool) return [parsed];
		return rule.effect !== "allow" && parsed.tool.includes("*") && parsed.spec === void 0 && globMatches$1(parsed.tool, tool) ? [parsed] : [];
	});
}
/** Whether the rule covers every use of its tool: `Bash`, `Bash(*)`. */
function isWhole({ spec }) {
	return spec === void 0 || spec === "*" || spec === ":*";
}
/** A text glob: `*` spans anything. */
function globMatches$1(glob, text) {
	return matchPieces(glob.split("*"), text);
}
/** The pieces between stars, in order: no regular expression is made of foreign text, so nothing of it can be slow. */
function matchPieces(pieces, text) {
	const [first = "", ...rest] = pieces;
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
	let at = first.length;
	for (const piece of rest) {
		const found = text.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return at <= text.length - last.length;
}

// src/engines/claude-code/session.ts
/** The rules of one list that speak of a tool. Allow rules of a repository are held back until the user trusts the folder. */
function rulesOf$1({ settings, circumstances }, effect, tool) {
	return effect === "allow" && !circumstances.trusted ? [] : rulesFor(tool, settings.rules(effect));
}
function byRule$2({ rule }, outcome) {
	return {
		outcome,
		because: `The ${rule.effect} rule ${rule.rule} decides.`,
		rule: rule.at
	};
}
const ask$1 = (because) => ({
	outcome: "ask",
	because
});
const allow = (because) => ({
	outcome: "allow",
	because
});
const deny = (because) => ({
	outcome: "deny",
	because
});
/** What the answer is in the end: the mode, a hook, and whether anybody is there to be asked, come last. */
function settle$2(decision, action, session) {
	const { settings, circumstances } = session;
	const hook = settings.hookFor(toolOf$1(action));
	if (hook && decision.outcome !== "deny" && !decision.because.startsWith("It is a protected file")) return {
		outcome: "unknown",
		because: "A hook of the repository speaks first, and what it says only a run would tell.",
		rule: hook.at
	};
	if (decision.outcome !== "ask") return decision;
	const { mode, modeSetting, ignoredMode } = settings;
	const by = modeSetting ? { rule: modeSetting.at } : {};
	if (mode === "dontAsk") return {
		outcome: "deny",
		because: "The mode dontAsk refuses what would ask.",
		...by
	};
	if (mode === "plan" && !settings.automaticModeIsOff && planJudges(action, decision)) return {
		outcome: "unknown",
		because: "In plan mode a check on the vendor's servers, that of the automatic mode, decides on what would ask; disableAutoMode keeps it out.",
		...by
	};
	if (circumstances.headless) return {
		...decision,
		outcome: "deny",
		because: `${decision.because} Nobody is there to be asked.`
	};
	if (ignoredMode?.value === "bypassPermissions") {
		const because = `${decision.because} ${ignoredMode.key} is ignored from a repository by the release modelled; older ones run everything unasked with it.`;
		return {
			...decision,
			because
		};
	}
	return decision;
}
/** How the sentence begins that no hook and no allow rule can change. */
const PROTECTED$1 = "It is a protected file";
/** What the check of the automatic mode is asked about in plan mode: commands, fetches and changes to protected files, not other edits and MCP tools. */
function planJudges(action, { because }) {
	return action.do === "run" || action.do === "fetch" || action.do === "write" && because.startsWith("It is a protected file");
}
function toolOf$1(action) {
	switch (action.do) {
		case "read": return action.by === "tool" ? "Read" : "Bash";
		case "write": return action.via === "edit" ? "Edit" : "Write";
		case "run": return "Bash";
		case "fetch": return "WebFetch";
		case "mcp-call": return `mcp__${action.server.name}__${action.tool}`;
		default: return "";
	}
}

// src/engines/claude-code/mcp.ts
/** The start of a server of `.mcp.json`. https://code.claude.com/docs/en/mcp */
function decideMcpStart(server, { settings, circumstances, kind }) {
	const named = (key) => settings.list(key).find(({ value }) => value === server);
	const off = named("disabledMcpjsonServers");
	if (off) return {
		outcome: "deny",
		because: `disabledMcpjsonServers switches ${server} off.`,
		rule: off.at
	};
	if (circumstances.headless) return {
		outcome: "allow",
		because: "claude -p starts every server of .mcp.json unasked, in a folder that is not trusted too."
	};
	if (circumstances.trusted) {
		const all = settings.get("enableAllProjectMcpServers");
		if (all?.value === true) return {
			outcome: "allow",
			because: "enableAllProjectMcpServers starts every server of .mcp.json unasked.",
			rule: all.at
		};
		const on = named("enabledMcpjsonServers");
		if (on) return {
			outcome: "allow",
			because: `enabledMcpjsonServers starts ${server} unasked.`,
			rule: on.at
		};
	}
	return vendorDefault(kind, circumstances);
}
/** A tool of a server. An allow with a wildcard counts only behind a literal server name; deny and ask take any glob. */
function decideMcpCall$2(server, tool, session) {
	const { settings, circumstances } = session;
	if (settings.list("disabledMcpjsonServers").some(({ value }) => value === server)) return deny(`disabledMcpjsonServers switches ${server} off.`);
	for (const effect of [
		"deny",
		"ask",
		"allow"
	]) {
		if (effect === "allow" && !circumstances.trusted) continue;
		for (const rule of settings.rules(effect)) {
			const parsed = parseRule$1(rule);
			if (!parsed) continue;
			if (parsed.spec === void 0) {
				if (covers$4(parsed.tool, server, tool, effect)) return byRule$2(parsed, effect);
			} else if (effect !== "allow" && covers$4(parsed.tool, server, tool, effect)) return {
				outcome: "unknown",
				because: `The ${effect} rule ${rule.rule} speaks of the arguments of the call.`,
				rule: rule.at
			};
		}
	}
	return ask$1("MCP tools ask unless a rule allows them.");
}
function covers$4(name, server, tool, effect) {
	const own = `mcp__${server}`;
	if (name === own) return true;
	if (effect === "allow" && name.includes("*") && !name.startsWith(`${own}__`)) return false;
	return globMatches$1(name, `${own}__${tool}`);
}

// src/engines/claude-code/command-line.ts
/** Where a word that begins a compound command can stand. */
const START = String.raw`(?:^|[;&|\n({]|\b(?:do|then|else)\b)\s*`;
const LOOP = new RegExp(`${START}(?:for|while|until)\\b`);
/** Definitions and choices: the client asks, whatever is in them. `if` is looked into. */
const CONTROL_FLOW = new RegExp(`${START}(?:case|select|function|coproc)\\b|^\\s*\\w+\\s*\\(\\)`);
/** Variables that the client knows the value of. */
const KNOWN_VARIABLES = /\$(?:HOME|PWD|USER|TMPDIR|OLDPWD)\b/g;
/** A variable that the line itself sets is no better known to it. */
const UNKNOWN_VARIABLE = /(?<!\\)\$[\w{@*#?!-]/;
/** Variables that decide what later commands mean: the client asks about a line that sets one for what follows. Read from the program of 2.1.329. */
const LEADING = new Set(`path home dirstack tmpprefix bash_env env cdpath globignore shell fpath bash_loadables_path module_path manpath mailpath readnullcmd nullcmd histfile
  zdotdir functions commands aliases galiases saliases bash_cmds bash_aliases execignore bash_source_path lang language lc_all lc_ctype lc_collate
  lc_messages lc_numeric lc_time histchars textdomain textdomaindir ifs`.split(/\s+/));
const LEADING_FAMILY = /^(?:ld_|dyld_|bash_func_)/;
function leads(name) {
	const lower = name.toLowerCase();
	return LEADING.has(lower) || LEADING_FAMILY.test(lower);
}
function readCommandLine$1(text) {
	const script = parseShell(text);
	let folder = "";
	return {
		text,
		parts: script.commands.map((command) => {
			const words = command.words.map((word) => word.text);
			const part = {
				command,
				words,
				folder,
				substituted: command.within !== void 0
			};
			if (words[0] === "cd" && !part.substituted) folder = follow$1(folder, words[1]);
			return part;
		}),
		opaque: opacity(text, script.commands, script.unparsed),
		loop: LOOP.test(text)
	};
}
function follow$1(folder, to) {
	if (folder === void 0 || to === void 0 || /^[/~$-]/.test(to)) return void 0;
	const next = posix.join(folder, to);
	return next.startsWith("..") ? void 0 : next.replace(/^\.$|\/$/, "");
}
function opacity(text, commands, unparsed) {
	if (unparsed !== void 0) return `the line is not understood (${unparsed})`;
	if (CONTROL_FLOW.test(text)) return "it holds a definition or a choice";
	if (/(?:^|[;&|\n]\s*)(?:\{\s|\(\()/.test(text)) return "it holds a group";
	for (const command of commands) {
		if (command.within !== void 0 && (commands[command.within.command]?.words.length ?? 0) > 0) return "it holds a substitution";
		if (/\{[^\s}]*,[^\s}]*\}/.test(command.text.replace(/'[^']*'|"[^"]*"/g, ""))) return "it holds a brace list";
		const set = command.words.length === 0 ? command.assignments.find(({ name }) => leads(name)) : void 0;
		if (set) return `it sets ${set.name} for what follows`;
		if (command.inSubshell) return "it opens a subshell";
		if (command.background) return "it starts something in the background";
		if (command.redirects.some(({ op }) => op === "<<")) return "it holds a here-document";
		if (UNKNOWN_VARIABLE.test(command.text.replace(/'[^']*'/g, "").replaceAll(KNOWN_VARIABLES, ""))) return "it holds a variable";
	}
}
/** Programs that only start another one. An allow rule looks through these; a deny rule looks through those of `DENY_WRAPPERS` too. */
const WRAPPERS$1 = /* @__PURE__ */ new Set([
	"timeout",
	"time",
	"nice",
	"nohup",
	"stdbuf",
	"command",
	"builtin",
	"noglob"
]);
const DENY_WRAPPERS = /* @__PURE__ */ new Set([
	...WRAPPERS$1,
	"env",
	"xargs",
	"sudo",
	"doas",
	"exec"
]);
/** The command as it stands, and with each layer of wrappers taken off. */
function unwrapped(words, how) {
	const layers = [words];
	for (let rest = words; rest.length > 1;) {
		const program = rest[0] ?? "";
		if (!(how === "deny" ? DENY_WRAPPERS : WRAPPERS$1).has(how === "deny" ? posix.basename(program) : program)) break;
		rest = afterOptions(program, rest.slice(1));
		if (rest.length > 0) layers.push(rest);
	}
	return layers;
}
/** What is left behind a wrapper's own options and operands. */
function afterOptions(program, words) {
	const name = posix.basename(program);
	let at = 0;
	while (at < words.length) {
		const word = words[at] ?? "";
		if (/^(?:-n|-k|-s|-u|-I|-P|-L)$/.test(word) && name !== "command" && name !== "sudo") at += 2;
		else if (word.startsWith("-")) at += 1;
		else if (name === "env" && /^\w+=/.test(word)) at += 1;
		else break;
	}
	if (name === "timeout") at += 1;
	return words.slice(at);
}

// src/engines/claude-code/command-rule.ts
/** Assignments before a program that an allow rule looks through; read from the program of 2.1.329. */
const SAFE_ASSIGNMENTS = new Set(`GOEXPERIMENT GOOS GOARCH CGO_ENABLED GO111MODULE RUST_BACKTRACE RUST_LOG NODE_ENV PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE
  PYTEST_DISABLE_PLUGIN_AUTOLOAD PYTEST_DEBUG ANTHROPIC_API_KEY LANG LANGUAGE LC_ALL LC_CTYPE LC_TIME CHARSET TERM COLORTERM NO_COLOR FORCE_COLOR TZ
  LS_COLORS LSCOLORS GREP_COLOR GREP_COLORS GCC_COLORS TIME_STYLE BLOCK_SIZE BLOCKSIZE COLUMNS LINES CLICOLOR CLICOLOR_FORCE CI DEBIAN_FRONTEND
  GIT_TERMINAL_PROMPT`.split(/\s+/));
/** Whether every assignment before the program is one that changes nothing that matters. */
function hasSafeAssignments({ command }) {
	return command.words.length === 0 || command.assignments.every(({ name }) => SAFE_ASSIGNMENTS.has(name));
}
/** Whether it only sets a variable for what follows, and one that matters: no allow rule covers the rest of such a line. */
function setsForTheRest({ command }) {
	return command.words.length === 0 && command.assignments.some(({ name }) => !SAFE_ASSIGNMENTS.has(name));
}
/** Whether a deny or ask rule speaks of any command of the line: also inside substitutions, behind wrappers and by its full path. */
function ruleTouches(rule, line) {
	if (isWhole(rule)) return true;
	const spec = rule.spec ?? "";
	if (line.parts.length === 0) return matches$1(spec, line.text.trim(), "deny");
	return line.parts.some(({ command, words }) => {
		const forms = unwrapped(words, "deny").flatMap((layer) => [layer, [posix.basename(layer[0] ?? ""), ...layer.slice(1)]]);
		return [command.text, ...forms.map((form) => form.join(" "))].some((form) => matches$1(spec, withoutRedirects(form), "deny"));
	});
}
/** Whether an allow rule covers one command: the program by the name that the rule gives, behind a few wrappers and harmless assignments. */
function ruleCovers(rule, part) {
	if (isWhole(rule)) return true;
	if (part.words.length === 0 || !hasSafeAssignments(part)) return false;
	const spec = rule.spec ?? "";
	if (!isPrefix(spec) && /\S\s{2,}\S|\t/.test(part.command.text)) return false;
	const layers = unwrapped(part.words, "allow");
	const last = layers.at(-1) ?? [];
	const behindXargs = last[0] === "xargs" && last.length > 1 && !(last[1] ?? "").startsWith("-") && isPrefix(spec) ? [last.slice(1)] : [];
	return [...layers, ...behindXargs].some((layer) => matches$1(spec, layer.join(" "), "allow"));
}
function isPrefix(spec) {
	return /(?::\*|\*)$/.test(spec);
}
/** `*` spans anything; a trailing ` *` or `:*` also covers the bare command, and wants a word to end before it. */
function matches$1(spec, text, how) {
	const prefix = /^([\s\S]*?)(?::\*| \*)$/.exec(spec)?.[1];
	if (prefix === void 0) return globMatches$1(spec, text) || how === "deny" && globMatches$1(spec, text.trim());
	return globMatches$1(prefix, text) || globMatches$1(`${prefix} *`, text);
}
/** Redirections are judged as reads and writes, not as a part of the text. */
function withoutRedirects(text) {
	return text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "").trim();
}

// src/engines/claude-code/file-access.ts
/** Programs whose arguments the client takes for files that are read. */
const READERS$5 = new Set(`cat head tail sort uniq wc cut paste column tac rev fold expand unexpand fmt nl comm cmp diff od hexdump strings base64 md5sum sha1sum sha256sum
  stat file ls find awk jq cp mv`.split(/\s+/));
/** Of these, the first argument is a pattern or a program, unless an option gives it. */
const PATTERN_FIRST = /* @__PURE__ */ new Set([
	"grep",
	"egrep",
	"fgrep",
	"rg",
	"sed",
	"awk",
	"jq",
	"fd"
]);
/** Options of readers that take the next word. */
const VALUE_OPTIONS = table({
	head: /^-[nc]$/,
	tail: /^-[nc]$/,
	cut: /^-[dfcb]$/,
	sort: /^-[kto]$/,
	grep: /^-[efmABC]$/,
	rg: /^-[efmABCgt]$/,
	sed: /^-[ef]$/,
	base64: /^-w$/,
	od: /^-[AtNj]$/
});
/** The files that a simple command reads, as far as the client sees it. */
function reads(part) {
	const words = started$1(part.words);
	const [program = "", ...rest] = words;
	const redirected = part.command.redirects.flatMap(({ op, target }) => op === "<" && target ? [{
		path: target.text,
		redirect: true
	}] : []);
	if (program === "git") return [...redirected, ...rest[0] === "diff" ? files(rest.slice(1).filter((word) => !word.startsWith("-") && word !== "/dev/null")) : []];
	if (!READERS$5.has(program) && !PATTERN_FIRST.has(program)) return redirected;
	const operands = /\{[^}]*,/.test(part.command.text) ? [] : plainOperands(words);
	if ((PATTERN_FIRST.has(program) && !rest.some((word) => /^-[a-zA-Z]*[ef]$|^--(?:expression|file|regexp)/.test(word)) ? operands.shift() : void 0) === "") operands.shift();
	if (program === "grep") operands.push(...rest.slice(rest.indexOf("-f") + 1, rest.includes("-f") ? rest.indexOf("-f") + 2 : 0));
	if (program === "find") return [...redirected, ...files(leading(rest))];
	if (program === "cp" && !rest.includes("-t")) return [...redirected, ...files(operands.slice(0, -1))];
	return [...redirected, ...files(operands)];
}
/** The files that a simple command writes, as far as the client sees it. */
function writes$1(part) {
	const [program = "", ...rest] = part.words;
	const redirected = part.command.redirects.flatMap(({ op, target }) => /^(?:\d*>>?\|?|&>>?|<>)$/.test(op) && target && target.text !== "/dev/null" ? [{
		path: target.text,
		redirect: true
	}] : []);
	const operands = plainOperands(part.words);
	switch (program) {
		case "rm":
		case "rmdir": return [...redirected, ...files(withContents(operands))];
		case "touch":
		case "mkdir":
		case "tee":
		case "mv": return [...redirected, ...files(operands)];
		case "cp": {
			const into = rest.indexOf("-t");
			return [...redirected, ...files(into === -1 ? operands.slice(-1) : withContents(rest.slice(into + 1, into + 2)))];
		}
		case "sed":
			if (!rest.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))) return redirected;
			return [...redirected, ...files(rest.some((word) => /^-[a-zA-Z]*[ef]$/.test(word)) ? operands : operands.slice(1))];
		default: return redirected;
	}
}
/** Folders, with something in each of them. */
function withContents(paths) {
	return paths.flatMap((path) => [path, `${path.replace(/\/$/, "")}/all`]);
}
function files(words) {
	return words.map((path) => ({
		path,
		redirect: false
	}));
}
/** Arguments that are no options. */
function plainOperands([program = "", ...rest]) {
	const takesValue = VALUE_OPTIONS[program];
	const found = [];
	for (let at = 0; at < rest.length; at++) {
		const word = rest[at] ?? "";
		if (takesValue?.test(word)) at++;
		else if (!word.startsWith("-") || word === "-") found.push(word);
	}
	return found;
}
/** Wrappers that the client looks through for the files of a command. */
const SEEN_THROUGH = /* @__PURE__ */ new Set([
	"timeout",
	"nice",
	"command",
	"env"
]);
function started$1(words) {
	const layers = unwrapped(words, "deny");
	let at = 0;
	while (at + 1 < layers.length && SEEN_THROUGH.has(layers[at]?.[0] ?? "")) at++;
	return layers[at] ?? words;
}
/** The starting points of `find`: what stands before its first test. */
function leading(words) {
	const end = words.findIndex((word) => /^[-(!]/.test(word));
	return end === -1 ? words : words.slice(0, end);
}
/** Whether a word holds a glob: the client does not look at what it stands for. */
function isGlob(path) {
	return /[*?[]/.test(path);
}

// src/engines/claude-code/path-rule.ts
/** Where a path leads. `from` is the folder that it is relative to, itself relative to the root. */
function targetOf(path, from = "") {
	const named = path.replace(/^\$PWD\//, "").replace(/^\$HOME(?=\/|$)/, "~");
	if (named.startsWith("/") || named.startsWith("~")) return {
		inside: void 0,
		outside: posix.normalize(named)
	};
	const inside = posix.normalize(posix.join(from, named));
	if (inside === ".." || inside.startsWith("../")) return {
		inside: void 0,
		outside: inside
	};
	return {
		inside: inside === "." ? "" : inside.replace(/\/$/, ""),
		outside: void 0
	};
}
/** The path, and where it leads if it is a link. */
function aliases(path, links, from = "") {
	const target = targetOf(path, from);
	const link = target.inside === void 0 ? void 0 : links?.get(target.inside);
	return link === void 0 || target.inside === void 0 ? [target] : [target, targetOf(link, posix.dirname(target.inside))];
}
/**
* Whether a path rule of `Read(…)` or `Edit(…)` covers a target. Gitignore syntax, without regard to case, with four anchors: `//` the
* machine's root, `~/` home, `/` the project, anything else the folder that the client is started in.
* In a deny or ask rule, `dir/**` covers a folder of that name at any depth; in an allow rule only the one at the top.
*/
function pathMatches(spec, target, effect) {
	if (spec.startsWith("//")) return matchesMachine(spec.slice(1), target, effect);
	if (spec.startsWith("~")) return target.outside?.startsWith("~/") === true && ignores$1(`/${spec.slice(2)}`, target.outside.slice(2));
	if (target.inside === void 0 || target.inside === "") return false;
	const relative = spec.startsWith("./") ? spec.slice(2) : spec;
	if (ignores$1(relative, target.inside)) return true;
	const folder = /^([^/*?[\]]+)\/\*\*$/.exec(relative)?.[1];
	return effect !== "allow" && folder !== void 0 && !spec.startsWith("/") && ignores$1(`**/${folder}/**`, target.inside);
}
/** Nobody knows where the repository stands, so only a pattern that begins with a globstar is held to cover it. */
function matchesMachine(pattern, target, effect) {
	const anywhere = pattern.startsWith("/**");
	if (target.inside !== void 0) return anywhere && target.inside !== "" && ignores$1(pattern.slice(1), target.inside);
	const path = target.outside ?? "";
	if (path.startsWith("/")) return path !== "/" && ignores$1(pattern, path.slice(1));
	const rest = path.replace(/^~\/|^(?:\.\.\/)+/, "");
	if (!anywhere || rest === "" || rest === ".." || rest === "~") return effect === "allow" && pattern === "/**";
	return ignores$1(pattern.slice(1), rest);
}
function ignores$1(pattern, path) {
	return import_ignore.default.isPathValid(path) && (0, import_ignore.default)({ ignorecase: true }).add(pattern).ignores(path);
}

// src/engines/claude-code/protected.ts
/** Folders whose files decide what git, an editor or the agent runs. Read from the programs of 2.1.329 and 2.1.332, and run. */
const FOLDERS$1 = /(?:^|\/)(?:\.git|\.vscode|\.idea|\.claude|\.husky|\.cargo|\.devcontainer|\.yarn|\.mvn|\.config\/git)(?:\/|$)/i;
const FILES$2 = /* @__PURE__ */ new Set([
	".gitconfig",
	".gitmodules",
	".bashrc",
	".bash_profile",
	".zshrc",
	".zprofile",
	".profile",
	".zshenv",
	".zlogin",
	".zlogout",
	".bash_login",
	".bash_aliases",
	".bash_logout",
	".envrc",
	".ripgreprc",
	".mcp.json",
	".claude.json",
	".npmrc",
	".yarnrc",
	".yarnrc.yml",
	".pnp.cjs",
	".pnp.loader.mjs",
	".pnpmfile.cjs",
	"bunfig.toml",
	".bunfig.toml",
	".bazelrc",
	".bazelversion",
	".bazeliskrc",
	".pre-commit-config.yaml",
	"lefthook.yml",
	".lefthook.yml",
	"lefthook.yaml",
	".lefthook.yaml",
	"gradle-wrapper.properties",
	"maven-wrapper.properties",
	".devcontainer.json",
	"pyrightconfig.json"
]);
/** Whether Claude Code asks before it writes the path in every mode, whatever the allow rules say. */
function isProtected$2({ inside, outside }) {
	const path = inside ?? outside ?? "";
	return FOLDERS$1.test(path) || FILES$2.has((path.split("/").at(-1) ?? "").toLowerCase());
}
/**
* The one file in a protected folder that the tools write unasked in every mode, in a folder that nobody has trusted too; a command that writes it
* asks. Only at the root. Run with 2.1.329 and 2.1.332.
*/
function isLaunchFile({ inside }) {
	return inside === ".claude/launch.json";
}

// src/engines/claude-code/reach.ts
/** Whether the sandbox keeps every sandboxed command from reading the file: by its own list, or by a Read deny rule, which it takes over. */
function sandboxDenies(targets, session) {
	const { settings } = session;
	if (!settings.isTrue("sandbox.enabled")) return false;
	if (rulesOf$1(session, "deny", "Read").some((rule) => speaksOf(rule, targets))) return true;
	const listed = (key) => settings.list(key).some(({ value }) => targets.some((target) => inFolder(value, target)));
	return listed("sandbox.filesystem.denyRead") && !listed("sandbox.filesystem.allowRead");
}
/** A path of a sandbox list: `/` is the machine's root here, `~/` home, anything else the project. */
function inFolder(entry, target) {
	if (entry.startsWith("/")) return pathMatches(`/${entry}`, target, "allow");
	if (entry.startsWith("~")) return target.outside === entry || (target.outside?.startsWith(entry === "~" ? "~/" : `${entry}/`) ?? false);
	if (/^\.\.(?:\/|$)/.test(entry)) return target.outside === entry || (target.outside?.startsWith(`${entry.replace(/\/$/, "")}/`) ?? false);
	return pathMatches(`/${entry.replace(/^\.\//, "")}`, target, "allow");
}
/** The rules that a writing tool looks at: those with a path are read from `Edit(…)` only, for both tools; a bare name is for its own tool. */
function writeRules(session, effect, tool) {
	const withPath = rulesOf$1(session, effect, "Edit").filter((rule) => !isWhole(rule));
	return [...rulesOf$1(session, effect, tool).filter(isWhole), ...withPath];
}
/** Whether a rule with a path speaks of any of the targets. A bare rule speaks of all. */
function speaksOf(rule, targets) {
	return isWhole(rule) || targets.some((target) => pathMatches(rule.spec ?? "", target, rule.rule.effect));
}
/** Inside the repository, or in a folder that the settings add to it. */
function inWorkspace(target, { settings, circumstances }) {
	if (target.inside !== void 0) return true;
	if (!circumstances.trusted) return false;
	return settings.list("permissions.additionalDirectories").some(({ value }) => {
		const folder = value.replace(/\/$/, "");
		return target.outside === folder || (target.outside?.startsWith(`${folder}/`) ?? false);
	});
}

// src/engines/claude-code/read-only.ts
/** Programs that run unasked with whatever arguments, if these name nothing outside the workspace. Read from the program of 2.1.329, and run. */
const ANY_ARGUMENTS = new Set(`cal uptime cat head tail wc stat strings hexdump od nl id uname free df du locale groups nproc basename dirname realpath cut paste tr column tac rev
  fold expand unexpand fmt comm cmp numfmt readlink diff true false sleep type expr seq tsort pr echo printf ls cd [[ [ test rg grep egrep fgrep fd fdfind
  file tree base64 md5sum sha1sum sha256sum which lsof netstat ss ps pgrep man help tput arp route hostname date jq history arch ifconfig :`.split(/\s+/));
/** Programs that run unasked as exactly this. */
const EXACT = /* @__PURE__ */ new Set([
	"pwd",
	"whoami",
	"node -v",
	"node --version",
	"python --version",
	"python3 --version",
	"ip addr",
	"claude -h",
	"claude --help",
	"xargs"
]);
/** Programs that run unasked unless one of these stands among their arguments. */
const UNLESS = table({
	find: /^-(?:delete|rm|exec|execdir|ok|okdir|fprint0?|fls|fprintf|files0-from)$/,
	sort: /^-[a-zA-Z]*o|^--output|^--compress-program|^--files0-from|^-T/,
	fd: /^-[xX]$|^--exec/,
	date: /^-s|^--set|^[^-+]/,
	tail: /^-[a-zA-Z]*[fF]$|^--follow/,
	uniq: /^[^-]/,
	jq: /^-[a-zA-Z]*[fL]|^--(?:from-file|rawfile|slurpfile|argfile|run-tests|library-path)|\b(?:env|include|import)\b|\bsystem\s*\(/
});
/** Options of git that stand before its command: with one of them, nothing runs unasked. */
const GIT$1 = table({
	status: /^$/,
	log: /^--(?:output|ext-diff|textconv)/,
	diff: /^--(?:output|ext-diff|textconv)/,
	show: /^--(?:output|ext-diff|textconv)/,
	blame: /^--contents/,
	shortlog: /^--output/,
	"ls-files": /^$/,
	"rev-parse": /^--(?:parseopt|sq)/,
	"rev-list": /^$/,
	describe: /^$/,
	"cat-file": /^--(?:batch|textconv|filters)/,
	"for-each-ref": /^--(?:shell|perl|python|tcl)/,
	"merge-base": /^$/,
	grep: /^-O|^--open-files-in-pager|^--textconv|^--no-index/
});
/** Commands of git that run unasked in one form only. */
const GIT_FORMS = table({
	branch: (words) => words.every((word) => word.startsWith("-")) || words.some((word) => /^(?:-l|--list|--contains|--no-contains|--merged|--no-merged|--points-at)$/.test(word)),
	tag: (words) => words.every((word) => word.startsWith("-")) || words.some((word) => /^(?:-l|--list)$/.test(word)),
	remote: (words) => words.every((word) => word === "-v" || word === "--verbose") || words[0] === "show",
	stash: (words) => words[0] === "list" || words[0] === "show",
	worktree: (words) => words[0] === "list",
	config: (words) => words[0] === "--get",
	reflog: (words) => words[0] === void 0 || words[0] === "show" || words[0] === "list" || words[0].startsWith("-"),
	"ls-remote": (words) => words.every((word) => word.startsWith("-"))
});
const GIT_CHANGES = /^(?:-[dDmMcCfu]|--(?:delete|move|copy|force|set-upstream.*|unset-upstream|edit-description|track|sign|annotate|message|create-reflog))$/;
/**
* Whether a command is one of those that Claude Code runs unasked in every mode. Options that nobody has tried are taken to be harmless:
* the mistake is then that we call a question an automatic action, never the other way round.
*/
function isReadOnly(part) {
	if (!hasSafeAssignments(part)) return false;
	const words = looksThrough(part.words);
	const [program = "", ...rest] = words;
	if (program === "") return part.command.words.length === 0;
	if (EXACT.has(words.join(" "))) return true;
	if (program === "docker") return /^(?:ps|images|logs|inspect)$/.test(rest[0] ?? "");
	if (program === "git") return isReadOnlyGit(rest);
	if (program === "xargs") return /^(?:echo|printf|wc|grep|head|tail)$/.test(rest.find((word) => !word.startsWith("-")) ?? "");
	if (program === "sed") return !changesBySed(rest);
	if (program === "printf" && rest[0]?.startsWith("-") === true && rest[0] !== "--") return false;
	if (program === "history") return rest.every((word) => /^\d+$/.test(word));
	const barred = UNLESS[program];
	if (barred) return !rest.some((word) => barred.test(word));
	return ANY_ARGUMENTS.has(program);
}
/** `timeout 5 ls` and `command ls` are looked into here; `time`, `nice`, `nohup` and `env` are not. */
function looksThrough(words) {
	if (words[0] === "command" && words.length > 1 && !words[1]?.startsWith("-")) return words.slice(1);
	if (words[0] === "timeout" && /^\d/.test(words[1] ?? "")) return words.slice(2);
	return words;
}
function isReadOnlyGit([command = "", ...rest]) {
	const form = GIT_FORMS[command];
	if (form) return form(rest) && !rest.some((word) => GIT_CHANGES.test(word));
	const barred = GIT$1[command];
	return barred !== void 0 && !rest.some((word) => barred.test(word));
}
/** With `-n`, printing lines by their numbers; else one substitution in what comes through a pipe. All other scripts of sed ask. */
function changesBySed(words) {
	const [script = "", ...files] = words.filter((word) => !word.startsWith("-"));
	const options = words.filter((word) => word.startsWith("-"));
	if (options.every((word) => /^-[nEr]+$|^--(?:quiet|silent|regexp-extended|posix)$/.test(word)) && options.some((word) => /n|quiet|silent/.test(word))) return !script.split(";").every((part) => /^\s*(?:\d+(?:,(?:\d+|\$))?)?p\s*$/.test(part));
	return files.length > 0 || !isSubstitution(words) || options.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word));
}
/** Whether a call of sed is one plain substitution: what acceptEdits runs in the files of the workspace. */
function isSubstitution(words) {
	const options = words.filter((word) => word.startsWith("-"));
	const [script = ""] = words.filter((word) => !word.startsWith("-"));
	return options.every((word) => /^-(?:[Er]+|[Er]*i\S*)$|^--(?:regexp-extended|posix|in-place\S*)$/.test(word)) && /^s([/|#,]).*\1.*\1[gpI\d]*$/.test(script);
}

// src/engines/shell/effects.ts
const READERS$4 = new Set("cat head tail less more nl tac grep egrep rg sed awk sort uniq wc cut base64 xxd od strings diff source . cp mv".split(" "));
const WRITES_ALL = new Set("touch mkdir rm rmdir tee truncate mv chmod chown".split(" "));
const WRITES_LAST = new Set("cp ln install".split(" "));
/** Commands of git that change `.git`. */
const GIT_WRITES$1 = /^(?:add|am|apply|branch|checkout|cherry-pick|clone|commit|config|fetch|init|merge|mv|pull|rebase|reset|restore|revert|rm|stash|switch|tag|worktree)$/;
const GIT_READS$1 = table({
	branch: /^(?:-a|-v+|-r|--list|--show-current)$/,
	tag: /^(?:-l|--list)$/,
	stash: /^(?:list|show)$/,
	config: /^(?:--get|--list|-l)$/,
	worktree: /^list$/
});
/** Levels of `sh -c` that are followed. */
const DEPTH$3 = 4;
function effectsOf(line) {
	const effects = {
		reads: [],
		writes: [],
		forced: false,
		connects: false
	};
	follow(line, "", effects, 0);
	return effects;
}
function follow(line, start, effects, depth) {
	let folder = start;
	for (const command of parseShell(line).commands) {
		const [program = "", ...rest] = beneath(command.words.map(({ text }) => text));
		const name = posix.basename(program);
		if (name === "cd") {
			const to = rest[0] ?? "~";
			folder = folder === void 0 || /^[/~$-]/.test(to) ? void 0 : posix.join(folder, to);
			continue;
		}
		if (/^(?:ba|z|da|k)?sh$/.test(name) && depth < DEPTH$3) {
			const at = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
			const script = at === -1 ? void 0 : rest[at + 1];
			if (script !== void 0) follow(script, folder, effects, depth + 1);
		}
		effects.forced ||= name === "rm" && rest.some((word) => /^-[a-zA-Z]*f|^--force$/.test(word));
		effects.connects ||= name === "git" && rest[0] === "push" && !rest.some((word) => /^[./~]/.test(word));
		effects.connects ||= name === "git" && /^(?:ls-remote|clone)$/.test(rest[0] ?? "") && rest.some((word) => /:/.test(word));
		const operands = rest.filter((word) => !word.startsWith("-"));
		const touched = (paths) => paths.map((path) => ({
			path,
			folder
		}));
		effects.reads.push(...touched(redirected$1(command, /^<$/)));
		if (READERS$4.has(name)) effects.reads.push(...touched(operands));
		effects.writes.push(...touched(redirected$1(command, /^(?:>>?\|?|&>>?|<>)$/).filter((path) => path !== "/dev/null")));
		effects.writes.push(...touched(writtenBy$1(name, rest, operands)));
	}
}
function writtenBy$1(name, rest, operands) {
	if (name === "chmod" || name === "chown") return operands.slice(1);
	if (WRITES_ALL.has(name)) return operands;
	if (WRITES_LAST.has(name)) return operands.slice(-1);
	if (name === "sed" && rest.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))) return operands.slice(1);
	if (name === "git") {
		const [verb = "", ...more] = operands;
		const reads = GIT_READS$1[verb];
		return GIT_WRITES$1.test(verb) && !(reads && (rest.some((word) => reads.test(word)) || more.length === 0 && verb !== "stash")) ? [".git"] : [];
	}
	return [];
}
function redirected$1({ redirects }, operator) {
	return redirects.flatMap(({ op, target }) => operator.test(op) && target ? [target.text] : []);
}
/** Programs that only start another one, and what is left behind their own options. */
function beneath(words) {
	let rest = words;
	while (rest.length > 1 && /^(?:sudo|env|timeout|nice|nohup|time|command|stdbuf|exec)$/.test(rest[0] ?? "")) {
		const program = rest[0];
		rest = rest.slice(1);
		while (/^-|^\w+=/.test(rest[0] ?? "")) rest = rest.slice(/^-[nksu]$/.test(rest[0] ?? "") ? 2 : 1);
		if (program === "timeout") rest = rest.slice(1);
	}
	return rest;
}

// src/engines/claude-code/sandbox.ts
/**
* What the sandbox makes of a line: it runs unasked, and the operating system stops what it may not. Undefined where the sandbox does not
* hold it, so that the ordinary way (`otherwise`) applies. https://code.claude.com/docs/en/sandboxing
*/
function decideSandboxed$1(line, unsandboxed, session, otherwise) {
	const { settings } = session;
	if (!settings.isTrue("sandbox.enabled") || settings.mode === "plan") return void 0;
	if (unsandboxed && !settings.isFalse("sandbox.allowUnsandboxedCommands")) return void 0;
	if (isExcluded(line, session)) return void 0;
	const stopped = stoppedBy$1(line, session);
	const auto = settings.get("sandbox.autoAllowBashIfSandboxed");
	if (auto?.value === false) return void 0;
	const asked = rulesOf$1(session, "ask", "Bash").find((rule) => !isWhole(rule) && ruleTouches(rule, line));
	if (asked) return byRule$2(asked, "ask");
	if (UNSAFE_SHAPE.test(line.text) || !line.parts.every(hasSafeAssignments)) return void 0;
	if (stopped && auto === void 0) return stopped.outcome === "allow" ? undecided() : ask$1(stopped.because);
	if (stopped) return stopped;
	if (auto === void 0 && otherwise().outcome === "allow") return void 0;
	if (auto === void 0) return undecided();
	return allow("With the sandbox on, commands run unasked inside it.");
}
/** Whether the sandbox stops a line that is allowed, or asked for and got a yes: it holds commands that a rule lets run as well. */
function staysStopped(line, unsandboxed, session) {
	const { settings } = session;
	return settings.isTrue("sandbox.enabled") && !unsandboxed && !isExcluded(line, session) && stoppedBy$1(line, session)?.outcome === "deny";
}
/**
* Since 2.1.3xx a switch on the vendor's servers decides; without a connection the client asks, older releases and the manual do not.
*/
function undecided() {
	return {
		outcome: "unknown",
		because: "Whether sandboxed commands run unasked, a switch of the vendor decides: sandbox.autoAllowBashIfSandboxed is not set."
	};
}
/** Shapes that ask in the sandbox too. */
const UNSAFE_SHAPE = /(?:^|[;&|]\s*)(?:exec|eval|alias|export|trap|source|\.)(?:\s|$)|\bfind\b.*\s-(?:delete|exec|execdir|ok|okdir)\b/;
/** Commands that the settings take out of the sandbox, by the grammar of Bash rules. */
function isExcluded(line, { settings }) {
	return settings.list("sandbox.excludedCommands").some(({ value, at }) => {
		const rule = parseRule$1({
			kind: "permissionRule",
			at,
			agent: "claude-code",
			scope: "project",
			effect: "allow",
			rule: `Bash(${value})`
		});
		return rule !== void 0 && line.parts.some((part) => ruleCovers(rule, part));
	});
}
/** What the operating system stops: closed files, writes outside the workspace or into git's own files, and the network. */
function stoppedBy$1(line, session) {
	const { settings, kind, circumstances } = session;
	const { links } = circumstances;
	const effects = effectsOf(line.text);
	for (const { path, folder } of effects.reads) {
		const targets = aliases(path, links, folder);
		if (sandboxDenies(targets, session)) return deny(`The sandbox keeps every command from reading ${path}.`);
	}
	for (const { path, folder } of effects.writes) if (aliases(path, links, folder).find((target) => !mayWrite$3(target, session))) return deny(`The sandbox keeps every command from writing ${path}.`);
	const open = settings.list("sandbox.network.allowedDomains").find(({ value }) => value === "*");
	if (kind !== "run-network" && kind !== "run-deploy") return void 0;
	if (open) return {
		outcome: "allow",
		because: "The sandbox lets every host through.",
		rule: open.at
	};
	return deny("Sandboxed commands have no network but to the hosts that the settings name.");
}
function mayWrite$3(target, { settings }) {
	const listed = (key) => settings.list(key).some(({ value }) => inFolder(value, target));
	if (listed("sandbox.filesystem.denyWrite")) return false;
	if (target.inside !== void 0) return !/^(?:\.git\/(?:hooks|config)|\.claude\/settings(?:\.local)?\.json$|\.mcp\.json$)/.test(target.inside);
	return listed("sandbox.filesystem.allowWrite");
}

// src/engines/claude-code/run.ts
/** The Bash tool. */
function decideRun$6(command, unsandboxed, session) {
	const line = readCommandLine$1(command);
	const decision = decideLine(line, unsandboxed, session);
	return decision.outcome !== "deny" && staysStopped(line, unsandboxed, session) ? {
		...decision,
		held: true
	} : decision;
}
function decideLine(line, unsandboxed, session) {
	const denied = deniedBy(line, session);
	if (denied) return byRule$2(denied, "deny");
	const sandboxed = decideSandboxed$1(line, unsandboxed, session, () => decideUnsandboxed(line, session));
	if (sandboxed) return sandboxed;
	const asked = rulesOf$1(session, "ask", "Bash").find((rule) => ruleTouches(rule, line));
	if (asked) return byRule$2(asked, "ask");
	if (unsandboxed && session.settings.isTrue("sandbox.enabled")) return ask$1("Leaving the sandbox asks.");
	return decideUnsandboxed(line, session);
}
const TIMED = /(?:^|[;&|]\s*)time\s/;
/** What happens to a line that no deny or ask rule stops, outside any sandbox. */
function decideUnsandboxed(line, session) {
	if (line.parts.flatMap((part) => writtenBy(part, session)).some(isProtected$2)) return ask$1(`${PROTECTED$1}: Claude Code asks before a command writes it.`);
	if (line.parts.some(removesTooMuch)) return ask$1("Claude Code asks before it removes the whole folder, one above it or the home folder.");
	const whole = rulesOf$1(session, "allow", "Bash").find(isWhole);
	if (whole) return byRule$2(whole, "allow");
	if (line.opaque !== void 0) return ask$1(`Claude Code asks: ${line.opaque}.`);
	let rule;
	let byMode = false;
	for (const part of line.parts) {
		const covering = line.loop ? void 0 : rulesOf$1(session, "allow", "Bash").find((candidate) => ruleCovers(candidate, part));
		const how = covering ? "rule" : isReadOnly(part) && !TIMED.test(line.text) ? "read-only" : session.settings.mode === "acceptEdits" && isEdit(part) ? "mode" : void 0;
		if (how === void 0) return ask$1(`\`${part.words[0] ?? part.command.text}\` is not one of the commands that run unasked.`);
		rule ??= covering;
		byMode ||= how === "mode";
		const outside = targetsOf(part, session).find(({ target, reads: read }) => !inWorkspace(target, session) && !(read && isReadable(target, session)));
		if (outside) return ask$1(`It reaches ${outside.path}, outside the workspace.`);
		const climbing = [...reads(part), ...writes$1(part)].find(({ path }) => /(?:^|\/)\.\.(?:\/|$)/.test(path));
		if (climbing && how !== "rule") return ask$1(`It reaches ${climbing.path} by way of a parent folder.`);
		const closed = writes$1(part).find(({ path }) => !mayWrite$2(part, path, how, session));
		if (closed) return ask$1(`Writing ${closed.path} asks.`);
	}
	if (byMode && line.parts.some(({ words }) => words[0] === "cd")) return ask$1("A folder is changed in the same line as files are.");
	if (rule && line.parts.some(setsForTheRest)) return ask$1("It sets a variable, and what that does to the command that a rule allows cannot be told.");
	if (rule) return byRule$2(rule, "allow");
	const { modeSetting } = session.settings;
	if (byMode) return {
		outcome: "allow",
		because: "acceptEdits lets edits, moves and deletions inside the workspace run unasked.",
		...modeSetting ? { rule: modeSetting.at } : {}
	};
	return allow("It is one of the commands that only read, and run unasked.");
}
/** The deny rule that stops the line: one for Bash, a Read rule for a file that it names, an Edit rule for a file that it writes. */
function deniedBy(line, session) {
	const bash = rulesOf$1(session, "deny", "Bash").find((rule) => ruleTouches(rule, line));
	if (bash) return bash;
	const readRules = rulesOf$1(session, "deny", "Read").filter((rule) => !isWhole(rule));
	const editRules = rulesOf$1(session, "deny", "Edit").filter((rule) => !isWhole(rule));
	for (const part of line.parts) {
		if (part.substituted) continue;
		const read = reads(part).filter(({ path, redirect }) => !isGlob(path) && !(redirect && line.loop) && !line.opaque?.includes("group"));
		for (const { path } of read) {
			const targets = aliases(path, session.circumstances.links, part.folder);
			const rule = readRules.find((candidate) => speaksOf(candidate, targets));
			if (rule) return rule;
		}
		const written = writtenBy(part, session);
		const rule = editRules.find((candidate) => speaksOf(candidate, written));
		if (rule) return rule;
	}
}
function writtenBy(part, { circumstances }) {
	return writes$1(part).flatMap(({ path }) => [...aliases(path, circumstances.links, part.folder)]);
}
/** Every file that a command names, with where it leads. */
function targetsOf(part, { circumstances }) {
	const lead = (accesses, read) => accesses.flatMap(({ path }) => aliases(path, circumstances.links, part.folder).map((target) => ({
		path,
		target,
		reads: read
	})));
	const moved = part.words[0] === "cd" ? [{ path: part.words[1] ?? "~" }] : [];
	return [
		...lead(reads(part), true),
		...lead(writes$1(part), false),
		...lead(moved, false)
	];
}
/** A Read rule with a path opens it to commands that read, too. */
function isReadable(target, session) {
	return rulesOf$1(session, "allow", "Read").some((rule) => !isWhole(rule) && speaksOf(rule, [target]));
}
/** Whatever the rules say, this is asked about. */
function removesTooMuch({ words: [program, ...rest] }) {
	return program === "rm" && rest.some((word) => /^(?:~|\$HOME)?(?:\.{0,2}\/)*(?:\*|\.{1,2})?$/.test(word) && word !== "");
}
/** The commands that acceptEdits covers. */
function isEdit({ words, substituted }) {
	if (substituted) return false;
	const [program = "", ...rest] = words;
	return program === "sed" ? isSubstitution(rest) : /^(?:mkdir|touch|rm|rmdir|mv|cp)$/.test(program);
}
/** A redirection into a file wants leave to edit it: from the mode, or from an Edit rule with a path. */
function mayWrite$2(part, path, how, session) {
	if (!part.command.redirects.some(({ target }) => target?.text === path) && how !== "read-only") return true;
	const targets = aliases(path, session.circumstances.links, part.folder);
	if (session.settings.mode === "acceptEdits" && targets.every((target) => inWorkspace(target, session))) return true;
	return writeRules(session, "allow", "Edit").some((rule) => !isWhole(rule) && targets.every((target) => speaksOf(rule, [target])));
}

// src/engines/claude-code/settings.ts
/** What Claude Code makes of a repository's two settings files: the local one wins, lists are joined, rules of both hold. */
var ClaudeSettings = class {
	mode;
	/** The setting that chose the mode. */
	modeSetting;
	/** A mode that the file names and the client ignores. */
	ignoredMode;
	#settings;
	#rules;
	#triggers;
	/** `subagent` is the setting by which a subagent has a mode of its own. */
	constructor(facts, subagent) {
		const dropped = new Set(facts.of("agentFile").flatMap(({ agent, refused, at }) => agent === "claude-code" && refused !== void 0 ? [at.path] : []));
		const holds = (fact) => fact.agent === "claude-code" && !dropped.has(fact.at.path);
		this.#settings = facts.of("agentSetting").filter((fact) => fact.live && holds(fact));
		this.#rules = facts.of("permissionRule").filter(holds);
		this.#triggers = facts.of("trigger").filter((fact) => fact.surface === "claude-settings" && holds(fact));
		const chosen = subagent ?? this.get("permissions.defaultMode");
		const mode = chosen && MODES$3[String(chosen.value)];
		this.mode = mode ?? "default";
		this.modeSetting = mode ? chosen : void 0;
		this.ignoredMode = chosen && !mode ? chosen : void 0;
	}
	/** The mode that a subagent of the repository brings, where it is a wider one than the session's. */
	get subagentMode() {
		return this.mode === "default" ? this.#settings.find(({ key, value }) => key === "subagent.permissionMode" && value === "acceptEdits") : void 0;
	}
	get(key) {
		const found = this.#settings.filter((setting) => setting.key === key);
		return found.find(({ scope }) => scope === "local") ?? found[0];
	}
	/** A file of the repository may switch the automatic mode off, for plan mode too. */
	get automaticModeIsOff() {
		return ["disableAutoMode", "permissions.disableAutoMode"].some((key) => this.get(key)?.value === "disable") || this.isFalse("useAutoModeDuringPlan");
	}
	isTrue(key) {
		return this.get(key)?.value === true;
	}
	isFalse(key) {
		return this.get(key)?.value === false;
	}
	/** A list of both files together. */
	list(key) {
		return this.#settings.filter((setting) => setting.key === key).flatMap(({ value, at }) => (Array.isArray(value) ? value : [value]).map((item) => ({
			value: item,
			at
		}))).filter((item) => typeof item.value === "string");
	}
	rules(effect) {
		return this.#rules.filter((rule) => rule.effect === effect);
	}
	/**
	* The hook that speaks before a tool runs, if there is one for it. What it says only a run would tell: it may allow what would be asked,
	* and refuse what would run. It cannot lift a deny rule, nor the protection of settings files.
	*/
	hookFor(tool) {
		if (this.isTrue("disableAllHooks")) return void 0;
		for (const event of ["PreToolUse", "PermissionRequest"]) {
			const group = new RegExp(`^hooks\\.${event}\\[(\\d+)\\]`);
			const handlers = [...this.#triggers.map((fact) => ({
				fact,
				key: fact.pointer
			})), ...this.#settings.filter(({ key }) => /\.hooks\[\d+\]\.type$/.test(key)).map((fact) => ({
				fact,
				key: fact.key
			}))];
			for (const { fact, key } of handlers) {
				const index = group.exec(key)?.[1];
				if (index === void 0) continue;
				const matcher = this.get(`hooks.${event}[${index}].matcher`)?.value;
				if (hookMatches(typeof matcher === "string" ? matcher : "", tool)) return fact;
			}
		}
	}
};
const MODES$3 = table({
	default: "default",
	manual: "default",
	acceptEdits: "acceptEdits",
	plan: "plan",
	dontAsk: "dontAsk"
});
/** A matcher is a tool name, several with bars, or a regular expression. One that cannot be read is taken to match. */
function hookMatches(matcher, tool) {
	if (matcher === "" || matcher === "*") return true;
	if (/^[\w|, -]+$/.test(matcher)) return matcher.split(/[|,]/).some((name) => name.trim() === tool);
	const plain = /^\^?([\w|]+)(\.\*)?\$?$/.exec(matcher);
	if (!plain) return true;
	return (plain[1] ?? "").split("|").some((name) => plain[2] ? tool.startsWith(name) : name === tool);
}

// src/engines/claude-code/shell-read.ts
/**
* A file, by whatever command reads it. A Read deny rule also holds for `cat` and its kin, but not for a search of the whole folder, a glob
* or a script: only the sandbox holds those.
*/
function decideShellRead$2(path, session) {
	const plain = decideRun$6(`cat '${path.replaceAll("'", "'\\''")}'`, false, session);
	if (plain.outcome !== "deny") return plain;
	const { settings } = session;
	const wholesale = decideRun$6("grep -r . .", false, session);
	if (wholesale.outcome === "deny") return wholesale;
	if (sandboxDenies(aliases(path, session.circumstances.links), session)) return plain;
	if (wholesale.outcome === "allow" && aliases(path, void 0).every((target) => target.inside !== void 0)) return {
		...plain,
		outcome: "allow",
		because: `${plain.because} It stops cat and its kin, but without the sandbox a recursive grep or a glob still reads the file unasked${settings.isTrue("sandbox.enabled") ? " (the sandbox is on, but does not cover this)" : ""}.`
	};
	return {
		...plain,
		outcome: wholesale.outcome
	};
}

// src/engines/claude-code/fetch-hosts.ts
/** Documentation that WebFetch opens without a question (2.1.329): a host, or a host with the beginning of a path. */
const DOCUMENTATION = new Set(`docs.python.org en.cppreference.com docs.oracle.com learn.microsoft.com developer.mozilla.org go.dev/doc go.dev/ref www.php.net docs.swift.org
  kotlinlang.org ruby-doc.org doc.rust-lang.org www.typescriptlang.org react.dev angular.io vuejs.org nextjs.org expressjs.com nodejs.org bun.sh
  jquery.com getbootstrap.com tailwindcss.com d3js.org threejs.org redux.js.org webpack.js.org jestjs.io reactrouter.com docs.djangoproject.com
  flask.palletsprojects.com fastapi.tiangolo.com pandas.pydata.org numpy.org www.tensorflow.org pytorch.org scikit-learn.org matplotlib.org
  requests.readthedocs.io jupyter.org laravel.com symfony.com wordpress.org/documentation docs.spring.io hibernate.org tomcat.apache.org gradle.org
  maven.apache.org asp.net dotnet.microsoft.com blazor.net reactnative.dev docs.flutter.dev developer.apple.com developer.android.com keras.io
  spark.apache.org huggingface.co/docs www.kaggle.com/docs www.mongodb.com redis.io www.postgresql.org dev.mysql.com www.sqlite.org graphql.org
  prisma.io docs.getdbt.com docs.aws.amazon.com cloud.google.com kubernetes.io www.docker.com www.terraform.io www.ansible.com vercel.com/docs
  docs.stripe.com docs.netlify.com devcenter.heroku.com dev.wix.com/docs cypress.io selenium.dev docs.unity.com docs.unrealengine.com git-scm.com
  nginx.org httpd.apache.org modelcontextprotocol.io agentskills.io github.com/anthropics raw.githubusercontent.com/anthropics
  github.com/anthropic-experimental raw.githubusercontent.com/anthropic-experimental docs.claude.com code.claude.com platform.claude.com docs.anthropic.com`.split(/\s+/));
/** Whether the client opens the address without asking. */
function isDocumentation({ hostname, pathname }) {
	if (DOCUMENTATION.has(hostname)) return true;
	return [...DOCUMENTATION].some((entry) => {
		const slash = entry.indexOf("/");
		if (slash === -1 || entry.slice(0, slash) !== hostname) return false;
		const path = entry.slice(slash);
		return pathname === path || pathname.startsWith(`${path}/`);
	});
}
/** A host pattern of a rule: `*` stays within one label, `*.host` leaves the host itself out, a lone `*` is every host. */
function hostMatches(pattern, hostname) {
	const wanted = pattern.toLowerCase();
	if (wanted === "*") return true;
	if (wanted.startsWith("*.")) return hostname.endsWith(wanted.slice(1)) && hostname.length > wanted.length - 1;
	const labels = wanted.split(".");
	const given = hostname.split(".");
	return labels.length === given.length && labels.every((label, index) => label === given[index] || label === "*" && given[index] !== "");
}

// src/engines/claude-code/tools.ts
/** The Read tool. */
function decideRead$3(path, session) {
	const targets = aliases(path, session.circumstances.links);
	const denied = rulesOf$1(session, "deny", "Read").find((rule) => speaksOf(rule, targets));
	if (denied) return byRule$2(denied, "deny");
	const asked = rulesOf$1(session, "ask", "Read").find((rule) => speaksOf(rule, targets));
	if (asked) return byRule$2(asked, "ask");
	const allowed = rulesOf$1(session, "allow", "Read").find((rule) => targets.every((target) => speaksOf(rule, [target])));
	if (allowed) return byRule$2(allowed, "allow");
	if (targets.every((target) => inWorkspace(target, session))) return allow("Claude Code reads files in the workspace without asking.");
	if (session.settings.mode === "plan" && !session.settings.automaticModeIsOff) return allow("In plan mode, reads outside the workspace run unasked too.");
	return ask$1("Reading outside the workspace asks.");
}
/**
* Started in a terminal by a user who has chosen no mode, 2.1.329 begins in the automatic mode (seen without a connection, with a key of the API):
* edits inside the workspace then run unasked, and a check on the vendor's servers answers what else would ask. `claude -p` begins in the default
* mode, and so does a session here where the repository sets permissions.defaultMode or disableAutoMode.
*/
const EDITS_ASK = "Edits ask in the default mode. A session that begins in the automatic mode, as some do in a terminal, does not ask: permissions.defaultMode or disableAutoMode settles it.";
/** Its entries name programs that a preview starts. */
const LAUNCH_FILE = "Claude Code writes .claude/launch.json, which says what a preview starts, without asking in every mode.";
/** The Edit and Write tools. */
function decideWrite$4(path, via, session) {
	if (via === void 0) {
		const both = [decideWrite$4(path, "edit", session), decideWrite$4(path, "write", session)];
		return both.find(({ outcome }) => outcome === "allow") ?? both.find(({ outcome }) => outcome === "ask") ?? both[0];
	}
	const tool = via === "edit" ? "Edit" : "Write";
	const targets = aliases(path, session.circumstances.links);
	const denied = writeRules(session, "deny", tool).find((rule) => speaksOf(rule, targets)) ?? readDenied(targets, session);
	if (denied) return byRule$2(denied, "deny");
	const asked = writeRules(session, "ask", tool).find((rule) => speaksOf(rule, targets));
	if (asked) return byRule$2(asked, "ask");
	if (targets.every(isLaunchFile)) return allow(LAUNCH_FILE);
	if (targets.some(isProtected$2)) return ask$1(`${PROTECTED$1}: Claude Code asks before it writes it, whatever the rules say.`);
	const allowed = writeRules(session, "allow", tool).find((rule) => targets.every((target) => speaksOf(rule, [target])));
	if (allowed) return byRule$2(allowed, "allow");
	const inside = targets.every((target) => inWorkspace(target, session));
	const { mode, modeSetting } = session.settings;
	if (inside && mode === "acceptEdits") return {
		outcome: "allow",
		because: "acceptEdits lets edits inside the workspace run unasked.",
		...modeSetting ? { rule: modeSetting.at } : {}
	};
	return ask$1(inside ? EDITS_ASK : "Writes outside the workspace ask.");
}
/** What may not be read may not be written over either. */
function readDenied(targets, session) {
	return rulesOf$1(session, "deny", "Read").find((rule) => speaksOf(rule, targets));
}
/** The WebFetch tool. */
function decideFetch$1(url, session) {
	if (!URL.canParse(url)) return deny("It is not an address.");
	const address = new URL(url);
	const covers = (rule) => {
		if (isWhole(rule)) return true;
		const host = /^domain:(.+)$/.exec(rule.spec ?? "")?.[1];
		return host !== void 0 && hostMatches(host, address.hostname);
	};
	for (const effect of [
		"deny",
		"ask",
		"allow"
	]) {
		const rule = rulesOf$1(session, effect, "WebFetch").find(covers);
		if (rule) return byRule$2(rule, effect);
	}
	if (isDocumentation(address)) return allow("It is documentation that Claude Code opens without asking.");
	return ask$1("WebFetch asks for each domain, a few documentation hosts aside.");
}

// src/engines/made-once.ts
/**
* What an engine makes of the facts before it answers, made once: the rows, the permission matrix and the proof of `harden` ask some hundred questions about
* the same repository.
*/
function madeOnce(make) {
	const [inTrusted, inUntrusted] = [/* @__PURE__ */ new WeakMap(), /* @__PURE__ */ new WeakMap()];
	return (facts, trusted) => {
		const known = trusted ? inTrusted : inUntrusted;
		const before = known.get(facts);
		if (before !== void 0) return before;
		const made = make(facts, trusted);
		known.set(facts, made);
		return made;
	};
}

// src/engines/claude-code.ts
/**
* Claude Code 2.1.329: deny before ask before allow, over all scopes; then the mode; then the defaults; the sandbox holds what runs.
* https://code.claude.com/docs/en/permissions, the program itself, and runs of it (docs/conformance.md).
*/
var claude_code_default = {
	agent: "claude-code",
	decide(action, kind, circumstances) {
		const session = {
			settings: settingsOf(circumstances.facts, circumstances.trusted),
			circumstances,
			kind
		};
		if (action.do === "log-content") return logging$2(session, kind, circumstances);
		if (action.do === "mcp-start") return decideMcpStart(action.server.name, session);
		const decision = settle$2(choose$6(action, session), action, session);
		return decision.outcome === "allow" ? decision : bySubagent(action, session) ?? unread(decision, session);
	}
};
const settingsOf = madeOnce((facts) => new ClaudeSettings(facts));
/** A subagent of the repository is started unasked: what its own mode lets run unasked, runs unasked. */
function bySubagent(action, { settings, circumstances, kind }) {
	const mode = settings.subagentMode;
	if (!mode) return void 0;
	const session = {
		settings: new ClaudeSettings(circumstances.facts, mode),
		circumstances,
		kind
	};
	const decision = settle$2(choose$6(action, session), action, session);
	return decision.outcome === "allow" ? {
		...decision,
		because: `A subagent brings its own mode. ${decision.because}`
	} : void 0;
}
/** A question rests on all files being read. A denial stands whatever the others say. */
function unread(decision, { circumstances }) {
	const file = circumstances.facts.of("agentFile").find(({ agent, modelled, refused }) => agent === "claude-code" && !modelled && refused === void 0);
	if (!file || decision.outcome === "deny") return decision;
	return {
		outcome: "unknown",
		because: `${file.at.path} configures Claude Code and is not understood.`,
		rule: file.at
	};
}
function choose$6(action, session) {
	switch (action.do) {
		case "read": return action.by === "tool" ? decideRead$3(action.path, session) : decideShellRead$2(action.path, session);
		case "write": return decideWrite$4(action.path, action.via, session);
		case "run": return decideRun$6(action.command, action.unsandboxed === true, session);
		case "fetch": return decideFetch$1(action.url, session);
		case "mcp-call": return decideMcpCall$2(action.server.name, action.tool, session);
	}
}
/** Switches that put words of the session into telemetry. All are off by default. https://code.claude.com/docs/en/monitoring-usage */
const CONTENT_SWITCHES = [
	"OTEL_LOG_USER_PROMPTS",
	"OTEL_LOG_ASSISTANT_RESPONSES",
	"OTEL_LOG_TOOL_DETAILS",
	"OTEL_LOG_TOOL_CONTENT",
	"OTEL_LOG_RAW_API_BODIES"
];
function logging$2({ settings }, kind, circumstances) {
	const on = CONTENT_SWITCHES.map((name) => settings.get(`env.${name}`)).find((setting) => setting !== void 0 && !/^(?:|0|false|no|off)$/i.test(String(setting.value)));
	if (!on) return vendorDefault(kind, circumstances);
	return {
		outcome: "allow",
		because: `${on.key} sends content to telemetry.`,
		rule: on.at
	};
}

// src/engines/unread-file.ts
/**
* The answer to everything where a file configures the agent that could not be read to its end, and that the client may read nevertheless.
* With `role`, only files of that role count.
*/
function unreadFile(agent, facts, role) {
	const file = facts.of("agentFile").find((fact) => fact.agent === agent && !fact.modelled && fact.refused === void 0 && (role ?? fact.role) === fact.role);
	if (!file) return void 0;
	return {
		outcome: "unknown",
		because: `${file.at.path} configures ${AGENT_TITLES[agent]} and was not understood.`,
		rule: file.at
	};
}

// src/engines/cline.ts
/**
* Cline's command line, 3.0.65: no settings of a repository narrow or widen what it may do, and it starts with auto-approval on. An environment
* file of the repository can hand it other settings, which are not read: then nobody knows which servers it starts.
*/
var cline_default = {
	agent: "cline",
	decide(action, kind, circumstances) {
		const unread = unreadFile("cline", circumstances.facts);
		if (unread) return unread;
		const decision = vendorDefault(kind, circumstances);
		const handed = circumstances.facts.of("agentSetting").find(({ agent, live, key }) => agent === "cline" && live && /^env\.CLINE_\w*(?:PATH|DIR)$/.test(key));
		if (!handed || action.do !== "mcp-start" && action.do !== "mcp-call") return decision;
		return {
			outcome: "unknown",
			because: `${handed.key} takes settings from elsewhere, and what they say is not read.`,
			rule: handed.at
		};
	}
};

// src/engines/codex/access.ts
/** Folders of the workspace that stay read-only in it: they decide what git and the agents run next. */
const READ_ONLY_FOLDERS = /^(?:\.git|\.codex|\.agents)(?:\/|$)/;
/** Where a path leads: inside the repository, or out of it. */
function locate(path, folder) {
	if (/^[/~]/.test(path)) return { outside: posix.normalize(path) };
	if (folder === void 0) return { outside: path };
	const joined = posix.normalize(posix.join(folder, path));
	return joined === ".." || joined.startsWith("../") ? { outside: joined } : { inside: joined === "." ? "" : joined.replace(/\/$/, "") };
}
/** Whether a sandboxed process may write the path. */
function mayWrite$1(path, folder, config) {
	const { inside, outside } = locate(path, folder);
	if (config.mode === "danger-full-access") return granted("The repository's configuration switches the sandbox off (danger-full-access).", config.modeSetting);
	const own = entryFor(inside, outside, config);
	if (own?.setting.value === "write") return granted(`The permission profile opens ${own.name} for writing.`, own.setting);
	if (own) return refused$1(`The permission profile closes ${own.name} for writing.`, own.setting);
	if (config.mode === "read-only") return refused$1("The sandbox is read-only.", config.modeSetting);
	if (inside !== void 0) {
		if (READ_ONLY_FOLDERS.test(inside)) return refused$1("The sandbox keeps .git, .codex and .agents read-only.");
		return granted("Inside the workspace-write sandbox, files of the workspace are written unasked.");
	}
	const roots = config.get("sandbox_workspace_write.writable_roots");
	if (config.list("sandbox_workspace_write.writable_roots").some((root) => isBelow$1(outside ?? "", root))) return granted("writable_roots opens folders outside the workspace.", roots);
	if (outside?.startsWith("..") && config.list("sandbox_workspace_write.writable_roots").some((root) => root.startsWith("/"))) return {
		...refused$1("Whether writable_roots holds the folder around the workspace depends on where that stands.", roots),
		unknown: true
	};
	if (isBelow$1(outside ?? "", "/tmp") && config.get("sandbox_workspace_write.exclude_slash_tmp")?.value !== true) return granted("The sandbox lets /tmp be written.");
	return refused$1("The sandbox stops writes outside the workspace.");
}
/** Whether a sandboxed process may read the path. Without a profile, everything on the disk may be read. */
function mayRead(path, folder, config, links) {
	const { inside, outside } = locate(path, folder);
	const link = inside === void 0 ? void 0 : links?.get(inside);
	const ends = link === void 0 || inside === void 0 ? [inside] : [inside, posix.normalize(posix.join(posix.dirname(inside), link))];
	for (const end of ends) {
		const closed = denied(end, end === void 0 ? outside : void 0, config);
		if (closed) return refused$1(`The permission profile denies ${closed.name}, and the sandbox enforces it.`, closed.setting);
	}
	return granted("Codex reads by shell, and the sandbox lets it read everything on the disk.");
}
/** Whether a sandboxed process reaches the network. */
function mayConnect(config) {
	if (config.mode === "danger-full-access") return granted("The repository's configuration switches the sandbox off (danger-full-access).", config.modeSetting);
	const own = config.profile === void 0 ? void 0 : config.get(`permissions.${config.profile}.network.enabled`);
	if (own?.value === true) return granted("The permission profile opens the network.", own);
	const network = config.get("sandbox_workspace_write.network_access");
	if (config.profile === void 0 && config.mode === "workspace-write" && network?.value === true) return granted("network_access opens the network to every command in the sandbox.", network);
	return refused$1("The sandbox has no network.");
}
/** The entries of the profile in force, for the workspace and for the machine. */
function entries(config) {
	if (config.profile === void 0) return {
		workspace: [],
		machine: []
	};
	const all = config.below(`permissions.${config.profile}.filesystem.`).map(({ rest, setting }) => ({
		name: rest,
		setting
	}));
	const roots = ":workspace_roots.";
	return {
		workspace: all.filter(({ name }) => name.startsWith(roots)).map(({ name, setting }) => ({
			name: name.slice(17),
			setting
		})),
		machine: all.filter(({ name }) => !name.startsWith(roots))
	};
}
/** The entry that denies a path, if one does: denials win over everything. */
function denied(inside, outside, config) {
	const { workspace, machine } = entries(config);
	const denies = ({ setting }) => setting.value === "deny" || setting.value === "none";
	if (inside !== void 0) return workspace.find((entry) => denies(entry) && covers$3(entry.name, inside));
	return machine.find((entry) => denies(entry) && outside !== void 0 && isBelow$1(outside, entry.name));
}
/** The entry that speaks of writing a path: a denial first, then the longest name. */
function entryFor(inside, outside, config) {
	const closed = denied(inside, outside, config);
	if (closed) return closed;
	const { workspace, machine } = entries(config);
	if (inside !== void 0) {
		const own = workspace.filter(({ name }) => covers$3(name, inside)).sort((a, b) => b.name.length - a.name.length)[0];
		if (own) return own;
		if (READ_ONLY_FOLDERS.test(inside)) return machine.find(({ name, setting }) => name === ":root" && setting.value === "write");
		return machine.find(({ name }) => name === ":workspace_roots") ?? machine.find(({ name, setting }) => name === ":root" && setting.value === "write");
	}
	const path = outside ?? "";
	return machine.find(({ name }) => /^[/~]/.test(name) && isBelow$1(path, name)) ?? machine.find(({ name }) => (name === ":slash_tmp" || name === ":tmpdir") && isBelow$1(path, "/tmp")) ?? machine.find(({ name, setting }) => name === ":root" && setting.value === "write");
}
/** Whether a profile opens so little that programs may not even start: nothing of the machine but what it names. */
function isBare(config) {
	if (config.profile === void 0) return false;
	const { machine } = entries(config);
	return !(config.get(`permissions.${config.profile}.extends`) !== void 0) && !machine.some(({ name }) => name === ":root");
}
function covers$3(pattern, inside) {
	if (pattern === "." || pattern === "") return true;
	return inside !== "" && import_ignore.default.isPathValid(inside) && (0, import_ignore.default)({ ignorecase: false }).add(`/${pattern.replace(/^\.?\//, "")}`).ignores(inside);
}
function isBelow$1(path, folder) {
	const trimmed = folder.replace(/\/+$/, "");
	return path === trimmed || path.startsWith(`${trimmed}/`) || folder === "/" && path !== "" || trimmed === ".." && path.startsWith("..");
}
function granted(because, setting) {
	return {
		allowed: true,
		because,
		...setting ? { rule: setting.at } : {}
	};
}
function refused$1(because, setting) {
	return {
		allowed: false,
		because,
		...setting ? { rule: setting.at } : {}
	};
}

// src/engines/codex/config.ts
const BUILT_IN$3 = table({
	":read-only": "read-only",
	":workspace": "workspace-write",
	":danger-full-access": "danger-full-access"
});
const MODES$2 = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const POLICIES = [
	"on-request",
	"on-failure",
	"never"
];
/** What Codex makes of a repository's `.codex/config.toml`. In a folder that is not trusted, none of it counts. */
var CodexConfig = class {
	mode;
	/** The setting that chose the mode. */
	modeSetting;
	/** The name of the profile of one's own that is in force. */
	profile;
	approval;
	/** The setting by which a model answers questions in place of a person. */
	reviewer;
	/** Why the client would not start with this configuration. */
	refusal;
	#settings;
	constructor(facts, trusted) {
		this.#settings = trusted ? facts.of("agentSetting").filter(({ agent, live }) => agent === "codex" && live) : [];
		const permissions = this.get("default_permissions");
		const sandbox = this.get("sandbox_mode");
		this.modeSetting = permissions ?? sandbox;
		const name = permissions ? String(permissions.value) : void 0;
		this.profile = name !== void 0 && !name.startsWith(":") ? name : void 0;
		const base = name === void 0 ? void 0 : BUILT_IN$3[name] ?? BUILT_IN$3[String(this.get(`permissions.${name}.extends`)?.value)] ?? "read-only";
		this.mode = base ?? (sandbox ? String(sandbox.value) : trusted ? "workspace-write" : "read-only");
		this.approval = this.#approval();
		const reviewer = this.get("approvals_reviewer");
		this.reviewer = reviewer?.value === "user" ? void 0 : reviewer;
		this.refusal = this.#refusal(permissions, sandbox);
	}
	/** A setting by which a role of subagents is less held than the session. */
	get roleOfItsOwn() {
		return this.#settings.find(({ key, value }) => /^agents\.[^.]+\.(?:sandbox_mode|approval_policy|default_permissions|approvals_reviewer|sandbox_workspace_write\..*)$/.test(key) && value !== "read-only" && value !== ":read-only" && value !== "on-request");
	}
	get(key) {
		return this.#settings.find((setting) => setting.key === key);
	}
	/** The settings below a key, with what is left of theirs. */
	below(prefix) {
		return this.#settings.filter(({ key }) => key.startsWith(prefix)).map((setting) => ({
			rest: setting.key.slice(prefix.length),
			setting
		}));
	}
	list(key) {
		const value = this.get(key)?.value;
		return (Array.isArray(value) ? value : []).filter((item) => typeof item === "string");
	}
	#approval() {
		const at = this.get("approval_policy") ?? this.get("approval_policy.granular.sandbox_approval") ?? this.get("approval_policy.granular.rules");
		const put = (kind) => this.get(`approval_policy.granular.${kind}`)?.value !== false;
		return {
			never: this.get("approval_policy")?.value === "never",
			sandbox: put("sandbox_approval"),
			rules: put("rules"),
			at
		};
	}
	#refusal(permissions, sandbox) {
		const policy = this.get("approval_policy");
		if (policy && !POLICIES.includes(String(policy.value))) return {
			because: `approval_policy "${String(policy.value)}" is not accepted`,
			at: policy
		};
		if (sandbox && !MODES$2.includes(String(sandbox.value))) return {
			because: `sandbox_mode "${String(sandbox.value)}" is unknown`,
			at: sandbox
		};
		if (!permissions) return void 0;
		const name = String(permissions.value);
		if (name.startsWith(":")) return name in BUILT_IN$3 ? void 0 : {
			because: `the profile ${name} is unknown`,
			at: permissions
		};
		if (this.below(`permissions.${name}.`).length === 0) return {
			because: `the profile ${name} is not defined`,
			at: permissions
		};
		const base = this.get(`permissions.${name}.extends`);
		if (base?.value === ":danger-full-access") return {
			because: "a profile may not extend :danger-full-access",
			at: base
		};
	}
};

// src/engines/codex/exec-policy.ts
/**
* The most restrictive rule that any command of the line falls under. A line is cut into its commands only where it is plain words joined by
* `&&`, `||`, `;` and `|`; anything else (a redirection, a substitution, a variable, a glob, a loop, a function) is one call of `bash -lc`, which a rule for
* `curl` does not see. An `allow` counts only where every command is allowed: the whole then runs outside the sandbox.
*/
function ruling(line, facts) {
	if (facts.of("agentFile").some(({ agent, role, refused }) => agent === "codex" && role === "rules" && refused !== void 0)) return void 0;
	const rules = facts.of("permissionRule").filter(({ agent }) => agent === "codex");
	if (rules.length === 0) return void 0;
	const found = (plainCommands(line) ?? [[
		"bash",
		"-lc",
		line
	]]).map((words) => strictest(rules.filter((rule) => covers$2(patternOf(rule), words))));
	const restrictive = strictest(found.filter((rule) => rule !== void 0 && rule.effect !== "allow"));
	if (restrictive) return {
		effect: restrictive.effect,
		rule: restrictive
	};
	const [first] = found;
	return first && found.every((rule) => rule !== void 0) ? {
		effect: "allow",
		rule: first
	} : void 0;
}
const STRICTNESS = [
	"allow",
	"ask",
	"deny"
];
function strictest(rules) {
	return [...rules].sort((a, b) => STRICTNESS.indexOf(b.effect) - STRICTNESS.indexOf(a.effect))[0];
}
/** The argument vectors of a line that is plain words and operators; undefined for any other. */
function plainCommands(line) {
	const script = parseShell(line);
	if (script.unparsed !== void 0 || script.language !== "shell" || script.commands.length === 0) return void 0;
	if (/(?:^|[;&|\n({]|\b(?:do|then|else)\b)\s*(?:for|while|until|case|if|select|function|!|\{|\()(?:\s|$|\()|\$|`|[<>]\(/.test(unquoted$2(line))) return void 0;
	if (/(?:^|[\s;&|])[\w-]+\s*\(\s*\)/.test(unquoted$2(line).replace(/"[^"]*"/g, "\"\""))) return void 0;
	const vectors = [];
	for (const { words, assignments, redirects, background, inSubshell, within } of script.commands) {
		if (assignments.length > 0 || redirects.length > 0 || background || inSubshell || within !== void 0) return void 0;
		if (words.some(({ glob, value }) => glob || value === void 0) || words.length === 0) return void 0;
		if (words.some(({ text }) => text.startsWith("~"))) return void 0;
		vectors.push(words.map(({ text }) => text));
	}
	return vectors;
}
/** The line without what stands in single quotes, where nothing has a meaning. */
function unquoted$2(line) {
	return line.replace(/'[^']*'/g, "''");
}
/** The pattern of the one-line form in which the surface states a rule. */
function patternOf({ rule }) {
	const text = /^prefix_rule\(pattern=(\[[\s\S]*\]), decision="\w+"\)$/.exec(rule)?.[1];
	return text === void 0 ? [] : JSON.parse(text);
}
/** Whether the words begin as the pattern says. A program named by its full path counts by its name. */
function covers$2(pattern, words) {
	if (pattern.length === 0 || pattern.length > words.length) return false;
	return [words, [posix.basename(words[0] ?? ""), ...words.slice(1)]].some((vector) => pattern.every((wanted, index) => (typeof wanted === "string" ? [wanted] : wanted).includes(vector[index] ?? "")));
}

// src/engines/codex/mcp.ts
/** A tool of a server in `.codex/config.toml`. Observed with 0.169.0. */
function decideMcpCall$1(server, tool, config, headless) {
	const get = (key) => config.get(`mcp_servers.${server}.${key}`);
	const disabled = get("disabled_tools");
	const enabled = get("enabled_tools");
	const off = get("enabled");
	if (off?.value === false) return {
		outcome: "deny",
		because: `${server} is switched off.`,
		rule: off.at
	};
	if (Array.isArray(disabled?.value) && disabled.value.includes(tool)) return {
		outcome: "deny",
		because: `disabled_tools withholds ${tool}.`,
		rule: disabled.at
	};
	if (Array.isArray(enabled?.value) && !enabled.value.includes(tool)) return {
		outcome: "deny",
		because: `enabled_tools does not name ${tool}.`,
		rule: enabled.at
	};
	const mode = get(`tools.${tool}.approval_mode`) ?? get("default_tools_approval_mode");
	if (mode?.value === "prompt") {
		const nobody = config.approval.never || headless;
		return {
			outcome: nobody ? "deny" : "ask",
			because: `The approval mode prompt asks for every call${nobody ? ", and nobody is asked: it is refused" : ""}.`,
			rule: mode.at
		};
	}
	if (mode?.value === "approve") return {
		outcome: "allow",
		because: "The approval mode approve never asks.",
		rule: mode.at
	};
	return {
		outcome: "allow",
		because: "A server's own annotations decide: what calls itself harmless runs unasked.",
		...mode ? { rule: mode.at } : {}
	};
}

// src/engines/codex.ts
/**
* Codex 0.171.0: the operating-system sandbox first, then rules files, then the approval policy. A folder that is not trusted loads none of its
* configuration and starts read-only. https://developers.openai.com/codex/config-reference, and runs of it (docs/conformance.md).
*/
var codex_default = {
	agent: "codex",
	decide(action, kind, circumstances) {
		const { facts, trusted } = circumstances;
		const config = configOf$2(facts, trusted);
		const files = trusted ? facts.of("agentFile").filter(({ agent }) => agent === "codex") : [];
		const broken = files.find(({ role, refused }) => role === "settings" && refused !== void 0);
		if (broken) return {
			outcome: "deny",
			because: `Codex does not start with this configuration: ${broken.refused}.`,
			rule: broken.at
		};
		const unread = files.find(({ modelled }) => !modelled);
		if (unread) return {
			outcome: "unknown",
			because: `${unread.at.path} configures Codex and is not understood.`,
			rule: unread.at
		};
		const role = trusted ? config.roleOfItsOwn : void 0;
		if (role) return {
			outcome: "unknown",
			because: `${role.key} gives subagents of that role a sandbox or an approval of their own.`,
			rule: role.at
		};
		if (config.refusal) return {
			outcome: "deny",
			because: `Codex does not start with this configuration: ${config.refusal.because}.`,
			rule: config.refusal.at.at
		};
		const reviewer = reviewerOf(action, config, circumstances);
		if (!reviewer) return decideAction(action, kind, config, circumstances);
		const decision = decideAction(action, kind, config, {
			...circumstances,
			headless: false
		});
		if (decision.outcome !== "ask") return decision;
		return {
			outcome: "unknown",
			because: `${decision.because} ${reviewer.key} ${String(reviewer.value)} lets a model answer in place of a person.`,
			rule: reviewer.at
		};
	}
};
/**
* The setting by which a model answers the question about an action: nobody sees it, and what the model allows runs. `codex exec` puts it to
* the model only where the configuration says when to ask. Run with 0.169.0 and 0.171.0 and a reviewer that allows all.
*/
function reviewerOf({ do: what }, { reviewer, approval }, { headless }) {
	if (what === "mcp-start" || what === "log-content" || approval.never || headless && !approval.at) return void 0;
	return reviewer;
}
function decideAction(action, kind, config, circumstances) {
	const { trusted, links } = circumstances;
	switch (action.do) {
		case "read": return toDecision$1(mayRead(action.path, "", config, links), "deny");
		case "write": return decideWrite$3(action.path, config, circumstances);
		case "run": return decideRun$5(action.command, action.unsandboxed === true, kind === "run-network" || kind === "run-deploy", config, circumstances);
		case "fetch": return decideRun$5(`curl ${action.url}`, false, true, config, circumstances);
		case "mcp-call": return trusted ? decideMcpCall$1(action.server.name, action.tool, config, circumstances.headless === true) : vendorDefault(kind, circumstances);
		case "mcp-start": {
			const off = config.get(`mcp_servers.${action.server.name}.enabled`);
			return off?.value === false ? {
				outcome: "deny",
				because: `${action.server.name} is switched off.`,
				rule: off.at
			} : vendorDefault(kind, circumstances);
		}
		case "log-content": return vendorDefault(kind, circumstances);
	}
}
const configOf$2 = madeOnce((facts, trusted) => new CodexConfig(facts, trusted));
/** What becomes of a question: asked, or refused where nobody may be asked. */
function refusal({ approval }, { headless }) {
	return approval.never || !approval.sandbox || headless ? "deny" : "ask";
}
function toDecision$1({ allowed, unknown, because, rule }, otherwise) {
	return {
		outcome: allowed ? "allow" : unknown ? "unknown" : otherwise,
		because,
		...rule ? { rule } : {}
	};
}
/** A patch is read before it is written: what the sandbox closes for reading fails, unasked. */
function decideWrite$3(path, config, circumstances) {
	const readable = mayRead(path, "", config, circumstances.links);
	return readable.allowed ? toDecision$1(mayWrite$1(path, "", config), refusal(config, circumstances)) : toDecision$1(readable, "deny");
}
function decideRun$5(command, unsandboxed, network, config, circumstances) {
	const { facts, trusted, links, headless } = circumstances;
	const { approval, mode, modeSetting } = config;
	const ruled = trusted ? ruling(command, facts) : void 0;
	const by = (outcome, because) => ({
		outcome,
		because,
		...ruled ? { rule: ruled.rule.at } : {}
	});
	if (ruled?.effect === "deny") return by("deny", `The rule ${ruled.rule.rule} forbids it.`);
	const effects = effectsOf(command);
	const connects = network || effects.connects;
	const stopped = unsandboxed ? void 0 : stoppedBy(effects, connects, config, links);
	if (ruled?.effect === "ask") {
		const question = by(approval.never || !approval.rules || headless ? "deny" : "ask", `The rule ${ruled.rule.rule} wants a question.`);
		return question.outcome === "ask" && stopped && !stopped.unknown ? {
			...question,
			held: true
		} : question;
	}
	if (ruled?.effect === "allow" && !(unsandboxed && approval.never)) return by("allow", `The rule ${ruled.rule.rule} lets it run outside the sandbox, unasked.`);
	if (effects.forced) return {
		outcome: approval.never || headless ? "deny" : "ask",
		because: "Deleting by force (rm -f) asks, whatever the sandbox."
	};
	if (unsandboxed) {
		if (mode === "danger-full-access" && !approval.never && !headless) return toDecision$1(mayConnect(config), "ask");
		return {
			outcome: refusal(config, circumstances),
			because: "Leaving the sandbox asks."
		};
	}
	if (isBare(config)) return {
		outcome: "unknown",
		because: "The permission profile opens so little of the machine that programs may not start in it.",
		...modeSetting ? { rule: modeSetting.at } : {}
	};
	if (stopped) return toDecision$1(stopped, "deny");
	if (mode === "danger-full-access") return toDecision$1(mayConnect(config), "ask");
	if (connects) return toDecision$1(mayConnect(config), "deny");
	return {
		outcome: "allow",
		because: mode === "read-only" ? "Commands run unasked inside the read-only sandbox." : "Commands run unasked inside the sandbox, without network.",
		...modeSetting ? { rule: modeSetting.at } : {}
	};
}
function stoppedBy(effects, network, config, links) {
	return [
		...effects.writes.map(({ path, folder }) => mayWrite$1(path, folder, config)),
		...effects.reads.map(({ path, folder }) => mayRead(path, folder, config, links)),
		...network ? [mayConnect(config)] : []
	].find(({ allowed }) => !allowed);
}

// src/engines/globs.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** A matcher of globs that are compiled when the first path is put to it: of the agents whose rules are built in, a repository concerns a few. */
function globs(patterns, options) {
	let matches;
	return (path) => {
		matches ??= (0, import_picomatch.default)([...patterns], options);
		return matches(path);
	};
}

// src/engines/continue/guards.ts
/** Names that the read tool refuses, from the program's own list (1.5.47): notation of `.gitignore`, without regard to case. */
const NAMES$1 = [
	[
		"*.env",
		"*.env.*",
		".env*",
		"config.json",
		"config.yaml",
		"config.yml",
		"settings.json",
		"appsettings.json",
		"appsettings.*.json"
	],
	[
		"*.key",
		"*.pem",
		"*.p12",
		"*.pfx",
		"*.crt",
		"*.cer",
		"*.jks",
		"*.keystore",
		"*.truststore"
	],
	[
		"*.db",
		"*.sqlite",
		"*.sqlite3",
		"*.mdb",
		"*.accdb",
		"*.secret",
		"*.secrets",
		"auth.json",
		"*.token"
	],
	[
		"*.bak",
		"*.backup",
		"*.old",
		"*.orig",
		"docker-compose.override.yml",
		"docker-compose.override.yaml"
	],
	[
		"id_rsa",
		"id_dsa",
		"id_ecdsa",
		"id_ed25519",
		"*.ppk",
		"*.gpg"
	]
].flat();
/** Folders whose files it refuses. Of an absolute path, which is what the tool is given, it looks at the last folder only. */
const FOLDERS = new Set(".env env .aws .gcp .azure .kube .docker secrets .secrets private .private certs certificates keys .ssh .gnupg .gpg .tmp".split(" "));
const isNamed = globs(NAMES$1, {
	dot: true,
	nocase: true
});
/** Whether the read tool refuses a path, by its name alone: a link under another name is followed. */
function isWithheldFile(path) {
	const folder = posix.basename(posix.dirname(path)).toLowerCase();
	return isNamed(posix.basename(path)) || isNamed(folder) || FOLDERS.has(folder);
}
const PRIVILEGE = /^(?:sudo|su|doas|runas|gsudo|psexec|insmod|modprobe|rmmod|iptables|ip6tables|nftables|takeown|format|cipher|eval|exec)$/;
const SYSTEM_PATH = /^(?:\/|\/\*|~|~\/\*|\/(?:usr|etc|bin|sbin)(?:\/.*)?)$/;
/** Commands that are refused whatever the mode, from the program's own list: what stands in another shell, or behind a path, is not seen. */
function isRefusedCommand(line) {
	return parseShell(line).commands.some(({ words, assignments }) => {
		if (assignments.length > 0) return false;
		const [program = "", ...args] = words.map(({ text }) => text);
		const name = program.toLowerCase();
		if (name.startsWith("mkfs") || PRIVILEGE.test(name)) return true;
		if ((args.some((arg) => /^-\w*r\w*f|^-\w*f\w*r/.test(arg)) || args.includes("-r") && args.includes("-f")) && args.some((arg) => SYSTEM_PATH.test(arg))) return true;
		if (name === "dd") return args.some((arg) => arg.includes("of=/dev/"));
		if (name === "chmod") return args.some((arg) => /^(?:77[5-7]|[ug]?\+s)$/.test(arg));
		return name === "chown" && args.some((arg) => arg.includes("root"));
	});
}

// src/engines/continue.ts
/**
* Continue's command line, 1.5.47: no file of a repository changes what it may do. At a terminal it asks before edits, commands and MCP tools;
* `cn -p` withholds edits and runs the rest unasked. Its own source, and runs of it (docs/conformance.md).
*/
var continue_default = {
	agent: "continue",
	decide(action, kind, circumstances) {
		const { headless } = circumstances;
		switch (action.do) {
			case "read":
				if (action.by === "shell") return headless ? {
					outcome: "allow",
					because: "cn -p runs commands unasked."
				} : vendorDefault("shell-read-secret", circumstances);
				return isWithheldFile(action.path) ? {
					outcome: "deny",
					because: "The read tool refuses names that look like secrets."
				} : vendorDefault("read-file", circumstances);
			case "write": return headless ? {
				outcome: "deny",
				because: "cn -p withholds the tools that edit."
			} : vendorDefault(kind, circumstances);
			case "run":
				if (isRefusedCommand(action.command)) return {
					outcome: "deny",
					because: "A built-in list of dangerous commands is refused in every mode."
				};
				return headless ? {
					outcome: "allow",
					because: "cn -p runs commands unasked."
				} : vendorDefault("run-test", circumstances);
			case "mcp-call": return headless ? {
				outcome: "allow",
				because: "cn -p calls MCP tools unasked."
			} : vendorDefault(kind, circumstances);
			case "fetch":
			case "mcp-start":
			case "log-content": return vendorDefault(kind, circumstances);
		}
	}
};

// src/engines/copilot/cli-read-only.ts
const READING$1 = new Set("ls cat head tail wc grep find echo date id whoami printenv which stat file du sort uniq cut tr sed diff nl basename realpath rg cd true pwd".split(" "));
/** Options with which a command of the list is no longer taken for reading. */
const CHANGING = table({
	find: /^-(?:delete|exec|execdir|ok|okdir|fprint\w*|fls)$/,
	sort: /^(?:-[a-zA-Z]*o|--output)/,
	sed: /^(?:-[a-zA-Z]*[ief]|--in-place|--expression|--file)/
});
const GIT_READING = /* @__PURE__ */ new Set([
	"status",
	"log",
	"show",
	"diff",
	"branch",
	"ls-files",
	"remote",
	"grep"
]);
/** Commands that only read and that it asks about all the same. Of others nobody knows. */
const ASKED_ABOUT = new Set("env awk od xxd base64 md5sum tree sleep npm node export".split(" "));
/** What its grammar does not take for a command, and what is therefore not looked at: beside a command that reads, it runs with it. */
const NO_COMMAND = new Set("export declare typeset readonly local unset unsetenv [ [[".split(" "));
/** The answer for a command line, before hooks. */
function decideCommand(line, kind) {
	const { commands, unparsed } = parseShell(line);
	const asks = {
		outcome: "ask",
		because: "Copilot CLI asks before a command that it does not take for reading."
	};
	const seen = commands.filter((command) => command.words.length > 0 && !NO_COMMAND.has(nameOf(command)));
	if (unparsed !== void 0 || commands.length === 0) return kind === "run-safe" ? unknown(line) : asks;
	if (seen.length === 0 || commands.some(writes) || seen.some(isClosed)) return asks;
	if (seen.every(isReading)) return {
		outcome: "allow",
		because: "Copilot CLI runs commands that it takes for reading unasked, on secret files too, and whatever variables are set before them."
	};
	const known = seen.map(nameOf).every((name) => READING$1.has(name) || ASKED_ABOUT.has(name) || name === "git");
	return kind === "run-safe" && !known ? unknown(line) : asks;
}
function unknown(line) {
	return {
		outcome: "unknown",
		because: `Whether Copilot CLI takes \`${line.slice(0, 60)}\` for reading was not seen.`
	};
}
function writes({ redirects }) {
	return redirects.some(({ op, target }) => />/.test(op) && target !== void 0 && target.text !== "/dev/null" && !/^\d$/.test(target.text));
}
/** It hides a command in a word, or reaches out of the folder by a path that says so. `~` was seen to pass, and so was a path in a variable. */
function isClosed({ text: line, words, redirects, within }) {
	if (within?.how === "process" || words.some(({ inner }) => inner.length > 0)) return true;
	return [...words.slice(1), ...redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text).filter((path) => line.includes(path)).some((path) => path !== "/dev/null" && (path.startsWith("/") || posix.normalize(path).startsWith("..")));
}
function isReading(command) {
	const [, ...rest] = command.words.map(({ text }) => text);
	const name = nameOf(command);
	if (name === "git") return GIT_READING.has(rest[0] ?? "");
	return READING$1.has(name) && !rest.some((word) => CHANGING[name]?.test(word));
}
function nameOf(command) {
	return command.words[0]?.text ?? "";
}

// src/engines/copilot/hooks.ts
/** Events before a tool runs, in both spellings that Copilot reads. */
const BEFORE_TOOLS = /^hooks\.(?:preToolUse|PreToolUse|permissionRequest|PermissionRequest)\b/;
/** The hook that speaks before a tool runs, if there is one. */
function hookBeforeTools(facts, sources) {
	if (facts.of("agentSetting").some(({ agent, key, value, live }) => agent === "copilot" && live && key === "disableAllHooks" && value === true)) return void 0;
	const loads = (path) => /^\.github\/hooks\//i.test(path) || sources.copilotSettings && /^\.github\/copilot\//i.test(path) || sources.claudeSettings && /^\.claude\/settings(?:\.local)?\.json$/i.test(path);
	return facts.of("trigger").find(({ pointer, at, agent }) => agent !== void 0 && BEFORE_TOOLS.test(pointer) && loads(at.path)) ?? facts.of("agentSetting").find(({ key, value, at }) => BEFORE_TOOLS.test(key) && /\.type$/.test(key) && value !== "command" && loads(at.path));
}
/** What a hook leaves of an answer: it may allow what would be asked (observed, 1.0.102), and refuse what would run. */
function underHook(decision, hook) {
	if (!hook || decision.outcome === "deny") return decision;
	return {
		outcome: "unknown",
		because: "A hook of the repository speaks first, and what it says only a run would tell.",
		rule: hook.at
	};
}

// src/engines/copilot/cli.ts
/**
* Copilot CLI 1.0.102, as observed in runs (docs/conformance.md). Files of the folder are read unasked, by its tools and by
* commands that it takes for reading; every other command and every edit asks. What the repository can change is little: hooks, addresses and
* servers that are switched off, and the servers themselves.
*/
var cli_default = {
	agent: "copilot",
	decide(action, kind, circumstances) {
		const { facts, trusted, headless } = circumstances;
		if (action.do === "log-content") return vendorDefault(kind, circumstances);
		if (action.do === "mcp-start") return start$2(action.server, circumstances);
		const hook = hookBeforeTools(facts, {
			copilotSettings: trusted,
			claudeSettings: trusted
		});
		const decision = underHook(choose$5(action, kind, circumstances), hook);
		if (decision.outcome !== "ask" || !headless) return decision;
		return {
			...decision,
			outcome: "deny",
			because: `${decision.because} Nobody is there to be asked.`
		};
	}
};
function choose$5(action, kind, circumstances) {
	switch (action.do) {
		case "read":
			if (action.by === "shell") return decideCommand(`cat '${action.path}'`, "run-safe");
			return aliases(action.path, circumstances.links).every(({ inside }) => inside !== void 0) ? {
				outcome: "allow",
				because: "Copilot CLI reads every file of the folder unasked, secret files too."
			} : {
				outcome: "ask",
				because: "Copilot CLI asks before it reads outside the folder."
			};
		case "write": return {
			outcome: "ask",
			because: "Copilot CLI asks before every edit."
		};
		case "run": return decideCommand(action.command, kind);
		case "fetch": {
			const denied = settings(circumstances).find(({ key, value }) => key === "deniedUrls" && [value].flat().some((url) => isUnder(action.url, url)));
			if (denied) return {
				outcome: "deny",
				because: "deniedUrls names the address.",
				rule: denied.at
			};
			return {
				outcome: "ask",
				because: "Copilot CLI asks before it fetches an address."
			};
		}
		case "mcp-call": {
			const closed = start$2(action.server, circumstances);
			if (closed.outcome === "deny") return closed;
			const { offered } = action.server;
			if (offered && !offered.includes("*") && !offered.includes(action.tool)) return {
				outcome: "deny",
				because: "The server's entry does not offer the tool.",
				rule: action.server.at
			};
			return {
				outcome: "unknown",
				because: "What the server itself declares read-only runs unasked, the rest asks; which tools those are only the server tells.",
				rule: action.server.at
			};
		}
	}
}
/** Servers of the repository start with the session, once the folder is trusted. */
function start$2(server, circumstances) {
	if (!circumstances.trusted) return {
		outcome: "deny",
		because: "Copilot CLI starts no server of a folder that is not trusted."
	};
	const off = settings(circumstances).find(({ key, value }) => key === "disabledMcpServers" && [value].flat().includes(server.name));
	if (off) return {
		outcome: "deny",
		because: `${server.name} is switched off.`,
		rule: off.at
	};
	if (server.surface === "vscode-mcp") return {
		outcome: "deny",
		because: "Copilot CLI does not read the servers of VS Code."
	};
	if (server.surface === "copilot-mcp" && circumstances.facts.of("agentFile").some(({ at }) => at.path.toLowerCase() === ".mcp.json")) return {
		outcome: "deny",
		because: "Beside .mcp.json, Copilot CLI does not read .github/mcp.json."
	};
	return {
		outcome: "allow",
		because: "Copilot CLI starts the servers of a trusted folder with the session, unasked.",
		rule: server.at
	};
}
function settings({ facts }) {
	return facts.of("agentSetting").filter(({ agent, live, at }) => agent === "copilot" && live && /^\.github\/copilot\//i.test(at.path));
}
/** An entry is a host, or the beginning of an address. */
function isUnder(url, entry) {
	if (typeof entry !== "string" || entry === "") return false;
	const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
	return url.startsWith(entry) || host === entry.toLowerCase() || entry.startsWith("*.") && host.endsWith(entry.slice(1).toLowerCase());
}

// src/engines/worst.ts
/** From safe to dangerous: what nobody knows is worse than a question. */
const DANGER = [
	"deny",
	"ask",
	"unknown",
	"allow"
];
/** The most dangerous of several answers; of equals the first. No further answer is asked for once one is as dangerous as can be. */
function worstOf(decisions) {
	let worst;
	for (const decision of decisions) {
		if (!worst || DANGER.indexOf(decision.outcome) > DANGER.indexOf(worst.outcome)) worst = decision;
		if (worst.outcome === DANGER.at(-1)) break;
	}
	if (!worst) throw new Error("there is nothing to choose from");
	return worst;
}

// src/engines/copilot/editor-settings.ts
/** The settings that one file gives to VS Code. */
var EditorSettings = class {
	all;
	constructor(all) {
		this.all = all;
	}
	get(key) {
		return this.all.find((setting) => setting.key === key);
	}
	/** The settings below a key, with what is left of theirs, in the order of the file. */
	below(prefix) {
		return this.all.filter(({ key }) => key.startsWith(prefix)).map((setting) => ({
			rest: setting.key.slice(prefix.length),
			setting
		}));
	}
	/** The setting that lets every tool run unasked, if there is one. It stands above all finer ones. */
	get bypass() {
		return this.#is("chat.permissions.default", ["autoApprove", "autopilot"]) ?? this.#is("chat.defaultConfiguration.approvals", ["allowAll"]) ?? this.#is("chat.defaultConfiguration.mode", ["autopilot"]);
	}
	/** The setting by which a model, and not a person, answers the questions. */
	get assisted() {
		return this.#is("chat.defaultConfiguration.approvals", ["assisted"]);
	}
	#is(key, values) {
		const setting = this.get(key);
		return setting && values.includes(String(setting.value)) ? setting : void 0;
	}
};
const EDITOR_FILE = /(?:^|\/)\.vscode\/settings\.json$|\.code-workspace$/i;
/**
* What VS Code may have been opened with: the folder, with `.vscode/settings.json`, or one of the workspace files. In the latter, keys of
* window scope in the folder's file do not count, so the files are alternatives and not layers. A folder without settings can be opened too,
* and so can a workspace file that sets nothing.
*/
function editorViews(facts) {
	const byFile = /* @__PURE__ */ new Map();
	for (const setting of facts.of("agentSetting")) {
		if (setting.agent !== "copilot" || !setting.live || !EDITOR_FILE.test(setting.at.path)) continue;
		const known = byFile.get(setting.at.path);
		if (known) known.push(setting);
		else byFile.set(setting.at.path, [setting]);
	}
	const views = [...byFile.values()].map((settings) => new EditorSettings(settings));
	return ![...byFile.keys()].some((path) => path.toLowerCase() === ".vscode/settings.json") || facts.of("editorWorkspace").some(({ at }) => !byFile.has(at.path)) ? [...views, new EditorSettings([])] : views;
}

// src/engines/copilot/edits.ts
const isProtected$1 = globs([
	"**/.git/**",
	"**/{package.json,server.xml,build.rs,web.config,.gitattributes,.env,Cargo.toml}",
	"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.js,.pnpmfile.cjs,.pnpmfile.mjs,pnpm-workspace.yaml}",
	"**/*.{code-workspace,csproj,fsproj,vbproj,vcxproj,proj,targets,props,gradle,gradle.kts}",
	"**/gradle.properties",
	"**/ruby_lsp/*/addon",
	"**/*.lock",
	"**/*-lock.{yaml,json}",
	"**/.mcp.json",
	"**/.vscode/*.json",
	"**/.github/agents/**",
	"**/.github/hooks/**",
	"**/.claude/agents/**",
	"**/.claude/settings.json",
	"**/.claude/settings.local.json",
	"**/.codex/agents/**",
	"**/.codex/config.toml",
	"**/.codex/hooks.json"
], { dot: true });
/** Why editing a file of the workspace asks; undefined where it does not. */
function editAsks(path, settings) {
	const inside = posix.normalize(path);
	if (isProtected$1(inside)) return `${path} is on the list of files that ask`;
	return settings.below("chat.hookFilesLocations.").map(({ rest }) => rest.replace(/^\.?\/|\/$/g, "")).some((place) => inside === place || inside.startsWith(`${place}/`)) ? `${path} holds hooks` : void 0;
}

// src/engines/copilot/sandbox.ts
/**
* VS Code's sandbox for terminal commands, off by default and on macOS and Linux only. A command in it runs unasked; what it stops is offered
* again outside of it, with a question. Up to 1.136 the network was closed by default; since, it is open.
* https://code.visualstudio.com/docs/agents/approvals, and the settings that 1.139 registers.
*/
function decideSandboxed(command, kind, settings) {
	const on = settings.get("chat.agent.sandbox.enabled");
	const off = (key) => settings.get(`chat.agent.sandbox.${key}`)?.value === false;
	if (on?.value !== "on" || off("allowAutoApprove") || settings.get("chat.tools.terminal.enableAutoApprove")?.value === false) return void 0;
	const effects = effectsOf(command);
	const connects = kind === "run-network" || kind === "run-deploy" || effects.connects;
	const outside = effects.writes.find((touched) => !mayWrite(touched, settings));
	const closed = effects.reads.find((touched) => isListed("denyRead", touched, settings));
	if (outside || closed || connects && off("allowNetwork")) {
		const what = outside ? `writing ${outside.path}` : closed ? `reading ${closed.path}` : "the network";
		const offered = !off("allowUnsandboxedCommands") || connects && !outside && !closed && !off("retryWithAllowNetworkRequests");
		return {
			outcome: offered ? "ask" : "deny",
			because: `The sandbox closes ${what}${offered ? "; leaving it asks" : ", and leaving it is not offered"}.`,
			rule: on.at
		};
	}
	return {
		outcome: "allow",
		because: "Commands run unasked inside the sandbox.",
		rule: on.at
	};
}
function mayWrite(touched, settings) {
	if (isListed("denyWrite", touched, settings)) return false;
	if (isListed("allowWrite", touched, settings)) return true;
	const path = resolved$1(touched);
	return path !== void 0 && !path.startsWith("..") && !/^[/~$]/.test(path);
}
/** Lists hold paths, no globs; a path covers what lies below it. Those of both systems count: nobody knows which one it is. */
function isListed(list, touched, settings) {
	const path = resolved$1(touched);
	return ["linux", "mac"].some((system) => [settings.get(`chat.agent.sandbox.fileSystem.${system}.${list}`)?.value ?? []].flat().some((entry) => {
		const place = posix.normalize(String(entry)).replace(/\/$/, "");
		return path !== void 0 && (place === "." ? !/^(?:\.\.|[/~$])/.test(path) : path === place || path.startsWith(`${place}/`));
	}));
}
function resolved$1({ path, folder }) {
	if (/^[/~$]/.test(path)) return posix.normalize(path);
	return folder === void 0 ? void 0 : posix.normalize(posix.join(folder, path));
}

// src/engines/copilot/foreign-pattern.ts
/** Steps that one question to a foreign expression may cost at most. */
const STEPS = 5e6;
/**
* A regular expression of the scanned repository. It is run only where its cost is bounded by its shape: no repetition of something that
* repeats or chooses, no reference back, and so few open repetitions that the text's length to their power stays small.
*/
function foreignPattern(source, flags) {
	let pattern;
	try {
		pattern = new RegExp(source, flags.replace(/[gy]/g, ""));
	} catch {
		return /\(\?[a-z]*-?[a-z]*:/.test(source) ? () => void 0 : () => false;
	}
	if (pattern.test("") && !/^(?:\^|\^\$|\$|\^\\s\*\$)$/.test(source)) return () => false;
	const open = openRepetitions(source);
	return (text) => open !== void 0 && text.length ** Math.max(open, 1) <= STEPS ? pattern.test(text) : void 0;
}
/** The number of repetitions without an upper bound; undefined where a group that repeats or chooses is itself repeated, or the text refers back. */
function openRepetitions(source) {
	const flat = source.replace(/\\[1-9]|\\k</g, "").replace(/\\./gs, "a").replace(/\[(?:\^?\])?[^\]]*\]/g, "a");
	if (flat.includes("")) return void 0;
	let count = 0;
	/** For each open group, whether something in it repeats or chooses. */
	const groups = [];
	let closed;
	for (let at = 0; at < flat.length; at++) {
		const char = flat[at] ?? "";
		const repeats = /^(?:[*+]|\{\d*,?\d*\})/.exec(flat.slice(at))?.[0];
		if (repeats !== void 0 && at > 0) {
			if (closed === true) return void 0;
			if (/^[*+]|,\}$/.test(repeats)) count++;
			if (groups.length > 0) groups[groups.length - 1] = true;
			at += repeats.length - 1;
			closed = void 0;
			continue;
		}
		closed = void 0;
		if (char === "(") {
			groups.push(false);
			const mark = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(flat.slice(at))?.[0] ?? "(";
			at += mark.length - 1;
		} else if (char === ")") {
			closed = groups.pop() ?? false;
			if (closed && groups.length > 0) groups[groups.length - 1] = true;
		} else if (char === "|" && groups.length > 0) groups[groups.length - 1] = true;
	}
	return count;
}

// src/engines/copilot/terminal-rule.ts
const never = () => false;
/**
* What an entry fits: `/…/flags` is a regular expression; anything else is how a command starts, up to a word's end, with `./` and
* backslashes understood where it looks like a path. https://code.visualstudio.com/docs/agents/approvals
*/
function fitsEntry(entry) {
	const expression = /^\/(.+)\/([dgimsuvy]*)$/.exec(entry);
	if (expression) return expression[1] === ".*" ? () => true : foreignPattern(expression[1] ?? "", expression[2] ?? "");
	if (entry === "") return never;
	const isPath = /[/\\]/.test(entry);
	const literal = isPath ? entry.split(/[/\\]/).map(quote).join("[/\\\\]") : quote(entry);
	const start = new RegExp(`^${isPath ? "(?:\\.[/\\\\])?" : ""}${literal}\\b`);
	return (text) => start.test(text);
}
function quote(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
const KEY = "chat.tools.terminal.autoApprove.";
/** The name up to 1.103: entries under it are still read, and win. */
const OLD_KEY = "chat.agent.terminal.autoApprove.";
/** The entries of one settings file, by their text. `null` is a value: it takes the built-in entry of that name away. */
function workspaceRules(settings) {
	const found = /* @__PURE__ */ new Map();
	for (const prefix of [KEY, OLD_KEY]) {
		const seen = /* @__PURE__ */ new Set();
		const values = new Map(settings.filter(({ key }) => key.startsWith(prefix)).map((setting) => [setting.key.slice(prefix.length), setting]));
		for (const [rest, { value, at }] of values) {
			const entry = /^([\s\S]+)\.(?:approve|matchCommandLine)$/.exec(rest)?.[1] ?? rest;
			if (seen.has(entry)) continue;
			seen.add(entry);
			const wholeLine = values.get(`${entry}.matchCommandLine`)?.value === true;
			const approve = rest.endsWith(".matchCommandLine") ? values.get(`${entry}.approve`)?.value : value;
			found.set(entry, typeof approve === "boolean" ? {
				entry,
				approve,
				wholeLine,
				fits: fitsEntry(entry),
				at
			} : null);
		}
	}
	return found;
}

// src/engines/copilot/terminal-defaults.ts
const APPROVED = "cd echo ls dir pwd cat head tail findstr wc tr cut cmp which basename dirname realpath readlink stat file od du df sleep nl grep column date find rg sed tree".split(" ");
const REFUSED$1 = "rm rmdir del ri rd erase dd kill ps top spps taskkill taskkill.exe curl wget irm iwr chmod chown sp jq xargs eval iex Remove-Item Invoke-RestMethod Invoke-WebRequest Invoke-Expression".split(" ");
/** git may stand with `-C folder` and `--no-pager` before its command. */
const GIT = String.raw`^git(?:\s+(?:-C\s+\S+|--no-pager))*\s+`;
/** Commands of programs that only look, as the rest of an expression. */
const LOOKING = [
	[GIT, "(?:status|log|show|diff|ls-files|grep|branch)\\b"],
	["^docker\\s+", "(?:ps|images|info|version|inspect|logs|top|stats|port|diff|search|events)\\b"],
	["^docker\\s+", "(?:container|image|network|volume|context|system)\\s+(?:ls|ps|inspect|history|show|df|info)\\b"],
	["^docker\\s+compose\\s+", "(?:ps|ls|top|logs|images|config|version|port|events)\\b"],
	["^npm\\s+", "(?:ls|list|outdated|view|info|show|explain|why|root|prefix|bin|search|doctor|fund|repo|bugs|docs|home|help)\\b"],
	["^npm\\s+", "(?:config\\s+(?:list|get)|pkg\\s+get|cache\\s+verify)\\b"],
	["^npm\\s+", "(?:audit$|ci\\b)"],
	["^yarn\\s+", "(?:list|outdated|info|why|bin|help|versions|licenses|config\\s+(?:list|get)|cache\\s+dir)\\b"],
	["^pnpm\\s+", "(?:ls|list|outdated|why|root|bin|doctor|licenses|config\\s+(?:list|get))\\b"],
	["^(?:yarn|pnpm)\\s+", "audit\\b(?!.*\\bfix\\b)"],
	["^(?:yarn|pnpm)\\s+", "install\\s+--frozen-lockfile\\b"],
	["^sort\\b", "(?!-)"],
	["^xxd", "(?:$|\\b(?:\\s+-\\S+)*\\s+[^-\\s]\\S*$)"]
];
/** Options and operands that ask. */
const ASKING = [
	`${GIT}(?:log|show)\\b.*\\s--output(?:=|\\s|$)`,
	`${GIT}grep\\b.*\\s-[aIivwhHEGPFnlLqzco]*[^\\w\\s]*O\\S*(?:\\s|$)`,
	`${GIT}grep\\b.*\\s--[^\\w\\s]*o[^\\w\\s]*p\\S*(?:\\s|$)`,
	`${GIT}branch\\b.*\\s-(?:d|D|m|M|-delete|-force)\\b`,
	"^(?:npm\\s+ci|yarn\\s+install\\s+--frozen-lockfile|pnpm\\s+install\\s+--frozen-lockfile)\\s+\\S",
	"^column\\b.*\\s-c\\s+[0-9]{4,}",
	"^date\\b.*\\s(?:-s|--set)\\b",
	"^find\\b.*\\s-(?:delete|exec|execdir|fprint|fprintf|fls|ok|okdir)\\b",
	"^rg\\b.*\\s(?:--pre|--hostname-bin)\\b",
	"^tree\\b.*\\s-o\\b",
	"^sort\\b.*\\s-(?:o|S)\\b",
	"^sort\\b.*\\s(?:\\$?['\"]|\\\\)*-(?:\\$?['\"]|\\\\)*-(?:\\$?['\"]|\\\\)*c(?:\\$?['\"]|\\\\)*o",
	...sed()
];
/** Scripts of sed that start programs, read other files or write them. A replacement in a file is a write, and judged as one. */
function sed() {
	const options = "(?:\\s+(?:(?:-l|--line-length)\\s+\\S+|--line-length=\\S+|-\\S+))*";
	const address = "(?:\\d+|\\$|/(?:\\\\.|[^/])*/)";
	const command = `(?:${address}(?:\\s*,\\s*${address})?)?\\s*!?\\s*[erRwW]`;
	return [
		"^sed\\b.*\\s(?:-[a-zA-Z]*[ef][a-zA-Z]*|--expression|--file)\\b",
		"^sed\\b.*s/.*/.*/[ew]",
		`^sed\\b${options}\\s+(['"])\\s*${command}(?:\\s|\\1)`,
		`^sed\\b${options}\\s+(['"])(?:\\\\.|(?!\\1).)*[;{]\\s*${command}(?:\\s|\\1|[;}])`,
		`^sed\\b${options}\\s+${command}(?:\\s|$)`
	];
}
function rule(entry, approve, fits) {
	return {
		entry,
		approve,
		wholeLine: false,
		fits
	};
}
function expression(source, approve) {
	const pattern = new RegExp(source);
	return rule(`/${source}/`, approve, (text) => pattern.test(text));
}
/** The built-in entries. Those with a plain name are the ones that a workspace can replace by name. */
const BUILT_IN$2 = [
	...APPROVED.map((name) => rule(name, true, fitsEntry(name))),
	...REFUSED$1.map((name) => rule(name, false, fitsEntry(name))),
	...LOOKING.map(([program, commands]) => expression(`${program}${commands}`, true)),
	...ASKING.map((source) => expression(source, false))
];

// src/engines/copilot/terminal.ts
/** A longer line is judged by nobody here: the client's own expressions would take their time over it. */
const LONGEST = 2e3;
/**
* Whether VS Code's terminal tool runs a line unasked, outside any sandbox: each command in it, those in substitutions too, must be approved
* and none refused, or the whole line approved. https://code.visualstudio.com/docs/agents/approvals, and the source of 1.139.
*/
function decideTerminal(line, settings, facts) {
	const off = settings.get("chat.tools.terminal.enableAutoApprove");
	if (off?.value === false) return {
		outcome: "ask",
		because: "Every command asks: enableAutoApprove is off.",
		rule: off.at
	};
	if (line.length > LONGEST) return {
		outcome: "unknown",
		because: "The line is too long to be judged here."
	};
	const script = parseShell(line);
	const blocked = opaque(script, line) ?? blockedWrite(script.commands, settings);
	if (blocked !== void 0) return {
		outcome: "ask",
		because: `It asks: ${blocked}.`
	};
	const rules = rulesOf(settings);
	const parts = script.commands.flatMap(textOf$1);
	if (/(?:^|[;&|\n(])\s*time\s/.test(line)) parts.push("time");
	if (parts.length === 0 && script.unparsed !== void 0) return notUnderstood(script.unparsed);
	if (parts.length === 0) return {
		outcome: "ask",
		because: "No command was found in it."
	};
	const judged = parts.map((part) => judge(part, rules, settings, facts));
	const refused = judged.find(({ verdict }) => verdict === "refused");
	if (refused) return byRule$1("ask", refused.rule, "A command that sets variables for itself asks.");
	const whole = matching(line.trimStart(), rules, true);
	if (whole.verdict === "refused") return byRule$1("ask", whole.rule, "");
	const doubtful = [...judged, whole].find(({ verdict }) => verdict === "may-be");
	if (script.unparsed !== void 0 || doubtful && !judged.every(({ verdict }) => verdict === "approved")) {
		if (doubtful?.rule) return byRule$1("unknown", doubtful.rule, "");
		if (script.unparsed !== void 0) return notUnderstood(script.unparsed);
	}
	if (judged.every(({ verdict }) => verdict === "approved")) {
		if (rules.some((rule) => !rule.approve && rule.at && parts.some((part) => rule.fits(part) === void 0))) return {
			outcome: "unknown",
			because: "A rule of the workspace that may refuse it cannot be tried safely."
		};
		return byRule$1("allow", judged.find(({ rule }) => rule?.at)?.rule ?? judged[0]?.rule, "Scripts of package.json run unasked (autoApproveWorkspaceNpmScripts).");
	}
	if (whole.verdict === "approved") return byRule$1("allow", whole.rule, "");
	return {
		outcome: "ask",
		because: `\`${firstWord(parts[judged.findIndex(({ verdict }) => verdict !== "approved")] ?? line)}\` is on no list of commands that run unasked.`
	};
}
function notUnderstood(why) {
	return {
		outcome: "unknown",
		because: `The line is not understood (${why}).`
	};
}
function byRule$1(outcome, rule, otherwise) {
	if (!rule) return {
		outcome,
		because: otherwise
	};
	const whose = rule.at ? "The workspace's" : "The built-in";
	const does = outcome === "unknown" ? "cannot be tried safely" : rule.approve ? "lets it run unasked" : "makes it ask";
	return {
		outcome,
		because: `${whose} entry ${rule.entry.length > 60 ? `${rule.entry.slice(0, 60)}…` : rule.entry} ${does}.`,
		...rule.at ? { rule: rule.at } : {}
	};
}
/** The built-in entries that the workspace leaves standing, and its own. */
function rulesOf(settings) {
	const own = workspaceRules(settings.all);
	const added = [...own.values()].filter((rule) => rule !== null);
	if (settings.get("chat.tools.terminal.ignoreDefaultAutoApproveRules")?.value === true) return added;
	return [...BUILT_IN$2.filter(({ entry }) => !own.has(entry)), ...added];
}
function judge(text, rules, settings, facts) {
	if (/^[A-Z_][A-Z0-9_]*=/i.test(text)) return { verdict: "refused" };
	const found = matching(text, rules, false);
	if (found.verdict !== "none") return found;
	return isWorkspaceScript(text, settings, facts) ? { verdict: "approved" } : found;
}
function matching(text, rules, wholeLine) {
	const candidates = rules.filter((rule) => rule.wholeLine === wholeLine);
	const refusing = candidates.find((rule) => !rule.approve && rule.fits(text) === true);
	if (refusing) return {
		verdict: "refused",
		rule: refusing
	};
	const approving = candidates.find((rule) => rule.approve && rule.fits(text) === true);
	if (approving) return {
		verdict: "approved",
		rule: approving
	};
	const doubtful = candidates.find((rule) => rule.approve && rule.fits(text) === void 0);
	return doubtful ? {
		verdict: "may-be",
		rule: doubtful
	} : { verdict: "none" };
}
const SCRIPT_CALLS = [
	/^npm\s+run(?:-script)?\s+([^\s&|;]+)/i,
	/^npm\s+(test|start|stop|restart)\b/i,
	/^(?:yarn|pnpm)\s+(?:run\s+)?([^\s&|;]+)/i
];
/** A script that the workspace's package.json defines runs unasked, unless that is switched off: on by default. */
function isWorkspaceScript(text, settings, facts) {
	if (settings.get("chat.tools.terminal.autoApproveWorkspaceNpmScripts")?.value === false) return false;
	const script = SCRIPT_CALLS.map((call) => call.exec(text)?.[1]).find((name) => name !== void 0);
	return facts.of("command").some(({ surface, at, name }) => surface === "npm-package-scripts" && at.path === "package.json" && name.split(" ").at(-1) === script);
}
/** A simple command as the client's grammar cuts it out: without its redirections. A test in brackets is none to it, nor is `unset`. */
function textOf$1(command) {
	if (command.words.length === 0 || /^(?:\[|unset)$/.test(command.words[0]?.text ?? "")) return [];
	if (command.redirects.length === 0) return [command.text];
	return [command.text.replace(/\s*(?:\d|&)?(?:<<<|<<|<>|>>|>\||>&|<&|[<>])(?!\()[\s\S]*$/, "").trim()];
}
/** A shape that the client does not judge, and asks about. */
function opaque({ commands }, line) {
	if (commands.some(({ words, assignments }) => words.length === 0 && assignments.length > 0)) return "it sets a variable";
	if (commands.some(({ words }) => /^(?:declare|typeset|export|readonly|local)$/.test(words[0]?.text ?? ""))) return "it declares a variable";
	return line.trim() === "" ? "it is empty" : void 0;
}
/** A redirection that leads out of the workspace, or nobody knows where. The client counts what is read by `<` with it. */
function blockedWrite(commands, settings) {
	const mode = settings.get("chat.tools.terminal.blockDetectedFileWrites")?.value ?? "outsideWorkspace";
	if (mode === "never") return void 0;
	const files = commands.flatMap(redirected);
	if (mode === "all" && files.length > 0) return `it writes ${files[0]}, and all detected writes ask`;
	const outside = files.filter((path) => path !== "/dev/null").find((path) => /[$(){}`~%]/.test(path) || posix.isAbsolute(path) || posix.normalize(path).startsWith(".."));
	return outside === void 0 ? void 0 : `it redirects ${outside}, outside the workspace or nobody knows where`;
}
function redirected({ redirects, words }) {
	const targets = redirects.flatMap(({ op, target }) => {
		const toDescriptor = op.endsWith("&") && /^[\d-]+$/.test(target?.text ?? "");
		return target && !op.startsWith("<<") && !toDescriptor && !/^[<>]\(/.test(target.text) ? [target.text] : [];
	});
	const [program, ...rest] = words.map(({ text }) => text);
	return program === "sed" && rest.some((word) => /^-[a-zA-Z]*[iI]|^--in-place/.test(word)) ? [...targets, ...rest.filter((word) => !word.startsWith("-")).slice(1)] : targets;
}
function firstWord(text) {
	return text.split(/\s/, 1)[0] ?? text;
}

// src/engines/copilot/urls.ts
/** The entry that lets a request to an address out unasked. What the page answers is asked about on its own, after the request is made. */
function approvedUrl(url, settings) {
	const target = parts(url);
	if (!target) return void 0;
	const own = settings.below("chat.tools.urls.autoApprove.");
	if (BUILT_IN$1.some((pattern) => !own.some(({ rest }) => rest === pattern) && covers$1(pattern, target))) return true;
	for (const { rest, setting } of own) {
		const pattern = rest.replace(/\.approve(?:Request|Response)$/, "");
		if (rest.endsWith(".approveResponse") || !covers$1(pattern, target)) continue;
		return setting.value === true ? setting : void 0;
	}
}
/** The default of 1.139. */
const BUILT_IN$1 = ["https://code.visualstudio.com", "https://github.com/microsoft/vscode/wiki/*"];
function parts(url) {
	const found = /^([a-z][a-z\d+.-]*):\/\/(?:[^/@?#]*@)?([^/?#]*)([^?#]*)/i.exec(url);
	if (!found) return void 0;
	return {
		scheme: (found[1] ?? "").toLowerCase(),
		host: (found[2] ?? "").toLowerCase(),
		path: (found[3] ?? "").replace(/\/+$/, "")
	};
}
/** `*` is anything, `*.` in a host any or no subdomain; a pattern without a scheme is for the web, and one without a path covers all below. */
function covers$1(pattern, target) {
	const hasScheme = /^[^./:]*:\/\//.test(pattern);
	const wanted = parts(hasScheme ? pattern : `${target.scheme}://${pattern}`);
	if (!wanted || !hasScheme && !/^https?$/.test(target.scheme)) return false;
	return glob$2(wanted.scheme, target.scheme) && glob$2(wanted.host, target.host) && (wanted.path === "" || glob$2(wanted.path, target.path) || glob$2(`${wanted.path}/*`, target.path));
}
/** Matches without backtracking over more than one star at a time, so a hostile pattern costs no more than length by length. */
function glob$2(pattern, text) {
	let [p, t, star, mark] = [
		0,
		0,
		-1,
		0
	];
	const plain = pattern.startsWith("*.") && text === pattern.slice(2);
	while (!plain && t < text.length) if (pattern[p] === "*") {
		star = p++;
		mark = t;
	} else if (pattern[p] === text[t]) {
		p++;
		t++;
	} else if (star !== -1) {
		p = star + 1;
		t = ++mark;
	} else return false;
	return plain || /^\**$/.test(pattern.slice(p));
}

// src/engines/copilot/vscode.ts
/**
* The agent of VS Code 1.139. Nothing runs it without a window, so it rests on the source and the settings that the release registers, and on
* its documentation. In Restricted Mode there is no agent. https://code.visualstudio.com/docs/agents/approvals
*/
var vscode_default = {
	agent: "copilot",
	decide(action, kind, circumstances) {
		if (action.do === "log-content") return vendorDefault(kind, circumstances);
		if (!circumstances.trusted) return {
			outcome: "deny",
			because: "A workspace that is not trusted opens in Restricted Mode, without an agent."
		};
		return worstOf(editorViews(circumstances.facts).map((settings) => decideIn$1(settings, action, kind, circumstances)));
	}
};
function decideIn$1(settings, action, kind, circumstances) {
	if (action.do === "mcp-start") return start$1(action.server.surface, settings);
	const { bypass, assisted } = settings;
	if (action.do === "mcp-call" && start$1(action.server.surface, settings).outcome === "deny") return {
		outcome: "deny",
		because: "VS Code does not load the server."
	};
	if (bypass) return {
		outcome: "allow",
		because: `${bypass.key} is ${String(bypass.value)}: every tool runs unasked.`,
		rule: bypass.at
	};
	const decision = choose$4(action, kind, settings, circumstances);
	const judged = assisted && decision.outcome === "ask" ? {
		outcome: "unknown",
		because: "A model, and not a person, answers the question.",
		rule: assisted.at
	} : decision;
	if (settings.get("chat.useHooks")?.value === false) return judged;
	return underHook(judged, hookBeforeTools(circumstances.facts, {
		copilotSettings: false,
		claudeSettings: settings.get("chat.useClaudeHooks")?.value === true
	}));
}
/** Commands that print a file, by which a secret would be read. */
const READERS$3 = [
	"cat",
	"head",
	"tail",
	"nl",
	"od",
	"grep ''",
	"sed -n p",
	"sort",
	"xxd"
];
function choose$4(action, kind, settings, { facts, links }) {
	const run = (command) => decideSandboxed(command, kind, settings) ?? decideTerminal(command, settings, facts);
	switch (action.do) {
		case "read":
			if (action.by === "shell") return worstOf(waysToRead$2(action.path, run));
			return isInside$1(action.path, links) ? {
				outcome: "allow",
				because: "Files of the workspace are read unasked, secret files too."
			} : {
				outcome: "ask",
				because: "Reading outside the workspace asks."
			};
		case "write": {
			if (!isInside$1(action.path, links)) return {
				outcome: "ask",
				because: "Editing outside the workspace asks."
			};
			const asks = aliases(action.path, links).map(({ inside }) => editAsks(inside ?? "", settings)).find((reason) => reason !== void 0);
			if (asks !== void 0) return {
				outcome: "ask",
				because: `Editing it asks: ${asks}.`
			};
			return {
				outcome: "allow",
				because: "Edits in the workspace are applied, and shown for review afterwards."
			};
		}
		case "run": return run(action.command);
		case "fetch": {
			const approved = settings.get("chat.tools.eligibleForAutoApproval.fetch")?.value === false ? void 0 : approvedUrl(action.url, settings);
			if (approved === void 0) return {
				outcome: "ask",
				because: "A fetch asks before the request, and for its result."
			};
			return {
				outcome: "allow",
				because: "The address is approved: the request goes out unasked.",
				...approved === true ? {} : { rule: approved.at }
			};
		}
		case "mcp-call": return {
			outcome: "unknown",
			because: "What the server itself declares read-only runs unasked, the rest asks; which tools those are only the server tells.",
			rule: action.server.at
		};
	}
}
function* waysToRead$2(path, run) {
	for (const reader of READERS$3) yield run(`${reader} '${path}'`);
}
function isInside$1(path, links) {
	return aliases(path, links).every(({ inside }) => inside !== void 0);
}
/** The first start of a server, and one with a changed configuration, asks for trust in it. */
function start$1(surface, settings) {
	const access = settings.get("chat.mcp.access");
	if (access?.value === "none") return {
		outcome: "deny",
		because: "chat.mcp.access is none.",
		rule: access.at
	};
	const root = settings.get("chat.mcp.workspaceRootConfig.enabled");
	if (surface === "vscode-mcp" || surface === "claude-mcp" && root?.value === true) return {
		outcome: "ask",
		because: "VS Code asks for trust before a server's first start."
	};
	return {
		outcome: "deny",
		because: "VS Code does not load this file's servers."
	};
}

// src/engines/copilot.ts
/**
* Copilot is two clients that read different files of a repository: the agent of VS Code, and Copilot CLI. Nobody knows which one will be
* started here, so the more dangerous of their answers counts, and says whose it is. Without anybody to be asked there is only the second.
*/
var copilot_default = {
	agent: "copilot",
	decide(action, kind, circumstances) {
		const unread = unreadFile("copilot", circumstances.facts);
		if (unread) return unread;
		const fromCli = {
			client: "Copilot CLI",
			decision: cli_default.decide(action, kind, circumstances)
		};
		if (circumstances.headless) return fromCli.decision;
		const both = [{
			client: "VS Code",
			decision: vscode_default.decide(action, kind, circumstances)
		}, fromCli];
		const worst = worstOf(both.map(({ decision }) => decision));
		const whose = both.find(({ decision }) => decision === worst)?.client ?? "";
		return worst.because.includes(whose) ? worst : {
			...worst,
			because: `${whose}: ${worst.because}`
		};
	}
};

// src/engines/cursor/rules.ts
const FORM = /^([.\w]+)\(([\s\S]*)\)$/;
function cursorRules(facts, what) {
	return facts.of("permissionRule").flatMap((rule) => {
		const [, name, spec] = rule.agent === "cursor" && FORM.exec(rule.rule.trim()) || [];
		return name === what && spec !== void 0 ? [{
			what,
			spec,
			rule
		}] : [];
	});
}
/** `Shell(git)` is every command of git, `Shell(npm:run *)` one by its arguments; the base is a glob, too. */
function coversShell(spec, command) {
	const [base = "", ...rest] = command.words.map(({ text }) => text);
	const colon = spec.indexOf(":");
	const [program, pattern] = colon === -1 ? [spec, void 0] : [spec.slice(0, colon), spec.slice(colon + 1)];
	return glob$1(program, base) && (pattern === void 0 || glob$1(pattern, rest.join(" ")));
}
/** An entry of `terminalAllowlist`: how a command begins, up to a word's end; or, with a colon, a program and a glob over its arguments. */
function coversTerminal(spec, command) {
	const words = command.words.map(({ text }) => text);
	if (spec === "") return false;
	const colon = /^([^\s:]+):(.*)$/s.exec(spec);
	if (colon) return words[0] === colon[1] && glob$1(colon[2] ?? "", words.slice(1).join(" "));
	const line = words.join(" ");
	return line === spec || line.startsWith(`${spec} `) || glob$1(spec, line);
}
/** `server:tool`, with stars in either part; without regard to case. */
function coversTool(spec, server, tool) {
	const colon = spec.indexOf(":");
	if (colon === -1) return false;
	return glob$1(spec.slice(0, colon).trim().toLowerCase(), server.toLowerCase()) && glob$1(spec.slice(colon + 1).trim().toLowerCase(), tool.toLowerCase());
}
/** `**`, `*` and `?`. A star alone is taken to cross slashes and blanks: how far it reaches is not documented, and further is the dangerous side. */
function glob$1(pattern, text) {
	if (!/[*?]/.test(pattern)) return pattern === text;
	const flat = (value) => value.replaceAll("/", "");
	return import_picomatch.default.isMatch(flat(text), flat(pattern).replace(/[()[\]{}!+@]/g, "\\$&"), {
		dot: true,
		bash: true
	});
}
/** A host or an address against `*`, `example.com` or `*.example.com`. */
function coversHost$1(pattern, url) {
	const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
	const wanted = pattern.toLowerCase();
	if (wanted === "*" || wanted === "**" || wanted === host) return true;
	return wanted.startsWith("*.") && (host.endsWith(wanted.slice(1)) || host === wanted.slice(2));
}

// src/engines/cursor/sandbox.ts
/** Files that no command in the sandbox may write, and that the editor's own tools ask about. https://cursor.com/docs/reference/sandbox */
const PROTECTED = [
	".cursor/*.json",
	".cursor/**/*.json",
	".cursor/.workspace-trusted",
	".claude/*.json",
	".claude/**/*.json",
	".vscode/**",
	"**/*.code-workspace",
	".git/hooks/**",
	".git/config",
	".git/info/attributes",
	".cursorignore"
];
const isProtected = globs(PROTECTED, {
	dot: true,
	nocase: true
});
/**
* Hosts that the sandbox reaches by default, as far as the documentation names them: "common package managers and language tools (npm, PyPI,
* crates.io, Docker registries, GitHub, Maven, NuGet, and many more)". https://cursor.com/docs/agent/security/run-modes
*/
const DEFAULT_HOSTS = [
	"*.npmjs.org",
	"*.yarnpkg.com",
	"*.pypi.org",
	"*.pythonhosted.org",
	"*.crates.io",
	"proxy.golang.org",
	"*.rubygems.org",
	"*.maven.apache.org",
	"*.nuget.org",
	"*.docker.io",
	"ghcr.io",
	"*.github.com",
	"*.githubusercontent.com"
];
/** The domain in which a program connects that is given no address. */
const DOMAIN_OF = {
	npm: "npmjs.org",
	npx: "npmjs.org",
	pnpm: "npmjs.org",
	bun: "npmjs.org",
	yarn: "yarnpkg.com",
	pip: "pypi.org",
	pip3: "pypi.org",
	uv: "pypi.org",
	poetry: "pypi.org",
	cargo: "crates.io",
	go: "golang.org",
	gem: "rubygems.org",
	mvn: "maven.apache.org",
	docker: "docker.io",
	git: "github.com",
	gh: "github.com"
};
/** What `.cursor/sandbox.json` makes of the sandbox in which commands run unasked. */
var CursorSandbox = class {
	#settings;
	constructor(facts) {
		this.#settings = facts.of("agentSetting").filter(({ agent, at }) => agent === "cursor" && /^\.cursor\/sandbox\.json$/i.test(at.path));
	}
	get(key) {
		return this.#settings.find((setting) => setting.key === key);
	}
	/** The setting that switches the sandbox off: then every command runs as it is. */
	get off() {
		const type = this.get("type");
		return type?.value === "insecure_none" ? type : void 0;
	}
	/** Whether a command works under the limits, and so runs unasked; what does not is put to the reviewing model. */
	decide(command, kind) {
		const { off } = this;
		if (off) return {
			outcome: "allow",
			because: "sandbox.json switches the sandbox off: commands run unasked and unheld.",
			rule: off.at
		};
		const effects = effectsOf(command);
		const closed = effects.writes.find((touched) => !this.#mayWrite(touched));
		if (closed) return review(`The sandbox does not let it write ${closed.path}`);
		if (kind === "run-network" || kind === "run-deploy" || effects.connects) return this.#network(command);
		return {
			outcome: "allow",
			because: "Commands run unasked inside the sandbox."
		};
	}
	#network(command) {
		const hosts = hostsOf(command);
		const list = (key) => [this.get(`networkPolicy.${key}`)?.value ?? []].flat().map(String);
		const covered = (patterns, url) => patterns.some((pattern) => coversHost$1(pattern, url) || url.startsWith("guess://") && pattern.endsWith(`.${hostOf(url)}`));
		const open = this.get("networkPolicy.default");
		const allow = this.get("networkPolicy.allow");
		if (hosts.some((url) => covered(list("deny"), url)) || hosts.length === 0 && list("deny").includes("*")) return review("sandbox.json closes the host");
		if (open?.value === "allow") return {
			outcome: "allow",
			because: "sandbox.json opens the network to commands in the sandbox.",
			rule: open.at
		};
		if (hosts.length > 0 && hosts.every((url) => covered([...list("allow"), ...DEFAULT_HOSTS], url))) {
			const own = allow && hosts.some((url) => covered(list("allow"), url)) ? { rule: allow.at } : {};
			return {
				outcome: "allow",
				because: `The sandbox reaches ${hosts.map(hostOf).join(", ")}, by ${"rule" in own ? "sandbox.json" : "default"}.`,
				...own
			};
		}
		return review("The sandbox does not reach the host");
	}
	#mayWrite({ path, folder }) {
		const place = /^[/~$]/.test(path) ? path : folder === void 0 ? void 0 : posix.normalize(posix.join(folder, path));
		const added = [this.get("additionalReadwritePaths")?.value ?? []].flat().map((entry) => posix.normalize(String(entry)).replace(/\/$/, ""));
		if (place === void 0) return false;
		if (added.some((root) => place === root || place.startsWith(`${root}/`))) return true;
		if (/^(?:\.\.(?:\/|$)|[~$])/.test(place)) return false;
		if (place.startsWith("/")) return place.startsWith("/dev/") || place.startsWith("/tmp/") && this.get("disableTmpWrite")?.value !== true;
		return this.get("type")?.value !== "workspace_readonly" && !isProtected(place);
	}
};
/** Cursor's default run mode puts the rest to a model, which lets it pass or has a person asked. */
function review(why) {
	return {
		outcome: "unknown",
		because: `${why}: in Auto-review, the default, a model decides whether anybody is asked.`
	};
}
function hostsOf(command) {
	const urls = [...command.matchAll(/[a-z][a-z\d+.-]*:\/\/[^\s'"]+/gi)].map(([url]) => url);
	if (urls.length > 0) return urls;
	const remotes = [...command.matchAll(/(?:^|\s)[\w.-]+@([\w.-]+):/g)].map(([, host]) => `ssh://${host}`);
	if (remotes.length > 0) return remotes;
	const known = [...command.matchAll(/(?:^|[;&|(]\s*|\s)([a-z][\w-]*)(?=\s|$)/g)].map(([, name = ""]) => name).flatMap((name) => Object.hasOwn(DOMAIN_OF, name) ? [`guess://${DOMAIN_OF[name]}`] : []);
	return [...new Set(known.slice(0, 1))];
}
function hostOf(url) {
	return /:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(url)?.[1] ?? url;
}

// src/engines/cursor.ts
/**
* Cursor is two clients that read different files of a repository: the editor (`permissions.json`, `sandbox.json`, `.cursorignore`) and the
* command line (`cli.json`). Neither could be run here; this rests on the vendor's documentation of 3.23. The more dangerous of the two
* counts, so a denial in `cli.json` alone denies nothing, and an allowance in either file allows. The editor's default run mode is
* Auto-review: commands run unasked in a sandbox, and what does not fit in it is put to a model first.
* https://cursor.com/docs/agent/security/run-modes
*/
var cursor_default = {
	agent: "cursor",
	decide(action, kind, circumstances) {
		if (action.do === "log-content") return vendorDefault(kind, circumstances);
		const unread = unreadFile("cursor", circumstances.facts);
		if (unread) return unread;
		const decision = choose$3(action, kind, circumstances);
		if (decision.outcome === "deny") return decision;
		const hook = hookBefore(action, circumstances.facts);
		if (!hook) return decision;
		return {
			outcome: "unknown",
			because: "A hook of the repository speaks first, and what it says only a run would tell.",
			rule: hook.at
		};
	}
};
function choose$3(action, kind, { facts, links }) {
	switch (action.do) {
		case "read": return action.by === "tool" ? decideRead$2(action.path, facts, links) : decideRun$4(`cat '${action.path}'`, kind, facts);
		case "write": return decideWrite$2(action.path, facts, links);
		case "run": return decideRun$4(action.command, kind, facts);
		case "fetch": {
			const rule = allowedByCli(facts, "WebFetch", (spec) => coversHost$1(spec, action.url));
			return rule ? byRule(rule) : review("A fetch is no command that a sandbox holds");
		}
		case "mcp-start": return {
			outcome: "ask",
			because: "Connecting a server of the repository needs approval."
		};
		case "mcp-call": {
			const { server, tool } = action;
			const rule = cursorRules(facts, "mcpAllowlist").find(({ spec }) => coversTool(spec, server.name, tool)) ?? allowedByCli(facts, "Mcp", (spec) => coversTool(spec.replace(/^([^:,]+),\s*/, "$1:"), server.name, tool));
			return rule ? byRule(rule) : review("The tool is on no allowlist");
		}
	}
}
/** An allow rule of `cli.json` that no deny rule there takes back. */
function allowedByCli(facts, what, covers) {
	const fitting = cursorRules(facts, what).filter(({ spec }) => covers(spec));
	return fitting.some(({ rule }) => rule.effect === "deny") ? void 0 : fitting.find(({ rule }) => rule.effect === "allow");
}
function byRule({ rule }) {
	const where = rule.at.path.endsWith("cli.json") ? "in Cursor CLI " : "";
	return {
		outcome: "allow",
		because: `The rule ${rule.rule} lets it run ${where}unasked.`,
		rule: rule.at
	};
}
function decideRead$2(path, facts, links) {
	const targets = aliases(path, links);
	const outside = targets.some(({ inside }) => inside === void 0);
	const boundary = new CursorSandbox(facts).get("readBoundary");
	if (outside && boundary?.value === "workspace") return {
		outcome: "ask",
		because: "Reading outside the workspace asks.",
		rule: boundary.at
	};
	for (const { inside } of targets) {
		const hidden = inside === void 0 || inside === "" ? void 0 : hiddenBy(inside, facts);
		if (hidden) return hidden;
	}
	const denied = cursorRules(facts, "Read").find(({ spec, rule }) => rule.effect === "deny" && targets.some(({ inside }) => inside !== void 0 && ignores(spec.replace(/^\.\//, ""), inside)));
	if (denied) return {
		outcome: "allow",
		because: `The editor reads it unasked: ${denied.rule.rule} of cli.json binds Cursor CLI only, .cursorignore binds both.`,
		rule: denied.rule.at
	};
	return {
		outcome: "allow",
		because: outside ? "Files outside the workspace are read unasked." : "Cursor reads files in the workspace without asking."
	};
}
/** Every file of a repository is held against the same lines, whether the folder is trusted or not. */
const hidingOf = madeOnce((facts) => {
	const rules = cursorRules(facts, ".cursorignore");
	return {
		rules,
		matcher: (0, import_ignore.default)().add([".env*", ...rules.map(({ spec }) => spec)])
	};
});
/** `.env` files are on the list of files that are ignored by default; a line with `!` takes them off again. */
function hiddenBy(path, facts) {
	if (!import_ignore.default.isPathValid(path)) return void 0;
	const { rules, matcher } = hidingOf(facts, true);
	if (!matcher.ignores(path)) return void 0;
	const own = rules.findLast(({ spec }) => !spec.startsWith("!") && ignores(spec, path));
	if (own) return {
		outcome: "deny",
		because: `${own.rule.rule} hides it from Cursor's own tools.`,
		rule: own.rule.at
	};
	return {
		outcome: "deny",
		because: "Cursor's own tools leave .env files out by default."
	};
}
function ignores(pattern, path) {
	return import_ignore.default.isPathValid(path) && (0, import_ignore.default)().add(pattern).ignores(path);
}
function decideWrite$2(path, facts, links) {
	const targets = aliases(path, links);
	for (const { inside } of targets) {
		const hidden = inside ? hiddenBy(inside, facts) : void 0;
		if (hidden) return hidden;
	}
	const rule = allowedByCli(facts, "Write", (spec) => targets.some(({ inside, outside }) => ignores(spec.replace(/^\.?\//, ""), inside ?? (outside ?? "").replace(/^[~./]+/, ""))));
	if (rule && targets.every(({ inside }) => inside !== void 0)) return byRule(rule);
	if (targets.some(({ inside }) => inside === void 0)) return {
		outcome: "ask",
		because: "Edits outside the workspace ask."
	};
	if (targets.some(({ inside }) => isProtected(inside ?? ""))) return {
		outcome: "ask",
		because: "Configuration files of editors, agents and git ask."
	};
	return {
		outcome: "allow",
		because: "Edits in the workspace run unasked."
	};
}
function decideRun$4(command, kind, facts) {
	const script = parseShell(command);
	const listed = script.commands.map((part) => cursorRules(facts, "terminalAllowlist").find(({ spec }) => coversTerminal(spec, part)) ?? allowedByCli(facts, "Shell", (spec) => coversShell(spec, part)));
	const [first] = listed;
	if (first && script.unparsed === void 0 && listed.every((rule) => rule !== void 0)) return byRule(first);
	const sandboxed = new CursorSandbox(facts).decide(command, kind);
	if (sandboxed.outcome !== "allow" && first) return {
		outcome: "unknown",
		because: `${first.rule.rule} fits how the line begins; whether Cursor looks at what follows is not documented.`,
		rule: first.rule.at
	};
	return sandboxed;
}
/** Events of `.cursor/hooks.json` that can allow, change or refuse what is about to happen. */
const BEFORE = {
	run: /^hooks\.(?:preToolUse|beforeShellExecution)\b/,
	"mcp-call": /^hooks\.(?:preToolUse|beforeMCPExecution)\b/,
	read: /^hooks\.(?:preToolUse|beforeReadFile)\b/,
	write: /^hooks\.preToolUse\b/,
	fetch: /^hooks\.preToolUse\b/,
	"mcp-start": /^(?!)/,
	"log-content": /^(?!)/
};
function hookBefore(action, facts) {
	const event = action.do === "read" && action.by === "shell" ? BEFORE.run : BEFORE[action.do];
	const speaks = ({ key, path }) => event.test(key) && /^\.cursor\/hooks\.json$/i.test(path);
	return facts.of("trigger").find(({ pointer, at }) => speaks({
		key: pointer,
		path: at.path
	})) ?? facts.of("agentSetting").find(({ key, value, at }) => /\.type$/.test(key) && value !== "command" && speaks({
		key,
		path: at.path
	}));
}

// src/engines/droid/commands.ts
/** Levels of `sh -c` that are followed. */
const DEPTH$2 = 4;
const SHELLS = /^(?:ba|z|da|k)?sh$/;
/** Programs that start the program behind them. */
const WRAPPERS = /^(?:env|command|nohup|time|sudo|xargs|exec|builtin)$/;
/** Every simple command of a line; undefined where the line is not understood. */
function simpleCommands(line, depth = 0) {
	const script = parseShell(line);
	if (script.unparsed !== void 0) return void 0;
	const found = [];
	for (const command of script.commands) {
		const words = wordsOf$1(command);
		const option = SHELLS.test(words[0] ?? "") ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
		const inner = option === -1 || depth >= DEPTH$2 ? void 0 : words[option + 1];
		const substituted = command.within !== void 0;
		found.push({
			words,
			piped: command.fedBy.length > 0,
			substituted,
			opened: inner !== void 0
		});
		if (inner === void 0) continue;
		const nested = simpleCommands(inner, depth + 1);
		if (!nested) return void 0;
		found.push(...nested.map((one) => ({
			...one,
			substituted: substituted || one.substituted
		})));
	}
	return found;
}
/** What is redirected into a command counts like an argument: the lists look at the text. */
function wordsOf$1({ words, redirects }) {
	let texts = [...words.map(({ text }) => text), ...redirects.flatMap(({ op, target }) => op === "<" && target ? [target.text] : [])];
	while (texts.length > 1 && WRAPPERS.test(baseName(texts[0]))) {
		texts = texts.slice(1);
		while (/^(?:-|\w+=)/.test(texts[0] ?? "")) texts = texts.slice(1);
	}
	return [baseName(texts[0]), ...texts.slice(1)];
}
function baseName(program = "") {
	return program.slice(program.lastIndexOf("/") + 1);
}
/** Programs of which the list knows each command by a word of its own. */
const WITH_VERB = /^(?:git|npm|pnpm|yarn|bun|docker|kubectl|cargo|go|pip3?|gh|terraform|helm|aws|gcloud)$/;
/** What an allow list knows a command as: the program, with its verb where it has one. Arguments do not count (observed: `echo *`, `npm test -- --watch`). */
function allowName(words) {
	const [program = "", ...rest] = words;
	if (!WITH_VERB.test(program)) return program;
	const verb = rest.find((word, index) => !word.startsWith("-") && !/^-[cC]$/.test(rest[index - 1] ?? ""));
	return verb === void 0 ? program : `${program} ${verb}`;
}
/** Filters that are passed over behind a pipe where the command before them is allowed. */
const FILTERS = /^(?:cat|head|tail|grep|uniq|less|more|tee|cut|tr)$/;
/** Whether a list of allowed commands covers a whole line. */
function isAllowed(commands, entries) {
	const names = new Set(entries.flatMap((entry) => (simpleCommands(entry) ?? []).map(({ words }) => allowName(words))));
	return commands.every(({ words, piped, substituted, opened }) => !substituted && (opened || names.has(allowName(words)) || piped && FILTERS.test(words[0] ?? "")));
}
/**
* The entry of a deny or block list that a line meets: its words in this order, the first at the begin of a simple command, not more than
* 100 characters between them, the last as a whole word (the program's own code, 0.225.2).
*/
function entryThatMeets(commands, entries) {
	const lines = commands.map(({ words }) => words.join(" "));
	return entries.find((entry) => {
		const words = entry.trim().toLowerCase().split(/\s+/).filter(Boolean);
		return words.length > 0 && lines.some((line) => meets(line.toLowerCase(), words));
	});
}
/** By hand and not by a pattern: entries are foreign text. */
function meets(line, [first = "", ...rest]) {
	if (!line.startsWith(first) || /\w$/.test(first) && /^\w/.test(line.slice(first.length))) return false;
	if (rest.length === 0) return ends(line, first.length);
	let places = [first.length];
	for (const [index, word] of rest.entries()) {
		const last = index === rest.length - 1;
		places = places.flatMap((from) => positions(line, word, from)).filter((at) => !last || ends(line, at + word.length)).map((at) => at + word.length);
		if (places.length === 0) return false;
		places = [...new Set(places)].slice(0, 200);
	}
	return true;
}
function positions(line, word, from) {
	const found = [];
	for (let at = line.indexOf(word, from); at !== -1 && at - from <= 100; at = line.indexOf(word, at + 1)) found.push(at);
	return found;
}
function ends(line, at) {
	return at === line.length || /^\s/.test(line.slice(at));
}

// src/engines/droid.ts
/**
* Factory droid 0.225.2: block list, then deny list (which asks), then the autonomy, then the allow list. A repository's settings stand above the
* user's. The risk of a command is the model's own word, so that an autonomy that goes by it holds nothing.
* https://docs.factory.ai/cli/configuration/settings, its own code, and runs of it (docs/conformance.md).
*/
var droid_default = {
	agent: "droid",
	decide(action, kind, circumstances) {
		const unread = unreadFile("droid", circumstances.facts);
		if (unread) return unread;
		const decision = choose$2(action, kind, circumstances);
		const hook = circumstances.facts.of("trigger").find(isToolHook);
		if (!hook || decision.outcome === "allow" || action.do === "log-content") return decision;
		return {
			outcome: "unknown",
			because: `The hook ${hook.pointer} may answer instead: a hook that says allow lifts the question.`,
			rule: hook.at
		};
	}
};
function isToolHook({ agent, pointer, at }) {
	return agent === "droid" && /^hooks\.PreToolUse\b/.test(pointer) && /(?:settings(?:\.local)?|hooks)\.json$/i.test(at.path);
}
const choose$2 = (action, kind, circumstances) => {
	const { facts, headless } = circumstances;
	const chosen = autonomyOf(facts);
	const level = headless ? "normal" : chosen?.level ?? "normal";
	const by = chosen && level !== "normal" ? { rule: chosen.setting.at } : {};
	switch (action.do) {
		case "read": return action.by === "tool" ? vendorDefault("read-file", circumstances) : decideRun$3(`cat '${action.path}'`, level, by, circumstances);
		case "write":
			if (headless) return {
				outcome: "deny",
				because: "droid exec withholds the tools that edit."
			};
			if (level === "spec") return {
				outcome: "deny",
				because: "Specification mode withholds the tools that edit.",
				...by
			};
			return level === "normal" ? vendorDefault(kind, circumstances) : {
				outcome: "allow",
				because: "The repository's settings choose an autonomy that edits unasked, outside the folder too.",
				...by
			};
		case "run": return decideRun$3(action.command, level, by, circumstances);
		case "mcp-call":
			if (headless) return {
				outcome: "unknown",
				because: "What droid exec lets a tool do goes by the server's own annotations."
			};
			if (level === "high") return {
				outcome: "allow",
				because: "The repository's settings choose the highest autonomy.",
				...by
			};
			if (level === "auto") return {
				outcome: "allow",
				because: "At this autonomy the server's own annotations decide: what calls itself read-only runs unasked.",
				...by
			};
			return vendorDefault(kind, circumstances);
		case "fetch":
		case "mcp-start":
		case "log-content": return vendorDefault(kind, circumstances);
	}
};
const LEVELS = table({
	normal: "normal",
	off: "normal",
	spec: "spec",
	"auto-low": "auto",
	low: "auto",
	"auto-medium": "auto",
	medium: "auto",
	"auto-high": "high",
	high: "high"
});
const KEYS = [
	"sessionDefaultSettings.autonomyMode",
	"sessionDefaultSettings.autonomyLevel",
	"autonomyMode"
];
const OPENNESS$1 = [
	"spec",
	"normal",
	"auto",
	"high"
];
/** The autonomy that the files choose; of several the most open, for which of them wins was not seen. */
function autonomyOf(facts) {
	return facts.of("agentSetting").flatMap((setting) => {
		const level = setting.agent === "droid" && setting.live && KEYS.includes(setting.key) ? LEVELS[String(setting.value)] : void 0;
		return level === void 0 ? [] : [{
			level,
			setting
		}];
	}).sort((a, b) => OPENNESS$1.indexOf(b.level) - OPENNESS$1.indexOf(a.level))[0];
}
/** Commands that run unasked without a list. */
const HARMLESS = [
	"ls",
	"dir",
	"pwd",
	"git status",
	"git diff",
	"git log",
	"git show",
	"git blame",
	"git ls-files"
];
/** Commands that ask at every autonomy without a list: the parts of the built-in one that do not depend on the machine. */
const SAFEGUARDS = [
	"mkfs",
	"shutdown",
	"reboot",
	"halt",
	"poweroff",
	"init 0",
	"init 6",
	"dd if=/dev/zero of=/dev",
	"dd of=/dev",
	"chown -R"
];
function decideRun$3(command, level, by, circumstances) {
	const { facts, headless } = circumstances;
	const rules = facts.of("permissionRule").filter(({ agent }) => agent === "droid");
	const list = (effect) => rules.filter((rule) => rule.effect === effect).map(({ rule }) => rule);
	const at = (effect, entry) => {
		const rule = rules.find((one) => one.effect === effect && one.rule === entry);
		return rule ? { rule: rule.at } : {};
	};
	const commands = simpleCommands(command) ?? [];
	const blocked = entryThatMeets(commands, list("deny"));
	if (blocked !== void 0) return {
		outcome: "deny",
		because: `The block list names ${blocked}.`,
		...at("deny", blocked)
	};
	const denied = entryThatMeets(commands, [...list("ask"), ...SAFEGUARDS]);
	if (denied !== void 0) return headless ? {
		outcome: "deny",
		because: `The deny list names ${denied}, and nobody is there to be asked.`,
		...at("ask", denied)
	} : {
		outcome: "ask",
		because: `The deny list names ${denied}: it asks.`,
		...at("ask", denied)
	};
	if (headless) return {
		outcome: "allow",
		because: "droid exec runs what the model itself calls low in risk."
	};
	if (level === "auto" || level === "high") return {
		outcome: "allow",
		because: "The repository's settings choose an autonomy that goes by the model's own word on the risk, or by none.",
		...by
	};
	if (commands.length > 0 && isAllowed(commands, HARMLESS)) return {
		outcome: "allow",
		because: "A short list of reading commands runs unasked."
	};
	const allowing = rules.find(({ effect }) => effect === "allow");
	if (allowing && commands.length > 0 && isAllowed(commands, [...HARMLESS, ...list("allow")])) return {
		outcome: "allow",
		because: "The allow list names every command of the line.",
		rule: allowing.at
	};
	return vendorDefault("run-test", circumstances);
}

// src/engines/gemini/policy.ts
const SHELL$1 = "run_shell_command";
/** Tools that run unasked by default. */
const READING = [
	"glob",
	"grep_search",
	"list_directory",
	"read_file",
	"google_web_search",
	"invoke_agent"
];
const ACTING = [
	"replace",
	"write_file",
	SHELL$1,
	"web_fetch"
];
/** The rules that Gemini CLI 0.61.0 brings. https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md */
const BUILT_IN = [
	...READING.map((tool) => ({
		tool,
		effect: "allow",
		priority: 1.05
	})),
	...[
		"replace",
		"write_file",
		"web_fetch"
	].map((tool) => ({
		tool,
		effect: "allow",
		priority: 1.015,
		modes: ["autoEdit"]
	})),
	...ACTING.map((tool) => ({
		tool,
		effect: "ask",
		priority: 1.01,
		interactive: true
	})),
	...ACTING.map((tool) => ({
		tool,
		effect: "deny",
		priority: 1.01,
		interactive: false
	})),
	{
		tool: "*",
		effect: "deny",
		priority: 1.04,
		modes: ["plan"]
	},
	{
		tool: "mcp_*",
		effect: "ask",
		priority: 1.05,
		modes: ["plan"],
		interactive: true
	},
	{
		tool: "web_fetch",
		effect: "ask",
		priority: 1.05,
		modes: ["plan"],
		interactive: true
	},
	...["write_file", "replace"].map((tool) => ({
		tool,
		effect: "deny",
		priority: 1.065,
		modes: ["plan"]
	}))
];
/** The first rule that fits, of rules sorted by priority. */
function find(rules, call, mode, interactive) {
	return rules.find((rule) => (rule.modes === void 0 || rule.modes.includes(mode)) && (rule.interactive === void 0 || rule.interactive === interactive) && names(rule.tool, call) && (rule.prefix === void 0 || call.command !== void 0 && begins(call.command, rule.prefix)));
}
/** The name of a server's tool. */
function mcpName(server, tool) {
	return `mcp_${server}_${tool}`;
}
function names(pattern, { tool, server }) {
	if (pattern === "*" || pattern === tool) return true;
	if (pattern === "mcp_*") return server !== void 0;
	return server !== void 0 && pattern === `mcp_${server}_*`;
}
/** The text is compared as it stands in JSON: a line end is two characters there, and therefore no blank. */
function begins(command, prefix) {
	const text = JSON.stringify(command).slice(1);
	const wanted = JSON.stringify(prefix).slice(1, -1);
	return text.startsWith(wanted) && /^(?:[\s"]|\\")/.test(text.slice(wanted.length));
}

// src/engines/gemini/config.ts
const MODES$1 = table({
	default: "default",
	auto_edit: "autoEdit",
	plan: "plan",
	yolo: "default"
});
const NOT_PLAN = ["default", "autoEdit"];
const SHELL = "run_shell_command";
/** Files that Gemini CLI reads under just this name: on most machines a name in other letters is another file. */
const FILES$1 = [
	".gemini/settings.json",
	".gemini/.env",
	".env",
	".geminiignore",
	".gitignore"
];
function isOwn$2({ agent, at }) {
	return agent === "gemini" && FILES$1.includes(at.path);
}
const SHELL_NAMES = [SHELL, "ShellTool"];
/** A tool is withheld by the name of its class in the program, too. */
const CLASSES = table({
	ShellTool: SHELL,
	ReadFileTool: "read_file",
	WriteFileTool: "write_file",
	EditTool: "replace",
	WebFetchTool: "web_fetch"
});
/** What Gemini CLI 0.61.0 makes of a repository's `.gemini/settings.json`. In a folder that is not trusted, none of it counts. */
var GeminiConfig = class {
	mode;
	/** The setting that chose the mode. */
	modeSetting;
	/** Sorted by priority, the highest first. */
	rules;
	/** Why the client does not start here. */
	refusal;
	/** Why nobody can tell what the client would do with any call. */
	unmodelled;
	#settings;
	#triggers;
	constructor(facts, trusted) {
		this.#settings = facts.of("agentSetting").filter((setting) => isOwn$2(setting) && setting.live && (trusted || /ignore$/.test(setting.at.path)));
		this.#triggers = trusted ? facts.of("trigger").filter(({ surface }) => surface === "gemini-hooks") : [];
		const chosen = this.get("general.defaultApprovalMode") ?? this.get("tools.approvalMode");
		const mode = chosen ? MODES$1[String(chosen.value)] : void 0;
		const off = mode === "plan" && this.get("general.plan.enabled")?.value === false;
		this.mode = off ? "default" : mode ?? "default";
		this.modeSetting = mode && !off ? chosen : void 0;
		const broken = facts.of("agentFile").find((file) => isOwn$2(file) && file.refused !== void 0);
		this.refusal = broken ? {
			because: `${broken.at.path} is broken, ${broken.refused}`,
			at: broken.at
		} : chosen && !mode ? {
			because: `the approval mode ${JSON.stringify(chosen.value)} does not exist`,
			at: chosen.at
		} : void 0;
		this.unmodelled = this.#unmodelled();
		this.rules = [...BUILT_IN, ...trusted ? this.#own(facts) : []].sort((a, b) => b.priority - a.priority);
	}
	get(key) {
		return this.#settings.findLast((setting) => setting.key === key);
	}
	list(key) {
		const setting = this.get(key);
		return (Array.isArray(setting?.value) ? setting.value : []).flatMap((value) => typeof value === "string" && setting ? [{
			value,
			at: setting.at
		}] : []);
	}
	/** The list of all tools that there are, where it leaves this one out: in no mode is it then offered. */
	leavesOut(tool) {
		const core = this.get("tools.core");
		if (!core || !Array.isArray(core.value) || tool.startsWith("mcp_")) return void 0;
		const names = [tool, ...Object.keys(CLASSES).filter((name) => CLASSES[name] === tool)];
		return this.list("tools.core").some(({ value }) => names.some((name) => value === name || value.startsWith(`${name}(`))) ? void 0 : core;
	}
	/** The hook that runs before a tool, if there is one: it can refuse and rewrite a call, and cannot answer a question. */
	hookFor(tool) {
		if (this.get("hooksConfig.enabled")?.value === false) return void 0;
		return this.#triggers.find(({ pointer }) => {
			const group = /^(hooks\.BeforeTool\[\d+\])/.exec(pointer)?.[1];
			if (group === void 0) return false;
			const matcher = this.get(`${group}.matcher`)?.value;
			return typeof matcher !== "string" || matcher === "" || !/^\w+$/.test(matcher) || matcher === tool;
		});
	}
	/** Files with rules that this version does not read. */
	#unmodelled() {
		for (const key of ["policyPaths", "adminPolicyPaths"]) {
			const setting = this.get(key);
			if (setting) return {
				because: `${key} takes rules from files that are not understood yet`,
				at: setting.at
			};
		}
		for (const key of [
			"tools.allowed",
			"tools.exclude",
			"tools.confirmationRequired",
			"tools.core",
			"mcp.allowed",
			"mcp.excluded"
		]) {
			const setting = this.get(key);
			if (setting && !Array.isArray(setting.value) && typeof setting.value !== "string") return {
				because: `${key} is no list`,
				at: setting.at
			};
		}
	}
	#own(facts) {
		const listed = (effect) => facts.of("permissionRule").flatMap((rule) => isOwn$2(rule) && rule.effect === effect ? [{
			value: rule.rule,
			at: rule.at
		}] : []);
		const core = this.get("tools.core");
		return [
			...this.list("mcp.excluded").map(({ value, at }) => ofServer(value, "deny", 4.9, {
				at,
				text: `mcp.excluded: ${value}`
			})),
			...listed("deny").map(({ value, at }) => ({
				tool: CLASSES[value] ?? value,
				effect: "deny",
				priority: 4.4,
				from: {
					at,
					text: `tools.exclude: ${value}`
				}
			})),
			...listed("ask").map(({ value, at }) => ({
				tool: named(value),
				effect: "ask",
				priority: 4.35,
				from: {
					at,
					text: `tools.confirmationRequired: ${value}`
				}
			})),
			...allowing(listed("allow"), 4.3, "tools.allowed", void 0, true),
			...allowing(this.list("tools.core"), 4.25, "tools.core", NOT_PLAN, false),
			...core ? [{
				tool: "*",
				effect: "deny",
				priority: 4.24,
				modes: NOT_PLAN,
				from: {
					at: core.at,
					text: "tools.core names all tools that there are"
				}
			}] : [],
			...this.#settings.flatMap(({ key, value, at }) => {
				const server = value === true ? /^mcpServers\.(.+)\.trust$/.exec(key)?.[1] : void 0;
				return server === void 0 ? [] : [ofServer(server, "allow", 4.2, {
					at,
					text: `${key}: true`
				}, NOT_PLAN)];
			}),
			...this.list("mcp.allowed").map(({ value, at }) => ofServer(value, "allow", 4.1, {
				at,
				text: `mcp.allowed: ${value}`
			}, NOT_PLAN))
		];
	}
};
function named(tool) {
	return SHELL_NAMES.includes(tool) ? SHELL : tool;
}
function ofServer(server, effect, priority, from, modes) {
	return {
		tool: server === "*" ? "mcp_*" : `mcp_${server}_*`,
		effect,
		priority,
		from,
		...modes ? { modes } : {}
	};
}
/** Entries of an allow list: a tool, or the shell with how a command must begin. One such entry can close the shell to all the rest. */
function allowing(entries, priority, list, modes, narrows) {
	const rules = [];
	let narrowed;
	for (const { value, at } of entries) {
		const from = {
			at,
			text: `${list}: ${value}`
		};
		const [, raw = "", argument] = /^([a-zA-Z0-9_-]+)\(([\s\S]*)\)$/.exec(value) ?? [];
		const base = {
			effect: "allow",
			priority,
			from,
			...modes ? { modes } : {}
		};
		if (argument === void 0 || named(raw) !== SHELL) {
			rules.push({
				tool: argument === void 0 ? named(value) : raw,
				...base
			});
			continue;
		}
		narrowed ??= from;
		if (argument !== "") rules.push({
			tool: SHELL,
			prefix: argument,
			...base
		});
	}
	if (narrowed && narrows) {
		const text = `${narrowed.text} refuses every other command`;
		rules.push({
			tool: SHELL,
			effect: "deny",
			priority: priority - .01,
			from: {
				at: narrowed.at,
				text
			}
		});
	}
	return rules;
}

// src/engines/gemini/words.ts
/**
* The words of a command line as Gemini CLI's list of safe commands sees them: it splits with the package shell-quote and no environment, so
* operators are words, globs stand as written and every variable is empty. https://www.npmjs.com/package/shell-quote
*/
function plainWords(line) {
	const words = [];
	for (const [token] of line.matchAll(TOKEN)) {
		if (OPERATOR.test(token)) {
			words.push(token);
			continue;
		}
		if (token.startsWith("#")) {
			words.push("");
			break;
		}
		words.push(unquoted$1(token));
	}
	return words;
}
const TOKEN = /\|\||&&|;;|\|&|<\(|<<<|>>|>&|[&;()|<>]|(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s\\'"&;()|<>])+/gs;
const OPERATOR = /^(?:\|\||&&|;;|\|&|<\(|<<<|>>|>&|[&;()|<>])$/;
function unquoted$1(token) {
	return token.replace(/\\(.)|"((?:\\.|[^"\\])*)"|'([^']*)'|\$(?:\w+|\{[^}]*\}|[*@#?$!-])/gs, (_all, escaped, double, single) => {
		if (escaped !== void 0) return String(escaped);
		if (single !== void 0) return String(single);
		if (double !== void 0) return String(double).replace(/\$(?:\w+|\{[^}]*\})/g, "").replace(/\\(["\\$`])/g, "$1");
		return "";
	});
}

// src/engines/gemini/safe-commands.ts
/** Where the repository stands, to us: nobody knows the machine. */
const ROOT$3 = "/…/…";
/** Commands that run unasked as long as they name no path outside the workspace (0.61.0, read from the program). */
const SAFE = new Set("__read __write cat cd cut echo expr false grep head id ls nl paste pwd rev seq stat tail tr true uname uniq wc which whoami numfmt tac".split(" "));
/** Of these, the ones whose arguments are looked at as paths. */
const READERS$2 = new Set("cat head tail tac nl stat wc cut paste rev uniq numfmt ls __read".split(" "));
const FIND_ACTS = new Set("-exec -execdir -ok -okdir -delete -fls -fprint -fprint0 -fprintf".split(" "));
/** Whether a command is on the built-in list that turns a question into a yes. */
function isKnownSafe(words, links) {
	const named = words.map((word) => word === "zsh" ? "bash" : word);
	if (isSafe(named, links)) return true;
	const [shell, option, script] = named;
	if (named.length !== 3 || shell !== "bash" || !/^-l?c$/.test(option ?? "") || script === void 0 || /[()<>]/.test(script)) return false;
	const commands = script.split(/\|\||&&|[;|&\n]/).map((command) => plainWords(command));
	return commands.length > 0 && commands.every((command) => command.length === 0 || isSafe(command, links));
}
function isSafe([program = "", ...rest], links) {
	const escapes = (path) => leavesWorkspace(path, links);
	if (program === "cd") {
		const folders = rest.filter((word) => !word.startsWith("-"));
		return folders.length > 0 && !folders.some(escapes);
	}
	if (READERS$2.has(program)) return !pathsOf(rest).some(escapes);
	if (program === "grep") return !pathsOf(withFileOption(rest)).some(escapes);
	if (SAFE.has(program)) return true;
	const plain = rest.filter((word) => !word.startsWith("-"));
	if (program === "base64") return !rest.some((word) => /^(?:-o|--output(?:=|$))/.test(word)) && !plain.some(escapes);
	if (program === "find") return !rest.some((word) => FIND_ACTS.has(word)) && !plain.some(escapes);
	if (program === "git") return isReadingGit(rest);
	if (program === "sed") {
		const [option, script = "", file] = rest;
		return rest.length <= 3 && option === "-n" && /^\d+(?:,\d+)?p$/.test(script) && !(file !== void 0 && escapes(file));
	}
	return false;
}
/** What is looked at as a path: everything but options, whose value behind `=` counts, until `--`. */
function pathsOf(words) {
	const paths = [];
	let open = false;
	for (const word of words) if (!open && word === "--") open = true;
	else if (open || !word.startsWith("-")) paths.push(word);
	else if (word.includes("=")) paths.push(word.slice(word.indexOf("=") + 1));
	return paths;
}
/** `-f FILE` of grep names a file too. */
function withFileOption(words) {
	return words.map((word) => /^-f.+/.test(word) ? word.slice(2) : word);
}
function isReadingGit(words) {
	if (words.some((word) => /^-c|^--config-env(?:=|$)/.test(word))) return false;
	let at = 0;
	while (at < words.length) {
		const word = words[at] ?? "";
		if (/^(?:-C|-c|--config-env|--exec-path|--git-dir|--namespace|--super-prefix|--work-tree)$/.test(word)) at += 2;
		else if (word.startsWith("-")) at += 1;
		else break;
	}
	const verb = words[at] ?? "";
	const rest = words.slice(at + 1);
	if (!/^(?:status|log|diff|show|branch)$/.test(verb)) return false;
	if (rest.some((word) => /^--(?:output|exec)(?:=|$)|^--(?:ext-diff|textconv|paginate)$/.test(word))) return false;
	const lists = /^(?:--list|-l|--show-current|-a|--all|-r|--remotes|-v|-vv|--verbose|--format=.*)$/;
	return verb !== "branch" || rest.every((word) => lists.test(word));
}
/** Commands that ask even where the shell is allowed as a whole. */
function isDangerous([program, ...rest]) {
	if (program === "ln") return rest.some((word) => word === "--symbolic" || /^-[^-]*s/.test(word));
	if (program === "rm") return /^-(?:f|rf|fr)$/.test(rest[0] ?? "");
	if (program === "sudo") return isDangerous(rest);
	if (program === "find") return rest.some((word) => FIND_ACTS.has(word));
	if (program !== void 0 && /^rg(?:\.exe)?$/.test(posix.basename(program))) return rest.some((word) => /^(?:--search-zip|-z)$|^--(?:pre|hostname-bin)(?:=|$)/.test(word));
	return false;
}
/** Whether git is called: in a folder that is not trusted such a line asks. */
function callsGit(words) {
	return words.some((word, index) => {
		if (!/^git(?:\.exe)?$/i.test(posix.basename(word))) return false;
		let before = index - 1;
		while (before >= 0 && /^[a-zA-Z_]\w*=/.test(words[before] ?? "")) before--;
		return before < 0 || /^(?:sudo|env|time|&&|\|\||;|\||&|\()$/i.test(words[before] ?? "");
	});
}
/** Whether a word, taken for a path, leads out of the workspace; what only a run would tell counts as leading out. */
function leavesWorkspace(word, links) {
	if (word === "") return false;
	if (/[$`]/.test(word)) return true;
	if (word.startsWith("~")) return true;
	const place = posix.resolve(ROOT$3, word);
	if (place !== ROOT$3 && !place.startsWith(`${ROOT$3}/`)) return true;
	const path = posix.relative(ROOT$3, place);
	const target = links?.get(path);
	if (target === void 0) return false;
	const real = posix.resolve(ROOT$3, posix.dirname(path), target);
	return real !== ROOT$3 && !real.startsWith(`${ROOT$3}/`);
}

// src/engines/gemini/run.ts
/** Levels of `sh -c` that are followed. */
const DEPTH$1 = 6;
/** The tool `run_shell_command`. */
function decideRun$2(command, setting) {
	const core = setting.config.leavesOut("run_shell_command");
	if (core) return {
		outcome: "deny",
		because: "tools.core does not name run_shell_command.",
		rule: core.at
	};
	const script = parseShell(command);
	if (script.unparsed !== void 0) return {
		outcome: "unknown",
		because: `How Gemini CLI takes this line apart is not known (${script.unparsed}).`
	};
	return toDecision(check(command, setting, false, 0));
}
function toDecision({ effect, because, rule }) {
	return {
		outcome: effect,
		because: rule?.from ? `${rule.from.text}.` : because,
		...rule?.from ? { rule: rule.from.at } : {}
	};
}
/** The first rule that fits the text, and then the same for every command in it: one that asks makes the whole ask, one that is refused refuses it. */
function check(command, setting, part, depth) {
	const { config, interactive } = setting;
	const rule = find(config.rules, {
		tool: "run_shell_command",
		command
	}, config.mode, interactive);
	const fallback = interactive ? "ask" : "deny";
	let verdict = rule ? {
		effect: rule.effect,
		because: DEFAULT$1[rule.effect],
		rule
	} : {
		effect: fallback,
		because: DEFAULT$1[fallback]
	};
	if (!part && rule?.prefix === void 0) verdict = weighed(command, verdict, setting);
	if (verdict.effect === "deny") return verdict;
	const parts = partsOf(command);
	if (parts.length === 0) return {
		effect: fallback,
		because: "It holds no command that Gemini CLI could look at."
	};
	let asking = verdict.effect === "ask" ? verdict : void 0;
	if (isRedirected(command) && config.mode !== "autoEdit") asking ??= {
		effect: "ask",
		because: "A redirection asks."
	};
	for (const text of parts) {
		if (depth >= DEPTH$1) return {
			effect: fallback,
			because: "It is nested too deep to look into."
		};
		const inner = withoutWrapper(text);
		const looked = [...inner === text ? [] : [inner], ...text === command.trim() ? [] : [text]];
		for (const next of looked) {
			const found = check(next, setting, true, depth + 1);
			if (found.effect === "deny") return found;
			if (found.effect === "ask") asking ??= found;
		}
	}
	return asking ?? verdict;
}
const DEFAULT$1 = {
	allow: "The command runs unasked.",
	ask: "Commands that are not on the built-in list of safe ones ask.",
	deny: "Where nobody can be asked, or in plan mode, the shell is not offered."
};
/** What the line as a whole is known for: git in a folder that is not trusted, deletions by force, and a list of harmless commands. */
function weighed(command, verdict, { trusted, links }) {
	if (verdict.effect === "deny") return verdict;
	const words = plainWords(command);
	if (callsGit(words) && !trusted) return {
		effect: "ask",
		because: "git asks in a folder that is not trusted."
	};
	if (isDangerous(words)) return {
		effect: "ask",
		because: "Deleting by force, links and commands that start others ask, whatever is allowed."
	};
	if (verdict.effect === "ask" && isKnownSafe(words, links)) return {
		effect: "allow",
		because: "It is on the built-in list of commands that run unasked inside the workspace."
	};
	return verdict;
}
/** The commands of a line, each with its assignments and without its redirections. */
function partsOf(command) {
	const found = parseShell(command).commands.filter(({ words }) => words.length > 0).map(textOf);
	return found.length === 0 && /^\s*\[\[/.test(command) ? [command.trim()] : found;
}
function textOf({ text }) {
	return text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "").trim();
}
function isRedirected(command) {
	return parseShell(command).commands.some(({ redirects }) => redirects.length > 0);
}
const WRAPPER = /^\s*(?:\S+\/)?(?:sh|bash|zsh)\s+-c\s+/i;
function withoutWrapper(text) {
	const wrapper = WRAPPER.exec(text);
	if (!wrapper) return text.trim();
	const inner = text.slice(wrapper[0].length).trim();
	const quote = inner[0];
	if (inner.length < 2 || quote !== "\"" && quote !== "'" || !inner.endsWith(quote)) return inner;
	return quote === "'" ? inner.slice(1, -1) : plainWords(inner)[0] ?? inner.slice(1, -1);
}

// src/engines/gemini/files.ts
const ROOT$2 = "/…/…";
/** Names that the file tools refuse wherever they stand in a path (0.61.0). */
const REFUSED = /^(?:\.git|\.env|node_modules|gha-creds-.*\.json)$/i;
/** Files whose change asks even where writing is allowed. */
const BUILD_FILES = new Set(`.bazelrc BUILD WORKSPACE MODULE.bazel .bazelversion .blazerc Makefile makefile GNUmakefile CMakeLists.txt package.json package-lock.json pnpm-lock.yaml yarn.lock
  bun.lockb setup.py setup.cfg pyproject.toml go.mod go.sum Cargo.toml Cargo.lock pom.xml build.gradle build.gradle.kts settings.gradle
  settings.gradle.kts Dockerfile Containerfile`.split(/\s+/));
/** The tool `read_file`. */
function decideRead$1(path, setting) {
	return ignored(path, setting) ?? byPolicy("read_file", setting);
}
/** The tools `replace` and `write_file`; without a name, the more open of them answers. */
function decideWrite$1(path, via, setting) {
	const found = (via === "edit" ? ["replace"] : via === "write" ? ["write_file"] : ["write_file", "replace"]).map((tool) => byPolicy(tool, setting));
	const open = found.find(({ outcome }) => outcome === "allow") ?? found.find(({ outcome }) => outcome === "ask") ?? found[0];
	if (open.outcome === "allow" && isBuildFile(path)) return {
		outcome: setting.interactive ? "ask" : "deny",
		because: "Build files ask, whatever is allowed."
	};
	return open;
}
function byPolicy(tool, { config, interactive }, server) {
	const core = config.leavesOut(tool);
	if (core) return {
		outcome: "deny",
		because: `tools.core does not name ${tool}.`,
		rule: core.at
	};
	const rule = find(config.rules, {
		tool,
		...server === void 0 ? {} : { server }
	}, config.mode, interactive);
	const effect = rule?.effect ?? (interactive ? "ask" : "deny");
	const mode = rule && !rule.from && rule.modes && config.modeSetting;
	if (mode) return {
		outcome: effect,
		because: `${config.modeSetting?.key} is ${String(config.modeSetting?.value)}.`,
		rule: mode.at
	};
	const because = effect === "allow" ? `${tool} runs unasked.` : effect === "ask" ? `${tool} asks.` : `${tool} is not offered.`;
	return toDecision({
		effect,
		because,
		rule
	});
}
/** Paths outside the workspace and a few names, by themselves or where a link leads. No setting opens the names. */
function refused(path, { config, links }) {
	const place = resolved(path);
	const inside = relative$1(place);
	const target = inside === void 0 ? void 0 : links?.get(inside);
	const real = target === void 0 ? place : posix.resolve(posix.dirname(place), target);
	for (const one of [place, real]) {
		const name = (relative$1(one) ?? one).split("/").find((segment) => REFUSED.test(segment));
		if (name !== void 0) return {
			outcome: "deny",
			because: `The file tools refuse every path with ${name} in it.`
		};
	}
	if (relative$1(real) !== void 0) return void 0;
	return config.list("context.includeDirectories").some(({ value }) => isBelow(resolved(value), real)) ? void 0 : {
		outcome: "deny",
		because: "The file tools refuse paths outside the workspace."
	};
}
function resolved(path) {
	return path === "~" || path.startsWith("~/") ? posix.join("/home/~", path.slice(1)) : posix.resolve(ROOT$2, path);
}
function relative$1(place) {
	return isBelow(ROOT$2, place) ? posix.relative(ROOT$2, place) : void 0;
}
function isBelow(folder, place) {
	return place === folder || folder === "/" || place.startsWith(`${folder}/`);
}
/** What `.gitignore` and `.geminiignore` name is refused to the file tools; the shell reads it all the same. */
function ignored(path, { config }) {
	const patterns = [{
		key: "gitignore",
		off: "context.fileFiltering.respectGitIgnore"
	}, {
		key: "geminiignore",
		off: "context.fileFiltering.respectGeminiIgnore"
	}].flatMap(({ key, off }) => config.get(off)?.value === false ? [] : config.list(key));
	const inside = relative$1(resolved(path));
	const first = patterns[0];
	if (!first || inside === void 0 || !import_ignore.default.isPathValid(inside)) return void 0;
	if (!matcherOf(patterns.map(({ value }) => value)).ignores(inside)) return void 0;
	return {
		outcome: "deny",
		because: "The file tools leave alone what .gitignore and .geminiignore name.",
		rule: first.at
	};
}
/** The rules of the last repository that was asked about: every file of it is held against the same ones. */
let last;
function matcherOf(patterns) {
	const key = patterns.join("\n");
	if (last?.key !== key) last = {
		key,
		matcher: (0, import_ignore.default)().add(patterns)
	};
	return last.matcher;
}
function isBuildFile(path) {
	const name = posix.basename(path);
	return BUILD_FILES.has(name) || /^(?:Dockerfile|Containerfile)\./.test(name) || /\.(?:bzl|bazel|bzlmod|mk|cmake)$/i.test(name);
}

// src/engines/gemini.ts
/**
* Gemini CLI 0.61.0: rules by priority, the tier first; then a list of harmless commands that no question is asked about. A folder that is not
* trusted loads none of its settings. https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md, the program itself,
* and runs of it (docs/conformance.md).
*/
var gemini_default = {
	agent: "gemini",
	decide(action, kind, circumstances) {
		const { facts, trusted, headless, links } = circumstances;
		const config = configOf$1(facts, trusted);
		const blocked = config.refusal;
		if (blocked) return {
			outcome: "deny",
			because: `Gemini CLI does not start with this configuration: ${blocked.because}.`,
			rule: blocked.at
		};
		if (action.do === "log-content") return logging$1(config, circumstances);
		if (headless && !trusted) return {
			outcome: "deny",
			because: "Without a person, Gemini CLI does not start in a folder that is not trusted."
		};
		if (action.do === "mcp-start") return started(action.server.name, config, circumstances) ?? vendorDefault(kind, circumstances);
		const setting = {
			config,
			trusted,
			interactive: !headless,
			links
		};
		const closed = action.do === "write" || action.do === "read" && action.by === "tool" ? refused(action.path, setting) : void 0;
		if (closed) return closed;
		const files = facts.of("agentFile").filter(({ agent }) => agent === "gemini");
		const unread = trusted && files.find((file) => !file.modelled && file.refused === void 0);
		if (unread) return {
			outcome: "unknown",
			because: `${unread.at.path} is not understood.`,
			rule: unread.at
		};
		if (config.unmodelled) return {
			outcome: "unknown",
			because: `${config.unmodelled.because}.`,
			rule: config.unmodelled.at
		};
		return settle$1(choose$1(action, setting, circumstances), action, config);
	}
};
const configOf$1 = madeOnce((facts, trusted) => new GeminiConfig(facts, trusted));
function choose$1(action, setting, circumstances) {
	switch (action.do) {
		case "read": return action.by === "tool" ? decideRead$1(action.path, setting) : decideShellRead$1(action.path, setting);
		case "write": return decideWrite$1(action.path, action.via, setting);
		case "run": return decideRun$2(action.command, setting);
		case "fetch": return byPolicy("web_fetch", setting);
		case "mcp-call": {
			const { server, tool } = action;
			return started(server.name, setting.config, circumstances) ?? offered(action, setting.config) ?? byPolicy(mcpName(server.name, tool), setting, server.name);
		}
	}
}
/** Why a server does not start; undefined where it does. */
function started(server, config, { trusted }) {
	if (!trusted) return {
		outcome: "deny",
		because: "Servers of a folder that is not trusted are off."
	};
	const excluded = config.list("mcp.excluded").find(({ value }) => sameName(value, server));
	if (excluded) return {
		outcome: "deny",
		because: `mcp.excluded names ${server}.`,
		rule: excluded.at
	};
	const allowed = config.get("mcp.allowed");
	if (Array.isArray(allowed?.value) && !config.list("mcp.allowed").some(({ value }) => sameName(value, server))) return {
		outcome: "deny",
		because: `mcp.allowed does not name ${server}.`,
		rule: allowed.at
	};
}
function sameName(listed, server) {
	return listed.trim().toLowerCase() === server.trim().toLowerCase();
}
/** Why a tool is not offered; undefined where it is. What a server excludes wins. */
function offered({ server, tool }, config) {
	const excluded = config.list(`mcpServers.${server.name}.excludeTools`).find(({ value }) => value === tool);
	if (excluded) return {
		outcome: "deny",
		because: `excludeTools withholds ${tool}.`,
		rule: excluded.at
	};
	const included = config.get(`mcpServers.${server.name}.includeTools`);
	if (included && !config.list(`mcpServers.${server.name}.includeTools`).some(({ value }) => value === tool || value.startsWith(`${tool}(`))) return {
		outcome: "deny",
		because: `includeTools does not name ${tool}.`,
		rule: included.at
	};
}
/** A file, by whatever command reads it: the most open way is the one that a model finds. */
function decideShellRead$1(path, setting) {
	return worstOf(waysToRead$1(path, setting));
}
function* waysToRead$1(path, setting) {
	const quoted = /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
	for (const command of [
		`cat ${quoted}`,
		`grep . ${quoted}`,
		"grep -r . .",
		`git show HEAD:${quoted}`,
		`git diff --no-index /dev/null ${quoted}`
	]) {
		const decision = decideRun$2(command, setting);
		yield {
			...decision,
			because: `${command}: ${decision.because}`
		};
	}
}
/** A hook may refuse what would run. A sandbox of the client's own puts questions and answers that only a run would tell. */
function settle$1(decision, action, config) {
	const sandboxing = config.get("security.toolSandboxing");
	if (sandboxing?.value === true && action.do !== "mcp-call" && action.do !== "fetch" && decision.outcome !== "deny") return {
		outcome: "unknown",
		because: "security.toolSandboxing asks and allows by rules of its own, which are not understood yet.",
		rule: sandboxing.at
	};
	const hook = decision.outcome === "allow" ? config.hookFor(toolOf(action)) : void 0;
	if (!hook) return decision;
	return {
		outcome: "unknown",
		because: "A hook of the repository may refuse it, and what it says only a run would tell.",
		rule: hook.at
	};
}
function toolOf(action) {
	switch (action.do) {
		case "read": return action.by === "tool" ? "read_file" : "run_shell_command";
		case "write": return action.via === "edit" ? "replace" : "write_file";
		case "run": return "run_shell_command";
		case "fetch": return "web_fetch";
		case "mcp-call": return mcpName(action.server.name, action.tool);
	}
}
/** Prompts go into telemetry wherever it is on, unless a file says otherwise. */
function logging$1(config, circumstances) {
	const on = config.get("env.GEMINI_TELEMETRY_ENABLED") ?? config.get("telemetry.enabled");
	const content = config.get("env.GEMINI_TELEMETRY_LOG_PROMPTS") ?? config.get("telemetry.logPrompts");
	if (!on || !isTrue(on.value) || content && !isTrue(content.value)) return vendorDefault("log-content", circumstances);
	return {
		outcome: "allow",
		because: `${on.key} sends telemetry, and prompts are part of it.`,
		rule: on.at
	};
}
function isTrue(value) {
	return value === true || typeof value === "string" && /^(?:1|true)$/i.test(value);
}

// src/engines/opencode/wildcard.ts
/**
* opencode's patterns: `*` spans anything, slashes and line ends too, `?` is one character, and a trailing ` *` is optional. No regular
* expression is made of foreign text, so nothing of it can be slow.
*/
function matches(pattern, text) {
	const wanted = pattern.replaceAll("\\", "/");
	const given = text.replaceAll("\\", "/");
	if (wanted.endsWith(" *") && globMatches(wanted.slice(0, -2), given)) return true;
	return globMatches(wanted, given);
}
/** The greedy two-pointer match: after a mismatch the last star takes one character more. */
function globMatches(pattern, text) {
	let [p, t] = [0, 0];
	let [star, mark] = [-1, 0];
	while (t < text.length) {
		const wanted = pattern[p];
		if (wanted === "*") {
			[star, mark] = [p, t];
			p++;
		} else if (wanted === "?" || wanted === text[t]) {
			p++;
			t++;
		} else if (star !== -1) {
			p = star + 1;
			mark++;
			t = mark;
		} else return false;
	}
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/engines/opencode/ruleset.ts
/** The last rule that matches both the tool and the pattern decides. Without any, opencode asks. */
function evaluate(rules, permission, pattern) {
	const rule = rules.findLast((one) => matches(one.permission, permission) && matches(one.pattern, pattern));
	return rule ? {
		effect: rule.effect,
		rule
	} : { effect: "ask" };
}
/** A tool is not even offered where the last rule that speaks of it denies it for everything. */
function withheld(rules, permission) {
	const last = rules.findLast((one) => matches(one.permission, permission));
	return last?.pattern === "*" && last.effect === "deny" ? last : void 0;
}
function builtIn(permission, pattern, effect) {
	return {
		permission,
		pattern,
		effect
	};
}
/** What holds for every agent of 1.18.33 before any file speaks. Read from the program. */
const BASE = [
	builtIn("*", "*", "allow"),
	builtIn("doom_loop", "*", "ask"),
	builtIn("external_directory", "*", "ask"),
	builtIn("question", "*", "deny"),
	builtIn("plan_enter", "*", "deny"),
	builtIn("plan_exit", "*", "deny"),
	builtIn("read", "*", "allow"),
	builtIn("read", "*.env", "ask"),
	builtIn("read", "*.env.*", "ask"),
	builtIn("read", "*.env.example", "allow")
];
/** What the agents that opencode brings add to it. */
const OF_AGENT = table({
	build: [builtIn("question", "*", "allow"), builtIn("plan_enter", "*", "allow")],
	plan: [
		builtIn("question", "*", "allow"),
		builtIn("plan_exit", "*", "allow"),
		builtIn("task", "general", "deny"),
		builtIn("edit", "*", "deny"),
		builtIn("edit", ".opencode/plans/*.md", "allow")
	],
	general: [builtIn("todowrite", "*", "deny")],
	explore: [
		builtIn("*", "*", "deny"),
		...[
			"grep",
			"glob",
			"list",
			"bash",
			"webfetch",
			"websearch",
			"read"
		].map((tool) => builtIn(tool, "*", "allow")),
		builtIn("external_directory", "*", "ask")
	]
});

// src/engines/opencode/config.ts
/** Later files win. Files with agents come after all of them. */
const FILES = [
	"opencode.json",
	"opencode.jsonc",
	".opencode/opencode.json",
	".opencode/opencode.jsonc"
];
/** What opencode 1.18.33 makes of a repository's files. There is no trust: they beat the user's own settings. */
var OpencodeConfig = class {
	/** Why the client does not start here. */
	refusal;
	#settings;
	#agents = /* @__PURE__ */ new Map();
	#default;
	constructor(facts) {
		this.#settings = inOrder(facts.of("agentSetting").filter(isOwn$1));
		const rules = inOrder(facts.of("permissionRule").filter(isOwn$1));
		const own = tableOf(rules, []);
		const names = /* @__PURE__ */ new Set([
			...Object.keys(OF_AGENT),
			...rules.flatMap(({ rule }) => agentOf(rule) ?? []),
			...this.#named()
		]);
		for (const name of names) {
			if (this.#ofAgent(name, "disable")?.value === true) continue;
			const table = merged(tableOf(rules, ["agent", name]), tableOf(rules, ["mode", name]));
			const rulesOf = [
				...BASE,
				...OF_AGENT[name] ?? [],
				...flat(own),
				...flat(table)
			];
			this.#agents.set(name, {
				name,
				rules: rulesOf,
				startable: this.#isStartable(name)
			});
		}
		this.#default = String(this.get("default_agent")?.value ?? "build");
		const broken = facts.of("agentFile").find((file) => isOwn$1(file) && file.refused !== void 0);
		this.refusal = broken ? {
			because: `${broken.at.path} is broken, ${broken.refused}`,
			at: broken.at
		} : this.#refusal(rules);
	}
	/** The last file that sets a key counts. */
	get(key) {
		return this.#settings.findLast((setting) => setting.key === key);
	}
	/** The settings at a key or below it. */
	below(key) {
		return this.#settings.filter((setting) => setting.key === key || setting.key.startsWith(`${key}.`) || setting.key.startsWith(`${key}[`));
	}
	/** The agent that a session begins with. */
	get agent() {
		return this.#agents.get(this.#default) ?? {
			name: this.#default,
			rules: BASE,
			startable: false
		};
	}
	/** The agents that the tool `task` can start. */
	get subagents() {
		return [...this.#agents.values()].filter(({ startable, name }) => startable && name !== this.#default);
	}
	#ofAgent(name, field) {
		return this.#settings.findLast(({ key }) => {
			const [table, agent, last, ...more] = parseKeyPath(key) ?? [];
			return (table === "agent" || table === "mode") && agent === name && last === field && more.length === 0;
		});
	}
	/** Agents that the files name in any way. */
	#named() {
		return this.#settings.flatMap(({ key }) => {
			const [table, agent, field] = parseKeyPath(key) ?? [];
			return (table === "agent" || table === "mode") && agent !== void 0 && field !== void 0 ? [agent] : [];
		});
	}
	#isStartable(name) {
		if (name === "general" || name === "explore") return true;
		if (this.#settings.some(({ key }) => key.startsWith("mode.") && parseKeyPath(key)?.[1] === name)) return false;
		const mode = this.#ofAgent(name, "mode")?.value;
		return name === "build" || name === "plan" ? mode === "subagent" || mode === "all" : mode !== "primary";
	}
	#refusal(rules) {
		const bad = this.#settings.find(({ key }) => /^permissions(?:$|[.[])/.test(key) || isPermission(parseKeyPath(key)));
		if (bad) return {
			because: bad.key.startsWith("permissions") ? "this release refuses the key permissions" : `${bad.key} is no allow, ask or deny`,
			at: bad.at
		};
		const table = rules.find(({ rule }) => {
			const keys = belowPermission(parseKeyPath(rule) ?? []);
			return keys !== void 0 && (keys.length > 2 || keys.length === 2 && FLAT_KEYS.includes(keys[0] ?? ""));
		});
		if (table) return {
			because: `${table.rule} has patterns where one word is wanted`,
			at: table.at
		};
		const chosen = this.get("default_agent");
		if (chosen && !this.#agents.has(this.#default)) return {
			because: `the default agent ${this.#default} does not exist`,
			at: chosen.at
		};
	}
};
/** Tools whose permission is one word, never a table of patterns. */
const FLAT_KEYS = [
	"todowrite",
	"question",
	"webfetch",
	"websearch",
	"doom_loop"
];
/** A setting below a permission is a value that is no action: rules are stated apart. */
function isPermission(keys) {
	return keys !== void 0 && belowPermission(keys) !== void 0;
}
/** The keys below `permission`, of the session or of one agent. */
function belowPermission(keys) {
	if (keys[0] === "permission") return keys.slice(1);
	return (keys[0] === "agent" || keys[0] === "mode") && keys[2] === "permission" ? keys.slice(3) : void 0;
}
/** Whether opencode reads the file under just this name: on most machines a name in other letters is another file. */
function isOwn$1({ agent, at }) {
	return agent === "opencode" && (FILES.includes(at.path) || at.path.startsWith(".opencode/"));
}
function inOrder(facts) {
	const rank = ({ at }) => {
		const index = FILES.indexOf(at.path);
		return index === -1 ? FILES.length : index;
	};
	return [...facts].sort((a, b) => rank(a) - rank(b));
}
function agentOf(rule) {
	const [table, name] = parseKeyPath(rule) ?? [];
	return (table === "agent" || table === "mode") && name !== void 0 ? [name] : void 0;
}
/** The rules below some keys, merged over the files as opencode does: a key keeps the place where it first stood. */
function tableOf(rules, prefix) {
	const [tools, permission] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const rule of rules) {
		const keys = parseKeyPath(rule.rule) ?? [];
		if (!prefix.every((key, index) => keys[index] === key)) continue;
		const [kind, key = "*", pattern, ...more] = keys.slice(prefix.length);
		if (more.length > 0) continue;
		if (kind === "tools" && pattern === void 0) tools.set(/^(?:write|edit|patch)$/.test(key) ? "edit" : key, rule);
		if (kind === "permission") put(permission, key, pattern, rule);
	}
	return merged(tools, permission);
}
function put(table, key, pattern, rule) {
	if (pattern === void 0) {
		table.set(key, rule);
		return;
	}
	const there = table.get(key);
	if (there instanceof Map) there.set(pattern, rule);
	else table.set(key, /* @__PURE__ */ new Map([[pattern, rule]]));
}
function merged(first, second) {
	const result = new Map(first);
	for (const [key, value] of second) {
		const there = result.get(key);
		result.set(key, there instanceof Map && value instanceof Map ? new Map([...there, ...value]) : value);
	}
	return result;
}
function flat(table) {
	return [...table].flatMap(([permission, value]) => value instanceof Map ? [...value].map(([pattern, from]) => ({
		permission,
		pattern: expanded(pattern),
		effect: from.effect,
		from
	})) : [{
		permission,
		pattern: "*",
		effect: value.effect,
		from: value
	}]);
}
/** Where home is, to us: nobody knows the machine. */
const HOME$1 = "/home/~";
function expanded(pattern) {
	if (pattern === "~" || pattern.startsWith("~/")) return HOME$1 + pattern.slice(1);
	return pattern.startsWith("$HOME") ? HOME$1 + pattern.slice(5) : pattern;
}

// src/engines/opencode/places.ts
/** Where the repository stands, to us: nobody knows the machine, and no pattern of a file can name it but by wildcards. */
const ROOT$1 = "/…/…";
/** The path of the machine that a path of an action or of a command leads to. */
function absolute$1(path) {
	if (path === "~" || path.startsWith("~/")) return posix.normalize(HOME$1 + path.slice(1));
	return posix.resolve(ROOT$1, path);
}
/** Whether it lies in the repository. A link is judged by its own place. */
function isInside(place) {
	return place === ROOT$1 || place.startsWith(`${ROOT$1}/`);
}
/** The text that the rules of the file tools are held against. */
function relative(place) {
	return posix.relative(ROOT$1, place);
}
/** The text that `external_directory` is held against, for a file, or for a folder as a whole. */
function outsidePattern(place, folder) {
	return posix.join(folder ? place : posix.dirname(place), "*");
}

// src/engines/opencode/command-line.ts
const MOVES = /* @__PURE__ */ new Set([
	"cd",
	"chdir",
	"popd",
	"pushd"
]);
/** Programs whose arguments are taken for paths (1.18.33). All others reach outside unseen. */
const WITH_PATHS = /* @__PURE__ */ new Set([
	...MOVES,
	"rm",
	"cp",
	"mv",
	"mkdir",
	"touch",
	"chmod",
	"chown",
	"cat"
]);
/** What the grammar does not take for a command, and no rule therefore sees. */
const NO_COMMANDS = /^(?:export|declare|typeset|readonly|local|unset|unsetenv|\[|\[\[)$/;
function readCommandLine(line) {
	const script = parseShell(line);
	const commands = [];
	const outside = /* @__PURE__ */ new Set();
	for (const command of script.commands) {
		const words = rawWords(command);
		const [program] = words;
		if (program === void 0 || NO_COMMANDS.test(program)) continue;
		if (WITH_PATHS.has(program)) for (const word of operands(words)) {
			const place = placeOf(word);
			if (place !== void 0 && !isInside(place)) outside.add(outsidePattern(place, isFolder(place)));
		}
		if (!MOVES.has(program)) commands.push(asRead(command.text, line).trim());
	}
	return {
		commands,
		outside: [...outside],
		unparsed: script.unparsed
	};
}
/**
* The text of a command as its grammar has it. `time` is a program like any other to it; and a redirection behind `&&`, `||` or `|` belongs to
* the whole chain, so the last command of the chain stands without it.
*/
function asRead(text, line) {
	const at = line.indexOf(text);
	const before = at === -1 ? "" : line.slice(0, at);
	return (/(?:^|[\s;&|(])(time\s+(?:-p\s+)?)$/.exec(before)?.[1] ?? "") + (/(?:&&|\|)\s*$/.test(before) ? text.replace(/\s*\d*(?:&>>?|>>?\|?|<)\s*(?:&\d|[^\s;&|<>()]+)/g, "") : text);
}
/** The words with their quotes, as opencode compares them; assignments and redirections are none. */
function rawWords({ text, redirects }) {
	const words = [];
	for (const [word] of text.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|\$\([^)]*\)|[^\s'"\\])+/gs)) words.push(word);
	const targets = new Set(redirects.flatMap(({ target }) => target?.text ?? []));
	const kept = words.filter((word, index) => !/^\d*(?:&>>?|[<>]+&?)/.test(word) && !(targets.has(unquoted(word)) && /[<>]&?$/.test(words[index - 1] ?? "")));
	while (/^\w+\+?=/.test(kept[0] ?? "")) kept.shift();
	return kept;
}
function operands([program, ...rest]) {
	return rest.filter((word) => !word.startsWith("-") && !(program === "chmod" && word.startsWith("+")));
}
function unquoted(word) {
	const quote = word[0];
	return word.length > 1 && (quote === "\"" || quote === "'") && word.endsWith(quote) ? word.slice(1, -1) : word;
}
/** The path up to its first glob; undefined where only a run would tell. */
function placeOf(word) {
	if (/^\$/.test(word)) return void 0;
	const plain = unquoted(word);
	const glob = plain.search(/[?*[]/);
	const path = glob === -1 ? plain : plain.slice(0, glob);
	if (path === "" || path.startsWith("(") || /[$`]/.test(path)) return void 0;
	return absolute$1(path);
}
/** Folders that every machine has, and those above the repository; what else is there nobody knows. */
function isFolder(place) {
	return /^\/(?:…|etc|usr|tmp|var|home|root|opt|bin|lib|proc|dev|sys)?$/.test(place) || place.endsWith("/");
}

// src/engines/opencode/decide.ts
/** Several questions in their order: a denial ends it, a question is put to a person, the rest is allowed. */
function decideAll(tool, questions, rules) {
	const off = withheld(rules, tool);
	if (off) return by$1("deny", off, `${tool} is not offered.`);
	let allowing;
	let asking;
	for (const { permission, pattern } of questions) {
		const { effect, rule } = evaluate(rules, permission, pattern);
		const decision = by$1(effect, rule, DEFAULT[permission] ?? `${permission} runs unasked.`);
		if (effect === "deny") return asking ? {
			...asking,
			held: true
		} : decision;
		if (effect === "ask" && permission === "external_directory") asking ??= decision;
		else if (effect === "ask") asking ??= decision;
		else if (rule?.from || !allowing) allowing = decision;
	}
	return asking ?? allowing ?? {
		outcome: "allow",
		because: "opencode sees nothing in it that a rule could speak of."
	};
}
const DEFAULT = table({
	read: "The read tool asks for .env files and reads all others unasked.",
	edit: "Edits run unasked.",
	bash: "Shell commands run unasked, without a sandbox.",
	webfetch: "webfetch runs unasked.",
	grep: "Searching runs unasked.",
	external_directory: "Paths outside the workspace ask."
});
function by$1(outcome, rule, because) {
	if (!rule?.from) return {
		outcome,
		because
	};
	return {
		outcome,
		because: `${rule.from.rule} decides: ${rule.from.effect}.`,
		rule: rule.from.at
	};
}
function outside(place) {
	return isInside(place) ? [] : [{
		permission: "external_directory",
		pattern: outsidePattern(place, false)
	}];
}
function decideRead(path, rules) {
	const place = absolute$1(path);
	return decideAll("read", [...outside(place), {
		permission: "read",
		pattern: relative(place)
	}], rules);
}
function decideWrite(path, rules) {
	const place = absolute$1(path);
	return decideAll("edit", [...outside(place), {
		permission: "edit",
		pattern: relative(place)
	}], rules);
}
/** The tool `bash`: first the folders outside that it finds, then every command of the line. A denial of any command refuses the whole. */
function decideRun$1(command, rules) {
	const { commands, outside: folders, unparsed } = readCommandLine(command);
	const off = withheld(rules, "bash");
	if (off) return by$1("deny", off, "bash is not offered.");
	if (unparsed !== void 0) return {
		outcome: "unknown",
		because: `How opencode takes this line apart is not known (${unparsed}).`
	};
	const first = decideEach("external_directory", folders, rules);
	const then = decideEach("bash", commands, rules);
	if (first && first.outcome !== "allow") return then?.outcome === "deny" ? {
		...first,
		held: true
	} : first;
	return then ?? first ?? NOTHING;
}
const NOTHING = {
	outcome: "allow",
	because: "opencode sees no command in it that a rule could speak of."
};
/** One question with several patterns: denied if any is denied, else asked if any asks. */
function decideEach(permission, patterns, rules) {
	const found = patterns.map((pattern) => evaluate(rules, permission, pattern));
	const one = found.find(({ effect }) => effect === "deny") ?? found.find(({ effect }) => effect === "ask") ?? found.find(({ rule }) => rule?.from) ?? found[0];
	return one && by$1(one.effect, one.rule, DEFAULT[permission] ?? "");
}
function decideFetch(url, rules) {
	return decideAll("webfetch", [{
		permission: "webfetch",
		pattern: url
	}], rules);
}
/** An MCP tool is called `<server>_<tool>`, with whatever is no letter or digit made an underscore. */
function decideMcpCall(server, tool, rules) {
	const name = `${sanitized(server)}_${sanitized(tool)}`;
	return decideAll(name, [{
		permission: name,
		pattern: "*"
	}], rules);
}
function sanitized(name) {
	return name.replace(/[^a-zA-Z0-9_-]/g, "_");
}
/** Starting another agent. */
function decideTask(agent, rules) {
	return withheld(rules, "task") ? "deny" : evaluate(rules, "task", agent).effect;
}
/** Ways to a file's text that its read rules do not see: the rules of `bash` see the first word, and the tool `grep` only its pattern. */
const READERS$1 = [
	(path) => `cat ${path}`,
	(path) => `"cat" ${path}`,
	(path) => `head ${path}`,
	(path) => `grep . ${path}`,
	() => "grep -r . .",
	(path) => `git show HEAD:${path}`,
	(path) => `git diff --no-index /dev/null ${path}`,
	(path) => `sh -c 'cat ${path}'`,
	(path) => `node -e "console.log(require('fs').readFileSync('${path}','utf8'))"`
];
/** A file, by whatever else reads it: the most open way is the one that a model finds. */
function decideShellRead(path, rules) {
	return worstOf(waysToRead(path, rules));
}
function* waysToRead(path, rules) {
	const quoted = /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
	for (const reader of READERS$1) {
		const command = reader(quoted);
		const decision = decideRun$1(command, rules);
		yield {
			...decision,
			because: `${command}: ${decision.because}`
		};
	}
	if (!isInside(absolute$1(path))) return;
	const search = decideAll("grep", [{
		permission: "grep",
		pattern: "."
	}], rules);
	yield {
		...search,
		because: `The tool grep shows the text of every file. ${search.because}`
	};
}

// src/engines/opencode.ts
/**
* opencode 1.18.33: the last rule that matches decides, and where none does it asks. A folder is never asked about: a repository's files hold
* at once, and beat the user's. https://opencode.ai/docs/permissions/, the program itself, and runs of it (docs/conformance.md).
*/
var opencode_default = {
	agent: "opencode",
	decide(action, kind, circumstances) {
		const config = configOf(circumstances.facts, circumstances.trusted);
		if (config.refusal) return {
			outcome: "deny",
			because: `opencode does not start with this configuration: ${config.refusal.because}.`,
			rule: config.refusal.at
		};
		if (action.do === "log-content") return logging(config, circumstances);
		if (action.do === "mcp-start") return switchedOff(action.server.name, config) ?? vendorDefault(kind, circumstances);
		return settle(choose(action, config, config.agent.rules), action, config, circumstances);
	}
};
const configOf = madeOnce((facts) => new OpencodeConfig(facts));
/** A server that is off has no tools for any agent. */
function choose(action, config, rules) {
	return (action.do === "mcp-call" ? switchedOff(action.server.name, config) : void 0) ?? decide(action, rules);
}
function decide(action, rules) {
	switch (action.do) {
		case "read": return action.by === "tool" ? decideRead(action.path, rules) : decideShellRead(action.path, rules);
		case "write": return decideWrite(action.path, rules);
		case "run": return decideRun$1(action.command, rules);
		case "fetch": return decideFetch(action.url, rules);
		case "mcp-call": return decideMcpCall(action.server.name, action.tool, rules);
	}
}
function switchedOff(server, config) {
	const off = config.get(`mcp.${server}.enabled`);
	return off?.value === false ? {
		outcome: "deny",
		because: `${server} is switched off.`,
		rule: off.at
	} : void 0;
}
const OPENNESS = [
	"deny",
	"ask",
	"unknown",
	"allow"
];
function openness({ outcome, held }) {
	return held ? 0 : OPENNESS.indexOf(outcome);
}
/** What the agent may not do, another one may that it starts: the denials of an agent do not bind those. A plug-in may change every answer. */
function settle(own, action, config, { facts, headless, delegates }) {
	let decision = own;
	if (delegates && decision.outcome !== "allow") {
		const task = (name) => decideTask(name, config.agent.rules);
		for (const { name, rules } of config.subagents) {
			const theirs = choose(action, config, rules);
			const outcome = [theirs.outcome, task(name)].sort((a, b) => OPENNESS.indexOf(a) - OPENNESS.indexOf(b))[0];
			if (outcome === void 0 || openness({
				...theirs,
				outcome
			}) <= openness(decision)) continue;
			decision = {
				...theirs,
				outcome,
				because: `${config.agent.name} may not, but starts the agent ${name}, which may. ${theirs.because}`
			};
		}
	}
	const unread = facts.of("agentFile").find(({ agent, modelled, refused }) => agent === "opencode" && !modelled && refused === void 0);
	const plugin = unread?.role === "hooks" ? unread.at : config.below("plugin").find(({ value }) => typeof value === "string" || isFilled(value))?.at;
	if (plugin) return {
		outcome: "unknown",
		because: "A plug-in of the repository can answer for the user; what it says only a run would tell.",
		rule: plugin
	};
	if (unread) return {
		outcome: "unknown",
		because: `${unread.at.path} is not understood.`,
		rule: unread.at
	};
	if (decision.outcome === "ask" && headless) return {
		...decision,
		outcome: "deny",
		because: `${decision.because} Nobody is there to be asked.`
	};
	return decision;
}
function isFilled(value) {
	return Array.isArray(value) && value.length > 0;
}
/** Sessions are published on request only, unless a file says otherwise. */
function logging(config, circumstances) {
	const share = config.get("share") ?? config.get("autoshare");
	if (share && (share.value === "auto" || share.value === true)) return {
		outcome: "allow",
		because: "Every session is published under a link.",
		rule: share.at
	};
	const traces = config.get("experimental.openTelemetry");
	if (traces?.value === true) return {
		outcome: "allow",
		because: "Prompts and answers go into traces.",
		rule: traces.at
	};
	return unreadFile("opencode", circumstances.facts, "settings") ?? vendorDefault("log-content", circumstances);
}

// src/engines/qwen/rules.ts
/** Where the folder and the home stand for matching. Nobody knows, and no rule can either. */
const ROOT = "/machine/home/folder/repository";
const HOME = "/machine/home";
/** Names under which rules may speak of the tools that we ask about. */
const NAMES = table({
	...Object.fromEntries([
		"Shell",
		"ShellTool",
		"Bash"
	].map((name) => [name, "run_shell_command"])),
	...Object.fromEntries([
		"Edit",
		"EditTool",
		"replace"
	].map((name) => [name, "edit"])),
	...Object.fromEntries([
		"Write",
		"WriteFile",
		"WriteFileTool"
	].map((name) => [name, "write_file"])),
	...Object.fromEntries([
		"Read",
		"ReadFile",
		"ReadFileTool"
	].map((name) => [name, "read_file"])),
	...Object.fromEntries([
		"ListFiles",
		"ListFilesTool",
		"ReadFolder"
	].map((name) => [name, "list_directory"])),
	...Object.fromEntries(["WebFetch", "WebFetchTool"].map((name) => [name, "web_fetch"]))
});
/** Tools that a rule for another covers too. */
const COVERS = table({
	read_file: [
		"list_directory",
		"grep_search",
		"glob"
	],
	edit: ["write_file", "notebook_edit"]
});
/** The rule of an entry; undefined for one that is passed over. */
function parseRule(text, at) {
	const trimmed = text.trim();
	const open = trimmed.indexOf("(");
	if (trimmed === "" || open !== -1 && !trimmed.endsWith(")")) return void 0;
	const name = (open === -1 ? trimmed : trimmed.slice(0, open)).trim();
	const tool = NAMES[name] ?? name;
	const inner = open === -1 ? "" : trimmed.slice(open + 1, -1);
	const specifier = tool === "run_shell_command" ? inner.replace(/:\*/g, " *") : inner;
	return {
		text: trimmed,
		at,
		tool,
		specifier: specifier === "" ? void 0 : specifier
	};
}
/** Whether a rule speaks of the tool at all. */
function namesTool(rule, tool) {
	if (tool.startsWith("mcp__") || rule.tool.startsWith("mcp__")) return namesMcp(rule.tool, tool);
	return rule.tool === tool || (COVERS[rule.tool] ?? []).includes(tool);
}
function namesMcp(pattern, tool) {
	if (pattern === tool) return true;
	if (pattern.endsWith("*")) return tool.startsWith(pattern.slice(0, -1));
	const [prefix, server, ...rest] = pattern.split("__");
	return rest.length === 0 && server !== void 0 && tool.startsWith(`${prefix}__${server}__`);
}
/** Whether a rule covers what is asked. An allow rule sees only the name that a file is called by. */
function covers(rule, { tool, command, paths, host }, allows) {
	if (!namesTool(rule, tool)) return false;
	if (rule.specifier === void 0) return true;
	if (tool.startsWith("mcp__")) return false;
	if (tool === "run_shell_command") return command !== void 0 && coversCommand(rule.specifier, command);
	if (tool === "web_fetch") return host !== void 0 && coversHost(rule.specifier, host);
	return (allows ? paths?.slice(0, 1) : paths)?.some((path) => coversPath(rule.specifier ?? "", path)) === true;
}
/** A command by its words: without a star the beginning, with one a pattern, where ` *` may be nothing. */
function coversCommand(pattern, command) {
	if (pattern === "*") return true;
	const line = wordsOf(command).join(" ");
	if (!pattern.includes("*")) return line === pattern || line.startsWith(`${pattern} `);
	return glob(pattern, line);
}
/** By hand and not by a pattern: rules are foreign text. */
function glob(pattern, text) {
	const parts = pattern.split("*");
	let places = /* @__PURE__ */ new Set([0]);
	for (const [index, part] of parts.entries()) {
		const optional = index < parts.length - 1 && part.endsWith(" ") ? part.slice(0, -1) : void 0;
		const next = /* @__PURE__ */ new Set();
		for (const from of places) {
			const starts = index === 0 ? [from] : range(from, text.length);
			for (const at of starts) {
				if (text.startsWith(part, at)) next.add(at + part.length);
				if (optional !== void 0 && text.startsWith(optional, at) && at + optional.length === text.length) return rest(parts, index);
			}
		}
		places = next;
		if (places.size === 0) return false;
	}
	return pattern.endsWith("*") || places.has(text.length);
}
function rest(parts, index) {
	return parts.slice(index + 1).every((part) => part === "" || part === " ");
}
function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
/** The words of a command without quotes and without the assignments before it; operators are words, too. */
function wordsOf(command) {
	const words = [...command.trim().matchAll(/(?:[^\s"'<>|&;()\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+|[<>]+&?|[|&;()]+/g)].map(([word]) => word.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, escaped, double, single) => escaped ?? double ?? single ?? ""));
	const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
	return first === -1 ? [] : words.slice(first);
}
function coversHost(specifier, host) {
	const wanted = specifier.replace(/^domain:/, "").trim().toLowerCase();
	return wanted !== "" && (host === wanted || host.endsWith(`.${wanted}`));
}
/** `//` the machine's root, `~/` home, `/` and anything else the folder. Letters count in their case. */
function coversPath(specifier, path) {
	const pattern = specifier.startsWith("//") ? specifier.slice(1) : specifier.startsWith("~/") ? posix.join(HOME, specifier.slice(2)) : posix.join(ROOT, specifier.replace(/^\.?\//, ""));
	return import_picomatch.default.isMatch(absolute(path), pattern, { dot: true });
}
function absolute(path) {
	if (path.startsWith("/")) return posix.normalize(path);
	return path.startsWith("~") ? posix.join(HOME, path.slice(1)) : posix.join(ROOT, path);
}

// src/engines/qwen/config.ts
const MODES = [
	"plan",
	"default",
	"auto-edit",
	"auto",
	"yolo"
];
/** Tools that a list of all tools (`tools.core`) can leave out. */
const CORE = /* @__PURE__ */ new Set([
	"run_shell_command",
	"read_file",
	"list_directory",
	"edit",
	"write_file",
	"web_fetch"
]);
/** On most machines a name in other letters is another file. */
function isOwn({ agent, at }) {
	return agent === "qwen" && at.path === ".qwen/settings.json";
}
/** What Qwen Code 0.24.4 makes of a repository's settings. */
var QwenConfig = class {
	mode;
	/** The setting that chose the mode. */
	modeSetting;
	/** Why the client does not start here. */
	refusal;
	#settings;
	#rules;
	constructor(facts) {
		this.#settings = facts.of("agentSetting").filter((setting) => isOwn(setting) && setting.live);
		const setting = this.get("tools.approvalMode");
		const chosen = setting?.value ? setting : void 0;
		const name = typeof chosen?.value === "string" ? chosen.value.trim().toLowerCase() : void 0;
		const mode = MODES.find((one) => one === (name === "auto_edit" || name === "autoedit" ? "auto-edit" : name));
		this.mode = mode ?? "auto";
		this.modeSetting = mode ? chosen : void 0;
		const broken = facts.of("agentFile").find((file) => isOwn(file) && file.refused !== void 0 && !/not JSON|nothing/.test(file.refused));
		this.refusal = broken ? {
			because: `${broken.at.path} is broken, ${broken.refused}`,
			at: broken.at
		} : chosen && !mode ? {
			because: `the approval mode ${JSON.stringify(chosen.value)} does not exist`,
			at: chosen.at
		} : void 0;
		const listed = (effect) => facts.of("permissionRule").flatMap((rule) => isOwn(rule) && rule.effect === effect ? parseRule(rule.rule, rule.at) ?? [] : []);
		this.#rules = {
			allow: [...listed("allow"), ...this.#entries("tools.allowed")],
			ask: listed("ask"),
			deny: [...listed("deny"), ...this.#entries("tools.exclude")]
		};
	}
	get(key) {
		return this.#settings.findLast((setting) => setting.key === key);
	}
	/** The first setting below one of these. */
	under(pattern) {
		return this.#settings.find(({ key }) => pattern.test(key));
	}
	/** The rule that answers, denials first. */
	answer(question) {
		for (const effect of [
			"deny",
			"ask",
			"allow"
		]) {
			const rule = this.#rules[effect].find((one) => covers(one, question, effect === "allow"));
			if (rule) return {
				effect,
				rule
			};
		}
	}
	/** What keeps a tool from being offered at all. */
	withheld(tool) {
		const denied = this.#rules.deny.find((rule) => rule.specifier === void 0 && namesTool(rule, tool));
		if (denied) return denied;
		const core = this.get("tools.core");
		const named = this.#entries("tools.core");
		if (!core || named.length === 0 || !CORE.has(tool)) return void 0;
		return named.some((rule) => rule.tool === tool) ? void 0 : {
			text: "tools.core names all tools that there are",
			at: core.at
		};
	}
	#entries(key) {
		const setting = this.get(key);
		return (Array.isArray(setting?.value) ? setting.value : []).flatMap((item) => typeof item === "string" && setting ? parseRule(item, setting.at) ?? [] : []);
	}
};

// src/engines/qwen/operations.ts
const READERS = new Set("cat tac nl head tail less more wc file stat diff cmp md5sum sha1sum sha256sum strings hexdump xxd od sort uniq cut paste base64".split(" "));
const SEARCHERS = /* @__PURE__ */ new Set([
	"grep",
	"egrep",
	"fgrep"
]);
const LISTERS = /* @__PURE__ */ new Set([
	"ls",
	"dir",
	"tree",
	"du"
]);
const WRITERS = /* @__PURE__ */ new Set([
	"touch",
	"mkdir",
	"tee"
]);
const DEPTH = 4;
/** The operations of a line, each as a question about the tool that does the same. */
function operationsOf(line, depth = 0) {
	const { commands } = parseShell(line);
	return commands.flatMap((command) => {
		if (command.within !== void 0) return [];
		const words = command.words.map(({ text }) => text);
		if (/^(?:ba|z)?sh$/.test(words[0] ?? "") && words[1] === "-c" && depth < DEPTH) return operationsOf(words[2] ?? "", depth + 1);
		return [...ofProgram$1(words), ...ofRedirects(command)];
	});
}
function ofProgram$1([program = "", ...args]) {
	const plain = args.filter((arg) => !arg.startsWith("-") && !/[$*?`[]/.test(arg));
	const files = (tool, paths) => paths.map((path) => ({
		tool,
		paths: [path]
	}));
	if (READERS.has(program)) return files("read_file", plain);
	if (SEARCHERS.has(program)) return files(args.some((arg) => /^(?:-r|-R|--recursive)$/.test(arg)) ? "list_directory" : "read_file", args.some((arg) => /^-[ef]/.test(arg)) ? [] : plain.slice(1));
	if (LISTERS.has(program)) return files("list_directory", plain.length > 0 ? plain : ["."]);
	if (WRITERS.has(program)) return files("write_file", plain);
	if (program === "rm" || program === "rmdir") return files("edit", plain);
	if (program !== "curl" && program !== "wget") return [];
	return plain.flatMap((arg) => {
		const host = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(arg)?.[1];
		return host === void 0 ? [] : [{
			tool: "web_fetch",
			host: host.toLowerCase()
		}];
	});
}
function ofRedirects({ redirects }) {
	return redirects.flatMap(({ op, target }) => {
		if (!target || /[$*?`]/.test(target.text) || /^(?:\/dev\/null|&?\d)$/.test(target.text)) return [];
		return op === "<" || op.includes(">") ? [{
			tool: op === "<" ? "read_file" : "write_file",
			paths: [target.text]
		}] : [];
	});
}

// src/engines/qwen/safety.ts
const READS = new Set("basename cat cd column cut df dirname du echo grep head ls printenv printf ps pwd rg sort stat tail tree uniq wc which where whoami".split(" "));
const BY_OPTION = /* @__PURE__ */ new Set([
	"awk",
	"sed",
	"find",
	"git",
	"less",
	"more",
	"ripgrep",
	"kill",
	"killall",
	"pkill",
	"dd"
]);
const WRITES = /^(?:chgrp|chmod|chown|cp|install|ln|mkdir|mkfifo|mknod|mv|rename|rm|rmdir|shred|touch|truncate|unlink)$/;
const GIT_READS = /^(?:blame|branch|cat-file|diff|grep|log|ls-files|remote|rev-parse|show|status|describe)$/;
const GIT_WRITES = /^(?:add|am|checkout|cherry-pick|clean|clone|commit|fetch|gc|init|merge|mv|pull|push|rebase|reset|restore|revert|rm|stash|switch)$/;
/** The most dangerous of the commands of a line; the shell in `sh -c` is opened once. */
function safetyOf(line, opened = false) {
	const { commands, unparsed } = parseShell(line);
	if (unparsed !== void 0) return "unseen";
	const [only] = commands;
	const words = only?.words.map(({ text }) => text) ?? [];
	if (!opened && commands.length === 1 && only && /^(?:ba|z)?sh$/.test(words[0] ?? "") && words[1] === "-c" && words.length === 3) return safetyOf(words[2] ?? "", true);
	const found = commands.map(ofCommand);
	return [
		"unseen",
		"writes",
		"other"
	].find((safety) => found.includes(safety)) ?? "reads";
}
function ofCommand(command) {
	const { words, assignments, redirects, within } = command;
	const [program = "", ...args] = words.map(({ text }) => text);
	if (within !== void 0) return "other";
	if (redirects.find(({ op, target }) => op.includes(">") && !/^(?:\/dev\/null|&?\d)$/.test(target?.text ?? ""))) return "writes";
	if (program === "") return "reads";
	const alone = ofProgram(program, args);
	return alone === "reads" && assignments.length > 0 ? "other" : alone;
}
function ofProgram(program, args) {
	if (WRITES.test(program)) return args.some((arg) => arg === "--help" || arg === "-h") ? "unseen" : "writes";
	if (program === "git") return ofGit(args);
	if (program === "tee") return args.some((arg) => !arg.startsWith("-")) ? "writes" : "other";
	if (BY_OPTION.has(program)) return "unseen";
	if (!READS.has(program)) return "other";
	return /^(?:sort|tree|uniq|printf|rg)$/.test(program) && args.some((arg) => arg.startsWith("-") || /[$*?~{]/.test(arg)) ? "unseen" : "reads";
}
function ofGit([verb = "", ...args]) {
	if (GIT_WRITES.test(verb)) return "writes";
	if (!GIT_READS.test(verb)) return "unseen";
	return args.every((arg) => /^(?:-1|-n|--oneline|--stat|HEAD[\w:./~^-]*|[\w./][\w./:-]*)$/.test(arg)) && !(/^(?:branch|remote)$/.test(verb) && args.length > 0) ? "reads" : "unseen";
}

// src/engines/qwen.ts
/**
* Qwen Code 0.24.4: deny before ask before allow; rules for its own tools hold for what a command does, too; then the mode. Folder trust is off
* by default, so every folder counts as trusted. Its own code, and runs of it (docs/conformance.md).
*/
var qwen_default = {
	agent: "qwen",
	decide(action, kind, circumstances) {
		const unread = unreadFile("qwen", circumstances.facts);
		if (unread) return unread;
		if (action.do === "log-content") return vendorDefault(kind, circumstances);
		const config = new QwenConfig(circumstances.facts);
		if (config.refusal) return {
			outcome: "deny",
			because: `Qwen Code does not start: ${config.refusal.because}.`,
			rule: config.refusal.at
		};
		const sandbox = config.under(/^tools\.(?:sandbox|executionSandbox|disabled)(?:$|\.)/);
		const decision = decideIn(config, action, kind, circumstances);
		if (decision.outcome === "deny") return decision;
		if (sandbox) return {
			outcome: "unknown",
			because: `What ${sandbox.key} makes of it is not understood yet.`,
			rule: sandbox.at
		};
		const hook = config.under(/^hooks\./) ?? circumstances.facts.of("trigger").find(({ agent }) => agent === "qwen");
		if (hook && decision.outcome === "allow") return {
			outcome: "unknown",
			because: "A hook of the repository speaks first, and what it says only a run would tell.",
			rule: hook.at
		};
		return decision.outcome === "ask" && circumstances.headless ? {
			...decision,
			outcome: "deny",
			because: `${decision.because} Nobody is there to be asked.`
		} : decision;
	}
};
function decideIn(config, action, kind, circumstances) {
	switch (action.do) {
		case "read":
			if (action.by === "shell") return decideRun(config, `cat '${action.path}'`, kind, circumstances);
			return inMode(config, "read", ask(config, {
				tool: "read_file",
				paths: namesOf(action.path, circumstances)
			}, isOutside(action.path) ? "ask" : "allow"), kind, circumstances);
		case "write": {
			const paths = namesOf(action.path, circumstances);
			const all = (action.via === "edit" ? ["edit"] : action.via === "write" ? ["write_file"] : ["edit", "write_file"]).map((tool) => inMode(config, "write", ask(config, {
				tool,
				paths
			}, "ask"), kind, circumstances));
			return all.find(({ outcome }) => outcome === "allow") ?? all.find(({ outcome }) => outcome !== "deny") ?? all[0];
		}
		case "run": return decideRun(config, action.command, kind, circumstances);
		case "fetch": {
			const host = /^[a-z]+:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(action.url)?.[1]?.toLowerCase();
			return inMode(config, "fetch", ask(config, {
				tool: "web_fetch",
				...host ? { host } : {}
			}, "ask"), kind, circumstances);
		}
		case "mcp-start": return start(config, action.server.name, circumstances);
		case "mcp-call": {
			const started = start(config, action.server.name, circumstances);
			if (started.outcome === "deny") return started;
			const { offered, autoApproved } = action.server;
			if (offered && !offered.includes(action.tool)) return {
				outcome: "deny",
				because: "The server's entry does not offer the tool.",
				rule: action.server.at
			};
			const trusted = autoApproved.includes("*");
			return inMode(config, "mcp", ask(config, { tool: `mcp__${action.server.name}__${action.tool}` }, trusted ? "allow" : "ask"), kind, circumstances);
		}
	}
}
/** Servers of a repository wait for a person's yes, once and by name; only the mode without questions does not wait. */
function start(config, name, { headless }) {
	const excluded = config.get("mcp.excluded");
	if (Array.isArray(excluded?.value) && excluded.value.includes(name)) return {
		outcome: "deny",
		because: `${name} is excluded.`,
		rule: excluded.at
	};
	const allowed = config.get("mcp.allowed");
	if (Array.isArray(allowed?.value) && !allowed.value.includes(name)) return {
		outcome: "deny",
		because: `mcp.allowed leaves ${name} out.`,
		rule: allowed.at
	};
	if (config.mode === "yolo") return {
		outcome: "allow",
		because: "In the mode yolo the repository's servers start unasked.",
		...by(config)
	};
	if (headless) return {
		outcome: "deny",
		because: "A repository's server waits for a person's yes, and nobody is there."
	};
	return {
		outcome: "ask",
		because: "Qwen Code asks before a repository's server first starts."
	};
}
/** Denials hold for what a command does; then each of its parts is judged for itself. */
function decideRun(config, command, kind, circumstances) {
	const line = {
		tool: "run_shell_command",
		command
	};
	const withheld = config.withheld(line.tool);
	if (withheld) return {
		outcome: "deny",
		because: `The shell is not offered: ${withheld.text}.`,
		rule: withheld.at
	};
	const safety = safetyOf(command, config.mode === "plan");
	const operations = operationsOf(command).map(({ paths, ...rest }) => {
		const named = paths?.flatMap((path) => namesOf(path, circumstances));
		return config.answer({
			...rest,
			...named ? { paths: named } : {}
		});
	});
	const parts = split(command).map((part) => ({
		part,
		answer: config.answer({
			...line,
			command: part
		})
	}));
	const answers = [...operations.filter((one) => one?.effect !== "allow"), ...parts.map(({ answer }) => answer)];
	for (const effect of ["deny", "ask"]) {
		const found = answers.find((one) => one?.effect === effect);
		if (found) return inMode(config, "run", {
			...found,
			safety
		}, kind, circumstances);
	}
	const moves = parts.some(({ part }) => /^\s*(?:cd|pushd)(?:\s|$)/.test(part));
	const matched = parts.find(({ answer }) => answer);
	const open = parts.filter(({ answer }) => !answer).map(({ part }) => safetyOf(moves ? command : part, matched !== void 0));
	const own = matched ? open.includes("unseen") ? "unseen" : open.some((one) => one !== "reads") ? "ask" : "allow" : ofSafety(safety);
	return inMode(config, "run", {
		effect: own,
		safety,
		...matched?.answer && own === "allow" ? { rule: matched.answer.rule } : {}
	}, kind, circumstances);
}
function ofSafety(safety) {
	return safety === "unseen" ? "unseen" : safety === "reads" ? "allow" : "ask";
}
/** What an answer becomes in the mode. */
function inMode(config, what, verdict, kind, circumstances) {
	const { effect, rule, safety } = verdict;
	const said = rule ? {
		because: `The settings say ${effect}: ${rule.text}.`,
		rule: rule.at
	} : {
		because: DEFAULTS[config.mode],
		...by(config)
	};
	const so = (outcome) => ({
		outcome,
		...said
	});
	if (effect === "deny") return so("deny");
	if (config.mode === "yolo") return so("allow");
	if (config.mode === "plan" && what === "run") return so(safety === "writes" ? "deny" : safety === "unseen" ? "unknown" : safety === "reads" && effect !== "ask" ? "allow" : "ask");
	if (effect === "allow") return so("allow");
	if (effect === "unseen") return so("unknown");
	if (config.mode === "auto-edit" && what !== "run" && what !== "mcp") return so("allow");
	if (config.mode === "plan" && (what === "write" || what === "mcp")) return so("deny");
	if (config.mode === "auto" && !rule) return vendorDefault(kind, circumstances);
	return so("ask");
}
const DEFAULTS = {
	plan: "The mode is plan.",
	default: "The mode is default.",
	"auto-edit": "The mode is auto-edit.",
	auto: "Without a mode set, Qwen Code starts in its automatic mode.",
	yolo: "The mode is yolo: nothing is asked about."
};
function ask(config, question, otherwise) {
	const withheld = config.withheld(question.tool);
	if (withheld) return {
		effect: "deny",
		rule: {
			text: withheld.text,
			at: withheld.at,
			tool: question.tool,
			specifier: void 0
		}
	};
	return config.answer(question) ?? { effect: otherwise };
}
function by({ modeSetting }) {
	return modeSetting ? { rule: modeSetting.at } : {};
}
/** Every name of a file: as it is called, and where links lead. */
function namesOf(path, { links }) {
	return [path, ...aliases(path, links).flatMap(({ inside, outside }) => inside ?? outside ?? [])];
}
function isOutside(path) {
	return /^[/~]/.test(path) || posix.normalize(path).startsWith("..");
}
/** The parts of a line at the operators between commands, outside of quotes. */
function split(line) {
	const found = (line.match(/(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^;&|\n"'\\]|[<>]&|&>)+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
	return found.length > 0 ? found : [line];
}

// src/engines/index.ts
/** Every entry of this folder, sorted by id. */
const engines = [
	claude_code_default,
	cline_default,
	codex_default,
	continue_default,
	copilot_default,
	cursor_default,
	droid_default,
	gemini_default,
	opencode_default,
	qwen_default
];

export { displayPath as $, MODE_LINK as A, Deadline as B, namedRefs as C, HazardSearch as D, readHistory as E, parseTree as F, readGitDirectory as G, gitFolderOf as H, parseTreeEntries as I, sizeInWords as J, Unreadable as K, FolderFiles as L, parseCommits as M, parseObjects as N, sortHazards as O, parseSizes as P, compareKeys as Q, GitFailed as R, isRevision as S, tipsOf as T, isBareRepository as U, GitRefused as V, isOnlyBareRepository as W, killGroup as X, TemporaryFolder as Y, Root as Z, takeSnapshot as _, actionClassOfCommand as a, openRoot as b, lookAt as c, Facts as d, findGit as et, lookAlikeFiles as f, DEFAULT_LIMITS as g, InstructionTable as h, actionClass as i, MODE_SUBMODULE as j, isPointer as k, stateFacts as l, inWorker as m, matches as n, Search as nt, headlineRule as o, linkedPaths as p, reasonOf as q, ruling as r, meet as s, engines as t, searchFolders as tt, surfacesFor as u, listFolder as v, readRefs as w, SterileGit as x, IgnoreRules as y, Gaps as z };