import { r as __toESM } from "./rolldown-runtime.js";
import { t as AGENTS } from "./agent.js";
import { n as UserError } from "./error.js";
import { r as SEVERITIES } from "./finding.js";
import { n as STATES, t as POSTURES } from "./posture.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as ParseError } from "./parse-error.js";
import { t as digestOf } from "./digest.js";
import { t as parseYaml } from "./yaml.js";
import { _ as _isoDate, d as strictObject, f as string, n as _enum, r as array, s as literal, t as ZodISODate, u as record } from "./schemas.js";
import { n as ROWS } from "./answer.js";

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/config/policy-schema.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const day = date().describe("A day as YYYY-MM-DD.");
const rule = string().regex(/^[a-z0-9][a-z0-9-]*$/u).describe("Id of a rule, as `preflight rules` lists it.");
/** What the operator says of a repository. */
const said = {
	state: _enum(STATES).optional().describe("What the repository is. `--state` on the command line goes before it."),
	require: _enum(POSTURES).optional().describe("The lowest posture that passes. With `--require` both hold."),
	"fail-on": _enum([...SEVERITIES.filter((name) => name !== "info"), "never"]).optional().describe("The severity from which on a finding fails the run. `--fail-on` on the command line goes before it."),
	agents: array(_enum(AGENTS)).min(1).optional().describe("The agents in use. `--agent` on the command line goes before it.")
};
/** Who answers for an exception, why, and until when. */
const answered = {
	reason: string().min(10).max(500).describe("Why, in words that somebody else understands in a year."),
	by: string().min(2).max(100).describe("Who answers for it."),
	expires: day.describe("The last day on which it holds, as YYYY-MM-DD.")
};
/** The operator's policy as people write it. `docs/policy.schema.json` is generated from this. */
const policySchema = strictObject({
	version: literal(1).describe("Version of this format."),
	...said,
	repositories: array(strictObject({
		match: string().min(1).describe("A glob over the folder's absolute path with `/`, or, without a `/`, over its name. The first that fits decides."),
		...said
	})).default([]).describe("What holds for some repositories only; what an entry leaves out is taken from the top."),
	severities: record(rule, _enum(SEVERITIES)).default({}).describe("Rules that weigh more or less here. Some cannot be lowered (rules/boundary/exceptions.yml)."),
	exceptions: array(strictObject({
		rule,
		path: string().min(1).optional().describe("A glob from the root of the repository; the finding's first place must fit."),
		fingerprint: string().min(8).optional().describe("Fingerprint of the finding, as the report gives it."),
		...answered
	}).refine(({ path, fingerprint }) => path !== void 0 || fingerprint !== void 0, { message: "needs a path or a fingerprint: an exception for a whole rule would also cover what comes tomorrow" })).default([]).describe("Findings that are set aside until a day."),
	"accepted-rows": array(strictObject({
		row: _enum(ROWS).describe("Id of the row. Some may not be accepted (rules/boundary/exceptions.yml)."),
		agents: array(_enum(AGENTS)).min(1).optional().describe("Only for these agents; without it, for all."),
		"up-to": _enum(POSTURES).describe("The highest posture that the row's no may allow meanwhile."),
		...answered
	})).default([]).describe("Rows of which a no is accepted until a day. The row stays a no; only the ceiling that it sets by itself is lifted."),
	"may-except": array(rule).default([]).describe("Rules that hold an agent back and that this policy may set aside all the same, each by path and fingerprint."),
	"never-except": array(rule).default([]).describe("Rules that no exception of this policy may set aside."),
	role: string().optional().describe("Reserved: who works here. Read by later decisions at run time, not by a scan."),
	"target-environment": string().optional().describe("Reserved: where what is made here will run."),
	intent: string().optional().describe("Reserved: what the session is for.")
});

// src/config/policy.ts
/**
* Reads a policy. YAML, and so JSON too.
* @param name what the user calls the file, for messages.
* @throws UserError where it is not valid: a policy that is half understood could open what it was meant to close.
*/
function readPolicy(text, name, source, repository) {
	const result = policySchema.safeParse(plain(text, name));
	if (!result.success) {
		const issue = result.error.issues[0];
		throw new UserError(`The policy ${name} is not valid: ${issue?.path.join(".") || "(top)"}: ${issue?.message ?? "does not fit the schema"}`);
	}
	const { repositories, severities, exceptions, "accepted-rows": accepted, "may-except": may, "never-except": never, ...top } = result.data;
	const entry = repositories.find(({ match }) => fits(match, repository));
	const { state, require, agents, "fail-on": failOn } = {
		...top,
		...entry
	};
	return {
		source,
		digest: digestOf(text),
		said: {
			...state === void 0 ? {} : { state },
			...require === void 0 ? {} : { require },
			...agents === void 0 ? {} : { agents },
			...failOn === void 0 ? {} : { "fail-on": failOn }
		},
		notes: [],
		severities,
		exceptions,
		"accepted-rows": accepted,
		"may-except": may,
		"never-except": never
	};
}
/**
* The policy that a base commit carries. One that is not valid sets nothing aside and says so: a change that mends it must not fail by it. What it says
* of the state, the agents, the gate and the rows is left to the operator, for a repository does not raise its own trust.
*/
function readBasePolicy(text, path, repository) {
	try {
		const policy = readPolicy(text, path, "base", repository);
		const left = policy["accepted-rows"].length === 0 ? [] : ["Its accepted rows were not applied: a repository does not raise its own trust."];
		return {
			...policy,
			said: {},
			"accepted-rows": [],
			notes: [...policy.notes, ...left]
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			source: "base",
			digest: digestOf(text),
			said: {},
			notes: [`${error.message} Nothing of it was applied.`],
			severities: {},
			exceptions: [],
			"accepted-rows": [],
			"may-except": [],
			"never-except": []
		};
	}
}
function plain(text, name) {
	try {
		const { root, problems } = parseYaml(name, text);
		const problem = problems[0];
		if (problem) throw new UserError(`The policy ${name} is not valid: line ${problem.at.line}: ${problem.what}`);
		return root.plain();
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		throw new UserError(`The policy ${name} cannot be read: ${error.message}`);
	}
}
/** A pattern with a slash is one over the path, any other one over the name. */
function fits(match, { folder, name }) {
	const subject = match.includes("/") ? folder : name;
	return subject !== void 0 && import_picomatch.default.isMatch(subject, match, { dot: true });
}

export { readPolicy as n, readBasePolicy as t };