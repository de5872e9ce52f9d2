import { resolve } from "node:path";
import { type Policy, readPolicy } from "../config/policy.ts";
import type { AgentId } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import type { Gate } from "../model/gate.ts";
import { isBelow, type PostureName, type StateName } from "../model/posture.ts";
import type { Inputs } from "./inputs.ts";
import { isInside, type Runner, readData } from "./runner.ts";

/** What the operator says: the inputs, and what they leave open from the operator's own policy. */
export interface Operator {
  readonly state: StateName;
  readonly agents: readonly AgentId[];
  readonly gate: Gate;
  /** Undefined where the policy of the base holds. */
  readonly policy: Policy | undefined;
  /** The day that exceptions are held against, as YYYY-MM-DD; the runner's clock is asked here and nowhere else. */
  readonly today: string;
}

const POLICY_BYTES = 1024 * 1024;

/** @throws UserError for a policy that is not valid, or that lies in the scanned folder: a change must not bring along what sets it aside. */
export function readOperator(inputs: Inputs, runner: Runner, root: string): Operator {
  const policy = inputs.policy === undefined ? undefined : policyOf(resolve(runner.workspace, inputs.policy), root);
  const said = policy?.said ?? {};
  return {
    state: inputs.state ?? said.state ?? "unknown",
    agents: inputs.agents.length > 0 ? inputs.agents : (said.agents ?? []),
    gate: { require: higher(inputs.require, said.require), failOn: inputs["fail-on"] ?? said["fail-on"] ?? "high" },
    policy,
    today: new Date().toISOString().slice(0, 10),
  };
}

function policyOf(file: string, root: string): Policy {
  if (isInside(root, file))
    throw new UserError(
      "The file of the input policy lies in the scanned folder, so whoever changes the tree could change it too. Check it out beside that folder, or leave the input out: the policy of the base commit then holds.",
    );
  const folder = root.replaceAll("\\", "/");
  return readPolicy(readData(file, POLICY_BYTES, "the file of the input policy"), "of the input policy", "operator", {
    folder,
    name: folder.slice(folder.lastIndexOf("/") + 1),
  });
}

/** Where both demand a posture, both hold. */
function higher(one: PostureName | undefined, other: PostureName | undefined): PostureName | undefined {
  return one === undefined || (other !== undefined && isBelow(one, other)) ? other : one;
}
