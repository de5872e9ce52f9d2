import { _ as takeSnapshot, c as lookAt, g as DEFAULT_LIMITS, i as actionClass, l as stateFacts, m as inWorker, nt as Search, s as meet, t as engines } from "./engines.js";
import { t as wholeFile } from "./place.js";
import { n as AGENT_TITLES } from "./agent.js";
import { n as UserError } from "./error.js";
import { c as visible, r as escapeForLog } from "./escape.js";
import { t as readText } from "./read-text.js";
import { a as discriminatedUnion, c as object, f as string, g as ZodError, r as array, s as literal } from "./schemas.js";
import { t as EXIT } from "./terminal.js";
import { isAbsolute, relative, resolve } from "node:path";

// src/engines/call.ts
/** A call as the engine of the agent knows it; the server of an MCP call is that of the repository's settings, if they name it. */
function actionOf(call, agent, facts) {
	switch (call.kind) {
		case "read": return {
			do: "read",
			path: call.path,
			by: "tool"
		};
		case "edit": return {
			do: "write",
			path: call.path
		};
		case "shell": return {
			do: "run",
			command: call.command
		};
		case "fetch": return {
			do: "fetch",
			url: call.url
		};
		case "mcp": return {
			do: "mcp-call",
			server: serverNamed(call.server, agent, facts),
			tool: call.tool
		};
	}
}
/** The server that the agent loads under the name; without one in the repository, what is known of a server of the user's own: its name. */
function serverNamed(name, agent, facts) {
	return facts.of("mcpServer").find((server) => server.name === name && server.clients.includes(agent)) ?? {
		kind: "mcpServer",
		at: wholeFile("absent"),
		surface: "absent",
		clients: [agent],
		name,
		transport: "unknown",
		launch: [],
		env: [],
		headers: [],
		enabled: false,
		autoApproved: []
	};
}

// src/can.ts
/**
* Repository → snapshot → surfaces state facts → the agent's engine says what it would do.
* Throws `UserError` where there is no folder to read.
*/
async function can({ root, agent, calls, trusted, headless, catalog, worker }) {
	const isolation = worker && inWorker(worker);
	try {
		const snapshot = await takeSnapshot(root, DEFAULT_LIMITS);
		const { facts, gaps } = await stateFacts(snapshot, catalog, {
			search: new Search(catalog),
			isolation
		});
		const engine = engines.find((candidate) => candidate.agent === agent);
		if (!engine) throw new Error(`no engine answers for ${agent}`);
		const asked = meet(engine, lookAt(snapshot, facts, catalog, "unknown"));
		const decisions = calls.map((call) => {
			const action = actionOf(call, agent, facts);
			return asked.would(action, actionClass(action, catalog), {
				trusted,
				headless
			});
		});
		return {
			version: catalog.agents[agent].version,
			decisions,
			gaps: [...snapshot.gaps, ...gaps]
		};
	} finally {
		await isolation?.close();
	}
}

// src/cli/can.ts
const callsFile = array(discriminatedUnion("kind", [
	object({
		kind: literal("read"),
		path: string()
	}),
	object({
		kind: literal("edit"),
		path: string()
	}),
	object({
		kind: literal("shell"),
		command: string()
	}),
	object({
		kind: literal("fetch"),
		url: string()
	}),
	object({
		kind: literal("mcp"),
		server: string(),
		tool: string()
	})
]));
/** `preflight can AGENT read .env`: what the agent would do with this repository's settings. Answers with the exit code. */
async function runCan(agent, words, options, terminal, equipment) {
	const root = resolve(terminal.cwd, options.in);
	const written = options.calls === void 0 ? [oneCall(words)] : readCalls(resolve(terminal.cwd, options.calls));
	const { version, decisions, gaps } = await can({
		root,
		agent,
		calls: written.map((call) => fromRoot(call, root)),
		trusted: options.untrusted !== true,
		headless: options.headless === true,
		catalog: equipment.catalog(),
		worker: equipment.worker
	});
	if (options.format === "json") {
		const answers = decisions.map((decision, i) => ({
			call: written[i],
			...answer(decision)
		}));
		terminal.out(`${JSON.stringify(answers, null, 2)}\n`);
	} else {
		terminal.out(`${AGENT_TITLES[agent]} ${version}, ${circumstances(options)}\n`);
		for (const [i, decision] of decisions.entries()) {
			const { outcome, because, rule } = answer(decision);
			terminal.out(`${outcome.padEnd(7)}  ${escapeForLog(labelOf(written[i]))}\n         ${escapeForLog(because)}\n         ${escapeForLog(rule)}\n`);
		}
	}
	if (gaps.length === 0) return EXIT.pass;
	terminal.err(`preflight: ${gaps.length} ${gaps.length === 1 ? "thing was" : "things were"} not read or not understood, so settings may be missing: ${escapeForLog(gaps[0]?.path ?? "")}\n`);
	return EXIT.incomplete;
}
/** The deciding rule as `file:line`, or the vendor's default. */
function answer({ outcome, because, rule }) {
	return {
		outcome,
		because: visible(because),
		rule: rule ? `${visible(rule.path)}:${rule.line}` : "vendor default"
	};
}
function circumstances({ untrusted, headless }) {
	return `folder ${untrusted ? "not trusted" : "trusted"}, ${headless ? "nobody there to be asked" : "somebody there to be asked"}`;
}
function labelOf(call) {
	switch (call.kind) {
		case "read": return `read ${call.path}`;
		case "edit": return `write ${call.path}`;
		case "shell": return `run ${call.command}`;
		case "fetch": return `fetch ${call.url}`;
		case "mcp": return `call ${call.server}/${call.tool}`;
	}
}
function oneCall([verb, ...rest]) {
	const target = rest.join(" ");
	if (target === "") throw new UserError("Say what it would do: read FILE, write FILE, run COMMAND, fetch URL or mcp SERVER/TOOL; or give --calls FILE.");
	switch (verb) {
		case "read": return {
			kind: "read",
			path: target
		};
		case "write": return {
			kind: "edit",
			path: target
		};
		case "run": return {
			kind: "shell",
			command: target
		};
		case "fetch": return {
			kind: "fetch",
			url: target
		};
		case "mcp": return {
			kind: "mcp",
			...serverAndTool(target)
		};
		default: throw new UserError(`“${verb}” is not read, write, run, fetch or mcp.`);
	}
}
/** `server/tool`, or the name that agents give the tool: `mcp__server__tool`. */
function serverAndTool(target) {
	const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(target) ?? /^([^/]+)\/(.+)$/.exec(target) ?? [];
	if (server === void 0 || tool === void 0) throw new UserError(`“${target}” is no SERVER/TOOL.`);
	return {
		server,
		tool
	};
}
function readCalls(file) {
	const text = readText(file);
	try {
		return callsFile.parse(JSON.parse(text));
	} catch (error) {
		const first = error instanceof ZodError ? error.issues[0] : void 0;
		const why = first ? `${first.path.join(".") || "the whole"}: ${first.message}` : "no JSON";
		throw new UserError(`${file} is no list of calls (${why}).`);
	}
}
/** A path of the machine that lies in the repository is the repository's. */
function fromRoot(call, root) {
	if (call.kind !== "read" && call.kind !== "edit") return call;
	if (!isAbsolute(call.path)) return call;
	const inside = relative(root, call.path);
	return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? call : {
		...call,
		path: inside
	};
}

export { runCan };