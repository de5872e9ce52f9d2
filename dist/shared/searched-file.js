import { t as testMaterial } from "./test-material.js";
import { t as wholeFile } from "./place.js";
import { createHash, createHmac } from "node:crypto";

// src/secrets/randomness.ts
/** Shannon entropy of the characters of a text, in bits per character. A bound from above: words reach 3.5 as well. */
function entropy(text) {
	if (text.length === 0) return 0;
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
/**
* How often neighbours are of different kinds (lower case, upper case, digit, other), from 0 to 1. Text drawn at random from letters and
* digits comes to 0.45 and more; identifiers, file names and sentences stay near 0.2, whatever their entropy.
*/
function mixing(text) {
	if (text.length < 2) return 0;
	let changes = 0;
	for (let at = 1; at < text.length; at++) if (kind(text.charCodeAt(at)) !== kind(text.charCodeAt(at - 1))) changes++;
	return changes / (text.length - 1);
}
/** How many of lower case, upper case, digits and other characters the text holds. */
function kinds(text) {
	let seen = 0;
	for (let at = 0; at < text.length; at++) seen |= 1 << kind(text.charCodeAt(at));
	return (seen & 1) + (seen >> 1 & 1) + (seen >> 2 & 1) + (seen >> 3);
}
/** 0 for a lower-case letter of ASCII, 1 for an upper-case one, 2 for a digit, 3 for any other UTF-16 unit. */
function kind(code) {
	if (code >= 97 && code <= 122) return 0;
	if (code >= 65 && code <= 90) return 1;
	if (code >= 48 && code <= 57) return 2;
	return 3;
}

// src/secrets/fingerprint.ts
/**
* The key of every fingerprint that a report shows.
*
* A key that is drawn anew would make each report of the same tree different; a key kept on the machine would make reports of two machines
* differ. So it is a constant that anybody can read, and it only keeps these digests apart from others. That a value cannot be guessed
* from its print rests on the value: one that holds 80 bits by estimate, in a format whose values are drawn at random, is printed itself;
* anything that a person may have chosen is printed by its place, which says nothing about it.
*/
const FINGERPRINT_KEY = createHash("sha256").update("agent-preflight: fingerprints of secrets, version 1").digest();
/** Bits by which a value must be out of reach for guessing before its digest is shown. */
const UNGUESSABLE_BITS = 80;
/** Whether a value is too random to be found by trying. `guessable` is what the rule says of its kind. */
function isUnguessable(value, guessable) {
	return !guessable && value.length * entropy(value) >= UNGUESSABLE_BITS;
}
/** The same value has the same print wherever it stands. */
function printOfValue(key, value) {
	return digest(key, `value\0${value}`);
}
/** A print for a value that must not be derived from it; `ordinal` counts the places of one rule in one file. */
function printOfPlace(key, rule, path, ordinal) {
	return digest(key, `place\0${rule}\0${path}\0${ordinal}`);
}
function digest(key, text) {
	return createHmac("sha256", key).update(text).digest("hex").slice(0, 16);
}

// src/secrets/pieces.ts
/** Characters of a piece. */
const PIECE = 8;
/**
* A set of pieces of texts, each of `PIECE` characters, told by the text and the offset at which it stands: no string is made for any of them. A large tree knows
* a quarter of a million pieces, and every place of its report is looked up.
*/
var Pieces = class {
	/** Open addressing; an entry is its number plus one, 0 is free. At most half is taken. */
	#table = /* @__PURE__ */ new Int32Array(1024);
	#texts = [];
	#offsets = [];
	#hashes = [];
	add(text, at) {
		const sum = hash$1(text, at);
		const slot = this.#slotOf(text, at, sum);
		if (this.#table[slot] !== 0) return;
		this.#texts.push(text);
		this.#offsets.push(at);
		this.#hashes.push(sum);
		this.#table[slot] = this.#texts.length;
		if (this.#texts.length * 2 > this.#table.length) this.#grow();
	}
	has(text, at) {
		return this.#table[this.#slotOf(text, at, hash$1(text, at))] !== 0;
	}
	/** Where the piece stands in the table, or the free place where it would. */
	#slotOf(text, at, sum) {
		const last = this.#table.length - 1;
		let slot = sum & last;
		for (;; slot = slot + 1 & last) {
			const entry = (this.#table[slot] ?? 0) - 1;
			if (entry < 0) return slot;
			if (this.#hashes[entry] === sum && isSame(text, at, this.#texts[entry] ?? "", this.#offsets[entry] ?? 0)) return slot;
		}
	}
	#grow() {
		this.#table = new Int32Array(this.#table.length * 4);
		const last = this.#table.length - 1;
		for (let entry = 0; entry < this.#hashes.length; entry++) {
			let slot = (this.#hashes[entry] ?? 0) & last;
			while (this.#table[slot] !== 0) slot = slot + 1 & last;
			this.#table[slot] = entry + 1;
		}
	}
};
function hash$1(text, at) {
	let sum = 0;
	for (let next = at; next < at + 8; next++) sum = Math.imul(sum ^ text.charCodeAt(next), 16777619);
	sum = Math.imul(sum ^ sum >>> 16, 2246822507);
	sum = Math.imul(sum ^ sum >>> 13, 3266489909);
	return sum ^ sum >>> 16;
}
function isSame(a, atA, b, atB) {
	for (let offset = 0; offset < 8; offset++) if (a.charCodeAt(atA + offset) !== b.charCodeAt(atB + offset)) return false;
	return true;
}

// src/secrets/redactor.ts
/** Bits that a value must hold by estimate: the password `postgres` must not black out every mention of the database. */
const REDACTABLE_BITS = 40;
/** A shorter one of three kinds of characters, as people are told to choose them, is no word of any text either. */
const SHORT_BITS = 24;
/** Limits for hostile trees; what lies beyond was still masked where it was found. */
const MOST_FORMS = 1e5;
/** Pieces by which values are known when a text was cut in the middle of one. */
const MOST_PIECES = 25e4;
/** Looks random enough, and is long enough, to be looked for everywhere. */
function isRedactable(value) {
	const bits = value.length * entropy(value);
	return value.length >= 12 && bits >= REDACTABLE_BITS || value.length >= 8 && kinds(value) >= 3 && bits >= SHORT_BITS;
}
/** Known values, looked for in a text in one pass whose cost does not grow with their number. */
var Redactor = class {
	/** By their last piece, for a value shorter than one is never redacted, and the first ones of many are the same prefix. */
	#forms = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Set();
	/** Pieces of values: a report quotes lines and cuts them, so that only a part of a value may stand in it. */
	#pieces = new Pieces();
	/** The last pieces of the forms. */
	#ends = new Pieces();
	/** One bit for the first two characters of each piece: most places of a text are ruled out by it. */
	#starts = /* @__PURE__ */ new Uint8Array(8192);
	/** Adds a value as it stands. */
	add(value) {
		if (this.#known.size < MOST_FORMS) this.#add(value);
	}
	#add(value) {
		if (value.length < 8 || this.#known.has(value)) return;
		this.#known.add(value);
		const at = value.length - 8;
		const key = value.slice(at);
		const forms = this.#forms.get(key);
		if (forms) forms.push(value);
		else this.#forms.set(key, [value]);
		this.#ends.add(value, at);
		this.#mark(value, at);
	}
	#mark(text, at) {
		const start = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
		this.#starts[start >> 3] = (this.#starts[start >> 3] ?? 0) | 1 << (start & 7);
	}
	/**
	* Adds values in every encoding in which they could come to stand in a report, whole and, for a report cuts the lines that it quotes, in part.
	* With each value comes how many characters at its start are the same in all of its kind: a piece that begins in them holds fewer of its own, and
	* as words go (`secret_5`) may stand in any path. The limits hold for each call, so that what is known of a group of values does not depend on the groups before it.
	*/
	addEncoded(values) {
		const left = {
			forms: MOST_FORMS,
			pieces: MOST_PIECES
		};
		for (const [value, prefix] of values) this.#addWithPieces(value, left, prefix);
		for (const [value, prefix] of values) {
			for (const form of encodings(value)) this.#addWithPieces(form, left, form.startsWith(value.slice(0, prefix)) ? prefix : 0);
			for (const form of hexForms(value)) if (left.forms-- > 0) this.#add(form);
		}
	}
	#addWithPieces(form, left, prefix) {
		if (left.forms-- > 0) this.#add(form);
		for (let at = prefix; at + 8 <= form.length && left.pieces > 0; at++) {
			if (!looksDrawn$1(form, at)) continue;
			this.#pieces.add(form, at);
			this.#mark(form, at);
			left.pieces--;
		}
	}
	/** The text with every known value replaced by as many `█`. */
	hide(text) {
		return blackOut(text, this.locate(text));
	}
	/** Where values and pieces of them stand, as pairs of offsets. */
	locate(text) {
		const found = [];
		if (this.#forms.size === 0) return found;
		for (let at = 0; at + 8 <= text.length; at++) {
			const start = hash(text.charCodeAt(at), text.charCodeAt(at + 1));
			if (((this.#starts[start >> 3] ?? 0) & 1 << (start & 7)) === 0) continue;
			const end = at + 8;
			if (this.#ends.has(text, at)) {
				for (const form of this.#forms.get(text.slice(at, end)) ?? []) if (text.startsWith(form, end - form.length)) found.push(end - form.length, end);
			}
			if (this.#pieces.has(text, at)) found.push(at, end);
		}
		return found;
	}
};
/** The text with `█` for every character of some stretches, given as pairs of offsets. */
function blackOut(text, stretches) {
	if (stretches.length === 0) return text;
	const pairs = [];
	for (let index = 0; index < stretches.length; index += 2) pairs.push([stretches[index] ?? 0, stretches[index + 1] ?? 0]);
	pairs.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	const parts = [];
	let from = 0;
	for (const [start, end] of pairs) {
		if (end <= from) continue;
		parts.push(text.slice(from, Math.max(from, start)), "█".repeat(end - Math.max(from, start)));
		from = end;
	}
	return parts.join("") + text.slice(from);
}
/** Whether a piece looks drawn at random: words that a password or a token's prefix may hold (`-api-key`) must not be blacked out everywhere. */
function looksDrawn$1(text, from) {
	let seen = 0;
	let distinct = 0;
	for (let at = from; at < from + 8; at++) {
		const unit = text.charCodeAt(at);
		seen |= 1 << kind(unit);
		let first = from;
		while (text.charCodeAt(first) !== unit) first++;
		if (first === at) distinct++;
		if (distinct >= 5 && (seen & 1) + (seen >> 1 & 1) + (seen >> 2 & 1) >= 2) return true;
	}
	return false;
}
function hash(first, second) {
	return (first & 255) << 8 | second & 255;
}
/** Eight hexadecimal digits are four bytes, which tell little and which any digest of a report may hold by chance: only the whole counts. */
function hexForms(value) {
	const hex = Buffer.from(value).toString("hex");
	return [hex, hex.toUpperCase()];
}
/** A value reversed, in base64 wherever it may begin, percent-encoded, and escaped for JSON and HTML. */
function encodings(value) {
	return /* @__PURE__ */ new Set([
		[...value].reverse().join(""),
		...base64Forms(value),
		encodeURIComponent(value),
		encodeURIComponent(value).replaceAll(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase()),
		JSON.stringify(value).slice(1, -1),
		value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;")
	]);
}
/**
* A value inside a longer text that was encoded as a whole begins at any of three offsets. The characters at either end also hold
* bits of the neighbours and are left out.
*/
function base64Forms(value) {
	const bytes = Buffer.from(value);
	return [
		0,
		1,
		2
	].flatMap((offset) => {
		const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/u, "");
		const skip = Math.ceil(offset * 8 / 6);
		const whole = Math.floor((offset + bytes.length) * 8 / 6);
		const core = encoded.slice(skip, whole);
		return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
	});
}

// src/catalog/bounded-pattern.ts
/**
* The names that a pattern may use in braces, so that rules need not repeat them.
* `quote`: a quote, be it escaped because the whole stands in a string.
* `assign`: what stands between a name and its value in code and configuration, with the quotes of both.
*/
const PIECES = {
	quote: "(?:\\\\{0,4}[\"'`])",
	assign: "(?:\\\\{0,4}[\"'`])?\\]?[ \\t]{0,8}(?:=>|:=|==?|:|,)[ \\t]{0,8}(?:\\\\{0,4}[\"'`])?"
};
/** The pattern with `{assign}` and its like written out. */
function writeOut(pattern) {
	return pattern.replaceAll(/\{([a-z]+)\}/gu, (whole, name) => PIECES[name] ?? whole);
}
/** The pattern as a tree. Throws an `Error` that says what is wrong where it is no pattern that rules may use. */
function readPattern(pattern) {
	return new PatternReader(writeOut(pattern)).read();
}
/** How far a pattern reaches that `measure` has accepted before: to prove it once more at each start would cost more than to run it. */
function extentOf(pattern) {
	const root = readPattern(pattern);
	return {
		ahead: reach(root),
		behind: lookBehind(root)
	};
}
var PatternReader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	read() {
		const node = this.#choice();
		if (this.#at < this.#text.length) throw new Error(`unexpected "${this.#text[this.#at]}" at ${this.#at}`);
		return node;
	}
	#choice() {
		const of = [this.#sequence()];
		while (this.#take("|")) of.push(this.#sequence());
		return of.length === 1 && of[0] ? of[0] : {
			kind: "choice",
			of
		};
	}
	#sequence() {
		const of = [];
		while (this.#at < this.#text.length && !"|)".includes(this.#text[this.#at] ?? "")) of.push(this.#repeat(this.#atom()));
		return {
			kind: "sequence",
			of
		};
	}
	#repeat(of) {
		if (this.#take("?")) return {
			kind: "repeat",
			of,
			min: 0,
			max: 1
		};
		const next = this.#text[this.#at];
		if (next === "*" || next === "+") throw new Error(`"${next}" has no upper bound: write {n,m}`);
		if (next !== "{") return of;
		const bounds = /^\{(\d+)(,(\d*))?\}/u.exec(this.#text.slice(this.#at, this.#at + 16));
		if (bounds === null) throw new Error(`a brace at ${this.#at} that is neither a repeat nor a known name`);
		if (bounds[3] === "") throw new Error(`"${bounds[0]}" has no upper bound`);
		this.#at += bounds[0].length;
		if (this.#text[this.#at] === "?") throw new Error("lazy repeats are not allowed");
		return {
			kind: "repeat",
			of,
			min: Number(bounds[1]),
			max: Number(bounds[3] ?? bounds[1])
		};
	}
	#atom() {
		const char = this.#text[this.#at++] ?? "";
		if (char === "(") return this.#group();
		if (char === "[") return {
			kind: "set",
			set: this.#class()
		};
		if (char === "\\") return {
			kind: "set",
			set: this.#escape()
		};
		if (".*+?^${}".includes(char)) throw new Error(`"${char}" is not allowed at ${this.#at - 1}`);
		return {
			kind: "set",
			set: only(char)
		};
	}
	#group() {
		for (const [mark, behind] of [
			["?=", false],
			["?!", false],
			["?<=", true],
			["?<!", true]
		]) if (this.#take(mark)) return {
			kind: "look",
			behind,
			of: this.#close()
		};
		if (!this.#take("?:") && !this.#take("?<value>")) throw new Error("groups are (?:…), (?<value>…) or a look-around");
		return this.#close();
	}
	#close() {
		const node = this.#choice();
		if (!this.#take(")")) throw new Error("a group is not closed");
		return node;
	}
	#class() {
		const negated = this.#take("^");
		const set = /* @__PURE__ */ new Uint8Array(256);
		while (!this.#take("]")) {
			const low = this.#member();
			if (low.length === 1 && this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]") {
				this.#at++;
				const high = this.#member();
				for (let byte = low[0] ?? 0; byte <= (high[0] ?? 0); byte++) set[byte] = 1;
			} else for (const byte of low) set[byte] = 1;
		}
		return negated ? set.map((one) => 1 - one) : set;
	}
	/** The bytes of one member of a class. */
	#member() {
		const char = this.#text[this.#at++];
		if (char === void 0) throw new Error("a class is not closed");
		const set = char === "\\" ? this.#escape() : only(char);
		return [...set.keys()].filter((byte) => set[byte] === 1);
	}
	#escape() {
		const char = this.#text[this.#at++] ?? "";
		if (char === "d") return range("09");
		if (char === "w") return range("09", "AZ", "az", "__");
		const control = {
			n: "\n",
			r: "\r",
			t: "	"
		}[char];
		if (control !== void 0) return only(control);
		if (/[A-Za-z0-9]/u.test(char)) throw new Error(`"\\${char}" is not allowed`);
		return only(char);
	}
	#take(text) {
		if (!this.#text.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
};
function only(char) {
	return range(char + char);
}
function range(...ranges) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (const pair of ranges) {
		const high = pair.charCodeAt(1);
		if (!(high < 256)) throw new Error("only ASCII is allowed in a pattern");
		for (let byte = pair.charCodeAt(0); byte <= high; byte++) set[byte] = 1;
	}
	return set;
}
function reach(node) {
	switch (node.kind) {
		case "set": return 1;
		case "look": return node.behind ? 0 : reach(node.of);
		case "choice": return Math.max(...node.of.map(reach));
		case "sequence": return node.of.reduce((sum, part) => sum + reach(part), 0);
		case "repeat": return node.max * reach(node.of);
	}
}
function lookBehind(node) {
	switch (node.kind) {
		case "set": return 0;
		case "look": return node.behind ? reach(node.of) : lookBehind(node.of);
		case "choice":
		case "sequence": return Math.max(0, ...node.of.map(lookBehind));
		case "repeat": return lookBehind(node.of);
	}
}

// src/secrets/contents/personal-value.ts
/** Domains that are reserved for samples (RFC 2606, RFC 6761), and those that writers of samples take in their place. */
const SAMPLE_DOMAIN = /(?:^|\.)(?:example\d{0,2}|test|tests|invalid|localhost|local|localdomain|internal|lan)(?:\.[a-z]{2,4}){0,2}$|^(?:e?-?mail|my|your|some|the)?-?(?:domain|company|email|mail|site|website|host|org|corp|foo|bar|baz|abc|xyz|fake|dummy|mock|demo|sample|acme|contoso|fabrikam|adventure-works|northwind|mailinator|noreply)\.[a-z.]{2,12}$/iu;
const EMAIL = /^[\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})$/iu;
/** Whether a text is a mail address, and whether it could be somebody's. */
function mailAddress(text) {
	const domain = EMAIL.exec(text)?.[1];
	if (domain === void 0) return void 0;
	return SAMPLE_DOMAIN.test(domain) || /^(?:foo|bar|baz|test|example|sample|user|noreply|no-reply|postmaster|info)\d{0,4}@/iu.test(text) ? "sample" : "real";
}

// src/secrets/contents/database-dump.ts
/** Tables of people, whatever their prefix: `wp_users`, `public.customers`. */
const TABLE = /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|copy)\s{1,4}[`"'[]?(?:\w{1,64}[`"'\]]?\.[`"'[]?)?(?:\w{1,32}_)?(?:users?|customers?|members?|patients?|employees?|subscribers?|clients?|contacts?|persons?|people|profiles?|accounts?|orders?)\b/giu;
/** Rows behind such a statement that are looked at. */
const BEHIND$1 = 65536;
const BEFORE_AT = /[\w.+-]{1,64}$/u;
const FROM_AT = /^@(?:[a-zA-Z0-9-]{1,63}\.){1,4}[a-zA-Z]{2,24}/u;
/** Longest address: what stands before the `@`, and four labels and an ending behind it. */
const BEFORE$3 = 64;
const AFTER = 281;
/** What dump programs write at the top: nobody writes it by hand. */
const DUMPED = /^(?:--|\/\*)[^\n]{0,20}(?:MySQL dump|MariaDB dump|PostgreSQL database dump|phpMyAdmin SQL Dump|SQL Server|Adminer|mysqldump|Dump of|Sequel)/imu;
/** Addresses that a script with sample data also holds; a dump needs one. */
const MANY = 3;
/** Reads SQL: a dump of people's data fills a table of people with addresses of mail that could be somebody's. Its cost grows with the text alone. */
function databaseDump(text) {
	const enough = DUMPED.test(text.slice(0, 2e3)) ? 1 : MANY;
	const real = /* @__PURE__ */ new Set();
	const all = /* @__PURE__ */ new Set();
	let from = 0;
	for (const { index } of text.matchAll(TABLE)) {
		if (index < from) continue;
		from = index + BEHIND$1;
		for (const address of addresses(text.slice(index, from))) {
			const kind = mailAddress(address);
			if (kind === void 0) continue;
			all.add(address.toLowerCase());
			if (kind === "real") real.add(address.toLowerCase());
			if (real.size >= enough) return "real";
		}
	}
	return all.size >= enough ? "sample" : void 0;
}
/** Addresses of mail, found from their `@`: long words without one cost nothing. */
function* addresses(text) {
	for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
		const behind = FROM_AT.exec(text.slice(at, at + AFTER))?.[0];
		const before = behind === void 0 ? void 0 : BEFORE_AT.exec(text.slice(Math.max(0, at - BEFORE$3), at))?.[0];
		if (before !== void 0) yield `${before}${behind}`;
	}
}

// src/secrets/placeholder.ts
/** Words that make a value an example wherever they stand in it, in any case. Five letters at least, or chance would write them too. */
const WORDS = /example|sample|dummy|placeholder|change.?me|redacted|your.?(?:api|key|token|secret|password)|replace|insert|foobar|foo.?bar|deadbeef|hunter2|not.?a.?real|fake.?key|mysecret|my.?token|password|invalid|testing|notreal|secret.?(?:key|token|here)|todo.?todo|lorem.?ipsum/iu;
/** For long values, in which shorter words come about by chance. */
const LONG_WORDS = /example|placeholder|redacted|change.?me|your.?(?:token|secret|password)/iu;
const LONG$1 = 200;
/** Passwords that guard nothing: what samples and local set-ups use. Compared whole, in lower case. */
const WEAK = new Set(`admin administrator changeit changeme default demo dev development docker dummy example foo foobar guest hello local localhost letmein mongo mysql
  pass passw0rd password password1 password123 passwd postgres postgresql private pw pwd qwerty xyzzy rabbitmq redis root sa sample secret supersecret
  test testing tester token user username welcome xxx yyy zzz bar baz key mypassword mypass mysecret pa55word test123 admin123 root123 secret123
  1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 abc abc123 abcd1234 x-oauth-basic x-access-token oauth2 none null true false`.split(/\s+/u));
/** Text that something fills in later, or that points to where the secret is: never a secret itself. */
const REFERENCE = /[$#]\{|\$\(|\{\{|^\$[A-Za-z_0-9]|^<.{0,200}>$|^\{.{0,200}\}$|^\[.{0,200}\]$|^%.{0,40}%$|%[({][A-Za-z]|^%[sdv@]$|^@[A-Za-z_]{1,40}@$|^(?:ENC|vault|op|ssm|kms|sops|awssm|gcpsm|env|file|secret|keyring)[:[(]|process\.env|os\.environ|getenv|secrets\.|\.\.\.|…|^!/iu;
/** Whether a value was written by hand to stand for one: a word that says so, one character repeated, a run of the alphabet. */
function isPlaceholder(value) {
	if ((value.length > LONG$1 ? LONG_WORDS : WORDS).test(value) || DECODED.test(decoded(value))) return true;
	return new Set(value).size <= Math.min(4, value.length / 3) || hasRun(value) || isPeriodic(value);
}
/** Words that make text a sample that was put into base64, as configuration asks for it. */
const DECODED = /example|sample|placeholder|redacted|change.?me|dummy|foobar|your.?(?:token|secret|password|key)/iu;
const BASE64 = /^[A-Za-z0-9+/]{12,200}={0,2}$/u;
/** The printable text that a value is the base64 of; empty where it is none: of twelve letters drawn at random one in 7000 is. */
function decoded(value) {
	if (!BASE64.test(value)) return "";
	const text = Buffer.from(value, "base64").toString("latin1");
	return /^[ -~]+$/u.test(text) ? text.slice(text.lastIndexOf(":") + 1) : "";
}
/** Words by which a writer asks for a value to be put in. */
const FILLER = /example|sample|placeholder|change.?(?:me|it)|redacted|your|insert|replace|dummy|todo|x{4,}|\*{3,}|\.{3}|<|>|here$|^(?:my|the|some|new|old|user|db|admin)?[-_]?(?:password|passwd|pass|pwd|secret|token)[-_]?(?:here)?$/iu;
/** Whether a value only keeps the place of one, be it in a file where even a password that everybody knows is the one in use. */
function isFiller$1(value) {
	return FILLER.test(value) && !/^(?:password|passwd|pass|secret)$/iu.test(value);
}
/** Whether a password is one that everybody knows. */
function isWeak(password) {
	const plain = password.toLowerCase();
	return WEAK.has(plain) || WEAK.has(plain.replaceAll(/[4@310$5]/gu, (sign) => LEET[sign] ?? sign)) || /^[a-z]{2,10}[-_]?(?:1|12|123|1234|12345|123456)$/u.test(plain);
}
/** Signs that people write for letters: `p4ssw0rd`. */
const LEET = {
	"4": "a",
	"@": "a",
	"3": "e",
	"1": "i",
	"0": "o",
	"5": "s",
	$: "s"
};
/** Whether a value stands for another one: a variable, a template, a look-up in a vault. */
function isReference(value) {
	return REFERENCE.test(value);
}
/** Six equal characters in a row, or seven that count up: `xxxxxx`, `1234567`, `abcdefg`. */
function hasRun(value) {
	let equal = 1;
	let rising = 1;
	for (let at = 1; at < value.length; at++) {
		const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
		equal = step === 0 ? equal + 1 : 1;
		rising = step === 1 ? rising + 1 : 1;
		if (equal >= 6 || rising >= 7) return true;
	}
	return false;
}
/** One short text over and over: `abc123abc123abc123`. */
function isPeriodic(value) {
	for (let period = 1; period <= Math.min(16, value.length / 3); period++) {
		let at = period;
		while (at < value.length && value[at] === value[at - period]) at++;
		if (at === value.length) return true;
	}
	return false;
}

// src/secrets/contents/environment-file.ts
/** An assignment, be it taken out by a comment: its value was there all the same. */
const ASSIGNMENT = /^#{0,3}[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_][\w.-]{0,200})[ \t]{0,8}=(.*)$/u;
const SECRET_NAME = /pass|pwd|(?:^|_)(?:pw|pin|pat|otp)(?:_|$)|secret|token|key|cred|auth(?!or)|private|salt|seed|mnemonic|dsn|connection|webhook|cookie|session|sign(?:ing|ature)|cert|licen[cs]e/iu;
/** Long enough that a word in it is there on purpose; shorter passwords may be words and in use. */
const LONG = 16;
const SWITCH = /^(?:true|false|yes|no|on|off|null|none)$/iu;
/** Numbers, versions, durations, dates, addresses of the internet with the length of their net. */
const NUMERIC = /^v?\d{1,12}(?:[._:-]\d{1,9}){0,5}(?:[a-z]{1,2}|[-+][a-z]{1,10}[.\d]{0,6})?(?:\/\d{1,3})?$/iu;
const COMMIT_NAME = /commit|revision|(?:^|_)(?:sha\d{0,3}|rev|digest)(?:_|$)/iu;
const COMMIT = /^(?:sha256:)?[0-9a-f]{7,64}$/u;
/** A login in a URL, or before a host. */
const LOGIN = /\/\/[^/]*@|:[^/@\s]+@/u;
const BETWEEN = /[/\s.,:@_+-]+/u;
/** A word in one case or with a capital, with a number behind it; several in camel case; a number. */
const WORD$1 = /^(?:(?:[A-Z]?[a-z]{1,20}|[A-Z]{1,20})\d{0,4}|[a-z]{1,20}(?:[A-Z][a-z]{2,19}){1,3}|\d{1,6})$/u;
const environmentFile = (text) => {
	let sample = false;
	for (const line of text.split(/\r?\n/u)) {
		const bare = line.trim();
		const [, name, written = ""] = ASSIGNMENT.exec(bare) ?? [];
		if (name === void 0) {
			if (bare === "" || bare.startsWith("#")) continue;
			return "real";
		}
		const value = unquoted(written);
		if (value === void 0) return "real";
		if (value === "") continue;
		if (!SECRET_NAME.test(name)) {
			if (!isPlain(name, value)) return "real";
		} else if (!isReference(value)) {
			if (!isFiller$1(value) && !(value.length >= LONG && isPlaceholder(value))) return "real";
			sample = true;
		}
	}
	return sample ? "sample" : void 0;
};
/** A value without its quotes and the comment behind it; undefined where the quotes do not end in the line. */
function unquoted(written) {
	const value = written.trim();
	const quote = /^["'`]/u.exec(value)?.[0];
	if (quote === void 0) return value.replace(/(?:^|\s)#.*$/u, "").trim();
	const end = value.indexOf(quote, 1);
	return end === -1 || !/^\s*(?:#.*)?$/u.test(value.slice(end + 1)) ? void 0 : value.slice(1, end);
}
function isPlain(name, value) {
	if (SWITCH.test(value) || NUMERIC.test(value) || COMMIT_NAME.test(name) && COMMIT.test(value)) return true;
	if (value.length > 200 || LOGIN.test(value)) return false;
	return value.split(BETWEEN).every((piece) => piece === "" || WORD$1.test(piece));
}

// src/secrets/contents/personal-records.ts
const FEWEST = 2;
/** Longest line that is read as a row, and most columns. */
const LINE = 16384;
const COLUMNS = 200;
/** By the name of a column, in lower case with `_` for whatever joins its words. */
const HEADINGS = {
	email: /(?:^|_)e_?mail(?:_?addr(?:ess)?)?(?:_?\d)?$/u,
	phone: /(?:^|_)(?:phone|mobile|cell|tel|telephone|telefon|handy)(?:_?(?:number|no|num|nr))?(?:_?\d)?$/u,
	address: /(?:^|_)(?:street|strasse|address|addr|postal_address|adresse|direccion)(?:_?(?:line)?_?\d)?$/u,
	account: /(?:^|_)(?:iban|account_?(?:number|no|nr)|card_?(?:number|no|nr)|credit_?card|cc_?num(?:ber)?)$/u,
	identity: /(?:^|_)(?:ssn|social_?security(?:_?(?:number|no))?|national_?id|passport(?:_?(?:number|no))?|tax_?id|cpf|nino|steuer_?id)$/u,
	birth: /(?:^|_)(?:dob|birth_?date|date_?of_?birth|birthday|geburtsdatum)$/u,
	password: /(?:^|_)(?:password|passwd|pwd|password_?hash)$/u,
	person: /(?:^|_)(?:first|last|full|given|family|sur|maiden|customer|patient|employee|client|member|guest|cardholder)_?names?$|^(?:forename|vorname|nachname|prenom|apellidos?)$/u,
	name: /^(?:contact_?)?names?$/u
};
/** What a cell of such a column holds where somebody filled it in. */
const CELLS = {
	email: (cell) => mailAddress(cell) !== void 0,
	phone: (cell) => /^[\d\s().+/x-]{7,24}$/u.test(cell) && digits(cell) >= 7,
	address: (cell) => /\d/u.test(cell) && /[A-Za-z\u0080-\u00ff]{3}/u.test(cell),
	account: (cell) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,32}$/u.test(cell) || /^[\d -]{8,24}$/u.test(cell) && digits(cell) >= 8,
	identity: (cell) => /^[A-Z0-9 .-]{6,16}$/iu.test(cell) && digits(cell) >= 5,
	birth: (cell) => /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/u.test(cell),
	password: (cell) => cell.length >= 4,
	person: isWords,
	name: isWords
};
/**
* Reads a table (CSV, TSV, lines of JSON): one of people has columns that say so in at least three ways, or one that is nobody else's business, and
* rows that hold it. A list of authors (name and address of mail) is none, nor is one of shops and offices (a name, a street, a telephone).
*/
function personalRecords(text) {
	const lines = text.trimStart().split("\n", 61);
	const table = lines[0]?.trimStart().startsWith("{") ? objects(lines) : separated(lines);
	if (table === void 0) return void 0;
	const signs = /* @__PURE__ */ new Set();
	let real = false;
	for (const [column, heading] of table.headings.entries()) {
		const sign = signOf(heading);
		if (sign === void 0) continue;
		const cells = table.rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
		const fitting = cells.filter(CELLS[sign]);
		if (fitting.length < FEWEST || fitting.length < cells.length / 2) continue;
		signs.add(sign);
		if (sign === "email") real ||= fitting.filter((cell) => mailAddress(cell) === "real").length >= FEWEST;
	}
	if (!isOfPeople(signs)) return void 0;
	return real || !signs.has("email") ? "real" : "sample";
}
function isOfPeople(signs) {
	const has = (...some) => some.filter((sign) => signs.has(sign)).length;
	const named = has("person") > 0 || has("name") > 0 && has("account", "identity", "birth", "password") > 0;
	if (has("account", "identity", "password") > 0 && (named || has("email") > 0)) return true;
	return named && has("email", "phone") > 0 && has("email", "phone", "address", "birth") > 1;
}
function signOf(heading) {
	const name = heading.trim().replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "_").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "_").replaceAll(/^_|_$/gu, "");
	return Object.keys(HEADINGS).find((sign) => HEADINGS[sign].test(name));
}
function separated(lines) {
	const head = lines[0] ?? "";
	if (head.length > LINE) return void 0;
	const separator = [
		",",
		";",
		"	",
		"|"
	].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
	const rows = lines.filter((line) => line.trim() !== "" && line.length <= LINE).map((line) => cellsOf(line, separator));
	return rows.length <= FEWEST ? void 0 : {
		headings: rows[0] ?? [],
		rows: rows.slice(1)
	};
}
/** The cells of one line. A quoted cell that holds a line end is cut there: its row then tells nothing. */
function cellsOf(line, separator) {
	const cells = [];
	let cell = "";
	let quoted = false;
	for (const char of line.trimEnd()) if (char === "\"") quoted = !quoted;
	else if (char === separator && !quoted) {
		cells.push(cell);
		cell = "";
		if (cells.length > COLUMNS) return cells;
	} else cell += char;
	return [...cells, cell];
}
function objects(lines) {
	const all = lines.filter((line) => line.length <= LINE).map(objectOf).filter((one) => one !== void 0);
	const headings = Object.keys(all[0] ?? {});
	return all.length < FEWEST ? void 0 : {
		headings,
		rows: all.map((one) => headings.map((heading) => String(one[heading] ?? "")))
	};
}
function objectOf(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
function digits(cell) {
	return cell.replaceAll(/\D/gu, "").length;
}
function isWords(cell) {
	return cell.length <= 60 && /^[A-Za-z\u0080-\u00ff][A-Za-z\u0080-\u00ff .'-]{1,59}$/u.test(cell);
}

// src/secrets/contents.ts
const readers$1 = {
	"personal-records": personalRecords,
	"database-dump": databaseDump,
	"environment-file": environmentFile
};
/** So much of a file is read where what it is stands at its beginning. */
const READ = 262144;
/** Whether the whole file is read: where the content takes back what the name says, and in a dump, for the tables of people may come late. */
function isReadWhole({ decides, reader }) {
	return decides !== false || reader === "database-dump";
}
/** Tells of files whether their content makes them files for secrets: `rules/secret-contents.yml`. */
var ContentTeller = class {
	#byName = /* @__PURE__ */ new Map();
	#byEnding = /* @__PURE__ */ new Map();
	#byStart = [];
	constructor(contents) {
		for (const content of contents) {
			const { id, names, endings, start, needs, holds, value } = content;
			for (const bytes of start) this.#byStart.push({
				id,
				bytes: bytes.split(" ").map((byte) => byte === "??" ? void 0 : Number.parseInt(byte, 16))
			});
			const kind = {
				content,
				needs: needs.map((text) => Buffer.from(text)),
				holds: holds.map((pattern) => new RegExp(writeOut(pattern), "i")),
				value: value === void 0 ? void 0 : new RegExp(writeOut(value), "gi")
			};
			for (const name of names) add$1(this.#byName, name, kind);
			for (const ending of endings) add$1(this.#byEnding, ending, kind);
		}
	}
	/**
	* What a file is by its content; undefined where nothing says that it holds secrets.
	* @param later that these bytes are not its beginning, but a later part: asked are only the kinds of which the whole file is read.
	*/
	tell(path, { bytes, binary }, later = false) {
		const started = this.#byStart.find(({ bytes: first }) => first.every((byte, at) => byte === void 0 || byte === bytes[at]));
		if (started !== void 0 && !later) return {
			content: started.id,
			sample: false
		};
		if (bytes.length === 0) return void 0;
		const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
		for (const kind of kindsOf(name, this.#byName, this.#byEnding)) {
			if (binary && kind.content.decides !== false) return {
				content: kind.content.id,
				sample: false
			};
			if (binary) continue;
			const whole = isReadWhole(kind.content);
			if (later && !whole) continue;
			const read = whole ? bytes : bytes.subarray(0, READ);
			if (!kind.needs.every((needed) => read.includes(needed))) continue;
			const found = judge$5(kind, read.toString("latin1"));
			if (found !== void 0) return {
				content: kind.content.id,
				sample: found === "sample"
			};
		}
	}
};
function* kindsOf(name, byName, byEnding) {
	yield* byName.get(name) ?? [];
	if (!name.includes(".")) yield* byEnding.get("") ?? [];
	for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) yield* byEnding.get(name.slice(dot)) ?? [];
}
function judge$5({ content, holds, value }, text) {
	const lines = holds.length > 0 || value !== void 0 ? `\n${text}` : "";
	if (!holds.every((pattern) => pattern.test(lines))) return void 0;
	if (content.reader !== void 0) return readers$1[content.reader](text);
	if (value === void 0) return "real";
	let sample = false;
	for (const match of lines.matchAll(value)) {
		const found = match.groups?.["value"] ?? match[0];
		if (isReference(found)) continue;
		if (!isPlaceholder(found) && !isFiller$1(found)) return "real";
		sample = true;
	}
	return sample ? "sample" : void 0;
}
function add$1(map, key, kind) {
	const known = map.get(key);
	if (known) known.push(kind);
	else map.set(key, [kind]);
}

// src/secrets/encoding.ts
/** As git and ripgrep do: a NUL near the start makes a file binary. */
const SNIFFED = 8192;
/**
* Tells text from binary and brings UTF-16 to UTF-8.
*
* Bytes that are not valid UTF-8 stay what they are and decode to U+FFFD, as they do in the agents that read the same file: another
* reading (Latin-1) of the whole file because of one bad byte would hide from us the characters that an agent is shown.
*/
function readSource(bytes) {
	const encoding = encodingOf(bytes);
	return {
		bytes: decode$1(bytes.subarray(encoding.skip), encoding),
		binary: encoding.binary
	};
}
/** Tells the encoding of a file from its start. */
function encodingOf(bytes) {
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return {
		binary: hasNul(bytes),
		skip: 3
	};
	const wide = utf16(bytes);
	if (wide === void 0) return {
		binary: hasNul(bytes),
		skip: 0
	};
	return {
		binary: false,
		wide: wide.bigEndian ? "big-endian" : "little-endian",
		skip: wide.skip
	};
}
/** Bytes of a file, without its mark, in UTF-8; those that are not in UTF-16 come back as they are. */
function decode$1(bytes, { wide }) {
	if (wide === void 0) return bytes;
	const even = bytes.subarray(0, bytes.length - bytes.length % 2);
	const little = wide === "big-endian" ? Buffer.from(even).swap16() : even;
	return Buffer.from(little.toString("utf16le"), "utf8");
}
function hasNul(bytes) {
	return bytes.subarray(0, SNIFFED).includes(0);
}
/** UTF-16 by its byte order mark, or by ASCII text whose every other byte is NUL. */
function utf16(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return {
		bigEndian: false,
		skip: 2
	};
	if (bytes[0] === 254 && bytes[1] === 255) return {
		bigEndian: true,
		skip: 2
	};
	const pairs = Math.min(bytes.length, 128) >> 1;
	if (pairs < 4) return void 0;
	let even = 0;
	let odd = 0;
	for (let pair = 0; pair < pairs; pair++) {
		if (bytes[pair * 2] === 0) even++;
		if (bytes[pair * 2 + 1] === 0) odd++;
	}
	if (even === 0 && odd > pairs * .8) return {
		bigEndian: false,
		skip: 0
	};
	if (odd === 0 && even > pairs * .8) return {
		bigEndian: true,
		skip: 0
	};
}

// src/secrets/frequency.ts
const SCORES = Uint8Array.from([
	"xppoonoononlmnnnoloppllmjilokphh",
	"mhknmeimglfhpmoglfoopjiggihe9hfg",
	"lljihlhhglldnhikhfijikfedjkeehfd",
	"lmfiendemjfllhgpgekhnidcdfeebc6g",
	"nlihjpegjmjdjhikgdjjhjedegifcfej",
	"qmknojlkllkenmqilkrqofjkmjkheifl",
	"nkeeeijehnefifhmfdjhhkccdfecabbf",
	"njhgenfhjkgemhkikfjkhifdefgecgcg",
	"kmkjhohhhniehiikihjjkhfehfggcbbg",
	"nllnmlmmfsnfnmqpkdlooekdhckmdmad",
	"sgeifjheeqocdfekgchighecfdeedi9a",
	"kieeclbefifefegeeedhdeccbbcd9d6g",
	"rmhgjoigiopdnfimhdflklfecjfdbdbh",
	"lnjggogfekfdhoilmggjhidddfdaabjf",
	"onjnoolokmlikjlnkgjopkjgehiefedi",
	"niklmgljhjkimmqnmdpkmmjkfdfeeefh",
	"kmgfgndfikhdmfimmhnimkffkihhfhgm",
	"iggeccdefifdjeheighfflgfffedaf7d",
	"onikjqhkjoihkknojfmmnligejgfegci",
	"okjkgpfgmnjhlimmkhinqlfgejkhdg9j",
	"poijgqhgpqidkilokfomkmhhhmigfgel",
	"ikjigmghcjefmkmekfnlmfeefdd99b6a",
	"gmdcbmbdbkdafcehfffegeededcc9a9c",
	"jjdcdibdikeafchhfehheedfdec99a8d",
	"jgfhcgdgfigciffelhfgjeffffdbad6e",
	"lfheegeehhgbiijhkefiheeedefcddah",
	"oggfdjdfdgkcdeeggdeeedcbbdibai79",
	"kfidddcfbfpbeddbggfgebb9b8dfdi76",
	"idffcccdbcgbbdihe9cefaa9f587gcb9",
	"pbjcdacedim8lafafc9dc87665bgbll8",
	"medcddcecbh7babaeccec9a9a8abfch8",
	"gigjhihigiefhiijihijjfffbcda766f"
].join(""), (digit) => Number.parseInt(digit, 36));
/** How often a byte occurs at all, on the same scale. */
const SINGLE = Array.from({ length: 32 }, (_, byte) => {
	const row = SCORES.subarray(byte * 32, byte * 32 + 32);
	return 2 * Math.log2(row.reduce((sum, score) => sum + 2 ** (score / 2), 0));
});
/** How often three neighbouring bytes are met, by their low five bits, on a scale on which two more is twice as often. */
function frequencyOf(first, second, third) {
	const [a, b, c] = [
		first & 31,
		second & 31,
		third & 31
	];
	return (SCORES[a * 32 + b] ?? 0) + (SCORES[b * 32 + c] ?? 0) - (SINGLE[b] ?? 0);
}

// src/secrets/prefilter.ts
/**
* Looks at every three neighbouring bytes, each reduced to its low five bits: 32 768 possibilities, of which a few dozen are the probes,
* the rarest three of each anchor. Where a probe stands the whole anchor is compared.
*
* An Aho-Corasick table (https://doi.org/10.1145/360825.360855) was built first and timed beside this one on the same trees in Node 20: each
* of its steps waits for the one before, while eight of these run at once, which made them about 1.7 times as fast.
* The low five bits of a letter are the same in both cases; the case is compared together with the rest of the anchor.
*/
function createPrefilter(anchors) {
	return new TrigramFilter(anchors);
}
const TRIGRAMS = 32768;
const LAST_THREE = 32767;
/** Trigrams that one turn of the loop looks up; none of them waits for another. */
const BLOCK$4 = 8;
/** The bit that a lower-case letter has more than its upper-case one. */
const CASE = 32;
var TrigramFilter = class {
	hits = {
		count: 0,
		starts: /* @__PURE__ */ new Uint32Array(1024),
		anchors: /* @__PURE__ */ new Uint16Array(1024)
	};
	/** 1 where the trigram is a probe. */
	#isProbe = new Uint8Array(TRIGRAMS);
	/** By trigram, the first anchor with that probe, counted from one; each leads to the next. */
	#first = new Uint16Array(TRIGRAMS);
	#next;
	/** Where in the anchor its probe stands, its three bytes, and the bits of them that do not count. */
	#probe;
	#written;
	#either;
	/** The bytes of all anchors, where each begins (and the one before ends), and the bits that do not count. */
	#texts;
	#bits;
	#begins;
	/** Places of the current stretch where a probe stands. */
	#places = /* @__PURE__ */ new Uint32Array(0);
	constructor(anchors) {
		this.#next = new Uint16Array(anchors.length + 1);
		this.#probe = new Uint8Array(anchors.length + 1);
		this.#written = new Uint32Array(anchors.length + 1);
		this.#either = new Uint32Array(anchors.length + 1);
		this.#begins = new Uint32Array(anchors.length + 2);
		const texts = [];
		const bits = [];
		for (const [index, { text, ignoreCase }] of anchors.entries()) {
			const bytes = Buffer.from(ignoreCase ? text.toLowerCase() : text, "latin1");
			if (bytes.length < 3) throw new Error("an anchor needs three bytes at least");
			const [one, begin, probe] = [
				index + 1,
				texts.length,
				rarest(bytes)
			];
			const trigram = trigramAt(bytes, probe);
			for (const byte of bytes) {
				texts.push(byte);
				bits.push(ignoreCase && byte >= 97 && byte <= 122 ? CASE : 0);
			}
			this.#isProbe[trigram] = 1;
			this.#probe[one] = probe;
			this.#written[one] = threeBytes(texts, begin + probe);
			this.#either[one] = threeBytes(bits, begin + probe);
			this.#begins[one] = begin;
			this.#begins[one + 1] = texts.length;
			this.#next[one] = this.#first[trigram] ?? 0;
			this.#first[trigram] = one;
		}
		this.#texts = Uint8Array.from(texts);
		this.#bits = Uint8Array.from(bits);
	}
	run(bytes, from, to) {
		this.hits.count = 0;
		const count = this.#findProbes(bytes, from, Math.min(bytes.length - 2, to));
		this.#compare(bytes, count);
	}
	/** Notes where probes stand and does nothing else: a call in this loop would halve its speed. Returns their number. */
	#findProbes(bytes, from, end) {
		const isProbe = this.#isProbe;
		if (this.#places.length < end - from) this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(end - from)));
		const places = this.#places;
		let count = 0;
		let at = from;
		let before = end > from ? (bytes[from] & 31) << 5 | bytes[from + 1] & 31 : 0;
		for (const last = end - BLOCK$4; at <= last; at += BLOCK$4) {
			const a = bytes[at + 2] & 31;
			const b = bytes[at + 3] & 31;
			const c = bytes[at + 4] & 31;
			const d = bytes[at + 5] & 31;
			const e = bytes[at + 6] & 31;
			const f = bytes[at + 7] & 31;
			const g = bytes[at + 8] & 31;
			const h = bytes[at + 9] & 31;
			const first = (before << 5 | a) & LAST_THREE;
			const second = (first << 5 | b) & LAST_THREE;
			const third = a << 10 | b << 5 | c;
			const fourth = b << 10 | c << 5 | d;
			const fifth = c << 10 | d << 5 | e;
			const sixth = d << 10 | e << 5 | f;
			const seventh = e << 10 | f << 5 | g;
			before = g << 5 | h;
			const eighth = f << 10 | before;
			if ((isProbe[first] | isProbe[second] | isProbe[third] | isProbe[fourth] | isProbe[fifth] | isProbe[sixth] | isProbe[seventh] | isProbe[eighth]) === 0) continue;
			places[count] = at;
			count += isProbe[first];
			places[count] = at + 1;
			count += isProbe[second];
			places[count] = at + 2;
			count += isProbe[third];
			places[count] = at + 3;
			count += isProbe[fourth];
			places[count] = at + 4;
			count += isProbe[fifth];
			places[count] = at + 5;
			count += isProbe[sixth];
			places[count] = at + 6;
			count += isProbe[seventh];
			places[count] = at + 7;
			count += isProbe[eighth];
		}
		for (; at < end; at++) {
			places[count] = at;
			count += isProbe[trigramAt(bytes, at)];
		}
		return count;
	}
	#compare(bytes, count) {
		const places = this.#places;
		const first = this.#first;
		const next = this.#next;
		const written = this.#written;
		const either = this.#either;
		for (let index = 0; index < count; index++) {
			const at = places[index];
			const [a, b, c] = [
				bytes[at],
				bytes[at + 1],
				bytes[at + 2]
			];
			const found = a << 16 | b << 8 | c;
			let one = first[(a & 31) << 10 | (b & 31) << 5 | c & 31];
			while (one !== 0) {
				if ((found | either[one]) === written[one]) this.#compareWhole(bytes, at, one);
				one = next[one];
			}
		}
	}
	#compareWhole(bytes, at, one) {
		const texts = this.#texts;
		const bits = this.#bits;
		const start = at - this.#probe[one];
		const end = this.#begins[one + 1];
		let text = this.#begins[one];
		if (start < 0 || start + end - text > bytes.length) return;
		for (let byte = start; text < end; text++, byte++) if ((bytes[byte] | bits[text]) !== texts[text]) return;
		this.#record(start, one - 1);
	}
	#record(start, anchor) {
		const hits = this.hits;
		if (hits.count === hits.starts.length) grow(hits);
		hits.starts[hits.count] = start;
		hits.anchors[hits.count] = anchor;
		hits.count++;
	}
};
function trigramAt(bytes, at) {
	return (bytes[at] & 31) << 10 | (bytes[at + 1] & 31) << 5 | bytes[at + 2] & 31;
}
/** Offset of the three bytes of an anchor that are met least often. */
function rarest(anchor) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let at = 0; at + 3 <= anchor.length; at++) {
		const often = frequencyOf(anchor[at] ?? 0, anchor[at + 1] ?? 0, anchor[at + 2] ?? 0);
		if (often < least) [best, least] = [at, often];
	}
	return best;
}
function threeBytes(bytes, at) {
	return (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
}
function grow(hits) {
	const starts = new Uint32Array(hits.starts.length * 2);
	starts.set(hits.starts);
	const anchors = new Uint16Array(starts.length);
	anchors.set(hits.anchors);
	hits.starts = starts;
	hits.anchors = anchors;
}

// src/secrets/byte-set.ts
/** A table with 1 for each of some ASCII characters: asked for every byte of a run, a `Set` takes several times as long. */
function byteSet(characters) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (const byte of Buffer.from(characters, "latin1")) set[byte] = 1;
	return set;
}

// src/secrets/assignment.ts
const NAME_TAIL = 32;
const BLANKS = 16;
/** Longest value that is read. */
const LONGEST$2 = 512;
/** From a name to the word `value` in `name: X, value: …`. */
const PAIR = 48;
/** After the anchor a name may go on, but not to something that is no secret: `token_type`, `passwordField`, `secretName`. */
const OTHER_NAME = /(?:^|[_.-]|(?=[A-Z]))(?:names?|ids?|ur[il]s?|files?|paths?|fields?|types?|hash|hashed|hashes|digest|length|size|count|limit|labels?|prompt|hint|regex|pattern|expir\w{0,6}|ttl|age|refs?|arns?|policy|errors?|messages?|msg|class|env|vars?|variable|headers?|prefix|suffix|stores?|manager|provider|index|offset|kind|list|set|map|text|input|validation|strength|version|scopes?|endpoint|address|usage|budget|cost|model|bucket|symbol|address|mint|contract|resource|selector|column|param\w{0,7}|format|encoding|algorithm|alg|method|encryption|status|state|title|description|test|image|icon|used|changed|created|updated|date|time|(?<![_-]p)at)s?$/iu;
/** Before the anchor: what is public, or a place in a list. */
const PUBLIC_NAME = /(?:public|publishable|authenticity|page|next|continuation|sync|cursor|cancel\w{0,6}|hash(?:ed)?|csrf|xsrf|nonce|etag|integrity|sha\d{0,3}|design|syntax)[_. -]?$/iu;
/** Whether the end of a name (what follows the anchor) leaves it the name of a secret. */
function isSecretTail(tail) {
	return tail === "" || /^(?:s?$|keys?$|[_A-Z0-9-])/u.test(tail) && !namesOther(tail);
}
/** Whether the name ends as names of other things do: `…_type`, `…Url`. */
function namesOther(tail) {
	return OTHER_NAME.test(tail);
}
/** Whether what stands before the anchor makes the name that of something public. */
function isPublicName(before) {
	return PUBLIC_NAME.test(before);
}
/** Where the name around an anchor ends, or -1 where it is none. */
function endOfName$1(bytes, from) {
	let at = from;
	while (at < bytes.length && NAME_BYTES[bytes[at]] === 1) if (++at - from > NAME_TAIL) return -1;
	return at;
}
const NAME_BYTES = byteSet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-");
/**
* The value that is given to a name: behind `=`, `:`, `:=`, `?=`, `=>`, behind `,` or `(` of a call, `||` of a default, `>` of an XML element,
* or behind `value:` where the name is itself a value (`name: X`, then `value: …`). A blank is enough before a quote (`password 'X'`, as Groovy and Ruby
* call it) and behind an option of a command (`--token X`).
*/
function afterOperator(bytes, from) {
	const quoted = skipQuote(bytes, from);
	const at = skipBlanks$1(bytes, bytes[quoted] === 93 || bytes[quoted] === 41 && quoted > from ? quoted + 1 : quoted);
	const typed = at > from ? skipType(bytes, at) : at;
	if (typed > at) return literal(bytes, skipBlanks$1(bytes, typed), false);
	const sign = endOfSign(bytes, at);
	if (sign > at) return literal(bytes, skipBlanks$1(bytes, skipType(bytes, sign)), false);
	const operator = bytes[at];
	if (operator === 62 && at === from) return literal(bytes, skipSpace(bytes, at + 1), false);
	if ((operator === 124 || operator === 63) && bytes[at + 1] === operator) return literal(bytes, skipBlanks$1(bytes, at + 2), true);
	const paired = afterPair(bytes, quoted);
	if (paired > quoted) return literal(bytes, paired, false);
	if (operator === 44 && quoted > from || operator === 40) return literal(bytes, skipBlanks$1(bytes, at + 1), true);
	if (operator === 123 && quoted > from) return defaultOf(bytes, at);
	if (quoted === from && at > from && (isQuote(operator) || isOption(bytes, from))) return literal(bytes, at, false);
}
/** Whether the name that ends here is an option of a command: `--api-key`, `-Password`. */
function isOption(bytes, end) {
	let at = end;
	while (end - at < OPTION && NAME_BYTES[bytes[at - 1]] === 1) at--;
	return at < end && bytes[at] === 45 && (at === 0 || BEFORE_OPTION[bytes[at - 1]] === 1);
}
const OPTION = 64;
const BEFORE_OPTION = byteSet(" 	\r\n\"'`");
/** The default of a variable of Terraform: `variable "api_token" { … default = "X" }`. */
function defaultOf(bytes, from) {
	const block = bytes.toString("latin1", from, Math.min(bytes.length, from + BLOCK$3));
	const head = /^\{[^{}]{0,300}?[\s;]default[ \t]{0,24}=[ \t]{0,8}/u.exec(block)?.[0];
	return head === void 0 ? void 0 : literal(bytes, from + head.length, true);
}
const BLOCK$3 = 400;
/** Past the sign of an assignment, up to three characters before its `=` or `>`: `=`, `:`, `:=`, `::=`, `?=`, `.=`, `+=`, `=>`, `==`. */
function endOfSign(bytes, from) {
	let at = from;
	while (at - from < 3 && at < bytes.length && BEFORE_EQUALS[bytes[at]] === 1) at++;
	if (bytes[at] !== 61) return bytes[from] === 58 ? from + 1 : from;
	at++;
	while (bytes[at] === 61 || bytes[at] === 62) at++;
	return at;
}
const BEFORE_EQUALS = byteSet(".?+|:");
/** Past `, value: ` and its like in YAML, JSON and XML, where the name was a value itself; else the place where it began. */
function afterPair(bytes, from) {
	const next = bytes[from];
	if (next !== 44 && next !== 32 && next !== 10 && next !== 13) return from;
	let at = from;
	while (at - from < PAIR && at < bytes.length && BEFORE_VALUE[bytes[at]] === 1) at++;
	if (((bytes[at] ?? 0) | 32) !== 118 || ((bytes[at + 1] ?? 0) | 32) !== 97) return from;
	const text = bytes.toString("latin1", from, Math.min(bytes.length, from + PAIR));
	return from + (/^[ \t]{0,8},?[ \t\r\n]{0,24}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/iu.exec(text)?.[0].length ?? 0);
}
const BEFORE_VALUE = byteSet(" 	\r\n,\"'");
/** A type between name and value, past its `=`: `token: string = "…"`, `token string = "…"`. */
function skipType(bytes, from) {
	const at = skipBlanks$1(bytes, from);
	for (const type of TYPES) {
		if (!standsAt(bytes, at, type)) continue;
		const equals = skipBlanks$1(bytes, at + type.length);
		if (bytes[equals] === 61) return equals + 1;
	}
	return from;
}
const TYPES = [
	"string",
	"String",
	"str",
	"&str",
	"&'static str"
].map((type) => Buffer.from(type));
function standsAt(bytes, at, text) {
	for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text[index]) return false;
	return true;
}
function skipBlanks$1(bytes, from) {
	let at = from;
	while ((bytes[at] === 32 || bytes[at] === 9) && at - from < BLANKS) at++;
	return at;
}
function skipSpace(bytes, from) {
	let at = from;
	while (at < bytes.length && SPACE[bytes[at]] === 1 && at - from < BLANKS) at++;
	return at;
}
const SPACE = byteSet(" 	\r\n");
/** Past a quote, be it escaped because the whole stands in a string. */
function skipQuote(bytes, from) {
	let at = from;
	while (bytes[at] === 92 && at - from < 4) at++;
	return isQuote(bytes[at]) ? at + 1 : from;
}
function isQuote(byte) {
	return byte === 34 || byte === 39 || byte === 96;
}
function literal(bytes, from, needsQuote) {
	const opening = isQuote(bytes[from + 1]) && BEFORE_QUOTE[bytes[from]] === 1 ? from + 1 : from;
	const start = skipQuote(bytes, opening);
	const quote = start > opening ? bytes[start - 1] : void 0;
	if (quote === void 0 && needsQuote) return void 0;
	const limit = Math.min(bytes.length, start + LONGEST$2 + 1);
	let at = start;
	if (quote === void 0) while (at < limit && BARE[bytes[at]] === 1) at++;
	else while (at < limit && PRINTABLE[bytes[at]] === 1 && bytes[at] !== quote) at++;
	if (at === limit && at < bytes.length) return quote === void 0 ? { before: endOfRun$1(bytes, at) - LONGEST$2 } : void 0;
	let end = at;
	while (end > start && bytes[end - 1] === 92) end--;
	if (quote !== void 0 && bytes[at] !== quote) return void 0;
	if (quote === void 0 && !endsValue(bytes[at])) return void 0;
	return {
		start,
		end
	};
}
const BEFORE_QUOTE = byteSet("bBrRuU@");
/** Where a run without quotes ends: whatever is assigned inside it, up to the last part of it, is too long as well. */
function endOfRun$1(bytes, from) {
	let at = from;
	while (at < bytes.length && BARE[bytes[at]] === 1) at++;
	return at;
}
const PRINTABLE = Uint8Array.from({ length: 256 }, (_, byte) => byte > 32 && byte <= 126 ? 1 : 0);
const BARE_STOPS = byteSet("\"'`,;<>()[]{}&|\\");
const BARE = PRINTABLE.map((printable, byte) => BARE_STOPS[byte] === 1 ? 0 : printable);
/** What may follow a value without quotes: the end, a blank, a separator. Not a bracket: that makes it code. */
function endsValue(byte) {
	return byte === void 0 || byte <= 32 || ENDS[byte] === 1;
}
const ENDS = byteSet("\"'`,;<&\\");
/** Whether a line is a comment that documents: ` * ` of a doc comment, `///`, or code that is set in after `#`. What it shows is a sample. */
function documents(bytes, at) {
	const from = Math.max(0, at - 200);
	const line = bytes.toString("latin1", bytes.subarray(from, at).lastIndexOf(10) + 1 + from, at);
	return /^[ \t]*(?:\*[ \t]|\/\/\/|#[ \t]{3,}|--[ \t]{3,}|\/\/[ \t]{3,})/u.test(line);
}

// src/secrets/opaque.ts
const SHORTEST$2 = 16;
/** A password may be shorter, for a person has to type it. */
const SHORTEST_PASSWORD = 12;
/** Whether a value looks drawn at random: what is left when names, words, numbers, paths, versions, hashes and look-ups are taken away. */
function isOpaque(value, longest, isPassword = false) {
	if (value.length < (isPassword ? SHORTEST_PASSWORD : SHORTEST$2) || value.length > longest) return false;
	const digits = digitsIn(value) / value.length;
	const mixed = mixing(value);
	if (digits === 0 ? !isPassword || kinds(value) < 3 || mixed < .5 : digits === 1 || digits < .2 && mixed < .25) return false;
	if (NOT_OPAQUE.test(value) || CONSTANT.test(value) || JOINED.test(value) || isReference(value) || DOTTED_NAME.test(value) && mixed < .45) return false;
	const bits = entropy(value);
	if (bits < 3 || spokenShare(value) >= (digits < .2 ? .5 : .6)) return false;
	return kinds(value) >= 3 || /^[0-9a-f]{24,}$/iu.test(value) || digits >= .12 && bits >= 3.1;
}
/**
* Whether a value that a vendor's name and the shape of the vendor's keys vouch for is more than words, a path or a look-up. A looser question
* than `isOpaque`: a UUID passes here.
*/
function looksDrawn(value) {
	if (isReference(value) || entropy(value) < 2.5) return false;
	const digits = digitsIn(value) / value.length;
	if (digits === 1) return value.length >= 10;
	return spokenShare(value, 4) < (digits > 0 ? .75 : .6) && (digits > 0 || kinds(value) >= 2 && mixing(value) >= .2);
}
function digitsIn(value) {
	let count = 0;
	for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) >= 48 && value.charCodeAt(at) <= 57) count++;
	return count;
}
const NOT_OPAQUE = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|:\/\/|^[.~]{0,2}\/[\w.-]{1,64}(?:\/|$)|^[A-Za-z]:\\|^(?:scram-)?(?:sha-?\d{1,3}|md5|h1)(?:[-:]|$)|^\$(?:2[abxy]|argon2\w{1,2}|[156]|y|scrypt|pbkdf2\S{0,20})\$|^\{(?:S?SHA|CRYPT|MD5)\}|^v?\d{1,4}\.\d{1,6}(?:[.-]|$)|^arn:|^0x[0-9a-f]{1,16}$|^#|^data:|%[0-9A-F]{2}.{0,100}%[0-9A-F]{2}|^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}$|::|->|==.|\\[ux][0-9a-fA-F]|^\d{4}-\d{2}-\d{2}T|^-----|\(.{0,200}\)|\[.{0,200}\]|\{.{0,200}\}/iu;
/** Words and numbers, joined: `cmp2-qat-1208358310`, `jjwt-jackson-0.11.2`. */
const JOINED = /^[a-z]{2,16}\d{0,3}(?:[-_.](?:[a-z]{1,16}\d{0,3}|\d{1,12})){2,8}$/u;
/** The name of a constant or a variable of the environment: `TR31_K0_KEY_ENCRYPTION_KEY`, `O11Y_BASE_URL`. */
const CONSTANT = /^(?:[A-Z]{2,}|(?=.{0,120}_[A-Z]{3,20}(?:_|$))[A-Z])[A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,8}$/u;
/** A member of an object, a host, a file: `settings.apiKey2`. */
const DOTTED_NAME = /^[\w-]{1,63}(?:\.[A-Za-z_][\w-]{0,63}){1,8}$/u;
/** How much of `prod-db-token-2` or `mySecretName1` is words that can be spoken, whatever joins them. */
function spokenShare(value, shortest = 3) {
	return value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/u).filter((word) => word.length >= shortest && isSpoken(word)).join("").length / value.length;
}
function isSpoken(word) {
	if (!/^(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})$/u.test(word)) return false;
	const vowels = word.replace(/[^aeiouy]/giu, "").length / word.length;
	return vowels >= .16 && vowels <= .67 && !/[^aeiouy]{4}/iu.test(word);
}

// src/secrets/readers/assigned-literal.ts
/** A client token makes a request idempotent or stands in a web page; a client secret is another matter. */
const PUBLIC_TOKEN = /client[_.-]?$/iu;
/** Names that say that the value is made up. It may still open a test system. */
const TEST_NAME = /(?:test|example|sample|dummy|fake|mock|stub|expected)[A-Za-z0-9_.-]{0,24}$/iu;
/** Reads `name = "value"` and its like around a name such as `password`, `client_secret`, `API_KEY`. */
const assignedLiteral = ({ bytes, window, start, end }) => {
	const nameEnd = endOfName$1(bytes, end);
	if (nameEnd === -1) return void 0;
	const value = afterOperator(bytes, nameEnd);
	if (value === void 0 || "before" in value) return value;
	const text = window.text(value.start, value.end);
	const anchor = window.text(start, end).toLowerCase();
	if (!isOpaque(text, 256, anchor.startsWith("pass"))) return void 0;
	const before = window.text(Math.max(0, start - 32), start);
	if (!isSecretTail(window.text(end, nameEnd)) || isPublicName(before)) return void 0;
	if (anchor === "token" && PUBLIC_TOKEN.test(before)) return void 0;
	return {
		start: value.start,
		end: value.end,
		value: text,
		example: isPlaceholder(text),
		...(TEST_NAME.test(before) || documents(bytes, start) || isSearchKey(bytes, start, value.end)) && { atMost: "low" }
	};
};
/** The key with which a web page searches its own index is public by design: `{ appId, apiKey, indexName }`. */
function isSearchKey(bytes, start, end) {
	return bytes.subarray(Math.max(0, start - 120), Math.min(bytes.length, end + 120)).includes("indexName");
}

// src/secrets/readers/http-credential.ts
/** Longest command and longest header that are read. */
const COMMAND = 1500;
const HEADER = 1200;
/** `-u name:password` of curl: quoted or not. */
const USER_ARGUMENT = /(?:^|[ \t\n])(?:-u|--user)(?:=|[ \t]{0,4})(?:"([^"\n]{0,120}:[^"\n]{0,200})"|'([^'\n]{0,120}:[^'\n]{0,200})'|([^\s"':]{0,120}:[^\s"']{1,200}))/u;
/** What follows the name `Authorization` in a header, an object or a call. */
const HEADER_VALUE = /^\\?["'`]?\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,5}\\?["'`]?[ \t]{0,4}(?:(basic|bearer|token|apikey|api-key|api-token|key|digest|aivenv1|klaviyo-api-key|genie[kK]ey|bot|oauth)[ \t]{1,4})?([\w.~@+/=!:-]{8,1000})/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
/** Reads the credential in an `Authorization` header, or the one that a `curl` command passes with `-u`. */
const httpCredential = (spot) => {
	return spot.end - spot.start === 5 ? userArgument(spot) : header(spot);
};
function header({ bytes, window, end }) {
	const found = HEADER_VALUE.exec(window.text(end, Math.min(bytes.length, end + HEADER)));
	const value = found?.[2];
	if (found === null || value === void 0) return void 0;
	const scheme = found[1]?.toLowerCase();
	const start = end + found[0].length - value.length;
	const match = {
		start,
		end: start + value.length,
		value
	};
	if (scheme === "basic") return judgeBasic(match);
	if (isReference(value)) return void 0;
	return isOpaque(value, 1e3) || scheme !== void 0 && value.length >= 20 && entropy(value) >= 3.7 && /\d/u.test(value) || UUID.test(value) ? {
		...match,
		example: isPlaceholder(value)
	} : void 0;
}
/** `name:password` in base64. */
function judgeBasic(match) {
	const plain = Buffer.from(match.value, "base64").toString("latin1");
	const colon = plain.indexOf(":");
	if (colon === -1 || /[^\x20-\x7e]/u.test(plain)) return void 0;
	return {
		...match,
		...judge$4(plain.slice(0, colon), plain.slice(colon + 1))
	};
}
function userArgument({ bytes, window, start, end }) {
	const command = commandAt(window.text(end, Math.min(bytes.length, end + COMMAND)));
	const found = USER_ARGUMENT.exec(command);
	const pair = found?.[1] ?? found?.[2] ?? found?.[3];
	if (found === null || pair === void 0) return { before: end + command.length };
	const colon = pair.indexOf(":");
	const user = pair.slice(0, colon);
	const password = pair.slice(colon + 1);
	const value = password === "" ? user : password;
	if (value.length < 3 || isReference(value) || isReference(user) || /[{}<>]|^\$/u.test(value)) return void 0;
	const at = end + found.index + found[0].lastIndexOf(pair) + (password === "" ? 0 : colon + 1);
	return at < start ? void 0 : {
		start: at,
		end: at + value.length,
		value,
		...judge$4(user, value)
	};
}
function judge$4(user, password) {
	const value = password === "" ? user : password;
	if (isPlaceholder(value) || isWeak(value) || value.toLowerCase() === user.toLowerCase()) return { example: true };
	return value.length < 8 ? { atMost: "low" } : {};
}
/** The rest of a command, over line ends that a backslash takes away. */
function commandAt(text) {
	return /^(?:[^\n\\]|\\[\s\S])*/u.exec(text)?.[0].replaceAll("\\\n", " \n") ?? "";
}

// src/secrets/readers/kubernetes-secret.ts
/** How far the document is read before and behind `kind: Secret`. */
const BEFORE$2 = 4096;
const BEHIND = 16384;
const BLOCK$2 = /(?:^|[\n{,])([ \t]{0,40})["']?(data|stringData)["']?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,4}(?=[\r\n"'A-Za-z])/gu;
const ENTRY = /^[ \t]{0,80}["']?([\w.-]{1,200})["']?[ \t]{0,4}:[ \t]{1,8}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,80})?["']?([A-Za-z0-9+/]{4,8000}={0,2})["']?[ \t]{0,8},?(?:[ \t]#[^\n]{0,400})?\}?\r?$/u;
const INLINE = /["']([\w.-]{1,200})["'][ \t]{0,4}:[ \t]{0,4}["']([A-Za-z0-9+/]{4,8000}={0,2})["']/gu;
/** What a Secret carries that is none. */
const PUBLIC_KEY = /(?:\.(?:crt|pub|cert)|^ca|known_hosts|(?:^|[_.-])(?:user(?:name)?|host(?:name)?|port|namespace|region|endpoint|url|issuer))$/iu;
/** Reads the base64 values of a Kubernetes Secret, in YAML or JSON, before and behind its `kind`. The encoding protects nothing. */
const kubernetesSecret = ({ bytes, window, start, end }) => {
	if (/[A-Za-z0-9_.-]/u.test(String.fromCharCode(bytes[end] ?? 0))) return void 0;
	const from = documentStart(bytes, start);
	const to = documentEnd(bytes, end);
	const nothing = { before: to };
	const values = valuesIn(window.text(from, to));
	const [first] = values;
	const last = values.at(-1);
	if (first === void 0 || last === void 0) return nothing;
	return {
		start: from + first.at,
		end: from + last.at + last.text.length,
		spans: values.flatMap(({ at, text }) => [from + at, from + at + text.length]),
		value: values.map(({ text }) => text).join(" "),
		example: values.every(({ text }) => isFiller(decode(text)))
	};
};
function valuesIn(document) {
	const found = [];
	for (const block of document.matchAll(BLOCK$2)) {
		if (block[2] !== "data") continue;
		const body = block.index + block[0].length;
		found.push(...document[body] === "\n" || document[body] === "\r" ? linesUnder(document, body, block[1]?.length ?? 0) : inline(document, body));
	}
	return found;
}
/** The entries of a block in YAML or in JSON with one entry a line, up to the first line that is not deeper than the block's own. */
function linesUnder(document, from, depth) {
	const found = [];
	let at = document.indexOf("\n", from) + 1;
	while (at > 0 && at < document.length) {
		let next = document.indexOf("\n", at);
		if (next === -1) next = document.length;
		let line = document.slice(at, next);
		const deep = line.length - line.trimStart().length;
		if (line.trim() !== "" && deep <= depth && !/^\s*#/u.test(line)) break;
		if (/[|>][+-]?\s*$/u.test(line)) {
			const folded = document.indexOf("\n", next + 1);
			next = folded === -1 ? document.length : folded;
			line = document.slice(at, next);
		}
		const entry = ENTRY.exec(line);
		if (entry?.[2] !== void 0) add(found, entry[1] ?? "", entry[2], at + line.lastIndexOf(entry[2]));
		at = next + 1;
	}
	return found;
}
function inline(document, from) {
	const end = document.indexOf("}", from);
	const found = [];
	for (const entry of document.slice(from, end === -1 ? document.length : end).matchAll(INLINE)) if (entry[2] !== void 0) add(found, entry[1] ?? "", entry[2], from + entry.index + entry[0].lastIndexOf(entry[2]));
	return found;
}
function add(found, key, text, at) {
	if (PUBLIC_KEY.test(key) || text.length % 4 !== 0) return;
	const plain = decode(text);
	if (plain === "" || isReference(plain) || /^[A-Za-z]{4,8}$/u.test(text)) return;
	found.push({
		at,
		text
	});
}
function decode(text) {
	return Buffer.from(text, "base64").toString("latin1").trim();
}
function isFiller(plain) {
	return isWeak(plain) || plain.length < 200 && isPlaceholder(plain);
}
function documentStart(bytes, at) {
	const from = Math.max(0, at - BEFORE$2);
	const mark = bytes.subarray(from, at).lastIndexOf("\n---");
	return mark === -1 ? from : from + mark + 4;
}
function documentEnd(bytes, at) {
	const to = Math.min(bytes.length, at + BEHIND);
	const mark = bytes.subarray(at, to).indexOf("\n---");
	return mark === -1 ? to : at + mark;
}

// src/secrets/readers/login-password.ts
/** How far around a password its host and user are looked for. */
const AROUND = 360;
const SHORTEST$1 = 4;
const LONGEST$1 = 160;
const HOST$1 = /(?:host(?:name)?|server(?:host|name)?|address|url|remote|machine)\\{0,3}["']?\]?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}\\{0,3}["']?((?:[a-z][a-z0-9+.-]{1,20}:\/\/)?(?:(?:[a-z0-9_-]{1,63}\.){1,6}[a-z]{2,24}|localhost|\d{1,3}(?:\.\d{1,3}){3}))(?=["'\\\s,;:/<]|$)/iu;
const USER$1 = /(?:user(?:_?name|_?id)?|login|db_?user|uid)\\{0,3}["']?\]?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}\\{0,3}["']?([\w.@-]{2,64})(?=["'\\\s,;<]|$)/iu;
const LOCAL = /^(?:[a-z]{2,20}:\/\/)?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|localdomain|test|invalid)$/iu;
const SAMPLE = /(?:^|[./])(?:example(?:\.(?:com|org|net|edu))?)$/iu;
/**
* Reads a password that a person may have chosen, where the host and the user that it belongs to are assigned beside it: settings of FTP and
* SSH extensions, of database clients, of mail programs. Without those two, a word in quotes is no secret.
*/
const loginPassword = ({ bytes, window, end }) => {
	const nameEnd = endOfName$1(bytes, end);
	if (nameEnd === -1 || nameEnd - end > 2) return void 0;
	const value = afterOperator(bytes, nameEnd);
	if (value === void 0 || "before" in value) return value;
	const text = window.text(value.start, value.end);
	if (text.length < SHORTEST$1 || text.length > LONGEST$1 || isReference(text) || isCode(text)) return void 0;
	const around = window.text(Math.max(0, end - AROUND), Math.min(bytes.length, value.end + AROUND));
	const host = HOST$1.exec(around)?.[1];
	const user = host === void 0 ? void 0 : USER$1.exec(around)?.[1];
	if (host === void 0 || user === void 0 || isReference(user)) return void 0;
	return {
		start: value.start,
		end: value.end,
		value: text,
		...judge$3(text, user, host)
	};
};
/** A password that everybody knows still opens what it guards, so it is rated, but low. */
function judge$3(value, user, host) {
	if (isFiller$1(value)) return { example: true };
	return isWeak(value) || isPlaceholder(value) || value.toLowerCase() === user.toLowerCase() || LOCAL.test(host) || SAMPLE.test(host) ? { atMost: "low" } : {};
}
/** Words of code and of forms: `password: string`, `password: true`, `password=self.password`, `password: "Passwort"`. */
function isCode(value) {
	return /^(?:string|str|text|bool(?:ean)?|true|false|none|null|nil|undefined|required|optional|varchar|object|any|char|bytes|file|secret|value|input)$/iu.test(value) || value !== "password" && /^(?:pass|pwd|mot|contrase|senha|wachtwoord|has|parol|heslo|lozinka|salasana)[a-z]*$/iu.test(value) || /^(?:self|this|args|opts?|config|settings|req|env|params?)\./u.test(value) || /[()[\]{}<>"'`]|^[A-Za-z_]+\.[A-Za-z_.]+$|^[A-Z_]{4,}$|^[./~]/u.test(value);
}

// src/secrets/readers/login-statement.ts
const LONGEST = 420;
/** How far before `IDENTIFIED BY` the account's name is looked for. */
const BEFORE$1 = 200;
const QUOTED = String.raw`\\{0,3}(?:"([^"\n\\]{1,120})\\{0,3}"|'([^'\n\\]{1,120})')`;
const NEXT = String.raw`[ \t\r\n]{0,20},[ \t\r\n]{0,20}`;
const SKIPPED = String.raw`\\{0,3}(?:"[^"\n\\]{0,200}\\{0,3}"|'[^'\n]{0,200}')`;
const ARGUMENT = String.raw`(?:"([^"\n]{1,120})"|'([^'\n]{1,120})'|([^\s"'\x60;|&<>()\\]{1,120}))`;
const OPTIONS = String.raw`[^\n;|&]{0,160}?[ \t]`;
/** Each finds a user and a password, or a password alone; tried where the anchor stands, in this order. */
const FORMS = [
	{ form: new RegExp(String.raw`^(?:(?:Network|PS)Credential|UsernamePasswordCredentials?|HTTP(?:Basic|Digest)Auth|PasswordAuthentication)\([ \t\r\n]{0,20}${QUOTED}${NEXT}${QUOTED}`, "u") },
	{ form: new RegExp(String.raw`^(?:DirectoryEntry|mysqli?_connect|mysqli|PDO|DriverManager\.getConnection)\([ \t\r\n]{0,20}${SKIPPED}${NEXT}${QUOTED}${NEXT}${QUOTED}`, "u") },
	{ form: new RegExp(String.raw`^\.login\([ \t\r\n]{0,20}(?=\\{0,3}["'][^"'@\s]{1,64}@[^"'@\s]{1,64}["'])${QUOTED}${NEXT}${QUOTED}`, "u") },
	{ form: new RegExp(String.raw`^psexec(?:64)?(?:\.exe)?${OPTIONS}-u[ \t]{1,4}${ARGUMENT}[ \t]{1,4}-p[ \t]{1,4}${ARGUMENT}`, "iu") },
	{ form: new RegExp(String.raw`^connect-viserver${OPTIONS}-user[ \t]{1,4}${ARGUMENT}[ \t]{1,4}-password[ \t]{1,4}${ARGUMENT}`, "iu") },
	{ form: new RegExp(String.raw`^(?:docker|podman|registry) login${OPTIONS}(?:-u|--username)[ =]{1,2}${ARGUMENT}[ \t]{1,4}(?:-p|--password)[ =]{1,2}${ARGUMENT}`, "u") },
	{
		form: new RegExp(String.raw`^sshpass -p[ \t]{0,4}${ARGUMENT}`, "u"),
		alone: true
	},
	{
		form: new RegExp(String.raw`^convertto-securestring[ \t]{1,4}(?:-string[ \t]{1,4})?${QUOTED}[ \t]{1,4}-asplaintext`, "iu"),
		alone: true
	},
	{
		form: /^(?:identified by| password)[ \t]{1,4}(?:=[ \t]{0,4})?N?'([^'\n]{1,120})'/iu,
		alone: true
	}
];
const STATEMENT = /\b(?:create|alter|grant)[ \t\r\n]/iu;
const ACCOUNT = /\b(?:user|role|login|to)[ \t]{1,4}(?:if not exists[ \t]{1,4})?["'`[]?([\w.-]{1,64})/iu;
/** Reads the password of a login that is spelt out: in a call of a known signature, in a command, in an SQL statement. */
const loginStatement = (spot) => {
	const { bytes, window, start } = spot;
	const text = window.text(start, Math.min(bytes.length, start + LONGEST));
	const before = window.text(Math.max(0, start - BEFORE$1), start);
	for (const { form, alone } of FORMS) {
		const found = form.exec(text)?.filter((part) => part !== void 0);
		const password = found?.at(-1);
		if (found === void 0 || password === void 0) continue;
		const user = SQL.test(text) ? accountOf(before) : alone ? "" : found[1];
		if (user === void 0) return void 0;
		return toMatch(spot, found[0].lastIndexOf(password), password, user);
	}
};
const SQL = /^(?:identified by| password)/iu;
/** The account of the statement that `before` ends in; undefined where it is none, for people identify by all sorts of things. */
function accountOf(before) {
	const statement = before.slice(before.lastIndexOf(";") + 1);
	return STATEMENT.test(statement) ? ACCOUNT.exec(statement)?.[1] : void 0;
}
function toMatch({ start }, at, value, user) {
	if (value.length < 4 || isReference(value) || isReference(user) || /[{}<>$%\s]|^[@:?]/u.test(value)) return void 0;
	const from = start + at;
	return {
		start: from,
		end: from + value.length,
		value,
		...judge$2(user, value)
	};
}
/** Words in capitals stand for what is to be put there. */
const STANDS_FOR$1 = /^[A-Z]{2,}(?:_[A-Z]{2,}){0,5}$/u;
function judge$2(user, password) {
	if (isFiller$1(password) || isPlaceholder(password) || isWeak(password) || STANDS_FOR$1.test(password) || password.toLowerCase() === user.toLowerCase()) return { example: true };
	return password.length < 8 ? { atMost: "low" } : {};
}

// src/secrets/readers/named-value.ts
/** Most of the name that is read on either side of the vendor's. */
const NAME = 40;
/** A vendor's name alone says nothing: `datadog_version`. One of these words must stand in the name as well. */
const SECRET_WORD = /key|token|secret|pass|auth|cred|pwd|private|access|api|login|licen[sc]e|sign|dsn|bearer|sid|pat\b|jwt/iu;
/**
* Reads what is assigned to a name that holds a vendor's (`ACME_API_KEY`, `acme.client.secret`, `Acme API key: …`), where the whole of it has the
* shape that the rule gives. Keys of these vendors have no mark of their own, so name, shape and randomness must all agree.
*/
function namedValue({ value: shape = "", entropy: floor }) {
	let pattern;
	return ({ bytes, window, start, end }) => {
		if (runsOn(bytes, start)) return void 0;
		const nameEnd = endOfName(bytes, end);
		const value = afterOperator(bytes, nameEnd);
		if (value === void 0 || "before" in value) return value;
		pattern ??= new RegExp(`^(?:${writeOut(shape)})$`, "u");
		const text = window.text(value.start, value.end);
		const found = pattern.exec(text);
		if (found === null) return void 0;
		const drawn = found.groups?.["value"] ?? text;
		const before = window.text(startOfName(bytes, start), start);
		const tail = window.text(end, nameEnd);
		if (!(SECRET_WORD.test(tail) || SECRET_WORD.test(before)) || namesOther(tail) || isPublicName(before)) return void 0;
		const example = isPlaceholder(drawn);
		if (!example && !looksDrawn(drawn)) return void 0;
		return {
			...value,
			value: text,
			example: example || entropy(drawn) < floor
		};
	};
}
/** Whether the anchor is the end of another word: `mailbox` for `box`. */
function runsOn(bytes, start) {
	return isLower(bytes[start - 1]) && isLower(bytes[start]);
}
function isLower(byte) {
	return byte !== void 0 && byte >= 97 && byte <= 122;
}
/** The name goes on over letters, digits, `_`, `-`, `.`, and over single blanks between words: `Acme API key`. */
function endOfName(bytes, from) {
	let at = from;
	while (at - from < NAME && isNameByte(bytes[at])) at++;
	if (bytes[at] !== 32 || isOption(bytes, at)) return at;
	while (at - from < NAME && (isNameByte(bytes[at]) || bytes[at] === 32 && isNameByte(bytes[at + 1]))) at++;
	return at;
}
function startOfName(bytes, from) {
	let at = from;
	while (from - at < NAME && isNameByte(bytes[at - 1])) at--;
	return at;
}
function isNameByte(byte) {
	return byte !== void 0 && (isLower(byte) || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45 || byte === 46);
}

// src/secrets/readers/private-key.ts
const BEGIN = Buffer.from("-----BEGIN ");
const DASHES = Buffer.from("-----");
/** From `-----BEGIN ` to `PRIVATE KEY`: room for the longest label in use. */
const LABEL = 32;
/** An armoured OpenPGP key of 4096 bits with subkeys stays below this. */
const BODY = 32768;
/** The shortest body in use: an Ed25519 key in PKCS #8 has 64 characters. */
const SHORTEST = 64;
/** Bytes between two pieces of the body: quotes, line ends, indentation, `+` of a concatenation. */
const WIDEST_GAP = 96;
/**
* Reads a private key in PEM or OpenPGP armour (RFC 7468, RFC 9580) with its body, be it a file of its own, a JSON string with `\n`,
* an indented YAML block or lines of code joined by `+`. A header without a body is not a key.
*/
const privateKey = (spot) => {
	const { bytes, window, start, end } = spot;
	if (bytes[start + 7] === 45) return puttyKey(spot);
	const header = bytes.subarray(Math.max(0, start - LABEL - BEGIN.length), start).lastIndexOf(BEGIN);
	if (header === -1) return void 0;
	const from = Math.max(0, start - LABEL - BEGIN.length) + header;
	const label = window.text(from + BEGIN.length, end);
	if (!/^[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----$/u.test(label)) return void 0;
	const body = readBody(spot);
	if (body.text.length < SHORTEST || new Set(body.text).size < 20) return void 0;
	return {
		start: from,
		end: endOf(bytes, body.end),
		spans: body.spans,
		value: body.text,
		...judge$1(label, body),
		...documents(bytes, from) && { atMost: "low" }
	};
};
/** PuTTY's own format: https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
function puttyKey(spot) {
	const { window, start } = spot;
	const head = window.text(Math.max(0, start - PUTTY_HEAD), start);
	if (!head.includes("PuTTY-User-Key-File-")) return void 0;
	const { text, spans, end } = readBody(spot);
	if (text.length < SHORTEST || new Set(text).size < 20) return void 0;
	return {
		start,
		end,
		spans,
		value: text,
		...head.includes("Encryption: none") ? {} : { atMost: "medium" }
	};
}
/** A public key of 4096 bits stands between the first line and the private part. */
const PUTTY_HEAD = 2e3;
function readBody({ bytes, window, end: from }) {
	const spans = [];
	const parts = [];
	const limit = Math.min(bytes.length, from + BODY);
	let length = 0;
	let encrypted = false;
	let at = from;
	let last = from;
	while (at < limit && at - last <= WIDEST_GAP) {
		const run = endOfRun(bytes, at, limit);
		if (run > at) {
			const next = bytes[run];
			if (length === 0 && (next === 58 || next === 45) && !startsWithDashes(bytes, run)) {
				const line = endOfLine(bytes, run, limit);
				if (line === -1) break;
				encrypted ||= window.text(run, line).includes("ENCRYPTED");
				at = line;
				last = line;
				continue;
			}
			if (!(run - at === 1 && bytes[at] === 43 && isBlank(bytes[at - 1]) && isBlank(next))) {
				spans.push(at, run);
				parts.push(window.text(at, run));
				length += run - at;
				last = run;
			}
			at = run;
		} else if (bytes[at] === 92) at = afterEscape(bytes, at);
		else if (SEPARATORS.has(bytes[at] ?? 0)) at++;
		else break;
	}
	return {
		text: parts.join(""),
		spans,
		end: last,
		encrypted
	};
}
const SEPARATORS = new Set(Buffer.from(" 	\r\n\"'`,;.|>#*()[]%&"));
function endOfRun(bytes, from, limit) {
	let at = from;
	while (at < limit && isBase64(bytes[at] ?? 0)) at++;
	return at;
}
function isBase64(byte) {
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 47 && byte <= 57 || byte === 43 || byte === 61;
}
/** A line ends at its line feed, or where a string says `\n`. */
function endOfLine(bytes, from, limit) {
	for (let at = from; at < Math.min(limit, from + 200); at++) {
		if (bytes[at] === 10) return at + 1;
		if (bytes[at] === 92) return afterEscape(bytes, at);
	}
	return -1;
}
/** `\n`, and `\\n` where a string stands in a string. */
function afterEscape(bytes, from) {
	let at = from;
	while (bytes[at] === 92) at++;
	return at + 1;
}
function isBlank(byte) {
	return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}
function startsWithDashes(bytes, at) {
	return bytes.subarray(at, at + DASHES.length).equals(DASHES);
}
/** The stretch includes the `-----END …-----` where there is one. */
function endOf(bytes, from) {
	const rest = bytes.toString("latin1", from, from + 120);
	return from + (/^[^-]{0,40}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/u.exec(rest)?.[0].length ?? 0);
}
/** A cut or invented body is told by the length that its first bytes announce. */
function judge$1(label, { text, encrypted }) {
	if (label.includes("OPENSSH")) {
		if (!text.startsWith("b3BlbnNzaC1rZXktdjE")) return { checksum: "invalid" };
		return text.startsWith("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU") ? {} : { atMost: "medium" };
	}
	if (label.includes("BLOCK")) return {};
	if (encrypted) return { atMost: "medium" };
	const announced = derLength(Buffer.from(text.slice(0, 12), "base64"));
	const there = Math.floor(text.replace(/=+$/u, "").length * 3 / 4);
	if (announced === void 0 || there < announced) return { checksum: "invalid" };
	return label.includes("ENCRYPTED") ? { atMost: "medium" } : {};
}
/** The whole length of the DER sequence that starts here. */
function derLength(head) {
	if (head[0] !== 48) return void 0;
	const first = head[1] ?? 0;
	if (first < 128) return first + 2;
	if (first === 129) return (head[2] ?? 0) + 3;
	if (first === 130) return head.readUInt16BE(2) + 4;
}

// src/secrets/readers/url-password.ts
/** Longest user name and password that are read. */
const USER = 128;
const PASSWORD = 512;
const HOST = 255;
/** Names that by RFC 2606 and RFC 6761 can never be a real host. */
const SAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|invalid|test)$/iu;
/** The own machine, and names without a dot: services of a compose file. */
const LOCAL_HOST = /^(?:localhost|127\.[\d.]{1,12}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[^.]{1,64})$|\.(?:local|localhost|localdomain)$/iu;
const WORD_HOST = /^(?:your|my|some)[-_.]|^(?:host|hostname|server|address|ip|domain|url)$/iu;
/** Words in capitals stand for what is to be put there: `API_TOKEN`. */
const STANDS_FOR = /^[A-Z]{2,}(?:_[A-Z]{2,}){0,5}$/u;
/** Users of samples. */
const SAMPLE_USER = /^(?:foo|user|username|usr|u|test|tester|john|joe|jane|alice|bob|me|my.?user|some.?user|name|login|guest|anonymous)$/iu;
/** Reads the password of `scheme://user:password@host`; the anchor ends with `://`. */
const urlPassword = ({ bytes, window, end }) => {
	const colon = endOfUser(bytes, end);
	if (bytes[colon] !== 58) return void 0;
	if (bytes[endOfDigits(bytes, colon + 1)] === 35) return void 0;
	const at = endOfPassword(bytes, colon + 1);
	if (at === -1 || !isHostStart(bytes[at + 1])) return void 0;
	const user = window.text(end, colon);
	const password = window.text(colon + 1, at);
	const asUser = user.length >= 20 && (password === "" || isWeak(password)) && entropy(user) > 3;
	const value = asUser ? user : password;
	if (value.length < 3 || /[{}]|^\[/u.test(user + password) || isReference(value) || isReference(user)) return void 0;
	const start = asUser ? end : colon + 1;
	return {
		start,
		end: start + value.length,
		value,
		...judge(user, value, hostOf(bytes, at + 1))
	};
};
function judge(user, value, host) {
	const sample = SAMPLE_HOST.test(host) || WORD_HOST.test(host);
	const weak = isWeak(value) || value.toLowerCase() === user.toLowerCase() || value.length < 4;
	const local = LOCAL_HOST.test(host);
	if (sample || isPlaceholder(value) || STANDS_FOR.test(value) || weak && (local || SAMPLE_USER.test(user))) return { example: true };
	return weak ? { atMost: "medium" } : local ? { atMost: "low" } : {};
}
/** A mail address as a user has an `@` that nobody encoded: what follows then is no host unless it ends the user. */
function endOfUser(bytes, from) {
	const limit = Math.min(bytes.length, from + USER);
	let at = from;
	while (at < limit && USER_BYTES[bytes[at]] === 1) at++;
	return at;
}
function endOfDigits(bytes, from) {
	let at = from;
	while ((bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57) at++;
	return at;
}
/** The `@` that ends the password, or -1. A password may hold an `@` that nobody encoded: the last one before the host counts. */
function endOfPassword(bytes, from) {
	const limit = Math.min(bytes.length, from + PASSWORD);
	let found = -1;
	for (let at = from; at < limit && URL_BYTES[bytes[at]] === 1; at++) if (bytes[at] === 64) found = at;
	return found;
}
const URL_BYTES = byteSet("\"'`/\\<>?()|").map((stops, byte) => byte > 32 && stops === 0 ? 1 : 0);
const USER_BYTES = URL_BYTES.map((url, byte) => byte === 58 || byte === 35 ? 0 : url);
function isHostStart(byte) {
	return byte !== void 0 && /[A-Za-z0-9[_]/u.test(String.fromCharCode(byte));
}
function hostOf(bytes, from) {
	const rest = bytes.toString("latin1", from, from + HOST);
	return /^(?:\[[0-9a-f:.]{2,45}\]|[A-Za-z0-9._-]{1,253})/iu.exec(rest)?.[0].replace(/\.$/u, "") ?? "";
}

// src/secrets/compile.ts
const readers = {
	"private-key": () => privateKey,
	"url-password": () => urlPassword,
	"assigned-literal": () => assignedLiteral,
	"named-value": namedValue,
	"kubernetes-secret": () => kubernetesSecret,
	"http-credential": () => httpCredential,
	"login-password": () => loginPassword,
	"login-statement": () => loginStatement
};
/** Which of two rules that claim the same text is right: the one that knows more about it. */
const RANK = {
	"login-password": 0,
	"assigned-literal": 0,
	"kubernetes-secret": 0,
	"http-credential": 0,
	"login-statement": 0,
	"url-password": 1,
	"named-value": 1,
	"private-key": 2
};
const RANK_OF_PATTERN = 2;
/** What must not follow: part of the pattern, so that a shorter way through it is tried where a longer one ends in the middle of a run. */
const RIGHT_EDGE = {
	word: "(?![A-Za-z0-9])",
	base64url: "(?![A-Za-z0-9_-])",
	none: ""
};
/** Makes the one automaton of all anchors; patterns are compiled when they are first tried. */
function compile(rules) {
	const compiled = rules.map((rule, index) => ({
		rule,
		index,
		rank: rankOf(rule),
		read: readerOf(rule)
	}));
	const anchors = /* @__PURE__ */ new Map();
	for (const one of compiled) {
		const { ignoreCase } = one.rule;
		for (const anchor of one.rule.anchors) {
			const text = ignoreCase ? anchor.toLowerCase() : anchor;
			const key = `${ignoreCase} ${text}`;
			const known = anchors.get(key);
			if (known === void 0) anchors.set(key, {
				text,
				ignoreCase,
				waiting: [one]
			});
			else known.waiting.push(one);
		}
	}
	const all = [...anchors.values()];
	return {
		rules: compiled,
		prefilter: createPrefilter(all),
		anchors: all.map(({ text, waiting }) => ({
			length: text.length,
			waiting
		}))
	};
}
function rankOf(rule) {
	const base = rule.reader === void 0 ? RANK_OF_PATTERN : RANK[rule.reader];
	if (rule.value !== void 0 && MARK.test(rule.value)) return 11;
	return base * 4 + (rule.near ? 2 : 0) + (rule.structure ? 1 : 0);
}
const MARK = /^[A-Za-z]{2,10}[_-]/u;
function readerOf(rule) {
	return rule.reader === void 0 ? patternReader(rule, rule.pattern ?? "") : readers[rule.reader](rule);
}
function patternReader({ before, ignoreCase, edge }, pattern) {
	let ready;
	return ({ bytes, window, start }) => {
		ready ??= {
			regex: new RegExp(`(?:${writeOut(pattern)})${RIGHT_EDGE[edge]}`, ignoreCase ? "dyi" : "dy"),
			...extentOf(pattern)
		};
		const found = start < before ? void 0 : window.match(ready.regex, start - before, ready.behind + 1, ready.ahead + 1);
		return found && {
			...found,
			value: bytes.toString("latin1", found.start, found.end)
		};
	};
}

// src/secrets/edge.ts
/** Whether a token may begin here: not in the middle of a longer run of its own characters. */
function hasLeftEdge(bytes, start, edge) {
	return edge === "none" || start < 1 || TOKEN[edge][bytes[start - 1]] === 0 || endsEscape(bytes, start);
}
const WORD = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const TOKEN = {
	word: byteSet(WORD),
	base64url: byteSet(`${WORD}-_`)
};
/** A letter or digit that ends an escape is no part of a token: `\nghp_…`, `%3Dghp_…`, `\u0022ghp_…`, and the `m` of a colour code. */
function endsEscape(bytes, start) {
	const from = Math.max(0, start - 8);
	let at = start - 1;
	while (at >= from && bytes[at] !== 92 && bytes[at] !== 37 && bytes[at] !== 91) at--;
	if (at < from) return false;
	const before = bytes.toString("latin1", from, start);
	return /\\[abefnrtv0]$|%[0-9A-Fa-f]{2}$|\\u[0-9A-Fa-f]{4}$|\\x[0-9A-Fa-f]{2}$|\[[0-9;]{0,6}m$/u.test(before);
}

// src/secrets/structure.ts
const NONE = { checksum: "none" };
const structures = {
	"base62-crc32": base62Crc32,
	"aws-key-id": awsKeyId,
	"json-web-token": jsonWebToken,
	"encoded-json-web-token": encodedJsonWebToken,
	"supabase-service-role": supabaseServiceRole,
	"sentry-org-token": sentryOrgToken,
	"basic-auth": basicAuth,
	"encoded-private-key": encodedPrivateKey,
	"nkey-seed": nkeySeed
};
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The CRC-32 of a text as six base-62 digits, as GitHub and npm end their tokens: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
function crc32Base62(text) {
	let crc = 4294967295;
	for (let at = 0; at < text.length; at++) {
		crc ^= text.charCodeAt(at);
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
	}
	let rest = ~crc >>> 0;
	let digits = "";
	for (let place = 0; place < 6; place++) {
		digits = BASE62[rest % 62] + digits;
		rest = Math.floor(rest / 62);
	}
	return digits;
}
/** `xxx_`, then 30 characters, then their checksum. */
function base62Crc32(value) {
	const body = value.slice(value.indexOf("_") + 1);
	return { checksum: crc32Base62(body.slice(0, -6)) === body.slice(-6) ? "valid" : "invalid" };
}
/** The CRC-16 of bytes with the polynomial of XMODEM, as NATS ends its keys: https://github.com/nats-io/nkeys/blob/main/crc16.go */
function crc16(bytes) {
	let crc = 0;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) crc = (crc & 32768 ? crc << 1 ^ 4129 : crc << 1) & 65535;
	}
	return crc;
}
/** Two bytes of prefix, 32 of the seed and their checksum, in base 32. Chance writes letters of that kind, but no checksum. */
function nkeySeed(value) {
	const bytes = [];
	let [bits, held] = [0, 0];
	for (const char of value) {
		bits = (bits << 5 | BASE32.indexOf(char)) & 4095;
		held += 5;
		if (held < 8) continue;
		held -= 8;
		bytes.push(bits >> held & 255);
	}
	const checksum = (bytes[34] ?? 0) | (bytes[35] ?? 0) << 8;
	return crc16(Uint8Array.from(bytes.slice(0, 34))) === checksum ? { checksum: "valid" } : {
		checksum: "invalid",
		drop: true
	};
}
/** A private key in PEM, in base64 once more, as Kubernetes, Helm and variables of CI hold it. */
function encodedPrivateKey(value) {
	const text = Buffer.from(value, "base64").toString("latin1");
	const body = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s(?:[A-Za-z-]{1,20}: [^\n]{0,80}\n|\n){0,4}([A-Za-z0-9+/=\s]{64,})/u.exec(text)?.[1];
	return body === void 0 || new Set(body).size < 20 ? {
		checksum: "none",
		drop: true
	} : NONE;
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Accounts that AWS uses in its documentation. */
const SAMPLE_ACCOUNTS = /* @__PURE__ */ new Set([
	0,
	123456789012,
	111122223333,
	444455556666,
	999999999999,
	111111111111,
	222222222222,
	333333333333
]);
/**
* An AWS key id of the newer kind holds the account number in bits 21 to 60: https://labs.withsecure.com/publications/a-bitwise-analysis-of-aws-access-key-identifiers
* That is no checksum: nine numbers in ten are possible accounts.
*/
function awsKeyId(value) {
	let bits = 0n;
	for (const char of value.slice(4, 14)) bits = bits << 5n | BigInt(Math.max(0, BASE32.indexOf(char)));
	if (bits >> 49n === 0n) return NONE;
	const account = Number(bits >> 9n & 1099511627775n);
	if (account > 999999999999) return { checksum: "invalid" };
	return {
		checksum: "none",
		example: SAMPLE_ACCOUNTS.has(account)
	};
}
function jsonWebToken(value) {
	const [header, claims] = value.split(".", 2).map(decodePart);
	if (header === void 0 || typeof header["alg"] !== "string") return {
		checksum: "none",
		drop: true
	};
	return {
		checksum: "none",
		example: claims?.["name"] === "John Doe" || claims?.["sub"] === "1234567890"
	};
}
/** A JSON Web Token in base64 once more, as Kubernetes and settings in YAML hold it. */
function encodedJsonWebToken(value) {
	const token = Buffer.from(value, "base64").toString("latin1");
	const header = decodePart(token.split(".", 1)[0] ?? "");
	if (header === void 0) return {
		checksum: "none",
		drop: true
	};
	return typeof header["alg"] === "string" && token.includes(".") ? jsonWebToken(token) : NONE;
}
/** The first part names the issue time, the organisation and the region: https://develop.sentry.dev/backend/auth-tokens/ */
function sentryOrgToken(value) {
	if (!value.startsWith("sntrys_")) return NONE;
	const claims = decodePart(value.slice(7).split("_", 1)[0] ?? "");
	return typeof claims?.["iat"] === "number" && "org" in claims ? NONE : { checksum: "invalid" };
}
/** `name:password` in base64, as Docker keeps it. */
function basicAuth(value) {
	const plain = Buffer.from(value, "base64").toString("latin1");
	const colon = plain.indexOf(":");
	if (colon < 1 || /[^\x20-\x7e]/u.test(plain)) return {
		checksum: "none",
		drop: true
	};
	const password = plain.slice(colon + 1);
	return {
		checksum: "none",
		example: isPlaceholder(password) || isWeak(password)
	};
}
/** The older Supabase keys are JSON Web Tokens: `service_role` passes every row policy, `anon` is public by design. */
function supabaseServiceRole(value) {
	const claims = decodePart(value.split(".")[1] ?? "");
	if (claims?.["role"] !== "service_role") return {
		checksum: "none",
		drop: true
	};
	return {
		checksum: "none",
		example: claims["iss"] === "supabase-demo"
	};
}
function decodePart(part) {
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}

// src/secrets/window.ts
/** Bytes that are decoded at once: several hits near each other then share one decoded text. */
const BLOCK$1 = 16384;
/** A view of a few kilobytes of a file as text, one character for each byte, moved to where patterns are tried. */
var Window = class {
	#bytes;
	#text = "";
	#from = 0;
	#to = 0;
	#decoded = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	/** Bytes that were decoded so far: what verifying has cost. */
	get decoded() {
		return this.#decoded;
	}
	/** A stretch as text, for a reader. */
	text(from, to) {
		this.#decoded += to - from;
		return this.#bytes.toString("latin1", from, to);
	}
	/** Runs a sticky pattern at an offset; `behind` and `ahead` are how far it may look. Indices of the result count from the start of the bytes. */
	match(pattern, at, behind, ahead) {
		const from = Math.max(0, at - behind);
		const to = Math.min(this.#bytes.length, at + ahead);
		if (from < this.#from || to > this.#to) {
			this.#from = from;
			this.#to = Math.min(this.#bytes.length, Math.max(to, from + BLOCK$1));
			this.#text = this.text(this.#from, this.#to);
		}
		pattern.lastIndex = at - this.#from;
		const found = pattern.exec(this.#text);
		if (found === null) return void 0;
		const [start, end] = found.indices?.groups?.["value"] ?? [found.index, found.index + found[0].length];
		return {
			start: start + this.#from,
			end: end + this.#from
		};
	}
};

// src/secrets/finder.ts
/** Bytes between two visits to the candidates: keeps the list of hits small whatever the file. */
const CHUNK = 1 << 20;
/** Candidates of one rule that any file may have, and the bytes that pay for one more. Verifying one costs a microsecond or two. */
const FREE_CANDIDATES = 2e3;
const BYTES_PER_CANDIDATE = 16;
/** The same over all rules. The densest code that was met has a candidate in some 70 bytes. */
const FREE_IN_ALL = 8e3;
const BYTES_PER_ONE_IN_ALL = 8;
/** The same for matches of one rule, which cost thirty times as much: each is judged, masked and looked for elsewhere. */
const FREE_MATCHES = 1e3;
const BYTES_PER_MATCH = 4096;
/** Finds everything that the rules describe in one pass over bytes; what an anchor calls for is verified in a bounded stretch around it. */
var Finder = class {
	#compiled;
	/** Per rule, for the current file: candidates, matches, and up to where there is nothing more to look for. */
	#tried;
	#matched;
	#doneUntil;
	constructor(rules) {
		this.#compiled = compile(rules);
		this.#tried = new Uint32Array(rules.length);
		this.#matched = new Uint32Array(rules.length);
		this.#doneUntil = new Uint32Array(rules.length);
	}
	find({ bytes, binary }) {
		const { prefilter, anchors } = this.#compiled;
		const found = [];
		const exhausted = [];
		let current;
		for (let from = 0; from < bytes.length; from += CHUNK) {
			prefilter.run(bytes, from, Math.min(bytes.length, from + CHUNK));
			const { count, starts, anchors: which } = prefilter.hits;
			if (count === 0) continue;
			current ??= this.#begin(bytes, binary);
			for (let hit = 0; hit < count; hit++) {
				const start = starts[hit];
				const anchor = anchors[which[hit]];
				for (const rule of anchor.waiting) {
					const one = this.#verify(current, rule, start, start + anchor.length);
					if (one === void 0) continue;
					if ("budget" in one) exhausted.push(one);
					else found.push(one);
				}
				if (current.candidates > current.budget.inAll) {
					exhausted.push({
						at: start,
						budget: `${current.budget.inAll} candidates`
					});
					return {
						found,
						exhausted,
						work: workOf(current)
					};
				}
			}
		}
		return {
			found,
			exhausted,
			work: workOf(current)
		};
	}
	#begin(bytes, binary) {
		this.#tried.fill(0);
		this.#matched.fill(0);
		this.#doneUntil.fill(0);
		const budget = {
			candidates: FREE_CANDIDATES + Math.floor(bytes.length / BYTES_PER_CANDIDATE),
			matches: FREE_MATCHES + Math.floor(bytes.length / BYTES_PER_MATCH),
			inAll: FREE_IN_ALL + Math.floor(bytes.length / BYTES_PER_ONE_IN_ALL)
		};
		return {
			bytes,
			binary,
			window: new Window(bytes),
			budget,
			candidates: 0
		};
	}
	#verify(current, rule, start, end) {
		const { bytes, window, budget } = current;
		const { rule: data, index } = rule;
		if (start < this.#doneUntil[index]) return void 0;
		if (current.binary && data.reader !== void 0 && data.reader !== "private-key") return void 0;
		if (data.pattern !== void 0 && !hasLeftEdge(bytes, start - data.before, data.edge)) return void 0;
		if (increment(this.#tried, index) > budget.candidates) return this.#giveUp(bytes, rule, start, `${budget.candidates} candidates`);
		current.candidates++;
		const match = rule.read({
			bytes,
			window,
			start,
			end
		});
		if (match === void 0) return void 0;
		if ("before" in match) {
			this.#doneUntil[index] = match.before;
			return;
		}
		if (data.near && !isNear(bytes, match, data.near)) return void 0;
		const verdict = data.structure ? structures[data.structure](match.value) : { checksum: match.checksum ?? "none" };
		if (verdict.drop) return void 0;
		if (increment(this.#matched, index) > budget.matches) return this.#giveUp(bytes, rule, start, `${budget.matches} places`);
		this.#doneUntil[index] = match.end;
		return {
			...match,
			rule,
			verdict,
			prefix: match.start === start ? end - start : 0
		};
	}
	/** The rule looks no further in this file. */
	#giveUp(bytes, rule, at, budget) {
		this.#doneUntil[rule.index] = bytes.length;
		return {
			rule,
			at,
			budget
		};
	}
};
function workOf(current) {
	return {
		candidates: current?.candidates ?? 0,
		bytes: current?.window.decoded ?? 0
	};
}
function increment(counters, index) {
	const count = (counters[index] ?? 0) + 1;
	counters[index] = count;
	return count;
}
function isNear(bytes, match, near) {
	const around = bytes.subarray(Math.max(0, match.start - near.within), Math.min(bytes.length, match.end + near.within));
	return near.texts.some((text) => around.includes(text));
}

// src/secrets/judge.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** Where rules claim the same text, the one that knows more about it stays. `found` comes back sorted by place. */
function withoutOverlaps(found) {
	const kept = [];
	for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = kept.at(-1);
		if (last === void 0 || one.start >= last.end) kept.push(one);
		else if (isBetter(one, last)) kept[kept.length - 1] = one;
	}
	return kept;
}
function isBetter(a, b) {
	if (a.rule.rank !== b.rule.rank) return a.rule.rank > b.rule.rank;
	const severity = SEVERITIES.indexOf(a.rule.rule.severity) - SEVERITIES.indexOf(b.rule.rule.severity);
	return severity !== 0 ? severity < 0 : a.end - a.start > b.end - b.start;
}
/** Whether a value is a documented sample or a placeholder. A checksum that holds settles it: nobody invents one. */
function isExample({ rule, verdict, value, prefix, example }) {
	const { pattern, samples, entropy: floor } = rule.rule;
	if (samples.length > 0 && samples.includes(createHash("sha256").update(value, "latin1").digest("hex").slice(0, 16))) return true;
	if (verdict.checksum === "valid") return false;
	if (example || verdict.example) return true;
	if (pattern === void 0) return false;
	const body = value.slice(prefix);
	return rule.rule.guessable ? isFiller$1(body) || isReference(body) : isPlaceholder(body) || entropy(body) < floor;
}
/** In a format that has no other use than to log in, a password that everybody knows is no sample: it is in use, and a poor secret. */
function isPoor({ rule, value }) {
	return rule.rule.pattern !== void 0 && rule.rule.guessable && (value.length < 6 || isWeak(value) || isPlaceholder(value));
}
function standingOf(found, inTests) {
	if (isExample(found)) return "example";
	return inTests ? "test" : "live-shaped";
}
/** A key id with its secret beside it weighs more; a sample, a wrong checksum and a place among the tests make less of it. */
function severityOf(found, standing, all, doubtful = false) {
	const { checksum } = found.verdict;
	if (standing === "example" || checksum === "invalid") return "low";
	if (standing === "test") return checksum === "valid" ? "medium" : "low";
	if (doubtful) return checksum === "valid" ? "medium" : "low";
	const { severity, pair } = found.rule.rule;
	return milder(pair && all.some((other) => other.rule.rule.id === pair.with && distance(found, other) <= pair.within) ? pair.severity : severity, found.atMost ?? (isPoor(found) ? "low" : "critical"));
}
function distance(a, b) {
	return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
function milder(a, b) {
	return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
/** The order in which places are dropped where a file has too many: what is least likely to matter goes last. */
function byWeight(a, b) {
	return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
const STANDINGS = [
	"live-shaped",
	"test",
	"example"
];

// src/secrets/mask.ts
/** What stands for one masked character (U+2588). */
const BLOCK = "█";
/** Longest excerpt, as `Location.excerpt` promises. */
const EXCERPT = 200;
/** Sorted stretches of bytes that hold secrets; they do not overlap. */
var Mask = class {
	/** Pairs of offsets. */
	#spans;
	#bytes;
	/** From here on every long run is masked as well, for the scan gave up and cannot say what stands there. */
	#blindFrom;
	constructor(bytes, spans, blindFrom = Number.POSITIVE_INFINITY) {
		this.#bytes = bytes;
		this.#spans = merge(bytes, spans);
		this.#blindFrom = blindFrom;
	}
	/** The text of a stretch, masked; each masked UTF-16 unit becomes one block, line ends stay. The stretch must begin and end between characters. */
	text(from, to) {
		const parts = [];
		let at = from;
		for (let index = this.#firstAfter(from); index < this.#spans.length; index += 2) {
			const start = Math.max(from, this.#spans[index] ?? 0);
			const end = Math.min(to, this.#spans[index + 1] ?? 0);
			if (start >= to) break;
			parts.push(this.#plain(at, start), this.#bytes.toString("utf8", start, end).replaceAll(/[^\r\n]/g, BLOCK));
			at = end;
		}
		parts.push(this.#plain(at, to));
		return parts.join("");
	}
	#plain(from, to) {
		if (to <= this.#blindFrom) return this.#bytes.toString("utf8", from, to);
		return this.#bytes.toString("utf8", from, Math.max(from, this.#blindFrom)) + this.#bytes.toString("utf8", Math.max(from, this.#blindFrom), to).replaceAll(/[A-Za-z0-9_+/=.~!@#$%^&*?-]{8,}/g, (run) => BLOCK.repeat(run.length));
	}
	/** Index of the first span that ends after an offset. */
	#firstAfter(offset) {
		let low = 0;
		let high = this.#spans.length / 2;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#spans[middle * 2 + 1] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low * 2;
	}
};
/** Sorts and joins spans, and widens each to whole UTF-8 characters. */
function merge(bytes, spans) {
	const pairs = [];
	for (let index = 0; index < spans.length; index += 2) pairs.push([spans[index] ?? 0, spans[index + 1] ?? 0]);
	pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const merged = [];
	for (let [start, end] of pairs) {
		while (start > 0 && isContinuation(bytes[start])) start--;
		while (end < bytes.length && isContinuation(bytes[end])) end++;
		const last = merged.at(-1);
		if (last !== void 0 && start <= last) merged[merged.length - 1] = Math.max(last, end);
		else merged.push(start, end);
	}
	return merged;
}
function isContinuation(byte) {
	return byte !== void 0 && (byte & 192) === 128;
}
/** Turns offsets into lines and columns, and lines into excerpts. Asked in rising order of offsets, it reads the file once. */
var Places = class Places {
	#bytes;
	#mask;
	#line = 1;
	#lineStart = 0;
	/** An offset on the current line and its column: long lines are not counted anew for each place. */
	#known = 0;
	#column = 1;
	/** @param origin where the bytes that count begin, when they are a part of a longer text. */
	constructor(bytes, mask, origin = {
		offset: 0,
		line: 1,
		column: 1
	}) {
		this.#bytes = bytes;
		this.#mask = mask;
		this.#line = origin.line;
		this.#lineStart = origin.offset === 0 ? 0 : bytes.lastIndexOf(10, origin.offset - 1) + 1;
		this.#known = origin.offset;
		this.#column = origin.column;
	}
	/** Line and column of an offset, for who goes on from there. */
	originAt(offset) {
		return {
			offset,
			...this.#moveTo(offset)
		};
	}
	place(path, start, end) {
		const from = this.#moveTo(start);
		const until = end > start ? new Places(this.#bytes, this.#mask).#after(this, end) : from;
		return {
			path,
			line: from.line,
			column: from.column,
			endLine: until.line,
			endColumn: until.column
		};
	}
	/** The masked line on which an offset stands, or the part of it around the offset. Call it after `place` for the same offset. */
	excerpt(start, hide) {
		const lineEnd = this.#bytes.indexOf(10, start);
		const end = lineEnd === -1 ? this.#bytes.length : lineEnd;
		const from = boundary(this.#bytes, Math.max(this.#lineStart, start - 800));
		const to = boundary(this.#bytes, Math.min(end, start + 800));
		const before = hide(this.#mask.text(from, start));
		const after = hide(this.#mask.text(start, to)).replace(/\r$/u, "");
		const keep = Math.max(EXCERPT / 2, EXCERPT - after.length);
		const head = from === this.#lineStart ? before.trimStart() : before;
		return cut(head.length > keep ? head.slice(-keep) : head, after);
	}
	#after(other, offset) {
		this.#line = other.#line;
		this.#lineStart = other.#lineStart;
		this.#known = other.#known;
		this.#column = other.#column;
		return this.#moveTo(offset);
	}
	#moveTo(offset) {
		for (;;) {
			const newline = this.#bytes.indexOf(10, this.#known);
			if (newline === -1 || newline >= offset) break;
			this.#line++;
			this.#lineStart = newline + 1;
			this.#known = newline + 1;
			this.#column = 1;
		}
		this.#column += this.#bytes.toString("utf8", this.#known, offset).length;
		this.#known = offset;
		return {
			line: this.#line,
			column: this.#column
		};
	}
};
function cut(before, after) {
	return (before + after.slice(0, EXCERPT - before.length)).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/u, "");
}
function boundary(bytes, offset) {
	let at = offset;
	while (at < bytes.length && isContinuation(bytes[at])) at++;
	return at;
}

// src/secrets/doubt.ts
/** Names by which people give a file away as a template. Tokens of vendors do end up in them, and stay what they are. */
const TEMPLATE = /[._-](?:example|sample|template|tmpl|dist)(?:\.[a-z0-9]{1,8})?$|(?:^|\/)(?:example|sample|template)[._-][^/]*$/iu;
const PROGRAM = /\.(?:rs|go|py|[cm]?[jt]s|[jt]sx|java|kts?|scala|swift|c|h|cc|cpp|hpp|cs|php|rb|exs?|erl|hs|ml|clj|dart|lua|zig|pl|vue|svelte)$/iu;
/** So much of a line is read before a value. */
const BEFORE = 160;
const COMMENT = /(?:^|[ \t])(?:\/\/|\/?\*|#|--|;|<!--|""")/u;
const SHOWN = /\b(?:(?:examples?|sample|for instance|looks? like|in the form|such as)\b|e\.g\.)[^\n]{0,60}$/iu;
/** A message of a program that shows the form of a value: the words stand in the same quotation as the value, right before it. */
const MESSAGE = /["'`][^"'`\n]{0,140}(?:\b(?:form(?:at)?|ur[il]|string|something|value|address|one|looks?) like|\b(?:for example|for instance|such as|in the form(?: of)?|examples?:)|\be\.g\.),?:? [^"'`\s]{0,40}$/iu;
const TEST_MODULE = Buffer.from("#[cfg(test)]");
/** What stands between that mark and the module, in Rust: further attributes. */
const MODULE = /^#\[cfg\(test\)\]\s{1,8}(?:#\[[^\]\n]{1,80}\]\s{1,8}){0,4}(?:pub(?:\([a-z]{1,10}\))? )?mod \w{1,60} \{/u;
/** The doubts about the places of one file. */
var Doubts = class {
	#bytes;
	#path;
	#testsFrom;
	constructor(path, bytes) {
		this.#path = path;
		this.#bytes = bytes;
	}
	/** Whether an offset lies in the tests that a source file ends with: Rust keeps them in the file that they test. */
	inTests(start) {
		if (!this.#path.endsWith(".rs")) return false;
		this.#testsFrom ??= testsFrom(this.#bytes);
		return start >= this.#testsFrom;
	}
	/** What makes a credential doubtful where it stands, in words that go on “a credential, …”; undefined where nothing does. */
	at(start, { pattern, guessable, ownFile }) {
		if ((pattern === void 0 || guessable) && TEMPLATE.test(this.#path)) return "in a file that is named a template";
		if (ownFile && PROGRAM.test(this.#path)) return "quoted in a program";
		const from = Math.max(0, start - BEFORE);
		const line = this.#bytes.toString("latin1", this.#bytes.subarray(from, start).lastIndexOf(10) + 1 + from, start);
		if (COMMENT.test(line) && SHOWN.test(line)) return "shown as an example in a comment";
		return (pattern === void 0 || guessable) && MESSAGE.test(line) ? "shown as an example in a message" : void 0;
	}
};
/** Where the test module begins that a file in Rust ends with. */
function testsFrom(bytes) {
	for (let at = bytes.indexOf(TEST_MODULE); at !== -1; at = bytes.indexOf(TEST_MODULE, at + 1)) if (MODULE.test(bytes.toString("latin1", at, at + 500))) return at;
	return Number.POSITIVE_INFINITY;
}

// src/secrets/sight.ts
/** Places of one file that are listed. */
const MOST_LISTED = 100;
/** Values of a share that are looked for in the finished report; what a hostile tree holds beyond them was still masked where it stood. */
const MOST_VALUES = 2e4;
/** What budgets left unchecked in a file. */
function gapsOf(path, exhausted) {
	return exhausted.map(({ rule, budget }) => ({
		path,
		reason: rule === void 0 ? `more than ${budget} for all secret rules together: the rest of the file was not checked for secrets` : `more than ${budget} for the secret rule ${rule.rule.id}: the rest of the file was not checked for it`
	}));
}
/** What may be seen of a file in which something was found. */
var Sight = class {
	#source;
	#found;
	#mask;
	/** Values that are also hidden where they stand without the context by which they were found. */
	#values = new Redactor();
	constructor(source, findings, everywhere) {
		this.#source = source;
		this.#found = withoutOverlaps(findings.found);
		const spans = [];
		for (const one of findings.found) {
			const own = one.spans ?? [one.start, one.end];
			for (const offset of own) spans.push(offset);
			for (let index = 0; index < own.length; index += 2) this.#remember(own[index] ?? 0, own[index + 1] ?? 0, one, everywhere);
		}
		const blindFrom = findings.exhausted.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
		this.#mask = new Mask(source.bytes, spans, blindFrom);
	}
	text() {
		return this.#values.hide(this.#mask.text(0, this.#source.bytes.length));
	}
	/** The weightiest secrets that begin in a stretch, sorted by place. */
	list({ path, tracked, ignored }, inTests, key, stretch = {
		from: {
			offset: 0,
			line: 1,
			column: 1
		},
		until: this.#source.bytes.length,
		ordinals: /* @__PURE__ */ new Map()
	}) {
		const { from, until, ordinals } = stretch;
		const own = this.#found.filter(({ start }) => start >= from.offset && start < until);
		const doubts = new Doubts(path, this.#source.bytes);
		const weighed = own.map((found) => {
			const standing = standingOf(found, inTests || doubts.inTests(found.start));
			const doubt = standing === "live-shaped" ? doubts.at(found.start, found.rule.rule) : void 0;
			const rule = found.rule.rule.id;
			const ordinal = (ordinals.get(rule) ?? 0) + 1;
			ordinals.set(rule, ordinal);
			return {
				found,
				standing,
				doubt,
				severity: severityOf(found, standing, this.#found, doubt !== void 0),
				ordinal
			};
		});
		const weightiest = weighed.length <= 100 ? weighed : weighed.toSorted(byWeight).slice(0, 100);
		const omitted = weighed.length - weightiest.length;
		const least = weightiest.at(-1);
		const listed = omitted === 0 ? weightiest : weightiest.toSorted((a, b) => a.found.start - b.found.start);
		const places = new Places(this.#source.bytes, this.#mask, from);
		return listed.map((one) => {
			const { found, standing, doubt, severity, ordinal } = one;
			const { id: rule, title, guessable } = found.rule.rule;
			return {
				kind: "secret",
				at: this.#source.binary ? wholeFile(path) : places.place(path, found.start, found.end),
				rule,
				title,
				length: found.value.length,
				fingerprint: isUnguessable(found.value, guessable) ? printOfValue(key, found.value) : printOfPlace(key, rule, path, ordinal),
				standing,
				checksum: found.verdict.checksum,
				severity,
				...doubt !== void 0 && { doubt },
				excerpt: this.#source.binary ? "(binary file)" : places.excerpt(found.start, (text) => this.#values.hide(text)),
				tracked,
				ignored,
				...omitted > 0 && one === least && { more: omitted }
			};
		});
	}
	#remember(start, end, found, everywhere) {
		const value = this.#source.bytes.toString("utf8", start, end);
		if (!isRedactable(value)) return;
		this.#values.add(value);
		if (everywhere.size < MOST_VALUES && standingOf(found, false) !== "example") {
			const prefix = start === found.start ? found.prefix : 0;
			everywhere.set(value, Math.min(prefix, everywhere.get(value) ?? prefix));
		}
	}
};

// src/secrets/parted-file.ts
/**
* A file that is looked through in parts, which overlap: a secret belongs to the part in which it begins, and is whole in it. Lines, columns
* and the count of places go on from part to part, so that the result is that of the whole file. Budgets count for each part.
*/
var PartedFile = class {
	#finder;
	#known;
	#ordinals = /* @__PURE__ */ new Map();
	#encoding = {
		binary: false,
		skip: 0
	};
	#reached = {
		line: 1,
		column: 1
	};
	#secrets = [];
	#omitted = 0;
	#gaps = /* @__PURE__ */ new Map();
	#told;
	constructor(finder, known) {
		this.#finder = finder;
		this.#known = known;
	}
	/** Looks through the next part. */
	scan(bytes, part) {
		if (part.first) this.#encoding = encodingOf(bytes);
		const { source, from, until } = this.#read(bytes, part);
		const { file, inTests, key, values, contents } = this.#known;
		if (this.#told === void 0 || this.#told.sample) this.#told = contents.tell(file.path, source, !part.first) ?? this.#told;
		const findings = this.#finder.find(source);
		const origin = {
			...this.#reached,
			offset: from
		};
		for (const gap of gapsOf(file.path, findings.exhausted.filter(({ at }) => at < until))) this.#gaps.set(gap.reason, gap);
		if (findings.found.length > 0) {
			const listed = new Sight(source, findings, values).list(file, inTests, key, {
				from: origin,
				until,
				ordinals: this.#ordinals
			});
			for (const { more = 0, ...secret } of listed) {
				this.#secrets.push(secret);
				this.#omitted += more;
			}
			this.#shorten();
		}
		this.#reached = new Places(source.bytes, new Mask(source.bytes, []), origin).originAt(until);
	}
	/** All that was found. */
	finish() {
		const least = this.#secrets.toSorted(byWeight).at(-1);
		return {
			secrets: this.#secrets.map((secret) => secret === least && this.#omitted > 0 ? {
				...secret,
				more: this.#omitted
			} : secret),
			gaps: [...this.#gaps.values()],
			told: this.#told
		};
	}
	/** Keeps the weightiest, in the order of their places. */
	#shorten() {
		if (this.#secrets.length <= 100) return;
		const kept = new Set(this.#secrets.toSorted(byWeight).slice(0, 100));
		this.#omitted += this.#secrets.length - 100;
		this.#secrets = this.#secrets.filter((secret) => kept.has(secret));
	}
	/** The part in UTF-8, and where in it that begins and ends which is its own. */
	#read(bytes, { before, behind, first }) {
		const encoding = this.#encoding;
		const skip = first ? encoding.skip : 0;
		const text = decode$1(bytes.subarray(skip), encoding);
		const source = {
			bytes: text,
			binary: encoding.binary
		};
		if (encoding.wide === void 0) return {
			source,
			from: characterAt(text, before),
			until: characterAt(text, bytes.length - behind - skip)
		};
		const ahead = decode$1(bytes.subarray(skip, before), encoding).length;
		const own = decode$1(bytes.subarray(Math.max(skip, before), bytes.length - behind), encoding).length;
		return {
			source,
			from: characterAt(text, ahead),
			until: characterAt(text, ahead + own)
		};
	}
};
/** The first character that begins at an offset or behind it. */
function characterAt(bytes, offset) {
	let at = Math.min(offset, bytes.length);
	while (at < bytes.length && ((bytes[at] ?? 0) & 192) === 128) at++;
	return at;
}

// src/secrets/scan.ts
/** Makes the scanner that sees every file before anything else does. */
function createSecretScanner(rules, options) {
	const finder = new Finder(rules);
	const isTestPath = testMaterial(options.testPaths);
	let testFolders = /* @__PURE__ */ new Set();
	const isTest = (path) => isTestPath(path) || liesIn(path, testFolders);
	const contents = new ContentTeller(options.contents ?? []);
	const shares = /* @__PURE__ */ new Map();
	let files = 0;
	let locate;
	return {
		setTestFolders(folders) {
			testFolders = new Set(folders);
		},
		scan({ path, tracked, ignored = false }, bytes, share = 0) {
			const turn = ++files;
			locate = void 0;
			const source = readSource(bytes);
			const findings = finder.find(source);
			const sight = findings.found.length + findings.exhausted.length === 0 ? void 0 : new Sight(source, findings, valuesOf(shares, share));
			return {
				binary: source.binary,
				secrets: sight?.list({
					path,
					tracked,
					ignored
				}, isTest(path), options.key) ?? [],
				gaps: gapsOf(path, findings.exhausted),
				told: contents.tell(path, source),
				text() {
					if (turn !== files) throw new Error("the text of a file must be read before the next file is scanned");
					return sight?.text() ?? source.bytes.toString("utf8");
				}
			};
		},
		parts(file) {
			locate = void 0;
			return new PartedFile(finder, {
				file,
				inTests: isTest(file.path),
				key: options.key,
				values: valuesOf(shares, 0),
				contents
			});
		},
		locator() {
			if (locate === void 0) {
				const redactor = new Redactor();
				for (const values of shares.values()) redactor.addEncoded(values);
				locate = (text) => redactor.locate(text);
			}
			return locate;
		}
	};
}
function liesIn(path, folders) {
	if (folders.size === 0) return false;
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) if (folders.has(path.slice(0, end))) return true;
	return false;
}
function valuesOf(shares, share) {
	const values = shares.get(share) ?? /* @__PURE__ */ new Map();
	shares.set(share, values);
	return values;
}

// src/parse/line-hash.ts
/** Characters that a hash is made of, blanks not counted. */
const WINDOW = 100;
const FACTOR = 37;
const HALF = 2 ** 32;
/** Stands at the end of the text, before the zeros that fill the last windows. */
const END = 65535;
/**
* The hash by which GitHub's code scanning knows the line of an alert again (codeql-action, src/fingerprints.ts): over the next hundred UTF-16
* units from the start of the line, modulo 2⁶⁴, without spaces and tabs, every line end as LF; in hexadecimal, with a number
* behind it that counts equal hashes of the text. An action that uploads SARIF would work out the same, for every line; here only those are
* hashed that are asked for, and those before that begin like one of them.
*
* @param lines the lines that are asked for, from 1; one that the text has not is left out. Here a lone CR ends a line, too.
*/
function lineHashes(text, lines) {
	const begins = lineBegins(text, Math.max(0, ...lines));
	const alike = /* @__PURE__ */ new Set();
	for (const line of lines) if (line <= begins.length) alike.add(firstUnits(text, begins[line - 1] ?? 0));
	const found = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const [index, begin] of begins.entries()) {
		if (!alike.has(firstUnits(text, begin))) continue;
		const { hash, end } = hashFrom(text, begin);
		const nth = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, nth);
		if (lines.has(index + 1)) found.set(index + 1, {
			hash: `${hash}:${nth}`,
			of: text.slice(begin, end)
		});
	}
	return found;
}
/** Where the first lines of a text begin, at their first unit that is no blank; the last line begins, if need be, at the end of the text. */
function lineBegins(text, most) {
	const begins = [];
	const returns = text.includes("\r");
	for (let at = skipBlanks(text, 0); begins.length < most; at = skipBlanks(text, at)) {
		begins.push(at);
		if (at >= text.length) break;
		if (returns) while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
		else {
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end;
		}
		if (at >= text.length) break;
		at++;
	}
	return begins;
}
/** The next place at or after `at` that counts: blanks do not, nor does the LF of a CR LF. */
function skipBlanks(text, at) {
	let next = at;
	for (; next < text.length; next++) {
		const unit = text.charCodeAt(next);
		if (unit !== 32 && unit !== 9 && !(unit === 10 && next > 0 && text.charCodeAt(next - 1) === 13)) break;
	}
	return next;
}
/** A number made of the first few units that count. */
function firstUnits(text, begin) {
	let key = 0;
	let at = begin;
	for (let n = 0; n < 6 && at < text.length; n++) {
		const unit = text.charCodeAt(at);
		key = Math.imul(key, FACTOR) + (unit === 13 ? 10 : unit) | 0;
		at = skipBlanks(text, at + 1);
	}
	return key;
}
/** The hash of a window, and where in the text the window ends: behind the blanks that follow it. */
function hashFrom(text, begin) {
	let [high, low] = [0, 0];
	let at = begin;
	let ended = false;
	for (let n = 0; n < WINDOW; n++) {
		let unit = 0;
		if (at < text.length) {
			const there = text.charCodeAt(at);
			unit = there === 13 ? 10 : there;
			at = skipBlanks(text, at + 1);
		} else if (!ended) {
			unit = END;
			ended = true;
		}
		const sum = low * FACTOR + unit;
		const carry = Math.floor(sum / HALF);
		low = sum - carry * HALF;
		high = (high * FACTOR + carry) % HALF;
	}
	return {
		hash: high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0"),
		end: at
	};
}

// src/secrets/searched-file.ts
const NO_LINES = /* @__PURE__ */ new Map();
/** What is told of a scanned file; before the next one is scanned, for its text is asked for. */
function searchedFile(path, scanned) {
	const { secrets, gaps, told, binary } = scanned;
	return {
		path,
		secrets,
		gaps,
		told,
		lines: secrets.length === 0 || binary ? NO_LINES : lineHashes(scanned.text(), new Set(secrets.map(({ at }) => at.line)))
	};
}

export { FINGERPRINT_KEY as a, blackOut as i, lineHashes as n, createSecretScanner as r, searchedFile as t };