import picomatch from "picomatch";
import type { z } from "zod";
import { digestOf } from "../model/digest.ts";
import { UserError } from "../model/error.ts";
import type { PolicyNote } from "../model/suppression.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseYaml } from "../parse/yaml.ts";
import { policySchema } from "./policy-schema.ts";

type Written = z.infer<typeof policySchema>;

/** What a policy says of one repository, whichever entry says it. */
export type Said = Pick<Written, "state" | "require" | "fail-on" | "agents">;

/** One exception of a policy. */
export type Exception = Written["exceptions"][number];

/** One row of which a policy accepts a no. */
export type AcceptedRow = Written["accepted-rows"][number];

/** The operator's policy, checked, for one repository. */
export interface Policy extends Pick<Written, "severities" | "exceptions" | "accepted-rows" | "may-except" | "never-except"> {
  readonly source: PolicyNote["source"];
  readonly digest: string;
  readonly said: Said;
  /** What is wrong with it already. */
  readonly notes: readonly string[];
}

/** Which repository a policy is asked about. */
export interface Repository {
  /** Absolute path of its folder with `/`; undefined where it lies nowhere. */
  readonly folder?: string;
  readonly name: string;
}

/**
 * Reads a policy. YAML, and so JSON too.
 * @param name what the user calls the file, for messages.
 * @throws UserError where it is not valid: a policy that is half understood could open what it was meant to close.
 */
export function readPolicy(text: string, name: string, source: PolicyNote["source"], repository: Repository): Policy {
  const result = policySchema.safeParse(plain(text, name));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UserError(
      `The policy ${name} is not valid: ${issue?.path.join(".") || "(top)"}: ${issue?.message ?? "does not fit the schema"}`,
    );
  }
  const { repositories, severities, exceptions, "accepted-rows": accepted, "may-except": may, "never-except": never, ...top } = result.data;
  const entry = repositories.find(({ match }) => fits(match, repository));
  const { state, require, agents, "fail-on": failOn } = { ...top, ...entry };
  return {
    source,
    digest: digestOf(text),
    said: {
      ...(state === undefined ? {} : { state }),
      ...(require === undefined ? {} : { require }),
      ...(agents === undefined ? {} : { agents }),
      ...(failOn === undefined ? {} : { "fail-on": failOn }),
    },
    notes: [],
    severities,
    exceptions,
    "accepted-rows": accepted,
    "may-except": may,
    "never-except": never,
  };
}

/**
 * The policy that a base commit carries. One that is not valid sets nothing aside and says so: a change that mends it must not fail by it. What it says
 * of the state, the agents, the gate and the rows is left to the operator, for a repository does not raise its own trust.
 */
export function readBasePolicy(text: string, path: string, repository: Repository): Policy {
  try {
    const policy = readPolicy(text, path, "base", repository);
    const left =
      policy["accepted-rows"].length === 0 ? [] : ["Its accepted rows were not applied: a repository does not raise its own trust."];
    return { ...policy, said: {}, "accepted-rows": [], notes: [...policy.notes, ...left] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const nothing = { severities: {}, exceptions: [], "accepted-rows": [], "may-except": [], "never-except": [] };
    return { source: "base", digest: digestOf(text), said: {}, notes: [`${error.message} Nothing of it was applied.`], ...nothing };
  }
}

function plain(text: string, name: string): unknown {
  try {
    const { root, problems } = parseYaml(name, text);
    const problem = problems[0];
    if (problem) throw new UserError(`The policy ${name} is not valid: line ${problem.at.line}: ${problem.what}`);
    return root.plain();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UserError(`The policy ${name} cannot be read: ${error.message}`);
  }
}

/** A pattern with a slash is one over the path, any other one over the name. */
function fits(match: string, { folder, name }: Repository): boolean {
  const subject = match.includes("/") ? folder : name;
  return subject !== undefined && picomatch.isMatch(subject, match, { dot: true });
}
