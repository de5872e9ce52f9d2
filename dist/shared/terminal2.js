import { r as escapeForLog, s as clip } from "./escape.js";
import { n as pad, r as wrap, t as displayWidth } from "./wrap.js";
import { a as nextPosture, i as isQuoted, n as ceilingReasons, o as severityCounts, r as groupFindings, t as agentRows } from "./story.js";
import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { a as passes, i as acceptanceWords } from "./answer.js";
import { a as incompleteWords, c as scoreParts, i as headlineRule, l as suppressedWords, n as VERDICT_WORDS, o as qualification, r as coverageWords, s as score, t as QUOTED_WORDS } from "./words2.js";
import { t as OUTCOMES } from "./permission.js";
import { a as permissionLabel, i as openPermissions, n as OUTCOME_WORDS, r as circumstances, s as operatingTables, t as OUTCOME_KEY } from "./permission-words.js";
import { n as figure, r as list, t as count } from "./words.js";
import { t as POSTURES } from "./posture.js";

// src/render/page.ts
/** Fewer columns than this cannot hold a table; the lines then run over. */
const NARROWEST = 60;
/** Longer lines are hard to read. */
const WIDEST = 100;
/** Code points of one text; JSON has the whole. */
const LONGEST = 1e3;
const shown = (text) => clip(escapeForLog(text), LONGEST);
/**
* The terminal report while it is written. It is the only way onto it: every text, ours or not, is escaped here before it is measured,
* and colours are added after, so that no text from the tree can reach a terminal raw.
*/
var Page = class {
	width;
	palette;
	#lines = [];
	constructor(width, palette) {
		this.width = Math.min(Math.max(width, NARROWEST), WIDEST);
		this.palette = palette;
	}
	/** An empty line; never two in a row. */
	blank() {
		if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
	}
	/** The title of a part, with a calm remark behind it. */
	heading(title, remark = "") {
		this.blank();
		this.write([{
			text: title,
			style: this.palette.strong
		}, { text: remark === "" ? "" : "  " }], remark, this.palette.quiet);
	}
	/** A text that stands behind its cells and, where it wraps, below its own beginning. */
	write(cells, text, style = this.palette.plain) {
		this.#put(cells, text, style, false);
	}
	/** The same with the cells before every line, as quotations have it. */
	quote(cells, text, style) {
		this.#put(cells, text, style, true);
	}
	#put(cells, text, style, repeat) {
		const escaped = cells.map((cell) => ({
			text: shown(cell.text),
			style: cell.style ?? this.palette.plain
		}));
		const indent = escaped.reduce((sum, cell) => sum + displayWidth(cell.text), 0);
		const [first, ...rest] = wrap(shown(text), Math.max(this.width - indent, NARROWEST / 4));
		if (first === void 0) {
			const end = escaped.findLastIndex((cell) => cell.text.trim() !== "");
			this.#lines.push(escaped.slice(0, end + 1).map((cell, i) => cell.style(i === end ? cell.text.trimEnd() : cell.text)).join(""));
			return;
		}
		const prefix = escaped.map((cell) => cell.style(cell.text)).join("");
		this.#lines.push(prefix + style(first));
		for (const line of rest) this.#lines.push((repeat ? prefix : " ".repeat(indent)) + style(line));
	}
	/**
	* Rows of two columns behind an indent or a mark. The first is as wide as its widest cell, up to three fifths of the line;
	* a longer cell stands on lines of its own.
	*/
	table(rows) {
		const most = Math.floor(this.width * .6);
		const column = rows.reduce((widest, { before, cell }) => {
			const width = displayWidth(shown(cell));
			return before.text.length + width > most ? widest : Math.max(widest, width);
		}, 0);
		for (const { before, cell, text, style } of rows) {
			const width = displayWidth(shown(cell));
			if (width <= column) this.write([before, { text: cell + " ".repeat(column - width + 2) }], text, style);
			else {
				this.write([before], cell);
				if (text !== "") this.write([{ text: " ".repeat(before.text.length + 2) }], text, style);
			}
		}
	}
	toString() {
		while (this.#lines.at(-1) === "") this.#lines.pop();
		return `${this.#lines.join("\n")}\n`;
	}
};

// src/render/palette.ts
const plain = (text) => text;
/** The palette for a terminal with the sixteen standard colours, which every theme keeps readable; or one that adds nothing. */
function palette(color) {
	const style = (open, close) => color ? (text) => text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m` : plain;
	return {
		strong: style(1, 22),
		quiet: style(2, 22),
		good: style(32, 39),
		warn: style(33, 39),
		bad: style(31, 39),
		accent: style(36, 39),
		plain
	};
}

// src/render/terminal-marks.ts
const MARKS = {
	yes: ["✓", "+"],
	no: ["✗", "x"],
	unknown: ["?", "?"],
	"not-applicable": ["–", "-"],
	clear: ["✓", "+"],
	fuzzy: ["~", "~"],
	warning: ["!", "!"],
	action: ["→", ">"],
	quote: ["│", "|"]
};
/** A sign of one column. It repeats what the word beside it says, so nothing hangs on it. */
function markOf(what, { unicode = true }) {
	return MARKS[what][unicode ? 0 : 1];
}

// src/render/terminal-answers.ts
/** The widest verdict. */
const VERDICT_COLUMN = Math.max(...Object.values(VERDICT_WORDS).map((word) => word.length));
function styleOf$4(verdict, page) {
	const { good, bad, warn, quiet } = page.palette;
	return {
		yes: good,
		no: bad,
		unknown: warn,
		"not-applicable": quiet
	}[verdict];
}
/** The ten rows of the boundary decision table. */
function writeAnswers(page, report, options) {
	page.heading(`Score ${score(report)}`, scoreParts(report));
	const indent = { text: " ".repeat(4 + VERDICT_COLUMN + 2) };
	for (const answer of report.answers) {
		const { verdict, question, because, action, byAsking, acceptance } = answer;
		const mark = {
			text: `  ${markOf(verdict, options)} ${pad(VERDICT_WORDS[verdict], VERDICT_COLUMN)}  `,
			style: styleOf$4(verdict, page)
		};
		page.write([mark], byAsking === true ? `${question} (by asking)` : question, page.palette.strong);
		page.write([indent], because, passes(verdict) ? page.palette.quiet : page.palette.plain);
		if (acceptance) page.write([indent], `${VERDICT_WORDS[verdict]}, ${acceptanceWords(acceptance)}`, page.palette.warn);
		if (options.verbose) writeEachAgent(page, answer, indent.text);
		else if (differs(answer)) page.write([indent], verdictsByAgent(answer), page.palette.quiet);
		if (!passes(verdict)) page.write([indent, { text: `${markOf("action", options)} ` }], action);
	}
}
function differs({ byAgent = {} }) {
	return new Set(Object.values(byAgent).map((answer) => answer.verdict)).size > 1;
}
/** "no: Claude Code and Cursor; yes: Codex". */
function verdictsByAgent({ byAgent = {} }) {
	return [
		"no",
		"unknown",
		"yes",
		"not-applicable"
	].map((verdict) => [verdict, AGENTS.filter((agent) => byAgent[agent]?.verdict === verdict)]).filter(([, agents]) => agents.length > 0).map(([verdict, agents]) => `${VERDICT_WORDS[verdict]}: ${list(agents.map((agent) => AGENT_TITLES[agent]))}`).join("; ");
}
function writeEachAgent(page, { byAgent = {} }, indent) {
	page.table(AGENTS.flatMap((agent) => {
		const answer = byAgent[agent];
		if (answer === void 0) return [];
		return [{
			before: { text: indent },
			cell: `${AGENT_TITLES[agent]}: ${VERDICT_WORDS[answer.verdict]}`,
			text: answer.acceptance ? `${answer.because} (${acceptanceWords(answer.acceptance)})` : answer.because,
			style: page.palette.quiet
		}];
	}));
}
/** The five boundaries, and the rows that make one fuzzy. */
function writeBoundaries(page, { boundaries, answers }, options) {
	const fuzzy = boundaries.filter((boundary) => !boundary.clear).length;
	page.heading("Boundaries", fuzzy === 0 ? `all ${boundaries.length} clear` : `${fuzzy} of ${boundaries.length} fuzzy`);
	page.table(boundaries.map(({ title, clear, rows }) => {
		const state = clear ? "clear" : "fuzzy";
		const open = rows.filter((row) => answers.some((answer) => answer.row === row && !passes(answer.verdict)));
		return {
			before: {
				text: `  ${markOf(state, options)} ${pad(state, VERDICT_COLUMN)}  `,
				style: clear ? page.palette.good : page.palette.warn
			},
			cell: title,
			text: clear ? "" : open.join(", "),
			style: page.palette.quiet
		};
	}));
}

// src/render/terminal-delta.ts
/** Changes that are listed without `--verbose`. What is left out is counted. */
const LISTED$3 = 12;
const DIRECTION_COLUMN = 7;
function styleOf$3(direction, page) {
	const { bad, good, quiet } = page.palette;
	return {
		lowers: bad,
		raises: good,
		neutral: quiet
	}[direction];
}
/** What the change does to trust: the sentence, the postures before and after, the rows, and thing by thing what came, went or is another. */
function writeDelta(page, report, { verbose }) {
	const { delta } = report;
	if (!delta) return;
	page.heading("What changed", sidesOf(delta));
	page.write([{ text: "  " }], delta.summary, page.palette.strong);
	page.blank();
	writePostures(page, delta);
	for (const { question, before, after } of delta.rows) page.write([{ text: "  " }], `${question} ${VERDICT_WORDS[before]} before, ${VERDICT_WORDS[after]} now`);
	if (delta.changes.length > 0) page.blank();
	const shown = verbose ? delta.changes : delta.changes.slice(0, LISTED$3);
	for (const { direction, text, location } of shown) {
		page.write([{
			text: `  ${pad(direction, DIRECTION_COLUMN)}  `,
			style: styleOf$3(direction, page)
		}], text);
		if (location) page.write([{ text: " ".repeat(11) }], `${location.path}:${location.line}`, page.palette.accent);
	}
	if (shown.length < delta.changes.length) page.write([{ text: "  " }], `and ${count(delta.changes.length - shown.length, "more change", "more changes")} (--verbose shows all)`, page.palette.quiet);
	writeFindings$1(page, report, delta);
}
function sidesOf({ base, head }) {
	return `${base.commit?.slice(0, 12) ?? "the base"} to ${head.commit?.slice(0, 12) ?? "the work tree"}`;
}
function writePostures(page, { base, head }) {
	const arrow = (before, after) => before === after ? `${after}, as before` : `${before} before, ${after} now`;
	page.write([{ text: "  Posture  " }], arrow(base.posture, head.posture));
	for (const agent of AGENTS) {
		const [before, after] = [base.byAgent[agent], head.byAgent[agent]];
		if (before === void 0 || after === void 0 || before === after) continue;
		page.write([{ text: "           " }], `${AGENT_TITLES[agent]}: ${arrow(before, after)}`);
	}
	page.write([{ text: "  Score    " }], arrow(`${base.score}/10`, `${head.score}/10`));
}
function writeFindings$1(page, { findings }, { counts, fixed }) {
	page.blank();
	const of = (delta) => severityCounts(findings.filter((finding) => finding.delta === delta));
	const words = [
		`${counts.new} new${counts.new === 0 ? "" : ` (${of("new")})`}`,
		...counts.worse === 0 ? [] : [`${counts.worse} worse (${of("worse")})`],
		`${counts.fixed} gone${counts.fixed === 0 ? "" : ` (${severityCounts(fixed)})`}`,
		`${counts.unchanged} as before`
	];
	page.write([{ text: "  Findings " }], words.join(", "));
}

// src/render/terminal-findings.ts
/** Groups, findings of a group, and places of a finding that are shown without `--verbose`. What is left out is counted. */
const GROUPS = 8;
const MEMBERS = 3;
const PLACES = 3;
const SEVERITY_COLUMN = 8;
const INDENT = " ".repeat(12);
function styleOf$2(severity, page) {
	const { bad, warn, accent, quiet } = page.palette;
	return {
		critical: bad,
		high: bad,
		medium: warn,
		low: accent,
		info: quiet
	}[severity];
}
/** The findings by severity, those of one rule together. */
function writeFindings(page, report, options) {
	const known = report.findings.filter(({ delta }) => delta === "unchanged").length;
	const groups = groupFindings(options.verbose ? report.findings : report.findings.filter(({ delta }) => delta !== "unchanged"));
	page.heading("Findings", severityCounts(report.findings));
	if (known > 0 && !options.verbose) page.write([{ text: "  " }], `${count(known, "finding")} that stood there before ${known === 1 ? "is" : "are"} not shown (--verbose shows all).`, page.palette.quiet);
	if (groups.length === 0 && known === 0) page.write([{ text: "  " }], incompleteWords(report) === void 0 ? "None." : "None in what could be read.");
	if (options.excerpts && report.findings.some(isQuoted)) page.write([{ text: "  " }], QUOTED_WORDS, page.palette.quiet);
	const shown = options.verbose ? groups : groups.slice(0, GROUPS);
	for (const [i, group] of shown.entries()) {
		if (i > 0) page.blank();
		writeGroup(page, group, options);
	}
	const rest = groups.slice(shown.length).flatMap((group) => group.findings);
	if (rest.length === 0) return;
	page.blank();
	page.write([{ text: "  " }], `and ${count(rest.length, "more finding", "more findings")}: ${severityCounts(rest)} (--verbose shows all)`, page.palette.quiet);
}
function writeGroup(page, group, options) {
	const style = styleOf$2(group.severity, page);
	page.write([{
		text: `  ${pad(group.severity, SEVERITY_COLUMN)}  `,
		style
	}], `${group.rule}${qualification(group)}`, page.palette.strong);
	const shown = options.verbose ? group.findings : group.findings.slice(0, MEMBERS);
	let message = "";
	for (const finding of shown) {
		if (finding.message !== message) page.write([{ text: INDENT }], finding.message);
		message = finding.message;
		writePlaces(page, finding, options);
	}
	const rest = group.findings.length - shown.length;
	if (rest > 0) page.write([{ text: `${INDENT}  ` }], `and ${figure(rest)} more of this rule (--verbose shows all)`, page.palette.quiet);
	page.write([{
		text: `${INDENT}Why  `,
		style: page.palette.quiet
	}], group.why);
	page.write([{
		text: `${INDENT}Fix  `,
		style: page.palette.quiet
	}], group.fix);
}
function writePlaces(page, { locations }, options) {
	const shown = options.verbose ? locations : locations.slice(0, PLACES);
	for (const place of shown) writePlace(page, place, options);
	const rest = locations.length - shown.length;
	if (rest > 0) page.write([{ text: `${INDENT}  ` }], `and ${count(rest, "more place", "more places")} (--verbose shows all)`, page.palette.quiet);
}
function writePlace(page, { path, line, note, excerpt }, options) {
	page.write([{ text: `${INDENT}  ` }], `${path}:${line}${note === void 0 ? "" : ` (${note})`}`, page.palette.accent);
	if (options.excerpts && excerpt !== void 0) page.quote([{
		text: `${INDENT}  ${markOf("quote", options)} `,
		style: page.palette.quiet
	}], excerpt, page.palette.quiet);
}

// src/render/terminal-permissions.ts
/** Lines without `--verbose`. */
const LISTED$2 = 8;
/** The least room for what the line is about. */
const LABEL = 24;
function styleOf$1(outcome, page) {
	const { bad, warn, good, quiet } = page.palette;
	return {
		allow: bad,
		unknown: warn,
		ask: quiet,
		deny: good
	}[outcome];
}
/** The permission matrix, a column an agent: without `--verbose` only what would happen unasked or is not known. */
function writePermissions(page, report, { verbose }) {
	const rows = verbose ? report.permissions : openPermissions(report);
	const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== void 0));
	if (rows.length === 0) return;
	page.heading(verbose ? "What each agent would do" : "What would happen unasked");
	const fits = agents.reduce((sum, agent) => sum + columnWidth(agent), 2) + LABEL <= page.width;
	const shown = verbose ? rows : rows.slice(0, LISTED$2);
	if (fits) page.write(agents.map((agent, i) => column(agent, shortTitle(agent), page.palette.quiet, i)), "", page.palette.quiet);
	for (const row of shown) {
		if (fits) writeColumns(page, row, agents);
		else writeWords(page, row, agents);
		if (verbose) writeReasons$1(page, row);
	}
	if (shown.length < rows.length) page.write([{ text: "  " }], `and ${count(rows.length - shown.length, "more line", "more lines")} (--verbose shows all)`, page.palette.quiet);
	page.write([{ text: "  " }], OUTCOME_KEY, page.palette.quiet);
}
function writeColumns(page, row, agents) {
	const cells = agents.map((agent, i) => {
		const cell = row.byAgent[agent];
		return column(agent, cell ? OUTCOME_WORDS[cell.outcome] : "", cell ? styleOf$1(cell.outcome, page) : page.palette.quiet, i);
	});
	page.write(cells, permissionLabel(row));
}
/** "allow: Claude Code and Codex; deny: Gemini CLI", where a terminal is too narrow for columns. */
function writeWords(page, row, agents) {
	page.write([{ text: "  " }], permissionLabel(row));
	const words = OUTCOMES.map((outcome) => [outcome, agents.filter((agent) => row.byAgent[agent]?.outcome === outcome)]).filter(([, those]) => those.length > 0).map(([outcome, those]) => `${OUTCOME_WORDS[outcome]}: ${list(those.map((agent) => AGENT_TITLES[agent]))}`);
	page.write([{ text: "    " }], words.join("; "), page.palette.quiet);
}
/** The first word of the name tells the agents apart and keeps the table narrow. */
function shortTitle(agent) {
	return AGENT_TITLES[agent].split(" ", 1)[0] ?? agent;
}
function columnWidth(agent) {
	return Math.max(shortTitle(agent).length, 5) + 2;
}
function column(agent, text, style, index) {
	return {
		text: `${index === 0 ? "  " : ""}${pad(text, columnWidth(agent))}`,
		style
	};
}
function writeReasons$1(page, { byAgent }) {
	page.table(AGENTS.flatMap((agent) => {
		const cell = byAgent[agent];
		if (cell === void 0) return [];
		const other = circumstances(cell);
		const text = [cell.because, ...other === "" ? [] : [`${other[0]?.toUpperCase()}${other.slice(1)}.`]].join(" ");
		return [{
			before: { text: "      " },
			cell: AGENT_TITLES[agent],
			text: `${text}${rulePlace(cell)}`,
			style: page.palette.quiet
		}];
	}));
}
function rulePlace({ rule }) {
	return rule === void 0 ? "" : ` (${rule.path}:${rule.line})`;
}

// src/render/terminal-posture.ts
/** Reasons that are listed without `--verbose`. */
const LISTED$1 = 6;
function styleOf(posture, page) {
	const { bad, warn, accent, good } = page.palette;
	return {
		hold: bad,
		"read-only": warn,
		"workspace-write": accent,
		"constrained-auto": good
	}[posture];
}
/** The widest posture id. */
const POSTURE_COLUMN = Math.max(...POSTURES.map((name) => name.length));
/** What was looked at, the posture, and what it means. */
function writeHeadline(page, report, options) {
	const { subject, posture, tool } = report;
	const commit = subject.commit === void 0 ? "" : ` at ${subject.commit.slice(0, 12)}`;
	page.write([], `${tool.name} ${tool.version}: ${subject.name}${commit}, state ${subject.state}`, page.palette.quiet);
	page.blank();
	const { title, means } = posture;
	page.write([], title, (text) => page.palette.strong(styleOf(posture.name, page)(text)));
	page.write([{ text: "  " }], means);
	const incomplete = incompleteWords(report);
	if (incomplete !== void 0) {
		page.blank();
		page.write([{
			text: `${markOf("warning", options)} `,
			style: page.palette.warn
		}], `${incomplete} What is missing stands under Coverage.`, page.palette.warn);
	}
}
/** Each answered agent with its posture and the way to start it there. */
function writeAgents(page, report) {
	const rows = agentRows(report);
	if (rows.length === 0) return;
	page.heading("Start");
	page.write([{ text: "  " }], headlineRule(report), page.palette.quiet);
	const names = Math.max(...rows.map((row) => AGENT_TITLES[row.agent].length));
	const room = page.width - 2 - names - 2 - POSTURE_COLUMN - 2;
	for (const { agent, posture, launch = "" } of rows) {
		const name = { text: `  ${pad(AGENT_TITLES[agent], names)}  ` };
		const cell = {
			text: pad(posture, POSTURE_COLUMN + 2),
			style: styleOf(posture, page)
		};
		const fits = displayWidth(launch) <= room;
		page.write([name, cell], fits ? launch : "");
		if (!fits) page.write([{ text: " ".repeat(names + 4) }], launch);
	}
}
/** The ceilings that set the posture; with `--verbose` also those that lie higher or hold for other agents. */
function writeReasons(page, report, { verbose }) {
	const { setting, other } = ceilingReasons(report);
	page.heading("Why");
	if (setting.length === 0) page.write([{ text: "  " }], "Nothing holds it lower.");
	const shown = verbose ? setting : setting.slice(0, LISTED$1);
	for (const reason of shown) writeReason(page, reason, verbose);
	if (shown.length < setting.length) page.write([{ text: "  " }], `and ${count(setting.length - shown.length, "more reason", "more reasons")} (--verbose shows all)`, page.palette.quiet);
	if (other.length === 0) return;
	if (verbose) {
		page.write([{ text: "  " }], "Ceilings that lie higher or hold for other agents:", page.palette.quiet);
		for (const reason of other) writeReason(page, reason, verbose);
	} else page.write([{ text: "  " }], `${count(other.length, "other ceiling lies higher or holds", "other ceilings lie higher or hold")} for other agents (--verbose shows all).`, page.palette.quiet);
}
function writeReason(page, { by, posture, because, agents }, verbose) {
	const holdsFor = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
	page.write([{
		text: `  ${pad(posture, POSTURE_COLUMN)}  `,
		style: styleOf(posture, page)
	}], `${because}${holdsFor}`);
	if (verbose) page.write([{ text: " ".repeat(POSTURE_COLUMN + 4) }], by, page.palette.quiet);
}
/** The changes that lift the posture by one step. */
function writeNextSteps(page, report, { verbose }) {
	const { nextSteps } = report.posture;
	const next = nextPosture(report);
	if (nextSteps.length === 0 || next === void 0) return;
	page.heading(`To get to ${next}`);
	const shown = verbose ? nextSteps : nextSteps.slice(0, LISTED$1);
	for (const [i, step] of shown.entries()) page.write([{ text: `  ${i + 1}. ` }], step);
	if (shown.length < nextSteps.length) page.write([{ text: "  " }], `and ${count(nextSteps.length - shown.length, "more step", "more steps")} (--verbose shows all)`, page.palette.quiet);
}

// src/render/terminal-tables.ts
/** The operating tables, on request: a terminal is too narrow for their columns, so each line is a small list of its own. */
function writeOperatingTables(page, report, { verbose }) {
	if (!verbose) return;
	for (const { title, lead, columns, rows } of operatingTables(report)) {
		page.heading(title, lead);
		for (const [first = "", ...rest] of rows) {
			page.write([{ text: "  " }], first, page.palette.strong);
			page.table(rest.flatMap((cell, i) => cell === "" ? [] : [{
				before: { text: "    " },
				cell: columns[i + 1] ?? "",
				text: cell,
				style: page.palette.quiet
			}]));
		}
	}
}

// src/render/terminal.ts
/** Gaps, suppressed findings and the like that are listed without `--verbose`. */
const LISTED = 8;
/** The report that a developer reads before starting an agent: the verdict first, its reasons next, the details last. */
function renderTerminal(report, options) {
	const page = new Page(options.width, palette(options.color));
	if (!options.quiet) {
		writeHeadline(page, report, options);
		writeDelta(page, report, options);
		writeAgents(page, report);
		writeReasons(page, report, options);
		writeNextSteps(page, report, options);
		writeAnswers(page, report, options);
		writeBoundaries(page, report, options);
		writePermissions(page, report, options);
		writeFindings(page, report, options);
		writeOperatingTables(page, report, options);
		writeSuppressed(page, report, options);
		writePolicy(page, report);
		writeCoverage(page, report, options);
	}
	writeRecap(page, report, options);
	return page.toString();
}
function writeSuppressed(page, { suppressed }, { verbose }) {
	if (!verbose || suppressed.length === 0) return;
	page.heading("Suppressed", "set aside by the operator");
	for (const finding of suppressed) {
		page.write([{ text: "  " }], `${finding.severity} ${finding.rule}  ${finding.locations[0].path}:${finding.locations[0].line}`);
		page.write([{ text: "    " }], `${finding.reason} (${finding.by}, until ${finding.expires})`, page.palette.quiet);
	}
}
/** What of the operator's policy does not hold or fits nothing. */
function writePolicy(page, { policy }) {
	if (!policy || policy.notes.length === 0) return;
	page.heading("Policy", policy.source === "base" ? "of the base commit" : "yours");
	for (const note of policy.notes) page.write([{ text: "  " }], note);
}
function writeCoverage(page, report, { verbose }) {
	const { gaps, byNameOnly } = report.subject.coverage;
	page.heading("Coverage");
	page.write([{ text: "  " }], coverageWords(report));
	if (verbose) for (const path of byNameOnly) page.write([{ text: "    " }], path, page.palette.quiet);
	page.write([{ text: "  " }], suppressedWords(report));
	if (gaps.length === 0) return;
	page.write([{ text: "  " }], `Not read or not understood: ${count(gaps.length, "thing")}.`, page.palette.warn);
	const shown = verbose ? gaps : gaps.slice(0, LISTED);
	page.table(shown.map((gap) => ({
		before: { text: "    " },
		cell: gap.path,
		text: gap.reason,
		style: page.palette.quiet
	})));
	if (shown.length < gaps.length) page.write([{ text: "    " }], `and ${figure(gaps.length - shown.length)} more (--verbose shows all)`, page.palette.quiet);
}
/** The last lines, which are what stays in view; with `--quiet` they are all there is. */
function writeRecap(page, report, options) {
	const { title } = report.posture;
	const findings = report.findings.length === 0 ? "no findings" : `${count(report.findings.length, "finding")} (${severityCounts(report.findings)})`;
	page.blank();
	if (report.delta && options.quiet) page.write([], report.delta.summary);
	page.write([], `${title}: score ${score(report)}, ${findings}, ${report.suppressed.length} suppressed`, page.palette.strong);
	const incomplete = incompleteWords(report);
	if (incomplete !== void 0) page.write([{
		text: `${markOf("warning", options)} `,
		style: page.palette.warn
	}], incomplete, page.palette.warn);
}
var terminal_default = {
	format: "terminal",
	render: renderTerminal
};

export { terminal_default as n, renderTerminal as t };