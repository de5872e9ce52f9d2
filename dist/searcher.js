import { r as createSecretScanner, t as searchedFile } from "./shared/searched-file.js";
import { parentPort, workerData } from "node:worker_threads";

// src/secrets/searcher-thread.ts
function serve(port, { rules, key, testPaths, contents, testFolders }) {
	const scanner = createSecretScanner(rules, {
		key: Buffer.from(key),
		testPaths,
		contents
	});
	scanner.setTestFolders(testFolders);
	port.on("message", (request) => {
		if ("texts" in request) {
			const locate = scanner.locator();
			port.postMessage({ spans: request.texts.map(locate) });
			return;
		}
		const { batch, share, files } = request;
		const found = [];
		for (const file of files) {
			const scanned = scanner.scan(file, Buffer.from(batch, file.at, file.length), share);
			if (scanned.secrets.length + scanned.gaps.length > 0 || scanned.told !== void 0) found.push(searchedFile(file.path, scanned));
		}
		port.postMessage({
			batch,
			found
		}, [batch]);
	});
}
if (parentPort) serve(parentPort, workerData);

export {  };