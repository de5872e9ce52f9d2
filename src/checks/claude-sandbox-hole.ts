import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "claude-sandbox-hole",
    title: "Claude Code sandbox with a hole in it",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["agentSetting"],
    why: "The sandbox is the only boundary that a program cannot talk its way around. What leads past it makes the rest of the settings a matter of good will.",
    fix: "Name the one host, path or exact command that the work needs, or leave it out and approve the single run that needs it.",
    references: ["https://code.claude.com/docs/en/sandboxing", "https://code.claude.com/docs/en/settings"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "claude-code")) {
      const hole = setting.key.startsWith("sandbox.") ? holeOf(setting) : undefined;
      if (!hole) continue;
      yield {
        message: `${setting.key} ${hole.what}.`,
        severity: hole.severity,
        at: [locate(setting, "leads past the sandbox")],
        agents: ["claude-code"],
        identity: `${setting.key} ${JSON.stringify(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Hole {
  readonly severity: Severity;
  readonly what: string;
}

/** Programs outside the sandbox through which everything else gets out with them. */
const OPEN_PROGRAM =
  /^(?:\*|(?:sh|bash|zsh|python3?|node|npx|npm|pnpm|yarn|bun|deno|perl|ruby|env|sudo|xargs|make|curl|wget|ssh|eval)(?:[\s:]\*?.*)?)$/u;

/** Where a write takes effect outside the workspace: the home folder, programs, start files. */
const OPEN_PATH =
  /^(?:\/|~\/?|\/\*\*|~\/\*\*|\/(?:usr|bin|sbin|etc|opt|home|root|Users|var|Library)\b.*|~\/\.(?:bashrc|zshrc|profile|bash_profile|ssh|config|local\/bin|claude)\b.*|~\/(?:bin|Library)\b.*|\$HOME.*)$/u;

function holeOf(setting: AgentSetting): Hole | undefined {
  const texts = textsOf(setting);
  const first = (fits: RegExp): string | undefined => texts.find((text) => fits.test(text.trim()));
  switch (setting.key) {
    case "sandbox.enabled":
      return setting.value === false
        ? { severity: "medium", what: "is false and overrides a sandbox that the user has switched on" }
        : undefined;
    case "sandbox.excludedCommands": {
      const open = first(OPEN_PROGRAM);
      if (open !== undefined) return { severity: "high", what: `lets ${open} run outside the sandbox, and with it whatever it starts` };
      return texts.length > 0 ? { severity: "low", what: `lets ${texts.slice(0, 5).join(", ")} run outside the sandbox` } : undefined;
    }
    case "sandbox.network.allowedDomains":
      return first(/^\*(?::\*|:\d+)?$/u) === undefined ? undefined : { severity: "medium", what: "lets every host through" };
    case "sandbox.network.allowUnixSockets": {
      const engine = first(/(?:docker|podman|containerd|crio)\S*\.sock|^\*$/u);
      return engine === undefined
        ? undefined
        : { severity: "high", what: `opens ${engine}: whoever reaches the container engine rules the machine` };
    }
    case "sandbox.network.allowAllUnixSockets":
      return isOn(setting) ? { severity: "high", what: "opens every local socket, that of the container engine included" } : undefined;
    case "sandbox.filesystem.allowWrite": {
      const open = first(OPEN_PATH);
      return open === undefined
        ? undefined
        : { severity: "high", what: `lets sandboxed commands write to ${open}, where programs and start files lie` };
    }
    case "sandbox.enableWeakerNestedSandbox":
    case "sandbox.enableWeakerNetworkIsolation":
      return isOn(setting) ? { severity: "medium", what: "weakens the sandbox for everybody, not only inside a container" } : undefined;
    default:
      return undefined;
  }
}
