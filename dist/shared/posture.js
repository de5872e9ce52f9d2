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

export { lower as a, isBelow as i, STATES as n, higher as r, POSTURES as t };