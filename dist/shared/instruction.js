import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as ParseError } from "./parse-error.js";

// src/surfaces/match-path.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* A matcher for globs over paths of the tree. Case does not count, for on some systems `.Claude` is `.claude`; hidden files are files;
* and a line break in a folder's name (flag `s`) hides nothing. A pattern is compiled when the first path is put to it: of the several hundred
* that surfaces and tables name, a repository asks for a few dozen.
*/
function matchPath(patterns) {
	const all = typeof patterns === "string" ? [matcher(patterns)] : patterns.map(matcher);
	return (path) => path !== "" && all.some((matches) => matches(path));
}
function matcher(glob) {
	let regex;
	return (path) => {
		regex ??= ofName(glob) ?? import_picomatch.default.makeRe(glob, {
			dot: true,
			flags: "is"
		});
		return path === glob || regex.test(path);
	};
}
/** A whole name in any folder, which most patterns are, needs no parser of globs. */
function ofName(glob) {
	const name = /^\*\*\/([\w.-]+)$/.exec(glob)?.[1];
	return name === void 0 ? void 0 : new RegExp(`(?:^|/)${name.replaceAll(".", "\\.")}$`, "is");
}

// src/surfaces/read-facts.ts
/** Facts of one file. No honest file states as many; a hostile one could fill the memory with them. */
const MAX_FACTS = 5e4;
/** Lets one surface read one file. Whatever it throws becomes a gap: nobody else needs to catch. */
function readFacts(surface, file) {
	const facts = [];
	try {
		for (const fact of surface.read(file)) {
			if (facts.length === MAX_FACTS) throw new Error(`states more than ${MAX_FACTS} facts`);
			facts.push(fact);
		}
		return { facts };
	} catch (error) {
		if (surface.refusedBy !== void 0 && error instanceof ParseError && error.broken) return {
			facts: facts.flatMap((fact) => fact.kind === "agentFile" ? [{
				...fact,
				refused: error.message
			}] : []),
			refused: {
				path: file.path,
				reason: `broken, so ${surface.refusedBy} refuses it: ${error.message}`
			}
		};
		return {
			facts: facts.map((fact) => fact.kind === "agentFile" && fact.role !== "instructions" ? {
				...fact,
				modelled: false
			} : fact),
			gap: gapOf(surface.id, file.path, error instanceof Error ? error.message : String(error))
		};
	}
}
/** The gap of a file that one surface could not read to its end. */
function gapOf(surfaceId, path, why) {
	const line = why.split("\n", 1)[0] ?? "";
	return {
		path,
		reason: `not understood by ${surfaceId}: ${line.length > 200 ? `${line.slice(0, 199)}…` : line}`
	};
}

// src/model/instruction.ts
/**
* When a text reaches its agent, from soonest to latest: with every session · when a file that it is for is touched · when the model asks
* for it · when the user calls it.
*/
const LOADS = [
	"always",
	"on-match",
	"on-request",
	"manual"
];

export { matchPath as i, gapOf as n, readFacts as r, LOADS as t };