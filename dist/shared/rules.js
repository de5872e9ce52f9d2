import { t as checks } from "./checks.js";
import { t as ruleBook } from "./rule-book.js";
import { n as UserError } from "./error.js";
import { r as SEVERITIES } from "./finding.js";

// src/cli/rules.ts
/** In SARIF a rule stands once for each severity. */
const AS_IN_SARIF = new RegExp(`/(?:${SEVERITIES.join("|")})$`, "u");
/** What a rule means, why it matters, what to do. Throws `UserError` for a rule that is not there. */
function explain(id, terminal, equipment) {
	const rule = ruleBook(checks, equipment.catalog()).find((entry) => entry.id === id.replace(AS_IN_SARIF, ""));
	if (!rule) throw new UserError(`There is no rule “${id}”. “preflight rules” lists them.`);
	const references = rule.references.map((page) => `  ${page}\n`).join("");
	terminal.out(`${rule.id}: ${rule.title}\n${rule.family}, up to ${rule.severity}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n${references === "" ? "" : `\nReferences:\n${references}`}`);
}
/** Lists every rule, sorted by id. */
function listRules({ format }, terminal, equipment) {
	const rules = ruleBook(checks, equipment.catalog());
	if (format === "json") {
		terminal.out(`${JSON.stringify({ rules }, null, 2)}\n`);
		return;
	}
	const width = Math.max(...rules.map(({ id }) => id.length));
	terminal.out(rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}\n`).join(""));
}

export { explain, listRules };