import type { AgentId } from "./agent.ts";
import type { Place } from "./place.ts";

/** The moments at which a repository's files can make something run. */
export const MOMENTS = [
  "clone",
  "open",
  "shell-enter",
  "agent-start",
  "agent-action",
  "install",
  "container-create",
  "build",
  "test",
  "commit",
  "run",
] as const;
export type Moment = (typeof MOMENTS)[number];

/** What stands between the moment and the execution: nothing, one question, a click on "trust", or a switch that the user must set. */
export type Gate = "automatic" | "prompt" | "trust" | "opt-in";

/** A command that runs without being asked for by name. */
export interface Trigger {
  readonly kind: "trigger";
  readonly at: Place;
  /** The surface that stated it. */
  readonly surface: string;
  readonly moment: Moment;
  readonly gate: Gate;
  /** Where it stands in its file: `scripts.postinstall`, `tasks[0]`, `hooks.SessionStart`. */
  readonly pointer: string;
  /** The command as a shell would get it; an argument vector is joined with quotes where they are needed. */
  readonly command: string;
  /** The folder that it starts in, from the root and empty for the root itself; absent where the file does not tell, or only a run would. */
  readonly folder?: string;
  /** The file of the repository that it runs, from the root, where the command does not name it: `cargo build` runs `build.rs`. */
  readonly runs?: string;
  /** Set where the trigger belongs to one agent. */
  readonly agent?: AgentId;
  /** The releases that hold it back by default, where older ones in use do not: "VS Code 1.109". It is rated by the older ones. */
  readonly heldBackSince?: string;
  /** True where the file also hides what runs (`presentation.reveal: never`). */
  readonly hidden?: boolean;
}

/** A command that the repository defines under a name: a script, a target, a task. */
export interface DefinedCommand {
  readonly kind: "command";
  readonly at: Place;
  /** How a person calls it: `npm test`, `make lint`. */
  readonly name: string;
  readonly text: string;
  /** The folder that it starts in, from the root and empty for the root itself; absent where the file does not tell, or only a run would. */
  readonly folder?: string;
  readonly surface: string;
  /** Set where only a service or an editor runs it: the name is then a label that no shell knows. */
  readonly labelled?: true;
}

/** A setting in `.git/config` or a state of `.git` that would run, redirect or hide something for whoever calls git here. */
export interface GitHazard {
  readonly kind: "gitHazard";
  readonly at: Place;
  /** `core.fsmonitor`, `filter.<name>.clean`, `hook:pre-commit`, `index:skip-worktree` … */
  readonly key: string;
  /** What the key does, as a clause. */
  readonly effect: string;
}
