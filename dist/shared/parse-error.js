// src/parse/parse-error.ts
/** The text is not what its format demands. The message names line and column, never the path: the gap that is made of it has the path. */
var ParseError = class extends Error {
	at;
	/** True where the text breaks the format itself, so that a reader at most as lenient as ours refuses it too; false for our own limits. */
	broken;
	constructor(what, at, broken = false) {
		super(`line ${at.line}, column ${at.column}: ${what}`);
		this.broken = broken;
		this.name = "ParseError";
		this.at = at;
	}
};
/** Problems kept of one text: more of the same say nothing new, and a hostile file can make a million. */
const PROBLEMS = 100;
/** A list of problems that stops growing. */
var Problems = class {
	list = [];
	#lines;
	constructor(lines) {
		this.#lines = lines;
	}
	add(what, start, end) {
		if (this.list.length < PROBLEMS) this.list.push({
			at: this.#lines.place(start, end),
			what
		});
	}
};
/** Refuses a text that is longer than a parser can take in bounded time. */
function refuseLonger(lines, characters) {
	if (lines.text.length > characters) throw new ParseError(`more than ${characters} characters`, lines.place(0, 0));
}

export { Problems as n, refuseLonger as r, ParseError as t };