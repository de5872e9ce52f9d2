import { n as figure, t as count } from "./words.js";

// src/render/operating-words.ts
/** Names in one cell; the count tells of the others. */
const NAMED$1 = 6;
/** The tables in the order in which a reader needs them: how far one may go, then what stands in the way of what. */
function operatingTables({ tables, productionGates, checklist }) {
	return [
		...classTables(tables),
		gates(productionGates),
		checks(checklist)
	];
}
/** Those of them that say what is recommended for kinds of work, files, commands and tools. */
function classTables(tables) {
	return [
		situations(tables),
		ladder(tables.ladder),
		fileClasses(tables),
		commandClasses(tables),
		toolTypes(tables)
	];
}
/** Where a step of the rollout stands, as a reader says it. */
const STANDING_WORDS = {
	stands: "stands",
	next: "next",
	later: "later",
	denied: "stays denied"
};
function situations({ situations }) {
	const applying = situations.filter(({ applies }) => applies);
	return {
		title: "Situations",
		lead: `${count(applying.length, "situation")} of ${situations.length} that this repository is in. The strictest recommendation counts for what it is about.`,
		columns: [
			"Situation",
			"Recommended",
			"Because"
		],
		rows: applying.map(({ situation, recommended, because }) => [
			situation,
			recommended,
			because
		])
	};
}
function ladder(steps) {
	return {
		title: "Staged rollout",
		lead: "Steps are taken from below, each on what the one before has shown.",
		columns: [
			"Step",
			"State",
			"How",
			"On it here",
			"Missing",
			"Yours to check"
		],
		rows: steps.map((step) => [
			`${step.step}. ${step.title}`,
			STANDING_WORDS[step.standing],
			step.handling,
			both(some(step.commands, step.commandCount), some(step.tools, step.toolCount)),
			step.missing.join(" "),
			step.yours.join("; ")
		])
	};
}
function fileClasses({ fileClasses, otherFiles }) {
	return {
		title: "File classes",
		lead: `What an agent may do with which files by default. ${count(otherFiles, "file")} of no class.`,
		columns: [
			"Class",
			"Default",
			"Files",
			"Here"
		],
		rows: fileClasses.map(({ title, default: handling, count: n, paths }) => [
			title,
			handling,
			figure(n),
			some(paths, n)
		])
	};
}
function commandClasses({ commandClasses }) {
	return {
		title: "Command classes",
		lead: "What the commands of this repository do. A command stands where its riskiest part stands.",
		columns: [
			"Class",
			"Default",
			"Tier",
			"Here"
		],
		rows: commandClasses.map(({ title, default: handling, tier, count: n, commands }) => [
			title,
			handling,
			tier,
			some(commands.map((command) => command.tier === tier ? command.name : `${command.name} (${command.tier})`), n)
		])
	};
}
function toolTypes({ toolTypes }) {
	return {
		title: "MCP tool types",
		lead: "Approve the type of tool, never the server.",
		columns: [
			"Type",
			"Default",
			"Here"
		],
		rows: toolTypes.map(({ title, default: handling, count: n, tools }) => [
			title,
			handling.replaceAll("-", " "),
			some(tools.map(({ name, allowed }) => `${name} (now: ${allowed})`), n)
		])
	};
}
function gates(productionGates) {
	return {
		title: "Production gates",
		lead: "What deletes, deploys, rotates, bills or exposes customer data leaves automatic mode.",
		columns: [
			"Action",
			"Automatic",
			"Required gate",
			"From here",
			"By"
		],
		rows: productionGates.map(({ action, automatic, gate, reachable, evidence }) => [
			action,
			automatic,
			gate,
			reachable ? "reachable" : "not seen",
			some(evidence.map(({ path, line, note }) => `${path}:${line}${note === void 0 ? "" : ` (${note})`}`), evidence.length)
		])
	};
}
function checks(checklist) {
	return {
		title: "Before automatic permissions",
		lead: "What to settle first: answered by the scan where it can.",
		columns: [
			"Item",
			"Answer",
			"Because"
		],
		rows: checklist.map(({ item, answer, because }) => [
			item,
			answer.replaceAll("-", " "),
			because
		])
	};
}
function some(names, all) {
	const shown = names.slice(0, NAMED$1);
	const more = all - shown.length;
	return shown.length === 0 ? "" : `${shown.join(", ")}${more > 0 ? ` and ${figure(more)} more` : ""}`;
}
function both(commands, tools) {
	return [commands === "" ? "" : `commands: ${commands}`, tools === "" ? "" : `tools: ${tools}`].filter((part) => part !== "").join("; ");
}

// src/render/permission-words.ts
/** An outcome as it stands in a table; a question mark rather than a word that looks like an answer. */
const OUTCOME_WORDS = {
	allow: "allow",
	ask: "ask",
	deny: "deny",
	unknown: "?"
};
/** Below a table of outcomes. */
const OUTCOME_KEY = "allow: it happens unasked. ask: you are asked. deny: it does not happen. ?: not known, so do not rely on it.";
/** Targets of one line that are named; the rest is counted. */
const NAMED = 3;
/** "read .env and key.pem", "call github/get_me, github/list_issues, github/search_code and 24 more". */
function permissionLabel({ action, targets }) {
	const named = targets.slice(0, targets.length === 4 ? 4 : NAMED);
	const more = targets.length - named.length;
	if (more > 0) return `${action} ${named.join(", ")} and ${count(more, "more", "more")}`;
	return `${action} ${named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`}`;
}
/**
* The lines that somebody who starts an agent must see: what an agent would do unasked, or what is not known.
* The repository's own test, lint and build commands are meant to run and stand in the full list only.
*/
function openPermissions({ permissions }) {
	return permissions.filter(({ topic, byAgent }) => topic !== "commands" && Object.values(byAgent).some(({ outcome }) => outcome === "allow" || outcome === "unknown"));
}
/** Where the outcome hangs on the trust of the folder, or on somebody being there: "in a trusted folder allow, with nobody to ask deny". */
function circumstances({ outcome, trusted, untrusted, headless }) {
	return [
		...trusted === outcome ? [] : [`in a trusted folder ${OUTCOME_WORDS[trusted]}`],
		...untrusted === outcome ? [] : [`in an untrusted folder ${OUTCOME_WORDS[untrusted]}`],
		...headless === outcome ? [] : [`with nobody to ask ${OUTCOME_WORDS[headless]}`]
	].join(", ");
}

export { permissionLabel as a, openPermissions as i, OUTCOME_WORDS as n, classTables as o, circumstances as r, operatingTables as s, OUTCOME_KEY as t };