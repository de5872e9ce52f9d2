import { a as writesOf, i as pinnedManifests, n as checks, o as classifyRun, r as publishesIn, s as workflowGraph, t as ruleBook } from "./rule-book.js";
import { i as isAnswered, t as AGENTS } from "./agent.js";
import { r as SEVERITIES } from "./finding.js";
import { c as quoteWords, u as byBytes } from "./key-path.js";
import { A as parseSizes, B as Unreadable, C as sortHazards, D as MODE_LINK, E as isRevision, F as displayPath, G as Deadline, H as sizeInWords, I as GitRefused, L as gitFolderOf, M as parseTreeEntries, N as Root, O as MODE_SUBMODULE, P as compareKeys, R as isBareRepository, S as HazardSearch, T as SterileGit, U as findGit, V as reasonOf, W as Gaps, _ as openRoot, a as meet, b as tipsOf, d as inWorker, g as IgnoreRules, h as listFolder, i as headlineRule, k as parseObjects, m as takeSnapshot, o as lookAt, p as DEFAULT_LIMITS, r as actionClassOfCommand, s as stateFacts, t as engines, v as namedRefs, w as GitFailed, x as readHistory, y as readRefs, z as readGitDirectory } from "./engines.js";
import { A as ROWS, F as isBelow, I as lower, M as passes, N as POSTURES, j as VERDICTS, t as TOOL } from "./version.js";
import { c as wholeFile } from "./instruction.js";
import { t as digestOf } from "./digest.js";
import { s as reachScripts } from "./mcp-server.js";
import { t as UserError } from "./error.js";
import { basename } from "node:path";
import { createHash } from "node:crypto";

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
			else yield {
				file,
				bytes
			};
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

// src/snapshot/objects/no-such-revision.ts
const SHOWN$1 = 10;
/** The answer to a revision that names no commit: what there is to name instead. */
function noSuchRevision(revision, refs, { head, shallow }) {
	const names = [...refs.keys()].sort().map((name) => displayPath(name.replace(/^refs\/(?:heads|tags|remotes)\//, ""))).filter((name) => !name.startsWith("refs/"));
	const shown = [...new Set(names)].slice(0, SHOWN$1).join(", ");
	const more = names.length > SHOWN$1 ? ` and ${names.length - SHOWN$1} more` : "";
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
async function takeCommitSnapshot({ root, revision, searchPath }, limits, onProgress = () => {}) {
	const place = new Root(openRoot(root, listFolder));
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
		const { files, commits } = await list$1(git, commit, limits, gaps, onProgress);
		const own = new HazardSearch(place, gaps).inDirectory(bare ? "" : ".git", "repository");
		const facts = {
			state: files === null ? "unavailable" : "read",
			ofCommit: true,
			commit,
			...directory.branch === null || directory.head !== commit ? {} : { branch: directory.branch },
			shallow: directory.shallow.length > 0,
			commits,
			remotes: own.remotes,
			changes: [],
			hazards: sortHazards(own.hazards)
		};
		const name = displayPath(basename(openRoot(root, listFolder).toString("latin1")).replace(bare ? /\.git$/ : /^$/, "") || "/");
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
async function list$1(git, commit, limits, gaps, onProgress) {
	try {
		const [files, commits] = await Promise.all([listCommit({
			git,
			commit,
			limits,
			gaps,
			onProgress
		}), git.commitCount(commit)]);
		return {
			files,
			commits
		};
	} catch (error) {
		gaps.add(".", `the files of the commit are unavailable: ${refusal(error)}`);
		return {
			files: null,
			commits: 0
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
			return parseObjects(await git.objects([found.oid])).get(found.oid);
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
* Takes the snapshot of a work tree, or of one commit without its work tree. The caller closes it.
* @throws UserError where there is nothing to read.
*/
function openSnapshot({ root, revision }, limits, onProgress) {
	if (revision !== void 0) return takeCommitSnapshot({
		root,
		revision
	}, limits, onProgress);
	return takeSnapshot(root, limits, onProgress);
}

// src/checks/judge.ts
/**
* Runs every check over the facts. Findings come sorted by severity, path bytes, line and rule, with the rules behind them. A check that throws
* is a bug of ours: it becomes a gap, so that a hostile repository can never turn a crash into a clean report.
*/
function judge(checks, facts, catalog) {
	const findings = [];
	const gaps = [];
	for (const check of checks) try {
		for (const judgement of check.judge(facts, catalog)) findings.push(toFinding(check, judgement));
	} catch (error) {
		gaps.push({
			path: ".",
			reason: `the check ${check.meta.id} failed (${error instanceof Error ? error.name : "unknown error"})`
		});
	}
	findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byBytes(a.locations[0].path, b.locations[0].path) || a.locations[0].line - b.locations[0].line || byBytes(a.rule, b.rule) || a.locations[0].column - b.locations[0].column || byBytes(a.fingerprint, b.fingerprint));
	const found = new Set(findings.map(({ rule }) => rule));
	return {
		findings: numberTwins(findings),
		rules: ruleBook(checks, catalog).filter(({ id }) => found.has(id)),
		gaps
	};
}
function toFinding({ meta }, judgement) {
	const rule = judgement.rule ?? meta.id;
	return {
		rule,
		family: meta.family,
		severity: judgement.severity ?? meta.severity,
		confidence: judgement.confidence ?? meta.confidence,
		message: judgement.message,
		why: judgement.why ?? meta.why,
		fix: judgement.fix ?? meta.fix,
		...judgement.agents ? { agents: judgement.agents.filter(isAnswered) } : {},
		fingerprint: createHash("sha256").update(`${rule}\0${judgement.identity}`).digest("hex").slice(0, 16),
		locations: judgement.at
	};
}
/** Neither path nor line is part of a fingerprint, so that a thing that moves keeps its own; twins are told apart by a number. */
function numberTwins(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, nth);
		return nth === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}-${nth}`
		};
	});
}

// src/decide/answers.ts
/** Answers the ten rows for one agent. A row without a module is a bug and throws. */
function answerRows(rows, view, agent) {
	return new Map(ROWS.map((id) => {
		const row = rows.find((candidate) => candidate.id === id);
		if (!row) throw new Error(`no module answers the row ${id}`);
		return [id, "answer" in row ? row.answer(view) : row.answerFor(view, agent)];
	}));
}
/** The rows as the report shows them: what the headline's agents get (the worst of them), and each agent's own where it differs by agent. */
function headlineAnswers(view, byAgent, headline) {
	return view.catalog.rows.map(({ id, question, no, perAgent }) => {
		const own = (agent) => byAgent.get(agent)?.get(id);
		const shown = headline.map(own).filter((answer) => answer !== void 0).reduce(worse);
		const all = [...byAgent.keys()].map((agent) => [agent, own(agent)]);
		return {
			row: id,
			question,
			...shown,
			action: no,
			...perAgent ? { byAgent: Object.fromEntries(all) } : {}
		};
	});
}
/** The five boundaries of one set of answers. */
function boundariesOf({ catalog }, answerTo) {
	return catalog.boundaries.boundaries.map(({ id, title }) => {
		const rows = catalog.rows.filter((row) => row.boundaries.includes(id)).map((row) => row.id);
		return {
			id,
			title,
			rows,
			clear: rows.every((row) => isClear(id, answerTo(row)))
		};
	});
}
/** A row keeps a boundary fuzzy unless it passes, or says that its trouble lies in another boundary. */
function isClear(boundary, answer) {
	return answer !== void 0 && (passes(answer.verdict) || answer.fuzzy !== void 0 && !answer.fuzzy.includes(boundary));
}
/** The score: rows that pass, of ten. */
function scoreOf(answers) {
	const count = (verdict) => answers.filter((answer) => answer.verdict === verdict).length;
	return {
		yes: count("yes"),
		no: count("no"),
		unknown: count("unknown"),
		notApplicable: count("not-applicable"),
		of: answers.length
	};
}
/** From worst to best, so that the worst agent sets the headline. */
const BADNESS = [
	"no",
	"unknown",
	"yes",
	"not-applicable"
];
function worse(a, b) {
	const rank = ({ verdict, byAsking }) => BADNESS.indexOf(verdict) + (verdict === "yes" && !byAsking ? .5 : 0);
	return rank(b) < rank(a) ? b : a;
}
if (!VERDICTS.every((verdict) => BADNESS.includes(verdict))) throw new Error("a verdict has no place in the order of badness");

// src/decide/ceilings.ts
/** The highest posture: ceilings at this height hold nothing down and are left out. */
const TOP = POSTURES[POSTURES.length - 1];
/** The ceilings that hold whoever the agent is: the state, the content and the coverage. */
function commonCeilings(view, complete) {
	const { catalog, state } = view;
	const ceilings = [];
	const entry = catalog.states.find(({ id }) => id === state);
	if (entry) ceilings.push({
		by: `state:${state}`,
		posture: entry.ceiling,
		because: entry.because,
		lift: entry.lift
	});
	for (const { id, sign, ceiling, because, lift } of catalog.contentCeilings) if (shows(sign, view)) ceilings.push({
		by: `content:${id}`,
		posture: ceiling,
		because,
		lift
	});
	if (!complete) {
		const { ceiling, because, lift } = catalog.boundaries.incomplete;
		ceilings.push({
			by: "coverage",
			posture: ceiling,
			because,
			lift
		});
	}
	return ceilings.filter(({ posture }) => posture !== TOP);
}
/** The ceilings that one agent's answers set, each row's own and the number of fuzzy boundaries, and those of the findings that concern it. */
function agentCeilings(view, answers, findings, { agent }) {
	const { catalog } = view;
	const ceilings = [];
	for (const row of catalog.rows) {
		const answer = answers.get(row.id);
		if (!answer || answer.verdict === "not-applicable") continue;
		const key = answer.verdict === "yes" && answer.byAsking && row.ceilings["yes-by-asking"] ? "yes-by-asking" : answer.verdict;
		const posture = row.ceilings[key];
		if (!posture) continue;
		const lift = key === "yes" ? "" : row.lift[key] ?? row.lift.no ?? "";
		ceilings.push({
			by: `row:${row.id}`,
			posture,
			because: answer.because,
			lift,
			...row.perAgent ? { agent } : {}
		});
	}
	const fuzzy = boundariesOf(view, (row) => answers.get(row)).filter(({ clear }) => !clear);
	const entry = catalog.boundaries.fuzzy.filter(({ count }) => count <= fuzzy.length).at(-1);
	if (entry) {
		const open = catalog.rows.filter(({ id }) => !passes(answers.get(id)?.verdict ?? "unknown")).map(({ question }) => question);
		ceilings.push({
			by: `boundaries:${fuzzy.length}`,
			posture: entry.ceiling,
			because: `${entry.because}${fuzzy.length > 0 ? ` Fuzzy: ${fuzzy.map(({ title }) => title.toLowerCase()).join(", ")}.` : ""}`,
			lift: `Make these rows yes: ${open.join(" ")}`,
			agent
		});
	}
	const concerned = findings.filter(({ agents }) => agents?.includes(agent) ?? true);
	return ceilings.concat(concerned.flatMap((finding) => findingCeiling(view, finding) ?? [])).filter(({ posture }) => posture !== TOP);
}
function findingCeiling({ catalog }, finding) {
	const entry = catalog.findingCeilings.find(({ rules, families, severities }) => severities.includes(finding.severity) && (families?.includes(finding.family) ?? true) && (rules?.includes(finding.rule) ?? true));
	return entry && {
		by: `finding:${finding.rule}`,
		posture: entry.ceiling,
		because: `${finding.message} ${entry.because}`,
		lift: finding.fix
	};
}
function shows(sign, { facts, files, classOf }) {
	switch (sign) {
		case "productionMarker": return facts.of("productionMarker").length > 0;
		case "customerData": return files.some((file) => file.content && file.tracked && classOf(file.path) === "customer-data");
		case "liveSecret": return facts.of("secret").some(({ standing, severity }) => standing === "live-shaped" && (severity === "critical" || severity === "high"));
		default: return sign;
	}
}

// src/decide/posture.ts
/** Ten answers per agent, the ceilings that they, the state and the findings set, and the lowest of them. */
function decide(view, findings, { rows, engines, named, complete }) {
	const { rule, agents } = headlineRule(view, named);
	const answered = AGENTS.filter((agent) => agents.includes(agent));
	const common = commonCeilings(view, complete);
	const answersOf = /* @__PURE__ */ new Map();
	const ceilingsOf = /* @__PURE__ */ new Map();
	const met = engines.map((engine) => meet(engine, view));
	for (const agent of answered) {
		const asked = met.find((candidate) => candidate.agent === agent);
		if (!asked) throw new Error(`no engine answers for ${agent}`);
		const answers = answerRows(rows, view, asked);
		answersOf.set(agent, answers);
		ceilingsOf.set(agent, [...common, ...agentCeilings(view, answers, findings, asked)]);
	}
	const byAgent = new Map(answered.map((agent) => [agent, lowest(ceilingsOf.get(agent) ?? [])]));
	const shown = headlineAgents(rule, byAgent);
	const name = lowest(shown.flatMap((agent) => ceilingsOf.get(agent) ?? []));
	const ceilings = distinct(shown.flatMap((agent) => ceilingsOf.get(agent) ?? []));
	const answers = headlineAnswers(view, answersOf, shown);
	return {
		answers,
		agents: met,
		boundaries: boundariesOf(view, (row) => answers.find((answer) => answer.row === row)),
		posture: {
			name,
			...wordsOf(name, view),
			byAgent: Object.fromEntries(byAgent),
			headline: {
				rule,
				agents: shown
			},
			ceilings: ceilings.map(({ lift: _, ...ceiling }) => ceiling),
			nextSteps: [...new Set(ceilings.filter(({ posture }) => posture === name).map(({ lift }) => lift))].filter((step) => step !== ""),
			launch: Object.fromEntries([...byAgent].map(([agent, posture]) => [agent, view.catalog.agents[agent].launch[posture]]))
		}
	};
}
function wordsOf(name, { catalog }) {
	const entry = catalog.postures.find(({ id }) => id === name);
	return {
		title: entry?.title ?? name,
		means: entry?.means ?? ""
	};
}
/** Configured or named agents all count; of agents at their defaults only the best do. */
function headlineAgents(rule, byAgent) {
	const agents = [...byAgent.keys()];
	if (rule !== "best-of-all") return agents;
	const best = POSTURES.findLast((posture) => agents.some((agent) => byAgent.get(agent) === posture));
	return agents.filter((agent) => byAgent.get(agent) === best).slice(0, 1);
}
function lowest(ceilings) {
	return ceilings.reduce((sofar, { posture }) => lower(sofar, posture), "constrained-auto");
}
/** The same ceiling told once, lowest first. */
function distinct(ceilings) {
	return [...new Map(ceilings.map((ceiling) => [`${ceiling.by}\0${ceiling.posture}\0${ceiling.because}`, ceiling])).values()].sort((a, b) => a.posture === b.posture ? 0 : isBelow(a.posture, b.posture) ? -1 : 1);
}

// src/decide/own-commands.ts
const IRREVERSIBLE$2 = ["run-destructive", "run-deploy"];
/** The commands that have a name which a shell knows: steps that only a service or an editor runs are not for an agent to call. */
function ownCommands({ commands }) {
	return commands.filter(({ fact }) => !fact.labelled).map(({ fact, classification }) => {
		const kind = actionClassOfCommand(classification);
		return {
			line: fact.name,
			class: classification.class,
			kind,
			irreversible: IRREVERSIBLE$2.includes(kind) && classification.tier !== "write-safe"
		};
	});
}

// src/decide/probes.ts
/** Puts the probes of a row to an agent. */
function tryProbes(row, view, agent) {
	return view.catalog.probes.filter((probe) => probe.row === row && (probe.agents === void 0 || probe.agents.includes(agent.agent))).map((probe) => ({
		what: probe.what,
		decision: agent.would(toAction(probe.action), probe.class)
	}));
}
/** The worst of what was tried is the answer: one automatic action is a no, one unknown keeps it from being a yes. */
function worstOf(tried, agent, words) {
	const with_ = (outcome) => tried.filter(({ decision }) => decision.outcome === outcome);
	const allowed = with_("allow");
	if (allowed.length > 0) return {
		verdict: "no",
		because: `${agent.title} would ${list(allowed)} ${words.automatic}. ${allowed[0]?.decision.because ?? ""}`.trim(),
		evidence: rules(allowed)
	};
	const unknown = with_("unknown");
	if (unknown.length > 0) return {
		verdict: "unknown",
		because: `Whether ${agent.title} would ${list(unknown)} unasked is not known. ${unknown[0]?.decision.because ?? ""}`.trim(),
		evidence: rules(unknown)
	};
	const asked = with_("ask");
	if (asked.length > 0) return {
		verdict: "yes",
		byAsking: true,
		because: `${agent.title} asks before it would ${list(asked)}.`,
		evidence: rules(asked)
	};
	return {
		verdict: "yes",
		because: words.yes,
		evidence: rules(tried)
	};
}
/** At most three things by name, the rest by number. */
function list(tried) {
	const names = [...new Set(tried.map(({ what }) => what))];
	const shown = names.slice(0, 3);
	const more = names.length - shown.length;
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown[0] ?? "";
}
function rules(tried) {
	return tried.flatMap(({ decision }) => decision.rule ? [decision.rule] : []).slice(0, 5);
}
/** A probe as the engines know it. */
function toAction(action) {
	if ("read" in action) return {
		do: "read",
		path: action.read,
		by: "tool"
	};
	if ("write" in action) return {
		do: "write",
		path: action.write
	};
	if ("run" in action) return {
		do: "run",
		command: action.run
	};
	return {
		do: "fetch",
		url: action.fetch
	};
}

// src/decide/rows/destructive-blocked.ts
/** No destructive or deployment command or tool is automatic. Asking passes for work with approvals; an unattended loop wants a denial. */
var destructive_blocked_default = {
	id: "destructive-blocked",
	answerFor(view, agent) {
		const commands = [...tryProbes("destructive-blocked", view, agent), ...ofRepository(view, agent)];
		const tools = ownTools(view, agent);
		const open = (tried) => tried.some(({ decision }) => decision.outcome === "allow" || decision.outcome === "unknown");
		return {
			...worstOf([...commands, ...tools], agent, {
				yes: "Destructive and deployment commands and tools are denied.",
				automatic: "without asking"
			}),
			fuzzy: [...open(commands) ? ["command-execution"] : [], ...open(tools) ? ["mcp-tool-scope"] : []]
		};
	}
};
function ofRepository(view, agent) {
	return ownCommands(view).filter(({ irreversible }) => irreversible).map(({ line, kind }) => ({
		what: `run ${line}`,
		decision: agent.would({
			do: "run",
			command: line
		}, kind)
	}));
}
/** Stands for whatever a server offers of which no tool is known. */
const ANY_TOOL = "preflight_tool_that_nobody_listed";
function ownTools({ servers }, agent) {
	return servers.filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent)).flatMap(({ fact, tools }) => {
		const call = (tool) => agent.would({
			do: "mcp-call",
			server: fact,
			tool
		}, "mcp-tool");
		if (tools.length > 0) return tools.filter(({ tier }) => tier === "deployment" || tier === "destructive-credentials").map(({ name }) => ({
			what: `call ${fact.name}/${name}`,
			decision: call(name)
		}));
		const decision = call(ANY_TOOL);
		const told = decision.outcome === "allow" ? {
			...decision,
			outcome: "unknown",
			because: `${decision.because} What the tools of ${fact.name} can do is not known.`
		} : decision;
		return [{
			what: `call any tool of ${fact.name}`,
			decision: told
		}];
	});
}

// src/decide/rows/git-clean.ts
const SHOWN = 5;
/** Clean: no modified, staged, deleted or untracked-and-not-ignored file, nothing hidden from git, no operation in progress. */
var git_clean_default = {
	id: "git-clean",
	answer({ git }) {
		if (git.state === "absent") return {
			verdict: "unknown",
			because: "The folder is not under git, so changes cannot be told from what was there.",
			evidence: []
		};
		if (git.state === "unavailable") return {
			verdict: "unknown",
			because: "Git facts could not be read.",
			evidence: []
		};
		if (git.ofCommit) return {
			verdict: "yes",
			because: "A commit was read, without a work tree: nothing can be modified, staged or untracked in it.",
			evidence: []
		};
		if (git.operation) return {
			verdict: "no",
			because: `A ${git.operation} is not finished.`,
			evidence: []
		};
		if (git.changes.length === 0) return {
			verdict: "yes",
			because: "Nothing is modified, staged or untracked.",
			evidence: []
		};
		const counts = /* @__PURE__ */ new Map();
		for (const { how } of git.changes) counts.set(how, (counts.get(how) ?? 0) + 1);
		return {
			verdict: "no",
			because: `${[...counts].map(([how, count]) => `${count} ${how}`).join(", ")}.`,
			evidence: git.changes.slice(0, SHOWN).map(({ path, how }) => ({
				...wholeFile(path),
				note: how
			}))
		};
	}
};

// src/decide/rows/logs-redacted.ts
/** No content of prompts, tools or sources goes to telemetry, share links or committed transcripts. */
var logs_redacted_default = {
	id: "logs-redacted",
	answerFor({ files, classOf }, agent) {
		const transcripts = files.filter((file) => file.tracked && classOf(file.path) === "agent-transcripts");
		if (transcripts.length > 0) return {
			verdict: "no",
			because: `${transcripts.length} transcripts of agent sessions are committed.`,
			evidence: transcripts.slice(0, 5).map(({ path }) => ({
				...wholeFile(path),
				note: "transcript"
			}))
		};
		const { outcome, because, rule } = agent.would({ do: "log-content" }, "log-content");
		return {
			verdict: outcome === "allow" ? "no" : outcome === "unknown" ? "unknown" : "yes",
			because,
			evidence: rule ? [rule] : []
		};
	}
};

// src/decide/rows/mcp-allowlisted.ts
/** A tool name that no server has: where it would be allowed, the server is allowed as a whole and not by tool. */
const ANY_OTHER_TOOL = "preflight_tool_that_nobody_listed";
/** Every configured tool is off, asked for, or allowed by its own name; no server starts unasked. */
var mcp_allowlisted_default = {
	id: "mcp-allowlisted",
	answerFor({ servers }, agent) {
		const loaded = servers.filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent));
		if (loaded.length === 0) return {
			verdict: "not-applicable",
			because: `The repository configures no MCP server for ${agent.title}.`,
			evidence: []
		};
		const tried = loaded.flatMap(({ fact }) => [{
			what: `start ${fact.name}`,
			decision: located(agent.would({
				do: "mcp-start",
				server: fact
			}, "mcp-start"), fact.at)
		}, {
			what: `call any tool of ${fact.name}`,
			decision: located(agent.would({
				do: "mcp-call",
				server: fact,
				tool: ANY_OTHER_TOOL
			}, "mcp-tool"), fact.at)
		}]);
		return {
			...worstOf(tried, agent, {
				yes: "Every configured server is off or closed.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};
function located(decision, at) {
	return {
		rule: at,
		...decision
	};
}

// src/decide/rows/network-off.ts
/** Nothing reaches the network without asking or outside a named allowlist. */
var network_off_default = {
	id: "network-off",
	answerFor(view, agent) {
		return {
			...worstOf(tryProbes("network-off", view, agent), agent, {
				yes: "Commands and fetches do not reach the network.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};

// src/decide/rows/repo-trusted.ts
/** Only the operator can say it: nothing that the repository carries counts. */
var repo_trusted_default = {
	id: "repo-trusted",
	answer({ catalog, state }) {
		const entry = catalog.states.find(({ id }) => id === state);
		const because = entry?.trusted === "yes" ? `You say that it is ${state}.` : `Only you can say so, and --state is ${state}.`;
		return {
			verdict: entry?.trusted ?? "unknown",
			because,
			evidence: []
		};
	}
};

// src/classify/migrations.ts
/**
* Migrations without a way back, as far as names of files tell: pairs that lack their half, and the files of tools that only go forward.
* Tools that write both directions into one file (Rails, Django, Alembic, Knex) count as having one.
*/
function oneWayMigrations(paths) {
	const all = new Set(paths);
	const found = [];
	for (const path of paths) {
		if (!path.endsWith(".sql") || /(?:^|\/)(?:tests?|fixtures?|testdata|examples?)\//iu.test(path)) continue;
		const tool = oneWay(path, all);
		if (tool !== void 0) found.push({
			path,
			tool
		});
	}
	return found;
}
function oneWay(path, all) {
	if (path.endsWith(".up.sql")) return all.has(path.replace(/\.up\.sql$/u, ".down.sql")) ? void 0 : "migrations in pairs";
	if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/u.test(path)) return all.has(path.replace(/migration\.sql$/u, "down.sql")) ? void 0 : "Prisma";
	if (/(?:^|\/)migrations\/[^/]+\/up\.sql$/u.test(path)) return all.has(path.replace(/up\.sql$/u, "down.sql")) ? void 0 : "Diesel";
	const flyway = /^(?<folder>.*\/)?V(?<rest>\d[\d._]*__[^/]+\.sql)$/u.exec(path)?.groups;
	if (flyway) return all.has(`${flyway["folder"] ?? ""}U${flyway["rest"]}`) ? void 0 : "Flyway";
	if (/(?:^|\/)supabase\/migrations\/\d+_[^/]+\.sql$/u.test(path)) return "Supabase";
	return /(?:^|\/)drizzle\/\d{4}_[^/]+\.sql$/u.test(path) ? "Drizzle" : void 0;
}

// src/classify/workflow/releases.ts
const IRREVERSIBLE$1 = /* @__PURE__ */ new Set([
	"publish",
	"deployment",
	"database-migration"
]);
/** Labels, comments and the like on the platform: an act that anybody there can undo. */
const TALKS = /^gh\s+(?:api|issue|label|pr)\b/u;
/** A build of a commit that nobody gets who does not ask for that commit (https://github.com/stackblitz-labs/pkg.pr.new) is no release. */
const PREVIEWS = /\bpkg-pr-new\b/u;
/** A script that by its name finds out about a release, or gets one ready, does not make it. */
const ASKS = /\b(?:check|detect|find|get|has|is|plan|prepare|should|validate|verify)[-_:]?(?:for[-_])?(?:publish|release)/iu;
/** The steps of workflows that a push to a branch or the clock sets off and that cannot be taken back. */
function automaticReleases(facts, catalog) {
	return workflowGraph(facts, catalog).jobs.flatMap((job) => {
		if (!job.live || !setOffByItself(job)) return [];
		const environment = job.job.environment?.text.trim();
		return job.steps.flatMap((view) => {
			const found = setOffByItself(view) ? irreversible(view, catalog) : void 0;
			return found ? [{
				...found,
				at: view.step.run?.at ?? view.step.uses?.at ?? view.step.at,
				job: job.job.id,
				environment
			}] : [];
		});
	});
}
/** A push to a branch or the clock. A tag or a release is an act of somebody, and so is a dispatch. */
function setOffByItself({ starts }) {
	return starts.some(({ event, stated }) => event === "schedule" || event === "push" && (stated.branches.length > 0 || stated.tags.length === 0));
}
function irreversible(view, catalog) {
	if (/refs\/tags|ref_type|release_created|releases_created|hasChangesets|published/u.test(`${view.step.condition?.source ?? ""} ${view.job.job.condition?.source ?? ""}`)) return void 0;
	if (!view.step.run) {
		const published = publishesIn(view, catalog);
		return published === void 0 ? void 0 : {
			class: "publish",
			what: published
		};
	}
	const part = classifyRun(view.step.run, catalog).parts.find(({ class: id, text, tier }) => IRREVERSIBLE$1.has(id) && tier !== "write-safe" && !/--dry-run|--check\b/u.test(text) && ![
		TALKS,
		PREVIEWS,
		ASKS
	].some((harmless) => harmless.test(text)));
	return part && {
		class: part.class,
		what: `it runs \`${part.text.split("\n", 1)[0]?.slice(0, 60)}\``
	};
}

// src/decide/rows/rollback-easy.ts
const IRREVERSIBLE = /* @__PURE__ */ new Set([
	"destructive-filesystem",
	"deployment",
	"database-migration",
	"publish"
]);
/**
* History is present and not shallow, and nothing irreversible runs by itself: neither on the machine at hand nor, without an environment that
* may ask first, after a push. Clearing build output (tier write-safe) is no loss, and a migration that can be taken back is none.
*/
var rollback_easy_default = {
	id: "rollback-easy",
	answer({ git, triggers, facts, catalog, files }) {
		if (git.state !== "read") return {
			verdict: "unknown",
			because: git.state === "absent" ? "The folder is not under git." : "Git facts could not be read.",
			evidence: []
		};
		if (git.commits === 0) return {
			verdict: "no",
			because: "There is no commit to go back to.",
			evidence: []
		};
		if (git.shallow) return {
			verdict: "no",
			because: "The history is shallow: only its newest part is here.",
			evidence: []
		};
		const oneWay = oneWayMigrations(files.filter(({ content }) => content).map(({ path }) => path));
		const steps = triggers.filter(({ fact, classification, contained }) => !contained && fact.gate !== "opt-in" && IRREVERSIBLE.has(classification.class) && classification.tier !== "write-safe");
		const first = steps[0];
		if (first) return {
			verdict: "no",
			because: `${first.fact.pointer} runs by itself and cannot be taken back (${first.classification.class}).${backWords(first.classification.class, oneWay)}`,
			evidence: steps.slice(0, 5).map(({ fact }) => ({
				...fact.at,
				note: `runs on ${fact.moment}`
			}))
		};
		const releases = automaticReleases(facts, catalog);
		const open = releases.filter((release) => release.environment === void 0 && !canBeTakenBack(release, oneWay));
		const release = open[0];
		if (release) return {
			verdict: "no",
			because: `A push sets off the job ${release.job}, which cannot be taken back (${release.class}: ${release.what}), and no environment stands before it.${backWords(release.class, oneWay)}`,
			evidence: [...open.slice(0, 5).map(({ at, what }) => ({
				...at,
				note: what
			})), ...release.class === "database-migration" ? oneWay.slice(0, 3).map(placeOf) : []]
		};
		const guarded = releases.find(({ environment }) => environment !== void 0);
		return {
			verdict: "yes",
			because: [
				`${git.commits === 1 ? "One commit" : `${git.commits} commits`} of history, and nothing irreversible runs by itself.`,
				...git.remotes.length === 0 ? ["No remote holds a copy of it."] : [],
				...guarded ? [`What a push releases waits for the environment ${guarded.environment}.`] : []
			].join(" "),
			evidence: guarded ? [{
				...guarded.at,
				note: `waits for the environment ${guarded.environment}`
			}] : []
		};
	}
};
/** A migration for whose every file there is a way back. */
function canBeTakenBack({ class: id }, oneWay) {
	return id === "database-migration" && oneWay.length === 0;
}
function backWords(id, oneWay) {
	const [first] = oneWay;
	if (id !== "database-migration" || !first) return "";
	return ` ${oneWay.length === 1 ? "A migration has" : `${oneWay.length} migrations have`} no way back (${first.tool}).`;
}
function placeOf({ path, tool }) {
	return {
		...wholeFile(path),
		note: `no way back (${tool})`
	};
}

// src/decide/rows/secrets-denied.ts
/** So many files are put to each agent; beyond that the answer does not change, only the list grows. */
const MOST$1 = 200;
/** Every secret-bearing file that exists is denied to the agent, by its read tool and by its shell. Being asked is not being denied. */
var secrets_denied_default = {
	id: "secrets-denied",
	answerFor({ secretPaths }, agent) {
		if (secretPaths.length === 0) return {
			verdict: "yes",
			because: "No secret-bearing file is in the tree. Deny the usual names (.env, *.pem) all the same.",
			evidence: []
		};
		const tried = secretPaths.slice(0, MOST$1).flatMap((path) => [{
			path,
			decision: agent.would({
				do: "read",
				path,
				by: "tool"
			}, "read-secret")
		}, {
			path,
			decision: agent.would({
				do: "read",
				path,
				by: "shell"
			}, "shell-read-secret")
		}]);
		const open = tried.filter(({ decision }) => decision.outcome === "allow" || decision.outcome === "ask");
		const unclear = tried.filter(({ decision }) => decision.outcome === "unknown");
		const worst = open.length > 0 ? open : unclear;
		if (worst.length === 0) return {
			verdict: "yes",
			because: `All ${secretPaths.length} secret-bearing files are denied to ${agent.title}.`,
			evidence: []
		};
		const paths = [...new Set(worst.map(({ path }) => path))];
		const first = worst.find(({ decision }) => decision.outcome === "allow") ?? worst[0];
		return {
			verdict: open.length > 0 ? "no" : "unknown",
			because: `${paths.length === 1 ? `${paths[0]} is` : `${paths.length} secret-bearing files are`} not denied to ${agent.title}. ${first?.decision.because ?? ""}`.trim(),
			evidence: paths.slice(0, 5).map((path) => ({
				...wholeFile(path),
				note: "holds secrets"
			}))
		};
	}
};

// src/decide/rows/test-command.ts
/** A defined command whose class is test. Where there is no source code, there is nothing to test. */
var test_command_default = {
	id: "test-command",
	answer({ commands, files, classOf }) {
		const tests = commands.filter(({ classification }) => classification.parts.some((part) => part.class === "test"));
		const best = tests.filter(({ fact }) => !fact.at.path.includes("/"))[0] ?? tests[0];
		if (best) return {
			verdict: "yes",
			because: `${best.fact.name} is defined in ${best.fact.at.path}.`,
			evidence: [{
				...best.fact.at,
				note: "test command"
			}]
		};
		if (!files.some((file) => file.content && classOf(file.path) === "source")) return {
			verdict: "not-applicable",
			because: "There is no source code to test.",
			evidence: []
		};
		return {
			verdict: "no",
			because: "No command of the repository is known to run its tests.",
			evidence: []
		};
	}
};

// src/decide/rows/write-scoped.ts
/** No automatic write outside the workspace, into .git, or into agent and editor settings: those are how a session changes the next one. */
var write_scoped_default = {
	id: "write-scoped",
	answerFor(view, agent) {
		return {
			...worstOf(tryProbes("write-scoped", view, agent), agent, {
				yes: "Writes stay in the workspace and out of settings.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};

// src/decide/rows/index.ts
/** Every entry of this folder, sorted by id. */
const rows = [
	destructive_blocked_default,
	git_clean_default,
	logs_redacted_default,
	mcp_allowlisted_default,
	network_off_default,
	repo_trusted_default,
	rollback_easy_default,
	secrets_denied_default,
	test_command_default,
	write_scoped_default
];

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
	return {
		outcome,
		because,
		...rule ? { rule } : {},
		trusted: agent.would(does, kind, { trusted: true }).outcome,
		untrusted: agent.would(does, kind, { trusted: false }).outcome,
		headless: agent.would(does, kind, { headless: true }).outcome
	};
}
/** What two cells must share to be told as one. The reason may name the target, so only a rule's place counts of it. */
function likeness({ outcome, rule, trusted, untrusted, headless }) {
	return [
		outcome,
		trusted,
		untrusted,
		headless,
		rule?.path,
		rule?.line,
		rule?.column
	];
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
		if (answer && answer.verdict !== "unknown") return {
			item,
			answer: passes(answer.verdict) ? "yes" : "no",
			because: answer.because
		};
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
	return facts.of("workflow").filter(({ role }) => role === "workflow").map(({ at, name, events, permissions, jobs }) => {
		const said = jobs.map((job) => job.permissions ?? permissions);
		return {
			path: at.path,
			...name === void 0 ? {} : { name },
			events: sorted$1(events.map((event) => event.name)),
			writes: sorted$1(said.flatMap((one) => one ? writesOf(one) : [])),
			stated: said.every((one) => one !== void 0)
		};
	});
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
			rule,
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
	return catalog.productionGates.map(({ id, title, gate, commandClasses, facets, secrets, connections }) => {
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

// src/report/write.ts
/** Puts the report together: what was decided, with the words that stand at every place that it names. */
function writeReport({ snapshot, stated, view, findings, rules, decided, gaps }) {
	const quote = (location) => {
		const excerpt = location.excerpt ?? stated.quote(location);
		return excerpt === void 0 ? location : {
			...location,
			excerpt
		};
	};
	const lineHashes = stated.hashLines(findings.map(({ locations }) => locations[0]));
	return mapStrings({
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
			byAgent: Object.fromEntries(Object.entries(row.byAgent).map(([agent, cell]) => [agent, cell.rule ? {
				...cell,
				rule: quote(cell.rule)
			} : cell]))
		})),
		findings: findings.map((finding, i) => ({
			...finding,
			...hashed(lineHashes[i]),
			locations: [quote(finding.locations[0]), ...finding.locations.slice(1).map(quote)]
		})),
		suppressed: [],
		rules,
		inventory: takeInventory(view, decided.agents),
		productionGates: productionGates(view).map((gate) => ({
			...gate,
			evidence: gate.evidence.map(quote)
		})),
		checklist: checklist(view, decided.answers)
	}, stated.redact);
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
	"rules",
	"family",
	"severity",
	"confidence"
]);
/** The last net: whatever path a found secret may have taken, no string of the report holds it. The keys are ours: the schema lists them. */
function mapStrings(value, change) {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
	if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, OWN_WORDS.has(key) ? item : mapStrings(item, change)]));
	return value;
}

// src/scan.ts
/**
* Repository → snapshot → surfaces state facts → checks judge findings → the table gives ten answers → the lowest ceiling is the posture → report.
* Throws `UserError` where there is nothing to read, or the revision names no commit; whatever else goes wrong inside the tree is a gap in the report.
*/
async function scan({ root, revision, state, agents, history, catalog, worker, onProgress }) {
	const reading = worker && inWorker(worker);
	let snapshot;
	try {
		snapshot = await openSnapshot({
			root,
			revision
		}, DEFAULT_LIMITS, onProgress);
		const stated = await stateFacts(snapshot, catalog, reading, history);
		const judged = judge(checks, stated.facts, catalog);
		const gaps = [
			...snapshot.gaps,
			...stated.gaps,
			...judged.gaps
		];
		const view = lookAt(snapshot, stated.facts, catalog, state);
		const decided = decide(view, judged.findings, {
			rows,
			engines,
			named: agents,
			complete: gaps.length === 0
		});
		return writeReport({
			snapshot,
			stated,
			view,
			findings: judged.findings,
			rules: judged.rules,
			decided,
			gaps
		});
	} finally {
		snapshot?.close();
		await reading?.close();
	}
}

export { openSnapshot as n, scan as t };