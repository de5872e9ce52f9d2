import { n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { i as acceptanceWords } from "./answer.js";
import { r as list, t as count } from "./words.js";
import { n as VERDICT_WORDS } from "./words2.js";

// src/render/accepted-rows.ts
/** The rows of which the policy speaks, in the order of the table; agents of which it says the same stand together. */
function acceptedRows({ answers }) {
	return answers.flatMap((answer) => {
		const { row, question, byAgent = {} } = answer;
		const groups = /* @__PURE__ */ new Map();
		const add = ({ verdict, acceptance, evidence: [at] }, agent) => {
			if (!acceptance) return;
			const { reason, by, expires, upTo, void: refusal } = acceptance;
			const key = JSON.stringify([
				verdict,
				reason,
				by,
				expires,
				upTo,
				refusal
			]);
			const known = groups.get(key) ?? {
				row,
				question,
				verdict,
				acceptance,
				agents: [],
				...at && { at }
			};
			groups.set(key, agent === void 0 ? known : {
				...known,
				agents: [...known.agents, agent]
			});
		};
		for (const agent of AGENTS) {
			const own = byAgent[agent];
			if (own) add(own, agent);
		}
		add(answer);
		return [...groups.values()];
	});
}
/** Whether the exception holds: then the row sets no ceiling below what it allows. */
function holds({ acceptance }) {
	return acceptance.void === void 0;
}
/** “Is network off by default? no (Codex), accepted by Ada until 2026-12-05: One install.” */
function acceptedRowWords({ question, verdict, agents, acceptance }) {
	const of = agents.length === 0 ? "" : ` (${list(agents.map((agent) => AGENT_TITLES[agent]))})`;
	return `${question} ${VERDICT_WORDS[verdict]}${of}, ${acceptanceWords(acceptance)}`;
}
/** How many rows are accepted, as a sentence. Said only where a policy accepts one. */
function acceptedWords(rows) {
	return `${count(rows, "row")} accepted by the operator.`;
}

export { holds as i, acceptedRows as n, acceptedWords as r, acceptedRowWords as t };