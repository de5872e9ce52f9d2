import { i as holds, n as acceptedRows, t as acceptedRowWords } from "./accepted-rows.js";
import { t as count } from "./words.js";
import { c as visible, n as escapeForJsonLog, s as clip } from "./escape.js";
import { t as message } from "./message.js";
import { a as incompleteWords, l as suppressedWords } from "./words2.js";
import { createHash } from "node:crypto";

// src/render/gitlab.ts
/** Code points of one text; JSON has the whole. */
const LONGEST = 4e3;
/** Gaps that are entries of their own; the others are counted in the last of them. */
const MOST_GAPS = 100;
const SEVERITIES = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
/**
* The findings as a GitLab code quality report, which merge requests show. The format knows nothing but entries at places: that the scan is incomplete,
* that findings were set aside, and of which rows a no is accepted, are entries too, for a report that says nothing of them would look clean.
*/
function renderGitlab(report) {
	const findings = report.findings.map(({ rule, severity, message: what, why, fix, fingerprint, locations: [{ path, line }] }) => ({
		description: message(`${what} ${why} ${fix}`, LONGEST, rule),
		check_name: named(rule),
		fingerprint: clip(visible(fingerprint), 100),
		severity: SEVERITIES[severity],
		location: {
			path: place(path),
			lines: { begin: line }
		}
	}));
	return `${escapeForJsonLog(JSON.stringify([
		...gaps(report),
		...findings,
		...suppressed(report),
		...rows(report)
	], null, 2))}\n`;
}
function gaps(report) {
	const incomplete = incompleteWords(report);
	if (incomplete === void 0) return [];
	const all = report.subject.coverage.gaps;
	const left = all.length - MOST_GAPS;
	return (all.length === 0 ? [{
		path: ".",
		reason: incomplete
	}] : all.slice(0, MOST_GAPS)).map(({ path, reason }, i) => {
		return entry("incomplete-scan", "blocker", `Not read or not understood, so this is not a clean scan: ${reason}.${left > 0 && i === 99 ? ` And ${count(left, "more thing")}.` : ""}`, path);
	});
}
function suppressed(report) {
	const [first] = report.suppressed;
	return first === void 0 ? [] : [entry("suppressed-findings", "info", suppressedWords(report), first.locations[0].path)];
}
/** A row that the policy accepts is a no all the same; one that it would accept and may not is told as what still has to be done. */
function rows(report) {
	return acceptedRows(report).map((one) => entry(holds(one) ? "accepted-row" : "row-not-accepted", holds(one) ? "info" : "major", acceptedRowWords(one), one.at?.path ?? "."));
}
function entry(check, severity, text, path) {
	const fingerprint = createHash("sha256").update(`${check}\0${path}\0${text}`).digest("hex").slice(0, 16);
	return {
		description: message(text, LONGEST, check),
		check_name: check,
		fingerprint,
		severity,
		location: {
			path: place(path),
			lines: { begin: 1 }
		}
	};
}
const named = (rule) => clip(visible(rule), 200) || "unnamed";
/** GitLab links the path as it stands; what had to be spelled leads nowhere, and harms nobody. */
const place = (path) => clip(visible(path), LONGEST) || ".";
var gitlab_default = {
	format: "gitlab",
	render: renderGitlab
};

export { gitlab_default as t };