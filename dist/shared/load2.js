// src/render/load.ts
const MODULES = {
	gitlab: () => import("./gitlab.js"),
	html: () => import("./html2.js"),
	json: () => import("./json2.js"),
	markdown: () => import("./markdown2.js"),
	sarif: () => import("./sarif2.js"),
	terminal: () => import("./terminal3.js")
};
/** The formats that this version can render, sorted. */
const FORMATS = Object.keys(MODULES);
/** The entry of a format with its own code only; undefined for a word that is no format. */
async function loadRenderer(format) {
	const known = FORMATS.find((one) => one === format);
	return known && (await MODULES[known]()).default;
}

export { loadRenderer as n, FORMATS as t };