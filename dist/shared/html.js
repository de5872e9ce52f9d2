import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { a as passes, i as acceptanceWords } from "./answer.js";
import { a as incompleteWords, c as scoreParts, i as headlineRule, l as suppressedWords, n as VERDICT_WORDS, o as qualification, r as coverageWords, s as score, t as QUOTED_WORDS } from "./words2.js";
import { n as figure, r as list, t as count } from "./words.js";
import { c as visible, l as visibleParts, s as clip, t as escapeForHtml } from "./escape.js";
import { t as table$1 } from "./table.js";
import { r as SEVERITIES } from "./finding.js";
import { a as nextPosture, i as isQuoted, n as ceilingReasons, o as severityCounts, r as groupFindings, t as agentRows } from "./story.js";
import { r as wrap, t as displayWidth } from "./wrap.js";
import { t as POSTURES } from "./posture.js";
import { a as permissionLabel, i as openPermissions, n as OUTCOME_WORDS, o as classTables, r as circumstances } from "./permission-words.js";
import { n as PERMISSION_TOPICS, t as OUTCOMES } from "./permission.js";
import { createHash } from "node:crypto";

// src/render/html/markup.ts
/**
* A stretch of safe HTML. `html` makes it, and nothing else can: the text is private, so no other value passes for one, and the only parts of a
* template that are not escaped are those that stand literally in our own source.
*/
var Markup = class Markup {
	#text;
	constructor(text) {
		this.#text = text;
	}
	/** The template literal: every value in it is escaped, unless it is markup itself. Attribute values stand in double quotes. */
	static template(literal, ...values) {
		let text = literal[0] ?? "";
		values.forEach((value, i) => {
			text += textOf(value) + (literal[i + 1] ?? "");
		});
		return new Markup(text);
	}
	/** A style sheet of our own, the only raw text of the page. Throws where it holds `<`: nothing in it may end the element. */
	static style(css) {
		if (css.includes("<")) throw new Error("a style sheet holds no “<”");
		return new Markup(`<style>${css}</style>`);
	}
	/** Bytes of UTF-8. */
	get size() {
		return Buffer.byteLength(this.#text);
	}
	toString() {
		return this.#text;
	}
};
function textOf(content) {
	if (content === void 0) return "";
	if (typeof content === "string") return escapeForHtml(content);
	if (typeof content === "number") return String(content);
	if (content instanceof Markup) return content.toString();
	return content.map(textOf).join("");
}
/** `` html`<p>${text}</p>` ``: the way to write markup. */
const html = Markup.template;

// src/render/html/list.ts
/** For the list of a section. */
const SECTION = {
	items: 400,
	bytes: 16e4
};
/** For a list inside an entry of another list. */
const WITHIN = {
	items: 12,
	bytes: 8e3
};
/** The first entries as markup, and how many had no room. */
function bounded(all, make, room = SECTION) {
	const shown = [];
	let bytes = 0;
	for (const [i, item] of all.slice(0, room.items).entries()) {
		const one = make(item, i);
		bytes += one.size;
		if (bytes > room.bytes && shown.length > 0) break;
		shown.push(one);
	}
	return {
		shown,
		left: all.length - shown.length
	};
}
/** "and 12 more", where something had no room. */
function rest(left) {
	return left === 0 ? void 0 : html`<p class="rest">and ${count(left, "more", "more")}; the JSON report has them all.</p>`;
}
/** A list of marks. */
function bullets(all, make, room) {
	const { shown, left } = bounded(all, (item, i) => html`<li>${make(item, i)}</li>`, room);
	return html`<ul class="bullets">${shown}</ul>${rest(left)}`;
}

// src/render/html/text.ts
/** Code points of one field; the JSON report has the whole. */
const LONGEST = 1e3;
/** Line breaks and tabs, which any script holds: spelled, and no reason to look twice. */
const LAYOUT = /^(?:\\u\{(?:9|a)\})+$/u;
/** Running text: what stands between backticks is set as code, and characters that a reader would not see are spelled and marked. */
function prose(text) {
	const pieces = clip(visible(text), LONGEST).split(/`([^`]+)`/u);
	return html`${pieces.map((piece, i) => i % 2 === 0 ? piece : html`<code>${piece}</code>`)}`;
}
/** A path, a command, a name: text of the tree that is meant letter by letter. Marked where it hides something. */
function code(text) {
	return html`<code>${spelled(text)}</code>`;
}
/** A line of the tree, quoted. */
function quotation(text) {
	return html`<pre class="quote"><code>${spelled(text)}</code></pre>`;
}
function spelled(text) {
	let room = LONGEST;
	let over = 0;
	const parts = visibleParts(text).map(({ text: part, unseen }) => {
		const points = Array.from(part);
		const shown = points.slice(0, room).join("");
		over += Math.max(0, points.length - room);
		room = Math.max(0, room - points.length);
		if (!unseen || shown === "") return shown;
		return LAYOUT.test(shown) ? html`<span class="break">${shown}</span>` : html`<mark>${shown}</mark>`;
	});
	return html`${parts}${over === 0 ? void 0 : `… (${over} more characters)`}`;
}
/** A place with what stands there: `path:line`, why it matters, and the line itself where quoting is allowed. */
function place(location, excerpts) {
	const { path, line, note, excerpt } = location;
	const why = note === void 0 || note === "" ? void 0 : html` <span class="note">${prose(note)}</span>`;
	const quote = excerpts && excerpt !== void 0 && excerpt !== "" ? quotation(excerpt) : void 0;
	return html`<span class="at">${code(`${path}:${line}`)}${why}</span> ${quote}`;
}
/** An id for `prefix`: letters, digits and dashes only, whatever the words were; the same words give the same id. */
function anchor(prefix, words) {
	return `${prefix}-${words.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "").slice(0, 80)}`;
}

// src/render/html/tone.ts
const POSTURE_TONES = {
	hold: "bad",
	"read-only": "warn",
	"workspace-write": "calm",
	"constrained-auto": "good"
};
const SEVERITY_TONES = {
	critical: "bad",
	high: "bad",
	medium: "warn",
	low: "calm",
	info: "plain"
};
const VERDICT_TONES = {
	yes: "good",
	no: "bad",
	unknown: "warn",
	"not-applicable": "plain"
};
const OUTCOME_TONES = {
	allow: "bad",
	unknown: "warn",
	ask: "plain",
	deny: "good"
};
const TIER_TONES = table$1({
	"read-only": "plain",
	"write-safe": "plain",
	"privileged-write": "warn",
	deployment: "bad",
	"destructive-credentials": "bad"
});
/** A tier that this version does not know is not harmless. */
function tierTone(tier) {
	return (Object.hasOwn(TIER_TONES, tier) ? TIER_TONES[tier] : void 0) ?? "warn";
}
/** Repeats what the word beside it says, for those who do not tell the colours apart at a glance. */
const MARKS = {
	good: "✓",
	bad: "✗",
	warn: "?",
	plain: "–",
	calm: "·"
};
/** A word on its colour. */
function chip(tone, word) {
	return html`<span class="chip ${tone}">${word}</span>`;
}
/** The same with a sign before it: of a verdict, or of what an agent does. */
function marked(tone, word, sign = MARKS[tone]) {
	return html`<span class="chip ${tone}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
}

// src/render/html/answers.ts
/** A verdict on its colour. */
function verdict(of) {
	return marked(VERDICT_TONES[of], VERDICT_WORDS[of]);
}
/** The ten rows of the boundary decision table, with what they rest on, and the five boundaries. */
function answers({ report, excerpts }) {
	return {
		id: "answers",
		title: "The ten questions",
		remark: `${score(report)}: ${scoreParts(report)}`,
		body: html`<table class="answers"><caption>What was asked, how it came out, and what that rests on</caption>
<thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Why, and what to do</th></tr></thead>
<tbody>${report.answers.map((answer) => row(answer, excerpts))}</tbody></table>
<h3>The five boundaries</h3>
<ul class="boundaries">${report.boundaries.map(({ title, clear, rows }) => {
			const open = report.answers.filter((answer) => rows.includes(answer.row) && !passes(answer.verdict));
			return html`<li>${clear ? marked("good", "clear") : marked("warn", "fuzzy", "~")} <span><strong>${prose(title)}</strong>${clear ? void 0 : html` <span class="note">${open.map(({ question }, i) => html`${i === 0 ? "" : " · "}${prose(question)}`)}</span>`}</span></li>`;
		})}</ul>`
	};
}
function row(answer, excerpts) {
	const { row: id, question, because, action, byAsking, evidence, acceptance } = answer;
	const asking = byAsking === true ? html`<p class="note">by asking, not by denying</p>` : void 0;
	const accepted = acceptance && html`<p class="note">${VERDICT_WORDS[answer.verdict]}, ${prose(acceptanceWords(acceptance))}</p>`;
	const act = passes(answer.verdict) ? void 0 : html`<p class="act">${prose(action)}</p>`;
	return html`<tr id="${anchor("row", id)}"><th scope="row">${prose(question)}</th><td class="short">${verdict(answer.verdict)}</td><td><p>${prose(because)}</p>${asking}${accepted}${act}${proof(answer, evidence, excerpts)}</td></tr>
`;
}
function proof({ byAgent = {} }, evidence, excerpts) {
	const agents = AGENTS.flatMap((agent) => {
		const answer = byAgent[agent];
		return answer === void 0 ? [] : [{
			agent,
			answer
		}];
	});
	if (agents.length === 0 && evidence.length === 0) return void 0;
	const what = agents.length === 0 ? "Where" : evidence.length === 0 ? "By agent" : "By agent, and where";
	return html`<details><summary>${what}</summary>${agents.length === 0 ? void 0 : html`<ul class="by-agent">${agents.map(({ agent, answer }) => html`<li>${verdict(answer.verdict)} <span><strong>${AGENT_TITLES[agent]}</strong> ${reasonOf$1(answer)}</span></li>`)}</ul>`}${evidence.length === 0 ? void 0 : bullets(evidence, (location) => place(location, excerpts), WITHIN)}</details>`;
}
function reasonOf$1({ because, byAsking, acceptance }) {
	return html`${prose(because)}${byAsking === true ? " (by asking)" : void 0}${acceptance && html` (${prose(acceptanceWords(acceptance))})`}`;
}

// src/render/html/table.ts
/** More rows than this stand behind one click, so that the next section is in reach; on paper they are all there. */
const LONG = 40;
/** A table whose first column names its row. It scrolls sideways by itself, by the keyboard too, where the page is too narrow for it. */
function table(caption, columns, all, { room, fold = all.length > LONG ? `All ${figure(all.length)}` : void 0 } = {}) {
	const [first, ...others] = columns;
	const { shown, left } = bounded(all, (item) => html`<tr><th scope="row"${kind(first)}>${first.cell(item)}</th>${others.map((column) => html`<td${kind(column)}>${column.cell(item)}</td>`)}</tr>
`, room);
	const titles = columns.map((column) => html`<th scope="col"${kind(column)}>${column.title}</th>`);
	const whole = html`${scrolling(caption, html`<table><caption>${caption}</caption><thead><tr>${titles}</tr></thead><tbody>${shown}</tbody></table>`)}${rest(left)}`;
	return fold === void 0 ? whole : html`<details><summary>${fold}</summary>${whole}</details>`;
}
/** Something wide in a frame that scrolls sideways. */
function scrolling(label, wide) {
	return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${wide}</div>`;
}
function kind({ figures, short }) {
	if (figures === true) return html` class="figures"`;
	return short === true ? html` class="short"` : void 0;
}

// src/render/html/checklist.ts
const ANSWERS = {
	yes: marked("good", "yes"),
	no: marked("bad", "no"),
	"yours-to-check": marked("warn", "yours to check", "☐")
};
/** What to settle before automatic permissions: answered by the scan, or left to the reader. */
function checklist({ report }) {
	const all = report.checklist;
	if (all.length === 0) return void 0;
	return {
		id: "checklist",
		title: "Before automatic permissions",
		remark: `${all.filter(({ answer }) => answer === "yours-to-check").length} of ${all.length} yours to check`,
		body: html`${table("Checklist before automatic permissions", [
			{
				title: "Item",
				cell: ({ item }) => prose(item)
			},
			{
				title: "Answer",
				cell: ({ answer }) => ANSWERS[answer],
				short: true
			},
			{
				title: "Because",
				cell: ({ because }) => prose(because)
			}
		], all)}`
	};
}

// src/render/html/commands.ts
/** The riskiest first: the list is cut at its end. */
const ORDER$1 = [
	"destructive-credentials",
	"deployment",
	"privileged-write",
	"write-safe",
	"read-only"
];
/** What the repository offers to be run by name, and what that can do. */
function commands({ report }) {
	const all = [...report.inventory.commands].sort((a, b) => ORDER$1.indexOf(a.tier) - ORDER$1.indexOf(b.tier));
	if (all.length === 0) return void 0;
	return {
		id: "commands",
		title: "Commands by name",
		remark: figure(all.length),
		body: html`<p class="lead">What the repository offers to be run by name, what can do most first.</p>${table("Commands that the repository defines", [
			{
				title: "Command",
				cell: ({ name, path, line }) => html`${prose(name)} <span class="note">${code(`${path}:${line}`)}</span>`
			},
			{
				title: "Class",
				cell: ({ class: id }) => prose(id),
				short: true
			},
			{
				title: "Tier",
				cell: ({ tier }) => chip(tierTone(tier), tier),
				short: true
			},
			{
				title: "Runs",
				cell: ({ command }) => code(command)
			}
		], all)}`
	};
}

// src/render/html/coverage.ts
/** What was read, and what was not. */
function coverage({ report }) {
	const { gaps, refused, byNameOnly } = report.subject.coverage;
	const { rules } = report.tool;
	const files = (caption, all) => table(caption, [{
		title: "Path",
		cell: ({ path }) => code(path)
	}, {
		title: "Why",
		cell: ({ reason }) => prose(reason)
	}], all);
	return {
		id: "coverage",
		title: "Coverage",
		remark: gaps.length === 0 ? "no gap" : count(gaps.length, "gap"),
		body: html`<p class="lead">${incompleteWords(report)} ${coverageWords(report)} <span class="note">Rules ${code(rules.slice(0, 19))}.</span></p>${gaps.length === 0 ? void 0 : html`<h3>Not read or not understood</h3>${files("Not read or not understood", gaps)}`}${refused.length === 0 ? void 0 : html`<h3>Broken for the program they are for</h3><p class="lead">Nothing in them takes effect, so they are no gaps.</p>${files("Broken for the program they are for", refused)}`}${byNameOnly.length === 0 ? void 0 : html`<details><summary>${count(byNameOnly.length, "ignored folder")} looked through by name only</summary>${bullets(byNameOnly, (folder) => code(folder), {
			items: 100,
			bytes: 3e4
		})}</details>`}`
	};
}

// src/render/html/delta.ts
/** One line at the top of the page; nothing where nothing was compared. */
function deltaSummary({ delta }) {
	if (delta === void 0) return void 0;
	return html`<p class="notice ${delta.lowersTrust ? "bad" : "good"}"><strong>${lowers(delta)}</strong> ${prose(delta.summary)} <a href="#delta">What changed</a></p>`;
}
const lowers = ({ lowersTrust }) => lowersTrust ? "This change lowers trust." : "This change does not lower trust.";
const DIRECTIONS = [
	["lowers", "Lowers trust"],
	["raises", "Raises trust"],
	["neutral", "Changes without weight"]
];
/** What the change does to trust: before and after, then thing by thing. */
function delta({ report, excerpts }) {
	const { delta: change } = report;
	if (change === void 0) return void 0;
	return {
		id: "delta",
		title: "What the change does to trust",
		remark: lowers(change).toLowerCase().replace(/\.$/u, ""),
		body: html`${sides(change)}${rows(change)}${DIRECTIONS.map(([direction, title]) => {
			const those = change.changes.filter((one) => one.direction === direction);
			return those.length === 0 ? void 0 : html`<h3>${title} <span class="count">${those.length}</span></h3>${changes(those, excerpts)}`;
		})}${fixed(change)}`
	};
}
function sides({ base, head, counts }) {
	const both = [
		["Commit", ({ commit }) => commit === void 0 ? "none" : code(commit.slice(0, 12))],
		["Posture", ({ posture }) => chip(POSTURE_TONES[posture], posture)],
		...AGENTS.filter((agent) => base.byAgent[agent] !== void 0 || head.byAgent[agent] !== void 0).map((agent) => [`Posture of ${AGENT_TITLES[agent]}`, ({ byAgent }) => {
			const posture = byAgent[agent];
			return posture === void 0 ? "not configured" : chip(POSTURE_TONES[posture], posture);
		}]),
		["Rows that pass", ({ score }) => `${score} of 10`],
		["Findings", ({ findings }) => found(findings)],
		["Coverage", ({ complete }) => complete ? "complete" : "incomplete"]
	];
	return html`${table("Before and after", [
		{
			title: "",
			cell: ([what]) => what
		},
		{
			title: "Before",
			cell: ([, of]) => of(base)
		},
		{
			title: "After",
			cell: ([, of]) => of(head)
		}
	], both)}<p class="lead">${count(counts.new, "new finding")}, ${counts.worse} worse, ${counts.unchanged} unchanged, ${counts.fixed} fixed.</p>`;
}
function found(findings) {
	const words = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}`);
	return words.length === 0 ? "none" : words.join(", ");
}
function rows({ rows: changed }) {
	if (changed.length === 0) return void 0;
	return html`<h3>Rows that changed</h3>${table("Rows whose answer changed", [
		{
			title: "Question",
			cell: ({ question }) => prose(question)
		},
		{
			title: "Before",
			cell: ({ before }) => verdict(before),
			short: true
		},
		{
			title: "After",
			cell: ({ after }) => verdict(after),
			short: true
		}
	], changed)}`;
}
const HOW = {
	added: ["added", "+"],
	removed: ["removed", "−"],
	changed: ["changed", "~"]
};
function changes(all, excerpts) {
	const { shown, left } = bounded(all, ({ how, direction, text, agents = [], location }) => {
		const [word, sign] = HOW[how];
		return html`<li>${marked(direction === "lowers" ? "bad" : direction === "raises" ? "good" : "plain", word, sign)} <div><p>${prose(text)}${agents.length === 0 ? void 0 : html` <span class="note">${list(agents.map((agent) => AGENT_TITLES[agent]))}</span>`}</p>${location && html`<div class="place">${place(location, excerpts)}</div>`}</div></li>`;
	});
	return html`<ul class="changes">${shown}</ul>${rest(left)}`;
}
function fixed({ fixed: gone }) {
	if (gone.length === 0) return void 0;
	const { shown, left } = bounded(gone, ({ severity, rule, message }) => html`<li>${chip(SEVERITY_TONES[severity], severity)} <div><p>${prose(message)} ${code(rule)}</p></div></li>`);
	return html`<h3>Fixed <span class="count">${severityCounts(gone)}</span></h3><ul class="changes">${shown}</ul>${rest(left)}`;
}

// src/render/html/execution-graph.ts
/** Left edge and width of the four columns, in units of the drawing. */
const COLUMNS = {
	moment: {
		x: 0,
		width: 154
	},
	file: {
		x: 180,
		width: 224
	},
	command: {
		x: 430,
		width: 330
	},
	effect: {
		x: 786,
		width: 174
	}
};
const WIDTH = 960;
const TOP = 30;
const NODE = 42;
const STEP$1 = 52;
const BEND = 6;
/** Units that one column of the monospaced type takes, rounded up for faces that are wider than most. */
const MONO = 7;
const PADDING = 10;
const columnsOf = ({ width }) => Math.floor((width - 20) / MONO);
/**
* One moment: from there through the file and the command to what that can do, left to right, no two lines crossing.
* The first drawing carries the titles of the columns.
*/
function graph(branch, words, index) {
	const { moment, gate, files, continued } = branch;
	const drawn = [];
	const top = index === 0 ? TOP : 1;
	let y = top;
	let above;
	for (const file of files) {
		drawn.push(edge(COLUMNS.moment, above, COLUMNS.file, y, gate === "automatic" ? "edge strong" : "edge dashed"));
		const first = y;
		above = belowOf(above, y);
		let before;
		for (const lane of file.lanes) {
			drawn.push(edge(COLUMNS.file, before, COLUMNS.command, y, "edge"), edge(COLUMNS.command, void 0, COLUMNS.effect, y, "edge"));
			drawn.push(command(lane, y), effect(lane, y));
			before = belowOf(before, y);
			y += STEP$1;
		}
		drawn.push(fileNode(file, first));
	}
	drawn.push(momentNode(branch, words, top));
	const height = y - STEP$1 + NODE + 1;
	const triggers = files.flatMap(({ lanes }) => lanes).reduce((sum, { stands }) => sum + stands, 0);
	const id = `graph-${index + 1}`;
	return html`<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${words.moment(moment)}, ${words.gate(gate)}${continued && ", continued"}</title><desc id="${id}-desc">${count(triggers, "trigger")} in ${count(files.length, "file")}. The table below says the same in words.</desc>
${index === 0 ? TITLES.map(([title, { x }]) => html`<text class="head" x="${x}" y="14">${title}</text>`) : void 0}${drawn}</svg>
`;
}
const TITLES = [
	["When, behind which gate", COLUMNS.moment],
	["By which file", COLUMNS.file],
	["What runs", COLUMNS.command],
	["What that can do", COLUMNS.effect]
];
/** A line to a node: straight to the first of a branch, and from the one above it to the next. */
function edge(from, above, to, y, kind) {
	const right = from.x + from.width;
	const at = y + NODE / 2;
	if (above === void 0) return html`<path class="${kind}" d="M${right} ${at}H${to.x}"/>`;
	return html`<path class="${kind}" d="M${(right + to.x) / 2} ${above}V${at - BEND}q0 ${BEND} ${BEND} ${BEND}H${to.x}"/>`;
}
/** Where the line to the next node leaves: from the straight one, or where the last one began to bend. */
function belowOf(above, y) {
	return y + NODE / 2 - (above === void 0 ? 0 : BEND);
}
function box({ x, width }, y, kind) {
	return html`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${NODE}" rx="4"/>`;
}
/** Up to two lines of text in a node. */
function lines(x, y, first, second, kind) {
	if (second === "") return html`<text class="${kind}" x="${x + PADDING}" y="${y + NODE / 2 + 4}">${first}</text>`;
	return html`<text class="${kind}" x="${x + PADDING}" y="${y + 17}">${first}</text><text class="${kind} second" x="${x + PADDING}" y="${y + 33}">${second}</text>`;
}
function momentNode({ moment, gate, continued }, words, y) {
	const { x } = COLUMNS.moment;
	return html`<g>${box(COLUMNS.moment, y, "node moment")}${lines(x, y, head(words.moment(moment), 22), continued ? "continued" : head(words.gate(gate), 24), "said")}</g>`;
}
function fileNode({ path, lanes }, y) {
	const most = columnsOf(COLUMNS.file);
	const [only] = lanes;
	const all = lanes.reduce((sum, { stands }) => sum + stands, 0);
	const where = all === 1 && only ? `line ${only.trigger.line}, ${only.trigger.pointer}` : count(all, "trigger");
	return html`<g><title>${full(path)}</title>${box(COLUMNS.file, y, "node")}${lines(COLUMNS.file.x, y, tail(visible(path), most), head(visible(where), most), "mono")}</g>
`;
}
function command({ trigger, stands }, y) {
	const most = columnsOf(COLUMNS.command);
	if (stands > 1) return html`<g>${box(COLUMNS.command, y, "node folded")}${lines(COLUMNS.command.x, y, `and ${count(stands, "more", "more")} of this class`, "", "said second")}</g>
`;
	const [file, ...more] = trigger.runs;
	const [first = "", ...others] = wrap(visible(trigger.command.replace(/\s*\n\s*/gu, " ↵ ")), most);
	const beside = more.length === 0 ? "" : ` and ${more.length} more`;
	const followed = file === void 0 ? "" : `→ ${tail(visible(file.path), most - 2 - beside.length)}${beside}`;
	return html`<g><title>${full(trigger.command)}</title>${box(COLUMNS.command, y, "node")}${file === void 0 ? lines(COLUMNS.command.x, y, first, head(others.join(" "), most), "mono whole") : lines(COLUMNS.command.x, y, head([first, ...others].join(" "), most), followed, "mono")}</g>
`;
}
function effect({ trigger }, y) {
	const tone = tierTone(trigger.tier);
	const { x } = COLUMNS.effect;
	return html`<g>${box(COLUMNS.effect, y, `node tone ${tone}`)}${lines(x, y, head(visible(trigger.class), 22), head(visible(trigger.tier), 23), `said on ${tone}`)}</g>
`;
}
const full = (text) => clip(visible(text), 300);
/** The beginning of a visible text, in so many columns. */
function head(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	for (const character of text) {
		if (displayWidth(kept + character) > columns - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
/** The end of a visible text, in so many columns: what tells one path from another. */
function tail(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	for (const character of Array.from(text).reverse()) {
		if (displayWidth(character + kept) > columns - 1) break;
		kept = character + kept;
	}
	return `…${kept}`;
}

// src/render/html/execution-lanes.ts
/** So many lines can be read in one drawing. */
const MOST_LANES = 48;
/** So many of one class in one file are drawn; the others are counted. */
const ALIKE = 2;
/** The triggers as a tree, soonest and least asked first, as the report has them; `undrawn` found no room in it. */
function lanesOf(triggers) {
	const branches = [];
	for (const { moment, gate } of triggers) if (!branches.some((branch) => branch.moment === moment && branch.gate === gate)) branches.push({
		moment,
		gate,
		files: []
	});
	let room = MOST_LANES;
	let undrawn = 0;
	for (const { moment, gate, files } of branches) {
		const byPath = /* @__PURE__ */ new Map();
		for (const trigger of triggers) {
			if (trigger.moment !== moment || trigger.gate !== gate) continue;
			const known = byPath.get(trigger.path);
			if (known) known.push(trigger);
			else byPath.set(trigger.path, [trigger]);
		}
		for (const [path, own] of byPath) {
			const all = fold(own);
			const lanes = all.slice(0, room);
			room -= lanes.length;
			undrawn += all.slice(lanes.length).reduce((sum, { stands }) => sum + stands, 0);
			if (lanes.length > 0) files.push({
				path,
				lanes
			});
		}
	}
	return {
		moments: branches.filter(({ files }) => files.length > 0),
		undrawn
	};
}
/** So many lines go onto a sheet of paper together. */
const SHEET = 18;
/** The moments, a drawing each; one with many lines in several, so that no drawing is cut where a sheet of paper ends. */
function sheetsOf(moments) {
	return moments.flatMap(({ moment, gate, files }) => {
		const sheets = [];
		let room = 0;
		for (const file of files) {
			if (room < file.lanes.length) {
				sheets.push([]);
				room = SHEET;
			}
			sheets.at(-1)?.push(file);
			room -= file.lanes.length;
		}
		return sheets.map((own, i) => i === 0 ? {
			moment,
			gate,
			files: own
		} : {
			moment,
			gate,
			files: own,
			continued: true
		});
	});
}
function fold(triggers) {
	const byClass = /* @__PURE__ */ new Map();
	for (const trigger of triggers) {
		const key = JSON.stringify([trigger.class, trigger.tier]);
		const known = byClass.get(key);
		if (known) known.push(trigger);
		else byClass.set(key, [trigger]);
	}
	return [...byClass.values()].flatMap((alike) => {
		const drawn = alike.length === 3 ? alike : alike.slice(0, ALIKE);
		const folded = alike[drawn.length];
		const lanes = drawn.map((trigger) => ({
			trigger,
			stands: 1
		}));
		return folded === void 0 ? lanes : [...lanes, {
			trigger: folded,
			stands: alike.length - drawn.length
		}];
	});
}

// src/render/html/execution.ts
const MOMENTS = table$1({
	clone: "On clone",
	open: "On opening the folder",
	"shell-enter": "When a shell enters",
	"agent-start": "When an agent starts",
	"agent-action": "While an agent works",
	install: "On install",
	"container-create": "Container is made",
	build: "Around a build",
	test: "Around a test run",
	commit: "On commit or push",
	run: "Around another script"
});
const GATES = table$1({
	automatic: "nothing in between",
	prompt: "after a question",
	trust: "once trusted",
	"opt-in": "where it is switched on"
});
const momentWords = (id) => (Object.hasOwn(MOMENTS, id) ? MOMENTS[id] : void 0) ?? id;
const gateWords = (id) => (Object.hasOwn(GATES, id) ? GATES[id] : void 0) ?? id;
/** What runs without being asked for by name: drawn, and as a table. */
function execution({ report }) {
	const { triggers } = report.inventory;
	const title = "What runs by itself";
	if (triggers.length === 0) return {
		id: "execution",
		title,
		remark: "nothing found",
		body: html`<p class="lead">Nothing was found that runs without being asked for by name.</p>`
	};
	const unasked = triggers.filter(({ gate }) => gate === "automatic").length;
	const { moments, undrawn } = lanesOf(triggers);
	return {
		id: "execution",
		title,
		remark: `${count(triggers.length, "trigger")}, ${unasked} behind no gate`,
		body: html`<p class="lead">A solid line: nothing stands between the moment and the file. A dashed one: a question, a click on “trust”, or a switch does.</p>
${scrolling(title, html`${sheetsOf(moments).map((sheet, i) => graph(sheet, {
			moment: momentWords,
			gate: gateWords
		}, i))}`)}
${undrawn === 0 ? void 0 : html`<p class="rest">${count(undrawn, "more trigger is", "more triggers are")} not drawn, for want of room; the table has them.</p>`}
${table("What runs without being asked for by name", [
			{
				title: "When",
				cell: ({ moment, gate }) => html`${prose(momentWords(moment))} <span class="note">${prose(gateWords(gate))}</span>`
			},
			{
				title: "File",
				cell: ({ path, line, pointer }) => html`${code(`${path}:${line}`)} <span class="note">${prose(pointer)}</span>`
			},
			{
				title: "Runs",
				cell: ({ command, runs }) => html`${code(command)}${runs.length === 0 ? void 0 : bullets(runs, ({ path }) => html`→ ${code(path)}`, WITHIN)}`
			},
			{
				title: "Can do",
				cell: ({ class: id, tier }) => html`${prose(id)} ${chip(tierTone(tier), tier)}`
			}
		], triggers, { fold: "The same as a table" })}`
	};
}

// src/render/html/findings.ts
/** Findings of one rule that stand open; the others are behind one click, and on paper. */
const OPEN = 10;
/** What stands around one finding. */
const FRAME_BYTES = 20;
/** Places of one finding. */
const PLACES = {
	items: 10,
	bytes: 3e4
};
/** All findings by what is to be done about them, in at most `room` bytes: it is cut between two findings and says how many are missing. */
function findings(report, excerpts, room) {
	const all = report.findings;
	const targets = /* @__PURE__ */ new Set();
	const blocks = [];
	const missing = [];
	let left = room;
	for (const task of tasks(all)) {
		const parts = [];
		const head = html`<h3><span class="eyebrow">What to do</span> ${prose(task.fix)}</h3>${tally(task)}`;
		left -= head.size;
		for (const group of task.groups) {
			const frame = ruleHead(group);
			left -= frame.size;
			const entries = [];
			for (const finding of group.findings) {
				const entry = left > 0 ? entryOf(finding, excerpts) : void 0;
				left -= entry === void 0 ? 0 : entry.said.size + entry.places.size + FRAME_BYTES;
				if (entry !== void 0 && left > 0) entries.push(entry);
				else missing.push(finding);
			}
			if (entries.length === 0) continue;
			const id = anchor("rule", group.rule);
			const first = targets.has(id) ? void 0 : html` id="${id}"`;
			targets.add(id);
			parts.push(html`<div class="rule"${first}>${frame}${members(entries)}</div>
`);
		}
		if (parts.length > 0) blocks.push(html`<article class="task">${head}${parts}</article>
`);
	}
	const cut = missing.length === 0 ? void 0 : html`<p class="notice warn"><strong>${count(missing.length, "more finding")} not shown for want of room: ${severityCounts(missing)}.</strong> The JSON report has them all.</p>`;
	const none = incompleteWords(report) === void 0 ? "None." : "None in what could be read.";
	const lead = all.length === 0 ? html`<p class="lead">${none}</p>` : html`<p class="lead">By what is to be done, the worst first.${excerpts && all.some(isQuoted) ? ` ${QUOTED_WORDS}` : ""} Characters that hide or reorder text stand as <mark>\\u{…}</mark>. ${code("preflight explain RULE")} says more of a rule.</p>`;
	return {
		section: {
			id: "findings",
			title: "Findings, by what to do",
			remark: severityCounts(all),
			body: html`${lead}${cut}${blocks}${blocks.length > 0 ? cut : void 0}`
		},
		targets
	};
}
function tasks(all) {
	const byFix = /* @__PURE__ */ new Map();
	for (const group of groupFindings(all)) {
		const known = byFix.get(group.fix);
		if (known) known.push(group);
		else byFix.set(group.fix, [group]);
	}
	return [...byFix].map(([fix, groups]) => ({
		fix,
		groups
	}));
}
/** How much hangs on the task, where more than one rule asks for it. */
function tally({ groups }) {
	return groups.length === 1 ? void 0 : html`<p class="note">${severityCounts(groups.flatMap((group) => group.findings))}</p>`;
}
function ruleHead(group) {
	return html`<p class="rule-name">${chip(SEVERITY_TONES[group.severity], group.severity)} ${code(group.rule)}<span class="note">${qualification(group)}</span></p>
<div class="part"><p class="label">Why it matters</p><p>${prose(group.why)}</p></div>`;
}
function entryOf({ message, delta, locations }, excerpts) {
	const tag = delta === void 0 || delta === "unchanged" ? void 0 : html`${chip("bad", delta)} `;
	const { shown, left } = bounded(locations, (location) => html`<li>${place(location, excerpts)}</li>`, PLACES);
	return {
		said: html`<p>${tag}${prose(message)}</p>`,
		places: html`<ul class="places">${shown}</ul>${rest(left)}`
	};
}
function members(entries) {
	const number = entries.length === 1 ? void 0 : html` <span class="count">${figure(entries.length)} ×</span>`;
	const more = entries.slice(OPEN);
	const folded = more.length === 0 ? void 0 : html`<details><summary>${count(more.length, "more finding")} of this rule</summary>${said(more)}</details>`;
	return html`<div class="part"><p class="label">What is so${number}</p><div>${said(entries.slice(0, OPEN))}${folded}</div></div>`;
}
/** Findings that say the same one after the other say it once, with the places of all. */
function said(entries) {
	const same = [];
	for (const entry of entries) {
		const last = same.at(-1);
		if (last?.said.toString() === entry.said.toString()) last.places.push(entry.places);
		else same.push({
			said: entry.said,
			places: [entry.places]
		});
	}
	return html`<ul class="found">${same.map(({ said: words, places }) => html`<li>${words}${places}</li>
`)}</ul>`;
}

// src/render/html/gates.ts
/** The production-adjacent actions: whether this repository makes them reachable, and the gate that each needs. */
function gates({ report, excerpts }) {
	const all = report.productionGates;
	if (all.length === 0) return void 0;
	const reachable = all.filter((gate) => gate.reachable).length;
	return {
		id: "production-gates",
		title: "Production gates",
		remark: `${count(reachable, "action")} reachable`,
		body: html`${table("Production gates", [
			{
				title: "Action",
				cell: ({ action }) => prose(action)
			},
			{
				title: "From here",
				cell: (gate) => gate.reachable ? marked("bad", "reachable", "!") : marked("plain", "not found"),
				short: true
			},
			{
				title: "Automatic",
				cell: ({ automatic }) => prose(automatic)
			},
			{
				title: "Needs",
				cell: ({ gate }) => prose(gate)
			},
			{
				title: "By what",
				cell: ({ evidence }) => evidence.length === 0 ? void 0 : bullets(evidence, (location) => place(location, excerpts), WITHIN)
			}
		], all)}`
	};
}

// src/render/html/headline.ts
/** What was looked at, the posture and what it means, what holds it there, and the next step. `targets` are the ids that a reason may link to. */
function headline(report, targets) {
	const { subject, posture, tool } = report;
	const incomplete = incompleteWords(report);
	return html`<header class="top">
<p class="subject"><strong>${code(subject.name)}</strong>${subject.commit === void 0 ? void 0 : html` at ${code(subject.commit.slice(0, 12))}`} · state ${subject.state} · ${tool.name} ${tool.version}</p>
<h1 class="${POSTURE_TONES[posture.name]}"><span class="eyebrow">Recommended posture</span> ${prose(posture.title)}</h1>
<p class="means">${prose(posture.means)}</p>
${ladder(report)}
${incomplete === void 0 ? void 0 : html`<p class="notice warn"><strong>${incomplete}</strong> <a href="#coverage">What is missing</a> stands under coverage.</p>`}
${deltaSummary(report)}
${figures(report)}
<div class="two">
<section aria-labelledby="why"><h2 id="why">What holds it there</h2>${reasons$1(report, targets)}</section>
<section aria-labelledby="next"><h2 id="next">${nextTitle(report)}</h2>${next(report)}</section>
</div>
${otherReasons(report, targets)}
${agents(report)}
</header>`;
}
/** The four postures as steps, with the one that is recommended and the number of ceilings that lie on each. */
function ladder({ posture }) {
	const at = POSTURES.indexOf(posture.name);
	return html`<ol class="ladder" aria-label="The postures, from the most to the least restrained">${POSTURES.map((name, i) => {
		const ceilings = new Set(posture.ceilings.filter((ceiling) => ceiling.posture === name).map(({ by }) => by)).size;
		const reached = i <= at ? html` class="${POSTURE_TONES[posture.name]}${i === at ? " here" : ""}"` : void 0;
		return html`<li${reached}${i === at ? html` aria-current="step"` : void 0}><span class="name">${name}</span><span class="note">${i === at ? "recommended" : i < at ? "allowed" : "not yet"}${ceilings === 0 ? void 0 : ` · ${count(ceilings, "ceiling")}`}</span></li>`;
	})}</ol>`;
}
function figures(report) {
	const { boundaries, findings, subject } = report;
	const clear = boundaries.filter((boundary) => boundary.clear).length;
	const counts = severityCounts(findings);
	const all = [
		[
			"Score",
			score(report),
			scoreParts(report),
			"#answers"
		],
		[
			"Boundaries",
			`${clear}/${boundaries.length}`,
			clear === boundaries.length ? "all clear" : "clear, the others fuzzy",
			"#answers"
		],
		[
			"Findings",
			figure(findings.length),
			`${counts === "" ? "none" : counts}. ${suppressedWords(report)}`,
			"#findings"
		],
		[
			"Gaps",
			figure(subject.coverage.gaps.length),
			coverageWords(report),
			"#coverage"
		]
	];
	return html`<dl class="figures">${all.map(([term, value, remark, target]) => html`<div><dt><a href="${target}">${term}</a></dt><dd><b>${value}</b> <span class="note">${remark}</span></dd></div>`)}</dl>`;
}
function reasons$1(report, targets) {
	const { setting } = ceilingReasons(report);
	if (setting.length === 0) return html`<p>Nothing holds it lower.</p>`;
	return bullets(setting, (reason) => reasonOf(reason, targets), {
		items: 25,
		bytes: 25e3
	});
}
function otherReasons(report, targets) {
	const { other } = ceilingReasons(report);
	if (other.length === 0) return void 0;
	const title = `${count(other.length, "other ceiling lies higher or holds", "other ceilings lie higher or hold")} for other agents`;
	const { shown, left } = bounded(other, (reason) => html`<li>${chip(POSTURE_TONES[reason.posture], reason.posture)} <span>${reasonOf(reason, targets)}</span></li>`, {
		items: 100,
		bytes: 6e4
	});
	return html`<details class="others"><summary>${title}</summary><ul class="ceilings">${shown}</ul>${rest(left)}</details>`;
}
function reasonOf({ because, agents: those, by }, targets) {
	const only = those.map((agent) => AGENT_TITLES[agent]);
	return html`${prose(because)}${only.length === 0 ? void 0 : html` <span class="note">${list(only)}</span>`}${source(by, targets)}`;
}
/** Where the reason is told in full, if it is. */
function source(by, targets) {
	const [kind = "", ...words] = by.split(":");
	const id = kind === "coverage" ? "coverage" : kind === "boundaries" ? "answers" : anchor(kind === "finding" ? "rule" : kind, words.join(":"));
	return targets.has(id) ? html` <a class="see" href="#${id}">see ${kind === "finding" ? "finding" : kind}</a>` : void 0;
}
function nextTitle(report) {
	const up = nextPosture(report);
	return up === void 0 ? "Next step" : `To get to ${up}`;
}
function next(report) {
	const { nextSteps } = report.posture;
	if (nextPosture(report) === void 0) return html`<p>This is the highest posture. Review the first run by hand.</p>`;
	if (nextSteps.length === 0) return html`<p>Nothing stands here that a change of this repository would lift.</p>`;
	const { shown, left } = bounded(nextSteps, (step) => html`<li>${prose(step)}</li>`, {
		items: 50,
		bytes: 4e4
	});
	return html`<ol class="steps">${shown}</ol>${rest(left)}`;
}
function agents(report) {
	const rows = agentRows(report);
	if (rows.length === 0) return void 0;
	return html`<div class="agents"><p>${headlineRule(report)} <a href="#start">How to start each</a></p>
<ul>${rows.map(({ agent, posture }) => html`<li><span>${AGENT_TITLES[agent]}</span> ${chip(POSTURE_TONES[posture], posture)}</li>`)}</ul></div>`;
}

// src/render/html/instructions.ts
/** Texts that steer agents, with those who read them. */
function instructions({ report }) {
	const { instructions: all, agents } = report.inventory;
	if (all.length === 0 && agents.length === 0) return void 0;
	return {
		id: "instructions",
		title: "Agents and their instructions",
		remark: count(all.length, "instruction file"),
		body: html`${agents.length === 0 ? void 0 : html`<h3>Agents that the repository configures</h3>${table("Agents that the repository configures", [{
			title: "Agent",
			cell: ({ agent }) => AGENT_TITLES[agent],
			short: true
		}, {
			title: "By",
			cell: ({ files }) => bullets(files, (file) => code(file), {
				items: 6,
				bytes: 8e3
			})
		}], agents)}`}${all.length === 0 ? void 0 : html`<h3>Texts that steer agents</h3>${table("Texts that steer agents", [
			{
				title: "File",
				cell: file
			},
			{
				title: "Role",
				cell: ({ role }) => prose(role)
			},
			{
				title: "Loaded",
				cell: ({ loads }) => prose(loads)
			},
			{
				title: "Read by",
				cell: readers
			},
			{
				title: "Takes in",
				cell: ({ imports }) => imports.length === 0 ? void 0 : bullets(imports, ({ path, leads }) => html`${code(path)} <span class="note">${prose(leads)}</span>`, WITHIN)
			}
		], all)}`}`
	};
}
function file({ path, line, by }) {
	return html`${code(line === void 0 ? path : `${path}:${line}`)}${by === void 0 ? void 0 : html` <span class="note">named by ${code(by)}</span>`}`;
}
function readers({ agents, others }) {
	const names = [...AGENTS.filter((agent) => agents.includes(agent)).map((agent) => AGENT_TITLES[agent]), ...others];
	return names.length > 5 ? prose(`${names.slice(0, 4).join(", ")} and ${names.length - 4} more`) : prose(list(names));
}

// src/render/html/manifests.ts
/** Files that ask for things to be fetched, and how firm that is. */
function manifests({ report }) {
	const all = report.inventory.manifests;
	if (all.length === 0) return void 0;
	return {
		id: "manifests",
		title: "Requirements",
		remark: count(all.length, "manifest"),
		body: html`<p class="lead">How firmly each requirement is fixed by its own line, and with the lock that covers it.</p>${table("Requirements by manifest", [
			{
				title: "Manifest",
				cell: ({ path, ecosystem, place }) => html`${code(path)} <span class="note">${prose(`${ecosystem}, ${place}`)}</span>`
			},
			{
				title: "All",
				cell: ({ requirements }) => requirements,
				figures: true
			},
			{
				title: "As written",
				cell: ({ pins }) => pinWords(pins)
			},
			{
				title: "With the lock",
				cell: ({ effective }) => pinWords(effective)
			},
			{
				title: "Lock",
				cell: lock
			},
			{
				title: "Installs",
				cell: installs
			}
		], all)}`
	};
}
/** Commands of one manifest that are named. */
const NAMED = {
	items: 3,
	bytes: 4e3
};
/** The commands that install from the manifest, those that go past its lock first, each once. */
function installs({ installs: all }) {
	const different = [...new Map(all.map((one) => [JSON.stringify([one.honours, one.command]), one])).values()];
	const order = [
		"no",
		"rewrites",
		"yes"
	];
	different.sort((a, b) => order.indexOf(a.honours) - order.indexOf(b.honours));
	if (different.length === 0) return void 0;
	return bullets(different, ({ command, honours }) => html`${code(command)} <span class="note">${HONOURS[honours]}</span>`, NAMED);
}
const HONOURS = {
	yes: "keeps to the lock",
	rewrites: "may rewrite the lock",
	no: "goes past the lock"
};
const STEP = {
	yes: ["good", "in step"],
	nearly: ["plain", "nearly in step"],
	no: ["bad", "out of step"],
	unknown: ["warn", "step unknown"]
};
function pinWords(pins) {
	return [
		"floating",
		"range",
		"exact",
		"immutable",
		"unknown"
	].filter((kind) => pins[kind] > 0).map((kind) => `${pins[kind]} ${kind}`).join(", ");
}
function lock({ lock: path, inStep, differences }) {
	if (path === null) return html`<span class="note">none</span>`;
	const step = inStep === null ? void 0 : html` ${chip(...STEP[inStep])}`;
	return html`${code(path)}${step}${differences.length === 0 ? void 0 : bullets(differences, (difference) => prose(difference), WITHIN)}`;
}

// src/render/html/matrix.ts
/** A verdict, and whether the operator accepts it; by whom and until when stands with the question. */
function cellOf(answer) {
	const accepted = answer.acceptance !== void 0 && answer.acceptance.void === void 0;
	return html`<td>${verdict(answer.verdict)}${accepted ? html` <span class="note">accepted</span>` : void 0}</td>`;
}
/** The ten rows against the answered agents: how each of them would do here. */
function matrix({ report }) {
	const agents = AGENTS.filter((agent) => report.posture.byAgent[agent] !== void 0);
	if (agents.length === 0) return void 0;
	const title = "Rows by agent";
	const { byAgent } = report.posture;
	return {
		id: "matrix",
		title,
		body: html`<p class="lead">Where the row depends on the agent, it is answered for each by its own settings and its vendor's defaults; else the answer is the same for all.</p>
${scrolling(title, html`<table class="matrix"><caption>${title}</caption><thead><tr><th scope="col">Question</th>${agents.map((agent) => html`<th scope="col">${AGENT_TITLES[agent]}</th>`)}</tr></thead>
<tbody>${report.answers.map((answer) => html`<tr><th scope="row">${prose(answer.question)}</th>${agents.map((agent) => cellOf(answer.byAgent?.[agent] ?? answer))}</tr>`)}</tbody>
<tfoot><tr><th scope="row">Posture</th>${agents.map((agent) => {
			const posture = byAgent[agent];
			return html`<td>${posture && chip(POSTURE_TONES[posture], posture)}</td>`;
		})}</tr></tfoot></table>`)}`
	};
}

// src/render/html/operating.ts
/** What the general rules say of the situations, files, commands and tools of this repository. */
function operating({ report }) {
	const all = classTables(report.tables).filter(({ rows }) => rows.length > 0);
	if (all.length === 0) return void 0;
	return {
		id: "operating",
		title: "What is recommended here",
		remark: count(all.length, "table"),
		body: html`${all.map(({ title, lead, columns, rows }) => {
			const [first, ...others] = columns.map((name, i) => ({
				title: name,
				cell: (row) => prose(row[i] ?? "")
			}));
			return first && html`<h3>${title}</h3><p class="lead">${prose(lead)}</p>${table(title, [first, ...others], rows)}`;
		})}`
	};
}

// src/render/html/permission-rules.ts
/** What opens something first: the list is cut at its end. */
const ORDER = [
	"allow",
	"ask",
	"deny"
];
/** The lines of the agents' own lists, as they are written; what comes of them stands in the section before. */
function permissionRules({ report }) {
	const all = [...report.inventory.permissionRules].sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
	if (all.length === 0) return void 0;
	const kinds = ORDER.map((effect) => [effect, all.filter((rule) => rule.effect === effect).length]).filter(([, n]) => n > 0);
	return {
		id: "permission-rules",
		title: "Rules as they are written",
		remark: count(all.length, "rule"),
		body: html`<p class="lead">${kinds.map(([effect, n]) => `${n} ${effect}`).join(", ")}. What comes of them is said action by action above: a rule may have no effect, and what no rule names falls to the vendor's default.</p>${table("Allow, ask and deny rules of the agents' settings", [
			{
				title: "Rule",
				cell: ({ text }) => code(text)
			},
			{
				title: "Effect",
				cell: ({ effect }) => chip(OUTCOME_TONES[effect], OUTCOME_WORDS[effect]),
				short: true
			},
			{
				title: "Agent",
				cell: ({ agent }) => AGENT_TITLES[agent],
				short: true
			},
			{
				title: "Where",
				cell: ({ path, line }) => code(`${path}:${line}`)
			}
		], all)}`
	};
}

// src/render/html/permissions.ts
const TOPICS = {
	secrets: "Secrets",
	writes: "Writes outside the work",
	network: "Network",
	commands: "The repository's own commands",
	destructive: "What cannot be taken back",
	mcp: "MCP servers and tools"
};
/** Lines of one topic, so that no topic takes the room of another. */
const TOPIC = {
	items: 80,
	bytes: 9e4
};
/** What each agent would do: allow, ask, deny, or not known, with the rule that decides. */
function permissions({ report }) {
	const rows = report.permissions;
	if (rows.length === 0) return void 0;
	const agents = AGENTS.filter((agent) => rows.some(({ byAgent }) => byAgent[agent] !== void 0));
	const title = "What each agent would do";
	const topics = PERMISSION_TOPICS.map((topic) => ({
		topic,
		...bounded(rows.filter((row) => row.topic === topic), (row) => line(row, agents), TOPIC)
	}));
	const open = openPermissions(report).length;
	return {
		id: "permissions",
		title,
		remark: open === 0 ? "nothing unasked" : `${count(open, "line")} unasked or not known`,
		body: html`<p class="lead">${key()}</p>
${scrolling(title, html`<table class="matrix"><caption>${title}</caption><thead><tr><th scope="col">Action</th>${agents.map((agent) => html`<th scope="col">${AGENT_TITLES[agent]}</th>`)}</tr></thead>
${topics.filter(({ shown }) => shown.length > 0).map(({ topic, shown }) => html`<tbody><tr class="topic"><th scope="rowgroup" colspan="${agents.length + 1}">${TOPICS[topic]}</th></tr>${shown}</tbody>
`)}</table>`)}${rest(topics.reduce((sum, { left }) => sum + left, 0))}`
	};
}
function line(row, agents) {
	return html`<tr><th scope="row">${reasons(row, agents)}</th>${agents.map((agent) => {
		const cell = row.byAgent[agent];
		return html`<td>${cell && outcome(cell.outcome, row.topic === "commands")}</td>`;
	})}</tr>
`;
}
/** Signs of their own: a denial is good news here, and a tick would say that the action goes through. */
const LOOKS = {
	allow: [
		OUTCOME_WORDS.allow,
		"▸",
		"it happens unasked"
	],
	ask: [
		OUTCOME_WORDS.ask,
		"·",
		"you are asked"
	],
	deny: [
		OUTCOME_WORDS.deny,
		"×",
		"it does not happen"
	],
	unknown: [
		"not known",
		"?",
		"do not rely on it"
	]
};
/** What an agent does; the repository's own tests and builds are meant to run, so that is no alarm. */
function outcome(of, meant = false) {
	const [word, sign] = LOOKS[of];
	return marked(meant && of === "allow" ? "calm" : OUTCOME_TONES[of], word, sign);
}
function key() {
	return html`${OUTCOMES.map((one) => html`<span class="said">${outcome(one)} ${LOOKS[one][2]}</span> `)}`;
}
function reasons(row, agents) {
	return html`<details><summary>${prose(permissionLabel(row))}</summary><ul class="bullets">${agents.map((agent) => {
		const cell = row.byAgent[agent];
		if (cell === void 0) return void 0;
		const other = circumstances(cell);
		return html`<li><strong>${AGENT_TITLES[agent]}</strong> ${prose(cell.because)}${other === "" ? void 0 : html` <span class="note">${other}</span>`}${cell.rule && html` ${code(`${cell.rule.path}:${cell.rule.line}`)}`}</li>`;
	})}</ul></details>`;
}

// src/render/html/policy-files.ts
/** Files by which the repository speaks to scanners. None of them had a say in this report. */
function policyFiles({ report }) {
	const all = report.inventory.policyFiles;
	if (all.length === 0) return void 0;
	return {
		id: "policy-files",
		title: "Files that speak to scanners",
		remark: count(all.length, "file"),
		body: html`<p class="lead">Listed, never applied: nothing of the repository changes this report.</p>${table("Files by which the repository speaks to scanners", [
			{
				title: "File",
				cell: ({ path }) => code(path)
			},
			{
				title: "Scanner",
				cell: ({ tool }) => prose(tool)
			},
			{
				title: "Asks it to look at less",
				cell: ({ suppresses }) => suppresses ? chip("warn", "yes") : "no",
				short: true
			}
		], all)}`
	};
}

// src/render/html/secret-files.ts
/** Files that hold secrets or are named like such that do. */
function secretFiles({ report }) {
	const all = report.inventory.secretFiles;
	if (all.length === 0) return void 0;
	return {
		id: "secret-files",
		title: "Secret files",
		remark: count(all.length, "file"),
		body: html`<p class="lead">Never their values: only where they stand.</p>${table("Secret files", [
			{
				title: "File",
				cell: ({ path }) => code(path)
			},
			{
				title: "Class",
				cell: ({ class: id }) => prose(id)
			},
			{
				title: "In git",
				cell: ({ tracked, example }) => tracked ? chip(example ? "plain" : "bad", "tracked") : "no",
				short: true
			},
			{
				title: "Ignored",
				cell: ({ ignored }) => ignored ? "yes" : "no",
				short: true
			},
			{
				title: "Kind",
				cell: ({ example }) => example ? "template or test material" : "in use, as far as can be told"
			}
		], all)}`
	};
}

// src/render/html/servers.ts
/** Every configured MCP server: what starting it means, and apart from that what its tools can do. */
function servers({ report }) {
	const all = report.inventory.mcpServers;
	if (all.length === 0) return void 0;
	const { shown, left } = bounded(all, server, {
		items: 60,
		bytes: 5e5
	});
	const tools = all.reduce((sum, { tools: own }) => sum + own.length, 0);
	return {
		id: "mcp-servers",
		title: "MCP servers",
		remark: `${count(all.length, "server")}, ${count(tools, "known tool")}`,
		body: html`<p class="lead">Supply and tools are judged apart: a pinned server can hold a destructive tool, and a floating one nothing but look-ups.</p>${shown}${rest(left)}`
	};
}
const MATCHES = {
	exact: "known, this version reviewed",
	package: "known by its package",
	weak: "looks like a known server",
	none: "not known"
};
function server(one) {
	const clients = [...one.clients.map((agent) => AGENT_TITLES[agent]), ...one.others];
	return html`<article class="server"><h3>${code(one.name)}</h3>
<p class="note">${code(`${one.path}:${one.line}`)} · ${prose(one.transport)} · ${clients.length === 0 ? "loaded by no agent that is known" : html`loaded by ${prose(list(clients))}`}</p>
<section><h4>Supply: what starting it means</h4>${supply(one)}</section>
<section><h4>Tools: what they can do</h4>${tools(one)}</section></article>
`;
}
function supply({ identity, match, start, supply: from, missingLimits, environment }) {
	const yes = (is, word) => is ? chip("bad", "yes") : html`${word}`;
	const facts = [
		["Identity", html`${code(identity)} <span class="note">${MATCHES[match]}</span>`],
		["Version", chip((Object.hasOwn(PINS, from.pin) ? PINS[from.pin] : void 0) ?? "warn", from.pin)],
		["Comes from", html`${prose(from.from)}${from.launcher === void 0 ? void 0 : html` through ${code(from.launcher)}`}`],
		["Through a shell", yes(from.shell, "no")],
		["Secret in the file", yes(from.inlineSecret, "none found")],
		...environment === void 0 ? [] : [["Works on", prose(environment)]],
		["Start", outcomes(start)]
	];
	return html`<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>${from.notes.length === 0 ? void 0 : bullets(from.notes, (note) => prose(note), WITHIN)}${missingLimits.length === 0 ? void 0 : html`<p class="note">Limits that it offers and this configuration does not use:</p>${bullets(missingLimits, ({ advice }) => prose(advice), WITHIN)}`}`;
}
const PINS = {
	exact: "good",
	immutable: "good"
};
function tools({ tools: all }) {
	if (all.length === 0) return html`<p>Not known. What is not known is not safe.</p>`;
	return table("Tools", [
		{
			title: "Tool",
			cell: ({ name }) => code(name)
		},
		{
			title: "Tier",
			cell: ({ tier }) => chip(tierTone(tier), tier),
			short: true
		},
		{
			title: "Can",
			cell: ({ facets }) => prose(facets.join(", "))
		},
		{
			title: "Judged by",
			cell: ({ source }) => source
		},
		{
			title: "Allowed",
			cell: ({ allowed, byAgent }) => Object.keys(byAgent).length === 0 ? prose(allowed) : outcomes(byAgent)
		}
	], all, { room: {
		items: 150,
		bytes: 12e4
	} });
}
/** "ask Claude Code, Codex": who does what. */
function outcomes(byAgent) {
	const said = OUTCOMES.flatMap((one) => {
		const agents = AGENTS.filter((agent) => byAgent[agent] === one);
		return agents.length === 0 ? [] : [html`<span class="said">${outcome(one)} <span class="note">${list(agents.map((agent) => AGENT_TITLES[agent]))}</span></span> `];
	});
	return said.length === 0 ? html`nobody starts it` : html`${said}`;
}

// src/render/html/start.ts
/** Each answered agent with its posture and the way to start it there. */
function start({ report }) {
	const rows = agentRows(report);
	if (rows.length === 0) return void 0;
	return {
		id: "start",
		title: "How to start each agent",
		body: html`<p class="lead">${headlineRule(report)}</p>${table("How to start each agent in its posture", [
			{
				title: "Agent",
				cell: ({ agent }) => AGENT_TITLES[agent],
				short: true
			},
			{
				title: "Posture",
				cell: ({ posture }) => chip(POSTURE_TONES[posture], posture),
				short: true
			},
			{
				title: "Start",
				cell: ({ launch }) => launch && code(launch)
			}
		], rows)}`
	};
}

// src/render/html/palette.ts
/** What a colour says. A word stands beside every one, so nothing hangs on seeing it. */
const TONES = [
	"good",
	"calm",
	"warn",
	"bad",
	"plain"
];
/** For light screens and for paper. */
const LIGHT = {
	ground: "#ffffff",
	panel: "#f6f7f8",
	ink: "#1b1f24",
	quiet: "#57606a",
	line: "#dde1e6",
	tones: {
		good: {
			ink: "#17613a",
			tint: "#e6f4eb",
			edge: "#2e8a57"
		},
		calm: {
			ink: "#1f4e8c",
			tint: "#e9f0fa",
			edge: "#3d74ba"
		},
		warn: {
			ink: "#7a4a00",
			tint: "#fcf1da",
			edge: "#c98a1b"
		},
		bad: {
			ink: "#9a1b1b",
			tint: "#fcebea",
			edge: "#c93a37"
		},
		plain: {
			ink: "#4a525b",
			tint: "#eef0f2",
			edge: "#aab1b9"
		}
	}
};
/** For dark screens. */
const DARK = {
	ground: "#14171a",
	panel: "#1c2024",
	ink: "#e4e7ea",
	quiet: "#a0a8b1",
	line: "#30363c",
	tones: {
		good: {
			ink: "#8fd6a6",
			tint: "#173022",
			edge: "#3f9a64"
		},
		calm: {
			ink: "#a5c8f7",
			tint: "#1a2b42",
			edge: "#4c82c9"
		},
		warn: {
			ink: "#f0c46c",
			tint: "#362b12",
			edge: "#b98320"
		},
		bad: {
			ink: "#ffaba5",
			tint: "#411f1e",
			edge: "#d4524d"
		},
		plain: {
			ink: "#bcc3ca",
			tint: "#282d32",
			edge: "#5c656e"
		}
	}
};
/** The scheme as custom properties of CSS: `--ink`, `--bad-tint` … */
function properties({ ground, panel, ink, quiet, line, tones }) {
	const own = Object.entries({
		ground,
		panel,
		ink,
		quiet,
		line
	}).map(([name, colour]) => `--${name}:${colour}`);
	const toned = Object.entries(tones).flatMap(([tone, colours]) => Object.entries(colours).map(([name, colour]) => `--${tone}-${name}:${colour}`));
	return [...own, ...toned].join(";");
}

// src/render/html/style.ts
const CHIPS = TONES.map((tone) => `.${tone}{--tone-ink:var(--${tone}-ink);--tone-tint:var(--${tone}-tint);--tone-edge:var(--${tone}-edge)}`).join("\n");
/** The one style sheet of the page. System faces only, nothing that is fetched; the digest of this text stands in the page's policy. */
const STYLE = `
:root{color-scheme:light dark;${properties(LIGHT)};--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${properties(DARK)}}}
${CHIPS}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:400 1rem/1.55 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem;overflow-wrap:break-word}
body{margin:0 auto;max-width:86rem;padding:2.5rem 2rem 6rem;display:grid;grid-template-columns:12.5rem minmax(0,1fr);column-gap:3.5rem}
main{grid-column:2;min-width:0;max-width:64rem}
nav{grid-column:1;grid-row:1;position:sticky;top:2.5rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto;font-size:.8125rem;line-height:1.35}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3rem 0;color:var(--quiet);text-decoration:none}
nav a:hover,nav a:focus{color:var(--ink);text-decoration:underline}
nav .note{display:block;font-size:.75rem}
h1,h2,h3,h4,p,ul,ol,dl,dd,pre,table{margin:0}
a{color:var(--calm-ink)}
:focus-visible{outline:2px solid var(--calm-edge);outline-offset:2px}
code,pre{font-family:var(--mono);font-size:.875em;unicode-bidi:isolate;overflow-wrap:anywhere}
pre{white-space:pre-wrap}
pre code{font-size:1em}
mark{background:var(--warn-tint);color:var(--warn-ink);border-radius:2px;padding:0 .1em;box-shadow:inset 0 -1px var(--warn-edge)}
.break{color:var(--quiet)}
.note,.lead,.rest{color:var(--quiet)}
.note{font-size:.875em;font-weight:400}
.lead{max-width:46rem;margin-bottom:1rem}
.rest{font-size:.875rem;margin-top:.5rem}
.wide+.lead{margin-top:1rem}
.chip{display:inline-block;white-space:nowrap;font-size:.8125rem;line-height:1.3;font-weight:550;padding:.1rem .5rem;border-radius:3px;color:var(--tone-ink);background:var(--tone-tint)}
.chip .sign{display:inline-block;min-width:.8em;text-align:center;font-weight:700}
ul.bullets{padding:0;list-style:none}
ul.bullets>li+li{margin-top:.35rem}
summary{cursor:pointer;color:var(--calm-ink);font-size:.875rem;font-weight:400;width:fit-content}
details>summary+*{margin-top:.5rem}

.top .subject{color:var(--quiet);font-size:.875rem;padding-bottom:1.75rem}
.top .subject strong{color:var(--ink);font-weight:600}
h1{font-size:2.75rem;line-height:1.1;font-weight:680;letter-spacing:-.02em;color:var(--tone-ink)}
.eyebrow{display:block;font-size:.875rem;line-height:1.6;letter-spacing:0;font-weight:400;color:var(--quiet)}
.means{font-size:1.1875rem;line-height:1.45;max-width:42rem;padding:.75rem 0 1.75rem}
.ladder{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:4px}
.ladder li{border-top:6px solid var(--line);padding:.5rem .5rem 0 0;color:var(--quiet);line-height:1.35}
.ladder li[class]{border-color:var(--tone-edge)}
.ladder .name{display:block;font-size:.9375rem}
.ladder .here .name{font-weight:680;color:var(--tone-ink)}
.notice{margin-top:1.5rem;padding:.75rem 1rem;border-left:4px solid var(--tone-edge);background:var(--tone-tint);color:var(--tone-ink)}
.notice a{color:inherit}
dl.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1.5rem;padding:2.25rem 0 2.5rem}
dl.figures dt{font-size:.875rem}
dl.figures dt a{color:var(--quiet);text-decoration-color:var(--line);text-underline-offset:.2em}
dl.figures b{display:block;font-size:1.875rem;line-height:1.25;font-weight:620;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
dl.figures .note{display:block;line-height:1.4}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem 3rem}
.top .two h2,.agents{border-top:1px solid var(--line);padding-top:.875rem}
.top .two h2{font-size:1.125rem;margin-bottom:.625rem}
.top .bullets{margin-bottom:.75rem}
.steps{padding-left:1.35rem}
.steps li+li{margin-top:.4rem}
.others{margin-top:1rem}
.ceilings{list-style:none;padding:0}
.ceilings li{display:grid;grid-template-columns:9rem minmax(0,1fr);padding:.2rem 0}
.ceilings .chip{justify-self:start;align-self:start;margin-top:.15rem}
.see{font-size:.875rem;white-space:nowrap}
.agents{margin-top:2.25rem}
.agents ul{list-style:none;padding:.75rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2rem}

main>section{padding-top:4.5rem}
h2{font-size:1.625rem;line-height:1.25;font-weight:660;letter-spacing:-.01em}
main>section>.heading{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .875rem;border-bottom:2px solid var(--ink);padding-bottom:.5rem;margin-bottom:1.25rem}
main>section>.heading p{color:var(--quiet);font-size:.9375rem;font-variant-numeric:tabular-nums}
h3{font-size:1.125rem;line-height:1.4;font-weight:640;margin:2rem 0 .75rem}
h4{font-size:.875rem;font-weight:640;margin-bottom:.5rem}
.count{color:var(--quiet);font-weight:400}

.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem 1.25rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:5rem}
thead th{font-size:.8125rem;color:var(--quiet);vertical-align:bottom}
tbody th{font-weight:560}
td .note,th .note{display:block}
.short{white-space:nowrap}
th.figures,td.figures{text-align:right;min-width:3rem}
.answers th[scope=row]{width:15rem;font-weight:640}
.answers td+td{width:auto}
.answers .act{font-weight:560}
.answers .act::before{content:"→ ";color:var(--quiet)}
.answers details{margin-top:.25rem}
.by-agent{list-style:none;padding:0}
.by-agent li{display:grid;grid-template-columns:5.5rem minmax(0,1fr);align-items:start;padding:.15rem 0}
.by-agent .chip{justify-self:start}
.boundaries{list-style:none;padding:0}
.boundaries li{display:grid;grid-template-columns:5.5rem minmax(0,1fr);padding:.3rem 0}
.boundaries .chip{justify-self:start;align-self:start}
.boundaries strong{font-weight:560}
.matrix tbody th{min-width:16rem}
.matrix tfoot th,.matrix tfoot td{border-bottom:0;font-weight:640}
.matrix .topic th{padding-top:1.5rem;font-size:.8125rem;font-weight:640;color:var(--quiet)}
.matrix th details{font-weight:400}
.matrix summary{color:var(--ink);font-size:inherit;font-weight:560}

.task{border-top:1px solid var(--line);padding:1.25rem 0 1.5rem}
.task h3{margin:0 0 .5rem;max-width:46rem}
.rule{margin-top:1.25rem}
.rule-name code{font-weight:600}
.part{display:grid;grid-template-columns:8rem minmax(0,1fr);padding-top:.5rem}
.part>p+p{max-width:44rem}
.label{font-size:.875rem;line-height:1.7;color:var(--quiet)}
.found{list-style:none;padding:0}
.found>li+li{padding-top:.75rem}
.found>li>p{max-width:44rem}
.places{list-style:none;padding:0}
.places li,.place,.bullets li:has(.at){display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .75rem;padding:.15rem 0}
.quote{max-width:100%;padding:.15rem .5rem;background:var(--panel);border-radius:3px;line-height:1.45}
.changes{list-style:none;padding:0}
.changes li{display:grid;grid-template-columns:6rem minmax(0,1fr);padding:.5rem 0;border-bottom:1px solid var(--line)}
.changes .chip{justify-self:start;align-self:start}
.server{border-top:1px solid var(--line);padding-bottom:1.5rem}
.server h3{margin:1.25rem 0 .15rem}
.server>.note{margin-bottom:1rem}
.server section+section{margin-top:1.25rem}
.facts{columns:2;column-gap:3rem}
.facts div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.75rem;padding:.2rem 0;break-inside:avoid}
.facts dt{color:var(--quiet)}
.facts+.bullets{margin-top:.5rem}
.said{display:inline-block;margin-right:.75rem}
.said .note{display:inline}
footer{grid-column:2;max-width:64rem;margin-top:5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}

.graph{display:block;min-width:60rem;max-width:100%;height:auto;overflow:visible;margin-bottom:1.25rem}
.graph text{font:400 12px var(--sans);fill:var(--ink)}
.graph .head{fill:var(--quiet)}
.graph .mono{font:400 11.5px var(--mono);white-space:pre}
.graph .moment+text{font-weight:640}
.graph .second{fill:var(--quiet)}
.graph .whole.second{fill:var(--ink)}
.graph .node{fill:var(--ground);stroke:var(--line)}
.graph .moment{fill:var(--panel);stroke:var(--plain-edge)}
.graph .folded{fill:none;stroke:none}
.graph .tone{fill:var(--tone-tint);stroke:none}
.graph .on{fill:var(--tone-ink);font-weight:600}
.graph .on.second{fill:var(--tone-ink);font-weight:400}
.graph .edge{fill:none;stroke:var(--plain-edge);stroke-width:1.25}
.graph .strong{stroke:var(--ink);stroke-width:2}
.graph .dashed{stroke-dasharray:4 3}

@media (max-width:72rem){
body{display:block;padding:1.75rem 1.5rem 4rem;max-width:66rem}
nav{position:static;max-height:none;margin:-.75rem 0 1.75rem;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
nav ol{display:flex;gap:1.25rem;white-space:nowrap}
nav .note{display:none}
}
@media (max-width:44rem){
body{padding:1.25rem 1rem 3rem}
h1{font-size:2.125rem}
.means{font-size:1.0625rem}
.ladder .name{font-size:.8125rem}
.ladder .note{font-size:.75rem}
dl.figures,.two{grid-template-columns:minmax(0,1fr)}
dl.figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem}
main>section{padding-top:3rem}
.part{grid-template-columns:minmax(0,1fr)}
.facts{columns:1}
.answers,.answers tbody{display:block}
.answers thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.answers tr{display:grid;grid-template-columns:minmax(0,1fr) auto;border-bottom:1px solid var(--line);padding:.5rem 0}
.answers th,.answers td{border:0;padding:.15rem 0}
.answers th[scope=row]{width:auto}
.answers td:last-child{grid-column:1/-1}
.answers .short{text-align:right}
.changes li,.ceilings li{grid-template-columns:minmax(0,1fr)}
.matrix tbody th{min-width:11rem}
.facts div{grid-template-columns:7rem minmax(0,1fr)}
}
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light}
html{font-size:10.5px}
body{display:block;padding:0;max-width:none}
main,footer{max-width:none}
nav,.see{display:none}
.chip,.notice,mark,.quote,.ladder li,.graph *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
main>section{padding-top:2.5rem}
h2,h3,h4,.rule-name,.label,.lead,.heading{break-after:avoid}
tr,.places li,.ceilings li,.changes li,.server .facts,.notice,.quote,.ladder,dl.figures,.by-agent li{break-inside:avoid}
.wide{overflow:visible}
.graph{min-width:0;width:100%;break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
details>summary{list-style:none;color:var(--quiet)}
summary::-webkit-details-marker{display:none}
a{color:inherit;text-decoration:none}
}
`;

// src/render/html/suppressed.ts
/** What the operator's policy sets aside: counted also where it is nothing. */
function suppressed({ report, excerpts }) {
	const all = report.suppressed;
	const { shown, left } = bounded(all, ({ severity, rule, message, reason, by, expires, locations: [first] }) => html`<li>${chip(SEVERITY_TONES[severity], severity)} <div><p>${prose(message)} ${code(rule)}</p><p class="note">Set aside by ${prose(by)} until ${prose(expires)}: ${prose(reason)}</p><div class="place">${place(first, excerpts)}</div></div></li>`);
	return {
		id: "suppressed",
		title: "Suppressed",
		remark: all.length === 0 ? "none" : severityCounts(all),
		body: html`<p class="lead">${suppressedWords(report)}</p>${all.length === 0 ? void 0 : html`<ul class="changes">${shown}</ul>${rest(left)}`}`
	};
}

// src/render/html/workflows.ts
/** What a push of the agent can set off: workflows, their events, and what their tokens may write. */
function workflows({ report }) {
	const all = report.inventory.workflows;
	if (all.length === 0) return void 0;
	return {
		id: "workflows",
		title: "Workflows",
		remark: count(all.length, "workflow"),
		body: html`<p class="lead">What starts each, and what its token may write by the words of its file.</p>${table("Workflows of GitHub Actions", [
			{
				title: "Workflow",
				cell: ({ path, name }) => html`${code(path)}${name === void 0 ? void 0 : html` <span class="note">${prose(name)}</span>`}`
			},
			{
				title: "Started by",
				cell: ({ events }) => bullets(events, (event) => code(event), WITHIN)
			},
			{
				title: "Token may write",
				cell: writes
			},
			{
				title: "Every job says so",
				cell: ({ stated }) => stated ? "yes" : html`${chip("warn", "no")} <span class="note">a setting of the repository decides</span>`
			}
		], all)}`
	};
}
function writes({ writes: scopes, stated }) {
	if (scopes.includes("*")) return chip("bad", "everything");
	if (scopes.length === 0) return html`<span class="note">${stated ? "nothing" : "not said"}</span>`;
	return bullets(scopes, (scope) => code(scope), WITHIN);
}

// src/render/html.ts
/** In the order of reading. Findings stand between the two: they get the room that the others leave. */
const BEFORE = [
	delta,
	answers,
	matrix
];
const AFTER = [
	execution,
	permissions,
	permissionRules,
	servers,
	instructions,
	secretFiles,
	manifests,
	operating,
	commands,
	workflows,
	gates,
	checklist,
	policyFiles,
	suppressed,
	coverage,
	start
];
/** A page of this size opens at once; a larger one makes a browser wait. */
const PAGE_BYTES = 4194304;
/** The least that the findings get, however much the other sections take. */
const LEAST_FINDINGS = 1048576;
/** For the head of the page, which is written last, because it links to what is there. */
const HEAD_BYTES = 204800;
/**
* The report as one page that needs no script and fetches nothing, to read, to print and to keep. The same report gives the same bytes.
* Where the findings do not fit into `limit` bytes of UTF-8, it is cut between two and says how many are missing.
*/
function renderHtml(report, { excerpts }, limit = PAGE_BYTES) {
	const written = (makers) => makers.flatMap((make) => make({
		report,
		excerpts
	}) ?? []);
	const [before, after] = [written(BEFORE), written(AFTER)];
	const taken = [...before, ...after].reduce((sum, section) => sum + sectionOf(section).size, HEAD_BYTES);
	const found = findings(report, excerpts, Math.max(limit - taken, Math.min(LEAST_FINDINGS, limit / 4)));
	const sections = [
		...before,
		found.section,
		...after
	];
	const targets = /* @__PURE__ */ new Set([
		...found.targets,
		...sections.map(({ id }) => id),
		...report.answers.map(({ row }) => anchor("row", row))
	]);
	const { posture, subject, tool } = report;
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${posture.title} · ${subject.name} · ${tool.name}</title>
${Markup.style(STYLE)}
</head>
<body>
<nav aria-label="Contents"><ol>${sections.map(({ id, title, remark }) => html`<li><a href="#${id}">${title}${remark === void 0 ? void 0 : html` <span class="note">${remark}</span>`}</a></li>`)}</ol></nav>
<main>
${headline(report, targets)}
${sections.map(sectionOf)}
</main>
<footer><p>${tool.name} ${tool.version}. Nothing of the repository was run to make this page. What it quotes is text from the repository, not instructions; secrets are never quoted.</p></footer>
</body>
</html>
`.toString();
}
/** Nothing may be fetched, run, sent or framed; the one style sheet is named by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
function sectionOf({ id, title, remark, body }) {
	return html`<section id="${id}" aria-labelledby="${id}-title"><div class="heading"><h2 id="${id}-title">${title}</h2>${remark === void 0 || remark === "" ? void 0 : html`<p>${remark}</p>`}</div>
${body}</section>
`;
}
var html_default = {
	format: "html",
	render: renderHtml
};

export { renderHtml as n, html_default as t };