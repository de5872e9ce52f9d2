import { i as isAnswered, n as AGENT_TITLES, t as AGENTS } from "./agent.js";
import { c as runsWhatIsPiped, d as simpleOf, f as parseShell, i as toolOfPackage, l as hasOption, o as quote, r as unwrap, s as INTERPRETERS, t as classifyCommand, u as positionals } from "./command.js";
import { A as createFileClassifier, C as pypiSpec, D as addressKind, E as splitOptions, O as isLoopback, S as npmSpec, T as first, a as ownServers, d as momentOf, f as waysOfHiding, i as narrowed$1, k as parseUrl, l as isHostCommand, n as targetOf, p as CREDENTIAL_FILE, r as missingControls, s as reachScripts, t as describeServer, u as judgeTriggers, w as repositoryName, x as imageSpec } from "./mcp-server.js";
import { i as atLeast, r as SEVERITIES } from "./finding.js";
import { t as table } from "./table.js";
import { n as Globs } from "./test-material.js";
import { a as npmSpecifier, i as npmSatisfies, n as parseKeyPath, r as pythonRequirement } from "./key-path.js";
import { t as Lines } from "./lines.js";
import { n as within, t as markdownCode } from "./markdown-code.js";
import { i as skeleton, r as mixedWords } from "./mcp-tool.js";
import { posix } from "node:path";

// src/checks/check.ts
/** The location of a fact, with a clause that says why the place matters. */
function locate(fact, note) {
	return note === void 0 ? fact.at : {
		...fact.at,
		note
	};
}

// src/checks/setting-meanings.ts
/** A judgement for each setting to which `rules/settings/` gives the check's meaning. What its agent ignores is a note. */
function* judgeSettings(check, facts, catalog) {
	const meanings = catalog.settingMeanings.filter((file) => file.check === check).flatMap(({ settings }) => settings);
	for (const setting of facts.of("agentSetting")) {
		const meaning = meanings.find((candidate) => fits$2(candidate, setting));
		if (!meaning) continue;
		const { agent, key, live } = setting;
		const title = AGENT_TITLES[agent];
		yield {
			message: live ? `${key} (${title}) ${meaning.what}.` : `${key} would be open where ${title} obeyed it, but ${title} ignores it in a repository's file.`,
			severity: live ? meaning.severity : "info",
			confidence: meaning.confidence,
			at: [locate(setting, live ? "holds for everybody who works here" : "has no effect from here")],
			agents: [agent],
			identity: `${agent} ${key} ${JSON.stringify(setting.value)}`
		};
	}
}
function fits$2({ agent, key, is }, setting) {
	if (setting.agent !== agent || !matches$1(key, setting.key)) return false;
	if (is === void 0) return !Array.isArray(setting.value) || setting.value.length > 0;
	const values = Array.isArray(setting.value) ? setting.value : [setting.value];
	return is.some((one) => values.includes(one));
}
/** `*` stands for one part of a dotted key, or for a number in brackets. */
function matches$1(pattern, key) {
	if (!pattern.includes("*")) return pattern === key;
	const parts = key.split(/[.[\]]/);
	const wanted = pattern.split(/[.[\]]/);
	return wanted.length === parts.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}

// src/checks/agent-auto-approve.ts
var agent_auto_approve_default = {
	meta: {
		id: "agent-auto-approve",
		title: "Agent settings that approve actions in advance",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The repository answers the questions that the person at the keyboard should be asked: whatever text the agent reads can then make it act.",
		fix: "Take the setting out of the repository. Who wants it sets it in the user's own settings, for single commands that are known to be harmless.",
		references: [
			"https://docs.factory.ai/cli/configuration/settings",
			"https://docs.roocode.com/features/auto-approving-actions",
			"https://aider.chat/docs/config/options.html",
			"https://ampcode.com/manual"
		]
	},
	judge: (facts, catalog) => judgeSettings("agent-auto-approve", facts, catalog)
};

// src/checks/agent-guard-off.ts
var agent_guard_off_default = {
	meta: {
		id: "agent-guard-off",
		title: "Agent settings that switch a guard off",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The person who starts the agent here relies on a guard that the repository has taken away.",
		fix: "Take the setting out of the repository and leave the guard at the vendor's default.",
		references: [
			"https://aider.chat/docs/config/options.html",
			"https://docs.factory.ai/cli/account/droid-shield",
			"https://docs.continue.dev/reference"
		]
	},
	judge: (facts, catalog) => judgeSettings("agent-guard-off", facts, catalog)
};

// src/checks/agent-settings-refused.ts
var agent_settings_refused_default = {
	meta: {
		id: "agent-settings-refused",
		title: "Settings file that the agent drops as a whole",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: [
			"agentFile",
			"permissionRule",
			"agentSetting"
		],
		why: "One wrong value costs the whole file: deny rules, sandbox and hooks are not there either. Nothing on the screen says so.",
		fix: "Put the value right, start the agent once in the folder, and ask it for the very thing that must be refused.",
		references: ["https://code.claude.com/docs/en/settings", "https://developers.openai.com/codex/rules"]
	},
	*judge(facts) {
		for (const file of facts.of("agentFile")) {
			if (file.refused === void 0 || file.agent === "codex" && file.role === "settings") continue;
			const { path } = file.at;
			const guards = [...facts.of("permissionRule").filter((rule) => rule.at.path === path && rule.effect !== "allow"), ...facts.of("agentSetting").filter(({ at, key, value }) => at.path === path && key === "sandbox.enabled" && value === true)];
			const lost = guards.length === 0 ? "" : `, and with it ${guards.length === 1 ? "one rule" : `${guards.length} rules`} that should hold the agent back`;
			const severity = guards.length === 0 ? "medium" : "high";
			yield {
				message: `The agent takes nothing from ${path}: ${file.refused.replace(/^line \d+, column \d+: /u, "")}. The whole file is lost${lost}.`,
				severity,
				at: [locate(file, "costs the whole file"), ...guards.slice(0, 5).map((guard) => locate(guard, "is not in force"))],
				agents: [file.agent],
				identity: `${path} ${file.refused}`
			};
		}
	}
};

// src/checks/agent-start-hook.ts
var agent_start_hook_default = {
	meta: {
		id: "agent-start-hook",
		title: "Repository command that runs when an agent starts",
		family: "package-hooks",
		severity: "medium",
		confidence: "high",
		reads: ["trigger", "command"],
		why: "It runs with your rights as soon as the folder is trusted, and in headless runs at once; trust covers the folder, not this text, so a later commit can change it unseen.",
		fix: "Read the command and the files that it starts before you trust the folder. For a first look start the agent without the repository's settings.",
		references: [
			"https://code.claude.com/docs/en/hooks",
			"https://developers.openai.com/codex/config-reference",
			"https://cursor.com/docs/agent/hooks"
		]
	},
	*judge(facts, catalog) {
		const read = readTriggers(facts, catalog);
		for (const trigger of judgeTriggers(facts, catalog)) {
			const { fact, command } = trigger;
			if (fact.agent === void 0 || fact.moment !== "agent-start" || command.risk) continue;
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} when ${AGENT_TITLES[fact.agent]} starts here (class ${command.class}).`,
				severity: severityOf$25(command, fact.gate === "automatic", read.has(trigger)),
				at: [locate(fact, `runs ${momentOf(fact)}`)],
				agents: [fact.agent],
				identity: `${fact.surface} ${fact.command}`
			};
		}
	}
};
/** Triggers of which every script that they start was read and does local work. */
function readTriggers(facts, catalog) {
	const found = /* @__PURE__ */ new Set();
	for (const { trigger, reached } of reachScripts(facts, catalog)) {
		const whole = reached.every(({ verdict, script }) => LOCAL$1.has(verdict.class) && verdict.unread === void 0 && script.language !== "binary");
		const entries = reached.filter(({ way }) => way.length === 1).length;
		if (trigger && whole && entries >= trigger.command.scripts.length) found.add(trigger);
	}
	return found;
}
/** Local work is usual. What reaches out or changes more than the workspace at every start is worth a second look, and so is a missing gate. */
const LOCAL$1 = /* @__PURE__ */ new Set([
	"safe-read",
	"format-lint",
	"test",
	"build",
	"other"
]);
function severityOf$25({ class: id, scripts, inline, dynamic, unparsed }, ungated, read) {
	const plain = inline.length === 0 && dynamic.length === 0 && unparsed === void 0;
	if (LOCAL$1.has(id) && plain && (read || scripts.length === 0 && id !== "other")) return "info";
	return LOCAL$1.has(id) && !(ungated && id === "other") ? "low" : "medium";
}

// src/checks/live-settings.ts
/** The settings of one agent that have an effect from a repository. */
function liveSettings(facts, agent) {
	return facts.of("agentSetting").filter((setting) => setting.agent === agent && setting.live);
}
/** The texts of a setting that is a text or a list of texts. */
function textsOf$2({ value }) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
/** Whether a switch is on, however it is written: `true`, `1`, `"1"`, `"true"`. */
function isOn({ value }) {
	return value === true || value === 1 || typeof value === "string" && /^(?:1|true|yes|on)$/iu.test(value);
}

// src/checks/agent-telemetry-content.ts
var agent_telemetry_content_default = {
	meta: {
		id: "agent-telemetry-content",
		title: "Agent settings that send prompts, tool output or sources to logs",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "What the agent reads and what you type leaves the machine: sources, secrets that it came across, customer data. Some of these switches act before the folder is trusted.",
		fix: "Take the switch out of the repository. Metrics without content need none of them.",
		references: [
			"https://code.claude.com/docs/en/monitoring-usage",
			"https://geminicli.com/docs/cli/telemetry/",
			"https://opencode.ai/docs/share/"
		]
	},
	*judge(facts) {
		const live = facts.of("agentSetting").filter((setting) => setting.live);
		const sinks = live.filter(isForeignSink);
		for (const setting of live) {
			const what = contentOf(setting) ?? contentByDefault(setting, live);
			if (what !== void 0) {
				const sink = sinks.find(({ agent }) => agent === setting.agent);
				yield {
					message: `${setting.key} ${what}${sink ? `, and ${sink.key} names the receiver` : ""}.`,
					severity: sink ? "high" : "medium",
					at: sink ? [locate(setting, "sends content"), locate(sink, "names the receiver")] : [locate(setting, "sends content")],
					agents: [setting.agent],
					identity: setting.key
				};
			}
		}
		for (const sink of sinks) {
			if (live.some((setting) => setting.agent === sink.agent && contentOf(setting) !== void 0)) continue;
			yield {
				message: `${sink.key} sends telemetry to a receiver that the repository has chosen: names, counts and times, no content.`,
				severity: "low",
				at: [locate(sink, "names the receiver")],
				agents: [sink.agent],
				identity: `${sink.key} ${String(sink.value)}`
			};
		}
	}
};
/** Settings that add content, per agent, with what they do. */
const CONTENT = [
	[/^env\.OTEL_LOG_(?:USER_PROMPTS|ASSISTANT_RESPONSES)$/u, "puts what is typed and answered into telemetry"],
	[/^env\.OTEL_LOG_(?:TOOL_DETAILS|TOOL_CONTENT|RAW_API_BODIES)$/u, "puts what tools are given and answer into telemetry"],
	[/^env\.ENABLE_BETA_TRACING_DETAILED$/u, "puts prompts and tool output into traces"],
	[/^(?:autoUploadSessions|remoteControlAtStartup)$/u, "sends the session away from this machine"],
	[/^telemetry\.logPrompts$/u, "puts what is typed into telemetry"],
	[/^experimental\.openTelemetry$/u, "puts what is typed and answered into traces"]
];
function contentOf(setting) {
	if (setting.agent === "opencode" && /^(?:share|autoshare)$/u.test(setting.key)) return setting.value === "auto" || setting.value === true ? "publishes every session under a link" : void 0;
	if (setting.agent === "continue" && /^data\[\d+\]\.destination$/u.test(setting.key)) return /^https?:/iu.test(String(setting.value)) ? "sends what is typed, answered and edited to an address of the repository's choice" : void 0;
	return isOn(setting) ? CONTENT.find(([key]) => key.test(setting.key))?.[1] : void 0;
}
/** Gemini CLI puts prompts into telemetry wherever that is on, unless `logPrompts` says otherwise (0.61.0). */
function contentByDefault(setting, live) {
	if (setting.agent !== "gemini" || !isOn(setting) || !/^(?:telemetry\.enabled|env\.GEMINI_TELEMETRY_ENABLED)$/u.test(setting.key)) return void 0;
	return live.some(({ agent, key }) => agent === "gemini" && /^(?:telemetry\.logPrompts|env\.GEMINI_TELEMETRY_LOG_PROMPTS)$/u.test(key)) ? void 0 : "switches telemetry on, and what is typed is part of it";
}
function isForeignSink({ key, value }) {
	if (!/^env\.(?:OTEL_EXPORTER_OTLP_(?:\w+_)?ENDPOINT|BETA_TRACING_ENDPOINT)$|^telemetry\.otlpEndpoint$/u.test(key)) return false;
	return typeof value === "string" && value !== "" && !/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/iu.test(value);
}

// src/checks/agent-traffic-redirect.ts
var agent_traffic_redirect_default = {
	meta: {
		id: "agent-traffic-redirect",
		title: "Agent settings that redirect traffic or inject code by the environment",
		family: "agent-settings",
		severity: "critical",
		confidence: "high",
		reads: ["agentSetting"],
		why: "Prompts, sources and the access key go where the repository says, or its code runs inside every program that the agent starts. The repository's value beats the user's own.",
		fix: "Take the variable out of the repository; whoever needs a gateway or proxy sets it in the user's settings.",
		references: [
			"https://code.claude.com/docs/en/settings",
			"https://code.claude.com/docs/en/llm-gateway",
			"https://developers.openai.com/codex/config-reference"
		]
	},
	*judge(facts) {
		for (const setting of facts.of("agentSetting")) {
			const name = setting.live ? variableOf$1(setting) : void 0;
			const effect = name === void 0 ? void 0 : effectOf(name, String(setting.value ?? ""));
			if (!effect) continue;
			yield {
				message: `${setting.key} ${effect.what}.`,
				severity: effect.severity,
				at: [locate(setting, "is set for the agent and what it starts")],
				agents: [setting.agent],
				identity: `${setting.key} ${String(setting.value)}`
			};
		}
	}
};
/** The environment variable that a setting sets, or the setting's own name where that redirects. */
function variableOf$1({ key }) {
	const variable = /^(?:env|shell_environment_policy\.set)\.(?<name>[^.]+)$/u.exec(key)?.groups?.["name"];
	if (variable !== void 0) return variable;
	return /^github\.copilot\..*override\w*(?:Url|URL)$/u.test(key) || /(?:^|\.)(?:baseURL|baseUrl|base_url|apiBase|api_base|api_url|proxy_url|socks_url|openai-api-base)$|^amp\.url$/u.test(key) ? "BASE_URL" : void 0;
}
/** Hosts of the model vendors and of the clouds that resell them. */
const VENDORS$1 = /^https:\/\/(?:[\w.-]+\.)?(?:anthropic\.com|claude\.com|openai\.com|amazonaws\.com|googleapis\.com|azure\.com|windows\.net|githubcopilot\.com|github\.com|mistral\.ai|openrouter\.ai|groq\.com|together\.(?:ai|xyz)|deepseek\.com|x\.ai|cohere\.(?:ai|com)|fireworks\.ai|cerebras\.ai|huggingface\.co|aliyuncs\.com|ampcode\.com)(?:[:/]|$)/iu;
const LOCAL = /^(?:https?|socks5h?):\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?:[:/]|$)/iu;
/** Variables that make a program load code. */
const LOADS_CODE = /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_INSERT_LIBRARIES|DYLD_LIBRARY_PATH|BASH_ENV|ENV|ZDOTDIR|PROMPT_COMMAND|PYTHONSTARTUP|PYTHONHOME|PERL5OPT|PERL5LIB|RUBYOPT|GIT_SSH_COMMAND|GIT_SSH|GIT_EXTERNAL_DIFF|GIT_PROXY_COMMAND|GIT_ASKPASS|SSH_ASKPASS|GIT_EXEC_PATH|GIT_TEMPLATE_DIR|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|MAVEN_OPTS|EDITOR|VISUAL|PAGER|GIT_PAGER|GIT_EDITOR|NODE_PATH)$/u;
function effectOf(name, value) {
	if (value === "") return void 0;
	if (/(?:^|_)BASE_URL$|^(?:ANTHROPIC|OPENAI)_(?:API_)?(?:URL|BASE)$/u.test(name)) {
		if (VENDORS$1.test(value)) return void 0;
		return LOCAL.test(value) ? {
			severity: "medium",
			what: "sends the agent's traffic, its key included, to a program on this machine"
		} : {
			severity: "critical",
			what: "sends the agent's traffic, its key included, to a host that the repository has chosen"
		};
	}
	if (/^CLINE_(?:MCP|GLOBAL|PROVIDER|CONNECTOR)_SETTINGS_PATH$|^CLINE_(?:DIR|DATA_DIR|CONNECT_HOOK_COMMAND)$/u.test(name)) return {
		severity: "high",
		what: "makes Cline take its servers, its model or its switches from a file that the repository names, unasked"
	};
	if (/^(?:HTTPS?|ALL|SOCKS)_PROXY$/iu.test(name)) return {
		severity: LOCAL.test(value) ? "medium" : "high",
		what: "puts a proxy between the agent and everything that it reaches"
	};
	if (name === "NODE_TLS_REJECT_UNAUTHORIZED") return value === "0" ? {
		severity: "high",
		what: "switches the check of certificates off"
	} : void 0;
	if (/^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)$/u.test(name)) return {
		severity: "medium",
		what: "makes programs trust certificates that the repository brings"
	};
	if (/^GIT_SSL_NO_VERIFY$/u.test(name)) return {
		severity: "high",
		what: "switches the check of certificates off"
	};
	if (name === "NODE_OPTIONS") return /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--env-file|--inspect(?:-brk)?)(?:[\s=]|$)/u.test(value) ? {
		severity: "high",
		what: "makes every Node program, the agent included, load code that the repository names"
	} : void 0;
	if (LOADS_CODE.test(name)) return {
		severity: "high",
		what: "makes programs that the agent starts load or run what the repository names"
	};
	if (name === "PATH") return {
		severity: /(?:^|:)(?:\.|\$PWD|\$\{?CLAUDE_PROJECT_DIR\}?|[^/~$:][^:]*)(?:\/|:|$)/u.test(value) ? "high" : "medium",
		what: "decides which programs the agent's commands find"
	};
	if (name === "DOCKER_HOST") return {
		severity: "medium",
		what: "sends container commands to an engine that the repository has chosen"
	};
	if (/^ANTHROPIC_(?:CUSTOM_HEADERS|AUTH_TOKEN|API_KEY)$|^OPENAI_API_KEY$/u.test(name)) return {
		severity: "medium",
		what: "makes the agent work under an account that the repository has chosen, which then sees what it does"
	};
}

// src/classify/workflow/condition.ts
/** Whether a condition can hold in a circumstance, as far as its text tells. */
function holds(tree, circumstance, rules) {
	return new Evaluation(circumstance, rules).of(tree);
}
/** The path of a context as a text with dots; undefined where a part is itself worked out. */
function dotted(path) {
	return path.every((part) => typeof part === "string") ? path.join(".") : void 0;
}
/** Contexts that hold the name of the repository that a pull request comes from. */
const HEAD_REPOSITORY = /^github\.event\.(?:pull_request\.head\.(?:repo\.(?:full_name|name|id|owner\.(?:login|id)|html_url)|user\.login)|workflow_run\.head_repository\.(?:full_name|id|owner\.login))$/u;
const HEAD_IS_FORK = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/u;
/** Events whose run an outsider causes with a fork. */
const OF_FORKS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"workflow_run"
]);
const ACTOR$1 = /^github\.(?:actor|triggering_actor|event\.sender\.login|actor_id|event\.sender\.id)$/u;
const AUTHOR = /^github\.event\.(?:issue|comment|review|discussion|pull_request|workflow_run\.actor|workflow_run\.triggering_actor)(?:\.user)?\.(?:login|id)$/u;
const LABELS = /^github\.event\.(?:label\.name|(?:pull_request|issue)\.labels(?:\.\*)?(?:\.name)?)$/u;
/** Events of the base repository that nobody outside can be behind. */
const OWN_EVENTS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"release",
	"merge_group",
	"create",
	"repository_dispatch"
]);
var Evaluation = class {
	#now;
	#rules;
	constructor(now, rules) {
		this.#now = now;
		this.#rules = rules;
	}
	of(tree) {
		switch (tree.kind) {
			case "literal": return tree.value !== null && tree.value !== false && tree.value !== 0 && tree.value !== "";
			case "not": {
				const inner = this.of(tree.of);
				return inner === void 0 ? void 0 : !inner;
			}
			case "binary": return this.#binary(tree);
			case "call": return this.#call(tree.name, tree.args);
			case "context": return this.#bare(tree.path);
			case "member": return;
			default: return tree;
		}
	}
	get #outside() {
		return this.#now.who !== "maintainer";
	}
	#binary({ op, left, right }) {
		if (op === "&&") {
			const [one, other] = [this.of(left), this.of(right)];
			return one === false || other === false ? false : one === void 0 || other === void 0 ? void 0 : true;
		}
		if (op === "||") {
			const [one, other] = [this.of(left), this.of(right)];
			return one === true || other === true ? true : one === void 0 || other === void 0 ? void 0 : false;
		}
		if (op !== "==" && op !== "!=") return void 0;
		const equal = this.#equal(left, right) ?? this.#equal(right, left);
		return equal === void 0 ? void 0 : op === "==" ? equal : !equal;
	}
	/** Whether what stands in a context equals something else. */
	#equal(one, other) {
		if (one.kind === "literal" && other.kind === "literal") return one.value === other.value;
		if (other.kind === "literal" && typeof other.value === "boolean" && (one.kind === "call" || one.kind === "binary" || one.kind === "not")) {
			const inner = this.of(one);
			return inner === void 0 ? void 0 : inner === other.value;
		}
		if (one.kind !== "context") return void 0;
		const path = dotted(one.path);
		const asks = this.#now.asksRole(one.path);
		const value = other.kind === "literal" ? other.value : void 0;
		if (asks) return this.#outside && value !== false && value !== "false" ? false : void 0;
		if (path === void 0) return void 0;
		if (HEAD_REPOSITORY.test(path)) return this.#outside && OF_FORKS.has(this.#now.event) && !this.#namesHead(other) ? false : void 0;
		if (HEAD_IS_FORK.test(path)) return this.#outside && OF_FORKS.has(this.#now.event) && value !== void 0 ? value === true || value === "true" : void 0;
		if (value === void 0) return ACTOR$1.test(path) || AUTHOR.test(path) ? this.#named(path, other) : void 0;
		const text = String(value);
		if (path === "github.event_name") return text.toLowerCase() === this.#now.event;
		if (path === "github.event.action") return this.#action(text);
		if (path === "github.event.workflow_run.event") return this.#outside && OWN_EVENTS.has(text) ? false : void 0;
		if (path.endsWith(".author_association")) return this.#association(path, [text]);
		if (ACTOR$1.test(path) || AUTHOR.test(path)) return this.#login(path, [text]);
		if (LABELS.test(path)) return this.#label();
		if (/\.merged$/u.test(path)) return this.#outside && value === true ? false : void 0;
		return this.#ref(path, text);
	}
	/** A comparison of two heads of the same pull request says nothing. */
	#namesHead(other) {
		return other.kind === "context" && HEAD_REPOSITORY.test(dotted(other.path) ?? "");
	}
	#named(path, other) {
		const owner = other.kind === "context" ? dotted(other.path) : void 0;
		if (owner === "github.repository_owner" || owner === "github.event.repository.owner.login") return this.#login(path, ["owner"]);
		return owner?.startsWith("vars.") || owner?.startsWith("secrets.") ? this.#login(path, ["known"]) : void 0;
	}
	#action(text) {
		if (this.#now.types.length > 0 && !this.#now.types.includes(text)) return false;
		if (this.#rules.events.rolesOnly.includes(text)) return this.#label();
		return this.#now.types.length === 1 ? true : void 0;
	}
	/** Only somebody with a role sets a label; forms may set one on an issue. */
	#label() {
		return this.#now.labelled || !this.#outside || this.#now.event === "issues" ? void 0 : false;
	}
	#association(path, allowed) {
		if (!this.#outside) return void 0;
		if (path.slice(0, path.lastIndexOf(".")) !== this.#rules.events.actors[this.#now.event]) return void 0;
		const own = this.#now.who === "outsider" ? this.#rules.events.outsiders : this.#rules.events.contributors;
		const inside = own.filter((association) => allowed.includes(association)).length;
		return inside === 0 ? false : inside === own.length ? true : void 0;
	}
	#login(path, names) {
		if (!this.#outside) return void 0;
		const object = this.#rules.events.actors[this.#now.event];
		if (!(ACTOR$1.test(path) || path.replace(/\.user\.(?:login|id)$/u, "") === object)) return void 0;
		return ACTOR$1.test(path) && OF_FORKS.has(this.#now.event) && names.some((name) => /\[bot\]$|^\d+$/u.test(name)) ? void 0 : false;
	}
	#ref(path, text) {
		if (!this.#outside) return void 0;
		if (path === "github.ref_type") return text === "branch" ? void 0 : false;
		if (path === "github.ref" || path === "github.ref_name") {
			if (this.#now.event === "pull_request") return text.startsWith("refs/pull/") ? void 0 : false;
			return text.startsWith("refs/tags/") ? false : void 0;
		}
	}
	#bare(path) {
		const name = dotted(path);
		if (this.#now.asksRole(path)) return this.#outside ? false : void 0;
		if (name === void 0) return void 0;
		if (HEAD_IS_FORK.test(name)) return this.#outside && OF_FORKS.has(this.#now.event) ? true : void 0;
		if (/\.merged$/u.test(name)) return this.#outside ? false : void 0;
	}
	#call(name, args) {
		const [first, second] = args;
		if (!first || !second) return void 0;
		if (name === "contains") return this.#contains(first, second);
		if (name !== "startswith" || first.kind !== "context" || second.kind !== "literal") return void 0;
		return this.#ref(dotted(first.path) ?? "", String(second.value));
	}
	#contains(where, what) {
		if (where.kind === "context") {
			const path = dotted(where.path) ?? "";
			if (LABELS.test(path)) return this.#label();
			if (this.#now.asksRole(where.path)) return this.#outside ? false : void 0;
			return;
		}
		const list = listOf(where);
		if (list === void 0 || what.kind !== "context") return void 0;
		const path = dotted(what.path) ?? "";
		const holding = (value) => list.text === void 0 ? list.items.includes(value) : list.text.includes(value);
		if (path === "github.event_name") return holding(this.#now.event);
		if (path === "github.event.action") return this.#now.types.length > 0 && !this.#now.types.some(holding) ? false : void 0;
		if (path.endsWith(".author_association")) {
			const all = [...this.#rules.events.outsiders, ...this.#rules.events.contributors];
			return this.#association(path, all.filter(holding));
		}
		if (ACTOR$1.test(path) || AUTHOR.test(path)) return this.#login(path, list.items);
		if (path === "github.event.workflow_run.event") return this.#outside && list.items.every((item) => OWN_EVENTS.has(item)) ? false : void 0;
		if (LABELS.test(path)) return this.#label();
	}
};
/** A list that the text of the condition holds: `fromJSON('["a","b"]')`, or a text whose words are meant as a list. */
function listOf(tree) {
	if (tree.kind === "literal" && typeof tree.value === "string") return {
		items: tree.value.split(/[\s,;|]+/u).filter(Boolean),
		text: tree.value
	};
	const [only] = tree.kind === "call" && tree.name === "fromjson" ? tree.args : [];
	if (only?.kind !== "literal" || typeof only.value !== "string") {
		if (only?.kind === "context" && /^(?:vars|secrets)\./u.test(dotted(only.path) ?? "")) return { items: ["known"] };
		return;
	}
	try {
		const value = JSON.parse(only.value);
		return Array.isArray(value) ? { items: value.map(String) } : void 0;
	} catch {
		return;
	}
}

// src/classify/workflow/uses.ts
/** Reads the value of a `uses:`. */
function usesOf(template) {
	if (!template) return void 0;
	const text = template.text.trim();
	if (/^(?:\.|\$)\//u.test(text)) return {
		name: text.replace(/^(?:\.|\$)\/(?:\.\/)*/u, "").replace(/\/+$/u, ""),
		ref: void 0,
		form: "local"
	};
	if (text.startsWith("docker://")) return {
		name: text.slice(9),
		ref: void 0,
		form: "image"
	};
	const at = text.indexOf("@");
	const name = (at === -1 ? text : text.slice(0, at)).toLowerCase().replace(/\/+$/u, "");
	return name === "" ? void 0 : {
		name,
		ref: at === -1 ? void 0 : text.slice(at + 1).trim(),
		form: "action"
	};
}
/** Whether the step uses the action that a rule names. */
function stepUses(step, name) {
	const used = usesOf(step.uses);
	return used?.form === "action" && used.name === name.toLowerCase();
}
/** Whether a step uses one of several actions. */
function usesOneOf(step, names) {
	return names.some((name) => stepUses(step, name));
}
/** A full commit id. */
function isCommit(ref) {
	return ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(ref);
}
/** The major version of a tag like `v4` or `v4.1.2`. */
function majorOf(ref) {
	const major = /^v?(\d{1,4})(?:\.\d+)*$/u.exec(ref ?? "")?.[1];
	return major === void 0 ? void 0 : Number(major);
}
/** The value of an input or an environment variable; names of inputs have no case. */
function variableOf(variables, name) {
	return variables.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
/** Actions by owners whose name says that GitHub looks after them. */
function isFromGitHub(name) {
	return /^(?:actions|github)\//u.test(name);
}

// src/classify/workflow/starts.ts
/** The ways in which a job comes to run: events, then its condition and those of the jobs before it. */
function startsOfJob({ workflow, job, callers, workflows, rules }) {
	const before = ancestors(workflow, job);
	const waits = !runsAnyway(job.condition);
	const conditions = [job.condition, ...waits ? before.map(({ condition }) => condition) : []];
	const live = !conditions.some(usesDisabled);
	if (!live) return {
		starts: [],
		live
	};
	const asked = waits && before.some(({ steps }) => steps.some((step) => refusesStrangers(step, rules)));
	const asksRole = roleOutputs(before, job, rules);
	const called = callers.flatMap(({ starts }) => starts);
	return {
		starts: [...workflow.events.filter(({ name }) => name !== "workflow_call" || callers.length === 0).map((event) => startOf(event, workflows, rules)), ...called].flatMap((start) => narrowed(start, conditions, asked, asksRole, rules) ?? []),
		live
	};
}
/** The ways in which a step comes to run: those of its job that its own condition and the steps before it leave. */
function startsOfStep(step, before, starts, rules) {
	const asked = before.some((one) => refusesStrangers(one, rules));
	const asksRole = (path) => path[0] === "steps" && path[2] === "outputs" && before.some(({ id, ...one }) => id?.toLowerCase() === path[1] && asksForRole({
		id,
		...one
	}, rules));
	return starts.flatMap((start) => narrowed(start, [step.condition], asked, asksRole, rules) ?? []);
}
/** A condition that is nothing but false. */
function usesDisabled(condition) {
	return condition?.text === void 0 && condition?.tree?.kind === "literal" && (condition.tree.value === false || condition.tree.value === null || condition.tree.value === 0 || condition.tree.value === "");
}
function startOf(event, workflows, rules) {
	const entry = rules.events.events.find((one) => one.event === event.name);
	const by = entry?.by ?? "maintainer";
	const rolesOnly = event.types.length > 0 && event.types.every((type) => rules.events.rolesOnly.includes(type));
	const behind = event.name === "workflow_run" && !followsOutsiders(event, workflows, rules);
	return {
		event: event.name,
		stated: event,
		who: behind || rolesOnly ? "maintainer" : by,
		author: behind ? "maintainer" : by,
		privileged: entry?.privileged ?? true,
		labelled: rolesOnly && !behind && by === "outsider"
	};
}
/** Whether one of the workflows after which it runs can be started from outside. What is not in the repository is not known. */
function followsOutsiders(event, workflows, rules) {
	const named = event.workflows.map((name) => workflows.find((one) => one.role === "workflow" && (one.name ?? one.at.path) === name));
	if (named.length === 0 || named.includes(void 0)) return true;
	return named.some((workflow) => workflow?.events.some(({ name }) => rules.events.events.some((one) => one.event === name && one.by === "outsider")));
}
/** What conditions leave of a start; undefined where it cannot come about at all. */
function narrowed(start, conditions, asked, asksRole, rules) {
	const trees = conditions.flatMap((condition) => condition?.tree && !condition.text ? [condition.tree] : []);
	const may = (who, labelled) => {
		if (asked && who !== "maintainer") return false;
		const now = {
			event: start.event,
			types: start.stated.types,
			who,
			labelled,
			asksRole
		};
		return trees.every((tree) => holds(tree, now, rules) !== false);
	};
	if (!may("maintainer", true)) return void 0;
	const least = (from, labelled) => {
		if (from === "outsider" && may("outsider", labelled)) return "outsider";
		return from !== "maintainer" && may("contributor", labelled) ? "contributor" : "maintainer";
	};
	const who = least(start.who, false);
	const author = least(start.author, true);
	return {
		...start,
		who,
		author,
		labelled: start.labelled || who === "maintainer" && author !== "maintainer"
	};
}
/** The jobs that a job waits for, and those that they wait for. */
function ancestors(workflow, job) {
	const found = /* @__PURE__ */ new Set();
	const visit = (one) => {
		for (const name of one.needs) {
			const before = workflow.jobs.find(({ id }) => id === name);
			if (!before || found.has(before)) continue;
			found.add(before);
			if (!runsAnyway(before.condition)) visit(before);
		}
	};
	visit(job);
	return [...found];
}
/** A condition by which a job runs whatever became of those before it. */
function runsAnyway(condition) {
	return condition !== void 0 && /\b(?:always|failure|cancelled)\s*\(\s*\)/iu.test(condition.source);
}
/** Whether a step looks up the role of the actor. */
function asksForRole(step, rules) {
	if (usesOneOf(step, rules.actions.asksRole)) return true;
	const text = [step.run?.text, ...step.inputs.filter(({ name }) => name === "script").map((one) => one.text)].join("\n");
	return rules.actions.asksRoleWords.some((word) => text.includes(word));
}
/** Whether it also ends the job for those who have none. */
function refusesStrangers(step, rules) {
	if (!asksForRole(step, rules)) return false;
	if (usesOneOf(step, rules.actions.asksRole)) return true;
	const text = [step.run?.text, ...step.inputs.map((one) => one.text)].join("\n");
	return /\bexit [1-9]|setFailed|\bthrow\b|process\.exit/u.test(text);
}
/** Which outputs of the jobs before tell the role of the actor. */
function roleOutputs(before, job, rules) {
	const asking = new Set(before.filter(({ steps }) => steps.some((step) => asksForRole(step, rules))).map(({ id }) => id.toLowerCase()));
	return (path) => path[0] === "needs" && path[2] === "outputs" && typeof path[1] === "string" && asking.has(path[1]) && job.needs.length > 0;
}

// src/classify/workflow/graph.ts
const known$4 = /* @__PURE__ */ new WeakMap();
/** Levels of reusable workflows and of actions inside actions; GitHub allows ten of each, people use two. */
const MOST_LEVELS = 5;
/** Steps of one job with those of the actions that it uses. */
const MOST_STEPS = 2e3;
/** The workflows of a repository with what they call, made once for each set of facts. */
function workflowGraph(facts, catalog) {
	const before = known$4.get(facts);
	if (before) return before;
	const graph = new GraphBuilder(facts.of("workflow"), catalog).build();
	known$4.set(facts, graph);
	return graph;
}
var GraphBuilder = class {
	#all;
	#catalog;
	#byPath;
	#views = /* @__PURE__ */ new Map();
	#used = /* @__PURE__ */ new Set();
	#callers = /* @__PURE__ */ new Map();
	#level = 0;
	constructor(all, catalog) {
		this.#all = all;
		this.#catalog = catalog;
		this.#byPath = new Map(all.map((workflow) => [workflow.at.path, workflow]));
		for (const workflow of all) for (const job of workflow.jobs) {
			const called = this.#local(usesOf(job.uses)?.name);
			if (called && called !== workflow) this.#callers.set(called, [...this.#callers.get(called) ?? [], {
				workflow,
				job
			}]);
		}
	}
	build() {
		const workflows = this.#all.filter(({ role }) => role === "workflow");
		return {
			workflows,
			jobs: workflows.flatMap((workflow) => workflow.jobs.map((job) => this.#view(workflow, job))),
			actions: this.#all.filter((workflow) => workflow.role === "action" && !this.#used.has(workflow)).flatMap((workflow) => workflow.jobs.map((job) => this.#view(workflow, job)))
		};
	}
	#local(name) {
		if (name === void 0) return void 0;
		return this.#byPath.get(name) ?? this.#byPath.get(`${name}/action.yml`) ?? this.#byPath.get(`${name}/action.yaml`) ?? (name === "" ? this.#byPath.get("action.yml") : void 0);
	}
	#view(workflow, job) {
		const before = this.#views.get(job);
		if (before) return before;
		this.#level++;
		const callers = this.#level > MOST_LEVELS ? [] : (this.#callers.get(workflow) ?? []).map((caller) => this.#view(caller.workflow, caller.job));
		this.#level--;
		const { starts, live } = startsOfJob({
			workflow,
			job,
			callers,
			workflows: this.#all,
			rules: this.#catalog.ci
		});
		const steps = [];
		const view = {
			workflow,
			job,
			starts,
			steps,
			callers,
			live
		};
		this.#views.set(job, view);
		this.#steps(view, job.steps, starts, void 0, steps, 0);
		return view;
	}
	#steps(job, siblings, starts, parent, into, level) {
		for (const [index, step] of siblings.entries()) {
			if (into.length >= MOST_STEPS) return;
			if (usesDisabled(step.condition)) continue;
			const own = startsOfStep(step, siblings.slice(0, index), starts, this.#catalog.ci);
			const view = {
				step,
				job,
				siblings,
				index,
				starts: own,
				...parent ? { parent } : {}
			};
			into.push(view);
			const used = usesOf(step.uses);
			const action = used?.form === "local" ? this.#local(used.name) : void 0;
			if (action?.role !== "action" || level >= MOST_LEVELS) continue;
			this.#used.add(action);
			this.#steps(job, action.jobs[0]?.steps ?? [], own, view, into, level + 1);
		}
	}
};

// src/classify/workflow/step-command.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** What the script of a step does; each is judged once, for several checks ask. */
function classifyRun(run, catalog) {
	const before = known$3.get(run);
	if (before) return before;
	const classified = classifyCommand(run.text, catalog);
	known$3.set(run, classified);
	return classified;
}

// src/classify/workflow/token.ts
/** What the token of a job may do when the run is privileged. */
function tokenOf({ job, workflow, callers }) {
	const own = job.permissions ?? workflow.permissions;
	const caller = callers[0];
	if (!own) return caller ? tokenOf({
		...caller,
		callers: []
	}) : {
		stated: false,
		writes: ["*"],
		at: void 0
	};
	const writes = writesOf(own);
	if (caller && callers.length === 1) {
		const outer = tokenOf({
			...caller,
			callers: []
		});
		if (outer.stated && !outer.writes.includes("*")) return {
			stated: true,
			writes: writes.includes("*") ? outer.writes : writes.filter((scope) => outer.writes.includes(scope)),
			at: own.at
		};
	}
	return {
		stated: true,
		writes,
		at: own.at
	};
}
/** Scopes that a `permissions:` lets write. */
function writesOf(permissions) {
	if (permissions.all) return permissions.all === "write" ? ["*"] : [];
	return permissions.scopes.filter(({ access }) => access === "write").map(({ name }) => name);
}
/** Scopes with which somebody changes code, releases or who may sign: the rest only talk. */
const STRONG = /* @__PURE__ */ new Set([
	"*",
	"contents",
	"actions",
	"packages",
	"id-token",
	"deployments",
	"pages",
	"attestations",
	"workflows",
	"repository-projects",
	"security-events"
]);
/** Scopes that change what others run or trust. */
function strongWrites({ writes }) {
	return writes.filter((scope) => STRONG.has(scope));
}
/** A token as a clause: "a token that may write contents and issues". */
function describeToken(token) {
	if (!token.stated) return "a token with the default permissions of the repository";
	if (token.writes.includes("*")) return "a token that may write everything";
	if (token.writes.length === 0) return "a token that may only read";
	return `a token that may write ${token.writes.join(", ")}`;
}
/** Names of the secrets that texts mention, in the order of the text; `*` for all of them. The token of the job is none. */
function secretsIn(texts) {
	const found = /* @__PURE__ */ new Set();
	for (const one of texts) {
		if (!one) continue;
		const trees = "expressions" in one ? one.expressions.map(({ tree }) => tree) : [one.tree];
		for (const tree of trees) if (tree) collect$1(tree, found);
	}
	found.delete("GITHUB_TOKEN");
	return [...found];
}
function collect$1(tree, into) {
	switch (tree.kind) {
		case "literal": return;
		case "context":
			if (tree.path[0] === "secrets") {
				const name = dotted(tree.path)?.split(".")[1];
				into.add(name === void 0 || name === "*" ? "*" : name.toUpperCase());
			}
			for (const part of tree.path) if (typeof part !== "string") collect$1(part, into);
			return;
		case "member":
		case "not":
			collect$1(tree.of, into);
			return;
		case "call":
			for (const arg of tree.args) collect$1(arg, into);
			return;
		case "binary":
			collect$1(tree.left, into);
			collect$1(tree.right, into);
			return;
	}
}
/** All texts of a step that a run fills in. */
function textsOf$1(step) {
	return [
		step.run,
		...step.inputs,
		...step.env,
		step.folder
	];
}
/** Secrets that a job holds, those of its steps and environments with them. */
function secretsOf({ workflow, job, steps }) {
	const own = job;
	const all = secretsIn([
		...workflow.env,
		...own.env,
		...own.inputs,
		...own.secrets,
		...own.containers.flatMap(({ username, password }) => [username, password]),
		...steps.flatMap(({ step }) => textsOf$1(step))
	]);
	return own.inherits ? [.../* @__PURE__ */ new Set([...all, "*"])] : all;
}
/** Those of some secrets that are more than the key of a model. */
function beyondModelKeys(secrets, catalog) {
	const key = new RegExp(catalog.ci.agents.modelKeys, "u");
	return secrets.filter((name) => !key.test(name));
}

// src/classify/workflow/view.ts
/** Name of a step for a message. */
function titleOf({ step, index }) {
	return step.name ?? step.id ?? step.uses?.text.trim() ?? `step ${index + 1}`;
}
/** Environment of a step, the nearest first: its own, that of the steps around it, of the job, of the workflow. */
function environmentOf(view) {
	const outer = [];
	for (let up = view.parent; up; up = up.parent) outer.push(...up.step.env);
	return [
		...view.step.env,
		...outer,
		...view.job.job.env,
		...view.job.workflow.env
	];
}

// src/checks/workflow-findings.ts
/** Places of one finding; more prove nothing further. */
const MOST_PLACES = 12;
/** The worse of two severities. */
function worse(one, other) {
	return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}
/** The worst of several severities; `info` for none. */
function worst$2(all) {
	let found = "info";
	for (const one of all) found = worse(found, one);
	return found;
}
/** Places of one finding, each once, in the order given. Undefined for none. */
function placesOf$2(all) {
	const seen = /* @__PURE__ */ new Map();
	for (const place of all) {
		const key = `${place.path}:${place.line}:${place.column}`;
		if (!seen.has(key)) seen.set(key, place);
	}
	const [first, ...rest] = [...seen.values()].slice(0, MOST_PLACES);
	return first ? [first, ...rest] : void 0;
}
/** A place with a clause on why it matters. */
function noted(at, note) {
	return {
		...at,
		note
	};
}
/** Groups items by the workflow file that a key names, in the order in which they come. */
function byFile(items, workflowOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const workflow = workflowOf(item);
		const known = groups.get(workflow);
		if (known) known.push(item);
		else groups.set(workflow, [item]);
	}
	return groups;
}
/** What tells a workflow from others and outlives a move of its lines: its name, else the name of its file. */
function nameOf({ name, at }) {
	return name ?? at.path.slice(at.path.lastIndexOf("/") + 1);
}
/** A step in a message: "the step "Build" of the job test". */
function stepName(view) {
	const title = titleOf(view).replaceAll(/\s+/gu, " ").slice(0, 80);
	return view.job.job.id === "" ? `the step "${title}"` : `the step "${title}" of the job ${view.job.job.id}`;
}
/** Names of events in a message: "issues and issue_comment". */
function eventsIn(starts) {
	const names = [...new Set(starts.map(({ event }) => event))];
	return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// src/checks/all-secrets-exposed.ts
var all_secrets_exposed_default = {
	meta: {
		id: "all-secrets-exposed",
		title: "All secrets in one text of a workflow",
		family: "ci",
		severity: "critical",
		confidence: "high",
		reads: ["workflow"],
		why: "`toJSON(secrets)` gives a step every secret of the repository and its organisation. Worms of 2025 and 2026 added workflows of just this form to repositories that they had taken, and sent the result away.",
		fix: "Name the one secret that the step needs. If nobody here wrote this workflow, take it out, and change every secret of the repository.",
		references: ["https://docs.zizmor.sh/audits/#overprovisioned-secrets", "https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information"]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		for (const job of workflowGraph(facts, catalog).jobs) {
			const outer = [
				...job.workflow.env,
				...job.job.env,
				...job.job.inputs
			].flatMap(({ expressions }) => expressions);
			for (const view of job.steps) {
				const own = textsOf$1(view.step).flatMap((template) => template?.expressions ?? []);
				for (const embedded of [...own, ...view.index === 0 && !view.parent ? outer : []]) {
					const how = embedded.tree && exposure(embedded.tree);
					const key = `${embedded.at.path}:${embedded.at.line}:${embedded.at.column}`;
					if (how === void 0 || told.has(key)) continue;
					told.add(key);
					const sent = how === "all" ? sending(job.steps, catalog) : void 0;
					yield {
						message: messageOf$2(how, embedded, view, sent),
						severity: severityOf$24(how, view, sent !== void 0),
						at: [noted(embedded.at, how === "all" ? "all secrets" : "a secret that only a run would tell"), ...sent ? [noted(sent.at, "sends data out")] : []],
						identity: `${nameOf(job.workflow)} ${job.job.id} ${embedded.source}`
					};
				}
			}
		}
	}
};
function messageOf$2(how, { source, at }, view, sent) {
	if (how === "computed") return `In ${at.path}, ${stepName(view)} picks a secret by a name that is worked out (${source.slice(0, 80)}): GitHub hands the job all of them for that.`;
	return `In ${at.path}, ${stepName(view)} gets every secret at once (${source.slice(0, 80)})${sent ? ", and the job sends data to another host" : ""}.`;
}
function severityOf$24(how, { step }, sent) {
	if (how === "computed") return "low";
	if (sent) return "critical";
	const used = usesOf(step.uses);
	return used?.form === "action" && !isFromGitHub(used.name) ? "high" : "medium";
}
/** Whether an expression comes to all secrets, or to one by a name that is worked out. */
function exposure(tree) {
	switch (tree.kind) {
		case "literal": return;
		case "context":
			if (tree.path[0] !== "secrets") return firstOf(tree.path.filter((part) => typeof part !== "string"));
			if (tree.path.length === 1 || tree.path[1] === "*") return "all";
			return typeof tree.path[1] === "string" ? void 0 : "computed";
		case "member":
		case "not": return exposure(tree.of);
		case "call": return firstOf(tree.args);
		case "binary": return firstOf([tree.left, tree.right]);
		default: return tree;
	}
}
function firstOf(trees) {
	const found = trees.map(exposure);
	return found.includes("all") ? "all" : found.find((one) => one !== void 0);
}
/** A script of the job that sends something to another host. */
function sending(steps, catalog) {
	for (const { step } of steps) {
		if (!step.run) continue;
		const { class: id, parts } = classifyRun(step.run, catalog);
		if (id === "exfiltration" || parts.some((part) => part.class === "exfiltration")) return step.run;
		if (/\b(?:curl|wget|nc|ncat|Invoke-WebRequest|Invoke-RestMethod|irm|iwr)\b[^\n]{0,300}(?:\s-(?:d|F|T)\b|--data|--upload-file|--post|-Method\s+Post|-X\s*POST|\s-d@)/iu.test(step.run.text)) return step.run;
	}
}

// src/classify/workflow/conditions.ts
/** The conditions of a job and of its steps, those of actions of the repository with them. */
function conditionsOf({ job, steps }) {
	return [job.condition, ...steps.map(({ step }) => step.condition)].filter((condition) => condition !== void 0);
}

// src/checks/always-true-condition.ts
var always_true_condition_default = {
	meta: {
		id: "always-true-condition",
		title: "Condition that always holds",
		family: "ci",
		severity: "high",
		confidence: "high",
		reads: ["workflow"],
		why: "Where text or a line end stands beside a `${{ }}`, GitHub takes the whole for a text, and a text that is not empty is true: what was meant as a lock is open.",
		fix: "Write the condition without `${{ }}`, or with nothing around it; for several lines use `|-` or `>-`, which leave no line end.",
		references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif", "https://docs.zizmor.sh/audits/#unsound-condition"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const found = jobs.flatMap((job) => conditionsOf(job).flatMap((condition) => condition.text ? [{
				at: noted(condition.at, "is a text, and true"),
				severity: severityOf$23(job)
			}] : []));
			const at = placesOf$2(found.map((one) => one.at));
			if (!at) continue;
			yield {
				message: `${workflow.at.path} has ${at.length === 1 ? "a condition" : `${at.length} conditions`} that GitHub takes for a text, so ${at.length === 1 ? "it always holds" : "they always hold"}.`,
				severity: worst$2(found.map(({ severity }) => severity)),
				at,
				identity: nameOf(workflow)
			};
		}
	}
};
/** A lock that stands open is worse where strangers are at the door. */
function severityOf$23({ starts }) {
	return starts.some(({ who, privileged }) => who !== "maintainer" && privileged) ? "high" : "low";
}

// src/checks/wording.ts
/** "a, b, c and 4 more": a message that stays readable. */
function listed(items, most = 5) {
	const shown = items.slice(0, most).join(", ");
	return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
/** "one package", "7 packages". */
function count$1(number, { one, many }) {
	return number === 1 ? `one ${one}` : `${number} ${many}`;
}

// src/checks/ambiguous-ref.ts
var ambiguous_ref_default = {
	meta: {
		id: "ambiguous-ref",
		title: "Action named by what looks like a commit and is none",
		family: "ci",
		severity: "low",
		confidence: "high",
		reads: ["workflow"],
		why: "GitHub takes only a full commit id for a commit. A shortened one is the name of a tag or branch, which the owner of the action, or a fork's author by a commit of their own, can make and move.",
		fix: "Write all 40 digits of the commit.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions", "https://docs.zizmor.sh/audits/#ref-confusion"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
			const names = [];
			const places = [];
			for (const used of jobs.flatMap(({ job, steps }) => [job.uses, ...steps.map(({ step }) => step.uses)])) {
				const { name, ref = "", form } = usesOf(used) ?? {
					name: "",
					form: "local"
				};
				if (!used || form !== "action" || !/^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,39}$/iu.test(ref)) continue;
				names.push(`${name}@${ref}`);
				places.push(noted(used.at, "a shortened commit id is a name"));
			}
			const at = placesOf$2(places);
			if (at) yield {
				message: `${workflow.at.path} takes ${listed([...new Set(names)], 3)} by a shortened commit id, which GitHub reads as a tag or branch.`,
				at,
				identity: `${nameOf(workflow)} ${names.join(" ")}`
			};
		}
	}
};

// src/checks/archived-action.ts
var archived_action_default = {
	meta: {
		id: "archived-action",
		title: "Action that nobody looks after any more",
		family: "ci",
		severity: "low",
		confidence: "high",
		reads: ["workflow"],
		why: "Its owners closed it: a hole in it, or in what it is built from, stays open, with whatever token and secrets the job holds.",
		fix: "Take the replacement that the message names.",
		references: ["https://docs.zizmor.sh/audits/#archived-uses"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
			const names = /* @__PURE__ */ new Map();
			const places = [];
			for (const used of jobs.flatMap(({ job, steps }) => [job.uses, ...steps.map(({ step }) => step.uses)])) {
				const name = usesOf(used)?.name ?? "";
				const entry = catalog.ci.actions.archived.find(({ uses }) => name === uses || name.startsWith(`${uses}/`));
				if (!used || !entry) continue;
				names.set(entry.uses, entry.instead);
				places.push(noted(used.at, `instead: ${entry.instead}`));
			}
			const at = placesOf$2(places);
			if (at) yield {
				message: `${workflow.at.path} uses ${[...names].map(([name, instead]) => `${name} (instead: ${instead})`).join(", ")}, which is archived.`,
				at,
				identity: `${nameOf(workflow)} ${[...names.keys()].join(" ")}`
			};
		}
	}
};

// src/checks/build-tool-from-foreign-host.ts
var build_tool_from_foreign_host_default = {
	meta: {
		id: "build-tool-from-foreign-host",
		title: "Build wrapper that fetches its tool from somewhere else than its vendor",
		family: "package-hooks",
		severity: "high",
		confidence: "medium",
		reads: ["trigger", "command"],
		why: "The wrapper downloads this archive and runs it for every build, and editors do so when they import the folder. Whoever holds the address decides what the build tool is.",
		fix: "Point the wrapper to its vendor's own host over https, and give the digest of the archive (distributionSha256Sum); a mirror of your company belongs in the settings of its machines.",
		references: ["https://docs.gradle.org/current/userguide/gradle_wrapper.html#sec:verification", "https://maven.apache.org/wrapper/#verifying-the-integrity"]
	},
	*judge(facts, catalog) {
		for (const { fact } of judgeTriggers(facts, catalog)) {
			if (fact.surface !== "build-wrappers") continue;
			const found = judgement$6(/\bhttps?:\/\/\S+/u.exec(fact.command)?.[0].replace(/["']$/u, ""));
			if (found === void 0) continue;
			yield {
				message: `${fact.pointer} makes the build tool come from ${quote(found.host)} ${momentOf(fact)}, ${found.because}.`,
				severity: found.severity,
				at: [locate(fact, `runs ${momentOf(fact)}`)],
				identity: `${fact.pointer} ${found.host}`
			};
		}
	}
};
/** Hosts of the vendors, and of the two places where they keep their releases. */
const VENDORS = /^(?:(?:services|downloads|plugins)\.gradle\.org|(?:repo|repo1|archive|downloads|dlcdn)\.(?:maven\.)?apache\.org|repo1?\.maven\.org|maven\.google\.com|github\.com|objects\.githubusercontent\.com)$/u;
function judgement$6(address) {
	const groups = /^(?<scheme>https?):\/\/(?:[^@/\s]*@)?(?<host>[^/:\s]+)/u.exec(address ?? "")?.groups;
	const host = groups?.["host"];
	if (host === void 0) return void 0;
	if (/^(?:localhost|127\.0\.0\.1)$/u.test(host)) return void 0;
	if (groups?.["scheme"] === "http") return {
		host,
		because: "over a connection that anybody on the way can change",
		severity: "high"
	};
	if (/^[\d.]+$/u.test(host)) return {
		host,
		because: "a bare address",
		severity: "high"
	};
	return VENDORS.test(host) ? void 0 : {
		host,
		because: "which is not a host of its vendor",
		severity: "low"
	};
}

// src/checks/claude-rule.ts
/** Takes a rule apart. Undefined where it is not in the form `Tool` or `Tool(specifier)`. */
function parseClaudeRule(rule) {
	const parts = /^(?<tool>[^\s()]+)(?:\((?<specifier>[\s\S]*)\))?$/u.exec(rule.trim())?.groups;
	if (!parts) return void 0;
	const { tool = "", specifier } = parts;
	return specifier === void 0 ? { tool } : {
		tool,
		specifier
	};
}
/** Whether the specifier leaves nothing out: none, `*`, `**`, `:*`. */
function coversAll({ specifier }) {
	return specifier === void 0 || /^(?::?\*{1,2}|\/?\*\*)$/u.test(specifier.trim());
}
/** The fixed words before the wildcard of a `Bash` rule; undefined where the rule ends without a wildcard. */
function wildcardPrefix(specifier) {
	return (/^(?<prefix>[\s\S]*?)\s?:?\*$/u.exec(specifier.trim())?.groups?.["prefix"])?.split(/\s+/u).filter(Boolean);
}

// src/checks/claude-blanket-allow.ts
var claude_blanket_allow_default = {
	meta: {
		id: "claude-blanket-allow",
		title: "Claude Code rule that allows far more than it names",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["permissionRule", "agentSetting"],
		why: "Once the folder is trusted, nothing that the rule covers is asked about, also not what an injected instruction asks the agent to do.",
		fix: "Allow the exact command, path or tool that the work needs: Bash(npm test), Edit(/src/**), mcp__server__tool.",
		references: ["https://code.claude.com/docs/en/permissions"]
	},
	*judge(facts) {
		const rules = facts.of("permissionRule").filter(({ agent }) => agent === "claude-code");
		const denied = new Set(rules.filter(({ effect }) => effect === "deny").map(({ rule }) => rule.trim()));
		for (const fact of rules) {
			if (fact.effect !== "allow" || denied.has(fact.rule.trim())) continue;
			const parsed = parseClaudeRule(fact.rule);
			const breadth = parsed && !denied.has(parsed.tool) ? breadthOf$1(parsed) : void 0;
			if (!breadth) continue;
			yield {
				message: `The allow rule ${fact.rule} ${breadth.what}.`,
				severity: breadth.severity,
				at: [locate(fact, "runs unasked once the folder is trusted")],
				agents: ["claude-code"],
				identity: fact.rule
			};
		}
		for (const setting of liveSettings(facts, "claude-code")) {
			if (setting.key !== "permissions.additionalDirectories") continue;
			const wide = textsOf$2(setting).filter((path) => /^(?:\/|~\/?|\/(?:home|root|etc|Users|usr|var)\b.*|\.\.(?:\/\.\.)*\/?|[A-Za-z]:[\\/]?)$/u.test(path));
			if (wide.length === 0) continue;
			yield {
				message: `permissions.additionalDirectories opens ${wide.join(", ")} to reading and editing.`,
				severity: "medium",
				at: [locate(setting, "reaches outside the repository")],
				agents: ["claude-code"],
				identity: `additionalDirectories ${wide.join(" ")}`
			};
		}
	}
};
/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING$3 = new Set("sh bash zsh dash ksh fish pwsh powershell cmd python python3 node deno bun perl ruby php lua osascript tsx ts-node eval exec source env xargs sudo doas su ssh docker podman nsenter npx bunx pnpx uvx pipx parallel watch devbox nix-shell direnv mise expect awk gdb tclsh Rscript".split(" "));
/** Launchers that become as open when these words follow. */
const RUNS_ANYTHING_WITH$1 = /^(?:(?:npm|pnpm|yarn|bun) (?:exec|dlx|x)|uv run|uv tool run|poetry run|pipenv run|pdm run|conda run|bundle exec|mise exec|direnv exec|devbox run|nix (?:run|shell|develop)|docker (?:exec|run)|docker compose (?:exec|run)|kubectl exec|go run|cargo run|\S+ -(?:c|e|m|lc|ic)|\S+ --eval|git -c|find \S+ -exec)$/u;
/** Programs whose every verb allowed is a wide door, with what goes through. */
const WIDE$2 = {
	curl: {
		severity: "high",
		what: "lets anything be sent to and fetched from any host"
	},
	wget: {
		severity: "high",
		what: "lets anything be sent to and fetched from any host"
	},
	nc: {
		severity: "high",
		what: "lets anything be sent to any host"
	},
	scp: {
		severity: "high",
		what: "lets files be copied to any host"
	},
	rsync: {
		severity: "high",
		what: "lets files be copied to any host"
	},
	rm: {
		severity: "high",
		what: "lets any file be deleted"
	},
	chmod: {
		severity: "medium",
		what: "lets the permissions of any file be changed"
	},
	dd: {
		severity: "high",
		what: "lets any file or device be overwritten"
	},
	git: {
		severity: "medium",
		what: "lets git push, rewrite history and run programs by its -c options"
	},
	gh: {
		severity: "medium",
		what: "lets the GitHub account be used for everything, gh api and gh auth token included"
	},
	npm: {
		severity: "medium",
		what: "lets packages be installed, run and published"
	},
	pnpm: {
		severity: "medium",
		what: "lets packages be installed, run and published"
	},
	yarn: {
		severity: "medium",
		what: "lets packages be installed, run and published"
	},
	pip: {
		severity: "medium",
		what: "lets any package be installed, which runs its code"
	},
	pip3: {
		severity: "medium",
		what: "lets any package be installed, which runs its code"
	},
	uv: {
		severity: "medium",
		what: "lets any package be installed and run"
	},
	kubectl: {
		severity: "high",
		what: "lets the cluster be changed and emptied"
	},
	helm: {
		severity: "high",
		what: "lets the cluster be changed"
	},
	terraform: {
		severity: "high",
		what: "lets infrastructure be changed and destroyed"
	},
	pulumi: {
		severity: "high",
		what: "lets infrastructure be changed and destroyed"
	},
	aws: {
		severity: "high",
		what: "lets the cloud account be used for everything"
	},
	gcloud: {
		severity: "high",
		what: "lets the cloud account be used for everything"
	},
	az: {
		severity: "high",
		what: "lets the cloud account be used for everything"
	},
	psql: {
		severity: "high",
		what: "lets any statement be sent to a database"
	},
	mysql: {
		severity: "high",
		what: "lets any statement be sent to a database"
	},
	crontab: {
		severity: "high",
		what: "lets jobs be planted that outlive the session"
	}
};
function breadthOf$1(rule) {
	const { tool, specifier } = rule;
	switch (tool) {
		case "Bash":
		case "PowerShell":
		case "Monitor": return coversAll(rule) ? {
			severity: "high",
			what: "lets every command run"
		} : commandBreadth(specifier ?? "");
		case "Edit": return coversAll(rule) ? {
			severity: "medium",
			what: "lets every file of the workspace be edited"
		} : pathBreadth(specifier ?? "");
		case "Write": return specifier === void 0 ? {
			severity: "high",
			what: "lets every file be written, also outside the repository"
		} : void 0;
		case "Read": return coversAll(rule) ? {
			severity: "medium",
			what: "lets every file of the machine be read"
		} : pathBreadth(specifier ?? "");
		case "WebFetch": return coversAll(rule) || specifier === "domain:*" ? {
			severity: "medium",
			what: "lets every page of the web be fetched"
		} : void 0;
		default: return /^mcp__[^*]+?(?:__\*)?$/u.test(tool) && !/^mcp__.+?__(?!\*$).+/u.test(tool) ? {
			severity: "medium",
			what: "lets every tool of the server run, also those that it gets later"
		} : void 0;
	}
}
function commandBreadth(specifier) {
	if (/^\*/u.test(specifier)) return {
		severity: "high",
		what: "begins with a wildcard, so any program fits"
	};
	const words = wildcardPrefix(specifier);
	if (!words) return void 0;
	const program = (words[0] ?? "").split("/").at(-1) ?? "";
	if (words.length === 1) {
		if (RUNS_ANYTHING$3.has(program)) return {
			severity: "high",
			what: `lets ${program} run whatever its arguments say`
		};
		return Object.hasOwn(WIDE$2, program) ? WIDE$2[program] : void 0;
	}
	return RUNS_ANYTHING_WITH$1.test([program, ...words.slice(1)].join(" ")) ? {
		severity: "high",
		what: "lets any program or code run behind it"
	} : void 0;
}
function pathBreadth(path) {
	return /^(?:\/\/\*\*|~\/?\*\*|~\/\*|\/\/\*)/u.test(path.trim()) ? {
		severity: "high",
		what: "reaches far outside the repository"
	} : void 0;
}

// src/checks/claude-bypass-mode.ts
var claude_bypass_mode_default = {
	meta: {
		id: "claude-bypass-mode",
		title: "Claude Code settings that choose a mode with fewer questions",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The mode is chosen by the repository and not by the person at the keyboard: whoever starts the agent here starts it with the questions switched off.",
		fix: "Take permissions.defaultMode out of the repository. Whoever wants the mode names it when starting: claude --permission-mode.",
		references: ["https://code.claude.com/docs/en/permission-modes", "https://code.claude.com/docs/en/settings"]
	},
	*judge(facts) {
		const settings = liveSettings(facts, "claude-code");
		const forbidden = settings.some(({ key, value }) => key === "permissions.disableBypassPermissionsMode" && value === "disable");
		for (const setting of settings) {
			if (setting.key !== "permissions.defaultMode") continue;
			const { value } = setting;
			const at = [locate(setting, "sets the mode for everybody who works here")];
			if (value === "bypassPermissions" && !forbidden) yield {
				message: "permissions.defaultMode is bypassPermissions: releases that take it from a repository run every command and write every file without asking (2.1.197 does; 2.1.329 ignores it there).",
				severity: "high",
				at,
				agents: ["claude-code"],
				identity: "bypassPermissions"
			};
			else if (value === "acceptEdits") yield {
				message: "permissions.defaultMode is acceptEdits: edits and the commands mkdir, touch, mv, cp, sed -i and rm run inside the workspace without asking.",
				severity: "medium",
				at,
				agents: ["claude-code"],
				identity: "acceptEdits"
			};
		}
	}
};

// src/checks/claude-dead-rule.ts
var claude_dead_rule_default = {
	meta: {
		id: "claude-dead-rule",
		title: "Claude Code rule that has no effect",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["permissionRule"],
		why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
		fix: "Write the rule in the form that Claude Code reads, and try it: ask the agent for the very thing that must be refused.",
		references: ["https://code.claude.com/docs/en/permissions"]
	},
	*judge(facts) {
		const rules = facts.of("permissionRule").filter(({ agent }) => agent === "claude-code");
		const written = new Set(rules.filter(({ effect }) => effect === "deny").map(({ rule }) => rule.trim()));
		for (const fact of rules) {
			const dead = deadness$1(fact, written);
			if (!dead) continue;
			yield {
				message: `The ${fact.effect} rule ${fact.rule} does nothing: ${dead.because}`,
				severity: dead.severity,
				...dead.fix === void 0 ? {} : { fix: dead.fix },
				at: [locate(fact, "has no effect")],
				agents: ["claude-code"],
				identity: `${fact.effect} ${fact.rule}`
			};
		}
	}
};
/** Tools whose path rules are read by nobody: only `Read(…)` and `Edit(…)` are. */
const UNREAD_PATHS = {
	Write: "Edit",
	NotebookEdit: "Edit",
	MultiEdit: "Edit",
	Glob: "Read",
	Grep: "Read"
};
/** Tools of Claude Code, per the published settings schema. */
const TOOLS$2 = new Set("Agent Artifact Bash BashOutput Cd Edit EnterPlanMode EnterWorktree ExitPlanMode ExitWorktree Glob Grep KillShell KillBash LS ListMcpResourcesTool ReadMcpResourceTool LSP Monitor MultiEdit NotebookEdit NotebookRead PowerShell Read SendMessage ShareOnboardingGuide Skill SlashCommand Task TaskCreate TaskGet TaskList TaskOutput TaskStop TaskUpdate TeamCreate TeamDelete TodoRead TodoWrite ToolSearch WebFetch WebSearch Workflow Write AskUserQuestion CronCreate CronDelete CronList EndConversation StructuredOutput".split(" "));
function deadness$1({ effect, rule }, written) {
	const parsed = parseClaudeRule(rule);
	const severity = effect === "deny" ? "medium" : effect === "ask" ? "low" : "info";
	if (!parsed) return {
		because: "it is not in the form Tool or Tool(specifier).",
		severity
	};
	const { tool, specifier } = parsed;
	if (specifier === "") return {
		because: "its brackets are empty, and such a rule is passed over.",
		severity,
		fix: `Write ${tool}.`
	};
	if (tool.startsWith("mcp__") || tool.includes("*")) return effect === "allow" && (tool === "*" || /^mcp__\*/u.test(tool) || tool.includes("*") && !/^mcp__[^*]+__/u.test(tool)) ? {
		because: "an allow rule takes a wildcard only behind the name of one server: mcp__server__*.",
		severity: "info"
	} : void 0;
	const reader = Object.hasOwn(UNREAD_PATHS, tool) ? UNREAD_PATHS[tool] : void 0;
	if (reader !== void 0 && specifier !== void 0 && !/^\*{1,2}$/u.test(specifier)) {
		const live = `${reader}(${specifier})`;
		if (written.has(live)) return void 0;
		return {
			because: `Claude Code reads path rules for Read and Edit only.`,
			severity,
			fix: `Write ${live}; it also covers what ${tool} does.`
		};
	}
	if (tool === "Bash" && specifier !== void 0 && /^command:/u.test(specifier)) return {
		because: "the command is matched as it stands; a rule on the parameter command is ignored.",
		severity,
		fix: `Write Bash(${specifier.slice(8).trim()}).`
	};
	if (tool === "WebFetch" && specifier !== void 0 && /^https?:/iu.test(specifier)) return {
		because: "WebFetch rules name a domain, not an address.",
		severity,
		fix: `Write WebFetch(domain:${/^https?:\/\/(?<host>[^/:?#]+)/iu.exec(specifier)?.groups?.["host"] ?? "example.com"}).`
	};
	if (TOOLS$2.has(tool)) return void 0;
	const meant = [...TOOLS$2].find((known) => known.toLowerCase() === tool.toLowerCase());
	if (meant !== void 0) return {
		because: `the tool is called ${meant}.`,
		severity,
		fix: `Write ${meant}${specifier === void 0 ? "" : `(${specifier})`}.`
	};
	return {
		because: `Claude Code has no tool "${tool}", as far as this version knows.`,
		severity: severity === "medium" ? "low" : "info"
	};
}

// src/checks/claude-guards-disabled.ts
var claude_guards_disabled_default = {
	meta: {
		id: "claude-guards-disabled",
		title: "Claude Code settings that switch the user's guards off",
		family: "agent-settings",
		severity: "high",
		confidence: "medium",
		reads: ["agentSetting"],
		why: "The repository's value beats the user's own: a guard that stands in the user's settings is off here, and nothing on the screen says so.",
		fix: "Leave these keys to the user's settings. To keep a repository's own hooks from running, start the agent without its settings.",
		references: ["https://code.claude.com/docs/en/hooks", "https://code.claude.com/docs/en/settings"]
	},
	*judge(facts) {
		const settings = liveSettings(facts, "claude-code");
		const bypass = settings.some(({ key, value }) => key === "permissions.defaultMode" && value === "bypassPermissions");
		for (const setting of settings) {
			const { key } = setting;
			const base = {
				at: [locate(setting, "overrides the user's own setting")],
				agents: ["claude-code"],
				identity: `${key} ${String(setting.value)}`
			};
			if (key === "disableAllHooks" && setting.value === true) yield {
				...base,
				message: "disableAllHooks is true: hooks of the user that block or log dangerous calls do not run here either.",
				severity: "medium"
			};
			else if (key === "disableAllHooks" && setting.value === false) yield {
				...base,
				message: "disableAllHooks is false: it undoes the switch of a user who has turned all hooks off.",
				severity: "low"
			};
			else if (key === "skipDangerousModePermissionPrompt" && isOn(setting)) yield {
				...base,
				message: "skipDangerousModePermissionPrompt skips the warning before the mode without questions.",
				severity: bypass ? "high" : "medium"
			};
			else if (key === "claudeMdExcludes") yield {
				...base,
				message: "claudeMdExcludes keeps instruction files from the agent, perhaps those with the user's own rules.",
				severity: "low"
			};
			else if (key === "skipWebFetchPreflight" && isOn(setting)) yield {
				...base,
				message: "skipWebFetchPreflight drops the check of a domain before a page is fetched.",
				severity: "low"
			};
		}
	}
};

// src/checks/claude-mcp-auto-enable.ts
var claude_mcp_auto_enable_default = {
	meta: {
		id: "claude-mcp-auto-enable",
		title: "Claude Code settings that enable every MCP server of the repository",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting", "mcpServer"],
		why: "Every server of .mcp.json starts once the folder is trusted, also one that a later commit adds: starting a server runs its command on your machine.",
		fix: "Set enableAllProjectMcpServers to false and name the servers that you know in enabledMcpjsonServers.",
		references: ["https://code.claude.com/docs/en/mcp", "https://code.claude.com/docs/en/settings"]
	},
	*judge(facts) {
		const servers = facts.of("mcpServer").filter(({ clients, enabled }) => enabled && clients.includes("claude-code"));
		for (const setting of liveSettings(facts, "claude-code")) {
			if (setting.key !== "enableAllProjectMcpServers" || !isOn(setting)) continue;
			yield {
				message: `enableAllProjectMcpServers starts every MCP server of the repository unasked; ${servers.length === 0 ? "there is none today" : `today: ${servers.map(({ name }) => name).sort().slice(0, 8).join(", ")}`}.`,
				severity: servers.length === 0 ? "low" : "medium",
				at: [locate(setting, "approves servers in advance")],
				agents: ["claude-code"],
				identity: "enableAllProjectMcpServers"
			};
		}
	}
};

// src/checks/claude-sandbox-hole.ts
var claude_sandbox_hole_default = {
	meta: {
		id: "claude-sandbox-hole",
		title: "Claude Code sandbox with a hole in it",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The sandbox is the only boundary that a program cannot talk its way around. What leads past it makes the rest of the settings a matter of good will.",
		fix: "Name the one host, path or exact command that the work needs, or leave it out and approve the single run that needs it.",
		references: ["https://code.claude.com/docs/en/sandboxing", "https://code.claude.com/docs/en/settings"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "claude-code")) {
			const hole = setting.key.startsWith("sandbox.") ? holeOf$3(setting) : void 0;
			if (!hole) continue;
			yield {
				message: `${setting.key} ${hole.what}.`,
				severity: hole.severity,
				at: [locate(setting, "leads past the sandbox")],
				agents: ["claude-code"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
/** Programs outside the sandbox through which everything else gets out with them. */
const OPEN_PROGRAM$1 = /^(?:\*|(?:sh|bash|zsh|python3?|node|npx|npm|pnpm|yarn|bun|deno|perl|ruby|env|sudo|xargs|make|curl|wget|ssh|eval)(?:[\s:]\*?.*)?)$/u;
/** Where a write takes effect outside the workspace: the home folder, programs, start files. */
const OPEN_PATH$2 = /^(?:\/|~\/?|\/\*\*|~\/\*\*|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)\b.*|~\/\.(?:bashrc|zshrc|profile|bash_profile|ssh|config|local\/bin|claude)\b.*|~\/(?:bin|Library)\b.*|\$HOME.*)$/u;
function holeOf$3(setting) {
	const texts = textsOf$2(setting);
	const first = (fits) => texts.find((text) => fits.test(text.trim()));
	switch (setting.key) {
		case "sandbox.enabled": return setting.value === false ? {
			severity: "medium",
			what: "is false and overrides a sandbox that the user has switched on"
		} : void 0;
		case "sandbox.excludedCommands": {
			const open = first(OPEN_PROGRAM$1);
			if (open !== void 0) return {
				severity: "high",
				what: `lets ${open} run outside the sandbox, and with it whatever it starts`
			};
			return texts.length > 0 ? {
				severity: "low",
				what: `lets ${texts.slice(0, 5).join(", ")} run outside the sandbox`
			} : void 0;
		}
		case "sandbox.network.allowedDomains": return first(/^\*(?::\*|:\d+)?$/u) === void 0 ? void 0 : {
			severity: "medium",
			what: "lets every host through"
		};
		case "sandbox.network.allowUnixSockets": {
			const engine = first(/(?:docker|podman|containerd|crio)\S*\.sock|^\*$/u);
			return engine === void 0 ? void 0 : {
				severity: "high",
				what: `opens ${engine}: whoever reaches the container engine rules the machine`
			};
		}
		case "sandbox.network.allowAllUnixSockets": return isOn(setting) ? {
			severity: "high",
			what: "opens every local socket, that of the container engine included"
		} : void 0;
		case "sandbox.filesystem.allowWrite": {
			const open = first(OPEN_PATH$2);
			return open === void 0 ? void 0 : {
				severity: "high",
				what: `lets sandboxed commands write to ${open}, where programs and start files lie`
			};
		}
		case "sandbox.enableWeakerNestedSandbox":
		case "sandbox.enableWeakerNetworkIsolation": return isOn(setting) ? {
			severity: "medium",
			what: "weakens the sandbox for everybody, not only inside a container"
		} : void 0;
		default: return;
	}
}

// src/checks/codex-allow-rule.ts
var codex_allow_rule_default = {
	meta: {
		id: "codex-allow-rule",
		title: "Codex rule that runs a command outside the sandbox",
		family: "agent-settings",
		severity: "critical",
		confidence: "high",
		reads: ["permissionRule"],
		why: "A Codex allow rule does more than skip the question: the command runs outside the sandbox, with network, .git and the home folder open to it, whatever arguments follow the pattern.",
		fix: "Use decision = \"prompt\", or write the pattern out to the last word that matters; most commands need no rule, for they run inside the sandbox unasked.",
		references: ["https://developers.openai.com/codex/rules"]
	},
	*judge(facts, catalog) {
		for (const fact of facts.of("permissionRule")) {
			if (fact.agent !== "codex" || fact.effect !== "allow") continue;
			const host = /^network_rule\(host=(?<host>"[^"]*")/u.exec(fact.rule)?.groups?.["host"];
			if (host !== void 0) {
				yield {
					message: `The rule ${fact.rule} opens the network to ${host} unasked.`,
					severity: "low",
					at: [locate(fact, "opens the network")],
					agents: ["codex"],
					identity: fact.rule
				};
				continue;
			}
			const worst = commandsOf(fact.rule).map((words) => judgement$5(words, catalog)).sort((a, b) => ORDER$1.indexOf(a.severity) - ORDER$1.indexOf(b.severity))[0];
			if (!worst || worst.severity === "info") continue;
			yield {
				message: `The rule ${fact.rule} ${worst.what} outside the sandbox and unasked.`,
				severity: worst.severity,
				at: [locate(fact, "leaves the sandbox")],
				agents: ["codex"],
				identity: fact.rule
			};
		}
	}
};
const ORDER$1 = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
/** Programs that run whatever their arguments say. `bash -lc "…"` is how Codex hands over every line that is more than plain words. */
const RUNS_ANYTHING$2 = /^(?:(?:ba|z|da|k)?sh|fish|pwsh|powershell|cmd|python[\d.]*|node|deno|bun|perl|ruby|php|env|sudo|doas|su|xargs|npx|bunx|uvx|eval|exec|ssh|docker|podman|make|npm|pnpm|yarn|find|awk|git)$/u;
/** Of those, the ones that need another program's file or verb first: wide, yet not a shell. */
const INDIRECT = /^(?:make|npm|pnpm|yarn|find|awk|git|docker|podman)$/u;
/** Most commands that the alternatives of one pattern are written out to. */
const MOST$5 = 64;
/** The commands that a pattern stands for: an inner list holds alternatives. */
function commandsOf(rule) {
	const pattern = /pattern=(?<json>\[[\s\S]*\]), decision=/u.exec(rule)?.groups?.["json"];
	return (pattern === void 0 ? [] : JSON.parse(pattern)).reduce((commands, item) => commands.flatMap((words) => (typeof item === "string" ? [item] : item).map((word) => [...words, word])).slice(0, MOST$5), [[]]);
}
function judgement$5(words, catalog) {
	const program = words[0]?.split("/").at(-1) ?? "";
	const isCode = words.length === 2 && /^-{1,2}(?:\w*c|e|eval|m|p)$/u.test(words[1] ?? "");
	if (RUNS_ANYTHING$2.test(program) && (words.length === 1 || isCode)) return {
		severity: INDIRECT.test(program) ? "high" : "critical",
		what: `runs ${words.join(" ")} with any arguments, which is any program,`
	};
	const { class: id, risk, tier } = classifyCommand(words.join(" "), catalog);
	const what = `runs ${words.join(" ")} (class ${id})`;
	if (risk) return {
		severity: "critical",
		what
	};
	if ([
		"network",
		"deployment",
		"publish",
		"database-migration",
		"destructive-filesystem"
	].includes(id)) return {
		severity: "high",
		what
	};
	if (["package-install", "git-write"].includes(id) || id === "other" && tier !== "write-safe") return {
		severity: "medium",
		what
	};
	return {
		severity: id === "safe-read" ? "info" : "low",
		what
	};
}

// src/checks/codex-broken-config.ts
var codex_broken_config_default = {
	meta: {
		id: "codex-broken-config",
		title: "Codex configuration that the client refuses",
		family: "agent-settings",
		severity: "low",
		confidence: "medium",
		reads: ["agentSetting", "agentFile"],
		why: "Codex does not start here, or starts without this file: the limits that it was meant to set are not there, and people will work around it with flags that ask less.",
		fix: "Use a value that the current release accepts.",
		references: ["https://developers.openai.com/codex/config-reference"]
	},
	*judge(facts) {
		for (const file of facts.of("agentFile")) {
			if (file.agent !== "codex" || file.role !== "settings" || file.refused === void 0) continue;
			yield {
				message: `Codex does not start with ${file.at.path}: ${file.refused}.`,
				at: [locate(file, "is refused")],
				agents: ["codex"],
				identity: `${file.at.path} ${file.refused}`
			};
		}
		const told = new Set(facts.of("agentFile").flatMap(({ at, refused }) => refused === void 0 ? [] : [at.path]));
		const settings = liveSettings(facts, "codex").filter(({ at }) => !told.has(at.path));
		const profiles = new Set(settings.flatMap(({ key }) => /^permissions\.(?<name>[^.]+)\./u.exec(key)?.groups?.["name"] ?? []));
		for (const setting of settings) {
			const problem = problemOf(setting, profiles);
			if (problem === void 0) continue;
			yield {
				message: `${setting.key} ${problem}.`,
				at: [locate(setting, "is refused")],
				agents: ["codex"],
				identity: `${setting.key} ${String(setting.value)}`
			};
		}
	}
};
/** Values that 0.169.0 accepts. */
const ACCEPTED$1 = {
	approval_policy: [
		"on-request",
		"never",
		"on-failure"
	],
	sandbox_mode: [
		"read-only",
		"workspace-write",
		"danger-full-access"
	]
};
function problemOf({ key, value }, profiles) {
	if (key === "approval_policy" && value === "untrusted") return "is untrusted, which current releases no longer support: the client exits";
	if (key === "default_permissions" && typeof value === "string") {
		if (value.startsWith(":")) return [
			":read-only",
			":workspace",
			":danger-full-access"
		].includes(value) ? void 0 : `is ${value}, which is no built-in profile`;
		return profiles.has(value) ? void 0 : `names the profile ${value}, which is not defined in this file`;
	}
	const accepted = Object.hasOwn(ACCEPTED$1, key) ? ACCEPTED$1[key] : void 0;
	return accepted && !accepted.includes(String(value)) ? `is ${JSON.stringify(value)}; accepted are ${accepted.join(", ")}` : void 0;
}

// src/checks/codex-open-sandbox.ts
var codex_open_sandbox_default = {
	meta: {
		id: "codex-open-sandbox",
		title: "Codex configuration that opens the sandbox or removes the person",
		family: "agent-settings",
		severity: "critical",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The sandbox is what holds a Codex command; once the folder is trusted, the repository's choice is the one that counts.",
		fix: "Leave sandbox and approval to the user's configuration, or set sandbox_mode to workspace-write and approval_policy to on-request.",
		references: ["https://developers.openai.com/codex/config-reference", "https://developers.openai.com/codex/security"]
	},
	*judge(facts) {
		const settings = liveSettings(facts, "codex");
		for (const setting of settings) {
			const hole = holeOf$2(setting, settings);
			if (!hole) continue;
			yield {
				message: `${setting.key} ${hole.what}.`,
				severity: hole.severity,
				at: [locate(setting, "holds once the folder is trusted")],
				agents: ["codex"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
/** Roots inside the workspace, and the folders for temporary files that are open anyway. */
const INSIDE = /^(?:\/(?:var\/)?tmp(?:\/.*)?|(?!\/|~|\$|\.\.|[A-Za-z]:).*)$/u;
function holeOf$2(setting, settings) {
	const { key, value } = setting;
	const role = /^agents\.(?<role>[^.]+)\.(?:sandbox_mode|default_permissions)$/u.exec(key)?.groups?.["role"];
	if (role !== void 0) return /danger-full-access$/u.test(String(value)) ? {
		severity: "high",
		what: `is ${String(value)}: subagents of the role ${role} run without a sandbox`
	} : void 0;
	const setTo = (wanted) => settings.find((other) => other.key === wanted)?.value;
	const never = setTo("approval_policy") === "never";
	const profile = setTo("default_permissions");
	switch (key) {
		case "sandbox_mode":
			if (value !== "danger-full-access") return void 0;
			if (typeof profile === "string" && profile !== ":danger-full-access") return {
				severity: "low",
				what: `is danger-full-access, which only the profile ${profile} keeps from being in force`
			};
			return {
				severity: never ? "critical" : "high",
				what: `is danger-full-access: no sandbox${never ? ", and approval_policy never asks" : ""}`
			};
		case "default_permissions": return value === ":danger-full-access" ? {
			severity: never ? "critical" : "high",
			what: `is :danger-full-access: no sandbox${never ? ", and approval_policy never asks" : ""}`
		} : void 0;
		case "approval_policy": return value === "never" ? {
			severity: "low",
			what: "is never: nothing is asked, what would be asked is refused"
		} : void 0;
		case "approvals_reviewer": return value === "user" ? void 0 : {
			severity: "medium",
			what: `is ${String(value)}: a model answers the questions in place of a person`
		};
		case "auto_review.policy": {
			const reviewer = setTo("approvals_reviewer");
			const chosen = reviewer !== void 0 && reviewer !== "user";
			return {
				severity: chosen ? "high" : "medium",
				what: `tells the model that answers questions in place of a person what to allow${chosen ? ", and the same file puts that model in" : ""}`
			};
		}
		case "sandbox_workspace_write.network_access": return isOn(setting) ? {
			severity: "medium",
			what: "opens the network to every command in the sandbox"
		} : void 0;
		case "sandbox_workspace_write.writable_roots": {
			const outside = textsOf$2(setting).filter((root) => !INSIDE.test(root));
			const wide = outside.some((root) => /^(?:\/|~\/?|\$HOME\/?|\/(?:home|root|Users|etc|usr)(?:\/[^/]+)?\/?|\.\.(?:\/\.\.)*\/?)$/u.test(root));
			return outside.length > 0 ? {
				severity: wide ? "high" : "medium",
				what: `lets commands write outside the workspace: ${outside.slice(0, 5).join(", ")}`
			} : void 0;
		}
		case "shell_environment_policy.ignore_default_excludes": return isOn(setting) ? {
			severity: "medium",
			what: "hands variables with KEY, SECRET or TOKEN in their name to every command"
		} : void 0;
		default: return profileHole(setting, profile, settings);
	}
}
/** What a permission profile opens: only the chosen one, and those that it extends, are in force. */
function profileHole({ key, value }, chosen, settings) {
	const match = /^permissions\.(?<name>[^.]+)\.(?<rest>.+)$/u.exec(key)?.groups;
	if (!match) return void 0;
	const used = chosen === match["name"] || settings.some((other) => other.key === `permissions.${String(chosen)}.extends` && other.value === match["name"]);
	const lower = (severity) => used ? severity : "low";
	if (match["rest"] === "filesystem.:root" && value === "write") return {
		severity: lower("high"),
		what: "lets commands write everywhere on the disk"
	};
	if (/^filesystem\.(?:\/|~\/?)$/u.test(match["rest"] ?? "") && value === "write") return {
		severity: lower("high"),
		what: "lets commands write far outside the workspace"
	};
	if (match["rest"] === "network.enabled" && value === true && !settings.some((other) => other.key.startsWith(`permissions.${match["name"]}.network.domains`))) return {
		severity: lower("medium"),
		what: "opens the network to every command, without a list of hosts"
	};
	if (/^network\.dangerously_/u.test(match["rest"] ?? "") && value === true) return {
		severity: lower("high"),
		what: "opens the machine's sockets or its proxy to every command"
	};
}

// src/checks/committed-secret.ts
var committed_secret_default = {
	meta: {
		id: "committed-secret",
		title: "Credential in the repository",
		family: "secrets",
		severity: "critical",
		confidence: "high",
		reads: ["secret"],
		why: "An agent reads the file in the course of its work, and whatever it reads can end up in a prompt, a log or a request.",
		fix: "Revoke the credential at its issuer first, then take it out of the file and keep it where the agent has no access.",
		references: ["https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning", "https://cwe.mitre.org/data/definitions/798.html"]
	},
	*judge(facts, { secrets }) {
		const revoke = new Map(secrets.map((rule) => [rule.id, rule.revoke]));
		for (const group of sameCredentials(facts.of("secret"))) {
			const [first] = group;
			const severity = severityOf$22(first, group);
			yield {
				rule: first.rule,
				message: `${first.title}${WHERE$1[first.standing]}${first.doubt === void 0 ? "" : `, ${first.doubt}`}${first.ignored && !first.tracked ? ", in a file that git ignores" : ""}${group.length > 1 ? `, in ${group.length} places` : ""}.${furtherPlaces(group)}`,
				severity,
				confidence: first.checksum === "valid" ? "high" : first.checksum === "invalid" ? "low" : "medium",
				...severity === "info" ? {
					why: "It is a documented sample, listed so that nobody has to look it up.",
					fix: "Nothing."
				} : {},
				...isCommitted(first) || severity === "info" ? fixOf(revoke.get(first.rule), severity) : { fix: "Deny the agent this file, by its read tool and by its shell, or keep the credential outside the folder." },
				at: [placeOf$2(first), ...group.slice(1).map(placeOf$2)],
				identity: first.fingerprint
			};
		}
	}
};
/** Where the vendor revokes it, if the rule knows. */
function fixOf(revoke, severity) {
	if (revoke === void 0 || severity === "info") return {};
	return { fix: `Revoke it first (${revoke}), then take it out of the file and keep it where the agent has no access.` };
}
const WHERE$1 = {
	"live-shaped": "",
	test: " in test material",
	example: ", a sample that is no credential"
};
const STANDINGS = [
	"live-shaped",
	"test",
	"example"
];
/** One credential, all its places: the worst standing first, then the order of the facts. */
function sameCredentials(secrets) {
	const groups = /* @__PURE__ */ new Map();
	const rank = (secret) => STANDINGS.indexOf(secret.standing) * 2 + (isCommitted(secret) ? 0 : 1);
	for (const secret of secrets) {
		const key = `${secret.rule} ${secret.fingerprint}`;
		const group = groups.get(key);
		if (group) group.push(secret);
		else groups.set(key, [secret]);
	}
	for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b));
	return [...groups.values()];
}
/** Documents show samples: what proves nothing by a checksum is rated a step lower there. */
const DOCUMENT = /\.(?:md|mdx|rst|adoc)$/i;
const STEP_DOWN = {
	critical: "high",
	high: "medium",
	medium: "low",
	low: "low"
};
/**
* What lies in an ignored file is where it belongs, and only the agent's reach matters. A wrong checksum means that the value was made up; a
* value that tests use as well was most likely made for them.
*/
function severityOf$22(secret, group) {
	const { standing, severity, checksum, at } = secret;
	if (standing === "example") return "info";
	if (standing === "test" || checksum === "invalid" || !isCommitted(secret)) return "low";
	const shared = group.some((other) => other.standing === "test");
	if (checksum === "none" && DOCUMENT.test(at.path)) return STEP_DOWN[severity];
	return shared && severity === "high" ? "medium" : severity;
}
/** In git, or on its way into it: the next commit of everything takes what is not ignored. */
function isCommitted({ tracked, ignored }) {
	return tracked || !ignored;
}
/** A file with hundreds of credentials is listed in part, and says so. */
function furtherPlaces(group) {
	return group.map(({ more, at }) => more === void 0 ? "" : ` ${more} more places with credentials in ${at.path} are not listed.`).join("");
}
function placeOf$2({ at, excerpt }) {
	return {
		...at,
		excerpt: excerpt.slice(0, 200)
	};
}

// src/checks/committed-transcript.ts
var committed_transcript_default = {
	meta: {
		id: "committed-transcript",
		title: "Agent transcript or history in the repository",
		family: "repository",
		severity: "medium",
		confidence: "high",
		reads: ["transcript"],
		why: "It holds what was typed, read and run in earlier sessions: sources, outputs, secrets that came by. Everybody with the repository reads it, and the next agent does too.",
		fix: "Remove it from the repository and its history if it holds anything private, and add the path to .gitignore.",
		references: [
			"https://aider.chat/docs/config/options.html",
			"https://code.claude.com/docs/en/data-usage",
			"https://docs.specstory.com/"
		]
	},
	*judge(facts) {
		const folders = /* @__PURE__ */ new Map();
		for (const fact of facts.of("transcript")) {
			if (fact.ignored && !fact.tracked) continue;
			const owner = ownerOf$1(fact.at.path);
			const known = folders.get(owner);
			if (known) known.push(fact);
			else folders.set(owner, [fact]);
		}
		for (const [owner, [first, ...rest]] of folders) {
			const all = [first, ...rest];
			const committed = all.some(({ tracked }) => tracked);
			const only = all.every(({ example }) => example);
			const count = all.length === 1 ? first.at.path : `${all.length} files below ${owner}`;
			yield {
				message: committed ? `${count} ${all.length === 1 ? "is a record" : "are records"} of agent sessions, committed.` : `${count} ${all.length === 1 ? "is a record" : "are records"} of agent sessions that git neither tracks nor ignores: the next commit may take it in.`,
				severity: only ? "info" : committed ? "medium" : "low",
				at: [locate(first, "written by an agent's session"), ...rest.slice(0, 4).map((fact) => locate(fact))],
				identity: owner
			};
		}
	}
};
/** The agent's own folder, or the file where it has none: a folder of a thousand sessions is one matter. */
function ownerOf$1(path) {
	return /^(?:.*\/)?\.[\w-]{1,40}\//.exec(path)?.[0] ?? path;
}

// src/checks/compromised-action.ts
var compromised_action_default = {
	meta: {
		id: "compromised-action",
		title: "Action whose tags have been moved to a payload before, taken by a tag",
		family: "ci",
		severity: "high",
		confidence: "high",
		reads: ["workflow"],
		why: "The tags of this action were once pointed at code that reads the secrets of the job. They were put right, and can be moved again: by a tag the job takes whatever is there.",
		fix: "Name a full commit from before or after the incident, or do without the action; where a run fell into the time of the incident, change every secret that it held.",
		references: ["https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction", "https://docs.zizmor.sh/audits/#known-vulnerable-actions"]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		const graph = workflowGraph(facts, catalog);
		for (const job of [...graph.jobs, ...graph.actions]) for (const { step } of job.steps) {
			const used = usesOf(step.uses);
			const entry = used && catalog.ci.actions.compromised.find(({ uses }) => used.name === uses || used.name.startsWith(`${uses}/`));
			if (!used || !entry || !step.uses || isCommit(used.ref)) continue;
			const key = `${job.workflow.at.path} ${entry.uses} ${used.ref}`;
			if (told.has(key)) continue;
			told.add(key);
			const token = tokenOf(job);
			const precious = secretsOf(job).length > 0 || token.stated && strongWrites(token).length > 0;
			yield {
				message: `${step.at.path} takes ${entry.uses} at ${used.ref ?? "no ref"}: in ${entry.when} ${entry.what} (${entry.source}).`,
				severity: precious ? "high" : "medium",
				at: [noted(step.uses.at, "a tag that was moved once")],
				identity: `${nameOf(job.workflow)} ${entry.uses}`
			};
		}
	}
};

// src/checks/copilot-auto-approve.ts
var copilot_auto_approve_default = {
	meta: {
		id: "copilot-auto-approve",
		title: "VS Code workspace settings that approve the agent's actions in advance",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The workspace answers the questions that the person at the keyboard should be asked, for everybody who opens it.",
		fix: "Leave approvals to the user's settings, or name single safe commands: chat.tools.terminal.autoApprove with npm test.",
		references: ["https://code.visualstudio.com/docs/agents/approvals"]
	},
	*judge(facts) {
		const settings = facts.of("agentSetting").filter(({ agent, live, key }) => agent === "copilot" && (live || key.startsWith(EDITS)));
		for (const setting of settings) {
			const approval = setting.key.startsWith(EDITS) ? editApproval(setting) : approvalOf(setting);
			if (!approval) continue;
			yield {
				message: `${setting.key} ${approval.what}.`,
				severity: approval.severity,
				at: [locate(setting, "holds for everybody who opens the workspace")],
				agents: ["copilot"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
const EDITS = "chat.tools.edits.autoApprove.";
/** Up to 1.134 the workspace could lift the question before an edit; since, the key counts from the user's settings only. */
function editApproval({ key, value }) {
	const path = key.slice(29);
	if (value !== true) return void 0;
	const strong = /\.vscode|\.git\b|\.env|\.github\/workflows|mcp\.json|tasks\.json|settings\.json/u.test(path);
	const all = /^(?:\*{1,2}|\*\*\/\*{1,2}|\*\/\*\*)$/u.test(path);
	const what = "which releases up to 1.134 obey; 1.135 and later take it from the user's settings only";
	if (strong) return {
		severity: "low",
		what: `lets the agent change files that start programs or hold secrets, ${what}`
	};
	return all ? {
		severity: "info",
		what: `lets the agent edit every file without asking, ${what}`
	} : void 0;
}
/** Command starts that run whatever follows, and expressions that fit every command. */
const OPEN_COMMAND = /^(?:\/(?:\.\*|\.\+|\^\.\+\$?|\^|\\S\+?|\\w\+?|\.)\/\w*|(?:sh|bash|zsh|pwsh|powershell|cmd|python3?|node|deno|bun|perl|ruby|php|env|sudo|xargs|npx|bunx|uvx|eval|exec|source|ssh|docker|make)(?:\.exe)?)$/u;
/** Commands that the built-in list refuses, and others of their strength, in their whole breadth. */
const STRONG_COMMAND = /^(?:rm|rmdir|del|ri|rd|dd|kill|curl|wget|irm|iwr|chmod|chown|jq|iex|Remove-Item|Invoke-(?:WebRequest|RestMethod|Expression)|scp|rsync|nc|kubectl|terraform|helm|aws|gcloud|az|gh|git|git push|npm publish)$/u;
function approvalOf({ key, value }) {
	if (key === "chat.permissions.default" && (value === "autoApprove" || value === "autopilot") || key === "chat.defaultConfiguration.approvals" && value === "allowAll" || key === "chat.defaultConfiguration.mode" && value === "autopilot") return {
		severity: "high",
		what: `is ${String(value)}: tools and commands run without asking`
	};
	if (key === "chat.defaultConfiguration.approvals" && value === "assisted") return {
		severity: "medium",
		what: "is assisted: a model answers the questions"
	};
	if (key === "chat.tools.terminal.ignoreDefaultAutoApproveRules" && value === true) return {
		severity: "medium",
		what: "drops the built-in list of commands that always ask, rm among them"
	};
	if (key === "chat.tools.terminal.blockDetectedFileWrites" && value === "never") return {
		severity: "medium",
		what: "lets approved commands write to files outside the workspace"
	};
	if (key === "chat.useClaudeHooks" && value === true) return {
		severity: "low",
		what: "has VS Code run the hooks of .claude/settings.json, which can answer its questions"
	};
	return terminalApproval(key, value) ?? urlApproval(key, value) ?? serverApproval(key, value);
}
function terminalApproval(key, value) {
	const entry = /^chat\.(?:tools|agent)\.terminal\.autoApprove\.(?<entry>[\s\S]+?)(?:\.approve)?$/u.exec(key)?.groups?.["entry"];
	if (entry === void 0) return void 0;
	if (value === true && OPEN_COMMAND.test(entry)) return {
		severity: "high",
		what: "lets whatever follows run without asking"
	};
	if (value === true && STRONG_COMMAND.test(entry)) return {
		severity: "medium",
		what: "lets every use of the command run without asking"
	};
	return value === null && STRONG_COMMAND.test(entry) ? {
		severity: "low",
		what: "takes the command off the built-in list of those that always ask"
	} : void 0;
}
function urlApproval(key, value) {
	const url = /^chat\.tools\.urls\.autoApprove\.(?<pattern>[\s\S]+?)(?:\.approve(?:Request|Response))?$/u.exec(key)?.groups?.["pattern"];
	return url !== void 0 && value === true && /^(?:(?:https?|\*):\/\/)?\*+(?:\.\w{2,6})?(?:\/\**)*$/u.test(url) ? {
		severity: "medium",
		what: "lets every address be fetched without asking"
	} : void 0;
}
/** Where servers come from, and what they may use. Starting one asks for trust all the same. */
function serverApproval(key, value) {
	if (/^chat\.mcp\.discovery\.enabled(?:\.|$)/u.test(key) && value === true) return {
		severity: "low",
		what: "takes in the MCP servers that other programs on the machine are configured with"
	};
	if (key === "chat.mcp.workspaceRootConfig.enabled" && value === true) return {
		severity: "low",
		what: "has VS Code load the servers of .mcp.json, too"
	};
	return /^chat\.mcp\.serverSampling\..*\.allowedDuringChat$/u.test(key) && value === true ? {
		severity: "low",
		what: "lets the server put questions to the user's model without asking"
	} : void 0;
}

// src/checks/copilot-dead-setting.ts
var copilot_dead_setting_default = {
	meta: {
		id: "copilot-dead-setting",
		title: "Copilot setting that protects nothing",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting"],
		why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
		fix: "Write the value in the form that the client reads, or move the key to the settings of the user, where it counts.",
		references: ["https://code.visualstudio.com/docs/agents/approvals", "https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference"]
	},
	*judge(facts) {
		const settings = facts.of("agentSetting").filter(({ agent }) => agent === "copilot");
		for (const setting of settings) {
			const dead = deadness(setting, settings);
			if (!dead) continue;
			yield {
				message: `${setting.key} ${dead.what}.`,
				severity: dead.severity,
				at: [locate(setting, "has no effect")],
				agents: ["copilot"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
/** Values that VS Code 1.139 accepts. */
const ACCEPTED = {
	"chat.permissions.default": [
		"default",
		"autoApprove",
		"autopilot"
	],
	"chat.defaultConfiguration.approvals": [
		"manual",
		"assisted",
		"allowAll"
	],
	"chat.defaultConfiguration.mode": [
		"interactive",
		"plan",
		"autopilot"
	],
	"chat.tools.terminal.blockDetectedFileWrites": [
		"never",
		"outsideWorkspace",
		"all"
	],
	"chat.agent.sandbox.enabled": ["on", "off"],
	"chat.mcp.access": [
		"none",
		"registry",
		"all"
	]
};
function deadness(setting, all) {
	const { key, value, live, at } = setting;
	if (/^\.github\/copilot\//iu.test(at.path)) return live ? void 0 : inCliSettings(setting);
	const accepted = Object.hasOwn(ACCEPTED, key) ? ACCEPTED[key] : void 0;
	if (accepted && !accepted.includes(String(value))) return {
		severity: "medium",
		what: `is ${JSON.stringify(value)}, which is none of ${accepted.join(", ")}: it is dropped`
	};
	const entry = /^chat\.tools\.terminal\.autoApprove\.(?<entry>[\s\S]+?)(?:\.(?<field>approve|matchCommandLine))?$/u.exec(key)?.groups;
	if (entry) return inTerminalRules(entry["entry"] ?? "", entry["field"], setting, all);
	if (!live) return inUserSettings(setting);
	if (/^chat\.tools\.eligibleForAutoApproval\./u.test(key) && typeof value !== "boolean") return {
		severity: "medium",
		what: "is neither true nor false: it is dropped"
	};
}
/** What is refused by an entry must be written so that it counts; an approval that does not count does no harm. */
function inTerminalRules(entry, field, { value }, all) {
	if (field === "matchCommandLine") return all.some(({ key }) => key === `chat.tools.terminal.autoApprove.${entry}.approve`) ? void 0 : {
		severity: "low",
		what: "stands without approve: the entry is dropped"
	};
	if (typeof value !== "boolean") return value === null ? void 0 : {
		severity: "medium",
		what: `is ${JSON.stringify(value)}, neither true nor false: it is dropped`
	};
	const dropped = droppedExpression(entry);
	return value === false && dropped !== void 0 ? {
		severity: "medium",
		what: `never fits a command: ${dropped}`
	} : void 0;
}
/** Expressions that VS Code turns into one that never fits. */
function droppedExpression(entry) {
	const [, source = "", flags = ""] = /^\/([\s\S]+)\/([a-z]*)$/u.exec(entry) ?? [];
	if (source === "" || source === ".*") return entry === "" ? "it is empty" : void 0;
	try {
		return new RegExp(source, flags.replace(/[gy]/gu, "")).test("") && !/^(?:\^|\^\$|\$|\^\\s\*\$)$/u.test(source) ? "the expression also fits the empty text, and such are left out" : void 0;
	} catch {
		return "the expression is not valid";
	}
}
/** Keys that VS Code takes from the user's settings only, where the workspace means to close something. */
function inUserSettings({ key, value }) {
	if (key.startsWith("chat.tools.edits.autoApprove.") && value === false) return {
		severity: "low",
		what: "protects nothing since 1.135: VS Code takes it from the user's settings only"
	};
	if (/^chat\.agent\.(?:networkFilter|deniedNetworkDomains)$/u.test(key) && (value === true || Array.isArray(value) && value.length > 0)) return {
		severity: "low",
		what: "closes nothing since 1.137: VS Code takes it from the user's settings only"
	};
	if (/\bterminal\.denyList\b/u.test(key)) return {
		severity: "medium",
		what: "does nothing: chat.tools.terminal.autoApprove took its place"
	};
}
function inCliSettings({ key }) {
	return /(?:^|\.)(?:deny\w*|blocked\w*|excluded\w*|sandbox)\b/iu.test(key) ? {
		severity: "medium",
		what: "does nothing: Copilot CLI takes rules and the sandbox from the user only, and drops the key without a word"
	} : void 0;
}

// src/checks/copilot-sandbox-hole.ts
var copilot_sandbox_hole_default = {
	meta: {
		id: "copilot-sandbox-hole",
		title: "VS Code agent sandbox that is off or has a hole in it",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "Commands in the sandbox run unasked because it holds them. What leads past it runs just as unasked.",
		fix: "Set allowNetwork and allowUnsandboxedCommands to false, and name the one folder that the work needs beside the workspace.",
		references: ["https://code.visualstudio.com/docs/agents/approvals"]
	},
	*judge(facts) {
		const settings = liveSettings(facts, "copilot");
		for (const setting of settings) {
			const hole = holeOf$1(setting, settings);
			if (!hole) continue;
			yield {
				message: `${setting.key} ${hole.what}.`,
				severity: hole.severity,
				at: [locate(setting, "holds for everybody who opens the workspace")],
				agents: ["copilot"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
const OPEN_PATH$1 = /^(?:\/|~\/?|\$HOME\/?|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)(?:\/[^/]*)?\/?|~\/\.(?!cache\b).*|\$\{?(?:userHome|env:HOME)\}?.*)$/u;
function holeOf$1(setting, all) {
	const { key, value } = setting;
	if (!key.startsWith("chat.agent.sandbox.")) return void 0;
	const there = all.filter(({ at }) => at.path === setting.at.path);
	const isFalse = (name) => there.some((other) => other.key === `chat.agent.sandbox.${name}` && other.value === false);
	if (/^chat\.agent\.sandbox\.enabled(?:Windows)?$/u.test(key)) {
		if (value === "off" || value === false) return {
			severity: "medium",
			what: "is off, and overrides a sandbox that the user has switched on"
		};
		if (value === "on" && !isFalse("allowNetwork")) return {
			severity: "medium",
			what: "is on with the network open, its default since 1.137: commands that run unasked reach every host"
		};
	}
	if (/\.fileSystem\.(?:linux|mac|windows)\.allowWrite$/u.test(key)) {
		const open = textsOf$2(setting).find((text) => OPEN_PATH$1.test(text.trim()));
		return open === void 0 ? void 0 : {
			severity: "high",
			what: `lets commands in the sandbox write to ${open}, where programs, credentials and start files lie`
		};
	}
	if (/\.enableWeakerNestedSandbox$/u.test(key) && isOn(setting)) return {
		severity: "medium",
		what: "weakens the sandbox for everybody, not only inside a container"
	};
}

// src/checks/cursor-dead-rule.ts
var cursor_dead_rule_default = {
	meta: {
		id: "cursor-dead-rule",
		title: "Cursor rule or key that has no effect",
		family: "agent-settings",
		severity: "medium",
		confidence: "medium",
		reads: ["permissionRule", "agentSetting"],
		why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
		fix: "Use the keys and the form that the reference of the file names, and hide secret files with .cursorignore, which binds editor and command line.",
		references: [
			"https://cursor.com/docs/cli/reference/permissions",
			"https://cursor.com/docs/reference/permissions",
			"https://cursor.com/docs/reference/sandbox"
		]
	},
	*judge(facts) {
		for (const rule of facts.of("permissionRule").filter(({ agent }) => agent === "cursor")) {
			const dead = deadRule(rule, facts);
			if (dead) yield judgement$4(rule, `${rule.rule} ${dead.what}.`, dead.severity, rule.rule);
		}
		for (const setting of facts.of("agentSetting").filter(({ agent }) => agent === "cursor")) {
			const dead = deadSetting(setting);
			if (dead) yield judgement$4(setting, `${setting.key} ${dead.what}.`, dead.severity, `${setting.at.path} ${setting.key}`);
		}
	}
};
function judgement$4(fact, message, severity, identity) {
	return {
		message,
		severity,
		at: [locate(fact, "has no effect")],
		agents: ["cursor"],
		identity
	};
}
const TOKENS = [
	"Shell",
	"Read",
	"Write",
	"WebFetch",
	"Mcp"
];
/** Names that other agents use for the same thing. */
const MISTAKEN = table({
	Bash: "Shell",
	Edit: "Write",
	Fetch: "WebFetch",
	MCP: "Mcp"
});
function deadRule({ rule, effect, at }, facts) {
	const [, name = "", spec = ""] = /^([.\w]+)\(([\s\S]*)\)$/u.exec(rule.trim()) ?? [];
	const severity = effect === "deny" ? "medium" : "low";
	if (name === "mcpAllowlist") return spec.includes(":") ? void 0 : {
		severity,
		what: "is ignored: an entry is server:tool"
	};
	if (name === "terminalAllowlist" || name === ".cursorignore") return void 0;
	if (!/cli\.json$/iu.test(at.path)) return void 0;
	if (!TOKENS.includes(name)) {
		const meant = MISTAKEN[name] ?? TOKENS.find((token) => token.toLowerCase() === name.toLowerCase());
		return {
			severity,
			what: meant === void 0 ? `is no rule of Cursor: it knows ${TOKENS.join(", ")}` : `is no rule of Cursor: it is written ${meant}(…)`
		};
	}
	if (name === "Shell" && effect === "deny" && /\s/u.test(spec) && !spec.includes(":")) return {
		severity,
		what: `fits no command: the program ends at a colon, Shell(${spec.replace(/\s+/u, ":")})`
	};
	if (name === "Read" && effect === "deny" && !facts.of("permissionRule").some((other) => other.rule.startsWith(".cursorignore("))) return {
		severity: "low",
		what: "binds Cursor CLI only: the editor's agent reads the file, for there is no .cursorignore"
	};
}
const SANDBOX_KEYS = [
	"type",
	"additionalReadwritePaths",
	"additionalReadonlyPaths",
	"additionalReadPaths",
	"readBoundary",
	"disableTmpWrite",
	"enableSharedBuildCache",
	"networkPolicy.default",
	"networkPolicy.allow",
	"networkPolicy.deny",
	"networkPolicyStrict",
	"$schema",
	"version"
];
const VALUES = table({
	type: [
		"workspace_readwrite",
		"workspace_readonly",
		"insecure_none"
	],
	"networkPolicy.default": ["allow", "deny"],
	readBoundary: ["system", "workspace"]
});
function deadSetting({ key, value, at }) {
	if (/\/sandbox\.json$/iu.test(at.path)) {
		if (!SANDBOX_KEYS.includes(key)) return {
			severity: "low",
			what: "is no key of sandbox.json"
		};
		const accepted = VALUES[key];
		if (accepted && !accepted.includes(String(value))) return {
			severity: "medium",
			what: `is ${JSON.stringify(value)}, which is none of ${accepted.join(", ")}`
		};
	}
	if (/\/permissions\.json$/iu.test(at.path) && /deny|block(?!_instructions)|forbid/iu.test(key) && !key.startsWith("autoRun.")) return {
		severity: "medium",
		what: "does nothing: permissions.json has no list of what is denied"
	};
	if (/\/cli\.json$/iu.test(at.path) && /^(?:deny|sandbox|permissions\.(?!allow|deny))/u.test(key)) return {
		severity: key.startsWith("sandbox") ? "low" : "medium",
		what: "does nothing: of a project's cli.json only permissions.allow and permissions.deny count"
	};
}

// src/checks/cursor-open-allowance.ts
var cursor_open_allowance_default = {
	meta: {
		id: "cursor-open-allowance",
		title: "Cursor allowlist that covers whatever follows",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["permissionRule"],
		why: "An allowlisted call runs at once, outside the sandbox and past the reviewing model, for everybody who opens the repository.",
		fix: "Name whole commands and single tools: npm test, docs:search. Leave the rest to the run mode.",
		references: ["https://cursor.com/docs/reference/permissions", "https://cursor.com/docs/cli/reference/permissions"]
	},
	*judge(facts) {
		for (const fact of facts.of("permissionRule")) {
			const open = fact.agent === "cursor" && fact.effect === "allow" ? openness$2(fact) : void 0;
			if (!open) continue;
			yield {
				message: `${fact.rule} ${open.what}.`,
				severity: open.severity,
				at: [locate(fact, "runs without a question")],
				agents: ["cursor"],
				identity: fact.rule
			};
		}
	}
};
/** Programs that run whatever they are given. */
const OPEN_PROGRAM = /^(?:\*{1,2}|(?:ba|z|da|k|fi)?sh|pwsh|powershell|cmd|python3?|node|deno|bun|perl|ruby|php|env|sudo|doas|xargs|npx|bunx|uvx|pnpx|eval|exec|source|ssh|docker|find|awk|make)(?:\.exe)?$/u;
/** Programs that reach the network or delete, in their whole breadth. */
const STRONG_PROGRAM = /^(?:curl|wget|nc|scp|rsync|rm|dd|chmod|chown|kill|kubectl|terraform|helm|aws|gcloud|az|gh|git|npm|pnpm|yarn|pip3?|cargo|go)$/u;
function openness$2({ rule }) {
	const [, list, spec = ""] = /^([.\w]+)\(([\s\S]*)\)$/u.exec(rule.trim()) ?? [];
	switch (list) {
		case "terminalAllowlist":
		case "Shell": {
			const program = spec.replace(/:\*{0,2}$/u, "").replace(/\s+\*{1,2}$/u, "");
			if (OPEN_PROGRAM.test(program)) return {
				severity: "high",
				what: "lets whatever is handed to it run unasked, outside the sandbox"
			};
			if (STRONG_PROGRAM.test(program)) return {
				severity: "medium",
				what: "lets every command of the program run unasked, outside the sandbox"
			};
			return;
		}
		case "mcpAllowlist":
		case "Mcp": {
			const parts = spec.split(/[:,]/u).map((part) => part.trim());
			if (parts.length > 0 && parts.every((part) => /^\*+$/u.test(part))) return {
				severity: "high",
				what: "lets every tool of every server run unasked"
			};
			return parts.length > 1 && /^\*+$/u.test(parts[1] ?? "") ? {
				severity: "medium",
				what: "lets every tool of the server run unasked, also those that a later release adds"
			} : void 0;
		}
		case "Write": return /^(?:\/?\*{1,2}(?:\/\*{1,2})?|~\/?\*{0,2}|\/)$/u.test(spec) || /^(?:\/|~|\.\.\/)/u.test(spec) ? {
			severity: "medium",
			what: "lets files be written unasked, outside the workspace or with its settings among them"
		} : void 0;
		case "WebFetch": return /^\*+$/u.test(spec) ? {
			severity: "medium",
			what: "lets every address be fetched unasked"
		} : void 0;
		default: return;
	}
}

// src/checks/cursor-sandbox-hole.ts
var cursor_sandbox_hole_default = {
	meta: {
		id: "cursor-sandbox-hole",
		title: "Cursor sandbox that is off or has a hole in it",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "Cursor runs commands unasked because the sandbox holds them. The repository's file stands above the user's, so what it opens is open for everybody here.",
		fix: "Leave the type at workspace_readwrite, the network at deny, and name the single hosts and folders that the work needs.",
		references: ["https://cursor.com/docs/reference/sandbox", "https://cursor.com/docs/agent/security/run-modes"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "cursor")) {
			const hole = /^\.cursor\/sandbox\.json$/iu.test(setting.at.path) ? holeOf(setting) : void 0;
			if (!hole) continue;
			yield {
				message: `${setting.key} ${hole.what}.`,
				severity: hole.severity,
				at: [locate(setting, "leads past the sandbox")],
				agents: ["cursor"],
				identity: `${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
/** Where a write takes effect outside the workspace: the home folder, programs, start files. */
const OPEN_PATH = /^(?:\/|~\/?|\/\*+|~\/\*+|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)(?:\/[^/]*)?\/?|(?:~|\/home\/[^/]+|\/Users\/[^/]+|\/root)\/\.(?:bashrc|zshrc|profile|bash_profile|ssh|config|local|claude|cursor|docker)\b.*|\$HOME.*)$/u;
function holeOf(setting) {
	const first = (fits) => textsOf$2(setting).find((text) => fits.test(text.trim()));
	switch (setting.key) {
		case "type": return setting.value === "insecure_none" ? {
			severity: "high",
			what: "is insecure_none: commands that nobody is asked about run without any sandbox"
		} : void 0;
		case "networkPolicy.default": return setting.value === "allow" ? {
			severity: "medium",
			what: "is allow: every command that runs unasked reaches every host"
		} : void 0;
		case "networkPolicy.allow": {
			const open = first(/^(?:\*{1,2}|\*\.[a-z]{2,6}|0\.0\.0\.0\/0|::\/0)$/iu);
			return open === void 0 ? void 0 : {
				severity: "medium",
				what: `lets ${open} through, which is close to every host`
			};
		}
		case "additionalReadwritePaths": {
			const open = first(OPEN_PATH);
			if (open !== void 0) return {
				severity: "high",
				what: `lets commands in the sandbox write to ${open}, where programs, credentials and start files lie`
			};
			const listed = textsOf$2(setting);
			return listed.length > 0 ? {
				severity: "low",
				what: `lets commands in the sandbox write to ${listed.slice(0, 3).join(", ")}, outside the workspace`
			} : void 0;
		}
		case "enableSharedBuildCache": return isOn(setting) ? {
			severity: "low",
			what: "shares build caches between commands inside and outside the sandbox, so the one can plant what the other runs"
		} : void 0;
		default: return;
	}
}

// src/classify/workflow/taint.ts
/** Steps of a flow; real ones have three or four. */
const MOST_HOPS = 8;
const MOST_TAINTS = 200;
/** What stands behind one expression in a step. */
function taintsOf(embedded, step, rules) {
	const found = [];
	if (embedded.tree) new Flow(rules, found).of(embedded.tree, {
		step,
		job: step.job,
		starts: step.starts
	}, [], 0);
	return distinct$1(found);
}
/** What stands behind all expressions of a text in a step. */
function taintsOfText(template, step, rules) {
	return distinct$1((template?.expressions ?? []).flatMap((one) => taintsOf(one, step, rules)));
}
/** What stands behind a text of the job itself: its runner, its environment. */
function taintsOfJobText(template, job, rules) {
	const found = [];
	for (const { tree } of template?.expressions ?? []) if (tree) new Flow(rules, found).of(tree, {
		job,
		starts: job.starts
	}, [], 0);
	return distinct$1(found);
}
function distinct$1(taints) {
	return [...new Map(taints.map((taint) => [`${taint.source} ${taint.start?.event} ${taint.author}`, taint])).values()];
}
/** Functions whose value is yes, no, or a sum. */
const CLEAN_CALLS = /* @__PURE__ */ new Set([
	"contains",
	"startswith",
	"endswith",
	"hashfiles",
	"success",
	"failure",
	"always",
	"cancelled",
	"case"
]);
var Flow = class {
	#rules;
	#found;
	constructor(rules, found) {
		this.#rules = rules;
		this.#found = found;
	}
	of(tree, where, via, hops) {
		if (hops > MOST_HOPS || this.#found.length >= MOST_TAINTS) return;
		switch (tree.kind) {
			case "literal":
			case "not": return;
			case "binary":
				if (tree.op === "||") this.of(tree.left, where, via, hops);
				if (tree.op === "&&" || tree.op === "||") this.of(tree.right, where, via, hops);
				return;
			case "call":
				if (!CLEAN_CALLS.has(tree.name)) for (const arg of tree.args) this.of(arg, where, via, hops);
				return;
			case "member":
				this.of(tree.of, where, via, hops);
				return;
			case "context":
				this.#context(tree.path, where, via, hops);
				return;
		}
	}
	#texts(template, where, via, hops) {
		for (const { tree, at } of template?.expressions ?? []) if (tree) this.of(tree, where, [...via, at], hops + 1);
	}
	#context(path, where, via, hops) {
		const [root, first, second, third] = path.map((part) => typeof part === "string" ? part : void 0);
		if (root === "github") this.#github(path, where, via);
		else if (root === "env" && first !== void 0) this.#environment(first, where, via, hops);
		else if (root === "inputs") this.#input(first, where, via, hops);
		else if (root === "matrix") this.#matrix(path.slice(1), where, via, hops);
		else if (root === "steps" && first !== void 0 && second === "outputs") this.#output(first, third ?? "*", where, via, hops);
		else if (root === "needs" && first !== void 0 && second === "outputs") this.#needed(first, third ?? "*", where, via, hops);
	}
	#github(path, where, via) {
		const name = dotted(path);
		if (name === void 0) return;
		if (name.startsWith("github.event.inputs.")) {
			this.#input(path[3], where, via, 0);
			return;
		}
		for (const start of where.starts) {
			for (const { paths, events, by } of this.#rules.contexts.texts) if (events.includes(start.event) && paths.some((known) => fits$1(name, known))) this.#found.push({
				source: name,
				kind: "text",
				author: by ?? authorOf(name, start, this.#rules),
				start,
				via
			});
			if (this.#rules.contexts.code.some((known) => fits$1(name, known)) && !this.#found.some(({ source, start: other }) => source === name && other === start)) this.#found.push({
				source: name,
				kind: "code",
				author: start.author,
				start,
				via
			});
		}
	}
	#environment(name, where, via, hops) {
		const stated = where.step ? environmentOf(where.step) : [...where.job.job.env, ...where.job.workflow.env];
		const variable = variableOf(stated, name);
		if (variable) {
			this.#texts(variable, where, via, hops);
			return;
		}
		const { step } = where;
		if (!step || hops > MOST_HOPS) return;
		for (const [index, before] of step.siblings.slice(0, step.index).entries()) this.#written(before.run, "GITHUB_ENV", name, {
			...step,
			step: before,
			index
		}, via, hops);
	}
	/** A line `name=value` that a step writes into one of the runner's files. */
	#written(run, file, name, step, via, hops) {
		if (hops > MOST_HOPS || this.#found.length >= MOST_TAINTS || !run?.text.includes(file)) return;
		const wanted = new RegExp(`(?:^|["'\\s])${name.replaceAll(/[^\w-]/gu, ".")}(?:=|<<)`, "iu");
		const lines = run.text.split("\n");
		for (const [index, line] of lines.entries()) {
			if (!wanted.test(line) && name !== "*") continue;
			const where = {
				step,
				job: step.job,
				starts: step.starts
			};
			const part = line.includes("<<") ? lines.slice(index, index + 6).join("\n") : line;
			for (const { tree, source, at } of run.expressions) if (tree && part.includes(source)) this.of(tree, where, [...via, at], hops + 1);
			for (const [, variable = ""] of part.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) if (variable !== file) this.#environment(variable, where, [...via, run.at], hops + 1);
		}
	}
	#input(name, where, via, hops) {
		if (name === void 0) return;
		const parent = where.step?.parent;
		if (parent) {
			this.#texts(variableOf(parent.step.inputs, name), {
				step: parent,
				job: parent.job,
				starts: where.starts
			}, via, hops);
			return;
		}
		const { workflow, callers } = where.job;
		if (workflow.role === "action") {
			this.#found.push({
				source: `inputs.${name}`,
				kind: "input",
				author: "maintainer",
				start: void 0,
				via
			});
			return;
		}
		for (const caller of callers) this.#texts(variableOf(caller.job.inputs, name), {
			job: caller,
			starts: caller.starts
		}, via, hops);
		for (const start of where.starts) {
			if (start.event !== "workflow_dispatch" && start.event !== "workflow_call") continue;
			const type = start.stated.inputs.find((input) => input.name === name)?.type;
			if (type === "boolean" || type === "number" || type === "choice" || type === "environment") continue;
			this.#found.push({
				source: `inputs.${name}`,
				kind: "input",
				author: "maintainer",
				start,
				via
			});
		}
	}
	#matrix(path, where, via, hops) {
		const name = dotted(path);
		const { matrix } = where.job.job;
		const values = matrix.filter((value) => value.name === "*" || name === void 0 || value.name === name || value.name.startsWith(`${name}.`) || name.startsWith(`${value.name}.`));
		for (const value of values) this.#texts(value, {
			job: where.job,
			starts: where.starts
		}, via, hops);
	}
	#output(id, name, where, via, hops) {
		const { step } = where;
		const siblings = step?.siblings ?? where.job.job.steps;
		const index = siblings.findIndex((one) => one.id?.toLowerCase() === id);
		const source = siblings[index];
		if (!source) return;
		const view = {
			step: source,
			job: where.job,
			siblings,
			index,
			starts: where.starts,
			...step?.parent ? { parent: step.parent } : {}
		};
		this.#written(source.run, "GITHUB_OUTPUT", name, view, via, hops);
		for (const start of where.starts) {
			const add = (kind) => {
				this.#found.push({
					source: `steps.${id}.outputs.${name}`,
					kind,
					author: start.author,
					start,
					via: [...via, source.at]
				});
			};
			if (start.author === "maintainer" && start.who === "maintainer" && !start.event.includes("comment") && !start.event.includes("review")) continue;
			if (gives(this.#rules.actions.textOutputs, source, name)) add("text");
			if (gives(this.#rules.actions.headOutputs, source, name)) add("code");
			const script = stepUses(source, "actions/github-script") ? variableOf(source.inputs, "script") : source.run;
			const said = script ? saidBy(script.text, name, script === source.run) : void 0;
			if (said !== void 0) add(said);
		}
	}
	#needed(id, name, where, via, hops) {
		const job = where.job.workflow.jobs.find((one) => one.id.toLowerCase() === id);
		if (!job) return;
		const output = variableOf(job.outputs, name);
		this.#texts(output, {
			job: {
				...where.job,
				job
			},
			starts: where.starts
		}, via, hops);
	}
};
/** What a script of a step says of one of its outputs: the words of somebody outside, or a name of their code. */
function saidBy(script, name, shell) {
	const lines = script.split("\n").filter((line) => {
		if (shell) return line.includes("GITHUB_OUTPUT") || new RegExp(`\\b${name.replaceAll(/[^\w-]/gu, ".")}=`, "iu").test(line);
		return name === "result" ? /\breturn\b/u.test(line) : /setOutput\s*\(/u.test(line) && line.toLowerCase().includes(name.toLowerCase());
	});
	const text = lines.join("\n");
	if (/\b(?:payload\.)?(?:issue|comment|pull_request|pr|pull|review|discussion)(?:\.data)?\.(?:title|body)\b/iu.test(text)) return "text";
	if (/\bhead\.(?:sha|ref|repo)\b|\.head_(?:sha|ref|branch)\b|headRefOid|headRefName|headRepository/u.test(text)) return "code";
	if (shell && /headRefOid|headRefName|\.head\.(?:sha|ref)|pulls\/\S+.*\bhead\b/u.test(script) && lines.length > 0) return "code";
}
function gives(rules, step, name) {
	return rules.some(({ uses, outputs, raw }) => {
		if (!stepUses(step, uses)) return false;
		if (raw && !raw.is.includes(variableOf(step.inputs, raw.input)?.text.trim() ?? "")) return false;
		return outputs.some((output) => output === "*" || output === name || name === "*" || output.startsWith("*") && name.endsWith(output.slice(1)));
	});
}
/** Who wrote a value: of the object that the event is about its author, of everything else anybody. */
function authorOf(name, start, rules) {
	const object = rules.events.actors[start.event];
	const by = rules.events.events.find(({ event }) => event === start.event)?.by ?? "maintainer";
	if (by === "maintainer") return by;
	return object === void 0 || name.startsWith(`${object}.`) || name === "github.head_ref" || start.event === "workflow_run" ? start.author : by;
}
/** Whether a context is a known one, or holds it: `github.event` holds the title of the issue. */
function fits$1(name, known) {
	const parts = name.split(".");
	const wanted = known.split(".");
	return parts.every((part, index) => index >= wanted.length || part === wanted[index] || wanted[index] === "*" || part === "*");
}

// src/classify/workflow/foreign-code.ts
/** Commands by which a script takes in the code of a pull request at once, and those that only fetch it. */
const CHECKS_OUT = /\bgh\s+(?:co|pr\s+checkout)\b|\bhub\s+(?:pr\s+)?checkout\b|\bgit\s+pull\b[^\n]{0,200}\b(?:refs\/)?pull\//u;
const FETCHES = /\bgit\s+fetch\b[^\n]{0,200}\b(?:refs\/)?pull\//u;
/** What is fetched only comes into the tree by one of these. */
const SWITCHES = /\bgit\s+(?:checkout|switch|reset\s+--hard|merge|worktree\s+add|clone|pull)\b/u;
const known$2 = /* @__PURE__ */ new WeakMap();
/** The step's checkout of code from outside, in a run that holds what the repository holds. */
function foreignCheckout(view, catalog) {
	let found = known$2.get(view);
	if (found === void 0) {
		found = findCheckout(view, catalog) ?? null;
		known$2.set(view, found);
	}
	return found ?? void 0;
}
function findCheckout(view, { ci }) {
	const starts = view.starts.filter((start) => start.privileged && isForeign(start) && CODE_EVENTS.has(start.event));
	if (starts.length === 0) return void 0;
	const { step } = view;
	const rule = ci.actions.checkouts.find(({ uses }) => stepUses(step, uses));
	if (rule) {
		const [ref, repository, path] = [
			variableOf(step.inputs, rule.ref),
			variableOf(step.inputs, rule.repository),
			variableOf(step.inputs, rule.path)
		];
		const named = namedBy(ref, view, ci) ?? namedBy(repository, view, ci);
		if (!named) return void 0;
		const at = [ref, repository].find((one) => one?.text.includes("${{"))?.at ?? step.at;
		const optedIn = /^true$/iu.test(variableOf(step.inputs, "allow-unsafe-pr-checkout")?.text.trim() ?? "");
		const release = usesOf(step.uses)?.ref;
		const major = majorOf(release);
		const moving = /^v\d+$/u.test(release ?? "") && (major ?? 0) >= 4;
		const guarded = rule.refusesForks && !isCommit(release) && (moving || (major ?? 0) >= 7) && starts.every(({ event }) => event === "pull_request_target" || event === "workflow_run");
		return {
			view,
			at,
			named,
			starts,
			folder: path?.text.trim().replace(/^\.\/|\/$/gu, "") ?? "",
			...guarded ? { refused: !optedIn } : {},
			fixed: ref !== void 0 && ci.contexts.fixed.some((known) => ref.text.toLowerCase().includes(known))
		};
	}
	if (!step.run) return void 0;
	const git = gitIn(step.run);
	const fetch = CHECKS_OUT.exec(git) ?? (SWITCHES.test(git) ? FETCHES.exec(git) : null);
	if (fetch) return {
		view,
		at: step.run.at,
		named: fetch[0].split(/\s+/u).slice(0, 3).join(" "),
		starts,
		folder: "",
		fixed: false
	};
	if (!SWITCHES.test(git)) return void 0;
	const named = namedByScript(step.run, git, view, ci);
	return named === void 0 ? void 0 : {
		view,
		at: step.run.at,
		named,
		starts,
		folder: "",
		fixed: false
	};
}
/** The commands of git and gh in a script, one a line: what is printed or stands in a comment is none. */
function gitIn(run) {
	if (!/\b(?:git|gh|hub)\b/u.test(run.text)) return "";
	return parseShell(run.text).commands.filter(({ words }) => words.some(({ text }, at) => at < 3 && /^(?:git|gh|hub)$/u.test(text))).map(({ text }) => text.replaceAll(/\\?\n\s*/gu, " ")).join("\n");
}
/** Events whose object has code of somebody outside. */
const CODE_EVENTS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"pull_request_review",
	"pull_request_review_comment",
	"issues"
]);
/** Whether the code can be an outsider's. Who comments or reviews says nothing of who wrote the pull request. */
function isForeign({ event, author }) {
	return author !== "maintainer" || /^(?:issue_comment|pull_request_review|pull_request_review_comment)$/u.test(event);
}
function namedBy(template, view, ci) {
	if (!template) return void 0;
	const taint = taintsOfText(template, view, ci).find(({ kind, source }) => kind === "code" || ci.contexts.code.includes(source));
	if (taint) return taint.source;
	if (!/refs\/pull\/|\bpull\//u.test(template.text)) return void 0;
	for (const { tree } of template.expressions) {
		const path = tree?.kind === "context" ? dotted(tree.path) : void 0;
		if (path !== void 0 && (ci.contexts.numbers.includes(path) || /^(?:steps|needs|env|inputs)\./u.test(path))) return `refs/pull/ with ${path}`;
	}
}
/** A script that gives git a name of code from outside, by an expression or by a variable. */
function namedByScript(run, git, view, ci) {
	const environment = environmentOf(view);
	for (const line of git.split("\n")) {
		if (!SWITCHES.test(line)) continue;
		for (const embedded of run.expressions) {
			if (!line.includes(embedded.source)) continue;
			const named = namedBy({
				at: run.at,
				text: line,
				expressions: [embedded]
			}, view, ci);
			if (named !== void 0) return named;
		}
		for (const [, name = ""] of line.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) {
			const named = namedBy(variableOf(environment, name), view, ci);
			if (named !== void 0) return named;
		}
	}
}
/** Classes of commands that run what lies in the tree, and the programs that do so under other classes. */
const RUNS$1 = /* @__PURE__ */ new Set([
	"build",
	"test",
	"package-install"
]);
/** The steps after a checkout that run what it brought. */
function foreignRuns({ view, folder, starts }, catalog) {
	const { steps } = view.job;
	const found = [];
	for (const after of steps.slice(steps.indexOf(view))) {
		if (!after.starts.some(({ event }) => starts.some((start) => start.event === event))) continue;
		const what = runsTree(after, folder, catalog);
		if (what !== void 0) found.push({
			view: after,
			at: after.step.run?.at ?? after.step.uses?.at ?? after.step.at,
			what
		});
	}
	return found;
}
function runsTree({ step }, folder, catalog) {
	const used = usesOf(step.uses);
	if (used?.form === "local" && step.uses?.text.trim().startsWith("$/")) return void 0;
	if (used?.form === "local") return folder === "" || used.name.startsWith(folder) ? `the action ./${used.name}` : void 0;
	if (used) return (folder === "" || step.inputs.some(({ text }) => text.includes(folder))) && usesOneOf(step, catalog.ci.actions.runsCheckout) ? used.name : void 0;
	if (!step.run) return void 0;
	const inside = folder === "" || (step.folder?.text.includes(folder) ?? false) || new RegExp(`\\bcd\\s+["']?(?:\\./)?${inPattern(folder)}`, "u").test(step.run.text);
	const { parts, scripts } = classifyRun(step.run, catalog);
	const script = scripts.find((path) => !/^(?:\/|~|\$)/u.test(path) && (inside || path.includes(folder)));
	const part = parts.find(({ class: id, text }) => RUNS$1.has(id) && runsOwnCode(text) && (inside || text.includes(folder)));
	return part ? `\`${part.text.split("\n", 1)[0]?.slice(0, 60)}\`` : script === void 0 ? void 0 : `the script ${script}`;
}
function inPattern(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
/** An install that names packages runs those and not the tree. */
function runsOwnCode(text) {
	if (/\b(?:apt|apt-get|apk|yum|dnf|brew|choco|snap|pacman)\b/u.test(text)) return false;
	if (/\b(?:npm|pnpm|yarn|bun)\s+(?:i|install|add)\s+(?:-\S+\s+)*[@\w]/u.test(text) || /\b(?:npm|pnpm)\s+(?:i|install|ci)\b.*--ignore-scripts/u.test(text)) return false;
	if (/\bpipx?3?\s+install\b/u.test(text)) return /\s(?:-r|--requirement|-e|--editable|\.)/u.test(text);
	if (/\bnpm\s+(?:exec|view|info|config|version|whoami)\b|\b(?:cargo|go|gem)\s+install\b/u.test(text)) return false;
	return true;
}

// src/checks/dangerous-trigger.ts
var dangerous_trigger_default = {
	meta: {
		id: "dangerous-trigger",
		title: "Workflow that outsiders start with the repository's rights",
		family: "ci",
		severity: "medium",
		confidence: "medium",
		reads: ["workflow"],
		why: "Under pull_request_target and workflow_run a run that somebody outside caused has the token, the secrets and the cache of the repository: one later step that takes in their code or words hands these over.",
		fix: "Use `pull_request` where no secret is needed. Where it must stay: `permissions` down to what the job does, no checkout of the pull request, and values only through `env`.",
		references: ["https://docs.github.com/actions/reference/security/securely-using-pull_request_target", "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"]
	},
	*judge(facts, catalog) {
		const { dangerous } = catalog.ci.events;
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) for (const event of workflow.events.filter(({ name }) => dangerous.includes(name))) {
			const reached = jobs.filter(({ starts }) => starts.some((start) => start.stated === event && start.who !== "maintainer"));
			if (reached.length === 0 || reached.every(onlyLabels)) continue;
			if (reached.some(({ steps }) => steps.some((step) => foreignCheckout(step, catalog)))) continue;
			yield {
				message: `${workflow.at.path} runs on ${event.name} for anybody, in ${reached.length === 1 ? `the job ${reached[0]?.job.id}` : `${reached.length} jobs`}; no step takes in foreign code.`,
				severity: worst$2(reached.map(severityOf$21)),
				at: [noted(event.at, "anybody outside can cause it")],
				identity: `${nameOf(workflow)} ${event.name}`
			};
		}
	}
};
/** A job that only sets labels is what the event is for. */
function onlyLabels({ steps }) {
	return steps.length === 1 && /^actions\/(?:labeler|first-interaction|stale)$/u.test(usesOf(steps[0]?.step.uses)?.name ?? "");
}
function severityOf$21(job) {
	if (usesOf(job.job.uses)?.form === "action" && (job.job.inherits || job.job.secrets.length > 0)) return "medium";
	const token = tokenOf(job);
	return token.stated && strongWrites(token).length === 0 && secretsOf(job).length === 0 ? "info" : "low";
}

// src/checks/dependabot-runs-foreign-code.ts
var dependabot_runs_foreign_code_default = {
	meta: {
		id: "dependabot-runs-foreign-code",
		title: "Dependabot that may run code of what it updates",
		family: "ci",
		severity: "medium",
		confidence: "high",
		reads: ["pipeline"],
		why: "With `insecure-external-code-execution: allow` a new release of a dependency runs its own code while Dependabot looks at it, beside the credentials of the registries.",
		fix: "Take the key out, or give that update no `registries`.",
		references: ["https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--", "https://docs.zizmor.sh/audits/#dependabot-execution"]
	},
	*judge(facts) {
		for (const { at: { path }, runsForeignCode } of facts.of("pipeline")) {
			const at = placesOf$2(runsForeignCode.map((place) => noted(place, "allows it")));
			if (at) yield {
				message: `${path} lets Dependabot run code of the packages that it updates.`,
				at,
				identity: path
			};
		}
	}
};

// src/checks/dev-container-host-command.ts
var dev_container_host_command_default = {
	meta: {
		id: "dev-container-host-command",
		title: "Development container that runs a command on the host",
		family: "package-hooks",
		severity: "medium",
		confidence: "high",
		reads: ["trigger", "command"],
		why: "initializeCommand runs on your machine before there is a container, so the container that is meant to hold an agent does not hold this.",
		fix: "Move the command to onCreateCommand or postCreateCommand, which run inside the container, or read it before you reopen the folder there.",
		references: ["https://containers.dev/implementors/json_reference/#lifecycle-scripts"]
	},
	*judge(facts, catalog) {
		for (const { fact, command } of judgeTriggers(facts, catalog)) {
			if (!isHostCommand(fact) || command.risk) continue;
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} on the host (class ${command.class}): ${command.because}.`,
				severity: command.tier === "read-only" || command.tier === "write-safe" ? "low" : "medium",
				at: [locate(fact, "runs on the host before the container exists")],
				identity: fact.command
			};
		}
	}
};

// src/checks/environment-file-injection.ts
var environment_file_injection_default = {
	meta: {
		id: "environment-file-injection",
		title: "Words from outside written into the environment of later steps",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "What is written to GITHUB_ENV or GITHUB_PATH holds for every later step: with a line end in it a value sets variables of its own, such as NODE_OPTIONS or LD_PRELOAD, and the next program runs the author's code with the token and secrets of the job.",
		fix: "Hand values on as step outputs, one line each, and check their form first (`[[ $X =~ ^[0-9]+$ ]]`); for text in several lines use a delimiter that nobody can guess.",
		references: ["https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable", "https://docs.zizmor.sh/audits/#github-env"]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		for (const job of workflowGraph(facts, catalog).jobs) for (const view of job.steps) {
			const hit = injection(view, catalog);
			if (!hit || told.has(`${hit.run.at.path}:${hit.run.at.line}`)) continue;
			told.add(`${hit.run.at.path}:${hit.run.at.line}`);
			yield {
				message: `In ${hit.run.at.path}, ${stepName(view)} writes ${hit.what} to ${hit.file}, and ${hit.who}.`,
				severity: hit.severity,
				at: [noted(hit.run.at, `writes to ${hit.file}`)],
				identity: `${nameOf(job.workflow)} ${job.job.id} ${stepName(view)} ${hit.file}`
			};
		}
	}
};
const FILE = /\bGITHUB_(?:ENV|PATH)\b|\$env:GITHUB_(?:ENV|PATH)\b/u;
/** Values that can hold a line end: titles and names of branches cannot. */
const LONG = /\.(?:body|message|description)$|^github(?:\.event)?$/u;
function injection(view, { ci }) {
	const { run } = view.step;
	if (!run || !FILE.test(run.text)) return void 0;
	const open = view.starts.filter(({ privileged, author }) => privileged && author !== "maintainer");
	const environment = environmentOf(view);
	let found;
	for (const line of written(run.text)) {
		const file = /GITHUB_(?:ENV|PATH)/u.exec(line)?.[0] ?? "GITHUB_ENV";
		const taints = [...[...line.matchAll(/\$(?:env:|\{)?([A-Za-z_]\w*)/giu)].flatMap(([, name = ""]) => variableOf(environment, name) ?? []).flatMap((variable) => taintsOfText(variable, view, ci)), ...run.expressions.filter(({ source }) => line.includes(source)).flatMap((embedded) => taintsOf(embedded, view, ci))].filter(({ kind, author, start }) => kind === "text" && author !== "maintainer" && start?.privileged);
		const [taint] = taints;
		if (taint) {
			const severe = taints.some(({ source }) => LONG.test(source)) || file === "GITHUB_PATH";
			const outside = taints.some(({ start }) => start?.who !== "maintainer");
			return {
				run,
				file,
				what: `\${{ ${taint.source} }}`,
				who: `anybody outside chooses it (${eventsIn(taint.start ? [taint.start] : [])})`,
				severity: severe && outside ? "high" : "medium"
			};
		}
		if (open.length === 0 || !DANGEROUS.has(open[0]?.event ?? "")) continue;
		if (/\bcat\s|<\s*[\w./$"{]|\$\(<|Get-Content|\bjq\b|\bunzip\b/u.test(line) && bringsFiles(view, ci)) return {
			run,
			file,
			what: "the contents of a file",
			who: `the file comes from the run of somebody outside (${eventsIn(open)})`,
			severity: open.some(({ who }) => who !== "maintainer") ? "high" : "medium"
		};
		if (/\$(?:\(|\{?[A-Za-z_]|env:)|`/u.test(line.replaceAll(/"?\$\{?(?:env:)?GITHUB_(?:ENV|PATH)\}?"?/giu, ""))) found ??= {
			run,
			file,
			what: "a value that only a run would tell",
			who: `outsiders cause the run (${eventsIn(open)})`,
			severity: "low"
		};
	}
	return found;
}
const DANGEROUS = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion",
	"discussion_comment"
]);
/** Whether an earlier step brought files that somebody outside wrote. */
function bringsFiles(view, ci) {
	return view.siblings.slice(0, view.index).some((step) => ci.actions.downloads.some((uses) => step.uses?.text.toLowerCase().startsWith(`${uses}@`)) || /\bgh\s+run\s+download\b|listWorkflowRunArtifacts|downloadArtifact|\bunzip\b/u.test([step.run?.text, ...step.inputs.map(({ text }) => text)].join("\n")));
}
/** The lines that are written to one of the files, those of a block with its end. */
function* written(text) {
	const lines = text.split("\n");
	for (const [index, line] of lines.entries()) {
		if (!FILE.test(line) || line.trim().startsWith("#")) continue;
		if (!/^\s*\}|^\s*\)|^\s*EOF/u.test(line)) {
			yield line;
			continue;
		}
		const start = lines.slice(0, index).findLastIndex((before) => /^\s*[{(]\s*$/u.test(before));
		yield lines.slice(Math.max(0, start), index + 1).join("\n");
	}
}

// src/checks/excessive-permissions.ts
var excessive_permissions_default = {
	meta: {
		id: "excessive-permissions",
		title: "Workflow token that may do more than its jobs need",
		family: "ci",
		severity: "medium",
		confidence: "medium",
		reads: ["workflow"],
		why: "Every step of a job, every action that it uses and every package that it installs can use the token. What the token may not do, a hostile one of them cannot do either.",
		fix: "Write `permissions: {}` at the top, and in each job the scopes that it needs, such as `contents: read`.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#use-least-privilege", "https://docs.github.com/actions/writing-workflows/choosing-what-your-workflow-does/controlling-permissions-for-github_token"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const reasons = [...ofWorkflow(jobs)];
			for (const job of jobs) reasons.push(...ofJob(job));
			const at = placesOf$2(reasons.map(({ at: place }) => place));
			if (!at) continue;
			yield {
				message: `${workflow.at.path}: ${[...new Set(reasons.map(({ what }) => what))].join("; ")}.`,
				severity: worst$2(reasons.map(({ severity }) => severity)),
				at,
				identity: `${nameOf(workflow)} ${reasons.map(({ what }) => what).join(" ")}`
			};
		}
	}
};
function isOpen(jobs) {
	return jobs.some(({ starts }) => starts.some(({ who, privileged }) => who !== "maintainer" && privileged));
}
function* ofWorkflow(jobs) {
	const [first] = jobs;
	if (!first) return;
	const { permissions, events } = first.workflow;
	const using = jobs.filter(({ job }) => !job.permissions);
	if (permissions) {
		if (using.length === 0) return;
		if (permissions.all === "write") yield {
			what: "the token may write everything in every job",
			severity: "medium",
			at: noted(permissions.at, "may write everything")
		};
		else if (permissions.all === "read") yield {
			what: "the token may read everything in every job",
			severity: "info",
			at: noted(permissions.at, "may read everything")
		};
		const writes = writesOf(permissions);
		if (permissions.all === void 0 && writes.length > 0 && jobs.length > 1) {
			const severity = strongWrites({
				stated: true,
				writes,
				at: void 0
			}).length > 0 && isOpen(using) ? "medium" : "low";
			for (const scope of permissions.scopes.filter(({ access }) => access === "write")) yield {
				what: `the token may write ${writes.join(", ")} in each of ${jobs.length} jobs`,
				severity,
				at: noted(scope.at, "holds for every job")
			};
		} else if (permissions.all === void 0 && writes.length > 0) for (const scope of permissions.scopes.filter(({ access }) => access === "write")) yield {
			what: `what the token may write (${writes.join(", ")}) is said at the top, for jobs to come as well`,
			severity: "info",
			at: noted(scope.at, "holds for jobs to come as well")
		};
		return;
	}
	if (using.length === 0 || events.every(({ name }) => name === "workflow_call")) return;
	const what = using.length === jobs.length ? "nothing says what the token may do: a setting of the repository decides, and it may be everything" : `${using.length} of ${jobs.length} jobs do not say what the token may do`;
	for (const job of using.slice(0, 6)) yield {
		what,
		severity: isOpen(using) ? "medium" : "low",
		at: noted(job.job.at, "has the default token")
	};
}
function* ofJob({ job }) {
	if (job.permissions?.all === "write") yield {
		what: `the token of the job ${job.id} may write everything`,
		severity: "medium",
		at: noted(job.permissions.at, "may write everything")
	};
	else if (job.permissions?.all === "read") yield {
		what: `the token of the job ${job.id} may read everything`,
		severity: "info",
		at: noted(job.permissions.at, "may read everything")
	};
}

// src/catalog/ci-terms.ts
/**
* What an agent may do without being asked: answer, read the tree, change files, run named commands that can be talked into more, run any
* command, run any command with nothing around it.
*/
const POWERS = [
	"text",
	"read",
	"edit",
	"command",
	"shell",
	"open"
];

// src/classify/workflow/program-name.ts
/** Packages under whose name a runner starts the program of an agent. */
const PACKAGES$1 = table({
	"@anthropic-ai/claude-code": "claude",
	"@openai/codex": "codex",
	"@google/gemini-cli": "gemini",
	"@qwen-code/qwen-code": "qwen",
	"opencode-ai": "opencode",
	"@github/copilot": "copilot",
	"@sourcegraph/amp": "amp",
	"@augmentcode/auggie": "auggie",
	"@continuedev/cli": "cn",
	"aider-chat": "aider"
});
/** The program that a word of a command line starts: without its folder, and by its package where a runner fetches it. */
function programName(word) {
	const name = /^(?<name>@?[^@]+)(?:@.*)?$/u.exec(word)?.groups?.["name"] ?? word;
	return PACKAGES$1[name] ?? name.slice(name.lastIndexOf("/") + 1);
}

// src/classify/workflow/agent-step.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** The agents that a step runs. */
function agentStepsOf(view, catalog) {
	const before = known$1.get(view);
	if (before) return before;
	const found = findAgents(view, catalog);
	known$1.set(view, found);
	return found;
}
function findAgents(view, catalog) {
	const { agents } = catalog.ci;
	const action = agents.actions.find(({ uses }) => stepUses(view.step, uses));
	if (action) return [ofAction(action, view, catalog)];
	const { run } = view.step;
	if (!run) return [];
	const found = /* @__PURE__ */ new Map();
	if (!agents.commands.some(({ program }) => run.text.includes(program))) return [];
	for (const command of parseShell(run.text).commands) {
		const words = command.words.map(({ text }) => text);
		const at = words.findIndex((word) => agents.commands.some(({ program }) => programName(word) === program));
		const entry = agents.commands.find(({ program }) => programName(words[at] ?? "") === program);
		if (!entry || at > 6 || at > 0 && !words.slice(0, at).every(isWrapping)) continue;
		if (!entry.needs.some((need) => words.includes(need) || words.some((word) => word.startsWith(`${need}=`)))) continue;
		if (words.includes("--version") || words.includes("--help")) continue;
		found.set(entry.agent, ofCommand(entry, command.text, view, run, catalog));
	}
	return [...found.values()];
}
function ofAction(action, view, catalog) {
	const { step } = view;
	const inputs = action.arguments.flatMap((name) => variableOf(step.inputs, name) ?? []);
	const { power, because } = powerOf(action.agent, action.power, inputs, catalog);
	const opened = action.gate?.openedBy.map((name) => variableOf(step.inputs, name)).find((input) => input !== void 0 && input.text.trim() !== "");
	const gated = action.gate !== void 0 && !opened;
	const prompts = action.prompts.flatMap((name) => variableOf(step.inputs, name) ?? []);
	const own = prompts.flatMap((prompt) => taintsOfText(prompt, view, catalog.ci));
	const said = prompts.map(({ text }) => text).join("\n");
	return {
		view,
		at: step.uses?.at ?? step.at,
		agent: action.agent,
		by: action.uses,
		power,
		because,
		starts: gated ? view.starts.filter(({ who }) => who === "maintainer") : view.starts,
		gated,
		opened,
		prompt: [...own, ...byEnvironment(said, view, catalog)].filter(isFromOutside),
		fetches: action.fetches || canFetch(power, [...inputs.map(({ text }) => text), said].join("\n")),
		...heldBy(view, power, action.fetches)
	};
}
function ofCommand(entry, line, view, run, catalog) {
	const said = {
		at: run.at,
		text: line,
		expressions: run.expressions.filter(({ source }) => line.includes(source))
	};
	const { power, because } = powerOf(entry.agent, entry.power, [said], catalog);
	const own = said.expressions.flatMap((one) => taintsOf(one, view, catalog.ci));
	return {
		view,
		at: run.at,
		agent: entry.agent,
		by: entry.program,
		power,
		because,
		starts: view.starts,
		gated: false,
		opened: void 0,
		prompt: [
			...own,
			...byEnvironment(run.text, view, catalog),
			...taintsOfText(run, view, catalog.ci)
		].filter(isFromOutside),
		fetches: canFetch(power, run.text),
		...heldBy(view, power, false)
	};
}
/**
* What the agent holds. A shell on the machine of a job reaches all that the job was given, in files and in the memory of the runner
* (CVE-2025-30066 did so); without one it has what its own step hands it.
*/
function heldBy(view, power, byItself) {
	if (power === "shell" || power === "open") return {
		secrets: secretsOf(view.job),
		holdsToken: true
	};
	const given = [...view.step.inputs, ...environmentOf(view)];
	const named = given.filter(({ name }) => /(?:^|_)(?:GITHUB|GH)_(?:TOKEN|PAT|PERSONAL_ACCESS_TOKEN)$/iu.test(name));
	return {
		secrets: secretsIn(given),
		holdsToken: named.length > 0 ? named.some(({ text }) => text.trim() !== "") : byItself
	};
}
/** The strongest power that the words give, held down by the lists that leave out the rest. */
function powerOf(agent, usual, words, { ci }) {
	let power = usual;
	let because;
	for (const rule of ci.agents.opens) {
		if (rule.agent !== agent || POWERS.indexOf(rule.power) <= POWERS.indexOf(power)) continue;
		const said = words.find(({ text }) => new RegExp(rule.matches, "u").test(text.slice(0, 2e4)));
		if (said) {
			power = rule.power;
			because = said;
		}
	}
	for (const rule of ci.agents.caps) {
		if (rule.agent !== agent || POWERS.indexOf(rule.power) >= POWERS.indexOf(power)) continue;
		if (words.some(({ text }) => new RegExp(rule.matches, "u").test(text.slice(0, 2e4)))) power = rule.power;
	}
	return {
		power,
		because
	};
}
/** Words from outside that the prompt names by a variable of the environment. */
function byEnvironment(said, view, { ci }) {
	return environmentOf(view).filter(({ name }) => new RegExp(`\\b${name.replaceAll(/\W/gu, ".")}\\b`, "u").test(said)).flatMap((variable) => taintsOfText(variable, view, ci));
}
function isFromOutside({ kind, author }) {
	return kind === "text" && author !== "maintainer";
}
/** Tools by which an agent reads what people wrote on the platform or the web. */
const READS_PLATFORM = /\bgh\b|mcp__github|github-mcp|WebFetch|web_fetch|\bcurl\b|get_issue|issue_read|pull_request_read|\b(?:issues?|pull requests?|PR) #?\$?\{?\{?/iu;
function canFetch(power, said) {
	return power === "shell" || power === "open" || READS_PLATFORM.test(said);
}
function isWrapping(word) {
	return /^(?:npx|bunx|pnpm|dlx|yarn|exec|env|sudo|timeout|time|nohup|xargs|command|bash|sh|-{1,2}[\w-]+|-y|\w+=.*|\d+[smh]?|@?[\w./-]*@[\w.]+)$/u.test(word);
}

// src/checks/exposed-agent-step.ts
var exposed_agent_step_default = {
	meta: {
		id: "exposed-agent-step",
		title: "AI agent in a workflow that outsiders can talk to",
		family: "ci",
		severity: "critical",
		confidence: "high",
		reads: ["workflow"],
		why: "Words in an issue, a comment or a pull request are orders to the agent that reads them. What it may do, with which token and which secrets, is what their author may do.",
		fix: "Let only people with write access start it (author_association, or the gate of the action), give the job `permissions` that only read, name the tools that it needs instead of a whole shell, and let a second job without an agent do the writing.",
		references: [
			"https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
			"https://github.com/openai/codex-action/blob/main/docs/security.md",
			"https://owasp.org/www-project-top-10-for-large-language-model-applications/"
		]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		for (const job of workflowGraph(facts, catalog).jobs) for (const view of job.steps) for (const agent of agentStepsOf(view, catalog)) {
			const key = `${agent.at.path}:${agent.at.line}:${agent.agent} ${job.workflow.at.path} ${job.job.id}`;
			const judged = judge$1(agent, catalog);
			if (!judged || told.has(key)) continue;
			told.add(key);
			const at = placesOf$2([
				noted(agent.at, `runs ${agent.agent}`),
				...agent.opened ? [noted(agent.opened.at, "lets in people without write access")] : [],
				...agent.because ? [noted(agent.because.at, POWER_WORDS[agent.power])] : [],
				...agent.prompt.flatMap(({ via }) => via.slice(0, 1).map((place) => noted(place, "words from outside come in here"))),
				...judged.starts.slice(0, 3).map(({ stated }) => noted(stated.at, "starts it"))
			]);
			if (at) yield {
				...judged.said,
				at,
				identity: `${nameOf(job.workflow)} ${job.job.id} ${agent.by}`
			};
		}
	}
};
const POWER_WORDS = {
	text: "answers with text",
	read: "may only read",
	edit: "may change files",
	command: "may run some commands, which run others",
	shell: "may run any command",
	open: "may run any command, with nothing around it"
};
const WHO_WORDS = {
	outsider: "anybody can start it",
	contributor: "anybody who has contributed before can start it",
	maintainer: "only people with a role start it"
};
function judge$1(agent, catalog) {
	const { view, power, prompt } = agent;
	const { job } = view;
	const token = tokenOf(job);
	const secrets = beyondModelKeys(agent.secrets, catalog);
	const writes = agent.holdsToken ? token.writes.filter((scope) => scope !== "id-token") : [];
	const strong = strongWrites({
		...token,
		writes
	});
	const open = agent.starts.filter(({ who, privileged }) => who !== "maintainer" && privileged);
	const unprivileged = agent.starts.filter(({ who, privileged }) => who !== "maintainer" && !privileged);
	const checkout = job.steps.slice(0, job.steps.indexOf(view)).some((step) => foreignCheckout(step, catalog)?.refused === void 0 && foreignCheckout(step, catalog) !== void 0);
	const reads = prompt.length > 0 ? `reads ${listed([...new Set(prompt.map(({ source }) => source))], 3)} in its prompt` : checkout ? "works on code from outside" : agent.fetches ? "can look up what outsiders wrote" : void 0;
	const holds = `${agent.holdsToken ? describeToken(token) : "no token"}${secrets.length > 0 ? ` and secrets (${listed(secrets, 3)})` : ""}`;
	const head = `${capital$1(stepName(view))} in ${job.workflow.at.path} runs ${agent.agent}`;
	if (open.length === 0) {
		const gate = agent.gated ? "the action lets only people with write access start it" : unprivileged.length > 0 ? "for outsiders it runs without secrets and with a token that only reads" : WHO_WORDS.maintainer;
		const wide = (power === "open" || power === "shell") && (strong.length > 0 || secrets.length > 0) && reads !== void 0 && agent.starts.some(({ author }) => author !== "maintainer");
		return {
			starts: agent.starts,
			said: {
				message: `${head}; ${gate}. It ${POWER_WORDS[power]}${reads ? `, ${reads}` : ""}, and holds ${holds}.`,
				severity: wide ? "low" : "info",
				confidence: "high"
			}
		};
	}
	const who = open.some((start) => start.who === "outsider") ? "outsider" : "contributor";
	const severity = severityOf$20({
		power,
		reads: reads !== void 0,
		strong: strong.length > 0,
		secrets: secrets.length > 0,
		talks: writes.length > 0,
		who,
		stated: token.stated
	});
	return {
		starts: open,
		said: {
			message: `${head}; ${WHO_WORDS[who]} (${eventsIn(open)}), it ${reads ?? "is not seen to read their words"}, ${POWER_WORDS[power]}, and holds ${holds}.`,
			severity,
			confidence: prompt.length > 0 || agent.opened ? "high" : "medium"
		}
	};
}
/** Everything must come together: words from outside, an agent that acts, and something to act with. */
function severityOf$20({ power, reads, strong, secrets, talks, who, stated }) {
	if (power === "text") return talks ? "low" : "info";
	if (!reads) return power === "read" || power === "edit" ? "info" : "low";
	if (power === "shell" || power === "open") return strong && stated || secrets ? who === "outsider" ? "critical" : "high" : "high";
	if (power === "command") return strong || secrets ? "high" : talks ? "medium" : "low";
	if (power === "edit") return strong && stated || secrets ? "medium" : "low";
	return strong || secrets ? "low" : "info";
}
function capital$1(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/classify/started-programs.ts
const MOST$4 = 500;
const DEEPEST$2 = 6;
/**
* Every program that a text starts by itself, the wrapper before what it wraps; what scripts of other files start is not followed.
* @param from the folder that the text starts in, where that is known: folders are then told from the same root.
*/
function startedPrograms(text, from) {
	const found = [];
	collect(text, 0, from, found);
	return found;
}
function collect(text, depth, from, into) {
	if (depth > DEEPEST$2) return;
	let folder = from;
	let lost = false;
	for (const { words, redirects } of parseShell(text).commands) {
		if (words.length === 0 || into.length >= MOST$4) continue;
		let simple = simpleOf(words, redirects);
		for (let layers = 0; layers < 10; layers++) {
			const inner = unwrap(simple);
			for (const script of inner?.scripts ?? []) collect(script, depth + 1, folder, into);
			if (!inner?.words || inner.words.length === 0) break;
			into.push({
				...simple,
				folder
			});
			simple = simpleOf(inner.words, redirects);
		}
		const target = simple.args[0]?.value;
		if (simple.program === "cd" || simple.program === "pushd") {
			folder = target === void 0 || lost ? void 0 : folderBelow(folder, target);
			lost ||= from !== void 0 && folder === void 0;
		} else into.push({
			...simple,
			folder
		});
	}
}
/** The folder that a path leads to; undefined where only a run would tell, or where it leads out of what is known. */
function folderBelow(from, to) {
	if (/^[~/$]/.test(to)) return void 0;
	const parts = (from ?? "").split("/").filter((part) => part !== "");
	for (const part of to.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/classify/lock-coverage.ts
/** Formats whose lock serves only the folder that it lies in. */
const OWN_FOLDER = /* @__PURE__ */ new Set([...[
	"terraform",
	"chart",
	"flake",
	"devcontainer-lock",
	"gradle",
	"nuget",
	"conda-lock",
	"pixi",
	"mise",
	"devbox",
	...[
		"poetry",
		"pdm",
		"pipfile",
		"pylock",
		"gemfile",
		"composer",
		"go",
		"deno"
	]
]]);
/** The name of a lock's format, by the name of what pip or `pip-compile` wrote. */
const COMPILED = "compiled requirements";
/** Which manifests a lock fixes, and what they ask for. */
var LockCoverage = class {
	#locks = /* @__PURE__ */ new Map();
	#byPath = /* @__PURE__ */ new Map();
	/** Path of a source → the pip files that say they were compiled from it. */
	#compiledFrom = /* @__PURE__ */ new Map();
	#scale;
	constructor(facts, scale) {
		this.#scale = scale;
		for (const lock of facts.of("lockfile")) push(this.#locks, `${lock.ecosystem} ${servedFolder(lock)}`, lock);
		for (const requirement of facts.of("requirement")) push(this.#byPath, `${requirement.ecosystem} ${requirement.at.path}`, requirement);
		const manifests = facts.of("manifest").filter(({ ecosystem }) => ecosystem === "python");
		const paths = new Set(manifests.map(({ at }) => at.path));
		for (const { at, compiledFrom } of manifests) for (const name of compiledFrom ?? []) {
			const source = foundFrom(at.path, name, paths);
			if (source !== void 0 && source !== at.path) push(this.#compiledFrom, source, at.path);
		}
	}
	requirements({ at, ecosystem }) {
		return this.#byPath.get(`${ecosystem} ${at.path}`) ?? [];
	}
	/** The locks that lie nearest to the manifest, in its folder or above it; several where several managers each wrote one. */
	locksOf(manifest) {
		if (isPipFile(manifest)) return [];
		const own = folderOf$2(manifest.at.path);
		for (let folder = own;; folder = folderOf$2(folder.slice(0, -1))) {
			const locks = this.#locks.get(`${manifest.ecosystem} ${folder}`)?.filter((lock) => serves(lock, manifest) && (folder === own || !OWN_FOLDER.has(lock.format)));
			if (locks && locks.length > 0) return locks;
			if (folder === "") return [];
		}
	}
	/** The locks that a package manager finds from a folder: they look there, then further up. */
	locksFrom(ecosystem, start) {
		for (let folder = start === "" ? "" : `${start}/`;; folder = folderOf$2(folder.slice(0, -1))) {
			const locks = this.#locks.get(`${ecosystem} ${folder}`)?.filter(({ format }) => format !== "script") ?? [];
			if (locks.length > 0 || folder === "") return locks;
		}
	}
	/** What fixes the manifest. Of several locks that of the manager which the repository uses counts, else the first by custom. */
	lockOf(manifest, used) {
		const [lock] = [...this.locksOf(manifest)].sort((a, b) => Number(used(b)) - Number(used(a)) || preference(a) - preference(b));
		if (lock) return {
			path: lock.at.path,
			format: lock.format,
			lock,
			compiled: []
		};
		const compiled = this.#compiled(manifest) ?? this.#stated(manifest);
		return compiled && {
			path: compiled.path,
			format: COMPILED,
			lock: void 0,
			compiled: compiled.requirements
		};
	}
	/** What says by itself that it was compiled from the manifest, wherever it lies. Of several files, each for a part of it, the fullest comes first. */
	#stated({ at, ecosystem }) {
		if (ecosystem !== "python") return void 0;
		const asked = new Set(this.requirements({
			at,
			ecosystem
		}).map(({ name }) => canonicalName(name, "python")));
		const files = (this.#compiledFrom.get(at.path) ?? []).map((path) => {
			const requirements = this.#byPath.get(`python ${path}`) ?? [];
			return {
				path,
				requirements,
				held: requirements.filter(({ name }) => asked.has(canonicalName(name, "python"))).length
			};
		});
		const [first] = files.sort((a, b) => b.held - a.held || (a.path < b.path ? -1 : 1));
		return first && first.held > 0 ? {
			path: first.path,
			requirements: files.flatMap(({ requirements }) => requirements)
		} : void 0;
	}
	/** What `pip-compile` and its like made of the manifest: a pip file beside it that fixes everything. */
	#compiled({ at, ecosystem }) {
		if (ecosystem !== "python") return void 0;
		const folder = folderOf$2(at.path);
		const name = at.path.slice(folder.length);
		if (isPipFile({
			at,
			ecosystem
		}) && !name.endsWith(".in")) return void 0;
		const path = name.endsWith(".in") ? `${folder}${name.slice(0, -3)}.txt` : `${folder}requirements.txt`;
		const requirements = this.#byPath.get(`python ${path}`);
		if (!requirements?.every((one) => ["exact", "immutable"].includes(this.#scale.of(one).pin ?? ""))) return void 0;
		const held = new Set(requirements.map(({ name }) => canonicalName(name, "python")));
		const needed = this.requirements({
			at,
			ecosystem
		}).filter(({ source, group }) => source === "registry" && group === "runtime");
		return name.endsWith(".in") || needed.length > 0 && needed.every((one) => held.has(canonicalName(one.name, "python"))) ? {
			path,
			requirements
		} : void 0;
	}
};
/** The file that a name means which a compiled file gives, as seen from its folder or the nearest one above: where the compiler was started is not told. */
function foundFrom(path, name, paths) {
	for (let folder = folderOf$2(path);; folder = folderOf$2(folder.slice(0, -1))) {
		const found = folderBelow(folder, name);
		if (found !== void 0 && paths.has(found)) return found;
		if (folder === "") return void 0;
	}
}
/** Gradle keeps its sums in a folder of their own, for the whole build. */
function servedFolder({ format, at }) {
	const folder = folderOf$2(at.path);
	return format === "gradle-verification" ? folder.replace(/gradle\/$/i, "") : folder;
}
/** Whether pip reads the file itself. */
function isPipFile({ at, ecosystem }) {
	return ecosystem === "python" && /\.(?:txt|in)$/i.test(at.path);
}
/** The lock of a script that carries its own requirements is no other file's, and no other lock is its. */
function serves({ format, at }, manifest) {
	if (/(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/i.test(manifest.at.path)) return false;
	if (/\.py$/i.test(manifest.at.path)) return at.path === `${manifest.at.path}.lock`;
	if (format === "flake") return /(?:^|\/)flake\.nix$/i.test(manifest.at.path);
	return format !== "script";
}
/** npm prefers its shrink-wrap; a binary lock of Bun stands behind its text. */
const PREFERRED = [
	"gradle-verification",
	"npm-shrinkwrap",
	"package-lock",
	"pnpm",
	"yarn-berry",
	"yarn",
	"bun",
	"bun-binary",
	"uv",
	"poetry",
	"pdm",
	"pipfile",
	"pylock"
];
function preference({ format }) {
	const at = PREFERRED.indexOf(format);
	return at === -1 ? PREFERRED.length : at;
}
/** The folder of a path with its slash; empty at the root. */
function folderOf$2(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** The name under which an ecosystem knows a package: case and separators do not count everywhere. */
function canonicalName(name, ecosystem) {
	if (ecosystem === "python") return name.toLowerCase().replace(/[-_.]+/g, "-");
	if (ecosystem === "cargo") return name.replaceAll("_", "-");
	return ecosystem === "nuget" || ecosystem === "composer" || ecosystem === "conda" ? name.toLowerCase() : name;
}
/** Adds a value to the list of a key. */
function push(map, key, value) {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

// src/classify/pin-place.ts
/** How much a loose requirement weighs where it stands. */
var PinPlaces = class {
	#places;
	#severities;
	constructor(catalog) {
		const files = createFileClassifier(catalog);
		this.#places = catalog.pinning.places.places.map(({ id, paths, "test-material": material }) => {
			const globs = new Globs(paths);
			return {
				id,
				holds: (path) => globs.match(path) || material === true && files.isTestMaterial(path)
			};
		});
		this.#severities = new Map(catalog.pinning.places.severities.map((row) => [`${row.weight} ${row.pin}`, row]));
	}
	of(path) {
		return this.#places.find(({ holds }) => holds(path))?.id ?? "project";
	}
	/** Undefined where it is no finding. */
	severity(weight, pin, place) {
		const severity = this.#severities.get(`${weight} ${pin}`)?.[place] ?? "none";
		return severity === "none" ? void 0 : severity;
	}
};
const known = /* @__PURE__ */ new WeakMap();
/** The places of one catalog, made once. */
function pinPlacesOf(catalog) {
	const found = known.get(catalog.pinning) ?? new PinPlaces(catalog);
	known.set(catalog.pinning, found);
	return found;
}

// src/classify/install-command.ts
/** Only texts that may install are worth a shell parser's time. */
const WORTH$2 = /\b(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|pdm|pipenv|cargo|go|bundler?|composer|dotnet|terraform|tofu|deno|mise|helm|nix)\b/;
const FOLDER_OPTIONS = [
	"--prefix",
	"-C",
	"--cwd",
	"--dir",
	"--directory",
	"--project",
	"--working-dir",
	"-chdir"
];
/** Reads install commands by the rules of `rules/pinning/installs.yml`. */
var InstallReader = class {
	#rules = /* @__PURE__ */ new Map();
	constructor(rules) {
		for (const rule of rules) for (const program of rule.programs) this.#rules.set(program, [...this.#rules.get(program) ?? [], rule]);
	}
	/** What one command makes of the lock of its ecosystem; undefined where it installs no manifest. */
	of(program, ci) {
		const name = program.program ?? "";
		for (const rule of this.#rules.get(name) ?? []) {
			const words = positionals(name, program.args).map(({ text }) => text);
			const verb = rule.verbs.find((one) => one === "" ? words.length === 0 : one.split(" ").every((part, at) => words[at] === part));
			if (verb === void 0 || verb === "" && program.args.some(({ text }) => /^(?:-v|--version|-h|--help)$/.test(text))) continue;
			const files = filesOf(program);
			const operands = words.slice(verb === "" ? 0 : verb.split(" ").length).filter((word) => !files.includes(word));
			if (rule.operands && operands.length > 0 && !operands.every((word) => /^\.{1,2}(?:[[/\\]|$)/.test(word))) continue;
			const given = (options) => (options ?? []).some((option) => hasOption(program.args, option));
			const honours = given(rule.without) ? "no" : given(rule.loosened) ? "rewrites" : given(rule.with) ? "yes" : (ci ? rule.ci : void 0) ?? rule.honours;
			return {
				ecosystem: rule.ecosystem,
				program: name,
				honours,
				text: program.text,
				folder: folderOf$1(program),
				files
			};
		}
	}
};
/** Options that name a file of requirements. */
function filesOf({ args }) {
	return args.flatMap(({ text }, at) => {
		if (/^(?:-r|--requirement|--requirements)$/.test(text)) return args[at + 1]?.text ?? [];
		return /^(?:-r|--requirements?=)(.{1,500})$/.exec(text)?.[1] ?? [];
	});
}
function folderOf$1({ args, folder }) {
	for (const [at, { text }] of args.entries()) {
		const option = FOLDER_OPTIONS.find((one) => text === one || text.startsWith(`${one}=`));
		if (option === void 0) continue;
		const value = text === option ? args[at + 1]?.value : text.slice(option.length + 1);
		return value === void 0 ? void 0 : folderBelow(folder, value);
	}
	return folder;
}
/** All install commands of the repository's own commands and triggers. */
function installCommands(facts, { pinning }) {
	const reader = new InstallReader(pinning.installs);
	const found = [];
	const manifests = new Set(facts.of("manifest").map(({ ecosystem, at }) => `${ecosystem} ${folderOfPath(at.path)}`));
	for (const fact of [...facts.of("command"), ...facts.of("trigger")]) {
		const text = fact.kind === "trigger" ? fact.command : fact.text;
		if (!WORTH$2.test(text)) continue;
		const ci = /^(?:\.github\/workflows\/|\.gitlab-ci|\.circleci\/)/.test(fact.at.path);
		for (const program of startedPrograms(text, fact.folder)) {
			const install = reader.of(program, ci);
			if (!install) continue;
			const beside = fact.kind === "trigger" && fact.surface === "dockerfile" ? folderOfPath(fact.at.path) : void 0;
			const own = beside !== void 0 && manifests.has(`${install.ecosystem} ${beside}`) ? { folder: beside } : {};
			found.push({
				fact,
				...install,
				...own,
				rooted: fact.folder !== void 0 && install.folder !== void 0
			});
		}
	}
	return found;
}
/** Empty for the root. */
function folderOfPath(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/parse/version-constraint.ts
/** Alternatives, each a list of bounds. */
const OR = {
	cargo: void 0,
	composer: /\s{0,5}\|\|?\s{0,5}/,
	python: /\s{0,5}\|\|\s{0,5}/,
	ruby: void 0,
	terraform: void 0
};
/**
* Whether a plain release version fits a constraint. Undefined where one of the two has more to it than numbers, dots and operators:
* pre-releases, branches, stability flags. Never guesses.
*/
function satisfiesConstraint(version, constraint, style) {
	const release = releaseOf(version.replace(/^v/, ""));
	if (!release || constraint.length > 300) return void 0;
	const either = OR[style];
	let unknown = false;
	for (const alternative of either ? constraint.split(either) : [constraint]) {
		const fits = all(release, alternative.trim(), style);
		if (fits === true) return true;
		if (fits === void 0) unknown = true;
	}
	return unknown ? void 0 : false;
}
function all(release, constraint, style) {
	if (constraint === "" || constraint === "*") return true;
	const verdicts = constraint.split(style === "composer" ? /\s{0,5},\s{0,5}|(?<=[\d*])\s{1,5}(?=[<>=!^~\d])/ : /\s{0,5},\s{0,5}/).filter((part) => part !== "").map((part) => one(release, part.trim(), style));
	return verdicts.includes(void 0) ? void 0 : verdicts.every(Boolean);
}
function one(release, part, style) {
	const match = /^(===|==|~=|~>|!=|<>|<=|>=|<|>|=|\^|~)?\s{0,5}v?(\d[\d.]{0,80}?)(\.[*xX])?$/.exec(part);
	const bound = match && releaseOf(match[2] ?? "");
	if (!match || !bound) return void 0;
	const wild = match[3] !== void 0;
	const operator = match[1] ?? (style === "cargo" ? "^" : "=");
	if (wild) return operator === "!=" ? !begins(release, bound) : operator === "=" || operator === "==" || operator === "^" ? begins(release, bound) : void 0;
	const order = compare(release, bound);
	switch (operator) {
		case "=":
		case "==":
		case "===": return style === "cargo" ? begins(release, bound) : order === 0;
		case "!=":
		case "<>": return order !== 0;
		case "<": return order < 0;
		case "<=": return order <= 0;
		case ">": return order > 0;
		case ">=": return order >= 0;
		case "^": return order >= 0 && begins(release, caret(bound));
		case "~": return order >= 0 && begins(release, style === "composer" ? bound.slice(0, Math.max(1, bound.length - 1)) : bound.slice(0, 2));
		default: return order >= 0 && begins(release, bound.slice(0, Math.max(1, bound.length - 1)));
	}
}
/** What stays the same under a caret: up to the first part that is not zero. */
function caret(bound) {
	const first = bound.findIndex((part) => part !== 0);
	return first === -1 ? bound : bound.slice(0, first + 1);
}
function begins(release, prefix) {
	return prefix.every((part, index) => part === (release[index] ?? 0));
}
function compare(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = (a[index] ?? 0) - (b[index] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
function releaseOf(text) {
	return /^\d{1,14}(?:\.\d{1,14}){0,8}$/.test(text) ? text.split(".").map(Number) : void 0;
}

// src/classify/lock-step.ts
const UNKNOWN = {
	inStep: "unknown",
	differences: []
};
const STYLES = {
	cargo: "cargo",
	composer: "composer",
	python: "python",
	ruby: "ruby",
	terraform: "terraform"
};
/** Locks that hold everything that their manifests ask for; others are written step by step, and a name that is not there says nothing. */
const COMPLETE = /* @__PURE__ */ new Set([...[
	"package-lock",
	"npm-shrinkwrap",
	"pnpm",
	"yarn",
	"yarn-berry",
	"bun",
	"uv",
	"poetry",
	"pdm",
	"pipfile",
	"script"
], ...[
	"cargo",
	"go",
	"gemfile",
	"composer",
	"terraform",
	"flake",
	"nuget",
	"deno",
	"chart"
]]);
/** npm installs from a lock that still fits; others refuse one that was asked for otherwise. */
const LENIENT = /* @__PURE__ */ new Set([
	"package-lock",
	"npm-shrinkwrap",
	"poetry",
	"composer",
	"gemfile",
	"cargo",
	"go",
	"terraform",
	"pdm",
	"pipfile"
]);
/**
* Compares a manifest with the lock that covers it.
* @param overridden names that the workspace fixes above the manifest: the settings of its root count for every project below.
*/
function lockStep(manifest, requirements, { lock, compiled }, overridden) {
	if (!lock) return stepOf(compiledDifferences(requirements, compiled), "compiled");
	if (lock.opaque || !COMPLETE.has(lock.format)) return UNKNOWN;
	if (lock.digest !== void 0 && manifest.digest !== void 0 && lock.digest === manifest.digest) return {
		inStep: "yes",
		differences: []
	};
	const asked = requirements.filter(({ group, source, dynamic, ecosystem, name }) => group !== "peer" && source !== "local" && !dynamic && !(group === "build" && ecosystem === "python") && !(group === "optional" && (ecosystem === "cargo" || ecosystem === "ruby")) && isLockable(ecosystem, name));
	const project = lock.projects.find(({ folder }) => folderOf$2(lock.at.path) + (folder === "" ? "" : `${folder}/`) === folderOf$2(manifest.at.path));
	if (!project && lock.projects.length > 0) return UNKNOWN;
	if (!project && Object.keys(lock.versions).length === 0) return UNKNOWN;
	const fixed = /* @__PURE__ */ new Set([...manifest.overrides ?? [], ...overridden]);
	const comparison = new Comparison(lock, project);
	const differences = [];
	for (const requirement of asked) {
		const difference = fixed.has(requirement.name) ? void 0 : comparison.of(requirement);
		if (difference) differences.push(difference);
	}
	if (project) {
		const names = new Set(requirements.map(({ name, ecosystem }) => canonicalName(name, ecosystem)));
		for (const name of Object.keys(project.asks)) if (!names.has(name)) differences.push({
			kind: "left-over",
			name,
			what: "is locked and no longer asked for"
		});
	}
	for (const fault of fixed.size === 0 && folderOf$2(lock.at.path) === folderOf$2(manifest.at.path) ? lock.broken : []) {
		const what = fault.got === void 0 ? `needed by ${fault.by} and not locked` : `needed by ${fault.by} as ${fault.spec}, locked as ${fault.got}`;
		differences.push({
			kind: fault.got === void 0 ? "missing" : "unfit",
			name: fault.name,
			what
		});
	}
	if (differences.length === 0 && lock.digest !== void 0 && manifest.digest !== void 0) differences.push({
		kind: "changed",
		name: manifest.at.path,
		what: "was changed after the lock was written"
	});
	return stepOf(differences, lock.format);
}
function stepOf(differences, format) {
	if (differences.length === 0) return {
		inStep: "yes",
		differences
	};
	return {
		inStep: differences.some(({ kind }) => kind === "missing" || kind === "unfit" || !LENIENT.has(format)) ? "no" : "nearly",
		differences
	};
}
/** Modules of Terraform, scripts of Nix, and Bundler itself, are in no lock; providers are told by their owner. */
function isLockable(ecosystem, name) {
	if (ecosystem === "ruby") return name !== "bundler";
	return ecosystem === "terraform" ? name.includes("/") : ecosystem !== "nix" || !/^(?:fetch\w+|getFlake|<nixpkgs>)$/.test(name);
}
var Comparison = class {
	#lock;
	#project;
	/** In npm's locks what lies at the root serves the workspaces too. */
	#shared;
	constructor(lock, project) {
		this.#lock = lock;
		this.#project = project;
		const shared = lock.format === "package-lock" || lock.format === "npm-shrinkwrap" ? lock.projects.find(({ folder }) => folder === "") : void 0;
		this.#shared = shared?.gets ?? {};
	}
	of(requirement) {
		const { spec, ecosystem } = requirement;
		const name = canonicalName(requirement.name, ecosystem);
		const { answers } = this.#lock;
		if (answers && !this.#project) return this.#answered(requirement, answers);
		const asked = this.#project && own(this.#project.asks, name);
		const got = this.#project && (own(this.#project.gets, name) ?? own(this.#shared, name));
		if (spec.startsWith("catalog:") && asked?.includes(spec)) return void 0;
		if (this.#project && Object.keys(this.#project.gets).length > 0 && got === void 0) return {
			kind: "missing",
			name,
			what: `is asked for as ${spec || "any version"} and not locked`
		};
		if (asked?.some((one) => sameSpecifier(one, requirement))) return got === void 0 ? this.#held(requirement, name, true) : this.#fits(requirement, got);
		if (got !== void 0) return this.#fits(requirement, got) ?? this.#elsewhere(requirement, got) ?? {
			kind: "changed",
			name,
			what: whatChanged(spec, asked)
		};
		const held = this.#held(requirement, name, false);
		if (held || !this.#project) return held;
		return {
			kind: "changed",
			name,
			what: whatChanged(spec, asked)
		};
	}
	/** By the versions that are locked anywhere in the graph. */
	#held({ spec, version, source, ecosystem }, name, equal) {
		const versions = own(this.#lock.versions, name);
		if (!versions) return {
			kind: "missing",
			name,
			what: `is asked for as ${spec || "any version"} and not locked`
		};
		const style = STYLES[ecosystem];
		if (equal || source !== "registry" || !style) return void 0;
		return versions.length > 0 && versions.every((one) => satisfiesConstraint(one, version, style) === false) ? {
			kind: "unfit",
			name,
			what: `is asked for as ${spec}, locked as ${versions.join(", ")}`
		} : void 0;
	}
	#fits({ name, spec, ecosystem, source }, got) {
		if (ecosystem !== "npm" || got === "link") return void 0;
		if (source === "registry" || source === "alias") return npmSatisfies(got, spec) === false ? {
			kind: "unfit",
			name,
			what: `is asked for as ${spec}, locked as ${got}`
		} : void 0;
	}
	/** A repository or an address that the lock was not made for: what is locked came from elsewhere. */
	#elsewhere({ name, spec, ecosystem, source }, got) {
		if (ecosystem !== "npm" || got === "link" || source === "registry" || npmSatisfies(got, spec) !== void 0) return void 0;
		return {
			kind: "unfit",
			name,
			what: `is asked for as ${spec}, which the lock was not made for`
		};
	}
	/** Yarn keeps what was asked for, word by word. */
	#answered({ name, spec }, answers) {
		const alias = npmSpecifier(spec).means;
		if ([
			`${name}@${spec}`,
			`${name}@npm:${spec}`,
			...spec === "" ? [`${name}@*`, name] : []
		].some((key) => own(answers, key) !== void 0)) return void 0;
		const versions = own(this.#lock.versions, name);
		if (!versions) return {
			kind: "missing",
			name,
			what: `is asked for as ${spec || "any version"} and not locked`
		};
		return alias === void 0 && versions.some((version) => npmSatisfies(version, spec) !== false) ? {
			kind: "changed",
			name,
			what: `is asked for as ${spec}, which the lock does not answer`
		} : {
			kind: "unfit",
			name,
			what: `is asked for as ${spec}, locked as ${versions.join(", ")}`
		};
	}
};
function whatChanged(spec, asked) {
	const known = asked === void 0 ? "no such wish" : asked.map((one) => one || "any version").join(", ");
	return `is asked for as ${spec || "any version"}, the lock knows ${known}`;
}
/** Whether two specifiers say the same: blanks, and the order of clauses, say nothing. */
function sameSpecifier(asked, { version, spec, ecosystem }) {
	if (asked === spec || asked === version) return true;
	return ecosystem !== "npm" && clauses(asked) === clauses(version);
}
function clauses(text) {
	return text.replaceAll(/\s/g, "").split(",").sort().join(",");
}
/** What the compiled pip file does not hold of what it was compiled from. */
function compiledDifferences(requirements, compiled) {
	const held = /* @__PURE__ */ new Map();
	for (const one of compiled) push(held, canonicalName(one.name, "python"), one);
	return requirements.flatMap(({ name, spec, version, source, group }) => {
		if (source !== "registry" || group !== "runtime" && group !== "development") return [];
		const found = held.get(canonicalName(name, "python"));
		if (!found) return group === "runtime" ? [{
			kind: "missing",
			name,
			what: `is asked for as ${spec || "any version"} and not compiled in`
		}] : [];
		const versions = found.map((one) => /^===?\s{0,20}(.{1,100})$/.exec(one.version)?.[1]);
		const [locked] = versions;
		if (locked === void 0 || versions.some((one) => one === void 0 || satisfiesConstraint(one, version, "python") !== false)) return [];
		return !requirements.filter((one) => canonicalName(one.name, "python") === canonicalName(name, "python")).some((one) => satisfiesConstraint(locked, one.version, "python") === true) ? [{
			kind: "unfit",
			name,
			what: `is asked for as ${spec}, compiled as ${locked}`
		}] : [];
	});
}
/** A name from outside is a key like any other. */
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}

// src/classify/pin.ts
/** What a version may be as long as; nobody writes a longer one. */
const LONGEST$1 = 300;
/** The one scale on which requirements of every ecosystem are put. */
var PinScale = class {
	#grammars = /* @__PURE__ */ new Map();
	#ecosystems;
	constructor({ grammars, ecosystems }) {
		for (const grammar of grammars) this.#grammars.set(grammar.id, compile$2(grammar));
		this.#ecosystems = new Map(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));
	}
	/** What people call the things of an ecosystem, and how they are rated. */
	ecosystem(id) {
		const found = this.#ecosystems.get(id);
		if (!found) throw new Error(`rules/pinning/ecosystems.yml does not know ${id}`);
		return found;
	}
	of({ ecosystem, source, version, hashed, dynamic }) {
		if (source === "local") return {
			pin: "immutable",
			because: "lies in the repository"
		};
		if (hashed) return {
			pin: "immutable",
			because: "a hash of its content stands beside it"
		};
		if (dynamic) return {
			pin: void 0,
			because: "only a run would tell which"
		};
		if (source === "url") return {
			pin: "floating",
			because: "a file at an address, without its hash"
		};
		if (source === "git" && version.startsWith("semver:")) return {
			pin: "range",
			because: "the newest tag of a range"
		};
		return this.version(source === "git" ? "git-ref" : this.ecosystem(ecosystem).grammar, version);
	}
	/** How firm a version is in one grammar. */
	version(grammar, written) {
		const version = written.trim();
		if (version.length > LONGEST$1) return {
			pin: "floating",
			because: "not a version"
		};
		if (grammar === "npm") return {
			pin: npmSpecifier(version).pin,
			because: "as npm reads it"
		};
		if (grammar === "python") return {
			pin: pythonPin(version),
			because: "as pip reads it"
		};
		const known = this.#grammars.get(grammar);
		if (!known) throw new Error(`rules/pinning/grammars.yml does not know ${grammar}`);
		return known.rules.find(({ matches }) => matches.test(version)) ?? known.otherwise;
	}
};
function compile$2({ rules, otherwise }) {
	return {
		rules: rules.map((rule) => ({
			...rule,
			matches: new RegExp(`^(?:${rule.matches})$`, "iu")
		})),
		otherwise
	};
}
/** The clauses of PEP 440, and the carets, tildes and stars that Poetry adds. */
function pythonPin(version) {
	if (version === "" || version === "*") return "floating";
	if (/^(?:\^|~(?!=))|\|\|/.test(version)) return "range";
	return pythonRequirement(`name ${version}`)?.pin ?? "range";
}
const scales = /* @__PURE__ */ new WeakMap();
/** The scale of one catalog, made once. */
function pinScaleOf({ pinning }) {
	const known = scales.get(pinning) ?? new PinScale(pinning);
	scales.set(pinning, known);
	return known;
}

// src/classify/pinned-manifest.ts
/** Programs that read each lock; another program beside it ignores the lock. */
const READERS = {
	"package-lock": ["npm"],
	"npm-shrinkwrap": ["npm"],
	pnpm: ["pnpm"],
	yarn: ["yarn"],
	"yarn-berry": ["yarn"],
	bun: ["bun"],
	"bun-binary": ["bun"],
	uv: ["uv"],
	poetry: ["poetry"],
	pdm: ["pdm"],
	pipfile: ["pipenv"]
};
const NO_STEP = {
	inStep: "unknown",
	differences: []
};
const made = /* @__PURE__ */ new WeakMap();
/** All manifests of the repository, judged once; checks and the report ask. */
function pinnedManifests(facts, catalog) {
	const known = made.get(facts);
	if (known) return known;
	const scale = pinScaleOf(catalog);
	const coverage = new LockCoverage(facts, scale);
	const installs = installCommands(facts, catalog);
	const places = pinPlacesOf(catalog);
	const overridden = overriddenAt(facts);
	const all = facts.of("manifest").map((fact) => {
		const requirements = coverage.requirements(fact);
		const own = installs.filter((install) => concerns(install, fact, coverage));
		const programs = new Set(own.map(({ program }) => program));
		const lock = coverage.lockOf(fact, ({ format }) => READERS[format]?.some((program) => programs.has(program)) ?? false);
		return {
			fact,
			ecosystem: scale.ecosystem(fact.ecosystem),
			requirements: requirements.map((one) => {
				const firmness = scale.of(one);
				return {
					fact: one,
					own: firmness,
					pin: locked(one, firmness.pin, lock, fact, scale)
				};
			}),
			lock,
			otherLocks: coverage.locksOf(fact).filter((one) => one !== lock?.lock && !readsBoth(one, lock?.lock)).map((one) => ({
				lock: one,
				step: lockStep(fact, requirements, {
					path: one.at.path,
					format: one.format,
					lock: one,
					compiled: []
				}, overridden.get(`${one.ecosystem} ${folderOf$2(one.at.path)}`) ?? [])
			})),
			step: lock ? lockStep(fact, requirements, lock, overridden.get(`${fact.ecosystem} ${folderOf$2(lock.path)}`) ?? []) : NO_STEP,
			honoured: lock ? weakest(own.map((install) => honoured(install, lock, requirements, scale.of.bind(scale)))) : void 0,
			installs: own,
			place: places.of(fact.at.path)
		};
	});
	made.set(facts, all);
	return all;
}
/** Ecosystem and folder → names that the settings there fix. A lock lies where its workspace begins, and is written with them. */
function overriddenAt(facts) {
	const all = /* @__PURE__ */ new Map();
	const add = (ecosystem, path, names) => {
		const key = `${ecosystem} ${folderOf$2(path)}`;
		all.set(key, [...all.get(key) ?? [], ...names]);
	};
	for (const { ecosystem, at, overrides } of facts.of("manifest")) if (overrides) add(ecosystem, at.path, overrides);
	for (const { ecosystem, at, names } of facts.of("packageOverrides")) add(ecosystem, at.path, names);
	return all;
}
/** npm's two locks are one format, and so are Bun's. */
function readsBoth(one, other) {
	return other !== void 0 && READERS[one.format]?.join() === READERS[other.format]?.join();
}
/** With the lock that covers it: its content where the lock has a hash, else its version. */
function locked(requirement, own, lock, manifest, scale) {
	if (own === "immutable" || !lock) return own;
	const name = canonicalName(requirement.name, requirement.ecosystem);
	if (!lock.lock) {
		const compiled = lock.compiled.find((one) => canonicalName(one.name, "python") === name);
		const pin = compiled && scale.of(compiled).pin;
		return pin === "exact" || pin === "immutable" ? pin : own;
	}
	const { versions, withoutHash, weakHash, opaque, answers, projects, at } = lock.lock;
	const told = Object.keys(versions).length > 0;
	if (opaque || !told) return own === void 0 ? void 0 : "exact";
	const near = folderOf$2(at.path) === folderOf$2(manifest.at.path) || answers !== void 0 || projects.length > 0;
	if (!Object.hasOwn(versions, name)) return near && requirement.group !== "optional" ? own : own === void 0 ? void 0 : "exact";
	return withoutHash.includes(name) || weakHash.includes(name) ? "exact" : "immutable";
}
/**
* Whether an install command may concern the manifest: the same ecosystem, and where its folder is told from the root, the lock that a package
* manager finds from there is the manifest's too; else the same folder as far as the text tells it, or one above.
*/
function concerns({ ecosystem, folder, rooted, files, program }, manifest, coverage) {
	if (ecosystem !== manifest.ecosystem) return false;
	const { path } = manifest.at;
	if (isPipFile(manifest)) return files.some((file) => rooted ? folderBelow(folder, file) === path : path.endsWith(file.replace(/^(?:\.{1,2}\/)*/, "")));
	if (files.length > 0 || program === "uv" && ecosystem !== "python") return false;
	if (folder === void 0) return true;
	const isBelow = path.startsWith(folder === "" ? "" : `${folder}/`);
	const locks = rooted ? coverage.locksOf(manifest) : [];
	if (locks.length === 0) return isBelow;
	return coverage.locksFrom(ecosystem, folder).filter((lock) => locks.includes(lock)).some(({ format }) => isBelow || (READERS[format]?.includes(program) ?? true));
}
function honoured(install, lock, requirements, firmness) {
	if (!lock.lock) return requirements.every((one) => firmness(one).pin === "immutable") ? "yes" : install.honours;
	const readers = READERS[lock.format];
	if (readers && !readers.includes(install.program)) return "no";
	return install.honours;
}
function weakest(all) {
	return [
		"no",
		"rewrites",
		"yes"
	].find((one) => all.includes(one));
}

// src/checks/extra-package-index.ts
var extra_package_index_default = {
	meta: {
		id: "extra-package-index",
		title: "Packages from a further index",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: [
			"manifest",
			"requirement",
			"packageIndex"
		],
		why: "pip takes the highest version that any index has, so whoever can publish a name on one of them can replace a package of the other.",
		fix: "Use one index that mirrors the others, or pin every line with a hash.",
		references: ["https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url", "https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610"]
	},
	*judge(facts, catalog) {
		const places = pinPlacesOf(catalog);
		for (const manifest of pinnedManifests(facts, catalog)) for (const { at, option, value } of manifest.fact.sources) {
			const role = PIP_OPTIONS[option];
			if (role === void 0) continue;
			const judged = judgement$3({
				at,
				ecosystem: "python",
				option,
				value,
				role
			}, manifest.requirements);
			if (judged) yield {
				...milder(judged, manifest.place),
				at: [at],
				identity: `${manifest.fact.at.path} ${option} ${hostOf(value)}`
			};
		}
		for (const index of facts.of("packageIndex")) {
			const folder = folderOf$2(index.at.path);
			const judged = judgement$3(index, pinnedManifests(facts, catalog).filter(({ fact }) => fact.ecosystem === index.ecosystem && fact.at.path.startsWith(folder)).flatMap(({ requirements }) => requirements));
			if (judged) yield {
				...milder(judged, places.of(index.at.path)),
				at: [index.at],
				identity: `${index.at.path} ${index.option} ${hostOf(index.value)}`
			};
		}
	}
};
/** What stands in a fixture or an example serves nobody's install. */
function milder(judged, place) {
	return place === "test-material" ? {
		...judged,
		severity: "info"
	} : judged;
}
/** Options of pip, by what they do with the default index. */
const PIP_OPTIONS = table({
	"--index-url": "instead",
	"--extra-index-url": "beside",
	"--find-links": "beside",
	"--trusted-host": "unverified"
});
function judgement$3({ at, ecosystem, option, value, role }, requirements) {
	if (isNear$1(value)) return void 0;
	const file = at.path;
	if (/^http:/i.test(value)) return {
		message: `${file} takes packages from ${hostOf(value)} without encryption.`,
		severity: "high",
		why: "Anyone on the way can put another package in the place of the one that is asked for.",
		fix: "Use the https address of the index."
	};
	const firm = requirements.length > 0 && requirements.every(({ pin }) => pin === "immutable");
	if (role === "unverified") return {
		message: `${file} ${option === "--trusted-host" ? `trusts ${hostOf(value)} without checking its certificate` : `says ${option}=${value}: what comes is not checked`}.`,
		severity: firm && option === "--trusted-host" ? "low" : "medium",
		why: "Whoever stands between, or holds the index, can put another package in the place of the one that is asked for.",
		fix: "Take the setting out; give the certificate of a private index by its own option."
	};
	if (firm || role === "named") return void 0;
	if (role === "instead") return ecosystem === "python" && option === "--index-url" ? {
		message: `${file} takes its packages from ${hostOf(value)} instead of the default index.`,
		severity: "info",
		why: "Everything comes from that one place, so it has to be trusted as a whole."
	} : void 0;
	if (ecosystem === "maven" || ecosystem === "gradle" || ecosystem === "conda") return void 0;
	const exact = requirements.every(({ fact, pin }) => pin === "exact" || pin === "immutable" || fact.source === "local");
	return {
		message: `${file} also takes packages from ${hostOf(value)}, beside the default index.`,
		severity: exact ? "low" : "medium"
	};
}
/** A folder, a name, or this machine. */
function isNear$1(value) {
	return /^(?:file:|\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(value) || /^(?:https?:\/\/)?(?:localhost|127\.|\[::1\])/.test(value) || /[${%]/.test(hostOf(value)) || (/^https?:/.test(value) ? false : !/[./]/.test(value) && !/^(?:false|ignore|update)$/.test(value));
}
/** The host alone: an index address often carries a token. */
function hostOf(value) {
	return value.replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]*@/, "").split(/[/?#]/, 1)[0] ?? value;
}

// src/checks/foreign-code-in-privileged-job.ts
var foreign_code_in_privileged_job_default = {
	meta: {
		id: "foreign-code-in-privileged-job",
		title: "Code of outsiders in a job that holds the repository's token and secrets",
		family: "ci",
		severity: "critical",
		confidence: "high",
		reads: ["workflow"],
		why: "Whoever opens a pull request writes what the job installs, builds or tests, and it runs with the token, the secrets and the cache of the repository: releases and keys are lost that way.",
		fix: "Build and test what comes from outside under `pull_request`, without secrets; let a second workflow that takes no code report the result. Where the code must be read, check it out into a folder of its own and run nothing of it.",
		references: ["https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/", "https://docs.github.com/actions/reference/security/securely-using-pull_request_target"]
	},
	*judge(facts, catalog) {
		const groups = /* @__PURE__ */ new Map();
		for (const job of workflowGraph(facts, catalog).jobs) for (const view of job.steps) {
			const checkout = foreignCheckout(view, catalog);
			if (!checkout) continue;
			const runs = foreignRuns(checkout, catalog);
			const said = judged(checkout, runs, catalog);
			const key = `${job.workflow.at.path} ${said.severity}`;
			groups.set(key, [...groups.get(key) ?? [], {
				checkout,
				runs,
				...said
			}]);
		}
		for (const group of groups.values()) {
			const [first] = group;
			const at = placesOf$2(group.flatMap(({ checkout, runs }) => [noted(checkout.at, `brings in code by ${checkout.named}`), ...runs.slice(0, 3).map((run) => noted(run.at, `runs ${run.what}`))]));
			if (!first || !at) continue;
			const { job } = first.checkout.view;
			const others = new Set(group.map(({ checkout }) => checkout.view.job)).size - 1;
			yield {
				message: others > 0 ? `${first.message} ${others === 1 ? "Another job does" : `${others} more jobs do`} the same.` : first.message,
				severity: first.severity,
				confidence: job.job.environment || /^(?:steps|needs|inputs|env)\./u.test(first.checkout.named) ? "medium" : "high",
				at,
				...first.fix === void 0 ? {} : { fix: first.fix },
				identity: `${nameOf(job.workflow)} ${first.severity} ${job.job.id} ${first.checkout.named}`
			};
		}
	}
};
function judged(checkout, runs, catalog) {
	const { view, named, starts, refused } = checkout;
	const { job } = view;
	const token = tokenOf(job);
	const secrets = secretsOf(job);
	const powerful = strongWrites(token).length > 0 || secrets.length > 0;
	const open = starts.filter(({ who }) => who !== "maintainer");
	const holds = `${describeToken(token)}${secrets.length > 0 ? ` and secrets (${listed(secrets, 3)})` : ""}`;
	const where = `The job ${job.job.id} of ${job.workflow.at.path}`;
	const comes = `takes in code from outside (${named}, on ${eventsIn(starts)})`;
	if (refused === true) return {
		severity: "low",
		message: `${where} ${comes}; since July 2026 the release of actions/checkout that it names refuses code of forks here, so it fails or only works for branches of the repository.`,
		fix: "Move the job to `pull_request`, and do not set allow-unsafe-pr-checkout."
	};
	const [run] = runs;
	if (!run) return {
		severity: !powerful ? "info" : open.length > 0 && checkout.folder === "" ? "medium" : "low",
		message: `${where} ${comes} and holds ${holds}. No step is seen to run it, but tools read their settings from it.`
	};
	const opted = refused === false ? " It switches the refusal of actions/checkout off (allow-unsafe-pr-checkout)." : "";
	const message = `${where} ${comes} and ${stepName(run.view)} runs it (${run.what}), with ${holds}.${opted}`;
	if (open.length === 0) return {
		severity: "low",
		message: `${message} Somebody with a role must let it run first.`
	};
	if (!powerful) return {
		severity: "medium",
		message
	};
	const unlessFork = open.every(({ event }) => catalog.ci.events.events.some((entry) => entry.event === event && entry.unlessFork));
	const precious = strongWrites(token).length > 0 && token.stated || beyondModelKeys(secrets, catalog).length > 0;
	const levels = [
		"critical",
		"high",
		"medium"
	];
	const level = (precious ? 0 : 1) + (job.job.environment ? 1 : 0) + (unlessFork ? 1 : 0);
	return {
		severity: levels[Math.min(level, 2)] ?? "medium",
		message
	};
}

// src/classify/gemini-tool.ts
function parseGeminiTool(entry) {
	const match = /^(?<name>[\w-]+)\((?<argument>[\s\S]*)\)$/.exec(entry)?.groups;
	const name = match?.["name"] ?? entry;
	return {
		name,
		argument: match?.["argument"],
		isShell: name === "run_shell_command" || name === "ShellTool"
	};
}
/** Tools of Gemini CLI 0.61.0, by their names and by those of their classes. */
const TOOLS$1 = new Set(`glob grep_search search_file_content list_directory read_file read_many_files write_file replace run_shell_command web_fetch google_web_search
  save_memory write_todos ask_user activate_skill invoke_agent enter_plan_mode exit_plan_mode get_internal_docs codebase_investigator cli_help
  update_topic complete_task read_mcp_resource list_mcp_resources read_background_output list_background_processes ShellTool ReadFileTool WriteFileTool
  EditTool WebFetchTool GlobTool GrepTool RipGrepTool LSTool WebSearchTool MemoryTool ReadManyFilesTool`.split(/\s+/));
/** Whether a tool may have this name: one of the client's own, a server's, or one that a discovery command finds. */
function isKnownTool(name) {
	return TOOLS$1.has(name) || /^(?:mcp_|discovered_tool_|tracker_|\*)/.test(name) || name.includes("__");
}

// src/checks/gemini-dead-setting.ts
var gemini_dead_setting_default = {
	meta: {
		id: "gemini-dead-setting",
		title: "Gemini CLI setting that protects less than it seems to",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: [
			"agentFile",
			"agentSetting",
			"permissionRule"
		],
		why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
		fix: "Name tools as the current release does, exclude a tool as a whole, and keep policies in the user's folder.",
		references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md"]
	},
	*judge(facts) {
		for (const fact of facts.of("permissionRule")) {
			const dead = fact.agent === "gemini" ? ofRule(fact) : void 0;
			if (dead) yield {
				...dead,
				at: [locate(fact, "has no effect")],
				agents: ["gemini"],
				identity: `${fact.effect} ${fact.rule}`
			};
		}
		const seen = /* @__PURE__ */ new Set();
		for (const setting of facts.of("agentSetting")) {
			const dead = setting.agent === "gemini" ? ofSetting$1(setting) : void 0;
			if (!dead || seen.has(dead.message)) continue;
			seen.add(dead.message);
			yield {
				...dead,
				at: [locate(setting, "has no effect")],
				agents: ["gemini"],
				identity: setting.key
			};
		}
		for (const file of facts.of("agentFile")) {
			if (file.agent !== "gemini" || file.refused === void 0) continue;
			yield {
				message: `${file.at.path} is not the JSON that Gemini CLI takes (${file.refused}): it does not start here.`,
				severity: "low",
				at: [locate(file, "is refused")],
				agents: ["gemini"],
				identity: file.at.path
			};
		}
	}
};
const LISTS = {
	allow: "tools.allowed",
	ask: "tools.confirmationRequired",
	deny: "tools.exclude"
};
function ofRule({ effect, rule }) {
	const { name, argument, isShell } = parseGeminiTool(rule);
	if (effect !== "allow" && argument !== void 0) return {
		message: `${LISTS[effect]} holds ${rule}, which matches no tool: the list takes whole tools, and the command still runs when it is asked for.`,
		severity: "medium"
	};
	if (effect === "allow" && isShell && argument?.includes("*")) return {
		message: `tools.allowed holds ${rule}: the star is taken for a letter, so it allows nothing, and the entry refuses every other command.`,
		severity: "low"
	};
	if (isKnownTool(name)) return void 0;
	return {
		message: `${LISTS[effect]} holds ${rule}, and no tool of Gemini CLI is called ${name}.`,
		severity: effect === "allow" ? "low" : "medium"
	};
}
const MODES$1 = [
	"default",
	"auto_edit",
	"plan",
	"yolo"
];
function ofSetting$1({ key, value }) {
	if (/^(?:excludeTools|coreTools|excludeMCPServers|allowMCPServers|sandbox)(?:$|[.[])/.test(key)) {
		const place = key.startsWith("core") || key.startsWith("excludeTools") || key === "sandbox" ? "tools" : "mcp";
		return {
			message: `${key.split(/[.[]/)[0] ?? key} at the top of the file is ignored since 0.4: it belongs into ${place}.`,
			severity: "medium"
		};
	}
	if ((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && !MODES$1.includes(value)) return {
		message: `${key} is ${JSON.stringify(value)}, which is no mode: Gemini CLI does not start here.`,
		severity: "low"
	};
	if (/^tools\.(?:exclude|confirmationRequired)$/.test(key) && typeof value === "string") return {
		message: `${key} is a text where a list is wanted: it is gone through letter by letter, and matches no tool.`,
		severity: "medium"
	};
	if (key === "policies.rule.deny" || key === "policies.rule.ask_user") return {
		message: "A policy of the workspace refuses or asks, and Gemini CLI reads no policies from a workspace (0.61.0).",
		severity: "info"
	};
}

// src/checks/gemini-guards-disabled.ts
var gemini_guards_disabled_default = {
	meta: {
		id: "gemini-guards-disabled",
		title: "Gemini CLI settings that switch the user's guards off",
		family: "agent-settings",
		severity: "high",
		confidence: "medium",
		reads: ["agentSetting"],
		why: "In a trusted folder the repository's value beats the user's own: a guard that stands in the user's settings is off here, and nothing on the screen says so.",
		fix: "Leave these keys to the user's settings.",
		references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "gemini")) {
			const guard = GUARDS$1.find(({ key, when }) => key.test(setting.key) && when(setting));
			if (!guard) continue;
			yield {
				message: `${setting.key} ${guard.what}.`,
				severity: guard.severity,
				at: [locate(setting, "overrides the user's own setting")],
				agents: ["gemini"],
				identity: `${setting.key} ${String(setting.value)}`
			};
		}
	}
};
const isOff = ({ value }) => value === false || value === 0 || /^(?:0|false|no|off|none)$/i.test(String(value));
const isSet = ({ value }) => value !== "" && value !== null && !/^(?:0|false)$/i.test(String(value));
const holdsAny = (setting) => textsOf$2(setting).length > 0;
const GUARDS$1 = [
	{
		key: /^tools\.sandbox$/,
		severity: "medium",
		what: "is off: commands run without the sandbox that the user may have chosen",
		when: isOff
	},
	{
		key: /^env\.GEMINI_SANDBOX$/,
		severity: "medium",
		what: "is off: commands run without the sandbox that the user may have chosen",
		when: isOff
	},
	{
		key: /^tools\.sandboxNetworkAccess$/,
		severity: "medium",
		what: "opens the network to what runs in the sandbox",
		when: isOn
	},
	{
		key: /^hooksConfig\.enabled$/,
		severity: "low",
		what: "is off: hooks of the user that block or log dangerous calls do not run here",
		when: isOff
	},
	{
		key: /^hooksConfig\.disabled$/,
		severity: "medium",
		what: "switches hooks off by name, those of the user too",
		when: holdsAny
	},
	{
		key: /^context\.fileFiltering\.respectGeminiIgnore$/,
		severity: "medium",
		what: "is off: the file tools read what .geminiignore closes",
		when: isOff
	},
	{
		key: /^context\.fileFiltering\.respectGitIgnore$/,
		severity: "low",
		what: "is off: the file tools read what git ignores, local secrets among it",
		when: isOff
	},
	{
		key: /^security\.disable(?:YoloMode|AlwaysAllow)$/,
		severity: "low",
		what: "is off: it undoes the switch of a user who has turned that mode off",
		when: isOff
	},
	{
		key: /^security\.environmentVariableRedaction\.enabled$/,
		severity: "low",
		what: "is off: commands see every variable of the environment, keys among them",
		when: isOff
	},
	{
		key: /^security\.environmentVariableRedaction\.allowed$/,
		severity: "low",
		what: "names variables that commands get to see although they look like secrets",
		when: holdsAny
	},
	{
		key: /^security\.autoAddToPolicyByDefault$/,
		severity: "low",
		what: "makes every yes hold for all later sessions",
		when: isOn
	},
	{
		key: /^security\.blockGitExtensions$/,
		severity: "low",
		what: "is off: extensions from any git address can be installed",
		when: isOff
	},
	{
		key: /^experimental\.extensionRegistryURI$/,
		severity: "medium",
		what: "takes the list of extensions from a place that the repository has chosen",
		when: isSet
	},
	{
		key: /^sandboxFile$/,
		severity: "low",
		what: "is a file of the repository that decides what the sandbox is made of, and runs while it is built or entered",
		when: isSet
	},
	{
		key: /^env\.GEMINI_SYSTEM_MD$/,
		severity: "medium",
		what: "replaces the client's own instructions, its safety rules included, by a file",
		when: isSet
	},
	{
		key: /^env\.GEMINI_SANDBOX_(?:IMAGE|PROXY_COMMAND)$/,
		severity: "high",
		what: "decides what the sandbox is made of, or which program stands between it and the network",
		when: isSet
	}
];

// src/classify/command-breadth.ts
/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING$1 = /^(?:(?:ba|z|da|k|fi|tc)?sh|pwsh|powershell|cmd|python[\d.]*|node|deno|bun|perl|ruby|php|lua|tsx|ts-node|eval|exec|source|env|xargs|sudo|doas|su|ssh|docker|podman|npx|bunx|pnpx|uvx|pipx|parallel|watch|nix-shell|awk|gdb|osascript)$/;
/** Launchers that become as open when these words follow. */
const RUNS_ANYTHING_WITH = /^(?:(?:npm|pnpm|yarn|bun) (?:exec|dlx|x)|(?:uv|poetry|pipenv|pdm|conda) run|bundle exec|(?:docker|docker compose|kubectl) (?:exec|run)|go run|cargo run|\S+ (?:-c|-e|--eval)|git -c|find \S+ -exec)$/;
const WIDE$1 = [
	[/^(?:curl|wget|nc|ncat|socat)$/, {
		severity: "high",
		what: "lets anything be sent to and fetched from any host"
	}],
	[/^(?:scp|rsync|sftp)$/, {
		severity: "high",
		what: "lets files be copied to any host"
	}],
	[/^(?:rm|dd|shred)$/, {
		severity: "high",
		what: "lets any file be deleted or overwritten"
	}],
	[/^(?:kubectl|helm|terraform|pulumi|aws|gcloud|az)$/, {
		severity: "high",
		what: "lets infrastructure be changed and destroyed"
	}],
	[/^(?:psql|mysql|mongosh|redis-cli)$/, {
		severity: "high",
		what: "lets any statement be sent to a database"
	}],
	[/^crontab$/, {
		severity: "high",
		what: "lets jobs be planted that outlive the session"
	}],
	[/^git$/, {
		severity: "medium",
		what: "lets git push, rewrite history and run programs by its -c options"
	}],
	[/^gh$/, {
		severity: "medium",
		what: "lets the GitHub account be used for everything"
	}],
	[/^(?:npm|pnpm|yarn|pip3?|uv|cargo|gem)$/, {
		severity: "medium",
		what: "lets packages be installed, run and published"
	}],
	[/^(?:chmod|chown)$/, {
		severity: "medium",
		what: "lets the permissions of any file be changed"
	}]
];
/** What goes through where a command may begin with these words and go on at will; undefined where that is little. */
function breadthOf(words) {
	const program = words[0]?.split("/").at(-1) ?? "";
	if (program === "" || /^\*/.test(program)) return {
		severity: "high",
		what: "lets every command run"
	};
	if (words.length === 1) {
		if (RUNS_ANYTHING$1.test(program)) return {
			severity: "high",
			what: `lets ${program} run whatever its arguments say`
		};
		return WIDE$1.find(([name]) => name.test(program))?.[1];
	}
	return RUNS_ANYTHING_WITH.test([program, ...words.slice(1)].join(" ")) ? {
		severity: "high",
		what: "lets any program or code run behind it"
	} : void 0;
}

// src/checks/gemini-open-tools.ts
var gemini_open_tools_default = {
	meta: {
		id: "gemini-open-tools",
		title: "Gemini CLI settings that let tools run without asking",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting", "permissionRule"],
		why: "As soon as the folder is trusted, the repository's settings beat the user's: what the agent reads here can make it act, and nobody is asked.",
		fix: "Leave the approval mode and the allowed tools to the user, or name single commands: run_shell_command(npm test).",
		references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md"]
	},
	*judge(facts) {
		for (const fact of facts.of("permissionRule")) {
			const open = fact.agent === "gemini" && fact.effect === "allow" ? ofTool(fact.rule) : void 0;
			if (!open) continue;
			yield {
				message: `tools.allowed holds ${fact.rule}, which ${open.what}.`,
				severity: open.severity,
				at: [locate(fact, "runs unasked")],
				agents: ["gemini"],
				identity: `tools.allowed ${fact.rule}`
			};
		}
		for (const setting of liveSettings(facts, "gemini")) for (const open of ofSetting(setting, facts)) yield {
			message: `${setting.key} ${open.what}.`,
			severity: open.severity,
			at: [locate(setting, "holds in a trusted folder")],
			agents: ["gemini"],
			identity: `${setting.key} ${open.what}`
		};
	}
};
function ofTool(entry) {
	const { name, argument, isShell } = parseGeminiTool(entry);
	if (name === "*") return {
		severity: "high",
		what: "lets every tool and every command run"
	};
	if (isShell && argument === void 0) return {
		severity: "high",
		what: "lets every command run"
	};
	if (isShell) return argument === "" ? void 0 : breadthOf((argument ?? "").split(/\s+/).filter((word) => word !== ""));
	const whole = argument === void 0 ? "" : "; what stands in parentheses is not looked at";
	if (/^(?:write_file|replace)$/.test(name)) return {
		severity: "medium",
		what: `lets every file of the workspace be changed${whole}`
	};
	if (name === "web_fetch") return {
		severity: "medium",
		what: `lets every address be fetched${whole}`
	};
	return /^mcp_.*\*$/.test(name) ? {
		severity: "medium",
		what: "lets every tool of the servers run, also those that they get later"
	} : void 0;
}
function* ofSetting(setting, facts) {
	const { key, value } = setting;
	if ((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && value === "auto_edit") yield {
		severity: "medium",
		what: "is auto_edit: edits, .gemini/settings.json among them, and web fetches run unasked"
	};
	if (key === "policyPaths" || key === "adminPolicyPaths") yield {
		severity: "high",
		what: "takes rules for the policy engine from files of the repository's choice, with more weight than the user's own"
	};
	if (key === "mcp.allowed") yield* ofServers(textsOf$2(setting), facts);
	if (key === "context.includeDirectories" || key === "tools.sandboxAllowedPaths") {
		for (const path of textsOf$2(setting)) if (/^(?:\/|~\/?|\$HOME\/?)$/.test(path)) yield {
			severity: "high",
			what: `holds ${path}: the file tools read and write there as in the workspace`
		};
		else if (/^(?:\.\.(?:\/|$)|[/~])/.test(path)) yield {
			severity: "medium",
			what: `holds ${path}, outside the repository: the file tools read and write there as in the workspace`
		};
	}
}
/** To name a server among the allowed ones also lets its tools run unasked (0.61.0). */
function* ofServers(names, facts) {
	for (const name of names) {
		if (name === "*") {
			yield {
				severity: "high",
				what: "holds *: every tool of every server runs unasked"
			};
			continue;
		}
		const server = facts.of("mcpServer").find((one) => one.name === name && one.clients.includes("gemini"));
		const what = `holds ${name}: its tools run unasked, as with trust`;
		if (server) yield {
			severity: server.offered === void 0 ? "medium" : "low",
			what
		};
	}
}

// src/checks/git-configuration-hazard.ts
var git_configuration_hazard_default = {
	meta: {
		id: "git-configuration-hazard",
		title: "Git settings of the folder that run, redirect or hide something",
		family: "repository",
		severity: "critical",
		confidence: "high",
		reads: [
			"gitHazard",
			"requirement",
			"trigger"
		],
		why: "Agents call git all the time and unasked; a clone never brings such settings, a copied folder or an unpacked archive does.",
		fix: "Clone the repository anew, or take the setting out of its .git folder before you or an agent call git here.",
		references: ["https://git-scm.com/docs/git-config", "https://github.com/justinsteven/advisories/blob/main/2022_git_buried_bare_repos_and_fsmonitor_various_abuses.md"]
	},
	*judge(facts) {
		for (const { at, key, effect } of facts.of("gitHazard")) yield {
			message: `${key}: ${effect}.`,
			severity: severityOf$19(key, facts),
			at: [at],
			identity: key
		};
	}
};
/** Keys that start a program in commands that anybody calls: status, diff, log, commit, fetch. */
const RUNS = /^(?:core\.(?:fsmonitor|sshCommand|gitProxy|askPass|pager|editor|alternateRefsCommand)|filter\..*\.(?:clean|smudge|process)|diff\.external|diff\..*\.(?:command|textconv)|pager\..*|credential\..*helper|credential\.helper|gpg\.(?:.*\.)?program|gpg\.ssh\.defaultKeyCommand|remote\..*\.(?:url|pushurl|uploadpack|receivepack|vcs|promisor)|submodule\..*\.(?:url|update)|interactive\.diffFilter|sequence\.editor|gc\.recentObjectsHook|hook\..*\.command|merge\..*\.driver)$/i;
/** Hooks, which people's own tools set up on purpose. */
const HOOKS = /^(?:core\.hooksPath$|hook:)/i;
const HOOK_TOOLS = /\b(?:husky|lefthook|simple-git-hooks|pre-commit|overcommit|yorkie)\b|(?:^|\/)\.githooks\//i;
function severityOf$19(key, facts) {
	if (RUNS.test(key)) return "critical";
	if (HOOKS.test(key)) return usesHookTool(facts) ? "low" : "high";
	return "medium";
}
/** Whether the tree names a tool that writes hooks: then a hook is what its installation leaves behind. */
function usesHookTool(facts) {
	return facts.of("requirement").some(({ name }) => HOOK_TOOLS.test(name)) || facts.of("trigger").some(({ at, command, surface }) => [
		at.path,
		command,
		surface
	].some((text) => HOOK_TOOLS.test(text)));
}

// src/checks/hardcoded-container-credentials.ts
var hardcoded_container_credentials_default = {
	meta: {
		id: "hardcoded-container-credentials",
		title: "Password of a registry written into a workflow",
		family: "ci",
		severity: "high",
		confidence: "high",
		reads: ["workflow"],
		why: "Everybody who can read the repository, and every agent that does, has the password, and with it the images that the jobs run in.",
		fix: "Store it as a secret (`password: ${{ secrets.REGISTRY_PASSWORD }}`), and change it, for it has been read.",
		references: ["https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container#defining-credentials-for-a-container-registry", "https://docs.zizmor.sh/audits/#hardcoded-container-credentials"]
	},
	*judge(facts, catalog) {
		for (const { workflow, job } of workflowGraph(facts, catalog).jobs) for (const { name, password } of job.containers) {
			if (!password || password.expressions.length > 0 || password.text.trim() === "") continue;
			const place = name === "container" ? "its container" : `the service ${name}`;
			yield {
				message: `The job ${job.id} of ${workflow.at.path} holds the registry password of ${place} as plain text.`,
				at: [noted(password.at, "a password in plain text")],
				identity: `${nameOf(workflow)} ${job.id} ${name}`
			};
		}
	}
};

// src/classify/hidden-passage.ts
const LONGEST_PASSAGE = 8192;
const SHOWN = 200;
/** A text as a message may show it: in one line, cut, and with long tokens struck out, for they may be secrets. */
function shown(text) {
	const line = text.slice(0, 800).replace(/\s+/g, " ").trim().replace(/[A-Za-z0-9+/_=.-]{32,}|(?=[A-Za-z/+_=.-]*\d)[A-Za-z0-9+/_=.-]{20,}/g, (token) => "█".repeat(token.length));
	return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
/** Whether a text reads as words of a language: nearly all of it printable, mostly letters, and cut into words of a usual length. */
function isProse(text) {
	const sample = text.slice(0, 4096);
	if (sample.length < 12 || /\ufffd/.test(sample)) return false;
	if (sample.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]/gu, "").length < sample.length * .98) return false;
	if ((sample.match(/\p{L}/gu)?.length ?? 0) < sample.length * .55) return false;
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{6}/u.test(sample)) return true;
	const words = sample.split(/\s+/).filter((word) => /^[\p{P}\p{S}]{0,3}\p{L}[\p{L}\p{M}'’-]{0,24}[\p{P}\p{S}]{0,3}$/u.test(word));
	return words.length >= 3 && words.length >= sample.split(/\s+/).length * .5;
}

// src/classify/hidden-characters.ts
/** Which family a code point belongs to; undefined for everything that a reader sees. */
function kindOf(point) {
	if (point < 32) return point === 9 || point === 10 || point === 12 || point === 13 ? void 0 : "control";
	if (point < 173) return point >= 127 && point <= 159 && point !== 133 ? "control" : void 0;
	if (point >= 917504 && point <= 917631) return "tag";
	if (point >= 8234 && point <= 8238 || point >= 8294 && point <= 8297) return "bidi";
	if (point >= 65024 && point <= 65039 || point >= 917760 && point <= 917999) return "variation-selector";
	if (point >= 57344 && point <= 63743 || point >= 983040) return "private-use";
	return isZeroWidth(point) ? "zero-width" : void 0;
}
/** Code points without width (Unicode's default ignorable ones), apart from the families above. */
function isZeroWidth(point) {
	if (point >= 8203 && point <= 8207) return true;
	if (point >= 8288 && point <= 8303) return true;
	if (point >= 119155 && point <= 119162) return true;
	if (point >= 113824 && point <= 113827) return true;
	return ZERO_WIDTH.has(point) || point >= 65520 && point <= 65531 || point >= 917632 && point <= 921599;
}
const ZERO_WIDTH = /* @__PURE__ */ new Set([
	173,
	847,
	1564,
	4447,
	4448,
	6068,
	6069,
	6155,
	6156,
	6157,
	6158,
	6159,
	12644,
	65279,
	65440
]);
/** Scripts whose words are written with joiners and non-joiners, or are broken with zero-width spaces. */
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** What a variation selector may follow: emoji and symbols, digits of keycaps, ideographs and the letters that have standard variants. */
const VARIED = /[\p{Emoji}\p{S}\p{Po}\p{Pd}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u;
const LETTER$1 = /[\p{L}\p{M}\p{N}]/u;
/** Whether a character that can hide text is at home where it stands: part of an emoji, of a word of a script that needs it, a mark at the start. */
function isAtHome(text, at, point, kind, line) {
	switch (kind) {
		case "tag": return inFlag(text, at);
		case "bidi": return point !== 8237 && point !== 8238 && line.isRightToLeft(at);
		case "zero-width": return zeroWidthAtHome(text, at, point, line);
		case "variation-selector": return VARIED.test(before(text, at));
		case "private-use":
		case "control": return false;
	}
}
function zeroWidthAtHome(text, at, point, line) {
	if (point === 65279 && at === 0) return true;
	const previous = before(text, at);
	const next = after(text, at, point);
	if (point === 173) return LETTER$1.test(previous) && LETTER$1.test(next);
	if (point === 8205 && (EMOJI.test(previous) || previous === "️") && EMOJI.test(next)) return true;
	if (point === 8206 || point === 8207 || point === 1564) return line.isRightToLeft(at);
	return JOINING.test(previous) || JOINING.test(next);
}
/** A flag of a region: the black flag, tag letters, the cancel tag. Only as long as a region code can be. */
function inFlag(text, at) {
	const from = Math.max(0, at - 16);
	const window = text.slice(from, at + 16);
	if (!window.includes("🏴")) return false;
	for (const match of window.matchAll(/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu)) if (from + match.index <= at && at < from + match.index + match[0].length) return true;
	return false;
}
function hasRightToLeft(text) {
	return RIGHT_TO_LEFT.test(text);
}
function before(text, at) {
	if (at === 0) return "";
	const unit = text.charCodeAt(at - 1);
	return unit >= 56320 && unit <= 57343 && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}
function after(text, at, point) {
	const next = text.codePointAt(at + (point > 65535 ? 2 : 1));
	return next === void 0 ? "" : String.fromCodePoint(next);
}

// src/classify/hidden-decoding.ts
/** Fewer different letters than this are chance. */
const FEWEST = 3;
/** What the hidden characters of one run spell, or undefined where they spell nothing. */
function decodeRun(kind, points) {
	switch (kind) {
		case "tag": return readable(points.map((point) => point - 917504));
		case "variation-selector": return readable(points.map((point) => point >= 917760 ? point - 917760 + 16 : point - 65024));
		case "private-use": return points.length < 8 ? void 0 : readable(points.map((point) => point & 255));
		case "zero-width": return decodeBits(points);
		case "bidi":
		case "control": return;
	}
}
/** Two code points for 0 and 1, eight or seven bits a letter; with three, the rarest separates letters. */
function decodeBits(points) {
	const counts = /* @__PURE__ */ new Map();
	for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1);
	const common = [...counts].sort((a, b) => b[1] - a[1]).map(([point]) => point);
	const [a, b] = common;
	if (a === void 0 || b === void 0 || common.length > 4) return void 0;
	const letters = points.filter((point) => point === a || point === b);
	for (const [zero, one] of [[a, b], [b, a]]) {
		const bits = letters.map((point) => point === zero ? "0" : point === one ? "1" : "").join("");
		for (const width of [
			8,
			7,
			16
		]) {
			const text = readable((bits.match(new RegExp(`[01]{${width}}`, "g")) ?? []).map((group) => Number.parseInt(group, 2)));
			if (text !== void 0) return text;
		}
	}
}
/** The text of these bytes in one line, where nearly all of them are printable and some are letters. */
function readable(bytes) {
	const text = Buffer.from(bytes.filter((byte) => byte > 0 && byte < 256)).toString("utf8");
	const printable = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\t]|\ufffd/gu, "");
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (new Set(text.match(/\p{L}/gu)).size < FEWEST || printable.length < text.length * .9 || letters < text.length * .3) return void 0;
	return printable.replace(/\s+/g, " ").trim();
}

// src/classify/hidden-text.ts
/** Hidden characters that stand no further apart than this are one run: an attack that puts one between any two letters is one attack. */
const REACH$1 = 12;
/** A turn of the writing direction holds until the end of the line. */
const BIDI_REACH = 400;
/** As many code points of a run are kept for decoding; what spells anything does so in the first of them. */
const KEPT$1 = 8192;
const BETWEEN = 160;
/** Overrides, right-to-left embedding and isolate, and the escape that begins a terminal sequence. */
const DECEIVING = /* @__PURE__ */ new Set([
	8237,
	8238,
	8235,
	8295,
	27
]);
/**
* Finds hidden text in one pass; the time grows with the length of the text and never with what it holds.
* Characters that belong to the script, the emoji or the byte order mark where they stand are left alone.
*/
function findHiddenText(text) {
	const runs = [];
	const open = /* @__PURE__ */ new Map();
	const line = new CurrentLine(text);
	/** The character at home that was met last: where hidden ones follow it at once, it is the first of them. */
	let home;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 32 && unit < 173) {
			if (unit < 127 || unit > 159) continue;
		}
		const point = text.codePointAt(at) ?? unit;
		const width = point > 65535 ? 2 : 1;
		const kind = kindOf(point);
		if (kind !== void 0) {
			if (isAtHome(text, at, point, kind, line)) home = {
				kind,
				point,
				start: at,
				end: at + width
			};
			else note(kind, point, at, at + width);
		}
		at += width - 1;
	}
	for (const run of open.values()) close(run);
	return runs.sort((a, b) => a.start - b.start || a.end - b.end);
	function note(kind, point, start, end) {
		let run = open.get(kind);
		if (run && isApart(text, kind, run.end, start)) {
			close(run);
			run = void 0;
		}
		if (!run) {
			const joined = home?.kind === kind && home.end === start ? home : void 0;
			run = {
				kind,
				start: joined?.start ?? start,
				end,
				count: joined ? 1 : 0,
				points: joined ? [joined.point] : [],
				deceives: false
			};
			open.set(kind, run);
		}
		run.end = end;
		run.count++;
		if (run.points.length < KEPT$1) run.points.push(point);
		if (DECEIVING.has(point)) run.deceives = true;
	}
	function close({ kind, start, end, count, points, deceives }) {
		const spells = decodeRun(kind, points);
		const between = visibleBetween(text, wordStart(text, start), kind === "bidi" ? lineEnd(text, end) : wordEnd(text, end));
		runs.push({
			kind,
			start,
			end,
			count,
			deceives,
			...spells === void 0 ? {} : { spells },
			...between === "" ? {} : { between }
		});
	}
}
/** Says of the line that is being read whether it holds right-to-left words; each line is looked through once. */
var CurrentLine = class {
	#text;
	#end = -1;
	#rightToLeft = false;
	constructor(text) {
		this.#text = text;
	}
	/** Offsets may only grow. */
	isRightToLeft(at) {
		if (at >= this.#end) {
			const start = Math.max(this.#end, 0, this.#text.lastIndexOf("\n", at) + 1);
			const end = this.#text.indexOf("\n", at);
			this.#end = end === -1 ? this.#text.length : end;
			this.#rightToLeft = hasRightToLeft(this.#text.slice(start, this.#end));
		}
		return this.#rightToLeft;
	}
};
/** Whether two hidden characters belong to different runs: too far apart, or in different lines. */
function isApart(text, kind, end, start) {
	if (end === start) return false;
	return start - end > (kind === "bidi" ? BIDI_REACH : REACH$1) || text.slice(end, start).includes("\n");
}
const WORD = 24;
function wordStart(text, at) {
	let start = at;
	while (start > 0 && at - start < WORD && !/\s/.test(text.charAt(start - 1))) start--;
	return start;
}
function wordEnd(text, at) {
	let end = at;
	while (end < text.length && end - at < WORD && !/\s/.test(text.charAt(end))) end++;
	return end;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return Math.min(end === -1 ? text.length : end, from + BETWEEN);
}
/** The visible characters of a stretch. */
function visibleBetween(text, start, end) {
	let visible = "";
	for (const char of text.slice(start, Math.min(end, start + 1280))) {
		const point = char.codePointAt(0) ?? 0;
		if (kindOf(point) === void 0 && point >= 32) visible += char;
		if (visible.length >= BETWEEN) break;
	}
	return visible.trim();
}

// src/classify/hidden-encoding.ts
/** Words of one sentence stand no further apart. */
const REACH = 300;
/** Characters of one encoded token that are decoded: what it says stands in the first of them. */
const KEPT = 4 * LONGEST_PASSAGE;
const ENCODINGS = [
	{
		hiding: "base64",
		pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,30000}={0,2}/g,
		decode: (token, before) => /data:(?:image|font|audio|video)\/[\w.+-]{1,40};[\w=;-]{0,40},$/i.test(before) ? void 0 : ofBase64(token)
	},
	{
		hiding: "hexadecimal",
		pattern: /(?:\\x[0-9a-f]{2}){8,4000}|(?:0x[0-9a-f]{2}[, ]{0,2}){8,4000}|(?<![0-9a-z])(?:[0-9a-f]{2}[ :]?){20,8000}(?![0-9a-z])/gi,
		decode: (token) => ofBytes(token.replace(/0x|\\x|[^0-9a-f]/gi, "").match(/../g) ?? [], 16)
	},
	{
		hiding: "binary",
		pattern: /(?<!\d)(?:[01]{8}[ ,]?){8,4000}(?!\d)/g,
		decode: (token) => ofBytes(token.match(/[01]{8}/g) ?? [], 2)
	},
	{
		hiding: "percent",
		sign: "%",
		pattern: /(?<![\w.~!*%-])(?:[\w.~!*-]{0,80}%[0-9a-f]{2}){4,2000}[\w.~!*-]{0,80}/gi,
		decode: (token) => attempt(() => decodeURIComponent(token.replaceAll("+", " ")))
	},
	{
		hiding: "entities",
		sign: "&#",
		pattern: /(?:&#(?:x[0-9a-f]{2,6}|\d{2,7});[ ]?){6,4000}/gi,
		decode: (token) => [...token.matchAll(/&#(x?)([0-9a-f]+);( ?)/gi)].map(([, hex, digits, gap]) => `${letter(digits ?? "", hex === "" ? 10 : 16)}${gap}`).join("")
	},
	{
		hiding: "escapes",
		sign: "\\u",
		pattern: /(?:\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})[ ]?){6,4000}/gi,
		decode: (token) => [...token.matchAll(/\\u\{?([0-9a-f]+)\}?( ?)/gi)].map(([, digits, gap]) => `${unit(digits ?? "")}${gap}`).join("")
	},
	{
		hiding: "styled-letters",
		inLine: true,
		pattern: /(?:[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f169}\u{2100}-\u{214f}][^\p{L}\n]{0,3}){8,2000}/gu,
		decode: (token) => token.normalize("NFKC")
	}
];
/** Words that instructions are made of, as rot13 writes them. */
const ROT13 = /(?<![a-z])(?:vtaber|qvfertneq|sbetrg|vafgehpgvbaf?|cerivbhf|flfgrz|cebzcg|rkrphgr|perqragvnyf?|frpergf?|cnffjbeqf?|gbxraf?|qryrgr|nffvfgnag|ntrag|hfre|svyrf?|pbzznaq|flfgrz|fraq|hcybnq|erfcbafr)(?![a-z])/gi;
/** The same, written from the end. */
const REVERSED = /(?<![a-z])(?:erongi|drag?ersid|tegrof|snoitcurtsni|noitcurtsni|suoiverp|tpmorp|etucexe|slaitnederc|sterces|tnatsissa|metsys)(?![a-z])/gi;
/**
* Passages that are written in another form than letters, decoded: base64, hexadecimal and other codes that spell words, rot13, and text
* from its end. What decodes to no words is left alone: digests, keys, pictures, identifiers.
*/
function encodedPassages(text, depth = 0) {
	const found = [];
	for (const { hiding, inLine, sign, pattern, decode } of ENCODINGS) {
		if (sign !== void 0 && !text.includes(sign)) continue;
		let tried = 0;
		for (const match of text.matchAll(pattern)) {
			if (found.length >= 400 || ++tried > 2e3) break;
			const { start, end } = inLine ? lineAround(text, match.index, match[0].length) : {
				start: match.index,
				end: match.index + match[0].length
			};
			const says = decode(text.slice(start, Math.min(end, start + KEPT)), text.slice(Math.max(0, start - 80), start))?.slice(0, LONGEST_PASSAGE);
			const words = says === void 0 ? void 0 : isProse(says) ? says : spelled$1(says) ?? codeIn(says, depth);
			if (words !== void 0 && found.at(-1)?.end !== end) found.push({
				hiding,
				start,
				end,
				says: words
			});
		}
	}
	for (const [hiding, pattern, decode] of [[
		"rot13",
		ROT13,
		rot13
	], [
		"reversed",
		REVERSED,
		reversed
	]]) for (const { start, end } of linesWith(text, pattern)) found.push({
		hiding,
		start,
		end,
		says: decode(text.slice(start, end))
	});
	return found.sort((a, b) => a.start - b.start);
}
/** The words of a code inside a code. */
function codeIn(decoded, depth) {
	if (depth >= 2 || !/^[\t\n\r -~]{24,}$/.test(decoded)) return void 0;
	const said = encodedPassages(decoded, depth + 1).map(({ says }) => says);
	return said.length === 0 ? void 0 : said.join(" ");
}
function lineAround(text, at, length) {
	const left = text.slice(Math.max(0, at - REACH), at);
	const right = text.slice(at + length, at + length + REACH);
	return {
		start: at - left.length + left.lastIndexOf("\n") + 1,
		end: at + length + (right.includes("\n") ? right.indexOf("\n") : right.length)
	};
}
/** What decoded characters spell that nobody would see as such: tag characters written as escapes. */
function spelled$1(decoded) {
	const said = findHiddenText(decoded).flatMap(({ spells }) => spells ?? []);
	return said.length === 0 ? void 0 : said.join(" ");
}
/** Lines, or parts of a long one, in which two different words of a pattern stand close together. */
function* linesWith(text, pattern) {
	let before;
	let told = -1;
	for (const match of text.matchAll(pattern)) {
		const word = match[0].toLowerCase();
		const known = before;
		before = {
			word,
			at: match.index
		};
		if (!known || known.word === word || match.index - known.at > REACH || match.index < told) continue;
		if (text.slice(known.at, match.index).includes("\n")) continue;
		const left = text.slice(Math.max(0, known.at - REACH), known.at);
		const right = text.slice(match.index, match.index + LONGEST_PASSAGE);
		const start = known.at - left.length + left.lastIndexOf("\n") + 1;
		told = match.index + (right.includes("\n") ? right.indexOf("\n") : right.length);
		yield {
			start,
			end: told
		};
	}
}
function ofBase64(token) {
	if (/^[0-9a-f]+$/i.test(token) || !/[A-Z]/.test(token) || !/[a-z]/.test(token)) return void 0;
	const bytes = Buffer.from(token, "base64");
	return bytes.length >= 24 && bytes.filter((byte, index) => index % 2 === 1 && byte === 0).length > bytes.length * .4 ? bytes.toString("utf16le") : bytes.toString("utf8");
}
function ofBytes(groups, base) {
	return Buffer.from(groups.map((group) => Number.parseInt(group, base))).toString("utf8");
}
function letter(digits, base) {
	const point = Number.parseInt(digits, base);
	return point > 0 && point <= 1114111 && !(point >= 55296 && point <= 57343) ? String.fromCodePoint(point) : "�";
}
/** A unit of UTF-16, so that two of them can make one character; or a code point of more digits. */
function unit(digits) {
	return digits.length === 4 ? String.fromCharCode(Number.parseInt(digits, 16)) : letter(digits, 16);
}
function rot13(text) {
	return text.replace(/[a-z]/gi, (char) => {
		const base = char <= "Z" ? 65 : 97;
		return String.fromCharCode((char.charCodeAt(0) - base + 13) % 26 + base);
	});
}
function reversed(text) {
	return [...text].reverse().join("");
}
function attempt(decode) {
	try {
		return decode();
	} catch {
		return;
	}
}

// src/classify/hidden-markup.ts
/** Styles that keep a text out of sight: it is taken away, has no size, no colour of its own, or stands outside the page. */
const UNSEEN = /(?:^|[;"'\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:[;"'!]|$)|opacity\s*:\s*0(?:\.0\d*)?\s*(?:[;"'!]|$)|(?<!background-)color\s*:\s*(?:white|snow|transparent|#f{3}(?:f|f{3}|f{5})?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]{0,40},\s*0(?:\.0+)?\s*\))|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\((?:50|100)%|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:[;"'!]|$))/i;
const TAG$1 = /<([a-z][a-z0-9-]{0,30})((?:\s[^<>]{0,600})?)>/gi;
const VOID = /^(?:img|br|hr|input|meta|link|source|area|base|col|embed|track|wbr)$/i;
/** White formulas, as some sites render them. */
const FORMULA = /\\(?:color|textcolor)\s*\{\s*white\s*\}\s*\{?([^{}\n]{4,2000})/g;
/** A link definition that leads nowhere: `[//]: # (text)`, `[comment]: <> "text"`. */
const REFERENCE = /^[ \t]{0,3}\[[^\]\n]{1,60}\]:[ \t]*(?:#|<#?>|\/dev\/null)[ \t]*[("']([^\n]{1,2000}?)[)"'][ \t]*$/gm;
/** Passages that Markdown or HTML does not show: comments, definitions that lead nowhere, folded parts and text without size or colour. */
function hiddenMarkup(text) {
	const found = [];
	if (!text.includes("<") && !/\]:|\\(?:text)?color/.test(text)) return found;
	const code = markdownCode(text);
	const note = (hiding, start, end, from, to) => {
		const says = text.slice(from, Math.min(to, from + LONGEST_PASSAGE));
		if (found.length < 400 && /\p{L}{2}/u.test(says)) found.push({
			hiding,
			start,
			end,
			says
		});
	};
	comments(text, code, note);
	for (const match of text.matchAll(REFERENCE)) {
		if (within(code, match.index)) continue;
		const from = match.index + match[0].lastIndexOf(match[1] ?? "");
		note("reference", match.index, match.index + match[0].length, from, from + (match[1] ?? "").length);
	}
	for (const match of text.matchAll(FORMULA)) {
		const from = match.index + match[0].length - (match[1] ?? "").length;
		if (!within(code, match.index)) note("unseen-style", match.index, match.index + match[0].length, from, from + (match[1] ?? "").length);
	}
	elements(text, code, note);
	return found.sort((a, b) => a.start - b.start);
}
/** A comment that is never closed hides the rest of the file. */
function comments(text, code, note) {
	for (let at = text.indexOf("<!--"); at !== -1;) {
		const close = text.indexOf("-->", at + 4);
		const end = close === -1 ? text.length : close + 3;
		if (!within(code, at)) note("comment", at, end, at + 4, close === -1 ? text.length : close);
		at = text.indexOf("<!--", within(code, at) ? at + 4 : end);
	}
}
/** Tags that are looked at in one file. */
const MOST_TAGS = 2e4;
function elements(text, code, note) {
	const lower = text.toLowerCase();
	let seen = 0;
	let behind = 0;
	/** Where the next end of an element lies, so that a file of a thousand openings is not searched to its end a thousand times. */
	const closings = /* @__PURE__ */ new Map();
	for (const match of text.matchAll(TAG$1)) {
		const [whole, name = "", attributes = ""] = match;
		if (++seen > MOST_TAGS) return;
		if (match.index < behind || VOID.test(name) || within(code, match.index)) continue;
		const hiding = hidingOf(name.toLowerCase(), attributes);
		if (!hiding) continue;
		const start = match.index + whole.length;
		const closing = `</${name.toLowerCase()}`;
		let close = closings.get(closing) ?? 0;
		if (close !== -1 && close < start) {
			close = lower.indexOf(closing, start);
			closings.set(closing, close);
		}
		if (close === -1 && hiding === "collapsed") continue;
		const end = close === -1 ? Math.min(text.length, start + LONGEST_PASSAGE) : close;
		note(hiding, match.index, end, start, end);
		behind = end;
	}
}
function hidingOf(name, attributes) {
	if (name === "details") return /(?:^|\s)open\b/i.test(attributes) ? void 0 : "collapsed";
	if (name === "template") return "unseen-style";
	if (attributes === "") return void 0;
	if (/(?:^|\s)hidden(?:\s|=|\/|$)/i.test(attributes)) return "unseen-style";
	const style = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
	if (style && UNSEEN.test(style[1] ?? style[2] ?? style[3] ?? "")) return "unseen-style";
	return name === "font" && /\bcolor\s*=\s*["']?(?:white|#f{3}(?:f{3})?\b)|\bsize\s*=\s*["']?0\b/i.test(attributes) ? "unseen-style" : void 0;
}

// src/classify/hidden-space.ts
/** Blanks in one line behind which no editor window shows anything; the widest honest alignment that was met is some eighty. */
const WIDE = 120;
/** Empty lines in a row after which a person takes the file to be at its end. */
const DEEP = 60;
const TOLD = 1e3;
const BLANK$1 = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/;
/** Passages that stand behind so many blanks, or below so many empty lines, that nobody scrolls to them. */
function pushedAway(text) {
	const found = [];
	let code;
	let empty = 0;
	for (let start = 0; start <= text.length && found.length < 400;) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		if (blanksFrom(text, start, end) === end - start || text.slice(start, end).trim() === "") empty++;
		else {
			if (empty >= DEEP) found.push({
				hiding: "pushed-down",
				start,
				end: Math.min(end, start + TOLD),
				says: text.slice(start, start + TOLD)
			});
			empty = 0;
			if (end - start > WIDE) {
				const gap = wideGap(text, start, end);
				if (gap !== void 0 && !text.slice(start, end).includes("|")) {
					code ??= markdownCode(text);
					if (!within(code, gap)) found.push({
						hiding: "pushed-aside",
						start: gap,
						end,
						says: text.slice(gap, Math.min(end, gap + TOLD)).trim()
					});
				}
			}
		}
		start = end + 1;
	}
	return found;
}
/** Where the text behind the first wide gap of a line begins. */
function wideGap(text, start, end) {
	for (let at = start; at < end; at++) {
		if (!BLANK$1.test(text.charAt(at))) continue;
		const length = blanksFrom(text, at, end);
		if (length >= WIDE && at + length < end && text.slice(at + length, end).trim() !== "") return at + length;
		at += length;
	}
}
function blanksFrom(text, start, end) {
	let at = start;
	while (at < end && BLANK$1.test(text.charAt(at))) at++;
	return at - start;
}

// src/classify/hidden-passages.ts
/** A code inside a code, inside a comment: as deep as anything honest or hostile that was met goes. */
const DEPTH = 3;
/** Characters of all passages of one file that are handed on. */
const MOST_TEXT = 1e6;
/**
* Finds the hidden passages of an instruction text and decodes them, codes inside codes too. Offsets count in the text given.
* The time grows with its length; what is handed on has a bound.
*/
function findHidden(text) {
	const runs = findHiddenText(text);
	const found = [
		...runs.flatMap(({ start, end, spells }) => spells === void 0 ? [] : [{
			hiding: "characters",
			start,
			end,
			says: spells
		}]),
		...hiddenMarkup(text),
		...pushedAway(text),
		...encodedPassages(text)
	];
	const passages = [];
	let left = MOST_TEXT;
	for (const passage of found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, 400)) {
		const inner = innermost(passage);
		left -= inner.says.length;
		if (left < 0) break;
		passages.push(inner);
	}
	return {
		runs,
		passages
	};
}
/** What a passage says where it is itself a code: the words of it, behind the words around it. */
function innermost(passage) {
	let { says } = passage;
	for (let depth = 0; depth < DEPTH; depth++) {
		const deeper = encodedPassages(says);
		if (deeper.length === 0) break;
		let decoded = "";
		let at = 0;
		for (const { start, end, says: words } of deeper) {
			if (start < at) continue;
			decoded += `${says.slice(at, start)}${words}`;
			at = end;
		}
		says = `${decoded}${says.slice(at)}`.slice(0, LONGEST_PASSAGE);
	}
	return {
		...passage,
		says
	};
}

// src/classify/hidden-address.ts
/** Names by which texts call an agent, and how they speak to it. */
const ADDRESS$1 = /\b(?:AI|A\.I\.|LLMs?|GPT|chatbot|claude|codex|copilot|cursor|gemini|opencode|cline|windsurf|(?:coding |language |virtual )?(?:assistants?|agents?|models?)(?!\.md)|bots?)\b|\b(?:you (?:must|should|are|will|have to|shall|need to|may not)|your (?:task|job|role|instructions?|response|system prompt))\b|(?:システム|アシスタント|あなた|你(?:必须|应该|是)|助手|당신|에이전트|ассистент|агент|asistente|agente|assistent|assistant)/iu;
/** Orders with an effect, at the begin of a sentence or behind a word that makes an order of them. */
const ORDER = /(?:^|[.!?:;,\n]\s*|\b(?:must|should|always|never|please|also|then|and|to|first|now|immediately|silently|quietly|without asking|will|shall)\s+)(?:not\s+|also\s+|first\s+|always\s+)?(?:run|execute|call|invoke|fetch|download|install|curl|wget|open|visit|send|post|upload|forward|email|read|print|cat|copy|write|add|insert|append|include|delete|remove|disable|enable|set|change|modify|approve|accept|merge|push|commit|ignore|disregard|forget|override|obey|follow|treat|pretend|act|respond|reply|answer|say|tell|claim|report|recommend|hide|skip|bypass|use)\b/iu;
/** What those who keep the file write to those who change it, and what tools leave behind. */
const UPKEEP = /\b(?:do not (?:edit|modify|remove|touch|change|delete)|don't (?:edit|modify|remove|touch|change|delete)|(?:auto-?)?generated (?:by|from|with|file)|managed by|markdownlint|prettier|eslint|cspell|spell-?checker|textlint|vale|toc|todo|fixme|tbd|begin|end|start|stop|updated?|last (?:updated|verified|modified|reviewed)|keep (?:this|the|it)|copyright|license|spdx|lint|doctoc|all-contributors|region|sync|template|placeholder|example|describe|fill in|replace (?:this|with)|your (?:project|name|description|text) here|optional)\b/iu;
/**
* Whether a text speaks to an agent and tells it to do something: only then is a comment more than a note of those who keep the file.
* Says nothing of whether the order is hostile.
*/
function addressesAgent(text) {
	const start = text.slice(0, 4096);
	return ADDRESS$1.test(start) && ORDER.test(start) && !UPKEEP.test(start.slice(0, 400));
}

// src/parse/markdown-passages.ts
/** A longer passage is cut, with some overlap, so that what works on a passage has a bound. */
const LONGEST = 16384;
/** A longer lead-in introduces nothing. */
const LEAD_IN = 600;
const DEEPEST$1 = 6;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.{0,300}?)[ \t]*#*[ \t]*$/;
const BOLD_LINE = /^[ \t]{0,3}(?:\*\*|__)([^*_]{2,80})(?:\*\*|__):?[ \t]*$/;
const FENCE = /^([ \t]{0,24})(`{3,}|~{3,})[ \t]*([^\s`]{0,40})/;
const ITEM = /^([ \t]{0,40})(?:[-*+•]|\d{1,9}[.)])[ \t]+(?=\S)/;
const QUOTE = /^[ \t]{0,12}>/;
const TABLE = /^[ \t]{0,12}\|/;
const BLANK = /^[ \t>]*$/;
/**
* Cuts a text into passages, in one pass over its lines. Whatever structure it does not know is a paragraph, so no text is left out:
* an agent reads all of it, also what Markdown would not show.
*/
function markdownPassages(text) {
	return new Splitter(text).split();
}
var Splitter = class {
	#text;
	#passages = [];
	#headings = [];
	/** The list items that are open, by indentation. */
	#items = [];
	#before = "";
	#open;
	#fence;
	constructor(text) {
		this.#text = text;
	}
	split() {
		const text = this.#text;
		for (let at = this.#frontMatter(); at < text.length;) {
			const newline = text.indexOf("\n", at);
			const end = newline === -1 ? text.length : newline;
			const comment = this.#fence ? -1 : this.#commentAt(at, end);
			if (comment !== -1) {
				at = this.#comment(comment);
				continue;
			}
			this.#line(text.slice(at, Math.min(end, at + 400)), at, end);
			at = end + 1;
		}
		this.#close();
		return this.#passages;
	}
	/** Where the body begins. */
	#frontMatter() {
		const head = /^---[ \t]*\r?\n/.exec(this.#text.slice(0, 100));
		if (!head) return 0;
		const close = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(this.#text.slice(0, LONGEST));
		if (!close) return 0;
		this.#add("front-matter", head[0].length, close.index, []);
		return close.index + close[0].length;
	}
	/** Where a comment begins that opens the line. */
	#commentAt(at, end) {
		let start = at;
		while (start < end && start - at < 40 && " 	>-*".includes(this.#text.charAt(start))) start++;
		return this.#text.startsWith("<!--", start) ? start : -1;
	}
	#comment(start) {
		this.#close();
		const close = this.#text.indexOf("-->", start + 4);
		const end = close === -1 ? this.#text.length : close;
		this.#add("comment", start + 4, end, []);
		return close === -1 ? end : close + 3;
	}
	#line(line, at, end) {
		const fence = FENCE.exec(line);
		if (this.#fence) {
			if (fence?.[2]?.startsWith(this.#fence.mark) && fence[2].length >= this.#fence.length && fence[3] === "") {
				this.#close();
				this.#fence = void 0;
			} else if (this.#open) this.#open.end = end;
			return;
		}
		if (fence?.[2] !== void 0) {
			const leadIns = this.#leadInsAt(fence[1]?.length ?? 0);
			this.#close();
			this.#fence = {
				mark: fence[2].charAt(0),
				length: fence[2].length
			};
			this.#open = {
				kind: "fence",
				start: end + 1,
				end,
				leadIns: this.#leadIns(leadIns),
				language: (fence[3] ?? "").toLowerCase()
			};
			return;
		}
		if (BLANK.test(line)) {
			this.#close();
			return;
		}
		const heading = headingOf(line);
		if (heading) this.#heading(heading.level, heading.title, at, end);
		else this.#body(line, at, end);
	}
	#heading(level, title, at, end) {
		this.#close();
		while (this.#headings.length > 0 && (this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
		this.#add("heading", at, end, []);
		if (this.#headings.length < DEEPEST$1) this.#headings.push({
			level,
			title
		});
		this.#items.length = 0;
		this.#before = "";
	}
	#body(line, at, end) {
		const item = ITEM.exec(line);
		const indent = item?.[1]?.length ?? 0;
		if (item) {
			this.#close();
			while (this.#items.length > 0 && (this.#items.at(-1)?.indent ?? 0) >= indent) this.#items.pop();
			this.#open = {
				kind: "item",
				start: at,
				end,
				leadIns: this.#leadIns(this.#items.map(({ text }) => text).reverse())
			};
			this.#items.push({
				indent,
				text: ""
			});
			return;
		}
		const kind = QUOTE.test(line) ? "quote" : TABLE.test(line) ? "table" : void 0;
		if (this.#open && (kind === void 0 || kind === this.#open.kind) && this.#open.kind !== "table") {
			this.#open.end = end;
			return;
		}
		const inItem = /^[ \t]/.test(line);
		if (!inItem) this.#items.length = 0;
		this.#close();
		this.#open = {
			kind: kind ?? "paragraph",
			start: at,
			end,
			leadIns: this.#leadIns(inItem ? this.#leadInsAt(line.search(/\S/)) : [])
		};
	}
	/** The items above something that stands so far in. */
	#leadInsAt(indent) {
		this.#close();
		return this.#items.filter((item) => item.indent < indent).map(({ text }) => text).reverse();
	}
	#leadIns(items) {
		return [...items, this.#before].filter((text) => text !== "").slice(0, 4);
	}
	#close() {
		const open = this.#open;
		if (!open) return;
		this.#open = void 0;
		this.#add(open.kind, open.start, open.end, open.leadIns, open.language);
		const text = open.end - open.start > LEAD_IN ? "" : this.#text.slice(open.start, open.end).trim();
		if (open.kind === "item") {
			const last = this.#items.pop();
			if (last) this.#items.push({
				...last,
				text: text.replace(ITEM, "")
			});
		} else if (open.kind !== "fence") this.#before = text;
	}
	#add(kind, start, end, leadIns, language) {
		const headings = this.#headings.map(({ title }) => title);
		for (let from = start; from < end; from += 15872) {
			const to = Math.min(end, from + LONGEST);
			this.#passages.push({
				kind,
				start: from,
				end: to,
				headings,
				leadIns,
				...language === void 0 ? {} : { language }
			});
			if (to === end) break;
		}
	}
};
/** A heading, or a line that is all bold, which stands for one below the others. */
function headingOf(line) {
	const heading = HEADING.exec(line);
	if (heading) return {
		level: heading[1]?.length ?? 1,
		title: heading[2] ?? ""
	};
	const title = BOLD_LINE.exec(line)?.[1];
	return title === void 0 ? void 0 : {
		level: 7,
		title
	};
}

// src/classify/instruction-commands.ts
/** Only what may be of one of the risk classes is worth the classifier's time. */
const WORTH$1 = /\b(?:curl|wget|fetch|iwr|irm|invoke-\w+|base64|xxd|nc|ncat|netcat|mshta|deno|eval)\b|\/dev\/tcp/i;
/** A token in a header is how a client proves itself, at whatever host; a note. */
const AUTHENTICATES = /\b(?:authorization|x-[\w-]{1,40}|private-token)\s{0,4}:/i;
const SHELL = /* @__PURE__ */ new Set([
	"",
	"sh",
	"bash",
	"zsh",
	"shell",
	"console",
	"shell-session",
	"powershell",
	"ps1",
	"pwsh",
	"text",
	"fish"
]);
const PROMPT = /^\s*(?:[$%>#]\s+|PS[^>]{0,40}>\s*)?/;
const CODE$1 = /(?<!`)(`{1,3})(?!`)([^`\n]{4,600})\1(?!`)/g;
/** Lines of one file that are classified, and the longest of them. */
const LINES = 400;
const LONGEST_LINE = 1e3;
/** So many words before a code span may stand the verb that tells the agent to run it. */
const BEFORE = 6;
/** Finds command lines that a text tells its agent to run, in fences and in code spans. */
var InstructedCommands = class {
	#catalog;
	#words;
	#rules = /* @__PURE__ */ new Map();
	#left = LINES;
	constructor(catalog, words) {
		this.#catalog = catalog;
		this.#words = words;
		for (const rule of catalog.instructions.rules) for (const { classes, severity } of rule.commands) for (const id of classes) this.#rules.set(id, {
			rule,
			severity
		});
	}
	/** The commands of one passage, with its words where those are known. */
	*in(text, passage, words) {
		const source = text.slice(passage.start, passage.end);
		if (!WORTH$1.test(source) || this.#left <= 0) return;
		if (passage.kind === "fence") yield* this.#inFence(source, passage);
		else yield* this.#inSpans(source, passage, words);
	}
	*#inFence(source, passage) {
		const { around } = this.#words;
		if (!SHELL.has(passage.language ?? "") || around.warns(passage)) return;
		let at = 0;
		let comment = "";
		for (const line of source.replaceAll(/\\\r?\n/g, (end) => " ".repeat(end.length)).split("\n")) {
			const start = at + (PROMPT.exec(line)?.[0].length ?? 0);
			const command = source.slice(start, at + line.length).trimEnd();
			at += line.length + 1;
			if (/^\s*(?:#|\/\/|rem\b)/i.test(line)) {
				comment = line;
				continue;
			}
			const shown = around.isBadExample(comment) || around.isBadExample(line);
			comment = "";
			if (shown) continue;
			const severity = (worst) => around.orders(passage) ? worst : around.installs(passage) || AUTHENTICATES.test(command) ? "low" : atLeast(worst, "medium") ? "medium" : worst;
			yield* this.#judge(command, passage.start + start, passage.kind, severity);
		}
	}
	*#inSpans(source, passage, words) {
		const { around, polarity, run } = this.#words;
		const surroundings = around.of(source, {
			...passage,
			start: 0,
			end: source.length
		}, words);
		for (const span of source.matchAll(CODE$1)) {
			const inside = words.findIndex((word) => word.start >= span.index);
			const first = words[inside];
			if (!first) continue;
			let verb = -1;
			for (let at = inside - 1; at >= 0 && inside - at <= BEFORE && words[at]?.sentence === first.sentence; at--) {
				if (run.endAt(words, at, at + 1) === void 0) continue;
				verb = at;
				break;
			}
			if (verb === -1) continue;
			const match = {
				phrase: {
					parts: [],
					language: "any",
					of: void 0
				},
				first: verb,
				last: verb,
				matched: [verb]
			};
			if (polarity.of(words, match, surroundings(first.sentence)) !== "said") continue;
			const severity = (worst) => around.installs(passage, source.slice(0, span.index)) || AUTHENTICATES.test(span[2] ?? "") ? "low" : worst;
			yield* this.#judge(span[2] ?? "", passage.start + span.index + (span[1]?.length ?? 1), passage.kind, severity);
		}
	}
	*#judge(command, start, kind, severityOf) {
		if (!WORTH$1.test(command) || command.length > LONGEST_LINE || this.#left-- <= 0) return;
		const known = this.#rules.get(classifyCommand(command, this.#catalog).class);
		if (known) yield {
			rule: known.rule,
			severity: severityOf(known.severity),
			start,
			end: start + command.length,
			kind
		};
	}
};

// src/classify/instruction-letters.ts
const TAG = /<\/?[A-Za-z][^<>\n]{0,80}>|<!--[^>]{0,200}-->/y;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|nbsp|apos));/iy;
const NAMED = table({
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " ",
	apos: "'"
});
const LETTER = /[\p{L}\p{N}]/u;
const MARKS = "*~`_";
/**
* Takes away what splits or disguises words: characters without width, tags and emphasis inside a word, entities, compatibility forms, accents.
* Works in one pass; every replacement is looked for within a fixed distance.
*/
function plainText(source) {
	let text = "";
	const offsets = [];
	const put = (chars, at) => {
		text += chars;
		for (let index = 0; index < chars.length; index++) offsets.push(at);
	};
	for (let at = 0; at < source.length;) {
		const plain = endOfPlain(source, at);
		if (plain > at) {
			text += source.slice(at, plain).toLowerCase();
			while (at < plain) offsets.push(at++);
			continue;
		}
		const point = source.codePointAt(at) ?? 0;
		const width = point > 65535 ? 2 : 1;
		if (point === 60 || point === 38) {
			const [replacement, length] = point === 60 ? tagAt(source, at) : entityAt(source, at);
			put(replacement, at);
			at += length;
		} else if (isMark(point)) {
			const end = markEnd(source, at);
			if (!(isInWord(source, at, end) && (end - at > 1 || source.charAt(at) !== "_"))) put(source.slice(at, end), at);
			at = end;
		} else {
			put(fold(source.slice(at, at + width), point), at);
			at += width;
		}
	}
	offsets.push(source.length);
	return {
		text,
		offsets
	};
}
/** The end of a run of ASCII in which nothing is disguised: most of a text. */
function endOfPlain(source, from) {
	let at = from;
	while (at < source.length) {
		const code = source.charCodeAt(at);
		if (code >= 128 || code === 60 || code === 38 || isMark(code)) break;
		at++;
	}
	return at;
}
function isMark(point) {
	return point === 42 || point === 95 || point === 96 || point === 126;
}
function markEnd(source, at) {
	let end = at;
	while (end < source.length && end - at < 6 && MARKS.includes(source.charAt(end))) end++;
	return end;
}
function tagAt(source, at) {
	TAG.lastIndex = at;
	const tag = TAG.exec(source);
	if (!tag) return ["<", 1];
	return [isInWord(source, at, at + tag[0].length) ? "" : " ", tag[0].length];
}
function entityAt(source, at) {
	ENTITY.lastIndex = at;
	const entity = ENTITY.exec(source);
	if (!entity) return ["&", 1];
	const point = entity[1] === void 0 ? Number.parseInt(entity[2] ?? "0", 16) : Number(entity[1]);
	if (entity[3] !== void 0) return [NAMED[entity[3].toLowerCase()] ?? " ", entity[0].length];
	return [point > 1114111 ? " " : fold(String.fromCodePoint(point), point), entity[0].length];
}
function isInWord(source, from, to) {
	return LETTER.test(source.charAt(from - 1)) && LETTER.test(source.charAt(to));
}
const folded = /* @__PURE__ */ new Map();
function fold(char, point) {
	const known = folded.get(char);
	if (known !== void 0) return known;
	const plain = foldFresh(char, point);
	if (folded.size < 2e4) folded.set(char, plain);
	return plain;
}
function foldFresh(char, point) {
	const kind = kindOf(point);
	if (kind !== void 0 && kind !== "control") return "";
	if (point >= 768 && point <= 879) return "";
	const common = char.normalize("NFKC").toLowerCase();
	if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(common)) return common;
	return common.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").replaceAll("æ", "ae").replaceAll("œ", "oe").replaceAll("ø", "o").replaceAll("ı", "i");
}
/** Letters of other scripts that look like Latin ones; https://www.unicode.org/Public/security/latest/confusables.txt, those that letter faces share. */
const LOOK_ALIKE = Object.fromEntries([..."аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhгrпnиuԛqԝwɡgαaοoρpνvιiτtυuκkεeηnωwχxβbγy"].reduce((pairs, char, index, all) => {
	if (index % 2 === 0) pairs.push([char, all[index + 1] ?? ""]);
	return pairs;
}, []));
/** The word in Latin letters, where it mixes scripts or stands among Latin words and looks like one. */
function latinOf(word, amongLatin) {
	if (!/[a-z]/.test(word) && !amongLatin) return word;
	let latin = "";
	for (const char of word) {
		const like = char <= "" ? char : LOOK_ALIKE[char];
		if (like === void 0) return word;
		latin += like;
	}
	return latin;
}
const LEET = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"@": "a",
	$: "s",
	"!": "i",
	"|": "l"
};
/** What a word with digits and signs in place of letters may mean; empty where it has none. */
function unleet(word) {
	if (word.length < 3 || word.length > 24 || !/[a-z]/.test(word) || !/[013457@$!|]/.test(word)) return [];
	const letters = [...word].map((char) => LEET[char] ?? char).join("");
	const other = [...word].map((char) => char === "1" ? "l" : LEET[char] ?? char).join("");
	return letters === other ? [letters] : [letters, other];
}

// src/classify/instruction-words.ts
/** An address, whatever it is. */
const ADDRESS = "@url";
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PARTS = {
	url: String.raw`\b(?:https?|ftp|ssh):\/\/[^\s<>"'\x60)\]，。、）」]{1,2000}`,
	option: String.raw`(?<![\p{L}\p{N}_.\-])--?[a-z][a-z0-9-]{0,60}`,
	file: String.raw`(?<![\p{L}\p{N}_\-)])\.[a-z][a-z0-9]{0,30}`,
	cjk: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`,
	word: String.raw`(?:[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}]{2})['’](?=\p{L})|(?<=[a-z0-9])[@$!|](?=[a-z])|[@$](?=[a-z0-9]{2}))+`,
	end: String.raw`[.!?…](?=["'”’»)*_\x60]{0,4}(?:\s|$))|[。！？]`,
	comma: "[,，、،]",
	open: String.raw`[(（\[{]`,
	close: String.raw`[)）\]}]`,
	strong: String.raw`[;:；：—–|]|(?<=\s)-(?=\s)|->|→|=>`,
	line: String.raw`\r?\n`
};
const PART_KINDS = Object.keys(PARTS);
/** One group for each part, in their order: groups with names would make an object for each of the millions of words of a large file. */
const PART = new RegExp(Object.values(PARTS).map((part) => `(${part})`).join("|"), "gu");
/** What ends with a full stop and ends no sentence. */
const SHORT$1 = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"g",
	"e",
	"etc",
	"vs",
	"bzw",
	"z",
	"b",
	"usw",
	"ej",
	"p",
	"ex",
	"т",
	"д"
]);
const PAIRS = [
	/"[^"\n]{1,400}"/g,
	/“[^”]{1,400}”/g,
	/„[^“”]{1,400}[“”]/g,
	/«[^»]{1,400}»/g,
	/「[^」]{1,400}」/g,
	/『[^』]{1,400}』/g,
	/‘[^’\n]{1,400}’/g,
	/(?<![\p{L}\p{N}])'(?=\S)[^'\n]{3,400}'(?![\p{L}\p{N}])/gu
];
const CODE = /(?<!`)(`{1,3})(?!`)[^`\n]{1,400}\1(?!`)/g;
/** What begins each: a passage without it is not looked through for it. */
const OPENING = new Map([CODE, ...PAIRS].map((pair, index) => [pair, "`\"“„«「『‘'".charAt(index)]));
/** The words of a passage. */
function wordsOf(source, { byLine }, known) {
	const { text, offsets } = plainText(source);
	const quotes = quotesOf(text);
	const ascii = ASCII.test(text);
	const latin = mainlyLatin(text, ascii);
	const words = [];
	let sentence = 0;
	let cut = "";
	const questions = /* @__PURE__ */ new Set();
	for (let part = partFrom(text, 0); part !== void 0; part = partFrom(text, part.end)) {
		const { kind, start: at, end: stop } = part;
		if (kind === "end") {
			const mark = text.charAt(at);
			if (mark !== "." || !SHORT$1.has(words.at(-1)?.text ?? "")) {
				if (mark === "?" || mark === "？") questions.add(sentence);
				sentence++;
				cut = "";
			}
		} else if (kind === "line") {
			if (byLine || beginsSentence(source, offsets[stop] ?? source.length)) {
				sentence++;
				cut = "";
			}
		} else if (kind === "strong") cut = "strong";
		else if (kind === "open" || kind === "close") {
			if (cut === "") cut = kind;
		} else if (kind === "comma") cut = cut === "" || cut === "close" ? "comma" : cut;
		else {
			const raw = kind === "url" ? ADDRESS : text.slice(at, stop).replaceAll(APOSTROPHES, "");
			const plain = kind === "word" && !ascii ? latinOf(raw, latin) : raw;
			const quote = quotes.at(at);
			words.push({
				text: plain,
				readings: kind === "word" ? unleet(plain) : NO_READINGS,
				start: offsets[at] ?? 0,
				end: (offsets[stop - 1] ?? 0) + 1,
				sentence,
				cut,
				question: false,
				quote: quote?.number ?? 0,
				code: quote?.code ?? false
			});
			cut = "";
		}
	}
	const asked = questions.size === 0 ? words : words.map((word) => questions.has(word.sentence) ? {
		...word,
		question: true
	} : word);
	return latin ? joined(asked, source, known) : asked;
}
const APOSTROPHES = /['’]/g;
const NO_READINGS = [];
/** The next part of a text. Blanks and words in ASCII, which are nearly all of it, are told without the expression. */
function partFrom(text, from) {
	let start = from;
	while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9) start++;
	let end = start;
	while (isLetterOrDigit(text.charCodeAt(end))) end++;
	if (end > start && endsWord(text.charCodeAt(end))) return {
		kind: "word",
		start,
		end
	};
	PART.lastIndex = start;
	const match = PART.exec(text);
	if (match === null) return void 0;
	for (const [index, kind] of PART_KINDS.entries()) if (match[index + 1] !== void 0) return {
		kind,
		start: match.index,
		end: PART.lastIndex
	};
}
function isLetterOrDigit(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57;
}
/** What neither goes on with a word nor makes an address of it; after the last character, too. */
function endsWord(code) {
	return Number.isNaN(code) || code < 128 && !GOES_ON.includes(code);
}
const GOES_ON = [..."'@$!|:"].map((char) => char.charCodeAt(0));
/** Whether what follows a line end is more than the rest of a wrapped line: a capital, a list, an emoji. */
function beginsSentence(source, at) {
	const rest = source.slice(at, at + 40).trimStart();
	if (rest === "") return true;
	return /^(?:[-*+•>#|]\s|\d{1,3}[.)]\s|\p{Lu}|\p{Extended_Pictographic})/u.test(rest);
}
/** Quotations and code spans of a passage; an offset is looked up in growing order. */
function quotesOf(text) {
	const found = [CODE, ...PAIRS].flatMap((pair) => text.includes(OPENING.get(pair) ?? "") ? [...text.matchAll(pair)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		code: pair === CODE
	})) : []);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const spans = [];
	for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push({
		...span,
		number: spans.length + 1
	});
	let next = 0;
	return { at(offset) {
		while (next < spans.length && (spans[next]?.end ?? 0) <= offset) next++;
		const span = spans[next];
		return span && span.start <= offset ? span : void 0;
	} };
}
function mainlyLatin(text, ascii) {
	const start = text.slice(0, 4e3);
	const sample = start.includes("http") || start.includes("--") ? start.replaceAll(/(?:https?:\/\/|--)\S{1,400}/g, "") : start;
	let latin = 0;
	for (let at = 0; at < sample.length; at++) if (sample.charCodeAt(at) >= 97 && sample.charCodeAt(at) <= 122) latin++;
	const other = ascii ? 0 : sample.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
	return latin > 3 * other || latin > other && latin > 8;
}
const ASCII = /^\p{ASCII}*$/u;
/** Joins letters that stand apart, and takes words apart that stand together, where that gives words that rules know. */
function joined(words, source, known) {
	const result = [];
	for (let at = 0; at < words.length;) {
		let end = at;
		while (end < words.length && isLetter(words[end]) && words[end]?.sentence === words[at]?.sentence) end++;
		if (end - at >= 6) {
			result.push(...spelled(words.slice(at, end), source, known));
			at = end;
			continue;
		}
		const word = words[at];
		if (word) result.push(...word.text.length >= 14 && word.text.length <= 120 && !/[a-z][A-Z]/.test(source.slice(word.start, word.end)) && !word.code ? apart(word, known) ?? [word] : [word]);
		at++;
	}
	return result;
}
function isLetter(word) {
	return word !== void 0 && word.text.length === 1 && !CJK.test(word.text);
}
/** `i g n o r e   a l l`: letters apart; a wider gap ends a word. */
function spelled(letters, source, known) {
	const gap = Math.min(...letters.slice(1).map((word, index) => word.start - (letters[index]?.end ?? 0)));
	const groups = [];
	for (const [index, letter] of letters.entries()) {
		const before = letters[index - 1];
		if (!before || letter.start - before.end > gap || source.slice(before.end, letter.start).includes("\n")) groups.push([letter]);
		else groups.at(-1)?.push(letter);
	}
	return groups.flatMap((group) => {
		const [first] = group;
		const last = group.at(-1);
		if (!first || !last) return [];
		const whole = {
			...first,
			text: group.map(({ text }) => text).join(""),
			end: last.end
		};
		return known.has(whole.text) ? [whole] : apart(whole, known) ?? [whole];
	});
}
const SMALL = [
	"the",
	"a",
	"all",
	"any",
	"my",
	"your",
	"and",
	"or",
	"to",
	"this",
	"that",
	"it",
	"of",
	"in",
	"on",
	"for",
	"from",
	"with",
	"is",
	"are",
	"you"
];
/** The words of which a word is put together, all of them known; undefined where it is not. */
function apart(word, known) {
	const { text } = word;
	/** For each length of the beginning that can be read, where its last word begins. */
	const from = [0];
	for (let end = 1; end <= text.length; end++) for (let start = Math.max(0, end - 16); start < end; start++) {
		if (from[start] === void 0) continue;
		const part = text.slice(start, end);
		if (known.has(part) || SMALL.includes(part)) {
			from[end] = start;
			break;
		}
	}
	const parts = [];
	for (let end = text.length; end > 0;) {
		const start = from[end];
		if (start === void 0) return void 0;
		parts.unshift(text.slice(start, end));
		end = start;
	}
	return parts.length < 2 ? void 0 : parts.map((part) => ({
		...word,
		text: part,
		readings: []
	}));
}

// src/classify/instruction-phrase.ts
/** `~~`: so many words may lie between, sentence ends among them. */
const FAR = 25;
const WIDEST = 24;
/** As many ways through a phrase are followed at once; nearer ones first. */
const WAYS = 24;
/** Reads a phrase as `rules/instructions/` writes it. Throws an `Error` that says what is wrong. */
function readPhrase(text, language, sets, of) {
	const parts = [];
	let gap = 0;
	let across = false;
	for (const piece of text.trim().split(/\s+/u)) {
		const far = /^~(\d{1,2}|~)?$/u.exec(piece);
		if (far) {
			across = far[1] === "~";
			gap = across ? FAR : Number(far[1] ?? 3);
			if (gap > WIDEST && !across) throw new Error(`"${piece}": more than ${WIDEST} words between`);
			if (parts.length === 0) throw new Error(`"${text}" begins with a gap`);
			continue;
		}
		const choices = piece.split("/").flatMap((choice) => rowsOf(choice, sets));
		const rows = new ByFirstWord();
		const heads = choices.map(([head]) => head).filter((head) => head !== void 0);
		for (const [index, head] of heads.entries()) rows.add(head, choices[index] ?? []);
		const longest = Math.max(...choices.map(({ length }) => length));
		parts.push({
			gap,
			across,
			rows,
			heads,
			longest,
			literals: choices.flat()
		});
		gap = 0;
		across = false;
	}
	if (gap > 0) throw new Error(`"${text}" ends with a gap`);
	return {
		parts,
		language,
		of
	};
}
function rowsOf(choice, sets) {
	const name = /^<([a-z-]+)>$/u.exec(choice)?.[1];
	if (name === void 0) return [rowOf(choice)];
	const set = sets[name];
	if (!set) throw new Error(`there is no set of words <${name}>`);
	return set.map(rowOf);
}
function rowOf(choice) {
	const row = choice.split(/[_\s]/u).flatMap((piece) => {
		if (piece === "@url") return [{
			text: "@url",
			prefix: false
		}];
		const prefix = piece.endsWith("*");
		const words = wordsOf(prefix ? piece.slice(0, -1) : piece, { byLine: false }, /* @__PURE__ */ new Set());
		return words.map(({ text }, index) => ({
			text,
			prefix: prefix && index === words.length - 1
		}));
	});
	if (row.length === 0) throw new Error(`"${choice}" holds no word`);
	return row;
}
/** What begins with one of several rows of words, arranged by their first words. */
var ByFirstWord = class {
	#whole = /* @__PURE__ */ new Map();
	#begun = /* @__PURE__ */ new Map();
	/** Lengths of the stems, longest first: a text is looked up for those only. */
	#stems = [];
	/** One bit for each letter that stands first or second in a row: most words of a text are ruled out by them. */
	#firsts = 0;
	#seconds = 0;
	add(first, value) {
		const [map, key] = first.prefix ? [this.#begun, first.text.slice(0, STEM)] : [this.#whole, first.text];
		const known = map.get(key);
		if (!known) map.set(key, [value]);
		else if (known.at(-1) !== value) known.push(value);
		if (first.prefix && !this.#stems.includes(key.length)) this.#stems = [...this.#stems, key.length].sort((a, b) => b - a);
		this.#firsts |= bitOf(first.text, 0);
		this.#seconds |= first.prefix && first.text.length < 2 ? -1 : bitOf(first.text, 1);
	}
	/** What may begin with this word; some of it may begin with another of the same stem, and some may be there twice. */
	at({ text, readings }) {
		const found = this.#read(text);
		return readings.length === 0 ? found : [found, ...readings.map((reading) => this.#read(reading))].flat();
	}
	#read(text) {
		if ((this.#firsts & bitOf(text, 0)) === 0 || (this.#seconds & bitOf(text, 1)) === 0) return NOTHING;
		let found = this.#whole.get(text) ?? NOTHING;
		for (const length of this.#stems) {
			if (length > text.length) continue;
			const begun = this.#begun.get(text.slice(0, length));
			if (begun) found = found === NOTHING ? begun : [...found, ...begun];
		}
		return found;
	}
};
/** The bit of a letter, or of none. */
function bitOf(text, at) {
	return 1 << (text.charCodeAt(at) & 31);
}
const STEM = 4;
const NOTHING = [];
/** Many phrases, arranged so that each word of a text is looked up once. */
var PhraseBook = class {
	phrases;
	#first = new ByFirstWord();
	constructor(phrases) {
		this.phrases = phrases;
		for (const phrase of phrases) for (const head of phrase.parts[0]?.heads ?? []) this.#first.add(head, phrase);
	}
	/** The English words that phrases hold, for taking apart what is written together. */
	words() {
		const words = /* @__PURE__ */ new Set();
		for (const { parts } of this.phrases.filter(({ language }) => language === "en")) for (const { text, prefix } of parts.flatMap(({ literals }) => literals)) words.add(text).add(prefix ? `${text}s` : text);
		return words;
	}
	/** Every place where a phrase begins, with the shortest stretch that it takes from there. */
	*matches(words) {
		for (let at = 0; at < words.length; at++) for (const phrase of this.#beginning(words[at])) {
			const matched = follow(phrase.parts, words, at);
			if (matched) yield {
				phrase,
				first: at,
				last: matched.at(-1) ?? at,
				matched
			};
		}
	}
	/** The phrases that may begin with a word. */
	#beginning(word) {
		const found = word === void 0 ? NOTHING : this.#first.at(word);
		return found.length < 2 ? found : new Set(found);
	}
	/** The index behind a phrase that stands between two indices, the first that begins there; undefined where none does. */
	standsIn(words, from, to) {
		for (let at = from; at < to; at++) {
			const end = this.endAt(words, at, to);
			if (end !== void 0) return end;
		}
	}
	/** The index behind a phrase that begins right here. */
	endAt(words, at, to) {
		for (const { parts } of this.#beginning(words[at])) {
			const last = follow(parts, words, at)?.at(-1);
			if (last !== void 0 && last < to) return last + 1;
		}
	}
};
/** The words that match all parts from this one on; undefined where they do not. */
function follow(parts, words, start) {
	if (!mayGoOn(parts, words, start)) return void 0;
	let ways = BEGINNING;
	for (const [index, part] of parts.entries()) {
		let next;
		for (const way of ways) {
			const from = index === 0 ? start : (way.at(-1) ?? start) + 1;
			const until = Math.min(index === 0 ? start : from + part.gap, words.length - 1);
			for (let at = from; at <= until; at++) {
				const word = words[at];
				if (!part.across && word.sentence !== words[start]?.sentence && word.sentence !== words[from - 1]?.sentence) break;
				for (const row of part.rows.at(word)) {
					const end = at + row.length - 1;
					if (next?.has(end) || !fits(row, words, at)) continue;
					next ??= /* @__PURE__ */ new Map();
					next.set(end, [...way, ...row.map((_, offset) => at + offset)]);
				}
				if (next !== void 0 && next.size >= WAYS) break;
			}
		}
		if (next === void 0) return void 0;
		ways = next.size === 1 ? [...next.values()] : [...next.entries()].sort(([a], [b]) => a - b).map(([, way]) => way);
	}
	return ways[0];
}
const BEGINNING = [[]];
/** Whether the second part may stand where it must: nearly always it does not, and that is seen without making anything. */
function mayGoOn([first, second], words, start) {
	if (first === void 0 || second === void 0) return true;
	const until = Math.min(words.length - 1, start + first.longest + second.gap);
	for (let at = start + 1; at <= until; at++) {
		const word = words[at];
		if (!second.across && word.sentence !== words[start]?.sentence) return false;
		if (second.rows.at(word).length > 0) return true;
	}
	return false;
}
function fits(row, words, at) {
	for (let offset = 0; offset < row.length; offset++) {
		const literal = row[offset];
		const word = words[at + offset];
		if (!word || word.sentence !== words[at]?.sentence) return false;
		if (!isLiteral(literal, word.text) && !word.readings.some((reading) => isLiteral(literal, reading))) return false;
	}
	return true;
}
function isLiteral({ text, prefix }, word) {
	return prefix ? word.startsWith(text) : word === text;
}

// src/classify/instruction-description.ts
const MODALS = /* @__PURE__ */ new Set([
	"can",
	"may",
	"might",
	"could",
	"would"
]);
const ADDRESSED = /* @__PURE__ */ new Set([
	"you",
	"agent",
	"agents",
	"assistant",
	"assistants",
	"ai",
	"ais",
	"model",
	"models",
	"llm",
	"llms",
	"claude",
	"codex",
	"copilot",
	"cursor",
	"gemini",
	"bot",
	"reviewer",
	"reviewers",
	"scanner",
	"scanners",
	"tool",
	"tools"
]);
/** What an order may begin with before `to`: “you need to”, “make sure to”. */
const ORDERS = /* @__PURE__ */ new Set([
	"need",
	"needs",
	"have",
	"has",
	"want",
	"wants",
	"remember",
	"sure",
	"required",
	"must",
	"permitted",
	"allowed",
	"authorized",
	"authorised",
	"instructed",
	"expected",
	"free",
	"supposed",
	"ought",
	"going",
	"agreed",
	"agree",
	"are",
	"is",
	"configured",
	"ordered",
	"try",
	"directed",
	"encouraged",
	"asked",
	"told",
	"task",
	"job",
	"role",
	"mission",
	"goal",
	"not",
	"never"
]);
/** “Attackers could …”, “to skip …, pass -y”, “lets users …”: a description of what others do or of what something is for. */
function isDescription(words, first, clause) {
	let at = first - 1;
	while (at >= clause && ADVERBS.has(words[at]?.text ?? "")) at--;
	const before = at >= clause ? words[at]?.text ?? "" : "";
	if (before === "to") return !(at - 1 >= clause && ORDERS.has(words[at - 1]?.text ?? ""));
	if (!MODALS.has(before)) return DESCRIBES.has(before) || isPlural(before) && words[first]?.cut === "";
	return at - 1 >= clause && !ADDRESSED.has(words[at - 1]?.text ?? "");
}
/** “Authenticated commands send …”: a subject before the verb. */
function isPlural(word) {
	return word.length > 3 && /[a-z]s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !ADDRESSED.has(word) && !ADVERBS.has(word) && ![
		"always",
		"does",
		"tests",
		"steps",
		"tasks"
	].includes(word);
}
const ADVERBS = /* @__PURE__ */ new Set([
	"always",
	"simply",
	"just",
	"also",
	"directly",
	"automatically",
	"then",
	"safely",
	"never",
	"not",
	"silently",
	"please"
]);
const DESCRIBES = /* @__PURE__ */ new Set([
	"users",
	"user",
	"which",
	"that",
	"it",
	"they",
	"he",
	"we",
	"i",
	"flag",
	"option",
	"lets",
	"people",
	"developers",
	"attackers",
	"who",
	"before",
	"unless"
]);
/** The first word of the sentence is an option or a code span, and the phrase comes after a mark: “`--yes`: skips the question”. */
function isExplanation(words, first, sentence) {
	const head = words[sentence];
	return first > sentence && head !== void 0 && (head.code || head.text.startsWith("-"));
}

// src/classify/instruction-reach.ts
/** How far behind a phrase a word may stand that denies it. */
const AFTER = 9;
/** An `if` further away from a phrase is about something else. */
const NEAR = 3;
/** As many words of a sentence are looked at before a phrase. */
const BACK = 60;
function sentenceStart(words, at) {
	let start = at;
	while (start > 0 && at - start < BACK && words[start - 1]?.sentence === words[at]?.sentence) start--;
	return start;
}
function sentenceEnd(words, at) {
	let end = at + 1;
	while (end < words.length && end - at < BACK && words[end]?.sentence === words[at]?.sentence) end++;
	return end;
}
/** Where the reach of a denial begins: behind a strong mark, a “but”, or a comma that does not go on with the same sentence part. */
function clauseStart(words, first, sentence, lists) {
	let carried = lists.or.standsIn(words, first + 1, first + 4) !== void 0;
	for (let at = first; at > sentence; at--) {
		const word = words[at];
		if (!word) break;
		if (word.cut === "strong" || word.cut === "open") return at;
		if (word.cut === "close") {
			while (at > sentence && words[at]?.cut !== "open") at--;
			continue;
		}
		if (at < first && beginsWith(lists.but, words, at)) return at + 1;
		if (beginsWith(lists.or, words, at)) carried = true;
		if (word.cut !== "comma") continue;
		const inserted = isInsertion(words, at, sentence);
		if (!carried && !inserted && !endsInDenial(words, at, sentence, lists)) return at;
	}
	return sentence;
}
/** A denial further away is of another verb. What is inserted between commas is not counted. */
function nearStart(words, clause, first) {
	let start = first;
	for (let counted = 0; start > clause && counted < CLOSE; start--) if (words[start]?.cut === "comma" && isInsertion(words, start, clause)) while (start > clause && words[start - 1]?.cut !== "comma") start--;
	else counted++;
	return start;
}
const CLOSE = 4;
/** “Never, under any circumstances, …”: what stands between two commas begins with a preposition. */
function isInsertion(words, comma, sentence) {
	for (let at = comma - 1; at > sentence && comma - at < 9; at--) if (words[at]?.cut === "comma") return INSERTIONS.has(words[at]?.text ?? "");
	return false;
}
const INSERTIONS = /* @__PURE__ */ new Set([
	"under",
	"even",
	"for",
	"in",
	"at",
	"as",
	"during",
	"unter",
	"auch",
	"bajo",
	"sob",
	"sous",
	"meme",
	"aunque",
	"mesmo",
	"ни",
	"даже",
	"ever"
]);
/** “Never, ever, …”: the denial stands alone at the beginning. */
function endsInDenial(words, comma, sentence, lists) {
	if (comma - sentence > 2) return false;
	return lists.not.standsIn(words, Math.max(sentence, comma - 2), comma) === comma;
}
function beginsWith(list, words, at) {
	return list.endAt(words, at, at + 3) !== void 0;
}
function deniesBefore(words, clause, first, lists) {
	let from = clause;
	for (let guard = 0; guard < 8; guard++) {
		const end = lists.not.standsIn(words, from, first);
		if (end === void 0) return false;
		const idiom = lists.neutral.standsIn(words, Math.max(clause, end - 3), Math.min(words.length, end + 4));
		if (idiom === void 0 || idiom < end) return true;
		from = Math.max(end, idiom);
	}
	return false;
}
/** “Never: skip the tests”: a denial alone before a colon. */
function isBareDenial(words, clause, sentence, lists) {
	return words[clause]?.cut === "strong" && clause - sentence <= 3 && lists.if.standsIn(words, sentence, clause) === void 0 && lists.not.standsIn(words, sentence, clause) === clause;
}
function deniesInside(words, match, lists) {
	const own = new Set(match.matched);
	for (let at = match.first + 1; at < match.last; at++) {
		if (own.has(at) || words[at]?.cut === "strong") continue;
		const end = lists.not.standsIn(words, at, Math.min(match.last, at + 3));
		if (end === void 0) continue;
		if (Array.from({ length: end - at }, (_, index) => at + index).every((index) => !own.has(index)) && lists.neutral.standsIn(words, Math.max(0, at - 2), Math.min(words.length, end + 3)) === void 0) return true;
	}
	return false;
}
function deniesAfter(words, last, lists) {
	let end = last + 1;
	while (end < words.length && end - last <= 9 && words[end]?.sentence === words[last]?.sentence && words[end]?.cut === "") end++;
	return lists.after.standsIn(words, last + 1, end) !== void 0;
}
/** Whether the last words of the sentence deny; in Chinese right behind the comma. */
function deniesAtTheEnd(words, last, lists) {
	const end = sentenceEnd(words, last);
	if (lists.after.standsIn(words, Math.max(last + 1, end - 9), end) !== void 0) return true;
	for (let at = last + 1; at < end; at++) if (words[at]?.cut === "comma") return lists.after.standsIn(words, at, Math.min(end, at + 3)) !== void 0;
	return false;
}
function count(list, words, from, to) {
	let found = 0;
	for (let at = from; at < to;) {
		const end = list.standsIn(words, at, to);
		if (end === void 0) break;
		found++;
		at = end;
	}
	return found;
}
/** “If you cannot ask, …”: a condition, no order. A phrase that itself reaches over the comma holds condition and order. */
function isCondition(words, { first, last }, clause, lists) {
	for (let at = first + 1; at <= last; at++) if (words[at]?.cut !== "") return false;
	if (words[clause]?.text === "without" && last - clause < 8 && words[last + 1]?.cut === "comma") return true;
	return lists.if.standsIn(words, Math.max(clause, first - NEAR), first) !== void 0;
}

// src/classify/instruction-polarity.ts
/** Japanese and Korean put the verb last. */
const VERB_LAST = /* @__PURE__ */ new Set(["ja", "ko"]);
/** “Without approval …, do not”: the verb, with its denial, ends the sentence. */
const DENIES_AT_THE_END = /* @__PURE__ */ new Set([
	"ja",
	"ko",
	"zh"
]);
/** `rules/instructions/_polarity.yml`, ready to be asked. */
var Polarity = class {
	#languages;
	#common;
	constructor({ languages }) {
		const compiled = Object.entries(languages).map(([language, words]) => [language, compile$1(words, language)]);
		this.#common = new Map(Object.entries(languages).flatMap(([language, { common }]) => common.length === 0 ? [] : [[language, new Set(common)]]));
		this.#languages = Object.fromEntries([...compiled, ["any", union(compiled.map(([, lists]) => lists))]]);
	}
	/** What the text means by the words of a match. */
	of(words, match, around, asksFor = "said") {
		const lists = this.#languages[match.phrase.language];
		if (!lists) return "said";
		if (!this.#isWrittenIn(words, match)) return "mentioned";
		const { first, last } = match;
		const sentence = sentenceStart(words, first);
		if (words[first]?.question || around.shown || this.#isMentioned(words, match, sentence, lists)) return "mentioned";
		if (around.explains && isExplanation(words, first, sentence)) return "mentioned";
		if (around.names && words[last]?.quote !== words[sentence]?.quote) return "mentioned";
		const clause = clauseStart(words, first, sentence, lists);
		if (isCondition(words, match, clause, lists)) return "mentioned";
		if ((match.phrase.language === "en" || match.phrase.language === "any") && isDescription(words, first, clause)) return "mentioned";
		const strict = asksFor === "denied" && match.phrase.language !== "any";
		const reach = strict ? nearStart(words, clause, first) : clause;
		const listed = around.never && (asksFor === "said" || first === sentence);
		const denied = deniesBefore(words, reach, first, lists) || !strict && lists.tells.standsIn(words, clause, first) !== void 0 || isBareDenial(words, clause, sentence, lists) || !(strict && match.phrase.language === "en") && (deniesInside(words, match, lists) || deniesAfter(words, last, lists)) || !strict && DENIES_AT_THE_END.has(match.phrase.language) && deniesAtTheEnd(words, last, lists);
		const refusals = count(lists.refuse, words, reach, first) + (strict && lists.omit.standsIn(words, Math.max(reach, first - 2), first) === first ? 1 : 0);
		return ((denied || listed ? 1 : 0) + refusals) % 2 === 1 ? "denied" : "said";
	}
	/** Words of related languages look alike: a phrase counts in a sentence of its own language. */
	#isWrittenIn(words, { phrase, first, last }) {
		const own = this.#common.get(phrase.language);
		const english = this.#common.get("en");
		if (!own || !english || own === english) return true;
		const end = sentenceEnd(words, last);
		let ours = 0;
		let theirs = 0;
		for (let at = sentenceStart(words, first); at < end; at++) {
			const text = words[at]?.text ?? "";
			if (own.has(text)) ours++;
			if (english.has(text)) theirs++;
		}
		return ours > 0 && ours >= theirs;
	}
	#isMentioned(words, match, sentence, lists) {
		const { first } = match;
		if (lists.attack.standsIn(words, sentence, first) !== void 0) return true;
		if (lists.perhaps.standsIn(words, sentence, first) !== void 0 && lists.asks.standsIn(words, sentence, first) !== void 0) return true;
		if (VERB_LAST.has(match.phrase.language) && lists.asks.standsIn(words, match.last + 1, Math.min(sentenceEnd(words, match.last), match.last + 9)) !== void 0) return true;
		const quote = words[first]?.quote ?? 0;
		if (quote === 0 || !match.matched.every((at) => words[at]?.quote === quote)) return false;
		const end = sentenceEnd(words, match.last);
		for (let at = sentence; at < end; at++) if (words[at]?.quote !== quote) return true;
		const before = sentence > 0 ? sentenceStart(words, sentence - 1) : 0;
		return [lists.speaks, lists.attack].some((list) => list.standsIn(words, before, sentence) !== void 0);
	}
};
function compile$1(words, language) {
	const list = (texts) => new PhraseBook(texts.map((text) => readPhrase(text, language, {}, void 0)));
	return {
		not: list(words.not),
		tells: list(words.tells),
		refuse: list(words.refuse),
		omit: list(words.omit),
		after: list(words.after),
		neutral: list(words.neutral),
		or: list(words.or),
		but: list(words.but),
		if: list(words.if),
		perhaps: list(words.perhaps),
		asks: list(words.asks),
		attack: list(words.attack),
		speaks: list(words.speaks)
	};
}
function union(all) {
	const merge = (key) => new PhraseBook(all.flatMap((lists) => lists[key].phrases));
	return {
		not: merge("not"),
		tells: merge("tells"),
		refuse: merge("refuse"),
		omit: merge("omit"),
		after: merge("after"),
		neutral: merge("neutral"),
		or: merge("or"),
		but: merge("but"),
		if: merge("if"),
		perhaps: merge("perhaps"),
		asks: merge("asks"),
		attack: merge("attack"),
		speaks: merge("speaks")
	};
}

// src/classify/instruction-surroundings.ts
/** Headings and lead-ins are read only so far. */
const READ = 300;
const LEADING = 24;
/** Says how headings, lead-ins and marks turn a passage: a list under “Never”, examples of attacks, installation. */
var Around = class {
	#never;
	#attack;
	#install;
	#orders;
	#marks;
	#kept = /* @__PURE__ */ new Map();
	constructor({ headings, marks }) {
		const list = (texts) => new PhraseBook(texts.map((text) => readPhrase(text, "any", {}, void 0)));
		this.#never = list(headings.never);
		this.#attack = list(headings.attack);
		this.#install = list(headings.install);
		this.#orders = list(headings.orders);
		this.#marks = marks;
	}
	/** For each sentence of a passage what stands around it; worked out for the first that is asked about, for few passages have one. */
	of(text, passage, words) {
		let known;
		return (sentence) => {
			known ??= this.#of(text, passage, words);
			return known(sentence);
		};
	}
	#of(text, passage, words) {
		const { kind, start, end } = passage;
		const listed = kind !== "paragraph" && kind !== "heading" && kind !== "front-matter";
		const heads = passage.headings.slice(-2).map((title) => this.#judge(title));
		const leads = passage.leadIns.filter((lead) => /[:：]\s*[*_]*$/u.test(lead)).map((lead) => this.#judge(lastSentence(lead)));
		const table = kind === "table" ? this.#judge(text.slice(start, Math.min(end, start + READ)).split("\n", 1)[0] ?? "") : void 0;
		const never = listed && (heads.at(-1)?.never === true || leads.some((lead) => lead.never));
		const plain = {
			never,
			shown: listed && (heads.some(({ attack }) => attack) || leads.some(({ attack }) => attack) || table?.attack === true || table?.never === true),
			explains: kind === "table" || kind === "item" || kind === "fence",
			names: false
		};
		const marked = this.#markedSentences(text.slice(start, end), words, kind);
		const naming = kind === "table" ? namingRows(text.slice(start, end), words) : NO_SENTENCES;
		return (sentence) => {
			const names = naming.has(sentence);
			return names || marked.has(sentence) ? {
				...plain,
				names,
				never: never || marked.has(sentence)
			} : plain;
		};
	}
	/** Whether a command in the passage sets up a machine: what stands above it, or the words before it, say so. */
	installs(passage, before = "") {
		return [
			...passage.headings,
			...passage.leadIns,
			before.slice(-96)
		].some((text) => this.#judge(text).install);
	}
	/** Whether the sentence before the passage tells to run it always, first or unasked. */
	orders({ leadIns }) {
		const words = wordsOf(lastSentence(leadIns[0] ?? ""), { byLine: false }, /* @__PURE__ */ new Set());
		return this.#orders.standsIn(words, 0, words.length) !== void 0;
	}
	/** Whether a line of a fence, or the comment above it, says that it is a bad example. */
	isBadExample(line) {
		const { never, attack } = this.#judge(line.slice(0, READ));
		return line !== "" && (never || attack || this.#marks.some((mark) => line.includes(mark)));
	}
	/** Whether the passage shows what is bad, or what is not to be done. */
	warns(passage) {
		const heads = passage.headings.slice(-2).map((title) => this.#judge(title));
		const leads = passage.leadIns.map((lead) => this.#judge(lastSentence(lead)));
		return heads.some(({ attack }) => attack) || heads.at(-1)?.never === true || leads.some(({ attack, never }) => attack || never);
	}
	/** Sentences with a mark of a bad example before them. */
	#markedSentences(text, words, kind) {
		const marked = /* @__PURE__ */ new Set();
		if (kind === "heading" || !this.#marks.some((mark) => text.includes(mark))) return marked;
		for (const [index, word] of words.entries()) {
			if (index > 0 && words[index - 1]?.sentence === word.sentence) continue;
			const from = index > 0 ? words[index - 1]?.end ?? 0 : 0;
			const before = text.slice(Math.max(from, word.start - LEADING), word.start);
			if (this.#marks.some((mark) => before.includes(mark))) marked.add(word.sentence);
		}
		return marked;
	}
	#judge(text) {
		const known = this.#kept.get(text);
		if (known) return known;
		const words = wordsOf(text.slice(-300), { byLine: false }, /* @__PURE__ */ new Set());
		const stands = (list) => list.standsIn(words, 0, words.length) !== void 0;
		const judged = {
			never: stands(this.#never),
			attack: stands(this.#attack),
			install: stands(this.#install)
		};
		if (this.#kept.size > 5e3) this.#kept.clear();
		this.#kept.set(text, judged);
		return judged;
	}
};
const NO_SENTENCES = /* @__PURE__ */ new Set();
/** A first cell that holds a code span and nothing else. */
const NAMING_ROW = /^[ \t]{0,8}\|?[ \t]{0,40}(`{1,2})[^`|\n]{1,200}\1[ \t]{0,40}\|/u;
/** The rows of a table that begin with the name of what they describe. */
function namingRows(text, words) {
	const found = /* @__PURE__ */ new Set();
	for (const [index, word] of words.entries()) {
		if (index > 0 && words[index - 1]?.sentence === word.sentence) continue;
		const line = text.lastIndexOf("\n", word.start) + 1;
		if (NAMING_ROW.test(text.slice(line, line + READ))) found.add(word.sentence);
	}
	return found;
}
/** Only the sentence that leads in says how what follows is meant. */
function lastSentence(text) {
	return (text.split(/(?<=[.!?。！？])\s+/u).at(-1) ?? text).slice(-300);
}

// src/classify/instruction-intent.ts
/** As many passages of a file are told; a file that holds more is told by these. */
const MOST$3 = 200;
/** Languages of code fences whose text is prose. */
const PROSE = /* @__PURE__ */ new Set([
	"",
	"text",
	"txt",
	"md",
	"markdown",
	"prompt",
	"mdx",
	"plaintext",
	"xml",
	"html",
	"yaml",
	"yml"
]);
/** Passages of which every line is a sentence. */
const LINED = /* @__PURE__ */ new Set([
	"table",
	"fence",
	"front-matter"
]);
const compiledOf = /* @__PURE__ */ new WeakMap();
/**
* Finds the passages of an instruction text that try to take control, sorted by place, at most one a sentence and rule.
* The time grows with the length of the text: each word is looked up once, and each phrase and each sentence has a bound.
*/
function findIntents(text, catalog) {
	const compiled = compile(catalog.instructions);
	const found = /* @__PURE__ */ new Map();
	const note = (intent) => {
		const key = `${intent.rule.id} ${intent.start}`;
		const known = found.get(key);
		if (!known || !atLeast(known.severity, intent.severity)) found.set(key, intent);
	};
	const commands = new InstructedCommands(catalog, compiled);
	for (const passage of markdownPassages(text)) {
		const words = wordsOf(text.slice(passage.start, passage.end), { byLine: LINED.has(passage.kind) }, compiled.known);
		for (const intent of saidIn(text, passage, words, compiled)) note(intent);
		for (const intent of commands.in(text, passage, words)) note(intent);
		if (found.size >= MOST$3) break;
	}
	return [...found.values()].sort((a, b) => a.start - b.start || (a.rule.id < b.rule.id ? -1 : 1));
}
/** The passages of one file; places are worked out for those that are shown. */
function intentsOf(path, text, catalog) {
	const lines = new Lines(path, text);
	return {
		intents: findIntents(lines.text, catalog),
		placeOf: ({ start, end }) => lines.place(start, end)
	};
}
function* saidIn(text, passage, words, { book, polarity, around, milder }) {
	const { kind, start } = passage;
	if (kind === "fence" && !PROSE.has(passage.language ?? "")) return;
	const surroundings = around.of(text, passage, words);
	for (const match of book.matches(words)) {
		const claim = match.phrase.of;
		if (polarity.of(words, match, surroundings(words[match.first]?.sentence ?? 0), claim.hostile) !== claim.hostile) continue;
		const [from, to] = sentenceOf(words, match.first, match.last);
		const weights = milder.get(claim.rule);
		const holds = (list) => weights?.[list].standsIn(words, from, to) !== void 0;
		if (holds("unless")) continue;
		const isGrave = holds("still");
		const isMild = !isGrave && holds("mild");
		const worst = isGrave && claim.rule.graver ? claim.rule.graver : claim.severity;
		yield {
			rule: claim.rule,
			severity: isMild && atLeast(worst, "low") ? "low" : worst,
			start: start + (words[from]?.start ?? 0),
			end: start + (words[to - 1]?.end ?? 0),
			kind,
			...claim.setting === void 0 ? {} : { setting: claim.setting }
		};
	}
}
/** The sentence around a match, from its first word to behind its last; of a long one the part around the match. */
function sentenceOf(words, first, last) {
	let from = first;
	while (from > 0 && first - from < 40 && words[from - 1]?.sentence === words[first]?.sentence) from--;
	let to = last + 1;
	while (to < words.length && to - last < 40 && words[to]?.sentence === words[last]?.sentence) to++;
	return [from, to];
}
function compile(instructions) {
	const known = compiledOf.get(instructions);
	if (known) return known;
	const { rules, words, polarity } = instructions;
	const sets = (language) => ({
		...words.any,
		...words[language]
	});
	const claims = rules.flatMap((rule) => [...claimsOf(rule, "said", sets), ...claimsOf(rule, "denied", sets)]);
	const list = (texts) => new PhraseBook(Object.entries(texts).flatMap(([key, all = []]) => all.map((says) => readPhrase(says, key, sets(key), void 0))));
	const book = new PhraseBook(claims);
	const milder = rules.map((rule) => [rule, {
		mild: list(rule.milder),
		still: list(rule.still),
		unless: list(rule.unless)
	}]);
	const compiled = {
		book,
		known: book.words(),
		polarity: new Polarity(polarity),
		around: new Around(polarity),
		milder: new Map(milder),
		run: new PhraseBook((words.any?.["run"] ?? []).map((word) => readPhrase(word, "any", {}, void 0)))
	};
	compiledOf.set(instructions, compiled);
	return compiled;
}
function claimsOf(rule, hostile, sets) {
	return Object.entries(rule[hostile]).flatMap(([key, list = []]) => {
		const language = key;
		return list.map((entry) => {
			const { says, severity, setting } = typeof entry === "string" ? {
				says: entry,
				severity: void 0,
				setting: void 0
			} : entry;
			return readPhrase(says, language, sets(language), {
				rule,
				hostile,
				severity: severity ?? rule.severity,
				...setting === void 0 ? {} : { setting }
			});
		});
	});
}

// src/classify/hidden-verdict.ts
/**
* By hiding: how grave it is where the passage tries to take control, where it only speaks to an agent, and where it does neither.
* A comment is no finding, nor is a code that spells words: what they say is. What is pushed out of view or has no size was hidden on purpose.
*/
const GRAVITY = {
	characters: {
		hostile: "critical",
		addressed: "critical",
		other: "critical"
	},
	comment: {
		hostile: "critical",
		addressed: "low"
	},
	reference: {
		hostile: "critical",
		addressed: "low"
	},
	collapsed: { hostile: "high" },
	"unseen-style": {
		hostile: "critical",
		addressed: "medium"
	},
	"pushed-aside": {
		hostile: "critical",
		addressed: "high",
		other: "low"
	},
	"pushed-down": {
		hostile: "critical",
		addressed: "medium",
		other: "info"
	},
	base64: {
		hostile: "critical",
		addressed: "high",
		other: "info"
	},
	hexadecimal: {
		hostile: "critical",
		addressed: "high",
		other: "info"
	},
	binary: {
		hostile: "critical",
		addressed: "high",
		other: "info"
	},
	percent: { hostile: "critical" },
	entities: {
		hostile: "critical",
		addressed: "medium"
	},
	escapes: {
		hostile: "critical",
		addressed: "medium"
	},
	rot13: {
		hostile: "critical",
		addressed: "high",
		other: "low"
	},
	reversed: {
		hostile: "critical",
		addressed: "high",
		other: "low"
	},
	"styled-letters": { hostile: "high" }
};
/** Rates a passage by what it says, once it is decoded. Undefined where it is nothing that a person has to see. */
function judgePassage({ hiding, says }, catalog) {
	const { hostile, addressed, other } = GRAVITY[hiding];
	const worst = findIntents(says, catalog).filter(({ severity }) => atLeast(severity, "medium")).sort((a, b) => a.severity === b.severity ? 0 : atLeast(a.severity, b.severity) ? -1 : 1)[0];
	if (worst) return {
		severity: atLeast(worst.severity, "high") ? hostile : softer(hostile),
		because: lowerFirst$1(worst.rule.title)
	};
	const severity = addressed !== void 0 && addressesAgent(says) ? addressed : other;
	return severity === void 0 ? void 0 : { severity };
}
function softer(severity) {
	return severity === "critical" ? "high" : severity === "high" ? "medium" : severity;
}
function lowerFirst$1(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/classify/hidden-judgement.ts
/** What is hidden in an instruction, in the order of the text; what is nothing that a person has to see is left out. */
function judgeHidden({ at, text, inline }, catalog) {
	const lines = new Lines(at.path, text);
	const { runs, passages } = findHidden(lines.text);
	const found = [];
	const place = (start, end) => inline ? at : lines.place(start, end);
	for (const run of runs) found.push({
		what: "characters",
		run,
		start: run.start,
		at: place(run.start, run.end)
	});
	for (const passage of passages) {
		if (passage.hiding === "characters" || passage.hiding === "collapsed" && holdsComment(passage, passages)) continue;
		const verdict = judgePassage(passage, catalog);
		if (verdict) found.push({
			what: "passage",
			passage,
			verdict,
			start: passage.start,
			at: place(passage.start, passage.end)
		});
	}
	for (const [word, deceives] of wordsIn(lines.text)) found.push({
		what: "word",
		word,
		deceives,
		start: word.start,
		at: place(word.start, word.end)
	});
	return found.sort((a, b) => a.start - b.start);
}
function holdsComment(outer, all) {
	return all.some((one) => one.hiding === "comment" && one.start >= outer.start && one.end <= outer.end);
}
/** Words in two scripts; of those in code and addresses one a line, for a command that is written so throughout is one deception. */
function* wordsIn(text) {
	const words = mixedWords(text);
	const code = words.length === 0 ? [] : markdownCode(text);
	let told = 0;
	for (const word of words) {
		const deceives = within(code, word.start) || isInAddress(text, word);
		if (deceives && told > 0 && !text.slice(told, word.start).includes("\n")) continue;
		if (deceives) told = word.end;
		yield [word, deceives];
	}
}
function isInAddress(text, { start, end }) {
	return /:\/\/[^\s<>"']*$/.test(text.slice(Math.max(0, start - 200), start)) || /^[\w.-]*@|^\.\w{2,}\//.test(text.slice(end, end + 60));
}

// src/checks/hidden-run-words.ts
/** What a run of hidden characters comes to, in words. */
function runVerdict({ kind, count, spells, between = "", deceives }) {
	const spelling = spells === void 0 ? "" : ` and spell: "${shown(spells)}"`;
	switch (kind) {
		case "tag": return {
			message: `${characters(count)} of the Unicode tag block are invisible to a person${spelling}.`,
			severity: spells === void 0 ? "medium" : "critical"
		};
		case "variation-selector":
			if (spells !== void 0) return {
				message: `${characters(count)} that select glyph variants are invisible to a person${spelling}.`,
				severity: "critical"
			};
			return {
				message: `${characters(count)} that select glyph variants stand where there is nothing to select.`,
				severity: count >= 16 ? "high" : count >= 4 ? "medium" : "info"
			};
		case "zero-width":
			if (spells !== void 0) return {
				message: `${characters(count)} without width encode bits${spelling}.`,
				severity: "critical"
			};
			return {
				message: `${characters(count)} without width stand ${between === "" ? "by themselves" : `in or beside "${between}"`}.`,
				severity: count >= 64 ? "high" : count >= 4 ? "medium" : "info"
			};
		case "bidi":
			if (!deceives) return {
				message: `${characters(count)} that turn the writing direction stand in a line without right-to-left words.`,
				severity: count > 4 ? "medium" : "info"
			};
			return {
				message: `A character turns the writing direction: a person sees another order than the agent, which reads "${between}".`,
				severity: letters(between) >= 2 ? "critical" : "medium"
			};
		case "private-use":
			if (spells !== void 0) return {
				message: `${characters(count)} without a common meaning carry a code${spelling}.`,
				severity: "high",
				confidence: "medium"
			};
			return {
				message: `${characters(count)} have no common meaning.`,
				severity: "info"
			};
		case "control": return {
			message: `${characters(count)} of control ${deceives ? "begin terminal sequences, which can hide or overwrite text on a terminal" : "have no place in text"}.`,
			severity: deceives ? "medium" : "info"
		};
	}
}
function characters(count) {
	return count === 1 ? "One character" : `${count} characters`;
}
function letters(text) {
	return text.match(/\p{L}/gu)?.length ?? 0;
}

// src/checks/hidden-text.ts
/** More findings than this in one file say nothing new. */
const MOST$2 = 20;
var hidden_text_default = {
	meta: {
		id: "hidden-text",
		title: "Hidden text in instructions for an agent",
		family: "agent-instructions",
		severity: "critical",
		confidence: "high",
		reads: ["instruction"],
		why: "The agent reads this and a person who reviews the file does not see it: it can be told what nobody would agree to.",
		fix: "Delete the hidden text, look for who added it, and review the file again as the agent sees it.",
		references: [
			"https://embracethered.com/blog/posts/2024/hiding-and-finding-text-with-unicode-tags/",
			"https://trojansource.codes/",
			"https://www.unicode.org/reports/tr36/",
			"https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents"
		]
	},
	*judge(facts, catalog) {
		const read = /* @__PURE__ */ new Set();
		for (const instruction of facts.of("instruction")) {
			const { path, line, column } = instruction.at;
			const key = instruction.inline ? `${path}:${line}:${column}` : path;
			if (read.has(key)) continue;
			read.add(key);
			yield* inText$1(instruction, catalog);
		}
	}
};
function* inText$1(instruction, catalog) {
	const agents = instruction.agents.length > 0 ? { agents: instruction.agents } : {};
	const judged = judgeHidden(instruction, catalog).map((one) => ({
		...told$1(one),
		...agents,
		at: [one.at]
	}));
	const grave = judged.filter(({ severity }) => severity !== "info");
	yield* grave.slice(0, MOST$2);
	const strays = judged.filter(({ severity }) => severity === "info");
	for (const [rest, words] of [[grave.slice(MOST$2), FURTHER], [strays, STRAY]]) {
		const [first, ...more] = rest;
		if (!first) continue;
		const { what, ...judgement } = words;
		yield {
			message: rest.length === 1 ? first.message : `${instruction.at.path} holds ${rest.length} ${what}.`,
			...judgement,
			...agents,
			at: [first.at[0], ...more.slice(0, 19).map(({ at }) => at[0])],
			identity: what
		};
	}
}
const FURTHER = {
	what: "more stretches of hidden text",
	severity: "medium"
};
const STRAY = {
	what: "stray characters and encoded words that a person does not see as what they are",
	severity: "info",
	why: "They may be left over from copying, or be an example; an agent reads them and a person does not.",
	fix: "Delete them, or write them as what they are, so that what stands there is what people see."
};
function told$1(hidden) {
	switch (hidden.what) {
		case "characters": {
			const { run } = hidden;
			return {
				...runVerdict(run),
				identity: `${run.kind} ${run.spells ?? run.between ?? run.count}`
			};
		}
		case "passage": {
			const { hiding, says } = hidden.passage;
			const because = hidden.verdict.because === void 0 ? "" : ` (${hidden.verdict.because})`;
			return {
				message: `${HIDINGS[hiding]}: "${shown(says)}"${because}.`,
				severity: hidden.verdict.severity,
				identity: `${hiding} ${says.slice(0, 200)}`
			};
		}
		case "word": {
			const { word, like } = hidden.word;
			return {
				message: `"${word}" looks like "${like}" and holds letters of another script.`,
				severity: hidden.deceives ? "medium" : "info",
				identity: `look-alike ${word}`
			};
		}
	}
}
const HIDINGS = {
	characters: "Invisible characters spell",
	comment: "A comment, which no rendered page shows, tells the agent",
	reference: "A link definition that leads nowhere, which no rendered page shows, tells the agent",
	collapsed: "A folded part, which is not seen until it is opened, tells the agent",
	"unseen-style": "An element without size, colour or place on the page tells the agent",
	"pushed-aside": "Behind a long run of blanks, out of sight, stands",
	"pushed-down": "Below a long run of empty lines, out of sight, stands",
	base64: "A text in base64 says",
	hexadecimal: "A text in hexadecimal numbers says",
	binary: "A text in binary numbers says",
	percent: "A text in percent signs says",
	entities: "A text in character references says",
	escapes: "A text in character escapes says",
	rot13: "A text whose letters are moved by 13 says",
	reversed: "A text that is written from its end says",
	"styled-letters": "A text in mathematical or enclosed letters, which no search finds, says"
};

// src/checks/hidden-trigger.ts
var hidden_trigger_default = {
	meta: {
		id: "hidden-trigger",
		title: "Command that runs by itself and hides",
		family: "package-hooks",
		severity: "critical",
		confidence: "high",
		reads: ["trigger", "command"],
		why: "A command that runs unasked and keeps its window, its output or its own text out of sight does not want to be noticed by the person whose rights it uses.",
		fix: "Read what it starts before you open the folder or start an agent; remove the entry, or show it: no hidden panel, no output thrown away in the background.",
		references: ["https://code.visualstudio.com/docs/debugtest/tasks#_output-behavior", "https://attack.mitre.org/techniques/T1564/"]
	},
	*judge(facts, catalog) {
		for (const trigger of judgeTriggers(facts, catalog)) {
			if (trigger.command.risk && trigger.unasked) continue;
			const how = waysOfHiding(trigger);
			const severity = how.length === 0 ? void 0 : severityOf$18(trigger);
			if (severity === void 0) continue;
			const { fact, command } = trigger;
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and ${how.join(" and ")}. Class ${command.class}: ${command.because}.`,
				severity,
				at: [locate(fact, how.join(" and "))],
				...fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {},
				identity: `${fact.surface} ${fact.command}`
			};
		}
	}
};
/** Classes of which a hidden window hides nothing that matters. */
const BENIGN = /* @__PURE__ */ new Set([
	"safe-read",
	"format-lint",
	"test",
	"build"
]);
/** Undefined where what is hidden is everyday work: a watcher that must not steal the focus. */
function severityOf$18({ fact, command, concealment, unasked }) {
	const deceives = concealment.padding !== void 0 || concealment.invisible !== void 0;
	const plain = BENIGN.has(command.class) || command.class === "other" && command.tier === "write-safe" && command.inline.length === 0;
	if (plain && !deceives) return void 0;
	if (!unasked) return deceives ? "high" : "medium";
	if (deceives) return plain ? "high" : "critical";
	if (command.risk || command.class === "network" || command.inline.length > 0) return "critical";
	if (fact.moment === "agent-action") return "medium";
	return command.scripts.length > 0 ? "critical" : "high";
}

// src/checks/hook-approves-actions.ts
/** The words by which a hook lifts the question: Copilot, Claude Code and Gemini CLI · Cursor · Copilot's permissionRequest. */
const APPROVAL = /["']?(?:permissionDecision|permission|behavior|decision)\\?["']?\s*[:=]\s*\\?["']?(?:allow|approve)\b/u;
var hook_approves_actions_default = {
	meta: {
		id: "hook-approves-actions",
		title: "Hook of the repository that answers the agent's questions",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["trigger"],
		why: "The agent asks nobody any more, not even outside the folder; Copilot runs hooks of .github/hooks in folders that are not trusted, too.",
		fix: "Let hooks refuse, and leave approving to the person. If single commands must run unasked, name them in the user's settings.",
		references: ["https://docs.github.com/copilot/concepts/agents/coding-agent/about-hooks", "https://cursor.com/docs/agent/hooks"]
	},
	*judge(facts) {
		for (const fact of facts.of("trigger")) {
			if (fact.agent === void 0 || !/\.(?:pre|before|permission)/iu.test(fact.pointer) || !APPROVAL.test(fact.command)) continue;
			yield {
				message: `${fact.pointer} answers ${AGENT_TITLES[fact.agent]}'s questions with a yes: ${quote(fact.command)}.`,
				at: [locate(fact, "lifts the question")],
				agents: [fact.agent],
				identity: `${fact.surface} ${fact.command}`
			};
		}
	}
};

// src/checks/hostile-instruction.ts
const QUOTED = 160;
/** As many settings are shown beside a sentence that goes around one. */
const SETTINGS = 3;
var hostile_instruction_default = {
	meta: {
		id: "hostile-instruction",
		title: "Instructions that try to take control of the agent",
		family: "agent-instructions",
		severity: "critical",
		confidence: "medium",
		reads: [
			"instruction",
			"agentSetting",
			"permissionRule"
		],
		why: "An agent takes these texts as its user's word and follows them with the user's rights.",
		fix: "Delete the passage, and look who added it and what else they changed.",
		references: ["https://genai.owasp.org/llmrisk/llm01-prompt-injection/", "https://cwe.mitre.org/data/definitions/1427.html"]
	},
	*judge(facts, catalog) {
		for (const text of textsOf(facts.of("instruction"))) yield* inText(text, facts, catalog);
	}
};
/** Several surfaces may state the same file. */
function textsOf(instructions) {
	const byPath = /* @__PURE__ */ new Map();
	for (const instruction of instructions) {
		const known = byPath.get(instruction.at.path);
		if (known) known.push(instruction);
		else byPath.set(instruction.at.path, [instruction]);
	}
	return [...byPath.values()].flatMap((all) => {
		const [first] = all;
		if (!first) return [];
		return [{
			instruction: first,
			agents: all.some(({ agents }) => agents.length === 0) ? void 0 : [...new Set(all.flatMap(({ agents }) => agents))].sort()
		}];
	});
}
function* inText({ instruction, agents }, facts, catalog) {
	const { intents: found, placeOf } = intentsOf(instruction.at.path, instruction.text, catalog);
	const byRule = /* @__PURE__ */ new Map();
	for (const intent of found) {
		const known = byRule.get(intent.rule.id);
		if (known) known.push(intent);
		else byRule.set(intent.rule.id, [intent]);
	}
	for (const intents of byRule.values()) {
		const [worst, ...others] = [...intents].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start);
		if (!worst) continue;
		const { rule, severity } = worst;
		const quote = quoted(instruction.text.slice(worst.start, worst.end));
		yield {
			rule: rule.id,
			message: `${rule.message}${others.length > 0 ? `, in ${intents.length} places` : ""}${worst.kind === "comment" ? ", in a comment that does not show" : ""}: “${quote}”.`,
			severity,
			confidence: severity === "low" || severity === "info" ? "low" : rule.confidence,
			why: worst.setting === void 0 ? rule.why : `${rule.why} The setting that it goes around: ${worst.setting}.`,
			fix: rule.fix,
			...agents ? { agents } : {},
			at: [
				placeOf(worst),
				...others.slice(0, 7).map(placeOf),
				...settingsOf(worst, facts)
			],
			identity: quote.toLowerCase()
		};
	}
}
/** The settings of the repository that a sentence goes around, so that both can be looked at together. */
function settingsOf({ setting }, facts) {
	if (setting === void 0) return [];
	const key = (/[\w.]+/.exec(setting)?.[0] ?? setting).toLowerCase();
	const list = /^permissions\.(allow|deny)$/.exec(key)?.[1];
	return (list === void 0 ? facts.of("agentSetting").filter((fact) => fact.key.toLowerCase().startsWith(key)) : facts.of("permissionRule").filter(({ effect }) => effect === list)).slice(0, SETTINGS).map(({ at }) => ({
		...at,
		note: "the setting that the text goes around"
	}));
}
function quoted(text) {
	const line = text.replace(/\s+/gu, " ").trim();
	return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

// src/checks/script-chain.ts
/** Gathers the ways by the script at their end: a script that five triggers reach is told once. Order: that of the ways. */
function payloadsOf(ways, wanted) {
	const found = /* @__PURE__ */ new Map();
	for (const way of ways) for (const by of way.reached) {
		if (!wanted(by)) continue;
		const path = by.script.at.path;
		const known = found.get(path);
		const own = way.command?.at;
		if (own && known?.from.some(({ trigger }) => trigger?.fact.at.path === own.path && trigger.fact.at.line === own.line && trigger.fact.at.column === own.column)) continue;
		if (known) known.from.push({
			...way,
			by
		});
		else found.set(path, {
			reached: by,
			from: [{
				...way,
				by
			}]
		});
	}
	return [...found.values()];
}
const MOST_WAYS = 8;
/** How a payload is reached, in words: "scripts.postinstall runs `node a.js` when dependencies are installed, without a question, which leads to b.js". */
function wayInWords({ reached, from }) {
	const [first] = from;
	const path = reached.script.at.path;
	const more = from.length > 1 ? ` (and ${from.length - 1} more ${from.length === 2 ? "way leads" : "ways lead"} to it)` : "";
	if (!first) return path;
	const between = first.by.way.slice(0, -1).map(({ at }) => at.path);
	const through = between.length > 0 ? `, which leads through ${between.join(" and ")} to ${path}` : `, which starts ${path}`;
	if (first.trigger) {
		const { fact } = first.trigger;
		return `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}${through}${more}`;
	}
	if (first.command) return `${first.command.name} runs ${quote(first.command.text)}${through}${more}`;
	return between.length > 0 ? `${between[0]} is loaded by tools because of its name${through}${more}` : `${path} is loaded by tools because of its name${more}`;
}
/** The chain as places: the payload first, then the trigger, the scripts between, and the other ways. */
function placesOf$1({ from }, payload, note) {
	const places = [];
	for (const { trigger, command, by } of from.slice(0, MOST_WAYS)) {
		if (trigger) places.push({
			...trigger.fact.at,
			note: `runs ${momentOf(trigger.fact)}`
		});
		else if (command) places.push({
			...command.at,
			note: `runs with ${quote(command.name)}`
		});
		for (const [index, { at }] of by.way.slice(0, -1).entries()) {
			const next = by.way[index + 1];
			const place = next ? referenceTo(by.way[index], next.at.path) : void 0;
			places.push({
				...place ?? at,
				note: `leads to ${next?.at.path ?? "the next script"}`
			});
		}
	}
	const seen = /* @__PURE__ */ new Set();
	const once = places.filter(({ path, line, note: why }) => {
		const key = `${path}:${line}:${why}`;
		return !seen.has(key) && seen.add(key) !== void 0;
	});
	return [{
		...payload,
		note
	}, ...once];
}
/** Where a script names the next one, as far as its name tells. */
function referenceTo(script, path) {
	const stem = (path.split("/").at(-1) ?? path).replace(/\.\w+$/u, "");
	return [...script?.references ?? [], ...script?.acts ?? []].find(({ text }) => text?.includes(stem))?.at;
}

// src/checks/hostile-script.ts
var hostile_script_default = {
	meta: {
		id: "hostile-script",
		title: "Script that runs by itself and attacks or hides",
		family: "package-hooks",
		severity: "critical",
		confidence: "high",
		reads: [
			"trigger",
			"command",
			"script"
		],
		why: "The line that starts it looks harmless; what it starts does not. It runs with the rights of whoever opens, installs, tests or starts an agent here, and an agent would set it off again and again.",
		fix: "Do not open, install, build or start an agent here until the script is read and removed; look for the same code under other names, and for other files that start it.",
		references: [
			"https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts",
			"https://attack.mitre.org/techniques/T1195/001/",
			"https://github.com/ossf/malicious-packages"
		]
	},
	*judge(facts, catalog) {
		for (const payload of payloadsOf(reachScripts(facts, catalog), ({ verdict }) => verdict.risk || verdict.hides.length > 0)) {
			const { script, verdict } = payload.reached;
			const severity = worst$1(payload.from.map((way) => severityOf$17(payload.reached, way)));
			if (severity === void 0) continue;
			const hides = [...new Set(verdict.hides.map(({ text }) => text ?? "it hides"))];
			const what = [...verdict.risk ? [`it ${verdict.because}`] : [], ...hides].join("; ");
			const at = verdict.risk ? verdict.at : verdict.hides[0]?.at ?? verdict.at;
			const agents = payload.from.map(({ trigger }) => trigger?.fact.agent);
			const own = agents.every((agent) => agent !== void 0) ? [...new Set(agents)] : void 0;
			yield {
				message: `${wayInWords(payload)}. Class ${verdict.class}: ${what}.`,
				severity,
				at: placesOf$1(payload, at, what),
				...own && severity !== "critical" ? { agents: own } : {},
				identity: `${script.at.path} ${verdict.class}`
			};
		}
	}
};
/** A program by its path, and loaders of libraries. */
const UNREAD = /^(?:\$_|\.{1,2}\/|~\/|\/tmp\/)(?!\S*\.(?:[cm]?[jt]s|py|sh)(?:\s|$))|^(?:rundll32|regsvr32|mshta)(?:\.exe)?\s/u;
/** Techniques that no honest project puts where they run by themselves. */
const ATTACKS$1 = /* @__PURE__ */ new Set([
	"decode-exec",
	"reverse-shell",
	"exfiltration"
]);
function severityOf$17({ script, verdict }, { trigger, command, reached }) {
	const unasked = trigger?.unasked === true;
	const contained = trigger?.contained === true;
	const open = trigger !== void 0 && (trigger.fact.gate === "automatic" || trigger.fact.gate === "trust");
	const loaded = trigger === void 0 && command === void 0;
	return worst$1([verdict.risk ? riskOf() : void 0, verdict.hides.length > 0 ? hidingOf() : void 0]);
	function riskOf() {
		if (command !== void 0) return script.shell === void 0 && !onlyTogether() && (ATTACKS$1.has(verdict.class) || evaluatesFetched()) ? "high" : void 0;
		if (ATTACKS$1.has(verdict.class)) return unasked || contained || loaded ? "critical" : "high";
		switch (verdict.class) {
			case "download-exec": return contained ? "medium" : unasked && open || loaded && evaluatesFetched() ? "critical" : "high";
			case "credential-read":
				if (contained) return "medium";
				return unasked && open || loaded ? namesHome() ? "critical" : "high" : "medium";
			case "persistence":
				if (contained) return void 0;
				if (/\.git\/hooks/u.test(verdict.because) && !verdict.because.includes("~")) return "medium";
				if (/\b(?:git|npm|pnpm|yarn|pip)\b[^\n]*\bconfig\b/u.test(verdict.because)) return "high";
				if (trigger?.fact.moment === "agent-action" && !verdict.because.includes("~")) return "medium";
				return unasked && open ? "critical" : "high";
			default:
				if (contained || loaded) return void 0;
				return unasked && (trigger?.fact.gate === "automatic" || open && verdict.because.includes("guards off")) ? "high" : "medium";
		}
	}
	function hidingOf() {
		if (!verdict.hides.some(({ does, detached }) => does === "hide" && detached === void 0)) return !unasked ? void 0 : verdict.risk || open && startsUnread() ? "critical" : "high";
		if (verdict.hides.every(({ text }) => text?.startsWith("its names") === true) && !(unasked || reached.length === 0)) return "high";
		return unasked || loaded ? "critical" : "high";
	}
	/** A program that goes on out of sight, and that is a file of its own or one that only a run would tell: nothing of it was read. */
	function startsUnread() {
		return script.acts.some(({ does, detached, text }) => does === "run" && detached === true && (text === void 0 || UNREAD.test(text)));
	}
	/** A test suite writes what it decodes in one place and starts a program in another. Nothing but the file joins them. */
	function onlyTogether() {
		return verdict.class === "decode-exec" && verdict.because.startsWith("saves ");
	}
	function evaluatesFetched() {
		return script.acts.some(({ does, of }) => does === "evaluate" && of?.includes("fetched") === true);
	}
	function namesHome() {
		return script.shell !== void 0 ? /~|\$HOME|\.ssh|\.aws/u.test(verdict.because) : script.acts.some(({ text }) => text !== void 0 && CREDENTIAL_FILE.test(text));
	}
}
function worst$1(severities) {
	return SEVERITIES.find((severity) => severities.includes(severity));
}

// src/checks/hostile-trigger.ts
var hostile_trigger_default = {
	meta: {
		id: "hostile-trigger",
		title: "Command that runs by itself and attacks",
		family: "package-hooks",
		severity: "critical",
		confidence: "high",
		reads: ["trigger", "command"],
		why: "It runs with the rights of whoever opens, installs or starts an agent here, before anybody has read it, and an agent would set it off again and again.",
		fix: "Do not open, install or start an agent here until the entry is removed and its author is known; look for the same command in other files.",
		references: [
			"https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts",
			"https://code.claude.com/docs/en/hooks",
			"https://code.visualstudio.com/docs/editing/workspaces/workspace-trust"
		]
	},
	*judge(facts, catalog) {
		for (const trigger of judgeTriggers(facts, catalog)) {
			const { fact, command } = trigger;
			if (!command.risk) continue;
			const severity = severityOf$16(trigger, catalog);
			if (severity === void 0) continue;
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} ${[momentOf(fact), ...waysOfHiding(trigger)].join(", and ")}. Class ${command.class}: ${command.because}.`,
				severity,
				at: [locate(fact, `runs ${momentOf(fact)}`)],
				...fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {},
				identity: `${fact.surface} ${fact.pointer.replaceAll(/\[\d+\]/gu, "")} ${fact.command}`
			};
		}
	}
};
/** Techniques that no honest project puts where they run by themselves. */
const ATTACKS = /* @__PURE__ */ new Set([
	"decode-exec",
	"reverse-shell",
	"exfiltration"
]);
/** Places outside the repository where credentials lie. */
const OUTSIDE = /~|\$HOME|\/home\/|\/root\/|\/proc\/|169\.254|metadata\.google|security find-|keychain/iu;
function severityOf$16({ fact, command, unasked, contained }, catalog) {
	if (contained && fact.gate === "opt-in" && !ATTACKS.has(command.class)) return void 0;
	const open = fact.gate === "automatic" || fact.gate === "trust";
	if (ATTACKS.has(command.class)) return unasked || contained ? "critical" : "high";
	switch (command.class) {
		case "download-exec":
			if (contained) return "medium";
			if (fact.gate === "opt-in" && /^(?:commit|run)$/u.test(fact.moment) && !classifyCommand(fact.command, catalog).risk) return "medium";
			return unasked ? "critical" : "high";
		case "credential-read":
			if (contained) return "medium";
			if (OUTSIDE.test(fact.command)) return unasked && open ? "critical" : "high";
			return open ? "high" : "medium";
		case "persistence":
			if (contained) return void 0;
			if (/\b(?:git|npm|pnpm|yarn|pip)\b[^\n]*\bconfig\b/u.test(fact.command)) return "high";
			if (/\.git\/hooks\b/u.test(fact.command) && !/~|\$HOME/u.test(fact.command)) return "medium";
			return unasked && open ? "critical" : "high";
		default:
			if (contained) return void 0;
			if (fact.gate === "automatic" && fact.moment === "install") return "critical";
			return fact.gate === "automatic" && unasked ? "high" : "medium";
	}
}

// src/checks/hostile-workflow-step.ts
var hostile_workflow_step_default = {
	meta: {
		id: "hostile-workflow-step",
		title: "Step of a workflow or action that attacks",
		family: "ci",
		severity: "critical",
		confidence: "high",
		reads: ["workflow"],
		why: "The machine of a job holds its token, its secrets and those of other actions in memory. Code that decodes itself, reads that memory or sends the environment away is what stolen actions were made to run.",
		fix: "Take the step out, find the commit that brought it and its author, and change every secret that a run since then has held.",
		references: ["https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		const told = /* @__PURE__ */ new Set();
		for (const job of [...graph.jobs, ...graph.actions]) for (const view of job.steps) {
			const { run } = view.step;
			const hit = run && attackIn(view, catalog);
			if (!hit || told.has(`${run.at.path}:${run.at.line}`)) continue;
			told.add(`${run.at.path}:${run.at.line}`);
			yield {
				message: `In ${run.at.path}, ${stepName(view)} attacks: ${hit.because}.`,
				severity: hit.severity,
				at: [noted(run.at, hit.because)],
				identity: `${nameOf(job.workflow)} ${job.job.id} ${hit.because}`
			};
		}
	}
};
/** The memory of another process: the runner keeps the secrets of the job there. */
const MEMORY = /\/proc\/(?:\$\{?\w+\}?|\$\([^)]{1,80}\)|\d+|\*|\{[^}]*\})\/(?:mem|maps|environ)\b|Runner\.Worker[^\n]{0,200}(?:mem|maps|gcore|dump)/u;
function attackIn({ step }, catalog) {
	const { run } = step;
	if (!run) return void 0;
	const parts = classifyRun(run, catalog).parts;
	const decoded = parts.find(({ class: id }) => id === "decode-exec" || id === "reverse-shell");
	if (decoded) return {
		severity: "critical",
		because: `${decoded.class}, ${decoded.because}`
	};
	if (parts.some(({ text }) => MEMORY.test(text))) return {
		severity: "critical",
		because: "it reads the memory of the runner, where secrets are"
	};
	const sent = parts.find(({ class: id }) => id === "exfiltration");
	return sent && {
		severity: "high",
		because: `exfiltration, ${sent.because}`
	};
}

// src/checks/ignore-file-without-effect.ts
var ignore_file_without_effect_default = {
	meta: {
		id: "ignore-file-without-effect",
		title: "Ignore file that withholds nothing, or less than its owner thinks",
		family: "agent-settings",
		severity: "low",
		confidence: "medium",
		reads: ["ignoreFile"],
		why: "Whoever wrote the names of secrets into it believes that the agent cannot read them, and takes no other measure.",
		fix: "Keep secrets outside the workspace, or deny them where the agent is really bound: its deny rules and its sandbox.",
		references: [
			"https://cursor.com/docs/reference/ignore-file",
			"https://docs.github.com/en/copilot/concepts/context/content-exclusion",
			"https://code.claude.com/docs/en/permissions"
		]
	},
	*judge(facts, catalog) {
		for (const fact of facts.of("ignoreFile")) {
			const entry = catalog.ignoreFiles.find(({ file }) => file === fact.name);
			const secrets = fact.patterns.filter((pattern) => !pattern.startsWith("!") && SECRET.test(pattern));
			if (!entry || entry.shell === "yes" || secrets.length === 0) continue;
			const severity = entry.tools === "no" ? "low" : "info";
			yield {
				message: `${fact.at.path} names ${listed(secrets)}, and for ${AGENT_TITLES[entry.agent]} it is ${entry.tools === "no" ? "no" : "not the whole"} protection: ${lowerFirst(entry.note)}`,
				severity,
				fix: `To withhold a file, ${entry.instead}.`,
				at: [locate(fact, entry.tools === "no" ? "withholds nothing" : "does not hold the shell")],
				agents: [entry.agent],
				identity: entry.file
			};
		}
	}
};
/** Patterns by which people mean secrets. */
const SECRET = /\.env|secret|credential|password|\.(?:pem|key|p12|pfx|jks|tfvars|keystore)\b|id_(?:rsa|ed25519)|\.(?:aws|ssh|kube)\b|\.npmrc|\.pypirc/i;
/** The note becomes the end of a sentence; the agent's name keeps its capital. */
function lowerFirst(note) {
	return /^(?:It|The|No|Of)\b/.test(note) ? note.charAt(0).toLowerCase() + note.slice(1) : note;
}

// src/checks/inert-setting.ts
var inert_setting_default = {
	meta: {
		id: "inert-setting",
		title: "Agent setting that the vendor ignores in a repository",
		family: "agent-settings",
		severity: "info",
		confidence: "high",
		reads: ["agentSetting"],
		why: "It does nothing here today, but it shows what its author wanted; older releases and other editors may still obey it.",
		fix: "Remove the line: it either misleads the reader or waits for a client that honours it.",
		references: [
			"https://code.claude.com/docs/en/settings",
			"https://developers.openai.com/codex/config-reference",
			"https://code.visualstudio.com/docs/configure/settings"
		]
	},
	*judge(facts) {
		const seen = /* @__PURE__ */ new Set();
		for (const setting of facts.of("agentSetting")) {
			const intent = setting.live ? void 0 : intentOf(setting);
			if (intent === void 0) continue;
			const identity = `${setting.at.path} ${intent}`;
			if (seen.has(identity)) continue;
			seen.add(identity);
			yield {
				message: `${setting.key} would ${intent}, but ${AGENT_TITLES[setting.agent]} ignores it in a repository's file.`,
				at: [locate(setting, "has no effect from here")],
				agents: [setting.agent],
				identity: `${setting.agent} ${intent}`
			};
		}
	}
};
const INTENTS = [
	{
		key: /^permissions\.defaultMode$/u,
		intent: "choose the automatic mode"
	},
	{
		key: /^(?:skipDangerousModePermissionPrompt|skipAutoPermissionPrompt)$/u,
		intent: "skip a warning before a mode that asks less",
		when: isOn
	},
	{
		key: /^autoMode\b/u,
		intent: "tell the automatic mode what it may do"
	},
	{
		key: /^(?:processWrapper|policyHelper|sandbox\.ripgrep|sandbox\.bwrapPath|sandbox\.socatPath|env\.CLAUDE_CODE_PROCESS_WRAPPER)\b/u,
		intent: "put a program of the repository between the agent and what it starts"
	},
	{
		key: /^sandbox\.filesystem\.disabled$/u,
		intent: "switch the sandbox of the file system off",
		when: isOn
	},
	{
		key: /^env\.CLAUDE_CODE_PLUGIN_\w+$/u,
		intent: "take plug-ins from a folder of the repository"
	},
	{
		key: /^mcpServers\b/u,
		intent: "add MCP servers"
	},
	{
		key: /^(?:openai_base_url|chatgpt_base_url|model_providers?|experimental_realtime_\w+_url)\b/u,
		intent: "send the agent's traffic elsewhere"
	},
	{
		key: /^notify$/u,
		intent: "run a program after each turn"
	},
	{
		key: /^(?:profile|profiles)\b/u,
		intent: "choose or define a profile"
	},
	{
		key: /^otel\b/u,
		intent: "send telemetry"
	},
	{
		key: /^projects\b/u,
		intent: "declare a folder trusted",
		when: ({ value }) => value === "trusted"
	},
	{
		key: /^security\.folderTrust\.enabled$/u,
		intent: "switch the question about trust off",
		when: ({ value }) => value === false
	},
	{
		key: /^(?:general\.defaultApprovalMode|tools\.approvalMode)$/u,
		intent: "choose the mode without questions"
	},
	{
		key: /^(?:autoAccept|allowedTools|approvalMode|folderTrust)$/u,
		intent: "let tools run without asking"
	},
	{
		key: /^extensions\./u,
		intent: "add an extension with servers, commands and instructions"
	},
	{
		key: /^policies\.rule\.allow$/u,
		intent: "let tools run by a policy of the workspace"
	},
	{
		key: /^chat\.tools\.(?:global\.)?autoApprove$/u,
		intent: "approve every tool call",
		when: isOn
	},
	{
		key: /^(?:chat\.agentHost|github\.copilot\.chat)\.otel\.(?:captureContent|outfile|otlpEndpoint)$/u,
		intent: "send what is typed and answered to a receiver"
	},
	{
		key: /^github\.copilot\.advanced\.debug\.override(?:Proxy|Capi|CAPI)Url$/u,
		intent: "send the agent's traffic elsewhere"
	},
	{
		key: /^chat\.plugins\.(?:enabledPlugins|extraMarketplaces|marketplaces)\b/u,
		intent: "install plug-ins"
	},
	{
		key: /^chat\.agent\.allowedNetworkDomains$/u,
		intent: "open hosts to the agent"
	},
	{
		key: /^(?:github\.copilot\.)?chat\.agent\.terminal\.allowList\b/u,
		intent: "let commands run unasked"
	},
	{
		key: /^(?:defaultPermissionMode|defaultMode|permissions\.allow|allow\w*|trusted_?[fF]olders|approvalMode|autoApprove|yolo)\b/u,
		intent: "let tools run unasked",
		when: ({ agent }) => agent === "copilot" || agent === "cursor"
	},
	{
		key: /^task\.allowAutomaticTasks$/u,
		intent: "run tasks when the folder is opened",
		when: ({ value }) => value === "on"
	},
	{
		key: /^security\.workspace\.trust\b/u,
		intent: "change the editor's question about trust",
		when: ({ value }) => value === false || value === "never" || value === "open"
	}
];
function intentOf(setting) {
	return INTENTS.find(({ key, when }) => key.test(setting.key) && (when?.(setting) ?? true))?.intent;
}

// src/checks/insecure-workflow-commands.ts
const SWITCH = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
var insecure_workflow_commands_default = {
	meta: {
		id: "insecure-workflow-commands",
		title: "Output of a program that may set the environment of later steps",
		family: "ci",
		severity: "medium",
		confidence: "high",
		reads: ["workflow"],
		why: "With ACTIONS_ALLOW_UNSECURE_COMMANDS every line `::set-env` that any program prints sets a variable for later steps: a test that prints the title of an issue is enough to run code.",
		fix: "Take the variable out and write to GITHUB_ENV and GITHUB_PATH, which need a file and not a printed line.",
		references: ["https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/", "https://docs.zizmor.sh/audits/#insecure-commands"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		for (const job of [...graph.jobs, ...graph.actions]) {
			const places = [
				...job.workflow.env,
				...job.job.env,
				...job.steps.flatMap(({ step }) => step.env)
			].filter(({ name, text }) => name === SWITCH && /^(?:true|1|yes)$/iu.test(text.trim())).map((variable) => noted(variable.at, "allows it"));
			const at = placesOf$2(places);
			if (!at) continue;
			yield {
				message: `${job.workflow.at.path} lets the printed output of programs set the environment (${SWITCH}).`,
				severity: job.starts.some(({ who, privileged }) => who !== "maintainer" && privileged) ? "medium" : "low",
				at,
				identity: `${nameOf(job.workflow)} ${job.job.id}`
			};
		}
	}
};

// src/checks/instruction-import-outside.ts
var instruction_import_outside_default = {
	meta: {
		id: "instruction-import-outside",
		title: "Instructions that take in a secret, or a text from outside the repository",
		family: "agent-instructions",
		severity: "high",
		confidence: "high",
		reads: ["instruction", "agentSetting"],
		why: "What an instruction takes in goes to the model with every session, without a reading tool that a rule could deny: a secret leaves the machine, and a file outside the repository is one that nobody reviewed here.",
		fix: "Take the import out, and write what the agent must know into a file of the repository. Deny secret files to the agent by its settings.",
		references: ["https://code.claude.com/docs/en/memory#import-additional-files", "https://geminicli.com/docs/cli/gemini-md/"]
	},
	*judge(facts, catalog) {
		const files = createFileClassifier(catalog);
		const secret = new Set(catalog.fileClasses.classes.filter((entry) => entry.secret).map(({ id }) => id));
		const isSecret = (path) => {
			const id = files.classOf(path.replace(/^~?\//, ""));
			return id !== void 0 && secret.has(id) || CREDENTIAL_FILE.test(path);
		};
		yield* ofSettings(facts, catalog);
		for (const instruction of facts.of("instruction")) for (const wanted of instruction.imports ?? []) {
			const verdict = isSecret(wanted.path ?? wanted.text) ? ofSecret(wanted) : ofPlace(wanted);
			if (!verdict) continue;
			const { message, severity } = verdict;
			const agents = (wanted.agents ?? []).length > 0 ? { agents: wanted.agents ?? [] } : {};
			yield {
				message: `${instruction.at.path} takes in ${message}`,
				severity,
				...agents,
				at: [locate({
					...instruction,
					at: wanted.at
				}, when(instruction))],
				identity: wanted.text
			};
		}
	}
};
/** Settings that name instruction files: an address is read anew at every start, by whatever it says then. */
function* ofSettings(facts, { instructionFiles }) {
	for (const setting of facts.of("agentSetting")) {
		const row = instructionFiles.configured.find(({ agent, key, paths }) => paths && agent === setting.agent && key === setting.key);
		if (!setting.live || !row || row.excludes) continue;
		for (const value of Array.isArray(setting.value) ? setting.value : [setting.value]) {
			const verdict = typeof value === "string" ? ofAddress(value, setting.at.path) : void 0;
			if (!verdict) continue;
			yield {
				message: `${setting.key} takes in ${verdict.message}`,
				severity: verdict.severity,
				agents: [setting.agent],
				at: [locate(setting)],
				identity: `${setting.key} ${value}`
			};
		}
	}
}
function ofAddress(text, from) {
	if (/^https?:\/\//i.test(text)) {
		const fixed = /\/[0-9a-f]{40}\//.test(text);
		return {
			message: `${text}, which whoever holds that address can change at any time.`,
			severity: fixed ? "info" : "high"
		};
	}
	if (/^~\//.test(text)) return ofPlace({
		text,
		leads: "home"
	});
	return /^(?:\/|[A-Za-z]:[\\/])/.test(text) || posix.join(posix.dirname(from), text).startsWith("..") ? ofPlace({
		text,
		leads: "outside"
	}) : void 0;
}
function ofSecret({ text, leads }) {
	return {
		message: `${text}, ${leads === "missing" ? "which is not committed but is read where it lies on the machine" : "a file that holds secrets"}.`,
		severity: "high"
	};
}
function ofPlace({ text, leads }) {
	if (leads === "outside") return {
		message: `${text}, which lies outside the repository.`,
		severity: "medium"
	};
	if (leads !== "home") return void 0;
	const own = /^~\/\.(?:claude|gemini|qwen|config|agents|cursor|codex)\//.test(text);
	return {
		message: `${text}, a file in the home folder of whoever starts the agent.`,
		severity: own ? "info" : "low"
	};
}
function when({ loads }) {
	switch (loads) {
		case "always": return "taken in with every session";
		case "on-match": return "taken in when the agent works beside it";
		case "on-request":
		case "manual": return "taken in when the text is called";
	}
}

// src/checks/label-gate-race.ts
var label_gate_race_default = {
	meta: {
		id: "label-gate-race",
		title: "Approval that holds for code pushed after it",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "Somebody with a role looks at a pull request and sets a label or writes a comment; the job then takes what is on the branch at that moment, or at every later push. The author pushes other code after the look, and it runs with the repository's token and secrets.",
		fix: "Run only on the act itself (`types: [labeled]`), take the label off again, and check out `github.event.pull_request.head.sha`, which is fixed by the event; for a comment, ask for the commit id in it.",
		references: ["https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/"]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		for (const job of workflowGraph(facts, catalog).jobs) for (const view of job.steps) {
			const checkout = foreignCheckout(view, catalog);
			if (!checkout || told.has(`${checkout.at.path}:${checkout.at.line}`)) continue;
			const race = raceIn(checkout);
			if (!race) continue;
			const runs = foreignRuns(checkout, catalog);
			const at = placesOf$2([noted(checkout.at, "takes what is there when the job runs"), ...runs.slice(0, 2).map((run) => noted(run.at, `runs ${run.what}`))]);
			if (!at) continue;
			told.add(`${checkout.at.path}:${checkout.at.line}`);
			const powerful = strongWrites(tokenOf(job)).length > 0 || secretsOf(job).length > 0;
			yield {
				message: `The job ${job.job.id} of ${job.workflow.at.path} waits for somebody with a role, but ${race.gap}.`,
				severity: checkout.refused === true ? "low" : runs.length > 0 && powerful && race.later ? "high" : runs.length > 0 ? "medium" : "low",
				at,
				identity: `${nameOf(job.workflow)} ${job.job.id} ${checkout.named}`
			};
		}
	}
};
/** How code gets in after the look; `later` where every push after it does. */
function raceIn({ starts, fixed, named }) {
	const gated = starts.filter(({ who }) => who === "maintainer");
	if (gated.length === 0 || gated.length < starts.length) return void 0;
	const later = gated.find(runsAtPushes);
	if (later) return {
		gap: `its label stays: every push to the pull request after that (${later.event}) runs the new code unseen`,
		later: true
	};
	if (fixed) return void 0;
	return {
		gap: `${named} is looked up when the job runs: what is pushed between the look and the run comes in`,
		later: false
	};
}
/** A label that was set once still holds when the author pushes. */
function runsAtPushes({ event, stated }) {
	return event === "pull_request_target" && (stated.types.length === 0 || stated.types.includes("synchronize"));
}

// src/checks/lockfile-contradiction.ts
var lockfile_contradiction_default = {
	meta: {
		id: "lockfile-contradiction",
		title: "Locked package that is another than its name says",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: ["lockfile"],
		why: "Nobody reads a lock file line by line: a package whose address or second entry is another one is installed under the name that was reviewed.",
		fix: "Let the package manager write the lock again from its registry, and look at the entries that change.",
		references: ["https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/", "https://github.com/lirantal/lockfile-lint"]
	},
	*judge(facts) {
		for (const { at, format, contradictions } of facts.of("lockfile")) {
			const [first, ...others] = contradictions;
			if (!first) continue;
			const merged = contradictions.every(({ what }) => what.startsWith("its two tables"));
			yield {
				message: `${at.path} contradicts itself: ${listed(contradictions.map(({ name, what }) => `${name}: ${what}`), 3)}.`,
				severity: merged ? "medium" : "high",
				at: [first.at, ...others.slice(0, 19).map((one) => one.at)],
				identity: `${format} ${at.path}`
			};
		}
	}
};

// src/checks/lockfile-foreign-host.ts
var lockfile_foreign_host_default = {
	meta: {
		id: "lockfile-foreign-host",
		title: "Locked package from another host",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: [
			"lockfile",
			"manifest",
			"packageIndex"
		],
		why: "Who can edit a lock file can point one package at a host of their own, and the next install runs what comes from there.",
		fix: "Check the entry, and let the package manager write the lock file again from its registry.",
		references: ["https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/", "https://github.com/lirantal/lockfile-lint"]
	},
	*judge(facts, { pinning }) {
		const usualFor = /* @__PURE__ */ new Map();
		for (const lock of facts.of("lockfile")) {
			if (ANY_HOST.has(lock.ecosystem)) continue;
			const usual = usualFor.get(lock.ecosystem) ?? usualHosts(facts, lock.ecosystem, publicRegistry(pinning, lock.ecosystem));
			usualFor.set(lock.ecosystem, usual);
			for (const { host, at, insecure, entries } of lock.hosts) {
				const severity = insecure ? isNear(host) ? "low" : "high" : entries > 0 && !usual.has(host) ? foreign(host, entries) : void 0;
				if (severity === void 0) continue;
				yield {
					message: insecure ? `${lock.at.path} fetches from ${host} without encryption.` : `${lock.at.path} fetches ${entries === 1 ? "one package" : `${entries} packages`} from ${host}, unlike the others.`,
					...insecure ? {
						why: "Anyone on the way can put another package in its place.",
						confidence: "high"
					} : {},
					severity,
					at: [at],
					identity: `${lock.format} ${host}`
				};
			}
		}
	}
};
const ANY_HOST = /* @__PURE__ */ new Set([
	"deno",
	"nix",
	"conda",
	"helm",
	"composer"
]);
/** As many entries as this are a second registry rather than a planted package. */
const SECOND_REGISTRY = 5;
/** Hosts of source code: what comes from there was asked for as a repository, and is judged where it is asked for. */
const CODE_HOSTS = /^(?:(?:codeload|api|raw)\.)?(?:github|githubusercontent)\.com$|^(?:gitlab\.com|bitbucket\.org|codeberg\.org|git\.sr\.ht)$/;
function foreign(host, entries) {
	if (CODE_HOSTS.test(host)) return "info";
	return entries >= SECOND_REGISTRY || isNear(host) ? "low" : "medium";
}
/** The hosts that serve at least half as much as the one that serves most, and those that a manifest names as a source. */
function usualHosts(facts, ecosystem, registry) {
	const served = /* @__PURE__ */ new Map();
	for (const lock of facts.of("lockfile").filter((other) => other.ecosystem === ecosystem)) for (const { host, entries } of lock.hosts) served.set(host, (served.get(host) ?? 0) + entries);
	const most = Math.max(0, ...served.values());
	const usual = new Set([...served].filter(([, entries]) => entries * 2 >= most).map(([host]) => host));
	const told = [...facts.of("manifest").flatMap((one) => one.sources.map(({ value }) => ({
		ecosystem: one.ecosystem,
		value
	}))), ...facts.of("packageIndex")];
	for (const { ecosystem: other, value } of told) {
		if (other !== ecosystem) continue;
		{
			const host = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(value)?.[1];
			if (host !== void 0) usual.add(host.toLowerCase());
		}
	}
	if (registry.some((host) => usual.has(host))) for (const host of registry) usual.add(host);
	return usual;
}
function publicRegistry({ ecosystems }, ecosystem) {
	return (ecosystems.find(({ id }) => id === ecosystem)?.["public-registry"] ?? []).map((domain) => `registry.${domain}`);
}
/** This machine or a local network. */
function isNear(host) {
	return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(host);
}

// src/checks/lockfile-not-honoured.ts
var lockfile_not_honoured_default = {
	meta: {
		id: "lockfile-not-honoured",
		title: "Unattended install that passes the lock file by",
		family: "requirements",
		severity: "medium",
		confidence: "medium",
		reads: [
			"manifest",
			"requirement",
			"lockfile",
			"command",
			"trigger",
			"packageOverrides"
		],
		why: "A lock counts only for a command that keeps to it: this one resolves anew, unattended, and gets whatever was published last.",
		fix: "Use the frozen install there: npm ci, pnpm install --frozen-lockfile, yarn install --immutable, uv sync --locked, cargo --locked, bundle with BUNDLE_FROZEN=true.",
		references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://pnpm.io/cli/install#--frozen-lockfile"]
	},
	*judge(facts, catalog) {
		const places = pinPlacesOf(catalog);
		const ignored = /* @__PURE__ */ new Map();
		for (const { fact, lock, step, installs, place } of pinnedManifests(facts, catalog)) {
			if (!lock?.lock || place === "test-material") continue;
			const loose = installs.filter((install) => isUnattended(install, places.of(install.fact.at.path)) && passesBy(install, lock.format, step.inStep));
			if (loose.length === 0) continue;
			const group = ignored.get(lock.path) ?? {
				lock,
				manifests: [],
				loose: []
			};
			group.manifests.push(fact.at.path);
			group.loose.push(...loose.filter((install) => !group.loose.includes(install)));
			ignored.set(lock.path, group);
		}
		for (const { lock, manifests, loose } of ignored.values()) {
			const [first, ...others] = loose.map(placeOf$1);
			if (!first) continue;
			const commands = [...new Set(loose.map(({ text }) => text))];
			yield {
				message: `${listed(commands, 3)} ${commands.length === 1 ? "installs" : "install"} ${listed(manifests, 3)} without keeping to ${lock.path}.`,
				severity: loose.some(({ honours }) => honours === "no") ? "low" : "medium",
				at: [first, ...others.slice(0, 9)],
				identity: `${lock.path} ${lock.format}`
			};
		}
	}
};
/** Workflows, container builds and what starts by itself. What a person types, they see. */
function isUnattended({ fact }, place) {
	if (fact.kind === "trigger") return fact.gate !== "opt-in" || fact.moment === "container-create" || fact.moment === "build";
	return place === "unattended" && fact.labelled === true;
}
/** An update is meant to move the lock; an install that may rewrite a lock which fits does not. */
function passesBy({ honours, text, program }, format, inStep) {
	if (/\b(?:update|upgrade|up|udpate|get)\b/.test(text)) return false;
	if (honours === "rewrites") return inStep === "no" && program !== "cargo";
	return honours === "no" && /^(?:npm|pnpm|yarn|bun|poetry|pdm|pipenv|bundle|composer|deno)$/.test(program) && format !== "compiled requirements";
}
function placeOf$1({ fact: { at } }) {
	return {
		...at,
		note: "runs unattended"
	};
}

// src/checks/lockfile-out-of-step.ts
var lockfile_out_of_step_default = {
	meta: {
		id: "lockfile-out-of-step",
		title: "Lock file that no longer fits its manifest",
		family: "requirements",
		severity: "medium",
		confidence: "medium",
		reads: [
			"manifest",
			"requirement",
			"lockfile",
			"packageOverrides"
		],
		why: "The frozen install refuses it, so an agent falls back on one that resolves anew, and gets what nobody here has run.",
		fix: "Let the package manager write the lock again (npm install, pnpm install, uv lock …), look at what changes, and commit both files together.",
		references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"]
	},
	*judge(facts, catalog) {
		const apart = /* @__PURE__ */ new Map();
		for (const { fact, lock, step, place, otherLocks } of pinnedManifests(facts, catalog)) {
			for (const other of otherLocks) {
				if (other.step.inStep !== "no" || place === "test-material") continue;
				yield {
					message: `${other.lock.at.path} lies beside ${lock?.path ?? "another lock"} and does not fit ${fact.at.path}.`,
					severity: "low",
					why: "Whoever installs with the other package manager gets other versions than the maintainers have, an agent among them.",
					fix: "Keep the lock of one package manager, and name that one in the manifest (packageManager).",
					at: [other.lock.at],
					identity: `${fact.at.path} ${other.lock.format} beside`
				};
			}
			if (!lock || step.inStep === "yes" || step.inStep === "unknown" || place === "test-material") continue;
			const told = step.differences.filter(({ kind }) => step.inStep === "nearly" || kind !== "left-over");
			const group = apart.get(lock.path) ?? {
				lock,
				manifests: []
			};
			group.manifests.push({
				fact,
				refused: step.inStep === "no",
				told
			});
			apart.set(lock.path, group);
		}
		for (const { lock, manifests } of apart.values()) {
			const refused = manifests.filter((manifest) => manifest.refused);
			const said = refused.length > 0 ? refused : manifests;
			const [first, ...others] = said.map(({ fact }) => fact.at);
			if (!first) continue;
			const differences = said.flatMap(({ told }) => told.map(({ name, what }) => `${name} ${what}`));
			const what = differences.length > 0 ? `: ${listed([...new Set(differences)], 3)}` : "";
			yield {
				message: `${lock.path} ${refused.length > 0 ? "does not fit" : "is not up to date with"} ${listed(said.map(({ fact }) => fact.at.path), 3)}${what}.`,
				severity: refused.length > 0 && differences.length > 0 ? "medium" : "low",
				at: [first, ...others.slice(0, 9)],
				identity: `${lock.path} ${lock.format}`
			};
		}
	}
};

// src/checks/lockfile-without-hash.ts
var lockfile_without_hash_default = {
	meta: {
		id: "lockfile-without-hash",
		title: "Locked packages without a hash",
		family: "requirements",
		severity: "low",
		confidence: "medium",
		reads: ["lockfile"],
		why: "Without a hash the version is fixed but not its content: another file under the same version goes unnoticed.",
		fix: "Let a current version of the package manager write the lock file again.",
		references: ["https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json", "https://pip.pypa.io/en/stable/topics/secure-installs/"]
	},
	*judge(facts) {
		for (const { at, withoutHash, weakHash, entries, format } of facts.of("lockfile")) {
			if (!HASHES.has(format)) continue;
			for (const [names, what] of [[withoutHash, "without a hash"], [weakHash, "with a hash that can be forged (SHA-1 or MD5)"]]) {
				if (names.length === 0) continue;
				const all = names.length >= entries;
				yield {
					message: `${at.path} fixes ${all ? "its packages" : `${names.length} of ${entries} packages`} ${what}${all ? "" : `: ${listed(names)}`}.`,
					severity: "low",
					at: [at],
					identity: names === withoutHash ? `${format} ${at.path}` : `${format} ${at.path} weak`
				};
			}
		}
	}
};
/** Locks whose owners write a hash for every entry. */
const HASHES = /* @__PURE__ */ new Set([
	"package-lock",
	"npm-shrinkwrap",
	"yarn",
	"yarn-berry",
	"pnpm",
	"bun",
	"uv",
	"poetry",
	"pdm",
	"pipfile",
	"pylock",
	"script",
	"cargo",
	"go",
	"nuget",
	"terraform",
	"deno",
	"conda-lock",
	"pixi"
]);

// src/checks/look-alike-agent-file.ts
var look_alike_agent_file_default = {
	meta: {
		id: "look-alike-agent-file",
		title: "File that looks like one which agents obey",
		family: "agent-instructions",
		severity: "high",
		confidence: "high",
		reads: ["lookAlikeFile"],
		why: "A person who reviews the repository takes it for the file that the agent loads, and reviews the wrong text; what the agent does with the true name is not seen.",
		fix: "Delete the file, or give it a name in plain letters, and look at who added it.",
		references: ["https://www.unicode.org/reports/tr39/", "https://trojansource.codes/"]
	},
	*judge(facts) {
		for (const fact of facts.of("lookAlikeFile")) {
			const name = fact.at.path.slice(fact.at.path.lastIndexOf("/") + 1);
			if (fact.by === "case") yield {
				message: `${fact.at.path} and ${fact.like} differ only by case: which of the two an agent loads depends on the file system.`,
				severity: "medium",
				at: [locate(fact)],
				identity: `case ${fact.like.toLowerCase()}`
			};
			else yield {
				message: `${name} looks like ${fact.like} and is written with other characters.`,
				at: [locate(fact)],
				identity: `letters ${fact.like}`
			};
		}
	}
};

// src/classify/opencode-rule.ts
/** The rules of opencode among the facts, in the order of the text. */
function opencodeRules(facts) {
	return facts.flatMap((fact) => {
		if (fact.agent !== "opencode") return [];
		const keys = parseKeyPath(fact.rule) ?? [];
		const named = keys[0] === "agent" || keys[0] === "mode";
		const [table, tool = "*", pattern] = named ? keys.slice(2) : keys;
		if (table !== "permission" && table !== "tools") return [];
		return [{
			fact,
			agent: named ? keys[1] : void 0,
			tool,
			pattern,
			older: table === "tools"
		}];
	});
}
/** Whether the rule speaks of all that its tool can do. */
function isWhole({ pattern }) {
	return pattern === void 0 || /^\*+$/.test(pattern);
}
/** The rules that come after one in the same file and for the same agent, and speak of the same tool: the last that fits decides. */
function later(rule, all) {
	const from = all.indexOf(rule);
	return all.filter((other, index) => index > from && other.agent === rule.agent && other.fact.at.path === rule.fact.at.path && !other.older && (other.tool === rule.tool || other.tool === "*"));
}

// src/classify/mcp-rule.ts
/** A tool name that no server has: a rule that covers it covers the server as a whole. */
const ANY_OTHER = "preflight_tool_that_nobody_listed";
/** Whether a permission rule of any agent speaks of this tool: by its own name, or with the server as a whole. */
function ruleCovers(rule, server, tool) {
	if (matches(rule, server, ANY_OTHER)) return "server";
	return matches(rule, server, tool) ? "tool" : void 0;
}
/** Whether a rule speaks of the server, or of any tool of it. */
function ruleNames(rule, server) {
	if (matches(rule, server, ANY_OTHER)) return "server";
	const text = plain$1(rule);
	return text !== void 0 && namesOf(server, "").some((begin) => text.startsWith(begin) && text.length > begin.length) ? "tool" : void 0;
}
function matches(rule, server, tool) {
	const text = plain$1(rule);
	if (text === void 0 || text === "") return false;
	if (text === "*" && rule.agent !== "opencode") return false;
	const names = [...namesOf(server, tool), ...text.includes("*") ? [] : [`mcp__${server}`].filter(() => tool === ANY_OTHER)];
	return text.includes("*") ? names.some((name) => globs(text, name)) : names.includes(text);
}
/** The rule as one name or pattern, whatever the agent writes around it. */
function plain$1(rule) {
	if (rule.agent === "opencode") {
		const [parsed] = opencodeRules([rule]);
		return parsed && (parsed.pattern === void 0 || parsed.pattern === "*") ? parsed.tool : void 0;
	}
	const text = rule.rule.trim();
	const [, outer = "", inner = ""] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
	if (/^(?:mcpAllowlist|mcp)$/i.test(outer)) {
		const [, server = "", tool = "*"] = /^([^(),:]+)(?:[(,:]\s*([^()]*)\)?)?$/.exec(inner) ?? [];
		return `${server}:${tool === "" ? "*" : tool}`;
	}
	return text;
}
/** How the agents write a tool of a server. */
function namesOf(server, tool) {
	return [
		`mcp__${server}__${tool}`,
		`mcp_${server}_${tool}`,
		`${server}__${tool}`,
		`${server}_${tool}`,
		`${server}:${tool}`,
		`${server}(${tool})`
	];
}
function globs(pattern, name) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop() ?? "";
	if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
	let at = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, at);
		if (found === -1 || found + part.length > name.length - last.length) return false;
		at = found + part.length;
	}
	return true;
}

// src/checks/live-servers.ts
const described = /* @__PURE__ */ new WeakMap();
/** Servers that some agent loads and the file leaves on: the others are inert. Described once for all checks. */
function liveServers(facts, catalog) {
	const known = described.get(facts);
	if (known?.catalog === catalog) return known.servers;
	const own = ownServers(facts, catalog);
	const servers = facts.of("mcpServer").filter(({ enabled, clients }) => enabled && clients.length > 0).map((fact) => describeServer(fact, catalog, own.get(fact)));
	described.set(facts, {
		catalog,
		servers
	});
	return servers;
}
/** The same server in the files of several agents is one matter: groups by what `key` says, in the order of the facts. */
function groupServers(servers, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const server of servers) {
		const group = groups.get(key(server));
		if (group) group.push(server);
		else groups.set(key(server), [server]);
	}
	return [...groups.values()];
}
/** Where the servers of a group are configured. */
function placesOf([first, ...rest]) {
	return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}
/** The agents that load any of them, in the order of the reports. */
function agentsOf(group) {
	return AGENTS.filter((agent) => group.some(({ fact }) => fact.clients.includes(agent)));
}
/** The server's tools that this agent does not deny by a rule of the repository. */
function reachableTools({ fact, tools }, agent, facts) {
	const denials = facts.of("permissionRule").filter((rule) => rule.effect === "deny" && rule.agent === agent);
	return fact.clients.includes(agent) ? tools.filter(({ name }) => !denials.some((rule) => ruleCovers(rule, fact.name, name) !== void 0)) : [];
}

// src/checks/mcp-top-ten.ts
/** The reference of a check to one of them. */
function topTen(risk) {
	return `https://owasp.org/www-project-mcp-top-10/#${risk}`;
}

// src/checks/mcp-absent-package.ts
var mcp_absent_package_default = {
	meta: {
		id: "mcp-absent-package",
		title: "MCP server from a package that does not exist",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: ["mcpServer"],
		why: "It never starts; and should somebody publish the name one day, their code starts on every machine where this is configured.",
		fix: "Write the package that the server is really published as, or remove the entry.",
		references: [topTen("MCP04"), "https://github.com/modelcontextprotocol/servers"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity }) => identity)) {
			const [{ fact, resolved, identity }] = group;
			const absent = resolved.kind === "npm" ? catalog.mcpKnown.absent.find(({ npm }) => npm === resolved.name) : void 0;
			if (!absent) continue;
			yield {
				message: `The MCP server "${fact.name}" starts the npm package ${resolved.name}, which the registry did not have on ${absent.seen}.`,
				fix: `Use ${absent.instead}, or remove the entry.`,
				at: placesOf(group),
				agents: agentsOf(group),
				identity
			};
		}
	}
};

// src/checks/mcp-archived-server.ts
var mcp_archived_server_default = {
	meta: {
		id: "mcp-archived-server",
		title: "MCP server that its owner no longer keeps up",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: ["mcpServer"],
		why: "Holes that are found in it stay open, and everything that the agent reads through it can be aimed at them.",
		fix: "Move to the server that its owner or the service itself keeps up.",
		references: [topTen("MCP04"), "https://github.com/modelcontextprotocol/servers-archived"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity }) => identity)) {
			const [{ fact, entry, match, identity }] = group;
			if (entry?.archived === void 0 || match === "weak") continue;
			yield {
				message: `The MCP server "${fact.name}" is ${entry.title.replace(/\s*\(archived\)/, "")}, which its owner no longer keeps up.`,
				fix: `Move to another server: ${entry.archived}.`,
				at: placesOf(group),
				agents: agentsOf(group),
				identity
			};
		}
	}
};

// src/checks/mcp-auto-approved-tools.ts
var mcp_auto_approved_tools_default = {
	meta: {
		id: "mcp-auto-approved-tools",
		title: "MCP tools that run without being asked for",
		family: "mcp",
		severity: "high",
		confidence: "high",
		reads: ["mcpServer", "permissionRule"],
		why: "Text that the agent reads can steer it to call these tools, and nobody is asked before they act.",
		fix: "Take the names off the list, or leave only tools that read; never trust a server as a whole.",
		references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices"]
	},
	*judge(facts, catalog) {
		for (const server of liveServers(facts, catalog)) {
			const rules = allowancesOf(server, facts);
			const judged = judgement$2(server, rules);
			if (!judged) continue;
			yield {
				...judged,
				at: [server.fact.at, ...rules.map(({ at }) => ({
					...at,
					note: "allows it"
				}))],
				agents: server.fact.autoApproved.length > 0 ? agentsOf([server]) : AGENTS.filter((agent) => rules.some((rule) => rule.agent === agent)),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
/** Allow rules for the server, as far as no other rule of the same agent takes them back. */
function allowancesOf({ fact }, facts) {
	const rules = facts.of("permissionRule").filter((rule) => fact.clients.includes(rule.agent) && ruleNames(rule, fact.name) !== void 0);
	const heldBack = rules.filter((rule) => rule.effect !== "allow" && ruleNames(rule, fact.name) === "server").map(({ agent }) => agent);
	return rules.filter((rule) => rule.effect === "allow" && !heldBack.includes(rule.agent));
}
function judgement$2({ fact, tools, entry, allowed, own }, rules) {
	const byRule = (name) => rules.some((rule) => ruleCovers(rule, fact.name, name) !== void 0);
	const unasked = tools.filter((tool) => (allowed.has(tool.name) || byRule(tool.name)) && !isHarmless(tool));
	const whole = fact.autoApproved.includes("*") || rules.some((rule) => ruleNames(rule, fact.name) === "server");
	if (whole && !entry && !own?.tools.length) return {
		message: `The configuration trusts the MCP server "${fact.name}" as a whole, and what its tools can do is not known.`,
		severity: "high"
	};
	const names = listed(unasked.map(({ name }) => name));
	if (unasked.length > 0) {
		const severity = unasked.some(({ tier, facets }) => tier !== "privileged-write" || facets.includes("exec")) ? "high" : "medium";
		return {
			message: `The configuration lets ${whole ? "every tool" : "tools"} of the MCP server "${fact.name}" run unasked, among them ${names}.`,
			severity
		};
	}
	if (!whole) return void 0;
	return {
		message: `The configuration trusts the MCP server "${fact.name}" as a whole: it only reads today, but a later version's tools are allowed as well.`,
		severity: "low"
	};
}
function isHarmless({ tier }) {
	return tier === "read-only" || tier === "write-safe";
}

// src/checks/mcp-contradicting-entry.ts
var mcp_contradicting_entry_default = {
	meta: {
		id: "mcp-contradicting-entry",
		title: "MCP entry that says one thing and does another",
		family: "mcp",
		severity: "low",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "Whoever reviews the entry approves what it says; the client starts what it understands, or nothing at all.",
		fix: "Write the entry as the client's documentation shows it, and take out what it does not read.",
		references: [topTen("MCP09"), "https://code.claude.com/docs/en/mcp"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity} ${fact.doubts?.join()}`)) {
			const [{ fact, identity }] = group;
			const doubts = fact.doubts ?? [];
			if (doubts.length === 0) continue;
			yield {
				message: `The MCP server "${fact.name}" is not written as its client reads it: ${doubts.join("; ")}.`,
				severity: doubts.every((doubt) => !MISLEADS.test(doubt)) ? "info" : "low",
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${fact.name} ${identity} ${doubts.join(" ")}`
			};
		}
	}
};
/** What a reviewer is misled by. The rest only keeps the server from starting, or belongs to another client. */
const MISLEADS = /both a command and an address|under "link"|says version/;

// src/checks/mcp-destructive-tools.ts
var mcp_destructive_tools_default = {
	meta: {
		id: "mcp-destructive-tools",
		title: "MCP server with deployment or destructive tools",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: ["mcpServer", "permissionRule"],
		why: "One approved call deploys, merges, deletes for good or hands out credentials, and text that the agent reads can lead up to it.",
		fix: "Deny these tools by name in the agent's settings, or switch the server's read-only mode on.",
		references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity, tools, fact }) => `${identity} ${fact.name} ${tools.map(({ name }) => name).join()}`)) {
			const reached = agentsOf(group).map((agent) => ({
				agent,
				tools: group.flatMap((server) => reachableTools(server, agent, facts)).filter(isGrave)
			}));
			const tools = reached.flatMap((one) => one.tools);
			const names = [...new Set(tools.map(({ name }) => name))];
			if (names.length === 0) continue;
			yield {
				message: `The MCP server "${group[0].fact.name}" offers tools that deploy, destroy or hand out credentials: ${listed(names, 6)}.`,
				...tools.some(({ source }) => source === "catalog") ? {} : { severity: "low" },
				...tools.every(({ source }) => source === "catalog") ? {} : { confidence: "medium" },
				at: placesOf(group),
				agents: reached.filter((one) => one.tools.length > 0).map(({ agent }) => agent),
				identity: `${group[0].identity} ${group[0].fact.name}`
			};
		}
	}
};
function isGrave({ tier }) {
	return tier === "deployment" || tier === "destructive-credentials";
}

// src/checks/mcp-duplicate-server.ts
var mcp_duplicate_server_default = {
	meta: {
		id: "mcp-duplicate-server",
		title: "One MCP server under two names",
		family: "mcp",
		severity: "low",
		confidence: "high",
		reads: ["mcpServer"],
		why: "A rule that denies a tool of one name does not deny it of the other, and the model sees every tool twice.",
		fix: "Keep one of the entries, and move its rules along.",
		references: [topTen("MCP09"), "https://code.claude.com/docs/en/permissions"]
	},
	*judge(facts, catalog) {
		const found = /* @__PURE__ */ new Map();
		for (const agent of AGENTS) {
			const seen = /* @__PURE__ */ new Map();
			for (const server of liveServers(facts, catalog).filter(({ fact }) => fact.clients.includes(agent))) {
				const { fact, resolved, identity } = server;
				if (resolved.kind === "unknown") continue;
				const key = [
					identity,
					resolved.url ?? "",
					...resolved.args,
					...[...resolved.env].flat()
				].join("\0");
				const first = seen.get(key);
				if (!first) seen.set(key, server);
				else if (first.fact.name !== fact.name) {
					const known = found.get(`${first.fact.name}\0${fact.name}`);
					if (known) known.agents.push(agent);
					else found.set(`${first.fact.name}\0${fact.name}`, {
						names: [first.fact.name, fact.name],
						at: [first.fact.at, fact.at],
						agents: [agent]
					});
				}
			}
		}
		for (const { names, at, agents } of found.values()) yield {
			message: `The MCP servers "${names[0]}" and "${names[1]}" are one server under two names.`,
			at,
			agents,
			identity: names.join(" ")
		};
	}
};

// src/checks/locked-server.ts
/** Whether a package is started in the version that the project's own lock file fixes. */
function isLocked({ resolved: { kind, name, spec }, fact }, facts) {
	if (kind !== "npm" || spec !== "" || fact.launch.includes("dlx")) return false;
	return isDependency(name, facts);
}
/** Whether the project itself depends on an npm package, and has a lock. */
function isDependency(name, facts) {
	return facts.of("requirement").some((requirement) => requirement.ecosystem === "npm" && requirement.name === name) && facts.of("lockfile").some((lock) => lock.ecosystem === "npm");
}
/** How what runs under the server's name can become something else without a change in this repository; undefined where it cannot. */
function changesBy(server, facts) {
	const { kind, fetched, pin, url } = server.resolved;
	if (kind === "url" && !fetched) {
		const parsed = parseUrl(url ?? "");
		return parsed && isLoopback(parsed) ? void 0 : "remote";
	}
	return fetched && (pin === "floating" || pin === "range") && !isLocked(server, facts) ? "fetched" : void 0;
}

// src/checks/mcp-floating-server.ts
var mcp_floating_server_default = {
	meta: {
		id: "mcp-floating-server",
		title: "MCP server without a fixed version",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: [
			"mcpServer",
			"requirement",
			"lockfile"
		],
		why: "Each start may bring other code, which runs with your rights and whose tools the agent was allowed by name.",
		fix: "Write the version that you looked at behind the name (an image: its digest), and raise it in a commit of its own.",
		references: ["https://modelcontextprotocol.io/specification/draft/basic/security_best_practices", topTen("MCP04")]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity, resolved }) => `${identity} ${resolved.spec} ${resolved.bridge?.name ?? ""}`)) {
			const [server] = group;
			const judged = judgement$1(server, facts);
			if (!judged) continue;
			yield {
				...judged,
				at: placesOf(group),
				agents: agentsOf(group),
				identity: server.identity
			};
		}
	}
};
function judgement$1(server, facts) {
	const { resolved, fact, entry, match } = server;
	const { kind, name, spec, pin, bridge } = resolved;
	if (bridge && !isDependency(bridge.name, facts) && (bridge.pin === "floating" || bridge.pin === "range")) return {
		message: `The MCP server "${fact.name}" is reached through ${bridge.name}, which is fetched in whatever version is newest.`,
		severity: "medium"
	};
	if (kind === "url" && resolved.url !== void 0 && !resolved.fetched) {
		const url = parseUrl(resolved.url);
		if (!url || isLoopback(url)) return void 0;
		return {
			message: `The MCP server "${fact.name}" runs at ${name}: its owner can change its tools at any time.`,
			severity: match === "exact" ? "info" : "low",
			fix: "A remote server cannot be pinned. Allow its tools one by one, and look at its tool list again from time to time."
		};
	}
	if (!resolved.fetched || pin !== "floating" && pin !== "range" || isLocked(server, facts)) return void 0;
	const written = spec === "" ? "no version" : `"${spec}", which moves`;
	return {
		message: `The MCP server "${fact.name}" starts ${kind === "image" ? "the image" : kind === "git" ? "the repository" : "the package"} ${name} with ${written}.`,
		severity: pin === "range" ? "low" : "medium",
		...entry && match === "package" && kind === "npm" ? { fix: `Write a version that you looked at, such as ${name}@${entry.observed.version}, and raise it in a commit of its own.` } : {}
	};
}

// src/checks/mcp-inline-secret.ts
/** The secrets core writes this character over every credential that it finds. */
const MASK = "█";
var mcp_inline_secret_default = {
	meta: {
		id: "mcp-inline-secret",
		title: "Credential written into an MCP configuration",
		family: "mcp",
		severity: "high",
		confidence: "high",
		reads: ["mcpServer", "secret"],
		why: "Whoever can read the file has the credential: every clone, the agent itself, and whatever steers the agent.",
		fix: "Revoke the credential, and refer to it by name instead: an environment variable or an input that the client asks for.",
		references: [topTen("MCP01"), "https://code.claude.com/docs/en/mcp"]
	},
	*judge(facts) {
		for (const server of facts.of("mcpServer")) for (const { where, at } of maskedValues(server)) {
			const severity = severityOf$15(at, facts);
			yield {
				message: `The MCP server "${server.name}" carries a credential in ${where}.`,
				severity,
				...severity === "info" ? { fix: "Nothing, if it is the sample that it looks like." } : {},
				at: [at],
				...server.clients.length > 0 ? { agents: server.clients } : {},
				identity: `${server.name} ${where}`
			};
		}
	}
};
function maskedValues({ at, env, headers, launch, url }) {
	return [
		...env.filter(({ value }) => value.includes(MASK)).map((value) => ({
			where: `the environment variable ${value.name}`,
			at: value.at
		})),
		...headers.filter(({ value }) => value.includes(MASK)).map((value) => ({
			where: `the header ${value.name}`,
			at: value.at
		})),
		...launch.some((word) => word.includes(MASK)) ? [{
			where: "its arguments",
			at
		}] : [],
		...url?.includes(MASK) ? [{
			where: "its URL",
			at
		}] : []
	];
}
/** As bad as the worst credential of the line, or of the file where the value has no line of its own. */
function severityOf$15(at, facts) {
	const here = facts.of("secret").filter((secret) => secret.at.path === at.path);
	const line = here.filter((secret) => secret.at.line <= at.endLine && secret.at.endLine >= at.line);
	const found = line.length > 0 ? line : here;
	if (found.length === 0) return "high";
	return [
		"high",
		"medium",
		"low",
		"info"
	].find((severity) => found.some((secret) => rated(secret) === severity)) ?? "high";
}
function rated({ standing, severity, checksum }) {
	if (standing === "example") return "info";
	if (standing === "test" || checksum === "invalid" || severity === "low") return "low";
	return severity === "medium" ? "medium" : "high";
}

// src/checks/mcp-internal-address.ts
var mcp_internal_address_default = {
	meta: {
		id: "mcp-internal-address",
		title: "MCP server that is pointed at an inner address",
		family: "mcp",
		severity: "high",
		confidence: "high",
		reads: ["mcpServer"],
		why: "A repository that many people clone reaches into the network of each of them: a cloud's metadata service gives credentials to whoever asks, and inner services trust who is inside.",
		fix: "Remove the address. What is meant for one network belongs into the settings of its users, not into the repository.",
		references: [topTen("MCP07"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#server-side-request-forgery-ssrf"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
			const [server] = group;
			for (const { host, kind } of addressesOf(server)) yield {
				message: kind === "metadata" ? `The MCP server "${server.fact.name}" is pointed at ${host}, where a cloud hands out credentials.` : `The MCP server "${server.fact.name}" is pointed at ${host}, an address of a private network.`,
				severity: kind === "metadata" ? "high" : "low",
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${server.fact.name} ${host}`
			};
		}
	}
};
/** Addresses in the server's own URL, its arguments and its variables. */
function addressesOf({ resolved: { url, args, env } }) {
	const found = /* @__PURE__ */ new Map();
	for (const text of [
		url ?? "",
		...args,
		...env.values()
	]) for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s"'<>,]{1,500}/gi)) {
		const parsed = parseUrl(address);
		const kind = parsed && addressKind(parsed);
		if (parsed && (kind === "metadata" || kind === "private" && text === url)) found.set(parsed.host, kind);
	}
	return [...found].map(([host, kind]) => ({
		host,
		kind
	}));
}

// src/classify/word-distance.ts
/** Edits between two short names; swapping neighbours counts as one. */
function distance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		const above = rows[row - 1] ?? [];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (rows[row - 2]?.[column - 2] ?? 0) + 1);
			line.push(cost);
		}
		rows.push(line);
	}
	return rows.at(-1)?.at(-1) ?? 0;
}

// src/checks/mcp-look-alike-server.ts
var mcp_look_alike_server_default = {
	meta: {
		id: "mcp-look-alike-server",
		title: "Two MCP servers whose names can be taken for each other",
		family: "mcp",
		severity: "medium",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "People approve, and rules allow, by the name: the second one is approved where the first one was meant.",
		fix: "Give them names that nobody confuses, or remove the one that is not needed.",
		references: [topTen("MCP09"), "https://www.unicode.org/reports/tr39/"]
	},
	*judge(facts, catalog) {
		const groups = groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`).slice(0, MOST$1);
		for (const [at, group] of groups.entries()) for (const other of groups.slice(at + 1)) {
			const [one] = group;
			const [two] = other;
			if (one.identity === two.identity || one.fact.name === two.fact.name || !meet(group, other)) continue;
			const how = likeness(one.fact.name, two.fact.name);
			if (how === void 0) continue;
			yield {
				message: `The MCP servers "${one.fact.name}" (${one.identity}) and "${two.fact.name}" (${two.identity}) have names that ${how}.`,
				severity: "medium",
				at: [...placesOf(group), ...placesOf(other)],
				agents: AGENTS.filter((agent) => agentsOf(group).includes(agent) && agentsOf(other).includes(agent)),
				identity: [one.fact.name, two.fact.name].sort().join(" ")
			};
		}
	}
};
const MOST$1 = 60;
/** Whether some agent loads both. */
function meet(group, other) {
	return agentsOf(group).some((agent) => agentsOf(other).includes(agent));
}
function likeness(one, other) {
	const [a, b] = [one, other].map((name) => skeleton(name).toLowerCase().replace(/[^a-z0-9]/g, ""));
	if (a === void 0 || b === void 0 || a === "" || b === "") return void 0;
	if (a === b) return /\P{ASCII}/u.test(one + other) ? "look the same and are written in different letters" : "differ only in case or punctuation";
	if (a.replace(/\d/g, "") === b.replace(/\d/g, "") || Math.min(a.length, b.length) < 6) return void 0;
	return distance(a, b) === 1 && Math.abs(a.length - b.length) <= 1 && a[0] === b[0] ? "differ by one letter" : void 0;
}

// src/checks/mcp-name-mismatch.ts
var mcp_name_mismatch_default = {
	meta: {
		id: "mcp-name-mismatch",
		title: "MCP server that looks like a known one and is not",
		family: "mcp",
		severity: "high",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "People and permission rules go by the name; what runs under it is another party's code.",
		fix: "Check who is behind it. If it is meant, give it a name of its own; if not, write the known server's package or address.",
		references: [topTen("MCP09")]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
			const [server] = group;
			if (server.match !== "none" || isOwn(server)) continue;
			const { name, kind } = server.resolved;
			const copied = catalog.mcpServers.find((entry) => looksAlike(server, entry));
			const namesake = catalog.mcpServers.find(({ id }) => id === server.fact.name.toLowerCase());
			const known = copied ?? namesake;
			if (!known) continue;
			yield {
				message: copied ? `The MCP server "${server.fact.name}" is ${kind} ${name}, which resembles ${known.title} and is not it.` : `The MCP server "${server.fact.name}" bears the name of ${known.title} and is ${kind === "unknown" ? "something else" : `${kind} ${name}`}.`,
				severity: copied ? kind === "url" ? "high" : "medium" : kind === "url" ? "medium" : "low",
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
/** Code of the repository, a program of the machine or a local address: a stand-in for development. */
function isOwn({ resolved: { kind, url, opaque } }) {
	if (kind === "script" || kind === "binary" || opaque !== void 0) return true;
	const parsed = parseUrl(url ?? "");
	return kind === "unknown" || parsed !== void 0 && isLoopback(parsed);
}
/** A package one or two letters off, the same name under another scope, or a host that contains the known one. */
function looksAlike({ resolved: { kind, name } }, { identities }) {
	return identities.some((identity) => {
		if ("host" in identity) return kind === "url" && (name.includes(identity.host) || isClose(name, identity.host));
		const known = "npm" in identity ? identity.npm : "pypi" in identity ? identity.pypi : void 0;
		if (known === void 0 || kind !== ("npm" in identity ? "npm" : "pypi")) return false;
		return isClose(name, known);
	});
}
/** At most two edits apart in names that are long enough for that to be no chance. */
function isClose(a, b) {
	if (a === b || Math.min(a.length, b.length) < 10 || Math.abs(a.length - b.length) > 2) return false;
	return distance(a, b) <= 2;
}

// src/checks/mcp-open-listener.ts
var mcp_open_listener_default = {
	meta: {
		id: "mcp-open-listener",
		title: "MCP server that listens to the whole network",
		family: "mcp",
		severity: "medium",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "Everybody in the same network, and every web page that is open in a browser, can call its tools with your rights; servers of this kind ask for no password.",
		fix: "Let it listen to 127.0.0.1 only; publish a container's port as 127.0.0.1:8080:8080.",
		references: [topTen("MCP07"), "https://modelcontextprotocol.io/specification/draft/basic/transports#security-warning"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact }) => `${fact.name} ${fact.launch.join("\0")}`)) {
			const [server] = group;
			const how = opening$1(server);
			if (how === void 0) continue;
			yield {
				message: `The MCP server "${server.fact.name}" listens to the whole network: ${how}.`,
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
/** An option or a variable that opens every interface; Docker opens them all where a published port names no address. */
function opening$1({ fact, resolved }) {
	const words = [...fact.launch, ...resolved.args];
	const wide = words.find((word, index) => /^(?:--?(?:host|bind|address|listen)=)?(?:0\.0\.0\.0|\[?::\]?)(?::\d+)?$/.test(word) && (word.includes("=") || /^--?(?:host|bind|address|listen)$/.test(words[index - 1] ?? "")));
	if (wide !== void 0) return `its arguments say ${wide.replace(/^.*=/, "")}`;
	for (const [name, value] of resolved.env) if (/(?:^|_)(?:HOST|BIND|LISTEN)(?:_ADDRESS)?$/i.test(name) && /^(?:0\.0\.0\.0|::)$/.test(value)) return `the variable ${name} says ${value}`;
	const at = resolved.kind === "image" ? fact.launch.findIndex((word) => /^(?:-p|--publish)$/.test(word)) : -1;
	const port = at === -1 ? void 0 : fact.launch[at + 1];
	return port !== void 0 && /^(?:0\.0\.0\.0:)?\d+(?::\d+)?(?:\/\w+)?$/.test(port) ? `the port ${port} of its container is published on every address` : void 0;
}

// src/checks/mcp-plain-http.ts
var mcp_plain_http_default = {
	meta: {
		id: "mcp-plain-http",
		title: "MCP server reached without encryption",
		family: "mcp",
		severity: "high",
		confidence: "high",
		reads: ["mcpServer"],
		why: "Anyone on the way reads what the agent sends and can answer in the server's place, with text that steers the agent.",
		fix: "Use the server's https address, or reach it through a tunnel on this machine.",
		references: [topTen("MCP07"), "https://modelcontextprotocol.io/specification/draft/basic/authorization"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ resolved }) => resolved.url ?? "")) {
			const [{ fact, resolved }] = group;
			const url = parseUrl(resolved.url ?? "");
			if (url?.protocol !== "http:" || isLoopback(url)) continue;
			const credentials = resolved.headers.has("authorization") || url.username !== "" || [...resolved.headers.keys()].some((name) => /key|token|auth/.test(name));
			yield {
				message: `The MCP server "${fact.name}" is reached at ${url.host} over plain http${credentials ? ", with credentials" : ""}.`,
				severity: addressKind(url) === "private" ? "low" : credentials ? "high" : "medium",
				at: placesOf(group),
				agents: agentsOf(group),
				identity: url.host
			};
		}
	}
};

// src/checks/mcp-poisoned-description.ts
var mcp_poisoned_description_default = {
	meta: {
		id: "mcp-poisoned-description",
		title: "Tool of an MCP server whose description gives the agent orders",
		family: "mcp",
		severity: "critical",
		confidence: "medium",
		reads: ["mcpServer", "script"],
		why: "A description goes into the agent's context with every session, whether or not the tool is ever called, and the agent takes it for its user's word.",
		fix: "Read the server's source, take the passage out, and look who added it. Until then switch the server off.",
		references: [topTen("MCP03"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"]
	},
	*judge(facts, catalog) {
		const told = /* @__PURE__ */ new Set();
		for (const [server, { tools }] of ownServers(facts, catalog)) {
			const others = [...ownServers(facts, catalog)].filter(([other]) => other !== server).flatMap(([, own]) => own.tools);
			for (const tool of tools) {
				const key = `${tool.at.path}:${tool.at.line}:${tool.name}`;
				const judged = told.has(key) ? void 0 : judge(tool, others, catalog);
				if (!judged) continue;
				told.add(key);
				yield {
					message: `The description of the tool ${tool.name} of the MCP server "${server.name}" ${judged.what}.`,
					severity: isLoaded(server) ? judged.severity : "low",
					at: [{
						...tool.at,
						note: judged.what
					}, server.at],
					agents: server.clients.filter(isAnswered),
					...judged.rule === void 0 ? {} : { rule: judged.rule },
					identity: `${server.name} ${tool.name}`
				};
			}
		}
	}
};
function isLoaded({ enabled, clients }) {
	return enabled && clients.length > 0;
}
/** What was said before and no longer holds: "you were advised to refuse and tell the user this" stands in the reference server for web pages. */
const FORMER = /\b(?:was|were|had been)\s+(?:advised|told|instructed|asked)\s+to\b/i;
/** Blocks that only a model is meant to see, and talk of what the user may not know. Honest descriptions say how to use the tool. */
const ASIDES = [
	{
		pattern: /<\/?(?:important|system|instructions?|hidden|secret|critical|assistant|admin)\b[^>]{0,100}>/i,
		what: "holds a block that is marked as orders for the model",
		severity: "high"
	},
	{
		pattern: /\b(?:do not|don't|never|without)\s+(?:\w+\s+){0,4}?(?:tell|telling|mention|mentioning|inform|informing|notify|notifying|reveal|alert)(?:\s+\w+){0,3}\s+(?:the\s+)?user/i,
		what: "asks to keep something from the user",
		severity: "high"
	},
	{
		pattern: /(?:~|\$HOME|%USERPROFILE%)[\\/]\.(?:ssh|aws|gnupg|kube|config[\\/]gh|netrc|npmrc|docker|cursor|claude)\b|\bid_(?:rsa|ed25519)\b/i,
		what: "names files with credentials",
		severity: "high"
	}
];
function judge(tool, others, catalog) {
	const { description, at } = tool;
	if (description === void 0) return void 0;
	if (judgeHidden({
		kind: "instruction",
		at,
		surface: "script-file",
		agents: [],
		loads: "always",
		text: description,
		inline: true
	}, catalog).find((one) => one.what === "characters" || one.what === "passage" && one.verdict.severity !== "info" || one.what === "word" && one.deceives)) return {
		what: "holds text that a person does not see",
		severity: "critical"
	};
	const intent = findIntents(description, catalog).find(({ severity, start, end }) => atLeast(severity, "medium") && !FORMER.test(description.slice(start, end)));
	if (intent) return {
		what: `tries to take control of the agent (${intent.rule.id})`,
		severity: intent.severity,
		rule: intent.rule.id
	};
	const aside = ASIDES.find(({ pattern }) => pattern.test(description));
	if (aside) return aside;
	const named = others.find(({ name }) => name.length >= 8 && /[_-]/.test(name) && name !== tool.name && description.includes(name));
	return named ? {
		what: `speaks of ${named.name}, a tool of another server`,
		severity: "low"
	} : void 0;
}

// src/checks/mcp-production-target.ts
var mcp_production_target_default = {
	meta: {
		id: "mcp-production-target",
		title: "MCP server that is connected to production",
		family: "mcp",
		severity: "high",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "What the agent runs there happens to real data and real users, and there is no branch to throw away.",
		fix: "Point the server at a development copy or a replica, with a credential that can only read; where production is meant, let a person start it for the one task.",
		references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
			const [{ fact, resolved, identity, tools }] = group;
			const target = targetOf(resolved);
			if (target?.environment !== "production" && target?.environment !== "unknown") continue;
			const acting = tools.filter(({ facets }) => facets.some((facet) => ACTS$1.includes(facet))).map(({ name }) => name);
			const production = target.environment === "production";
			yield {
				message: `The MCP server "${fact.name}" ${production ? "works on production" : "may work on production"}: ${target.because}${acting.length > 0 ? `. It can change what it finds there: ${listed(acting, 4)}` : ""}.`,
				severity: severityOf$14(production, acting.length > 0, tools.length > 0),
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${fact.name} ${identity} ${target.environment}`
			};
		}
	}
};
const ACTS$1 = [
	"db-write",
	"exec",
	"destructive",
	"deploy",
	"write"
];
/** Of a server whose tools are not known nobody can say that it only reads. */
function severityOf$14(production, acts, known) {
	if (production) return acts ? "high" : "medium";
	return acts || !known ? "low" : "info";
}

// src/checks/mcp-self-modifiable-server.ts
var mcp_self_modifiable_server_default = {
	meta: {
		id: "mcp-self-modifiable-server",
		title: "MCP server whose code the agent that uses it can change",
		family: "mcp",
		severity: "low",
		confidence: "high",
		reads: [
			"mcpServer",
			"script",
			"agentSetting"
		],
		why: "An agent that edits this file gives itself tools, or a way out of its sandbox: the changed code runs at the next start, and the approval that was given to the server's name stays.",
		fix: "Deny the agent to write these files, or let a person approve the server's start each time.",
		references: [topTen("MCP04"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#local-mcp-server-compromise"]
	},
	*judge(facts, catalog) {
		const seen = /* @__PURE__ */ new Set();
		for (const server of liveServers(facts, catalog)) {
			const { fact, own } = server;
			if (!own || seen.has(`${fact.name} ${own.path}`)) continue;
			seen.add(`${fact.name} ${own.path}`);
			const standing = agentsOf([server]).some((agent) => catalog.agents[agent].defaults["mcp-start"].outcome === "allow") || liveSettings(facts, "claude-code").some((setting) => fact.clients.includes("claude-code") && (setting.key === "enableAllProjectMcpServers" && isOn(setting) || setting.key === "enabledMcpjsonServers" && Array.isArray(setting.value) && setting.value.includes(fact.name)));
			yield {
				message: `The MCP server "${fact.name}" runs ${own.path}${own.files.length > 1 ? ` and ${own.files.length - 1} more files of the repository` : ""}, which an agent that works here can change${standing ? "; nobody is asked before it starts" : ""}.`,
				severity: standing ? "low" : "info",
				at: [fact.at, {
					path: own.files[0] ?? own.path,
					line: 1,
					column: 1,
					endLine: 1,
					endColumn: 1,
					note: "the server's code"
				}],
				agents: agentsOf([server]),
				identity: `${fact.name} ${own.path}`
			};
		}
	}
};

// src/checks/mcp-shared-secret.ts
var mcp_shared_secret_default = {
	meta: {
		id: "mcp-shared-secret",
		title: "One credential that several MCP servers get",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: ["mcpServer", "secret"],
		why: "Each of them can do with it whatever it is good for: the weakest of the servers decides who holds it, and it cannot be taken from one alone.",
		fix: "Give each server a credential of its own that can do only what this server needs.",
		references: [topTen("MCP01"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"]
	},
	*judge(facts, catalog) {
		const holders = /* @__PURE__ */ new Map();
		for (const server of liveServers(facts, catalog)) for (const { key, name, severity, at } of credentialsOf(server, facts)) {
			const holder = holders.get(key) ?? {
				name,
				severity,
				by: /* @__PURE__ */ new Map()
			};
			holders.set(key, holder);
			const known = holder.by.get(server.identity);
			if (known) known.places.push(at);
			else holder.by.set(server.identity, {
				server,
				places: [at]
			});
		}
		for (const [key, { name, severity, by }] of holders) {
			const all = [...by.values()];
			const [first, ...others] = all;
			if (!first || others.length === 0) continue;
			yield {
				message: `${name} goes to ${all.length} MCP servers: ${listed(all.map(({ server }) => `"${server.fact.name}"`))}.`,
				severity,
				at: [first.places[0], ...all.flatMap(({ places }) => places).slice(1)],
				agents: agentsOf(all.map(({ server }) => server)),
				identity: key
			};
		}
	}
};
const SECRET_NAME = /(?:token|secret|password|passwd|api[_-]?key|access[_-]?key|private[_-]?key|credential|pat)(?:$|[_-])/i;
function* credentialsOf({ fact, resolved }, facts) {
	const values = [...fact.env, ...fact.headers];
	for (const { value, at } of [...values, {
		value: resolved.url ?? "",
		at: fact.at
	}]) for (const [, name = ""] of value.matchAll(/(?:\$\{{1,2}|\{|\$)\s{0,3}(?:env:|input:|secrets\.|env\.)?([A-Za-z_][\w-]{0,100})/g)) if (SECRET_NAME.test(name)) yield {
		key: `variable ${name}`,
		name: `The variable ${name}`,
		severity: "low",
		at
	};
	const here = [...values.filter(({ value }) => value.includes("█")).map(({ at }) => at), ...fact.launch.some((word) => word.includes("█")) ? [fact.at] : []];
	for (const secret of facts.of("secret")) {
		const at = here.find((place) => place.path === secret.at.path && place.line <= secret.at.line && place.endLine >= secret.at.line);
		if (at && secret.standing !== "example") yield {
			key: `secret ${secret.fingerprint}`,
			name: `A credential (${secret.title})`,
			severity: secret.standing === "test" ? "low" : "medium",
			at
		};
	}
}

// src/checks/mcp-shell-launcher.ts
var mcp_shell_launcher_default = {
	meta: {
		id: "mcp-shell-launcher",
		title: "MCP server that a shell or inline code starts",
		family: "mcp",
		severity: "critical",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "The command line runs on the machine when the agent starts, before any tool is asked for, and more than the server may run with it.",
		fix: "Name the program and its arguments directly, without a shell around them.",
		references: [topTen("MCP05"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#local-mcp-server-compromise"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact }) => fact.launch.join("\0"))) {
			const judged = judgement(group[0], catalog);
			if (judged) yield {
				...judged,
				at: placesOf(group),
				agents: agentsOf(group),
				identity: group[0].fact.launch.join(" ")
			};
		}
	}
};
const ALARMING = [
	"switches PowerShell's script policy off",
	"runs an encoded command",
	"runs as a privileged container",
	"is given the container engine's socket",
	"is given the whole disk or home folder",
	"runs as another user",
	"shares the host's processes",
	"switches the container's confinement off"
];
/** Programs that serve no protocol: what they are configured for is what they do when they are started. */
const NO_SERVER = /^(?:curl|wget|nc|ncat|netcat|socat|telnet|ftp|scp|osascript|open|xdg-open|start|certutil|bitsadmin|mshta|rundll32|regsvr32|reg|schtasks|at|crontab|rm|del|rmdir|mv|cp|chmod|chown|dd|mkfs|touch|echo|printf|cat|type|tee|base64|openssl|xxd|calc|notepad|xcalc|whoami|id|hostname|ping|nslookup|dig|host|kill|pkill|eval|source|git|tar|unzip)$/;
function judgement({ fact, resolved }, catalog) {
	const alarming = resolved.notes.filter((note) => ALARMING.includes(note));
	const { opaque, shell, kind, name } = resolved;
	if (kind === "binary" && NO_SERVER.test(name)) {
		const command = classifyCommand([name, ...resolved.args].join(" "), catalog);
		return {
			message: `The MCP server "${fact.name}" starts ${name}, which is no server: ${command.because}`,
			severity: command.risk ? "critical" : /^(?:echo|printf|cat|type|git|true)$/.test(name) ? "medium" : "high"
		};
	}
	if (opaque !== void 0) {
		const command = classifyCommand(opaque, catalog);
		if (command.risk) return {
			message: `The MCP server "${fact.name}" starts a command line of the class ${command.class}. ${command.because}`,
			severity: "critical"
		};
	}
	if (alarming.length > 0) return {
		message: `The MCP server "${fact.name}" ${alarming.join(" and ")}.`,
		severity: resolved.notes.includes("runs as another user") && alarming.length === 1 ? "medium" : "high"
	};
	if (opaque !== void 0) return {
		message: `The MCP server "${fact.name}" starts through a command line that is more than one plain command.`,
		severity: "medium"
	};
	if (resolved.notes.includes("shares the host's network")) return {
		message: `The MCP server "${fact.name}" runs in a container that shares the host's network.`,
		severity: "low"
	};
	if (!shell || /(?:^|[\\/])cmd(?:\.exe)?$/i.test(fact.launch[0] ?? "") || resolved.kind === "script") return void 0;
	return {
		message: `The MCP server "${fact.name}" starts through a shell, though it is one plain command.`,
		severity: "low"
	};
}

// src/checks/mcp-standing-approval.ts
var mcp_standing_approval_default = {
	meta: {
		id: "mcp-standing-approval",
		title: "MCP server that is approved by name and can become another one",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: [
			"mcpServer",
			"permissionRule",
			"agentSetting",
			"requirement",
			"lockfile"
		],
		why: "The approval stays with the name. Whoever changes what is behind it, a package or a remote server, is allowed what was allowed today: nobody is asked again.",
		fix: "Fix the version first. What cannot be fixed, such as a remote server, is approved by a person at each start, tool by tool.",
		references: [topTen("MCP04"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ fact, identity }) => `${fact.name} ${identity}`)) {
			const [server] = group;
			const by = changesBy(server, facts);
			const approvals = by === void 0 ? [] : group.flatMap((one) => approvalsOf(one, facts));
			const [first, ...more] = approvals;
			if (!first) continue;
			const whole = approvals.some((approval) => approval.whole);
			yield {
				message: `The MCP server "${server.fact.name}" ${by === "remote" ? "is remote" : "is fetched in whatever version is newest"}, and ${first.what}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`,
				severity: by === "fetched" ? "medium" : whole ? "low" : "info",
				at: [...placesOf(group), ...approvals.map(({ at }) => at)],
				agents: agentsOf(group),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
function approvalsOf({ fact }, facts) {
	const found = [];
	if (fact.autoApproved.length > 0) found.push({
		what: "its entry lets tools run unasked",
		at: fact.at,
		whole: fact.autoApproved.includes("*")
	});
	for (const rule of facts.of("permissionRule")) {
		const scope = rule.effect === "allow" && fact.clients.includes(rule.agent) ? ruleNames(rule, fact.name) : void 0;
		if (scope !== void 0) found.push({
			what: `the allow rule ${rule.rule} stands for it`,
			at: {
				...rule.at,
				note: "allowed by name"
			},
			whole: scope === "server"
		});
	}
	for (const setting of liveSettings(facts, "claude-code")) if (setting.key === "enabledMcpjsonServers" && Array.isArray(setting.value) && setting.value.includes(fact.name) && fact.clients.includes("claude-code")) found.push({
		what: "enabledMcpjsonServers starts it unasked",
		at: {
			...setting.at,
			note: "approved by name"
		},
		whole: true
	});
	return found;
}

// src/checks/mcp-token-to-foreign-host.ts
var mcp_token_to_foreign_host_default = {
	meta: {
		id: "mcp-token-to-foreign-host",
		title: "Token of one service that is sent to another one's host",
		family: "mcp",
		severity: "high",
		confidence: "medium",
		reads: ["mcpServer", "secret"],
		why: "Whoever runs that host can use the token as if they were you, everywhere that it is good for, and the agent sends it with every call.",
		fix: "Use the token's own service, or a token that the other host issued. If a gateway is meant, give it a token that can do only this.",
		references: [topTen("MCP01"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#token-passthrough"]
	},
	*judge(facts, { mcpKnown, ...catalog }) {
		for (const group of groupServers(liveServers(facts, {
			mcpKnown,
			...catalog
		}), ({ fact, resolved }) => `${fact.name} ${resolved.url}`)) {
			const [server] = group;
			const url = parseUrl(server.resolved.url ?? "");
			if (!url || isLoopback(url)) continue;
			const told = /* @__PURE__ */ new Set();
			for (const { owner, how, severity, at } of tokensOf(server, mcpKnown, facts)) {
				const hosts = mcpKnown.tokens.find((token) => token.owner === owner)?.hosts ?? [];
				if (told.has(owner) || hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) continue;
				if (url.hostname.split(/[.-]/).includes(owner.toLowerCase()) && severity !== "high") continue;
				told.add(owner);
				yield {
					message: `The MCP server "${server.fact.name}" sends ${how} to ${url.host}, which is not ${owner}'s.`,
					severity,
					at: [{
						...at,
						note: `goes to ${url.host}`
					}, ...placesOf(group)],
					agents: agentsOf(group),
					identity: `${server.fact.name} ${owner} ${url.host}`
				};
			}
		}
	}
};
/** Tokens that go with the request: in headers, in the address, and in the arguments of a bridge. */
function* tokensOf({ fact, resolved }, known, facts) {
	const sent = [
		...fact.headers,
		...[...resolved.headers.values()].map((value) => ({
			value,
			at: fact.at
		})),
		{
			value: resolved.url ?? "",
			at: fact.at
		}
	];
	for (const { value, at } of sent) {
		for (const name of variablesIn(value)) {
			const owner = known.tokens.find(({ variables }) => variables.some((begin) => name.startsWith(begin)))?.owner;
			if (owner !== void 0) yield {
				owner,
				how: `the variable ${name}, by its name ${owner}'s,`,
				severity: "medium",
				at
			};
		}
		if (!value.includes("█")) continue;
		for (const secret of facts.of("secret")) {
			if (secret.at.path !== at.path || secret.at.line < at.line || secret.at.line > at.endLine || secret.standing === "example") continue;
			const owner = known.tokens.find(({ secrets }) => secrets.some((begin) => secret.rule.startsWith(begin)))?.owner;
			if (owner !== void 0) yield {
				owner,
				how: `a ${secret.title}`,
				severity: "high",
				at
			};
		}
	}
}
/** Names in placeholders of any client: `${NAME}`, `${env:NAME}`, `${input:name}`, `{env:NAME}`, `$NAME`, `${{ secrets.NAME }}`. */
function variablesIn(text) {
	return [...text.matchAll(/(?:\$\{{1,2}|\{|\$)\s{0,3}(?:env:|input:|secrets\.|env\.)?([A-Za-z_][\w-]{0,100})/g)].map(([, name = ""]) => name.toUpperCase().replaceAll("-", "_"));
}

// src/checks/mcp-tool-shadowing.ts
var mcp_tool_shadowing_default = {
	meta: {
		id: "mcp-tool-shadowing",
		title: "Two MCP servers that offer a tool of the same name",
		family: "mcp",
		severity: "medium",
		confidence: "medium",
		reads: ["mcpServer"],
		why: "The model picks by name and description: what was meant for one server can go to the other, and with it what the call carries.",
		fix: "Switch the tool off in one of them, or keep only the server that you need.",
		references: [topTen("MCP03"), "https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks"]
	},
	*judge(facts, catalog) {
		const servers = liveServers(facts, catalog);
		const pairs = /* @__PURE__ */ new Map();
		for (const agent of AGENTS) {
			const loaded = servers.filter(({ fact }) => fact.clients.includes(agent)).slice(0, MOST);
			for (const [at, one] of loaded.entries()) for (const other of loaded.slice(at + 1)) {
				if (one.identity === other.identity) continue;
				const tools = shared(one, other, agent, facts);
				if (tools.length === 0) continue;
				const key = [one, other].map(({ fact, identity }) => `${fact.name} ${identity}`).join(" / ");
				const known = pairs.get(key);
				if (known) known.agents.push(agent);
				else pairs.set(key, {
					one,
					other,
					tools,
					agents: [agent]
				});
			}
		}
		for (const [identity, { one, other, tools, agents }] of pairs) yield {
			message: `The MCP servers "${one.fact.name}" and "${other.fact.name}" both offer ${listed(tools)}.`,
			severity: severityOf$13(one, other),
			at: [one.fact.at, other.fact.at],
			agents,
			identity
		};
	}
};
/** Nobody has as many servers; a hostile file could. */
const MOST = 60;
function shared(one, other, agent, facts) {
	const names = new Set(reachableTools(other, agent, facts).map(({ name }) => name));
	return reachableTools(one, agent, facts).map(({ name }) => name).filter((name) => names.has(name));
}
/** Two servers that people know, each from its own vendor, share a word such as `search`. One that nobody knows may have taken it. */
function severityOf$13(one, other) {
	return [one, other].filter(({ match, own }) => match === "none" && own === void 0).length === 1 && [one, other].some(({ match }) => match === "exact" || match === "package") ? "medium" : "low";
}

// src/checks/tool-legs.ts
/** Nobody has as many servers; a hostile file could, and pairs are many. */
const MOST_PAIRED = 50;
/** The tools of every agent, server by server. Of servers that the catalog does not know, those that their own source registers. */
function loadedTools(facts, catalog) {
	const servers = liveServers(facts, catalog);
	return AGENTS.map((agent) => ({
		agent,
		legs: servers.filter(({ fact }) => fact.clients.includes(agent)).slice(0, MOST_PAIRED).map((server) => reachableTools(server, agent, facts).filter(({ source, name }) => source === "catalog" || server.own?.tools.some((tool) => tool.name === name)).map((tool) => ({
			server,
			tool
		})))
	}));
}
/** One tool for each step, over as few servers as can be: one server that has all is the shortest story, two are the next. */
function witness({ agent, legs }, steps, facts, catalog) {
	const pairs = legs.flatMap((one, at) => legs.slice(at + 1).map((other) => [...one, ...other]));
	for (const among of [
		...legs,
		...pairs,
		legs.flat()
	]) {
		const found = steps.map((step) => find(step, among, (leg) => step.unasked !== true || isUnasked(leg, agent, facts, catalog)));
		if (found.every((leg) => leg !== void 0)) return found;
	}
}
/** The tool that does little else shows best what is meant. */
function find({ facets: wanted }, among, fits) {
	const weight = ({ tool: { facets } }) => facets.length + (facets.includes("write") ? .5 : 0);
	return among.filter((leg) => leg.tool.facets.some((facet) => wanted.includes(facet)) && fits(leg)).sort((a, b) => weight(a) - weight(b))[0];
}
/** Whether the agent calls the tool without asking: by the server's entry, by a rule, or by its vendor's default where no rule speaks of the tool. */
function isUnasked({ server, tool }, agent, facts, catalog) {
	if (server.allowed.has(tool.name)) return true;
	const rules = facts.of("permissionRule").filter((rule) => rule.agent === agent && ruleCovers(rule, server.fact.name, tool.name) !== void 0);
	if (rules.some(({ effect }) => effect !== "allow")) return false;
	return rules.length > 0 || catalog.agents[agent].defaults["mcp-tool"].outcome === "allow";
}
/** The servers of a flow, each once. */
function serversOf(legs) {
	return [...new Set(legs.map(({ server }) => server))];
}
/** Where the servers of a flow are configured. */
function placesOfFlow(legs) {
	const [first, ...rest] = serversOf(legs);
	if (!first) throw new Error("a flow goes through at least one server");
	return [first.fact.at, ...rest.map(({ fact }) => fact.at)];
}
/** What tells one flow from another, whichever agent it is in. */
function identityOf(legs) {
	return legs.map(({ server, tool }) => `${server.fact.name}/${tool.name}`).join(" ");
}

// src/checks/mcp-toxic-flow.ts
var mcp_toxic_flow_default = {
	meta: {
		id: "mcp-toxic-flow",
		title: "MCP servers that together can leak private data",
		family: "mcp",
		severity: "high",
		confidence: "medium",
		reads: ["mcpServer", "permissionRule"],
		why: "Text from outsiders can make the agent read private data with one tool and send it out with another.",
		fix: "Deny the tool that sends, or keep the servers for private data and those for the open web apart.",
		references: [topTen("MCP10"), "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"]
	},
	*judge(facts, catalog) {
		const flows = /* @__PURE__ */ new Map();
		for (const loaded of loadedTools(facts, catalog)) {
			const unasked = witness(loaded, [
				UNTRUSTED$1,
				PRIVATE,
				{
					...OUT,
					unasked: true
				}
			], facts, catalog);
			const legs = unasked ?? witness(loaded, [
				UNTRUSTED$1,
				PRIVATE,
				OUT
			], facts, catalog) ?? witness(loaded, [UNTRUSTED$1, PRIVATE], facts, catalog);
			if (!legs) continue;
			const severity = severityOf$12(legs, unasked !== void 0);
			const identity = `${identityOf(legs)}${legs.length === 2 ? " and the agent's own tools" : ""}`;
			const known = flows.get(`${identity} ${severity}`);
			if (known) known.agents.push(loaded.agent);
			else flows.set(`${identity} ${severity}`, {
				legs,
				severity,
				agents: [loaded.agent]
			});
		}
		for (const { legs, severity, agents } of flows.values()) yield {
			message: messageOf$1(legs),
			severity,
			at: placesOfFlow(legs),
			agents,
			identity: identityOf(legs)
		};
	}
};
const UNTRUSTED$1 = { facets: ["untrusted-in"] };
const PRIVATE = { facets: ["private-in", "secret"] };
const OUT = { facets: ["egress"] };
/** Most setups with a browser have all three; as long as the sending tool is asked for, a person sees what leaves. An agent's own shell sends, too. */
function severityOf$12(legs, unasked) {
	if (legs.length === 2) return "info";
	if (!unasked) return "low";
	return serversOf(legs).length === 1 ? "high" : "medium";
}
function messageOf$1(legs) {
	const parts = serversOf(legs);
	const names = parts.map(({ fact }) => `"${fact.name}"`).join(" and ");
	const [untrusted, secret, sending] = legs.map(({ tool }) => tool.name);
	return `${parts.length > 1 ? `Together, the MCP servers ${names}` : `The MCP server ${names}`} can bring in text from outsiders (${untrusted}), read private data (${secret}) ${sending === void 0 ? "and leave the sending to the agent's own shell or web tool" : `and send data out (${sending})`}.`;
}

// src/checks/mcp-unknown-server.ts
var mcp_unknown_server_default = {
	meta: {
		id: "mcp-unknown-server",
		title: "MCP server whose tools are not known",
		family: "mcp",
		severity: "low",
		confidence: "high",
		reads: ["mcpServer"],
		why: "What its tools can do cannot be told from here, so no posture can be built on them.",
		fix: "Look at its tool list before you allow any of its tools, and allow them one by one.",
		references: [topTen("MCP09")]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity, fact }) => `${identity} ${fact.name}`)) {
			const [server] = group;
			if (server.match !== "none" || (server.own?.tools.length ?? 0) > 0) continue;
			yield {
				message: `The MCP server "${server.fact.name}" (${server.identity}) is not in the catalog.`,
				severity: severityOf$11(server),
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
/** Code of the repository can be read where it lies; what is fetched or remote cannot. */
function severityOf$11({ resolved: { fetched, kind, url } }) {
	const parsed = parseUrl(url ?? "");
	if (parsed) return isLoopback(parsed) ? "info" : "low";
	return fetched || kind === "unknown" ? "low" : "info";
}

// src/checks/mcp-unscoped-server.ts
var mcp_unscoped_server_default = {
	meta: {
		id: "mcp-unscoped-server",
		title: "MCP server without the limits that it offers",
		family: "mcp",
		severity: "medium",
		confidence: "high",
		reads: ["mcpServer"],
		why: "An agent that only needs to look, or only one project, can reach more than that, and so can whatever steers it.",
		fix: "Switch the server's own limits on.",
		references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices#scope-minimization"]
	},
	*judge(facts, catalog) {
		for (const group of groupServers(liveServers(facts, catalog), ({ identity, resolved, fact }) => `${identity} ${resolved.args.join(" ")} ${resolved.url ?? ""} ${fact.offered?.join() ?? "all"}`)) {
			const [server] = group;
			const common = {
				at: placesOf(group),
				agents: agentsOf(group)
			};
			const wide = server.entry?.roots ? server.resolved.args.filter(isWide) : [];
			if (wide.length > 0) yield {
				...common,
				message: `The MCP server "${server.fact.name}" may touch files outside the repository: ${listed(wide)}.`,
				severity: "medium",
				fix: "Name the folder of the repository, or one inside it, as the only argument.",
				identity: `${server.identity} roots`
			};
			const missing = server.entry && server.match !== "weak" && !server.fact.offered ? missingControls(server.entry, server.resolved).filter((control) => lost(control, server).length > 0) : [];
			if (missing.length === 0) continue;
			yield {
				...common,
				message: `The MCP server "${server.fact.name}" runs without ${missing.map(({ id }) => `its limit "${id}"`).join(" and ")}.`,
				severity: severityOf$10(missing, server),
				fix: missing.map(({ advice }) => advice).join(" "),
				identity: `${server.identity} ${missing.map(({ id }) => id).join(" ")}`
			};
		}
	}
};
const ACTING = [
	"write",
	"exec",
	"db-write",
	"deploy",
	"destructive",
	"secret",
	"egress"
];
/** What the server could no longer do with the control on. */
function lost(control, { tools }) {
	return tools.flatMap(({ name, facets, source }) => {
		if (source !== "catalog") return [];
		const left = narrowed$1(name, facets, control);
		return facets.filter((facet) => !left.includes(facet));
	});
}
/** A limit on what is seen is a note; one on what can be done counts. */
function severityOf$10(missing, server) {
	return missing.some((control) => lost(control, server).some((facet) => ACTING.includes(facet))) ? "low" : "info";
}
/** A folder above or outside the workspace. An absolute path elsewhere is one person's and may be the repository itself. */
function isWide(argument) {
	return /^(?:\/|\/(?:home|Users|root|etc|var|usr|opt|mnt|Volumes)\/?|\/(?:home|Users)\/[^/]+\/?|~\/?|\$\{?(?:env:)?(?:HOME|userHome|USERPROFILE)\}?[\\/]?|[A-Za-z]:[\\/]?|[A-Za-z]:[\\/]Users[\\/][^\\/]+[\\/]?|(?:\.\.[\\/]?)+)$/.test(argument);
}

// src/checks/mcp-untrusted-to-action.ts
var mcp_untrusted_to_action_default = {
	meta: {
		id: "mcp-untrusted-to-action",
		title: "MCP tools that let outsiders' text lead to execution, deployment or loss",
		family: "mcp",
		severity: "high",
		confidence: "medium",
		reads: ["mcpServer", "permissionRule"],
		why: "No data has to leave for harm to be done: a sentence in a page, an issue or a log is enough to have the agent run, deploy or delete.",
		fix: "Let the acting tool ask each time, deny it, or do not load it beside what reads from outsiders.",
		references: [topTen("MCP06"), "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/"]
	},
	*judge(facts, catalog) {
		const flows = /* @__PURE__ */ new Map();
		for (const loaded of loadedTools(facts, catalog)) {
			const unasked = witness(loaded, [UNTRUSTED, {
				...ACTS,
				unasked: true
			}], facts, catalog);
			const legs = unasked ?? witness(loaded, [UNTRUSTED, ACTS], facts, catalog);
			if (!legs) continue;
			const key = `${identityOf(legs)} ${unasked !== void 0}`;
			const known = flows.get(key);
			if (known) known.agents.push(loaded.agent);
			else flows.set(key, {
				legs,
				unasked: unasked !== void 0,
				agents: [loaded.agent]
			});
		}
		for (const { legs, unasked, agents } of flows.values()) {
			const [untrusted, acting] = legs;
			const names = serversOf(legs).map(({ fact }) => `"${fact.name}"`);
			yield {
				message: `${names.length > 1 ? `Together, the MCP servers ${names.join(" and ")}` : `The MCP server ${names[0]}`} can bring in text from outsiders (${untrusted?.tool.name}) and act on it (${acting?.tool.name}: ${deedOf(acting)})${unasked ? ", and nobody is asked" : ""}.`,
				severity: severityOf$9(acting, unasked),
				at: placesOfFlow(legs),
				agents,
				identity: identityOf(legs)
			};
		}
	}
};
const UNTRUSTED = { facets: ["untrusted-in"] };
const ACTS = { facets: [
	"exec",
	"deploy",
	"destructive"
] };
function deedOf(leg) {
	const facets = leg?.tool.facets ?? [];
	if (facets.includes("destructive")) return "destroys";
	return facets.includes("deploy") ? "deploys" : "runs code";
}
/** A tool that is asked for is seen before it acts. Code in a browser's page stays in that page. */
function severityOf$9(leg, unasked) {
	if (!unasked) return "info";
	return leg?.tool.facets.some((facet) => facet === "deploy" || facet === "destructive") ? "high" : "medium";
}

// src/classify/missing-lock.ts
/**
* What a manifest asks for that a lock file would fix, where its ecosystem wants one and there is none; nothing where there is one, or where the
* file is not the place for it. That the lock is missing is then all that there is to say about these, however loosely each is asked for.
*/
function withoutLock({ fact, requirements, lock, ecosystem }) {
	if (!ecosystem["needs-lock"] || lock || isPipFile(fact) || /\.py$|\.gemspec$|(?<!flake)\.nix$/i.test(fact.at.path)) return [];
	if (fact.role === "library" && ecosystem.id !== "npm") return [];
	return requirements.filter(({ fact: { source, group, name } }) => source !== "local" && group !== "peer" && group !== "build" && isLockable(fact.ecosystem, name));
}

// src/checks/missing-lockfile.ts
var missing_lockfile_default = {
	meta: {
		id: "missing-lockfile",
		title: "Manifest without a lock file",
		family: "requirements",
		severity: "medium",
		confidence: "high",
		reads: [
			"manifest",
			"requirement",
			"lockfile"
		],
		why: "Each install resolves the whole tree of packages anew, so an agent may get code that nobody here has run, and a reviewed run cannot be repeated.",
		fix: "Commit the lock file that the package manager writes, and install with its frozen mode (npm ci, uv sync --locked …).",
		references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://packaging.python.org/en/latest/specifications/pylock-toml/"]
	},
	*judge(facts, catalog) {
		for (const manifest of pinnedManifests(facts, catalog)) {
			const { fact, ecosystem, place } = manifest;
			const fetched = withoutLock(manifest);
			if (fetched.length === 0) continue;
			const floating = fetched.filter(({ pin }) => pin === "floating").map((one) => one.fact);
			const inAny = floating.length === 0 ? "" : ` (in any version: ${listed(floating.map(({ name }) => name))})`;
			yield {
				message: `${fact.at.path} asks for ${count$1(fetched.length, ecosystem)}${inAny}, and no lock file fixes which versions, of them or of what they need.`,
				severity: fact.role === "library" || place === "test-material" || place === "development" ? "low" : "medium",
				fix: ecosystem.fix,
				at: [fact.at, ...floating.slice(0, 19).map(({ at }) => at)],
				identity: `${ecosystem.id} ${fact.at.path}`
			};
		}
	}
};

// src/checks/misspelt-setting.ts
var misspelt_setting_default = {
	meta: {
		id: "misspelt-setting",
		title: "Setting or hook event under a name that the agent does not know",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting", "trigger"],
		why: "The agent passes over what it does not know, without a word: whoever wrote the line believes in a protection that is not there.",
		fix: "Write the key as the vendor documents it, capitals included, and try it.",
		references: [
			"https://code.claude.com/docs/en/settings",
			"https://code.claude.com/docs/en/hooks",
			"https://developers.openai.com/codex/config-reference"
		]
	},
	*judge(facts) {
		const seen = /* @__PURE__ */ new Set();
		for (const { agent, name, meant, at } of [...misspeltKeys(facts), ...misspeltEvents(facts)]) {
			const identity = `${at.path} ${name}`;
			if (seen.has(identity)) continue;
			seen.add(identity);
			const severity = GUARDS.test(meant) ? "medium" : "low";
			yield {
				message: `${name} is not known to ${agent === "codex" ? "Codex" : "Claude Code"}, and what stands under it does nothing; ${meant} is.`,
				fix: `Write ${meant}.`,
				severity,
				at: [at],
				agents: [agent],
				identity: `${agent} ${name}`
			};
		}
	}
};
/** What holds an agent back when it is spelt right. */
const GUARDS = /^(?:permissions|permissions\.(?:deny|ask|defaultMode|disable\w+)|sandbox(?:\..*|_mode)?|approval_policy|hooks\.(?:PreToolUse|PermissionRequest|UserPromptSubmit))$/u;
/** Keys that matter to what is asked and held, as the vendors write them. */
const KEYS = {
	"claude-code": "permissions permissions.allow permissions.ask permissions.deny permissions.defaultMode permissions.additionalDirectories permissions.disableBypassPermissionsMode permissions.disableAutoMode disableAutoMode hooks env sandbox sandbox.enabled sandbox.failIfUnavailable sandbox.autoAllowBashIfSandboxed sandbox.allowUnsandboxedCommands sandbox.excludedCommands sandbox.network sandbox.filesystem disableAllHooks enabledMcpjsonServers disabledMcpjsonServers enableAllProjectMcpServers".split(" "),
	codex: "sandbox_mode approval_policy approvals_reviewer sandbox_workspace_write sandbox_workspace_write.network_access sandbox_workspace_write.writable_roots default_permissions permissions mcp_servers hooks features shell_environment_policy web_search".split(" ")
};
/** Names that are written for others: of another agent, of another release, in the singular. */
const MEANT = {
	"claude-code": {
		permission: "permissions",
		allow: "permissions.allow",
		ask: "permissions.ask",
		deny: "permissions.deny",
		defaultmode: "permissions.defaultMode",
		"permissions.mode": "permissions.defaultMode",
		"permissions.allowed": "permissions.allow",
		"permissions.denied": "permissions.deny",
		"permissions.allowlist": "permissions.allow",
		"permissions.denylist": "permissions.deny",
		allowedtools: "permissions.allow",
		disallowedtools: "permissions.deny",
		deniedtools: "permissions.deny",
		hook: "hooks",
		"sandbox.enable": "sandbox.enabled",
		additionaldirectories: "permissions.additionalDirectories"
	},
	codex: {
		sandbox: "sandbox_mode",
		approval: "approval_policy",
		"sandboxworkspacewrite.network": "sandbox_workspace_write.network_access"
	}
};
const plain = (key) => key.toLowerCase().replace(/[-_]/gu, "");
function* misspeltKeys(facts) {
	for (const setting of facts.of("agentSetting")) {
		const agent = ["claude-code", "codex"].find((one) => one === setting.agent);
		if (agent === void 0 || !/(?:^|\/)\.(?:claude\/settings(?:\.local)?\.json|codex\/config\.toml)$/u.test(setting.at.path)) continue;
		const segments = setting.key.split(".");
		for (const length of [1, 2]) {
			const name = segments.slice(0, length).join(".").replace(/\[\d+\]$/u, "");
			const keys = KEYS[agent] ?? [];
			if (segments.length < length || keys.includes(name)) continue;
			const others = MEANT[agent] ?? {};
			const meant = keys.find((key) => plain(key) === plain(name)) ?? (Object.hasOwn(others, plain(name)) ? others[plain(name)] : void 0);
			if (meant !== void 0) yield {
				agent,
				name,
				meant,
				at: locate(setting, "does nothing under this name")
			};
		}
	}
}
/** Events of Claude Code, per the types that the vendor publishes (0.3.329), and of Codex. */
const EVENTS = "PreToolUse PostToolUse PostToolUseFailure PostToolBatch Notification UserPromptSubmit UserPromptExpansion SessionStart SessionEnd Stop StopFailure SubagentStart SubagentStop PreCompact PostCompact PreModelSwitch PostModelSwitch PermissionRequest PermissionDenied Setup TeammateIdle TaskCreated TaskCompleted Elicitation ElicitationResult ConfigChange WorktreeCreate WorktreeRemove InstructionsLoaded CwdChanged FileChanged DirectoryAdded MessageDisplay Interrupt".split(" ");
/** Events that are written the way of another agent. */
const OTHER_EVENTS = {
	beforetool: "PreToolUse",
	beforetooluse: "PreToolUse",
	pretool: "PreToolUse",
	aftertool: "PostToolUse",
	posttool: "PostToolUse",
	beforeshellexecution: "PreToolUse",
	onstart: "SessionStart"
};
function* misspeltEvents(facts) {
	for (const trigger of facts.of("trigger")) {
		const agent = ["claude-code", "codex"].find((one) => one === trigger.agent);
		const event = /^hooks\.(?<event>[^.[\]]+)/u.exec(trigger.pointer)?.groups?.["event"];
		if (agent === void 0 || event === void 0 || EVENTS.includes(event)) continue;
		const meant = EVENTS.find((known) => plain(known) === plain(event)) ?? (Object.hasOwn(OTHER_EVENTS, plain(event)) ? OTHER_EVENTS[plain(event)] : void 0);
		if (meant !== void 0) yield {
			agent,
			name: `hooks.${event}`,
			meant: `hooks.${meant}`,
			at: locate(trigger, "never runs under this name")
		};
	}
}

// src/classify/workflow/publishing.ts
/** What makes a job one that hands something to users: the event, an action, or a command. Undefined for a job that does not. */
function publishes(job, catalog) {
	if (job.workflow.events.some(({ name, types }) => name === "release" && (types.length === 0 || types.some((type) => type !== "deleted" && type !== "unpublished")))) return "it runs for a release";
	for (const view of job.steps) {
		const what = publishesIn(view, catalog);
		if (what !== void 0) return what;
	}
	return job.workflow.events.some(({ name, tags, branches }) => name === "push" && tags.length > 0 && branches.length === 0) && job.workflow.events.length === 1 ? "it runs for a pushed tag" : void 0;
}
/** The action or command by which a step publishes. */
function publishesIn({ step }, catalog) {
	const rule = catalog.ci.actions.publishers.find(({ uses }) => stepUses(step, uses));
	if (rule) {
		const all = step.inputs.map(({ text }) => text).join(" ");
		const switched = rule.when === void 0 ? void 0 : variableOf(step.inputs, rule.when)?.text.trim();
		if (rule.when !== void 0 && (switched === void 0 || /^(?:false|)$/iu.test(switched))) return void 0;
		if (rule.unless !== void 0 && new RegExp(rule.unless, "u").test(all)) return void 0;
		return Object.entries(rule.inputs ?? {}).every(([name, pattern]) => new RegExp(pattern, "u").test(variableOf(step.inputs, name)?.text.trim() ?? "")) ? `it uses ${rule.uses}` : void 0;
	}
	if (!step.run) return void 0;
	const part = classifyRun(step.run, catalog).parts.find(({ class: id, text }) => id === "publish" && !/--dry-run/u.test(text));
	return part && `it runs \`${part.text.split("\n", 1)[0]?.slice(0, 60)}\``;
}

// src/checks/mutable-action-with-privileges.ts
var mutable_action_with_privileges_default = {
	meta: {
		id: "mutable-action-with-privileges",
		title: "Action that can change, in a job that publishes or that outsiders start",
		family: "ci",
		severity: "medium",
		confidence: "medium",
		reads: ["workflow"],
		why: "A branch or a tag is whatever its owner, or who takes the account over, points it at: in March 2025 and March 2026 the tags of widely used actions were moved to code that read every secret of the job.",
		fix: "Name the full commit with the tag behind it as a comment, and let an update tool raise both.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions", "https://docs.zizmor.sh/audits/#unpinned-uses"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const found = [];
			let why;
			for (const job of jobs) {
				const strong = strongWrites(tokenOf(job)).length > 0 && tokenOf(job).stated;
				const secrets = secretsOf(job);
				const published = publishes(job, catalog);
				const open = job.starts.some(({ who, privileged }) => who !== "maintainer" && privileged);
				if (!(strong || secrets.length > 0) || published === void 0 && !open) continue;
				const add = (used, at) => {
					const severity = used && mutable(used);
					if (!severity || !used) return;
					why ??= published === void 0 ? `outsiders start the job ${job.job.id}` : `the job ${job.job.id} publishes (${published})`;
					found.push({
						name: `${used.name}${used.ref === void 0 ? "" : `@${used.ref}`}`,
						severity,
						at: noted(at, severity === "medium" ? "moves with a branch, or with nothing" : "moves with a tag")
					});
				};
				add(usesOf(job.job.uses), job.job.uses?.at ?? job.job.at);
				for (const { step } of job.steps) add(usesOf(step.uses), step.uses?.at ?? step.at);
				for (const { image, at } of job.job.containers) if (image && image.expressions.length === 0) add({
					name: image.text.trim(),
					ref: void 0,
					form: "image"
				}, at);
			}
			const at = placesOf$2(found.map((one) => one.at));
			if (!at) continue;
			const names = [...new Set(found.map(({ name }) => name))];
			yield {
				message: `In ${workflow.at.path}, ${why}, with secrets or a token that writes, and takes ${listed(names, 4)}, which can change.`,
				severity: worst$2(found.map(({ severity }) => severity)),
				at,
				identity: `${nameOf(workflow)} ${names.join(" ")}`
			};
		}
	}
};
/** How bad it is that a name can move; undefined where it cannot, or where GitHub itself would have to move it. */
function mutable({ name, ref, form }) {
	if (form === "local") return void 0;
	if (form === "image") return /@sha256:[0-9a-f]{64}$/u.test(name) ? void 0 : /:[^/]*\d[^/]*$/u.test(name) ? "low" : "medium";
	if (isCommit(ref) || isFromGitHub(name)) return void 0;
	return majorOf(ref) !== void 0 || /^(?:[\w.-]+[-/])?v?\d+(?:[.-][\w.-]+)*$/u.test(ref ?? "") ? "low" : "medium";
}

// src/checks/older-release-more-open.ts
var older_release_more_open_default = {
	meta: {
		id: "older-release-more-open",
		title: "Older release of the agent that is more open here",
		family: "agent-settings",
		severity: "info",
		confidence: "high",
		reads: ["permissionRule", "agentSetting"],
		why: "The answers of this report are those of the release that is modelled. Who works here with an older one is held less than the settings seem to say.",
		fix: "Ask for the version (claude --version, codex --version) before you rely on the rule, and update what is older.",
		references: ["https://code.claude.com/docs/en/permissions"]
	},
	*judge(facts, catalog) {
		for (const agent of AGENTS) for (const older of catalog.agents[agent].versions) {
			const at = placeOf(older, agent, facts);
			if (!at) continue;
			yield {
				message: `${AGENT_TITLES[agent]} before ${older.before}${older.seen === void 0 ? "" : ` (seen in ${older.seen})`}: ${older.what}`,
				at: [{
					...at,
					note: "holds less in an older release"
				}],
				agents: [agent],
				identity: `${agent} ${older.before} ${older.what}`
			};
		}
	}
};
/** The first place in the repository for which it matters. */
function placeOf({ when }, agent, facts) {
	if ("rule" in when) return facts.of("permissionRule").find((fact) => fact.agent === agent && fact.effect === when.effect && fact.rule.startsWith(when.rule))?.at;
	return facts.of("agentSetting").find((fact) => fact.agent === agent && fact.key === when.key && (when.value === void 0 || fact.value === when.value))?.at;
}

// src/checks/opencode-broken-config.ts
var opencode_broken_config_default = {
	meta: {
		id: "opencode-broken-config",
		title: "opencode configuration that the client refuses",
		family: "agent-settings",
		severity: "low",
		confidence: "high",
		reads: [
			"agentFile",
			"agentSetting",
			"permissionRule"
		],
		why: "opencode does not start here: the limits that the file was meant to set are not there, and people will work around it by starting without the file.",
		fix: "Use the values that the current release accepts: allow, ask or deny, and patterns only for the tools that take them.",
		references: ["https://opencode.ai/docs/permissions/"]
	},
	*judge(facts) {
		for (const file of facts.of("agentFile")) {
			if (file.agent !== "opencode" || file.refused === void 0) continue;
			yield {
				message: `${file.at.path} is not the JSON that opencode takes (${file.refused}).`,
				at: [locate(file, "is refused")],
				agents: ["opencode"],
				identity: file.at.path
			};
		}
		let next = false;
		for (const setting of facts.of("agentSetting")) {
			if (setting.agent !== "opencode") continue;
			if (/^permissions(?:$|[.[])/.test(setting.key) && !next) {
				next = true;
				yield {
					message: "permissions is the table of opencode 2, which 1.x refuses to start with.",
					at: [locate(setting, "is refused")],
					agents: ["opencode"],
					identity: "permissions"
				};
			} else if (/^(?:(?:agent|mode)(?:\.[\w*-]+|\["(?:[^"\\]|\\.)*"\])\.)?permission(?:$|[.[])/.test(setting.key)) yield {
				message: `${setting.key} is ${JSON.stringify(setting.value)}, which is none of allow, ask and deny.`,
				at: [locate(setting, "is refused")],
				agents: ["opencode"],
				identity: setting.key
			};
		}
		for (const { fact, tool, pattern } of opencodeRules(facts.of("permissionRule"))) {
			if (pattern === void 0 || !ONE_WORD.has(tool)) continue;
			yield {
				message: `${fact.rule} gives ${tool} a pattern, and opencode takes one word there.`,
				at: [locate(fact, "is refused")],
				agents: ["opencode"],
				identity: fact.rule
			};
		}
	}
};
/** Tools whose permission is one word, never a table (1.18.33). */
const ONE_WORD = /* @__PURE__ */ new Set([
	"todowrite",
	"question",
	"webfetch",
	"websearch",
	"doom_loop"
]);

// src/checks/opencode-dead-rule.ts
var opencode_dead_rule_default = {
	meta: {
		id: "opencode-dead-rule",
		title: "opencode rule that protects less than it seems to",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: [
			"permissionRule",
			"agentSetting",
			"trigger"
		],
		why: "Whoever wrote the line believes in a protection that is not there, and so may the next reader.",
		fix: "Put \"*\" first and the exceptions behind it, name the tools as opencode does, and close bash wherever a file must stay closed.",
		references: ["https://opencode.ai/docs/permissions/"]
	},
	*judge(facts) {
		const rules = opencodeRules(facts.of("permissionRule"));
		const tools = customTools(facts);
		for (const rule of rules) {
			const dead = rule.fact.effect === "allow" || rule.older ? void 0 : weakness(rule, rules, tools);
			if (!dead) continue;
			yield {
				message: `The rule ${rule.fact.rule} (${rule.fact.effect}) ${dead.what}.`,
				severity: dead.severity,
				at: [locate(rule.fact, dead.note), ...dead.by ? [locate(dead.by.fact, "decides instead")] : []],
				agents: ["opencode"],
				identity: `${rule.fact.effect} ${rule.fact.rule}`
			};
		}
		for (const setting of facts.of("agentSetting")) {
			if (setting.agent !== "opencode" || !MISSPELT.test(setting.key)) continue;
			yield {
				message: `${setting.key} is no key of opencode, which drops it in silence.`,
				at: [locate(setting, "has no effect")],
				agents: ["opencode"],
				identity: setting.key.split(".")[0] ?? setting.key
			};
		}
	}
};
/** Near misses of `permission`, which opencode does not complain about. `permissions` it refuses. */
const MISSPELT = /^(?!permissions?(?:$|[.[]))(?:per+m+is+ion\w*|perms?|approval\w*|allow|deny|denied|allowedTools|disallowedTools)(?:$|[.[])/i;
/** Names of other agents' tools, with the one that opencode has. */
const OTHER_NAMES = {
	write: "edit",
	patch: "edit",
	apply_patch: "edit",
	multiedit: "edit",
	replace: "edit",
	shell: "bash",
	run: "bash",
	execute: "bash",
	command: "bash",
	terminal: "bash",
	fetch: "webfetch",
	web_fetch: "webfetch",
	network: "webfetch",
	search: "grep",
	ls: "list",
	read_file: "read",
	write_file: "edit"
};
const TOOLS = new Set("read edit glob grep list bash task external_directory todowrite todoread question webfetch websearch codesearch lsp doom_loop skill plan_enter plan_exit".split(" "));
function weakness(rule, all, tools) {
	const { tool, fact } = rule;
	const by = later(rule, all).find((other) => isWhole(other) && isWeaker(other.fact.effect, fact.effect));
	if (by && tool !== "*") return {
		severity: "medium",
		what: `does nothing: the last line that fits decides, and ${by.fact.rule} (${by.fact.effect}) stands behind it`,
		note: "is overruled",
		by
	};
	const right = Object.hasOwn(OTHER_NAMES, tool) ? OTHER_NAMES[tool] : void 0;
	if (right !== void 0 && !tools.has(tool)) return {
		severity: "medium",
		what: `does nothing: no tool of opencode is called ${tool}; the one that it means is ${right}`,
		note: "has no effect"
	};
	if (/^[a-z]+$/i.test(tool) && !TOOLS.has(tool) && !tools.has(tool)) return {
		severity: "low",
		what: `does nothing: no tool of opencode is called ${tool}`,
		note: "has no effect"
	};
	if (isShellOpen(rule, all)) {
		if (tool === "read" || tool === "edit") return {
			severity: "low",
			what: `binds the tool ${tool} only: bash runs unasked, and reads and writes every file`,
			note: "bash is open"
		};
		if (tool === "bash" && !isWhole(rule)) return {
			severity: "low",
			what: "stops only what begins with this text: an assignment before the program, quotes, its full path or sh -c pass, for bash is open",
			note: "is walked around"
		};
	}
}
const STRICTNESS = [
	"allow",
	"ask",
	"deny"
];
function isWeaker(a, b) {
	return STRICTNESS.indexOf(a) < STRICTNESS.indexOf(b);
}
/** Whether commands that no rule names run unasked: so they do unless a line for all of them says otherwise. */
function isShellOpen({ agent }, all) {
	const last = all.findLast((rule) => (rule.agent === void 0 || rule.agent === agent) && (rule.tool === "bash" || rule.tool === "*") && isWhole(rule));
	return last === void 0 || last.fact.effect === "allow";
}
/** Tools of the repository's own, which carry the names of their files. */
function customTools(facts) {
	return new Set(facts.of("trigger").flatMap(({ surface, at }) => {
		const name = /^\.opencode\/tools?\/(?<name>[^/]+)\.\w+$/.exec(at.path)?.groups?.["name"];
		return surface === "opencode-plugins" && name !== void 0 ? [name] : [];
	}));
}

// src/checks/opencode-open-permission.ts
var opencode_open_permission_default = {
	meta: {
		id: "opencode-open-permission",
		title: "opencode permission that lets the agent act without asking",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["permissionRule"],
		why: "opencode asks about no folder: the line holds as soon as it is started here, and it beats what the user has set for herself.",
		fix: "Write \"*\": \"ask\" first and allow single commands behind it, for the last line that fits decides: \"npm test\": \"allow\".",
		references: ["https://opencode.ai/docs/permissions/"]
	},
	*judge(facts) {
		const rules = opencodeRules(facts.of("permissionRule"));
		for (const rule of rules) {
			const open = rule.fact.effect === "allow" && !rule.older ? openness$1(rule, rules) : void 0;
			if (!open) continue;
			yield {
				message: `${rule.fact.rule} ${open.what}.`,
				severity: open.severity,
				at: [locate(rule.fact, rule.agent === void 0 ? "holds for every agent" : `holds for the agent ${rule.agent}`)],
				agents: ["opencode"],
				identity: `${rule.fact.rule} allow`
			};
		}
	}
};
/** Files that decide what the next session may do, and what git runs: an edit of them is an edit of everything. */
const GUARDED = ["opencode.json", ".git/hooks/pre-commit"];
/** Whether a line with one pattern holds for a path: exact, or with a star at its end. */
function covers({ pattern = "" }, path) {
	return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
function openness$1(rule, all) {
	const after = later(rule, all);
	const closed = (tool) => after.some((other) => (other.tool === tool || other.tool === "*") && other.fact.effect !== "allow" && isWhole(other));
	const { tool, pattern } = rule;
	if (closed(tool)) return void 0;
	if (tool === "*") return ofEverything(rule, all);
	if (!isWhole(rule)) return ofPattern(tool, pattern ?? "");
	switch (tool) {
		case "bash": return {
			severity: "high",
			what: "lets every command run unasked, without a sandbox"
		};
		case "external_directory": return {
			severity: "high",
			what: "lets files outside the workspace be read and written unasked"
		};
		case "read": return after.some((other) => other.fact.effect !== "allow" && /env/.test(other.pattern ?? "")) ? void 0 : {
			severity: "medium",
			what: "switches the question about .env files off"
		};
		case "edit": return GUARDED.every((path) => after.some((other) => other.tool === tool && other.fact.effect !== "allow" && covers(other, path))) ? void 0 : {
			severity: "medium",
			what: "lets every file be changed unasked, opencode.json and .git/hooks among them"
		};
		case "webfetch": return {
			severity: "low",
			what: "lets every address be fetched unasked"
		};
		case "doom_loop": return {
			severity: "low",
			what: "switches the question off that stops a call which repeats itself"
		};
		default: return /.[_*-]\*$/.test(tool) ? {
			severity: "medium",
			what: "lets every tool of that name run unasked, also those that a server gets later"
		} : void 0;
	}
}
/** One word for all tools: what of it is taken back behind it? */
function ofEverything(rule, all) {
	const from = all.indexOf(rule);
	const takenBack = (tool) => all.some((other, index) => index > from && other.agent === rule.agent && other.tool === tool && isWhole(other) && other.fact.effect !== "allow");
	const guards = "and switches the questions about .env files and paths outside the workspace off";
	return takenBack("bash") ? {
		severity: "medium",
		what: `lets every tool that no later line names run unasked, ${guards}`
	} : {
		severity: "high",
		what: `lets every tool and every command run unasked, ${guards}`
	};
}
function ofPattern(tool, pattern) {
	if (tool === "external_directory") return /^(?:\/|~\/?|\$HOME\/?)\*+$/.test(pattern) ? {
		severity: "high",
		what: "lets files far outside the workspace be read and written unasked"
	} : void 0;
	if (tool !== "bash") return void 0;
	if (!pattern.endsWith("*")) return void 0;
	return breadthOf(pattern.slice(0, -1).split(/\s+/).filter((word) => word !== ""));
}

// src/checks/opencode-open-server.ts
var opencode_open_server_default = {
	meta: {
		id: "opencode-open-server",
		title: "opencode settings that open its server to the network",
		family: "agent-settings",
		severity: "medium",
		confidence: "medium",
		reads: ["agentSetting"],
		why: "Whoever reaches the port can start sessions, and with them commands, on this machine; a password is not asked for unless the user has set one.",
		fix: "Leave the server on the loopback address, and the addresses to the user.",
		references: ["https://opencode.ai/docs/server/"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "opencode")) {
			const what = opening(setting);
			if (what === void 0) continue;
			yield {
				message: `${setting.key} ${what}.`,
				at: [locate(setting, "holds for opencode serve and opencode web")],
				agents: ["opencode"],
				identity: `${setting.key} ${String(setting.value)}`
			};
		}
	}
};
function opening(setting) {
	const { key, value } = setting;
	if (key === "server.hostname" && typeof value === "string" && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(value)) return `makes the server listen on ${value}`;
	if (key === "server.mdns" && isOn(setting)) return "announces the server in the local network, and makes it listen there";
	if (key === "server.cors" && textsOf$2(setting).includes("*")) return "lets every web page talk to the server";
}

// src/checks/opencode-remote-text.ts
var opencode_remote_text_default = {
	meta: {
		id: "opencode-remote-text",
		title: "opencode instructions or skills that are fetched from the network",
		family: "agent-instructions",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting"],
		why: "Whoever controls that address tells the agent what to do, and can change it after the repository was read and trusted.",
		fix: "Commit the text to the repository, where a review sees it change.",
		references: ["https://opencode.ai/docs/rules/"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "opencode")) {
			if (!/^(?:instructions|skills(?:\.urls)?)$/.test(setting.key)) continue;
			for (const address of textsOf$2(setting).filter((text) => /^https?:\/\//i.test(text))) yield {
				message: `${setting.key} takes text from ${address} at every start.`,
				at: [locate(setting, "is fetched and obeyed")],
				agents: ["opencode"],
				identity: `${setting.key} ${address}`
			};
		}
	}
};

// src/checks/opencode-unpinned-plugin.ts
var opencode_unpinned_plugin_default = {
	meta: {
		id: "opencode-unpinned-plugin",
		title: "opencode plug-in or provider from a registry without a fixed version",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting"],
		why: "opencode fetches the package and runs it inside the agent at every start, unasked: whoever publishes its next release runs code here, and may answer for the user.",
		fix: "Name the exact version: opencode-plugin@1.2.3, and read what it does.",
		references: ["https://opencode.ai/docs/plugins/"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "opencode")) for (const name of packagesOf(setting)) {
			if (PINNED.test(name)) continue;
			yield {
				message: `${setting.key} loads ${name}, in whatever version is published when opencode starts.`,
				at: [locate(setting, "is fetched and run at the start")],
				agents: ["opencode"],
				identity: `${setting.key.replace(/\[\d+\]/g, "")} ${name}`
			};
		}
	}
};
const PINNED = /@v?\d+\.\d+\.\d+[\w.+-]*$|#[0-9a-f]{40}$/;
/** Packages that opencode fetches: plug-ins, and libraries of model providers but those of the usual family, which it brings along. */
function packagesOf(setting) {
	if (/^plugin(?:$|\[\d+\](?:\[0\])?$)/.test(setting.key)) return textsOf$2(setting).filter((name) => name !== "" && !/^(?:[./~]|file:)/.test(name));
	return /^provider\.[^.]+\.npm$/.test(setting.key) ? textsOf$2(setting).filter((name) => !/^(?:@ai-sdk\/|[./]|file:)/.test(name)) : [];
}

// src/checks/persisted-credentials.ts
var persisted_credentials_default = {
	meta: {
		id: "persisted-credentials",
		title: "Token left in the checkout where it can be taken",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "actions/checkout leaves the token in the git configuration for later steps. An upload of the whole folder publishes it, and an agent or a script in the same job can read it and push.",
		fix: "Give actions/checkout `persist-credentials: false`, and hand the token to the one step that pushes.",
		references: ["https://docs.zizmor.sh/audits/#artipacked", "https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		for (const [workflow, jobs] of byFile([...graph.jobs, ...graph.actions], (job) => job.workflow)) {
			const found = jobs.flatMap((job) => [...inJob(job, catalog)]);
			const groups = /* @__PURE__ */ new Map();
			for (const leak of found) groups.set(leak.severity === "info", [...groups.get(leak.severity === "info") ?? [], leak]);
			for (const [plain, leaks] of groups) {
				const at = placesOf$2(leaks.flatMap(({ at: places }) => places));
				if (!at) continue;
				yield {
					message: plain ? `${workflow.at.path} leaves the token in ${leaks.length === 1 ? "a checkout" : `${leaks.length} checkouts`}; nothing is seen to take it.` : `${workflow.at.path} leaves the token in a checkout, and ${[...new Set(leaks.map(({ what }) => what))].join("; ")}.`,
					severity: worst$2(leaks.map(({ severity }) => severity)),
					at,
					identity: `${nameOf(workflow)} ${plain}`
				};
			}
		}
	}
};
function* inJob(job, catalog) {
	for (const [index, view] of job.steps.entries()) {
		if (!stepUses(view.step, "actions/checkout")) continue;
		const kept = variableOf(view.step.inputs, "persist-credentials")?.text.trim() ?? "true";
		if (/^false$/iu.test(kept)) continue;
		const place = noted(view.step.uses?.at ?? view.step.at, "leaves the token behind");
		const after = job.steps.slice(index + 1);
		const upload = after.find((one) => uploadsTree(one, catalog));
		const inTree = (majorOf(usesOf(view.step.uses)?.ref) ?? 0) < 6;
		const strong = strongWrites(tokenOf(job)).some((scope) => scope !== "id-token");
		if (upload && inTree) {
			yield {
				what: `uploads the folder that holds it`,
				severity: strong && tokenOf(job).stated ? "high" : "medium",
				at: [place, noted(upload.step.at, "uploads the folder")]
			};
			continue;
		}
		const agent = after.flatMap((one) => agentStepsOf(one, catalog)).find(({ power, starts }) => power !== "text" && power !== "read" && starts.some(({ who, privileged }) => who !== "maintainer" && privileged));
		if (agent && strong) yield {
			what: `${agent.agent}, which outsiders talk to, works beside it`,
			severity: "medium",
			at: [place, noted(agent.at, "works in the same folder")]
		};
		else yield {
			what: "",
			severity: "info",
			at: [place]
		};
	}
}
/** Whether a step uploads the root of the checkout, or its `.git`. */
function uploadsTree({ step }, { ci }) {
	if (!usesOneOf(step, ci.actions.uploads)) return false;
	const paths = (variableOf(step.inputs, "path")?.text ?? "").split("\n").map((line) => line.trim());
	const hidden = variableOf(step.inputs, "include-hidden-files")?.text.trim();
	const release = usesOf(step.uses)?.ref;
	const skips = hidden !== "true" && (majorOf(release) ?? 0) >= 4;
	return paths.some((path) => /^(?:\.git(?:\/.*)?|\.\/\.git(?:\/.*)?)$/u.test(path) || !skips && /^(?:\.{1,2}\/?|\$\{\{\s*github\.workspace\s*\}\}\/?|\*\*?|\.\/\*\*?(?:\/\*)?|\*\*\/\*)$/u.test(path));
}

// src/checks/pipeline-code-from-elsewhere.ts
var pipeline_code_from_elsewhere_default = {
	meta: {
		id: "pipeline-code-from-elsewhere",
		title: "Pipeline that takes its jobs from elsewhere, unfixed",
		family: "ci",
		severity: "medium",
		confidence: "high",
		reads: ["pipeline"],
		why: "What is included defines jobs: they run with the variables and tokens of this project, and whoever can change the other place can change them.",
		fix: "GitLab: give a remote file an `integrity` hash, and a project or component the full commit as `ref`. CircleCI: a full version of the orb.",
		references: [
			"https://docs.gitlab.com/ci/yaml/#include",
			"https://docs.gitlab.com/ci/components/#component-security",
			"https://circleci.com/docs/orb-concepts/#semantic-versioning"
		]
	},
	*judge(facts) {
		for (const { at: { path }, includes, system } of facts.of("pipeline")) {
			const moving = includes.filter(({ fixed }) => !fixed);
			const at = placesOf$2(moving.map((one) => noted(one.at, one.ref === void 0 ? "can change without a change here" : `${one.ref} can move`)));
			if (!at) continue;
			const names = moving.map(({ target, ref }) => `${target}${ref === void 0 ? "" : `@${ref}`}`);
			yield {
				message: `${path} takes jobs from ${listed(names, 4)}, which can change.`,
				severity: worst$2(moving.map(severityOf$8)),
				at,
				identity: `${system} ${names.join(" ")}`
			};
		}
	}
};
function severityOf$8({ form, target, ref }) {
	if (form === "remote") return "medium";
	if (form === "orb") return ref === "volatile" || ref?.startsWith("dev:") ? "medium" : /^circleci\//u.test(target) ? "info" : "low";
	return form === "component" && (ref === void 0 || ref === "~latest") ? "medium" : "low";
}

// src/checks/pipeline-injection.ts
var pipeline_injection_default = {
	meta: {
		id: "pipeline-injection",
		title: "Words of a merge request run as code by a pipeline",
		family: "ci",
		severity: "high",
		confidence: "high",
		reads: ["pipeline"],
		why: "The title, the branch name or the message is somebody else's text. `eval` and `sh -c` read it as a program, which then runs with the variables and the token of the job.",
		fix: "Use the variable in quotes where it is needed (`printf '%s' \"$CI_COMMIT_TITLE\"`), never inside text that is run.",
		references: ["https://docs.gitlab.com/ci/variables/predefined_variables/", "https://docs.gitlab.com/ci/pipeline_security/"]
	},
	*judge(facts) {
		for (const { evaluated } of facts.of("pipeline")) for (const { at, job, variable } of evaluated) yield {
			message: `The job ${job} of ${at.path} runs text that holds $${variable}.`,
			at: [noted(at, "runs what somebody else wrote")],
			identity: `${job} ${variable}`
		};
	}
};

// src/classify/workflow/cache.ts
/** The action by which a step restores a cache that other runs may have written. */
function restoresCache({ step }, { ci }) {
	const rule = ci.actions.caches.find(({ uses }) => stepUses(step, uses));
	if (!rule) return void 0;
	const value = (name) => name === void 0 ? void 0 : variableOf(step.inputs, name)?.text.trim();
	if (/^true$/iu.test(value(rule.lookupOnly) ?? "")) return void 0;
	const release = usesOf(step.uses)?.ref;
	const major = majorOf(release);
	const also = rule.also;
	const further = also !== void 0 && (major === void 0 || major >= also.from) && !/^false$/iu.test(value(also.off) ?? "");
	const said = value(rule.input);
	if (rule.how === "always") return rule.uses;
	if (rule.how === "input") return said !== void 0 && !/^(?:false|)$/iu.test(said) || further && variableOf(step.inputs, "package-manager-cache") !== void 0 ? rule.uses : void 0;
	if (rule.from !== void 0 && major !== void 0 && major < rule.from && said === void 0) return void 0;
	if (said === void 0) return rule.uses;
	return (rule.inverted ? /^(?:true|yes|1)$/iu : /^(?:false|never)$/iu).test(said) ? void 0 : rule.uses;
}

// src/checks/poisonable-cache.ts
var poisonable_cache_default = {
	meta: {
		id: "poisonable-cache",
		title: "Release that is built from a cache which other runs write",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "A cache of the default branch is shared by all its runs. Whoever gets one of them to run their words or code, by an agent that reads issues as well, can leave a file there which the release then takes in. The releases of Cline and TanStack were taken that way in 2026.",
		fix: "Build releases without a cache (`cache: ''`, `no-cache: true`, no actions/cache in that job), or with one under a key that only release runs write.",
		references: ["https://docs.zizmor.sh/audits/#cache-poisoning", "https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		const door = graph.jobs.map((job) => doorIn(job, catalog)).find((one) => one !== void 0);
		const readers = [];
		for (const [workflow, jobs] of byFile(graph.jobs, (job) => job.workflow)) {
			const places = [];
			let why;
			for (const job of jobs) {
				const published = publishes(job, catalog);
				if (published === void 0) continue;
				for (const view of job.steps) {
					const cache = restoresCache(view, catalog);
					if (cache === void 0) continue;
					why ??= `the job ${job.job.id} publishes (${published}) and restores a cache (${cache})`;
					places.push(noted(view.step.uses?.at ?? view.step.at, "restores a cache"));
				}
			}
			if (why !== void 0) readers.push({
				workflow,
				places,
				why
			});
		}
		const [first] = readers;
		if (!first) return;
		if (door) {
			const at = placesOf$2([door.at, ...readers.flatMap(({ places }) => places)]);
			const more = readers.length > 1 ? ` (${readers.length} workflows in all)` : "";
			if (at) yield {
				message: `In ${first.workflow.at.path}, ${first.why}${more}; ${door.what}.`,
				severity: "high",
				at,
				identity: door.what
			};
			return;
		}
		for (const { workflow, places, why } of readers) {
			const at = placesOf$2(places);
			if (at) yield {
				message: `In ${workflow.at.path}, ${why}; no run that outsiders steer is seen to write there.`,
				severity: "info",
				at,
				identity: nameOf(workflow)
			};
		}
	}
};
/** A job that runs on the default branch and does what outsiders want. */
function doorIn(job, catalog) {
	for (const view of job.steps) {
		const checkout = foreignCheckout(view, catalog);
		const open = checkout?.starts.some(({ who, event }) => who !== "maintainer" && (event === "pull_request_target" || event === "workflow_run" || event === "issue_comment"));
		if (checkout && open && checkout.refused !== true && !job.job.environment && foreignRuns(checkout, catalog).length > 0) return {
			what: `the job ${job.job.id} of ${job.workflow.at.path} runs code of outsiders on the default branch, and can write to it`,
			at: noted(checkout.at, "code from outside runs in this job")
		};
		for (const agent of agentStepsOf(view, catalog)) if (agent.starts.some(({ who, privileged }) => who === "outsider" && privileged) && (agent.power === "shell" || agent.power === "open") && (agent.prompt.length > 0 || agent.fetches)) return {
			what: `the agent in the job ${job.job.id} of ${job.workflow.at.path} does what outsiders write, on the default branch, and can write to it`,
			at: noted(agent.at, "an agent with a shell that outsiders talk to")
		};
	}
}

// src/checks/qwen-open-mode.ts
var qwen_open_mode_default = {
	meta: {
		id: "qwen-open-mode",
		title: "Qwen Code settings that let it act without asking",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting", "permissionRule"],
		why: "Qwen Code asks about no folder unless the user has switched that on: the repository's mode holds as soon as it is started here.",
		fix: "Leave tools.approvalMode to the user, or set \"default\", and allow single commands: Bash(npm test).",
		references: ["https://qwenlm.github.io/qwen-code-docs/en/users/features/approval-mode/"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "qwen")) {
			const open = openness(setting);
			if (!open) continue;
			yield {
				message: `${setting.key} is ${String(setting.value)}: ${open.what}.`,
				severity: open.severity,
				at: [locate(setting, "holds for everybody who starts it here")],
				agents: ["qwen"],
				identity: `${setting.key} ${String(setting.value)}`
			};
		}
		for (const fact of facts.of("permissionRule")) {
			if (fact.agent !== "qwen" || fact.effect !== "allow" || !/^(?:\*|Bash|ShellTool|run_shell_command|Shell)(?:\(\s*\*?\s*\))?$/.test(fact.rule)) continue;
			yield {
				message: `permissions.allow holds ${fact.rule}: every command runs unasked.`,
				at: [locate(fact, "holds for everybody who starts it here")],
				agents: ["qwen"],
				identity: `allow ${fact.rule}`
			};
		}
	}
};
function openness({ key, value }) {
	if (key !== "tools.approvalMode") return void 0;
	if (value === "yolo") return {
		severity: "high",
		what: "every tool and command runs unasked, and the servers of .mcp.json start as well"
	};
	if (value === "auto-edit" || value === "auto_edit") return {
		severity: "medium",
		what: "every edit runs unasked, outside the repository too, and so do web fetches"
	};
	return value === "auto" ? {
		severity: "low",
		what: "a model decides what is asked about"
	} : void 0;
}

// src/checks/requirement-from-url.ts
var requirement_from_url_default = {
	meta: {
		id: "requirement-from-url",
		title: "Requirement from a repository or URL that can change",
		family: "requirements",
		severity: "high",
		confidence: "high",
		reads: [
			"manifest",
			"requirement",
			"lockfile",
			"packageOverrides"
		],
		why: "No registry stands between: whoever can push there decides what the next install runs.",
		fix: "Name a full commit id (or a hash behind the URL), or take the package from the registry.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/package-spec", "https://pip.pypa.io/en/stable/topics/vcs-support/"]
	},
	*judge(facts, catalog) {
		for (const manifest of pinnedManifests(facts, catalog)) {
			const { fact, ecosystem } = manifest;
			if (!PACKAGES.has(ecosystem.id)) continue;
			for (const requirement of manifest.requirements) {
				const severity = severityOf$7(requirement, manifest);
				if (severity === void 0) continue;
				const { name, source, spec } = requirement.fact;
				yield {
					message: `${fact.at.path} takes ${name} from ${source === "git" ? "a repository" : "a URL"} ${requirement.own.pin === "exact" ? "at a tag that can be moved" : "that is not fixed"}: ${withoutUser$1(spec)}.`,
					severity,
					at: [requirement.fact.at],
					identity: `${fact.at.path} ${name}`
				};
			}
			for (const { at, option, value } of fact.sources) {
				if (!isAddress(option, value) || isFixed(value)) continue;
				yield {
					message: `${fact.at.path} takes what ${option} names from an address that is not fixed: ${withoutUser$1(value)}.`,
					severity: /^http:/i.test(value) ? "high" : manifest.lock || manifest.place === "test-material" ? "low" : "medium",
					at: [at],
					identity: `${fact.at.path} ${option}`
				};
			}
		}
		for (const { at, ecosystem, sources } of facts.of("packageOverrides")) {
			const folder = folderOf$2(at.path);
			const locked = facts.of("lockfile").some((lock) => lock.ecosystem === ecosystem && folderOf$2(lock.at.path) === folder);
			const place = pinPlacesOf(catalog).of(at.path);
			for (const { at: where, option, value } of sources) {
				if (!isAddress(option, value) || isFixed(value)) continue;
				yield {
					message: `${at.path} takes what ${option} names from an address that is not fixed: ${withoutUser$1(value)}.`,
					severity: /^http:/i.test(value) ? "high" : locked || place === "test-material" ? "low" : "medium",
					at: [where],
					identity: `${at.path} ${option}`
				};
			}
		}
	}
};
/** Ecosystems with a registry that things are otherwise taken from. */
const PACKAGES = /* @__PURE__ */ new Set([
	"npm",
	"python",
	"conda",
	"deno",
	"cargo",
	"ruby",
	"composer",
	"go"
]);
function severityOf$7({ fact, own }, { lock, place }) {
	const { source, spec } = fact;
	if (source !== "git" && source !== "url" || own.pin === "immutable" || own.pin === void 0) return void 0;
	if (/^(?:git\+)?http:|^git:/i.test(spec)) return place === "test-material" ? "low" : lock ? "medium" : "high";
	if (lock) return void 0;
	if (/(?<!\$)\{\w{1,60}\}|<\w{1,60}>/.test(spec)) return "low";
	return own.pin === "exact" || own.pin === "range" || place === "test-material" ? "low" : "medium";
}
/** Overrides and included files; package indexes are another check's matter. */
function isAddress(option, value) {
	return !option.startsWith("--") || option === "--requirement" || option === "--constraint" ? /^(?:[a-z+]{2,12}:\/\/|git@|(?:github|gitlab|bitbucket|gist):|[\w.-]+\/[\w.-]+(?:#|$))/i.test(value) : false;
}
function isFixed(value) {
	return /[@#/][0-9a-f]{40}(?:[/.?#&]|$)|#sha256=[0-9a-f]{64}/i.test(value);
}
/** An address may carry a user name and password. */
function withoutUser$1(address) {
	return address.replace(/:\/\/[^/@\s]*@/, "://");
}

// src/checks/requirement-under-another-name.ts
var requirement_under_another_name_default = {
	meta: {
		id: "requirement-under-another-name",
		title: "Requirement that installs a package of another name, or the project itself",
		family: "requirements",
		severity: "medium",
		confidence: "medium",
		reads: ["manifest", "requirement"],
		why: "Code imports the name that it reads, and gets another package: a reviewer and an agent look at the wrong one. A project that requires its own name gets whatever a registry holds under it.",
		fix: "Require the package by its own name, or note in the manifest why it goes by another one.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/package-spec#aliases", "https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#renaming-dependencies-in-cargotoml"]
	},
	*judge(facts, catalog) {
		for (const { fact, requirements, place } of pinnedManifests(facts, catalog)) {
			const name = fact.name === void 0 ? void 0 : canonicalName(fact.name, fact.ecosystem);
			for (const { fact: requirement } of requirements) {
				const { means, source, group } = requirement;
				if (fact.ecosystem === "npm" && means !== void 0 && !isKin(requirement.name, means)) yield {
					message: `${fact.at.path} asks for ${requirement.name} and installs ${means}.`,
					severity: place === "test-material" ? "info" : "low",
					at: [requirement.at],
					identity: `${fact.at.path} ${requirement.name}`
				};
				if (!(name !== void 0 && canonicalName(requirement.name, fact.ecosystem) === name && means === void 0) || source !== "registry" || group === "optional" || fact.ecosystem === "python" || fact.ecosystem === "deno" || group === "peer") continue;
				yield {
					message: `${fact.at.path} requires ${requirement.name}, which is its own name.`,
					severity: fact.role === "library" || place === "test-material" ? "low" : "medium",
					at: [requirement.at],
					identity: `${fact.at.path} itself`
				};
			}
		}
	}
};
/** `react-18` for `react`, `@scope/a` for `a`: the same thing under a longer name, or a fork that says whose it is. */
function isKin(name, means) {
	const [short, long] = [bare(name), bare(means)].sort((a, b) => a.length - b.length);
	return long.includes(short) && short.length > 1;
}
function bare(name) {
	return name.toLowerCase().replace(/^@[^/]*\//, "").replaceAll(/[^a-z]/g, "");
}

// src/checks/scanner-ignore-comment.ts
var scanner_ignore_comment_default = {
	meta: {
		id: "scanner-ignore-comment",
		title: "Comment that asks a scanner to look away",
		family: "policy",
		severity: "low",
		confidence: "high",
		reads: ["ignoreComment"],
		why: "A change that silences the tools that would judge it looks clean to whoever only reads their verdict, a reviewing agent among them.",
		fix: "Nothing for this scan: no comment of the tree is obeyed. Look at what the line holds, and take the comment out if nobody can say why it is there.",
		references: ["https://cwe.mitre.org/data/definitions/693.html"]
	},
	*judge(facts) {
		for (const { at, tool, line } of facts.of("ignoreComment")) {
			const own = tool === "preflight";
			yield {
				message: `${at.path} asks ${own ? "this scanner" : tool} to look away. It was found, not obeyed.`,
				severity: own ? "low" : "info",
				at: [at],
				identity: `${tool} ${line}`
			};
		}
	}
};

// src/checks/scanner-policy-file.ts
var scanner_policy_file_default = {
	meta: {
		id: "scanner-policy-file",
		title: "Settings for a scanner, found and not applied",
		family: "policy",
		severity: "low",
		confidence: "high",
		reads: ["policyFile"],
		why: "A repository that says what scanners may see could hide what it does; other tools may obey it.",
		fix: "Nothing for this scan: it was not applied. Name your own policy with --policy.",
		references: ["https://cwe.mitre.org/data/definitions/693.html"]
	},
	*judge(facts) {
		for (const { at, tool, suppresses, digest } of facts.of("policyFile")) {
			const own = tool === "preflight";
			yield {
				message: `${at.path} configures ${own ? "this scanner" : tool}${suppresses ? " and can make it look at less" : ""}. It was found, not applied.`,
				severity: own && suppresses ? "low" : "info",
				at: [at],
				identity: `${tool} ${at.path} ${digest}`
			};
		}
	}
};

// src/checks/secret-file-committed.ts
var secret_file_committed_default = {
	meta: {
		id: "secret-file-committed",
		title: "File for secrets in the repository",
		family: "secrets",
		severity: "high",
		confidence: "medium",
		reads: ["secretFile", "secret"],
		why: "Everybody with a clone has the file, and an agent that looks around reads it.",
		fix: "Take it out of git (git rm --cached) or ignore it, renew what stood in it, and deny it to the agent.",
		references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"]
	},
	*judge(facts, { secretContents }) {
		const live = facts.of("secret").filter(({ standing }) => standing === "live-shaped");
		const holding = new Set(live.filter(({ severity }) => atLeast(severity, "medium")).map(({ at }) => at.path));
		const grave = new Set(live.filter(({ severity }) => severity === "critical" || severity === "high").map(({ at }) => at.path));
		for (const file of facts.of("secretFile")) {
			if (!file.tracked && file.ignored || file.example) continue;
			const content = secretContents.find(({ id }) => id === file.content);
			if (content !== void 0 && grave.has(file.at.path)) continue;
			const severity = SHARED.test(file.at.path) ? "info" : content?.severity ?? severityOf$6(file, holding.has(file.at.path));
			const what = content?.title ?? `a file for ${WHAT[file.class] ?? "secrets"}`;
			yield {
				message: `${file.at.path} is ${what}, and ${file.tracked ? "git tracks it" : "nothing keeps it out of git"}${content === void 0 && severity === "low" ? "; no credential was recognised in it" : ""}.`,
				severity,
				at: [file.at],
				identity: file.at.path
			};
		}
	}
};
const WHAT = {
	env: "environment secrets",
	credentials: "credentials",
	"customer-data": "customer data"
};
/** Files that are a credential as such. */
const ALWAYS = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|_netrc|\.pgpass|\.git-credentials|\.credentials\.json|oauth_creds\.json|auth\.json|master\.key|credentials|client_secret[^/]*\.json|service[-_]?account[^/]*\.json)$|\.(?:p12|pfx|kdbx|pem|key)$/i;
/** Android's development keystore has one well-known password and is meant to be shared. */
const SHARED = /(?:^|\/)debug\.keystore$/i;
/** Settings of a mode that frameworks want to have committed; only their `.local` variants are for secrets. */
const MODE = /(?:^|\/)\.env\.(?:development|dev|test|testing|ci|staging|defaults?|shared|docker)$/i;
/** Often values without secrecy, or encrypted ones. */
const MIXED = /(?:^|\/)secrets\.(?:ya?ml|json|toml)$|(?:^|\/)\.docker\/config\.json$/i;
function severityOf$6({ at: { path }, class: kind }, found) {
	if (found) return "high";
	if (kind === "customer-data") return /\.(?:csv|jsonl|parquet)$/i.test(path) ? "medium" : "low";
	if (ALWAYS.test(path)) return "high";
	if (MODE.test(path) || MIXED.test(path)) return "low";
	return kind === "env" ? "medium" : "high";
}

// src/checks/secret-in-history.ts
var secret_in_history_default = {
	meta: {
		id: "secret-in-history",
		title: "Credential in the git history",
		family: "secrets",
		severity: "high",
		confidence: "high",
		reads: ["pastSecret"],
		why: "Whoever has the clone has it: an agent that looks into the history by git show or git log reads it, and it can end up in a prompt, a log or a request.",
		fix: "Revoke the credential at its issuer; that alone ends it. Rewriting the history helps only after that, and only if every clone and fork goes too.",
		references: ["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository", "https://cwe.mitre.org/data/definitions/540.html"]
	},
	*judge(facts) {
		for (const secret of facts.of("pastSecret")) {
			const { title, standing, checksum, commit, at, excerpt, more } = secret;
			const severity = severityOf$5(secret);
			yield {
				message: `${title}${WHERE[standing]} in the history, not in the files any more.${more === void 0 ? "" : ` ${more} more places with credentials in that content are not listed.`}`,
				severity,
				confidence: checksum === "valid" ? "high" : checksum === "invalid" ? "low" : "medium",
				...severity === "info" ? {
					why: "It is a documented sample, listed so that nobody has to look it up.",
					fix: "Nothing."
				} : {},
				at: [{
					...at,
					excerpt: excerpt.slice(0, 200),
					note: `in commit ${commit.slice(0, 12)}`
				}],
				identity: `${secret.rule} ${secret.fingerprint}`
			};
		}
	}
};
const WHERE = {
	"live-shaped": "",
	test: " in test material",
	example: ", a sample that is no credential,"
};
/** A step below the same credential in a file: an agent meets it only where it looks back. */
const IN_HISTORY = {
	critical: "high",
	high: "medium",
	medium: "low",
	low: "low"
};
function severityOf$5({ standing, checksum, severity }) {
	if (standing === "example") return "info";
	if (standing === "test" || checksum === "invalid") return "low";
	return IN_HISTORY[severity];
}

// src/checks/secrets-inherited.ts
var secrets_inherited_default = {
	meta: {
		id: "secrets-inherited",
		title: "Every secret handed to a called workflow",
		family: "ci",
		severity: "medium",
		confidence: "high",
		reads: ["workflow"],
		why: "With `secrets: inherit` the called workflow, and every action in it, can read each secret of the repository and its organisation, also those that are added later.",
		fix: "Name the secrets that the called workflow needs: `secrets: { TOKEN: ${{ secrets.TOKEN }} }`.",
		references: ["https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow"]
	},
	*judge(facts, catalog) {
		for (const { workflow, job, live } of workflowGraph(facts, catalog).jobs) {
			const used = usesOf(job.uses);
			if (!job.inherits || !used || !live) continue;
			const local = used.form === "local";
			const fixed = isCommit(used.ref);
			yield {
				message: `The job ${job.id} of ${workflow.at.path} hands every secret to ${local ? "another workflow of this repository" : used.name}${local || fixed ? "" : `, which is taken at ${used.ref ?? "no ref"} and can change`}.`,
				severity: local ? "info" : fixed ? "low" : "medium",
				at: [noted(job.inherits, "all secrets"), ...job.uses ? [noted(job.uses.at, "goes there")] : []],
				identity: `${nameOf(workflow)} ${job.id} ${used.name}`
			};
		}
	}
};

// src/checks/self-granted-tools.ts
var self_granted_tools_default = {
	meta: {
		id: "self-granted-tools",
		title: "Skill, command or subagent that grants itself power",
		family: "agent-settings",
		severity: "high",
		confidence: "high",
		reads: ["agentSetting"],
		why: "The text that tells the agent what to do also says what need not be asked: whoever starts it, or lets the model start it, has answered questions that nobody has put. The trust of the folder does not come into it.",
		fix: "List exact commands (Bash(git diff *)), or leave the field out and let the session's own rules decide.",
		references: ["https://code.claude.com/docs/en/skills", "https://code.claude.com/docs/en/sub-agents"]
	},
	*judge(facts) {
		for (const setting of liveSettings(facts, "claude-code")) {
			const grant = grantOf(setting);
			if (!grant) continue;
			yield {
				message: `${setting.key} ${grant.what}.`,
				severity: grant.severity,
				at: [locate(setting, grant.note ?? "grants itself power")],
				agents: ["claude-code"],
				identity: `${setting.at.path} ${setting.key} ${JSON.stringify(setting.value)}`
			};
		}
	}
};
/** The modes of a subagent that 2.1.329 knows. */
const MODES = /* @__PURE__ */ new Set([
	"default",
	"manual",
	"acceptEdits",
	"plan",
	"auto",
	"dontAsk",
	"bypassPermissions"
]);
function grantOf(setting) {
	const { key } = setting;
	const value = String(setting.value);
	if (/^(?:skill|command)\.allowed-tools$/u.test(key)) return ofTools(textsOf$2(setting));
	if (/^(?:skill|command|subagent)\.(?:allowed_tools|allowedtools|permission[_-]mode|permissionmode)$/u.test(key)) return {
		severity: "low",
		what: "is no field of Claude Code: what it should say is not said",
		note: "has no effect"
	};
	if (key === "agent") return {
		severity: "low",
		what: `makes the subagent ${value} of the repository the one that people talk to, with its own prompt and tools`,
		note: "replaces the main agent"
	};
	if (key !== "subagent.permissionMode") return void 0;
	if (value === "acceptEdits") return {
		severity: "medium",
		what: "is acceptEdits: what this subagent edits, moves and deletes in the workspace is not asked about"
	};
	if (value === "bypassPermissions") return {
		severity: "low",
		what: "is bypassPermissions, which current releases pass over; older ones run everything that the subagent does unasked"
	};
	return MODES.has(value) ? void 0 : {
		severity: "low",
		what: `is "${value}", which is no mode of Claude Code: the session's own holds`,
		note: "has no effect"
	};
}
/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING = /^(?:(?:ba|z|da|k)?sh|python3?|node|deno|bun|perl|ruby|env|sudo|xargs|npx|bunx|uvx|eval|exec|ssh|docker|curl|wget)$/u;
function ofTools(rules) {
	const parsed = rules.flatMap((rule) => {
		const one = parseClaudeRule(rule);
		return one ? [{
			rule,
			one
		}] : [];
	});
	const whole = parsed.filter(({ one }) => /^(?:Bash|PowerShell|Write)$/u.test(one.tool) && coversAll(one));
	if (whole.length > 0) return {
		severity: "medium",
		what: `holds ${listed(whole.map(({ rule }) => rule))}: once it is started, everything of that kind runs unasked`
	};
	const open = parsed.filter(({ one }) => one.tool === "Bash" && RUNS_ANYTHING.test(wildcardPrefix(one.specifier ?? "")?.join(" ") ?? ""));
	if (open.length > 0) return {
		severity: "medium",
		what: `holds ${listed(open.map(({ rule }) => rule))}, behind which any program or code runs`
	};
	const servers = parsed.filter(({ one }) => /^mcp__[^_*]+(?:__\*)?$/u.test(one.tool));
	return servers.length > 0 ? {
		severity: "low",
		what: `holds ${listed(servers.map(({ rule }) => rule))}: every tool of the server runs unasked while it works`
	} : void 0;
}

// src/classify/workflow/runner.ts
/** The labels of a job's machine, those that a matrix or an `a || b` gives with them, each with what it is. */
function runnersOf({ job }, { ci }) {
	const hosted = [...ci.runners.hosted, ...ci.runners.vendors].map((pattern) => new RegExp(pattern, "iu"));
	return job.runsOn.flatMap((label) => spelt(label, job.matrix).map((text) => ({
		label,
		text,
		runner: ci.runners.own.includes(text.toLowerCase()) ? "own" : hosted.some((pattern) => pattern.test(text)) ? "hosted" : "unknown"
	})));
}
/** Whether a job runs on a machine that somebody else's job may have used before. */
function runsOnOwnMachine(job, catalog) {
	return runnersOf(job, catalog).some(({ runner }) => runner === "own");
}
/** The texts that a label comes to, as far as the file tells. */
function spelt(label, matrix) {
	const [only] = label.expressions;
	if (!only) return [label.text.trim()];
	const { tree } = only;
	const path = tree?.kind === "context" ? dotted(tree.path) : void 0;
	if (path?.startsWith("matrix.")) {
		const name = path.slice(7);
		const values = matrix.filter((value) => value.name === name || value.name.startsWith(`${name}.`));
		if (values.length > 0 && values.every(({ expressions }) => expressions.length === 0)) return values.map(({ text }) => text.trim());
	}
	const words = [...only.source.matchAll(/'([^']{1,200})'/gu)].flatMap(([, word = ""]) => word.match(/[\w.-]+/gu) ?? []);
	return words.length > 0 ? words.filter((word) => /^(?:self-hosted|ubuntu|windows|macos)/iu.test(word)) : [label.text.trim()];
}

// src/checks/self-hosted-runner-for-outsiders.ts
var self_hosted_runner_for_outsiders_default = {
	meta: {
		id: "self-hosted-runner-for-outsiders",
		title: "Own machine that runs what outsiders send",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "A self-hosted machine usually outlives the job: code from a fork can stay on it, reach the network around it and read what the next job, a release or an agent's, brings.",
		fix: "Run what comes from outside on machines that are made anew for each job, and keep own machines for workflows that only people with a role start.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			let severity = "info";
			const places = [];
			const names = [];
			const starts = [];
			for (const job of jobs) {
				const open = job.starts.filter(({ who }) => who !== "maintainer");
				if (open.length === 0) continue;
				for (const { label, text, runner } of runnersOf(job, catalog)) {
					const chosen = taintsOfJobText(label, job, catalog.ci).some(({ kind, author }) => kind === "text" && author !== "maintainer");
					if (runner === "hosted" && !chosen) continue;
					if (runner === "unknown" && !chosen && label.expressions.length > 0) continue;
					const own = chosen || runner === "own";
					if (!own && job.job.runsOn.length > 1) continue;
					severity = worse(severity, chosen ? "high" : own ? open.some(({ privileged }) => privileged) ? "high" : "medium" : "info");
					places.push(noted(label.at, chosen ? "outsiders choose the machine" : own ? "an own machine" : `the label ${text} is none of GitHub's`));
					names.push(job.job.id);
					starts.push(...open);
				}
			}
			const at = placesOf$2(places);
			if (!at) continue;
			const what = severity === "info" ? "names a machine that GitHub does not provide" : "runs on an own machine";
			yield {
				message: `${workflow.at.path} ${what} in ${[...new Set(names)].slice(0, 4).join(", ")}, and outsiders cause it (${eventsIn(starts)}).`,
				severity,
				confidence: severity === "info" ? "low" : "medium",
				at,
				identity: `${nameOf(workflow)} ${severity}`
			};
		}
	}
};

// src/checks/spoofable-bot-condition.ts
var spoofable_bot_condition_default = {
	meta: {
		id: "spoofable-bot-condition",
		title: "Condition that trusts whoever acted last to be a bot",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "`github.actor` is who acted last on the pull request, not who wrote it. An outsider can make dependabot act on a pull request of theirs, and then passes for dependabot.",
		fix: "Ask for the author: `github.event.pull_request.user.login == 'dependabot[bot]'`, and that the branch is of this repository.",
		references: ["https://docs.zizmor.sh/audits/#bot-conditions", "https://www.synacktiv.com/publications/github-actions-exploitation-dependabot"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const found = jobs.flatMap((job) => conditionsOf(job).flatMap((condition) => {
				const name = condition.tree && trusted(condition.tree);
				return name === void 0 ? [] : [{
					at: noted(condition.at, `lets in ${name} by who acted last`),
					severity: severityOf$4(job),
					name
				}];
			}));
			const at = placesOf$2(found.map((one) => one.at));
			if (!at) continue;
			yield {
				message: `${workflow.at.path} lets ${[...new Set(found.map(({ name }) => name))].join(", ")} through by who acted last (github.actor), which an outsider can bring about.`,
				severity: worst$2(found.map(({ severity }) => severity)),
				at,
				identity: nameOf(workflow)
			};
		}
	}
};
function severityOf$4(job) {
	if (job.workflow.events.filter(({ name }) => name === "pull_request_target" || name === "workflow_run").length === 0) return "info";
	const token = tokenOf(job);
	return token.stated && strongWrites(token).length === 0 && secretsOf(job).length === 0 ? "low" : "high";
}
const ACTOR = /^github\.(?:actor|triggering_actor)$|^github\.event\.sender\.login$/u;
const ACTOR_ID = /^github\.(?:actor_id)$|^github\.event\.sender\.id$/u;
/** Numbers of the accounts of well-known bots. */
const BOT_IDS = /* @__PURE__ */ new Set([
	"49699333",
	"29139614",
	"41898282",
	"27856297"
]);
/** The bot that a condition lets in by the actor, where nothing beside it asks for more. */
function trusted(tree) {
	if (tree.kind === "binary" && tree.op === "==") return bot(tree.left, tree.right) ?? bot(tree.right, tree.left);
	if (tree.kind === "binary" && (tree.op === "&&" || tree.op === "||")) {
		const [left, right] = [trusted(tree.left), trusted(tree.right)];
		return tree.op === "&&" && (asks(tree.left) || asks(tree.right)) ? void 0 : left ?? right;
	}
}
function bot(one, other) {
	if (one.kind !== "context" || other.kind !== "literal") return void 0;
	const path = dotted(one.path) ?? "";
	const value = String(other.value);
	if (ACTOR.test(path) && /\[bot\]$/iu.test(value)) return value;
	return ACTOR_ID.test(path) && BOT_IDS.has(value) ? `the account ${value}` : void 0;
}
/** Whether a part asks for the author, or for a branch of this repository. */
function asks(tree) {
	if (tree.kind === "binary") return asks(tree.left) || asks(tree.right);
	const path = tree.kind === "context" ? dotted(tree.path) ?? "" : "";
	return /\.user\.(?:login|id)$|\.head\.repo\.|head_repository|\.author_association$/u.test(path);
}

// src/checks/substring-membership-test.ts
var substring_membership_test_default = {
	meta: {
		id: "substring-membership-test",
		title: "List as one text, in which parts of names pass",
		family: "ci",
		severity: "medium",
		confidence: "high",
		reads: ["workflow"],
		why: "`contains('refs/heads/main refs/heads/develop', github.ref)` asks for a part of the text: a branch `mai` or an account named `a` passes as well.",
		fix: "Give a list: `contains(fromJSON('[\"main\", \"develop\"]'), github.ref_name)`, or compare each value.",
		references: ["https://docs.zizmor.sh/audits/#unsound-contains"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const found = jobs.flatMap((job) => conditionsOf(job).flatMap((condition) => (condition.tree ? tests(condition.tree) : []).map((name) => ({
				name,
				at: noted(condition.at, `parts of names pass (${name})`),
				severity: severityOf$3(name, job.starts.some(({ who }) => who !== "maintainer"))
			}))));
			const at = placesOf$2(found.map((one) => one.at));
			if (!at) continue;
			yield {
				message: `${workflow.at.path} looks for ${[...new Set(found.map(({ name }) => name))].join(", ")} in a text and not in a list: a part of a name passes.`,
				severity: worst$2(found.map(({ severity }) => severity)),
				at,
				identity: `${nameOf(workflow)} ${found.map(({ name }) => name).join(" ")}`
			};
		}
	}
};
/** Contexts that somebody else gives a name to. */
const CHOSEN = /^github\.(?:actor|triggering_actor|head_ref|base_ref|ref|ref_name|event\.(?:pull_request|issue|comment|sender|review)\.)|^env\.|^inputs\./u;
function severityOf$3(name, open) {
	return open && /actor|login|head_ref|head\./u.test(name) ? "medium" : CHOSEN.test(name) ? "low" : "info";
}
/** The contexts that are looked for in a text that the condition holds. */
function tests(tree) {
	switch (tree.kind) {
		case "call": {
			const [where, what] = tree.args;
			if (tree.name === "contains" && where?.kind === "literal" && typeof where.value === "string" && what?.kind === "context") {
				const name = dotted(what.path) ?? "a context";
				return /\.(?:author_association|action)$|^github\.event_name$|^runner\.|^github\.ref_type$/u.test(name) ? [] : [name];
			}
			return tree.args.flatMap(tests);
		}
		case "not":
		case "member": return tests(tree.of);
		case "binary": return [...tests(tree.left), ...tests(tree.right)];
		default: return [];
	}
}

// src/checks/template-injection.ts
var template_injection_default = {
	meta: {
		id: "template-injection",
		title: "Words from outside pasted into a script of a workflow",
		family: "ci",
		severity: "critical",
		confidence: "high",
		reads: ["workflow"],
		why: "GitHub pastes the value into the script before a shell or Node reads it: whoever chooses the value writes part of the program, which then runs with the token and the secrets of the job.",
		fix: "Put the value into a variable (`env: TITLE: ${{ … }}`) and use that, in quotes: `\"$TITLE\"`, in JavaScript `process.env.TITLE`.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks", "https://securitylab.github.com/resources/github-actions-untrusted-input/"]
	},
	*judge(facts, catalog) {
		const graph = workflowGraph(facts, catalog);
		const hits = /* @__PURE__ */ new Map();
		for (const job of [...graph.jobs, ...graph.actions]) for (const view of job.steps) for (const { sink, template } of sinksOf(view, catalog)) for (const embedded of template.expressions) for (const taint of taintsOf(embedded, view, catalog.ci)) {
			const severity = severityOf$2(taint, view, catalog);
			if (severity === void 0) continue;
			const key = `${embedded.at.path}:${embedded.at.line}:${embedded.at.column}`;
			const known = hits.get(key);
			if (!known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)) hits.set(key, {
				severity,
				taint,
				view,
				sink,
				at: embedded.at
			});
		}
		yield* told([...hits.values()]);
	}
};
/** Texts of a step that are run as a program. */
function* sinksOf({ step }, { ci }) {
	if (step.run) yield {
		sink: "its script",
		template: step.run
	};
	for (const { uses, inputs, runs } of ci.sinks) {
		if (!stepUses(step, uses)) continue;
		for (const name of inputs) {
			const template = variableOf(step.inputs, name);
			if (template) yield {
				sink: `its input ${name}, which runs as ${runs}`,
				template
			};
		}
	}
}
function severityOf$2({ kind, author, start }, view, catalog) {
	if (kind === "code") return void 0;
	if (start === void 0) return "low";
	if (author === "maintainer") return "info";
	const own = runsOnOwnMachine(view.job, catalog);
	if (!start.privileged) return own ? "medium" : "low";
	const token = tokenOf(view.job);
	const powerful = strongWrites(token).length > 0 || secretsOf(view.job).length > 0 || own;
	if (start.who === "maintainer") return powerful ? "medium" : "low";
	const unlessFork = catalog.ci.events.events.some(({ event, unlessFork: only }) => event === start.event && only);
	return powerful && token.stated && !unlessFork ? "critical" : "high";
}
/** What is severe is told step by step; the rest once for each file. */
function* told(hits) {
	const groups = /* @__PURE__ */ new Map();
	for (const hit of hits) {
		const severe = hit.severity === "critical" || hit.severity === "high";
		const { at } = hit.view.step;
		const key = `${hit.severity} ${hit.at.path} ${severe ? `${at.line}:${at.column}` : ""}`;
		groups.set(key, [...groups.get(key) ?? [], hit]);
	}
	for (const group of groups.values()) {
		const [first] = group;
		const at = placesOf$2(group.map((hit) => noted(hit.at, `takes in ${hit.taint.source}`)));
		if (!first || !at) continue;
		const sources = [...new Set(group.map(({ taint }) => taint.source))];
		const where = stepName(first.view);
		yield {
			message: messageOf(first, sources, where, group.length),
			severity: first.severity,
			confidence: first.taint.via.length > 1 ? "medium" : "high",
			at: [...at, ...first.taint.via.slice(0, 2).map((place) => noted(place, "the value comes through here"))],
			identity: `${nameOf(first.view.job.workflow)} ${first.view.job.job.id} ${first.severity === "critical" || first.severity === "high" ? where : first.severity} ${sources.join(" ")}`
		};
	}
}
function messageOf({ taint, severity, view, sink }, sources, where, count) {
	const names = listed(sources.map((source) => `\${{ ${source} }}`));
	const file = view.step.at.path;
	if (severity === "critical" || severity === "high") return `${capital(where)} pastes ${names} into ${sink}, and anybody outside chooses it (${eventsIn(taint.start ? [taint.start] : [])}).`;
	const much = count === 1 ? "1 place" : `${count} places`;
	if (taint.start === void 0) return `${file} pastes inputs of the action into scripts (${names}, ${much}): whoever passes words from outside to it lets them run.`;
	if (severity === "info") return `${file} pastes ${names} into scripts (${much}); only people with a role choose it.`;
	if (severity === "medium") return `${file} pastes ${names} into scripts (${much}): words from outside, once somebody with a role lets the job run.`;
	return `${file} pastes ${names} into scripts (${much}): words from outside, in runs that hold no secrets and a token that only reads.`;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/checks/trigger-runs-disguised-file.ts
var trigger_runs_disguised_file_default = {
	meta: {
		id: "trigger-runs-disguised-file",
		title: "Command that runs by itself and starts a file which does not look like a program",
		family: "package-hooks",
		severity: "critical",
		confidence: "high",
		reads: ["trigger", "command"],
		why: "Code under the name of a font, in a hidden file or in the settings folder of another tool is put where nobody looks for it. Worms of 2025 and 2026 spread in just these places.",
		fix: "Read the file before anything else runs here. Programs belong under a name that says so, in the folder of the tool that starts them.",
		references: ["https://attack.mitre.org/techniques/T1036/", "https://code.visualstudio.com/docs/debugtest/tasks#_run-behavior"]
	},
	*judge(facts, catalog) {
		for (const trigger of judgeTriggers(facts, catalog)) {
			const { fact, command, unasked } = trigger;
			for (const script of command.scripts) {
				const found = disguise(script, trigger);
				if (found === void 0) continue;
				const severity = unasked ? found.severity : "medium";
				yield {
					message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and ${quote(script)} ${found.what}.`,
					severity,
					at: [locate(fact, `runs ${momentOf(fact)}`)],
					...fact.agent && severity !== "critical" ? { agents: [fact.agent] } : {},
					identity: `${fact.surface} ${script}`
				};
			}
		}
	}
};
/** Endings of files that hold no program. */
const NO_PROGRAM = /\.(?:woff2?|ttf|otf|eot|png|jpe?g|gif|webp|bmp|ico|svg|mp[34]|wav|ogg|webm|avi|mov|pdf|docx?|xlsx?|csv|tsv|map|css|scss|less|lock|log|dat|bin|md|rst|txt|zip|gz|tgz|bz2|xz|7z|pyc|sqlite|db|pem|crt|snap|bak|tmp|toml|ya?ml|json[c5]?)$/iu;
/** Hidden files that are programs by the convention of their tool. */
const TOOL_FILES = /^\.(?:pnpmfile\.[cm]js|(?:eslintrc|prettierrc|babelrc|mocharc|stylelintrc|commitlintrc|lintstagedrc|releaserc)\.[cm]?js|pryrc|irbrc)$/iu;
/** Folders in which one editor or agent keeps its settings, with what that is. */
const OWNERS$1 = [
	[
		/(?:^|\/)\.vscode\//u,
		"VS Code",
		false
	],
	[
		/(?:^|\/)\.idea\//u,
		"JetBrains IDEs",
		false
	],
	[
		/(?:^|\/)\.zed\//u,
		"Zed",
		false
	],
	[
		/(?:^|\/)\.devcontainer\//u,
		"the development container",
		false
	],
	[
		/(?:^|\/)\.claude\//u,
		"Claude Code",
		true
	],
	[
		/(?:^|\/)\.cursor\//u,
		"Cursor",
		true
	],
	[
		/(?:^|\/)\.gemini\//u,
		"Gemini CLI",
		true
	],
	[
		/(?:^|\/)\.codex\//u,
		"Codex",
		true
	],
	[
		/(?:^|\/)\.opencode\//u,
		"opencode",
		true
	],
	[
		/(?:^|\/)\.(?:windsurf|kiro|qwen|continue|roo|cline)\//u,
		"another coding agent",
		true
	]
];
function disguise(script, { fact }) {
	const path = script.replace(/^(?:\.\/)+/u, "");
	const name = path.split("/").at(-1) ?? path;
	if (path === fact.at.path || fact.runs === path || TOOL_FILES.test(name)) return void 0;
	if (NO_PROGRAM.test(name)) return {
		what: "has the ending of a file that holds no program",
		severity: "critical"
	};
	if (/^\.[^./]/u.test(name) && !/^\.(?:env|pnp)\b|rc(?:\.[cm]?js)?$/iu.test(name)) return {
		what: "is a hidden file",
		severity: "high"
	};
	const owner = ownerOf(path);
	if (owner === void 0 || fact.surface === "devcontainer") return void 0;
	const [folder, title, isAgent] = owner;
	const starter = ownerOf(fact.at.path);
	if (starter?.[0] === folder) return void 0;
	return {
		what: `lies in the settings folder of ${title}, which ${starter ? `${starter[1]} has` : "package scripts have"} no business with`,
		severity: starter === void 0 ? "high" : starter[2] && isAgent ? "medium" : "critical"
	};
}
function ownerOf(path) {
	return OWNERS$1.find(([folder]) => folder.test(path));
}

// src/checks/trigger-runs-inline-code.ts
var trigger_runs_inline_code_default = {
	meta: {
		id: "trigger-runs-inline-code",
		title: "Code on the command line that runs by itself",
		family: "package-hooks",
		severity: "high",
		confidence: "medium",
		reads: ["trigger", "command"],
		why: "A program written into a settings line is read by nobody: no linter, no review tool and no editor shows it as code, yet it runs unasked.",
		fix: "Move the code into a script file of the repository, where a review sees it, or remove it.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts", "https://attack.mitre.org/techniques/T1059/"]
	},
	*judge(facts, catalog) {
		for (const { fact, command, unasked } of judgeTriggers(facts, catalog)) {
			if (command.risk) continue;
			const found = worst(command);
			if (found === void 0) continue;
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}: ${found.because}.`,
				severity: unasked ? found.severity : "medium",
				at: [locate(fact, `runs ${momentOf(fact)}`)],
				...fact.agent ? { agents: [fact.agent] } : {},
				identity: `${fact.surface} ${fact.command}`
			};
		}
	}
};
/** A line that a person can take in. `process.exit(0)` or the version of a package needs no script of its own. */
const SHORT = 300;
function worst({ inline }) {
	for (const { class: id, tier, because, source } of inline) {
		if (id === "network") return {
			because,
			severity: "high"
		};
		if (tier !== "write-safe") return {
			because,
			severity: source.length > SHORT ? "high" : "medium"
		};
		if (source.length > SHORT) return {
			because: `${source.length} characters of code on the command line`,
			severity: "medium"
		};
	}
}

// src/checks/unmasked-secret.ts
var unmasked_secret_default = {
	meta: {
		id: "unmasked-secret",
		title: "Part of a secret that logs do not hide",
		family: "ci",
		severity: "low",
		confidence: "high",
		reads: ["workflow"],
		why: "GitHub hides a secret in logs as a whole. A part that `fromJSON` takes out of it is another text, and stands in the log for everybody who reads it, an agent that debugs the run among them.",
		fix: "Store the parts as secrets of their own, or mask each part (`::add-mask::`) before anything can print it.",
		references: ["https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information", "https://docs.zizmor.sh/audits/#unredacted-secrets"]
	},
	*judge(facts, catalog) {
		for (const [workflow, jobs] of byFile(workflowGraph(facts, catalog).jobs, (job) => job.workflow)) {
			const places = [];
			for (const { job, steps } of jobs) {
				const texts = [
					...workflow.env,
					...job.env,
					...job.inputs,
					...job.secrets,
					...steps.flatMap(({ step }) => textsOf$1(step))
				];
				for (const embedded of texts.flatMap((template) => template?.expressions ?? [])) if (embedded.tree && opensSecret(embedded.tree)) places.push(noted(embedded.at, "a part of a secret"));
			}
			const at = placesOf$2(places);
			if (at) yield {
				message: `${workflow.at.path} takes secrets apart with fromJSON; logs hide the whole, not the parts.`,
				at,
				identity: nameOf(workflow)
			};
		}
	}
};
function opensSecret(tree) {
	switch (tree.kind) {
		case "literal": return false;
		case "context": return tree.path.some((part) => typeof part !== "string" && opensSecret(part));
		case "call": return tree.name === "fromjson" && tree.args.some((arg) => arg.kind === "context" && arg.path[0] === "secrets") || tree.args.some(opensSecret);
		case "member":
		case "not": return opensSecret(tree.of);
		case "binary": return opensSecret(tree.left) || opensSecret(tree.right);
		default: return tree;
	}
}

// src/checks/unpinned-agent-plugin.ts
var unpinned_agent_plugin_default = {
	meta: {
		id: "unpinned-agent-plugin",
		title: "Agent plugin or marketplace that can change under you",
		family: "agent-settings",
		severity: "medium",
		confidence: "high",
		reads: ["agentSetting"],
		why: "A plugin brings hooks, MCP servers, skills and programs. What is fetched by a branch or by nothing at all is whatever its owner, or who takes the account over, puts there next.",
		fix: "Name the full commit (sha, or ref with 40 hex digits), or keep the plugin in this repository.",
		references: ["https://code.claude.com/docs/en/plugin-marketplaces", "https://developers.openai.com/codex/config-reference"]
	},
	*judge(facts) {
		for (const source of sources(facts)) {
			if (source.pinned) continue;
			yield {
				message: `${source.name} comes from ${source.from}${source.ref === void 0 ? ", without a commit" : ` at ${source.ref}, which can move`}${source.enabled ? ", and a plugin of it is switched on here" : ""}.`,
				severity: source.severity,
				at: [locate(source.at, "can change without a change here")],
				agents: [source.agent],
				identity: `${source.name} ${source.from}`
			};
		}
	}
};
/** Where the keys of a source stand, in the order of the files: Claude Code's settings, a marketplace's own list, Codex's configuration. */
const OWNERS = /^(?<owner>(?:extraKnownMarketplaces|additionalMarketplaces)\.(?<market>.+)\.source|marketplace\.plugins\[\d+\]\.source|marketplaces\.(?<codex>[^.]+))\.(?<rest>[^.]+)$/u;
/** Keys of which one says where a source is. */
const PLACES = [
	"repo",
	"url",
	"package",
	"source"
];
function* sources(facts) {
	const groups = /* @__PURE__ */ new Map();
	const live = facts.of("agentSetting").filter((setting) => setting.live);
	for (const setting of live) {
		const match = OWNERS.exec(setting.key)?.groups;
		if (!match || !/^(?:claude-code|codex|copilot)$/u.test(setting.agent)) continue;
		const key = `${setting.at.path} ${match["owner"]}`;
		const group = groups.get(key) ?? {
			settings: /* @__PURE__ */ new Map(),
			market: match["market"] ?? match["codex"],
			owner: match["owner"] ?? ""
		};
		group.settings.set(match["rest"] ?? "", setting);
		groups.set(key, group);
	}
	for (const { settings, market, owner } of groups.values()) {
		const kind = String(settings.get("source")?.value ?? settings.get("source_type")?.value ?? "");
		if (/^(?:file|directory|skills-dir|settings|hostPattern|pathPattern|local)$/u.test(kind)) continue;
		const at = PLACES.map((key) => settings.get(key)).find((setting) => setting !== void 0 && /[/:.]|^@/u.test(String(setting.value)));
		if (!at || /^\.{0,2}\//u.test(String(at.value))) continue;
		const ref = settings.get("sha") ?? settings.get("ref") ?? settings.get("version") ?? settings.get("sha256");
		const enabled = market !== void 0 && live.some((one) => one.key.startsWith("enabledPlugins.") && one.key.endsWith(`@${market}`) && one.value !== false);
		yield {
			agent: at.agent,
			name: market === void 0 ? owner.replace(/\.source$/u, "") : `The marketplace ${market}`,
			from: String(at.value),
			ref: ref === void 0 ? void 0 : String(ref.value),
			pinned: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(String(ref?.value)) || kind === "npm" && /^\d+\.\d+\.\d+$/u.test(String(ref?.value)),
			enabled,
			severity: enabled || owner.startsWith("marketplaces.") ? "medium" : "low",
			at
		};
	}
}

// src/checks/unpinned-image.ts
var unpinned_image_default = {
	meta: {
		id: "unpinned-image",
		title: "Container image that moves",
		family: "requirements",
		severity: "medium",
		confidence: "high",
		reads: ["manifest", "requirement"],
		why: "The next build or start takes whatever was pushed under the tag last, as root of the container, with what is mounted into it.",
		fix: "Write the tag and the digest: name:1.2.3@sha256:…; Dependabot and Renovate raise both.",
		references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions", "https://kubernetes.io/docs/concepts/containers/images/#updating-images"]
	},
	*judge(facts, catalog) {
		const places = pinPlacesOf(catalog);
		for (const { fact, requirements, ecosystem, place } of pinnedManifests(facts, catalog)) {
			if (ecosystem.id !== "image" || /^\.github\/workflows\//.test(fact.at.path)) continue;
			const fetched = distinct(requirements.filter((one) => one.pin === "floating" && one.fact.source !== "registry"));
			const [address, ...more] = fetched;
			if (address && place !== "test-material") yield {
				message: `${fact.at.path} takes in ${listed(fetched.map(({ fact: { spec } }) => withoutUser(spec)))}, without a checksum or a commit.`,
				severity: "low",
				why: "Whoever holds the address decides what the next build puts into the image.",
				fix: "Write ADD --checksum=sha256:… for a file, and a full commit id or tag for a repository.",
				at: [address.fact.at, ...more.slice(0, 19).map((one) => one.fact.at)],
				identity: `${fact.at.path} addresses`
			};
			for (const pin of ["floating", "range"]) {
				const some = distinct(requirements.filter((one) => one.pin === pin && one.fact.group !== "build" && one.fact.source === "registry"));
				const severity = places.severity(ecosystem.weight, pin, place);
				const [first, ...others] = some;
				if (!first || severity === void 0) continue;
				const how = pin === "floating" ? "whose newest version is taken" : "at a tag that moves within a version";
				yield {
					message: `${fact.at.path} takes ${count$1(some.length, ecosystem)} ${how}: ${listed(some.map(({ fact: { spec } }) => withoutUser(spec)))}.`,
					severity,
					at: [first.fact.at, ...others.slice(0, 19).map((one) => one.fact.at)],
					identity: `${fact.at.path} ${pin}`
				};
			}
		}
	}
};
function distinct(requirements) {
	const seen = /* @__PURE__ */ new Set();
	return requirements.filter(({ fact: { spec } }) => !seen.has(spec) && seen.add(spec));
}
/** An address may carry a user name and password. */
function withoutUser(address) {
	return address.replace(/:\/\/[^/@\s]*@/, "://");
}

// src/checks/unpinned-requirement.ts
var unpinned_requirement_default = {
	meta: {
		id: "unpinned-requirement",
		title: "Requirements that nothing fixes",
		family: "requirements",
		severity: "medium",
		confidence: "high",
		reads: [
			"manifest",
			"requirement",
			"lockfile"
		],
		why: "An agent installs what the manifest asks for, and gets whatever was published last, with its install scripts.",
		fix: "Commit a lock file for the manifest, or write exact versions with hashes.",
		references: ["https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json", "https://pip.pypa.io/en/stable/topics/secure-installs/"]
	},
	*judge(facts, catalog) {
		const places = pinPlacesOf(catalog);
		for (const manifest of pinnedManifests(facts, catalog)) {
			const { fact, lock, ecosystem } = manifest;
			if (ecosystem.id === "action" || ecosystem.id === "image") continue;
			const told = new Set(withoutLock(manifest));
			const loose = manifest.requirements.filter((requirement) => !told.has(requirement) && counts(requirement, manifest));
			for (const pin of ["floating", "range"]) {
				const some = loose.filter((requirement) => requirement.pin === pin);
				const [first] = some;
				if (!first) continue;
				const severity = places.severity(ecosystem.weight, pin, manifest.place);
				if (severity === void 0) continue;
				const runs = some.some(({ fact: { group } }) => group === "runtime" || group === "optional");
				yield {
					message: `${fact.at.path} asks for ${count$1(some.length, ecosystem)} ${pin === "floating" ? "in any version" : "in a range of versions"}, and ${lock ? `${lock.path} does not know ${some.length === 1 ? "it" : "them"}` : "no lock fixes which"}: ${listed(some.map((one) => one.fact.name))}.`,
					severity: runs && fact.role === "application" ? severity : lowest(severity),
					fix: lock ? "Bring the lock file up to date and commit it." : ecosystem.fix,
					at: [first.fact.at, ...some.slice(1, 20).map((one) => one.fact.at)],
					identity: `${fact.at.path} ${ecosystem.id} ${pin}`
				};
			}
		}
	}
};
/** Peers are asked of whoever installs the package; ranges in a library and in a build's own tools are good style. */
function counts({ fact: { source, group, ecosystem }, pin, own }, manifest) {
	if (group === "peer" || pin === void 0 || manifest.lock && isFirm(pin)) return false;
	if ((source === "git" || source === "url") && [
		"npm",
		"python",
		"cargo",
		"ruby",
		"composer",
		"deno"
	].includes(ecosystem)) return false;
	if (manifest.fact.role === "library") return own.pin === "floating" && ecosystem === "npm";
	return group !== "build" || pin === "floating";
}
function isFirm(pin) {
	return pin === "exact" || pin === "immutable";
}
/** What only developers install, and what a library says of its own tools, weighs less than what runs. */
function lowest(severity) {
	return atLeast(severity, "low") ? "low" : severity;
}

// src/classify/fetched.ts
/** Makes the tool, if the name is one that somebody publishes under: no variable, no folder, no file; and if no variable says the version. */
function tool(program, { name, pin, kind, spec = "" }, runs, more = {}) {
	if (kind === "script" || name === "" || /[$`]|^%\w+%$/.test(spec) || /[$`*{}<>|\\]|^[./~-]|\.(?:whl|tgz|tar\.gz|nupkg|gem)$/.test(name)) return [];
	return [{
		text: program.text.slice(0, 200),
		name,
		pin,
		runs,
		...more
	}];
}
/** The value of an option: the next word, or what stands behind `=`. */
function optionValue({ args }, name) {
	for (const [at, { text }] of args.entries()) {
		if (text === name) return args[at + 1]?.text;
		if (text.startsWith(`${name}=`)) return text.slice(name.length + 1);
	}
}

// src/classify/fetched-source.ts
const CLONE = { valued: [
	"-b",
	"--branch",
	"--revision",
	"--depth",
	"-j",
	"--jobs",
	"-o",
	"--origin",
	"-c",
	"--config",
	"--reference",
	"--reference-if-able",
	"--filter",
	"--separate-git-dir",
	"--template",
	"-u",
	"--upload-pack",
	"--shallow-since",
	"--shallow-exclude",
	"--server-option",
	"--bundle-uri"
] };
const GIT = { valued: [
	"-C",
	"-c",
	"--git-dir",
	"--work-tree",
	"--namespace",
	"--exec-path",
	"--config-env"
] };
const VARIABLE = /[$`]/;
const DEEPEST = 4;
/** Repositories and scripts; the programs are those of the text. */
function sourcesOf(programs, text, scale) {
	return [.../\bclone\b/.test(text) && !/\bgit\b[^\n]{0,200}\bpush\b/.test(text) ? clones(programs, scale) : [], .../\b(?:curl|wget)\b/.test(text) ? scripts(text, 0) : []];
}
/** Each clone stands at what was checked out in it last, else at the branch or tag that it names, else wherever its head is. */
function clones(programs, scale) {
	const found = [];
	for (const program of programs) {
		if (program.program !== "git") continue;
		const git = splitOptions(program.args.map((word) => word.text), GIT);
		const [verb = "", ...rest] = git.rest;
		if (verb === "clone") {
			const [address, ...after] = splitOptions(rest, CLONE).rest;
			if (address === void 0) continue;
			const named = optionValue(program, "--revision") ?? optionValue(program, "--branch") ?? optionValue(program, "-b") ?? "";
			const folder = after.find((word) => !word.startsWith("-")) ?? /([^/:]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? "";
			found.push({
				program,
				address,
				folder,
				ref: named.replace(/^refs\/(?:tags|heads)\//, "")
			});
			continue;
		}
		const ref = checkedOut(verb, rest);
		if (ref === void 0) continue;
		const folder = git.options.get("-C")?.[0] ?? program.folder;
		const clone = found.findLast((one) => folder === void 0 || folder === one.folder || folder.endsWith(`/${one.folder}`)) ?? found.at(-1);
		if (clone) clone.ref = ref;
	}
	return found.flatMap(({ program, address, ref }) => {
		if (VARIABLE.test(ref) || !/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/i.test(address) || /^file:/i.test(address)) return [];
		const pin = scale.version("git-ref", ref).pin ?? "floating";
		return tool(program, {
			kind: "git",
			name: repositoryName(address),
			pin
		}, false, { source: "repository" });
	});
}
/** What `checkout`, `switch --detach` and `reset --hard` set the tree to; a new branch and single files set nothing. */
function checkedOut(verb, rest) {
	if (verb !== "checkout" && verb !== "switch" && verb !== "reset") return void 0;
	if (rest.some((word) => /^(?:-b|-B|-c|-C|--orphan|--)$/.test(word)) || verb === "reset" && !rest.includes("--hard")) return void 0;
	const ref = rest.find((word) => !word.startsWith("-"));
	return ref === void 0 || ref === "." || ref === "FETCH_HEAD" ? void 0 : ref.replace(/^(?:refs\/)?tags\//, "");
}
/** `curl … | sh`, `sh <(curl …)`, `sh -c "$(curl …)"`, and a file that is fetched and then run. */
function scripts(text, depth) {
	if (depth > DEEPEST) return [];
	const script = parseShell(text);
	const simples = script.commands.map(({ words, redirects }) => layers(simpleOf(words, redirects)));
	const found = [];
	for (const [index, all] of simples.entries()) {
		for (const inner of all.flatMap((simple) => unwrap(simple)?.scripts ?? [])) if (/\b(?:curl|wget)\b/.test(inner) && !/^\s*\$\(/.test(inner)) found.push(...scripts(inner, depth + 1));
		const simple = all.findLast(({ program }) => program === "curl" || program === "wget");
		const address = simple?.args.find((word) => /^https?:\/\//i.test(word.text))?.text;
		if (simple === void 0 || address === void 0) continue;
		const run = runOf({
			simple,
			index,
			address,
			file: keptAs(simple, address)
		}, script, simples);
		if (run === void 0) continue;
		found.push(...tool(run, {
			kind: "url",
			name: address,
			pin: scriptPin(address, run.checked)
		}, true, { source: "script" }));
	}
	return found;
}
/** The command and what its wrappers start: `sudo bash`. */
function layers(outer) {
	const all = [outer];
	for (let simple = outer; all.length < 8;) {
		const words = unwrap(simple)?.words;
		if (!words || words.length === 0) break;
		simple = simpleOf(words, outer.redirects);
		all.push(simple);
	}
	return all;
}
function keptAs({ program, args, redirects }, address) {
	const target = redirects.find(({ op }) => op === ">" || op === ">|" || op === "&>")?.target?.text;
	if (target !== void 0) return target;
	for (const [at, { text }] of args.entries()) {
		const next = args[at + 1]?.text;
		const value = /^(?:--output|--output-document)=(.+)$/.exec(text)?.[1];
		if (value !== void 0) return value;
		if (program === "curl" ? /^(?:-[A-Za-z]*o|--output)$/.test(text) : /^(?:-[A-Za-z]*O|--output-document)$/.test(text)) return next === "-" ? void 0 : next;
		if (program === "wget" && /^-[A-Za-z]*O-$/.test(text)) return void 0;
		if (program === "curl" && /^(?:-[A-Za-z]*O[A-Za-z]*|--remote-name)$/.test(text)) return address.split(/[?#]/)[0]?.split("/").at(-1);
	}
	return program === "wget" ? address.split(/[?#]/)[0]?.split("/").at(-1) : void 0;
}
/** How a download is run; undefined where nothing runs it. */
function runOf(download, { commands }, simples) {
	const { simple, index, file } = download;
	if (file === void 0) {
		const fed = /* @__PURE__ */ new Set([index]);
		for (const [at, { fedBy, words, text }] of commands.entries()) {
			const from = fedBy.some((one) => fed.has(one));
			const within = words.some(({ inner }) => inner.includes(index));
			if (from && !runsInput(simples[at])) fed.add(at);
			else if (from) return {
				text: `${simple.text} | ${text}`,
				checked: "nothing"
			};
			else if (within && runs(simples[at])) return {
				text,
				checked: "nothing"
			};
		}
		return;
	}
	let checked = "nothing";
	const name = file.split("/").at(-1) ?? file;
	for (let at = index + 1; at < commands.length; at++) {
		const all = simples[at] ?? [];
		if (all.some(isCheck)) {
			const words = [commands[at], ...(commands[at]?.fedBy ?? []).map((one) => commands[one])].map((one) => one?.text ?? "").join(" ");
			checked = /\b(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})\b/i.test(words) ? "a digest" : "a check";
		} else if (all.some((one) => isFile(one, name))) return {
			text: `${simple.text} … ${commands[at]?.text ?? name}`,
			checked
		};
	}
}
function runs(all) {
	return (all ?? []).some(({ program }) => program !== void 0 && (INTERPRETERS.has(program) || /^(?:source|\.|eval)$/.test(program)));
}
/** Whether a command runs what comes in. */
function runsInput(all) {
	return (all ?? []).some((simple) => runsWhatIsPiped(simple) || /^(?:source|\.|eval)$/.test(simple.program ?? ""));
}
/** Whether a command runs that file: by itself, or as the first word of an interpreter. */
function isFile({ program, written, args }, name) {
	if (written.split("/").at(-1) === name) return true;
	if (program === void 0 || !(INTERPRETERS.has(program) || program === "source" || program === ".")) return false;
	const first = args.find((word) => !word.text.startsWith("-"))?.text;
	return first !== void 0 && first.split("/").at(-1) === name;
}
/** Programs that compare a file with a digest or a signature, and fail where it is another. */
function isCheck({ program, args, text }) {
	if (/^(?:sha(?:1|224|256|384|512)sum|shasum|b2sum)$/.test(program ?? "")) return args.some(({ text: word }) => /^(?:-[a-z]*c|--check)$/.test(word));
	return /^(?:gpgv\b|gpg2?\b.*\s--verify\b|cosign verify-blob\b|minisign\b.*\s-V|gh attestation verify\b|slsa-verifier verify-artifact\b)/.test(text);
}
/**
* A digest in the text and a commit in the address fix the content. A version in the address says which is meant; with a check, or where it is
* a file of a release, it is no other until somebody swaps it; the rest is what the host sends today.
*/
function scriptPin(address, checked) {
	if (checked === "a digest" || /\/[0-9a-f]{40}\//i.test(address)) return "immutable";
	return (checked === "a check" || /\/releases\/download\//.test(address)) && /\/v?\d+\.\d+[\w.-]*(?:\/|$)|[-_]v?\d+\.\d+\.\d+/.test(address) ? "exact" : "floating";
}

// src/classify/fetched-system.ts
const APT = { valued: [
	"-o",
	"--option",
	"-t",
	"--target-release",
	"-c",
	"--config-file",
	"-a"
] };
const APK = { valued: [
	"-t",
	"--virtual",
	"-X",
	"--repository",
	"-p",
	"--root",
	"--arch"
] };
const BREW = { valued: ["--appdir", "--fontdir"] };
const CHOCO = { valued: [
	"--version",
	"-s",
	"--source",
	"--params",
	"--package-parameters"
] };
const CONDA = { valued: [
	"-c",
	"--channel",
	"-n",
	"--name",
	"-p",
	"--prefix",
	"--file",
	"-f",
	"--solver"
] };
const GH = { valued: ["--pin"] };
const HELM = { valued: [
	"-n",
	"--namespace",
	"--kube-context",
	"--kubeconfig",
	"-f",
	"--values",
	"--set",
	"--set-string",
	"--set-file",
	"--set-json",
	"--version",
	"--repo",
	"--timeout",
	"--history-max",
	"--description",
	"--username",
	"--password",
	"--ca-file",
	"--post-renderer",
	"-d",
	"--destination",
	"--output-dir",
	"-l",
	"--labels"
] };
/** What one program fetches; `text` is the whole command line, for what an earlier program set up. */
function systemPackagesOf(program, text, scale) {
	const args = program.args.map((word) => word.text);
	const [verb = "", ...rest] = args;
	switch (program.program) {
		case "apt":
		case "apt-get": return ofSystem(program, operandsBehind(args, "install", APT), /^([^=/]+)=(.+)$/);
		case "apk": return ofSystem(program, operandsBehind(args, "add", APK), /^([^=<>~@]+)([=<>~].*)$/);
		case "brew": return ofSystem(program, operandsBehind(args, "install", BREW), /^([^@]+)@(.+)$/);
		case "choco": return operandsBehind(args, "install", CHOCO).flatMap((name) => tool(program, {
			kind: "npm",
			name,
			pin: optionValue(program, "--version") === void 0 ? "floating" : "exact"
		}, false, { source: "system" }));
		case "conda":
		case "mamba":
		case "micromamba": return operandsBehind(args, "install", CONDA).flatMap((one) => {
			const [, name = one, version = ""] = /^((?:[\w.-]+::)?[\w.-]+)\s*([=<>!~].*)?$/.exec(one) ?? [];
			return tool(program, {
				kind: "npm",
				name,
				spec: version,
				pin: scale.version("conda", version).pin ?? "floating"
			}, false);
		});
		case "composer":
			if (verb !== "global" || rest[0] !== "require") return [];
			return operands(rest.slice(1), { valued: [] }).flatMap((one) => {
				const [name = one, version = ""] = one.split(":", 2);
				return tool(program, {
					kind: "npm",
					name,
					spec: version,
					pin: scale.version("composer", version).pin ?? "floating"
				}, false);
			});
		case "gh": return (verb === "extension" || verb === "extensions" || verb === "ext") && rest[0] === "install" ? operands(rest.slice(1), GH).slice(0, 1).flatMap((one) => ghExtension(program, one, scale)) : [];
		case "code":
		case "code-insiders":
		case "codium":
		case "cursor": return args.flatMap((word, at) => {
			const [name = "", version = ""] = ((word === "--install-extension" ? args[at + 1] : /^--install-extension=(.+)$/.exec(word)?.[1]) ?? "").split("@", 2);
			if (!/^[\w-]+\.[\w-]+$/.test(name) || name.endsWith(".vsix")) return [];
			return tool(program, {
				kind: "npm",
				name,
				pin: scale.version("editor-extension", version).pin ?? "floating"
			}, false);
		});
		case "helm": return chart(program, operands(args, HELM), text, scale);
		default: return [];
	}
}
/** Operands anywhere between the options. */
function operands(args, options) {
	const found = [];
	for (let rest = args;;) {
		const [operand, ...after] = splitOptions(rest, options).rest;
		if (operand === void 0) return found;
		found.push(operand);
		rest = after;
	}
}
/** The operands of one verb, which may stand behind options; none where the verb is another. */
function operandsBehind(args, verb, options) {
	const [first, ...rest] = operands(args, options);
	return first === verb ? rest : [];
}
/** `name=version`, where the first group is the name and the second the version. */
function ofSystem(program, named, split) {
	return named.flatMap((one) => {
		const [, name = one, version = ""] = split.exec(one) ?? [];
		return tool(program, {
			kind: "npm",
			name,
			spec: version,
			pin: systemPin(program.program, version)
		}, false, { source: "system" });
	});
}
/** Homebrew's `name@3` is a line of releases; APT and apk take one version, or a pattern or comparison. */
function systemPin(program, version) {
	if (version === "") return "floating";
	return program === "brew" || /[*~<>]/.test(version.replace(/(?<=\d)~(?=[a-z])/g, "")) ? "range" : "exact";
}
function ghExtension(program, one, scale) {
	const name = /^[\w-]+\/[\w.-]+$/.test(one) ? `github.com/${one.toLowerCase()}` : one.includes("://") ? repositoryName(one) : "";
	const ref = optionValue(program, "--pin") ?? "";
	if (/[$`]/.test(ref)) return [];
	return tool(program, {
		kind: "git",
		name,
		pin: scale.version("git-ref", ref).pin ?? "floating"
	}, false);
}
/** A chart of a repository; a folder of the tree is its own pin, and only the text tells the two apart. */
function chart(program, [verb = "", ...named], text, scale) {
	if (!/^(?:install|upgrade|pull|template)$/.test(verb)) return [];
	const one = named[verb === "pull" || hasOption(program.args, "--generate-name") || named.length === 1 && verb === "template" ? 0 : 1];
	if (one === void 0) return [];
	const version = optionValue(program, "--version");
	if (version !== void 0 && /[$`]/.test(version)) return [];
	if (one.startsWith("oci://")) {
		const image = imageSpec(one.slice(6));
		return tool(program, {
			...image,
			pin: image.pin === "immutable" ? image.pin : scale.version("helm", version ?? image.spec).pin ?? "floating"
		}, false);
	}
	const repository = /^([\w.-]+)\/[\w.-]+$/.exec(one)?.[1];
	if (!(optionValue(program, "--repo") !== void 0 || one.startsWith("https://") || repository !== void 0 && (version !== void 0 || text.includes(`helm repo add ${repository} `)))) return [];
	return tool(program, {
		kind: "npm",
		name: one,
		pin: scale.version("helm", version ?? "").pin ?? "floating"
	}, false);
}

// src/classify/fetched-tool.ts
const NPX = { valued: [
	"-p",
	"--package",
	"-c",
	"--call",
	"--registry",
	"--cache",
	"--prefix",
	"-w",
	"--workspace",
	"--node-options",
	"-C",
	"--dir"
] };
const UVX = { valued: [
	"--from",
	"--spec",
	"--with",
	"--with-editable",
	"--with-requirements",
	"-p",
	"--python",
	"--index-url",
	"--extra-index-url",
	"--index",
	"--default-index",
	"--directory",
	"--project",
	"--env-file",
	"-c",
	"--constraint",
	"--pip-args",
	"--cache-dir",
	"--suffix"
] };
const INSTALL = { valued: [
	"--version",
	"-v",
	"--git",
	"--tag",
	"--rev",
	"--branch",
	"--path",
	"--features",
	"--root",
	"--target",
	"-i",
	"--index-url",
	"--extra-index-url",
	"-r",
	"--requirement",
	"-c",
	"--constraint",
	"-t",
	"--prefix",
	"-f",
	"--find-links",
	"--registry",
	"--tool-path",
	"--add-source",
	"--platform",
	"--source",
	"-s",
	"-P",
	"-e",
	"--editable",
	"--user-agent",
	"--trusted-host",
	"--python",
	"-p",
	"--index",
	"--group",
	"--extra",
	"--no-binary",
	"--only-binary",
	"--progress-bar",
	"--cache-dir",
	"--retries",
	"--timeout",
	"--root-user-action",
	"--report",
	"--log",
	"--abi",
	"--implementation",
	"--upgrade-strategy",
	"--config-settings",
	"-C"
] };
/** Only texts that may fetch a tool are worth a shell parser's time. */
const WORTH = /\b(?:npx|pnpx|bunx|uvx|pipx|dlx|uv|pip3?|gem|go|cargo|dotnet|deno|npm|pnpm|yarn|bun|docker|podman|clone|curl|wget|gh|install-extension|helm|brew|apt|apt-get|apk|conda|mamba|micromamba|choco|composer)\b/;
/** Finds what a command line fetches, by name or by address. Images of a build are another matter. */
function fetchedTools(text, catalog) {
	if (!WORTH.test(text)) return [];
	const scale = pinScaleOf(catalog);
	const programs = startedPrograms(text);
	return [...programs.flatMap((program) => [...toolsOf(program, scale), ...systemPackagesOf(program, text, scale)]), ...sourcesOf(programs, text, scale)];
}
function toolsOf(program, scale) {
	const args = program.args.map((word) => word.text);
	switch (program.program) {
		case "npx":
		case "bunx": return npmRun(program, args, true);
		case "pnpx": return npmRun(program, args, false);
		case "npm":
			if (args[0] === "exec" || args[0] === "x") return npmRun(program, args.slice(1), true);
			return args[0] === "create" || args[0] === "init" && args.length > 1 ? npmCreate(program, args.slice(1)) : npmGlobal(program, args);
		case "pnpm":
		case "yarn":
		case "bun":
			if (args[0] === "dlx" || program.program === "bun" && args[0] === "x") return npmRun(program, args.slice(1), program.program === "bun");
			return args[0] === "create" ? npmCreate(program, args.slice(1)) : npmGlobal(program, args);
		case "uvx": return args[0] === "--generate-shell-completion" ? [] : pythonRun(program, args);
		case "uv":
			if (args[0] === "tool" && (args[1] === "run" || args[1] === "install")) return pythonRun(program, args.slice(2), args[1] === "run");
			return args[0] === "pip" && args[1] === "install" ? pythonInstall(program, args.slice(2)) : [];
		case "pipx": return args[0] === "run" || args[0] === "install" ? pythonRun(program, args.slice(1), args[0] === "run") : [];
		case "pip": return args[0] === "install" ? pythonInstall(program, args.slice(1)) : [];
		case "go": return goTools(program, scale);
		case "cargo": return args[0] === "install" || args[0] === "binstall" ? cargoTools(program, args.slice(1), scale) : [];
		case "gem": return args[0] === "install" || args[0] === "i" ? versioned(program, args.slice(1), "ruby", scale) : [];
		case "dotnet": return args[0] === "tool" && (args[1] === "install" || args[1] === "update") && !hasOption(program.args, "--list") ? versioned(program, args.slice(2), "nuget", scale) : [];
		case "deno": return denoRun(program, args, scale);
		case "docker": return args[0] === "run" || args[0] === "pull" ? dockerRun(program, args) : [];
		default: return [];
	}
}
function npmRun(program, args, local) {
	const split = splitOptions(args, NPX);
	if (first(split, "-c", "--call") !== void 0 || split.options.has("--no-install") || split.options.has("--no")) return [];
	const packages = [...split.options.get("-p") ?? [], ...split.options.get("--package") ?? []];
	return (packages.length > 0 ? packages : split.rest.slice(0, 1)).flatMap((one) => {
		const spec = npmSpec(one);
		return tool(program, spec, true, local && spec.kind === "npm" && spec.spec === "" ? { unlessInstalled: "npm" } : {});
	});
}
/** `npm create x` runs `create-x`. */
function npmCreate(program, args) {
	const operand = splitOptions(args, NPX).rest[0];
	return operand === void 0 ? [] : tool(program, npmSpec(operand), true);
}
function npmGlobal(program, args) {
	if (!(hasOption(program.args, "-g") || hasOption(program.args, "--global") || program.program === "yarn" && args[0] === "global") || !/^(?:install|i|add|global)$/.test(args[0] ?? "")) return [];
	return positionals(program.program, program.args).map(({ text }) => text).slice(args[0] === "global" ? 2 : 1).flatMap((one) => tool(program, npmSpec(one), false));
}
function pythonRun(program, args, runs = true) {
	const split = splitOptions(args, UVX);
	const from = first(split, "--from", "--spec") ?? split.rest[0];
	const others = (split.options.get("--with") ?? []).flatMap((one) => one.split(","));
	return [...from === void 0 ? [] : [from], ...others].flatMap((one) => tool(program, pypiSpec(one), runs));
}
function pythonInstall(program, args) {
	if (hasOption(program.args, "--require-hashes") || hasOption(program.args, "--no-index")) return [];
	const operands = [];
	for (let rest = args; rest.length > 0;) {
		const [operand, ...after] = splitOptions(rest, INSTALL).rest;
		if (operand === void 0) break;
		operands.push(operand);
		rest = after;
	}
	if (hasOption(program.args, "-c") || hasOption(program.args, "--constraint")) return [];
	return operands.filter((one) => !/^(?:pip|setuptools|wheel|virtualenv)(?:[<>=!~].*)?$/.test(one)).flatMap((one) => tool(program, pypiSpec(one), false));
}
function goTools(program, scale) {
	const [verb, ...rest] = program.args.map((word) => word.text);
	if (verb !== "install" && verb !== "run") return [];
	const operands = rest.filter((word) => !word.startsWith("-"));
	return (verb === "run" ? operands.slice(0, 1) : operands).flatMap((one) => {
		const mark = one.lastIndexOf("@");
		if (mark === -1) return [];
		return tool(program, {
			kind: "npm",
			name: one.slice(0, mark),
			spec: one.slice(mark + 1),
			pin: scale.version("go", one.slice(mark + 1)).pin ?? "floating"
		}, verb === "run");
	});
}
function cargoTools(program, args, scale) {
	const split = splitOptions(args, INSTALL);
	const operands = positionals("cargo", program.args).slice(1).map(({ text }) => text).filter((word) => !word.startsWith("-"));
	if (splitOptions([...args].sort((a, b) => Number(b.startsWith("-")) - Number(a.startsWith("-"))), { valued: [] }).options.has("--path") || split.options.has("--path")) return [];
	const option = (name) => optionValue(program, name);
	const git = option("--git");
	if (git !== void 0) {
		const ref = option("--rev") ?? option("--tag") ?? option("--branch") ?? "";
		return tool(program, {
			kind: "git",
			name: git,
			spec: ref,
			pin: scale.version("git-ref", ref).pin ?? "floating"
		}, false);
	}
	const version = option("--version") ?? option("--vers");
	return operands.filter((word) => word !== version).flatMap((one) => {
		const mark = one.indexOf("@");
		const wanted = mark === -1 ? version : one.slice(mark + 1);
		const exact = wanted !== void 0 && /^=?\d+\.\d+\.\d+/.test(wanted);
		return tool(program, {
			kind: "npm",
			name: mark === -1 ? one : one.slice(0, mark),
			spec: wanted ?? "",
			pin: exact ? "exact" : wanted === void 0 ? "floating" : "range"
		}, false);
	});
}
/** `gem install x -v 1.2`, `dotnet tool install x --version 1.2`. */
function versioned(program, args, ecosystem, scale) {
	const version = optionValue(program, "--version") ?? optionValue(program, "-v") ?? "";
	return args.filter((word, at) => !word.startsWith("-") && !INSTALL.valued.includes(args[at - 1] ?? "")).flatMap((one) => {
		const [name = one, behind] = one.split(/[:@]/, 2);
		const requirement = {
			ecosystem,
			source: "registry",
			version: behind ?? version
		};
		return tool(program, {
			kind: "npm",
			name,
			spec: requirement.version,
			pin: scale.of(requirement).pin ?? "floating"
		}, false);
	});
}
function denoRun(program, args, scale) {
	if (args[0] !== "run" && args[0] !== "install") return [];
	const operand = args.slice(1).find((word) => /^(?:https?:|npm:|jsr:)/.test(word));
	if (operand === void 0) return [];
	const version = /@(v?\d[\w.+-]{0,60}|[\^~][\w.]{1,40})/.exec(operand.replace(/^(npm:|jsr:)@/, "$1"))?.[1] ?? "";
	return tool(program, {
		kind: "npm",
		name: operand,
		pin: scale.version("npm", version).pin ?? "floating"
	}, args[0] === "run");
}
function dockerRun(program, args) {
	const image = positionals("docker", program.args).slice(1).map(({ text }) => text).find((word) => /^[\w.-]+(?::\d+)?(?:\/[\w./-]+)?(?:[:@][\w:.-]+)?$/.test(word));
	if (image === void 0 || !/[/:]/.test(image)) return [];
	return tool(program, imageSpec(image), args[0] === "run");
}

// src/checks/unpinned-tool-run.ts
/** Surfaces whose repositories are requirements with a pin of their own: the tree names the commit of a submodule, `rev` that of hooks. */
const STATED_ELSEWHERE = /* @__PURE__ */ new Set(["git-modules", "pre-commit-config"]);
var unpinned_tool_run_default = {
	meta: {
		id: "unpinned-tool-run",
		title: "Commands that fetch a tool in whatever version is newest",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: [
			"command",
			"trigger",
			"requirement",
			"lockfile"
		],
		why: "The tool is fetched when the command runs, past every lock file, and what its owner published last runs with the rights of whoever called it.",
		fix: "Write the version that you looked at (npx tool@1.2.3, uvx tool==1.2.3, go install path@v1.2.3), or make the tool a locked requirement of the project.",
		references: [
			"https://docs.npmjs.com/cli/v11/commands/npx",
			"https://docs.astral.sh/uv/guides/tools/",
			"https://go.dev/ref/mod#go-install"
		]
	},
	*judge(facts, catalog) {
		const places = pinPlacesOf(catalog);
		const installed = installedNames(facts);
		const groups = /* @__PURE__ */ new Map();
		for (const fact of [...facts.of("trigger"), ...facts.of("command")]) {
			const text = fact.kind === "trigger" ? fact.command : fact.text;
			for (const tool of fetchedTools(text, catalog)) {
				if (tool.pin === "exact" || tool.pin === "immutable") continue;
				if (tool.source === "system" || tool.source === "script" && fact.kind === "trigger") continue;
				if (tool.source === "repository" && STATED_ELSEWHERE.has(fact.surface)) continue;
				if (tool.unlessInstalled !== void 0 && (installed.names.has(tool.name) || installed.locked && !/\s(?:-y|--yes)\b/.test(tool.text))) continue;
				const place = places.of(fact.at.path);
				const severity = fact.kind === "trigger" ? severityOf$1(fact, tool) : places.severity(tool.runs ? "run" : "install", tool.pin, place);
				if (severity === void 0 || place === "test-material" && fact.kind === "command") continue;
				const key = `${fact.at.path} ${severity}`;
				const group = groups.get(key) ?? {
					facts: [],
					tools: [],
					severity,
					pin: tool.pin
				};
				groups.set(key, group);
				if (!group.facts.includes(fact)) group.facts.push(fact);
				group.tools.push(tool);
			}
		}
		for (const { facts: [first, ...others], tools, severity } of groups.values()) {
			if (!first) continue;
			const names = [...new Set(tools.map(({ text }) => text))];
			const noun = tools.every(({ source }) => source === "script") ? "script" : "tool";
			yield {
				message: `${first.at.path} fetches ${names.length === 1 ? `a ${noun}` : `${names.length} ${noun}s`} in whatever version is newest: ${listed(names.map((one) => quote(one)), 4)}.`,
				severity,
				at: [{
					...first.at,
					note: first.kind === "trigger" ? "runs unasked" : "runs when it is called"
				}, ...others.slice(0, 19).map(({ at }) => at)],
				identity: `${first.at.path} ${severity} ${names.toSorted().join(" ")}`
			};
		}
	}
};
/** What runs unasked where an agent starts, and what is only installed for later. */
function severityOf$1({ moment, gate, surface }, { runs, pin }) {
	if (surface === "dockerfile") return "low";
	if (gate === "opt-in") return pin === "floating" ? "low" : void 0;
	if (pin === "range") return "low";
	if (moment === "agent-start" || moment === "open" || moment === "shell-enter") return gate === "automatic" && runs ? "high" : "medium";
	return moment === "install" || moment === "agent-action" || moment === "container-create" ? runs ? "medium" : "low" : "low";
}
/** npm's names that the project itself requires, with the tools that they bring under another name, and whether a lock fixes what they bring. */
function installedNames(facts) {
	return {
		names: new Set(facts.of("requirement").flatMap(({ ecosystem, name }) => ecosystem === "npm" ? [name, toolOfPackage(name)] : [])),
		locked: facts.of("lockfile").some(({ ecosystem }) => ecosystem === "npm")
	};
}

// src/checks/unreadable-script.ts
var unreadable_script_default = {
	meta: {
		id: "unreadable-script",
		title: "Program that runs by itself and cannot be read",
		family: "package-hooks",
		severity: "critical",
		confidence: "medium",
		reads: [
			"trigger",
			"command",
			"script"
		],
		why: "What runs unasked must be readable before it runs. Nobody, and no tool, can tell from a compiled program or from code that no parser takes what it will do with the rights of its user.",
		fix: "Replace it by its source, or by a published package of a fixed version whose digest the lock file holds; until then start it by hand, in a container.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts", "https://attack.mitre.org/techniques/T1027/"]
	},
	*judge(facts, catalog) {
		const ways = reachScripts(facts, catalog).filter(({ trigger }) => trigger !== void 0 && (trigger.unasked || isAgentOfBuild(trigger)) && !trigger.contained);
		for (const payload of payloadsOf(ways, ({ script, verdict }) => verdict.unread !== void 0 || script.language === "binary")) {
			const { script, verdict } = payload.reached;
			const what = script.language === "binary" ? "a compiled program" : `not understood: ${verdict.unread ?? "its language"}`;
			yield {
				message: `${wayInWords(payload)}. That is ${what}.`,
				severity: severityOf(payload.reached, payload.from),
				at: placesOf$1(payload, script.at, what),
				identity: script.at.path
			};
		}
	}
};
/** An archive of the repository that is loaded into the machine which runs every build. https://docs.oracle.com/en/java/javase/21/docs/api/java.instrument/java/lang/instrument/package-summary.html */
function isAgentOfBuild({ fact }) {
	return fact.gate === "automatic" && /^(?:javaagent|agentpath)$/u.test(fact.pointer);
}
/** Before a package is published or after its own checkout is installed, projects build with tools that they carry along; nobody else starts machine code. */
const BY_ITS_DEVELOPERS = /\b(?:pre|post)?prepare\b|prepublish/u;
function severityOf({ script, verdict }, from) {
	if (/^\.yarn\/releases\/yarn-[\d.]+\.c?js$/u.test(script.at.path) && !verdict.risk) return "low";
	if (script.language !== "binary" || verdict.risk) return "medium";
	if (from.every(({ trigger }) => trigger?.unasked !== true)) return "high";
	return from.every(({ trigger }) => BY_ITS_DEVELOPERS.test(trigger?.fact.pointer ?? "")) ? "high" : "critical";
}

// src/checks/unreadable-trigger.ts
var unreadable_trigger_default = {
	meta: {
		id: "unreadable-trigger",
		title: "Command that runs by itself and cannot be told",
		family: "package-hooks",
		severity: "medium",
		confidence: "medium",
		reads: ["trigger", "command"],
		why: "What runs unasked must be readable before it runs. Here only the run itself would tell what it is, so nothing that was found elsewhere speaks for it.",
		fix: "Write the program and its arguments out in plain words, or move them into a script that can be read.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts"]
	},
	*judge(facts, catalog) {
		for (const { fact, command, unasked } of judgeTriggers(facts, catalog)) {
			const reason = command.unparsed ?? (command.dynamic.length > 0 ? `the program ${quote(command.dynamic[0] ?? "")} is only known at run time` : void 0);
			if (reason === void 0 || command.risk) continue;
			const foreign = reason.startsWith("written for");
			const known = foreign && command.dynamic.length === 0 && command.parts.every(({ because }) => !/is no program|not fully understood/u.test(because));
			yield {
				message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and it was not fully understood: ${reason}.`,
				severity: known ? "info" : unasked && !foreign ? "medium" : "low",
				at: [locate(fact, `runs ${momentOf(fact)}`)],
				...fact.agent ? { agents: [fact.agent] } : {},
				identity: `${fact.surface} ${fact.command}`
			};
		}
	}
};

// src/checks/untrusted-artifact.ts
var untrusted_artifact_default = {
	meta: {
		id: "untrusted-artifact",
		title: "Files of an outsider's run unpacked where they are run",
		family: "ci",
		severity: "high",
		confidence: "medium",
		reads: ["workflow"],
		why: "A run for a fork can upload what it likes. Unpacked into the workspace it replaces scripts and settings of the checkout, and the next step runs them with the repository's token and secrets.",
		fix: "Unpack into a folder of its own (`path: ${{ runner.temp }}/artifact`), run nothing from there, and check each value that is read from it.",
		references: ["https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/", "https://docs.github.com/actions/reference/security/securely-using-pull_request_target"]
	},
	*judge(facts, catalog) {
		for (const job of workflowGraph(facts, catalog).jobs) for (const view of job.steps) {
			const folder = view.starts.filter(({ event, who }) => event === "workflow_run" && who !== "maintainer").length > 0 ? unpacked(view, catalog) : void 0;
			if (folder === void 0) continue;
			const run = runsFrom(view, folder, catalog);
			const inTree = folder === "" && view.siblings.slice(0, view.index).some((step) => usesOneOf(step, ["actions/checkout"]));
			if (!run && !inTree) continue;
			yield {
				message: `The job ${job.job.id} of ${job.workflow.at.path} unpacks files of the run that caused it${folder === "" ? " into the workspace" : ` into ${folder}`}${run ? `, and then runs ${run.what}` : ""}.`,
				severity: run ? "high" : "low",
				at: [noted(view.step.at, "files from an outsider's run"), ...run ? [noted(run.at, `runs ${run.what}`)] : []],
				identity: `${nameOf(job.workflow)} ${job.job.id}`
			};
			break;
		}
	}
};
/** The folder into which a step unpacks what another run uploaded; empty for the workspace itself. */
function unpacked({ step }, { ci }) {
	if (usesOneOf(step, ci.actions.downloads)) {
		if (![
			"run-id",
			"run_id",
			"workflow",
			"workflow_conclusion"
		].some((name) => variableOf(step.inputs, name) !== void 0)) return void 0;
		return folderOf(variableOf(step.inputs, "path")?.text);
	}
	const said = /\bgh\s+run\s+download\b(?<rest>[^\n]*)/u.exec(step.run?.text ?? "");
	if (said) return folderOf(/(?:--dir|-D)[= ]+["']?(?<folder>[^\s"']+)/u.exec(said.groups?.["rest"] ?? "")?.groups?.["folder"]);
}
function folderOf(path) {
	const folder = (path ?? "").trim().replace(/^\.\/|\/$/gu, "");
	return folder === "." || folder === "${{ github.workspace }}" ? "" : folder;
}
/** A later step that runs what was unpacked. */
function runsFrom(view, folder, catalog) {
	for (const { run, folder: where } of view.siblings.slice(view.index + 1)) {
		if (!run) continue;
		const { scripts, parts } = classifyRun(run, catalog);
		if (folder === "") {
			const own = parts.find(({ class: id, text }) => (id === "build" || id === "test") && !/\b(?:apt|brew)\b/u.test(text));
			if (own) return {
				what: `\`${own.text.split("\n", 1)[0]?.slice(0, 60)}\``,
				at: run.at
			};
		} else {
			const script = scripts.find((path) => path.includes(folder));
			if (script !== void 0) return {
				what: script,
				at: run.at
			};
			if (where?.text.includes(folder) && scripts.length > 0) return {
				what: scripts[0] ?? "a script",
				at: run.at
			};
		}
	}
}

// src/checks/void-exception.ts
var void_exception_default = {
	meta: {
		id: "void-exception",
		title: "Exception of the policy that does not hold",
		family: "policy",
		severity: "medium",
		confidence: "high",
		reads: ["voidException"],
		why: "What was set aside for a while counts again. A permission that was opened for one task would otherwise stay open for every agent after it.",
		fix: "Close what was opened, and take the exception out of the policy. If it is still needed, somebody looks again and writes a new last day.",
		references: ["https://cwe.mitre.org/data/definitions/693.html"]
	},
	*judge(facts) {
		for (const { at, rule, severity, fingerprint, by, expires, expired, because } of facts.of("voidException")) yield {
			message: `The exception of ${by} for ${rule} ${expired ? "has ended" : "does not hold"}: ${because}${/[.!?]$/u.test(because) ? "" : "."} The finding (${severity}) counts.`,
			severity: severity === "info" || severity === "low" ? "low" : "medium",
			at: [at],
			identity: `${rule} ${fingerprint} ${expires}`
		};
	}
};

// src/checks/index.ts
/** Every entry of this folder, sorted by id. */
const checks = [
	agent_auto_approve_default,
	agent_guard_off_default,
	agent_settings_refused_default,
	agent_start_hook_default,
	agent_telemetry_content_default,
	agent_traffic_redirect_default,
	all_secrets_exposed_default,
	always_true_condition_default,
	ambiguous_ref_default,
	archived_action_default,
	build_tool_from_foreign_host_default,
	claude_blanket_allow_default,
	claude_bypass_mode_default,
	claude_dead_rule_default,
	claude_guards_disabled_default,
	claude_mcp_auto_enable_default,
	claude_sandbox_hole_default,
	codex_allow_rule_default,
	codex_broken_config_default,
	codex_open_sandbox_default,
	committed_secret_default,
	committed_transcript_default,
	compromised_action_default,
	copilot_auto_approve_default,
	copilot_dead_setting_default,
	copilot_sandbox_hole_default,
	cursor_dead_rule_default,
	cursor_open_allowance_default,
	cursor_sandbox_hole_default,
	dangerous_trigger_default,
	dependabot_runs_foreign_code_default,
	dev_container_host_command_default,
	environment_file_injection_default,
	excessive_permissions_default,
	exposed_agent_step_default,
	extra_package_index_default,
	foreign_code_in_privileged_job_default,
	gemini_dead_setting_default,
	gemini_guards_disabled_default,
	gemini_open_tools_default,
	git_configuration_hazard_default,
	hardcoded_container_credentials_default,
	hidden_text_default,
	hidden_trigger_default,
	hook_approves_actions_default,
	hostile_instruction_default,
	hostile_script_default,
	hostile_trigger_default,
	hostile_workflow_step_default,
	ignore_file_without_effect_default,
	inert_setting_default,
	insecure_workflow_commands_default,
	instruction_import_outside_default,
	label_gate_race_default,
	lockfile_contradiction_default,
	lockfile_foreign_host_default,
	lockfile_not_honoured_default,
	lockfile_out_of_step_default,
	lockfile_without_hash_default,
	look_alike_agent_file_default,
	mcp_absent_package_default,
	mcp_archived_server_default,
	mcp_auto_approved_tools_default,
	mcp_contradicting_entry_default,
	mcp_destructive_tools_default,
	mcp_duplicate_server_default,
	mcp_floating_server_default,
	mcp_inline_secret_default,
	mcp_internal_address_default,
	mcp_look_alike_server_default,
	mcp_name_mismatch_default,
	mcp_open_listener_default,
	mcp_plain_http_default,
	mcp_poisoned_description_default,
	mcp_production_target_default,
	mcp_self_modifiable_server_default,
	mcp_shared_secret_default,
	mcp_shell_launcher_default,
	mcp_standing_approval_default,
	mcp_token_to_foreign_host_default,
	mcp_tool_shadowing_default,
	mcp_toxic_flow_default,
	mcp_unknown_server_default,
	mcp_unscoped_server_default,
	mcp_untrusted_to_action_default,
	missing_lockfile_default,
	misspelt_setting_default,
	mutable_action_with_privileges_default,
	older_release_more_open_default,
	opencode_broken_config_default,
	opencode_dead_rule_default,
	opencode_open_permission_default,
	opencode_open_server_default,
	opencode_remote_text_default,
	opencode_unpinned_plugin_default,
	persisted_credentials_default,
	pipeline_code_from_elsewhere_default,
	pipeline_injection_default,
	poisonable_cache_default,
	qwen_open_mode_default,
	requirement_from_url_default,
	requirement_under_another_name_default,
	scanner_ignore_comment_default,
	scanner_policy_file_default,
	secret_file_committed_default,
	secret_in_history_default,
	secrets_inherited_default,
	self_granted_tools_default,
	self_hosted_runner_for_outsiders_default,
	spoofable_bot_condition_default,
	substring_membership_test_default,
	template_injection_default,
	trigger_runs_disguised_file_default,
	trigger_runs_inline_code_default,
	unmasked_secret_default,
	unpinned_agent_plugin_default,
	unpinned_image_default,
	unpinned_requirement_default,
	unpinned_tool_run_default,
	unreadable_script_default,
	unreadable_trigger_default,
	untrusted_artifact_default,
	void_exception_default
];

export { classifyRun as a, writesOf as i, publishesIn as n, workflowGraph as o, pinnedManifests as r, checks as t };