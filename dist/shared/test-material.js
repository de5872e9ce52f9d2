import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";

// src/catalog/globs.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* Several globs, made for trees of a hundred thousand paths: most speak of the name alone, and of these most are a whole name or an
* ending, which a look-up answers; the others are tried only where the path holds the longest piece of text that they demand.
*/
var Globs = class {
	#names = /* @__PURE__ */ new Set();
	/** From a dot to the end. */
	#endings = /* @__PURE__ */ new Set();
	#patterns;
	#paths;
	constructor(globs) {
		const patterns = [];
		for (const glob of globs.flatMap((glob) => /^\*\*\/([^/]+)$/.exec(glob)?.[1] ?? []).flatMap(withoutBraces)) {
			const plain = glob.toLowerCase();
			if (/^[\w.-]+$/.test(plain)) this.#names.add(plain);
			else if (/^\*\.[\w.-]+$/.test(plain)) this.#endings.add(plain.slice(1));
			else patterns.push(glob);
		}
		this.#patterns = patterns.length === 0 ? void 0 : new RegExp(patterns.map((glob) => `(?:${toRegExp(glob).source})`).join("|"), "i");
		this.#paths = globs.filter((glob) => !/^\*\*\/[^/]+$/.test(glob)).map((glob) => ({
			piece: longestPiece(glob),
			glob
		}));
	}
	/** Whether one of them matches the path; case does not count. */
	match(path) {
		return this.fits(formsOf(path));
	}
	/** The same for a path whose forms are known. */
	fits({ path, lower, name, endings }) {
		if (this.#names.has(name)) return true;
		for (const ending of endings) if (this.#endings.has(ending)) return true;
		if (this.#patterns?.test(name)) return true;
		return this.#paths.some((one) => {
			if (!lower.includes(one.piece)) return false;
			one.matches ??= toRegExp(one.glob);
			return one.matches.test(path);
		});
	}
};
/** The forms of a path. */
function formsOf(path) {
	const lower = path.toLowerCase();
	const name = lower.slice(lower.lastIndexOf("/") + 1);
	const endings = [];
	for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) endings.push(name.slice(dot));
	return {
		path,
		lower,
		name,
		endings
	};
}
/** `*.{a,b}` as `*.a` and `*.b`. */
function withoutBraces(glob) {
	const [, head = "", list, tail = ""] = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
	return list === void 0 ? [glob] : list.split(",").flatMap((one) => withoutBraces(`${head}${one}${tail}`));
}
function toRegExp(glob) {
	return import_picomatch.default.makeRe(glob, {
		dot: true,
		nocase: true
	});
}
/** The longest text that every match of a glob holds, in lower case. What stands in braces or brackets is one of several and demands nothing. */
function longestPiece(glob) {
	return glob.replaceAll(/[!?*+@]?\([^)]*\)|\{[^}]*\}|\[[^\]]*\]/g, "*").split(/\*+\/?|\?/).reduce((longest, piece) => piece.length > longest.length ? piece : longest, "").toLowerCase();
}

// src/catalog/test-material.ts
/**
* Whether a path is test material, an example or documentation: the globs of `testPaths` in `rules/boundary/file-classes.yml`, of which those that begin
* with `!` name what is in use all the same.
*/
function testMaterial(globs) {
	const named = new Globs(globs.filter((glob) => !glob.startsWith("!")));
	const inUse = new Globs(globs.flatMap((glob) => glob.startsWith("!") ? glob.slice(1) : []));
	return (path) => named.match(path) && !inUse.match(path);
}

export { Globs as n, formsOf as r, testMaterial as t };