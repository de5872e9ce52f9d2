import type { Catalog } from "../../catalog/catalog.ts";
import type { Place } from "../../model/place.ts";
import type { Template } from "../../model/workflow.ts";
import { parseShell } from "../../parse/shell.ts";
import { dotted } from "./condition.ts";
import { classifyRun } from "./step-command.ts";
import { taintsOfText } from "./taint.ts";
import { isCommit, majorOf, stepUses, usesOf, usesOneOf, variableOf } from "./uses.ts";
import { environmentOf, type Start, type StepView } from "./view.ts";

/** A step that puts code from outside into the job. */
export interface ForeignCheckout {
  readonly view: StepView;
  readonly at: Place;
  /** What names the code: `github.event.pull_request.head.sha`, `gh pr checkout`. */
  readonly named: string;
  /** The starts in which an outsider's code comes in. */
  readonly starts: readonly Start[];
  /** Where it is put; empty for the workspace itself. */
  readonly folder: string;
  /** Set where releases of the action that this step gets refuse code of forks: since when, and whether the step opts out of that. */
  readonly refused?: boolean;
  /** True where what is checked out is fixed before a person looks, and cannot move afterwards. */
  readonly fixed: boolean;
}

/** A step that runs what a checkout brought. */
export interface ForeignRun {
  readonly view: StepView;
  readonly at: Place;
  readonly what: string;
}

/** Commands by which a script takes in the code of a pull request at once, and those that only fetch it. */
const CHECKS_OUT = /\bgh\s+(?:co|pr\s+checkout)\b|\bhub\s+(?:pr\s+)?checkout\b|\bgit\s+pull\b[^\n]{0,200}\b(?:refs\/)?pull\//u;
const FETCHES = /\bgit\s+fetch\b[^\n]{0,200}\b(?:refs\/)?pull\//u;
/** What is fetched only comes into the tree by one of these. */
const SWITCHES = /\bgit\s+(?:checkout|switch|reset\s+--hard|merge|worktree\s+add|clone|pull)\b/u;

const known = new WeakMap<StepView, ForeignCheckout | null>();

/** The step's checkout of code from outside, in a run that holds what the repository holds. */
export function foreignCheckout(view: StepView, catalog: Catalog): ForeignCheckout | undefined {
  let found = known.get(view);
  if (found === undefined) {
    found = findCheckout(view, catalog) ?? null;
    known.set(view, found);
  }
  return found ?? undefined;
}

function findCheckout(view: StepView, { ci }: Catalog): ForeignCheckout | undefined {
  const starts = view.starts.filter((start) => start.privileged && isForeign(start) && CODE_EVENTS.has(start.event));
  if (starts.length === 0) return undefined;
  const { step } = view;
  const rule = ci.actions.checkouts.find(({ uses }) => stepUses(step, uses));
  if (rule) {
    const [ref, repository, path] = [
      variableOf(step.inputs, rule.ref),
      variableOf(step.inputs, rule.repository),
      variableOf(step.inputs, rule.path),
    ];
    const named = namedBy(ref, view, ci) ?? namedBy(repository, view, ci);
    if (!named) return undefined;
    const at = [ref, repository].find((one) => one?.text.includes("${{"))?.at ?? step.at;
    const optedIn = /^true$/iu.test(variableOf(step.inputs, "allow-unsafe-pr-checkout")?.text.trim() ?? "");
    const release = usesOf(step.uses)?.ref;
    const major = majorOf(release);
    // Since 16 July 2026 the moving tags v4 and later, and v7 in every form, refuse a fork's code under these two events.
    const moving = /^v\d+$/u.test(release ?? "") && (major ?? 0) >= 4;
    const guarded =
      rule.refusesForks &&
      !isCommit(release) &&
      (moving || (major ?? 0) >= 7) &&
      starts.every(({ event }) => event === "pull_request_target" || event === "workflow_run");
    return {
      view,
      at,
      named,
      starts,
      folder: path?.text.trim().replace(/^\.\/|\/$/gu, "") ?? "",
      ...(guarded ? { refused: !optedIn } : {}),
      fixed: ref !== undefined && ci.contexts.fixed.some((known) => ref.text.toLowerCase().includes(known)),
    };
  }
  if (!step.run) return undefined;
  const git = gitIn(step.run);
  const fetch = CHECKS_OUT.exec(git) ?? (SWITCHES.test(git) ? FETCHES.exec(git) : null);
  if (fetch) return { view, at: step.run.at, named: fetch[0].split(/\s+/u).slice(0, 3).join(" "), starts, folder: "", fixed: false };
  if (!SWITCHES.test(git)) return undefined;
  const named = namedByScript(step.run, git, view, ci);
  return named === undefined ? undefined : { view, at: step.run.at, named, starts, folder: "", fixed: false };
}

/** The commands of git and gh in a script, one a line: what is printed or stands in a comment is none. */
function gitIn(run: Template): string {
  if (!/\b(?:git|gh|hub)\b/u.test(run.text)) return "";
  const commands = parseShell(run.text).commands.filter(({ words }) =>
    words.some(({ text }, at) => at < 3 && /^(?:git|gh|hub)$/u.test(text)),
  );
  return commands.map(({ text }) => text.replaceAll(/\\?\n\s*/gu, " ")).join("\n");
}

/** Events whose object has code of somebody outside. */
const CODE_EVENTS = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "pull_request_review",
  "pull_request_review_comment",
  "issues",
]);

/** Whether the code can be an outsider's. Who comments or reviews says nothing of who wrote the pull request. */
function isForeign({ event, author }: Start): boolean {
  return author !== "maintainer" || /^(?:issue_comment|pull_request_review|pull_request_review_comment)$/u.test(event);
}

function namedBy(template: Template | undefined, view: StepView, ci: Catalog["ci"]): string | undefined {
  if (!template) return undefined;
  const taint = taintsOfText(template, view, ci).find(({ kind, source }) => kind === "code" || ci.contexts.code.includes(source));
  if (taint) return taint.source;
  if (!/refs\/pull\/|\bpull\//u.test(template.text)) return undefined;
  for (const { tree } of template.expressions) {
    const path = tree?.kind === "context" ? dotted(tree.path) : undefined;
    if (path !== undefined && (ci.contexts.numbers.includes(path) || /^(?:steps|needs|env|inputs)\./u.test(path)))
      return `refs/pull/ with ${path}`;
  }
  return undefined;
}

/** A script that gives git a name of code from outside, by an expression or by a variable. */
function namedByScript(run: Template, git: string, view: StepView, ci: Catalog["ci"]): string | undefined {
  const environment = environmentOf(view);
  for (const line of git.split("\n")) {
    if (!SWITCHES.test(line)) continue;
    for (const embedded of run.expressions) {
      if (!line.includes(embedded.source)) continue;
      const named = namedBy({ at: run.at, text: line, expressions: [embedded] }, view, ci);
      if (named !== undefined) return named;
    }
    for (const [, name = ""] of line.matchAll(/\$\{?([A-Za-z_]\w*)/gu)) {
      const named = namedBy(variableOf(environment, name), view, ci);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

/** Classes of commands that run what lies in the tree, and the programs that do so under other classes. */
const RUNS = new Set(["build", "test", "package-install"]);

/** The steps after a checkout that run what it brought. */
export function foreignRuns({ view, folder, starts }: ForeignCheckout, catalog: Catalog): ForeignRun[] {
  const { steps } = view.job;
  const found: ForeignRun[] = [];
  for (const after of steps.slice(steps.indexOf(view))) {
    if (!after.starts.some(({ event }) => starts.some((start) => start.event === event))) continue;
    const what = runsTree(after, folder, catalog);
    if (what !== undefined) found.push({ view: after, at: after.step.run?.at ?? after.step.uses?.at ?? after.step.at, what });
  }
  return found;
}

function runsTree({ step }: StepView, folder: string, catalog: Catalog): string | undefined {
  const used = usesOf(step.uses);
  // `$/` is taken from the workflow's own repository, `./` from the checkout.
  if (used?.form === "local" && step.uses?.text.trim().startsWith("$/")) return undefined;
  if (used?.form === "local") return folder === "" || used.name.startsWith(folder) ? `the action ./${used.name}` : undefined;
  if (used) {
    const inside = folder === "" || step.inputs.some(({ text }) => text.includes(folder));
    return inside && usesOneOf(step, catalog.ci.actions.runsCheckout) ? used.name : undefined;
  }
  if (!step.run) return undefined;
  const inside =
    folder === "" ||
    (step.folder?.text.includes(folder) ?? false) ||
    new RegExp(`\\bcd\\s+["']?(?:\\./)?${inPattern(folder)}`, "u").test(step.run.text);
  const { parts, scripts } = classifyRun(step.run, catalog);
  const script = scripts.find((path) => !/^(?:\/|~|\$)/u.test(path) && (inside || path.includes(folder)));
  const part = parts.find(({ class: id, text }) => RUNS.has(id) && runsOwnCode(text) && (inside || text.includes(folder)));
  return part ? `\`${part.text.split("\n", 1)[0]?.slice(0, 60)}\`` : script === undefined ? undefined : `the script ${script}`;
}

function inPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

/** An install that names packages runs those and not the tree. */
function runsOwnCode(text: string): boolean {
  if (/\b(?:apt|apt-get|apk|yum|dnf|brew|choco|snap|pacman)\b/u.test(text)) return false;
  if (
    /\b(?:npm|pnpm|yarn|bun)\s+(?:i|install|add)\s+(?:-\S+\s+)*[@\w]/u.test(text) ||
    /\b(?:npm|pnpm)\s+(?:i|install|ci)\b.*--ignore-scripts/u.test(text)
  )
    return false;
  if (/\bpipx?3?\s+install\b/u.test(text)) return /\s(?:-r|--requirement|-e|--editable|\.)/u.test(text);
  if (/\bnpm\s+(?:exec|view|info|config|version|whoami)\b|\b(?:cargo|go|gem)\s+install\b/u.test(text)) return false;
  return true;
}
