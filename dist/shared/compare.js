import { t as readBasePolicy } from "./policy.js";
import { t as CHANGE_SUBJECTS } from "./delta.js";
import { i as atLeast, r as SEVERITIES } from "./finding.js";
import { t as byBytes } from "./order.js";
import { i as isAnswered, n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { t as wholeFile } from "./place.js";
import { r as list, t as count } from "./words.js";
import { t as LOADS } from "./instruction.js";
import { a as passes } from "./answer.js";
import { i as isBelow } from "./posture.js";
import { t as table } from "./table.js";
import { r as openSnapshot, t as scan } from "./scan.js";
import { g as DEFAULT_LIMITS } from "./engines.js";
import { resolve } from "node:path";

// src/delta/change.ts
/** Characters of a quoted piece of the repository. */
const MOST_QUOTED = 60;
/** Names that are told; the rest is counted. */
const MOST_NAMED = 3;
/** A piece of the repository inside a clause: one line, in backticks, cut. */
function quoted(text) {
	return `\`${cut(text.replaceAll("`", "'"), MOST_QUOTED)}\``;
}
/** One line of at most so many characters. */
function cut(text, most) {
	const line = text.replaceAll(/\s+/gu, " ").trim();
	const letters = [...line];
	return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : line;
}
/** "a, b, c and 4 more". */
function some(words) {
	const rest = words.length - MOST_NAMED;
	return rest > 1 ? list([...words.slice(0, MOST_NAMED), `${rest} more`]) : list(words);
}
/** "Claude Code and Codex". */
function titles(agents) {
	return list(agents.map((agent) => AGENT_TITLES[agent]));
}
/** In the order of `AGENTS`, each once. */
function inOrder(agents) {
	const present = new Set(agents);
	return AGENTS.filter((agent) => present.has(agent));
}
/** What is the worse, or the better, of several. */
function worst(directions) {
	return [
		"lowers",
		"raises",
		"neutral"
	].find((one) => directions.includes(one)) ?? "neutral";
}
/** The other way round. */
function opposite(direction) {
	return direction === "neutral" ? "neutral" : direction === "lowers" ? "raises" : "lowers";
}
/** The place of something that has a line of its own, or of the whole file. */
function placeOf$1({ path, line = 1 }) {
	return {
		...wholeFile(path),
		line,
		endLine: line
	};
}

// src/delta/agents.ts
/** The agents that a repository configures. For one that is new the report answers from now on; what it may do is told by its rows. */
const agents = function* (base, head) {
	const [before, after] = [base.inventory.agents, head.inventory.agents];
	for (const [one, others, how, verb, { posture }] of [...after.map((entry) => [
		entry,
		before,
		"added",
		"configures",
		head
	]), ...before.map((entry) => [
		entry,
		after,
		"removed",
		"no longer configures",
		base
	])]) {
		if (others.some(({ agent }) => agent === one.agent)) continue;
		const [first = "."] = one.files;
		yield {
			subject: "agent",
			how,
			direction: "neutral",
			name: AGENT_TITLES[one.agent],
			text: `${verb} ${AGENT_TITLES[one.agent]} (${some(one.files)}), whose posture ${how === "added" ? "is" : "was"} ${posture.byAgent[one.agent] ?? posture.name}`,
			agents: [one.agent],
			location: placeOf$1({ path: first })
		};
	}
};

// src/delta/pair.ts
/**
* Puts things of two sides together: first those that are alike in the first way, then what is left in the second, and so on, always in the
* order of the lists. So a thing that moved finds itself only after those that stayed have found themselves, and exchanging the
* sides exchanges nothing but `removed` and `added`.
*/
function pair(before, after, ways) {
	const pairs = [];
	let left = before;
	let right = after;
	for (const way of ways) {
		const waiting = /* @__PURE__ */ new Map();
		for (const thing of left) {
			const key = way(thing);
			if (key === void 0) continue;
			const others = waiting.get(key);
			if (others) others.push(thing);
			else waiting.set(key, [thing]);
		}
		const found = /* @__PURE__ */ new Set();
		right = right.filter((thing) => {
			const key = way(thing);
			const match = key === void 0 ? void 0 : waiting.get(key)?.shift();
			if (match === void 0) return true;
			found.add(match);
			pairs.push({
				before: match,
				after: thing
			});
			return false;
		});
		left = left.filter((thing) => !found.has(thing));
	}
	return {
		pairs,
		removed: left,
		added: right
	};
}
/** Parts as one key: no part can pass for two. */
function keyOf(...parts) {
	return JSON.stringify(parts);
}
/** The last part of a path: what a file is called wherever it lies. */
function nameOfFile(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/delta/commands.ts
/** From the least to the most that a command can do (`rules/boundary/tiers.yml`). */
const TIERS$1 = [
	"read-only",
	"write-safe",
	"privileged-write",
	"deployment",
	"destructive-credentials"
];
/**
* Commands that the repository defines under a name. One that is new does nothing until it is called, so it lowers nothing; one that does more
* than before under its old name does, for whoever allowed the name did not allow that.
*/
const commands = function* (base, head) {
	const { pairs, added, removed } = pair(named(base), named(head), [
		(one) => keyOf(one.path, one.name, one.command),
		(one) => keyOf(one.name, one.command),
		(one) => keyOf(one.path, one.command),
		(one) => keyOf(one.path, one.name),
		(one) => keyOf(nameOfFile(one.path), one.name),
		(one) => keyOf(one.command)
	]);
	yield* whole$1(added, "added", "adds");
	yield* whole$1(removed, "removed", "removes");
	for (const { before, after } of pairs) {
		const rise = TIERS$1.indexOf(after.tier) - TIERS$1.indexOf(before.tier);
		if (before.command === after.command && rise === 0) continue;
		const direction = rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral";
		const tier = rise === 0 ? "" : `: ${before.tier} before, ${after.tier} now`;
		yield told$8(after, "changed", direction, `has ${quoted(after.name)} do something else${tier}`);
	}
};
/** Those of one file together, where there are several. */
function* whole$1(commands, how, verb) {
	for (const path of new Set(commands.map((one) => one.path))) {
		const [first, ...more] = commands.filter((one) => one.path === path);
		if (!first) continue;
		if (more.length === 0) yield told$8(first, how, "neutral", `${verb} the command ${wordsOf$4(first)}`);
		else {
			const names = [first, ...more].map(({ name }) => quoted(name));
			yield {
				...told$8(first, how, "neutral", `${verb} ${names.length} commands of ${path} (${some(names)})`),
				name: names.join(", ")
			};
		}
	}
}
/** Without those that run by themselves: they are told as triggers. */
function named({ inventory: { commands: all, triggers } }) {
	const running = new Set(triggers.map(({ path, command }) => keyOf(path, command)));
	return all.filter(({ path, command }) => !running.has(keyOf(path, command)));
}
function told$8(one, how, direction, text) {
	return {
		subject: "command",
		how,
		direction,
		name: one.name,
		text,
		location: placeOf$1(one)
	};
}
function wordsOf$4({ name, command, class: of }) {
	return `${quoted(name)}, which runs ${quoted(command)} (${of})`;
}

// src/delta/findings.ts
/**
* Findings are the same where their fingerprints are: neither path nor line is part of one. Twins, which differ by a number only, find each other by
* place and severity first. What the base has not but the baseline has is not new. Where a rule names its file by path, a renamed file is found by the rest of what the finding says.
*/
function compareFindings(base, head) {
	const same = pair(base, head, [
		(one) => keyOf(stemOf(one), one.locations[0].path, one.severity),
		(one) => keyOf(stemOf(one), one.severity),
		(one) => keyOf(stemOf(one), one.locations[0].path),
		stemOf
	]);
	const [gone, come] = [same.removed, same.added].map((side) => new Set(side.map(placeOf)));
	const renamed = pair(same.removed.filter((one) => !come?.has(placeOf(one))), same.added.filter((one) => !gone?.has(placeOf(one))), [(one) => keyOf(one.rule, one.severity, withoutPaths(one), one.locations[0].excerpt)]);
	const pairs = [...same.pairs, ...renamed.pairs];
	const found = new Set(renamed.pairs.map((one) => one.before));
	const fixed = same.removed.filter((one) => !found.has(one));
	const before = new Map(pairs.map((one) => [one.after, one.before]));
	const findings = head.map((finding) => {
		const known = before.get(finding);
		return {
			...finding,
			delta: known === void 0 ? finding.delta ?? "new" : isWorse(known, finding) ? "worse" : "unchanged"
		};
	});
	const number = (delta) => findings.filter((finding) => finding.delta === delta).length;
	return {
		findings,
		fixed,
		counts: {
			new: number("new"),
			worse: number("worse"),
			unchanged: number("unchanged"),
			fixed: fixed.length
		}
	};
}
/** It weighs more, or it says more of more places: one requirement more without a lock, one place more with the same credential. */
function isWorse(before, after) {
	const rise = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
	if (rise !== 0) return rise > 0;
	return after.locations.length > before.locations.length && withoutPaths(after) !== withoutPaths(before);
}
function placeOf({ rule, locations }) {
	return keyOf(rule, locations[0].path);
}
/** The fingerprint without the number of a twin. */
function stemOf({ fingerprint }) {
	return fingerprint.replace(/-\d+$/u, "");
}
/** What it says, with the names of its files left out. */
function withoutPaths({ message, locations }) {
	return locations.map(({ path }) => path).sort((a, b) => b.length - a.length).reduce((text, path) => text.replaceAll(path, "…"), message);
}

// src/delta/instructions.ts
/** Texts that steer agents. What they say is judged by the checks; that they say something else is told here, and lowers nothing by itself. */
const instructions = function* (base, head) {
	const { pairs, added, removed } = pair(base.inventory.instructions, head.inventory.instructions, [
		(one) => keyOf(one.path, one.line, one.role, one.digest),
		(one) => keyOf(one.path, one.role, one.digest),
		(one) => keyOf(one.role, one.digest),
		(one) => keyOf(one.path, one.role, one.line),
		(one) => keyOf(one.path, one.role),
		(one) => keyOf(nameOfFile(one.path) === "SKILL.md" ? one.path : nameOfFile(one.path), one.role)
	]);
	for (const one of added) yield told$7(one, "added", `adds ${wordsOf$3(one)}${readersOf(one)}`);
	for (const one of removed) yield told$7(one, "removed", `removes ${wordsOf$3(one)}${readersOf(one)}`);
	for (const { before, after } of pairs) {
		if (before.digest !== after.digest) yield told$7(after, "changed", `rewrites ${wordsOf$3(after)}${readersOf(after)}`);
		if (LOADS.indexOf(before.loads) - LOADS.indexOf(after.loads) !== 0) yield told$7(after, "changed", `loads ${wordsOf$3(after)} ${WHEN$1[after.loads]}, not ${WHEN$1[before.loads]}`);
		const gained = after.agents.filter((agent) => !before.agents.includes(agent));
		const lost = before.agents.filter((agent) => !after.agents.includes(agent));
		if (gained.length > 0) yield told$7(after, "changed", `gives ${wordsOf$3(after)} to ${titles(gained)}`);
		if (lost.length > 0) yield told$7(after, "changed", `takes ${wordsOf$3(after)} from ${titles(lost)}`);
	}
};
const WHEN$1 = {
	always: "with every session",
	"on-match": "when a file that they are for is touched",
	"on-request": "when the model asks for them",
	manual: "when the user calls them"
};
function told$7(one, how, text) {
	return {
		subject: "instructions",
		how,
		direction: "neutral",
		name: one.path,
		text,
		agents: inOrder(one.agents),
		location: placeOf$1(one)
	};
}
function wordsOf$3({ role, path }) {
	return `the ${role === "instructions" || role === "memory" ? role : `${role} file`} ${path}`;
}
function readersOf({ agents, others }) {
	if (agents.length === 0) return others.length === 0 ? "" : ` (${others.slice(0, 3).join(", ")})`;
	return agents.length > 3 ? ` (${agents.length} agents)` : ` (${titles(agents)})`;
}

// src/delta/mcp-pairs.ts
/** The MCP servers of two reports, put together: by their file and name where they stayed, else by what they are. */
function pairServers(base, head) {
	return pair(base.inventory.mcpServers, head.inventory.mcpServers, [
		(one) => keyOf(one.path, one.name, one.identity, one.command, one.url),
		(one) => keyOf(one.path, one.name),
		(one) => keyOf(one.name, one.identity),
		(one) => keyOf(one.name),
		(one) => one.command === void 0 && one.url === void 0 ? void 0 : keyOf(one.command, one.url)
	]);
}

// src/delta/mcp-servers.ts
/** From the least to the most firmly fixed. */
const PINS = [
	"unknown",
	"floating",
	"range",
	"exact",
	"immutable"
];
/** MCP servers by what they are, not by the file that names them. What their tools can do is told with them where they come or go whole. */
const mcpServers = function* (base, head) {
	const { pairs, added, removed } = pairServers(base, head);
	for (const group of together$1(added)) yield whole(group, "added", base.inventory.mcpServers);
	for (const group of together$1(removed)) yield whole(group, "removed", head.inventory.mcpServers);
	for (const { before, after } of pairs) for (const [direction, text] of differences$1(before, after)) yield {
		subject: "mcp-server",
		how: "changed",
		direction,
		name: after.name,
		text,
		...agentsOf([after]),
		location: placeOf$1(after)
	};
};
/** One server that several clients' files name is told once. */
function together$1(servers) {
	const found = /* @__PURE__ */ new Map();
	for (const server of servers) {
		const key = sameness(server);
		const group = found.get(key);
		if (group) group.push(server);
		else found.set(key, [server]);
	}
	return [...found.values()];
}
function sameness({ name, identity, command, url }) {
	return keyOf(name, identity, command, url);
}
/** @param others the servers of the other side: one that is there for another client is given to more, not new. */
function whole(group, how, others) {
	const [first] = group;
	const starting = inOrder(group.flatMap(({ start }) => Object.entries(start).flatMap(([agent, outcome]) => outcome === "allow" ? [agent] : [])));
	const unasked = starting.length === 0 ? "" : `, which ${titles(starting)} ${starting.length === 1 ? "starts" : "start"} unasked`;
	const direction = worst(group.map(directionOf$2));
	const text = others.some((other) => sameness(other) === sameness(first)) ? `${how === "added" ? "configures" : "no longer configures"} the MCP server ${first.name} in ${first.path}${how === "added" ? " as well" : ""}` : `${how === "added" ? "adds" : "removes"} the MCP server ${first.name} ${toolWords(first)}`;
	return {
		subject: "mcp-server",
		how,
		direction: how === "added" ? direction : opposite(direction),
		name: first.name,
		text: how === "added" ? `${text}${unasked}` : text,
		...agentsOf(group),
		location: placeOf$1(first)
	};
}
/** A server that nobody loads, or that is fixed and only looks things up when asked, costs no trust. */
function directionOf$2(server) {
	if (server.clients.length === 0 && server.others.length === 0) return "neutral";
	const looks = server.tools.length > 0 && server.tools.every(({ tier }) => tier === "read-only");
	const fixed = server.supply.pin === "exact" || server.supply.pin === "immutable";
	const started = Object.values(server.start).includes("allow");
	return looks && fixed && !started ? "neutral" : "lowers";
}
function toolWords({ tools }) {
	if (tools.length === 0) return "whose tools are not known";
	const of = (...tiers) => tools.filter(({ tier }) => tiers.includes(tier)).map(({ name }) => name);
	const destructive = of("destructive-credentials", "deployment");
	if (destructive.length > 0) return `with ${count(destructive.length, "destructive tool")} (${some(destructive)})`;
	const writing = of("privileged-write");
	if (writing.length > 0) return `with ${count(writing.length, "tool")} that ${writing.length === 1 ? "writes" : "write"} (${some(writing)})`;
	return `with ${count(tools.length, "tool")} that only ${tools.length === 1 ? "looks" : "look"} or ${tools.length === 1 ? "stays" : "stay"} in the workspace`;
}
function* differences$1(before, after) {
	const title = `the MCP server ${after.name}`;
	if (before.name !== after.name) yield ["neutral", `renames the MCP server ${before.name} to ${after.name}`];
	const firmer = PINS.indexOf(after.supply.pin) - PINS.indexOf(before.supply.pin);
	if (before.identity !== after.identity) yield ["lowers", `puts ${quoted(after.command ?? after.url ?? after.identity)} in the place of ${quoted(before.command ?? before.url ?? before.identity)} as ${title}`];
	else if (firmer !== 0) yield [firmer < 0 ? "lowers" : "raises", `${firmer < 0 ? "loosens" : "firms up"} the version of ${title} (${before.supply.pin} before, ${after.supply.pin} now)`];
	else if (before.command !== after.command || before.url !== after.url) yield [after.supply.shell || after.match === "none" ? "lowers" : "neutral", `changes the start of ${title} to ${quoted(after.command ?? after.url ?? after.identity)}`];
	const given = after.given.filter((name) => !before.given.includes(name));
	if (given.length > 0) yield ["neutral", `hands ${some(given)} to ${title}`];
	const limits = (one) => one.missingLimits.map(({ id }) => id);
	const lost = limits(after).filter((id) => !limits(before).includes(id));
	const won = limits(before).filter((id) => !limits(after).includes(id));
	if (before.identity === after.identity && lost.length > 0) yield ["lowers", `gives up ${count(lost.length, "limit")} of ${title} (${some(lost)})`];
	if (before.identity === after.identity && won.length > 0) yield ["raises", `sets ${count(won.length, "limit")} of ${title} (${some(won)})`];
	const loaders = (one) => [...one.clients.map((agent) => AGENT_TITLES[agent]), ...one.others];
	const gained = loaders(after).filter((name) => !loaders(before).includes(name));
	const left = loaders(before).filter((name) => !loaders(after).includes(name));
	if (gained.length > 0) yield [directionOf$2(after), `gives ${title} to ${list(gained)}`];
	if (left.length > 0) yield [opposite(directionOf$2(before)), `takes ${title} from ${list(left)}`];
	if (isOff(before) !== isOff(after)) yield isOff(after) ? ["raises", `switches ${title} off`] : ["lowers", `switches ${title} on`];
	if (before.environment !== after.environment && after.environment !== void 0) {
		const direct = (one) => one === "production" || one === "unknown";
		const rise = Number(direct(after.environment)) - Number(direct(before.environment));
		yield [rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral", `points ${title} at ${after.environment === "unknown" ? "an unknown environment" : after.environment}`];
	}
}
/** Whether the configuration itself switches it off. */
function isOff({ tools }) {
	return tools.length > 0 && tools.every(({ allowed }) => allowed === "off");
}
function agentsOf(servers) {
	const agents = inOrder(servers.flatMap(({ clients }) => clients));
	return agents.length === 0 ? {} : { agents };
}

// src/delta/mcp-tools.ts
/** From the least to the most that a tool can do (`rules/boundary/tiers.yml`). */
const TIERS = [
	"read-only",
	"write-safe",
	"privileged-write",
	"deployment",
	"destructive-credentials"
];
/** The tools of servers that both sides have. What an agent does with a call is told with its permissions. */
const mcpTools = function* (base, head) {
	for (const { before, after } of pairServers(base, head).pairs) {
		const [then, now] = [byName(before), byName(after)];
		yield* told$6(after, "added", "gives", "to", after.tools.filter(({ name }) => !then.has(name)));
		yield* told$6(after, "removed", "takes", "from", before.tools.filter(({ name }) => !now.has(name)));
		for (const tool of after.tools) {
			const rise = TIERS.indexOf(tool.tier) - TIERS.indexOf(then.get(tool.name)?.tier ?? tool.tier);
			if (rise === 0) continue;
			yield {
				...headOf(after, `${after.name}/${tool.name}`),
				how: "changed",
				direction: rise > 0 ? "lowers" : "raises",
				text: `makes ${after.name}/${tool.name} a tool of the tier ${tool.tier} (${then.get(tool.name)?.tier} before)`
			};
		}
	}
};
function* told$6(server, how, verb, preposition, tools) {
	const looking = tools.filter(({ tier }) => tier === "read-only");
	const acting = tools.filter(({ tier }) => tier !== "read-only");
	for (const [group, kind, direction] of [[
		acting,
		"tool",
		"lowers"
	], [
		looking,
		"read-only tool",
		"neutral"
	]]) {
		if (group.length === 0) continue;
		const names = group.map(({ name }) => name);
		yield {
			...headOf(server, names.map((name) => `${server.name}/${name}`).join(", ")),
			how,
			direction: how === "added" ? direction : opposite(direction),
			text: `${verb} ${count(group.length, kind)} ${preposition} the MCP server ${server.name} (${some(names)})`
		};
	}
}
function headOf(server, name) {
	const agents = inOrder(server.clients);
	return {
		subject: "mcp-tool",
		name,
		...agents.length === 0 ? {} : { agents },
		location: placeOf$1(server)
	};
}
function byName({ tools }) {
	return new Map(tools.map((tool) => [tool.name, tool]));
}

// src/delta/permission-rules.ts
/**
* Rules that came or went and that no cell of the matrix speaks of: `named` are those that one does. A denial that goes is a guard that goes, unless
* another one on the same tool comes; that an agent may do something more which none of our probes asks for is told and lowers nothing.
*/
function* permissionRules(base, head, named) {
	const { added, removed } = pair(base.inventory.permissionRules, head.inventory.permissionRules, [(one) => keyOf(one.agent, one.effect, one.text, one.path), (one) => keyOf(one.agent, one.effect, one.text)]);
	const rest = {
		added: added.filter(({ text }) => !named.has(text)),
		removed: removed.filter(({ text }) => !named.has(text))
	};
	for (const how of ["added", "removed"]) {
		const others = how === "added" ? removed : added;
		for (const group of groups(rest[how])) {
			const [{ agent, effect }] = group;
			const replaced = group.every((one) => others.some((other) => other.effect === "deny" && toolOf(other.text) === toolOf(one.text)));
			const guard = effect === "deny" && !replaced ? "raises" : "neutral";
			const rules = [...new Set(group.map(({ text }) => text))];
			const verb = how === "added" ? "adds" : "takes out";
			yield {
				subject: "permission",
				how,
				direction: how === "added" ? guard : opposite(guard),
				name: rules.join(", "),
				text: `${verb} ${count(rules.length, `${effect} rule`)} of ${titles([agent])} (${some(rules.map(quoted))})`,
				...isAnswered(agent) ? { agents: [agent] } : {},
				location: placeOf$1(group[0])
			};
		}
	}
}
/** Those of one agent with one effect together. */
function groups(rules) {
	const found = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const key = keyOf(rule.agent, rule.effect);
		const group = found.get(key);
		if (group) group.push(rule);
		else found.set(key, [rule]);
	}
	return [...found.values()];
}
/** `Read(./.env)` → `Read`. */
function toolOf(rule) {
	return rule.split("(", 1)[0]?.trim() ?? rule;
}

// src/delta/permissions.ts
const RANK = {
	deny: 0,
	ask: 1,
	unknown: 2,
	allow: 3
};
/**
* What each agent does unasked: the cells of the permission matrix that came out otherwise, gathered by the rule that makes the difference,
* and the rules that make none. A thing that only one side has is no widening by itself: it is told with the thing.
*/
const permissions = function* (base, head) {
	const [before, after] = [cellsOf(base), cellsOf(head)];
	const [baseDeciders, headDeciders] = [decidersOf(base, before), decidersOf(head, after)];
	const shifts = /* @__PURE__ */ new Map();
	const add = (then, now, direction, mixed) => {
		const came = now?.decider !== void 0 && !baseDeciders.has(deciderKey(now)) ? now.decider : void 0;
		const went = then?.decider !== void 0 && !headDeciders.has(deciderKey(then)) ? then.decider : void 0;
		const { agent = "claude-code", topic = "commands", what = "" } = now ?? then ?? {};
		const key = keyOf(direction, mixed, came, went, came === void 0 && went === void 0 ? agent : void 0);
		const location = came === void 0 && went !== void 0 ? then?.rule : now?.rule;
		const shift = shifts.get(key) ?? {
			direction,
			mixed,
			came,
			went,
			location,
			agents: /* @__PURE__ */ new Set(),
			whats: /* @__PURE__ */ new Set(),
			loop: true
		};
		shifts.set(key, shift);
		shift.agents.add(agent);
		shift.whats.add(what);
		if (topic !== "commands") shift.loop = false;
	};
	for (const [key, now] of after) {
		const then = before.get(key);
		if (then) {
			const { direction, mixed } = shiftOf(then.permission, now.permission);
			if (direction !== "neutral") add(then, now, direction, mixed);
		} else if (opens(now) && mayBeNew(base, now) && !baseDeciders.has(deciderKey(now))) add(void 0, now, "lowers", false);
	}
	for (const [key, then] of before) if (!after.has(key) && opens(then) && mayBeNew(head, then) && !headDeciders.has(deciderKey(then))) add(then, void 0, "raises", false);
	for (const shift of shifts.values()) yield told$5(shift);
	yield* permissionRules(base, head, new Set([...shifts.values()].flatMap(({ came, went }) => [came ?? [], went ?? []].flat())));
};
function told$5({ direction, mixed, came, went, location, agents, whats, loop }) {
	const owners = inOrder(agents);
	const verb = `${direction === "lowers" ? "widens" : "narrows"} ${titles(owners)}'s permissions`;
	const by = came === void 0 ? went === void 0 ? "" : ` by taking out ${quoted(went)}` : ` by ${quoted(came)}`;
	return {
		subject: "permission",
		how: mixed || came === void 0 === (went === void 0) ? "changed" : came === void 0 ? "removed" : "added",
		direction: loop ? "neutral" : direction,
		name: came ?? went ?? titles(owners),
		text: `${verb}${by} (${some([...whats])})`,
		agents: owners,
		...location ? { location } : {}
	};
}
/** One cell for each agent, action and thing: the lines of the matrix gather them as the repository has it. */
function cellsOf(report) {
	const rules = new Map(report.inventory.permissionRules.map(({ path, line, column, text }) => [keyOf(path, line, column), text]));
	const cells = /* @__PURE__ */ new Map();
	for (const { topic, action, targets, byAgent } of report.permissions) for (const agent of AGENTS) {
		const permission = byAgent[agent];
		if (!permission) continue;
		const rule = permission.trustedRule ?? permission.rule;
		const decider = rule && (rules.get(keyOf(rule.path, rule.line, rule.column)) ?? cut(rule.excerpt?.replace(/,\s*$/u, "") ?? rule.path, 80));
		for (const target of targets) {
			const cell = {
				agent,
				topic,
				what: `${action} ${target}`,
				permission,
				...decider === void 0 ? {} : { decider },
				...rule ? { rule } : {}
			};
			cells.set(keyOf(agent, topic, action, target), cell);
		}
	}
	return cells;
}
/** What decides something for an agent, and all rules that stand in its lists, whether or not they decide. */
function decidersOf(report, cells) {
	return /* @__PURE__ */ new Set([...[...cells.values()].map(deciderKey), ...report.inventory.permissionRules.map(({ agent, text }) => keyOf(agent, text))]);
}
function deciderKey({ agent, decider }) {
	return keyOf(agent, decider);
}
/** Whether a rule of the repository lets it happen unasked. */
function opens({ permission, decider }) {
	return decider !== void 0 && (permission.outcome === "allow" || permission.trusted === "allow");
}
/**
* Whether a cell that the other side has not can be told at all: a server's tools are told with the server, and a secret file with the file. Where the
* other side does not answer for the agent, what a rule opens here was not open there.
*/
function mayBeNew(other, { agent, topic }) {
	return other.posture.byAgent[agent] === void 0 ? topic !== "secrets" : topic !== "mcp" && topic !== "secrets";
}
/** Wider as soon as one circumstance is: trusted, untrusted, with nobody to be asked. */
function shiftOf(before, after) {
	const ways = [
		"outcome",
		"trusted",
		"untrusted",
		"headless"
	].map((one) => {
		const rise = RANK[after[one]] - RANK[before[one]];
		return rise > 0 ? "lowers" : rise < 0 ? "raises" : "neutral";
	});
	return {
		direction: worst(ways),
		mixed: ways.includes("lowers") && ways.includes("raises")
	};
}

// src/delta/policy-files.ts
/**
* Files by which a repository speaks to scanners. None is applied from the head; one that speaks to this scanner is what the next change would be
* judged by once this one is merged.
*/
const policyFiles = function* (base, head) {
	const { pairs, added, removed } = pair(base.inventory.policyFiles, head.inventory.policyFiles, [
		(one) => keyOf(one.tool, one.path),
		(one) => keyOf(one.tool, one.digest),
		(one) => keyOf(one.tool, nameOfFile(one.path))
	]);
	for (const one of added) yield told$4(one, "added", directionOf$1(one), `adds ${wordsOf$2(one)}`);
	for (const one of removed) yield told$4(one, "removed", opposite(directionOf$1(one)), `removes ${wordsOf$2(one)}`);
	for (const { before, after } of pairs) if (before.digest !== after.digest) yield told$4(after, "changed", directionOf$1(after), `changes ${wordsOf$2(after)}`);
};
/** What silences this scanner lowers trust; what speaks to others is told. */
function directionOf$1({ tool, suppresses }) {
	return tool === "preflight" && suppresses ? "lowers" : "neutral";
}
function told$4(one, how, direction, text) {
	return {
		subject: "policy",
		how,
		direction,
		name: one.path,
		text,
		location: placeOf$1(one)
	};
}
function wordsOf$2({ path, tool }) {
	return tool === "preflight" ? `${path}, settings for this scanner (not applied)` : `${path}, settings for ${tool}`;
}

// src/delta/requirements.ts
/** Files that ask for things to be fetched: how many of them are fixed, by which lock, and whether the commands keep to it. */
const requirements = function* (base, head) {
	const { pairs, added, removed } = pair(base.inventory.manifests, head.inventory.manifests, [
		(one) => keyOf(one.ecosystem, one.path),
		(one) => keyOf(one.ecosystem, nameOfFile(one.path), one.requirements),
		(one) => keyOf(one.ecosystem, one.requirements, JSON.stringify(one.effective))
	]);
	for (const one of added) yield told$3(one, "added", "neutral", `adds ${wordsOf$1(one)}`);
	for (const one of removed) yield told$3(one, "removed", "neutral", `removes ${wordsOf$1(one)}`);
	for (const { before, after } of pairs) yield* changed$1(before, after);
};
function* changed$1(before, after) {
	const where = `${after.path} (${after.ecosystem})`;
	const direction = (worse) => weighs(after) ? worse ? "lowers" : "raises" : "neutral";
	if (before.lock === null !== (after.lock === null)) {
		const lost = after.lock === null;
		const loose = looseOf(after) === 0 ? "" : `, which leaves ${count(looseOf(after), "requirement")} unfixed`;
		yield told$3(after, "changed", direction(lost), `${lost ? "takes the lock from" : "gives a lock to"} ${where}${loose}`);
		return;
	}
	const fits = (one) => [
		"no",
		"unknown",
		"nearly",
		"yes"
	].indexOf(one.inStep ?? "yes");
	if (before.lock !== null && after.lock !== null && fits(before) !== fits(after)) {
		const worse = fits(after) < fits(before);
		yield told$3(after, "changed", direction(worse), worse ? `leaves the lock of ${where} out of step` : `brings the lock of ${where} into step`);
	}
	const kept = (one) => [
		"no",
		"rewrites",
		"yes"
	].indexOf(one.honoured ?? "yes");
	if (before.honoured !== null && after.honoured !== null && kept(before) !== kept(after)) {
		const worse = kept(after) < kept(before);
		const text = worse ? `lets an install pass by the lock of ${where}` : `has the installs of ${where} keep to the lock`;
		yield told$3(after, "changed", direction(worse), text);
	}
	const loose = looseOf(after) - looseOf(before);
	if (loose !== 0) {
		const text = `leaves ${Math.abs(loose)} ${loose > 0 ? "more" : "fewer"} ${Math.abs(loose) === 1 ? "requirement" : "requirements"} of ${where} unfixed`;
		yield told$3(after, "changed", looseOf(loose > 0 ? before : after) === 0 ? direction(loose > 0) : "neutral", text);
	} else if (before.requirements !== after.requirements) {
		const more = after.requirements - before.requirements;
		yield told$3(after, "changed", "neutral", `asks for ${Math.abs(more)} ${more > 0 ? "more" : "fewer"} ${Math.abs(more) === 1 ? "thing" : "things"} in ${where}`);
	}
}
function told$3(one, how, direction, text) {
	return {
		subject: "requirement",
		how,
		direction,
		name: one.path,
		text,
		location: placeOf$1(one)
	};
}
/** Requirements that another fetch may answer with something else. */
function looseOf({ effective }) {
	return effective.floating + effective.range + effective.unknown;
}
/** What a library asks for is fixed by whoever uses it, and test material installs nothing. */
function weighs({ role, place }) {
	return role !== "library" && place !== "test-material";
}
function wordsOf$1(one) {
	const loose = looseOf(one);
	const words = `${one.path} with ${count(one.requirements, `${one.ecosystem} requirement`)}`;
	return loose === 0 ? words : `${words}, ${loose === one.requirements ? "none of them" : `${loose} of them not`} fixed`;
}

// src/delta/secret-files.ts
/** Files that hold secrets, as far as git takes them: what it ignores is no part of a change. */
const secretFiles = function* (base, head) {
	const counted = (files) => files.filter(({ tracked, ignored }) => tracked || !ignored);
	const { pairs, added, removed } = pair(counted(base.inventory.secretFiles), counted(head.inventory.secretFiles), [
		(one) => keyOf(one.path),
		(one) => keyOf(one.class, one.example, nameOfFile(one.path)),
		(one) => keyOf(one.class, one.example)
	]);
	for (const one of added) yield told$2(one, "added", one.example ? "neutral" : "lowers", `adds ${wordsOf(one)}`);
	for (const one of removed) yield told$2(one, "removed", one.example ? "neutral" : "raises", `removes ${wordsOf(one)}`);
	for (const { before, after } of pairs) {
		if (before.example === after.example) continue;
		yield told$2(after, "changed", after.example ? "raises" : "lowers", `makes ${wordsOf(after)} of what was ${wordsOf(before)}`);
	}
};
function told$2(one, how, direction, text) {
	return {
		subject: "secret-file",
		how,
		direction,
		name: one.path,
		text,
		location: placeOf$1(one)
	};
}
function wordsOf({ path, class: of, example }) {
	return `${path}, ${example ? "an example of a file" : "a file"} with secrets (${of})`;
}

// src/delta/side.ts
/** What is told of one of the two commits. */
function sideOf({ subject, posture, score, findings }) {
	return {
		...subject.commit === void 0 ? {} : { commit: subject.commit },
		complete: subject.coverage.complete,
		posture: posture.name,
		byAgent: posture.byAgent,
		score: score.yes + score.notApplicable,
		findings: Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]))
	};
}
/** The rows whose headline verdict changed. */
function changedRows(base, head) {
	return head.answers.flatMap(({ row, question, verdict }) => {
		const before = base.answers.find((answer) => answer.row === row)?.verdict ?? "unknown";
		return before === verdict ? [] : [{
			row,
			question,
			before,
			after: verdict
		}];
	});
}
/**
* Whether some agent's posture falls. The headline alone does not tell: a repository that begins to configure an agent is answered for by another
* one than before. An agent for which the base does not answer is held against the base's headline.
*/
function postureFalls(base, head) {
	return AGENTS.some((agent) => {
		const after = head.posture.byAgent[agent];
		if (after === void 0) return false;
		const before = base.posture.byAgent[agent];
		if (before === void 0) return head.posture.headline.agents.includes(agent) && isBelow(after, base.posture.name);
		return isBelow(after, before);
	});
}
/** Whether a row that passed for an agent does so no longer; a `yes` that rests on a question is less than one that rests on a denial. */
function rowIsLost(base, head) {
	return head.answers.some((after) => {
		const before = base.answers.find(({ row }) => row === after.row);
		if (!before) return false;
		return head.posture.headline.agents.some((agent) => heightOf(answerFor(after, agent)) < heightOf(answerFor(before, agent)));
	});
}
function answerFor(answer, agent) {
	return answer.byAgent?.[agent] ?? answer;
}
function heightOf({ verdict, byAsking }) {
	return passes(verdict) ? byAsking ? 1 : 2 : 0;
}

// src/delta/summary.ts
/** Characters of the whole sentence, and of one clause in it. */
const MOST = 400;
const MOST_CLAUSE = 110;
/**
* The delta in one sentence: first what lowers trust, then what raises it, then the rest, as many clauses as fit; what is left out is counted. “This
* change adds a SessionStart hook …, widens Claude Code's permissions by `Bash(*)`; one finding is new; the posture falls from workspace-write to hold.”
*/
function summaryOf(changes, findings, fixed, base, head) {
	const tail = [...findingWords(findings, fixed), ...postureWords(base, head)];
	if (changes.length === 0 && tail.length === 0) return "Nothing that the scan rests on has changed.";
	const clauses = clausesOf(changes, MOST - tail.join("; ").length - 31 - 4);
	const sentence = [...clauses === "" ? [] : [`this change ${clauses}`], ...tail].join("; ");
	return cut(`${sentence[0]?.toUpperCase() ?? ""}${sentence.slice(1)}.`, MOST);
}
function clausesOf(changes, room) {
	const told = [];
	let used = 0;
	for (const { text } of changes) {
		const clause = cut(withoutAsides(text), MOST_CLAUSE);
		if (told.length > 0 && (used + clause.length + 2 > room || told.length === 5)) break;
		told.push(clause);
		used += clause.length + 2;
	}
	const rest = changes.length - told.length;
	return list(rest > 0 ? [...told, `makes ${count(rest, "more change")}`] : told);
}
/** Without what stands in brackets, but for brackets in a quoted piece of the repository. */
function withoutAsides(text) {
	const quotes = [];
	return text.replaceAll(/`[^`]*`/gu, (quote) => `\0${quotes.push(quote) - 1}\0`).replaceAll(/ \([^()]*\)/gu, "").replaceAll(/\0(\d+)\0/gu, (_, index) => quotes[Number(index)] ?? "");
}
function findingWords(findings, fixed) {
	const parts = [];
	for (const [delta, word] of [["new", "new"], ["worse", "worse"]]) {
		const those = findings.filter((finding) => finding.delta === delta);
		if (those.length === 0) continue;
		const counts = SEVERITIES.map((severity) => [those.filter((one) => one.severity === severity).length, severity]).filter(([n]) => n > 0).map(([n, severity]) => `${n} ${severity}`);
		const of = `${those.length === 1 ? "" : "the worst "}${those[0]?.rule}`;
		parts.push(`${count(those.length, "finding")} ${those.length === 1 ? "is" : "are"} ${word} (${counts.join(", ")}: ${of})`);
	}
	if (fixed > 0) parts.push(`${count(fixed, "finding")} ${fixed === 1 ? "is" : "are"} gone`);
	return parts;
}
/** Of the headline; where it stays and an agent's own posture does not, that is the agents' lines to tell. */
function postureWords(base, head) {
	if (base.posture === head.posture) return [];
	return [`the posture ${isBelow(head.posture, base.posture) ? "falls" : "rises"} from ${base.posture} to ${head.posture}`];
}

// src/delta/triggers.ts
/** Nobody asks for anything: cloned, opened, entered, installed, or an agent starts or works there. */
const UNASKED = /* @__PURE__ */ new Set([
	"clone",
	"open",
	"shell-enter",
	"agent-start",
	"agent-action",
	"install"
]);
/** Classes that are an attack wherever they run. */
const RISKS = /* @__PURE__ */ new Set([
	"download-exec",
	"decode-exec",
	"reverse-shell",
	"credential-read",
	"exfiltration",
	"persistence",
	"privilege"
]);
/** From the most to the least that stands between the moment and the execution. */
const GATES = [
	"opt-in",
	"prompt",
	"trust",
	"automatic"
];
const WHEN = table({
	clone: "on clone",
	open: "when the folder is opened",
	"shell-enter": "when a shell enters the folder",
	"agent-start": "when the agent starts",
	"agent-action": "while the agent works",
	install: "on install",
	"container-create": "when the container is made",
	build: "on a build",
	test: "on a test run",
	commit: "on a commit",
	run: "when it is called"
});
/** What runs without being asked for: the same command at the same moment is the same trigger, wherever it stands. */
const triggers = function* (base, head) {
	const { pairs, added, removed } = pair(base.inventory.triggers, head.inventory.triggers, [
		(one) => keyOf(one.path, labelOf(one), one.moment, one.gate, one.command),
		(one) => keyOf(labelOf(one), one.moment, one.gate, one.command),
		(one) => keyOf(one.agent, labelOf(one), one.command),
		(one) => keyOf(one.command),
		(one) => keyOf(one.path, labelOf(one)),
		(one) => keyOf(nameOfFile(one.path), labelOf(one))
	]);
	for (const one of added) yield told$1(one, "added", directionOf(one), `adds ${withArticle(labelOf(one))} ${tailOf(one)}`);
	for (const one of removed) yield told$1(one, "removed", opposite(directionOf(one)), `removes the ${labelOf(one)} ${tailOf(one)}`);
	for (const { before, after } of pairs) yield* changed(before, after);
};
function* changed(before, after) {
	const label = labelOf(after);
	if (before.command !== after.command) {
		const now = directionOf(after);
		yield told$1(after, "changed", now === "lowers" ? now : opposite(directionOf(before)), `has the ${label} run ${quoted(after.command)} instead of ${quoted(before.command)}`);
		return;
	}
	const reach = reachOf(after) - reachOf(before);
	if (reach !== 0) {
		const text = `has ${quoted(after.command)} run ${WHEN[after.moment] ?? after.moment} (${after.gate}) instead of ${WHEN[before.moment] ?? before.moment} (${before.gate})`;
		yield told$1(after, "changed", reach > 0 ? "lowers" : "raises", text);
		return;
	}
	if (before.class !== after.class) {
		const risk = Number(RISKS.has(after.class)) - Number(RISKS.has(before.class));
		yield told$1(after, "changed", risk > 0 ? "lowers" : risk < 0 ? "raises" : "neutral", `makes ${after.class} of what the ${label} does (${before.class} before)`);
		return;
	}
	if (directionOf(after) === "neutral") return;
	const files = changedFiles(before, after);
	if (files.length > 0) yield told$1(after, "changed", "neutral", `rewrites ${some(files)}, which the ${label} runs`);
}
/** Files of both sides that do not say the same, and files that only one of them runs; a renamed file is none. */
function changedFiles(before, after) {
	const known = new Set(before.runs.map(({ digest }) => digest));
	return after.runs.filter(({ digest }) => digest !== "" && !known.has(digest)).map(({ path }) => path);
}
function told$1(one, how, direction, text) {
	return {
		subject: "trigger",
		how,
		direction,
		name: labelOf(one),
		text,
		...one.agent === void 0 ? {} : { agents: [one.agent] },
		location: placeOf$1(one)
	};
}
/** What its being there does to trust. */
function directionOf(one) {
	if (RISKS.has(one.class)) return "lowers";
	return UNASKED.has(one.moment) && one.gate !== "opt-in" ? "lowers" : "neutral";
}
/** The less is asked, and the sooner it runs, the more. */
function reachOf({ moment, gate }) {
	return (UNASKED.has(moment) ? 10 : 0) + GATES.indexOf(gate);
}
/** "SessionStart hook", "postinstall script": what people call it. */
function labelOf({ pointer, path }) {
	const plain = pointer.replaceAll(/\[\d+\]/gu, "");
	const hook = /(?:^|\.)hooks\.([\w-]+)/u.exec(plain)?.[1];
	if (hook !== void 0) return `${hook} hook`;
	const script = /^scripts\.([\w:-]+)$/u.exec(plain)?.[1];
	if (script !== void 0) return `${script} script`;
	return plain === "" ? `command in ${nameOfFile(path)}` : `${plain} command in ${nameOfFile(path)}`;
}
function withArticle(label) {
	return `${/^[aeiou]/iu.test(label) ? "an" : "a"} ${label}`;
}
function tailOf(one) {
	return `${one.agent === void 0 ? "" : `of ${AGENT_TITLES[one.agent]} `}that runs ${quoted(one.command)} ${WHEN[one.moment] ?? one.moment}`;
}

// src/delta/workflows.ts
/** Events by which somebody outside starts a run that holds the repository's token and secrets. */
const OUTSIDERS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion",
	"discussion_comment",
	"pull_request_comment",
	"pull_request_review",
	"pull_request_review_comment"
]);
/** Workflows: what starts them, and what their tokens may do. What their steps do is told by findings and commands. */
const workflows = function* (base, head) {
	const { pairs, added, removed } = pair(base.inventory.workflows, head.inventory.workflows, [
		(one) => keyOf(one.path),
		(one) => keyOf(one.digest),
		(one) => keyOf(one.name, shapeOf(one)),
		(one) => keyOf(shapeOf(one)),
		(one) => keyOf(nameOfFile(one.path))
	]);
	for (const one of added) yield told(one, "added", one.events.some((event) => OUTSIDERS.has(event)) ? "lowers" : "neutral", `adds the workflow ${titleOf(one)} (on ${list(one.events)})`);
	for (const one of removed) yield told(one, "removed", one.events.some((event) => OUTSIDERS.has(event)) ? "raises" : "neutral", `removes the workflow ${titleOf(one)} (on ${list(one.events)})`);
	yield* together(pairs.flatMap(({ before, after }) => differences(before, after).map((difference) => ({
		...difference,
		after
	}))));
};
function differences(before, after) {
	const found = [];
	const add = (direction, verb, rest = "") => void found.push({
		direction,
		verb,
		rest
	});
	const started = without(after.events, before.events);
	const stopped = without(before.events, after.events);
	const outsiders = (events) => events.some((event) => OUTSIDERS.has(event));
	if (started.length > 0 && stopped.length > 0) add(outsiders(started) ? "lowers" : outsiders(stopped) ? "raises" : "neutral", "starts", ` on ${list(started)} instead of ${list(stopped)}`);
	else if (started.length > 0) add(outsiders(started) ? "lowers" : "neutral", "starts", ` on ${list(started)} as well`);
	else if (stopped.length > 0) add(outsiders(stopped) ? "raises" : "neutral", "no longer starts", ` on ${list(stopped)}`);
	if (before.stated !== after.stated) {
		if (after.stated) add("raises", "says what the token of", " may do");
		else add("lowers", "no longer says what the token of", " may do");
	} else {
		const gained = without(after.writes, before.writes);
		const lost = without(before.writes, after.writes);
		if (gained.length > 0) add("lowers", "lets the token of", ` write ${scopes(gained)}`);
		if (lost.length > 0) add("raises", "no longer lets the token of", ` write ${scopes(lost)}`);
	}
	if (found.length === 0 && before.digest !== after.digest) add("neutral", "rewrites");
	return found;
}
/** The same difference of several workflows is told once. */
function* together(all) {
	for (const key of new Set(all.map(({ verb, rest }) => keyOf(verb, rest)))) {
		const [first, ...more] = all.filter(({ verb, rest }) => keyOf(verb, rest) === key);
		if (!first) continue;
		const names = [first, ...more].map(({ after }) => titleOf(after));
		const title = more.length === 0 ? `the workflow ${names[0]}` : `${names.length} workflows (${some(names)})`;
		yield {
			...told(first.after, "changed", first.direction, `${first.verb} ${title}${first.rest}`),
			name: names.join(", ")
		};
	}
}
function told(one, how, direction, text) {
	return {
		subject: "workflow",
		how,
		direction,
		name: titleOf(one),
		text,
		location: placeOf$1(one)
	};
}
function titleOf({ path }) {
	return cut(nameOfFile(path), 60);
}
function shapeOf({ events, writes, stated }) {
	return keyOf(stated, ...events, "/", ...writes);
}
function scopes(names) {
	return names.includes("*") ? "everything" : list(names);
}
function without(all, known) {
	return all.filter((one) => !known.includes(one));
}

// src/delta/compare.ts
/** One comparer for each subject; the type holds the two lists together. */
const COMPARERS = {
	trigger: triggers,
	permission: permissions,
	"mcp-server": mcpServers,
	"mcp-tool": mcpTools,
	instructions,
	agent: agents,
	"secret-file": secretFiles,
	command: commands,
	requirement: requirements,
	workflow: workflows,
	policy: policyFiles
};
const DIRECTIONS = [
	"lowers",
	"raises",
	"neutral"
];
/** The head's report with the delta in it, and on each finding how it stands to the base. */
function withDelta(base, head) {
	const { delta, findings } = compareAll(base, head);
	return {
		...head,
		delta,
		findings
	};
}
function compareAll(base, head) {
	const { findings, fixed, counts } = compareFindings(base.findings, head.findings);
	const changes = CHANGE_SUBJECTS.flatMap((subject) => [...COMPARERS[subject](base, head)]).sort(inReadingOrder);
	const [before, after] = [sideOf(base), sideOf(head)];
	const graver = findings.some(({ delta, severity }) => delta !== "unchanged" && atLeast(severity, "medium"));
	return {
		findings,
		delta: {
			base: before,
			head: after,
			summary: summaryOf(changes, findings, fixed.length, before, after),
			lowersTrust: graver || postureFalls(base, head) || rowIsLost(base, head) || changes.some(({ direction }) => direction === "lowers"),
			counts,
			rows: changedRows(base, head),
			changes,
			fixed
		}
	};
}
function inReadingOrder(a, b) {
	return DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || CHANGE_SUBJECTS.indexOf(a.subject) - CHANGE_SUBJECTS.indexOf(b.subject) || byBytes(a.location?.path ?? "", b.location?.path ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || byBytes(a.name, b.name) || byBytes(a.text, b.text);
}

// src/compare.ts
/**
* Scan of the base → scan of the head → what lies between them: the head's report with its delta. Neither is checked out.
* Without a policy of the operator's own that of the base holds for both; that of the head is never applied.
* Throws `UserError` where one of them names no commit.
*/
async function compareRevisions({ base, head, baseline, ...request }) {
	const policy = request.policy ?? await policyOf(request.root, base);
	const before = await scan({
		...request,
		policy,
		revision: base
	});
	const after = await scan({
		...request,
		policy,
		baseline,
		...head === void 0 ? { committable: true } : { revision: head }
	});
	return withDelta(before, after);
}
/** Where a base commit may carry a policy; the first that is there holds. */
const POLICY_FILES = [".github/preflight.yml", ".github/preflight.yaml"];
async function policyOf(root, revision) {
	const snapshot = await openSnapshot({
		root,
		revision
	}, DEFAULT_LIMITS);
	try {
		for (const path of POLICY_FILES) {
			const bytes = await snapshot.read(path);
			if (bytes) return readBasePolicy(bytes.toString("utf8"), path, {
				folder: resolve(root).replaceAll("\\", "/"),
				name: snapshot.name
			});
		}
		return;
	} finally {
		snapshot.close();
	}
}

export { compareRevisions as t };