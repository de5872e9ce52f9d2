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

export { pad as n, wrap as r, displayWidth as t };