import { t as AGENTS } from "./agent.js";
import { r as SEVERITIES } from "./finding.js";
import { t as POSTURES } from "./posture.js";

// src/render/story.ts
/** The findings in groups, worst first, else in the report's order. */
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.rule,
			finding.severity,
			finding.confidence,
			finding.why,
			finding.fix,
			finding.agents
		]);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return [...groups.values()].map((members) => {
		const [first, ...rest] = members;
		const { rule, severity, confidence, why, fix, agents = [] } = first;
		return {
			rule,
			severity,
			confidence,
			why,
			fix,
			agents,
			findings: [first, ...rest]
		};
	}).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/** Whether a place of the finding comes with the words that stand there. */
function isQuoted({ locations }) {
	return locations.some(({ excerpt }) => excerpt !== void 0);
}
/** "1 critical, 2 high": how many findings of each severity, worst first; empty when there is none. */
function severityCounts(findings) {
	return SEVERITIES.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity]).filter(([n]) => n > 0).map(([n, severity]) => `${n} ${severity}`).join(", ");
}
/** The ceilings that set the headline, and the others; the same reason for several agents is one entry. */
function ceilingReasons({ posture }) {
	const { name, byAgent, headline, ceilings } = posture;
	const sets = (ceiling) => ceiling.posture === name && (ceiling.agent === void 0 || headline.agents.includes(ceiling.agent) && byAgent[ceiling.agent] === name);
	return {
		setting: mergeAgents(ceilings.filter(sets)),
		other: mergeAgents(ceilings.filter((ceiling) => !sets(ceiling)))
	};
}
function mergeAgents(ceilings) {
	const reasons = /* @__PURE__ */ new Map();
	for (const ceiling of ceilings) {
		const key = JSON.stringify([
			ceiling.by,
			ceiling.posture,
			ceiling.because
		]);
		const known = reasons.get(key) ?? {
			ceiling,
			agents: []
		};
		if (ceiling.agent !== void 0) known.agents.push(ceiling.agent);
		reasons.set(key, known);
	}
	return [...reasons.values()].map(({ ceiling: { by, posture, because }, agents }) => ({
		by,
		posture,
		because,
		agents
	}));
}
/** The answered agents; those that set the headline first, then from the most to the least free, then in the order of `AGENTS`. */
function agentRows({ posture }) {
	const rank = (row) => (posture.headline.agents.includes(row.agent) ? 0 : 10) + POSTURES.length - POSTURES.indexOf(row.posture);
	return AGENTS.flatMap((agent) => {
		const name = posture.byAgent[agent];
		if (name === void 0) return [];
		const launch = posture.launch[agent];
		return [launch === void 0 ? {
			agent,
			posture: name
		} : {
			agent,
			posture: name,
			launch
		}];
	}).sort((a, b) => rank(a) - rank(b));
}
/** The posture one step above the headline; `undefined` at the top. */
function nextPosture({ posture }) {
	return POSTURES[POSTURES.indexOf(posture.name) + 1];
}

export { nextPosture as a, isQuoted as i, ceilingReasons as n, severityCounts as o, groupFindings as r, agentRows as t };