import { t as classifyTools } from "./mcp-tool.js";
import { n as UserError } from "./error.js";
import { c as visible, r as escapeForLog } from "./escape.js";
import { t as readText } from "./read-text.js";
import { resolve as resolve$1 } from "node:path";

// src/classify/mcp-tool-schema.ts
/** Bounds for what an unknown server sends: a schema may refer to itself, and be as large as it likes. */
const MOST = {
	parameters: 400,
	choices: 200,
	depth: 6,
	visits: 2e3
};
/**
* The parameters of a JSON schema, at the top and in the parts that it is put together from. Where the only parameter is an object
* (`{ "request": { … } }`), those of the object. Also takes the list of names that some catalogs keep instead of a schema.
*/
function readParameters(schema) {
	if (Array.isArray(schema)) return readNames(schema);
	const walk = {
		root: schema,
		visits: 0,
		found: /* @__PURE__ */ new Map()
	};
	collect(schema, walk, 0);
	const [only, ...others] = walk.found.values();
	if (only && others.length === 0) {
		const inner = {
			root: schema,
			visits: 0,
			found: /* @__PURE__ */ new Map()
		};
		collect(only.schema, inner, 0);
		if (inner.found.size > 0) return parametersOf(inner);
	}
	return parametersOf(walk);
}
function parametersOf(walk) {
	return [...walk.found].map(([name, { schema, required, choices }]) => {
		const type = typeOf(resolve(schema, walk));
		return {
			name,
			...type === void 0 ? {} : { type },
			...choices.size > 0 ? { choices: [...choices] } : {},
			...required ? { required } : {}
		};
	});
}
function collect(schema, walk, depth) {
	const node = resolve(schema, walk);
	if (!isObject$1(node) || depth > MOST.depth || walk.visits++ > MOST.visits) return;
	const required = new Set(Array.isArray(node["required"]) ? node["required"] : []);
	for (const [name, value] of isObject$1(node["properties"]) ? Object.entries(node["properties"]) : []) {
		if (walk.found.size >= MOST.parameters) return;
		const known = walk.found.get(name) ?? {
			schema: value,
			required: false,
			choices: /* @__PURE__ */ new Set()
		};
		known.required ||= required.has(name);
		addChoices(value, known.choices, walk, 0);
		walk.found.set(name, known);
	}
	for (const part of parts(node)) collect(part, walk, depth + 1);
}
function addChoices(schema, choices, walk, depth) {
	const node = resolve(schema, walk);
	if (!isObject$1(node) || depth > MOST.depth || walk.visits++ > MOST.visits) return;
	for (const choice of [...Array.isArray(node["enum"]) ? node["enum"] : [], node["const"]]) if (typeof choice === "string" && choices.size < MOST.choices) choices.add(choice);
	for (const part of [...parts(node), node["items"]]) addChoices(part, choices, walk, depth + 1);
}
function parts(node) {
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].flatMap((key) => Array.isArray(node[key]) ? node[key] : []);
}
/** Follows `#/$defs/NAME` a few times; anything else that is referred to stays unknown. */
function resolve(schema, { root }) {
	let node = schema;
	for (let step = 0; step < MOST.depth && isObject$1(node) && typeof node["$ref"] === "string"; step++) {
		const [, group = "", name = ""] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(node["$ref"]) ?? [];
		const table = isObject$1(root) && Object.hasOwn(root, group) ? root[group] : void 0;
		node = isObject$1(table) && Object.hasOwn(table, name) ? table[name] : void 0;
	}
	return node;
}
function typeOf(node) {
	if (!isObject$1(node)) return void 0;
	const { type } = node;
	if (typeof type === "string") return type;
	const named = [...Array.isArray(type) ? type : [], ...parts(node).map(typeOf)].filter((one) => typeof one === "string" && one !== "null");
	return named.length > 0 ? [...new Set(named)].join("|") : void 0;
}
/** `["a", { "name": "b" }]`: names, perhaps with a type. */
function readNames(list) {
	return list.slice(0, MOST.parameters).flatMap((entry) => {
		if (typeof entry === "string") return [{ name: entry }];
		if (!isObject$1(entry) || typeof entry["name"] !== "string") return [];
		return [{
			name: entry["name"],
			...typeof entry["type"] === "string" ? { type: entry["type"] } : {}
		}];
	});
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/classify/mcp-tool-list.ts
/**
* The tools of a saved `tools/list`: bare, as its result, as the whole JSON-RPC message, or several of these in a list, one a page.
* The protocol's drafts, other tools' files (`{ "tools": { NAME: { … } } }`) and tools without a schema are taken as they come.
* `undefined` for what is no such list, or holds something that has no name.
*/
function readToolList(value) {
	const entries = entriesOf(value, PAGES);
	if (entries === void 0) return void 0;
	const tools = entries.map(readTool);
	return tools.every((tool) => tool !== void 0) ? tools : void 0;
}
/** How deep pages may be nested: a list of messages with a result with tools is three. */
const PAGES = 3;
function entriesOf(value, depth) {
	if (depth < 0) return void 0;
	if (Array.isArray(value)) {
		if (value.every((entry) => isObject(entry) && typeof entry["name"] === "string")) return value;
		const pages = value.map((page) => isObject(page) ? entriesOf(page, depth - 1) : void 0);
		return pages.every((page) => page !== void 0) ? pages.flat() : void 0;
	}
	if (!isObject(value)) return void 0;
	const { tools } = value;
	if (Array.isArray(tools)) return tools;
	if (isObject(tools)) return Object.entries(tools).map(([name, tool]) => ({
		...isObject(tool) ? tool : {},
		name
	}));
	return "result" in value ? entriesOf(value["result"], depth - 1) : void 0;
}
function readTool(value) {
	if (!isObject(value) || typeof value["name"] !== "string") return void 0;
	const annotations = isObject(value["annotations"]) ? value["annotations"] : {};
	const description = [
		value["description"],
		value["title"],
		annotations["title"]
	].find((text) => typeof text === "string" && text !== "");
	const hints = readHints(annotations);
	const schema = value["inputSchema"] ?? value["input_schema"] ?? value["parameters"] ?? value["arguments"];
	return {
		name: value["name"],
		...typeof description === "string" ? { description } : {},
		parameters: readParameters(schema),
		...hints === void 0 ? {} : { hints }
	};
}
function readHints({ readOnlyHint, destructiveHint }) {
	const hints = {
		...typeof readOnlyHint === "boolean" ? { readOnly: readOnlyHint } : {},
		...typeof destructiveHint === "boolean" ? { destructive: destructiveHint } : {}
	};
	return Object.keys(hints).length === 0 ? void 0 : hints;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/classify-tools.ts
/**
* `preflight classify --mcp TOOLS.json`: facets and tier of each tool of a saved `tools/list`, judged by what the server says of it.
* Throws `UserError` where the file is no such list.
*/
function classifyToolList(file, format, terminal, equipment) {
	const tools = readList(resolve$1(terminal.cwd, file));
	const classified = classifyTools(tools, equipment.catalog()).map(({ facets, tier, sure, because }, at) => ({
		name: visible(tools[at]?.name ?? ""),
		facets,
		tier,
		because: visible(because),
		sure
	}));
	if (format === "json") {
		const entries = classified.map(({ name, facets, tier, because }) => ({
			name,
			facets,
			tier,
			because
		}));
		terminal.out(`${JSON.stringify({ tools: entries }, null, 2)}\n`);
		return;
	}
	for (const { name, facets, tier, sure, because } of classified) terminal.out(`${escapeForLog(name)}\n  ${sure ? "" : "unknown: "}${facets.join(", ")} (${tier})\n  ${escapeForLog(because)}\n`);
	terminal.out(`${summary(classified, equipment)}\n`);
}
/** `12 tools: 8 read-only, 4 privileged-write; of 1 it is not known what it does`. */
function summary(tools, equipment) {
	const tiers = equipment.catalog().tiers.map(({ id }) => ({
		id,
		count: tools.filter(({ tier }) => tier === id).length
	})).filter(({ count }) => count > 0).map(({ id, count }) => `${count} ${id}`);
	const unknown = tools.filter(({ sure }) => !sure).length;
	return `${`${tools.length} ${tools.length === 1 ? "tool" : "tools"}`}${tiers.length > 0 ? `: ${tiers.join(", ")}` : ""}${unknown > 0 ? `; of ${unknown} it is not known what it does` : ""}`;
}
function readList(path) {
	const text = readText(path);
	let tools;
	try {
		tools = readToolList(JSON.parse(text.replace(/^\uFEFF/, "")));
	} catch {
		tools = void 0;
	}
	if (tools === void 0) throw new UserError(`${path} is no answer to tools/list: expected { "tools": [ { "name": … } ] }.`);
	return tools;
}

export { classifyToolList };