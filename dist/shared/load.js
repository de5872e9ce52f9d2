// src/render/fleet/load.ts
const MODULES = {
	html: () => import("./html3.js"),
	json: () => import("./json3.js"),
	markdown: () => import("./markdown3.js"),
	sarif: () => import("./sarif3.js")
};
/** The formats that this version can render, sorted. */
const FORMATS = Object.keys(MODULES);
/** The entry of a format with its own code only; undefined for a word that is no format. */
async function loadFleetRenderer(format) {
	const known = FORMATS.find((one) => one === format);
	return known && (await MODULES[known]()).default;
}

export { loadFleetRenderer as n, FORMATS as t };