// src/render/visible.ts
/**
* What a reader would not see, or would see in the wrong order:
* control characters (also newline and tab: every field that is rendered is one line), lone surrogates, line and paragraph separators,
* format characters (bidi, zero-width, soft hyphen, byte order mark), everything Unicode calls default-ignorable (variation selectors,
* tag characters, Hangul fillers, the combining grapheme joiner), private use, noncharacters, every space but U+0020, and the blank braille cell.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/**
* Combining marks that have nothing to stand on, or stand on a pile of four: the former change the character before the text,
* the latter grow over the lines above and below. Four covers every written language.
*/
const STRAY_MARK = /(?<!.)\p{M}|(?<=\p{M}{4})\p{M}/gsu;
/**
* The first step for every sink: characters that hide, reorder or control become `\u{…}` (lower-case hex), all others stay.
*
* Emoji that are joined by zero-width joiners or styled by variation selectors fall apart on purpose: the same characters carry
* hidden text, and a report on hostile text must not have to guess which is which. A text that spells `\u{202e}` itself stays as it is,
* so the function may be applied twice; it makes text harmless, it is not an encoding to decode.
*/
function visible(text) {
	return text.replace(STRAY_MARK, spell).replace(UNSEEN, spell);
}
const HIDDEN = new RegExp(`((?:${STRAY_MARK.source}|${UNSEEN.source})+)`, "su");
/** The same text as `visible` gives, in parts, for a page that can mark what was hidden. */
function visibleParts(text) {
	return text.split(HIDDEN).map((part, i) => i % 2 === 0 ? {
		text: part,
		unseen: false
	} : {
		text: Array.from(part, spell).join(""),
		unseen: true
	}).filter((part) => part.text !== "");
}
function spell(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
* At most `max` code points of a text that is already visible, with the number that was left out.
* A bound for fields that come from a hostile tree without one.
*/
function clip(text, max) {
	if (text.length <= max) return text;
	const points = Array.from(text);
	if (points.length <= max) return text;
	return `${points.slice(0, max).join("")}… (${points.length - max} more characters)`;
}

// src/render/escape.ts
/**
* For a terminal and for a workflow log: one sink, because what a command prints on a terminal it prints into the log when a workflow runs it.
*
* Runners obey lines that start with `::name::` and stretches that look like `##[name]`; Azure Pipelines and TeamCity know `##vso[` and
* `##teamcity[`. All are broken at any position, for a line's start depends on who wraps it.
*/
function escapeForLog(text) {
	return visible(text).replaceAll("::", ":\\u{3a}").replace(BRACKET_COMMAND, "#\\u{23}");
}
const BRACKET_COMMAND = /##(?=\w{0,20}\[)/g;
/**
* For serialized JSON, whose strings are already visible: the second `#` of a bracket command becomes a JSON escape. Parsers read the same value,
* and a log that the JSON is printed into sees no command. (`::` commands stand at the start of a line, where JSON has a quote.)
*/
function escapeForJsonLog(json) {
	return json.replace(BRACKET_COMMAND, "#\\u0023");
}
/**
* For HTML text and for attribute values in quotes. The backtick, `=` and `/` are encoded too, for the places where a page that was
* cut or pasted lost its quotes; bracket commands of runners, for a page may be printed into a log.
*/
function escapeForHtml(text) {
	return visible(text).replace(/[&<>"'`=/]/g, entity).replace(BRACKET_COMMAND, "#&#35;");
}
/**
* For the inside of a `<code>` element in Markdown, where neither mentions nor issue links are made.
* Every ASCII character that means something to some Markdown dialect is an entity, so nothing can close the element, start another, or end a table cell.
*/
function escapeForMarkdownCode(text) {
	return visible(text).replace(/[!-+\--/:<-@[-`{-~]/g, entity);
}
/**
* For running text in Markdown that mixes our words with words from the tree. Plain words stay plain (encoded all the same); any other
* stretch, which could be a mention, an address, an issue number, a commit id or markup, goes into `<code>`.
*/
function escapeForMarkdown(text) {
	return visible(text).split(" ").filter((word) => word !== "").map((word) => isPlain(word) ? escapeForMarkdownCode(word) : codeWithin(word)).join(" ").replaceAll("</code> <code>", " ");
}
/**
* For a message that some readers show as plain text and others as Markdown: in SARIF and in GitLab's reports. Plain words stay plain; any other
* stretch stands in backticks, which both can be read with. SARIF makes a link of `[text](target)` also in plain text, so that is broken everywhere.
*/
function escapeForMessage(text) {
	return visible(text).replaceAll("`", "\\u{60}").replaceAll("](", "]\\u{28}").split(" ").filter((word) => word !== "").map((word, i) => isPlain(word) && !(i === 0 && OPENING.test(word)) ? word : quotedWithin(word)).join(" ").replaceAll("` `", " ");
}
/** What would make a list of a line that begins with it. */
const OPENING = /^(?:[·–—→-]|\d+[.)])/u;
/** The word in backticks, without the brackets and the punctuation of the sentence around it. */
function quotedWithin(word) {
	const [before, inner, after] = withoutPunctuation(word);
	return `${before}\`${inner}\`${after}`;
}
const PLAIN = /^["'(]{0,2}(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)+)[)"'.,;:!?]{0,3}$/u;
/** Punctuation of our own sentences that stands alone. */
const PUNCTUATION = /^[·–—→-]$/u;
/** GitHub turns these into links although they look like words: commit ids, and `GH-12` for an issue. */
const LINKED = /^\W*(?:[0-9a-f]{7,64}|gh-\d+)\W*$/i;
function isPlain(word) {
	return PUNCTUATION.test(word) || PLAIN.test(word) && !LINKED.test(word);
}
/** The word in `<code>`, without the brackets and the punctuation of the sentence around it. */
function codeWithin(word) {
	const [before, inner, after] = withoutPunctuation(word);
	return `${escapeForMarkdownCode(before)}<code>${escapeForMarkdownCode(inner)}</code>${escapeForMarkdownCode(after)}`;
}
function withoutPunctuation(word) {
	const [, before = "", inner = "", after = ""] = /^(\()(.+)(\)[.,;:!?]{0,3})$/.exec(word) ?? /^()(.+?)([.,;:!?]{0,3})$/.exec(word) ?? [];
	return [
		before,
		inner,
		after
	];
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}

export { escapeForMarkdownCode as a, visible as c, escapeForMarkdown as i, visibleParts as l, escapeForJsonLog as n, escapeForMessage as o, escapeForLog as r, clip as s, escapeForHtml as t };