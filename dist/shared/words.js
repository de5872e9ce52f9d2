// src/model/words.ts
/** The figure with a comma between thousands, whatever the machine's language. */
function figure(n) {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** "1 finding", "12 findings". */
function count(n, one, many = `${one}s`) {
	return `${figure(n)} ${n === 1 ? one : many}`;
}
/** "a", "a and b", "a, b and c". */
function list(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export { figure as n, list as r, count as t };