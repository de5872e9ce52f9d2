import type { Decision } from "../engine.ts";
import { effectsOf } from "../shell/effects.ts";
import type { CommandLine } from "./command-line.ts";
import { hasSafeAssignments, ruleCovers, ruleTouches } from "./command-rule.ts";
import { aliases, type Target } from "./path-rule.ts";
import { inFolder, sandboxDenies } from "./reach.ts";
import { isWhole, parseRule } from "./rule.ts";
import { allow, ask, byRule, deny, rulesOf, type Session } from "./session.ts";

/**
 * What the sandbox makes of a line: it runs unasked, and the operating system stops what it may not. Undefined where the sandbox does not
 * hold it, so that the ordinary way (`otherwise`) applies. https://code.claude.com/docs/en/sandboxing
 */
export function decideSandboxed(
  line: CommandLine,
  unsandboxed: boolean,
  session: Session,
  otherwise: () => Decision,
): Decision | undefined {
  const { settings } = session;
  if (!settings.isTrue("sandbox.enabled") || settings.mode === "plan") return undefined;
  if (unsandboxed && !settings.isFalse("sandbox.allowUnsandboxedCommands")) return undefined;
  if (isExcluded(line, session)) return undefined;
  const stopped = stoppedBy(line, session);
  const auto = settings.get("sandbox.autoAllowBashIfSandboxed");
  if (auto?.value === false) return undefined;
  // A bare ask rule is passed over in the sandbox; one for a command still asks.
  const asked = rulesOf(session, "ask", "Bash").find((rule) => !isWhole(rule) && ruleTouches(rule, line));
  if (asked) return byRule(asked, "ask");
  if (UNSAFE_SHAPE.test(line.text) || !line.parts.every(hasSafeAssignments)) return undefined;
  // Asked for where the switch is off, stopped where it is on: it does not happen unasked.
  if (stopped && auto === undefined) return stopped.outcome === "allow" ? undecided() : ask(stopped.because);
  if (stopped) return stopped;
  // What would run unasked without the sandbox does so in it.
  if (auto === undefined && otherwise().outcome === "allow") return undefined;
  if (auto === undefined) return undecided();
  return allow("With the sandbox on, commands run unasked inside it.");
}

/** Whether the sandbox stops a line that is allowed, or asked for and got a yes: it holds commands that a rule lets run as well. */
export function staysStopped(line: CommandLine, unsandboxed: boolean, session: Session): boolean {
  const { settings } = session;
  return settings.isTrue("sandbox.enabled") && !unsandboxed && !isExcluded(line, session) && stoppedBy(line, session)?.outcome === "deny";
}

/**
 * Since 2.1.3xx a switch on the vendor's servers decides; without a connection the client asks, older releases and the manual do not.
 */
function undecided(): Decision {
  const because = "Whether sandboxed commands run unasked, a switch of the vendor decides: sandbox.autoAllowBashIfSandboxed is not set.";
  return { outcome: "unknown", because };
}

/** Shapes that ask in the sandbox too. */
const UNSAFE_SHAPE = /(?:^|[;&|]\s*)(?:exec|eval|alias|export|trap|source|\.)(?:\s|$)|\bfind\b.*\s-(?:delete|exec|execdir|ok|okdir)\b/;

/** Commands that the settings take out of the sandbox, by the grammar of Bash rules. */
function isExcluded(line: CommandLine, { settings }: Session): boolean {
  return settings.list("sandbox.excludedCommands").some(({ value, at }) => {
    const rule = parseRule({ kind: "permissionRule", at, agent: "claude-code", scope: "project", effect: "allow", rule: `Bash(${value})` });
    return rule !== undefined && line.parts.some((part) => ruleCovers(rule, part));
  });
}

/** What the operating system stops: closed files, writes outside the workspace or into git's own files, and the network. */
function stoppedBy(line: CommandLine, session: Session): Decision | undefined {
  const { settings, kind, circumstances } = session;
  const { links } = circumstances;
  const effects = effectsOf(line.text);
  for (const { path, folder } of effects.reads) {
    const targets = aliases(path, links, folder);
    if (sandboxDenies(targets, session)) return deny(`The sandbox keeps every command from reading ${path}.`);
  }
  for (const { path, folder } of effects.writes) {
    const closed = aliases(path, links, folder).find((target) => !mayWrite(target, session));
    if (closed) return deny(`The sandbox keeps every command from writing ${path}.`);
  }
  const open = settings.list("sandbox.network.allowedDomains").find(({ value }) => value === "*");
  if (kind !== "run-network" && kind !== "run-deploy") return undefined;
  if (open) return { outcome: "allow", because: "The sandbox lets every host through.", rule: open.at };
  return deny("Sandboxed commands have no network but to the hosts that the settings name.");
}

function mayWrite(target: Target, { settings }: Session): boolean {
  const listed = (key: string) => settings.list(key).some(({ value }) => inFolder(value, target));
  if (listed("sandbox.filesystem.denyWrite")) return false;
  if (target.inside !== undefined)
    return !/^(?:\.git\/(?:hooks|config)|\.claude\/settings(?:\.local)?\.json$|\.mcp\.json$)/.test(target.inside);
  return listed("sandbox.filesystem.allowWrite");
}
