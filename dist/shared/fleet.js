import { n as AGENTS, r as AGENT_TITLES, t as byBytes } from "./order.js";
import { c as visible, n as escapeForJsonLog, s as clip, t as escapeForHtml } from "./escape.js";
import { O as count, T as score, _ as acceptedWords, b as VERDICT_WORDS, c as size, d as groupFindings, g as acceptedRows, r as renderRuns, s as markdownSink, v as holds } from "./permission.js";
import { r as SEVERITIES } from "./finding.js";
import { o as POSTURES } from "./answer.js";
import { createHash } from "node:crypto";

// src/render/fleet/fleet.ts
const MOST_WORST = 5;
/** Puts reports side by side. */
function toFleet(reports) {
	const sorted = inOrder(reports);
	const names = /* @__PURE__ */ new Map();
	for (const { report } of sorted) names.set(report.subject.name, (names.get(report.subject.name) ?? 0) + 1);
	const all = sorted.flatMap(({ report }) => report.findings);
	const repositories = sorted.map((one) => repository(one, (names.get(one.report.subject.name) ?? 0) > 1));
	return {
		schemaVersion: 1,
		notice: "messages, paths and names are untrusted text from the repositories",
		postures: tally(POSTURES, repositories, ({ posture }) => posture),
		findings: bySeverity(all),
		incomplete: repositories.filter(({ complete }) => !complete).length,
		suppressed: repositories.reduce((sum, { suppressed }) => sum + suppressed, 0),
		acceptedRows: sorted.reduce((sum, { report }) => sum + acceptedRows(report).filter(holds).length, 0),
		repositories,
		rules: rules(sorted.map(({ report }) => report))
	};
}
/** The reports in the order of the page, which does not hang on the order of the command line. */
function inOrder(reports) {
	const counts = new Map(reports.map((one) => [one, bySeverity(one.report.findings)]));
	const worse = (a, b) => {
		for (const severity of SEVERITIES) {
			const more = (counts.get(b)?.[severity] ?? 0) - (counts.get(a)?.[severity] ?? 0);
			if (more !== 0) return more;
		}
		return 0;
	};
	return [...reports].sort((a, b) => POSTURES.indexOf(a.report.posture.name) - POSTURES.indexOf(b.report.posture.name) || worse(a, b) || byBytes(a.report.subject.name, b.report.subject.name) || byBytes(a.report.subject.commit ?? "", b.report.subject.commit ?? "") || byBytes(a.file, b.file) || byBytes(JSON.stringify(a.report), JSON.stringify(b.report)));
}
/** Whether everything was read, of the base too where there is one. */
function isComplete({ subject: { coverage }, delta }) {
	return coverage.complete && coverage.gaps.length === 0 && delta?.base.complete !== false;
}
function repository({ file, report }, shared) {
	const { subject, posture, findings } = report;
	return {
		name: shared ? `${subject.name} (${file})` : subject.name,
		file,
		...subject.commit === void 0 ? {} : { commit: subject.commit },
		state: subject.state,
		posture: posture.name,
		score: score(report),
		complete: isComplete(report),
		gaps: subject.coverage.gaps.length,
		suppressed: report.suppressed.length,
		acceptedRows: acceptedRows(report).map(({ row, question, verdict, agents, acceptance }) => ({
			row,
			question,
			verdict,
			agents,
			...acceptance,
			...report.policy?.today === void 0 ? {} : { today: report.policy.today }
		})),
		findings: bySeverity(findings),
		agents: AGENTS.flatMap((agent) => {
			const name = posture.byAgent[agent];
			return name === void 0 ? [] : [{
				agent,
				posture: name
			}];
		}),
		worst: groupFindings(findings).slice(0, MOST_WORST).map(({ findings: [{ rule, severity, message, locations }] }) => ({
			rule,
			severity,
			message,
			path: locations[0].path,
			line: locations[0].line
		}))
	};
}
function rules(reports) {
	const found = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
		const here = /* @__PURE__ */ new Set();
		for (const finding of report.findings) {
			const entry = found.get(finding.rule) ?? {
				worst: finding,
				title: titles.get(finding.rule) ?? finding.rule,
				findings: 0,
				repositories: 0
			};
			if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(entry.worst.severity)) entry.worst = finding;
			entry.findings += 1;
			if (!here.has(finding.rule)) entry.repositories += 1;
			here.add(finding.rule);
			found.set(finding.rule, entry);
		}
	}
	return [...found.entries()].map(([rule, { worst, title, findings, repositories }]) => ({
		rule,
		severity: worst.severity,
		title,
		fix: worst.fix,
		findings,
		repositories
	})).sort((a, b) => b.repositories - a.repositories || b.findings - a.findings || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byBytes(a.rule, b.rule));
}
function bySeverity(findings) {
	return tally(SEVERITIES, findings, ({ severity }) => severity);
}
function tally(keys, items, keyOf) {
	const counts = Object.fromEntries(keys.map((key) => [key, 0]));
	for (const item of items) counts[keyOf(item)] += 1;
	return counts;
}
/** "1 critical, 2 high": counts as words, worst first; "none" where there is none. */
function severityWords(counts) {
	const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
	return words.length === 0 ? "none" : words.join(", ");
}
/** "2 hold, 1 read-only": how many repositories stand where. */
function postureWords(fleet) {
	return POSTURES.filter((posture) => fleet.postures[posture] > 0).map((posture) => `${fleet.postures[posture]} ${posture}`).join(", ");
}
/** What the operator set aside over all repositories, as sentences. */
function asideWords({ suppressed, acceptedRows: rows }) {
	return `${count(suppressed, "finding")} suppressed by the operator.${rows === 0 ? "" : ` ${acceptedWords(rows)}`}`;
}
/** "until 2026-12-05", or why the exception does not hold. */
function untilWords({ expires, void: refusal }) {
	return refusal === void 0 ? `until ${expires}` : `not accepted: it ${refusal}`;
}

// src/render/fleet/html.ts
const STYLE = ":root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{border:1px solid GrayText;padding:.4rem .6rem;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}ul{margin:0;padding-left:1.1rem}.scroll{overflow-x:auto}@media print{body{margin:0}}";
/** Code points of one text. */
const FIELD$1 = 300;
const safe = (text) => escapeForHtml(clip(visible(text), FIELD$1));
const code = (text) => `<code>${safe(text)}</code>`;
/** The fleet as one page: no script, nothing loaded, a policy that allows nothing but its own style. */
function render$1(fleet) {
	const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
	const title = `Preflight: ${count(fleet.repositories.length, "repository", "repositories")}`;
	const accepted = fleet.repositories.flatMap(acceptanceCells);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${postureWords(fleet)}. Findings: ${severityWords(fleet.findings)}. ${asideWords(fleet)}</p>
${fleet.incomplete === 0 ? "" : `<p><strong>Incomplete: ${count(fleet.incomplete, "scan is", "scans are")} not clean. Something could not be read or understood.</strong></p>\n`}${table("Repositories", [
		"Repository",
		"Posture",
		"Score",
		"Findings",
		"Agents",
		"Worst findings"
	], fleet.repositories.map(repositoryCells))}
${accepted.length === 0 ? "" : table("Rows of which the operator's policy speaks", [
		"Repository",
		"Row",
		"Until",
		"By",
		"Reason",
		"As of"
	], accepted)}
${fleet.rules.length === 0 ? "" : table("Most frequent", [
		"Rule",
		"Severity",
		"Repositories",
		"Findings",
		"What to do"
	], fleet.rules.map(ruleCells))}
</main>
</body>
</html>
`;
}
function repositoryCells(one) {
	const { name, commit, posture, score, complete, gaps, findings, agents, worst } = one;
	return [
		`${code(name)}${commit === void 0 ? "" : `<br>${code(commit.slice(0, 12))}`}`,
		`${posture}${complete ? "" : `<br><strong>incomplete</strong> (${count(gaps, "gap")})`}`,
		score,
		severityWords(findings),
		bullets(agents.map(({ agent, posture: own }) => `${AGENT_TITLES[agent]}: ${own}`)),
		bullets(worst.map(({ severity, rule, message, path, line }) => `${severity} ${code(rule)} ${safe(message)} ${code(`${path}:${line}`)}`))
	];
}
function acceptanceCells({ name, acceptedRows }) {
	return acceptedRows.map((one) => [
		code(name),
		`${safe(one.question)} <strong>${VERDICT_WORDS[one.verdict]}</strong>${bullets(one.agents.map((agent) => AGENT_TITLES[agent]))}`,
		safe(untilWords(one)),
		safe(one.by),
		safe(one.reason),
		safe(one.today ?? "not stated")
	]);
}
function ruleCells({ rule, title, severity, repositories, findings, fix }) {
	return [
		`${code(rule)}<br>${safe(title)}`,
		severity,
		String(repositories),
		String(findings),
		safe(fix)
	];
}
const bullets = (items) => items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
function table(caption, columns, rows) {
	return `<div class="scroll"><table><caption>${caption}</caption><thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead><tbody>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</tbody></table></div>`;
}
var html_default = {
	format: "html",
	render: (reports) => render$1(toFleet(reports))
};

// src/render/fleet/json.ts
/** The fleet as JSON, every text made visible. */
var json_default = {
	format: "json",
	render: (reports) => `${escapeForJsonLog(JSON.stringify(toFleet(reports), (_, value) => typeof value === "string" ? visible(value) : value, 2))}\n`
};

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

// src/render/fleet/sarif.ts
/**
* The fleet as SARIF, one run for each repository. Categories must differ within a file, so the file's name stands in each. What a report gives as
* references is left out: those of a scan are ours, those of a file that somebody made are anybody's.
*/
var sarif_default = {
	format: "sarif",
	most: 20,
	render: (reports, { excerpts }) => renderRuns(inOrder(reports).map(({ file, report }, i) => ({
		...report,
		subject: {
			...report.subject,
			name: `${i + 1}-${file}`
		},
		rules: report.rules.map((rule) => ({
			...rule,
			references: []
		}))
	})), { excerpts })
};

// src/render/fleet/index.ts
/** Every entry of this folder, sorted by id. */
const fleetRenderers = [
	html_default,
	json_default,
	markdown_default,
	sarif_default
];

export { isComplete as n, fleetRenderers as t };