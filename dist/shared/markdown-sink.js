import { a as escapeForMarkdownCode, c as visible, i as escapeForMarkdown, s as clip } from "./escape.js";
import { t as count } from "./words.js";

// src/render/markdown-sink.ts
/** The only way from a text into Markdown. @param field the most code points of one text. */
function markdownSink(field) {
	return {
		text: (words) => escapeForMarkdown(clip(visible(words), field)),
		code: (words) => `<code>${escapeForMarkdownCode(clip(visible(words), field))}</code>`
	};
}
/** Entries of one list, and findings of one rule without `verbose`. */
const LISTED = 10;
/** Bytes of UTF-8, with a line end for each. */
function size(lines) {
	return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0);
}
/** A list of the first entries, with the number of the others. */
function items(all, line, bullet = () => "-") {
	const lines = all.slice(0, 10).map((item, i) => `${bullet(i)} ${line(item)}`);
	return all.length > 10 ? [
		...lines,
		"",
		`and ${count(all.length - 10, "more", "more")}`,
		""
	] : [...lines, ""];
}

export { markdownSink as n, size as r, items as t };