import { i as isAnswered, n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { r as SEVERITIES } from "./finding.js";
import { a as lower, i as isBelow, r as higher, t as POSTURES } from "./posture.js";
import { t as wholeFile } from "./place.js";
import { a as actionClassOfCommand, o as headlineRule, s as meet } from "./engines.js";
import { t as byBytes } from "./order.js";
import { a as passes, i as acceptanceWords, n as ROWS, r as VERDICTS } from "./answer.js";
import { a as classifyRun, n as publishesIn, o as workflowGraph } from "./checks.js";
import { createHash } from "node:crypto";

// src/checks/judge.ts
/**
* Runs every check over the facts. Findings come sorted by severity, path bytes, line and rule. A check that throws
* is a bug of ours: it becomes a gap, so that a hostile repository can never turn a crash into a clean report.
*/
function judge(checks, facts, catalog) {
	const findings = [];
	const gaps = [];
	for (const check of checks) try {
		for (const judgement of check.judge(facts, catalog)) findings.push(toFinding(check, judgement));
	} catch (error) {
		gaps.push({
			path: ".",
			reason: `the check ${check.meta.id} failed (${error instanceof Error ? error.name : "unknown error"})`
		});
	}
	return {
		findings: numberTwins(inReportOrder(findings)),
		gaps
	};
}
/** Findings as a report lists them: by severity, path bytes, line and rule. */
function inReportOrder(findings) {
	return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byBytes(a.locations[0].path, b.locations[0].path) || a.locations[0].line - b.locations[0].line || byBytes(a.rule, b.rule) || a.locations[0].column - b.locations[0].column || byBytes(a.fingerprint, b.fingerprint));
}
function toFinding({ meta }, judgement) {
	const rule = judgement.rule ?? meta.id;
	return {
		rule,
		family: meta.family,
		severity: judgement.severity ?? meta.severity,
		confidence: judgement.confidence ?? meta.confidence,
		message: judgement.message,
		why: judgement.why ?? meta.why,
		fix: judgement.fix ?? meta.fix,
		...judgement.agents ? { agents: judgement.agents.filter(isAnswered) } : {},
		fingerprint: createHash("sha256").update(`${rule}\0${judgement.identity}`).digest("hex").slice(0, 16),
		locations: judgement.at
	};
}
/** Neither path nor line is part of a fingerprint, so that a thing that moves keeps its own; twins are told apart by a number. */
function numberTwins(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, nth);
		return nth === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}-${nth}`
		};
	});
}

// src/decide/answers.ts
/** Answers the ten rows for one agent. A row without a module is a bug and throws. */
function answerRows(rows, view, agent, accept) {
	return new Map(ROWS.map((id) => {
		const row = rows.find((candidate) => candidate.id === id);
		if (!row) throw new Error(`no module answers the row ${id}`);
		const answer = "answer" in row ? row.answer(view) : row.answerFor(view, agent);
		const acceptance = accept?.(id, answer.verdict, agent.agent);
		return [id, acceptance ? {
			...answer,
			acceptance
		} : answer];
	}));
}
/** The rows as the report shows them: what the headline's agents get (the worst of them), and each agent's own where it differs by agent. */
function headlineAnswers(view, byAgent, headline) {
	return view.catalog.rows.map(({ id, question, no, perAgent }) => {
		const own = (agent) => byAgent.get(agent)?.get(id);
		const shown = headline.map(own).filter((answer) => answer !== void 0).reduce(worse);
		const all = [...byAgent.keys()].map((agent) => [agent, own(agent)]);
		return {
			row: id,
			question,
			...shown,
			action: no,
			...perAgent ? { byAgent: Object.fromEntries(all) } : {}
		};
	});
}
/** The five boundaries of one set of answers. */
function boundariesOf({ catalog }, answerTo) {
	return catalog.boundaries.boundaries.map(({ id, title }) => {
		const rows = catalog.rows.filter((row) => row.boundaries.includes(id)).map((row) => row.id);
		return {
			id,
			title,
			rows,
			clear: rows.every((row) => isClear(id, answerTo(row)))
		};
	});
}
/** A row keeps a boundary fuzzy unless it passes, or says that its trouble lies in another boundary. */
function isClear(boundary, answer) {
	return answer !== void 0 && (passes(answer.verdict) || answer.fuzzy !== void 0 && !answer.fuzzy.includes(boundary));
}
/** The score: rows that pass, of ten. */
function scoreOf(answers) {
	const count = (verdict) => answers.filter((answer) => answer.verdict === verdict).length;
	return {
		yes: count("yes"),
		no: count("no"),
		unknown: count("unknown"),
		notApplicable: count("not-applicable"),
		of: answers.length
	};
}
/** From worst to best, so that the worst agent sets the headline. */
const BADNESS = [
	"no",
	"unknown",
	"yes",
	"not-applicable"
];
function worse(a, b) {
	const rank = ({ verdict, byAsking, acceptance }) => BADNESS.indexOf(verdict) + (verdict === "yes" && !byAsking || acceptance && acceptance.void === void 0 ? .5 : 0);
	return rank(b) < rank(a) ? b : a;
}
if (!VERDICTS.every((verdict) => BADNESS.includes(verdict))) throw new Error("a verdict has no place in the order of badness");

// src/decide/ceilings.ts
/** The highest posture: ceilings at this height hold nothing down and are left out. */
const TOP = POSTURES[POSTURES.length - 1];
/** The ceilings that hold whoever the agent is: the state, the content and the coverage. */
function commonCeilings(view, complete) {
	const { catalog, state } = view;
	const ceilings = [];
	const entry = catalog.states.find(({ id }) => id === state);
	if (entry) ceilings.push({
		by: `state:${state}`,
		posture: entry.ceiling,
		because: entry.because,
		lift: entry.lift
	});
	for (const { id, sign, ceiling, because, lift } of catalog.contentCeilings) if (shows(sign, view)) ceilings.push({
		by: `content:${id}`,
		posture: ceiling,
		because,
		lift
	});
	if (!complete) {
		const { ceiling, because, lift } = catalog.boundaries.incomplete;
		ceilings.push({
			by: "coverage",
			posture: ceiling,
			because,
			lift
		});
	}
	return ceilings.filter(({ posture }) => posture !== TOP);
}
/**
* The ceilings that one agent's answers set, each row's own and the number of fuzzy boundaries, and those of the findings that concern it. An accepted no lifts
* the row's own ceiling; its boundary stays fuzzy.
*/
function agentCeilings(view, answers, findings, { agent }) {
	const { catalog } = view;
	const ceilings = [];
	for (const row of catalog.rows) {
		const answer = answers.get(row.id);
		if (!answer || answer.verdict === "not-applicable") continue;
		const key = answer.verdict === "yes" && answer.byAsking && row.ceilings["yes-by-asking"] ? "yes-by-asking" : answer.verdict;
		const own = row.ceilings[key];
		if (!own) continue;
		const { acceptance } = answer;
		const posture = acceptance && acceptance.void === void 0 ? higher(own, acceptance.upTo) : own;
		const because = acceptance ? `${answer.because} (${acceptanceWords(acceptance)})` : answer.because;
		const lift = key === "yes" ? "" : row.lift[key] ?? row.lift.no ?? "";
		ceilings.push({
			by: `row:${row.id}`,
			posture,
			because,
			lift,
			...row.perAgent ? { agent } : {}
		});
	}
	const fuzzy = boundariesOf(view, (row) => answers.get(row)).filter(({ clear }) => !clear);
	const entry = catalog.boundaries.fuzzy.filter(({ count }) => count <= fuzzy.length).at(-1);
	if (entry) {
		const open = fuzzy.map((boundary) => `${inSentence(boundary.title)} (${openRows(view, boundary, answers).join(" ")})`);
		const needed = fuzzy.length - Math.max(0, entry.count - 1);
		ceilings.push({
			by: `boundaries:${fuzzy.length}`,
			posture: entry.ceiling,
			because: `${entry.because}${fuzzy.length > 0 ? ` Fuzzy: ${fuzzy.map(({ title }) => inSentence(title)).join(", ")}.` : ""}`,
			lift: `Clear ${needed < open.length ? `${needed} of ` : ""}${open.length === 1 ? "this boundary" : "these boundaries"}, by a yes to each question: ${open.join(", ")}.`,
			agent
		});
	}
	const concerned = findings.filter(({ agents }) => agents?.includes(agent) ?? true);
	return ceilings.concat(concerned.flatMap((finding) => findingCeiling(view, finding) ?? [])).filter(({ posture }) => posture !== TOP);
}
/** The questions whose answers keep a boundary fuzzy. */
function openRows({ catalog }, { id, rows }, answers) {
	return catalog.rows.filter((row) => rows.includes(row.id) && !isClear(id, answers.get(row.id))).map(({ question }) => question);
}
/** A title inside of a sentence; abbreviations stay as they are. */
function inSentence(title) {
	return title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}
function findingCeiling({ catalog }, finding) {
	const entry = catalog.findingCeilings.find(({ rules, families, severities }) => severities.includes(finding.severity) && (families?.includes(finding.family) ?? true) && (rules?.includes(finding.rule) ?? true));
	return entry && {
		by: `finding:${finding.rule}`,
		posture: entry.ceiling,
		because: `${finding.message} ${entry.because}`,
		lift: finding.fix
	};
}
function shows(sign, { facts }) {
	switch (sign) {
		case "productionMarker": return facts.of("productionMarker").length > 0;
		case "customerData": return facts.of("secretFile").some((file) => file.tracked && !file.example && file.class === "customer-data");
		case "liveSecret": return facts.of("secret").some(({ standing, severity }) => standing === "live-shaped" && (severity === "critical" || severity === "high"));
		default: return sign;
	}
}

// src/decide/posture.ts
/** Ten answers per agent, the ceilings that they, the state and the findings set, and the lowest of them. */
function decide(view, findings, { rows, engines, named, complete, accept }) {
	const { rule, agents } = headlineRule(view, named);
	const answered = AGENTS.filter((agent) => agents.includes(agent));
	const common = commonCeilings(view, complete);
	const answersOf = /* @__PURE__ */ new Map();
	const ceilingsOf = /* @__PURE__ */ new Map();
	const met = engines.map((engine) => meet(engine, view));
	for (const agent of answered) {
		const asked = met.find((candidate) => candidate.agent === agent);
		if (!asked) throw new Error(`no engine answers for ${agent}`);
		const answers = answerRows(rows, view, asked, accept);
		answersOf.set(agent, answers);
		ceilingsOf.set(agent, [...common, ...agentCeilings(view, answers, findings, asked)]);
	}
	const byAgent = new Map(answered.map((agent) => [agent, lowest(ceilingsOf.get(agent) ?? [])]));
	const shown = headlineAgents(rule, byAgent);
	const all = shown.flatMap((agent) => ceilingsOf.get(agent) ?? []);
	const name = lowest(all);
	const ceilings = distinct(all);
	const answers = headlineAnswers(view, answersOf, shown);
	return {
		answers,
		agents: met,
		boundaries: boundariesOf(view, (row) => answers.find((answer) => answer.row === row)),
		posture: {
			name,
			...wordsOf(name, view),
			byAgent: Object.fromEntries(byAgent),
			headline: {
				rule,
				agents: shown
			},
			ceilings: ceilings.map(({ lift: _, ...ceiling }) => ceiling),
			nextSteps: nextSteps(all.filter(({ posture }) => posture === name), shown.filter((agent) => byAgent.get(agent) === name)),
			launch: Object.fromEntries([...byAgent].map(([agent, posture]) => [agent, view.catalog.agents[agent].launch[posture]]))
		}
	};
}
/** What lifts the ceilings, told once; with the agents that it is for, where it is not for all that are held there. */
function nextSteps(ceilings, held) {
	const steps = /* @__PURE__ */ new Map();
	for (const { lift, agent } of ceilings) {
		const known = steps.get(lift) ?? /* @__PURE__ */ new Set();
		for (const one of agent === void 0 ? held : [agent]) known.add(one);
		steps.set(lift, known);
	}
	steps.delete("");
	return [...steps].map(([step, agents]) => {
		const named = held.filter((agent) => agents.has(agent));
		return named.length === held.length ? step : `For ${named.map((agent) => AGENT_TITLES[agent]).join(", ")}: ${step}`;
	});
}
function wordsOf(name, { catalog }) {
	const entry = catalog.postures.find(({ id }) => id === name);
	return {
		title: entry?.title ?? name,
		means: entry?.means ?? ""
	};
}
/** Configured or named agents all count; of agents at their defaults only the best do. */
function headlineAgents(rule, byAgent) {
	const agents = [...byAgent.keys()];
	if (rule !== "best-of-all") return agents;
	const best = POSTURES.findLast((posture) => agents.some((agent) => byAgent.get(agent) === posture));
	return agents.filter((agent) => byAgent.get(agent) === best).slice(0, 1);
}
function lowest(ceilings) {
	return ceilings.reduce((sofar, { posture }) => lower(sofar, posture), "constrained-auto");
}
/** The same ceiling of the same agent told once, lowest first. */
function distinct(ceilings) {
	return [...new Map(ceilings.map((ceiling) => [`${ceiling.by}\0${ceiling.posture}\0${ceiling.because}\0${ceiling.agent ?? ""}`, ceiling])).values()].sort((a, b) => a.posture === b.posture ? 0 : isBelow(a.posture, b.posture) ? -1 : 1);
}

// src/decide/own-commands.ts
const IRREVERSIBLE$2 = ["run-destructive", "run-deploy"];
/** The commands that have a name which a shell knows: steps that only a service or an editor runs are not for an agent to call. */
function ownCommands({ commands }) {
	return commands.filter(({ fact }) => !fact.labelled).map(({ fact, classification }) => {
		const kind = actionClassOfCommand(classification);
		return {
			line: fact.name,
			class: classification.class,
			kind,
			irreversible: IRREVERSIBLE$2.includes(kind) && classification.tier !== "write-safe"
		};
	});
}

// src/decide/probes.ts
/** Puts the probes of a row to an agent. */
function tryProbes(row, view, agent) {
	return view.catalog.probes.filter((probe) => probe.row === row && (probe.agents === void 0 || probe.agents.includes(agent.agent))).map((probe) => ({
		what: probe.what,
		decision: agent.would(toAction(probe.action), probe.class)
	}));
}
/** The worst of what was tried is the answer: one automatic action is a no, one unknown keeps it from being a yes. */
function worstOf(tried, agent, words) {
	const with_ = (outcome) => tried.filter(({ decision }) => decision.outcome === outcome);
	const allowed = with_("allow");
	if (allowed.length > 0) return {
		verdict: "no",
		because: `${agent.title} would ${list(allowed)} ${words.automatic}. ${allowed[0]?.decision.because ?? ""}`.trim(),
		evidence: rules(allowed)
	};
	const unknown = with_("unknown");
	if (unknown.length > 0) return {
		verdict: "unknown",
		because: `Whether ${agent.title} would ${list(unknown)} unasked is not known. ${unknown[0]?.decision.because ?? ""}`.trim(),
		evidence: rules(unknown)
	};
	const asked = with_("ask");
	if (asked.length > 0) return {
		verdict: "yes",
		byAsking: true,
		because: `${agent.title} asks before it would ${list(asked)}.`,
		evidence: rules(asked)
	};
	return {
		verdict: "yes",
		because: words.yes,
		evidence: rules(tried)
	};
}
/** At most three things by name, the rest by number. */
function list(tried) {
	const names = [...new Set(tried.map(({ what }) => what))];
	const shown = names.slice(0, 3);
	const more = names.length - shown.length;
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown[0] ?? "";
}
function rules(tried) {
	return tried.flatMap(({ decision }) => decision.rule ? [decision.rule] : []).slice(0, 5);
}
/** A probe as the engines know it. */
function toAction(action) {
	if ("read" in action) return {
		do: "read",
		path: action.read,
		by: "tool"
	};
	if ("write" in action) return {
		do: "write",
		path: action.write
	};
	if ("run" in action) return {
		do: "run",
		command: action.run
	};
	return {
		do: "fetch",
		url: action.fetch
	};
}

// src/decide/rows/destructive-blocked.ts
/** No destructive or deployment command or tool is automatic. Asking passes for work with approvals; an unattended loop wants a denial. */
var destructive_blocked_default = {
	id: "destructive-blocked",
	answerFor(view, agent) {
		const commands = [...tryProbes("destructive-blocked", view, agent), ...ofRepository(view, agent)];
		const tools = ownTools(view, agent);
		const open = (tried) => tried.some(({ decision }) => decision.outcome === "allow" || decision.outcome === "unknown");
		return {
			...worstOf([...commands, ...tools], agent, {
				yes: "Destructive and deployment commands and tools are denied.",
				automatic: "without asking"
			}),
			fuzzy: [...open(commands) ? ["command-execution"] : [], ...open(tools) ? ["mcp-tool-scope"] : []]
		};
	}
};
function ofRepository(view, agent) {
	return ownCommands(view).filter(({ irreversible }) => irreversible).map(({ line, kind }) => ({
		what: `run ${line}`,
		decision: agent.would({
			do: "run",
			command: line
		}, kind)
	}));
}
/** Stands for whatever a server offers of which no tool is known. */
const ANY_TOOL = "preflight_tool_that_nobody_listed";
function ownTools({ servers }, agent) {
	return servers.filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent)).flatMap(({ fact, tools }) => {
		const call = (tool) => agent.would({
			do: "mcp-call",
			server: fact,
			tool
		}, "mcp-tool");
		if (tools.length > 0) return tools.filter(({ tier }) => tier === "deployment" || tier === "destructive-credentials").map(({ name }) => ({
			what: `call ${fact.name}/${name}`,
			decision: call(name)
		}));
		const decision = call(ANY_TOOL);
		const told = decision.outcome === "allow" ? {
			...decision,
			outcome: "unknown",
			because: `${decision.because} What the tools of ${fact.name} can do is not known.`
		} : decision;
		return [{
			what: `call any tool of ${fact.name}`,
			decision: told
		}];
	});
}

// src/decide/rows/git-clean.ts
const SHOWN = 5;
/** Clean: no modified, staged, deleted or untracked-and-not-ignored file, nothing hidden from git, no operation in progress. */
var git_clean_default = {
	id: "git-clean",
	answer({ git }) {
		if (git.state === "absent") return {
			verdict: "unknown",
			because: "The folder is not under git, so changes cannot be told from what was there.",
			evidence: []
		};
		if (git.state === "unavailable") return {
			verdict: "unknown",
			because: "Git facts could not be read.",
			evidence: []
		};
		if (git.ofCommit) return {
			verdict: "yes",
			because: "A commit was read, without a work tree: nothing can be modified, staged or untracked in it.",
			evidence: []
		};
		if (git.operation) return {
			verdict: "no",
			because: `A ${git.operation} is not finished.`,
			evidence: []
		};
		if (git.changes.length === 0) return {
			verdict: "yes",
			because: "Nothing is modified, staged or untracked.",
			evidence: []
		};
		const counts = /* @__PURE__ */ new Map();
		for (const { how } of git.changes) counts.set(how, (counts.get(how) ?? 0) + 1);
		return {
			verdict: "no",
			because: `${[...counts].map(([how, count]) => `${count} ${how}`).join(", ")}.`,
			evidence: git.changes.slice(0, SHOWN).map(({ path, how }) => ({
				...wholeFile(path),
				note: how
			}))
		};
	}
};

// src/decide/rows/logs-redacted.ts
/** No content of prompts, tools or sources goes to telemetry, share links or committed transcripts. */
var logs_redacted_default = {
	id: "logs-redacted",
	answerFor({ files, classOf }, agent) {
		const transcripts = files.filter((file) => file.tracked && classOf(file.path) === "agent-transcripts");
		if (transcripts.length > 0) return {
			verdict: "no",
			because: `${transcripts.length} transcripts of agent sessions are committed.`,
			evidence: transcripts.slice(0, 5).map(({ path }) => ({
				...wholeFile(path),
				note: "transcript"
			}))
		};
		const { outcome, because, rule } = agent.would({ do: "log-content" }, "log-content");
		return {
			verdict: outcome === "allow" ? "no" : outcome === "unknown" ? "unknown" : "yes",
			because,
			evidence: rule ? [rule] : []
		};
	}
};

// src/decide/rows/mcp-allowlisted.ts
/** A tool name that no server has: where it would be allowed, the server is allowed as a whole and not by tool. */
const ANY_OTHER_TOOL = "preflight_tool_that_nobody_listed";
/** Every configured tool is off, asked for, or allowed by its own name; no server starts unasked. */
var mcp_allowlisted_default = {
	id: "mcp-allowlisted",
	answerFor({ servers }, agent) {
		const loaded = servers.filter(({ fact }) => fact.enabled && fact.clients.includes(agent.agent));
		if (loaded.length === 0) return {
			verdict: "not-applicable",
			because: `The repository configures no MCP server for ${agent.title}.`,
			evidence: []
		};
		const tried = loaded.flatMap(({ fact }) => [{
			what: `start ${fact.name}`,
			decision: located(agent.would({
				do: "mcp-start",
				server: fact
			}, "mcp-start"), fact.at)
		}, {
			what: `call any tool of ${fact.name}`,
			decision: located(agent.would({
				do: "mcp-call",
				server: fact,
				tool: ANY_OTHER_TOOL
			}, "mcp-tool"), fact.at)
		}]);
		return {
			...worstOf(tried, agent, {
				yes: "Every configured server is off or closed.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};
function located(decision, at) {
	return {
		rule: at,
		...decision
	};
}

// src/decide/rows/network-off.ts
/** Nothing reaches the network without asking or outside a named allowlist. */
var network_off_default = {
	id: "network-off",
	answerFor(view, agent) {
		return {
			...worstOf(tryProbes("network-off", view, agent), agent, {
				yes: "Commands and fetches do not reach the network.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};

// src/decide/rows/repo-trusted.ts
/** Only the operator can say it: nothing that the repository carries counts. */
var repo_trusted_default = {
	id: "repo-trusted",
	answer({ catalog, state }) {
		const entry = catalog.states.find(({ id }) => id === state);
		const because = entry?.trusted === "yes" ? `You say that it is ${state}.` : `Only you can say so, and --state is ${state}.`;
		return {
			verdict: entry?.trusted ?? "unknown",
			because,
			evidence: []
		};
	}
};

// src/classify/migrations.ts
/**
* Migrations without a way back, as far as names of files tell: pairs that lack their half, and the files of tools that only go forward.
* Tools that write both directions into one file (Rails, Django, Alembic, Knex) count as having one.
*/
function oneWayMigrations(paths) {
	const all = new Set(paths);
	const found = [];
	for (const path of paths) {
		if (!path.endsWith(".sql") || /(?:^|\/)(?:tests?|fixtures?|testdata|examples?)\//iu.test(path)) continue;
		const tool = oneWay(path, all);
		if (tool !== void 0) found.push({
			path,
			tool
		});
	}
	return found;
}
function oneWay(path, all) {
	if (path.endsWith(".up.sql")) return all.has(path.replace(/\.up\.sql$/u, ".down.sql")) ? void 0 : "migrations in pairs";
	if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/u.test(path)) return all.has(path.replace(/migration\.sql$/u, "down.sql")) ? void 0 : "Prisma";
	if (/(?:^|\/)migrations\/[^/]+\/up\.sql$/u.test(path)) return all.has(path.replace(/up\.sql$/u, "down.sql")) ? void 0 : "Diesel";
	const flyway = /^(?<folder>.*\/)?V(?<rest>\d[\d._]*__[^/]+\.sql)$/u.exec(path)?.groups;
	if (flyway) return all.has(`${flyway["folder"] ?? ""}U${flyway["rest"]}`) ? void 0 : "Flyway";
	if (/(?:^|\/)supabase\/migrations\/\d+_[^/]+\.sql$/u.test(path)) return "Supabase";
	return /(?:^|\/)drizzle\/\d{4}_[^/]+\.sql$/u.test(path) ? "Drizzle" : void 0;
}

// src/classify/workflow/releases.ts
const IRREVERSIBLE$1 = /* @__PURE__ */ new Set([
	"publish",
	"deployment",
	"database-migration"
]);
/** Labels, comments and the like on the platform: an act that anybody there can undo. */
const TALKS = /^gh\s+(?:api|issue|label|pr)\b/u;
/** A build of a commit that nobody gets who does not ask for that commit (https://github.com/stackblitz-labs/pkg.pr.new) is no release. */
const PREVIEWS = /\bpkg-pr-new\b/u;
/** A script that by its name finds out about a release, or gets one ready, does not make it. */
const ASKS = /\b(?:check|detect|find|get|has|is|plan|prepare|should|validate|verify)[-_:]?(?:for[-_])?(?:publish|release)/iu;
/** The steps of workflows that a push to a branch or the clock sets off and that cannot be taken back. */
function automaticReleases(facts, catalog) {
	return workflowGraph(facts, catalog).jobs.flatMap((job) => {
		if (!job.live || !setOffByItself(job)) return [];
		const environment = job.job.environment?.text.trim();
		return job.steps.flatMap((view) => {
			const found = setOffByItself(view) ? irreversible(view, catalog) : void 0;
			return found ? [{
				...found,
				at: view.step.run?.at ?? view.step.uses?.at ?? view.step.at,
				job: job.job.id,
				environment
			}] : [];
		});
	});
}
/** A push to a branch or the clock. A tag or a release is an act of somebody, and so is a dispatch. */
function setOffByItself({ starts }) {
	return starts.some(({ event, stated }) => event === "schedule" || event === "push" && (stated.branches.length > 0 || stated.tags.length === 0));
}
function irreversible(view, catalog) {
	if (/refs\/tags|ref_type|release_created|releases_created|hasChangesets|published/u.test(`${view.step.condition?.source ?? ""} ${view.job.job.condition?.source ?? ""}`)) return void 0;
	if (!view.step.run) {
		const published = publishesIn(view, catalog);
		return published === void 0 ? void 0 : {
			class: "publish",
			what: published
		};
	}
	const part = classifyRun(view.step.run, catalog).parts.find(({ class: id, text, tier }) => IRREVERSIBLE$1.has(id) && tier !== "write-safe" && !/--dry-run|--check\b/u.test(text) && ![
		TALKS,
		PREVIEWS,
		ASKS
	].some((harmless) => harmless.test(text)));
	return part && {
		class: part.class,
		what: `it runs \`${part.text.split("\n", 1)[0]?.slice(0, 60)}\``
	};
}

// src/decide/rows/rollback-easy.ts
const IRREVERSIBLE = /* @__PURE__ */ new Set([
	"destructive-filesystem",
	"deployment",
	"database-migration",
	"publish"
]);
/**
* History is present and not shallow, and nothing irreversible runs by itself: neither on the machine at hand nor, without an environment that
* may ask first, after a push. Clearing build output (tier write-safe) is no loss, and a migration that can be taken back is none.
*/
var rollback_easy_default = {
	id: "rollback-easy",
	answer({ git, triggers, facts, catalog, files }) {
		if (git.state !== "read") return {
			verdict: "unknown",
			because: git.state === "absent" ? "The folder is not under git." : "Git facts could not be read.",
			evidence: []
		};
		if (git.commits === 0) return {
			verdict: "no",
			because: "There is no commit to go back to.",
			evidence: []
		};
		if (git.shallow) return {
			verdict: "no",
			because: "The history is shallow: only its newest part is here.",
			evidence: []
		};
		const steps = triggers.filter(({ fact, classification, contained }) => !contained && fact.gate !== "opt-in" && IRREVERSIBLE.has(classification.class) && classification.tier !== "write-safe");
		const releases = automaticReleases(facts, catalog);
		const first = steps[0];
		const oneWay = first || releases.length > 0 ? oneWayMigrations(files.filter(({ content }) => content).map(({ path }) => path)) : [];
		if (first) return {
			verdict: "no",
			because: `${first.fact.pointer} runs by itself and cannot be taken back (${first.classification.class}).${backWords(first.classification.class, oneWay)}`,
			evidence: steps.slice(0, 5).map(({ fact }) => ({
				...fact.at,
				note: `runs on ${fact.moment}`
			}))
		};
		const open = releases.filter((release) => release.environment === void 0 && !canBeTakenBack(release, oneWay));
		const release = open[0];
		if (release) return {
			verdict: "no",
			because: `A push sets off the job ${release.job}, which cannot be taken back (${release.class}: ${release.what}), and no environment stands before it.${backWords(release.class, oneWay)}`,
			evidence: [...open.slice(0, 5).map(({ at, what }) => ({
				...at,
				note: what
			})), ...release.class === "database-migration" ? oneWay.slice(0, 3).map(placeOf) : []]
		};
		const guarded = releases.find(({ environment }) => environment !== void 0);
		return {
			verdict: "yes",
			because: [
				`${git.commits === 1 ? "One commit" : `${git.commits} commits`} of history, and nothing irreversible runs by itself.`,
				...git.remotes.length === 0 ? ["No remote holds a copy of it."] : [],
				...guarded ? [`What a push releases waits for the environment ${guarded.environment}.`] : []
			].join(" "),
			evidence: guarded ? [{
				...guarded.at,
				note: `waits for the environment ${guarded.environment}`
			}] : []
		};
	}
};
/** A migration for whose every file there is a way back. */
function canBeTakenBack({ class: id }, oneWay) {
	return id === "database-migration" && oneWay.length === 0;
}
function backWords(id, oneWay) {
	const [first] = oneWay;
	if (id !== "database-migration" || !first) return "";
	return ` ${oneWay.length === 1 ? "A migration has" : `${oneWay.length} migrations have`} no way back (${first.tool}).`;
}
function placeOf({ path, tool }) {
	return {
		...wholeFile(path),
		note: `no way back (${tool})`
	};
}

// src/decide/rows/secrets-denied.ts
/** So many files are put to each agent; beyond that the answer does not change, only the list grows. */
const MOST = 200;
/** Every secret-bearing file that exists is denied to the agent, by its read tool and by its shell. Being asked is not being denied. */
var secrets_denied_default = {
	id: "secrets-denied",
	answerFor({ secretPaths }, agent) {
		if (secretPaths.length === 0) return {
			verdict: "yes",
			because: "No secret-bearing file is in the tree. Deny the usual names (.env, *.pem) all the same.",
			evidence: []
		};
		const tried = secretPaths.slice(0, MOST).flatMap((path) => [{
			path,
			decision: agent.would({
				do: "read",
				path,
				by: "tool"
			}, "read-secret")
		}, {
			path,
			decision: agent.would({
				do: "read",
				path,
				by: "shell"
			}, "shell-read-secret")
		}]);
		const open = tried.filter(({ decision }) => decision.outcome === "allow" || decision.outcome === "ask");
		const unclear = tried.filter(({ decision }) => decision.outcome === "unknown");
		const worst = open.length > 0 ? open : unclear;
		if (worst.length === 0) return {
			verdict: "yes",
			because: `All ${secretPaths.length} secret-bearing files are denied to ${agent.title}.`,
			evidence: []
		};
		const paths = [...new Set(worst.map(({ path }) => path))];
		const first = worst.find(({ decision }) => decision.outcome === "allow") ?? worst[0];
		return {
			verdict: open.length > 0 ? "no" : "unknown",
			because: `${paths.length === 1 ? `${paths[0]} is` : `${paths.length} secret-bearing files are`} not denied to ${agent.title}. ${first?.decision.because ?? ""}`.trim(),
			evidence: paths.slice(0, 5).map((path) => ({
				...wholeFile(path),
				note: "holds secrets"
			}))
		};
	}
};

// src/decide/rows/test-command.ts
/** A defined command whose class is test. Where there is no source code, there is nothing to test. */
var test_command_default = {
	id: "test-command",
	answer({ commands, files, classOf }) {
		const tests = commands.filter(({ classification }) => classification.parts.some((part) => part.class === "test"));
		const own = tests.filter(({ fact }) => !fact.at.path.includes("/"));
		const plain = ({ fact }) => /(?:^|[\s:])tests?$/u.test(fact.name);
		const best = own.find(plain) ?? own[0] ?? tests.find(plain) ?? tests[0];
		if (best) return {
			verdict: "yes",
			because: `${best.fact.name} is defined in ${best.fact.at.path}.`,
			evidence: [{
				...best.fact.at,
				note: "test command"
			}]
		};
		if (!files.some((file) => file.content && classOf(file.path) === "source")) return {
			verdict: "not-applicable",
			because: "There is no source code to test.",
			evidence: []
		};
		return {
			verdict: "no",
			because: "No command of the repository is known to run its tests.",
			evidence: []
		};
	}
};

// src/decide/rows/write-scoped.ts
/** No automatic write outside the workspace, into .git, or into agent and editor settings: those are how a session changes the next one. */
var write_scoped_default = {
	id: "write-scoped",
	answerFor(view, agent) {
		return {
			...worstOf(tryProbes("write-scoped", view, agent), agent, {
				yes: "Writes stay in the workspace and out of settings.",
				automatic: "without asking"
			}),
			byAsking: false
		};
	}
};

// src/decide/rows/index.ts
/** Every entry of this folder, sorted by id. */
const rows = [
	destructive_blocked_default,
	git_clean_default,
	logs_redacted_default,
	mcp_allowlisted_default,
	network_off_default,
	repo_trusted_default,
	rollback_easy_default,
	secrets_denied_default,
	test_command_default,
	write_scoped_default
];

export { scoreOf as a, decide as i, toAction as n, inReportOrder as o, ownCommands as r, judge as s, rows as t };