// src/model/place.ts
/** The place of a whole file, for facts that have no line of their own. */
function wholeFile(path) {
	return {
		path,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}

export { wholeFile as t };