import { c as visible, n as escapeForJsonLog } from "./escape.js";
import { o as toFleet } from "./fleet.js";

// src/render/fleet/json.ts
/** The fleet as JSON, every text made visible. */
var json_default = {
	format: "json",
	render: (reports) => `${escapeForJsonLog(JSON.stringify(toFleet(reports), (_, value) => typeof value === "string" ? visible(value) : value, 2))}\n`
};

export { json_default as default };