import type { AgentName } from "./agent.ts";
import type { Place } from "./place.ts";

/** One named value that a configuration hands to a server: an environment variable or a header. */
export interface McpValue {
  readonly name: string;
  /** The value as written; a secret that the scanning core found stands masked. */
  readonly value: string;
  readonly at: Place;
}

/** A Model Context Protocol server that a client's configuration starts or reaches. */
export interface McpServer {
  readonly kind: "mcpServer";
  readonly at: Place;
  readonly surface: string;
  /** The agents that load this configuration file. */
  readonly clients: readonly AgentName[];
  readonly name: string;
  readonly transport: "stdio" | "http" | "sse" | "unknown";
  /** The argument vector of a stdio server, program first; empty for a remote one. */
  readonly launch: readonly string[];
  readonly url?: string;
  readonly env: readonly McpValue[];
  readonly headers: readonly McpValue[];
  /** False where the file itself switches the server off. */
  readonly enabled: boolean;
  /** Tools that the client's file lets run unasked (`autoApprove`, `alwaysAllow`, `trust: true` as `*`). */
  readonly autoApproved: readonly string[];
  /** Tools that the file offers at all, where it says so. */
  readonly offered?: readonly string[];
  /** Tools that the file keeps from the agent. */
  readonly withheld?: readonly string[];
  /** The folder that it is started in, as the file names it. */
  readonly folder?: string;
  /** A file of variables that the client hands to it. */
  readonly envFile?: string;
  /** What of the entry its clients may not read as it is meant, as clauses: a wrong key, a version that contradicts the arguments. */
  readonly doubts?: readonly string[];
}

/** A tool that source code registers with a server, as the code says it. */
export interface StatedTool {
  readonly at: Place;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly StatedParameter[];
  /** What the code claims of the tool (`readOnlyHint`, `destructiveHint`). */
  readonly hints?: { readonly readOnly?: boolean; readonly destructive?: boolean };
}

/** One parameter of a tool. */
export interface StatedParameter {
  readonly name: string;
  /** The texts that it is limited to. */
  readonly choices?: readonly string[];
}
