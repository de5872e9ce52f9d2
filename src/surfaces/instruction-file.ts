import type { AgentId } from "../model/agent.ts";
import { type Instruction, LOADS, type Loads, type Steering } from "../model/instruction.ts";
import { atImports } from "../parse/at-imports.ts";
import { type Frontmatter, frontmatter } from "../parse/frontmatter.ts";
import { Lines } from "../parse/lines.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/**
 * A text that steers agents: who reads it, and when, is said by the table `rules/instruction-files.yml`, by a setting or by the file that
 * takes it in. It is handed to this surface for that, whatever its name (`state.ts`).
 */
export default {
  id: "instruction-file",
  title: "Instructions, rules, skills, commands and subagents",
  reference: "https://agents.md/",
  paths: [],
  needs: "text",
  yields: ["instruction", "agentFile"],
  *read(file) {
    const steers = file.steers ?? [];
    const lines = new Lines(file.path, file.text);
    const head = frontmatter(file.text);
    const by = steers[0]?.by;
    const others = unique(steers.flatMap(({ others }) => others ?? []));
    const imports = steers.some(({ imports }) => (imports ?? []).length > 0) ? atImports(lines) : [];
    yield {
      kind: "instruction",
      at: lines.whole(),
      surface: "instruction-file",
      agents: unique(steers.flatMap(({ agents }) => agents)),
      ...(others.length === 0 ? {} : { others }),
      role: steers[0]?.role ?? "instructions",
      loads: earliest(steers.map((one) => loads(one, head))),
      ...(by === undefined ? {} : { by }),
      ...(imports.length === 0 ? {} : { imports }),
      text: lines.text,
    } satisfies Instruction;
    for (const agent of unique(steers.flatMap(({ configures }): readonly AgentId[] => configures ?? [])))
      yield agentFile(file, agent, "instructions");
  },
} satisfies Surface;

/** The soonest of several moments. */
function earliest(moments: readonly Loads[]): Loads {
  return LOADS.find((moment) => moments.includes(moment)) ?? "manual";
}

function loads({ loads: usual, head = [], nested }: Steering, frontmatter: Frontmatter | undefined): Loads {
  const rule = head.find(({ field, is }) => {
    const value = unquoted(frontmatter?.fields.get(field) ?? "");
    return is === undefined ? value !== "" && value !== "[]" : is.includes(value);
  });
  const moment = rule?.loads ?? usual;
  return moment === "always" && nested !== undefined ? nested : moment;
}

/** A value of the head without its quotes, and the only item of a list without its dash. */
function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^-\s+/, "")
    .replace(/^(["'])(.*)\1$/s, "$2");
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
