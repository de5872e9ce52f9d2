// src/model/finding.ts
/** From worst to least. */
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
const CONFIDENCES = [
	"high",
	"medium",
	"low"
];
/** The groups in which reports sort findings. `package-hooks` is everything that executes without being asked. */
const FAMILIES = [
	"package-hooks",
	"agent-settings",
	"agent-instructions",
	"secrets",
	"requirements",
	"mcp",
	"ci",
	"repository",
	"policy"
];
/** Whether `a` is at least as bad as `b`. */
function atLeast(a, b) {
	return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}

export { atLeast as i, FAMILIES as n, SEVERITIES as r, CONFIDENCES as t };