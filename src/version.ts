/** Name and version as the report names them. A test holds the version against package.json. */
export const TOOL = { name: "preflight", version: "0.1.0" } as const;
