import { pathMatches, type Target } from "./path-rule.ts";
import { isWhole, type ParsedRule } from "./rule.ts";
import { rulesOf, type Session } from "./session.ts";

/** Whether the sandbox keeps every sandboxed command from reading the file: by its own list, or by a Read deny rule, which it takes over. */
export function sandboxDenies(targets: readonly Target[], session: Session): boolean {
  const { settings } = session;
  if (!settings.isTrue("sandbox.enabled")) return false;
  const rules = rulesOf(session, "deny", "Read");
  if (rules.some((rule) => speaksOf(rule, targets))) return true;
  const listed = (key: string) => settings.list(key).some(({ value }) => targets.some((target) => inFolder(value, target)));
  return listed("sandbox.filesystem.denyRead") && !listed("sandbox.filesystem.allowRead");
}

/** A path of a sandbox list: `/` is the machine's root here, `~/` home, anything else the project. */
export function inFolder(entry: string, target: Target): boolean {
  if (entry.startsWith("/")) return pathMatches(`/${entry}`, target, "allow");
  if (entry.startsWith("~")) return target.outside === entry || (target.outside?.startsWith(entry === "~" ? "~/" : `${entry}/`) ?? false);
  if (/^\.\.(?:\/|$)/.test(entry)) return target.outside === entry || (target.outside?.startsWith(`${entry.replace(/\/$/, "")}/`) ?? false);
  return pathMatches(`/${entry.replace(/^\.\//, "")}`, target, "allow");
}

/** The rules that a writing tool looks at: those with a path are read from `Edit(…)` only, for both tools; a bare name is for its own tool. */
export function writeRules(session: Session, effect: "allow" | "ask" | "deny", tool: "Edit" | "Write"): ParsedRule[] {
  const withPath = rulesOf(session, effect, "Edit").filter((rule) => !isWhole(rule));
  return [...rulesOf(session, effect, tool).filter(isWhole), ...withPath];
}

/** Whether a rule with a path speaks of any of the targets. A bare rule speaks of all. */
export function speaksOf(rule: ParsedRule, targets: readonly Target[]): boolean {
  return isWhole(rule) || targets.some((target) => pathMatches(rule.spec ?? "", target, rule.rule.effect));
}

/** Inside the repository, or in a folder that the settings add to it. */
export function inWorkspace(target: Target, { settings, circumstances }: Session): boolean {
  if (target.inside !== undefined) return true;
  if (!circumstances.trusted) return false;
  return settings.list("permissions.additionalDirectories").some(({ value }) => {
    const folder = value.replace(/\/$/, "");
    return target.outside === folder || (target.outside?.startsWith(`${folder}/`) ?? false);
  });
}
