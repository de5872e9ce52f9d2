import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { a as passes, i as acceptanceWords } from "./answer.js";
import { r as SEVERITIES } from "./finding.js";
import { r as list, t as count } from "./words.js";
import { n as markdownSink, r as size, t as items } from "./markdown-sink.js";
import { a as incompleteWords, c as scoreParts, i as headlineRule, l as suppressedWords, n as VERDICT_WORDS, o as qualification, r as coverageWords, s as score, t as QUOTED_WORDS } from "./words2.js";
import { a as permissionLabel, i as openPermissions, n as OUTCOME_WORDS, s as operatingTables, t as OUTCOME_KEY } from "./permission-words.js";
import { a as nextPosture, i as isQuoted, n as ceilingReasons, o as severityCounts, r as groupFindings, t as agentRows } from "./story.js";

// src/render/markdown-delta.ts
const DIRECTIONS = [
	["lowers", "Lowers trust"],
	["raises", "Raises trust"],
	["neutral", "Changes without weight"]
];
/** What a change does to trust: the verdict on it, before and after, then thing by thing, what lowers trust first. Nothing without a base. */
function markdownDelta({ delta }, sink) {
	if (delta === void 0) return [];
	const parts = DIRECTIONS.flatMap(([direction, title]) => {
		const those = delta.changes.filter((change) => change.direction === direction);
		return those.length === 0 ? [] : [
			`**${title}**`,
			"",
			...items(those, (change) => changeLine(change, sink))
		];
	});
	return [
		"### What this change does to trust",
		"",
		`**This change ${delta.lowersTrust ? "lowers" : "does not lower"} trust.** ${sink.text(delta.summary)}`,
		"",
		...sides(delta, sink),
		...parts,
		...rows(delta, sink),
		...fixed(delta, sink)
	];
}
function changeLine({ text, agents = [], location }, sink) {
	const whose = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
	return `${sink.text(text)}${whose}${location === void 0 ? "" : ` ${sink.code(`${location.path}:${location.line}`)}`}`;
}
function sides({ base, head, counts }, { code }) {
	return [
		"| | Before | After |",
		"| --- | --- | --- |",
		...[
			["Commit", ({ commit }) => commit === void 0 ? "" : code(commit.slice(0, 12))],
			["Posture", ({ posture }) => posture],
			...AGENTS.filter((agent) => base.byAgent[agent] !== head.byAgent[agent]).map((agent) => [AGENT_TITLES[agent], ({ byAgent }) => byAgent[agent] ?? ""]),
			["Score", ({ score }) => `${score}/10`],
			["Findings", found],
			["Coverage", ({ complete }) => complete ? "complete" : "incomplete"]
		].map(([what, of]) => `| ${what} | ${of(base)} | ${of(head)} |`),
		"",
		`${count(counts.new, "new finding")}, ${counts.worse} worse, ${counts.unchanged} unchanged, ${counts.fixed} fixed.`,
		""
	];
}
function found({ findings }) {
	const words = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}`);
	return words.length === 0 ? "none" : words.join(", ");
}
function rows(delta, { text }) {
	if (delta.rows.length === 0) return [];
	return [
		"| Question | Before | After |",
		"| --- | --- | --- |",
		...delta.rows.map(({ question, before, after }) => `| ${text(question)} | ${VERDICT_WORDS[before]} | ${VERDICT_WORDS[after]} |`),
		""
	];
}
function fixed({ fixed: gone }, { text, code }) {
	if (gone.length === 0) return [];
	return [
		"**Fixed**",
		"",
		...items(gone, ({ severity, rule, message }) => `${severity} ${code(rule)} ${text(message)}`)
	];
}

// src/render/markdown-tables.ts
/** The operating tables as Markdown, each folded away: they are looked up, not read through. `text` cuts and escapes a cell. */
function markdownTables(report, text) {
	return operatingTables(report).filter(({ rows }) => rows.length > 0).flatMap(({ title, lead, columns, rows }) => [
		`<details><summary>${text(title)}</summary>`,
		"",
		text(lead),
		"",
		`| ${columns.map(text).join(" | ")} |`,
		`|${" --- |".repeat(columns.length)}`,
		...rows.map((cells) => `| ${cells.map(text).join(" | ")} |`),
		"",
		"</details>",
		""
	]);
}

// src/render/markdown.ts
/**
* GitHub drops a job summary over 1024 KiB as a whole, and its toolkit does not check (docs.github.com, "Workflow commands": 1 MiB per step);
* the rest is left for what else a step writes.
*/
const SUMMARY_BYTES = 921600;
/** Code points of one field: the most that leaves half of the room for the findings is taken. */
const FIELDS = [
	500,
	120,
	40
];
/** Places of one finding. */
const PLACES = 3;
/** Room for the line that counts what is left out of one rule, and for the one that counts what is left out at the end. */
const MORE_BYTES = 50;
const REST_BYTES = 500;
/** The share of the room that the operating tables may take; where it is too little, they stay with the other formats. */
const TABLES_SHARE = .25;
/**
* The report for a job summary or a comment: the verdict, what a change did to it, its reasons, the ten rows, the findings. At most `limit` bytes of
* UTF-8; where findings do not fit, it is cut between two and says how many are missing.
*/
function renderMarkdown(report, options, limit = options.maxChars ?? SUMMARY_BYTES) {
	for (const field of FIELDS) {
		const sink = markdownSink(field);
		const head = [
			...headline(report, sink),
			...markdownDelta(report, sink),
			...agents(report, sink),
			...reasons(report, sink),
			...answers(report, sink),
			...permissions(report, sink)
		];
		const looked = markdownTables(report, sink.text);
		const tail = [...size(looked) < limit * TABLES_SHARE ? looked : [], ...coverage(report, sink)];
		const room = limit - size(head) - size(tail);
		if (room < limit / 2 && field !== FIELDS.at(-1)) continue;
		return `${[
			...head,
			...findings(report, sink, options, room),
			...tail
		].join("\n")}\n`;
	}
	throw new Error("the last length is always taken");
}
function headline(report, { code, text }) {
	const { subject, posture } = report;
	const { title, means } = posture;
	const commit = subject.commit === void 0 ? "" : ` at ${code(subject.commit.slice(0, 12))}`;
	const incomplete = incompleteWords(report);
	return [
		`## Preflight: ${text(title.toLowerCase())}`,
		"",
		text(means),
		"",
		...incomplete === void 0 ? [] : [`> **${incomplete}**`, ""],
		`${code(subject.name)}${commit}, state ${code(subject.state)}. Score **${score(report)}** (${scoreParts(report)}).`,
		""
	];
}
function agents(report, { code }) {
	const rows = agentRows(report);
	if (rows.length === 0) return [];
	return [
		headlineRule(report),
		"",
		"| Agent | Posture | Start |",
		"| --- | --- | --- |",
		...rows.map((row) => `| ${AGENT_TITLES[row.agent]} | ${row.posture} | ${row.launch === void 0 ? "" : code(row.launch)} |`),
		""
	];
}
function reasons(report, { text }) {
	const { setting } = ceilingReasons(report);
	const { nextSteps } = report.posture;
	const next = nextPosture(report);
	const why = items(setting, (reason) => {
		const only = reason.agents.map((agent) => AGENT_TITLES[agent]);
		return `${text(reason.because)}${only.length === 0 ? "" : ` (${list(only)})`}`;
	});
	const steps = next === void 0 || nextSteps.length === 0 ? [] : [
		`### To get to ${next}`,
		"",
		...items(nextSteps, text, (i) => `${i + 1}.`)
	];
	return [
		"### Why",
		"",
		...setting.length === 0 ? ["Nothing holds it lower.", ""] : why,
		...steps
	];
}
function answers({ answers: rows, boundaries }, { text }) {
	return [
		"### Ten questions, five boundaries",
		"",
		"| Question | Answer | Because | To do |",
		"| --- | --- | --- | --- |",
		...rows.map(({ question, verdict, byAsking, because, action, acceptance }) => {
			const accepted = acceptance ? `, ${text(acceptanceWords(acceptance))}` : "";
			const answer = `${VERDICT_WORDS[verdict]}${byAsking === true ? " (by asking)" : ""}${accepted}`;
			return `| ${text(question)} | ${answer} | ${text(because)} | ${passes(verdict) ? "" : text(action)} |`;
		}),
		"",
		"| Boundary | |",
		"| --- | --- |",
		...boundaries.map(({ title, clear }) => `| ${text(title)} | ${clear ? "clear" : "fuzzy"} |`),
		""
	];
}
function permissions(report, { text }) {
	const rows = openPermissions(report);
	const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== void 0));
	if (rows.length === 0) return [];
	const lines = rows.slice(0, 10).map((row) => {
		const cells = agents.map((agent) => {
			const cell = row.byAgent[agent];
			return cell === void 0 ? "" : OUTCOME_WORDS[cell.outcome];
		});
		return `| ${text(permissionLabel(row))} | ${cells.join(" | ")} |`;
	});
	return [
		"### What would happen unasked",
		"",
		`| Action | ${agents.map((agent) => AGENT_TITLES[agent]).join(" | ")} |`,
		`| --- |${" --- |".repeat(agents.length)}`,
		...lines,
		"",
		...rows.length > 10 ? [`and ${count(rows.length - 10, "more", "more")}.`] : [],
		OUTCOME_KEY,
		""
	];
}
function findings(report, sink, options, room) {
	const { delta, findings: all } = report;
	if (delta === void 0) return listing("Findings", all, report, sink, options, room);
	const before = all.filter((finding) => finding.delta === "unchanged");
	const first = listing("Findings of this change", all.filter((finding) => finding.delta !== "unchanged"), report, sink, options, room);
	if (before.length === 0) return first;
	if (options.verbose) return [...first, ...listing("Findings that were there before", before, report, sink, options, room - size(first))];
	return [
		...first,
		`${count(before.length, "finding was", "findings were")} there before: ${severityCounts(before)}.`,
		""
	];
}
function listing(title, all, report, sink, options, room) {
	const lines = [`### ${title}`, ""];
	if (all.length === 0) return [
		...lines,
		incompleteWords(report) === void 0 ? "None." : "None in what could be read.",
		""
	];
	lines.push(`${severityCounts(all)}.${options.excerpts && all.some(isQuoted) ? ` ${QUOTED_WORDS}` : ""}`, "");
	let left = room - size(lines) - REST_BYTES;
	const missing = [];
	for (const group of groupFindings(all)) {
		const { first, last } = frame(group, sink);
		left -= size([...first, ...last]) + MORE_BYTES;
		const listed = options.verbose ? group.findings : group.findings.slice(0, 10);
		const shown = [];
		for (const finding of listed) {
			if (left < 0) break;
			const line = findingLine(finding, sink, options);
			left -= size([line]);
			if (left >= 0) shown.push(line);
		}
		if (shown.length < listed.length) for (const finding of group.findings.slice(shown.length)) missing.push(finding);
		else if (listed.length < group.findings.length) shown.push(`  - and ${count(group.findings.length - listed.length, "more", "more")} of this rule`);
		if (shown.length > 0) for (const line of [
			...first,
			...shown,
			...last
		]) lines.push(line);
	}
	if (missing.length > 0) lines.push(`**${count(missing.length, "more finding")} not shown for want of room: ${severityCounts(missing)}.**`, "");
	return lines;
}
function frame(group, { text, code }) {
	return {
		first: [`- **${group.severity}** ${code(group.rule)}${qualification(group)}`],
		last: [
			`  - Why: ${text(group.why)}`,
			`  - Fix: ${text(group.fix)}`,
			""
		]
	};
}
function findingLine({ message, locations }, { text, code }, { excerpts }) {
	const places = locations.slice(0, PLACES).flatMap(({ path, line, note, excerpt }) => {
		const place = `${code(`${path}:${line}`)}${note === void 0 ? "" : ` (${text(note)})`}`;
		return excerpts && excerpt !== void 0 && excerpt !== "" ? [place, code(excerpt)] : [place];
	});
	if (locations.length > PLACES) places.push(`and ${count(locations.length - PLACES, "more place")}`);
	return `  - ${[text(message), ...places].join("<br>")}`;
}
function coverage(report, { text, code }) {
	const { gaps } = report.subject.coverage;
	const missing = gaps.length === 0 ? [] : [
		"Not read or not understood:",
		"",
		...items(gaps, ({ path, reason }) => `${code(path)} ${text(reason)}`)
	];
	return [
		"### Coverage",
		"",
		`${coverageWords(report)} ${suppressedWords(report)}`,
		"",
		...missing
	];
}
var markdown_default = {
	format: "markdown",
	render: renderMarkdown
};

export { renderMarkdown as n, markdown_default as t };