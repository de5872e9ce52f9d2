import { t as checks } from "./checks.js";
import { t as UserError } from "./error.js";
import { t as byBytes } from "./order.js";

// src/cli/rules.ts
/** What a rule means, why it matters, what to do. Throws `UserError` for a rule that is not there. */
function explain(id, terminal, equipment) {
	const rule = entries(equipment).find((entry) => entry.id === id);
	if (!rule) throw new UserError(`There is no rule “${id}”. “preflight rules” lists them.`);
	const references = rule.references.map((page) => `  ${page}\n`).join("");
	terminal.out(`${rule.id}: ${rule.title}\n${rule.family}, up to ${rule.severity}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n${references === "" ? "" : `\nReferences:\n${references}`}`);
}
/** Lists every rule, sorted by id. */
function listRules({ format }, terminal, equipment) {
	const rules = entries(equipment);
	if (format === "json") {
		terminal.out(`${JSON.stringify({ rules }, null, 2)}\n`);
		return;
	}
	const width = Math.max(...rules.map(({ id }) => id.length));
	terminal.out(rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}\n`).join(""));
}
function entries({ catalog }) {
	const own = checks.map(({ meta: { id, title, family, severity, why, fix, references } }) => ({
		id,
		title,
		family,
		severity,
		why,
		fix,
		references
	}));
	const committed = checks.find(({ meta }) => meta.id === "committed-secret")?.meta;
	const secrets = catalog().secrets.map(({ id, title, severity, references }) => ({
		id,
		title,
		family: "secrets",
		severity,
		why: committed?.why ?? "",
		fix: committed?.fix ?? "",
		references: references ?? []
	}));
	const instructions = catalog().instructions.rules.map(({ id, title, severity, graver, why, fix, references }) => ({
		id,
		title,
		family: "agent-instructions",
		severity: graver ?? severity,
		why,
		fix,
		references
	}));
	return [
		...own,
		...secrets,
		...instructions
	].sort((a, b) => byBytes(a.id, b.id));
}

export { explain, listRules };