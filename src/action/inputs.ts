import * as core from "@actions/core";
import { AGENTS, type AgentId } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import { SEVERITIES, type Severity } from "../model/finding.ts";
import { POSTURES, type PostureName, STATES, type StateName } from "../model/posture.ts";

/** The inputs of the Action, after their defaults; `action.yml` repeats them for people and a test holds the two together. */
export interface Inputs {
  readonly path: string;
  readonly state: StateName;
  readonly agents: readonly AgentId[];
  readonly require: PostureName | undefined;
  readonly failOn: Exclude<Severity, "info"> | "never";
}

/** Reads the inputs. Throws `UserError` for a value that is none of the allowed ones: a misspelt gate must not open. */
export function readInputs(): Inputs {
  const agents = core
    .getInput("agents")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const require = core.getInput("require");
  return {
    path: core.getInput("path") || ".",
    state: oneOf("state", core.getInput("state") || "unknown", STATES),
    agents: agents.map((name) => oneOf("agents", name, AGENTS)),
    require: require === "" ? undefined : oneOf("require", require, POSTURES),
    failOn: oneOf("fail-on", core.getInput("fail-on") || "high", [...SEVERITIES.filter((name) => name !== "info"), "never"] as const),
  };
}

function oneOf<T extends string>(input: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new UserError(`The input ${input} is none of: ${allowed.join(", ")}.`);
  return found;
}
