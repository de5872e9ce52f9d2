// src/model/posture.ts
/** From most to least restrained. A posture is a ceiling: less is always allowed. */
const POSTURES = [
	"hold",
	"read-only",
	"workspace-write",
	"constrained-auto"
];
/** What the operator says the repository is. A repository cannot raise its own trust. */
const STATES = [
	"unknown",
	"public-demo",
	"internal",
	"sensitive",
	"production-infra"
];
/** The lower of two postures. */
function lower(a, b) {
	return POSTURES.indexOf(a) <= POSTURES.indexOf(b) ? a : b;
}
/** The higher of two postures. */
function higher(a, b) {
	return lower(a, b) === a ? b : a;
}
/** Whether `a` is lower than `b`. */
function isBelow(a, b) {
	return POSTURES.indexOf(a) < POSTURES.indexOf(b);
}

// src/model/answer.ts
/** The ten rows of the boundary decision table, in the order of the table. */
const ROWS = [
	"repo-trusted",
	"git-clean",
	"secrets-denied",
	"write-scoped",
	"network-off",
	"mcp-allowlisted",
	"destructive-blocked",
	"test-command",
	"rollback-easy",
	"logs-redacted"
];
const BOUNDARIES = [
	"repository-trust",
	"files-and-secrets",
	"command-execution",
	"mcp-tool-scope",
	"logging-and-rollback"
];
/** `unknown` is not `no`, and never passes. */
const VERDICTS = [
	"yes",
	"no",
	"unknown",
	"not-applicable"
];
/** What a reader is told behind the verdict of a row of which the operator's policy speaks. */
function acceptanceWords({ by, expires, reason, void: refusal }) {
	return refusal === void 0 ? `accepted by ${by} until ${expires}: ${reason}` : `not accepted: the exception of ${by} ${refusal}`;
}
/** Whether a verdict passes: `unknown` does not. */
function passes(verdict) {
	return verdict === "yes" || verdict === "not-applicable";
}

export { passes as a, higher as c, acceptanceWords as i, isBelow as l, ROWS as n, POSTURES as o, VERDICTS as r, STATES as s, BOUNDARIES as t, lower as u };