import { t as classifyTool } from "./mcp-tool.js";
import { t as UserError } from "./error.js";
import { _ as record, b as union, l as array, m as looseObject, u as boolean, v as string, x as unknown } from "./schemas.js";
import { n as escapeForLog, o as visible } from "./escape.js";
import { t as readText } from "./read-text.js";
import { resolve } from "node:path";

// src/cli/classify-tools.ts
const tool = looseObject({
	name: string(),
	description: string().optional(),
	inputSchema: looseObject({ properties: record(string(), union([boolean(), looseObject({ enum: array(unknown()).optional() })])).optional() }).optional()
});
const list = looseObject({ tools: array(tool) });
/** What `tools/list` answers, bare, as its result, or as the whole JSON-RPC message. */
const answer = union([
	list,
	looseObject({ result: list }),
	array(tool)
]);
/**
* `preflight classify --mcp TOOLS.json`: facets and tier of each tool of a saved `tools/list`, judged by what the server says of it.
* Throws `UserError` where the file is no such list.
*/
function classifyTools(file, format, terminal) {
	const tools = readList(resolve(terminal.cwd, file));
	const names = tools.map(({ name }) => name);
	const classified = tools.map((one) => {
		const { facets, tier, because } = classifyTool(one, names);
		return {
			name: visible(one.name),
			facets,
			tier,
			because: visible(because)
		};
	});
	if (format === "json") {
		terminal.out(`${JSON.stringify({ tools: classified }, null, 2)}\n`);
		return;
	}
	for (const { name, facets, tier, because } of classified) terminal.out(`${escapeForLog(name)}\n  ${facets.join(", ")} (${tier})\n  ${escapeForLog(because)}\n`);
}
function readList(path) {
	let parsed;
	try {
		parsed = answer.parse(JSON.parse(readText(path)));
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${path} is no answer to tools/list: expected { "tools": [ { "name": … } ] }.`);
	}
	return (Array.isArray(parsed) ? parsed : "tools" in parsed ? parsed.tools : parsed.result.tools).map(({ name, description, inputSchema }) => ({
		name,
		...description === void 0 ? {} : { description },
		parameters: Object.fromEntries(Object.entries(inputSchema?.properties ?? {}).map(([key, value]) => [key, typeof value === "object" ? (value.enum ?? []).filter((entry) => typeof entry === "string") : []]))
	}));
}

export { classifyTools };