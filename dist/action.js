import { r as __toESM } from "./shared/rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./shared/undici.js";
import { A as createFileClassifier } from "./shared/mcp-server.js";
import { $ as displayPath, F as parseTree, G as readGitDirectory, H as gitFolderOf, Q as compareKeys, R as GitFailed, V as GitRefused, Z as Root, b as openRoot, et as findGit, f as lookAlikeFiles, g as DEFAULT_LIMITS, h as InstructionTable, l as stateFacts, m as inWorker, nt as Search, p as linkedPaths, u as surfacesFor, v as listFolder, x as SterileGit } from "./shared/engines.js";
import { r as openSnapshot, t as scan } from "./shared/scan.js";
import { n as UserError } from "./shared/error.js";
import { t as compareRevisions } from "./shared/compare.js";
import { n as renderMarkdown, t as markdown_default } from "./shared/markdown.js";
import { t as reportSchema } from "./shared/report-schema.js";
import { t as AGENTS } from "./shared/agent.js";
import { r as SEVERITIES } from "./shared/finding.js";
import { c as object, f as string, h as unknown, i as boolean, m as union, n as _enum, o as int, r as array, s as literal, u as record } from "./shared/schemas.js";
import { i as isBelow, n as STATES, t as POSTURES } from "./shared/posture.js";
import { n as readPolicy } from "./shared/policy.js";
import { i as escapeForMarkdown, r as escapeForLog, s as clip } from "./shared/escape.js";
import { t as count } from "./shared/words.js";
import { t as gitlab_default } from "./shared/gitlab2.js";
import { t as html_default } from "./shared/html.js";
import { t as json_default } from "./shared/json.js";
import { r as sarif_default } from "./shared/sarif.js";
import { n as terminal_default } from "./shared/terminal2.js";
import { s as score } from "./shared/words2.js";
import { n as gatePasses, t as failingFindings } from "./shared/gate.js";
import { t as readCompiledCatalog } from "./shared/compiled.js";
import { mkdtempSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import * as path from "path";
import * as events from "events";
import * as child from "child_process";
import { setTimeout as setTimeout$1 } from "timers";
import { tmpdir } from "node:os";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/http-client/lib/index.js
var import_tunnel = /* @__PURE__ */ __toESM(require_tunnel(), 1);
var import_undici = require_undici();
var __awaiter$9 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];

// node_modules/@actions/http-client/lib/auth.js
var __awaiter$8 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$7 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
/**
* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
*/
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
/**
* Best effort attempt to determine whether a file exists and is executable.
* @param filePath    file path to check
* @param extensions  additional file extensions to try
* @return if file exists and is executable, returns the file path. otherwise empty string.
*/
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
* If you check and the tool does not exist, it will throw.
*
* @param     tool              name of the tool
* @param     check             whether to check if tool exists
* @returns   Promise<string>   path to tool
*/
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
/**
* Returns a list of all occurrences of the given tool on the system path.
*
* @returns   Promise<string[]>  the paths of the tool
*/
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	/**
	* Exec a tool.
	* Output will be streamed to the live console.
	* Returns promise with return code
	*
	* @param     tool     path to tool to exec
	* @param     options  optional exec options.  See ExecOptions
	* @returns   number
	*/
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os$1.platform();
const arch = os$1.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

// src/snapshot/objects/commits.ts
/** Milliseconds for one question. */
const QUESTION_MS = 1e4;
/**
* Opens a repository to ask for its commits. Every question that git does not answer in time is answered as one about an object that is not there.
* @throws UserError if `root` is no folder that can be read.
*/
function openCommits(root) {
	const git = openGit(new Root(openRoot(root, listFolder)));
	if (git === void 0) return NONE;
	const orNone = (answer) => answer.catch((error) => {
		if (error instanceof GitFailed) return void 0;
		throw error;
	});
	return {
		head: git.head ?? void 0,
		commitOf: (revision) => orNone(git.sterile.commitOf(revision)),
		mergeBase: (one, other) => orNone(git.sterile.mergeBase(one, other)),
		changedPaths: (one, other) => changedPaths(git.sterile, one, other),
		close: () => git.sterile.close()
	};
}
const NONE = {
	head: void 0,
	commitOf: async () => void 0,
	mergeBase: async () => void 0,
	changedPaths: async () => [],
	close: () => {}
};
function openGit(place) {
	try {
		const folder = gitFolderOf(place);
		const program = findGit(place);
		if (folder === null || program === null) return void 0;
		const directory = readGitDirectory(folder);
		return {
			sterile: SterileGit.open(place, directory, program, QUESTION_MS),
			head: directory.head
		};
	} catch (error) {
		if (error instanceof GitRefused) return void 0;
		throw error;
	}
}
async function changedPaths(git, one, other) {
	try {
		const [before, after] = await Promise.all([git.tree(one).then(parseTree), git.tree(other).then(parseTree)]);
		const changed = [...after].filter(([key, { oid, mode }]) => before.get(key)?.oid !== oid || before.get(key)?.mode !== mode);
		const removed = [...before.keys()].filter((key) => !after.has(key));
		return [...changed.map(([key]) => key), ...removed].sort(compareKeys).map(displayPath);
	} catch (error) {
		if (error instanceof GitFailed || error instanceof SyntaxError) throw new UserError(`The files of the two commits could not be listed: ${error.message}.`);
		throw error;
	}
}

// src/change.ts
/**
* Whether a change touches something that preflight reads, so that a comparison can have a result. First by the names of its paths: what a surface,
* the table of instruction files or the classes of secret files names, or a name that is taken for one of these. Then by what the commits say
* themselves: a file that a trigger, a command, a setting or an import leads to, one with a secret in it, one that a link puts where a program looks.
* A commit that cannot be read as a whole is touched: what is not known is compared.
*/
async function touchesAgents({ root, base, head, paths, catalog, worker }) {
	if (touchesByName(paths, catalog)) return true;
	const { read, present } = await readPaths({
		root,
		revision: head,
		catalog,
		worker
	});
	if (read === void 0 || paths.some((path) => read.has(path))) return true;
	const removed = paths.filter((path) => !present.has(path));
	if (removed.length === 0) return false;
	const before = await readPaths({
		root,
		revision: base,
		catalog,
		worker
	});
	return before.read === void 0 || removed.some((path) => before.read?.has(path));
}
/** Whether one of the names alone says so. */
function touchesByName(paths, catalog) {
	const isRead = namesReader(catalog);
	return paths.some(isRead) || lookAlikeFiles(paths, isRead).length > 0;
}
function namesReader(catalog) {
	const table = new InstructionTable(catalog.instructionFiles.files);
	const classifier = createFileClassifier(catalog);
	const classes = new Set(catalog.fileClasses.classes.filter(({ secret }) => secret).map(({ id }) => id));
	classes.add("agent-transcripts");
	return (path) => surfacesFor(path).length > 0 || table.steering(path).length > 0 || classes.has(classifier.classOf(path) ?? "");
}
/** The paths of a commit that something is said of, and all it has; `read` is undefined where the commit could not be read as a whole. */
async function readPaths({ root, revision, catalog, worker }) {
	const isolation = worker && inWorker(worker);
	const snapshot = await openSnapshot({
		root,
		revision
	}, DEFAULT_LIMITS);
	try {
		const { facts, gaps } = await stateFacts(snapshot, catalog, {
			search: new Search(catalog),
			isolation
		});
		const present = new Set(snapshot.files.map(({ path }) => path));
		if (gaps.length > 0 || snapshot.gaps.length > 0) return {
			read: void 0,
			present
		};
		const links = linkedPaths(snapshot.files, namesReader(catalog));
		return {
			read: /* @__PURE__ */ new Set([...Array.from(facts, ({ at }) => at.path), ...links.pathsOf.keys()]),
			present
		};
	} finally {
		snapshot.close();
		await isolation?.close();
	}
}

// src/action/commits.ts
const FETCH = "Give the step with actions/checkout fetch-depth: 0.";
/**
* The commits of an event.
* @param named the base that the workflow names, if it does.
* @param runnerCommit `GITHUB_SHA`: for a pull request the merge that GitHub made to test it.
*/
async function chooseCommits(event, named, runnerCommit, checkout) {
	const { head: checkedOut } = checkout;
	if (event.kind === "commit" && named === void 0) return {};
	if (checkedOut === void 0) return lacking("The scanned folder is not a git repository with a commit, so there is nothing to compare", true, "Let path name the folder of the checkout.");
	const { head, base } = await commitsOf(event, checkedOut, runnerCommit, checkout);
	if (head === void 0) return lacking("The checkout holds neither the head of the pull request nor GitHub's merge of it: what was checked out is another commit", true, `Leave out ref at the step with actions/checkout. ${FETCH}`);
	const wanted = named ?? base;
	if (wanted === void 0) return {
		head,
		notice: `${event.kind === "push" && event.base === void 0 ? "The branch is new" : "What is checked out is not what was pushed"}: there is no base, and every finding counts as new.`
	};
	const there = await checkout.commitOf(wanted);
	if (there !== void 0) return {
		head,
		base: there
	};
	const id = /^[0-9a-f]+/.exec(wanted)?.[0].slice(0, 12) ?? "";
	if (event.kind === "push" && named === void 0) return event.forced ? {
		head,
		notice: `The push was forced and the checkout does not hold what was there before (${id}): every finding counts as new.`
	} : {
		...lacking(`The checkout does not hold the commit before the push (${id})`, false, FETCH),
		head
	};
	return {
		...lacking(`The checkout does not hold ${wanted.includes("^") ? `the first parent of ${id}, which is the base` : `the base commit ${id}`}`, true, FETCH),
		head
	};
}
function lacking(so, fails, todo) {
	return {
		notice: `${so}. ${fails ? "Whether trust falls is not known, and what is not known does not pass" : "Every finding counts as new"}. ${todo}`,
		fails
	};
}
async function commitsOf(event, checkedOut, runnerCommit, checkout) {
	switch (event.kind) {
		case "commit": return { head: checkedOut };
		case "push": return {
			head: checkedOut,
			...checkedOut === event.head && event.base !== void 0 ? { base: event.base } : {}
		};
		case "merge-group": return {
			head: await checkout.commitOf(event.head),
			base: event.base
		};
		case "pull-request": return await ofPullRequest(event, checkedOut, runnerCommit, checkout);
	}
}
/**
* GitHub's own merge commit is compared with its first parent, the base branch as it was merged into; so what others changed on the base branch in
* the meantime is nobody's news. The branch's head is compared with the commit that it grew from, for the same reason.
*/
async function ofPullRequest(event, checkedOut, runnerCommit, checkout) {
	if (checkedOut !== event.head && checkedOut === runnerCommit) {
		const second = await checkout.commitOf(`${checkedOut}^2`);
		return {
			head: checkedOut,
			base: second === void 0 || second === event.head ? `${checkedOut}^1` : event.base
		};
	}
	const head = await checkout.commitOf(event.head);
	if (head === void 0) return { head };
	return {
		head,
		base: await checkout.mergeBase(event.base, head) ?? event.base
	};
}

// src/action/event.ts
const oid = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const named = object({ full_name: string() });
const pullRequest = object({ pull_request: object({
	number: int().positive(),
	base: object({
		sha: oid,
		repo: named
	}),
	head: object({
		sha: oid,
		repo: named.nullable()
	})
}) });
const mergeGroup = object({ merge_group: object({
	base_sha: oid,
	head_sha: oid
}) });
const workflowRun = object({ workflow_run: object({
	head_sha: oid,
	head_branch: string(),
	head_repository: object({ owner: object({ login: string() }) })
}) });
const push = object({
	before: oid,
	after: oid,
	deleted: boolean().default(false),
	forced: boolean().default(false)
});
/**
* Reads the event.
* @param name `GITHUB_EVENT_NAME`; empty outside a workflow.
* @param payload text of the file that `GITHUB_EVENT_PATH` names; undefined where there is none.
* @throws UserError for a payload that does not hold what its event promises: another commit must not be judged in its place.
*/
function readEvent(name, payload) {
	switch (name) {
		case "pull_request": {
			const { number, base, head } = fields(name, payload, pullRequest).pull_request;
			return {
				kind: "pull-request",
				number,
				base: base.sha,
				head: head.sha,
				fork: head.repo?.full_name !== base.repo.full_name
			};
		}
		case "merge_group": {
			const { base_sha, head_sha } = fields(name, payload, mergeGroup).merge_group;
			return {
				kind: "merge-group",
				base: base_sha,
				head: head_sha
			};
		}
		case "push": {
			const { before, after, deleted, forced } = fields(name, payload, push);
			if (deleted || isNull(after)) return { kind: "commit" };
			return {
				kind: "push",
				...isNull(before) ? {} : { base: before },
				head: after,
				forced
			};
		}
		case "pull_request_target": return {
			kind: "privileged",
			name
		};
		case "workflow_run": {
			const { head_sha, head_branch, head_repository } = fields(name, payload, workflowRun).workflow_run;
			return {
				kind: "privileged",
				name,
				head: {
					owner: head_repository.owner.login,
					name: head_branch,
					commit: head_sha
				}
			};
		}
		default: return { kind: "commit" };
	}
}
/** The id of no object: a branch that was not there before, or is not any more. */
function isNull(id) {
	return /^0+$/.test(id);
}
function fields(name, payload, schema) {
	const read = schema.safeParse(json(payload));
	if (read.success) return read.data;
	const places = [...new Set(read.error.issues.map(({ path }) => path.join(".") || "the whole of it"))];
	throw new UserError(`The payload of the event ${name} is not what GitHub documents (${places.join(", ")}): which commits are meant is not known.`);
}
function json(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
/** Why nothing is judged under an event that runs unmerged wishes with the rights of the default branch. */
function refusal(event) {
	return event === "pull_request_target" ? "Nothing was judged: pull_request_target runs on the base branch with its token and its secrets, so what is checked out is not the pull request. A green check here would say nothing of it, and to check the pull request out in such a job hands it those rights. Run this step on pull_request; pull requests from forks work there." : "Nothing was judged: workflow_run runs on the default branch with its token and its secrets, so what is checked out is not what the other workflow ran on. Run this step on pull_request; docs/action.md shows how a workflow_run job writes a comment from that step's report, which it takes as data (input comment-report).";
}

// src/action/github.ts
/** Milliseconds for one request; GitHub itself gives up after ten seconds. */
const REQUEST_MS = 1e4;
const PER_PAGE = 100;
/** GitHub keeps at most 2,500 comments on one issue. */
const MOST_PAGES = 30;
/** GitHub said no, or nothing that can be used. The words carry no text of its answer. */
var Refused = class extends Error {
	name = "Refused";
	/** 0 where there was no answer in time. */
	status;
	/** Seconds after which GitHub wants to be asked again. */
	retryAfter;
	constructor(message, status, retryAfter) {
		super(message);
		this.status = status;
		this.retryAfter = retryAfter;
	}
};
const pullRequestSchema = object({
	number: int().positive(),
	head: object({ sha: string() })
});
const commentSchema = object({
	id: int().positive(),
	body: string().nullish(),
	user: object({ login: string() }).nullish()
});
/**
* GitHub through its own toolkit, which knows proxies and servers of one's own (`GITHUB_API_URL`).
* @param repository `owner/name`.
* @param address of its API; the environment's, or github.com's, unless a test says otherwise.
*/
async function openGitHub(token, repository, address) {
	const [, owner = "", repo = ""] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(repository) ?? [];
	if (owner === "") throw new Refused("GITHUB_REPOSITORY does not name a repository", 0);
	const octokit = await toolkit(token, address);
	const place = {
		owner,
		repo
	};
	return {
		viewer: async () => {
			const answer = await bounded((signal) => octokit.graphql("query { viewer { login } }", { request: { signal } }));
			return expect(object({ viewer: object({ login: string().min(1) }) }), answer).viewer.login;
		},
		comments: async (number) => {
			const all = [];
			for (let page = 1; page <= MOST_PAGES; page += 1) {
				const { data } = await bounded((signal) => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					issue_number: number,
					per_page: PER_PAGE,
					page,
					request: { signal }
				}));
				const comments = expect(array(commentSchema), data);
				for (const { id, body, user } of comments) all.push({
					id,
					body: body ?? "",
					author: user?.login
				});
				if (comments.length < PER_PAGE) break;
			}
			return all;
		},
		pullRequests: async ({ owner: forkOwner, name, commit }) => {
			const { data } = await bounded((signal) => octokit.request("GET /repos/{owner}/{repo}/pulls", {
				...place,
				state: "open",
				head: `${forkOwner}:${name}`,
				per_page: PER_PAGE,
				request: { signal }
			}));
			return expect(array(pullRequestSchema), data).flatMap(({ number, head }) => head.sha === commit ? [number] : []);
		},
		create: async (number, body) => {
			await bounded((signal) => octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...place,
				issue_number: number,
				body,
				request: { signal }
			}));
		},
		update: async (id, body) => {
			await bounded((signal) => octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...place,
				comment_id: id,
				body,
				request: { signal }
			}));
		}
	};
}
/** Loaded only where a comment is to be written. It reads the event's payload a second time as soon as it is loaded. */
async function toolkit(token, address) {
	const { getOctokit } = await import("./shared/github.js");
	const silent = () => {};
	return getOctokit(token, {
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		...address === void 0 ? {} : { baseUrl: address }
	});
}
function expect(schema, data) {
	const read = schema.safeParse(data);
	if (read.success) return read.data;
	throw new Refused("GitHub's answer is not what its documentation says", 200);
}
async function bounded(call) {
	const signal = AbortSignal.timeout(REQUEST_MS);
	try {
		return await call(signal);
	} catch (error) {
		if (signal.aborted) throw new Refused(`GitHub did not answer within ${REQUEST_MS / 1e3} seconds`, 0);
		const failed = failure.safeParse(error);
		if (!failed.success) throw new Refused("GitHub could not be asked", 200);
		const { status, response } = failed.data;
		throw new Refused(`GitHub answered ${status}`, status, seconds(response?.headers?.["retry-after"]));
	}
}
const failure = object({
	status: int(),
	response: object({ headers: record(string(), unknown()).optional() }).optional()
});
/** Only the form in seconds; GitHub uses no other. */
function seconds(header) {
	return typeof header === "string" && /^\d{1,9}$/.test(header) ? Number(header) : void 0;
}

// src/action/comment.ts
/** GitHub refuses a body of more than 65,536 characters; the rest is left for how it counts. */
const MOST_CHARACTERS = 6e4;
/** What is tried once where it is too long all the same. */
const FEWER_CHARACTERS = 2e4;
/** Attempts in all, and the seconds between them where GitHub does not say how many. */
const ATTEMPTS = 3;
const PAUSES = [1, 3];
/** A longer wait than this costs more than a comment is worth. */
const LONGEST_WAIT = 30;
/** Under this name the token acts that every workflow is given. */
const ACTIONS_BOT = "github-actions[bot]";
/** The first line of our comment: by it and by its author it is found again. */
function marker(category) {
	return `<!-- preflight:v1:${category} -->`;
}
/**
* Keeps one comment up to date: updates the one that begins with our marker and that we wrote, else writes one. Deletes nothing.
* A server that fails or asks for patience is asked again, from the start: what looked like a failure may have written the comment.
* @throws Refused where it was not written.
*/
async function keepComment(github, message) {
	let most = MOST_CHARACTERS;
	for (let attempt = 1;; attempt += 1) try {
		return await write(github, message, most);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		if (error.status === 422 && most > FEWER_CHARACTERS) {
			most = FEWER_CHARACTERS;
			continue;
		}
		const wait = attempt < ATTEMPTS ? patience(error, attempt) : void 0;
		if (wait === void 0 || wait > LONGEST_WAIT) throw error;
		await new Promise((resume) => setTimeout(resume, wait * 1e3));
	}
}
async function write(github, { number, category, text, begin }, most) {
	const first = marker(category);
	const body = `${first}\n${text(most - first.length - 1)}`;
	const marked = (await github.comments(number)).filter((comment) => firstLine(comment) === first);
	const self = marked.length === 0 ? void 0 : await nameOf(github);
	const own = marked.find(({ author }) => author === self);
	if (own === void 0) {
		if (begin) await github.create(number, body);
	} else if (own.body !== body) await github.update(own.id, body);
}
function firstLine({ body }) {
	return body.split(/\r?\n/, 1)[0] ?? "";
}
async function nameOf(github) {
	try {
		return await github.viewer();
	} catch (error) {
		if (error instanceof Refused) return ACTIONS_BOT;
		throw error;
	}
}
/** Seconds to wait before another attempt; undefined where none would help. A request without an answer is not repeated: it took long enough. */
function patience({ status, retryAfter }, attempt) {
	if (status === 429 || status === 403) return retryAfter;
	return status >= 500 ? retryAfter ?? PAUSES[attempt - 1] : void 0;
}
/** Why there is no comment, in words for the summary: what is so, what it means, what to do. */
function whyNoComment(error, fork) {
	const so = `No comment was written: ${error.message}.`;
	const to = "The result is the same and stands in the job summary.";
	if (error.status === 403 && error.retryAfter === void 0) return fork ? `${so} The token of a pull request from a fork may only read. ${to} docs/action.md shows how such a comment is written all the same.` : `${so} The token may not write comments. ${to} Give the job the permission pull-requests: write, or set comment: false.`;
	if (error.status === 401 || error.status === 404) return `${so} The token does not reach this pull request. ${to} Give the job the permission pull-requests: write, or set comment: false.`;
	return `${so} ${to} The next run writes it.`;
}

// src/action/runner.ts
/** GitHub sends at most 25 MB with an event (docs.github.com, "Webhook events and payloads"). */
const PAYLOAD_BYTES = 27262976;
/** @throws UserError where the payload cannot be read. */
function readRunner(env, cwd) {
	return {
		workspace: env["GITHUB_WORKSPACE"] || cwd,
		eventName: env["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		commit: env["GITHUB_SHA"] || void 0,
		repository: env["GITHUB_REPOSITORY"] ?? "",
		temporary: env["RUNNER_TEMP"] || tmpdir()
	};
}
function readPayload(file) {
	return file === void 0 || file === "" ? void 0 : readData(file, PAYLOAD_BYTES, "the file of GITHUB_EVENT_PATH");
}
/** The text of a regular file of at most so many bytes. @throws UserError that calls the file by these words. */
function readData(file, most, words) {
	try {
		const there = statSync(file);
		if (there.isFile() && there.size <= most) return readFileSync(file, "utf8");
	} catch {}
	throw new UserError(`${words[0]?.toUpperCase()}${words.slice(1)} cannot be read, or is larger than ${most / 1024 / 1024} MiB.`);
}
/** The folder that is scanned. @throws UserError where it lies outside the workspace. */
function scannedFolder({ workspace }, path) {
	const root = resolve(workspace, path);
	if (!isInside(resolve(workspace), root)) throw new UserError("The input path leads out of the workspace.");
	return root;
}
/**
* Writes reports into a new folder of the runner's temporary one, so that nothing is written into the scanned tree and two steps never meet.
* @returns the path of each file, by its name.
*/
function writeFiles(root, { temporary }, texts) {
	const parent = [temporary, tmpdir()].find((folder) => !isInside(root, resolve(folder)));
	if (parent === void 0) throw new UserError("There is no temporary folder outside the scanned one, and nothing is written into that.");
	const folder = mkdtempSync(join(parent, "preflight-"));
	const paths = Object.entries(texts).map(([name, text]) => {
		const file = join(folder, name);
		writeFileSync(file, text);
		return [name, file];
	});
	return Object.fromEntries(paths);
}
/** Whether a path leads into a folder or to it, links followed on both sides. */
function isInside(folder, path) {
	const way = relative(leadsTo(folder), leadsTo(path));
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Where a path really leads, whether there is something yet or not. */
function leadsTo(path) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(leadsTo(parent), basename(path));
	}
}

// src/action/forwarded.ts
/** Far more than any report of ours: a file above it is not one. */
const REPORT_BYTES = 33554432;
const REMARK = "> Written from the report of a run without rights. The pull request could have changed that run's workflow, and so what the report says: the check itself is what counts.\n\n";
/**
* Writes the comment that a run on a fork may not write. The report is a stranger's data: its size and its shape are checked, every text in it is
* escaped as always, and which pull request is meant is GitHub's word, by branch and commit, never the report's.
* @throws UserError where the file is no report.
*/
async function forwardReport({ step, inputs, runner, head, file }) {
	const report = parseReport(readData(file, REPORT_BYTES, "the file of comment-report"));
	const text = (most) => REMARK + renderMarkdown(report, {
		excerpts: false,
		verbose: false
	}, most - 171);
	try {
		const github = await openGitHub(inputs.token, runner.repository);
		const numbers = await github.pullRequests(head);
		if (numbers.length === 0) step.notice("No comment was written: no open pull request stands at the commit that the other workflow ran on.");
		for (const number of numbers) await keepComment(github, {
			number,
			category: inputs.category,
			text,
			begin: true
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		step.notice(whyNoComment(error, false));
	}
	await step.end(void 0, text);
}
function parseReport(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		throw new UserError("The file of comment-report is no JSON.");
	}
	const read = reportSchema.safeParse(data);
	if (!read.success) throw new UserError("The file of comment-report is not a report of this version of preflight.");
	return read.data;
}

// src/action/inputs.ts
const input = (description, text, schema) => ({
	description,
	default: text,
	schema
});
const oneOf = (words) => _enum(words, { error: `is none of: ${words.join(", ")}` });
const yesOrNo = oneOf(["true", "false"]).transform((word) => word === "true");
const orNothing = (schema) => union([literal("").transform(() => void 0), schema]);
/** The inputs of the Action. `npm run generate` writes `action.yml` from them, so there is no second list. */
const INPUTS = {
	path: input("The folder of the checkout to scan, relative to the workspace.", ".", string()),
	state: input(`What you say the repository is (${STATES.join(", ")}). Without it unknown, or what the policy says.`, "", orNothing(oneOf(STATES))),
	agents: input("Agents to answer for, separated by commas. Without any, those that the repository configures.", "", string().transform(words).pipe(array(oneOf(AGENTS)))),
	require: input(`Fail if the posture is below it (${POSTURES.join(", ")}). The commit is then scanned whatever the change touches.`, "", orNothing(oneOf(POSTURES))),
	"fail-on": input("Fail on a finding at or above it (critical, high, medium, low, never). Where there is a base, only what is new counts, and the check also fails where trust falls. With never, neither fails it. Without it high, or what the policy says.", "", orNothing(oneOf([...SEVERITIES.filter((name) => name !== "info"), "never"]))),
	scope: input("agent-config passes a change at once that touches nothing which preflight reads; all compares every change.", "agent-config", oneOf(["agent-config", "all"])),
	base: input("The full id of the commit to compare with. Without one it comes from the event.", "", orNothing(string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: "is no full commit id of lower-case hexadecimal digits" }))),
	policy: input("A policy file outside the scanned folder. Without one, .github/preflight.yml of the base commit counts, never that of the change.", "", orNothing(string())),
	comment: input("Whether a comment on the pull request is written and kept up to date (true, false). It needs pull-requests: write.", "true", yesOrNo),
	"comment-report": input("Under workflow_run only: a JSON report that the other workflow made. It is taken as data, checked, and written as a comment; nothing is scanned.", "", orNothing(string())),
	annotations: input("Whether the worst findings are shown at their lines (true, false).", "true", yesOrNo),
	category: input("Tells several runs on one pull request apart: each has its own comment and its own results in code scanning.", "preflight", string().regex(/^(?!.*--)[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/, { error: "is no short name of letters, digits, dots, slashes and single hyphens" })),
	history: input("Whether secrets are also looked for in the git history (true, false).", "false", yesOrNo),
	token: input("The token that writes the comment. Nothing else needs one.", "${{ github.token }}", string())
};
/**
* Reads the inputs.
* @param text what the workflow gives for a name; empty where it gives nothing.
* @throws UserError for a value that is none of the allowed ones: a misspelt gate must not open. The value itself is not repeated.
*/
function readInputs(text) {
	const values = Object.entries(INPUTS).map(([name, { default: otherwise, schema }]) => {
		const given = text(name).trim();
		const read = schema.safeParse(given === "" && name !== "token" ? otherwise : given);
		if (!read.success) throw new UserError(`The input ${name} ${wrong(read.error)}.`);
		return [name, read.data];
	});
	return Object.fromEntries(values);
}
/** The deepest reason: where one of two forms would do, the second is the one that was meant. */
function wrong({ issues }) {
	const [issue] = issues;
	if (issue?.code === "invalid_union") return issue.errors.at(-1)?.at(-1)?.message ?? "is not valid";
	return issue?.message ?? "is not valid";
}
function words(text) {
	return text.split(",").map((word) => word.trim()).filter((word) => word !== "");
}

// src/action/operator.ts
const POLICY_BYTES = 1048576;
/** @throws UserError for a policy that is not valid, or that lies in the scanned folder: a change must not bring along what sets it aside. */
function readOperator(inputs, runner, root) {
	const policy = inputs.policy === void 0 ? void 0 : policyOf(resolve(runner.workspace, inputs.policy), root);
	const said = policy?.said ?? {};
	return {
		state: inputs.state ?? said.state ?? "unknown",
		agents: inputs.agents.length > 0 ? inputs.agents : said.agents ?? [],
		gate: {
			require: higher(inputs.require, said.require),
			failOn: inputs["fail-on"] ?? said["fail-on"] ?? "high"
		},
		policy,
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
	};
}
function policyOf(file, root) {
	if (isInside(root, file)) throw new UserError("The file of the input policy lies in the scanned folder, so whoever changes the tree could change it too. Check it out beside that folder, or leave the input out: the policy of the base commit then holds.");
	const folder = root.replaceAll("\\", "/");
	return readPolicy(readData(file, POLICY_BYTES, "the file of the input policy"), "of the input policy", "operator", {
		folder,
		name: folder.slice(folder.lastIndexOf("/") + 1)
	});
}
/** Where both demand a posture, both hold. */
function higher(one, other) {
	return one === void 0 || other !== void 0 && isBelow(one, other) ? other : one;
}

// src/action/step.ts
/** GitHub drops a summary of more than 1 MiB as a whole, and its toolkit does not look. */
const SUMMARY_BYTES = 921600;
const MARKS = {
	error,
	warning,
	notice
};
/**
* The only way from here to the log, the outputs and the summary of this step. `core.info` prints a text as it is, and a line of it that
* begins with `::` is a command to the runner: so every text is escaped here, whoever wrote it.
*/
var Step = class {
	#notices = [];
	/** Something that did not go as asked and does not decide the check. */
	notice(text) {
		this.#notices.push(text);
		notice(escapeForLog(text));
	}
	get notices() {
		return this.#notices.length;
	}
	info(text) {
		info(escapeForLog(text));
	}
	/** Marks of findings, which are escaped already. */
	mark(annotations) {
		for (const { level, message, properties } of annotations) MARKS[level](message, properties);
	}
	output(name, value) {
		setOutput(name, value);
	}
	/**
	* The end: the summary, and one error where the check fails.
	* @param failure why it fails; undefined where it passes.
	* @param text Markdown, escaped, in at most so many bytes.
	*/
	async end(failure, text = () => "") {
		const quoted = [...failure === void 0 ? [] : [`Failed: ${failure}`], ...this.#notices].map((line) => `> ${escapeForMarkdown(line)}\n\n`).join("");
		try {
			await summary.addRaw(quoted + text(SUMMARY_BYTES - Buffer.byteLength(quoted))).write();
		} catch {
			this.notice("There is no job summary: the runner gave no file for it.");
		}
		if (failure !== void 0) setFailed(escapeForLog(failure));
	}
};

// src/render/index.ts
/** Every entry of this folder, sorted by id. */
const renderers = [
	gitlab_default,
	html_default,
	json_default,
	markdown_default,
	sarif_default,
	terminal_default
];

// src/action/annotations.ts
/** GitHub shows ten errors and ten warnings of one step; a reader reads fewer. */
const MOST_ANNOTATIONS = 10;
/** Code points of one message: an annotation is a pointer, the report has the whole. */
const LONGEST = 1e3;
/** The findings that count here: what is new or worse where there is a base, else all. Worst first, in the order of the report. */
function countedFindings({ findings, delta }) {
	return (delta === void 0 ? findings : findings.filter((finding) => finding.delta === "new" || finding.delta === "worse")).toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
/**
* The worst of these findings at their lines, and how many more there are.
* @param room annotations that the step has left.
* @param prefix folder of the scanned tree inside the repository, with a slash at its end; empty for the repository itself.
*/
function annotate(findings, room, prefix) {
	const shown = findings.slice(0, Math.max(0, Math.min(room, 10)));
	return {
		shown: shown.map((finding) => annotation(finding, prefix)),
		more: findings.length - shown.length
	};
}
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
function annotation({ rule, severity, message, fix, locations }, prefix) {
	const [{ path, line, column, endLine, endColumn }] = locations;
	const columns = endLine === line ? {
		startColumn: column,
		endColumn: Math.max(column, endColumn - 1)
	} : {};
	return {
		level: LEVELS[severity],
		message: clip(escapeForLog(`${message} To do: ${fix}`), LONGEST),
		properties: {
			title: escapeForLog(`${severity}: ${rule}`),
			file: escapeForLog(prefix + path),
			startLine: line,
			endLine,
			...columns
		}
	};
}

// src/action/gate.ts
/** Why the check fails, or undefined where it passes. An incomplete scan never passes. */
function gate(report, { require, failOn }) {
	const { coverage } = report.subject;
	const { delta, posture } = report;
	if (!coverage.complete) return `The scan is incomplete: ${count(coverage.gaps.length, "place")} could not be read or understood.`;
	if (delta?.base.complete === false) return "The base could not be read as a whole, so whether trust falls is not known.";
	if (gatePasses(report, {
		require,
		failOn
	})) return void 0;
	if (require !== void 0 && isBelow(posture.name, require)) return `The posture is ${posture.name}; ${require} is required.`;
	if (delta?.lowersTrust) return `The change lowers trust. ${delta.summary}`;
	return `${count(failingFindings(report, { failOn }).length, delta === void 0 ? "finding" : "new finding")} at or above ${failOn}.`;
}

// src/action/tell.ts
/** The reports that later steps take, by the formats that there are. */
const FILES = {
	sarif: "preflight.sarif",
	json: "preflight.json",
	html: "preflight.html"
};
const LOOK = {
	color: false,
	width: 80,
	verbose: false,
	quiet: false,
	excerpts: true
};
/** Tells a report to everybody who waits for it: later steps, the lines, the pull request, the summary; and then passes or fails. */
async function tell(report, telling) {
	const { step, inputs, runner, root } = telling;
	const failure = telling.failure ?? gate(report, telling.gate);
	const counted = countedFindings(report);
	const look = {
		...LOOK,
		category: inputs.category,
		suppressed: false
	};
	const texts = renderers.flatMap((renderer) => {
		const name = FILES[renderer.format];
		return name === void 0 ? [] : [[name, renderer.render(report, look)]];
	});
	const files = writeFiles(root, runner, Object.fromEntries(texts));
	step.output("posture", report.posture.name);
	step.output("score", score(report));
	step.output("touched", "true");
	step.output("lowers-trust", report.delta === void 0 ? "" : String(report.delta.lowersTrust));
	step.output("new-findings", String(counted.length));
	for (const [output, name] of [
		["sarif", FILES.sarif],
		["report", FILES.json],
		["html", FILES.html]
	]) step.output(output, files[name] ?? "");
	step.info(`Posture ${report.posture.name}, score ${score(report)}, ${count(counted.length, report.delta ? "new finding" : "finding")}.`);
	await comment(telling, (most) => renderMarkdown(report, LOOK, most), true);
	if (inputs.annotations) {
		const prefix = report.subject.commit === void 0 ? relative(runner.workspace, root).split(sep).join("/") : "";
		const room = 10 - step.notices - (failure === void 0 ? 0 : 1);
		const { shown, more } = annotate(counted, room, prefix === "" ? "" : `${prefix}/`);
		step.mark(shown);
		if (more > 0) step.info(`${count(more, "more finding")} in the job summary and in the reports.`);
	}
	await step.end(failure, (most) => renderMarkdown(report, LOOK, most));
}
/** Tells that a change touches nothing that preflight reads: one line in the summary, and in a comment that is there already. */
async function tellUntouched(paths, telling) {
	const { step } = telling;
	const words = `This change touches ${count(paths, "file")}, none of which steers, starts or equips an agent: there is nothing to compare.`;
	step.output("touched", "false");
	step.output("lowers-trust", "false");
	step.output("new-findings", "0");
	step.info(words);
	const text = () => `## Preflight: not touched\n\n${words}\n`;
	await comment(telling, text, false);
	await step.end(void 0, text);
}
/** A comment that cannot be written costs a notice, never the check. */
async function comment({ step, inputs, runner, event }, text, begin) {
	if (event.kind !== "pull-request" || !inputs.comment) return;
	if (inputs.token === "") {
		step.notice("No comment was written: there is no token. The result is the same and stands in the job summary. Leave out the input token, or set comment: false.");
		return;
	}
	try {
		const github = await openGitHub(inputs.token, runner.repository);
		await keepComment(github, {
			number: event.number,
			category: inputs.category,
			text,
			begin
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		step.notice(whyNoComment(error, event.fork));
	}
}

// src/action/main.ts
/**
* Inputs and event → head and base → does the change touch what we read? → report → outputs, files, marks, comment, summary → pass or fail.
* Nothing of the repository, of the payload or of GitHub's answers reaches the log unescaped, and nothing but the comment needs a permission.
*/
async function main(equipment) {
	const step = new Step();
	try {
		const inputs = readInputs((name) => getInput(name));
		const runner = readRunner(process.env, process.cwd());
		const event = readEvent(runner.eventName, runner.payload);
		if (event.kind === "privileged") {
			const file = inputs["comment-report"];
			if (event.name !== "workflow_run" || file === void 0) throw new UserError(refusal(event.name));
			return await forwardReport({
				step,
				inputs,
				runner,
				head: event.head,
				file: resolve(runner.workspace, file)
			});
		}
		const root = scannedFolder(runner, inputs.path);
		const { gate, ...operator } = readOperator(inputs, runner, root);
		const telling = {
			step,
			inputs,
			runner,
			event,
			root,
			gate
		};
		const commits = openCommits(root);
		const { head, base, notice, fails } = await chooseCommits(event, inputs.base, runner.commit, commits);
		const paths = head !== void 0 && base !== void 0 ? await commits.changedPaths(base, head) : void 0;
		commits.close();
		if (notice !== void 0 && fails !== true) step.notice(notice);
		if (head !== void 0 && base !== void 0 && paths !== void 0 && inputs.scope === "agent-config" && inputs.require === void 0) {
			if (!await touchesAgents({
				root,
				base,
				head,
				paths,
				...equipment
			})) return await tellUntouched(paths.length, telling);
		}
		const request = {
			root,
			history: inputs.history,
			...operator,
			...equipment
		};
		const report = head === void 0 ? await scan(request) : base === void 0 ? await scan({
			...request,
			revision: head
		}) : await compareRevisions({
			...request,
			base,
			head
		});
		await tell(report, {
			...telling,
			...fails === true && notice !== void 0 ? { failure: notice } : {}
		});
	} catch (error) {
		await step.end(error instanceof UserError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error));
	}
}

// src/action.ts
await main({
	catalog: readCompiledCatalog(new URL("./catalog.json", import.meta.url)),
	worker: new URL("./worker.js", import.meta.url),
	searcher: new URL("./searcher.js", import.meta.url)
});

export {  };