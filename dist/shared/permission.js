// src/model/permission.ts
/** What an agent does with an action: `unknown` where its settings are not modelled. Never read as permission to go on. */
const OUTCOMES = [
	"allow",
	"ask",
	"deny",
	"unknown"
];
/** What the actions of one line of the permission matrix are about. */
const PERMISSION_TOPICS = [
	"secrets",
	"writes",
	"network",
	"commands",
	"destructive",
	"mcp"
];

export { PERMISSION_TOPICS as n, OUTCOMES as t };