import type { ActionClass, AgentProfile } from "../catalog/agent-profile.ts";
import type { AgentId } from "../model/agent.ts";
import type { Facts } from "../model/fact.ts";
import type { McpServer } from "../model/mcp.ts";
import type { Outcome } from "../model/permission.ts";
import type { Location } from "../model/place.ts";

/**
 * Something that an agent could be about to do, started in the root of the repository. Paths are relative to the root, `..` leads out
 * of it; `/…` and `~/…` are paths of the machine.
 */
export type Action =
  | { readonly do: "read"; readonly path: string; readonly by: "tool" | "shell" }
  /** `via` names one of Claude Code's two tools; without it, the more open of them answers. */
  | { readonly do: "write"; readonly path: string; readonly via?: "edit" | "write" }
  /** `unsandboxed`: the agent asks to run it outside its sandbox. */
  | { readonly do: "run"; readonly command: string; readonly unsandboxed?: boolean }
  | { readonly do: "fetch"; readonly url: string }
  | { readonly do: "mcp-start"; readonly server: McpServer }
  | { readonly do: "mcp-call"; readonly server: McpServer; readonly tool: string }
  | { readonly do: "log-content" };

export type { Outcome };

/** What an agent would do, and the very rule or vendor default that decides it. */
export interface Decision {
  readonly outcome: Outcome;
  readonly because: string;
  /** The rule that decided, where a file of the repository did. */
  readonly rule?: Location;
  /** True for a permission, or a question, that opens nothing: a sandbox stops the action all the same. */
  readonly held?: boolean;
}

/** The circumstances of a decision. */
export interface Circumstances {
  readonly facts: Facts;
  readonly profile: AgentProfile;
  /** Whether the user has trusted the folder; a fresh clone is not. */
  readonly trusted: boolean;
  /** Nobody is there to be asked (`claude -p`, `codex exec`); default false. */
  readonly headless?: boolean;
  /**
   * Whether it counts, too, what other agents may do that the agent starts unasked, as it does for a row; default false: a single call is
   * answered for the agent that a session begins with.
   */
  readonly delegates?: boolean;
  /** Symlinks of the repository, path → target as written: a rule may speak of either end. */
  readonly links?: ReadonlyMap<string, string>;
}

/**
 * One agent's permission engine: what the release that the profile names would do in this repository. It knows the settings that the agent
 * would load, and the vendor's defaults. What it does not model is `unknown`, never a guess.
 * `kind` is what our own classifiers say of the action: for defaults by class, and for the reach of a command that a sandbox holds.
 */
export interface Engine {
  readonly agent: AgentId;
  decide(action: Action, kind: ActionClass, circumstances: Circumstances): Decision;
}

/** The vendor's default for a class of action, where no settings file decides. */
export function vendorDefault(kind: ActionClass, { profile, trusted }: Circumstances): Decision {
  const entry = (trusted ? undefined : profile.untrusted[kind]) ?? profile.defaults[kind];
  return { outcome: entry.outcome, because: entry.because };
}
