import type { Catalog } from "../../catalog/catalog.ts";
import type { Template } from "../../model/workflow.ts";
import { dotted } from "./condition.ts";
import type { JobView } from "./view.ts";

/** What kind of machine a label asks for. */
export type Runner = "hosted" | "own" | "unknown";

/** The labels of a job's machine, those that a matrix or an `a || b` gives with them, each with what it is. */
export function runnersOf(
  { job }: JobView,
  { ci }: Catalog,
): { readonly label: Template; readonly text: string; readonly runner: Runner }[] {
  const hosted = [...ci.runners.hosted, ...ci.runners.vendors].map((pattern) => new RegExp(pattern, "iu"));
  return job.runsOn.flatMap((label) =>
    spelt(label, job.matrix).map((text) => ({
      label,
      text,
      runner: ci.runners.own.includes(text.toLowerCase())
        ? ("own" as const)
        : hosted.some((pattern) => pattern.test(text))
          ? ("hosted" as const)
          : ("unknown" as const),
    })),
  );
}

/** Whether a job runs on a machine that somebody else's job may have used before. */
export function runsOnOwnMachine(job: JobView, catalog: Catalog): boolean {
  return runnersOf(job, catalog).some(({ runner }) => runner === "own");
}

/** The texts that a label comes to, as far as the file tells. */
function spelt(label: Template, matrix: JobView["job"]["matrix"]): string[] {
  const [only] = label.expressions;
  if (!only) return [label.text.trim()];
  const { tree } = only;
  const path = tree?.kind === "context" ? dotted(tree.path) : undefined;
  if (path?.startsWith("matrix.")) {
    const name = path.slice("matrix.".length);
    const values = matrix.filter((value) => value.name === name || value.name.startsWith(`${name}.`));
    if (values.length > 0 && values.every(({ expressions }) => expressions.length === 0)) return values.map(({ text }) => text.trim());
  }
  // The texts of `fork && 'ubuntu-latest' || 'self-hosted'`.
  const words = [...only.source.matchAll(/'([^']{1,200})'/gu)].flatMap(([, word = ""]) => word.match(/[\w.-]+/gu) ?? []);
  return words.length > 0 ? words.filter((word) => /^(?:self-hosted|ubuntu|windows|macos)/iu.test(word)) : [label.text.trim()];
}
