import { a as readAddress, i as isAddress, n as writeBaseline, t as scan } from "./scan.js";
import { n as UserError } from "./error.js";
import { n as gatePasses } from "./gate.js";
import { i as isBelow } from "./posture.js";
import { n as loadRenderer, t as FORMATS } from "./load2.js";
import { t as readText } from "./read-text.js";
import { t as EXIT } from "./terminal.js";
import { mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

// src/cli/inside.ts
/** Where a path really leads, links followed, whether there is something yet or not. */
function leadsTo(path) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(leadsTo(parent), basename(path));
	}
}
/** Whether a path leads into a folder or to it, links followed on both sides. */
function isInside(folder, path) {
	const way = relative(leadsTo(folder), leadsTo(path));
	return !way.startsWith("..") && !isAbsolute(way);
}

// src/cli/operator.ts
/**
* Reads the operator's files. Throws `UserError` for one that is not valid, and for one of the scanned tree: whoever writes there could
* set aside what they did. A repository that is fetched has no folder, and its address stands for it: `name` is the repository's own.
* What reads a file is loaded where there is one: schemas and YAML would be a tenth of a small repository's time.
*/
async function readOperator({ policy, baseline, today }, { root, name }, cwd) {
	const folder = root === void 0 ? name : resolve(root).replaceAll("\\", "/");
	const files = {};
	if (policy !== void 0) {
		const { readPolicy } = await import("./policy2.js");
		files.policy = readPolicy(outside("--policy", policy, root, cwd), policy, "operator", {
			folder,
			name
		});
	}
	if (baseline !== void 0) {
		const { readBaseline } = await import("./read-baseline.js");
		files.baseline = readBaseline(outside("--baseline", baseline, root, cwd), baseline);
	}
	return {
		...files,
		today: day(today)
	};
}
/** The file of `--write-baseline` and its text. One that is there keeps its salt, so that it changes only where findings do. */
async function baselineFile(name, root, cwd, { findings, tool }) {
	const file = leadsTo(resolve(cwd, name));
	if (root !== void 0 && isInside(root, file)) throw new UserError(`--write-baseline ${name}: nothing is written into the scanned tree. Give a file outside ${root}.`);
	return [file, `${JSON.stringify(writeBaseline(findings, tool, await former(file)), null, 2)}\n`];
}
async function former(file) {
	const { readBaseline } = await import("./read-baseline.js");
	try {
		return readBaseline(readText(file), file);
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
function outside(option, name, root, cwd) {
	const file = resolve(cwd, name);
	if (root !== void 0 && isInside(root, file)) throw new UserError(`${option} ${name} lies in the scanned tree, so whoever changes the tree could change it too. Give a file outside ${root}, or compare with --base, which reads the policy of the base commit.`);
	return readText(file);
}
/** The clock of the machine is asked here and nowhere else. */
function day(said) {
	const today = said ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(today) || Number.isNaN(Date.parse(`${today}T00:00:00Z`))) throw new UserError(`--today takes a day as YYYY-MM-DD, not “${today}”.`);
	return today;
}

// src/cli/scan.ts
/** Scans, writes the reports, and answers with the exit code. */
async function runScan(path, options, terminal, equipment) {
	if (options.head !== void 0 && options.base === void 0) throw new UserError("--head says what to compare; --base must say with what.");
	const address = isAddress(path) ? readAddress(path) : void 0;
	const folder = address ? address.path : resolve(terminal.cwd, path);
	if (options.base !== void 0 && address) throw new UserError("--base compares two commits of a folder: clone the repository, then give the folder.");
	const outputs = await Promise.all(options.output.map((word) => output(word, folder, terminal.cwd)));
	const shown = await rendererOf(options.format);
	if (folder !== void 0) warnOfUnsafeStart(folder, terminal);
	const operator = await readOperator(options, {
		root: folder,
		name: address?.name ?? basename(resolve(terminal.cwd, path))
	}, terminal.cwd);
	const said = operator.policy?.said ?? {};
	const request = {
		root: address ? path : resolve(terminal.cwd, path),
		state: options.state ?? said.state ?? "unknown",
		agents: options.agent ?? said.agents ?? [],
		policy: operator.policy,
		baseline: operator.baseline,
		today: operator.today,
		history: options.history ?? false,
		catalog: equipment.catalog(),
		worker: equipment.worker,
		searcher: equipment.searcher,
		jobs: options.jobs,
		...terminal.errIsTerminal ? progress(terminal) : {}
	};
	const report = await (options.base === void 0 ? scan(request) : compare(request, options.base, options.head)).finally(() => {
		if (terminal.errIsTerminal) terminal.err("\r\x1B[K");
	});
	const look = {
		color: options.color && terminal.outIsTerminal && (terminal.env["NO_COLOR"] ?? "") === "",
		width: terminal.outIsTerminal ? Math.max(40, terminal.columns) : 80,
		verbose: options.verbose ?? false,
		quiet: options.quiet ?? false,
		excerpts: options.excerpts
	};
	for (const { renderer, file } of outputs) writeWhole(file, renderer.render(report, {
		...look,
		color: false,
		width: 80
	}));
	terminal.out(shown.render(report, look));
	if (options.writeBaseline !== void 0) writeWhole(...await baselineFile(options.writeBaseline, folder, terminal.cwd, report));
	return exitCode(report, {
		require: [options.require ?? "hold", said.require ?? "hold"].reduce((a, b) => isBelow(a, b) ? b : a),
		failOn: options.failOn ?? said["fail-on"] ?? "high"
	});
}
/** An incomplete scan is never a pass, whatever the gate says. */
function exitCode(report, gate) {
	if (!report.subject.coverage.complete || report.delta?.base.complete === false) return EXIT.incomplete;
	return gatePasses(report, gate) ? EXIT.pass : EXIT.gate;
}
async function compare(request, base, head) {
	const { compareRevisions } = await import("./compare2.js");
	return await compareRevisions({
		...request,
		base,
		...head === void 0 ? {} : { head }
	});
}
async function rendererOf(format) {
	const renderer = await loadRenderer(format);
	if (!renderer) throw new UserError(`“${format}” is no format (${FORMATS.join(", ")}).`);
	return renderer;
}
async function output(word, root, cwd) {
	const equals = word.indexOf("=");
	if (equals < 1 || equals === word.length - 1) throw new UserError(`--output takes FORMAT=FILE, not “${word}”.`);
	const file = leadsTo(resolve(cwd, word.slice(equals + 1)));
	if (root !== void 0 && isInside(root, file)) throw new UserError(`--output ${word}: nothing is written into the scanned tree. Give a file outside ${root}.`);
	return {
		renderer: await rendererOf(word.slice(0, equals)),
		file
	};
}
/**
* Written beside its place and moved there, so that a reader never sees half a report. A device or a pipe is written to:
* moving a file onto `/dev/null` would leave every program of the machine without one.
*/
function writeWhole(file, text) {
	let folder;
	try {
		const there = statSync(file, { throwIfNoEntry: false });
		if (there && !there.isFile() && !there.isDirectory()) {
			writeFileSync(file, text);
			return;
		}
		folder = mkdtempSync(join(dirname(file), ".preflight-"));
		const draft = join(folder, "report");
		writeFileSync(draft, text);
		renameSync(draft, file);
	} catch (error) {
		throw new UserError(`${file} cannot be written (${error.code ?? "unknown error"}).`);
	} finally {
		if (folder !== void 0) rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
function progress({ err }) {
	return {
		onFetch: (percent) => err(`\r\u001b[Kfetching… ${percent} %`),
		onProgress: (files) => err(`\r\u001b[Kreading… ${files} files`)
	};
}
/**
* A package runner that is started inside a hostile repository runs that repository's own programs and `.npmrc` before ours.
* It is too late to prevent, not too late to say.
*/
function warnOfUnsafeStart(root, { cwd, env, err }) {
	const inside = relative(root, cwd);
	if (env["npm_command"] !== void 0 && !inside.startsWith("..") && !isAbsolute(inside)) err("preflight: started by a package runner inside the repository that it looks at. Its .npmrc and node_modules were in charge of this start: run it from another folder and give the path.\n");
}

export { runScan };