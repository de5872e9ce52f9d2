// src/version.ts
/** Name and version as the report names them. A test holds the version against package.json. */
const TOOL = {
	name: "preflight",
	version: "0.1.0"
};

export { TOOL as t };