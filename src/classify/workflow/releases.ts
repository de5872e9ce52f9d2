import type { Catalog } from "../../catalog/catalog.ts";
import type { Facts } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { workflowGraph } from "./graph.ts";
import { publishesIn } from "./publishing.ts";
import { classifyRun } from "./step-command.ts";
import type { JobView, StepView } from "./view.ts";

/** A step that a push or the clock sets off, and that cannot be taken back. */
export interface AutomaticRelease {
  readonly at: Place;
  readonly job: string;
  readonly class: "publish" | "deployment" | "database-migration";
  /** What it does, as a clause. */
  readonly what: string;
  /** The environment that stands before it: its rules may ask a person first. */
  readonly environment: string | undefined;
}

const IRREVERSIBLE: ReadonlySet<string> = new Set(["publish", "deployment", "database-migration"]);

/** Labels, comments and the like on the platform: an act that anybody there can undo. */
const TALKS = /^gh\s+(?:api|issue|label|pr)\b/u;

/** A build of a commit that nobody gets who does not ask for that commit (https://github.com/stackblitz-labs/pkg.pr.new) is no release. */
const PREVIEWS = /\bpkg-pr-new\b/u;
/** A script that by its name finds out about a release, or gets one ready, does not make it. */
const ASKS = /\b(?:check|detect|find|get|has|is|plan|prepare|should|validate|verify)[-_:]?(?:for[-_])?(?:publish|release)/iu;

/** The steps of workflows that a push to a branch or the clock sets off and that cannot be taken back. */
export function automaticReleases(facts: Facts, catalog: Catalog): AutomaticRelease[] {
  return workflowGraph(facts, catalog).jobs.flatMap((job) => {
    if (!job.live || !setOffByItself(job)) return [];
    const environment = job.job.environment?.text.trim();
    return job.steps.flatMap((view): AutomaticRelease[] => {
      const found = setOffByItself(view) ? irreversible(view, catalog) : undefined;
      return found ? [{ ...found, at: view.step.run?.at ?? view.step.uses?.at ?? view.step.at, job: job.job.id, environment }] : [];
    });
  });
}

/** A push to a branch or the clock. A tag or a release is an act of somebody, and so is a dispatch. */
function setOffByItself({ starts }: JobView | StepView): boolean {
  return starts.some(
    ({ event, stated }) => event === "schedule" || (event === "push" && (stated.branches.length > 0 || stated.tags.length === 0)),
  );
}

function irreversible(view: StepView, catalog: Catalog): Pick<AutomaticRelease, "class" | "what"> | undefined {
  // A condition that asks for a tag is no push to a branch.
  if (
    /refs\/tags|ref_type|release_created|releases_created|hasChangesets|published/u.test(
      `${view.step.condition?.source ?? ""} ${view.job.job.condition?.source ?? ""}`,
    )
  )
    return undefined;
  if (!view.step.run) {
    const published = publishesIn(view, catalog);
    return published === undefined ? undefined : { class: "publish", what: published };
  }
  // Each command by itself: one that only asks hides no release that stands behind it.
  const part = classifyRun(view.step.run, catalog).parts.find(
    ({ class: id, text, tier }) =>
      IRREVERSIBLE.has(id) &&
      tier !== "write-safe" &&
      !/--dry-run|--check\b/u.test(text) &&
      ![TALKS, PREVIEWS, ASKS].some((harmless) => harmless.test(text)),
  );
  return part && { class: part.class as AutomaticRelease["class"], what: `it runs \`${part.text.split("\n", 1)[0]?.slice(0, 60)}\`` };
}
