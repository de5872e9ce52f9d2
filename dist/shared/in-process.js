import { t as surfaces } from "./surfaces.js";
import { r as readFacts } from "./instruction.js";

// src/surfaces/in-process.ts
/** Reads in this thread, without a deadline: for tests. */
function inProcess(all = surfaces) {
	const byId = new Map(all.map((surface) => [surface.id, surface]));
	return {
		read(surfaceId, file) {
			const surface = byId.get(surfaceId);
			return surface ? Promise.resolve(readFacts(surface, file)) : Promise.reject(/* @__PURE__ */ new Error(`no surface ${surfaceId}`));
		},
		close: () => Promise.resolve()
	};
}

export { inProcess };