import type { WorkflowStep } from "../model/workflow.ts";

/** The folder of the machine that holds the checkout, as expressions and the shell of the runner name it. */
const WORKSPACE = /^(?:\$\{\{\s{0,5}github\.workspace\s{0,5}\}\}|\$\{?GITHUB_WORKSPACE\}?)(?:\/|$)/u;
/** A checkout of the repository that the workflow runs for, or of a fork of it. https://github.com/actions/checkout#usage */
const OWN = /\bgithub\.repository\b|\bhead\.repo\.full_name\b/u;

/**
 * The folder of the repository that a step starts in, from the root and empty for the root itself; undefined where only a run would tell, and
 * where it lies in no checkout of this repository. Steps start where the workspace is, and `actions/checkout` may put the repository below it.
 */
export function folderOfStep(steps: readonly WorkflowStep[], index: number): string | undefined {
  const folder = normal((steps[index]?.folder?.text ?? "").replace(WORKSPACE, ""));
  if (folder === undefined) return undefined;
  const checkouts = steps.slice(0, index).filter(({ uses }) => uses?.text.startsWith("actions/checkout@"));
  const own: (string | undefined)[] = [];
  let foreign = false;
  for (const { inputs } of checkouts) {
    const repository = inputs.find(({ name }) => name === "repository");
    const path = normal(inputs.find(({ name }) => name === "path")?.text ?? "");
    if (!repository || OWN.test(repository.text)) own.push(path);
    else if (path === undefined || (path !== "" && isWithin(folder, path))) return undefined;
    else foreign ||= path === "";
  }
  // Without a checkout it is the caller's, or what an artifact brought; another repository's is none of ours.
  if (own.length === 0) return foreign ? undefined : folder;
  // A step below another checkout of the same repository is below that one.
  const nearest = own.filter((path) => path !== undefined && isWithin(folder, path)).sort((a = "", b = "") => b.length - a.length)[0];
  return nearest === undefined ? undefined : folder.slice(nearest === "" ? 0 : nearest.length + 1);
}

function isWithin(folder: string, above: string): boolean {
  return above === "" || folder === above || folder.startsWith(`${above}/`);
}

/** Without `.` and `..`; undefined where it is no path below the place that it starts from. */
function normal(path: string): string | undefined {
  if (/^[~/]|^[A-Za-z]:|\$|%/u.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/u)) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
