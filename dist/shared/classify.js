import { t as classifyCommand } from "./command.js";
import { n as UserError } from "./error.js";
import { c as visible, r as escapeForLog } from "./escape.js";
import { t as readText } from "./read-text.js";
import { resolve } from "node:path";

// src/cli/classify.ts
/** `preflight classify -- COMMAND…` or `--commands FILE`: class and tier of each command, with the reason. */
function classifyCommands(words, { commands: file, format }, terminal, equipment) {
	const lines = file === void 0 ? [commandOf(words)] : readText(resolve(terminal.cwd, file)).split(/\r?\n/);
	if (lines.every((line) => line.trim() === "")) throw new UserError("Give a command after --, or a file with --commands.");
	const catalog = equipment.catalog();
	const classified = lines.filter((line) => line.trim() !== "").map((command) => {
		const { class: id, tier, because } = classifyCommand(command, catalog);
		return {
			command,
			class: id,
			tier,
			because
		};
	});
	if (format === "json") {
		const clean = classified.map((entry) => ({
			...entry,
			command: visible(entry.command),
			because: visible(entry.because)
		}));
		terminal.out(`${JSON.stringify({ commands: clean }, null, 2)}\n`);
		return;
	}
	for (const { command, class: id, tier, because } of classified) terminal.out(`${escapeForLog(command)}\n  ${id} (${tier})\n  ${escapeForLog(because)}\n`);
}
/**
* The command as it was typed behind `--`. The user's shell has taken the quotes off; a word with a space in it had some. Words alone (`|`,
* `&&`) are left as they are, for whoever quotes them means the operator.
*/
function commandOf(words) {
	if (words.length === 1) return words.join("");
	return words.map((word) => /\s/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word).join(" ");
}

export { classifyCommands };