import type { TierId } from "../catalog/boundary-table.ts";
import type { HardenRules } from "../catalog/harden-rules.ts";
import { ownCommands } from "../decide/own-commands.ts";
import type { RepositoryView } from "../decide/view.ts";
import type { AgentId } from "../model/agent.ts";
import type { SettablePosture } from "../model/hardening.ts";
import type { McpServer } from "../model/mcp.ts";
import { loopCommands } from "./loop.ts";

/** What a posture is written from: the facts of this repository, and the rules that hold for every agent. */
export interface Ground {
  readonly posture: SettablePosture;
  readonly view: RepositoryView;
  readonly rules: HardenRules;
  /** Secret-bearing files that exist, and the links that lead to them. */
  readonly secretPaths: readonly string[];
  /** The usual names of secret files, without those that would close test material. */
  readonly secretNames: HardenRules["secretNames"]["names"];
  /** The usual names that were left out, with a file that they would close. */
  readonly spared: readonly { readonly name: string; readonly path: string }[];
  /** The repository's own test, lint and format commands, exactly as they are typed. */
  readonly loop: readonly string[];
  /** The repository's own commands that are no part of the loop, as they are typed. */
  readonly others: readonly string[];
  /** The repository's own commands that nobody can take back. */
  readonly irreversible: readonly string[];
  /** The repository's own commands that install or reach the network. */
  readonly reaching: readonly string[];
  /** The MCP servers that this agent loads. */
  readonly servers: readonly GroundServer[];
  /** Paths of the tree, folders included. */
  has(path: string): boolean;
  /** The text of a file as it stands, secrets included: it never leaves but into the same file. */
  text(path: string): string | undefined;
}

/** A configured MCP server with what becomes of each of its tools. */
export interface GroundServer {
  readonly name: string;
  readonly fact: McpServer;
  readonly tools: readonly GroundTool[];
  /** No tool of it may be used in the posture, or none is known. */
  readonly off: boolean;
}

/** A tool with what becomes of it. */
export interface GroundTool {
  readonly name: string;
  readonly tier: TierId;
  readonly handling: "ask" | "deny";
  /** An existing allowance of the tool by its own name may stay. */
  readonly keep: boolean;
}

/** Names that stand in a rule of any agent as they are: no wildcard, no quote, no bracket. */
const PLAIN_LINE = /^[\w@./:+=,-]+(?: [\w@./:+=,-]+)*$/;

export function layGround(
  view: RepositoryView,
  agent: AgentId,
  posture: SettablePosture,
  text: (path: string) => string | undefined,
): Ground {
  const rules = view.catalog.harden;
  const paths = new Set(view.files.flatMap(({ path }) => withFolders(path)));
  const own = ownCommands(view).filter(({ line }) => PLAIN_LINE.test(line));
  const loop = loopCommands(view);
  const others = own.filter(({ line }) => !loop.includes(line));
  const material = view.facts.of("secretFile").filter(({ example, at }) => example && !view.secretPaths.includes(at.path));
  const spared = rules.secretNames.names.flatMap(({ name }) => {
    const file = material.find(({ at }) => nameFits(name, at.path));
    return file ? [{ name, path: file.at.path }] : [];
  });
  return {
    posture,
    view,
    rules,
    secretPaths: [...view.secretPaths, ...linksTo(view)],
    secretNames: rules.secretNames.names.filter(({ name }) => !spared.some((left) => left.name === name)),
    spared,
    loop,
    others: distinct(others),
    irreversible: distinct(others.filter(({ irreversible }) => irreversible)),
    reaching: distinct(others.filter(({ kind, irreversible }) => kind === "run-network" && !irreversible)),
    servers: serversOf(view, agent, posture),
    has: (path) => paths.has(path),
    text,
  };
}

function distinct(commands: readonly { readonly line: string }[]): string[] {
  return [...new Set(commands.map(({ line }) => line))];
}

function withFolders(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Links of the tree that lead to a secret file: rules of some agents look at the link's name only. */
function linksTo({ files, secretPaths }: RepositoryView): string[] {
  return files.flatMap(({ path, target }) => {
    if (target === undefined) return [];
    const folder = path.split("/").slice(0, -1);
    const parts = [...folder];
    for (const part of target.split("/")) {
      if (part === "..") parts.pop();
      else if (part !== "." && part !== "") parts.push(part);
    }
    const end = parts.join("/");
    return secretPaths.includes(end) && !secretPaths.includes(path) ? [path] : [];
  });
}

/** Whether a usual name fits a path: exact, or with one star at an end. */
function nameFits(name: string, path: string): boolean {
  const own = path.split("/").at(-1) ?? "";
  if (name.startsWith("*")) return own.endsWith(name.slice(1));
  return name.endsWith("*") ? own.startsWith(name.slice(0, -1)) : own === name;
}

function serversOf({ servers, catalog }: RepositoryView, agent: AgentId, posture: SettablePosture): GroundServer[] {
  const found = new Map<string, GroundServer>();
  for (const { fact, tools } of servers) {
    if (!fact.enabled || !fact.clients.includes(agent)) continue;
    const judged = tools.map(({ name, tier }): GroundTool => {
      const rule = catalog.harden.mcpTiers.find((entry) => entry.tier === tier);
      return { name, tier, handling: rule?.postures[posture] ?? "deny", keep: rule?.keep === true };
    });
    const off = !judged.some(({ handling }) => handling === "ask");
    const before = found.get(fact.name);
    // Of two servers with one name, nobody knows which one is loaded: both must be known.
    found.set(fact.name, { name: fact.name, fact, tools: [...(before?.tools ?? []), ...judged], off: off || before?.off === true });
  }
  return [...found.values()];
}
