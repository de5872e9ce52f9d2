import type { AgentId } from "./agent.ts";
import type { Answer, BoundaryId, RowId } from "./answer.ts";
import type { Finding } from "./finding.ts";
import type { Gap } from "./gap.ts";
import type { PermissionRow } from "./permission.ts";
import type { Location } from "./place.ts";
import type { Posture, StateName } from "./posture.ts";

/** Everything that a renderer may read. Plain data without a clock or a machine path: the same tree gives the same bytes. */
export interface Report {
  readonly schemaVersion: 1;
  readonly notice: string;
  readonly tool: { readonly name: string; readonly version: string; readonly rules: string };
  readonly subject: {
    readonly name: string;
    readonly commit?: string;
    /** What the operator said. */
    readonly state: StateName;
    readonly coverage: {
      readonly complete: boolean;
      readonly files: number;
      readonly bytes: number;
      readonly gaps: readonly Gap[];
      /** Files that are broken for the very program that they are for: nothing in them takes effect, so they are no gaps. */
      readonly refused: readonly Gap[];
      /** Ignored dependency and build folders that were looked through by name only. */
      readonly byNameOnly: readonly string[];
    };
  };
  readonly posture: Posture;
  readonly score: {
    readonly yes: number;
    readonly no: number;
    readonly unknown: number;
    readonly notApplicable: number;
    readonly of: number;
  };
  readonly boundaries: readonly {
    readonly id: BoundaryId;
    readonly title: string;
    readonly clear: boolean;
    readonly rows: readonly RowId[];
  }[];
  readonly answers: readonly Answer[];
  /** What each answered agent would do, unasked or not, with the rule that decides. */
  readonly permissions: readonly PermissionRow[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly (Finding & { readonly reason: string })[];
  readonly inventory: Inventory;
  readonly productionGates: readonly ProductionGate[];
  readonly checklist: readonly ChecklistItem[];
}

/** One of the production-adjacent actions: whether this repository makes it reachable, and which gate it needs. */
export interface ProductionGate {
  readonly action: string;
  readonly reachable: boolean;
  readonly gate: string;
  readonly evidence: readonly Location[];
}

/** One of the fifteen things to settle before automatic permissions. */
export interface ChecklistItem {
  readonly item: string;
  readonly answer: "yes" | "no" | "yours-to-check";
  readonly because: string;
}

/** What the repository holds, without judgement. */
export interface Inventory {
  /** Agents that the repository configures, with the files that do it. */
  readonly agents: readonly { readonly agent: AgentId; readonly files: readonly string[] }[];
  readonly instructions: readonly InstructionEntry[];
  readonly triggers: readonly {
    readonly path: string;
    readonly line: number;
    readonly pointer: string;
    readonly moment: string;
    readonly gate: string;
    readonly command: string;
    readonly class: string;
  }[];
  readonly commands: readonly {
    readonly path: string;
    readonly line: number;
    readonly name: string;
    readonly command: string;
    readonly class: string;
    readonly tier: string;
  }[];
  readonly secretFiles: readonly {
    readonly path: string;
    readonly class: string;
    readonly tracked: boolean;
    readonly ignored: boolean;
    readonly example: boolean;
  }[];
  readonly manifests: readonly {
    readonly path: string;
    readonly ecosystem: string;
    readonly role: string;
    readonly requirements: number;
    readonly lock: string | null;
  }[];
  readonly mcpServers: readonly McpServerEntry[];
}

/** One text that steers agents. */
export interface InstructionEntry {
  readonly path: string;
  /** Where it stands in a settings file, if it does: else it is the whole file. */
  readonly line?: number;
  readonly agents: readonly AgentId[];
  /** Programs that preflight does not answer for. */
  readonly others: readonly string[];
  readonly role: string;
  readonly loads: string;
  /** What it takes in: the path in the tree, or as it is written where it leads elsewhere. */
  readonly imports: readonly { readonly path: string; readonly leads: string }[];
  /** The file whose setting or import makes an instruction of it, where its own name does not. */
  readonly by?: string;
}

/** One MCP server: the supply judgement (what starting it means) and the tool judgement (what its tools can do) stand apart. */
export interface McpServerEntry {
  readonly name: string;
  readonly clients: readonly AgentId[];
  readonly path: string;
  readonly line: number;
  readonly identity: string;
  readonly match: "exact" | "package" | "weak" | "none";
  readonly transport: string;
  readonly supply: { readonly pin: string; readonly notes: readonly string[] };
  readonly tools: readonly {
    readonly name: string;
    readonly facets: readonly string[];
    readonly tier: string;
    readonly source: "catalog" | "classifier";
    readonly allowed: string;
  }[];
}
