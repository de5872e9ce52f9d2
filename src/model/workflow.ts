import type { Expression } from "./expression.ts";
import type { Place } from "./place.ts";

/** One `${{ … }}`, or a whole condition. */
export interface Embedded {
  readonly at: Place;
  /** Without its `${{ }}`. */
  readonly source: string;
  /** Left out where GitHub would refuse the expression. */
  readonly tree?: Expression;
}

/** A text of a workflow, in which expressions may stand. */
export interface Template {
  readonly at: Place;
  readonly text: string;
  readonly expressions: readonly Embedded[];
}

/** A name with a text: an environment variable, an input, an output, a secret that is handed on. */
export interface Variable extends Template {
  readonly name: string;
}

/** A condition (`if:`). */
export interface Condition extends Embedded {
  /** Set where text stands beside a `${{ }}`: such a condition is a text, and always holds. */
  readonly text?: true;
}

/** What a `permissions:` says of the token. */
export interface Permissions {
  readonly at: Place;
  /** `read-all` or `write-all`, where one word says it. */
  readonly all?: "read" | "write";
  readonly scopes: readonly { readonly name: string; readonly access: "read" | "write" | "none"; readonly at: Place }[];
}

/** One event that starts a workflow. */
export interface WorkflowEvent {
  readonly name: string;
  readonly at: Place;
  /** Activity types (`types:`); empty where none are named. */
  readonly types: readonly string[];
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** Names of the workflows after which it runs (`workflow_run`). */
  readonly workflows: readonly string[];
  /** True where branches, tags or paths are filtered in any way. */
  readonly filtered: boolean;
  /** Names of the inputs that a call or a dispatch takes, in lower case, with their declared types. */
  readonly inputs: readonly { readonly name: string; readonly type: string }[];
}

/** A container that a job runs in or beside. */
export interface JobContainer {
  readonly at: Place;
  /** `container`, or the name of the service. */
  readonly name: string;
  readonly image?: Template;
  readonly username?: Template;
  readonly password?: Template;
}

/** A step of a job or of a composite action. */
export interface WorkflowStep {
  readonly at: Place;
  readonly id?: string;
  readonly name?: string;
  readonly condition?: Condition;
  readonly uses?: Template;
  readonly run?: Template;
  readonly shell?: string;
  readonly folder?: Template;
  readonly inputs: readonly Variable[];
  readonly env: readonly Variable[];
}

/** A job. */
export interface WorkflowJob {
  readonly at: Place;
  readonly id: string;
  readonly condition?: Condition;
  /** Ids of the jobs that must come before. */
  readonly needs: readonly string[];
  readonly runsOn: readonly Template[];
  readonly permissions?: Permissions;
  /** Name of the environment whose rules may ask a person first. */
  readonly environment?: Template;
  /** A reusable workflow that is the whole job. */
  readonly uses?: Template;
  readonly inputs: readonly Variable[];
  /** Secrets that a reusable workflow is handed; `inherit` stands at its place. */
  readonly secrets: readonly Variable[];
  readonly inherits?: Place;
  readonly env: readonly Variable[];
  readonly outputs: readonly Variable[];
  /** Values of the matrix by name, in lower case; where the whole matrix is an expression, it stands under `*`. */
  readonly matrix: readonly Variable[];
  readonly containers: readonly JobContainer[];
  readonly steps: readonly WorkflowStep[];
}

/** A workflow of GitHub Actions, or an action of the repository that is made of steps (then it has one job without an id, and no event). */
export interface Workflow {
  readonly kind: "workflow";
  readonly at: Place;
  readonly role: "workflow" | "action";
  readonly name?: string;
  readonly events: readonly WorkflowEvent[];
  readonly permissions?: Permissions;
  readonly env: readonly Variable[];
  /** True where a group cancels or queues runs. */
  readonly concurrency: boolean;
  /** Outputs of a reusable workflow or of an action. */
  readonly outputs: readonly Variable[];
  /** Names of the inputs of an action, in lower case. */
  readonly parameters: readonly string[];
  readonly jobs: readonly WorkflowJob[];
}

/** The configuration of another CI system, or of what runs beside one, as far as judgements need it. */
export interface Pipeline {
  readonly kind: "pipeline";
  readonly at: Place;
  readonly system: "gitlab" | "circleci" | "dependabot";
  /** Configuration that is fetched from elsewhere when it runs. */
  readonly includes: readonly PipelineInclude[];
  /** Script lines that run the words of a commit or merge request as code. */
  readonly evaluated: readonly { readonly at: Place; readonly job: string; readonly variable: string }[];
  /** Settings that let an update run code of the packages that it looks at. */
  readonly runsForeignCode: readonly Place[];
}

/** One piece of configuration from elsewhere. */
export interface PipelineInclude {
  readonly at: Place;
  /** `remote` (a URL), `project` (another repository), `component` (of a catalog), `orb`. */
  readonly form: "remote" | "project" | "component" | "orb";
  readonly target: string;
  readonly ref?: string;
  /** True where a content hash, a full commit or a release that cannot be pushed anew fixes it. */
  readonly fixed: boolean;
}
