import picomatch from "picomatch";
import type { PermissionRule } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import type { ShellCommand } from "../../parse/shell-script.ts";

/** The rules of one of Cursor's three files, with what stands between the brackets. */
export interface CursorRule {
  readonly what: string;
  readonly spec: string;
  readonly rule: PermissionRule;
}

const FORM = /^([.\w]+)\(([\s\S]*)\)$/;

export function cursorRules(facts: Facts, what: string): readonly CursorRule[] {
  return facts.of("permissionRule").flatMap((rule) => {
    const [, name, spec] = (rule.agent === "cursor" && FORM.exec(rule.rule.trim())) || [];
    return name === what && spec !== undefined ? [{ what, spec, rule }] : [];
  });
}

/** `Shell(git)` is every command of git, `Shell(npm:run *)` one by its arguments; the base is a glob, too. */
export function coversShell(spec: string, command: ShellCommand): boolean {
  const [base = "", ...rest] = command.words.map(({ text }) => text);
  const colon = spec.indexOf(":");
  const [program, pattern] = colon === -1 ? [spec, undefined] : [spec.slice(0, colon), spec.slice(colon + 1)];
  return glob(program, base) && (pattern === undefined || glob(pattern, rest.join(" ")));
}

/** An entry of `terminalAllowlist`: how a command begins, up to a word's end; or, with a colon, a program and a glob over its arguments. */
export function coversTerminal(spec: string, command: ShellCommand): boolean {
  const words = command.words.map(({ text }) => text);
  if (spec === "") return false;
  const colon = /^([^\s:]+):(.*)$/s.exec(spec);
  if (colon) return words[0] === colon[1] && glob(colon[2] ?? "", words.slice(1).join(" "));
  const line = words.join(" ");
  return line === spec || line.startsWith(`${spec} `) || glob(spec, line);
}

/** `server:tool`, with stars in either part; without regard to case. */
export function coversTool(spec: string, server: string, tool: string): boolean {
  const colon = spec.indexOf(":");
  if (colon === -1) return false;
  return (
    glob(spec.slice(0, colon).trim().toLowerCase(), server.toLowerCase()) &&
    glob(
      spec
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
      tool.toLowerCase(),
    )
  );
}

/** `**`, `*` and `?`. A star alone is taken to cross slashes and blanks: how far it reaches is not documented, and further is the dangerous side. */
function glob(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const flat = (value: string): string => value.replaceAll("/", "\u0001");
  return picomatch.isMatch(flat(text), flat(pattern).replace(/[()[\]{}!+@]/g, "\\$&"), { dot: true, bash: true });
}

/** A host or an address against `*`, `example.com` or `*.example.com`. */
export function coversHost(pattern: string, url: string): boolean {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  const wanted = pattern.toLowerCase();
  if (wanted === "*" || wanted === "**" || wanted === host) return true;
  return wanted.startsWith("*.") && (host.endsWith(wanted.slice(1)) || host === wanted.slice(2));
}
