import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { type ClaudeRule, coversAll, parseClaudeRule, wildcardPrefix } from "./claude-rule.ts";
import { liveSettings, textsOf } from "./live-settings.ts";

interface Breadth {
  readonly severity: Severity;
  /** What the rule lets through, as a clause. */
  readonly what: string;
}

export default {
  meta: {
    id: "claude-blanket-allow",
    title: "Claude Code rule that allows far more than it names",
    family: "agent-settings",
    severity: "high",
    confidence: "high",
    reads: ["permissionRule", "agentSetting"],
    why: "Once the folder is trusted, nothing that the rule covers is asked about, also not what an injected instruction asks the agent to do.",
    fix: "Allow the exact command, path or tool that the work needs: Bash(npm test), Edit(/src/**), mcp__server__tool.",
    references: ["https://code.claude.com/docs/en/permissions"],
  },
  *judge(facts) {
    const rules = facts.of("permissionRule").filter(({ agent }) => agent === "claude-code");
    const denied = new Set(rules.filter(({ effect }) => effect === "deny").map(({ rule }) => rule.trim()));
    for (const fact of rules) {
      if (fact.effect !== "allow" || denied.has(fact.rule.trim())) continue;
      const parsed = parseClaudeRule(fact.rule);
      const breadth = parsed && !denied.has(parsed.tool) ? breadthOf(parsed) : undefined;
      if (!breadth) continue;
      yield {
        message: `The allow rule ${fact.rule} ${breadth.what}.`,
        severity: breadth.severity,
        at: [locate(fact, "runs unasked once the folder is trusted")],
        agents: ["claude-code"],
        identity: fact.rule,
      };
    }
    for (const setting of liveSettings(facts, "claude-code")) {
      if (setting.key !== "permissions.additionalDirectories") continue;
      const wide = textsOf(setting).filter((path) =>
        /^(?:\/|~\/?|\/(?:home|root|etc|Users|usr|var)\b.*|\.\.(?:\/\.\.)*\/?|[A-Za-z]:[\\/]?)$/u.test(path),
      );
      if (wide.length === 0) continue;
      yield {
        message: `permissions.additionalDirectories opens ${wide.join(", ")} to reading and editing.`,
        severity: "medium",
        at: [locate(setting, "reaches outside the repository")],
        agents: ["claude-code"],
        identity: `additionalDirectories ${wide.join(" ")}`,
      };
    }
  },
} satisfies Check;

/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING: ReadonlySet<string> = new Set(
  "sh bash zsh dash ksh fish pwsh powershell cmd python python3 node deno bun perl ruby php lua osascript tsx ts-node eval exec source env xargs sudo doas su ssh docker podman nsenter npx bunx pnpx uvx pipx parallel watch devbox nix-shell direnv mise expect awk gdb tclsh Rscript".split(
    " ",
  ),
);

/** Launchers that become as open when these words follow. */
const RUNS_ANYTHING_WITH =
  /^(?:(?:npm|pnpm|yarn|bun) (?:exec|dlx|x)|uv run|uv tool run|poetry run|pipenv run|pdm run|conda run|bundle exec|mise exec|direnv exec|devbox run|nix (?:run|shell|develop)|docker (?:exec|run)|docker compose (?:exec|run)|kubectl exec|go run|cargo run|\S+ -(?:c|e|m|lc|ic)|\S+ --eval|git -c|find \S+ -exec)$/u;

/** Programs whose every verb allowed is a wide door, with what goes through. */
const WIDE: Readonly<Record<string, Breadth>> = {
  curl: { severity: "high", what: "lets anything be sent to and fetched from any host" },
  wget: { severity: "high", what: "lets anything be sent to and fetched from any host" },
  nc: { severity: "high", what: "lets anything be sent to any host" },
  scp: { severity: "high", what: "lets files be copied to any host" },
  rsync: { severity: "high", what: "lets files be copied to any host" },
  rm: { severity: "high", what: "lets any file be deleted" },
  chmod: { severity: "medium", what: "lets the permissions of any file be changed" },
  dd: { severity: "high", what: "lets any file or device be overwritten" },
  git: { severity: "medium", what: "lets git push, rewrite history and run programs by its -c options" },
  gh: { severity: "medium", what: "lets the GitHub account be used for everything, gh api and gh auth token included" },
  npm: { severity: "medium", what: "lets packages be installed, run and published" },
  pnpm: { severity: "medium", what: "lets packages be installed, run and published" },
  yarn: { severity: "medium", what: "lets packages be installed, run and published" },
  pip: { severity: "medium", what: "lets any package be installed, which runs its code" },
  pip3: { severity: "medium", what: "lets any package be installed, which runs its code" },
  uv: { severity: "medium", what: "lets any package be installed and run" },
  kubectl: { severity: "high", what: "lets the cluster be changed and emptied" },
  helm: { severity: "high", what: "lets the cluster be changed" },
  terraform: { severity: "high", what: "lets infrastructure be changed and destroyed" },
  pulumi: { severity: "high", what: "lets infrastructure be changed and destroyed" },
  aws: { severity: "high", what: "lets the cloud account be used for everything" },
  gcloud: { severity: "high", what: "lets the cloud account be used for everything" },
  az: { severity: "high", what: "lets the cloud account be used for everything" },
  psql: { severity: "high", what: "lets any statement be sent to a database" },
  mysql: { severity: "high", what: "lets any statement be sent to a database" },
  crontab: { severity: "high", what: "lets jobs be planted that outlive the session" },
};

function breadthOf(rule: ClaudeRule): Breadth | undefined {
  const { tool, specifier } = rule;
  switch (tool) {
    case "Bash":
    case "PowerShell":
    case "Monitor":
      return coversAll(rule) ? { severity: "high", what: "lets every command run" } : commandBreadth(specifier ?? "");
    case "Edit":
      return coversAll(rule) ? { severity: "medium", what: "lets every file of the workspace be edited" } : pathBreadth(specifier ?? "");
    case "Write":
      // Only the bare name has an effect; it reaches outside the repository too (observed, 2.1.329).
      return specifier === undefined ? { severity: "high", what: "lets every file be written, also outside the repository" } : undefined;
    case "Read":
      return coversAll(rule) ? { severity: "medium", what: "lets every file of the machine be read" } : pathBreadth(specifier ?? "");
    case "WebFetch":
      return coversAll(rule) || specifier === "domain:*"
        ? { severity: "medium", what: "lets every page of the web be fetched" }
        : undefined;
    default:
      return /^mcp__[^*]+?(?:__\*)?$/u.test(tool) && !/^mcp__.+?__(?!\*$).+/u.test(tool)
        ? { severity: "medium", what: "lets every tool of the server run, also those that it gets later" }
        : undefined;
  }
}

function commandBreadth(specifier: string): Breadth | undefined {
  if (/^\*/u.test(specifier)) return { severity: "high", what: "begins with a wildcard, so any program fits" };
  const words = wildcardPrefix(specifier);
  if (!words) return undefined;
  const program = (words[0] ?? "").split("/").at(-1) ?? "";
  if (words.length === 1) {
    if (RUNS_ANYTHING.has(program)) return { severity: "high", what: `lets ${program} run whatever its arguments say` };
    return Object.hasOwn(WIDE, program) ? WIDE[program] : undefined;
  }
  return RUNS_ANYTHING_WITH.test([program, ...words.slice(1)].join(" "))
    ? { severity: "high", what: "lets any program or code run behind it" }
    : undefined;
}

function pathBreadth(path: string): Breadth | undefined {
  return /^(?:\/\/\*\*|~\/?\*\*|~\/\*|\/\/\*)/u.test(path.trim())
    ? { severity: "high", what: "reaches far outside the repository" }
    : undefined;
}
