import { n as terminal_default, t as renderTerminal } from "./terminal2.js";

export { terminal_default as default, renderTerminal };