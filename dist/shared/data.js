import { i as ParseError } from "./instruction.js";

// src/parse/bracket-depth.ts
/** More open brackets than any file has, and few enough for a recursive parser. */
const MAX_OPEN = 500;
/**
* Refuses a text with more brackets open at once than a recursive parser can take. Quotes and comments are not looked at, so this only
* keeps the worst away: a parser that runs out of stack does not always throw. Where a regular expression is first compiled with little
* stack left, Node ends the whole process ("RegExpCompiler Allocation failed"), and no worker keeps that in.
*/
function refuseOpenBrackets(lines) {
	const { text } = lines;
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 91 || code === 123) {
			open++;
			if (open > MAX_OPEN) throw new ParseError(`more than ${MAX_OPEN} brackets open at once`, lines.place(at, at + 1));
		} else if ((code === 93 || code === 125) && open > 0) open--;
	}
}

// src/parse/data.ts
/** Nesting that no settings file reaches. Consumers may therefore recurse over a tree without a cap of their own. */
const MAX_DEPTH = 200;
/**
* One value of a JSON, YAML or TOML text, with its place. Keys live in a Map, so `__proto__` is a key like any other.
* Places are worked out when asked for: a lock file has a hundred thousand values and few of them are ever shown.
*/
var DataNode = class {
	kind;
	/** The value of a scalar; null for objects and arrays. */
	value;
	/** Values in the subtree, itself included, each alias counted in full. */
	weight;
	#lines;
	#start;
	#end;
	#entries;
	#items;
	constructor(lines, start, end, content) {
		this.#lines = lines;
		this.#start = start;
		this.#end = end;
		const scalar = content === null || typeof content !== "object";
		this.value = scalar ? content : null;
		this.#entries = content instanceof Map ? content : NO_ENTRIES;
		this.#items = Array.isArray(content) ? content : NO_ITEMS;
		this.kind = content === null ? "null" : typeof content !== "object" ? typeof content : Array.isArray(content) ? "array" : "object";
		let weight = 1;
		for (const entry of this.#entries.values()) weight += entry.value.weight;
		for (const item of this.#items) weight += item.weight;
		this.weight = weight;
	}
	get at() {
		return this.#lines.place(this.#start, this.#end);
	}
	/** The value without places. A key of the text is an own property of the object, whatever it is called. */
	plain() {
		if (this.kind === "array") return this.#items.map((item) => item.plain());
		if (this.kind !== "object") return this.value;
		return Object.fromEntries([...this.#entries].map(([key, entry]) => [key, entry.value.plain()]));
	}
	get start() {
		return this.#start;
	}
	get end() {
		return this.#end;
	}
	/** Key and value pairs in the order of the text; empty for everything but an object. Of a key that stands twice, the last value counts. */
	entries() {
		return [...this.#entries.values()];
	}
	/** The elements of an array; empty for everything else. */
	items() {
		return this.#items;
	}
	/** The value under a path of keys. */
	get(...keys) {
		return this.entry(...keys)?.value;
	}
	/** The entry under a path of keys, for those who need the place of the key. */
	entry(...keys) {
		let node = this;
		let found;
		for (const key of keys) {
			found = node.#entries.get(key);
			if (!found) return void 0;
			node = found.value;
		}
		return found;
	}
};
/** One key of an object with its value. */
var Entry = class {
	key;
	value;
	#lines;
	#start;
	#end;
	constructor(lines, key, start, end, value) {
		this.#lines = lines;
		this.key = key;
		this.value = value;
		this.#start = start;
		this.#end = end;
	}
	/** The key alone. */
	get keyAt() {
		return this.#lines.place(this.#start, this.#end);
	}
	/** From the key to the end of the value; the key alone where the value stands before it (a YAML alias). */
	get at() {
		return this.#lines.place(this.#start, this.value.start >= this.#start ? this.value.end : this.#end);
	}
};
const NO_ENTRIES = /* @__PURE__ */ new Map();
const NO_ITEMS = [];
/** Adds an entry to an object under construction: the last of several wins, and the doubling is noted. */
function put(into, entry, problems, start, end) {
	if (into.has(entry.key)) problems.add("a key that stands twice; the last one counts", start, end);
	into.set(entry.key, entry);
}
/** Refuses nesting beyond `MAX_DEPTH`. */
function refuseDeeper(depth, lines, offset) {
	if (depth > MAX_DEPTH) throw new ParseError(`nested more than ${MAX_DEPTH} deep`, lines.place(offset, offset));
}
/**
* The object that a settings file must be. A blank file passes as an object without entries.
* @throws ParseError where the text is a list or a scalar.
*/
function expectObject(data) {
	const { root } = data;
	if (root.kind !== "object" && root.kind !== "null") throw new ParseError("not an object", root.at);
	return root;
}
/** The string that a node holds, if it holds one. */
function text(node) {
	return node?.kind === "string" ? node.value : void 0;
}
/** The strings of an array, in order, or the one string of a string; whatever is not a string is left out. */
function strings(node) {
	const one = text(node);
	if (one !== void 0) return [one];
	const found = [];
	for (const item of node?.items() ?? []) {
		const value = text(item);
		if (value !== void 0) found.push(value);
	}
	return found;
}

export { refuseDeeper as a, refuseOpenBrackets as c, put as i, Entry as n, strings as o, expectObject as r, text as s, DataNode as t };