import { t as byBytes } from "./order.js";

// src/checks/rule-book.ts
/** Every rule that a finding can name, sorted by id: the checks, and the data rules that checks run (formats of credentials, phrases of instructions). */
function ruleBook(checks, { secrets, instructions, weaknesses }) {
	const own = checks.map(({ meta: { id, title, family, severity, why, fix, references } }) => ({
		id,
		title,
		family,
		severity,
		why,
		fix,
		references,
		tags: weaknesses.filter(({ rules = [] }) => rules.includes(id)).map(({ tag }) => tag),
		page: `rules.md#${id}`
	}));
	const tagsOf = (family) => weaknesses.filter(({ families = [] }) => families.includes(family)).map(({ tag }) => tag);
	const [secretTags, instructionTags] = [tagsOf("secrets"), tagsOf("agent-instructions")];
	const committed = checks.find(({ meta }) => meta.id === "committed-secret")?.meta;
	const formats = secrets.map(({ id, title, severity, references }) => ({
		id,
		title,
		family: "secrets",
		severity,
		why: committed?.why ?? "",
		fix: committed?.fix ?? "",
		references,
		tags: secretTags,
		page: "rules.md#secret-rules"
	}));
	const phrases = instructions.rules.map(({ id, title, severity, graver, why, fix, references }) => ({
		id,
		title,
		family: "agent-instructions",
		severity: graver ?? severity,
		why,
		fix,
		references,
		tags: instructionTags,
		page: "rules.md#instruction-rules"
	}));
	return [
		...own,
		...formats,
		...phrases
	].sort((a, b) => byBytes(a.id, b.id));
}
/** What is known of the rules that findings name, sorted by id. */
function rulesBehind(findings, checks, catalog) {
	const named = new Set(findings.map(({ rule }) => rule));
	return ruleBook(checks, catalog).filter(({ id }) => named.has(id));
}

export { rulesBehind as n, ruleBook as t };