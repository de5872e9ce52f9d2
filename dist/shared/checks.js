import { n as AGENT_TITLES, r as isAnswered, t as AGENTS } from "./agent.js";
import { a as quote, t as classifyCommand } from "./command.js";
import { C as isLoopback, S as addressKind, a as ownServers, c as reachScripts, d as judgeTriggers, f as momentOf, i as offeredTools, m as CREDENTIAL_FILE, n as targetOf, o as createFileClassifier, p as waysOfHiding, r as missingControls, t as describeServer, u as isHostCommand, w as parseUrl } from "./mcp-server.js";
import { t as table } from "./table.js";
import { n as within, r as Lines, t as markdownCode } from "./markdown-code.js";
import { i as atLeast, r as SEVERITIES } from "./finding.js";
import { i as skeleton, r as mixedWords } from "./mcp-tool.js";
import { r as parseKeyPath } from "./order.js";
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
		const meaning = meanings.find((candidate) => fits$1(candidate, setting));
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
function fits$1({ agent, key, is }, setting) {
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
				severity: severityOf$18(command, fact.gate === "automatic", read.has(trigger)),
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
function severityOf$18({ class: id, scripts, inline, dynamic, unparsed }, ungated, read) {
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
function textsOf$1({ value }) {
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
			const name = setting.live ? variableOf(setting) : void 0;
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
function variableOf({ key }) {
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
			const found = judgement$5(/\bhttps?:\/\/\S+/u.exec(fact.command)?.[0].replace(/["']$/u, ""));
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
function judgement$5(address) {
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
			const wide = textsOf$1(setting).filter((path) => /^(?:\/|~\/?|\/(?:home|root|etc|Users|usr|var)\b.*|\.\.(?:\/\.\.)*\/?|[A-Za-z]:[\\/]?)$/u.test(path));
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
	const texts = textsOf$1(setting);
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
			const worst = commandsOf(fact.rule).map((words) => judgement$4(words, catalog)).sort((a, b) => ORDER$1.indexOf(a.severity) - ORDER$1.indexOf(b.severity))[0];
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
const MOST$4 = 64;
/** The commands that a pattern stands for: an inner list holds alternatives. */
function commandsOf(rule) {
	const pattern = /pattern=(?<json>\[[\s\S]*\]), decision=/u.exec(rule)?.groups?.["json"];
	return (pattern === void 0 ? [] : JSON.parse(pattern)).reduce((commands, item) => commands.flatMap((words) => (typeof item === "string" ? [item] : item).map((word) => [...words, word])).slice(0, MOST$4), [[]]);
}
function judgement$4(words, catalog) {
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
		case "sandbox_workspace_write.network_access": return isOn(setting) ? {
			severity: "medium",
			what: "opens the network to every command in the sandbox"
		} : void 0;
		case "sandbox_workspace_write.writable_roots": {
			const outside = textsOf$1(setting).filter((root) => !INSIDE.test(root));
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
			const severity = severityOf$17(first, group);
			yield {
				rule: first.rule,
				message: `${first.title}${WHERE$1[first.standing]}${first.ignored && !first.tracked ? ", in a file that git ignores" : ""}${group.length > 1 ? `, in ${group.length} places` : ""}.`,
				severity,
				confidence: first.checksum === "valid" ? "high" : first.checksum === "invalid" ? "low" : "medium",
				...severity === "info" ? {
					why: "It is a documented sample, listed so that nobody has to look it up.",
					fix: "Nothing."
				} : {},
				...isCommitted(first) || severity === "info" ? fixOf(revoke.get(first.rule), severity) : { fix: "Deny the agent this file, by its read tool and by its shell, or keep the credential outside the folder." },
				at: [placeOf$1(first), ...group.slice(1).map(placeOf$1)],
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
/**
* What lies in an ignored file is where it belongs, and only the agent's reach matters. A wrong checksum means that the value was made up; a
* value that tests use as well was most likely made for them.
*/
function severityOf$17(secret, group) {
	const { standing, severity, checksum, at } = secret;
	if (standing === "example") return "info";
	if (standing === "test" || checksum === "invalid" || !isCommitted(secret)) return "low";
	return (group.some((other) => other.standing === "test") || checksum === "none" && DOCUMENT.test(at.path)) && severity === "high" ? "medium" : severity;
}
/** In git, or on its way into it: the next commit of everything takes what is not ignored. */
function isCommitted({ tracked, ignored }) {
	return tracked || !ignored;
}
function placeOf$1({ at, excerpt }) {
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
		const open = textsOf$1(setting).find((text) => OPEN_PATH$1.test(text.trim()));
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
			if (dead) yield judgement$3(rule, `${rule.rule} ${dead.what}.`, dead.severity, rule.rule);
		}
		for (const setting of facts.of("agentSetting").filter(({ agent }) => agent === "cursor")) {
			const dead = deadSetting(setting);
			if (dead) yield judgement$3(setting, `${setting.key} ${dead.what}.`, dead.severity, `${setting.at.path} ${setting.key}`);
		}
	}
};
function judgement$3(fact, message, severity, identity) {
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
	const first = (fits) => textsOf$1(setting).find((text) => fits.test(text.trim()));
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
			const listed = textsOf$1(setting);
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

// src/checks/lock-coverage.ts
/** Which manifests a lock fixes, and what they ask for. */
var LockCoverage = class {
	#locks = /* @__PURE__ */ new Map();
	#byPath = /* @__PURE__ */ new Map();
	#files;
	constructor(facts, catalog) {
		for (const lock of facts.of("lockfile")) {
			const key = `${lock.ecosystem} ${folderOf(lock.at.path)}`;
			if (!this.#locks.has(key)) this.#locks.set(key, lock);
		}
		this.#files = createFileClassifier(catalog);
		for (const requirement of facts.of("requirement")) {
			const known = this.#byPath.get(requirement.at.path);
			if (known) known.push(requirement);
			else this.#byPath.set(requirement.at.path, [requirement]);
		}
	}
	requirements({ at }) {
		return this.#byPath.get(at.path) ?? [];
	}
	isTestMaterial({ at }) {
		return this.#files.isTestMaterial(at.path);
	}
	/** The nearest lock of the manifest's ecosystem, in its folder or above it. A pip file is none's: pip reads no lock beside it. */
	lockOf(manifest) {
		if (isPipFile(manifest.at.path)) return void 0;
		for (let folder = folderOf(manifest.at.path);; folder = folderOf(folder.slice(0, -1))) {
			const lock = this.#locks.get(`${manifest.ecosystem} ${folder}`);
			if (lock || folder === "") return lock;
		}
	}
	/** Whether installing the requirement brings a version that the repository fixes. */
	isFixed(requirement, manifest) {
		if (requirement.pin === "exact" || requirement.pin === "immutable") return true;
		const lock = this.lockOf(manifest);
		if (lock) return knows(lock, requirement, manifest);
		return this.#compiled(manifest)?.some(({ name, pin }) => sameName(name, requirement.name) && (pin === "exact" || pin === "immutable")) ?? false;
	}
	/** What `pip-compile` and its like made of the manifest: a pip file beside it that fixes everything. */
	#compiled({ at }) {
		const folder = folderOf(at.path);
		const name = at.path.slice(folder.length);
		const beside = name.endsWith(".in") ? `${folder}${name.slice(0, -3)}.txt` : isPipFile(at.path) ? void 0 : `${folder}requirements.txt`;
		const compiled = beside === void 0 ? void 0 : this.#byPath.get(beside);
		return compiled?.every(({ pin }) => pin === "exact" || pin === "immutable") ? compiled : void 0;
	}
	/** Whether anything fixes what the manifest asks for as a whole. */
	isLocked(manifest) {
		return this.lockOf(manifest) !== void 0 || manifest.ecosystem === "python" && this.#compiled(manifest) !== void 0;
	}
};
/** Whether pip reads the file itself. */
function isPipFile(path) {
	return /\.(?:txt|in)$/i.test(path);
}
/** A lock in the manifest's own folder lists its direct requirements; one further up belongs to a workspace and is believed. */
function knows(lock, { name, ecosystem, group }, manifest) {
	if (ecosystem !== "npm" || group === "optional" || folderOf(lock.at.path) !== folderOf(manifest.at.path)) return true;
	return Object.keys(lock.roots).length === 0 || Object.hasOwn(lock.roots, name);
}
function sameName(a, b) {
	return a.toLowerCase().replace(/[-_.]+/g, "-") === b.toLowerCase().replace(/[-_.]+/g, "-");
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/checks/extra-package-index.ts
var extra_package_index_default = {
	meta: {
		id: "extra-package-index",
		title: "Packages from a further index",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: ["manifest", "requirement"],
		why: "pip takes the highest version that any index has, so whoever can publish a name on one of them can replace a package of the other.",
		fix: "Use one index that mirrors the others, or pin every line with a hash.",
		references: ["https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url", "https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610"]
	},
	*judge(facts, catalog) {
		const coverage = new LockCoverage(facts, catalog);
		for (const manifest of facts.of("manifest")) for (const { at, option, value } of manifest.sources) {
			const severity = severityOf$16(option, value, coverage.requirements(manifest));
			if (severity === void 0) continue;
			yield {
				message: messageOf$1(manifest, option, value),
				severity,
				...severity === "high" ? { why: "Anyone on the way can put another package in the place of the one that is asked for." } : {},
				...option === "--index-url" && severity === "info" ? { why: "Everything comes from that one place, so it has to be trusted as a whole." } : {},
				at: [at],
				identity: `${manifest.at.path} ${option} ${hostOf(value)}`
			};
		}
	}
};
const INDEX_OPTIONS = /* @__PURE__ */ new Set([
	"--index-url",
	"--extra-index-url",
	"--find-links",
	"--trusted-host"
]);
function severityOf$16(option, value, requirements) {
	if (!INDEX_OPTIONS.has(option)) return void 0;
	if (/^(?:file:|\.{0,2}\/|[A-Za-z]:[\\/])/.test(value) || !/[./]/.test(value) || /^(?:https?:\/\/)?(?:localhost|127\.)/.test(value)) return void 0;
	if (/^http:/i.test(value)) return "high";
	if (requirements.length > 0 && requirements.every(({ pin }) => pin === "immutable")) return option === "--trusted-host" ? "low" : void 0;
	if (option === "--index-url") return "info";
	if (option === "--trusted-host") return "medium";
	return requirements.every(({ pin, source }) => pin === "exact" || pin === "immutable" || source === "local") ? "low" : "medium";
}
function messageOf$1({ at }, option, value) {
	if (/^http:/i.test(value)) return `${at.path} takes packages from ${hostOf(value)} without encryption.`;
	if (option === "--trusted-host") return `${at.path} trusts ${hostOf(value)} without checking its certificate.`;
	if (option === "--index-url") return `${at.path} takes its packages from ${hostOf(value)} instead of the default index.`;
	return `${at.path} also takes packages from ${hostOf(value)}, beside the default index.`;
}
/** The host alone: an index address often carries a token. */
function hostOf(value) {
	return value.replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]*@/, "").split(/[/?#]/, 1)[0] ?? value;
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
const holdsAny = (setting) => textsOf$1(setting).length > 0;
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
	if (key === "mcp.allowed") yield* ofServers(textsOf$1(setting), facts);
	if (key === "context.includeDirectories" || key === "tools.sandboxAllowedPaths") {
		for (const path of textsOf$1(setting)) if (/^(?:\/|~\/?|\$HOME\/?)$/.test(path)) yield {
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
			severity: severityOf$15(key, facts),
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
function severityOf$15(key, facts) {
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
const DEEPEST = 6;
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
		if (this.#headings.length < DEEPEST) this.#headings.push({
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
const WORTH = /\b(?:curl|wget|fetch|iwr|irm|invoke-\w+|base64|xxd|nc|ncat|netcat|mshta|deno|eval)\b|\/dev\/tcp/i;
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
		if (!WORTH.test(source) || this.#left <= 0) return;
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
		if (!WORTH.test(command) || command.length > LONGEST_LINE || this.#left-- <= 0) return;
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
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " ",
	apos: "'"
};
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
			put(point < 128 ? source.charAt(at).toLowerCase() : fold(source.slice(at, at + width), point), at);
			at += width;
		}
	}
	offsets.push(source.length);
	return {
		text,
		offsets
	};
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
const PART = new RegExp([
	String.raw`(?<url>\b(?:https?|ftp|ssh):\/\/[^\s<>"'\x60)\]，。、）」]{1,2000})`,
	String.raw`(?<option>(?<![\p{L}\p{N}_.\-])--?[a-z][a-z0-9-]{0,60})`,
	String.raw`(?<file>(?<![\p{L}\p{N}_\-)])\.[a-z][a-z0-9]{0,30})`,
	String.raw`(?<cjk>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])`,
	String.raw`(?<word>(?:[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}]{2})['’](?=\p{L})|(?<=[a-z0-9])[@$!|](?=[a-z])|[@$](?=[a-z0-9]{2}))+)`,
	String.raw`(?<end>[.!?…](?=["'”’»)*_\x60]{0,4}(?:\s|$))|[。！？])`,
	"(?<comma>[,，、،])",
	String.raw`(?<open>[(（\[{])`,
	String.raw`(?<close>[)）\]}])`,
	String.raw`(?<strong>[;:；：—–|]|(?<=\s)-(?=\s)|->|→|=>)`,
	String.raw`(?<line>\r?\n)`
].join("|"), "gu");
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
/** The words of a passage. */
function wordsOf(source, { byLine }, known) {
	const { text, offsets } = plainText(source);
	const quotes = quotesOf(text);
	const latin = mainlyLatin(text);
	const words = [];
	let sentence = 0;
	let cut = "";
	const questions = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(PART)) {
		const { url, option, file, cjk, word, end, comma, open, close, strong, line } = match.groups ?? {};
		const at = match.index;
		if (end !== void 0) {
			if (end !== "." || !SHORT$1.has(words.at(-1)?.text ?? "")) {
				if (end === "?" || end === "？") questions.add(sentence);
				sentence++;
				cut = "";
			}
		} else if (line !== void 0) {
			if (byLine || beginsSentence(source, offsets[at + line.length] ?? source.length)) {
				sentence++;
				cut = "";
			}
		} else if (strong !== void 0) cut = "strong";
		else if (open !== void 0 || close !== void 0) {
			if (cut === "") cut = open === void 0 ? "close" : "open";
		} else if (comma !== void 0) cut = cut === "" || cut === "close" ? "comma" : cut;
		else {
			const raw = url === void 0 ? (option ?? file ?? cjk ?? word ?? "").replaceAll(/['’]/g, "") : ADDRESS;
			const plain = word === void 0 ? raw : latinOf(raw, latin);
			const stop = at + match[0].length;
			words.push({
				text: plain,
				readings: word === void 0 ? [] : unleet(plain),
				start: offsets[at] ?? 0,
				end: (offsets[stop - 1] ?? 0) + 1,
				sentence,
				cut,
				question: false,
				quote: quotes.at(at)?.number ?? 0,
				code: quotes.at(at)?.code ?? false
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
/** Whether what follows a line end is more than the rest of a wrapped line: a capital, a list, an emoji. */
function beginsSentence(source, at) {
	const rest = source.slice(at, at + 40).trimStart();
	if (rest === "") return true;
	return /^(?:[-*+•>#|]\s|\d{1,3}[.)]\s|\p{Lu}|\p{Extended_Pictographic})/u.test(rest);
}
/** Quotations and code spans of a passage; an offset is looked up in growing order. */
function quotesOf(text) {
	const found = [CODE, ...PAIRS].flatMap((pair) => [...text.matchAll(pair)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		code: pair === CODE
	})));
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
function mainlyLatin(text) {
	const sample = text.slice(0, 4e3).replaceAll(/(?:https?:\/\/|--)\S{1,400}/g, "");
	const latin = sample.match(/[a-z]/g)?.length ?? 0;
	const other = sample.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
	return latin > 3 * other || latin > other && latin > 8;
}
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
		parts.push({
			gap,
			across,
			rows,
			heads,
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
	add(first, value) {
		const [map, key] = first.prefix ? [this.#begun, first.text.slice(0, STEM)] : [this.#whole, first.text];
		const known = map.get(key);
		if (!known) map.set(key, [value]);
		else if (known.at(-1) !== value) known.push(value);
	}
	/** What may begin with this word; some of it may begin with another of the same stem. */
	*at(word) {
		yield* this.#read(word.text);
		for (const reading of word.readings) yield* this.#read(reading);
	}
	*#read(text) {
		const whole = this.#whole.get(text);
		if (whole) yield* whole;
		if (this.#begun.size === 0) return;
		for (let length = Math.min(STEM, text.length); length > 0; length--) {
			const begun = this.#begun.get(text.slice(0, length));
			if (begun) yield* begun;
		}
	}
};
const STEM = 4;
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
		for (let at = 0; at < words.length; at++) yield* this.matchesAt(words, at);
	}
	/** The phrases that begin at one word. */
	*matchesAt(words, at) {
		const word = words[at];
		if (!word) return;
		for (const phrase of new Set(this.#first.at(word))) {
			const matched = follow(phrase.parts, words, at);
			if (matched) yield {
				phrase,
				first: at,
				last: matched.at(-1) ?? at,
				matched
			};
		}
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
		for (const { last } of this.matchesAt(words, at)) if (last < to) return last + 1;
	}
};
/** The words that match all parts from this one on; undefined where they do not. */
function follow(parts, words, start) {
	let ways = [[]];
	for (const [index, part] of parts.entries()) {
		const next = /* @__PURE__ */ new Map();
		for (const way of ways) {
			const from = index === 0 ? start : (way.at(-1) ?? start) + 1;
			const until = index === 0 ? start : from + part.gap;
			for (let at = from; at <= until && at < words.length; at++) {
				if (!part.across && words[at]?.sentence !== words[start]?.sentence && words[at]?.sentence !== words[from - 1]?.sentence) break;
				const word = words[at];
				if (!word) break;
				for (const row of part.rows.at(word)) {
					if (!fits(row, words, at)) continue;
					const end = at + row.length - 1;
					if (!next.has(end)) next.set(end, [...way, ...row.map((_, offset) => at + offset)]);
				}
				if (next.size >= WAYS) break;
			}
		}
		if (next.size === 0) return void 0;
		ways = [...next.entries()].sort(([a], [b]) => a - b).map(([, way]) => way);
	}
	return ways[0];
}
function fits(row, words, at) {
	return row.every((literal, offset) => {
		const word = words[at + offset];
		if (!word || word.sentence !== words[at]?.sentence) return false;
		return isLiteral(literal, word.text) || word.readings.some((reading) => isLiteral(literal, reading));
	});
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
function count$1(list, words, from, to) {
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
		const clause = clauseStart(words, first, sentence, lists);
		if (isCondition(words, match, clause, lists)) return "mentioned";
		if ((match.phrase.language === "en" || match.phrase.language === "any") && isDescription(words, first, clause)) return "mentioned";
		const strict = asksFor === "denied" && match.phrase.language !== "any";
		const reach = strict ? nearStart(words, clause, first) : clause;
		const listed = around.never && (asksFor === "said" || first === sentence);
		const denied = deniesBefore(words, reach, first, lists) || !strict && lists.tells.standsIn(words, clause, first) !== void 0 || isBareDenial(words, clause, sentence, lists) || !(strict && match.phrase.language === "en") && (deniesInside(words, match, lists) || deniesAfter(words, last, lists)) || !strict && DENIES_AT_THE_END.has(match.phrase.language) && deniesAtTheEnd(words, last, lists);
		const refusals = count$1(lists.refuse, words, reach, first) + (strict && lists.omit.standsIn(words, Math.max(reach, first - 2), first) === first ? 1 : 0);
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
	/** For each sentence of a passage what stands around it. */
	of(text, passage, words) {
		const { kind, start, end } = passage;
		const listed = kind !== "paragraph" && kind !== "heading" && kind !== "front-matter";
		const heads = passage.headings.slice(-2).map((title) => this.#judge(title));
		const leads = passage.leadIns.map((lead) => this.#judge(lastSentence(lead))).filter((_, index) => /[:：]\s*[*_]*$/u.test(passage.leadIns[index] ?? ""));
		const table = kind === "table" ? this.#judge(text.slice(start, Math.min(end, start + READ)).split("\n", 1)[0] ?? "") : void 0;
		const plain = {
			never: listed && (heads.at(-1)?.never === true || leads.some((lead) => lead.never)),
			shown: listed && (heads.some(({ attack }) => attack) || leads.some(({ attack }) => attack) || table?.attack === true || table?.never === true),
			explains: kind === "table" || kind === "item" || kind === "fence"
		};
		const marked = this.#markedSentences(text.slice(start, end), words, kind);
		return (sentence) => marked.has(sentence) ? {
			...plain,
			never: true
		} : plain;
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
		...told(one),
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
function told(hidden) {
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
			const severity = how.length === 0 ? void 0 : severityOf$14(trigger);
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
function severityOf$14({ fact, command, concealment, unasked }) {
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
			const severity = worst$1(payload.from.map((way) => severityOf$13(payload.reached, way)));
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
function severityOf$13({ script, verdict }, { trigger, command, reached }) {
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
			const severity = severityOf$12(trigger, catalog);
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
function severityOf$12({ fact, command, unasked, contained }, catalog) {
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

// src/checks/wording.ts
/** "a, b, c and 4 more": a message that stays readable. */
function listed(items, most = 5) {
	const shown = items.slice(0, most).join(", ");
	return items.length > most ? `${shown} and ${items.length - most} more` : shown;
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

// src/checks/lockfile-foreign-host.ts
var lockfile_foreign_host_default = {
	meta: {
		id: "lockfile-foreign-host",
		title: "Locked package from another host",
		family: "requirements",
		severity: "high",
		confidence: "medium",
		reads: ["lockfile", "manifest"],
		why: "Who can edit a lock file can point one package at a host of their own, and the next install runs what comes from there.",
		fix: "Check the entry, and let the package manager write the lock file again from its registry.",
		references: ["https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/", "https://github.com/lirantal/lockfile-lint"]
	},
	*judge(facts) {
		const usualFor = {
			npm: usualHosts(facts, "npm"),
			python: usualHosts(facts, "python")
		};
		for (const lock of facts.of("lockfile")) {
			const usual = usualFor[lock.ecosystem];
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
/** As many entries as this are a second registry rather than a planted package. */
const SECOND_REGISTRY = 5;
/** Hosts of source code: what comes from there was asked for as a repository, and is judged where it is asked for. */
const CODE_HOSTS = /^(?:(?:codeload|api|raw)\.)?(?:github|githubusercontent)\.com$|^(?:gitlab\.com|bitbucket\.org|codeberg\.org|git\.sr\.ht)$/;
function foreign(host, entries) {
	if (CODE_HOSTS.test(host)) return "info";
	return entries >= SECOND_REGISTRY || isNear(host) ? "low" : "medium";
}
/** The hosts that serve at least half as much as the one that serves most, and those that a manifest names as a source. */
function usualHosts(facts, ecosystem) {
	const served = /* @__PURE__ */ new Map();
	for (const lock of facts.of("lockfile").filter((other) => other.ecosystem === ecosystem)) for (const { host, entries } of lock.hosts) served.set(host, (served.get(host) ?? 0) + entries);
	const most = Math.max(0, ...served.values());
	const usual = new Set([...served].filter(([, entries]) => entries * 2 >= most).map(([host]) => host));
	for (const { ecosystem: other, sources } of facts.of("manifest")) {
		if (other !== ecosystem) continue;
		for (const { value } of sources) {
			const host = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(value)?.[1];
			if (host !== void 0) usual.add(host.toLowerCase());
		}
	}
	return usual;
}
/** This machine or a local network. */
function isNear(host) {
	return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(host);
}

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
		for (const { at, withoutHash, entries, format } of facts.of("lockfile")) {
			if (withoutHash.length === 0) continue;
			const all = withoutHash.length >= entries;
			yield {
				message: `${at.path} fixes ${all ? "its packages" : `${withoutHash.length} of ${entries} packages`} without a hash${all ? "" : `: ${listed(withoutHash)}`}.`,
				at: [at],
				identity: `${format} ${at.path}`
			};
		}
	}
};

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
		reads: ["mcpServer"],
		why: "Text that the agent reads can steer it to call these tools, and nobody is asked before they act.",
		fix: "Take the names off the list, or leave only tools that read; never trust a server as a whole.",
		references: [topTen("MCP02"), "https://modelcontextprotocol.io/specification/draft/basic/security_best_practices"]
	},
	*judge(facts, catalog) {
		for (const server of liveServers(facts, catalog)) {
			const judged = judgement$2(server);
			if (judged) yield {
				...judged,
				at: [server.fact.at],
				agents: agentsOf([server]),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
function judgement$2({ fact, tools, entry, allowed }) {
	const unasked = tools.filter((tool) => allowed.has(tool.name) && !isHarmless(tool));
	const whole = fact.autoApproved.includes("*");
	if (whole && !entry) return {
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
			const severity = severityOf$11(at, facts);
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
function severityOf$11(at, facts) {
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
	const intent = findIntents(description, catalog).find(({ severity }) => severity === "critical" || severity === "high" || severity === "medium");
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
				severity: severityOf$10(production, acting.length > 0, tools.length > 0),
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
function severityOf$10(production, acts, known) {
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
			severity: severityOf$9(one, other),
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
function severityOf$9(one, other) {
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
			const severity = severityOf$8(legs, unasked !== void 0);
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
			message: messageOf(legs),
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
function severityOf$8(legs, unasked) {
	if (legs.length === 2) return "info";
	if (!unasked) return "low";
	return serversOf(legs).length === 1 ? "high" : "medium";
}
function messageOf(legs) {
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
			if (server.match !== "none") continue;
			yield {
				message: `The MCP server "${server.fact.name}" (${server.identity}) is not in the catalog.`,
				severity: severityOf$7(server),
				at: placesOf(group),
				agents: agentsOf(group),
				identity: `${server.fact.name} ${server.identity}`
			};
		}
	}
};
/** Code of the repository can be read where it lies; what is fetched or remote cannot. */
function severityOf$7({ resolved: { fetched, kind, url } }) {
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
			const missing = server.entry && server.match !== "weak" && !server.fact.offered ? missingControls(server.entry, server.resolved).filter((control) => narrows(control, server)) : [];
			if (missing.length === 0) continue;
			yield {
				...common,
				message: `The MCP server "${server.fact.name}" runs without ${missing.map(({ id }) => `its limit "${id}"`).join(" and ")}.`,
				severity: severityOf$6(missing, server),
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
function narrows({ drops }, { tools }) {
	return tools.some(({ name, facets, source }) => source === "catalog" && (drops.tools.includes(name) || facets.some((facet) => drops.facets.includes(facet))));
}
/** A limit on what is seen is a note; one on what can be done counts. */
function severityOf$6(missing, { entry, resolved }) {
	const offered = entry ? offeredTools(entry, resolved) : /* @__PURE__ */ new Map();
	return missing.some(({ drops }) => [...offered].some(([name, facets]) => (drops.tools.includes(name) || facets.some((facet) => drops.facets.includes(facet))) && facets.some((facet) => ACTING.includes(facet))) && (drops.tools.length > 0 || drops.facets.some((facet) => ACTING.includes(facet)))) ? "low" : "info";
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
				severity: severityOf$5(acting, unasked),
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
function severityOf$5(leg, unasked) {
	if (!unasked) return "info";
	return leg?.tool.facets.some((facet) => facet === "deploy" || facet === "destructive") ? "high" : "medium";
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
		const coverage = new LockCoverage(facts, catalog);
		for (const manifest of facts.of("manifest")) {
			if (isPipFile(manifest.at.path) || coverage.isLocked(manifest)) continue;
			const fetched = coverage.requirements(manifest).filter(({ source, group }) => source !== "local" && group !== "peer" && group !== "build");
			if (fetched.length === 0 || manifest.role === "library" && manifest.ecosystem === "python") continue;
			yield {
				message: `${manifest.at.path} asks for ${fetched.length} package${fetched.length === 1 ? "" : "s"}, and no lock file fixes which versions, of them or of what they need.`,
				severity: manifest.role === "library" || coverage.isTestMaterial(manifest) ? "low" : "medium",
				at: [manifest.at],
				identity: manifest.at.path
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
		case "edit": return {
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
	if (key === "server.cors" && textsOf$1(setting).includes("*")) return "lets every web page talk to the server";
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
			for (const address of textsOf$1(setting).filter((text) => /^https?:\/\//i.test(text))) yield {
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
	if (/^plugin(?:$|\[\d+\](?:\[0\])?$)/.test(setting.key)) return textsOf$1(setting).filter((name) => name !== "" && !/^(?:[./~]|file:)/.test(name));
	return /^provider\.[^.]+\.npm$/.test(setting.key) ? textsOf$1(setting).filter((name) => !/^(?:@ai-sdk\/|[./]|file:)/.test(name)) : [];
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
			"lockfile"
		],
		why: "No registry stands between: whoever can push there decides what the next install runs.",
		fix: "Name a full commit id (or a hash behind the URL), or take the package from the registry.",
		references: ["https://docs.npmjs.com/cli/v11/using-npm/package-spec", "https://pip.pypa.io/en/stable/topics/vcs-support/"]
	},
	*judge(facts, catalog) {
		const coverage = new LockCoverage(facts, catalog);
		for (const manifest of facts.of("manifest")) {
			for (const requirement of coverage.requirements(manifest)) {
				const severity = severityOf$4(requirement, manifest, coverage);
				if (severity === void 0) continue;
				yield {
					message: `${manifest.at.path} takes ${requirement.name} from ${requirement.source === "git" ? "a repository" : "a URL"} ${requirement.pin === "exact" ? "at a tag that can be moved" : "that is not fixed"}: ${withoutUser(requirement.spec)}.`,
					severity,
					at: [requirement.at],
					identity: `${manifest.at.path} ${requirement.name}`
				};
			}
			for (const { at, option, value } of manifest.sources) {
				if (!isAddress(option, value) || isFixed(value)) continue;
				yield {
					message: `${manifest.at.path} takes what ${option} names from an address that is not fixed: ${withoutUser(value)}.`,
					severity: /^http:/i.test(value) ? "high" : coverage.isTestMaterial(manifest) ? "low" : "medium",
					at: [at],
					identity: `${manifest.at.path} ${option}`
				};
			}
		}
	}
};
function severityOf$4(requirement, manifest, coverage) {
	const { source, pin, spec } = requirement;
	if (source !== "git" && source !== "url" || pin === "immutable") return void 0;
	const locked = coverage.lockOf(manifest) !== void 0;
	if (/^(?:git\+)?http:|^git:/i.test(spec)) return locked ? "medium" : "high";
	if (locked) return void 0;
	return pin === "exact" || pin === "range" || coverage.isTestMaterial(manifest) ? "low" : "medium";
}
/** Overrides and included files; package indexes are another check's matter. */
function isAddress(option, value) {
	return !option.startsWith("--") || option === "--requirement" || option === "--constraint" ? /^(?:[a-z+]{2,12}:\/\/|git@|(?:github|gitlab|bitbucket|gist):|[\w.-]+\/[\w.-]+(?:#|$))/i.test(value) : false;
}
function isFixed(value) {
	return /[@#/][0-9a-f]{40}(?:[/.?#&]|$)|#sha256=[0-9a-f]{64}/i.test(value);
}
/** An address may carry a user name and password. */
function withoutUser(address) {
	return address.replace(/:\/\/[^/@\s]*@/, "://");
}

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
		for (const { at, tool, suppresses } of facts.of("policyFile")) {
			const own = tool === "preflight";
			yield {
				message: `${at.path} configures ${own ? "this scanner" : tool}${suppresses ? " and can make it look at less" : ""}. It was found, not applied.`,
				severity: own && suppresses ? "low" : "info",
				at: [at],
				identity: `${tool} ${at.path}`
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
	*judge(facts) {
		const live = new Set(facts.of("secret").filter(({ standing }) => standing === "live-shaped").map(({ at }) => at.path));
		for (const file of facts.of("secretFile")) {
			if (!file.tracked && file.ignored || file.example) continue;
			const severity = severityOf$3(file, live.has(file.at.path));
			yield {
				message: `${file.at.path} is a file for ${WHAT[file.class] ?? "secrets"}, and ${file.tracked ? "git tracks it" : "nothing keeps it out of git"}${severity === "low" ? "; no credential was recognised in it" : ""}.`,
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
const MIXED = /\.tfvars$|(?:^|\/)secrets\.(?:ya?ml|json|toml)$|(?:^|\/)\.docker\/config\.json$/i;
function severityOf$3({ at: { path }, class: kind }, found) {
	if (SHARED.test(path)) return "info";
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
			const { title, standing, checksum, commit, at, excerpt } = secret;
			const severity = severityOf$2(secret);
			yield {
				message: `${title}${WHERE[standing]} in the history, not in the files any more.`,
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
function severityOf$2({ standing, checksum, severity }) {
	if (standing === "example") return "info";
	if (standing === "test" || checksum === "invalid") return "low";
	return IN_HISTORY[severity];
}

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
	if (/^(?:skill|command)\.allowed-tools$/u.test(key)) return ofTools(textsOf$1(setting));
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
		const coverage = new LockCoverage(facts, catalog);
		for (const manifest of facts.of("manifest")) {
			const loose = coverage.requirements(manifest).filter((requirement) => counts(requirement, manifest) && !coverage.isFixed(requirement, manifest));
			for (const pin of ["floating", "range"]) {
				const some = loose.filter((requirement) => requirement.pin === pin);
				const [first] = some;
				if (!first) continue;
				const locked = coverage.lockOf(manifest);
				yield {
					message: `${manifest.at.path} asks for ${count(some)} ${pin === "floating" ? "in any version" : "in a range of versions"}, and ${locked ? `${locked.at.path} does not know ${some.length === 1 ? "it" : "them"}` : "no lock fixes which"}: ${listed(some.map(({ name }) => name))}.`,
					severity: severityOf$1(pin, manifest, some, coverage.isTestMaterial(manifest)),
					...locked ? { fix: "Bring the lock file up to date and commit it." } : {},
					at: [first.at, ...some.slice(1, 20).map(({ at }) => at)],
					identity: `${manifest.at.path} ${pin}`
				};
			}
		}
	}
};
/** Peers are asked of whoever installs the package; ranges in a library and in a build's own tools are good style. */
function counts({ source, group, pin, ecosystem }, { role }) {
	if (source !== "registry" && source !== "alias" || group === "peer") return false;
	if (role === "library") return pin === "floating" && ecosystem === "npm";
	return group !== "build" || pin === "floating";
}
/** What only developers install weighs less than what runs. */
function severityOf$1(pin, { role }, some, testMaterial) {
	const runs = some.some(({ group }) => group === "runtime" || group === "optional");
	return pin === "floating" && role === "application" && runs && !testMaterial ? "medium" : "low";
}
function count(requirements) {
	return requirements.length === 1 ? "one package" : `${requirements.length} packages`;
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

// src/checks/index.ts
/** Every entry of this folder, sorted by id. */
const checks = [
	agent_auto_approve_default,
	agent_guard_off_default,
	agent_settings_refused_default,
	agent_start_hook_default,
	agent_telemetry_content_default,
	agent_traffic_redirect_default,
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
	copilot_auto_approve_default,
	copilot_dead_setting_default,
	copilot_sandbox_hole_default,
	cursor_dead_rule_default,
	cursor_open_allowance_default,
	cursor_sandbox_hole_default,
	dev_container_host_command_default,
	extra_package_index_default,
	gemini_dead_setting_default,
	gemini_guards_disabled_default,
	gemini_open_tools_default,
	git_configuration_hazard_default,
	hidden_text_default,
	hidden_trigger_default,
	hook_approves_actions_default,
	hostile_instruction_default,
	hostile_script_default,
	hostile_trigger_default,
	ignore_file_without_effect_default,
	inert_setting_default,
	instruction_import_outside_default,
	lockfile_foreign_host_default,
	lockfile_without_hash_default,
	look_alike_agent_file_default,
	mcp_absent_package_default,
	mcp_archived_server_default,
	mcp_auto_approved_tools_default,
	mcp_contradicting_entry_default,
	mcp_destructive_tools_default,
	mcp_floating_server_default,
	mcp_inline_secret_default,
	mcp_internal_address_default,
	mcp_look_alike_server_default,
	mcp_name_mismatch_default,
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
	older_release_more_open_default,
	opencode_broken_config_default,
	opencode_dead_rule_default,
	opencode_open_permission_default,
	opencode_open_server_default,
	opencode_remote_text_default,
	opencode_unpinned_plugin_default,
	qwen_open_mode_default,
	requirement_from_url_default,
	scanner_policy_file_default,
	secret_file_committed_default,
	secret_in_history_default,
	self_granted_tools_default,
	trigger_runs_disguised_file_default,
	trigger_runs_inline_code_default,
	unpinned_agent_plugin_default,
	unpinned_requirement_default,
	unreadable_script_default,
	unreadable_trigger_default
];

export { checks as t };