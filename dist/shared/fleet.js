import { t as AGENTS } from "./agent.js";
import { r as SEVERITIES } from "./finding.js";
import { t as byBytes } from "./order.js";
import { t as POSTURES } from "./posture.js";
import { t as count } from "./words.js";
import { i as holds, n as acceptedRows, r as acceptedWords } from "./accepted-rows.js";
import { r as groupFindings } from "./story.js";
import { s as score } from "./words2.js";

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

export { severityWords as a, postureWords as i, inOrder as n, toFleet as o, isComplete as r, untilWords as s, asideWords as t };