import type { AgentId, AgentName } from "./agent.ts";
import type { Answer, BoundaryId, RowId } from "./answer.ts";
import type { Delta } from "./delta.ts";
import type { Finding } from "./finding.ts";
import type { Gap } from "./gap.ts";
import type { OperatingTables } from "./operating.ts";
import type { Outcome, PermissionRow } from "./permission.ts";
import type { Location } from "./place.ts";
import type { Posture, StateName } from "./posture.ts";
import type { Rule } from "./rule.ts";
import type { PolicyNote, SuppressedFinding } from "./suppression.ts";

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
  /** What changed since the base, where there is one. */
  readonly delta?: Delta;
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
  readonly suppressed: readonly SuppressedFinding[];
  /** The operator's policy, where one was in use. */
  readonly policy?: PolicyNote;
  /** What is known of the rules behind the findings, sorted by id. */
  readonly rules: readonly Rule[];
  readonly inventory: Inventory;
  readonly tables: OperatingTables;
  readonly productionGates: readonly ProductionGate[];
  readonly checklist: readonly ChecklistItem[];
}

/** One of the production-adjacent actions: whether this repository makes it reachable, and which gate it needs. */
export interface ProductionGate {
  readonly action: string;
  readonly reachable: boolean;
  /** What may happen of it without a person. */
  readonly automatic: string;
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
  readonly triggers: readonly TriggerEntry[];
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
  readonly manifests: readonly ManifestEntry[];
  readonly mcpServers: readonly McpServerEntry[];
  /** The lines of the agents' allow, ask and deny lists. */
  readonly permissionRules: readonly PermissionRuleEntry[];
  /** Workflows of GitHub Actions. */
  readonly workflows: readonly WorkflowEntry[];
  /** Files by which the repository speaks to scanners. Listed, never applied. */
  readonly policyFiles: readonly PolicyFileEntry[];
}

/** One command that runs without being asked for by name. */
export interface TriggerEntry {
  readonly path: string;
  readonly line: number;
  readonly pointer: string;
  readonly moment: string;
  readonly gate: string;
  readonly command: string;
  readonly class: string;
  readonly tier: string;
  /** Set where it belongs to one agent. */
  readonly agent?: AgentId;
  /** The files of the repository that run with it, each with a digest of its text. */
  readonly runs: readonly FileDigest[];
}

/** A file and what it says, shortened to a digest: the same text has the same one. Secrets are masked before. */
export interface FileDigest {
  readonly path: string;
  readonly digest: string;
}

/** One line of an agent's allow, ask or deny list. */
export interface PermissionRuleEntry {
  readonly agent: AgentName;
  readonly effect: "allow" | "ask" | "deny";
  /** In the agent's own grammar: `Bash(npm test:*)`. Not called `rule`: that key holds names of ours, which are never masked. */
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One workflow of GitHub Actions. */
export interface WorkflowEntry {
  readonly path: string;
  /** Digest of what it says, wherever it says it: blanks, comments and order of keys have no part in it. */
  readonly digest: string;
  readonly name?: string;
  /** Names of the events that start it, sorted. */
  readonly events: readonly string[];
  /** Scopes that the token of one of its jobs may write, sorted; `*` for all. Empty where no file says so. */
  readonly writes: readonly string[];
  /** Whether every job says what its token may do. */
  readonly stated: boolean;
}

/** One file by which the repository speaks to a scanner. */
export interface PolicyFileEntry extends FileDigest {
  readonly tool: string;
  /** Whether the scanner would read it as “look at less”. */
  readonly suppresses: boolean;
}

/** One file that asks for things to be fetched: how firm that is, by which lock, and whether the repository's own commands keep to it. */
export interface ManifestEntry {
  readonly path: string;
  readonly ecosystem: string;
  readonly role: string;
  /** Where it stands, by rules/pinning/places.yml. */
  readonly place: string;
  readonly requirements: number;
  /** How many are how firm by their own lines; local ones are immutable, and what only a run would tell is unknown. */
  readonly pins: PinCounts;
  /** The same with the lock that covers them. */
  readonly effective: PinCounts;
  readonly lock: string | null;
  readonly lockFormat: string | null;
  /** `nearly`: the package manager takes the lock as it is, and will write it anew. */
  readonly inStep: "yes" | "nearly" | "no" | "unknown" | null;
  readonly differences: readonly string[];
  /** What the weakest of the commands makes of the lock; null without a lock, or without a command that installs. */
  readonly honoured: "yes" | "rewrites" | "no" | null;
  readonly installs: readonly {
    readonly path: string;
    readonly line: number;
    readonly command: string;
    readonly honours: "yes" | "rewrites" | "no";
  }[];
}

/** Requirements by how firmly they are fixed. */
export interface PinCounts {
  readonly floating: number;
  readonly range: number;
  readonly exact: number;
  readonly immutable: number;
  readonly unknown: number;
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
  /** The same text has the same digest; secrets are masked before. */
  readonly digest: string;
}

/** One MCP server: the supply judgement (what starting it means) and the tool judgement (what its tools can do) stand apart. */
export interface McpServerEntry {
  readonly name: string;
  readonly clients: readonly AgentId[];
  /** Programs that load it and that preflight does not answer for. */
  readonly others: readonly string[];
  readonly path: string;
  readonly line: number;
  readonly identity: string;
  readonly match: "exact" | "package" | "weak" | "none";
  readonly transport: string;
  /** What starts it, as a shell would get it; absent for a remote one. */
  readonly command?: string;
  /** Where it is reached, for a remote one. */
  readonly url?: string;
  /** Names of the variables and headers that the configuration hands to it. */
  readonly given: readonly string[];
  /** What every answered client does with its start. */
  readonly start: Readonly<Partial<Record<AgentId, Outcome>>>;
  readonly supply: {
    readonly pin: string;
    readonly from: string;
    readonly launcher?: string;
    readonly shell: boolean;
    readonly inlineSecret: boolean;
    readonly notes: readonly string[];
  };
  /** Limits that the server offers and the configuration does not use. */
  readonly missingLimits: readonly { readonly id: string; readonly advice: string }[];
  /** The environment that it works on, where the configuration says so: `production`, `test`, `local` or `unknown`. */
  readonly environment?: string;
  readonly tools: readonly {
    readonly name: string;
    readonly facets: readonly string[];
    readonly tier: string;
    readonly source: "catalog" | "classifier";
    readonly allowed: string;
    readonly byAgent: Readonly<Partial<Record<AgentId, Outcome>>>;
  }[];
}
