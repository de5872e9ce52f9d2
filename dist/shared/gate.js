import { i as atLeast } from "./finding.js";
import { i as isBelow } from "./posture.js";

// src/model/gate.ts
/** The findings that fail a gate. What the base or the baseline has as well is no matter of this change. */
function failingFindings({ findings }, { failOn }) {
	return failOn === "never" ? [] : findings.filter(({ severity, delta }) => delta !== "unchanged" && atLeast(severity, failOn));
}
/** Whether a gate passes. Beside a base it also fails where the change lowers trust: that is what the comparison is asked for. */
function gatePasses(report, gate) {
	if (gate.require !== void 0 && isBelow(report.posture.name, gate.require)) return false;
	if (gate.failOn !== "never" && report.delta?.lowersTrust) return false;
	return failingFindings(report, gate).length === 0;
}

export { gatePasses as n, failingFindings as t };