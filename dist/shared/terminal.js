// src/cli/terminal.ts
/** The exit codes that scripts rely on. */
const EXIT = {
	/** The scan is complete and the gate passes. */
	pass: 0,
	/** The gate does not pass. */
	gate: 1,
	/** The command line or a configuration is wrong. */
	usage: 2,
	/** The scan is incomplete, or a bug of ours ended it. */
	incomplete: 3
};

export { EXIT as t };