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

export { passes as a, acceptanceWords as i, ROWS as n, VERDICTS as r, BOUNDARIES as t };