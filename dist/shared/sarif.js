import { i as holds, n as acceptedRows, t as acceptedRowWords } from "./accepted-rows.js";
import { a as escapeForMarkdownCode, c as visible, i as escapeForMarkdown, n as escapeForJsonLog, s as clip } from "./escape.js";
import { t as message } from "./message.js";
import { t as count } from "./words.js";
import { o as severityCounts } from "./story.js";
import { l as suppressedWords, r as coverageWords, s as score } from "./words2.js";

// src/render/sarif-rule.ts
/** Where the pages of `docs/` stand. */
const DOCS = "https://github.com/agent-preflight/preflight/blob/main/docs/";
/** GitHub shows ten tags of a rule and refuses a file with one that has more than twenty. */
const MOST_TAGS = 20;
/** Longest description that GitHub takes. */
const DESCRIPTION = 1024;
const MOST_REFERENCES = 20;
/** As SARIF says it. */
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
/** In the middle of the ranges by which code scanning names severities: critical above 9, high from 7, medium from 4, low above 0. */
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: void 0
};
/**
* The rule of a finding as SARIF knows it. Code scanning rates rules, not results: a rule that finds things of several severities stands once for each,
* under its own id for the worst and as `id/severity` for the others. So a credential in a test is no critical alert, and one that was dismissed
* as such does not hide what becomes critical later.
*/
function ruleIdOf({ rule, severity }, known) {
	const id = clip(visible(rule), 200) || "unnamed";
	return known === void 0 || known.severity === severity ? id : `${id}/${severity}`;
}
/** What SARIF says of one rule. */
function descriptor(id, { rule, severity, confidence, why, fix }, known) {
	const title = message(known?.title ?? rule, DESCRIPTION, id);
	const because = message(known?.why ?? why, DESCRIPTION, title);
	const todo = message(known?.fix ?? fix, DESCRIPTION, title);
	const references = (known?.references ?? []).slice(0, MOST_REFERENCES);
	const security = SECURITY_SEVERITY[severity];
	return {
		id,
		name: id,
		shortDescription: { text: title },
		fullDescription: { text: because },
		help: {
			text: [
				`${title}.`,
				`Why it matters: ${because}`,
				`What to do: ${todo}`,
				...references.map((page) => message(page, DESCRIPTION, "-"))
			].join("\n\n"),
			markdown: [
				`**Why it matters.** ${escapeForMarkdown(clip(visible(known?.why ?? why), DESCRIPTION))}`,
				`**What to do.** ${escapeForMarkdown(clip(visible(known?.fix ?? fix), DESCRIPTION))}`,
				...references.map((page) => `- ${linked(page)}`)
			].join("\n\n")
		},
		helpUri: DOCS + (PAGE.test(known?.page ?? "") ? known?.page : "rules.md"),
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			tags: [...security === void 0 ? [] : ["security"], ...(known?.tags ?? []).map((tag) => clip(visible(tag), 100) || "-")].slice(0, MOST_TAGS),
			precision: PRECISION[confidence],
			...security === void 0 ? { "problem.severity": "recommendation" } : { "security-severity": security }
		}
	};
}
const PRECISION = {
	high: "high",
	medium: "medium",
	low: "low"
};
/** A page of our own documentation with its heading. */
const PAGE = /^[a-z-]+\.md#[a-z0-9-]+$/u;
/** An address that can stand in angle brackets: nothing in it ends them. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+\/[\w./#%~+=&?:-]*$/u;
function linked(page) {
	return ADDRESS.test(page) ? `<${page}>` : `<code>${escapeForMarkdownCode(clip(visible(page), 200))}</code>`;
}

// src/render/uri.ts
/**
* A path of the report as a relative URI reference: its bytes in percent encoding, but for letters, digits and `-._~/`. What stands as `\xNN` for a byte
* that is not UTF-8 becomes that byte again, so that the reference names the file. (A name that spells such a backslash itself names the same; it takes
* a name that was made for it.)
*/
function toUriReference(path) {
	const encoded = path.split(RAW_BYTE).map((part, i) => i % 2 === 1 ? `%${part.toUpperCase()}` : encode(part)).join("");
	return encoded === "" ? "." : encoded.replace(/^\/+/u, (slashes) => "%2F".repeat(slashes.length));
}
/** Bytes below 0x80 are always UTF-8 and never spelled. */
const RAW_BYTE = /\\x([89a-f][0-9a-f])/u;
function encode(text) {
	return Array.from(new TextEncoder().encode(text), (byte) => {
		const character = String.fromCharCode(byte);
		return /[A-Za-z0-9._~/-]/u.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}

// src/render/sarif-result.ts
const MESSAGE = 4e3;
const BASELINE = {
	new: "new",
	worse: "updated",
	unchanged: "unchanged"
};
/** One finding as a result of SARIF. @param taken line hashes that stand already, by rule and path: code scanning would take their twins for one alert. */
function result(finding, rule, excerpts, taken) {
	const [primary, ...others] = finding.locations;
	const related = others.slice(0, 99);
	const left = others.length - related.length;
	const places = left === 0 ? "" : ` ${count(left, "more place is", "more places are")} not listed.`;
	return {
		ruleId: rule.id,
		ruleIndex: rule.index,
		level: LEVELS[finding.severity],
		message: { text: message(`${finding.message} ${finding.why} ${finding.fix}${places}`, MESSAGE, rule.id) },
		locations: [location(primary, excerpts)],
		...related.length === 0 ? {} : { relatedLocations: related.map((place, i) => ({
			id: i + 1,
			...location(place, excerpts, "See also.")
		})) },
		partialFingerprints: {
			primaryLocationLineHash: lineHash(finding, rule.id, taken),
			"preflight/v1": clip(visible(finding.fingerprint), 100)
		},
		...finding.delta === void 0 ? {} : { baselineState: BASELINE[finding.delta] },
		suppressions: suppressions(finding),
		properties: {
			family: finding.family,
			severity: finding.severity,
			confidence: finding.confidence,
			...finding.agents === void 0 ? {} : { agents: finding.agents }
		}
	};
}
/** What the operator's policy says of a finding that it sets aside; an empty list says that nobody does. */
function suppressions({ reason, by, expires }) {
	if (reason === void 0) return [];
	return [{
		kind: "external",
		status: "accepted",
		justification: message(`${reason} (${by ?? "unknown"}, until ${expires ?? "unknown"})`, MESSAGE, "-")
	}];
}
/**
* By this alone code scanning knows an alert again. What has no text of its own (a file known by its name, git's own folder, an older commit) has no line
* to hash: there the finding's own fingerprint stands in its form, which holds still as long as the thing does. So it does for all but the first of
* several findings of one rule on one line.
*/
function lineHash({ lineHash: stated, fingerprint, locations: [{ path }] }, rule, taken) {
	const key = JSON.stringify([
		rule,
		path,
		stated
	]);
	if (stated !== void 0 && /^[0-9a-f]{1,16}:[1-9]\d{0,8}$/u.test(stated) && !taken.has(key)) {
		taken.add(key);
		return stated;
	}
	const [, digits = "0", nth = "1"] = /^([0-9a-f]{1,16})(?:-(\d{1,9}))?$/u.exec(fingerprint) ?? [];
	return `${digits}:${nth}`;
}
function location(place, excerpts, note) {
	const { path, line, column } = place;
	const endLine = Math.max(line, place.endLine);
	const endColumn = endLine === line ? Math.max(column, place.endColumn) : place.endColumn;
	const said = place.note ?? note;
	const quoted = excerpts && endLine === line && place.excerpt !== void 0 && place.excerpt !== "";
	return {
		physicalLocation: {
			artifactLocation: { uri: toUriReference(path) },
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			},
			...quoted ? { contextRegion: {
				startLine: line,
				endLine,
				snippet: { text: clip(visible(place.excerpt ?? ""), 400) }
			} } : {}
		},
		...said === void 0 ? {} : { message: { text: message(said, MESSAGE, "-") } }
	};
}

// src/render/sarif.ts
/** Of the standard's first errata, which is the one in force. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const INFORMATION = "https://github.com/agent-preflight/preflight";
const MOST_BYTES = 99e5;
const MOST_RESULTS = 25e3;
/** Gaps that are named; the others are counted. */
const MOST_GAPS = 200;
/** Rows of which the policy speaks, and notes on it, that are named; a scan's own report has fewer. */
const MOST_POLICY_NOTES = 50;
/** Room for the notifications that count what is left out. */
const COUNTS = 2e3;
/** The report as SARIF 2.1.0, within the limits of code scanning. The worst findings come first, so that a cut, which is counted, loses the least. */
function renderSarif(report, options) {
	return renderRuns([report], options);
}
/** Several reports as one file, one run for each; code scanning takes at most twenty. */
function renderRuns(reports, options) {
	const room = Math.floor(MOST_BYTES / Math.max(1, reports.length));
	const log = {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: reports.map((report) => run(report, options, room))
	};
	return `${written(log)}\n`;
}
const written = (value) => escapeForJsonLog(JSON.stringify(value));
const size = (value) => new TextEncoder().encode(written(value)).length + 1;
function run(report, options, room) {
	const gaps = gapNotifications(report);
	const frame = (results, rules, notifications) => ({
		tool: { driver: {
			name: clip(visible(report.tool.name), 100) || "preflight",
			version: clip(visible(report.tool.version), 100) || "0",
			informationUri: INFORMATION,
			rules,
			notifications: Object.entries(NOTIFICATIONS).map(([id, text]) => ({
				id,
				shortDescription: { text }
			})),
			properties: { rules: clip(visible(report.tool.rules), 100) }
		} },
		invocations: [{
			executionSuccessful: report.subject.coverage.complete,
			toolExecutionNotifications: notifications,
			toolConfigurationNotifications: policyNotifications(report)
		}],
		automationDetails: { id: `${category(report, options)}/` },
		columnKind: "utf16CodeUnits",
		results,
		properties: properties(report)
	});
	const { results, rules, missing } = fill(report, options.suppressed === false ? report.findings : [...report.findings, ...report.suppressed], options, room - size(frame([], [], gaps)) - COUNTS);
	return frame(results, rules, [
		...gaps,
		...missingNotification(missing),
		summary(report)
	]);
}
/** As many findings as there is room for, with their rules: from the first on, without a hole. */
function fill(report, findings, { excerpts }, room) {
	const known = new Map(report.rules.map((rule) => [rule.id, rule]));
	const indexes = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const rules = [];
	const results = [];
	let left = room;
	for (const finding of findings.slice(0, MOST_RESULTS)) {
		const rule = known.get(finding.rule);
		const id = ruleIdOf(finding, rule);
		const index = indexes.get(id) ?? rules.length;
		const own = index === rules.length ? [descriptor(id, finding, rule)] : [];
		const one = result(finding, {
			id,
			index
		}, excerpts, taken);
		left -= size(one) + own.reduce((sum, entry) => sum + size(entry), 0);
		if (left < 0) break;
		indexes.set(id, index);
		rules.push(...own);
		results.push(one);
	}
	return {
		results,
		rules,
		missing: findings.slice(results.length)
	};
}
const NOTIFICATIONS = {
	"not-read": "Something was not read or not understood: this is not a clean scan.",
	"accepted-row": "A row of the boundary table of which the operator accepts a no until a day. The row stays a no.",
	"row-not-accepted": "A row that the operator's policy would accept and that counts all the same.",
	policy: "What of the operator's policy does not hold or fits nothing.",
	"left-out": "Results that did not fit into the limits of code scanning.",
	summary: "What the scan came to."
};
function notification(id, level, text, paths = []) {
	return {
		descriptor: {
			id,
			index: Object.keys(NOTIFICATIONS).indexOf(id)
		},
		level,
		message: { text: message(text, 4e3, "-") },
		...paths.length === 0 ? {} : { locations: paths.map((path) => ({ physicalLocation: { artifactLocation: { uri: toUriReference(path) } } })) }
	};
}
function gapNotifications({ subject: { coverage } }) {
	const { gaps } = coverage;
	const named = gaps.slice(0, MOST_GAPS).map(({ path, reason }) => notification("not-read", "error", `Not read or not understood: ${reason}`, [path]));
	const more = gaps.length - named.length;
	if (more > 0) named.push(notification("not-read", "error", `${count(more, "more thing")} could not be read or understood.`));
	if (gaps.length === 0 && !coverage.complete) named.push(notification("not-read", "error", NOTIFICATIONS["not-read"]));
	return named;
}
/** What the operator's policy accepts and what of it does not hold: no result speaks of rows. */
function policyNotifications(report) {
	const rows = acceptedRows(report).map((one) => holds(one) ? notification("accepted-row", "note", acceptedRowWords(one)) : notification("row-not-accepted", "warning", acceptedRowWords(one)));
	const notes = (report.policy?.notes ?? []).map((note) => notification("policy", "note", note));
	return [...rows.slice(0, MOST_POLICY_NOTES), ...notes.slice(0, MOST_POLICY_NOTES)];
}
function missingNotification(missing) {
	if (missing.length === 0) return [];
	return [notification("left-out", "warning", `${count(missing.length, "more finding")} left out for want of room: ${severityCounts(missing)}.`)];
}
function summary(report) {
	const { delta } = report;
	const change = delta === void 0 ? "" : ` Since the base: ${delta.counts.new} new, ${delta.counts.worse} worse, ${delta.counts.fixed} fixed.`;
	return notification("summary", "note", `Posture ${report.posture.name}, score ${score(report)}. ${coverageWords(report)} ${suppressedWords(report)}${change}`);
}
function properties(report) {
	const { posture, subject, delta } = report;
	const accepted = acceptedRows(report).filter(holds).slice(0, MOST_POLICY_NOTES).map(({ row, verdict, agents, acceptance: { by, expires, upTo, reason } }) => ({
		row,
		verdict,
		...agents.length === 0 ? {} : { agents },
		by: clip(visible(by), 100),
		expires: clip(visible(expires), 10),
		upTo,
		reason: clip(visible(reason), 500)
	}));
	return {
		posture: posture.name,
		score: score(report),
		state: subject.state,
		complete: subject.coverage.complete,
		suppressed: report.suppressed.length,
		...accepted.length === 0 ? {} : { acceptedRows: accepted },
		...report.policy?.today === void 0 ? {} : { policyDay: clip(visible(report.policy.today), 10) },
		...subject.commit === void 0 ? {} : { commit: clip(visible(subject.commit), 64) },
		...delta === void 0 ? {} : {
			lowersTrust: delta.lowersTrust,
			counts: delta.counts
		}
	};
}
function category({ subject }, { category: named }) {
	const name = clip(visible(subject.name), 100).replaceAll("/", "-");
	return named === void 0 ? `preflight/${name}` : visible(named).replace(/\/+$/u, "");
}
var sarif_default = {
	format: "sarif",
	render: renderSarif
};

export { renderSarif as n, sarif_default as r, renderRuns as t };