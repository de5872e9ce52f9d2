import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "cursor-sandbox-hole",
    title: "Cursor sandbox that is off or has a hole in it",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "Cursor runs commands unasked because the sandbox holds them. The repository's file stands above the user's, so what it opens is open for everybody here.",
    fix: "Leave the type at workspace_readwrite, the network at deny, and name the single hosts and folders that the work needs.",
    references: ["https://cursor.com/docs/reference/sandbox", "https://cursor.com/docs/agent/security/run-modes"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "cursor")) {
      const hole = /^\.cursor\/sandbox\.json$/iu.test(setting.at.path) ? holeOf(setting) : undefined;
      if (!hole) continue;
      yield {
        message: `${setting.key} ${hole.what}.`,
        severity: hole.severity,
        at: [locate(setting, "leads past the sandbox")],
        agents: ["cursor"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Hole {
  readonly severity: Severity;
  readonly what: string;
}

/** Where a write takes effect outside the workspace: the home folder, programs, start files. */
const OPEN_PATH =
  /^(?:\/|~\/?|\/\*+|~\/\*+|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)(?:\/[^/]*)?\/?|(?:~|\/home\/[^/]+|\/Users\/[^/]+|\/root)\/\.(?:bashrc|zshrc|profile|bash_profile|ssh|config|local|claude|cursor|docker)\b.*|\$HOME.*)$/u;

function holeOf(setting: AgentSetting): Hole | undefined {
  const first = (fits: RegExp): string | undefined => textsOf(setting).find((text) => fits.test(text.trim()));
  switch (setting.key) {
    case "type":
      return setting.value === "insecure_none"
        ? { severity: "high", what: "is insecure_none: commands that nobody is asked about run without any sandbox" }
        : undefined;
    case "networkPolicy.default":
      return setting.value === "allow"
        ? { severity: "medium", what: "is allow: every command that runs unasked reaches every host" }
        : undefined;
    case "networkPolicy.allow": {
      const open = first(/^(?:\*{1,2}|\*\.[a-z]{2,6}|0\.0\.0\.0\/0|::\/0)$/iu);
      return open === undefined ? undefined : { severity: "medium", what: `lets ${open} through, which is close to every host` };
    }
    case "additionalReadwritePaths": {
      const open = first(OPEN_PATH);
      if (open !== undefined)
        return { severity: "high", what: `lets commands in the sandbox write to ${open}, where programs, credentials and start files lie` };
      const listed = textsOf(setting);
      return listed.length > 0
        ? { severity: "low", what: `lets commands in the sandbox write to ${listed.slice(0, 3).join(", ")}, outside the workspace` }
        : undefined;
    }
    case "enableSharedBuildCache":
      return isOn(setting)
        ? {
            severity: "low",
            what: "shares build caches between commands inside and outside the sandbox, so the one can plant what the other runs",
          }
        : undefined;
    default:
      return undefined;
  }
}
