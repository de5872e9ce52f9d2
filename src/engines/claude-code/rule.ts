import type { PermissionRule } from "../../model/agent.ts";

/** A rule taken apart: `Tool` or `Tool(spec)`. */
export interface ParsedRule {
  readonly rule: PermissionRule;
  readonly tool: string;
  /** Undefined for the bare tool; `*` and `**` stand as written. */
  readonly spec: string | undefined;
}

export function parseRule(rule: PermissionRule): ParsedRule | undefined {
  const match = /^([^()\s]+)(?:\(([\s\S]*)\))?$/.exec(rule.rule.trim());
  const tool = match?.[1];
  // Empty brackets make no rule: 2.1.329 passes it over.
  return tool === undefined || match?.[2] === "" ? undefined : { rule, tool, spec: match?.[2] };
}

/** The rules that speak of one tool. In deny and ask lists a name may be a glob (`*`, `mcp__*`); in an allow list such a rule is skipped. */
export function rulesFor(tool: string, rules: readonly PermissionRule[]): ParsedRule[] {
  return rules.flatMap((rule) => {
    const parsed = parseRule(rule);
    if (!parsed) return [];
    if (parsed.tool === tool) return [parsed];
    return rule.effect !== "allow" && parsed.tool.includes("*") && parsed.spec === undefined && globMatches(parsed.tool, tool)
      ? [parsed]
      : [];
  });
}

/** Whether the rule covers every use of its tool: `Bash`, `Bash(*)`. */
export function isWhole({ spec }: ParsedRule): boolean {
  return spec === undefined || spec === "*" || spec === ":*";
}

/** A text glob: `*` spans anything. */
export function globMatches(glob: string, text: string): boolean {
  return matchPieces(glob.split("*"), text);
}

/** The pieces between stars, in order: no regular expression is made of foreign text, so nothing of it can be slow. */
function matchPieces(pieces: readonly string[], text: string): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
