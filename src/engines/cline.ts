import { type Engine, vendorDefault } from "./engine.ts";
import { unreadFile } from "./unread-file.ts";

/**
 * Cline's command line, 3.0.65: no settings of a repository narrow or widen what it may do, and it starts with auto-approval on. An environment
 * file of the repository can hand it other settings, which are not read: then nobody knows which servers it starts.
 */
export default {
  agent: "cline",
  decide(action, kind, circumstances) {
    const unread = unreadFile("cline", circumstances.facts);
    if (unread) return unread;
    const decision = vendorDefault(kind, circumstances);
    const handed = circumstances.facts
      .of("agentSetting")
      .find(({ agent, live, key }) => agent === "cline" && live && /^env\.CLINE_\w*(?:PATH|DIR)$/.test(key));
    if (!handed || (action.do !== "mcp-start" && action.do !== "mcp-call")) return decision;
    return { outcome: "unknown", because: `${handed.key} takes settings from elsewhere, and what they say is not read.`, rule: handed.at };
  },
} satisfies Engine;
