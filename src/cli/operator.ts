import { resolve } from "node:path";
import { writeBaseline } from "../config/baseline.ts";
import type { Policy } from "../config/policy.ts";
import type { Baseline } from "../config/read-baseline.ts";
import { UserError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { isInside, leadsTo } from "./inside.ts";
import { readText } from "./read-text.ts";
import type { ScanOptions } from "./scan.ts";

/** What the operator brings along in files. */
export interface Operator {
  readonly policy?: Policy;
  readonly baseline?: Baseline;
  /** The day that exceptions are held against, as YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Reads the operator's files. Throws `UserError` for one that is not valid, and for one of the scanned tree: whoever writes there could
 * set aside what they did. A repository that is fetched has no folder, and its address stands for it: `name` is the repository's own.
 * What reads a file is loaded where there is one: schemas and YAML would be a tenth of a small repository's time.
 */
export async function readOperator(
  { policy, baseline, today }: ScanOptions,
  { root, name }: { readonly root: string | undefined; readonly name: string },
  cwd: string,
): Promise<Operator> {
  const folder = root === undefined ? name : resolve(root).replaceAll("\\", "/");
  const files: { policy?: Policy; baseline?: Baseline } = {};
  if (policy !== undefined) {
    const { readPolicy } = await import("../config/policy.ts");
    files.policy = readPolicy(outside("--policy", policy, root, cwd), policy, "operator", { folder, name });
  }
  if (baseline !== undefined) {
    const { readBaseline } = await import("../config/read-baseline.ts");
    files.baseline = readBaseline(outside("--baseline", baseline, root, cwd), baseline);
  }
  return { ...files, today: day(today) };
}

/** The file of `--write-baseline` and its text. One that is there keeps its salt, so that it changes only where findings do. */
export async function baselineFile(
  name: string,
  root: string | undefined,
  cwd: string,
  { findings, tool }: Report,
): Promise<[file: string, text: string]> {
  const file = leadsTo(resolve(cwd, name));
  if (root !== undefined && isInside(root, file))
    throw new UserError(`--write-baseline ${name}: nothing is written into the scanned tree. Give a file outside ${root}.`);
  return [file, `${JSON.stringify(writeBaseline(findings, tool, await former(file)), null, 2)}\n`];
}

async function former(file: string): Promise<Baseline | undefined> {
  const { readBaseline } = await import("../config/read-baseline.ts");
  try {
    return readBaseline(readText(file), file);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function outside(option: string, name: string, root: string | undefined, cwd: string): string {
  const file = resolve(cwd, name);
  if (root !== undefined && isInside(root, file))
    throw new UserError(
      `${option} ${name} lies in the scanned tree, so whoever changes the tree could change it too. Give a file outside ${root}, or compare with --base, which reads the policy of the base commit.`,
    );
  return readText(file);
}

/** The clock of the machine is asked here and nowhere else. */
function day(said: string | undefined): string {
  const today = said ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(today) || Number.isNaN(Date.parse(`${today}T00:00:00Z`)))
    throw new UserError(`--today takes a day as YYYY-MM-DD, not “${today}”.`);
  return today;
}
