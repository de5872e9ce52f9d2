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

export { AGENT_TITLES as n, isAnswered as r, AGENTS as t };