import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as wholeFile } from "./place.js";
import { i as matchPath, t as LOADS } from "./instruction.js";
import { t as Lines } from "./lines.js";
import { a as npmSpecifier, c as quoteWords, i as npmSatisfies, l as splitWords, r as pythonRequirement, t as formatKeyPath } from "./key-path.js";
import { c as text, i as expectObject, n as DataNode, o as refuseDeeper, s as strings, t as parseYaml } from "./yaml.js";
import { t as byBytes } from "./order.js";
import { c as parseToml, i as mayHave, n as fieldsAlone, r as frontmatter, u as parseJson } from "./frontmatter.js";
import { r as refuseLonger, t as ParseError } from "./parse-error.js";
import { i as isAnswered } from "./agent.js";
import { t as table$1 } from "./table.js";
import { n as within, t as markdownCode } from "./markdown-code.js";
import { t as digestOf$1 } from "./digest.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";

// src/surfaces/instructions.ts
/** That the file configures one agent. */
function agentFile(file, agent, role, modelled = true) {
	return {
		kind: "agentFile",
		at: wholeFile(file.path),
		agent,
		role,
		modelled
	};
}
/** The folder of a path, without a slash at its end; empty at the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** The name of a file, in lower case: surfaces match paths without regard to case, as some file systems do. */
function baseOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

// src/surfaces/agent-file-links.ts
/** Where an agent looks, file or folder: a link there says that the agent is configured. */
const PLACES = [
	{
		agent: "claude-code",
		paths: [
			".claude",
			".claude/**",
			"**/claude.md",
			"**/claude.local.md",
			".mcp.json"
		]
	},
	{
		agent: "codex",
		paths: [
			".codex",
			".codex/**",
			"**/agents.override.md"
		]
	},
	{
		agent: "opencode",
		paths: [
			".opencode",
			".opencode/**",
			"opencode.json",
			"opencode.jsonc"
		]
	},
	{
		agent: "cursor",
		paths: [
			".cursor",
			".cursor/**",
			".cursorrules"
		]
	},
	{
		agent: "copilot",
		paths: [
			".github/copilot-instructions.md",
			".github/mcp.json",
			".github/copilot/**",
			".github/hooks/**",
			".vscode/mcp.json"
		]
	},
	{
		agent: "gemini",
		paths: [
			".gemini",
			".gemini/**",
			"**/gemini.md"
		]
	},
	{
		agent: "qwen",
		paths: [
			".qwen",
			".qwen/**",
			"**/qwen.md"
		]
	},
	{
		agent: "cline",
		paths: [
			".clinerules",
			".clinerules/**",
			".cline/**"
		]
	},
	{
		agent: "continue",
		paths: [".continue", ".continue/**"]
	},
	{
		agent: "droid",
		paths: [".factory", ".factory/**"]
	}
];
const MATCHERS$6 = PLACES.map(({ agent, paths }) => ({
	agent,
	matches: matchPath(paths)
}));
var agent_file_links_default = {
	id: "agent-file-links",
	title: "Links in place of agent files",
	reference: "https://code.claude.com/docs/en/memory",
	paths: PLACES.flatMap(({ paths }) => paths),
	needs: "name",
	yields: ["agentFile"],
	*read(file) {
		if (file.target === void 0) return;
		const found = MATCHERS$6.find(({ matches }) => matches(file.path));
		if (!found) return;
		const role = roleOf(file.path);
		yield agentFile(file, found.agent, role, isInside(file.path, file.target));
	}
};
/** Text files, and folders of them, are instructions; a whole settings folder is settings. */
function roleOf(path) {
	if (/(?:^|[./])mcp\.json$/i.test(path)) return "mcp";
	if (/\.(?:md|mdc)$|^\.cursorrules$/i.test(path)) return "instructions";
	const folder = baseOf(path);
	return path.includes("/") && !folder.includes(".") && !/^(?:hooks|plugins?|tools?)$/.test(folder) ? "instructions" : "settings";
}
/** Whether a link's target, as written, stays inside the tree. */
function isInside(path, target) {
	if (/^(?:[\\/~]|[A-Za-z]:)/.test(target)) return false;
	let depth = path.split("/").length - 1;
	for (const part of target.split(/[\\/]/)) {
		if (part === "..") depth--;
		else if (part !== "." && part !== "") depth++;
		if (depth < 0) return false;
	}
	return true;
}

// src/surfaces/agent-ignore-files.ts
/** Lines of one file; what stands behind does not change what it is for. */
const MOST$3 = 2e3;
/** What each of them binds is in `rules/ignore-files.yml`; those that an engine answers from have surfaces of their own, too. */
const NAMES$3 = [
	".cursorignore",
	".cursorindexingignore",
	".geminiignore",
	".aiexclude",
	".clineignore",
	".continueignore",
	".rooignore",
	".kilocodeignore",
	".codeiumignore",
	".kiroignore",
	".aiignore",
	".aiderignore",
	".gooseignore",
	".copilotignore",
	".claudeignore",
	".codexignore"
];
var agent_ignore_files_default = {
	id: "agent-ignore-files",
	title: "Ignore files of agents",
	reference: "https://cursor.com/docs/reference/ignore-file",
	paths: NAMES$3,
	needs: "text",
	yields: ["ignoreFile"],
	*read(file) {
		const patterns = [...new Lines(file.path, file.text)].map(({ text }) => text.trim()).filter((line) => line !== "" && !line.startsWith("#"));
		yield {
			kind: "ignoreFile",
			at: wholeFile(file.path),
			name: baseOf(file.path),
			patterns: patterns.slice(0, MOST$3)
		};
	}
};

// src/parse/balanced.ts
/** Characters that one bracketed stretch may be long. */
const LONGEST$1 = 65536;
/** Characters that are looked at in one text: many brackets that stay open would otherwise take the square of its length. */
const MOST_LOOKED_AT = 8e6;
const CLOSES = {
	"(": ")",
	"[": "]",
	"{": "}"
};
/** Finds the ends of brackets in one text. */
var Brackets = class {
	#text;
	#quotes;
	#lookedAt = 0;
	/** Brackets between two of the same `quotes` do not count. */
	constructor(text, quotes) {
		this.#text = text;
		this.#quotes = quotes;
	}
	/**
	* The offset of the bracket that closes the one at `open`, brackets of the same kind inside it counted. Undefined where none does within
	* 64 Ki characters.
	* @throws Error where the text has too many open brackets to follow.
	*/
	closing(open) {
		const opener = this.#text.charAt(open);
		const closer = CLOSES[opener];
		if (closer === void 0) return void 0;
		let depth = 0;
		let quote = "";
		const last = Math.min(this.#text.length, open + LONGEST$1);
		let at = open;
		for (; at < last; at++) {
			const char = this.#text.charAt(at);
			if (char === "\\") at++;
			else if (quote !== "") {
				if (char === quote) quote = "";
			} else if (this.#quotes.includes(char)) quote = char;
			else if (char === opener) depth++;
			else if (char === closer && --depth === 0) break;
		}
		this.#lookedAt += at - open;
		if (this.#lookedAt > MOST_LOOKED_AT) throw new Error("too many brackets that stay open");
		return depth === 0 && at < last ? at : void 0;
	}
};

// src/surfaces/statement.ts
/** The occasion of a surface's triggers. */
function occasion(surface, moment, gate) {
	return {
		surface,
		moment,
		gate
	};
}
/** A trigger at a place of the file. */
function triggerAt(common, at, pointer, command) {
	return {
		kind: "trigger",
		at,
		...common,
		pointer,
		command
	};
}
/** A command that the file defines under a name. */
function commandAt(surface, at, name, line) {
	return {
		kind: "command",
		at,
		name,
		text: line,
		surface
	};
}
/** A command that stands as one line, or as an argument vector; undefined for anything else and for nothing. */
function commandLine(node) {
	const line = node?.kind === "array" ? quoteWords(strings(node)) : text(node);
	return line === void 0 || line.trim() === "" ? void 0 : line;
}
/** A program under one key with its arguments under another. */
function programLine(program, args) {
	const name = text(program);
	if (name === void 0 || name.trim() === "") return void 0;
	const rest = strings(args);
	return rest.length === 0 ? name : `${name} ${quoteWords(rest)}`;
}

// src/surfaces/binding-gyp.ts
const INSTALL$6 = occasion("binding-gyp", "install", "automatic");
/** `<!(cmd)` puts the output of a command in place, `<!@(cmd)` as a list, `>!(` and `^!(` in later phases; `<!pymod_do_main(` calls Python. */
const EXPANSION = /[<>^]!(?:@|pymod_do_main)?\(/g;
/** A list of words that gyp runs: `'action': [ … ]`. */
const ACTION$1 = /(["'])action\1\s{0,20}:\s{0,200}\[/g;
const MAX_EXPANSIONS = 2e3;
var binding_gyp_default = {
	id: "binding-gyp",
	title: "node-gyp build file",
	reference: "https://gyp.gsrc.io/docs/UserDocumentation.md",
	paths: ["**/binding.gyp"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		yield triggerAt(INSTALL$6, wholeFile(file.path), "install (implied by binding.gyp)", "node-gyp rebuild");
		const { lines, exact } = asRead(file);
		const plain = new Brackets(lines.text, "");
		const quoted = new Brackets(lines.text, "\"'");
		let count = 0;
		for (const match of lines.text.matchAll(EXPANSION)) {
			if (++count > MAX_EXPANSIONS) throw new Error(`more than ${MAX_EXPANSIONS} expansions`);
			const open = match.index + match[0].length - 1;
			const end = plain.closing(open);
			const inner = lines.text.slice(open + 1, end).trim();
			const command = match[0].includes("pymod") ? `python -m ${inner}` : unescaped$3(asSubstitutions(inner));
			const at = exact ? lines.place(match.index, end === void 0 ? open + 1 : end + 1) : wholeFile(file.path);
			yield triggerAt(INSTALL$6, at, match[0].slice(0, -1), command);
		}
		for (const match of lines.text.matchAll(ACTION$1)) {
			const open = match.index + match[0].length - 1;
			const end = quoted.closing(open);
			if (end === void 0) continue;
			const words = [...lines.text.slice(open, end).matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
			const command = words[0] === "" ? "" : quoteWords(words.map(plainVariable));
			if (command !== "") yield triggerAt(INSTALL$6, exact ? lines.place(match.index, end + 1) : wholeFile(file.path), "action", command);
		}
	}
};
/**
* The text as Python reads it: escapes in strings stand for characters, and strings side by side are one. Where that changes the text,
* offsets no longer point into the file.
*/
function asRead(file) {
	const source = /"""|'''/.test(file.text) ? file.text : withoutComments$1(file.text);
	const decoded = source.replaceAll(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, byte, unit) => String.fromCharCode(Number.parseInt(byte ?? unit ?? "", 16))).replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))).replaceAll(/([^\\,:[{\s])(["'])[ \t\r\n]{0,1000}\2/g, "$1");
	return {
		lines: new Lines(file.path, decoded),
		exact: decoded === source
	};
}
/** Comments begin with `#` outside of quotes; blanks take their place so that offsets stay. */
function withoutComments$1(text) {
	return text.replaceAll(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|#[^\n]*/g, (whole, quoted) => quoted ?? " ".repeat(whole.length));
}
/** gyp puts the output of an inner expansion in place first, as a shell does with `$(…)`. */
function asSubstitutions(text) {
	return text.replaceAll(EXPANSION, (start) => start.includes("pymod") ? "$(python -m " : "$(");
}
function unescaped$3(text) {
	return text.replaceAll(/\\(["'\\])/g, "$1");
}
/** `<(NAME)` is a variable of gyp. */
function plainVariable(word) {
	return word.replaceAll(/[<>]@?\(([\w-]{1,100})\)/g, "$1");
}

// src/parse/ini.ts
/** Lines that one value may go on for. */
const MAX_CONTINUED = 500;
/** Reads INI as npm, git and Python write it. Never throws: a line that is neither a header nor a key is passed over. */
function* parseIni(path, source, { continued }) {
	const lines = new Lines(path, source);
	let section = "";
	let open;
	function* flush() {
		if (!open) return;
		const { key, value, first, last } = open;
		open = void 0;
		const start = first.start + (first.text.length - first.text.trimStart().length);
		yield {
			section,
			key,
			value: value.join("\n").trim(),
			at: lines.place(start, last.start + last.text.trimEnd().length)
		};
	}
	for (const line of lines) {
		const content = line.text.trim();
		if (continued && /^\s/.test(line.text) && open) {
			if (content !== "" && !/^[#;]/.test(content) && open.value.length < MAX_CONTINUED) {
				open.value.push(content);
				open.last = line;
			}
			continue;
		}
		if (content === "") continue;
		if (/^[#;]/.test(content)) continue;
		yield* flush();
		if (content.startsWith("[")) {
			section = content.slice(1, content.lastIndexOf("]") > 0 ? content.lastIndexOf("]") : void 0).trim();
			continue;
		}
		const mark = content.search(continued ? /[=:]/ : /=/);
		const key = (mark === -1 ? content : content.slice(0, mark)).trim();
		if (key !== "") open = {
			key,
			value: mark === -1 ? [] : [content.slice(mark + 1).trim()],
			first: line,
			last: line
		};
	}
	yield* flush();
}

// src/surfaces/build-wrappers.ts
/** Gradle and Maven wrappers fetch the build tool itself from the address in their settings, and run it. */
var build_wrappers_default = {
	id: "build-wrappers",
	title: "Gradle and Maven wrappers",
	reference: "https://docs.gradle.org/current/userguide/gradle_wrapper.html",
	paths: ["**/gradle-wrapper.properties", "**/.mvn/wrapper/maven-wrapper.properties"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		for (const { key, value, at } of parseIni(file.path, file.text, { continued: false })) {
			if (key !== "distributionUrl" && key !== "wrapperUrl") continue;
			const url = value.replaceAll("\\:", ":");
			yield triggerAt(occasion("build-wrappers", "build", "automatic"), at, key, quoteWords([
				"curl",
				"-O",
				url
			]));
		}
	}
};

// src/surfaces/lock-hosts.ts
/** Gathers the hosts that a lock file fetches from, each with the first place where it stands and the number of entries that name it. */
var LockHosts = class {
	#found = /* @__PURE__ */ new Map();
	#entry = 0;
	/** From here on, URLs belong to the next entry: an entry counts once for a host, however many of its files come from there. */
	nextEntry() {
		this.#entry++;
	}
	/** Notes the host of a URL; what is no URL with a host is passed over. Before the first entry, hosts are noted without being counted. */
	add(url, at) {
		const match = /^(?:git\+|hg\+|svn\+)?([a-z]{2,8}):\/\/(?:[^@/\s]{0,300}@)?(\[[0-9a-f:.]{2,50}\]|[^/:?#\s"']{1,255})/i.exec(url);
		const scheme = match?.[1]?.toLowerCase();
		const host = match?.[2]?.toLowerCase();
		if (scheme === void 0 || host === void 0 || scheme === "file") return;
		const insecure = scheme === "http" || scheme === "git" || scheme === "ftp";
		const known = this.#found.get(host);
		const place = known && (known.insecure || !insecure) ? known.at : at();
		const entries = (known?.entries ?? 0) + (this.#entry > (known?.last ?? 0) ? 1 : 0);
		this.#found.set(host, {
			at: place,
			insecure: insecure || known?.insecure === true,
			entries,
			last: this.#entry
		});
	}
	sorted() {
		return [...this.#found].sort(([a], [b]) => byBytes(a, b)).map(([host, { at, insecure, entries }]) => ({
			host,
			at,
			insecure,
			entries
		}));
	}
};

// src/surfaces/lock-draft.ts
/** Contradictions and faults of one lock that are told; a lock with more is no better known for them. */
const MOST_TOLD = 50;
/** Names whose only hash can be forged. SHA-1 and MD5 have known collisions. */
function strengthOf(hash) {
	if (hash === void 0 || hash === "") return "none";
	return /^(?:sha(?:256|384|512)[-:=]|h1:|[0-9a-f]{64,128}$|[0-9a-z]{1,8}\/[0-9a-f]{32,128}$)/i.test(hash) ? "strong" : "weak";
}
/** Gathers what a lock file says, in the shape in which it is judged. */
var LockDraft = class {
	hosts = new LockHosts();
	answers = /* @__PURE__ */ new Map();
	#entries = 0;
	#versions = /* @__PURE__ */ new Map();
	#withoutHash = /* @__PURE__ */ new Set();
	#weakHash = /* @__PURE__ */ new Set();
	#projects = /* @__PURE__ */ new Map();
	#contradictions = [];
	#broken = [];
	/** One locked package. URLs that are noted from here on are its own. */
	entry(name, version, hash) {
		this.#entries++;
		this.hosts.nextEntry();
		this.version(name, version);
		this.hash(name, hash);
	}
	/** What fixes an entry that is known already. */
	hash(name, hash) {
		if (hash === "none") this.#withoutHash.add(name);
		else if (hash === "weak") this.#weakHash.add(name);
	}
	version(name, version) {
		const known = this.#versions.get(name) ?? /* @__PURE__ */ new Set();
		this.#versions.set(name, known);
		if (version !== void 0 && version !== "") known.add(version);
	}
	/** A project that the lock serves, whether or not it asks for anything. */
	project(folder) {
		const known = this.#projects.get(folder) ?? new DraftProject();
		this.#projects.set(folder, known);
		return known;
	}
	contradicts(name, what, at) {
		if (this.#contradictions.length < MOST_TOLD) this.#contradictions.push({
			at,
			name,
			what
		});
	}
	lacks(fault) {
		if (this.#broken.length < MOST_TOLD) this.#broken.push(fault);
	}
	fact(at, ecosystem, format, digest) {
		return {
			kind: "lockfile",
			at,
			ecosystem,
			format,
			projects: this.#sortedProjects(),
			versions: toRecord([...this.#versions].map(([name, versions]) => [name, [...versions].sort(byBytes)])),
			...this.answers.size > 0 ? { answers: toRecord(this.answers) } : {},
			entries: this.#entries,
			withoutHash: [...this.#withoutHash].sort(byBytes),
			weakHash: [...this.#weakHash].sort(byBytes),
			hosts: this.hosts.sorted(),
			contradictions: this.#contradictions,
			broken: this.#broken,
			...digest === void 0 ? {} : { digest }
		};
	}
	#sortedProjects() {
		return [...this.#projects].sort(([a], [b]) => byBytes(a, b)).map(([folder, { asks, gets }]) => ({
			folder,
			asks: toRecord([...asks].map(([name, specifiers]) => [name, [...specifiers].sort(byBytes)])),
			gets: toRecord(gets)
		}));
	}
};
/** What one project asked for when the lock was written, and what it gets. */
var DraftProject = class {
	asks = /* @__PURE__ */ new Map();
	gets = /* @__PURE__ */ new Map();
	asksFor(name, specifier) {
		const known = this.asks.get(name);
		if (known) known.add(specifier);
		else this.asks.set(name, /* @__PURE__ */ new Set([specifier]));
	}
};
/** `Object.fromEntries` defines properties and therefore takes `__proto__` as a name like any other. */
function toRecord(pairs) {
	return Object.fromEntries([...pairs].sort(([a], [b]) => byBytes(a, b)));
}

// src/surfaces/bun-binary-lockfile.ts
/** The old binary form: that it is there is all that can be said of it without Bun. */
var bun_binary_lockfile_default = {
	id: "bun-binary-lockfile",
	title: "Bun binary lock file",
	reference: "https://bun.sh/docs/pm/lockfile",
	paths: ["**/bun.lockb"],
	needs: "name",
	yields: ["lockfile"],
	*read(file) {
		yield {
			...new LockDraft().fact(wholeFile(file.path), "npm", "bun-binary"),
			opaque: true
		};
	}
};

// src/surfaces/bun-lockfile.ts
const SECTIONS$3 = [
	"dependencies",
	"devDependencies",
	"optionalDependencies"
];
var bun_lockfile_default = {
	id: "bun-lockfile",
	title: "Bun lock file",
	reference: "https://bun.sh/docs/pm/lockfile",
	paths: ["**/bun.lock"],
	needs: "text",
	yields: ["lockfile"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const lock = new LockDraft();
		const versions = /* @__PURE__ */ new Map();
		for (const { key, value, at } of root.get("packages")?.entries() ?? []) {
			const parts = value.items().map((item) => text(item) ?? "");
			const id = parts[0] ?? "";
			const version = id.slice(id.indexOf("@", 1) + 1);
			const local = /@(?:workspace|link|file|root):/.test(id);
			const fixed = parts.some((part) => /^sha\d{3}-/.test(part) || /^[0-9a-f]{40}$/.test(part)) || /#[0-9a-f]{40}$/.test(id);
			lock.entry(key, local ? "link" : version, fixed ? "strong" : local ? "needless" : "none");
			versions.set(key, local ? "link" : version);
			for (const part of [parts[1] ?? "", version]) lock.hosts.add(part, () => at);
		}
		for (const { key, value } of root.get("workspaces")?.entries() ?? []) {
			const project = lock.project(key);
			const { gets } = project;
			for (const section of SECTIONS$3) for (const entry of value.get(section)?.entries() ?? []) {
				project.asksFor(entry.key, text(entry.value) ?? "");
				const own = versions.get(`${text(value.get("name")) ?? ""}/${entry.key}`) ?? versions.get(entry.key);
				if (own !== void 0) gets.set(entry.key, own);
			}
		}
		yield lock.fact(root.entry("lockfileVersion")?.at ?? root.at, "npm", "bun");
	}
};

// src/surfaces/bunfig.ts
/** Files that Bun loads before any program, and before any test. */
const PRELOADS = [{
	keys: ["preload"],
	moment: "run"
}, {
	keys: ["test", "preload"],
	moment: "test"
}];
var bunfig_default = {
	id: "bunfig",
	title: "Bun settings",
	reference: "https://bun.sh/docs/runtime/bunfig",
	paths: ["**/bunfig.toml", "**/.bunfig.toml"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		for (const { keys, moment } of PRELOADS) {
			const entry = root.entry(...keys);
			for (const path of strings(entry?.value)) if (entry) yield triggerAt(occasion("bunfig", moment, "automatic"), entry.at, keys.join("."), quoteWords(["bun", path]));
		}
	}
};

// src/surfaces/cargo-build-code.ts
/**
* Code that Cargo runs to build a crate. It also runs on open: rust-analyzer builds scripts and macros once the folder is trusted.
* https://rust-analyzer.github.io/book/configuration.html
*/
var cargo_build_code_default = {
	id: "cargo-build-code",
	title: "Rust build scripts and macros",
	reference: "https://doc.rust-lang.org/cargo/reference/build-scripts.html",
	paths: ["**/build.rs", "**/cargo.toml"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (baseOf(file.path) === "build.rs") {
			if (!/(?:^|\/)src\//.test(file.path)) yield* built(wholeFile(file.path), "build.rs", "cargo build", file.path);
			return;
		}
		const lines = new Lines(file.path, file.text);
		let section = "";
		for (const line of lines) {
			section = /^\s{0,20}\[([\w.-]{1,100})\]/.exec(line.text)?.[1] ?? section;
			const at = lines.place(line.start, line.start + line.text.trimEnd().length);
			const script = section === "package" ? /^\s{0,20}build\s*=\s*"([^"]{1,500})"/.exec(line.text)?.[1] : void 0;
			if (script !== void 0 && script !== "build.rs") yield* built(at, "package.build", "cargo build", [folderOf(file.path), script].filter(Boolean).join("/"));
			if (section === "lib" && /^\s{0,20}proc[-_]macro\s*=\s*true\b/.test(line.text)) yield* built(at, "lib.proc-macro", "cargo build");
		}
	}
};
function* built(at, pointer, command, script) {
	const runs = script === void 0 ? {} : { runs: script };
	yield {
		...triggerAt(occasion("cargo-build-code", "build", "automatic"), at, pointer, command),
		...runs
	};
	yield {
		...triggerAt(occasion("cargo-build-code", "open", "trust"), at, pointer, "cargo check"),
		...runs
	};
}

// src/surfaces/cargo-config.ts
/** Programs that any cargo command starts, `metadata` and `clean` too. https://doc.rust-lang.org/cargo/reference/config.html */
const BUILD$3 = [
	"rustc",
	"rustc-wrapper",
	"rustc-workspace-wrapper",
	"rustdoc"
];
var cargo_config_default = {
	id: "cargo-config",
	title: "Cargo settings",
	reference: "https://doc.rust-lang.org/cargo/reference/config.html",
	paths: [
		"**/.cargo/config.toml",
		"**/.cargo/config",
		"**/rust-toolchain.toml",
		"**/rust-toolchain"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		if (baseOf(file.path) === "rust-toolchain" && !file.text.includes("[")) return;
		const { root } = parseToml(file.path, file.text);
		if (baseOf(file.path).startsWith("rust-toolchain")) {
			const toolchain = root.entry("toolchain", "path");
			const path = text(toolchain?.value);
			if (toolchain && path !== void 0) yield trigger$4("build", toolchain, "toolchain.path", quoteWords([`${path}/bin/cargo`]));
			return;
		}
		for (const key of BUILD$3) {
			const entry = root.entry("build", key);
			const program = text(entry?.value);
			if (entry && program) yield trigger$4("build", entry, `build.${key}`, quoteWords([program]));
		}
		for (const target of root.get("target")?.entries() ?? []) yield* ofTarget(target);
		yield* linkers(root.entry("build", "rustflags"), "build.rustflags");
		for (const entry of root.get("alias")?.entries() ?? []) {
			const line = text(entry.value) ?? commandLine(entry.value);
			if (line !== void 0) yield commandAt("cargo-config", entry.at, `cargo ${entry.key}`, `cargo ${line}`);
		}
		for (const [owner, table] of providers(root)) {
			const line = commandLine(table.value);
			if (line !== void 0 && !line.startsWith("cargo:")) yield trigger$4("build", table, `${owner}.credential-provider`, line);
		}
		yield* variables$4(root);
	}
};
function trigger$4(moment, { at }, pointer, command) {
	return triggerAt(occasion("cargo-config", moment, "automatic"), at, pointer, command);
}
function* ofTarget(target) {
	const pointer = `target.${target.key}`;
	const linker = target.value.entry("linker");
	const program = text(linker?.value);
	if (linker && program) yield trigger$4("build", linker, `${pointer}.linker`, quoteWords([program]));
	const runner = target.value.entry("runner");
	const line = text(runner?.value) ?? commandLine(runner?.value);
	if (runner && line) yield trigger$4("test", runner, `${pointer}.runner`, line);
	yield* linkers(target.value.entry("rustflags"), `${pointer}.rustflags`);
}
/** `-C linker=PROGRAM` among the flags. */
function* linkers(flags, pointer) {
	const program = /(?:^|\s)(?:-C\s*)?linker=(\S{1,500})/.exec(strings(flags?.value).join(" "))?.[1];
	if (flags && program !== void 0) yield trigger$4("build", flags, pointer, quoteWords([program]));
}
function* providers(root) {
	const own = root.entry("registry", "credential-provider");
	if (own) yield ["registry", own];
	for (const registry of root.get("registries")?.entries() ?? []) {
		const entry = registry.value.entry("credential-provider");
		if (entry) yield [`registries.${registry.key}`, entry];
	}
}
/** Variables that make the compiler start another program. */
function* variables$4(root) {
	for (const entry of root.get("env")?.entries() ?? []) {
		const value = text(entry.value) ?? text(entry.value.get("value"));
		if (value && /^(?:RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?|RUSTDOC|CC|CXX|LD_PRELOAD|DYLD_INSERT_LIBRARIES)$/.test(entry.key)) yield trigger$4("build", entry, `env.${entry.key}`, value);
	}
}

// src/surfaces/cargo-manifest.ts
const COMMANDS$1 = [
	"test",
	"build",
	"run"
];
var cargo_manifest_default = {
	id: "cargo-manifest",
	title: "Cargo manifest",
	reference: "https://doc.rust-lang.org/cargo/reference/manifest.html",
	paths: ["cargo.toml", "*/cargo.toml"],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		const owner = root.entry("workspace") ?? root.entry("package");
		if (!owner) return;
		for (const verb of COMMANDS$1) {
			const words = folderOf(file.path) === "" ? ["cargo", verb] : [
				"cargo",
				verb,
				"--manifest-path",
				file.path
			];
			yield {
				kind: "command",
				at: owner.keyAt,
				name: quoteWords(words),
				text: quoteWords(words),
				surface: "cargo-manifest"
			};
		}
	}
};

// src/parse/image-reference.ts
const NAME$1 = /^(?:[\w.-]{1,255}(?::\d{1,5})?\/)?[\w./-]{1,255}$/i;
/** Undefined where the text is no reference: a template, a path, prose. */
function imageReference(text) {
	const written = text.trim().replace(/^docker:\/\//, "");
	if (written === "" || written.length > 600) return void 0;
	const at = written.indexOf("@");
	const rest = at === -1 ? written : written.slice(0, at);
	const digest = at === -1 ? void 0 : written.slice(at + 1);
	if (digest !== void 0 && !/^[a-z0-9+._-]{2,20}:[0-9a-f]{32,128}$/i.test(digest)) return void 0;
	const colon = rest.lastIndexOf(":");
	const tagged = colon > rest.lastIndexOf("/");
	const name = tagged ? rest.slice(0, colon) : rest;
	const tag = tagged ? rest.slice(colon + 1) : "";
	if (!NAME$1.test(name) || tagged && !/^[\w][\w.-]{0,127}$/.test(tag)) return void 0;
	return {
		name,
		tag,
		digest
	};
}

// src/surfaces/requirement.ts
/** A file that asks for things to be fetched. */
function manifestAt(at, ecosystem, more = {}) {
	return {
		kind: "manifest",
		at,
		ecosystem,
		role: "application",
		sources: [],
		...more
	};
}
/** One thing that it asks for. Without more, what is written is the version, and it comes from the registry. */
function requirementAt(at, ecosystem, name, spec, more = {}) {
	return {
		kind: "requirement",
		at,
		ecosystem,
		name,
		spec,
		version: spec,
		source: "registry",
		group: "runtime",
		...more
	};
}
/** Where packages come from. */
function indexAt(at, ecosystem, option, value, role) {
	return {
		kind: "packageIndex",
		at,
		ecosystem,
		option,
		value,
		role
	};
}
/** A git repository at a reference. A full commit id is what makes it firm; that is judged elsewhere. */
function gitRequirementAt(at, ecosystem, name, spec, ref, group = "runtime") {
	return requirementAt(at, ecosystem, name, spec, {
		version: ref,
		source: "git",
		group
	});
}
/** An image as it is written; variables of the file may stand for parts of it. Undefined where it is none (a template, a stage, nothing). */
function imageRequirementAt(at, written, variables = /* @__PURE__ */ new Map(), group = "runtime") {
	const text = fillIn(written.trim(), variables);
	if (text === "" || text === "scratch") return void 0;
	if (/\$|\{\{|<|%/.test(text)) return requirementAt(at, "image", written, written, {
		version: "",
		dynamic: true,
		group
	});
	const image = imageReference(text);
	if (!image) return void 0;
	return requirementAt(at, "image", image.name, text, {
		version: image.digest ?? image.tag,
		group,
		...image.digest === void 0 ? {} : { hashed: true }
	});
}
/** `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME-default}`; a name without a value stays. */
function fillIn(text, variables) {
	let filled = text;
	for (let round = 0; round < 4 && filled.includes("$") && filled.length < 2e3; round++) filled = filled.replaceAll(/\$(?:\{([A-Za-z_]\w{0,100})(?::?-([^{}]{0,300}))?\}|([A-Za-z_]\w{0,100}))/g, (whole, braced, fallback, bare) => variables.get(braced ?? bare ?? "") ?? fallback ?? whole);
	return filled;
}

// src/surfaces/cargo-requirements.ts
const TABLES = [
	["dependencies", "runtime"],
	["dev-dependencies", "development"],
	["build-dependencies", "build"]
];
var cargo_requirements_default = {
	id: "cargo-requirements",
	title: "Requirements of Rust crates, and Cargo.lock",
	reference: "https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html",
	paths: ["**/cargo.toml", "**/cargo.lock"],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		if (baseOf(file.path) === "cargo.lock") yield locked$8(root);
		else yield* manifest$1(root);
	}
};
function* manifest$1(root) {
	const found = [];
	for (const owner of [root, ...(root.get("target")?.entries() ?? []).map(({ value }) => value)]) for (const [table, group] of TABLES) for (const entry of owner.get(table)?.entries() ?? []) found.push(...crate(entry, group));
	for (const entry of root.get("workspace", "dependencies")?.entries() ?? []) found.push(...crate(entry, "optional"));
	const sources = [];
	for (const [table, from] of [["patch", "[patch]"], ["replace", "[replace]"]]) for (const registry of root.get(table)?.entries() ?? []) for (const entry of table === "patch" ? registry.value.entries() : [registry]) {
		const git = text(entry.value.get("git"));
		if (git !== void 0) sources.push({
			at: entry.at,
			option: `${from} ${entry.key}`,
			value: `${git}#${text(entry.value.get("rev")) ?? text(entry.value.get("branch")) ?? ""}`
		});
	}
	const owner = root.entry("package") ?? root.entry("workspace");
	if (!owner) return;
	const name = text(root.get("package", "name"));
	const role = root.get("bin") || root.get("package", "default-run") ? "application" : "library";
	yield manifestAt(owner.keyAt, "cargo", {
		role,
		sources,
		...name === void 0 ? {} : { name }
	});
	yield* found;
}
function* crate({ key, value, at }, group) {
	if (value.get("workspace")?.value === true) return;
	const name = text(value.get("package")) ?? key;
	const version = text(value) ?? text(value.get("version")) ?? "";
	const git = text(value.get("git"));
	const more = {
		group,
		...name === key ? {} : { means: name }
	};
	if (git !== void 0) {
		const tag = text(value.get("tag"));
		const ref = text(value.get("rev")) ?? (tag === void 0 ? void 0 : `tags/${tag}`) ?? text(value.get("branch")) ?? "";
		yield requirementAt(at, "cargo", name, git, {
			...more,
			version: ref,
			source: "git"
		});
	} else if (value.get("path") !== void 0) yield requirementAt(at, "cargo", name, text(value.get("path")) ?? "", {
		...more,
		version: "",
		source: "local"
	});
	else yield requirementAt(at, "cargo", name, version, more);
}
function locked$8(root) {
	const lock = new LockDraft();
	for (const node of root.get("package")?.items() ?? []) {
		const source = node.entry("source");
		const url = text(source?.value) ?? "";
		const name = (text(node.get("name")) ?? "").replaceAll("_", "-");
		lock.entry(name, text(node.get("version")), hashOf$2(url, text(node.get("checksum"))));
		if (source) lock.hosts.add(url.replace(/^(?:registry|sparse|git)\+/, ""), () => source.at);
	}
	return lock.fact((root.entry("version") ?? root.entry("package"))?.keyAt ?? root.at, "cargo", "cargo");
}
/** Crates of the workspace have no source; those of a repository are fixed by the commit behind the `#`. */
function hashOf$2(url, checksum) {
	if (url === "" || /^git\+.{0,1000}#[0-9a-f]{40}$/.test(url)) return "needless";
	return strengthOf(checksum);
}

// src/surfaces/circleci-config.ts
/** Jobs of CircleCI and the orbs that they use. */
var circleci_config_default = {
	id: "circleci-config",
	title: "CircleCI configuration",
	reference: "https://circleci.com/docs/configuration-reference/",
	paths: [".circleci/config.yml", ".circleci/config.yaml"],
	needs: "text",
	yields: ["command", "pipeline"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		for (const group of ["jobs", "commands"]) for (const job of root.get(group)?.entries() ?? []) for (const { at, line } of runs(job.value.get("steps"), 0)) yield {
			...commandAt("circleci-config", at, job.key, line),
			labelled: true
		};
		const includes = (root.get("orbs")?.entries() ?? []).flatMap(({ value, at }) => {
			const written = text(value);
			if (written === void 0) return [];
			const mark = written.lastIndexOf("@");
			const ref = mark === -1 ? void 0 : written.slice(mark + 1);
			const fixed = /^\d+\.\d+\.\d+$/u.test(ref ?? "");
			return [{
				at,
				form: "orb",
				target: mark === -1 ? written : written.slice(0, mark),
				...ref === void 0 ? {} : { ref },
				fixed
			}];
		});
		yield {
			kind: "pipeline",
			at: root.entries()[0]?.keyAt ?? root.at,
			system: "circleci",
			includes,
			evaluated: [],
			runsForeignCode: []
		};
	}
};
/** `run` steps, those behind `when` and `unless` with them. */
function* runs(steps, depth) {
	for (const step of steps?.items() ?? []) {
		const run = step.get("run");
		const line = text(run) ?? text(run?.get("command"));
		if (run && line !== void 0) yield {
			at: run.at,
			line: line.trimEnd()
		};
		if (depth < 4) for (const key of ["when", "unless"]) yield* runs(step.get(key, "steps"), depth + 1);
	}
}

// src/surfaces/dynamic-commands.ts
/** A command that runs before the text reaches the model: `` !`git status` ``, or a fence that begins with ```` ```! ````. */
const INLINE$2 = /(?<!`)!`([^`\n]{1,2000})`/g;
const FENCE = /^```!\s*$/;
/** The commands whose output Claude Code puts into a prompt. https://code.claude.com/docs/en/skills#inject-dynamic-context */
function* dynamicCommands(file, occasion) {
	const lines = new Lines(file.path, file.text);
	let fenced = false;
	for (const line of lines) {
		const trimmed = line.text.trim();
		if (fenced && trimmed.startsWith("```")) fenced = false;
		else if (fenced) {
			const start = line.start + line.text.indexOf(trimmed);
			if (trimmed !== "") yield command$1(trimmed, lines, start, start + trimmed.length, occasion);
		} else if (FENCE.test(trimmed)) fenced = true;
		else for (const match of line.text.matchAll(INLINE$2)) {
			const start = line.start + match.index;
			yield command$1(match[1] ?? "", lines, start, start + match[0].length, occasion);
		}
	}
}
function command$1(text, lines, start, end, occasion) {
	const at = lines.place(start, end);
	return triggerAt(occasion, at, `line ${at.line}`, text);
}

// src/surfaces/hooks.ts
/** Hook tables of Claude Code. `Setup` comes only with a flag, the two others whenever a session begins. */
const CLAUDE_HOOKS = {
	surface: "claude-settings",
	agent: "claude-code",
	gate: "trust",
	atStart: [
		"sessionstart",
		"instructionsloaded",
		"setup"
	],
	commands: ["command"]
};
/** Hook tables of Codex. A hook of a repository runs only after the user has trusted exactly its text. */
const CODEX_HOOKS = {
	surface: "codex-hooks",
	agent: "codex",
	gate: "trust",
	atStart: ["sessionstart"],
	commands: ["command", "commandWindows"]
};
/** Hook tables of Cursor. `workspaceOpen` comes without a chat. */
const CURSOR_HOOKS = {
	surface: "cursor-hooks",
	agent: "cursor",
	gate: "trust",
	atStart: ["sessionstart", "workspaceopen"],
	commands: ["command"]
};
/** Hook tables of Copilot. Those of `.github/hooks` also run in a folder that is not trusted (observed, CLI 1.0.102). */
const COPILOT_HOOKS = {
	surface: "copilot-hooks",
	agent: "copilot",
	gate: "automatic",
	atStart: ["sessionstart"],
	commands: [
		"bash",
		"powershell",
		"command"
	]
};
/** Hook tables of Gemini CLI. */
const GEMINI_HOOKS = {
	surface: "gemini-hooks",
	agent: "gemini",
	gate: "trust",
	atStart: ["sessionstart"],
	commands: ["command"]
};
/** Deepest nesting of matcher groups: event → group → handlers. */
const LEVELS$2 = 3;
/**
* The commands of a hooks table (event → list of handlers, or event → list of matcher groups with a list `hooks`).
* Handlers that start no process (`http`, `prompt`, `agent`) are no triggers; a settings surface states their keys.
*/
function* hookTriggers(hooks, owner, pointer = "hooks") {
	for (const event of hooks?.entries() ?? []) {
		const moment = owner.atStart.includes(event.key.toLowerCase()) ? "agent-start" : "agent-action";
		yield* handlers(event.value, owner, moment, `${pointer}.${event.key}`, 0);
	}
}
function* handlers(node, owner, moment, pointer, level) {
	if (level > LEVELS$2) return;
	for (const [index, item] of node.items().entries()) yield* handlers(item, owner, moment, `${pointer}[${index}]`, level + 1);
	const nested = node.get("hooks");
	if (nested) yield* handlers(nested, owner, moment, `${pointer}.hooks`, level + 1);
	if ((text(node.get("type")) ?? "command") !== "command") return;
	for (const key of owner.commands) {
		const entry = node.entry(key);
		const command = entry && commandOf$2(entry, node);
		if (entry && command) yield trigger$3(owner, moment, owner.commands.length > 1 ? `${pointer}.${key}` : pointer, entry, command);
	}
}
function commandOf$2(entry, handler) {
	const line = text(entry.value);
	if (line === void 0) return entry.value.kind === "array" ? quoteWords(strings(entry.value)) : void 0;
	const args = handler.get("args");
	return args ? `${line} ${quoteWords(strings(args))}`.trim() : line;
}
function trigger$3(owner, moment, pointer, entry, command) {
	const { surface, gate, agent } = owner;
	return {
		kind: "trigger",
		at: entry.at,
		surface,
		moment,
		gate,
		pointer,
		command,
		...agent === void 0 ? {} : { agent }
	};
}

// src/surfaces/mcp-server-doubts.ts
/** Keys of an address, with the agents that know them; all, where none are listed. The last two are mistakes or another client's. */
const ADDRESS_KEYS = [
	{
		key: "httpUrl",
		of: ["gemini", "qwen"]
	},
	{ key: "url" },
	{
		key: "serverUrl",
		of: ["windsurf"]
	},
	{
		key: "uri",
		of: ["goose"]
	},
	{
		key: "link",
		of: []
	}
];
/** Where an address may stand, in the order in which clients prefer them. */
const URL_KEYS = ADDRESS_KEYS.map(({ key }) => key);
/** Names of a transport that some client knows. */
const TYPES = /^(?:stdio|local|http|remote|streamable|streamable-?_?http|sse|ws|builtin|platform|frontend|inline_python)$/i;
/** What the clients of the file may not read as its author means it. */
function doubtsOf(node, launch, { clients }) {
	const doubts = [];
	if (node.kind !== "object") return ["it is not written as a server"];
	for (const { key, of } of ADDRESS_KEYS) {
		if (text(node.get(key)) === void 0 || of === void 0 || clients.length === 0) continue;
		if (!clients.some((client) => of.includes(client))) doubts.push(`its address stands under "${key}", which its client does not read`);
	}
	const hasUrl = URL_KEYS.some((key) => text(node.get(key)) !== void 0);
	if (hasUrl && launch.length > 0) doubts.push("it has both a command and an address, and clients differ in which they take");
	const type = text(node.get("type")) ?? text(node.get("transport"));
	if (type !== void 0 && !TYPES.test(type)) doubts.push(`its type "${type.slice(0, 40)}" is none that clients know`);
	if (hasUrl && type === void 0 && clients.includes("claude-code")) doubts.push("Claude Code refuses an address without a type");
	const version = contradictedVersion(node, launch);
	if (version !== void 0) doubts.push(`it says version ${version} and starts another`);
	if (!hasUrl && launch.length === 0 && type === void 0 && text(node.get("uses")) === void 0) doubts.push("it names neither a command nor an address: it changes a server of the user's own settings, or is none");
	return doubts;
}
/** What a gallery wrote beside the entry when it was installed; the arguments decide what starts. */
function contradictedVersion(node, launch) {
	const version = text(node.get("version"));
	if (version === void 0 || version === "" || launch.length === 0) return void 0;
	return launch.some((word) => word.includes(`@${version}`) || word.includes(`==${version}`) || word.endsWith(`:${version}`)) ? void 0 : version.slice(0, 40);
}

// src/surfaces/mcp-server-entry.ts
const TRANSPORTS = table$1({
	stdio: "stdio",
	local: "stdio",
	http: "http",
	remote: "http",
	streamable: "http",
	streamablehttp: "http",
	"streamable-http": "http",
	streamable_http: "http",
	sse: "sse"
});
/** One entry of a map of servers, in the dialect of any client. */
function mcpServer(entry, owner) {
	const node = entry.value;
	const program = [node.get("transport"), node.get("command")].find((part) => part?.kind === "object") ?? node;
	const launch = launchOf(program);
	const url = URL_KEYS.map((key) => node.get(key) ?? program.get(key)).find((value) => text(value) !== void 0);
	const transport = transportOf(node, program, launch, url, owner);
	const remote = transport === "http" || transport === "sse";
	const offered = [
		"includeTools",
		"enabled_tools",
		"enabledTools",
		"available_tools",
		"tools"
	].map((key) => node.get(key)).find(isList);
	const withheld = [
		"excludeTools",
		"disabled_tools",
		"disabledTools"
	].flatMap((key) => strings(node.get(key)));
	const folder = text(program.get("cwd")) ?? text(program.get("working_directory")) ?? text(program.get("workingDirectory"));
	const envFile = text(node.get("envFile")) ?? text(node.get("env_file"));
	const doubts = doubtsOf(node, launch, owner);
	return {
		kind: "mcpServer",
		at: entry.keyAt,
		surface: owner.surface,
		clients: owner.clients,
		name: entry.key,
		transport,
		launch: remote ? [] : launch,
		...url ? { url: text(url) } : {},
		env: [...[
			"env",
			"environment",
			"envs"
		].flatMap((key) => values(program.get(key))), ...["env_vars", "env_keys"].flatMap((key) => forwarded(node.get(key)))],
		headers: headersOf(node),
		enabled: node.get("enabled")?.value !== false && node.get("disabled")?.value !== true,
		autoApproved: autoApproved(node),
		...offered ? { offered: namesOf(offered) } : {},
		...withheld.length > 0 ? { withheld } : {},
		...folder === void 0 ? {} : { folder },
		...envFile === void 0 ? {} : { envFile },
		...doubts.length > 0 ? { doubts } : {}
	};
}
function isList(node) {
	return node?.kind === "array";
}
/** Tools stand by their names, or as objects that carry one. */
function namesOf(list) {
	return list.items().flatMap((item) => text(item) ?? text(item.get("name")) ?? []);
}
function launchOf(node) {
	const command = node.get("command") ?? node.get("cmd") ?? node.get("path");
	const args = (node.get("args")?.items() ?? []).map((item) => String(item.value ?? ""));
	const line = text(command);
	if (line === void 0) return [...strings(command), ...args];
	if (args.length === 0 && /^[\w.@-]{1,200}\s/.test(line)) return splitWords(line) ?? [line];
	return line === "" ? args : [line, ...args];
}
function transportOf(node, program, launch, url, owner) {
	const named = text(node.get("type")) ?? text(node.get("transport")) ?? text(program.get("type"));
	const known = named === void 0 ? void 0 : TRANSPORTS[named.toLowerCase()];
	if (known) return known;
	if (named !== void 0 && launch.length === 0) return "unknown";
	if (text(node.get("httpUrl")) !== void 0) return "http";
	if (launch.length > 0) return "stdio";
	return url ? owner.remote ?? "http" : "unknown";
}
/** Name and value pairs: an object, or a list of `NAME=value`. */
function values(node) {
	const named = (node?.entries() ?? []).map((entry) => ({
		name: entry.key,
		value: String(entry.value.value ?? ""),
		at: entry.at
	}));
	const listed = (node?.items() ?? []).flatMap((item) => {
		const [name = "", ...value] = (text(item) ?? "").split("=");
		return name === "" ? [] : [{
			name,
			value: value.join("="),
			at: item.at
		}];
	});
	return [...named, ...listed];
}
/** Variables that are handed on by name only stand as a reference to themselves, in the notation of the other clients. */
function forwarded(node) {
	return (node?.items() ?? []).flatMap((item) => {
		const name = text(item) ?? text(item.get("name"));
		return name === void 0 ? [] : [{
			name,
			value: `\${${name}}`,
			at: item.at
		}];
	});
}
function headersOf(node) {
	const written = [...["headers", "http_headers"].flatMap((key) => values(node.get(key))), ...["requestInit", "requestOptions"].flatMap((key) => values(node.get(key, "headers")))];
	const fromEnv = values(node.get("env_http_headers")).map((header) => ({
		...header,
		value: `\${${header.value}}`
	}));
	const bearer = node.entry("bearer_token_env_var");
	const token = text(bearer?.value);
	return [
		...written,
		...fromEnv,
		...bearer && token !== void 0 ? [{
			name: "Authorization",
			value: `Bearer \${${token}}`,
			at: bearer.at
		}] : []
	];
}
function autoApproved(node) {
	const found = /* @__PURE__ */ new Set();
	if (node.get("trust")?.value === true || node.get("default_tools_approval_mode")?.value === "approve") found.add("*");
	for (const key of [
		"autoApprove",
		"alwaysAllow",
		"autoApproved"
	]) {
		const list = node.get(key);
		if (list?.value === true) found.add("*");
		for (const name of strings(list)) found.add(name);
	}
	for (const tool of node.get("tools")?.entries() ?? []) if (tool.value.get("approval_mode")?.value === "approve") found.add(tool.key);
	return [...found];
}

// src/surfaces/mcp-servers.ts
/** The wrapping keys seen in the wild, nested ones by their path. Files hold the wrong one, or two at once. */
const WRAPPERS = [
	["mcpServers"],
	["servers"],
	["mcp_servers"],
	["context_servers"],
	["amp.mcpServers"],
	["mcp", "servers"]
];
const SERVER_KEYS = [
	"command",
	"cmd",
	"type",
	"url",
	"httpUrl",
	"serverUrl",
	"uri",
	"link"
];
/**
* The servers of a whole file. A server under a wrapper that the clients do not look at is stated with no clients: the file says it,
* nobody loads it. A bare map of servers counts as loaded, for plugin files are read in that form.
*/
function* serversOfFile(root, owner) {
	let wrapped = false;
	for (const path of WRAPPERS) {
		const map = root.get(...path);
		if (map?.kind !== "object" && map?.kind !== "array") continue;
		wrapped = true;
		yield* servers(map, path.join(".") === owner.wrapper ? owner : {
			...owner,
			clients: []
		});
	}
	if (wrapped) return;
	const bare = root.get("mcp")?.entries().some(({ value }) => looksLikeServer(value)) ? root.get("mcp") : root;
	for (const entry of bare?.entries() ?? []) if (looksLikeServer(entry.value)) yield mcpServer(entry, owner);
}
/** The servers of one map of name → server, or of a list of servers that carry their names. */
function* servers(map, owner) {
	for (const entry of map?.entries() ?? []) {
		yield mcpServer(entry, owner);
		yield* headersHelper(entry, owner);
	}
	for (const [index, value] of (map?.items() ?? []).entries()) {
		if (value.kind !== "object") continue;
		const key = [
			"name",
			"uses",
			"id",
			"title"
		].map((field) => text(value.get(field))).find((name) => name !== void 0 && name !== "");
		yield mcpServer({
			key: key ?? `server ${index + 1}`,
			keyAt: value.at,
			value
		}, owner);
	}
}
/** A shell command that makes the headers: it runs before the server is reached. */
function* headersHelper(entry, owner) {
	for (const key of ["headersHelper", "http_headers_helper"]) {
		const helper = entry.value.entry(key);
		const command = text(helper?.value);
		const agent = owner.clients.find(isAnswered);
		if (!helper || command === void 0 || agent === void 0) continue;
		yield {
			kind: "trigger",
			at: helper.at,
			surface: owner.surface,
			moment: "agent-start",
			gate: "trust",
			pointer: `${owner.wrapper}.${entry.key}.${key}`,
			command,
			agent
		};
	}
}
function looksLikeServer(node) {
	return SERVER_KEYS.some((key) => node.get(key) !== void 0);
}

// src/surfaces/claude-commands.ts
/** The command still needs an allow rule, which the file can bring itself (`allowed-tools`). */
const DYNAMIC = {
	...occasion("claude-commands", "agent-action", "prompt"),
	agent: "claude-code"
};
var claude_commands_default = {
	id: "claude-commands",
	title: "Powers and commands of Claude commands, agents and skills",
	reference: "https://code.claude.com/docs/en/skills",
	paths: [
		".claude/commands/**/*.md",
		".claude/agents/**/*.md",
		"**/.claude/skills/**/skill.md",
		".claude/output-styles/**/*.md"
	],
	needs: "text",
	yields: [
		"agentSetting",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		yield* dynamicCommands(file, DYNAMIC);
		const head = frontmatter(file.text);
		if (!head) return;
		yield* grants(file, head);
		if (!mayHave(head, STRUCTURED)) return;
		const root = structured(file.path, head);
		yield* furtherGrants(file, root, head);
		yield* hookTriggers(root.get("hooks"), {
			...CLAUDE_HOOKS,
			surface: "claude-commands"
		});
		const held = root.get("mcpServers");
		const owner = {
			surface: "claude-commands",
			clients: kindOf$1(file.path) === "subagent" && held?.kind === "array" ? ["claude-code"] : [],
			wrapper: "mcpServers"
		};
		for (const map of held?.kind === "array" ? held.items() : [held]) yield* servers(map, owner);
	}
};
const STRUCTURED = ["hooks", "mcpServers"];
/**
* Hooks and servers of a head. Other fields are often no YAML: the documentation itself writes `argument-hint: [pr-number] [priority]`. Such
* a line says nothing of those beside it, so where the whole cannot be read, these two fields are read alone.
*/
function structured(path, head) {
	try {
		return parseYaml(path, head.yaml).root;
	} catch (error) {
		if (!(error instanceof ParseError)) throw error;
		return parseYaml(path, fieldsAlone(head, STRUCTURED)).root;
	}
}
/** What the file is to Claude Code: the first part of the keys of its settings. */
function kindOf$1(path) {
	if (/(?:^|\/)\.claude\/skills\//i.test(path)) return "skill";
	if (/^\.claude\/agents\//i.test(path)) return "subagent";
	return /^\.claude\/commands\//i.test(path) ? "command" : "output-style";
}
/** Fields of the head that say what the text may use, as far as they matter to what is asked; with the spellings that say nothing. */
const GRANTS = /^(?:allowed[-_]?tools|disallowed[-_]?tools|tools|permission[-_]?mode|isolation|initialPrompt|shell|context)$/i;
function* grants(file, { fields }) {
	const lines = new Lines(file.path, file.text);
	for (const [name, written] of fields) {
		if (!GRANTS.test(name)) continue;
		const line = [...lines].find(({ text }) => text.startsWith(`${name}:`));
		const at = line ? lines.place(line.start, line.start + line.text.length) : lines.whole();
		const value = /tools$/i.test(name) ? toolsOf(written) : written.replace(/^(["'])(.*)\1$/, "$2");
		yield {
			kind: "agentSetting",
			at,
			agent: "claude-code",
			scope: "project",
			key: `${kindOf$1(file.path)}.${name}`,
			value,
			live: true
		};
	}
}
/** The same fields where only YAML tells them from others. */
function* furtherGrants(file, root, { fields }) {
	for (const { key, value: node, at } of root.entries()) {
		if (!GRANTS.test(key) || fields.has(key)) continue;
		const written = text(node);
		const value = /tools$/i.test(key) ? written === void 0 ? strings(node) : toolsOf(written) : written ?? "";
		yield {
			kind: "agentSetting",
			at,
			agent: "claude-code",
			scope: "project",
			key: `${kindOf$1(file.path)}.${key}`,
			value,
			live: true
		};
	}
}
/** A list of rules: with commas, in brackets, or one a line. Commas in round brackets are part of a rule. */
function toolsOf(written) {
	return (written.replace(/^\[([\s\S]*)\]$/, "$1").match(/(?:[^,\n()]|\([^()\n]*\))+/g) ?? []).map((item) => item.trim().replace(/^- */, "").replace(/^(["'])(.*)\1$/, "$2")).filter((item) => item !== "");
}

// src/surfaces/claude-mcp.ts
var claude_mcp_default = {
	id: "claude-mcp",
	title: "MCP servers of Claude Code",
	reference: "https://code.claude.com/docs/en/mcp",
	paths: [".mcp.json"],
	needs: "text",
	yields: [
		"agentFile",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		yield agentFile(file, "claude-code", "mcp");
		const root = expectObject(parseJson(file.path, file.text));
		yield* serversOfFile(root, {
			surface: "claude-mcp",
			clients: ["claude-code", "copilot"],
			wrapper: "mcpServers"
		});
	}
};

// src/surfaces/settings.ts
/** Every key with a scalar, or a list of scalars, as its value. An object or a list of objects is walked into; an empty object says nothing. */
function* settings$1(node, prefix = "") {
	for (const entry of node.entries()) yield* setting(entry.value, prefix === "" ? entry.key : `${prefix}.${entry.key}`, () => entry.at);
}
/** One value under a key that the caller has already named. */
function* setting(value, key, at) {
	if (value.kind === "object") yield* settings$1(value, key);
	else if (value.kind !== "array") yield {
		key,
		at: at(),
		value: value.value
	};
	else if (value.items().every(isScalar)) yield {
		key,
		at: at(),
		value: value.items().map((item) => item.value)
	};
	else for (const [index, item] of value.items().entries()) yield* setting(item, `${key}[${index}]`, () => item.at);
}
/** Whether a key is one of the given ones or lies below one of them. */
function under(key, owners) {
	return owners.some((owner) => key === owner || key.startsWith(`${owner}.`) || key.startsWith(`${owner}[`));
}
function isScalar(node) {
	return node.kind !== "object" && node.kind !== "array";
}

// src/surfaces/claude-plugins.ts
/** A plugin in a folder of skills loads once the folder is trusted; one that the repository publishes, where somebody installs it. */
const LOADED$1 = /^\.claude\/skills\/[^/]+\//i;
var claude_plugins_default = {
	id: "claude-plugins",
	title: "Claude Code plugins and marketplaces",
	reference: "https://code.claude.com/docs/en/plugins-reference",
	paths: [
		".claude-plugin/plugin.json",
		".claude-plugin/marketplace.json",
		"hooks/hooks.json",
		"*/hooks/hooks.json",
		"*/*/hooks/hooks.json",
		"*/*/.claude-plugin/plugin.json",
		".claude/skills/*/.claude-plugin/plugin.json",
		".claude/skills/*/hooks/hooks.json",
		".claude/skills/*/.mcp.json"
	],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		const loaded = LOADED$1.test(file.path);
		const root = expectObject(parseJson(file.path, file.text));
		if (loaded) yield agentFile(file, "claude-code", "hooks");
		if (/marketplace\.json$/i.test(file.path)) {
			yield* sources$1(root.get("plugins"));
			for (const plugin of root.get("plugins")?.items() ?? []) yield* servers(plugin.get("mcpServers"), {
				surface: "claude-plugins",
				clients: [],
				wrapper: "mcpServers"
			});
			return;
		}
		const hooks = /hooks\.json$/i.test(file.path) ? root.get("hooks") ?? root : root.get("hooks");
		yield* hookTriggers(hooks, {
			...CLAUDE_HOOKS,
			surface: "claude-plugins",
			gate: loaded ? "trust" : "opt-in"
		});
		const owner = {
			surface: "claude-plugins",
			clients: loaded ? ["claude-code"] : [],
			wrapper: "mcpServers"
		};
		if (isServers(file, root)) yield* serversOfFile(root, owner);
	}
};
/** In a manifest, servers stand under their key; a bare map of them is the form of `.mcp.json`. */
function isServers({ path }, root) {
	return /\.mcp\.json$/i.test(path) || root.get("mcpServers")?.kind === "object";
}
/** Where the plugins of a marketplace come from. Those in the repository itself say nothing by it. */
function* sources$1(plugins) {
	for (const [index, plugin] of (plugins?.items() ?? []).entries()) {
		const source = plugin.get("source");
		if (source?.kind !== "object") continue;
		for (const { key, at, value } of settings$1(source, `marketplace.plugins[${index}].source`)) yield {
			kind: "agentSetting",
			at,
			agent: "claude-code",
			scope: "project",
			key,
			value,
			live: true
		};
	}
}

// src/surfaces/claude-settings-values.ts
/**
* Keys whose value must be of one kind. One wrong value, and Claude Code drops the whole file, its deny rules too, without a word, in a
* terminal too. Keys that it is lenient about are not here. Tried one by one with 2.1.329 (docs/conformance.md, wrong-values).
*/
const KEYS$3 = [
	["a text", `apiKeyHelper proxyAuthHelper awsCredentialExport awsAuthRefresh gcpAuthRefresh otelHeadersHelper processWrapper model agent outputStyle
    language plansDirectory autoMemoryDirectory minimumVersion fileSuggestion.command statusLine.command subagentStatusLine.command`],
	["a boolean", `disableAllHooks enableAllProjectMcpServers respectGitignore includeCoAuthoredBy includeGitInstructions spinnerTipsEnabled alwaysThinkingEnabled
    skipWebFetchPreflight disableSkillShellExecution autoMemoryEnabled fastMode skipDangerousModePermissionPrompt useAutoModeDuringPlan
    remoteControlAtStartup autoUploadSessions allowManagedHooksOnly permissions.blockReadsOutsideWorkingDirectories
    permissions.blockWritesOutsideWorkingDirectories permissions.denyInsteadOfPrompting sandbox.enabled sandbox.failIfUnavailable
    sandbox.autoAllowBashIfSandboxed sandbox.allowUnsandboxedCommands sandbox.enableWeakerNestedSandbox sandbox.enableWeakerNetworkIsolation
    sandbox.network.allowAllUnixSockets sandbox.network.allowLocalBinding`],
	["a list", `permissions.allow permissions.ask permissions.deny permissions.additionalDirectories claudeMdExcludes companyAnnouncements availableModels
    allowedHttpHookUrls httpHookAllowedEnvVars sandbox.excludedCommands sandbox.network.allowedDomains sandbox.network.deniedDomains
    sandbox.network.allowUnixSockets sandbox.filesystem.allowWrite sandbox.filesystem.denyWrite sandbox.filesystem.denyRead
    sandbox.filesystem.allowRead sandbox.credentials.files sandbox.credentials.envVars`],
	["a table", "permissions env sandbox sandbox.network sandbox.filesystem sandbox.credentials worktree statusLine subagentStatusLine fileSuggestion enabledPlugins autoMode"]
];
/** Keys that take one of a few words. */
const WORDS$1 = {
	"permissions.defaultMode": [
		"default",
		"manual",
		"acceptEdits",
		"plan",
		"auto",
		"dontAsk",
		"bypassPermissions"
	],
	"permissions.disableBypassPermissionsMode": ["disable"],
	"permissions.disableAutoMode": ["disable"],
	disableAutoMode: ["disable"],
	defaultShell: ["bash", "powershell"],
	"statusLine.type": ["command"],
	"subagentStatusLine.type": ["command"]
};
/** What is wrong in a settings file so that Claude Code takes nothing from it; undefined where nothing is. */
function wrongValue$2(root) {
	for (const [wanted, keys] of KEYS$3) for (const key of keys.split(/\s+/)) {
		const node = below$1(root, key);
		if (node && kindOf(node) !== wanted) return {
			at: node.at,
			because: `${key} must be ${wanted}`
		};
	}
	for (const [key, words] of Object.entries(WORDS$1)) {
		const node = below$1(root, key);
		if (node && !(typeof node.value === "string" && words.includes(node.value))) return {
			at: node.at,
			because: `${key} must be ${words.join(" or ")}`
		};
	}
	return wrongNumber(root) ?? wrongItem(root);
}
function below$1(root, key) {
	return root.get(...key.split("."));
}
function wrongNumber(root) {
	const days = root.get("cleanupPeriodDays");
	return days && !(typeof days.value === "number" && days.value >= 1) ? {
		at: days.at,
		because: "cleanupPeriodDays must be a number of at least 1"
	} : void 0;
}
/** Of rules, a wrong one is passed over; in these lists it costs the file. */
function wrongItem(root) {
	const folder = root.get("permissions", "additionalDirectories")?.items().find(({ kind }) => kind !== "string");
	if (folder) return {
		at: folder.at,
		because: "permissions.additionalDirectories must hold texts"
	};
	const attribution = root.get("attribution");
	if (attribution && attribution.kind !== "boolean" && attribution.kind !== "object") return {
		at: attribution.at,
		because: "attribution must be a table"
	};
	const entry = ["files", "envVars"].flatMap((key) => root.get("sandbox", "credentials", key)?.items() ?? []).find((item) => !/^(?:deny|mask)$/.test(String(item.get("mode")?.value)));
	if (entry) return {
		at: entry.at,
		because: "the mode of sandbox.credentials must be deny or mask"
	};
	const plugin = root.get("enabledPlugins")?.entries().find(({ value }) => /^(?:string|number|null)$/.test(value.kind));
	return plugin && {
		at: plugin.at,
		because: `enabledPlugins.${plugin.key} must be a boolean`
	};
}
function kindOf(node) {
	switch (node.kind) {
		case "boolean": return "a boolean";
		case "string": return "a text";
		case "array": return "a list";
		case "object": return "a table";
		case "number": return "a number";
		default: return;
	}
}

// src/surfaces/claude-settings.ts
/**
* Keys that Claude Code takes only from managed settings, or from the user's and managed settings.
* https://code.claude.com/docs/en/settings
*/
const NOT_FROM_A_REPOSITORY$2 = [
	"allowAllClaudeAiMcps",
	"allowedChannelPlugins",
	"allowManagedHooksOnly",
	"allowManagedMcpServersOnly",
	"allowManagedPermissionRulesOnly",
	"blockedMarketplaces",
	"browserExternalPageTools",
	"channelsEnabled",
	"claudeMd",
	"disableBrowserExternalNavigation",
	"disableCommandPluginSources",
	"disableMobileSimulatorTools",
	"disableSideloadFlags",
	"forceLoginGatewayUrl",
	"forceRemoteSettingsRefresh",
	"parentSettingsBehavior",
	"pluginSuggestionMarketplaces",
	"pluginTrustMessage",
	"policyHelper",
	"requiredMaximumVersion",
	"requiredMinimumVersion",
	"sandbox.bwrapPath",
	"sandbox.socatPath",
	"sandbox.filesystem.allowManagedReadPathsOnly",
	"sandbox.network.allowManagedDomainsOnly",
	"sshHostAllowlist",
	"strictKnownMarketplaces",
	"allowedMarketplaces",
	"strictPluginOnlyCustomization",
	"wslInheritsWindowsSettings",
	"askUserQuestionTimeout",
	"autoMode",
	"dialogExpiry",
	"enableArtifact",
	"footerLinksRegexes",
	"pluginConfigs",
	"processWrapper",
	"sandbox.allowAppleEvents",
	"sandbox.credentials.allowPlaintextInject",
	"sandbox.credentials.awsPairs",
	"sandbox.credentials.sigv4",
	"sandbox.filesystem.disabled",
	"sandbox.network.strictAllowlist",
	"sandbox.network.tlsTerminate",
	"sandbox.ripgrep",
	"skipAutoPermissionPrompt",
	"spellcheck",
	"sshConfigs",
	"vimInsertModeRemaps",
	"env.CLAUDE_CODE_PROCESS_WRAPPER",
	"env.CLAUDE_CODE_SYNC_SKILLS",
	"env.CLAUDE_CODE_SYNC_PLUGINS",
	"env.CLAUDE_CODE_PLUGIN_CACHE_DIR",
	"env.CLAUDE_CODE_PLUGIN_SEED_DIR",
	"mcpServers"
];
/** Taken from the local file, not from the shared one. */
const LOCAL_ONLY = [
	"skipDangerousModePermissionPrompt",
	"syncClaudeAiSkills",
	"useAutoModeDuringPlan"
];
/** Shell commands that Claude Code runs for itself, by key. */
const HELPERS = [
	["apiKeyHelper"],
	["awsAuthRefresh"],
	["awsCredentialExport"],
	["gcpAuthRefresh"],
	["otelHeadersHelper"],
	["proxyAuthHelper"],
	["statusLine", "command"],
	["subagentStatusLine", "command"],
	["fileSuggestion", "command"]
];
var claude_settings_default = {
	id: "claude-settings",
	title: "Claude Code settings",
	reference: "https://code.claude.com/docs/en/settings",
	paths: [".claude/settings.json", ".claude/settings.local.json"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule",
		"trigger"
	],
	refusedBy: "Claude Code",
	*read(file) {
		const own = agentFile(file, "claude-code", "settings");
		const refused = refusal$2(file);
		yield refused === void 0 ? own : {
			...own,
			at: refused.at,
			refused: refused.because
		};
		const { root } = parseJson(file.path, file.text);
		if (root.kind !== "object") return;
		const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
		yield* permissionRules$1(root, scope);
		for (const { key, at, value } of settings$1(root)) {
			if (LISTS$6.some((list) => key === `permissions.${list}`)) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "claude-code",
				scope,
				key,
				value,
				live: isLive$1({
					key,
					at,
					value
				}, scope)
			};
		}
		yield* hookTriggers(root.get("hooks"), CLAUDE_HOOKS);
		yield* helpers(root);
	}
};
/** Why Claude Code drops a file that we read: it wants JSON without comments and trailing commas, and values of the right kind. */
function refusal$2(file) {
	if (file.text.trim() === "") return void 0;
	let root;
	try {
		root = parseJson(file.path, file.text).root;
	} catch {
		return;
	}
	if (root.kind !== "object") return {
		at: root.at,
		because: "it is no table of settings"
	};
	return isPlainJson(file.text) ? wrongValue$2(root) : {
		at: root.at,
		because: "it holds comments or trailing commas"
	};
}
function isPlainJson(text) {
	try {
		JSON.parse(text.replace(/^\uFEFF/, ""));
		return true;
	} catch {
		return false;
	}
}
const LISTS$6 = [
	"allow",
	"ask",
	"deny"
];
function* permissionRules$1(root, scope) {
	for (const effect of LISTS$6) for (const item of root.get("permissions", effect)?.items() ?? []) {
		const rule = text(item);
		if (rule !== void 0) yield {
			kind: "permissionRule",
			at: item.at,
			agent: "claude-code",
			scope,
			effect,
			rule
		};
	}
}
function isLive$1({ key, value }, scope) {
	if (under(key, NOT_FROM_A_REPOSITORY$2)) return false;
	if (scope === "project" && under(key, LOCAL_ONLY)) return false;
	if (key === "permissions.defaultMode" && value === "auto") return false;
	return !(value === "mask" && key.startsWith("sandbox.credentials."));
}
function* helpers(root) {
	for (const keys of HELPERS) {
		const entry = root.entry(...keys);
		const command = text(entry?.value);
		if (!entry || command === void 0) continue;
		const moment = keys[0] === "fileSuggestion" ? "agent-action" : "agent-start";
		yield {
			kind: "trigger",
			at: entry.at,
			surface: "claude-settings",
			moment,
			gate: "trust",
			pointer: keys.join("."),
			command,
			agent: "claude-code"
		};
	}
}

// src/surfaces/cline-plugins.ts
/**
* Code that Cline's command line loads when it starts here, without a question: every script below the folder, however deep, and what a
* package there names (observed, 3.0.65).
*/
var cline_plugins_default = {
	id: "cline-plugins",
	title: "Cline plugins",
	reference: "https://docs.cline.bot/cline-cli/overview",
	paths: [".cline/plugins/**/*.{js,ts}", ".cline/plugins/**/package.json"],
	needs: "text",
	refusedBy: "Cline",
	yields: ["trigger"],
	*read(file) {
		const below = file.path.split("/").slice(2);
		if (below.some((segment, index) => segment.startsWith(".") || segment === "node_modules" && index < below.length - 1)) return;
		const start = {
			...occasion("cline-plugins", "agent-start", "automatic"),
			agent: "cline"
		};
		if (!/\/package\.json$/i.test(file.path)) {
			yield triggerAt(start, wholeFile(file.path), posix.basename(file.path), quoteWords(["node", file.path]));
			return;
		}
		for (const plugin of parseJson(file.path, file.text).root.get("cline", "plugins")?.items() ?? []) for (const path of strings(plugin.get("paths"))) yield triggerAt(start, plugin.at, "cline.plugins", quoteWords(["node", posix.join(folderOf(file.path), path)]));
	}
};

// src/parse/nix.ts
/** What stands before a string that an attribute is given. */
const ATTRIBUTE$1 = /(?<![\w.'-])([A-Za-z_][\w'-]{0,100}(?:\.[A-Za-z_][\w'-]{0,100}){0,4})\s{0,20}=\s{0,100}$/;
/** A comment, or the begin of a string. */
const NEXT = /#[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|''|"/g;
/** Attributes whose value is a string, wherever they stand. Not a Nix parser: a string that is computed is not found. */
function* nixStrings(path, source) {
	const lines = new Lines(path, source);
	const next = new RegExp(NEXT);
	const brackets = new Brackets(lines.text, "\"");
	for (let match = next.exec(lines.text); match; match = next.exec(lines.text)) {
		const quote = match[0];
		if (quote !== "\"" && quote !== "''") continue;
		const start = match.index + quote.length;
		const end = endOf(lines.text, start, quote, brackets);
		if (end === void 0) return;
		const before = ATTRIBUTE$1.exec(lines.text.slice(Math.max(0, match.index - 700), match.index));
		const name = before?.[1];
		if (before && name !== void 0) {
			const from = match.index - before[0].length;
			yield {
				name,
				text: plain$2(lines.text.slice(start, end), quote),
				at: lines.place(from, end + quote.length)
			};
		}
		next.lastIndex = end + quote.length;
	}
}
/** In an indented string three quotes, `''$` and `''\` are escapes; in a plain one the backslash is. Strings inside `${…}` are its own. */
function endOf(text, start, quote, brackets) {
	for (let at = start; at < text.length; at++) if (text.startsWith("${", at)) at = brackets.closing(at + 1) ?? at + 1;
	else if (quote === "\"") {
		if (text.charAt(at) === "\\") at++;
		else if (text.charAt(at) === "\"") return at;
	} else if (text.startsWith("''", at)) {
		if (!/['$\\]/.test(text.charAt(at + 2))) return at;
		at += 2;
	}
}
function plain$2(text, quote) {
	return (quote === "\"" ? text.replaceAll(/\\(["\\$])/g, "$1") : text.replaceAll("''$", "$").replaceAll("'''", "''")).replaceAll(/\$\{[^{}\n]{1,200}\}\/s?bin\//g, "").trim();
}

// src/surfaces/cloud-workspaces.ts
/** The workspace is a container of the provider; opening it there is the only question. */
const CREATE$1 = occasion("cloud-workspaces", "container-create", "prompt");
/** Hooks of one `dev.nix`; a real one has two. */
const MOST_HOOKS = 100;
/** How each provider's file is read. */
const READERS = {
	".gitpod.yml": gitpod,
	".gitpod.yaml": gitpod,
	"dev.nix": studio,
	".replit": replit,
	"tasks.json": codesandbox,
	".stackblitzrc": stackblitz,
	"devfile.yaml": devfile,
	".devfile.yaml": devfile
};
var cloud_workspaces_default = {
	id: "cloud-workspaces",
	title: "Cloud workspaces",
	reference: "https://www.gitpod.io/docs/classic/user/references/gitpod-yml",
	paths: [
		".gitpod.yml",
		".gitpod.yaml",
		".idx/dev.nix",
		".replit",
		".codesandbox/tasks.json",
		".stackblitzrc",
		"devfile.yaml",
		".devfile.yaml"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		yield* READERS[baseOf(file.path)]?.(file) ?? [];
	}
};
function* gitpod(file) {
	const root = expectObject(parseYaml(file.path, file.text));
	for (const [index, task] of (root.get("tasks")?.items() ?? []).entries()) for (const key of [
		"before",
		"init",
		"prebuild",
		"command"
	]) yield* line(task, key, `tasks[${index}]`);
}
/** Lifecycle hooks of Firebase Studio: attributes below `onCreate` and `onStart`, told apart by the word before them only. */
function* studio(file) {
	const begins = [...file.text.matchAll(/\b(onCreate|onStart|previews)\s*=/g)].map((match) => ({
		name: match[1] ?? "",
		index: match.index
	}));
	if (begins.length === 0) return;
	if (begins.length > MOST_HOOKS) throw new Error(`more than ${MOST_HOOKS} hooks`);
	const lineAt = (index) => file.text.slice(0, index).split("\n").length;
	const owners = begins.map(({ name, index }) => ({
		name,
		line: lineAt(index)
	}));
	for (const { name, text: command, at } of nixStrings(file.path, file.text)) {
		const owner = owners.findLast((begin) => begin.line <= at.line)?.name;
		if ((owner === "onCreate" || owner === "onStart") && command !== "") yield triggerAt(CREATE$1, at, `${owner}.${name}`, command);
	}
}
function* replit(file) {
	const { root } = parseToml(file.path, file.text);
	yield* line(root, "onBoot", "");
	const run = root.entry("run");
	const command = commandLine(run?.value);
	if (run && command !== void 0) yield commandAt("cloud-workspaces", run.at, "replit run", command);
}
function* codesandbox(file) {
	const root = expectObject(parseJson(file.path, file.text));
	for (const [index, task] of (root.get("setupTasks")?.items() ?? []).entries()) {
		const own = text(task) ?? text(task.get("command"));
		if (own !== void 0) yield triggerAt(CREATE$1, task.at, `setupTasks[${index}]`, own);
	}
	for (const task of root.get("tasks")?.entries() ?? []) {
		const command = text(task.value.get("command"));
		if (command === void 0) continue;
		if (task.value.get("runAtStart")?.value === true) yield triggerAt(CREATE$1, task.at, `tasks.${task.key}`, command);
		else yield commandAt("cloud-workspaces", task.at, `codesandbox ${task.key}`, command);
	}
}
function* stackblitz(file) {
	yield* line(expectObject(parseJson(file.path, file.text)), "startCommand", "");
}
/** Commands have names; `events` says which of them run by themselves. */
function* devfile(file) {
	const root = expectObject(parseYaml(file.path, file.text));
	const bound = new Set((root.get("events")?.entries() ?? []).flatMap(({ value }) => value.items().map((item) => text(item)?.toLowerCase())));
	for (const command of root.get("commands")?.items() ?? []) {
		const id = text(command.get("id")) ?? "";
		const entry = command.entry("exec", "commandLine");
		const own = text(entry?.value);
		if (!entry || own === void 0) continue;
		if (bound.has(id.toLowerCase())) yield triggerAt(CREATE$1, entry.at, `commands.${id}`, own);
		else yield commandAt("cloud-workspaces", entry.at, `devfile ${id}`, own);
	}
}
function* line(node, key, owner) {
	const entry = node.entry(key);
	const command = commandLine(entry?.value);
	if (entry && command !== void 0) yield triggerAt(CREATE$1, entry.at, owner === "" ? key : `${owner}.${key}`, command);
}

// src/surfaces/cmake.ts
const CALL$1 = /(?<![\w.])(execute_process|exec_program|file)\s{0,10}\(/gi;
const MAX_CALLS$1 = 2e3;
/** Run while CMake configures, which editors with its extension do on open. */
const CONFIGURE = occasion("cmake", "build", "automatic");
/** Words that begin another part of `execute_process`. */
const OPTION$1 = /^(?:COMMAND|WORKING_DIRECTORY|TIMEOUT|[A-Z]+_VARIABLE|[A-Z]+_FILE|[A-Z]+_QUIET|COMMAND_ECHO|[A-Z]+_STRIP_TRAILING_WHITESPACE|ENCODING|ECHO_[A-Z]+_VARIABLE|COMMAND_ERROR_IS_FATAL)$/;
var cmake_default = {
	id: "cmake",
	title: "CMake scripts",
	reference: "https://cmake.org/cmake/help/latest/command/execute_process.html",
	paths: ["**/cmakelists.txt", "**/*.cmake"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const lines = new Lines(file.path, withoutComments(file.text));
		const brackets = new Brackets(lines.text, "\"");
		let count = 0;
		for (const match of lines.text.matchAll(CALL$1)) {
			const open = match.index + match[0].length - 1;
			const end = brackets.closing(open);
			if (end === void 0) continue;
			if (++count > MAX_CALLS$1) throw new Error(`more than ${MAX_CALLS$1} calls`);
			const words = wordsOf(lines.text.slice(open + 1, end));
			const name = (match[1] ?? "").toLowerCase();
			for (const command of commandsOf$1(name, words)) yield stated$2(lines, match.index, end + 1, name, command);
		}
	}
};
function stated$2(lines, start, end, name, command) {
	return triggerAt(CONFIGURE, lines.place(start, end), name, quoted$1(command));
}
function* commandsOf$1(name, words) {
	if (name === "file") {
		if (words[0] === "DOWNLOAD" && words[1] !== void 0) yield [
			"curl",
			"-O",
			words[1]
		];
		return;
	}
	if (name === "exec_program") {
		if (words[0] !== void 0) yield words[0].split(/\s+/);
		return;
	}
	let command;
	for (const word of words) if (OPTION$1.test(word)) {
		if (command !== void 0 && command.length > 0) yield command;
		command = word === "COMMAND" ? [] : void 0;
	} else command?.push(word);
	if (command !== void 0 && command.length > 0) yield command;
}
function wordsOf(text) {
	return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|\[\[([\s\S]*?)\]\]|([^\s"]+)/g)].map(([, quotedText, bracketed, bare]) => quotedText === void 0 ? bracketed ?? bare ?? "" : quotedText.replaceAll(/\\(.)/g, "$1"));
}
/** Words, with the variables by which CMake names programs replaced by the programs. Others stay as shell variables. */
function quoted$1(words) {
	return words.map((word) => {
		const plain = word.replaceAll("${CMAKE_COMMAND}", "cmake").replaceAll("${CMAKE_CTEST_COMMAND}", "ctest").replaceAll(/\$\{CMAKE_(C|CXX)_COMPILER\}/g, (_, language) => language === "C" ? "cc" : "c++").replaceAll(/\$\{_?([A-Za-z][A-Za-z]{0,30})\d?[\w]{0,20}_EXECUTABLE\}/g, (_, program) => program.toLowerCase());
		return /^[\w./:=+-]*(?:\$\{\w+\}[\w./:=+-]*)+$/.test(plain) ? plain : quoteWords([plain]);
	}).join(" ");
}
/** `#` to the end of the line, and `#[[ … ]]`; blanks take their place so that offsets stay. */
function withoutComments(text) {
	return text.replaceAll(/("(?:[^"\\]|\\.)*")|#\[\[[\s\S]*?(?:\]\]|$)|#[^\n]*/g, (whole, kept) => kept ?? whole.replaceAll(/[^\n]/g, " "));
}

// src/surfaces/codex-agents.ts
var codex_agents_default = {
	id: "codex-agents",
	title: "Codex subagents",
	reference: "https://developers.openai.com/codex/subagents",
	paths: [".codex/agents/*.toml"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"mcpServer"
	],
	*read(file) {
		yield agentFile(file, "codex", "settings");
		const root = expectObject(parseToml(file.path, file.text));
		const role = file.path.slice(folderOf(file.path).length + 1, -5);
		for (const { key, at, value } of settings$1(root, `agents.${role}`)) yield {
			kind: "agentSetting",
			at,
			agent: "codex",
			scope: "project",
			key,
			value,
			live: true
		};
		yield* servers(root.get("mcp_servers"), {
			surface: "codex-agents",
			clients: ["codex"],
			wrapper: "mcp_servers"
		});
	}
};

// src/surfaces/codex-config-values.ts
/** Keys that take one of a few words. Codex does not start with another one. Tried one by one with 0.169.0 (docs/conformance.md). */
const WORDS = {
	sandbox_mode: [
		"read-only",
		"workspace-write",
		"danger-full-access"
	],
	approvals_reviewer: [
		"user",
		"auto_review",
		"guardian_subagent"
	],
	web_search: [
		"disabled",
		"cached",
		"indexed",
		"live"
	],
	"shell_environment_policy.inherit": [
		"all",
		"core",
		"none"
	],
	"history.persistence": ["save-all", "none"]
};
/** Keys whose value must be of one kind. */
const KINDS$1 = {
	model: "string",
	log_dir: "string",
	sqlite_home: "string",
	model_instructions_file: "string",
	hooks: "object",
	features: "object",
	mcp_servers: "object",
	permissions: "object",
	sandbox_workspace_write: "object",
	shell_environment_policy: "object",
	"sandbox_workspace_write.network_access": "boolean",
	"sandbox_workspace_write.exclude_slash_tmp": "boolean",
	"sandbox_workspace_write.exclude_tmpdir_env_var": "boolean",
	"sandbox_workspace_write.writable_roots": "array"
};
const TOOL_MODES = [
	"auto",
	"prompt",
	"writes",
	"approve"
];
/** What is wrong in a configuration so that Codex does not start with it; undefined where nothing is. */
function wrongValue$1(root) {
	for (const [key, words] of Object.entries(WORDS)) {
		const node = below(root, key);
		if (node && !(typeof node.value === "string" && words.includes(node.value))) return {
			at: node.at,
			because: `${key} must be ${words.join(" or ")}`
		};
	}
	for (const [key, kind] of Object.entries(KINDS$1)) {
		const node = below(root, key);
		if (node && node.kind !== kind) return {
			at: node.at,
			because: `${key} must be ${kind === "object" ? "a table" : `of the kind ${kind}`}`
		};
	}
	return wrongApproval(root) ?? wrongProfile(root) ?? wrongFeature(root) ?? wrongServer(root) ?? wrongProject(root) ?? wrongHook$1(root) ?? wrongPath(root);
}
function below(root, key) {
	return root.get(...key.split("."));
}
/** `untrusted` still stands in the client's own list of accepted words, and makes it exit. */
const POLICIES = [
	"on-request",
	"on-failure",
	"never"
];
function wrongApproval(root) {
	const policy = root.get("approval_policy");
	const granular = policy?.get("granular");
	if (granular && !granular.get("rules")) return {
		at: granular.at,
		because: "approval_policy.granular must say rules"
	};
	if (!policy || policy.kind === "object" || POLICIES.includes(String(policy.value))) return void 0;
	return {
		at: policy.at,
		because: `approval_policy must be ${POLICIES.join(" or ")}`
	};
}
/** The profile in force must be one of the built-in ones, or stand in the file. */
function wrongProfile(root) {
	const chosen = root.get("default_permissions");
	if (!chosen) return void 0;
	const name = String(chosen.value);
	if (/^:(?:read-only|workspace|danger-full-access)$/.test(name)) return void 0;
	const profile = name.startsWith(":") ? void 0 : root.get("permissions", name);
	if (!profile) return {
		at: chosen.at,
		because: `the profile ${name} of default_permissions is not defined`
	};
	const base = profile.get("extends");
	return base?.value === ":danger-full-access" ? {
		at: base.at,
		because: "a profile may not extend :danger-full-access"
	} : void 0;
}
function wrongFeature(root) {
	const feature = root.get("features")?.entries().find(({ value }) => value.kind !== "boolean" && value.kind !== "object");
	return feature && {
		at: feature.at,
		because: `features.${feature.key} must be true or false`
	};
}
function wrongServer(root) {
	for (const { key, value, at } of root.get("mcp_servers")?.entries() ?? []) {
		const name = `mcp_servers.${key}`;
		const command = value.get("command");
		if (value.get("bearer_token")) return {
			at,
			because: `${name} holds a bearer_token, which has to come from the environment`
		};
		if (command ? command.kind !== "string" : value.get("url")?.kind !== "string") return {
			at,
			because: `${name} has no command and no url`
		};
		const mode = [value.get("default_tools_approval_mode"), ...(value.get("tools")?.entries() ?? []).map((tool) => tool.value.get("approval_mode"))].find((node) => node && !TOOL_MODES.includes(String(node.value)));
		if (mode) return {
			at: mode.at,
			because: `${name} has a mode of approval that is not ${TOOL_MODES.join(" or ")}`
		};
	}
}
function wrongProject(root) {
	const project = root.get("projects")?.entries().find(({ value }) => !/^(?:trusted|untrusted|undefined)$/.test(String(value.get("trust_level")?.value)));
	return project && {
		at: project.at,
		because: "trust_level must be trusted or untrusted"
	};
}
/** A handler without a type. Events that do not exist are passed over. */
function wrongHook$1(root) {
	for (const { key, value } of root.get("hooks")?.entries() ?? []) {
		const handler = value.items().flatMap((group) => group.get("hooks")?.items() ?? []).find((item) => item.get("type") === void 0);
		if (handler) return {
			at: handler.at,
			because: `a handler of hooks.${key} has no type`
		};
	}
}
/** In a profile, a path must be absolute, `~/…` or one of the named ones, and what may be done with it a known word. */
function wrongPath(root) {
	for (const profile of root.get("permissions")?.entries() ?? []) for (const { key, value, at } of profile.value.get("filesystem")?.entries() ?? []) {
		if (key === "glob_scan_max_depth") continue;
		if (!/^[/~:]/.test(key)) return {
			at,
			because: `the path ${key} of the permission profile ${profile.key} must be absolute`
		};
		const word = (value.kind === "object" ? value.entries().map((entry) => entry.value) : [value]).find((node) => !/^(?:read|write|deny|none)$/.test(String(node.value)));
		if (word) return {
			at: word.at,
			because: `${key} of the permission profile ${profile.key} must be read, write or deny`
		};
	}
}

// src/surfaces/codex-config.ts
/**
* Keys that Codex ignores in a repository's file, with a warning (observed, 0.169.0 and 0.171.0). `projects` is trust that only the user's file gives,
* and the state of a hook is the user's approval of it.
*/
const NOT_FROM_A_REPOSITORY$1 = [
	"openai_base_url",
	"chatgpt_base_url",
	"apps_mcp_product_sku",
	"responses_api_metadata",
	"model_provider",
	"model_providers",
	"notify",
	"profile",
	"profiles",
	"experimental_realtime_webrtc_call_base_url",
	"experimental_realtime_ws_base_url",
	"otel",
	"features.respect_system_proxy",
	"features.network_proxy.credentials",
	"projects",
	"hooks.state"
];
var codex_config_default = {
	id: "codex-config",
	title: "Codex configuration",
	reference: "https://developers.openai.com/codex/config-reference",
	paths: [".codex/config.toml"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		const own = agentFile(file, "codex", "settings");
		const wrong = refusal$1(file);
		yield wrong === void 0 ? own : {
			...own,
			at: wrong.at,
			refused: wrong.because
		};
		const root = expectObject(parseToml(file.path, file.text));
		for (const { key, at, value } of settings$1(root)) yield {
			kind: "agentSetting",
			at,
			agent: "codex",
			scope: "project",
			key,
			value,
			live: !under(key, NOT_FROM_A_REPOSITORY$1)
		};
		yield* servers(root.get("mcp_servers"), {
			surface: "codex-config",
			clients: ["codex"],
			wrapper: "mcp_servers"
		});
		yield* hookTriggers(root.get("hooks"), {
			...CODEX_HOOKS,
			surface: "codex-config"
		});
	}
};
/** Why Codex does not start with a file that we read. */
function refusal$1(file) {
	let root;
	try {
		root = parseToml(file.path, file.text).root;
	} catch {
		return;
	}
	return wrongValue$1(root);
}

// src/surfaces/codex-hooks.ts
var codex_hooks_default = {
	id: "codex-hooks",
	title: "Codex hooks",
	reference: "https://developers.openai.com/codex/hooks",
	paths: [".codex/hooks.json"],
	needs: "text",
	yields: ["agentFile", "trigger"],
	*read(file) {
		yield agentFile(file, "codex", "hooks");
		const root = expectObject(parseJson(file.path, file.text));
		yield* hookTriggers(root.get("hooks") ?? root, CODEX_HOOKS);
	}
};

// src/parse/starlark.ts
const MAX_CHARACTERS$1 = 1048576;
const TOKEN$1 = /[ \t\r\n]+|#[^\n]*|[A-Za-z_]\w{0,200}|-?\d[\d_.]{0,40}|[()[\],=]/y;
const QUOTES = [
	"\"\"\"",
	"'''",
	"\"",
	"'"
];
const ESCAPES$1 = {
	n: "\n",
	t: "	",
	r: "\r",
	"\\": "\\",
	"\"": "\"",
	"'": "'",
	"\n": ""
};
/**
* Reads the part of Starlark that rule files are written in: calls with named arguments that are strings, numbers, booleans and lists.
* @throws ParseError on everything else, after the calls before it: a variable, a function or a loop could make rules that nobody sees.
*/
function* parseStarlarkCalls(path, source) {
	const lines = new Lines(path, source);
	refuseLonger(lines, MAX_CHARACTERS$1);
	const tokens = tokenize(lines.text);
	let at = 0;
	const peek = () => tokens[at];
	const fail = (token) => {
		const what = token.kind === "bad" ? token.text : token.kind === "end" ? "the text ends inside a call" : "more than a call with plain values";
		throw new ParseError(what, lines.place(token.start, token.end));
	};
	const take = (kind, text) => {
		const token = peek();
		if (token.kind !== kind || text !== void 0 && token.text !== text) fail(token);
		at++;
		return token;
	};
	const skip = (mark) => {
		const found = peek().kind === "mark" && peek().text === mark;
		if (found) at++;
		return found;
	};
	function value(depth) {
		refuseDeeper(depth, lines, peek().start);
		const token = peek();
		if (skip("[")) {
			const items = [];
			while (!(peek().kind === "mark" && peek().text === "]")) {
				items.push(value(depth + 1));
				if (!skip(",")) break;
			}
			return new DataNode(lines, token.start, take("mark", "]").end, items);
		}
		at++;
		return new DataNode(lines, token.start, token.end, scalar(token, fail));
	}
	while (peek().kind !== "end") {
		const name = take("word");
		take("mark", "(");
		const args = /* @__PURE__ */ new Map();
		while (!(peek().kind === "mark" && peek().text === ")")) {
			const key = take("word");
			if (args.has(key.text)) fail(key);
			take("mark", "=");
			args.set(key.text, value(1));
			if (!skip(",")) break;
		}
		const end = take("mark", ")").end;
		yield {
			name: name.text,
			node: new DataNode(lines, name.start, end, name.text),
			args
		};
	}
}
function scalar(token, fail) {
	if (token.kind === "string") return token.text;
	if (token.kind === "number") return Number(token.text);
	if (token.kind === "word" && (token.text === "True" || token.text === "False")) return token.text === "True";
	if (token.kind === "word" && token.text === "None") return null;
	return fail(token);
}
function tokenize(text) {
	const tokens = [];
	for (let at = 0; at < text.length;) {
		const raw = text.charAt(at) === "r" && (text.charAt(at + 1) === "\"" || text.charAt(at + 1) === "'");
		const quote = QUOTES.find((mark) => text.startsWith(mark, raw ? at + 1 : at));
		if (quote) {
			const token = quoted(text, at, raw, quote);
			tokens.push(token);
			if (token.kind === "bad") return tokens;
			at = token.end;
			continue;
		}
		TOKEN$1.lastIndex = at;
		const found = TOKEN$1.exec(text)?.[0];
		if (found === void 0) return [...tokens, {
			kind: "bad",
			text: "a character that has no meaning here",
			start: at,
			end: at + 1
		}];
		const end = at + found.length;
		if (/^[A-Za-z_]/.test(found)) tokens.push({
			kind: "word",
			text: found,
			start: at,
			end
		});
		else if (/^-?\d/.test(found)) tokens.push({
			kind: "number",
			text: found.replaceAll("_", ""),
			start: at,
			end
		});
		else if (/^[()[\],=]/.test(found)) tokens.push({
			kind: "mark",
			text: found,
			start: at,
			end
		});
		at = end;
	}
	tokens.push({
		kind: "end",
		text: "",
		start: text.length,
		end: text.length
	});
	return tokens;
}
function quoted(text, start, raw, quote) {
	let content = "";
	for (let at = start + (raw ? 1 : 0) + quote.length; at < text.length; at++) {
		if (text.startsWith(quote, at)) return {
			kind: "string",
			text: content,
			start,
			end: at + quote.length
		};
		const char = text.charAt(at);
		if (char === "\n" && quote.length === 1) break;
		if (char === "\\") {
			at++;
			const next = text.charAt(at);
			content += raw ? `\\${next}` : ESCAPES$1[next] ?? `\\${next}`;
		} else content += char;
	}
	return {
		kind: "bad",
		text: "a string without an end",
		start,
		end: start + quote.length
	};
}

// src/surfaces/codex-rules.ts
/** Without a decision, a rule allows: the command then runs outside the sandbox, unasked. */
const EFFECTS$2 = {
	allow: "allow",
	prompt: "ask",
	forbidden: "deny"
};
var codex_rules_default = {
	id: "codex-rules",
	title: "Codex command rules",
	reference: "https://developers.openai.com/codex/rules",
	paths: [".codex/rules/*.rules"],
	needs: "text",
	yields: ["agentFile", "permissionRule"],
	refusedBy: "Codex",
	*read(file) {
		yield agentFile(file, "codex", "rules");
		for (const call of parseStarlarkCalls(file.path, file.text)) {
			if (call.name === "host_executable") continue;
			yield call.name === "network_rule" ? networkRule(call) : permissionRule(call);
		}
	}
};
const ARGUMENTS = [
	"pattern",
	"decision",
	"justification",
	"match",
	"not_match"
];
function effectOf({ args, node }) {
	const decision = text(args.get("decision")) ?? "allow";
	const effect = Object.hasOwn(EFFECTS$2, decision) ? EFFECTS$2[decision] : void 0;
	if (!effect) throw new ParseError("a decision that is none of allow, prompt and forbidden", node.at, true);
	return {
		decision,
		effect
	};
}
/** The rule in one line, so that the same rule always reads the same: `prefix_rule(pattern=["git",["status","log"]], decision="allow")`. */
function permissionRule(call) {
	const { name, args, node } = call;
	const pattern = args.get("pattern");
	if (name !== "prefix_rule") throw new ParseError(`${name} is no kind of rule`, node.at, true);
	if (!pattern || !isPattern(pattern)) throw new ParseError("a prefix_rule without a pattern of words", node.at, true);
	const unknown = [...args.keys()].find((key) => !ARGUMENTS.includes(key));
	if (unknown !== void 0) throw new ParseError(`prefix_rule takes no ${unknown}`, node.at, true);
	const { decision, effect } = effectOf(call);
	checkExamples(call, pattern);
	const rule = `prefix_rule(pattern=${JSON.stringify(pattern.items().map(alternatives))}, decision="${decision}")`;
	return {
		kind: "permissionRule",
		at: node.at,
		agent: "codex",
		scope: "project",
		effect,
		rule
	};
}
function networkRule(call) {
	const { decision, effect } = effectOf(call);
	const host = text(call.args.get("host")) ?? "";
	if (!call.args.has("protocol") || !call.args.has("decision")) throw new ParseError("a network_rule without protocol and decision", call.node.at, true);
	if (host === "" || host.includes("*")) throw new ParseError("a network_rule for no single host", call.node.at, true);
	const rule = `network_rule(host=${JSON.stringify(host)}, decision="${decision}")`;
	return {
		kind: "permissionRule",
		at: call.node.at,
		agent: "codex",
		scope: "project",
		effect,
		rule
	};
}
/** A rule carries examples of what it covers and of what it does not; one that is wrong costs the file. */
function checkExamples({ args, node }, pattern) {
	for (const [key, wanted] of [["match", true], ["not_match", false]]) for (const example of args.get(key)?.items() ?? []) {
		const words = example.kind === "array" ? strings(example) : splitWords(text(example) ?? "");
		if (words && covers(pattern, words) !== wanted) throw new ParseError(`an example under ${key} that is wrong`, node.at, true);
	}
}
function covers(pattern, words) {
	return pattern.items().every((item, index) => {
		return (item.kind === "array" ? strings(item) : [text(item)]).includes(words[index] ?? "");
	});
}
function isPattern(node) {
	const isWord = (item) => item.kind === "string";
	return node.items().length > 0 && node.items().every((item) => isWord(item) || item.items().length > 0 && item.items().every(isWord));
}
function alternatives(item) {
	return item.kind === "array" ? item.items().map(({ value }) => value) : item.value;
}

// src/surfaces/compose.ts
const KEYS$2 = ["entrypoint", "command"];
/** What the services run, inside their containers, when somebody brings them up by name. */
var compose_default = {
	id: "compose",
	title: "Compose services",
	reference: "https://docs.docker.com/reference/compose-file/services/",
	paths: [
		"compose.yml",
		"compose.yaml",
		"docker-compose.yml",
		"docker-compose.yaml",
		"*/docker-compose.yml",
		"*/docker-compose.yaml"
	],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		for (const service of root.get("services")?.entries() ?? []) {
			for (const key of KEYS$2) {
				const entry = service.value.entry(key);
				const line = commandLine(entry?.value);
				if (entry && line !== void 0) yield commandAt("compose", entry.at, quoteWords([
					"docker",
					"compose",
					"up",
					service.key
				]), dollars(line));
			}
			for (const hook of ["post_start", "pre_stop"]) for (const step of service.value.get(hook)?.items() ?? []) {
				const line = commandLine(step.get("command"));
				if (line !== void 0) yield commandAt("compose", step.at, `${service.key}: ${hook}`, dollars(line));
			}
		}
	}
};
/** Compose fills in `$NAME` itself; `$$` is a dollar sign. */
function dollars(line) {
	return line.replaceAll("$$", "$");
}

// src/surfaces/compose-images.ts
var compose_images_default = {
	id: "compose-images",
	title: "Images of Compose services",
	reference: "https://docs.docker.com/reference/compose-file/services/#image",
	paths: [
		"**/compose.yml",
		"**/compose.yaml",
		"**/*compose*.yml",
		"**/*compose*.yaml"
	],
	needs: "text",
	refusedBy: "Docker Compose",
	yields: ["manifest", "requirement"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const found = [...root.get("services")?.entries() ?? []].flatMap(({ value }) => imagesOf$1(value));
		if (found.length === 0) return;
		yield manifestAt(root.entry("services")?.keyAt ?? root.at, "image");
		yield* found;
	}
};
/** What a service builds itself it only names. */
function imagesOf$1(service) {
	const entry = service.entry("image");
	const image = text(entry?.value);
	const found = entry && image !== void 0 && !service.get("build") ? imageRequirementAt(entry.at, image) : void 0;
	return found ? [found] : [];
}

// src/surfaces/composer.ts
/** Events that fire on install and update; root scripts only, no gate. https://getcomposer.org/doc/articles/scripts.md#event-names */
const INSTALL$5 = /^(?:(?:pre|post)-(?:install|update|status|archive|autoload-dump|package-(?:install|update|uninstall))(?:-cmd)?|post-(?:root-package-install|create-project-cmd)|pre-(?:command-run|pool-create|operations-exec|file-download))$/;
/** `@php x` and `@composer x` are those programs, any other `@x` is a script of this file. https://getcomposer.org/doc/articles/scripts.md#referencing-scripts */
function called(line) {
	return line.replace(/^@(?:(php|composer)\b|([\w:-]{1,100}))/u, (_, program, script) => program ?? `composer run-script ${script}`);
}
var composer_default = {
	id: "composer",
	title: "Composer scripts",
	reference: "https://getcomposer.org/doc/articles/scripts.md",
	paths: ["composer.json", "*/composer.json"],
	needs: "text",
	refusedBy: "Composer",
	yields: ["trigger", "command"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		for (const entry of root.get("scripts")?.entries() ?? []) {
			const text = strings(entry.value).map(called).join("\n");
			if (text === "") continue;
			if (INSTALL$5.test(entry.key)) yield {
				kind: "trigger",
				at: entry.at,
				surface: "composer",
				moment: "install",
				gate: "automatic",
				pointer: `scripts.${entry.key}`,
				command: text
			};
			else yield {
				kind: "command",
				at: entry.at,
				name: `composer ${entry.key}`,
				text,
				surface: "composer"
			};
		}
	}
};

// src/surfaces/composer-code.ts
var composer_code_default = {
	id: "composer-code",
	title: "Composer plugins and autoloaded files",
	reference: "https://getcomposer.org/doc/06-config.md#allow-plugins",
	paths: ["composer.json", "*/composer.json"],
	needs: "text",
	refusedBy: "Composer",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const plugins = root.entry("config", "allow-plugins");
		const install = occasion("composer-code", "install", "automatic");
		if (plugins?.value.value === true) yield triggerAt(install, plugins.at, "config.allow-plugins", "composer install");
		const named = (plugins?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key);
		if (plugins && named.length > 0) yield triggerAt(install, plugins.at, "config.allow-plugins", quoteWords([
			"composer",
			"install",
			...named
		]));
		yield* autoloaded(root, "autoload");
		yield* autoloaded(root, "autoload-dev");
	}
};
/** Loaded at the begin of every program that uses the autoloader. */
function* autoloaded(root, key) {
	for (const file of root.get(key, "files")?.items() ?? []) for (const path of strings(file)) yield triggerAt(occasion("composer-code", "run", "automatic"), file.at, `${key}.files`, quoteWords(["php", path]));
}

// src/surfaces/composer-requirements.ts
/** Requirements on the machine, which nothing fetches. */
const PLATFORM = /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-.{1,100}|composer(?:-(?:plugin|runtime)-api)?)$/;
/** Keys over which Composer makes the hash that its lock keeps. https://getcomposer.org/doc/06-config.md */
const HASHED = [
	"name",
	"version",
	"require",
	"require-dev",
	"conflict",
	"replace",
	"provide",
	"minimum-stability",
	"prefer-stable",
	"repositories",
	"extra"
];
var composer_requirements_default = {
	id: "composer-requirements",
	title: "Requirements of PHP packages, and composer.lock",
	reference: "https://getcomposer.org/doc/04-schema.md#package-links",
	paths: ["**/composer.json", "**/composer.lock"],
	needs: "text",
	refusedBy: "Composer",
	yields: [
		"manifest",
		"requirement",
		"lockfile",
		"packageIndex"
	],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		if (baseOf(file.path) === "composer.lock") yield locked$7(root);
		else yield* manifest(root);
	}
};
function* manifest(root) {
	const requirements = ["require", "require-dev"].flatMap((section) => (root.get(section)?.entries() ?? []).flatMap((entry) => {
		const spec = text(entry.value) ?? "";
		if (PLATFORM.test(entry.key)) return [];
		const more = /^dev-.{1,200}#([0-9a-f]{40})$/.exec(spec)?.[1] === void 0 ? {} : { hashed: true };
		return [requirementAt(entry.at, "composer", entry.key, spec, {
			group: section === "require" ? "runtime" : "development",
			...more
		})];
	}));
	const name = text(root.get("name"));
	const head = root.entry("require") ?? root.entry("require-dev");
	if (head) {
		const role = (text(root.get("type")) ?? "library") !== "project" && name !== void 0 ? "library" : "application";
		yield manifestAt(head.keyAt, "composer", {
			role,
			...name === void 0 ? {} : { name },
			digest: digestOf(root)
		});
	}
	yield* requirements;
	for (const repository of [...root.get("repositories")?.items() ?? [], ...(root.get("repositories")?.entries() ?? []).map(({ value }) => value)]) {
		const url = repository.entry("url");
		const type = text(repository.get("type"));
		if (url && type !== "path") yield indexAt(url.at, "composer", `repositories (${type ?? ""})`, text(url.value) ?? "", type === "composer" ? repository.get("only") ? "named" : "instead" : "named");
	}
	const secure = root.entry("config", "secure-http");
	if (secure?.value.value === false) yield indexAt(secure.at, "composer", "config.secure-http", "false", "unverified");
}
/** The MD5 that Composer writes as `content-hash`. */
function digestOf(root) {
	const relevant = /* @__PURE__ */ new Map();
	for (const key of HASHED) {
		const node = root.get(key);
		if (node) relevant.set(key, phpJson(node));
	}
	const platform = root.get("config", "platform");
	if (platform) relevant.set("config", `{"platform":${phpJson(platform)}}`);
	const body = [...relevant].sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${phpString(key)}:${value}`);
	return createHash("md5").update(`{${body.join(",")}}`).digest("hex");
}
/** A value as PHP's `json_encode` writes it; an empty object has become an empty list on the way. */
function phpJson(node) {
	if (node.kind === "array") return `[${node.items().map(phpJson).join(",")}]`;
	if (node.kind === "object") {
		const entries = node.entries();
		return entries.length === 0 ? "[]" : `{${entries.map(({ key, value }) => `${phpString(key)}:${phpJson(value)}`).join(",")}}`;
	}
	return typeof node.value === "string" ? phpString(node.value) : JSON.stringify(node.value);
}
function phpString(value) {
	return JSON.stringify(value).replaceAll("/", "\\/").replaceAll(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function locked$7(root) {
	const lock = new LockDraft();
	for (const section of ["packages", "packages-dev"]) for (const node of root.get(section)?.items() ?? []) {
		const name = (text(node.get("name")) ?? "").toLowerCase();
		const shasum = text(node.get("dist", "shasum"));
		const commit = [node.get("source", "reference"), node.get("dist", "reference")].some((ref) => /^[0-9a-f]{40}$/.test(text(ref) ?? ""));
		lock.entry(name, text(node.get("version"))?.replace(/^v/, ""), commit || shasum ? "strong" : text(node.get("dist", "type")) === "path" ? "needless" : "none");
		for (const key of ["source", "dist"]) {
			const url = node.entry(key, "url");
			if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
		}
	}
	return lock.fact((root.entry("content-hash") ?? root.entry("packages"))?.keyAt ?? root.at, "composer", "composer", text(root.get("content-hash")));
}

// src/surfaces/python-requirements.ts
/** Options that move where packages come from, by every spelling, and whether a value follows. */
const SOURCES = table$1({
	"-i": "--index-url",
	"--index-url": "--index-url",
	"--pypi-url": "--index-url",
	"--extra-index-url": "--extra-index-url",
	"-f": "--find-links",
	"--find-links": "--find-links",
	"--trusted-host": "--trusted-host",
	"--no-index": "--no-index"
});
const INCLUDES$1 = /* @__PURE__ */ new Set([
	"-r",
	"--requirement",
	"-c",
	"--constraint"
]);
/** Words of a path that say the packages are not needed to run the program. */
const DEVELOPMENT = /* @__PURE__ */ new Set([
	"dev",
	"develop",
	"development",
	"test",
	"tests",
	"testing",
	"lint",
	"doc",
	"docs",
	"ci",
	"typing",
	"typecheck",
	"examples"
]);
var python_requirements_default = {
	id: "python-requirements",
	title: "pip requirements files",
	reference: "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
	paths: [
		"**/*requirements*.txt",
		"**/*requirements*.in",
		"**/requirements/**/*.txt",
		"**/requirements/**/*.in",
		"**/*constraints*.txt"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const constraints = /constraints[^/]*$/i.test(file.path);
		const group = groupOf(file.path);
		const sources = [];
		const requirements = [];
		const unknown = [];
		for (const line of logicalLines(lines)) {
			if (line.text.startsWith("-") && !isEditable(line.text)) {
				sources.push(...sourceOf$1(line));
				continue;
			}
			const found = pythonRequirement(line.text.replace(/^(?:-e|--editable)[\s=]{0,20}/, ""));
			if (!found) unknown.push(line);
			else if (!constraints) requirements.push({
				kind: "requirement",
				at: line.at,
				ecosystem: "python",
				...pythonFields(found),
				group
			});
			else if (found.source !== "registry") sources.push({
				at: line.at,
				option: "constraint",
				value: found.spec
			});
		}
		if (unknown.length > requirements.length && !/^requirements[^/]*$|^constraints[^/]*$/.test(baseOf(file.path))) return;
		const compiledFrom = compiledFromOf(lines);
		yield {
			kind: "manifest",
			at: lines.place(0, 0),
			ecosystem: "python",
			role: "application",
			sources,
			...compiledFrom.length === 0 ? {} : { compiledFrom }
		};
		yield* requirements;
		if (unknown[0]) throw new ParseError("not a requirement that pip would take", unknown[0].at);
	}
};
/** What a requirement says, without how firm that is. */
function pythonFields({ name, spec, version, source, hashed }) {
	return {
		name,
		spec,
		version,
		source,
		...hashed ? { hashed } : {}
	};
}
/** Comments begin at a `#` that stands first or behind a blank; a backslash at the end joins the next line. */
function* logicalLines(lines) {
	let text = "";
	let start;
	let end = 0;
	for (const line of lines) {
		const bare = line.text.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
		const comment = bare === "" && line.text.trim() !== "";
		if (start !== void 0 && comment) continue;
		const indent = bare.length - bare.trimStart().length;
		start ??= line.start + indent;
		if (bare !== "") end = line.start + bare.length;
		const open = bare.endsWith("\\") && bare === line.text.trimEnd();
		text += (text === "" ? "" : " ") + (open ? bare.slice(0, -1) : bare).trim();
		if (open) continue;
		if (text !== "") yield {
			text,
			at: lines.place(start, end)
		};
		text = "";
		start = void 0;
	}
	if (start !== void 0 && text !== "") yield {
		text,
		at: lines.place(start, end)
	};
}
/** So many lines the head of a compiled file has at most. */
const HEAD$1 = 20;
/**
* The head that pip-compile and uv write tells the command that made the file, and with it what it was made from.
* https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/ https://docs.astral.sh/uv/pip/compile/
*/
function compiledFromOf(lines) {
	let compiled = false;
	let read = 0;
	for (const { text } of lines) {
		if (!text.startsWith("#") || ++read > HEAD$1) break;
		const command = /^#\s{0,20}(?:uv pip compile|(?:python3? -m piptools |)(?:pip-)?compile)\s(.{1,4000})$/.exec(text)?.[1];
		if (compiled && command !== void 0) return operandsOf(command);
		compiled ||= /\bauto-?generated by (?:uv|pip-compile)\b/i.test(text);
	}
	return [];
}
/** The files among the words of a compile command that are no option's value. */
function operandsOf(command) {
	const words = splitWords(command) ?? command.split(/\s+/);
	return words.filter((word, at) => /^[^-].{0,300}\.(?:in|txt|toml|cfg|py)$/.test(word) && !/^(?:-[oc]|--(?:output-file|constraints?|overrides?|build-constraints?|config(?:-file)?))$/.test(words[at - 1] ?? ""));
}
function isEditable(text) {
	return /^(?:-e|--editable)(?:[\s=]|$)/.test(text);
}
/** An option line: `--index-url URL`, `--index-url=URL`, `-iURL`; several options may stand in one line. */
function* sourceOf$1({ text, at }) {
	const words = (splitWords(text) ?? text.split(/\s+/)).flatMap((word) => {
		const equals = word.startsWith("--") ? word.indexOf("=") : -1;
		if (equals !== -1) return [word.slice(0, equals), word.slice(equals + 1)];
		return /^-[ifrc]./.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
	});
	for (const [index, word] of words.entries()) {
		const option = SOURCES[word];
		const value = words[index + 1] ?? "";
		if (option) yield {
			at,
			option,
			value: option === "--no-index" ? "" : value
		};
		else if (INCLUDES$1.has(word) && /^[a-z+]{2,12}:\/\//i.test(value)) yield {
			at,
			option: word.startsWith("-r") || word === "--requirement" ? "--requirement" : "--constraint",
			value
		};
	}
}
function groupOf(path) {
	const words = path.toLowerCase().split(/[-_./]/);
	if (words.some((word) => DEVELOPMENT.has(word))) return "development";
	return words.some((word) => word === "optional" || word === "extra" || word === "extras") ? "optional" : "runtime";
}

// src/surfaces/conda-environment.ts
const SPEC = /^(?:([\w./-]{1,100})::)?([A-Za-z0-9_][\w.-]{0,100})\s{0,20}(.{0,200})$/;
var conda_environment_default = {
	id: "conda-environment",
	title: "conda environments and their locks",
	reference: "https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html",
	paths: [
		"**/environment.yml",
		"**/environment.yaml",
		"**/environment-*.yml",
		"**/environment_*.yml",
		"**/conda-lock.yml",
		"**/*.conda-lock.yml",
		"**/pixi.lock"
	],
	needs: "text",
	refusedBy: "conda",
	yields: [
		"manifest",
		"requirement",
		"lockfile",
		"packageIndex"
	],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		if (/lock(?:\.ya?ml)?$/.test(baseOf(file.path))) yield locked$6(root, baseOf(file.path));
		else yield* environment(root);
	}
};
function locked$6(root, base) {
	const lock = new LockDraft();
	for (const node of [...root.get("package")?.items() ?? [], ...root.get("packages")?.items() ?? []]) {
		const url = node.entry("url") ?? node.entry("conda") ?? node.entry("pypi");
		const name = text(node.get("name")) ?? /([\w.-]{1,100}?)-\d[^/]{0,200}$/.exec(text(url?.value) ?? "")?.[1] ?? "";
		const sha256 = text(node.get("hash", "sha256")) ?? text(node.get("sha256"));
		const weak = node.get("hash", "md5") ?? node.get("md5");
		lock.entry(name, text(node.get("version")), sha256 !== void 0 ? strengthOf(sha256) : weak ? "weak" : "none");
		if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
	}
	return lock.fact(root.at, "conda", base === "pixi.lock" ? "pixi" : "conda-lock");
}
function* environment(root) {
	const list = root.entry("dependencies");
	if (list?.value.kind !== "array") return;
	yield manifestAt(list.keyAt, "conda");
	const pip = [];
	for (const item of list.value.items()) {
		const line = text(item);
		const [, , name, spec = ""] = SPEC.exec(line ?? "") ?? [];
		if (line !== void 0 && name !== void 0) yield requirementAt(item.at, "conda", name, spec.trim());
		for (const one of item.get("pip")?.items() ?? []) {
			const found = pythonRequirement(text(one) ?? "");
			if (found) pip.push({
				kind: "requirement",
				at: one.at,
				ecosystem: "python",
				...pythonFields(found),
				group: "runtime"
			});
		}
	}
	if (pip.length > 0) yield manifestAt(list.keyAt, "python");
	yield* pip;
	for (const channel of root.get("channels")?.items() ?? []) {
		const url = text(channel) ?? "";
		if (/^https?:/.test(url)) yield indexAt(channel.at, "conda", "channels", url, "beside");
	}
}

// src/surfaces/configured-instructions.ts
/** Settings of agents without a profile that name further instruction files. */
var configured_instructions_default = {
	id: "configured-instructions",
	title: "Instruction files named by settings of further agents",
	reference: "https://aider.chat/docs/usage/conventions.html",
	paths: [
		".aider.conf.yml",
		".aider.conf.yaml",
		"crush.json",
		".crush.json",
		".kiro/agents/*.json",
		".amazonq/cli-agents/*.json"
	],
	needs: "text",
	yields: ["instructionSource"],
	*read(file) {
		const root = expectObject(/\.ya?ml$/i.test(file.path) ? parseYaml(file.path, file.text) : parseJson(file.path, file.text));
		if (/aider/i.test(file.path)) yield* named$2(root.entry("read"), "Aider");
		else if (/crush\.json$/i.test(file.path)) yield* named$2(root.entry("options", "context_paths"), "Crush");
		else yield* resources(file, root);
	}
};
/** Aider's `read` names files; a folder is not taken. Crush takes files and folders. */
function* named$2(entry, other) {
	const paths = strings(entry?.value).flatMap((path) => other === "Crush" ? [path, `${path.replace(/\/$/, "")}/**/*.md`] : [path]);
	if (entry && paths.length > 0) yield source$1(entry.at, paths, other);
}
/** `file://README.md` in the list of resources, from the root; `skill://` in Kiro. */
function* resources(file, root) {
	const entry = root.entry("resources");
	const paths = strings(entry?.value).flatMap((uri) => /^(?:file|skill):\/\/(.{1,500})$/s.exec(uri)?.[1] ?? []);
	const prompt = strings(root.get("prompt")).flatMap((value) => /^file:\/\/(.{1,500})$/s.exec(value)?.[1] ?? []);
	const all = [...paths, ...prompt.map((path) => posix.join(folderOf(file.path), path))];
	if (all.length > 0) yield source$1(entry?.at ?? root.at, all, /kiro/i.test(file.path) ? "Kiro" : "Amazon Q");
}
function source$1(at, paths, other) {
	return {
		kind: "instructionSource",
		at,
		surface: "configured-instructions",
		paths,
		agents: [],
		others: [other],
		role: "instructions",
		loads: "always"
	};
}

// src/surfaces/continue-config.ts
/**
* The editor extension takes blocks of models, servers and data from a workspace without a question of trust. The command line takes them from
* the user's own configuration only, and never permissions from a repository (its source and runs, 1.5.47).
*/
var continue_config_default = {
	id: "continue-config",
	title: "Continue configuration",
	reference: "https://docs.continue.dev/reference",
	paths: [
		".continue/{config,permissions}.{yaml,yml}",
		".continue/{config,settings,settings.local}.json",
		".continuerc.json",
		".continue/{agents,assistants,models,mcpservers,data}/*.{yaml,yml,json}"
	],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		const own = agentFile(file, "continue", /\/mcpservers\//i.test(file.path) ? "mcp" : "settings");
		const refused = refusal(file);
		yield refused === void 0 ? own : {
			...own,
			refused
		};
		const root = expectObject(parse$1(file));
		const live = !/^\.continue\/(?:permissions|settings)\b/i.test(file.path);
		for (const { key, at, value } of settings$1(root)) {
			if (/^(?:mcpServers|hooks)\b/.test(key)) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "continue",
				scope: "project",
				key,
				value,
				live
			};
		}
		const held = root.get("mcpServers") ?? root.get("experimental", "modelContextProtocolServers");
		yield* servers(held, {
			surface: "continue-config",
			clients: ["continue"],
			wrapper: "mcpServers"
		});
	}
};
/** Files that are held to its schema as a whole; those in JSON, and permissions, are not. */
const HELD_TO_SCHEMA = /^\.continue\/(?:config|(?:agents|assistants|models|mcpservers|data)\/[^/]+)\.ya?ml$/i;
/** What an entry of its own kind needs; one that names a block of its hub (`uses`) needs nothing else. */
const NEEDED = {
	mcpServers: [["name", "command"], ["name", "url"]],
	models: [[
		"name",
		"provider",
		"model"
	]]
};
/**
* Why Continue takes nothing from a file: a name and a version are wanted, and a list of entries that are whole. It may want more than we know of.
* https://github.com/continuedev/continue/tree/main/packages/config-yaml, and runs of 1.5.47.
*/
function refusal(file) {
	if (!HELD_TO_SCHEMA.test(file.path)) return void 0;
	let root;
	try {
		root = parse$1(file).root;
	} catch {
		return;
	}
	const wrong = [...["name", "version"].filter((key) => !isText(root.get(key))).map((key) => `${key} is ${root.get(key) ? "no text" : "missing"}`), ...Object.entries(NEEDED).flatMap(([list, kinds]) => wrongEntries(list, root.get(list), kinds))];
	return wrong.length === 0 ? void 0 : `it does not fit its schema (${wrong.slice(0, 5).join(", ")})`;
}
function wrongEntries(list, held, kinds) {
	if (held === void 0) return [];
	if (held.kind !== "array") return [`${list} is no list`];
	return held.items().flatMap((item, index) => {
		const whole = [["uses"], ...kinds].some((keys) => keys.every((key) => isText(item.get(key))));
		const wanted = kinds.map((keys) => keys.join(" and ")).join(", or ");
		return whole ? [] : [`${list}.${index} needs ${wanted}`];
	});
}
function isText(node) {
	return typeof node?.value === "string";
}
function parse$1({ path, text }) {
	return /json$/i.test(path) ? parseJson(path, text) : parseYaml(path, text);
}

// src/surfaces/whole-object.ts
/**
* The object that a settings file holds, for programs that take nothing from a file that holds anything else (`Surface.refusedBy`).
* @throws ParseError, broken, where the program refuses the file.
*/
function wholeObject(file, { comments = false, trailingCommas = false, byteOrderMark = false }) {
	const { root } = parseJson(file.path, file.text, {
		comments,
		trailingCommas
	});
	if (!byteOrderMark && file.text.startsWith("﻿")) throw new ParseError("a byte order mark", root.at, true);
	if (root.kind !== "object") throw new ParseError("not an object", root.at, true);
	return root;
}

// src/surfaces/copilot-settings-values.ts
/** What must stand under a key of a repository's settings. One wrong value, and Copilot CLI takes nothing from the file (tried one by one, 1.0.102). */
const KEYS$1 = {
	companyAnnouncements: "array",
	deniedUrls: "array",
	disabledMcpServers: "array",
	disabledSkills: "array",
	disableAllHooks: "boolean",
	includeCoAuthoredBy: "boolean",
	respectGitignore: "boolean",
	enabledPlugins: "object",
	extraKnownMarketplaces: "object",
	hooks: "object",
	model: "string",
	effortLevel: "string",
	mergeStrategy: ["rebase", "merge"],
	contextTier: ["default", "long_context"]
};
const NAMES$2 = {
	array: "a list",
	boolean: "a boolean",
	object: "a table",
	string: "a text"
};
/**
* The object of a repository's settings, as far as Copilot CLI takes the file: plain JSON, without comments.
* @throws ParseError, broken, where it does not.
*/
function copilotSettings(file) {
	const root = wholeObject(file, {});
	const wrong = wrongValue(root);
	if (wrong) throw new ParseError(wrong.because, wrong.at, true);
	return root;
}
function wrongValue(root) {
	for (const [key, wanted] of Object.entries(KEYS$1)) {
		const node = root.get(key);
		if (!node) continue;
		if (typeof wanted !== "string") {
			if (!wanted.includes(String(node.value))) return {
				at: node.at,
				because: `${key} must be ${wanted.join(" or ")}`
			};
		} else if (node.kind !== wanted) return {
			at: node.at,
			because: `${key} must be ${NAMES$2[wanted]}`
		};
		const item = wanted === "array" ? node.items().find(({ kind }) => kind !== "string") : void 0;
		if (item) return {
			at: item.at,
			because: `${key} must hold texts`
		};
	}
	return wrongEntry(root);
}
function wrongEntry(root) {
	const plugin = entry(root, "enabledPlugins", "boolean");
	if (plugin) return {
		at: plugin.at,
		because: `enabledPlugins.${plugin.key} must be a boolean`
	};
	const market = root.get("extraKnownMarketplaces")?.entries().find(({ value }) => value.get("source")?.kind !== "object");
	if (market) return {
		at: market.at,
		because: `extraKnownMarketplaces.${market.key} must have a source`
	};
	return wrongHook(root);
}
function entry(root, key, wanted) {
	return root.get(key)?.entries().find(({ value }) => value.kind !== wanted);
}
/** Events that it knows. In the other agent's spelling, with a capital, what is no list is passed over. */
const EVENTS$1 = new Set(`sessionStart sessionEnd userPromptSubmitted preToolUse postToolUse postToolUseFailure errorOccurred agentStop subagentStart subagentStop
  preCompact permissionRequest notification`.split(/\s+/));
/** In a file of hooks a wrong handler is passed over; here it costs the file. */
function wrongHook(root) {
	for (const { key, at, value } of root.get("hooks")?.entries() ?? []) {
		if (EVENTS$1.has(key) && value.kind !== "array") return {
			at,
			because: `hooks.${key} must be a list`
		};
		if (!EVENTS$1.has(`${key.slice(0, 1).toLowerCase()}${key.slice(1)}`)) continue;
		for (const item of value.items()) {
			const command = [
				"bash",
				"powershell",
				"command"
			].map((name) => item.get(name)).find((node) => node && node.kind !== "string");
			if (item.kind !== "object" || command) return {
				at: (command ?? item).at,
				because: `hooks.${key} must hold handlers`
			};
		}
	}
}

// src/surfaces/hook-settings.ts
/** Keys that hold what a handler runs: triggers state those. */
const COMMANDS = /\.(?:command|commandWindows|bash|powershell|args|env|cwd)\b/;
/** What a file of hooks says beside its commands: matchers, switches, and handlers that start no process (`prompt`, `http`). */
function* hookSettings(node, agent, prefix = "") {
	if (!node) return;
	for (const { key, at, value } of settings$1(node, prefix)) if (!COMMANDS.test(key)) yield {
		kind: "agentSetting",
		at,
		agent,
		scope: "project",
		key,
		value,
		live: true
	};
}

// src/surfaces/copilot-hooks.ts
var copilot_hooks_default = {
	id: "copilot-hooks",
	title: "Copilot hooks",
	reference: "https://docs.github.com/copilot/concepts/agents/coding-agent/about-hooks",
	paths: [
		".github/hooks/*.json",
		".github/copilot/settings.json",
		".github/copilot/settings.local.json"
	],
	needs: "text",
	refusedBy: "Copilot CLI",
	yields: [
		"agentFile",
		"agentSetting",
		"trigger"
	],
	*read(file) {
		const settings = /^\.github\/copilot\//i.test(file.path);
		if (!settings) yield agentFile(file, "copilot", "hooks");
		const root = settings ? copilotSettings(file) : expectObject(parseJson(file.path, file.text));
		const hooks = root.get("hooks");
		if (!settings && hooks?.kind !== "object") throw new ParseError("hooks is no table", (hooks ?? root).at, true);
		yield* hookSettings(settings ? hooks : root, "copilot", settings ? "hooks" : "");
		yield* hookTriggers(hooks, settings ? {
			...COPILOT_HOOKS,
			gate: "trust"
		} : COPILOT_HOOKS);
	}
};

// src/surfaces/copilot-mcp.ts
var copilot_mcp_default = {
	id: "copilot-mcp",
	title: "MCP servers of Copilot CLI and of custom agents",
	reference: "https://docs.github.com/copilot/how-tos/use-copilot-agents/use-copilot-cli",
	paths: [".github/mcp.json", ".github/agents/**/*.md"],
	needs: "text",
	refusedBy: "Copilot CLI",
	yields: ["agentFile", "mcpServer"],
	*read(file) {
		const owner = {
			surface: "copilot-mcp",
			clients: ["copilot"]
		};
		if (/\.json$/i.test(file.path)) {
			yield agentFile(file, "copilot", "mcp");
			const root = wholeObject(file, {});
			const map = root.get("mcpServers");
			const bare = !map && root.entries().every(({ value }) => value.kind !== "object" || value.get("command") || value.get("url"));
			if (map?.kind !== "object" && !bare) throw new ParseError("mcpServers is no table", (map ?? root).at, true);
			yield* serversOfFile(root, {
				...owner,
				wrapper: "mcpServers"
			});
			return;
		}
		const head = frontmatter(file.text);
		for (const key of ["mcp-servers", "mcpServers"]) if (head && mayHave(head, [key])) yield* servers(parseYaml(file.path, head.yaml).root.get(key), {
			...owner,
			wrapper: key
		});
	}
};

// src/surfaces/copilot-settings.ts
/**
* The keys that Copilot CLI takes from a repository. It drops all others without a word (observed, 1.0.102).
* https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference
*/
const FROM_A_REPOSITORY = [
	"companyAnnouncements",
	"contextTier",
	"deniedUrls",
	"disableAllHooks",
	"disabledMcpServers",
	"disabledSkills",
	"effortLevel",
	"enabledPlugins",
	"extraKnownMarketplaces",
	"hooks",
	"includeCoAuthoredBy",
	"mergeStrategy",
	"model",
	"respectGitignore"
];
var copilot_settings_default = {
	id: "copilot-settings",
	title: "Copilot CLI settings",
	reference: "https://docs.github.com/copilot/reference/copilot-cli-reference/cli-config-dir-reference",
	paths: [".github/copilot/settings.json", ".github/copilot/settings.local.json"],
	needs: "text",
	refusedBy: "Copilot CLI",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		yield agentFile(file, "copilot", "settings");
		const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
		for (const { key, at, value } of settings$1(copilotSettings(file))) {
			if (under(key, ["hooks"])) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "copilot",
				scope,
				key,
				value,
				live: under(key, FROM_A_REPOSITORY)
			};
		}
	}
};

// src/surfaces/cursor-cli.ts
const LISTS$5 = ["allow", "deny"];
/** Permissions of Cursor's command line client: the editor does not read them. */
var cursor_cli_default = {
	id: "cursor-cli",
	title: "Permissions of Cursor CLI",
	reference: "https://cursor.com/docs/cli/reference/permissions",
	paths: [".cursor/cli.json"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule"
	],
	*read(file) {
		yield agentFile(file, "cursor", "settings");
		const root = expectObject(parseJson(file.path, file.text));
		for (const effect of LISTS$5) for (const item of root.get("permissions", effect)?.items() ?? []) {
			const rule = text(item);
			if (rule !== void 0) yield {
				kind: "permissionRule",
				at: item.at,
				agent: "cursor",
				scope: "project",
				effect,
				rule
			};
		}
		for (const { key, at, value } of settings$1(root)) {
			if (LISTS$5.some((list) => key === `permissions.${list}`)) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "cursor",
				scope: "project",
				key,
				value,
				live: under(key, ["permissions"])
			};
		}
	}
};

// src/surfaces/cursor-hooks.ts
var cursor_hooks_default = {
	id: "cursor-hooks",
	title: "Cursor hooks",
	reference: "https://cursor.com/docs/agent/hooks",
	paths: [".cursor/hooks.json"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"trigger"
	],
	*read(file) {
		yield agentFile(file, "cursor", "hooks");
		const root = expectObject(parseJson(file.path, file.text));
		yield* hookSettings(root, "cursor");
		yield* hookTriggers(root.get("hooks"), CURSOR_HOOKS);
	}
};

// src/surfaces/cursor-ignore.ts
/**
* Files that Cursor's own tools do not touch, in the notation of `.gitignore`; terminals and MCP servers are not held by it.
* `.cursorindexingignore` hides files from the index only and withholds nothing, so it is not read.
*/
var cursor_ignore_default = {
	id: "cursor-ignore",
	title: "Files hidden from Cursor",
	reference: "https://cursor.com/docs/reference/ignore-file",
	paths: [".cursorignore"],
	needs: "text",
	yields: ["agentFile", "permissionRule"],
	*read(file) {
		yield agentFile(file, "cursor", "rules");
		const lines = new Lines(file.path, file.text);
		for (const { start, text } of lines) {
			const trimmed = text.trimEnd();
			const pattern = trimmed.endsWith("\\") ? text.slice(0, trimmed.length + 1) : trimmed;
			if (pattern === "" || pattern.startsWith("#")) continue;
			yield {
				kind: "permissionRule",
				at: lines.place(start, start + pattern.length),
				agent: "cursor",
				scope: "project",
				effect: pattern.startsWith("!") ? "allow" : "deny",
				rule: `.cursorignore(${pattern})`
			};
		}
	}
};

// src/surfaces/cursor-mcp.ts
var cursor_mcp_default = {
	id: "cursor-mcp",
	title: "MCP servers of Cursor",
	reference: "https://cursor.com/docs/context/mcp",
	paths: [".cursor/mcp.json"],
	needs: "text",
	yields: ["agentFile", "mcpServer"],
	*read(file) {
		yield agentFile(file, "cursor", "mcp");
		const root = expectObject(parseJson(file.path, file.text));
		yield* serversOfFile(root, {
			surface: "cursor-mcp",
			clients: ["cursor"],
			wrapper: "mcpServers"
		});
	}
};

// src/surfaces/cursor-permissions.ts
const LISTS$4 = ["terminalAllowlist", "mcpAllowlist"];
/**
* What Cursor's editor lets run unasked. The two lists stand as rules with the list's name around the entry, `terminalAllowlist(npm test)`:
* an entry alone does not tell which list it is of. The lists are joined with those of the user, and replace the ones of the settings dialogue.
*/
var cursor_permissions_default = {
	id: "cursor-permissions",
	title: "Allowlists of Cursor",
	reference: "https://cursor.com/docs/reference/permissions",
	paths: [".cursor/permissions.json"],
	needs: "text",
	refusedBy: "Cursor",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule"
	],
	*read(file) {
		yield agentFile(file, "cursor", "settings");
		const root = expectObject(parseJson(file.path, file.text));
		for (const list of LISTS$4) for (const item of root.get(list)?.items() ?? []) {
			const entry = text(item);
			if (entry === void 0) continue;
			yield {
				kind: "permissionRule",
				at: item.at,
				agent: "cursor",
				scope: "project",
				effect: "allow",
				rule: `${list}(${entry})`
			};
		}
		for (const { key, at, value } of settings$1(root)) yield {
			kind: "agentSetting",
			at,
			agent: "cursor",
			scope: "project",
			key,
			value,
			live: true
		};
	}
};

// src/surfaces/cursor-sandbox.ts
/** The repository's file stands above the user's: paths and hosts are joined, and the type is the repository's. */
var cursor_sandbox_default = {
	id: "cursor-sandbox",
	title: "Sandbox of Cursor",
	reference: "https://cursor.com/docs/reference/sandbox",
	paths: [".cursor/sandbox.json"],
	needs: "text",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		yield agentFile(file, "cursor", "settings");
		for (const { key, at, value } of settings$1(expectObject(parseJson(file.path, file.text)))) yield {
			kind: "agentSetting",
			at,
			agent: "cursor",
			scope: "project",
			key,
			value,
			live: true
		};
	}
};

// src/surfaces/cursor-setup.ts
/** In the machine of a cloud agent, which the user has to start there. */
const CREATE = occasion("cursor-setup", "container-create", "opt-in");
/** On the user's machine, for every worktree that an agent is given. */
const WORKTREE = {
	...occasion("cursor-setup", "agent-action", "trust"),
	agent: "cursor"
};
var cursor_setup_default = {
	id: "cursor-setup",
	title: "Cursor set-up commands",
	reference: "https://cursor.com/docs/cloud-agent/setup",
	paths: [".cursor/environment.json", ".cursor/worktrees.json"],
	needs: "text",
	yields: ["agentFile", "trigger"],
	*read(file) {
		yield agentFile(file, "cursor", "settings", true);
		const root = expectObject(parseJson(file.path, file.text));
		if (baseOf(file.path) === "worktrees.json") {
			for (const entry of root.entries()) {
				const lines = entry.key.startsWith("setup-worktree") ? strings(entry.value).join("\n") : "";
				if (lines !== "") yield triggerAt(WORKTREE, entry.at, entry.key, lines);
			}
			return;
		}
		for (const key of ["install", "start"]) {
			const entry = root.entry(key);
			const command = commandLine(entry?.value);
			if (entry && command !== void 0) yield triggerAt(CREATE, entry.at, key, command);
		}
		for (const [index, terminal] of (root.get("terminals")?.items() ?? []).entries()) {
			const command = text(terminal.get("command"));
			if (command) yield triggerAt(CREATE, terminal.at, `terminals[${index}]`, command);
		}
	}
};

// src/surfaces/deno-config.ts
var deno_config_default = {
	id: "deno-config",
	title: "Deno tasks",
	reference: "https://docs.deno.com/runtime/reference/cli/task/",
	paths: [
		"deno.json",
		"deno.jsonc",
		"*/deno.json",
		"*/deno.jsonc"
	],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		for (const entry of root.get("tasks")?.entries() ?? []) {
			const line = text(entry.value) ?? text(entry.value.get("command"));
			if (line !== void 0) yield commandAt("deno-config", entry.at, quoteWords([
				"deno",
				"task",
				entry.key
			]), line);
		}
	}
};

// src/surfaces/deno-requirements.ts
var deno_requirements_default = {
	id: "deno-requirements",
	title: "Imports of Deno projects, and deno.lock",
	reference: "https://docs.deno.com/runtime/fundamentals/modules/",
	paths: [
		"**/deno.json",
		"**/deno.jsonc",
		"**/import_map.json",
		"**/deno.lock"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		if (baseOf(file.path) === "deno.lock") yield locked$5(root);
		else yield* imports$1(root);
	}
};
function* imports$1(root) {
	const found = (root.get("imports")?.entries() ?? []).flatMap((entry) => {
		const spec = text(entry.value);
		return spec === void 0 ? [] : [importAt(entry.at, entry.key, spec)];
	});
	const head = root.entry("imports");
	if (!head || found.length === 0) return;
	const name = text(root.get("name"));
	const role = name !== void 0 && root.get("version") !== void 0 ? "library" : "application";
	yield manifestAt(head.keyAt, "deno", {
		role,
		...name === void 0 ? {} : { name }
	});
	yield* found;
}
function importAt(at, key, spec) {
	const [, scheme, rest = ""] = /^(npm|jsr):\/?(.{1,500})$/.exec(spec) ?? [];
	if (scheme !== void 0) {
		const [, name = rest, version = ""] = /^(@[^/]{1,100}\/[^@/]{1,200}|[^@/]{1,200})(?:@([^/]{1,100}))?(?:\/.*)?$/.exec(rest) ?? [];
		return requirementAt(at, "deno", `${scheme}:${name}`, spec, { version });
	}
	if (!/^https?:/.test(spec)) return requirementAt(at, "deno", key, spec, {
		version: "",
		source: "local"
	});
	const version = /[@/](v?\d{1,10}\.\d{1,10}\.\d[\w.+-]{0,60})(?:\/|$)/.exec(spec)?.[1];
	return version === void 0 ? requirementAt(at, "deno", key, spec, {
		version: "",
		source: "url"
	}) : requirementAt(at, "deno", key, spec, { version: npmSpecifier(version.replace(/^v/, "")).version });
}
function locked$5(root) {
	const lock = new LockDraft();
	const at = (name) => name.indexOf("@", name.indexOf(":") + 2);
	for (const scheme of ["npm", "jsr"]) for (const { key, value } of [...root.get(scheme)?.entries() ?? [], ...root.get("packages", scheme)?.entries() ?? []]) {
		const whole = `${scheme}:${key}`;
		const mark = at(whole);
		const hash = text(value.get("integrity"));
		lock.entry(mark === -1 ? whole : whole.slice(0, mark), mark === -1 ? void 0 : whole.slice(mark + 1).replace(/_.*$/, ""), strengthOf(hash));
	}
	for (const { key, value, at: place } of root.get("remote")?.entries() ?? []) {
		lock.entry(key, void 0, strengthOf(text(value)));
		lock.hosts.add(key, () => place);
	}
	return lock.fact(root.entry("version")?.at ?? root.at, "deno", "deno");
}

// src/surfaces/dependabot-config.ts
/** What Dependabot may run while it looks for updates. */
var dependabot_config_default = {
	id: "dependabot-config",
	title: "Dependabot configuration",
	reference: "https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference",
	paths: [".github/dependabot.yml", ".github/dependabot.yaml"],
	needs: "text",
	yields: ["pipeline"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const allowed = (root.get("updates")?.items() ?? []).flatMap((update) => {
			const entry = update.entry("insecure-external-code-execution");
			return entry && text(entry.value) === "allow" ? [entry.at] : [];
		});
		yield {
			kind: "pipeline",
			at: root.entries()[0]?.keyAt ?? root.at,
			system: "dependabot",
			includes: [],
			evaluated: [],
			runsForeignCode: allowed
		};
	}
};

// src/surfaces/devbox.ts
var devbox_default = {
	id: "devbox",
	title: "Devbox shell",
	reference: "https://www.jetify.com/docs/devbox/configuration",
	paths: ["devbox.json", "*/devbox.json"],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const hook = root.entry("shell", "init_hook");
		const lines = strings(hook?.value).join("\n");
		if (hook && lines.trim() !== "") yield triggerAt(occasion("devbox", "shell-enter", "opt-in"), hook.at, "shell.init_hook", lines);
		for (const script of root.get("shell", "scripts")?.entries() ?? []) {
			const body = strings(script.value).join("\n");
			if (body !== "") yield commandAt("devbox", script.at, quoteWords([
				"devbox",
				"run",
				script.key
			]), body);
		}
	}
};

// src/surfaces/devcontainer.ts
/**
* In the order in which they run. `initializeCommand` runs on the host, before there is a container; the others inside it.
* https://containers.dev/implementors/json_reference/#lifecycle-scripts
*/
const LIFECYCLE = [
	"initializeCommand",
	"onCreateCommand",
	"updateContentCommand",
	"postCreateCommand",
	"postStartCommand",
	"postAttachCommand"
];
var devcontainer_default = {
	id: "devcontainer",
	title: "Development container",
	reference: "https://containers.dev/implementors/json_reference/",
	paths: [
		".devcontainer/devcontainer.json",
		".devcontainer.json",
		".devcontainer/*/devcontainer.json"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		for (const key of LIFECYCLE) {
			const entry = root.entry(key);
			if (entry) yield* commands$2(entry.value, key, entry.at);
		}
	}
};
/** A string goes to a shell, a list is an argument vector, an object holds several of either that run side by side. */
function* commands$2(node, pointer, at) {
	const command = node.kind === "array" ? quoteWords(strings(node)) : text(node);
	if (command !== void 0 && command !== "") yield {
		kind: "trigger",
		at,
		surface: "devcontainer",
		moment: "container-create",
		gate: "prompt",
		pointer,
		command
	};
	for (const entry of node.entries()) if (entry.value.kind !== "object") yield* commands$2(entry.value, `${pointer}.${entry.key}`, entry.at);
}

// src/surfaces/vscode-extensions.ts
/** Extensions that the editor offers to install when the folder is opened. */
var vscode_extensions_default = {
	id: "vscode-extensions",
	title: "Recommended extensions of VS Code",
	reference: "https://code.visualstudio.com/docs/configure/extensions/extension-marketplace#_workspace-recommended-extensions",
	paths: ["**/.vscode/extensions.json"],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const list = expectObject(parseJson(file.path, file.text)).entry("recommendations");
		const items = list?.value.items() ?? [];
		if (!list || items.length === 0) return;
		yield manifestAt(list.keyAt, "extension");
		for (const item of items) {
			const id = text(item);
			if (id !== void 0) yield extensionAt(item.at, id);
		}
	}
};
/** `publisher.name`, with `@1.2.3` where a file may say so. */
function extensionAt(at, id) {
	const mark = id.indexOf("@");
	return requirementAt(at, "extension", mark === -1 ? id : id.slice(0, mark), id, {
		version: mark === -1 ? "" : id.slice(mark + 1),
		group: "development"
	});
}

// src/surfaces/devcontainer-pins.ts
var devcontainer_pins_default = {
	id: "devcontainer-pins",
	title: "Image, features and extensions of a development container",
	reference: "https://containers.dev/implementors/features/#referencing-a-feature",
	paths: [
		".devcontainer/devcontainer.json",
		".devcontainer.json",
		".devcontainer/*/devcontainer.json",
		".devcontainer/devcontainer-lock.json",
		".devcontainer-lock.json",
		".devcontainer/*/devcontainer-lock.json"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		if (baseOf(file.path).endsWith("-lock.json")) {
			const lock = new LockDraft();
			for (const { key, value } of root.get("features")?.entries() ?? []) {
				const name = imageReference(key)?.name ?? key;
				lock.entry(name, text(value.get("version")), strengthOf(text(value.get("integrity"))));
			}
			yield lock.fact(root.at, "devcontainer", "devcontainer-lock");
			return;
		}
		const image = root.entry("image");
		const base = image && imageRequirementAt(image.at, text(image.value) ?? "");
		if (image && base) {
			yield manifestAt(image.keyAt, "image");
			yield base;
		}
		const features = [];
		for (const { key, at } of root.get("features")?.entries() ?? []) if (/^\.{1,2}\//.test(key)) features.push(requirementAt(at, "devcontainer", key, key, {
			version: "",
			source: "local"
		}));
		else if (/^https?:/.test(key)) features.push(requirementAt(at, "devcontainer", key, key, {
			version: "",
			source: "url"
		}));
		else {
			const feature = imageReference(key);
			if (feature) features.push(requirementAt(at, "devcontainer", feature.name, key, {
				version: feature.tag,
				...feature.digest ? { hashed: true } : {}
			}));
		}
		if (features.length > 0) yield manifestAt(root.entry("features")?.keyAt ?? root.at, "devcontainer");
		yield* features;
		const extensions = root.entry("customizations", "vscode", "extensions") ?? root.entry("extensions");
		const named = strings(extensions?.value).filter((id) => !id.startsWith("-"));
		if (extensions && named.length > 0) {
			yield manifestAt(extensions.keyAt, "extension");
			for (const item of extensions.value.items()) {
				const id = text(item);
				if (id !== void 0 && !id.startsWith("-")) yield extensionAt(item.at, id);
			}
		}
	}
};

// src/surfaces/direnv.ts
/** The whole file is bash. It runs after `direnv allow`, which is asked again when the file changes, but not when a file that it loads does. */
var direnv_default = {
	id: "direnv",
	title: "direnv environment",
	reference: "https://direnv.net/man/direnv.1.html",
	paths: ["**/.envrc"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const command = lines.text.trim();
		if (command !== "") yield triggerAt(occasion("direnv", "shell-enter", "prompt"), lines.whole(), ".envrc", command);
	}
};

// src/parse/dockerfile.ts
const MAX_INSTRUCTIONS = 5e3;
/**
* Reads a Dockerfile: continuations with the escape character of its directive, comments between them, here-documents.
* Never throws. https://docs.docker.com/reference/dockerfile/
*/
function* parseDockerfile(path, source) {
	const lines = new Lines(path, source);
	const mark = /^#\s*escape\s*=\s*(`)/im.exec(source.slice(0, 400))?.[1] ?? "\\";
	const iterator = lines[Symbol.iterator]();
	let count = 0;
	for (let next = iterator.next(); !next.done; next = iterator.next()) {
		const first = next.value;
		if (/^\s*(?:#|$)/.test(first.text)) continue;
		if (++count > MAX_INSTRUCTIONS) return;
		let last = first;
		const parts = [];
		for (let line = first; line;) {
			const content = line.text.trimEnd();
			const goes = content.endsWith(mark);
			if (line === first || !/^\s*(?:#|$)/.test(content)) parts.push((goes ? content.slice(0, -1) : content).trim());
			last = line;
			if (!goes && (line === first || !/^\s*(?:#|$)/.test(content))) break;
			const following = iterator.next();
			line = following.done ? void 0 : following.value;
		}
		const whole = parts.join(" ").trim();
		const body = [];
		for (const [, dash, , word] of /^(?:RUN|COPY|ADD)\b/i.test(whole) ? whole.matchAll(/<<(-?)(["']?)([A-Za-z_]\w{0,60})\2/g) : []) for (let line = iterator.next(); !line.done; line = iterator.next()) {
			last = line.value;
			const text = dash ? line.value.text.replace(/^\t+/, "") : line.value.text;
			if (text.trimEnd() === word) break;
			body.push(text);
		}
		const start = first.start + (first.text.length - first.text.trimStart().length);
		const name = /^[A-Za-z]+/.exec(whole)?.[0] ?? "";
		let rest = whole.slice(name.length).trim();
		const flags = [];
		for (let flag = /^--[a-z]+(?:=\S*)?\s*/.exec(rest); flag; flag = /^--[a-z]+(?:=\S*)?\s*/.exec(rest)) {
			flags.push(flag[0].trim());
			rest = rest.slice(flag[0].length);
		}
		const at = lines.place(start, last.start + last.text.length);
		yield {
			name: name.toUpperCase(),
			flags,
			rest: withDocument(rest, body),
			at
		};
	}
}
/** `RUN <<EOF` alone runs the document; before a program, the document is its input. */
function withDocument(rest, body) {
	if (body.length === 0) return rest;
	const script = body.join("\n");
	if (/^<<-?["']?[A-Za-z_]\w*["']?$/.test(rest)) return script;
	return `${rest}\n${script}\n${/<<-?["']?([A-Za-z_]\w*)/.exec(rest)?.[1] ?? "EOF"}`;
}

// src/surfaces/dockerfile.ts
/** Inside the image, when somebody builds it. */
const BUILD$2 = occasion("dockerfile", "build", "opt-in");
/** Inside the container, when somebody starts it. */
const START$2 = occasion("dockerfile", "run", "opt-in");
const STARTED = /* @__PURE__ */ new Set([
	"CMD",
	"ENTRYPOINT",
	"HEALTHCHECK"
]);
var dockerfile_default = {
	id: "dockerfile",
	title: "Dockerfile",
	reference: "https://docs.docker.com/reference/dockerfile/",
	paths: [
		"**/dockerfile",
		"**/containerfile",
		"**/*.dockerfile",
		"**/dockerfile.dev",
		"**/dockerfile.development",
		"**/dockerfile.prod",
		"**/dockerfile.production",
		"**/dockerfile.test",
		"**/dockerfile.ci",
		"docker/dockerfile.*",
		".devcontainer/dockerfile.*",
		".docker/dockerfile.*"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const counts = /* @__PURE__ */ new Map();
		let entrypoint;
		for (const instruction of parseDockerfile(file.path, file.text)) {
			const nested = instruction.name === "ONBUILD" ? /^(\w+)\s+([\s\S]*)$/.exec(instruction.rest) : void 0;
			const name = nested?.[1]?.toUpperCase() ?? instruction.name;
			if (name === "FROM") entrypoint = void 0;
			const own = commandOf$1(name, {
				...instruction,
				rest: nested?.[2] ?? instruction.rest
			}, file.path);
			if (own === void 0 || own === "") continue;
			if (name === "ENTRYPOINT") entrypoint = own;
			const command = name === "CMD" && entrypoint !== void 0 ? `${entrypoint} ${own}` : own;
			const count = counts.get(name) ?? 0;
			counts.set(name, count + 1);
			yield triggerAt(STARTED.has(name) ? START$2 : BUILD$2, instruction.at, `${name}[${count}]`, command);
		}
	}
};
function commandOf$1(name, { rest }, path) {
	if (name === "RUN" || name === "CMD" || name === "ENTRYPOINT") return formOf(rest, path);
	if (name === "HEALTHCHECK") {
		const check = /^CMD\s+([\s\S]*)$/i.exec(rest)?.[1];
		return check === void 0 ? void 0 : formOf(check, path);
	}
	if (name !== "ADD") return void 0;
	const url = /(?:^|\s)(https?:\/\/\S{1,2000})\s/.exec(rest)?.[1];
	return url === void 0 ? void 0 : quoteWords([
		"curl",
		"-O",
		url
	]);
}
/** A list is an argument vector; everything else goes to a shell. */
function formOf(rest, path) {
	if (!rest.startsWith("[")) return rest;
	try {
		const words = strings(parseJson(path, rest).root);
		return words.length > 0 ? quoteWords(words) : rest;
	} catch {
		return rest;
	}
}

// src/surfaces/dockerfile-images.ts
var dockerfile_images_default = {
	id: "dockerfile-images",
	title: "Images and files that a Dockerfile takes in",
	reference: "https://docs.docker.com/reference/dockerfile/#from",
	paths: dockerfile_default.paths,
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const found = [...images(file)];
		if (found.length === 0) return;
		yield manifestAt(new Lines(file.path, file.text).place(0, 0), "image");
		yield* found;
	}
};
function* images(file) {
	const lines = new Lines(file.path, file.text);
	const syntax = /^(?:#[^\n]{0,300}\n){0,10}?#\s{0,10}syntax\s{0,10}=\s{0,10}(\S{1,300})/i.exec(lines.text);
	if (syntax?.[1] !== void 0) {
		const start = syntax[0].lastIndexOf(syntax[1]);
		const frontend = imageRequirementAt(lines.place(start, start + syntax[1].length), syntax[1], /* @__PURE__ */ new Map(), "build");
		if (frontend) yield frontend;
	}
	const variables = /* @__PURE__ */ new Map();
	const stages = /* @__PURE__ */ new Set();
	let count = 0;
	for (const instruction of parseDockerfile(file.path, file.text)) {
		const { name, rest, at, flags } = instruction;
		if (name === "ARG" && count === 0) for (const [, key = "", value = ""] of rest.matchAll(/(?:^|\s)([A-Za-z_]\w{0,100})=("[^"]{0,300}"|'[^']{0,300}'|\S{0,300})/g)) variables.set(key, value.replace(/^(["'])(.*)\1$/, "$2"));
		else if (name === "FROM") {
			const [image = "", , stage] = /^(\S{1,1000})(?:\s+as\s+(\S{1,200}))?/i.exec(rest)?.slice(1).flatMap((one) => [one, void 0]) ?? [];
			if (!stages.has(image.toLowerCase())) yield* known$2(imageRequirementAt(at, image, variables));
			if (stage !== void 0) stages.add(stage.toLowerCase());
			stages.add(String(count++));
		} else yield* taken(instruction, variables, stages);
		if (name === "ADD") yield* added(rest, flags, at);
	}
}
/** `COPY --from=image` and `RUN --mount=from=image`; both may also name a stage, or a context that is handed in. */
function* taken({ flags, at }, variables, stages) {
	for (const flag of flags) {
		const image = /^--from=(\S{1,1000})$/.exec(flag)?.[1] ?? /^--mount=(?:\S{0,500},)?from=([^,\s]{1,1000})/.exec(flag)?.[1];
		if (image !== void 0 && !stages.has(image.toLowerCase()) && /[/:.@$]/.test(image)) yield* known$2(imageRequirementAt(at, image, variables));
	}
}
/** `ADD` of an address: a checksum or a commit makes it firm. */
function* added(rest, flags, at) {
	const url = /(?:^|\s)((?:https?:\/\/|git@)\S{1,1000})\s/.exec(rest)?.[1];
	if (url === void 0 || url.includes("$")) return;
	const git = /\.git(?:#|$)/.exec(url);
	const hashed = flags.some((flag) => /^--checksum=sha256:[0-9a-f]{64}$/.test(flag));
	if (git) yield requirementAt(at, "image", url, url, {
		version: /#([^:]{1,200})/.exec(url)?.[1] ?? "",
		source: "git"
	});
	else yield requirementAt(at, "image", url, url, {
		version: "",
		source: "url",
		...hashed ? { hashed } : {}
	});
}
function* known$2(fact) {
	if (fact) yield fact;
}

// src/surfaces/dotenv.ts
/** Variables that make a program load code, or start another program. */
const CODE$1 = {
	NODE_OPTIONS: (value) => `node ${value}`,
	BASH_ENV: (value) => quoteWords(["bash", value]),
	ENV: (value) => quoteWords(["sh", value]),
	PYTHONSTARTUP: (value) => quoteWords(["python", value]),
	RUBYOPT: (value) => `ruby ${value}`,
	PERL5OPT: (value) => `perl ${value}`,
	JAVA_TOOL_OPTIONS: (value) => `java ${value}`,
	LD_PRELOAD: (value) => quoteWords([value]),
	DYLD_INSERT_LIBRARIES: (value) => quoteWords([value]),
	GIT_SSH_COMMAND: (value) => value,
	GIT_EXTERNAL_DIFF: (value) => value,
	PROMPT_COMMAND: (value) => value
};
/** Options that only tune the program, and bare words that name a mode (`ENV=production`). */
const HARMLESS = /^(?:--(?:max[-_]|no-|enable-|trace-|unhandled-|openssl-|dns-|stack|inspect|experimental-(?!loader|default-type))\S*|[a-z]{1,20})$/i;
/** Which program reads the file, and when, is for its owner to say: so the weakest gate. */
var dotenv_default = {
	id: "dotenv",
	title: "Environment files that load code",
	reference: "https://nodejs.org/api/cli.html#node_optionsoptions",
	paths: [
		"**/.env",
		"**/.env.local",
		"**/.env.development",
		"**/.env.test"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		for (const { key, value, at } of parseIni(file.path, file.text, { continued: false })) {
			const name = key.replace(/^export\s+/, "");
			const bare = value.replace(/^(["'])([\s\S]*)\1$/, "$2");
			const command = Object.hasOwn(CODE$1, name) && !isHarmless(bare) ? CODE$1[name]?.(bare) : void 0;
			if (command !== void 0) yield triggerAt(occasion("dotenv", "run", "opt-in"), at, name, command);
		}
	}
};
function isHarmless(value) {
	return value.split(/\s+/).every((word) => word === "" || HARMLESS.test(word));
}

// src/surfaces/droid-mcp.ts
var droid_mcp_default = {
	id: "droid-mcp",
	title: "MCP servers of Factory droid",
	reference: "https://docs.factory.ai/cli/configuration/mcp",
	paths: [".factory/mcp.json"],
	needs: "text",
	refusedBy: "Factory droid",
	yields: [
		"agentFile",
		"mcpServer",
		"trigger"
	],
	*read(file) {
		yield agentFile(file, "droid", "mcp");
		const root = wholeObject(file, { comments: true });
		const map = root.get("mcpServers");
		if (map?.kind !== "object") throw new ParseError("mcpServers is no table", (map ?? root).at, true);
		yield* servers(map, {
			surface: "droid-mcp",
			clients: ["droid"],
			wrapper: "mcpServers"
		});
	}
};

// src/surfaces/droid-settings.ts
/** What each list does to a command that it names: the deny list makes it ask, the block list refuses it (observed, 0.225.2). */
const LISTS$3 = {
	commandAllowlist: "allow",
	commandDenylist: "ask",
	commandBlocklist: "deny"
};
/** A repository's settings stand above the user's own, autonomy included (observed, 0.225.2). */
var droid_settings_default = {
	id: "droid-settings",
	title: "Factory droid settings",
	reference: "https://docs.factory.ai/cli/configuration/settings",
	paths: [".factory/settings.json", ".factory/settings.local.json"],
	needs: "text",
	refusedBy: "Factory droid",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule"
	],
	*read(file) {
		yield agentFile(file, "droid", "settings");
		const root = wholeObject(file, { comments: true });
		const scope = baseOf(file.path) === "settings.local.json" ? "local" : "project";
		for (const [list, effect] of Object.entries(LISTS$3)) for (const item of root.get(list)?.items() ?? []) {
			const rule = text(item);
			if (rule !== void 0) yield {
				kind: "permissionRule",
				at: item.at,
				agent: "droid",
				scope,
				effect,
				rule
			};
		}
		for (const { key, at, value } of settings$1(root)) if (!Object.hasOwn(LISTS$3, key)) yield {
			kind: "agentSetting",
			at,
			agent: "droid",
			scope,
			key,
			value,
			live: key !== "autonomyLevel"
		};
	}
};

// src/surfaces/editor-projects.ts
var editor_projects_default = {
	id: "editor-projects",
	title: "Sublime Text projects and Helix languages",
	reference: "https://docs.helix-editor.com/languages.html",
	paths: ["*.sublime-project", ".helix/languages.toml"],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		if (/\.toml$/i.test(file.path)) yield* helix(file);
		else yield* sublime(file);
	}
};
function* sublime(file) {
	const root = expectObject(parseJson(file.path, file.text));
	for (const [index, system] of (root.get("build_systems")?.items() ?? []).entries()) {
		const line = commandLine(system.get("shell_cmd")) ?? commandLine(system.get("cmd"));
		if (line !== void 0) yield commandAt("editor-projects", system.at, `build system: ${text(system.get("name")) ?? index}`, line);
	}
	for (const server of root.get("settings", "LSP")?.entries() ?? []) {
		const line = commandLine(server.value.get("command"));
		if (line !== void 0) yield triggerAt(occasion("editor-projects", "open", "opt-in"), server.at, `settings.LSP.${server.key}.command`, line);
	}
}
/** Older versions take the file as it is, newer ones ask for trust first. */
function* helix(file) {
	const { root } = parseToml(file.path, file.text);
	const open = occasion("editor-projects", "open", "trust");
	for (const server of root.get("language-server")?.entries() ?? []) {
		const line = programLine(server.value.get("command"), server.value.get("args"));
		if (line !== void 0) yield triggerAt(open, server.at, `language-server.${server.key}`, line);
	}
	for (const [index, language] of (root.get("language")?.items() ?? []).entries()) {
		const formatter = language.entry("formatter");
		const line = programLine(formatter?.value.get("command"), formatter?.value.get("args"));
		if (formatter && line !== void 0) yield triggerAt(open, formatter.at, `language[${index}].formatter`, line);
	}
}

// src/surfaces/emacs-dir-locals.ts
/** Emacs asks before it takes a form that it does not know to be safe. */
const OPEN$3 = occasion("emacs-dir-locals", "open", "prompt");
/** Lisp functions that hand a text to a shell, or start a program with words. */
const SHELL$2 = /\((?:async-)?shell-command(?:-to-string)?\s{1,20}"((?:[^"\\]|\\.){1,4000})"/g;
const PROCESS = /\((?:call-process|start-process|process-lines|make-process)\s([^()]{1,4000})\)/g;
const MAX_FORMS = 500;
var emacs_dir_locals_default = {
	id: "emacs-dir-locals",
	title: "Emacs settings of a folder",
	reference: "https://www.gnu.org/software/emacs/manual/html_node/emacs/Directory-Variables.html",
	paths: ["**/.dir-locals.el", "**/.dir-locals-2.el"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const lines = new Lines(file.path, file.text.replaceAll(/^[ \t]*;[^\n]*/gm, (comment) => " ".repeat(comment.length)));
		const brackets = new Brackets(lines.text, "\"");
		let count = 0;
		for (const match of lines.text.matchAll(/\(eval\s{1,20}(?:\.\s{1,20})?(?=\()/g)) {
			if (++count > MAX_FORMS) throw new Error(`more than ${MAX_FORMS} forms`);
			const start = match.index + match[0].length;
			const end = brackets.closing(start);
			const form = lines.text.slice(start, end === void 0 ? start + 4e3 : end + 1);
			const at = lines.place(match.index, end === void 0 ? start : end + 1);
			yield triggerAt(OPEN$3, at, "eval", `emacs --eval ${quoteWords([form])}`);
			for (const command of commandsIn(form)) yield triggerAt(OPEN$3, at, "eval", command);
		}
		for (const match of lines.text.matchAll(/\(compile-command\s{1,20}\.\s{1,20}"((?:[^"\\]|\\.){1,4000})"/g)) {
			const at = lines.place(match.index, match.index + match[0].length);
			yield triggerAt(occasion("emacs-dir-locals", "build", "prompt"), at, "compile-command", unescaped$2(match[1] ?? ""));
		}
	}
};
/** What the form would start, as far as it stands there as text. */
function* commandsIn(form) {
	for (const [, line] of form.matchAll(SHELL$2)) yield unescaped$2(line ?? "");
	for (const [, body = ""] of form.matchAll(PROCESS)) {
		const words = [...body.matchAll(/"((?:[^"\\]|\\.){0,2000})"/g)].map(([, word]) => unescaped$2(word ?? ""));
		if (words.length > 0) yield quoteWords(words);
	}
}
function unescaped$2(text) {
	return text.replaceAll(/\\(.)/g, "$1");
}

// src/surfaces/further-agent-editor-settings.ts
/** Extensions of the editor that are agents, by the start of their keys. None of the keys is kept from a workspace by its scope. */
const EXTENSIONS = [
	["roo-cline", "roo"],
	["zoo-code", "roo"],
	["kilo-code", "kilo"],
	["kiroAgent", "kiro"],
	["amp", "amp"],
	["amazonQ", "amazon-q"]
];
var further_agent_editor_settings_default = {
	id: "further-agent-editor-settings",
	title: "Keys of other agents in the editor's workspace settings",
	reference: "https://docs.roocode.com/features/auto-approving-actions",
	paths: [".vscode/settings.json", "*.code-workspace"],
	needs: "text",
	yields: ["agentSetting"],
	*read(file) {
		const whole = expectObject(parseJson(file.path, file.text));
		const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("settings") : whole;
		for (const entry of root?.entries() ?? []) {
			const agent = EXTENSIONS.find(([prefix]) => under(entry.key, [prefix]))?.[1];
			if (agent === void 0) continue;
			for (const { key, at, value } of setting(entry.value, entry.key, () => entry.at)) yield {
				kind: "agentSetting",
				at,
				agent,
				scope: "project",
				key,
				value,
				live: true
			};
		}
	}
};

// src/surfaces/further-agent-env.ts
/** Who takes which variables from an environment file of the folder that it is started in; the others are the project's own affair. */
const OWNERS$3 = [...[
	".env",
	".env.local",
	".env.development"
].map((path) => ({
	agent: "cline",
	path,
	steers: /^(?:CLINE_\w+|(?:HTTPS?|ALL)_PROXY|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED)$/i
})), ...[".qwen/.env", ".env"].map((path) => ({
	agent: "qwen",
	path,
	steers: /^(?:(?:OPENAI|ANTHROPIC|GEMINI|GOOGLE|DASHSCOPE|QWEN|OTEL)_\w+|(?:HTTPS?|ALL)_PROXY)$/i,
	not: /^QWEN_(?:HOME|RUNTIME_DIR|AGENT_EXECUTION_BACKEND|CODE_\w*|UPDATE_BASE_URL|REVIEW_\w+|TLS_INSECURE)$/i
}))];
const MATCHERS$5 = OWNERS$3.map((owner) => ({
	owner,
	matches: matchPath(owner.path)
}));
var further_agent_env_default = {
	id: "further-agent-env",
	title: "Environment of further agents",
	reference: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
	paths: [...new Set(OWNERS$3.map(({ path }) => path))],
	needs: "text",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		if (/^\.qwen\//i.test(file.path)) yield agentFile(file, "qwen", "settings");
		else if (file.ignored) return;
		const lines = new Lines(file.path, file.text);
		for (const { text, start } of lines) {
			const [whole, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w{0,99})\s*=\s*(.{0,2000}?)\s*$/.exec(text) ?? [];
			if (whole === void 0 || name === void 0 || value === void 0) continue;
			for (const { owner, matches } of MATCHERS$5) {
				if (!matches(file.path) || !owner.steers.test(name)) continue;
				yield {
					kind: "agentSetting",
					at: lines.place(start, start + text.length),
					agent: owner.agent,
					scope: "project",
					key: `env.${name}`,
					value: value.replace(/^(['"`])([\s\S]*)\1$/, "$2"),
					live: !owner.not?.test(name)
				};
			}
		}
	}
};

// src/surfaces/further-agent-mcp.ts
const OWNERS$2 = [
	{
		path: ".roo/mcp.json",
		agent: "roo",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".kilocode/mcp.json",
		agent: "kilo",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: "kilo.json",
		agent: "kilo",
		wrapper: "mcp"
	},
	{
		path: "kilo.jsonc",
		agent: "kilo",
		wrapper: "mcp"
	},
	{
		path: ".kilo/kilo.{json,jsonc}",
		agent: "kilo",
		wrapper: "mcp"
	},
	{
		path: ".kiro/settings/mcp.json",
		agent: "kiro",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".kiro/agents/*.json",
		agent: "kiro",
		wrapper: "mcpServers"
	},
	{
		path: ".amazonq/mcp.json",
		agent: "amazon-q",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".amazonq/default.json",
		agent: "amazon-q",
		wrapper: "mcpServers"
	},
	{
		path: ".amazonq/cli-agents/*.json",
		agent: "amazon-q",
		wrapper: "mcpServers"
	},
	{
		path: ".junie/mcp/mcp.json",
		agent: "junie",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".amp/settings.{json,jsonc}",
		agent: "amp",
		wrapper: "amp.mcpServers"
	},
	{
		path: ".devin/config.json",
		agent: "devin",
		wrapper: "mcpServers"
	},
	{
		path: ".zed/settings.json",
		agent: "zed",
		wrapper: "context_servers"
	},
	{
		path: "crush.json",
		agent: "crush",
		wrapper: "mcp"
	},
	{
		path: ".crush.json",
		agent: "crush",
		wrapper: "mcp"
	},
	{
		path: ".trae/mcp.json",
		agent: "trae",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".kimi-code/mcp.json",
		agent: "kimi",
		wrapper: "mcpServers",
		whole: true
	},
	{
		path: ".grok/config.toml",
		agent: "grok",
		wrapper: "mcp_servers",
		parse: parseToml
	},
	...[
		".goose/**/*.yaml",
		".goose/**/*.yml",
		"**/goose/config.yaml"
	].map((path) => ({
		path,
		agent: "goose",
		wrapper: "extensions",
		parse: parseYaml
	}))
];
const MATCHERS$4 = OWNERS$2.map((owner) => ({
	owner,
	matches: matchPath(owner.path)
}));
var further_agent_mcp_default = {
	id: "further-agent-mcp",
	title: "MCP servers of agents that preflight does not answer for",
	reference: "https://docs.roocode.com/features/mcp/using-mcp-in-roo",
	paths: OWNERS$2.map(({ path }) => path),
	needs: "text",
	yields: ["mcpServer"],
	*read(file) {
		const found = MATCHERS$4.find(({ matches }) => matches(file.path))?.owner;
		if (!found) return;
		const { agent, wrapper, parse = parseJson, whole } = found;
		const root = expectObject(parse(file.path, file.text));
		const owner = {
			surface: "further-agent-mcp",
			clients: [agent],
			wrapper
		};
		const stated = whole ? serversOfFile(root, owner) : servers(root.get(wrapper), owner);
		for (const fact of stated) yield fact.kind === "mcpServer" ? withAllowances(fact, root) : fact;
	}
};
/** Agents of Kiro and Amazon Q, and Crush, list what runs unasked apart from the servers. https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md */
function withAllowances(server, root) {
	const own = strings(root.get("allowedTools")).flatMap((rule) => {
		const [, name, tool = "*"] = /^@([^/]+)(?:\/(.+))?$/.exec(rule) ?? [];
		return name === server.name ? [tool] : [];
	});
	const prefix = `mcp_${server.name}_`;
	const crush = strings(root.get("permissions", "allowed_tools")).flatMap((name) => name.startsWith(prefix) ? [name.slice(prefix.length)] : []);
	const found = [...own, ...crush];
	return found.length === 0 ? server : {
		...server,
		autoApproved: [.../* @__PURE__ */ new Set([...server.autoApproved, ...found])]
	};
}

// src/surfaces/further-agent-settings.ts
const OWNERS$1 = [
	...["crush.json", ".crush.json"].map((path) => ({
		path,
		agent: "crush",
		parse: parseJson
	})),
	...[".amp/settings.json", ".amp/settings.jsonc"].map((path) => ({
		path,
		agent: "amp",
		parse: parseJson
	})),
	...[".aider.conf.yml", ".aider.conf.yaml"].map((path) => ({
		path,
		agent: "aider",
		parse: parseYaml
	})),
	...[
		"kilo.json",
		"kilo.jsonc",
		".kilo/kilo.json",
		".kilo/kilo.jsonc"
	].map((path) => ({
		path,
		agent: "kilo",
		parse: parseJson
	})),
	{
		path: ".kilocodemodes",
		agent: "kilo",
		parse: parseYaml
	},
	{
		path: ".roomodes",
		agent: "roo",
		parse: parseYaml
	},
	{
		path: ".devin/config.json",
		agent: "devin",
		parse: parseJson,
		honours: [
			"permissions",
			"mcpServers",
			"read_config_from",
			"hooks"
		]
	},
	{
		path: ".zed/settings.json",
		agent: "zed",
		parse: parseJson,
		ignores: [
			"agent",
			"assistant",
			"language_models",
			"telemetry"
		]
	},
	...[".amazonq/cli-agents/*.json", ".amazonq/default.json"].map((path) => ({
		path,
		agent: "amazon-q",
		parse: parseJson
	})),
	{
		path: ".kiro/agents/*.json",
		agent: "kiro",
		parse: parseJson
	}
];
const MATCHERS$3 = OWNERS$1.map((owner) => ({
	owner,
	matches: matchPath(owner.path)
}));
var further_agent_settings_default = {
	id: "further-agent-settings",
	title: "Settings of agents that preflight does not answer for",
	reference: "https://ampcode.com/manual",
	paths: OWNERS$1.map(({ path }) => path),
	needs: "text",
	yields: ["agentSetting", "trigger"],
	*read(file) {
		const owner = MATCHERS$3.find(({ matches }) => matches(file.path))?.owner;
		if (!owner) return;
		const { agent, honours, ignores, parse } = owner;
		const root = expectObject(parse(file.path, file.text));
		for (const { key, at, value } of [...settings$1(root), ...variables$3(root, agent)]) yield {
			kind: "agentSetting",
			at,
			agent,
			scope: "project",
			key,
			value,
			live: (honours === void 0 || under(key, honours)) && (ignores === void 0 || !under(key, ignores))
		};
		if (agent === "crush") yield* started(root);
	}
};
/** Variables that Aider sets from a list of `NAME=value`, under the name that every other agent's file has for them. */
function* variables$3(root, agent) {
	const list = agent === "aider" ? root.get("set-env") : void 0;
	for (const item of list?.kind === "array" ? list.items() : list ? [list] : []) {
		const [, name = "", value = ""] = /^([A-Za-z_]\w{0,100})=([\s\S]*)$/.exec(text(item) ?? "") ?? [];
		if (name !== "") yield {
			key: `env.${name}`,
			at: item.at,
			value
		};
	}
}
/** Language servers that Crush starts by itself, and `$(command)` in a provider's values, which it runs to fill them in. */
function* started(root) {
	for (const { key, value } of root.get("lsp")?.entries() ?? []) {
		const program = value.entry("command");
		const command = [text(program?.value), ...strings(value.get("args"))].join(" ");
		if (program && text(program.value) && value.get("disabled")?.value !== true) yield triggerAt(occasion("further-agent-settings", "agent-start", "automatic"), program.at, `lsp.${key}.command`, command);
	}
	for (const { key, at, value } of settings$1(root)) {
		if (!/^(?:providers|mcp|env)\./.test(key) || typeof value !== "string") continue;
		const command = /^\$\((?<command>[\s\S]{1,2000})\)$/.exec(value.trim())?.groups?.["command"];
		if (command !== void 0) yield triggerAt(occasion("further-agent-settings", "agent-start", "automatic"), at, key, command);
	}
}

// src/surfaces/gemini-commands.ts
/** Run at every start to learn which tools there are; older settings kept the keys at the top. */
const START$1 = [["tools", "discoveryCommand"], ["toolDiscoveryCommand"]];
/** Run for every call of such a tool. */
const CALL = [["tools", "callCommand"], ["toolCallCommand"]];
var gemini_commands_default = {
	id: "gemini-commands",
	title: "Gemini CLI tool commands",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md",
	paths: [".gemini/settings.json"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		yield* stated$1(root, START$1, "agent-start");
		yield* stated$1(root, CALL, "agent-action");
	}
};
function* stated$1(root, keys, moment) {
	for (const path of keys) {
		const entry = root.entry(...path);
		const command = text(entry?.value);
		if (entry && command) yield triggerAt({
			...occasion("gemini-commands", moment, "trust"),
			agent: "gemini"
		}, entry.at, path.join("."), command);
	}
}

// src/surfaces/gemini-env.ts
/** Variables that steer Gemini CLI or what it starts. The others of a project's file are its own affair. */
const STEERS = /^(?:GEMINI_|GOOGLE_|CODE_ASSIST_|OTEL_|NODE_|LD_|DYLD_|GIT_|SSL_|HTTPS?_PROXY$|ALL_PROXY$|NO_PROXY$|PATH$|BASH_ENV$|SANDBOX|BUILD_SANDBOX$|SEATBELT_PROFILE$|DOCKER_HOST$|DEBUG)/i;
/** A project's own file is read where there is no .gemini/.env; of these two it then takes none (0.61.0). */
const NOT_FROM_PROJECT = /^DEBUG(?:_MODE)?$/;
var gemini_env_default = {
	id: "gemini-env",
	title: "Environment of Gemini CLI",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md",
	paths: [".gemini/.env", ".env"],
	needs: "text",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		const own = file.path.includes("/");
		if (own) yield agentFile(file, "gemini", "settings");
		else if (file.ignored) return;
		const lines = new Lines(file.path, file.text);
		for (const { text, start } of lines) {
			const [whole, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w{0,99})\s*=\s*(.{0,2000}?)\s*$/.exec(text) ?? [];
			if (whole === void 0 || name === void 0 || value === void 0 || !STEERS.test(name)) continue;
			yield {
				kind: "agentSetting",
				at: lines.place(start, start + text.length),
				agent: "gemini",
				scope: "project",
				key: `env.${name}`,
				value: value.replace(/^(['"`])([\s\S]*)\1$/, "$2"),
				live: own || !NOT_FROM_PROJECT.test(name)
			};
		}
	}
};

// src/surfaces/gemini-files.ts
/** Extensions are loaded from the user's folder only (0.61.0); what the sandbox is made of comes from the workspace. */
var gemini_files_default = {
	id: "gemini-files",
	title: "Extensions and sandbox files of Gemini CLI",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/sandbox.md",
	paths: [
		".gemini/extensions/*/gemini-extension.json",
		".gemini/sandbox.Dockerfile",
		".gemini/sandbox.bashrc",
		".gemini/sandbox-macos-*.sb"
	],
	needs: "name",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		yield agentFile(file, "gemini", "settings");
		const [, , name = ""] = file.path.split("/");
		const live = !/^\.gemini\/extensions\//i.test(file.path);
		const key = live ? "sandboxFile" : `extensions.${name}`;
		yield {
			kind: "agentSetting",
			at: wholeFile(file.path),
			agent: "gemini",
			scope: "project",
			key,
			value: file.path,
			live
		};
	}
};

// src/surfaces/gemini-hooks.ts
var gemini_hooks_default = {
	id: "gemini-hooks",
	title: "Gemini CLI hooks",
	reference: "https://geminicli.com/docs/hooks/",
	paths: [".gemini/settings.json"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		yield* hookTriggers(root.get("hooks"), GEMINI_HOOKS);
	}
};

// src/surfaces/gemini-ignore.ts
/** Lines of one file; what stands behind does not change what the first ones say of a secret file. */
const MOST$2 = 2e3;
var gemini_ignore_default = {
	id: "gemini-ignore",
	title: "Files that Gemini CLI's file tools leave alone",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/gemini-ignore.md",
	paths: [".geminiignore", ".gitignore"],
	needs: "text",
	yields: ["agentSetting"],
	*read(file) {
		const patterns = [...new Lines(file.path, file.text)].map(({ text }) => text.trim()).filter((line) => line !== "" && !line.startsWith("#"));
		yield {
			kind: "agentSetting",
			at: wholeFile(file.path),
			agent: "gemini",
			scope: "project",
			key: file.path.slice(1).toLowerCase(),
			value: patterns.slice(0, MOST$2),
			live: true
		};
	}
};

// src/surfaces/gemini-mcp.ts
/** Settings, extensions and subagents of Gemini CLI, and the extensions of Qwen Code, which are of the same form. */
var gemini_mcp_default = {
	id: "gemini-mcp",
	title: "MCP servers of Gemini CLI",
	reference: "https://geminicli.com/docs/tools/mcp-server/",
	paths: [
		".gemini/settings.json",
		".gemini/extensions/*/gemini-extension.json",
		".qwen/extensions/*/qwen-extension.json",
		".gemini/agents/*.md",
		"gemini-extension.json",
		"qwen-extension.json"
	],
	needs: "text",
	yields: ["mcpServer"],
	*read(file) {
		const owner = {
			surface: "gemini-mcp",
			clients: clientsOf(file),
			remote: "sse"
		};
		if (!/\.md$/i.test(file.path)) {
			yield* servers(expectObject(parseJson(file.path, file.text)).get("mcpServers"), {
				...owner,
				wrapper: "mcpServers"
			});
			return;
		}
		const head = frontmatter(file.text);
		if (!head || !mayHave(head, ["mcp_servers"])) return;
		yield* servers(parseYaml(file.path, head.yaml).root.get("mcp_servers"), {
			...owner,
			wrapper: "mcp_servers"
		});
	}
};
function clientsOf({ path }) {
	if (!path.startsWith(".")) return [];
	return /^\.qwen\//i.test(path) ? ["qwen"] : ["gemini"];
}

// src/surfaces/gemini-policies.ts
/** Policy files of a repository are switched off in the program (0.61.0): they are stated, and none is live. */
var gemini_policies_default = {
	id: "gemini-policies",
	title: "Gemini CLI policies of a workspace",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md",
	paths: [".gemini/policies/*.toml"],
	needs: "text",
	yields: ["agentFile", "agentSetting"],
	*read(file) {
		yield agentFile(file, "gemini", "rules");
		const root = expectObject(parseToml(file.path, file.text));
		for (const rule of root.get("rule")?.items() ?? []) {
			const decision = text(rule.get("decision")) ?? "";
			for (const { key, at, value } of settings$1(rule)) {
				if (key !== "decision") continue;
				yield {
					kind: "agentSetting",
					at,
					agent: "gemini",
					scope: "project",
					key: `policies.rule.${decision}`,
					value,
					live: false
				};
			}
		}
	}
};

// src/surfaces/gemini-prompts.ts
/** A command whose output is put into the prompt, after a question. https://geminicli.com/docs/cli/custom-commands/ */
const INLINE$1 = /!\{([^{}\n]{1,2000}(?:\{[^{}\n]{0,500}\}[^{}\n]{0,500}){0,20})\}/g;
/** The commands of Gemini CLI and Qwen Code: a prompt in TOML, which may run commands of its own. */
var gemini_prompts_default = {
	id: "gemini-prompts",
	title: "Commands in the prompts of Gemini CLI and Qwen Code",
	reference: "https://geminicli.com/docs/cli/custom-commands/",
	paths: [".gemini/commands/**/*.toml", ".qwen/commands/**/*.toml"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const entry = expectObject(parseToml(file.path, file.text)).entry("prompt");
		for (const match of (text(entry?.value) ?? "").matchAll(INLINE$1)) {
			const command = (match[1] ?? "").trim();
			const common = {
				...occasion("gemini-prompts", "agent-action", "prompt"),
				agent: agentOf(file)
			};
			if (entry && command !== "") yield triggerAt(common, entry.at, "prompt", command);
		}
	}
};
function agentOf({ path }) {
	return /^\.qwen\//i.test(path) ? "qwen" : "gemini";
}

// src/surfaces/gemini-settings.ts
/** Keys that Gemini CLI takes from the user or the administrator only: trust is settled before the workspace's file is read (0.61.0). */
const NOT_FROM_A_REPOSITORY = ["security.folderTrust", "admin"];
/** Keys of releases before 0.4: moved into tables since, and ignored where they stood. */
const FORMER = [
	"allowedTools",
	"allowMCPServers",
	"autoAccept",
	"coreTools",
	"excludeMCPServers",
	"excludeTools",
	"folderTrust",
	"sandbox",
	"toolCallCommand",
	"toolDiscoveryCommand",
	"approvalMode"
];
/** Lists whose entries are rules of their own. */
const LISTS$2 = {
	allowed: "allow",
	confirmationRequired: "ask",
	exclude: "deny"
};
var gemini_settings_default = {
	id: "gemini-settings",
	title: "Gemini CLI settings",
	reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md",
	paths: [".gemini/settings.json"],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule"
	],
	refusedBy: "Gemini CLI",
	*read(file) {
		yield agentFile(file, "gemini", "settings");
		const root = wholeObject(file, { comments: true });
		for (const list of ["core", "allowed"]) {
			const tools = root.get("tools", list);
			if (tools?.kind === "object") throw new ParseError(`tools.${list} is a table where a list is wanted`, tools.at, true);
		}
		for (const [list, effect] of Object.entries(LISTS$2)) for (const item of root.get("tools", list)?.items() ?? []) {
			const rule = text(item);
			if (rule !== void 0) yield {
				kind: "permissionRule",
				at: item.at,
				agent: "gemini",
				scope: "project",
				effect,
				rule
			};
		}
		for (const { key, at, value } of settings$1(root)) {
			if (Array.isArray(value) && key.startsWith("tools.") && Object.hasOwn(LISTS$2, key.slice(6))) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "gemini",
				scope: "project",
				key,
				value,
				live: isLive(key, value)
			};
		}
	}
};
function isLive(key, value) {
	if (under(key, NOT_FROM_A_REPOSITORY) || under(key, FORMER)) return false;
	return !((key === "general.defaultApprovalMode" || key === "tools.approvalMode") && value === "yolo");
}

// src/surfaces/git-attributes.ts
/** The file only names a filter; its command must stand in the settings of whoever checks out, so the gate is their opt-in. */
var git_attributes_default = {
	id: "git-attributes",
	title: "Git filters by name",
	reference: "https://git-scm.com/docs/gitattributes#_filter",
	paths: ["**/.gitattributes"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const seen = /* @__PURE__ */ new Set();
		for (const line of lines) {
			if (line.text.startsWith("#")) continue;
			const match = /\sfilter=(\S{1,200})/.exec(line.text);
			const name = match?.[1];
			if (!match || name === void 0 || seen.has(name)) continue;
			seen.add(name);
			const at = lines.place(line.start + match.index + 1, line.start + match.index + match[0].length);
			const command = name === "lfs" ? "git lfs smudge" : quoteWords([
				"git",
				"config",
				"get",
				`filter.${name}.smudge`
			]);
			yield triggerAt(occasion("git-attributes", "clone", "opt-in"), at, `filter=${name}`, command);
		}
	}
};

// src/surfaces/git-hook-files.ts
/** The hooks that git knows. https://git-scm.com/docs/githooks */
const HOOKS$1 = /\/(?:applypatch-msg|(?:pre|post)-applypatch|pre-commit|pre-merge-commit|prepare-commit-msg|commit-msg|post-commit|pre-rebase|post-checkout|post-merge|pre-push|post-rewrite|pre-auto-gc|reference-transaction|fsmonitor-watchman|post-index-change)(?:\.(?:sh|bash))?$/i;
const COMMIT$2 = occasion("git-hook-files", "commit", "opt-in");
/** Hooks that an installer (husky, `core.hooksPath`) points git to. They run once that has been done, which an install often does. */
var git_hook_files_default = {
	id: "git-hook-files",
	title: "Git hooks kept in the repository",
	reference: "https://typicode.github.io/husky/",
	paths: [
		".husky/*",
		".githooks/*",
		".git-hooks/*",
		".hooks/*"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (!HOOKS$1.test(file.path)) return;
		const lines = new Lines(file.path, file.text);
		const interpreter = /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(\S{1,200})/.exec(lines.text)?.[1];
		const program = interpreter?.slice(interpreter.lastIndexOf("/") + 1);
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		const command = program === void 0 || /^(?:ba|z|da|k|a)?sh$/.test(program) ? lines.text.trim() : quoteWords([program, file.path]);
		if (command !== "") yield triggerAt(COMMIT$2, lines.whole(), name, command);
	}
};

// src/surfaces/git-modules.ts
/** Only a clone with `--recurse-submodules`, or `git submodule update`, looks at the file. */
const CLONE = occasion("git-modules", "clone", "opt-in");
var git_modules_default = {
	id: "git-modules",
	title: "Git submodules",
	reference: "https://git-scm.com/docs/gitmodules",
	paths: [".gitmodules"],
	needs: "text",
	yields: ["trigger", "gitHazard"],
	*read(file) {
		const modules = /* @__PURE__ */ new Map();
		yield* updates(file, modules);
		for (const { name, url, path, branch } of modules.values()) {
			if (url) {
				const words = [
					"git",
					"clone",
					...branch === void 0 ? [] : ["--branch", branch],
					"--",
					url.value,
					path?.value ?? name
				];
				yield triggerAt(CLONE, url.at, `submodule.${name}.url`, quoteWords(words));
				const effect = urlHazard(url.value);
				if (effect !== void 0) yield {
					kind: "gitHazard",
					at: url.at,
					key: `submodule.${name}.url`,
					effect
				};
			}
			const danger = path && pathHazard(path.value);
			if (path && danger !== void 0) yield {
				kind: "gitHazard",
				at: path.at,
				key: `submodule.${name}.path`,
				effect: danger
			};
			if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name) && (url ?? path)) yield {
				kind: "gitHazard",
				at: (url ?? path)?.at,
				key: `submodule.${name}.name`,
				effect: "the name leads out of the folder in which git keeps submodules, which older versions of git follow (CVE-2018-11235)"
			};
		}
	}
};
/** Collects the modules; a command of `update` is stated at once. */
function* updates(file, modules) {
	for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
		const name = /^submodule\s+"((?:[^"\\]|\\.)*)"$/i.exec(section)?.[1];
		if (name === void 0) continue;
		const module = modules.get(name) ?? { name };
		modules.set(name, module);
		const bare = value.replace(/^"((?:[^"\\]|\\.)*)"$/, "$1");
		const lower = key.toLowerCase();
		if (lower === "url") module.url = {
			value: bare,
			at
		};
		else if (lower === "path") module.path = {
			value: bare,
			at
		};
		else if (lower === "branch") module.branch = bare;
		else if (lower === "update" && bare.startsWith("!")) {
			yield triggerAt(CLONE, at, `submodule.${name}.update`, bare.slice(1));
			yield {
				kind: "gitHazard",
				at,
				key: `submodule.${name}.update`,
				effect: "the file asks git to run a command in place of an update, which git refuses since CVE-2019-19604 and ran before"
			};
		}
	}
}
function urlHazard(url) {
	if (/^ext::/i.test(url)) return "the address starts a program in the place of a transport";
	if (url.startsWith("-")) return "the address would be read as an option of git";
	return [...url].some((char) => char < " " || char === "") ? "the address holds control characters" : void 0;
}
function pathHazard(path) {
	if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return "the submodule would be written outside the repository";
	if (/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(path)) return "the submodule would be written into the .git folder";
	if (path.startsWith("-")) return "the path would be read as an option of git";
	return [...path].some((char) => char < " " || char === "") ? "the path holds control characters" : void 0;
}

// src/surfaces/workflow-folder.ts
/** The folder of the machine that holds the checkout, as expressions and the shell of the runner name it. */
const WORKSPACE = /^(?:\$\{\{\s{0,5}github\.workspace\s{0,5}\}\}|\$\{?GITHUB_WORKSPACE\}?)(?:\/|$)/u;
/** A checkout of the repository that the workflow runs for, or of a fork of it. https://github.com/actions/checkout#usage */
const OWN = /\bgithub\.repository\b|\bhead\.repo\.full_name\b/u;
/**
* The folder of the repository that a step starts in, from the root and empty for the root itself; undefined where only a run would tell, and
* where it lies in no checkout of this repository. Steps start where the workspace is, and `actions/checkout` may put the repository below it.
*/
function folderOfStep(steps, index) {
	const folder = normal$1((steps[index]?.folder?.text ?? "").replace(WORKSPACE, ""));
	if (folder === void 0) return void 0;
	const checkouts = steps.slice(0, index).filter(({ uses }) => uses?.text.startsWith("actions/checkout@"));
	const own = [];
	let foreign = false;
	for (const { inputs } of checkouts) {
		const repository = inputs.find(({ name }) => name === "repository");
		const path = normal$1(inputs.find(({ name }) => name === "path")?.text ?? "");
		if (!repository || OWN.test(repository.text)) own.push(path);
		else if (path === void 0 || path !== "" && isWithin(folder, path)) return void 0;
		else foreign ||= path === "";
	}
	if (own.length === 0) return foreign ? void 0 : folder;
	const nearest = own.filter((path) => path !== void 0 && isWithin(folder, path)).sort((a = "", b = "") => b.length - a.length)[0];
	return nearest === void 0 ? void 0 : folder.slice(nearest === "" ? 0 : nearest.length + 1);
}
function isWithin(folder, above) {
	return above === "" || folder === above || folder.startsWith(`${above}/`);
}
/** Without `.` and `..`; undefined where it is no path below the place that it starts from. */
function normal$1(path) {
	if (/^[~/]|^[A-Za-z]:|\$|%/u.test(path)) return void 0;
	const parts = [];
	for (const part of path.split(/[/\\]/u)) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/parse/github-expression.ts
/** Characters of one expression; GitHub's own limit. */
const MOST_CHARACTERS = 21e3;
/** Levels of parentheses, calls and indexes; GitHub stops at 50. */
const MOST_LEVELS = 50;
/** Why a text is no expression. */
var ExpressionError = class extends Error {
	name = "ExpressionError";
};
/** The tree of an expression without its `${{ }}`; undefined where GitHub would refuse it. Never throws. */
function parseExpression(source) {
	if (source.length > MOST_CHARACTERS) return void 0;
	try {
		return new Parser(tokens(source)).whole();
	} catch (error) {
		if (error instanceof ExpressionError) return void 0;
		throw error;
	}
}
/** The `${{ … }}` of a text, in order. A `}}` in quotes ends nothing; one that is never closed is none. */
function expressionsIn(text) {
	const found = [];
	for (let start = text.indexOf("${{"); start !== -1;) {
		let end = start + 3;
		let quoted = false;
		while (end < text.length && (quoted || !text.startsWith("}}", end))) {
			if (text[end] === "'") quoted = !quoted;
			end++;
		}
		if (end >= text.length) {
			end = text.indexOf("}}", start);
			if (end === -1) break;
		}
		found.push({
			start,
			end: end + 2,
			source: text.slice(start + 3, end).trim()
		});
		start = text.indexOf("${{", end + 2);
	}
	return found;
}
const NUMBER = /^[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?![\w.])/iu;
const NAME = /^[A-Za-z_][\w-]*/u;
const SIGNS$1 = [
	"&&",
	"||",
	"==",
	"!=",
	"<=",
	">=",
	"<",
	">",
	"!",
	"(",
	")",
	"[",
	"]",
	".",
	",",
	"*"
];
function tokens(source) {
	const found = [];
	let at = 0;
	while (at < source.length) {
		const char = source.charAt(at);
		if (/\s/u.test(char)) {
			at++;
			continue;
		}
		if (char === "'") {
			const end = endOfText(source, at + 1);
			found.push({
				kind: "text",
				value: source.slice(at + 1, end).replaceAll("''", "'")
			});
			at = end + 1;
			continue;
		}
		const rest = source.slice(at, at + 300);
		const before = found.at(-1);
		const number = before?.kind === "name" || before?.kind === "sign" && /^[\])*]$/u.test(before.value) ? null : NUMBER.exec(rest);
		const name = NAME.exec(rest);
		const sign = SIGNS$1.find((one) => rest.startsWith(one));
		if (number) {
			found.push({
				kind: "number",
				value: Number(number[0].replace(/^\+/u, ""))
			});
			at += number[0].length;
		} else if (name) {
			found.push({
				kind: "name",
				value: name[0]
			});
			at += name[0].length;
		} else if (sign !== void 0) {
			found.push({
				kind: "sign",
				value: sign
			});
			at += sign.length;
		} else throw new ExpressionError("a sign that is none");
	}
	return found;
}
function endOfText(source, from) {
	for (let at = from; at < source.length; at++) {
		if (source[at] !== "'") continue;
		if (source[at + 1] !== "'") return at;
		at++;
	}
	throw new ExpressionError("a text without an end");
}
/** Operators from loosest to tightest. */
const LEVELS$1 = [
	["||"],
	["&&"],
	["==", "!="],
	[
		"<",
		"<=",
		">",
		">="
	]
];
var Parser = class {
	#tokens;
	#at = 0;
	#depth = 0;
	constructor(all) {
		this.#tokens = all;
	}
	whole() {
		const tree = this.#binary(0);
		if (this.#at < this.#tokens.length) throw new ExpressionError("more than one expression");
		return tree;
	}
	#binary(level) {
		const operators = LEVELS$1[level];
		if (!operators) return this.#unary();
		let left = this.#binary(level + 1);
		for (;;) {
			const op = operators.find((one) => this.#is(one));
			if (op === void 0) return left;
			this.#at++;
			left = {
				kind: "binary",
				op,
				left,
				right: this.#binary(level + 1)
			};
		}
	}
	#unary() {
		if (!this.#is("!")) return this.#postfix();
		this.#at++;
		return this.#deeper(() => ({
			kind: "not",
			of: this.#unary()
		}));
	}
	#postfix() {
		const base = this.#primary();
		const path = [];
		for (;;) {
			if (this.#is(".")) {
				this.#at++;
				const token = this.#next();
				if (token.kind === "name") path.push(token.value.toLowerCase());
				else if (token.kind === "sign" && token.value === "*") path.push("*");
				else throw new ExpressionError("a member without a name");
			} else if (this.#is("[")) {
				this.#at++;
				path.push(this.#deeper(() => this.#index()));
				this.#expect("]");
			} else break;
			if (path.length > MOST_LEVELS) throw new ExpressionError("too deep");
		}
		if (base.kind === "context") return {
			kind: "context",
			path: [...base.path, ...path]
		};
		return path.length === 0 ? base : {
			kind: "member",
			of: base,
			path
		};
	}
	#index() {
		if (this.#is("*")) {
			this.#at++;
			return "*";
		}
		const index = this.#binary(0);
		return index.kind === "literal" && typeof index.value === "string" ? index.value.toLowerCase() : index;
	}
	#primary() {
		const token = this.#next();
		if (token.kind === "text" || token.kind === "number") return {
			kind: "literal",
			value: token.value
		};
		if (token.kind === "sign") {
			if (token.value !== "(") throw new ExpressionError("a sign where a value must be");
			const inner = this.#deeper(() => this.#binary(0));
			this.#expect(")");
			return inner;
		}
		const name = token.value.toLowerCase();
		if (this.#is("(")) {
			this.#at++;
			return {
				kind: "call",
				name,
				args: this.#deeper(() => this.#arguments())
			};
		}
		if (name === "true" || name === "false") return {
			kind: "literal",
			value: name === "true"
		};
		if (name === "null") return {
			kind: "literal",
			value: null
		};
		if (name === "nan" || name === "infinity") return {
			kind: "literal",
			value: name
		};
		return {
			kind: "context",
			path: [name]
		};
	}
	#arguments() {
		const args = [];
		if (this.#is(")")) {
			this.#at++;
			return args;
		}
		for (;;) {
			args.push(this.#binary(0));
			if (this.#is(",")) this.#at++;
			else break;
		}
		this.#expect(")");
		return args;
	}
	#deeper(read) {
		this.#depth++;
		if (this.#depth > MOST_LEVELS) throw new ExpressionError("too deep");
		const value = read();
		this.#depth--;
		return value;
	}
	#is(sign) {
		const token = this.#tokens[this.#at];
		return token?.kind === "sign" && token.value === sign;
	}
	#expect(sign) {
		if (!this.#is(sign)) throw new ExpressionError(`no ${sign}`);
		this.#at++;
	}
	#next() {
		const token = this.#tokens[this.#at];
		if (!token) throw new ExpressionError("an end where a value must be");
		this.#at++;
		return token;
	}
};

// src/parse/github-template.ts
/** Expressions of one text; a hostile file could hold thousands. */
const MOST_EXPRESSIONS = 2e3;
/** Reads the text of a node with its expressions; numbers and switches count as their text. Undefined for lists, objects and nothing. */
function templateOf(node, lines) {
	if (!node || node.kind === "object" || node.kind === "array" || node.kind === "null") return void 0;
	const text = String(node.value);
	return {
		at: node.at,
		text,
		expressions: text.includes("${{") ? embedded(text, node, lines) : []
	};
}
/** Reads a condition: an expression with or without its `${{ }}`. */
function conditionOf(node, lines) {
	const template = templateOf(node, lines);
	if (!template) return void 0;
	const { at, text, expressions } = template;
	const only = expressions[0];
	if (!only || !text.includes("${{")) return {
		at,
		...parsed$1(text.trim())
	};
	const around = expressionsIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
	if (expressions.length === 1 && around === "") return only;
	return {
		at,
		source: text.trim(),
		text: true
	};
}
function parsed$1(source) {
	const tree = parseExpression(source);
	return tree === void 0 ? { source } : {
		source,
		tree
	};
}
/** Where the text is folded or quoted, its offsets are not those of the file: expressions are found there by their number. */
function embedded(text, node, lines) {
	const spans = expressionsIn(text).slice(0, MOST_EXPRESSIONS);
	const written = expressionsIn(lines.text.slice(node.start, node.end));
	return spans.map(({ source }, index) => {
		const span = written[index];
		return {
			at: span && written.length >= spans.length ? lines.place(node.start + span.start, node.start + span.end) : node.at,
			...parsed$1(source)
		};
	});
}

// src/surfaces/workflow-reading.ts
/** Reads a workflow file. */
function readWorkflow(root, lines) {
	const on = root.entry("on") ?? root.entry("true");
	const name = text(root.get("name"));
	const permissions = permissionsOf(root.entry("permissions"));
	return {
		kind: "workflow",
		at: (on ?? root).at,
		role: "workflow",
		...name === void 0 ? {} : { name },
		events: on ? eventsOf(on) : [],
		...permissions ? { permissions } : {},
		env: variables$2(root.get("env"), lines),
		concurrency: root.get("concurrency") !== void 0,
		outputs: variables$2(root.get("on", "workflow_call", "outputs"), lines, "value"),
		parameters: [],
		jobs: (root.get("jobs")?.entries() ?? []).map((entry) => jobOf(entry, lines, defaultFolder(root)))
	};
}
/** Reads an action's file; undefined where it is not made of steps. https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
function readAction(root, lines) {
	const runs = root.entry("runs");
	if (!runs || text(runs.value.get("using")) !== "composite") return void 0;
	const name = text(root.get("name"));
	const steps = (runs.value.get("steps")?.items() ?? []).map((step) => stepOf(step, lines));
	return {
		kind: "workflow",
		at: runs.keyAt,
		role: "action",
		...name === void 0 ? {} : { name },
		events: [],
		env: [],
		concurrency: false,
		outputs: variables$2(root.get("outputs"), lines, "value"),
		parameters: (root.get("inputs")?.entries() ?? []).map(({ key }) => key.toLowerCase()),
		jobs: [{
			at: runs.keyAt,
			id: "",
			needs: [],
			runsOn: [],
			inputs: [],
			secrets: [],
			env: [],
			outputs: [],
			matrix: [],
			containers: [],
			steps
		}]
	};
}
function eventsOf(on) {
	if (on.value.kind === "object") return on.value.entries().map((entry) => eventOf(entry.key, entry.at, entry.value));
	return (on.value.kind === "array" ? on.value.items() : [on.value]).flatMap((node) => {
		const name = text(node);
		return name === void 0 ? [] : [eventOf(name, node.kind === "string" && on.value.kind === "array" ? node.at : on.at, void 0)];
	});
}
function eventOf(name, at, node) {
	return {
		name,
		at,
		types: strings(node?.get("types")),
		branches: strings(node?.get("branches")),
		tags: strings(node?.get("tags")),
		workflows: strings(node?.get("workflows")),
		filtered: [
			"branches",
			"branches-ignore",
			"tags",
			"tags-ignore",
			"paths",
			"paths-ignore"
		].some((key) => node?.get(key) !== void 0),
		inputs: (node?.get("inputs")?.entries() ?? []).map(({ key, value }) => ({
			name: key.toLowerCase(),
			type: text(value.get("type")) ?? "string"
		}))
	};
}
function permissionsOf(entry) {
	if (!entry) return void 0;
	const all = text(entry.value);
	return {
		at: entry.at,
		...all === "read-all" || all === "write-all" ? { all: all === "read-all" ? "read" : "write" } : {},
		scopes: entry.value.entries().flatMap((scope) => {
			const access = text(scope.value);
			return access === "read" || access === "write" || access === "none" ? [{
				name: scope.key,
				access,
				at: scope.at
			}] : [];
		})
	};
}
/** Where steps with `run` start unless they say otherwise: of the workflow, or of one job. */
function defaultFolder(node) {
	return node.get("defaults", "run", "working-directory");
}
function jobOf({ key: id, value: job, at }, lines, startsIn) {
	const condition = conditionOf(job.get("if"), lines);
	const permissions = permissionsOf(job.entry("permissions"));
	const environment = templateOf(job.get("environment", "name") ?? job.get("environment"), lines);
	const uses = templateOf(job.get("uses"), lines);
	const secrets = job.entry("secrets");
	return {
		at,
		id,
		...condition ? { condition } : {},
		needs: strings(job.get("needs")),
		runsOn: runnersOf(job.get("runs-on"), lines),
		...permissions ? { permissions } : {},
		...environment ? { environment } : {},
		...uses ? { uses } : {},
		inputs: variables$2(job.get("with"), lines),
		secrets: variables$2(secrets?.value, lines),
		...secrets && text(secrets.value) === "inherit" ? { inherits: secrets.at } : {},
		env: variables$2(job.get("env"), lines),
		outputs: variables$2(job.get("outputs"), lines),
		matrix: matrixOf(job.get("strategy", "matrix"), lines),
		containers: containersOf(job, lines),
		steps: (job.get("steps")?.items() ?? []).map((step) => stepOf(step, lines, defaultFolder(job) ?? startsIn))
	};
}
function runnersOf(node, lines) {
	return (node?.kind === "object" ? [node.get("group"), ...listed(node.get("labels"))] : listed(node)).flatMap((label) => templateOf(label, lines) ?? []);
}
function listed(node) {
	return node?.kind === "array" ? node.items() : [node];
}
/** Values of a matrix: each name once for each of its values, those of `include` with them. */
function matrixOf(node, lines) {
	if (!node) return [];
	const whole = templateOf(node, lines);
	if (whole) return [{
		name: "*",
		...whole
	}];
	const found = [];
	const add = (name, value, depth) => {
		const template = templateOf(value, lines);
		if (template) found.push({
			name,
			...template
		});
		else if (depth < 4) {
			for (const item of value.items()) add(name, item, depth + 1);
			for (const entry of value.entries()) add(`${name}.${entry.key.toLowerCase()}`, entry.value, depth + 1);
		}
	};
	for (const { key, value } of node.entries()) {
		if (key === "exclude") continue;
		if (key !== "include") add(key.toLowerCase(), value, 0);
		else if (value.kind === "string") add("*", value, 0);
		else for (const row of value.items()) for (const entry of row.entries()) add(entry.key.toLowerCase(), entry.value, 0);
	}
	return found;
}
function containersOf(job, lines) {
	return [job.entry("container"), ...job.get("services")?.entries() ?? []].flatMap((entry) => {
		if (!entry) return [];
		const { key: name, value, at } = entry;
		const image = templateOf(value, lines) ?? templateOf(value.get("image"), lines);
		const username = templateOf(value.get("credentials", "username"), lines);
		const password = templateOf(value.get("credentials", "password"), lines);
		return [{
			at,
			name,
			...image ? { image } : {},
			...username ? { username } : {},
			...password ? { password } : {}
		}];
	});
}
function stepOf(step, lines, startsIn) {
	const run = templateOf(step.get("run"), lines);
	const parts = {
		id: text(step.get("id")),
		name: text(step.get("name")),
		condition: conditionOf(step.get("if"), lines),
		uses: templateOf(step.get("uses"), lines),
		run,
		shell: text(step.get("shell")),
		folder: templateOf(step.get("working-directory") ?? (run ? startsIn : void 0), lines)
	};
	return {
		at: step.at,
		...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== void 0)),
		inputs: variables$2(step.get("with"), lines),
		env: variables$2(step.get("env"), lines)
	};
}
/** The entries of an object whose values are texts, or hold one under `key`. */
function variables$2(node, lines, key) {
	const whole = templateOf(node, lines);
	if (whole && whole.expressions.length > 0) return [{
		name: "*",
		...whole
	}];
	return (node?.entries() ?? []).flatMap((entry) => {
		const template = templateOf(key === void 0 ? entry.value : entry.value.get(key), lines);
		return template ? [{
			name: entry.key,
			...template
		}] : [];
	});
}

// src/surfaces/github-action.ts
/** Actions of the repository that are made of steps: its workflows run them with their own token and secrets. */
var github_action_default = {
	id: "github-action",
	title: "GitHub composite actions",
	reference: "https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax",
	paths: ["**/action.yml", "**/action.yaml"],
	needs: "text",
	yields: ["command", "workflow"],
	*read(file) {
		const data = parseYaml(file.path, file.text);
		if (data.root.get("runs") === void 0) return;
		const action = readAction(expectObject(data), new Lines(file.path, file.text));
		if (!action) return;
		yield action;
		const steps = action.jobs[0]?.steps ?? [];
		for (const [index, { run, name, id }] of steps.entries()) {
			if (!run) continue;
			const folder = folderOfStep(steps, index);
			yield {
				kind: "command",
				at: run.at,
				name: `${action.name ?? "action"}/${name ?? id ?? `step ${index + 1}`}`,
				text: run.text.trimEnd(),
				...folder === void 0 ? {} : { folder },
				surface: "github-action",
				labelled: true
			};
		}
	}
};

// src/surfaces/action-inputs.ts
/** Actions that take the newest release of their tool where the input `version` is left out, by what their documents say. */
const NEWEST_BY_DEFAULT = table$1({
	"aquasecurity/setup-trivy": "trivy",
	"1password/load-secrets-action": "1password-cli"
});
/** Only actions that set something up: elsewhere `version` is as often the version of what is built. */
const SETS_UP = /(?:^|[/-])(?:setup|install)(?:er)?(?=[/-]|$)/i;
const INPUT = /^(?:([a-z][a-z0-9]{0,40}(?:[-_][a-z0-9]{1,40}){0,3})[-_])?version$/;
/** The tools that a step has fetched, in the version that an input of its action names. */
function* toolsOfStep(step) {
	const uses = step.entry("uses");
	const action = (text(uses?.value) ?? "").trim().split("@", 1)[0] ?? "";
	if (uses === void 0 || /^(?:\.|docker:)/.test(action)) return;
	const given = step.get("with");
	const byDefault = NEWEST_BY_DEFAULT[action.toLowerCase()];
	if (byDefault !== void 0 && given?.get("version") === void 0) yield requirementAt(uses.at, "tool", byDefault, action, { version: "" });
	if (!SETS_UP.test(action) && byDefault === void 0) return;
	for (const { key, at, value } of given?.entries() ?? []) {
		const input = INPUT.exec(key.toLowerCase());
		if (!input) continue;
		const version = (text(value) ?? String(value.value ?? "")).trim();
		const name = input[1] ?? byDefault ?? toolOf(action);
		if (version.includes("${{")) yield requirementAt(at, "tool", name, version, {
			version: "",
			dynamic: true
		});
		else for (const one of version.split("\n").filter((line) => line.trim() !== "")) yield requirementAt(at, "tool", name, one.trim());
	}
}
/** `acme/setup-lint` sets up `lint`. */
function toolOf(action) {
	const [owner = "", repository = ""] = action.split("/");
	const name = repository.replace(/(?:^|-)(?:setup|install(?:er)?|action|github)(?=-|$)/gi, "").replace(/^-+|-+$/g, "");
	return (name === "" ? owner : name).toLowerCase();
}

// src/surfaces/github-action-uses.ts
var github_action_uses_default = {
	id: "github-action-uses",
	title: "Actions, reusable workflows, images and tools that workflows and actions take in",
	reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses",
	paths: [
		".github/workflows/*.yml",
		".github/workflows/*.yaml",
		"**/action.yml",
		"**/action.yaml"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const actions = [];
		const images = [];
		for (const { at, value } of uses(root)) {
			const image = value.startsWith("docker://") ? imageRequirementAt(at, value) : void 0;
			if (image) images.push(image);
			else if (!value.startsWith("docker://")) actions.push(actionAt(at, value));
		}
		for (const { at, value } of imagesOf(root)) {
			const image = imageRequirementAt(at, value.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, "$expression"));
			if (image) images.push(image);
		}
		const head = (root.entry("jobs") ?? root.entry("runs"))?.keyAt ?? root.at;
		if (actions.length > 0) yield manifestAt(head, "action");
		yield* actions;
		if (images.length > 0) yield manifestAt(head, "image");
		yield* images;
		const tools = [...steps(root)].flatMap((step) => [...toolsOfStep(step)]);
		if (tools.length > 0) yield manifestAt(head, "tool");
		yield* tools;
	}
};
function* uses(root) {
	for (const { value: job } of root.get("jobs")?.entries() ?? []) yield* textAt(job, "uses");
	for (const step of steps(root)) yield* textAt(step, "uses");
}
/** The steps of every job, or those of the action. */
function* steps(root) {
	for (const owner of [...(root.get("jobs")?.entries() ?? []).map(({ value }) => value), root.get("runs")]) yield* owner?.get("steps")?.items() ?? [];
}
/** The job's own image, its services, and the image that an action is. */
function* imagesOf(root) {
	for (const { value: job } of root.get("jobs")?.entries() ?? []) {
		yield* textAt(job, "container");
		const container = job.get("container");
		if (container) yield* textAt(container, "image");
		for (const { value: service } of job.get("services")?.entries() ?? []) yield* textAt(service, "image");
	}
	const runs = root.get("runs");
	if (runs) {
		for (const one of textAt(runs, "image")) if (one.value.startsWith("docker://")) yield one;
	}
}
function* textAt(node, key) {
	const entry = node.entry(key);
	const value = text(entry?.value)?.trim();
	if (entry && value !== void 0 && value !== "") yield {
		at: entry.at,
		value
	};
}
function actionAt(at, value) {
	if (/^\.{1,2}\//.test(value)) return requirementAt(at, "action", value, value, {
		version: "",
		source: "local"
	});
	const mark = value.lastIndexOf("@");
	const name = mark === -1 ? value : value.slice(0, mark);
	const ref = mark === -1 ? "" : value.slice(mark + 1);
	return /\$\{\{/.test(value) ? {
		...gitRequirementAt(at, "action", name, value, ref),
		dynamic: true
	} : gitRequirementAt(at, "action", name, value, ref);
}

// src/surfaces/github-workflow.ts
/** https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/customize-the-agent-environment */
const AGENT_SETUP = /\/copilot-setup-steps\.ya?ml$/u;
/** Run in GitHub's machine before each session of the coding agent there. */
const SETUP = occasion("github-workflow", "container-create", "opt-in");
var github_workflow_default = {
	id: "github-workflow",
	title: "GitHub workflows and their steps",
	reference: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax",
	paths: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
	needs: "text",
	yields: [
		"command",
		"trigger",
		"workflow"
	],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const workflow = readWorkflow(root, new Lines(file.path, file.text));
		yield workflow;
		for (const job of workflow.jobs) for (const [index, { run, name, id }] of job.steps.entries()) {
			if (!run) continue;
			const line = run.text.trimEnd();
			const folder = folderOfStep(job.steps, index);
			yield {
				kind: "command",
				at: run.at,
				name: `${job.id}/${name ?? id ?? `step ${index + 1}`}`,
				text: line,
				...folder === void 0 ? {} : { folder },
				surface: "github-workflow",
				labelled: true
			};
			if (AGENT_SETUP.test(file.path) && job.id === "copilot-setup-steps") yield {
				...triggerAt(SETUP, run.at, `${job.id}.steps[${index}]`, line),
				...folder === void 0 ? {} : { folder }
			};
		}
	}
};

// src/surfaces/production-names.ts
/** Whether the name of an environment, a context or a stage says production: `prod`, `eu-production`, `live`, not `products` or `non-prod`. */
function isProductionName(name) {
	return /(?:^|[-_./ ])(?:prod|production|prd|live)(?:$|[-_./ \d])/iu.test(name) && !/(?:^|[-_./ ])(?:non|pre|not)[-_ ]?(?:prod|production|live)/iu.test(name);
}

// src/surfaces/gitlab-pipeline.ts
/** Keys at the top that are no jobs. https://docs.gitlab.com/ci/yaml/#keywords */
const NO_JOBS = /* @__PURE__ */ new Set([
	"stages",
	"variables",
	"include",
	"default",
	"workflow",
	"image",
	"services",
	"cache",
	"before_script",
	"after_script",
	"spec"
]);
const SCRIPTS = [
	"before_script",
	"script",
	"after_script"
];
/** Words of a commit or merge request, given to something that runs text. https://docs.gitlab.com/ci/variables/predefined_variables/ */
const EVALUATED = /\b(?:eval|(?:ba|z|da)?sh\s+-c|python3?\s+-c|node\s+-e)\b[^\n]{0,300}\$\{?(?<variable>CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|TAG_MESSAGE|AUTHOR)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME|LABELS)|EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME))\b/u;
/** Jobs of GitLab CI, and the configuration that they take from elsewhere. */
var gitlab_pipeline_default = {
	id: "gitlab-pipeline",
	title: "GitLab CI pipelines",
	reference: "https://docs.gitlab.com/ci/yaml/",
	paths: [
		".gitlab-ci.yml",
		".gitlab-ci.yaml",
		".gitlab/ci/**/*.yml",
		".gitlab/ci/**/*.yaml",
		"*.gitlab-ci.yml"
	],
	needs: "text",
	yields: [
		"command",
		"pipeline",
		"productionMarker"
	],
	*read(file) {
		const { documents } = parseYaml(file.path, file.text);
		const root = documents.findLast(({ kind }) => kind === "object");
		if (!root) return;
		const evaluated = [];
		for (const job of root.entries()) {
			if (NO_JOBS.has(job.key) || job.value.kind !== "object") continue;
			const environment = text(job.value.get("environment", "name")) ?? text(job.value.get("environment"));
			if (environment !== void 0 && text(job.value.get("environment", "action")) !== "stop" && isProductionName(environment)) yield {
				kind: "productionMarker",
				at: job.keyAt,
				surface: "gitlab-pipeline",
				sign: `job ${job.key} uses the environment ${environment}`,
				gates: ["infrastructure-token", "diagnose-incident"]
			};
			for (const { at, line } of linesOf$1(job)) {
				const variable = EVALUATED.exec(line)?.groups?.["variable"];
				if (variable !== void 0) evaluated.push({
					at,
					job: job.key,
					variable
				});
				yield {
					...commandAt("gitlab-pipeline", at, job.key, line),
					labelled: true
				};
			}
		}
		const includes = includesOf(root.get("include"));
		yield {
			kind: "pipeline",
			at: root.entries()[0]?.keyAt ?? root.at,
			system: "gitlab",
			includes,
			evaluated,
			runsForeignCode: []
		};
	}
};
function* linesOf$1(job) {
	for (const key of SCRIPTS) {
		const script = job.value.get(key);
		const [first = "", second = ""] = strings(script);
		if (script?.kind === "array" && first.startsWith(".") && SCRIPTS.includes(second)) continue;
		for (const node of script?.kind === "array" ? script.items() : [script]) {
			const line = text(node);
			if (node && line !== void 0 && line.trim() !== "") yield {
				at: node.at,
				line: line.trimEnd()
			};
		}
	}
}
function includesOf(node) {
	return (node?.kind === "array" ? node.items() : node ? [node] : []).flatMap((one) => {
		const plain = text(one);
		if (plain !== void 0) return /^https?:\/\//u.test(plain) ? [{
			at: one.at,
			form: "remote",
			target: plain,
			fixed: false
		}] : [];
		const remote = text(one.get("remote"));
		if (remote !== void 0) return [{
			at: one.at,
			form: "remote",
			target: remote,
			fixed: text(one.get("integrity")) !== void 0
		}];
		const component = text(one.get("component"));
		if (component !== void 0) return [readComponent(one, component)];
		const project = text(one.get("project"));
		if (project === void 0) return [];
		const ref = text(one.get("ref"));
		return strings(one.get("file")).length === 0 ? [] : [{
			at: one.at,
			form: "project",
			target: project,
			...ref === void 0 ? {} : { ref },
			fixed: isCommit$1(ref)
		}];
	});
}
function readComponent(node, component) {
	const at = component.lastIndexOf("@");
	const ref = at === -1 ? void 0 : component.slice(at + 1);
	return {
		at: node.at,
		form: "component",
		target: at === -1 ? component : component.slice(0, at),
		...ref === void 0 ? {} : { ref },
		fixed: isCommit$1(ref)
	};
}
function isCommit$1(ref) {
	return ref !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(ref);
}

// src/surfaces/go-generate.ts
/** Only `go generate` looks at these, so they are commands and no triggers. Read from the files in which they usually stand: a tree may hold 50 000 others. */
var go_generate_default = {
	id: "go-generate",
	title: "Go generate directives",
	reference: "https://go.dev/blog/generate",
	paths: [
		"**/generate.go",
		"**/gen.go",
		"**/doc.go",
		"**/tools.go",
		"**/main.go"
	],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		for (const line of lines) {
			const command = /^\/\/go:generate[ \t]{1,20}(\S.{0,4000})$/.exec(line.text)?.[1];
			if (command === void 0) continue;
			const at = lines.place(line.start, line.start + line.text.length);
			yield commandAt("go-generate", at, `go generate ./${folderOf(file.path)}`, command.trim());
		}
	}
};

// src/surfaces/go-module.ts
var go_module_default = {
	id: "go-module",
	title: "Go module",
	reference: "https://go.dev/ref/mod",
	paths: ["go.mod", "*/go.mod"],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const folder = folderOf(file.path);
		for (const line of lines) {
			if (!/^module\s/.test(line.text)) continue;
			const at = lines.place(line.start, line.start + line.text.length);
			for (const verb of ["test", "build"]) {
				const words = quoteWords([
					"go",
					...folder === "" ? [] : ["-C", folder],
					verb,
					"./..."
				]);
				yield {
					kind: "command",
					at,
					name: words,
					text: words,
					surface: "go-module"
				};
			}
			return;
		}
	}
};

// src/surfaces/go-requirements.ts
var go_requirements_default = {
	id: "go-requirements",
	title: "Requirements of Go modules, and go.sum",
	reference: "https://go.dev/ref/mod#go-mod-file",
	paths: ["**/go.mod", "**/go.sum"],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		if (baseOf(file.path) === "go.sum") yield sums(file);
		else yield* module(file);
	}
};
/** `path version h1:hash`, and once more for the module's own go.mod. */
function sums(file) {
	const lines = new Lines(file.path, file.text);
	const lock = new LockDraft();
	for (const line of lines) {
		const [, path, version, hash] = /^(\S{1,500}) (v\S{1,200}) (\S{1,200})$/.exec(line.text) ?? [];
		if (path === void 0 || version === void 0) continue;
		lock.entry(path, version.replace(/\/go\.mod$/, ""), strengthOf(hash));
	}
	return lock.fact(lines.place(0, 0), "go", "go");
}
function* module(file) {
	const lines = new Lines(file.path, file.text);
	const found = [];
	const sources = [];
	const replaced = [];
	let block = "";
	let name;
	let head = lines.place(0, 0);
	for (const line of lines) {
		const bare = line.text.replace(/\s{0,20}\/\/.*$/, "").trim();
		const at = lines.place(line.start + (line.text.length - line.text.trimStart().length), line.start + line.text.trimEnd().length);
		if (bare === ")") block = "";
		const opened = /^(require|replace|exclude|retract|tool)\s{0,10}\($/.exec(bare)?.[1];
		if (opened !== void 0) {
			block = opened;
			continue;
		}
		const [, verb = block, rest = bare] = /^(module|require|replace|tool|go|toolchain)\s{1,20}(.{1,1000})$/.exec(bare) ?? [];
		if (verb === "module") {
			name = rest.replace(/^"|"$/g, "");
			head = at;
		} else if (verb === "require") {
			const [, path, version] = /^"?([^\s"]{1,500})"?\s{1,20}(v\S{1,200})$/.exec(rest) ?? [];
			if (path !== void 0 && version !== void 0) found.push(requirementAt(at, "go", path, version, { group: /\/\/\s{0,10}indirect/.test(line.text) ? "build" : "runtime" }));
		} else if (verb === "replace") {
			const [, from, to, version] = /^(\S{1,500})(?:\s{1,20}v\S{1,200})?\s{1,20}=>\s{1,20}(\S{1,500})(?:\s{1,20}(v\S{1,200}))?$/.exec(rest) ?? [];
			if (from !== void 0) replaced.push(from);
			if (from !== void 0 && to !== void 0 && !/^[./]/.test(to)) sources.push({
				at,
				option: `replace ${from}`,
				value: `${to}@${version ?? ""}`
			});
		}
	}
	yield manifestAt(head, "go", {
		sources,
		...replaced.length === 0 ? {} : { overrides: replaced },
		...name === void 0 ? {} : { name }
	});
	yield* found;
}

// src/surfaces/gradle.ts
var gradle_default = {
	id: "gradle",
	title: "Gradle build",
	reference: "https://docs.gradle.org/current/userguide/java_testing.html",
	paths: [
		"build.gradle",
		"build.gradle.kts",
		"*/build.gradle",
		"*/build.gradle.kts"
	],
	needs: "name",
	yields: ["command"],
	*read(file) {
		const folder = folderOf(file.path);
		for (const task of ["test", "build"]) {
			const words = quoteWords(folder === "" ? ["./gradlew", task] : [
				"./gradlew",
				"-p",
				folder,
				task
			]);
			yield {
				kind: "command",
				at: wholeFile(file.path),
				name: words,
				text: words,
				surface: "gradle"
			};
		}
	}
};

// src/parse/xml.ts
const MAX_CHARACTERS = 4194304;
/** Elements around one element; deeper ones are still found, with a shorter path. */
const MAX_DEPTH$1 = 100;
const TAG = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*>?|<\/([A-Za-z_][\w.:-]{0,200})\s*>|<([A-Za-z_][\w.:-]{0,200})/g;
const ATTRIBUTE = /\s*([A-Za-z_][\w.:-]{0,200})\s*=\s*(?:"([^"]*)"|'([^']*)')|\s*(\/?>)/y;
const ENTITIES = table$1({
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
});
/**
* The elements of an XML text in its order. Only what tags and attributes say: no entity is fetched, no document type is read, and broken
* nesting is no error.
* @throws ParseError for a text above 4 Mi characters.
*/
function* parseXml(path, source) {
	const lines = new Lines(path, source);
	refuseLonger(lines, MAX_CHARACTERS);
	const { text } = lines;
	const open = [];
	const tags = new RegExp(TAG);
	for (let match = tags.exec(text); match; match = tags.exec(text)) {
		const [, closed, name] = match;
		if (closed !== void 0) {
			const at = open.lastIndexOf(closed);
			if (at !== -1) open.length = at;
		}
		if (name === void 0) continue;
		const attributes = /* @__PURE__ */ new Map();
		const parts = new RegExp(ATTRIBUTE);
		parts.lastIndex = tags.lastIndex;
		let end = tags.lastIndex;
		let empty = false;
		for (let part = parts.exec(text); part; part = parts.exec(text)) {
			end = parts.lastIndex;
			const [, key, double, single, close] = part;
			if (key !== void 0) attributes.set(key, unescapeXml(double ?? single ?? ""));
			if (close === void 0) continue;
			empty = close === "/>";
			break;
		}
		tags.lastIndex = end;
		yield {
			name,
			attributes,
			text: empty ? "" : textFrom(text, end),
			path: [...open],
			at: lines.place(match.index, end)
		};
		if (!empty && open.length < MAX_DEPTH$1) open.push(name);
	}
}
function textFrom(source, start) {
	const cdata = /\s*<!\[CDATA\[/y;
	cdata.lastIndex = start;
	if (cdata.test(source)) {
		const end = source.indexOf("]]>", cdata.lastIndex);
		return source.slice(cdata.lastIndex, end === -1 ? void 0 : end);
	}
	const end = source.indexOf("<", start);
	return unescapeXml(source.slice(start, end === -1 ? void 0 : end)).trim();
}
function unescapeXml(text) {
	return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		if (name !== void 0) return ENTITIES[name] ?? whole;
		const point = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : whole;
	});
}

// src/surfaces/gradle-requirements.ts
const CONFIGURATION = /(?:^|[\s{;(])(?:[a-z][A-Za-z]{0,60})?(?:implementation|api|compileOnly|runtimeOnly|compile|classpath|annotationProcessor|kapt|ksp|testCompile|provided|developmentOnly|coreLibraryDesugaring|detektPlugins|platform|enforcedPlatform)(?![A-Za-z])[\s(]{1,10}(?:(?:platform|enforcedPlatform|kotlin)\s{0,3}\(\s{0,3})?(["'])([\w.-]{1,200}:[\w.$-]{1,200}(?::[^"'\n]{1,200})?)\1/gi;
const PLUGIN = /\bid[\s(]{1,5}(["'])([\w.-]{1,200})\1\)?\s{1,5}version[\s(]{1,5}(["'])([^"'\n]{1,100})\3/g;
/** Build scripts are programs: plain coordinates are read, computed ones stay unknown. */
var gradle_requirements_default = {
	id: "gradle-requirements",
	title: "Dependencies of Gradle builds, version catalogs, locks and the wrapper",
	reference: "https://docs.gradle.org/current/userguide/dependency_versions.html",
	paths: [
		"**/build.gradle",
		"**/build.gradle.kts",
		"**/settings.gradle",
		"**/settings.gradle.kts",
		"**/*.versions.toml",
		"**/gradle.lockfile",
		"**/buildscript-gradle.lockfile",
		"**/gradle-wrapper.properties",
		"**/verification-metadata.xml"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile",
		"packageIndex"
	],
	*read(file) {
		const base = baseOf(file.path);
		if (base.endsWith(".lockfile")) yield locked$4(file);
		else if (base.endsWith(".xml")) yield verified(file);
		else if (base.endsWith(".toml")) yield* catalog(file);
		else if (base.endsWith(".properties")) yield* wrapper(file);
		else yield* script(file);
	}
};
function* script(file) {
	const lines = new Lines(file.path, file.text);
	const source = lines.text.replaceAll(/\/\*[\s\S]{0,20000}?\*\/|(?<![:"'\w])\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, " "));
	const found = [];
	for (const match of source.matchAll(CONFIGURATION)) {
		const [group = "", artifact = "", version = ""] = (match[2] ?? "").split(":");
		const at = lines.place(match.index + match[0].indexOf(match[2] ?? ""), match.index + match[0].length);
		const test = /^\W*(?:test|androidTest|jmh|detekt|classpath)/i.test(match[0]);
		const dynamic = version === "" || version.includes("$");
		found.push(requirementAt(at, "gradle", `${group}:${artifact}`, match[2] ?? "", {
			version: version.split("@", 1)[0] ?? "",
			group: test ? "development" : "runtime",
			...dynamic ? { dynamic } : {}
		}));
	}
	for (const match of source.matchAll(PLUGIN)) {
		const version = match[4] ?? "";
		const at = lines.place(match.index, match.index + match[0].length);
		found.push(requirementAt(at, "gradle", match[2] ?? "", version, {
			group: "build",
			...version.includes("$") ? { dynamic: true } : {}
		}));
	}
	if (found.length > 0) yield manifestAt(lines.place(0, 0), "gradle");
	yield* found;
	for (const match of source.matchAll(/\bmavenLocal\(\)|\b(?:maven|ivy)\s{0,5}(?:\(\s{0,5}|\{[^{}]{0,200}?\burl\b[\s=]{0,5}(?:uri\(\s{0,5})?)(["'])([^"'\n]{1,300})\1/g)) {
		const at = lines.place(match.index, match.index + match[0].length);
		if (match[2] !== void 0) yield indexAt(at, "gradle", "repositories.maven", match[2], "beside");
	}
}
function* catalog(file) {
	const { root } = parseToml(file.path, file.text);
	const versions = new Map((root.get("versions")?.entries() ?? []).map(({ key, value }) => [key, versionOf(value, /* @__PURE__ */ new Map())]));
	const found = [];
	for (const section of ["libraries", "plugins"]) for (const { value, at } of root.get(section)?.entries() ?? []) {
		const [name, version] = coordinates(value, versions);
		if (name !== void 0) found.push(requirementAt(at, "gradle", name, version ?? "", {
			group: section === "plugins" ? "build" : "runtime",
			...version === void 0 ? { dynamic: true } : {}
		}));
	}
	const head = root.entry("libraries") ?? root.entry("plugins");
	if (head && found.length > 0) yield manifestAt(head.keyAt, "gradle");
	yield* found;
}
/** `"group:name:version"`, `{ module, version }`, `{ group, name, version.ref }`, `{ id, version }`. */
function coordinates(node, versions) {
	const short = text(node);
	if (short !== void 0) {
		const parts = short.split(":");
		return parts.length > 2 ? [parts.slice(0, 2).join(":"), parts[2]] : [parts[0], parts[1]];
	}
	const group = text(node.get("group"));
	const name = text(node.get("module")) ?? text(node.get("id")) ?? (group === void 0 ? void 0 : `${group}:${text(node.get("name")) ?? ""}`);
	const version = node.get("version");
	return [name, version && versionOf(version, versions)];
}
/** Rich versions: the strictest that is written. */
function versionOf(node, versions) {
	const ref = text(node.get("ref"));
	if (ref !== void 0) return versions.get(ref);
	return text(node) ?? text(node.get("strictly")) ?? text(node.get("require")) ?? text(node.get("prefer"));
}
function locked$4(file) {
	const lines = new Lines(file.path, file.text);
	const lock = new LockDraft();
	for (const line of lines) {
		const [, name, version] = /^([\w.-]{1,200}:[\w.-]{1,200}):([^=\s]{1,100})=/.exec(line.text) ?? [];
		if (name !== void 0) lock.entry(name, version, "none");
	}
	return lock.fact(lines.place(0, 0), "gradle", "gradle");
}
/** Sums and keys of everything that a build may take in; what is not among them is refused. */
function verified(file) {
	const lock = new LockDraft();
	let at = new Lines(file.path, file.text).place(0, 0);
	let name = "";
	for (const element of parseXml(file.path, file.text)) {
		const { attributes } = element;
		if (element.name === "verification-metadata") at = element.at;
		if (element.name === "component") {
			name = `${attributes.get("group") ?? ""}:${attributes.get("name") ?? ""}`;
			lock.entry(name, attributes.get("version"), "needless");
		}
	}
	return lock.fact(at, "gradle", "gradle-verification");
}
/** The build tool itself. */
function* wrapper(file) {
	const entries = [...parseIni(file.path, file.text, { continued: false })];
	const url = entries.find(({ key }) => key === "distributionUrl");
	const version = /gradle-([\w.+-]{1,60}?)-(?:bin|all)\.zip/.exec(url?.value ?? "")?.[1];
	if (!url || version === void 0) return;
	const hashed = entries.some(({ key, value }) => key === "distributionSha256Sum" && /^[0-9a-f]{64}$/i.test(value));
	yield manifestAt(url.at, "tool");
	yield requirementAt(url.at, "tool", "gradle", url.value, {
		version,
		group: "build",
		...hashed ? { hashed } : {}
	});
}

// src/surfaces/gradle-scripts.ts
/** `apply from: 'https://…'`: a script that is fetched and run. */
const REMOTE$1 = /\bapply\s{0,5}(?:\(\s{0,5})?from\s{0,5}[:=]\s{0,5}(?:uri\(\s{0,5})?["'](https?:\/\/[^"'\s]{1,1000})["']/g;
/** Scripts are programs, and their first phase runs when an editor that trusts the folder imports the build, and on every task. */
var gradle_scripts_default = {
	id: "gradle-scripts",
	title: "Gradle settings and build scripts",
	reference: "https://docs.gradle.org/current/userguide/build_lifecycle.html",
	paths: [
		"settings.gradle",
		"settings.gradle.kts",
		"build.gradle",
		"build.gradle.kts",
		"init.gradle",
		"*/build.gradle",
		"*/build.gradle.kts"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (/(?:^|\/)settings\.gradle(?:\.kts)?$/i.test(file.path)) yield {
			...triggerAt(occasion("gradle-scripts", "open", "trust"), wholeFile(file.path), "settings script", "./gradlew tasks"),
			runs: file.path
		};
		const lines = new Lines(file.path, file.text);
		for (const match of lines.text.matchAll(REMOTE$1)) {
			const at = lines.place(match.index, match.index + match[0].length);
			const command = `groovy ${quoteWords([match[1] ?? ""])}`;
			yield triggerAt(occasion("gradle-scripts", "build", "automatic"), at, "apply from", command);
		}
	}
};

// src/surfaces/helm-chart.ts
var helm_chart_default = {
	id: "helm-chart",
	title: "Helm charts and their lock",
	reference: "https://helm.sh/docs/topics/charts/#chart-dependencies",
	paths: [
		"**/chart.yaml",
		"**/chart.lock",
		"**/requirements.lock"
	],
	needs: "text",
	refusedBy: "Helm",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const dependencies = root.get("dependencies")?.items() ?? [];
		if (/\.lock$/.test(baseOf(file.path))) {
			const lock = new LockDraft();
			const project = lock.project("");
			for (const one of dependencies) {
				const name = text(one.get("name")) ?? "";
				lock.entry(name, text(one.get("version")), "none");
				project.asksFor(name, text(one.get("version")) ?? "");
				const repository = one.entry("repository");
				if (repository) lock.hosts.add(text(repository.value) ?? "", () => repository.at);
			}
			yield {
				...lock.fact(root.at, "helm", "chart"),
				projects: []
			};
			return;
		}
		if (dependencies.length === 0) return;
		yield manifestAt(root.entry("dependencies")?.keyAt ?? root.at, "helm");
		for (const one of dependencies) {
			const name = text(one.get("name"));
			const repository = text(one.get("repository")) ?? "";
			if (name === void 0) continue;
			const local = repository === "" || repository.startsWith("file:");
			yield requirementAt(one.at, "helm", name, text(one.get("version")) ?? "", local ? { source: "local" } : {});
		}
	}
};

// src/parse/at-imports.ts
/** No honest file takes in as many others. */
const MOST$1 = 500;
const LONGEST = 500;
/** At the begin of a word; a space in the path has a backslash before it. https://code.claude.com/docs/en/memory#import-additional-files */
const IMPORT = /(?<=^|[\s([{"'*_-])@((?:[^\s\\]|\\ ){1,500})/gm;
/** The `@path` of a text that are not in code: `@docs/style.md`, `@~/.claude/mine.md`. Names of people and packages look the same and are among them. */
function atImports(lines) {
	const { text } = lines;
	if (!text.includes("@")) return [];
	const code = markdownCode(text);
	const found = [];
	for (const match of text.matchAll(IMPORT)) {
		if (found.length === MOST$1) break;
		if (within(code, match.index)) continue;
		const path = tidy(match[1] ?? "");
		if (path === "" || path.length > LONGEST || !/^(?:\.{1,2}\/|~\/|\/[^/]|[\p{L}\p{N}._-])/u.test(path)) continue;
		found.push({
			at: lines.place(match.index, match.index + 1 + path.length),
			text: path
		});
	}
	return found;
}
/** The path without the mark of a section, and without what ends the sentence around it. */
function tidy(written) {
	const path = written.replaceAll("\\ ", " ");
	const hash = path.indexOf("#");
	return (hash === -1 ? path : path.slice(0, hash)).replace(/[.,;:!?)\]}"'*_>`]{1,20}$/u, "");
}

// src/surfaces/instruction-file.ts
/**
* A text that steers agents: who reads it, and when, is said by the table `rules/instruction-files.yml`, by a setting or by the file that
* takes it in. It is handed to this surface for that, whatever its name (`state.ts`).
*/
var instruction_file_default = {
	id: "instruction-file",
	title: "Instructions, rules, skills, commands and subagents",
	reference: "https://agents.md/",
	paths: [],
	needs: "text",
	yields: ["instruction", "agentFile"],
	*read(file) {
		const steers = file.steers ?? [];
		const lines = new Lines(file.path, file.text);
		const head = frontmatter(file.text);
		const by = steers[0]?.by;
		const others = unique(steers.flatMap(({ others }) => others ?? []));
		const imports = steers.some(({ imports }) => (imports ?? []).length > 0) ? atImports(lines) : [];
		yield {
			kind: "instruction",
			at: lines.whole(),
			surface: "instruction-file",
			agents: unique(steers.flatMap(({ agents }) => agents)),
			...others.length === 0 ? {} : { others },
			role: steers[0]?.role ?? "instructions",
			loads: earliest(steers.map((one) => loads(one, head))),
			...by === void 0 ? {} : { by },
			...imports.length === 0 ? {} : { imports },
			text: lines.text
		};
		for (const agent of unique(steers.flatMap(({ configures }) => configures ?? []))) yield agentFile(file, agent, "instructions");
	}
};
/** The soonest of several moments. */
function earliest(moments) {
	return LOADS.find((moment) => moments.includes(moment)) ?? "manual";
}
function loads({ loads: usual, head = [], nested }, frontmatter) {
	const moment = head.find(({ field, is }) => {
		const value = unquoted$2(frontmatter?.fields.get(field) ?? "");
		return is === void 0 ? value !== "" && value !== "[]" : is.includes(value);
	})?.loads ?? usual;
	return moment === "always" && nested !== void 0 ? nested : moment;
}
/** A value of the head without its quotes, and the only item of a list without its dash. */
function unquoted$2(value) {
	return value.trim().replace(/^-\s+/, "").replace(/^(["'])(.*)\1$/s, "$2");
}
function unique(items) {
	return [...new Set(items)];
}

// src/surfaces/jetbrains.ts
/** On open and on save, once the project is trusted. */
const OPEN$2 = occasion("jetbrains", "open", "trust");
var jetbrains_default = {
	id: "jetbrains",
	title: "JetBrains run configurations, start-up tasks and watchers",
	reference: "https://www.jetbrains.com/help/idea/run-debug-configuration.html",
	paths: [
		".idea/startup.xml",
		".idea/watchertasks.xml",
		".idea/runconfigurations/*.xml",
		".run/*.run.xml"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const base = baseOf(file.path);
		if (base === "startup.xml") yield* startup(file);
		else if (base === "watchertasks.xml") yield* watchers(file);
		else yield* configuration$1(file);
	}
};
/** The file names run configurations; what they run stands in files of their own. */
function* startup(file) {
	for (const { name, attributes, path, at } of parseXml(file.path, file.text)) {
		const task = name === "configuration" && path.includes("component") ? attributes.get("name") : void 0;
		if (task !== void 0) yield triggerAt(OPEN$2, at, `startup.${task}`, quoteWords([
			"idea",
			"run",
			task
		]));
	}
}
function* watchers(file) {
	let task;
	let on = false;
	const done = function* () {
		if (!task?.program || !on) return;
		const program = fromProject(task.program);
		yield triggerAt(OPEN$2, task.at, `watcher.${task.name}`, `${/\s/.test(program) ? quoteWords([program]) : program} ${fromProject(task.args)}`.trim());
	};
	for (const { name, attributes, at } of parseXml(file.path, file.text)) {
		const value = attributes.get("value") ?? "";
		if (name === "TaskOptions") {
			yield* done();
			task = {
				name: "",
				program: "",
				args: "",
				at
			};
			on = attributes.get("isEnabled") !== "false";
		} else if (name === "option" && task) {
			const option = attributes.get("name");
			if (option === "program") task.program = value;
			else if (option === "arguments") task.args = value;
			else if (option === "name") task.name = value;
		}
	}
	yield* done();
}
function* configuration$1(file) {
	let name = "";
	let type = "";
	let at = wholeFile(file.path);
	const options = /* @__PURE__ */ new Map();
	for (const element of parseXml(file.path, file.text)) {
		const value = element.attributes.get("value");
		if (element.name === "configuration") {
			name = element.attributes.get("name") ?? "";
			type = element.attributes.get("type") ?? "";
			at = element.at;
		} else if (element.name === "option" || element.path.includes("scripts") || element.path.at(-1) === "configuration") {
			const key = element.attributes.get("name") ?? element.name;
			if (value !== void 0 && !options.has(key)) options.set(key, value);
		}
	}
	const line = lineOf$3(type, options);
	if (line !== void 0) yield commandAt("jetbrains", at, `run configuration: ${name}`, line);
}
function lineOf$3(type, options) {
	const script = options.get("SCRIPT_TEXT");
	if (script) return script;
	const path = options.get("SCRIPT_PATH") ?? options.get("SCRIPT_NAME");
	if (path) {
		const interpreter = options.get("INTERPRETER_PATH") || (type.startsWith("Python") ? "python" : "");
		return `${quoteWords([...interpreter === "" ? [] : [fromProject(interpreter)], fromProject(path)])} ${options.get("SCRIPT_OPTIONS") ?? options.get("PARAMETERS") ?? ""}`.trim();
	}
	const scriptName = options.get("script");
	return type === "js.build_tools.npm" && scriptName ? quoteWords([
		"npm",
		"run",
		scriptName
	]) : void 0;
}
function fromProject(value) {
	return value.replaceAll(/\$(?:PROJECT_DIR|ProjectFileDir|ContentRoot)\$\/?/g, "./").replaceAll(/\$(\w{1,60})\$/g, "$1");
}

// src/surfaces/justfile.ts
/** `name parameters: dependencies`; `name := value` assigns. */
const RECIPE = /^@?([A-Za-z_][\w-]{0,100})(?:\s[^:=]{0,300}(?:=[^:]{0,300})?)?:(?!=)([^#]{0,1000})/;
/** Lines of one recipe, dependencies included, and dependencies that are followed for it. */
const MAX_BODY = 200;
var justfile_default = {
	id: "justfile",
	title: "justfile",
	reference: "https://just.systems/man/en/",
	paths: ["justfile", ".justfile"],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const recipes = recipesOf(lines);
		for (const { name, line } of recipes.values()) yield {
			kind: "command",
			at: lines.place(line.start, line.start + line.text.length),
			name: `just ${name}`,
			text: collect$1(name, recipes, /* @__PURE__ */ new Set(), []).join("\n"),
			surface: "justfile"
		};
	}
};
function recipesOf(lines) {
	const recipes = /* @__PURE__ */ new Map();
	let current;
	for (const line of lines) {
		if (/^[ \t]/.test(line.text)) {
			if (line.text.trim() !== "") current?.body.push(line.text.trim().replace(/^[@-]{1,2}/, ""));
			continue;
		}
		const [, name, needs = ""] = RECIPE.exec(line.text) ?? [];
		if (name === void 0) continue;
		current = {
			name,
			line,
			needs: needs.match(/[A-Za-z_][\w-]{0,100}/g) ?? [],
			body: []
		};
		recipes.set(name, current);
	}
	return recipes;
}
/** A recipe runs what it depends on first, each once. */
function collect$1(name, recipes, seen, into) {
	const recipe = recipes.get(name);
	if (!recipe || seen.has(name) || seen.size >= MAX_BODY) return into;
	seen.add(name);
	for (const need of recipe.needs) collect$1(need, recipes, seen, into);
	for (const line of recipe.body) if (into.length < MAX_BODY) into.push(line);
	return into;
}

// src/surfaces/jvm-build-settings.ts
const BUILD$1 = occasion("jvm-build-settings", "build", "automatic");
/** Agents and start options of the machine that runs the build: `-javaagent:x.jar`, `-XX:OnError=cmd`. */
const CODE = /"-XX:On(?:OutOfMemory)?Error=[^"]{1,500}"|-(?:javaagent:|agentpath:|agentlib:|XX:On(?:OutOfMemory)?Error=)(?:"[^"]{1,500}"|\S{1,500})/g;
var jvm_build_settings_default = {
	id: "jvm-build-settings",
	title: "Options and extensions of Java builds",
	reference: "https://maven.apache.org/configure.html",
	paths: [
		".mvn/jvm.config",
		".mvn/extensions.xml",
		"*/.mvn/jvm.config",
		"*/.mvn/extensions.xml",
		"gradle.properties",
		"*/gradle.properties"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (baseOf(file.path) === "extensions.xml") yield* extensions(file);
		else {
			const lines = new Lines(file.path, file.text);
			for (const line of lines) {
				if (line.text.trimStart().startsWith("#")) continue;
				for (const match of line.text.matchAll(CODE)) {
					const at = lines.place(line.start + match.index, line.start + match.index + match[0].length);
					const option = match[0].replace(/^"([\s\S]*)"$/, "$1");
					const onError = /^-XX:\w+="?([^"]*)/.exec(option)?.[1];
					const agent = /^-(?:javaagent|agentpath):(?:\$\{maven\.multiModuleProjectDirectory\}\/|\.\/)?([^=,"$]{1,500})/.exec(option)?.[1];
					yield {
						...triggerAt(BUILD$1, at, option.replace(/^-(?:XX:)?(\w+)[\s\S]*$/, "$1"), onError ?? quoteWords(["java", option])),
						...agent === void 0 ? {} : { runs: agent }
					};
				}
			}
		}
	}
};
/** Core extensions are loaded before the build begins. */
function* extensions(file) {
	let coordinates = /* @__PURE__ */ new Map();
	for (const element of parseXml(file.path, file.text)) {
		if (element.name === "extension") coordinates = /* @__PURE__ */ new Map();
		else if (element.path.at(-1) === "extension") coordinates.set(element.name, element.text);
		if (element.name !== "version" || !coordinates.has("artifactId")) continue;
		const name = [
			coordinates.get("groupId") ?? "",
			coordinates.get("artifactId") ?? "",
			element.text
		].join(":");
		yield triggerAt(BUILD$1, element.at, "extensions.extension", quoteWords([
			"mvn",
			"dependency:get",
			`-Dartifact=${name}`
		]));
	}
}

// src/surfaces/kubernetes-images.ts
const IMAGE = /^(\s{0,200}(?:-\s{1,20})?)image:\s{1,20}(["']?)([^"'#\s][^"'#]{0,600}?)\2\s{0,20}(?:#.{0,500})?$/;
/** Remote bases: `https://host/owner/repo//path?ref=v1`, `github.com/owner/repo/path?ref=v1`. */
const REMOTE = /^(\s{0,200}-\s{1,20})(["']?)((?:https?:\/\/|git@|(?:github|gitlab)\.com\/)[^"'#\s]{1,600})\2/;
/** Read line by line: such files are often templates, which no YAML parser takes. */
var kubernetes_images_default = {
	id: "kubernetes-images",
	title: "Images and remote bases of Kubernetes manifests",
	reference: "https://kubernetes.io/docs/concepts/containers/images/",
	paths: [
		"**/kustomization.yaml",
		"**/kustomization.yml",
		"**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yaml",
		"**/{k8s,kubernetes,manifests,deploy,deployment,deployments,kube}/**/*.yml",
		"**/{deployment,statefulset,daemonset,cronjob,pod}.yaml",
		"**/charts/*/templates/*.yaml"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const kustomization = baseOf(file.path).startsWith("kustomization.");
		if (!kustomization && !(/^\s{0,20}apiVersion:/m.test(file.text) && /^\s{0,20}kind:/m.test(file.text))) return;
		const lines = new Lines(file.path, file.text);
		const found = [];
		for (const line of lines) {
			const image = IMAGE.exec(line.text);
			const remote = kustomization ? REMOTE.exec(line.text) : void 0;
			const value = image?.[3] ?? remote?.[3];
			if (value === void 0) continue;
			const start = line.start + line.text.indexOf(value);
			const at = lines.place(start, start + value.length);
			const fact = image ? imageRequirementAt(at, value) : gitRequirementAt(at, "image", value, value, /[?&](?:ref|version)=([^&]{1,200})/.exec(value)?.[1] ?? "");
			if (fact) found.push(fact);
		}
		if (found.length === 0) return;
		yield manifestAt(lines.place(0, 0), "image");
		yield* found;
	}
};

// src/surfaces/lefthook.ts
/** Hooks run once `lefthook install` has been called. */
const COMMIT$1 = occasion("lefthook", "commit", "opt-in");
/** A group under any other name runs with `lefthook run NAME`: https://lefthook.dev/configuration/Hook/ */
const NAMED$1 = occasion("lefthook", "run", "opt-in");
/** https://git-scm.com/docs/githooks */
const GIT_HOOK = /^(?:applypatch-msg|(?:pre|post)-applypatch|pre-(?:commit|merge-commit|rebase|push|auto-gc|receive)|prepare-commit-msg|commit-msg|post-(?:commit|checkout|merge|receive|update|rewrite|index-change)|update|proc-receive|push-to-checkout|reference-transaction|fsmonitor-watchman|sendemail-validate|p4-[a-z-]+)$/u;
/** Groups of jobs in groups of jobs. */
const LEVELS = 5;
const NAMES$1 = [
	"lefthook",
	".lefthook",
	"lefthook-local",
	".lefthook-local",
	".config/lefthook"
];
const ENDINGS$1 = [
	"yml",
	"yaml",
	"json",
	"toml"
];
var lefthook_default = {
	id: "lefthook",
	title: "Lefthook git hooks",
	reference: "https://lefthook.dev/configuration/",
	paths: NAMES$1.flatMap((name) => ENDINGS$1.map((ending) => `${name}.${ending}`)),
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const parse = baseOf(file.path).endsWith(".toml") ? parseToml : baseOf(file.path).endsWith(".json") ? parseJson : parseYaml;
		const root = expectObject(parse(file.path, file.text));
		const scripts = text(root.get("source_dir")) ?? ".lefthook";
		for (const hook of root.entries()) {
			const when = GIT_HOOK.test(hook.key) ? COMMIT$1 : NAMED$1;
			for (const command of hook.value.get("commands")?.entries() ?? []) yield* run$1(when, command.value, `${hook.key}.commands.${command.key}`);
			for (const script of hook.value.get("scripts")?.entries() ?? []) {
				const runner = text(script.value.get("runner"));
				const path = `${scripts}/${hook.key}/${script.key}`;
				yield triggerAt(when, script.at, `${hook.key}.scripts.${script.key}`, runner ? `${runner} ${quoteWords([path])}` : quoteWords([path]));
			}
			yield* jobs(when, hook.value.get("jobs"), `${hook.key}.jobs`, 0);
		}
		for (const [index, remote] of (root.get("remotes")?.items() ?? []).entries()) {
			const url = text(remote.get("git_url"));
			const ref = text(remote.get("ref"));
			const words = [
				"git",
				"clone",
				...ref === void 0 ? [] : ["--branch", ref],
				url ?? ""
			];
			if (url !== void 0) yield triggerAt(COMMIT$1, remote.at, `remotes[${index}]`, quoteWords(words));
		}
	}
};
function* run$1(when, node, pointer) {
	const entry = node.entry("run");
	const line = strings(entry?.value).join("\n");
	if (entry && line.trim() !== "") yield triggerAt(when, entry.at, pointer, placeholders(line));
}
function* jobs(when, list, pointer, level) {
	if (level > LEVELS) return;
	for (const [index, job] of (list?.items() ?? []).entries()) {
		yield* run$1(when, job, `${pointer}[${index}]`);
		yield* jobs(when, job.get("group", "jobs"), `${pointer}[${index}].group.jobs`, level + 1);
	}
}
/** `{staged_files}` stands for a list of paths. */
function placeholders(line) {
	return line.replaceAll(/\{(staged_files|push_files|all_files|files|cmd|lefthook_job_name|0|1|2)\}/g, (_, name) => `"$${/^\d/.test(name) ? name : name.toUpperCase()}"`);
}

// src/surfaces/makefile.ts
/** A rule line: bounded, so that no line can make the match slow. `:=`, `::=` and `:::=` assign. */
const RULE = /^([^\s:#=$%][^:#=$%]{0,300}?)\s{0,50}::?(?![:=])([^=#;]{0,2000})(?:;(.{0,2000}))?(?:#.{0,2000})?$/;
/** Recipe lines of one target, prerequisites included, and prerequisites that are followed for it. */
const MAX_RECIPE = 200;
var makefile_default = {
	id: "makefile",
	title: "Makefile",
	reference: "https://www.gnu.org/software/make/manual/make.html",
	paths: ["**/makefile", "**/gnumakefile"],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const rules = rulesOf$1(lines);
		const call = folderOf(file.path) === "" ? ["make"] : [
			"make",
			"-C",
			folderOf(file.path)
		];
		for (const rule of rules.values()) {
			const at = lines.place(rule.line.start, rule.line.start + rule.line.text.length);
			const recipe = [];
			collect(rule, rules, /* @__PURE__ */ new Set(), recipe);
			yield {
				kind: "command",
				at,
				name: quoteWords([...call, rule.name]),
				text: recipe.join("\n"),
				surface: "makefile"
			};
		}
	}
};
function rulesOf$1(lines) {
	const rules = /* @__PURE__ */ new Map();
	let current = [];
	for (const line of joined$1(lines)) {
		if (line.text.startsWith("	")) {
			for (const rule of current) rule.recipe.push(line.text.trim().replace(/^[@+-]{1,3}\s{0,20}/, ""));
			continue;
		}
		const [whole, names = "", needs = "", inline] = RULE.exec(line.text) ?? [];
		if (whole === void 0) {
			if (line.text.trim() !== "" && !line.text.trimStart().startsWith("#")) current = [];
			continue;
		}
		current = names.split(/\s+/).filter((name) => !name.startsWith(".")).map((name) => {
			const rule = rules.get(name) ?? {
				name,
				line,
				needs: [],
				recipe: []
			};
			for (const need of needs.split(/\s+/)) if (need !== "" && rule.needs.length < MAX_RECIPE) rule.needs.push(need);
			if (inline?.trim()) rule.recipe.push(inline.trim());
			rules.set(name, rule);
			return rule;
		});
	}
	return rules;
}
/** Lines with their continuations; the place is that of the first. */
function* joined$1(lines) {
	let open;
	for (const line of lines) {
		const whole = open ? {
			...open,
			text: `${open.text} ${line.text.trimStart()}`
		} : line;
		open = whole.text.endsWith("\\") && whole.text.length < 4e3 ? {
			...whole,
			text: whole.text.slice(0, -1).trimEnd()
		} : void 0;
		if (!open) yield whole;
	}
	if (open) yield open;
}
/** A target runs what it needs first. */
function collect(rule, rules, seen, into) {
	if (seen.has(rule.name) || seen.size >= MAX_RECIPE) return;
	seen.add(rule.name);
	for (const need of rule.needs) {
		const other = rules.get(need);
		if (other) collect(other, rules, seen, into);
	}
	for (const line of rule.recipe) if (into.length < MAX_RECIPE) into.push(line);
}

// src/surfaces/makefile-shell.ts
/** Run while make reads the file: for every target, for `make -n`, and when a shell completes a target's name. */
const PARSED = occasion("makefile-shell", "build", "automatic");
const MAX_CALLS = 2e3;
/** `NAME := value`, with a value that is plain text. */
const ASSIGNED$1 = /^[ \t]{0,8}(?:export[ \t]{1,8})?([A-Za-z_][\w.-]{0,100})[ \t]{0,20}[?:]{0,3}=[ \t]{0,20}([^$#\n]{1,200}?)[ \t]*$/gm;
var makefile_shell_default = {
	id: "makefile-shell",
	title: "Commands that make runs while it reads",
	reference: "https://www.gnu.org/software/make/manual/html_node/Shell-Function.html",
	paths: [
		"**/makefile",
		"**/gnumakefile",
		"**/*.mk"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const source = file.text.replaceAll(/^(?:\t|[ ]*#)[^\n]*/gm, (line) => " ".repeat(line.length));
		const lines = new Lines(file.path, source);
		const known = variables$1(lines.text);
		const brackets = new Brackets(lines.text, "");
		let count = 0;
		for (const match of lines.text.matchAll(/\$\(shell[ \t]|^[ \t]{0,8}[A-Za-z_][\w.-]{0,100}[ \t]{0,20}!=/gm)) {
			if (++count > MAX_CALLS) throw new Error(`more than ${MAX_CALLS} calls`);
			const assigned = match[0].endsWith("!=");
			const start = match.index + match[0].length;
			const end = assigned ? lines.text.indexOf("\n", start) : brackets.closing(match.index + 1);
			const text = lines.text.slice(start, end === -1 ? void 0 : end).trim();
			if (end === void 0 || text === "") continue;
			const at = lines.place(match.index + (match[0].length - match[0].trimStart().length), end === -1 ? lines.text.length : end);
			yield triggerAt(PARSED, at, assigned ? match[0].trim() : "$(shell)", shellText(text, known));
		}
	}
};
/** Variables that are set once, to plain text. */
function variables$1(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [, name = "", value = ""] of text.matchAll(ASSIGNED$1)) found.set(name, found.has(name) ? "" : value);
	return found;
}
/** What the shell gets: variables of make in place or as variables of the shell, `$$` as a dollar sign. */
function shellText(text, known) {
	return text.replaceAll(/\\\n[ \t]*/g, " ").replaceAll(/\$\(shell[ \t]/g, "$$(").replaceAll(/\$\$|\$[({]([A-Za-z_][\w.-]{0,100})[)}]/g, (_, name) => {
		if (name === void 0) return "\0";
		return name === "MAKE" ? "make" : known.get(name) || `\${${name.replaceAll(/[.-]/g, "_")}}`;
	}).replaceAll("\0", "$");
}

// src/surfaces/maven.ts
var maven_default = {
	id: "maven",
	title: "Maven build",
	reference: "https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html",
	paths: ["pom.xml", "*/pom.xml"],
	needs: "name",
	yields: ["command"],
	*read(file) {
		const folder = folderOf(file.path);
		for (const phase of ["test", "package"]) {
			const words = quoteWords(folder === "" ? ["mvn", phase] : [
				"mvn",
				"-f",
				file.path,
				phase
			]);
			yield {
				kind: "command",
				at: wholeFile(file.path),
				name: words,
				text: words,
				surface: "maven"
			};
		}
	}
};

// src/surfaces/maven-requirements.ts
const KINDS = /* @__PURE__ */ new Set([
	"dependency",
	"plugin",
	"extension",
	"parent"
]);
var maven_requirements_default = {
	id: "maven-requirements",
	title: "Dependencies and plugins of Maven builds",
	reference: "https://maven.apache.org/pom.html#dependencies",
	paths: ["**/pom.xml"],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"packageIndex"
	],
	*read(file) {
		const properties = /* @__PURE__ */ new Map();
		const found = [];
		let head;
		const indexes = [];
		for (const { name, text, path, at } of parseXml(file.path, file.text)) {
			const owner = path.at(-1) ?? "";
			head ??= name === "project" ? at : void 0;
			if (owner === "properties") properties.set(name, text);
			if (path.length === 1 && (name === "version" || name === "groupId")) properties.set(`project.${name}`, text);
			if (KINDS.has(name)) found.push({
				kind: name,
				at,
				fields: /* @__PURE__ */ new Map(),
				depth: path.length
			});
			const open = found.at(-1);
			if (open && owner === open.kind && path.length === open.depth + 1) open.fields.set(name, text);
			if (name === "url" && (owner === "repository" || owner === "pluginRepository") && !path.includes("distributionManagement")) indexes.push(indexAt(at, "maven", owner, text, "beside"));
		}
		const requirements = found.flatMap(({ kind, at, fields }) => {
			const artifact = fields.get("artifactId");
			if (artifact === void 0) return [];
			const written = fields.get("version");
			const version = written?.replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, key) => properties.get(key) ?? whole);
			const own = written === "${project.version}" || written === "${revision}";
			const dynamic = version === void 0 || version.includes("${");
			const group = kind === "dependency" ? fields.get("scope") === "test" ? "development" : "runtime" : "build";
			const name = `${fields.get("groupId") ?? "org.apache.maven.plugins"}:${artifact}`;
			return [requirementAt(at, "maven", name, written ?? "", {
				version: version ?? "",
				group,
				...own || kind === "parent" && fields.has("relativePath") ? { source: "local" } : dynamic ? { dynamic } : {}
			})];
		});
		if (head && requirements.length > 0) yield manifestAt(head, "maven");
		yield* requirements;
		yield* indexes;
	}
};

// src/surfaces/mise.ts
/** `{{ exec(command="…") }}` in any value. */
const TEMPLATE = /\bexec\s{0,10}\(\s{0,10}command\s{0,10}=\s{0,10}(?:"((?:[^"\\]|\\.){1,2000})"|'([^']{1,2000})'|`([^`]{1,2000})`)/g;
/** Hooks of an installation; the others come when a shell enters, leaves or changes folders. https://mise.jdx.dev/hooks.html */
const INSTALL$4 = /* @__PURE__ */ new Set(["preinstall", "postinstall"]);
/** A file with more than versions and tasks needs `mise trust`; automatic builds and recent `mise run` trust by themselves. */
const GATE = "trust";
var mise_default = {
	id: "mise",
	title: "mise tools, hooks and tasks",
	reference: "https://mise.jdx.dev/configuration.html",
	paths: [
		"**/mise.toml",
		"**/.mise.toml",
		"mise.local.toml",
		".mise.local.toml",
		"mise/config.toml",
		".mise/config.toml",
		".config/mise.toml",
		".config/mise/config.toml",
		".config/mise/conf.d/*.toml"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		for (const entry of root.get("hooks")?.entries() ?? []) yield* lines(entry, INSTALL$4.has(entry.key) ? "install" : "shell-enter", `hooks.${entry.key}`);
		for (const tool of root.get("tools")?.entries() ?? []) for (const [index, version] of [tool.value, ...tool.value.items()].entries()) {
			const after = version.entry("postinstall");
			if (after) yield* lines(after, "install", `tools.${tool.key}${index === 0 ? "" : `[${index - 1}]`}.postinstall`);
		}
		for (const [pointer, environment] of environments(root)) {
			const sourced = environment.entry("_", "source");
			const paths = [...strings(sourced?.value), ...strings(sourced?.value.get("path"))];
			for (const path of paths) if (sourced) yield trigger$2("shell-enter", sourced, `${pointer}._.source`, quoteWords(["source", path]));
		}
		yield* templates(root, "", 0);
		for (const task of root.get("tasks")?.entries() ?? []) {
			const run = text(task.value) ?? linesOf(task.value.get("run") ?? task.value);
			if (run !== void 0) yield commandAt("mise", task.at, `mise run ${quoteWords([task.key])}`, run);
		}
	}
};
function trigger$2(moment, { at }, pointer, command) {
	return triggerAt(occasion("mise", moment, GATE), at, pointer, command);
}
/** A hook is a line, a list of lines or tables, or a table with `run` or `script`. */
function* lines(entry, moment, pointer) {
	const command = linesOf(entry.value) ?? linesOf(entry.value.get("run")) ?? linesOf(entry.value.get("script"));
	if (command !== void 0) yield trigger$2(moment, entry, pointer, command);
	for (const [index, item] of entry.value.items().entries()) {
		const inner = item.entry("run") ?? item.entry("script");
		const line = linesOf(inner?.value);
		if (inner && line !== void 0) yield trigger$2(moment, inner, `${pointer}[${index}]`, line);
	}
}
function linesOf(node) {
	const found = strings(node).join("\n");
	return found.trim() === "" ? void 0 : found;
}
/** `[env]` is a table, or a list of tables that are read in turn. */
function* environments(root) {
	const env = root.get("env");
	if (!env) return;
	yield ["env", env];
	for (const [index, item] of env.items().entries()) yield [`env[${index}]`, item];
}
/** Templates are filled in when the file is loaded, those of a task when it runs. */
function* templates(node, pointer, depth) {
	if (depth > 8) return;
	const members = [...node.entries().map(({ key, value, at }) => ({
		here: pointer === "" ? key : `${pointer}.${key}`,
		value,
		at
	})), ...node.items().map((value, index) => ({
		here: `${pointer}[${index}]`,
		value,
		at: value.at
	}))];
	for (const { here, value, at } of members) {
		if (here === "tasks") continue;
		for (const [, double, single, raw] of (text(value) ?? "").matchAll(TEMPLATE)) yield triggerAt(occasion("mise", "shell-enter", GATE), at, here, double?.replaceAll(/\\(.)/g, "$1") ?? single ?? raw ?? "");
		yield* templates(value, here, depth + 1);
	}
}

// src/surfaces/msbuild.ts
/** A build of the project runs these; `Directory.Build.*` counts for every project below it. */
const BUILD = occasion("msbuild", "build", "automatic");
const EVENTS = /* @__PURE__ */ new Set([
	"PreBuildEvent",
	"PostBuildEvent",
	"PreLinkEvent"
]);
var msbuild_default = {
	id: "msbuild",
	title: ".NET build files",
	reference: "https://learn.microsoft.com/visualstudio/msbuild/exec-task",
	paths: [
		"**/*.csproj",
		"**/*.fsproj",
		"**/*.vbproj",
		"**/*.vcxproj",
		"**/*.proj",
		"**/*.props",
		"**/*.targets"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		for (const { name, attributes, text, path, at } of parseXml(file.path, file.text)) {
			const target = path.at(-1) ?? "";
			const exec = name === "Exec" ? attributes.get("Command") : void 0;
			const event = EVENTS.has(name) || name === "Command" && EVENTS.has(target) ? text : void 0;
			const command = (exec ?? event)?.trim();
			if (command) yield triggerAt(BUILD, at, exec === void 0 ? name : `${target}.Exec`, plainProperties(command));
			if (name === "UsingTask" && /CodeTaskFactory$/.test(attributes.get("TaskFactory") ?? "")) yield triggerAt(BUILD, at, `UsingTask.${attributes.get("TaskName") ?? ""}`, "csi inline-task");
		}
	}
};
/** `$(Name)` is a property, not a substitution; properties that name the usual programs stand for them. */
function plainProperties(command) {
	return command.replaceAll(/"?\$\((?:DOTNET_HOST_PATH|DotNetTool|NetCoreTargetingPackRoot\)\/\.\.\/dotnet)\)"?/gi, "dotnet").replaceAll(/\$\(([A-Za-z_][\w.]{0,100})\)/g, (_, name) => `\${${name.replaceAll(".", "_")}}`).replaceAll(/[@%]\(([A-Za-z_][\w.]{0,100})[^()]{0,200}\)/g, (_, name) => `\${${name.replaceAll(".", "_")}}`);
}

// src/surfaces/nix-inputs.ts
/** Functions that fetch while the expression is evaluated. */
const FETCH = /\b(?:builtins\.)?(fetchTarball|fetchGit|fetchurl|fetchTree|getFlake)\s{0,10}(?:"([^"\n]{1,500})"|\(?\s{0,10}\{([^{}]{0,1500})\})/g;
var nix_inputs_default = {
	id: "nix-inputs",
	title: "Inputs of Nix flakes and expressions",
	reference: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#flake-inputs",
	paths: [
		"**/flake.nix",
		"**/flake.lock",
		"**/shell.nix",
		"**/default.nix"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		if (baseOf(file.path) === "flake.lock") yield locked$3(file);
		else yield* expression(file);
	}
};
function locked$3(file) {
	const root = expectObject(parseJson(file.path, file.text));
	const lock = new LockDraft();
	const inputs = root.get("nodes", "root", "inputs")?.entries() ?? [];
	const names = new Map(inputs.map(({ key, value }) => [text(value) ?? "", key]));
	for (const { key, value } of root.get("nodes")?.entries() ?? []) {
		const from = value.get("locked");
		if (!from) continue;
		const local = text(from.get("type")) === "path";
		lock.entry(names.get(key) ?? key, text(from.get("rev")) ?? text(from.get("narHash")), local ? "needless" : strengthOf(text(from.get("narHash"))));
		const url = from.entry("url");
		if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
	}
	return lock.fact(root.entry("version")?.at ?? root.at, "nix", "flake");
}
function* expression(file) {
	const lines = new Lines(file.path, file.text);
	const found = [];
	if (baseOf(file.path) === "flake.nix") for (const { name, text: url, at } of nixStrings(file.path, file.text)) {
		const input = /^(?:inputs\.)?([\w'-]{1,100})\.url$/.exec(name)?.[1] ?? (name === "url" ? owner(lines, at) : void 0);
		if (input === void 0) continue;
		if (/^(?:path:|\.{0,2}\/)/.test(url)) found.push(requirementAt(at, "nix", input, url, {
			version: "",
			source: "local"
		}));
		else found.push(requirementAt(at, "nix", input, url, {
			version: refOf(url),
			source: "git"
		}));
	}
	for (const match of lines.text.matchAll(FETCH)) {
		const [whole, called = "", bare, table = ""] = match;
		const at = lines.place(match.index, match.index + whole.length);
		const url = bare ?? /\burl\s{0,10}=\s{0,10}"([^"\n]{1,500})"/.exec(table)?.[1];
		if (url === void 0 || url.includes("${")) continue;
		const hashed = /\b(?:sha256|hash|narHash)\s{0,10}=\s{0,10}"[^"\n]{30,120}"/.test(table) || /[/@=][0-9a-f]{40}(?:[/.?&]|$)/.test(url);
		const rev = /\brev\s{0,10}=\s{0,10}"([0-9a-f]{4,64})"/.exec(table)?.[1] ?? "";
		found.push(requirementAt(at, "nix", called, url, {
			version: rev,
			source: called === "fetchGit" || called === "fetchTree" ? "git" : "url",
			...hashed ? { hashed: true } : {}
		}));
	}
	const channel = /<nixpkgs>/.exec(lines.text);
	if (channel) found.push(requirementAt(lines.place(channel.index, channel.index + channel[0].length), "nix", "<nixpkgs>", "<nixpkgs>", {
		version: "",
		source: "git",
		group: "development"
	}));
	if (found.length === 0) return;
	yield manifestAt(lines.place(0, 0), "nix");
	yield* found;
}
/** The name before the brace in whose block a bare `url` stands. */
function owner(lines, { line, column }) {
	const { text } = lines;
	const end = ([...lines].find(({ number }) => number === line)?.start ?? 0) + column - 1;
	return /([\w'-]{1,100})\s{0,10}=\s{0,10}\{[^{}]{0,500}$/.exec(text.slice(Math.max(0, end - 800), end))?.[1];
}
/** `github:owner/repo/ref`, `…?rev=` and `…?ref=`. */
function refOf(url) {
	const query = /[?&](?:rev|ref)=([^&]{1,200})/.exec(url)?.[1];
	if (query !== void 0) return query;
	return /^(?:github|gitlab|sourcehut):[^/]{1,200}\/[^/?]{1,200}\/([^?]{1,200})/.exec(url)?.[1] ?? "";
}

// src/surfaces/nix-shell.ts
/** Attributes whose text a shell runs when the development environment is entered: Nix's own, and that of devenv. */
const HOOKS = /(?:^|\.)(?:shellHook|enterShell)$/;
/** Settings of the daemon that a flake asks for. */
const SETTINGS = /(?:^|\.)(?:post-build-hook|pre-build-hook|build-hook|diff-hook)$/;
var nix_shell_default = {
	id: "nix-shell",
	title: "Nix development shells",
	reference: "https://nix.dev/manual/nix/latest/command-ref/nix-shell",
	paths: [
		"flake.nix",
		"shell.nix",
		"default.nix",
		"devenv.nix",
		"nix/shell.nix",
		"nix/devshell.nix",
		"nix/devshells.nix"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		for (const { name, text, at } of nixStrings(file.path, file.text)) {
			if (text === "") continue;
			if (HOOKS.test(name)) yield triggerAt(occasion("nix-shell", "shell-enter", "opt-in"), at, name, text);
			else if (SETTINGS.test(name)) yield triggerAt(occasion("nix-shell", "build", "prompt"), at, name, text);
		}
	}
};

// src/surfaces/npm-build-allowances.ts
/** Lists of dependencies whose own scripts may run, with the command that runs just those: a map to true, or a list of names. */
const LISTS$1 = [
	{
		keys: ["allowScripts"],
		call: ["npm", "rebuild"]
	},
	{
		keys: ["trustedDependencies"],
		call: [
			"bun",
			"pm",
			"trust"
		]
	},
	{
		keys: ["pnpm", "onlyBuiltDependencies"],
		call: ["pnpm", "rebuild"]
	},
	{
		keys: ["pnpm", "allowBuilds"],
		call: ["pnpm", "rebuild"]
	}
];
var npm_build_allowances_default = {
	id: "npm-build-allowances",
	title: "Dependencies that may run scripts",
	reference: "https://bun.sh/docs/install/lifecycle",
	paths: ["package.json", "*/package.json"],
	needs: "text",
	refusedBy: "npm",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		for (const { keys, call } of LISTS$1) {
			const entry = root.entry(...keys);
			const names = [...(entry?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key), ...strings(entry?.value)];
			if (entry && names.length > 0) yield triggerAt(occasion("npm-build-allowances", "install", "automatic"), entry.at, keys.join("."), quoteWords([...call, ...names]));
		}
	}
};

// src/surfaces/npm-config.ts
/**
* Keys that name a program, with the moment at which npm starts it. https://docs.npmjs.com/cli/v11/using-npm/config
* `git` runs for every dependency that comes from git, even under `ignore-scripts`.
*/
const PROGRAMS$1 = {
	git: "install",
	"script-shell": "install",
	shell: "run",
	editor: "run",
	viewer: "run",
	browser: "run",
	"init-module": "run",
	"onload-script": "install",
	python: "install"
};
/** Files of further settings, which may name programs in turn. */
const INCLUDES = /* @__PURE__ */ new Set(["globalconfig", "userconfig"]);
var npm_config_default = {
	id: "npm-config",
	title: "npm settings",
	reference: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
	paths: ["**/.npmrc"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
			if (section !== "" || value === "" || value === "true" || value === "false") continue;
			const bare = value.replace(/^(["'])(.*)\1$/, "$2");
			const moment = Object.hasOwn(PROGRAMS$1, key) ? PROGRAMS$1[key] : void 0;
			if (key === "node-options") yield triggerAt(occasion("npm-config", "install", "automatic"), at, key, `node ${bare}`);
			else if (moment !== void 0) yield triggerAt(occasion("npm-config", moment, "automatic"), at, key, key === "init-module" ? quoteWords(["node", bare]) : bare);
			else if (INCLUDES.has(key)) yield triggerAt(occasion("npm-config", "install", "automatic"), at, key, `npm install --${key} ${quoteWords([bare])}`);
		}
	}
};

// src/surfaces/npm-lockfile.ts
const SECTIONS$2 = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
const FOLDER = "node_modules/";
/** Dependencies of version 1 nest as deep as folders did. */
const MAX_LEVELS = 60;
var npm_lockfile_default = {
	id: "npm-lockfile",
	title: "npm lock file",
	reference: "https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json",
	paths: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
	needs: "text",
	refusedBy: "npm",
	yields: ["lockfile"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const lock = new NpmLock();
		const packages = root.get("packages");
		if (packages) lock.table(packages, root.get("dependencies"));
		else lock.tree(root.get("dependencies"), 0);
		const at = (root.entry("lockfileVersion") ?? root.entry("name"))?.at ?? root.at;
		yield lock.draft.fact(at, "npm", baseOf(file.path) === "npm-shrinkwrap.json" ? "npm-shrinkwrap" : "package-lock");
	}
};
var NpmLock = class {
	draft = new LockDraft();
	/** Versions 2 and 3: folder → package. `""` is the project, a key outside `node_modules` one of its workspaces. */
	table(packages, old) {
		const folders = new Map(packages.entries().map(({ key, value }) => [key, value]));
		const aliases = aliasesOf(packages);
		for (const [folder, node] of folders) {
			const last = folder.lastIndexOf(FOLDER);
			if (last === -1) this.#project(folder, node, folders);
			else if (node.get("link")?.value === true) this.draft.version(folder.slice(last + 13), "link");
			else {
				this.#entry(folder.slice(last + 13), node, node.get("inBundle")?.value === true, aliases);
				this.#needs(folder, node, folders);
			}
		}
		for (const { key, value, at } of old?.entries() ?? []) {
			const counts = folders.get(FOLDER + key);
			if (!counts || counts.get("link")?.value === true) continue;
			for (const field of [
				"version",
				"resolved",
				"integrity"
			]) {
				const [before, now] = [text(value.get(field)), text(counts.get(field))];
				if (before !== void 0 && now !== void 0 && before !== now && !/[:/]/.test(field === "version" ? before : "")) this.draft.contradicts(key, `its two tables name another ${field} each`, at);
			}
		}
	}
	/** Version 1: name → package, with the packages in its folder below it. */
	tree(dependencies, level) {
		if (level > MAX_LEVELS) return;
		for (const { key, value } of dependencies?.entries() ?? []) {
			this.#entry(key, value, value.get("bundled")?.value === true, /* @__PURE__ */ new Map());
			this.tree(value.get("dependencies"), level + 1);
		}
	}
	#project(folder, node, folders) {
		const project = this.draft.project(folder);
		const { gets } = project;
		for (const section of SECTIONS$2) for (const entry of node.get(section)?.entries() ?? []) project.asksFor(entry.key, text(entry.value) ?? "");
		const prefix = folder === "" ? FOLDER : `${folder}/${FOLDER}`;
		for (const [key, found] of folders) {
			const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
			if (name === "" || name.includes(FOLDER)) continue;
			const version = found.get("link")?.value === true ? "link" : text(found.get("version"));
			if (version !== void 0) gets.set(name, version);
		}
	}
	/** What a locked package needs must be found in its folder or in one above it. https://nodejs.org/api/modules.html#loading-from-node_modules-folders */
	#needs(folder, node, folders) {
		if (node.get("inBundle")?.value === true || node.get("optional")?.value === true || node.get("bundleDependencies")) return;
		const optionalPeers = node.get("peerDependenciesMeta");
		for (const section of ["dependencies", "peerDependencies"]) for (const { key, value } of node.get(section)?.entries() ?? []) {
			const spec = text(value) ?? "";
			const found = resolve(folder, key, folders);
			const by = folder.slice(folder.lastIndexOf(FOLDER) + 13);
			if (!found) {
				if (section === "dependencies" || optionalPeers?.get(key, "optional")?.value !== true) this.draft.lacks({
					by,
					name: key,
					spec
				});
			} else if (section === "dependencies" && found.get("link")?.value !== true) {
				const got = text(found.get("version"));
				if (got !== void 0 && npmSatisfies(got, spec) === false) this.draft.lacks({
					by,
					name: key,
					spec,
					got
				});
			}
		}
	}
	#entry(name, node, bundled, aliases) {
		const resolved = node.entry("resolved");
		const version = text(node.get("version")) ?? "";
		const url = text(resolved?.value) ?? version;
		this.draft.entry(name, version, hashOf$1(node, url, bundled));
		if (resolved || url.includes("://")) this.draft.hosts.add(url, () => (resolved ?? node).at);
		const real = text(node.get("name")) ?? name;
		if (real !== name && !aliases.get(name)?.has(real) && !aliases.get(name)?.has(ANY_NAME)) this.draft.contradicts(name, `it holds the package ${real}, which nothing asks for under that name`, node.at);
		else if (resolved) {
			const other = aliases.get(name)?.size ? void 0 : misnamed(real, version, url);
			if (other !== void 0) this.draft.contradicts(name, other, resolved.at);
		}
	}
};
function hashOf$1(node, url, bundled) {
	const integrity = text(node.get("integrity"));
	if (integrity !== void 0) return /\bsha(?:256|384|512)-/.test(integrity) ? "strong" : strengthOf(integrity);
	return bundled || /^file:/.test(url) || /#[0-9a-f]{40}$/.test(url) ? "needless" : "none";
}
function resolve(folder, name, folders) {
	for (let at = folder;;) {
		const found = folders.get(`${at === "" ? "" : `${at}/`}${FOLDER}${name}`);
		if (found || at === "") return found;
		const up = at.lastIndexOf(FOLDER);
		at = up <= 0 ? up === 0 || !at.includes("/") ? "" : at.slice(0, at.lastIndexOf("/")) : at.slice(0, up - 1);
	}
}
const ANY_NAME = "*";
/** Under which names which other packages are asked for (`npm:other@1`). */
function aliasesOf(packages) {
	const aliases = /* @__PURE__ */ new Map();
	for (const { value } of packages.entries()) for (const section of SECTIONS$2) for (const entry of value.get(section)?.entries() ?? []) {
		const spec = text(entry.value) ?? "";
		const means = /^npm:/.test(spec) ? npmSpecifier(spec).means : void 0;
		if (means === void 0 && !/[:/]/.test(spec)) continue;
		const known = aliases.get(entry.key) ?? /* @__PURE__ */ new Set();
		known.add(means ?? ANY_NAME);
		aliases.set(entry.key, known);
	}
	return aliases;
}
/** A registry serves `…/<name>/-/<base>-<version>.tgz`; an address of that form must speak of the package that it stands for. */
function misnamed(name, version, url) {
	const path = /^https?:\/\/[^/]+(\/[^?#]{1,1000})/i.exec(url)?.[1];
	const mark = path?.lastIndexOf("/-/") ?? -1;
	if (path === void 0 || mark === -1) return void 0;
	const owner = path.slice(0, mark).replaceAll(/%2f/gi, "/").replaceAll(/%40/gi, "@");
	const file = path.slice(mark + 3);
	if (!owner.toLowerCase().endsWith(`/${name.toLowerCase()}`)) return `its address is that of ${owner.split("/").slice(-2).join("/")}`;
	const bare = version.replace(/\+.*$/, "");
	return bare !== "" && /\.tgz$/.test(file) && !file.includes(bare) ? `its address is that of another version (${file})` : void 0;
}

// src/surfaces/npm-overrides.ts
/** The `>` between two packages; one behind `@`, a space or a bar belongs to a range (as pnpm reads it: `/[^ |@]>/`). */
const BETWEEN_PACKAGES = /\s>\s*(?=[@\w])|(?<=[^\s|@])>/;
/** Every name that a table of overrides speaks of, however deep: `a > b`, `a@^1`, `@scope/a`, `a@>=1 <2`, `**\/a`, `.`. */
function* overriddenNames(table) {
	for (const { key, value } of table?.entries() ?? []) {
		const selector = (key.split(BETWEEN_PACKAGES).at(-1) ?? key).replace(/(?<=[^/])@.{0,300}$/s, "");
		yield selector.match(/(?:@[^/]+\/)?[^/]+/g)?.at(-1) ?? selector;
		yield* overriddenNames(value);
	}
}
/** Overrides that name another package, a repository or a URL instead of a version. */
function* redirections(table, pointer) {
	for (const entry of table?.entries() ?? []) {
		const spec = text(entry.value);
		if (spec === void 0) yield* redirections(entry.value, `${pointer}.${entry.key}`);
		else if (!spec.startsWith("$") && npmSpecifier(spec).source !== "registry") yield {
			at: entry.at,
			option: `${pointer}.${entry.key}`,
			value: spec
		};
	}
}

// src/surfaces/npm-manifest.ts
const SECTIONS$1 = [
	["dependencies", "runtime"],
	["devDependencies", "development"],
	["optionalDependencies", "optional"],
	["peerDependencies", "peer"]
];
/** Tables that swap packages anywhere in the graph. */
const OVERRIDES = [
	["overrides"],
	["resolutions"],
	["pnpm", "overrides"]
];
var npm_manifest_default = {
	id: "npm-manifest",
	title: "npm manifest",
	reference: "https://docs.npmjs.com/cli/v11/configuring-npm/package-json",
	paths: ["**/package.json"],
	needs: "text",
	refusedBy: "npm",
	yields: ["manifest", "requirement"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const published = text(root.get("name")) !== void 0 && text(root.get("version")) !== void 0 && root.get("private")?.value !== true;
		const sources = OVERRIDES.flatMap((keys) => [...redirections(root.get(...keys), keys.join("."))]);
		const overrides = OVERRIDES.flatMap((keys) => [...overriddenNames(root.get(...keys))]);
		const name = text(root.get("name"));
		yield {
			kind: "manifest",
			at: root.entry("name")?.at ?? root.at,
			ecosystem: "npm",
			role: published ? "library" : "application",
			sources,
			...name === void 0 ? {} : { name },
			...overrides.length === 0 ? {} : { overrides }
		};
		for (const [section, group] of SECTIONS$1) for (const entry of root.get(section)?.entries() ?? []) {
			const spec = text(entry.value);
			if (spec === void 0) continue;
			yield npmRequirement(entry, spec, group);
		}
	}
};
/** One entry of a table of dependencies. */
function npmRequirement(entry, spec, group) {
	const { source, version, means } = npmSpecifier(spec);
	const hashed = source === "url" && /[/@][0-9a-f]{40}(?:[/.?#]|$)/.test(spec);
	return {
		kind: "requirement",
		at: entry.at,
		ecosystem: "npm",
		name: entry.key,
		spec,
		version,
		source,
		group,
		...hashed ? { hashed } : {},
		...means === void 0 || means === entry.key ? {} : { means }
	};
}

// src/surfaces/npm-package-scripts.ts
/**
* Scripts that npm runs on a plain install of the folder. The package's own scripts are not held back by `allowScripts`, and those of
* workspace members run on an install at the root. https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts
*/
const INSTALL$3 = /* @__PURE__ */ new Set([
	"preinstall",
	"install",
	"postinstall",
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare",
	"dependencies"
]);
/** Scripts that npm, pnpm and Yarn run without `run`. */
const SHORT = /* @__PURE__ */ new Set([
	"test",
	"start",
	"stop",
	"restart"
]);
/** How each package manager is told to work in another folder. */
const IN_FOLDER = table$1({
	npm: "--prefix",
	pnpm: "--dir",
	yarn: "--cwd",
	bun: "--cwd"
});
/** Keys under which hook installers look for git hooks: husky 4, simple-git-hooks, yorkie. */
const GIT_HOOKS = [
	["husky", "hooks"],
	["simple-git-hooks"],
	["gitHooks"]
];
var npm_package_scripts_default = {
	id: "npm-package-scripts",
	title: "npm package scripts",
	reference: "https://docs.npmjs.com/cli/v11/using-npm/scripts",
	paths: ["**/package.json"],
	needs: "text",
	refusedBy: "npm",
	yields: ["trigger", "command"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const scripts = root.get("scripts");
		const manager = managerOf(root);
		for (const entry of scripts?.entries() ?? []) {
			const command = text(entry.value);
			if (command === void 0) continue;
			const moment = momentOf(entry.key, scripts);
			if (moment) yield trigger$1(entry, moment, "automatic", `scripts.${entry.key}`, command);
			yield {
				kind: "command",
				at: entry.at,
				name: nameOf(manager, entry.key, folderOf(file.path)),
				text: withPair(entry.key, command, scripts),
				surface: "npm-package-scripts"
			};
		}
		yield* gitHooks(root);
	}
};
function trigger$1(entry, moment, gate, pointer, command) {
	return {
		kind: "trigger",
		at: entry.at,
		surface: "npm-package-scripts",
		moment,
		gate,
		pointer,
		command
	};
}
/** When the script runs without being called by its own name; undefined for one that does not. */
function momentOf(script, scripts) {
	if (INSTALL$3.has(script)) return "install";
	const called = /^(?:pre|post)(.{1,100})$/.exec(script)?.[1];
	if (called === void 0 || scripts?.get(called) === void 0) return void 0;
	return called === "test" || called === "build" ? called : "run";
}
/** What a call of the script runs: npm puts `pre<name>` before it and `post<name>` behind it. */
function withPair(script, command, scripts) {
	return [
		text(scripts?.get(`pre${script}`)),
		command,
		text(scripts?.get(`post${script}`))
	].filter((part) => part !== void 0 && part !== "").join(" && ");
}
/** The manager that the manifest asks for; npm where it asks for none. */
function managerOf(root) {
	const asked = text(root.get("packageManager"))?.split("@", 1)[0] ?? text(root.get("devEngines", "packageManager", "name"));
	return asked !== void 0 && Object.hasOwn(IN_FOLDER, asked) ? asked : "npm";
}
function nameOf(manager, script, folder) {
	const call = SHORT.has(script) && manager !== "bun" ? [script] : ["run", script];
	return quoteWords(folder === "" ? [manager, ...call] : [
		manager,
		IN_FOLDER[manager] ?? "--prefix",
		folder,
		...call
	]);
}
function* gitHooks(root) {
	for (const keys of GIT_HOOKS) for (const entry of root.get(...keys)?.entries() ?? []) {
		const command = text(entry.value);
		if (command !== void 0) yield trigger$1(entry, "commit", "opt-in", `${keys.join(".")}.${entry.key}`, command);
	}
}

// src/surfaces/npm-registries.ts
/** Which registries npm, pnpm and Yarn take packages from, and whether they check what comes. */
var npm_registries_default = {
	id: "npm-registries",
	title: "Package registries of npm, pnpm and Yarn",
	reference: "https://docs.npmjs.com/cli/v11/using-npm/config#registry",
	paths: ["**/.npmrc", "**/.yarnrc.yml"],
	needs: "text",
	yields: ["packageIndex"],
	*read(file) {
		if (baseOf(file.path) === ".npmrc") yield* npmrc(file);
		else yield* yarnrc(file);
	}
};
function* npmrc(file) {
	for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
		if (section !== "") continue;
		const bare = value.replace(/^(["'])(.*)\1$/, "$2");
		if (key === "registry") yield indexAt(at, "npm", key, bare, "instead");
		else if (/^@[^:]{1,200}:registry$/.test(key)) yield indexAt(at, "npm", key, bare, "named");
		else if (key === "strict-ssl" && bare === "false") yield indexAt(at, "npm", key, bare, "unverified");
	}
}
function* yarnrc(file) {
	const root = expectObject(parseYaml(file.path, file.text));
	const server = root.entry("npmRegistryServer");
	if (server) yield indexAt(server.at, "npm", "npmRegistryServer", text(server.value) ?? "", "instead");
	for (const { key, value } of root.get("npmScopes")?.entries() ?? []) {
		const scoped = value.entry("npmRegistryServer");
		if (scoped) yield indexAt(scoped.at, "npm", `npmScopes.${key}`, text(scoped.value) ?? "", "named");
	}
	const ssl = root.entry("enableStrictSsl");
	if (ssl?.value.value === false) yield indexAt(ssl.at, "npm", "enableStrictSsl", "false", "unverified");
	const sums = root.entry("checksumBehavior");
	const behaviour = text(sums?.value);
	if (sums && (behaviour === "ignore" || behaviour === "update")) yield indexAt(sums.at, "npm", "checksumBehavior", behaviour, "unverified");
}

// src/surfaces/nuget-requirements.ts
const ELEMENTS = /* @__PURE__ */ new Set([
	"PackageReference",
	"PackageVersion",
	"GlobalPackageReference",
	"package",
	"DotNetCliToolReference"
]);
var nuget_requirements_default = {
	id: "nuget-requirements",
	title: "NuGet packages, their lock and sources",
	reference: "https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files",
	paths: [
		"**/*.csproj",
		"**/*.fsproj",
		"**/*.vbproj",
		"**/directory.packages.props",
		"**/directory.build.props",
		"**/packages.config",
		"**/packages.lock.json",
		"**/dotnet-tools.json",
		"**/nuget.config"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile",
		"packageIndex"
	],
	*read(file) {
		const base = baseOf(file.path);
		if (base === "packages.lock.json") yield locked$2(file);
		else if (base === "dotnet-tools.json") yield* tools(file);
		else if (base === "nuget.config") yield* sources(file);
		else yield* project$3(file);
	}
};
function* project$3(file) {
	const found = [];
	const properties = /* @__PURE__ */ new Map();
	let pending;
	let head;
	for (const { name, attributes, text: content, path, at } of parseXml(file.path, file.text)) {
		head ??= at;
		if (path.at(-1) === "PropertyGroup") properties.set(name, content);
		if (name === "Version" && path.at(-1) === "PackageReference" && pending) {
			found.push(packageAt(pending.at, pending.name, content, properties));
			pending = void 0;
		}
		if (!ELEMENTS.has(name)) continue;
		if (pending) found.push(packageAt(pending.at, pending.name, void 0, properties));
		pending = void 0;
		const id = attributes.get("Include") ?? attributes.get("Update") ?? attributes.get("id");
		const version = attributes.get("Version") ?? attributes.get("VersionOverride") ?? attributes.get("version");
		if (id === void 0) continue;
		if (version === void 0) pending = {
			name: id,
			at
		};
		else found.push(packageAt(at, id, version, properties));
	}
	if (pending) found.push(packageAt(pending.at, pending.name, void 0, properties));
	if (head && found.length > 0) yield manifestAt(head, "nuget");
	yield* found;
}
/** Without a version the central list gives it. */
function packageAt(at, name, written, properties) {
	const version = written?.replaceAll(/\$\(([\w.]{1,100})\)/g, (whole, key) => properties.get(key) ?? whole);
	const dynamic = version === void 0 || version.includes("$(");
	return requirementAt(at, "nuget", name, written ?? "", {
		version: version ?? "",
		...dynamic ? { dynamic } : {}
	});
}
function locked$2(file) {
	const root = expectObject(parseJson(file.path, file.text));
	const lock = new LockDraft();
	for (const { value: framework } of root.get("dependencies")?.entries() ?? []) for (const { key, value } of framework.entries()) {
		const local = text(value.get("type")) === "Project";
		lock.entry(key.toLowerCase(), text(value.get("resolved")), local ? "needless" : value.get("contentHash") ? "strong" : "none");
	}
	return lock.fact(root.entry("version")?.at ?? root.at, "nuget", "nuget");
}
function* tools(file) {
	const list = expectObject(parseJson(file.path, file.text)).entry("tools");
	if (!list || list.value.entries().length === 0) return;
	yield manifestAt(list.keyAt, "nuget");
	for (const { key, value, at } of list.value.entries()) yield requirementAt(at, "nuget", key, text(value.get("version")) ?? "", { group: "development" });
}
/** With a mapping each name has its source; without one every source may serve any name. */
function* sources(file) {
	const all = [...parseXml(file.path, file.text)];
	const mapped = all.some(({ name }) => name === "packageSourceMapping");
	const added = all.filter(({ name, path }) => name === "add" && path.at(-1) === "packageSources");
	for (const { attributes, at } of added) {
		const url = attributes.get("value") ?? "";
		yield indexAt(at, "nuget", "packageSources", url, mapped ? "named" : added.length > 1 ? "beside" : "instead");
	}
}

// src/surfaces/opencode-commands.ts
/** opencode has no trust for folders: what the settings name is started. */
const START = {
	...occasion("opencode-commands", "agent-start", "automatic"),
	agent: "opencode"
};
const ACTION = {
	...occasion("opencode-commands", "agent-action", "automatic"),
	agent: "opencode"
};
var opencode_commands_default = {
	id: "opencode-commands",
	title: "opencode formatters, language servers and plugins",
	reference: "https://opencode.ai/docs/config/",
	paths: [
		"opencode.json",
		"opencode.jsonc",
		".opencode/opencode.json",
		".opencode/opencode.jsonc"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		for (const kind of ["formatter", "lsp"]) for (const tool of root.get(kind)?.entries() ?? []) {
			const command = commandLine(tool.value.get("command"));
			if (command !== void 0 && tool.value.get("disabled")?.value !== true) yield triggerAt(ACTION, tool.at, `${kind}.${tool.key}`, command);
		}
		const plugins = root.entry("plugin");
		for (const name of strings(plugins?.value)) if (plugins) yield triggerAt(START, plugins.at, "plugin", /^(?:\.|\/|file:)/.test(name) ? quoteWords(["bun", name]) : quoteWords([
			"bun",
			"add",
			name
		]));
		yield* hooks(root.get("experimental", "hook"));
	}
};
/** Commands after an edit and at the end of a session. */
function* hooks(table) {
	for (const event of table?.entries() ?? []) {
		const steps = event.value.kind === "array" ? event.value.items() : event.value.entries().flatMap(({ value }) => value.items());
		for (const step of steps) {
			const command = commandLine(step.get("command"));
			if (command !== void 0 && text(step.get("command")) === void 0) yield triggerAt(ACTION, step.at, `experimental.hook.${event.key}`, command);
		}
	}
}

// src/surfaces/opencode-mcp.ts
var opencode_mcp_default = {
	id: "opencode-mcp",
	title: "MCP servers of opencode",
	reference: "https://opencode.ai/docs/mcp-servers/",
	paths: [
		"opencode.json",
		"opencode.jsonc",
		".opencode/opencode.json",
		".opencode/opencode.jsonc"
	],
	needs: "text",
	yields: ["mcpServer"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		yield* servers(root.get("mcp"), {
			surface: "opencode-mcp",
			clients: ["opencode"],
			wrapper: "mcp"
		});
	}
};

// src/surfaces/opencode-plugins.ts
/** Code that opencode loads when it starts here, without a question. */
var opencode_plugins_default = {
	id: "opencode-plugins",
	title: "opencode plugins and tools",
	reference: "https://opencode.ai/docs/plugins/",
	paths: [...[
		"js",
		"ts",
		"mjs",
		"mts"
	].flatMap((ending) => [
		"plugin",
		"plugins",
		"tool",
		"tools"
	].map((folder) => `.opencode/${folder}/*.${ending}`))],
	needs: "name",
	yields: ["trigger"],
	*read(file) {
		const start = {
			...occasion("opencode-plugins", "agent-start", "automatic"),
			agent: "opencode"
		};
		yield triggerAt(start, wholeFile(file.path), file.path.slice(file.path.lastIndexOf("/") + 1), quoteWords(["bun", file.path]));
	}
};

// src/surfaces/opencode-rules.ts
const EFFECTS$1 = [
	"allow",
	"ask",
	"deny"
];
/**
* The permissions of opencode below a key, in the order of the text, for their order decides. A rule is named by its key:
* `permission.bash["npm *"]`, and by `permission` alone where one word stands for all tools. What is no rule is stated as a setting.
*/
function* permissionRules(entry, keys) {
	yield* rulesOf(entry.value, keys, () => entry.at);
}
function* rulesOf(node, keys, at) {
	if (EFFECTS$1.includes(node.value)) yield rule(keys, node.value, at());
	else if (node.kind === "object") for (const entry of node.entries()) yield* rulesOf(entry.value, [...keys, entry.key], () => entry.at);
	else for (const found of setting(node, formatKeyPath(keys), at)) yield {
		...SETTING$1,
		...found
	};
}
/** The older switches: `tools: { bash: false }` is the rule `bash: deny`, with less weight than one under `permission`. */
function* toolSwitches(entry, keys) {
	for (const tool of entry.value.entries()) if (tool.value.kind === "boolean") yield rule([...keys, tool.key], tool.value.value === true ? "allow" : "deny", tool.at);
}
function rule(keys, effect, at) {
	return {
		kind: "permissionRule",
		at,
		agent: "opencode",
		scope: "project",
		effect,
		rule: formatKeyPath(keys)
	};
}
const SETTING$1 = {
	kind: "agentSetting",
	agent: "opencode",
	scope: "project",
	live: true
};

// src/surfaces/opencode-prompts.ts
/** An agent's file: its name is the path below the folder. */
const AGENT = /^\.opencode\/(agents?|modes?)\/(.+)\.md$/i;
/** The output of a command that stands in the text, put there when a user calls it. https://opencode.ai/docs/commands/#shell-output */
const INLINE = /!`([^`\n]{1,2000})`/g;
var opencode_prompts_default = {
	id: "opencode-prompts",
	title: "Powers and commands of opencode agents and commands",
	reference: "https://opencode.ai/docs/agents/",
	paths: [
		".opencode/agent/**/*.md",
		".opencode/agents/**/*.md",
		".opencode/mode/*.md",
		".opencode/modes/*.md",
		".opencode/command/**/*.md",
		".opencode/commands/**/*.md"
	],
	needs: "text",
	yields: [
		"agentSetting",
		"permissionRule",
		"trigger"
	],
	*read(file) {
		const [, folder, name] = AGENT.exec(file.path) ?? [];
		if (folder !== void 0 && name !== void 0) yield* agent(file, name, /^mode/i.test(folder));
		else yield* commands$1(file);
	}
};
/** opencode runs them in the shell of the user, without a question, before the model sees the text. */
function* commands$1(file) {
	const lines = new Lines(file.path, file.text);
	for (const match of lines.text.matchAll(INLINE)) {
		const at = lines.place(match.index, match.index + match[0].length);
		yield triggerAt({
			...occasion("opencode-prompts", "run", "automatic"),
			agent: "opencode"
		}, at, `line ${at.line}`, match[1] ?? "");
	}
}
/** What an agent may do, in the keys that it would have in opencode.json. A name in the head goes before that of the file (1.18.33). */
function* agent(file, ownName, primary) {
	const head = frontmatter(file.text);
	const root = head ? expectObject(parseHead(file.path, head.yaml)) : withoutEnd(file);
	const name = text(root?.get("name")) || ownName;
	const keys = [primary ? "mode" : "agent", name];
	const tools = root?.entry("tools");
	if (tools) yield* toolSwitches(tools, [...keys, "tools"]);
	const permission = root?.entry("permission");
	if (permission) yield* permissionRules(permission, [...keys, "permission"]);
	for (const field of [
		"mode",
		"disable",
		"hidden"
	]) {
		const entry = root?.entry(field);
		if (!entry) continue;
		for (const found of setting(entry.value, formatKeyPath([...keys, field]), () => entry.at)) yield {
			kind: "agentSetting",
			agent: "opencode",
			scope: "project",
			live: true,
			...found
		};
	}
}
/** A head that is no YAML is read once more, each value of its outermost keys that holds a colon as plain text (1.18.33). */
function parseHead(path, yaml) {
	try {
		return parseYaml(path, yaml);
	} catch (error) {
		const plain = yaml.replace(COLON_IN_VALUE, (_, key, value) => key + "x".repeat(value.length));
		if (!(error instanceof ParseError) || plain === yaml) throw error;
		return parseYaml(path, plain);
	}
}
/** A head that nothing ends is the whole text; where that is no table, opencode leaves the file out (1.18.33). */
function withoutEnd({ path, text }) {
	const start = text.startsWith("﻿") ? 1 : 0;
	if (!/^---[ \t]*\r?\n/.test(text.slice(start))) return void 0;
	try {
		return expectObject(parseHead(path, `   ${text.slice(start + 3)}`));
	} catch (error) {
		if (error instanceof ParseError) return void 0;
		throw error;
	}
}
const COLON_IN_VALUE = /^([a-zA-Z_]\w*[ \t]*:[ \t]*)((?!["'\s]|[>|][ \t]*\r?$)[^\r\n]*:[^\r\n]*)/gm;

// src/surfaces/opencode-settings.ts
/** Tables of agents by name; each may hold permissions of its own. */
const AGENT_TABLES = ["agent", "mode"];
var opencode_settings_default = {
	id: "opencode-settings",
	title: "opencode settings and permissions",
	reference: "https://opencode.ai/docs/permissions/",
	paths: [
		"opencode.json",
		"opencode.jsonc",
		".opencode/opencode.json",
		".opencode/opencode.jsonc"
	],
	needs: "text",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule"
	],
	refusedBy: "opencode",
	*read(file) {
		yield agentFile(file, "opencode", "settings");
		const root = expectObject(parseJson(file.path, file.text));
		refuseOtherShapes(root);
		yield* powers(root, []);
		for (const { key, value, at } of root.entries()) if (AGENT_TABLES.includes(key)) for (const agent of value.entries()) yield* ofAgent(agent.value, [key, agent.key]);
		else if (key !== "permission" && key !== "tools") for (const found of setting(value, key, () => at)) yield {
			...SETTING,
			...found
		};
	}
};
/** Its schema holds for the whole file: these values of another kind keep it from starting (1.18.33). */
function refuseOtherShapes(root) {
	const mcp = root.entry("mcp");
	if (mcp && mcp.value.kind !== "object") throw new ParseError("mcp is not a table", mcp.at, true);
	for (const item of root.get("plugin")?.items() ?? []) if (item.kind !== "string" && item.kind !== "array") throw new ParseError("a plugin that is not named by a string", item.at, true);
}
/** The permissions that stand in a table, its own keys first in line. */
function* powers(table, keys) {
	const tools = table.entry("tools");
	if (tools) yield* toolSwitches(tools, [...keys, "tools"]);
	const permission = table.entry("permission");
	if (permission) yield* permissionRules(permission, [...keys, "permission"]);
}
function* ofAgent(agent, keys) {
	yield* powers(agent, keys);
	for (const { key, value, at } of agent.entries()) {
		if (key === "permission" || key === "tools") continue;
		for (const found of setting(value, formatKeyPath([...keys, key]), () => at)) yield {
			...SETTING,
			...found
		};
	}
}
const SETTING = {
	kind: "agentSetting",
	agent: "opencode",
	scope: "project",
	live: true
};

// src/surfaces/other-agent-commands.ts
/** Started by Aider after its edits, without a question. https://aider.chat/docs/usage/lint-test.html */
const AIDER = [
	"lint-cmd",
	"test-cmd",
	"notifications-command"
];
/** Aider and Cline take the file of the folder as it is; Kiro asks whether the folder is trusted. */
var other_agent_commands_default = {
	id: "other-agent-commands",
	title: "Commands of further agents",
	reference: "https://aider.chat/docs/config/aider_conf.html",
	paths: [
		".aider.conf.yml",
		".aider.conf.yaml",
		".clinerules/hooks/*",
		".cline/hooks/*",
		".kiro/hooks/*.kiro.hook"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (/^\.cline/i.test(file.path)) yield* cline(file);
		else if (/\.kiro\.hook$/i.test(file.path)) yield* kiro(file);
		else yield* aider(file);
	}
};
function* aider(file) {
	const root = expectObject(parseYaml(file.path, file.text));
	for (const key of AIDER) {
		const entry = root.entry(key);
		for (const line of strings(entry?.value)) {
			const command = key === "lint-cmd" ? line.replace(/^[a-z+#]{1,20}:\s+/i, "") : line;
			if (entry && command !== "") yield triggerAt(occasion("other-agent-commands", "agent-action", "automatic"), entry.at, key, command);
		}
	}
}
/** Events of Cline that start a script, and the endings that a script may have (its own code, 3.0.65). */
const CLINE = /^(?:Task(?:Start|Resume|Cancel|Complete|Error)|(?:Pre|Post)ToolUse|UserPromptSubmit|PreCompact|SessionShutdown)(\.(?:sh|bash|zsh|[cm]?[jt]s|py|ps1))?$/i;
/** The program that a script without a first line of its own is given to, by its ending; the shell gets the rest. */
const INTERPRETERS$1 = [
	[/js$/i, "node"],
	[/ts$/i, "bun"],
	[/py$/i, "python3"],
	[/ps1$/i, "pwsh"]
];
/**
* Each file is a script under the name of its event, in letters of either case; it need not be executable. The command line runs them unasked
* (observed, 3.0.65); in an editor they are off until the user switches them on. https://docs.cline.bot/features/hooks
*/
function* cline(file) {
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	const named = CLINE.exec(name);
	if (!named) return;
	const lines = new Lines(file.path, file.text);
	const program = /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\S*\/)?([\w.-]{1,50})/.exec(lines.text)?.[1] ?? INTERPRETERS$1.find(([ending]) => ending.test(named[1] ?? ""))?.[1];
	const command = program === void 0 || /sh$/.test(program) ? lines.text.trim() : quoteWords([program, file.path]);
	const moment = /^Task(?:Start|Resume)/i.test(name) ? "agent-start" : "agent-action";
	if (command !== "") yield triggerAt({
		...occasion("other-agent-commands", moment, "automatic"),
		agent: "cline"
	}, lines.whole(), name, command);
}
/** Most hooks of Kiro ask its agent; those with a command start it on an event of the editor. https://kiro.dev/docs/hooks/ */
function* kiro(file) {
	const root = expectObject(parseJson(file.path, file.text));
	const entry = root.entry("then", "command");
	const command = text(entry?.value);
	if (!entry || command === void 0 || root.get("enabled")?.value === false) return;
	yield triggerAt(occasion("other-agent-commands", "agent-action", "trust"), entry.at, "then.command", command);
}

// src/surfaces/other-agent-hooks.ts
/** Tables of the same shape as that of Claude Code, for agents beyond the first six. Where a gate is not documented, it is trust. */
const OWNERS = [
	{
		path: ".qwen/settings.json",
		agent: "qwen",
		gate: "trust",
		atStart: ["sessionstart"]
	},
	{
		path: ".factory/settings.json",
		agent: "droid",
		gate: "trust",
		atStart: ["sessionstart"]
	},
	{
		path: ".factory/settings.local.json",
		agent: "droid",
		gate: "trust",
		atStart: ["sessionstart"]
	},
	{
		path: ".factory/hooks.json",
		bare: true,
		agent: "droid",
		gate: "trust",
		atStart: ["sessionstart"]
	},
	{
		path: ".windsurf/hooks.json",
		gate: "trust",
		atStart: []
	},
	{
		path: ".amazonq/cli-agents/*.json",
		gate: "opt-in",
		atStart: ["agentspawn"]
	},
	{
		path: ".kiro/agents/*.json",
		gate: "opt-in",
		atStart: ["agentspawn"]
	}
];
const MATCHERS$2 = OWNERS.map((owner) => ({
	owner,
	matches: matchPath(owner.path)
}));
var other_agent_hooks_default = {
	id: "other-agent-hooks",
	title: "Hooks of further agents",
	reference: "https://docs.factory.ai/reference/hooks-reference",
	paths: OWNERS.map(({ path }) => path),
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const owner = MATCHERS$2.find(({ matches }) => matches(file.path))?.owner;
		if (!owner) return;
		const root = expectObject(parseJson(file.path, file.text));
		const { path: _, bare, ...rest } = owner;
		yield* hookTriggers(bare ? root : root.get("hooks"), {
			...rest,
			surface: "other-agent-hooks",
			commands: ["command", "powershell"]
		});
	}
};

// src/surfaces/plugin-commands.ts
/** They run for whoever installs the plugin, when that user calls the command. */
const INSTALLED = {
	...occasion("plugin-commands", "agent-action", "opt-in"),
	agent: "claude-code"
};
/** The folders that Claude Code looks for in a plugin, where they are not its own. Other prose stands in such folders too: it has no head. */
var plugin_commands_default = {
	id: "plugin-commands",
	title: "Commands in the prompts of published plugins",
	reference: "https://code.claude.com/docs/en/plugins-reference",
	paths: [
		"commands/**/*.md",
		"plugins/*/commands/**/*.md",
		"plugins/*/agents/**/*.md",
		"**/skills/**/skill.md"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (!/(?:^|\/)\.[^/]+\/(?:.+\/)?skills\//i.test(file.path) && frontmatter(file.text)) yield* dynamicCommands(file, INSTALLED);
	}
};

// src/surfaces/plugin-instructions.ts
/** What a plugin brings, by the key of its manifest that says where else it lies. https://code.claude.com/docs/en/plugins-reference */
const PARTS = [
	{
		key: "commands",
		role: "command",
		loads: "on-request"
	},
	{
		key: "agents",
		role: "agent",
		loads: "on-request"
	},
	{
		key: "skills",
		role: "skill",
		loads: "on-request"
	},
	{
		key: "outputStyles",
		role: "style",
		loads: "manual"
	}
];
const FOLDERS$1 = table$1({ outputStyles: "output-styles" });
/** The prompts of plugins that lie in the repository: they steer the agent of whoever installs the plugin. */
var plugin_instructions_default = {
	id: "plugin-instructions",
	title: "Prompts of agent plugins",
	reference: "https://code.claude.com/docs/en/plugins-reference",
	paths: [
		"**/.claude-plugin/plugin.json",
		"**/.claude-plugin/marketplace.json",
		"**/.cursor-plugin/plugin.json",
		"**/.codex-plugin/plugin.json",
		"**/.github/plugin/plugin.json",
		"**/.github/plugin/marketplace.json",
		".gemini/extensions/*/gemini-extension.json",
		"gemini-extension.json"
	],
	needs: "text",
	yields: ["instructionSource"],
	*read(file) {
		const root = expectObject(parseJson(file.path, file.text));
		const own = rootOf(file.path);
		if (/marketplace\.json$/i.test(file.path)) for (const plugin of root.get("plugins")?.items() ?? []) {
			const source = text(plugin.get("source"));
			const base = text(root.get("metadata", "pluginRoot")) ?? "";
			if (source !== void 0 && /^(?:\.|[\w-])/.test(source)) yield* parts$1(file, plugin, posix.join(own, base, source));
		}
		else if (/gemini-extension\.json$/i.test(file.path)) {
			const folder = folderOf(file.path);
			const names = strings(root.get("contextFileName"));
			const paths = (names.length === 0 ? ["GEMINI.md"] : names).map((name) => posix.join(folder, name));
			yield {
				kind: "instructionSource",
				at: root.at,
				surface: "plugin-instructions",
				paths,
				agents: ["gemini"],
				role: "instructions",
				loads: "on-request"
			};
		} else yield* parts$1(file, root, own);
	}
};
/** The folder of the plugin: the one that holds the folder of its manifest. */
function rootOf(path) {
	const folder = posix.dirname(folderOf(path));
	return /(?:^|\/)\.github$/i.test(folder) ? posix.dirname(folder) : folder;
}
/** Whose plugin it is, by the folder of its manifest. */
function readerOf(path) {
	if (/\.cursor-plugin\//i.test(path)) return "cursor";
	if (/\.codex-plugin\//i.test(path)) return "codex";
	return /\.github\/plugin\//i.test(path) ? "copilot" : "claude-code";
}
function* parts$1({ path }, manifest, folder) {
	const agents = [readerOf(path)];
	for (const { key, role, loads } of PARTS) {
		const further = strings(manifest.get(key)).filter((place) => /^(?:\.\/|[\w.-])/.test(place) && !place.includes(".."));
		const paths = [FOLDERS$1[key] ?? key, ...further].map((place) => posix.join(folder, place)).map((place) => /\.md$/i.test(place) ? place : role === "skill" ? `${place}/**/SKILL.md` : `${place}/**/*.md`);
		if (folder.startsWith("..")) continue;
		yield {
			kind: "instructionSource",
			at: manifest.at,
			surface: "plugin-instructions",
			paths,
			agents,
			role,
			loads
		};
	}
}

// src/surfaces/pnpm-lockfile.ts
const SECTIONS = /* @__PURE__ */ new Set([
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"specifiers"
]);
const KEY = /^( *)(?:'([^']{1,500})'|"([^"]{1,500})"|([^\s:'"#][^:'"]{0,500}(?::[^\s'"][^:'"]{0,300}){0,5})):(?: (.{0,4000}))?$/;
/**
* Read line by line: such files grow to megabytes, which a YAML parser does not read in the time that a file has. pnpm writes every
* key on a line of its own, with two spaces a level.
*/
var pnpm_lockfile_default = {
	id: "pnpm-lockfile",
	title: "pnpm lock file",
	reference: "https://pnpm.io/git#lockfiles",
	paths: ["**/pnpm-lock.yaml"],
	needs: "text",
	yields: ["lockfile"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const reader = new Reader$4(lines);
		for (const line of lines) reader.line(line);
		yield reader.draft().fact(lines.place(0, 0), "npm", "pnpm");
	}
};
var Reader$4 = class {
	#lock = new LockDraft();
	/** Key of the package → whether a hash or commit fixes it. */
	#packages = /* @__PURE__ */ new Map();
	#lines;
	/** The keys above the current line, one a level. */
	#path = [];
	constructor(lines) {
		this.#lines = lines;
	}
	line(line) {
		if (line.text.startsWith("---")) this.#path = [];
		const found = KEY.exec(line.text);
		if (!found) return;
		const level = (found[1]?.length ?? 0) / 2;
		const key = found[2] ?? found[3] ?? found[4] ?? "";
		const value = found[5]?.trim() ?? "";
		this.#path = [...this.#path.slice(0, level), key];
		if (this.#path[0] === "packages") this.#package(level, key, value, line);
		else if (this.#path[0] === "importers" && this.#path[1] !== void 0) this.#project(this.#path[1], this.#path.slice(2), key, value);
		else if (this.#path[0] !== "importers") this.#project(".", this.#path, key, value);
	}
	draft() {
		for (const [key, { fixed, urls }] of this.#packages) {
			const { name, version } = split$1(key);
			this.#lock.entry(name, version, fixed ? "strong" : "none");
			for (const { url, line } of urls) this.#lock.hosts.add(url, () => this.#lines.place(line.start, line.start + line.text.length));
		}
		return this.#lock;
	}
	/** `packages` → key → `resolution: {integrity: …}`, or the same over several lines. */
	#package(level, key, value, line) {
		const name = this.#path[1];
		if (name === void 0) return;
		const known = this.#packages.get(name) ?? {
			fixed: false,
			urls: []
		};
		if (level === 1) this.#packages.set(name, known);
		if (this.#path[2] !== "resolution" || level > 3) return;
		const text = level === 3 ? `${key}: ${value}` : value;
		if (/(?:^|[{,\s])(?:integrity|commit): ?\S/.test(text) || /(?:^|[{,\s])type: ?directory/.test(text)) known.fixed = true;
		const url = /(?:^|[{,\s])(?:tarball|repo): ?['"]?([^'",}\s]{1,2000})/.exec(text)?.[1];
		if (url !== void 0) known.urls.push({
			url,
			line
		});
	}
	/** Section → name → `specifier` and `version`; in older files the version stands behind the name. */
	#project(importer, path, key, value) {
		const [section, name, field] = path;
		if (section === void 0 || !SECTIONS.has(section)) return;
		const project = this.#lock.project(importer === "." ? "" : importer);
		const { gets } = project;
		if (name === void 0) return;
		const unquoted = value.replace(/^['"]|['"]$/g, "");
		if (section === "specifiers" || field === "specifier" && key === "specifier") project.asksFor(name, unquoted);
		else if (field === void 0 ? unquoted !== "" : field === "version" && key === "version") gets.set(name, unquoted.startsWith("link:") || unquoted.startsWith("file:") ? "link" : unquoted.replace(/[(_].{0,2000}$/, ""));
	}
};
/** `/name@1.0.0(peer@2)`, `name@1.0.0` or, in the oldest files, `/name/1.0.0`. */
function split$1(key) {
	const bare = key.replace(/^\//, "").replace(/\(.{0,4000}$/, "");
	const at = bare.indexOf("@", 1);
	if (at !== -1) return {
		name: bare.slice(0, at),
		version: bare.slice(at + 1)
	};
	const slash = bare.lastIndexOf("/");
	return slash === -1 ? {
		name: bare,
		version: void 0
	} : {
		name: bare.slice(0, slash),
		version: bare.slice(slash + 1)
	};
}

// src/surfaces/pnpm-workspace.ts
const INSTALL$2 = occasion("pnpm-workspace", "install", "automatic");
var pnpm_workspace_default = {
	id: "pnpm-workspace",
	title: "pnpm workspace settings",
	reference: "https://pnpm.io/settings",
	paths: ["pnpm-workspace.yaml", "*/pnpm-workspace.yaml"],
	needs: "text",
	yields: ["trigger", "packageOverrides"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const all = root.entry("dangerouslyAllowAllBuilds");
		if (all?.value.value === true) yield triggerAt(INSTALL$2, all.at, all.key, "pnpm rebuild");
		yield* builds(root);
		for (const entry of root.get("configDependencies")?.entries() ?? []) {
			const version = text(entry.value) ?? text(entry.value.get("version"));
			if (version === void 0) continue;
			yield triggerAt(INSTALL$2, entry.at, `configDependencies.${entry.key}`, quoteWords([
				"pnpm",
				"add",
				"--config",
				`${entry.key}@${version}`
			]));
		}
		const overrides = root.entry("overrides");
		const names = [...overriddenNames(overrides?.value)];
		if (overrides && names.length > 0) yield {
			kind: "packageOverrides",
			at: overrides.at,
			ecosystem: "npm",
			names,
			sources: [...redirections(overrides.value, "overrides")]
		};
		const shell = root.entry("scriptShell");
		const shellPath = text(shell?.value);
		if (shell && shellPath !== void 0) yield triggerAt(INSTALL$2, shell.at, shell.key, quoteWords([shellPath]));
		const options = root.entry("nodeOptions");
		const optionLine = text(options?.value);
		if (options && optionLine !== void 0) yield triggerAt(INSTALL$2, options.at, options.key, `node ${optionLine}`);
		const hooks = root.entry("pnpmfile");
		for (const path of strings(hooks?.value)) if (hooks) yield triggerAt(INSTALL$2, hooks.at, hooks.key, quoteWords(["node", path]));
	}
};
/** Packages whose own scripts may run: a map in version 11, a list before. */
function* builds(root) {
	const map = root.entry("allowBuilds");
	const allowed = (map?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key);
	if (map && allowed.length > 0) yield triggerAt(INSTALL$2, map.at, map.key, quoteWords([
		"pnpm",
		"rebuild",
		...allowed
	]));
	const list = root.entry("onlyBuiltDependencies");
	const named = strings(list?.value);
	if (list && named.length > 0) yield triggerAt(INSTALL$2, list.at, list.key, quoteWords([
		"pnpm",
		"rebuild",
		...named
	]));
}

// src/surfaces/pnpmfile.ts
/** Code of the repository that pnpm loads on every install; `ignoreScripts` does not stop it. */
var pnpmfile_default = {
	id: "pnpmfile",
	title: "pnpm hooks file",
	reference: "https://pnpm.io/pnpmfile",
	paths: [
		"**/.pnpmfile.cjs",
		"**/.pnpmfile.mjs",
		"**/pnpmfile.js"
	],
	needs: "name",
	yields: ["trigger"],
	*read(file) {
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		yield triggerAt(occasion("pnpmfile", "install", "automatic"), wholeFile(file.path), name, quoteWords([
			"pnpm",
			"install",
			"--pnpmfile",
			name
		]));
	}
};

// src/surfaces/pre-commit-config.ts
/** Languages of which `entry` is no program: a pattern, or a message. */
const NO_PROGRAM = /* @__PURE__ */ new Set(["pygrep", "fail"]);
const COMMIT = occasion("pre-commit-config", "commit", "opt-in");
/** Hooks of the repository itself, and the repositories from which the others are fetched. */
var pre_commit_config_default = {
	id: "pre-commit-config",
	title: "pre-commit hooks of the repository",
	reference: "https://pre-commit.com/#repository-local-hooks",
	paths: [
		".pre-commit-config.yaml",
		".pre-commit-config.yml",
		"prek.yaml",
		"*/.pre-commit-config.yaml"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		for (const [index, repo] of (root.get("repos")?.items() ?? []).entries()) {
			const source = text(repo.get("repo"));
			if (source !== void 0 && source !== "local" && source !== "meta") {
				const rev = text(repo.get("rev"));
				const words = [
					"git",
					"clone",
					...rev === void 0 ? [] : ["--branch", rev],
					"--",
					source
				];
				yield triggerAt(COMMIT, repo.at, `repos[${index}].repo`, quoteWords(words));
			}
			if (source !== "local") continue;
			for (const [number, hook] of (repo.get("hooks")?.items() ?? []).entries()) {
				const entry = hook.entry("entry");
				const line = text(entry?.value);
				if (!entry || line === void 0 || NO_PROGRAM.has(text(hook.get("language")) ?? "")) continue;
				const args = strings(hook.get("args"));
				const command = args.length === 0 ? line : `${line} ${quoteWords(args)}`;
				yield triggerAt(COMMIT, entry.at, `repos[${index}].hooks[${number}]`, command);
			}
		}
	}
};

// src/surfaces/pre-commit-pins.ts
var pre_commit_pins_default = {
	id: "pre-commit-pins",
	title: "Repositories that pre-commit takes hooks from",
	reference: "https://pre-commit.com/#pre-commit-configyaml---repos",
	paths: [
		"**/.pre-commit-config.yaml",
		"**/.pre-commit-config.yml",
		"prek.yaml"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const repositories = [];
		const packages = [];
		for (const repo of root.get("repos")?.items() ?? []) {
			const source = text(repo.get("repo"));
			const rev = repo.entry("rev");
			if (source === void 0) continue;
			if (source !== "local" && source !== "meta" && source !== "builtin") {
				const ref = rev?.value.value;
				repositories.push(gitRequirementAt(rev?.at ?? repo.at, "pre-commit", source.replace(/^https?:\/\//, "").replace(/\.git$/, ""), source, ref === void 0 || ref === null ? "" : String(ref)));
			}
			for (const hook of repo.get("hooks")?.items() ?? []) {
				if (source === "local" && text(hook.get("language")) !== "python") continue;
				for (const item of hook.get("additional_dependencies")?.items() ?? []) {
					const found = pythonRequirement(text(item) ?? "");
					if (found && !/^@|@\d/.test(text(item) ?? "")) packages.push({
						kind: "requirement",
						at: item.at,
						ecosystem: "python",
						...pythonFields(found),
						group: "development"
					});
				}
			}
		}
		const head = root.entry("repos")?.keyAt ?? root.at;
		if (repositories.length > 0) yield manifestAt(head, "pre-commit");
		yield* repositories;
		if (packages.length > 0) yield manifestAt(head, "python", { role: "library" });
		yield* packages;
	}
};

// src/surfaces/production-markers.ts
/** Providers that only compute, or only touch the machine that they run on. */
const HARMLESS_PROVIDERS = /* @__PURE__ */ new Set([
	"random",
	"local",
	"null",
	"tls",
	"archive",
	"template",
	"time",
	"external",
	"http",
	"cloudinit",
	"terraform"
]);
/** Files whose presence says it. The first that fits decides. */
const BY_PATH = [
	{
		path: /\.tfstate(?:\.backup)?$/i,
		sign: "Terraform state in the tree",
		gates: ["infrastructure-token", "delete-resources"]
	},
	{
		path: /(?:^|\/)overlays\/prod(?:uction)?(?:[-_.][^/]*)?\/kustomization\.ya?ml$/i,
		sign: "Kustomize overlay for production",
		gates: [
			"infrastructure-token",
			"delete-resources",
			"diagnose-incident"
		]
	},
	{
		path: /(?:^|\/)values[-_.]prod(?:uction)?(?:[-_.][^/]*)?\.ya?ml$/i,
		sign: "Helm values for production",
		gates: [
			"infrastructure-token",
			"delete-resources",
			"diagnose-incident"
		]
	},
	{
		path: /(?:^|\/)pulumi\.prod(?:uction)?(?:[-_.][^/]*)?\.ya?ml$/i,
		sign: "Pulumi stack for production",
		gates: ["infrastructure-token", "delete-resources"]
	},
	{
		path: /(?:^|\/)clusters\/prod(?:uction)?(?:[-_.][^/]*)?\/(?:[^/]+\/)?(?:kustomization|flux-system)\.ya?ml$/i,
		sign: "Flux cluster for production",
		gates: [
			"infrastructure-token",
			"delete-resources",
			"diagnose-incident"
		]
	},
	{
		path: /(?:^|[./_-])prod(?:uction)?(?:[-_.][^/]*)?\.tfvars$/i,
		sign: "Terraform variables for production",
		gates: ["infrastructure-token", "delete-resources"]
	},
	{
		path: /(?:^|\/)(?:inventor(?:y|ies)|group_vars)\/(?:[^/]+\/)?prod(?:uction)?(?:[-_.][^/]*)?(?:\/hosts|\/all)?(?:\.(?:ya?ml|ini))?$/i,
		sign: "Ansible inventory for production",
		gates: ["infrastructure-token", "diagnose-incident"]
	},
	{
		path: /(?:^|\/)alembic\.ini$/i,
		sign: "Alembic migrations",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)prisma\/migrations\/migration_lock\.toml$/i,
		sign: "Prisma migrations",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/i,
		sign: "Rails migrations",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)migrations\/0001_initial\.py$/i,
		sign: "Django migrations",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)flyway\.(?:conf|toml)$|\/v1(?:[._]\d+)?__[^/]*\.sql$/i,
		sign: "Flyway migrations",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)(?:knexfile\.[cm]?[jt]s|\.sequelizerc|ormconfig\.(?:json|[jt]s|ya?ml)|liquibase\.properties|drizzle\.config\.[cm]?[jt]s|diesel\.toml|phinx\.(?:php|ya?ml|json)|sqitch\.conf|atlas\.hcl|[^/]*ModelSnapshot\.cs)$/i,
		sign: "database migrations by a tool of their own",
		gates: ["run-migration"]
	},
	{
		path: /(?:^|\/)supabase\/config\.toml$/i,
		sign: "Supabase migrations",
		gates: ["run-migration", "read-production-schema"]
	}
];
var production_markers_default = {
	id: "production-markers",
	title: "Signs of production",
	reference: "https://developer.hashicorp.com/terraform/language/backend",
	paths: [
		"**/*.tf",
		"**/*.tfstate",
		"**/*.tfstate.backup",
		"**/overlays/prod*/kustomization.yaml",
		"**/overlays/prod*/kustomization.yml",
		"**/values?prod*.yaml",
		"**/values?prod*.yml",
		"**/pulumi.prod*.yaml",
		"**/clusters/prod*/kustomization.yaml",
		"**/clusters/prod*/*/kustomization.yaml",
		"**/prod*.tfvars",
		"**/*.prod*.tfvars",
		"**/*-prod*.tfvars",
		"**/inventory/prod*.ini",
		"**/inventory/prod*.yml",
		"**/inventory/production",
		"**/inventories/prod*.ini",
		"**/inventories/prod*.yml",
		"**/inventories/production",
		"**/inventories/prod*/hosts.ini",
		"**/inventories/prod*/hosts.yml",
		"**/inventories/prod*/hosts",
		"**/terragrunt.hcl",
		"**/kubeconfig",
		"**/kubeconfig.yaml",
		"**/kubeconfig.yml",
		"**/*.kubeconfig",
		"**/.kube/config",
		"**/knexfile.js",
		"**/knexfile.cjs",
		"**/knexfile.mjs",
		"**/knexfile.ts",
		"**/.sequelizerc",
		"**/ormconfig.js",
		"**/ormconfig.ts",
		"**/ormconfig.json",
		"**/ormconfig.yml",
		"**/liquibase.properties",
		"**/drizzle.config.ts",
		"**/drizzle.config.js",
		"**/drizzle.config.mjs",
		"**/diesel.toml",
		"**/phinx.php",
		"**/phinx.yml",
		"**/phinx.json",
		"**/sqitch.conf",
		"**/atlas.hcl",
		"**/*ModelSnapshot.cs",
		"**/supabase/config.toml",
		"**/alembic.ini",
		"**/prisma/migrations/migration_lock.toml",
		"**/db/schema.rb",
		"**/db/structure.sql",
		"**/migrations/0001_initial.py",
		"**/flyway.conf",
		"**/flyway.toml",
		"**/v1__*.sql",
		".github/workflows/*.yml",
		".github/workflows/*.yaml"
	],
	needs: "text",
	yields: ["productionMarker"],
	*read(file) {
		if (/(?:^|\/)(?:examples?|samples?|tests?|__tests__|testdata|fixtures?|demos?|docs?)\//i.test(file.path)) return;
		if (/\.tf$/i.test(file.path)) yield* terraform(file);
		else if (/^\.github\/workflows\//i.test(file.path)) yield* workflow(file);
		else if (/terragrunt\.hcl$/i.test(file.path)) yield* terragrunt(file);
		else if (/kube/i.test(file.path)) yield* kubeconfig(file);
		const known = BY_PATH.find(({ path }) => path.test(file.path));
		if (known) yield marker(wholeFile(file.path), known.sign, known.gates);
	}
};
function marker(at, sign, gates) {
	return {
		kind: "productionMarker",
		at,
		surface: "production-markers",
		sign,
		gates
	};
}
/** Block heads, one a line, as `terraform fmt` writes them. */
function* terraform(file) {
	const lines = new Lines(file.path, file.text);
	let comment = false;
	for (const line of lines) {
		const trimmed = line.text.trim();
		if (comment || trimmed.startsWith("/*")) {
			comment = !trimmed.includes("*/");
			continue;
		}
		const head = /^(backend|provider|resource|cloud)(?:\s{1,20}"([^"]{1,100})")?(?:\s{1,20}"[^"]{0,200}")?\s{0,20}\{/.exec(trimmed);
		const [, block, label = ""] = head ?? [];
		const start = line.start + line.text.indexOf(trimmed);
		const at = lines.place(start, start + (head?.[0].length ?? trimmed.length));
		if (block === "cloud" && label === "") yield marker(at, "Terraform state in a cloud workspace", ["infrastructure-token", "delete-resources"]);
		else if (block === "backend" && label !== "local" && label !== "") yield marker(at, `Terraform state backend ${label}`, ["infrastructure-token", "delete-resources"]);
		else if (block === "provider" && label !== "" && !HARMLESS_PROVIDERS.has(label)) yield marker(at, `Terraform provider ${label}`, ["infrastructure-token", "delete-resources"]);
		else if (block === "resource" && /(?:^|_)backup(?:_|$)/.test(label)) yield marker(at, `Terraform resource ${label}`, ["change-backups"]);
		else if (/^backup_retention_(?:period|days)\s{0,20}=/.test(trimmed)) yield marker(at, "backup retention set by Terraform", ["change-backups"]);
	}
}
/** State of Terragrunt units, and units under a folder of production. */
function* terragrunt(file) {
	const lines = new Lines(file.path, file.text);
	for (const line of lines) {
		if (!/^\s{0,20}remote_state\s{0,20}\{/u.test(line.text)) continue;
		yield marker(lines.place(line.start, line.start + line.text.length), "Terraform state kept by Terragrunt", ["infrastructure-token", "delete-resources"]);
	}
	const folder = file.path.split("/").slice(0, -1).find(isProductionName);
	if (folder !== void 0) yield marker(wholeFile(file.path), `Terragrunt unit under ${folder}`, ["infrastructure-token", "delete-resources"]);
}
/** Contexts of Kubernetes whose name, or whose cluster's name, says production. */
function* kubeconfig(file) {
	const { root } = parseYaml(file.path, file.text);
	if (text(root.get("kind")) !== "Config") return;
	for (const context of root.get("contexts")?.items() ?? []) {
		const name = [text(context.get("name")), text(context.get("context", "cluster"))].find((one) => one !== void 0 && isProductionName(one));
		if (name !== void 0) yield marker(context.at, `Kubernetes context ${name}`, [
			"infrastructure-token",
			"delete-resources",
			"diagnose-incident"
		]);
	}
}
/** Jobs that deploy to an environment whose name says production, as written or as one of the choices that a dispatch offers. */
function* workflow(file) {
	const { root } = parseYaml(file.path, file.text);
	const lines = new Lines(file.path, file.text);
	const choices = (root.get("on", "workflow_dispatch", "inputs")?.entries() ?? []).flatMap(({ key, value }) => (value.get("options")?.items() ?? []).flatMap((option) => isProductionName(text(option) ?? "") ? [{
		key,
		name: text(option) ?? ""
	}] : []));
	for (const job of root.get("jobs")?.entries() ?? []) {
		const environment = job.value.entry("environment");
		const template = templateOf(environment?.value.get("name") ?? environment?.value, lines);
		if (!environment || !template) continue;
		const named = template.expressions.flatMap(({ source }) => [...[...source.matchAll(/'([^']{1,100})'/gu)].map(([, word = ""]) => word), ...choices.filter(({ key }) => source.includes(`inputs.${key}`)).map(({ name }) => name)]);
		const name = (template.expressions.length === 0 ? [template.text] : named).find(isProductionName);
		if (name !== void 0) yield marker(environment.at, `job ${job.key} uses the environment ${name}`, ["infrastructure-token", "diagnose-incident"]);
	}
}

// src/surfaces/published-mcp.ts
const OWNER = {
	surface: "published-mcp",
	clients: [],
	wrapper: ""
};
/** Signs that a `manifest.json` is a bundle's, a `server.json` a registry's, a YAML file Docker's. Other programs have files of these names too. */
const SIGNS = {
	"manifest.json": /"(?:mcp_config|mcpb_version|dxt_version)"/,
	"server.json": /modelcontextprotocol\.io\/schemas|"(?:registryType|registry_type|registry_name)"/
};
/**
* What a repository offers to others as a server: the manifest of a bundle (`.mcpb`, formerly `.dxt`), the entry of the MCP registry, a
* catalog of Docker's MCP gateway. Nobody loads it from here; it says what the repository's own server is.
*/
var published_mcp_default = {
	id: "published-mcp",
	title: "MCP servers that the repository publishes",
	reference: "https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md",
	paths: [
		"**/manifest.json",
		"**/server.json",
		"**/docker-mcp*.yaml",
		"**/docker-mcp*.yml",
		"**/mcp-catalog.yaml",
		".docker/mcp/**/*.yaml",
		"servers/*/server.yaml"
	],
	needs: "text",
	yields: ["mcpServer"],
	*read(file) {
		const name = baseOf(file.path);
		if (/\.ya?ml$/.test(name)) {
			yield* ofDocker(file);
			return;
		}
		if (!SIGNS[name]?.test(file.text)) return;
		const root = expectObject(parseJson(file.path, file.text));
		if (name === "manifest.json") yield* ofBundle(root);
		else yield* ofRegistry(root);
	}
};
function* ofBundle(root) {
	const held = root.entry("server");
	const config = held?.value.get("mcp_config");
	if (!held || !config) return;
	yield mcpServer({
		key: text(root.get("name")) ?? "server",
		keyAt: held.keyAt,
		value: config
	}, OWNER);
}
/** The program by which a client starts a package of each registry. */
const RUNNERS = table$1({
	npm: (name, version) => [
		"npx",
		"-y",
		version === void 0 ? name : `${name}@${version}`
	],
	pypi: (name, version) => ["uvx", version === void 0 ? name : `${name}==${version}`],
	nuget: (name, version) => [
		"dnx",
		version === void 0 ? name : `${name}@${version}`,
		"--yes"
	],
	oci: (name, version) => [
		"docker",
		"run",
		"-i",
		"--rm",
		version === void 0 || /[:@][^/]*$/.test(name) ? name : `${name}:${version}`
	]
});
/** https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json */
function* ofRegistry(root) {
	const key = text(root.get("name")) ?? "server";
	for (const item of root.get("packages")?.items() ?? []) {
		const stated = mcpServer({
			key,
			keyAt: item.at,
			value: item
		}, OWNER);
		const registry = [
			"registryType",
			"registry_type",
			"registry_name"
		].map((field) => text(item.get(field))).find(Boolean) ?? "";
		const name = text(item.get("identifier")) ?? text(item.get("name"));
		const launch = name === void 0 ? [] : RUNNERS[registry]?.(name, text(item.get("version"))) ?? [];
		const { doubts: _, ...server } = stated;
		yield {
			...server,
			transport: "stdio",
			launch: [...launch, ...["runtimeArguments", "packageArguments"].flatMap((field) => argumentsOf(item.get(field)))],
			env: (item.get("environmentVariables")?.items() ?? []).flatMap((variable) => {
				const variableName = text(variable.get("name"));
				return variableName === void 0 ? [] : [{
					name: variableName,
					value: `\${${variableName}}`,
					at: variable.at
				}];
			})
		};
	}
	for (const item of root.get("remotes")?.items() ?? []) {
		const { headers: _, ...server } = mcpServer({
			key,
			keyAt: item.at,
			value: item
		}, OWNER);
		const headers = (item.get("headers")?.items() ?? []).flatMap((header) => {
			const name = text(header.get("name"));
			return name === void 0 ? [] : [{
				name,
				value: text(header.get("value")) ?? `\${${name}}`,
				at: header.at
			}];
		});
		yield {
			...server,
			headers
		};
	}
}
/** Arguments with a value that the file fixes. */
function argumentsOf(list) {
	return (list?.items() ?? []).flatMap((item) => ["name", "value"].flatMap((key) => {
		const value = text(item.get(key));
		return value === void 0 || key === "name" && text(item.get("type")) === "positional" ? [] : [value];
	}));
}
/** A catalog holds a map of servers, each an image; the entry of Docker's own registry is one of them. https://docs.docker.com/ai/mcp-catalog-and-toolkit/ */
function* ofDocker(file) {
	if (!/^\s*(?:registry|image):/m.test(file.text)) return;
	const root = expectObject(parseYaml(file.path, file.text));
	const own = text(root.get("image"));
	const entries = root.get("registry")?.entries() ?? (own === void 0 ? [] : [{
		key: text(root.get("name")) ?? own,
		keyAt: root.at,
		value: root
	}]);
	for (const entry of entries) {
		const image = text(entry.value.get("image"));
		if (image === void 0) continue;
		const { doubts: _, url: __, ...server } = mcpServer(entry, OWNER);
		yield {
			...server,
			transport: "stdio",
			launch: [
				"docker",
				"run",
				"-i",
				"--rm",
				image
			]
		};
	}
}

// src/surfaces/python-build.ts
const INSTALL$1 = occasion("python-build", "install", "automatic");
/** Keys that name a Python file of the repository which the build backend runs. */
const HOOK_FILES = [
	[
		"tool",
		"pdm",
		"build",
		"custom-hook"
	],
	[
		"tool",
		"pdm",
		"build",
		"run-setup"
	],
	[
		"tool",
		"poetry",
		"build",
		"script"
	]
];
/** Scripts that PDM runs by their name. https://pdm-project.org/latest/usage/scripts/#hook-scripts */
const PDM_SIGNALS = /^(?:pre|post)_(?:init|lock|install|build|publish|use|run)$/;
var python_build_default = {
	id: "python-build",
	title: "Python build backend and its hooks",
	reference: "https://packaging.python.org/en/latest/specifications/pyproject-toml/",
	paths: ["pyproject.toml", "*/pyproject.toml"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		yield* backend(root);
		for (const keys of HOOK_FILES) {
			const entry = root.entry(...keys);
			const path = text(entry?.value);
			if (entry && path !== void 0) yield triggerAt(INSTALL$1, entry.at, keys.join("."), quoteWords(["python", path]));
		}
		yield* hatchHooks(root);
		for (const entry of root.get("tool", "pdm", "scripts")?.entries() ?? []) {
			const line = PDM_SIGNALS.test(entry.key) ? scriptOf(entry) : void 0;
			if (line !== void 0) yield triggerAt(INSTALL$1, entry.at, `tool.pdm.scripts.${entry.key}`, line);
		}
	}
};
/** A backend that lies in the repository is imported before anything else of the build. */
function* backend(root) {
	const entry = root.entry("build-system", "build-backend");
	const name = text(entry?.value)?.split(":", 1)[0];
	const folder = strings(root.get("build-system", "backend-path"))[0];
	if (!entry || name === void 0 || folder === void 0) return;
	const path = [...folder.split("/").filter((part) => part !== "." && part !== ""), `${name.replaceAll(".", "/")}.py`].join("/");
	yield triggerAt(INSTALL$1, entry.at, "build-system.build-backend", quoteWords(["python", path]));
}
/** The custom hook of Hatch may stand for all targets or for one of them; without `path` it is `hatch_build.py`. */
function* hatchHooks(root) {
	const build = root.get("tool", "hatch", "build");
	const all = [["tool.hatch.build.hooks.custom", build?.entry("hooks", "custom")]];
	for (const target of build?.get("targets")?.entries() ?? []) all.push([`tool.hatch.build.targets.${target.key}.hooks.custom`, target.value.entry("hooks", "custom")]);
	const metadata = ["tool.hatch.metadata.hooks.custom", root.entry("tool", "hatch", "metadata", "hooks", "custom")];
	for (const [pointer, entry] of [...all, metadata]) if (entry) yield triggerAt(INSTALL$1, entry.keyAt, pointer, quoteWords(["python", text(entry.value.get("path")) ?? "hatch_build.py"]));
}
function scriptOf({ value }) {
	const call = text(value.get("call"))?.split(":", 1)[0];
	return commandLine(value.get("cmd") ?? value.get("shell") ?? value) ?? (call === void 0 ? void 0 : `python -m ${call}`);
}

// src/surfaces/python-conftest.ts
/** pytest imports it before it collects the tests beside and below it, and editors collect them by themselves. */
var python_conftest_default = {
	id: "python-conftest",
	title: "pytest conftest",
	reference: "https://docs.pytest.org/en/stable/reference/fixtures.html",
	paths: ["**/conftest.py"],
	needs: "name",
	yields: ["trigger"],
	*read(file) {
		yield triggerAt(occasion("python-conftest", "test", "automatic"), wholeFile(file.path), "conftest.py", "python conftest.py");
	}
};

// src/surfaces/python-inline-script.ts
const HEAD = /^# \/\/\/ script[ \t]{0,20}\r?\n/m;
/** A script that says itself what it needs: `uv run` and `pipx run` fetch it before they start the script. */
var python_inline_script_default = {
	id: "python-inline-script",
	title: "Requirements that a Python script carries",
	reference: "https://packaging.python.org/en/latest/specifications/inline-script-metadata/",
	paths: [
		"*.py",
		"*/*.py",
		"{scripts,tools,bin,hack,.github,.claude,.codex,.agents}/**/*.py",
		"skills/**/*.py",
		"plugins/**/*.py"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const head = HEAD.exec(lines.text);
		if (!head) return;
		const start = head.index + head[0].length;
		const end = lines.text.slice(start, start + 2e4).search(/^# \/\/\/[ \t]{0,20}\r?$/m);
		if (end === -1) return;
		const body = lines.text.slice(start, start + end).replaceAll(/^#/gm, " ");
		const { root } = parseToml(file.path, lines.text.slice(0, start).replaceAll(/[^\n]/g, " ") + body);
		const list = root.entry("dependencies");
		const items = list?.value.items() ?? [];
		if (!list || items.length === 0) return;
		yield manifestAt(list.keyAt, "python");
		for (const item of items) {
			const found = pythonRequirement(text(item) ?? "");
			if (found) yield {
				kind: "requirement",
				at: item.at,
				ecosystem: "python",
				...pythonFields(found),
				group: "runtime"
			};
		}
	}
};

// src/surfaces/python-lint-plugins.ts
/** Linters run in editors on open and on save, where the user has their extension. */
const LINT = occasion("python-lint-plugins", "open", "opt-in");
var python_lint_plugins_default = {
	id: "python-lint-plugins",
	title: "Python linter hooks and plugins",
	reference: "https://pylint.readthedocs.io/en/stable/user_guide/configuration/all-options.html",
	paths: [
		".pylintrc",
		"pylintrc",
		"mypy.ini",
		".mypy.ini",
		"setup.cfg",
		"pyproject.toml"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (baseOf(file.path) === "pyproject.toml") yield* project$2(file);
		else for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: true })) if (key === "init-hook") yield initHook(at, key, unquoted$1(value));
		else if (section === "mypy" && key === "plugins") yield* mypy(at, key, value.split(/[,\n]/));
	}
};
function* project$2(file) {
	const { root } = parseToml(file.path, file.text);
	const pylint = root.entry("tool", "pylint");
	for (const table of [pylint, ...pylint?.value.entries() ?? []]) {
		const hook = table?.value.entry("init-hook");
		const code = text(hook?.value);
		if (hook && code !== void 0) yield initHook(hook.at, table === pylint ? "tool.pylint.init-hook" : `tool.pylint.${table?.key}.init-hook`, code);
	}
	const plugins = root.entry("tool", "mypy", "plugins");
	if (plugins) yield* mypy(plugins.at, "tool.mypy.plugins", strings(plugins.value));
}
function initHook(at, pointer, code) {
	return triggerAt(LINT, at, pointer, `python -c ${quoteWords([code])}`);
}
/** A plugin is a file of the repository or a module of a package; `:name` picks its entry. */
function* mypy(at, pointer, plugins) {
	for (const plugin of plugins) {
		const name = plugin.trim().split(":", 1)[0] ?? "";
		if (name === "") continue;
		yield triggerAt(LINT, at, pointer, /[/\\]|\.py$/.test(name) ? quoteWords(["python", name]) : quoteWords([
			"python",
			"-m",
			name
		]));
	}
}
function unquoted$1(value) {
	return value.replace(/^(["'])([\s\S]*)\1$/, "$2");
}

// src/surfaces/python-lockfile.ts
/** Tables of one package that hold files to fetch. */
const FILES$3 = [
	"wheels",
	"sdist",
	"files",
	"archive"
];
var python_lockfile_default = {
	id: "python-lockfile",
	title: "Python lock files",
	reference: "https://packaging.python.org/en/latest/specifications/pylock-toml/",
	paths: [
		"**/uv.lock",
		"**/poetry.lock",
		"**/pdm.lock",
		"**/pylock.toml",
		"**/pylock.*.toml",
		"**/pipfile.lock",
		"**/*.py.lock"
	],
	needs: "text",
	yields: ["lockfile"],
	*read(file) {
		const base = baseOf(file.path);
		const pipenv = base === "pipfile.lock";
		const data = pipenv ? parseJson(file.path, file.text) : parseToml(file.path, file.text);
		const root = expectObject(data);
		const lock = new Gathered();
		if (pipenv) lock.pipenv(root);
		else lock.packages(root);
		const at = (root.entry("version") ?? root.entry("lock-version") ?? root.entry("metadata") ?? root.entry("_meta"))?.keyAt ?? root.at;
		yield lock.draft.fact(at, "python", base.endsWith(".py.lock") ? "script" : base.startsWith("pylock") ? "pylock" : base.replace(/\.lock$/, ""));
	}
};
var Gathered = class {
	draft = new LockDraft();
	/** uv, Poetry and PDM write `[[package]]`, the common format `[[packages]]`. */
	packages(root) {
		const nodes = [...root.get("package")?.items() ?? [], ...root.get("packages")?.items() ?? []];
		for (const node of nodes) {
			const name = pypiName(text(node.get("name")) ?? "");
			if (isProject(node)) continue;
			const files = FILES$3.flatMap((key) => filesOf(node.get(key)));
			this.draft.entry(name, text(node.get("version")), isLocal(node) ? "needless" : hashOfAll(files, node));
			this.#hostsOf(node);
		}
		for (const node of nodes) if (isProject(node)) this.#rootsOf(node);
	}
	pipenv(root) {
		const sources = /* @__PURE__ */ new Map();
		for (const source of root.get("_meta", "sources")?.items() ?? []) {
			this.#host(source, "url");
			sources.set(text(source.get("name")), source);
		}
		for (const section of ["default", "develop"]) for (const { key, value } of root.get(section)?.entries() ?? []) {
			const hashed = (value.get("hashes")?.items().length ?? 0) > 0;
			const commit = /^[0-9a-f]{40}$/.test(text(value.get("ref")) ?? "");
			const local = value.get("path") !== void 0 || value.get("editable")?.value === true;
			this.draft.entry(pypiName(key), text(value.get("version"))?.replace(/^==/, ""), hashed ? "strong" : commit || local ? "needless" : "none");
			this.#host(value, "git");
			const source = sources.get(text(value.get("index")));
			if (source) this.#host(source, "url");
		}
	}
	/** The project's own entry repeats what it asks for. */
	#rootsOf(node) {
		const folder = text(node.get("source", "virtual")) ?? text(node.get("source", "editable")) ?? ".";
		const project = this.draft.project(folder === "." ? "" : folder);
		const groups = [node.get("metadata", "requires-dist"), ...(node.get("metadata", "requires-dev")?.entries() ?? []).map(({ value }) => value)];
		for (const group of groups) for (const item of group?.items() ?? []) {
			const name = text(item.get("name"));
			if (name !== void 0) project.asksFor(pypiName(name), text(item.get("specifier")) ?? "");
		}
	}
	#hostsOf(node) {
		const source = node.get("source");
		for (const key of [
			"registry",
			"url",
			"git"
		]) if (source) this.#host(source, key);
		for (const owner of [
			node,
			node.get("vcs"),
			node.get("archive")
		]) if (owner) for (const key of ["index", "url"]) this.#host(owner, key);
		for (const file of FILES$3.flatMap((key) => filesOf(node.get(key)))) this.#host(file, "url");
	}
	#host(node, key) {
		const entry = node.entry(key);
		const url = text(entry?.value);
		if (entry && url !== void 0) this.draft.hosts.add(url, () => entry.at);
	}
};
/** A list of files, or the one file of a source distribution. */
function filesOf(node) {
	if (!node) return [];
	return node.kind === "object" ? [node] : node.items();
}
/** The weakest of what fixes the files of a package; without files, a commit id does. */
function hashOfAll(files, node) {
	if (files.length === 0) return isCommit(node) ? "needless" : "none";
	const all = files.map(hashOf);
	return ["none", "weak"].find((hash) => all.includes(hash)) ?? "strong";
}
function hashOf(file) {
	const one = text(file.get("hash"));
	if (one !== void 0) return strengthOf(one);
	const algorithms = (file.get("hashes")?.entries() ?? []).map(({ key }) => strengthOf(`${key}:`));
	return algorithms.includes("strong") ? "strong" : algorithms.length > 0 ? "weak" : "none";
}
/** Case and separators do not count in the names of Python packages (PEP 503). */
function pypiName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isProject(node) {
	const source = node.get("source");
	return source?.get("virtual") !== void 0 || source?.get("editable") !== void 0;
}
function isLocal(node) {
	const type = text(node.get("source", "type"));
	return type === "directory" || type === "file" || node.get("source", "directory") !== void 0 || node.get("source", "path") !== void 0 || node.get("directory") !== void 0 || node.get("path") !== void 0;
}
/** A full commit id fixes what a repository gives. */
function isCommit(node) {
	return [
		text(node.get("source", "git"))?.split("#").at(-1),
		text(node.get("source", "resolved_reference")),
		text(node.get("vcs", "commit-id")),
		text(node.get("revision"))
	].some((id) => id !== void 0 && /^[0-9a-f]{40}$/.test(id));
}

// src/surfaces/python-project.ts
var python_project_default = {
	id: "python-project",
	title: "Requirements of a Python project",
	reference: "https://packaging.python.org/en/latest/specifications/pyproject-toml/",
	paths: [
		"**/pyproject.toml",
		"**/pipfile",
		"**/uv.toml"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"packageIndex"
	],
	*read(file) {
		const { root } = parseToml(file.path, file.text);
		if (baseOf(file.path) === "uv.toml") yield* uvIndexes(root);
		else if (baseOf(file.path) === "pipfile") yield* pipfile(root);
		else yield* project$1(root);
	}
};
function* project$1(root) {
	const sources = new Map((root.get("tool", "uv", "sources")?.entries() ?? []).map(({ key, value }) => [normal(key), value]));
	const found = [];
	for (const [list, group] of lists(root)) for (const item of list?.items() ?? []) {
		const line = text(item);
		if (line !== void 0) found.push(...known$1(lineAt(item.at, line, group, sources)));
	}
	for (const [table, group] of poetryTables(root)) for (const entry of table?.entries() ?? []) found.push(...known$1(poetryAt(entry, group)));
	const owner = root.entry("project") ?? root.entry("tool", "poetry") ?? root.entry("dependency-groups") ?? root.entry("build-system");
	if (owner && (found.length > 0 || root.get("project") || root.get("tool", "poetry"))) {
		const name = text(root.get("project", "name")) ?? text(root.get("tool", "poetry", "name"));
		const application = root.get("tool", "uv", "package")?.value === false || root.get("tool", "poetry", "package-mode")?.value === false || !root.get("build-system") || (root.get("project", "classifiers")?.items() ?? []).some((item) => text(item)?.startsWith("Private ::"));
		yield manifestAt(owner.keyAt, "python", {
			role: application ? "application" : "library",
			...name === void 0 ? {} : { name }
		});
		yield* found;
	}
	const uv = root.get("tool", "uv");
	if (uv) yield* uvIndexes(uv);
	for (const source of root.get("tool", "poetry", "source")?.items() ?? []) {
		const url = source.entry("url");
		const priority = text(source.get("priority"));
		if (url) yield indexAt(url.at, "python", "tool.poetry.source", text(url.value) ?? "", priority === "explicit" ? "named" : priority === "primary" || priority === "default" ? "instead" : "beside");
	}
	for (const source of root.get("tool", "pdm", "source")?.items() ?? []) {
		const url = source.entry("url");
		if (url) yield indexAt(url.at, "python", "tool.pdm.source", text(url.value) ?? "", text(source.get("name")) === "pypi" ? "instead" : source.get("include_packages") ? "named" : "beside");
		const verify = source.entry("verify_ssl");
		if (verify?.value.value === false) yield indexAt(verify.at, "python", "verify_ssl", "false", "unverified");
	}
}
/** Lists of requirements in the common grammar, with what they are for. */
function* lists(root) {
	yield [root.get("project", "dependencies"), "runtime"];
	for (const { value } of root.get("project", "optional-dependencies")?.entries() ?? []) yield [value, "optional"];
	for (const { value } of root.get("dependency-groups")?.entries() ?? []) yield [value, "development"];
	yield [root.get("build-system", "requires"), "build"];
	yield [root.get("tool", "uv", "dev-dependencies"), "development"];
	for (const { value } of root.get("tool", "pdm", "dev-dependencies")?.entries() ?? []) yield [value, "development"];
	for (const { value } of root.get("tool", "hatch", "envs")?.entries() ?? []) {
		yield [value.get("dependencies"), "development"];
		yield [value.get("extra-dependencies"), "development"];
	}
}
function* poetryTables(root) {
	const poetry = root.get("tool", "poetry");
	yield [poetry?.get("dependencies"), "runtime"];
	yield [poetry?.get("dev-dependencies"), "development"];
	for (const { value } of poetry?.get("group")?.entries() ?? []) yield [value.get("dependencies"), "development"];
}
/** A line in the common grammar; `[tool.uv.sources]` may send it elsewhere. */
function lineAt(at, line, group, sources) {
	const found = pythonRequirement(line);
	if (!found) return void 0;
	const source = sources.get(normal(found.name));
	const moved = source && (sourceOf(source) ?? source.items().map(sourceOf).find((one) => one !== void 0));
	return {
		kind: "requirement",
		at,
		ecosystem: "python",
		...pythonFields(found),
		group,
		...moved
	};
}
/** Where uv, Poetry, PDM and Pipenv say in a table that a package comes from. */
function sourceOf(table) {
	const git = text(table.get("git"));
	if (git !== void 0) return {
		source: "git",
		spec: git,
		version: text(table.get("rev")) ?? text(table.get("ref")) ?? tagOf(table) ?? text(table.get("branch")) ?? ""
	};
	const url = text(table.get("url"));
	if (url !== void 0) return {
		source: "url",
		spec: url,
		version: ""
	};
	const local = text(table.get("path")) ?? text(table.get("file")) ?? (table.get("workspace")?.value === true ? "workspace" : void 0);
	return local === void 0 ? void 0 : {
		source: "local",
		spec: local,
		version: ""
	};
}
/** Whatever a tag looks like, it is one. */
function tagOf(table) {
	const tag = text(table.get("tag"));
	return tag === void 0 ? void 0 : `tags/${tag}`;
}
/** Poetry: a version, a table, or a list of tables for several platforms. A bare version is that version. */
function poetryAt({ key, value, at }, group) {
	if (key === "python") return void 0;
	const table = value.kind === "array" ? value.items()[0] : value;
	const spec = text(table) ?? text(table?.get("version")) ?? "";
	const moved = table && sourceOf(table);
	const optional = table?.get("optional")?.value === true;
	return requirementAt(at, "python", key, spec, {
		version: plain$1(spec),
		group: optional ? "optional" : group,
		...moved
	});
}
function plain$1(spec) {
	const bare = spec.trim();
	return /^\d[\w.!+]{0,60}$/.test(bare) ? `==${bare}` : bare === "*" ? "" : bare;
}
function* pipfile(root) {
	const head = root.entry("packages") ?? root.entry("dev-packages");
	if (head) yield manifestAt(head.keyAt, "python");
	for (const [section, group] of [["packages", "runtime"], ["dev-packages", "development"]]) for (const { key, value, at } of root.get(section)?.entries() ?? []) {
		const spec = text(value) ?? text(value.get("version")) ?? "";
		yield requirementAt(at, "python", key, spec, {
			version: spec === "*" ? "" : spec,
			group,
			...sourceOf(value)
		});
	}
	for (const [index, source] of (root.get("source")?.items() ?? []).entries()) {
		const url = source.entry("url");
		if (url) yield indexAt(url.at, "python", "source", text(url.value) ?? "", index === 0 ? "instead" : "named");
		const verify = source.entry("verify_ssl");
		if (verify?.value.value === false) yield indexAt(verify.at, "python", "verify_ssl", "false", "unverified");
	}
}
function* uvIndexes(uv) {
	const best = text(uv.get("index-strategy"))?.startsWith("unsafe") === true;
	for (const index of uv.get("index")?.items() ?? []) {
		const url = index.entry("url");
		const role = index.get("explicit")?.value === true ? "named" : index.get("default")?.value === true ? "instead" : best ? "beside" : "named";
		if (url) yield indexAt(url.at, "python", "tool.uv.index", text(url.value) ?? "", role);
	}
	const only = uv.entry("index-url");
	if (only) yield indexAt(only.at, "python", "index-url", text(only.value) ?? "", "instead");
	const extra = uv.entry("extra-index-url");
	for (const item of extra?.value.items() ?? []) yield indexAt(item.at, "python", "extra-index-url", text(item) ?? "", best ? "beside" : "named");
}
function normal(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function known$1(fact) {
	return fact === void 0 ? [] : [fact];
}

// src/surfaces/python-setup.ts
/** pip runs the whole file for an install, an editable install, and to learn a package's metadata. */
var python_setup_default = {
	id: "python-setup",
	title: "Python setup script",
	reference: "https://setuptools.pypa.io/en/latest/userguide/quickstart.html",
	paths: ["**/setup.py"],
	needs: "name",
	yields: ["trigger"],
	*read(file) {
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		yield triggerAt(occasion("python-setup", "install", "automatic"), wholeFile(file.path), name, quoteWords(["python", name]));
	}
};

// src/surfaces/python-setup-requirements.ts
const KEYS = table$1({
	install_requires: "runtime",
	setup_requires: "build",
	tests_require: "development",
	extras_require: "optional"
});
var python_setup_requirements_default = {
	id: "python-setup-requirements",
	title: "Requirements in setup.cfg, setup.py, tox.ini and noxfile.py",
	reference: "https://setuptools.pypa.io/en/latest/userguide/dependency_management.html",
	paths: [
		"**/setup.cfg",
		"**/setup.py",
		"**/tox.ini",
		"**/noxfile.py"
	],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const base = baseOf(file.path);
		const found = [...base === "setup.py" ? setup(file) : base === "noxfile.py" ? nox(file) : ini(file, base === "tox.ini")];
		if (found.length === 0) return;
		yield manifestAt(new Lines(file.path, file.text).place(0, 0), "python", { role: base.startsWith("setup") ? "library" : "application" });
		yield* found;
	}
};
function* ini(file, tox) {
	for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: true })) {
		const group = tox ? /^testenv/.test(section) && key === "deps" ? "development" : void 0 : section === "options" ? KEYS[key] : section === "options.extras_require" ? "optional" : void 0;
		if (group === void 0) continue;
		for (const line of value.split("\n")) {
			const bare = tox ? line.replace(/^\s{0,20}[\w{},!-]{1,80}:\s{1,20}/, "") : line;
			if (/^-|\{/.test(bare.trim())) continue;
			yield* requirement(at, bare.replace(/\s#.*$/, ""), group);
		}
	}
}
/** Lists of plain strings only: what is computed stays unknown. */
function* setup(file) {
	const lines = new Lines(file.path, file.text);
	for (const match of lines.text.matchAll(/\b(install_requires|setup_requires|tests_require|extras_require)\s{0,20}=\s{0,20}/g)) {
		const group = KEYS[match[1] ?? ""] ?? "runtime";
		const start = match.index + match[0].length;
		const open = lines.text.charAt(start);
		const end = open === "[" || open === "(" ? lines.text.indexOf(open === "[" ? "]" : ")", start) : open === "{" ? lines.text.indexOf("}", start) : -1;
		const at = lines.place(match.index, match.index + match[0].length);
		if (end === -1) {
			yield requirementAt(at, "python", match[1] ?? "", lines.text.slice(start, start + 80).split("\n", 1)[0] ?? "", {
				version: "",
				dynamic: true,
				group
			});
			continue;
		}
		const list = lines.text.slice(start, Math.min(end, start + 2e4)).replaceAll(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
		for (const one of list.matchAll(/(["'])([^"'\n]{1,300})\1(\s{0,20}:)?/g)) {
			if (one[3] !== void 0) continue;
			yield* requirement(lines.place(start + one.index, start + one.index + one[0].length), one[2] ?? "", group);
		}
	}
}
function* nox(file) {
	const lines = new Lines(file.path, file.text);
	for (const match of lines.text.matchAll(/\bsession\.install\(\s{0,80}((?:["'][^"'\n]{1,300}["'],?\s{0,80}){1,40})/g)) {
		const start = match.index + match[0].indexOf(match[1] ?? "");
		for (const one of (match[1] ?? "").matchAll(/(["'])([^"'\n]{1,300})\1/g)) if (!one[2]?.startsWith("-")) yield* requirement(lines.place(start + one.index, start + one.index + one[0].length), one[2] ?? "", "development");
	}
}
function* requirement(at, line, group) {
	const found = pythonRequirement(line);
	if (found) yield {
		kind: "requirement",
		at,
		ecosystem: "python",
		...pythonFields(found),
		group
	};
}

// src/surfaces/python-startup.ts
/** Longest line that is stated whole; what stands behind is code all the same. */
const MAX_LINE = 6e4;
/**
* What the interpreter runs whenever it starts: lines of `.pth` files that begin with `import`, once an install has put the file among
* the packages, and the two customisation modules wherever they are on the path. https://docs.python.org/3/library/site.html
*/
var python_startup_default = {
	id: "python-startup",
	title: "Python start-up files",
	reference: "https://docs.python.org/3/library/site.html",
	paths: [
		"**/*.pth",
		"**/sitecustomize.py",
		"**/usercustomize.py"
	],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		if (!/\.pth$/i.test(name)) {
			yield triggerAt(occasion("python-startup", "run", "automatic"), wholeFile(file.path), name, quoteWords(["python", name]));
			return;
		}
		const lines = new Lines(file.path, file.text);
		for (const line of lines) {
			if (!/^import[ \t]/.test(line.text)) continue;
			const at = lines.place(line.start, line.start + line.text.length);
			const code = quoteWords([line.text.slice(0, MAX_LINE).trimEnd()]);
			yield triggerAt(occasion("python-startup", "install", "automatic"), at, `line ${line.number}`, `python -c ${code}`);
		}
	}
};

// src/surfaces/python-tooling.ts
/** Task runners that keep named commands in `pyproject.toml`: where they stand, and how one calls them. */
const TASKS = [
	{
		keys: [
			"tool",
			"poe",
			"tasks"
		],
		call: "poe"
	},
	{
		keys: [
			"tool",
			"pdm",
			"scripts"
		],
		call: "pdm run"
	},
	{
		keys: [
			"tool",
			"taskipy",
			"tasks"
		],
		call: "task"
	},
	{
		keys: [
			"tool",
			"rye",
			"scripts"
		],
		call: "rye run"
	}
];
var python_tooling_default = {
	id: "python-tooling",
	title: "Python test and task tools",
	reference: "https://docs.pytest.org/en/stable/reference/customize.html",
	paths: [
		"pyproject.toml",
		"*/pyproject.toml",
		"tox.ini",
		"*/tox.ini",
		"noxfile.py",
		"pytest.ini",
		".pytest.ini",
		"setup.cfg",
		"conftest.py",
		"test/conftest.py",
		"tests/conftest.py",
		"*/tests/conftest.py"
	],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const base = baseOf(file.path);
		if (base === "pyproject.toml") yield* project(file);
		else if (base === "tox.ini") yield* tox(file);
		else if (base === "noxfile.py") yield command("nox", "nox", wholeFile(file.path));
		else if (base === "conftest.py") yield pytest(folderOf(file.path), wholeFile(file.path));
		else yield* section(file, base === "setup.cfg" ? "[tool:pytest]" : "[pytest]");
	}
};
function command(name, line, at) {
	return {
		kind: "command",
		at,
		name,
		text: line,
		surface: "python-tooling"
	};
}
function pytest(folder, at) {
	const name = folder === "" ? "pytest" : `pytest ${folder}`;
	return command(name, name, at);
}
function* project(file) {
	const { root } = parseToml(file.path, file.text);
	const folder = folderOf(file.path);
	const options = root.entry("tool", "pytest", "ini_options") ?? root.entry("tool", "pytest");
	if (options) yield pytest(folder, options.keyAt);
	const toxed = root.entry("tool", "tox");
	if (toxed) yield command("tox", "tox", toxed.keyAt);
	for (const { keys, call } of TASKS) yield* tasks$1(root.get(...keys), call);
	for (const env of root.get("tool", "hatch", "envs")?.entries() ?? []) yield* tasks$1(env.value.get("scripts"), env.key === "default" ? "hatch run" : `hatch run ${env.key}`, env.key === "default" ? " " : ":");
}
function* tasks$1(table, call, between = " ") {
	for (const entry of table?.entries() ?? []) {
		const line = lineOf$2(entry);
		if (line !== void 0) yield command(`${call}${between}${entry.key}`, line, entry.at);
	}
}
/** A task is a line, a list of lines, or a table that holds either. */
function lineOf$2({ value }) {
	const held = value.get("cmd") ?? value.get("shell") ?? value.get("sequence") ?? value.get("composite") ?? value;
	const lines = strings(held);
	return text(held) ?? (lines.length > 0 ? lines.join("\n") : void 0);
}
/** tox runs the `commands` of its environments. */
function* tox(file) {
	const lines = new Lines(file.path, file.text);
	const found = [];
	let inEnvironment = false;
	let inCommands = false;
	let at;
	for (const line of lines) if (line.text.startsWith("[")) {
		inEnvironment = /^\[testenv[^\]]{0,200}\]/.test(line.text);
		inCommands = false;
		if (inEnvironment) at ??= lines.place(line.start, line.start + line.text.length);
	} else if (/^\S/.test(line.text)) {
		const value = inEnvironment ? /^commands(?:_pre|_post)?\s{0,20}=(.{0,2000})$/.exec(line.text)?.[1] : void 0;
		inCommands = value !== void 0;
		if (value?.trim()) found.push(value.trim());
	} else if (inCommands && line.text.trim() !== "" && !line.text.trim().startsWith("#")) found.push(line.text.trim());
	if (at) yield command("tox", found.length > 0 ? found.join("\n") : "tox", at);
	yield* section(file, "[pytest]");
}
function* section(file, header) {
	const lines = new Lines(file.path, file.text);
	for (const line of lines) if (line.text.trim() === header) {
		yield pytest(folderOf(file.path), lines.place(line.start, line.start + header.length));
		return;
	}
}

// src/surfaces/qwen-settings.ts
const EFFECTS = [
	"allow",
	"ask",
	"deny"
];
/** Lists that it goes through when it starts, and falls over where they are none, or hold more than texts. */
const LISTS = [...EFFECTS.map((effect) => ["permissions", effect]), ...[
	"allowed",
	"exclude",
	"core"
].map((key) => ["tools", key])];
var qwen_settings_default = {
	id: "qwen-settings",
	title: "Qwen Code settings",
	reference: "https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/",
	paths: [".qwen/settings.json"],
	needs: "text",
	refusedBy: "Qwen Code",
	yields: [
		"agentFile",
		"agentSetting",
		"permissionRule",
		"mcpServer"
	],
	*read(file) {
		yield agentFile(file, "qwen", "settings");
		const root = wholeObject(file, {
			comments: true,
			byteOrderMark: true
		});
		for (const [table, key] of LISTS) {
			const wrong = wrongList(root.get(table, key));
			if (wrong) throw new ParseError(`${table}.${key} must be a list of texts`, wrong.at, true);
		}
		for (const effect of EFFECTS) for (const item of root.get("permissions", effect)?.items() ?? []) {
			const rule = text(item);
			if (rule !== void 0) yield {
				kind: "permissionRule",
				at: item.at,
				agent: "qwen",
				scope: "project",
				effect,
				rule
			};
		}
		for (const { key, at, value } of settings$1(root)) {
			if (Array.isArray(value) && EFFECTS.some((effect) => key === `permissions.${effect}`)) continue;
			yield {
				kind: "agentSetting",
				at,
				agent: "qwen",
				scope: "project",
				key,
				value,
				live: !under(key, ["security.folderTrust"])
			};
		}
		yield* servers(root.get("mcpServers"), {
			surface: "qwen-settings",
			clients: ["qwen"],
			wrapper: "mcpServers",
			remote: "sse"
		});
	}
};
/** A text passes: it is gone through letter by letter, and no tool is called by one. */
function wrongList(node) {
	if (!node || node.kind === "null" || node.kind === "string") return void 0;
	if (node.kind !== "array") return node;
	return node.items().find(({ kind, value }) => kind !== "string" && !(kind !== "object" && kind !== "array" && !value));
}

// src/surfaces/ruby-code.ts
/** Files that are Ruby programs under another name, with what loads them, and when. */
const FILES$2 = [
	{
		name: /^gemfile$/,
		moment: "install",
		command: "bundle install"
	},
	{
		name: /\.gemspec$/,
		moment: "install",
		command: "bundle install"
	},
	{
		name: /^extconf\.rb$/,
		moment: "install",
		command: "gem install"
	},
	{
		name: /^\.irbrc$/,
		moment: "run",
		command: "irb"
	},
	{
		name: /^\.pryrc$/,
		moment: "run",
		command: "pry"
	}
];
var ruby_code_default = {
	id: "ruby-code",
	title: "Ruby files that tools load",
	reference: "https://bundler.io/man/gemfile.5.html",
	paths: [
		"**/gemfile",
		"*.gemspec",
		"*/*.gemspec",
		"**/extconf.rb",
		"**/.irbrc",
		"**/.pryrc",
		"rakefile",
		"*/rakefile",
		"**/.bundle/config"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const base = baseOf(file.path);
		const name = file.path.slice(file.path.lastIndexOf("/") + 1);
		if (base === "rakefile") yield* tasks(file);
		else if (base === "config") yield* redirected(file);
		else {
			const loaded = FILES$2.find((known) => known.name.test(base));
			if (loaded) yield {
				...triggerAt(occasion("ruby-code", loaded.moment, "automatic"), wholeFile(file.path), name, loaded.command),
				runs: file.path
			};
		}
	}
};
/** `task :name` and `task name: [:needs]`, with the namespaces around them. */
function* tasks(file) {
	const lines = new Lines(file.path, file.text);
	const spaces = [];
	const call = folderOf(file.path) === "" ? ["rake"] : [
		"rake",
		"-C",
		folderOf(file.path)
	];
	for (const line of lines) {
		const [, blanks = "", word, name = ""] = /^(\s{0,60})(task|namespace|end)\b[ (]{0,5}:?["']?([A-Za-z_][\w:-]{0,100})?/.exec(line.text) ?? [];
		if (word === "end") while (spaces.length > 0 && (spaces.at(-1)?.indent ?? 0) >= blanks.length) spaces.pop();
		else if (word === "namespace" && name !== "") spaces.push({
			name,
			indent: blanks.length
		});
		else if (word === "task" && name !== "") {
			const whole = [...spaces.map((space) => space.name), name.replace(/:+$/, "")].join(":");
			const words = quoteWords([...call, whole]);
			yield commandAt("ruby-code", lines.place(line.start + blanks.length, line.start + line.text.length), words, words);
		}
	}
}
/** Bundler settings can name another Gemfile. */
function* redirected(file) {
	const lines = new Lines(file.path, file.text);
	for (const line of lines) {
		const path = /^BUNDLE_GEMFILE:\s*"?([^"\s]{1,500})/.exec(line.text)?.[1];
		if (path === void 0) continue;
		const at = lines.place(line.start, line.start + line.text.length);
		yield triggerAt(occasion("ruby-code", "install", "automatic"), at, "BUNDLE_GEMFILE", quoteWords([
			"bundle",
			"install",
			"--gemfile",
			path
		]));
	}
}

// src/surfaces/ruby-requirements.ts
const LITERAL$1 = /"([^"#\n]{0,300})"|'([^'\n]{0,300})'/g;
const OPTION = /(?:\b(\w{2,20}):|:(\w{2,20})\s{0,5}=>)\s{0,10}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|(\S{1,100}))/g;
/** Ruby programs, read for their plain calls only: what is computed stays unknown. */
var ruby_requirements_default = {
	id: "ruby-requirements",
	title: "Gems of Gemfile, gemspec and Gemfile.lock",
	reference: "https://bundler.io/man/gemfile.5.html",
	paths: [
		"**/gemfile",
		"**/gems.rb",
		"**/*.gemspec",
		"**/gemfile.lock",
		"**/gems.locked"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile",
		"packageIndex"
	],
	*read(file) {
		const base = baseOf(file.path);
		if (/lock(?:ed)?$/.test(base)) yield locked$1(file);
		else yield* base.endsWith(".gemspec") ? gemspec(file) : gemfile(file);
	}
};
function* gemfile(file) {
	const lines = new Lines(file.path, file.text);
	yield manifestAt(lines.place(0, 0), "ruby", { role: /^\s{0,20}gemspec\b/m.test(lines.text) ? "library" : "application" });
	const groups = [];
	let sources = 0;
	for (const [line, at] of calls(lines)) {
		const opened = /^(group|source|git|github|path|platforms?|install_if|if|unless)\b(.{0,500})/.exec(line);
		const block = /\bdo(?:\s{0,5}\|[^|]{0,40}\|)?$/.test(line);
		if (opened && (block || opened[1] === "if" || opened[1] === "unless")) groups.push(/:(?:development|test|ci|lint|docs?)\b/.test(opened[2] ?? "") ? "development" : opened[1]?.startsWith("platform") ? "optional" : groups.at(-1) ?? "runtime");
		else if (line === "end") groups.pop();
		if (opened?.[1] === "source") {
			const url = literals(line)[0];
			if (url !== void 0) yield indexAt(at, "ruby", "source", url, block ? "named" : sources++ === 0 ? "instead" : "beside");
		}
		const call = /^gem[\s(]{1,10}(.{1,1000})$/.exec(line)?.[1];
		if (call !== void 0) yield* gem(call, at, groups.at(-1) ?? "runtime");
	}
}
function* gem(call, at, inherited) {
	const options = /* @__PURE__ */ new Map();
	for (const [, a, b, double, single, bare] of call.matchAll(OPTION)) options.set(a ?? b ?? "", double ?? single ?? bare ?? "");
	const [name, ...versions] = literals(call.replaceAll(OPTION, " "));
	if (name === void 0) return;
	const group = /^\[?:?(?:development|test)/.test(options.get("group") ?? options.get("groups") ?? "") ? "development" : options.has("platforms") || options.has("platform") ? "optional" : inherited;
	const git = options.get("git") ?? options.get("github") ?? options.get("gitlab") ?? options.get("bitbucket") ?? options.get("gist");
	if (git !== void 0) {
		const tag = options.get("tag");
		const ref = options.get("ref") ?? (tag === void 0 ? void 0 : `tags/${tag}`) ?? options.get("branch") ?? "";
		yield requirementAt(at, "ruby", name, git, {
			version: ref,
			source: "git",
			group
		});
	} else if (options.has("path")) yield requirementAt(at, "ruby", name, options.get("path") ?? "", {
		version: "",
		source: "local",
		group
	});
	else {
		const rest = call.replaceAll(OPTION, " ").replaceAll(LITERAL$1, " ");
		const computed = versions.length === 0 && /,\s{0,20}[A-Za-z_*]/.test(rest);
		yield requirementAt(at, "ruby", name, versions.join(", "), {
			group,
			...computed ? { dynamic: true } : {}
		});
	}
}
function* gemspec(file) {
	const lines = new Lines(file.path, file.text);
	const found = [];
	for (const [line, at] of calls(lines)) {
		const [, kind, call] = /\.add_(development_|runtime_)?dependency[\s(]{1,10}(.{1,1000})$/.exec(line) ?? [];
		const [name, ...versions] = literals(call ?? "");
		if (name !== void 0) found.push(requirementAt(at, "ruby", name, versions.join(", "), { group: kind === "development_" ? "development" : "runtime" }));
	}
	if (found.length === 0) return;
	yield manifestAt(lines.place(0, 0), "ruby", { role: "library" });
	yield* found;
}
/** Lines without comments; a call that goes on behind a comma is joined. */
function* calls(lines) {
	let open = "";
	let start = 0;
	for (const line of lines) {
		const bare = line.text.replace(/^\s{0,200}#.*$|\s#\s.*$/, "").trim();
		if (bare === "") continue;
		if (open === "") start = line.start + (line.text.length - line.text.trimStart().length);
		open = open === "" ? bare : `${open} ${bare}`;
		if (bare.endsWith(",") && open.length < 2e3) continue;
		yield [open, lines.place(start, line.start + line.text.trimEnd().length)];
		open = "";
	}
}
function literals(call) {
	return [...call.matchAll(LITERAL$1)].map(([, double, single]) => double ?? single ?? "");
}
/** Sections at the left edge, gems by four blanks, what they need by six. */
function locked$1(file) {
	const lines = new Lines(file.path, file.text);
	const lock = new LockDraft();
	const sums = /* @__PURE__ */ new Map();
	const gems = [];
	let section = "";
	let remote = "";
	let revision = "";
	for (const line of lines) {
		const head = /^([A-Z][A-Z ]{2,40})$/.exec(line.text)?.[1];
		if (head !== void 0) {
			section = head;
			revision = "";
			continue;
		}
		const [, key, value = ""] = /^ {2}(remote|revision): (\S{1,500})$/.exec(line.text) ?? [];
		if (key === "remote") {
			remote = value;
			if (section === "GEM" || section === "GIT") lock.hosts.add(remote, () => lines.place(line.start + 2, line.start + line.text.length));
		} else if (key === "revision") revision = value;
		const [, name, version = ""] = /^ {4}([\w.-]{1,200}) \(([^)]{1,100})\)$/.exec(line.text) ?? [];
		if (name !== void 0 && section !== "DEPENDENCIES") gems.push([
			name,
			version.replace(/-(?:java|x86|x64|arm|aarch|universal).*$/, ""),
			section,
			/^[0-9a-f]{40}$/.test(revision)
		]);
		const [, summed, sum] = section === "CHECKSUMS" ? /^ {2}([\w.-]{1,200}) \([^)]{1,100}\)(?: (\S{1,200}))?/.exec(line.text) ?? [] : [];
		if (summed !== void 0 && sum !== void 0) sums.set(summed, sum);
	}
	for (const [name, version, from, commit] of gems) lock.entry(name, version, from === "PATH" ? "needless" : from === "GIT" ? commit ? "needless" : "none" : strengthOf(sums.get(name)));
	return lock.fact(lines.place(0, 0), "ruby", "gemfile");
}

// src/surfaces/scanner-policies.ts
/** Files by which a repository tells scanners what to do. `suppresses` where one can say "look at less". */
const FILES$1 = [
	{
		tool: "preflight",
		suppresses: true,
		paths: [
			"preflight.yml",
			"preflight.yaml",
			".github/preflight.yml",
			".github/preflight.yaml",
			".preflightignore",
			".preflight-baseline.json"
		]
	},
	{
		tool: "gitleaks",
		suppresses: true,
		paths: [
			".gitleaks.toml",
			".gitleaksignore",
			".gitleaks-baseline.json"
		]
	},
	{
		tool: "secretlint",
		suppresses: true,
		paths: [
			".secretlintignore",
			".secretlintrc",
			".secretlintrc.json",
			".secretlintrc.js",
			".secretlintrc.cjs",
			".secretlintrc.yml",
			".secretlintrc.yaml"
		]
	},
	{
		tool: "semgrep",
		suppresses: true,
		paths: ["**/.semgrepignore"]
	},
	{
		tool: "semgrep",
		suppresses: false,
		paths: [
			".semgrep.yml",
			".semgrep.yaml",
			".semgrep/**/*.yml",
			".semgrep/**/*.yaml"
		]
	},
	{
		tool: "zizmor",
		suppresses: true,
		paths: [
			"zizmor.yml",
			"zizmor.yaml",
			".github/zizmor.yml",
			".github/zizmor.yaml"
		]
	},
	{
		tool: "trivy",
		suppresses: true,
		paths: [
			".trivyignore",
			".trivyignore.yaml",
			"trivy.yaml"
		]
	},
	{
		tool: "snyk",
		suppresses: true,
		paths: ["**/.snyk"]
	},
	{
		tool: "detect-secrets",
		suppresses: true,
		paths: [".secrets.baseline"]
	},
	{
		tool: "talisman",
		suppresses: true,
		paths: [".talismanrc"]
	},
	{
		tool: "ggshield",
		suppresses: true,
		paths: [".gitguardian.yml", ".gitguardian.yaml"]
	},
	{
		tool: "checkov",
		suppresses: true,
		paths: [
			".checkov.yml",
			".checkov.yaml",
			".checkov.baseline"
		]
	},
	{
		tool: "grype",
		suppresses: true,
		paths: [".grype.yaml"]
	},
	{
		tool: "osv-scanner",
		suppresses: true,
		paths: ["**/osv-scanner.toml"]
	},
	{
		tool: "CodeQL",
		suppresses: true,
		paths: [".github/codeql/*.yml", ".github/codeql/*.yaml"]
	},
	{
		tool: "bandit",
		suppresses: true,
		paths: [".bandit", "bandit.yaml"]
	}
];
const MATCHERS$1 = FILES$1.map(({ tool, suppresses, paths }) => ({
	tool,
	suppresses,
	matches: matchPath(paths)
}));
var scanner_policies_default = {
	id: "scanner-policies",
	title: "Settings for scanners",
	reference: "https://github.com/gitleaks/gitleaks#configuration",
	paths: FILES$1.flatMap(({ paths }) => paths),
	needs: "text",
	yields: ["policyFile"],
	*read(file) {
		const digest = digestOf$1(file.text);
		for (const { tool, suppresses, matches } of MATCHERS$1) if (matches(file.path)) yield {
			kind: "policyFile",
			at: wholeFile(file.path),
			surface: "scanner-policies",
			tool,
			suppresses,
			digest
		};
	}
};

// node_modules/@babel/parser/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function _objectWithoutPropertiesLoose(r, e) {
		if (null == r) return {};
		var t = {};
		for (var n in r) if ({}.hasOwnProperty.call(r, n)) {
			if (-1 !== e.indexOf(n)) continue;
			t[n] = r[n];
		}
		return t;
	}
	var Position = class {
		constructor(line, col, index) {
			this.line = void 0;
			this.column = void 0;
			this.index = void 0;
			this.line = line;
			this.column = col;
			this.index = index;
		}
	};
	var SourceLocation = class {
		constructor(start, end) {
			this.start = void 0;
			this.end = void 0;
			this.filename = void 0;
			this.identifierName = void 0;
			this.start = start;
			this.end = end;
		}
	};
	function createPositionWithColumnOffset(position, columnOffset) {
		const { line, column, index } = position;
		return new Position(line, column + columnOffset, index + columnOffset);
	}
	const code = "BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED";
	var ModuleErrors = {
		ImportMetaOutsideModule: {
			message: `import.meta may appear only with 'sourceType: "module"'`,
			code
		},
		ImportOutsideModule: {
			message: `'import' and 'export' may appear only with 'sourceType: "module"'`,
			code
		}
	};
	const NodeDescriptions = {
		ArrayPattern: "array destructuring pattern",
		AssignmentExpression: "assignment expression",
		AssignmentPattern: "assignment expression",
		ArrowFunctionExpression: "arrow function expression",
		ConditionalExpression: "conditional expression",
		CatchClause: "catch clause",
		ForOfStatement: "for-of statement",
		ForInStatement: "for-in statement",
		ForStatement: "for-loop",
		FormalParameters: "function parameter list",
		Identifier: "identifier",
		ImportSpecifier: "import specifier",
		ImportDefaultSpecifier: "import default specifier",
		ImportNamespaceSpecifier: "import namespace specifier",
		ObjectPattern: "object destructuring pattern",
		ParenthesizedExpression: "parenthesized expression",
		RestElement: "rest element",
		UpdateExpression: {
			true: "prefix operation",
			false: "postfix operation"
		},
		VariableDeclarator: "variable declaration",
		YieldExpression: "yield expression"
	};
	const toNodeDescription = (node) => node.type === "UpdateExpression" ? NodeDescriptions.UpdateExpression[`${node.prefix}`] : NodeDescriptions[node.type];
	var StandardErrors = {
		AccessorIsGenerator: ({ kind }) => `A ${kind}ter cannot be a generator.`,
		ArgumentsInClass: "'arguments' is only allowed in functions and class methods.",
		AsyncFunctionInSingleStatementContext: "Async functions can only be declared at the top level or inside a block.",
		AwaitBindingIdentifier: "Can not use 'await' as identifier inside an async function.",
		AwaitBindingIdentifierInStaticBlock: "Can not use 'await' as identifier inside a static block.",
		AwaitExpressionFormalParameter: "'await' is not allowed in async function parameters.",
		AwaitUsingNotInAsyncContext: "'await using' is only allowed within async functions and at the top levels of modules.",
		AwaitNotInAsyncContext: "'await' is only allowed within async functions and at the top levels of modules.",
		BadGetterArity: "A 'get' accessor must not have any formal parameters.",
		BadSetterArity: "A 'set' accessor must have exactly one formal parameter.",
		BadSetterRestParameter: "A 'set' accessor function argument must not be a rest parameter.",
		ConstructorClassField: "Classes may not have a field named 'constructor'.",
		ConstructorClassPrivateField: "Classes may not have a private field named '#constructor'.",
		ConstructorIsAccessor: "Class constructor may not be an accessor.",
		ConstructorIsAsync: "Constructor can't be an async function.",
		ConstructorIsGenerator: "Constructor can't be a generator.",
		DeclarationMissingInitializer: ({ kind }) => `Missing initializer in ${kind} declaration.`,
		DecoratorArgumentsOutsideParentheses: "Decorator arguments must be moved inside parentheses: use '@(decorator(args))' instead of '@(decorator)(args)'.",
		DecoratorBeforeExport: "Decorators must be placed *before* the 'export' keyword. Remove the 'decoratorsBeforeExport: true' option to use the 'export @decorator class {}' syntax.",
		DecoratorsBeforeAfterExport: "Decorators can be placed *either* before or after the 'export' keyword, but not in both locations at the same time.",
		DecoratorConstructor: "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?",
		DecoratorExportClass: "Decorators must be placed *after* the 'export' keyword. Remove the 'decoratorsBeforeExport: false' option to use the '@decorator export class {}' syntax.",
		DecoratorSemicolon: "Decorators must not be followed by a semicolon.",
		DecoratorStaticBlock: "Decorators can't be used with a static block.",
		DeferImportRequiresNamespace: "Only `import defer * as x from \"./module\"` is valid.",
		DeletePrivateField: "Deleting a private field is not allowed.",
		DestructureNamedImport: "ES2015 named imports do not destructure. Use another statement for destructuring after the import.",
		DuplicateConstructor: "Duplicate constructor in the same class.",
		DuplicateDefaultExport: "Only one default export allowed per module.",
		DuplicateExport: ({ exportName }) => `\`${exportName}\` has already been exported. Exported identifiers must be unique.`,
		DuplicateProto: "Redefinition of __proto__ property.",
		DuplicateRegExpFlags: "Duplicate regular expression flag.",
		ElementAfterRest: "Rest element must be last element.",
		EscapedCharNotAnIdentifier: "Invalid Unicode escape.",
		ExportBindingIsString: ({ localName, exportName, typeModifierIn }) => `A string literal cannot be used as an exported binding without \`from\`.\n- Did you mean \`export ${typeModifierIn === "declaration" ? "type " : ""}{ ${typeModifierIn === "specifier" ? "type " : ""}'${localName}' as '${exportName}' } from 'some-module'\`?`,
		ExportDefaultFromAsIdentifier: "'from' is not allowed as an identifier after 'export default'.",
		ForInOfLoopInitializer: ({ type }) => `'${type === "ForInStatement" ? "for-in" : "for-of"}' loop variable declaration may not have an initializer.`,
		ForInUsing: "For-in loop may not start with 'using' declaration.",
		ForOfAsync: "The left-hand side of a for-of loop may not be 'async'.",
		ForOfLet: "The left-hand side of a for-of loop may not start with 'let'.",
		GeneratorInSingleStatementContext: "Generators can only be declared at the top level or inside a block.",
		IllegalBreakContinue: ({ type }) => `Unsyntactic ${type === "BreakStatement" ? "break" : "continue"}.`,
		IllegalLanguageModeDirective: "Illegal 'use strict' directive in function with non-simple parameter list.",
		IllegalReturn: "'return' outside of function.",
		ImportAttributesUseAssert: "The `assert` keyword in import attributes is deprecated and it has been replaced by the `with` keyword. You can enable the `deprecatedImportAssert` parser plugin to suppress this error.",
		ImportBindingIsString: ({ importName }) => `A string literal cannot be used as an imported binding.\n- Did you mean \`import { "${importName}" as foo }\`?`,
		ImportCallArity: `\`import()\` requires exactly one or two arguments.`,
		ImportCallNotNewExpression: "Cannot use new with import(...).",
		ImportCallSpreadArgument: "`...` is not allowed in `import()`.",
		ImportJSONBindingNotDefault: "A JSON module can only be imported with `default`.",
		ImportReflectionHasAssertion: "`import module x` cannot have assertions.",
		ImportReflectionNotBinding: "Only `import module x from \"./module\"` is valid.",
		IncompatibleRegExpUVFlags: "The 'u' and 'v' regular expression flags cannot be enabled at the same time.",
		InvalidBigIntLiteral: "Invalid BigIntLiteral.",
		InvalidCodePoint: "Code point out of bounds.",
		InvalidCoverDiscardElement: "'void' must be followed by an expression when not used in a binding position.",
		InvalidCoverInitializedName: "Invalid shorthand property initializer.",
		InvalidDecimal: "Invalid decimal.",
		InvalidDigit: ({ radix }) => `Expected number in radix ${radix}.`,
		InvalidEscapeSequence: "Bad character escape sequence.",
		InvalidEscapeSequenceTemplate: "Invalid escape sequence in template.",
		InvalidEscapedReservedWord: ({ reservedWord }) => `Escape sequence in keyword ${reservedWord}.`,
		InvalidIdentifier: ({ identifierName }) => `Invalid identifier ${identifierName}.`,
		InvalidLhs: ({ ancestor }) => `Invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsBinding: ({ ancestor }) => `Binding invalid left-hand side in ${toNodeDescription(ancestor)}.`,
		InvalidLhsOptionalChaining: ({ ancestor }) => `Invalid optional chaining in the left-hand side of ${toNodeDescription(ancestor)}.`,
		InvalidOrMissingExponent: "Floating-point numbers require a valid exponent after the 'e'.",
		InvalidOrUnexpectedToken: ({ unexpected }) => `Unexpected character '${unexpected}'.`,
		InvalidParenthesizedAssignment: "Invalid parenthesized assignment pattern.",
		InvalidPrivateFieldResolution: ({ identifierName }) => `Private name #${identifierName} is not defined.`,
		InvalidPropertyBindingPattern: "Binding member expression.",
		InvalidRecordProperty: "Only properties and spread elements are allowed in record definitions.",
		InvalidRestAssignmentPattern: "Invalid rest operator's argument.",
		LabelRedeclaration: ({ labelName }) => `Label '${labelName}' is already declared.`,
		LetInLexicalBinding: "'let' is disallowed as a lexically bound name.",
		LineTerminatorBeforeArrow: "No line break is allowed before '=>'.",
		MalformedRegExpFlags: "Invalid regular expression flag.",
		MissingClassName: "A class name is required.",
		MissingEqInAssignment: "Only '=' operator can be used for specifying default value.",
		MissingSemicolon: "Missing semicolon.",
		MissingPlugin: ({ missingPlugin }) => `This experimental syntax requires enabling the parser plugin: ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingOneOfPlugins: ({ missingPlugin }) => `This experimental syntax requires enabling one of the following parser plugin(s): ${missingPlugin.map((name) => JSON.stringify(name)).join(", ")}.`,
		MissingUnicodeEscape: "Expecting Unicode escape sequence \\uXXXX.",
		MixingCoalesceWithLogical: "Nullish coalescing operator(??) requires parens when mixing with logical operators.",
		ModuleAttributeDifferentFromType: "The only accepted module attribute is `type`.",
		ModuleAttributeInvalidValue: "Only string literals are allowed as module attribute values.",
		ModuleAttributesWithDuplicateKeys: ({ key }) => `Duplicate key "${key}" is not allowed in module attributes.`,
		ModuleExportNameHasLoneSurrogate: ({ surrogateCharCode }) => `An export name cannot include a lone surrogate, found '\\u${surrogateCharCode.toString(16)}'.`,
		ModuleExportUndefined: ({ localName }) => `Export '${localName}' is not defined.`,
		MultipleDefaultsInSwitch: "Multiple default clauses.",
		NewlineAfterThrow: "Illegal newline after throw.",
		NoCatchOrFinally: "Missing catch or finally clause.",
		NumberIdentifier: "Identifier directly after number.",
		NumericSeparatorInEscapeSequence: "Numeric separators are not allowed inside unicode escape sequences or hex escape sequences.",
		ObsoleteAwaitStar: "'await*' has been removed from the async functions proposal. Use Promise.all() instead.",
		OptionalChainingNoNew: "Constructors in/after an Optional Chain are not allowed.",
		OptionalChainingNoTemplate: "Tagged Template Literals are not allowed in optionalChain.",
		OverrideOnConstructor: "'override' modifier cannot appear on a constructor declaration.",
		ParamDupe: "Argument name clash.",
		PatternHasAccessor: "Object pattern can't contain getter or setter.",
		PatternHasMethod: "Object pattern can't contain methods.",
		PrivateInExpectedIn: ({ identifierName }) => `Private names are only allowed in property accesses (\`obj.#${identifierName}\`) or in \`in\` expressions (\`#${identifierName} in obj\`).`,
		PrivateNameRedeclaration: ({ identifierName }) => `Duplicate private name #${identifierName}.`,
		RecordExpressionBarIncorrectEndSyntaxType: "Record expressions ending with '|}' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionBarIncorrectStartSyntaxType: "Record expressions starting with '{|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		RecordExpressionHashIncorrectStartSyntaxType: "Record expressions starting with '#{' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		RecordNoProto: "'__proto__' is not allowed in Record expressions.",
		RestTrailingComma: "Unexpected trailing comma after rest element.",
		SloppyFunction: "In non-strict mode code, functions can only be declared at top level or inside a block.",
		SloppyFunctionAnnexB: "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
		SourcePhaseImportRequiresDefault: "Only `import source x from \"./module\"` is valid.",
		StaticPrototype: "Classes may not have static property named prototype.",
		SuperCallNotNewExpression: "Cannot use new with super(...).",
		SuperNotAllowed: "`super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
		SuperPrivateField: "Private fields can't be accessed on super.",
		TrailingDecorator: "Decorators must be attached to a class element.",
		TupleExpressionBarIncorrectEndSyntaxType: "Tuple expressions ending with '|]' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionBarIncorrectStartSyntaxType: "Tuple expressions starting with '[|' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'bar'.",
		TupleExpressionHashIncorrectStartSyntaxType: "Tuple expressions starting with '#[' are only allowed when the 'syntaxType' option of the 'recordAndTuple' plugin is set to 'hash'.",
		UnexpectedArgumentPlaceholder: "Unexpected argument placeholder.",
		UnexpectedAwaitAfterPipelineBody: "Unexpected \"await\" after pipeline body; await must have parentheses in minimal proposal.",
		UnexpectedDigitAfterHash: "Unexpected digit after hash token.",
		UnexpectedImportExport: "'import' and 'export' may only appear at the top level.",
		UnexpectedKeyword: ({ keyword }) => `Unexpected keyword '${keyword}'.`,
		UnexpectedLeadingDecorator: "Leading decorators must be attached to a class declaration.",
		UnexpectedLexicalDeclaration: "Lexical declaration cannot appear in a single-statement context.",
		UnexpectedNewTarget: "`new.target` can only be used in functions or class properties.",
		UnexpectedNumericSeparator: "A numeric separator is only allowed between two digits.",
		UnexpectedPrivateField: "Unexpected private name.",
		UnexpectedReservedWord: ({ reservedWord }) => `Unexpected reserved word '${reservedWord}'.`,
		UnexpectedSuper: "'super' is only allowed in object methods and classes.",
		UnexpectedToken: ({ expected, unexpected }) => `Unexpected token${unexpected ? ` '${unexpected}'.` : ""}${expected ? `, expected "${expected}"` : ""}`,
		UnexpectedTokenUnaryExponentiation: "Illegal expression. Wrap left hand side or entire exponentiation in parentheses.",
		UnexpectedUsingDeclaration: "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement.",
		UnexpectedVoidPattern: "Unexpected void binding.",
		UnsupportedDecoratorExport: "A decorated export must export a class declaration.",
		UnsupportedDefaultExport: "Only expressions, functions or classes are allowed as the `default` export.",
		UnsupportedImport: "`import` can only be used in `import()` or `import.meta`.",
		UnsupportedMetaProperty: ({ target, onlyValidPropertyName }) => `The only valid meta property for ${target} is ${target}.${onlyValidPropertyName}.`,
		UnsupportedParameterDecorator: "Decorators cannot be used to decorate parameters.",
		UnsupportedPropertyDecorator: "Decorators cannot be used to decorate object literal properties.",
		UnsupportedSuper: "'super' can only be used with function calls (i.e. super()) or in property accesses (i.e. super.prop or super[prop]).",
		UnterminatedComment: "Unterminated comment.",
		UnterminatedRegExp: "Unterminated regular expression.",
		UnterminatedString: "Unterminated string constant.",
		UnterminatedTemplate: "Unterminated template.",
		UsingDeclarationExport: "Using declaration cannot be exported.",
		UsingDeclarationHasBindingPattern: "Using declaration cannot have destructuring patterns.",
		VarRedeclaration: ({ identifierName }) => `Identifier '${identifierName}' has already been declared.`,
		VoidPatternCatchClauseParam: "A void binding can not be the catch clause parameter. Use `try { ... } catch { ... }` if you want to discard the caught error.",
		VoidPatternInitializer: "A void binding may not have an initializer.",
		YieldBindingIdentifier: "Can not use 'yield' as identifier inside a generator.",
		YieldInParameter: "Yield expression is not allowed in formal parameters.",
		YieldNotInGeneratorFunction: "'yield' is only allowed within generator functions.",
		ZeroDigitNumericSeparator: "Numeric separator can not be used after leading 0."
	};
	var StrictModeErrors = {
		StrictDelete: "Deleting local variable in strict mode.",
		StrictEvalArguments: ({ referenceName }) => `Assigning to '${referenceName}' in strict mode.`,
		StrictEvalArgumentsBinding: ({ bindingName }) => `Binding '${bindingName}' in strict mode.`,
		StrictFunction: "In strict mode code, functions can only be declared at top level or inside a block.",
		StrictNumericEscape: "The only valid numeric escape in strict mode is '\\0'.",
		StrictOctalLiteral: "Legacy octal literals are not allowed in strict mode.",
		StrictWith: "'with' in strict mode."
	};
	var ParseExpressionErrors = {
		ParseExpressionEmptyInput: "Unexpected parseExpression() input: The input is empty or contains only comments.",
		ParseExpressionExpectsEOF: ({ unexpected }) => `Unexpected parseExpression() input: The input should contain exactly one expression, but the first expression is followed by the unexpected character \`${String.fromCodePoint(unexpected)}\`.`
	};
	const UnparenthesizedPipeBodyDescriptions = /* @__PURE__ */ new Set([
		"ArrowFunctionExpression",
		"AssignmentExpression",
		"ConditionalExpression",
		"YieldExpression"
	]);
	var PipelineOperatorErrors = Object.assign({
		PipeBodyIsTighter: "Unexpected yield after pipeline body; any yield expression acting as Hack-style pipe body must be parenthesized due to its loose operator precedence.",
		PipeTopicRequiresHackPipes: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option.",
		PipeTopicUnbound: "Topic reference is unbound; it must be inside a pipe body.",
		PipeTopicUnconfiguredToken: ({ token }) => `Invalid topic token ${token}. In order to use ${token} as a topic reference, the pipelineOperator plugin must be configured with { "proposal": "hack", "topicToken": "${token}" }.`,
		PipeTopicUnused: "Hack-style pipe body does not contain a topic reference; Hack-style pipes must use topic at least once.",
		PipeUnparenthesizedBody: ({ type }) => `Hack-style pipe body cannot be an unparenthesized ${toNodeDescription({ type })}; please wrap it in parentheses.`
	}, {
		PipelineBodyNoArrow: "Unexpected arrow \"=>\" after pipeline body; arrow function in pipeline body must be parenthesized.",
		PipelineBodySequenceExpression: "Pipeline body may not be a comma-separated sequence expression.",
		PipelineHeadSequenceExpression: "Pipeline head should not be a comma-separated sequence expression.",
		PipelineTopicUnused: "Pipeline is in topic style but does not use topic reference.",
		PrimaryTopicNotAllowed: "Topic reference was used in a lexical context without topic binding.",
		PrimaryTopicRequiresSmartPipeline: "Topic reference is used, but the pipelineOperator plugin was not passed a \"proposal\": \"hack\" or \"smart\" option."
	});
	var FunctionBindErrors = {
		UnsupportedBind: "Binding should be performed on object property.",
		UnsupportedBindRHS: "The right-hand side of binding can not be super or import."
	};
	const _excluded = ["message"];
	function defineHidden(obj, key, value) {
		Object.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			value
		});
	}
	function toParseErrorConstructor({ toMessage, code, reasonCode, syntaxPlugin }) {
		const hasMissingPlugin = reasonCode === "MissingPlugin" || reasonCode === "MissingOneOfPlugins";
		const oldReasonCodes = {
			AccessorCannotDeclareThisParameter: "AccesorCannotDeclareThisParameter",
			AccessorCannotHaveTypeParameters: "AccesorCannotHaveTypeParameters",
			ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "ConstInitiailizerMustBeStringOrNumericLiteralOrLiteralEnumReference",
			SetAccessorCannotHaveOptionalParameter: "SetAccesorCannotHaveOptionalParameter",
			SetAccessorCannotHaveRestParameter: "SetAccesorCannotHaveRestParameter",
			SetAccessorCannotHaveReturnType: "SetAccesorCannotHaveReturnType"
		};
		if (oldReasonCodes[reasonCode]) reasonCode = oldReasonCodes[reasonCode];
		return function constructor(loc, details) {
			const error = /* @__PURE__ */ new SyntaxError();
			error.code = code;
			error.reasonCode = reasonCode;
			error.loc = loc;
			error.pos = loc.index;
			error.syntaxPlugin = syntaxPlugin;
			if (hasMissingPlugin) error.missingPlugin = details.missingPlugin;
			defineHidden(error, "clone", function clone(overrides = {}) {
				var _overrides$loc;
				const { line, column, index } = (_overrides$loc = overrides.loc) != null ? _overrides$loc : loc;
				return constructor(new Position(line, column, index), Object.assign({}, details, overrides.details));
			});
			defineHidden(error, "details", details);
			Object.defineProperty(error, "message", {
				configurable: true,
				get() {
					const message = `${toMessage(details)} (${loc.line}:${loc.column})`;
					this.message = message;
					return message;
				},
				set(value) {
					Object.defineProperty(this, "message", {
						value,
						writable: true
					});
				}
			});
			return error;
		};
	}
	function ParseErrorEnum(argument, syntaxPlugin) {
		if (Array.isArray(argument)) return (parseErrorTemplates) => ParseErrorEnum(parseErrorTemplates, argument[0]);
		const ParseErrorConstructors = {};
		for (const reasonCode of Object.keys(argument)) {
			const template = argument[reasonCode];
			const _ref = typeof template === "string" ? { message: () => template } : typeof template === "function" ? { message: template } : template, { message } = _ref, rest = _objectWithoutPropertiesLoose(_ref, _excluded);
			ParseErrorConstructors[reasonCode] = toParseErrorConstructor(Object.assign({
				code: "BABEL_PARSER_SYNTAX_ERROR",
				reasonCode,
				toMessage: typeof message === "string" ? () => message : message
			}, syntaxPlugin ? { syntaxPlugin } : {}, rest));
		}
		return ParseErrorConstructors;
	}
	const Errors = Object.assign({}, ParseErrorEnum(ModuleErrors), ParseErrorEnum(StandardErrors), ParseErrorEnum(StrictModeErrors), ParseErrorEnum(ParseExpressionErrors), ParseErrorEnum`pipelineOperator`(PipelineOperatorErrors), ParseErrorEnum`functionBind`(FunctionBindErrors));
	function createDefaultOptions() {
		return {
			sourceType: "script",
			sourceFilename: void 0,
			startIndex: 0,
			startColumn: 0,
			startLine: 1,
			allowAwaitOutsideFunction: false,
			allowReturnOutsideFunction: false,
			allowNewTargetOutsideFunction: false,
			allowImportExportEverywhere: false,
			allowSuperOutsideMethod: false,
			allowUndeclaredExports: false,
			allowYieldOutsideFunction: false,
			plugins: [],
			strictMode: void 0,
			ranges: false,
			tokens: false,
			createImportExpressions: false,
			createParenthesizedExpressions: false,
			errorRecovery: false,
			attachComment: true,
			annexB: true
		};
	}
	function getOptions(opts) {
		const options = createDefaultOptions();
		if (opts == null) return options;
		if (opts.annexB != null && opts.annexB !== false) throw new Error("The `annexB` option can only be set to `false`.");
		for (const key of Object.keys(options)) if (opts[key] != null) options[key] = opts[key];
		if (options.startLine === 1) {
			if (opts.startIndex == null && options.startColumn > 0) options.startIndex = options.startColumn;
			else if (opts.startColumn == null && options.startIndex > 0) options.startColumn = options.startIndex;
		} else if (opts.startColumn == null || opts.startIndex == null) {
			if (opts.startIndex != null) throw new Error("With a `startLine > 1` you must also specify `startIndex` and `startColumn`.");
		}
		if (options.sourceType === "commonjs") {
			if (opts.allowAwaitOutsideFunction != null) throw new Error("The `allowAwaitOutsideFunction` option cannot be used with `sourceType: 'commonjs'`.");
			if (opts.allowReturnOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowReturnOutsideFunction: true`, please remove the `allowReturnOutsideFunction` option or use `sourceType: 'script'`.");
			if (opts.allowNewTargetOutsideFunction != null) throw new Error("`sourceType: 'commonjs'` implies `allowNewTargetOutsideFunction: true`, please remove the `allowNewTargetOutsideFunction` option or use `sourceType: 'script'`.");
		}
		return options;
	}
	const { defineProperty } = Object;
	const toUnenumerable = (object, key) => {
		if (object) defineProperty(object, key, {
			enumerable: false,
			value: object[key]
		});
	};
	function toESTreeLocation(node) {
		toUnenumerable(node.loc.start, "index");
		toUnenumerable(node.loc.end, "index");
		return node;
	}
	var estree = (superClass) => class ESTreeParserMixin extends superClass {
		parse() {
			const file = toESTreeLocation(super.parse());
			if (this.optionFlags & 256) file.tokens = file.tokens.map(toESTreeLocation);
			return file;
		}
		parseRegExpLiteral({ pattern, flags }) {
			let regex = null;
			try {
				regex = new RegExp(pattern, flags);
			} catch (_) {}
			const node = this.estreeParseLiteral(regex);
			node.regex = {
				pattern,
				flags
			};
			return node;
		}
		parseBigIntLiteral(value) {
			let bigInt;
			try {
				bigInt = BigInt(value);
			} catch (_unused) {
				bigInt = null;
			}
			const node = this.estreeParseLiteral(bigInt);
			node.bigint = node.value !== null ? String(node.value) : value;
			return node;
		}
		parseDecimalLiteral(value) {
			const node = this.estreeParseLiteral(null);
			node.decimal = String(node.value || value);
			return node;
		}
		estreeParseLiteral(value) {
			return this.parseLiteral(value, "Literal");
		}
		parseStringLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNumericLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		parseNullLiteral() {
			return this.estreeParseLiteral(null);
		}
		parseBooleanLiteral(value) {
			return this.estreeParseLiteral(value);
		}
		estreeParseChainExpression(node, endLoc) {
			const chain = this.startNodeAtNode(node);
			chain.expression = node;
			return this.finishNodeAt(chain, "ChainExpression", endLoc);
		}
		directiveToStmt(directive) {
			const expression = directive.value;
			delete directive.value;
			this.castNodeTo(expression, "Literal");
			expression.raw = expression.extra.raw;
			expression.value = expression.extra.expressionValue;
			const stmt = this.castNodeTo(directive, "ExpressionStatement");
			stmt.expression = expression;
			stmt.directive = expression.extra.rawValue;
			delete expression.extra;
			return stmt;
		}
		fillOptionalPropertiesForTSESLint(node) {}
		cloneEstreeStringLiteral(node) {
			const { start, end, loc, range, raw, value } = node;
			const cloned = Object.create(node.constructor.prototype);
			cloned.type = "Literal";
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.raw = raw;
			cloned.value = value;
			return cloned;
		}
		initFunction(node, isAsync) {
			super.initFunction(node, isAsync);
			node.expression = false;
		}
		checkDeclaration(node) {
			if (node != null && this.isObjectProperty(node)) this.checkDeclaration(node.value);
			else super.checkDeclaration(node);
		}
		getObjectOrClassMethodParams(method) {
			return method.value.params;
		}
		isValidDirective(stmt) {
			var _stmt$expression$extr;
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "Literal" && typeof stmt.expression.value === "string" && !((_stmt$expression$extr = stmt.expression.extra) != null && _stmt$expression$extr.parenthesized);
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			super.parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse);
			node.body = node.directives.map((d) => this.directiveToStmt(d)).concat(node.body);
			delete node.directives;
		}
		parsePrivateName() {
			const node = super.parsePrivateName();
			if (!this.getPluginOption("estree", "classFeatures")) return node;
			return this.convertPrivateNameToPrivateIdentifier(node);
		}
		convertPrivateNameToPrivateIdentifier(node) {
			const name = super.getPrivateNameSV(node);
			delete node.id;
			node.name = name;
			return this.castNodeTo(node, "PrivateIdentifier");
		}
		isPrivateName(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.isPrivateName(node);
			return node.type === "PrivateIdentifier";
		}
		getPrivateNameSV(node) {
			if (!this.getPluginOption("estree", "classFeatures")) return super.getPrivateNameSV(node);
			return node.name;
		}
		parseLiteral(value, type) {
			const node = super.parseLiteral(value, type);
			node.raw = node.extra.raw;
			delete node.extra;
			return node;
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			super.parseFunctionBody(node, allowExpression, isMethod);
			node.expression = node.body.type !== "BlockStatement";
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			let funcNode = this.startNode();
			funcNode.kind = node.kind;
			funcNode = super.parseMethod(funcNode, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			delete funcNode.kind;
			const { typeParameters } = node;
			if (typeParameters) {
				delete node.typeParameters;
				funcNode.typeParameters = typeParameters;
				this.resetStartLocationFromNode(funcNode, typeParameters);
			}
			node.value = this.castNodeTo(funcNode, "FunctionExpression");
			if (type === "ClassPrivateMethod") node.computed = false;
			if (type === "ObjectMethod") {
				if (node.kind === "method") node.kind = "init";
				node.shorthand = false;
				return this.finishNode(node, "Property");
			} else return this.finishNode(node, "MethodDefinition");
		}
		nameIsConstructor(key) {
			if (key.type === "Literal") return key.value === "constructor";
			return super.nameIsConstructor(key);
		}
		parseClassProperty(...args) {
			const propertyNode = super.parseClassProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			return propertyNode;
		}
		parseClassPrivateProperty(...args) {
			const propertyNode = super.parseClassPrivateProperty(...args);
			if (!this.getPluginOption("estree", "classFeatures")) return propertyNode;
			this.castNodeTo(propertyNode, "PropertyDefinition");
			propertyNode.computed = false;
			return propertyNode;
		}
		parseClassAccessorProperty(node) {
			const accessorPropertyNode = super.parseClassAccessorProperty(node);
			if (!this.getPluginOption("estree", "classFeatures")) return accessorPropertyNode;
			if (accessorPropertyNode.abstract && this.hasPlugin("typescript")) {
				delete accessorPropertyNode.abstract;
				this.castNodeTo(accessorPropertyNode, "TSAbstractAccessorProperty");
			} else this.castNodeTo(accessorPropertyNode, "AccessorProperty");
			return accessorPropertyNode;
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			const node = super.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (node) {
				node.kind = "init";
				this.castNodeTo(node, "Property");
			}
			return node;
		}
		finishObjectProperty(node) {
			node.kind = "init";
			return this.finishNode(node, "Property");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			return type === "Property" ? "value" : super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
		}
		isAssignable(node, isBinding) {
			if (node != null && this.isObjectProperty(node)) return this.isAssignable(node.value, isBinding);
			return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (node != null && this.isObjectProperty(node)) {
				const { key, value } = node;
				if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
				this.toAssignable(value, isLHS);
			} else super.toAssignable(node, isLHS);
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "Property" && (prop.kind === "get" || prop.kind === "set")) this.raise(Errors.PatternHasAccessor, prop.key);
			else if (prop.type === "Property" && prop.method) this.raise(Errors.PatternHasMethod, prop.key);
			else super.toAssignableObjectExpressionProp(prop, isLast, isLHS);
		}
		finishCallExpression(unfinished, optional) {
			const node = super.finishCallExpression(unfinished, optional);
			if (node.callee.type === "Import") {
				var _ref, _ref2;
				this.castNodeTo(node, "ImportExpression");
				node.source = node.arguments[0];
				node.options = (_ref = node.arguments[1]) != null ? _ref : null;
				node.attributes = (_ref2 = node.arguments[1]) != null ? _ref2 : null;
				delete node.arguments;
				delete node.callee;
			} else if (node.type === "OptionalCallExpression") this.castNodeTo(node, "CallExpression");
			else node.optional = false;
			return node;
		}
		toReferencedArguments(node) {
			if (node.type === "ImportExpression") return;
			super.toReferencedArguments(node);
		}
		parseExport(unfinished, decorators) {
			const exportStartLoc = this.state.lastTokStartLoc;
			const node = super.parseExport(unfinished, decorators);
			switch (node.type) {
				case "ExportAllDeclaration":
					node.exported = null;
					break;
				case "ExportNamedDeclaration": if (node.specifiers.length === 1 && node.specifiers[0].type === "ExportNamespaceSpecifier") {
					this.castNodeTo(node, "ExportAllDeclaration");
					node.exported = node.specifiers[0].exported;
					delete node.specifiers;
				}
				case "ExportDefaultDeclaration": {
					var _declaration$decorato;
					const { declaration } = node;
					if ((declaration == null ? void 0 : declaration.type) === "ClassDeclaration" && ((_declaration$decorato = declaration.decorators) == null ? void 0 : _declaration$decorato.length) > 0 && declaration.start === node.start) this.resetStartLocation(node, exportStartLoc);
				}
			}
			return node;
		}
		stopParseSubscript(base, state) {
			const node = super.stopParseSubscript(base, state);
			if (state.optionalChainMember) return this.estreeParseChainExpression(node, base.loc.end);
			return node;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = super.parseMember(base, startLoc, state, computed, optional);
			if (node.type === "OptionalMemberExpression") this.castNodeTo(node, "MemberExpression");
			else node.optional = false;
			return node;
		}
		isOptionalMemberExpression(node) {
			if (node.type === "ChainExpression") return node.expression.type === "MemberExpression";
			return super.isOptionalMemberExpression(node);
		}
		hasPropertyAsPrivateName(node) {
			if (node.type === "ChainExpression") node = node.expression;
			return super.hasPropertyAsPrivateName(node);
		}
		isObjectProperty(node) {
			return node.type === "Property" && node.kind === "init" && !node.method;
		}
		isObjectMethod(node) {
			return node.type === "Property" && (node.method || node.kind === "get" || node.kind === "set");
		}
		castNodeTo(node, type) {
			const result = super.castNodeTo(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			this.fillOptionalPropertiesForTSESLint(cloned);
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Literal") return this.cloneEstreeStringLiteral(node);
			return super.cloneStringLiteral(node);
		}
		finishNodeAt(node, type, endLoc) {
			return toESTreeLocation(super.finishNodeAt(node, type, endLoc));
		}
		finishNode(node, type) {
			const result = super.finishNode(node, type);
			this.fillOptionalPropertiesForTSESLint(result);
			return result;
		}
		resetStartLocation(node, startLoc) {
			super.resetStartLocation(node, startLoc);
			toESTreeLocation(node);
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			super.resetEndLocation(node, endLoc);
			toESTreeLocation(node);
		}
	};
	var TokContext = class {
		constructor(token, preserveSpace) {
			this.token = void 0;
			this.preserveSpace = void 0;
			this.token = token;
			this.preserveSpace = !!preserveSpace;
		}
	};
	const types = {
		brace: new TokContext("{"),
		j_oTag: new TokContext("<tag"),
		j_cTag: new TokContext("</tag"),
		j_expr: new TokContext("<tag>...</tag>", true)
	};
	types.template = new TokContext("`", true);
	const beforeExpr = true;
	const startsExpr = true;
	const isLoop = true;
	const isAssign = true;
	const prefix = true;
	const postfix = true;
	var ExportedTokenType = class {
		constructor(label, conf = {}) {
			this.label = void 0;
			this.keyword = void 0;
			this.beforeExpr = void 0;
			this.startsExpr = void 0;
			this.rightAssociative = void 0;
			this.isLoop = void 0;
			this.isAssign = void 0;
			this.prefix = void 0;
			this.postfix = void 0;
			this.binop = void 0;
			this.label = label;
			this.keyword = conf.keyword;
			this.beforeExpr = !!conf.beforeExpr;
			this.startsExpr = !!conf.startsExpr;
			this.rightAssociative = !!conf.rightAssociative;
			this.isLoop = !!conf.isLoop;
			this.isAssign = !!conf.isAssign;
			this.prefix = !!conf.prefix;
			this.postfix = !!conf.postfix;
			this.binop = conf.binop != null ? conf.binop : null;
			this.updateContext = null;
		}
	};
	const keywords$1 = /* @__PURE__ */ new Map();
	function createKeyword(name, options = {}) {
		options.keyword = name;
		const token = createToken(name, options);
		keywords$1.set(name, token);
		return token;
	}
	function createBinop(name, binop) {
		return createToken(name, {
			beforeExpr,
			binop
		});
	}
	let tokenTypeCounter = -1;
	const tokenTypes = [];
	const tokenLabels = [];
	const tokenBinops = [];
	const tokenBeforeExprs = [];
	const tokenStartsExprs = [];
	const tokenPrefixes = [];
	function createToken(name, options = {}) {
		var _options$binop, _options$beforeExpr, _options$startsExpr, _options$prefix;
		++tokenTypeCounter;
		tokenLabels.push(name);
		tokenBinops.push((_options$binop = options.binop) != null ? _options$binop : -1);
		tokenBeforeExprs.push((_options$beforeExpr = options.beforeExpr) != null ? _options$beforeExpr : false);
		tokenStartsExprs.push((_options$startsExpr = options.startsExpr) != null ? _options$startsExpr : false);
		tokenPrefixes.push((_options$prefix = options.prefix) != null ? _options$prefix : false);
		tokenTypes.push(new ExportedTokenType(name, options));
		return tokenTypeCounter;
	}
	function createKeywordLike(name, options = {}) {
		var _options$binop2, _options$beforeExpr2, _options$startsExpr2, _options$prefix2;
		++tokenTypeCounter;
		keywords$1.set(name, tokenTypeCounter);
		tokenLabels.push(name);
		tokenBinops.push((_options$binop2 = options.binop) != null ? _options$binop2 : -1);
		tokenBeforeExprs.push((_options$beforeExpr2 = options.beforeExpr) != null ? _options$beforeExpr2 : false);
		tokenStartsExprs.push((_options$startsExpr2 = options.startsExpr) != null ? _options$startsExpr2 : false);
		tokenPrefixes.push((_options$prefix2 = options.prefix) != null ? _options$prefix2 : false);
		tokenTypes.push(new ExportedTokenType("name", options));
		return tokenTypeCounter;
	}
	const tt = {
		bracketL: createToken("[", {
			beforeExpr,
			startsExpr
		}),
		bracketHashL: createToken("#[", {
			beforeExpr,
			startsExpr
		}),
		bracketBarL: createToken("[|", {
			beforeExpr,
			startsExpr
		}),
		bracketR: createToken("]"),
		bracketBarR: createToken("|]"),
		braceL: createToken("{", {
			beforeExpr,
			startsExpr
		}),
		braceBarL: createToken("{|", {
			beforeExpr,
			startsExpr
		}),
		braceHashL: createToken("#{", {
			beforeExpr,
			startsExpr
		}),
		braceR: createToken("}"),
		braceBarR: createToken("|}"),
		parenL: createToken("(", {
			beforeExpr,
			startsExpr
		}),
		parenR: createToken(")"),
		comma: createToken(",", { beforeExpr }),
		semi: createToken(";", { beforeExpr }),
		colon: createToken(":", { beforeExpr }),
		doubleColon: createToken("::", { beforeExpr }),
		dot: createToken("."),
		question: createToken("?", { beforeExpr }),
		questionDot: createToken("?."),
		arrow: createToken("=>", { beforeExpr }),
		template: createToken("template"),
		ellipsis: createToken("...", { beforeExpr }),
		backQuote: createToken("`", { startsExpr }),
		dollarBraceL: createToken("${", {
			beforeExpr,
			startsExpr
		}),
		templateTail: createToken("...`", { startsExpr }),
		templateNonTail: createToken("...${", {
			beforeExpr,
			startsExpr
		}),
		at: createToken("@"),
		hash: createToken("#", { startsExpr }),
		interpreterDirective: createToken("#!..."),
		eq: createToken("=", {
			beforeExpr,
			isAssign
		}),
		assign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		slashAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		xorAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		moduloAssign: createToken("_=", {
			beforeExpr,
			isAssign
		}),
		incDec: createToken("++/--", {
			prefix,
			postfix,
			startsExpr
		}),
		bang: createToken("!", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		tilde: createToken("~", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		doubleCaret: createToken("^^", { startsExpr }),
		doubleAt: createToken("@@", { startsExpr }),
		pipeline: createBinop("|>", 0),
		nullishCoalescing: createBinop("??", 1),
		logicalOR: createBinop("||", 1),
		logicalAND: createBinop("&&", 2),
		bitwiseOR: createBinop("|", 3),
		bitwiseXOR: createBinop("^", 4),
		bitwiseAND: createBinop("&", 5),
		equality: createBinop("==/!=/===/!==", 6),
		lt: createBinop("</>/<=/>=", 7),
		gt: createBinop("</>/<=/>=", 7),
		relational: createBinop("</>/<=/>=", 7),
		bitShift: createBinop("<</>>/>>>", 8),
		bitShiftL: createBinop("<</>>/>>>", 8),
		bitShiftR: createBinop("<</>>/>>>", 8),
		plusMin: createToken("+/-", {
			beforeExpr,
			binop: 9,
			prefix,
			startsExpr
		}),
		modulo: createToken("%", {
			binop: 10,
			startsExpr
		}),
		star: createToken("*", { binop: 10 }),
		slash: createBinop("/", 10),
		exponent: createToken("**", {
			beforeExpr,
			binop: 11,
			rightAssociative: true
		}),
		_in: createKeyword("in", {
			beforeExpr,
			binop: 7
		}),
		_instanceof: createKeyword("instanceof", {
			beforeExpr,
			binop: 7
		}),
		_break: createKeyword("break"),
		_case: createKeyword("case", { beforeExpr }),
		_catch: createKeyword("catch"),
		_continue: createKeyword("continue"),
		_debugger: createKeyword("debugger"),
		_default: createKeyword("default", { beforeExpr }),
		_else: createKeyword("else", { beforeExpr }),
		_finally: createKeyword("finally"),
		_function: createKeyword("function", { startsExpr }),
		_if: createKeyword("if"),
		_return: createKeyword("return", { beforeExpr }),
		_switch: createKeyword("switch"),
		_throw: createKeyword("throw", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_try: createKeyword("try"),
		_var: createKeyword("var"),
		_const: createKeyword("const"),
		_with: createKeyword("with"),
		_new: createKeyword("new", {
			beforeExpr,
			startsExpr
		}),
		_this: createKeyword("this", { startsExpr }),
		_super: createKeyword("super", { startsExpr }),
		_class: createKeyword("class", { startsExpr }),
		_extends: createKeyword("extends", { beforeExpr }),
		_export: createKeyword("export"),
		_import: createKeyword("import", { startsExpr }),
		_null: createKeyword("null", { startsExpr }),
		_true: createKeyword("true", { startsExpr }),
		_false: createKeyword("false", { startsExpr }),
		_typeof: createKeyword("typeof", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_void: createKeyword("void", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_delete: createKeyword("delete", {
			beforeExpr,
			prefix,
			startsExpr
		}),
		_do: createKeyword("do", {
			isLoop,
			beforeExpr
		}),
		_for: createKeyword("for", { isLoop }),
		_while: createKeyword("while", { isLoop }),
		_arguments: createKeywordLike("arguments", { startsExpr }),
		_as: createKeywordLike("as", { startsExpr }),
		_assert: createKeywordLike("assert", { startsExpr }),
		_async: createKeywordLike("async", { startsExpr }),
		_await: createKeywordLike("await", { startsExpr }),
		_defer: createKeywordLike("defer", { startsExpr }),
		_from: createKeywordLike("from", { startsExpr }),
		_get: createKeywordLike("get", { startsExpr }),
		_let: createKeywordLike("let", { startsExpr }),
		_meta: createKeywordLike("meta", { startsExpr }),
		_of: createKeywordLike("of", { startsExpr }),
		_sent: createKeywordLike("sent", { startsExpr }),
		_set: createKeywordLike("set", { startsExpr }),
		_source: createKeywordLike("source", { startsExpr }),
		_static: createKeywordLike("static", { startsExpr }),
		_using: createKeywordLike("using", { startsExpr }),
		_yield: createKeywordLike("yield", { startsExpr }),
		_asserts: createKeywordLike("asserts", { startsExpr }),
		_checks: createKeywordLike("checks", { startsExpr }),
		_exports: createKeywordLike("exports", { startsExpr }),
		_global: createKeywordLike("global", { startsExpr }),
		_implements: createKeywordLike("implements", { startsExpr }),
		_intrinsic: createKeywordLike("intrinsic", { startsExpr }),
		_infer: createKeywordLike("infer", { startsExpr }),
		_is: createKeywordLike("is", { startsExpr }),
		_mixins: createKeywordLike("mixins", { startsExpr }),
		_proto: createKeywordLike("proto", { startsExpr }),
		_require: createKeywordLike("require", { startsExpr }),
		_satisfies: createKeywordLike("satisfies", { startsExpr }),
		_keyof: createKeywordLike("keyof", { startsExpr }),
		_readonly: createKeywordLike("readonly", { startsExpr }),
		_unique: createKeywordLike("unique", { startsExpr }),
		_abstract: createKeywordLike("abstract", { startsExpr }),
		_declare: createKeywordLike("declare", { startsExpr }),
		_enum: createKeywordLike("enum", { startsExpr }),
		_module: createKeywordLike("module", { startsExpr }),
		_namespace: createKeywordLike("namespace", { startsExpr }),
		_interface: createKeywordLike("interface", { startsExpr }),
		_type: createKeywordLike("type", { startsExpr }),
		_opaque: createKeywordLike("opaque", { startsExpr }),
		name: createToken("name", { startsExpr }),
		placeholder: createToken("%%", { startsExpr }),
		string: createToken("string", { startsExpr }),
		num: createToken("num", { startsExpr }),
		bigint: createToken("bigint", { startsExpr }),
		decimal: createToken("decimal", { startsExpr }),
		regexp: createToken("regexp", { startsExpr }),
		privateName: createToken("#name", { startsExpr }),
		eof: createToken("eof"),
		jsxName: createToken("jsxName"),
		jsxText: createToken("jsxText", { beforeExpr }),
		jsxTagStart: createToken("jsxTagStart", { startsExpr }),
		jsxTagEnd: createToken("jsxTagEnd")
	};
	function tokenIsIdentifier(token) {
		return token >= 93 && token <= 134;
	}
	function tokenKeywordOrIdentifierIsKeyword(token) {
		return token <= 92;
	}
	function tokenIsKeywordOrIdentifier(token) {
		return token >= 58 && token <= 134;
	}
	function tokenIsLiteralPropertyName(token) {
		return token >= 58 && token <= 138;
	}
	function tokenComesBeforeExpression(token) {
		return tokenBeforeExprs[token];
	}
	function tokenCanStartExpression(token) {
		return tokenStartsExprs[token];
	}
	function tokenIsAssignment(token) {
		return token >= 29 && token <= 33;
	}
	function tokenIsFlowInterfaceOrTypeOrOpaque(token) {
		return token >= 130 && token <= 132;
	}
	function tokenIsLoop(token) {
		return token >= 90 && token <= 92;
	}
	function tokenIsKeyword(token) {
		return token >= 58 && token <= 92;
	}
	function tokenIsOperator(token) {
		return token >= 39 && token <= 59;
	}
	function tokenIsPostfix(token) {
		return token === 34;
	}
	function tokenIsPrefix(token) {
		return tokenPrefixes[token];
	}
	function tokenIsTSTypeOperator(token) {
		return token >= 122 && token <= 124;
	}
	function tokenIsTSDeclarationStart(token) {
		return token >= 125 && token <= 131;
	}
	function tokenLabelName(token) {
		return tokenLabels[token];
	}
	function tokenOperatorPrecedence(token) {
		return tokenBinops[token];
	}
	function tokenIsRightAssociative(token) {
		return token === 57;
	}
	function tokenIsTemplate(token) {
		return token >= 24 && token <= 25;
	}
	function getExportedToken(token) {
		return tokenTypes[token];
	}
	tokenTypes[8].updateContext = (context) => {
		context.pop();
	};
	tokenTypes[5].updateContext = tokenTypes[7].updateContext = tokenTypes[23].updateContext = (context) => {
		context.push(types.brace);
	};
	tokenTypes[22].updateContext = (context) => {
		if (context[context.length - 1] === types.template) context.pop();
		else context.push(types.template);
	};
	tokenTypes[144].updateContext = (context) => {
		context.push(types.j_expr, types.j_oTag);
	};
	let nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈא-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿₐ-ₜℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-Ƛ꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
	let nonASCIIidentifierChars = "·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୕-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫝᫠-᫫ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
	const nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
	const nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
	nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
	const astralIdentifierStartCodes = [
		0,
		11,
		2,
		25,
		2,
		18,
		2,
		1,
		2,
		14,
		3,
		13,
		35,
		122,
		70,
		52,
		268,
		28,
		4,
		48,
		48,
		31,
		14,
		29,
		6,
		37,
		11,
		29,
		3,
		35,
		5,
		7,
		2,
		4,
		43,
		157,
		19,
		35,
		5,
		35,
		5,
		39,
		9,
		51,
		13,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		2,
		10,
		2,
		14,
		2,
		6,
		2,
		1,
		4,
		51,
		13,
		310,
		10,
		21,
		11,
		7,
		25,
		5,
		2,
		41,
		2,
		8,
		70,
		5,
		3,
		0,
		2,
		43,
		2,
		1,
		4,
		0,
		3,
		22,
		11,
		22,
		10,
		30,
		66,
		18,
		2,
		1,
		11,
		21,
		11,
		25,
		7,
		25,
		39,
		55,
		7,
		1,
		65,
		0,
		16,
		3,
		2,
		2,
		2,
		28,
		43,
		28,
		4,
		28,
		36,
		7,
		2,
		27,
		28,
		53,
		11,
		21,
		11,
		18,
		14,
		17,
		111,
		72,
		56,
		50,
		14,
		50,
		14,
		35,
		39,
		27,
		10,
		22,
		251,
		41,
		7,
		1,
		17,
		5,
		57,
		28,
		11,
		0,
		9,
		21,
		43,
		17,
		47,
		20,
		28,
		22,
		13,
		52,
		58,
		1,
		3,
		0,
		14,
		44,
		33,
		24,
		27,
		35,
		30,
		0,
		3,
		0,
		9,
		34,
		4,
		0,
		13,
		47,
		15,
		3,
		22,
		0,
		2,
		0,
		36,
		17,
		2,
		24,
		20,
		1,
		64,
		6,
		2,
		0,
		2,
		3,
		2,
		14,
		2,
		9,
		8,
		46,
		39,
		7,
		3,
		1,
		3,
		21,
		2,
		6,
		2,
		1,
		2,
		4,
		4,
		0,
		19,
		0,
		13,
		4,
		31,
		9,
		2,
		0,
		3,
		0,
		2,
		37,
		2,
		0,
		26,
		0,
		2,
		0,
		45,
		52,
		19,
		3,
		21,
		2,
		31,
		47,
		21,
		1,
		2,
		0,
		185,
		46,
		42,
		3,
		37,
		47,
		21,
		0,
		60,
		42,
		14,
		0,
		72,
		26,
		38,
		6,
		186,
		43,
		117,
		63,
		32,
		7,
		3,
		0,
		3,
		7,
		2,
		1,
		2,
		23,
		16,
		0,
		2,
		0,
		95,
		7,
		3,
		38,
		17,
		0,
		2,
		0,
		29,
		0,
		11,
		39,
		8,
		0,
		22,
		0,
		12,
		45,
		20,
		0,
		19,
		72,
		200,
		32,
		32,
		8,
		2,
		36,
		18,
		0,
		50,
		29,
		113,
		6,
		2,
		1,
		2,
		37,
		22,
		0,
		26,
		5,
		2,
		1,
		2,
		31,
		15,
		0,
		24,
		43,
		261,
		18,
		16,
		0,
		2,
		12,
		2,
		33,
		125,
		0,
		80,
		921,
		103,
		110,
		18,
		195,
		2637,
		96,
		16,
		1071,
		18,
		5,
		26,
		3994,
		6,
		582,
		6842,
		29,
		1763,
		568,
		8,
		30,
		18,
		78,
		18,
		29,
		19,
		47,
		17,
		3,
		32,
		20,
		6,
		18,
		433,
		44,
		212,
		63,
		33,
		24,
		3,
		24,
		45,
		74,
		6,
		0,
		67,
		12,
		65,
		1,
		2,
		0,
		15,
		4,
		10,
		7381,
		42,
		31,
		98,
		114,
		8702,
		3,
		2,
		6,
		2,
		1,
		2,
		290,
		16,
		0,
		30,
		2,
		3,
		0,
		15,
		3,
		9,
		395,
		2309,
		106,
		6,
		12,
		4,
		8,
		8,
		9,
		5991,
		84,
		2,
		70,
		2,
		1,
		3,
		0,
		3,
		1,
		3,
		3,
		2,
		11,
		2,
		0,
		2,
		6,
		2,
		64,
		2,
		3,
		3,
		7,
		2,
		6,
		2,
		27,
		2,
		3,
		2,
		4,
		2,
		0,
		4,
		6,
		2,
		339,
		3,
		24,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		30,
		2,
		24,
		2,
		7,
		1845,
		30,
		7,
		5,
		262,
		61,
		147,
		44,
		11,
		6,
		17,
		0,
		322,
		29,
		19,
		43,
		485,
		27,
		229,
		29,
		3,
		0,
		208,
		30,
		2,
		2,
		2,
		1,
		2,
		6,
		3,
		4,
		10,
		1,
		225,
		6,
		2,
		3,
		2,
		1,
		2,
		14,
		2,
		196,
		60,
		67,
		8,
		0,
		1205,
		3,
		2,
		26,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		9,
		2,
		3,
		2,
		0,
		2,
		0,
		7,
		0,
		5,
		0,
		2,
		0,
		2,
		0,
		2,
		2,
		2,
		1,
		2,
		0,
		3,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		0,
		2,
		1,
		2,
		0,
		3,
		3,
		2,
		6,
		2,
		3,
		2,
		3,
		2,
		0,
		2,
		9,
		2,
		16,
		6,
		2,
		2,
		4,
		2,
		16,
		4421,
		42719,
		33,
		4381,
		3,
		5773,
		3,
		7472,
		16,
		621,
		2467,
		541,
		1507,
		4938,
		6,
		8489
	];
	const astralIdentifierCodes = [
		509,
		0,
		227,
		0,
		150,
		4,
		294,
		9,
		1368,
		2,
		2,
		1,
		6,
		3,
		41,
		2,
		5,
		0,
		166,
		1,
		574,
		3,
		9,
		9,
		7,
		9,
		32,
		4,
		318,
		1,
		78,
		5,
		71,
		10,
		50,
		3,
		123,
		2,
		54,
		14,
		32,
		10,
		3,
		1,
		11,
		3,
		46,
		10,
		8,
		0,
		46,
		9,
		7,
		2,
		37,
		13,
		2,
		9,
		6,
		1,
		45,
		0,
		13,
		2,
		49,
		13,
		9,
		3,
		2,
		11,
		83,
		11,
		7,
		0,
		3,
		0,
		158,
		11,
		6,
		9,
		7,
		3,
		56,
		1,
		2,
		6,
		3,
		1,
		3,
		2,
		10,
		0,
		11,
		1,
		3,
		6,
		4,
		4,
		68,
		8,
		2,
		0,
		3,
		0,
		2,
		3,
		2,
		4,
		2,
		0,
		15,
		1,
		83,
		17,
		10,
		9,
		5,
		0,
		82,
		19,
		13,
		9,
		214,
		6,
		3,
		8,
		28,
		1,
		83,
		16,
		16,
		9,
		82,
		12,
		9,
		9,
		7,
		19,
		58,
		14,
		5,
		9,
		243,
		14,
		166,
		9,
		71,
		5,
		2,
		1,
		3,
		3,
		2,
		0,
		2,
		1,
		13,
		9,
		120,
		6,
		3,
		6,
		4,
		0,
		29,
		9,
		41,
		6,
		2,
		3,
		9,
		0,
		10,
		10,
		47,
		15,
		199,
		7,
		137,
		9,
		54,
		7,
		2,
		7,
		17,
		9,
		57,
		21,
		2,
		13,
		123,
		5,
		4,
		0,
		2,
		1,
		2,
		6,
		2,
		0,
		9,
		9,
		49,
		4,
		2,
		1,
		2,
		4,
		9,
		9,
		55,
		9,
		266,
		3,
		10,
		1,
		2,
		0,
		49,
		6,
		4,
		4,
		14,
		10,
		5350,
		0,
		7,
		14,
		11465,
		27,
		2343,
		9,
		87,
		9,
		39,
		4,
		60,
		6,
		26,
		9,
		535,
		9,
		470,
		0,
		2,
		54,
		8,
		3,
		82,
		0,
		12,
		1,
		19628,
		1,
		4178,
		9,
		519,
		45,
		3,
		22,
		543,
		4,
		4,
		5,
		9,
		7,
		3,
		6,
		31,
		3,
		149,
		2,
		1418,
		49,
		513,
		54,
		5,
		49,
		9,
		0,
		15,
		0,
		23,
		4,
		2,
		14,
		1361,
		6,
		2,
		16,
		3,
		6,
		2,
		1,
		2,
		4,
		101,
		0,
		161,
		6,
		10,
		9,
		357,
		0,
		62,
		13,
		499,
		13,
		245,
		1,
		2,
		9,
		233,
		0,
		3,
		0,
		8,
		1,
		6,
		0,
		475,
		6,
		110,
		6,
		6,
		9,
		4759,
		9,
		787719,
		239
	];
	function isInAstralSet(code, set) {
		let pos = 65536;
		for (let i = 0, length = set.length; i < length; i += 2) {
			pos += set[i];
			if (pos > code) return false;
			pos += set[i + 1];
			if (pos >= code) return true;
		}
		return false;
	}
	function isIdentifierStart(code) {
		if (code < 65) return code === 36;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes);
	}
	function isIdentifierChar(code) {
		if (code < 48) return code === 36;
		if (code < 58) return true;
		if (code < 65) return false;
		if (code <= 90) return true;
		if (code < 97) return code === 95;
		if (code <= 122) return true;
		if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
		return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
	}
	const reservedWords = {
		keyword: [
			"break",
			"case",
			"catch",
			"continue",
			"debugger",
			"default",
			"do",
			"else",
			"finally",
			"for",
			"function",
			"if",
			"return",
			"switch",
			"throw",
			"try",
			"var",
			"const",
			"while",
			"with",
			"new",
			"this",
			"super",
			"class",
			"extends",
			"export",
			"import",
			"null",
			"true",
			"false",
			"in",
			"instanceof",
			"typeof",
			"void",
			"delete"
		],
		strict: [
			"implements",
			"interface",
			"let",
			"package",
			"private",
			"protected",
			"public",
			"static",
			"yield"
		],
		strictBind: ["eval", "arguments"]
	};
	const keywords = new Set(reservedWords.keyword);
	const reservedWordsStrictSet = new Set(reservedWords.strict);
	const reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
	function isReservedWord(word, inModule) {
		return inModule && word === "await" || word === "enum";
	}
	function isStrictReservedWord(word, inModule) {
		return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
	}
	function isStrictBindOnlyReservedWord(word) {
		return reservedWordsStrictBindSet.has(word);
	}
	function isStrictBindReservedWord(word, inModule) {
		return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
	}
	function isKeyword(word) {
		return keywords.has(word);
	}
	function isIteratorStart(current, next, next2) {
		return current === 64 && next === 64 && isIdentifierStart(next2);
	}
	const reservedWordLikeSet = /* @__PURE__ */ new Set([
		"break",
		"case",
		"catch",
		"continue",
		"debugger",
		"default",
		"do",
		"else",
		"finally",
		"for",
		"function",
		"if",
		"return",
		"switch",
		"throw",
		"try",
		"var",
		"const",
		"while",
		"with",
		"new",
		"this",
		"super",
		"class",
		"extends",
		"export",
		"import",
		"null",
		"true",
		"false",
		"in",
		"instanceof",
		"typeof",
		"void",
		"delete",
		"implements",
		"interface",
		"let",
		"package",
		"private",
		"protected",
		"public",
		"static",
		"yield",
		"eval",
		"arguments",
		"enum",
		"await"
	]);
	function canBeReservedWord(word) {
		return reservedWordLikeSet.has(word);
	}
	var Scope = class {
		constructor(flags) {
			this.flags = 0;
			this.names = /* @__PURE__ */ new Map();
			this.firstLexicalName = "";
			this.flags = flags;
		}
	};
	var ScopeHandler = class {
		constructor(parser, inModule) {
			this.parser = void 0;
			this.scopeStack = [];
			this.inModule = void 0;
			this.undefinedExports = /* @__PURE__ */ new Map();
			this.parser = parser;
			this.inModule = inModule;
		}
		get inTopLevel() {
			return (this.currentScope().flags & 1) > 0;
		}
		get inFunction() {
			return (this.currentVarScopeFlags() & 2) > 0;
		}
		get allowSuper() {
			return (this.currentThisScopeFlags() & 16) > 0;
		}
		get allowDirectSuper() {
			return (this.currentThisScopeFlags() & 32) > 0;
		}
		get allowNewTarget() {
			return (this.currentThisScopeFlags() & 512) > 0;
		}
		get inClass() {
			return (this.currentThisScopeFlags() & 64) > 0;
		}
		get inClassAndNotInNonArrowFunction() {
			const flags = this.currentThisScopeFlags();
			return (flags & 64) > 0 && (flags & 2) === 0;
		}
		get inStaticBlock() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 128) return true;
				if (flags & 1731) return false;
			}
		}
		get inNonArrowFunction() {
			return (this.currentThisScopeFlags() & 2) > 0;
		}
		get inBareCaseStatement() {
			return (this.currentScope().flags & 256) > 0;
		}
		get treatFunctionsAsVar() {
			return this.treatFunctionsAsVarInScope(this.currentScope());
		}
		createScope(flags) {
			return new Scope(flags);
		}
		enter(flags) {
			this.scopeStack.push(this.createScope(flags));
		}
		exit() {
			return this.scopeStack.pop().flags;
		}
		treatFunctionsAsVarInScope(scope) {
			return !!(scope.flags & 130 || !this.parser.inModule && scope.flags & 1);
		}
		declareName(name, bindingType, loc) {
			let scope = this.currentScope();
			if (bindingType & 8 || bindingType & 16) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				let type = scope.names.get(name) || 0;
				if (bindingType & 16) type = type | 4;
				else {
					if (!scope.firstLexicalName) scope.firstLexicalName = name;
					type = type | 2;
				}
				scope.names.set(name, type);
				if (bindingType & 8) this.maybeExportDefined(scope, name);
			} else if (bindingType & 4) for (let i = this.scopeStack.length - 1; i >= 0; --i) {
				scope = this.scopeStack[i];
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				scope.names.set(name, (scope.names.get(name) || 0) | 1);
				this.maybeExportDefined(scope, name);
				if (scope.flags & 1667) break;
			}
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		maybeExportDefined(scope, name) {
			if (this.parser.inModule && scope.flags & 1) this.undefinedExports.delete(name);
		}
		checkRedeclarationInScope(scope, name, bindingType, loc) {
			if (this.isRedeclaredInScope(scope, name, bindingType)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (!(bindingType & 1)) return false;
			if (bindingType & 8) return scope.names.has(name);
			const type = scope.names.get(name) || 0;
			if (bindingType & 16) return (type & 2) > 0 || !this.treatFunctionsAsVarInScope(scope) && (type & 1) > 0;
			return (type & 2) > 0 && !(scope.flags & 8 && scope.firstLexicalName === name) || !this.treatFunctionsAsVarInScope(scope) && (type & 4) > 0;
		}
		checkLocalExport(id) {
			const { name } = id;
			if (!this.scopeStack[0].names.has(name)) this.undefinedExports.set(name, id.loc.start);
		}
		currentScope() {
			return this.scopeStack[this.scopeStack.length - 1];
		}
		currentVarScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1667) return flags;
			}
		}
		currentThisScopeFlags() {
			for (let i = this.scopeStack.length - 1;; i--) {
				const { flags } = this.scopeStack[i];
				if (flags & 1731 && !(flags & 4)) return flags;
			}
		}
	};
	var FlowScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.declareFunctions = /* @__PURE__ */ new Set();
		}
	};
	var FlowScopeHandler = class extends ScopeHandler {
		createScope(flags) {
			return new FlowScope(flags);
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 2048) {
				this.checkRedeclarationInScope(scope, name, bindingType, loc);
				this.maybeExportDefined(scope, name);
				scope.declareFunctions.add(name);
				return;
			}
			super.declareName(name, bindingType, loc);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			if (super.isRedeclaredInScope(scope, name, bindingType)) return true;
			if (bindingType & 2048 && !scope.declareFunctions.has(name)) {
				const type = scope.names.get(name);
				return (type & 4) > 0 || (type & 2) > 0;
			}
			return false;
		}
		checkLocalExport(id) {
			if (!this.scopeStack[0].declareFunctions.has(id.name)) super.checkLocalExport(id);
		}
	};
	const reservedTypes = /* @__PURE__ */ new Set([
		"_",
		"any",
		"bool",
		"boolean",
		"empty",
		"extends",
		"false",
		"interface",
		"mixed",
		"null",
		"number",
		"static",
		"string",
		"true",
		"typeof",
		"void"
	]);
	const FlowErrors = ParseErrorEnum`flow`({
		AmbiguousConditionalArrow: "Ambiguous expression: wrap the arrow functions in parentheses to disambiguate.",
		AmbiguousDeclareModuleKind: "Found both `declare module.exports` and `declare export` in the same module. Modules can only have 1 since they are either an ES module or they are a CommonJS module.",
		AssignReservedType: ({ reservedType }) => `Cannot overwrite reserved type ${reservedType}.`,
		DeclareClassElement: "The `declare` modifier can only appear on class fields.",
		DeclareClassFieldInitializer: "Initializers are not allowed in fields with the `declare` modifier.",
		DuplicateDeclareModuleExports: "Duplicate `declare module.exports` statement.",
		EnumBooleanMemberNotInitialized: ({ memberName, enumName }) => `Boolean enum members need to be initialized. Use either \`${memberName} = true,\` or \`${memberName} = false,\` in enum \`${enumName}\`.`,
		EnumDuplicateMemberName: ({ memberName, enumName }) => `Enum member names need to be unique, but the name \`${memberName}\` has already been used before in enum \`${enumName}\`.`,
		EnumInconsistentMemberValues: ({ enumName }) => `Enum \`${enumName}\` has inconsistent member initializers. Either use no initializers, or consistently use literals (either booleans, numbers, or strings) for all member initializers.`,
		EnumInvalidExplicitType: ({ invalidEnumType, enumName }) => `Enum type \`${invalidEnumType}\` is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidExplicitTypeUnknownSupplied: ({ enumName }) => `Supplied enum type is not valid. Use one of \`boolean\`, \`number\`, \`string\`, or \`symbol\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerPrimaryType: ({ enumName, memberName, explicitType }) => `Enum \`${enumName}\` has type \`${explicitType}\`, so the initializer of \`${memberName}\` needs to be a ${explicitType} literal.`,
		EnumInvalidMemberInitializerSymbolType: ({ enumName, memberName }) => `Symbol enum members cannot be initialized. Use \`${memberName},\` in enum \`${enumName}\`.`,
		EnumInvalidMemberInitializerUnknownType: ({ enumName, memberName }) => `The enum member initializer for \`${memberName}\` needs to be a literal (either a boolean, number, or string) in enum \`${enumName}\`.`,
		EnumInvalidMemberName: ({ enumName, memberName, suggestion }) => `Enum member names cannot start with lowercase 'a' through 'z'. Instead of using \`${memberName}\`, consider using \`${suggestion}\`, in enum \`${enumName}\`.`,
		EnumNumberMemberNotInitialized: ({ enumName, memberName }) => `Number enum members need to be initialized, e.g. \`${memberName} = 1\` in enum \`${enumName}\`.`,
		EnumStringMemberInconsistentlyInitialized: ({ enumName }) => `String enum members need to consistently either all use initializers, or use no initializers, in enum \`${enumName}\`.`,
		GetterMayNotHaveThisParam: "A getter cannot have a `this` parameter.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` or `typeof` keyword.",
		ImportTypeShorthandOnlyInPureImport: "The `type` and `typeof` keywords on named imports can only be used on regular `import` statements. It cannot be used with `import type` or `import typeof` statements.",
		InexactInsideExact: "Explicit inexact syntax cannot appear inside an explicit exact object type.",
		InexactInsideNonObject: "Explicit inexact syntax cannot appear in class or interface definitions.",
		InexactVariance: "Explicit inexact syntax cannot have variance.",
		InvalidNonTypeImportInDeclareModule: "Imports within a `declare module` body must always be `import type` or `import typeof`.",
		MissingTypeParamDefault: "Type parameter declaration needs a default, since a preceding type parameter declaration has a default.",
		NestedDeclareModule: "`declare module` cannot be used inside another `declare module`.",
		NestedFlowComment: "Cannot have a flow comment inside another flow comment.",
		PatternIsOptional: Object.assign({ message: "A binding pattern parameter cannot be optional in an implementation signature." }, { reasonCode: "OptionalBindingPattern" }),
		SetterMayNotHaveThisParam: "A setter cannot have a `this` parameter.",
		SpreadVariance: "Spread properties cannot have variance.",
		ThisParamAnnotationRequired: "A type annotation is required for the `this` parameter.",
		ThisParamBannedInConstructor: "Constructors cannot have a `this` parameter; constructors don't bind `this` like other functions.",
		ThisParamMayNotBeOptional: "The `this` parameter cannot be optional.",
		ThisParamMustBeFirst: "The `this` parameter must be the first function parameter.",
		ThisParamNoDefault: "The `this` parameter may not have a default value.",
		TypeBeforeInitializer: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeCastInPattern: "The type cast expression is expected to be wrapped with parenthesis.",
		UnexpectedExplicitInexactInObject: "Explicit inexact syntax must appear at the end of an inexact object.",
		UnexpectedReservedType: ({ reservedType }) => `Unexpected reserved type ${reservedType}.`,
		UnexpectedReservedUnderscore: "`_` is only allowed as a type argument to call or new.",
		UnexpectedSpaceBetweenModuloChecks: "Spaces between `%` and `checks` are not allowed here.",
		UnexpectedSpreadType: "Spread operator cannot appear in class or interface definitions.",
		UnexpectedSubtractionOperand: "Unexpected token, expected \"number\" or \"bigint\".",
		UnexpectedTokenAfterTypeParameter: "Expected an arrow function after this type parameter declaration.",
		UnexpectedTypeParameterBeforeAsyncArrowFunction: "Type parameters must come after the async keyword, e.g. instead of `<T> async () => {}`, use `async <T>() => {}`.",
		UnsupportedDeclareExportKind: ({ unsupportedExportKind, suggestion }) => `\`declare export ${unsupportedExportKind}\` is not supported. Use \`${suggestion}\` instead.`,
		UnsupportedStatementInDeclareModule: "Only declares and type imports are allowed inside declare module.",
		UnterminatedFlowComment: "Unterminated flow-comment."
	});
	function isEsModuleType(bodyElement) {
		return bodyElement.type === "DeclareExportAllDeclaration" || bodyElement.type === "DeclareExportDeclaration" && (!bodyElement.declaration || bodyElement.declaration.type !== "TypeAlias" && bodyElement.declaration.type !== "InterfaceDeclaration");
	}
	function hasTypeImportKind(node) {
		return node.importKind === "type" || node.importKind === "typeof";
	}
	const exportSuggestions = {
		const: "declare export var",
		let: "declare export var",
		type: "export type",
		interface: "export interface"
	};
	function partition(list, test) {
		const list1 = [];
		const list2 = [];
		for (let i = 0; i < list.length; i++) (test(list[i], i, list) ? list1 : list2).push(list[i]);
		return [list1, list2];
	}
	const FLOW_PRAGMA_REGEX = /\*?\s*@((?:no)?flow)\b/;
	var flow = (superClass) => class FlowParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.flowPragma = void 0;
		}
		getScopeHandler() {
			return FlowScopeHandler;
		}
		shouldParseTypes() {
			return this.getPluginOption("flow", "all") || this.flowPragma === "flow";
		}
		finishToken(type, val) {
			if (type !== 135 && type !== 13 && type !== 28) {
				if (this.flowPragma === void 0) this.flowPragma = null;
			}
			super.finishToken(type, val);
		}
		addComment(comment) {
			if (this.flowPragma === void 0) {
				const matches = FLOW_PRAGMA_REGEX.exec(comment.value);
				if (!matches);
				else if (matches[1] === "flow") this.flowPragma = "flow";
				else if (matches[1] === "noflow") this.flowPragma = "noflow";
				else throw new Error("Unexpected flow pragma");
			}
			super.addComment(comment);
		}
		flowParseTypeInitialiser(tok) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(tok || 14);
			const type = this.flowParseType();
			this.state.inType = oldInType;
			return type;
		}
		flowParsePredicate() {
			const node = this.startNode();
			const moduloLoc = this.state.startLoc;
			this.next();
			this.expectContextual(111);
			if (this.state.lastTokStartLoc.index > moduloLoc.index + 1) this.raise(FlowErrors.UnexpectedSpaceBetweenModuloChecks, moduloLoc);
			if (this.eat(10)) {
				node.value = super.parseExpression();
				this.expect(11);
				return this.finishNode(node, "DeclaredPredicate");
			} else return this.finishNode(node, "InferredPredicate");
		}
		flowParseTypeAndPredicateInitialiser() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			this.expect(14);
			let type = null;
			let predicate = null;
			if (this.match(54)) {
				this.state.inType = oldInType;
				predicate = this.flowParsePredicate();
			} else {
				type = this.flowParseType();
				this.state.inType = oldInType;
				if (this.match(54)) predicate = this.flowParsePredicate();
			}
			return [type, predicate];
		}
		flowParseDeclareClass(node) {
			this.next();
			this.flowParseInterfaceish(node, true);
			return this.finishNode(node, "DeclareClass");
		}
		flowParseDeclareFunction(node) {
			this.next();
			const id = node.id = this.parseIdentifier();
			const typeNode = this.startNode();
			const typeContainer = this.startNode();
			if (this.match(47)) typeNode.typeParameters = this.flowParseTypeParameterDeclaration();
			else typeNode.typeParameters = null;
			this.expect(10);
			const tmp = this.flowParseFunctionTypeParams();
			typeNode.params = tmp.params;
			typeNode.rest = tmp.rest;
			typeNode.this = tmp._this;
			this.expect(11);
			[typeNode.returnType, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
			typeContainer.typeAnnotation = this.finishNode(typeNode, "FunctionTypeAnnotation");
			id.typeAnnotation = this.finishNode(typeContainer, "TypeAnnotation");
			this.resetEndLocation(id);
			this.semicolon();
			this.scope.declareName(node.id.name, 2048, node.id.loc.start);
			return this.finishNode(node, "DeclareFunction");
		}
		flowParseDeclare(node, insideModule) {
			if (this.match(80)) return this.flowParseDeclareClass(node);
			else if (this.match(68)) return this.flowParseDeclareFunction(node);
			else if (this.match(74)) return this.flowParseDeclareVariable(node);
			else if (this.eatContextual(128)) {
				if (this.match(16)) return this.flowParseDeclareModuleExports(node);
				else {
					if (insideModule) this.raise(FlowErrors.NestedDeclareModule, this.state.lastTokStartLoc);
					return this.flowParseDeclareModule(node);
				}
			} else if (this.isContextual(131)) return this.flowParseDeclareTypeAlias(node);
			else if (this.isContextual(132)) return this.flowParseDeclareOpaqueType(node);
			else if (this.isContextual(130)) return this.flowParseDeclareInterface(node);
			else if (this.match(82)) return this.flowParseDeclareExportDeclaration(node, insideModule);
			throw this.unexpected();
		}
		flowParseDeclareVariable(node) {
			this.next();
			node.id = this.flowParseTypeAnnotatableIdentifier();
			this.scope.declareName(node.id.name, 5, node.id.loc.start);
			this.semicolon();
			return this.finishNode(node, "DeclareVariable");
		}
		flowParseDeclareModule(node) {
			this.scope.enter(0);
			if (this.match(135)) node.id = super.parseExprAtom();
			else node.id = this.parseIdentifier();
			const bodyNode = node.body = this.startNode();
			const body = bodyNode.body = [];
			this.expect(5);
			while (!this.match(8)) {
				const bodyNode = this.startNode();
				if (this.match(83)) {
					this.next();
					if (!this.isContextual(131) && !this.match(87)) this.raise(FlowErrors.InvalidNonTypeImportInDeclareModule, this.state.lastTokStartLoc);
					body.push(super.parseImport(bodyNode));
				} else {
					this.expectContextual(126, FlowErrors.UnsupportedStatementInDeclareModule);
					body.push(this.flowParseDeclare(bodyNode, true));
				}
			}
			this.scope.exit();
			this.expect(8);
			this.finishNode(bodyNode, "BlockStatement");
			let kind = null;
			let hasModuleExport = false;
			body.forEach((bodyElement) => {
				if (isEsModuleType(bodyElement)) {
					if (kind === "CommonJS") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "ES";
				} else if (bodyElement.type === "DeclareModuleExports") {
					if (hasModuleExport) this.raise(FlowErrors.DuplicateDeclareModuleExports, bodyElement);
					if (kind === "ES") this.raise(FlowErrors.AmbiguousDeclareModuleKind, bodyElement);
					kind = "CommonJS";
					hasModuleExport = true;
				}
			});
			node.kind = kind || "CommonJS";
			return this.finishNode(node, "DeclareModule");
		}
		flowParseDeclareExportDeclaration(node, insideModule) {
			this.expect(82);
			if (this.eat(65)) {
				if (this.match(68) || this.match(80)) node.declaration = this.flowParseDeclare(this.startNode());
				else {
					node.declaration = this.flowParseType();
					this.semicolon();
				}
				node.default = true;
				return this.finishNode(node, "DeclareExportDeclaration");
			} else {
				if (this.match(75) || this.isLet() || (this.isContextual(131) || this.isContextual(130)) && !insideModule) {
					const label = this.state.value;
					throw this.raise(FlowErrors.UnsupportedDeclareExportKind, this.state.startLoc, {
						unsupportedExportKind: label,
						suggestion: exportSuggestions[label]
					});
				}
				if (this.match(74) || this.match(68) || this.match(80) || this.isContextual(132)) {
					node.declaration = this.flowParseDeclare(this.startNode());
					node.default = false;
					return this.finishNode(node, "DeclareExportDeclaration");
				} else if (this.match(55) || this.match(5) || this.isContextual(130) || this.isContextual(131) || this.isContextual(132)) {
					node = this.parseExport(node, null);
					if (node.type === "ExportNamedDeclaration") {
						node.default = false;
						delete node.exportKind;
						return this.castNodeTo(node, "DeclareExportDeclaration");
					} else return this.castNodeTo(node, "DeclareExportAllDeclaration");
				}
			}
			throw this.unexpected();
		}
		flowParseDeclareModuleExports(node) {
			this.next();
			this.expectContextual(112);
			node.typeAnnotation = this.flowParseTypeAnnotation();
			this.semicolon();
			return this.finishNode(node, "DeclareModuleExports");
		}
		flowParseDeclareTypeAlias(node) {
			this.next();
			const finished = this.flowParseTypeAlias(node);
			this.castNodeTo(finished, "DeclareTypeAlias");
			return finished;
		}
		flowParseDeclareOpaqueType(node) {
			this.next();
			const finished = this.flowParseOpaqueType(node, true);
			this.castNodeTo(finished, "DeclareOpaqueType");
			return finished;
		}
		flowParseDeclareInterface(node) {
			this.next();
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "DeclareInterface");
		}
		flowParseInterfaceish(node, isClass) {
			node.id = this.flowParseRestrictedIdentifier(!isClass, true);
			this.scope.declareName(node.id.name, isClass ? 17 : 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (!isClass && this.eat(12));
			if (isClass) {
				node.implements = [];
				node.mixins = [];
				if (this.eatContextual(118)) do
					node.mixins.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
				if (this.eatContextual(114)) do
					node.implements.push(this.flowParseInterfaceExtends());
				while (this.eat(12));
			}
			node.body = this.flowParseObjectType({
				allowStatic: isClass,
				allowExact: false,
				allowSpread: false,
				allowProto: isClass,
				allowInexact: false
			});
		}
		flowParseInterfaceExtends() {
			const node = this.startNode();
			node.id = this.flowParseQualifiedTypeIdentifier();
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			else node.typeParameters = null;
			return this.finishNode(node, "InterfaceExtends");
		}
		flowParseInterface(node) {
			this.flowParseInterfaceish(node, false);
			return this.finishNode(node, "InterfaceDeclaration");
		}
		checkNotUnderscore(word) {
			if (word === "_") this.raise(FlowErrors.UnexpectedReservedUnderscore, this.state.startLoc);
		}
		checkReservedType(word, startLoc, declaration) {
			if (!reservedTypes.has(word)) return;
			this.raise(declaration ? FlowErrors.AssignReservedType : FlowErrors.UnexpectedReservedType, startLoc, { reservedType: word });
		}
		flowParseRestrictedIdentifierName(liberal, declaration) {
			this.checkReservedType(this.state.value, this.state.startLoc, declaration);
			return this.parseIdentifierName(liberal);
		}
		flowParseRestrictedIdentifier(liberal, declaration) {
			const node = this.startNode();
			const name = this.flowParseRestrictedIdentifierName(liberal, declaration);
			return this.createIdentifier(node, name);
		}
		flowParseTypeAlias(node) {
			node.id = this.flowParseRestrictedIdentifier(false, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.right = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "TypeAlias");
		}
		flowParseOpaqueType(node, declare) {
			this.expectContextual(131);
			node.id = this.flowParseRestrictedIdentifier(true, true);
			this.scope.declareName(node.id.name, 8201, node.id.loc.start);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			else node.typeParameters = null;
			node.supertype = null;
			if (this.match(14)) node.supertype = this.flowParseTypeInitialiser(14);
			node.impltype = null;
			if (!declare) node.impltype = this.flowParseTypeInitialiser(29);
			this.semicolon();
			return this.finishNode(node, "OpaqueType");
		}
		flowParseTypeParameterBound() {
			if (this.match(14) || this.isContextual(81)) {
				const node = this.startNode();
				this.next();
				node.typeAnnotation = this.flowParseType();
				return this.finishNode(node, "TypeAnnotation");
			}
		}
		flowParseTypeParameter(requireDefault = false) {
			const nodeStartLoc = this.state.startLoc;
			const node = this.startNode();
			const variance = this.flowParseVariance();
			node.name = this.flowParseRestrictedIdentifierName();
			node.variance = variance;
			node.bound = this.flowParseTypeParameterBound();
			if (this.match(29)) {
				this.eat(29);
				node.default = this.flowParseType();
			} else if (requireDefault) this.raise(FlowErrors.MissingTypeParamDefault, nodeStartLoc);
			return this.finishNode(node, "TypeParameter");
		}
		flowParseTypeParameterDeclaration() {
			const oldInType = this.state.inType;
			const node = this.startNode();
			node.params = [];
			this.state.inType = true;
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			let defaultRequired = false;
			do {
				const typeParameter = this.flowParseTypeParameter(defaultRequired);
				node.params.push(typeParameter);
				if (typeParameter.default) defaultRequired = true;
				if (!this.match(48)) this.expect(12);
			} while (!this.match(48));
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterDeclaration");
		}
		flowInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		flowParseTypeParameterInstantiationInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.flowParseTypeParameterInstantiation();
		}
		flowParseTypeParameterInstantiation() {
			const node = this.startNode();
			const oldInType = this.state.inType;
			this.state.inType = true;
			node.params = [];
			this.flowInTopLevelContext(() => {
				this.expect(47);
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = false;
				while (!this.match(48)) {
					node.params.push(this.flowParseType());
					if (!this.match(48)) this.expect(12);
				}
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			});
			this.state.inType = oldInType;
			if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseTypeParameterInstantiationCallOrNew() {
			if (this.reScan_lt() !== 47) return null;
			const node = this.startNode();
			const oldInType = this.state.inType;
			node.params = [];
			this.state.inType = true;
			this.expect(47);
			while (!this.match(48)) {
				node.params.push(this.flowParseTypeOrImplicitInstantiation());
				if (!this.match(48)) this.expect(12);
			}
			this.expect(48);
			this.state.inType = oldInType;
			return this.finishNode(node, "TypeParameterInstantiation");
		}
		flowParseInterfaceType() {
			const node = this.startNode();
			this.expectContextual(130);
			node.extends = [];
			if (this.eat(81)) do
				node.extends.push(this.flowParseInterfaceExtends());
			while (this.eat(12));
			node.body = this.flowParseObjectType({
				allowStatic: false,
				allowExact: false,
				allowSpread: false,
				allowProto: false,
				allowInexact: false
			});
			return this.finishNode(node, "InterfaceTypeAnnotation");
		}
		flowParseObjectPropertyKey() {
			return this.match(136) || this.match(135) ? super.parseExprAtom() : this.parseIdentifier(true);
		}
		flowParseObjectTypeIndexer(node, isStatic, variance) {
			node.static = isStatic;
			if (this.lookahead().type === 14) {
				node.id = this.flowParseObjectPropertyKey();
				node.key = this.flowParseTypeInitialiser();
			} else {
				node.id = null;
				node.key = this.flowParseType();
			}
			this.expect(3);
			node.value = this.flowParseTypeInitialiser();
			node.variance = variance;
			return this.finishNode(node, "ObjectTypeIndexer");
		}
		flowParseObjectTypeInternalSlot(node, isStatic) {
			node.static = isStatic;
			node.id = this.flowParseObjectPropertyKey();
			this.expect(3);
			this.expect(3);
			if (this.match(47) || this.match(10)) {
				node.method = true;
				node.optional = false;
				node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
			} else {
				node.method = false;
				if (this.eat(17)) node.optional = true;
				node.value = this.flowParseTypeInitialiser();
			}
			return this.finishNode(node, "ObjectTypeInternalSlot");
		}
		flowParseObjectTypeMethodish(node) {
			node.params = [];
			node.rest = null;
			node.typeParameters = null;
			node.this = null;
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			this.expect(10);
			if (this.match(78)) {
				node.this = this.flowParseFunctionTypeParam(true);
				node.this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				node.params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) node.rest = this.flowParseFunctionTypeParam(false);
			this.expect(11);
			node.returnType = this.flowParseTypeInitialiser();
			return this.finishNode(node, "FunctionTypeAnnotation");
		}
		flowParseObjectTypeCallProperty(node, isStatic) {
			const valueNode = this.startNode();
			node.static = isStatic;
			node.value = this.flowParseObjectTypeMethodish(valueNode);
			return this.finishNode(node, "ObjectTypeCallProperty");
		}
		flowParseObjectType({ allowStatic, allowExact, allowSpread, allowProto, allowInexact }) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const nodeStart = this.startNode();
			nodeStart.callProperties = [];
			nodeStart.properties = [];
			nodeStart.indexers = [];
			nodeStart.internalSlots = [];
			let endDelim;
			let exact;
			let inexact = false;
			if (allowExact && this.match(6)) {
				this.expect(6);
				endDelim = 9;
				exact = true;
			} else {
				this.expect(5);
				endDelim = 8;
				exact = false;
			}
			nodeStart.exact = exact;
			while (!this.match(endDelim)) {
				let isStatic = false;
				let protoStartLoc = null;
				let inexactStartLoc = null;
				const node = this.startNode();
				if (allowProto && this.isContextual(119)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						protoStartLoc = this.state.startLoc;
						allowStatic = false;
					}
				}
				if (allowStatic && this.isContextual(107)) {
					const lookahead = this.lookahead();
					if (lookahead.type !== 14 && lookahead.type !== 17) {
						this.next();
						isStatic = true;
					}
				}
				const variance = this.flowParseVariance();
				if (this.eat(0)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (this.eat(0)) {
						if (variance) this.unexpected(variance.loc.start);
						nodeStart.internalSlots.push(this.flowParseObjectTypeInternalSlot(node, isStatic));
					} else nodeStart.indexers.push(this.flowParseObjectTypeIndexer(node, isStatic, variance));
				} else if (this.match(10) || this.match(47)) {
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					nodeStart.callProperties.push(this.flowParseObjectTypeCallProperty(node, isStatic));
				} else {
					let kind = "init";
					if (this.isContextual(100) || this.isContextual(105)) {
						if (tokenIsLiteralPropertyName(this.lookahead().type)) {
							kind = this.state.value;
							this.next();
						}
					}
					const propOrInexact = this.flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact != null ? allowInexact : !exact);
					if (propOrInexact === null) {
						inexact = true;
						inexactStartLoc = this.state.lastTokStartLoc;
					} else nodeStart.properties.push(propOrInexact);
				}
				this.flowObjectTypeSemicolon();
				if (inexactStartLoc && !this.match(8) && !this.match(9)) this.raise(FlowErrors.UnexpectedExplicitInexactInObject, inexactStartLoc);
			}
			this.expect(endDelim);
			if (allowSpread) nodeStart.inexact = inexact;
			const out = this.finishNode(nodeStart, "ObjectTypeAnnotation");
			this.state.inType = oldInType;
			return out;
		}
		flowParseObjectTypeProperty(node, isStatic, protoStartLoc, variance, kind, allowSpread, allowInexact) {
			if (this.eat(21)) {
				if (this.match(12) || this.match(13) || this.match(8) || this.match(9)) {
					if (!allowSpread) this.raise(FlowErrors.InexactInsideNonObject, this.state.lastTokStartLoc);
					else if (!allowInexact) this.raise(FlowErrors.InexactInsideExact, this.state.lastTokStartLoc);
					if (variance) this.raise(FlowErrors.InexactVariance, variance);
					return null;
				}
				if (!allowSpread) this.raise(FlowErrors.UnexpectedSpreadType, this.state.lastTokStartLoc);
				if (protoStartLoc != null) this.unexpected(protoStartLoc);
				if (variance) this.raise(FlowErrors.SpreadVariance, variance);
				node.argument = this.flowParseType();
				return this.finishNode(node, "ObjectTypeSpreadProperty");
			} else {
				node.key = this.flowParseObjectPropertyKey();
				node.static = isStatic;
				node.proto = protoStartLoc != null;
				node.kind = kind;
				let optional = false;
				if (this.match(47) || this.match(10)) {
					node.method = true;
					if (protoStartLoc != null) this.unexpected(protoStartLoc);
					if (variance) this.unexpected(variance.loc.start);
					node.value = this.flowParseObjectTypeMethodish(this.startNodeAt(node.loc.start));
					if (kind === "get" || kind === "set") this.flowCheckGetterSetterParams(node);
					if (!allowSpread && node.key.name === "constructor" && node.value.this) this.raise(FlowErrors.ThisParamBannedInConstructor, node.value.this);
				} else {
					if (kind !== "init") this.unexpected();
					node.method = false;
					if (this.eat(17)) optional = true;
					node.value = this.flowParseTypeInitialiser();
					node.variance = variance;
				}
				node.optional = optional;
				return this.finishNode(node, "ObjectTypeProperty");
			}
		}
		flowCheckGetterSetterParams(property) {
			const paramCount = property.kind === "get" ? 0 : 1;
			const length = property.value.params.length + (property.value.rest ? 1 : 0);
			if (property.value.this) this.raise(property.kind === "get" ? FlowErrors.GetterMayNotHaveThisParam : FlowErrors.SetterMayNotHaveThisParam, property.value.this);
			if (length !== paramCount) this.raise(property.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, property);
			if (property.kind === "set" && property.value.rest) this.raise(Errors.BadSetterRestParameter, property);
		}
		flowObjectTypeSemicolon() {
			if (!this.eat(13) && !this.eat(12) && !this.match(8) && !this.match(9)) this.unexpected();
		}
		flowParseQualifiedTypeIdentifier(startLoc, id) {
			startLoc ??= this.state.startLoc;
			let node = id || this.flowParseRestrictedIdentifier(true);
			while (this.eat(16)) {
				const node2 = this.startNodeAt(startLoc);
				node2.qualification = node;
				node2.id = this.flowParseRestrictedIdentifier(true);
				node = this.finishNode(node2, "QualifiedTypeIdentifier");
			}
			return node;
		}
		flowParseGenericType(startLoc, id) {
			const node = this.startNodeAt(startLoc);
			node.typeParameters = null;
			node.id = this.flowParseQualifiedTypeIdentifier(startLoc, id);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
			return this.finishNode(node, "GenericTypeAnnotation");
		}
		flowParseTypeofType() {
			const node = this.startNode();
			this.expect(87);
			node.argument = this.flowParsePrimaryType();
			return this.finishNode(node, "TypeofTypeAnnotation");
		}
		flowParseTupleType() {
			const node = this.startNode();
			node.types = [];
			this.expect(0);
			while (this.state.pos < this.length && !this.match(3)) {
				node.types.push(this.flowParseType());
				if (this.match(3)) break;
				this.expect(12);
			}
			this.expect(3);
			return this.finishNode(node, "TupleTypeAnnotation");
		}
		flowParseFunctionTypeParam(first) {
			let name = null;
			let optional = false;
			let typeAnnotation = null;
			const node = this.startNode();
			const lh = this.lookahead();
			const isThis = this.state.type === 78;
			if (lh.type === 14 || lh.type === 17) {
				if (isThis && !first) this.raise(FlowErrors.ThisParamMustBeFirst, node);
				name = this.parseIdentifier(isThis);
				if (this.eat(17)) {
					optional = true;
					if (isThis) this.raise(FlowErrors.ThisParamMayNotBeOptional, node);
				}
				typeAnnotation = this.flowParseTypeInitialiser();
			} else typeAnnotation = this.flowParseType();
			node.name = name;
			node.optional = optional;
			node.typeAnnotation = typeAnnotation;
			return this.finishNode(node, "FunctionTypeParam");
		}
		reinterpretTypeAsFunctionTypeParam(type) {
			const node = this.startNodeAt(type.loc.start);
			node.name = null;
			node.optional = false;
			node.typeAnnotation = type;
			return this.finishNode(node, "FunctionTypeParam");
		}
		flowParseFunctionTypeParams(params = []) {
			let rest = null;
			let _this = null;
			if (this.match(78)) {
				_this = this.flowParseFunctionTypeParam(true);
				_this.name = null;
				if (!this.match(11)) this.expect(12);
			}
			while (!this.match(11) && !this.match(21)) {
				params.push(this.flowParseFunctionTypeParam(false));
				if (!this.match(11)) this.expect(12);
			}
			if (this.eat(21)) rest = this.flowParseFunctionTypeParam(false);
			return {
				params,
				rest,
				_this
			};
		}
		flowIdentToTypeAnnotation(startLoc, node, id) {
			switch (id.name) {
				case "any": return this.finishNode(node, "AnyTypeAnnotation");
				case "bool":
				case "boolean": return this.finishNode(node, "BooleanTypeAnnotation");
				case "mixed": return this.finishNode(node, "MixedTypeAnnotation");
				case "empty": return this.finishNode(node, "EmptyTypeAnnotation");
				case "number": return this.finishNode(node, "NumberTypeAnnotation");
				case "string": return this.finishNode(node, "StringTypeAnnotation");
				case "symbol": return this.finishNode(node, "SymbolTypeAnnotation");
				default:
					this.checkNotUnderscore(id.name);
					return this.flowParseGenericType(startLoc, id);
			}
		}
		flowParsePrimaryType() {
			const startLoc = this.state.startLoc;
			const node = this.startNode();
			let tmp;
			let type;
			let isGroupedType = false;
			const oldNoAnonFunctionType = this.state.noAnonFunctionType;
			switch (this.state.type) {
				case 5: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: false,
					allowSpread: true,
					allowProto: false,
					allowInexact: true
				});
				case 6: return this.flowParseObjectType({
					allowStatic: false,
					allowExact: true,
					allowSpread: true,
					allowProto: false,
					allowInexact: false
				});
				case 0:
					this.state.noAnonFunctionType = false;
					type = this.flowParseTupleType();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					return type;
				case 47: {
					const node = this.startNode();
					node.typeParameters = this.flowParseTypeParameterDeclaration();
					this.expect(10);
					tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 10: {
					const node = this.startNode();
					this.next();
					if (!this.match(11) && !this.match(21)) {
						if (tokenIsIdentifier(this.state.type) || this.match(78)) {
							const token = this.lookahead().type;
							isGroupedType = token !== 17 && token !== 14;
						} else isGroupedType = true;
					}
					if (isGroupedType) {
						this.state.noAnonFunctionType = false;
						type = this.flowParseType();
						this.state.noAnonFunctionType = oldNoAnonFunctionType;
						if (this.state.noAnonFunctionType || !(this.match(12) || this.match(11) && this.lookahead().type === 19)) {
							this.expect(11);
							return type;
						} else this.eat(12);
					}
					if (type) tmp = this.flowParseFunctionTypeParams([this.reinterpretTypeAsFunctionTypeParam(type)]);
					else tmp = this.flowParseFunctionTypeParams();
					node.params = tmp.params;
					node.rest = tmp.rest;
					node.this = tmp._this;
					this.expect(11);
					this.expect(19);
					node.returnType = this.flowParseType();
					node.typeParameters = null;
					return this.finishNode(node, "FunctionTypeAnnotation");
				}
				case 135: return this.parseLiteral(this.state.value, "StringLiteralTypeAnnotation");
				case 85:
				case 86:
					node.value = this.match(85);
					this.next();
					return this.finishNode(node, "BooleanLiteralTypeAnnotation");
				case 53:
					if (this.state.value === "-") {
						this.next();
						if (this.match(136)) return this.parseLiteralAtNode(-this.state.value, "NumberLiteralTypeAnnotation", node);
						if (this.match(137)) return this.parseLiteralAtNode(-this.state.value, "BigIntLiteralTypeAnnotation", node);
						throw this.raise(FlowErrors.UnexpectedSubtractionOperand, this.state.startLoc);
					}
					throw this.unexpected();
				case 136: return this.parseLiteral(this.state.value, "NumberLiteralTypeAnnotation");
				case 137: return this.parseLiteral(this.state.value, "BigIntLiteralTypeAnnotation");
				case 88:
					this.next();
					return this.finishNode(node, "VoidTypeAnnotation");
				case 84:
					this.next();
					return this.finishNode(node, "NullLiteralTypeAnnotation");
				case 78:
					this.next();
					return this.finishNode(node, "ThisTypeAnnotation");
				case 55:
					this.next();
					return this.finishNode(node, "ExistsTypeAnnotation");
				case 87: return this.flowParseTypeofType();
				default: if (tokenIsKeyword(this.state.type)) {
					const label = tokenLabelName(this.state.type);
					this.next();
					return super.createIdentifier(node, label);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (this.isContextual(130)) return this.flowParseInterfaceType();
					return this.flowIdentToTypeAnnotation(startLoc, node, this.parseIdentifier());
				}
			}
			throw this.unexpected();
		}
		flowParsePostfixType() {
			const startLoc = this.state.startLoc;
			let type = this.flowParsePrimaryType();
			let seenOptionalIndexedAccess = false;
			while ((this.match(0) || this.match(18)) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				const optional = this.eat(18);
				seenOptionalIndexedAccess = seenOptionalIndexedAccess || optional;
				this.expect(0);
				if (!optional && this.match(3)) {
					node.elementType = type;
					this.next();
					type = this.finishNode(node, "ArrayTypeAnnotation");
				} else {
					node.objectType = type;
					node.indexType = this.flowParseType();
					this.expect(3);
					if (seenOptionalIndexedAccess) {
						node.optional = optional;
						type = this.finishNode(node, "OptionalIndexedAccessType");
					} else type = this.finishNode(node, "IndexedAccessType");
				}
			}
			return type;
		}
		flowParsePrefixType() {
			const node = this.startNode();
			if (this.eat(17)) {
				node.typeAnnotation = this.flowParsePrefixType();
				return this.finishNode(node, "NullableTypeAnnotation");
			} else return this.flowParsePostfixType();
		}
		flowParseAnonFunctionWithoutParens() {
			const param = this.flowParsePrefixType();
			if (!this.state.noAnonFunctionType && this.eat(19)) {
				const node = this.startNodeAt(param.loc.start);
				node.params = [this.reinterpretTypeAsFunctionTypeParam(param)];
				node.rest = null;
				node.this = null;
				node.returnType = this.flowParseType();
				node.typeParameters = null;
				return this.finishNode(node, "FunctionTypeAnnotation");
			}
			return param;
		}
		flowParseIntersectionType() {
			const node = this.startNode();
			this.eat(45);
			const type = this.flowParseAnonFunctionWithoutParens();
			node.types = [type];
			while (this.eat(45)) node.types.push(this.flowParseAnonFunctionWithoutParens());
			return node.types.length === 1 ? type : this.finishNode(node, "IntersectionTypeAnnotation");
		}
		flowParseUnionType() {
			const node = this.startNode();
			this.eat(43);
			const type = this.flowParseIntersectionType();
			node.types = [type];
			while (this.eat(43)) node.types.push(this.flowParseIntersectionType());
			return node.types.length === 1 ? type : this.finishNode(node, "UnionTypeAnnotation");
		}
		flowParseType() {
			const oldInType = this.state.inType;
			this.state.inType = true;
			const type = this.flowParseUnionType();
			this.state.inType = oldInType;
			return type;
		}
		flowParseTypeOrImplicitInstantiation() {
			if (this.state.type === 133 && this.state.value === "_") {
				const startLoc = this.state.startLoc;
				const node = this.parseIdentifier();
				return this.flowParseGenericType(startLoc, node);
			} else return this.flowParseType();
		}
		flowParseTypeAnnotation() {
			const node = this.startNode();
			node.typeAnnotation = this.flowParseTypeInitialiser();
			return this.finishNode(node, "TypeAnnotation");
		}
		flowParseTypeAnnotatableIdentifier() {
			const node = this.startNode();
			const name = this.parseIdentifierName();
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return this.createIdentifier(node, name);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		flowParseVariance() {
			let variance = null;
			if (this.match(53)) {
				variance = this.startNode();
				if (this.state.value === "+") variance.kind = "plus";
				else variance.kind = "minus";
				this.next();
				return this.finishNode(variance, "Variance");
			}
			return variance;
		}
		parseFunctionBody(node, allowExpressionBody, isMethod = false) {
			if (allowExpressionBody) {
				this.forwardNoArrowParamsConversionAt(node, () => super.parseFunctionBody(node, true, isMethod));
				return;
			}
			super.parseFunctionBody(node, false, isMethod);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) {
				const typeNode = this.startNode();
				[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
				node.returnType = typeNode.typeAnnotation ? this.finishNode(typeNode, "TypeAnnotation") : null;
			}
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		parseStatementLike(flags) {
			if (this.state.strict && this.isContextual(130)) {
				if (tokenIsKeywordOrIdentifier(this.lookahead().type)) {
					const node = this.startNode();
					this.next();
					return this.flowParseInterface(node);
				}
			} else if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			const stmt = super.parseStatementLike(flags);
			if (this.flowPragma === void 0 && !this.isValidDirective(stmt)) this.flowPragma = null;
			return stmt;
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			if (expr.type === "Identifier") {
				if (expr.name === "declare") {
					if (this.match(80) || tokenIsIdentifier(this.state.type) || this.match(68) || this.match(74) || this.match(82)) return this.flowParseDeclare(node);
				} else if (tokenIsIdentifier(this.state.type)) {
					if (expr.name === "interface") return this.flowParseInterface(node);
					else if (expr.name === "type") return this.flowParseTypeAlias(node);
					else if (expr.name === "opaque") return this.flowParseOpaqueType(node, false);
				}
			}
			return super.parseExpressionStatement(node, expr, decorators, flags);
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return !this.state.containsEsc;
			return super.shouldParseExportDeclaration();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (type === 127 || tokenIsFlowInterfaceOrTypeOrOpaque(type)) return this.state.containsEsc;
			return super.isExportDefaultSpecifier();
		}
		parseExportDefaultExpression() {
			if (this.isContextual(127)) {
				const node = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(node);
			}
			return super.parseExportDefaultExpression();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			this.expect(17);
			const state = this.state.clone();
			const node = this.startNodeAt(startLoc);
			let { consequent, failed } = this.tryParseConditionalConsequent();
			let [valid, invalid] = this.getArrowLikeExpressions(consequent);
			if (failed || invalid.length > 0) {
				if (invalid.length > 0) {
					this.state = state;
					for (let i = 0; i < invalid.length; i++) this.noArrowAt.add(this.offsetToSourcePos(invalid[i].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
					[valid, invalid] = this.getArrowLikeExpressions(consequent);
				}
				if (failed && valid.length > 1) this.raise(FlowErrors.AmbiguousConditionalArrow, state.startLoc);
				if (failed && valid.length === 1) {
					this.state = state;
					this.noArrowAt.add(this.offsetToSourcePos(valid[0].start));
					({consequent, failed} = this.tryParseConditionalConsequent());
				}
			}
			this.getArrowLikeExpressions(consequent, true);
			this.expect(14);
			node.test = expr;
			node.consequent = consequent;
			node.alternate = this.forwardNoArrowParamsConversionAt(node, () => this.parseMaybeAssign(void 0, void 0));
			return this.finishNode(node, "ConditionalExpression");
		}
		tryParseConditionalConsequent() {
			this.state.noArrowParamsConversionAt.push(this.state.start);
			const consequent = this.parseMaybeAssignAllowIn();
			const failed = !this.match(14);
			this.state.noArrowParamsConversionAt.pop();
			return {
				consequent,
				failed
			};
		}
		getArrowLikeExpressions(node, disallowInvalid) {
			const stack = [node];
			const arrows = [];
			while (stack.length !== 0) {
				const node = stack.pop();
				if (node.type === "ArrowFunctionExpression") {
					if (node.typeParameters || !node.returnType) this.finishArrowValidation(node);
					else arrows.push(node);
					if (node.body.type !== "BlockStatement") stack.push(node.body);
				} else if (node.type === "ConditionalExpression") {
					stack.push(node.consequent);
					stack.push(node.alternate);
				}
			}
			if (disallowInvalid) {
				arrows.forEach((node) => this.finishArrowValidation(node));
				return [arrows, []];
			}
			return partition(arrows, (node) => node.params.every((param) => this.isAssignable(param, true)));
		}
		finishArrowValidation(node) {
			var _node$extra;
			this.toAssignableList(node.params, (_node$extra = node.extra) == null ? void 0 : _node$extra.trailingCommaLoc, false);
			this.scope.enter(518);
			super.checkParams(node, false, true);
			this.scope.exit();
		}
		forwardNoArrowParamsConversionAt(node, parse) {
			let result;
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) {
				this.state.noArrowParamsConversionAt.push(this.state.start);
				result = parse();
				this.state.noArrowParamsConversionAt.pop();
			} else result = parse();
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = newNode;
				typeCastNode.typeAnnotation = this.flowParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TypeCastExpression");
			}
			return newNode;
		}
		assertModuleNodeAllowed(node) {
			if (node.type === "ImportDeclaration" && (node.importKind === "type" || node.importKind === "typeof") || node.type === "ExportNamedDeclaration" && node.exportKind === "type" || node.type === "ExportAllDeclaration" && node.exportKind === "type") return;
			super.assertModuleNodeAllowed(node);
		}
		parseExportDeclaration(node) {
			if (this.isContextual(131)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				if (this.match(5)) {
					node.specifiers = this.parseExportSpecifiers(true);
					super.parseExportFrom(node);
					return null;
				} else return this.flowParseTypeAlias(declarationNode);
			} else if (this.isContextual(132)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseOpaqueType(declarationNode, false);
			} else if (this.isContextual(130)) {
				node.exportKind = "type";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseInterface(declarationNode);
			} else if (this.isContextual(127)) {
				node.exportKind = "value";
				const declarationNode = this.startNode();
				this.next();
				return this.flowParseEnumDeclaration(declarationNode);
			} else return super.parseExportDeclaration(node);
		}
		eatExportStar(node) {
			if (super.eatExportStar(node)) return true;
			if (this.isContextual(131) && this.lookahead().type === 55) {
				node.exportKind = "type";
				this.next();
				this.next();
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			const { startLoc } = this.state;
			const hasNamespace = super.maybeParseExportNamespaceSpecifier(node);
			if (hasNamespace && node.exportKind === "type") this.unexpected(startLoc);
			return hasNamespace;
		}
		parseClassId(node, isStatement, optionalId) {
			super.parseClassId(node, isStatement, optionalId);
			if (this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
		}
		parseClassMember(classBody, member, state) {
			const { startLoc } = this.state;
			if (this.isContextual(126)) {
				if (super.parseClassMemberFromModifier(classBody, member)) return;
				member.declare = true;
			}
			super.parseClassMember(classBody, member, state);
			if (member.declare) {
				if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty" && member.type !== "PropertyDefinition") this.raise(FlowErrors.DeclareClassElement, startLoc);
				else if (member.value) this.raise(FlowErrors.DeclareClassFieldInitializer, member.value);
			}
		}
		isIterator(word) {
			return word === "iterator" || word === "asyncIterator";
		}
		readIterator() {
			const word = super.readWord1();
			const fullWord = "@@" + word;
			if (!this.isIterator(word) || !this.state.inType) this.raise(Errors.InvalidIdentifier, this.state.curPosition(), { identifierName: fullWord });
			this.finishToken(133, fullWord);
		}
		getTokenFromCode(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 123 && next === 124) this.finishOp(6, 2);
			else if (this.state.inType && (code === 62 || code === 60)) this.finishOp(code === 62 ? 48 : 47, 1);
			else if (this.state.inType && code === 63) {
				if (next === 46) this.finishOp(18, 2);
				else this.finishOp(17, 1);
			} else if (isIteratorStart(code, next, this.input.charCodeAt(this.state.pos + 2))) {
				this.state.pos += 2;
				this.readIterator();
			} else super.getTokenFromCode(code);
		}
		isAssignable(node, isBinding) {
			if (node.type === "TypeCastExpression") return this.isAssignable(node.expression, isBinding);
			else return super.isAssignable(node, isBinding);
		}
		toAssignable(node, isLHS = false) {
			if (!isLHS && node.type === "AssignmentExpression" && node.left.type === "TypeCastExpression") node.left = this.typeCastToParameter(node.left);
			super.toAssignable(node, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			for (let i = 0; i < exprList.length; i++) {
				const expr = exprList[i];
				if ((expr == null ? void 0 : expr.type) === "TypeCastExpression") exprList[i] = this.typeCastToParameter(expr);
			}
			super.toAssignableList(exprList, trailingCommaLoc, isLHS);
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			for (let i = 0; i < exprList.length; i++) {
				var _expr$extra;
				const expr = exprList[i];
				if (expr && expr.type === "TypeCastExpression" && !((_expr$extra = expr.extra) != null && _expr$extra.parenthesized) && (exprList.length > 1 || !isParenthesizedExpr)) this.raise(FlowErrors.TypeCastInPattern, expr.typeAnnotation);
			}
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (refExpressionErrors != null && !this.state.maybeInArrowParameters) this.toReferencedList(node.elements);
			return node;
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "TypeCastExpression" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		parseClassProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (this.match(14)) node.typeAnnotation = this.flowParseTypeAnnotation();
			return super.parseClassPrivateProperty(node);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(14) || super.isClassProperty();
		}
		isNonstaticConstructor(method) {
			return !this.match(14) && super.isNonstaticConstructor(method);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
			if (method.params && isConstructor) {
				const params = method.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			} else if (method.type === "MethodDefinition" && isConstructor && method.value.params) {
				const params = method.value.params;
				if (params.length > 0 && this.isThisParam(params[0])) this.raise(FlowErrors.ThisParamBannedInConstructor, method);
			}
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			if (method.variance) this.unexpected(method.variance.loc.start);
			delete method.variance;
			if (this.match(47)) method.typeParameters = this.flowParseTypeParameterDeclaration();
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass && (this.match(47) || this.match(51))) node.superTypeParameters = this.flowParseTypeParameterInstantiationInExpression();
			if (this.isContextual(114)) {
				this.next();
				const implemented = node.implements = [];
				do {
					const node = this.startNode();
					node.id = this.flowParseRestrictedIdentifier(true);
					if (this.match(47)) node.typeParameters = this.flowParseTypeParameterInstantiation();
					else node.typeParameters = null;
					implemented.push(this.finishNode(node, "ClassImplements"));
				} while (this.eat(12));
			}
		}
		checkGetterSetterParams(method) {
			super.checkGetterSetterParams(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length > 0) {
				const param = params[0];
				if (this.isThisParam(param) && method.kind === "get") this.raise(FlowErrors.GetterMayNotHaveThisParam, param);
				else if (this.isThisParam(param)) this.raise(FlowErrors.SetterMayNotHaveThisParam, param);
			}
		}
		parsePropertyNamePrefixOperator(node) {
			node.variance = this.flowParseVariance();
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			if (prop.variance) this.unexpected(prop.variance.loc.start);
			delete prop.variance;
			let typeParameters;
			if (this.match(47) && !isAccessor) {
				typeParameters = this.flowParseTypeParameterDeclaration();
				if (!this.match(10)) this.unexpected();
			}
			const result = super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
			if (typeParameters) (result.value || result).typeParameters = typeParameters;
			return result;
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) {
				if (param.type !== "Identifier") this.raise(FlowErrors.PatternIsOptional, param);
				if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamMayNotBeOptional, param);
				param.optional = true;
			}
			if (this.match(14)) param.typeAnnotation = this.flowParseTypeAnnotation();
			else if (this.isThisParam(param)) this.raise(FlowErrors.ThisParamAnnotationRequired, param);
			if (this.match(29) && this.isThisParam(param)) this.raise(FlowErrors.ThisParamNoDefault, param);
			this.resetEndLocation(param);
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(FlowErrors.TypeBeforeInitializer, node.typeAnnotation);
			return node;
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(FlowErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = hasTypeImportKind(node) ? this.flowParseRestrictedIdentifier(true, true) : this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				if (!isExport) return true;
				const ch = this.lookaheadCharCode();
				return ch === 123 || ch === 42;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) {
				if (!phase && this.match(65)) return;
				node.exportKind = phase === "type" ? phase : "value";
			} else {
				if (phase === "type" && this.match(55)) this.unexpected();
				node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			const firstIdent = specifier.imported;
			let specifierTypeKind = null;
			if (firstIdent.type === "Identifier") {
				if (firstIdent.name === "type") specifierTypeKind = "type";
				else if (firstIdent.name === "typeof") specifierTypeKind = "typeof";
			}
			let isBinding = false;
			if (this.isContextual(94) && !this.isLookaheadContextual("as")) {
				const as_ident = this.parseIdentifier(true);
				if (specifierTypeKind !== null && !tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = as_ident;
					specifier.importKind = specifierTypeKind;
					specifier.local = this.cloneIdentifier(as_ident);
				} else {
					specifier.imported = firstIdent;
					specifier.importKind = null;
					specifier.local = this.parseIdentifier();
				}
			} else {
				if (specifierTypeKind !== null && tokenIsKeywordOrIdentifier(this.state.type)) {
					specifier.imported = this.parseIdentifier(true);
					specifier.importKind = specifierTypeKind;
				} else {
					if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: firstIdent.value });
					specifier.imported = firstIdent;
					specifier.importKind = null;
				}
				if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
				else {
					isBinding = true;
					specifier.local = this.cloneIdentifier(specifier.imported);
				}
			}
			const specifierIsTypeImport = hasTypeImportKind(specifier);
			if (isInTypeOnlyImport && specifierIsTypeImport) this.raise(FlowErrors.ImportTypeShorthandOnlyInPureImport, specifier);
			if (isInTypeOnlyImport || specifierIsTypeImport) this.checkReservedType(specifier.local.name, specifier.local.loc.start, true);
			if (isBinding && !isInTypeOnlyImport && !specifierIsTypeImport) this.checkReservedWord(specifier.local.name, specifier.loc.start, true, true);
			return this.finishImportSpecifier(specifier, "ImportSpecifier");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 78: return this.parseIdentifier(true);
				default: return super.parseBindingAtom();
			}
		}
		parseFunctionParams(node, isConstructor) {
			const kind = node.kind;
			if (kind !== "get" && kind !== "set" && this.match(47)) node.typeParameters = this.flowParseTypeParameterDeclaration();
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (this.match(14)) {
				decl.id.typeAnnotation = this.flowParseTypeAnnotation();
				this.resetEndLocation(decl.id);
			}
		}
		parseAsyncArrowFromCallExpression(node, call) {
			if (this.match(14)) {
				const oldNoAnonFunctionType = this.state.noAnonFunctionType;
				this.state.noAnonFunctionType = true;
				node.returnType = this.flowParseTypeAnnotation();
				this.state.noAnonFunctionType = oldNoAnonFunctionType;
			}
			return super.parseAsyncArrowFromCallExpression(node, call);
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(14) ? this.startNodeAt(startLoc) : super.parseAsyncArrowHead(startLoc);
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx;
			let state = null;
			let jsx;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if ((_jsx = jsx) != null && _jsx.error || this.match(47)) {
				var _jsx2, _jsx3;
				state = state || this.state.clone();
				let typeParameters;
				const arrow = this.tryParse((abort) => {
					var _arrowExpression$extr;
					typeParameters = this.flowParseTypeParameterDeclaration();
					const arrowExpression = this.forwardNoArrowParamsConversionAt(typeParameters, () => {
						const result = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
						this.resetStartLocationFromNode(result, typeParameters);
						return result;
					});
					if ((_arrowExpression$extr = arrowExpression.extra) != null && _arrowExpression$extr.parenthesized) abort();
					const expr = this.maybeUnwrapTypeCastExpression(arrowExpression);
					if (expr.type !== "ArrowFunctionExpression") abort();
					expr.typeParameters = typeParameters;
					this.resetStartLocationFromNode(expr, typeParameters);
					return arrowExpression;
				}, state);
				let arrowExpression = null;
				if (arrow.node && this.maybeUnwrapTypeCastExpression(arrow.node).type === "ArrowFunctionExpression") {
					if (!arrow.error && !arrow.aborted) {
						if (arrow.node.async) this.raise(FlowErrors.UnexpectedTypeParameterBeforeAsyncArrowFunction, typeParameters);
						return arrow.node;
					}
					arrowExpression = arrow.node;
				}
				if ((_jsx2 = jsx) != null && _jsx2.node) {
					this.state = jsx.failState;
					return jsx.node;
				}
				if (arrowExpression) {
					this.state = arrow.failState;
					return arrowExpression;
				}
				if ((_jsx3 = jsx) != null && _jsx3.thrown) throw jsx.error;
				if (arrow.thrown) throw arrow.error;
				throw this.raise(FlowErrors.UnexpectedTokenAfterTypeParameter, typeParameters);
			}
			return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const result = this.tryParse(() => {
					const oldNoAnonFunctionType = this.state.noAnonFunctionType;
					this.state.noAnonFunctionType = true;
					const typeNode = this.startNode();
					[typeNode.typeAnnotation, node.predicate] = this.flowParseTypeAndPredicateInitialiser();
					this.state.noAnonFunctionType = oldNoAnonFunctionType;
					if (this.canInsertSemicolon()) this.unexpected();
					if (!this.match(19)) this.unexpected();
					return typeNode;
				});
				if (result.thrown) return null;
				if (result.error) this.state = result.failState;
				node.returnType = result.node.typeAnnotation ? this.finishNode(result.node, "TypeAnnotation") : null;
			}
			return super.parseArrow(node);
		}
		shouldParseArrow(params) {
			return this.match(14) || super.shouldParseArrow(params);
		}
		setArrowFunctionParameters(node, params) {
			if (this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) node.params = params;
			else super.setArrowFunctionParameters(node, params);
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			if (isArrowFunction && this.state.noArrowParamsConversionAt.includes(this.offsetToSourcePos(node.start))) return;
			for (let i = 0; i < node.params.length; i++) if (this.isThisParam(node.params[i]) && i > 0) this.raise(FlowErrors.ThisParamMustBeFirst, node.params[i]);
			super.checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged);
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			return super.parseParenAndDistinguishExpression(canBeArrow && !this.noArrowAt.has(this.state.start));
		}
		parseSubscripts(base, startLoc, noCalls) {
			if (base.type === "Identifier" && base.name === "async" && this.noArrowAt.has(this.offsetToSourcePos(startLoc.index))) {
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.arguments = super.parseCallExpressionArguments();
				base = this.finishNode(node, "CallExpression");
			} else if (base.type === "Identifier" && base.name === "async" && this.match(47)) {
				const state = this.state.clone();
				const arrow = this.tryParse((abort) => this.parseAsyncArrowWithTypeParameters(startLoc) || abort(), state);
				if (!arrow.error && !arrow.aborted) return arrow.node;
				const result = this.tryParse(() => super.parseSubscripts(base, startLoc, noCalls), state);
				if (result.node && !result.error) return result.node;
				if (arrow.node) {
					this.state = arrow.failState;
					return arrow.node;
				}
				if (result.node) {
					this.state = result.failState;
					return result.node;
				}
				throw arrow.error || result.error;
			}
			return super.parseSubscripts(base, startLoc, noCalls);
		}
		parseSubscript(base, startLoc, noCalls, subscriptState) {
			if (this.match(18) && this.isLookaheadToken_lt()) {
				subscriptState.optionalChainMember = true;
				if (noCalls) {
					subscriptState.stop = true;
					return base;
				}
				this.next();
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
				this.expect(10);
				node.arguments = this.parseCallExpressionArguments();
				node.optional = true;
				return this.finishCallExpression(node, true);
			} else if (!noCalls && this.shouldParseTypes() && (this.match(47) || this.match(51))) {
				const node = this.startNodeAt(startLoc);
				node.callee = base;
				const result = this.tryParse(() => {
					node.typeArguments = this.flowParseTypeParameterInstantiationCallOrNew();
					this.expect(10);
					node.arguments = super.parseCallExpressionArguments();
					if (subscriptState.optionalChainMember) node.optional = false;
					return this.finishCallExpression(node, subscriptState.optionalChainMember);
				});
				if (result.node) {
					if (result.error) this.state = result.failState;
					return result.node;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, subscriptState);
		}
		parseNewCallee(node) {
			super.parseNewCallee(node);
			let targs = null;
			if (this.shouldParseTypes() && this.match(47)) targs = this.tryParse(() => this.flowParseTypeParameterInstantiationCallOrNew()).node;
			node.typeArguments = targs;
		}
		parseAsyncArrowWithTypeParameters(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.parseFunctionParams(node, false);
			if (!this.parseArrow(node)) return;
			return super.parseArrowExpression(node, void 0, true);
		}
		readToken_mult_modulo(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 47 && this.state.hasFlowComment) {
				this.state.hasFlowComment = false;
				this.state.pos += 2;
				this.nextToken();
				return;
			}
			super.readToken_mult_modulo(code);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 124 && next === 125) {
				this.finishOp(9, 2);
				return;
			}
			super.readToken_pipe_amp(code);
		}
		parseTopLevel(file, program) {
			const fileNode = super.parseTopLevel(file, program);
			if (this.state.hasFlowComment) this.raise(FlowErrors.UnterminatedFlowComment, this.state.curPosition());
			return fileNode;
		}
		skipBlockComment() {
			if (this.hasPlugin("flowComments") && this.skipFlowComment()) {
				if (this.state.hasFlowComment) throw this.raise(FlowErrors.NestedFlowComment, this.state.startLoc);
				this.hasFlowCommentCompletion();
				const commentSkip = this.skipFlowComment();
				if (commentSkip) {
					this.state.pos += commentSkip;
					this.state.hasFlowComment = true;
				}
				return;
			}
			return super.skipBlockComment(this.state.hasFlowComment ? "*-/" : "*/");
		}
		skipFlowComment() {
			const { pos } = this.state;
			let shiftToFirstNonWhiteSpace = 2;
			while ([32, 9].includes(this.input.charCodeAt(pos + shiftToFirstNonWhiteSpace))) shiftToFirstNonWhiteSpace++;
			const ch2 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos);
			const ch3 = this.input.charCodeAt(shiftToFirstNonWhiteSpace + pos + 1);
			if (ch2 === 58 && ch3 === 58) return shiftToFirstNonWhiteSpace + 2;
			if (this.input.slice(shiftToFirstNonWhiteSpace + pos, shiftToFirstNonWhiteSpace + pos + 12) === "flow-include") return shiftToFirstNonWhiteSpace + 12;
			if (ch2 === 58 && ch3 !== 58) return shiftToFirstNonWhiteSpace;
			return false;
		}
		hasFlowCommentCompletion() {
			if (this.input.indexOf("*/", this.state.pos) === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
		}
		flowEnumErrorBooleanMemberNotInitialized(loc, { enumName, memberName }) {
			this.raise(FlowErrors.EnumBooleanMemberNotInitialized, loc, {
				memberName,
				enumName
			});
		}
		flowEnumErrorInvalidMemberInitializer(loc, enumContext) {
			return this.raise(!enumContext.explicitType ? FlowErrors.EnumInvalidMemberInitializerUnknownType : enumContext.explicitType === "symbol" ? FlowErrors.EnumInvalidMemberInitializerSymbolType : FlowErrors.EnumInvalidMemberInitializerPrimaryType, loc, enumContext);
		}
		flowEnumErrorNumberMemberNotInitialized(loc, details) {
			this.raise(FlowErrors.EnumNumberMemberNotInitialized, loc, details);
		}
		flowEnumErrorStringMemberInconsistentlyInitialized(node, details) {
			this.raise(FlowErrors.EnumStringMemberInconsistentlyInitialized, node, details);
		}
		flowEnumMemberInit() {
			const startLoc = this.state.startLoc;
			const endOfInit = () => this.match(12) || this.match(8);
			switch (this.state.type) {
				case 136: {
					const literal = this.parseNumericLiteral(this.state.value);
					if (endOfInit()) return {
						type: "number",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 135: {
					const literal = this.parseStringLiteral(this.state.value);
					if (endOfInit()) return {
						type: "string",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				case 85:
				case 86: {
					const literal = this.parseBooleanLiteral(this.match(85));
					if (endOfInit()) return {
						type: "boolean",
						loc: literal.loc.start,
						value: literal
					};
					return {
						type: "invalid",
						loc: startLoc
					};
				}
				default: return {
					type: "invalid",
					loc: startLoc
				};
			}
		}
		flowEnumMemberRaw() {
			const loc = this.state.startLoc;
			return {
				id: this.parseIdentifier(true),
				init: this.eat(29) ? this.flowEnumMemberInit() : {
					type: "none",
					loc
				}
			};
		}
		flowEnumCheckExplicitTypeMismatch(loc, context, expectedType) {
			const { explicitType } = context;
			if (explicitType === null) return;
			if (explicitType !== expectedType) this.flowEnumErrorInvalidMemberInitializer(loc, context);
		}
		flowEnumMembers({ enumName, explicitType }) {
			const seenNames = /* @__PURE__ */ new Set();
			const members = {
				booleanMembers: [],
				numberMembers: [],
				stringMembers: [],
				defaultedMembers: []
			};
			let hasUnknownMembers = false;
			while (!this.match(8)) {
				if (this.eat(21)) {
					hasUnknownMembers = true;
					break;
				}
				const memberNode = this.startNode();
				const { id, init } = this.flowEnumMemberRaw();
				const memberName = id.name;
				if (memberName === "") continue;
				if (/^[a-z]/.test(memberName)) this.raise(FlowErrors.EnumInvalidMemberName, id, {
					memberName,
					suggestion: memberName[0].toUpperCase() + memberName.slice(1),
					enumName
				});
				if (seenNames.has(memberName)) this.raise(FlowErrors.EnumDuplicateMemberName, id, {
					memberName,
					enumName
				});
				seenNames.add(memberName);
				const context = {
					enumName,
					explicitType,
					memberName
				};
				memberNode.id = id;
				switch (init.type) {
					case "boolean":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "boolean");
						memberNode.init = init.value;
						members.booleanMembers.push(this.finishNode(memberNode, "EnumBooleanMember"));
						break;
					case "number":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "number");
						memberNode.init = init.value;
						members.numberMembers.push(this.finishNode(memberNode, "EnumNumberMember"));
						break;
					case "string":
						this.flowEnumCheckExplicitTypeMismatch(init.loc, context, "string");
						memberNode.init = init.value;
						members.stringMembers.push(this.finishNode(memberNode, "EnumStringMember"));
						break;
					case "invalid": throw this.flowEnumErrorInvalidMemberInitializer(init.loc, context);
					case "none": switch (explicitType) {
						case "boolean":
							this.flowEnumErrorBooleanMemberNotInitialized(init.loc, context);
							break;
						case "number":
							this.flowEnumErrorNumberMemberNotInitialized(init.loc, context);
							break;
						default: members.defaultedMembers.push(this.finishNode(memberNode, "EnumDefaultedMember"));
					}
				}
				if (!this.match(8)) this.expect(12);
			}
			return {
				members,
				hasUnknownMembers
			};
		}
		flowEnumStringMembers(initializedMembers, defaultedMembers, { enumName }) {
			if (initializedMembers.length === 0) return defaultedMembers;
			else if (defaultedMembers.length === 0) return initializedMembers;
			else if (defaultedMembers.length > initializedMembers.length) {
				for (const member of initializedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return defaultedMembers;
			} else {
				for (const member of defaultedMembers) this.flowEnumErrorStringMemberInconsistentlyInitialized(member, { enumName });
				return initializedMembers;
			}
		}
		flowEnumParseExplicitType({ enumName }) {
			if (!this.eatContextual(103)) return null;
			if (!tokenIsIdentifier(this.state.type)) throw this.raise(FlowErrors.EnumInvalidExplicitTypeUnknownSupplied, this.state.startLoc, { enumName });
			const { value } = this.state;
			this.next();
			if (value !== "boolean" && value !== "number" && value !== "string" && value !== "symbol") this.raise(FlowErrors.EnumInvalidExplicitType, this.state.startLoc, {
				enumName,
				invalidEnumType: value
			});
			return value;
		}
		flowEnumBody(node, id) {
			const enumName = id.name;
			const nameLoc = id.loc.start;
			const explicitType = this.flowEnumParseExplicitType({ enumName });
			this.expect(5);
			const { members, hasUnknownMembers } = this.flowEnumMembers({
				enumName,
				explicitType
			});
			node.hasUnknownMembers = hasUnknownMembers;
			switch (explicitType) {
				case "boolean":
					node.explicitType = true;
					node.members = members.booleanMembers;
					this.expect(8);
					return this.finishNode(node, "EnumBooleanBody");
				case "number":
					node.explicitType = true;
					node.members = members.numberMembers;
					this.expect(8);
					return this.finishNode(node, "EnumNumberBody");
				case "string":
					node.explicitType = true;
					node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
					this.expect(8);
					return this.finishNode(node, "EnumStringBody");
				case "symbol":
					node.members = members.defaultedMembers;
					this.expect(8);
					return this.finishNode(node, "EnumSymbolBody");
				default: {
					const empty = () => {
						node.members = [];
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					};
					node.explicitType = false;
					const boolsLen = members.booleanMembers.length;
					const numsLen = members.numberMembers.length;
					const strsLen = members.stringMembers.length;
					const defaultedLen = members.defaultedMembers.length;
					if (!boolsLen && !numsLen && !strsLen && !defaultedLen) return empty();
					else if (!boolsLen && !numsLen) {
						node.members = this.flowEnumStringMembers(members.stringMembers, members.defaultedMembers, { enumName });
						this.expect(8);
						return this.finishNode(node, "EnumStringBody");
					} else if (!numsLen && !strsLen && boolsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorBooleanMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.booleanMembers;
						this.expect(8);
						return this.finishNode(node, "EnumBooleanBody");
					} else if (!boolsLen && !strsLen && numsLen >= defaultedLen) {
						for (const member of members.defaultedMembers) this.flowEnumErrorNumberMemberNotInitialized(member.loc.start, {
							enumName,
							memberName: member.id.name
						});
						node.members = members.numberMembers;
						this.expect(8);
						return this.finishNode(node, "EnumNumberBody");
					} else {
						this.raise(FlowErrors.EnumInconsistentMemberValues, nameLoc, { enumName });
						return empty();
					}
				}
			}
		}
		flowParseEnumDeclaration(node) {
			const id = this.parseIdentifier();
			node.id = id;
			node.body = this.flowEnumBody(this.startNode(), id);
			return this.finishNode(node, "EnumDeclaration");
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.shouldParseTypes()) {
				if (this.match(47) || this.match(51)) node.typeArguments = this.flowParseTypeParameterInstantiationInExpression();
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		isLookaheadToken_lt() {
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 60) {
				const afterNext = this.input.charCodeAt(next + 1);
				return afterNext !== 60 && afterNext !== 61;
			}
			return false;
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		maybeUnwrapTypeCastExpression(node) {
			return node.type === "TypeCastExpression" ? node.expression : node;
		}
	};
	const entities = {
		__proto__: null,
		quot: "\"",
		amp: "&",
		apos: "'",
		lt: "<",
		gt: ">",
		nbsp: "\xA0",
		iexcl: "¡",
		cent: "¢",
		pound: "£",
		curren: "¤",
		yen: "¥",
		brvbar: "¦",
		sect: "§",
		uml: "¨",
		copy: "©",
		ordf: "ª",
		laquo: "«",
		not: "¬",
		shy: "­",
		reg: "®",
		macr: "¯",
		deg: "°",
		plusmn: "±",
		sup2: "²",
		sup3: "³",
		acute: "´",
		micro: "µ",
		para: "¶",
		middot: "·",
		cedil: "¸",
		sup1: "¹",
		ordm: "º",
		raquo: "»",
		frac14: "¼",
		frac12: "½",
		frac34: "¾",
		iquest: "¿",
		Agrave: "À",
		Aacute: "Á",
		Acirc: "Â",
		Atilde: "Ã",
		Auml: "Ä",
		Aring: "Å",
		AElig: "Æ",
		Ccedil: "Ç",
		Egrave: "È",
		Eacute: "É",
		Ecirc: "Ê",
		Euml: "Ë",
		Igrave: "Ì",
		Iacute: "Í",
		Icirc: "Î",
		Iuml: "Ï",
		ETH: "Ð",
		Ntilde: "Ñ",
		Ograve: "Ò",
		Oacute: "Ó",
		Ocirc: "Ô",
		Otilde: "Õ",
		Ouml: "Ö",
		times: "×",
		Oslash: "Ø",
		Ugrave: "Ù",
		Uacute: "Ú",
		Ucirc: "Û",
		Uuml: "Ü",
		Yacute: "Ý",
		THORN: "Þ",
		szlig: "ß",
		agrave: "à",
		aacute: "á",
		acirc: "â",
		atilde: "ã",
		auml: "ä",
		aring: "å",
		aelig: "æ",
		ccedil: "ç",
		egrave: "è",
		eacute: "é",
		ecirc: "ê",
		euml: "ë",
		igrave: "ì",
		iacute: "í",
		icirc: "î",
		iuml: "ï",
		eth: "ð",
		ntilde: "ñ",
		ograve: "ò",
		oacute: "ó",
		ocirc: "ô",
		otilde: "õ",
		ouml: "ö",
		divide: "÷",
		oslash: "ø",
		ugrave: "ù",
		uacute: "ú",
		ucirc: "û",
		uuml: "ü",
		yacute: "ý",
		thorn: "þ",
		yuml: "ÿ",
		OElig: "Œ",
		oelig: "œ",
		Scaron: "Š",
		scaron: "š",
		Yuml: "Ÿ",
		fnof: "ƒ",
		circ: "ˆ",
		tilde: "˜",
		Alpha: "Α",
		Beta: "Β",
		Gamma: "Γ",
		Delta: "Δ",
		Epsilon: "Ε",
		Zeta: "Ζ",
		Eta: "Η",
		Theta: "Θ",
		Iota: "Ι",
		Kappa: "Κ",
		Lambda: "Λ",
		Mu: "Μ",
		Nu: "Ν",
		Xi: "Ξ",
		Omicron: "Ο",
		Pi: "Π",
		Rho: "Ρ",
		Sigma: "Σ",
		Tau: "Τ",
		Upsilon: "Υ",
		Phi: "Φ",
		Chi: "Χ",
		Psi: "Ψ",
		Omega: "Ω",
		alpha: "α",
		beta: "β",
		gamma: "γ",
		delta: "δ",
		epsilon: "ε",
		zeta: "ζ",
		eta: "η",
		theta: "θ",
		iota: "ι",
		kappa: "κ",
		lambda: "λ",
		mu: "μ",
		nu: "ν",
		xi: "ξ",
		omicron: "ο",
		pi: "π",
		rho: "ρ",
		sigmaf: "ς",
		sigma: "σ",
		tau: "τ",
		upsilon: "υ",
		phi: "φ",
		chi: "χ",
		psi: "ψ",
		omega: "ω",
		thetasym: "ϑ",
		upsih: "ϒ",
		piv: "ϖ",
		ensp: " ",
		emsp: " ",
		thinsp: " ",
		zwnj: "‌",
		zwj: "‍",
		lrm: "‎",
		rlm: "‏",
		ndash: "–",
		mdash: "—",
		lsquo: "‘",
		rsquo: "’",
		sbquo: "‚",
		ldquo: "“",
		rdquo: "”",
		bdquo: "„",
		dagger: "†",
		Dagger: "‡",
		bull: "•",
		hellip: "…",
		permil: "‰",
		prime: "′",
		Prime: "″",
		lsaquo: "‹",
		rsaquo: "›",
		oline: "‾",
		frasl: "⁄",
		euro: "€",
		image: "ℑ",
		weierp: "℘",
		real: "ℜ",
		trade: "™",
		alefsym: "ℵ",
		larr: "←",
		uarr: "↑",
		rarr: "→",
		darr: "↓",
		harr: "↔",
		crarr: "↵",
		lArr: "⇐",
		uArr: "⇑",
		rArr: "⇒",
		dArr: "⇓",
		hArr: "⇔",
		forall: "∀",
		part: "∂",
		exist: "∃",
		empty: "∅",
		nabla: "∇",
		isin: "∈",
		notin: "∉",
		ni: "∋",
		prod: "∏",
		sum: "∑",
		minus: "−",
		lowast: "∗",
		radic: "√",
		prop: "∝",
		infin: "∞",
		ang: "∠",
		and: "∧",
		or: "∨",
		cap: "∩",
		cup: "∪",
		int: "∫",
		there4: "∴",
		sim: "∼",
		cong: "≅",
		asymp: "≈",
		ne: "≠",
		equiv: "≡",
		le: "≤",
		ge: "≥",
		sub: "⊂",
		sup: "⊃",
		nsub: "⊄",
		sube: "⊆",
		supe: "⊇",
		oplus: "⊕",
		otimes: "⊗",
		perp: "⊥",
		sdot: "⋅",
		lceil: "⌈",
		rceil: "⌉",
		lfloor: "⌊",
		rfloor: "⌋",
		lang: "〈",
		rang: "〉",
		loz: "◊",
		spades: "♠",
		clubs: "♣",
		hearts: "♥",
		diams: "♦"
	};
	const lineBreakG = new RegExp(/\r\n|[\r\n\u2028\u2029]/.source, "g");
	function isNewLine(code) {
		switch (code) {
			case 10:
			case 13:
			case 8232:
			case 8233: return true;
			default: return false;
		}
	}
	function hasNewLine(input, start, end) {
		for (let i = start; i < end; i++) if (isNewLine(input.charCodeAt(i))) return true;
		return false;
	}
	const skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
	const skipWhiteSpaceAnnexB = /(?:[^\S\n\r\u2028\u2029]|\/\*.*?\*\/)*(?:(?!-->)(?:\s|\/\/.*|\/\*[^]*?\*\/|<!--.*|-->.*)*)?/g;
	const skipWhiteSpaceInLine = /(?:[^\S\n\r\u2028\u2029]|\/\/.*|\/\*.*?\*\/)*/g;
	function isWhitespace(code) {
		switch (code) {
			case 9:
			case 11:
			case 12:
			case 32:
			case 160:
			case 5760:
			case 8192:
			case 8193:
			case 8194:
			case 8195:
			case 8196:
			case 8197:
			case 8198:
			case 8199:
			case 8200:
			case 8201:
			case 8202:
			case 8239:
			case 8287:
			case 12288:
			case 65279: return true;
			default: return false;
		}
	}
	const JsxErrors = ParseErrorEnum`jsx`({
		AttributeIsEmpty: "JSX attributes must only be assigned a non-empty expression.",
		MissingClosingTagElement: ({ openingTagName }) => `Expected corresponding JSX closing tag for <${openingTagName}>.`,
		MissingClosingTagFragment: "Expected corresponding JSX closing tag for <>.",
		UnexpectedSequenceExpression: "Sequence expressions cannot be directly nested inside JSX. Did you mean to wrap it in parentheses (...)?",
		UnexpectedToken: ({ unexpected, HTMLEntity }) => `Unexpected token \`${unexpected}\`. Did you mean \`${HTMLEntity}\` or \`{'${unexpected}'}\`?`,
		UnsupportedJsxValue: "JSX value should be either an expression or a quoted JSX text.",
		UnterminatedJsxContent: "Unterminated JSX contents.",
		UnwrappedAdjacentJSXElements: "Adjacent JSX elements must be wrapped in an enclosing tag. Did you want a JSX fragment <>...</>?"
	});
	function isFragment(object) {
		return object ? object.type === "JSXOpeningFragment" || object.type === "JSXClosingFragment" : false;
	}
	function getQualifiedJSXName(object) {
		if (object.type === "JSXIdentifier") return object.name;
		if (object.type === "JSXNamespacedName") return object.namespace.name + ":" + object.name.name;
		if (object.type === "JSXMemberExpression") return getQualifiedJSXName(object.object) + "." + getQualifiedJSXName(object.property);
		throw new Error("Node had unexpected type: " + object.type);
	}
	var jsx = (superClass) => class JSXParserMixin extends superClass {
		jsxReadToken() {
			let out = "";
			let chunkStart = this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(JsxErrors.UnterminatedJsxContent, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 60:
					case 123:
						if (this.state.pos === this.state.start) {
							if (ch === 60 && this.state.canStartJSXElement) {
								++this.state.pos;
								this.finishToken(144);
							} else super.getTokenFromCode(ch);
							return;
						}
						out += this.input.slice(chunkStart, this.state.pos);
						this.finishToken(143, out);
						return;
					case 38:
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadEntity();
						chunkStart = this.state.pos;
						break;
					default: if (isNewLine(ch)) {
						out += this.input.slice(chunkStart, this.state.pos);
						out += this.jsxReadNewLine(true);
						chunkStart = this.state.pos;
					} else ++this.state.pos;
				}
			}
		}
		jsxReadNewLine(normalizeCRLF) {
			const ch = this.input.charCodeAt(this.state.pos);
			let out;
			++this.state.pos;
			if (ch === 13 && this.input.charCodeAt(this.state.pos) === 10) {
				++this.state.pos;
				out = normalizeCRLF ? "\n" : "\r\n";
			} else out = String.fromCharCode(ch);
			++this.state.curLine;
			this.state.lineStart = this.state.pos;
			return out;
		}
		jsxReadString(quote) {
			let out = "";
			let chunkStart = ++this.state.pos;
			for (;;) {
				if (this.state.pos >= this.length) throw this.raise(Errors.UnterminatedString, this.state.startLoc);
				const ch = this.input.charCodeAt(this.state.pos);
				if (ch === quote) break;
				if (ch === 38) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadEntity();
					chunkStart = this.state.pos;
				} else if (isNewLine(ch)) {
					out += this.input.slice(chunkStart, this.state.pos);
					out += this.jsxReadNewLine(false);
					chunkStart = this.state.pos;
				} else ++this.state.pos;
			}
			out += this.input.slice(chunkStart, this.state.pos++);
			this.finishToken(135, out);
		}
		jsxReadEntity() {
			const startPos = ++this.state.pos;
			if (this.codePointAtPos(this.state.pos) === 35) {
				++this.state.pos;
				let radix = 10;
				if (this.codePointAtPos(this.state.pos) === 120) {
					radix = 16;
					++this.state.pos;
				}
				const codePoint = this.readInt(radix, void 0, false, "bail");
				if (codePoint !== null && this.codePointAtPos(this.state.pos) === 59) {
					++this.state.pos;
					return String.fromCodePoint(codePoint);
				}
			} else {
				let count = 0;
				let semi = false;
				while (count++ < 10 && this.state.pos < this.length && !(semi = this.codePointAtPos(this.state.pos) === 59)) ++this.state.pos;
				if (semi) {
					const desc = this.input.slice(startPos, this.state.pos);
					const entity = entities[desc];
					++this.state.pos;
					if (entity) return entity;
				}
			}
			this.state.pos = startPos;
			return "&";
		}
		jsxReadWord() {
			let ch;
			const start = this.state.pos;
			do
				ch = this.input.charCodeAt(++this.state.pos);
			while (isIdentifierChar(ch) || ch === 45);
			this.finishToken(142, this.input.slice(start, this.state.pos));
		}
		jsxParseIdentifier() {
			const node = this.startNode();
			if (this.match(142)) node.name = this.state.value;
			else if (tokenIsKeyword(this.state.type)) node.name = tokenLabelName(this.state.type);
			else this.unexpected();
			this.next();
			return this.finishNode(node, "JSXIdentifier");
		}
		jsxParseNamespacedName() {
			const startLoc = this.state.startLoc;
			const name = this.jsxParseIdentifier();
			if (!this.eat(14)) return name;
			const node = this.startNodeAt(startLoc);
			node.namespace = name;
			node.name = this.jsxParseIdentifier();
			return this.finishNode(node, "JSXNamespacedName");
		}
		jsxParseElementName() {
			const startLoc = this.state.startLoc;
			let node = this.jsxParseNamespacedName();
			if (node.type === "JSXNamespacedName") return node;
			while (this.eat(16)) {
				const newNode = this.startNodeAt(startLoc);
				newNode.object = node;
				newNode.property = this.jsxParseIdentifier();
				node = this.finishNode(newNode, "JSXMemberExpression");
			}
			return node;
		}
		jsxParseAttributeValue() {
			let node;
			switch (this.state.type) {
				case 5:
					node = this.startNode();
					this.setContext(types.brace);
					this.next();
					node = this.jsxParseExpressionContainer(node, types.j_oTag);
					if (node.expression.type === "JSXEmptyExpression") this.raise(JsxErrors.AttributeIsEmpty, node);
					return node;
				case 144:
				case 135: return this.parseExprAtom();
				default: throw this.raise(JsxErrors.UnsupportedJsxValue, this.state.startLoc);
			}
		}
		jsxParseEmptyExpression() {
			const node = this.startNodeAt(this.state.lastTokEndLoc);
			return this.finishNodeAt(node, "JSXEmptyExpression", this.state.startLoc);
		}
		jsxParseSpreadChild(node) {
			this.next();
			node.expression = this.parseExpression();
			this.setContext(types.j_expr);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXSpreadChild");
		}
		jsxParseExpressionContainer(node, previousContext) {
			if (this.match(8)) node.expression = this.jsxParseEmptyExpression();
			else node.expression = this.parseExpression();
			this.setContext(previousContext);
			this.state.canStartJSXElement = true;
			this.expect(8);
			return this.finishNode(node, "JSXExpressionContainer");
		}
		jsxParseAttribute() {
			const node = this.startNode();
			if (this.match(5)) {
				this.setContext(types.brace);
				this.next();
				this.expect(21);
				node.argument = this.parseMaybeAssignAllowIn();
				this.setContext(types.j_oTag);
				this.state.canStartJSXElement = true;
				this.expect(8);
				return this.finishNode(node, "JSXSpreadAttribute");
			}
			node.name = this.jsxParseNamespacedName();
			node.value = this.eat(29) ? this.jsxParseAttributeValue() : null;
			return this.finishNode(node, "JSXAttribute");
		}
		jsxParseOpeningElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXOpeningFragment");
			node.name = this.jsxParseElementName();
			return this.jsxParseOpeningElementAfterName(node);
		}
		jsxParseOpeningElementAfterName(node) {
			const attributes = [];
			while (!this.match(56) && !this.match(145)) attributes.push(this.jsxParseAttribute());
			node.attributes = attributes;
			node.selfClosing = this.eat(56);
			this.expect(145);
			return this.finishNode(node, "JSXOpeningElement");
		}
		jsxParseClosingElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			if (this.eat(145)) return this.finishNode(node, "JSXClosingFragment");
			node.name = this.jsxParseElementName();
			this.expect(145);
			return this.finishNode(node, "JSXClosingElement");
		}
		jsxParseElementAt(startLoc) {
			const node = this.startNodeAt(startLoc);
			const children = [];
			const openingElement = this.jsxParseOpeningElementAt(startLoc);
			let closingElement = null;
			if (!openingElement.selfClosing) {
				contents: for (;;) switch (this.state.type) {
					case 144:
						startLoc = this.state.startLoc;
						this.next();
						if (this.eat(56)) {
							closingElement = this.jsxParseClosingElementAt(startLoc);
							break contents;
						}
						children.push(this.jsxParseElementAt(startLoc));
						break;
					case 143:
						children.push(this.parseLiteral(this.state.value, "JSXText"));
						break;
					case 5: {
						const node = this.startNode();
						this.setContext(types.brace);
						this.next();
						if (this.match(21)) children.push(this.jsxParseSpreadChild(node));
						else children.push(this.jsxParseExpressionContainer(node, types.j_expr));
						break;
					}
					default: this.unexpected();
				}
				if (isFragment(openingElement) && !isFragment(closingElement) && closingElement !== null) this.raise(JsxErrors.MissingClosingTagFragment, closingElement);
				else if (!isFragment(openingElement) && isFragment(closingElement)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				else if (!isFragment(openingElement) && !isFragment(closingElement)) {
					if (getQualifiedJSXName(closingElement.name) !== getQualifiedJSXName(openingElement.name)) this.raise(JsxErrors.MissingClosingTagElement, closingElement, { openingTagName: getQualifiedJSXName(openingElement.name) });
				}
			}
			if (isFragment(openingElement)) {
				node.openingFragment = openingElement;
				node.closingFragment = closingElement;
			} else {
				node.openingElement = openingElement;
				node.closingElement = closingElement;
			}
			node.children = children;
			if (this.match(47)) throw this.raise(JsxErrors.UnwrappedAdjacentJSXElements, this.state.startLoc);
			return isFragment(openingElement) ? this.finishNode(node, "JSXFragment") : this.finishNode(node, "JSXElement");
		}
		jsxParseElement() {
			const startLoc = this.state.startLoc;
			this.next();
			return this.jsxParseElementAt(startLoc);
		}
		setContext(newContext) {
			const { context } = this.state;
			context[context.length - 1] = newContext;
		}
		parseExprAtom(refExpressionErrors) {
			if (this.match(144)) return this.jsxParseElement();
			else if (this.match(47) && this.input.charCodeAt(this.state.pos) !== 33) {
				this.replaceToken(144);
				return this.jsxParseElement();
			} else return super.parseExprAtom(refExpressionErrors);
		}
		skipSpace() {
			if (!this.curContext().preserveSpace) super.skipSpace();
		}
		getTokenFromCode(code) {
			const context = this.curContext();
			if (context === types.j_expr) {
				this.jsxReadToken();
				return;
			}
			if (context === types.j_oTag || context === types.j_cTag) {
				if (isIdentifierStart(code)) {
					this.jsxReadWord();
					return;
				}
				if (code === 62) {
					++this.state.pos;
					this.finishToken(145);
					return;
				}
				if ((code === 34 || code === 39) && context === types.j_oTag) {
					this.jsxReadString(code);
					return;
				}
			}
			if (code === 60 && this.state.canStartJSXElement && this.input.charCodeAt(this.state.pos + 1) !== 33) {
				++this.state.pos;
				this.finishToken(144);
				return;
			}
			super.getTokenFromCode(code);
		}
		updateContext(prevType) {
			const { context, type } = this.state;
			if (type === 56 && prevType === 144) {
				context.splice(-2, 2, types.j_cTag);
				this.state.canStartJSXElement = false;
			} else if (type === 144) context.push(types.j_oTag);
			else if (type === 145) {
				const out = context[context.length - 1];
				if (out === types.j_oTag && prevType === 56 || out === types.j_cTag) {
					context.pop();
					this.state.canStartJSXElement = context[context.length - 1] === types.j_expr;
				} else {
					this.setContext(types.j_expr);
					this.state.canStartJSXElement = true;
				}
			} else this.state.canStartJSXElement = tokenComesBeforeExpression(type);
		}
	};
	var TypeScriptScope = class extends Scope {
		constructor(...args) {
			super(...args);
			this.tsNames = /* @__PURE__ */ new Map();
		}
	};
	var TypeScriptScopeHandler = class extends ScopeHandler {
		constructor(...args) {
			super(...args);
			this.importsStack = [];
		}
		createScope(flags) {
			this.importsStack.push(/* @__PURE__ */ new Set());
			return new TypeScriptScope(flags);
		}
		enter(flags) {
			if (flags === 1024) this.importsStack.push(/* @__PURE__ */ new Set());
			super.enter(flags);
		}
		exit() {
			const flags = super.exit();
			if (flags === 1024) this.importsStack.pop();
			return flags;
		}
		hasImport(name, allowShadow) {
			const len = this.importsStack.length;
			if (this.importsStack[len - 1].has(name)) return true;
			if (!allowShadow && len > 1) {
				for (let i = 0; i < len - 1; i++) if (this.importsStack[i].has(name)) return true;
			}
			return false;
		}
		declareName(name, bindingType, loc) {
			const scope = this.currentScope();
			if (bindingType & 4096) {
				if (this.hasImport(name, true)) this.parser.raise(Errors.VarRedeclaration, loc, { identifierName: name });
				this.importsStack[this.importsStack.length - 1].add(name);
				this.maybeExportDefined(scope, name);
				return;
			}
			let type = scope.tsNames.get(name) || 0;
			if (bindingType & 1024) {
				this.maybeExportDefined(scope, name);
				scope.tsNames.set(name, type | 16);
				return;
			}
			super.declareName(name, bindingType, loc);
			if (bindingType & 2) {
				if (!(bindingType & 1)) {
					this.checkRedeclarationInScope(scope, name, bindingType, loc);
					this.maybeExportDefined(scope, name);
				}
				type = type | 1;
			}
			if (bindingType & 256) type = type | 2;
			if (bindingType & 512) type = type | 4;
			if (bindingType & 128) type = type | 8;
			if (type) scope.tsNames.set(name, type);
		}
		isRedeclaredInScope(scope, name, bindingType) {
			const type = scope.tsNames.get(name);
			if ((type & 2) > 0) {
				if (bindingType & 256) return !!(bindingType & 512) !== (type & 4) > 0;
				return true;
			}
			if (bindingType & 128 && (type & 8) > 0) {
				if (scope.names.get(name) & 2) return !!(bindingType & 1);
				else return false;
			}
			if (bindingType & 2 && (type & 1) > 0) return true;
			return super.isRedeclaredInScope(scope, name, bindingType);
		}
		checkLocalExport(id) {
			const { name } = id;
			if (this.hasImport(name)) return;
			const len = this.scopeStack.length;
			for (let i = len - 1; i >= 0; i--) {
				const type = this.scopeStack[i].tsNames.get(name);
				if ((type & 1) > 0 || (type & 16) > 0) return;
			}
			super.checkLocalExport(id);
		}
	};
	var BaseParser = class {
		constructor() {
			this.sawUnambiguousESM = false;
			this.ambiguousScriptDifferentAst = false;
			this.noArrowAt = /* @__PURE__ */ new Set();
		}
		sourceToOffsetPos(sourcePos) {
			return sourcePos + this.startIndex;
		}
		offsetToSourcePos(offsetPos) {
			return offsetPos - this.startIndex;
		}
		hasPlugin(pluginConfig) {
			if (typeof pluginConfig === "string") return this.plugins.has(pluginConfig);
			else {
				const [pluginName, pluginOptions] = pluginConfig;
				if (!this.hasPlugin(pluginName)) return false;
				const actualOptions = this.plugins.get(pluginName);
				for (const key of Object.keys(pluginOptions)) if ((actualOptions == null ? void 0 : actualOptions[key]) !== pluginOptions[key]) return false;
				return true;
			}
		}
		getPluginOption(plugin, name) {
			var _this$plugins$get;
			return (_this$plugins$get = this.plugins.get(plugin)) == null ? void 0 : _this$plugins$get[name];
		}
	};
	function setTrailingComments(node, comments) {
		if (node.trailingComments === void 0) node.trailingComments = comments;
		else node.trailingComments.unshift(...comments);
	}
	function setLeadingComments(node, comments) {
		if (node.leadingComments === void 0) node.leadingComments = comments;
		else node.leadingComments.unshift(...comments);
	}
	function setInnerComments(node, comments) {
		if (node.innerComments === void 0) node.innerComments = comments;
		else node.innerComments.unshift(...comments);
	}
	function adjustInnerComments(node, elements, commentWS) {
		let lastElement = null;
		let i = elements.length;
		while (lastElement === null && i > 0) lastElement = elements[--i];
		if (lastElement === null || lastElement.start > commentWS.start) setInnerComments(node, commentWS.comments);
		else setTrailingComments(lastElement, commentWS.comments);
	}
	var CommentsParser = class extends BaseParser {
		addComment(comment) {
			if (this.filename) comment.loc.filename = this.filename;
			const { commentsLen } = this.state;
			if (this.comments.length !== commentsLen) this.comments.length = commentsLen;
			this.comments.push(comment);
			this.state.commentsLen++;
		}
		processComment(node) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			const lastCommentWS = commentStack[i];
			if (lastCommentWS.start === node.end) {
				lastCommentWS.leadingNode = node;
				i--;
			}
			const { start: nodeStart } = node;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentEnd > nodeStart) {
					commentWS.containingNode = node;
					this.finalizeComment(commentWS);
					commentStack.splice(i, 1);
				} else {
					if (commentEnd === nodeStart) commentWS.trailingNode = node;
					break;
				}
			}
		}
		finalizeComment(commentWS) {
			var _node$options;
			const { comments } = commentWS;
			if (commentWS.leadingNode !== null || commentWS.trailingNode !== null) {
				if (commentWS.leadingNode !== null) setTrailingComments(commentWS.leadingNode, comments);
				if (commentWS.trailingNode !== null) setLeadingComments(commentWS.trailingNode, comments);
			} else {
				const node = commentWS.containingNode;
				const commentStart = commentWS.start;
				if (this.input.charCodeAt(this.offsetToSourcePos(commentStart) - 1) === 44) switch (node.type) {
					case "ObjectExpression":
					case "ObjectPattern":
						adjustInnerComments(node, node.properties, commentWS);
						break;
					case "CallExpression":
					case "NewExpression":
					case "OptionalCallExpression":
						adjustInnerComments(node, node.arguments, commentWS);
						break;
					case "ImportExpression":
						adjustInnerComments(node, [node.source, (_node$options = node.options) != null ? _node$options : null], commentWS);
						break;
					case "FunctionDeclaration":
					case "FunctionExpression":
					case "ArrowFunctionExpression":
					case "ObjectMethod":
					case "ClassMethod":
					case "ClassPrivateMethod":
					case "TSTypeParameterDeclaration":
						adjustInnerComments(node, node.params, commentWS);
						break;
					case "ArrayExpression":
					case "ArrayPattern":
						adjustInnerComments(node, node.elements, commentWS);
						break;
					case "ExportNamedDeclaration":
					case "ImportDeclaration":
						adjustInnerComments(node, node.specifiers, commentWS);
						break;
					case "TSEnumDeclaration":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSEnumBody":
						adjustInnerComments(node, node.members, commentWS);
						break;
					case "TSInterfaceBody":
						adjustInnerComments(node, node.body, commentWS);
						break;
					default:
						if (node.type === "RecordExpression") {
							adjustInnerComments(node, node.properties, commentWS);
							break;
						}
						if (node.type === "TupleExpression") {
							adjustInnerComments(node, node.elements, commentWS);
							break;
						}
						setInnerComments(node, comments);
				}
				else setInnerComments(node, comments);
			}
		}
		finalizeRemainingComments() {
			const { commentStack } = this.state;
			for (let i = commentStack.length - 1; i >= 0; i--) this.finalizeComment(commentStack[i]);
			this.state.commentStack = [];
		}
		resetPreviousNodeTrailingComments(node) {
			const { commentStack } = this.state;
			const { length } = commentStack;
			if (length === 0) return;
			const commentWS = commentStack[length - 1];
			if (commentWS.leadingNode === node) commentWS.leadingNode = null;
		}
		takeSurroundingComments(node, start, end) {
			const { commentStack } = this.state;
			const commentStackLength = commentStack.length;
			if (commentStackLength === 0) return;
			let i = commentStackLength - 1;
			for (; i >= 0; i--) {
				const commentWS = commentStack[i];
				const commentEnd = commentWS.end;
				if (commentWS.start === end) commentWS.leadingNode = node;
				else if (commentEnd === start) commentWS.trailingNode = node;
				else if (commentEnd < start) break;
			}
		}
	};
	var State = class State {
		constructor() {
			this.flags = 512;
			this.startIndex = void 0;
			this.curLine = void 0;
			this.lineStart = void 0;
			this.startLoc = void 0;
			this.endLoc = void 0;
			this.errors = [];
			this.potentialArrowAt = -1;
			this.noArrowParamsConversionAt = [];
			this.tsArrowReturnTypeRestrictionAt = -1;
			this.regExpAllowedAt = -1;
			this.topicContext = {
				maxNumOfResolvableTopics: 0,
				maxTopicIndex: null
			};
			this.labels = [];
			this.commentsLen = 0;
			this.commentStack = [];
			this.pos = 0;
			this.type = 141;
			this.value = null;
			this.start = 0;
			this.end = 0;
			this.lastTokEndLoc = null;
			this.lastTokStartLoc = null;
			this.context = [types.brace];
			this.firstInvalidTemplateEscapePos = null;
			this.strictErrors = /* @__PURE__ */ new Map();
			this.tokensLength = 0;
		}
		get strict() {
			return (this.flags & 1) > 0;
		}
		set strict(v) {
			if (v) this.flags |= 1;
			else this.flags &= -2;
		}
		init({ strictMode, sourceType, startIndex, startLine, startColumn }) {
			this.strict = strictMode === false ? false : strictMode === true ? true : sourceType === "module";
			this.startIndex = startIndex;
			this.curLine = startLine;
			this.lineStart = -startColumn;
			this.startLoc = this.endLoc = new Position(startLine, startColumn, startIndex);
		}
		get maybeInArrowParameters() {
			return (this.flags & 2) > 0;
		}
		set maybeInArrowParameters(v) {
			if (v) this.flags |= 2;
			else this.flags &= -3;
		}
		get inType() {
			return (this.flags & 4) > 0;
		}
		set inType(v) {
			if (v) this.flags |= 4;
			else this.flags &= -5;
		}
		get noAnonFunctionType() {
			return (this.flags & 8) > 0;
		}
		set noAnonFunctionType(v) {
			if (v) this.flags |= 8;
			else this.flags &= -9;
		}
		get hasFlowComment() {
			return (this.flags & 16) > 0;
		}
		set hasFlowComment(v) {
			if (v) this.flags |= 16;
			else this.flags &= -17;
		}
		get isAmbientContext() {
			return (this.flags & 32) > 0;
		}
		set isAmbientContext(v) {
			if (v) this.flags |= 32;
			else this.flags &= -33;
		}
		get inAbstractClass() {
			return (this.flags & 64) > 0;
		}
		set inAbstractClass(v) {
			if (v) this.flags |= 64;
			else this.flags &= -65;
		}
		get inDisallowConditionalTypesContext() {
			return (this.flags & 128) > 0;
		}
		set inDisallowConditionalTypesContext(v) {
			if (v) this.flags |= 128;
			else this.flags &= -129;
		}
		get soloAwait() {
			return (this.flags & 256) > 0;
		}
		set soloAwait(v) {
			if (v) this.flags |= 256;
			else this.flags &= -257;
		}
		get canStartJSXElement() {
			return (this.flags & 512) > 0;
		}
		set canStartJSXElement(v) {
			if (v) this.flags |= 512;
			else this.flags &= -513;
		}
		get containsEsc() {
			return (this.flags & 1024) > 0;
		}
		set containsEsc(v) {
			if (v) this.flags |= 1024;
			else this.flags &= -1025;
		}
		get hasTopLevelAwait() {
			return (this.flags & 2048) > 0;
		}
		set hasTopLevelAwait(v) {
			if (v) this.flags |= 2048;
			else this.flags &= -2049;
		}
		get tsArrowReturnTypeAllowed() {
			return (this.flags & 4096) > 0;
		}
		set tsArrowReturnTypeAllowed(v) {
			if (v) this.flags |= 4096;
			else this.flags &= -4097;
		}
		get tsGenericArrowParams() {
			return (this.flags & 8192) > 0;
		}
		set tsGenericArrowParams(v) {
			if (v) this.flags |= 8192;
			else this.flags &= -8193;
		}
		curPosition() {
			return new Position(this.curLine, this.pos - this.lineStart, this.pos + this.startIndex);
		}
		clone() {
			const state = new State();
			state.flags = this.flags;
			state.startIndex = this.startIndex;
			state.curLine = this.curLine;
			state.lineStart = this.lineStart;
			state.startLoc = this.startLoc;
			state.endLoc = this.endLoc;
			state.errors = this.errors.slice();
			state.potentialArrowAt = this.potentialArrowAt;
			state.noArrowParamsConversionAt = this.noArrowParamsConversionAt.slice();
			state.tsArrowReturnTypeRestrictionAt = this.tsArrowReturnTypeRestrictionAt;
			state.topicContext = this.topicContext;
			state.regExpAllowedAt = this.regExpAllowedAt;
			state.labels = this.labels.slice();
			state.commentsLen = this.commentsLen;
			state.commentStack = this.commentStack.slice();
			state.pos = this.pos;
			state.type = this.type;
			state.value = this.value;
			state.start = this.start;
			state.end = this.end;
			state.lastTokEndLoc = this.lastTokEndLoc;
			state.lastTokStartLoc = this.lastTokStartLoc;
			state.context = this.context.slice();
			state.firstInvalidTemplateEscapePos = this.firstInvalidTemplateEscapePos;
			state.strictErrors = this.strictErrors;
			state.tokensLength = this.tokensLength;
			return state;
		}
	};
	var _isDigit = function isDigit(code) {
		return code >= 48 && code <= 57;
	};
	const forbiddenNumericSeparatorSiblings = {
		decBinOct: /* @__PURE__ */ new Set([
			46,
			66,
			69,
			79,
			95,
			98,
			101,
			111,
			43,
			45
		]),
		hex: /* @__PURE__ */ new Set([
			46,
			88,
			95,
			120
		])
	};
	const isAllowedNumericSeparatorSibling = {
		bin: (ch) => ch === 48 || ch === 49,
		oct: (ch) => ch >= 48 && ch <= 55,
		dec: (ch) => ch >= 48 && ch <= 57,
		hex: (ch) => ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102
	};
	function readStringContents(type, input, pos, lineStart, curLine, errors) {
		const initialPos = pos;
		const initialLineStart = lineStart;
		const initialCurLine = curLine;
		let out = "";
		let firstInvalidLoc = null;
		let chunkStart = pos;
		const { length } = input;
		for (;;) {
			if (pos >= length) {
				errors.unterminated(initialPos, initialLineStart, initialCurLine);
				out += input.slice(chunkStart, pos);
				break;
			}
			const ch = input.charCodeAt(pos);
			if (isStringEnd(type, ch, input, pos)) {
				out += input.slice(chunkStart, pos);
				break;
			}
			if (ch === 92) {
				out += input.slice(chunkStart, pos);
				const res = readEscapedChar(input, pos, lineStart, curLine, type === "template", errors);
				if (res.ch === null && !firstInvalidLoc) firstInvalidLoc = {
					pos,
					lineStart,
					curLine
				};
				else out += res.ch;
				({pos, lineStart, curLine} = res);
				chunkStart = pos;
			} else if (ch === 8232 || ch === 8233) {
				++pos;
				++curLine;
				lineStart = pos;
			} else if (ch === 10 || ch === 13) {
				if (type === "template") {
					out += input.slice(chunkStart, pos) + "\n";
					++pos;
					if (ch === 13 && input.charCodeAt(pos) === 10) ++pos;
					++curLine;
					chunkStart = lineStart = pos;
				} else errors.unterminated(initialPos, initialLineStart, initialCurLine);
			} else ++pos;
		}
		return {
			pos,
			str: out,
			firstInvalidLoc,
			lineStart,
			curLine,
			containsInvalid: !!firstInvalidLoc
		};
	}
	function isStringEnd(type, ch, input, pos) {
		if (type === "template") return ch === 96 || ch === 36 && input.charCodeAt(pos + 1) === 123;
		return ch === (type === "double" ? 34 : 39);
	}
	function readEscapedChar(input, pos, lineStart, curLine, inTemplate, errors) {
		const throwOnInvalid = !inTemplate;
		pos++;
		const res = (ch) => ({
			pos,
			ch,
			lineStart,
			curLine
		});
		const ch = input.charCodeAt(pos++);
		switch (ch) {
			case 110: return res("\n");
			case 114: return res("\r");
			case 120: {
				let code;
				({code, pos} = readHexChar(input, pos, lineStart, curLine, 2, false, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCharCode(code));
			}
			case 117: {
				let code;
				({code, pos} = readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors));
				return res(code === null ? null : String.fromCodePoint(code));
			}
			case 116: return res("	");
			case 98: return res("\b");
			case 118: return res("\v");
			case 102: return res("\f");
			case 13: if (input.charCodeAt(pos) === 10) ++pos;
			case 10:
				lineStart = pos;
				++curLine;
			case 8232:
			case 8233: return res("");
			case 56:
			case 57: if (inTemplate) return res(null);
			else errors.strictNumericEscape(pos - 1, lineStart, curLine);
			default:
				if (ch >= 48 && ch <= 55) {
					const startPos = pos - 1;
					let octalStr = /^[0-7]+/.exec(input.slice(startPos, pos + 2))[0];
					let octal = parseInt(octalStr, 8);
					if (octal > 255) {
						octalStr = octalStr.slice(0, -1);
						octal = parseInt(octalStr, 8);
					}
					pos += octalStr.length - 1;
					const next = input.charCodeAt(pos);
					if (octalStr !== "0" || next === 56 || next === 57) {
						if (inTemplate) return res(null);
						else errors.strictNumericEscape(startPos, lineStart, curLine);
					}
					return res(String.fromCharCode(octal));
				}
				return res(String.fromCharCode(ch));
		}
	}
	function readHexChar(input, pos, lineStart, curLine, len, forceLen, throwOnInvalid, errors) {
		const initialPos = pos;
		let n;
		({n, pos} = readInt(input, pos, lineStart, curLine, 16, len, forceLen, false, errors, !throwOnInvalid));
		if (n === null) {
			if (throwOnInvalid) errors.invalidEscapeSequence(initialPos, lineStart, curLine);
			else pos = initialPos - 1;
		}
		return {
			code: n,
			pos
		};
	}
	function readInt(input, pos, lineStart, curLine, radix, len, forceLen, allowNumSeparator, errors, bailOnError) {
		const start = pos;
		const forbiddenSiblings = radix === 16 ? forbiddenNumericSeparatorSiblings.hex : forbiddenNumericSeparatorSiblings.decBinOct;
		const isAllowedSibling = radix === 16 ? isAllowedNumericSeparatorSibling.hex : radix === 10 ? isAllowedNumericSeparatorSibling.dec : radix === 8 ? isAllowedNumericSeparatorSibling.oct : isAllowedNumericSeparatorSibling.bin;
		let invalid = false;
		let total = 0;
		for (let i = 0, e = len == null ? 1e400 : len; i < e; ++i) {
			const code = input.charCodeAt(pos);
			let val;
			if (code === 95 && allowNumSeparator !== "bail") {
				const prev = input.charCodeAt(pos - 1);
				const next = input.charCodeAt(pos + 1);
				if (!allowNumSeparator) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.numericSeparatorInEscapeSequence(pos, lineStart, curLine);
				} else if (Number.isNaN(next) || !isAllowedSibling(next) || forbiddenSiblings.has(prev)) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.unexpectedNumericSeparator(pos, lineStart, curLine);
				}
				++pos;
				continue;
			}
			if (code >= 97) val = code - 97 + 10;
			else if (code >= 65) val = code - 65 + 10;
			else if (_isDigit(code)) val = code - 48;
			else val = 1e400;
			if (val >= radix) {
				if (val <= 9) {
					if (bailOnError) return {
						n: null,
						pos
					};
					errors.invalidDigit(pos, lineStart, curLine, radix);
					val = 0;
				} else if (forceLen) {
					val = 0;
					invalid = true;
				} else break;
			}
			++pos;
			total = total * radix + val;
		}
		if (pos === start || len != null && pos - start !== len || invalid) return {
			n: null,
			pos
		};
		return {
			n: total,
			pos
		};
	}
	function readCodePoint(input, pos, lineStart, curLine, throwOnInvalid, errors) {
		const ch = input.charCodeAt(pos);
		let code;
		if (ch === 123) {
			++pos;
			({code, pos} = readHexChar(input, pos, lineStart, curLine, input.indexOf("}", pos) - pos, true, throwOnInvalid, errors));
			++pos;
			if (code !== null && code > 1114111) {
				if (throwOnInvalid) errors.invalidCodePoint(pos, lineStart, curLine);
				return {
					code: null,
					pos
				};
			}
		} else ({code, pos} = readHexChar(input, pos, lineStart, curLine, 4, false, throwOnInvalid, errors));
		return {
			code,
			pos
		};
	}
	function buildPosition(pos, lineStart, curLine) {
		return new Position(curLine, pos - lineStart, pos);
	}
	const VALID_REGEX_FLAGS = /* @__PURE__ */ new Set([
		103,
		109,
		115,
		105,
		121,
		117,
		100,
		118
	]);
	var Token = class {
		constructor(state) {
			const startIndex = state.startIndex || 0;
			this.type = state.type;
			this.value = state.value;
			this.start = startIndex + state.start;
			this.end = startIndex + state.end;
			this.loc = new SourceLocation(state.startLoc, state.endLoc);
		}
	};
	var Tokenizer = class extends CommentsParser {
		constructor(options, input) {
			super();
			this.isLookahead = void 0;
			this.tokens = [];
			this.errorHandlers_readInt = {
				invalidDigit: (pos, lineStart, curLine, radix) => {
					this.raise(Errors.InvalidDigit, buildPosition(pos, lineStart, curLine), { radix });
				},
				numericSeparatorInEscapeSequence: this.errorBuilder(Errors.NumericSeparatorInEscapeSequence),
				unexpectedNumericSeparator: this.errorBuilder(Errors.UnexpectedNumericSeparator)
			};
			this.errorHandlers_readCodePoint = Object.assign({}, this.errorHandlers_readInt, {
				invalidEscapeSequence: this.errorBuilder(Errors.InvalidEscapeSequence),
				invalidCodePoint: this.errorBuilder(Errors.InvalidCodePoint)
			});
			this.errorHandlers_readStringContents_string = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: (pos, lineStart, curLine) => {
					this.recordStrictModeErrors(Errors.StrictNumericEscape, buildPosition(pos, lineStart, curLine));
				},
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedString, buildPosition(pos - 1, lineStart, curLine));
				}
			});
			this.errorHandlers_readStringContents_template = Object.assign({}, this.errorHandlers_readCodePoint, {
				strictNumericEscape: this.errorBuilder(Errors.StrictNumericEscape),
				unterminated: (pos, lineStart, curLine) => {
					throw this.raise(Errors.UnterminatedTemplate, buildPosition(pos, lineStart, curLine));
				}
			});
			this.state = new State();
			this.state.init(options);
			this.input = input;
			this.length = input.length;
			this.comments = [];
			this.isLookahead = false;
		}
		pushToken(token) {
			this.tokens.length = this.state.tokensLength;
			this.tokens.push(token);
			++this.state.tokensLength;
		}
		next() {
			this.checkKeywordEscapes();
			if (this.optionFlags & 256) this.pushToken(new Token(this.state));
			this.state.lastTokEndLoc = this.state.endLoc;
			this.state.lastTokStartLoc = this.state.startLoc;
			this.nextToken();
		}
		eat(type) {
			if (this.match(type)) {
				this.next();
				return true;
			} else return false;
		}
		match(type) {
			return this.state.type === type;
		}
		createLookaheadState(state) {
			return {
				pos: state.pos,
				value: null,
				type: state.type,
				start: state.start,
				end: state.end,
				context: [this.curContext()],
				inType: state.inType,
				strict: state.strict,
				startLoc: state.startLoc,
				lastTokEndLoc: state.lastTokEndLoc,
				curLine: state.curLine,
				lineStart: state.lineStart,
				curPosition: state.curPosition
			};
		}
		lookahead() {
			const old = this.state;
			this.state = this.createLookaheadState(old);
			this.isLookahead = true;
			this.nextToken();
			this.isLookahead = false;
			const curr = this.state;
			this.state = old;
			return curr;
		}
		nextTokenStart() {
			return this.nextTokenStartSince(this.state.pos);
		}
		nextTokenStartSince(pos) {
			const skipWhiteSpaceRe = this.inModule || !(this.optionFlags & 8192) ? skipWhiteSpace : skipWhiteSpaceAnnexB;
			skipWhiteSpaceRe.lastIndex = pos;
			return skipWhiteSpaceRe.test(this.input) ? skipWhiteSpaceRe.lastIndex : pos;
		}
		lookaheadCharCode() {
			return this.lookaheadCharCodeSince(this.state.pos);
		}
		lookaheadCharCodeSince(pos) {
			return this.input.charCodeAt(this.nextTokenStartSince(pos));
		}
		nextTokenInLineStart() {
			return this.nextTokenInLineStartSince(this.state.pos);
		}
		nextTokenInLineStartSince(pos) {
			skipWhiteSpaceInLine.lastIndex = pos;
			return skipWhiteSpaceInLine.test(this.input) ? skipWhiteSpaceInLine.lastIndex : pos;
		}
		lookaheadInLineCharCode() {
			return this.input.charCodeAt(this.nextTokenInLineStart());
		}
		codePointAtPos(pos) {
			let cp = this.input.charCodeAt(pos);
			if ((cp & 64512) === 55296 && ++pos < this.input.length) {
				const trail = this.input.charCodeAt(pos);
				if ((trail & 64512) === 56320) cp = 65536 + ((cp & 1023) << 10) + (trail & 1023);
			}
			return cp;
		}
		setStrict(strict) {
			this.state.strict = strict;
			if (strict) {
				this.state.strictErrors.forEach(([toParseError, at]) => this.raise(toParseError, at));
				this.state.strictErrors.clear();
			}
		}
		curContext() {
			return this.state.context[this.state.context.length - 1];
		}
		nextToken() {
			this.skipSpace();
			this.state.start = this.state.pos;
			if (!this.isLookahead) this.state.startLoc = this.state.curPosition();
			if (this.state.pos >= this.length) {
				this.finishToken(141);
				return;
			}
			this.getTokenFromCode(this.codePointAtPos(this.state.pos));
		}
		skipBlockComment(commentEnd) {
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			const start = this.state.pos;
			const end = this.input.indexOf(commentEnd, start + 2);
			if (end === -1) throw this.raise(Errors.UnterminatedComment, this.state.curPosition());
			this.state.pos = end + commentEnd.length;
			lineBreakG.lastIndex = start + 2;
			while (lineBreakG.test(this.input) && lineBreakG.lastIndex <= end) {
				++this.state.curLine;
				this.state.lineStart = lineBreakG.lastIndex;
			}
			if (this.isLookahead) return;
			const comment = {
				type: "CommentBlock",
				value: this.input.slice(start + 2, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end + commentEnd.length),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipLineComment(startSkip) {
			const start = this.state.pos;
			let startLoc;
			if (!this.isLookahead) startLoc = this.state.curPosition();
			let ch = this.input.charCodeAt(this.state.pos += startSkip);
			if (this.state.pos < this.length) while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			if (this.isLookahead) return;
			const end = this.state.pos;
			const comment = {
				type: "CommentLine",
				value: this.input.slice(start + startSkip, end),
				start: this.sourceToOffsetPos(start),
				end: this.sourceToOffsetPos(end),
				loc: new SourceLocation(startLoc, this.state.curPosition())
			};
			if (this.optionFlags & 256) this.pushToken(comment);
			return comment;
		}
		skipSpace() {
			const spaceStart = this.state.pos;
			const comments = this.optionFlags & 4096 ? [] : null;
			loop: while (this.state.pos < this.length) {
				const ch = this.input.charCodeAt(this.state.pos);
				switch (ch) {
					case 32:
					case 160:
					case 9:
						++this.state.pos;
						break;
					case 13: if (this.input.charCodeAt(this.state.pos + 1) === 10) ++this.state.pos;
					case 10:
					case 8232:
					case 8233:
						++this.state.pos;
						++this.state.curLine;
						this.state.lineStart = this.state.pos;
						break;
					case 47:
						switch (this.input.charCodeAt(this.state.pos + 1)) {
							case 42: {
								const comment = this.skipBlockComment("*/");
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							case 47: {
								const comment = this.skipLineComment(2);
								if (comment !== void 0) {
									this.addComment(comment);
									comments?.push(comment);
								}
								break;
							}
							default: break loop;
						}
						break;
					default: if (isWhitespace(ch)) ++this.state.pos;
					else if (ch === 45 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 45 && this.input.charCodeAt(pos + 2) === 62 && (spaceStart === 0 || this.state.lineStart > spaceStart)) {
							const comment = this.skipLineComment(3);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else if (ch === 60 && !this.inModule && this.optionFlags & 8192) {
						const pos = this.state.pos;
						if (this.input.charCodeAt(pos + 1) === 33 && this.input.charCodeAt(pos + 2) === 45 && this.input.charCodeAt(pos + 3) === 45) {
							const comment = this.skipLineComment(4);
							if (comment !== void 0) {
								this.addComment(comment);
								comments?.push(comment);
							}
						} else break loop;
					} else break loop;
				}
			}
			if ((comments == null ? void 0 : comments.length) > 0) {
				const end = this.state.pos;
				const commentWhitespace = {
					start: this.sourceToOffsetPos(spaceStart),
					end: this.sourceToOffsetPos(end),
					comments,
					leadingNode: null,
					trailingNode: null,
					containingNode: null
				};
				this.state.commentStack.push(commentWhitespace);
			}
		}
		finishToken(type, val) {
			this.state.end = this.state.pos;
			this.state.endLoc = this.state.curPosition();
			const prevType = this.state.type;
			this.state.type = type;
			this.state.value = val;
			if (!this.isLookahead) this.updateContext(prevType);
		}
		replaceToken(type) {
			this.state.type = type;
			this.updateContext();
		}
		readToken_numberSign() {
			if (this.state.pos === 0 && this.readToken_interpreter()) return;
			const nextPos = this.state.pos + 1;
			const next = this.codePointAtPos(nextPos);
			if (next >= 48 && next <= 57) throw this.raise(Errors.UnexpectedDigitAfterHash, this.state.curPosition());
			if (next === 123 || next === 91 && this.hasPlugin("recordAndTuple")) {
				this.expectPlugin("recordAndTuple");
				if (this.getPluginOption("recordAndTuple", "syntaxType") === "bar") throw this.raise(next === 123 ? Errors.RecordExpressionHashIncorrectStartSyntaxType : Errors.TupleExpressionHashIncorrectStartSyntaxType, this.state.curPosition());
				this.state.pos += 2;
				if (next === 123) this.finishToken(7);
				else this.finishToken(1);
			} else if (isIdentifierStart(next)) {
				++this.state.pos;
				this.finishToken(140, this.readWord1(next));
			} else if (next === 92) {
				++this.state.pos;
				this.finishToken(140, this.readWord1());
			} else this.finishOp(27, 1);
		}
		readToken_dot() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next >= 48 && next <= 57) {
				this.readNumber(true);
				return;
			}
			if (next === 46 && this.input.charCodeAt(this.state.pos + 2) === 46) {
				this.state.pos += 3;
				this.finishToken(21);
			} else {
				++this.state.pos;
				this.finishToken(16);
			}
		}
		readToken_slash() {
			if (this.input.charCodeAt(this.state.pos + 1) === 61) this.finishOp(31, 2);
			else this.finishOp(56, 1);
		}
		readToken_interpreter() {
			if (this.state.pos !== 0 || this.length < 2) return false;
			let ch = this.input.charCodeAt(this.state.pos + 1);
			if (ch !== 33) return false;
			const start = this.state.pos;
			this.state.pos += 1;
			while (!isNewLine(ch) && ++this.state.pos < this.length) ch = this.input.charCodeAt(this.state.pos);
			const value = this.input.slice(start + 2, this.state.pos);
			this.finishToken(28, value);
			return true;
		}
		readToken_mult_modulo(code) {
			let type = code === 42 ? 55 : 54;
			let width = 1;
			let next = this.input.charCodeAt(this.state.pos + 1);
			if (code === 42 && next === 42) {
				width++;
				next = this.input.charCodeAt(this.state.pos + 2);
				type = 57;
			}
			if (next === 61 && !this.state.inType) {
				width++;
				type = code === 37 ? 33 : 30;
			}
			this.finishOp(type, width);
		}
		readToken_pipe_amp(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				if (this.input.charCodeAt(this.state.pos + 2) === 61) this.finishOp(30, 3);
				else this.finishOp(code === 124 ? 41 : 42, 2);
				return;
			}
			if (code === 124) {
				if (next === 62) {
					this.finishOp(39, 2);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 125) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(9);
					return;
				}
				if (this.hasPlugin("recordAndTuple") && next === 93) {
					if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectEndSyntaxType, this.state.curPosition());
					this.state.pos += 2;
					this.finishToken(4);
					return;
				}
			}
			if (next === 61) {
				this.finishOp(30, 2);
				return;
			}
			this.finishOp(code === 124 ? 43 : 45, 1);
		}
		readToken_caret() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61 && !this.state.inType) this.finishOp(32, 2);
			else if (next === 94 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "^^"
			}])) {
				this.finishOp(37, 2);
				if (this.input.codePointAt(this.state.pos) === 94) this.unexpected();
			} else this.finishOp(44, 1);
		}
		readToken_atSign() {
			if (this.input.charCodeAt(this.state.pos + 1) === 64 && this.hasPlugin(["pipelineOperator", {
				proposal: "hack",
				topicToken: "@@"
			}])) this.finishOp(38, 2);
			else this.finishOp(26, 1);
		}
		readToken_plus_min(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === code) {
				this.finishOp(34, 2);
				return;
			}
			if (next === 61) this.finishOp(30, 2);
			else this.finishOp(53, 1);
		}
		readToken_lt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 60) {
				if (this.input.charCodeAt(pos + 2) === 61) {
					this.finishOp(30, 3);
					return;
				}
				this.finishOp(51, 2);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(47, 1);
		}
		readToken_gt() {
			const { pos } = this.state;
			const next = this.input.charCodeAt(pos + 1);
			if (next === 62) {
				const size = this.input.charCodeAt(pos + 2) === 62 ? 3 : 2;
				if (this.input.charCodeAt(pos + size) === 61) {
					this.finishOp(30, size + 1);
					return;
				}
				this.finishOp(52, size);
				return;
			}
			if (next === 61) {
				this.finishOp(49, 2);
				return;
			}
			this.finishOp(48, 1);
		}
		readToken_eq_excl(code) {
			const next = this.input.charCodeAt(this.state.pos + 1);
			if (next === 61) {
				this.finishOp(46, this.input.charCodeAt(this.state.pos + 2) === 61 ? 3 : 2);
				return;
			}
			if (code === 61 && next === 62) {
				this.state.pos += 2;
				this.finishToken(19);
				return;
			}
			this.finishOp(code === 61 ? 29 : 35, 1);
		}
		readToken_question() {
			const next = this.input.charCodeAt(this.state.pos + 1);
			const next2 = this.input.charCodeAt(this.state.pos + 2);
			if (next === 63) {
				if (next2 === 61) this.finishOp(30, 3);
				else this.finishOp(40, 2);
			} else if (next === 46 && !(next2 >= 48 && next2 <= 57)) {
				this.state.pos += 2;
				this.finishToken(18);
			} else {
				++this.state.pos;
				this.finishToken(17);
			}
		}
		getTokenFromCode(code) {
			switch (code) {
				case 46:
					this.readToken_dot();
					return;
				case 40:
					++this.state.pos;
					this.finishToken(10);
					return;
				case 41:
					++this.state.pos;
					this.finishToken(11);
					return;
				case 59:
					++this.state.pos;
					this.finishToken(13);
					return;
				case 44:
					++this.state.pos;
					this.finishToken(12);
					return;
				case 91:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.TupleExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(2);
					} else {
						++this.state.pos;
						this.finishToken(0);
					}
					return;
				case 93:
					++this.state.pos;
					this.finishToken(3);
					return;
				case 123:
					if (this.hasPlugin("recordAndTuple") && this.input.charCodeAt(this.state.pos + 1) === 124) {
						if (this.getPluginOption("recordAndTuple", "syntaxType") !== "bar") throw this.raise(Errors.RecordExpressionBarIncorrectStartSyntaxType, this.state.curPosition());
						this.state.pos += 2;
						this.finishToken(6);
					} else {
						++this.state.pos;
						this.finishToken(5);
					}
					return;
				case 125:
					++this.state.pos;
					this.finishToken(8);
					return;
				case 58:
					if (this.hasPlugin("functionBind") && this.input.charCodeAt(this.state.pos + 1) === 58) this.finishOp(15, 2);
					else {
						++this.state.pos;
						this.finishToken(14);
					}
					return;
				case 63:
					this.readToken_question();
					return;
				case 96:
					this.readTemplateToken();
					return;
				case 48: {
					const next = this.input.charCodeAt(this.state.pos + 1);
					if (next === 120 || next === 88) {
						this.readRadixNumber(16);
						return;
					}
					if (next === 111 || next === 79) {
						this.readRadixNumber(8);
						return;
					}
					if (next === 98 || next === 66) {
						this.readRadixNumber(2);
						return;
					}
				}
				case 49:
				case 50:
				case 51:
				case 52:
				case 53:
				case 54:
				case 55:
				case 56:
				case 57:
					this.readNumber(false);
					return;
				case 34:
				case 39:
					this.readString(code);
					return;
				case 47:
					this.readToken_slash();
					return;
				case 37:
				case 42:
					this.readToken_mult_modulo(code);
					return;
				case 124:
				case 38:
					this.readToken_pipe_amp(code);
					return;
				case 94:
					this.readToken_caret();
					return;
				case 43:
				case 45:
					this.readToken_plus_min(code);
					return;
				case 60:
					this.readToken_lt();
					return;
				case 62:
					this.readToken_gt();
					return;
				case 61:
				case 33:
					this.readToken_eq_excl(code);
					return;
				case 126:
					this.finishOp(36, 1);
					return;
				case 64:
					this.readToken_atSign();
					return;
				case 35:
					this.readToken_numberSign();
					return;
				case 92:
					this.readWord();
					return;
				default: if (isIdentifierStart(code)) {
					this.readWord(code);
					return;
				}
			}
			throw this.raise(Errors.InvalidOrUnexpectedToken, this.state.curPosition(), { unexpected: String.fromCodePoint(code) });
		}
		finishOp(type, size) {
			const str = this.input.slice(this.state.pos, this.state.pos + size);
			this.state.pos += size;
			this.finishToken(type, str);
		}
		readRegexp() {
			const startLoc = this.state.startLoc;
			const start = this.state.start + 1;
			let escaped, inClass;
			let { pos } = this.state;
			for (;; ++pos) {
				if (pos >= this.length) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				const ch = this.input.charCodeAt(pos);
				if (isNewLine(ch)) throw this.raise(Errors.UnterminatedRegExp, createPositionWithColumnOffset(startLoc, 1));
				if (escaped) escaped = false;
				else {
					if (ch === 91) inClass = true;
					else if (ch === 93 && inClass) inClass = false;
					else if (ch === 47 && !inClass) break;
					escaped = ch === 92;
				}
			}
			const content = this.input.slice(start, pos);
			++pos;
			let mods = "";
			const nextPos = () => createPositionWithColumnOffset(startLoc, pos + 2 - start);
			while (pos < this.length) {
				const cp = this.codePointAtPos(pos);
				const char = String.fromCharCode(cp);
				if (VALID_REGEX_FLAGS.has(cp)) {
					if (cp === 118) {
						if (mods.includes("u")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					} else if (cp === 117) {
						if (mods.includes("v")) this.raise(Errors.IncompatibleRegExpUVFlags, nextPos());
					}
					if (mods.includes(char)) this.raise(Errors.DuplicateRegExpFlags, nextPos());
				} else if (isIdentifierChar(cp) || cp === 92) this.raise(Errors.MalformedRegExpFlags, nextPos());
				else break;
				++pos;
				mods += char;
			}
			this.state.pos = pos;
			this.finishToken(139, {
				pattern: content,
				flags: mods
			});
		}
		readInt(radix, len, forceLen = false, allowNumSeparator = true) {
			const { n, pos } = readInt(this.input, this.state.pos, this.state.lineStart, this.state.curLine, radix, len, forceLen, allowNumSeparator, this.errorHandlers_readInt, false);
			this.state.pos = pos;
			return n;
		}
		readLiteralInt(radix) {
			let pos = this.state.pos;
			let val = 0;
			let code;
			for (;;) {
				code = this.input.charCodeAt(pos);
				let digit;
				if (code >= 48 && code <= 57) digit = code - 48;
				else {
					digit = (code | 32) - 97;
					if (digit < 0 || digit > 5) break;
					digit += 10;
				}
				if (digit >= radix) break;
				val = val * radix + digit;
				++pos;
			}
			if (code === 95 || code >= 48 && code <= 57) return this.readInt(radix);
			if (pos === this.state.pos) return null;
			this.state.pos = pos;
			return val;
		}
		readRadixNumber(radix) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			this.state.pos += 2;
			let val = this.readLiteralInt(radix);
			const end = this.state.pos;
			if (val == null) this.raise(Errors.InvalidDigit, createPositionWithColumnOffset(startLoc, 2), { radix });
			const next = this.input.charCodeAt(this.state.pos);
			const isBigInt = next === 110;
			if (isBigInt) ++this.state.pos;
			else if (next === 109) throw this.raise(Errors.InvalidDecimal, startLoc);
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (isBigInt || val !== null && val > Number.MAX_SAFE_INTEGER) {
				const str = this.input.slice(start, end).replace(/_/g, "");
				if (isBigInt) {
					this.finishToken(137, str);
					return;
				}
				val = Number(radix !== 16 && this.optionFlags & 2048 ? str.replace(radix === 2 ? /[2-9]/g : /[89]/g, "0") : str);
			}
			this.finishToken(136, val);
		}
		readNumber(startsWithDot) {
			const start = this.state.pos;
			const startLoc = this.state.curPosition();
			let isFloat = false;
			let hasExponent = false;
			let isOctal = false;
			const integerValue = startsWithDot ? 0 : this.readLiteralInt(10);
			const hasLeadingZero = this.state.pos - start >= 2 && this.input.charCodeAt(start) === 48;
			if (hasLeadingZero) {
				const integer = this.input.slice(start, this.state.pos);
				this.recordStrictModeErrors(Errors.StrictOctalLiteral, startLoc);
				if (!this.state.strict) {
					const underscorePos = integer.indexOf("_");
					if (underscorePos > 0) this.raise(Errors.ZeroDigitNumericSeparator, createPositionWithColumnOffset(startLoc, underscorePos));
				}
				isOctal = !/[89]/.test(integer);
			}
			let next = this.input.charCodeAt(this.state.pos);
			if (next === 46 && !isOctal) {
				++this.state.pos;
				this.readLiteralInt(10);
				isFloat = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			if ((next === 69 || next === 101) && !isOctal) {
				next = this.input.charCodeAt(++this.state.pos);
				if (next === 43 || next === 45) ++this.state.pos;
				if (this.readLiteralInt(10) === null) this.raise(Errors.InvalidOrMissingExponent, startLoc);
				isFloat = true;
				hasExponent = true;
				next = this.input.charCodeAt(this.state.pos);
			}
			const end = this.state.pos;
			const isBigInt = next === 110;
			if (isBigInt) {
				if (isFloat || hasLeadingZero) this.raise(Errors.InvalidBigIntLiteral, startLoc);
				++this.state.pos;
			}
			if (next === 109) {
				this.expectPlugin("decimal", this.state.curPosition());
				if (hasExponent || hasLeadingZero) this.raise(Errors.InvalidDecimal, startLoc);
				++this.state.pos;
				var isDecimal = true;
			}
			if (isIdentifierStart(this.codePointAtPos(this.state.pos))) throw this.raise(Errors.NumberIdentifier, this.state.curPosition());
			if (!isFloat && !isBigInt && !isDecimal && !hasLeadingZero && integerValue <= Number.MAX_SAFE_INTEGER) {
				this.finishToken(136, integerValue);
				return;
			}
			const str = this.input.slice(start, end).replace(/_/g, "");
			if (isBigInt) {
				this.finishToken(137, str);
				return;
			}
			if (isDecimal) {
				this.finishToken(138, str);
				return;
			}
			const val = isOctal ? parseInt(str, 8) : parseFloat(str);
			this.finishToken(136, val);
		}
		readCodePoint(throwOnInvalid) {
			const { code, pos } = readCodePoint(this.input, this.state.pos, this.state.lineStart, this.state.curLine, throwOnInvalid, this.errorHandlers_readCodePoint);
			this.state.pos = pos;
			return code;
		}
		readString(quote) {
			const { str, pos, curLine, lineStart } = readStringContents(quote === 34 ? "double" : "single", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_string);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			this.finishToken(135, str);
		}
		readTemplateContinuation() {
			if (!this.match(8)) this.unexpected(null, 8);
			this.state.pos--;
			this.readTemplateToken();
		}
		readTemplateToken() {
			const opening = this.input[this.state.pos];
			const { str, firstInvalidLoc, pos, curLine, lineStart } = readStringContents("template", this.input, this.state.pos + 1, this.state.lineStart, this.state.curLine, this.errorHandlers_readStringContents_template);
			this.state.pos = pos + 1;
			this.state.lineStart = lineStart;
			this.state.curLine = curLine;
			if (firstInvalidLoc) this.state.firstInvalidTemplateEscapePos = new Position(firstInvalidLoc.curLine, firstInvalidLoc.pos - firstInvalidLoc.lineStart, this.sourceToOffsetPos(firstInvalidLoc.pos));
			if (this.input.codePointAt(pos) === 96) this.finishToken(24, firstInvalidLoc ? null : opening + str + "`");
			else {
				this.state.pos++;
				this.finishToken(25, firstInvalidLoc ? null : opening + str + "${");
			}
		}
		recordStrictModeErrors(toParseError, at) {
			if (this.isLookahead) return;
			const index = at.index;
			if (this.state.strict && !this.state.strictErrors.has(index)) this.raise(toParseError, at);
			else this.state.strictErrors.set(index, [toParseError, at]);
		}
		readWord1(firstCode) {
			this.state.containsEsc = false;
			let word = "";
			const start = this.state.pos;
			let chunkStart = this.state.pos;
			if (firstCode !== void 0) this.state.pos += firstCode <= 65535 ? 1 : 2;
			while (this.state.pos < this.length) {
				const ch = this.codePointAtPos(this.state.pos);
				if (isIdentifierChar(ch)) this.state.pos += ch <= 65535 ? 1 : 2;
				else if (ch === 92) {
					this.state.containsEsc = true;
					word += this.input.slice(chunkStart, this.state.pos);
					const escStart = this.state.curPosition();
					const identifierCheck = this.state.pos === start ? isIdentifierStart : isIdentifierChar;
					if (this.input.charCodeAt(++this.state.pos) !== 117) {
						this.raise(Errors.MissingUnicodeEscape, this.state.curPosition());
						chunkStart = this.state.pos - 1;
						continue;
					}
					++this.state.pos;
					const esc = this.readCodePoint(true);
					if (esc !== null) {
						if (!identifierCheck(esc)) this.raise(Errors.EscapedCharNotAnIdentifier, escStart);
						word += String.fromCodePoint(esc);
					}
					chunkStart = this.state.pos;
				} else break;
			}
			return word + this.input.slice(chunkStart, this.state.pos);
		}
		readWord(firstCode) {
			const word = this.readWord1(firstCode);
			const type = keywords$1.get(word);
			if (type !== void 0) this.finishToken(type, tokenLabelName(type));
			else this.finishToken(133, word);
		}
		checkKeywordEscapes() {
			const { type } = this.state;
			if (tokenIsKeyword(type) && this.state.containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.startLoc, { reservedWord: tokenLabelName(type) });
		}
		raise(toParseError, at, details = {}) {
			const error = toParseError(at instanceof Position ? at : at.loc.start, details);
			if (!(this.optionFlags & 2048)) throw error;
			if (!this.isLookahead) this.state.errors.push(error);
			return error;
		}
		raiseOverwrite(toParseError, at, details = {}) {
			const loc = at instanceof Position ? at : at.loc.start;
			const pos = loc.index;
			const errors = this.state.errors;
			for (let i = errors.length - 1; i >= 0; i--) {
				const error = errors[i];
				if (error.loc.index === pos) return errors[i] = toParseError(loc, details);
				if (error.loc.index < pos) break;
			}
			return this.raise(toParseError, at, details);
		}
		updateContext(prevType) {}
		unexpected(loc, type) {
			throw this.raise(Errors.UnexpectedToken, loc != null ? loc : this.state.startLoc, { expected: type ? tokenLabelName(type) : null });
		}
		expectPlugin(pluginName, loc) {
			if (this.hasPlugin(pluginName)) return true;
			throw this.raise(Errors.MissingPlugin, loc != null ? loc : this.state.startLoc, { missingPlugin: [pluginName] });
		}
		expectOnePlugin(pluginNames) {
			if (!pluginNames.some((name) => this.hasPlugin(name))) throw this.raise(Errors.MissingOneOfPlugins, this.state.startLoc, { missingPlugin: pluginNames });
		}
		errorBuilder(error) {
			return (pos, lineStart, curLine) => {
				this.raise(error, buildPosition(pos, lineStart, curLine));
			};
		}
	};
	var ClassScope = class {
		constructor() {
			this.privateNames = /* @__PURE__ */ new Set();
			this.loneAccessors = /* @__PURE__ */ new Map();
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
		}
	};
	var ClassScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [];
			this.undefinedPrivateNames = /* @__PURE__ */ new Map();
			this.parser = parser;
		}
		current() {
			return this.stack[this.stack.length - 1];
		}
		enter() {
			this.stack.push(new ClassScope());
		}
		exit() {
			const oldClassScope = this.stack.pop();
			const current = this.current();
			for (const [name, loc] of Array.from(oldClassScope.undefinedPrivateNames)) if (current) {
				if (!current.undefinedPrivateNames.has(name)) current.undefinedPrivateNames.set(name, loc);
			} else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
		declarePrivateName(name, elementType, loc) {
			const { privateNames, loneAccessors, undefinedPrivateNames } = this.current();
			let redefined = privateNames.has(name);
			if (elementType & 3) {
				const accessor = redefined && loneAccessors.get(name);
				if (accessor) {
					const oldStatic = accessor & 4;
					const newStatic = elementType & 4;
					redefined = (accessor & 3) === (elementType & 3) || oldStatic !== newStatic;
					if (!redefined) loneAccessors.delete(name);
				} else if (!redefined) loneAccessors.set(name, elementType);
			}
			if (redefined) this.parser.raise(Errors.PrivateNameRedeclaration, loc, { identifierName: name });
			privateNames.add(name);
			undefinedPrivateNames.delete(name);
		}
		usePrivateName(name, loc) {
			let classScope;
			for (classScope of this.stack) if (classScope.privateNames.has(name)) return;
			if (classScope) classScope.undefinedPrivateNames.set(name, loc);
			else this.parser.raise(Errors.InvalidPrivateFieldResolution, loc, { identifierName: name });
		}
	};
	var ExpressionScope = class {
		constructor(type = 0) {
			this.type = type;
		}
		canBeArrowParameterDeclaration() {
			return this.type === 2 || this.type === 1;
		}
		isCertainlyParameterDeclaration() {
			return this.type === 3;
		}
		isInitializer() {
			return this.type === 4;
		}
	};
	var ArrowHeadParsingScope = class extends ExpressionScope {
		constructor(type) {
			super(type);
			this.declarationErrors = /* @__PURE__ */ new Map();
		}
		recordDeclarationError(ParsingErrorClass, at) {
			const index = at.index;
			this.declarationErrors.set(index, [ParsingErrorClass, at]);
		}
		clearDeclarationError(index) {
			this.declarationErrors.delete(index);
		}
		iterateErrors(iterator) {
			this.declarationErrors.forEach(iterator);
		}
	};
	var ExpressionScopeHandler = class {
		constructor(parser) {
			this.parser = void 0;
			this.stack = [new ExpressionScope()];
			this.parser = parser;
		}
		enter(scope) {
			this.stack.push(scope);
		}
		exit() {
			this.stack.pop();
		}
		canBeInParameters() {
			const scope = this.stack[this.stack.length - 1];
			return scope.canBeArrowParameterDeclaration() || scope.isCertainlyParameterDeclaration();
		}
		recordParameterInitializerError(toParseError, node) {
			const origin = node.loc.start;
			const { stack } = this;
			let i = stack.length - 1;
			let scope = stack[i];
			while (!scope.isCertainlyParameterDeclaration()) {
				if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(toParseError, origin);
				else if (!scope.isInitializer()) return;
				scope = stack[--i];
			}
			this.parser.raise(toParseError, origin);
		}
		recordArrowParameterBindingError(error, node) {
			const { stack } = this;
			const scope = stack[stack.length - 1];
			const origin = node.loc.start;
			if (scope.isCertainlyParameterDeclaration()) this.parser.raise(error, origin);
			else if (scope.canBeArrowParameterDeclaration()) scope.recordDeclarationError(error, origin);
			else return;
		}
		recordAsyncArrowParametersError(at) {
			const { stack } = this;
			for (let i = stack.length - 1;; i--) {
				const scope = stack[i];
				if (scope.canBeArrowParameterDeclaration()) {
					if (scope.type === 2) scope.recordDeclarationError(Errors.AwaitBindingIdentifier, at);
				} else if (!scope.isInitializer()) return;
			}
		}
		validateAsPattern() {
			const { stack } = this;
			const currentScope = stack[stack.length - 1];
			if (!currentScope.canBeArrowParameterDeclaration()) return;
			currentScope.iterateErrors(([toParseError, loc]) => {
				this.parser.raise(toParseError, loc);
				for (let i = stack.length - 2;; i--) {
					const scope = stack[i];
					if (scope.canBeArrowParameterDeclaration()) scope.clearDeclarationError(loc.index);
					else if (!scope.isInitializer()) break;
				}
			});
		}
	};
	function newArrowHeadScope() {
		return new ArrowHeadParsingScope(1);
	}
	function newAsyncArrowScope() {
		return new ArrowHeadParsingScope(2);
	}
	const sharedExpressionScope = new ExpressionScope();
	const parameterDeclarationScope = new ExpressionScope(3);
	const initializerScope = new ExpressionScope(4);
	var ProductionParameterHandler = class {
		constructor() {
			this.stacks = [];
		}
		enter(flags) {
			this.stacks.push(flags);
		}
		exit() {
			this.stacks.pop();
		}
		currentFlags() {
			return this.stacks[this.stacks.length - 1];
		}
		get hasAwait() {
			return (this.currentFlags() & 2) > 0;
		}
		get hasYield() {
			return (this.currentFlags() & 1) > 0;
		}
		get hasReturn() {
			return (this.currentFlags() & 4) > 0;
		}
		get hasIn() {
			return (this.currentFlags() & 8) > 0;
		}
		get inFSharpPipelineDirectBody() {
			return (this.currentFlags() & 16) === 0;
		}
	};
	function functionFlags(isAsync, isGenerator) {
		return (isAsync ? 2 : 0) | (isGenerator ? 1 : 0);
	}
	var UtilParser = class extends Tokenizer {
		addExtra(node, key, value, enumerable = true) {
			if (!node) return;
			let { extra } = node;
			if (extra == null) {
				extra = {};
				node.extra = extra;
			}
			if (enumerable) extra[key] = value;
			else Object.defineProperty(extra, key, {
				enumerable,
				value
			});
		}
		isContextual(token) {
			return this.state.type === token && !this.state.containsEsc;
		}
		isUnparsedContextual(nameStart, name) {
			if (this.input.startsWith(name, nameStart)) {
				const nextCh = this.input.charCodeAt(nameStart + name.length);
				return !(isIdentifierChar(nextCh) || nextCh === 92 || (nextCh & 64512) === 55296);
			}
			return false;
		}
		isLookaheadContextual(name) {
			const next = this.nextTokenStart();
			return this.isUnparsedContextual(next, name);
		}
		eatContextual(token) {
			if (this.isContextual(token)) {
				this.next();
				return true;
			}
			return false;
		}
		expectContextual(token, toParseError) {
			if (!this.eatContextual(token)) {
				if (toParseError != null) throw this.raise(toParseError, this.state.startLoc);
				this.unexpected(null, token);
			}
		}
		canInsertSemicolon() {
			return this.match(141) || this.match(8) || this.hasPrecedingLineBreak();
		}
		hasPrecedingLineBreak() {
			return hasNewLine(this.input, this.offsetToSourcePos(this.state.lastTokEndLoc.index), this.state.start);
		}
		hasFollowingLineBreak() {
			return hasNewLine(this.input, this.state.end, this.nextTokenStart());
		}
		isLineTerminator() {
			return this.eat(13) || this.canInsertSemicolon();
		}
		semicolon(allowAsi = true) {
			if (allowAsi ? this.isLineTerminator() : this.eat(13)) return;
			this.raise(Errors.MissingSemicolon, this.state.lastTokEndLoc);
		}
		expect(type, loc) {
			if (!this.eat(type)) this.unexpected(loc, type);
		}
		snapshotScopeStacks() {
			return {
				scopeDepth: this.scope.scopeStack.length,
				prodParamDepth: this.prodParam.stacks.length,
				classScopeDepth: this.classScope.stack.length,
				expressionScopeDepth: this.expressionScope.stack.length
			};
		}
		restoreScopeStacks(snapshot) {
			const { scope } = this;
			while (scope.scopeStack.length > snapshot.scopeDepth) scope.exit();
			this.prodParam.stacks.length = snapshot.prodParamDepth;
			this.classScope.stack.length = snapshot.classScopeDepth;
			this.expressionScope.stack.length = snapshot.expressionScopeDepth;
		}
		tryParse(fn, oldState = this.state.clone()) {
			const abortSignal = { node: null };
			const scopeStacksSnapshot = this.snapshotScopeStacks();
			try {
				const node = fn((node = null) => {
					abortSignal.node = node;
					throw abortSignal;
				});
				if (this.state.errors.length > oldState.errors.length) {
					const failState = this.state;
					this.state = oldState;
					this.state.tokensLength = failState.tokensLength;
					return {
						node,
						error: failState.errors[oldState.errors.length],
						thrown: false,
						aborted: false,
						failState
					};
				}
				return {
					node,
					error: null,
					thrown: false,
					aborted: false,
					failState: null
				};
			} catch (error) {
				const failState = this.state;
				this.state = oldState;
				this.restoreScopeStacks(scopeStacksSnapshot);
				if (error instanceof SyntaxError) return {
					node: null,
					error,
					thrown: true,
					aborted: false,
					failState
				};
				if (error === abortSignal) return {
					node: abortSignal.node,
					error: null,
					thrown: false,
					aborted: true,
					failState
				};
				throw error;
			}
		}
		checkExpressionErrors(refExpressionErrors, andThrow) {
			if (!refExpressionErrors) return false;
			const { shorthandAssignLoc, doubleProtoLoc, privateKeyLoc, optionalParametersLoc, voidPatternLoc } = refExpressionErrors;
			const hasErrors = !!shorthandAssignLoc || !!doubleProtoLoc || !!optionalParametersLoc || !!privateKeyLoc || !!voidPatternLoc;
			if (!andThrow) return hasErrors;
			if (shorthandAssignLoc != null) this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
			if (doubleProtoLoc != null) this.raise(Errors.DuplicateProto, doubleProtoLoc);
			if (privateKeyLoc != null) this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
			if (optionalParametersLoc != null) this.unexpected(optionalParametersLoc);
			if (voidPatternLoc != null) this.raise(Errors.InvalidCoverDiscardElement, voidPatternLoc);
		}
		isLiteralPropertyName() {
			return tokenIsLiteralPropertyName(this.state.type);
		}
		isPrivateName(node) {
			return node.type === "PrivateName";
		}
		getPrivateNameSV(node) {
			return node.id.name;
		}
		hasPropertyAsPrivateName(node) {
			return (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") && this.isPrivateName(node.property);
		}
		isObjectProperty(node) {
			return node.type === "ObjectProperty";
		}
		isObjectMethod(node) {
			return node.type === "ObjectMethod";
		}
		initializeScopes(inModule = this.options.sourceType === "module") {
			const oldLabels = this.state.labels;
			this.state.labels = [];
			const oldExportedIdentifiers = this.exportedIdentifiers;
			this.exportedIdentifiers = /* @__PURE__ */ new Set();
			const oldInModule = this.inModule;
			this.inModule = inModule;
			const oldScope = this.scope;
			const ScopeHandler = this.getScopeHandler();
			this.scope = new ScopeHandler(this, inModule);
			const oldProdParam = this.prodParam;
			this.prodParam = new ProductionParameterHandler();
			const oldClassScope = this.classScope;
			this.classScope = new ClassScopeHandler(this);
			const oldExpressionScope = this.expressionScope;
			this.expressionScope = new ExpressionScopeHandler(this);
			return () => {
				this.state.labels = oldLabels;
				this.exportedIdentifiers = oldExportedIdentifiers;
				this.inModule = oldInModule;
				this.scope = oldScope;
				this.prodParam = oldProdParam;
				this.classScope = oldClassScope;
				this.expressionScope = oldExpressionScope;
			};
		}
		enterInitialScopes() {
			let paramFlags = 0;
			if (this.inModule || this.optionFlags & 1) paramFlags |= 2;
			if (this.optionFlags & 32) paramFlags |= 1;
			const isCommonJS = !this.inModule && this.options.sourceType === "commonjs";
			if (isCommonJS || this.optionFlags & 2) paramFlags |= 4;
			this.prodParam.enter(paramFlags);
			let scopeFlags = isCommonJS ? 514 : 1;
			if (this.optionFlags & 4) scopeFlags |= 512;
			this.scope.enter(scopeFlags);
		}
		checkDestructuringPrivate(refExpressionErrors) {
			const { privateKeyLoc } = refExpressionErrors;
			if (privateKeyLoc !== null) this.expectPlugin("destructuringPrivate", privateKeyLoc);
		}
	};
	var ExpressionErrors = class {
		constructor() {
			this.shorthandAssignLoc = null;
			this.doubleProtoLoc = null;
			this.privateKeyLoc = null;
			this.optionalParametersLoc = null;
			this.voidPatternLoc = null;
		}
	};
	var Node = class {
		constructor(parser, pos, loc) {
			this.type = "";
			this.start = pos;
			this.end = 0;
			this.loc = new SourceLocation(loc);
			if ((parser == null ? void 0 : parser.optionFlags) & 128) this.range = [pos, 0];
			if (parser != null && parser.filename) this.loc.filename = parser.filename;
		}
	};
	const NodePrototype = Node.prototype;
	NodePrototype.__clone = function() {
		const newNode = new Node(void 0, this.start, this.loc.start);
		const keys = Object.keys(this);
		for (let i = 0, length = keys.length; i < length; i++) {
			const key = keys[i];
			if (key !== "leadingComments" && key !== "trailingComments" && key !== "innerComments") newNode[key] = this[key];
		}
		return newNode;
	};
	var NodeUtils = class extends UtilParser {
		startNode() {
			const loc = this.state.startLoc;
			return new Node(this, loc.index, loc);
		}
		startNodeAt(loc) {
			return new Node(this, loc.index, loc);
		}
		startNodeAtNode(type) {
			return this.startNodeAt(type.loc.start);
		}
		finishNode(node, type) {
			return this.finishNodeAt(node, type, this.state.lastTokEndLoc);
		}
		finishNodeAt(node, type, endLoc) {
			node.type = type;
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
			if (this.optionFlags & 4096) this.processComment(node);
			return node;
		}
		resetStartLocation(node, startLoc) {
			node.start = startLoc.index;
			node.loc.start = startLoc;
			if (this.optionFlags & 128) node.range[0] = startLoc.index;
		}
		resetEndLocation(node, endLoc = this.state.lastTokEndLoc) {
			node.end = endLoc.index;
			node.loc.end = endLoc;
			if (this.optionFlags & 128) node.range[1] = endLoc.index;
		}
		resetStartLocationFromNode(node, locationNode) {
			this.resetStartLocation(node, locationNode.loc.start);
		}
		castNodeTo(node, type) {
			node.type = type;
			return node;
		}
		cloneIdentifier(node) {
			const { type, start, end, loc, range, name } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.name = name;
			if (node.extra) cloned.extra = node.extra;
			return cloned;
		}
		cloneStringLiteral(node) {
			const { type, start, end, loc, range, extra } = node;
			const cloned = Object.create(NodePrototype);
			cloned.type = type;
			cloned.start = start;
			cloned.end = end;
			cloned.loc = loc;
			cloned.range = range;
			cloned.extra = extra;
			cloned.value = node.value;
			return cloned;
		}
	};
	const unwrapParenthesizedExpression = (node) => {
		return node.type === "ParenthesizedExpression" ? unwrapParenthesizedExpression(node.expression) : node;
	};
	var LValParser = class extends NodeUtils {
		raiseOnce(toParseError, node) {
			const { errors } = this.state;
			const length = errors.length;
			const error = this.raise(toParseError, node);
			if (errors.length === length) return;
			for (let i = length - 1; i >= 0; i--) if (errors[i].pos === error.pos && errors[i].reasonCode === error.reasonCode) {
				errors.pop();
				return;
			}
		}
		toAssignable(node, isLHS = false) {
			var _node$extra, _node$extra3;
			let parenthesized = void 0;
			if (node.type === "ParenthesizedExpression" || (_node$extra = node.extra) != null && _node$extra.parenthesized) {
				parenthesized = unwrapParenthesizedExpression(node);
				if (isLHS) {
					if (parenthesized.type === "Identifier") this.expressionScope.recordArrowParameterBindingError(Errors.InvalidParenthesizedAssignment, node);
					else if (parenthesized.type !== "CallExpression" && parenthesized.type !== "MemberExpression" && !this.isOptionalMemberExpression(parenthesized)) this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
				} else this.raiseOnce(Errors.InvalidParenthesizedAssignment, node);
			}
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": break;
				case "ObjectExpression":
					this.castNodeTo(node, "ObjectPattern");
					for (let i = 0, length = node.properties.length, last = length - 1; i < length; i++) {
						var _node$extra2;
						const prop = node.properties[i];
						const isLast = i === last;
						this.toAssignableObjectExpressionProp(prop, isLast, isLHS);
						if (isLast && prop.type === "RestElement" && (_node$extra2 = node.extra) != null && _node$extra2.trailingCommaLoc) this.raise(Errors.RestTrailingComma, node.extra.trailingCommaLoc);
					}
					break;
				case "ObjectProperty": {
					const { key, value } = node;
					if (this.isPrivateName(key)) this.classScope.usePrivateName(this.getPrivateNameSV(key), key.loc.start);
					this.toAssignable(value, isLHS);
					break;
				}
				case "SpreadElement": throw new Error("Internal @babel/parser error (this is a bug, please report it). SpreadElement should be converted by .toAssignable's caller.");
				case "ArrayExpression":
					this.castNodeTo(node, "ArrayPattern");
					this.toAssignableList(node.elements, (_node$extra3 = node.extra) == null ? void 0 : _node$extra3.trailingCommaLoc, isLHS);
					break;
				case "AssignmentExpression":
					if (node.operator !== "=") this.raise(Errors.MissingEqInAssignment, node.left.loc.end);
					this.castNodeTo(node, "AssignmentPattern");
					delete node.operator;
					if (node.left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, node.left);
					this.toAssignable(node.left, isLHS);
					break;
				case "ParenthesizedExpression": this.toAssignable(parenthesized, isLHS);
			}
		}
		toAssignableObjectExpressionProp(prop, isLast, isLHS) {
			if (prop.type === "ObjectMethod") this.raise(prop.kind === "get" || prop.kind === "set" ? Errors.PatternHasAccessor : Errors.PatternHasMethod, prop.key);
			else if (prop.type === "SpreadElement") {
				this.castNodeTo(prop, "RestElement");
				const arg = prop.argument;
				this.checkToRestConversion(arg, false);
				this.toAssignable(arg, isLHS);
				if (!isLast) this.raise(Errors.RestTrailingComma, prop);
			} else this.toAssignable(prop, isLHS);
		}
		toAssignableList(exprList, trailingCommaLoc, isLHS) {
			const end = exprList.length - 1;
			for (let i = 0; i <= end; i++) {
				const elt = exprList[i];
				if (!elt) continue;
				this.toAssignableListItem(exprList, i, isLHS);
				if (elt.type === "RestElement") {
					if (i < end) this.raise(Errors.RestTrailingComma, elt);
					else if (trailingCommaLoc) this.raise(Errors.RestTrailingComma, trailingCommaLoc);
				}
			}
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "SpreadElement") {
				this.castNodeTo(node, "RestElement");
				const arg = node.argument;
				this.checkToRestConversion(arg, true);
				this.toAssignable(arg, isLHS);
			} else this.toAssignable(node, isLHS);
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "Identifier":
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement":
				case "VoidPattern": return true;
				case "ObjectExpression": {
					const last = node.properties.length - 1;
					return node.properties.every((prop, i) => {
						return prop.type !== "ObjectMethod" && (i === last || prop.type !== "SpreadElement") && this.isAssignable(prop);
					});
				}
				case "ObjectProperty": return this.isAssignable(node.value);
				case "SpreadElement": return this.isAssignable(node.argument);
				case "ArrayExpression": return node.elements.every((element) => element === null || this.isAssignable(element));
				case "AssignmentExpression": return node.operator === "=";
				case "ParenthesizedExpression": return this.isAssignable(node.expression);
				case "MemberExpression":
				case "OptionalMemberExpression": return !isBinding;
				default: return false;
			}
		}
		toReferencedList(exprList, isParenthesizedExpr) {
			return exprList;
		}
		toReferencedListDeep(exprList, isParenthesizedExpr) {
			this.toReferencedList(exprList, isParenthesizedExpr);
			for (const expr of exprList) if ((expr == null ? void 0 : expr.type) === "ArrayExpression") this.toReferencedListDeep(expr.elements);
		}
		parseSpread(refExpressionErrors) {
			const node = this.startNode();
			this.next();
			node.argument = this.parseMaybeAssignAllowIn(refExpressionErrors, void 0);
			return this.finishNode(node, "SpreadElement");
		}
		parseRestBinding() {
			const node = this.startNode();
			this.next();
			const argument = this.parseBindingAtom();
			if (argument.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, argument);
			node.argument = argument;
			return this.finishNode(node, "RestElement");
		}
		parseBindingAtom() {
			switch (this.state.type) {
				case 0: {
					const node = this.startNode();
					this.next();
					node.elements = this.parseBindingList(3, 93, 1);
					return this.finishNode(node, "ArrayPattern");
				}
				case 5: return this.parseObjectLike(8, true);
				case 88: return this.parseVoidPattern(null);
			}
			return this.parseIdentifier();
		}
		parseBindingList(close, closeCharCode, flags) {
			const allowEmpty = flags & 1;
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else this.expect(12);
				if (allowEmpty && this.match(12)) elts.push(null);
				else if (this.eat(close)) break;
				else if (this.match(21)) {
					let rest = this.parseRestBinding();
					if (this.hasPlugin("flow") || flags & 2) rest = this.parseFunctionParamType(rest);
					elts.push(rest);
					if (!this.checkCommaAfterRest(closeCharCode)) {
						this.expect(close);
						break;
					}
				} else {
					const decorators = [];
					if (flags & 2) {
						if (this.match(26) && this.hasPlugin("decorators")) this.raise(Errors.UnsupportedParameterDecorator, this.state.startLoc);
						while (this.match(26)) decorators.push(this.parseDecorator());
					}
					elts.push(this.parseBindingElement(flags, decorators));
				}
			}
			return elts;
		}
		parseBindingRestProperty(prop) {
			this.next();
			if (this.hasPlugin("discardBinding") && this.match(88)) {
				prop.argument = this.parseVoidPattern(null);
				this.raise(Errors.UnexpectedVoidPattern, prop.argument);
			} else prop.argument = this.parseIdentifier();
			this.checkCommaAfterRest(125);
			return this.finishNode(prop, "RestElement");
		}
		parseBindingProperty() {
			const { type, startLoc } = this.state;
			if (type === 21) return this.parseBindingRestProperty(this.startNode());
			const prop = this.startNode();
			if (type === 140) {
				this.expectPlugin("destructuringPrivate", startLoc);
				this.classScope.usePrivateName(this.state.value, startLoc);
				prop.key = this.parsePrivateName();
			} else this.parsePropertyName(prop);
			prop.method = false;
			return this.parseObjPropValue(prop, startLoc, false, false, true, false);
		}
		parseBindingElement(flags, decorators) {
			const left = this.parseMaybeDefault();
			if (this.hasPlugin("flow") || flags & 2) this.parseFunctionParamType(left);
			if (decorators.length) {
				left.decorators = decorators;
				this.resetStartLocationFromNode(left, decorators[0]);
			}
			return this.parseMaybeDefault(left.loc.start, left);
		}
		parseFunctionParamType(param) {
			return param;
		}
		parseMaybeDefault(startLoc, left) {
			startLoc ??= this.state.startLoc;
			left = left != null ? left : this.parseBindingAtom();
			if (!this.eat(29)) return left;
			const node = this.startNodeAt(startLoc);
			if (left.type === "VoidPattern") this.raise(Errors.VoidPatternInitializer, left);
			node.left = left;
			node.right = this.parseMaybeAssignAllowIn();
			return this.finishNode(node, "AssignmentPattern");
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "AssignmentPattern": return "left";
				case "RestElement": return "argument";
				case "ObjectProperty": return "value";
				case "ParenthesizedExpression": return "expression";
				case "ArrayPattern": return "elements";
				case "ObjectPattern": return "properties";
				case "VoidPattern": return true;
				case "CallExpression": if (!disallowCallExpression && !this.state.strict && this.optionFlags & 8192) return true;
			}
			return false;
		}
		isOptionalMemberExpression(expression) {
			return expression.type === "OptionalMemberExpression";
		}
		checkLVal(expression, ancestor, binding = 64, checkClashes = false, strictModeChanged = false, hasParenthesizedAncestor = false, disallowCallExpression = false) {
			var _expression$extra;
			const type = expression.type;
			if (this.isObjectMethod(expression)) return;
			const isOptionalMemberExpression = this.isOptionalMemberExpression(expression);
			if (isOptionalMemberExpression || type === "MemberExpression") {
				if (isOptionalMemberExpression) {
					this.expectPlugin("optionalChainingAssign", expression.loc.start);
					if (ancestor.type !== "AssignmentExpression") this.raise(Errors.InvalidLhsOptionalChaining, expression, { ancestor });
				}
				if (binding !== 64) this.raise(Errors.InvalidPropertyBindingPattern, expression);
				return;
			}
			if (type === "Identifier") {
				this.checkIdentifier(expression, binding, strictModeChanged);
				const { name } = expression;
				if (checkClashes) {
					if (checkClashes.has(name)) this.raise(Errors.ParamDupe, expression);
					else checkClashes.add(name);
				}
				return;
			} else if (type === "VoidPattern" && ancestor.type === "CatchClause") this.raise(Errors.VoidPatternCatchClauseParam, expression);
			const unwrappedExpression = unwrapParenthesizedExpression(expression);
			disallowCallExpression || (disallowCallExpression = binding !== 64 || unwrappedExpression.type === "CallExpression" && (unwrappedExpression.callee.type === "Import" || unwrappedExpression.callee.type === "Super"));
			const validity = this.isValidLVal(type, disallowCallExpression, !(hasParenthesizedAncestor || (_expression$extra = expression.extra) != null && _expression$extra.parenthesized) && ancestor.type === "AssignmentExpression", binding);
			if (validity === true) return;
			if (validity === false) {
				const ParseErrorClass = binding === 64 ? Errors.InvalidLhs : Errors.InvalidLhsBinding;
				this.raise(ParseErrorClass, expression, { ancestor });
				return;
			}
			let key, isParenthesizedExpression;
			if (typeof validity === "string") {
				key = validity;
				isParenthesizedExpression = type === "ParenthesizedExpression";
			} else [key, isParenthesizedExpression] = validity;
			const nextAncestor = type === "ArrayPattern" || type === "ObjectPattern" ? { type } : ancestor;
			const val = expression[key];
			if (Array.isArray(val)) {
				for (const child of val) if (child) this.checkLVal(child, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, true);
			} else if (val) this.checkLVal(val, nextAncestor, binding, checkClashes, strictModeChanged, isParenthesizedExpression, disallowCallExpression);
		}
		checkIdentifier(at, bindingType, strictModeChanged = false) {
			this.checkStrictBindReservedWord(at, bindingType, strictModeChanged);
			if (bindingType & 8192 && at.name === "let") this.raise(Errors.LetInLexicalBinding, at);
			if (!(bindingType & 64)) this.declareNameFromIdentifier(at, bindingType);
		}
		checkStrictBindReservedWord(at, bindingType, strictModeChanged = false) {
			if (this.state.strict && (strictModeChanged ? isStrictBindReservedWord(at.name, this.inModule) : isStrictBindOnlyReservedWord(at.name))) {
				if (bindingType === 64) this.raise(Errors.StrictEvalArguments, at, { referenceName: at.name });
				else this.raise(Errors.StrictEvalArgumentsBinding, at, { bindingName: at.name });
			}
		}
		declareNameFromIdentifier(identifier, binding) {
			this.scope.declareName(identifier.name, binding, identifier.loc.start);
		}
		checkToRestConversion(node, allowPattern) {
			switch (node.type) {
				case "ParenthesizedExpression":
					this.checkToRestConversion(node.expression, allowPattern);
					break;
				case "Identifier":
				case "MemberExpression": break;
				case "ArrayExpression":
				case "ObjectExpression": if (allowPattern) break;
				default: this.raise(Errors.InvalidRestAssignmentPattern, node);
			}
		}
		checkCommaAfterRest(close) {
			if (!this.match(12)) return false;
			this.raise(this.lookaheadCharCode() === close ? Errors.RestTrailingComma : Errors.ElementAfterRest, this.state.startLoc);
			return true;
		}
	};
	var ExpressionParser = class extends LValParser {
		checkProto(prop, isRecord, sawProto, refExpressionErrors) {
			if (prop.type === "SpreadElement" || this.isObjectMethod(prop) || prop.computed || prop.shorthand) return sawProto;
			const key = prop.key;
			if ((key.type === "Identifier" ? key.name : key.value) === "__proto__") {
				if (isRecord) {
					this.raise(Errors.RecordNoProto, key);
					return true;
				}
				if (sawProto) {
					if (refExpressionErrors) {
						if (refExpressionErrors.doubleProtoLoc === null) refExpressionErrors.doubleProtoLoc = key.loc.start;
					} else this.raise(Errors.DuplicateProto, key);
				}
				return true;
			}
			return sawProto;
		}
		shouldExitDescending(expr, potentialArrowAt) {
			return expr.type === "ArrowFunctionExpression" && this.offsetToSourcePos(expr.start) === potentialArrowAt;
		}
		getExpression() {
			this.enterInitialScopes();
			this.nextToken();
			if (this.match(141)) throw this.raise(Errors.ParseExpressionEmptyInput, this.state.startLoc);
			const expr = this.parseExpression();
			if (!this.match(141)) throw this.raise(Errors.ParseExpressionExpectsEOF, this.state.startLoc, { unexpected: this.input.codePointAt(this.state.start) });
			this.finalizeRemainingComments();
			expr.comments = this.comments;
			expr.errors = this.state.errors;
			if (this.optionFlags & 256) expr.tokens = this.tokens;
			return expr;
		}
		parseExpression(disallowIn, refExpressionErrors) {
			if (disallowIn) return this.disallowInAnd(() => this.parseExpressionBase(refExpressionErrors));
			return this.allowInAnd(() => this.parseExpressionBase(refExpressionErrors));
		}
		parseExpressionBase(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const expr = this.parseMaybeAssign(refExpressionErrors);
			if (this.match(12)) {
				const node = this.startNodeAt(startLoc);
				node.expressions = [expr];
				while (this.eat(12)) node.expressions.push(this.parseMaybeAssign(refExpressionErrors));
				this.toReferencedList(node.expressions);
				return this.finishNode(node, "SequenceExpression");
			}
			return expr;
		}
		parseMaybeAssignDisallowIn(refExpressionErrors, afterLeftParse) {
			return this.disallowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse) {
			return this.allowInAnd(() => this.parseMaybeAssign(refExpressionErrors, afterLeftParse));
		}
		setOptionalParametersError(refExpressionErrors) {
			refExpressionErrors.optionalParametersLoc = this.state.startLoc;
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startLoc = this.state.startLoc;
			const isYield = this.isContextual(109);
			if (isYield) {
				if (this.prodParam.hasYield) {
					this.next();
					let left = this.parseYield(startLoc);
					if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
					return left;
				}
			}
			let ownExpressionErrors;
			let inInitializerScope = false;
			if (refExpressionErrors) ownExpressionErrors = false;
			else {
				refExpressionErrors = new ExpressionErrors();
				ownExpressionErrors = true;
				if (this.expressionScope.canBeInParameters()) {
					this.expressionScope.enter(initializerScope);
					inInitializerScope = true;
				}
			}
			const { type } = this.state;
			if (type === 10 || tokenIsIdentifier(type)) this.state.potentialArrowAt = this.state.start;
			let left = this.parseMaybeConditional(refExpressionErrors);
			if (afterLeftParse) left = afterLeftParse.call(this, left, startLoc);
			if (tokenIsAssignment(this.state.type) && !(this.match(31) && this.state.lastTokEndLoc.index === this.state.regExpAllowedAt)) {
				const node = this.startNodeAt(startLoc);
				const operator = this.state.value;
				node.operator = operator;
				if (this.match(29)) {
					this.toAssignable(left, true);
					node.left = left;
					const startIndex = startLoc.index;
					if (refExpressionErrors.doubleProtoLoc != null && refExpressionErrors.doubleProtoLoc.index >= startIndex) refExpressionErrors.doubleProtoLoc = null;
					if (refExpressionErrors.shorthandAssignLoc != null && refExpressionErrors.shorthandAssignLoc.index >= startIndex) refExpressionErrors.shorthandAssignLoc = null;
					if (refExpressionErrors.privateKeyLoc != null && refExpressionErrors.privateKeyLoc.index >= startIndex) {
						this.checkDestructuringPrivate(refExpressionErrors);
						refExpressionErrors.privateKeyLoc = null;
					}
					if (refExpressionErrors.voidPatternLoc != null && refExpressionErrors.voidPatternLoc.index >= startIndex) refExpressionErrors.voidPatternLoc = null;
				} else node.left = left;
				this.next();
				node.right = this.parseMaybeAssign();
				if (inInitializerScope) this.expressionScope.exit();
				this.checkLVal(left, this.finishNode(node, "AssignmentExpression"), void 0, void 0, void 0, void 0, operator === "||=" || operator === "&&=" || operator === "??=");
				return node;
			} else if (ownExpressionErrors) {
				this.checkExpressionErrors(refExpressionErrors, true);
				if (inInitializerScope) this.expressionScope.exit();
			}
			if (isYield) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.YieldNotInGeneratorFunction, startLoc);
					return this.parseYield(startLoc);
				}
			}
			return left;
		}
		parseMaybeConditional(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprOps(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseConditional(expr, startLoc, refExpressionErrors);
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (this.eat(17)) {
				const node = this.startNodeAt(startLoc);
				node.test = expr;
				node.consequent = this.parseMaybeAssignAllowIn();
				this.expect(14);
				node.alternate = this.parseMaybeAssign();
				return this.finishNode(node, "ConditionalExpression");
			}
			return expr;
		}
		parseMaybeUnaryOrPrivate(refExpressionErrors) {
			return this.match(140) ? this.parsePrivateName() : this.parseMaybeUnary(refExpressionErrors);
		}
		parseExprOps(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseMaybeUnaryOrPrivate(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseExprOp(expr, startLoc, -1);
		}
		isEscapedKeywordOperatorAfterLineBreak() {
			return tokenIsKeyword(this.state.type) && this.state.containsEsc && this.hasPrecedingLineBreak();
		}
		isBinaryOperator(op) {
			return tokenIsOperator(op) && (this.prodParam.hasIn || op !== 58) && !this.isEscapedKeywordOperatorAfterLineBreak();
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			const op = this.state.type;
			const isOperator = this.isBinaryOperator(op);
			if (this.isPrivateName(left)) {
				const value = this.getPrivateNameSV(left);
				if (minPrec >= tokenOperatorPrecedence(58) || op !== 58 || !isOperator) this.raise(Errors.PrivateInExpectedIn, left, { identifierName: value });
				this.classScope.usePrivateName(value, left.loc.start);
			}
			if (isOperator) {
				let prec = tokenOperatorPrecedence(op);
				if (prec > minPrec) {
					if (op === 39) {
						this.expectPlugin("pipelineOperator");
						if (this.prodParam.inFSharpPipelineDirectBody) return left;
						this.checkPipelineAtInfixOperator(left, leftStartLoc);
					}
					const node = this.startNodeAt(leftStartLoc);
					node.left = left;
					node.operator = this.state.value;
					const logical = op === 41 || op === 42;
					const coalesce = op === 40;
					if (coalesce) prec = tokenOperatorPrecedence(42);
					this.next();
					if (op === 39 && this.hasPlugin(["pipelineOperator", { proposal: "minimal" }])) {
						if (this.state.type === 97 && this.prodParam.hasAwait) throw this.raise(Errors.UnexpectedAwaitAfterPipelineBody, this.state.startLoc);
					}
					node.right = this.parseExprOpRightExpr(op, prec);
					const finishedNode = this.finishNode(node, logical || coalesce ? "LogicalExpression" : "BinaryExpression");
					const nextOp = this.state.type;
					if (coalesce && (nextOp === 41 || nextOp === 42) || logical && nextOp === 40) throw this.raise(Errors.MixingCoalesceWithLogical, this.state.startLoc);
					return this.parseExprOp(finishedNode, leftStartLoc, minPrec);
				}
			}
			return left;
		}
		parseExprOpRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			switch (op) {
				case 39:
					switch (this.getPluginOption("pipelineOperator", "proposal")) {
						case "hack": return this.withTopicBindingContext(() => {
							return this.parseHackPipeBody();
						});
						case "fsharp": return this.withSoloAwaitPermittingContext(() => {
							return this.parseFSharpPipelineBody(prec);
						});
					}
					if (this.getPluginOption("pipelineOperator", "proposal") === "smart") return this.withTopicBindingContext(() => {
						if (this.prodParam.hasYield && this.isContextual(109)) throw this.raise(Errors.PipeBodyIsTighter, this.state.startLoc);
						return this.parseSmartPipelineBodyInStyle(this.parseExprOpBaseRightExpr(op, prec), startLoc);
					});
				default: return this.parseExprOpBaseRightExpr(op, prec);
			}
		}
		parseExprOpBaseRightExpr(op, prec) {
			const startLoc = this.state.startLoc;
			return this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, tokenIsRightAssociative(op) ? prec - 1 : prec);
		}
		parseHackPipeBody() {
			var _body$extra;
			const { startLoc } = this.state;
			const body = this.parseMaybeAssign();
			if (UnparenthesizedPipeBodyDescriptions.has(body.type) && !((_body$extra = body.extra) != null && _body$extra.parenthesized)) this.raise(Errors.PipeUnparenthesizedBody, startLoc, { type: body.type });
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipeTopicUnused, startLoc);
			return body;
		}
		checkExponentialAfterUnary(node) {
			if (this.match(57)) this.raise(Errors.UnexpectedTokenUnaryExponentiation, node.argument);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			const startLoc = this.state.startLoc;
			const isAwait = this.isContextual(97);
			if (isAwait && this.recordAwaitIfAllowed()) {
				this.next();
				const expr = this.parseAwait(startLoc);
				if (!sawUnary) this.checkExponentialAfterUnary(expr);
				return expr;
			}
			const update = this.match(34);
			const node = this.startNode();
			if (tokenIsPrefix(this.state.type)) {
				node.operator = this.state.value;
				node.prefix = true;
				if (this.match(72)) this.expectPlugin("throwExpressions");
				const isDelete = this.match(89);
				this.next();
				node.argument = this.parseMaybeUnary(null, true);
				this.checkExpressionErrors(refExpressionErrors, true);
				if (this.state.strict && isDelete) {
					const arg = unwrapParenthesizedExpression(node.argument);
					if (arg.type === "Identifier") this.raise(Errors.StrictDelete, node);
					else if (this.hasPropertyAsPrivateName(arg)) this.raise(Errors.DeletePrivateField, node);
				}
				if (!update) {
					if (!sawUnary) this.checkExponentialAfterUnary(node);
					return this.finishNode(node, "UnaryExpression");
				}
			}
			const expr = this.parseUpdate(node, update, refExpressionErrors);
			if (isAwait) {
				const { type } = this.state;
				if ((this.hasPlugin("v8intrinsic") ? tokenCanStartExpression(type) : tokenCanStartExpression(type) && !this.match(54)) && !this.isAmbiguousPrefixOrIdentifier()) {
					this.raiseOverwrite(Errors.AwaitNotInAsyncContext, startLoc);
					return this.parseAwait(startLoc);
				}
			}
			return expr;
		}
		parseUpdate(node, update, refExpressionErrors) {
			if (update) {
				const updateExpressionNode = node;
				this.checkLVal(updateExpressionNode.argument, this.finishNode(updateExpressionNode, "UpdateExpression"));
				return node;
			}
			const startLoc = this.state.startLoc;
			let expr = this.parseExprSubscripts(refExpressionErrors);
			if (this.checkExpressionErrors(refExpressionErrors, false)) return expr;
			while (tokenIsPostfix(this.state.type) && !this.canInsertSemicolon()) {
				const node = this.startNodeAt(startLoc);
				node.operator = this.state.value;
				node.prefix = false;
				node.argument = expr;
				this.next();
				this.checkLVal(expr, expr = this.finishNode(node, "UpdateExpression"));
			}
			return expr;
		}
		parseExprSubscripts(refExpressionErrors) {
			const startLoc = this.state.startLoc;
			const potentialArrowAt = this.state.potentialArrowAt;
			const expr = this.parseExprAtom(refExpressionErrors);
			if (this.shouldExitDescending(expr, potentialArrowAt)) return expr;
			return this.parseSubscripts(expr, startLoc);
		}
		parseSubscripts(base, startLoc, noCalls) {
			const state = {
				optionalChainMember: false,
				maybeAsyncArrow: this.atPossibleAsyncArrow(base),
				stop: false
			};
			do {
				base = this.parseSubscript(base, startLoc, noCalls, state);
				state.maybeAsyncArrow = false;
			} while (!state.stop);
			return base;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			const { type } = this.state;
			if (!noCalls && type === 15) return this.parseBind(base, startLoc, state);
			else if (tokenIsTemplate(type)) return this.parseTaggedTemplateExpression(base, startLoc, state);
			let optional = false;
			if (type === 18) {
				if (noCalls) {
					this.raise(Errors.OptionalChainingNoNew, this.state.startLoc);
					if (this.lookaheadCharCode() === 40) return this.stopParseSubscript(base, state);
				}
				state.optionalChainMember = optional = true;
				this.next();
			}
			if (!noCalls && this.match(10)) return this.parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional);
			else {
				const computed = this.eat(0);
				if (computed || optional || this.eat(16)) return this.parseMember(base, startLoc, state, computed, optional);
				else return this.stopParseSubscript(base, state);
			}
		}
		stopParseSubscript(base, state) {
			state.stop = true;
			return base;
		}
		parseMember(base, startLoc, state, computed, optional) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			node.computed = computed;
			if (computed) {
				node.property = this.parseExpression();
				this.expect(3);
			} else if (this.match(140)) {
				if (base.type === "Super") this.raise(Errors.SuperPrivateField, startLoc);
				this.classScope.usePrivateName(this.state.value, this.state.startLoc);
				node.property = this.parsePrivateName();
			} else node.property = this.parseIdentifier(true);
			if (state.optionalChainMember) {
				node.optional = optional;
				return this.finishNode(node, "OptionalMemberExpression");
			} else return this.finishNode(node, "MemberExpression");
		}
		parseBind(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.object = base;
			this.next();
			const callee = this.parseNoCallExpr((base) => {
				throw this.raise(Errors.UnsupportedBindRHS, base);
			});
			if (callee.type === "Super" || callee.type === "Import") throw this.raise(Errors.UnsupportedBindRHS, callee);
			node.callee = callee;
			state.stop = true;
			return this.parseSubscripts(this.finishNode(node, "BindExpression"), startLoc, false);
		}
		parseCoverCallAndAsyncArrowHead(base, startLoc, state, optional) {
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			let refExpressionErrors = null;
			this.state.maybeInArrowParameters = true;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.callee = base;
			const { maybeAsyncArrow, optionalChainMember } = state;
			if (maybeAsyncArrow) {
				this.expressionScope.enter(newAsyncArrowScope());
				refExpressionErrors = new ExpressionErrors();
			}
			if (optionalChainMember) node.optional = optional;
			if (optional) node.arguments = this.parseCallExpressionArguments();
			else node.arguments = this.parseCallExpressionArguments(base.type !== "Super", node, refExpressionErrors);
			const finishedNode = this.finishCallExpression(node, optionalChainMember);
			if (maybeAsyncArrow && !optional) {
				const errorsLength = this.state.errors.length;
				const asyncArrowHead = this.parseAsyncArrowHead(startLoc);
				if (asyncArrowHead) {
					const returnTypeErrors = this.state.errors.length > errorsLength ? this.state.errors.splice(errorsLength) : void 0;
					state.stop = true;
					this.checkDestructuringPrivate(refExpressionErrors);
					this.expressionScope.validateAsPattern();
					this.expressionScope.exit();
					if (returnTypeErrors) this.state.errors.push(...returnTypeErrors);
					this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
					return this.parseAsyncArrowFromCallExpression(asyncArrowHead, finishedNode);
				}
			}
			if (maybeAsyncArrow) {
				this.checkExpressionErrors(refExpressionErrors, true);
				this.expressionScope.exit();
			}
			this.toReferencedArguments(finishedNode);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return finishedNode;
		}
		toReferencedArguments(node, isParenthesizedExpr) {
			this.toReferencedListDeep(node.arguments, isParenthesizedExpr);
		}
		parseTaggedTemplateExpression(base, startLoc, state) {
			const node = this.startNodeAt(startLoc);
			node.tag = base;
			node.quasi = this.parseTemplate(true);
			if (state.optionalChainMember) this.raise(Errors.OptionalChainingNoTemplate, startLoc);
			return this.finishNode(node, "TaggedTemplateExpression");
		}
		atPossibleAsyncArrow(base) {
			return base.type === "Identifier" && base.name === "async" && this.state.lastTokEndLoc.index === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.offsetToSourcePos(base.start) === this.state.potentialArrowAt;
		}
		finishCallExpression(node, optional) {
			if (node.callee.type === "Import") {
				if (node.arguments.length === 0 || node.arguments.length > 2) this.raise(Errors.ImportCallArity, node);
				else for (const arg of node.arguments) if (arg.type === "SpreadElement") this.raise(Errors.ImportCallSpreadArgument, arg);
			}
			return this.finishNode(node, optional ? "OptionalCallExpression" : "CallExpression");
		}
		parseCallExpressionArguments(allowPlaceholder, nodeForExtra, refExpressionErrors) {
			const elts = [];
			let first = true;
			while (!this.eat(11)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(11)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(11, false, refExpressionErrors, allowPlaceholder));
			}
			return elts;
		}
		parseAsyncArrowHead(startLoc) {
			return this.match(19) && !this.canInsertSemicolon() ? this.startNodeAt(startLoc) : void 0;
		}
		parseAsyncArrowFromCallExpression(node, call) {
			var _call$extra;
			this.resetPreviousNodeTrailingComments(call);
			this.expect(19);
			this.parseArrowExpression(node, call.arguments, true, (_call$extra = call.extra) == null ? void 0 : _call$extra.trailingCommaLoc);
			if (call.innerComments) setInnerComments(node, call.innerComments);
			if (call.callee.trailingComments) setInnerComments(node, call.callee.trailingComments);
			return node;
		}
		parseNoCallExpr(onUnparenthesizedImportExpression) {
			const startLoc = this.state.startLoc;
			const isImport = this.match(83);
			const base = this.parseExprAtom();
			if (isImport && base.type === "ImportExpression") onUnparenthesizedImportExpression(base);
			return this.parseSubscripts(base, startLoc, true);
		}
		parseExprAtom(refExpressionErrors) {
			let node;
			let decorators = null;
			const { type } = this.state;
			switch (type) {
				case 79: return this.parseSuper();
				case 83:
					node = this.startNode();
					this.next();
					if (this.match(16)) return this.parseImportMetaPropertyOrPhaseCall(node);
					if (this.match(10)) {
						if (this.optionFlags & 512) return this.parseImportCall(node);
						else return this.finishNode(node, "Import");
					} else {
						this.raise(Errors.UnsupportedImport, this.state.lastTokStartLoc);
						return this.finishNode(node, "Import");
					}
				case 78:
					node = this.startNode();
					this.next();
					return this.finishNode(node, "ThisExpression");
				case 90: return this.parseDo(this.startNode(), false);
				case 56:
				case 31:
					this.readRegexp();
					return this.parseRegExpLiteral(this.state.value);
				case 136: return this.parseNumericLiteral(this.state.value);
				case 137: return this.parseBigIntLiteral(this.state.value);
				case 135: return this.parseStringLiteral(this.state.value);
				case 84: return this.parseNullLiteral();
				case 85: return this.parseBooleanLiteral(true);
				case 86: return this.parseBooleanLiteral(false);
				case 10: {
					const canBeArrow = this.state.potentialArrowAt === this.state.start;
					return this.parseParenAndDistinguishExpression(canBeArrow);
				}
				case 0: return this.parseArrayLike(3, false, refExpressionErrors);
				case 5: return this.parseObjectLike(8, false, false, refExpressionErrors);
				case 68: return this.parseFunctionOrFunctionSent();
				case 26: decorators = this.parseDecorators();
				case 80: return this.parseClass(this.maybeTakeDecorators(decorators, this.startNode()), false);
				case 77: return this.parseNewOrNewTarget();
				case 25:
				case 24: return this.parseTemplate(false);
				case 15: {
					node = this.startNode();
					this.next();
					node.object = null;
					const callee = node.callee = this.parseNoCallExpr((base) => {
						throw this.raise(Errors.UnsupportedBind, base);
					});
					if (callee.type === "MemberExpression") return this.finishNode(node, "BindExpression");
					else throw this.raise(Errors.UnsupportedBind, callee);
				}
				case 140:
					this.raise(Errors.PrivateInExpectedIn, this.state.startLoc, { identifierName: this.state.value });
					return this.parsePrivateName();
				case 33: return this.parseTopicReferenceThenEqualsSign(54, "%");
				case 32: return this.parseTopicReferenceThenEqualsSign(44, "^");
				case 37:
				case 38: return this.parseTopicReference("hack");
				case 44:
				case 54:
				case 27: {
					const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
					if (pipeProposal) return this.parseTopicReference(pipeProposal);
					throw this.unexpected();
				}
				case 47: {
					const lookaheadCh = this.input.codePointAt(this.nextTokenStart());
					if (isIdentifierStart(lookaheadCh) || lookaheadCh === 62) this.expectOnePlugin([
						"jsx",
						"flow",
						"typescript"
					]);
					throw this.unexpected();
				}
				default:
					if (type === 138) return this.parseDecimalLiteral(this.state.value);
					else if (type === 2 || type === 1) return this.parseArrayLike(this.state.type === 2 ? 4 : 3, true);
					else if (type === 6 || type === 7) return this.parseObjectLike(this.state.type === 6 ? 9 : 8, false, true);
					if (tokenIsIdentifier(type)) {
						if (this.isContextual(128) && this.lookaheadInLineCharCode() === 123) return this.parseModuleExpression();
						const canBeArrow = this.state.potentialArrowAt === this.state.start;
						const containsEsc = this.state.containsEsc;
						const id = this.parseIdentifier();
						if (!containsEsc && id.name === "async" && !this.canInsertSemicolon()) {
							const { type } = this.state;
							if (type === 68) {
								this.resetPreviousNodeTrailingComments(id);
								this.next();
								return this.parseAsyncFunctionExpression(this.startNodeAtNode(id));
							} else if (tokenIsIdentifier(type)) {
								if (canBeArrow && this.lookaheadCharCode() === 61) return this.parseAsyncArrowUnaryFunction(this.startNodeAtNode(id));
								else return id;
							} else if (type === 90) {
								this.resetPreviousNodeTrailingComments(id);
								return this.parseDo(this.startNodeAtNode(id), true);
							}
						}
						if (canBeArrow && this.match(19) && !this.canInsertSemicolon()) {
							this.next();
							return this.parseArrowExpression(this.startNodeAtNode(id), [id], false);
						}
						return id;
					} else throw this.unexpected();
			}
		}
		parseTopicReferenceThenEqualsSign(topicTokenType, topicTokenValue) {
			const pipeProposal = this.getPluginOption("pipelineOperator", "proposal");
			if (pipeProposal) {
				this.state.type = topicTokenType;
				this.state.value = topicTokenValue;
				this.state.pos--;
				this.state.end--;
				this.state.endLoc = createPositionWithColumnOffset(this.state.endLoc, -1);
				return this.parseTopicReference(pipeProposal);
			}
			throw this.unexpected();
		}
		parseTopicReference(pipeProposal) {
			const node = this.startNode();
			const startLoc = this.state.startLoc;
			const tokenType = this.state.type;
			this.next();
			return this.finishTopicReference(node, startLoc, pipeProposal, tokenType);
		}
		finishTopicReference(node, startLoc, pipeProposal, tokenType) {
			if (this.testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType)) {
				if (pipeProposal === "hack") {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PipeTopicUnbound, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "TopicReference");
				} else {
					if (!this.topicReferenceIsAllowedInCurrentContext()) this.raise(Errors.PrimaryTopicNotAllowed, startLoc);
					this.registerTopicReference();
					return this.finishNode(node, "PipelinePrimaryTopicReference");
				}
			} else throw this.raise(Errors.PipeTopicUnconfiguredToken, startLoc, { token: tokenLabelName(tokenType) });
		}
		testTopicReferenceConfiguration(pipeProposal, startLoc, tokenType) {
			switch (pipeProposal) {
				case "hack": return this.hasPlugin(["pipelineOperator", { topicToken: tokenLabelName(tokenType) }]);
				case "smart": return tokenType === 27;
				default: throw this.raise(Errors.PipeTopicRequiresHackPipes, startLoc);
			}
		}
		parseAsyncArrowUnaryFunction(node) {
			this.prodParam.enter(functionFlags(true, this.prodParam.hasYield));
			const params = [this.parseIdentifier()];
			this.prodParam.exit();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.LineTerminatorBeforeArrow, this.state.curPosition());
			this.expect(19);
			return this.parseArrowExpression(node, params, true);
		}
		parseDo(node, isAsync) {
			this.expectPlugin("doExpressions");
			if (isAsync) this.expectPlugin("asyncDoExpressions");
			node.async = isAsync;
			this.next();
			const oldLabels = this.state.labels;
			this.state.labels = [];
			if (isAsync) {
				this.expressionScope.enter(sharedExpressionScope);
				this.prodParam.enter(2);
				node.body = this.parseBlock();
				this.prodParam.exit();
				this.expressionScope.exit();
			} else node.body = this.parseBlock();
			this.state.labels = oldLabels;
			return this.finishNode(node, "DoExpression");
		}
		parseSuper() {
			const node = this.startNode();
			this.next();
			if (this.match(10) && !this.scope.allowDirectSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.SuperNotAllowed, node);
			} else if (!this.scope.allowSuper) {
				if (!(this.optionFlags & 16)) this.raise(Errors.UnexpectedSuper, node);
			}
			if (!this.match(10) && !this.match(0) && !this.match(16)) this.raise(Errors.UnsupportedSuper, node);
			return this.finishNode(node, "Super");
		}
		parsePrivateName() {
			const node = this.startNode();
			const id = this.startNodeAt(createPositionWithColumnOffset(this.state.startLoc, 1));
			const name = this.state.value;
			this.next();
			node.id = this.createIdentifier(id, name);
			return this.finishNode(node, "PrivateName");
		}
		parseFunctionOrFunctionSent() {
			const node = this.startNode();
			this.next();
			if (this.prodParam.hasYield && this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "function");
				this.next();
				if (this.match(104)) this.expectPlugin("functionSent");
				else if (!this.hasPlugin("functionSent")) this.unexpected();
				return this.parseMetaProperty(node, meta, "sent");
			}
			return this.parseFunction(node);
		}
		parseMetaProperty(node, meta, propertyName) {
			node.meta = meta;
			const containsEsc = this.state.containsEsc;
			node.property = this.parseIdentifier(true);
			if (node.property.name !== propertyName || containsEsc) this.raise(Errors.UnsupportedMetaProperty, node.property, {
				target: meta.name,
				onlyValidPropertyName: propertyName
			});
			return this.finishNode(node, "MetaProperty");
		}
		parseImportMetaPropertyOrPhaseCall(node) {
			this.next();
			if (this.isContextual(106) || this.isContextual(98)) {
				const isSource = this.match(106);
				this.expectPlugin(isSource ? "sourcePhaseImports" : "deferredImportEvaluation");
				this.next();
				node.phase = isSource ? "source" : "defer";
				return this.parseImportCall(node);
			} else {
				const id = this.createIdentifierAt(this.startNodeAtNode(node), "import", this.state.lastTokStartLoc);
				if (this.isContextual(102)) {
					if (!this.inModule) this.raise(Errors.ImportMetaOutsideModule, id);
					this.sawUnambiguousESM = true;
				}
				return this.parseMetaProperty(node, id, "meta");
			}
		}
		parseLiteralAtNode(value, type, node) {
			this.addExtra(node, "rawValue", value);
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.value = value;
			this.next();
			return this.finishNode(node, type);
		}
		parseLiteral(value, type) {
			const node = this.startNode();
			return this.parseLiteralAtNode(value, type, node);
		}
		parseStringLiteral(value) {
			return this.parseLiteral(value, "StringLiteral");
		}
		parseNumericLiteral(value) {
			return this.parseLiteral(value, "NumericLiteral");
		}
		parseBigIntLiteral(value) {
			return this.parseLiteral(value, "BigIntLiteral");
		}
		parseDecimalLiteral(value) {
			return this.parseLiteral(value, "DecimalLiteral");
		}
		parseRegExpLiteral(value) {
			const node = this.startNode();
			this.addExtra(node, "raw", this.input.slice(this.offsetToSourcePos(node.start), this.state.end));
			node.pattern = value.pattern;
			node.flags = value.flags;
			this.next();
			return this.finishNode(node, "RegExpLiteral");
		}
		parseBooleanLiteral(value) {
			const node = this.startNode();
			node.value = value;
			this.next();
			return this.finishNode(node, "BooleanLiteral");
		}
		parseNullLiteral() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "NullLiteral");
		}
		parseParenAndDistinguishExpression(canBeArrow) {
			const startLoc = this.state.startLoc;
			let val;
			this.next();
			this.expressionScope.enter(newArrowHeadScope());
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const innerStartLoc = this.state.startLoc;
			const exprList = [];
			const refExpressionErrors = new ExpressionErrors();
			let first = true;
			let spreadStartLoc;
			let optionalCommaStartLoc;
			while (!this.match(11)) {
				if (first) first = false;
				else {
					this.expect(12, refExpressionErrors.optionalParametersLoc === null ? null : refExpressionErrors.optionalParametersLoc);
					if (this.match(11)) {
						optionalCommaStartLoc = this.state.startLoc;
						break;
					}
				}
				if (this.match(21)) {
					const spreadNodeStartLoc = this.state.startLoc;
					spreadStartLoc = this.state.startLoc;
					exprList.push(this.parseParenItem(this.parseRestBinding(), spreadNodeStartLoc));
					if (!this.checkCommaAfterRest(41)) break;
				} else exprList.push(this.parseMaybeAssignAllowInOrVoidPattern(11, refExpressionErrors, this.parseParenItem));
			}
			const innerEndLoc = this.state.lastTokEndLoc;
			this.expect(11);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			let arrowNode = this.startNodeAt(startLoc);
			if (canBeArrow && this.shouldParseArrow(exprList) && (arrowNode = this.parseArrow(arrowNode))) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.expressionScope.validateAsPattern();
				this.expressionScope.exit();
				this.parseArrowExpression(arrowNode, exprList, false);
				return arrowNode;
			}
			this.expressionScope.exit();
			if (!exprList.length) this.unexpected(this.state.lastTokStartLoc);
			if (optionalCommaStartLoc) this.unexpected(optionalCommaStartLoc);
			if (spreadStartLoc) this.unexpected(spreadStartLoc);
			this.checkExpressionErrors(refExpressionErrors, true);
			this.toReferencedListDeep(exprList, true);
			if (exprList.length > 1) {
				val = this.startNodeAt(innerStartLoc);
				val.expressions = exprList;
				this.finishNode(val, "SequenceExpression");
				this.resetEndLocation(val, innerEndLoc);
			} else val = exprList[0];
			return this.wrapParenthesis(startLoc, val);
		}
		wrapParenthesis(startLoc, expression) {
			if (!(this.optionFlags & 1024)) {
				this.addExtra(expression, "parenthesized", true);
				this.addExtra(expression, "parenStart", startLoc.index);
				this.takeSurroundingComments(expression, startLoc.index, this.state.lastTokEndLoc.index);
				return expression;
			}
			const parenExpression = this.startNodeAt(startLoc);
			parenExpression.expression = expression;
			return this.finishNode(parenExpression, "ParenthesizedExpression");
		}
		shouldParseArrow(params) {
			return !this.canInsertSemicolon();
		}
		parseArrow(node) {
			if (this.eat(19)) return node;
		}
		parseParenItem(node, startLoc) {
			return node;
		}
		parseNewOrNewTarget() {
			const node = this.startNode();
			this.next();
			if (this.match(16)) {
				const meta = this.createIdentifier(this.startNodeAtNode(node), "new");
				this.next();
				const metaProp = this.parseMetaProperty(node, meta, "target");
				if (!this.scope.allowNewTarget) this.raise(Errors.UnexpectedNewTarget, metaProp);
				return metaProp;
			}
			return this.parseNew(node);
		}
		parseNew(node) {
			this.parseNewCallee(node);
			if (this.eat(10)) {
				const args = this.parseExprList(11);
				this.toReferencedList(args);
				node.arguments = args;
			} else node.arguments = [];
			return this.finishNode(node, "NewExpression");
		}
		parseNewCallee(node) {
			const callee = this.parseNoCallExpr((base) => {
				this.raise(Errors.ImportCallNotNewExpression, base);
			});
			node.callee = callee;
			if (callee.type === "Import") this.raise(Errors.ImportCallNotNewExpression, callee);
			if (callee.type === "Super") this.raise(Errors.SuperCallNotNewExpression, callee);
		}
		parseTemplateElement(isTagged) {
			const { start, startLoc, end, value } = this.state;
			const elemStart = start + 1;
			const elem = this.startNodeAt(createPositionWithColumnOffset(startLoc, 1));
			if (value === null) {
				if (!isTagged) this.raise(Errors.InvalidEscapeSequenceTemplate, createPositionWithColumnOffset(this.state.firstInvalidTemplateEscapePos, 1));
			}
			const isTail = this.match(24);
			const endOffset = isTail ? -1 : -2;
			const elemEnd = end + endOffset;
			elem.value = {
				raw: this.input.slice(elemStart, elemEnd).replace(/\r\n?/g, "\n"),
				cooked: value === null ? null : value.slice(1, endOffset)
			};
			elem.tail = isTail;
			this.next();
			const finishedNode = this.finishNode(elem, "TemplateElement");
			this.resetEndLocation(finishedNode, createPositionWithColumnOffset(this.state.lastTokEndLoc, endOffset));
			return finishedNode;
		}
		parseTemplate(isTagged) {
			const node = this.startNode();
			let curElt = this.parseTemplateElement(isTagged);
			const quasis = [curElt];
			const substitutions = [];
			while (!curElt.tail) {
				substitutions.push(this.parseTemplateSubstitution());
				this.readTemplateContinuation();
				quasis.push(curElt = this.parseTemplateElement(isTagged));
			}
			node.expressions = substitutions;
			node.quasis = quasis;
			return this.finishNode(node, "TemplateLiteral");
		}
		parseTemplateSubstitution() {
			return this.parseExpression();
		}
		parseObjectLike(close, isPattern, isRecord, refExpressionErrors) {
			if (isRecord) this.expectPlugin("recordAndTuple");
			let sawProto = false;
			let first = true;
			const node = this.startNode();
			node.properties = [];
			this.next();
			while (!this.match(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						this.addTrailingCommaExtraToNode(node);
						break;
					}
				}
				let prop;
				if (isPattern) prop = this.parseBindingProperty();
				else {
					prop = this.parsePropertyDefinition(refExpressionErrors);
					sawProto = this.checkProto(prop, isRecord, sawProto, refExpressionErrors);
				}
				if (isRecord && !this.isObjectProperty(prop) && prop.type !== "SpreadElement") this.raise(Errors.InvalidRecordProperty, prop);
				if (prop.shorthand) this.addExtra(prop, "shorthand", true);
				node.properties.push(prop);
			}
			this.next();
			let type = "ObjectExpression";
			if (isPattern) type = "ObjectPattern";
			else if (isRecord) type = "RecordExpression";
			return this.finishNode(node, type);
		}
		addTrailingCommaExtraToNode(node) {
			this.addExtra(node, "trailingComma", this.state.lastTokStartLoc.index);
			this.addExtra(node, "trailingCommaLoc", this.state.lastTokStartLoc, false);
		}
		maybeAsyncOrAccessorProp(prop) {
			return !prop.computed && prop.key.type === "Identifier" && (this.isLiteralPropertyName() || this.match(0) || this.match(55));
		}
		parsePropertyDefinition(refExpressionErrors) {
			let decorators = [];
			const decoratorsStartLoc = this.state.startLoc;
			if (this.match(26)) {
				if (this.hasPlugin("decorators")) this.raise(Errors.UnsupportedPropertyDecorator, decoratorsStartLoc);
				while (this.match(26)) decorators.push(this.parseDecorator());
			}
			if (this.match(21)) {
				if (decorators.length) this.unexpected();
				return this.parseSpread();
			}
			const prop = this.startNodeAt(decoratorsStartLoc);
			let isAsync = false;
			let isAccessor = false;
			let startLoc;
			if (decorators.length) {
				prop.decorators = decorators;
				decorators = [];
			}
			prop.method = false;
			if (refExpressionErrors) startLoc = this.state.startLoc;
			let isGenerator = this.eat(55);
			this.parsePropertyNamePrefixOperator(prop);
			const containsEsc = this.state.containsEsc;
			this.parsePropertyName(prop, refExpressionErrors);
			if (!isGenerator && !containsEsc && this.maybeAsyncOrAccessorProp(prop)) {
				const { key } = prop;
				const keyName = key.name;
				if (keyName === "async" && !this.hasPrecedingLineBreak()) {
					isAsync = true;
					this.resetPreviousNodeTrailingComments(key);
					isGenerator = this.eat(55);
					this.parsePropertyName(prop);
				}
				if (keyName === "get" || keyName === "set") {
					isAccessor = true;
					this.resetPreviousNodeTrailingComments(key);
					prop.kind = keyName;
					if (this.match(55)) {
						isGenerator = true;
						this.raise(Errors.AccessorIsGenerator, this.state.curPosition(), { kind: keyName });
						this.next();
					}
					this.parsePropertyName(prop);
				}
			}
			return this.parseObjPropValue(prop, startLoc, isGenerator, isAsync, false, isAccessor, refExpressionErrors);
		}
		getGetterSetterExpectedParamCount(method) {
			return method.kind === "get" ? 0 : 1;
		}
		getObjectOrClassMethodParams(method) {
			return method.params;
		}
		checkGetterSetterParams(method) {
			var _params;
			const paramCount = this.getGetterSetterExpectedParamCount(method);
			const params = this.getObjectOrClassMethodParams(method);
			if (params.length !== paramCount) this.raise(method.kind === "get" ? Errors.BadGetterArity : Errors.BadSetterArity, method);
			if (method.kind === "set" && ((_params = params[params.length - 1]) == null ? void 0 : _params.type) === "RestElement") this.raise(Errors.BadSetterRestParameter, method);
		}
		parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) {
			if (isAccessor) {
				const finishedProp = this.parseMethod(prop, isGenerator, false, false, false, "ObjectMethod");
				this.checkGetterSetterParams(finishedProp);
				return finishedProp;
			}
			if (isAsync || isGenerator || this.match(10)) {
				if (isPattern) this.unexpected();
				prop.kind = "method";
				prop.method = true;
				return this.parseMethod(prop, isGenerator, isAsync, false, false, "ObjectMethod");
			}
		}
		parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors) {
			prop.shorthand = false;
			if (this.eat(14)) {
				prop.value = isPattern ? this.parseMaybeDefault(this.state.startLoc) : this.parseMaybeAssignAllowInOrVoidPattern(8, refExpressionErrors);
				return this.finishObjectProperty(prop);
			}
			if (!prop.computed && prop.key.type === "Identifier") {
				this.checkReservedWord(prop.key.name, prop.key.loc.start, true, false);
				if (isPattern) prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				else if (this.match(29)) {
					const shorthandAssignLoc = this.state.startLoc;
					if (refExpressionErrors != null) {
						if (refExpressionErrors.shorthandAssignLoc === null) refExpressionErrors.shorthandAssignLoc = shorthandAssignLoc;
					} else this.raise(Errors.InvalidCoverInitializedName, shorthandAssignLoc);
					prop.value = this.parseMaybeDefault(startLoc, this.cloneIdentifier(prop.key));
				} else prop.value = this.cloneIdentifier(prop.key);
				prop.shorthand = true;
				return this.finishObjectProperty(prop);
			}
		}
		finishObjectProperty(node) {
			return this.finishNode(node, "ObjectProperty");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const node = this.parseObjectMethod(prop, isGenerator, isAsync, isPattern, isAccessor) || this.parseObjectProperty(prop, startLoc, isPattern, refExpressionErrors);
			if (!node) this.unexpected();
			return node;
		}
		parsePropertyName(prop, refExpressionErrors) {
			if (this.eat(0)) {
				prop.computed = true;
				prop.key = this.parseMaybeAssignAllowIn();
				this.expect(3);
			} else {
				const { type, value } = this.state;
				let key;
				if (tokenIsKeywordOrIdentifier(type)) key = this.parseIdentifier(true);
				else switch (type) {
					case 136:
						key = this.parseNumericLiteral(value);
						break;
					case 135:
						key = this.parseStringLiteral(value);
						break;
					case 137:
						key = this.parseBigIntLiteral(value);
						break;
					case 140: {
						const privateKeyLoc = this.state.startLoc;
						if (refExpressionErrors != null) {
							if (refExpressionErrors.privateKeyLoc === null) refExpressionErrors.privateKeyLoc = privateKeyLoc;
						} else this.raise(Errors.UnexpectedPrivateField, privateKeyLoc);
						key = this.parsePrivateName();
						break;
					}
					default:
						if (type === 138) {
							key = this.parseDecimalLiteral(value);
							break;
						}
						this.unexpected();
				}
				prop.key = key;
				if (type !== 140) prop.computed = false;
			}
		}
		initFunction(node, isAsync) {
			node.id = null;
			node.generator = false;
			node.async = isAsync;
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope = false) {
			this.initFunction(node, isAsync);
			node.generator = isGenerator;
			this.scope.enter(530 | (inClassScope ? 576 : 0) | (allowDirectSuper ? 32 : 0));
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			this.parseFunctionParams(node, isConstructor);
			const finishedNode = this.parseFunctionBodyAndFinish(node, type, true);
			this.prodParam.exit();
			this.scope.exit();
			return finishedNode;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			if (isTuple) this.expectPlugin("recordAndTuple");
			const node = this.startNode();
			this.next();
			node.elements = this.parseExprList(close, !isTuple, refExpressionErrors, node);
			return this.finishNode(node, isTuple ? "TupleExpression" : "ArrayExpression");
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			this.scope.enter(518);
			let flags = functionFlags(isAsync, false);
			const hasBlockBody = this.match(5);
			if (!hasBlockBody) flags |= this.prodParam.currentFlags() & 24;
			this.prodParam.enter(flags);
			this.initFunction(node, isAsync);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			if (params) {
				this.state.maybeInArrowParameters = true;
				this.setArrowFunctionParameters(node, params, trailingCommaLoc);
			}
			this.state.maybeInArrowParameters = false;
			this.parseFunctionBody(node, true);
			if (hasBlockBody) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			this.prodParam.exit();
			this.scope.exit();
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return this.finishNode(node, "ArrowFunctionExpression");
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			this.toAssignableList(params, trailingCommaLoc, false);
			node.params = params;
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			this.parseFunctionBody(node, false, isMethod);
			return this.finishNode(node, type);
		}
		parseFunctionBody(node, allowExpression, isMethod = false) {
			const isExpression = allowExpression && !this.match(5);
			this.expressionScope.enter(sharedExpressionScope);
			if (isExpression) {
				node.body = this.parseMaybeAssign();
				this.checkParams(node, false, allowExpression, false);
			} else {
				const oldStrict = this.state.strict;
				const oldLabels = this.state.labels;
				this.state.labels = [];
				this.prodParam.enter(this.prodParam.currentFlags() | 4);
				node.body = this.parseBlock(true, false, (hasStrictModeDirective) => {
					const nonSimple = !this.isSimpleParamList(node.params);
					if (hasStrictModeDirective && nonSimple) this.raise(Errors.IllegalLanguageModeDirective, (node.kind === "method" || node.kind === "constructor") && !!node.key ? node.key.loc.end : node);
					const strictModeChanged = !oldStrict && this.state.strict;
					this.checkParams(node, !this.state.strict && !allowExpression && !isMethod && !nonSimple, allowExpression, strictModeChanged);
					if (node.id) this.checkStrictBindReservedWord(node.id, 65, strictModeChanged);
				});
				this.prodParam.exit();
				this.state.labels = oldLabels;
			}
			this.expressionScope.exit();
		}
		isSimpleParameter(node) {
			return node.type === "Identifier";
		}
		isSimpleParamList(params) {
			for (let i = 0, len = params.length; i < len; i++) if (!this.isSimpleParameter(params[i])) return false;
			return true;
		}
		checkParams(node, allowDuplicates, isArrowFunction, strictModeChanged = true) {
			const checkClashes = !allowDuplicates && /* @__PURE__ */ new Set();
			const formalParameters = { type: "FormalParameters" };
			for (const param of node.params) this.checkLVal(param, formalParameters, 5, checkClashes, strictModeChanged);
		}
		parseExprList(close, allowEmpty, refExpressionErrors, nodeForExtra) {
			const elts = [];
			let first = true;
			while (!this.eat(close)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.match(close)) {
						if (nodeForExtra) this.addTrailingCommaExtraToNode(nodeForExtra);
						this.next();
						break;
					}
				}
				elts.push(this.parseExprListItem(close, allowEmpty, refExpressionErrors));
			}
			return elts;
		}
		parseExprListItem(close, allowEmpty, refExpressionErrors, allowPlaceholder) {
			let elt;
			if (this.match(12)) {
				if (!allowEmpty) this.raise(Errors.UnexpectedToken, this.state.curPosition(), { unexpected: "," });
				elt = null;
			} else if (this.match(21)) {
				const spreadNodeStartLoc = this.state.startLoc;
				elt = this.parseParenItem(this.parseSpread(refExpressionErrors), spreadNodeStartLoc);
			} else if (this.match(17)) {
				this.expectPlugin("partialApplication");
				if (!allowPlaceholder) this.raise(Errors.UnexpectedArgumentPlaceholder, this.state.startLoc);
				const node = this.startNode();
				this.next();
				elt = this.finishNode(node, "ArgumentPlaceholder");
			} else elt = this.parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, this.parseParenItem);
			return elt;
		}
		parseIdentifier(liberal) {
			const node = this.startNode();
			const name = this.parseIdentifierName(liberal);
			return this.createIdentifier(node, name);
		}
		createIdentifier(node, name) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNode(node, "Identifier");
		}
		createIdentifierAt(node, name, endLoc) {
			node.name = name;
			node.loc.identifierName = name;
			return this.finishNodeAt(node, "Identifier", endLoc);
		}
		parseIdentifierName(liberal) {
			let name;
			const { startLoc, type } = this.state;
			if (tokenIsKeywordOrIdentifier(type)) name = this.state.value;
			else this.unexpected();
			const tokenIsKeyword = tokenKeywordOrIdentifierIsKeyword(type);
			if (liberal) {
				if (tokenIsKeyword) this.replaceToken(133);
			} else this.checkReservedWord(name, startLoc, tokenIsKeyword, false);
			this.next();
			return name;
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word.length > 10) return;
			if (!canBeReservedWord(word)) return;
			if (checkKeywords && isKeyword(word)) {
				this.raise(Errors.UnexpectedKeyword, startLoc, { keyword: word });
				return;
			}
			if ((!this.state.strict ? isReservedWord : isBinding ? isStrictBindReservedWord : isStrictReservedWord)(word, this.inModule)) {
				this.raise(Errors.UnexpectedReservedWord, startLoc, { reservedWord: word });
				return;
			} else if (word === "yield") {
				if (this.prodParam.hasYield) {
					this.raise(Errors.YieldBindingIdentifier, startLoc);
					return;
				}
			} else if (word === "await") {
				if (this.prodParam.hasAwait) {
					this.raise(Errors.AwaitBindingIdentifier, startLoc);
					return;
				}
				if (this.scope.inStaticBlock) {
					this.raise(Errors.AwaitBindingIdentifierInStaticBlock, startLoc);
					return;
				}
				this.expressionScope.recordAsyncArrowParametersError(startLoc);
			} else if (word === "arguments") {
				if (this.scope.inClassAndNotInNonArrowFunction) {
					this.raise(Errors.ArgumentsInClass, startLoc);
					return;
				}
			}
		}
		recordAwaitIfAllowed() {
			const isAwaitAllowed = this.prodParam.hasAwait;
			if (isAwaitAllowed && !this.scope.inFunction) this.state.hasTopLevelAwait = true;
			return isAwaitAllowed;
		}
		parseAwait(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.AwaitExpressionFormalParameter, node);
			if (this.eat(55)) this.raise(Errors.ObsoleteAwaitStar, node);
			if (!this.scope.inFunction && !(this.optionFlags & 1)) {
				if (this.isAmbiguousPrefixOrIdentifier()) this.ambiguousScriptDifferentAst = true;
				else this.sawUnambiguousESM = true;
			}
			if (!this.state.soloAwait) node.argument = this.parseMaybeUnary(null, true);
			return this.finishNode(node, "AwaitExpression");
		}
		isAmbiguousPrefixOrIdentifier() {
			if (this.hasPrecedingLineBreak()) return true;
			const { type } = this.state;
			return type === 53 || type === 10 || type === 0 || tokenIsTemplate(type) || type === 103 && !this.state.containsEsc || type === 139 || type === 56 || this.hasPlugin("v8intrinsic") && type === 54;
		}
		parseYield(startLoc) {
			const node = this.startNodeAt(startLoc);
			this.expressionScope.recordParameterInitializerError(Errors.YieldInParameter, node);
			let delegating = false;
			let argument = null;
			if (!this.hasPrecedingLineBreak()) {
				delegating = this.eat(55);
				switch (this.state.type) {
					case 13:
					case 141:
					case 8:
					case 11:
					case 3:
					case 9:
					case 14:
					case 12: if (!delegating) break;
					case 58: if (this.options.annexB && !delegating) break;
					default: argument = this.parseMaybeAssign();
				}
			}
			if (!argument) this.state.regExpAllowedAt = this.state.lastTokEndLoc.index;
			node.delegate = delegating;
			node.argument = argument;
			return this.finishNode(node, "YieldExpression");
		}
		parseImportCall(node) {
			this.expect(10);
			node.source = this.parseMaybeAssignAllowIn();
			node.options = null;
			if (this.eat(12)) {
				if (!this.match(11)) {
					node.options = this.parseMaybeAssignAllowIn();
					if (this.eat(12)) {
						this.addTrailingCommaExtraToNode(node.options);
						if (!this.match(11)) {
							do
								this.parseMaybeAssignAllowIn();
							while (this.eat(12) && !this.match(11));
							this.raise(Errors.ImportCallArity, node);
						}
					}
				} else this.addTrailingCommaExtraToNode(node.source);
			}
			this.expect(11);
			return this.finishNode(node, "ImportExpression");
		}
		checkPipelineAtInfixOperator(left, leftStartLoc) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				if (left.type === "SequenceExpression") this.raise(Errors.PipelineHeadSequenceExpression, leftStartLoc);
			}
		}
		parseSmartPipelineBodyInStyle(childExpr, startLoc) {
			if (this.isSimpleReference(childExpr)) {
				const bodyNode = this.startNodeAt(startLoc);
				bodyNode.callee = childExpr;
				return this.finishNode(bodyNode, "PipelineBareFunction");
			} else {
				const bodyNode = this.startNodeAt(startLoc);
				this.checkSmartPipeTopicBodyEarlyErrors(startLoc);
				bodyNode.expression = childExpr;
				return this.finishNode(bodyNode, "PipelineTopicExpression");
			}
		}
		isSimpleReference(expression) {
			switch (expression.type) {
				case "MemberExpression": return !expression.computed && this.isSimpleReference(expression.object);
				case "Identifier": return true;
				default: return false;
			}
		}
		checkSmartPipeTopicBodyEarlyErrors(startLoc) {
			if (this.match(19)) throw this.raise(Errors.PipelineBodyNoArrow, this.state.startLoc);
			if (!this.topicReferenceWasUsedInCurrentContext()) this.raise(Errors.PipelineTopicUnused, startLoc);
		}
		withTopicBindingContext(callback) {
			const outerContextTopicState = this.state.topicContext;
			this.state.topicContext = {
				maxNumOfResolvableTopics: 1,
				maxTopicIndex: null
			};
			try {
				return callback();
			} finally {
				this.state.topicContext = outerContextTopicState;
			}
		}
		withSmartMixTopicForbiddingContext(callback) {
			if (this.hasPlugin(["pipelineOperator", { proposal: "smart" }])) {
				const outerContextTopicState = this.state.topicContext;
				this.state.topicContext = {
					maxNumOfResolvableTopics: 0,
					maxTopicIndex: null
				};
				try {
					return callback();
				} finally {
					this.state.topicContext = outerContextTopicState;
				}
			} else return callback();
		}
		withSoloAwaitPermittingContext(callback) {
			const outerContextSoloAwaitState = this.state.soloAwait;
			this.state.soloAwait = true;
			try {
				return callback();
			} finally {
				this.state.soloAwait = outerContextSoloAwaitState;
			}
		}
		allowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			if (24 & ~flags) {
				this.prodParam.enter(flags | 24);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		disallowInAnd(callback) {
			const flags = this.prodParam.currentFlags();
			const prodParamToClear = 8 & flags;
			const prodParamToSet = 16 & ~flags;
			if (prodParamToClear || prodParamToSet) {
				this.prodParam.enter(flags & -9 | 16);
				try {
					return callback();
				} finally {
					this.prodParam.exit();
				}
			}
			return callback();
		}
		registerTopicReference() {
			this.state.topicContext.maxTopicIndex = 0;
		}
		topicReferenceIsAllowedInCurrentContext() {
			return this.state.topicContext.maxNumOfResolvableTopics >= 1;
		}
		topicReferenceWasUsedInCurrentContext() {
			return this.state.topicContext.maxTopicIndex != null && this.state.topicContext.maxTopicIndex >= 0;
		}
		parseFSharpPipelineBody(prec) {
			const startLoc = this.state.startLoc;
			this.state.potentialArrowAt = this.state.start;
			this.prodParam.enter(this.prodParam.currentFlags() & -17);
			const ret = this.parseExprOp(this.parseMaybeUnaryOrPrivate(), startLoc, prec);
			this.prodParam.exit();
			return ret;
		}
		parseModuleExpression() {
			this.expectPlugin("moduleBlocks");
			const node = this.startNode();
			this.next();
			if (!this.match(5)) this.unexpected(null, 5);
			const program = this.startNodeAt(this.state.endLoc);
			this.next();
			const revertScopes = this.initializeScopes(true);
			this.enterInitialScopes();
			try {
				node.body = this.parseProgram(program, 8, "module");
			} finally {
				revertScopes();
			}
			return this.finishNode(node, "ModuleExpression");
		}
		parseVoidPattern(refExpressionErrors) {
			this.expectPlugin("discardBinding");
			const node = this.startNode();
			if (refExpressionErrors != null) refExpressionErrors.voidPatternLoc = this.state.startLoc;
			this.next();
			return this.finishNode(node, "VoidPattern");
		}
		parseMaybeAssignAllowInOrVoidPattern(close, refExpressionErrors, afterLeftParse) {
			if (refExpressionErrors != null && this.match(88)) {
				const nextCode = this.lookaheadCharCode();
				if (nextCode === 44 || nextCode === (close === 3 ? 93 : close === 8 ? 125 : 41) || nextCode === 61) return this.parseMaybeDefault(this.state.startLoc, this.parseVoidPattern(refExpressionErrors));
			}
			return this.parseMaybeAssignAllowIn(refExpressionErrors, afterLeftParse);
		}
		parsePropertyNamePrefixOperator(prop) {}
	};
	const loopLabel = { kind: 1 };
	const switchLabel = { kind: 2 };
	const loneSurrogate = /[\uD800-\uDFFF]/u;
	const keywordRelationalOperator = /in(?:stanceof)?/y;
	const keywordLikeWord = /[a-z]{2,10}/y;
	function babel7CompatTokens(tokens, input, startIndex) {
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			const { type } = token;
			if (typeof type === "number") {
				if (type === 140) {
					const { loc, start, value, end } = token;
					const hashEndPos = start + 1;
					const hashEndLoc = createPositionWithColumnOffset(loc.start, 1);
					tokens.splice(i, 1, new Token({
						type: getExportedToken(27),
						value: "#",
						start,
						end: hashEndPos,
						startLoc: loc.start,
						endLoc: hashEndLoc
					}), new Token({
						type: getExportedToken(133),
						value,
						start: hashEndPos,
						end,
						startLoc: hashEndLoc,
						endLoc: loc.end
					}));
					i++;
					continue;
				}
				if (tokenIsTemplate(type)) {
					const { loc, start, value, end } = token;
					const backquoteEnd = start + 1;
					const backquoteEndLoc = createPositionWithColumnOffset(loc.start, 1);
					let startToken;
					if (input.charCodeAt(start - startIndex) === 96) startToken = new Token({
						type: getExportedToken(22),
						value: "`",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					else startToken = new Token({
						type: getExportedToken(8),
						value: "}",
						start,
						end: backquoteEnd,
						startLoc: loc.start,
						endLoc: backquoteEndLoc
					});
					let templateValue, templateElementEnd, templateElementEndLoc, endToken;
					if (type === 24) {
						templateElementEnd = end - 1;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -1);
						templateValue = value === null ? null : value.slice(1, -1);
						endToken = new Token({
							type: getExportedToken(22),
							value: "`",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					} else {
						templateElementEnd = end - 2;
						templateElementEndLoc = createPositionWithColumnOffset(loc.end, -2);
						templateValue = value === null ? null : value.slice(1, -2);
						endToken = new Token({
							type: getExportedToken(23),
							value: "${",
							start: templateElementEnd,
							end,
							startLoc: templateElementEndLoc,
							endLoc: loc.end
						});
					}
					tokens.splice(i, 1, startToken, new Token({
						type: getExportedToken(20),
						value: templateValue,
						start: backquoteEnd,
						end: templateElementEnd,
						startLoc: backquoteEndLoc,
						endLoc: templateElementEndLoc
					}), endToken);
					i += 2;
					continue;
				}
				token.type = getExportedToken(type);
			}
		}
		return tokens;
	}
	var StatementParser = class extends ExpressionParser {
		parseTopLevel(file, program) {
			file.program = this.parseProgram(program, 141, this.options.sourceType === "module" ? "module" : "script");
			file.comments = this.comments;
			if (this.optionFlags & 256) file.tokens = babel7CompatTokens(this.tokens, this.input, this.startIndex);
			return this.finishNode(file, "File");
		}
		parseProgram(program, end, sourceType) {
			program.sourceType = sourceType;
			program.interpreter = this.parseInterpreterDirective();
			this.parseBlockBody(program, true, true, end);
			if (this.inModule) {
				if (!(this.optionFlags & 64) && this.scope.undefinedExports.size > 0) for (const [localName, at] of Array.from(this.scope.undefinedExports)) this.raise(Errors.ModuleExportUndefined, at, { localName });
				this.addExtra(program, "topLevelAwait", this.state.hasTopLevelAwait);
			}
			let finishedProgram;
			if (end === 141) finishedProgram = this.finishNode(program, "Program");
			else finishedProgram = this.finishNodeAt(program, "Program", createPositionWithColumnOffset(this.state.startLoc, -1));
			return finishedProgram;
		}
		stmtToDirective(stmt) {
			const directive = this.castNodeTo(stmt, "Directive");
			const directiveLiteral = this.castNodeTo(stmt.expression, "DirectiveLiteral");
			const expressionValue = directiveLiteral.value;
			const raw = this.input.slice(this.offsetToSourcePos(directiveLiteral.start), this.offsetToSourcePos(directiveLiteral.end));
			const val = directiveLiteral.value = raw.slice(1, -1);
			this.addExtra(directiveLiteral, "raw", raw);
			this.addExtra(directiveLiteral, "rawValue", val);
			this.addExtra(directiveLiteral, "expressionValue", expressionValue);
			directive.value = directiveLiteral;
			delete stmt.expression;
			return directive;
		}
		parseInterpreterDirective() {
			if (!this.match(28)) return null;
			const node = this.startNode();
			node.value = this.state.value;
			this.next();
			return this.finishNode(node, "InterpreterDirective");
		}
		isLet() {
			if (!this.isContextual(101)) return false;
			return this.hasFollowingBindingAtom();
		}
		isUsing() {
			if (!this.isContextual(108)) return false;
			return this.nextTokenIsIdentifierOnSameLine();
		}
		isForUsing() {
			if (!this.isContextual(108)) return false;
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			if (this.isUnparsedContextual(next, "of")) {
				const nextCharAfterOf = this.lookaheadCharCodeSince(next + 2);
				if (nextCharAfterOf !== 61 && nextCharAfterOf !== 58 && nextCharAfterOf !== 59) return false;
			}
			if (this.chStartsBindingIdentifier(nextCh, next) || this.isUnparsedContextual(next, "void")) return true;
			return false;
		}
		nextTokenIsIdentifierOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next);
		}
		isAwaitUsing() {
			if (!this.isContextual(97)) return false;
			let next = this.nextTokenInLineStart();
			if (this.isUnparsedContextual(next, "using")) {
				next = this.nextTokenInLineStartSince(next + 5);
				const nextCh = this.codePointAtPos(next);
				if (this.chStartsBindingIdentifier(nextCh, next)) return true;
			}
			return false;
		}
		chStartsBindingIdentifier(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordRelationalOperator.lastIndex = pos;
				if (keywordRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		isReservedWordOnNewLineAfterLet(pos) {
			if (!hasNewLine(this.input, this.state.end, pos)) return false;
			keywordLikeWord.lastIndex = pos;
			if (!keywordLikeWord.test(this.input)) return false;
			const end = keywordLikeWord.lastIndex;
			const endCh = this.codePointAtPos(end);
			if (isIdentifierChar(endCh) || endCh === 92) return false;
			const word = this.input.slice(pos, end);
			return isKeyword(word) || isReservedWord(word, false);
		}
		chStartsBindingPattern(ch) {
			return ch === 91 || ch === 123;
		}
		hasFollowingBindingAtom() {
			const next = this.nextTokenStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingPattern(nextCh) || this.chStartsBindingIdentifier(nextCh, next);
		}
		hasInLineFollowingBindingIdentifierOrBrace() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return nextCh === 123 || this.chStartsBindingIdentifier(nextCh, next);
		}
		allowsUsing() {
			return (this.scope.inModule || !this.scope.inTopLevel) && !this.scope.inBareCaseStatement;
		}
		parseModuleItem() {
			return this.parseStatementLike(15);
		}
		parseStatementListItem() {
			return this.parseStatementLike(6 | (!this.options.annexB || this.state.strict ? 0 : 8));
		}
		parseStatementOrSloppyAnnexBFunctionDeclaration(allowLabeledFunction = false) {
			let flags = 0;
			if (this.options.annexB && !this.state.strict) {
				flags |= 4;
				if (allowLabeledFunction) flags |= 8;
			}
			return this.parseStatementLike(flags);
		}
		parseStatement() {
			return this.parseStatementLike(0);
		}
		parseStatementLike(flags) {
			let decorators = null;
			if (this.match(26)) decorators = this.parseDecorators(true);
			return this.parseStatementContent(flags, decorators);
		}
		parseStatementContent(flags, decorators) {
			const startType = this.state.type;
			const node = this.startNode();
			const allowDeclaration = !!(flags & 2);
			const allowFunctionDeclaration = !!(flags & 4);
			const topLevel = flags & 1;
			switch (startType) {
				case 60: return this.parseBreakContinueStatement(node, true);
				case 63: return this.parseBreakContinueStatement(node, false);
				case 64: return this.parseDebuggerStatement(node);
				case 90: return this.parseDoWhileStatement(node);
				case 91: return this.parseForStatement(node);
				case 68:
					if (this.lookaheadCharCode() === 46) break;
					if (!allowFunctionDeclaration) this.raise(this.state.strict ? Errors.StrictFunction : this.options.annexB ? Errors.SloppyFunctionAnnexB : Errors.SloppyFunction, this.state.startLoc);
					return this.parseFunctionStatement(node, false, flags);
				case 80:
					if (!allowDeclaration) this.unexpected();
					return this.parseClass(this.maybeTakeDecorators(decorators, node), true);
				case 69: return this.parseIfStatement(node);
				case 70: return this.parseReturnStatement(node);
				case 71: return this.parseSwitchStatement(node);
				case 72: return this.parseThrowStatement(node);
				case 73: return this.parseTryStatement(node);
				case 97:
					if (this.isAwaitUsing()) {
						if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, node);
						else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, node);
						else if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, node);
						this.next();
						return this.parseVarStatement(node, "await using");
					}
					break;
				case 108:
					if (this.state.containsEsc || !this.hasInLineFollowingBindingIdentifierOrBrace()) break;
					if (!this.allowsUsing()) this.raise(Errors.UnexpectedUsingDeclaration, this.state.startLoc);
					else if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
					return this.parseVarStatement(node, "using");
				case 101: {
					if (this.state.containsEsc) break;
					const next = this.nextTokenStart();
					const nextCh = this.codePointAtPos(next);
					if (nextCh !== 91) {
						if (!allowDeclaration && this.hasFollowingLineBreak()) break;
						if (!this.chStartsBindingIdentifier(nextCh, next) && nextCh !== 123) break;
						if (this.isReservedWordOnNewLineAfterLet(next)) break;
					}
				}
				case 75: if (!allowDeclaration) this.raise(Errors.UnexpectedLexicalDeclaration, this.state.startLoc);
				case 74: {
					const kind = this.state.value;
					return this.parseVarStatement(node, kind);
				}
				case 92: return this.parseWhileStatement(node);
				case 76: return this.parseWithStatement(node);
				case 5: return this.parseBlock();
				case 13: return this.parseEmptyStatement(node);
				case 83: {
					const nextTokenCharCode = this.lookaheadCharCode();
					if (nextTokenCharCode === 40 || nextTokenCharCode === 46) break;
				}
				case 82: {
					if (!(this.optionFlags & 8) && !topLevel) this.raise(Errors.UnexpectedImportExport, this.state.startLoc);
					this.next();
					let result;
					if (startType === 83) result = this.parseImport(node);
					else result = this.parseExport(node, decorators);
					this.assertModuleNodeAllowed(result);
					return result;
				}
				default: if (this.isAsyncFunction()) {
					if (!allowDeclaration) this.raise(Errors.AsyncFunctionInSingleStatementContext, this.state.startLoc);
					this.next();
					return this.parseFunctionStatement(node, true, flags);
				}
			}
			const maybeName = this.state.value;
			if (startType === 93 && this.lookahead().type === 14) {
				const label = this.parseIdentifier(true);
				this.next();
				return this.parseLabeledStatement(node, maybeName, label, flags);
			}
			const expr = this.parseExpression();
			if (tokenIsIdentifier(startType) && expr.type === "Identifier" && this.eat(14)) return this.parseLabeledStatement(node, maybeName, expr, flags);
			else return this.parseExpressionStatement(node, expr, decorators, flags);
		}
		assertModuleNodeAllowed(node) {
			if (!(this.optionFlags & 8) && !this.inModule) this.raise(Errors.ImportOutsideModule, node);
		}
		decoratorsEnabledBeforeExport() {
			if (this.hasPlugin("decorators-legacy")) return true;
			return this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") !== false;
		}
		maybeTakeDecorators(maybeDecorators, classNode, exportNode) {
			if (maybeDecorators) {
				var _classNode$decorators;
				if ((_classNode$decorators = classNode.decorators) != null && _classNode$decorators.length) {
					if (typeof this.getPluginOption("decorators", "decoratorsBeforeExport") !== "boolean") this.raise(Errors.DecoratorsBeforeAfterExport, classNode.decorators[0]);
					classNode.decorators.unshift(...maybeDecorators);
				} else classNode.decorators = maybeDecorators;
				this.resetStartLocationFromNode(classNode, maybeDecorators[0]);
				if (exportNode) this.resetStartLocationFromNode(exportNode, classNode);
			}
			return classNode;
		}
		canHaveLeadingDecorator() {
			return this.match(80);
		}
		parseDecorators(allowExport) {
			const decorators = [];
			do
				decorators.push(this.parseDecorator());
			while (this.match(26));
			if (this.match(82)) {
				if (!allowExport) this.unexpected();
				if (!this.decoratorsEnabledBeforeExport()) this.raise(Errors.DecoratorExportClass, this.state.startLoc);
			} else if (!this.canHaveLeadingDecorator()) throw this.raise(Errors.UnexpectedLeadingDecorator, this.state.startLoc);
			return decorators;
		}
		parseDecorator() {
			this.expectOnePlugin(["decorators", "decorators-legacy"]);
			const node = this.startNode();
			this.next();
			if (this.hasPlugin("decorators")) {
				const startLoc = this.state.startLoc;
				let expr;
				if (this.match(10)) {
					const startLoc = this.state.startLoc;
					this.next();
					expr = this.parseExpression();
					this.expect(11);
					expr = this.wrapParenthesis(startLoc, expr);
					const paramsStartLoc = this.state.startLoc;
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
					if (this.getPluginOption("decorators", "allowCallParenthesized") === false && node.expression !== expr) this.raise(Errors.DecoratorArgumentsOutsideParentheses, paramsStartLoc);
				} else {
					expr = this.parseIdentifier(false);
					while (this.eat(16)) {
						const node = this.startNodeAt(startLoc);
						node.object = expr;
						if (this.match(140)) {
							this.classScope.usePrivateName(this.state.value, this.state.startLoc);
							node.property = this.parsePrivateName();
						} else node.property = this.parseIdentifier(true);
						node.computed = false;
						expr = this.finishNode(node, "MemberExpression");
					}
					node.expression = this.parseMaybeDecoratorArguments(expr, startLoc);
				}
			} else node.expression = this.parseExprSubscripts();
			return this.finishNode(node, "Decorator");
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.eat(10)) {
				const node = this.startNodeAt(startLoc);
				node.callee = expr;
				node.arguments = this.parseCallExpressionArguments();
				this.toReferencedList(node.arguments);
				return this.finishNode(node, "CallExpression");
			}
			return expr;
		}
		parseBreakContinueStatement(node, isBreak) {
			this.next();
			if (this.isLineTerminator()) node.label = null;
			else {
				node.label = this.parseIdentifier(this.match(93));
				this.semicolon();
			}
			this.verifyBreakContinue(node, isBreak);
			return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
		}
		verifyBreakContinue(node, isBreak) {
			let i = 0;
			for (; i < this.state.labels.length; ++i) {
				const lab = this.state.labels[i];
				if (node.label == null || lab.name === node.label.name) {
					if (lab.kind != null && (isBreak || lab.kind === 1)) break;
					if (node.label && isBreak) break;
				}
			}
			if (i === this.state.labels.length) {
				const type = isBreak ? "BreakStatement" : "ContinueStatement";
				this.raise(Errors.IllegalBreakContinue, node, { type });
			}
		}
		parseDebuggerStatement(node) {
			this.next();
			this.semicolon();
			return this.finishNode(node, "DebuggerStatement");
		}
		parseHeaderExpression() {
			this.expect(10);
			const val = this.parseExpression();
			this.expect(11);
			return val;
		}
		parseDoWhileStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			this.expect(92);
			node.test = this.parseHeaderExpression();
			this.eat(13);
			return this.finishNode(node, "DoWhileStatement");
		}
		parseForStatement(node) {
			this.next();
			this.state.labels.push(loopLabel);
			let awaitAt = null;
			if (this.isContextual(97) && this.recordAwaitIfAllowed()) {
				awaitAt = this.state.startLoc;
				this.next();
			}
			this.scope.enter(0);
			this.expect(10);
			if (this.match(13)) {
				if (awaitAt !== null) this.unexpected(awaitAt);
				return this.parseFor(node, null);
			}
			const startsWithLet = this.isContextual(101);
			{
				const startsWithAwaitUsing = this.isAwaitUsing();
				const starsWithUsingDeclaration = startsWithAwaitUsing || this.isForUsing();
				const isLetOrUsing = startsWithLet && this.hasFollowingBindingAtom() || starsWithUsingDeclaration;
				if (this.match(74) || this.match(75) || isLetOrUsing) {
					const initNode = this.startNode();
					let kind;
					if (startsWithAwaitUsing) {
						kind = "await using";
						if (!this.recordAwaitIfAllowed()) this.raise(Errors.AwaitUsingNotInAsyncContext, this.state.startLoc);
						this.next();
					} else kind = this.state.value;
					this.next();
					this.parseVar(initNode, true, kind);
					const init = this.finishNode(initNode, "VariableDeclaration");
					const isForIn = this.match(58);
					if (isForIn && starsWithUsingDeclaration) this.raise(Errors.ForInUsing, init);
					if ((isForIn || this.isContextual(103)) && init.declarations.length === 1) return this.parseForIn(node, init, awaitAt);
					if (awaitAt !== null) this.unexpected(awaitAt);
					return this.parseFor(node, init);
				}
			}
			const startsWithAsync = this.isContextual(96);
			const refExpressionErrors = new ExpressionErrors();
			const init = this.parseExpression(true, refExpressionErrors);
			const isForOf = this.isContextual(103);
			if (isForOf) {
				if (startsWithLet) this.raise(Errors.ForOfLet, init);
				if (awaitAt === null && startsWithAsync && init.type === "Identifier") this.raise(Errors.ForOfAsync, init);
			}
			if (isForOf || this.match(58)) {
				this.checkDestructuringPrivate(refExpressionErrors);
				this.toAssignable(init, true);
				const type = isForOf ? "ForOfStatement" : "ForInStatement";
				this.checkLVal(init, { type });
				return this.parseForIn(node, init, awaitAt);
			} else this.checkExpressionErrors(refExpressionErrors, true);
			if (awaitAt !== null) this.unexpected(awaitAt);
			return this.parseFor(node, init);
		}
		parseFunctionStatement(node, isAsync, statementFlags) {
			this.next();
			let flags = 1 | (isAsync ? 8 : 0);
			if (!(statementFlags & 2) && statementFlags & 4) {
				flags |= 16;
				if (!(statementFlags & 8)) flags |= 2;
			}
			return this.parseFunction(node, flags);
		}
		parseIfStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			node.consequent = this.parseStatementOrSloppyAnnexBFunctionDeclaration();
			node.alternate = this.eat(66) ? this.parseStatementOrSloppyAnnexBFunctionDeclaration() : null;
			return this.finishNode(node, "IfStatement");
		}
		parseReturnStatement(node) {
			if (!this.prodParam.hasReturn) this.raise(Errors.IllegalReturn, this.state.startLoc);
			this.next();
			if (this.isLineTerminator()) node.argument = null;
			else {
				node.argument = this.parseExpression();
				this.semicolon();
			}
			return this.finishNode(node, "ReturnStatement");
		}
		parseSwitchStatement(node) {
			this.next();
			node.discriminant = this.parseHeaderExpression();
			const cases = node.cases = [];
			this.expect(5);
			this.state.labels.push(switchLabel);
			this.scope.enter(256);
			let cur;
			for (let sawDefault; !this.match(8);) if (this.match(61) || this.match(65)) {
				const isCase = this.match(61);
				if (cur) this.finishNode(cur, "SwitchCase");
				cases.push(cur = this.startNode());
				cur.consequent = [];
				this.next();
				if (isCase) cur.test = this.parseExpression();
				else {
					if (sawDefault) this.raise(Errors.MultipleDefaultsInSwitch, this.state.lastTokStartLoc);
					sawDefault = true;
					cur.test = null;
				}
				this.expect(14);
			} else if (cur) cur.consequent.push(this.parseStatementListItem());
			else this.unexpected();
			this.scope.exit();
			if (cur) this.finishNode(cur, "SwitchCase");
			this.next();
			this.state.labels.pop();
			return this.finishNode(node, "SwitchStatement");
		}
		parseThrowStatement(node) {
			this.next();
			if (this.hasPrecedingLineBreak()) this.raise(Errors.NewlineAfterThrow, this.state.lastTokEndLoc);
			node.argument = this.parseExpression();
			this.semicolon();
			return this.finishNode(node, "ThrowStatement");
		}
		parseCatchClauseParam() {
			const param = this.parseBindingAtom();
			this.scope.enter(this.options.annexB && param.type === "Identifier" ? 8 : 0);
			this.checkLVal(param, { type: "CatchClause" }, 9);
			return param;
		}
		parseTryStatement(node) {
			this.next();
			node.block = this.parseBlock();
			node.handler = null;
			if (this.match(62)) {
				const clause = this.startNode();
				this.next();
				if (this.match(10)) {
					this.expect(10);
					clause.param = this.parseCatchClauseParam();
					this.expect(11);
				} else {
					clause.param = null;
					this.scope.enter(0);
				}
				clause.body = this.withSmartMixTopicForbiddingContext(() => this.parseBlock(false, false));
				this.scope.exit();
				node.handler = this.finishNode(clause, "CatchClause");
			}
			node.finalizer = this.eat(67) ? this.parseBlock() : null;
			if (!node.handler && !node.finalizer) this.raise(Errors.NoCatchOrFinally, node);
			return this.finishNode(node, "TryStatement");
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			this.next();
			this.parseVar(node, false, kind, allowMissingInitializer);
			this.semicolon();
			return this.finishNode(node, "VariableDeclaration");
		}
		parseWhileStatement(node) {
			this.next();
			node.test = this.parseHeaderExpression();
			this.state.labels.push(loopLabel);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.state.labels.pop();
			return this.finishNode(node, "WhileStatement");
		}
		parseWithStatement(node) {
			if (this.state.strict) this.raise(Errors.StrictWith, this.state.startLoc);
			this.next();
			node.object = this.parseHeaderExpression();
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			return this.finishNode(node, "WithStatement");
		}
		parseEmptyStatement(node) {
			this.next();
			return this.finishNode(node, "EmptyStatement");
		}
		parseLabeledStatement(node, maybeName, expr, flags) {
			for (const label of this.state.labels) if (label.name === maybeName) this.raise(Errors.LabelRedeclaration, expr, { labelName: maybeName });
			const kind = tokenIsLoop(this.state.type) ? 1 : this.match(71) ? 2 : null;
			for (let i = this.state.labels.length - 1; i >= 0; i--) {
				const label = this.state.labels[i];
				if (label.statementStart === node.start) {
					label.statementStart = this.sourceToOffsetPos(this.state.start);
					label.kind = kind;
				} else break;
			}
			this.state.labels.push({
				name: maybeName,
				kind,
				statementStart: this.sourceToOffsetPos(this.state.start)
			});
			node.body = flags & 8 ? this.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : this.parseStatement();
			this.state.labels.pop();
			node.label = expr;
			return this.finishNode(node, "LabeledStatement");
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			node.expression = expr;
			this.semicolon();
			return this.finishNode(node, "ExpressionStatement");
		}
		parseBlock(allowDirectives = false, createNewLexicalScope = true, afterBlockParse) {
			const node = this.startNode();
			if (allowDirectives) this.state.strictErrors.clear();
			this.expect(5);
			if (createNewLexicalScope) this.scope.enter(0);
			this.parseBlockBody(node, allowDirectives, false, 8, afterBlockParse);
			if (createNewLexicalScope) this.scope.exit();
			return this.finishNode(node, "BlockStatement");
		}
		isValidDirective(stmt) {
			return stmt.type === "ExpressionStatement" && stmt.expression.type === "StringLiteral" && !stmt.expression.extra.parenthesized;
		}
		parseBlockBody(node, allowDirectives, topLevel, end, afterBlockParse) {
			const body = node.body = [];
			const directives = node.directives = [];
			this.parseBlockOrModuleBlockBody(body, allowDirectives ? directives : void 0, topLevel, end, afterBlockParse);
		}
		parseBlockOrModuleBlockBody(body, directives, topLevel, end, afterBlockParse) {
			const oldStrict = this.state.strict;
			let hasStrictModeDirective = false;
			let parsedNonDirective = false;
			while (!this.match(end)) {
				const stmt = topLevel ? this.parseModuleItem() : this.parseStatementListItem();
				if (directives && !parsedNonDirective) {
					if (this.isValidDirective(stmt)) {
						const directive = this.stmtToDirective(stmt);
						directives.push(directive);
						if (!hasStrictModeDirective && directive.value.value === "use strict") {
							hasStrictModeDirective = true;
							this.setStrict(true);
						}
						continue;
					}
					parsedNonDirective = true;
					this.state.strictErrors.clear();
				}
				body.push(stmt);
			}
			afterBlockParse?.call(this, hasStrictModeDirective);
			if (!oldStrict) this.setStrict(false);
			this.next();
		}
		parseFor(node, init) {
			node.init = init;
			this.semicolon(false);
			node.test = this.match(13) ? null : this.parseExpression();
			this.semicolon(false);
			node.update = this.match(11) ? null : this.parseExpression();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, "ForStatement");
		}
		parseForIn(node, init, awaitAt) {
			const isForIn = this.match(58);
			this.next();
			if (isForIn) {
				if (awaitAt !== null) this.unexpected(awaitAt);
			} else node.await = awaitAt !== null;
			if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || !this.options.annexB || this.state.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) this.raise(Errors.ForInOfLoopInitializer, init, { type: isForIn ? "ForInStatement" : "ForOfStatement" });
			if (init.type === "AssignmentPattern") this.raise(Errors.InvalidLhs, init, { ancestor: { type: "ForStatement" } });
			node.left = init;
			node.right = isForIn ? this.parseExpression() : this.parseMaybeAssignAllowIn();
			this.expect(11);
			node.body = this.withSmartMixTopicForbiddingContext(() => this.parseStatement());
			this.scope.exit();
			this.state.labels.pop();
			return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
		}
		parseVar(node, isFor, kind, allowMissingInitializer = false) {
			const declarations = node.declarations = [];
			node.kind = kind;
			for (;;) {
				const decl = this.startNode();
				this.parseVarId(decl, kind);
				decl.init = !this.eat(29) ? null : isFor ? this.parseMaybeAssignDisallowIn() : this.parseMaybeAssignAllowIn();
				if (decl.init === null && !allowMissingInitializer && !(isFor && declarations.length === 0 && (this.match(58) || this.isContextual(103)))) {
					if (decl.id.type !== "Identifier") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind: "destructuring" });
					else if (kind === "const" || kind === "using" || kind === "await using") this.raise(Errors.DeclarationMissingInitializer, this.state.lastTokEndLoc, { kind });
				}
				declarations.push(this.finishNode(decl, "VariableDeclarator"));
				if (!this.eat(12)) break;
			}
			return node;
		}
		parseVarId(decl, kind) {
			const id = this.parseBindingAtom();
			if (kind === "using" || kind === "await using") {
				if (id.type === "ArrayPattern" || id.type === "ObjectPattern") this.raise(Errors.UsingDeclarationHasBindingPattern, id.loc.start);
			} else if (id.type === "VoidPattern") this.raise(Errors.UnexpectedVoidPattern, id.loc.start);
			this.checkLVal(id, { type: "VariableDeclarator" }, kind === "var" ? 5 : 8201);
			decl.id = id;
		}
		parseAsyncFunctionExpression(node) {
			return this.parseFunction(node, 8);
		}
		parseFunction(node, flags = 0) {
			const isDeclaration = !!(flags & 1);
			const requireId = isDeclaration && !(flags & 4);
			const isAsync = !!(flags & 8);
			this.initFunction(node, isAsync);
			if (this.match(55)) {
				if (flags & 16) this.raise(Errors.GeneratorInSingleStatementContext, this.state.startLoc);
				this.next();
				node.generator = true;
			}
			if (isDeclaration) node.id = this.parseFunctionId(requireId);
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = false;
			this.scope.enter(514);
			this.prodParam.enter(functionFlags(isAsync, node.generator));
			if (!isDeclaration && tokenIsIdentifier(this.state.type)) {
				this.expressionScope.enter(sharedExpressionScope);
				node.id = this.parseFunctionId();
				this.expressionScope.exit();
			}
			this.parseFunctionParams(node, false);
			this.withSmartMixTopicForbiddingContext(() => {
				this.parseFunctionBodyAndFinish(node, isDeclaration ? "FunctionDeclaration" : "FunctionExpression");
			});
			this.prodParam.exit();
			this.scope.exit();
			if (isDeclaration && !(flags & 2)) this.registerFunctionStatementId(node);
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			return node;
		}
		parseFunctionId(requireId) {
			return requireId || tokenIsIdentifier(this.state.type) ? this.parseIdentifier() : null;
		}
		parseFunctionParams(node, isConstructor) {
			this.expect(10);
			this.expressionScope.enter(parameterDeclarationScope);
			node.params = this.parseBindingList(11, 41, 2 | (isConstructor ? 4 : 0));
			this.expressionScope.exit();
		}
		registerFunctionStatementId(node) {
			if (!node.id) return;
			this.scope.declareName(node.id.name, !this.options.annexB || this.state.strict || node.generator || node.async ? this.scope.treatFunctionsAsVar ? 5 : 8201 : 17, node.id.loc.start);
		}
		parseClass(node, isStatement, optionalId) {
			this.next();
			const oldStrict = this.state.strict;
			this.state.strict = true;
			this.parseClassId(node, isStatement, optionalId);
			this.parseClassSuper(node);
			node.body = this.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
		}
		isClassProperty() {
			return this.match(29) || this.match(13) || this.match(8) || this.match(26) && this.hasPrecedingLineBreak();
		}
		isClassMethod() {
			return this.match(10);
		}
		nameIsConstructor(key) {
			return key.type === "Identifier" && key.name === "constructor" || key.type === "StringLiteral" && key.value === "constructor";
		}
		isNonstaticConstructor(method) {
			return !method.computed && !method.static && this.nameIsConstructor(method.key);
		}
		parseClassBody(hadSuperClass, oldStrict) {
			this.classScope.enter();
			const state = {
				hadConstructor: false,
				hadSuperClass
			};
			let decorators = [];
			const classBody = this.startNode();
			classBody.body = [];
			this.expect(5);
			this.withSmartMixTopicForbiddingContext(() => {
				while (!this.match(8)) {
					if (this.eat(13)) {
						if (decorators.length > 0) throw this.raise(Errors.DecoratorSemicolon, this.state.lastTokEndLoc);
						continue;
					}
					if (this.match(26)) {
						decorators.push(this.parseDecorator());
						continue;
					}
					const member = this.startNode();
					if (decorators.length) {
						member.decorators = decorators;
						this.resetStartLocationFromNode(member, decorators[0]);
						decorators = [];
					}
					this.parseClassMember(classBody, member, state);
					if (member.kind === "constructor" && member.decorators && member.decorators.length > 0) this.raise(Errors.DecoratorConstructor, member);
				}
			});
			this.state.strict = oldStrict;
			this.next();
			if (decorators.length) throw this.raise(Errors.TrailingDecorator, this.state.startLoc);
			this.classScope.exit();
			return this.finishNode(classBody, "ClassBody");
		}
		parseClassMemberFromModifier(classBody, member) {
			const key = this.parseIdentifier(true);
			if (this.isClassMethod()) {
				const method = member;
				method.kind = "method";
				method.computed = false;
				method.key = key;
				method.static = false;
				this.pushClassMethod(classBody, method, false, false, false, false);
				return true;
			} else if (this.isClassProperty()) {
				const prop = member;
				prop.computed = false;
				prop.key = key;
				prop.static = false;
				classBody.body.push(this.parseClassProperty(prop));
				return true;
			}
			this.resetPreviousNodeTrailingComments(key);
			return false;
		}
		parseClassMember(classBody, member, state) {
			const isStatic = this.isContextual(107);
			if (isStatic) {
				if (this.parseClassMemberFromModifier(classBody, member)) return;
				if (this.eat(5)) {
					this.parseClassStaticBlock(classBody, member);
					return;
				}
			}
			this.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const publicMethod = member;
			const privateMethod = member;
			const publicProp = member;
			const privateProp = member;
			const accessorProp = member;
			const method = publicMethod;
			const publicMember = publicMethod;
			member.static = isStatic;
			this.parsePropertyNamePrefixOperator(member);
			if (this.eat(55)) {
				method.kind = "method";
				const isPrivateName = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(method);
				if (isPrivateName) {
					this.pushClassPrivateMethod(classBody, privateMethod, true, false);
					return;
				}
				if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsGenerator, publicMethod.key);
				this.pushClassMethod(classBody, publicMethod, true, false, false, false);
				return;
			}
			const isContextual = !this.state.containsEsc && tokenIsIdentifier(this.state.type);
			const key = this.parseClassElementName(member);
			const maybeContextualKw = isContextual ? key.name : null;
			const isPrivate = this.isPrivateName(key);
			const maybeQuestionTokenStartLoc = this.state.startLoc;
			this.parsePostMemberNameModifiers(publicMember);
			if (this.isClassMethod()) {
				method.kind = "method";
				if (isPrivate) {
					this.pushClassPrivateMethod(classBody, privateMethod, false, false);
					return;
				}
				const isConstructor = this.isNonstaticConstructor(publicMethod);
				let allowsDirectSuper = false;
				if (isConstructor) {
					publicMethod.kind = "constructor";
					if (state.hadConstructor && !this.hasPlugin("typescript")) this.raise(Errors.DuplicateConstructor, key);
					if (isConstructor && this.hasPlugin("typescript") && member.override) this.raise(Errors.OverrideOnConstructor, key);
					state.hadConstructor = true;
					allowsDirectSuper = state.hadSuperClass;
				}
				this.pushClassMethod(classBody, publicMethod, false, false, isConstructor, allowsDirectSuper);
			} else if (this.isClassProperty()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else if (maybeContextualKw === "async" && !this.isLineTerminator()) {
				this.resetPreviousNodeTrailingComments(key);
				const isGenerator = this.eat(55);
				if (publicMember.optional) this.unexpected(maybeQuestionTokenStartLoc);
				method.kind = "method";
				const isPrivate = this.match(140);
				this.parseClassElementName(method);
				this.parsePostMemberNameModifiers(publicMember);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, isGenerator, true);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAsync, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, isGenerator, true, false, false);
				}
			} else if ((maybeContextualKw === "get" || maybeContextualKw === "set") && !(this.match(55) && this.isLineTerminator())) {
				this.resetPreviousNodeTrailingComments(key);
				method.kind = maybeContextualKw;
				const isPrivate = this.match(140);
				this.parseClassElementName(publicMethod);
				if (isPrivate) this.pushClassPrivateMethod(classBody, privateMethod, false, false);
				else {
					if (this.isNonstaticConstructor(publicMethod)) this.raise(Errors.ConstructorIsAccessor, publicMethod.key);
					this.pushClassMethod(classBody, publicMethod, false, false, false, false);
				}
				this.checkGetterSetterParams(publicMethod);
			} else if (maybeContextualKw === "accessor" && !this.isLineTerminator()) {
				this.expectPlugin("decoratorAutoAccessors");
				this.resetPreviousNodeTrailingComments(key);
				const isPrivate = this.match(140);
				this.parseClassElementName(publicProp);
				this.pushClassAccessorProperty(classBody, accessorProp, isPrivate);
			} else if (this.isLineTerminator()) {
				if (isPrivate) this.pushClassPrivateProperty(classBody, privateProp);
				else this.pushClassProperty(classBody, publicProp);
			} else this.unexpected();
		}
		parseClassElementName(member) {
			const { type, value } = this.state;
			if ((type === 133 || type === 135) && member.static && value === "prototype") this.raise(Errors.StaticPrototype, this.state.startLoc);
			if (type === 140) {
				if (value === "constructor") this.raise(Errors.ConstructorClassPrivateField, this.state.startLoc);
				const key = this.parsePrivateName();
				member.key = key;
				return key;
			}
			this.parsePropertyName(member);
			return member.key;
		}
		parseClassStaticBlock(classBody, member) {
			var _member$decorators;
			this.scope.enter(720);
			const oldLabels = this.state.labels;
			this.state.labels = [];
			this.prodParam.enter(0);
			const body = member.body = [];
			this.parseBlockOrModuleBlockBody(body, void 0, false, 8);
			this.prodParam.exit();
			this.scope.exit();
			this.state.labels = oldLabels;
			classBody.body.push(this.finishNode(member, "StaticBlock"));
			if ((_member$decorators = member.decorators) != null && _member$decorators.length) this.raise(Errors.DecoratorStaticBlock, member);
		}
		pushClassProperty(classBody, prop) {
			if (!prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			classBody.body.push(this.parseClassProperty(prop));
		}
		pushClassPrivateProperty(classBody, prop) {
			const node = this.parseClassPrivateProperty(prop);
			classBody.body.push(node);
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassAccessorProperty(classBody, prop, isPrivate) {
			if (!isPrivate && !prop.computed && this.nameIsConstructor(prop.key)) this.raise(Errors.ConstructorClassField, prop.key);
			const node = this.parseClassAccessorProperty(prop);
			classBody.body.push(node);
			if (isPrivate) this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), 0, node.key.loc.start);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			classBody.body.push(this.parseMethod(method, isGenerator, isAsync, isConstructor, allowsDirectSuper, "ClassMethod", true));
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const node = this.parseMethod(method, isGenerator, isAsync, false, false, "ClassPrivateMethod", true);
			classBody.body.push(node);
			const kind = node.kind === "get" ? node.static ? 6 : 2 : node.kind === "set" ? node.static ? 5 : 1 : 0;
			this.declareClassPrivateMethodInScope(node, kind);
		}
		declareClassPrivateMethodInScope(node, kind) {
			this.classScope.declarePrivateName(this.getPrivateNameSV(node.key), kind, node.key.loc.start);
		}
		parsePostMemberNameModifiers(methodOrProp) {}
		parseClassPrivateProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassPrivateProperty");
		}
		parseClassProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassProperty");
		}
		parseClassAccessorProperty(node) {
			this.parseInitializer(node);
			this.semicolon();
			return this.finishNode(node, "ClassAccessorProperty");
		}
		parseInitializer(node) {
			this.scope.enter(592);
			this.expressionScope.enter(sharedExpressionScope);
			this.prodParam.enter(0);
			node.value = this.eat(29) ? this.parseMaybeAssignAllowIn() : null;
			this.expressionScope.exit();
			this.prodParam.exit();
			this.scope.exit();
		}
		parseClassId(node, isStatement, optionalId, bindingType = 8331) {
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkStrictBindReservedWord(node.id, bindingType);
				if (isStatement) this.declareNameFromIdentifier(node.id, bindingType);
			} else if (optionalId || !isStatement) node.id = null;
			else throw this.raise(Errors.MissingClassName, this.state.startLoc);
		}
		parseClassSuper(node) {
			node.superClass = this.eat(81) ? this.parseExprSubscripts() : null;
		}
		parseExport(node, decorators) {
			const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, true);
			const hasDefault = this.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
			const parseAfterDefault = !hasDefault || this.eat(12);
			const hasStar = parseAfterDefault && this.eatExportStar(node);
			const hasNamespace = hasStar && this.maybeParseExportNamespaceSpecifier(node);
			const parseAfterNamespace = parseAfterDefault && !hasNamespace;
			const isFromRequired = hasDefault || hasStar;
			if (hasStar && !hasNamespace) {
				if (hasDefault) this.unexpected();
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node, "ExportAllDeclaration");
			}
			const hasSpecifiers = parseAfterNamespace && this.maybeParseExportNamedSpecifiers(node);
			if (hasDefault && parseAfterDefault && !hasStar && !hasSpecifiers) this.unexpected(null, 5);
			let hasDeclaration;
			if (isFromRequired || hasSpecifiers) {
				hasDeclaration = false;
				if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.parseExportFrom(node, isFromRequired);
			} else hasDeclaration = this.maybeParseExportDeclaration(node);
			if (isFromRequired || hasSpecifiers || hasDeclaration) {
				var _node2$declaration;
				const node2 = node;
				this.checkExport(node2, true, false, !!node2.source);
				if (((_node2$declaration = node2.declaration) == null ? void 0 : _node2$declaration.type) === "ClassDeclaration") this.maybeTakeDecorators(decorators, node2.declaration, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			if (this.eat(65)) {
				const node2 = node;
				const decl = this.parseExportDefaultExpression();
				node2.declaration = decl;
				if (decl.type === "ClassDeclaration") this.maybeTakeDecorators(decorators, decl, node2);
				else if (decorators) throw this.raise(Errors.UnsupportedDecoratorExport, node);
				this.checkExport(node2, true, true);
				this.sawUnambiguousESM = true;
				return this.finishNode(node2, "ExportDefaultDeclaration");
			}
			throw this.unexpected(null, 5);
		}
		eatExportStar(node) {
			return this.eat(55);
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier || this.isExportDefaultSpecifier()) {
				this.expectPlugin("exportDefaultFrom", maybeDefaultIdentifier == null ? void 0 : maybeDefaultIdentifier.loc.start);
				const id = maybeDefaultIdentifier || this.parseIdentifier(true);
				const specifier = this.startNodeAtNode(id);
				specifier.exported = id;
				node.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
				return true;
			}
			return false;
		}
		maybeParseExportNamespaceSpecifier(node) {
			if (this.isContextual(94)) {
				var _ref;
				(_ref = node).specifiers ?? (_ref.specifiers = []);
				const specifier = this.startNodeAt(this.state.lastTokStartLoc);
				this.next();
				specifier.exported = this.parseModuleExportName();
				node.specifiers.push(this.finishNode(specifier, "ExportNamespaceSpecifier"));
				return true;
			}
			return false;
		}
		maybeParseExportNamedSpecifiers(node) {
			if (this.match(5)) {
				const node2 = node;
				if (!node2.specifiers) node2.specifiers = [];
				const isTypeExport = node2.exportKind === "type";
				node2.specifiers.push(...this.parseExportSpecifiers(isTypeExport));
				node2.source = null;
				if (this.hasPlugin("importAssertions")) node2.assertions = [];
				else node2.attributes = [];
				node2.declaration = null;
				return true;
			}
			return false;
		}
		maybeParseExportDeclaration(node) {
			if (this.shouldParseExportDeclaration()) {
				node.specifiers = [];
				node.source = null;
				if (this.hasPlugin("importAssertions")) node.assertions = [];
				else node.attributes = [];
				node.declaration = this.parseExportDeclaration(node);
				return true;
			}
			return false;
		}
		isAsyncFunction() {
			if (!this.isContextual(96)) return false;
			const next = this.nextTokenInLineStart();
			return this.isUnparsedContextual(next, "function");
		}
		parseExportDefaultExpression() {
			const expr = this.startNode();
			if (this.match(68)) {
				this.next();
				return this.parseFunction(expr, 5);
			} else if (this.isAsyncFunction()) {
				this.next();
				this.next();
				return this.parseFunction(expr, 13);
			}
			if (this.match(80)) return this.parseClass(expr, true, true);
			if (this.match(26)) {
				if (this.hasPlugin("decorators") && this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
				return this.parseClass(this.maybeTakeDecorators(this.parseDecorators(false), this.startNode()), true, true);
			}
			if (this.match(75) || this.match(74) || this.isLet() && !this.isReservedWordOnNewLineAfterLet(this.nextTokenStart()) || this.isUsing() || this.isAwaitUsing()) throw this.raise(Errors.UnsupportedDefaultExport, this.state.startLoc);
			const res = this.parseMaybeAssignAllowIn();
			this.semicolon();
			return res;
		}
		parseExportDeclaration(node) {
			if (this.match(80)) return this.parseClass(this.startNode(), true, false);
			if (this.isContextual(101)) return this.parseVarStatement(this.startNode(), "let");
			return this.parseStatementListItem();
		}
		isExportDefaultSpecifier() {
			const { type } = this.state;
			if (tokenIsIdentifier(type)) {
				if (type === 96 && !this.state.containsEsc || type === 101) return false;
				if ((type === 131 || type === 130) && !this.state.containsEsc) {
					const next = this.nextTokenStart();
					const nextChar = this.input.charCodeAt(next);
					if (nextChar === 123 || this.chStartsBindingIdentifier(nextChar, next) && !this.isUnparsedContextual(next, "from")) {
						this.expectOnePlugin(["flow", "typescript"]);
						return false;
					}
				}
			} else if (!this.match(65)) return false;
			const next = this.nextTokenStart();
			const hasFrom = this.isUnparsedContextual(next, "from");
			if (this.input.charCodeAt(next) === 44 || tokenIsIdentifier(this.state.type) && hasFrom) return true;
			if (this.match(65) && hasFrom) {
				const nextAfterFrom = this.input.charCodeAt(this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4));
				return nextAfterFrom === 34 || nextAfterFrom === 39;
			}
			return false;
		}
		parseExportFrom(node, expect) {
			if (this.eatContextual(99)) {
				node.source = this.parseImportSource();
				this.checkExport(node);
				this.maybeParseImportAttributes(node);
				this.checkJSONModuleImport(node);
			} else if (expect) this.unexpected(null, 99);
			this.semicolon();
		}
		shouldParseExportDeclaration() {
			const { type } = this.state;
			if (type === 26) {
				this.expectOnePlugin(["decorators", "decorators-legacy"]);
				if (this.hasPlugin("decorators")) {
					if (this.getPluginOption("decorators", "decoratorsBeforeExport") === true) this.raise(Errors.DecoratorBeforeExport, this.state.startLoc);
					return true;
				}
			}
			if (this.isUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			if (this.isAwaitUsing()) {
				this.raise(Errors.UsingDeclarationExport, this.state.startLoc);
				return true;
			}
			return type === 74 || type === 75 || type === 68 || type === 80 || this.isLet() || this.isAsyncFunction();
		}
		checkExport(node, checkNames, isDefault, isFrom) {
			if (checkNames) {
				var _node$specifiers;
				if (isDefault) {
					this.checkDuplicateExports(node, "default");
					if (this.hasPlugin("exportDefaultFrom")) {
						var _declaration$extra;
						const declaration = node.declaration;
						if (declaration.type === "Identifier" && declaration.name === "from" && declaration.end - declaration.start === 4 && !((_declaration$extra = declaration.extra) != null && _declaration$extra.parenthesized)) this.raise(Errors.ExportDefaultFromAsIdentifier, declaration);
					}
				} else if ((_node$specifiers = node.specifiers) != null && _node$specifiers.length) for (const specifier of node.specifiers) {
					const { exported } = specifier;
					const exportName = exported.type === "Identifier" ? exported.name : exported.value;
					this.checkDuplicateExports(specifier, exportName);
					if (!isFrom && specifier.local) {
						const { local } = specifier;
						if (local.type !== "Identifier") this.raise(Errors.ExportBindingIsString, specifier, {
							localName: local.value,
							exportName,
							typeModifierIn: node.exportKind === "type" ? "declaration" : specifier.exportKind === "type" ? "specifier" : void 0
						});
						else {
							this.checkReservedWord(local.name, local.loc.start, true, false);
							this.scope.checkLocalExport(local);
						}
					}
				}
				else if (node.declaration) {
					const decl = node.declaration;
					if (decl.type === "FunctionDeclaration" || decl.type === "ClassDeclaration") {
						const { id } = decl;
						if (!id) throw new Error("Assertion failure");
						this.checkDuplicateExports(node, id.name);
					} else if (decl.type === "VariableDeclaration") for (const declaration of decl.declarations) this.checkDeclaration(declaration.id);
				}
			}
		}
		checkDeclaration(node) {
			if (node.type === "Identifier") this.checkDuplicateExports(node, node.name);
			else if (node.type === "ObjectPattern") for (const prop of node.properties) this.checkDeclaration(prop);
			else if (node.type === "ArrayPattern") {
				for (const elem of node.elements) if (elem) this.checkDeclaration(elem);
			} else if (node.type === "ObjectProperty") this.checkDeclaration(node.value);
			else if (node.type === "RestElement") this.checkDeclaration(node.argument);
			else if (node.type === "AssignmentPattern") this.checkDeclaration(node.left);
		}
		checkDuplicateExports(node, exportName) {
			if (this.exportedIdentifiers.has(exportName)) {
				if (exportName === "default") this.raise(Errors.DuplicateDefaultExport, node);
				else this.raise(Errors.DuplicateExport, node, { exportName });
			}
			this.exportedIdentifiers.add(exportName);
		}
		parseExportSpecifiers(isInTypeExport) {
			const nodes = [];
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					this.expect(12);
					if (this.eat(8)) break;
				}
				const isMaybeTypeOnly = this.isContextual(131);
				const isString = this.match(135);
				const node = this.startNode();
				node.local = this.parseModuleExportName();
				nodes.push(this.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly));
			}
			return nodes;
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (this.eatContextual(94)) node.exported = this.parseModuleExportName();
			else if (isString) node.exported = this.cloneStringLiteral(node.local);
			else if (!node.exported) node.exported = this.cloneIdentifier(node.local);
			return this.finishNode(node, "ExportSpecifier");
		}
		parseModuleExportName() {
			if (this.match(135)) {
				const result = this.parseStringLiteral(this.state.value);
				const surrogate = loneSurrogate.exec(result.value);
				if (surrogate) this.raise(Errors.ModuleExportNameHasLoneSurrogate, result, { surrogateCharCode: surrogate[0].charCodeAt(0) });
				return result;
			}
			return this.parseIdentifier(true);
		}
		isJSONModuleImport(node) {
			if (node.assertions != null) return node.assertions.some(({ key, value }) => {
				return value.value === "json" && (key.type === "Identifier" ? key.name === "type" : key.value === "type");
			});
			return false;
		}
		checkImportReflection(node) {
			const { specifiers } = node;
			const singleBindingType = specifiers.length === 1 ? specifiers[0].type : null;
			if (node.phase === "source") {
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.SourcePhaseImportRequiresDefault, node.loc.start);
			} else if (node.phase === "defer") {
				if (singleBindingType !== "ImportNamespaceSpecifier") this.raise(Errors.DeferImportRequiresNamespace, node.loc.start);
			} else if (node.module) {
				var _node$assertions;
				if (singleBindingType !== "ImportDefaultSpecifier") this.raise(Errors.ImportReflectionNotBinding, specifiers[0].loc.start);
				if (((_node$assertions = node.assertions) == null ? void 0 : _node$assertions.length) > 0) this.raise(Errors.ImportReflectionHasAssertion, specifiers[0].loc.start);
			}
		}
		checkJSONModuleImport(node) {
			if (this.isJSONModuleImport(node) && node.type !== "ExportAllDeclaration") {
				const { specifiers } = node;
				if (specifiers != null) {
					const nonDefaultNamedSpecifier = specifiers.find((specifier) => {
						let imported;
						if (specifier.type === "ExportSpecifier") imported = specifier.local;
						else if (specifier.type === "ImportSpecifier") imported = specifier.imported;
						if (imported !== void 0) return imported.type === "Identifier" ? imported.name !== "default" : imported.value !== "default";
					});
					if (nonDefaultNamedSpecifier !== void 0) this.raise(Errors.ImportJSONBindingNotDefault, nonDefaultNamedSpecifier.loc.start);
				}
			}
		}
		isPotentialImportPhase(isExport) {
			if (isExport) return false;
			return this.isContextual(106) || this.isContextual(98) || this.isContextual(128);
		}
		applyImportPhase(node, isExport, phase, loc) {
			if (isExport) return;
			if (phase === "module") {
				this.expectPlugin("importReflection", loc);
				node.module = true;
			} else if (this.hasPlugin("importReflection")) node.module = false;
			if (phase === "source") {
				this.expectPlugin("sourcePhaseImports", loc);
				node.phase = "source";
			} else if (phase === "defer") {
				this.expectPlugin("deferredImportEvaluation", loc);
				node.phase = "defer";
			} else if (this.hasPlugin("sourcePhaseImports") || this.hasPlugin("deferredImportEvaluation")) node.phase = null;
		}
		parseMaybeImportPhase(node, isExport) {
			if (!this.isPotentialImportPhase(isExport)) {
				this.applyImportPhase(node, isExport, null);
				return null;
			}
			const phaseIdentifier = this.startNode();
			const phaseIdentifierName = this.parseIdentifierName(true);
			const { type } = this.state;
			if (tokenIsKeywordOrIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12) {
				this.applyImportPhase(node, isExport, phaseIdentifierName, phaseIdentifier.loc.start);
				return null;
			} else {
				this.applyImportPhase(node, isExport, null);
				return this.createIdentifier(phaseIdentifier, phaseIdentifierName);
			}
		}
		isPrecedingIdImportPhase(phase) {
			const { type } = this.state;
			return tokenIsIdentifier(type) ? type !== 99 || this.lookaheadCharCode() === 102 : type !== 12;
		}
		parseImport(node) {
			if (this.match(135)) return this.parseImportSourceAndAttributes(node);
			return this.parseImportSpecifiersAndAfter(node, this.parseMaybeImportPhase(node, false));
		}
		parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier) {
			node.specifiers = [];
			const parseNext = !this.maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) || this.eat(12);
			const hasStar = parseNext && this.maybeParseStarImportSpecifier(node);
			if (parseNext && !hasStar) this.parseNamedImportSpecifiers(node);
			this.expectContextual(99);
			return this.parseImportSourceAndAttributes(node);
		}
		parseImportSourceAndAttributes(node) {
			node.specifiers ??= [];
			node.source = this.parseImportSource();
			this.maybeParseImportAttributes(node);
			this.checkImportReflection(node);
			this.checkJSONModuleImport(node);
			this.semicolon();
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			if (!this.match(135)) this.unexpected();
			return this.parseExprAtom();
		}
		parseImportSpecifierLocal(node, specifier, type) {
			specifier.local = this.parseIdentifier();
			node.specifiers.push(this.finishImportSpecifier(specifier, type));
		}
		finishImportSpecifier(specifier, type, bindingType = 8201) {
			this.checkLVal(specifier.local, { type }, bindingType);
			return this.finishNode(specifier, type);
		}
		parseImportAttributes() {
			this.expect(5);
			const attrs = [];
			const attrNames = /* @__PURE__ */ new Set();
			do {
				if (this.match(8)) break;
				const node = this.startNode();
				const keyName = this.state.value;
				if (attrNames.has(keyName)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, this.state.startLoc, { key: keyName });
				attrNames.add(keyName);
				if (this.match(135)) node.key = this.parseStringLiteral(keyName);
				else node.key = this.parseIdentifier(true);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			this.expect(8);
			return attrs;
		}
		parseModuleAttributes() {
			const attrs = [];
			const attributes = /* @__PURE__ */ new Set();
			do {
				const node = this.startNode();
				node.key = this.parseIdentifier(true);
				if (node.key.name !== "type") this.raise(Errors.ModuleAttributeDifferentFromType, node.key);
				if (attributes.has(node.key.name)) this.raise(Errors.ModuleAttributesWithDuplicateKeys, node.key, { key: node.key.name });
				attributes.add(node.key.name);
				this.expect(14);
				if (!this.match(135)) throw this.raise(Errors.ModuleAttributeInvalidValue, this.state.startLoc);
				node.value = this.parseStringLiteral(this.state.value);
				attrs.push(this.finishNode(node, "ImportAttribute"));
			} while (this.eat(12));
			return attrs;
		}
		maybeParseImportAttributes(node) {
			let attributes;
			var useWith = false;
			if (this.match(76)) {
				if (this.hasPrecedingLineBreak() && this.lookaheadCharCode() === 40) return;
				this.next();
				if (this.hasPlugin("moduleAttributes")) {
					attributes = this.parseModuleAttributes();
					this.addExtra(node, "deprecatedWithLegacySyntax", true);
				} else attributes = this.parseImportAttributes();
				useWith = true;
			} else if (this.isContextual(95) && !this.hasPrecedingLineBreak()) {
				if (!this.hasPlugin("deprecatedImportAssert") && !this.hasPlugin("importAssertions")) this.raise(Errors.ImportAttributesUseAssert, this.state.startLoc);
				if (!this.hasPlugin("importAssertions")) this.addExtra(node, "deprecatedAssertSyntax", true);
				this.next();
				attributes = this.parseImportAttributes();
			} else attributes = [];
			if (!useWith && this.hasPlugin("importAssertions")) node.assertions = attributes;
			else node.attributes = attributes;
		}
		maybeParseDefaultImportSpecifier(node, maybeDefaultIdentifier) {
			if (maybeDefaultIdentifier) {
				const specifier = this.startNodeAtNode(maybeDefaultIdentifier);
				specifier.local = maybeDefaultIdentifier;
				node.specifiers.push(this.finishImportSpecifier(specifier, "ImportDefaultSpecifier"));
				return true;
			} else if (tokenIsKeywordOrIdentifier(this.state.type)) {
				this.parseImportSpecifierLocal(node, this.startNode(), "ImportDefaultSpecifier");
				return true;
			}
			return false;
		}
		maybeParseStarImportSpecifier(node) {
			if (this.match(55)) {
				const specifier = this.startNode();
				this.next();
				this.expectContextual(94);
				this.parseImportSpecifierLocal(node, specifier, "ImportNamespaceSpecifier");
				return true;
			}
			return false;
		}
		parseNamedImportSpecifiers(node) {
			let first = true;
			this.expect(5);
			while (!this.eat(8)) {
				if (first) first = false;
				else {
					if (this.eat(14)) throw this.raise(Errors.DestructureNamedImport, this.state.startLoc);
					this.expect(12);
					if (this.eat(8)) break;
				}
				const specifier = this.startNode();
				const importedIsString = this.match(135);
				const isMaybeTypeOnly = this.isContextual(131);
				specifier.imported = this.parseModuleExportName();
				const importSpecifier = this.parseImportSpecifier(specifier, importedIsString, node.importKind === "type" || node.importKind === "typeof", isMaybeTypeOnly, void 0);
				node.specifiers.push(importSpecifier);
			}
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (this.eatContextual(94)) specifier.local = this.parseIdentifier();
			else {
				const { imported } = specifier;
				if (importedIsString) throw this.raise(Errors.ImportBindingIsString, specifier, { importName: imported.value });
				this.checkReservedWord(imported.name, specifier.loc.start, true, true);
				if (!specifier.local) specifier.local = this.cloneIdentifier(imported);
			}
			return this.finishImportSpecifier(specifier, "ImportSpecifier", bindingType);
		}
		isThisParam(param) {
			return param.type === "Identifier" && param.name === "this";
		}
	};
	const keywordAndTSRelationalOperator = /in(?:stanceof)?|as|satisfies/y;
	function nonNull(x) {
		if (x == null) throw new Error(`Unexpected ${x} value.`);
		return x;
	}
	function assert(x) {
		if (!x) throw new Error("Assert fail");
	}
	const TSErrors = ParseErrorEnum`typescript`({
		AbstractMethodHasImplementation: ({ methodName }) => `Method '${methodName}' cannot have an implementation because it is marked abstract.`,
		AbstractPropertyHasInitializer: ({ propertyName }) => `Property '${propertyName}' cannot have an initializer because it is marked abstract.`,
		AccessorCannotBeOptional: "An 'accessor' property cannot be declared optional.",
		AccessorCannotDeclareThisParameter: "'get' and 'set' accessors cannot declare 'this' parameters.",
		AccessorCannotHaveTypeParameters: "An accessor cannot have type parameters.",
		ClassMethodHasDeclare: "Class methods cannot have the 'declare' modifier.",
		ClassMethodHasReadonly: "Class methods cannot have the 'readonly' modifier.",
		ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference: "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.",
		ConstructorHasTypeParameters: "Type parameters cannot appear on a constructor declaration.",
		DeclareAccessor: ({ kind }) => `'declare' is not allowed in ${kind}ters.`,
		DeclareClassFieldHasInitializer: "Initializers are not allowed in ambient contexts.",
		DeclareFunctionHasImplementation: "An implementation cannot be declared in ambient contexts.",
		DuplicateAccessibilityModifier: ({ modifier }) => `Accessibility modifier already seen: '${modifier}'.`,
		DuplicateModifier: ({ modifier }) => `Duplicate modifier: '${modifier}'.`,
		EmptyHeritageClauseType: ({ token }) => `'${token}' list cannot be empty.`,
		EmptyTypeArguments: "Type argument list cannot be empty.",
		EmptyTypeParameters: "Type parameter list cannot be empty.",
		ExpectedAmbientAfterExportDeclare: "'export declare' must be followed by an ambient declaration.",
		ImportAliasHasImportType: "An import alias can not use 'import type'.",
		ImportReflectionHasImportType: "An `import module` declaration can not use `type` modifier",
		IncompatibleModifiers: ({ modifiers }) => `'${modifiers[0]}' modifier cannot be used with '${modifiers[1]}' modifier.`,
		IndexSignatureHasAbstract: "Index signatures cannot have the 'abstract' modifier.",
		IndexSignatureHasAccessibility: ({ modifier }) => `Index signatures cannot have an accessibility modifier ('${modifier}').`,
		IndexSignatureHasDeclare: "Index signatures cannot have the 'declare' modifier.",
		IndexSignatureHasOverride: "'override' modifier cannot appear on an index signature.",
		IndexSignatureHasStatic: "Index signatures cannot have the 'static' modifier.",
		InitializerNotAllowedInAmbientContext: "Initializers are not allowed in ambient contexts.",
		InvalidHeritageClauseType: ({ token }) => `'${token}' list can only include identifiers or qualified-names with optional type arguments.`,
		InvalidModifierOnAwaitUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on an await using declaration.`,
		InvalidModifierOnTypeMember: ({ modifier }) => `'${modifier}' modifier cannot appear on a type member.`,
		InvalidModifierOnTypeParameter: ({ modifier }) => `'${modifier}' modifier cannot appear on a type parameter.`,
		InvalidModifierOnTypeParameterPositions: ({ modifier }) => `'${modifier}' modifier can only appear on a type parameter of a class, interface or type alias.`,
		InvalidModifierOnUsingDeclaration: (modifier) => `'${modifier}' modifier cannot appear on a using declaration.`,
		InvalidModifiersOrder: ({ orderedModifiers }) => `'${orderedModifiers[0]}' modifier must precede '${orderedModifiers[1]}' modifier.`,
		InvalidPropertyAccessAfterInstantiationExpression: "Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.",
		InvalidTupleMemberLabel: "Tuple members must be labeled with a simple identifier.",
		MissingInterfaceName: "'interface' declarations must be followed by an identifier.",
		NonAbstractClassHasAbstractMethod: "Abstract methods can only appear within an abstract class.",
		NonClassMethodPropertyHasAbstractModifier: "'abstract' modifier can only appear on a class, method, or property declaration.",
		OptionalTypeBeforeRequired: "A required element cannot follow an optional element.",
		OverrideNotInSubClass: "This member cannot have an 'override' modifier because its containing class does not extend another class.",
		PatternIsOptional: "A binding pattern parameter cannot be optional in an implementation signature.",
		PrivateElementHasAbstract: "Private elements cannot have the 'abstract' modifier.",
		PrivateElementHasAccessibility: ({ modifier }) => `Private elements cannot have an accessibility modifier ('${modifier}').`,
		ReadonlyForMethodSignature: "'readonly' modifier can only appear on a property declaration or index signature.",
		ReservedArrowTypeParam: "This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.",
		ReservedTypeAssertion: "This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.",
		SetAccessorCannotHaveOptionalParameter: "A 'set' accessor cannot have an optional parameter.",
		SetAccessorCannotHaveRestParameter: "A 'set' accessor cannot have rest parameter.",
		SetAccessorCannotHaveReturnType: "A 'set' accessor cannot have a return type annotation.",
		SingleTypeParameterWithoutTrailingComma: ({ typeParameterName }) => `Single type parameter ${typeParameterName} should have a trailing comma. Example usage: <${typeParameterName},>.`,
		StaticBlockCannotHaveModifier: "Static class blocks cannot have any modifier.",
		TupleOptionalAfterType: "A labeled tuple optional element must be declared using a question mark after the name and before the colon (`name?: type`), rather than after the type (`name: type?`).",
		TypeAnnotationAfterAssign: "Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.",
		TypeImportCannotSpecifyDefaultAndNamed: "A type-only import can specify a default import or named bindings, but not both.",
		TypeModifierIsUsedInTypeExports: "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.",
		TypeModifierIsUsedInTypeImports: "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.",
		UnexpectedParameterModifier: "A parameter property is only allowed in a constructor implementation.",
		UnexpectedReadonly: "'readonly' type modifier is only permitted on array and tuple literal types.",
		UnexpectedTypeAnnotation: "Did not expect a type annotation here.",
		UnexpectedTypeCastInParameter: "Unexpected type cast in parameter position.",
		UnsupportedImportTypeArgument: "Argument in a type import must be a string literal.",
		UnsupportedParameterPropertyKind: "A parameter property may not be declared using a binding pattern.",
		UnsupportedSignatureParameterKind: ({ type }) => `Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got ${type}.`,
		UsingDeclarationInAmbientContext: (kind) => `'${kind}' declarations are not allowed in ambient contexts.`
	});
	function keywordTypeFromName(value) {
		switch (value) {
			case "any": return "TSAnyKeyword";
			case "boolean": return "TSBooleanKeyword";
			case "bigint": return "TSBigIntKeyword";
			case "never": return "TSNeverKeyword";
			case "number": return "TSNumberKeyword";
			case "object": return "TSObjectKeyword";
			case "string": return "TSStringKeyword";
			case "symbol": return "TSSymbolKeyword";
			case "undefined": return "TSUndefinedKeyword";
			case "unknown": return "TSUnknownKeyword";
			default: return;
		}
	}
	function tsIsAccessModifier(modifier) {
		return modifier === "private" || modifier === "public" || modifier === "protected";
	}
	function tsIsVarianceAnnotations(modifier) {
		return modifier === "in" || modifier === "out";
	}
	function tsIsTypeCast(node) {
		switch (node.type) {
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "TSNonNullExpression":
			case "TSTypeAssertion": return true;
			default: return false;
		}
	}
	function tsIsInvalidArrowParamsError(error, returnTypeStart) {
		if (error.pos >= returnTypeStart) return false;
		switch (error.reasonCode) {
			case "AwaitBindingIdentifier":
			case "AwaitExpressionFormalParameter":
			case "IllegalLanguageModeDirective":
			case "ParamDupe":
			case "StrictEvalArgumentsBinding":
			case "VarRedeclaration":
			case "YieldInParameter": return false;
			default: return true;
		}
	}
	function tsHasUnambiguousArrowParams(params) {
		var _first, _first2, _first3;
		if (!(params != null && params.length)) return true;
		let first = params[0];
		if (((_first = first) == null ? void 0 : _first.type) === "AssignmentPattern" || ((_first2 = first) == null ? void 0 : _first2.type) === "AssignmentExpression") first = first.left;
		switch ((_first3 = first) == null ? void 0 : _first3.type) {
			case "RestElement":
			case "SpreadElement": return true;
			case "TSTypeCastExpression": return first.expression.type === "Identifier" || first.expression.type === "ThisExpression";
			case "Identifier": return !!first.typeAnnotation || !!first.optional;
			default: return false;
		}
	}
	var typescript = (superClass) => class TypeScriptParserMixin extends superClass {
		constructor(...args) {
			super(...args);
			this.tsParseInOutModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["in", "out"],
				disallowedModifiers: [
					"const",
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsParseConstModifier = this.tsParseModifiers.bind(this, {
				allowedModifiers: ["const"],
				disallowedModifiers: ["in", "out"],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			});
			this.tsParseInOutConstModifiers = this.tsParseModifiers.bind(this, {
				allowedModifiers: [
					"in",
					"out",
					"const"
				],
				disallowedModifiers: [
					"public",
					"private",
					"protected",
					"readonly",
					"declare",
					"abstract",
					"override"
				],
				errorTemplate: TSErrors.InvalidModifierOnTypeParameter
			});
			this.tsArrowReturnTypeAt = /* @__PURE__ */ new Map();
		}
		getScopeHandler() {
			return TypeScriptScopeHandler;
		}
		tsIsIdentifier() {
			return tokenIsIdentifier(this.state.type);
		}
		tsTokenCanFollowModifier() {
			return this.match(0) || this.match(5) || this.match(55) || this.match(21) || this.match(140) || this.isLiteralPropertyName();
		}
		tsNextTokenOnSameLineAndCanFollowModifier() {
			this.next();
			if (this.hasPrecedingLineBreak()) return false;
			return this.tsTokenCanFollowModifier();
		}
		tsNextTokenCanFollowModifier() {
			if (this.match(107)) {
				this.next();
				return this.tsTokenCanFollowModifier();
			}
			return this.tsNextTokenOnSameLineAndCanFollowModifier();
		}
		tsParseModifier(allowedModifiers, stopOnStartOfClassStaticBlock, hasSeenStaticModifier) {
			if (!tokenIsIdentifier(this.state.type) && this.state.type !== 58 && this.state.type !== 75) return;
			const modifier = this.state.value;
			if (allowedModifiers.includes(modifier)) {
				if (hasSeenStaticModifier && this.match(107)) return;
				if (stopOnStartOfClassStaticBlock && this.tsIsStartOfStaticBlocks()) return;
				const escapedKeywordLoc = this.state.containsEsc && !tokenIsIdentifier(this.state.type) ? this.state.startLoc : null;
				if (escapedKeywordLoc) this.state.containsEsc = false;
				if (this.tsTryParse(this.tsNextTokenCanFollowModifier.bind(this))) {
					if (escapedKeywordLoc) this.raise(Errors.InvalidEscapedReservedWord, escapedKeywordLoc, { reservedWord: modifier });
					return modifier;
				}
				if (escapedKeywordLoc) this.state.containsEsc = true;
			}
		}
		tsParseModifiers({ allowedModifiers, disallowedModifiers, stopOnStartOfClassStaticBlock, errorTemplate = TSErrors.InvalidModifierOnTypeMember }, modified) {
			const enforceOrder = (loc, modifier, before, after) => {
				if (modifier === before && modified[after]) this.raise(TSErrors.InvalidModifiersOrder, loc, { orderedModifiers: [before, after] });
			};
			const incompatible = (loc, modifier, mod1, mod2) => {
				if (modified[mod1] && modifier === mod2 || modified[mod2] && modifier === mod1) this.raise(TSErrors.IncompatibleModifiers, loc, { modifiers: [mod1, mod2] });
			};
			for (;;) {
				const { startLoc } = this.state;
				const modifier = this.tsParseModifier(allowedModifiers.concat(disallowedModifiers != null ? disallowedModifiers : []), stopOnStartOfClassStaticBlock, modified.static);
				if (!modifier) break;
				if (tsIsAccessModifier(modifier)) {
					if (modified.accessibility) this.raise(TSErrors.DuplicateAccessibilityModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, modifier, "override");
						enforceOrder(startLoc, modifier, modifier, "static");
						enforceOrder(startLoc, modifier, modifier, "readonly");
						modified.accessibility = modifier;
					}
				} else if (tsIsVarianceAnnotations(modifier)) {
					if (modified[modifier]) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					modified[modifier] = true;
					enforceOrder(startLoc, modifier, "in", "out");
				} else {
					if (hasOwnProperty.call(modified, modifier)) this.raise(TSErrors.DuplicateModifier, startLoc, { modifier });
					else {
						enforceOrder(startLoc, modifier, "static", "readonly");
						enforceOrder(startLoc, modifier, "static", "override");
						enforceOrder(startLoc, modifier, "override", "readonly");
						enforceOrder(startLoc, modifier, "abstract", "override");
						incompatible(startLoc, modifier, "declare", "override");
						incompatible(startLoc, modifier, "static", "abstract");
					}
					modified[modifier] = true;
				}
				if (disallowedModifiers != null && disallowedModifiers.includes(modifier)) this.raise(errorTemplate, startLoc, { modifier });
			}
		}
		tsIsListTerminator(kind) {
			switch (kind) {
				case "EnumMembers":
				case "TypeMembers": return this.match(8);
				case "HeritageClauseElement": return this.match(5);
				case "TupleElementTypes": return this.match(3);
				case "TypeParametersOrArguments": return this.match(48);
			}
		}
		tsParseList(kind, parseElement) {
			const result = [];
			while (!this.tsIsListTerminator(kind)) result.push(parseElement());
			return result;
		}
		tsParseDelimitedList(kind, parseElement, refTrailingCommaPos) {
			return nonNull(this.tsParseDelimitedListWorker(kind, parseElement, true, refTrailingCommaPos));
		}
		tsParseDelimitedListWorker(kind, parseElement, expectSuccess, refTrailingCommaPos) {
			const result = [];
			let trailingCommaPos = -1;
			for (;;) {
				if (this.tsIsListTerminator(kind)) break;
				trailingCommaPos = -1;
				const element = parseElement();
				if (element == null) return;
				result.push(element);
				if (this.eat(12)) {
					trailingCommaPos = this.state.lastTokStartLoc.index;
					continue;
				}
				if (this.tsIsListTerminator(kind)) break;
				if (expectSuccess) this.expect(12);
				return;
			}
			if (refTrailingCommaPos) refTrailingCommaPos.value = trailingCommaPos;
			return result;
		}
		tsParseBracketedList(kind, parseElement, bracket, skipFirstToken, refTrailingCommaPos) {
			if (!skipFirstToken) {
				if (bracket) this.expect(0);
				else this.expect(47);
			}
			const result = this.tsParseDelimitedList(kind, parseElement, refTrailingCommaPos);
			if (bracket) this.expect(3);
			else this.expect(48);
			return result;
		}
		tsParseImportType() {
			const node = this.startNode();
			this.expect(83);
			this.expect(10);
			if (!this.match(135)) {
				this.raise(TSErrors.UnsupportedImportTypeArgument, this.state.startLoc);
				node.argument = super.parseExprAtom();
			} else node.argument = this.parseStringLiteral(this.state.value);
			if (this.eat(12)) node.options = this.tsParseImportTypeOptions();
			else node.options = null;
			this.expect(11);
			if (this.eat(16)) node.qualifier = this.tsParseEntityName(3);
			if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSImportType");
		}
		tsParseImportTypeOptions() {
			const node = this.startNode();
			this.expect(5);
			const withProperty = this.startNode();
			if (this.isContextual(76)) {
				withProperty.method = false;
				withProperty.key = this.parseIdentifier(true);
				withProperty.computed = false;
				withProperty.shorthand = false;
			} else this.unexpected(null, 76);
			this.expect(14);
			withProperty.value = this.tsParseImportTypeWithPropertyValue();
			node.properties = [this.finishObjectProperty(withProperty)];
			this.eat(12);
			this.expect(8);
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseImportTypeWithPropertyValue() {
			const node = this.startNode();
			const properties = [];
			this.expect(5);
			while (!this.match(8)) {
				const type = this.state.type;
				if (tokenIsIdentifier(type) || type === 135) properties.push(super.parsePropertyDefinition(null));
				else this.unexpected();
				this.eat(12);
			}
			node.properties = properties;
			this.next();
			return this.finishNode(node, "ObjectExpression");
		}
		tsParseEntityName(flags) {
			let entity;
			if (flags & 1 && this.match(78)) {
				if (flags & 2) entity = this.parseIdentifier(true);
				else {
					const node = this.startNode();
					this.next();
					entity = this.finishNode(node, "ThisExpression");
				}
			} else entity = this.parseIdentifier(!!(flags & 1));
			while (this.eat(16)) {
				const node = this.startNodeAtNode(entity);
				node.left = entity;
				node.right = this.parseIdentifier(!!(flags & 1));
				entity = this.finishNode(node, "TSQualifiedName");
			}
			return entity;
		}
		tsParseTypeReference() {
			const node = this.startNode();
			node.typeName = this.tsParseEntityName(1);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeReference");
		}
		tsParseThisTypePredicate(lhs) {
			this.next();
			const node = this.startNodeAtNode(lhs);
			node.parameterName = lhs;
			node.typeAnnotation = this.tsParseTypeAnnotation(false);
			node.asserts = false;
			return this.finishNode(node, "TSTypePredicate");
		}
		tsParseThisTypeNode() {
			const node = this.startNode();
			this.next();
			return this.finishNode(node, "TSThisType");
		}
		tsParseTypeQuery() {
			const node = this.startNode();
			this.expect(87);
			if (this.match(83)) node.exprName = this.tsParseImportType();
			else node.exprName = this.tsParseEntityName(3);
			if (!this.hasPrecedingLineBreak() && this.match(47)) node.typeParameters = this.tsParseTypeArguments();
			return this.finishNode(node, "TSTypeQuery");
		}
		tsParseTypeParameter(parseModifiers) {
			const node = this.startNode();
			parseModifiers(node);
			node.name = this.tsParseTypeParameterName();
			node.constraint = this.tsEatThenParseType(81);
			node.default = this.tsEatThenParseType(29);
			return this.finishNode(node, "TSTypeParameter");
		}
		tsTryParseTypeParameters(parseModifiers) {
			if (this.match(47)) return this.tsParseTypeParameters(parseModifiers);
		}
		tsParseTypeParameters(parseModifiers) {
			const node = this.startNode();
			if (this.match(47) || this.match(144)) this.next();
			else this.unexpected();
			const refTrailingCommaPos = { value: -1 };
			node.params = this.tsParseBracketedList("TypeParametersOrArguments", this.tsParseTypeParameter.bind(this, parseModifiers), false, true, refTrailingCommaPos);
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeParameters, node);
			if (refTrailingCommaPos.value !== -1) this.addExtra(node, "trailingComma", refTrailingCommaPos.value);
			return this.finishNode(node, "TSTypeParameterDeclaration");
		}
		tsFillSignature(returnToken, signature) {
			const returnTokenRequired = returnToken === 19;
			const paramsKey = "parameters";
			const returnTypeKey = "typeAnnotation";
			signature.typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			this.expect(10);
			signature[paramsKey] = this.tsParseBindingListForSignature();
			if (returnTokenRequired) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
			else if (this.match(returnToken)) signature[returnTypeKey] = this.tsParseTypeOrTypePredicateAnnotation(returnToken);
		}
		tsParseBindingListForSignature() {
			const list = super.parseBindingList(11, 41, 2);
			for (const pattern of list) {
				const { type } = pattern;
				if (type === "AssignmentPattern" || type === "TSParameterProperty") this.raise(TSErrors.UnsupportedSignatureParameterKind, pattern, { type });
			}
			return list;
		}
		tsParseTypeMemberSemicolon() {
			if (!this.eat(12) && !this.isLineTerminator()) this.expect(13);
		}
		tsParseSignatureMember(kind, node) {
			this.tsFillSignature(14, node);
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, kind);
		}
		tsIsUnambiguouslyIndexSignature() {
			this.next();
			if (tokenIsIdentifier(this.state.type)) {
				this.next();
				return this.match(14);
			}
			return false;
		}
		tsTryParseIndexSignature(node) {
			if (!(this.match(0) && this.tsLookAhead(this.tsIsUnambiguouslyIndexSignature.bind(this)))) return;
			this.expect(0);
			const id = this.parseIdentifier();
			id.typeAnnotation = this.tsParseTypeAnnotation();
			this.resetEndLocation(id);
			this.expect(3);
			node.parameters = [id];
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
			this.tsParseTypeMemberSemicolon();
			return this.finishNode(node, "TSIndexSignature");
		}
		tsParsePropertyOrMethodSignature(node, readonly) {
			if (this.eat(17)) node.optional = true;
			if (this.match(10) || this.match(47)) {
				if (readonly) this.raise(TSErrors.ReadonlyForMethodSignature, node);
				const method = node;
				if (method.kind && this.match(47)) this.raise(TSErrors.AccessorCannotHaveTypeParameters, this.state.curPosition());
				this.tsFillSignature(14, method);
				this.tsParseTypeMemberSemicolon();
				const paramsKey = "parameters";
				const returnTypeKey = "typeAnnotation";
				if (method.kind === "get") {
					if (method[paramsKey].length > 0) {
						this.raise(Errors.BadGetterArity, this.state.curPosition());
						if (this.isThisParam(method[paramsKey][0])) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
					}
				} else if (method.kind === "set") {
					if (method[paramsKey].length !== 1) this.raise(Errors.BadSetterArity, this.state.curPosition());
					else {
						const firstParameter = method[paramsKey][0];
						if (this.isThisParam(firstParameter)) this.raise(TSErrors.AccessorCannotDeclareThisParameter, this.state.curPosition());
						if (firstParameter.type === "Identifier" && firstParameter.optional) this.raise(TSErrors.SetAccessorCannotHaveOptionalParameter, this.state.curPosition());
						if (firstParameter.type === "RestElement") this.raise(TSErrors.SetAccessorCannotHaveRestParameter, this.state.curPosition());
					}
					if (method[returnTypeKey]) this.raise(TSErrors.SetAccessorCannotHaveReturnType, method[returnTypeKey]);
				} else method.kind = "method";
				return this.finishNode(method, "TSMethodSignature");
			} else {
				const property = node;
				if (readonly) property.readonly = true;
				const type = this.tsTryParseTypeAnnotation();
				if (type) property.typeAnnotation = type;
				this.tsParseTypeMemberSemicolon();
				return this.finishNode(property, "TSPropertySignature");
			}
		}
		tsParseTypeMember() {
			const node = this.startNode();
			if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSCallSignatureDeclaration", node);
			if (this.match(77)) {
				const id = this.startNode();
				this.next();
				if (this.match(10) || this.match(47)) return this.tsParseSignatureMember("TSConstructSignatureDeclaration", node);
				else {
					node.key = this.createIdentifier(id, "new");
					return this.tsParsePropertyOrMethodSignature(node, false);
				}
			}
			this.tsParseModifiers({
				allowedModifiers: ["readonly"],
				disallowedModifiers: [
					"declare",
					"abstract",
					"private",
					"protected",
					"public",
					"static",
					"override"
				]
			}, node);
			const idx = this.tsTryParseIndexSignature(node);
			if (idx) return idx;
			super.parsePropertyName(node);
			if (!node.computed && node.key.type === "Identifier" && (node.key.name === "get" || node.key.name === "set") && this.tsTokenCanFollowModifier()) {
				node.kind = node.key.name;
				super.parsePropertyName(node);
				if (!this.match(10) && !this.match(47)) this.unexpected(null, 10);
			}
			return this.tsParsePropertyOrMethodSignature(node, !!node.readonly);
		}
		tsParseTypeLiteral() {
			const node = this.startNode();
			node.members = this.tsParseObjectTypeMembers();
			return this.finishNode(node, "TSTypeLiteral");
		}
		tsParseObjectTypeMembers() {
			this.expect(5);
			const members = this.tsParseList("TypeMembers", this.tsParseTypeMember.bind(this));
			this.expect(8);
			return members;
		}
		tsIsStartOfMappedType() {
			this.next();
			if (this.eat(53)) return this.isContextual(123);
			if (this.isContextual(123)) this.next();
			if (!this.match(0)) return false;
			this.next();
			if (!this.tsIsIdentifier()) return false;
			this.next();
			return this.match(58);
		}
		tsParseMappedType() {
			const node = this.startNode();
			this.expect(5);
			if (this.match(53)) {
				node.readonly = this.state.value;
				this.next();
				this.expectContextual(123);
			} else if (this.eatContextual(123)) node.readonly = true;
			this.expect(0);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsExpectThenParseType(58);
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			node.nameType = this.eatContextual(94) ? this.tsParseType() : null;
			this.expect(3);
			if (this.match(53)) {
				node.optional = this.state.value;
				this.next();
				this.expect(17);
			} else if (this.eat(17)) node.optional = true;
			node.typeAnnotation = this.tsTryParseType();
			this.semicolon();
			this.expect(8);
			return this.finishNode(node, "TSMappedType");
		}
		tsParseTupleType() {
			const node = this.startNode();
			node.elementTypes = this.tsParseBracketedList("TupleElementTypes", this.tsParseTupleElementType.bind(this), true, false);
			let seenOptionalElement = false;
			node.elementTypes.forEach((elementNode) => {
				const { type } = elementNode;
				if (seenOptionalElement && type !== "TSRestType" && type !== "TSOptionalType" && !(type === "TSNamedTupleMember" && elementNode.optional)) this.raise(TSErrors.OptionalTypeBeforeRequired, elementNode);
				seenOptionalElement || (seenOptionalElement = type === "TSNamedTupleMember" && elementNode.optional || type === "TSOptionalType");
			});
			return this.finishNode(node, "TSTupleType");
		}
		tsParseTupleElementType() {
			const restStartLoc = this.state.startLoc;
			const rest = this.eat(21);
			const { startLoc } = this.state;
			let labeled;
			let label;
			let optional;
			let type;
			const chAfterWord = tokenIsKeywordOrIdentifier(this.state.type) ? this.lookaheadCharCode() : null;
			if (chAfterWord === 58) {
				labeled = true;
				optional = false;
				label = this.parseIdentifier(true);
				this.expect(14);
				type = this.tsParseType();
			} else if (chAfterWord === 63) {
				optional = true;
				const wordName = this.state.value;
				const typeOrLabel = this.tsParseNonArrayType();
				if (this.lookaheadCharCode() === 58) {
					labeled = true;
					label = this.createIdentifier(this.startNodeAt(startLoc), wordName);
					this.expect(17);
					this.expect(14);
					type = this.tsParseType();
				} else {
					labeled = false;
					type = typeOrLabel;
					this.expect(17);
				}
			} else {
				type = this.tsParseType();
				optional = this.eat(17);
				labeled = this.eat(14);
			}
			if (labeled) {
				let labeledNode;
				if (label) {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					labeledNode.label = label;
					labeledNode.elementType = type;
					if (this.eat(17)) {
						labeledNode.optional = true;
						this.raise(TSErrors.TupleOptionalAfterType, this.state.lastTokStartLoc);
					}
				} else {
					labeledNode = this.startNodeAt(startLoc);
					labeledNode.optional = optional;
					this.raise(TSErrors.InvalidTupleMemberLabel, type);
					labeledNode.label = type;
					labeledNode.elementType = this.tsParseType();
				}
				type = this.finishNode(labeledNode, "TSNamedTupleMember");
			} else if (optional) {
				const optionalTypeNode = this.startNodeAt(startLoc);
				optionalTypeNode.typeAnnotation = type;
				type = this.finishNode(optionalTypeNode, "TSOptionalType");
			}
			if (rest) {
				const restNode = this.startNodeAt(restStartLoc);
				restNode.typeAnnotation = type;
				type = this.finishNode(restNode, "TSRestType");
			}
			return type;
		}
		tsParseParenthesizedType() {
			const node = this.startNode();
			this.expect(10);
			node.typeAnnotation = this.tsParseType();
			this.expect(11);
			return this.finishNode(node, "TSParenthesizedType");
		}
		tsParseFunctionOrConstructorType(type, abstract) {
			const node = this.startNode();
			if (type === "TSConstructorType") {
				node.abstract = !!abstract;
				if (abstract) this.next();
				this.next();
			}
			this.tsInAllowConditionalTypesContext(() => this.tsFillSignature(19, node));
			return this.finishNode(node, type);
		}
		tsParseLiteralTypeNode() {
			const node = this.startNode();
			switch (this.state.type) {
				case 136:
				case 137:
				case 135:
				case 85:
				case 86:
					node.literal = super.parseExprAtom();
					break;
				default: this.unexpected();
			}
			return this.finishNode(node, "TSLiteralType");
		}
		tsParseTemplateLiteralType() {
			const node = this.startNode();
			node.literal = super.parseTemplate(false);
			return this.finishNode(node, "TSLiteralType");
		}
		parseTemplateSubstitution() {
			if (this.state.inType) return this.tsParseType();
			return super.parseTemplateSubstitution();
		}
		tsParseThisTypeOrThisTypePredicate() {
			const thisKeyword = this.tsParseThisTypeNode();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) return this.tsParseThisTypePredicate(thisKeyword);
			else return thisKeyword;
		}
		tsParseNonArrayType() {
			switch (this.state.type) {
				case 135:
				case 136:
				case 137:
				case 85:
				case 86: return this.tsParseLiteralTypeNode();
				case 53:
					if (this.state.value === "-") {
						const node = this.startNode();
						const nextToken = this.lookahead();
						if (nextToken.type !== 136 && nextToken.type !== 137) this.unexpected();
						node.literal = this.parseMaybeUnary();
						return this.finishNode(node, "TSLiteralType");
					}
					break;
				case 78: return this.tsParseThisTypeOrThisTypePredicate();
				case 87: return this.tsParseTypeQuery();
				case 83: return this.tsParseImportType();
				case 5: return this.tsLookAhead(this.tsIsStartOfMappedType.bind(this)) ? this.tsParseMappedType() : this.tsParseTypeLiteral();
				case 0: return this.tsParseTupleType();
				case 10: return this.tsParseParenthesizedType();
				case 25:
				case 24: return this.tsParseTemplateLiteralType();
				default: {
					const { type } = this.state;
					if (tokenIsIdentifier(type) || type === 88 || type === 84) {
						const nodeType = type === 88 ? "TSVoidKeyword" : type === 84 ? "TSNullKeyword" : keywordTypeFromName(this.state.value);
						if (nodeType !== void 0 && this.lookaheadCharCode() !== 46) {
							const node = this.startNode();
							this.next();
							return this.finishNode(node, nodeType);
						}
						return this.tsParseTypeReference();
					}
				}
			}
			throw this.unexpected();
		}
		tsParseArrayTypeOrHigher() {
			const { startLoc } = this.state;
			let type = this.tsParseNonArrayType();
			while (!this.hasPrecedingLineBreak() && this.eat(0)) if (this.match(3)) {
				const node = this.startNodeAt(startLoc);
				node.elementType = type;
				this.expect(3);
				type = this.finishNode(node, "TSArrayType");
			} else {
				const node = this.startNodeAt(startLoc);
				node.objectType = type;
				node.indexType = this.tsParseType();
				this.expect(3);
				type = this.finishNode(node, "TSIndexedAccessType");
			}
			return type;
		}
		tsParseTypeOperator() {
			const node = this.startNode();
			const operator = this.state.value;
			this.next();
			node.operator = operator;
			node.typeAnnotation = this.tsParseTypeOperatorOrHigher();
			if (operator === "readonly") this.tsCheckTypeAnnotationForReadOnly(node);
			return this.finishNode(node, "TSTypeOperator");
		}
		tsCheckTypeAnnotationForReadOnly(node) {
			switch (node.typeAnnotation.type) {
				case "TSTupleType":
				case "TSArrayType": return;
				default: this.raise(TSErrors.UnexpectedReadonly, node);
			}
		}
		tsParseInferType() {
			const node = this.startNode();
			this.expectContextual(116);
			const typeParameter = this.startNode();
			typeParameter.name = this.tsParseTypeParameterName();
			typeParameter.constraint = this.tsTryParse(() => this.tsParseConstraintForInferType());
			node.typeParameter = this.finishNode(typeParameter, "TSTypeParameter");
			return this.finishNode(node, "TSInferType");
		}
		tsParseConstraintForInferType() {
			if (this.eat(81)) {
				const constraint = this.tsInDisallowConditionalTypesContext(() => this.tsParseType());
				if (this.state.inDisallowConditionalTypesContext || !this.match(17)) return constraint;
			}
		}
		tsParseTypeOperatorOrHigher() {
			return tokenIsTSTypeOperator(this.state.type) && !this.state.containsEsc ? this.tsParseTypeOperator() : this.isContextual(116) ? this.tsParseInferType() : this.tsInAllowConditionalTypesContext(() => this.tsParseArrayTypeOrHigher());
		}
		tsParseUnionOrIntersectionType(kind, parseConstituentType, operator) {
			const node = this.startNode();
			const hasLeadingOperator = this.eat(operator);
			const types = [];
			do
				types.push(parseConstituentType());
			while (this.eat(operator));
			if (types.length === 1 && !hasLeadingOperator) return types[0];
			node.types = types;
			return this.finishNode(node, kind);
		}
		tsParseIntersectionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSIntersectionType", this.tsParseTypeOperatorOrHigher.bind(this), 45);
		}
		tsParseUnionTypeOrHigher() {
			return this.tsParseUnionOrIntersectionType("TSUnionType", this.tsParseIntersectionTypeOrHigher.bind(this), 43);
		}
		tsIsStartOfFunctionType() {
			if (this.match(47)) return true;
			return this.match(10) && this.tsLookAhead(this.tsIsUnambiguouslyStartOfFunctionType.bind(this));
		}
		tsSkipParameterStart() {
			if (tokenIsIdentifier(this.state.type) || this.match(78)) {
				this.next();
				return true;
			}
			const isObjectPattern = this.match(5);
			if (isObjectPattern || this.match(0)) {
				if (!isObjectPattern) this.next();
				const { errors } = this.state;
				const previousErrorCount = errors.length;
				const scopeStacksSnapshot = this.snapshotScopeStacks();
				try {
					if (isObjectPattern) this.parseObjectLike(8, true);
					else super.parseBindingList(3, 93, 1);
					return errors.length === previousErrorCount;
				} catch (_unused) {
					this.restoreScopeStacks(scopeStacksSnapshot);
					return false;
				}
			}
			return false;
		}
		tsIsUnambiguouslyStartOfFunctionType() {
			this.next();
			if (this.match(11) || this.match(21)) return true;
			if (this.tsSkipParameterStart()) {
				if (this.match(14) || this.match(12) || this.match(17) || this.match(29)) return true;
				if (this.match(11)) {
					this.next();
					if (this.match(19)) return true;
				}
			}
			return false;
		}
		tsParseTypeOrTypePredicateAnnotation(returnToken) {
			return this.tsInType(() => {
				const t = this.startNode();
				this.expect(returnToken);
				const node = this.startNode();
				const asserts = !!this.tsTryParse(this.tsParseTypePredicateAsserts.bind(this));
				if (asserts && this.match(78)) {
					let thisTypePredicate = this.tsParseThisTypeOrThisTypePredicate();
					if (thisTypePredicate.type === "TSThisType") {
						node.parameterName = thisTypePredicate;
						node.asserts = true;
						node.typeAnnotation = null;
						thisTypePredicate = this.finishNode(node, "TSTypePredicate");
					} else {
						this.resetStartLocationFromNode(thisTypePredicate, node);
						thisTypePredicate.asserts = true;
					}
					t.typeAnnotation = thisTypePredicate;
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const typePredicateVariable = this.tsIsIdentifier() && this.tsTryParse(this.tsParseTypePredicatePrefix.bind(this));
				if (!typePredicateVariable) {
					if (!asserts) return this.tsParseTypeAnnotation(false, t);
					node.parameterName = this.parseIdentifier();
					node.asserts = asserts;
					node.typeAnnotation = null;
					t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
					return this.finishNode(t, "TSTypeAnnotation");
				}
				const type = this.tsParseTypeAnnotation(false);
				node.parameterName = typePredicateVariable;
				node.typeAnnotation = type;
				node.asserts = asserts;
				t.typeAnnotation = this.finishNode(node, "TSTypePredicate");
				return this.finishNode(t, "TSTypeAnnotation");
			});
		}
		tsTryParseTypeOrTypePredicateAnnotation() {
			if (this.match(14)) return this.tsParseTypeOrTypePredicateAnnotation(14);
		}
		tsTryParseTypeAnnotation() {
			if (this.match(14)) return this.tsParseTypeAnnotation();
		}
		tsTryParseType() {
			return this.tsEatThenParseType(14);
		}
		tsParseTypePredicatePrefix() {
			const id = this.parseIdentifier();
			if (this.isContextual(117) && !this.hasPrecedingLineBreak()) {
				this.next();
				return id;
			}
		}
		tsParseTypePredicateAsserts() {
			if (this.state.type !== 110) return false;
			const containsEsc = this.state.containsEsc;
			this.next();
			if (!tokenIsIdentifier(this.state.type) && !this.match(78)) return false;
			if (containsEsc) this.raise(Errors.InvalidEscapedReservedWord, this.state.lastTokStartLoc, { reservedWord: "asserts" });
			return true;
		}
		tsParseTypeAnnotation(eatColon = true, t = this.startNode()) {
			this.tsInType(() => {
				if (eatColon) this.expect(14);
				t.typeAnnotation = this.tsParseType();
			});
			return this.finishNode(t, "TSTypeAnnotation");
		}
		tsParseType() {
			assert(this.state.inType);
			const type = this.tsParseNonConditionalType();
			if (this.state.inDisallowConditionalTypesContext || this.hasPrecedingLineBreak() || !this.eat(81)) return type;
			const node = this.startNodeAtNode(type);
			node.checkType = type;
			node.extendsType = this.tsInDisallowConditionalTypesContext(() => this.tsParseNonConditionalType());
			this.expect(17);
			node.trueType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			this.expect(14);
			node.falseType = this.tsInAllowConditionalTypesContext(() => this.tsParseType());
			return this.finishNode(node, "TSConditionalType");
		}
		isAbstractConstructorSignature() {
			return this.isContextual(125) && this.isLookaheadContextual("new");
		}
		tsParseNonConditionalType() {
			if (this.tsIsStartOfFunctionType()) return this.tsParseFunctionOrConstructorType("TSFunctionType");
			if (this.match(77)) return this.tsParseFunctionOrConstructorType("TSConstructorType");
			else if (this.isAbstractConstructorSignature()) return this.tsParseFunctionOrConstructorType("TSConstructorType", true);
			return this.tsParseUnionTypeOrHigher();
		}
		tsParseTypeAssertion() {
			if (this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedTypeAssertion, this.state.startLoc);
			const node = this.startNode();
			node.typeAnnotation = this.tsInType(() => {
				this.next();
				return this.match(75) ? this.tsParseTypeReference() : this.tsParseType();
			});
			this.expect(48);
			node.expression = this.parseMaybeUnary();
			return this.finishNode(node, "TSTypeAssertion");
		}
		tsParseHeritageClause(token) {
			const originalStartLoc = this.state.startLoc;
			const delimitedList = this.tsParseDelimitedList("HeritageClauseElement", () => {
				const node = this.startNode();
				node.expression = this.tsParseEntityName(3);
				if (this.match(47)) node.typeParameters = this.tsParseTypeArguments();
				return this.finishNode(node, "TSExpressionWithTypeArguments");
			});
			if (!delimitedList.length) this.raise(TSErrors.EmptyHeritageClauseType, originalStartLoc, { token });
			return delimitedList;
		}
		tsParseInterfaceDeclaration(node, properties = {}) {
			if (this.hasFollowingLineBreak()) return null;
			this.expectContextual(130);
			if (properties.declare) node.declare = true;
			if (tokenIsIdentifier(this.state.type)) {
				node.id = this.parseIdentifier();
				this.checkIdentifier(node.id, 130);
			} else {
				node.id = null;
				this.raise(TSErrors.MissingInterfaceName, this.state.startLoc);
			}
			node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (this.eat(81)) node.extends = this.tsParseHeritageClause("extends");
			const body = this.startNode();
			body.body = this.tsInType(this.tsParseObjectTypeMembers.bind(this));
			node.body = this.finishNode(body, "TSInterfaceBody");
			return this.finishNode(node, "TSInterfaceDeclaration");
		}
		tsParseTypeAliasDeclaration(node) {
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, 2);
			node.typeAnnotation = this.tsInType(() => {
				node.typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutModifiers);
				this.expect(29);
				if (this.isContextual(115) && this.lookaheadCharCode() !== 46) {
					const node = this.startNode();
					this.next();
					return this.finishNode(node, "TSIntrinsicKeyword");
				}
				return this.tsParseType();
			});
			this.semicolon();
			return this.finishNode(node, "TSTypeAliasDeclaration");
		}
		tsInTopLevelContext(cb) {
			if (this.curContext() !== types.brace) {
				const oldContext = this.state.context;
				this.state.context = [oldContext[0]];
				try {
					return cb();
				} finally {
					this.state.context = oldContext;
				}
			} else return cb();
		}
		tsInType(cb) {
			const oldInType = this.state.inType;
			this.state.inType = true;
			try {
				return cb();
			} finally {
				this.state.inType = oldInType;
			}
		}
		tsInDisallowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = true;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsInAllowConditionalTypesContext(cb) {
			const oldInDisallowConditionalTypesContext = this.state.inDisallowConditionalTypesContext;
			this.state.inDisallowConditionalTypesContext = false;
			try {
				return cb();
			} finally {
				this.state.inDisallowConditionalTypesContext = oldInDisallowConditionalTypesContext;
			}
		}
		tsEatThenParseType(token) {
			if (this.match(token)) return this.tsNextThenParseType();
		}
		tsExpectThenParseType(token) {
			return this.tsInType(() => {
				this.expect(token);
				return this.tsParseType();
			});
		}
		tsNextThenParseType() {
			return this.tsInType(() => {
				this.next();
				return this.tsParseType();
			});
		}
		tsParseEnumMember() {
			const node = this.startNode();
			node.id = this.match(135) ? super.parseStringLiteral(this.state.value) : this.parseIdentifier(true);
			if (this.eat(29)) node.initializer = super.parseMaybeAssignAllowIn();
			return this.finishNode(node, "TSEnumMember");
		}
		tsParseEnumDeclaration(node, properties = {}) {
			if (properties.const) node.const = true;
			if (properties.declare) node.declare = true;
			this.expectContextual(127);
			node.id = this.parseIdentifier();
			this.checkIdentifier(node.id, node.const ? 8971 : 8459);
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumDeclaration");
		}
		tsParseEnumBody() {
			const node = this.startNode();
			this.expect(5);
			node.members = this.tsParseDelimitedList("EnumMembers", this.tsParseEnumMember.bind(this));
			this.expect(8);
			return this.finishNode(node, "TSEnumBody");
		}
		tsParseModuleBlock() {
			const node = this.startNode();
			this.scope.enter(0);
			this.expect(5);
			super.parseBlockOrModuleBlockBody(node.body = [], void 0, true, 8);
			this.scope.exit();
			return this.finishNode(node, "TSModuleBlock");
		}
		tsParseModuleOrNamespaceDeclaration(node, nested = false) {
			node.id = this.parseIdentifier();
			if (!nested) this.checkIdentifier(node.id, 1024);
			if (this.eat(16)) {
				const inner = this.startNode();
				this.tsParseModuleOrNamespaceDeclaration(inner, true);
				node.body = inner;
			} else {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			}
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseAmbientExternalModuleDeclaration(node) {
			if (this.isContextual(113)) {
				node.kind = "global";
				node.global = true;
				node.id = this.parseIdentifier();
			} else if (this.match(135)) {
				node.kind = "module";
				node.id = super.parseStringLiteral(this.state.value);
			} else this.unexpected();
			if (this.match(5)) {
				this.scope.enter(1024);
				this.prodParam.enter(0);
				node.body = this.tsParseModuleBlock();
				this.prodParam.exit();
				this.scope.exit();
			} else this.semicolon();
			return this.finishNode(node, "TSModuleDeclaration");
		}
		tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier, isExport) {
			node.isExport = isExport || false;
			node.id = maybeDefaultIdentifier || this.parseIdentifier();
			this.checkIdentifier(node.id, 4096);
			this.expect(29);
			const moduleReference = this.tsParseModuleReference();
			if (node.importKind === "type" && moduleReference.type !== "TSExternalModuleReference") this.raise(TSErrors.ImportAliasHasImportType, moduleReference);
			node.moduleReference = moduleReference;
			this.semicolon();
			return this.finishNode(node, "TSImportEqualsDeclaration");
		}
		tsIsExternalModuleReference() {
			return this.isContextual(120) && this.lookaheadCharCode() === 40;
		}
		tsParseModuleReference() {
			return this.tsIsExternalModuleReference() ? this.tsParseExternalModuleReference() : this.tsParseEntityName(0);
		}
		tsParseExternalModuleReference() {
			const node = this.startNode();
			this.expectContextual(120);
			this.expect(10);
			if (!this.match(135)) this.unexpected();
			node.expression = super.parseExprAtom();
			this.expect(11);
			this.sawUnambiguousESM = true;
			return this.finishNode(node, "TSExternalModuleReference");
		}
		tsLookAhead(f) {
			const state = this.state.clone();
			const res = f();
			this.state = state;
			return res;
		}
		tsTryParseAndCatch(f) {
			const result = this.tryParse((abort) => f() || abort());
			if (result.aborted || !result.node) return;
			if (result.error) this.state = result.failState;
			return result.node;
		}
		tsTryParse(f) {
			const state = this.state.clone();
			const result = f();
			if (result !== void 0 && result !== false) return result;
			this.state = state;
		}
		tsTryParseDeclare(node) {
			if (this.isLineTerminator()) return;
			const startType = this.state.type;
			return this.tsInAmbientContext(() => {
				switch (startType) {
					case 68:
						node.declare = true;
						return super.parseFunctionStatement(node, false, 2);
					case 80:
						node.declare = true;
						return this.parseClass(node, true, false);
					case 127: return this.tsParseEnumDeclaration(node, { declare: true });
					case 113: return this.tsParseAmbientExternalModuleDeclaration(node);
					case 101: if (this.state.containsEsc) return;
					case 75:
					case 74:
						if (!this.match(75) || !this.isLookaheadContextual("enum")) {
							node.declare = true;
							return this.parseVarStatement(node, this.state.value, true);
						}
						this.expect(75);
						return this.tsParseEnumDeclaration(node, {
							const: true,
							declare: true
						});
					case 108:
						if (this.isUsing()) {
							this.raise(TSErrors.InvalidModifierOnUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							return this.parseVarStatement(node, "using", true);
						}
						break;
					case 97:
						if (this.isAwaitUsing()) {
							this.raise(TSErrors.InvalidModifierOnAwaitUsingDeclaration, this.state.startLoc, "declare");
							node.declare = true;
							this.next();
							return this.parseVarStatement(node, "await using", true);
						}
						break;
					case 130: {
						const result = this.tsParseInterfaceDeclaration(node, { declare: true });
						if (result) return result;
					}
					default: if (tokenIsIdentifier(startType)) return this.tsParseDeclaration(node, this.state.type, true, null);
				}
			});
		}
		tsTryParseExportDeclaration() {
			return this.tsParseDeclaration(this.startNode(), this.state.type, true, null);
		}
		tsParseDeclaration(node, type, next, decorators) {
			switch (type) {
				case 125:
					if (this.tsCheckLineTerminator(next) && (this.match(80) || tokenIsIdentifier(this.state.type))) return this.tsParseAbstractDeclaration(node, decorators);
					break;
				case 128:
					if (this.tsCheckLineTerminator(next)) {
						if (this.match(135)) return this.tsParseAmbientExternalModuleDeclaration(node);
						else if (tokenIsIdentifier(this.state.type)) {
							node.kind = "module";
							return this.tsParseModuleOrNamespaceDeclaration(node);
						}
					}
					break;
				case 129:
					if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) {
						node.kind = "namespace";
						return this.tsParseModuleOrNamespaceDeclaration(node);
					}
					break;
				case 131: if (this.tsCheckLineTerminator(next) && tokenIsIdentifier(this.state.type)) return this.tsParseTypeAliasDeclaration(node);
			}
		}
		tsCheckLineTerminator(next) {
			if (next) {
				if (this.hasFollowingLineBreak()) return false;
				this.next();
				return true;
			}
			return !this.isLineTerminator();
		}
		tsTryParseGenericAsyncArrowFunction(startLoc) {
			if (!this.match(47)) return;
			const oldMaybeInArrowParameters = this.state.maybeInArrowParameters;
			this.state.maybeInArrowParameters = true;
			const res = this.tsTryParseAndCatch(() => {
				const node = this.startNodeAt(startLoc);
				node.typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				super.parseFunctionParams(node);
				node.returnType = this.tsTryParseTypeOrTypePredicateAnnotation();
				const arrowStartPos = this.offsetToSourcePos(startLoc.index);
				if (node.returnType && this.match(19) && this.tsIsArrowReturnTypeRestrictedAt(arrowStartPos)) this.tsArrowReturnTypeAt.set(arrowStartPos, node.returnType.start);
				this.expect(19);
				return node;
			});
			this.state.maybeInArrowParameters = oldMaybeInArrowParameters;
			if (!res) return;
			const startPos = this.offsetToSourcePos(startLoc.index);
			const parse = () => res.returnType && this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithDeferredArrowErrors(() => super.parseArrowExpression(res, null, true)) : super.parseArrowExpression(res, null, true);
			return this.tsIsArrowReturnTypeRestrictedAt(startPos) ? this.tsParseWithRestrictedArrowReturnType(parse, this.hasPlugin("jsx") || this.state.tsArrowReturnTypeAllowed) : parse();
		}
		tsParseTypeArgumentsInExpression() {
			if (this.reScan_lt() !== 47) return;
			return this.tsParseTypeArguments();
		}
		tsParseTypeArguments() {
			const node = this.startNode();
			node.params = this.tsInType(() => this.tsInTopLevelContext(() => {
				this.expect(47);
				return this.tsParseDelimitedList("TypeParametersOrArguments", this.tsParseType.bind(this));
			}));
			if (node.params.length === 0) this.raise(TSErrors.EmptyTypeArguments, node);
			else if (!this.state.inType && this.curContext() === types.brace) this.reScan_lt_gt();
			this.expect(48);
			return this.finishNode(node, "TSTypeParameterInstantiation");
		}
		tsIsDeclarationStart() {
			return tokenIsTSDeclarationStart(this.state.type);
		}
		isExportDefaultSpecifier() {
			if (this.tsIsDeclarationStart()) return false;
			return super.isExportDefaultSpecifier();
		}
		parseBindingElement(flags, decorators) {
			const startLoc = decorators.length ? decorators[0].loc.start : this.state.startLoc;
			const modified = {};
			this.tsParseModifiers({ allowedModifiers: [
				"public",
				"private",
				"protected",
				"override",
				"readonly"
			] }, modified);
			const accessibility = modified.accessibility;
			const override = modified.override;
			const readonly = modified.readonly;
			if (!(flags & 4) && (accessibility || readonly || override)) this.raise(TSErrors.UnexpectedParameterModifier, startLoc);
			const left = this.parseMaybeDefault();
			if (flags & 2) this.parseFunctionParamType(left);
			const elt = this.parseMaybeDefault(left.loc.start, left);
			if (accessibility || readonly || override) {
				const pp = this.startNodeAt(startLoc);
				if (decorators.length) pp.decorators = decorators;
				if (accessibility) pp.accessibility = accessibility;
				if (readonly) pp.readonly = readonly;
				if (override) pp.override = override;
				if (elt.type !== "Identifier" && elt.type !== "AssignmentPattern") this.raise(TSErrors.UnsupportedParameterPropertyKind, pp);
				pp.parameter = elt;
				return this.finishNode(pp, "TSParameterProperty");
			}
			if (decorators.length) left.decorators = decorators;
			return elt;
		}
		isSimpleParameter(node) {
			return node.type === "TSParameterProperty" && super.isSimpleParameter(node.parameter) || super.isSimpleParameter(node);
		}
		tsDisallowOptionalPattern(node) {
			for (const param of node.params) if (param.type !== "Identifier" && param.optional && !this.state.isAmbientContext) this.raise(TSErrors.PatternIsOptional, param);
		}
		setArrowFunctionParameters(node, params, trailingCommaLoc) {
			super.setArrowFunctionParameters(node, params, trailingCommaLoc);
			this.tsDisallowOptionalPattern(node);
		}
		parseFunctionBodyAndFinish(node, type, isMethod = false) {
			if (this.match(14)) node.returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
			const bodilessType = type === "FunctionDeclaration" ? "TSDeclareFunction" : type === "ClassMethod" || type === "ClassPrivateMethod" ? "TSDeclareMethod" : void 0;
			if (bodilessType && !this.match(5) && this.isLineTerminator()) return this.finishNode(node, bodilessType);
			if (bodilessType === "TSDeclareFunction" && this.state.isAmbientContext) {
				this.raise(TSErrors.DeclareFunctionHasImplementation, node);
				if (node.declare) return super.parseFunctionBodyAndFinish(node, bodilessType, isMethod);
			}
			this.tsDisallowOptionalPattern(node);
			return super.parseFunctionBodyAndFinish(node, type, isMethod);
		}
		registerFunctionStatementId(node) {
			if (!node.body && node.id) this.checkIdentifier(node.id, 1024);
			else super.registerFunctionStatementId(node);
		}
		tsCheckForInvalidTypeCasts(items) {
			items.forEach((node) => {
				if ((node == null ? void 0 : node.type) === "TSTypeCastExpression") this.raise(TSErrors.UnexpectedTypeAnnotation, node.typeAnnotation);
			});
		}
		toReferencedList(exprList, isInParens) {
			this.tsCheckForInvalidTypeCasts(exprList);
			return exprList;
		}
		parseArrayLike(close, isTuple, refExpressionErrors) {
			const node = super.parseArrayLike(close, isTuple, refExpressionErrors);
			if (node.type === "ArrayExpression") this.tsCheckForInvalidTypeCasts(node.elements);
			return node;
		}
		parseSubscript(base, startLoc, noCalls, state) {
			if (!this.hasPrecedingLineBreak() && this.match(35)) {
				this.state.canStartJSXElement = false;
				this.next();
				const nonNullExpression = this.startNodeAt(startLoc);
				nonNullExpression.expression = base;
				return this.finishNode(nonNullExpression, "TSNonNullExpression");
			}
			let isOptionalCall = false;
			if (this.match(18) && this.lookaheadCharCode() === 60) {
				if (noCalls) {
					state.stop = true;
					return base;
				}
				state.optionalChainMember = isOptionalCall = true;
				this.next();
			}
			if (this.match(47) || this.match(51)) {
				let missingParenErrorLoc;
				let parsingAsyncArrow = true;
				const parseAttempt = () => {
					if (!noCalls && this.atPossibleAsyncArrow(base)) {
						const asyncArrowFn = this.tsTryParseGenericAsyncArrowFunction(startLoc);
						if (asyncArrowFn) {
							state.stop = true;
							return asyncArrowFn;
						}
					}
					parsingAsyncArrow = false;
					const typeArguments = this.tsParseTypeArgumentsInExpression();
					if (!typeArguments) return;
					if (isOptionalCall && !this.match(10)) {
						missingParenErrorLoc = this.state.curPosition();
						return;
					}
					if (tokenIsTemplate(this.state.type)) {
						const result = super.parseTaggedTemplateExpression(base, startLoc, state);
						result.typeParameters = typeArguments;
						return result;
					}
					if (!noCalls && this.eat(10)) {
						const node = this.startNodeAt(startLoc);
						node.callee = base;
						node.arguments = this.parseCallExpressionArguments();
						this.tsCheckForInvalidTypeCasts(node.arguments);
						node.typeParameters = typeArguments;
						if (state.optionalChainMember) node.optional = isOptionalCall;
						return this.finishCallExpression(node, state.optionalChainMember);
					}
					const tokenType = this.state.type;
					if (tokenType === 48 || tokenType === 52 || tokenType !== 10 && tokenType !== 94 && tokenType !== 121 && tokenCanStartExpression(tokenType) && !this.hasPrecedingLineBreak()) return;
					const node = this.startNodeAt(startLoc);
					node.expression = base;
					node.typeParameters = typeArguments;
					return this.finishNode(node, "TSInstantiationExpression");
				};
				const attempt = this.tryParse((abort) => parseAttempt() || abort());
				if (attempt.thrown && parsingAsyncArrow && this.tsShouldKeepArrowErrorAt(attempt.error, this.offsetToSourcePos(startLoc.index))) throw attempt.error;
				const result = attempt.node;
				if (result && attempt.error) this.state = attempt.failState;
				if (missingParenErrorLoc) this.unexpected(missingParenErrorLoc, 10);
				if (result) {
					if (result.type === "TSInstantiationExpression") {
						if (this.match(16) || this.match(18) && this.lookaheadCharCode() !== 40) this.raise(TSErrors.InvalidPropertyAccessAfterInstantiationExpression, this.state.startLoc);
						if (!this.match(16) && !this.match(18)) result.expression = super.stopParseSubscript(base, state);
					}
					return result;
				}
			}
			return super.parseSubscript(base, startLoc, noCalls, state);
		}
		parseNewCallee(node) {
			var _callee$extra;
			super.parseNewCallee(node);
			const { callee } = node;
			if (callee.type === "TSInstantiationExpression" && !((_callee$extra = callee.extra) != null && _callee$extra.parenthesized)) {
				node.typeParameters = callee.typeParameters;
				node.callee = callee.expression;
			}
		}
		parseExprOp(left, leftStartLoc, minPrec) {
			let isSatisfies;
			if (tokenOperatorPrecedence(58) > minPrec && !this.hasPrecedingLineBreak() && (this.isContextual(94) || (isSatisfies = this.isContextual(121)))) {
				const node = this.startNodeAt(leftStartLoc);
				node.expression = left;
				node.typeAnnotation = this.tsInType(() => {
					this.next();
					if (this.match(75)) {
						if (isSatisfies) this.raise(Errors.UnexpectedKeyword, this.state.startLoc, { keyword: "const" });
						return this.tsParseTypeReference();
					}
					return this.tsParseType();
				});
				this.finishNode(node, isSatisfies ? "TSSatisfiesExpression" : "TSAsExpression");
				this.reScan_lt_gt();
				return this.parseExprOp(node, leftStartLoc, minPrec);
			}
			return super.parseExprOp(left, leftStartLoc, minPrec);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (!this.state.isAmbientContext) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		checkImportReflection(node) {
			super.checkImportReflection(node);
			if (node.module && node.importKind !== "value") this.raise(TSErrors.ImportReflectionHasImportType, node.specifiers[0].loc.start);
		}
		checkDuplicateExports() {}
		isPotentialImportPhase(isExport) {
			if (super.isPotentialImportPhase(isExport)) return true;
			if (this.isContextual(131)) {
				const ch = this.lookaheadCharCode();
				return isExport ? ch === 123 || ch === 42 : ch !== 61;
			}
			return !isExport && this.isContextual(87);
		}
		applyImportPhase(node, isExport, phase, loc) {
			super.applyImportPhase(node, isExport, phase, loc);
			if (isExport) node.exportKind = phase === "type" ? "type" : "value";
			else node.importKind = phase === "type" || phase === "typeof" ? phase : "value";
		}
		parseImport(node) {
			if (this.match(135)) {
				node.importKind = "value";
				return super.parseImport(node);
			}
			let importNode;
			if (tokenIsIdentifier(this.state.type) && this.lookaheadCharCode() === 61) {
				node.importKind = "value";
				return this.tsParseImportEqualsDeclaration(node);
			} else if (this.isContextual(131)) {
				const maybeDefaultIdentifier = this.parseMaybeImportPhase(node, false);
				if (this.lookaheadCharCode() === 61) return this.tsParseImportEqualsDeclaration(node, maybeDefaultIdentifier);
				else importNode = super.parseImportSpecifiersAndAfter(node, maybeDefaultIdentifier);
			} else importNode = super.parseImport(node);
			if (importNode.importKind === "type" && importNode.specifiers.length > 1 && importNode.specifiers[0].type === "ImportDefaultSpecifier") this.raise(TSErrors.TypeImportCannotSpecifyDefaultAndNamed, importNode);
			return importNode;
		}
		parseExport(node, decorators) {
			if (this.match(83)) {
				const nodeImportEquals = node;
				this.next();
				let maybeDefaultIdentifier = null;
				if (this.isContextual(131) && this.isPotentialImportPhase(false)) maybeDefaultIdentifier = this.parseMaybeImportPhase(nodeImportEquals, false);
				else nodeImportEquals.importKind = "value";
				return this.tsParseImportEqualsDeclaration(nodeImportEquals, maybeDefaultIdentifier, true);
			} else if (this.eat(29)) {
				const assign = node;
				assign.expression = super.parseExpression();
				this.semicolon();
				this.sawUnambiguousESM = true;
				return this.finishNode(assign, "TSExportAssignment");
			} else if (this.eatContextual(94)) {
				const decl = node;
				this.expectContextual(129);
				decl.id = this.parseIdentifier();
				this.semicolon();
				return this.finishNode(decl, "TSNamespaceExportDeclaration");
			} else return super.parseExport(node, decorators);
		}
		isAbstractClass() {
			return this.isContextual(125) && this.isLookaheadContextual("class");
		}
		parseExportDefaultExpression() {
			if (this.isAbstractClass()) {
				const cls = this.startNode();
				this.next();
				cls.abstract = true;
				return this.parseClass(cls, true, true);
			}
			if (this.match(130)) {
				const result = this.tsParseInterfaceDeclaration(this.startNode());
				if (result) return result;
			}
			return super.parseExportDefaultExpression();
		}
		parseVarStatement(node, kind, allowMissingInitializer = false) {
			const { isAmbientContext } = this.state;
			const declaration = super.parseVarStatement(node, kind, allowMissingInitializer || isAmbientContext);
			if (!isAmbientContext) return declaration;
			if (!node.declare && (kind === "using" || kind === "await using")) {
				this.raiseOverwrite(TSErrors.UsingDeclarationInAmbientContext, node, kind);
				return declaration;
			}
			for (const { id, init } of declaration.declarations) {
				if (!init) continue;
				if (kind === "var" || kind === "let" || !!id.typeAnnotation) this.raise(TSErrors.InitializerNotAllowedInAmbientContext, init);
				else if (!isValidAmbientConstInitializer(init, this.hasPlugin("estree"))) this.raise(TSErrors.ConstInitializerMustBeStringOrNumericLiteralOrLiteralEnumReference, init);
			}
			return declaration;
		}
		parseStatementContent(flags, decorators) {
			if (!this.state.containsEsc) switch (this.state.type) {
				case 75:
					if (this.isLookaheadContextual("enum")) {
						const node = this.startNode();
						this.expect(75);
						return this.tsParseEnumDeclaration(node, { const: true });
					}
					break;
				case 125:
				case 126:
					if (this.nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine()) {
						const token = this.state.type;
						const node = this.startNode();
						this.next();
						const declaration = token === 126 ? this.tsTryParseDeclare(node) : this.tsParseAbstractDeclaration(node, decorators);
						if (declaration) {
							if (token === 126) declaration.declare = true;
							return declaration;
						} else {
							node.expression = this.createIdentifier(this.startNodeAt(node.loc.start), token === 126 ? "declare" : "abstract");
							this.semicolon(false);
							return this.finishNode(node, "ExpressionStatement");
						}
					}
					break;
				case 127: return this.tsParseEnumDeclaration(this.startNode());
				case 113:
					if (this.lookaheadCharCode() === 123) {
						const node = this.startNode();
						return this.tsParseAmbientExternalModuleDeclaration(node);
					}
					break;
				case 130: {
					const result = this.tsParseInterfaceDeclaration(this.startNode());
					if (result) return result;
					break;
				}
				case 128:
					if (this.nextTokenIsIdentifierOrStringLiteralOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 128, false, decorators);
					}
					break;
				case 129:
					if (this.nextTokenIsIdentifierOnSameLine()) {
						const node = this.startNode();
						this.next();
						return this.tsParseDeclaration(node, 129, false, decorators);
					}
					break;
				case 131: if (this.nextTokenIsIdentifierOnSameLine()) {
					const node = this.startNode();
					this.next();
					return this.tsParseTypeAliasDeclaration(node);
				}
			}
			return super.parseStatementContent(flags, decorators);
		}
		parseAccessModifier() {
			return this.tsParseModifier([
				"public",
				"protected",
				"private"
			]);
		}
		tsHasSomeModifiers(member, modifiers) {
			return modifiers.some((modifier) => {
				if (tsIsAccessModifier(modifier)) return member.accessibility === modifier;
				return !!member[modifier];
			});
		}
		tsIsStartOfStaticBlocks() {
			return this.isContextual(107) && this.lookaheadCharCode() === 123;
		}
		parseClassMember(classBody, member, state) {
			const modifiers = [
				"declare",
				"private",
				"public",
				"protected",
				"override",
				"abstract",
				"readonly",
				"static"
			];
			this.tsParseModifiers({
				allowedModifiers: modifiers,
				disallowedModifiers: ["in", "out"],
				stopOnStartOfClassStaticBlock: true,
				errorTemplate: TSErrors.InvalidModifierOnTypeParameterPositions
			}, member);
			const callParseClassMemberWithIsStatic = () => {
				if (this.tsIsStartOfStaticBlocks()) {
					this.next();
					this.next();
					if (this.tsHasSomeModifiers(member, modifiers)) this.raise(TSErrors.StaticBlockCannotHaveModifier, this.state.curPosition());
					super.parseClassStaticBlock(classBody, member);
				} else this.parseClassMemberWithIsStatic(classBody, member, state, !!member.static);
			};
			if (member.declare) this.tsInAmbientContext(callParseClassMemberWithIsStatic);
			else callParseClassMemberWithIsStatic();
		}
		parseClassMemberWithIsStatic(classBody, member, state, isStatic) {
			const idx = this.tsTryParseIndexSignature(member);
			if (idx) {
				classBody.body.push(idx);
				if (member.abstract) this.raise(TSErrors.IndexSignatureHasAbstract, member);
				if (member.accessibility) this.raise(TSErrors.IndexSignatureHasAccessibility, member, { modifier: member.accessibility });
				if (member.declare) this.raise(TSErrors.IndexSignatureHasDeclare, member);
				if (member.override) this.raise(TSErrors.IndexSignatureHasOverride, member);
				return;
			}
			if (!this.state.inAbstractClass && member.abstract) this.raise(TSErrors.NonAbstractClassHasAbstractMethod, member);
			if (member.override) {
				if (!state.hadSuperClass) this.raise(TSErrors.OverrideNotInSubClass, member);
			}
			super.parseClassMemberWithIsStatic(classBody, member, state, isStatic);
		}
		parsePostMemberNameModifiers(methodOrProp) {
			if (this.eat(17)) methodOrProp.optional = true;
			if (methodOrProp.readonly && this.match(10)) this.raise(TSErrors.ClassMethodHasReadonly, methodOrProp);
			if (methodOrProp.declare && this.match(10)) this.raise(TSErrors.ClassMethodHasDeclare, methodOrProp);
		}
		shouldParseExportDeclaration() {
			if (this.tsIsDeclarationStart()) return true;
			return super.shouldParseExportDeclaration();
		}
		parseConditional(expr, startLoc, refExpressionErrors) {
			if (!this.match(17)) return expr;
			if (this.state.maybeInArrowParameters) {
				const nextCh = this.lookaheadCharCode();
				if (nextCh === 44 || nextCh === 61 || nextCh === 58 || nextCh === 41) {
					this.setOptionalParametersError(refExpressionErrors);
					return expr;
				}
			}
			const startPos = this.offsetToSourcePos(startLoc.index);
			const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
			const allowsReturnType = isRestricted && this.state.tsArrowReturnTypeAllowed;
			this.next();
			const node = this.startNodeAt(startLoc);
			node.test = expr;
			node.consequent = this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssignAllowIn());
			this.expect(14);
			node.alternate = isRestricted ? this.tsParseWithRestrictedArrowReturnType(() => this.parseMaybeAssign(), allowsReturnType) : this.parseMaybeAssign();
			return this.finishNode(node, "ConditionalExpression");
		}
		tsIsArrowReturnTypeRestrictedAt(sourcePos) {
			return this.state.tsArrowReturnTypeRestrictionAt === sourcePos;
		}
		tsRestrictArrowReturnTypeAt(sourcePos, allowsReturnType, genericParams = false) {
			this.state.tsArrowReturnTypeRestrictionAt = sourcePos;
			this.state.tsArrowReturnTypeAllowed = allowsReturnType;
			this.state.tsGenericArrowParams = genericParams;
		}
		tsParseWithRestrictedArrowReturnType(parse, allowsReturnType = false, genericParams = false) {
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			this.tsRestrictArrowReturnTypeAt(this.state.start, allowsReturnType, genericParams);
			const result = parse();
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return result;
		}
		parseParenItem(node, startLoc) {
			const newNode = super.parseParenItem(node, startLoc);
			if (this.eat(17)) {
				newNode.optional = true;
				this.resetEndLocation(node);
			}
			if (this.match(14)) {
				const typeCastNode = this.startNodeAt(startLoc);
				typeCastNode.expression = node;
				typeCastNode.typeAnnotation = this.tsParseTypeAnnotation();
				return this.finishNode(typeCastNode, "TSTypeCastExpression");
			}
			return node;
		}
		parseExportDeclaration(node) {
			if (!this.state.isAmbientContext && this.isContextual(126)) return this.tsInAmbientContext(() => this.parseExportDeclaration(node));
			const startLoc = this.state.startLoc;
			const isDeclare = this.eatContextual(126);
			if (isDeclare && (this.isContextual(126) || !this.shouldParseExportDeclaration())) throw this.raise(TSErrors.ExpectedAmbientAfterExportDeclare, this.state.startLoc);
			const declaration = tokenIsIdentifier(this.state.type) && this.tsTryParseExportDeclaration() || super.parseExportDeclaration(node);
			if (!declaration) return null;
			if (declaration.type === "TSInterfaceDeclaration" || declaration.type === "TSTypeAliasDeclaration" || isDeclare) node.exportKind = "type";
			if (isDeclare && declaration.type !== "TSImportEqualsDeclaration") {
				this.resetStartLocation(declaration, startLoc);
				declaration.declare = true;
			}
			return declaration;
		}
		parseClassId(node, isStatement, optionalId, bindingType) {
			if ((!isStatement || optionalId) && this.isContextual(114)) return;
			super.parseClassId(node, isStatement, optionalId, node.declare ? 1024 : 8331);
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseInOutConstModifiers);
			if (typeParameters) node.typeParameters = typeParameters;
		}
		parseClassPropertyAnnotation(node) {
			if (!node.optional) {
				if (this.eat(35)) node.definite = true;
				else if (this.eat(17)) node.optional = true;
			}
			const type = this.tsTryParseTypeAnnotation();
			if (type) node.typeAnnotation = type;
		}
		parseClassProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (this.state.isAmbientContext && !(node.readonly && !node.typeAnnotation) && this.match(29)) this.raise(TSErrors.DeclareClassFieldHasInitializer, this.state.startLoc);
			if (node.abstract && this.match(29)) {
				const { key } = node;
				this.raise(TSErrors.AbstractPropertyHasInitializer, this.state.startLoc, { propertyName: key.type === "Identifier" && !node.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
			}
			return super.parseClassProperty(node);
		}
		parseClassPrivateProperty(node) {
			if (node.abstract) this.raise(TSErrors.PrivateElementHasAbstract, node);
			if (node.accessibility) this.raise(TSErrors.PrivateElementHasAccessibility, node, { modifier: node.accessibility });
			this.parseClassPropertyAnnotation(node);
			return super.parseClassPrivateProperty(node);
		}
		parseClassAccessorProperty(node) {
			this.parseClassPropertyAnnotation(node);
			if (node.optional) this.raise(TSErrors.AccessorCannotBeOptional, node);
			return super.parseClassAccessorProperty(node);
		}
		pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters && isConstructor) this.raise(TSErrors.ConstructorHasTypeParameters, typeParameters);
			const { declare = false, kind } = method;
			if (declare && (kind === "get" || kind === "set")) this.raise(TSErrors.DeclareAccessor, method, { kind });
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassMethod(classBody, method, isGenerator, isAsync, isConstructor, allowsDirectSuper);
		}
		pushClassPrivateMethod(classBody, method, isGenerator, isAsync) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) method.typeParameters = typeParameters;
			super.pushClassPrivateMethod(classBody, method, isGenerator, isAsync);
		}
		declareClassPrivateMethodInScope(node, kind) {
			if (node.type === "TSDeclareMethod") return;
			if (node.type === "MethodDefinition" && node.value.body == null) return;
			super.declareClassPrivateMethodInScope(node, kind);
		}
		parseClassSuper(node) {
			super.parseClassSuper(node);
			if (node.superClass) {
				if (node.superClass.type === "TSInstantiationExpression") {
					const tsInstantiationExpression = node.superClass;
					const superClass = tsInstantiationExpression.expression;
					this.takeSurroundingComments(superClass, superClass.start, superClass.end);
					const superTypeArguments = tsInstantiationExpression.typeParameters;
					this.takeSurroundingComments(superTypeArguments, superTypeArguments.start, superTypeArguments.end);
					node.superClass = superClass;
					node.superTypeParameters = superTypeArguments;
				} else if (this.match(47) || this.match(51)) node.superTypeParameters = this.tsParseTypeArgumentsInExpression();
			}
			if (this.eatContextual(114)) node.implements = this.tsParseHeritageClause("implements");
		}
		parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) prop.typeParameters = typeParameters;
			return super.parseObjPropValue(prop, startLoc, isGenerator, isAsync, isPattern, isAccessor, refExpressionErrors);
		}
		parseFunctionParams(node, isConstructor) {
			const typeParameters = this.tsTryParseTypeParameters(this.tsParseConstModifier);
			if (typeParameters) node.typeParameters = typeParameters;
			super.parseFunctionParams(node, isConstructor);
		}
		parseVarId(decl, kind) {
			super.parseVarId(decl, kind);
			if (decl.id.type === "Identifier" && !this.hasPrecedingLineBreak() && this.eat(35)) decl.definite = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				decl.id.typeAnnotation = type;
				this.resetEndLocation(decl.id);
			}
		}
		parseMaybeAssign(refExpressionErrors, afterLeftParse) {
			const startPos = this.state.start;
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			const oldStart = this.state.tsArrowReturnTypeRestrictionAt;
			const oldAllowed = this.state.tsArrowReturnTypeAllowed;
			const oldGeneric = this.state.tsGenericArrowParams;
			const node = this.match(10) || this.match(47) || this.isContextual(96) ? this.tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) : this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
			this.state.tsArrowReturnTypeRestrictionAt = oldStart;
			this.state.tsArrowReturnTypeAllowed = oldAllowed;
			this.state.tsGenericArrowParams = oldGeneric;
			return node;
		}
		tsParseWithDeferredArrowErrors(parse) {
			if (this.optionFlags & 2048) return parse();
			this.optionFlags |= 2048;
			try {
				return parse();
			} finally {
				this.optionFlags &= -2049;
			}
		}
		tsShouldKeepArrowErrorAt(error, startPos) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(startPos)) return false;
			const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
			return returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(error, returnTypeStart);
		}
		tsParseMaybeArrowWithRestrictedReturnType(startPos, refExpressionErrors, afterLeftParse) {
			if (!this.noArrowAt.has(startPos)) {
				const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
				const parse = () => this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
				let state = this.state.clone();
				const { tokensLength } = state;
				this.tsArrowReturnTypeAt.delete(startPos);
				let result = this.tryParse(parse, state);
				const returnTypeStart = this.tsArrowReturnTypeAt.get(startPos);
				if (result.thrown && returnTypeStart !== void 0 && !tsIsInvalidArrowParamsError(result.error, returnTypeStart) && !(this.optionFlags & 2048)) {
					state = this.state.clone();
					this.optionFlags |= 2048;
					try {
						result = this.tryParse(parse, state);
					} finally {
						this.optionFlags &= -2049;
					}
				}
				if (result.thrown) {
					if (!this.tsArrowReturnTypeAt.has(startPos)) throw result.error;
				} else {
					var _node$extra2;
					if (result.error) this.state = result.failState;
					const node = result.node;
					if (node.type !== "ArrowFunctionExpression" || !node.returnType || (_node$extra2 = node.extra) != null && _node$extra2.parenthesized) return node;
					const { start } = node.returnType;
					const hasInvalidParams = result.error != null && this.state.errors.slice(state.errors.length).some((error) => tsIsInvalidArrowParamsError(error, start));
					const isUnambiguous = node.typeParameters ? this.hasPlugin("jsx") : tsHasUnambiguousArrowParams(node.params);
					if (!hasInvalidParams && (allowsReturnType || this.match(14)) || isUnambiguous && !(hasInvalidParams && node.async)) {
						if (result.error && !(this.optionFlags & 2048)) throw result.error;
						return node;
					}
				}
				this.noArrowAt.add(startPos);
				this.state = state;
				this.state.tokensLength = tokensLength;
			}
			return this.tsParseMaybeAssign(refExpressionErrors, afterLeftParse);
		}
		tsParseMaybeAssign(refExpressionErrors, afterLeftParse) {
			var _jsx, _jsx2, _typeCast, _jsx3, _typeCast2;
			let state;
			let jsx;
			let typeCast;
			if (this.hasPlugin("jsx") && (this.match(144) || this.match(47))) {
				state = this.state.clone();
				jsx = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!jsx.error) return jsx.node;
				const { context } = this.state;
				const currentContext = context[context.length - 1];
				if (currentContext === types.j_oTag || currentContext === types.j_expr) context.pop();
			}
			if (!((_jsx = jsx) != null && _jsx.error) && !this.match(47)) return super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
			if (!state || state === this.state) state = this.state.clone();
			let typeParameters;
			const arrow = this.tryParse((abort) => {
				var _expr$extra, _typeParameters;
				const startPos = this.state.start;
				if (this.noArrowAt.has(startPos)) abort();
				const allowsReturnType = !this.match(47) || this.state.tsArrowReturnTypeAllowed;
				const isRestricted = this.tsIsArrowReturnTypeRestrictedAt(startPos);
				typeParameters = this.tsParseTypeParameters(this.tsParseConstModifier);
				let expr;
				if (isRestricted) {
					const paramsStartPos = this.state.start;
					this.tsArrowReturnTypeAt.delete(paramsStartPos);
					try {
						expr = this.tsParseWithRestrictedArrowReturnType(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), allowsReturnType, true);
					} finally {
						const returnTypeStart = this.tsArrowReturnTypeAt.get(paramsStartPos);
						if (returnTypeStart !== void 0) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
					}
				} else expr = super.parseMaybeAssign(refExpressionErrors, afterLeftParse);
				if (expr.type !== "ArrowFunctionExpression" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) abort();
				if (((_typeParameters = typeParameters) == null ? void 0 : _typeParameters.params.length) !== 0) this.resetStartLocationFromNode(expr, typeParameters);
				expr.typeParameters = typeParameters;
				return expr;
			}, state);
			if (jsx && arrow.node && arrow.error && !(this.optionFlags & 2048)) throw arrow.error;
			if (arrow.error && this.tsShouldKeepArrowErrorAt(arrow.error, state.start)) {
				if (!arrow.node) throw arrow.error;
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!arrow.error && !arrow.aborted) {
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if (!jsx) {
				assert(!this.hasPlugin("jsx"));
				typeCast = this.tryParse(() => super.parseMaybeAssign(refExpressionErrors, afterLeftParse), state);
				if (!typeCast.error) return typeCast.node;
			}
			if ((_jsx2 = jsx) != null && _jsx2.node) {
				this.state = jsx.failState;
				return jsx.node;
			}
			if (arrow.node) {
				this.state = arrow.failState;
				if (typeParameters) this.reportReservedArrowTypeParam(typeParameters);
				return arrow.node;
			}
			if ((_typeCast = typeCast) != null && _typeCast.node) {
				this.state = typeCast.failState;
				return typeCast.node;
			}
			throw ((_jsx3 = jsx) == null ? void 0 : _jsx3.error) || arrow.error || ((_typeCast2 = typeCast) == null ? void 0 : _typeCast2.error);
		}
		reportReservedArrowTypeParam(node) {
			var _node$extra3;
			if (node.params.length === 1 && !node.params[0].constraint && !((_node$extra3 = node.extra) != null && _node$extra3.trailingComma) && this.getPluginOption("typescript", "disallowAmbiguousJSXLike")) this.raise(TSErrors.ReservedArrowTypeParam, node);
		}
		parseMaybeUnary(refExpressionErrors, sawUnary) {
			if (!this.hasPlugin("jsx") && this.match(47)) return this.tsParseTypeAssertion();
			return super.parseMaybeUnary(refExpressionErrors, sawUnary);
		}
		parseArrow(node) {
			if (this.match(14)) {
				const startPos = this.offsetToSourcePos(node.start);
				if (this.noArrowAt.has(startPos)) return;
				const returnTypeStart = this.sourceToOffsetPos(this.state.start);
				const result = this.tryParse((abort) => {
					const returnType = this.tsParseTypeOrTypePredicateAnnotation(14);
					if (this.canInsertSemicolon() || !this.match(19)) abort();
					return returnType;
				});
				if (result.aborted) return;
				if (!result.thrown) {
					if (result.error) this.state = result.failState;
					node.returnType = result.node;
					if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
				}
			}
			return super.parseArrow(node);
		}
		parseFunctionParamType(param) {
			if (this.eat(17)) param.optional = true;
			const type = this.tsTryParseTypeAnnotation();
			if (type) param.typeAnnotation = type;
			this.resetEndLocation(param);
			return param;
		}
		isAssignable(node, isBinding) {
			switch (node.type) {
				case "TSTypeCastExpression": return this.isAssignable(node.expression, isBinding);
				case "TSParameterProperty": return true;
				default: return super.isAssignable(node, isBinding);
			}
		}
		toAssignable(node, isLHS = false) {
			if (tsIsTypeCast(node)) {
				if (isLHS) this.expressionScope.recordArrowParameterBindingError(TSErrors.UnexpectedTypeCastInParameter, node);
				else this.raiseOnce(TSErrors.UnexpectedTypeCastInParameter, node);
				this.toAssignable(node.expression, isLHS);
				return;
			}
			switch (node.type) {
				case "ParenthesizedExpression":
					this.toAssignableParenthesizedExpression(node, isLHS);
					break;
				case "AssignmentExpression": if (!isLHS && node.left.type === "TSTypeCastExpression") node.left = this.typeCastToParameter(node.left);
				default: super.toAssignable(node, isLHS);
			}
		}
		toAssignableParenthesizedExpression(node, isLHS) {
			if (tsIsTypeCast(node.expression) || node.expression.type === "ParenthesizedExpression") this.toAssignable(node.expression, isLHS);
			else super.toAssignable(node, isLHS);
		}
		checkToRestConversion(node, allowPattern) {
			if (tsIsTypeCast(node)) this.checkToRestConversion(node.expression, false);
			else super.checkToRestConversion(node, allowPattern);
		}
		isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding) {
			switch (type) {
				case "TSTypeCastExpression": return true;
				case "TSParameterProperty": return "parameter";
				case "TSNonNullExpression": return "expression";
				case "TSAsExpression":
				case "TSSatisfiesExpression":
				case "TSTypeAssertion": return (binding !== 64 || !isUnparenthesizedInAssign) && ["expression", true];
				default: return super.isValidLVal(type, disallowCallExpression, isUnparenthesizedInAssign, binding);
			}
		}
		parseBindingAtom() {
			if (this.state.type === 78) return this.parseIdentifier(true);
			return super.parseBindingAtom();
		}
		parseMaybeDecoratorArguments(expr, startLoc) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsParseTypeArgumentsInExpression();
				if (this.match(10)) {
					const call = super.parseMaybeDecoratorArguments(expr, startLoc);
					call.typeParameters = typeArguments;
					return call;
				}
				this.unexpected(null, 10);
			}
			return super.parseMaybeDecoratorArguments(expr, startLoc);
		}
		checkCommaAfterRest(close) {
			if (this.state.isAmbientContext && this.match(12) && this.lookaheadCharCode() === close) {
				this.next();
				return false;
			}
			return super.checkCommaAfterRest(close);
		}
		isClassMethod() {
			return this.match(47) || super.isClassMethod();
		}
		isClassProperty() {
			return this.match(35) || this.match(14) || super.isClassProperty();
		}
		parseMaybeDefault(startLoc, left) {
			const node = super.parseMaybeDefault(startLoc, left);
			if (node.type === "AssignmentPattern" && node.typeAnnotation && node.right.start < node.typeAnnotation.start) this.raise(TSErrors.TypeAnnotationAfterAssign, node.typeAnnotation);
			return node;
		}
		getTokenFromCode(code) {
			if (this.state.inType) {
				if (code === 62) {
					this.finishOp(48, 1);
					return;
				}
				if (code === 60) {
					this.finishOp(47, 1);
					return;
				}
			}
			super.getTokenFromCode(code);
		}
		reScan_lt_gt() {
			const { type } = this.state;
			if (type === 47) {
				this.state.pos -= 1;
				this.readToken_lt();
			} else if (type === 48) {
				this.state.pos -= 1;
				this.readToken_gt();
			}
		}
		reScan_lt() {
			const { type } = this.state;
			if (type === 51) {
				this.state.pos -= 2;
				this.finishOp(47, 1);
				return 47;
			}
			return type;
		}
		toAssignableListItem(exprList, index, isLHS) {
			const node = exprList[index];
			if (node.type === "TSTypeCastExpression") exprList[index] = this.typeCastToParameter(node);
			super.toAssignableListItem(exprList, index, isLHS);
		}
		typeCastToParameter(node) {
			node.expression.typeAnnotation = node.typeAnnotation;
			this.resetEndLocation(node.expression, node.typeAnnotation.loc.end);
			return node.expression;
		}
		shouldParseArrow(params) {
			if (this.match(14)) return params.every((expr) => this.isAssignable(expr, true));
			return super.shouldParseArrow(params);
		}
		parseAsyncArrowHead(startLoc) {
			if (!this.match(14)) return super.parseAsyncArrowHead(startLoc);
			const returnTypeStart = this.sourceToOffsetPos(this.state.start);
			const result = this.tryParse((abort) => {
				const returnType = this.tsParseTypeAnnotation();
				if (!this.match(19)) abort();
				return returnType;
			});
			if (result.aborted || result.thrown) return void 0;
			if (result.error) this.state = result.failState;
			const startPos = this.offsetToSourcePos(startLoc.index);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) this.tsArrowReturnTypeAt.set(startPos, returnTypeStart);
			const node = this.startNodeAt(startLoc);
			node.returnType = result.node;
			return node;
		}
		atPossibleAsyncArrow(base) {
			return super.atPossibleAsyncArrow(base) && !this.noArrowAt.has(this.offsetToSourcePos(base.start));
		}
		parseMaybeConditional(refExpressionErrors) {
			if (!this.tsIsArrowReturnTypeRestrictedAt(this.state.start)) return super.parseMaybeConditional(refExpressionErrors);
			const allowsReturnType = this.state.tsArrowReturnTypeAllowed;
			const expr = super.parseMaybeConditional(refExpressionErrors);
			if (tokenIsAssignment(this.state.type)) this.tsRestrictArrowReturnTypeAt(this.nextTokenStart(), allowsReturnType);
			return expr;
		}
		parseArrowExpression(node, params, isAsync, trailingCommaLoc) {
			const startPos = this.offsetToSourcePos(node.start);
			if (this.tsIsArrowReturnTypeRestrictedAt(startPos)) {
				const genericParams = this.state.tsGenericArrowParams;
				const parse = () => super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
				return this.tsParseWithRestrictedArrowReturnType(genericParams && node.returnType ? () => this.tsParseWithDeferredArrowErrors(parse) : parse, this.state.tsArrowReturnTypeAllowed || !genericParams && tsHasUnambiguousArrowParams(params));
			}
			return super.parseArrowExpression(node, params, isAsync, trailingCommaLoc);
		}
		canHaveLeadingDecorator() {
			return super.canHaveLeadingDecorator() || this.isAbstractClass();
		}
		jsxParseOpeningElementAfterName(node) {
			if (this.match(47) || this.match(51)) {
				const typeArguments = this.tsTryParseAndCatch(() => this.tsParseTypeArgumentsInExpression());
				if (typeArguments) node.typeParameters = typeArguments;
			}
			return super.jsxParseOpeningElementAfterName(node);
		}
		getGetterSetterExpectedParamCount(method) {
			const baseCount = super.getGetterSetterExpectedParamCount(method);
			const firstParam = this.getObjectOrClassMethodParams(method)[0];
			return firstParam && this.isThisParam(firstParam) ? baseCount + 1 : baseCount;
		}
		parseCatchClauseParam() {
			const param = super.parseCatchClauseParam();
			const type = this.tsTryParseTypeAnnotation();
			if (type) {
				param.typeAnnotation = type;
				this.resetEndLocation(param);
			}
			return param;
		}
		tsInAmbientContext(cb) {
			const { isAmbientContext: oldIsAmbientContext, strict: oldStrict } = this.state;
			this.state.isAmbientContext = true;
			this.state.strict = false;
			try {
				return cb();
			} finally {
				this.state.isAmbientContext = oldIsAmbientContext;
				this.state.strict = oldStrict;
			}
		}
		parseClass(node, isStatement, optionalId) {
			const oldInAbstractClass = this.state.inAbstractClass;
			this.state.inAbstractClass = !!node.abstract;
			try {
				return super.parseClass(node, isStatement, optionalId);
			} finally {
				this.state.inAbstractClass = oldInAbstractClass;
			}
		}
		tsParseAbstractDeclaration(node, decorators) {
			if (this.match(80)) {
				node.abstract = true;
				return this.maybeTakeDecorators(decorators, this.parseClass(node, true, false));
			} else if (this.isContextual(130)) {
				if (!this.hasFollowingLineBreak()) {
					node.abstract = true;
					this.raise(TSErrors.NonClassMethodPropertyHasAbstractModifier, node);
					return this.tsParseInterfaceDeclaration(node);
				} else return null;
			}
			throw this.unexpected(null, 80);
		}
		parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope) {
			const method = super.parseMethod(node, isGenerator, isAsync, isConstructor, allowDirectSuper, type, inClassScope);
			if (method.abstract || method.type === "TSAbstractMethodDefinition") {
				if ((this.hasPlugin("estree") ? method.value : method).body) {
					const { key } = method;
					this.raise(TSErrors.AbstractMethodHasImplementation, method, { methodName: key.type === "Identifier" && !method.computed ? key.name : `[${this.input.slice(this.offsetToSourcePos(key.start), this.offsetToSourcePos(key.end))}]` });
				}
			}
			return method;
		}
		tsParseTypeParameterName() {
			return this.parseIdentifier().name;
		}
		shouldParseAsAmbientContext() {
			return !!this.getPluginOption("typescript", "dts");
		}
		parse() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.parse();
		}
		getExpression() {
			if (this.shouldParseAsAmbientContext()) this.state.isAmbientContext = true;
			return super.getExpression();
		}
		parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly) {
			if (!isString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(node, false, isInTypeExport);
				return this.finishNode(node, "ExportSpecifier");
			}
			node.exportKind = "value";
			return super.parseExportSpecifier(node, isString, isInTypeExport, isMaybeTypeOnly);
		}
		parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, bindingType) {
			if (!importedIsString && isMaybeTypeOnly) {
				this.parseTypeOnlyImportExportSpecifier(specifier, true, isInTypeOnlyImport);
				return this.finishNode(specifier, "ImportSpecifier");
			}
			specifier.importKind = "value";
			return super.parseImportSpecifier(specifier, importedIsString, isInTypeOnlyImport, isMaybeTypeOnly, isInTypeOnlyImport ? 4098 : 4096);
		}
		parseTypeOnlyImportExportSpecifier(node, isImport, isInTypeOnlyImportExport) {
			const leftOfAsKey = isImport ? "imported" : "local";
			const rightOfAsKey = isImport ? "local" : "exported";
			let leftOfAs = node[leftOfAsKey];
			let rightOfAs;
			let hasTypeSpecifier = false;
			let canParseAsKeyword = true;
			const loc = leftOfAs.loc.start;
			if (this.isContextual(94)) {
				const firstAs = this.parseIdentifier();
				if (this.isContextual(94)) {
					const secondAs = this.parseIdentifier();
					if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
						hasTypeSpecifier = true;
						leftOfAs = firstAs;
						rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
						canParseAsKeyword = false;
					} else {
						rightOfAs = secondAs;
						canParseAsKeyword = false;
					}
				} else if (isImport ? tokenIsKeywordOrIdentifier(this.state.type) : this.tsIsStartOfModuleExportName()) {
					canParseAsKeyword = false;
					rightOfAs = isImport ? this.parseIdentifier() : this.parseModuleExportName();
				} else {
					hasTypeSpecifier = true;
					leftOfAs = firstAs;
				}
			} else if (this.tsIsStartOfModuleExportName()) {
				hasTypeSpecifier = true;
				if (isImport && !this.match(135)) {
					leftOfAs = this.parseIdentifier(true);
					if (!this.isContextual(94)) this.checkReservedWord(leftOfAs.name, leftOfAs.loc.start, true, true);
				} else leftOfAs = this.parseModuleExportName();
			}
			if (hasTypeSpecifier && isInTypeOnlyImportExport) this.raise(isImport ? TSErrors.TypeModifierIsUsedInTypeImports : TSErrors.TypeModifierIsUsedInTypeExports, loc);
			node[leftOfAsKey] = leftOfAs;
			node[rightOfAsKey] = rightOfAs;
			const kindKey = isImport ? "importKind" : "exportKind";
			node[kindKey] = hasTypeSpecifier ? "type" : "value";
			if (canParseAsKeyword && this.eatContextual(94)) node[rightOfAsKey] = isImport ? this.parseIdentifier() : this.parseModuleExportName();
			if (!node[rightOfAsKey]) {
				if (isImport && node[leftOfAsKey].type !== "Identifier") throw this.raise(Errors.ImportBindingIsString, node, { importName: node[leftOfAsKey].value });
				node[rightOfAsKey] = node[leftOfAsKey].type !== "Identifier" ? this.cloneStringLiteral(node[leftOfAsKey]) : this.cloneIdentifier(node[leftOfAsKey]);
			}
			if (isImport) this.checkIdentifier(node[rightOfAsKey], hasTypeSpecifier ? 4098 : 4096);
		}
		tsIsStartOfModuleExportName() {
			return tokenIsKeywordOrIdentifier(this.state.type) || this.match(135);
		}
		fillOptionalPropertiesForTSESLint(node) {
			switch (node.type) {
				case "ImportDeclaration":
					node.phase ??= null;
					return;
				case "ExpressionStatement":
					node.directive ??= void 0;
					return;
				case "RestElement": node.value = void 0;
				case "Identifier":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "ObjectPattern":
					node.decorators ??= [];
					node.optional ??= false;
					node.typeAnnotation ??= void 0;
					return;
				case "TSParameterProperty":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSEmptyBodyFunctionExpression": node.body = null;
				case "TSDeclareFunction":
				case "FunctionDeclaration":
				case "FunctionExpression":
				case "ClassMethod":
				case "ClassPrivateMethod":
					node.declare ??= false;
					node.returnType ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "Property":
					node.optional ??= false;
					return;
				case "TSMethodSignature":
				case "TSPropertySignature": node.optional ??= false;
				case "TSIndexSignature":
					node.accessibility ??= void 0;
					node.readonly ??= false;
					node.static ??= false;
					return;
				case "TSAbstractPropertyDefinition":
				case "PropertyDefinition":
				case "TSAbstractAccessorProperty":
				case "AccessorProperty":
					node.declare ??= false;
					node.definite ??= false;
					node.readonly ??= false;
					node.typeAnnotation ??= void 0;
				case "TSAbstractMethodDefinition":
				case "MethodDefinition":
					node.accessibility ??= void 0;
					node.decorators ??= [];
					node.override ??= false;
					node.optional ??= false;
					return;
				case "ClassExpression": node.id ??= null;
				case "ClassDeclaration":
					node.abstract ??= false;
					node.declare ??= false;
					node.decorators ??= [];
					node.implements ??= [];
					node.superTypeArguments ??= void 0;
					node.typeParameters ??= void 0;
					return;
				case "TSTypeAliasDeclaration":
				case "VariableDeclaration":
					node.declare ??= false;
					return;
				case "VariableDeclarator":
					node.definite ??= false;
					return;
				case "TSEnumDeclaration":
					node.const ??= false;
					node.declare ??= false;
					return;
				case "TSEnumMember":
					node.computed ??= false;
					return;
				case "TSImportType":
					node.qualifier ??= null;
					node.options ??= null;
					return;
				case "TSInterfaceDeclaration":
					node.declare ??= false;
					node.extends ??= [];
					return;
				case "TSMappedType":
					node.optional ??= false;
					node.readonly ??= void 0;
					return;
				case "TSModuleDeclaration":
					node.declare ??= false;
					node.global ??= node.kind === "global";
					return;
				case "TSTypeParameter":
					node.const ??= false;
					node.in ??= false;
					node.out ??= false;
					return;
			}
		}
		chStartsBindingIdentifierAndNotRelationalOperator(ch, pos) {
			if (isIdentifierStart(ch)) {
				keywordAndTSRelationalOperator.lastIndex = pos;
				if (keywordAndTSRelationalOperator.test(this.input)) {
					const endCh = this.codePointAtPos(keywordAndTSRelationalOperator.lastIndex);
					if (!isIdentifierChar(endCh) && endCh !== 92) return false;
				}
				return true;
			} else if (ch === 92) return true;
			else return false;
		}
		nextTokenIsIdentifierAndNotTSRelationalOperatorOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifierAndNotRelationalOperator(nextCh, next);
		}
		nextTokenIsIdentifierOrStringLiteralOnSameLine() {
			const next = this.nextTokenInLineStart();
			const nextCh = this.codePointAtPos(next);
			return this.chStartsBindingIdentifier(nextCh, next) || nextCh === 34 || nextCh === 39;
		}
	};
	function isPossiblyLiteralEnum(expression) {
		if (expression.type !== "MemberExpression") return false;
		const { computed, property } = expression;
		if (computed && property.type !== "StringLiteral" && (property.type !== "TemplateLiteral" || property.expressions.length > 0)) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	function isValidAmbientConstInitializer(expression, estree) {
		var _expression$extra;
		const { type } = expression;
		if ((_expression$extra = expression.extra) != null && _expression$extra.parenthesized) return false;
		if (estree) {
			if (type === "Literal") {
				const { value } = expression;
				if (typeof value === "string" || typeof value === "boolean") return true;
			}
		} else if (type === "StringLiteral" || type === "BooleanLiteral") return true;
		if (isNumber(expression, estree) || isNegativeNumber(expression, estree)) return true;
		if (type === "TemplateLiteral" && expression.expressions.length === 0) return true;
		if (isPossiblyLiteralEnum(expression)) return true;
		return false;
	}
	function isNumber(expression, estree) {
		if (estree) return expression.type === "Literal" && (typeof expression.value === "number" || "bigint" in expression);
		return expression.type === "NumericLiteral" || expression.type === "BigIntLiteral";
	}
	function isNegativeNumber(expression, estree) {
		if (expression.type === "UnaryExpression") {
			const { operator, argument } = expression;
			if (operator === "-" && isNumber(argument, estree)) return true;
		}
		return false;
	}
	function isUncomputedMemberExpressionChain(expression) {
		if (expression.type === "Identifier") return true;
		if (expression.type !== "MemberExpression" || expression.computed) return false;
		return isUncomputedMemberExpressionChain(expression.object);
	}
	const PlaceholderErrors = ParseErrorEnum`placeholders`({
		ClassNameIsRequired: "A class name is required.",
		UnexpectedSpace: "Unexpected space in placeholder."
	});
	var placeholders = (superClass) => class PlaceholdersParserMixin extends superClass {
		parsePlaceholder(expectedNode) {
			if (this.match(134)) {
				const node = this.startNode();
				this.next();
				this.assertNoSpace();
				node.name = super.parseIdentifier(true);
				this.assertNoSpace();
				this.expect(134);
				return this.finishPlaceholder(node, expectedNode);
			}
		}
		finishPlaceholder(node, expectedNode) {
			let placeholder = node;
			if (!placeholder.expectedNode || !placeholder.type) placeholder = this.finishNode(placeholder, "Placeholder");
			placeholder.expectedNode = expectedNode;
			return placeholder;
		}
		getTokenFromCode(code) {
			if (code === 37 && this.input.charCodeAt(this.state.pos + 1) === 37) this.finishOp(134, 2);
			else super.getTokenFromCode(code);
		}
		parseExprAtom(refExpressionErrors) {
			return this.parsePlaceholder("Expression") || super.parseExprAtom(refExpressionErrors);
		}
		parseIdentifier(liberal) {
			return this.parsePlaceholder("Identifier") || super.parseIdentifier(liberal);
		}
		checkReservedWord(word, startLoc, checkKeywords, isBinding) {
			if (word !== void 0) super.checkReservedWord(word, startLoc, checkKeywords, isBinding);
		}
		cloneIdentifier(node) {
			const cloned = super.cloneIdentifier(node);
			if (cloned.type === "Placeholder") cloned.expectedNode = node.expectedNode;
			return cloned;
		}
		cloneStringLiteral(node) {
			if (node.type === "Placeholder") return this.cloneIdentifier(node);
			return super.cloneStringLiteral(node);
		}
		parseBindingAtom() {
			return this.parsePlaceholder("Pattern") || super.parseBindingAtom();
		}
		isValidLVal(type, disallowCallExpression, isParenthesized, binding) {
			return type === "Placeholder" || super.isValidLVal(type, disallowCallExpression, isParenthesized, binding);
		}
		toAssignable(node, isLHS) {
			if (node && node.type === "Placeholder" && node.expectedNode === "Expression") node.expectedNode = "Pattern";
			else super.toAssignable(node, isLHS);
		}
		chStartsBindingIdentifier(ch, pos) {
			if (super.chStartsBindingIdentifier(ch, pos)) return true;
			const next = this.nextTokenStart();
			if (this.input.charCodeAt(next) === 37 && this.input.charCodeAt(next + 1) === 37) return true;
			return false;
		}
		verifyBreakContinue(node, isBreak) {
			var _node$label;
			if (((_node$label = node.label) == null ? void 0 : _node$label.type) === "Placeholder") return;
			super.verifyBreakContinue(node, isBreak);
		}
		parseExpressionStatement(node, expr, decorators, flags) {
			var _expr$extra;
			if (expr.type !== "Placeholder" || (_expr$extra = expr.extra) != null && _expr$extra.parenthesized) return super.parseExpressionStatement(node, expr, decorators, flags);
			if (this.match(14)) {
				const stmt = node;
				stmt.label = this.finishPlaceholder(expr, "Identifier");
				this.next();
				stmt.body = flags & 8 ? super.parseStatementOrSloppyAnnexBFunctionDeclaration(true) : super.parseStatement();
				return this.finishNode(stmt, "LabeledStatement");
			}
			this.semicolon();
			const stmtPlaceholder = node;
			stmtPlaceholder.name = expr.name;
			return this.finishPlaceholder(stmtPlaceholder, "Statement");
		}
		parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse) {
			return this.parsePlaceholder("BlockStatement") || super.parseBlock(allowDirectives, createNewLexicalScope, afterBlockParse);
		}
		parseFunctionId(requireId) {
			return this.parsePlaceholder("Identifier") || super.parseFunctionId(requireId);
		}
		parseClass(node, isStatement, optionalId) {
			const type = isStatement ? "ClassDeclaration" : "ClassExpression";
			this.next();
			const oldStrict = this.state.strict;
			const placeholder = this.parsePlaceholder("Identifier");
			if (placeholder) {
				if (this.match(81) || this.match(134) || this.match(5)) node.id = placeholder;
				else if (optionalId || !isStatement) {
					node.id = null;
					node.body = this.finishPlaceholder(placeholder, "ClassBody");
					return this.finishNode(node, type);
				} else throw this.raise(PlaceholderErrors.ClassNameIsRequired, this.state.startLoc);
			} else this.parseClassId(node, isStatement, optionalId);
			super.parseClassSuper(node);
			node.body = this.parsePlaceholder("ClassBody") || super.parseClassBody(!!node.superClass, oldStrict);
			return this.finishNode(node, type);
		}
		parseExport(node, decorators) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseExport(node, decorators);
			const node2 = node;
			if (!this.isContextual(99) && !this.match(12)) {
				node2.specifiers = [];
				node2.source = null;
				node2.declaration = this.finishPlaceholder(placeholder, "Declaration");
				return this.finishNode(node2, "ExportNamedDeclaration");
			}
			this.expectPlugin("exportDefaultFrom");
			const specifier = this.startNode();
			specifier.exported = placeholder;
			node2.specifiers = [this.finishNode(specifier, "ExportDefaultSpecifier")];
			return super.parseExport(node2, decorators);
		}
		isExportDefaultSpecifier() {
			if (this.match(65)) {
				const next = this.nextTokenStart();
				if (this.isUnparsedContextual(next, "from")) {
					if (this.input.startsWith(tokenLabelName(134), this.hasPlugin("exportDefaultFrom") ? this.nextTokenStartSince(next + 4) : this.nextTokenInLineStartSince(next + 4))) return true;
				}
			}
			return super.isExportDefaultSpecifier();
		}
		maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier) {
			var _specifiers;
			if ((_specifiers = node.specifiers) != null && _specifiers.length) return true;
			return super.maybeParseExportDefaultSpecifier(node, maybeDefaultIdentifier);
		}
		checkExport(node) {
			const { specifiers } = node;
			if (specifiers != null && specifiers.length) node.specifiers = specifiers.filter((node) => node.exported.type === "Placeholder");
			super.checkExport(node);
			node.specifiers = specifiers;
		}
		parseImport(node) {
			const placeholder = this.parsePlaceholder("Identifier");
			if (!placeholder) return super.parseImport(node);
			node.specifiers = [];
			if (!this.isContextual(99) && !this.match(12)) {
				node.source = this.finishPlaceholder(placeholder, "StringLiteral");
				this.semicolon();
				return this.finishNode(node, "ImportDeclaration");
			}
			const specifier = this.startNodeAtNode(placeholder);
			specifier.local = placeholder;
			node.specifiers.push(this.finishNode(specifier, "ImportDefaultSpecifier"));
			if (this.eat(12)) {
				if (!this.maybeParseStarImportSpecifier(node)) this.parseNamedImportSpecifiers(node);
			}
			this.expectContextual(99);
			node.source = this.parseImportSource();
			this.semicolon();
			return this.finishNode(node, "ImportDeclaration");
		}
		parseImportSource() {
			return this.parsePlaceholder("StringLiteral") || super.parseImportSource();
		}
		assertNoSpace() {
			if (this.state.start > this.offsetToSourcePos(this.state.lastTokEndLoc.index)) this.raise(PlaceholderErrors.UnexpectedSpace, this.state.lastTokEndLoc);
		}
	};
	var v8intrinsic = (superClass) => class V8IntrinsicMixin extends superClass {
		parseV8Intrinsic() {
			if (this.match(54)) {
				const v8IntrinsicStartLoc = this.state.startLoc;
				const node = this.startNode();
				this.next();
				if (tokenIsIdentifier(this.state.type)) {
					const name = this.parseIdentifierName();
					const identifier = this.createIdentifier(node, name);
					this.castNodeTo(identifier, "V8IntrinsicIdentifier");
					if (this.match(10)) return identifier;
				}
				this.unexpected(v8IntrinsicStartLoc);
			}
		}
		parseExprAtom(refExpressionErrors) {
			return this.parseV8Intrinsic() || super.parseExprAtom(refExpressionErrors);
		}
	};
	const PIPELINE_PROPOSALS = [
		"minimal",
		"fsharp",
		"hack",
		"smart"
	];
	const TOPIC_TOKENS = [
		"^^",
		"@@",
		"^",
		"%",
		"#"
	];
	function validatePlugins(pluginsMap) {
		if (pluginsMap.has("decorators")) {
			if (pluginsMap.has("decorators-legacy")) throw new Error("Cannot use the decorators and decorators-legacy plugin together");
			const decoratorsBeforeExport = pluginsMap.get("decorators").decoratorsBeforeExport;
			if (decoratorsBeforeExport != null && typeof decoratorsBeforeExport !== "boolean") throw new Error("'decoratorsBeforeExport' must be a boolean, if specified.");
			const allowCallParenthesized = pluginsMap.get("decorators").allowCallParenthesized;
			if (allowCallParenthesized != null && typeof allowCallParenthesized !== "boolean") throw new Error("'allowCallParenthesized' must be a boolean.");
		}
		if (pluginsMap.has("flow") && pluginsMap.has("typescript")) throw new Error("Cannot combine flow and typescript plugins.");
		if (pluginsMap.has("placeholders") && pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine placeholders and v8intrinsic plugins.");
		if (pluginsMap.has("pipelineOperator")) {
			var _pluginsMap$get2;
			const proposal = pluginsMap.get("pipelineOperator").proposal;
			if (!PIPELINE_PROPOSALS.includes(proposal)) {
				const proposalList = PIPELINE_PROPOSALS.map((p) => `"${p}"`).join(", ");
				throw new Error(`"pipelineOperator" requires "proposal" option whose value must be one of: ${proposalList}.`);
			}
			if (proposal === "hack") {
				var _pluginsMap$get;
				if (pluginsMap.has("placeholders")) throw new Error("Cannot combine placeholders plugin and Hack-style pipes.");
				if (pluginsMap.has("v8intrinsic")) throw new Error("Cannot combine v8intrinsic plugin and Hack-style pipes.");
				const topicToken = pluginsMap.get("pipelineOperator").topicToken;
				if (!TOPIC_TOKENS.includes(topicToken)) {
					const tokenList = TOPIC_TOKENS.map((t) => `"${t}"`).join(", ");
					throw new Error(`"pipelineOperator" in "proposal": "hack" mode also requires a "topicToken" option whose value must be one of: ${tokenList}.`);
				}
				if (topicToken === "#" && ((_pluginsMap$get = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "hack", topicToken: "#" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
			} else if (proposal === "smart" && ((_pluginsMap$get2 = pluginsMap.get("recordAndTuple")) == null ? void 0 : _pluginsMap$get2.syntaxType) === "hash") throw new Error(`Plugin conflict between \`["pipelineOperator", { proposal: "smart" }]\` and \`${JSON.stringify(["recordAndTuple", pluginsMap.get("recordAndTuple")])}\`.`);
		}
		if (pluginsMap.has("moduleAttributes")) {
			if (pluginsMap.has("deprecatedImportAssert") || pluginsMap.has("importAssertions")) throw new Error("Cannot combine importAssertions, deprecatedImportAssert and moduleAttributes plugins.");
			if (pluginsMap.get("moduleAttributes").version !== "may-2020") throw new Error("The 'moduleAttributes' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is 'may-2020'.");
		}
		if (pluginsMap.has("importAssertions")) {
			if (pluginsMap.has("deprecatedImportAssert")) throw new Error("Cannot combine importAssertions and deprecatedImportAssert plugins.");
		}
		if (pluginsMap.has("deprecatedImportAssert"));
		else if (pluginsMap.has("importAttributes") && pluginsMap.get("importAttributes").deprecatedAssertSyntax) pluginsMap.set("deprecatedImportAssert", {});
		if (pluginsMap.has("recordAndTuple")) {
			const syntaxType = pluginsMap.get("recordAndTuple").syntaxType;
			if (syntaxType != null) {
				const RECORD_AND_TUPLE_SYNTAX_TYPES = ["hash", "bar"];
				if (!RECORD_AND_TUPLE_SYNTAX_TYPES.includes(syntaxType)) throw new Error("The 'syntaxType' option of the 'recordAndTuple' plugin must be one of: " + RECORD_AND_TUPLE_SYNTAX_TYPES.map((p) => `'${p}'`).join(", "));
			}
		}
		if (pluginsMap.has("asyncDoExpressions") && !pluginsMap.has("doExpressions")) {
			const error = /* @__PURE__ */ new Error("'asyncDoExpressions' requires 'doExpressions', please add 'doExpressions' to parser plugins.");
			error.missingPlugins = "doExpressions";
			throw error;
		}
		if (pluginsMap.has("optionalChainingAssign") && pluginsMap.get("optionalChainingAssign").version !== "2023-07") throw new Error("The 'optionalChainingAssign' plugin requires a 'version' option, representing the last proposal update. Currently, the only supported value is '2023-07'.");
		if (pluginsMap.has("discardBinding") && pluginsMap.get("discardBinding").syntaxType !== "void") throw new Error("The 'discardBinding' plugin requires a 'syntaxType' option. Currently the only supported value is 'void'.");
	}
	const mixinPlugins = {
		estree,
		jsx,
		flow,
		typescript,
		v8intrinsic,
		placeholders
	};
	const mixinPluginNames = Object.keys(mixinPlugins);
	var Parser = class extends StatementParser {
		constructor(options, input, pluginsMap) {
			const normalizedOptions = getOptions(options);
			super(normalizedOptions, input);
			this.options = normalizedOptions;
			this.initializeScopes();
			this.plugins = pluginsMap;
			this.filename = normalizedOptions.sourceFilename;
			this.startIndex = normalizedOptions.startIndex;
			let optionFlags = 0;
			if (normalizedOptions.allowAwaitOutsideFunction) optionFlags |= 1;
			if (normalizedOptions.allowReturnOutsideFunction) optionFlags |= 2;
			if (normalizedOptions.allowImportExportEverywhere) optionFlags |= 8;
			if (normalizedOptions.allowSuperOutsideMethod) optionFlags |= 16;
			if (normalizedOptions.allowUndeclaredExports) optionFlags |= 64;
			if (normalizedOptions.allowNewTargetOutsideFunction) optionFlags |= 4;
			if (normalizedOptions.allowYieldOutsideFunction) optionFlags |= 32;
			if (normalizedOptions.ranges) optionFlags |= 128;
			if (normalizedOptions.tokens) optionFlags |= 256;
			if (normalizedOptions.createImportExpressions) optionFlags |= 512;
			if (normalizedOptions.createParenthesizedExpressions) optionFlags |= 1024;
			if (normalizedOptions.errorRecovery) optionFlags |= 2048;
			if (normalizedOptions.attachComment) optionFlags |= 4096;
			if (normalizedOptions.annexB) optionFlags |= 8192;
			this.optionFlags = optionFlags;
		}
		getScopeHandler() {
			return ScopeHandler;
		}
		parse() {
			this.enterInitialScopes();
			const file = this.startNode();
			const program = this.startNode();
			this.nextToken();
			file.errors = null;
			const result = this.parseTopLevel(file, program);
			result.errors = this.state.errors;
			result.comments.length = this.state.commentsLen;
			return result;
		}
	};
	function parse(input, options) {
		var _options;
		if (((_options = options) == null ? void 0 : _options.sourceType) === "unambiguous") {
			options = Object.assign({}, options);
			try {
				options.sourceType = "module";
				const parser = getParser(options, input);
				const ast = parser.parse();
				if (parser.sawUnambiguousESM) return ast;
				if (parser.ambiguousScriptDifferentAst) try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused) {}
				else ast.program.sourceType = "script";
				return ast;
			} catch (moduleError) {
				try {
					options.sourceType = "script";
					return getParser(options, input).parse();
				} catch (_unused2) {}
				throw moduleError;
			}
		} else return getParser(options, input).parse();
	}
	function generateExportedTokenTypes(internalTokenTypes) {
		const tokenTypes = {};
		for (const typeName of Object.keys(internalTokenTypes)) tokenTypes[typeName] = getExportedToken(internalTokenTypes[typeName]);
		return tokenTypes;
	}
	const tokTypes = generateExportedTokenTypes(tt);
	function getParser(options, input) {
		let cls = Parser;
		const pluginsMap = /* @__PURE__ */ new Map();
		if (options != null && options.plugins) {
			for (const plugin of options.plugins) {
				let name, opts;
				if (typeof plugin === "string") name = plugin;
				else [name, opts] = plugin;
				if (!pluginsMap.has(name)) pluginsMap.set(name, opts || {});
			}
			validatePlugins(pluginsMap);
			cls = getParserClass(pluginsMap);
		}
		return new cls(options, input, pluginsMap);
	}
	const parserClassCache = /* @__PURE__ */ new Map();
	function getParserClass(pluginsMap) {
		const pluginList = [];
		for (const name of mixinPluginNames) if (pluginsMap.has(name)) pluginList.push(name);
		const key = pluginList.join("|");
		let cls = parserClassCache.get(key);
		if (!cls) {
			cls = Parser;
			for (const plugin of pluginList) cls = mixinPlugins[plugin](cls);
			parserClassCache.set(key, cls);
		}
		return cls;
	}
	exports.parse = parse;
}));

// src/parse/javascript-tree.ts
var import_lib = require_lib();
/** UTF-16 units that are parsed: as much of minified code takes one to two seconds, which is what a file may take in all. */
const JAVASCRIPT_LENGTH_LIMIT = 786432;
/** Brackets open at once. Hand-written code stays below 30, bundles below 100; at about 1 000 the parser runs out of stack. */
const OPEN_LIMIT = 400;
/** Tries of the parser, by ending: JSX is no part of TypeScript files, and old React code uses Flow. */
const DIALECTS$1 = (path) => /\.[cm]?ts$/iu.test(path) ? [["typescript"]] : /\.tsx$/iu.test(path) ? [["typescript", "jsx"]] : [
	["jsx"],
	["flow", "jsx"],
	["typescript"]
];
/** The syntax tree of a JavaScript or TypeScript text, or why there is none. Never throws. */
function parseTree(path, text) {
	if (text.length > JAVASCRIPT_LENGTH_LIMIT) return `longer than ${JAVASCRIPT_LENGTH_LIMIT} characters`;
	if (openBrackets(text) > OPEN_LIMIT) return `more than ${OPEN_LIMIT} brackets open at once`;
	let reason = "";
	for (const plugins of DIALECTS$1(path)) try {
		return (0, import_lib.parse)(text, {
			sourceType: "unambiguous",
			errorRecovery: true,
			allowReturnOutsideFunction: true,
			allowAwaitOutsideFunction: true,
			allowImportExportEverywhere: true,
			allowNewTargetOutsideFunction: true,
			allowSuperOutsideMethod: true,
			allowUndeclaredExports: true,
			attachComment: false,
			plugins: [...plugins, "decorators"]
		}).program;
	} catch (error) {
		if (error instanceof RangeError) return "nested too deeply";
		reason = error instanceof SyntaxError ? `no valid JavaScript (${error.message.replace(/\s*\(\d+:\d+\)$/u, "")})` : "the parser failed";
	}
	return reason;
}
/** How many brackets stand open at once, at most. Quotes and comments are not looked at: too many is only an early answer. */
function openBrackets(text) {
	let open = 0;
	let most = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 40 || code === 91 || code === 123) {
			open += 1;
			if (open > most) most = open;
		} else if ((code === 41 || code === 93 || code === 125) && open > 0) open -= 1;
	}
	return most;
}
/** The node in a field. */
function child(node, field) {
	const value = node[field];
	return isNode(value) ? value : void 0;
}
/** The nodes in a field that holds a list; holes are left out. */
function children(node, field) {
	const value = node[field];
	return Array.isArray(value) ? value.filter(isNode) : [];
}
/** A field that holds text. */
function textField(node, field) {
	const value = node[field];
	return typeof value === "string" ? value : void 0;
}
/** All nodes directly below, in the order of the fields, which is that of the source but for a few. */
function parts(node) {
	if (LEAVES.has(node.type)) return NONE;
	const found = [];
	for (const field in node) {
		const value = node[field];
		if (typeof value !== "object" || value === null || field === "loc" || field === "extra") continue;
		if (Array.isArray(value)) {
			for (const item of value) if (isNode(item)) found.push(item);
		} else if (isNode(value)) found.push(value);
	}
	return found;
}
const NONE = [];
const LEAVES = /* @__PURE__ */ new Set([
	"Identifier",
	"StringLiteral",
	"NumericLiteral",
	"BooleanLiteral",
	"NullLiteral",
	"ThisExpression",
	"TemplateElement",
	"RegExpLiteral",
	"BigIntLiteral",
	"EmptyStatement"
]);
function isFunction({ type }) {
	return type === "FunctionDeclaration" || type === "FunctionExpression" || type === "ArrowFunctionExpression" || type === "ObjectMethod" || type === "ClassMethod" || type === "ClassPrivateMethod";
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;
}

// src/parse/javascript-fold.ts
/** Stands for what only a run would tell: a variable, so that a command line stays one. */
const UNKNOWN = "$_";
const LENGTH_LIMIT$3 = 65536;
const STEP_LIMIT = 2e5;
const DEPTH_LIMIT = 60;
/** Globals under which the others stand. */
const GLOBALS = /^(?:globalThis|window|global|self|top)\./u;
/** Packages and spellings that are the same thing for whoever only asks what is called. */
const SAME = [
	[/^node:/u, ""],
	[/\.default(?=\.|$)/gu, ""],
	[/^fs\.promises\b|^fs\/promises\b|^(?:fs-extra|graceful-fs|memfs)(?=\.|$)/u, "fs"],
	[/^path\.(?:posix|win32)\b/u, "path"],
	[/^(?:node-fetch|cross-fetch|undici\.fetch|isomorphic-fetch)$/u, "fetch"],
	[/^(?:cross-spawn\.sync)$/u, "child_process.spawnSync"],
	[/^(?:cross-spawn(?:\.spawn)?)$/u, "child_process.spawn"],
	[/^shelljs\.exec$/u, "child_process.execSync"]
];
/** Reads names and constant values. One for each text, for it counts its steps. */
var Folding = class {
	#steps = 0;
	/** The dotted name of what an expression stands for, imports and one-way aliases followed: `child_process.exec`, `https.request().write`. */
	nameOf(node, scope, depth = 0) {
		this.#steps += 1;
		if (depth > DEPTH_LIMIT || this.#steps > STEP_LIMIT) return void 0;
		const name = this.#rawName(node, scope, depth);
		return name === void 0 || name.length > 200 ? void 0 : usual(name);
	}
	#rawName(node, scope, depth) {
		switch (node.type) {
			case "Identifier": {
				const name = textField(node, "name") ?? "";
				const binding = scope.find(name);
				if (!binding) return name;
				if (binding.module !== void 0) return binding.module;
				const [source] = binding.sources;
				if (!source || binding.open || binding.sources.length > 1 || /Function|Class/u.test(source.node.type)) return void 0;
				const base = this.nameOf(source.node, source.scope, depth + 1);
				return base === void 0 ? void 0 : [base, ...source.path].join(".");
			}
			case "MemberExpression":
			case "OptionalMemberExpression": {
				const object = child(node, "object");
				const property = child(node, "property");
				const key = property && (node["computed"] === true ? this.exact(property, scope, depth + 1) : textField(property, "name"));
				const base = object && this.nameOf(object, scope, depth + 1);
				return key === void 0 ? void 0 : `${base ?? "?"}.${key}`;
			}
			case "CallExpression":
			case "OptionalCallExpression":
			case "NewExpression": return this.#callName(node, scope, depth);
			case "Import": return "import";
			case "ImportExpression": {
				const from = child(node, "source");
				return from && this.exact(from, scope, depth + 1);
			}
			case "MetaProperty": return "import.meta";
			case "ThisExpression": return "this";
			case "AwaitExpression":
			case "TSAsExpression":
			case "TSNonNullExpression":
			case "TSSatisfiesExpression":
			case "TypeCastExpression":
			case "ChainExpression": {
				const inner = child(node, "argument") ?? child(node, "expression");
				return inner && this.nameOf(inner, scope, depth + 1);
			}
			case "SequenceExpression": {
				const last = children(node, "expressions").at(-1);
				return last && this.nameOf(last, scope, depth + 1);
			}
			default: return;
		}
	}
	#callName(node, scope, depth) {
		const callee = child(node, "callee");
		const name = callee && this.nameOf(callee, scope, depth + 1);
		const first = children(node, "arguments")[0];
		if (name === void 0) return void 0;
		if (LOADERS.test(name)) return first && this.exact(first, scope, depth + 1);
		if (name === "module.createRequire" || name === "createRequire") return "require";
		if (/(?:^|\.)promisify$/u.test(name)) return first && this.nameOf(first, scope, depth + 1);
		if (name.endsWith(".bind")) return name.slice(0, -5);
		return `${name}()`;
	}
	/** The value of an expression, where the text alone tells all of it. */
	exact(node, scope, depth = 0) {
		const folded = this.fold(node, scope, depth);
		return folded.exact ? folded.text : void 0;
	}
	/** The value of an expression, unknown parts as `$_`. */
	fold(node, scope, depth = 0) {
		this.#steps += 1;
		if (depth > DEPTH_LIMIT || this.#steps > STEP_LIMIT) return NOTHING;
		switch (node.type) {
			case "StringLiteral":
			case "DirectiveLiteral": return known(textField(node, "value") ?? "");
			case "NumericLiteral":
			case "BooleanLiteral": return known(String(node["value"]));
			case "TemplateLiteral": return this.#template(node, scope, depth);
			case "BinaryExpression": return textField(node, "operator") === "+" ? this.#sum(node, scope, depth) : NOTHING;
			case "Identifier": {
				const name = textField(node, "name") ?? "";
				const binding = scope.find(name);
				if (!binding) return name === "__dirname" ? known(".") : name === "__filename" ? known(OWN_FILE) : NOTHING;
				const [source] = binding.sources;
				if (!source || binding.open || binding.sources.length > 1 || source.path.length > 0) return NOTHING;
				return this.fold(source.node, source.scope, depth + 1);
			}
			case "MemberExpression": return this.#member(node, scope, depth);
			case "CallExpression":
			case "NewExpression":
			case "OptionalCallExpression": return this.#call(node, scope, depth);
			case "LogicalExpression": {
				const right = child(node, "right");
				const left = child(node, "left");
				const first = left ? this.fold(left, scope, depth + 1) : NOTHING;
				return first.exact || !right ? first : this.fold(right, scope, depth + 1);
			}
			case "ConditionalExpression": {
				const [one, other] = [child(node, "consequent"), child(node, "alternate")].map((side) => side ? this.fold(side, scope, depth + 1) : NOTHING);
				return one && other && one.exact && one.text === other.text ? one : NOTHING;
			}
			case "AwaitExpression":
			case "TSAsExpression":
			case "TSNonNullExpression":
			case "TSSatisfiesExpression": {
				const inner = child(node, "argument") ?? child(node, "expression");
				return inner ? this.fold(inner, scope, depth + 1) : NOTHING;
			}
			default: return NOTHING;
		}
	}
	/** The texts of a list that stands there, or that one variable holds. */
	list(node, scope, depth = 0) {
		if (!node || depth > 5) return void 0;
		if (node.type === "ArrayExpression") return children(node, "elements").map((element) => this.fold(element, scope, depth + 1));
		if (node.type !== "Identifier") return void 0;
		const binding = scope.find(textField(node, "name") ?? "");
		const [source] = binding?.sources ?? [];
		return source && binding?.sources.length === 1 && source.path.length === 0 ? this.list(source.node, source.scope, depth + 1) : void 0;
	}
	#template(node, scope, depth) {
		const texts = [];
		const inner = children(node, "expressions");
		for (const [index, element] of children(node, "quasis").entries()) {
			const value = element["value"];
			texts.push(known(value?.cooked ?? value?.raw ?? ""));
			const expression = inner[index];
			if (expression) texts.push(this.fold(expression, scope, depth + 1));
		}
		return join(texts, "");
	}
	/** A sum leans to the left as deep as it is long, so its left side is followed in a loop. */
	#sum(node, scope, depth) {
		const terms = [];
		let at = node;
		while (at && at.type === "BinaryExpression" && textField(at, "operator") === "+" && terms.length < 5e3) {
			const right = child(at, "right");
			terms.push(right ? this.fold(right, scope, depth + 1) : NOTHING);
			at = child(at, "left");
		}
		terms.push(at ? this.fold(at, scope, depth + 1) : NOTHING);
		return join(terms.reverse(), "");
	}
	#member(node, scope, depth) {
		const name = this.nameOf(node, scope, depth + 1);
		if (name === "process.env.HOME" || name === "process.env.USERPROFILE") return known("~");
		if (name === "process.execPath" || name === "process.argv0") return known("node");
		if (name === "import.meta.dirname") return known(".");
		if (name === "import.meta.filename") return known(OWN_FILE);
		return NOTHING;
	}
	#call(node, scope, depth) {
		const callee = child(node, "callee");
		const args = children(node, "arguments");
		if (!callee) return NOTHING;
		const name = this.nameOf(callee, scope, depth + 1) ?? "";
		const arg = (index) => {
			const given = args[index];
			return given ? this.fold(given, scope, depth + 1) : NOTHING;
		};
		switch (name) {
			case "String.fromCharCode":
			case "String.fromCodePoint": return characters(args.map((_, index) => arg(index)));
			case "atob": return decoded(arg(0), "base64");
			case "unescape":
			case "decodeURIComponent":
			case "decodeURI": return uri(arg(0));
			case "Buffer.from": return args.length === 1 ? arg(0) : decoded(arg(0), arg(1).text);
			case "os.homedir": return known("~");
			case "os.tmpdir": return known("/tmp");
			case "process.cwd": return known(".");
			case "path.join":
			case "path.resolve":
			case "url.fileURLToPath":
			case "url.pathToFileURL":
			case "fileURLToPath":
			case "path.normalize":
			case "path.dirname": return name === "path.dirname" ? {
				text: ".",
				exact: arg(0).exact
			} : join(args.map((_, index) => arg(index)), "/");
			case "URL":
			case "url.URL":
			case "String":
			case "JSON.stringify": return args[1]?.type === "MetaProperty" || args.length > 0 ? arg(0) : NOTHING;
		}
		const object = child(callee, "object");
		const method = name.slice(name.lastIndexOf(".") + 1);
		if (!object) return NOTHING;
		if (method === "toString" || method === "trim" || method === "toLowerCase") return this.fold(object, scope, depth + 1);
		if (method === "concat") return join([this.fold(object, scope, depth + 1), ...args.map((_, index) => arg(index))], "");
		if (method === "join") {
			const list = this.#elements(object, scope, depth + 1);
			return list ? join(list, args.length === 0 ? "," : arg(0).text) : NOTHING;
		}
		if (method === "replace" || method === "replaceAll") {
			const [whole, from, to] = [
				this.fold(object, scope, depth + 1),
				arg(0),
				arg(1)
			];
			if (!whole.exact || !from.exact || !to.exact) return NOTHING;
			return known(method === "replace" ? whole.text.replace(from.text, () => to.text) : whole.text.replaceAll(from.text, () => to.text));
		}
		return NOTHING;
	}
	/** The elements of a list: `["a", "b"]`, `"a-b".split("-")`, either turned round. */
	#elements(node, scope, depth) {
		const plain = this.list(node, scope);
		if (plain) return plain;
		const callee = node.type === "CallExpression" ? child(node, "callee") : void 0;
		const object = callee && child(callee, "object");
		const method = callee && child(callee, "property");
		if (!object || !method || depth > DEPTH_LIMIT) return void 0;
		if (textField(method, "name") === "reverse") return this.#elements(object, scope, depth + 1)?.toReversed();
		if (textField(method, "name") !== "split") return void 0;
		const whole = this.fold(object, scope, depth + 1);
		const by = children(node, "arguments")[0];
		const mark = by && this.exact(by, scope, depth + 1);
		return whole.exact && mark !== void 0 && whole.text.length <= 1e4 ? whole.text.split(mark).map(known) : void 0;
	}
};
/** Functions that take a module's name. */
const LOADERS = /^(?:require|import|module\.require|process\.getBuiltinModule|process\.mainModule\.require|module\.constructor\._load|module\._load|Module\._load)$/u;
const NOTHING = {
	text: "$_",
	exact: false
};
/** What a program calls its own file. */
const OWN_FILE = "./__filename";
function known(text) {
	return text.length > LENGTH_LIMIT$3 ? {
		text: text.slice(0, LENGTH_LIMIT$3),
		exact: false
	} : {
		text,
		exact: true
	};
}
function join(items, by) {
	const text = items.map((item) => item.text).join(by);
	return {
		text: text.slice(0, LENGTH_LIMIT$3),
		exact: text.length <= LENGTH_LIMIT$3 && items.every(({ exact }) => exact)
	};
}
function characters(codes) {
	const numbers = codes.map(({ text, exact }) => exact ? Number(text) : NaN);
	return numbers.length > 0 && numbers.every((code) => Number.isInteger(code) && code >= 0 && code <= 1114111) ? known(String.fromCodePoint(...numbers.slice(0, 5e3))) : NOTHING;
}
function decoded({ text, exact }, encoding) {
	if (!exact || !/^(?:base64(?:url)?|hex|utf-?8|latin1|ascii|binary)$/iu.test(encoding)) return NOTHING;
	return known(Buffer.from(text, encoding).toString("utf8"));
}
function uri({ text, exact }) {
	try {
		return exact ? known(decodeURIComponent(text)) : NOTHING;
	} catch {
		return NOTHING;
	}
}
function usual(name) {
	let found = name.replace(GLOBALS, "");
	for (const [from, to] of SAME) found = found.replace(from, to);
	return found;
}

// src/parse/script-matter.ts
/** Came over the network. */
const FETCHED = 1;
/** Was packed so that nobody reads it: base64, hex, compressed, encrypted. */
const DECODED = 2;
/** All variables of the environment. */
const ENVIRONMENT = 4;
/** Came out of a file. */
const FILE = 8;
/** The bits as words. */
function mattersOf(bits) {
	const found = [];
	if (bits & 1) found.push("fetched");
	if (bits & 2) found.push("decoded");
	if (bits & 4) found.push("environment");
	if (bits & 8) found.push("file");
	return found;
}
/** Whether a string is worth keeping by its shape alone: an address, a path with a dotted folder or in the home folder, a long option. */
function isTelling(text) {
	return text.length >= 4 && text.length <= 2e3 && /^(?:https?|wss?|tcp|stratum\+tcp):\/\/\S|^(?:~|\$_|\.)?\/?(?:[\w.$-]+\/){0,6}\.[a-z][\w-]{1,20}(?:[/.]|$)|^~\/|^--[a-z]/iu.test(text);
}

// src/parse/javascript-calls.ts
const SHELL$1 = /^(?:child_process\.exec(?:Sync)?|execa\.(?:execaCommand|command)(?:Sync)?|zx\.\$|Bun\.\$|execaCommand(?:Sync)?)$/u;
const ARGV$1 = /^(?:child_process\.(?:spawn|spawnSync|execFile|execFileSync)|execa(?:\.(?:execa|execaSync|sync|node|\$))?|Bun\.spawn(?:Sync)?|Deno\.(?:run|Command)|tinyexec\.(?:x|exec)|nano-spawn)$/u;
const FORK = /^(?:child_process\.fork|worker_threads\.Worker|Worker)$/u;
const EVALUATE$1 = /^(?:eval|Function|vm\.(?:runIn\w+|Script|SourceTextModule|compileFunction)|vm\.Script\(\)\.runIn\w+|vm2\.VM\(\)\.run|require-from-string)$|\._compile$|\.constructor\.constructor$|^Function(?:\.prototype)?\.constructor$/u;
const TIMERS = /^(?:setTimeout|setInterval|setImmediate)$/u;
const REACH$1 = /^(?:fetch|https?\.(?:get|request)|http2\.connect|(?:net|tls)\.(?:connect|createConnection)|net\.Socket\(\)\.connect|dgram\.createSocket|dns\.(?:resolve\w*|lookup)|dns\/promises\.(?:resolve\w*|lookup)|axios(?:\.(?:get|post|put|patch|request|delete|head))?|got(?:\.(?:get|post|put|stream))?|needle(?:\.\w+)?|superagent\.\w+|request(?:\.\w+)?|undici\.(?:request|stream)|ky(?:\.\w+)?|phin|XMLHttpRequest\(\)\.open|WebSocket|ws(?:\.WebSocket)?|EventSource|Deno\.connect|Bun\.connect|importScripts|navigator\.sendBeacon)$/u;
const SEND = /^(?:https?\.request\(\)|(?:net|tls)\.(?:connect|createConnection)\(\)|net\.Socket\(\)|WebSocket\(\)|ws\(\)|XMLHttpRequest\(\)|dgram\.createSocket\(\))\.(?:write|end|send)$/u;
const POSTS$1 = /^(?:axios|got|needle|superagent|request|ky)\.(?:post|put|patch)$|^navigator\.sendBeacon$/u;
const READ$1 = /^fs\.(?:readFile(?:Sync)?|createReadStream|open(?:Sync)?|readdir(?:Sync)?|copyFile(?:Sync)?|cp(?:Sync)?)$|^Bun\.file$|^Deno\.(?:readTextFile|readFile)(?:Sync)?$/u;
const WRITE = /^fs\.(?:writeFile|appendFile|outputFile|outputJson|writeJson|ensureSymlink)(?:Sync)?$|^fs\.(?:createWriteStream)$|^Bun\.write$|^Deno\.write(?:TextFile|File)(?:Sync)?$/u;
const COPY = /^fs\.(?:copyFile|cp|copy|rename|symlink|link|move)(?:Sync)?$/u;
const DELETE = /^fs\.(?:unlink|rm)(?:Sync)?$/u;
const DECODE$1 = /^(?:atob|unescape|zlib\.\w*(?:inflate|gunzip|unzip|brotliDecompress)\w*|crypto\.createDecipher(?:iv)?(?:\(\)\.(?:update|final))?|lz-string\.decompress\w*|LZString\.decompress\w*)$/iu;
const VERIFY$1 = /^crypto\.(?:createHash|createVerify|verify|timingSafeEqual|subtle\.digest|hash)$|^ssri\.\w+$|^hasha(?:\.\w+)?$/u;
/** What arrives in the functions that a call is given, as far as its name tells. */
function arrivesIn(name) {
	return REACH$1.test(name) ? 1 : READ$1.test(name) ? 8 : 0;
}
/** Says what a call does outside the program. */
function judgeCall(call) {
	const { name, args, of, before } = call;
	const text = (index) => textOf(call, args[index]);
	const first = of[0] ?? 0;
	const options = optionsOf(args);
	if (SHELL$1.test(name)) return run(call, text(0), first, options, outputOf(text(0)));
	if (ARGV$1.test(name)) return run(call, commandOf(call, options), of.reduce((sum, one) => sum | one, 0) & ~4, options, 0);
	if (FORK.test(name)) {
		if (options && flag(call, options, "eval") === "true") return {
			act: evaluation(call),
			gives: 0
		};
		const file = text(0);
		return run(call, file === void 0 ? void 0 : quoteWords(["node", file]), first, options, 0);
	}
	if (EVALUATE$1.test(name)) return {
		act: evaluation(call),
		gives: 0
	};
	if (TIMERS.test(name) && args[0] && /^(?:StringLiteral|TemplateLiteral|BinaryExpression)$/u.test(args[0].type)) return {
		act: evaluation(call),
		gives: 0
	};
	if (SEND.test(name)) {
		const bits = of.reduce((sum, one) => sum | one, 0);
		return args.length > 0 ? {
			act: {
				does: "send",
				...matter$1(bits)
			},
			gives: 1
		} : { gives: 1 };
	}
	if (REACH$1.test(name)) return reach(call, options);
	if (DECODE$1.test(name) || /^Buffer\.from$/u.test(name) && /^(?:base64(?:url)?|hex)$/iu.test(text(1) ?? "")) return { gives: 2 };
	if (VERIFY$1.test(name)) return {
		act: { does: "verify" },
		gives: 0
	};
	if (WRITE.test(name)) return {
		act: {
			does: "write",
			...named$1(text(0)),
			...matter$1((of[1] ?? 0) | (name.includes("Stream") ? before : 0))
		},
		gives: 0
	};
	if (COPY.test(name)) return {
		act: {
			does: "write",
			...named$1(text(1)),
			...matter$1(8)
		},
		gives: 0
	};
	if (READ$1.test(name)) return {
		act: {
			does: "read",
			...named$1(text(0))
		},
		gives: 8
	};
	if (DELETE.test(name) && args[0]?.type === "Identifier" && textField(args[0], "name") === "__filename") return {
		act: {
			does: "hide",
			text: "deletes its own file"
		},
		gives: 0
	};
	if (/\.pipe$|^stream(?:\/promises)?\.pipeline$/u.test(name) && (before | first) & 1) return {
		act: {
			does: "write",
			of: ["fetched"]
		},
		gives: 0
	};
	return { gives: 0 };
}
function evaluation(call) {
	const code = /Function|constructor/u.test(call.name) ? call.args.at(-1) : call.args[0];
	const bits = call.of.reduce((sum, one) => sum | one, 0);
	return {
		does: "evaluate",
		...named$1(code === void 0 ? "" : textOf(call, code)),
		...matter$1(bits)
	};
}
function run(call, text, bits, options, gives) {
	const silent = options && (/ignore/u.test(flag(call, options, "stdio") ?? "") || flag(call, options, "windowsHide") === "true");
	const detached = options !== void 0 && flag(call, options, "detached") === "true" && silent === true;
	return {
		act: {
			does: "run",
			...named$1(text),
			...matter$1(bits & ~4),
			...detached ? { detached } : {}
		},
		gives
	};
}
/** What a command prints when it is one that fetches or decodes. */
function outputOf(text) {
	if (text === void 0) return 0;
	return (/\b(?:curl|wget)\b/u.test(text) ? 1 : 0) | (/\bbase64\b.*\s-{1,2}d/iu.test(text) ? 2 : 0) | (/^\s*(?:env|printenv|set)\s*$/u.test(text) ? 4 : 0);
}
/** A program and its words as one command line. */
function commandOf(call, options) {
	const { args, folding, scope } = call;
	const whole = folding.list(args[0], scope);
	if (whole) return quoteFolded(whole.map(({ text }) => text));
	const program = textOf(call, args[0]) ?? "$_";
	const words = (folding.list(args[1], scope) ?? (options ? folding.list(property$1(options, "args"), scope) : void 0))?.map(({ text }) => text) ?? (args[1] && args[1] !== options ? ["$_"] : []);
	if (program === "$_" && words.every((word) => word === "$_")) return void 0;
	return options !== void 0 && flag(call, options, "shell") !== void 0 && flag(call, options, "shell") !== "false" || /\s/u.test(program) ? [program, ...words].join(" ") : quoteFolded([program, ...words]);
}
/** Quotes words for a shell, but leaves what is unknown a variable. */
function quoteFolded(words) {
	return words.map((word) => word.includes("$_") && !/[\s"'`;&|]/u.test(word) ? word : quoteWords([word])).join(" ");
}
function reach(call, options) {
	const { name, args, of, folding, scope } = call;
	const bits = of.reduce((sum, one, index) => /Function/u.test(args[index]?.type ?? "") ? sum : sum | one, 0);
	const address = textOf(call, args[0]) ?? (options ? hostOf(call, options) : void 0);
	const method = options && property$1(options, "method");
	const posts = POSTS$1.test(name) || method !== void 0 && /^(?:post|put|patch)$/iu.test(folding.fold(method, scope).text) || options !== void 0 && (property$1(options, "body") ?? property$1(options, "data")) !== void 0;
	const asks = /^dns\b/u.test(name) && address?.includes("$_");
	return {
		act: {
			does: posts || asks || (bits & 4) !== 0 ? "send" : "reach",
			...named$1(address),
			...matter$1(bits)
		},
		gives: 1
	};
}
function hostOf(call, options) {
	const text = textOf(call, property$1(options, "hostname") ?? property$1(options, "host") ?? property$1(options, "url") ?? property$1(options, "uri"));
	return text === void 0 || /^https?:/u.test(text) ? text : `https://${text}`;
}
function textOf({ folding, scope }, node) {
	if (!node || node.type === "ArrayExpression" || node.type === "ObjectExpression") return void 0;
	const { text } = folding.fold(node, scope);
	return text === "$_" || text.trim() === "" ? void 0 : text.slice(0, 8e3);
}
function optionsOf(args) {
	return args.findLast(({ type }) => type === "ObjectExpression");
}
function property$1(options, name) {
	for (const entry of children(options, "properties")) {
		const key = child(entry, "key");
		if (key && (textField(key, "name") === name || textField(key, "value") === name)) return child(entry, "value") ?? entry;
	}
}
/** The value of an option as text; a list as its items. */
function flag({ folding, scope }, options, name) {
	const value = property$1(options, name);
	if (!value) return void 0;
	const list = folding.list(value, scope);
	return list ? list.map(({ text }) => text).join(" ") : folding.fold(value, scope).text;
}
function named$1(text) {
	return text === void 0 ? {} : { text };
}
function matter$1(bits) {
	return bits === 0 ? {} : { of: mattersOf(bits) };
}

// src/parse/javascript-scope.ts
/** The variables of one block. */
var Scope = class {
	parent;
	isFunction;
	#bindings = /* @__PURE__ */ new Map();
	constructor(parent, isFunctionScope) {
		this.parent = parent;
		this.isFunction = isFunctionScope;
	}
	find(name) {
		for (let scope = this; scope; scope = scope.parent) {
			const binding = scope.#bindings.get(name);
			if (binding) return binding;
		}
	}
	declare(name) {
		const known = this.#bindings.get(name);
		if (known) return known;
		const binding = {
			sources: [],
			open: false,
			matters: 0
		};
		this.#bindings.set(name, binding);
		return binding;
	}
	/** The scope that `var` belongs to. */
	home() {
		let scope = this;
		while (!scope.isFunction && scope.parent) scope = scope.parent;
		return scope;
	}
};
/** Levels of the tree that are walked. Long chains of operators nest as deep as they are long. */
const TREE_DEPTH_LIMIT = 700;
const BLOCKS = /^(?:BlockStatement|For\w*Statement|CatchClause|SwitchStatement|StaticBlock)$/u;
/** The scope of every node that opens one. `cut` is called where the tree is too deep to be walked. */
function scopesOf(program, cut) {
	const scopes = /* @__PURE__ */ new Map();
	const walk = (node, outer, depth) => {
		if (depth > 700) {
			cut();
			return;
		}
		let scope = outer;
		if (isFunction(node)) {
			const name = child(node, "id");
			if (name && node.type === "FunctionDeclaration") source(outer.home().declare(textField(name, "name") ?? ""), node, outer, []);
			scope = new Scope(outer, true);
			if (name && node.type === "FunctionExpression") source(scope.declare(textField(name, "name") ?? ""), node, outer, []);
			for (const parameter of children(node, "params")) pattern(parameter, void 0, scope, scope, []);
		} else if (BLOCKS.test(node.type)) scope = new Scope(outer, false);
		if (scope !== outer) scopes.set(node, scope);
		declare(node, scope);
		for (const part of parts(node)) walk(part, scope, depth + 1);
	};
	const top = new Scope(void 0, true);
	scopes.set(program, top);
	for (const part of parts(program)) walk(part, top, 1);
	return scopes;
}
function declare(node, scope) {
	if (node.type === "VariableDeclaration") {
		const home = textField(node, "kind") === "var" ? scope.home() : scope;
		for (const declarator of children(node, "declarations")) {
			const id = child(declarator, "id");
			if (id) pattern(id, child(declarator, "init"), home, scope, [], id.type === "Identifier" ? "unset" : "open");
		}
	} else if (node.type === "AssignmentExpression") {
		const left = child(node, "left");
		if (left) assign(left, textField(node, "operator") === "=" ? child(node, "right") : void 0, scope);
	} else if (node.type === "ImportDeclaration") imports(node, scope);
	else if (node.type === "CatchClause" || /^For(?:In|Of)Statement$/u.test(node.type)) {
		const variable = child(node, "param") ?? child(node, "left");
		if (variable && variable.type !== "VariableDeclaration") pattern(variable, void 0, scope, scope, []);
		for (const declarator of variable ? children(variable, "declarations") : []) {
			const id = child(declarator, "id");
			if (id) pattern(id, void 0, scope, scope, []);
		}
	}
}
/** Declares the names of a pattern. Without a value they are open, but for `let x;`, which is only not set yet. */
function pattern(node, value, home, scope, path, without = "open") {
	if (path.length > 8) return;
	switch (node.type) {
		case "Identifier": {
			const binding = home.declare(textField(node, "name") ?? "");
			if (value) source(binding, value, scope, path);
			else if (without === "open") binding.open = true;
			return;
		}
		case "ObjectPattern":
			for (const property of children(node, "properties")) {
				const key = child(property, "key");
				const name = key && property["computed"] !== true ? textField(key, "name") ?? textField(key, "value") : void 0;
				const inner = child(property, "value") ?? child(property, "argument");
				if (inner) pattern(inner, name === void 0 ? void 0 : value, home, scope, name === void 0 ? path : [...path, name]);
			}
			return;
		case "ArrayPattern":
			for (const element of children(node, "elements")) pattern(element, void 0, home, scope, path);
			return;
		case "AssignmentPattern":
		case "RestElement":
		case "TSParameterProperty": {
			const inner = child(node, "left") ?? child(node, "argument") ?? child(node, "parameter");
			if (inner) pattern(inner, value, home, scope, path);
			return;
		}
	}
}
function assign(left, right, scope) {
	if (left.type === "Identifier") {
		const name = textField(left, "name") ?? "";
		const binding = scope.find(name) ?? top(scope).declare(name);
		if (right) source(binding, right, scope, []);
		else binding.open = true;
	} else if (right && (left.type === "ObjectPattern" || left.type === "ArrayPattern")) pattern(left, right, scope, scope, []);
}
function top(scope) {
	let found = scope;
	while (found.parent) found = found.parent;
	return found;
}
function source(binding, node, scope, path) {
	if (binding.sources.length < 50) binding.sources.push({
		node,
		scope,
		path
	});
	else binding.open = true;
}
function imports(node, scope) {
	const from = child(node, "source");
	const module = from && textField(from, "value");
	if (module === void 0) return;
	for (const specifier of children(node, "specifiers")) {
		const local = child(specifier, "local");
		const imported = child(specifier, "imported");
		const name = imported && (textField(imported, "name") ?? textField(imported, "value"));
		if (local) scope.declare(textField(local, "name") ?? "").module = name === void 0 ? module : `${module}.${name}`;
	}
}

// src/parse/javascript.ts
/** Acts and mentions of one text that are kept: a script that people write has a few dozen. */
const MOST_ACTS$2 = 2e3;
const MOST_MENTIONS = 500;
/** Times that the tree is walked: what one variable hands to the next, in whatever order, is known after two. */
const WALKS = 2;
/** Longer texts are bundles, and walked once. */
const LONG_TEXT = 2e5;
/** Reads a program without running it. Constants are folded, aliases and imports followed. Never throws. */
function readJavaScript(lines) {
	const program = parseTree(lines.path, lines.text);
	if (typeof program === "string") return {
		acts: [],
		references: [],
		unread: program
	};
	try {
		return new Reader$3(lines, program).read();
	} catch (error) {
		if (error instanceof RangeError) return {
			acts: [],
			references: [],
			unread: "nested too deeply"
		};
		throw error;
	}
}
var Reader$3 = class {
	#lines;
	#program;
	#folding = new Folding();
	#scopes;
	#references = [];
	#mentioned = /* @__PURE__ */ new Set();
	#acts = [];
	#unread;
	/** Functions around the node that is looked at, the innermost last, with what they return so far. */
	#functions = [];
	/** What happens anywhere in a function: a promise is settled from within. */
	#inside = /* @__PURE__ */ new Map();
	#last = false;
	constructor(lines, program) {
		this.#lines = lines;
		this.#program = program;
		this.#scopes = scopesOf(program, () => this.#cut());
	}
	read() {
		const top = this.#scopes.get(this.#program);
		if (!top) return {
			acts: [],
			references: []
		};
		const walks = this.#lines.text.length > LONG_TEXT ? 1 : WALKS;
		for (let walk = 1; walk <= walks; walk += 1) {
			this.#last = walk === walks;
			for (const statement of parts(this.#program)) this.#walk(statement, top, 1);
		}
		return {
			acts: this.#acts,
			references: this.#references,
			...this.#unread === void 0 ? {} : { unread: this.#unread }
		};
	}
	#cut() {
		this.#unread ??= `an expression nested deeper than ${700} levels`;
	}
	/** Looks at a node and all below it, and gives what its value is made of. */
	#walk(node, outer, depth) {
		if (depth > 700) {
			this.#cut();
			return 0;
		}
		const scope = this.#scopes.get(node) ?? outer;
		if (isFunction(node)) return this.#function(node, scope, depth);
		let matters = 0;
		if (isCall(node)) matters = this.#call(node, scope, depth);
		else for (const part of parts(node)) matters |= this.#walk(part, scope, depth + 1);
		return this.#leave(node, scope, matters);
	}
	/** What a call of the function gives. */
	#function(node, scope, depth) {
		const own = {
			node,
			returns: 0
		};
		this.#functions.push(own);
		let inside = 0;
		const body = child(node, "body");
		for (const part of parts(node)) {
			const matters = this.#walk(part, scope, depth + 1);
			inside |= matters;
			if (part === body && part.type !== "BlockStatement") own.returns |= matters;
		}
		this.#functions.pop();
		this.#inside.set(node, inside);
		const name = child(node, "id");
		if (name && own.returns) this.#give(name, own.returns, scope);
		return own.returns;
	}
	#leave(node, scope, matters) {
		switch (node.type) {
			case "Identifier": return scope.find(textField(node, "name") ?? "")?.matters ?? 0;
			case "MemberExpression":
			case "OptionalMemberExpression": return this.#member(node, scope, matters);
			case "VariableDeclarator":
			case "AssignmentExpression": {
				const target = child(node, "id") ?? child(node, "left");
				if (target && matters) this.#give(target, matters, scope);
				return matters;
			}
			case "ReturnStatement": {
				const around = this.#functions.at(-1);
				if (around) around.returns |= matters;
				return matters;
			}
			case "ObjectProperty": {
				const key = child(node, "key");
				return key && textField(key, "name") === "env" ? matters & ~4 : matters;
			}
			case "ImportDeclaration":
			case "ExportNamedDeclaration":
			case "ExportAllDeclaration": {
				const from = child(node, "source");
				const erased = textField(node, "importKind") === "type" || textField(node, "exportKind") === "type";
				if (this.#last && from && !erased) this.#load(node, from, scope);
				return 0;
			}
			case "StringLiteral":
				this.#mention(textField(node, "value") ?? "", node);
				return 0;
			case "TemplateLiteral":
			case "BinaryExpression":
				if (node.type === "TemplateLiteral" || textField(node, "operator") === "+") {
					if (this.#last) this.#mention(this.#folding.fold(node, scope).text, node);
				}
				return matters;
			default: return matters;
		}
	}
	/** `process.env` is all of the environment, `process.env.CI` one value of it. */
	#member(node, scope, matters) {
		const property = child(node, "property");
		if (!(node["computed"] === true || property !== void 0 && textField(property, "name") === "env") && (matters & 4) === 0) return matters;
		const name = this.#folding.nameOf(node, scope) ?? "";
		if (name === "process.env") return matters | 4;
		return name.startsWith("process.env.") ? matters & ~4 : matters;
	}
	#call(node, scope, depth) {
		const callee = child(node, "callee") ?? child(node, "tag");
		const given = node.type === "TaggedTemplateExpression" ? [child(node, "quasi")].filter((one) => one !== void 0) : children(node, "arguments");
		const before = callee ? this.#walk(callee, scope, depth + 1) : 0;
		const name = (node.type === "ImportExpression" ? "import" : callee && this.#folding.nameOf(callee, scope)) ?? "";
		const args = node.type === "ImportExpression" ? [child(node, "source")].filter((one) => one !== void 0) : given;
		const arriving = (before | arrivesIn(name)) & (1 | 2 | 8);
		for (const arg of arriving && args.length > 0 ? args : []) if (isFunction(arg)) for (const parameter of children(arg, "params")) this.#give(parameter, arriving, this.#scopes.get(arg) ?? scope);
		const of = args.map((arg) => this.#walk(arg, scope, depth + 1));
		const call = {
			name,
			args,
			of,
			before,
			scope,
			folding: this.#folding
		};
		const { act, gives } = judgeCall(call);
		if (this.#last && act) this.#act(node, act);
		if (this.#last && LOADERS.test(name)) this.#load(node, args[0], scope);
		if (act !== void 0 && act.does !== "verify" && act.does !== "hide") return gives | before;
		const all = (name === "Promise" ? this.#inside.get(args[0] ?? node) ?? 0 : 0) | of.reduce((sum, one) => sum | one, before | gives);
		if (this.#last && DECODES$1.test(name)) this.#mention(this.#folding.fold(node, scope).text, node);
		return /\.(?:includes|startsWith|endsWith|indexOf|test|has|equals|existsSync|statSync|accessSync|length)$/u.test(name) ? 0 : all;
	}
	#load(node, arg, scope) {
		if (!arg) return;
		const { text, exact } = this.#folding.fold(arg, scope);
		if (!exact) this.#act(node, {
			does: "load",
			...text === "$_" ? {} : { text }
		});
		else if (/^\.{0,2}\//u.test(text) || text === "." || text === "..") this.#reference(node, text);
	}
	#reference(node, text) {
		if (this.#references.length < MOST_ACTS$2) this.#references.push({
			at: this.#lines.place(node.start, node.end),
			text,
			how: "loads"
		});
	}
	#act(node, act) {
		if (this.#acts.length >= MOST_ACTS$2) this.#unread ??= `more than ${MOST_ACTS$2} acts`;
		else this.#acts.push({
			...act,
			at: this.#lines.place(node.start, Math.min(node.end, node.start + 400))
		});
	}
	#mention(text, node) {
		if (!this.#last || !isTelling(text) || this.#mentioned.has(text) || this.#mentioned.size >= MOST_MENTIONS) return;
		this.#mentioned.add(text);
		this.#act(node, {
			does: "mention",
			text: text.slice(0, 300)
		});
	}
	#give(target, matters, scope) {
		if (target.type === "Identifier") {
			const binding = scope.find(textField(target, "name") ?? "");
			if (binding) binding.matters |= matters;
			return;
		}
		if (target.type === "MemberExpression") {
			const object = child(target, "object");
			if (object) this.#give(object, matters, scope);
			return;
		}
		if (/Pattern$|^RestElement$|Property$/u.test(target.type)) for (const part of parts(target)) this.#give(part, matters, scope);
	}
};
const DECODES$1 = /^(?:atob|unescape|decodeURIComponent|String\.from(?:CharCode|CodePoint)|path\.(?:join|resolve))$|\.(?:toString|join)$/u;
function isCall({ type }) {
	return type === "CallExpression" || type === "OptionalCallExpression" || type === "NewExpression" || type === "TaggedTemplateExpression" || type === "ImportExpression";
}

// src/parse/mcp-tools-javascript.ts
/** Methods that register a tool under the name that is their first argument, or that takes an object with the name. */
const REGISTERS = /^(?:registerTool|registerAppTool|tool|addTool|defineTool|createTool)$/;
/** Methods by which the protocol's own library is asked: https://github.com/modelcontextprotocol/typescript-sdk */
const HANDLERS = /^(?:execute|handler|run|callback|cb|handle)$/;
/** Tools that JavaScript or TypeScript code registers. Never throws. */
function javaScriptTools(lines) {
	const program = parseTree(lines.path, lines.text);
	if (typeof program === "string") return [];
	try {
		return new Finder(lines, program).find();
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}
var Finder = class {
	#lines;
	#program;
	#scopes;
	#folding = new Folding();
	/** Values of enumerations and of objects of constants: `ToolName.ECHO`. */
	#constants = /* @__PURE__ */ new Map();
	#tools = [];
	constructor(lines, program) {
		this.#lines = lines;
		this.#program = program;
		this.#scopes = scopesOf(program, () => void 0);
	}
	find() {
		const top = this.#scopes.get(this.#program) ?? new Scope(void 0, true);
		this.#walk(this.#program, top, 0, (node) => this.#constantsOf(node));
		this.#walk(this.#program, top, 0, (node, scope) => this.#look(node, scope));
		return this.#tools;
	}
	#walk(node, outer, depth, visit) {
		if (depth > 700) return;
		const scope = this.#scopes.get(node) ?? outer;
		visit(node, scope);
		for (const part of parts(node)) this.#walk(part, scope, depth + 1, visit);
	}
	#constantsOf(node) {
		if (node.type === "TSEnumDeclaration") {
			const name = textField(child(node, "id") ?? node, "name");
			const body = child(node, "body");
			for (const member of [...children(node, "members"), ...body ? children(body, "members") : []]) {
				const value = child(member, "initializer");
				const key = child(member, "id");
				if (key && value?.type === "StringLiteral") this.#constants.set(`${name}.${keyOf(key)}`, textField(value, "value") ?? "");
			}
		}
		if (node.type !== "VariableDeclarator") return;
		const name = textField(child(node, "id") ?? node, "name");
		for (const property of children(plain(child(node, "init")) ?? node, "properties")) {
			const value = child(property, "value");
			const key = child(property, "key");
			if (key && value?.type === "StringLiteral") this.#constants.set(`${name}.${keyOf(key)}`, textField(value, "value") ?? "");
		}
	}
	#look(node, scope) {
		if (node.type === "CallExpression" || node.type === "OptionalCallExpression") this.#call(node, scope);
		else if (node.type === "ObjectExpression") this.#object(node, scope);
	}
	/** `server.registerTool("name", { … }, handler)` and `server.tool("name", "description", { … }, handler)`. */
	#call(node, scope) {
		const callee = child(node, "callee");
		const method = callee && (textField(callee, "name") ?? textField(child(callee, "property") ?? callee, "name"));
		const args = children(node, "arguments");
		const first = args[0]?.type === "Identifier" && method === "registerAppTool" ? args[1] : args[0];
		if (method === void 0 || !REGISTERS.test(method) || !first || first.type === "ObjectExpression") return;
		const name = this.#text(first, scope);
		const after = args.slice(args.indexOf(first) + 1);
		if (name === void 0 || after.length === 0) return;
		const holder = after.map((arg) => this.#resolve(arg, scope)).filter((arg) => arg !== void 0);
		if (!after.some((arg, index) => isFunction(arg) || index === after.length - 1 && /Identifier|MemberExpression|CallExpression/.test(arg.type))) return;
		const config = method === "registerTool" || method === "registerAppTool" ? holder.find(({ type }) => type === "ObjectExpression") : void 0;
		const schema = config ? property(config, "inputSchema") : after.find((arg) => /^(?:ObjectExpression|Identifier|CallExpression|MemberExpression)$/.test(arg.type));
		const described = config ? property(config, "description") : after.find((arg) => arg !== schema && !isFunction(arg) && this.#text(arg, scope) !== void 0);
		const hinted = config ? property(config, "annotations") : holder.find((arg) => arg.type === "ObjectExpression" && property(arg, "readOnlyHint"));
		this.#add(first, name, {
			described,
			schema,
			hinted
		}, scope);
	}
	/** `{ name, description, inputSchema }` in a list of tools, and `{ name, parameters, execute }` of the frameworks. */
	#object(node, scope) {
		const named = property(node, "name");
		const schema = property(node, "inputSchema") ?? property(node, "parameters") ?? property(node, "schema") ?? property(node, "input_schema");
		const isTool = property(node, "inputSchema") !== void 0 || schema !== void 0 && children(node, "properties").some(isHandler);
		const name = named && this.#text(named, scope);
		if (!named || name === void 0 || !isTool) return;
		this.#add(named, name, {
			described: property(node, "description"),
			schema,
			hinted: property(node, "annotations")
		}, scope);
	}
	#add(at, name, { described, schema, hinted }, scope) {
		const description = described && this.#text(described, scope);
		const hints = hinted && this.#hints(this.#resolve(hinted, scope));
		this.#tools.push({
			at: this.#lines.place(at.start, at.end),
			name,
			...description === void 0 ? {} : { description: description.slice(0, 8e3) },
			parameters: schema ? this.#parameters(this.#resolve(schema, scope), scope, 0) : [],
			...hints ? { hints } : {}
		});
	}
	/** What is known of a text; what only a run would tell stands as `$_`. */
	#text(node, scope) {
		if (node.type === "MemberExpression") {
			const object = child(node, "object");
			const key = child(node, "property");
			const constant = this.#constants.get(`${object && textField(object, "name")}.${key && keyOf(key)}`);
			if (constant !== void 0) return constant;
		}
		const { text } = this.#folding.fold(node, scope);
		return text === "$_" || text === "" ? void 0 : text;
	}
	/** The expression that a name stands for. */
	#resolve(node, scope, depth = 0) {
		const bare = plain(node);
		if (bare?.type !== "Identifier" || depth > 4) return bare;
		const source = scope.find(textField(bare, "name") ?? "")?.sources[0];
		return source && source.path.length === 0 ? this.#resolve(source.node, source.scope, depth + 1) : void 0;
	}
	#hints(node) {
		const flag = (key) => {
			const value = node && property(node, key);
			return value?.type === "BooleanLiteral" ? value["value"] === true : void 0;
		};
		const readOnly = flag("readOnlyHint");
		const destructive = flag("destructiveHint");
		if (readOnly === void 0 && destructive === void 0) return void 0;
		return {
			...readOnly === void 0 ? {} : { readOnly },
			...destructive === void 0 ? {} : { destructive }
		};
	}
	/** The keys of a schema: of Zod (`{ a: z.string() }`, `z.object({ … })`) or of JSON Schema (`properties`). */
	#parameters(node, scope, depth) {
		if (!node || depth > 5) return [];
		if (node.type === "CallExpression") {
			const callee = child(node, "callee");
			return [children(node, "arguments")[0], callee && child(callee, "object")].flatMap((part) => part ? this.#parameters(this.#resolve(part, scope), scope, depth + 1) : []).slice(0, 200);
		}
		if (node.type === "MemberExpression") {
			const object = child(node, "object");
			return object ? this.#parameters(this.#resolve(object, scope), scope, depth + 1) : [];
		}
		if (node.type !== "ObjectExpression") return [];
		const properties = property(node, "properties");
		if (properties && property(node, "type")) return this.#parameters(this.#resolve(properties, scope), scope, depth + 1);
		return children(node, "properties").flatMap((entry) => {
			const key = child(entry, "key");
			const value = child(entry, "value");
			if (!key || entry["computed"] === true) return [];
			const choices = value ? choicesIn(value, 0) : [];
			return [{
				name: keyOf(key),
				...choices.length > 0 ? { choices } : {}
			}];
		});
	}
};
function isHandler(entry) {
	const key = child(entry, "key");
	return key !== void 0 && HANDLERS.test(keyOf(key));
}
/** The texts of `z.enum([…])`, of `z.literal("…")` and of JSON Schema's `enum`. */
function choicesIn(node, depth) {
	if (depth > 8) return [];
	if (node.type === "CallExpression") {
		const callee = child(node, "callee");
		const method = callee && textField(child(callee, "property") ?? callee, "name");
		const first = children(node, "arguments")[0];
		if (first && (method === "enum" || method === "literal")) return texts(first);
		return [...first ? choicesIn(first, depth + 1) : [], ...callee ? choicesIn(callee, depth + 1) : []];
	}
	if (node.type === "MemberExpression") {
		const object = child(node, "object");
		return object ? choicesIn(object, depth + 1) : [];
	}
	if (node.type === "ArrayExpression") return children(node, "elements").flatMap((element) => choicesIn(element, depth + 1));
	const listed = node.type === "ObjectExpression" ? property(node, "enum") : void 0;
	return listed ? texts(listed) : [];
}
function texts(node) {
	const bare = plain(node) ?? node;
	return (bare.type === "ArrayExpression" ? children(bare, "elements") : [bare]).flatMap((element) => element.type === "StringLiteral" ? [textField(element, "value") ?? ""] : []).slice(0, 200);
}
/** The value of a property; a method stands for itself. */
function property(node, name) {
	for (const entry of children(node, "properties")) {
		const key = child(entry, "key");
		if (key && keyOf(key) === name) return child(entry, "value") ?? entry;
	}
}
function keyOf(key) {
	return textField(key, "name") ?? textField(key, "value") ?? "";
}
/** Without the casts of TypeScript around it. */
function plain(node) {
	let at = node;
	while (at && /^(?:TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|ParenthesizedExpression)$/.test(at.type)) at = child(at, "expression");
	return at;
}

// src/parse/python-tokens.ts
const PIECE = /[ \t\f\r]+|\\\r?\n|#[^\n]*|\n|;|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|\d[\w.]*|[^\s\w]/uy;
const PREFIX = /^[rbfu]{1,3}$/iu;
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"0": "\0",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
/** Cuts a text into tokens, in one pass. What is no Python is cut all the same. https://docs.python.org/3/reference/lexical_analysis.html */
function tokenizePython(text) {
	const tokens = [];
	let first = true;
	let open = 0;
	let at = 0;
	const push = (kind, value, start, end) => {
		tokens.push({
			kind,
			text: value,
			start,
			end,
			first
		});
		first = false;
	};
	while (at < text.length) {
		PIECE.lastIndex = at;
		const piece = PIECE.exec(text)?.[0] ?? text.charAt(at);
		const start = at;
		const char = piece.charAt(0);
		if (char === "\"" || char === "'" || PREFIX.test(piece) && /["']/u.test(text.charAt(at + piece.length))) {
			const prefix = char === "\"" || char === "'" ? "" : piece;
			const string = readString(text, at + prefix.length, /r/iu.test(prefix), /f/iu.test(prefix));
			push("string", string.value, start, string.end);
			at = string.end;
			continue;
		}
		at += piece.length;
		if (char === "\n" || char === ";") {
			if (open === 0) first = true;
		} else if (/^[A-Za-z_\u0080-\uffff]/u.test(char)) push("word", piece, start, at);
		else if (/^\d/u.test(char)) push("number", piece, start, at);
		else if (!/^[\s#\\]/u.test(char)) {
			if (char === "(" || char === "[" || char === "{") open += 1;
			else if ((char === ")" || char === "]" || char === "}") && open > 0) open -= 1;
			push("mark", piece, start, at);
			if (char === ":" && open === 0) first = true;
		}
	}
	return tokens;
}
function readString(text, from, raw, formatted) {
	const single = text.charAt(from);
	const quote = text.startsWith(single.repeat(3), from) ? single.repeat(3) : single;
	let at = from + quote.length;
	const start = at;
	while (at < text.length) {
		const char = text.charAt(at);
		if (char === "\\") at += 2;
		else if (text.startsWith(quote, at)) break;
		else if (char === "\n" && quote.length === 1) break;
		else at += 1;
	}
	const body = text.slice(start, Math.min(at, text.length));
	const end = Math.min(at + (text.startsWith(quote, at) ? quote.length : 0), text.length);
	const value = raw ? body : withoutEscapes(body);
	return {
		value: formatted ? value.replaceAll(/\{[^{}]{1,200}\}/gu, "$$_") : value,
		end: Math.max(end, from + 1)
	};
}
function withoutEscapes(body) {
	if (!body.includes("\\")) return body;
	return body.replaceAll(/\\(?:x(?<hex>[0-9a-f]{2})|u(?<unicode>[0-9a-f]{4})|\r?\n|(?<char>[\s\S]))/giu, (whole, ...rest) => {
		const { hex, unicode, char } = rest.at(-1);
		if (hex !== void 0 || unicode !== void 0) return String.fromCharCode(Number.parseInt(hex ?? unicode ?? "0", 16));
		return char === void 0 ? "" : ESCAPES[char] ?? (char === whole.charAt(1) && /["'\\]/u.test(char) ? char : whole);
	});
}

// src/parse/mcp-tools-python.ts
/** Tokens of one decorator, signature or call that are looked at. */
const SPAN$1 = 3e3;
/** Tools that Python code registers: `@mcp.tool` over a function, `Tool(name=…)`, `add_tool(function)`. https://github.com/modelcontextprotocol/python-sdk */
function pythonTools(lines) {
	const tokens = tokenizePython(lines.text);
	const reader = new Reader$2(lines, tokens);
	const found = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const [text, next, after] = [
			tokens[at]?.text,
			tokens[at + 1]?.text,
			tokens[at + 2]?.text
		];
		const tool = text === "@" && tokens[at]?.kind === "mark" ? reader.decorated(at) : text === "Tool" && tokens[at]?.kind === "word" && next === "(" ? reader.listed(at) : text === "add_tool" && next === "(" && tokens[at + 2]?.kind === "word" && after !== void 0 ? reader.defined(after) : void 0;
		if (tool) found.push(tool);
	}
	return found;
}
var Reader$2 = class {
	#lines;
	#tokens;
	/** Texts that stand behind a name of their own, as in an enumeration of the tools' names. */
	#constants = /* @__PURE__ */ new Map();
	constructor(lines, tokens) {
		this.#lines = lines;
		this.#tokens = tokens;
		for (const [at, { kind, text }] of tokens.entries()) {
			const name = tokens[at - 2];
			if (kind === "string" && tokens[at - 1]?.text === "=" && name?.kind === "word" && name.first) this.#constants.set(name.text, text);
		}
	}
	/** `@server.tool(…)` and the function below it, other decorators in between. */
	decorated(at) {
		let end = at + 1;
		while (this.#tokens[end]?.kind === "word" || this.#tokens[end]?.text === ".") end += 1;
		if (end - at < 4 || this.#tokens[end - 1]?.text !== "tool") return void 0;
		const called = this.#tokens[end]?.text === "(";
		const close = called ? this.#close(end) : end;
		const options = called ? this.#keywords(end + 1, close - 1) : /* @__PURE__ */ new Map();
		for (let def = close; def < Math.min(this.#tokens.length, close + SPAN$1); def += 1) {
			const token = this.#tokens[def];
			if (token?.text === "class" && token.first) return void 0;
			if (token?.text === "def" && (token.first || this.#tokens[def - 1]?.text === "async")) return this.#function(def, options, called ? end : at);
		}
	}
	/** A function of this name, wherever it is defined in the file. */
	defined(name) {
		const def = this.#tokens.findIndex((token, index) => token.text === "def" && this.#tokens[index + 1]?.text === name);
		return def === -1 ? void 0 : this.#function(def, /* @__PURE__ */ new Map(), def);
	}
	#function(def, options, decorator) {
		const named = this.#tokens[def + 1];
		const open = this.#tokens[def + 2]?.text === "(" ? def + 2 : -1;
		if (!named || open === -1) return void 0;
		const close = this.#close(open);
		let body = close;
		while (body < this.#tokens.length && this.#tokens[body]?.text !== ":") body += 1;
		const first = this.#tokens[body + 1];
		const description = joined(options.get("description")) ?? (first?.kind === "string" && first.first ? first.text.trim() : void 0);
		const own = this.#tokens[decorator + 1]?.kind === "string" && this.#tokens[decorator]?.text === "(" ? this.#tokens[decorator + 1]?.text : void 0;
		return this.#tool(named, joined(options.get("name")) ?? own ?? named.text, description, this.#signature(open + 1, close - 1), options.get("annotations"));
	}
	/** `Tool(name="…", description="…", inputSchema={…})`. */
	listed(at) {
		const options = this.#keywords(at + 2, this.#close(at + 1) - 1);
		const named = options.get("name")?.[0];
		const last = options.get("name")?.findLast(({ kind, text }) => kind === "word" && text !== "value");
		const name = joined(options.get("name")) ?? (last && this.#constants.get(last.text));
		if (name === void 0 || !named) return void 0;
		return this.#tool(named, name, joined(options.get("description")), properties(options.get("inputSchema") ?? []), options.get("annotations"));
	}
	#tool(at, name, description, parameters, annotations = []) {
		const hint = (key) => {
			const found = annotations.findIndex(({ text }) => text === key);
			const value = annotations[found + 2]?.text;
			return found === -1 || value !== "True" && value !== "False" ? void 0 : value === "True";
		};
		const readOnly = hint("readOnlyHint");
		const destructive = hint("destructiveHint");
		return {
			at: this.#lines.place(at.start, at.end),
			name,
			...description === void 0 ? {} : { description: description.slice(0, 8e3) },
			parameters,
			...readOnly === void 0 && destructive === void 0 ? {} : { hints: {
				...readOnly === void 0 ? {} : { readOnly },
				...destructive === void 0 ? {} : { destructive }
			} }
		};
	}
	/** The index behind the bracket that closes the one at `open`. */
	#close(open) {
		let depth = 0;
		for (let at = open; at < Math.min(this.#tokens.length, open + SPAN$1); at += 1) {
			const token = this.#tokens[at];
			if (token?.kind !== "mark") continue;
			if (/^[([{]$/.test(token.text)) depth += 1;
			else if (/^[)\]}]$/.test(token.text)) depth -= 1;
			if (depth === 0) return at + 1;
		}
		return Math.min(this.#tokens.length, open + SPAN$1);
	}
	/** The arguments between two brackets, each as its tokens. */
	#split(from, to) {
		const found = [[]];
		let depth = 0;
		for (const token of this.#tokens.slice(from, to)) {
			if (token.kind === "mark" && /^[([{]$/.test(token.text)) depth += 1;
			if (token.kind === "mark" && /^[)\]}]$/.test(token.text)) depth -= 1;
			if (depth === 0 && token.kind === "mark" && token.text === ",") found.push([]);
			else found.at(-1)?.push(token);
		}
		return found.filter(({ length }) => length > 0);
	}
	#keywords(from, to) {
		return new Map(this.#split(from, to).flatMap(([key, equals, ...value]) => key?.kind === "word" && equals?.text === "=" ? [[key.text, value]] : []));
	}
	#signature(from, to) {
		return this.#split(from, to).flatMap(([first, ...rest]) => {
			if (first?.kind !== "word" || /^(?:self|cls|ctx|context)$/.test(first.text)) return [];
			const literal = rest.findIndex(({ text }) => text === "Literal");
			const end = rest.findIndex(({ text }, index) => index > literal && text === "]");
			const choices = literal === -1 ? [] : rest.slice(literal, end === -1 ? void 0 : end).flatMap(({ kind, text }) => kind === "string" ? [text] : []);
			return [{
				name: first.text,
				...choices.length > 0 ? { choices } : {}
			}];
		});
	}
};
/** Strings that stand side by side are one; anything else is only known to a run. */
function joined(tokens) {
	if (!tokens || tokens.length === 0) return void 0;
	const inner = tokens.filter(({ text, kind }) => kind === "string" || !/^[()+]$/.test(text));
	return inner.length > 0 && inner.every(({ kind }) => kind === "string") ? inner.map(({ text }) => text).join("") : void 0;
}
/** The keys directly below `"properties"` in a schema that is written out. */
function properties(tokens) {
	const start = tokens.findIndex(({ kind, text }) => kind === "string" && text === "properties");
	const found = [];
	let depth = 0;
	for (let at = start + 2; start !== -1 && at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind === "mark" && /^[([{]$/.test(token.text)) depth += 1;
		if (token?.kind === "mark" && /^[)\]}]$/.test(token.text)) depth -= 1;
		if (depth === 0) break;
		if (token?.kind === "string" && depth === 1 && tokens[at + 1]?.text === ":") found.push({ name: token.text });
		if (token?.text === "enum" && depth === 2) {
			const end = tokens.findIndex(({ text }, index) => index > at && text === "]");
			const choices = tokens.slice(at + 1, end === -1 ? void 0 : end).flatMap(({ kind, text }) => kind === "string" ? [text] : []);
			const last = found.pop();
			if (last) found.push({
				...last,
				choices
			});
		}
	}
	return found;
}

// src/parse/mcp-tools-words.ts
/** A text between double quotes or backquotes. */
const STRING = String.raw`(?:"((?:[^"\\\n]|\\.){0,4000})"|${"`"}([^${"`"}]{0,4000})${"`"})`;
/** Characters behind a registration in which its description and its parameters are looked for. */
const NEAR = 4e3;
const DIALECTS = [
	{
		ending: /\.go$/i,
		begins: new RegExp(String.raw`(?:\bNewTool\(|\bMustTool\(|\bmcp\.Tool\{[\s\S]{0,200}?\bName:)\s*${STRING}`, "g"),
		description: new RegExp(String.raw`(?:WithDescription\(|\bDescription:\s*(?:\w+\([^"\n]{0,40}"[^"\n]{0,200}",)?|^\s*,\s*)\s*${STRING}`),
		parameter: new RegExp(String.raw`\bWith(?:String|Number|Boolean|Object|Array|Any|Integer)\(\s*${STRING}`, "g"),
		readOnly: /ReadOnlyHint(?:Annotation)?(?:\(|:\s*(?:[\w.]+(?:\[\w+\])?\()?)\s*(true|false)/i,
		destructive: /DestructiveHint(?:Annotation)?(?:\(|:\s*(?:[\w.]+(?:\[\w+\])?\()?)\s*(true|false)/i
	},
	{
		ending: /\.cs$/i,
		begins: new RegExp(String.raw`\[McpServerTool(?:\((?:[^)"]{0,200}\bName\s*=\s*${STRING})?|[,\]])`, "g"),
		description: new RegExp(String.raw`\bDescription\(\s*${STRING}`),
		readOnly: /\bReadOnly\s*=\s*(true|false)/,
		destructive: /\bDestructive\s*=\s*(true|false)/,
		named: /\b(?:public|internal|private|protected)\s+(?:(?:static|async|virtual|override)\s+)*[\w<>[\]?,. ]{1,120}?\s+(\w+)\s*\(/
	},
	{
		ending: /\.rs$/i,
		begins: new RegExp(String.raw`#\[(?:rmcp::)?tool(?:\((?:[^)"]{0,100}\bname\s*=\s*${STRING})?|\])`, "g"),
		description: new RegExp(String.raw`\bdescription\s*=\s*${STRING}`),
		readOnly: /\bread_only_hint\s*=\s*(?:Some\()?(true|false)/,
		destructive: /\bdestructive_hint\s*=\s*(?:Some\()?(true|false)/,
		named: /\bfn\s+(\w+)/
	},
	{
		ending: /\.(?:java|kts?)$/i,
		begins: new RegExp(String.raw`(?:@(?:Mcp)?Tool\b(?:\((?:[^)"]{0,100}\bname\s*=\s*${STRING})?)?|\baddTool\(\s*(?:name\s*=\s*)?${STRING})`, "g"),
		description: new RegExp(String.raw`\b(?:description|value)\s*=\s*${STRING}`),
		readOnly: /\breadOnlyHint\s*=\s*(true|false)/,
		destructive: /\bdestructiveHint\s*=\s*(true|false)/,
		named: /\b(?:public|private|protected|fun)\s+(?:[\w<>[\]?,. ]{1,120}?\s+)?(\w+)\s*\(/
	},
	{
		ending: /\.php$/i,
		begins: new RegExp(String.raw`#\[McpTool(?:\((?:[^)'"]{0,100}\bname:\s*(?:'([^'\n]{1,128})'|${STRING}))?|\])`, "g"),
		description: /\bdescription:\s*(?:'([^'\n]{0,4000})'|"([^"\n]{0,4000})")/,
		readOnly: /\breadOnlyHint:\s*(true|false)/,
		destructive: /\bdestructiveHint:\s*(true|false)/,
		named: /\bfunction\s+(\w+)/
	}
];
/** Tools that code of these languages registers. */
function patternTools(lines) {
	const dialect = DIALECTS.find(({ ending }) => ending.test(lines.path));
	if (!dialect) return [];
	const starts = [...lines.text.matchAll(dialect.begins)].slice(0, 1e3);
	return starts.flatMap((match, index) => {
		const end = match.index + match[0].length;
		const next = starts[index + 1]?.index ?? lines.text.length;
		const near = lines.text.slice(dialect.named ? match.index : end, Math.min(next, end + NEAR));
		const name = firstGroup(match) ?? (dialect.named ? dialect.named.exec(near.slice(match[0].length))?.[1] : void 0);
		if (name === void 0) return [];
		const description = firstGroup(dialect.description.exec(near));
		const readOnly = truth(dialect.readOnly.exec(near)?.[1]);
		const destructive = truth(dialect.destructive.exec(near)?.[1]);
		return [{
			at: lines.place(match.index, end),
			name,
			...description === void 0 ? {} : { description: unescaped$1(description) },
			parameters: dialect.parameter ? parametersOf(near, dialect.parameter) : [],
			...readOnly === void 0 && destructive === void 0 ? {} : { hints: {
				...readOnly === void 0 ? {} : { readOnly },
				...destructive === void 0 ? {} : { destructive }
			} }
		}];
	});
}
function parametersOf(near, pattern) {
	return [...near.matchAll(pattern)].slice(0, 100).flatMap((match) => {
		const name = firstGroup(match);
		return name === void 0 ? [] : [{ name }];
	});
}
function firstGroup(match) {
	return match?.slice(1).find((text) => text !== void 0 && text !== "");
}
function truth(text) {
	return text === void 0 ? void 0 : text.toLowerCase() === "true";
}
function unescaped$1(text) {
	return text.replaceAll(/\\(["'\\])/g, "$1").replaceAll("\\n", "\n");
}

// src/parse/mcp-tools.ts
/** Code that registers tools names one of these; everything else is not looked at twice. */
const SIGN = /registerTool|\.tool\b|addTool|add_tool|inputSchema|ListToolsRequest|NewTool\(|MustTool\(|mcp\.Tool\{|\bTool\(|McpServerTool|#\[(?:rmcp::)?tool\b|@McpTool|@Tool\b|#\[McpTool/;
const MOST_TOOLS = 500;
const MOST_TEXT = 2097152;
/**
* The tools that source code registers with an MCP server, without running it: by the syntax tree in JavaScript and TypeScript, by tokens in
* Python, by patterns in Go, C#, Rust, Java, Kotlin and PHP. A name that only a run would tell is left out. Sorted by place, each name once.
*/
function readMcpTools(lines, language) {
	if (lines.text.length > MOST_TEXT || !SIGN.test(lines.text)) return [];
	const found = language === "javascript" ? javaScriptTools(lines) : language === "python" ? pythonTools(lines) : language === "words" ? patternTools(lines) : [];
	const names = /* @__PURE__ */ new Set();
	return [...found].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column).filter(({ name }) => isToolName(name) && !names.has(name) && names.add(name) !== void 0).slice(0, MOST_TOOLS);
}
/** https://modelcontextprotocol.io/specification/draft/server/tools: letters, digits and a few marks, at most 128. */
function isToolName(name) {
	return /^[\w.\-/]{1,128}$/.test(name);
}

// src/parse/program-words.ts
const LENGTH_LIMIT$2 = 1048576;
const MOST_ACTS$1 = 1e3;
const MOST_WORDS = 20;
/** Calls whose arguments are looked at; each costs a look at the rest of its line. */
const MOST_CALLS = 3e3;
/** A text literal; quotes of the other kind may stand in it. */
const LITERAL = /(?:[bcr]|\bf)?(?:"((?:[^"\\\n]|\\.){0,4000})"|'((?:[^'\\\n]|\\.){0,4000})')/uy;
/** Calls that start a program with the literals behind them: a line for a shell, or words. */
const STARTS = /(?<![\w$>:-])(?:(?:Kernel\.|Process\.|vim\.fn\.|os\.|io\.|IO\.|PTY\.)?(?:system|systemlist|exec|execute|spawn|popen|jobstart|termopen)|shell_exec|passthru|proc_open|pcntl_exec|Open3\.\w+|exec\.Command(?:Context)?|ProcessBuilder|commandLine|getRuntime\(\)\.exec|Process\.Start|(?:\w+::)*Command::new)(?!\w)!?\s{0,5}[([]{0,2}\s{0,5}/gu;
/** `"line".execute()` and `["a", "b"].execute()` of Groovy. */
const EXECUTED = /(?:(["'])((?:(?!\1)[^\\\n]|\\.){1,4000})\1|\[((?:\s{0,5}["'][^"'\n]{0,2000}["'],?){1,20})\])\.execute\(/gu;
/** Backquotes and their long forms in Ruby, Perl and PHP; `!` lines of Vim. */
const QUOTED = /`([^`\n]{2,2000})`|(?<![\w$])(?:%x|qx)\s?(?:\{([^}\n]{1,2000})\}|\(([^)\n]{1,2000})\)|\/([^/\n]{1,2000})\/)/gu;
const BANG = /^\s{0,20}(?::|silent!?\s+|autocmd[^\n!]{0,200}\s){0,2}!\s{0,3}([a-z][^\n]{1,2000})$/gmu;
const EVALUATES = /(?<![\w$>-])(?:eval|instance_eval|class_eval|module_eval|assert|create_function|loadstring|load|include(?:_once)?|require(?:_once)?|Invoke-Expression|iex|evaluate|\[scriptblock\]::Create)(?![\w?-])/giu;
const FETCHES = /\b(?:file_get_contents|fopen|copy|open|get|getstore|URL|URI|loadfile)\s{0,3}\(\s{0,3}["']https?:|\bcurl_exec\(|\bURI\.(?:open|parse)|Net::HTTP|\bHTTParty\b|\bFaraday\b|RestClient|LWP::|HTTP::Tiny|\bDownload(?:String|Data|File)\b|\bInvoke-(?:WebRequest|RestMethod)\b|\b(?:iwr|irm)\s|\breqwest::|\bureq::|TcpStream::connect|\bhttp\.(?:Get|Post|request)\(|\.toURL\(\)|\.openStream\(\)|\bfsockopen\(|stream_socket_client\(|\bTCPSocket\b|IO::Socket|socket\.http/u;
const DECODES = /\b(?:base64_decode|gzinflate|gzuncompress|str_rot13|hex2bin|convert_uudecode|decode_base64)\b|\bBase64\.\w*[dD]ecode\w*|\.unpack1?\(?\s{0,3}["']m|\bZlib::|FromBase64String|\bpack\s{0,3}\(?\s{0,3}["']H|\.decodeBase64\(|Base64\.getDecoder|base64::(?:engine|decode)|\bbase64\.StdEncoding/u;
const DUMPS = /\bENV\.(?:to_\w+|inspect|map|each|collect)\b|(?<![\w$])%ENV\b(?!\s*\{)|\$_ENV\b(?!\s*\[)|\bgetenv\(\)|\benv::vars(?:_os)?\(\)|System\.getenv\(\)|\bos\.Environ\(\)|\b(?:Get-ChildItem|gci|dir|ls)\s+env:/iu;
const SENDS = /Net::HTTP\.post|(?:\.|->)post\w*\(|["']POST["']|CURLOPT_POSTFIELDS|\.write_all\(|\bUpload(?:String|Data|File)\b|-Method\s+["']?Post|\bhttp\.Post\w*\(|\bfwrite\(\s{0,3}\$\w{0,30}(?:sock|conn)/iu;
const VERIFIES = /\bDigest::(?:SHA\d+|MD5)|\bhash_file\(|\bsha256_file\(|\bSha256::|\bsha256\.Sum|\bGet-FileHash\b|MessageDigest/u;
const SOCKETS = /\bTCPSocket\b|\bfsockopen\(|IO::Socket|use Socket\b|TcpStream::connect|net\.Dial\(|Net\.Sockets\.TCPClient|require\(?["']socket["']/u;
const SHELLS = /["'`](?:\/bin\/)?(?:ba|z|da)?sh(?:\s+-i[^"'`]*)?["'`]|\/bin\/(?:ba|z|da)?sh\b|cmd\.exe/u;
const ASSIGNED = /(?:^|[\n;{(])\s{0,60}(?:(?:my|our|local|let|const|var|def|val|mut|final|auto|String)\s{1,5}){0,2}([$@]?[A-Za-z_]\w{0,60})\s{0,20}:?=(?![=~>])\s{0,20}([^\n]{1,2000})/gu;
/** A place outside of any program's own folders, in the notation of the language: `#{Dir.home}/x`, `{home}/x`. */
const HOME$1 = /^(?:#\{[^}\n]{0,40}home[^}\n]{0,10}\}|\{\$?\w{0,20}home\w{0,20}\}|\$\{?HOME\}?|\$ENV\{HOME\}|\$env:USERPROFILE)(?=[\\/])/iu;
/** What the words of a program tell that it does outside itself. Never throws; linear in the length of the text. */
function programWords(lines) {
	if (lines.text.length > LENGTH_LIMIT$2) return {
		acts: [],
		unread: `longer than ${LENGTH_LIMIT$2} characters`
	};
	const reader = new Reader$1(lines);
	const acts = reader.read();
	return reader.left ? {
		acts,
		unread: `more than ${MOST_CALLS} calls`
	} : { acts };
}
var Reader$1 = class {
	/** Whether calls were left out because there were too many. */
	left = false;
	#calls = 0;
	#lines;
	/** Without whole lines of comment; offsets stay. */
	#text;
	#acts = [];
	#matters = /* @__PURE__ */ new Map();
	constructor(lines) {
		this.#lines = lines;
		this.#text = lines.text.replaceAll(/^[ \t]{0,80}(?:#(?!\{)|\/\/|--|\*|"(?=\s))[^\n]*/gmu, (line) => " ".repeat(line.length));
	}
	read() {
		for (const [, name = "", value = ""] of this.#text.matchAll(ASSIGNED)) {
			const bits = this.#bitsOf(value);
			if (bits) this.#matters.set(name, (this.#matters.get(name) ?? 0) | bits);
		}
		this.#started();
		for (const { index, 0: word } of this.#text.matchAll(EVALUATES)) {
			if (this.#isTooMany()) break;
			const bits = this.#bitsOf(this.#rest(index + word.length)) & (1 | 2);
			if (bits) this.#add(index, word.length, {
				does: "evaluate",
				of: mattersOf(bits)
			});
		}
		this.#reached();
		if (SOCKETS.test(this.#text)) {
			const shell = SHELLS.exec(this.#text);
			if (shell) this.#add(shell.index, shell[0].length, {
				does: "run",
				text: "/bin/sh",
				of: ["fetched"]
			});
		}
		this.#mentioned();
		return this.#acts;
	}
	#started() {
		for (const { index, 0: call } of this.#text.matchAll(STARTS)) {
			if (this.#isTooMany()) break;
			const { words, end } = this.#literals(index + call.length, /Command::new/u.test(call));
			const [first] = words;
			if (first !== void 0) this.#add(index, end - index, {
				does: "run",
				text: words.length > 1 ? quoteWords(words) : first
			});
			else {
				const bits = this.#bitsOf(this.#rest(index + call.length)) & (1 | 2);
				if (bits) this.#add(index, call.length, {
					does: "run",
					of: mattersOf(bits)
				});
			}
		}
		for (const { index, 0: all, 2: line, 3: list } of this.#text.matchAll(EXECUTED)) {
			const words = [...(list ?? "").matchAll(/["']([^"'\n]*)["']/gu)].map((match) => match[1] ?? "");
			this.#add(index, all.length, {
				does: "run",
				text: line ?? quoteWords(words)
			});
		}
		for (const { index, 0: all, 1: a, 2: b, 3: c, 4: d } of this.#text.matchAll(QUOTED)) this.#add(index, all.length, {
			does: "run",
			text: unescaped(a ?? b ?? c ?? d ?? "")
		});
		for (const { index, 0: all, 1: line = "" } of this.#text.matchAll(BANG)) this.#add(index, all.length, {
			does: "run",
			text: line
		});
	}
	#reached() {
		for (const line of this.#lines) {
			const text = this.#text.slice(line.start, line.start + Math.min(line.text.length, 4e3));
			const bits = this.#bitsOf(text);
			const address = /["'](https?:\/\/[^"'\s]{1,500})["']/u.exec(text)?.[1];
			if (SENDS.test(text)) this.#add(line.start, text.trimEnd().length, {
				does: "send",
				...address ? { text: address } : {},
				of: mattersOf(bits)
			});
			else if (FETCHES.test(text)) this.#add(line.start, text.trimEnd().length, {
				does: bits & 4 ? "send" : "reach",
				...address ? { text: address } : {},
				of: mattersOf(bits)
			});
			if (VERIFIES.test(text)) this.#add(line.start, text.trimEnd().length, { does: "verify" });
		}
	}
	/** Paths and addresses in literals. */
	#mentioned() {
		const seen = /* @__PURE__ */ new Set();
		for (const { index, 0: all, 1: a, 2: b } of this.#text.matchAll(/"([^"\n]{4,300})"|'([^'\n]{4,300})'/gu)) {
			const value = unescaped(a ?? b ?? "").replace(HOME$1, "~");
			if (!isTelling(value) || seen.has(value)) continue;
			seen.add(value);
			this.#add(index, all.length, {
				does: "mention",
				text: value
			});
		}
	}
	/** The literals that follow one another from an offset, as arguments: `("sh", "-c", "x")`, `.arg("-c").args(["x"])`. */
	#literals(from, chained) {
		const words = [];
		let end = from;
		while (words.length < MOST_WORDS) {
			LITERAL.lastIndex = end;
			const match = LITERAL.exec(this.#text);
			if (!match) break;
			words.push(unescaped(match[1] ?? match[2] ?? ""));
			end = LITERAL.lastIndex;
			const between = chained ? /\s{0,80}(?:[)\],]\s{0,80}){0,3}(?:\.args?\(\s{0,10}&?(?:vec!)?\[?\s{0,10})?/uy : /\s{0,10},\s{0,10}(?:\[\s{0,5})?/uy;
			between.lastIndex = end;
			const gap = between.exec(this.#text);
			if (!gap || gap[0] === "") break;
			LITERAL.lastIndex = end + gap[0].length;
			if (!LITERAL.test(this.#text)) break;
			end += gap[0].length;
		}
		return {
			words,
			end
		};
	}
	#isTooMany() {
		this.#calls += 1;
		this.left ||= this.#calls > MOST_CALLS;
		return this.left;
	}
	#rest(from) {
		const end = this.#text.indexOf("\n", from);
		return this.#text.slice(from, Math.min(end === -1 ? this.#text.length : end, from + 2e3));
	}
	#bitsOf(expression) {
		let bits = (FETCHES.test(expression) ? 1 : 0) | (DECODES.test(expression) ? 2 : 0) | (DUMPS.test(expression) ? 4 : 0);
		if (this.#matters.size > 0) for (const [name] of expression.matchAll(/[$@]?[A-Za-z_]\w{0,60}/gu)) bits |= this.#matters.get(name) ?? 0;
		return bits;
	}
	#add(start, length, act) {
		if (this.#acts.length < MOST_ACTS$1) this.#acts.push({
			...act,
			at: this.#lines.place(start, start + Math.max(1, length))
		});
	}
};
function unescaped(text) {
	return text.replaceAll(/\\(["'\\$`])/gu, "$1");
}

// src/parse/python.ts
const LENGTH_LIMIT$1 = 1048576;
const MOST_ACTS = 2e3;
/** Tokens of one call that are looked at. */
const SPAN = 2e3;
const SHELL = /^(?:os\.(?:system|popen)|subprocess\.(?:getoutput|getstatusoutput)|commands\.getoutput|asyncio\.create_subprocess_shell)$/u;
const ARGV = /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|os\.(?:exec\w+|spawn\w+|posix_spawn\w*|startfile)|asyncio\.create_subprocess_exec|pty\.spawn)$/u;
const EVALUATE = /^(?:exec|eval|compile|execfile|builtins\.(?:exec|eval|compile)|marshal\.loads|types\.FunctionType|runpy\.run_\w+|code\.InteractiveInterpreter)$/u;
const LOAD = /^(?:__import__|importlib\.import_module|importlib\.util\.spec_from_file_location)$/u;
const REACH = /^(?:urllib\.request\.(?:urlopen|urlretrieve|Request)|urllib2\.urlopen|urllib\.urlopen|requests\.(?:get|post|put|patch|request|head|Session)|requests\.Session\(\)\.\w+|httpx\.\w+|aiohttp\.\w+|http\.client\.HTTPS?Connection|socket\.(?:socket|create_connection)|urllib3\.PoolManager|ftplib\.FTP|smtplib\.SMTP\w*|paramiko\.SSHClient|websocket\w*\.\w+)$/u;
const POSTS = /\.(?:post|put|patch)$|\.sendall$/u;
const DECODE = /^(?:base64\.\w*decode\w*|binascii\.(?:unhexlify|a2b_\w+)|bytes\.fromhex|zlib\.decompress\w*|gzip\.decompress|bz2\.decompress|lzma\.decompress|codecs\.decode|marshal\.loads|Fernet\(\)\.decrypt|cryptography\.fernet\.Fernet)$|\.decrypt$/u;
const READ = /^(?:open|io\.open|codecs\.open|pathlib\.Path|Path|os\.listdir|glob\.glob|shutil\.(?:copy\w*|move))$/u;
const VERIFY = /^(?:hashlib\.(?!new$)\w+|hashlib\.new|hmac\.compare_digest)$/u;
const HOME = /^(?:os\.path\.expanduser|pathlib\.Path\.home|Path\.home|os\.path\.join|os\.path\.expandvars|os\.path\.abspath|os\.path\.dirname)$/u;
/** Reads a program by its tokens: imports are followed, strings joined, and one variable hands to the next. Never throws. */
function readPython(lines) {
	if (lines.text.length > LENGTH_LIMIT$1) return {
		acts: [],
		references: [],
		unread: `longer than ${LENGTH_LIMIT$1} characters`
	};
	return new Reader(lines, tokenizePython(lines.text)).read();
}
var Reader = class {
	#lines;
	#tokens;
	/** What names stand for by imports: `run` → `subprocess.run`. */
	#names = /* @__PURE__ */ new Map();
	#matters = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	#references = [];
	#acts = [];
	#closers;
	constructor(lines, tokens) {
		this.#lines = lines;
		this.#tokens = tokens;
		this.#closers = closers(tokens);
	}
	read() {
		for (let at = 0; at < this.#tokens.length && this.#acts.length < MOST_ACTS; at += 1) {
			const token = this.#tokens[at];
			if (token?.kind === "string" && isTelling(token.text)) this.#act(at, at, {
				does: "mention",
				text: token.text.slice(0, 300)
			});
			if (token?.kind !== "word") continue;
			if ((token.text === "import" || token.text === "from") && token.first) this.#import(at);
			else if (this.#tokens[at - 1]?.text !== ".") this.#name(at);
		}
		return {
			acts: this.#acts,
			references: this.#references
		};
	}
	#import(at) {
		const line = this.#lineFrom(at);
		const from = line[0]?.text === "from";
		const cut = from ? line.findIndex(({ text }) => text === "import") : 0;
		const base = from ? dotted(line.slice(1, cut === -1 ? void 0 : cut)) : "";
		if (from && base.startsWith(".")) this.#reference(at, base);
		else if (from && base !== "") this.#reference(at, base);
		for (const part of split(line.slice(cut + 1))) {
			const as = part.findIndex(({ text }) => text === "as");
			const name = dotted(as === -1 ? part : part.slice(0, as)).replaceAll(/[()]/gu, "");
			if (name === "") continue;
			const local = as === -1 ? from ? name : name.split(".")[0] ?? name : part[as + 1]?.text ?? name;
			this.#names.set(local, from ? `${base}.${name}` : as === -1 ? local : name);
			this.#reference(at, from ? `${base}.${name}` : name);
		}
	}
	#reference(at, text) {
		if (this.#references.length < 500) this.#references.push({
			at: this.#place(at, at),
			text: `import ${text}`,
			how: "loads"
		});
	}
	/** A name that is called, assigned, or stands for the environment. */
	#name(at) {
		const { name, end } = this.#dotted(at);
		const before = this.#tokens[at - 1]?.text;
		if (before === "." || before === "def" || before === "class") return;
		const next = this.#tokens[end + 1]?.text;
		if (next === "(") this.#call(name, at, end + 1);
		else if (next === "=" && this.#tokens[at]?.first) this.#assign(name, end + 2);
		else if (/^(?:with|for|async|await|return|yield|if|elif|while|not)$/u.test(name)) return;
	}
	#assign(name, from) {
		const line = this.#lineFrom(from);
		const matters = this.#mattersOf(from, from + line.length);
		this.#matters.set(name, (this.#matters.get(name) ?? 0) | matters);
		const text = this.#fold(from, from + line.length);
		if (text !== void 0) this.#texts.set(name, text);
	}
	#call(name, at, open) {
		const close = Math.min(this.#closers[open] ?? open, open + SPAN);
		const args = () => this.#mattersOf(open + 1, close);
		const first = () => this.#fold(open + 1, this.#argumentEnd(open + 1, close));
		const add = (act) => this.#act(at, close, act);
		if (SHELL.test(name)) add({
			does: "run",
			...named(first()),
			...matter(args())
		});
		else if (ARGV.test(name)) add({
			does: "run",
			...named(this.#command(open + 1, close)),
			...matter(args() & ~4),
			...this.#detached(open, close)
		});
		else if (EVALUATE.test(name)) add({
			does: "evaluate",
			...named(first()),
			...matter(args())
		});
		else if (LOAD.test(name)) {
			const text = first();
			if (text === void 0 || text.includes("$_")) add({ does: "load" });
		} else if (REACH.test(name)) {
			const bits = args();
			add({
				does: POSTS.test(name) || (bits & 4) !== 0 || this.#hasKeyword(open, close, /^(?:data|json|files|body)$/u) ? "send" : "reach",
				...named(first()),
				...matter(bits)
			});
		} else if (name === "os.dup2" && args() & 1) add({
			does: "run",
			text: "/bin/sh",
			of: ["fetched"]
		});
		else if (/\.(?:sendall|send|sendto)$/u.test(name) && this.#names.has("socket")) add({
			does: "send",
			...matter(args())
		});
		else if (READ.test(name)) {
			const mode = this.#tokens.slice(open, close).find((token, index, all) => token.kind === "string" && all[index - 1]?.text === ",")?.text ?? "";
			const text = first();
			add({
				does: /^[wax]/u.test(mode) ? "write" : "read",
				...named(text)
			});
		} else if (/\.write(?:_text|_bytes)?$/u.test(name)) add({
			does: "write",
			...matter(args())
		});
		else if (VERIFY.test(name)) add({ does: "verify" });
		else if (/^os\.(?:remove|unlink)$/u.test(name) && this.#tokens[open + 1]?.text === "__file__") add({
			does: "hide",
			text: "deletes its own file"
		});
	}
	/** What the tokens of a stretch are made of. */
	#mattersOf(from, to) {
		let bits = 0;
		for (let at = from; at < Math.min(to, from + SPAN); at += 1) {
			if (this.#tokens[at]?.kind !== "word" || this.#tokens[at - 1]?.text === ".") continue;
			const { name, end } = this.#dotted(at);
			const called = this.#tokens[end + 1]?.text === "(";
			if (called && REACH.test(name)) bits |= 1;
			if (called && DECODE.test(name)) bits |= 2;
			if (called && /^(?:open|io\.open|Path|pathlib\.Path)$/u.test(name)) bits |= 8;
			if (name === "os.environ" && this.#tokens[end + 1]?.text !== "[") bits |= 4;
			if (name === "os.environ.items" || name === "os.environ.copy") bits |= 4;
			bits |= this.#matters.get(name) ?? this.#matters.get(name.split(".")[0] ?? "") ?? 0;
		}
		return bits;
	}
	/** The value of a stretch: strings that stand in it, joined; `$_` for the rest. Undefined where nothing is known. */
	#fold(from, to) {
		let text = "";
		let known = false;
		for (let at = from; at < Math.min(to, from + SPAN); at += 1) {
			const token = this.#tokens[at];
			if (!token) break;
			if (token.kind === "string") {
				text += text !== "" && this.#tokens[at - 1]?.text === "," ? `/${token.text}` : token.text;
				known = true;
			} else if (token.text === "/" && known) text += "/";
			else if (token.kind === "word" && this.#tokens[at - 1]?.text !== ".") {
				const { name, end } = this.#dotted(at);
				if (name === "os.path.expanduser" || name === "os.path.join" || HOME.test(name)) {
					if (/home$/u.test(name)) text += "~";
					else if (/dirname|abspath/u.test(name)) text += ".";
				} else if (name === "__file__") text += "";
				else if (name === "sys.executable") {
					text += "python";
					known = true;
				} else if (/^(?:r|f|b|str|pathlib\.Path|Path|encode|decode|format|not|and|or|if|else|lambda|True|False|None)$/u.test(name)) text += "";
				else {
					const value = this.#texts.get(name);
					if (value !== void 0) known = true;
					text += value ?? "$_";
				}
				at = end;
			}
		}
		return known ? text.slice(0, 8e3) : void 0;
	}
	/** `subprocess.run(["sh", "-c", x])` and `Popen("line", shell=True)`. */
	#command(from, to) {
		if (this.#tokens[from]?.text !== "[" && this.#tokens[from]?.text !== "(") return this.#fold(from, this.#argumentEnd(from, to));
		const close = Math.min(this.#closers[from] ?? to, to);
		const words = [];
		for (let at = from + 1; at < close; at = this.#argumentEnd(at, close) + 1) words.push(this.#fold(at, this.#argumentEnd(at, close)) ?? "$_");
		if (words.every((word) => word === "$_")) return void 0;
		return words.map((word) => word.includes("$_") && !/[\s"'`;&|]/u.test(word) ? word : quoteWords([word])).join(" ");
	}
	#detached(open, close) {
		const text = this.#tokens.slice(open, close).map((token) => token.text).join(" ");
		return /start_new_session = True|creationflags|preexec_fn/u.test(text) && /DEVNULL|CREATE_NO_WINDOW/u.test(text) ? { detached: true } : {};
	}
	#hasKeyword(open, close, name) {
		for (let at = open; at < close; at += 1) if (name.test(this.#tokens[at]?.text ?? "") && this.#tokens[at + 1]?.text === "=") return true;
		return false;
	}
	/** The index behind the last token of the argument that begins at `from`. */
	#argumentEnd(from, to) {
		for (let at = from; at < to; at += 1) {
			const text = this.#tokens[at]?.kind === "mark" ? this.#tokens[at]?.text : void 0;
			if (text === ",") return at;
			if (text === "(" || text === "[" || text === "{") at = this.#closers[at] ?? at;
		}
		return to;
	}
	/** A dotted name with its imports followed, and the index of its last token. */
	#dotted(at) {
		let end = at;
		let name = this.#tokens[at]?.text ?? "";
		while (this.#tokens[end + 1]?.text === "." && this.#tokens[end + 2]?.kind === "word" && name.length < 200) {
			end += 2;
			name += `.${this.#tokens[end]?.text ?? ""}`;
		}
		const dot = name.indexOf(".");
		const head = dot === -1 ? name : name.slice(0, dot);
		const stands = this.#names.get(head);
		return {
			name: (stands === void 0 ? name : stands + name.slice(head.length)).replace(/^builtins\./u, ""),
			end
		};
	}
	/** The tokens up to the end of the logical line. */
	#lineFrom(at) {
		let end = at;
		while (end < this.#tokens.length && end < at + SPAN && (end === at || !this.#tokens[end]?.first)) end += 1;
		return this.#tokens.slice(at, end);
	}
	#place(from, to) {
		const start = this.#tokens[from]?.start ?? 0;
		return this.#lines.place(start, Math.min(this.#tokens[to]?.end ?? start, start + 400));
	}
	#act(from, to, act) {
		this.#acts.push({
			...act,
			at: this.#place(from, to)
		});
	}
};
/** The index of the closing bracket of each opening one. */
function closers(tokens) {
	const found = [];
	const open = [];
	for (const [at, { kind, text }] of tokens.entries()) {
		if (kind !== "mark") continue;
		if (text === "(" || text === "[" || text === "{") open.push(at);
		else if (text === ")" || text === "]" || text === "}") {
			const start = open.pop();
			if (start !== void 0) found[start] = at;
		}
	}
	return found;
}
function dotted(tokens) {
	return tokens.map(({ text }) => text).join("");
}
function split(tokens) {
	const found = [[]];
	for (const token of tokens) if (token.text === ",") found.push([]);
	else if (token.text !== "(" && token.text !== ")") found.at(-1)?.push(token);
	return found;
}
function named(text) {
	return text === void 0 || text.trim() === "" ? {} : { text };
}
function matter(bits) {
	return bits === 0 ? {} : { of: mattersOf(bits) };
}

// src/parse/script-concealment.ts
/** Blanks before code that push it out of every window: the deepest honest indentation stays below half of it. */
const BLANKS = /(?:^|\S)(?<blanks>[^\S\n]{200,})\S/u;
/** Names as obfuscators make them. */
const MANGLED = /\b_0x[0-9a-f]{4,6}\b/gu;
const MANY_MANGLED = 12;
/** Characters in which a text can be packed without being seen: variation selectors, tags and private use. https://www.unicode.org/faq/private_use.html */
const UNSEEN = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{E0000}-\u{E007F}]/gu;
const MANY_UNSEEN = 40;
/** How a program's text keeps something from its reader, whatever its language. One pass for each sign; texts of any length. */
function concealments(lines) {
	const { text } = lines;
	const found = [];
	const add = (start, clause) => {
		const end = text.indexOf("\n", start);
		found.push({
			does: "hide",
			at: lines.place(start, Math.min(start + 80, end === -1 ? text.length : end)),
			text: clause
		});
	};
	const gap = text.indexOf(" ".repeat(200));
	const tabs = gap === -1 ? text.indexOf("	".repeat(200)) : gap;
	if (tabs !== -1) {
		const from = text.lastIndexOf("\n", tabs) + 1;
		const end = text.indexOf("\n", tabs);
		const line = text.slice(from, end === -1 ? void 0 : end);
		const match = BLANKS.exec(line.slice(0, 1e5));
		const blanks = match?.groups?.["blanks"];
		if (match && blanks !== void 0) add(from + match.index + match[0].length - 1, `its code goes on behind ${blanks.length} blanks`);
	}
	if (text.length < 2e6) {
		const empty = emptyLines(text);
		if (empty) add(empty.end, `its code goes on behind ${empty.count} empty lines`);
	}
	const mangled = new Set(text.slice(0, 2e6).match(MANGLED));
	if (mangled.size >= MANY_MANGLED) add(text.search(MANGLED), `its names are scrambled (${mangled.size} such as ${[...mangled][0]})`);
	const unseen = text.slice(0, 2e6).match(UNSEEN)?.length ?? 0;
	if (unseen - (text.slice(0, 2e6).match(/\p{Extended_Pictographic}/gu)?.length ?? 0) >= MANY_UNSEEN) add(text.search(UNSEEN), `it holds ${unseen} characters that no editor shows`);
	return found;
}
function emptyLines(text) {
	let empty = 0;
	let start = 0;
	for (let at = 0; at <= text.length; at = start) {
		const end = text.indexOf("\n", start);
		if (text.slice(start, end === -1 ? void 0 : end).trim() === "") empty += 1;
		else {
			if (empty >= 150 && start > empty) return {
				end: start,
				count: empty
			};
			empty = 0;
		}
		if (end === -1) return void 0;
		start = end + 1;
	}
}

// src/parse/script-words.ts
/** UTF-16 units that are searched. */
const LENGTH_LIMIT = 5242880;
const MOST = 200;
/** Decoding inside of evaluation: the pair stands side by side in packed code. */
const DECODED_AND_RUN = /\b(?:eval|Function|_compile|exec|runInThisContext|loadstring)\s*\(\s*(?:["'`][\w$, ]{0,40}["'`]\s*,\s*)?(?:atob|unescape|Buffer\.from|base64\.\w+|zlib\.\w+|codecs\.decode|gzinflate|base64_decode|marshal\.loads)\s*\(/gu;
const STRINGS = /(["'`])(?<text>[^"'`\\\n]{4,300})\1/gu;
/** What single words tell of a program that cannot be parsed: little, so only what has no honest meaning in any program, and the names that it mentions. */
function scriptWords(lines) {
	const text = lines.text.slice(0, LENGTH_LIMIT);
	const found = [];
	for (const { index, 0: match } of text.matchAll(DECODED_AND_RUN)) {
		if (found.length >= MOST) break;
		found.push({
			does: "evaluate",
			at: lines.place(index, index + match.length),
			of: ["decoded"]
		});
	}
	const seen = /* @__PURE__ */ new Set();
	for (const { index, groups, 0: match } of text.matchAll(STRINGS)) {
		const value = groups?.["text"] ?? "";
		if (seen.size >= MOST) break;
		if (!isTelling(value) || seen.has(value)) continue;
		seen.add(value);
		found.push({
			does: "mention",
			at: lines.place(index, index + match.length),
			text: value
		});
	}
	return found;
}

// src/surfaces/script-file.ts
/**
* Code that tools load because of its name: configuration files that are programs, and the modules that Python and pytest look for.
* Scripts that a trigger or a command names are handed to this surface whatever their name (`state.ts`).
*/
var script_file_default = {
	id: "script-file",
	title: "Scripts and configuration files that are code",
	reference: "https://nodejs.org/api/modules.html",
	paths: [
		"**/*.config.js",
		"**/*.config.cjs",
		"**/*.config.mjs",
		"**/*.config.ts",
		"**/*.config.mts",
		"**/*.config.cts",
		"**/.eslintrc.js",
		"**/.eslintrc.cjs",
		"**/.prettierrc.js",
		"**/.prettierrc.cjs",
		"**/.babelrc.js",
		"**/.mocharc.js",
		"**/.mocharc.cjs",
		"**/.pnpmfile.cjs",
		"**/.pnpmfile.mjs",
		"**/gulpfile.js",
		"**/gruntfile.js",
		"**/conftest.py",
		"**/sitecustomize.py",
		"**/usercustomize.py"
	],
	needs: "text",
	yields: ["script"],
	*read({ path, text, as }) {
		const script = readScript(path, text, as);
		const tools = script.language === "binary" ? [] : readMcpTools(new Lines(path, text), script.language);
		yield tools.length === 0 ? script : {
			...script,
			tools
		};
	}
};
/** States what a script does, in the language that its interpreter, its name or its first line tells. */
function readScript(path, text, given) {
	const lines = new Lines(path, text);
	const language = languageOf(path, lines.text, given);
	const head = {
		kind: "script",
		at: wholeFile(path),
		language,
		digest: digestOf$1(text)
	};
	if (language === "binary") return {
		...head,
		acts: [],
		references: []
	};
	const hidden = concealments(lines);
	switch (language) {
		case "javascript":
		case "python": {
			const read = language === "python" ? readPython(lines) : readJavaScript(lines);
			if (read.unread === void 0) return {
				...head,
				...read,
				acts: [...hidden, ...read.acts]
			};
			return {
				...head,
				...read,
				acts: [
					...hidden,
					...read.acts,
					...scriptWords(lines)
				]
			};
		}
		case "shell": return {
			...head,
			acts: [...hidden, .../\.psm?1$/iu.test(path) ? programWords(lines).acts : []],
			references: [],
			shell: lines.text
		};
		case "words": {
			const read = programWords(lines);
			return {
				...head,
				...read,
				acts: [...hidden, ...read.acts],
				references: []
			};
		}
		case "unknown": return {
			...head,
			acts: [...hidden, ...scriptWords(lines)],
			references: [],
			unread: "written in a language that is not read"
		};
		default: return language;
	}
}
const INTERPRETERS = [
	[/^(?:node|nodejs|bun|deno|tsx|ts-node\S*|esno|jiti|electron)$/u, "javascript"],
	[/^(?:sh|bash|zsh|dash|ksh|ash|mksh|source|\.|fish|powershell|pwsh|cmd)$/u, "shell"],
	[/^(?:python|pypy|uv|pytest)[\d.]*$/u, "python"],
	[/^(?:ruby|irb|perl|php|lua|luajit|groovy|vim|nvim)[\d.]*$/u, "words"]
];
const ENDINGS = [
	[/\.(?:[cm]?[jt]s|[jt]sx)$/iu, "javascript"],
	[/\.(?:sh|bash|zsh|ksh|ps1|psm1|bat|cmd|envrc)$|(?:^|\/)\.envrc$/iu, "shell"],
	[/\.(?:py|pyw)$/iu, "python"],
	[/\.(?:rb|rake|gemspec|ru|php|phtml|inc|pl|pm|lua|rs|go|java|kts?|groovy|gradle|scala|cs|swift|vim)$/iu, "words"],
	[/(?:^|\/)(?:gemfile|rakefile|\.(?:irbrc|pryrc|exrc|n?vimrc|lvimrc))$/iu, "words"]
];
function languageOf(path, text, given) {
	if (text.slice(0, 4096).includes("\0") || text.startsWith("ELF") || /^MZ[\s\S]{0,200}This program/u.test(text)) return "binary";
	for (const [pattern, language] of INTERPRETERS) if (given !== void 0 && pattern.test(given)) return language;
	for (const [pattern, language] of ENDINGS) if (pattern.test(path)) return language;
	const shebang = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(?:\S*\/)?(?<program>[\w.-]+)/u.exec(text)?.groups?.["program"];
	for (const [pattern, language] of INTERPRETERS) if (shebang !== void 0 && pattern.test(shebang)) return language;
	return shebang === void 0 && given === void 0 ? "shell" : "unknown";
}

// src/surfaces/skill-scripts.ts
/** Programs by ending. https://agentskills.io/specification#scripts */
const PROGRAMS = table$1({
	sh: "bash",
	bash: "bash",
	py: "python3",
	js: "node",
	mjs: "node",
	cjs: "node",
	ts: "tsx",
	rb: "ruby",
	pl: "perl",
	ps1: "pwsh"
});
/** Folders of skills that an agent finds by itself, and the layout in which skills are published. */
const FOLDERS = [
	"**/.claude/skills",
	"**/.agents/skills",
	".github/skills",
	"**/.codex/skills",
	".cursor/skills",
	".gemini/skills"
];
const PUBLISHED = "**/skills/**/scripts";
/** A skill's text tells the agent to run the programs that lie beside it: each is a command that the repository defines. */
var skill_scripts_default = {
	id: "skill-scripts",
	title: "Scripts of skills",
	reference: "https://agentskills.io/specification",
	paths: Object.keys(PROGRAMS).flatMap((ending) => [...FOLDERS.map((folder) => `${folder}/**/*.${ending}`), `${PUBLISHED}/*.${ending}`]),
	needs: "name",
	yields: ["command"],
	*read({ path, target }) {
		if (target !== void 0) return;
		const program = PROGRAMS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
		const [, skill = folderOf(path)] = /(?:^|\/)skills\/(?:\.[\w-]+\/)?([^/]+)\//i.exec(path) ?? [];
		if (program === void 0) return;
		yield {
			kind: "command",
			at: wholeFile(path),
			name: `skill ${skill}: ${path.slice(path.lastIndexOf("/") + 1)}`,
			text: `${program} ${quoteWords([path])}`,
			surface: "skill-scripts",
			labelled: true
		};
	}
};

// src/surfaces/submodule-pins.ts
var submodule_pins_default = {
	id: "submodule-pins",
	title: "Repositories that git submodules take in",
	reference: "https://git-scm.com/docs/gitmodules",
	paths: [".gitmodules"],
	needs: "text",
	yields: ["manifest", "requirement"],
	*read(file) {
		const modules = /* @__PURE__ */ new Map();
		for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
			const name = /^submodule\s+"((?:[^"\\]|\\.)*)"$/i.exec(section)?.[1];
			if (name === void 0) continue;
			const module = modules.get(name) ?? /* @__PURE__ */ new Map();
			modules.set(name, module);
			module.set(key.toLowerCase(), {
				value: value.replace(/^"((?:[^"\\]|\\.)*)"$/, "$1"),
				at
			});
		}
		const found = [];
		for (const module of modules.values()) {
			const [path, url] = [module.get("path"), module.get("url")];
			if (path && url) found.push(requirementAt(path.at, "submodule", path.value, url.value, {
				version: "",
				source: "git",
				dynamic: true
			}));
		}
		if (found[0]) yield manifestAt(found[0].at, "submodule");
		yield* found;
	}
};

// src/surfaces/taskfile.ts
var taskfile_default = {
	id: "taskfile",
	title: "Taskfile",
	reference: "https://taskfile.dev/docs/reference/schema",
	paths: [
		"taskfile.yml",
		"taskfile.yaml",
		"taskfile.dist.yml",
		"taskfile.dist.yaml"
	],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const root = expectObject(parseYaml(file.path, file.text));
		const computed = variables(root.get("vars"));
		for (const entry of root.get("tasks")?.entries() ?? []) {
			const lines = [
				...computed,
				...variables(entry.value.get("vars")),
				...commands(entry.value)
			];
			if (lines.length > 0) yield commandAt("taskfile", entry.keyAt, quoteWords(["task", entry.key]), lines.join("\n"));
		}
	}
};
/** A task is a line, a list of steps, or a table with `cmd`, `cmds` and the tasks that it needs. */
function commands(node) {
	const own = text(node);
	if (own !== void 0) return [own];
	return (node.kind === "array" ? node.items() : [...(node.get("deps")?.items() ?? []).map(asTask), ...stepsOf(node)]).flatMap((step) => {
		if (typeof step === "string") return [step];
		const called = text(step.get("task"));
		const line = text(step) ?? text(step.get("cmd")) ?? text(step.get("defer")) ?? (called === void 0 ? void 0 : taskCall(called));
		return line === void 0 ? [] : [line];
	});
}
function stepsOf(node) {
	const one = node.get("cmd");
	return [...one ? [one] : [], ...node.get("cmds")?.items() ?? []];
}
function asTask(node) {
	return taskCall(text(node) ?? text(node.get("task")) ?? "");
}
function taskCall(name) {
	return quoteWords(["task", name]);
}
function variables(node) {
	return (node?.entries() ?? []).flatMap(({ value }) => {
		const line = text(value.get("sh"));
		return line === void 0 ? [] : [line];
	});
}

// src/parse/hcl-blocks.ts
const MAX_DEPTH = 100;
const TOKEN = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<-?([A-Za-z_]\w{0,60})[^\n]*|"|[{}\n]/g;
/**
* The attributes of an HCL text that stand as `terraform fmt` writes them. Not a parser of expressions: it follows braces, strings, comments
* and here-documents, and tells what is assigned inside which block. Never throws.
*/
function* hclAttributes(path, source) {
	const lines = new Lines(path, source);
	const { text } = lines;
	const open = [];
	let start = 0;
	const tokens = new RegExp(TOKEN);
	for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
		const token = match[0];
		if (token === "\"") tokens.lastIndex = endOfString(text, match.index + 1);
		else if (match[1] !== void 0) {
			const end = new RegExp(`\\n[ \\t]*${match[1]}(?=\\s|$)`, "g");
			end.lastIndex = match.index + token.length;
			const found = end.exec(text);
			tokens.lastIndex = found ? found.index : text.length;
		} else if (token === "{") {
			const head = text.slice(start, match.index).trim().replace(/\s{0,20}[=:]$/, "");
			if (open.length < MAX_DEPTH) open.push(head.slice(0, 300));
			start = match.index + 1;
		} else if (token === "}") {
			yield* attribute(lines, start, match.index, open);
			open.pop();
			start = match.index + 1;
		} else if (token === "\n") {
			yield* attribute(lines, start, match.index, open);
			start = match.index + 1;
		} else {
			yield* attribute(lines, start, match.index, open);
			start = tokens.lastIndex;
		}
	}
	yield* attribute(lines, start, text.length, open);
}
function* attribute(lines, start, end, open) {
	if (end - start > 4e3) return;
	const found = /^(\s*)"?([A-Za-z_][\w./-]{0,200})"?\s{0,40}[=:]\s{0,40}([^\n]*?)[\s,]*$/.exec(lines.text.slice(start, end));
	if (!found?.[2]) return;
	const from = start + (found[1]?.length ?? 0);
	const value = /^"((?:[^"\\]|\\.){0,2000})"$/.exec(found[3] ?? "")?.[1];
	yield {
		name: found[2],
		value,
		path: [...open],
		at: lines.place(from, start + lines.text.slice(start, end).trimEnd().length)
	};
}
/** Interpolations hold strings of their own. */
function endOfString(text, from) {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === "\n") return at;
		else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
			depth++;
			at++;
		} else if (char === "}" && depth > 0) depth--;
		else if (char === "\"" && depth === 0) return at + 1;
	}
	return text.length;
}

// src/surfaces/terraform-requirements.ts
var terraform_requirements_default = {
	id: "terraform-requirements",
	title: "Providers and modules of Terraform, and its lock",
	reference: "https://developer.hashicorp.com/terraform/language/modules/sources",
	paths: [
		"**/*.tf",
		"**/*.tofu",
		"**/.terraform.lock.hcl"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		if (baseOf(file.path) === ".terraform.lock.hcl") yield locked(file);
		else yield* configuration(file);
	}
};
function* configuration(file) {
	const blocks = /* @__PURE__ */ new Map();
	for (const { name, value, path, at } of hclAttributes(file.path, file.text)) {
		const module = /^module\s{1,20}"([^"]{1,200})"$/.exec(path[0] ?? "")?.[1];
		const providers = path[0] === "terraform" && path[1] === "required_providers";
		if (module !== void 0 && path.length === 1 && (name === "source" || name === "version")) {
			const block = blocks.get(path[0] ?? "") ?? {
				kind: "module",
				name: module,
				at,
				dynamic: false
			};
			blocks.set(path[0] ?? "", block);
			block[name] = value;
			if (name === "source") block.at = at;
			block.dynamic ||= value === void 0 || value.includes("${");
		} else if (providers && path.length === 3 && (name === "source" || name === "version")) {
			const key = `provider ${path[2]}`;
			const block = blocks.get(key) ?? {
				kind: "provider",
				name: path[2] ?? "",
				at,
				dynamic: false
			};
			blocks.set(key, block);
			block[name] = value;
		} else if (providers && path.length === 2 && value !== void 0) blocks.set(`provider ${name}`, {
			kind: "provider",
			name,
			version: value,
			at,
			dynamic: false
		});
	}
	if (blocks.size === 0) return;
	const role = /(?:^|\/)modules\//i.test(file.path) ? "library" : "application";
	yield manifestAt(new Lines(file.path, file.text).place(0, 0), "terraform", { role });
	for (const block of blocks.values()) yield block.kind === "module" ? moduleAt(block) : providerAt(block);
}
function providerAt({ name, source, version = "", at, dynamic }) {
	const address = source ?? `hashicorp/${name}`;
	return requirementAt(at, "terraform", address.toLowerCase(), version, { ...dynamic ? { dynamic: true } : {} });
}
/** Modules are in no lock: what is written for them is all. */
function moduleAt({ name, source = "", version = "", at, dynamic }) {
	if (dynamic) return requirementAt(at, "terraform", name, source, {
		version,
		dynamic: true
	});
	if (/^\.{1,2}\//.test(source)) return requirementAt(at, "terraform", name, source, {
		version: "",
		source: "local"
	});
	const ref = /[?&]ref=([^&]{1,200})/.exec(source)?.[1] ?? "";
	if (/^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::|ssh:\/\/)|\.git(?:[?/]|$)/.test(source)) return requirementAt(at, "terraform", name, source, {
		version: ref,
		source: "git"
	});
	if (/^oci:\/\//.test(source)) {
		const digest = /@sha256:[0-9a-f]{64}|[?&]digest=sha256:[0-9a-f]{64}/.test(source);
		return requirementAt(at, "terraform", name, source, {
			version: /[?&]tag=([^&]{1,200})/.exec(source)?.[1] ?? "",
			...digest ? { hashed: true } : {}
		});
	}
	if (/^(?:https?|s3|gcs)(?:::|:\/\/)/.test(source)) {
		const hashed = /[?&]checksum=(?:sha256:)?[0-9a-f]{64}/.test(source);
		return requirementAt(at, "terraform", name, source, {
			version: "",
			source: "url",
			...hashed ? { hashed: true } : {}
		});
	}
	return requirementAt(at, "terraform", name, source, { version });
}
function locked(file) {
	const lock = new LockDraft();
	const providers = /* @__PURE__ */ new Map();
	for (const { name, value, path } of hclAttributes(file.path, file.text)) {
		const address = /^provider\s{1,20}"([^"]{1,300})"$/.exec(path[0] ?? "")?.[1];
		if (address === void 0) continue;
		const provider = providers.get(address) ?? { hashed: false };
		providers.set(address, provider);
		if (name === "version" && value !== void 0) provider.version = value;
		if (name === "hashes") provider.hashed = true;
	}
	for (const [address, { version, hashed }] of providers) lock.entry(address.split("/").slice(-2).join("/").toLowerCase(), version, hashed ? "strong" : "none");
	return lock.fact(new Lines(file.path, file.text).place(0, 0), "terraform", "terraform");
}

// src/surfaces/tool-versions.ts
var tool_versions_default = {
	id: "tool-versions",
	title: "Versions of tools that mise, asdf and Devbox fetch",
	reference: "https://mise.jdx.dev/configuration.html",
	paths: [
		...mise_default.paths,
		"**/.tool-versions",
		"**/mise.lock",
		"**/devbox.json",
		"**/devbox.lock"
	],
	needs: "text",
	yields: [
		"manifest",
		"requirement",
		"lockfile"
	],
	*read(file) {
		const base = baseOf(file.path);
		if (base.endsWith(".lock")) yield base === "mise.lock" ? miseLock(file) : devboxLock(file);
		else {
			const found = [...base === ".tool-versions" ? asdf(file) : base === "devbox.json" ? devbox(file) : miseTools(file)];
			if (found.length === 0) return;
			yield manifestAt(new Lines(file.path, file.text).place(0, 0), "tool");
			yield* found;
		}
	}
};
function* miseTools(file) {
	const { root } = parseToml(file.path, file.text);
	for (const { key, value, at } of root.get("tools")?.entries() ?? []) {
		const versions = value.kind === "object" ? [text(value.get("version")) ?? ""] : value.kind === "string" ? [text(value) ?? ""] : value.kind === "array" ? strings(value) : [String(value.value ?? "")];
		for (const version of versions) yield toolAt(at, key, version);
	}
}
/** `node 20.11.0 18.19.0`: the first that is installed counts. */
function* asdf(file) {
	const lines = new Lines(file.path, file.text);
	for (const line of lines) {
		const [, name, version] = /^\s{0,20}([\w@/:.-]{1,200})[ \t]{1,40}([^\s#]{1,200})/.exec(line.text) ?? [];
		if (name !== void 0 && version !== void 0) yield toolAt(lines.place(line.start, line.start + line.text.trimEnd().length), name, version);
	}
}
function* devbox(file) {
	const list = expectObject(parseJson(file.path, file.text)).get("packages");
	for (const item of list?.items() ?? []) {
		const written = text(item) ?? "";
		const mark = written.lastIndexOf("@");
		if (written !== "") yield toolAt(item.at, mark > 0 ? written.slice(0, mark) : written, mark > 0 ? written.slice(mark + 1) : "");
	}
	for (const { key, value, at } of list?.entries() ?? []) yield toolAt(at, key, text(value) ?? text(value.get("version")) ?? "");
}
function toolAt(at, name, version) {
	if (/^path:/.test(version)) return requirementAt(at, "tool", name, version, {
		version: "",
		source: "local",
		group: "development"
	});
	return requirementAt(at, "tool", name, version, { group: "development" });
}
function miseLock(file) {
	const { root } = parseToml(file.path, file.text);
	const lock = new LockDraft();
	for (const { key, value } of root.get("tools")?.entries() ?? []) for (const one of value.kind === "array" ? value.items() : [value]) {
		const sums = [...(one.get("checksums")?.entries() ?? []).map((entry) => text(entry.value)), ...(one.get("platforms")?.entries() ?? []).map((entry) => text(entry.value.get("checksum")))];
		lock.entry(key, text(one.get("version")), strengthOf(sums.find((sum) => sum !== void 0)));
	}
	return lock.fact(root.entry("tools")?.keyAt ?? root.at, "tool", "mise");
}
function devboxLock(file) {
	const root = expectObject(parseJson(file.path, file.text));
	const lock = new LockDraft();
	for (const { key, value } of root.get("packages")?.entries() ?? []) {
		const mark = key.lastIndexOf("@");
		const fixed = /[0-9a-f]{40}/.test(text(value.get("resolved")) ?? "");
		lock.entry(mark > 0 ? key.slice(0, mark) : key, text(value.get("version")), fixed ? "strong" : "none");
	}
	return lock.fact(root.entry("packages")?.keyAt ?? root.at, "tool", "devbox");
}

// src/surfaces/vscode-mcp.ts
/** Servers in settings are the older place; a development container carries them for the editor that opens it. */
var vscode_mcp_default = {
	id: "vscode-mcp",
	title: "MCP servers of VS Code",
	reference: "https://code.visualstudio.com/docs/copilot/customization/mcp-servers",
	paths: [
		".vscode/mcp.json",
		".vscode/settings.json",
		"*.code-workspace",
		".devcontainer/devcontainer.json",
		".devcontainer.json",
		".devcontainer/*/devcontainer.json"
	],
	needs: "text",
	yields: ["agentFile", "mcpServer"],
	*read(file) {
		const owner = {
			surface: "vscode-mcp",
			clients: ["copilot"],
			wrapper: "servers"
		};
		if (baseOf(file.path) === "mcp.json") {
			yield agentFile(file, "copilot", "mcp");
			yield* serversOfFile(expectObject(parseJson(file.path, file.text)), owner);
			return;
		}
		if (!/"(?:mcp|amp\.mcpServers)"/.test(file.text)) return;
		const root = expectObject(parseJson(file.path, file.text));
		const editor = root.get("customizations", "vscode");
		for (const holder of [
			root,
			root.get("settings"),
			editor,
			editor?.get("settings")
		]) if (holder) yield* ofSettings(holder);
	}
};
function* ofSettings(holder) {
	yield* servers(holder.get("mcp", "servers"), {
		surface: "vscode-mcp",
		clients: ["copilot"],
		wrapper: "mcp.servers"
	});
	yield* servers(holder.get("amp.mcpServers"), {
		surface: "vscode-mcp",
		clients: ["amp"],
		wrapper: "amp.mcpServers"
	});
}

// src/surfaces/unloaded-mcp.ts
/** Names under which people keep servers: of a plugin, of a subfolder that somebody may open, of a client that reads them from the home folder only. */
const NAMES = [
	".mcp.json",
	"mcp.json",
	"mcp_config.json",
	"mcp-config.json",
	"mcp.config.json",
	"mcp_servers.json",
	"mcp-servers.json",
	"mcp_settings.json",
	"mcp-settings.json",
	"mcporter.json",
	"cline_mcp_settings.json",
	"claude_desktop_config.json",
	"claude_desktop_config.example.json",
	"claude-desktop-config.json",
	".claude.json",
	"mcp.example.json",
	".mcp.example.json",
	".mcp.json.example",
	"mcp.json.example"
];
const LOADED = matchPath([
	claude_mcp_default,
	claude_plugins_default,
	continue_config_default,
	copilot_mcp_default,
	cursor_mcp_default,
	droid_mcp_default,
	further_agent_mcp_default,
	vscode_mcp_default
].flatMap(({ paths }) => paths));
/**
* Nobody loads these from a repository as it is cloned, so nothing in them is live. They are listed, for an agent that is started in the
* subfolder does load them, and a plugin's file counts for whoever installs the plugin.
*/
var unloaded_mcp_default = {
	id: "unloaded-mcp",
	title: "MCP servers of files that no agent loads from the root",
	reference: "https://code.claude.com/docs/en/plugins-reference",
	paths: [
		...NAMES.map((name) => `**/${name}`),
		"**/{.codex-plugin,.cursor-plugin,.cursor}/plugin.json",
		"**/plugins/**/plugin.json",
		"**/.claude-plugin/plugin.json",
		".claude/settings.json",
		".claude/settings.local.json"
	],
	needs: "text",
	yields: ["mcpServer"],
	*read(file) {
		if (LOADED(file.path) || !/"(?:mcp\w*|servers|context_servers|amp\.mcpServers|command|url|httpUrl)"/i.test(file.text)) return;
		const root = readable(file.path, file.text);
		if (root === void 0) return;
		const owner = {
			surface: "unloaded-mcp",
			clients: [],
			wrapper: "mcpServers"
		};
		if (/settings[^/]*\.json$/i.test(file.path) && file.path.startsWith(".claude/")) {
			yield* servers(root.get("mcpServers"), owner);
			return;
		}
		if (!/plugin\.json$/i.test(file.path)) {
			yield* serversOfFile(root, owner);
			return;
		}
		const held = root.entry("mcpServers");
		if (held?.value.kind === "object") yield* serversOfFile(root, owner);
		for (const path of strings(held?.value)) if (held && !NAMES.includes(path.slice(path.lastIndexOf("/") + 1).toLowerCase())) yield {
			kind: "mcpServer",
			at: held.at,
			surface: owner.surface,
			clients: [],
			name: path,
			transport: "unknown",
			launch: [],
			env: [],
			headers: [],
			enabled: true,
			autoApproved: [],
			doubts: ["its servers stand in a file of their own that was not read"]
		};
	}
};
/** Other programs have files of these names too, and a template is no JSON: nobody loads what cannot be read. */
function readable(path, source) {
	try {
		const data = parseJson(path, source);
		return data.root.kind === "object" ? expectObject(data) : void 0;
	} catch (error) {
		if (error instanceof ParseError) return void 0;
		throw error;
	}
}

// src/surfaces/unmodelled-agent-settings.ts
/** Files that change what an agent may do, and that this version only knows by name: what depends on them is `unknown`. */
const FILES = [{
	path: ".opencode/plugin/**",
	agent: "opencode",
	role: "hooks"
}, {
	path: ".opencode/plugins/**",
	agent: "opencode",
	role: "hooks"
}];
const MATCHERS = FILES.map(({ path, agent, role }) => ({
	agent,
	role,
	matches: matchPath(path)
}));
var unmodelled_agent_settings_default = {
	id: "unmodelled-agent-settings",
	title: "Agent settings that are known by name only",
	reference: "https://cursor.com/docs/cli/reference/permissions",
	paths: FILES.map(({ path }) => path),
	needs: "name",
	yields: ["agentFile"],
	*read(file) {
		for (const { agent, role, matches } of MATCHERS) if (matches(file.path)) yield agentFile(file, agent, role, false);
	}
};

// src/surfaces/vim-local.ts
/** Read from the current folder where the user has set `exrc`; Neovim asks before it runs one. */
var vim_local_default = {
	id: "vim-local",
	title: "Vim and Neovim files of a folder",
	reference: "https://neovim.io/doc/user/options.html#'exrc'",
	paths: [
		".vimrc",
		".exrc",
		".nvimrc",
		".nvim.lua",
		".lvimrc",
		".local.vim"
	],
	needs: "name",
	yields: ["trigger"],
	*read(file) {
		const editor = /nvim/i.test(file.path) ? "nvim" : "vim";
		yield {
			...triggerAt(occasion("vim-local", "open", "opt-in"), wholeFile(file.path), file.path, quoteWords([
				editor,
				"-S",
				file.path
			])),
			runs: file.path
		};
	}
};

// src/surfaces/vscode-launch.ts
/** What starts a program where the configuration names none. */
const RUNTIMES = {
	node: "node",
	"pwa-node": "node",
	python: "python",
	debugpy: "python",
	bun: "bun",
	php: "php"
};
/** Run when somebody starts the debugger, by name. */
var vscode_launch_default = {
	id: "vscode-launch",
	title: "VS Code launch configurations",
	reference: "https://code.visualstudio.com/docs/debugtest/debugging-configuration",
	paths: [".vscode/launch.json", "*.code-workspace"],
	needs: "text",
	yields: ["command"],
	*read(file) {
		const whole = expectObject(parseJson(file.path, file.text));
		const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("launch") : whole;
		for (const [index, configuration] of (root?.get("configurations")?.items() ?? []).entries()) {
			const line = lineOf$1(configuration);
			if (line !== void 0) yield commandAt("vscode-launch", configuration.at, `debug: ${text(configuration.get("name")) ?? index}`, line);
		}
	}
};
function lineOf$1(node) {
	const runtime = text(node.get("runtimeExecutable")) ?? runtimeOf(text(node.get("type")));
	const program = text(node.get("program"));
	const called = text(node.get("module"));
	const words = [
		runtime,
		...strings(node.get("runtimeArgs")),
		...called === void 0 ? [] : ["-m", called],
		program,
		...strings(node.get("args"))
	].filter((word) => word !== void 0);
	const before = text(node.get("preLaunchTask"));
	if (words.length === 0 || program === void 0 && called === void 0 && node.get("runtimeExecutable") === void 0) return void 0;
	const line = quoteWords(words.map((word) => word.replaceAll(/\$\{workspace(?:Folder|Root)\}[\\/]?/g, "./")));
	return before === void 0 ? line : `${line} # after task ${before.replaceAll("\n", " ")}`;
}
function runtimeOf(type) {
	return type !== void 0 && Object.hasOwn(RUNTIMES, type) ? RUNTIMES[type] : void 0;
}

// src/surfaces/vscode-programs.ts
/** Extensions start these when the folder is open and trusted. */
const OPEN$1 = occasion("vscode-programs", "open", "trust");
/** Keys that end like this name a program. */
const PROGRAM = /(?:[eE]xecutable(?:Path|s)?|[iI]nterpreter(?:Path)?|(?:^|\.)runtime|[cC]ommand(?:Line|Path)?|[bB]inary(?:Path)?|(?:^|\.)bin)$/;
/** Keys of widely used extensions that name a program and do not say so by their ending. */
const NAMED = /* @__PURE__ */ new Set([
	"eslint.nodePath",
	"python.pythonPath",
	"python.testing.pytestPath",
	"python.testing.unittestPath",
	"python.condaPath",
	"python.poetryPath",
	"python.pipenvPath",
	"prettier.prettierPath",
	"rust-analyzer.server.path",
	"java.jdt.ls.java.home",
	"cmake.cmakePath",
	"cmake.ctestPath",
	"C_Cpp.default.compilerPath",
	"C_Cpp.clang_format_path",
	"clangd.path",
	"clang-format.executable",
	"deno.path",
	"biome.lsp.bin",
	"oxc.path.server",
	"dart.sdkPath",
	"dart.flutterSdkPath",
	"vitest.nodeExecutable",
	"git.path",
	"go.goroot",
	"php.validate.executablePath",
	"terraform.languageServer.path",
	"npm.packageManager"
]);
/** Libraries that the editor loads as code: the folder holds `tsserver.js`. */
const TSDK = /* @__PURE__ */ new Set(["typescript.tsdk", "js/ts.tsdk.path"]);
/** Extensions that run commands on save. */
const ON_SAVE = ["emeraldwalk.runonsave", "runOnSave"];
var vscode_programs_default = {
	id: "vscode-programs",
	title: "Programs in VS Code settings",
	reference: "https://code.visualstudio.com/docs/editing/workspaces/workspace-trust",
	paths: [".vscode/settings.json", "*.code-workspace"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		const whole = expectObject(parseJson(file.path, file.text));
		const root = baseOf(file.path).endsWith(".code-workspace") ? whole.get("settings") : whole;
		for (const entry of root?.entries() ?? []) if (entry.key.startsWith("terminal.integrated.")) yield* terminal(entry);
		else if (entry.key.endsWith("alternateTools")) yield* table(entry);
		else if (TSDK.has(entry.key)) yield* stated(entry, entry.key, (value) => quoteWords(["node", `${value}/tsserver.js`]));
		else if (NAMED.has(entry.key) || PROGRAM.test(entry.key)) yield* program$1(entry);
		for (const key of ON_SAVE) yield* onSave(root?.get(key) ?? root?.get(`${key}.commands`), key);
	}
};
/** A program by its plain name (`cargo`, `pnpm`) is found on the user's path and is none of the repository. */
function* program$1(entry) {
	const line = commandLine(entry.value);
	if (line === void 0 || /^[\w.@+-]+$/.test(line) || /^(?:auto|off|on)$/.test(line)) return;
	if (/^[\w-]+(?:\.[\w-]+)+$/.test(line)) return;
	yield triggerAt(OPEN$1, entry.at, entry.key, entry.value.kind === "array" ? fromFolder(line) : asPath(line));
}
function* stated(entry, pointer, command) {
	const value = text(entry.value);
	if (value) yield triggerAt(OPEN$1, entry.at, pointer, command(fromFolder(value)));
}
function* table(entry) {
	for (const tool of entry.value.entries()) {
		const path = text(tool.value);
		if (path !== void 0 && /[\\/]/.test(path)) yield triggerAt(OPEN$1, tool.at, `${entry.key}.${tool.key}`, asPath(path));
	}
}
/** Shells of the built-in terminal, and variables that change what runs in it. */
function* terminal(entry) {
	const kind = entry.key.split(".")[2];
	for (const [name, value] of entry.value.entries().map(({ key, value }) => [key, value])) {
		const profile = kind === "profiles" ? value : void 0;
		for (const path of strings(profile?.get("path")).slice(0, 1)) {
			const line = programLine(profile?.get("path")?.items()[0] ?? profile?.get("path"), profile?.get("args")) ?? path;
			yield triggerAt(OPEN$1, value.at, `${entry.key}.${name}`, fromFolder(line));
		}
		const variable = kind === "env" ? text(value) : void 0;
		if (variable && name === "NODE_OPTIONS") yield triggerAt(OPEN$1, value.at, `${entry.key}.${name}`, `node ${fromFolder(variable)}`);
		if (variable && /^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|GIT_SSH_COMMAND|PROMPT_COMMAND)$/.test(name)) yield triggerAt(OPEN$1, value.at, `${entry.key}.${name}`, fromFolder(variable));
	}
	if (kind === "automationProfile") {
		const line = programLine(entry.value.get("path"), entry.value.get("args"));
		if (line !== void 0) yield triggerAt(OPEN$1, entry.at, entry.key, fromFolder(line));
	}
}
function* onSave(node, key) {
	for (const [index, command] of (node?.kind === "array" ? node : node?.get("commands"))?.items().entries() ?? []) {
		const entry = command.entry("cmd") ?? command.entry("command");
		const line = text(entry?.value);
		if (entry && line) yield triggerAt(OPEN$1, entry.at, `${key}.commands[${index}]`, fromFolder(line));
	}
}
/** One path stays one word, unless it has the marks of a command line. */
function asPath(line) {
	const plain = fromFolder(line);
	return /[;&|<>$`]|\s-/.test(plain) || !/\s/.test(plain) ? plain : quoteWords([plain]);
}
function fromFolder(value) {
	return value.replaceAll(/\$\{workspace(?:Folder|Root)(?::[^}]{0,100})?\}[\\/]?/g, "./").replaceAll("././", "./");
}

// src/surfaces/vscode-settings.ts
/** Keys of the editor that belong to its agent, or to what the agent's settings can set off. */
const STATED = [
	"chat",
	"github.copilot",
	"task.allowAutomaticTasks",
	"security.workspace.trust"
];
/** Keys that widen or narrow what the agent may do. */
const PERMISSIONS = [
	"chat.permissions",
	"chat.defaultConfiguration",
	"chat.tools",
	"chat.agent.sandbox",
	"chat.agent.terminal.autoApprove",
	"chat.mcp",
	"chat.autopilot",
	"chat.useHooks",
	"chat.useClaudeHooks",
	"chat.hookFilesLocations"
];
/**
* Keys of application or machine scope, read from the settings that VS Code 1.139 registers: it takes them from the user only, and they are
* inert in a workspace. `chat.tools.edits.autoApprove` was live there up to 1.134, the three network keys up to 1.136. Forks may honour them.
* https://code.visualstudio.com/docs/agents/approvals
*/
const NOT_FROM_A_WORKSPACE = [
	"chat.tools.global.autoApprove",
	"chat.tools.autoApprove",
	"chat.tools.edits.autoApprove",
	"chat.agent.networkFilter",
	"chat.agent.allowedNetworkDomains",
	"chat.agent.deniedNetworkDomains",
	"chat.plugins.enabledPlugins",
	"chat.plugins.extraMarketplaces",
	"chat.plugins.marketplaces",
	"chat.plugins.strictMarketplaces",
	"chat.agentHost.otel",
	"chat.mcp.gallery.serviceUrl",
	"github.copilot.chat.otel",
	"github.copilot.advanced.debug.overrideProxyUrl",
	"github.copilot.advanced.debug.overrideCapiUrl",
	"github.copilot.advanced.debug.overrideCAPIUrl",
	"chat.agent.terminal.allowList",
	"chat.agent.terminal.denyList",
	"github.copilot.chat.agent.terminal.allowList",
	"github.copilot.chat.agent.terminal.denyList",
	"task.allowAutomaticTasks",
	"security.workspace.trust"
];
var vscode_settings_default = {
	id: "vscode-settings",
	title: "VS Code settings",
	reference: "https://code.visualstudio.com/docs/agents/approvals",
	paths: [".vscode/settings.json", "*.code-workspace"],
	needs: "text",
	yields: [
		"agentSetting",
		"agentFile",
		"editorWorkspace"
	],
	*read(file) {
		const whole = expectObject(yield* parsed(file));
		const workspace = baseOf(file.path).endsWith(".code-workspace");
		if (workspace) yield {
			kind: "editorWorkspace",
			at: wholeFile(file.path)
		};
		const root = workspace ? whole.get("settings") : whole;
		const found = [];
		for (const entry of root?.entries() ?? []) {
			if (!under(entry.key, STATED)) continue;
			for (const { key, at, value } of setting(entry.value, entry.key, () => entry.at)) found.push({
				kind: "agentSetting",
				at,
				agent: "copilot",
				scope: "project",
				key,
				value,
				live: !under(key, NOT_FROM_A_WORKSPACE)
			});
		}
		if ((root?.entries() ?? []).some((entry) => under(entry.key, PERMISSIONS) && !under(entry.key, NOT_FROM_A_WORKSPACE))) yield agentFile(file, "copilot", "settings");
		yield* found;
	}
};
/** VS Code makes what it can of a broken file. Where one speaks of the agent, nobody knows what that is. */
function* parsed(file) {
	try {
		return parseJson(file.path, file.text);
	} catch (error) {
		if (/"(?:chat|github\.copilot)\./.test(file.text)) yield agentFile(file, "copilot", "settings", false);
		throw error;
	}
}

// src/surfaces/vscode-tasks.ts
const SYSTEMS = [
	"windows",
	"osx",
	"linux"
];
var vscode_tasks_default = {
	id: "vscode-tasks",
	title: "VS Code tasks",
	reference: "https://code.visualstudio.com/docs/debugtest/tasks",
	paths: [".vscode/tasks.json", "*.code-workspace"],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const whole = expectObject(parseJson(file.path, file.text));
		const workspace = baseOf(file.path).endsWith(".code-workspace");
		const root = workspace ? whole.get("tasks") : whole;
		const tasks = root?.get("tasks")?.items() ?? [];
		const opened = openedBy(tasks);
		for (const [index, task] of tasks.entries()) for (const command of commandsOf(task, workspace ? `tasks.tasks[${index}]` : `tasks[${index}]`)) yield opened.has(task) ? trigger(command, task, root) : defined(command, task, index);
	}
};
/** Tasks that run when the folder is opened, and those that they start through `dependsOn`. */
function openedBy(tasks) {
	const byLabel = new Map(tasks.map((task) => [labelOf(task), task]));
	const found = new Set(tasks.filter((task) => text(task.get("runOptions", "runOn")) === "folderOpen"));
	for (const task of found) for (const label of strings(task.get("dependsOn"))) {
		const next = byLabel.get(label);
		if (next) found.add(next);
	}
	return found;
}
function* commandsOf(task, pointer) {
	const own = lineOf(task, task);
	if (own !== void 0) yield {
		pointer,
		at: (task.entry("command") ?? task.entry("script") ?? task.entry("args"))?.at ?? task.at,
		line: own
	};
	for (const system of SYSTEMS) {
		const override = task.get(system);
		const line = override && lineOf(override, task);
		if (override && line !== void 0) yield {
			pointer: `${pointer}.${system}`,
			at: override.entry("command")?.at ?? override.at,
			line
		};
	}
}
function lineOf(node, task) {
	const script = text(node.get("script"));
	if (text(task.get("type")) === "npm" && script !== void 0) return quoteWords([
		"npm",
		"run",
		script
	]);
	const command = word(node.get("command")) ?? (node === task ? void 0 : word(task.get("command")));
	const args = (node.get("args") ?? (node === task ? void 0 : task.get("args")))?.items() ?? [];
	if (command === void 0 || node !== task && !node.get("command") && !node.get("args")) return void 0;
	return [command, ...args.map((arg) => quoteWords([word(arg) ?? ""]))].join(" ");
}
/** A word stands as a string or as `{ value, quoting }`; a list of words is joined by blanks. */
function word(node) {
	return text(node) ?? text(node?.get("value")) ?? (node?.kind === "array" ? strings(node).join(" ") : void 0);
}
function trigger(command, task, root) {
	const reveal = text(task.get("presentation", "reveal")) ?? text(root?.get("presentation", "reveal"));
	return {
		kind: "trigger",
		at: command.at,
		surface: "vscode-tasks",
		moment: "open",
		gate: "trust",
		heldBackSince: "VS Code 1.109",
		pointer: command.pointer,
		command: command.line,
		...reveal === "never" ? { hidden: true } : {}
	};
}
function defined(command, task, index) {
	return {
		kind: "command",
		at: command.at,
		name: `task: ${labelOf(task) ?? index}`,
		text: command.line,
		surface: "vscode-tasks",
		labelled: true
	};
}
function labelOf(task) {
	return text(task.get("label")) ?? text(task.get("taskName"));
}

// src/surfaces/yarn-config.ts
/** Every call of `yarn` loads these; an install is the usual first one. */
const INSTALL = occasion("yarn-config", "install", "automatic");
var yarn_config_default = {
	id: "yarn-config",
	title: "Yarn settings",
	reference: "https://yarnpkg.com/configuration/yarnrc",
	paths: ["**/.yarnrc.yml", "**/.yarnrc"],
	needs: "text",
	yields: ["trigger"],
	*read(file) {
		if (baseOf(file.path) === ".yarnrc") yield* classic(file);
		else yield* berry(file);
	}
};
function* berry(file) {
	const root = expectObject(parseYaml(file.path, file.text));
	const yarnPath = root.entry("yarnPath");
	const program = text(yarnPath?.value);
	if (yarnPath && program !== void 0) yield triggerAt(INSTALL, yarnPath.at, "yarnPath", quoteWords(["node", program]));
	for (const [index, plugin] of (root.get("plugins")?.items() ?? []).entries()) {
		const path = text(plugin) ?? text(plugin.get("path"));
		if (path !== void 0) yield triggerAt(INSTALL, plugin.at, `plugins[${index}]`, quoteWords(["node", path]));
	}
	const scripts = root.entry("enableScripts");
	if (scripts?.value.value === true) yield triggerAt(INSTALL, scripts.at, "enableScripts", "yarn rebuild");
}
/** Yarn 1: `key "value"` on a line. */
function* classic(file) {
	const lines = new Lines(file.path, file.text);
	for (const line of lines) {
		const [, key, value] = /^\s*"?(yarn-path|script-shell)"?\s+"?([^"]{1,1000}?)"?\s*$/.exec(line.text) ?? [];
		if (key === void 0 || value === void 0) continue;
		const command = key === "yarn-path" ? quoteWords(["node", value]) : quoteWords([value]);
		yield triggerAt(INSTALL, lines.place(line.start, line.start + line.text.length), key, command);
	}
}

// src/surfaces/yarn-lockfile.ts
var yarn_lockfile_default = {
	id: "yarn-lockfile",
	title: "Yarn lock file",
	reference: "https://yarnpkg.com/configuration/yarnrc",
	paths: ["**/yarn.lock"],
	needs: "text",
	yields: ["lockfile"],
	*read(file) {
		const lines = new Lines(file.path, file.text);
		const blocks = [];
		let within = "";
		let berry = false;
		for (const line of lines) {
			const current = blocks.at(-1);
			berry ||= line.text.startsWith("__metadata:");
			if (/^[^\s#]/.test(line.text) && line.text.endsWith(":") && !line.text.startsWith("__metadata")) {
				blocks.push(blockOf(line.text));
				within = "";
			} else if (/^ {4}\S/.test(line.text) && current && /^(?:d|devD|optionalD)ependencies$/.test(within)) {
				const [, key, value = ""] = /^\s{4}"?([^"\s:]{1,300})"?:?\s(.{1,1000})$/.exec(line.text) ?? [];
				if (key !== void 0) current.needs.push([key, unquoted(value)]);
			} else if (/^\s/.test(line.text) && current) {
				within = /^ {2}([A-Za-z]{1,40}):$/.exec(line.text)?.[1] ?? within;
				field(line, current, lines);
			}
		}
		yield draftOf(blocks).fact(lines.place(0, 0), "npm", berry ? "yarn-berry" : "yarn");
	}
};
function draftOf(blocks) {
	const lock = new LockDraft();
	for (const block of blocks) {
		const hash = block.local || block.fixed ? "needless" : block.hash !== void 0 ? strengthOf(block.hash) : block.sha1 ? "weak" : "none";
		lock.entry(block.name, block.local ? "link" : block.version, hash);
		for (const { url, at } of block.urls) lock.hosts.add(url, () => at);
		for (const asked of block.asked) lock.answers.set(asked, block.local ? "link" : block.version ?? "");
	}
	for (const { workspace, needs } of blocks) {
		if (workspace === void 0) continue;
		const project = lock.project(workspace);
		const { gets } = project;
		for (const [name, spec] of needs) {
			project.asksFor(name, spec.replace(/^npm:(?=[~^<>=*\d])/, ""));
			const got = lock.answers.get(`${name}@${spec}`);
			if (got !== void 0) gets.set(name, got);
		}
	}
	return lock;
}
/** `"@scope/name@^1.0.0, @scope/name@^1.1.0":` or `name@^1:`, with a protocol in newer files (`name@npm:^1`). */
function blockOf(head) {
	const asked = head.slice(0, -1).split(/"?, ?"?/).map(unquoted);
	const first = asked[0] ?? head;
	const at = first.indexOf("@", 1);
	const name = at === -1 ? first : first.slice(0, at);
	const workspace = asked.map((one) => /@workspace:(.{1,1000})$/.exec(one)?.[1]).find((folder) => folder !== void 0 && !/^[\^~*]/.test(folder));
	return {
		asked,
		name,
		local: /@(?:workspace|link|portal|file|patch|exec):/.test(first),
		workspace: workspace === "." ? "" : workspace,
		fixed: false,
		urls: [],
		needs: []
	};
}
function unquoted(text) {
	return text.trim().replace(/^"|"$/g, "");
}
function field(line, block, lines) {
	const [, key, raw = ""] = /^\s{1,8}"?([A-Za-z]{1,40})"?:?\s(.{1,4000})$/.exec(line.text) ?? [];
	const value = unquoted(raw);
	if (key === "version") block.version ??= value;
	if (key === "integrity" || key === "checksum") block.hash = value;
	if (key === "conditions") block.fixed = true;
	if (key !== "resolved" && key !== "resolution") return;
	const url = key === "resolved" ? value : value.slice(Math.max(0, value.search(/(?:git\+)?[a-z]{2,8}:\/\//)));
	block.urls.push({
		url,
		at: lines.place(line.start, line.start + line.text.length)
	});
	if (/#commit=[0-9a-f]{40}$/.test(value) || /(?:^git\+|^git:|\.git#|codeload|\/tar\.gz\/)/.test(value)) block.fixed ||= /[0-9a-f]{40}/.test(value);
	else if (/#[0-9a-f]{40}$/.test(value)) block.sha1 = true;
}

// src/surfaces/zed.ts
/** Projects start restricted: settings, language servers and context servers wait for trust. https://zed.dev/docs/worktree-trust */
const OPEN = occasion("zed", "open", "trust");
var zed_default = {
	id: "zed",
	title: "Zed settings and tasks",
	reference: "https://zed.dev/docs/configuring-zed",
	paths: [
		".zed/settings.json",
		".zed/tasks.json",
		".zed/debug.json"
	],
	needs: "text",
	yields: ["trigger", "command"],
	*read(file) {
		const { root } = parseJson(file.path, file.text);
		if (baseOf(file.path) === "settings.json") yield* settings(expectObject({
			root,
			problems: []
		}));
		else for (const [index, task] of root.items().entries()) {
			const line = programLine(task.get("command") ?? task.get("program"), task.get("args"));
			if (line !== void 0) yield commandAt("zed", task.at, `task: ${text(task.get("label")) ?? index}`, line);
		}
	}
};
function* settings(root) {
	for (const server of root.get("lsp")?.entries() ?? []) yield* program(server.value.entry("binary"), `lsp.${server.key}.binary`, "path", "arguments");
	for (const server of root.get("context_servers")?.entries() ?? []) {
		const nested = server.value.entry("command", "path") ? server.value.entry("command") : void 0;
		yield* nested ? program(nested, `context_servers.${server.key}`, "path", "args") : program(server, `context_servers.${server.key}`, "command", "args");
	}
	yield* formatter(root, "");
	for (const language of root.get("languages")?.entries() ?? []) yield* formatter(language.value, `languages.${language.key}.`);
	yield* program(root.entry("terminal", "shell", "with_arguments"), "terminal.shell", "program", "args");
	yield* program(root.entry("terminal", "shell"), "terminal.shell", "program", "args");
}
function* formatter(node, prefix) {
	const held = node.get("formatter");
	for (const one of held?.kind === "array" ? held.items() : [held]) yield* program(one?.entry("external"), `${prefix}formatter.external`, "command", "arguments");
}
function* program(entry, pointer, name, args) {
	const line = programLine(entry?.value.get(name), entry?.value.get(args));
	if (entry && line !== void 0) yield triggerAt(OPEN, entry.at, pointer, line);
}

// src/surfaces/index.ts
/** Every entry of this folder, sorted by id. */
const surfaces = [
	agent_file_links_default,
	agent_ignore_files_default,
	binding_gyp_default,
	build_wrappers_default,
	bun_binary_lockfile_default,
	bun_lockfile_default,
	bunfig_default,
	cargo_build_code_default,
	cargo_config_default,
	cargo_manifest_default,
	cargo_requirements_default,
	circleci_config_default,
	claude_commands_default,
	claude_mcp_default,
	claude_plugins_default,
	claude_settings_default,
	cline_plugins_default,
	cloud_workspaces_default,
	cmake_default,
	codex_agents_default,
	codex_config_default,
	codex_hooks_default,
	codex_rules_default,
	compose_default,
	compose_images_default,
	composer_default,
	composer_code_default,
	composer_requirements_default,
	conda_environment_default,
	configured_instructions_default,
	continue_config_default,
	copilot_hooks_default,
	copilot_mcp_default,
	copilot_settings_default,
	cursor_cli_default,
	cursor_hooks_default,
	cursor_ignore_default,
	cursor_mcp_default,
	cursor_permissions_default,
	cursor_sandbox_default,
	cursor_setup_default,
	deno_config_default,
	deno_requirements_default,
	dependabot_config_default,
	devbox_default,
	devcontainer_default,
	devcontainer_pins_default,
	direnv_default,
	dockerfile_default,
	dockerfile_images_default,
	dotenv_default,
	droid_mcp_default,
	droid_settings_default,
	editor_projects_default,
	emacs_dir_locals_default,
	further_agent_editor_settings_default,
	further_agent_env_default,
	further_agent_mcp_default,
	further_agent_settings_default,
	gemini_commands_default,
	gemini_env_default,
	gemini_files_default,
	gemini_hooks_default,
	gemini_ignore_default,
	gemini_mcp_default,
	gemini_policies_default,
	gemini_prompts_default,
	gemini_settings_default,
	git_attributes_default,
	git_hook_files_default,
	git_modules_default,
	github_action_default,
	github_action_uses_default,
	github_workflow_default,
	gitlab_pipeline_default,
	go_generate_default,
	go_module_default,
	go_requirements_default,
	gradle_default,
	gradle_requirements_default,
	gradle_scripts_default,
	helm_chart_default,
	instruction_file_default,
	jetbrains_default,
	justfile_default,
	jvm_build_settings_default,
	kubernetes_images_default,
	lefthook_default,
	makefile_default,
	makefile_shell_default,
	maven_default,
	maven_requirements_default,
	mise_default,
	msbuild_default,
	nix_inputs_default,
	nix_shell_default,
	npm_build_allowances_default,
	npm_config_default,
	npm_lockfile_default,
	npm_manifest_default,
	npm_package_scripts_default,
	npm_registries_default,
	nuget_requirements_default,
	opencode_commands_default,
	opencode_mcp_default,
	opencode_plugins_default,
	opencode_prompts_default,
	opencode_settings_default,
	other_agent_commands_default,
	other_agent_hooks_default,
	plugin_commands_default,
	plugin_instructions_default,
	pnpm_lockfile_default,
	pnpm_workspace_default,
	pnpmfile_default,
	pre_commit_config_default,
	pre_commit_pins_default,
	production_markers_default,
	published_mcp_default,
	python_build_default,
	python_conftest_default,
	python_inline_script_default,
	python_lint_plugins_default,
	python_lockfile_default,
	python_project_default,
	python_requirements_default,
	python_setup_default,
	python_setup_requirements_default,
	python_startup_default,
	python_tooling_default,
	qwen_settings_default,
	ruby_code_default,
	ruby_requirements_default,
	scanner_policies_default,
	script_file_default,
	skill_scripts_default,
	submodule_pins_default,
	taskfile_default,
	terraform_requirements_default,
	tool_versions_default,
	unloaded_mcp_default,
	unmodelled_agent_settings_default,
	vim_local_default,
	vscode_extensions_default,
	vscode_launch_default,
	vscode_mcp_default,
	vscode_programs_default,
	vscode_settings_default,
	vscode_tasks_default,
	yarn_config_default,
	yarn_lockfile_default,
	zed_default
];

export { surfaces as t };