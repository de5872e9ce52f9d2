import { n as UserError } from "./error.js";
import { readFileSync } from "node:fs";

// src/cli/read-text.ts
/** The text of a file that the user named. Throws `UserError` where it cannot be read. */
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new UserError(`${file} cannot be read (${error.code ?? "unknown error"}).`);
	}
}

export { readText as t };