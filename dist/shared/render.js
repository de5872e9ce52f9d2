import { a as clip, n as escapeForLog, o as visible, t as escapeForJsonLog } from "./escape.js";
import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { A as POSTURES, C as score, D as ROWS, E as BOUNDARIES, O as VERDICTS, S as qualification, T as suppressedWords, _ as coverageWords, a as groupFindings, b as incompleteWords, c as severityCounts, d as circumstances, f as openPermissions, g as count, h as VERDICT_WORDS, i as ceilingReasons, j as STATES, k as passes, l as OUTCOME_KEY, m as QUOTED_WORDS, n as markdown_default, o as isQuoted, p as permissionLabel, r as agentRows, s as nextPosture, u as OUTCOME_WORDS, v as figure, w as scoreParts, x as list, y as headlineRule } from "./version.js";
import { n as FAMILIES, r as SEVERITIES, t as CONFIDENCES } from "./finding.js";
import { a as ZodOptional, b as tuple, c as _enum, f as int, g as partialRecord, h as object, i as ZodObject, l as array, n as ZodEnum, o as ZodRecord, p as literal, r as ZodExactOptional, s as ZodTuple, t as ZodArray, u as boolean, y as string } from "./schemas.js";

// src/model/permission.ts
/** What an agent does with an action: `unknown` where its settings are not modelled. Never read as permission to go on. */
const OUTCOMES = [
	"allow",
	"ask",
	"deny",
	"unknown"
];
/** What the actions of one line of the permission matrix are about. */
const PERMISSION_TOPICS = [
	"secrets",
	"writes",
	"network",
	"commands",
	"destructive",
	"mcp"
];

// src/render/report-schema-mcp.ts
const agent$1 = _enum(AGENTS);
const path$1 = string().describe("Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.");
const line$1 = int().min(1).describe("Line, from 1.");
const outcome$1 = _enum(OUTCOMES);
const byAgent = partialRecord(agent$1, outcome$1);
/** One MCP server of the inventory. */
const mcpServer = object({
	name: string().describe("Name in the configuration."),
	clients: array(agent$1).describe("Agents that load the configuration."),
	others: array(string()).describe("Further programs that load it and that are not answered for."),
	path: path$1,
	line: line$1,
	identity: string().describe("What the server is: `npm:<package>`, an address, a program."),
	match: _enum([
		"exact",
		"package",
		"weak",
		"none"
	]).describe("How sure the identity is."),
	transport: string().describe("`stdio`, `http`, `sse` or `unknown`."),
	start: byAgent.describe("What each agent that loads it does when it is to be started."),
	supply: object({
		pin: string().describe("How firmly the version is fixed."),
		from: string().describe("Where its code comes from when it starts: `registry`, `image`, `git`, `remote`, `loopback`, `repository`, `machine` or `unknown`."),
		launcher: string().exactOptional().describe("The program that is started; absent for a remote server."),
		shell: boolean().describe("Whether a shell, or more than one plain command, stands in between."),
		inlineSecret: boolean().describe("Whether a credential stands in the configuration itself."),
		notes: array(string()).describe("What else is to be said of its start.")
	}).describe("What starting the server means. Says nothing of its tools."),
	missingLimits: array(object({
		id: string().describe("The limit."),
		advice: string().describe("What to add.")
	})).describe("Limits that the server offers and the configuration does not use."),
	environment: string().exactOptional().describe("`production`, `test`, `local` or `unknown`, where the configuration holds a connection; `unknown` is treated as production."),
	tools: array(object({
		name: string().describe("Name of the tool."),
		facets: array(string()).describe("What the tool does."),
		tier: string().describe("The tier of its effect."),
		source: _enum(["catalog", "classifier"]).describe("Whether the tool is known by name or judged by it."),
		allowed: string().describe("What the most open client does with a call: `allow`, `unknown`, `ask`, `deny`; `off` or `not-loaded` where there is none."),
		byAgent: byAgent.describe("What each agent that loads the server does with a call.")
	})).describe("What its tools can do. Says nothing of the server's start.")
});

// src/render/report-schema.ts
const agent = _enum(AGENTS);
const posture = _enum(POSTURES);
const path = string().describe("Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.");
const line = int().min(1).describe("Line, from 1.");
const location = object({
	path,
	line,
	column: int().min(1).describe("Column, from 1, in UTF-16 units."),
	endLine: int().min(1).describe("Last line."),
	endColumn: int().min(1).describe("The column after the last character."),
	excerpt: string().exactOptional().describe("One line of the source, secrets masked. Untrusted text from the repository. Left out by `--no-excerpts`."),
	note: string().exactOptional().describe("Why this place matters, as a clause.")
});
const evidence = array(location).describe("What it rests on.");
const rowAnswer = {
	fuzzy: array(_enum(BOUNDARIES)).exactOptional().describe("The boundaries that it leaves fuzzy, where the row belongs to several and not all are concerned."),
	verdict: _enum(VERDICTS).describe("`unknown` is not `no`, and never passes."),
	byAsking: boolean().exactOptional().describe("True for a `yes` that rests on being asked rather than on a denial: enough for work with approvals, not for an unattended loop."),
	because: string().describe("What the verdict rests on, in words.")
};
const gap = object({
	path: path.describe("Path from the repository root, or `.git` for what git would have told."),
	reason: string().describe("What is missing and why.")
});
const subject = object({
	name: string().describe("Name of the folder that was scanned, without its path."),
	commit: string().exactOptional().describe("The commit that HEAD names; absent where there is none."),
	state: _enum(STATES).describe("What the operator said the repository is."),
	coverage: object({
		complete: boolean().describe("False where anything was not read or not understood; such a scan is never clean."),
		files: int().min(0).describe("Files read."),
		bytes: int().min(0).describe("Bytes read."),
		gaps: array(gap).describe("What was not read or not understood."),
		refused: array(gap).describe("Files that are broken for the very program that they are for: nothing in them takes effect, so they are no gaps."),
		byNameOnly: array(path).describe("Ignored dependency and build folders that were looked through by name only.")
	}).describe("What the scan saw.")
});
const postureSchema = object({
	name: posture.describe("The recommended posture: the lowest ceiling."),
	title: string().describe("The posture in words."),
	means: string().describe("What it means for the person who starts the agent."),
	byAgent: partialRecord(agent, posture).describe("The posture of each answered agent."),
	headline: object({
		rule: _enum([
			"worst-of-configured",
			"worst-of-named",
			"best-of-all"
		]).describe("How the posture follows from those of the agents."),
		agents: array(agent).describe("The agents that it follows from.")
	}).describe("Which agents set the posture."),
	ceilings: array(object({
		by: string().describe("`state:<name>`, `row:<id>`, `boundaries:<count>`, `finding:<rule>` or `coverage`."),
		posture: posture.describe("The highest posture that it allows."),
		because: string().describe("Why."),
		agent: agent.exactOptional().describe("Set where it holds for one agent only.")
	})).describe("Every ceiling below `constrained-auto`, lowest first."),
	nextSteps: array(string()).describe("The changes that lift the posture by one step."),
	launch: partialRecord(agent, string()).describe("How to start each answered agent in its posture.")
});
const answer = object({
	row: _enum(ROWS).describe("Id of the row of the boundary decision table."),
	question: string().describe("The row's question."),
	...rowAnswer,
	action: string().describe("What to do where the answer is no."),
	byAgent: partialRecord(agent, object({
		...rowAnswer,
		evidence
	})).exactOptional().describe("Each agent's own answer, for rows that depend on the agent."),
	evidence
});
const outcome = _enum(OUTCOMES);
const permission = object({
	outcome: outcome.describe("What happens in the state that the operator named. `unknown` is not permission."),
	because: string().describe("The reason in words."),
	rule: location.exactOptional().describe("The rule that decides; absent where the vendor's default does."),
	trusted: outcome.describe("The outcome where the user has trusted the folder."),
	untrusted: outcome.describe("The outcome where the user has not."),
	headless: outcome.describe("The outcome where nobody is there to be asked.")
});
const permissionRow = object({
	topic: _enum(PERMISSION_TOPICS).describe("What the action is about."),
	action: string().describe("What the agent would do: `read`, `cat`, `write`, `run`, `fetch`, `start` or `call` of an MCP server."),
	targets: array(string()).describe("Paths, commands or tools that get the same outcomes. Untrusted text."),
	byAgent: partialRecord(agent, permission).describe("What each answered agent does.")
});
const finding = object({
	rule: string().describe("Id of the rule; `preflight explain` knows it."),
	family: _enum(FAMILIES).describe("The group that the rule belongs to. `package-hooks` is everything that executes without being asked."),
	severity: _enum(SEVERITIES).describe("How bad it is."),
	confidence: _enum(CONFIDENCES).describe("How sure the rule is."),
	message: string().describe("What is so. May quote untrusted text."),
	why: string().describe("Why it matters to an agent with write access."),
	fix: string().describe("What to do."),
	agents: array(agent).exactOptional().describe("The agents that it concerns; absent where it concerns all."),
	fingerprint: string().describe("Stays the same when lines move."),
	locations: tuple([location], location).describe("First the primary place, then related ones.")
});
const suppressed = object({
	...finding.shape,
	reason: string().describe("Why the operator's policy sets it aside.")
});
const honours = _enum([
	"yes",
	"rewrites",
	"no"
]);
const pinCounts = object({
	floating: int().min(0).describe("Nothing chooses, or a name that moves."),
	range: int().min(0).describe("Bounded, and still moving."),
	exact: int().min(0).describe("One version, which its owner can still swap."),
	immutable: int().min(0).describe("A content hash or a full commit id."),
	unknown: int().min(0).describe("Only a run would tell.")
});
const inventory = object({
	agents: array(object({
		agent: agent.describe("The agent."),
		files: array(path).describe("The files that configure it.")
	})).describe("Agents that the repository configures."),
	instructions: array(object({
		path,
		line: line.exactOptional().describe("Where it stands in a settings file, if it is a value there: else it is the whole file."),
		agents: array(agent).describe("Agents that load it."),
		others: array(string()).describe("Further programs that load it and that are not answered for."),
		role: string().describe("`instructions`, `rule`, `skill`, `command`, `agent`, `style` or `memory`."),
		loads: string().describe("`always`, `on-match`, `on-request` (the model picks it) or `manual` (the user calls it)."),
		imports: array(object({
			path: string().describe("Its path in the tree; as it is written, where it leads out of the tree."),
			leads: string().describe("`file`, `missing`, `home` (below the home folder of the user) or `outside`.")
		})).describe("Files that it takes in."),
		by: path.exactOptional().describe("The file whose setting or import makes an instruction of it, where its own name does not.")
	})).describe("Texts that steer an agent."),
	triggers: array(object({
		path,
		line,
		pointer: string().describe("Where it stands in its file."),
		moment: string().describe("When it runs."),
		gate: string().describe("What stands before it: `automatic`, `prompt`, `trust` or `opt-in`."),
		command: string().describe("The command. Untrusted text."),
		class: string().describe("The command's class.")
	})).describe("Commands that run without being asked for by name."),
	commands: array(object({
		path,
		line,
		name: string().describe("How a person calls it."),
		command: string().describe("The command. Untrusted text."),
		class: string().describe("The command's class."),
		tier: string().describe("The tier of its effect.")
	})).describe("Commands that the repository defines under a name."),
	secretFiles: array(object({
		path,
		class: string().describe("The file class."),
		tracked: boolean().describe("Whether git tracks it."),
		ignored: boolean().describe("Whether git ignores it."),
		example: boolean().describe("True for templates and test material, which are not held against the repository.")
	})).describe("Files that hold secrets, by name or content."),
	manifests: array(object({
		path,
		ecosystem: string().describe("Where its things are fetched from: `npm`, `python`, `cargo`, `image` …"),
		role: string().describe("`application` or `library`."),
		place: string().describe("What stands there, by rules/pinning/places.yml: `unattended`, `service`, `project`, `development` or `test-material`."),
		requirements: int().min(0).describe("Number of requirements."),
		pins: pinCounts.describe("How many are how firm by their own lines; local ones count as immutable."),
		effective: pinCounts.describe("The same with the lock that covers them."),
		lock: string().nullable().describe("Path of its lock file, or null."),
		lockFormat: string().nullable().describe("Format of the lock file, or null."),
		inStep: _enum([
			"yes",
			"nearly",
			"no",
			"unknown"
		]).nullable().describe("Whether the lock fits the manifest; `nearly`: the package manager takes it as it is, and will write it anew."),
		differences: array(string()).describe("How they differ, the first twenty."),
		honoured: honours.nullable().describe("What the weakest of the install commands makes of the lock; null without a lock or a command."),
		installs: array(object({
			path,
			line: int().min(1).describe("Line of the command."),
			command: string().describe("The command alone; untrusted text."),
			honours: honours.describe("`yes` it installs what the lock says, or fails; `rewrites` it resolves anew what is out of step; `no` it passes the lock by.")
		})).describe("Commands of the repository that install from the manifest, the first twenty.")
	})).describe("Files that ask for things to be fetched: packages, images, actions, tools."),
	mcpServers: array(mcpServer).describe("Model Context Protocol servers that the repository configures.")
});
/** The report, every field described. */
const reportSchema = object({
	schemaVersion: literal(1).describe("Changes when a field changes its meaning or goes away. New fields may appear without a new number."),
	notice: string().describe("A warning to whoever reads this by machine: excerpts are untrusted text."),
	tool: object({
		name: string().describe("Name of the scanner."),
		version: string().describe("Its version."),
		rules: string().describe("Digest of its rules: the same digest and the same tree give the same report.")
	}).describe("What made the report."),
	subject: subject.describe("What was scanned."),
	posture: postureSchema.describe("How an agent should start here."),
	score: object({
		yes: int().min(0).describe("Rows answered yes."),
		no: int().min(0).describe("Rows answered no."),
		unknown: int().min(0).describe("Rows that could not be answered."),
		notApplicable: int().min(0).describe("Rows that do not arise here."),
		of: int().min(0).describe("All rows.")
	}).describe("The ten rows, counted."),
	boundaries: array(object({
		id: _enum(BOUNDARIES).describe("Id of the boundary."),
		title: string().describe("Its name."),
		clear: boolean().describe("Whether all its rows pass; else it is fuzzy."),
		rows: array(_enum(ROWS)).describe("Its rows.")
	})).describe("The five boundaries."),
	answers: array(answer).describe("The ten rows of the boundary decision table."),
	permissions: array(permissionRow).describe("What each answered agent would do in this repository, with the rule that decides."),
	findings: array(finding).describe("Sorted by severity, path bytes, line, rule."),
	suppressed: array(suppressed).describe("Findings that the operator's policy sets aside."),
	inventory: inventory.describe("What the repository holds, without judgement."),
	productionGates: array(object({
		action: string().describe("The production-adjacent action."),
		reachable: boolean().describe("Whether something in this repository makes it reachable."),
		gate: string().describe("The gate that it needs."),
		evidence
	})).describe("Production-adjacent actions."),
	checklist: array(object({
		item: string().describe("What to settle."),
		answer: _enum([
			"yes",
			"no",
			"yours-to-check"
		]).describe("Whether the scan could settle it."),
		because: string().describe("Why, or where to check.")
	})).describe("What to settle before automatic permissions.")
});

// src/render/json.ts
/** The report as JSON: keys in the order of the published schema, every text made visible, two spaces, a newline at the end. */
function renderJson(report, options) {
	return `${escapeForJsonLog(JSON.stringify(arrange(reportSchema, report, options.excerpts), null, 2))}\n`;
}
/** A value in the schema's order. It does not validate: a report with a slip in it is still better than none. */
function arrange(schema, value, excerpts) {
	if (typeof value === "string") return visible(value);
	if (typeof value !== "object" || value === null) return value;
	if (schema instanceof ZodOptional || schema instanceof ZodExactOptional) return arrange(schema.unwrap(), value, excerpts);
	if (Array.isArray(value)) {
		const element = schema instanceof ZodArray ? schema.element : schema instanceof ZodTuple ? schema.def.rest : void 0;
		if (!element) throw new Error("the report schema has no element for an array");
		return value.map((item) => arrange(element, item, excerpts));
	}
	const entries = new Map(Object.entries(value));
	return Object.fromEntries(fields(schema).filter(([key]) => entries.get(key) !== void 0 && (excerpts || key !== "excerpt")).map(([key, field]) => [key, arrange(field, entries.get(key), excerpts)]));
}
function fields(schema) {
	if (schema instanceof ZodObject) return Object.entries(schema.shape);
	if (schema instanceof ZodRecord && schema.keyType instanceof ZodEnum) return schema.keyType.options.map((key) => [String(key), schema.valueType]);
	throw new Error("the report schema holds a kind of value that the JSON renderer does not know");
}
var json_default = {
	format: "json",
	render: renderJson
};

// src/render/wrap.ts
/**
* Code points that take two columns, as ranges: East Asian wide and fullwidth forms and emoji (Unicode 17, UAX 11), rounded outwards.
* Text that is rendered went through `visible` before, so there are no joiners, selectors or controls left to reckon with, which is most of
* what a width library is for. Counting too wide only wraps a little early.
*/
const WIDE = [
	[4352, 4447],
	[8986, 8987],
	[9001, 9002],
	[9193, 9203],
	[9725, 9726],
	[9748, 9749],
	[9776, 9783],
	[9800, 9811],
	[9855, 9983],
	[9989, 9989],
	[9994, 9995],
	[10024, 10024],
	[10060, 10062],
	[10067, 10071],
	[10133, 10135],
	[10160, 10175],
	[11035, 11036],
	[11088, 11093],
	[11904, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65135],
	[65281, 65376],
	[65504, 65510],
	[94176, 101887],
	[110576, 111359],
	[119552, 119679],
	[126976, 129791],
	[131072, 262143]
];
/** What stands or falls together when a word has to be broken: an escape, or a character with its marks. */
const UNITS = /\\u\{[0-9a-f]+\}|\P{M}\p{M}*|\p{M}+/gu;
/** The columns that a visible text takes on a terminal. */
function displayWidth(text) {
	let width = 0;
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		if (point < 768) width += 1;
		else if (!/^\p{M}$/u.test(character)) width += WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
	}
	return width;
}
/** The text with spaces behind it, up to `width` columns. */
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
/**
* The text as lines of at most `width` columns, broken at spaces; runs of spaces count as one. A word that is longer than a line,
* which is a path or a command, is broken too, after a `/` where one is near.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of text.split(" ").filter((part) => part !== "")) for (const piece of breakWord(word, width)) {
		const wide = displayWidth(piece);
		if (line !== "" && used + 1 + wide <= width) {
			line += ` ${piece}`;
			used += 1 + wide;
		} else {
			if (line !== "") lines.push(line);
			line = piece;
			used = wide;
		}
	}
	if (line !== "") lines.push(line);
	return lines;
}
function breakWord(word, width) {
	if (displayWidth(word) <= width) return [word];
	const pieces = [];
	let piece = "";
	let used = 0;
	for (const unit of word.match(UNITS) ?? []) {
		const wide = displayWidth(unit);
		if (used + wide > width && piece !== "") {
			const slash = piece.lastIndexOf("/") + 1;
			const cut = slash > piece.length / 2 ? slash : piece.length;
			pieces.push(piece.slice(0, cut));
			piece = piece.slice(cut);
			used = displayWidth(piece);
		}
		piece += unit;
		used += wide;
	}
	if (piece !== "") pieces.push(piece);
	return pieces;
}

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
function styleOf$3(verdict, page) {
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
		const { verdict, question, because, action, byAsking } = answer;
		const mark = {
			text: `  ${markOf(verdict, options)} ${pad(VERDICT_WORDS[verdict], VERDICT_COLUMN)}  `,
			style: styleOf$3(verdict, page)
		};
		page.write([mark], byAsking === true ? `${question} (by asking)` : question, page.palette.strong);
		page.write([indent], because, passes(verdict) ? page.palette.quiet : page.palette.plain);
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
			text: answer.because,
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
	const groups = groupFindings(report.findings);
	page.heading("Findings", severityCounts(report.findings));
	if (groups.length === 0) page.write([{ text: "  " }], incompleteWords(report) === void 0 ? "None." : "None in what could be read.");
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

// src/render/terminal.ts
/** Gaps, suppressed findings and the like that are listed without `--verbose`. */
const LISTED = 8;
/** The report that a developer reads before starting an agent: the verdict first, its reasons next, the details last. */
function renderTerminal(report, options) {
	const page = new Page(options.width, palette(options.color));
	if (!options.quiet) {
		writeHeadline(page, report, options);
		writeAgents(page, report);
		writeReasons(page, report, options);
		writeNextSteps(page, report, options);
		writeAnswers(page, report, options);
		writeBoundaries(page, report, options);
		writePermissions(page, report, options);
		writeFindings(page, report, options);
		writeSuppressed(page, report, options);
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
		page.write([{ text: "    " }], finding.reason, page.palette.quiet);
	}
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

// src/render/index.ts
/** Every entry of this folder, sorted by id. */
const renderers = [
	json_default,
	markdown_default,
	terminal_default
];

export { renderers as t };