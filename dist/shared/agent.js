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

export { isAnswered as i, AGENT_TITLES as n, FURTHER_AGENTS as r, AGENTS as t };