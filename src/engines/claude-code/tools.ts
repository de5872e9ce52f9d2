import type { Decision } from "../engine.ts";
import { hostMatches, isDocumentation } from "./fetch-hosts.ts";
import { aliases, type Target } from "./path-rule.ts";
import { isLaunchFile, isProtected } from "./protected.ts";
import { inWorkspace, speaksOf, writeRules } from "./reach.ts";
import { isWhole, type ParsedRule } from "./rule.ts";
import { allow, ask, byRule, deny, PROTECTED, rulesOf, type Session } from "./session.ts";

/** The Read tool. */
export function decideRead(path: string, session: Session): Decision {
  const targets = aliases(path, session.circumstances.links);
  const denied = rulesOf(session, "deny", "Read").find((rule) => speaksOf(rule, targets));
  if (denied) return byRule(denied, "deny");
  const asked = rulesOf(session, "ask", "Read").find((rule) => speaksOf(rule, targets));
  if (asked) return byRule(asked, "ask");
  const allowed = rulesOf(session, "allow", "Read").find((rule) => targets.every((target) => speaksOf(rule, [target])));
  if (allowed) return byRule(allowed, "allow");
  if (targets.every((target) => inWorkspace(target, session))) return allow("Claude Code reads files in the workspace without asking.");
  if (session.settings.mode === "plan" && !session.settings.automaticModeIsOff) {
    return allow("In plan mode, reads outside the workspace run unasked too.");
  }
  return ask("Reading outside the workspace asks.");
}

/**
 * Started in a terminal by a user who has chosen no mode, 2.1.329 begins in the automatic mode (seen without a connection, with a key of the API):
 * edits inside the workspace then run unasked, and a check on the vendor's servers answers what else would ask. `claude -p` begins in the default
 * mode, and so does a session here where the repository sets permissions.defaultMode or disableAutoMode.
 */
const EDITS_ASK =
  "Edits ask in the default mode. A session that begins in the automatic mode, as some do in a terminal, does not ask: permissions.defaultMode or disableAutoMode settles it.";

/** Its entries name programs that a preview starts. */
const LAUNCH_FILE = "Claude Code writes .claude/launch.json, which says what a preview starts, without asking in every mode.";

/** The Edit and Write tools. */
export function decideWrite(path: string, via: "edit" | "write" | undefined, session: Session): Decision {
  if (via === undefined) {
    // Whichever tool is the more open one is the one that a model will find.
    const both = [decideWrite(path, "edit", session), decideWrite(path, "write", session)];
    return both.find(({ outcome }) => outcome === "allow") ?? both.find(({ outcome }) => outcome === "ask") ?? (both[0] as Decision);
  }
  const tool = via === "edit" ? "Edit" : "Write";
  const targets = aliases(path, session.circumstances.links);
  const denied = writeRules(session, "deny", tool).find((rule) => speaksOf(rule, targets)) ?? readDenied(targets, session);
  if (denied) return byRule(denied, "deny");
  const asked = writeRules(session, "ask", tool).find((rule) => speaksOf(rule, targets));
  if (asked) return byRule(asked, "ask");
  if (targets.every(isLaunchFile)) return allow(LAUNCH_FILE);
  if (targets.some(isProtected)) return ask(`${PROTECTED}: Claude Code asks before it writes it, whatever the rules say.`);
  const allowed = writeRules(session, "allow", tool).find((rule) => targets.every((target) => speaksOf(rule, [target])));
  if (allowed) return byRule(allowed, "allow");
  const inside = targets.every((target) => inWorkspace(target, session));
  const { mode, modeSetting } = session.settings;
  if (inside && mode === "acceptEdits") {
    return {
      outcome: "allow",
      because: "acceptEdits lets edits inside the workspace run unasked.",
      ...(modeSetting ? { rule: modeSetting.at } : {}),
    };
  }
  return ask(inside ? EDITS_ASK : "Writes outside the workspace ask.");
}

/** What may not be read may not be written over either. */
function readDenied(targets: readonly Target[], session: Session): ParsedRule | undefined {
  return rulesOf(session, "deny", "Read").find((rule) => speaksOf(rule, targets));
}

/** The WebFetch tool. */
export function decideFetch(url: string, session: Session): Decision {
  if (!URL.canParse(url)) return deny("It is not an address.");
  const address = new URL(url);
  const covers = (rule: ParsedRule): boolean => {
    if (isWhole(rule)) return true;
    const host = /^domain:(.+)$/.exec(rule.spec ?? "")?.[1];
    return host !== undefined && hostMatches(host, address.hostname);
  };
  for (const effect of ["deny", "ask", "allow"] as const) {
    const rule = rulesOf(session, effect, "WebFetch").find(covers);
    if (rule) return byRule(rule, effect);
  }
  if (isDocumentation(address)) return allow("It is documentation that Claude Code opens without asking.");
  return ask("WebFetch asks for each domain, a few documentation hosts aside.");
}
