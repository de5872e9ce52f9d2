import { z } from "zod";
import { AGENTS } from "../model/agent.ts";
import { UserError } from "../model/error.ts";
import { SEVERITIES } from "../model/finding.ts";
import { POSTURES, STATES } from "../model/posture.ts";

/** One input: its words for people, what it is where it is left out, and what the text may be. */
interface Input<T> {
  readonly description: string;
  /** As it stands in `action.yml`; an empty text there means the same as no text. */
  readonly default: string;
  readonly schema: z.ZodType<T, string>;
}

const input = <T>(description: string, text: string, schema: z.ZodType<T, string>): Input<T> => ({ description, default: text, schema });
const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, { error: `is none of: ${words.join(", ")}` });
const yesOrNo = oneOf(["true", "false"]).transform((word) => word === "true");
const orNothing = <T>(schema: z.ZodType<T, string>) => z.union([z.literal("").transform(() => undefined), schema]);

/** The inputs of the Action. `npm run generate` writes `action.yml` from them, so there is no second list. */
export const INPUTS = {
  path: input("The folder of the checkout to scan, relative to the workspace.", ".", z.string()),
  state: input(
    `What you say the repository is (${STATES.join(", ")}). Without it unknown, or what the policy says.`,
    "",
    orNothing(oneOf(STATES)),
  ),
  agents: input(
    "Agents to answer for, separated by commas. Without any, those that the repository configures.",
    "",
    z
      .string()
      .transform(words)
      .pipe(z.array(oneOf(AGENTS))),
  ),
  require: input(
    `Fail if the posture is below it (${POSTURES.join(", ")}). The commit is then scanned whatever the change touches.`,
    "",
    orNothing(oneOf(POSTURES)),
  ),
  "fail-on": input(
    "Fail on a finding at or above it (critical, high, medium, low, never). Where there is a base, only what is new counts, and the check also fails where trust falls. With never, neither fails it. Without it high, or what the policy says.",
    "",
    orNothing(oneOf([...SEVERITIES.filter((name) => name !== "info"), "never"])),
  ),
  scope: input(
    "agent-config passes a change at once that touches nothing which preflight reads; all compares every change.",
    "agent-config",
    oneOf(["agent-config", "all"]),
  ),
  base: input(
    "The full id of the commit to compare with. Without one it comes from the event.",
    "",
    orNothing(z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: "is no full commit id of lower-case hexadecimal digits" })),
  ),
  policy: input(
    "A policy file outside the scanned folder. Without one, .github/preflight.yml of the base commit counts, never that of the change.",
    "",
    orNothing(z.string()),
  ),
  comment: input(
    "Whether a comment on the pull request is written and kept up to date (true, false). It needs pull-requests: write.",
    "true",
    yesOrNo,
  ),
  "comment-report": input(
    "Under workflow_run only: a JSON report that the other workflow made. It is taken as data, checked, and written as a comment; nothing is scanned.",
    "",
    orNothing(z.string()),
  ),
  annotations: input("Whether the worst findings are shown at their lines (true, false).", "true", yesOrNo),
  category: input(
    "Tells several runs on one pull request apart: each has its own comment and its own results in code scanning.",
    "preflight",
    z.string().regex(/^(?!.*--)[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/, {
      error: "is no short name of letters, digits, dots, slashes and single hyphens",
    }),
  ),
  history: input("Whether secrets are also looked for in the git history (true, false).", "false", yesOrNo),
  token: input("The token that writes the comment. Nothing else needs one.", "${{ github.token }}", z.string()),
} as const;

/** The outputs of the Action, in words. */
export const OUTPUTS = {
  posture: "The posture to start in. Empty where the change touches nothing that preflight reads.",
  score: "How many of the ten rows pass, as 7/10. Empty where the posture is.",
  touched: "Whether the change touches something that preflight reads (true, false). Always true where there is no base.",
  "lowers-trust": "Whether the change lowers trust (true, false). Empty where there is no base to compare with.",
  "new-findings": "How many findings are new or worse. Without a base, all of them.",
  sarif: "The SARIF file, for github/codeql-action/upload-sarif. Empty where the posture is.",
  report: "The JSON report. Empty where the posture is.",
  html: "The report as one HTML page. Empty where the posture is.",
} as const;

/** The inputs by their names in the code. */
export type Inputs = { readonly [Name in keyof typeof INPUTS]: z.output<(typeof INPUTS)[Name]["schema"]> };

/**
 * Reads the inputs.
 * @param text what the workflow gives for a name; empty where it gives nothing.
 * @throws UserError for a value that is none of the allowed ones: a misspelt gate must not open. The value itself is not repeated.
 */
export function readInputs(text: (name: string) => string): Inputs {
  const values = Object.entries(INPUTS).map(([name, { default: otherwise, schema }]) => {
    const given = text(name).trim();
    // The default of the token is an expression that only the runner can fill in.
    const read = schema.safeParse(given === "" && name !== "token" ? otherwise : given);
    if (!read.success) throw new UserError(`The input ${name} ${wrong(read.error)}.`);
    return [name, read.data];
  });
  return Object.fromEntries(values) as Inputs;
}

/** The deepest reason: where one of two forms would do, the second is the one that was meant. */
function wrong({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.code === "invalid_union") return issue.errors.at(-1)?.at(-1)?.message ?? "is not valid";
  return issue?.message ?? "is not valid";
}

function words(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
