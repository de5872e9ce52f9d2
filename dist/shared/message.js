import { c as visible, o as escapeForMessage, s as clip } from "./escape.js";

// src/render/message.ts
/** Code points of a text before it is escaped, which can make six of one: the last length keeps every limit from 1024 up. */
const LENGTHS = [
	1e3,
	500,
	160
];
/** A text as a message of at most `max` UTF-16 units; `instead` where there is none, for SARIF takes no empty message. */
function message(text, max, instead) {
	const plain = visible(text);
	for (const length of LENGTHS) {
		const escaped = escapeForMessage(clip(plain, length));
		if (escaped.length <= max) return escaped === "" ? instead : escaped;
	}
	return instead;
}

export { message as t };