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
}
