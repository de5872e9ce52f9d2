// src/classify/look-alike.ts
/**
* Letters of other scripts that a person cannot tell from Latin ones, as they stand in names and commands.
* A choice from https://www.unicode.org/Public/security/latest/confusables.txt
*/
const LATIN = new Map(Object.entries({
	а: "a",
	е: "e",
	о: "o",
	р: "p",
	с: "c",
	у: "y",
	х: "x",
	і: "i",
	ј: "j",
	ѕ: "s",
	һ: "h",
	ԁ: "d",
	ԛ: "q",
	ԝ: "w",
	ѵ: "v",
	ӏ: "l",
	ɡ: "g",
	А: "A",
	В: "B",
	Е: "E",
	К: "K",
	М: "M",
	Н: "H",
	О: "O",
	Р: "P",
	С: "C",
	Т: "T",
	У: "Y",
	Х: "X",
	І: "I",
	Ј: "J",
	Ѕ: "S",
	Ԁ: "D",
	Ԍ: "G",
	ο: "o",
	α: "a",
	ν: "v",
	ι: "i",
	ρ: "p",
	κ: "k",
	υ: "u",
	χ: "x",
	γ: "y",
	Α: "A",
	Β: "B",
	Ε: "E",
	Ζ: "Z",
	Η: "H",
	Ι: "I",
	Κ: "K",
	Μ: "M",
	Ν: "N",
	Ο: "O",
	Ρ: "P",
	Τ: "T",
	Υ: "Y",
	Χ: "X",
	օ: "o",
	ո: "n",
	ս: "u",
	հ: "h",
	ց: "g",
	Ꭺ: "A",
	Ᏼ: "B",
	Ꮯ: "C",
	Ꭰ: "D",
	Ꭼ: "E",
	Ꮐ: "G",
	Ꮋ: "H",
	Ꭻ: "J",
	Ꮶ: "K",
	Ꮮ: "L",
	Ꮇ: "M",
	Ꮲ: "P",
	Ꮪ: "S",
	Ꭲ: "T",
	Ꮩ: "V",
	Ꮃ: "W",
	ꓮ: "A",
	ꓰ: "E",
	ꓢ: "S",
	ꓖ: "G",
	ꓠ: "N",
	ꓔ: "T",
	ı: "i",
	ɑ: "a",
	ⅼ: "l",
	ⅰ: "i",
	"․": ".",
	"∕": "/",
	"⁄": "/",
	"‐": "-",
	"‑": "-",
	"−": "-",
	ꓸ: "."
}));
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** The text as a person sees it, in Latin letters: two texts with the same skeleton look the same. */
function skeleton(text) {
	if (!OTHER_LETTER.test(text)) return text;
	let seen = "";
	for (const char of text.replace(INVISIBLE, "")) seen += LATIN.get(char) ?? char;
	return seen.normalize("NFKC");
}
const WORD = /[\p{L}\p{M}\p{N}_$.:/@-]{2,200}/gu;
const OTHER_LETTER = /\P{ASCII}/u;
/**
* Words with both kinds of letters, of which every foreign one looks like a Latin one: no language writes so. `μs`, `Δt`, `α-helix` and
* Cyrillic or Greek words are left alone, and so are letters of Latin itself with marks.
*/
function mixedWords(text) {
	const found = [];
	if (!OTHER_LETTER.test(text)) return found;
	for (const match of text.matchAll(WORD)) {
		const word = match[0];
		if (!OTHER_LETTER.test(word)) continue;
		let offset = match.index;
		for (const piece of word.split(/(?<=[./:@_$-])|(?=[./:@_$-])/u)) {
			if (isMixed(piece)) found.push({
				start: offset,
				end: offset + piece.length,
				word: piece,
				like: skeleton(piece)
			});
			offset += piece.length;
		}
		if (found.length >= 1e3) break;
	}
	return found;
}
function isMixed(piece) {
	if (!OTHER_LETTER.test(piece)) return false;
	let latin = 0;
	let foreign = 0;
	for (const char of piece) if (/[A-Za-z]/.test(char)) latin += 1;
	else if (LATIN.has(char) && /(?!\p{Script=Latin})\p{L}/u.test(char)) foreign += 1;
	else if (/\p{L}/u.test(char)) return false;
	return foreign > 0 && latin >= 2;
}

// src/classify/mcp-tool-answers.ts
/** A change word that changes nothing: a query in a language that can only read, a sum. */
function computes(name, { parts, description }, parameters, words) {
	const spoken = description.toLowerCase().match(/[a-z0-9]+/g)?.slice(0, SENTENCE$2) ?? [];
	if (parameters.numbers !== void 0 && parts.flat().some((word) => SUMS.has(word)) && spoken.some((word) => /^numbers?$/.test(word))) return `it is given ${brief(parameters.numbers)} and nothing to be kept`;
	if (name.word === "write" && parts.flat().at(-1) === "status" && parameters.asking === "") return "its name ends in a state, and it is given nothing";
	const language = words.names("lookups", spoken);
	return parameters.code === void 0 && /^(?:query|expr|expression|q)$/i.test(parameters.perhapsCode ?? "") && language !== void 0 && QUERIES.has(name.word) && words.names("statements", spoken) === void 0 ? `it takes a query in ${language}, which can only read` : void 0;
}
/** How many words of a description are searched for the language of a query. */
const SENTENCE$2 = 30;
const SUMS = new Set("add sum round square sqrt root power factorial mean median average modulo gcd lcm floor ceil abs factors product percentage".split(" "));
const ACTS$2 = /* @__PURE__ */ new Set(["changes", "destroys"]);
const QUERIES = /* @__PURE__ */ new Set(["execute", "exec"]);
/** No verb in the name, and parameters that only say what is asked for: a topic, `jobs_by_account`, one form turned into another. */
function onlyAnswers(name, text, { asking, path, address, output, content, perhapsCode, code, pointer, plain }, told, words) {
	const { parts, spoken } = told;
	const named = parts.flat();
	const acts = spoken.slice(0, SENTENCE$2).some((word) => ACTS$2.has(words.verb(word)?.kind ?? "") || /^(?:runs?|import|imports|store|stores)$/.test(word));
	const given = path ?? address ?? output ?? pointer;
	if (!acts && given === void 0 && turnsInto(told, words) && plain !== void 0 && words.names("forms", [plain]) !== void 0) return `its name says what is turned into what, and it is given the ${brief(plain)}`;
	if (output === void 0 && content === void 0 && intoText(told, text)) return `its name or description says that text is given back`;
	const forms = new Set(spoken.slice(0, SENTENCE$2).filter((word) => words.names("forms", [word]) !== void 0));
	if (!acts && (given ?? content ?? perhapsCode) === void 0 && words.kind(name.word) === "transforms" && forms.size > 1 && !intoDocument(spoken)) return `its name says "${name.word}", and its description what is given back`;
	if (PLANS.has(name.word) && asking !== void 0 && asking !== "" && pointer === void 0 && spoken.slice(0, SENTENCE$2).some((word) => TRIP.test(word))) return `its name says "${name.word}", and its parameters only say of what`;
	const by = named.some((word, at) => at > 0 && at < named.length - 1 && (/^(?:by|per)$/.test(word) || /^(?:for|of)$/.test(word) && /[^s]s$/.test(named[at - 1] ?? "")));
	if (name.word === "generate" && text.says === "unsure" && (WORDED.test(named.at(-1) ?? "") || named.includes("random")) && !named.some((word) => HANDS_OUT.test(word)) && (path ?? output ?? content ?? code) === void 0) return `its name says "${name.word} … ${named.at(-1) ?? ""}", and nothing says where it would be kept`;
	if (name.word !== "" && !(by && text.word === "" && words.kind(name.word) === "either")) return void 0;
	if (asking === void 0) return by && text.noun === true && (code ?? content ?? path ?? output) === void 0 ? `its description begins with "${text.word}"` : void 0;
	const topic = words.names("topics", named.slice(-1));
	if (topic !== void 0) return `it is called after ${topic}, and its parameters only say which`;
	return by ? "it is called after what it gives, and its parameters only say which" : void 0;
}
/** What is made of words and asked for to be read. */
const WORDED = /^(?:links?|urls?|deeplink|uuids?|query|queries|sql|regex|selectors?|locators?|xpath|expressions?|timeline|outline|policy|schema|names?|ideas|slug|explanation|summary)$/;
/** What is handed out with it is more than text. */
const HANDS_OUT = /^(?:upload|presigned|signed|tokens?|passwords?|keys?|secrets?|credentials?|share|invite|payment|checkout)$/;
/** Converted into text that is read, and not into a document. */
function intoText({ parts, description }, text) {
	const named = parts.flat();
	const to = named.lastIndexOf("to");
	const target = to > 0 && to === named.length - 2 ? named[to + 1] ?? "" : "";
	const converts = /^(?:converts?|transforms?|turns?|transcribes?|extracts?)$/.test(text.word);
	const said = /\b(?:in)?to (?:[a-z]+,? ){0,3}?(markdown|text)\b/i.exec(description.slice(0, 120));
	return !/\bsav(?:e|es|ed|ing)\b|\bwrit/i.test(description) && converts && (READABLE.has(target) || said !== null && named.every((word) => !BINARY.test(word)));
}
const READABLE = /* @__PURE__ */ new Set([
	"markdown",
	"md",
	"text",
	"txt",
	"transcript"
]);
const BINARY = /^(?:speech|audio|voice|mp3|images?|png|video|pdf|docx|pptx|xlsx|epub|word)$/;
/** What is planned or put in order comes back in the answer, if nothing is named that is kept. */
const PLANS = /* @__PURE__ */ new Set([
	"plan",
	"optimize",
	"optimise"
]);
const TRIP = /^(?:routes?|waypoints?|trips?|itinerar(?:y|ies)|stops|tours?|journeys?)$/;
/** Shapes in, a shape out: a merge of polygons, a point on a line. */
function reshapes(name, text, { shapes }, { spoken }, words) {
	const geometric = (word) => GEOMETRIC.has(words.verb(word)?.base ?? "");
	const agrees = (name.says !== "changes" || geometric(name.word)) && (text.word === "" || geometric(text.word));
	return shapes !== void 0 && agrees && words.names("shapes", spoken) !== void 0 ? `it is given ${brief(shapes)} and nothing to be kept` : void 0;
}
const GEOMETRIC = new Set("merge snap join split clip match cut combine simplify intersect union buffer".split(" "));
/** `sql_to_rest`, `jsonToYaml`, and nothing of running what comes out. */
function turnsInto({ parts, spoken }, words) {
	const named = parts.flat();
	return !runs(spoken) && named.some((word, at) => word === "to" && [at - 1, at + 1].every((place) => words.names("forms", named.slice(place, place + 1))));
}
function runs(spoken) {
	return spoken.slice(0, SENTENCE$2).some((word) => /^(?:runs?|executes?|running|executing)$/.test(word));
}
/** "Convert markdown to a PDF": what comes out is no text, and goes somewhere. */
function intoDocument(spoken) {
	return spoken.slice(0, SENTENCE$2).some((word, at) => /^(?:in)?to$/.test(spoken[at - 1] ?? "") && BINARY.test(word)) || spoken.slice(0, SENTENCE$2).some((word, at) => BINARY.test(word) && /^an?$/.test(spoken[at - 1] ?? "") && /^(?:in)?to$/.test(spoken[at - 2] ?? ""));
}
/** "Converts", "formats": what it is given in a parameter comes back in the answer, unless it is pointed to where something is kept. */
function givesBack(word, { perhapsCode, content, plain, pointer, path, address }, spoken, words) {
	if (runs(spoken) || intoDocument(spoken)) return false;
	if (words.verb(word)?.kind !== "transforms" || (pointer ?? path ?? address) !== void 0) return false;
	if ((perhapsCode ?? content) !== void 0) return true;
	return plain !== void 0 && (/^(?:value|string|word|phrase|str)$/i.test(plain) || words.names("forms", spoken) !== void 0);
}
/** A name that a server chose, short enough for a sentence. */
function brief(name) {
	return name.length <= 60 ? name : `${name.slice(0, 60)}…`;
}

// src/classify/mcp-tool-claims.ts
/** Why nothing is kept, in words for a reader; `undefined` where that is not said, or something speaks against it. */
function saysNothingKept(name, text, parameters, told, words) {
	const { code, perhapsCode, output, switched, calls, dispatches, remark, task, path, pointer, address, place, numbers, form, paging } = parameters;
	const { parts, description } = told;
	if ((code ?? output ?? switched ?? calls ?? dispatches ?? remark ?? task) !== void 0) return void 0;
	const opening = description.slice(0, OPENING$3);
	const claim = CLAIM.exec(opening)?.[0];
	if (claim !== void 0 && name.says === "reads" && perhapsCode === void 0 && (text.says !== "changes" || MAKES$1.test(text.word))) return `its description says "${claim.toLowerCase()}", as its name does, and its parameters say nothing else`;
	const base = words.verb(text.word)?.base ?? "";
	const named = parts.flat();
	if (/^(?:resolve|normali[sz]e|canonicali[sz]e)$/.test(name.word || base) && text.says !== "changes" && !TRACKED$1.test(`${named.join(" ")} ${opening}`) && ((name.word || base) === "resolve" || !STORED.test(`${named.join(" ")} ${opening}`)) && (pointer === void 0 || /url|uri|ids?$/i.test(pointer)) && (path ?? place) === void 0) return `its name or description says "${name.word || base}", and nothing of what could be settled`;
	if (numbers !== void 0 && words.kind(name.word || base) === "transforms") return `it is given ${brief(numbers)} and nothing to be kept`;
	if (form !== void 0 && (name.word === "export" || base === "export") && (pointer ?? (paging === form ? void 0 : paging)) !== void 0 && (path ?? place ?? address) === void 0 && !LATER.test(description)) return `it is asked for a form (${brief(form)}), and nothing says where it would be kept`;
}
const OPENING$3 = 200;
/** Not where it is denied ("no longer read-only"), asked ("Read-only?") or holds for some ("read-only unless …"). */
const CLAIM = /(?<!\b(?:not|never|no longer|non|nor|isn't|isn’t|aren't|cannot be|than)[\s-]{1,3}(?:(?:a|an|strictly|entirely|fully|purely|only|just|really|always)\s{1,3})?)\bread-?only\b(?!\W{0,3}(?:\?|(?:unless|except|until|if|when|for|but|before|after)\b))|\b(?:does not|doesn't|never|without) (?:modif(?:y|ies|ying)|mutat(?:es?|ing)|writ(?:es?|ing)|alter(?:s|ing)?|chang(?:es?|ing)|call(?:s|ing)?)\b/i;
const MAKES$1 = /^(?:build|compose|assemble|generate|produce|prepare|index|create)s?$/;
const TRACKED$1 = /\b(?:issues?|bugs?|errors?|alarms?|incidents?|alerts?|threads?|comments?|conversations?|tickets?|conflicts?|cases?|discussions?|findings?|problems?|tasks?|reviews?|markets?|disputes?|violations?|merge|todos?)\b/i;
/** What is normalized where it lies. */
const STORED = /\bin[- ]place\b|\b(?:databases?|db|tables?|rows?|records?|columns?|schemas?|repositor(?:y|ies)|disks?|workspaces?)\b/i;
/** It is written somewhere, or comes later. */
const LATER = /https?:|\b(?:buckets?|s3|disk|drive|dropbox|webhooks?)\b|\b(?:sav(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|starts?|asynchronous\w*|background|job|queued?|downloadable|emails?|uploads?)\b/i;

// src/classify/mcp-tool-effects.ts
/** What such a tool changes, in words for a reader; `undefined` where nothing says so. */
function leavesSomething(name, text, { file, code, perhapsCode, content, path, pointer, repairs, switched, thread, lasting, further }, { named, description }, words) {
	if (repairs !== void 0 && switched === repairs && !((code ?? perhapsCode ?? content) !== void 0 && (path ?? pointer) === void 0)) return `its parameter ${repairs.slice(0, MOST$1)} asks for it`;
	const asked = name.word === "ask" ? thread ?? named.find((word) => AGENTS$1.has(word)) : void 0;
	if (asked !== void 0) return `somebody is asked who may act, or remembers ("${asked.slice(0, MOST$1)}")`;
	if (lasting !== void 0) return `its parameter ${lasting.slice(0, MOST$1)} says how long what is made is valid`;
	if (further !== void 0 && /^\W*(?:runs?|executes?|starts?|launch(?:es)?|scans?) /i.test(description)) return `its parameter ${further.slice(0, MOST$1)} goes to a command line`;
	const shown = SHOWN.exec(description)?.[0];
	if (shown !== void 0) return `its description says "${shown.trim()}"`;
	const fetched = FETCHED.test(named.join(" ")) && !IN_ANSWER.test(description) ? DOWNLOADS.exec(description)?.[0] : void 0;
	if (fetched !== void 0) return `its description says "${fetched.trim().slice(0, MOST$1)}"`;
	const drawn = drawsOut(named);
	if (drawn !== void 0 && (file !== void 0 || /\brefactor/i.test(description)) && (text.word === "" || /^extract/.test(text.word))) return `extracting a ${drawn} rewrites the program`;
	const dump = DUMP.exec(named.join(" "))?.[0] ?? DUMP.exec(description.slice(0, OPENING$2))?.[0];
	if (dump !== void 0) return `a dump or a profile stays ("${dump.slice(0, MOST$1)}")`;
	const said = [...named, ...description.slice(0, OPENING$2).toLowerCase().match(/[a-z]+/g) ?? []];
	const statement = RUNS.exec(description)?.[0];
	if (statement !== void 0 && perhapsCode !== void 0 && !name.claims && READING.every((group) => words.names(group, said) === void 0)) return `its description begins with "${statement}", and its parameter ${perhapsCode.slice(0, MOST$1)} carries it`;
	const mended = MENDS.exec(description)?.[1] ?? SENTENCE$1.exec(description)?.[1] ?? MISSING.exec(description)?.[0] ?? (JOBS$1.has(name.word) ? RUNS_ON.exec(description)?.[0] : void 0) ?? keptAlso(description, words);
	return mended === void 0 ? void 0 : `its description says "${mended}"`;
}
const AGENTS$1 = /* @__PURE__ */ new Set([
	"agent",
	"subagent",
	"assistant",
	"bot",
	"copilot",
	"notebook"
]);
const READING = ["lookups", "engines"];
/** Opened for the person in front of the screen. */
const SHOWN = /^\W*(?:shows?|displays?|pops? up) (?:[a-z-]+ ){0,4}?(?:notification|toast|dialog|popup|pop-up|message box|alert box|prompt)\b/i;
/** What is fetched by downloading a document is a file, unless the answer is said to hold it. */
const FETCHED = /\b(?:fetch|get|retrieve|pull)\b/;
const DOWNLOADS = /(?:^|\.\s|,\s|\band )\W*downloads? (?:[a-z-]+ ){0,3}?(?:pdfs?|files?|documents?|archives?|attachments?|images?|videos?)\b/i;
const IN_ANSWER = /\bbase64\b|\breturns? [^.\n]{0,40}\b(?:bytes|content|contents|text|data)\b/i;
/** How much of a name that a server chose goes into a sentence. */
const MOST$1 = 60;
/** How much of a description is its first sentence, at most. */
const OPENING$2 = 160;
/** `extract_method`, `ExtractInterface`: the refactoring of that name, and not a text that is taken out of another. */
function drawsOut(named) {
	const last = named.at(-1) ?? "";
	return named.at(-2) === "extract" && PARTS.has(last) ? last : void 0;
}
const PARTS = new Set("method function interface class superclass subclass variable constant decorator component module field parameter property trait hook mixin".split(" "));
/** What is recorded of a running program is a file; a user's profile is none. */
const DUMP = /\b(?:collect|capture|record|generate|create|take|write)s? (?:(?!(?:and|or|from|of|in|for)\b)[a-z-]+ ){0,3}?(?:(?:heap|thread|core|memory|query|crash|database|diagnostics?) ?dumps?|(?:cpu|heap|memory|allocation|execution) profiles?)\b/i;
/** A statement of the caller's choice in a language that is not named: it may write. */
const RUNS = /^\W*(?:runs?|executes?) (?:an?|any|arbitrary|raw|custom|the given|the provided) (?:query|statement|command|script|program)\b/i;
/** "Gets created if it doesn't exist." */
const MISSING = /\b(?:gets?|is|are|be|will be|automatically) created (?:automatically )?(?:if|when)\b|\bcreates? (?:it|one|them) (?:if|when)\b|\bcreat(?:es?|ed|ing) [^.\n]{0,30}\bif (?:it |they |none |one )?(?:does|do|is|are|was|not|missing|needed|absent)/i;
/** Looking that can run on after the answer, and the words that say that it does. */
const JOBS$1 = new Set("scan crawl scrape research search analyze analyse audit extract simulate evaluate compute calculate predict review inspect explore monitor".split(" "));
const RUNS_ON = /\basynchronous(?:ly)?\b|\bin the background\b|\breturns? (?:an? |the )?(?:unique )?(?:job|task|run|operation|crawl|scan)[ _-]?(?:id|identifier|handle)\b/i;
/** "Search for a symbol and navigate to it", "Fetch the cases and store them": what is found is not only shown. */
function keptAlso(description, words) {
	const [, verb = "", object = ""] = /^(?:[^.\n]|\.(?=\w)){3,140}?\band (?:then |optionally |automatically )*([a-z]+) ((?:to )?(?:it|them))\b/i.exec(description) ?? [];
	const kind = words.verb(verb.toLowerCase())?.kind;
	return kind === "changes" || kind === "destroys" || /^(?:cache|store|record|log|index|post|select)s?$/i.test(verb) ? `${verb} ${object}` : void 0;
}
const VERBS$1 = "fixes|repairs|removes|deletes|installs|uninstalls|overwrites|modifies|patches|rewrites|updates";
/** "Checks the links and fixes them": the sentence of the verb that only looks goes on. */
const MENDS = new RegExp(`^[^.\\n]{3,140}?\\b(?:and|then|and/or)(?: then| optionally| automatically)* ((?:auto-?)?(?:${VERBS$1}|fix|repair) (?:the|them|it|any|all|missing|broken|invalid|common|every|each)\\b)`, "i");
/** "Updates the settings of the application." as a sentence of its own. */
const SENTENCE$1 = new RegExp(`[.\\n]\\s+(?:also |it |this tool |automatically )*((?:${VERBS$1}) (?:the|any|all|missing|broken|invalid|every|each)\\b)`, "i");

// src/classify/mcp-tool-phrases.ts
/** Words, and words in a row, to be looked for among other words. Asking costs the length of what is asked, however many phrases there are. */
var Phrases = class {
	#byFirst = /* @__PURE__ */ new Map();
	constructor(texts) {
		for (const text of texts) {
			const row = text.split(" ");
			const [first = ""] = row;
			const rows = this.#byFirst.get(first) ?? [];
			rows.push(row);
			this.#byFirst.set(first, rows);
		}
		for (const rows of this.#byFirst.values()) rows.sort((a, b) => b.length - a.length);
	}
	/** The longest phrase that begins at this place. */
	at(words, place) {
		return this.#byFirst.get(words[place] ?? "")?.find((row) => row.every((word, offset) => words[place + offset] === word));
	}
	/** The first phrase among the words. */
	among(words) {
		for (let place = 0; place < words.length; place++) {
			const row = this.at(words, place);
			if (row) return row.join(" ");
		}
	}
};

// src/classify/mcp-tool-facets.ts
/** The facets of a tool of which is known whether it changes something. */
function facetsOf(tool, rules, words) {
	const verbs = [...tool.name.filter((_, at) => words.phraseAt(tool.name, at)?.says !== "nothing"), ...tool.verb?.split(" ") ?? []];
	const facets = new Set(rules.filter((rule) => holds(rule, tool, verbs)).map(({ facet }) => facet));
	if (!tool.changes) return [...facets.add("read")];
	const { code, changing } = tool.parameters;
	if (code !== void 0 && !tool.name.some((word) => STORES$1.has(word))) facets.add("exec");
	if (changing?.destroys === true || tool.destructiveHint && facets.has("exec")) facets.add("destructive");
	if (!facets.has("exec") && !facets.has("db-write") && !facets.has("destructive")) facets.add("write");
	return [...facets];
}
const STORES$1 = /* @__PURE__ */ new Set([
	"create",
	"update",
	"deploy",
	"put",
	"save",
	"add",
	"upload",
	"edit",
	"set",
	"register",
	"write"
]);
function holds(rule, tool, acts) {
	const { when, parameters, without = [], text } = rule;
	if (when !== "any" && when === "changes" !== tool.changes) return false;
	const { verbs, nouns, unless } = compiled(rule);
	if (unless?.among(tool.name) !== void 0) return false;
	if (verbs && verbs.among(acts) === void 0) return false;
	if (nouns && nouns.among(tool.name) === void 0 && (!text || nouns.among(tool.text) === void 0)) return false;
	if (without.some((group) => tool.parameters[GROUPS[group]] !== void 0)) return false;
	return parameters === void 0 || parameters.some((group) => tool.parameters[GROUPS[group]] !== void 0);
}
const GROUPS = {
	code: "code",
	perhaps: "perhapsCode",
	output: "output",
	path: "path",
	address: "address",
	source: "source",
	remote: "remote"
};
const known$1 = /* @__PURE__ */ new WeakMap();
function compiled(rule) {
	const phrases = (texts) => texts && new Phrases(texts);
	const made = known$1.get(rule) ?? {
		verbs: phrases(rule.verbs),
		nouns: phrases(rule.nouns),
		unless: phrases(rule.unless)
	};
	known$1.set(rule, made);
	return made;
}

// src/classify/mcp-tool-given.ts
/** Why nothing but an answer comes of it, in words for a reader. */
function givenOnly(name, text, parameters, told, words) {
	const { prompt, turned, content, code, path, output, remark, task, place, switched, calls, dispatches, perhapsCode, address } = parameters;
	const { parts, description } = told;
	const named = parts.flat();
	if (prompt !== void 0 && MODEL.test(name.word || text.word) && !named.some((word) => ACTOR.test(word)) && !ACTOR.test(description)) return `its parameter ${prompt} goes to a language model, and nothing of the answer is kept`;
	if (turned !== void 0 && named.every((word) => word === "to" || word === turned.toLowerCase() || FORMS.test(word) || /^convert$/.test(word))) return `its name says what is turned into what, and it is given the ${turned}`;
	if ((content ?? code ?? path ?? output ?? remark ?? task ?? place ?? switched ?? calls ?? dispatches ?? perhapsCode ?? address) !== void 0) return void 0;
	const agrees = name.word === "" || name.says === "reads" || words.verb(text.word.split(" ", 1)[0] ?? "")?.base === name.word;
	for (const form of !agrees ? [] : name.word === "report" ? [
		TRIED,
		HANDED,
		...named.length > 1 && named.at(-1) === "report" ? [LISTED] : []
	] : [
		TRIED,
		HANDED,
		TOLD
	]) {
		const said = form.exec(description)?.[0];
		if (said !== void 0 && !ALSO.test(description.split(/[.\n]/, 1)[0] ?? "")) return `its description says "${said.slice(0, MOST)}"`;
	}
	const noun = (name.word === "" || name.word === named.at(-1)) && text.says === "unsure" && text.word === "" ? givenNoun(description, named, words) : void 0;
	return noun === void 0 ? void 0 : `its description is a noun phrase that says what is given ("${noun}")`;
}
const MOST = 60;
const MODEL = /^(?:chat|generate|complete|ask|completion|engages?|prompt|send|generates?|sends?)$/;
/** Who may act, and what stays after the answer. */
const ACTOR = /\b(?:agents?|assistants?|images?|videos?|audio|speech|music|files?|threads?|conversation history|background|async|jobs?)\b/i;
const FORMS = /^(?:url|urls|uri|uris|handle|did|ip|hostname|domain|address|cid|urn|iri|doi|isbn|ean|slug|id|pmid|geohash|name|hex|binary|base64|text)$/;
/** "Test the connection": nothing is sent but the question. */
const TRIED = /^\W*tests? (?:(?:the|an?|your|whether|if|multiple|all|[a-z0-9-]+) ){0,4}?(?:connections?|connectivity|tokens?|credentials?|authentication|reachability|availability|latency)\b/i;
/** Captured, downloaded or loaded, and handed over in the answer. */
const HANDED = /^\W*(?:capture|download|load|export|record|pull|grab|dump)s? [^.\n]{0,80}?\band (?:provides?|returns?|outputs?) [^.\n]{0,60}?\b(?:as|in) (?:an? |raw |plain )*(?:json|text|markdown|csv|string|base64)\b/i;
/** "Report connection health": told, and not sent to somebody. */
const TOLD = /^\W*reports? (?:(?!(?:an?|to|bugs?|issues?|abuse|spam|errors?|users?)\b)[a-z0-9'-]+ ){0,5}?(?:health|status|statistics|stats|metrics|usage|progress|counts?|state|coverage|capabilities|availability|whether|which|how|what)\b/i;
/** "Report assigned and available memory" of a tool that is called after a report. */
const LISTED = /^\W*reports? (?!an?\b|to\b)[a-z' -]{3,60}/i;
const ALSO = /\b(?:and|then|to) (?:resets?|restarts?|reconnects?|refresh(?:es)?|saves?|stores?|sends?|writes?|updates?|activates?|submits?|register\w*)\b/i;
/** "Small-Body Database - asteroid and comet data", "Julian Day converter": no verb opens it, and its end says what is given. */
function givenNoun(description, named, words) {
	const sentence = (description.split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "").replace(/\([^)]{0,60}\)/g, "").trim();
	const tokens = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
	const [first = ""] = tokens;
	const acts = tokens.some((word) => /^(?:changes|destroys)$/.test(words.verb(word)?.kind ?? ""));
	const bent = words.kind(first) ?? words.verb(first)?.kind;
	if (acts || tokens.length > LONG || /\b(?:is|are|be|will|your)\b/.test(sentence) || bent !== void 0 && bent !== "looks") return void 0;
	const noun = GIVEN$1.exec(sentence)?.[0];
	return /^[A-Z][^.:]{2,60}(?:\s[-–—]|:)\s/.test(sentence) || /^[A-Za-z]+-[a-z]/.test(sentence) || /^[A-Z]\w+ [A-Z]/.test(sentence) && first !== named[0] || ADJECTIVE.test(first) ? noun : void 0;
}
const LONG = 20;
const ADJECTIVE = /^[a-z]+(?:al|ic|ous|ary|ean|ian)$/;
const GIVEN$1 = /\b(?:(?:meta)?data|datasets?|information|imagery|images|photos|views|ephemeris|database|statistics|metrics|catalogue?|archive|observations|measurements|forecasts?|converter|calculator|lookup|search|finder|reference|notice|prices|quotes|news)(?: (?:of|about|from|for|by|on) [\w' -]{2,40}| (?:api )?access| api)?$/i;

// src/classify/mcp-tool-name.ts
const SHARED = .8;
const MANY = 4;
/** Characters of a name that are read. Clients refuse names of more than 64 or 128: no server of good will has one. */
const LONGEST = 128;
/** Whether a name goes on behind what is read of it: a verb could stand there. */
function isTooLong(name) {
	return name.length > LONGEST;
}
/** Splits at `_ - . / :` first and at case changes inside a segment; numbers and version suffixes say nothing. */
function splitName(name) {
	return skeleton(name.slice(0, LONGEST)).split(/[^A-Za-z0-9]+/).map((segment) => (segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !/^(?:\d+|v\d*)$/.test(word))).filter((words) => words.length > 0);
}
/** Words that at least four in five of a server's tools have: its own name, which is no verb. */
function sharedWords(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) for (const word of new Set(name.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
	return new Set(names.length < MANY ? [] : [...counts].filter(([, count]) => count >= names.length * SHARED).map(([word]) => word));
}
/** What a group of tools is called after: the first word of at least three, behind which mostly verbs stand (`sketch_trim`, `sketch_create`). */
function groupWords(names, words) {
	const behind = /* @__PURE__ */ new Map();
	for (const [first, second] of names.map((name) => name.flat())) if (first !== void 0 && second !== void 0) behind.set(first, [...behind.get(first) ?? [], second]);
	const isVerb = (word) => VERBS.has(words.kind(word) ?? "");
	return new Set([...behind].filter(([first, others]) => !VERBS.has(words.kind(first) ?? "") && new Set(others).size > 2 && others.filter(isVerb).length * 2 > others.length).map(([first]) => first));
}
const VERBS = /* @__PURE__ */ new Set([
	"reads",
	"changes",
	"destroys"
]);
/** Verbs that are never the object of another verb: at the end of a name they are what is done (`deploy_plan_get`). */
const GETTERS = /* @__PURE__ */ new Set([
	"get",
	"describe",
	"show",
	"fetch"
]);
/** What is done to the noun before it, or what of the noun is looked at (`order_list`, `build_status`). */
const LISTERS = new Set("list search find lookup status state history info details count log stats statistics summary overview metrics usage names values".split(" "));
/** Read words that are verbs rather than nouns when a name begins with them. */
const VERB_LIKE = /* @__PURE__ */ new Set([
	"list",
	"search",
	"query",
	"check",
	"view",
	"count",
	"preview",
	"help"
]);
/** The same, but nouns in front of another verb (`estimate_create`): only what the description can turn is told from them. */
const LOOKING = new Set("autocomplete brainstorm calculate categorize cite classify consult critique differentiate estimate explore extract geocode geolocate glob grep lint ls match measure multiply observe paginate parse ping predict reason recall solve subtract think traverse unfurl visualize wait".split(" "));
/** Words for verb and noun that are verbs when a name begins with them. */
const ACTIVE = /* @__PURE__ */ new Set([
	"run",
	"export",
	"download",
	"load",
	"import",
	"share",
	"post",
	"store",
	"use",
	"select",
	"choose",
	"take",
	"print",
	"dump",
	"stream",
	"record",
	"track",
	"log",
	"call",
	"pull",
	"email",
	"mail",
	"sms",
	"schedule",
	"queue",
	"sign",
	"write"
]);
/** Beside them nothing is run or set, whatever stands before (`deploy_app_help`). */
const HELP = /* @__PURE__ */ new Set([
	"help",
	"guidance",
	"precheck"
]);
/** Change words that name a thing when its state is asked for (`sync_status`, `setup_check`). */
const NOUNISH = /* @__PURE__ */ new Set([
	"setup",
	"install",
	"deploy",
	"migrate",
	"upgrade",
	"login",
	"launch",
	"restore",
	"sync",
	"merge",
	"rebase",
	"rollout",
	"rollback",
	"provision",
	"import",
	"backup",
	"scale",
	"checkout"
]);
const CHECKS = /* @__PURE__ */ new Set([
	"status",
	"check",
	"preview",
	"history"
]);
/** The same, but not beside a word of `CHECKS` alone. */
const ALSO_NOUNISH = /* @__PURE__ */ new Set([
	"trigger",
	"trash",
	"switch",
	"boot",
	"grant",
	"open"
]);
/** Behind a change word that is a noun as often, these leave open which it was: the description has to say it too. */
const NOUN_ENDS = new Set(["guide guides guidelines instructions tutorial checklist playbook walkthrough reader viewer finder explorer inspector lookup searcher", "list logs info details scan analysis assessment readiness compatibility estimate status check preview history"].flatMap((row) => row.split(" ")));
/** What follows at the end is an adjective. */
const TURNS = /* @__PURE__ */ new Set([
	"make",
	"turn",
	"convert",
	"flag"
]);
/** At the end of what is searched (`search_federal_register`) they are nouns, unless the description says otherwise. */
const SEARCHED = new Set("register award claim purchase deposit vote launch tweet grant archive".split(" "));
const UNSURE = {
	says: "unsure",
	word: "",
	firm: false
};
/** What the name says of the tool. Words that all tools of the server share are left out. */
function nameVerdict(parts, words, shared = /* @__PURE__ */ new Set()) {
	const tokens = tokensOf(parts, words, shared);
	const [first] = tokens;
	const last = tokens.at(-1);
	if (first === void 0 || last === void 0) return UNSURE;
	const claim = tokens.find(({ kind }) => kind === "claims")?.word;
	if (claim !== void 0 && last.kind === "claims" && tokens.length > 1 && TURNS.has(first.word)) return changes(first.word);
	const language = words.names("lookups", parts.flat());
	if ((claim ?? language) !== void 0 && tokens.every(({ kind, word }) => !ACTS$1.has(kind ?? "") || RUNNERS.has(word))) return {
		...reads(claim ?? language ?? ""),
		claims: true
	};
	if (tokens.length > 1 && NOUNISH.has(first.word) && CHECKS.has(last.word)) return {
		says: "reads",
		word: last.word,
		firm: false
	};
	const before = tokens.at(-2)?.word ?? "";
	if (last.word === "status" && NOUNISH.has(before) && !tokens.slice(0, -2).some(({ kind }) => ACTS$1.has(kind ?? ""))) return {
		says: "reads",
		word: last.word,
		firm: first.kind === "reads"
	};
	if (tokens.length > 1 && (GETTERS.has(last.word) || HELP.has(last.word))) return reads(last.word);
	const at = tokens.findIndex(({ kind }) => kind === "reads" || kind === "changes" || kind === "destroys");
	const deciding = tokens[at];
	if (deciding === void 0) return nounsOnly(tokens);
	if (deciding.kind === "reads") return alsoChanges(tokens) ?? reads(deciding.word);
	if (NOUNISH.has(deciding.word) || ALSO_NOUNISH.has(deciding.word)) {
		const before = tokens.slice(0, at).find(({ kind }) => kind !== void 0);
		if (before !== void 0 && VERB_LIKE.has(before.word) && (at < tokens.length - 1 || before === first)) return alsoChanges(tokens) ?? reads(before.word);
		if (before === void 0 && at < tokens.length - 1 && NOUN_ENDS.has(last.word)) return {
			...UNSURE,
			word: deciding.word
		};
	}
	const object = at !== tokens.length - 1 || NOUNISH.has(deciding.word);
	if (at > 0 && first.kind === "looks" && object && VERB_LIKE.has(first.word)) return alsoChanges(tokens) ?? reads(first.word);
	if (first.word === "search" && at > 1 && at === tokens.length - 1 && SEARCHED.has(deciding.word)) return {
		says: "reads",
		word: first.word,
		firm: false
	};
	return changes(deciding.word);
}
/**
* What the name says where all tools of a server are called alike. A verb that they share is left out as their server's name would be; where
* nothing else decides, it counts, unless it is a noun as often (`map_geocode`, `map_traffic`).
*/
function sharedVerdict(parts, words, shared) {
	const own = nameVerdict(parts, words, shared);
	if (own.says !== "unsure") return own;
	const whole = nameVerdict(parts, words);
	return whole.says !== "unsure" || own.word === "" && (ACTIVE.has(whole.word) || !shared.has(whole.word)) ? whole : own;
}
const ACTS$1 = /* @__PURE__ */ new Set(["changes", "destroys"]);
const RUNNERS = /* @__PURE__ */ new Set([
	"execute",
	"exec",
	"invoke"
]);
/** No certain verb: a read word that is a noun as well, or a word that decides nothing. */
function nounsOnly(tokens) {
	const [first] = tokens;
	const last = tokens.at(-1);
	if (first === void 0 || last === void 0) return UNSURE;
	const method = tokens.find(({ word }) => HTTP.has(word));
	if (method !== void 0 && first.word === "api" && tokens[1] === method) return method.word === "post" && tokens.length > 2 && LOOKUPS.has(last.word) ? {
		says: "reads",
		word: last.word,
		firm: false
	} : {
		...UNSURE,
		word: method.word
	};
	if (first.kind === "looks") return {
		says: "reads",
		word: first.word,
		firm: VERB_LIKE.has(first.word) || LOOKING.has(first.word)
	};
	const foremost = tokens.find(({ kind }) => kind !== void 0);
	if (foremost !== void 0 && foremost !== last && VERB_LIKE.has(foremost.word)) return reads(foremost.word);
	if (first.kind === "transforms" && last.word === "list") return {
		...UNSURE,
		word: first.word
	};
	if (tokens.length > 1 && LISTERS.has(last.word) && !ACTIVE.has(first.word)) return {
		says: "reads",
		word: last.word,
		firm: first.kind === void 0 && last.word !== "log"
	};
	if (tokens.length > 1 && (PROBES.get(first.word)?.test(last.word) ?? false)) return {
		says: "reads",
		word: last.word,
		firm: false
	};
	const open = tokens.find(({ kind }) => kind === "answers" || kind === "transforms" || kind === "either");
	const noun = tokens.findLast(({ kind }) => kind === "looks");
	if (open !== void 0 && (open === first || last !== noun || open.word === "run")) return {
		...UNSURE,
		word: open.word
	};
	return noun === void 0 ? UNSURE : {
		says: "reads",
		word: noun.word,
		firm: false
	};
}
/** What is run or tested, and comes back as a finding: `run_drc_check`, `test_proxy_connection`. */
const PROBES = /* @__PURE__ */ new Map([
	["run", /^(?:checks?|audit|lint|linter|drc|erc|diagnostics?|inspections?|validations?|healthcheck)$/],
	["perform", /^(?:checks?|audit|diagnostics?|inspections?|validations?|analysis|search)$/],
	["test", /^(?:connections?|connectivity|tokens?|credentials|auth|authentication|reachability|access|regex|pattern)$/]
]);
const HTTP = /* @__PURE__ */ new Set(["post", "patch"]);
/** What is asked for by POST because the question is long. */
const LOOKUPS = /* @__PURE__ */ new Set([
	"search",
	"query",
	"lookup",
	"count"
]);
/** `get_or_create_x`, `find_and_replace`: a read word, and a change joined to it. */
function alsoChanges(tokens) {
	const joined = tokens.find(({ kind }, at) => (kind === "changes" || kind === "destroys") && at > 0 && /^(?:or|and)$/.test(tokens[at - 1]?.word ?? ""));
	if (joined) return changes(joined.word);
	return tokens.some(({ word }) => word === "write") ? changes("write") : void 0;
}
function reads(word) {
	return {
		says: "reads",
		word,
		firm: true
	};
}
function changes(word) {
	return {
		says: "changes",
		word,
		firm: true
	};
}
const GATHERS = /* @__PURE__ */ new Set(["reads", "looks"]);
/** Phrases become one token. Inside a camel-case segment only the first and the last word can be the verb. */
function tokensOf(parts, words, shared) {
	const flat = parts.flatMap((segment) => segment.map((word, at) => ({
		word,
		inner: at > 0 && at < segment.length - 1
	})));
	const names = flat.map(({ word }) => word);
	const tokens = [];
	for (let at = 0; at < flat.length;) {
		const phrase = words.phraseAt(names, at);
		if (phrase) {
			tokens.push({
				word: phrase.words.join(" "),
				kind: phrase.says === "nothing" ? void 0 : phrase.says
			});
			at += phrase.words.length;
			continue;
		}
		const { word = "", inner = false } = flat[at] ?? {};
		at += 1;
		if (tokens.length === 0 && /^(?:batch|bulk|multi)$/.test(word) && at < flat.length && GATHERS.has(words.kind(names[at] ?? "") ?? "")) continue;
		if (shared.has(word) && names.some((other) => !shared.has(other))) continue;
		const kind = words.kind(word) ?? gluedVerb(word, words);
		tokens.push({
			word,
			kind: inner && kind !== "reads" ? void 0 : kind
		});
	}
	return tokens;
}
/** `listissues`, `createuser`: no border between verb and noun. */
function gluedVerb(word, words) {
	const [, verb = ""] = /^(get|list|search|create|update|delete|remove|send)(?!s$|ed|ing|or|er|ion|able)[a-z]{4,}$/.exec(word) ?? [];
	return verb === "" ? void 0 : words.kind(verb);
}

// src/classify/mcp-tool-nouns.ts
/** Why a name without a verb is one of what it gives; `undefined` where something speaks against it. */
function calledAfterThing(name, text, parameters, { named, spoken }, words) {
	const { content, code, perhapsCode, output, remark, task, switched, calls, dispatches, actions, own, repairs, asking } = parameters;
	if ((asking ?? "") === "" && parameters.paging === void 0 && spoken.length === named.length) return void 0;
	if (name.word !== "" || text.says === "changes" || text.word !== "" || named.length === 0) return void 0;
	if ((content ?? code ?? output ?? remark ?? task ?? switched ?? calls ?? dispatches ?? actions ?? own ?? repairs) !== void 0) return void 0;
	if (perhapsCode !== void 0 && !/^(?:q|query)$/i.test(perhapsCode)) return void 0;
	const last = named.at(-1) ?? "";
	const acts = (word) => ACTS.has(words.kind(word) ?? "") || MAKES.test(word) || MOVES.has(word) || isDeed$1(word, words);
	if (named.some(acts) || spoken.slice(named.length, named.length + OPENING$1).some((word) => CHANGES.has(words.verb(word)?.kind ?? "") || words.kind(word) === "either")) return void 0;
	if (named.length === 1 && !/[^s]s$/.test(last) && !THING.test(last)) return void 0;
	return "no word of its name is a verb, and its parameters carry nothing to be kept";
}
/** Whether a description is written in another language (`finalizar_pedido`): that it holds no verb that is known says nothing then. */
function inOtherLanguage(said) {
	return said.length >= SENTENCE && !said.some((word) => ENGLISH.has(word));
}
/** "ingestion", "onboarding", "management": a change as a noun. In the plural it is what came of it. */
function isDeed$1(word, words) {
	if (STATES$1.test(word)) return false;
	return ENDS.flatMap((end) => word.length > end.length + 2 && word.endsWith(end) ? [word.slice(0, -end.length), `${word.slice(0, -end.length)}e`] : []).some((verb) => CHANGES.has(words.kind(verb) ?? ""));
}
const ENDS = [
	"ion",
	"ation",
	"ment",
	"ing",
	"al",
	"er",
	"or"
];
/** Deeds whose name is that of a thing as well. */
const STATES$1 = /^(?:organi[sz]ation|application|configuration|connection|notification|collection|subscription|installation|allocation|composition|integration)$/;
/** Of hands, keys and steps, of what is new, of commands and agents: no verb, and something is done all the same. */
const MOVES = new Set(["new next back forward up down on off go mouse keyboard cursor wheel touch gesture hotkey shortcut timeout", "command commands bash shell terminal function lambda script macro agent agentic subagent worker bot auth oauth operation operations action actions state"].flatMap((row) => row.split(" ")));
const ACTS = /* @__PURE__ */ new Set([
	"changes",
	"destroys",
	"either",
	"answers",
	"transforms"
]);
const CHANGES = /* @__PURE__ */ new Set(["changes", "destroys"]);
/** How verbs are made of nouns, and verbs without a border before them: `containerize`, `markdownify`, `arrpop`; and adverbs. */
const MAKES = /.{2}(?:i[sz]e|ify|ly)$|.(?:pop|push|append|insert|trim|delete|remove|update|write|exec)$/;
/** How nouns end: `sitemap`, `isochrone`, `weather`. */
const THING = /(?:tion|ment|ness|ity|ance|ence|ship|map|graph|chrone|info|data|er|or|ory|ary|ogy|ics)$/;
/** Words of which hardly an English sentence has none, and that no other language writes so. */
const ENGLISH = new Set("the of for to from with and by your this that which is are on an at all".split(" "));
/** So many words are a sentence. */
const SENTENCE = 4;
/** How many words of a description say what is done. */
const OPENING$1 = 12;

// src/classify/mcp-tool-choices.ts
/** At least half of the choices begin with a verb: `title` among `phrase`, `near` and `all` is none. */
function areVerbs(choices, words) {
	return choices.filter((choice) => words.kind(splitName(choice)[0]?.[0] ?? "") !== void 0).length * 2 >= choices.length;
}
/** What one of the fixed choices of a parameter says of the tool. */
function choiceSays(choice, words, parameter) {
	if (/^(?:POST|PUT|PATCH|DELETE)$/i.test(choice)) return "changes";
	const parts = splitName(choice);
	const verdict = nameVerdict(parts, words);
	if (verdict.says !== "unsure") return verdict.says;
	const last = parts.flat().at(-1) ?? "";
	if (words.kind(verdict.word) === "answers" && last !== verdict.word && words.isText(last) && !/^(?:links?|urls?)$/.test(last)) return "reads";
	return parts.flat().length === 1 && !/^(?:type|mode|event|format)$/i.test(parameter) && words.kind(verdict.word) === "either" ? "changes" : "unsure";
}

// src/classify/mcp-tool-parameters.ts
/** Reads the parameters of one tool. `name` are the words of its name, `spoken` those and the beginning of its description. */
function parameterEvidence(parameters, words, name, spoken) {
	const first = (group, among = parameters) => among.find(({ name }) => words.isParameter(group, name))?.name;
	const free = parameters.filter(({ choices = [] }) => choices.length === 0);
	const lists = name.length > 1 && LISTS.has(name[0] ?? "") && first("reading") !== void 0;
	const operations = parameters.filter(({ name, choices = [] }) => choices.length > 0 && words.isParameter("operation", name));
	const changes = operations.filter(({ choices = [] }) => choices.length > FEW$1 || choices.filter((choice) => LENGTHS.has(choice)).length < 2).filter(({ required }) => !lists || required === true).flatMap(({ name, choices = [] }) => choices.map((choice) => ({
		parameter: name,
		choice,
		as: areVerbs(choices, words) ? name : "mode"
	}))).filter(({ choice, as }) => choiceSays(choice, words, as) === "changes");
	const destroys = changes.find(({ choice }) => /^DELETE$/i.test(choice) || splitName(choice).flat().some((word) => words.kind(word) === "destroys"));
	const [foremost] = changes;
	const chosen = destroys ?? foremost;
	const changing = chosen && {
		parameter: chosen.parameter,
		choice: chosen.choice,
		destroys: destroys !== void 0
	};
	const statement = words.names("statements", spoken);
	const content = isSelection(parameters, words) ? void 0 : first("content", free);
	const evidence = {
		changing,
		reading: operations.find(({ choices = [] }) => choices.every((choice) => choiceSays(choice, words, "action") === "reads"))?.name,
		code: first("code", free.filter(isText)) ?? (statement === void 0 ? void 0 : first("perhaps", free.filter(isText))),
		perhapsCode: first("perhaps", free.filter(isText)),
		actions: free.find(({ name, type }) => name === "actions" && /array/.test(type ?? ""))?.name,
		switched: (parameters.find((parameter) => isSwitch(parameter, words)) ?? free.find(({ name }) => CALLBACK.test(name) && !spoken.slice(0, SPEAKING).includes(name)))?.name,
		repairs: parameters.find((parameter) => isRepair(parameter))?.name,
		file: free.find(({ name, type = "string" }) => /string/.test(type) && /^(?:path|file|filename|filepath)$/.test(splitName(name).flat().at(-1) ?? ""))?.name,
		prompt: forModel(parameters),
		turned: turned(parameters, spoken),
		remark: free.find(({ name }) => /^(?:body|comments?|(?:comment|review|reply)_?(?:body|text))$/i.test(name))?.name,
		plain: free.find((parameter) => parameter.required && isText(parameter))?.name,
		pointer: free.find(({ name }) => POINTERS.has(splitName(name).flat().at(-1) ?? ""))?.name,
		place: free.find(({ name }) => PLACE.test(splitName(name).flat().at(-1) ?? ""))?.name,
		output: first("output", free.filter(isText)) ?? free.find(namesOutput)?.name ?? parameters.find(offersFile)?.name ?? (free.some(({ name }) => /^input(?:_?(?:path|file))?$/i.test(name)) ? free.find(({ name, type = "string" }) => /^output$/i.test(name) && /string/.test(type))?.name : void 0) ?? (words.names("captures", spoken) === void 0 || spoken.slice(0, TAKING).some((word) => TAKES.has(word)) ? void 0 : free.find(isFileName)?.name),
		address: first("address", free.filter(isText)),
		path: first("path", free),
		source: first("source", free),
		remote: first("remote"),
		content,
		paging: content === void 0 ? first("reading") : void 0,
		asking: parameters.every((parameter) => asks(parameter, words)) ? parameters[0]?.name ?? "" : void 0,
		own: parameters.find(({ name, required }) => required === true && STATES.has(name))?.name,
		shapes: parameters.every((parameter) => isShape(parameter, words) || isMeasure(parameter)) ? parameters.find((parameter) => isShape(parameter, words) && parameter.required)?.name : void 0,
		numbers: parameters.length > 0 && parameters.every(({ type = "" }) => /^(?:number|integer)$/.test(type)) ? parameters[0]?.name : void 0,
		calls: free.some(({ name }) => ARGUMENTS.test(name)) ? free.find(({ name }) => CALLED.test(name))?.name : void 0,
		dispatches: free.some(({ name }) => ARGUMENTS.test(name)) ? free.find(({ name }) => DONE.test(name))?.name : void 0,
		task: free.find(({ name, type = "string" }) => /string/.test(type) && TASK.test(name))?.name,
		thread: free.find(({ name }) => /^(?:session|thread|conversation|agent|assistant)_?(?:id|name)?$/i.test(name))?.name,
		lasting: parameters.find(({ name }) => LASTING.test(name))?.name,
		further: free.find(({ name, type = "string" }) => /string|array/.test(type) && FURTHER.test(name))?.name,
		form: parameters.find(({ name }) => /(?:^|_)format$|[a-z]Format$/.test(name.slice(-20)))?.name,
		caret: parameters.some(({ name }) => /^line(?:_?number)?$/i.test(name)) ? parameters.find(({ name }) => /^(?:column|character|col|char)$/i.test(name))?.name : void 0
	};
	return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== void 0));
}
/** Something else than what is to be kept or set: an identifier, a time, a place, a language, a page. */
function asks({ name, type = "string", choices = [] }, words) {
	const parts = splitName(name).flat();
	if (/boolean/.test(type)) return /^(?:include|includes|with|is|has|only|exclude|verbose|detailed|full|raw|recursive|show)$/.test(parts[0] ?? "");
	return words.isParameter("asks", parts.at(-1) ?? "") && ![
		"new",
		"target",
		"set"
	].includes(parts[0] ?? "") && !choices.some((choice) => choiceSays(choice, words, "type") === "changes");
}
/** Nothing must be given, and bounds or an order are among it: a `body` beside them is one of the sky. */
function isSelection(parameters, words) {
	return parameters.every(({ required, type = "string", choices = [] }) => !required && (choices.length > 0 || !/object|array/.test(type))) && parameters.filter(({ name, type }) => BOUND.test(splitName(name).flat().at(-1) ?? "") || type === "integer" && words.isParameter("reading", name)).length > 1;
}
const BOUND = /^(?:min|max|limit|sort|offset|page|since|until|before|after)$/;
/** `fix`, `autofix`, `delete_missing_refs`. */
function isRepair({ name, type = "" }) {
	const [first = "", second] = splitName(name).flat();
	return /boolean/.test(type) && (/^(?:fix|repair|autofix|heal|apply)$/.test(first) || first === "auto" && /^(?:fix|repair)$/.test(second ?? "") || first === "delete" && second !== void 0);
}
/** `model` with `messages` or `prompt`, or `messages` alone, and how the answer is drawn. */
function forModel(parameters) {
	const asked = parameters.find(({ name, type = "string" }) => /^messages$/i.test(name) && !/string/.test(type)) ?? (parameters.some(({ name }) => /^model(?:_?(?:id|name))?$/i.test(name)) ? parameters.find(({ name }) => /^(?:messages|prompt)$/i.test(name)) : void 0);
	return asked !== void 0 && parameters.every(({ name }) => name === asked.name || SAMPLING.test(name)) ? asked.name : void 0;
}
const SAMPLING = /^(?:model(?:_?(?:id|name))?|system(?:_?prompt|_?instructions?)?|temperature|max_?(?:completion_|output_)?tokens|num_predict|top_?[pk]|min_?p|stop(?:_?sequences)?|stream|format|response_?format|options|tools|tool_?choice|seed|think|(?:presence|frequency|repetition)_?penalty|logprobs|n|keep_?alive|reasoning_?effort|provider)$/i;
/** The one that must be given is called as the word before "to" in the name. */
function turned(parameters, spoken) {
	const to = spoken.slice(0, SPEAKING).indexOf("to");
	const needed = parameters.filter(({ required }) => required === true);
	const [only] = needed;
	return to > 0 && only !== void 0 && needed.length === 1 && parameters.length === 1 && /^string$/.test(only.type ?? "string") && only.name.toLowerCase() === spoken[to - 1] ? only.name : void 0;
}
function isShape({ name, type = "", choices = [] }, words) {
	return choices.length === 0 && /array|object/.test(type) && words.names("shapes", splitName(name).flat()) !== void 0;
}
function isMeasure({ type = "", choices = [] }) {
	return choices.length > 0 || /^(?:number|integer)$/.test(type);
}
const CALLED = /^(?:tool|function|action|operation)_?(?:name|slug|id)$/i;
/** A free text that says what is done, beside what that is given. */
const DONE = /^(?:action|operation|function)$/i;
const TASK = /^(?:prompt|task|message|instructions?|goal|objective|request)$/i;
const ARGUMENTS = /^(?:(?:tool|function|action|operation)_?)?(?:args?|arguments|params|parameters|input|inputs|payload)(?:_?json)?$/i;
/** Called after a change and nothing else (`clear`, `overwrite`), or after one and what it is done to (`markRead`, `save_results`). */
function isSwitch({ name, type = "" }, words) {
	const [first = "", ...others] = splitName(name).flat();
	if (/boolean/.test(type) && first === "auto" && !HARMLESS.has(others[0] ?? "")) return /^(?:changes|destroys)$/.test(words.kind(others[0] ?? "") ?? "") || others[0] === "fix";
	return /boolean/.test(type) && (SWITCHES.has(first) || isRepair({
		name,
		type
	}) || others.length === 0 && SINGLE_SWITCHES.has(first));
}
/** Done by itself, and to the answer only. */
const HARMLESS = new Set("scroll retry connect reconnect follow scale truncate adjust exclude enable correct".split(" "));
/** How much is told: choices of an answer, which are few. */
const FEW$1 = 6;
const LENGTHS = new Set("full summary brief compact concise detailed verbose minimal normal".split(" "));
/** What is set if it must be given: `ticket_status` with `status`. */
const STATES = /* @__PURE__ */ new Set([
	"status",
	"state",
	"metadata",
	"details",
	"info",
	"profile"
]);
const SWITCHES = new Set("mark save write send publish activate commit persist notify install autofix acknowledge subscribe create update delete upsert push download export run".split(" "));
const SINGLE_SWITCHES = new Set("append clear remove reset purge overwrite force apply upload open execute run start restart trigger register".split(" "));
const LASTING = /^expir(?:e|es|y|ation)(?:_?(?:in|at|by|on|days|hours|minutes|seconds|time|date))*$/i;
const FURTHER = /^(?:additional|extra|custom|cli|raw)_?(?:args|arguments|options|flags)$/i;
/** Where to call back: something is set up that calls. */
const CALLBACK = /^(?:webhook|callback|notify|notification)_?(?:url|uri|endpoint)?$/i;
/** `saveToFile`, `export_dir`: a word for what goes out, and one for a file. */
function namesOutput({ name, type = "string" }) {
	const words = splitName(name).flat();
	return /string/.test(type) && words.some((word) => OUT.test(word)) && words.some((word) => FILE.test(word));
}
const OUT = /^(?:output|out|save|saved|download|dest|destination|export|write|dump|result|results|response)$/;
const PLACE = /^(?:path|paths|dir|directory|folder)$/;
const FILE = /^(?:path|filepath|file|filename|dir|directory|folder)$/;
/** A choice of how the answer comes that is a file. */
function offersFile({ name, choices = [] }) {
	return /^(?:output|delivery|destination|output_?(?:mode|type|to)|return_?as)$/i.test(name) && choices.some((choice) => /^(?:file|disk)$/i.test(choice));
}
/** What is read from a file that is named (`read_document` of a PDF), by the first words of its name. */
const TAKES = new Set("read parse extract load open upload attach send convert analyze analyse ocr view".split(" "));
const TAKING = 3;
/** How many words are likely to be the name: `webhook_log` with a parameter `webhook` asks for one. */
const SPEAKING = 5;
const LISTS = /* @__PURE__ */ new Set([
	"list",
	"search",
	"find",
	"count"
]);
const POINTERS = /* @__PURE__ */ new Set([
	"id",
	"ids",
	"uid",
	"uuid",
	"path",
	"paths",
	"file",
	"url",
	"uri",
	"slug",
	"arn",
	"bucket",
	"folder",
	"repo",
	"owner"
]);
/** A file name that need not be given is where something is written. */
function isFileName({ name, required = false }) {
	return !required && /^(?:file_?name|file_?path|path|file)$/i.test(name);
}
function isText({ type = "string" }) {
	return /string|array|object/.test(type);
}

// src/classify/mcp-tool-carried.ts
/** Verbs that say nothing without their object: "performs a search". */
const CARRIERS = /* @__PURE__ */ new Set([
	"perform",
	"execute",
	"run",
	"conduct",
	"do",
	"make",
	"carry",
	"issue",
	"call",
	"use",
	"invoke",
	"process",
	"take",
	"capture",
	"grab"
]);
/** Looking that runs on by itself once it is started. */
const JOBS = /* @__PURE__ */ new Set([
	"scan",
	"research",
	"crawl",
	"scrape",
	"evaluation",
	"monitor",
	"study",
	"sample"
]);
/** Words behind which the object of a verb is over. */
const STOP = /* @__PURE__ */ new Set([
	"and",
	"or",
	"to",
	"on",
	"in",
	"into",
	"using",
	"with",
	"for",
	"that",
	"which",
	"from",
	"against",
	"via",
	"by",
	"if",
	"when",
	"as",
	"at",
	"through",
	"within"
]);
/** How many words behind a verb can be its object. */
const NEAR = 6;
/** What a verb that says nothing alone is about, if that is looking, or something that an answer can be. */
function carried(verb, tokens, words, made) {
	const end = tokens.findIndex((token) => STOP.has(token));
	const near = tokens.slice(0, end === -1 ? 6 : Math.min(end, 6));
	if (/^(?:take|capture|grab)$/.test(verb)) {
		const picture = near.findIndex((token) => /^screenshots?$/.test(token));
		return picture >= 0 ? near[picture] : near.some((token, at) => token === "snapshot" && /^(?:accessibility|page|dom|text|ui)$/.test(near[at - 1] ?? "")) ? "snapshot" : void 0;
	}
	if (made && near.some((token) => CREDENTIAL.test(token))) return void 0;
	return near.find((token) => {
		const found = words.verb(token);
		return (found?.kind === "looks" || found?.kind === "reads") && !JOBS.has(found.base) || made && words.isText(token) && !(REWORKS.test(verb) && KEPT.test(token));
	});
}
/** What is built of words, and given in the answer. */
const ASSEMBLED = /^(?:payload|query|urls?|links?|expression|prompt|string|context|filter|regex|matrix)$/;
/** What is worked on stays where it is: "optimizes a table". */
const REWORKS = /^(?:optimi[sz]e|enhance|expand|tune|trim|split|crop|flip|process)$/;
const KEPT = /^(?:tables?|data|messages?|code)$/;
const CREDENTIAL = /^(?:payments?|checkout|invoices?|sharing|share|invites?|invitation|upload|presigned|signed|tokens?|passwords?|keys?|secrets?|credentials?|certificates?|otp)$/;

// src/classify/mcp-tool-text.ts
/** Said before the verb: "Use this tool to …", "(Beta)", "Jira: …", "START HERE for Athena: …". */
const LEAD_IN = new RegExp(`^(?:\\W|\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|<[^>]{0,80}>|(?:when|whenever|if|before|after|once|while) [^,.\\n]{3,90},|(?:${[
	"use (?:this|it)(?: tool| function| action)?(?: when(?:ever)?(?: you (?:need|want))?)?(?: to| for)?",
	"(?:this|the|a|an)(?: [a-z-]+){0,2} (?:tool|function|endpoint|action|command|method|operation|api)(?: (?:to|for|that|which|will|lets you|allows you to|(?:can be|is) used to))?",
	"(?:tool|function|command|endpoint|api|helper|utility|method|action) (?:to|for|that|which)",
	"(?:allows?|enables?|lets|helps?)(?: (?:you|users?|agents?|clients?|the (?:user|agent|model|llm)|an? (?:agent|user)|ai agents?))?(?: to)?",
	"used (?:to|for)|ability to|you can|can|will|please|now|also|then|first|note|beta|alpha|experimental|deprecated|legacy|new|important|required?(?: first)?(?: step)?",
	"optional(?:ly)?|read-?only|safely|quickly|automatically|simply|directly|securely|efficiently|easily|intelligently|programmatically|asynchronously",
	"(?:you )?(?:always|must|should)(?: (?:call|use|run|invoke)(?: this(?: tool)?)?(?: (?:first|when|whenever|before|after|if) [^,.\\n]{3,90})?)?",
	"start here(?: (?:if|when|for) [^.:\\n]{3,120})?",
	"permanently|manually|immediately|batch|bulk|(?:tool )?useful (?:for|to)"
].join("|")})\\b)+`, "i");
/** Written at the model, not of the tool: "START HERE for X: ", "IMPORTANT: ". */
const CALL = /^\W*[A-Z]{3,}(?: [A-Z]{3,})*\b[^:.\n]{0,40}:\s+/;
/** Said of another tool that is to be called before: "You must open the project by calling `open_project` before using any other tool." */
const FIRST = /^\W*(?:you )?(?:must|should|need to|have to)\b(?:(?!\.\s)[^\n]){3,240}?\bbefore (?:using|calling|running|invoking)\b(?:(?!\.\s)[^\n])*(?:\.\s+|$)/i;
/** A heading before the sentence: `Search Issues - `, `Jira: `, `START HERE for X: `. */
const HEADING = /^[^.:\n]{1,50}(?::|\s[-–—|]|\n)\s+(?=\S)/;
/** A word behind "and", "or" or a comma, before what can be the object of a verb. */
const JOINED = new RegExp(`(?:\\b(?:or|and|then)|[,/&])\\s*(?:(?:or|and|then|optionally)\\s+)*([a-z]+)(?=\\s*[,/]|\\s+(?:${["a|an|the|it|its|them|this|these|that|those|their|your|one|all|any|each|every|new|existing|multiple|several|specific|specified|given|selected", "or|and|\\w+ing"].join("|")})\\b)`, "g");
/**
* What the beginning of a description says: the first verb, and a change that is joined to it. Deeper words mislead.
* Verbs count here even where a name leaves them open.
*/
function textVerdict(description, words) {
	const text = description.replace(CALL, "").replace(FIRST, "");
	if ((text.slice(0, SENTENCES).match(FOREIGN)?.length ?? 0) >= FEW) return foreign(text, words);
	const plain = opening(text.replace(LEAD_IN, ""), words);
	if (plain.says !== "unsure") return plain;
	const heading = HEADING.exec(text)?.[0];
	if (heading === void 0) return plain;
	const behind = opening(text.slice(heading.length).replace(LEAD_IN, ""), words);
	return behind.firm ? behind : plain;
}
/** Written mostly in other letters. */
const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const FEW = 4;
/** Its verbs stand anywhere: one of a change weighs more than one of reading. */
const SENTENCES = 60;
function foreign(text, words) {
	const plain = words.withoutNames((text.split(/[。！？\n]/, 1)[0] ?? "").slice(0, SENTENCES).toLowerCase());
	const change = words.stem("changes", plain);
	if (change !== void 0) return {
		says: "changes",
		word: change,
		firm: false
	};
	const read = words.stem("reads", plain);
	return read === void 0 ? {
		says: "unsure",
		word: "",
		firm: false
	} : {
		says: "reads",
		word: read,
		firm: false
	};
}
function opening(text, words) {
	const sentence = (text.split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "").replace(/ \((?:e\.g\.,? )?[a-z]+,[^)]*(?:\)|$)/g, "");
	const tokens = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
	const plain = GIVES_LIST.exec(sentence)?.[0] ?? ASKS_BY_GET.exec(sentence)?.[0];
	if (plain !== void 0) return {
		says: "reads",
		word: plain.toLowerCase(),
		firm: false
	};
	const phrase = words.phraseAt(tokens, 0);
	if (phrase && phrase.says !== "nothing") return {
		says: phrase.says === "changes" ? "changes" : "reads",
		word: phrase.words.join(" "),
		firm: true
	};
	const noun = phrase?.says === "nothing" ? phrase.words.length : 0;
	const given = nounPhrase(sentence, words, noun);
	if (given?.noun === true && later(sentence, words).says !== "changes") return given;
	for (const [at, token] of (noun > 0 ? [] : verbs(sentence)).entries()) {
		if (at === 0 && /^forces?$/.test(token)) return {
			says: "changes",
			word: token,
			firm: true
		};
		const verb = acted(token, tokens[at + 1] ?? "", words);
		if (verb === void 0 || QUESTIONS.has(token) || at > 0 && verb.kind === "looks") continue;
		if (at > 0 && verb.kind === "either" && !/ly$/.test(tokens[0] ?? "") && !DETERMINED.test(tokens[at + 1] ?? "")) continue;
		const firm = at === 0;
		const [, made = ""] = verb.base === "make" ? MADE_TO.exec(sentence) ?? [] : [];
		if (words.kind(made) !== void 0) return {
			says: "changes",
			word: `${token} … ${made}`,
			firm
		};
		if (CARRIERS.has(verb.base) || verb.kind === "answers") {
			const object = carried(verb.base, tokens.slice(at + 1), words, verb.kind === "answers");
			const also = joinedChange(sentence, token, words);
			if (also) return also;
			if (object !== void 0) return {
				says: "reads",
				word: `${token} … ${object}`,
				firm: false
			};
		}
		if (/^(?:build|construct|create|compile|assemble)$/.test(verb.base)) {
			const near = tokens.slice(at + 1, at + 1 + 6);
			const object = (verb.base === "create" ? VIEWS.exec(sentence)?.[1] : near.find((word) => ASSEMBLED.test(word))) ?? GRAPH.exec(near.join(" "))?.[0];
			if (object !== void 0) return joinedChange(sentence, token, words) ?? {
				says: "reads",
				word: `${token} … ${object}`,
				firm: false
			};
		}
		if (at === 0 && ROWS.test(sentence)) return joinedChange(sentence, token, words) ?? {
			says: "reads",
			word: `${token} … rows`,
			firm: false
		};
		if (PUTS.has(verb.base) && asksModel(sentence)) return {
			says: "reads",
			word: `${token} … question`,
			firm: false
		};
		const next = tokens[at + 1] ?? "";
		if (verb.base === "simulate" && next.endsWith("ing") && words.verb(next)?.kind === "changes") return {
			says: "changes",
			word: next,
			firm
		};
		if (tells(verb.base, sentence)) return joinedChange(sentence, token, words) ?? {
			says: "reads",
			word: token,
			firm: false
		};
		if (verb.kind === "changes" || verb.kind === "destroys") return {
			says: "changes",
			word: token,
			firm
		};
		if (verb.kind === "reads" || verb.kind === "looks") return joinedChange(sentence, token, words) ?? {
			says: "reads",
			word: token,
			firm
		};
		if (verb.kind === "either") {
			if (NOUN_AFTER.has(tokens[at + 1] ?? "") && !/^(?:to|into|as)$/.test(tokens[at + 2] ?? "")) return {
				says: "reads",
				word: token,
				firm: false
			};
			const back = (COLLECTS.has(verb.base) ? BACK : verb.base === "download" ? ENCODED : void 0)?.exec(text)?.[0] ?? LOADS.exec(sentence)?.[0];
			if (back !== void 0) return joinedChange(sentence, token, words) ?? {
				says: "reads",
				word: `${token} … ${back}`,
				firm: false
			};
			return {
				says: "changes",
				word: token,
				firm: false
			};
		}
		return joinedChange(sentence, token, words) ?? {
			says: "unsure",
			word: token,
			firm: false
		};
	}
	const verdict = later(sentence, words);
	return verdict.says === "unsure" ? nounPhrase(sentence, words, noun) ?? verdict : verdict;
}
/** "Reports the version", "Resolves a name to its id": said of what is found out. Of an issue, an alarm or somebody's content it is a deed. */
function tells(base, sentence) {
	if (base === "test") return TESTS.test(sentence);
	if (base === "report" && !TRACKED.test(sentence)) return REPORTS.test(sentence);
	return base === "resolve" && (RESOLVES.test(sentence) || LOOKED_UP.test(sentence)) && !TRACKED.test(sentence);
}
const TESTS = /^\W*tests? (?:whether|if|that)\b/i;
const REPORTS = /^\W*reports? (?:(?:which|what|whether|how|where|if)\b|(?:on |the |this |its |current )[^.]*\b(?:status|state|version|health|counts?|sizes?|usage|totals?)\b)/i;
const LOOKED_UP = /\bresolves? [^.]*\b(?:ids?|identifiers?|names?|references?|urls?|slugs?|handles?|citations?|symbols?|spans?|options)\b/i;
const RESOLVES = /\b(?:in)?to\b[^.]*\b(?:ids?|identit\w+|identifiers?|names?|address(?:es)?|ips?|ur[li]s?|paths?|versions?|coordinates)\b/i;
const TRACKED = /\b(?:issues?|bugs?|errors?|events?|alarms?|warnings?|exceptions?|vulnerabilit\w+|content|accounts?|incidents?|alerts?|threads?|comments?|conversations?|tickets?|conflicts?|cases?|discussions?|findings?|problems?|tasks?|reviews?|markets?|disputes?|spam|abuse|violations?|users?|posts?|messages?|progress|feedback|requests?|to (?:the )?(?:team|owner|moderators?|developers?|maintainers?))\b/i;
const MADE_TO = /^\W*makes? (?:the|an?|your) [a-z]+ ([a-z]+)\b/i;
const GRAPH = /\b(?:call|caller|dependency|import|inheritance|flow) (?:graph|tree)\b/;
/** "Creates an accounts report from …": a view of what is there, of a tool whose name has no verb. */
const VIEWS = /^\W*creates? an? (?:[a-z/-]+ ){0,4}?(report|overview|summary|comparison|breakdown) (?:of|from|by|for multiple|across|over|grouped|showing)\b/i;
/** Done to the rows of a table that is only asked: "Group rows by …", "Merge rows from two tables into one stream". */
const ROWS = /^\W*(?:groups?|joins?|merges?|combines?|aggregates?|sorts?|pivots?|bins?) (?:the )?rows (?:by|of|from|across|in|into|against)\b/i;
/** The words of a sentence among which its verb is. "One-stop" and "end-to-end" have none; "soft-delete" and "re-index" have theirs behind. */
function verbs(sentence) {
	return (sentence.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []).slice(0, 2).map((word) => {
		const [, before = "", behind = ""] = /^([a-z]+)-([a-z]+)$/.exec(word) ?? [];
		return /^(?:re|un)$/.test(before) ? before + behind : HOW.test(before) ? behind : word.replaceAll("-", "");
	});
}
const HOW = /^(?:soft|hard|force|bulk|batch|mass|auto|pre|co|safe|quick|fast|hot|multi|double|cross|deep)$/;
/** The verb of a word. "Logs a decision": with its object behind it, a word that is a plural elsewhere is bent. */
function acted(token, next, words) {
	const base = token.replace(/s$/, "");
	const kind = words.kind(base);
	return token !== base && words.kind(token) === "looks" && (kind === "either" || kind === "changes") && kind !== void 0 && base !== "report" && DETERMINED.test(next) ? {
		base,
		kind
	} : words.verb(token);
}
const DETERMINED = /^(?:an?|the|one|new|or|and|your|this|these|all|any|each|multiple)$/;
/** "Full-text search over …", "All jobs of …", "Deployments of …": what is given, and no verb. */
function nounPhrase(sentence, words, skip) {
	const tokens = (/^[^,:;()]*/.exec(sentence)?.[0] ?? "").toLowerCase().match(/[a-z]+/g) ?? [];
	const end = tokens.findIndex((token, at) => at > 0 && (STOP.has(token) || BEHIND.has(token)));
	const near = tokens.slice(0, end === -1 ? void 0 : end);
	const [first = ""] = near;
	const last = near.at(-1) ?? "";
	const changes = (word) => /^(?:changes|destroys)$/.test(words.kind(word) ?? "");
	if (near.length > 6 || near.slice(skip).some((word) => NO_NOUN.test(word) || changes(word)) || /\b(?:is|are|be)\b/.test(sentence)) return void 0;
	const found = {
		says: "reads",
		word: near.slice(0, 3).join(" "),
		firm: false
	};
	if (skip === 0 && GIVES.has(last) && (near.length === 1 || words.verb(first) === void 0)) return found;
	const next = tokens[end] ?? "";
	const kind = words.verb(first)?.kind;
	const plural = near.length === 1 && /[^s]s$/.test(first) && !/^dispos/.test(first) && (kind === void 0 || kind === "looks" ? BEHIND.has(next) || next === "for" || next === "by" : next === "of" || next === "by");
	const measure = near.length === 1 && next === "of" && MEASURES.test(first);
	return plural || measure || skip > 0 || GIVEN.test(first) && near.length > 1 && (kind === void 0 || kind === "looks") && !isDeed(last, words) ? {
		...found,
		noun: true
	} : void 0;
}
const BEHIND = /* @__PURE__ */ new Set([
	"of",
	"about",
	"over",
	"per"
]);
const MEASURES = /^(?:range|type|number|size|count|length|list|name|value|level|age|status|state|ratio|rank|share)$/;
/** In the middle of it, they say that a verb stands before. */
const NO_NOUN = /^(?:a|an|the|this|your|its|off|on|out|up|down|back|not|will|has|have)$/;
const GIVEN = /^(?:all|available|current|currently|latest|recent|recently|historical|history|upcoming|details|detailed|information|info|statistics|metadata|random|similar|related|popular|trending|public|supported|active|past|nearest|nearby|estimated|common|top|full|single|real|live|daily|weekly|monthly|general|basic|number|raw)$/;
/** "Full backup", "weekly email", "latest deployment": what is done rather than what is given. */
function isDeed(word, words) {
	const kind = words.kind(word);
	if (kind !== void 0) return kind !== "looks" && kind !== "reads";
	return /(?:tion|sion|ment|al)$/.test(word) && !/^(?:location|station|position|population|question|version)$/.test(word);
}
const GIVES = new Set(["search lookup lookups audit review analysis overview summary details statistics stats comparison history information metadata listing", "forecast forecasts calculator finder explorer viewer inspector validator consumption distribution usage popularity availability guide guidance instructions reference documentation"].flatMap((row) => row.split(" ")));
/** Verbs in a name (`is_connected`, `what_changed`); in a sentence they say nothing. */
const QUESTIONS = /* @__PURE__ */ new Set([
	"accepts",
	"supports",
	"is",
	"has",
	"can",
	"who",
	"what",
	"when",
	"where",
	"why",
	"how",
	"which"
]);
/** After a word that is verb and noun, these say that it was the noun. */
const NOUN_AFTER = /* @__PURE__ */ new Set([
	"details",
	"history",
	"status",
	"info",
	"information",
	"statistics",
	"stats",
	"metrics",
	"summary",
	"results",
	"metadata",
	"logs",
	"lookup",
	"search",
	"planning",
	"overview",
	"matrix"
]);
/** "A list of all files", "Send a GET request to …", "Requests data from …". */
const GIVES_LIST = /^\W*(?:an?|the) (?:[a-z]+ )?(?:list|listing|overview|summary|description|count|catalog|breakdown) of\b(?!.*\b(?:is|are|will|gets?) )/i;
const ASKS_BY_GET = /^\W*(?:(?:sends?|makes?|performs?|issues?|executes?) (?:an? )?(?:authenticated |unauthenticated |http |simple )*GET request\b|requests? (?:the )?(?:data|information|details|info|status) (?:from|of|about|for)\b)/i;
/** A document that is loaded is loaded for the reader, unless it says into what. */
const LOADS = /^\W*loads?(?: (?:an?|the|full|entire|complete|json|specific|[a-z-]+'s))* (?:[a-z]+ )?(?:documents?|docs?|skills?|prompts?|guides?|instructions|references?|contents?|body|notes?|memories|records?|pages?|articles?)\b(?![^.]*\b(?:in)?to\b)/i;
/** What is got in order to be given back: "capture the page and return it", "downloads a file and returns its text". */
const COLLECTS = /* @__PURE__ */ new Set([
	"capture",
	"grab",
	"load",
	"pull",
	"export",
	"dump",
	"print",
	"take",
	"stream"
]);
const BACK = /\b(?:and|then) (?:returns?|gives? back|outputs?)\b(?! (?:the |its |an? )?(?:job|task|file ?path|path|location|id|status|url|link|handle)\b)/i;
const ENCODED = /\breturns? [^.\n]{0,40}base64\b|\bas (?:a )?base64\b/i;
/** A question put to a model is answered, unless somebody is asked who may act, or the answer comes later. */
const PUTS = /* @__PURE__ */ new Set([
	"send",
	"submit",
	"ask",
	"pose",
	"put",
	"give"
]);
function asksModel(sentence) {
	return /\b(?:prompt|question|query)\b/i.test(sentence) && /\b(?:gets?|returns?|receives?|answers?|responses?)\b/i.test(sentence) && !/\b(?:agents?|assistants?|sessions?|jobs?|users?|humans?|person|teams?|channels?|customers?|threads?|commands?|devices?)\b/i.test(sentence);
}
/** "Get, create or delete …", "Finds text and replaces it". The verbs agree in form: "List issues and updates" has one. */
function joinedChange(sentence, first, words) {
	const bent = /(?:s|ing)$/.exec(words.kind(first) === void 0 ? first : "")?.[0] ?? "";
	const text = sentence.toLowerCase();
	for (const { 0: whole, 1: word = "", index } of text.matchAll(JOINED)) {
		const kind = words.verb(word)?.kind;
		if (kind !== "changes" && kind !== "destroys") continue;
		if (bent === "" ? words.kind(word) === void 0 : !word.endsWith(bent)) continue;
		const listed = /^\s*[,/]/.test(text.slice(index + whole.length));
		const before = /[a-z]+$/.exec(text.slice(0, index))?.[0] ?? "";
		if (!listed || words.verb(before) !== void 0) return {
			says: "changes",
			word,
			firm: true
		};
	}
}
const SAVES = /\b(?:saves?|saved|saving|writes?|written|writing|downloads?|downloaded|exports?|exported|dumps?)\b[^.\n]{0,40}?\b(?:to|as|in|into)\s+(?:(?:an?|the|your|local|specified|given|temp\w*|output|json|csv|png|pdf)\s+){0,4}(?:files?|disk|file ?system|path|folder|directory)\b|\b(?:path|file) (?:it|they) (?:was|were) (?:saved|written) to\b/i;
/** What a description says further on of a file that is written. It can only raise: nobody claims that against himself. */
function savesFile(description) {
	return SAVES.exec(description)?.[0];
}
/** No verb at the beginning: "X that lists …", "… to create …", "Returns" further on. */
function later(sentence, words) {
	for (const [, word = ""] of sentence.toLowerCase().matchAll(/\b(?:to|that|which|can|for|will|and|,)\s+([a-z]+)/g)) {
		const verb = words.verb(word);
		if (verb === void 0 || verb.kind === "looks" || verb.kind === "either" || verb.kind === "answers" || verb.kind === "transforms") continue;
		return {
			says: verb.kind === "reads" ? "reads" : "changes",
			word,
			firm: false
		};
	}
	return {
		says: "unsure",
		word: "",
		firm: false
	};
}

// src/classify/mcp-tool-words.ts
/** `rules/mcp/tool-words.yml`, ready to be asked. */
var ToolWords = class {
	#texts;
	#examines;
	#kinds = /* @__PURE__ */ new Map();
	#phrases;
	#parameters;
	#scripts;
	#groups;
	constructor({ verbs, texts, examines, phrases, scripts, parameters, nouns }) {
		this.#scripts = scripts;
		this.#texts = new Set(texts);
		this.#examines = new Set(examines);
		for (const [kind, words] of entries(verbs)) for (const word of words) this.#kinds.set(word, kind);
		this.#phrases = entries(phrases).map(([says, texts]) => [says, new Phrases(texts)]);
		this.#parameters = mapValues(parameters, (names) => new Set(names.map((name) => name.replaceAll(" ", ""))));
		this.#groups = mapValues(nouns, (texts) => new Phrases(texts));
	}
	kind(word) {
		return this.#kinds.get(word) ?? this.#derived(word);
	}
	/** `recompute`, `unwatch`: done again, or undone. */
	#derived(word) {
		const [, prefix = "", stem = ""] = /^(re|un|auto|de|dis)([a-z]{3,})$/.exec(word) ?? [];
		const kind = this.#kinds.get(stem);
		if (kind === void 0) return void 0;
		if (kind === "reads") return void 0;
		if (kind === "looks") return prefix === "re" ? "changes" : void 0;
		return /^d/.test(prefix) && kind !== "changes" ? void 0 : "changes";
	}
	/** Whether it is something that an answer can be. */
	isText(word) {
		return this.#texts.has(word);
	}
	/** Whether the verb looks at a program that it is given, and does not run it. */
	examines(word) {
		return this.#examines.has(word);
	}
	/** The longest phrase that begins at this place. */
	phraseAt(words, at) {
		let longest;
		for (const [says, phrases] of this.#phrases) {
			const row = phrases.at(words, at);
			if (row && row.length > (longest?.words.length ?? 0)) longest = {
				words: row,
				says
			};
		}
		return longest;
	}
	/** Whether a parameter belongs to a group, however its words are joined. */
	isParameter(group, name) {
		return this.#parameters[group].has(plain(name));
	}
	/** The first word, or row of words, of this group that stands among the words. */
	names(group, words) {
		return this.#groups[group].among(words);
	}
	/** The first stem of this group that stands in a text without borders between its words. */
	stem(says, text) {
		return this.#scripts[says].find((stem) => text.includes(stem));
	}
	/** The text without what is called after a change and is none. */
	withoutNames(text) {
		return this.#scripts.nothing.reduce((rest, name) => rest.replaceAll(name, ""), text);
	}
	/** The verb that a bent word comes from, with its kind: `creates`, `creating` → `create`. */
	verb(word) {
		for (const base of baseForms(word)) {
			const kind = this.kind(base);
			if (kind !== void 0) return {
				base,
				kind
			};
		}
	}
};
const known = /* @__PURE__ */ new WeakMap();
/** The words of a catalog; made once. */
function toolWords(words) {
	const made = known.get(words) ?? new ToolWords(words);
	known.set(words, made);
	return made;
}
function baseForms(word) {
	const forms = [word];
	const cut = (ending, ...instead) => {
		if (word.length > ending.length + 2 && word.endsWith(ending)) {
			const stem = word.slice(0, -ending.length);
			forms.push(...instead.map((tail) => stem + tail));
			if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
		}
	};
	cut("ies", "y");
	cut("s", "");
	cut("es", "");
	cut("ing", "", "e");
	return forms;
}
function plain(name) {
	return name.slice(0, 80).toLowerCase().replace(/[^a-z0-9]/g, "");
}
function entries(record) {
	return Object.entries(record);
}
function mapValues(record, change) {
	return Object.fromEntries(entries(record).map(([key, value]) => [key, change(value)]));
}

// src/classify/mcp-tool.ts
/**
* The tier of a set of facets, by outcome. Writing to the local workspace or to the server's own scratch store is safe in comparison with
* writing to what other people see. `production` is said of the configuration, never of the tool: a database write then is a deployment.
*/
function tierOf(facets, { production = false } = {}) {
	const has = (...wanted) => wanted.some((facet) => facets.includes(facet));
	const here = has("local-fs", "own-state");
	if (has("secret") || has("destructive") && !here) return "destructive-credentials";
	if (has("deploy") || has("db-write") && production) return "deployment";
	if (has("exec", "db-write", "egress", "destructive")) return "privileged-write";
	if (has("write")) return here ? "write-safe" : "privileged-write";
	return "read-only";
}
/** Judges the tools of one server together: words that they share say nothing of any of them. */
function classifyTools(tools, catalog) {
	const names = tools.map(({ name }) => splitName(name));
	const shared = /* @__PURE__ */ new Set([...sharedWords(names), ...groupWords(names, toolWords(catalog.mcpToolWords))]);
	return tools.map((tool, at) => classify(tool, catalog, shared, names[at]));
}
function classify(tool, catalog, shared, parts = splitName(tool.name)) {
	const words = toolWords(catalog.mcpToolWords);
	const name = parts.flat();
	const description = skeleton(tool.description?.slice(0, READ) ?? "");
	const text = description.slice(0, SPOKEN).toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const spoken = [...name, ...text];
	const parameters = parameterEvidence(tool.parameters ?? [], words, name, spoken);
	const byName = doubted(sharedVerdict(parts, words, shared), text, words);
	const byText = textVerdict(description, words);
	const decision = isTooLong(tool.name) ? {
		says: "unsure",
		because: "Its name is too long to be read to its end: unknown is taken for a change."
	} : decide(byName, byText, parameters, {
		parts,
		spoken,
		description
	}, words);
	const raised = decision.says === "reads" && tool.hints?.readOnly === false;
	const facets = facetsOf({
		changes: decision.says !== "reads" || raised,
		name,
		text,
		verb: byName.word === "" ? words.verb(byText.word.split(" ", 1)[0] ?? "")?.base : byName.word,
		parameters,
		destructiveHint: tool.hints?.destructive === true
	}, catalog.mcpToolFacets, words);
	return {
		facets,
		tier: tierOf(facets),
		sure: decision.says !== "unsure" || raised,
		because: raised ? "Its server says that it is not read-only." : decision.because
	};
}
/** A name that speaks of a language that can only read (`execute_insights_query`) is not believed if the description speaks of another one. */
function doubted(name, text, words) {
	return (name.claims ? words.names("lookups", [...name.word.split(" ")]) : void 0) !== void 0 && words.names("statements", text) !== void 0 ? {
		says: "changes",
		word: name.word,
		firm: true
	} : name;
}
/** How much of a description is read: verbs stand at the beginning, and what follows is the server's advertising, or worse. */
const READ = 600;
/** How much of it is searched for nouns. */
const SPOKEN = 200;
function decide(name, text, parameters, told, words) {
	const { changing, reading, output, switched, actions, address, remark, content, paging, calls, asking, own, place } = parameters;
	const { parts, spoken, description } = told;
	const saved = savesFile(description);
	const byName = `its name says "${name.word}"`;
	const byText = `its description begins with "${text.word}"`;
	if (changing !== void 0) return says("changes", `its parameter ${brief(changing.parameter)} offers "${brief(changing.choice)}"`);
	if (reading !== void 0 && MANAGES.has(name.word)) return says("reads", `its parameter ${brief(reading)} offers nothing but reading`);
	const harmless = reshapes(name, text, parameters, told, words) ?? computes(name, told, parameters, words);
	if (name.word === "hover" && parameters.caret !== void 0 && text.says === "reads") return says("reads", `${byText}, and its parameter ${brief(parameters.caret)} says where in a text`);
	if (name.says === "changes") return harmless === void 0 ? says("changes", byName) : says("reads", harmless);
	if (calls !== void 0 && words.kind(name.word) !== "reads" && !TRIES.has(name.word)) return says("changes", `its parameter ${brief(calls)} names what is called`);
	const delegated = delegates(name, text, parameters, told, words);
	if (delegated !== void 0) return says("changes", delegated);
	const code = codeParameter(name, parameters, told, words);
	if (code !== void 0) return says("changes", `its parameter ${brief(code)} carries code or a statement`);
	if (output !== void 0) return says("changes", `its parameter ${brief(output)} names a file to write`);
	if (switched !== void 0 && !TRIES.has(name.word) && !(text.says === "reads" && GUIDES.has(name.word))) return says("changes", `its parameter ${brief(switched)} asks for it`);
	if (saved !== void 0) return says("changes", `its description says "${saved}"`);
	if (actions !== void 0 && address !== void 0) return says("changes", `its parameter ${brief(actions)} says what to do there`);
	if (reading !== void 0) return says("reads", `its parameter ${brief(reading)} offers nothing but reading`);
	const nothing = saysNothingKept(name, text, parameters, told, words);
	const back = givenOnly(name, text, parameters, told, words);
	if (name.says === "reads") {
		const left = leavesSomething(name, text, parameters, {
			named: parts.flat(),
			description
		}, words);
		if (left !== void 0) return says("changes", left);
		if (own === name.word && own !== void 0) return says("changes", `its parameter ${brief(own)} says what is set`);
		const vague = name.word === "wait" && /^(?:pause|sleep|delay)s?$/.test(text.word) || VAGUE.has(words.verb(text.word)?.base ?? "") || /^connect/.test(text.word) && /^[^.\n]*\band (?:gets?|retrieves?|fetch(?:es)?|reads?|lists?|returns?)\b/i.test(description);
		if (text.says === "changes" && (back ?? nothing) === void 0 && (!name.firm || text.firm && !vague)) return says("changes", byText);
		if (!name.firm && remark !== void 0) return says("changes", `its parameter ${brief(remark)} carries something to be kept`);
		return says("reads", byName);
	}
	if (harmless !== void 0) return says("reads", harmless);
	if (nothing !== void 0) return says("reads", nothing);
	if (back !== void 0) return says("reads", back);
	if (text.says !== "changes") {
		const evident = onlyAnswers(name, text, parameters, told, words);
		if (evident !== void 0) return says("reads", evident);
	}
	if (place !== void 0 && name.says === "unsure" && MADE.test(text.word)) return says("changes", `${byText}, and its parameter ${brief(place)} names where`);
	const left = text.says === "reads" && text.noun !== true ? leavesSomething(name, text, parameters, {
		named: parts.flat(),
		description
	}, words) : void 0;
	if (left !== void 0) return says("changes", left);
	if (text.says !== "unsure" && (text.noun !== true || asking !== void 0)) return says(text.says, byText);
	for (const { word, by } of [{
		word: name.word,
		by: byName
	}, {
		word: text.noun === true ? "" : text.word,
		by: byText
	}]) {
		if (word === "") continue;
		if (givesBack(word, parameters, spoken, words)) return says("reads", `${by}, and it is given the text`);
		return {
			says: "unsure",
			because: `Nothing says whether it changes something (${by}): unknown is taken for a change.`
		};
	}
	const named = parts.flat();
	const foreign = inOtherLanguage(spoken.slice(named.length));
	const thing = foreign ? void 0 : calledAfterThing(name, text, parameters, {
		named,
		spoken
	}, words);
	if (thing !== void 0) return says("reads", thing);
	if (paging !== void 0 && !foreign) return says("reads", `it takes ${brief(paging)} and nothing to be kept`);
	if (content !== void 0) return says("changes", `its parameter ${brief(content)} carries something to be kept`);
	return {
		says: "unsure",
		because: "No word of it says what it does: unknown is taken for a change."
	};
}
/** Somebody else acts: an operation in free words, an agent that is given a task, a query in words that no parameter shows. */
function delegates(name, text, { dispatches, task, code, perhapsCode }, { parts, spoken, description }, words) {
	const named = parts.flat();
	const open = name.says !== "reads";
	if (dispatches !== void 0 && open) return `its parameter ${brief(dispatches)} names what is done`;
	const agent = named.slice(-2).find((word) => AGENTS.has(word));
	if (task !== void 0 && agent !== void 0 && !name.firm && !spoken.slice(0, OPENING * 2).some((word) => DOCS.test(word))) return `its name says "${agent}", and its parameter ${brief(task)} says what it is to do`;
	const database = named.at(-1) === "query" && (code ?? perhapsCode) === void 0 ? words.names("statements", spoken.slice(0, OPENING)) : void 0;
	if (database !== void 0 && !name.claims && named.every((word) => word === "query" || STORES.has(word) || database.startsWith(word))) return `its name says "${database} query"`;
	if (open && text.says === "reads" && words.kind(name.word) === "either") {
		const sentence = description.split(/[.!?]\s|\n/, 1)[0] ?? "";
		if (new RegExp(`\\b(?:and|or|then) ${name.word}(?:s|es)?\\b`, "i").test(sentence)) return `its name and its description say "${name.word}"`;
	}
}
const AGENTS = /* @__PURE__ */ new Set([
	"agent",
	"subagent",
	"assistant",
	"copilot"
]);
const DOCS = /^(?:docs?|documentation|knowledge|help|support|faq)$/;
const STORES = /* @__PURE__ */ new Set([
	"db",
	"database",
	"sql"
]);
/** The parameter whose text is run. Tools that only examine a program, and names that say "read-only", do not run it. */
function codeParameter(name, { code, perhapsCode }, told, words) {
	const { spoken, description } = told;
	if (name.says === "unsure" && code === void 0 && words.kind(name.word) === "transforms") return void 0;
	if (name.says === "unsure" && turnsInto(told, words)) return void 0;
	if (name.claims) return void 0;
	if (name.says === "reads" && words.examines(name.word)) return code !== void 0 && PROFILED.test(description) ? code : void 0;
	if (code === perhapsCode && spoken.slice(0, OPENING).some((word) => /^(?:docs?|documentation|guides?|help|examples?|tutorials?)$/.test(word))) return void 0;
	if (code !== void 0 && !(name.word === "read" && code === perhapsCode) && !(name.firm && name.says === "reads" && VESSEL.test(code))) return code;
	return name.says === "unsure" && words.names("runs", withoutCodes(spoken.slice(0, OPENING))) !== void 0 ? perhapsCode : void 0;
}
/** What a request is packed in: beside a verb that only looks it carries no statement. */
const VESSEL = /^(?:request|input|text|body|source|args)$/i;
const PROFILED = /\b(?:query|execution|runtime) profile\b|\bexplain analy[sz]e\b/i;
/** A QR code and a postal code are no programs. */
function withoutCodes(spoken) {
	return spoken.filter((word, at) => word !== "code" || !/^(?:qr|bar|zip|postal|country|error|status|color|colour)$/.test(spoken[at - 1] ?? ""));
}
/** How many words of name and description say what is done. */
const OPENING = 8;
/** A switch says there what would be done (`validate_records` with `overwrite`). */
const TRIES = /* @__PURE__ */ new Set([
	"validate",
	"verify",
	"lint",
	"check",
	"simulate",
	"preview",
	"estimate",
	"dry run"
]);
/** What is only read, whatever it is about. */
const GUIDES = /* @__PURE__ */ new Set([
	"instructions",
	"guide",
	"guidance",
	"guidelines",
	"help"
]);
/** Words of a name that stand for any operation: where a parameter lists the operations, that list decides. */
const MANAGES = /* @__PURE__ */ new Set([
	"manage",
	"handle",
	"control",
	"operate",
	"interact"
]);
/** Program text that is made where files are named: it is likely to be kept beside them. */
const MADE = /^(?:generate|create|produce|make|compose|assemble)\w* … (?:code|boilerplate|types|templates?|configuration|config)$/;
/** Verbs of a description that say too little to turn a name that reads ("Manages dashboards (read-only)"). */
const VAGUE = /* @__PURE__ */ new Set([
	...MANAGES,
	"use",
	"execute",
	"run",
	"perform",
	"start",
	"track",
	"invoke",
	"compact",
	"report"
]);
function says(what, because) {
	return {
		says: what,
		because: `${what === "reads" ? "Only looks" : "Changes something"}: ${because}.`
	};
}

export { skeleton as i, tierOf as n, mixedWords as r, classifyTools as t };