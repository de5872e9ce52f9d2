import { t as surfaces } from "./shared/surfaces.js";
import { r as readFacts } from "./shared/instruction.js";
import { parentPort } from "node:worker_threads";

// src/surfaces/serve.ts
/** Answers jobs until the port is closed or the thread is killed. */
function serve(port, all) {
	const byId = new Map(all.map((surface) => [surface.id, surface]));
	port.on("message", ({ surfaceId, file }) => {
		const surface = byId.get(surfaceId);
		if (!surface) throw new Error(`no surface ${surfaceId}`);
		port.postMessage(readFacts(surface, file));
	});
	port.postMessage("ready");
}

// src/surfaces/worker.ts
if (parentPort) serve(parentPort, surfaces);

export {  };