import { i as isAnswered, n as AGENT_TITLES } from "./agent.js";
import { n as Globs, r as formsOf, t as testMaterial } from "./test-material.js";
import { t as table } from "./table.js";
import { n as tierOf, t as classifyTools } from "./mcp-tool.js";
import { a as higherTier, f as parseShell, n as commandIndexOf, o as quote, t as classifyCommand } from "./command.js";
import { a as npmSpecifier, c as quoteWords, l as splitWords, o as require_semver, r as pythonRequirement, s as pinOfRef } from "./key-path.js";

// src/classify/file.ts
/** Surfaces, checks, rows and every engine ask about the same paths with the same table. */
const known$4 = /* @__PURE__ */ new WeakMap();
/** The classifier of a table; the same one, with what it has found out, for the same table. */
function createFileClassifier({ fileClasses }) {
	const before = known$4.get(fileClasses);
	if (before !== void 0) return before;
	const classes = fileClasses.classes.map(({ id, paths, except }) => ({
		id,
		holds: new Globs(paths),
		spares: new Globs(except)
	}));
	const found = /* @__PURE__ */ new Map();
	const classifier = {
		classOf: (path) => {
			const told = found.get(path);
			if (told !== void 0) return told === NONE ? void 0 : told;
			const forms = formsOf(path);
			const id = classes.find(({ holds, spares }) => holds.fits(forms) && !spares.fits(forms))?.id;
			if (found.size < MOST_REMEMBERED) found.set(path, id ?? NONE);
			return id;
		},
		isSpared: (path, id) => classes.find((one) => one.id === id)?.spares.match(path) === true,
		isTestMaterial: testMaterial(fileClasses.testPaths)
	};
	known$4.set(fileClasses, classifier);
	return classifier;
}
const NONE = "";
/** Paths whose class is kept: a tree has up to half a million, and the first ones are as likely to be asked for again as the last. */
const MOST_REMEMBERED = 2e5;

// src/classify/command-concealment.ts
/** Blanks between words, or line breaks, that push the rest out of a window. Aligned columns stay below it. */
const PADDING = /\S(?<blanks>[^\S\n]{60,}|(?:[^\S\n]*\n){20,}[^\S\n]*)\S/u;
const INVISIBLE = /[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{2069}\u{FEFF}\u{E0000}-\u{E007F}]/gu;
/** Looks at a command line as text and as shell. */
function concealmentOf(text) {
	const padding = PADDING.exec(text)?.groups?.["blanks"]?.length;
	const invisible = text.match(INVISIBLE)?.length;
	const background = parseShell(text).commands.find((command) => isDetached(command) && isSilent(command))?.text;
	return {
		...background === void 0 ? {} : { background },
		...padding === void 0 ? {} : { padding },
		...invisible === void 0 ? {} : { invisible }
	};
}
function isDetached({ background, words }) {
	const text = words.map((word) => word.text).join(" ");
	return background || /^(?:nohup|setsid|daemonize|disown|screen -dm|tmux new\S* -d|at now|batch)\b|^start(?:-process)?\b.*(?:\/b\b|-windowstyle hidden)/iu.test(text);
}
/** Whether both streams go nowhere. */
function isSilent({ redirects, words }) {
	const gone = redirects.filter(({ target }) => /^(?:\/dev\/null|NUL)$/iu.test(target?.text ?? ""));
	return gone.some(({ op }) => op.startsWith("&>")) || gone.some(({ op, descriptor }) => op.startsWith(">") && (descriptor ?? 1) === 1) && redirects.some(({ op, descriptor, target }) => descriptor === 2 && (op === ">&" ? target?.text === "1" : op.startsWith(">") && /^(?:\/dev\/null|NUL)$/iu.test(target?.text ?? ""))) || /-windowstyle hidden|\/b\b/iu.test(words.map((word) => word.text).join(" "));
}

// src/classify/mcp-url.ts
/** The URL, or undefined where it is none or its host is left to a placeholder. */
function parseUrl(text) {
	const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1];
	if (authority === void 0 || /[${}<>]/.test(authority)) return void 0;
	try {
		const url = new URL(text);
		return url.host === "" ? void 0 : url;
	} catch {
		return;
	}
}
/** Whether a host is this machine. */
function isLoopback({ hostname }) {
	return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/i.test(hostname);
}
/** Where a host lies, by its address alone. A name without a dot, as container networks give them, is private. */
function addressKind({ hostname }) {
	if (/^(?:169\.254\.\d+\.\d+|\[fe80:.*\]|\[fd00:ec2::254\]|100\.100\.100\.200|metadata(?:\.google\.internal|\.internal)?|instance-data(?:\.ec2\.internal)?)$/i.test(hostname)) return "metadata";
	if (isLoopback({ hostname })) return "loopback";
	if (/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[f[cd])/i.test(hostname) || /^[^.[\]]+$/.test(hostname) || /\.(?:local|internal|lan|intranet|corp|home\.arpa)$/i.test(hostname)) return "private";
	return "public";
}

// src/classify/mcp-draft.ts
/** Closes a draft: nothing more is taken off. */
function finish({ shell, opaque, bridge, folder, notes, env, headers }, core) {
	return {
		...core,
		shell,
		notes: [...new Set(notes)],
		env,
		headers,
		...opaque === void 0 ? {} : { opaque },
		...bridge ? { bridge } : {},
		...folder === void 0 ? {} : { folder }
	};
}
/** A package or image is the server. */
function fromSpec(draft, spec, args) {
	if (spec.kind === "url") return finish(draft, {
		...spec,
		kind: "url",
		args,
		fetched: true
	});
	return finish(draft, {
		...spec,
		args,
		fetched: spec.kind !== "script"
	});
}
/** What cannot be taken apart: more than one plain command, or code in the arguments. */
function opaque(draft, text, name) {
	draft.opaque = text;
	return finish(draft, {
		kind: "unknown",
		name,
		spec: "",
		pin: "floating",
		fetched: false,
		args: []
	});
}
/** `C:\tools\NPX.CMD` → `npx`. */
function programName(program) {
	return program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}
/** A program that is no launcher: a script of the tree, an installed package's file, or a binary. */
function direct(program, args, draft) {
	if (/[\\/]/.test(program) && (inNodeModules(program) || !liesOutside(program))) return script(program, args, draft);
	if (liesOutside(program)) draft.notes.push(OUTSIDE);
	return finish(draft, {
		kind: "binary",
		name: programName(program),
		spec: "",
		pin: "floating",
		fetched: false,
		args
	});
}
/** A script: the commit fixes one of the tree; one that is fetched or lies elsewhere is fixed by nothing. */
function script(path, args, draft) {
	const installed = inNodeModules(path);
	if (installed) return finish(draft, {
		...installed,
		args
	});
	if (/^https?:/i.test(path)) return finish(draft, {
		kind: "script",
		name: path,
		spec: "",
		pin: "floating",
		fetched: true,
		args
	});
	const outside = liesOutside(path);
	if (outside) draft.notes.push(OUTSIDE);
	return finish(draft, {
		kind: "script",
		name: path,
		spec: "",
		pin: outside ? "floating" : "immutable",
		fetched: false,
		args
	});
}
const OUTSIDE = "starts a file of one person's machine, outside the repository";
function liesOutside(path) {
	return /^(?:[\\/~]|[A-Za-z]:[\\/]|\.\.[\\/]|\$\{?(?:env:)?(?:HOME|userHome|USERPROFILE)\b|%USERPROFILE%)/.test(path);
}
function inNodeModules(path) {
	const name = /(?:^|[\\/])node_modules[\\/](?!\.bin)((?:@[^\\/]+[\\/])?[^\\/]+)(?:[\\/]|$)/.exec(path)?.[1]?.replace("\\", "/");
	return name === void 0 ? void 0 : {
		kind: "npm",
		name,
		spec: "",
		pin: "exact",
		fetched: false
	};
}
/** The identity of a server behind a URL. A host that is a placeholder is unknown. */
function remote(url, draft) {
	const host = parseUrl(url)?.host;
	const core = {
		spec: "",
		pin: "floating",
		fetched: false,
		args: []
	};
	return {
		...finish(draft, host === void 0 ? {
			...core,
			kind: "unknown",
			name: url
		} : {
			...core,
			kind: "url",
			name: host
		}),
		url
	};
}

// src/classify/mcp-options.ts
/** Splits leading options from operands. `--name=value` needs no table; `--` ends the options. */
function splitOptions(args, { valued, bare }) {
	const options = /* @__PURE__ */ new Map();
	const add = (name, value) => void options.set(name, [...options.get(name) ?? [], value]);
	let at = 0;
	for (; at < args.length; at++) {
		const word = args[at] ?? "";
		if (word === "--") return {
			options,
			rest: args.slice(at + 1)
		};
		if (!word.startsWith("-") || word === "-") break;
		const equals = word.indexOf("=");
		const name = equals > 0 && word.startsWith("--") ? word.slice(0, equals) : word;
		if (name !== word) add(name, word.slice(equals + 1));
		else if (valued.includes(name) || bare && name.startsWith("--") && !bare.includes(name)) add(name, args[++at] ?? "");
		else if (!name.startsWith("--") && name.length > 2 && valued.includes(name.slice(0, 2))) add(name.slice(0, 2), name.slice(2).replace(/^=/, ""));
		else add(name, "");
	}
	return {
		options,
		rest: args.slice(at)
	};
}
/** The first value of the first of these options that has one. */
function first(split, ...names) {
	for (const name of names) {
		const value = split.options.get(name)?.[0];
		if (value !== void 0 && value !== "") return value;
	}
}

// src/classify/mcp-spec.ts
/** An npm operand as `npx` and its like take it: `@scope/name@1.2.3`, `github:owner/name#ref`, a tarball URL, a folder. */
function npmSpec(operand) {
	const git = gitSpec(operand, "#") ?? hostedSpec(operand);
	if (git) return git;
	if (/^https?:/i.test(operand)) return {
		kind: "url",
		name: operand,
		spec: "",
		pin: "floating"
	};
	if (/^(?:\.{1,2}\/|\/|~\/|file:|[A-Za-z]:[\\/])/.test(operand)) return {
		kind: "script",
		name: operand,
		spec: "",
		pin: "immutable"
	};
	const at = operand.indexOf("@", 1);
	const name = (at === -1 ? operand : operand.slice(0, at)).toLowerCase();
	const spec = at === -1 ? "" : operand.slice(at + 1);
	if (spec.startsWith("npm:")) return npmSpec(spec.slice(4));
	return {
		kind: "npm",
		name,
		spec,
		pin: npmSpecifier(spec).pin
	};
}
/** A Python operand as `uvx`, `pipx` and `uv run --with` take it: `name`, `name[extra]@1.2.3`, `name==1.2.3`, `git+https://…@ref`. */
function pypiSpec(operand) {
	const git = gitSpec(operand, "@");
	if (git) return git;
	if (/^https?:/i.test(operand)) return {
		kind: "url",
		name: operand,
		spec: "",
		pin: /#sha256=[0-9a-f]{64}\b/.test(operand) ? "immutable" : "floating"
	};
	if (/^(?:\.{1,2}(?:\/|$)|\/|~\/|[A-Za-z]:[\\/])|\.(?:whl|tar\.gz)$/.test(operand)) return {
		kind: "script",
		name: operand,
		spec: "",
		pin: "immutable"
	};
	const match = /^\s*([A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(operand);
	const name = pypiName(match?.[1] ?? operand);
	const spec = (match?.[2] ?? "").trim();
	const direct = /^@\s*(\S+)$/.exec(spec)?.[1];
	if (direct !== void 0 && /^(?:git\+|https?:)/.test(direct)) return pypiSpec(direct);
	return {
		kind: "pypi",
		name,
		spec,
		pin: pypiPin(spec)
	};
}
/** Case and separators do not count in the names of Python packages (PEP 503). */
function pypiName(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** `uvx` and `uv tool run` take `name@version` beside what pip takes. */
function pypiPin(spec) {
	return pythonRequirement(`name ${spec.replace(/^@\s*v?(?=\d)/, "==")}`)?.pin ?? "floating";
}
/** A container image reference: `[registry/]name[:tag][@digest]`. The default registry and `library/` are left off the name. */
function imageSpec(reference) {
	const [rest = "", digest] = reference.split("@", 2);
	const colon = rest.lastIndexOf(":");
	const tagged = colon > rest.lastIndexOf("/");
	const name = (tagged ? rest.slice(0, colon) : rest).toLowerCase().replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "");
	const tag = tagged ? rest.slice(colon + 1) : "";
	if (digest !== void 0 && /^sha(?:256|512):[0-9a-f]{64,}$/.test(digest)) return {
		kind: "image",
		name,
		spec: digest,
		pin: "immutable"
	};
	return {
		kind: "image",
		name,
		spec: tag,
		pin: tagPin(tag)
	};
}
/** A full version or a date is as exact as a tag can be; a bare major or a word such as `slim` moves within bounds; the rest moves freely. */
function tagPin(tag) {
	if (/^v?\d+\.\d+\.\d+(?:[.+_-].*)?$/.test(tag) || /^\d{4}-?\d{2}-?\d{2}/.test(tag) || /^(?:sha-)?[0-9a-f]{7,40}$/.test(tag)) return "exact";
	return /^v?\d+(?:\.\d+)?(?:-|$)/.test(tag) ? "range" : "floating";
}
function gitSpec(operand, mark) {
	const match = /^(?:git\+(?:https?|ssh|file|git)|git|ssh):\/\/(?:[^/@]*@)?([^\s#]+?)(?:#(.*))?$/i.exec(operand) ?? /^git@([^\s#]+?)(?:#(.*))?$/i.exec(operand);
	if (!match) return void 0;
	let name = match[1] ?? "";
	let ref = match[2] ?? "";
	if (mark === "@") {
		const at = name.lastIndexOf("@");
		ref = at > 0 ? name.slice(at + 1) : "";
		if (at > 0) name = name.slice(0, at);
	}
	return {
		kind: "git",
		name: repositoryName(name),
		spec: ref,
		pin: gitPin(ref)
	};
}
function hostedSpec(operand) {
	const match = /^(?:(github|gitlab|bitbucket):)?([A-Za-z0-9][\w-]*\/[\w.-]+?)(?:\.git)?(?:#(.*))?$/.exec(operand);
	if (!match) return void 0;
	const host = match[1] === "gitlab" ? "gitlab.com" : match[1] === "bitbucket" ? "bitbucket.org" : "github.com";
	const ref = match[3] ?? "";
	return {
		kind: "git",
		name: repositoryName(`${host}/${match[2]}`),
		spec: ref,
		pin: gitPin(ref)
	};
}
/** `host/owner/name`, lower case, without `.git`. */
function repositoryName(location) {
	return location.toLowerCase().replace(/^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?/, "").replace(":", "/").replace(/\.git$/, "").replace(/\/+$/, "");
}
function gitPin(ref) {
	if (ref.startsWith("semver:")) return npmSpecifier(ref.slice(7)).pin === "floating" ? "floating" : "range";
	return pinOfRef(ref === "" ? void 0 : ref);
}

// src/classify/mcp-containers.ts
const DOCKER_OPTIONS = {
	valued: [
		"-e",
		"-v",
		"-w",
		"-u",
		"-p",
		"-l",
		"-h",
		"-m",
		"-a",
		"-c"
	],
	bare: [
		"--rm",
		"--init",
		"--interactive",
		"--tty",
		"--detach",
		"--privileged",
		"--read-only",
		"--no-healthcheck",
		"--publish-all",
		"--oom-kill-disable",
		"--sig-proxy",
		"--quiet",
		"--replace",
		"--tls-verify",
		"--rmi"
	]
};
/** `docker run` and its like: the image is the server; what it is given of the machine becomes notes. */
const docker = (args, draft) => {
	const top = splitOptions(args, { valued: [
		"--context",
		"-c",
		"-H",
		"--host",
		"--config",
		"-f",
		"--file"
	] });
	const [verb, ...after] = top.rest[0] === "container" ? top.rest.slice(1) : top.rest;
	if (verb === "compose") return compose(after, draft);
	if (verb === "exec") return inside(after, draft);
	if (verb === "mcp") return finish(draft, {
		kind: "binary",
		name: "docker mcp",
		spec: "",
		pin: "floating",
		fetched: true,
		args: after
	});
	if (verb !== "run") return finish(draft, {
		kind: "script",
		name: `docker ${verb ?? ""}`.trim(),
		spec: "",
		pin: "floating",
		fetched: false,
		args: after
	});
	const split = splitOptions(after, DOCKER_OPTIONS);
	for (const pair of [...split.options.get("-e") ?? [], ...split.options.get("--env") ?? []]) {
		const equals = pair.indexOf("=");
		if (equals > 0) draft.env.set(pair.slice(0, equals), pair.slice(equals + 1));
		else if (pair !== "" && !draft.env.has(pair)) draft.env.set(pair, `\${${pair}}`);
	}
	for (const [option, values] of split.options) if (/^--(?:cap-add|pid|ipc|userns|security-opt|device)$/.test(option)) weaken(option, values, draft);
	if (split.options.has("--privileged")) draft.notes.push("runs as a privileged container");
	if (first(split, "--network", "--net") === "host") draft.notes.push("shares the host's network");
	const mounts = [
		...split.options.get("-v") ?? [],
		...split.options.get("--volume") ?? [],
		...split.options.get("--mount") ?? []
	];
	if (mounts.some((mount) => mount.includes("docker.sock"))) draft.notes.push("is given the container engine's socket");
	else if (mounts.some((mount) => /^(?:\/|~\/?|\$\{?HOME\}?\/?|[A-Za-z]:[\\/]):|(?:source|src)=(?:\/|~|\$\{?HOME\}?)(?:,|$)/.test(mount))) draft.notes.push("is given the whole disk or home folder");
	const [image, ...rest] = split.rest;
	return image === void 0 ? opaque(draft, args.join(" "), "docker") : fromSpec(draft, imageSpec(image), rest);
};
/** Options that take a wall of the container down. */
function weaken(option, values, draft) {
	const text = values.join(",").toLowerCase();
	if (option === "--cap-add" && /\b(?:all|sys_admin|sys_ptrace|sys_module|dac_read_search)\b/.test(text)) draft.notes.push("runs as a privileged container");
	if ((option === "--pid" || option === "--ipc") && text === "host") draft.notes.push("shares the host's processes");
	if (option === "--security-opt" && /unconfined|label[:=]disable/.test(text)) draft.notes.push("switches the container's confinement off");
}
/** `docker compose exec SERVICE COMMAND`: the server runs in a container that is up already. */
const compose = (args, draft) => {
	const [verb, ...after] = splitOptions(args, { valued: [
		"-f",
		"--file",
		"-p",
		"--project-name",
		"--profile",
		"--env-file",
		"--project-directory"
	] }).rest;
	if (verb === "exec" || verb === "run") return inside(after, draft);
	return finish(draft, {
		kind: "script",
		name: `docker compose ${verb ?? ""}`.trim(),
		spec: "",
		pin: "floating",
		fetched: false,
		args: after
	});
};
function inside(args, draft) {
	const [container, ...command] = splitOptions(args, { valued: [
		"-e",
		"--env",
		"-u",
		"--user",
		"-w",
		"--workdir",
		"--index",
		"-v",
		"--volume",
		"--name",
		"--entrypoint",
		"--env-file"
	] }).rest;
	if (container === void 0 || command.length === 0) return opaque(draft, args.join(" "), "docker exec");
	draft.notes.push(`runs inside the container ${container}`);
	return { rest: command };
}

// src/classify/mcp-shells.ts
/** `sh -c TEXT`: one plain command is looked into; more than that stays opaque. */
function shellText(text, draft) {
	const moved = /^\s*cd\s+(?:"([^"]*)"|'([^']*)'|([^\s;&|]+))\s*&&\s*/.exec(text);
	draft.folder = moved ? moved[1] ?? moved[2] ?? moved[3] : draft.folder;
	const plain = text.slice(moved?.[0].length ?? 0).trim().replace(/^exec\s+/, "");
	const words = splitWords(plain);
	if (words === void 0 || words.length === 0) return opaque(draft, text, "shell");
	const env = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
	for (const word of words.slice(0, Math.max(env, 0))) draft.env.set(word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1));
	return { rest: words.slice(Math.max(env, 0)) };
}
const shell = (args, draft) => {
	draft.shell = true;
	const at = args.findIndex((word) => !word.startsWith("-") || /^-[a-z]*c$/.test(word));
	const word = args[at];
	if (word === void 0) return opaque(draft, args.join(" "), "shell");
	return word.startsWith("-") ? shellText(args[at + 1] ?? "", draft) : script(word, args.slice(at + 1), draft);
};
const cmd = (args, draft) => {
	draft.shell = true;
	const at = args.findIndex((word) => /^\/[ck]$/i.test(word));
	const rest = args.slice(at + 1).filter((word, index) => index > 0 || word !== "call");
	const text = rest.join(" ");
	if (at === -1 || rest.length === 0 || /[&|<>]/.test(text)) return opaque(draft, text, "cmd");
	return { rest: rest.length === 1 ? (rest[0] ?? "").split(/\s+/) : rest };
};
const powershell = (args, draft) => {
	draft.shell = true;
	const at = args.findIndex((word) => /^-(?:c|command|f|file|e|ec|enc|encodedcommand)$/i.test(word));
	const text = args.slice(at + 1).join(" ");
	if (args.some((word, index) => /^-(?:ep|ex|exec|executionpolicy)$/i.test(word) && /^(?:bypass|unrestricted)$/i.test(args[index + 1] ?? ""))) draft.notes.push("switches PowerShell's script policy off");
	const flag = (args[at] ?? "").toLowerCase();
	if (/^-(?:e|ec|enc|encodedcommand)$/.test(flag)) {
		draft.notes.push("runs an encoded command");
		return opaque(draft, text, "powershell");
	}
	if (/^-f/.test(flag)) return script(args[at + 1] ?? "", args.slice(at + 2), draft);
	const words = text.replace(/^&\s*/, "");
	return at === -1 || /[;|&{}]|\b(?:iex|invoke-expression)\b/i.test(words) ? opaque(draft, text, "powershell") : shellText(words, draft);
};
const env = (args, draft) => {
	const split = splitOptions(args, { valued: [
		"-u",
		"--unset",
		"-C",
		"--chdir"
	] });
	const string = first(split, "-S", "--split-string");
	const words = split.options.has("-S") ? splitWords([string, ...split.rest].join(" ").trim()) : split.rest;
	if (words === void 0) return opaque(draft, args.join(" "), "env");
	let at = 0;
	for (; /^[A-Za-z_]\w*=/.test(words[at] ?? ""); at++) {
		const [name = "", ...value] = (words[at] ?? "").split("=");
		draft.env.set(name, value.join("="));
	}
	return { rest: words.slice(at) };
};
const sudo = (args, draft) => {
	draft.notes.push("runs as another user");
	return { rest: splitOptions(args, { valued: [
		"-u",
		"-g",
		"-h",
		"-p",
		"-C",
		"-D",
		"-R",
		"-T",
		"-U",
		"-r",
		"-t"
	] }).rest };
};
/** Everything up to `--` belongs to the launcher: `op run --env-file x -- npx …`. */
const afterDashes = (args, draft) => {
	const at = args.indexOf("--");
	return at === -1 ? opaque(draft, args.join(" "), "launcher") : { rest: args.slice(at + 1) };
};
/** A launcher that hands the rest of its words to a program. */
function prefix(options, skip = 0) {
	return (args) => ({ rest: splitOptions(args, options).rest.slice(skip) });
}

// src/classify/mcp-runners.ts
const NPX_OPTIONS = { valued: [
	"-p",
	"--package",
	"-c",
	"--call",
	"--registry",
	"--cache",
	"--prefix",
	"--userconfig",
	"-w",
	"--workspace",
	"-C",
	"--dir",
	"--node-options",
	"-n",
	"--node-arg"
] };
const npx = (args, draft) => {
	const split = splitOptions(args, NPX_OPTIONS);
	const call = first(split, "-c", "--call");
	if (call !== void 0) return shellText(call, draft);
	if (split.options.has("--registry")) draft.notes.push("names a package registry of its own");
	const [operand, ...rest] = split.rest;
	const named = first(split, "-p", "--package");
	const spec = named ?? operand;
	if (spec === void 0) return opaque(draft, args.join(" "), "npx");
	const own = rest[0] === "--" ? rest.slice(1) : rest;
	const parsed = npmSpec(spec);
	if (parsed.kind === "npm" && named === void 0 && CARRIERS.has(parsed.name) && own.length > 0) {
		draft.bridge = parsed;
		return { rest: [parsed.name, ...own] };
	}
	return bridged(parsed, own, draft);
};
/** Packages that run what their arguments name. */
const CARRIERS = /* @__PURE__ */ new Set([
	"tsx",
	"ts-node",
	"esno",
	"jiti",
	"nodemon",
	"dotenv-cli",
	"dotenvx",
	"cross-env",
	"bun",
	"node"
]);
const BRIDGES = /* @__PURE__ */ new Set([
	"mcp-remote",
	"mcp-proxy",
	"supergateway",
	"mcp-remote-go"
]);
/** A bridge that is installed: `mcp-remote https://…`. */
const bridge = (name) => (args, draft) => bridged({
	kind: "npm",
	name,
	spec: "",
	pin: "exact"
}, args, draft);
/** Bridges are not the server: they reach another one, by URL or by command. */
function bridged(spec, args, draft) {
	if ((spec.kind === "npm" || spec.kind === "pypi") && BRIDGES.has(spec.name)) {
		draft.notes.push(`is reached through ${spec.name}`);
		draft.bridge = spec;
		const split = splitOptions(args, { valued: [
			"--header",
			"--transport",
			"--host",
			"--sse",
			"--stdio",
			"--streamableHttp",
			"--port",
			"--static-oauth-client-info",
			"--static-oauth-client-metadata",
			"--resource",
			"--oauth2Bearer",
			"--logLevel",
			"--outputTransport"
		] });
		const after = splitOptions(split.rest.slice(1), { valued: [
			"--header",
			"--transport",
			"--host"
		] });
		for (const header of [...split.options.get("--header") ?? [], ...after.options.get("--header") ?? []]) {
			const colon = header.indexOf(":");
			if (colon > 0) draft.headers.set(header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim());
		}
		const command = first(split, "--stdio");
		if (command !== void 0) return shellText(command, draft);
		const url = first(split, "--sse", "--streamableHttp") ?? split.rest[0];
		if (url !== void 0 && /^https?:/i.test(url)) return remote(url, draft);
		if (spec.name === "mcp-proxy" && split.rest.length > 0) return { rest: split.rest };
	}
	return fromSpec(draft, spec, args);
}
const UVX_OPTIONS = { valued: [
	"--from",
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
	"--constraints",
	"--refresh-package",
	"--spec",
	"--pip-args",
	"--cache-dir",
	"--config-file",
	"--extra",
	"--group",
	"-m",
	"--module",
	"-i",
	"-f",
	"--find-links"
] };
const uvx = (args, draft) => {
	const split = splitOptions(args, UVX_OPTIONS);
	if ([
		"--index-url",
		"--extra-index-url",
		"--index",
		"--default-index",
		"-i"
	].some((name) => split.options.has(name))) draft.notes.push("names a package index of its own");
	const [operand, ...rest] = split.rest;
	const spec = first(split, "--from", "--spec") ?? operand;
	return spec === void 0 ? opaque(draft, args.join(" "), "uvx") : bridged(pypiSpec(spec), rest, draft);
};
const uv = (args, draft) => {
	const top = splitOptions(args, UVX_OPTIONS);
	const [verb, ...after] = top.rest;
	draft.folder = first(top, "--directory", "--project") ?? draft.folder;
	if (verb === "tool" && after[0] === "run") return uvx(after.slice(1), draft);
	if (verb === "x") return uvx(after, draft);
	if (verb !== "run") return direct("uv", args, draft);
	const split = splitOptions(after, UVX_OPTIONS);
	draft.folder = first(split, "--directory", "--project") ?? draft.folder;
	const module = first(split, "-m", "--module");
	if (module !== void 0) return pythonModule(module, split.rest, draft);
	const [target = "", ...own] = split.rest;
	const added = first(split, "--with");
	if (/^python[\d.]*$/.test(target)) return { rest: split.rest };
	if (target === "mcp" || target === "fastmcp") return { rest: split.rest };
	if (/\.py$/.test(target)) return script(target, own, draft);
	if (added !== void 0) return fromSpec(draft, pypiSpec(added), own);
	return finish(draft, {
		kind: "script",
		name: target,
		spec: "",
		pin: "immutable",
		fetched: false,
		args: own
	});
};
/** The distribution whose module is started, where its name is not the module's. */
const MODULE_TO_PACKAGE = table({
	mcp_server: "mcp",
	awslabs: "awslabs"
});
const INSTALLED_MODULE = "starts whatever copy of the module is installed";
function pythonModule(module, args, draft) {
	const top = module.split(".")[0] ?? module;
	draft.notes.push(INSTALLED_MODULE);
	return finish(draft, {
		kind: "pypi",
		name: MODULE_TO_PACKAGE[top] ?? pypiName(top),
		spec: "",
		pin: "floating",
		fetched: false,
		args
	});
}
const python = (args, draft) => {
	const at = args.findIndex((word) => word === "-m" || word === "-c" || !word.startsWith("-"));
	const word = args[at];
	if (word === "-m") return pythonModule(args[at + 1] ?? "", args.slice(at + 2), draft);
	if (word === "-c") return inline(args[at + 1] ?? "", "python", draft);
	return word === void 0 ? direct("python", args, draft) : script(word, args.slice(at + 1), draft);
};
/** `mcp run server.py:app` and `fastmcp run server.py`: the framework is installed, the script is the server. */
const framework = (name) => (args, draft) => {
	const split = splitOptions(args.slice(1), { valued: [
		"--transport",
		"-t",
		"--host",
		"--port",
		"--path",
		"--log-level",
		"--with",
		"--python"
	] });
	const target = split.rest[0] ?? "";
	if (!/^(?:run|dev)$/.test(args[0] ?? "") || target === "") return direct(name, args, draft);
	if (/^https?:/i.test(target)) return remote(target, draft);
	return script(target.replace(/(?<=\.py):\w+$/, ""), split.rest.slice(1), draft);
};
function inline(code, program, draft) {
	draft.notes.push("runs code that stands in its arguments");
	return opaque(draft, code, program);
}
const NODE_OPTIONS = { valued: [
	"-r",
	"--require",
	"--import",
	"--loader",
	"--experimental-loader",
	"--env-file",
	"-C",
	"--conditions",
	"--tsconfig",
	"-P",
	"--project"
] };
const node = (args, draft) => {
	const split = splitOptions(args, NODE_OPTIONS);
	if ([
		"-e",
		"--eval",
		"-p",
		"--print"
	].some((name) => split.options.has(name))) return inline(split.rest.join(" "), "node", draft);
	const [path, ...rest] = split.rest;
	return path === void 0 ? direct("node", args, draft) : script(path, rest, draft);
};
const deno = (args, draft) => {
	const [verb, ...after] = args;
	const [target, ...rest] = splitOptions(verb === "run" ? after : args, { valued: [
		"-c",
		"--config",
		"--import-map",
		"--lock",
		"--env-file",
		"-L"
	] }).rest;
	if (target === void 0) return direct("deno", args, draft);
	if (target.startsWith("npm:")) return bridged(npmSpec(target.slice(4)), rest, draft);
	if (target.startsWith("jsr:")) return finish(draft, {
		kind: "script",
		name: target,
		spec: "",
		pin: /@\d+\.\d+\.\d+/.test(target) ? "exact" : "floating",
		fetched: true,
		args: rest
	});
	return script(target, rest, draft);
};
const bun = (args, draft) => {
	if (args[0] === "x") return npx(args.slice(1), draft);
	const rest = args[0] === "run" ? args.slice(1) : args;
	const split = splitOptions(rest, { valued: [
		"--cwd",
		"--env-file",
		"--config",
		"-c",
		"-r",
		"--preload"
	] });
	draft.folder = first(split, "--cwd") ?? draft.folder;
	const [path, ...own] = split.rest;
	return path === void 0 ? direct("bun", args, draft) : script(path, own, draft);
};
/** npm, pnpm and yarn: `exec`, `dlx` and `x` start a package; everything else is a script of the manifest. */
const packageManager = (args, draft) => {
	const split = splitOptions(args, NPX_OPTIONS);
	draft.folder = first(split, "--prefix", "-C", "--dir") ?? draft.folder;
	const [verb, ...after] = split.rest;
	if (verb === "exec" || verb === "x" || verb === "dlx") return npx([...carry(split, "-p", "--package"), ...after], draft);
	return finish(draft, {
		kind: "script",
		name: verb === "run" || verb === "run-script" ? `npm run ${after.find((word) => !word.startsWith("-")) ?? ""}`.trim() : `npm ${verb ?? ""}`.trim(),
		spec: "",
		pin: "immutable",
		fetched: false,
		args: after
	});
};
function carry(split, ...names) {
	return names.flatMap((name) => (split.options.get(name) ?? []).flatMap((value) => [name, value]));
}

// src/classify/mcp-launcher.ts
/** More launchers around one server than this and nobody can say what it is. */
const MAX_LAYERS = 12;
/** Takes launchers off an argument vector until what is left is the server itself. */
function unwrap(argv, draft) {
	return layer(argv, draft, MAX_LAYERS);
}
function layer(argv, draft, left) {
	const [program = "", ...args] = argv;
	if (left === 0 || program === "") return finish(draft, {
		kind: "unknown",
		name: program,
		spec: "",
		pin: "floating",
		fetched: false,
		args
	});
	const step = LAUNCHERS.get(programName(program))?.(args, draft) ?? direct(program, args, draft);
	return "rest" in step ? layer(step.rest, draft, left - 1) : step;
}
/** `poetry run server`: what follows is started in the project's environment. */
const runVerb = (program) => (args, draft) => {
	const top = splitOptions(args, { valued: [
		"-C",
		"--directory",
		"-P",
		"--project",
		"-p",
		"-n",
		"--name",
		"-e"
	] });
	if (top.rest[0] !== "run") return direct(program, args, draft);
	draft.folder = first(top, "-C", "--directory", "-P", "--project", "-p") ?? draft.folder;
	return { rest: splitOptions(top.rest.slice(1), { valued: [
		"-n",
		"--name",
		"-p",
		"--cwd",
		"-e",
		"--manifest-path"
	] }).rest };
};
const built = (program) => (args, draft) => finish(draft, {
	kind: "script",
	name: `${program} ${args[0] ?? ""}`.trim(),
	spec: "",
	pin: "immutable",
	fetched: false,
	args
});
/** `dnx Name@1.2.3 --yes`, the runner of .NET: https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-exec */
const dnx = (args, draft) => {
	const split = splitOptions(args, { valued: [
		"--version",
		"--source",
		"--add-source",
		"--configfile",
		"-v"
	] });
	const [operand = "", ...rest] = split.rest;
	const at = operand.indexOf("@");
	const spec = at > 0 ? operand.slice(at + 1) : first(split, "--version") ?? "";
	const name = (at > 0 ? operand.slice(0, at) : operand).toLowerCase();
	if (split.options.has("--source") || split.options.has("--add-source")) draft.notes.push("names a package index of its own");
	const own = rest.filter((word) => word !== "--yes" && word !== "-y" && word !== "--");
	return finish(draft, {
		kind: "nuget",
		name,
		spec,
		pin: /^\d+\.\d+(?:\.\d+)?(?:[-+].*)?$/.test(spec) ? "exact" : "floating",
		fetched: true,
		args: own
	});
};
const goRun = (args, draft) => {
	const target = args[0] === "run" ? splitOptions(args.slice(1), { valued: [] }).rest[0] : void 0;
	const version = target === void 0 || /^[./]/.test(target) ? void 0 : /@(.+)$/.exec(target)?.[1];
	if (target === void 0 || version === void 0) return built("go")(args, draft);
	const pin = /^v\d+\.\d+\.\d+/.test(version) ? "exact" : "floating";
	return finish(draft, {
		kind: "git",
		name: target.slice(0, -version.length - 1).toLowerCase(),
		spec: version,
		pin,
		fetched: true,
		args: []
	});
};
/** A Map, so that a program named `constructor` is no launcher. */
const LAUNCHERS = new Map(Object.entries({
	npx,
	pnpx: npx,
	bunx: npx,
	uvx,
	uv,
	pipx: (args, draft) => args[0] === "run" ? uvx(args.slice(1), draft) : direct("pipx", args, draft),
	npm: packageManager,
	pnpm: packageManager,
	yarn: packageManager,
	bun,
	deno,
	node,
	nodejs: node,
	tsx: node,
	"ts-node": node,
	python,
	python3: python,
	py: python,
	"python3.11": python,
	"python3.12": python,
	"python3.13": python,
	docker,
	"docker-compose": compose,
	podman: docker,
	nerdctl: docker,
	finch: docker,
	sh: shell,
	bash: shell,
	zsh: shell,
	dash: shell,
	ash: shell,
	ksh: shell,
	fish: shell,
	cmd,
	powershell,
	pwsh: powershell,
	env,
	"cross-env": env,
	sudo,
	doas: sudo,
	"mcp-remote": bridge("mcp-remote"),
	"mcp-proxy": bridge("mcp-proxy"),
	supergateway: bridge("supergateway"),
	mcp: framework("mcp"),
	fastmcp: framework("fastmcp"),
	dnx,
	poetry: runVerb("poetry"),
	pdm: runVerb("pdm"),
	hatch: runVerb("hatch"),
	rye: runVerb("rye"),
	pipenv: runVerb("pipenv"),
	pixi: runVerb("pixi"),
	conda: runVerb("conda"),
	mamba: runVerb("mamba"),
	nodemon: prefix({ valued: [
		"-w",
		"--watch",
		"-e",
		"--ext",
		"-x",
		"--exec"
	] }),
	nohup: prefix({ valued: [] }),
	exec: prefix({ valued: ["-a"] }),
	command: prefix({ valued: [] }),
	time: prefix({ valued: [] }),
	setsid: prefix({ valued: [] }),
	nice: prefix({ valued: ["-n"] }),
	stdbuf: prefix({ valued: [
		"-i",
		"-o",
		"-e"
	] }),
	timeout: prefix({ valued: ["-s", "-k"] }, 1),
	caffeinate: prefix({ valued: ["-t", "-w"] }),
	op: afterDashes,
	dotenvx: afterDashes,
	dotenv: afterDashes,
	infisical: afterDashes,
	doppler: afterDashes,
	mise: afterDashes,
	"aws-vault": afterDashes,
	chamber: afterDashes,
	"with-env": afterDashes,
	go: goRun,
	cargo: built("cargo"),
	dotnet: built("dotnet"),
	java: built("java"),
	php: built("php"),
	ruby: built("ruby"),
	make: built("make"),
	gradle: built("gradle")
}));

// src/classify/mcp-identity.ts
/** `${NAME:-value}`: the environment may put something else in its place. */
const DEFAULTED = /\$\{(?:env:)?[A-Za-z_]\w*:-([^{}]*)\}/g;
/** Says what a server is by what its configuration starts, never by the name that the configuration gives it. */
function identify(stated) {
	const plain = (text) => text.replaceAll(DEFAULTED, "$1");
	const server = {
		...stated,
		launch: stated.launch.map(plain),
		...stated.url === void 0 ? {} : { url: plain(stated.url) }
	};
	const replaceable = [server.launch.join("\0") !== stated.launch.join("\0"), server.url !== stated.url].includes(true);
	const draft = {
		shell: false,
		folder: server.folder,
		notes: replaceable ? ["takes values that variables of the environment may replace"] : [],
		env: new Map(server.env.map(({ name, value }) => [name, value])),
		headers: new Map(server.headers.map(({ name, value }) => [name.toLowerCase(), value]))
	};
	if (server.launch.length > 0) return unwrap(server.launch, draft);
	if (server.url !== void 0) return remote(server.url, draft);
	return finish(draft, {
		kind: "unknown",
		name: "",
		spec: "",
		pin: "floating",
		fetched: false,
		args: []
	});
}
/** The identity in one word, as reports print it: `npm:@playwright/mcp`. */
function identityText({ kind, name }) {
	return name === "" ? kind : `${kind}:${name}`;
}

// src/classify/script-names.ts
const MOST_NAMED = 100;
/** Files that a trigger runs: those that its command names, and the one that its surface knows of. */
function scriptsRunBy({ runs, command: text, at }, command) {
	const named = scriptsNamedBy(command, text, folderOf(at.path));
	return runs === void 0 ? named : [{ candidates: [runs] }, ...named];
}
/** The part of a path that says "this repository" or "the folder of this script": variables and substitutions in front. */
const IN_FRONT = /^["']?(?:\$\{[^}]*\}|\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\w+|%\w+%|%~dp0)["']?[/\\]?/u;
/** Endings that Node and its relatives add: https://nodejs.org/api/modules.html#all-together */
const ADDED = [
	"",
	".js",
	".cjs",
	".mjs",
	".ts",
	".tsx",
	".jsx",
	".cts",
	".mts",
	"/index.js",
	"/index.cjs",
	"/index.mjs",
	"/index.ts"
];
/** Options by which Node and pnpm load a file before anything else. https://nodejs.org/api/cli.html */
const LOADED = /\s(?:-r|--require|--import|--loader|--experimental-loader|--pnpmfile|--global-pnpmfile)[ =]["']?(?<path>\.{0,2}\/?[\w./@-]+\.[cm]?[jt]s)\b/gu;
/** Files that a command starts, as paths from the root. `folder` is that of the file in which the command stands. */
function scriptsNamedBy(command, text, folder) {
	const bases = basesOf(folder, [...text.slice(0, 2e4).matchAll(/(?:^|[;&|(\n]\s*)(?:cd|pushd)\s+["']?(?<to>[\w./@-]+)/gu)].map((match) => match.groups?.["to"] ?? ""));
	const named = command.scripts.slice(0, MOST_NAMED).map((script) => {
		const by = command.interpreters[script];
		const path = script.replaceAll("\\", "/").replace(IN_FRONT, "");
		const added = by !== void 0 && /^(?:node|bun|deno|tsx|ts-node|esno|jiti)/u.test(by) ? ADDED : [""];
		return {
			candidates: candidates(bases, path, added),
			...by === void 0 ? {} : { by }
		};
	});
	const modules = [...text.slice(0, 2e4).matchAll(/\bpython[\d.]*\s+-m\s+(?<module>[A-Za-z_][\w.]*)/gu)].map((match) => {
		const path = (match.groups?.["module"] ?? "").replaceAll(".", "/");
		return {
			candidates: [path, `src/${path}`].flatMap((one) => candidates(bases, one, [".py", "/__main__.py"])),
			by: "python"
		};
	});
	const loaded = [...text.slice(0, 2e4).matchAll(LOADED)].map((match) => ({
		candidates: candidates(bases, match.groups?.["path"] ?? "", ADDED),
		by: "node"
	}));
	return [
		...named,
		...modules,
		...loaded
	].filter(({ candidates: found }) => found.length > 0);
}
/** A file that a setting names, seen from the root and from these folders. Where it is the output of a build, the source that it is made of. */
function fileNamed(path, folders) {
	const plain = path.replaceAll("\\", "/").replace(IN_FRONT, "").replace(/^\.\//u, "");
	const bases = [.../* @__PURE__ */ new Set(["", ...folders.flatMap((folder) => folder === void 0 ? [] : basesOf(folderNamed(folder, "") ?? "", []))])];
	const source = plain.replace(/(^|\/)(?:dist|build|lib|out|\.output)\//u, "$1src/");
	const sources = source === plain ? [] : [source, source.replace(/src\//u, "")].map((one) => one.replace(/\.[cm]?js$/u, ""));
	return {
		candidates: [...candidates(bases, plain, ADDED), ...sources.flatMap((one) => candidates(bases, one, [
			".ts",
			".mts",
			".js",
			".mjs",
			"/index.ts"
		]))],
		.../\.pyw?$/u.test(plain) ? { by: "python" } : /\.[cm]?[jt]sx?$/u.test(plain) ? { by: "node" } : {}
	};
}
/** A folder that a setting names, from the root; undefined where it leads out of the tree. */
function folderNamed(path, base) {
	const plain = path.replaceAll("\\", "/").replace(IN_FRONT, "");
	if (/^(?:~|[A-Za-z]:|\/)|[$`*?\n\0]/u.test(plain)) return void 0;
	return join(base, plain);
}
/** Files that a script loads, as paths from the root. */
function filesLoadedBy({ at, references }) {
	const folder = folderOf(at.path);
	return references.slice(0, 500).map(({ text }) => {
		const module = /^import (?<dots>\.*)(?<name>.*)$/u.exec(text)?.groups;
		if (/\.(?:json5?|css|scss|less|svg|png|jpe?g|gif|webp|html|md|txt|wasm|ya?ml|graphql|vue|svelte)$/iu.test(text)) return { candidates: [] };
		const bare = text.replace(/\.(?:[cm]?js|jsx)$/u, "");
		if (!module) return {
			candidates: [.../* @__PURE__ */ new Set([...candidates([folder], text, ADDED), ...candidates([folder], bare, [
				".ts",
				".mts",
				".tsx"
			])])],
			by: "node"
		};
		const dots = module["dots"] ?? "";
		const path = `${"../".repeat(Math.max(0, dots.length - 1))}${(module["name"] ?? "").replaceAll(".", "/")}`;
		const shorter = path.includes("/") ? candidates([folder, ""], path.slice(0, path.lastIndexOf("/")), [".py"]) : [];
		return {
			candidates: [...candidates(dots === "" ? [folder, ""] : [folder], path, [".py", "/__init__.py"]), ...shorter],
			by: "python"
		};
	});
}
/** Tools run in the folder of their file, but for those that keep it in a folder of their own: these run at the root. */
function basesOf(folder, moved) {
	const own = folder === "" ? [""] : /(?:^|\/)\.[^/]+(?:\/|$)/u.test(folder) ? [
		"",
		folder.replace(/(?:^|\/)\.[^/]+(?:\/.*)?$/u, ""),
		folder
	] : [folder, ""];
	return [.../* @__PURE__ */ new Set([...own, ...own.flatMap((base) => moved.map((to) => join(base, to) ?? base))])].slice(0, 12);
}
function candidates(bases, path, added) {
	if (path === "" || /^(?:~|[A-Za-z]:|\w+:\/\/)/u.test(path) || /[$`*?\n\0]/u.test(path)) return [];
	const relative = path.startsWith("/") ? /^\/(?:workspaces?\/[^/]+|workspace|app|src|github\/workspace)\/(?<rest>.+)$/u.exec(path)?.groups?.["rest"] : path;
	if (relative === void 0) return [];
	const found = /* @__PURE__ */ new Set();
	for (const base of bases) {
		const whole = join(base, relative);
		if (whole !== void 0) for (const ending of added) found.add(whole === "" ? ending.replace(/^\//u, "") : `${whole}${ending}`);
	}
	found.delete("");
	return [...found];
}
/** A path below the root; undefined where it leads out. */
function join(base, path) {
	const parts = base === "" ? [] : base.split("/");
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
/** The folder of a path; empty at the root. */
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

// src/classify/stated-command.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/**
* Class and tier of a stated command, each judged once: following scripts, the checks and the report all ask.
* `resolve` must be that of all commands of the repository.
*/
function classifyStated(fact, catalog, resolve) {
	const before = known$3.get(fact);
	if (before) return before;
	const classified = classifyCommand(fact.kind === "trigger" ? fact.command : fact.text, catalog, resolve);
	known$3.set(fact, classified);
	return classified;
}
/** A filter that the repository's own commands give a program to; `.gitattributes` only names it. */
const FILTER = /\bgit\s+config\s+(?:--\w+\s+)*(filter\.[\w-]{1,100}\.(?:clean|smudge|process))\s+(["'])((?:(?!\2)[^\\\n]|\\.){1,4000})\2/gu;
/** Finds scripts that are called by name among the commands that the repository defines. */
function resolverOf(commands) {
	const texts = new Map(commands.map(({ name, text }) => [name, text]));
	for (const { text } of commands) for (const [, key = "", , command = ""] of text.slice(0, 2e4).matchAll(FILTER)) texts.set(`git config ${key}`, command.replaceAll(/\\(.)/gu, "$1"));
	return (name) => texts.get(name);
}

// src/classify/mcp-start.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** Every start of a configured server that launches a program, also of those that are switched off or that nobody loads from here. */
function serverStarts(facts, catalog) {
	const before = known$2.get(facts);
	if (before) return before;
	const resolve = resolverOf(facts.of("command"));
	const starts = facts.of("mcpServer").filter(({ launch }) => launch.length > 0).map((server) => {
		const fact = triggerOf(server);
		const command = classifyStated(fact, catalog, resolve);
		const identity = identify(server);
		const folder = sourceFolder(identity, server);
		return {
			server,
			trigger: {
				fact,
				command,
				concealment: concealmentOf(fact.command),
				unasked: server.enabled && server.clients.length > 0,
				contained: identity.kind === "image"
			},
			scripts: [...ownScript(identity, server), ...scriptsNamedBy(command, fact.command, folderOf(server.at.path))],
			...folder === void 0 ? {} : { folder }
		};
	});
	known$2.set(facts, starts);
	return starts;
}
function triggerOf(server) {
	const agents = server.clients.filter(isAnswered);
	return {
		kind: "trigger",
		at: server.at,
		surface: server.surface,
		moment: "agent-start",
		gate: server.enabled && server.clients.length > 0 ? "prompt" : "opt-in",
		pointer: `the MCP server "${server.name}"${server.clients.length === 1 && server.clients[0] ? ` of ${AGENT_TITLES[server.clients[0]]}` : ""}`,
		command: quoteWords(server.launch),
		...agents.length === 1 && agents[0] ? { agent: agents[0] } : {}
	};
}
/** A script that the launchers were taken off from, seen from the root, from the folder of the file, and from the one that it starts in. */
function ownScript({ kind, name, fetched, folder }, { at }) {
	if (kind !== "script" || fetched || name.includes(" ")) return [];
	const own = fileNamed(name, [folder, folderOf(at.path)]);
	return own.candidates.length === 0 ? [] : [own];
}
/** What a build tool compiles and starts. */
function sourceFolder({ kind, name, args, folder }, { at }) {
	const option = (...names) => {
		for (const [index, word] of args.entries()) {
			const [key, value] = word.split("=", 2);
			if (names.includes(key ?? "")) return value ?? args[index + 1];
		}
	};
	const from = (path) => folderNamed(path, folder ?? folderOf(at.path).replace(/(?:^|\/)\.[^/]+.*$/u, ""));
	if (kind !== "script") return void 0;
	if (name === "go run") {
		const target = args.slice(1).find((word) => /^\.{0,2}\/|^\.$|^[\w-]+(?:\/|$)/.test(word) && !word.startsWith("-"));
		return target?.endsWith(".go") ? from(target.replace(/[^/]*$/u, "")) : from(target ?? ".");
	}
	if (name === "dotnet run" || name === "dotnet watch") return from((option("--project", "-p") ?? ".").replaceAll("\\", "/").replace(/[^/]+\.\w+proj$/iu, ""));
	if (name === "cargo run") return from((option("--manifest-path") ?? ".").replace(/Cargo\.toml$/u, ""));
	if (/^(?:\.{1,2}|\.{0,2}\/[\w./-]*|[\w-]+)$/u.test(name) && !/\.\w+$/u.test(name)) return from(/^[.\w-]*\//u.test(name) ? name : ".");
}
/** Code in a source folder that may register tools. */
function mayBeServerCode(path, folder) {
	if (folder !== "" && !path.startsWith(`${folder}/`)) return false;
	if (/(?:^|\/)(?:node_modules|vendor|tests?|__tests__|spec|examples?|docs?|dist|build|bin|obj|target)\//iu.test(path)) return false;
	return /\.(?:go|cs|rs)$/iu.test(path) || /(?:mcp|server|tools?|__main__)[^/]*(?:\/[^/]+)*\.(?:py|[cm]?[jt]s|java|kt|php)$/iu.test(path);
}

// src/classify/script-signs.ts
/** Files in which the credentials of a person lie, wherever the home folder is. */
const CREDENTIAL_FILE = /(?:^|\/)(?:\.ssh(?:\/(?!known_hosts|config$|\S*\.pub$)|$)|\.aws\/(?:credentials|sso)|\.config\/(?:gcloud|gh\/hosts\.yml|solana|google-chrome|chromium|BraveSoftware)|\.azure\/|\.kube\/config|\.docker\/config\.json|\.git-credentials|\.netrc|\.gnupg(?:\/|$)|\.password-store|\.electrum|\.ethereum|\.bitcoin|\.codex\/auth\.json|\.claude\/\.credentials\.json|\.gemini\/oauth_creds\.json|\.mozilla\/firefox|\.vault-token|\.pypirc)|^~\/(?:\.npmrc|\.env|\.claude\.json)$|(?:^|\/)id_(?:rsa|ed25519|ecdsa)$|\/Login Data$|^\/proc\/(?:self|\d+|\$_)\/(?:environ|mem)$|Library\/Keychains|^https?:\/\/169\.254\.169\.254/u;
/** Hosts that take whatever is sent to them. */
const DROP_HOST = /\b(?:webhook\.site|requestbin\.\w+|pipedream\.net|beeceptor\.com|interact\.sh|oast\.\w+|burpcollaborator\.net|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|hooks\.slack\.com|pastebin\.com|transfer\.sh|file\.io|0x0\.st|termbin\.com|temp\.sh|gofile\.io|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|serveo\.net)|^https?:\/\/(?!127\.|0\.0\.0\.0|10\.|192\.168\.)(?:\d{1,3}\.){3}\d{1,3}\b/u;
/** Files that editors, agents, git and CI run or obey without being asked: a script that writes one of them spreads. */
const PLANTED_FILE = /^(?!.*\/worktrees?\/)(?:.*\/)?\.(?:github\/(?:workflows|hooks)\/|claude\/(?:settings|hooks|commands|agents|skills)|vscode\/tasks\.json|cursor\/(?:mcp|hooks|rules)|gemini\/settings|codex\/(?:config|hooks)|git\/(?:hooks|config))|(?:^|\/)binding\.gyp$/u;
/** Options by which an agent asks nobody. */
const UNGUARDED_AGENT = /\b(?:claude|gemini|codex|q|cursor-agent|opencode|copilot|qwen|amp)\b.*--(?:dangerously-[\w-]+|yolo|trust-all-tools|allow-all-tools|allow-all|permission-mode[= ]bypassPermissions|full-auto)\b/u;
/** Puts a program where every shell of the account finds it. */
const GLOBAL_INSTALL = /\b(?:npm|pnpm|yarn|bun)\s+(?:i|install|add|global)\b.*(?:\s-g\b|\s--global\b)|\byarn\s+global\s+add\b/u;

// src/classify/script.ts
/** A shell that is given nothing to run. */
const SHELL_ITSELF = /^(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?)(?: -[il]+)*$/u;
/** Commands of one script that are judged together. */
const MOST_RUN = 100;
const judged$1 = /* @__PURE__ */ new WeakMap();
/** Class and tier of a script: those of the riskiest thing that it does. */
function judgeScript(script, catalog) {
	const known = judged$1.get(script);
	if (known) return known;
	const index = commandIndexOf(catalog);
	const worst = [...verdicts(script, catalog)].reduce((a, b) => ({
		...index.worse(a, b) === b ? b : a,
		tier: higherTier(a.tier, b.tier)
	}), plain(script, catalog));
	const unread = script.unread ?? unparsedShell(script, catalog);
	const verdict = {
		...worst,
		risk: index.isRisk(worst.class),
		hides: hidings(script),
		...unread === void 0 ? {} : { unread }
	};
	judged$1.set(script, verdict);
	return verdict;
}
function plain(script, catalog) {
	const index = commandIndexOf(catalog);
	if (script.language === "binary") return {
		...index.verdict("other", "is a compiled program, which cannot be read", "privileged-write"),
		at: script.at
	};
	if (script.language === "words" && script.unread === void 0) return {
		...index.verdict("other", "does nothing that its words show; its grammar was not read", "privileged-write"),
		at: script.at
	};
	if (script.unread !== void 0) return {
		...index.verdict("other", `could not be read: ${script.unread}`, "privileged-write"),
		at: script.at
	};
	return {
		...index.verdict("other", "does nothing that its text does not show"),
		at: script.at
	};
}
function hidings({ acts }) {
	return acts.flatMap((act) => {
		if (act.does === "hide") return [act];
		return act.does === "run" && act.detached ? [{
			...act,
			does: "hide",
			text: "it starts a program in the background and throws its output away"
		}] : [];
	});
}
function* verdicts(script, catalog) {
	if (script.shell !== void 0) yield shellVerdict(script, script.shell, catalog);
	const index = commandIndexOf(catalog);
	const has = (does) => script.acts.some((act) => act.does === does);
	const verified = has("verify");
	const add = (at, id, because, tier) => ({
		...index.verdict(id, because, tier),
		at
	});
	const download = (at, because) => verified ? add(at, "package-install", `${because}, after a check of its digest`, "privileged-write") : add(at, "download-exec", because);
	for (const act of script.acts) {
		const { at, text, of = [] } = act;
		switch (act.does) {
			case "run":
				if (of.includes("fetched") && SHELL_ITSELF.test(text ?? "")) yield add(at, "reverse-shell", "ties a shell to a network connection");
				if (text === void 0 || text.startsWith("$_")) {
					if (of.includes("fetched")) yield download(at, "downloads something and runs it");
					else if (of.includes("decoded")) yield add(at, "decode-exec", "runs a command that it decodes");
					else yield add(at, "other", "starts a program that only a run would tell", "privileged-write");
				}
				if (text !== void 0) {
					const { class: id, tier, because } = classifyCommand(text, catalog);
					yield {
						class: id,
						tier,
						because: `runs ${quote(text)}: ${because}`,
						at
					};
					if (GLOBAL_INSTALL.test(text)) yield add(at, "persistence", `installs a program for the whole account: ${quote(text)}`);
					if (UNGUARDED_AGENT.test(text)) yield add(at, "privilege", `starts an agent with its guards off: ${quote(text)}`);
				}
				break;
			case "evaluate":
				if (of.includes("fetched")) yield add(at, "download-exec", `fetches text${of.includes("decoded") ? ", decodes it" : ""} and runs it as code`);
				else if (of.includes("decoded")) yield add(at, "decode-exec", "decodes text and runs it as code");
				else if (of.includes("environment")) yield add(at, "decode-exec", "runs what it finds in the environment as code");
				else if (text !== void 0 && !text.includes("$_")) {
					const { class: id, tier, because } = classifyCommand(quoteWords([
						script.language === "python" ? "python" : "node",
						script.language === "python" ? "-c" : "-e",
						text
					]), catalog);
					yield {
						class: id,
						tier,
						because,
						at
					};
				} else yield add(at, "other", "runs text as code", "privileged-write");
				break;
			case "reach":
				yield add(at, "network", text === void 0 ? "reaches the network" : `reaches ${quote(text)}`);
				break;
			case "send":
				if (of.includes("environment")) yield add(at, "exfiltration", "sends the variables of the environment over the network");
				else if (DROP_HOST.test(text ?? "")) yield add(at, "exfiltration", `sends data to an anonymous drop, ${quote(text ?? "")}`);
				else yield add(at, "network", text === void 0 ? "sends data over the network" : `sends data to ${quote(text)}`);
				break;
			case "read":
				if (text !== void 0 && CREDENTIAL_FILE.test(text)) yield add(at, "credential-read", `reads ${quote(text)}, where credentials lie`);
				break;
			case "write": if (text !== void 0) yield* written(act, text, catalog);
		}
	}
	yield* together(script, download, add);
	const runs = script.acts.filter(({ does, text }) => does === "run" && text !== void 0).slice(0, MOST_RUN);
	if (runs.length > 1) {
		const { class: id, because, risk } = classifyCommand(runs.map(({ text }) => text).join("\n"), catalog);
		const last = runs.at(-1)?.at ?? script.at;
		if (risk && id === "download-exec") yield download(last, because);
		else if (risk) yield add(last, id, because);
	}
}
/** What only several acts together show. */
function* together({ acts }, download, add) {
	const first = (fits) => acts.find(fits);
	const sending = first(({ does }) => does === "send");
	const credentials = first(({ does, text }) => (does === "read" || does === "mention") && text !== void 0 && CREDENTIAL_FILE.test(text));
	const harvest = acts.filter(({ does, text }) => does === "mention" && text !== void 0 && CREDENTIAL_FILE.test(text)).length;
	if (credentials && sending) yield add(credentials.at, "exfiltration", `names ${quote(credentials.text ?? "")} and sends data over the network`);
	else if (credentials && harvest >= 3 && first(({ does }) => does === "read")) yield add(credentials.at, "credential-read", `goes through ${harvest} files of credentials, such as ${quote(credentials.text ?? "")}`);
	const drop = first(({ does, text }) => does === "mention" && DROP_HOST.test(text ?? ""));
	if (drop && sending) yield add(drop.at, "exfiltration", `names an anonymous drop, ${quote(drop.text ?? "")}, and sends data`);
	const saved = first(({ does, of }) => does === "write" && of?.includes("fetched") === true);
	const started = first(({ does, text }) => does === "run" && (text === void 0 || /^\$_|^node \$_|^\.\/|^bun |^\/tmp\//u.test(text)));
	if (saved && started) yield download(started.at, "saves what it downloads and starts a program that only a run would tell");
	if (first(({ does, of }) => does === "write" && of?.includes("decoded") === true) && started) yield add(started.at, "decode-exec", "saves what it decodes and starts a program that only a run would tell");
	const unguarded = first(({ does, text }) => does === "mention" && UNGUARDED_AGENT.test(`claude ${text ?? ""}`));
	if (unguarded && started) yield add(unguarded.at, "privilege", `names the option ${quote(unguarded.text ?? "")} of an agent and starts programs`);
}
function* written({ at }, path, catalog) {
	const { class: id, tier, because, risk } = classifyCommand(`echo > ${quoteWords([path])}`, catalog);
	if (risk) yield {
		class: id,
		tier,
		because: `writes ${quote(path)}: ${because}`,
		at
	};
	else if (PLANTED_FILE.test(path)) yield {
		...commandIndexOf(catalog).verdict("persistence", `writes ${quote(path)}, a file that runs or steers something by itself`),
		at
	};
	else yield {
		...commandIndexOf(catalog).verdict("other", `writes ${quote(path)}`),
		at
	};
}
function shellVerdict(script, text, catalog) {
	const { class: id, tier, because, parts } = classifyCommand(text, catalog);
	const worst = parts.find((part) => part.class === id && part.because === because) ?? parts.find((part) => part.class === id);
	const quoted = /`(?<command>[^`]{3,})`$/u.exec(because)?.groups?.["command"]?.replace(/…$/u, "");
	return {
		class: id,
		tier,
		because,
		at: placeIn(script, text, worst !== void 0 && worst.text !== text.slice(0, worst.text.length) ? worst.text : quoted?.split(" | ")[0])
	};
}
/** Of the command languages of Windows the words are read, which is enough for what the rules ask. */
function unparsedShell({ shell }, catalog) {
	const unparsed = shell === void 0 ? void 0 : classifyCommand(shell, catalog).unparsed;
	return unparsed?.startsWith("written for") ? void 0 : unparsed;
}
/** The line on which a part of a shell script stands. */
function placeIn({ at }, text, part) {
	const line = part?.split("\n", 1)[0] ?? "";
	const offset = line.trim() === "" ? -1 : text.indexOf(line);
	if (offset === -1) return at;
	const before = text.slice(0, offset);
	const number = before.split("\n").length;
	const column = offset - (before.lastIndexOf("\n") + 1) + 1;
	return {
		path: at.path,
		line: number,
		column,
		endLine: number,
		endColumn: column + line.length
	};
}

// src/classify/trigger.ts
const UNASKED = /* @__PURE__ */ new Set([
	"clone",
	"open",
	"shell-enter",
	"agent-start",
	"agent-action",
	"install"
]);
const judged = /* @__PURE__ */ new WeakMap();
/** All triggers of the repository, judged once; scripts that they call by name are judged by their text. */
function judgeTriggers(facts, catalog) {
	const known = judged.get(facts);
	if (known) return known;
	const resolve = resolverOf(facts.of("command"));
	const all = facts.of("trigger").map((fact) => ({
		fact,
		command: atInstall(fact, classifyStated(fact, catalog, resolve), catalog),
		concealment: concealmentOf(fact.command),
		unasked: UNASKED.has(fact.moment) && fact.gate !== "opt-in",
		contained: isContained(fact)
	}));
	judged.set(facts, all);
	return all;
}
/** A package that puts another program on the machine for good while it is installed makes itself permanent (Clinejection, February 2026). */
function atInstall({ moment }, command, catalog) {
	const part = moment === "install" && !command.risk ? command.parts.find(({ text }) => GLOBAL_INSTALL.test(text)) : void 0;
	if (part === void 0) return command;
	const { class: id, tier } = commandIndexOf(catalog).verdict("persistence", "");
	return {
		...command,
		class: id,
		tier,
		risk: true,
		because: `installs a program for the whole account: ${quote(part.text)}`
	};
}
/** What runs while a container image or a cloud workspace is made touches that, not the machine of whoever works here. */
function isContained(fact) {
	return (fact.moment === "container-create" || fact.surface === "dockerfile" || fact.surface === "devcontainer") && !isHostCommand(fact);
}
/** Whether a development container's command runs on the host, before there is a container. */
function isHostCommand({ surface, pointer }) {
	return surface === "devcontainer" && /^initializeCommand\b/u.test(pointer);
}
const MOMENTS = {
	clone: "when the repository is cloned",
	open: "when the folder is opened in an editor",
	"shell-enter": "when a shell enters the folder",
	"agent-start": "when an agent starts here",
	"agent-action": "while an agent works here",
	install: "when dependencies are installed",
	"container-create": "when the development container is made",
	build: "around a build",
	test: "around a test run",
	commit: "when git commits, pushes or checks out",
	run: "around another script"
};
const GATES = {
	automatic: "without a question",
	prompt: "after one question",
	trust: "once the folder is trusted",
	"opt-in": "where the user has switched that on"
};
/** When and behind which gate, as a clause: "when an agent starts here, once the folder is trusted". */
function momentOf({ moment, gate, heldBackSince }) {
	const held = heldBackSince === void 0 ? "" : ` (held back by default since ${heldBackSince})`;
	return `${MOMENTS[moment]}, ${GATES[gate]}${held}`;
}
/** How a trigger keeps out of sight, as clauses: "its panel stays hidden". Empty for an open one. */
function waysOfHiding({ fact, concealment: { background, padding, invisible } }) {
	return [
		...fact.hidden ? ["its panel stays hidden"] : [],
		...background === void 0 ? [] : ["it goes to the background with its output thrown away"],
		...padding === void 0 ? [] : [`part of it stands behind ${padding} blanks`],
		...invisible === void 0 ? [] : [`it holds ${invisible} invisible characters`]
	];
}

// src/classify/script-reach.ts
/** Levels of files that are followed: enough for every incident that is known. */
const FOLLOW_DEPTH = 3;
/** The files of the tree that are known as scripts. */
var ScriptMap = class {
	#byPath;
	#catalog;
	constructor(facts, catalog) {
		this.#byPath = new Map(facts.of("script").map((script) => [script.at.path, script]));
		this.#catalog = catalog;
	}
	/** The scripts that are meant by a name: the first path that there is for each folder it may be seen from. */
	find(named) {
		return named.flatMap(({ candidates }) => {
			const found = candidates.map((path) => this.#byPath.get(path)).find((script) => script !== void 0);
			return found ? [found] : [];
		});
	}
	/** Everything that runs when these scripts run, each once, the shortest way to it. */
	reach(entries) {
		const seen = /* @__PURE__ */ new Set();
		const found = [];
		let level = entries.map((entry) => [entry]);
		for (let depth = 0; depth <= FOLLOW_DEPTH && level.length > 0; depth += 1) {
			const next = [];
			for (const way of level) {
				const script = way.at(-1);
				if (!script || seen.has(script)) continue;
				seen.add(script);
				found.push({
					script,
					way,
					verdict: judgeScript(script, this.#catalog)
				});
				for (const other of this.find(namedByScript(script, this.#catalog))) next.push([...way, other]);
			}
			level = next;
		}
		return found;
	}
};
/** Files that a script loads or starts. */
function namedByScript(script, catalog) {
	const folder = folderOf(script.at.path);
	const started = (script.shell === void 0 ? script.acts.flatMap(({ does, text }) => does === "run" && text !== void 0 ? [text] : []) : [script.shell]).slice(0, 200).flatMap((line) => scriptsNamedBy(classifyCommand(line, catalog), line, folder));
	return [...filesLoadedBy(script), ...started];
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Every way from a trigger, a command or a tool's own configuration into the scripts of the tree. */
function reachScripts(facts, catalog) {
	const before = known$1.get(facts);
	if (before) return before;
	const map = new ScriptMap(facts, catalog);
	const resolve = resolverOf(facts.of("command"));
	const found = [];
	for (const trigger of judgeTriggers(facts, catalog)) {
		const { fact, command } = trigger;
		const reached = map.reach(map.find(scriptsRunBy(fact, command)));
		if (reached.length > 0) found.push({
			trigger,
			reached
		});
	}
	for (const { server, trigger, scripts, folder } of serverStarts(facts, catalog)) {
		const built = folder === void 0 ? [] : facts.of("script").filter(({ at, tools }) => tools && mayBeServerCode(at.path, folder));
		const reached = map.reach([...map.find(scripts), ...built]);
		if (reached.length > 0) found.push({
			trigger,
			server,
			reached
		});
	}
	for (const command of facts.of("command")) {
		const classified = classifyStated(command, catalog, resolve);
		const reached = map.reach(map.find(scriptsNamedBy(classified, command.text, folderOf(command.at.path))));
		if (reached.length > 0) found.push({
			command,
			reached
		});
	}
	const tools = facts.of("script").filter(({ at }) => isLoadedByName(at.path));
	for (const script of tools) found.push({ reached: map.reach([script]) });
	known$1.set(facts, found);
	return found;
}
/** Whether tools load a file because of its name: `next.config.js`, `conftest.py`. */
function isLoadedByName(path) {
	return /(?:^|\/)(?:[\w.-]+\.config\.[cm]?[jt]s|\.(?:eslintrc|prettierrc|mocharc|babelrc)\.c?js|\.pnpmfile\.[cm]js|gulpfile\.js|gruntfile\.js|conftest\.py|sitecustomize\.py|usercustomize\.py)$/iu.test(path);
}
/** A command line judged together with the scripts that it reaches: the riskiest of all. */
function withScripts(command, reached, catalog) {
	const index = commandIndexOf(catalog);
	let { class: id, tier, because, risk } = command;
	for (const { script, verdict } of reached) {
		const told = {
			class: verdict.class,
			tier: verdict.tier,
			because: `${script.at.path} ${verdict.because}`
		};
		if (index.worse({
			class: id,
			tier,
			because
		}, told) === told) ({class: id, because, risk} = {
			...told,
			risk: verdict.risk
		});
		tier = higherTier(tier, told.tier);
	}
	return {
		...command,
		class: id,
		tier,
		because,
		risk
	};
}

// src/classify/mcp-own.ts
const known = /* @__PURE__ */ new WeakMap();
/** The configured servers whose code lies in the repository. */
function ownServers(facts, catalog) {
	const before = known.get(facts);
	if (before) return before;
	const found = /* @__PURE__ */ new Map();
	for (const { server, reached } of reachScripts(facts, catalog)) {
		const [first] = reached;
		if (!server || !first) continue;
		const tools = /* @__PURE__ */ new Map();
		for (const { script } of reached) for (const tool of script.tools ?? []) if (!tools.has(tool.name)) tools.set(tool.name, tool);
		const folder = serverStarts(facts, catalog).find((start) => start.server === server)?.folder;
		found.set(server, {
			path: folder === void 0 || folder === "" ? first.script.at.path : folder,
			files: reached.map(({ script }) => script.at.path),
			tools: [...tools.values()]
		});
	}
	known.set(facts, found);
	return found;
}

// src/classify/mcp-match.ts
/** Looks an identity up in the catalog. Hosts and names are compared whole: a longer host that ends or begins alike is another host. */
function matchCatalog(identity, { mcpServers }) {
	let weak;
	for (const entry of mcpServers) for (const known of entry.identities) {
		const match = compare$1(identity, known, entry.observed.version);
		if (match === "exact" || match === "package") return {
			match,
			entry
		};
		if (match === "weak") weak ??= entry;
	}
	return weak ? {
		match: "weak",
		entry: weak
	} : { match: "none" };
}
function compare$1(identity, known, version) {
	if ("host" in known) return identity.kind === "url" ? compareUrl(identity, known) : "none";
	const quality = identity.pin === "exact" && identity.spec.replace(/^(?:@|===?)\s*/, "").replace(/^v/, "") === version ? "exact" : "package";
	if ("npm" in known) return identity.kind === "npm" && identity.name === known.npm ? quality : "none";
	if ("pypi" in known) return identity.kind === "pypi" && pypiName(identity.name) === pypiName(known.pypi) ? identity.fetched ? quality : "weak" : "none";
	if ("image" in known) return identity.kind === "image" && identity.name === known.image ? quality : "none";
	const repository = repositoryName(known.repository);
	if (identity.kind === "git") return identity.name === repository || identity.name.startsWith(`${repository}/`) ? "package" : "none";
	return identity.kind === "binary" && identity.name === repository.slice(repository.lastIndexOf("/") + 1) ? "weak" : "none";
}
function compareUrl({ url, name }, known) {
	const parsed = parseUrl(url ?? "");
	if (name !== known.host || parsed?.protocol !== "https:") return "none";
	const path = known.path?.replace(/\/+$/, "") ?? "";
	return path === "" || parsed.pathname === path || parsed.pathname.startsWith(`${path}/`) ? "exact" : "weak";
}

// src/classify/mcp-snapshot.ts
var import_semver = require_semver();
/** Picks the list by the version that the configuration pins. Nothing fails because of age: the nearest list speaks, and the note says that it is not the same. */
function chooseList(entry, identity) {
	const newest = {
		...entry.observed,
		tools: entry.tools
	};
	const lists = [newest, ...entry.earlier];
	if (identity.kind === "url") return {
		list: newest,
		age: "unpinned",
		note: `its tools were listed on ${newest.date}: its owner may have changed them`
	};
	if (identity.pin === "floating" || identity.pin === "range") return {
		list: newest,
		age: "unpinned",
		note: `its tools are those of ${named(newest)}: without a fixed version they may differ`
	};
	const version = identity.spec.replace(/^(?:@|===?)\s*/, "").replace(/^v(?=\d)/, "");
	const same = lists.find((list) => list.version === version || list.versions !== void 0 && (0, import_semver.valid)(version) !== null && (0, import_semver.satisfies)(version, list.versions));
	if (same) return {
		list: same,
		age: "listed"
	};
	if ((0, import_semver.valid)(version) === null || lists.some((list) => (0, import_semver.valid)(list.version) === null)) return {
		list: newest,
		age: "other",
		note: `its tools are those of ${named(newest)}: in the version that it is pinned to they may differ`
	};
	const below = lists.find((list) => (0, import_semver.compare)(list.version, version) < 0);
	const age = below === newest ? "newer" : below === void 0 ? "older" : "between";
	const list = age === "newer" ? newest : lists[(below ? lists.indexOf(below) : lists.length) - 1] ?? newest;
	return {
		list,
		age,
		note: `it is pinned to ${version}, ${WORDS[age]} ${named(list)}: its tools may differ`
	};
}
const WORDS = {
	newer: "newer than the newest list, that of",
	older: "older than the oldest list, that of",
	between: "and the nearest list is that of"
};
function named({ version, date }) {
	return `${version} (listed on ${date})`;
}

// src/classify/mcp-offer.ts
/** Evaluates the entry's groups and controls against arguments, environment, headers and URL, over the list of the version that is configured. */
function offeredTools(entry, identity) {
	const { tools } = chooseList(entry, identity).list;
	const on = entry.controls.filter((control) => isOn(control, identity));
	const omitted = values(entry.omits, identity) ?? [];
	const offered = /* @__PURE__ */ new Map();
	for (const name of listedTools(entry, Object.keys(tools), identity)) {
		if (omitted.includes(name.toLowerCase())) continue;
		const left = on.reduce((facets, control) => narrowed(name, facets, control), tools[name] ?? []);
		if (left.length > 0) offered.set(name, left);
	}
	return offered;
}
/** What a switch leaves of a tool; nothing where it is then no longer offered. */
function narrowed(name, facets, { drops, keeps, sets }) {
	if (drops.tools.includes(name) || keeps && !keeps.includes(name)) return [];
	const set = Object.hasOwn(sets, name) ? sets[name] : void 0;
	return set && facets.length > 0 ? set : facets.filter((facet) => !drops.facets.includes(facet));
}
/** Controls that the catalog knows and the configuration does not use, most effective first as the catalog lists them. */
function missingControls(entry, identity) {
	return entry.controls.filter((control) => !isOn(control, identity));
}
function isOn({ when }, identity) {
	return when.some((condition) => holds(condition, identity));
}
function listedTools({ groups }, all, identity) {
	if (!groups) return all;
	const named = values(groups.select, identity);
	const picked = values(groups.picks, identity);
	const grouped = new Set(groups.list.flatMap((group) => group.tools));
	const known = /* @__PURE__ */ new Set([...groups.list.map(({ id }) => id), ...groups.all]);
	const selected = named?.filter((id) => known.has(id)) ?? [];
	const replaced = groups.replaces && (selected.length > 0 || named === void 0 && picked !== void 0) && !(named ?? []).includes("default");
	const on = /* @__PURE__ */ new Set();
	for (const group of groups.list) {
		const asked = selected.includes(group.id) || selected.some((id) => groups.all.includes(id));
		const byDefault = group.default && !replaced || group.when.some((condition) => holds(condition, identity));
		if (asked || byDefault) for (const name of group.tools) on.add(name);
	}
	for (const name of picked ?? []) on.add(name);
	return all.filter((name) => on.has(name) || on.has(name.toLowerCase()) || !grouped.has(name));
}
/** The values that the configuration lists in any of these places; undefined where none of them is used. */
function values(selectors, identity) {
	const texts = selectors.map((selector) => read(selector, identity)).filter((text) => text !== void 0);
	return texts.length === 0 ? void 0 : texts.flatMap((text) => text.split(",").map((value) => value.trim().toLowerCase()).filter((value) => value !== ""));
}
function read(selector, { args, env, headers, url }) {
	if ("option" in selector) return optionValue(args, selector.option);
	if ("env" in selector) return env.get(selector.env);
	if ("header" in selector) return headers.get(selector.header.toLowerCase());
	const parsed = parseUrl(url ?? "");
	if ("query" in selector) return parsed?.searchParams.get(selector.query) ?? void 0;
	const segments = parsed?.pathname.split("/") ?? [];
	const at = segments.indexOf(selector.pathAfter);
	return at === -1 ? void 0 : segments[at + 1];
}
function optionValue(args, option) {
	const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
	const arg = args[at];
	if (arg === void 0) return void 0;
	return arg === option ? args[at + 1] : arg.slice(option.length + 1);
}
function holds(condition, { args, env, headers, url }) {
	if ("arg" in condition) return hasFlag(args, condition.arg);
	if ("argPrefix" in condition) return args.some((arg) => arg === condition.argPrefix || arg.startsWith(`${condition.argPrefix}=`));
	if ("without" in condition) return !hasFlag(args, condition.without) && !says(env.get(condition.without), void 0);
	if ("option" in condition) return says(optionValue(args, condition.option), condition.value);
	if ("env" in condition) return says(env.get(condition.env), condition.value);
	if ("header" in condition) return says(headers.get(condition.header.toLowerCase()), condition.value);
	const parsed = parseUrl(url ?? "");
	if ("query" in condition) return says(parsed?.searchParams.get(condition.query) ?? void 0, condition.value);
	return parsed?.pathname.split("/").includes(condition.path) ?? false;
}
function hasFlag(args, flag) {
	return args.some((arg) => arg === flag || arg === `${flag}=true`);
}
function says(actual, wanted) {
	if (actual === void 0) return false;
	const text = actual.trim().toLowerCase();
	return wanted === void 0 ? ![
		"",
		"false",
		"f",
		"no",
		"n",
		"0",
		"off"
	].includes(text) : text === wanted.toLowerCase();
}

// src/classify/mcp-supply.ts
/** The secrets core writes this character over every credential that it finds. */
const MASK = "█";
function supplyOf(fact, identity, notes, own) {
	const [program] = fact.launch;
	const texts = [
		...fact.launch,
		fact.url ?? "",
		...[...fact.env, ...fact.headers].map(({ value }) => value)
	];
	return {
		pin: identity.pin,
		from: originOf(identity, own),
		...program === void 0 ? {} : { launcher: programName(program) },
		shell: identity.shell || identity.opaque !== void 0,
		inlineSecret: texts.some((text) => text.includes(MASK)),
		notes
	};
}
function originOf({ kind, fetched, pin, url, name }, own) {
	if (own) return "repository";
	if (kind === "url" && !fetched) {
		const parsed = parseUrl(url ?? "");
		return parsed && isLoopback(parsed) ? "loopback" : "remote";
	}
	if (kind === "image") return "image";
	if (kind === "git") return "git";
	if (fetched) return kind === "unknown" ? "unknown" : /^https?:/i.test(name) ? "remote" : "registry";
	if (kind === "script") return pin === "immutable" ? "repository" : "machine";
	return kind === "unknown" ? "unknown" : "machine";
}

// src/classify/mcp-target.ts
const CONNECTION = /\b(postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|mssql|sqlserver|clickhouse|cockroachdb|neo4j(?:\+s{1,2}c?)?|bolt(?:\+s)?|snowflake|oracle|amqps?|jdbc:[a-z]+):\/\/([^\s"'`]{1,2000})/i;
/** Names of variables that hold a connection. */
const CONNECTS = /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MONGO|MONGODB|MDB|REDIS|MSSQL|CLICKHOUSE)\w*_(?:URL|URI|DSN|CONN|CONNECTION|CONNECTION_STRING)$|^(?:DSN|CONNECTION_STRING)$/;
/** Variables and options that name an environment. */
const NAMES_ENVIRONMENT = /^(?:-{1,2})?(?:\w+_)?(?:env|environment|stage|profile|context|workspace|node_env|app_env|rails_env|kube_?context|project(?:[_-]ref)?|branch)$/i;
const PRODUCTION = /* @__PURE__ */ new Set([
	"prod",
	"production",
	"prd",
	"live",
	"primary"
]);
const TEST = /* @__PURE__ */ new Set([
	"dev",
	"devel",
	"develop",
	"development",
	"test",
	"tests",
	"testing",
	"staging",
	"stage",
	"stg",
	"sandbox",
	"demo",
	"qa",
	"uat",
	"ci",
	"preview",
	"example",
	"sample",
	"local"
]);
/** What the connection strings, and the names of environments beside them, say; undefined where the configuration connects to nothing. */
function targetOf({ args, env, url }) {
	const values = [
		...args.map((value, index) => [args[index - 1] ?? "", value]),
		...args.flatMap((value) => value.startsWith("-") && value.includes("=") ? [[value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)]] : []),
		...env
	];
	const named = values.find(([name, value]) => NAMES_ENVIRONMENT.test(name) && words(value).some((word) => PRODUCTION.has(word)));
	if (named) return {
		environment: "production",
		because: `${named[0]} names ${shown(named[1])}`
	};
	const found = [
		...values.flatMap(([name, value]) => connectionOf(value, name) ?? []),
		...[...env].flatMap(([name, value]) => byName(name, value)),
		...args.flatMap((value) => byName(/\$\{?(?:env:)?([A-Za-z_]\w*)\}?$/.exec(value)?.[1] ?? "", value)),
		...byHost(url)
	];
	return [
		"production",
		"unknown",
		"test",
		"local"
	].map((kind) => found.find(({ environment }) => environment === kind)).find(Boolean);
}
function connectionOf(value, name) {
	const [, scheme = "", rest = ""] = CONNECTION.exec(value) ?? [];
	if (scheme === "") return void 0;
	const [authority = "", ...below] = rest.slice(rest.lastIndexOf("@") + 1).split(/[/?#]/, 2);
	const host = authority.split(",")[0]?.replace(/:\d*$/, "").toLowerCase() ?? "";
	const database = below[0] ?? "";
	const all = [
		...words(host),
		...words(database),
		...words(name)
	];
	if (all.some((word) => PRODUCTION.has(word))) return {
		environment: "production",
		because: `a connection leads to ${shown(`${host}/${database}`)}`
	};
	if (/^(?:localhost|127(?:\.\d+){3}|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/.test(host)) return {
		environment: "local",
		because: "a connection stays on this machine"
	};
	if (all.some((word) => TEST.has(word))) return {
		environment: "test",
		because: `a connection leads to ${shown(`${host}/${database}`)}`
	};
	return {
		environment: "unknown",
		because: `a connection leads to ${shown(/[${}]/.test(host) || host === "" ? "an address that a variable names" : host)}, and nothing says that it is not production`
	};
}
function byName(name, value) {
	if (!CONNECTS.test(name.toUpperCase()) || !/^(?:\$|\{|█|$)/u.test(value)) return [];
	const marked = words(name);
	if (marked.some((word) => PRODUCTION.has(word))) return [{
		environment: "production",
		because: `the variable ${name} names production`
	}];
	if (marked.some((word) => TEST.has(word))) return [{
		environment: "test",
		because: `the variable ${name} says so`
	}];
	return [{
		environment: "unknown",
		because: `the connection stands in the variable ${name}, and nothing says that it is not production`
	}];
}
function byHost(url) {
	const parsed = parseUrl(url ?? "");
	const said = [...parsed?.hostname.split(".").slice(0, -2) ?? [], ...parsed?.searchParams.values() ?? []].flatMap(words).find((word) => word === "prod" || word === "production" || word === "prd");
	return said === void 0 ? [] : [{
		environment: "production",
		because: `its address names ${said}`
	}];
}
function words(text) {
	return text.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/);
}
/** Host and database only: what stands before the last `@` never comes this far. */
function shown(text) {
	return text.replace(/\/$/, "").slice(0, 100);
}

// src/classify/mcp-server.ts
/**
* Says what a configured server is and what its tools can do. Nothing is started; of a server that the catalog does not know, the tools are those
* that its source in the tree registers (`own`) and those that the configuration names.
*/
function describeServer(fact, catalog, own) {
	const resolved = ownIdentity(identify(fact), own);
	const { match, entry } = matchCatalog(resolved, catalog);
	const target = targetOf(resolved);
	const tools = describeTools(fact, resolved, entry, own, target, catalog);
	const unasked = new Set(fact.autoApproved);
	return {
		fact,
		identity: identityText(resolved),
		match,
		...own ? { own } : {},
		supply: supplyOf(fact, resolved, supplyNotes(fact, resolved, entry, own), own),
		missingLimits: entry && match !== "weak" ? missingControls(entry, resolved).map(({ id, advice }) => ({
			id,
			advice
		})) : [],
		...target ? { target } : {},
		tools,
		allowed: new Map(tools.filter(({ name }) => unasked.has("*") || unasked.has(name)).map(({ name }) => [name, "allow"])),
		resolved,
		...entry ? { entry } : {}
	};
}
/** A module or a build that turns out to lie in the tree is that script, whatever the command calls it. */
function ownIdentity(identity, own) {
	if (!own || identity.fetched || ![
		"script",
		"pypi",
		"binary"
	].includes(identity.kind)) return identity;
	return {
		...identity,
		kind: "script",
		name: own.path,
		pin: "immutable",
		notes: identity.notes.filter((note) => note !== INSTALLED_MODULE)
	};
}
function describeTools({ autoApproved, offered, withheld = [] }, identity, entry, own, target, catalog) {
	const environment = target?.environment;
	const production = environment === "production" || environment === "unknown";
	const known = entry ? offeredTools(entry, identity) : /* @__PURE__ */ new Map();
	const stated = new Map((entry ? [] : own?.tools ?? []).map((tool) => [tool.name, tool]));
	const named = [...autoApproved, ...offered ?? []].filter((name) => name !== "*" && name !== "" && !(entry && Object.hasOwn(entry.tools, name)));
	const names = [.../* @__PURE__ */ new Set([
		...known.keys(),
		...stated.keys(),
		...named
	])].filter((name) => (!offered || offered.includes(name) || offered.includes("*")) && !withheld.includes(name));
	const unlisted = names.filter((name) => !known.has(name)).map((name) => stated.get(name) ?? { name });
	const judged = new Map(classifyTools(unlisted, catalog).map((tool, index) => [unlisted[index]?.name, tool]));
	return names.map((name) => {
		const listed = known.get(name);
		const facets = listed ?? judged.get(name)?.facets ?? [];
		return {
			name,
			facets,
			tier: tierOf(facets, { production }),
			source: listed ? "catalog" : "classifier"
		};
	});
}
function supplyNotes({ doubts = [], envFile }, identity, entry, own) {
	const notes = [];
	if (own) notes.push("is code of this repository: whoever can write here, an agent too, can change what starts next");
	const url = parseUrl(identity.url ?? "");
	if (identity.opaque !== void 0) notes.push("starts a command line that is more than one plain command");
	else if (identity.shell) notes.push("starts through a shell");
	if (identity.fetched && (identity.pin === "floating" || identity.pin === "range")) notes.push("fetches whatever version is newest when it starts");
	if (identity.kind === "url" && url) notes.push(isLoopback(url) ? "is reached on this machine" : "is remote: its owner can change it at any time");
	if (url?.protocol === "http:" && !isLoopback(url)) notes.push("is reached without encryption");
	if (identity.kind === "unknown" && identity.opaque === void 0) notes.push("cannot be told from the configuration");
	if (identity.kind === "binary") notes.push("starts whatever program of that name is installed");
	const note = entry ? chooseList(entry, identity).note : void 0;
	if (note !== void 0) notes.push(note);
	if (entry?.archived !== void 0) notes.push(`is no longer kept up by its owner: ${entry.archived}`);
	if (envFile !== void 0) notes.push(`is given every variable of ${envFile}`);
	return [
		...notes,
		...identity.notes,
		...doubts
	];
}

export { createFileClassifier as A, pypiSpec as C, addressKind as D, splitOptions as E, isLoopback as O, npmSpec as S, first as T, resolverOf as _, ownServers as a, scriptsRunBy as b, withScripts as c, momentOf as d, waysOfHiding as f, classifyStated as g, serverStarts as h, narrowed as i, parseUrl as k, isHostCommand as l, mayBeServerCode as m, targetOf as n, namedByScript as o, CREDENTIAL_FILE as p, missingControls as r, reachScripts as s, describeServer as t, judgeTriggers as u, folderOf as v, repositoryName as w, imageSpec as x, scriptsNamedBy as y };