import { isRefusedCommand, isWithheldFile } from "./continue/guards.ts";
import { type Engine, vendorDefault } from "./engine.ts";

/**
 * Continue's command line, 1.5.47: no file of a repository changes what it may do. At a terminal it asks before edits, commands and MCP tools;
 * `cn -p` withholds edits and runs the rest unasked. Its own source, and runs of it (docs/conformance.md).
 */
export default {
  agent: "continue",
  decide(action, kind, circumstances) {
    const { headless } = circumstances;
    switch (action.do) {
      case "read":
        if (action.by === "shell")
          return headless
            ? { outcome: "allow", because: "cn -p runs commands unasked." }
            : vendorDefault("shell-read-secret", circumstances);
        return isWithheldFile(action.path)
          ? { outcome: "deny", because: "The read tool refuses names that look like secrets." }
          : vendorDefault("read-file", circumstances);
      case "write":
        return headless ? { outcome: "deny", because: "cn -p withholds the tools that edit." } : vendorDefault(kind, circumstances);
      case "run":
        if (isRefusedCommand(action.command))
          return { outcome: "deny", because: "A built-in list of dangerous commands is refused in every mode." };
        return headless ? { outcome: "allow", because: "cn -p runs commands unasked." } : vendorDefault("run-test", circumstances);
      case "mcp-call":
        return headless ? { outcome: "allow", because: "cn -p calls MCP tools unasked." } : vendorDefault(kind, circumstances);
      case "fetch":
      case "mcp-start":
      case "log-content":
        return vendorDefault(kind, circumstances);
    }
  },
} satisfies Engine;
