// src/parse/markdown-code.ts
/** A fence may stand in a quote or in a list. */
const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,40}(`{3,}|~{3,})([^\n]*)/;
/**
* The code of a Markdown text, in order: fenced blocks with their fences, and spans between equal runs of backticks, which end with their
* paragraph (https://spec.commonmark.org/0.31.2/#code-spans). One pass; the time grows with the length of the text.
*/
function markdownCode(text) {
	const found = [];
	let fence;
	let paragraph = -1;
	for (let start = 0; start <= text.length;) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		const [, marks = "", info = ""] = FENCE.exec(text.slice(start, Math.min(end, start + 1e3))) ?? [];
		if (fence) {
			if (marks.startsWith(fence.mark) && marks.length >= fence.length && info.trim() === "") {
				found.push({
					start: fence.start,
					end
				});
				fence = void 0;
			}
		} else if (marks !== "" && !(marks.startsWith("`") && info.includes("`"))) {
			if (paragraph !== -1) spans(text, paragraph, start, found);
			paragraph = -1;
			fence = {
				mark: marks.charAt(0),
				length: marks.length,
				start
			};
		} else if (isBlank(text, start, end)) {
			if (paragraph !== -1) spans(text, paragraph, start, found);
			paragraph = -1;
		} else if (paragraph === -1) paragraph = start;
		start = end + 1;
	}
	if (fence) found.push({
		start: fence.start,
		end: text.length
	});
	else if (paragraph !== -1) spans(text, paragraph, text.length, found);
	return found;
}
/** Says whether an offset lies in one of these stretches, which are in order and apart. */
function within(stretches, offset) {
	let low = 0;
	let high = stretches.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const { start, end } = stretches[middle];
		if (offset < start) high = middle - 1;
		else if (offset >= end) low = middle + 1;
		else return true;
	}
	return false;
}
function isBlank(text, start, end) {
	for (let at = start; at < end; at++) if (!/\s/.test(text.charAt(at))) return false;
	return true;
}
/** The code spans of one paragraph. Each run of backticks is looked for once: where its length does not come again, it is text. */
function spans(text, start, end, found) {
	if (text.indexOf("`", start) === -1 || text.indexOf("`", start) >= end) return;
	const runs = [];
	for (let at = text.indexOf("`", start); at !== -1 && at < end;) {
		let stop = at + 1;
		while (stop < end && text.charAt(stop) === "`") stop++;
		runs.push({
			at,
			length: stop - at
		});
		at = text.indexOf("`", stop);
	}
	/** For every length, the positions in `runs` at which it stands. */
	const byLength = /* @__PURE__ */ new Map();
	for (const [index, { length }] of runs.entries()) {
		const known = byLength.get(length);
		if (known) known.push(index);
		else byLength.set(length, [index]);
	}
	const used = /* @__PURE__ */ new Map();
	for (let index = 0; index < runs.length; index++) {
		const { at, length } = runs[index];
		const same = byLength.get(length) ?? [];
		let next = used.get(length) ?? 0;
		while (next < same.length && (same[next] ?? 0) <= index) next++;
		used.set(length, next);
		const closing = same[next];
		if (closing === void 0) continue;
		const { at: last } = runs[closing];
		found.push({
			start: at,
			end: last + length
		});
		index = closing;
	}
}

export { within as n, markdownCode as t };