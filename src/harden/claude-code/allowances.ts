import { classifyCommand } from "../../classify/command.ts";
import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** Tools that only look at the workspace or at the session itself. */
const HARMLESS =
  /^(?:Glob|Grep|LS|LSP|NotebookRead|TodoRead|TodoWrite|Task(?:Create|Get|List|Output|Stop|Update)|ToolSearch|Skill|SlashCommand)$/;

/** Takes out what opens more than the posture: allow rules, folders outside, holes of the sandbox. */
export function allowances(wishes: Wishes, ground: Ground): void {
  wishes.prune(["permissions", "allow"], (rule) => tooWide(rule, ground));
  wishes.prune(["permissions", "additionalDirectories"], () => "it opens a folder outside the workspace");
  wishes.prune(["enabledMcpjsonServers"], () => "it starts the server unasked: approve it once when you are asked");
  wishes.prune(["sandbox", "excludedCommands"], () => "it runs outside the sandbox, with all that is chained to it");
  wishes.prune(["sandbox", "filesystem", "allowRead"], () => "it opens again what is closed to reading");
  wishes.prune(["sandbox", "filesystem", "allowWrite"], (path) =>
    /^(?:\/|~|\.\.(?:\/|$))/.test(path) ? "it opens a place outside the workspace for writing" : undefined,
  );
  wishes.prune(["sandbox", "network", "allowedDomains"], (host) =>
    host.includes("*")
      ? "it opens hosts that nobody named"
      : ground.posture === "workspace-write"
        ? undefined
        : "the network is closed in this posture",
  );
  wishes.prune(["sandbox", "network", "allowUnixSockets"], (path) =>
    /docker|podman|containerd/.test(path) ? "whoever can talk to it can start anything on the machine" : undefined,
  );
  wishes.mend(["enableAllProjectMcpServers"], false, "no server starts unasked");
}

/** Why an allow rule is wider than the posture; undefined where it is not. */
function tooWide(rule: string, ground: Ground): string | undefined {
  const { posture } = ground;
  const [, tool = "", spec] = /^([^()\s]+)(?:\(([\s\S]*)\))?$/.exec(rule.trim()) ?? [];
  if (tool === "Bash") return tooWideCommand(spec ?? "*", ground);
  if (tool === "Read" || HARMLESS.test(tool)) {
    return spec !== undefined && /^(?:\/\/|~|\.\.)/.test(spec) ? "it opens files outside the workspace" : undefined;
  }
  if (tool === "Edit") {
    if (posture === "read-only") return "the agent changes nothing";
    const inside = spec !== undefined && !/^\*+$/.test(spec) && !/^(?:\/\/|~|\.\.)/.test(spec);
    return inside ? undefined : "it opens more than named places of the workspace for writing";
  }
  if (tool === "WebFetch") {
    const named = spec !== undefined && /^domain:[^*]+$/.test(spec);
    return named && posture === "workspace-write" ? undefined : "it reaches the network unasked";
  }
  if (tool.startsWith("mcp__")) return tooWideTool(tool, ground);
  return "what it opens is no part of the posture";
}

function tooWideCommand(line: string, { posture, loop, view }: Ground): string | undefined {
  if (line.includes("*")) return "it allows whatever begins or looks like this, with any argument";
  const { class: id, tier, unparsed } = classifyCommand(line, view.catalog);
  if (unparsed === undefined && id === "safe-read" && tier === "read-only") return undefined;
  if (posture !== "read-only" && loop.includes(line)) return undefined;
  return posture === "read-only" ? "it does more than read" : "it is not one of the repository's own test, lint and format commands";
}

function tooWideTool(rule: string, { servers }: Ground): string | undefined {
  const tool = servers
    .flatMap(({ name, tools }) => tools.map((one) => ({ ...one, rule: `mcp__${name}__${one.name}` })))
    .find((one) => one.rule === rule);
  if (tool?.keep && tool.handling === "ask") return undefined;
  return tool ? `its tier is ${tool.tier}` : "it allows tools that nobody named, or that no server of this repository offers";
}
