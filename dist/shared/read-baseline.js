import { n as UserError } from "./error.js";
import { r as SEVERITIES } from "./finding.js";
import { d as strictObject, f as string, n as _enum, o as int, r as array, s as literal } from "./schemas.js";

// src/config/read-baseline.ts
/** The file that `--write-baseline` writes. */
const baselineSchema = strictObject({
	version: literal(1),
	note: string(),
	tool: strictObject({
		name: string(),
		version: string()
	}),
	salt: string().regex(/^[0-9a-f]{32}$/u),
	findings: array(strictObject({
		id: string().regex(/^[0-9a-f]{32}$/u),
		rule: string(),
		path: string(),
		severity: _enum(SEVERITIES),
		count: int().min(1)
	}))
});
/** @throws UserError where the text is no baseline. */
function readBaseline(text, name) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UserError(`The baseline ${name} is not JSON: write it anew with --write-baseline.`);
	}
	const result = baselineSchema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new UserError(`The baseline ${name} is not valid: ${issue?.path.join(".") || "(top)"}: ${issue?.message ?? "does not fit"}.`);
}

export { readBaseline };