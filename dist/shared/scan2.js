import { t as UserError } from "./error.js";
import { i as atLeast } from "./finding.js";
import { F as isBelow } from "./version.js";
import { t as renderers } from "./render.js";
import { t as scan } from "./scan.js";
import { t as EXIT } from "./terminal.js";
import { mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

// src/cli/scan.ts
/** Scans, writes the reports, and answers with the exit code. */
async function runScan(path, options, terminal, equipment) {
	if (/^(?:[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(path)) throw new UserError("A repository's address cannot be scanned by this version yet: clone it, then give the folder.");
	const root = resolve(terminal.cwd, path);
	const outputs = options.output.map((word) => output(word, root, terminal.cwd));
	warnOfUnsafeStart(root, terminal);
	const report = await scan({
		root,
		state: options.state,
		agents: options.agent ?? [],
		history: options.history ?? false,
		catalog: equipment.catalog(),
		worker: equipment.worker,
		...terminal.errIsTerminal ? { onProgress: progress(terminal) } : {}
	});
	if (terminal.errIsTerminal) terminal.err("\r\x1B[K");
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
	terminal.out(rendererOf(options.format).render(report, look));
	return exitCode(report, options);
}
/** An incomplete scan is never a pass, whatever the gate says. */
function exitCode(report, { require, failOn }) {
	if (!report.subject.coverage.complete) return EXIT.incomplete;
	if (require !== void 0 && isBelow(report.posture.name, require)) return EXIT.gate;
	if (failOn !== "never" && report.findings.some(({ severity }) => atLeast(severity, failOn))) return EXIT.gate;
	return EXIT.pass;
}
function rendererOf(format) {
	const renderer = renderers.find((candidate) => candidate.format === format);
	if (!renderer) throw new UserError(`“${format}” is no format (${renderers.map((candidate) => candidate.format).join(", ")}).`);
	return renderer;
}
function output(word, root, cwd) {
	const equals = word.indexOf("=");
	if (equals < 1 || equals === word.length - 1) throw new UserError(`--output takes FORMAT=FILE, not “${word}”.`);
	const file = destination(resolve(cwd, word.slice(equals + 1)));
	const inside = relative(destination(root), file);
	if (!inside.startsWith("..") && !isAbsolute(inside)) throw new UserError(`--output ${word}: nothing is written into the scanned tree. Give a file outside ${root}.`);
	return {
		renderer: rendererOf(word.slice(0, equals)),
		file
	};
}
/** Where a path really leads, links followed, whether there is something yet or not. */
function destination(path) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(destination(parent), basename(path));
	}
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
function progress(terminal) {
	return (files) => terminal.err(`\r\u001b[Kreading… ${files} files`);
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