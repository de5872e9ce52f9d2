import { n as AGENT_TITLES } from "./agent.js";
import { c as visible, s as clip, t as escapeForHtml } from "./escape.js";
import { t as count } from "./words.js";
import { n as VERDICT_WORDS } from "./words2.js";
import { a as severityWords, i as postureWords, o as toFleet, s as untilWords, t as asideWords } from "./fleet.js";
import { createHash } from "node:crypto";

// src/render/fleet/html.ts
const STYLE = ":root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.5rem 0}th,td{border:1px solid GrayText;padding:.4rem .6rem;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}ul{margin:0;padding-left:1.1rem}.scroll{overflow-x:auto}@media print{body{margin:0}}";
/** Code points of one text. */
const FIELD = 300;
const safe = (text) => escapeForHtml(clip(visible(text), FIELD));
const code = (text) => `<code>${safe(text)}</code>`;
/** The fleet as one page: no script, nothing loaded, a policy that allows nothing but its own style. */
function render(fleet) {
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
	render: (reports) => render(toFleet(reports))
};

export { html_default as default };