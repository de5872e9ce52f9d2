import type { AgentId, AgentSetting } from "../model/agent.ts";
import type { Instruction, InstructionRole, InstructionSource, Loads } from "../model/instruction.ts";

/** A setting that makes instructions of files, or holds one; a row of the table. */
export interface ConfiguredInstruction {
  readonly agent: AgentId;
  /** `*` stands for one segment. */
  readonly key: string;
  readonly role: InstructionRole;
  readonly paths?: readonly string[] | undefined;
  readonly text?: true | undefined;
  readonly excludes?: true | undefined;
  readonly loads: Loads;
}

/** What settings say about instructions. */
export interface SettingInstructions {
  readonly sources: readonly InstructionSource[];
  readonly inline: readonly Instruction[];
  readonly excludes: readonly { readonly agent: AgentId; readonly glob: string }[];
}

/** Finds the settings that name instruction files, hold an instruction, or keep files from being loaded. */
export function settingInstructions(settings: readonly AgentSetting[], rows: readonly ConfiguredInstruction[]): SettingInstructions {
  const sources: InstructionSource[] = [];
  const inline: Instruction[] = [];
  const excludes: { agent: AgentId; glob: string }[] = [];
  const tests = rows.map((row) => ({ row, matches: keyPattern(row.key) }));
  for (const setting of settings) {
    if (!setting.live) continue;
    for (const { row, matches } of tests) {
      const found = row.agent === setting.agent ? matches.exec(setting.key) : null;
      if (!found) continue;
      const values = valuesOf(setting, found[1]);
      const { agent, role, loads } = row;
      const head = { at: setting.at, surface: "instruction-file", agents: [agent], role, loads } as const;
      if (row.excludes) for (const glob of values) excludes.push({ agent, glob });
      else if (row.text) for (const text of values) inline.push({ kind: "instruction", ...head, text, inline: true });
      else
        sources.push({
          kind: "instructionSource",
          ...head,
          paths: values.flatMap((value) => (row.paths ?? []).map((path) => path.replaceAll("{}", () => value.replace(/\/+$/, "")))),
        });
    }
  }
  return { sources, inline, excludes };
}

/** The strings of a value; for `true`, what stands behind the row's key: a table of places that are switched on and off. */
function valuesOf({ value }: AgentSetting, rest: string | undefined): readonly string[] {
  if (value === true && rest !== undefined) return [rest];
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string" && item.trim() !== "");
}

/** A key's own pattern; the first group is what stands behind the key. */
function keyPattern(key: string): RegExp {
  const source = key
    .split("*")
    .map((part) => part.replaceAll(/[.[\]\\^$+?(){}|]/g, "\\$&"))
    .join("[^.\\]]{1,200}");
  return new RegExp(`^${source}(?:\\.(.{1,500})|\\[\\d+\\])?$`, "s");
}
