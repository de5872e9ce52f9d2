import type { ActionClass } from "../catalog/agent-profile.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { ClassifiedCommand } from "../classify/command.ts";
import type { FileClassifier } from "../classify/file.ts";
import type { ServerDescription } from "../classify/mcp-server.ts";
import type { Action, Decision } from "../engines/engine.ts";
import type { AgentId } from "../model/agent.ts";
import type { DefinedCommand, Trigger } from "../model/execution.ts";
import type { Facts } from "../model/fact.ts";
import type { StateName } from "../model/posture.ts";
import type { GitFacts, SnapshotFile } from "../model/snapshot.ts";

/** A command or trigger with what the classifier says of it. */
export interface Classified<T> {
  readonly fact: T;
  readonly classification: ClassifiedCommand;
}

/** All that the decision looks at: the facts, what the classifiers say of them, and what the operator said. */
export interface RepositoryView {
  readonly facts: Facts;
  readonly catalog: Catalog;
  readonly files: readonly SnapshotFile[];
  readonly git: GitFacts;
  readonly state: StateName;
  readonly classOf: FileClassifier["classOf"];
  readonly commands: readonly Classified<DefinedCommand>[];
  /** `contained` ones run while a container or a cloud workspace is made. */
  readonly triggers: readonly (Classified<Trigger> & { readonly contained: boolean })[];
  readonly servers: readonly ServerDescription[];
  /** Paths that hold secrets and are no test material: what the row secrets-denied is about. Sorted. */
  readonly secretPaths: readonly string[];
}

/** One agent in this repository: ask it what it would do. */
export interface AgentView {
  readonly agent: AgentId;
  readonly title: string;
  /** `under` changes the circumstances that the state stands for. */
  would(action: Action, kind: ActionClass, under?: { readonly trusted?: boolean; readonly headless?: boolean }): Decision;
}
