import type { AgentId } from "../model/agent.ts";
import type { Limit } from "../model/hardening.ts";
import type { SettingEdit } from "../parse/setting-edit.ts";
import type { Ground } from "./ground.ts";

/** A change of a file that is a list of lines: an ignore file, a file of rules. */
export type LineEdit =
  /** A line at the end, unless it stands there already. */
  | { readonly do: "line"; readonly line: string }
  /** Takes a stretch of the text out. */
  | { readonly do: "cut"; readonly stretch: string };

/** One change that a posture wants: file, place, value and reason. */
export interface PlannedLine {
  readonly file: string;
  readonly edit: SettingEdit | LineEdit;
  /** Why, as a clause that a person reads beside the line. */
  readonly because: string;
}

/** All that a posture wants of one agent in one repository. */
export interface Plan {
  readonly lines: readonly PlannedLine[];
  readonly limits: readonly Limit[];
  readonly notes: readonly string[];
}

/** How a posture is said in the settings of one agent. States what should change and why; writes nothing. */
export interface Hardener {
  readonly agent: AgentId;
  plan(ground: Ground): Plan;
}
