// src/parse/lines.ts
/**
* One text and where its lines begin. A line ends with LF (a CR before it belongs to the end); a lone CR ends no line, as in git and SARIF.
* A byte order mark is taken off, for no editor counts it as a column.
*/
var Lines = class {
	path;
	/** The text without its byte order mark: offsets count in this one. */
	text;
	#starts;
	constructor(path, text) {
		this.path = path;
		this.text = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
	}
	/** The place of the characters from `start` up to, not including, `end`. Offsets outside the text are moved to its edge. */
	place(start, end) {
		const from = this.#position(start);
		const to = end > start ? this.#position(end) : from;
		return {
			path: this.path,
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column
		};
	}
	/** The place of the whole text. */
	whole() {
		return this.place(0, this.text.length);
	}
	/** Every line with the offset at which it begins, without its line end. */
	*[Symbol.iterator]() {
		const starts = this.#lineStarts();
		for (let number = 0; number < starts.length; number++) {
			const start = starts[number] ?? 0;
			let end = (starts[number + 1] ?? this.text.length + 1) - 1;
			if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
			yield {
				number: number + 1,
				start,
				text: this.text.slice(start, end)
			};
		}
	}
	#lineStarts() {
		if (this.#starts) return this.#starts;
		const starts = [0];
		let at = -1;
		do {
			at = this.text.indexOf("\n", at + 1);
			if (at !== -1) starts.push(at + 1);
		} while (at !== -1);
		this.#starts = starts;
		return starts;
	}
	#position(offset) {
		const inside = Math.max(0, Math.min(offset, this.text.length));
		const starts = this.#lineStarts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= inside) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: inside - (starts[low] ?? 0) + 1
		};
	}
};

export { Lines as t };