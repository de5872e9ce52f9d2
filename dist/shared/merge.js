import { n as UserError } from "./error.js";
import { r as isComplete } from "./fleet.js";
import { n as loadFleetRenderer, t as FORMATS } from "./load.js";
import { t as reportSchema } from "./report-schema.js";
import { t as EXIT } from "./terminal.js";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

// src/cli/merge.ts
/** A report of the largest trees has some ten; what is larger was not made by a scan. */
const MOST_BYTES = 67108864;
const MOST_BYTES_IN_ALL = 536870912;
const MOST_REPORTS = 5e3;
/**
* Puts JSON reports of many repositories on one page. They are files that somebody made: each is held to the schema and to a size before a word of it is
* used. Answers with the exit code: the gate was each scan's own, but a page with a scan that is not complete is no complete page, as with a scan. Throws `UserError` for a file that is no report.
*/
async function runMerge(files, options, terminal) {
	const renderer = await loadFleetRenderer(options.format);
	if (!renderer) throw new UserError(`“${options.format}” is no format of merge (${FORMATS.join(", ")}).`);
	const most = renderer.most ?? MOST_REPORTS;
	if (files.length > most) throw new UserError(`${options.format} holds at most ${most} repositories, and these are ${files.length}: merge fewer, or take another format.`);
	let left = MOST_BYTES_IN_ALL;
	const reports = files.map((name) => {
		const text = readReport(resolve(terminal.cwd, name), name, Math.min(MOST_BYTES, left));
		left -= text.length;
		return {
			file: basename(name).replace(/\.json$/iu, ""),
			report: toReport(text, name)
		};
	});
	terminal.out(renderer.render(reports, { excerpts: options.excerpts }));
	return reports.every(({ report }) => isComplete(report)) ? EXIT.pass : EXIT.incomplete;
}
/** A regular file up to a size; a pipe or a device would have none. */
function readReport(file, name, most) {
	let descriptor;
	try {
		descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const { size } = fstatSync(descriptor);
		if (!fstatSync(descriptor).isFile()) throw new UserError(`${name} is no regular file.`);
		if (size > most) throw new UserError(`${name} is larger than the ${Math.floor(most / 1024 / 1024)} MiB that are left for reports.`);
		return readFileSync(descriptor, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${name} cannot be read (${error.code ?? "unknown error"}).`);
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}
/** The report, held to the published schema; what the schema does not know is dropped. */
function toReport(text, name) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/u, ""));
	} catch {
		throw new UserError(`${name} is not valid JSON. merge takes what “preflight --format json” writes.`);
	}
	const read = reportSchema.safeParse(value);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new UserError(`${name} is no report of this version of preflight (${issue?.path.map(String).join(".").slice(0, 200) || "the whole"}: ${issue?.message ?? "does not fit"}).`);
}

export { runMerge };