// src/model/delta.ts
/** How a finding of the head stands to the base: it was not there, it was there and weighed less, it was there. */
const FINDING_DELTAS = [
	"new",
	"worse",
	"unchanged"
];
/** The things that a change can be about, in the order in which reports tell them. */
const CHANGE_SUBJECTS = [
	"trigger",
	"permission",
	"mcp-server",
	"mcp-tool",
	"instructions",
	"agent",
	"secret-file",
	"command",
	"requirement",
	"workflow",
	"policy"
];

export { FINDING_DELTAS as n, CHANGE_SUBJECTS as t };