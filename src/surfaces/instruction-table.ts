import type { AgentId } from "../model/agent.ts";
import type { HeadRule, InstructionRole, Loads, Steering } from "../model/instruction.ts";
import { matchPath } from "./match-path.ts";
import { PathIndex } from "./path-index.ts";

/** One row of the table of instruction files. */
export interface InstructionRow {
  readonly id: string;
  readonly role: InstructionRole;
  readonly paths: readonly string[];
  readonly except: readonly string[];
  readonly loads: Loads;
  readonly head: readonly { readonly field: string; readonly is?: readonly string[] | undefined; readonly loads: Loads }[];
  readonly nested?: Loads | undefined;
  readonly imports: readonly string[];
  /** Agent → where it was read or observed that it loads the file. */
  readonly agents: Readonly<Partial<Record<AgentId, string>>>;
  readonly others: Readonly<Record<string, string>>;
  readonly configures: readonly AgentId[];
}

interface Entry {
  readonly steering: Steering;
  readonly spares: (path: string) => boolean;
  readonly isAtRoot: (path: string) => boolean;
  readonly nested: Loads | undefined;
}

/** Says of a path which agents read it as an instruction, and when. */
export class InstructionTable {
  readonly #index: PathIndex<Entry>;

  constructor(rows: readonly InstructionRow[]) {
    this.#index = new PathIndex(
      rows.map((row) => ({
        name: row.id,
        paths: row.paths,
        value: {
          steering: steeringOf(row),
          spares: row.except.length === 0 ? () => false : matchPath(row.except),
          isAtRoot: matchPath(row.paths.map((pattern) => pattern.replace(/^\*\*\//, ""))),
          nested: row.nested,
        },
      })),
    );
  }

  /** One entry for each row that fits; empty where the path is no instruction by its name. */
  steering(path: string): readonly Steering[] {
    return this.#index
      .get(path)
      .filter(({ spares }) => !spares(path))
      .map(({ steering, isAtRoot, nested }) => (nested === undefined || isAtRoot(path) ? steering : { ...steering, nested }));
  }
}

function steeringOf({ role, loads, head, imports, agents, others, configures }: InstructionRow): Steering {
  return {
    agents: Object.keys(agents) as AgentId[],
    others: Object.keys(others),
    role,
    loads,
    head: head.map(({ field, is, loads: then }): HeadRule => ({ field, loads: then, ...(is === undefined ? {} : { is }) })),
    imports,
    configures,
  };
}
