import { n as AGENT_TITLES } from "./agent.js";
import { t as count } from "./words.js";
import { n as markdownSink, r as size } from "./markdown-sink.js";
import { n as VERDICT_WORDS } from "./words2.js";
import { a as severityWords, i as postureWords, o as toFleet, s as untilWords, t as asideWords } from "./fleet.js";

// src/render/fleet/markdown.ts
/** GitHub drops a job summary over 1024 KiB; the rest is left for what else a step writes. */
const MOST_BYTES = 921600;
/** Code points of one text. */
const FIELD = 160;
/** Bytes for the rules, and for the lines that count what is left out. */
const RULES_SHARE = .25;
const MOST_RULES = 50;
const ACCEPTED_SHARE = .15;
function render(fleet) {
	const sink = markdownSink(FIELD);
	const head = [
		`## Preflight: ${count(fleet.repositories.length, "repository", "repositories")}`,
		"",
		`${postureWords(fleet)}. Findings: ${severityWords(fleet.findings)}. ${asideWords(fleet)}`,
		"",
		...fleet.incomplete === 0 ? [] : [`> **Incomplete: ${count(fleet.incomplete, "scan is", "scans are")} not clean. Something could not be read or understood.**`, ""]
	];
	const rules = ruleTable(fleet.rules, sink, MOST_BYTES * RULES_SHARE);
	const accepted = acceptanceTable(fleet.repositories, sink, MOST_BYTES * ACCEPTED_SHARE);
	const room = MOST_BYTES - size(head) - size(accepted) - size(rules);
	return `${[
		...head,
		...repositoryTable(fleet.repositories, sink, room),
		...accepted,
		...rules
	].join("\n")}\n`;
}
function repositoryTable(all, sink, room) {
	const lines = ["| Repository | Posture | Score | Findings | Agents | Worst |", "| --- | --- | --- | --- | --- | --- |"];
	const rows = fitting(all, (one) => repositoryRow(one, sink), room - size(lines));
	return [
		...lines,
		...rows,
		"",
		...left(all.length - rows.length, "repository", "repositories")
	];
}
function repositoryRow({ name, commit, posture, score, complete, gaps, findings, agents, worst }, { text, code }) {
	const at = commit === void 0 ? "" : `<br>${code(commit.slice(0, 12))}`;
	const incomplete = complete ? "" : `<br>**incomplete** (${count(gaps, "gap")})`;
	return `| ${[
		`${code(name)}${at}`,
		`${posture}${incomplete}`,
		score,
		severityWords(findings),
		agents.map(({ agent, posture: own }) => `${AGENT_TITLES[agent]}: ${own}`).join("<br>"),
		worst.map(({ severity, rule, message, path, line }) => `${severity} ${code(rule)} ${text(message)} ${code(`${path}:${line}`)}`).join("<br>")
	].join(" | ")} |`;
}
function acceptanceTable(repositories, { text, code }, room) {
	const all = repositories.flatMap(({ name, acceptedRows }) => acceptedRows.map((one) => ({
		name,
		one
	})));
	if (all.length === 0) return [];
	const lines = [
		"### Rows of which the operator's policy speaks",
		"",
		"| Repository | Row | Until | By | Reason | As of |",
		"| --- | --- | --- | --- | --- | --- |"
	];
	const rows = fitting(all, ({ name, one }) => {
		const agents = one.agents.map((agent) => AGENT_TITLES[agent]).join("<br>");
		const row = `${text(one.question)} **${VERDICT_WORDS[one.verdict]}**${agents === "" ? "" : `<br>${agents}`}`;
		return `| ${[
			code(name),
			row,
			text(untilWords(one)),
			text(one.by),
			text(one.reason),
			text(one.today ?? "not stated")
		].join(" | ")} |`;
	}, room - size(lines));
	return [
		...lines,
		...rows,
		"",
		...left(all.length - rows.length, "row")
	];
}
function ruleTable(all, { text, code }, room) {
	if (all.length === 0) return [];
	const lines = [
		"### Most frequent",
		"",
		"| Rule | Severity | Repositories | Findings | What to do |",
		"| --- | --- | --- | --- | --- |"
	];
	const rows = fitting(all.slice(0, MOST_RULES), ({ rule, title, severity, repositories, findings, fix }) => `| ${code(rule)}<br>${text(title)} | ${severity} | ${repositories} | ${findings} | ${text(fix)} |`, room - size(lines));
	return [
		...lines,
		...rows,
		"",
		...left(all.length - rows.length, "rule")
	];
}
/** Rows as long as there is room. */
function fitting(all, row, room) {
	const rows = [];
	let used = 200;
	for (const item of all) {
		const line = row(item);
		used += size([line]);
		if (used > room) break;
		rows.push(line);
	}
	return rows;
}
function left(n, one, many) {
	return n === 0 ? [] : [`**${count(n, `more ${one}`, many === void 0 ? void 0 : `more ${many}`)} not shown for want of room.**`, ""];
}
var markdown_default = {
	format: "markdown",
	render: (reports) => render(toFleet(reports))
};

export { markdown_default as default };