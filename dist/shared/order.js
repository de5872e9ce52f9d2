// src/model/agent.ts
/** The agents that preflight answers for, in the order in which reports list them. */
const AGENTS = [
	"claude-code",
	"codex",
	"opencode",
	"cursor",
	"copilot",
	"gemini",
	"qwen",
	"cline",
	"continue",
	"droid"
];
/** Agents whose settings are read and judged, and for which no engine answers. */
const FURTHER_AGENTS = [
	"windsurf",
	"devin",
	"roo",
	"kilo",
	"kiro",
	"amazon-q",
	"zed",
	"goose",
	"aider",
	"junie",
	"amp",
	"crush",
	"trae",
	"kimi",
	"grok"
];
/** Whether preflight answers for the agent. */
function isAnswered(agent) {
	return AGENTS.includes(agent);
}
/** The agents as their vendors write them. */
const AGENT_TITLES = {
	"claude-code": "Claude Code",
	codex: "Codex",
	opencode: "opencode",
	cursor: "Cursor",
	copilot: "Copilot",
	gemini: "Gemini CLI",
	qwen: "Qwen Code",
	cline: "Cline",
	continue: "Continue",
	droid: "Factory droid",
	windsurf: "Windsurf",
	devin: "Devin",
	roo: "Roo Code",
	kilo: "Kilo Code",
	kiro: "Kiro",
	"amazon-q": "Amazon Q Developer",
	zed: "Zed",
	goose: "Goose",
	aider: "Aider",
	junie: "Junie",
	amp: "Amp",
	crush: "Crush",
	trae: "Trae",
	kimi: "Kimi Code",
	grok: "Grok CLI"
};

// src/model/order.ts
/** Orders strings by their UTF-8 bytes, so that reports are the same in every locale. */
function byBytes(a, b) {
	if (a === b) return 0;
	let at = 0;
	while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	const [first, second] = [a.charCodeAt(at), b.charCodeAt(at)];
	if (first >= 55296 || second >= 55296) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return at === a.length || first < second ? -1 : 1;
}

export { isAnswered as a, FURTHER_AGENTS as i, AGENTS as n, AGENT_TITLES as r, byBytes as t };