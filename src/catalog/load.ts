import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import glob from "fast-glob";
import { parse } from "yaml";
import type { z } from "zod";
import { AGENTS, type AgentId } from "../model/agent.ts";
import type { AgentProfile } from "./agent-profile.ts";
import type { Catalog } from "./catalog.ts";
import { joinMcpEntry } from "./mcp-entry.ts";
import { schemas } from "./schemas.ts";

type SchemaKey = keyof typeof schemas;
type RuleFile<K extends SchemaKey> = z.infer<(typeof schemas)[K]>;

/** A rule file that does not fit its schema. Only people who change `rules/` ever see it: the shipped catalog was validated when it was built. */
class RuleError extends Error {
  override readonly name = "RuleError";
}

/**
 * Reads and validates `rules/` (the folder is ours, never the scanned tree).
 * Throws `RuleError` with the file and the path inside it where something does not fit.
 */
export function loadCatalog(folder: string): Catalog {
  const texts = new Map<string, string>();
  for (const name of glob.sync("**/*.{yml,json}", { cwd: folder, ignore: ["schema/**"] }).sort()) {
    texts.set(name, readFileSync(join(folder, name), "utf8"));
  }
  const one = <K extends SchemaKey>(key: K): RuleFile<K> => read(key, `${key}.yml`, texts);
  const all = <K extends SchemaKey>(key: K): RuleFile<K>[] =>
    [...texts.keys()].filter((name) => name.startsWith(key) && !basename(name).startsWith("_")).map((name) => read(key, name, texts));

  const lists = new Map(all("mcp/lists/").map((list) => [list.id, list]));
  const profiles = new Map(all("agents/").map((profile) => [profile.id, profile]));
  return {
    digest: digest(texts),
    agents: Object.fromEntries(AGENTS.map((id) => [id, required(profiles.get(id), `agents/${id}.yml`)])) as Record<AgentId, AgentProfile>,
    postures: one("boundary/postures").postures,
    states: one("boundary/states").states,
    contentCeilings: one("boundary/states").content,
    rows: one("boundary/rows").rows,
    boundaries: one("boundary/boundaries"),
    findingCeilings: one("boundary/findings").ceilings,
    exceptionLimits: one("boundary/exceptions").exceptions,
    acceptanceLimits: one("boundary/exceptions").rows,
    probes: one("boundary/probes").probes,
    fileClasses: one("boundary/file-classes"),
    mcpToolTypes: one("boundary/mcp-tool-types").types,
    productionGates: one("boundary/production-gates").gates,
    checklist: one("boundary/checklist").items,
    ladder: one("boundary/ladder").steps,
    situations: one("boundary/situations").situations,
    tiers: one("boundary/tiers").tiers,
    commandClasses: all("commands/").sort((a, b) => a.rank - b.rank),
    harden: {
      secretNames: one("harden/secret-names"),
      writeScope: one("harden/write-scope").paths,
      ...one("harden/command-families"),
      mcpTiers: one("harden/mcp-tiers").tiers,
    },
    instructionFiles: one("instruction-files"),
    instructions: { rules: all("instructions/"), words: one("instructions/_words").words, polarity: one("instructions/_polarity") },
    mcpServers: all("mcp/catalog/").map((entry) => joinMcpEntry(entry, required(lists.get(entry.id), `mcp/lists/${entry.id}.json`))),
    mcpKnown: one("mcp/known"),
    mcpToolWords: one("mcp/tool-words"),
    mcpToolFacets: one("mcp/tool-facets").rules,
    secretContents: one("secret-contents").contents,
    secrets: all("secrets/").flatMap(({ revoke, rules }) => rules.map((rule) => (revoke === undefined ? rule : { revoke, ...rule }))),
    ignoreFiles: one("ignore-files").files,
    settingMeanings: all("settings/"),
    weaknesses: one("weaknesses").weaknesses,
    ci: {
      events: one("ci/events"),
      contexts: one("ci/contexts"),
      sinks: one("ci/sinks").sinks,
      runners: one("ci/runners"),
      actions: one("ci/actions"),
      agents: one("ci/agents"),
    },
    pinning: {
      grammars: one("pinning/grammars").grammars,
      ecosystems: one("pinning/ecosystems").ecosystems,
      places: one("pinning/places"),
      installs: one("pinning/installs").installs,
    },
  };
}

function read<K extends SchemaKey>(key: K, name: string, texts: ReadonlyMap<string, string>): RuleFile<K> {
  const text = required(texts.get(name), name);
  // Lists are long and written by a program: as JSON they cost a start no time.
  const result = schemas[key].safeParse(name.endsWith(".json") ? JSON.parse(text) : parse(text));
  if (result.success) return result.data as RuleFile<K>;
  const issue = result.error.issues[0];
  throw new RuleError(`rules/${name}: ${issue?.path.join(".") || "(top)"}: ${issue?.message ?? "does not fit the schema"}`);
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RuleError(`rules/${name} is missing`);
  return value;
}

function digest(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(`${name}\0${text.length}\0${text}`);
  return `sha256:${hash.digest("hex")}`;
}
