import type { AgentFile, AgentSetting, EditorWorkspace, PermissionRule } from "./agent.ts";
import type { DefinedCommand, GitHazard, Trigger } from "./execution.ts";
import type { Instruction, InstructionSource, LookAlikeFile } from "./instruction.ts";
import type { McpServer } from "./mcp.ts";
import type { IgnoreComment, IgnoreFile, PolicyFile, ProductionMarker, Transcript } from "./repository.ts";
import type { Lockfile, Manifest, PackageIndex, PackageOverrides, Requirement } from "./requirement.ts";
import type { Script } from "./script.ts";
import type { PastSecret, Secret, SecretFile } from "./secret.ts";
import type { VoidException } from "./suppression.ts";
import type { Pipeline, Workflow } from "./workflow.ts";

/** Something that a file plainly says, with its place and no opinion on whether it is good. Plain data: it survives a structured clone. */
export type Fact =
  | AgentFile
  | EditorWorkspace
  | AgentSetting
  | PermissionRule
  | Trigger
  | DefinedCommand
  | Script
  | GitHazard
  | Instruction
  | InstructionSource
  | LookAlikeFile
  | McpServer
  | Manifest
  | Requirement
  | Lockfile
  | PackageIndex
  | PackageOverrides
  | Secret
  | PastSecret
  | SecretFile
  | ProductionMarker
  | PolicyFile
  | IgnoreFile
  | IgnoreComment
  | Transcript
  | Workflow
  | Pipeline
  | VoidException;

export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

/** All facts of one snapshot, asked for by kind: `facts.of("mcpServer")`. Their order is that of path bytes, then line. */
export class Facts {
  readonly #byKind = new Map<FactKind, Fact[]>();

  constructor(all: Iterable<Fact>) {
    for (const fact of all) {
      const known = this.#byKind.get(fact.kind);
      if (known) known.push(fact);
      else this.#byKind.set(fact.kind, [fact]);
    }
  }

  of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly FactOf<K>[];
  }

  /** All of them, kind by kind. */
  *[Symbol.iterator](): Generator<Fact> {
    for (const known of this.#byKind.values()) yield* known;
  }
}
