import type { Decision } from "../engine.ts";
import { type CommandLine, type Part, readCommandLine } from "./command-line.ts";
import { ruleCovers, ruleTouches, setsForTheRest } from "./command-rule.ts";
import { isGlob, reads, writes } from "./file-access.ts";
import { aliases, type Target } from "./path-rule.ts";
import { isProtected } from "./protected.ts";
import { inWorkspace, speaksOf, writeRules } from "./reach.ts";
import { isReadOnly, isSubstitution } from "./read-only.ts";
import { isWhole, type ParsedRule } from "./rule.ts";
import { decideSandboxed, staysStopped } from "./sandbox.ts";
import { allow, ask, byRule, PROTECTED, rulesOf, type Session } from "./session.ts";

/** The Bash tool. */
export function decideRun(command: string, unsandboxed: boolean, session: Session): Decision {
  const line = readCommandLine(command);
  const decision = decideLine(line, unsandboxed, session);
  return decision.outcome !== "deny" && staysStopped(line, unsandboxed, session) ? { ...decision, held: true } : decision;
}

function decideLine(line: CommandLine, unsandboxed: boolean, session: Session): Decision {
  const denied = deniedBy(line, session);
  if (denied) return byRule(denied, "deny");
  const sandboxed = decideSandboxed(line, unsandboxed, session, () => decideUnsandboxed(line, session));
  if (sandboxed) return sandboxed;
  const asked = rulesOf(session, "ask", "Bash").find((rule) => ruleTouches(rule, line));
  if (asked) return byRule(asked, "ask");
  if (unsandboxed && session.settings.isTrue("sandbox.enabled")) return ask("Leaving the sandbox asks.");
  return decideUnsandboxed(line, session);
}

const TIMED = /(?:^|[;&|]\s*)time\s/;

/** What happens to a line that no deny or ask rule stops, outside any sandbox. */
function decideUnsandboxed(line: CommandLine, session: Session): Decision {
  const written = line.parts.flatMap((part) => writtenBy(part, session));
  if (written.some(isProtected)) return ask(`${PROTECTED}: Claude Code asks before a command writes it.`);
  if (line.parts.some(removesTooMuch)) return ask("Claude Code asks before it removes the whole folder, one above it or the home folder.");
  const whole = rulesOf(session, "allow", "Bash").find(isWhole);
  if (whole) return byRule(whole, "allow");
  if (line.opaque !== undefined) return ask(`Claude Code asks: ${line.opaque}.`);
  let rule: ParsedRule | undefined;
  let byMode = false;
  for (const part of line.parts) {
    const covering = line.loop ? undefined : rulesOf(session, "allow", "Bash").find((candidate) => ruleCovers(candidate, part));
    // `time ls` asks, though `ls` does not.
    const how = covering
      ? "rule"
      : isReadOnly(part) && !TIMED.test(line.text)
        ? "read-only"
        : session.settings.mode === "acceptEdits" && isEdit(part)
          ? "mode"
          : undefined;
    if (how === undefined) return ask(`\`${part.words[0] ?? part.command.text}\` is not one of the commands that run unasked.`);
    rule ??= covering;
    byMode ||= how === "mode";
    const outside = targetsOf(part, session).find(
      ({ target, reads: read }) => !inWorkspace(target, session) && !(read && isReadable(target, session)),
    );
    if (outside) return ask(`It reaches ${outside.path}, outside the workspace.`);
    const climbing = [...reads(part), ...writes(part)].find(({ path }) => /(?:^|\/)\.\.(?:\/|$)/.test(path));
    if (climbing && how !== "rule") return ask(`It reaches ${climbing.path} by way of a parent folder.`);
    const closed = writes(part).find(({ path }) => !mayWrite(part, path, how, session));
    if (closed) return ask(`Writing ${closed.path} asks.`);
  }
  if (byMode && line.parts.some(({ words }) => words[0] === "cd")) return ask("A folder is changed in the same line as files are.");
  if (rule && line.parts.some(setsForTheRest))
    return ask("It sets a variable, and what that does to the command that a rule allows cannot be told.");
  if (rule) return byRule(rule, "allow");
  const { modeSetting } = session.settings;
  if (byMode) {
    return {
      outcome: "allow",
      because: "acceptEdits lets edits, moves and deletions inside the workspace run unasked.",
      ...(modeSetting ? { rule: modeSetting.at } : {}),
    };
  }
  return allow("It is one of the commands that only read, and run unasked.");
}

/** The deny rule that stops the line: one for Bash, a Read rule for a file that it names, an Edit rule for a file that it writes. */
function deniedBy(line: CommandLine, session: Session): ParsedRule | undefined {
  const bash = rulesOf(session, "deny", "Bash").find((rule) => ruleTouches(rule, line));
  if (bash) return bash;
  const readRules = rulesOf(session, "deny", "Read").filter((rule) => !isWhole(rule));
  const editRules = rulesOf(session, "deny", "Edit").filter((rule) => !isWhole(rule));
  for (const part of line.parts) {
    if (part.substituted) continue;
    const read = reads(part).filter(({ path, redirect }) => !isGlob(path) && !(redirect && line.loop) && !line.opaque?.includes("group"));
    for (const { path } of read) {
      const targets = aliases(path, session.circumstances.links, part.folder);
      const rule = readRules.find((candidate) => speaksOf(candidate, targets));
      if (rule) return rule;
    }
    const written = writtenBy(part, session);
    const rule = editRules.find((candidate) => speaksOf(candidate, written));
    if (rule) return rule;
  }
  return undefined;
}

function writtenBy(part: Part, { circumstances }: Session): Target[] {
  return writes(part).flatMap(({ path }) => [...aliases(path, circumstances.links, part.folder)]);
}

/** Every file that a command names, with where it leads. */
function targetsOf(part: Part, { circumstances }: Session): { readonly path: string; readonly target: Target; readonly reads: boolean }[] {
  const lead = (accesses: readonly { readonly path: string }[], read: boolean) =>
    accesses.flatMap(({ path }) => aliases(path, circumstances.links, part.folder).map((target) => ({ path, target, reads: read })));
  const moved = part.words[0] === "cd" ? [{ path: part.words[1] ?? "~" }] : [];
  return [...lead(reads(part), true), ...lead(writes(part), false), ...lead(moved, false)];
}

/** A Read rule with a path opens it to commands that read, too. */
function isReadable(target: Target, session: Session): boolean {
  return rulesOf(session, "allow", "Read").some((rule) => !isWhole(rule) && speaksOf(rule, [target]));
}

/** Whatever the rules say, this is asked about. */
function removesTooMuch({ words: [program, ...rest] }: Part): boolean {
  return program === "rm" && rest.some((word) => /^(?:~|\$HOME)?(?:\.{0,2}\/)*(?:\*|\.{1,2})?$/.test(word) && word !== "");
}

/** The commands that acceptEdits covers. */
function isEdit({ words, substituted }: Part): boolean {
  if (substituted) return false;
  const [program = "", ...rest] = words;
  return program === "sed" ? isSubstitution(rest) : /^(?:mkdir|touch|rm|rmdir|mv|cp)$/.test(program);
}

/** A redirection into a file wants leave to edit it: from the mode, or from an Edit rule with a path. */
function mayWrite(part: Part, path: string, how: "rule" | "read-only" | "mode", session: Session): boolean {
  const redirect = part.command.redirects.some(({ target }) => target?.text === path);
  if (!redirect && how !== "read-only") return true;
  const targets = aliases(path, session.circumstances.links, part.folder);
  if (session.settings.mode === "acceptEdits" && targets.every((target) => inWorkspace(target, session))) return true;
  return writeRules(session, "allow", "Edit").some((rule) => !isWhole(rule) && targets.every((target) => speaksOf(rule, [target])));
}
